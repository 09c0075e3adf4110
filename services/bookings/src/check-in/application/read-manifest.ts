import { reachesEverything, type Viewer } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import { parseId, type OrganizationId } from '@promtour/kernel/id';
import { signManifest, type ItemOfDay, type SessionOfDay, type SignedManifest } from '../manifest/manifest.ts';
import type { VoucherKeys } from '../../vouchers/signing/voucher-keys.ts';

export interface DayReader {
  /** Sessions of a host on a date of its sites, and the items of confirmed bookings in them; undefined if there are more than `most`. */
  readonly day: (organization: OrganizationId, date: string, viewer: Viewer, most: number) => Promise<Day | undefined>;
}

export type Day = { readonly sessions: readonly SessionOfDay[]; readonly items: readonly ItemOfDay[] };

export type ReadManifest = (
  wanted: { readonly date: string; readonly device: string; readonly organization: string | null },
  viewer: Viewer,
) => Promise<SignedManifest | null>;

const maxItems = 10_000;

export function createReadManifest(reader: DayReader, keys: VoucherKeys, clock: Clock): ReadManifest {
  return async ({ date, device, organization: named }, viewer) => {
    const organization = named === null ? viewer.organizationId : parseId<'Organization'>(named);
    if (organization == null || !(reachesEverything(viewer) || viewer.organizationId === organization)) return null;
    const day = await reader.day(organization, date, viewer, maxItems);
    return day === undefined ? null : signManifest({ device, organization, date, ...day }, keys, clock.now());
  };
}
