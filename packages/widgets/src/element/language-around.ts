// The language around an element, and word of its changes.

interface Listener {
  languageMayHaveChanged(): void;
}

const listeners = new Set<Listener>();
let observer: MutationObserver | undefined;

/** Whether an element is one of ours: what it holds speaks as it does. */
type IsOurs = (host: Element) => boolean;

/** The nearest `lang` from an element outwards, through shadow roots; empty where nothing says any. */
export function languageAround(element: Element, isOurs: IsOurs): string {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : undefined;
  const own = element.getAttribute('lang');
  if (own) return own;
  if (host && isOurs(host)) return languageAround(host, isOurs);
  const around = element.closest('[lang]:not([lang=""])')?.getAttribute('lang');
  return around ?? (host ? languageAround(host, isOurs) : '');
}

/** Calls an element back whenever a `lang` changes on it or around it, until the returned function is called. */
export function watchLanguage(element: Element & Listener): () => void {
  listeners.add(element);
  observer ??= new MutationObserver(() => listeners.forEach((listener) => listener.languageMayHaveChanged()));
  for (
    let root: Node | undefined = element.getRootNode();
    root;
    root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined
  )
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  return () => listeners.delete(element);
}
