import type { Forbidden, NotFound } from '@promtour/kernel/failure';
import type { BookingItemId, ExcursionId, OrganizationId } from '@promtour/kernel/id';
import type { Result } from '@promtour/kernel/result';
import type { InstantRange } from '@promtour/kernel/time-zone';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { Feedback, Visit } from '../domain/feedback.ts';
import type { FeedbackLink } from '../domain/feedback-link.ts';
import type { FeedbackSums } from '../domain/feedback-summary.ts';

export type FeedbackRepositories = {
  readonly links: FeedbackLinkRepository;
  readonly visits: Visits;
};

export type FeedbackUnitOfWork = UnitOfWork<FeedbackRepositories>;

/** The recorded visits whose booker or host the viewer is. */
export interface Visits {
  /** Locks the item until the transaction ends. `attended` is 0 until attendance is recorded. */
  findForUpdate(item: BookingItemId): Promise<Result<Visit & { readonly attended: number }, NotFound | Forbidden>>;
}

export interface FeedbackLinkRepository {
  /** Locks the link until the transaction ends. */
  findForUpdate(digest: Buffer): Promise<FeedbackLink | undefined>;
  /** Number of links of an item that are not revoked. */
  count(item: BookingItemId): Promise<number>;
  add(links: readonly (FeedbackLink & { readonly digest: Buffer })[]): Promise<void>;
  /** Revokes the unused links of an item. */
  revoke(item: BookingItemId, at: Date): Promise<number>;
  /** Stores the answers and marks the link as used. */
  submit(link: FeedbackLink, feedback: Feedback): Promise<void>;
}

/** What a link opens, without a viewer: the link is the credential. */
export interface FeedbackPages {
  find(digest: Buffer): Promise<FeedbackLink | undefined>;
}

/** Answers that the viewer may see: the host its own, the agency all. */
export interface FeedbackReader {
  feedback(filter: FeedbackFilter, page: PageRequest): Promise<Feedback[]>;
  countFeedback(filter: FeedbackFilter): Promise<number>;
  /** Sums of each excursion that has answers, with its host. */
  sums(excursions: readonly ExcursionId[]): Promise<readonly ExcursionSums[]>;
}

export type ExcursionSums = FeedbackSums & {
  readonly excursionId: ExcursionId;
  readonly organizationId: OrganizationId;
};

/** Undefined: no condition. */
export type FeedbackFilter = {
  readonly excursions: readonly ExcursionId[] | undefined;
  readonly organizations: readonly OrganizationId[] | undefined;
  readonly submitted: InstantRange;
};

/** A new secret: shown once, stored as a digest. */
export type NewToken = { readonly token: string; readonly digest: Buffer };
