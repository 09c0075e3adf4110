import type { ExcursionFormat, VisitorSegment } from '@promtour/kernel/offer-terms';
import type { AdmissionRules } from '@promtour/kernel/admission/rules';
import type { GeoPoint } from '@promtour/kernel/geo';
import type { ExcursionId, SessionId, SiteId } from '@promtour/kernel/id';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { ExcursionOption } from '../../excursions/domain/offer-terms.ts';

/** An excursion that an itinerary may visit. Plain data: a worker thread receives it. */
export type PlanningCandidate = {
  readonly excursionId: ExcursionId;
  readonly siteId: SiteId;
  readonly timeZone: TimeZone;
  /** Null if unknown. */
  readonly point: GeoPoint | null;
  readonly admission: AdmissionRules;
  readonly languages: readonly string[];
  readonly format: ExcursionFormat;
  readonly segments: readonly VisitorSegment[];
  readonly okved: readonly string[];
  readonly options: readonly ExcursionOption[];
  /** It can be booked now: published, of an active organization, at a site that is ready. */
  readonly offered: boolean;
  /** By start. They may go beyond the requested dates. */
  readonly sessions: readonly CandidateSession[];
};

export type CandidateSession = {
  readonly id: SessionId;
  /** Of the start, by the clock of the site. */
  readonly date: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly vacancies: number;
};
