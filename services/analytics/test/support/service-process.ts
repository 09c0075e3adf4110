import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const directory = fileURLToPath(new URL('../../', import.meta.url));

export type ServiceProcess = {
  readonly url: string;
  /** Ends it without warning. */
  readonly kill: () => Promise<void>;
};

/** The service in a separate process, as an operator starts it. */
export async function startServiceProcess(environment: Readonly<Record<string, string>>): Promise<ServiceProcess> {
  const child = spawn(process.execPath, ['src/index.ts'], {
    cwd: directory,
    env: { ...environment, LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await addressOf(child);
  return {
    url: `${address}/graphql`,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Runs the rebuild command to its end. */
export async function runRebuild(
  environment: Readonly<Record<string, string>>,
  ...options: string[]
): Promise<{ readonly exitCode: number | null; readonly output: string }> {
  const child = spawn(process.execPath, ['bin/rebuild.ts', ...options], { cwd: directory, env: environment });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { exitCode, output };
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The service has no standard output');
  for await (const line of createInterface({ input: child.stdout })) {
    const entry = JSON.parse(line) as { address?: unknown };
    if (typeof entry.address === 'string') {
      // What comes later is read and let go, so that the pipe does not fill.
      child.stdout.resume();
      return entry.address;
    }
  }
  throw new Error('The service ended before it listened');
}
