import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const directory = fileURLToPath(new URL('../../', import.meta.url));

export type LogLine = Readonly<Record<string, unknown>>;

export type ServiceProcess = {
  readonly url: string;
  readonly pid: number | undefined;
  /** Everything that it has logged so far. */
  readonly log: readonly LogLine[];
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
  const { lines, address } = readLog(child);
  return {
    url: `${await address}/graphql`,
    pid: child.pid,
    log: lines,
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

/** Collects the lines of the log, which is JSON, from the start on. */
function readLog(child: ChildProcess): { readonly lines: LogLine[]; readonly address: Promise<string> } {
  const { stdout } = child;
  if (stdout === null) throw new Error('The service has no standard output');
  const lines: LogLine[] = [];
  const address = new Promise<string>((resolve, reject) => {
    createInterface({ input: stdout })
      .on('line', (line) => {
        const entry = JSON.parse(line) as LogLine;
        lines.push(entry);
        if (typeof entry['address'] === 'string') resolve(entry['address']);
      })
      .on('close', () => {
        reject(new Error('The service ended before it listened'));
      });
  });
  return { lines, address };
}
