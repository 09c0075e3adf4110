import { existsSync, mkdirSync, openSync, closeSync, readFileSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { lastLines } from '@promtour/local-servers/child';
import { repositoryRoot } from '@promtour/local-servers/repository';

/** Sample sessions cover the next 60 days, so there are new days to add after a week. */
const FRESH_FOR_MS = 7 * 24 * 3600 * 1000;

export type SampleDataOutcome =
  | { readonly kind: 'loaded'; readonly summary: string }
  | { readonly kind: 'fresh'; readonly since: Date }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly lastLines: string };

/**
 * Loads the sample data through the gateway, as any client does, unless it was loaded within the last seven days. The loader is idempotent:
 * an interrupted or repeated load adds only missing records.
 */
export async function loadSampleData(options: {
  gateway: string;
  /** Stores the time of the load. */
  markerFile: string;
  logFile: string;
  now: Date;
  /** Aborting stops the loader. */
  signal: AbortSignal;
}): Promise<SampleDataOutcome> {
  const loader = join(repositoryRoot, 'infra', 'sample-data', 'src', 'load.ts');
  if (!existsSync(loader)) return { kind: 'missing' };
  const loadedAt = existsSync(options.markerFile)
    ? new Date(readFileSync(options.markerFile, 'utf8').trim())
    : undefined;
  if (loadedAt && options.now.getTime() - loadedAt.getTime() < FRESH_FOR_MS) return { kind: 'fresh', since: loadedAt };
  const code = await run(loader, options);
  if (code !== 0) return { kind: 'failed', lastLines: lastLines(options.logFile, 20) };
  writeFileSync(options.markerFile, `${options.now.toISOString()}\n`);
  return { kind: 'loaded', summary: lastLines(options.logFile, 1) };
}

async function run(
  loader: string,
  { gateway, logFile, signal }: { gateway: string; logFile: string; signal: AbortSignal },
): Promise<number | null> {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'a');
  const child = spawn(process.execPath, [loader, '--gateway', gateway], {
    cwd: join(repositoryRoot, 'infra', 'sample-data'),
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  signal.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}
