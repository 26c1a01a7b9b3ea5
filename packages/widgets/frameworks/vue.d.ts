// Types of the elements in Vue 3 templates: `import type {} from 'passerelle/vue'` once in the project.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { PasserelleEvents } from '../esm/index.js';
import type { PasserelleAttributes, PasserelleProperties, PasserelleTag } from './elements.js';

/** `skills-change` → `SkillsChange`, as Vue names the listeners of an event. */
type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

/** `heading-level` → `headingLevel`: templates may write either. */
type Camel<Name extends string> = Uncapitalize<Pascal<Name>>;

type Named<Values> = { [Name in keyof Values as Camel<Name & string>]: Values[Name] };

type Listeners = {
  [Name in keyof PasserelleEvents as `on${Pascal<Name>}`]?: (event: CustomEvent<PasserelleEvents[Name]>) => void;
};

type PasserelleElements = {
  [Tag in PasserelleTag]: new () => {
    $props: HTMLAttributes & PublicProps & Named<PasserelleAttributes[Tag]> & PasserelleProperties[Tag] & Listeners;
  };
};

declare module 'vue' {
  interface GlobalComponents extends PasserelleElements {}
}
