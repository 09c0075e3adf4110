const names = new Map<string, string>();

/**
 * Marks a statement that each connection parses and plans once. Use it for what every request runs and whose plan does not depend on the
 * values: an INSERT, a look-up by a unique key. A search gets a better plan for its actual values. Only a `TransactionClient` honours the
 * mark; a changed table does not break statements that name their result columns.
 */
export function prepared(text: string): string {
  names.set(text, names.get(text) ?? `promtour_${names.size + 1}`);
  return text;
}

/** The name under which a connection keeps a marked statement; undefined for others. */
export function nameOfPrepared(text: string): string | undefined {
  return names.get(text);
}
