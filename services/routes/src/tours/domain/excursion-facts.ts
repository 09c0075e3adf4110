import type { GeoPoint } from '@promtour/kernel/geo';
import type { ExcursionId, OrganizationId } from '@promtour/kernel/id';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';

/** An excursion as a route needs it. */
export type ExcursionFacts = {
  readonly id: ExcursionId;
  readonly organizationId: OrganizationId;
  readonly regionCode: RegionCode;
  readonly timeZone: TimeZone;
  /** Of the site; null if unknown. */
  readonly point: GeoPoint | null;
  readonly title: LocalizedText;
  readonly durationMinutes: number;
  readonly published: boolean;
  /** Published, of an active organization, at a site that is ready and not closed for repair. */
  readonly offered: boolean;
};

export type FactsOfExcursions = ReadonlyMap<ExcursionId, ExcursionFacts>;
