import type { RegionCode } from '@promtour/kernel/region-code';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LocalizedText as LocalizedTextModel } from '@promtour/kernel/localized-text';
import type { Excursion as ExcursionModel } from '../../excursions/domain/excursion.ts';
import type { ExcursionConnection as ExcursionConnectionModel } from '../../excursions/graphql/lists.ts';
import type { ExcursionContent as ExcursionContentModel } from '../../excursions/domain/content.ts';
import type { VersionRecord as ExcursionVersionModel } from '../../excursions/application/ports.ts';
import type { ExcursionVersionConnection as ExcursionVersionConnectionModel } from '../../excursions/graphql/versions.ts';
import type { AdmissionRules as AdmissionRulesModel } from '@promtour/kernel/admission/rules';
import type { PortalStub as PortalModel, OrganizationStub as OrganizationModel, SiteStub as SiteModel, RegionStub as RegionModel } from '../stubs.ts';
import type { WorkingDay as WorkingDayModel } from '../../working-calendar/working-calendar.domain.ts';
import type { CalendarFeed as CalendarFeedModel } from '../../calendar-feeds/domain/calendar-feed.ts';
import type { CalendarFeedConnection as CalendarFeedConnectionModel } from '../../calendar-feeds/graphql/lists.ts';
import type { ItineraryPlans as ItineraryPlansModel } from '../../planning/application/plan-itineraries.ts';
import type { Itinerary as ItineraryModel, ItineraryDay as ItineraryDayModel, ItineraryStop as ItineraryStopModel, ItineraryLeg as ItineraryLegModel, ScoreReason as ItineraryReasonModel } from '../../planning/domain/itinerary.ts';
import type { Exclusion as ItineraryExclusionModel } from '../../planning/domain/eligibility.ts';
import type { SuggestedFewerStops as SuggestedFewerStopsModel } from '../../planning/domain/suggestions.ts';
import type { Route as RouteModel } from '../../tours/domain/route.ts';
import type { RouteConnection as RouteConnectionModel } from '../../tours/graphql/lists.ts';
import type { ShownStop as RouteStopModel, ShownApproval as RouteApprovalModel } from '../../tours/graphql/route.ts';
import type { RouteObstacle as RouteObstacleModel } from '../../tours/domain/obstacles.ts';
import type { Session as SessionModel } from '../../timetable/domain/session.ts';
import type { SessionConnection as SessionConnectionModel, ScheduleConnection as ScheduleConnectionModel, GuideConnection as GuideConnectionModel, PlantZoneConnection as PlantZoneConnectionModel, ClosureConnection as ClosureConnectionModel } from '../../timetable/graphql/lists.ts';
import type { Schedule as ScheduleModel } from '../../timetable/domain/schedule.ts';
import type { ChangeSummary as TimetableChangesModel } from '../../timetable/application/change-timetable.ts';
import type { SessionChange as SessionChangeModel } from '../../timetable/domain/plan-sessions.ts';
import type { Guide as GuideModel, PlantZone as PlantZoneModel } from '../../timetable/domain/resources.ts';
import type { Closure as ClosureModel } from '../../timetable/domain/closure.ts';
import type { OfferHit as OfferHitModel, OfferHitConnection as OfferHitConnectionModel } from '../../offers/graphql/lists.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, RFC 3339 in UTC: `2026-11-23T09:00:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** A language, BCP 47, in canonical case: `ru`, `en`, `zh-Hans`. */
  LanguageTag: { input: string; output: string; }
  /** A calendar date in the time zone of the plant, ISO 8601: `2026-11-23`. */
  LocalDate: { input: string; output: string; }
  /** A code of the classifier of economic activities OKVED-2, from class to kind: `24`, `24.10`, `24.10.2`. */
  OkvedCode: { input: string; output: string; }
  /** A subdivision of a country, ISO 3166-2, in upper case: `RU-SMO`. */
  RegionCode: { input: RegionCode; output: string; }
  /** A whole number that JSON carries exactly (up to 2^53 − 1). */
  SafeInt: { input: number; output: number; }
  /** A name of the IANA time zone database: `Europe/Moscow`. */
  TimeZone: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** What a site offers to people with disabilities. New values may be added: clients must handle unknown ones. */
export type AccessibilityFeature =
  | 'ACCESSIBLE_TOILET'
  | 'AUDIO_DESCRIPTION'
  | 'HEARING_LOOP'
  | 'PLAIN_LANGUAGE'
  | 'SIGN_LANGUAGE'
  | 'STEP_FREE'
  | 'TACTILE_EXHIBITS'
  | 'WHEELCHAIR';

/** What a plant demands of its visitors. */
export type AdmissionRules = {
  readonly __typename?: 'AdmissionRules';
  readonly accessibility: ReadonlyArray<AccessibilityFeature>;
  /** Minimum age in full years on the date of the session; 0 if there is none. */
  readonly ageLimit: Scalars['Int']['output'];
  /** Most children under 18 for each adult; `null` if children may come without adults. */
  readonly childrenPerAdult?: Maybe<Scalars['Int']['output']>;
  readonly documentLevel: DocumentLevel;
  readonly footwear: Footwear;
  readonly foreignerPolicy: ForeignerPolicy;
  /** Maximum number of people in one session. */
  readonly groupMax: Scalars['Int']['output'];
  /** Minimum size of a group. */
  readonly groupMin: Scalars['Int']['output'];
  readonly healthRestrictions: ReadonlyArray<HealthRestriction>;
  readonly leadTime: LeadTime;
  readonly photoPolicy: PhotoPolicy;
  readonly protectiveEquipment: ReadonlyArray<ProtectiveEquipment>;
  /** The rules in words, for visitors. Rules that demand nothing have none. */
  readonly sentences: ReadonlyArray<AdmissionSentence>;
};

export type AdmissionRulesInput = {
  readonly accessibility: ReadonlyArray<AccessibilityFeature>;
  /** 0 to 99; at least 18 if the organization produces alcohol or tobacco (OKVED-2 11.01 to 11.05 and 12). */
  readonly ageLimit: Scalars['Int']['input'];
  /** 1 to 100. Omit it if children may come without adults. */
  readonly childrenPerAdult?: InputMaybe<Scalars['Int']['input']>;
  readonly documentLevel: DocumentLevel;
  readonly footwear: Footwear;
  readonly foreignerPolicy: ForeignerPolicy;
  /** At most 500. */
  readonly groupMax: Scalars['Int']['input'];
  /** 1 to groupMax. */
  readonly groupMin: Scalars['Int']['input'];
  readonly healthRestrictions: ReadonlyArray<HealthRestriction>;
  /** Omit it to accept bookings until the session starts. */
  readonly leadTime: LeadTimeInput;
  readonly photoPolicy: PhotoPolicy;
  readonly protectiveEquipment: ReadonlyArray<ProtectiveEquipment>;
};

/** One rule in words. */
export type AdmissionSentence = {
  readonly __typename?: 'AdmissionSentence';
  /** The field of `AdmissionRules`. */
  readonly rule: Scalars['String']['output'];
  readonly text: LocalizedText;
};

export type BookingMode =
  /** A booking is confirmed at once. */
  | 'INSTANT'
  /** The plant confirms a booking. */
  | 'ON_REQUEST';

/** A box. If `west` is greater than `east`, it crosses the 180th meridian: `west: 170, east: -170`. */
export type BoxInput = {
  readonly east: Scalars['Float']['input'];
  readonly north: Scalars['Float']['input'];
  readonly south: Scalars['Float']['input'];
  readonly west: Scalars['Float']['input'];
};

/** A secret link to a timetable. The link itself cannot be retrieved. */
export type CalendarFeed = {
  readonly __typename?: 'CalendarFeed';
  readonly createdAt: Scalars['DateTime']['output'];
  /** The excursion of an EXCURSION feed. */
  readonly excursion?: Maybe<Excursion>;
  /** The guide of a GUIDE feed. */
  readonly guide?: Maybe<Guide>;
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  readonly kind: CalendarFeedKind;
  readonly language: CalendarFeedLanguage;
  /** Who uses the link. */
  readonly name: Scalars['String']['output'];
  /** The host whose timetable it shows. `null`, without an error, if the registry does not show it to the caller. */
  readonly organization?: Maybe<Organization>;
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** ACTIVE until it is revoked. */
  readonly status: CalendarFeedStatus;
};

export type CalendarFeedConnection = {
  readonly __typename?: 'CalendarFeedConnection';
  readonly edges: ReadonlyArray<CalendarFeedEdge>;
  readonly nodes: ReadonlyArray<CalendarFeed>;
  readonly pageInfo: PageInfo;
  /** Total number of matches. Costs a count: request it only where it is shown. */
  readonly totalCount: Scalars['Int']['output'];
};

export type CalendarFeedEdge = {
  readonly __typename?: 'CalendarFeedEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CalendarFeed;
};

/** All conditions must hold; within a list, one value is enough. An empty list matches nothing; `null` is no condition. */
export type CalendarFeedFilter = {
  readonly excursions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly guides?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kinds?: InputMaybe<ReadonlyArray<CalendarFeedKind>>;
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly statuses?: InputMaybe<ReadonlyArray<CalendarFeedStatus>>;
};

/** What a feed shows. New values may be added: clients must handle unknown ones. */
export type CalendarFeedKind =
  /** The sessions of one excursion. */
  | 'EXCURSION'
  /** The sessions of one guide. */
  | 'GUIDE'
  /** All sessions of an organization. */
  | 'ORGANIZATION';

/** The language of a feed's texts. */
export type CalendarFeedLanguage =
  | 'EN'
  | 'RU';

export type CalendarFeedStatus =
  | 'ACTIVE'
  | 'REVOKED';

/** The refund of a cancellation at least so many hours before the start. */
export type CancellationTerm = {
  readonly __typename?: 'CancellationTerm';
  readonly hoursBefore: Scalars['Int']['output'];
  /** 0 to 100. */
  readonly refundPercent: Scalars['Int']['output'];
};

export type CancellationTermInput = {
  /** 0 to 8760. */
  readonly hoursBefore: Scalars['Int']['input'];
  /** 0 to 100. */
  readonly refundPercent: Scalars['Int']['input'];
};

/** More seats are taken. Code `ROUTES.CAPACITY_BELOW_TAKEN`. */
export type CapacityBelowTaken = UserError & {
  readonly __typename?: 'CapacityBelowTaken';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  /** Seats held or booked, as far as routes knows. */
  readonly taken: Scalars['Int']['output'];
};

export type CloseSessionInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
};

export type CloseSessionPayload = {
  readonly __typename?: 'CloseSessionPayload';
  readonly session: Session;
};

export type CloseSessionResult = CloseSessionPayload | NotFound | SessionNotChangeable | VersionConflict;

/** Dates from `from` to `to`, both inclusive. */
export type ClosedDates = {
  readonly __typename?: 'ClosedDates';
  readonly from: Scalars['LocalDate']['output'];
  readonly to: Scalars['LocalDate']['output'];
};

/** Instants from `from` (inclusive) to `before` (exclusive). */
export type ClosedPeriod = {
  readonly __typename?: 'ClosedPeriod';
  readonly before: Scalars['DateTime']['output'];
  readonly from: Scalars['DateTime']['output'];
};

/** A time in which a site, or all sites of an organization, receive no visitors. Either `dates` or `period` is set. */
export type Closure = {
  readonly __typename?: 'Closure';
  readonly createdAt: Scalars['DateTime']['output'];
  /** Whole days in the time zone of each site. */
  readonly dates?: Maybe<ClosedDates>;
  readonly id: Scalars['ID']['output'];
  /** Null unless it was lifted before its end. */
  readonly liftedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly organization?: Maybe<Organization>;
  readonly period?: Maybe<ClosedPeriod>;
  readonly reason: ClosureReason;
  /** Null if all sites of the organization are closed. */
  readonly site?: Maybe<Site>;
  /** For `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

export type ClosureConnection = {
  readonly __typename?: 'ClosureConnection';
  readonly edges: ReadonlyArray<ClosureEdge>;
  readonly nodes: ReadonlyArray<Closure>;
  readonly pageInfo: PageInfo;
  /** Total number of matches. Costs a count: request it only where it is shown. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ClosureEdge = {
  readonly __typename?: 'ClosureEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Closure;
};

/** New values may be added: clients must handle unknown ones. */
export type ClosureReason =
  | 'HOLIDAY'
  | 'REPAIR'
  /** The shift that visitors would see does not work. */
  | 'SHIFT';

/** Exactly one of `organization`, `excursion` and `guide`. */
export type CreateCalendarFeedInput = {
  readonly excursion?: InputMaybe<Scalars['ID']['input']>;
  readonly guide?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Repeating a request with the same key and input returns the same feed with `replayed: true` and `url: null`. A key is unique per
   * client across all mutations of routes; using it for another input returns `IdempotencyConflict`. Keys are kept for 30 days.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly language: CalendarFeedLanguage;
  /** Who uses the link, so that it can be revoked: 1 to 200 characters on one line. */
  readonly name: Scalars['String']['input'];
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
};

export type CreateCalendarFeedPayload = {
  readonly __typename?: 'CreateCalendarFeedPayload';
  readonly calendarFeed: CalendarFeed;
  /** `true` if an earlier request with the same key was executed; `calendarFeed` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The secret link, shown in this response only. `null` in a replay: revoke the feed and create another one. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type CreateCalendarFeedResult = CreateCalendarFeedPayload | IdempotencyConflict | InvalidInput | NotFound;

/** One of `site` and `organization`, and one of `dates` and `period`. It ends in the future, at most two years ahead. */
export type CreateClosureInput = {
  /** Whole days in the time zone of each site; both ends are needed. */
  readonly dates?: InputMaybe<LocalDateRange>;
  /** Only returns what would change. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** As in `CreateScheduleInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** At most 500 characters, for the host only. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** All sites of the organization. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** Both ends are needed. */
  readonly period?: InputMaybe<DateTimeRange>;
  readonly reason: ClosureReason;
  readonly site?: InputMaybe<Scalars['ID']['input']>;
};

export type CreateClosurePayload = {
  readonly __typename?: 'CreateClosurePayload';
  readonly changes: TimetableChanges;
  /** Null in a dry run. */
  readonly closure?: Maybe<Closure>;
  /** `true` if an earlier request with the same key was executed; `closure` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type CreateClosureResult = CreateClosurePayload | IdempotencyConflict | InvalidInput | NotFound;

export type CreateExcursionInput = {
  readonly admission: AdmissionRulesInput;
  readonly bookingMode: BookingMode;
  /** At most 10. A later cancellation is refunded less. */
  readonly cancellationTerms: ReadonlyArray<CancellationTermInput>;
  /** 5 to 1440; at least the sum of the stops. */
  readonly durationMinutes: Scalars['Int']['input'];
  readonly format: ExcursionFormat;
  /**
   * Repeating a request with the same key and input returns the same excursion with `replayed: true`. A key is unique per client
   * across all mutations of routes; using it for another input returns `IdempotencyConflict`. Keys are kept for 30 days.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 20, without duplicates. */
  readonly languages: ReadonlyArray<Scalars['LanguageTag']['input']>;
  /** 1 to 10, all prices in one currency. */
  readonly options: ReadonlyArray<ExcursionOptionInput>;
  /** At most 20. */
  readonly pictures: ReadonlyArray<PictureInput>;
  /** Defaults to the source that follows from the token. */
  readonly provenance?: InputMaybe<ProvenanceInput>;
  /** Without duplicates. */
  readonly segments: ReadonlyArray<VisitorSegment>;
  /** A site known from registry events. */
  readonly site: Scalars['ID']['input'];
  /** 1 to 40, in order. */
  readonly stops: ReadonlyArray<ExcursionStopInput>;
  /** At most 4000 characters per language. */
  readonly summary?: InputMaybe<LocalizedTextInput>;
  readonly title: LocalizedTextInput;
};

export type CreateExcursionPayload = {
  readonly __typename?: 'CreateExcursionPayload';
  readonly excursion: Excursion;
  /** `true` if an earlier request with the same key was executed; `excursion` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type CreateExcursionResult = CreateExcursionPayload | IdempotencyConflict | InvalidInput | NotFound;

export type CreateGuideInput = {
  /** As in `CreateScheduleInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 60 characters, unique in the organization. A label such as `Guide 3`: do not enter names of people. */
  readonly label: Scalars['String']['input'];
  readonly organization: Scalars['ID']['input'];
};

export type CreateGuidePayload = {
  readonly __typename?: 'CreateGuidePayload';
  readonly guide: Guide;
  /** `true` if an earlier request with the same key was executed. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type CreateGuideResult = CreateGuidePayload | IdempotencyConflict | InvalidInput | NotFound;

export type CreatePlantZoneInput = {
  /** Whether it holds one session at a time. It cannot be changed later. */
  readonly exclusive: Scalars['Boolean']['input'];
  /** As in `CreateScheduleInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 60 characters, unique at the site. */
  readonly name: Scalars['String']['input'];
  readonly site: Scalars['ID']['input'];
};

export type CreatePlantZonePayload = {
  readonly __typename?: 'CreatePlantZonePayload';
  readonly plantZone: PlantZone;
  /** `true` if an earlier request with the same key was executed. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type CreatePlantZoneResult = CreatePlantZonePayload | IdempotencyConflict | InvalidInput | NotFound;

export type CreateRouteInput = {
  /**
   * Repeating a request with the same key and input returns the same route with `replayed: true`. A key is unique per client
   * across all mutations of routes; using it for another input returns `IdempotencyConflict`. Keys are kept for 30 days.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 20, without duplicates. */
  readonly languages: ReadonlyArray<Scalars['LanguageTag']['input']>;
  /** The organization that runs it. Lodging requires a registered tour operator before the publication. */
  readonly operator?: InputMaybe<Scalars['ID']['input']>;
  /** Defaults to the source that follows from the token. */
  readonly provenance?: InputMaybe<ProvenanceInput>;
  /** The region that keeps the route; one of its stops is there. */
  readonly region: Scalars['RegionCode']['input'];
  /** 1 to 60, in order, at least one of them an excursion. */
  readonly stops: ReadonlyArray<RouteStopInput>;
  /** At most 4000 characters per language. */
  readonly summary?: InputMaybe<LocalizedTextInput>;
  /** 1 to 5, without duplicates. */
  readonly themes: ReadonlyArray<RouteTheme>;
  /** At most 300 characters per language. */
  readonly title: LocalizedTextInput;
};

export type CreateRoutePayload = {
  readonly __typename?: 'CreateRoutePayload';
  /** `true` if an earlier request with the same key was executed; `route` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
  readonly route: Route;
};

export type CreateRouteResult = CreateRoutePayload | IdempotencyConflict | InvalidInput;

export type CreateScheduleInput = {
  /** Seats per session: `groupMin` to `groupMax` of the excursion. Default: `groupMax`. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** Only returns what would change. */
  readonly dryRun: Scalars['Boolean']['input'];
  readonly excursion: Scalars['ID']['input'];
  /** Up to 500 starts that are left out, in the same forms; a date (`2026-12-31`) leaves out all starts of that day. */
  readonly exdates: ReadonlyArray<Scalars['String']['input']>;
  /**
   * Local date and time of the first start in the plant's time zone, ISO 8601 without offset: `2026-12-01T10:00`. At most one day in the
   * past and two years ahead. If no rule yields this start, the first session is the next start that one yields.
   */
  readonly firstStart: Scalars['String']['input'];
  /** A guide of the organization. No two sessions at one time have the same guide. */
  readonly guide?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Repeating a request with the same key and input returns the same schedule with `replayed: true`. A key is unique per client across all
   * mutations of routes; using it for another input returns `IdempotencyConflict`. Keys are kept for 30 days.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A zone of the site. */
  readonly plantZone?: InputMaybe<Scalars['ID']['input']>;
  /** Defaults to the source that follows from the token. */
  readonly provenance?: InputMaybe<ProvenanceInput>;
  /**
   * Up to 500 additional starts: `2026-12-01T10:00` or `20261201T100000` in the plant's time zone, or an instant in UTC
   * (`20261201T070000Z`). Several in one item are separated by commas.
   */
  readonly rdates: ReadonlyArray<Scalars['String']['input']>;
  /**
   * Up to 10 recurrence rules of RFC 5545, such as `FREQ=WEEKLY;BYDAY=TU,TH`, with or without COUNT or UNTIL. DAILY, WEEKLY, MONTHLY and
   * YEARLY; BYSECOND is not allowed, and BYHOUR and BYMINUTE may yield at most 24 starts per day. UNTIL is an inclusive date in the plant's
   * time zone (`20261231`) or an instant in UTC (`20261231T150000Z`). A local time that a clock change skips yields no session; for a time
   * that occurs twice, the first one is used. Pasted properties are accepted, each on its line: `RRULE:…`, `RDATE:…`, `EXDATE:…`. Together
   * at most 1000 sessions in 400 days.
   */
  readonly rules: ReadonlyArray<Scalars['String']['input']>;
};

export type CreateSchedulePayload = {
  readonly __typename?: 'CreateSchedulePayload';
  readonly changes: TimetableChanges;
  /** `true` if an earlier request with the same key was executed; `schedule` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Null in a dry run. */
  readonly schedule?: Maybe<Schedule>;
};

export type CreateScheduleResult = CreateSchedulePayload | IdempotencyConflict | InvalidInput | NotFound | SessionsOverlap;

export type CreateSessionInput = {
  /** Seats: `groupMin` to `groupMax` of the excursion. Default: `groupMax`. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  readonly excursion: Scalars['ID']['input'];
  /** A guide of the organization. */
  readonly guide?: InputMaybe<Scalars['ID']['input']>;
  /** As in `CreateScheduleInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A zone of the site. */
  readonly plantZone?: InputMaybe<Scalars['ID']['input']>;
  /** Local date and time in the plant's time zone, as `firstStart` of a schedule. */
  readonly start: Scalars['String']['input'];
};

export type CreateSessionPayload = {
  readonly __typename?: 'CreateSessionPayload';
  /** `true` if an earlier request with the same key was executed; `session` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
  readonly session: Session;
};

export type CreateSessionResult = CreateSessionPayload | IdempotencyConflict | InvalidInput | NotFound | SessionsOverlap;

/** Instants from `from` (inclusive) to `before` (exclusive). A missing end is open. */
export type DateTimeRange = {
  readonly before?: InputMaybe<Scalars['DateTime']['input']>;
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DecideRouteApprovalInput = {
  /** `false` returns the route. */
  readonly approved: Scalars['Boolean']['input'];
  /** The version that the caller has read. A stale one returns `VersionConflict`. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** 1 to 1000 characters. Required to return a route. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** One of the route's regions and of the caller's. */
  readonly region: Scalars['RegionCode']['input'];
};

export type DecideRouteApprovalPayload = {
  readonly __typename?: 'DecideRouteApprovalPayload';
  readonly route: Route;
};

export type DecideRouteApprovalResult = DecideRouteApprovalPayload | InvalidInput | NotFound | RouteStatusConflict | VersionConflict;

/** The most that a participant list contains, from the least to the most personal data. Each level has the fields of those before it. */
export type DocumentLevel =
  /** Family name, given name, patronymic. */
  | 'NAME'
  /** Birth date; under 18 the guardian's name. */
  | 'NAME_BIRTHDATE'
  /** No list. */
  | 'NONE'
  /** Citizenship; type and number of the identity document. */
  | 'PASSPORT'
  /** Issuer and date of the document, place of birth. */
  | 'PASSPORT_EXTENDED';

export type EndScheduleInput = {
  readonly dryRun: Scalars['Boolean']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
};

export type EndSchedulePayload = {
  readonly __typename?: 'EndSchedulePayload';
  readonly changes: TimetableChanges;
  /** In a dry run, as it is now. */
  readonly schedule: Schedule;
};

export type EndScheduleResult = EndSchedulePayload | NotFound | VersionConflict;

/**
 * A visit to a plant that can be booked (a product in OCTO). Its content is that of the version on offer; before the first
 * publication, of the version under preparation.
 */
export type Excursion = {
  readonly __typename?: 'Excursion';
  readonly admission: AdmissionRules;
  readonly bookingMode: BookingMode;
  /** Refunds of cancellations, the earliest first. Without any, nothing is refunded. */
  readonly cancellationTerms: ReadonlyArray<CancellationTerm>;
  readonly durationMinutes: Scalars['Int']['output'];
  readonly format: ExcursionFormat;
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  /** Languages of the tour. */
  readonly languages: ReadonlyArray<Scalars['LanguageTag']['output']>;
  /**
   * The statuses that the excursion, or its version under preparation, can move to: by `transitionExcursion`; from `APPROVED` to
   * `PUBLISHED` by `publishExcursion`.
   */
  readonly nextStatuses: ReadonlyArray<ExcursionStatus>;
  /** Whether it can be found and booked now: it is published, its organization is active and its site is ready. */
  readonly offered: Scalars['Boolean']['output'];
  /** OKVED-2 codes of the organization. */
  readonly okved: ReadonlyArray<Scalars['OkvedCode']['output']>;
  /** Ways to book it, such as with or without a tasting. */
  readonly options: ReadonlyArray<ExcursionOption>;
  /** The host. `null`, without an error, if the registry does not know it or does not show it to the caller. */
  readonly organization?: Maybe<Organization>;
  readonly pictures: ReadonlyArray<Picture>;
  /** The portals that show it; `null`: every portal that covers the region. */
  readonly portals?: Maybe<ReadonlyArray<Maybe<Portal>>>;
  /** The lowest retail price of any option and unit today, by the plant's time zone. A price may be per group: see `options`. */
  readonly priceFrom: Money;
  readonly provenance: Provenance;
  /** When a version was published for the first time. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The version on offer; `null` before the first publication. */
  readonly publishedVersion?: Maybe<ExcursionVersion>;
  /** The region of the site. `null`, without an error, if the registry does not know it. */
  readonly region?: Maybe<Region>;
  /** Routes on offer with this excursion. */
  readonly routes: RouteConnection;
  /** Newest first. Empty outside the caller's access scope. */
  readonly schedules: ScheduleConnection;
  readonly segments: ReadonlyArray<VisitorSegment>;
  /** Sessions by start, ascending, without removed ones. */
  readonly sessions: SessionConnection;
  /** Where it takes place. `null`, without an error, if the registry does not know the site or does not show it to the caller. */
  readonly site?: Maybe<Site>;
  readonly status: ExcursionStatus;
  /** The programme, in order. */
  readonly stops: ReadonlyArray<ExcursionStop>;
  readonly summary?: Maybe<LocalizedText>;
  readonly title: LocalizedText;
  /** Incremented by each change. Pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Newest first. Versions that were never published are shown to those who see `workingVersion`. */
  readonly versions: ExcursionVersionConnection;
  /**
   * The version under preparation. `null` if there is none, and for all but the organization and the coordinators and council members
   * of its region.
   */
  readonly workingVersion?: Maybe<ExcursionVersion>;
};


/**
 * A visit to a plant that can be booked (a product in OCTO). Its content is that of the version on offer; before the first
 * publication, of the version under preparation.
 */
export type ExcursionRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RouteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: RouteOrder;
};


/**
 * A visit to a plant that can be booked (a product in OCTO). Its content is that of the version on offer; before the first
 * publication, of the version under preparation.
 */
export type ExcursionSchedulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A visit to a plant that can be booked (a product in OCTO). Its content is that of the version on offer; before the first
 * publication, of the version under preparation.
 */
export type ExcursionSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A visit to a plant that can be booked (a product in OCTO). Its content is that of the version on offer; before the first
 * publication, of the version under preparation.
 */
export type ExcursionVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type ExcursionConnection = {
  readonly __typename?: 'ExcursionConnection';
  readonly edges: ReadonlyArray<ExcursionEdge>;
  readonly nodes: ReadonlyArray<Excursion>;
  readonly pageInfo: PageInfo;
  /** Total number of matches. Costs a count: request it only where it is shown. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What an excursion offers and demands. */
export type ExcursionContent = {
  readonly __typename?: 'ExcursionContent';
  readonly admission: AdmissionRules;
  readonly bookingMode: BookingMode;
  /** Refunds of cancellations, the earliest first. Without any, nothing is refunded. */
  readonly cancellationTerms: ReadonlyArray<CancellationTerm>;
  readonly durationMinutes: Scalars['Int']['output'];
  readonly format: ExcursionFormat;
  /** Languages of the tour. */
  readonly languages: ReadonlyArray<Scalars['LanguageTag']['output']>;
  /** Ways to book it, such as with or without a tasting. */
  readonly options: ReadonlyArray<ExcursionOption>;
  readonly pictures: ReadonlyArray<Picture>;
  readonly segments: ReadonlyArray<VisitorSegment>;
  /** The programme, in order. */
  readonly stops: ReadonlyArray<ExcursionStop>;
  readonly summary?: Maybe<LocalizedText>;
  readonly title: LocalizedText;
};

export type ExcursionEdge = {
  readonly __typename?: 'ExcursionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Excursion;
};

/** New values may be added: clients must handle unknown ones. */
export type ExcursionFormat =
  | 'MUSEUM'
  | 'MUSEUM_AND_PRODUCTION'
  | 'ONLINE'
  | 'PRODUCTION'
  /** Visitors try out an occupation. */
  | 'PROFESSIONAL_TRIAL'
  /** For specialists. */
  | 'TECHNICAL_TOUR'
  | 'WORKSHOP';

export type ExcursionInspection = {
  readonly __typename?: 'ExcursionInspection';
  readonly approved: Scalars['Boolean']['output'];
  readonly decidedAt: Scalars['DateTime']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
};

/**
 * The excursion cannot be published now. Code `ROUTES.EXCURSION_NOT_PUBLISHABLE`. Reasons that concern the organization or the site
 * may disappear when new events of the registry arrive.
 */
export type ExcursionNotPublishable = UserError & {
  readonly __typename?: 'ExcursionNotPublishable';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  /** All of them. */
  readonly reasons: ReadonlyArray<NotPublishableReason>;
};

export type ExcursionOption = {
  readonly __typename?: 'ExcursionOption';
  /** Identifies the option within its excursion. */
  readonly code: Scalars['String']['output'];
  /** Prices of the whole group; empty if each unit has its own. */
  readonly groupPrices: ReadonlyArray<PeriodPrice>;
  readonly pricingPer: PricingPer;
  readonly title: LocalizedText;
  readonly units: ReadonlyArray<ExcursionUnit>;
};

export type ExcursionOptionInput = {
  /** Lower-case letters, digits and hyphens, at most 40; unique in the excursion. */
  readonly code: Scalars['String']['input'];
  /** Only if `pricingPer` is `GROUP`; then one base price, and prices of periods that do not overlap. */
  readonly groupPrices: ReadonlyArray<PeriodPriceInput>;
  readonly pricingPer: PricingPer;
  readonly title: LocalizedTextInput;
  /** 1 to 8, each type once. */
  readonly units: ReadonlyArray<ExcursionUnitInput>;
};

export type ExcursionOrder =
  /** Newest publication first. */
  | 'NEWEST'
  /** Lowest price first; excursions in currencies other than RUB come last. */
  | 'PRICE'
  /** By Russian title. */
  | 'TITLE';

/**
 * Before the first publication, the status of the version under preparation; then that of the offer. New values may be added:
 * clients must handle unknown ones.
 */
export type ExcursionStatus =
  /** An inspector approved it: it can be published. */
  | 'APPROVED'
  /** Never on offer again. */
  | 'ARCHIVED'
  /** Being described. */
  | 'DRAFT'
  /** Waits for the decision of an inspector. */
  | 'INSPECTION'
  | 'PUBLISHED'
  /** An inspector asks for corrections. */
  | 'RETURNED'
  /** The host has checked it against the methodology. */
  | 'SELF_ASSESSED'
  /** Not on offer until it is resumed. */
  | 'SUSPENDED';

/** A part of the programme. */
export type ExcursionStop = {
  readonly __typename?: 'ExcursionStop';
  readonly description?: Maybe<LocalizedText>;
  readonly durationMinutes: Scalars['Int']['output'];
  readonly title: LocalizedText;
};

export type ExcursionStopInput = {
  /** At most 2000 characters per language. */
  readonly description?: InputMaybe<LocalizedTextInput>;
  /** 1 to 480. */
  readonly durationMinutes: Scalars['Int']['input'];
  /** At most 200 characters per language. */
  readonly title: LocalizedTextInput;
};

/** The excursion cannot move there from its status. Code `ROUTES.TRANSITION_NOT_ALLOWED`. */
export type ExcursionTransitionNotAllowed = UserError & {
  readonly __typename?: 'ExcursionTransitionNotAllowed';
  readonly code: Scalars['String']['output'];
  readonly from: ExcursionStatus;
  readonly message: Scalars['String']['output'];
  readonly nextStatuses: ReadonlyArray<ExcursionStatus>;
  readonly to: ExcursionStatus;
};

export type ExcursionUnit = {
  readonly __typename?: 'ExcursionUnit';
  readonly maxAge?: Maybe<Scalars['Int']['output']>;
  /** Full years on the date of the session; `null` if there is no lower bound. */
  readonly minAge?: Maybe<Scalars['Int']['output']>;
  /** Empty if the group has one price. */
  readonly prices: ReadonlyArray<PeriodPrice>;
  readonly type: UnitType;
};

export type ExcursionUnitInput = {
  /** At least `minAge`. */
  readonly maxAge?: InputMaybe<Scalars['Int']['input']>;
  /** 0 to 150. */
  readonly minAge?: InputMaybe<Scalars['Int']['input']>;
  /** Only if `pricingPer` is `UNIT`; then one base price, and prices of periods that do not overlap. At most 50. */
  readonly prices: ReadonlyArray<PeriodPriceInput>;
  readonly type: UnitType;
};

/** One content of an excursion. A published version never changes: a booking keeps the number of the version that it was made for. */
export type ExcursionVersion = {
  readonly __typename?: 'ExcursionVersion';
  /**
   * The fields that differ from another version, the one before by default; at most 500. `null` if there is no such version or the
   * caller may not see it.
   */
  readonly changes?: Maybe<ReadonlyArray<VersionChange>>;
  readonly content: ExcursionContent;
  readonly createdAt: Scalars['DateTime']['output'];
  /** The decision of the inspector. Its `note` is shown to those who see `Excursion.workingVersion`. */
  readonly inspection?: Maybe<ExcursionInspection>;
  /** Why this version of a published excursion is inspected; empty for a first version. */
  readonly inspectionReasons: ReadonlyArray<InspectionReason>;
  /** Counts from 1. */
  readonly number: Scalars['Int']['output'];
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly status: ExcursionVersionStatus;
  readonly supersededAt?: Maybe<Scalars['DateTime']['output']>;
};


/** One content of an excursion. A published version never changes: a booking keeps the number of the version that it was made for. */
export type ExcursionVersionChangesArgs = {
  from?: InputMaybe<Scalars['Int']['input']>;
};

export type ExcursionVersionConnection = {
  readonly __typename?: 'ExcursionVersionConnection';
  readonly edges: ReadonlyArray<ExcursionVersionEdge>;
  readonly nodes: ReadonlyArray<ExcursionVersion>;
  readonly pageInfo: PageInfo;
  /** Total number of versions. Costs a count: request it only where it is shown. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ExcursionVersionEdge = {
  readonly __typename?: 'ExcursionVersionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ExcursionVersion;
};

/** New values may be added: clients must handle unknown ones. */
export type ExcursionVersionStatus =
  | 'APPROVED'
  | 'DRAFT'
  | 'INSPECTION'
  /** On offer. */
  | 'PUBLISHED'
  | 'RETURNED'
  | 'SELF_ASSESSED'
  /** A later version took its place. */
  | 'SUPERSEDED';

export type Footwear =
  | 'ANY'
  | 'CLOSED'
  | 'CLOSED_NO_HEEL'
  /** The plant hands out footwear. */
  | 'PROVIDED';

/** Admission of citizens of other countries. */
export type ForeignerPolicy =
  | 'ALLOWED'
  | 'NOT_ALLOWED'
  /** The plant approves them before it issues passes. */
  | 'PRIOR_APPROVAL';

/** A LineString of GeoJSON (RFC 7946). */
export type GeoLineString = {
  readonly __typename?: 'GeoLineString';
  /** Positions: longitude, latitude; degrees of WGS-84. */
  readonly coordinates: ReadonlyArray<ReadonlyArray<Scalars['Float']['output']>>;
  /** Always `LineString`. */
  readonly type: Scalars['String']['output'];
};

/** A WGS-84 point. */
export type GeoPoint = {
  readonly __typename?: 'GeoPoint';
  /** Degrees north, −90 to 90. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east, −180 to 180. */
  readonly longitude: Scalars['Float']['output'];
};

/** A WGS-84 point. */
export type GeoPointInput = {
  /** Degrees north, −90 to 90. */
  readonly latitude: Scalars['Float']['input'];
  /** Degrees east, −180 to 180. */
  readonly longitude: Scalars['Float']['input'];
};

/** A guide of a host, by a label. */
export type Guide = {
  readonly __typename?: 'Guide';
  readonly id: Scalars['ID']['output'];
  /** A label such as `Guide 3`. Do not enter names of people. */
  readonly label: Scalars['String']['output'];
};

export type GuideConnection = {
  readonly __typename?: 'GuideConnection';
  readonly edges: ReadonlyArray<GuideEdge>;
  readonly nodes: ReadonlyArray<Guide>;
  readonly pageInfo: PageInfo;
  /** Total number of matches. Costs a count: request it only where it is shown. */
  readonly totalCount: Scalars['Int']['output'];
};

export type GuideEdge = {
  readonly __typename?: 'GuideEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Guide;
};

/** Conditions with which a visit is not advised or not allowed. New values may be added: clients must handle unknown ones. */
export type HealthRestriction =
  | 'ALLERGY'
  | 'CARDIOVASCULAR'
  | 'CLAUSTROPHOBIA'
  | 'EPILEPSY'
  | 'PACEMAKER'
  | 'PREGNANCY'
  | 'RESPIRATORY'
  | 'VERTIGO';

/**
 * The idempotency key cannot be used. Code `IDEMPOTENCY.KEY_REUSED`: the key was used with another input; or
 * `IDEMPOTENCY.IN_FLIGHT`: the first request with this key is still running, retry soon.
 */
export type IdempotencyConflict = UserError & {
  readonly __typename?: 'IdempotencyConflict';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** One fault of an input. */
export type InputIssue = {
  readonly __typename?: 'InputIssue';
  readonly code: InputIssueCode;
  readonly message: Scalars['String']['output'];
  /** Where it is, as a path into the input: `["price", "amount"]`; list items by index. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** What is wrong with a value. New values may be added: clients must handle unknown ones. */
export type InputIssueCode =
  /** Repeats a value that must occur once. */
  | 'DUPLICATE'
  /** Contradicts another field or the record. */
  | 'INCONSISTENT'
  /** Not of the required form, such as an email address, or with invalid characters. */
  | 'MALFORMED'
  /** A number, date or instant is outside its range. */
  | 'OUT_OF_RANGE'
  /** Missing, empty or blank. It may be required by another field. */
  | 'REQUIRED'
  /** A text or list is too long. */
  | 'TOO_LONG'
  /** A text or list is too short. */
  | 'TOO_SHORT'
  /** Well-formed, but nothing has this code or id. */
  | 'UNKNOWN_REFERENCE';

/** What a change of a published excursion touches so that it is inspected. New values may be added. */
export type InspectionReason =
  | 'AGE_LIMIT'
  | 'DOCUMENT_LEVEL'
  | 'PROTECTIVE_EQUIPMENT'
  | 'STOPS';

/** The input is wrong in any state. Code `INPUT.INVALID`; nothing was written. */
export type InvalidInput = UserError & {
  readonly __typename?: 'InvalidInput';
  readonly code: Scalars['String']['output'];
  /** All faults of the input; at least one. */
  readonly issues: ReadonlyArray<InputIssue>;
  /** The messages of all issues. */
  readonly message: Scalars['String']['output'];
};

export type Itinerary = {
  readonly __typename?: 'Itinerary';
  /** The days with stops, in order. */
  readonly days: ReadonlyArray<ItineraryDay>;
  /** Of all legs. */
  readonly distanceMeters: Scalars['Int']['output'];
  /** Waiting between the stops of a day. */
  readonly idleMinutes: Scalars['Int']['output'];
  /** For the party. */
  readonly price: Money;
  readonly reasons: ReadonlyArray<ItineraryReason>;
  /** 0 to 100: the sum of the contributions of `reasons`. 60 points for coverage, 15 for distance, 10 for idle time and price each, 5 for spread. */
  readonly score: Scalars['Float']['output'];
  /** Of all legs. */
  readonly travelMinutes: Scalars['Int']['output'];
};

export type ItineraryDay = {
  readonly __typename?: 'ItineraryDay';
  /** The way to the end of the itinerary, or back to its start every day; `null` on other days. */
  readonly back?: Maybe<ItineraryLeg>;
  /** By the clocks of the sites. */
  readonly date: Scalars['LocalDate']['output'];
  readonly stops: ReadonlyArray<ItineraryStop>;
};

export type ItineraryExclusion = {
  readonly __typename?: 'ItineraryExclusion';
  /** The figure of the party. */
  readonly actual?: Maybe<Scalars['Int']['output']>;
  readonly excursion?: Maybe<Excursion>;
  /** The figure of the rule, such as years or people. */
  readonly limit?: Maybe<Scalars['Int']['output']>;
  readonly reason: ItineraryExclusionReason;
  readonly text: LocalizedText;
};

/** New values may be added: clients must handle unknown ones. */
export type ItineraryExclusionReason =
  /** The site lacks what the party needs. */
  | 'ACCESSIBILITY'
  /** A visitor is younger than the age limit. */
  | 'AGE_LIMIT'
  /** The price is in another currency. */
  | 'CURRENCY'
  /** All sessions are outside the hours of the pace. */
  | 'DAY_HOURS'
  /** Citizens of other countries are not admitted. */
  | 'FOREIGN_CITIZENS'
  /** The party is larger than the largest group. */
  | 'GROUP_MAX'
  /** The party is smaller than the smallest group. */
  | 'GROUP_MIN'
  /** The tour is not given in the wanted languages. */
  | 'LANGUAGE'
  /** It is too late to book or to send the participant list. */
  | 'LEAD_TIME'
  /** The organization is suspended, the site is not ready, or the caller's portal does not show the excursion. */
  | 'NOT_OFFERED'
  /** No session on these dates. */
  | 'NO_SESSION'
  /** No session has room for the party. */
  | 'NO_VACANCIES'
  /** It is held online. */
  | 'ONLINE'
  /** No session can be reached from the start and leaves time for the way to the end. */
  | 'OUT_OF_REACH'
  /** The coordinates of the site are unknown. */
  | 'POINT_UNKNOWN'
  /** The party has too few adults for its children. */
  | 'SUPERVISION';

/** New values may be added: clients must handle unknown ones. */
export type ItineraryFactor =
  /** Number of stops compared with the largest possible; stops as wanted count fully, others 0.7. */
  | 'COVERAGE'
  /** Distance per stop; 0.5 at 100 km. */
  | 'DISTANCE'
  /** Share of the time between the stops of a day that is not waiting. */
  | 'IDLE_TIME'
  /** Price of the cheapest of the itineraries divided by the price. */
  | 'PRICE'
  /** How evenly stops are spread over the days. */
  | 'SPREAD';

/** An estimate: the great circle times a detour factor, at the usual speed of the means of transport. */
export type ItineraryLeg = {
  readonly __typename?: 'ItineraryLeg';
  readonly distanceMeters: Scalars['Int']['output'];
  /** From door to door. */
  readonly minutes: Scalars['Int']['output'];
  readonly mode: TravelMode;
  /** There is a night between the two stops, with at least 8 hours besides the travel. */
  readonly overnight: Scalars['Boolean']['output'];
};

/** How dense a day is. Hours are by the clock of each site. */
export type ItineraryPace =
  /** At most 5 stops a day, visits from 7:00 to 22:00. */
  | 'INTENSIVE'
  /** At most 3 stops a day, visits from 8:00 to 20:00. */
  | 'NORMAL'
  /** At most 2 stops a day, visits from 9:00 to 18:00. */
  | 'RELAXED';

/** Who travels. Personal data is not needed. */
export type ItineraryPartyInput = {
  /** What the party needs at each site. */
  readonly accessibility?: InputMaybe<ReadonlyArray<AccessibilityFeature>>;
  /** In full years on the days of the visits: of everybody, or left out. Children under 14 need an adult in the party. */
  readonly ages?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** How many of the party are citizens of other countries. */
  readonly foreignCitizens: Scalars['Int']['input'];
  /** The tours are in one of these languages. Default: any. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
  /** 1 to 500. */
  readonly size: Scalars['Int']['input'];
};

export type ItineraryPlans = {
  readonly __typename?: 'ItineraryPlans';
  /** Vacancies include all bookings that were in the event log by this time. `null` until the whole log has been read once. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Excursions that no itinerary can visit, each with all reasons. At most 200. */
  readonly exclusions: ReadonlyArray<ItineraryExclusion>;
  /**
   * The coverage of the best itinerary is at most this share below the largest possible; 0 if `optimal`. The coverage counts stops; of
   * equally many stops, those of wanted industries and segments count more.
   */
  readonly gap: Scalars['Float']['output'];
  /** `true` while events before `asOf` are missing because they could not be applied. */
  readonly incomplete: Scalars['Boolean']['output'];
  /** Best score first, at most 20. Empty if there is none: see `suggestions` and `exclusions`. */
  readonly itineraries: ReadonlyArray<Itinerary>;
  /** Proven: no itinerary covers more than the best of these; or, if there is none, none exists. */
  readonly optimal: Scalars['Boolean']['output'];
  /** Only if there is no itinerary: the smallest single changes with which there is one. Each has been tried. */
  readonly suggestions: ReadonlyArray<ItinerarySuggestion>;
};

/** Why an itinerary has its score. */
export type ItineraryReason = {
  readonly __typename?: 'ItineraryReason';
  /** Points of the score. */
  readonly contribution: Scalars['Float']['output'];
  readonly factor: ItineraryFactor;
  readonly text: LocalizedText;
  /** 0 to 1; 1 is best. */
  readonly value: Scalars['Float']['output'];
};

export type ItineraryStop = {
  readonly __typename?: 'ItineraryStop';
  /** For the first stop of a day: the start of the session, since the party leaves as late as possible. */
  readonly arrivesAt: Scalars['DateTime']['output'];
  readonly departsAt: Scalars['DateTime']['output'];
  readonly excursion?: Maybe<Excursion>;
  /** The way to this stop; `null` for the first stop of an itinerary without `start`. */
  readonly leg?: Maybe<ItineraryLeg>;
  readonly session?: Maybe<Session>;
  readonly startsAt: Scalars['DateTime']['output'];
};

/** A change of the input with which there is an itinerary. */
export type ItinerarySuggestion = {
  readonly text: LocalizedText;
};

/** How long before a session the booking and the final participant list must arrive. */
export type LeadTime = {
  readonly __typename?: 'LeadTime';
  /** 0: until the session starts. */
  readonly days: Scalars['Int']['output'];
  readonly unit: LeadTimeUnit;
};

export type LeadTimeInput = {
  /** 0 to 90. */
  readonly days: Scalars['Int']['input'];
  readonly unit: LeadTimeUnit;
};

export type LeadTimeUnit =
  | 'CALENDAR_DAYS'
  /** Days of the Russian production calendar. */
  | 'WORKING_DAYS';

export type LiftClosureInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
};

export type LiftClosurePayload = {
  readonly __typename?: 'LiftClosurePayload';
  /** One-off sessions only: sessions of schedules follow within seconds. */
  readonly changes: TimetableChanges;
  readonly closure: Closure;
};

export type LiftClosureResult = LiftClosurePayload | NotFound | VersionConflict;

/** Dates in the plant's time zone, both inclusive. */
export type LocalDatePeriod = {
  readonly __typename?: 'LocalDatePeriod';
  readonly from: Scalars['LocalDate']['output'];
  readonly to: Scalars['LocalDate']['output'];
};

/** Dates in the plant's time zone, both inclusive. */
export type LocalDatePeriodInput = {
  readonly from: Scalars['LocalDate']['input'];
  readonly to: Scalars['LocalDate']['input'];
};

/** Calendar dates from `from` to `to`, both inclusive, in the time zone of the plant. A missing end is open. */
export type LocalDateRange = {
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A text in Russian and, where translated, in other languages. */
export type LocalizedText = {
  readonly __typename?: 'LocalizedText';
  /** Null if there is no translation; fall back to `ru`. */
  readonly en?: Maybe<Scalars['String']['output']>;
  readonly ru: Scalars['String']['output'];
  /** All languages, including Russian and English. */
  readonly translations: ReadonlyArray<Translation>;
};

export type LocalizedTextInput = {
  readonly en?: InputMaybe<Scalars['String']['input']>;
  readonly ru: Scalars['String']['input'];
  /** Languages other than Russian and English. */
  readonly translations?: InputMaybe<ReadonlyArray<TranslationInput>>;
};

/** Both ends are inclusive. A missing end is open. */
export type MinutesRange = {
  readonly from?: InputMaybe<Scalars['Int']['input']>;
  readonly to?: InputMaybe<Scalars['Int']['input']>;
};

/** An amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** Minor units (kopecks, cents): 80000 is 800 roubles. */
  readonly amount: Scalars['SafeInt']['output'];
  /** ISO 4217 code: `RUB`. */
  readonly currency: Scalars['String']['output'];
};

export type MoneyInput = {
  /** Minor units (kopecks, cents), not negative. */
  readonly amount: Scalars['SafeInt']['input'];
  /** ISO 4217 code. */
  readonly currency: Scalars['String']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Calls off a session: it is removed, or closed if it has bookings, which are flagged. Its schedule does not bring it back. */
  readonly closeSession?: Maybe<CloseSessionResult>;
  /**
   * Creates a secret link to a timetable as an iCalendar feed (RFC 5545) that calendar programs subscribe to. The response contains the
   * link, which cannot be retrieved later: only a hash is stored. Anyone who has the link can read the timetable, without a token,
   * until `revokeCalendarFeed`.
   *
   *     mutation { createCalendarFeed(input: { idempotencyKey: "guides", organization: "0198…", name: "Guides" }) {
   *       ... on CreateCalendarFeedPayload { calendarFeed { id } url } } }
   *
   * The feed contains the sessions of the last 30 days and future ones, at most 2000, the earliest first. A closed session is
   * `CANCELLED`. Repeat requests with `If-None-Match`: an unchanged feed is 304.
   */
  readonly createCalendarFeed?: Maybe<CreateCalendarFeedResult>;
  /**
   * Declares that a site, or all sites of an organization, receive no visitors for a time. Sessions that touch this time are removed, or
   * closed if they have bookings, which are flagged; none is created in it. With `dryRun`, nothing is written and no key is used.
   */
  readonly createClosure?: Maybe<CreateClosureResult>;
  /**
   * Creates a draft of an excursion at a site. It is put on offer after a self-assessment, an inspection (`transitionExcursion`) and
   * `publishExcursion`.
   */
  readonly createExcursion?: Maybe<CreateExcursionResult>;
  /** Creates a guide. Two sessions at one time cannot have the same guide. */
  readonly createGuide?: Maybe<CreateGuideResult>;
  /** Creates a zone of a site. Two sessions at one time cannot use the same exclusive zone. */
  readonly createPlantZone?: Maybe<CreatePlantZoneResult>;
  /**
   * Creates a draft of a route. By its operator, or by a coordinator of its region. Kind, days and regions follow from the stops. A day may
   * last 14 hours; a leg has the distance and time that the input states, else an estimate for its mode of transport.
   */
  readonly createRoute?: Maybe<CreateRouteResult>;
  /**
   * Creates a schedule with its sessions for the next 400 days; later ones follow as time passes. A session is identified by excursion
   * and original local start: if one exists, it is not changed. With `dryRun`, nothing is written and no key is used.
   */
  readonly createSchedule?: Maybe<CreateScheduleResult>;
  /** Creates a session that belongs to no schedule. */
  readonly createSession?: Maybe<CreateSessionResult>;
  /**
   * Approves a proposed route for a region, or returns it with a note. By a coordinator of that region; the national agency cannot decide for
   * a region. The last approval makes the route APPROVED.
   */
  readonly decideRouteApproval?: Maybe<DecideRouteApprovalResult>;
  /** Ends a schedule: future sessions are removed, or closed if they have bookings. Ending it again has no effect. */
  readonly endSchedule?: Maybe<EndScheduleResult>;
  /**
   * Ends a closure now, or withdraws it. One-off sessions take place again at once, sessions of schedules within seconds. Lifting it again
   * has no effect.
   */
  readonly liftClosure?: Maybe<LiftClosureResult>;
  /**
   * Puts the approved version on offer, or changes the portals of a published excursion. The organization must be active in a
   * registry, and the site must have a valid assessment that allows visits. A refusal lists all reasons.
   */
  readonly publishExcursion?: Maybe<PublishExcursionResult>;
  /** Puts an approved or suspended route on offer, or changes the portals of a published one. A refusal lists everything that is missing. */
  readonly publishRoute?: Maybe<PublishRouteResult>;
  /** Lets a closed or removed session take place again. Without effect if it takes place. */
  readonly reopenSession?: Maybe<ReopenSessionResult>;
  /** Moves a session to another time of the same length, together with its bookings. */
  readonly rescheduleSession?: Maybe<RescheduleSessionResult>;
  /** Revokes a feed permanently: its link answers 404. Revoking a revoked feed has no effect. */
  readonly revokeCalendarFeed?: Maybe<RevokeCalendarFeedResult>;
  /**
   * Moves the version under preparation through self-assessment and inspection, or suspends, resumes and archives a published
   * excursion. `APPROVED` and `RETURNED` are decisions of an inspector: they need `catalogue:inspect` in the region, all other steps
   * need `catalogue:write`.
   */
  readonly transitionExcursion?: Maybe<TransitionExcursionResult>;
  /**
   * Proposes a draft to the regions that it crosses (`PROPOSED`), withdraws a proposal or takes up a returned or suspended route again
   * (`DRAFT`), suspends a published route (`SUSPENDED`), or archives a draft or a suspended route (`ARCHIVED`). A route whose stops all
   * regions have approved before is `APPROVED` at once.
   */
  readonly transitionRoute?: Maybe<TransitionRouteResult>;
  /**
   * Replaces parts of the content. A draft changes in place. Once a version is published, a change makes the next version: it is on
   * offer at once, unless it touches the stops, the age limit, protective equipment or the document level. Then it waits for an
   * inspection, and the published version remains on offer.
   */
  readonly updateExcursion?: Maybe<UpdateExcursionResult>;
  /**
   * Updates a route. Omitted fields keep their values. Changed stops make it a DRAFT again, without approvals: the stops of a published
   * route can change only after it was suspended.
   */
  readonly updateRoute?: Maybe<UpdateRouteResult>;
  /**
   * Replaces times and terms of a schedule. Future sessions follow: those that it no longer yields are removed, or closed if they have
   * bookings. A session that was moved, or whose capacity or guide was changed by hand, keeps that change.
   */
  readonly updateSchedule?: Maybe<UpdateScheduleResult>;
  /**
   * Raises the capacity of a session, or lowers it to the seats taken. Bookings decides: seats taken at the same moment are kept, and the
   * capacity is then the number of seats taken.
   */
  readonly updateSessionCapacity?: Maybe<UpdateSessionCapacityResult>;
  /**
   * Sets or removes overrides of the production calendar, such as transfers by a new decree. Setting a day again replaces its override;
   * the last request wins.
   */
  readonly updateWorkingCalendar?: Maybe<UpdateWorkingCalendarResult>;
};


export type MutationCloseSessionArgs = {
  input: CloseSessionInput;
};


export type MutationCreateCalendarFeedArgs = {
  input: CreateCalendarFeedInput;
};


export type MutationCreateClosureArgs = {
  input: CreateClosureInput;
};


export type MutationCreateExcursionArgs = {
  input: CreateExcursionInput;
};


export type MutationCreateGuideArgs = {
  input: CreateGuideInput;
};


export type MutationCreatePlantZoneArgs = {
  input: CreatePlantZoneInput;
};


export type MutationCreateRouteArgs = {
  input: CreateRouteInput;
};


export type MutationCreateScheduleArgs = {
  input: CreateScheduleInput;
};


export type MutationCreateSessionArgs = {
  input: CreateSessionInput;
};


export type MutationDecideRouteApprovalArgs = {
  input: DecideRouteApprovalInput;
};


export type MutationEndScheduleArgs = {
  input: EndScheduleInput;
};


export type MutationLiftClosureArgs = {
  input: LiftClosureInput;
};


export type MutationPublishExcursionArgs = {
  input: PublishExcursionInput;
};


export type MutationPublishRouteArgs = {
  input: PublishRouteInput;
};


export type MutationReopenSessionArgs = {
  input: ReopenSessionInput;
};


export type MutationRescheduleSessionArgs = {
  input: RescheduleSessionInput;
};


export type MutationRevokeCalendarFeedArgs = {
  input: RevokeCalendarFeedInput;
};


export type MutationTransitionExcursionArgs = {
  input: TransitionExcursionInput;
};


export type MutationTransitionRouteArgs = {
  input: TransitionRouteInput;
};


export type MutationUpdateExcursionArgs = {
  input: UpdateExcursionInput;
};


export type MutationUpdateRouteArgs = {
  input: UpdateRouteInput;
};


export type MutationUpdateScheduleArgs = {
  input: UpdateScheduleInput;
};


export type MutationUpdateSessionCapacityArgs = {
  input: UpdateSessionCapacityInput;
};


export type MutationUpdateWorkingCalendarArgs = {
  input: UpdateWorkingCalendarInput;
};

/** A circle around a point. */
export type NearInput = {
  /** Radius: 0.1 to 1000. */
  readonly kilometers: Scalars['Float']['input'];
  readonly latitude: Scalars['Float']['input'];
  readonly longitude: Scalars['Float']['input'];
};

/** The input names a record that does not exist. Code `NOT_FOUND`. */
export type NotFound = UserError & {
  readonly __typename?: 'NotFound';
  readonly code: Scalars['String']['output'];
  /** The id that was given. */
  readonly id: Scalars['ID']['output'];
  /** The type of the record: `Session`. */
  readonly kind: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** New values may be added: clients must handle unknown ones. */
export type NotPublishableReason =
  /** The organization produces alcohol or tobacco and the age limit is below 18. Its OKVED codes became known after the draft. */
  | 'AGE_LIMIT_TOO_LOW'
  | 'ARCHIVED'
  /** The organization is not in any registry. */
  | 'ORGANIZATION_NOT_REGISTERED'
  | 'ORGANIZATION_SUSPENDED'
  /** The organization is not known from registry events yet. */
  | 'ORGANIZATION_UNKNOWN'
  /** A portal does not cover the region of the site. */
  | 'PORTAL_OF_ANOTHER_REGION'
  /** A portal does not exist or is not known from registry events yet. */
  | 'PORTAL_UNKNOWN'
  /** The site has no valid assessment that allows visits. */
  | 'SITE_NOT_READY'
  /** No version has been approved by an inspector. */
  | 'VERSION_NOT_APPROVED';

/** Something that can be booked. New types may be added: clients must handle unknown ones. */
export type Offer = Excursion | Route;

export type OfferCompletion = {
  readonly __typename?: 'OfferCompletion';
  /** Number of offers with this title. */
  readonly count: Scalars['Int']['output'];
  /** A title: in Russian for a Cyrillic text, otherwise in the language of the request if there is a translation. */
  readonly text: Scalars['String']['output'];
};

export type OfferFacet = {
  readonly __typename?: 'OfferFacet';
  readonly count: Scalars['Int']['output'];
  /** A value of the filter's field of the same name. */
  readonly value: Scalars['String']['output'];
};

/** Counts by value, largest first, at most 100 values each. An offer with several values is counted in each. */
export type OfferFacets = {
  readonly __typename?: 'OfferFacets';
  /** `WORKSHOP`. */
  readonly formats: ReadonlyArray<OfferFacet>;
  /** `ru`. */
  readonly languages: ReadonlyArray<OfferFacet>;
  /** `RU-SMO`. */
  readonly regions: ReadonlyArray<OfferFacet>;
  /** `FAMILY`. */
  readonly segments: ReadonlyArray<OfferFacet>;
  /** `METAL`. */
  readonly themes: ReadonlyArray<OfferFacet>;
};

/**
 * Which offers to show: the same conditions in every list and search of offers. All conditions must match; within a list, any value
 * may match. A missing or `null` list sets no condition; an empty list or an unknown id matches nothing. A list holds at most 100
 * values. `dates` and `partySize` require one future session that matches both. Vacancies follow the events of bookings with a short
 * delay: `holdBooking` decides.
 */
export type OfferFilter = {
  /** All of these are offered; on a route, by each of its excursions. `dates`, `partySize` and `ages` likewise. */
  readonly accessibility?: InputMaybe<ReadonlyArray<AccessibilityFeature>>;
  /** Full years of the group's members, 0 to 120, the youngest at least: none is below the age limit. */
  readonly ages?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** The site is inside this box. */
  readonly box?: InputMaybe<BoxInput>;
  /** Dates of a session in the plant's time zone, years 1900 to 2999. */
  readonly dates?: InputMaybe<LocalDateRange>;
  /** 1440 for each day of a route. */
  readonly durationMinutes?: InputMaybe<MinutesRange>;
  readonly formats?: InputMaybe<ReadonlyArray<ExcursionFormat>>;
  /** Languages of the tour. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
  /** The site is near this point. */
  readonly near?: InputMaybe<NearInput>;
  /** OKVED-2 codes of the host; `24` also matches `24.10`. */
  readonly okved?: InputMaybe<ReadonlyArray<Scalars['OkvedCode']['input']>>;
  /** Hosts; of a route, its operator. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Size of the group, 1 to 10000: the offer admits groups of this size. */
  readonly partySize?: InputMaybe<Scalars['Int']['input']>;
  /** The lowest retail price without regard to periods; of a route, the sum of its excursions. */
  readonly price?: InputMaybe<PriceRange>;
  /** Regions of the sites; of a route, any region that it crosses. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  readonly segments?: InputMaybe<ReadonlyArray<VisitorSegment>>;
  /** Sites; of a route, of any of its excursions. `okved`, `segments`, `formats`, `near` and `box` likewise. */
  readonly sites?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Words of the title or summary in any order and form, a part of them, or words of the title with typing errors; Russian and English.
   * Case, ё, dashes, quotes and whitespace are ignored. A text with digits must match exactly. 2 to 100 characters; no operators.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Themes of routes. Excursions have none. */
  readonly themes?: InputMaybe<ReadonlyArray<RouteTheme>>;
};

export type OfferHit = {
  readonly __typename?: 'OfferHit';
  /** Distance from `filter.near`; `null` without it. */
  readonly distanceMetres?: Maybe<Scalars['Int']['output']>;
  readonly offer: Offer;
  /**
   * The lowest retail price on the first of `filter.dates`, or today; of a route, the sum of its excursions. `null` for a route without
   * excursions, or with prices in several currencies.
   */
  readonly priceFrom?: Maybe<Money>;
  /**
   * The first sessions that fit `filter.dates` and `filter.partySize`, 1 by default: future ones, by start; of a route, those of its
   * excursions. `first` is 1 to 10. Vacancies follow the
   * events of bookings with a short delay.
   */
  readonly sessions: ReadonlyArray<Session>;
};


export type OfferHitSessionsArgs = {
  first: Scalars['Int']['input'];
};

export type OfferHitConnection = {
  readonly __typename?: 'OfferHitConnection';
  readonly edges: ReadonlyArray<OfferHitEdge>;
  /** Number of matches by value. Costs more than a page. */
  readonly facets: OfferFacets;
  readonly nodes: ReadonlyArray<OfferHit>;
  readonly pageInfo: PageInfo;
  /** Total number of matches. Costs a count: request it only where it is shown. */
  readonly totalCount: Scalars['Int']['output'];
};

export type OfferHitEdge = {
  readonly __typename?: 'OfferHitEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: OfferHit;
};

export type OfferOrder =
  /** Nearest first. Requires `filter.near`. */
  | 'DISTANCE'
  /** Newest publication first. */
  | 'NEWEST'
  /** Earliest session that fits the filter first. Offers without one are left out. */
  | 'NEXT_SESSION'
  /** Lowest price first; offers in currencies other than RUB come last. */
  | 'PRICE'
  /** Best match first. Requires `filter.text`. */
  | 'RELEVANCE';

export type Organization = {
  readonly __typename?: 'Organization';
  /** Closures of the organization and of its sites, newest first. Empty outside the caller's access scope. */
  readonly closures?: Maybe<ClosureConnection>;
  /** Its excursions on offer. */
  readonly excursions?: Maybe<ExcursionConnection>;
  /** By label. Empty outside the caller's access scope. */
  readonly guides?: Maybe<GuideConnection>;
  readonly id: Scalars['ID']['output'];
  /** Routes on offer that it operates. */
  readonly routes?: Maybe<RouteConnection>;
};


export type OrganizationClosuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganizationExcursionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ExcursionOrder;
};


export type OrganizationGuidesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganizationRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RouteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: RouteOrder;
};

/**
 * The position of a page in its list (Relay connections). `first` and `after` page forward, `last` and `before` backward; a page has 20
 * records unless `first` or `last` requests another number from 1 to 100, else the error `PAGE.SIZE`. Both together are the error
 * `PAGE.DIRECTION`. Pages follow keys, not offsets: while records are added, no page skips or repeats one. A cursor of another list,
 * filter or order is the error `CURSOR.INVALID`. Each part of the graph answers one request with at most 5000 records (more for clients
 * of a higher rate class), counted by the requested page size of each list, under each of its parents and by each alias. More is the
 * error `LIMIT.ROWS`: request smaller pages.
 */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass it as `after` to page forward; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Pass it as `before` to page backward; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A price on dates. The base price has no dates and holds on all others. */
export type PeriodPrice = {
  readonly __typename?: 'PeriodPrice';
  readonly dates?: Maybe<LocalDatePeriod>;
  /** What an agency pays; `null`: the retail price. Shown to agencies, the host and its coordinators, never to portals. */
  readonly net?: Maybe<Money>;
  /** What a visitor pays. */
  readonly retail: Money;
};

export type PeriodPriceInput = {
  /** Omit it for the base price. */
  readonly dates?: InputMaybe<LocalDatePeriodInput>;
  /** At most the retail price, in its currency. */
  readonly net?: InputMaybe<MoneyInput>;
  readonly retail: MoneyInput;
};

export type PhotoPolicy =
  | 'ALLOWED'
  | 'DESIGNATED_POINTS'
  | 'FORBIDDEN'
  | 'NO_FLASH';

export type Picture = {
  readonly __typename?: 'Picture';
  /** What it shows, for people who do not see it. */
  readonly alt?: Maybe<LocalizedText>;
  /** Whom to name as the author. */
  readonly credit: Scalars['String']['output'];
  /** The license as its owner names it: `CC BY 4.0`. */
  readonly license: Scalars['String']['output'];
  /** Starts with `https:`. */
  readonly url: Scalars['String']['output'];
};

export type PictureInput = {
  /** At most 300 characters per language. */
  readonly alt?: InputMaybe<LocalizedTextInput>;
  /** At most 200 characters. */
  readonly credit: Scalars['String']['input'];
  /** At most 200 characters. */
  readonly license: Scalars['String']['input'];
  /** Starts with `https:`, at most 2000 characters. */
  readonly url: Scalars['String']['input'];
};

export type PlanItinerariesInput = {
  /** For the whole party. Excursions in another currency are left out; without a budget, those not in roubles. */
  readonly budget?: InputMaybe<MoneyInput>;
  /** Dates of the sessions by the clocks of their sites, both required; at most 31 days. */
  readonly dates: LocalDateRange;
  /** Where the itinerary ends. Default: at its last stop. */
  readonly end?: InputMaybe<GeoPointInput>;
  /** Stops of every itinerary, in any order. At most 20, each once. */
  readonly excursions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Most stops of an itinerary, 1 to 20. Default: what the pace allows on the days. */
  readonly maxStops?: InputMaybe<Scalars['Int']['input']>;
  /** Wanted industries, OKVED-2: of equally many stops, those of these industries are preferred. `24` includes `24.10`. At most 20. */
  readonly okved?: InputMaybe<ReadonlyArray<Scalars['OkvedCode']['input']>>;
  readonly pace: ItineraryPace;
  readonly party: ItineraryPartyInput;
  /** Excursions on offer in these regions may be stops, too. At most 20, each once. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** The party returns to `start` every day. Otherwise it spends the nights on the way. */
  readonly returnsDaily: Scalars['Boolean']['input'];
  /** Every itinerary visits the excursions of this route in its order, up to 20. Its other stops are not planned. */
  readonly route?: InputMaybe<Scalars['ID']['input']>;
  /** Time limit of the search in milliseconds, 100 to 2000. */
  readonly searchMs: Scalars['Int']['input'];
  /** Wanted segments: like `okved`, with half the weight. */
  readonly segments?: InputMaybe<ReadonlyArray<VisitorSegment>>;
  /** Where the itinerary starts. Default: at its first stop. */
  readonly start?: InputMaybe<GeoPointInput>;
  /** Allowed means of transport; each leg takes the fastest. */
  readonly transport: ReadonlyArray<TravelMode>;
};

export type PlanItinerariesResult = InvalidInput | ItineraryPlans | NotFound;

/** A part of a site through which sessions lead. */
export type PlantZone = {
  readonly __typename?: 'PlantZone';
  /** Whether it holds one session at a time. */
  readonly exclusive: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type PlantZoneConnection = {
  readonly __typename?: 'PlantZoneConnection';
  readonly edges: ReadonlyArray<PlantZoneEdge>;
  readonly nodes: ReadonlyArray<PlantZone>;
  readonly pageInfo: PageInfo;
  /** Total number of matches. Costs a count: request it only where it is shown. */
  readonly totalCount: Scalars['Int']['output'];
};

export type PlantZoneEdge = {
  readonly __typename?: 'PlantZoneEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PlantZone;
};

/** A sales channel: a region's portal or the national one. */
export type Portal = {
  readonly __typename?: 'Portal';
  readonly id: Scalars['ID']['output'];
};

/** Prices in one currency, both ends inclusive, in minor units. A missing end is open. */
export type PriceRange = {
  /** ISO 4217. */
  readonly currency: Scalars['String']['input'];
  readonly from?: InputMaybe<Scalars['SafeInt']['input']>;
  readonly to?: InputMaybe<Scalars['SafeInt']['input']>;
};

export type PricingPer =
  /** The group has one price. */
  | 'GROUP'
  /** Each unit has prices. */
  | 'UNIT';

/** Personal protective equipment. New values may be added: clients must handle unknown ones. */
export type ProtectiveEquipment =
  | 'CAP'
  | 'EARPLUGS'
  | 'GLASSES'
  | 'GLOVES'
  | 'GOWN'
  | 'HELMET'
  | 'PROTECTIVE_FOOTWEAR'
  | 'RESPIRATOR'
  | 'SHOE_COVERS'
  | 'VEST';

/** Where a record comes from. */
export type Provenance = {
  readonly __typename?: 'Provenance';
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Document, dataset or system of the source; null if none is given. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly source: ProvenanceSource;
};

/** Source of a record that is copied or made up. Without it the source follows from the token: SELF_DECLARED or REGION. */
export type ProvenanceInput = {
  /** Document, dataset or system of the source: at most 200 characters. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  readonly source: StatedProvenanceSource;
};

/** Kind of source. Clients must expect new values. */
export type ProvenanceSource =
  /** Imported from another system. */
  | 'IMPORT'
  /** Entered by a regional coordinator or the agency. */
  | 'REGION'
  /** Sample data: not a statement about a real plant. */
  | 'SAMPLE'
  /** Entered by the organization that the record is about. */
  | 'SELF_DECLARED';

export type PublishExcursionInput = {
  /** `Excursion.version` as the client read it. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /**
   * The portals that show it, 1 to 100. `null`: every portal that covers the region. Omit it to leave the portals as they are, all
   * portals of the region at first.
   */
  readonly portals?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type PublishExcursionPayload = {
  readonly __typename?: 'PublishExcursionPayload';
  readonly excursion: Excursion;
};

export type PublishExcursionResult = ExcursionNotPublishable | InvalidInput | NotFound | PublishExcursionPayload | VersionConflict;

export type PublishRouteInput = {
  /** The version that the caller has read. A stale one returns `VersionConflict`. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /**
   * The portals that show the route; each covers one of its regions. `null`: every portal that does. Omit the field to keep the present
   * choice, which at first is every portal.
   */
  readonly portals?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type PublishRoutePayload = {
  readonly __typename?: 'PublishRoutePayload';
  readonly route: Route;
};

export type PublishRouteResult = InvalidInput | NotFound | PublishRoutePayload | RouteNotPublishable | RouteStatusConflict | VersionConflict;

export type Query = {
  readonly __typename?: 'Query';
  /** Calendar feeds that the caller may manage, newest first. */
  readonly calendarFeeds?: Maybe<CalendarFeedConnection>;
  /**
   * Titles of offers for a text that is being typed, best match first: parts of words, with typing errors. Limited as `searchOffers`.
   * `first` is 1 to 10, the text 2 to 100 characters.
   */
  readonly completeOffers?: Maybe<ReadonlyArray<OfferCompletion>>;
  /**
   * An excursion that has been published at some time, even if it is no longer on offer. Drafts are visible to their organization
   * and to coordinators and council members of their region.
   */
  readonly excursion?: Maybe<Excursion>;
  /** Excursions on offer: published, of active organizations, at sites that are ready. */
  readonly excursions?: Maybe<ExcursionConnection>;
  /**
   * Finds dated, feasible itineraries over current vacancies: sessions in order with the travel between them, across time zones, within the
   * rules of admission, lead times and the limits of the pace. Give a `route`, or `excursions` that every itinerary visits, `regions` whose
   * excursions may fill it, or both. Small requests are solved exactly, large ones as well as `searchMs` allows: see `optimal` and `gap`. If too many
   * searches are running, the error is `SERVICE_BUSY`.
   *
   *     planItineraries(input: {
   *       regions: ["RU-SMO"], dates: { from: "2026-12-01", to: "2026-12-03" }, maxStops: 3
   *       party: { size: 22, languages: ["ru"] }
   *     }) {
   *       ... on ItineraryPlans { optimal itineraries { score days { date stops { excursion { title { ru } } session { id startsAt } } } } }
   *       ... on UserError { code message }
   *     }
   */
  readonly planItineraries?: Maybe<PlanItinerariesResult>;
  /**
   * A route that has been published at some time, even if it is no longer on offer. Others are visible to their operator, to the
   * coordinators of their region and, once proposed, to the coordinators of the regions that they cross.
   */
  readonly route?: Maybe<Route>;
  /**
   * Routes on offer: published, with every excursion on offer. With `filter.statuses`, also routes that are not on offer, as far as the
   * caller may see them.
   *
   *     { routes(filter: { regions: ["RU-SMO"], themes: [TEXTILE] }) { nodes { title { ru } days kind } } }
   */
  readonly routes?: Maybe<RouteConnection>;
  /** Null outside the caller's access scope. */
  readonly schedule?: Maybe<Schedule>;
  /**
   * Searches the offers of all kinds that the caller's portal may show; without a portal, all offers. Each hit has the sessions that fit
   * the group on the dates, so that a list needs no second request.
   *
   *     { searchOffers(filter: { text: "металлургия", dates: { from: "2026-12-01", to: "2026-12-07" }, partySize: 12, ages: [14, 40] },
   *         orderBy: RELEVANCE) {
   *       nodes { offer { ... on Excursion { id title { ru } } ... on Route { id days } } priceFrom { amount currency } sessions { id startsAt } }
   *       facets { regions { value count } } } }
   */
  readonly searchOffers?: Maybe<OfferHitConnection>;
  /** A session of an excursion that is or was on offer, even if it was closed or removed. */
  readonly session?: Maybe<Session>;
  /**
   * The Russian production calendar of a five-day week, by which lead times in working days count: article 112 of the Labor Code,
   * decreed transfers of days off, and overrides by the agency. At most 366 days, years 2000 to 2100.
   */
  readonly workingCalendar?: Maybe<ReadonlyArray<WorkingDay>>;
};


export type QueryCalendarFeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CalendarFeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCompleteOffersArgs = {
  first: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


export type QueryExcursionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExcursionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ExcursionOrder;
};


export type QueryPlanItinerariesArgs = {
  input: PlanItinerariesInput;
};


export type QueryRouteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RouteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: RouteOrder;
};


export type QueryScheduleArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySearchOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: OfferOrder;
};


export type QuerySessionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWorkingCalendarArgs = {
  dates: WorkingCalendarPeriod;
};

export type Region = {
  readonly __typename?: 'Region';
  readonly code: Scalars['RegionCode']['output'];
  /** Excursions on offer in the region. */
  readonly excursions?: Maybe<ExcursionConnection>;
  /** Routes on offer through the region. */
  readonly routes?: Maybe<RouteConnection>;
};


export type RegionExcursionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ExcursionOrder;
};


export type RegionRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RouteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: RouteOrder;
};

export type ReopenSessionInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
};

export type ReopenSessionPayload = {
  readonly __typename?: 'ReopenSessionPayload';
  readonly session: Session;
};

export type ReopenSessionResult = InvalidInput | NotFound | ReopenSessionPayload | SessionNotChangeable | SessionsOverlap | VersionConflict;

export type RescheduleSessionInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Local date and time in the plant's time zone: `2026-12-01T10:00`. In the future, at most two years ahead. */
  readonly start: Scalars['String']['input'];
};

export type RescheduleSessionPayload = {
  readonly __typename?: 'RescheduleSessionPayload';
  readonly session: Session;
};

export type RescheduleSessionResult = InvalidInput | NotFound | RescheduleSessionPayload | SessionNotChangeable | SessionsOverlap | VersionConflict;

export type RevokeCalendarFeedInput = {
  readonly id: Scalars['ID']['input'];
};

export type RevokeCalendarFeedPayload = {
  readonly __typename?: 'RevokeCalendarFeedPayload';
  readonly calendarFeed: CalendarFeed;
};

export type RevokeCalendarFeedResult = NotFound | RevokeCalendarFeedPayload;

/** A journey over several plants and other places, in the order of its stops. It has no dates: those are planned for a party. */
export type Route = {
  readonly __typename?: 'Route';
  /** One per region, in the order of `regions`. */
  readonly approvals: ReadonlyArray<RouteApproval>;
  /** Number of days. */
  readonly days: Scalars['Int']['output'];
  /** Sum of the legs. */
  readonly distanceMeters: Scalars['Int']['output'];
  /** The region whose coordinator keeps the route. `null`, without an error, if the registry does not know it. */
  readonly homeRegion?: Maybe<Region>;
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  readonly kind: RouteKind;
  /** Languages in which it is run. */
  readonly languages: ReadonlyArray<Scalars['LanguageTag']['output']>;
  /** The stops whose points are known, joined by straight lines. `null` if there are fewer than two. */
  readonly line?: Maybe<GeoLineString>;
  /** The statuses that can follow. */
  readonly nextStatuses: ReadonlyArray<RouteStatus>;
  /** Whether it can be found and booked now: it is published, every excursion is on offer, and its operator may run it. */
  readonly offered: Scalars['Boolean']['output'];
  /** The organization that runs it. `null` if none does, or if the registry does not show it to the caller. */
  readonly operator?: Maybe<Organization>;
  /** The portals that show it; `null`: every portal that covers one of its regions. */
  readonly portals?: Maybe<ReadonlyArray<Maybe<Portal>>>;
  readonly provenance: Provenance;
  /** The first publication. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The regions of its stops, in the order of travel. A region that the registry does not know is `null`. */
  readonly regions?: Maybe<ReadonlyArray<Maybe<Region>>>;
  readonly status: RouteStatus;
  /** At most 60. */
  readonly stops: ReadonlyArray<RouteStop>;
  readonly summary?: Maybe<LocalizedText>;
  readonly themes: ReadonlyArray<RouteTheme>;
  readonly title: LocalizedText;
  /** Sum of the legs. */
  readonly travelMinutes: Scalars['Int']['output'];
  /** Incremented by every change: pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** What is wrong with the route now; its organizations and excursions change after its publication. */
  readonly warnings: ReadonlyArray<RouteObstacle>;
};

/** A region's decision about the present stops of a route. */
export type RouteApproval = {
  readonly __typename?: 'RouteApproval';
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Visible to those who keep the route or decide about it; `null` for others. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** `null`, without an error, if the registry does not know it. */
  readonly region?: Maybe<Region>;
  readonly status: RouteApprovalStatus;
};

export type RouteApprovalStatus =
  | 'APPROVED'
  | 'PENDING'
  | 'RETURNED';

export type RouteConnection = {
  readonly __typename?: 'RouteConnection';
  readonly edges: ReadonlyArray<RouteEdge>;
  readonly nodes: ReadonlyArray<Route>;
  readonly pageInfo: PageInfo;
  /** Total number of matches. Costs a count: request it only where it is shown. */
  readonly totalCount: Scalars['Int']['output'];
};

export type RouteEdge = {
  readonly __typename?: 'RouteEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Route;
};

/**
 * All conditions must match; within a list, any value may match. A missing or `null` list sets no condition; an empty list or an
 * unknown id matches nothing. A list holds at most 100 values.
 */
export type RouteFilter = {
  readonly excursions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kinds?: InputMaybe<ReadonlyArray<RouteKind>>;
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
  readonly operators?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Portals that show the route. A portal always lists what it may show. */
  readonly portals?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Regions of the stops. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** Routes in one of these statuses that the caller may see, on offer or not. Default: routes on offer. */
  readonly statuses?: InputMaybe<ReadonlyArray<RouteStatus>>;
  /** Part of the title or summary; case, dashes, quotes and whitespace are ignored. 2 to 100 characters; no operators. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly themes?: InputMaybe<ReadonlyArray<RouteTheme>>;
};

/** Follows from the stops. New values may be added: clients must handle unknown ones. */
export type RouteKind =
  /** Through two to four regions. */
  | 'INTERREGIONAL'
  /** In one region, with no two stops more than 50 km apart. */
  | 'LOCAL'
  /** Through five regions or more. */
  | 'NATIONAL'
  /** In one region. */
  | 'REGIONAL';

/** The way between two stops. */
export type RouteLeg = {
  readonly __typename?: 'RouteLeg';
  readonly distanceMeters: Scalars['Int']['output'];
  readonly minutes: Scalars['Int']['output'];
  readonly mode: TravelMode;
};

/** The route cannot be published now. Code `ROUTES.ROUTE_NOT_PUBLISHABLE`. */
export type RouteNotPublishable = UserError & {
  readonly __typename?: 'RouteNotPublishable';
  readonly code: Scalars['String']['output'];
  /** The messages of all obstacles. */
  readonly message: Scalars['String']['output'];
  /** Everything that is missing; at least one. */
  readonly obstacles: ReadonlyArray<RouteObstacle>;
};

/** Something that keeps a route from being published, or that is wrong with a published one. */
export type RouteObstacle = {
  readonly __typename?: 'RouteObstacle';
  /** For people, in the language of the request. */
  readonly message: Scalars['String']['output'];
  readonly reason: RouteObstacleReason;
  /** Of a missing approval. */
  readonly region?: Maybe<Region>;
  /** The index of the stop, from 0; `null` if it is about the route. */
  readonly stop?: Maybe<Scalars['Int']['output']>;
};

/** New values may be added: clients must handle unknown ones. */
export type RouteObstacleReason =
  /** The region has not approved the present stops. */
  | 'APPROVAL_MISSING'
  /** The day is longer than 14 hours or ends after midnight. */
  | 'DAY_TOO_LONG'
  /** The excursion has become longer than the stop. */
  | 'EXCURSION_LONGER'
  /** The excursion is not published, its organization is not active, its site is not ready, or the plant is closed for repair. */
  | 'EXCURSION_NOT_OFFERED'
  /** Between the present points of the stops, the leg is faster than possible. */
  | 'LEG_TOO_FAST'
  /** The operator is in no registry, or it is suspended. */
  | 'OPERATOR_NOT_ACTIVE'
  /** The operator of a route with lodging is not a tour operator. */
  | 'OPERATOR_NOT_TOUR_OPERATOR'
  /** A route with lodging has no operator. */
  | 'OPERATOR_REQUIRED'
  /** A stop starts before it can be reached. */
  | 'STOPS_OVERLAP';

export type RouteOrder =
  /** Last created first. */
  | 'NEWEST'
  /** By Russian title. */
  | 'TITLE';

/**
 * DRAFT → PROPOSED → APPROVED → PUBLISHED ↔ SUSPENDED → ARCHIVED; PROPOSED → RETURNED → DRAFT. Changed stops make a route a DRAFT. New values
 * may be added: clients must handle unknown ones.
 */
export type RouteStatus =
  /** All regions have approved it. */
  | 'APPROVED'
  | 'ARCHIVED'
  | 'DRAFT'
  /** Awaits the decision of the regions that it crosses. */
  | 'PROPOSED'
  | 'PUBLISHED'
  /** One of the regions has returned it. */
  | 'RETURNED'
  /** Withdrawn from offer for the time being. */
  | 'SUSPENDED';

/** The route's status does not allow this. Code `ROUTES.ROUTE_STATUS_CONFLICT`. */
export type RouteStatusConflict = UserError & {
  readonly __typename?: 'RouteStatusConflict';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  /** See `Route.nextStatuses`. */
  readonly nextStatuses: ReadonlyArray<RouteStatus>;
  readonly status: RouteStatus;
};

/** A stop of a route. */
export type RouteStop = {
  readonly __typename?: 'RouteStop';
  /** From 1. */
  readonly day: Scalars['Int']['output'];
  /** `null` for lodging, which lasts until the next day. */
  readonly durationMinutes?: Maybe<Scalars['Int']['output']>;
  /** `null` if the kind is not EXCURSION, or the excursion is not visible to the caller. */
  readonly excursion?: Maybe<Excursion>;
  readonly kind: RouteStopKind;
  /** The way from the stop before; `null` for the first. */
  readonly leg?: Maybe<RouteLeg>;
  /** `null` if it is not known. */
  readonly point?: Maybe<GeoPoint>;
  /** `null`, without an error, if the registry does not know it. */
  readonly region?: Maybe<Region>;
  /** Local time, `HH:MM`: stated, or following from the stops before. `null` on a day without a stated time. */
  readonly startTime?: Maybe<Scalars['String']['output']>;
  readonly timeZone: Scalars['TimeZone']['output'];
  /** The excursion's title, or the stop's own. */
  readonly title?: Maybe<LocalizedText>;
};

export type RouteStopInput = {
  /** 1 to 30, ascending without gaps. */
  readonly day: Scalars['Int']['input'];
  /**
   * 5 to 1440. Required except for EXCURSION, where it is at least the excursion's duration and defaults to it, and for LODGING, which has
   * none.
   */
  readonly durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Required for EXCURSION: a published one, or one of the caller's own. Not allowed for other kinds. */
  readonly excursion?: InputMaybe<Scalars['ID']['input']>;
  /** Lodging is the last stop of its day. */
  readonly kind: RouteStopKind;
  /** Not for EXCURSION. Without it, the legs from and to the stop need a distance. */
  readonly point?: InputMaybe<GeoPointInput>;
  /** Required except for EXCURSION. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Local time, `HH:MM`. Without it, the stop starts when it is reached. */
  readonly startTime?: InputMaybe<Scalars['String']['input']>;
  /** Required except for EXCURSION, which has its own. At most 300 characters per language. */
  readonly title?: InputMaybe<LocalizedTextInput>;
  /** The way from the stop before. Required except for the first stop. */
  readonly transport?: InputMaybe<RouteTransportInput>;
};

/** New values may be added: clients must handle unknown ones. */
export type RouteStopKind =
  | 'EXCURSION'
  | 'FREE_TIME'
  | 'LODGING'
  | 'MEAL'
  | 'MUSEUM'
  | 'OTHER';

/** What a route is about. New values may be added: clients must handle unknown ones. */
export type RouteTheme =
  /** Professions, for pupils and students. */
  | 'CAREER'
  /** Crafts and handmade goods. */
  | 'CRAFT'
  | 'ENERGY'
  /** Machines and mechanical engineering. */
  | 'ENGINEERING'
  | 'FOOD'
  /** History of industry. */
  | 'HERITAGE'
  /** Mining and metals. */
  | 'METAL'
  | 'NATURE'
  /** Science and high technology. */
  | 'SCIENCE'
  /** Linen, clothing and footwear. */
  | 'TEXTILE';

export type RouteTransportInput = {
  /** Along the way. Default: the great circle times the detour factor of the mode. */
  readonly distanceMeters?: InputMaybe<Scalars['Int']['input']>;
  /** From door to door. Default: an estimate by the mode's usual speed. */
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
  readonly mode: TravelMode;
};

/** When an excursion is held again and again. */
export type Schedule = {
  readonly __typename?: 'Schedule';
  /** Number of starts without a session, since the guide or the zone is taken at that time. */
  readonly blocked: Scalars['Int']['output'];
  /** Seats per session. */
  readonly capacity: Scalars['Int']['output'];
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly excursion: Excursion;
  /** Starts and days that are left out. */
  readonly exdates: ReadonlyArray<Scalars['String']['output']>;
  /** Local date and time of the first start, such as `2026-12-01T10:00`. */
  readonly firstStart: Scalars['String']['output'];
  readonly guide?: Maybe<Guide>;
  readonly id: Scalars['ID']['output'];
  /** Sessions exist until then; null until the first of them exist. */
  readonly materializedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly plantZone?: Maybe<PlantZone>;
  readonly provenance: Provenance;
  /** Additional starts. */
  readonly rdates: ReadonlyArray<Scalars['String']['output']>;
  /** Recurrence rules of RFC 5545. */
  readonly rules: ReadonlyArray<Scalars['String']['output']>;
  readonly status: ScheduleStatus;
  /** For `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

export type ScheduleConnection = {
  readonly __typename?: 'ScheduleConnection';
  readonly edges: ReadonlyArray<ScheduleEdge>;
  readonly nodes: ReadonlyArray<Schedule>;
  readonly pageInfo: PageInfo;
  /** Total number of matches. Costs a count: request it only where it is shown. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ScheduleEdge = {
  readonly __typename?: 'ScheduleEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Schedule;
};

/** The schedule has ended: create another. Code `ROUTES.SCHEDULE_ENDED`. */
export type ScheduleEnded = UserError & {
  readonly __typename?: 'ScheduleEnded';
  readonly code: Scalars['String']['output'];
  readonly endedAt: Scalars['DateTime']['output'];
  readonly message: Scalars['String']['output'];
};

/** New values may be added: clients must handle unknown ones. */
export type ScheduleStatus =
  | 'ACTIVE'
  | 'ENDED';

/** One run of an excursion. */
export type Session = {
  readonly __typename?: 'Session';
  /**
   * The first instant that is too late for the booking and the final participant list, by the lead time of the excursion; the start if there
   * is none. For working days, by the production calendar (`workingCalendar`).
   */
  readonly bookableUntil: Scalars['DateTime']['output'];
  /** Date of the start in the plant's time zone. */
  readonly date: Scalars['LocalDate']['output'];
  readonly endsAt: Scalars['DateTime']['output'];
  readonly excursion: Excursion;
  /** Null without a guide, and outside the caller's access scope. */
  readonly guide?: Maybe<Guide>;
  /** UUID, derived from excursion and original start. */
  readonly id: Scalars['ID']['output'];
  /** Local start that the session was created for, such as `2026-12-01T10:00`. It differs from the start of a moved session. */
  readonly originalStart: Scalars['String']['output'];
  /** Null without a zone, and outside the caller's access scope. */
  readonly plantZone?: Maybe<PlantZone>;
  /** Null for a one-off session, and outside the caller's access scope. */
  readonly schedule?: Maybe<Schedule>;
  readonly startsAt: Scalars['DateTime']['output'];
  readonly status: SessionStatus;
  /** Time zone of the plant. Show times in this zone. */
  readonly timeZone: Scalars['TimeZone']['output'];
  /** For `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

export type SessionChange = {
  readonly __typename?: 'SessionChange';
  readonly capacity: Scalars['Int']['output'];
  readonly endsAt: Scalars['DateTime']['output'];
  /** Id of the session; it is derived from excursion and original start, so that a dry run knows it as well. */
  readonly id: Scalars['ID']['output'];
  readonly kind: SessionChangeKind;
  /** Start before the change; null for a session that does not exist yet. */
  readonly previousStartsAt?: Maybe<Scalars['DateTime']['output']>;
  readonly startsAt: Scalars['DateTime']['output'];
};

/** New values may be added: clients must handle unknown ones. */
export type SessionChangeKind =
  | 'ADD'
  | 'CHANGE'
  | 'CLOSE'
  | 'REMOVE';

export type SessionConnection = {
  readonly __typename?: 'SessionConnection';
  readonly edges: ReadonlyArray<SessionEdge>;
  readonly nodes: ReadonlyArray<Session>;
  readonly pageInfo: PageInfo;
  /** Total number of matches. Costs a count: request it only where it is shown. */
  readonly totalCount: Scalars['Int']['output'];
};

export type SessionEdge = {
  readonly __typename?: 'SessionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Session;
};

/**
 * All conditions must match. Without a first date or instant, past sessions are left out. Years 1900 to 2999, otherwise the error
 * `INPUT.INVALID`.
 */
export type SessionFilter = {
  /** Dates of the start in the plant's time zone. */
  readonly dates?: InputMaybe<LocalDateRange>;
  /**
   * Size of a group that has enough vacancies, 1 to 10000; closed sessions do not match. Vacancies follow the events of bookings with a
   * short delay.
   */
  readonly partySize?: InputMaybe<Scalars['Int']['input']>;
  /** Instants of the start. */
  readonly startsAt?: InputMaybe<DateTimeRange>;
};

/** The session cannot be changed now. Code `ROUTES.SESSION_NOT_CHANGEABLE`. */
export type SessionNotChangeable = UserError & {
  readonly __typename?: 'SessionNotChangeable';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly reason: SessionNotChangeableReason;
};

/** New values may be added: clients must handle unknown ones. */
export type SessionNotChangeableReason =
  /** It has started. */
  | 'BEGUN'
  /** Reopen it first. */
  | 'CLOSED'
  /** Reopen it first. */
  | 'REMOVED';

/** New values may be added: clients must handle unknown ones. */
export type SessionStatus =
  /** It does not take place as planned. It has bookings, which are flagged. */
  | 'CLOSED'
  /** It does not take place. It had no bookings. */
  | 'REMOVED'
  /** It takes place. */
  | 'SCHEDULED';

/** The guide or the exclusive zone is in use at this time. Code `ROUTES.SESSIONS_OVERLAP`; nothing was written. */
export type SessionsOverlap = UserError & {
  readonly __typename?: 'SessionsOverlap';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly resource: SharedResource;
  /** The first 10 sessions in the way; none if sessions of the request itself overlap. */
  readonly sessions: ReadonlyArray<Session>;
  /** The first 10 starts that are not possible. */
  readonly starts: ReadonlyArray<Scalars['DateTime']['output']>;
};

export type SharedResource =
  | 'GUIDE'
  | 'PLANT_ZONE';

export type Site = {
  readonly __typename?: 'Site';
  /** Excursions on offer at the site. */
  readonly excursions?: Maybe<ExcursionConnection>;
  readonly id: Scalars['ID']['output'];
  /** By name. Empty outside the caller's access scope. */
  readonly plantZones?: Maybe<PlantZoneConnection>;
};


export type SiteExcursionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ExcursionOrder;
};


export type SitePlantZonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Sources that a client can state. */
export type StatedProvenanceSource =
  /** Imported from another system. */
  | 'IMPORT'
  /** Sample data: not a statement about a real plant. */
  | 'SAMPLE';

export type SuggestedBudget = ItinerarySuggestion & {
  readonly __typename?: 'SuggestedBudget';
  readonly budget: Money;
  readonly text: LocalizedText;
};

export type SuggestedDates = ItinerarySuggestion & {
  readonly __typename?: 'SuggestedDates';
  readonly from: Scalars['LocalDate']['output'];
  readonly text: LocalizedText;
  readonly to: Scalars['LocalDate']['output'];
};

export type SuggestedFewerStops = ItinerarySuggestion & {
  readonly __typename?: 'SuggestedFewerStops';
  readonly leaveOut?: Maybe<Excursion>;
  readonly text: LocalizedText;
};

export type SuggestedPace = ItinerarySuggestion & {
  readonly __typename?: 'SuggestedPace';
  readonly pace: ItineraryPace;
  readonly text: LocalizedText;
};

export type SuggestedSmallerParty = ItinerarySuggestion & {
  readonly __typename?: 'SuggestedSmallerParty';
  /** Of those who stay, if ages were given: the youngest leave first. */
  readonly ages: ReadonlyArray<Scalars['Int']['output']>;
  readonly size: Scalars['Int']['output'];
  readonly text: LocalizedText;
};

/** What a request does to the timetable, or would do (`dryRun`). */
export type TimetableChanges = {
  readonly __typename?: 'TimetableChanges';
  /** Sessions that are added or take place again. */
  readonly added: Scalars['Int']['output'];
  /** Sessions that get another time, capacity, guide or zone. */
  readonly changed: Scalars['Int']['output'];
  /** Sessions with bookings that are closed. */
  readonly closed: Scalars['Int']['output'];
  /** Sessions without bookings that are removed. */
  readonly removed: Scalars['Int']['output'];
  /** The first 20 changes by start. Empty in a replayed answer. */
  readonly sessions: ReadonlyArray<SessionChange>;
};

export type TransitionExcursionInput = {
  /** `Excursion.version` as the client read it. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** For the host. Required by `RETURNED`; at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly to: ExcursionStatus;
};

export type TransitionExcursionPayload = {
  readonly __typename?: 'TransitionExcursionPayload';
  readonly excursion: Excursion;
};

export type TransitionExcursionResult = ExcursionTransitionNotAllowed | InvalidInput | NotFound | TransitionExcursionPayload | VersionConflict;

export type TransitionRouteInput = {
  /** The version that the caller has read. A stale one returns `VersionConflict`. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** `PROPOSED`, `DRAFT`, `SUSPENDED` or `ARCHIVED`; other mutations set the other statuses. */
  readonly to: RouteStatus;
};

export type TransitionRoutePayload = {
  readonly __typename?: 'TransitionRoutePayload';
  readonly route: Route;
};

export type TransitionRouteResult = InvalidInput | NotFound | RouteStatusConflict | TransitionRoutePayload | VersionConflict;

export type Translation = {
  readonly __typename?: 'Translation';
  /** BCP 47 tag: `ru`, `en`, `zh-Hans`. */
  readonly language: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

export type TranslationInput = {
  /** BCP 47 tag. */
  readonly language: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
};

/** New values may be added: clients must handle unknown ones. */
export type TravelMode =
  | 'BUS'
  | 'CAR'
  | 'PLANE'
  | 'SHIP'
  | 'TRAIN'
  | 'WALK';

/** Kinds of visitors by OCTO. New values may be added: clients must handle unknown ones. */
export type UnitType =
  | 'ADULT'
  | 'CHILD'
  | 'FAMILY'
  | 'INFANT'
  | 'OTHER'
  | 'SENIOR'
  | 'STUDENT'
  | 'YOUTH';

/** An omitted field keeps its value; a given one replaces it as a whole. `null` clears `summary` and is a fault elsewhere. */
export type UpdateExcursionInput = {
  readonly admission?: InputMaybe<AdmissionRulesInput>;
  readonly bookingMode?: InputMaybe<BookingMode>;
  readonly cancellationTerms?: InputMaybe<ReadonlyArray<CancellationTermInput>>;
  readonly durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** `Excursion.version` as the client read it. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly format?: InputMaybe<ExcursionFormat>;
  readonly id: Scalars['ID']['input'];
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
  readonly options?: InputMaybe<ReadonlyArray<ExcursionOptionInput>>;
  readonly pictures?: InputMaybe<ReadonlyArray<PictureInput>>;
  readonly segments?: InputMaybe<ReadonlyArray<VisitorSegment>>;
  readonly stops?: InputMaybe<ReadonlyArray<ExcursionStopInput>>;
  readonly summary?: InputMaybe<LocalizedTextInput>;
  readonly title?: InputMaybe<LocalizedTextInput>;
};

export type UpdateExcursionPayload = {
  readonly __typename?: 'UpdateExcursionPayload';
  readonly excursion: Excursion;
};

export type UpdateExcursionResult = ExcursionTransitionNotAllowed | InvalidInput | NotFound | UpdateExcursionPayload | VersionConflict;

/** The fields have the same rules as in `CreateRouteInput`. */
export type UpdateRouteInput = {
  /** The version that the caller has read. A stale one returns `VersionConflict`. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
  /** `null` removes the operator. */
  readonly operator?: InputMaybe<Scalars['ID']['input']>;
  /** All stops: they replace the present ones. */
  readonly stops?: InputMaybe<ReadonlyArray<RouteStopInput>>;
  /** `null` removes the summary. */
  readonly summary?: InputMaybe<LocalizedTextInput>;
  readonly themes?: InputMaybe<ReadonlyArray<RouteTheme>>;
  readonly title?: InputMaybe<LocalizedTextInput>;
};

export type UpdateRoutePayload = {
  readonly __typename?: 'UpdateRoutePayload';
  readonly route: Route;
};

export type UpdateRouteResult = InvalidInput | NotFound | RouteStatusConflict | UpdateRoutePayload | VersionConflict;

/** Fields and limits as in `CreateScheduleInput`. They replace those of the schedule; null clears an optional field. */
export type UpdateScheduleInput = {
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  readonly dryRun: Scalars['Boolean']['input'];
  readonly exdates: ReadonlyArray<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly firstStart: Scalars['String']['input'];
  readonly guide?: InputMaybe<Scalars['ID']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly plantZone?: InputMaybe<Scalars['ID']['input']>;
  readonly rdates: ReadonlyArray<Scalars['String']['input']>;
  readonly rules: ReadonlyArray<Scalars['String']['input']>;
};

export type UpdateSchedulePayload = {
  readonly __typename?: 'UpdateSchedulePayload';
  readonly changes: TimetableChanges;
  /** In a dry run, as it is now. */
  readonly schedule: Schedule;
};

export type UpdateScheduleResult = InvalidInput | NotFound | ScheduleEnded | SessionsOverlap | UpdateSchedulePayload | VersionConflict;

export type UpdateSessionCapacityInput = {
  /** `groupMin` to `groupMax` of the excursion, and not less than the seats taken. */
  readonly capacity: Scalars['Int']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
};

export type UpdateSessionCapacityPayload = {
  readonly __typename?: 'UpdateSessionCapacityPayload';
  readonly session: Session;
};

export type UpdateSessionCapacityResult = CapacityBelowTaken | InvalidInput | NotFound | SessionNotChangeable | UpdateSessionCapacityPayload | VersionConflict;

export type UpdateWorkingCalendarInput = {
  /** 1 to 100 days, each date once. */
  readonly days: ReadonlyArray<WorkingDayInput>;
};

export type UpdateWorkingCalendarPayload = {
  readonly __typename?: 'UpdateWorkingCalendarPayload';
  /** The days of the input, as they are now. */
  readonly days: ReadonlyArray<WorkingDay>;
};

export type UpdateWorkingCalendarResult = InvalidInput | UpdateWorkingCalendarPayload;

/**
 * An expected failure. Branch on `code`, which is stable; show `message`, which follows the request's `Accept-Language`
 * (`ru` or `en`).
 */
export type UserError = {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** A field that differs between two versions. */
export type VersionChange = {
  readonly __typename?: 'VersionChange';
  /** The value in JSON; `null` if this version lacks the field. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** The value in JSON; `null` if the other version lacks the field. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** Path into the content; list items by index: `["admission", "ageLimit"]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** The record has changed since the caller read it. Code `VERSION_CONFLICT`: read it again, then decide. */
export type VersionConflict = UserError & {
  readonly __typename?: 'VersionConflict';
  readonly code: Scalars['String']['output'];
  /** Present version of the record. */
  readonly currentVersion: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};

/** For whom an excursion is meant. New values may be added: clients must handle unknown ones. */
export type VisitorSegment =
  | 'ACCESSIBLE'
  | 'ADULT_TOURIST'
  | 'BUSINESS_B2B'
  | 'FAMILY'
  | 'INVESTOR'
  | 'MEDIA'
  | 'OFFICIAL'
  | 'SCHOOL_CAREER'
  | 'SENIOR'
  | 'STUDENT_CAREER'
  | 'SUPPLIER';

/** Dates, both inclusive. */
export type WorkingCalendarPeriod = {
  readonly from: Scalars['LocalDate']['input'];
  readonly to: Scalars['LocalDate']['input'];
};

export type WorkingDay = {
  readonly __typename?: 'WorkingDay';
  readonly date: Scalars['LocalDate']['output'];
  /** Whether the agency decided on this day. */
  readonly overridden: Scalars['Boolean']['output'];
  readonly working: Scalars['Boolean']['output'];
};

export type WorkingDayInput = {
  /** Years 2000 to 2100. */
  readonly date: Scalars['LocalDate']['input'];
  /** `null` removes the override. */
  readonly working?: InputMaybe<Scalars['Boolean']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Excursion: Excursion;
  Organization: Organization;
  Region: Region;
  Route: Route;
  Session: Session;
  Site: Site;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Excursion:
    ( { __typename: 'Excursion' }
    & GraphQLRecursivePick<FederationTypes['Excursion'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Route:
    ( { __typename: 'Route' }
    & GraphQLRecursivePick<FederationTypes['Route'], {"id":true}> );
  Session:
    ( { __typename: 'Session' }
    & GraphQLRecursivePick<FederationTypes['Session'], {"id":true}> );
  Site:
    ( { __typename: 'Site' }
    & GraphQLRecursivePick<FederationTypes['Site'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CloseSessionResult:
    | ( Omit<CloseSessionPayload, 'session'> & { session: _RefType['Session'] } & { __typename: 'CloseSessionPayload' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SessionNotChangeable & { __typename: 'SessionNotChangeable' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  CreateCalendarFeedResult:
    | ( Omit<CreateCalendarFeedPayload, 'calendarFeed'> & { calendarFeed: _RefType['CalendarFeed'] } & { __typename: 'CreateCalendarFeedPayload' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CreateClosureResult:
    | ( Omit<CreateClosurePayload, 'changes' | 'closure'> & { changes: _RefType['TimetableChanges'], closure?: Maybe<_RefType['Closure']> } & { __typename: 'CreateClosurePayload' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CreateExcursionResult:
    | ( Omit<CreateExcursionPayload, 'excursion'> & { excursion: _RefType['Excursion'] } & { __typename: 'CreateExcursionPayload' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CreateGuideResult:
    | ( Omit<CreateGuidePayload, 'guide'> & { guide: _RefType['Guide'] } & { __typename: 'CreateGuidePayload' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CreatePlantZoneResult:
    | ( Omit<CreatePlantZonePayload, 'plantZone'> & { plantZone: _RefType['PlantZone'] } & { __typename: 'CreatePlantZonePayload' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CreateRouteResult:
    | ( Omit<CreateRoutePayload, 'route'> & { route: _RefType['Route'] } & { __typename: 'CreateRoutePayload' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  CreateScheduleResult:
    | ( Omit<CreateSchedulePayload, 'changes' | 'schedule'> & { changes: _RefType['TimetableChanges'], schedule?: Maybe<_RefType['Schedule']> } & { __typename: 'CreateSchedulePayload' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SessionsOverlap, 'sessions'> & { sessions: ReadonlyArray<_RefType['Session']> } & { __typename: 'SessionsOverlap' } )
  ;
  CreateSessionResult:
    | ( Omit<CreateSessionPayload, 'session'> & { session: _RefType['Session'] } & { __typename: 'CreateSessionPayload' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SessionsOverlap, 'sessions'> & { sessions: ReadonlyArray<_RefType['Session']> } & { __typename: 'SessionsOverlap' } )
  ;
  DecideRouteApprovalResult:
    | ( Omit<DecideRouteApprovalPayload, 'route'> & { route: _RefType['Route'] } & { __typename: 'DecideRouteApprovalPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RouteStatusConflict & { __typename: 'RouteStatusConflict' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  EndScheduleResult:
    | ( Omit<EndSchedulePayload, 'changes' | 'schedule'> & { changes: _RefType['TimetableChanges'], schedule: _RefType['Schedule'] } & { __typename: 'EndSchedulePayload' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  LiftClosureResult:
    | ( Omit<LiftClosurePayload, 'changes' | 'closure'> & { changes: _RefType['TimetableChanges'], closure: _RefType['Closure'] } & { __typename: 'LiftClosurePayload' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  Offer:
    | ( ExcursionModel & { __typename: 'Excursion' } )
    | ( RouteModel & { __typename: 'Route' } )
  ;
  PlanItinerariesResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( ItineraryPlansModel & { __typename: 'ItineraryPlans' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  PublishExcursionResult:
    | ( ExcursionNotPublishable & { __typename: 'ExcursionNotPublishable' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PublishExcursionPayload, 'excursion'> & { excursion: _RefType['Excursion'] } & { __typename: 'PublishExcursionPayload' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  PublishRouteResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PublishRoutePayload, 'route'> & { route: _RefType['Route'] } & { __typename: 'PublishRoutePayload' } )
    | ( Omit<RouteNotPublishable, 'obstacles'> & { obstacles: ReadonlyArray<_RefType['RouteObstacle']> } & { __typename: 'RouteNotPublishable' } )
    | ( RouteStatusConflict & { __typename: 'RouteStatusConflict' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  ReopenSessionResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReopenSessionPayload, 'session'> & { session: _RefType['Session'] } & { __typename: 'ReopenSessionPayload' } )
    | ( SessionNotChangeable & { __typename: 'SessionNotChangeable' } )
    | ( Omit<SessionsOverlap, 'sessions'> & { sessions: ReadonlyArray<_RefType['Session']> } & { __typename: 'SessionsOverlap' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  RescheduleSessionResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RescheduleSessionPayload, 'session'> & { session: _RefType['Session'] } & { __typename: 'RescheduleSessionPayload' } )
    | ( SessionNotChangeable & { __typename: 'SessionNotChangeable' } )
    | ( Omit<SessionsOverlap, 'sessions'> & { sessions: ReadonlyArray<_RefType['Session']> } & { __typename: 'SessionsOverlap' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  RevokeCalendarFeedResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RevokeCalendarFeedPayload, 'calendarFeed'> & { calendarFeed: _RefType['CalendarFeed'] } & { __typename: 'RevokeCalendarFeedPayload' } )
  ;
  TransitionExcursionResult:
    | ( ExcursionTransitionNotAllowed & { __typename: 'ExcursionTransitionNotAllowed' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<TransitionExcursionPayload, 'excursion'> & { excursion: _RefType['Excursion'] } & { __typename: 'TransitionExcursionPayload' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  TransitionRouteResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RouteStatusConflict & { __typename: 'RouteStatusConflict' } )
    | ( Omit<TransitionRoutePayload, 'route'> & { route: _RefType['Route'] } & { __typename: 'TransitionRoutePayload' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  UpdateExcursionResult:
    | ( ExcursionTransitionNotAllowed & { __typename: 'ExcursionTransitionNotAllowed' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<UpdateExcursionPayload, 'excursion'> & { excursion: _RefType['Excursion'] } & { __typename: 'UpdateExcursionPayload' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  UpdateRouteResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RouteStatusConflict & { __typename: 'RouteStatusConflict' } )
    | ( Omit<UpdateRoutePayload, 'route'> & { route: _RefType['Route'] } & { __typename: 'UpdateRoutePayload' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  UpdateScheduleResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ScheduleEnded & { __typename: 'ScheduleEnded' } )
    | ( Omit<SessionsOverlap, 'sessions'> & { sessions: ReadonlyArray<_RefType['Session']> } & { __typename: 'SessionsOverlap' } )
    | ( Omit<UpdateSchedulePayload, 'changes' | 'schedule'> & { changes: _RefType['TimetableChanges'], schedule: _RefType['Schedule'] } & { __typename: 'UpdateSchedulePayload' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  UpdateSessionCapacityResult:
    | ( CapacityBelowTaken & { __typename: 'CapacityBelowTaken' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SessionNotChangeable & { __typename: 'SessionNotChangeable' } )
    | ( Omit<UpdateSessionCapacityPayload, 'session'> & { session: _RefType['Session'] } & { __typename: 'UpdateSessionCapacityPayload' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  UpdateWorkingCalendarResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<UpdateWorkingCalendarPayload, 'days'> & { days: ReadonlyArray<_RefType['WorkingDay']> } & { __typename: 'UpdateWorkingCalendarPayload' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ItinerarySuggestion:
    | ( Omit<SuggestedBudget, 'text'> & { text: _RefType['LocalizedText'] } )
    | ( Omit<SuggestedDates, 'text'> & { text: _RefType['LocalizedText'] } )
    | ( SuggestedFewerStopsModel )
    | ( Omit<SuggestedPace, 'text'> & { text: _RefType['LocalizedText'] } )
    | ( Omit<SuggestedSmallerParty, 'text'> & { text: _RefType['LocalizedText'] } )
  ;
  UserError:
    | ( CapacityBelowTaken )
    | ( ExcursionNotPublishable )
    | ( ExcursionTransitionNotAllowed )
    | ( IdempotencyConflict )
    | ( InvalidInput )
    | ( NotFound )
    | ( Omit<RouteNotPublishable, 'obstacles'> & { obstacles: ReadonlyArray<_RefType['RouteObstacle']> } )
    | ( RouteStatusConflict )
    | ( ScheduleEnded )
    | ( SessionNotChangeable )
    | ( Omit<SessionsOverlap, 'sessions'> & { sessions: ReadonlyArray<_RefType['Session']> } )
    | ( VersionConflict )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessibilityFeature: AccessibilityFeature;
  AdmissionRules: ResolverTypeWrapper<AdmissionRulesModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AdmissionRulesInput: AdmissionRulesInput;
  AdmissionSentence: ResolverTypeWrapper<Omit<AdmissionSentence, 'text'> & { text: ResolversTypes['LocalizedText'] }>;
  BookingMode: BookingMode;
  BoxInput: BoxInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CalendarFeed: ResolverTypeWrapper<CalendarFeedModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CalendarFeedConnection: ResolverTypeWrapper<CalendarFeedConnectionModel>;
  CalendarFeedEdge: ResolverTypeWrapper<Omit<CalendarFeedEdge, 'node'> & { node: ResolversTypes['CalendarFeed'] }>;
  CalendarFeedFilter: CalendarFeedFilter;
  CalendarFeedKind: CalendarFeedKind;
  CalendarFeedLanguage: CalendarFeedLanguage;
  CalendarFeedStatus: CalendarFeedStatus;
  CancellationTerm: ResolverTypeWrapper<CancellationTerm>;
  CancellationTermInput: CancellationTermInput;
  CapacityBelowTaken: ResolverTypeWrapper<CapacityBelowTaken>;
  CloseSessionInput: CloseSessionInput;
  CloseSessionPayload: ResolverTypeWrapper<Omit<CloseSessionPayload, 'session'> & { session: ResolversTypes['Session'] }>;
  CloseSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseSessionResult']>;
  ClosedDates: ResolverTypeWrapper<ClosedDates>;
  ClosedPeriod: ResolverTypeWrapper<ClosedPeriod>;
  Closure: ResolverTypeWrapper<ClosureModel>;
  ClosureConnection: ResolverTypeWrapper<ClosureConnectionModel>;
  ClosureEdge: ResolverTypeWrapper<Omit<ClosureEdge, 'node'> & { node: ResolversTypes['Closure'] }>;
  ClosureReason: ClosureReason;
  CreateCalendarFeedInput: CreateCalendarFeedInput;
  CreateCalendarFeedPayload: ResolverTypeWrapper<Omit<CreateCalendarFeedPayload, 'calendarFeed'> & { calendarFeed: ResolversTypes['CalendarFeed'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CreateCalendarFeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCalendarFeedResult']>;
  CreateClosureInput: CreateClosureInput;
  CreateClosurePayload: ResolverTypeWrapper<Omit<CreateClosurePayload, 'changes' | 'closure'> & { changes: ResolversTypes['TimetableChanges'], closure?: Maybe<ResolversTypes['Closure']> }>;
  CreateClosureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateClosureResult']>;
  CreateExcursionInput: CreateExcursionInput;
  CreateExcursionPayload: ResolverTypeWrapper<Omit<CreateExcursionPayload, 'excursion'> & { excursion: ResolversTypes['Excursion'] }>;
  CreateExcursionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateExcursionResult']>;
  CreateGuideInput: CreateGuideInput;
  CreateGuidePayload: ResolverTypeWrapper<Omit<CreateGuidePayload, 'guide'> & { guide: ResolversTypes['Guide'] }>;
  CreateGuideResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateGuideResult']>;
  CreatePlantZoneInput: CreatePlantZoneInput;
  CreatePlantZonePayload: ResolverTypeWrapper<Omit<CreatePlantZonePayload, 'plantZone'> & { plantZone: ResolversTypes['PlantZone'] }>;
  CreatePlantZoneResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreatePlantZoneResult']>;
  CreateRouteInput: CreateRouteInput;
  CreateRoutePayload: ResolverTypeWrapper<Omit<CreateRoutePayload, 'route'> & { route: ResolversTypes['Route'] }>;
  CreateRouteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateRouteResult']>;
  CreateScheduleInput: CreateScheduleInput;
  CreateSchedulePayload: ResolverTypeWrapper<Omit<CreateSchedulePayload, 'changes' | 'schedule'> & { changes: ResolversTypes['TimetableChanges'], schedule?: Maybe<ResolversTypes['Schedule']> }>;
  CreateScheduleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateScheduleResult']>;
  CreateSessionInput: CreateSessionInput;
  CreateSessionPayload: ResolverTypeWrapper<Omit<CreateSessionPayload, 'session'> & { session: ResolversTypes['Session'] }>;
  CreateSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateSessionResult']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRange: DateTimeRange;
  DecideRouteApprovalInput: DecideRouteApprovalInput;
  DecideRouteApprovalPayload: ResolverTypeWrapper<Omit<DecideRouteApprovalPayload, 'route'> & { route: ResolversTypes['Route'] }>;
  DecideRouteApprovalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideRouteApprovalResult']>;
  DocumentLevel: DocumentLevel;
  EndScheduleInput: EndScheduleInput;
  EndSchedulePayload: ResolverTypeWrapper<Omit<EndSchedulePayload, 'changes' | 'schedule'> & { changes: ResolversTypes['TimetableChanges'], schedule: ResolversTypes['Schedule'] }>;
  EndScheduleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndScheduleResult']>;
  Excursion: ResolverTypeWrapper<ExcursionModel>;
  ExcursionConnection: ResolverTypeWrapper<ExcursionConnectionModel>;
  ExcursionContent: ResolverTypeWrapper<ExcursionContentModel>;
  ExcursionEdge: ResolverTypeWrapper<Omit<ExcursionEdge, 'node'> & { node: ResolversTypes['Excursion'] }>;
  ExcursionFormat: ExcursionFormat;
  ExcursionInspection: ResolverTypeWrapper<ExcursionInspection>;
  ExcursionNotPublishable: ResolverTypeWrapper<ExcursionNotPublishable>;
  ExcursionOption: ResolverTypeWrapper<Omit<ExcursionOption, 'title'> & { title: ResolversTypes['LocalizedText'] }>;
  ExcursionOptionInput: ExcursionOptionInput;
  ExcursionOrder: ExcursionOrder;
  ExcursionStatus: ExcursionStatus;
  ExcursionStop: ResolverTypeWrapper<Omit<ExcursionStop, 'description' | 'title'> & { description?: Maybe<ResolversTypes['LocalizedText']>, title: ResolversTypes['LocalizedText'] }>;
  ExcursionStopInput: ExcursionStopInput;
  ExcursionTransitionNotAllowed: ResolverTypeWrapper<ExcursionTransitionNotAllowed>;
  ExcursionUnit: ResolverTypeWrapper<ExcursionUnit>;
  ExcursionUnitInput: ExcursionUnitInput;
  ExcursionVersion: ResolverTypeWrapper<ExcursionVersionModel>;
  ExcursionVersionConnection: ResolverTypeWrapper<ExcursionVersionConnectionModel>;
  ExcursionVersionEdge: ResolverTypeWrapper<Omit<ExcursionVersionEdge, 'node'> & { node: ResolversTypes['ExcursionVersion'] }>;
  ExcursionVersionStatus: ExcursionVersionStatus;
  Footwear: Footwear;
  ForeignerPolicy: ForeignerPolicy;
  GeoLineString: ResolverTypeWrapper<GeoLineString>;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  GeoPointInput: GeoPointInput;
  Guide: ResolverTypeWrapper<GuideModel>;
  GuideConnection: ResolverTypeWrapper<GuideConnectionModel>;
  GuideEdge: ResolverTypeWrapper<Omit<GuideEdge, 'node'> & { node: ResolversTypes['Guide'] }>;
  HealthRestriction: HealthRestriction;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  InputIssue: ResolverTypeWrapper<InputIssue>;
  InputIssueCode: InputIssueCode;
  InspectionReason: InspectionReason;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Itinerary: ResolverTypeWrapper<ItineraryModel>;
  ItineraryDay: ResolverTypeWrapper<ItineraryDayModel>;
  ItineraryExclusion: ResolverTypeWrapper<ItineraryExclusionModel>;
  ItineraryExclusionReason: ItineraryExclusionReason;
  ItineraryFactor: ItineraryFactor;
  ItineraryLeg: ResolverTypeWrapper<ItineraryLegModel>;
  ItineraryPace: ItineraryPace;
  ItineraryPartyInput: ItineraryPartyInput;
  ItineraryPlans: ResolverTypeWrapper<ItineraryPlansModel>;
  ItineraryReason: ResolverTypeWrapper<ItineraryReasonModel>;
  ItineraryStop: ResolverTypeWrapper<ItineraryStopModel>;
  ItinerarySuggestion: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ItinerarySuggestion']>;
  LanguageTag: ResolverTypeWrapper<Scalars['LanguageTag']['output']>;
  LeadTime: ResolverTypeWrapper<LeadTime>;
  LeadTimeInput: LeadTimeInput;
  LeadTimeUnit: LeadTimeUnit;
  LiftClosureInput: LiftClosureInput;
  LiftClosurePayload: ResolverTypeWrapper<Omit<LiftClosurePayload, 'changes' | 'closure'> & { changes: ResolversTypes['TimetableChanges'], closure: ResolversTypes['Closure'] }>;
  LiftClosureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LiftClosureResult']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalDatePeriod: ResolverTypeWrapper<LocalDatePeriod>;
  LocalDatePeriodInput: LocalDatePeriodInput;
  LocalDateRange: LocalDateRange;
  LocalizedText: ResolverTypeWrapper<LocalizedTextModel>;
  LocalizedTextInput: LocalizedTextInput;
  MinutesRange: MinutesRange;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearInput: NearInput;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotPublishableReason: NotPublishableReason;
  Offer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Offer']>;
  OfferCompletion: ResolverTypeWrapper<OfferCompletion>;
  OfferFacet: ResolverTypeWrapper<OfferFacet>;
  OfferFacets: ResolverTypeWrapper<OfferFacets>;
  OfferFilter: OfferFilter;
  OfferHit: ResolverTypeWrapper<OfferHitModel>;
  OfferHitConnection: ResolverTypeWrapper<OfferHitConnectionModel>;
  OfferHitEdge: ResolverTypeWrapper<Omit<OfferHitEdge, 'node'> & { node: ResolversTypes['OfferHit'] }>;
  OfferOrder: OfferOrder;
  OkvedCode: ResolverTypeWrapper<Scalars['OkvedCode']['output']>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeriodPrice: ResolverTypeWrapper<PeriodPrice>;
  PeriodPriceInput: PeriodPriceInput;
  PhotoPolicy: PhotoPolicy;
  Picture: ResolverTypeWrapper<Omit<Picture, 'alt'> & { alt?: Maybe<ResolversTypes['LocalizedText']> }>;
  PictureInput: PictureInput;
  PlanItinerariesInput: PlanItinerariesInput;
  PlanItinerariesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanItinerariesResult']>;
  PlantZone: ResolverTypeWrapper<PlantZoneModel>;
  PlantZoneConnection: ResolverTypeWrapper<PlantZoneConnectionModel>;
  PlantZoneEdge: ResolverTypeWrapper<Omit<PlantZoneEdge, 'node'> & { node: ResolversTypes['PlantZone'] }>;
  Portal: ResolverTypeWrapper<PortalModel>;
  PriceRange: PriceRange;
  PricingPer: PricingPer;
  ProtectiveEquipment: ProtectiveEquipment;
  Provenance: ResolverTypeWrapper<Provenance>;
  ProvenanceInput: ProvenanceInput;
  ProvenanceSource: ProvenanceSource;
  PublishExcursionInput: PublishExcursionInput;
  PublishExcursionPayload: ResolverTypeWrapper<Omit<PublishExcursionPayload, 'excursion'> & { excursion: ResolversTypes['Excursion'] }>;
  PublishExcursionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishExcursionResult']>;
  PublishRouteInput: PublishRouteInput;
  PublishRoutePayload: ResolverTypeWrapper<Omit<PublishRoutePayload, 'route'> & { route: ResolversTypes['Route'] }>;
  PublishRouteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishRouteResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<RegionModel>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  ReopenSessionInput: ReopenSessionInput;
  ReopenSessionPayload: ResolverTypeWrapper<Omit<ReopenSessionPayload, 'session'> & { session: ResolversTypes['Session'] }>;
  ReopenSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenSessionResult']>;
  RescheduleSessionInput: RescheduleSessionInput;
  RescheduleSessionPayload: ResolverTypeWrapper<Omit<RescheduleSessionPayload, 'session'> & { session: ResolversTypes['Session'] }>;
  RescheduleSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RescheduleSessionResult']>;
  RevokeCalendarFeedInput: RevokeCalendarFeedInput;
  RevokeCalendarFeedPayload: ResolverTypeWrapper<Omit<RevokeCalendarFeedPayload, 'calendarFeed'> & { calendarFeed: ResolversTypes['CalendarFeed'] }>;
  RevokeCalendarFeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeCalendarFeedResult']>;
  Route: ResolverTypeWrapper<RouteModel>;
  RouteApproval: ResolverTypeWrapper<RouteApprovalModel>;
  RouteApprovalStatus: RouteApprovalStatus;
  RouteConnection: ResolverTypeWrapper<RouteConnectionModel>;
  RouteEdge: ResolverTypeWrapper<Omit<RouteEdge, 'node'> & { node: ResolversTypes['Route'] }>;
  RouteFilter: RouteFilter;
  RouteKind: RouteKind;
  RouteLeg: ResolverTypeWrapper<RouteLeg>;
  RouteNotPublishable: ResolverTypeWrapper<Omit<RouteNotPublishable, 'obstacles'> & { obstacles: ReadonlyArray<ResolversTypes['RouteObstacle']> }>;
  RouteObstacle: ResolverTypeWrapper<RouteObstacleModel>;
  RouteObstacleReason: RouteObstacleReason;
  RouteOrder: RouteOrder;
  RouteStatus: RouteStatus;
  RouteStatusConflict: ResolverTypeWrapper<RouteStatusConflict>;
  RouteStop: ResolverTypeWrapper<RouteStopModel>;
  RouteStopInput: RouteStopInput;
  RouteStopKind: RouteStopKind;
  RouteTheme: RouteTheme;
  RouteTransportInput: RouteTransportInput;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  Schedule: ResolverTypeWrapper<ScheduleModel>;
  ScheduleConnection: ResolverTypeWrapper<ScheduleConnectionModel>;
  ScheduleEdge: ResolverTypeWrapper<Omit<ScheduleEdge, 'node'> & { node: ResolversTypes['Schedule'] }>;
  ScheduleEnded: ResolverTypeWrapper<ScheduleEnded>;
  ScheduleStatus: ScheduleStatus;
  Session: ResolverTypeWrapper<SessionModel>;
  SessionChange: ResolverTypeWrapper<SessionChangeModel>;
  SessionChangeKind: SessionChangeKind;
  SessionConnection: ResolverTypeWrapper<SessionConnectionModel>;
  SessionEdge: ResolverTypeWrapper<Omit<SessionEdge, 'node'> & { node: ResolversTypes['Session'] }>;
  SessionFilter: SessionFilter;
  SessionNotChangeable: ResolverTypeWrapper<SessionNotChangeable>;
  SessionNotChangeableReason: SessionNotChangeableReason;
  SessionStatus: SessionStatus;
  SessionsOverlap: ResolverTypeWrapper<Omit<SessionsOverlap, 'sessions'> & { sessions: ReadonlyArray<ResolversTypes['Session']> }>;
  SharedResource: SharedResource;
  Site: ResolverTypeWrapper<SiteModel>;
  StatedProvenanceSource: StatedProvenanceSource;
  SuggestedBudget: ResolverTypeWrapper<Omit<SuggestedBudget, 'text'> & { text: ResolversTypes['LocalizedText'] }>;
  SuggestedDates: ResolverTypeWrapper<Omit<SuggestedDates, 'text'> & { text: ResolversTypes['LocalizedText'] }>;
  SuggestedFewerStops: ResolverTypeWrapper<SuggestedFewerStopsModel>;
  SuggestedPace: ResolverTypeWrapper<Omit<SuggestedPace, 'text'> & { text: ResolversTypes['LocalizedText'] }>;
  SuggestedSmallerParty: ResolverTypeWrapper<Omit<SuggestedSmallerParty, 'text'> & { text: ResolversTypes['LocalizedText'] }>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TimetableChanges: ResolverTypeWrapper<TimetableChangesModel>;
  TransitionExcursionInput: TransitionExcursionInput;
  TransitionExcursionPayload: ResolverTypeWrapper<Omit<TransitionExcursionPayload, 'excursion'> & { excursion: ResolversTypes['Excursion'] }>;
  TransitionExcursionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionExcursionResult']>;
  TransitionRouteInput: TransitionRouteInput;
  TransitionRoutePayload: ResolverTypeWrapper<Omit<TransitionRoutePayload, 'route'> & { route: ResolversTypes['Route'] }>;
  TransitionRouteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionRouteResult']>;
  Translation: ResolverTypeWrapper<Translation>;
  TranslationInput: TranslationInput;
  TravelMode: TravelMode;
  UnitType: UnitType;
  UpdateExcursionInput: UpdateExcursionInput;
  UpdateExcursionPayload: ResolverTypeWrapper<Omit<UpdateExcursionPayload, 'excursion'> & { excursion: ResolversTypes['Excursion'] }>;
  UpdateExcursionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateExcursionResult']>;
  UpdateRouteInput: UpdateRouteInput;
  UpdateRoutePayload: ResolverTypeWrapper<Omit<UpdateRoutePayload, 'route'> & { route: ResolversTypes['Route'] }>;
  UpdateRouteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateRouteResult']>;
  UpdateScheduleInput: UpdateScheduleInput;
  UpdateSchedulePayload: ResolverTypeWrapper<Omit<UpdateSchedulePayload, 'changes' | 'schedule'> & { changes: ResolversTypes['TimetableChanges'], schedule: ResolversTypes['Schedule'] }>;
  UpdateScheduleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateScheduleResult']>;
  UpdateSessionCapacityInput: UpdateSessionCapacityInput;
  UpdateSessionCapacityPayload: ResolverTypeWrapper<Omit<UpdateSessionCapacityPayload, 'session'> & { session: ResolversTypes['Session'] }>;
  UpdateSessionCapacityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateSessionCapacityResult']>;
  UpdateWorkingCalendarInput: UpdateWorkingCalendarInput;
  UpdateWorkingCalendarPayload: ResolverTypeWrapper<Omit<UpdateWorkingCalendarPayload, 'days'> & { days: ReadonlyArray<ResolversTypes['WorkingDay']> }>;
  UpdateWorkingCalendarResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateWorkingCalendarResult']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VersionChange: ResolverTypeWrapper<VersionChange>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  VisitorSegment: VisitorSegment;
  WorkingCalendarPeriod: WorkingCalendarPeriod;
  WorkingDay: ResolverTypeWrapper<WorkingDayModel>;
  WorkingDayInput: WorkingDayInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdmissionRules: AdmissionRulesModel;
  Int: Scalars['Int']['output'];
  AdmissionRulesInput: AdmissionRulesInput;
  AdmissionSentence: Omit<AdmissionSentence, 'text'> & { text: ResolversParentTypes['LocalizedText'] };
  BoxInput: BoxInput;
  Float: Scalars['Float']['output'];
  CalendarFeed: CalendarFeedModel;
  ID: Scalars['ID']['output'];
  CalendarFeedConnection: CalendarFeedConnectionModel;
  CalendarFeedEdge: Omit<CalendarFeedEdge, 'node'> & { node: ResolversParentTypes['CalendarFeed'] };
  CalendarFeedFilter: CalendarFeedFilter;
  CancellationTerm: CancellationTerm;
  CancellationTermInput: CancellationTermInput;
  CapacityBelowTaken: CapacityBelowTaken;
  CloseSessionInput: CloseSessionInput;
  CloseSessionPayload: Omit<CloseSessionPayload, 'session'> & { session: ResolversParentTypes['Session'] };
  CloseSessionResult: ResolversUnionTypes<ResolversParentTypes>['CloseSessionResult'];
  ClosedDates: ClosedDates;
  ClosedPeriod: ClosedPeriod;
  Closure: ClosureModel;
  ClosureConnection: ClosureConnectionModel;
  ClosureEdge: Omit<ClosureEdge, 'node'> & { node: ResolversParentTypes['Closure'] };
  CreateCalendarFeedInput: CreateCalendarFeedInput;
  CreateCalendarFeedPayload: Omit<CreateCalendarFeedPayload, 'calendarFeed'> & { calendarFeed: ResolversParentTypes['CalendarFeed'] };
  Boolean: Scalars['Boolean']['output'];
  CreateCalendarFeedResult: ResolversUnionTypes<ResolversParentTypes>['CreateCalendarFeedResult'];
  CreateClosureInput: CreateClosureInput;
  CreateClosurePayload: Omit<CreateClosurePayload, 'changes' | 'closure'> & { changes: ResolversParentTypes['TimetableChanges'], closure?: Maybe<ResolversParentTypes['Closure']> };
  CreateClosureResult: ResolversUnionTypes<ResolversParentTypes>['CreateClosureResult'];
  CreateExcursionInput: CreateExcursionInput;
  CreateExcursionPayload: Omit<CreateExcursionPayload, 'excursion'> & { excursion: ResolversParentTypes['Excursion'] };
  CreateExcursionResult: ResolversUnionTypes<ResolversParentTypes>['CreateExcursionResult'];
  CreateGuideInput: CreateGuideInput;
  CreateGuidePayload: Omit<CreateGuidePayload, 'guide'> & { guide: ResolversParentTypes['Guide'] };
  CreateGuideResult: ResolversUnionTypes<ResolversParentTypes>['CreateGuideResult'];
  CreatePlantZoneInput: CreatePlantZoneInput;
  CreatePlantZonePayload: Omit<CreatePlantZonePayload, 'plantZone'> & { plantZone: ResolversParentTypes['PlantZone'] };
  CreatePlantZoneResult: ResolversUnionTypes<ResolversParentTypes>['CreatePlantZoneResult'];
  CreateRouteInput: CreateRouteInput;
  CreateRoutePayload: Omit<CreateRoutePayload, 'route'> & { route: ResolversParentTypes['Route'] };
  CreateRouteResult: ResolversUnionTypes<ResolversParentTypes>['CreateRouteResult'];
  CreateScheduleInput: CreateScheduleInput;
  CreateSchedulePayload: Omit<CreateSchedulePayload, 'changes' | 'schedule'> & { changes: ResolversParentTypes['TimetableChanges'], schedule?: Maybe<ResolversParentTypes['Schedule']> };
  CreateScheduleResult: ResolversUnionTypes<ResolversParentTypes>['CreateScheduleResult'];
  CreateSessionInput: CreateSessionInput;
  CreateSessionPayload: Omit<CreateSessionPayload, 'session'> & { session: ResolversParentTypes['Session'] };
  CreateSessionResult: ResolversUnionTypes<ResolversParentTypes>['CreateSessionResult'];
  DateTime: Scalars['DateTime']['output'];
  DateTimeRange: DateTimeRange;
  DecideRouteApprovalInput: DecideRouteApprovalInput;
  DecideRouteApprovalPayload: Omit<DecideRouteApprovalPayload, 'route'> & { route: ResolversParentTypes['Route'] };
  DecideRouteApprovalResult: ResolversUnionTypes<ResolversParentTypes>['DecideRouteApprovalResult'];
  EndScheduleInput: EndScheduleInput;
  EndSchedulePayload: Omit<EndSchedulePayload, 'changes' | 'schedule'> & { changes: ResolversParentTypes['TimetableChanges'], schedule: ResolversParentTypes['Schedule'] };
  EndScheduleResult: ResolversUnionTypes<ResolversParentTypes>['EndScheduleResult'];
  Excursion: ExcursionModel;
  ExcursionConnection: ExcursionConnectionModel;
  ExcursionContent: ExcursionContentModel;
  ExcursionEdge: Omit<ExcursionEdge, 'node'> & { node: ResolversParentTypes['Excursion'] };
  ExcursionInspection: ExcursionInspection;
  ExcursionNotPublishable: ExcursionNotPublishable;
  ExcursionOption: Omit<ExcursionOption, 'title'> & { title: ResolversParentTypes['LocalizedText'] };
  ExcursionOptionInput: ExcursionOptionInput;
  ExcursionStop: Omit<ExcursionStop, 'description' | 'title'> & { description?: Maybe<ResolversParentTypes['LocalizedText']>, title: ResolversParentTypes['LocalizedText'] };
  ExcursionStopInput: ExcursionStopInput;
  ExcursionTransitionNotAllowed: ExcursionTransitionNotAllowed;
  ExcursionUnit: ExcursionUnit;
  ExcursionUnitInput: ExcursionUnitInput;
  ExcursionVersion: ExcursionVersionModel;
  ExcursionVersionConnection: ExcursionVersionConnectionModel;
  ExcursionVersionEdge: Omit<ExcursionVersionEdge, 'node'> & { node: ResolversParentTypes['ExcursionVersion'] };
  GeoLineString: GeoLineString;
  GeoPoint: GeoPoint;
  GeoPointInput: GeoPointInput;
  Guide: GuideModel;
  GuideConnection: GuideConnectionModel;
  GuideEdge: Omit<GuideEdge, 'node'> & { node: ResolversParentTypes['Guide'] };
  IdempotencyConflict: IdempotencyConflict;
  InputIssue: InputIssue;
  InvalidInput: InvalidInput;
  Itinerary: ItineraryModel;
  ItineraryDay: ItineraryDayModel;
  ItineraryExclusion: ItineraryExclusionModel;
  ItineraryLeg: ItineraryLegModel;
  ItineraryPartyInput: ItineraryPartyInput;
  ItineraryPlans: ItineraryPlansModel;
  ItineraryReason: ItineraryReasonModel;
  ItineraryStop: ItineraryStopModel;
  ItinerarySuggestion: ResolversInterfaceTypes<ResolversParentTypes>['ItinerarySuggestion'];
  LanguageTag: Scalars['LanguageTag']['output'];
  LeadTime: LeadTime;
  LeadTimeInput: LeadTimeInput;
  LiftClosureInput: LiftClosureInput;
  LiftClosurePayload: Omit<LiftClosurePayload, 'changes' | 'closure'> & { changes: ResolversParentTypes['TimetableChanges'], closure: ResolversParentTypes['Closure'] };
  LiftClosureResult: ResolversUnionTypes<ResolversParentTypes>['LiftClosureResult'];
  LocalDate: Scalars['LocalDate']['output'];
  LocalDatePeriod: LocalDatePeriod;
  LocalDatePeriodInput: LocalDatePeriodInput;
  LocalDateRange: LocalDateRange;
  LocalizedText: LocalizedTextModel;
  LocalizedTextInput: LocalizedTextInput;
  MinutesRange: MinutesRange;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NearInput: NearInput;
  NotFound: NotFound;
  Offer: ResolversUnionTypes<ResolversParentTypes>['Offer'];
  OfferCompletion: OfferCompletion;
  OfferFacet: OfferFacet;
  OfferFacets: OfferFacets;
  OfferFilter: OfferFilter;
  OfferHit: OfferHitModel;
  OfferHitConnection: OfferHitConnectionModel;
  OfferHitEdge: Omit<OfferHitEdge, 'node'> & { node: ResolversParentTypes['OfferHit'] };
  OkvedCode: Scalars['OkvedCode']['output'];
  Organization: OrganizationModel;
  PageInfo: PageInfo;
  PeriodPrice: PeriodPrice;
  PeriodPriceInput: PeriodPriceInput;
  Picture: Omit<Picture, 'alt'> & { alt?: Maybe<ResolversParentTypes['LocalizedText']> };
  PictureInput: PictureInput;
  PlanItinerariesInput: PlanItinerariesInput;
  PlanItinerariesResult: ResolversUnionTypes<ResolversParentTypes>['PlanItinerariesResult'];
  PlantZone: PlantZoneModel;
  PlantZoneConnection: PlantZoneConnectionModel;
  PlantZoneEdge: Omit<PlantZoneEdge, 'node'> & { node: ResolversParentTypes['PlantZone'] };
  Portal: PortalModel;
  PriceRange: PriceRange;
  Provenance: Provenance;
  ProvenanceInput: ProvenanceInput;
  PublishExcursionInput: PublishExcursionInput;
  PublishExcursionPayload: Omit<PublishExcursionPayload, 'excursion'> & { excursion: ResolversParentTypes['Excursion'] };
  PublishExcursionResult: ResolversUnionTypes<ResolversParentTypes>['PublishExcursionResult'];
  PublishRouteInput: PublishRouteInput;
  PublishRoutePayload: Omit<PublishRoutePayload, 'route'> & { route: ResolversParentTypes['Route'] };
  PublishRouteResult: ResolversUnionTypes<ResolversParentTypes>['PublishRouteResult'];
  Query: Record<PropertyKey, never>;
  Region: RegionModel;
  RegionCode: Scalars['RegionCode']['output'];
  ReopenSessionInput: ReopenSessionInput;
  ReopenSessionPayload: Omit<ReopenSessionPayload, 'session'> & { session: ResolversParentTypes['Session'] };
  ReopenSessionResult: ResolversUnionTypes<ResolversParentTypes>['ReopenSessionResult'];
  RescheduleSessionInput: RescheduleSessionInput;
  RescheduleSessionPayload: Omit<RescheduleSessionPayload, 'session'> & { session: ResolversParentTypes['Session'] };
  RescheduleSessionResult: ResolversUnionTypes<ResolversParentTypes>['RescheduleSessionResult'];
  RevokeCalendarFeedInput: RevokeCalendarFeedInput;
  RevokeCalendarFeedPayload: Omit<RevokeCalendarFeedPayload, 'calendarFeed'> & { calendarFeed: ResolversParentTypes['CalendarFeed'] };
  RevokeCalendarFeedResult: ResolversUnionTypes<ResolversParentTypes>['RevokeCalendarFeedResult'];
  Route: RouteModel;
  RouteApproval: RouteApprovalModel;
  RouteConnection: RouteConnectionModel;
  RouteEdge: Omit<RouteEdge, 'node'> & { node: ResolversParentTypes['Route'] };
  RouteFilter: RouteFilter;
  RouteLeg: RouteLeg;
  RouteNotPublishable: Omit<RouteNotPublishable, 'obstacles'> & { obstacles: ReadonlyArray<ResolversParentTypes['RouteObstacle']> };
  RouteObstacle: RouteObstacleModel;
  RouteStatusConflict: RouteStatusConflict;
  RouteStop: RouteStopModel;
  RouteStopInput: RouteStopInput;
  RouteTransportInput: RouteTransportInput;
  SafeInt: Scalars['SafeInt']['output'];
  Schedule: ScheduleModel;
  ScheduleConnection: ScheduleConnectionModel;
  ScheduleEdge: Omit<ScheduleEdge, 'node'> & { node: ResolversParentTypes['Schedule'] };
  ScheduleEnded: ScheduleEnded;
  Session: SessionModel;
  SessionChange: SessionChangeModel;
  SessionConnection: SessionConnectionModel;
  SessionEdge: Omit<SessionEdge, 'node'> & { node: ResolversParentTypes['Session'] };
  SessionFilter: SessionFilter;
  SessionNotChangeable: SessionNotChangeable;
  SessionsOverlap: Omit<SessionsOverlap, 'sessions'> & { sessions: ReadonlyArray<ResolversParentTypes['Session']> };
  Site: SiteModel;
  SuggestedBudget: Omit<SuggestedBudget, 'text'> & { text: ResolversParentTypes['LocalizedText'] };
  SuggestedDates: Omit<SuggestedDates, 'text'> & { text: ResolversParentTypes['LocalizedText'] };
  SuggestedFewerStops: SuggestedFewerStopsModel;
  SuggestedPace: Omit<SuggestedPace, 'text'> & { text: ResolversParentTypes['LocalizedText'] };
  SuggestedSmallerParty: Omit<SuggestedSmallerParty, 'text'> & { text: ResolversParentTypes['LocalizedText'] };
  TimeZone: Scalars['TimeZone']['output'];
  TimetableChanges: TimetableChangesModel;
  TransitionExcursionInput: TransitionExcursionInput;
  TransitionExcursionPayload: Omit<TransitionExcursionPayload, 'excursion'> & { excursion: ResolversParentTypes['Excursion'] };
  TransitionExcursionResult: ResolversUnionTypes<ResolversParentTypes>['TransitionExcursionResult'];
  TransitionRouteInput: TransitionRouteInput;
  TransitionRoutePayload: Omit<TransitionRoutePayload, 'route'> & { route: ResolversParentTypes['Route'] };
  TransitionRouteResult: ResolversUnionTypes<ResolversParentTypes>['TransitionRouteResult'];
  Translation: Translation;
  TranslationInput: TranslationInput;
  UpdateExcursionInput: UpdateExcursionInput;
  UpdateExcursionPayload: Omit<UpdateExcursionPayload, 'excursion'> & { excursion: ResolversParentTypes['Excursion'] };
  UpdateExcursionResult: ResolversUnionTypes<ResolversParentTypes>['UpdateExcursionResult'];
  UpdateRouteInput: UpdateRouteInput;
  UpdateRoutePayload: Omit<UpdateRoutePayload, 'route'> & { route: ResolversParentTypes['Route'] };
  UpdateRouteResult: ResolversUnionTypes<ResolversParentTypes>['UpdateRouteResult'];
  UpdateScheduleInput: UpdateScheduleInput;
  UpdateSchedulePayload: Omit<UpdateSchedulePayload, 'changes' | 'schedule'> & { changes: ResolversParentTypes['TimetableChanges'], schedule: ResolversParentTypes['Schedule'] };
  UpdateScheduleResult: ResolversUnionTypes<ResolversParentTypes>['UpdateScheduleResult'];
  UpdateSessionCapacityInput: UpdateSessionCapacityInput;
  UpdateSessionCapacityPayload: Omit<UpdateSessionCapacityPayload, 'session'> & { session: ResolversParentTypes['Session'] };
  UpdateSessionCapacityResult: ResolversUnionTypes<ResolversParentTypes>['UpdateSessionCapacityResult'];
  UpdateWorkingCalendarInput: UpdateWorkingCalendarInput;
  UpdateWorkingCalendarPayload: Omit<UpdateWorkingCalendarPayload, 'days'> & { days: ReadonlyArray<ResolversParentTypes['WorkingDay']> };
  UpdateWorkingCalendarResult: ResolversUnionTypes<ResolversParentTypes>['UpdateWorkingCalendarResult'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VersionChange: VersionChange;
  VersionConflict: VersionConflict;
  WorkingCalendarPeriod: WorkingCalendarPeriod;
  WorkingDay: WorkingDayModel;
  WorkingDayInput: WorkingDayInput;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  scopes: ReadonlyArray<ReadonlyArray<Scalars['String']['input']>>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdmissionRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmissionRules'] = ResolversParentTypes['AdmissionRules']> = {
  accessibility?: Resolver<ReadonlyArray<ResolversTypes['AccessibilityFeature']>, ParentType, ContextType>;
  ageLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  childrenPerAdult?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  documentLevel?: Resolver<ResolversTypes['DocumentLevel'], ParentType, ContextType>;
  footwear?: Resolver<ResolversTypes['Footwear'], ParentType, ContextType>;
  foreignerPolicy?: Resolver<ResolversTypes['ForeignerPolicy'], ParentType, ContextType>;
  groupMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groupMin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  healthRestrictions?: Resolver<ReadonlyArray<ResolversTypes['HealthRestriction']>, ParentType, ContextType>;
  leadTime?: Resolver<ResolversTypes['LeadTime'], ParentType, ContextType>;
  photoPolicy?: Resolver<ResolversTypes['PhotoPolicy'], ParentType, ContextType>;
  protectiveEquipment?: Resolver<ReadonlyArray<ResolversTypes['ProtectiveEquipment']>, ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['AdmissionSentence']>, ParentType, ContextType>;
};

export type AdmissionSentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmissionSentence'] = ResolversParentTypes['AdmissionSentence']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type CalendarFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  excursion?: Resolver<Maybe<ResolversTypes['Excursion']>, ParentType, ContextType>;
  guide?: Resolver<Maybe<ResolversTypes['Guide']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CalendarFeedKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['CalendarFeedLanguage'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CalendarFeedStatus'], ParentType, ContextType>;
};

export type CalendarFeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeedConnection'] = ResolversParentTypes['CalendarFeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CalendarFeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarFeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeedEdge'] = ResolversParentTypes['CalendarFeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CalendarFeed'], ParentType, ContextType>;
};

export type CancellationTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancellationTerm'] = ResolversParentTypes['CancellationTerm']> = {
  hoursBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refundPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapacityBelowTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapacityBelowTaken'] = ResolversParentTypes['CapacityBelowTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseSessionPayload'] = ResolversParentTypes['CloseSessionPayload']> = {
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseSessionResult'] = ResolversParentTypes['CloseSessionResult']> = {
  __resolveType?: TypeResolveFn<'CloseSessionPayload' | 'NotFound' | 'SessionNotChangeable' | 'VersionConflict', ParentType, ContextType>;
};

export type ClosedDatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosedDates'] = ResolversParentTypes['ClosedDates']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ClosedPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosedPeriod'] = ResolversParentTypes['ClosedPeriod']> = {
  before?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ClosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Closure'] = ResolversParentTypes['Closure']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dates?: Resolver<Maybe<ResolversTypes['ClosedDates']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['ClosedPeriod']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ClosureReason'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClosureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosureConnection'] = ResolversParentTypes['ClosureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClosureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Closure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClosureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosureEdge'] = ResolversParentTypes['ClosureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Closure'], ParentType, ContextType>;
};

export type CreateCalendarFeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCalendarFeedPayload'] = ResolversParentTypes['CreateCalendarFeedPayload']> = {
  calendarFeed?: Resolver<ResolversTypes['CalendarFeed'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateCalendarFeedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCalendarFeedResult'] = ResolversParentTypes['CreateCalendarFeedResult']> = {
  __resolveType?: TypeResolveFn<'CreateCalendarFeedPayload' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type CreateClosurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateClosurePayload'] = ResolversParentTypes['CreateClosurePayload']> = {
  changes?: Resolver<ResolversTypes['TimetableChanges'], ParentType, ContextType>;
  closure?: Resolver<Maybe<ResolversTypes['Closure']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateClosureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateClosureResult'] = ResolversParentTypes['CreateClosureResult']> = {
  __resolveType?: TypeResolveFn<'CreateClosurePayload' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type CreateExcursionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateExcursionPayload'] = ResolversParentTypes['CreateExcursionPayload']> = {
  excursion?: Resolver<ResolversTypes['Excursion'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateExcursionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateExcursionResult'] = ResolversParentTypes['CreateExcursionResult']> = {
  __resolveType?: TypeResolveFn<'CreateExcursionPayload' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type CreateGuidePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateGuidePayload'] = ResolversParentTypes['CreateGuidePayload']> = {
  guide?: Resolver<ResolversTypes['Guide'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateGuideResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateGuideResult'] = ResolversParentTypes['CreateGuideResult']> = {
  __resolveType?: TypeResolveFn<'CreateGuidePayload' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type CreatePlantZonePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePlantZonePayload'] = ResolversParentTypes['CreatePlantZonePayload']> = {
  plantZone?: Resolver<ResolversTypes['PlantZone'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreatePlantZoneResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePlantZoneResult'] = ResolversParentTypes['CreatePlantZoneResult']> = {
  __resolveType?: TypeResolveFn<'CreatePlantZonePayload' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type CreateRoutePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateRoutePayload'] = ResolversParentTypes['CreateRoutePayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  route?: Resolver<ResolversTypes['Route'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateRouteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateRouteResult'] = ResolversParentTypes['CreateRouteResult']> = {
  __resolveType?: TypeResolveFn<'CreateRoutePayload' | 'IdempotencyConflict' | 'InvalidInput', ParentType, ContextType>;
};

export type CreateSchedulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateSchedulePayload'] = ResolversParentTypes['CreateSchedulePayload']> = {
  changes?: Resolver<ResolversTypes['TimetableChanges'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['Schedule']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateScheduleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateScheduleResult'] = ResolversParentTypes['CreateScheduleResult']> = {
  __resolveType?: TypeResolveFn<'CreateSchedulePayload' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'SessionsOverlap', ParentType, ContextType>;
};

export type CreateSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateSessionPayload'] = ResolversParentTypes['CreateSessionPayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateSessionResult'] = ResolversParentTypes['CreateSessionResult']> = {
  __resolveType?: TypeResolveFn<'CreateSessionPayload' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'SessionsOverlap', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideRouteApprovalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideRouteApprovalPayload'] = ResolversParentTypes['DecideRouteApprovalPayload']> = {
  route?: Resolver<ResolversTypes['Route'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideRouteApprovalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideRouteApprovalResult'] = ResolversParentTypes['DecideRouteApprovalResult']> = {
  __resolveType?: TypeResolveFn<'DecideRouteApprovalPayload' | 'InvalidInput' | 'NotFound' | 'RouteStatusConflict' | 'VersionConflict', ParentType, ContextType>;
};

export type EndSchedulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSchedulePayload'] = ResolversParentTypes['EndSchedulePayload']> = {
  changes?: Resolver<ResolversTypes['TimetableChanges'], ParentType, ContextType>;
  schedule?: Resolver<ResolversTypes['Schedule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndScheduleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndScheduleResult'] = ResolversParentTypes['EndScheduleResult']> = {
  __resolveType?: TypeResolveFn<'EndSchedulePayload' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
};

export type ExcursionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Excursion'] = ResolversParentTypes['Excursion'], FederationReferenceType extends FederationReferenceTypes['Excursion'] = FederationReferenceTypes['Excursion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Excursion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  admission?: Resolver<ResolversTypes['AdmissionRules'], ParentType, ContextType>;
  bookingMode?: Resolver<ResolversTypes['BookingMode'], ParentType, ContextType>;
  cancellationTerms?: Resolver<ReadonlyArray<ResolversTypes['CancellationTerm']>, ParentType, ContextType>;
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ExcursionFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  nextStatuses?: Resolver<ReadonlyArray<ResolversTypes['ExcursionStatus']>, ParentType, ContextType>;
  offered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  okved?: Resolver<ReadonlyArray<ResolversTypes['OkvedCode']>, ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['ExcursionOption']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  pictures?: Resolver<ReadonlyArray<ResolversTypes['Picture']>, ParentType, ContextType>;
  portals?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Portal']>>>, ParentType, ContextType>;
  priceFrom?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedVersion?: Resolver<Maybe<ResolversTypes['ExcursionVersion']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  routes?: Resolver<ResolversTypes['RouteConnection'], ParentType, ContextType, RequireFields<ExcursionRoutesArgs, 'orderBy'>>;
  schedules?: Resolver<ResolversTypes['ScheduleConnection'], ParentType, ContextType, Partial<ExcursionSchedulesArgs>>;
  segments?: Resolver<ReadonlyArray<ResolversTypes['VisitorSegment']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, Partial<ExcursionSessionsArgs>>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExcursionStatus'], ParentType, ContextType>;
  stops?: Resolver<ReadonlyArray<ResolversTypes['ExcursionStop']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['ExcursionVersionConnection'], ParentType, ContextType, Partial<ExcursionVersionsArgs>>;
  workingVersion?: Resolver<Maybe<ResolversTypes['ExcursionVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExcursionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcursionConnection'] = ResolversParentTypes['ExcursionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExcursionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Excursion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExcursionContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcursionContent'] = ResolversParentTypes['ExcursionContent']> = {
  admission?: Resolver<ResolversTypes['AdmissionRules'], ParentType, ContextType>;
  bookingMode?: Resolver<ResolversTypes['BookingMode'], ParentType, ContextType>;
  cancellationTerms?: Resolver<ReadonlyArray<ResolversTypes['CancellationTerm']>, ParentType, ContextType>;
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ExcursionFormat'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['ExcursionOption']>, ParentType, ContextType>;
  pictures?: Resolver<ReadonlyArray<ResolversTypes['Picture']>, ParentType, ContextType>;
  segments?: Resolver<ReadonlyArray<ResolversTypes['VisitorSegment']>, ParentType, ContextType>;
  stops?: Resolver<ReadonlyArray<ResolversTypes['ExcursionStop']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ExcursionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcursionEdge'] = ResolversParentTypes['ExcursionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Excursion'], ParentType, ContextType>;
};

export type ExcursionInspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcursionInspection'] = ResolversParentTypes['ExcursionInspection']> = {
  approved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExcursionNotPublishableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcursionNotPublishable'] = ResolversParentTypes['ExcursionNotPublishable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['NotPublishableReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExcursionOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcursionOption'] = ResolversParentTypes['ExcursionOption']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groupPrices?: Resolver<ReadonlyArray<ResolversTypes['PeriodPrice']>, ParentType, ContextType>;
  pricingPer?: Resolver<ResolversTypes['PricingPer'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['ExcursionUnit']>, ParentType, ContextType>;
};

export type ExcursionStopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcursionStop'] = ResolversParentTypes['ExcursionStop']> = {
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ExcursionTransitionNotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcursionTransitionNotAllowed'] = ResolversParentTypes['ExcursionTransitionNotAllowed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ExcursionStatus'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStatuses?: Resolver<ReadonlyArray<ResolversTypes['ExcursionStatus']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ExcursionStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExcursionUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcursionUnit'] = ResolversParentTypes['ExcursionUnit']> = {
  maxAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  prices?: Resolver<ReadonlyArray<ResolversTypes['PeriodPrice']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['UnitType'], ParentType, ContextType>;
};

export type ExcursionVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcursionVersion'] = ResolversParentTypes['ExcursionVersion']> = {
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VersionChange']>>, ParentType, ContextType, Partial<ExcursionVersionChangesArgs>>;
  content?: Resolver<ResolversTypes['ExcursionContent'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['ExcursionInspection']>, ParentType, ContextType>;
  inspectionReasons?: Resolver<ReadonlyArray<ResolversTypes['InspectionReason']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExcursionVersionStatus'], ParentType, ContextType>;
  supersededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ExcursionVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcursionVersionConnection'] = ResolversParentTypes['ExcursionVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExcursionVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ExcursionVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExcursionVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcursionVersionEdge'] = ResolversParentTypes['ExcursionVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExcursionVersion'], ParentType, ContextType>;
};

export type GeoLineStringResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoLineString'] = ResolversParentTypes['GeoLineString']> = {
  coordinates?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Float']>>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GuideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Guide'] = ResolversParentTypes['Guide']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GuideConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuideConnection'] = ResolversParentTypes['GuideConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GuideEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Guide']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GuideEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuideEdge'] = ResolversParentTypes['GuideEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Guide'], ParentType, ContextType>;
};

export type IdempotencyConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyConflict'] = ResolversParentTypes['IdempotencyConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InputIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputIssue'] = ResolversParentTypes['InputIssue']> = {
  code?: Resolver<ResolversTypes['InputIssueCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['InputIssue']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItineraryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Itinerary'] = ResolversParentTypes['Itinerary']> = {
  days?: Resolver<ReadonlyArray<ResolversTypes['ItineraryDay']>, ParentType, ContextType>;
  distanceMeters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  idleMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ItineraryReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  travelMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItineraryDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItineraryDay'] = ResolversParentTypes['ItineraryDay']> = {
  back?: Resolver<Maybe<ResolversTypes['ItineraryLeg']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  stops?: Resolver<ReadonlyArray<ResolversTypes['ItineraryStop']>, ParentType, ContextType>;
};

export type ItineraryExclusionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItineraryExclusion'] = ResolversParentTypes['ItineraryExclusion']> = {
  actual?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  excursion?: Resolver<Maybe<ResolversTypes['Excursion']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ItineraryExclusionReason'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ItineraryLegResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItineraryLeg'] = ResolversParentTypes['ItineraryLeg']> = {
  distanceMeters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['TravelMode'], ParentType, ContextType>;
  overnight?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ItineraryPlansResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItineraryPlans'] = ResolversParentTypes['ItineraryPlans']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  exclusions?: Resolver<ReadonlyArray<ResolversTypes['ItineraryExclusion']>, ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  itineraries?: Resolver<ReadonlyArray<ResolversTypes['Itinerary']>, ParentType, ContextType>;
  optimal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['ItinerarySuggestion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItineraryReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItineraryReason'] = ResolversParentTypes['ItineraryReason']> = {
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  factor?: Resolver<ResolversTypes['ItineraryFactor'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ItineraryStopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItineraryStop'] = ResolversParentTypes['ItineraryStop']> = {
  arrivesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  departsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  excursion?: Resolver<Maybe<ResolversTypes['Excursion']>, ParentType, ContextType>;
  leg?: Resolver<Maybe<ResolversTypes['ItineraryLeg']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ItinerarySuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItinerarySuggestion'] = ResolversParentTypes['ItinerarySuggestion']> = {
  __resolveType?: TypeResolveFn<'SuggestedBudget' | 'SuggestedDates' | 'SuggestedFewerStops' | 'SuggestedPace' | 'SuggestedSmallerParty', ParentType, ContextType>;
};

export interface LanguageTagScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageTag'], any> {
  name: 'LanguageTag';
}

export type LeadTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadTime'] = ResolversParentTypes['LeadTime']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['LeadTimeUnit'], ParentType, ContextType>;
};

export type LiftClosurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftClosurePayload'] = ResolversParentTypes['LiftClosurePayload']> = {
  changes?: Resolver<ResolversTypes['TimetableChanges'], ParentType, ContextType>;
  closure?: Resolver<ResolversTypes['Closure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiftClosureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftClosureResult'] = ResolversParentTypes['LiftClosureResult']> = {
  __resolveType?: TypeResolveFn<'LiftClosurePayload' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LocalDatePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalDatePeriod'] = ResolversParentTypes['LocalDatePeriod']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ru?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translations?: Resolver<ReadonlyArray<ResolversTypes['Translation']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  closeSession?: Resolver<Maybe<ResolversTypes['CloseSessionResult']>, ParentType, ContextType, RequireFields<MutationCloseSessionArgs, 'input'>>;
  createCalendarFeed?: Resolver<Maybe<ResolversTypes['CreateCalendarFeedResult']>, ParentType, ContextType, RequireFields<MutationCreateCalendarFeedArgs, 'input'>>;
  createClosure?: Resolver<Maybe<ResolversTypes['CreateClosureResult']>, ParentType, ContextType, RequireFields<MutationCreateClosureArgs, 'input'>>;
  createExcursion?: Resolver<Maybe<ResolversTypes['CreateExcursionResult']>, ParentType, ContextType, RequireFields<MutationCreateExcursionArgs, 'input'>>;
  createGuide?: Resolver<Maybe<ResolversTypes['CreateGuideResult']>, ParentType, ContextType, RequireFields<MutationCreateGuideArgs, 'input'>>;
  createPlantZone?: Resolver<Maybe<ResolversTypes['CreatePlantZoneResult']>, ParentType, ContextType, RequireFields<MutationCreatePlantZoneArgs, 'input'>>;
  createRoute?: Resolver<Maybe<ResolversTypes['CreateRouteResult']>, ParentType, ContextType, RequireFields<MutationCreateRouteArgs, 'input'>>;
  createSchedule?: Resolver<Maybe<ResolversTypes['CreateScheduleResult']>, ParentType, ContextType, RequireFields<MutationCreateScheduleArgs, 'input'>>;
  createSession?: Resolver<Maybe<ResolversTypes['CreateSessionResult']>, ParentType, ContextType, RequireFields<MutationCreateSessionArgs, 'input'>>;
  decideRouteApproval?: Resolver<Maybe<ResolversTypes['DecideRouteApprovalResult']>, ParentType, ContextType, RequireFields<MutationDecideRouteApprovalArgs, 'input'>>;
  endSchedule?: Resolver<Maybe<ResolversTypes['EndScheduleResult']>, ParentType, ContextType, RequireFields<MutationEndScheduleArgs, 'input'>>;
  liftClosure?: Resolver<Maybe<ResolversTypes['LiftClosureResult']>, ParentType, ContextType, RequireFields<MutationLiftClosureArgs, 'input'>>;
  publishExcursion?: Resolver<Maybe<ResolversTypes['PublishExcursionResult']>, ParentType, ContextType, RequireFields<MutationPublishExcursionArgs, 'input'>>;
  publishRoute?: Resolver<Maybe<ResolversTypes['PublishRouteResult']>, ParentType, ContextType, RequireFields<MutationPublishRouteArgs, 'input'>>;
  reopenSession?: Resolver<Maybe<ResolversTypes['ReopenSessionResult']>, ParentType, ContextType, RequireFields<MutationReopenSessionArgs, 'input'>>;
  rescheduleSession?: Resolver<Maybe<ResolversTypes['RescheduleSessionResult']>, ParentType, ContextType, RequireFields<MutationRescheduleSessionArgs, 'input'>>;
  revokeCalendarFeed?: Resolver<Maybe<ResolversTypes['RevokeCalendarFeedResult']>, ParentType, ContextType, RequireFields<MutationRevokeCalendarFeedArgs, 'input'>>;
  transitionExcursion?: Resolver<Maybe<ResolversTypes['TransitionExcursionResult']>, ParentType, ContextType, RequireFields<MutationTransitionExcursionArgs, 'input'>>;
  transitionRoute?: Resolver<Maybe<ResolversTypes['TransitionRouteResult']>, ParentType, ContextType, RequireFields<MutationTransitionRouteArgs, 'input'>>;
  updateExcursion?: Resolver<Maybe<ResolversTypes['UpdateExcursionResult']>, ParentType, ContextType, RequireFields<MutationUpdateExcursionArgs, 'input'>>;
  updateRoute?: Resolver<Maybe<ResolversTypes['UpdateRouteResult']>, ParentType, ContextType, RequireFields<MutationUpdateRouteArgs, 'input'>>;
  updateSchedule?: Resolver<Maybe<ResolversTypes['UpdateScheduleResult']>, ParentType, ContextType, RequireFields<MutationUpdateScheduleArgs, 'input'>>;
  updateSessionCapacity?: Resolver<Maybe<ResolversTypes['UpdateSessionCapacityResult']>, ParentType, ContextType, RequireFields<MutationUpdateSessionCapacityArgs, 'input'>>;
  updateWorkingCalendar?: Resolver<Maybe<ResolversTypes['UpdateWorkingCalendarResult']>, ParentType, ContextType, RequireFields<MutationUpdateWorkingCalendarArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  __resolveType?: TypeResolveFn<'Excursion' | 'Route', ParentType, ContextType>;
};

export type OfferCompletionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferCompletion'] = ResolversParentTypes['OfferCompletion']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferFacet'] = ResolversParentTypes['OfferFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferFacets'] = ResolversParentTypes['OfferFacets']> = {
  formats?: Resolver<ReadonlyArray<ResolversTypes['OfferFacet']>, ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['OfferFacet']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['OfferFacet']>, ParentType, ContextType>;
  segments?: Resolver<ReadonlyArray<ResolversTypes['OfferFacet']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['OfferFacet']>, ParentType, ContextType>;
};

export type OfferHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferHit'] = ResolversParentTypes['OfferHit']> = {
  distanceMetres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  offer?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
  priceFrom?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType, RequireFields<OfferHitSessionsArgs, 'first'>>;
};

export type OfferHitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferHitConnection'] = ResolversParentTypes['OfferHitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfferHitEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['OfferFacets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OfferHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferHitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferHitEdge'] = ResolversParentTypes['OfferHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OfferHit'], ParentType, ContextType>;
};

export interface OkvedCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OkvedCode'], any> {
  name: 'OkvedCode';
}

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closures?: Resolver<Maybe<ResolversTypes['ClosureConnection']>, ParentType, ContextType, Partial<OrganizationClosuresArgs>>;
  excursions?: Resolver<Maybe<ResolversTypes['ExcursionConnection']>, ParentType, ContextType, RequireFields<OrganizationExcursionsArgs, 'orderBy'>>;
  guides?: Resolver<Maybe<ResolversTypes['GuideConnection']>, ParentType, ContextType, Partial<OrganizationGuidesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  routes?: Resolver<Maybe<ResolversTypes['RouteConnection']>, ParentType, ContextType, RequireFields<OrganizationRoutesArgs, 'orderBy'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeriodPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodPrice'] = ResolversParentTypes['PeriodPrice']> = {
  dates?: Resolver<Maybe<ResolversTypes['LocalDatePeriod']>, ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  retail?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PictureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Picture'] = ResolversParentTypes['Picture']> = {
  alt?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  license?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanItinerariesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanItinerariesResult'] = ResolversParentTypes['PlanItinerariesResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'ItineraryPlans' | 'NotFound', ParentType, ContextType>;
};

export type PlantZoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlantZone'] = ResolversParentTypes['PlantZone']> = {
  exclusive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlantZoneConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlantZoneConnection'] = ResolversParentTypes['PlantZoneConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlantZoneEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlantZone']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlantZoneEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlantZoneEdge'] = ResolversParentTypes['PlantZoneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlantZone'], ParentType, ContextType>;
};

export type PortalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Portal'] = ResolversParentTypes['Portal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ProvenanceSource'], ParentType, ContextType>;
};

export type PublishExcursionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishExcursionPayload'] = ResolversParentTypes['PublishExcursionPayload']> = {
  excursion?: Resolver<ResolversTypes['Excursion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishExcursionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishExcursionResult'] = ResolversParentTypes['PublishExcursionResult']> = {
  __resolveType?: TypeResolveFn<'ExcursionNotPublishable' | 'InvalidInput' | 'NotFound' | 'PublishExcursionPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type PublishRoutePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishRoutePayload'] = ResolversParentTypes['PublishRoutePayload']> = {
  route?: Resolver<ResolversTypes['Route'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishRouteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishRouteResult'] = ResolversParentTypes['PublishRouteResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'PublishRoutePayload' | 'RouteNotPublishable' | 'RouteStatusConflict' | 'VersionConflict', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  calendarFeeds?: Resolver<Maybe<ResolversTypes['CalendarFeedConnection']>, ParentType, ContextType, Partial<QueryCalendarFeedsArgs>>;
  completeOffers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OfferCompletion']>>, ParentType, ContextType, RequireFields<QueryCompleteOffersArgs, 'first' | 'text'>>;
  excursion?: Resolver<Maybe<ResolversTypes['Excursion']>, ParentType, ContextType, RequireFields<QueryExcursionArgs, 'id'>>;
  excursions?: Resolver<Maybe<ResolversTypes['ExcursionConnection']>, ParentType, ContextType, RequireFields<QueryExcursionsArgs, 'orderBy'>>;
  planItineraries?: Resolver<Maybe<ResolversTypes['PlanItinerariesResult']>, ParentType, ContextType, RequireFields<QueryPlanItinerariesArgs, 'input'>>;
  route?: Resolver<Maybe<ResolversTypes['Route']>, ParentType, ContextType, RequireFields<QueryRouteArgs, 'id'>>;
  routes?: Resolver<Maybe<ResolversTypes['RouteConnection']>, ParentType, ContextType, RequireFields<QueryRoutesArgs, 'orderBy'>>;
  schedule?: Resolver<Maybe<ResolversTypes['Schedule']>, ParentType, ContextType, RequireFields<QueryScheduleArgs, 'id'>>;
  searchOffers?: Resolver<Maybe<ResolversTypes['OfferHitConnection']>, ParentType, ContextType, RequireFields<QuerySearchOffersArgs, 'orderBy'>>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType, RequireFields<QuerySessionArgs, 'id'>>;
  workingCalendar?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WorkingDay']>>, ParentType, ContextType, RequireFields<QueryWorkingCalendarArgs, 'dates'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  excursions?: Resolver<Maybe<ResolversTypes['ExcursionConnection']>, ParentType, ContextType, RequireFields<RegionExcursionsArgs, 'orderBy'>>;
  routes?: Resolver<Maybe<ResolversTypes['RouteConnection']>, ParentType, ContextType, RequireFields<RegionRoutesArgs, 'orderBy'>>;
};

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export type ReopenSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenSessionPayload'] = ResolversParentTypes['ReopenSessionPayload']> = {
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReopenSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenSessionResult'] = ResolversParentTypes['ReopenSessionResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'ReopenSessionPayload' | 'SessionNotChangeable' | 'SessionsOverlap' | 'VersionConflict', ParentType, ContextType>;
};

export type RescheduleSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescheduleSessionPayload'] = ResolversParentTypes['RescheduleSessionPayload']> = {
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RescheduleSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescheduleSessionResult'] = ResolversParentTypes['RescheduleSessionResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'RescheduleSessionPayload' | 'SessionNotChangeable' | 'SessionsOverlap' | 'VersionConflict', ParentType, ContextType>;
};

export type RevokeCalendarFeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCalendarFeedPayload'] = ResolversParentTypes['RevokeCalendarFeedPayload']> = {
  calendarFeed?: Resolver<ResolversTypes['CalendarFeed'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeCalendarFeedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCalendarFeedResult'] = ResolversParentTypes['RevokeCalendarFeedResult']> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'RevokeCalendarFeedPayload', ParentType, ContextType>;
};

export type RouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Route'] = ResolversParentTypes['Route'], FederationReferenceType extends FederationReferenceTypes['Route'] = FederationReferenceTypes['Route']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Route']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvals?: Resolver<ReadonlyArray<ResolversTypes['RouteApproval']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distanceMeters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  homeRegion?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RouteKind'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['GeoLineString']>, ParentType, ContextType>;
  nextStatuses?: Resolver<ReadonlyArray<ResolversTypes['RouteStatus']>, ParentType, ContextType>;
  offered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  portals?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Portal']>>>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  regions?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Region']>>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RouteStatus'], ParentType, ContextType>;
  stops?: Resolver<ReadonlyArray<ResolversTypes['RouteStop']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['RouteTheme']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  travelMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['RouteObstacle']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RouteApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteApproval'] = ResolversParentTypes['RouteApproval']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RouteApprovalStatus'], ParentType, ContextType>;
};

export type RouteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteConnection'] = ResolversParentTypes['RouteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RouteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Route']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RouteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteEdge'] = ResolversParentTypes['RouteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Route'], ParentType, ContextType>;
};

export type RouteLegResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteLeg'] = ResolversParentTypes['RouteLeg']> = {
  distanceMeters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['TravelMode'], ParentType, ContextType>;
};

export type RouteNotPublishableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteNotPublishable'] = ResolversParentTypes['RouteNotPublishable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  obstacles?: Resolver<ReadonlyArray<ResolversTypes['RouteObstacle']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RouteObstacleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteObstacle'] = ResolversParentTypes['RouteObstacle']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RouteObstacleReason'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  stop?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RouteStatusConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteStatusConflict'] = ResolversParentTypes['RouteStatusConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStatuses?: Resolver<ReadonlyArray<ResolversTypes['RouteStatus']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RouteStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RouteStopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteStop'] = ResolversParentTypes['RouteStop']> = {
  day?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  durationMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  excursion?: Resolver<Maybe<ResolversTypes['Excursion']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RouteStopKind'], ParentType, ContextType>;
  leg?: Resolver<Maybe<ResolversTypes['RouteLeg']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  startTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type ScheduleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Schedule'] = ResolversParentTypes['Schedule']> = {
  blocked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  excursion?: Resolver<ResolversTypes['Excursion'], ParentType, ContextType>;
  exdates?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  firstStart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  guide?: Resolver<Maybe<ResolversTypes['Guide']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  materializedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  plantZone?: Resolver<Maybe<ResolversTypes['PlantZone']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  rdates?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ScheduleStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScheduleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleConnection'] = ResolversParentTypes['ScheduleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ScheduleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Schedule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScheduleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleEdge'] = ResolversParentTypes['ScheduleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Schedule'], ParentType, ContextType>;
};

export type ScheduleEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleEnded'] = ResolversParentTypes['ScheduleEnded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session'], FederationReferenceType extends FederationReferenceTypes['Session'] = FederationReferenceTypes['Session']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Session']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookableUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  excursion?: Resolver<ResolversTypes['Excursion'], ParentType, ContextType>;
  guide?: Resolver<Maybe<ResolversTypes['Guide']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  originalStart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plantZone?: Resolver<Maybe<ResolversTypes['PlantZone']>, ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['Schedule']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SessionStatus'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionChange'] = ResolversParentTypes['SessionChange']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SessionChangeKind'], ParentType, ContextType>;
  previousStartsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionConnection'] = ResolversParentTypes['SessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionEdge'] = ResolversParentTypes['SessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type SessionNotChangeableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionNotChangeable'] = ResolversParentTypes['SessionNotChangeable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SessionNotChangeableReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionsOverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionsOverlap'] = ResolversParentTypes['SessionsOverlap']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['SharedResource'], ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  starts?: Resolver<ReadonlyArray<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site'], FederationReferenceType extends FederationReferenceTypes['Site'] = FederationReferenceTypes['Site']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Site']> | FederationReferenceType, FederationReferenceType, ContextType>;
  excursions?: Resolver<Maybe<ResolversTypes['ExcursionConnection']>, ParentType, ContextType, RequireFields<SiteExcursionsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plantZones?: Resolver<Maybe<ResolversTypes['PlantZoneConnection']>, ParentType, ContextType, Partial<SitePlantZonesArgs>>;
};

export type SuggestedBudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestedBudget'] = ResolversParentTypes['SuggestedBudget']> = {
  budget?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuggestedDatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestedDates'] = ResolversParentTypes['SuggestedDates']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuggestedFewerStopsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestedFewerStops'] = ResolversParentTypes['SuggestedFewerStops']> = {
  leaveOut?: Resolver<Maybe<ResolversTypes['Excursion']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuggestedPaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestedPace'] = ResolversParentTypes['SuggestedPace']> = {
  pace?: Resolver<ResolversTypes['ItineraryPace'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuggestedSmallerPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestedSmallerParty'] = ResolversParentTypes['SuggestedSmallerParty']> = {
  ages?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TimetableChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimetableChanges'] = ResolversParentTypes['TimetableChanges']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['SessionChange']>, ParentType, ContextType>;
};

export type TransitionExcursionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionExcursionPayload'] = ResolversParentTypes['TransitionExcursionPayload']> = {
  excursion?: Resolver<ResolversTypes['Excursion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionExcursionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionExcursionResult'] = ResolversParentTypes['TransitionExcursionResult']> = {
  __resolveType?: TypeResolveFn<'ExcursionTransitionNotAllowed' | 'InvalidInput' | 'NotFound' | 'TransitionExcursionPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type TransitionRoutePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionRoutePayload'] = ResolversParentTypes['TransitionRoutePayload']> = {
  route?: Resolver<ResolversTypes['Route'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionRouteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionRouteResult'] = ResolversParentTypes['TransitionRouteResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'RouteStatusConflict' | 'TransitionRoutePayload' | 'VersionConflict', ParentType, ContextType>;
};

export type TranslationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Translation'] = ResolversParentTypes['Translation']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UpdateExcursionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateExcursionPayload'] = ResolversParentTypes['UpdateExcursionPayload']> = {
  excursion?: Resolver<ResolversTypes['Excursion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateExcursionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateExcursionResult'] = ResolversParentTypes['UpdateExcursionResult']> = {
  __resolveType?: TypeResolveFn<'ExcursionTransitionNotAllowed' | 'InvalidInput' | 'NotFound' | 'UpdateExcursionPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateRoutePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateRoutePayload'] = ResolversParentTypes['UpdateRoutePayload']> = {
  route?: Resolver<ResolversTypes['Route'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateRouteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateRouteResult'] = ResolversParentTypes['UpdateRouteResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'RouteStatusConflict' | 'UpdateRoutePayload' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateSchedulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateSchedulePayload'] = ResolversParentTypes['UpdateSchedulePayload']> = {
  changes?: Resolver<ResolversTypes['TimetableChanges'], ParentType, ContextType>;
  schedule?: Resolver<ResolversTypes['Schedule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateScheduleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateScheduleResult'] = ResolversParentTypes['UpdateScheduleResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'ScheduleEnded' | 'SessionsOverlap' | 'UpdateSchedulePayload' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateSessionCapacityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateSessionCapacityPayload'] = ResolversParentTypes['UpdateSessionCapacityPayload']> = {
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateSessionCapacityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateSessionCapacityResult'] = ResolversParentTypes['UpdateSessionCapacityResult']> = {
  __resolveType?: TypeResolveFn<'CapacityBelowTaken' | 'InvalidInput' | 'NotFound' | 'SessionNotChangeable' | 'UpdateSessionCapacityPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateWorkingCalendarPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateWorkingCalendarPayload'] = ResolversParentTypes['UpdateWorkingCalendarPayload']> = {
  days?: Resolver<ReadonlyArray<ResolversTypes['WorkingDay']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateWorkingCalendarResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateWorkingCalendarResult'] = ResolversParentTypes['UpdateWorkingCalendarResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'UpdateWorkingCalendarPayload', ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'CapacityBelowTaken' | 'ExcursionNotPublishable' | 'ExcursionTransitionNotAllowed' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'RouteNotPublishable' | 'RouteStatusConflict' | 'ScheduleEnded' | 'SessionNotChangeable' | 'SessionsOverlap' | 'VersionConflict', ParentType, ContextType>;
};

export type VersionChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionChange'] = ResolversParentTypes['VersionChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkingDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingDay'] = ResolversParentTypes['WorkingDay']> = {
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  overridden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  working?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdmissionRules?: AdmissionRulesResolvers<ContextType>;
  AdmissionSentence?: AdmissionSentenceResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  CalendarFeedConnection?: CalendarFeedConnectionResolvers<ContextType>;
  CalendarFeedEdge?: CalendarFeedEdgeResolvers<ContextType>;
  CancellationTerm?: CancellationTermResolvers<ContextType>;
  CapacityBelowTaken?: CapacityBelowTakenResolvers<ContextType>;
  CloseSessionPayload?: CloseSessionPayloadResolvers<ContextType>;
  CloseSessionResult?: CloseSessionResultResolvers<ContextType>;
  ClosedDates?: ClosedDatesResolvers<ContextType>;
  ClosedPeriod?: ClosedPeriodResolvers<ContextType>;
  Closure?: ClosureResolvers<ContextType>;
  ClosureConnection?: ClosureConnectionResolvers<ContextType>;
  ClosureEdge?: ClosureEdgeResolvers<ContextType>;
  CreateCalendarFeedPayload?: CreateCalendarFeedPayloadResolvers<ContextType>;
  CreateCalendarFeedResult?: CreateCalendarFeedResultResolvers<ContextType>;
  CreateClosurePayload?: CreateClosurePayloadResolvers<ContextType>;
  CreateClosureResult?: CreateClosureResultResolvers<ContextType>;
  CreateExcursionPayload?: CreateExcursionPayloadResolvers<ContextType>;
  CreateExcursionResult?: CreateExcursionResultResolvers<ContextType>;
  CreateGuidePayload?: CreateGuidePayloadResolvers<ContextType>;
  CreateGuideResult?: CreateGuideResultResolvers<ContextType>;
  CreatePlantZonePayload?: CreatePlantZonePayloadResolvers<ContextType>;
  CreatePlantZoneResult?: CreatePlantZoneResultResolvers<ContextType>;
  CreateRoutePayload?: CreateRoutePayloadResolvers<ContextType>;
  CreateRouteResult?: CreateRouteResultResolvers<ContextType>;
  CreateSchedulePayload?: CreateSchedulePayloadResolvers<ContextType>;
  CreateScheduleResult?: CreateScheduleResultResolvers<ContextType>;
  CreateSessionPayload?: CreateSessionPayloadResolvers<ContextType>;
  CreateSessionResult?: CreateSessionResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DecideRouteApprovalPayload?: DecideRouteApprovalPayloadResolvers<ContextType>;
  DecideRouteApprovalResult?: DecideRouteApprovalResultResolvers<ContextType>;
  EndSchedulePayload?: EndSchedulePayloadResolvers<ContextType>;
  EndScheduleResult?: EndScheduleResultResolvers<ContextType>;
  Excursion?: ExcursionResolvers<ContextType>;
  ExcursionConnection?: ExcursionConnectionResolvers<ContextType>;
  ExcursionContent?: ExcursionContentResolvers<ContextType>;
  ExcursionEdge?: ExcursionEdgeResolvers<ContextType>;
  ExcursionInspection?: ExcursionInspectionResolvers<ContextType>;
  ExcursionNotPublishable?: ExcursionNotPublishableResolvers<ContextType>;
  ExcursionOption?: ExcursionOptionResolvers<ContextType>;
  ExcursionStop?: ExcursionStopResolvers<ContextType>;
  ExcursionTransitionNotAllowed?: ExcursionTransitionNotAllowedResolvers<ContextType>;
  ExcursionUnit?: ExcursionUnitResolvers<ContextType>;
  ExcursionVersion?: ExcursionVersionResolvers<ContextType>;
  ExcursionVersionConnection?: ExcursionVersionConnectionResolvers<ContextType>;
  ExcursionVersionEdge?: ExcursionVersionEdgeResolvers<ContextType>;
  GeoLineString?: GeoLineStringResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  Guide?: GuideResolvers<ContextType>;
  GuideConnection?: GuideConnectionResolvers<ContextType>;
  GuideEdge?: GuideEdgeResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Itinerary?: ItineraryResolvers<ContextType>;
  ItineraryDay?: ItineraryDayResolvers<ContextType>;
  ItineraryExclusion?: ItineraryExclusionResolvers<ContextType>;
  ItineraryLeg?: ItineraryLegResolvers<ContextType>;
  ItineraryPlans?: ItineraryPlansResolvers<ContextType>;
  ItineraryReason?: ItineraryReasonResolvers<ContextType>;
  ItineraryStop?: ItineraryStopResolvers<ContextType>;
  ItinerarySuggestion?: ItinerarySuggestionResolvers<ContextType>;
  LanguageTag?: GraphQLScalarType;
  LeadTime?: LeadTimeResolvers<ContextType>;
  LiftClosurePayload?: LiftClosurePayloadResolvers<ContextType>;
  LiftClosureResult?: LiftClosureResultResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalDatePeriod?: LocalDatePeriodResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferCompletion?: OfferCompletionResolvers<ContextType>;
  OfferFacet?: OfferFacetResolvers<ContextType>;
  OfferFacets?: OfferFacetsResolvers<ContextType>;
  OfferHit?: OfferHitResolvers<ContextType>;
  OfferHitConnection?: OfferHitConnectionResolvers<ContextType>;
  OfferHitEdge?: OfferHitEdgeResolvers<ContextType>;
  OkvedCode?: GraphQLScalarType;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PeriodPrice?: PeriodPriceResolvers<ContextType>;
  Picture?: PictureResolvers<ContextType>;
  PlanItinerariesResult?: PlanItinerariesResultResolvers<ContextType>;
  PlantZone?: PlantZoneResolvers<ContextType>;
  PlantZoneConnection?: PlantZoneConnectionResolvers<ContextType>;
  PlantZoneEdge?: PlantZoneEdgeResolvers<ContextType>;
  Portal?: PortalResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  PublishExcursionPayload?: PublishExcursionPayloadResolvers<ContextType>;
  PublishExcursionResult?: PublishExcursionResultResolvers<ContextType>;
  PublishRoutePayload?: PublishRoutePayloadResolvers<ContextType>;
  PublishRouteResult?: PublishRouteResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionCode?: GraphQLScalarType;
  ReopenSessionPayload?: ReopenSessionPayloadResolvers<ContextType>;
  ReopenSessionResult?: ReopenSessionResultResolvers<ContextType>;
  RescheduleSessionPayload?: RescheduleSessionPayloadResolvers<ContextType>;
  RescheduleSessionResult?: RescheduleSessionResultResolvers<ContextType>;
  RevokeCalendarFeedPayload?: RevokeCalendarFeedPayloadResolvers<ContextType>;
  RevokeCalendarFeedResult?: RevokeCalendarFeedResultResolvers<ContextType>;
  Route?: RouteResolvers<ContextType>;
  RouteApproval?: RouteApprovalResolvers<ContextType>;
  RouteConnection?: RouteConnectionResolvers<ContextType>;
  RouteEdge?: RouteEdgeResolvers<ContextType>;
  RouteLeg?: RouteLegResolvers<ContextType>;
  RouteNotPublishable?: RouteNotPublishableResolvers<ContextType>;
  RouteObstacle?: RouteObstacleResolvers<ContextType>;
  RouteStatusConflict?: RouteStatusConflictResolvers<ContextType>;
  RouteStop?: RouteStopResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  Schedule?: ScheduleResolvers<ContextType>;
  ScheduleConnection?: ScheduleConnectionResolvers<ContextType>;
  ScheduleEdge?: ScheduleEdgeResolvers<ContextType>;
  ScheduleEnded?: ScheduleEndedResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionChange?: SessionChangeResolvers<ContextType>;
  SessionConnection?: SessionConnectionResolvers<ContextType>;
  SessionEdge?: SessionEdgeResolvers<ContextType>;
  SessionNotChangeable?: SessionNotChangeableResolvers<ContextType>;
  SessionsOverlap?: SessionsOverlapResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SuggestedBudget?: SuggestedBudgetResolvers<ContextType>;
  SuggestedDates?: SuggestedDatesResolvers<ContextType>;
  SuggestedFewerStops?: SuggestedFewerStopsResolvers<ContextType>;
  SuggestedPace?: SuggestedPaceResolvers<ContextType>;
  SuggestedSmallerParty?: SuggestedSmallerPartyResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TimetableChanges?: TimetableChangesResolvers<ContextType>;
  TransitionExcursionPayload?: TransitionExcursionPayloadResolvers<ContextType>;
  TransitionExcursionResult?: TransitionExcursionResultResolvers<ContextType>;
  TransitionRoutePayload?: TransitionRoutePayloadResolvers<ContextType>;
  TransitionRouteResult?: TransitionRouteResultResolvers<ContextType>;
  Translation?: TranslationResolvers<ContextType>;
  UpdateExcursionPayload?: UpdateExcursionPayloadResolvers<ContextType>;
  UpdateExcursionResult?: UpdateExcursionResultResolvers<ContextType>;
  UpdateRoutePayload?: UpdateRoutePayloadResolvers<ContextType>;
  UpdateRouteResult?: UpdateRouteResultResolvers<ContextType>;
  UpdateSchedulePayload?: UpdateSchedulePayloadResolvers<ContextType>;
  UpdateScheduleResult?: UpdateScheduleResultResolvers<ContextType>;
  UpdateSessionCapacityPayload?: UpdateSessionCapacityPayloadResolvers<ContextType>;
  UpdateSessionCapacityResult?: UpdateSessionCapacityResultResolvers<ContextType>;
  UpdateWorkingCalendarPayload?: UpdateWorkingCalendarPayloadResolvers<ContextType>;
  UpdateWorkingCalendarResult?: UpdateWorkingCalendarResultResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VersionChange?: VersionChangeResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  WorkingDay?: WorkingDayResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
