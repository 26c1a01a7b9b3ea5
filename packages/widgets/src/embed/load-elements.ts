// Defines the elements: by the module, whose parts come when they are needed; else by the single file. A frame
// sandboxed without `allow-same-origin` has no origin of its own: browsers then refuse modules, unless the host
// lets everybody read them.

type Policy = { createScriptURL: (url: string) => string };

/** Makes an address one that the page's policy accepts, where browsers have such policies. */
function policy(): Policy {
  const rules: Policy = { createScriptURL: (url) => url };
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };
  return trustedTypes?.createPolicy('passerelle-embed', rules) ?? rules;
}

/** @throws when neither file comes from beside the address given. */
export async function loadElements(beside: string): Promise<void> {
  const trusted = policy();
  const load = (file: string, type: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.type = type;
      script.src = trusted.createScriptURL(new URL(file, beside).href);
      script.onload = () => resolve();
      script.onerror = () => reject(new Error(`${file} does not come`));
      document.head.append(script);
    });
  await load('passerelle.js', 'module').catch(() => load('passerelle.iife.js', ''));
}
