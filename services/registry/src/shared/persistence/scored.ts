import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** Rows with their sort key where that is not a column. */
export async function scored<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  score: string | undefined,
): Promise<(readonly [Row, number | null])[]> {
  if (score === undefined) return (await query.getMany()).map((row) => [row, null]);
  const { entities, raw } = await query.addSelect(score, 'score').getRawAndEntities<{ score: string }>();
  return entities.map((row, index) => [row, Number(raw[index]?.score)]);
}
