// The part of WordPress's own scripts that the blocks use. The page has them already; nothing of them is bundled.

export interface AttributeSchema {
  readonly type: 'string' | 'boolean';
  /** Added by the plugin: how the sidebar shows the attribute. */
  readonly label: string;
  readonly help: string;
  readonly choices: Readonly<Record<string, string | number>> | null;
}

export type Values = Readonly<Record<string, string | boolean | undefined>>;

export interface EditProps {
  readonly name: string;
  readonly attributes: Values;
  setAttributes(values: Values): void;
}

/** What WordPress's `createElement` makes. */
export interface Drawn {
  readonly type: unknown;
}

type Component = (properties: never) => Drawn;

declare global {
  const wp: {
    readonly blocks: {
      getBlockType(name: string): { readonly attributes: Readonly<Record<string, AttributeSchema>> } | undefined;
      registerBlockType(
        name: string,
        settings: { readonly edit: (properties: EditProps) => Drawn; readonly save: () => null }
      ): void;
    };
    readonly blockEditor: {
      readonly InspectorControls: Component;
      useBlockProps(): object;
    };
    readonly components: {
      readonly PanelBody: Component;
      readonly SelectControl: Component;
      readonly TextControl: Component;
      readonly ToggleControl: Component;
    };
    readonly element: {
      createElement(type: string | Component, properties: object | null, ...children: unknown[]): Drawn;
      readonly Fragment: Component;
      useCallback<F>(callback: F, dependencies: readonly unknown[]): F;
    };
    readonly i18n: { __(text: string, domain: string): string };
  };
}
