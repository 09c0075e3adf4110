import type { QueryRunner } from 'typeorm';

/**
 * Creates the SQL function `okved_prefixes(codes)`, for a generated column with a GIN index: «24.10» is found by «24» and by
 * «24.1», by codes only: every code with its prefixes of whole digits.
 */
export async function createOkvedPrefixes(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION okved_prefixes(codes text[]) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
      SELECT coalesce(array_agg(DISTINCT rtrim(left(code, n), '.')), '{}')
        FROM unnest(codes) code, generate_series(2, length(code)) n
    $$`);
}
