import type { MigrationInterface } from 'typeorm';
import { CreateGenerationFunctions1790000000150 } from './migrations/create-generation-functions-2.ts';
import { CreateMessaging1790000000000 } from './migrations/create-messaging-1.ts';
import { RetryDeadLetters1790000000010 } from './migrations/retry-dead-letters-2.ts';

/**
 * Creates and evolves the schema `messaging` in a service's own database. Run them together with the service's own
 * migrations, before messaging starts, as the database's owner.
 */
export const messagingMigrations: readonly (new () => MigrationInterface)[] = [
  CreateMessaging1790000000000,
  RetryDeadLetters1790000000010,
  CreateGenerationFunctions1790000000150,
];
