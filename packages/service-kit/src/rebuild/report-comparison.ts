import type { GenerationsComparison, TableComparison } from '@promtour/messaging/generation/compare-generations';

/** Exit code of a comparison that found differences. */
const differs = 3;

/** Prints a comparison for operators. Returns the exit code. */
export function reportComparison(projection: string, comparison: GenerationsComparison, waitedMs: number): number {
  switch (comparison.kind) {
    case 'NOTHING_TO_COMPARE':
      console.log(`${projection}: no generation is being built; request one with --hold`);
      return 1;
    case 'NOT_AT_ONE_POSITION':
      console.error(
        `${projection}: the two generations were not at the same position of the event log within ${waitedMs / 1_000} s: ` +
          'one has not caught up, or is not fed by any running release, or events arrive too fast',
      );
      return 1;
    case 'COMPARED': {
      const { serving, building, applied, tables } = comparison;
      const different = tables.filter(({ same }) => !same);
      const verdict = different.length === 0 ? 'the same' : `${different.length} of ${tables.length} tables differ`;
      console.log(`${projection}: generations ${serving} and ${building} after ${applied} messages: ${verdict}`);
      for (const table of tables) for (const line of describeTable(table)) console.log(`  ${line}`);
      return different.length === 0 ? 0 : differs;
    }
  }
}

function describeTable({ table, serving, building, onlyInOne, same, examples }: TableComparison): readonly string[] {
  const columns = onlyInOne.length === 0 ? '' : `; not compared, only in one: ${onlyInOne.join(', ')}`;
  if (serving === undefined || building === undefined)
    return [`${table}: only in the ${serving === undefined ? 'new' : 'serving'} generation`];
  if (same) return [`${table}: ${serving.rows} rows, ${serving.digest}${columns}`];
  return [
    `${table}: DIFFERS: ${serving.rows} rows, ${serving.digest}; new ${building.rows} rows, ${building.digest}${columns}`,
    ...examples.map((example) => `  ${example}`),
  ];
}
