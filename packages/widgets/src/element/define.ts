// Registers an element once, whoever came first: the page may load the library twice, or two versions of it.

/** The version of this library, as in its package. */
export const VERSION = '0.1.0';

interface Versioned extends CustomElementConstructor {
  readonly version?: string;
}

let warned = false;

/** Defines `tag`, unless it is defined already; another version already there is told once. */
export function define(tag: string, element: Versioned): void {
  const existing = customElements.get(tag) as Versioned | undefined;
  if (!existing) {
    customElements.define(tag, element);
  } else if (existing.version !== VERSION && !warned) {
    warned = true;
    console.warn(
      `passerelle ${VERSION}: <${tag}> is already defined, by version ${existing.version ?? 'unknown'}; that one stays.`
    );
  }
}
