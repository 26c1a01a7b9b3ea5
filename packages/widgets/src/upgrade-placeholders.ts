// Where an editor strips unknown tags: `<div data-passerelle="quiz" data-lang="fr">` becomes the element, in place.

/** Puts an element inside every placeholder that has none yet; its other `data-` attributes become attributes. */
function upgradePlaceholders(root: ParentNode): void {
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

/** Calls back once the page is read: a placeholder half read would get the rest of its content beside the element. */
export function whenRead(begin: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true });
  else begin();
}

let observer: MutationObserver | undefined;

/** Upgrades every placeholder of the page, now and whenever some come: a tab, a body that replaces another. */
export function keepUpgrading(): void {
  upgradePlaceholders(document);
  observer ??= new MutationObserver(() => upgradePlaceholders(document));
  observer.observe(document, { childList: true, subtree: true });
}
