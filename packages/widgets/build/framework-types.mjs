// From the manifest of the elements to what frameworks need: their attributes and properties as types, and
// Angular's directives. The types of React, Vue and Svelte in `frameworks/` are made of the first.
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { angularModule, angularTypes } from './angular-directives.mjs';

/** What a template may set on an element: [{ tag, name, attributes, properties }], types as written in the source. */
function describeElements({ modules }) {
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  return elements.map(({ tagName, name, attributes, members }) => {
    const settable = members.filter(
      (member) => member.kind === 'field' && !member.static && !member.readonly && member.type
    );
    const describe = ({ name, description, type, fieldName }) => ({ name, description, type: type.text, fieldName });
    return {
      tag: tagName,
      name,
      // In HTML, a boolean attribute that is there without a value is an empty text.
      attributes: attributes
        .map(describe)
        .map((attribute) => (attribute.type === 'boolean' ? { ...attribute, type: "boolean | ''" } : attribute)),
      properties: settable.filter(({ attribute }) => attribute === undefined).map(describe),
    };
  });
}

const line = ({ name, description, type }) =>
  `${description ? `    /** ${description} */\n` : ''}    '${name}'?: ${type.replace(/ \| undefined$/, '')} | undefined;\n`;

const table = (name, elements, kind) =>
  `export interface ${name} {\n${elements
    .map((element) => `  '${element.tag}': {\n${element[kind].map(line).join('')}  };`)
    .join('\n')}\n}\n`;

const elementTypes = (elements) => `// What a template may set on each element.
import type { MessageOverrides } from '../esm/index.js';

export type PasserelleTag = keyof PasserelleAttributes;

${table('PasserelleAttributes', elements, 'attributes')}
${table('PasserelleProperties', elements, 'properties')}`;

/** A plugin of the manifest's analyzer: `from` holds the types written by hand, `to` receives everything. */
export const frameworkTypes = ({ from, to }) => ({
  name: 'framework-types',
  packageLinkPhase({ customElementsManifest }) {
    const elements = describeElements(customElementsManifest);
    mkdirSync(to, { recursive: true });
    for (const file of readdirSync(from)) {
      copyFileSync(`${from}/${file}`, `${to}/${file}`);
      // Types only; imported by a running program, it holds nothing.
      writeFileSync(`${to}/${file.replace(/\.d\.ts$/, '.js')}`, 'export {};\n');
    }
    writeFileSync(`${to}/elements.d.ts`, elementTypes(elements));
    writeFileSync(`${to}/angular.js`, angularModule(elements));
    writeFileSync(`${to}/angular.d.ts`, angularTypes(elements));
  },
});
