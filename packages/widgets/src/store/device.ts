// This device's storage, which throws in sandboxed frames and when it is blocked or full.

export const keyOf = (name: string): string => `passerelle:${name}`;

/** The result of an access to storage; undefined where the browser refuses. */
export function attempt<T>(access: (storage: Storage) => T): T | undefined {
  try {
    return access(localStorage);
  } catch {
    return undefined;
  }
}

/** Whether the reader let this device keep the profile of that name. */
export const isRemembered = (name: string): boolean =>
  attempt((storage) => storage.getItem(keyOf(name)) !== null) ?? false;
