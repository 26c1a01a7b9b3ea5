// Follows links without loading a page, as Turbo does: the body is replaced, what the head holds stays.
addEventListener('click', async (event) => {
  const link = event.target.closest?.('a[data-turbo]');
  if (!link) return;
  event.preventDefault();
  const response = await fetch(link.href);
  const next = new DOMParser().parseFromString(await response.text(), 'text/html');
  document.title = next.title;
  history.pushState(null, '', link.href);
  document.body.replaceWith(document.adoptNode(next.body));
});
