// A command of the test runner: one call to Chromium's DevTools, for what no page can ask for itself, such as
// forced colours or the accessibility tree. What is emulated stays until it is said otherwise.
const sessions = new WeakMap();

const sessionOf = (page) => {
  if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
  return sessions.get(page);
};

export const devtools = {
  name: 'devtools',
  async executeCommand({ command, payload, session }) {
    if (command !== 'devtools') return undefined;
    const client = await sessionOf(session.browser.getPage(session.id));
    return (await client.send(payload.method, payload.params)) ?? null;
  },
};
