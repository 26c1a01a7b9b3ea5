// Every computed style of a part of a page, to be compared with the same part elsewhere.

interface Styled {
  readonly name: string;
  readonly styles: ReadonlyMap<string, string>;
}

/** An element and what is in it, shadow trees included, in order. */
export const withInside = (element: Element): Element[] => [
  element,
  ...[...(element.shadowRoot?.children ?? []), ...element.children].flatMap(withInside),
];

/** Two places on a screen round a length differently. */
const LEAST_PIXELS = 0.2;

const NUMBER = /-?\d+(\.\d+)?(e-?\d+)?/g;

function isAlike(one: string, other: string | undefined): boolean {
  if (one === other) return true;
  if (other === undefined || one.replace(NUMBER, '') !== other.replace(NUMBER, '')) return false;
  const others = other.match(NUMBER)!;
  return one.match(NUMBER)!.every((number, i) => Math.abs(Number(number) - Number(others[i])) < LEAST_PIXELS);
}

/** The styles of elements as they are now; custom properties, and a list of others, left out. */
export const stylesOf = (elements: readonly Element[], except: readonly string[] = []): Styled[] =>
  elements.map((element) => {
    const style = element.ownerDocument.defaultView!.getComputedStyle(element);
    const names = [...style].filter((name) => !name.startsWith('--') && !except.includes(name));
    const name = element.localName + (element.className ? `.${element.getAttribute('class')}` : '');
    return { name, styles: new Map(names.map((key) => [key, style.getPropertyValue(key)])) };
  });

const MOST_TOLD = 5;

/** What differs, a line an element: the first few, for one cause is most often seen in many. */
export function differences(here: readonly Styled[], there: readonly Styled[]): string[] {
  if (here.length !== there.length) return [`${here.length} elements here, ${there.length} there`];
  const changes = here.flatMap(({ name, styles }, i) => {
    const other = there[i]!.styles;
    const changed = [...styles].filter(([key, value]) => !isAlike(value, other.get(key)));
    return changed.length
      ? [`${name}: ${changed.map(([key, value]) => `${key} ${value} instead of ${other.get(key)}`).join('; ')}`]
      : [];
  });
  return changes.slice(0, MOST_TOLD);
}
