/** Prints each figure beside its goal and fails for none. `--only NAME` for one measure. */
import { chosenMeasures, reportBench, type BenchRow } from '@promtour/testkit/bench-results';
import { measureAccess } from './access.ts';
import { measureOverhead } from './overhead.ts';
import { measureRefusal } from './refusal.ts';
import { measureVerification } from './verification.ts';

const measures = {
  overhead: measureOverhead,
  verification: measureVerification,
  access: measureAccess,
  refusal: measureRefusal,
};
const rows: BenchRow[] = [];
for (const name of chosenMeasures(Object.keys(measures) as (keyof typeof measures)[]))
  rows.push(...(await measures[name]()));
for (const { measure, measured, goal } of rows)
  console.log(`${measure}: ${measured}${goal === '' ? '' : ` (goal ${goal})`}`);
reportBench(rows);
