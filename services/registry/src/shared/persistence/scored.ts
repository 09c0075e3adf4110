import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** Rows with what their order goes by, where that is no column of theirs. */
export async function scored<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  score: string | undefined,
): Promise<(readonly [Row, number | null])[]> {
  if (score === undefined) return (await query.getMany()).map((row) => [row, null]);
  const { entities, raw } = await query.addSelect(score, 'score').getRawAndEntities<{ score: string }>();
  return entities.map((row, nth) => [row, Number(raw[nth]?.score)]);
}
