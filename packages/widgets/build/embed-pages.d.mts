/** A rollup plugin: `from` holds the page and its style, `to` receives them. */
export function embedPages(options: { from: string; to: string; address?: string }): {
  name: string;
  writeBundle(): void;
};
