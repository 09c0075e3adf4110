import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCommand, UsageError } from '@promtour/kernel/command-line';
import { repositoryRoot } from '@promtour/local-servers/repository';
import { backUpData } from './data-backup.ts';
import { stoppedData } from './stopped-data.ts';

const usage = `Usage: npm run backup -- --to FOLDER

Copies the data of the local stack: databases, Kafka's log, passwords and keys. The stack must be stopped: the parts of a
backup belong to one moment. The folder must be empty or missing; it will hold secrets.
Exit code: 0 done, 1 failed, 2 wrong usage.`;

await runCommand({
  usage,
  options: { to: { type: 'string' } },
  run: ({ to }) => {
    if (to === undefined) throw new UsageError('--to is required (--help shows the usage)');
    const { version } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as { version: string };
    const target = resolve(process.env['INIT_CWD'] ?? '.', to);
    backUpData(stoppedData(), target, { format: 1, version, createdAt: new Date().toISOString() });
    console.log(`Backed up to ${target}`);
    return 0;
  },
});
