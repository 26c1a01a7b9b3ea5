// The blocks in WordPress's editor: the element itself as a preview, its attributes in the sidebar. What each
// block is called, and what each attribute takes, comes from the server.
import type { AttributeSchema, Drawn, EditProps } from './wp.d.ts';

const { getBlockType, registerBlockType } = wp.blocks;
const { InspectorControls, useBlockProps } = wp.blockEditor;
const { PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;
const { createElement, Fragment, useCallback } = wp.element;
const { __ } = wp.i18n;

/** The elements of `includes/elements.php`, in the order in which the inserter shows them. */
const ELEMENTS = ['journey', 'quiz', 'skills', 'wishes', 'matches', 'plan', 'summary', 'job-card'];

/** The control of one attribute. */
function control(attribute: string, schema: AttributeSchema, { attributes, setAttributes }: EditProps): Drawn {
  const { label, help, choices } = schema;
  const value = attributes[attribute];
  const common = {
    key: attribute,
    label,
    help,
    onChange: (next: string | boolean) => setAttributes({ [attribute]: next }),
  };
  if (schema.type === 'boolean') return createElement(ToggleControl, { ...common, checked: value === true });
  if (!choices) return createElement(TextControl, { ...common, value: value ?? '' });
  const options = Object.entries(choices).map(([choice, name]) => ({ value: choice, label: String(name) }));
  return createElement(SelectControl, {
    ...common,
    value: value ?? '',
    options: [{ value: '', label: __('Not chosen', 'passerelle') }, ...options],
  });
}

/** The element as a reader will see it. It takes no clicks and no focus: a click selects the block. */
function Preview({ name, attributes }: EditProps): Drawn {
  const tag = name.replace('/', '-');
  const inert = useCallback((node: HTMLElement | null) => {
    if (node) node.inert = true;
  }, []);
  const given = Object.fromEntries(
    Object.keys(getBlockType(name)?.attributes ?? {})
      .filter((attribute) => attributes[attribute])
      .map((attribute) => [attribute, attributes[attribute]])
  );
  // The element shows what it holds until its script has run.
  const waiting = __('The preview comes here. If it does not, save and reload this page.', 'passerelle');
  return createElement('div', { ref: inert }, createElement(tag, given, createElement('p', null, waiting)));
}

function Edit(properties: EditProps): Drawn {
  const attributes = Object.entries(getBlockType(properties.name)?.attributes ?? {}).filter(([, { label }]) => label);
  return createElement(
    Fragment,
    null,
    createElement(
      InspectorControls,
      null,
      createElement(
        PanelBody,
        { title: __('Settings', 'passerelle') },
        attributes.map(([attribute, schema]) => control(attribute, schema, properties))
      )
    ),
    createElement('div', useBlockProps(), createElement(Preview, { ...properties }))
  );
}

for (const element of ELEMENTS) registerBlockType(`passerelle/${element}`, { edit: Edit, save: () => null });
