import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@promtour/local-servers/postgres';
import { setVariable } from './environment.ts';

/** A PostgreSQL of the benchmark's own, fsync on as in production; the tests' harness then makes its databases there. */
export async function startServer(): Promise<{ stop(): Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'promtour-bench-'));
  chmodSync(directory, 0o711);
  const postgres = await startPostgres({ dataDir: join(directory, 'postgres'), temporary: directory });
  setVariable('postgresUrl', postgres.url);
  return {
    async stop() {
      await postgres.stop();
      rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
