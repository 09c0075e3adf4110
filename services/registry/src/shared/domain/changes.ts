/** Changed fields, by their names in the graph, with values before and after as JSON. */
export type Changes = Readonly<Record<string, { readonly before: unknown; readonly after: unknown }>>;

/** @param fields recorded in the history */
export function changesBetween<Value>(fields: readonly (keyof Value & string)[], before: Value, after: Value): Changes {
  return Object.fromEntries(
    fields
      .filter((field) => asText(before[field]) !== asText(after[field]))
      .map((field) => [field, { before: before[field], after: after[field] }]),
  );
}

/** Equal for equal values regardless of key order: the database reorders the languages of a text. */
function asText(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** A recorded update of an organization or a site. */
export type RecordedChange = {
  readonly version: number;
  readonly at: Date;
  readonly subject: string | null;
  readonly clientId: string | null;
  readonly changes: Changes;
};
