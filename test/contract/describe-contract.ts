// What others build on, read from the built packages: elements, events, tokens, the names of every module, and the
// versions of what is kept in files and links. Run after a build.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EMPTY_PROFILE } from '@passerelle/engine/profile';
import { HASH_PREFIX, profileToHash } from '@passerelle/engine/sharing';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const json = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

/** A type as its members, `'light' | 'dark'` → both: one more breaks nothing, one fewer does. */
const members = (type: string): string[] =>
  type
    .split('|')
    .map((member) => member.trim())
    .filter((member) => member !== 'undefined')
    .sort();

interface Named {
  readonly name: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly (Named & { readonly type: { readonly text: string } })[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly slots?: readonly Named[];
}

/** Every element, and what they extend. */
const declarations = (): readonly Declaration[] =>
  (
    json('packages/widgets/dist/custom-elements.json') as { modules: { declarations?: Declaration[] }[] }
  ).modules.flatMap((module) => module.declarations ?? []);

const names = (named: readonly Named[] = []): string[] => [...new Set(named.map(({ name }) => name))].sort();

function describeElements(): Contract['elements'] {
  const elements = declarations().flatMap((declaration) =>
    declaration.tagName ? [{ ...declaration, tagName: declaration.tagName }] : []
  );
  elements.sort((one, other) => (one.tagName < other.tagName ? -1 : 1));
  return Object.fromEntries(
    elements.map(({ tagName, attributes = [], events, cssParts, slots = [] }) => [
      tagName,
      {
        attributes: Object.fromEntries(attributes.map(({ name, type }) => [name, members(type.text)])),
        events: names(events),
        parts: names(cssParts),
        slots: names(slots.map(({ name }) => ({ name: name || '(default)' }))),
      },
    ])
  );
}

interface Exports {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
}

/** Names that every subpath gives, types among them, and the fields of every event. */
function describeModules(): Pick<Contract, 'modules' | 'events'> {
  const packages = ['referential', 'engine', 'widgets'].map((folder) => ({
    folder: join(ROOT, 'packages', folder),
    ...(json(`packages/${folder}/package.json`) as Exports),
  }));
  const subpaths = packages.flatMap(({ folder, name, exports }) =>
    Object.entries(exports).map(([path, target]) => ({
      specifier: name + path.slice(1),
      // A file for a page has no names to import.
      types: typeof target === 'string' ? undefined : join(folder, target.types),
    }))
  );
  const program = ts.createProgram({
    rootNames: subpaths.flatMap(({ types }) => types ?? []),
    options: {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      skipLibCheck: true,
    },
  });
  const checker = program.getTypeChecker();
  const exportsOf = (file: string): ts.Symbol[] => {
    const symbol = checker.getSymbolAtLocation(program.getSourceFile(file)!);
    return symbol ? checker.getExportsOfModule(symbol) : [];
  };
  const modules: Contract['modules'] = {};
  for (const { specifier, types } of subpaths)
    modules[specifier] = types
      ? exportsOf(types)
          .map(({ name }) => name)
          .sort()
      : [];

  const events: Contract['events'] = {};
  const entry = subpaths.find(({ specifier }) => specifier === 'passerelle')!.types!;
  const table = exportsOf(entry).find(({ name }) => name === 'PasserelleEvents')!;
  const declared = checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(table));
  for (const event of declared.getProperties())
    events[event.name] = Object.fromEntries(
      checker
        .getTypeOfSymbol(event)
        .getProperties()
        .map((field) => [field.name, members(checker.typeToString(checker.getTypeOfSymbol(field)))])
    );
  return { modules, events };
}

/** The version in the first line of a built pack. */
function packVersion(): number {
  const pack = readFileSync(join(ROOT, 'packages/referential/dist/essential/ids.js'), 'utf8');
  return Number(/passerelle-pack (\d+) ids/.exec(pack)![1]);
}

export interface Contract {
  /** Of the packages, when this was written. */
  version: string;
  /** Of what outlives a version of the packages: files, links and packs. */
  formats: { profile: number; link: string; pack: number };
  elements: Record<
    string,
    { attributes: Record<string, string[]>; events: string[]; parts: string[]; slots: string[] }
  >;
  /** Fields of the detail of every event. */
  events: Record<string, Record<string, string[]>>;
  tokens: string[];
  /** Names that every subpath of the packages gives. */
  modules: Record<string, string[]>;
}

/** Enough to write a link without a pack. */
const NO_PACK = { ranking: { provenance: { version: '' } } } as Parameters<typeof profileToHash>[1];

export function describeContract(): Contract {
  const { version } = json('packages/widgets/package.json') as { version: string };
  return {
    version,
    formats: {
      profile: EMPTY_PROFILE.version,
      link: profileToHash(EMPTY_PROFILE, NO_PACK).slice(0, HASH_PREFIX.length + 1),
      pack: packVersion(),
    },
    elements: describeElements(),
    tokens: names(declarations().flatMap(({ cssProperties = [] }) => cssProperties)),
    ...describeModules(),
  };
}
