import { jsonOf, parseEnvironment, serviceVariables } from '@promtour/service-kit/environment';
import { z } from 'zod';
import { keySchema, masterKeysSchema } from './personal-data/keys/environment-master-keys.ts';
import { voucherKeysSchema } from './vouchers/signing/voucher-keys.ts';

const databaseUrl = z.url({ protocol: /^postgres(ql)?$/ });

const limit = z.coerce.number().int().min(1).max(1_000_000);

/** Every variable that this service reads. */
export const environmentSchema = z.object({
  ...serviceVariables,
  /** Unconfirmed holds that one client (a program or a person) may have at a time. */
  HOLD_QUOTA_HOLDS: limit.default(200),
  /** Seats in them. */
  HOLD_QUOTA_SEATS: limit.default(1_000),
  /** Of these, holds in one session. */
  HOLD_QUOTA_SESSION_HOLDS: limit.default(50),
  /** Of these, seats in one session. */
  HOLD_QUOTA_SESSION_SEATS: limit.default(500),
  /** How long seats are held for a waiting party, at most until the booking deadline. */
  WAITLIST_OFFER_HOURS: z.coerce.number().int().min(1).max(168).default(24),
  /** A URL at which clients reach the gateway; its origin begins the links to public pages. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .default('http://127.0.0.1:4000')
    .transform((url) => new URL(url).origin),
  /**
   * Ed25519 keys (a JWK set, as JSON) of vouchers and of check-in manifests. The first is private and signs. The others verify what earlier
   * keys signed; their public halves suffice.
   */
  VOUCHER_SIGNING_KEYS: jsonOf(voucherKeysSchema),
  /** The database of the data keys that seal personal data, as the service's role. Never part of a backup of the service's database. */
  KEY_DATABASE_URL: databaseUrl,
  /** The same database as its owner; if set, the service migrates it at its start. */
  KEY_DATABASE_OWNER_URL: databaseUrl.optional(),
  /**
   * Master keys that wrap the data keys: `id:base64,…`, 32 bytes each. The first wraps; the others unwrap what it does not yet. Rotation:
   * docs/operations.md.
   */
  PERSONAL_DATA_MASTER_KEYS: masterKeysSchema,
  /** Key of the blind indexes of email addresses and phone numbers: 32 bytes in base64. It cannot be changed. */
  PERSONAL_DATA_INDEX_KEY: keySchema,
});

const keyMigrationSchema = z.object({ KEY_DATABASE_URL: databaseUrl, KEY_DATABASE_OWNER_URL: databaseUrl });

/** Variables of a migration of the key database. */
export function readKeyMigrationEnvironment(env: NodeJS.ProcessEnv = process.env): z.infer<typeof keyMigrationSchema> {
  return parseEnvironment(keyMigrationSchema, env);
}

const rewrapSchema = environmentSchema.pick({ KEY_DATABASE_URL: true, PERSONAL_DATA_MASTER_KEYS: true });

/** Variables of `bin/rewrap-data-keys.ts`. */
export function readRewrapEnvironment(env: NodeJS.ProcessEnv = process.env): z.infer<typeof rewrapSchema> {
  return parseEnvironment(rewrapSchema, env);
}

export type BookingsEnvironment = z.infer<typeof environmentSchema>;

export function readEnvironment(env: NodeJS.ProcessEnv = process.env): BookingsEnvironment {
  return parseEnvironment(environmentSchema, env);
}
