import type { ExcursionId, OrganizationId, PortalId, RouteId } from '@promtour/kernel/id';
import type { GeoPoint } from '@promtour/kernel/geo';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { Provenance } from '@promtour/kernel/provenance';
import type { RegionCode } from '@promtour/kernel/region-code';
import { defineStateMachine } from '@promtour/kernel/state-machine';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { TravelMode } from '../../travel/legs.domain.ts';
import type { RouteKind } from './route-kind.ts';

export const routeThemes = [
  'CAREER',
  'CRAFT',
  'ENERGY',
  'ENGINEERING',
  'FOOD',
  'HERITAGE',
  'METAL',
  'NATURE',
  'SCIENCE',
  'TEXTILE',
] as const;
export type RouteTheme = (typeof routeThemes)[number];

export type RouteStatus = 'DRAFT' | 'PROPOSED' | 'RETURNED' | 'APPROVED' | 'PUBLISHED' | 'SUSPENDED' | 'ARCHIVED';

/** A change of the stops takes a route back to DRAFT: its approvals are of the earlier stops. */
export const routeMachine = defineStateMachine<RouteStatus>({
  initial: 'DRAFT',
  transitions: {
    DRAFT: ['PROPOSED', 'ARCHIVED'],
    PROPOSED: ['APPROVED', 'RETURNED', 'DRAFT'],
    RETURNED: ['DRAFT'],
    APPROVED: ['PUBLISHED', 'DRAFT'],
    PUBLISHED: ['SUSPENDED'],
    SUSPENDED: ['PUBLISHED', 'DRAFT', 'ARCHIVED'],
    ARCHIVED: [],
  },
  final: ['ARCHIVED'],
});

export const stopKinds = ['EXCURSION', 'LODGING', 'MEAL', 'MUSEUM', 'FREE_TIME', 'OTHER'] as const;
export type StopKind = (typeof stopKinds)[number];

export type RouteStop = {
  /** From 1. */
  readonly day: number;
  readonly kind: StopKind;
  /** Null unless the kind is EXCURSION. */
  readonly excursionId: ExcursionId | null;
  /** Null for an excursion, which has its own. */
  readonly title: LocalizedText | null;
  /** Of an excursion: the point of its site when the stops were written. */
  readonly point: GeoPoint | null;
  readonly regionCode: RegionCode;
  readonly timeZone: TimeZone;
  /** `HH:MM` in the stop's time zone; null if it follows from the stops before. */
  readonly startTime: string | null;
  /** Null for lodging, which lasts until the next day. */
  readonly durationMinutes: number | null;
  /** The way from the stop before; null for the first. */
  readonly leg: RouteLeg | null;
};

export type RouteLeg = {
  readonly mode: TravelMode;
  readonly distanceMeters: number;
  readonly minutes: number;
};

export type Route = RouteDetails &
  RouteItinerary & {
    readonly id: RouteId;
    readonly version: number;
    /** Incremented by each change of the stops: approvals are of one such version. */
    readonly stopsVersion: number;
    readonly status: RouteStatus;
    /** The region whose coordinator keeps the route. */
    readonly regionCode: RegionCode;
    readonly operatorId: OrganizationId | null;
    /** Null: every portal that covers one of the route's regions. */
    readonly portalIds: readonly PortalId[] | null;
    /** The first publication. */
    readonly publishedAt: Date | null;
    readonly provenance: Provenance;
  };

export type RouteDetails = {
  readonly title: LocalizedText;
  readonly summary: LocalizedText | null;
  readonly themes: readonly RouteTheme[];
  /** BCP 47 tags in canonical case. */
  readonly languages: readonly string[];
};

/** The stops and what follows from them. */
export type RouteItinerary = {
  readonly stops: readonly RouteStop[];
  readonly days: number;
  readonly kind: RouteKind;
  /** The regions of the stops, in the order of the first stop in each. */
  readonly regionCodes: readonly RegionCode[];
  readonly excursionIds: readonly ExcursionId[];
};
