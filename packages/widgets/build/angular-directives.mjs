// Angular's directives, in the form in which Angular's libraries are published (« partial » declarations, linked
// by the application's own build). With a directive of its own, a tag needs no CUSTOM_ELEMENTS_SCHEMA, and
// templates are checked: an unknown or mistyped binding fails the build. A directive does nothing but write its
// inputs on the element: attributes as attributes, so that a server writes them too.

// The oldest Angular whose linker reads these declarations, and the one that they were written after.
const [OLDEST, MODEL] = ['14.0.0', '21.2.24'];

const nameOf = ({ name }) => `${name}Directive`;
/** An input is named after the attribute, in the template; after the property, in the class. */
const inputs = ({ attributes, properties }) =>
  [...attributes, ...properties].map(({ name, fieldName = name, type }) => ({ name, fieldName, type }));

const hostOf = ({ attributes, properties }) => ({
  ...Object.fromEntries(
    attributes.map(({ name, fieldName, type }) => [
      `attr.${name}`,
      type.startsWith('boolean') ? `${fieldName} === "" || ${fieldName} ? "" : null` : fieldName,
    ])
  ),
  ...Object.fromEntries(properties.map(({ name }) => [name, name])),
});

export const angularModule = (elements) => `// Angular's directives for the elements; they register nothing.
import * as i0 from '@angular/core';
${elements
  .map(
    (element) => `
export class ${nameOf(element)} {}
${nameOf(element)}.ɵfac = i0.ɵɵngDeclareFactory({ minVersion: '12.0.0', version: '${MODEL}', ngImport: i0, type: ${nameOf(element)}, deps: [], target: i0.ɵɵFactoryTarget.Directive });
${nameOf(element)}.ɵdir = i0.ɵɵngDeclareDirective({ minVersion: '${OLDEST}', version: '${MODEL}', type: ${nameOf(element)}, isStandalone: true, selector: '${element.tag}', inputs: ${JSON.stringify(
      Object.fromEntries(
        inputs(element).map(({ name, fieldName }) => [fieldName, name === fieldName ? name : [name, fieldName]])
      )
    )}, host: { properties: ${JSON.stringify(hostOf(element))} }, ngImport: i0 });
`
  )
  .join('')}
/** All of them, for the imports of a component. */
export const PASSERELLE_DIRECTIVES = [${elements.map(nameOf).join(', ')}];
`;

export const angularTypes = (elements) => `import * as i0 from '@angular/core';
import type { MessageOverrides } from '../esm/index.js';
${elements
  .map(
    (element) => `
export declare class ${nameOf(element)} {
${inputs(element)
  .map(({ fieldName, type }) => `  ${fieldName}: ${type.replace(/ \| undefined$/, '')} | undefined;`)
  .join('\n')}
  static ɵfac: i0.ɵɵFactoryDeclaration<${nameOf(element)}, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<${nameOf(element)}, '${element.tag}', never, { ${inputs(element)
    .map(({ name, fieldName }) => `'${fieldName}': { 'alias': '${name}'; 'required': false }`)
    .join('; ')} }, {}, never, never, true, never>;
}
`
  )
  .join('')}
/** All of them, for the imports of a component. */
export declare const PASSERELLE_DIRECTIVES: readonly [${elements.map((element) => `typeof ${nameOf(element)}`).join(', ')}];
`;
