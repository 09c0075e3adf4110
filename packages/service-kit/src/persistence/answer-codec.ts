/** JSON that keeps instants: an answer that is replayed must be of the same types as the first. */
export function encodeAnswer(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key, part: unknown) {
    // JSON.stringify calls Date.toJSON before the replacer: look at the holder for what it was.
    return this[key] instanceof Date ? { $instant: part } : part;
  });
}

export function decodeAnswer(text: string): unknown {
  return JSON.parse(text, (_key, part: unknown) => {
    if (part !== null && typeof part === 'object' && '$instant' in part) return new Date(String(part.$instant));
    return part;
  });
}
