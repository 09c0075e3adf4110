// Brings the service's database and its key database up to date, as their owners (--help lists the variables).
import { migrateCommand } from '@promtour/service-kit/migrate-command';
import { migrateKeyDatabase } from '../src/personal-data/persistence/key-database.repositories.ts';
import { readKeyMigrationEnvironment } from '../src/environment.ts';
import { bookings } from '../src/service.ts';

await migrateCommand(bookings, {
  usage: `KEY_DATABASE_OWNER_URL   the database of the data keys as its owner
KEY_DATABASE_URL     the same database as the service's runtime role`,
  migrate: async () => {
    const { KEY_DATABASE_URL: url, KEY_DATABASE_OWNER_URL: ownerUrl } = readKeyMigrationEnvironment();
    return migrateKeyDatabase({ url, ownerUrl });
  },
});
