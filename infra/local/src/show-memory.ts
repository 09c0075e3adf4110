import { orUsage, readOptions } from '@promtour/kernel/command-line';
import { memoryUse, totalMegabytes } from './memory.ts';
import { runningStack } from './running-stack.ts';

const GOAL_MB = 1600;

orUsage(() => readOptions(process.argv.slice(2), {}));
const stack = runningStack();
if (!stack || Object.keys(stack.pids).length === 0) {
  console.error('No stack is running: start it with npm start');
  process.exitCode = 1;
} else {
  const use = memoryUse({ ...stack.pids });
  for (const { part, pid, megabytes } of use) {
    console.log(`${part.padEnd(12)} ${megabytes.toFixed(0).padStart(6)} MB   process ${pid}`);
  }
  const total = totalMegabytes(use);
  console.log(`${'total'.padEnd(12)} ${total.toFixed(0).padStart(6)} MB   goal: under ${GOAL_MB} MB`);
}
