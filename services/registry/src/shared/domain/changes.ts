/** What changed of a record: by field, before and after as JSON. */
export type Changes = Readonly<Record<string, { readonly before: unknown; readonly after: unknown }>>;

/** @param fields those of which the history tells */
export function changesBetween<Value>(fields: readonly (keyof Value & string)[], before: Value, after: Value): Changes {
  return Object.fromEntries(
    fields
      .filter((field) => asText(before[field]) !== asText(after[field]))
      .map((field) => [field, { before: before[field], after: after[field] }]),
  );
}

/** Equal for equal values, in whatever order their names stand: the database gives a text's languages in an order of its own. */
function asText(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** A change of what is said of an organisation or a site: who, when, what. */
export type RecordedChange = {
  readonly version: number;
  readonly at: Date;
  readonly subject: string | null;
  readonly clientId: string | null;
  readonly changes: Changes;
};
