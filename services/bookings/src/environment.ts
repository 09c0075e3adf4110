import { jsonOf, parseEnvironment, serviceVariables } from '@promtour/service-kit/environment';
import { z } from 'zod';
import { voucherKeysSchema } from './vouchers/signing/voucher-keys.ts';

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
});

export type BookingsEnvironment = z.infer<typeof environmentSchema>;

export function readEnvironment(env: NodeJS.ProcessEnv = process.env): BookingsEnvironment {
  return parseEnvironment(environmentSchema, env);
}
