#!/usr/bin/env node
// Wraps all data keys of personal data with the current master key, while the service runs.
import { runCommand } from '@promtour/kernel/command-line';
import { readRewrapEnvironment } from '../src/environment.ts';
import { createEnvironmentMasterKeys } from '../src/personal-data/keys/environment-master-keys.ts';
import { rewrapDataKeys } from '../src/personal-data/keys/rewrap-data-keys.ts';
import { dataKeyStore } from '../src/personal-data/persistence/data-key.repositories.ts';
import { keyDatabase } from '../src/personal-data/persistence/key-database.repositories.ts';

const usage = `Usage: npm run rewrap-keys

Wraps the data keys of personal data that another master key wrapped with the current one, the first of PERSONAL_DATA_MASTER_KEYS.
Personal data itself is not touched. It can be interrupted and run again at any time.
To rotate the master key: put the new key first, restart the service, run this, remove the old key, restart the service.

npm run rewrap-keys takes the running local stack unless one of its variables is set: KEY_DATABASE_URL, PERSONAL_DATA_MASTER_KEYS.
Exit code: 0 done, 1 failed, 2 wrong usage.`;

await runCommand({
  usage,
  options: {},
  run: async () => {
    const { KEY_DATABASE_URL: url, PERSONAL_DATA_MASTER_KEYS: keys } = readRewrapEnvironment();
    const database = await keyDatabase(url).initialize();
    try {
      const masterKeys = createEnvironmentMasterKeys(keys);
      const total = await rewrapDataKeys(dataKeyStore(database), masterKeys, (done, of) => {
        console.log(`rewrapped ${done} of ${of} data keys`);
      });
      console.log(`All data keys are wrapped by ${masterKeys.currentId}${total === 0 ? '; nothing to do' : ''}`);
    } finally {
      await database.destroy();
    }
    return 0;
  },
});
