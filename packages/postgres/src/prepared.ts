const names = new Map<string, string>();

/**
 * Marks the text of a statement that each connection parses and plans once. For what every request runs and whose plan hangs on
 * no value: an INSERT, a look at a unique key. A search is better planned by what it searches for. Only connections that are
 * `TransactionClient` heed it; a changed table is no obstacle to statements that name the columns they answer with.
 */
export function prepared(text: string): string {
  names.set(text, names.get(text) ?? `promtour_${names.size + 1}`);
  return text;
}

/** The name under which a connection keeps a statement that was marked; undefined for others. */
export function nameOfPrepared(text: string): string | undefined {
  return names.get(text);
}
