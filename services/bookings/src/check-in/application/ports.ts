import type { BookingId, BookingItemId, ExcursionId, OrganizationId, SessionId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { AdmissibleItem } from '../domain/decide-check-ins.ts';
import type { CheckIn } from '../domain/scan.ts';

/** The session that a gate is open for. */
export type GateSession = {
  readonly id: SessionId;
  readonly excursionId: ExcursionId;
  readonly organizationId: OrganizationId;
  readonly siteId: SiteId;
  readonly regionCode: RegionCode;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly timeZone: TimeZone;
};

/** An item whose people come, as a gate needs it. */
export type GateItem = AdmissibleItem & {
  readonly bookingId: BookingId;
  readonly organizationId: OrganizationId;
  readonly regionCode: RegionCode;
  readonly language: string | null;
  /** Passes issued; null where none are needed or none are issued yet. */
  readonly passes: number | null;
  /** Whether people may enter only with passes. */
  readonly needsPasses: boolean;
  readonly briefedAt: Date | null;
  readonly attended: number | null;
};

/** Scans inside one transaction. Locks: items by ascending id. */
export interface GateRepository {
  readonly sessions: (ids: readonly SessionId[]) => Promise<readonly GateSession[]>;
  /** Locks these items until the transaction ends, each with its issues of vouchers. */
  readonly lockItems: (ids: readonly BookingItemId[]) => Promise<readonly GateItem[]>;
  /** All scans of the items. */
  readonly scansOf: (items: readonly BookingItemId[]) => Promise<readonly KnownScan[]>;
  /** What is already recorded under these names of a host’s devices. */
  readonly known: (
    organization: OrganizationId,
    scans: readonly { readonly device: string; readonly nonce: string }[],
  ) => Promise<readonly KnownScan[]>;
  readonly add: (scans: readonly NewScan[]) => Promise<void>;
  /** Rewrites outcomes that a new scan changed. */
  readonly rewrite: (checkIns: readonly CheckIn[]) => Promise<void>;
  /** Sets `booking_item.briefed_at`; keeps the first briefing. */
  readonly brief: (briefing: Briefing) => Promise<void>;
}

/** A safety briefing that an item's people signed for. */
export type Briefing = {
  readonly item: BookingItemId;
  readonly people: number;
  readonly language: string;
  readonly signedAt: Date;
  readonly recordedBy: string | null;
};

/** Of a code that was not valid, `item` is null, and number and serial are 0: the code may be any text, so nothing of it is kept. */
export type KnownScan = CheckIn & { readonly item: BookingItemId | null };

export type NewScan = KnownScan & {
  readonly session: GateSession;
  readonly offline: boolean;
  readonly recordedAt: Date;
  readonly recordedBy: string | null;
};

export type GateUnitOfWork = UnitOfWork<{ readonly gate: GateRepository }>;
