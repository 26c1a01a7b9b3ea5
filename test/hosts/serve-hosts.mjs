// How the test server serves the demo pages: as they are, with what watches them first; and, where a test cannot
// reach into a page because it belongs to another site, with what walks the journey inside.

const WATCH = '<script src="/test/hosts/watch-page.js"></script>';
const WALK = '<script type="module" src="/test/hosts/walk-inside.ts"></script>';

/** Puts the tests' scripts first into a demo page. */
export const watchHosts = {
  name: 'watch-hosts',
  transform(context) {
    if (!context.path.startsWith('/demo/') || !context.response.is('html')) return undefined;
    const scripts = context.query.walk === undefined ? WATCH : WATCH + WALK;
    return context.body.replace('<head>', `<head>${scripts}`);
  },
};

/** The file that a page names, where none of the others stands: what it asks for besides does not come. */
export function serveAlone(context, next) {
  if (context.path === '/alone/passerelle.js') context.path = '/packages/widgets/dist/passerelle.js';
  return next();
}

/** A frame without an origin may load the tests' own modules, and no module of the page's. */
export function letTestsIn(context, next) {
  if (!/^\/(demo|packages\/widgets\/dist)\//.test(context.path)) context.set('Access-Control-Allow-Origin', '*');
  return next();
}
