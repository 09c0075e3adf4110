import type { MigrationInterface } from 'typeorm';
import { CreateMessaging1790000000000 } from './migrations/create-messaging.ts';

/**
 * Migrations of the schema `messaging` in a service's own database. Run them with the service's own migrations, as the owner of the
 * database, before messaging starts.
 */
export const messagingMigrations: readonly (new () => MigrationInterface)[] = [CreateMessaging1790000000000];
