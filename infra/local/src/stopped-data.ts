import { join } from 'node:path';
import { UsageError } from '@promtour/kernel/command-line';
import { serverStateDirectory } from '@promtour/local-servers/postgres-place';
import { runningStack } from './running-stack.ts';

/**
 * The folder with the local stack's data.
 * @throws UsageError while the stack runs
 */
export function stoppedData(): string {
  const stack = runningStack();
  if (stack !== undefined)
    throw new UsageError(`The stack is running at ${stack.gateway} (process ${stack.pid}). Stop it first`);
  return join(serverStateDirectory(), 'data');
}
