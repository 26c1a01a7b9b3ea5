// Values as JSON, whatever the page has done to its objects.

/** A copy of plain data on which no inherited `toJSON` is seen: old libraries give one to every object and list. */
function bare(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const copy = Array.isArray(value)
    ? value.map(bare)
    : Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, bare(entry)]));
  return Object.assign(copy, { toJSON: undefined });
}

/** Plain data as JSON, indented by so many spaces. */
export const toJson = (value: unknown, indent?: number): string => JSON.stringify(bare(value), undefined, indent);
