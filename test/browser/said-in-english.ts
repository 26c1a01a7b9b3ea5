/** What stands for an element inside the words of another. */
const ELEMENT = '…';

/** What a voice would say in the language of English elements, leaving out what is marked as another's. */
export function saidInEnglish(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    if (element.closest('[lang="fr"]') || element.localName === 'style') return [];
    const words = [...element.childNodes].map((node) =>
      node instanceof Element ? ELEMENT : node instanceof Text ? node.data : ''
    );
    const said = words.join('').trim();
    return [...(said ? [said] : []), ...(element.shadowRoot ? saidInEnglish(element.shadowRoot) : [])];
  });
}
