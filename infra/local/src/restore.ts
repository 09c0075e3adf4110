import { resolve } from 'node:path';
import { runCommand, UsageError } from '@promtour/kernel/command-line';
import { restoreData } from './data-backup.ts';
import { stoppedData } from './stopped-data.ts';

const usage = `Usage: npm run restore -- --from FOLDER [--replace]

Puts a backup (npm run backup) in the place of the local stack's data. The stack must be stopped.
--replace   removes the present data
Exit code: 0 done, 1 failed, 2 wrong usage.`;

await runCommand({
  usage,
  options: { from: { type: 'string' }, replace: { type: 'boolean', default: false } },
  run: ({ from, replace }) => {
    if (from === undefined) throw new UsageError('--from is required (--help shows the usage)');
    const { version, createdAt } = restoreData(resolve(process.env['INIT_CWD'] ?? '.', from), stoppedData(), {
      replace,
    });
    console.log(`Restored the backup of ${createdAt} (version ${version}); start with npm start`);
    return 0;
  },
});
