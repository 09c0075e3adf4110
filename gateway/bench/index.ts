/** Leaves bench-results.json for `npm run bench` at the root. */
import { reportBench } from '@promtour/testkit/bench-results';
import { measureAccess } from './access.ts';
import { measureOverhead } from './overhead.ts';
import { measureRefusal } from './refusal.ts';
import { measureVerification } from './verification.ts';

const rows = [
  ...(await measureOverhead()),
  ...(await measureVerification()),
  ...(await measureAccess()),
  ...(await measureRefusal()),
];
for (const { measure, measured, goal } of rows)
  console.log(`${measure}: ${measured}${goal === '' ? '' : ` (goal ${goal})`}`);
reportBench(rows);
