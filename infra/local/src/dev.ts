import { spawn } from 'node:child_process';
import { repositoryRoot } from '@promtour/local-servers/repository';
import type { ConsoleReport } from './console-report.ts';
import type { NodeService } from './node-service.ts';
import { serviceNames } from './parts.ts';
import { runStack } from './run-stack.ts';
import { watchSources, type Changes } from './source-changes.ts';
import type { Stack } from './stack.ts';
import { readWorkspaces } from './workspaces.ts';

const workspaces = readWorkspaces(repositoryRoot);

// A schema may have changed while dev was not running.
await runStack(process.argv.slice(2), { beforeStart: compose, whileRunning: restartOnChange });

function restartOnChange(stack: Stack, report: ConsoleReport): () => void {
  const used = [...processes(stack)].flatMap(([name]) => [...(workspaces.get(name)?.uses ?? [])]);
  const watched = [...new Set(used)].flatMap((name) => workspaces.get(name) ?? []);
  // Batches are processed one after another.
  let turn = Promise.resolve();
  const end = watchSources(repositoryRoot, watched, (changes) => {
    turn = turn.then(async () => apply(changes, stack, report));
  });
  report.line('Watching the sources: a change restarts the affected services.\n');
  return end;
}

async function apply({ workspaces: changed, schema }: Changes, stack: Stack, report: ConsoleReport): Promise<void> {
  if (schema) await compose(report);
  const affected = [...processes(stack)].filter(([name]) => {
    const uses = workspaces.get(name)?.uses ?? new Set();
    return [...changed].some((one) => uses.has(one));
  });
  await Promise.all(affected.map(async ([, service]) => restart(service, report)));
}

async function restart(service: NodeService, report: ConsoleReport): Promise<void> {
  const started = performance.now();
  report.progress(service.part, 'changed: restarting');
  try {
    await service.restart();
    report.progress(service.part, `ready after ${(performance.now() - started).toFixed(0)} ms`);
  } catch (error) {
    // Usually an unfinished edit: the next change retries.
    report.progress(service.part, error instanceof Error ? error.message : String(error));
  }
}

/** Composes the supergraph; the gateway reloads the changed file. */
async function compose(report: ConsoleReport): Promise<void> {
  report.progress('gateway', 'composing the graph');
  const child = spawn('npm', ['run', '--silent', 'compose'], { cwd: repositoryRoot, stdio: 'inherit' });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  report.progress('gateway', code === 0 ? 'composed' : 'the graph does not compose; keeping the current one');
}

/** The processes of the stack by the name of the workspace that each runs. */
function processes(stack: Stack): Map<string, NodeService> {
  const found = new Map(serviceNames.map((name) => [`@promtour/${name}`, stack.service(name)]));
  if (stack.gateway) found.set('@promtour/gateway', stack.gateway);
  return found;
}
