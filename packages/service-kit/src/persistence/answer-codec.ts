/** JSON that preserves Dates: a replayed result must have the same types as the first. */
export function encodeAnswer(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key, part: unknown) {
    // JSON.stringify calls Date.toJSON before the replacer, so read the original from the holder.
    return this[key] instanceof Date ? { $instant: part } : part;
  });
}

export function decodeAnswer(text: string): unknown {
  return JSON.parse(text, (_key, part: unknown) => {
    if (part !== null && typeof part === 'object' && '$instant' in part) return new Date(String(part.$instant));
    return part;
  });
}
