/** The site's own page about a job, from its `links` attribute; undefined unless it is a https address. */
export function ownLink(template: string | undefined, code: string): string | undefined {
  const address = template?.trim().replaceAll('{code}', encodeURIComponent(code));
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' ? url.href : undefined;
}
