import type { Statement, TestRegistry } from './registry.ts';

type Plan = { readonly 'Node Type': string; readonly 'Relation Name'?: string; readonly Plans?: readonly Plan[] };

/** Relations that a statement scans sequentially, by the plan for these values. */
export async function scannedBy(
  registry: Pick<TestRegistry, 'rows'>,
  { sql, parameters }: Statement,
): Promise<string[]> {
  const [row] = await registry.rows<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`EXPLAIN (FORMAT JSON) ${sql}`, parameters);
  const scans = (plan: Plan): string[] => [
    ...(plan['Node Type'] === 'Seq Scan' ? [plan['Relation Name'] ?? '?'] : []),
    ...(plan.Plans ?? []).flatMap(scans),
  ];
  return row === undefined ? ['no plan'] : scans(row['QUERY PLAN'][0].Plan);
}
