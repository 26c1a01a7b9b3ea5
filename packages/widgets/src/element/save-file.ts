/** Hands the reader a file of their own making, as a download: nothing leaves their device. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Once the browser has read it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
