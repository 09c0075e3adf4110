import type { BookingId, BookingItemId, SiteId } from '@promtour/kernel/id';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { BookingRepositories } from '../../bookings/application/ports.ts';
import type { Place } from '../domain/place.ts';
import type { VoucherIssue, VoucherScope } from '../domain/voucher.ts';

/** Sites that vouchers name. */
export interface Places {
  /** Ignores what is older than what is kept. */
  readonly keep: (place: Place, publishedAt: Date) => Promise<void>;
  readonly find: (id: SiteId) => Promise<Place | undefined>;
}

/** The latest issues of vouchers. */
export interface VoucherIssues {
  /** Of items that have another issue than the first. */
  readonly latest: (items: readonly BookingItemId[]) => Promise<ReadonlyMap<BookingItemId, VoucherIssue>>;
  readonly bookingOf: (item: BookingItemId) => Promise<BookingId | undefined>;
  /** The booking must be locked. */
  readonly add: (item: BookingItemId, issue: NewIssue) => Promise<void>;
}

export type NewIssue = {
  readonly serial: number;
  readonly per: VoucherScope;
  readonly issuedAt: Date;
  readonly issuedBy: string | null;
};

export type VoucherRepositories = BookingRepositories & { readonly issues: VoucherIssues };
export type VoucherUnitOfWork = UnitOfWork<VoucherRepositories>;
