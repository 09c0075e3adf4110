// Runs the database migrations as the owner: DATABASE_OWNER_URL=postgres://… DATABASE_URL=postgres://… node bin/migrate.ts
import { migrateCommand } from '@promtour/service-kit/migrate-command';
import { registry } from '../src/service.ts';

await migrateCommand(registry);
