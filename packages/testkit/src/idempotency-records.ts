/** A recorded answer with something in it that is neither an id nor a code, a number or an instant. */
export type WrittenText = { readonly operation: string; readonly path: string; readonly text: string };

/**
 * User-entered text in the recorded results of idempotent requests. There must be none: it may be personal data, which is not looked for
 * there. Call it after every mutation of the service has run.
 * @returns the texts, and the operations that have records
 */
export async function textsInIdempotencyRecords(
  sql: (text: string, values: unknown[]) => Promise<{ operation: string; answer: string }[]>,
): Promise<{ readonly texts: readonly WrittenText[]; readonly operations: readonly string[] }> {
  const rows = await sql('SELECT operation, answer FROM idempotency_key ORDER BY operation', []);
  return {
    texts: rows.flatMap(({ operation, answer }) =>
      leaves(JSON.parse(answer)).flatMap(({ path, text }) => (isReference(text) ? [] : [{ operation, path, text }])),
    ),
    operations: [...new Set(rows.map(({ operation }) => operation))],
  };
}

function leaves(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, part]) => leaves(part, `${path}/${name}`));
}

/** An id, a code of the schema or of a region, a date or an instant. */
function isReference(text: string): boolean {
  return /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z][A-Z_]*|RU-[A-Z]{2,3}|\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?)$/.test(
    text,
  );
}
