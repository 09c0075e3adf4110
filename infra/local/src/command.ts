import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from '@promtour/local-servers/repository';
import { environmentOf, stackCommands } from './command-environment.ts';
import { runningStack } from './running-stack.ts';

/** Runs an operator's command against the running local stack: `command.ts NAME [arguments]`. */
const [name = '', ...args] = process.argv.slice(2);
const command = stackCommands[name];
if (command === undefined) {
  console.error(`Unknown command ${name}. Available: ${Object.keys(stackCommands).join(', ')}`);
  process.exitCode = 2;
} else {
  const { environment, notice } = environmentOf(command, args, process.env, runningStack());
  // On standard error: standard output belongs to the command.
  if (notice !== undefined) console.error(notice);
  const child = spawn(process.execPath, [...process.execArgv, join(repositoryRoot, command.file), ...args], {
    env: { ...process.env, ...environment },
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
