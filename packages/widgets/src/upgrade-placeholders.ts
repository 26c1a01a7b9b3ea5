// Where an editor strips unknown tags: `<div data-passerelle="quiz" data-lang="fr">` becomes the element, in place.

/** Puts an element inside every placeholder that has none yet; its other `data-` attributes become attributes. */
export function upgradePlaceholders(root: ParentNode): void {
  for (const holder of root.querySelectorAll<HTMLElement>('[data-passerelle]')) {
    const tag = `passerelle-${holder.dataset.passerelle}`;
    if (!customElements.get(tag) || holder.querySelector(`:scope > ${tag}`)) continue;
    const element = document.createElement(tag);
    for (const { name, value } of holder.attributes)
      if (name.startsWith('data-') && name !== 'data-passerelle')
        element.setAttribute(name.slice('data-'.length), value);
    // What the placeholder held is what shows until the element is ready.
    element.append(...holder.childNodes);
    holder.append(element);
  }
}
