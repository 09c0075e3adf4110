import type { BookingItemId, OrganizationId, SessionId } from '@promtour/kernel/id';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { PublicKey, VoucherKeys } from '../../vouchers/signing/voucher-keys.ts';
import { vouchersOf } from '../../vouchers/domain/voucher.ts';
import { doorsOpenMinutes, type AdmissibleItem } from '../domain/decide-check-ins.ts';

/** What a device needs to check visitors in without a network. No personal data: it stays on the device until it expires. */
export type Manifest = {
  readonly format: 1;
  readonly device: string;
  readonly organization: OrganizationId;
  readonly date: string;
  readonly issuedAt: string;
  readonly validUntil: string;
  readonly doorsOpenMinutes: number;
  /** The keys of voucher codes, and of this manifest. */
  readonly keys: readonly PublicKey[];
  readonly sessions: readonly ManifestSession[];
  readonly items: readonly ManifestItem[];
};

export type ManifestSession = {
  readonly id: SessionId;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: TimeZone;
};

export type ManifestItem = {
  readonly id: BookingItemId;
  readonly session: SessionId;
  /** The latest issue: a lower serial is revoked. */
  readonly serial: number;
  /** People of each voucher, by its number from 1. */
  readonly people: readonly number[];
  readonly seats: number;
  /** People that are in already. */
  readonly admitted: number;
  readonly language: string | null;
  readonly briefed: boolean;
  readonly passes: number | null;
};

export type SignedManifest = {
  /** Canonical JSON: keys sorted, no space. It is signed as it is, so a device verifies these bytes before it reads them. */
  readonly manifest: string;
  /** Ed25519 over `promtour MANIFEST`, a zero byte and the text, in base64url. */
  readonly signature: string;
  readonly keyId: string;
};

export type ItemOfDay = Pick<AdmissibleItem, 'id' | 'units' | 'seats' | 'issues' | 'sessionId'> & {
  readonly language: string | null;
  readonly briefedAt: Date | null;
  readonly passes: number | null;
  readonly admitted: number;
};

export type SessionOfDay = {
  readonly id: SessionId;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly timeZone: TimeZone;
};

/** Scans are uploaded after the last session; until then the manifest may be all that the device has. */
const validAfterEndMs = 12 * 3_600_000;

export function signManifest(
  day: {
    readonly device: string;
    readonly organization: OrganizationId;
    readonly date: string;
    readonly sessions: readonly SessionOfDay[];
    readonly items: readonly ItemOfDay[];
  },
  keys: VoucherKeys,
  now: Date,
): SignedManifest {
  const lastEnd = Math.max(now.getTime(), ...day.sessions.map(({ endsAt }) => endsAt.getTime()));
  const manifest: Manifest = {
    format: 1,
    device: day.device,
    organization: day.organization,
    date: day.date,
    issuedAt: now.toISOString(),
    validUntil: new Date(lastEnd + validAfterEndMs).toISOString(),
    doorsOpenMinutes,
    keys: keys.publicKeys,
    sessions: day.sessions.map(({ id, startsAt, endsAt, timeZone }) => ({
      id,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      timeZone,
    })),
    items: day.items.map(manifestItem),
  };
  const text = canonicalJson(manifest);
  return {
    manifest: text,
    signature: keys.sign('MANIFEST', Buffer.from(text)).toString('base64url'),
    keyId: keys.currentId,
  };
}

function manifestItem(item: ItemOfDay): ManifestItem {
  const issue = item.issues.at(-1);
  if (issue === undefined) throw new Error('An item has an issue of vouchers');
  return {
    id: item.id,
    session: item.sessionId,
    serial: issue.serial,
    people: vouchersOf(item, issue).map(({ people }) => people),
    seats: item.seats,
    admitted: item.admitted,
    language: item.language,
    briefed: item.briefedAt !== null,
    passes: item.passes,
  };
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part === null || typeof part !== 'object' || Array.isArray(part)
      ? part
      : Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1))),
  );
}
