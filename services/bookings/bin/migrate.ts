// Brings the database up to date as its owner: DATABASE_OWNER_URL=postgres://… DATABASE_URL=postgres://… node bin/migrate.ts
import { migrateCommand } from '@promtour/service-kit/migrate-command';
import { bookings } from '../src/service.ts';

await migrateCommand(bookings);
