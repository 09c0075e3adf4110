import type { RegionCode } from '@promtour/kernel/region-code';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LocalizedText as LocalizedTextModel } from '@promtour/kernel/localized-text';
import type { RegionStub as RegionModel, OrganizationStub as OrganizationModel, SiteStub as SiteModel, ExcursionStub as ExcursionModel, RouteStub as RouteModel, PortalStub as PortalModel, AgreementStub as AgreementModel } from '../stubs.ts';
import type { RegionProgress as RegionProgramModel } from '../../program/domain/scoreboard.ts';
import type { RegionProgramConnection as RegionProgramConnectionModel } from '../../program/graphql/program.ts';
import type { DimensionKeyModel as DimensionKeyModel } from '../../dimensions/graphql/dimension-key.ts';
import type { Measured as MeasuresModel } from '../../measures/application/measures.ts';
import type { Line as MeasureRowModel, Part as MeasurePeriodModel } from '../../measures/domain/answer.ts';
import type { Gap as MeasureGapModel } from '../../measures/domain/gaps.ts';
import type { SavedReport as SavedReportModel, Delivery as ReportDeliveryModel } from '../../reports/domain/saved-report.ts';
import type { SavedReportConnection as SavedReportConnectionModel, ReportDeliveryConnection as ReportDeliveryConnectionModel } from '../../reports/graphql/saved-reports.ts';
import type { Values as MeasureValuesModel } from '../../measures/domain/values.ts';
import type { BookingFunnelModel as BookingFunnelModel, FunnelRowModel as BookingFunnelRowModel, FunnelFigures as BookingFunnelFiguresModel } from '../../booking-funnel/graphql/booking-funnel.ts';
import type { LeadTime as BookingLeadTimeModel } from '../../booking-funnel/application/booking-funnel.ts';
import type { ReturningOrganizationsModel as ReturningOrganizationsModel } from '../../cohorts/graphql/returning-organizations.ts';
import type { OriginMatrixModel as OriginMatrixModel } from '../../origins/graphql/origin-matrix.ts';
import type { OriginCell as OriginCellModel } from '../../origins/application/origin-matrix.ts';
import type { LoadHeatMapModel as LoadHeatMapModel } from '../../load/graphql/load-heat-map.ts';
import type { LoadGap as LoadGapModel, LoadSums as LoadFiguresModel } from '../../load/application/load-heat-map.ts';
import type { HourSums as LoadHourModel } from '../../visits/application/ports.ts';
import type { VisitForecastModel as VisitForecastModel } from '../../forecast/graphql/visit-forecast.ts';
import type { SeriesForecast as SeriesForecastModel } from '../../forecast/application/visit-forecast.ts';
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

export type Agreement = {
  readonly __typename?: 'Agreement';
  readonly id: Scalars['ID']['output'];
};

/**
 * DRAFT → SIGNED → EXPIRING → EXPIRED; SIGNED or EXPIRING → TERMINATED; EXPIRING → SIGNED by an extension. A signed agreement becomes
 * EXPIRING 60 days before its end, and EXPIRED after its last day, without a mutation.
 */
export type AgreementStatus =
  | 'DRAFT'
  | 'EXPIRED'
  /** The end is less than 60 days away. */
  | 'EXPIRING'
  | 'SIGNED'
  | 'TERMINATED';

export type BookingCount = {
  readonly __typename?: 'BookingCount';
  readonly bookings: Scalars['Int']['output'];
  /** People they were made for. */
  readonly seats: Scalars['Int']['output'];
};

export type BookingFunnel = {
  readonly __typename?: 'BookingFunnel';
  /** The earliest `asOf` of the sources; `null` while one is not known. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Whether events are missing from a source. */
  readonly incomplete: Scalars['Boolean']['output'];
  /** All rows beyond `top` together; `null` if there are none. */
  readonly rest?: Maybe<BookingFunnelFigures>;
  /** Empty without `by`. */
  readonly rows: ReadonlyArray<BookingFunnelRow>;
  /** The services whose events the figures are computed from. */
  readonly sources: ReadonlyArray<FigureSource>;
  /** All bookings together: the sum of `rows`, `rest` and `withheld`. */
  readonly total: BookingFunnelFigures;
  /** Bookings that may not be attributed to a key, because the groups are too small; `null` if there are none. */
  readonly withheld?: Maybe<BookingFunnelFigures>;
};

/** Rates are shares of bookings from 0 to 1; `null` if there is nothing to divide by. */
export type BookingFunnelFigures = {
  readonly __typename?: 'BookingFunnelFigures';
  /** Those whose group came. `seats` are those booked; how many people came is `visits` of the measures. */
  readonly attended: BookingCount;
  /** Cancelled after their confirmation ÷ confirmed. */
  readonly cancellationRate?: Maybe<Scalars['Float']['output']>;
  /** Those that were confirmed, also if they were cancelled later. */
  readonly confirmed: BookingCount;
  /** Confirmed ÷ held. */
  readonly conversion?: Maybe<Scalars['Float']['output']>;
  /** Expired ÷ held. */
  readonly expiryRate?: Maybe<Scalars['Float']['output']>;
  readonly held: BookingCount;
  /** `null` for `rest` and `withheld`. */
  readonly leadTimes?: Maybe<BookingLeadTimes>;
  /** Rejected ÷ (rejected + accepted) of the requested ones. Not answered in time counts as rejected. */
  readonly refusalRate?: Maybe<Scalars['Float']['output']>;
  /** Those that hosts had to accept. */
  readonly requested: BookingCount;
};

export type BookingFunnelRow = {
  readonly __typename?: 'BookingFunnelRow';
  readonly figures: BookingFunnelFigures;
  /** One for each dimension of `by`, in its order. */
  readonly keys: ReadonlyArray<DimensionKey>;
};

/**
 * Percentiles, in hours; `null` for fewer than 5 bookings, except for the host. Each lead time is rounded first: to the minute below 4 hours,
 * to 5 minutes below a day, to half an hour below 10 days, to 4 hours below 60 days, beyond to the day; so by at most 1.1 %.
 */
export type BookingLeadTime = {
  readonly __typename?: 'BookingLeadTime';
  /** Bookings that took both steps; shown to their host only. */
  readonly bookings?: Maybe<Scalars['Int']['output']>;
  readonly medianHours?: Maybe<Scalars['Float']['output']>;
  /** Nine of ten bookings took at most this long. */
  readonly p90Hours?: Maybe<Scalars['Float']['output']>;
};

export type BookingLeadTimes = {
  readonly __typename?: 'BookingLeadTimes';
  /** From the confirmation to the start of the session, of the attended bookings; 0 if the session had begun before. */
  readonly confirmationToVisit: BookingLeadTime;
  /** Of the confirmed bookings. */
  readonly holdToConfirmation: BookingLeadTime;
  /** Of the requests that hosts answered; requests without an answer in time are not among them. */
  readonly requestToAnswer: BookingLeadTime;
};

/** A box. If `west` is greater than `east`, it crosses the 180th meridian: `west: 170, east: -170`. */
export type BoxInput = {
  readonly east: Scalars['Float']['input'];
  readonly north: Scalars['Float']['input'];
  readonly south: Scalars['Float']['input'];
  readonly west: Scalars['Float']['input'];
};

export type CohortPeriod = {
  readonly __typename?: 'CohortPeriod';
  readonly from: Scalars['LocalDate']['output'];
  /** Those of the cohort that came in this period. */
  readonly organizations: Scalars['Int']['output'];
  /** Of the cohort, 0 to 1. */
  readonly share: Scalars['Float']['output'];
  /** Inclusive. */
  readonly to: Scalars['LocalDate']['output'];
};

/** With which earlier period figures are compared. */
export type Comparison =
  /**
   * The period before: as many months earlier if the period consists of whole months, otherwise as many days. Of a `grain`, the day, week
   * and so on before.
   */
  | 'PREVIOUS_PERIOD'
  /**
   * The same dates of the year before. 29 February is compared with 28 February, and a period that ends with a month with one that ends
   * with the same month. A week is compared with the week 52 weeks before, so that the days of the week are the same.
   */
  | 'SAME_PERIOD_LAST_YEAR';

export type CreateSavedReportInput = {
  readonly format: ExportFormat;
  /**
   * Repeating a request with the same key and input returns the same report with `replayed: true`. A key is unique per client across all
   * mutations of analytics; using it for another input returns `IdempotencyConflict`. Keys are kept for 30 days.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly language: ExportLanguage;
  /** 1 to 200 characters on one line. */
  readonly name: Scalars['String']['input'];
  readonly period: RelativePeriod;
  readonly question: MeasuresQuestionInput;
  /** Missing or `null`: no deliveries. */
  readonly schedule?: InputMaybe<ReportScheduleInput>;
};

export type CreateSavedReportPayload = {
  readonly __typename?: 'CreateSavedReportPayload';
  /** `true` if an earlier request with the same key was executed; `savedReport` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
  readonly savedReport: SavedReport;
};

export type CreateSavedReportResult = CreateSavedReportPayload | IdempotencyConflict | InvalidInput | TooManySavedReports;

/** Instants from `from` (inclusive) to `before` (exclusive). A missing end is open. */
export type DateTimeRange = {
  readonly before?: InputMaybe<Scalars['DateTime']['input']>;
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DeleteSavedReportInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
};

export type DeleteSavedReportPayload = {
  readonly __typename?: 'DeleteSavedReportPayload';
  readonly id: Scalars['ID']['output'];
};

export type DeleteSavedReportResult = DeleteSavedReportPayload | NotFound | VersionConflict;

/** What figures can be grouped by and filtered by. */
export type Dimension =
  /** Where the booking was made: `PORTAL:<id>`, `AGENCY:<id>` or `DIRECT`. */
  | 'CHANNEL'
  /** Federal district of the site; regions of other countries have none. */
  | 'DISTRICT'
  | 'EXCURSION'
  /** OKVED-2 class (two digits) of the excursion, or else of the host: the first two digits of the most important code. */
  | 'INDUSTRY'
  /** The host: the organization of the site. */
  | 'ORGANIZATION'
  /** Region that the visitors come from. */
  | 'ORIGIN_REGION'
  /** Purpose of the visit (the program's 4P). */
  | 'PURPOSE'
  /** Region of the site, ISO 3166-2. It is the current one: a site that changes its region takes its past along. */
  | 'REGION'
  /** The tour route that a booking was made for; `value` is `null` for visits without one. */
  | 'ROUTE'
  /** Segment of the visitors. */
  | 'SEGMENT'
  | 'SITE';

/**
 * All conditions must match; within a list, any value may match. A missing or `null` list sets no condition; an empty list or an unknown
 * id matches nothing. A malformed value or more than 100 values are the error `INPUT.INVALID`.
 */
export type DimensionFilter = {
  /** `PORTAL:<id>`, `AGENCY:<id>` or `DIRECT`. */
  readonly channels?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly districts?: InputMaybe<ReadonlyArray<FederalDistrict>>;
  readonly excursions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** OKVED-2 classes: `24`. */
  readonly industries?: InputMaybe<ReadonlyArray<Scalars['OkvedCode']['input']>>;
  /** Hosts. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly originRegions?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  readonly purposes?: InputMaybe<ReadonlyArray<Purpose>>;
  /** Regions of the sites. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  readonly routes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly segments?: InputMaybe<ReadonlyArray<VisitorSegment>>;
  readonly sites?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A value of a dimension. The field of its kind is set, the others are `null`. */
export type DimensionKey = {
  readonly __typename?: 'DimensionKey';
  /** The reselling organization, if the `CHANNEL` is one. */
  readonly agency?: Maybe<Organization>;
  readonly dimension: Dimension;
  readonly district?: Maybe<FederalDistrict>;
  readonly excursion?: Maybe<Excursion>;
  /** OKVED-2 class. */
  readonly industry?: Maybe<Scalars['OkvedCode']['output']>;
  readonly organization?: Maybe<Organization>;
  /** The portal, if the `CHANNEL` is one. */
  readonly portal?: Maybe<Portal>;
  readonly purpose?: Maybe<Purpose>;
  /** Of `REGION` and `ORIGIN_REGION`. */
  readonly region?: Maybe<Region>;
  readonly route?: Maybe<Route>;
  readonly segment?: Maybe<VisitorSegment>;
  readonly site?: Maybe<Site>;
  /** The value as filters take it; `null` if it is not known. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

export type Excursion = {
  readonly __typename?: 'Excursion';
  /** `total` only. `null` with the error `FORBIDDEN` if the excursion belongs neither to the caller's organization nor to its regions. */
  readonly bookingFunnel?: Maybe<BookingFunnel>;
  readonly id: Scalars['ID']['output'];
  /** `null` with the error `FORBIDDEN` if the excursion belongs neither to the caller's organization nor to its regions. */
  readonly measures?: Maybe<Measures>;
};


export type ExcursionBookingFunnelArgs = {
  filter?: InputMaybe<DimensionFilter>;
  period: LocalDateRange;
};


export type ExcursionMeasuresArgs = {
  compare?: InputMaybe<Comparison>;
  filter?: InputMaybe<DimensionFilter>;
  grain?: InputMaybe<Grain>;
  period: LocalDateRange;
};

export type ExportFormat =
  /** RFC 4180 in UTF-8, for programs. Texts that a spreadsheet program would run as formulas begin with an apostrophe. */
  | 'CSV'
  /** A workbook of Excel with typed cells. */
  | 'XLSX';

/** The language of a file. */
export type ExportLanguage =
  | 'EN'
  | 'RU';

export type ExportMeasuresInput = {
  readonly format: ExportFormat;
  /**
   * Repeating a request with the same key and input returns `replayed: true` and the same link. A key is unique per client across all
   * mutations of analytics; using it for another input returns `IdempotencyConflict`. Keys are kept for 30 days.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly language: ExportLanguage;
  /** Needs both dates. */
  readonly period: LocalDateRange;
  readonly question: MeasuresQuestionInput;
};

export type ExportMeasuresPayload = {
  readonly __typename?: 'ExportMeasuresPayload';
  readonly expiresAt: Scalars['DateTime']['output'];
  /** `true` if an earlier request with the same key was executed. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Signed: a link that was changed opens nothing. */
  readonly url: Scalars['String']['output'];
};

export type ExportMeasuresResult = ExportMeasuresPayload | IdempotencyConflict | InvalidInput;

/** Russia's federal districts. */
export type FederalDistrict =
  | 'CENTRAL'
  | 'FAR_EASTERN'
  | 'NORTHWESTERN'
  | 'NORTH_CAUCASIAN'
  | 'SIBERIAN'
  | 'SOUTHERN'
  | 'URAL'
  | 'VOLGA';

/** Why a total does not include something. New values may be added: clients must handle unknown ones. */
export type FigureGapReason =
  /**
   * The period has a part of the month `from` to `to`, which shows what no day shows: groups too small for their day, and imported history of
   * which only the month is known. How much of it belongs to the period is not known.
   */
  | 'PART_OF_MONTH'
  /**
   * Groups of fewer than 5 people by the filter and the period. A coarser question, such as that of the whole month or of the region,
   * includes them, unless they are too few there too.
   */
  | 'SMALL_GROUPS';

/** A service whose events figures are computed from. */
export type FigureSource = {
  readonly __typename?: 'FigureSource';
  /**
   * All events of the service that were in the event log by this time are included. It advances even without new events. `null` until
   * the whole log has been read once.
   */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /**
   * `true` while events before `asOf` are missing because they could not be applied. They wait for a retry or an operator. `false`
   * again once they are applied or discarded.
   */
  readonly incomplete: Scalars['Boolean']['output'];
  /** Whether the figures are more than 15 seconds behind the service, or `asOf` is not known. */
  readonly lagging: Scalars['Boolean']['output'];
  /** `bookings`, `registry` or `routes`. */
  readonly name: Scalars['String']['output'];
};

/**
 * Errors of the method on this history: at each of up to 104 past weeks, eight weeks were forecast from what was known then and compared with
 * what came.
 */
export type ForecastBackTest = {
  readonly __typename?: 'ForecastBackTest';
  /** Share of the actual values within the intervals that were known at each week, which is to be 0.8; `null` if too few weeks had one. */
  readonly coverage?: Maybe<Scalars['Float']['output']>;
  /** Mean of |actual − forecast| ÷ actual over the weeks with an actual value above 0; `null` without such a week. */
  readonly mape?: Maybe<Scalars['Float']['output']>;
  /** The same error if the values of a year before are taken for the forecast: the method is of use where its own error is smaller. */
  readonly naiveWape?: Maybe<Scalars['Float']['output']>;
  /** Number of past weeks at which a forecast was made. */
  readonly origins: Scalars['Int']['output'];
  /** Σ |actual − forecast| ÷ Σ actual; `null` if nothing happened in those weeks. */
  readonly wape?: Maybe<Scalars['Float']['output']>;
};

/** ISO 8601 week, from Monday. */
export type ForecastWeek = {
  readonly __typename?: 'ForecastWeek';
  readonly from: Scalars['LocalDate']['output'];
  /** Upper end of the interval. */
  readonly high: Scalars['Float']['output'];
  /** Lower end of the interval that four weeks of five are to be in: by the errors of the back-test so many weeks ahead. */
  readonly low: Scalars['Float']['output'];
  /** Inclusive. */
  readonly to: Scalars['LocalDate']['output'];
  readonly value: Scalars['Float']['output'];
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

/** Length of the periods of an answer, by the calendar of the site's time zone. */
export type Grain =
  | 'DAY'
  | 'MONTH'
  | 'QUARTER'
  /** ISO 8601 week, from Monday. */
  | 'WEEK'
  | 'YEAR';

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

/** The input is wrong in any state. Code `INPUT.INVALID`; nothing was written. */
export type InvalidInput = UserError & {
  readonly __typename?: 'InvalidInput';
  readonly code: Scalars['String']['output'];
  /** All faults of the input; at least one. */
  readonly issues: ReadonlyArray<InputIssue>;
  /** The messages of all issues. */
  readonly message: Scalars['String']['output'];
};

/** NEW → CONTACTED → MEETING → AGREEMENT → WON; LOST from each of them except WON. */
export type LeadStatus =
  /** The organizations negotiate terms. */
  | 'AGREEMENT'
  | 'CONTACTED'
  /** The organizations do not cooperate. Final. */
  | 'LOST'
  | 'MEETING'
  | 'NEW'
  /** The organizations cooperate. Final. */
  | 'WON';

export type LeadsByStatus = {
  readonly __typename?: 'LeadsByStatus';
  readonly leads: Scalars['Int']['output'];
  readonly status: LeadStatus;
};

export type LoadFigures = {
  readonly __typename?: 'LoadFigures';
  /** Of the sessions held. */
  readonly capacity: Scalars['Int']['output'];
  /** visits ÷ capacity; `null` if no session was held. */
  readonly load?: Maybe<Scalars['Float']['output']>;
  /** Sessions held. */
  readonly sessions: Scalars['Int']['output'];
  readonly visits: Scalars['Int']['output'];
};

/** Something that the total does not include. */
export type LoadGap = {
  readonly __typename?: 'LoadGap';
  /** At most as much is missing. `null` for `SMALL_GROUPS`: the figure would be that of a group of fewer than 5 people. */
  readonly figures?: Maybe<LoadFigures>;
  /** First date of the period concerned. */
  readonly from: Scalars['LocalDate']['output'];
  /** The reason in the language of the request. */
  readonly message: Scalars['String']['output'];
  readonly reason: FigureGapReason;
  /** Last date, inclusive. */
  readonly to: Scalars['LocalDate']['output'];
};

export type LoadHeatMap = {
  readonly __typename?: 'LoadHeatMap';
  /** The earliest `asOf` of the sources; `null` while one is not known. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** What the total does not include; empty if it includes everything. Costs further statements if the period has parts of months. */
  readonly gaps: ReadonlyArray<LoadGap>;
  /** All 168 hours of the week in ascending order from Monday, also those without sessions. */
  readonly hours: ReadonlyArray<LoadHour>;
  /** Whether events are missing from a source. */
  readonly incomplete: Scalars['Boolean']['output'];
  /** What belongs to no hour: imported history without times, and what may not be attributed to an hour because the groups are too small. */
  readonly rest: LoadFigures;
  /** The services whose events the figures are computed from. */
  readonly sources: ReadonlyArray<FigureSource>;
  /** Σ hours + rest. */
  readonly total: LoadFigures;
};

export type LoadHour = {
  readonly __typename?: 'LoadHour';
  readonly capacity: Scalars['Int']['output'];
  /** 0 to 23, in the site's time zone. */
  readonly hour: Scalars['Int']['output'];
  /** visits ÷ capacity; `null` if no session was held. */
  readonly load?: Maybe<Scalars['Float']['output']>;
  readonly sessions: Scalars['Int']['output'];
  readonly visits: Scalars['Int']['output'];
  /** ISO 8601: 1 is Monday, 7 is Sunday. */
  readonly weekday: Scalars['Int']['output'];
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

/** A measure of the program. New values may be added: clients must handle unknown ones. */
export type Measure =
  /** Share of the registered enterprises that are open. */
  | 'ACTIVATION'
  /** Average group of a session held. */
  | 'AVERAGE_GROUP'
  /** Seats of the sessions held. */
  | 'CAPACITY'
  /** Share of the visitors who would work at the plant. */
  | 'CAREER_INTENT'
  /** Answers of visitors after their visit. */
  | 'FEEDBACK_ANSWERS'
  /** Share of foreign citizens. */
  | 'FOREIGN_SHARE'
  /** Share of visitors from other regions. */
  | 'INTERREGIONAL_SHARE'
  /** Cooperation leads with the host. */
  | 'LEADS'
  /** Cooperation leads per 100 visits. */
  | 'LEADS_PER_100VISITS'
  /** Share of the leads that came to an agreement. */
  | 'LEAD_CONVERSION'
  /** Load of the sessions held. */
  | 'LOAD'
  /** Share of people under 18. */
  | 'MINORS_SHARE'
  /** Share of confirmed seats whose visitors did not come. */
  | 'NO_SHOW'
  /** Net promoter score. */
  | 'NPS'
  /** People who attended online excursions. */
  | 'ONLINE_VISITS'
  /** Open enterprises on the last day of the period, for the region of their seat. */
  | 'OPEN_ENTERPRISES'
  /** Registered enterprises on the last day of the period, for the region of their seat. */
  | 'REGISTERED_ENTERPRISES'
  /** Sessions held. */
  | 'SESSIONS'
  /** People who attended sessions that were held; online excursions are not included. */
  | 'VISITS'
  /** Value of the leads won. */
  | 'WON_VALUE';

/** Something that the total does not include. */
export type MeasureGap = {
  readonly __typename?: 'MeasureGap';
  /** First date of the period concerned. */
  readonly from: Scalars['LocalDate']['output'];
  readonly measures: ReadonlyArray<Measure>;
  /** The reason in the language of the request. */
  readonly message: Scalars['String']['output'];
  readonly reason: FigureGapReason;
  /** Last date, inclusive. */
  readonly to: Scalars['LocalDate']['output'];
  /** At most as much is missing. `null` for `SMALL_GROUPS`: the figure would be that of a group of fewer than 5 people. */
  readonly values?: Maybe<MeasureValues>;
};

export type MeasureOrder = {
  readonly descending: Scalars['Boolean']['input'];
  readonly measure: Measure;
};

export type MeasurePeriod = {
  readonly __typename?: 'MeasurePeriod';
  /** First date. A week, month, quarter or year is clipped to the requested period. */
  readonly from: Scalars['LocalDate']['output'];
  readonly growth?: Maybe<Scalars['Float']['output']>;
  readonly previous?: Maybe<MeasureValues>;
  /** Last date, inclusive. */
  readonly to: Scalars['LocalDate']['output'];
  readonly values: MeasureValues;
};


export type MeasurePeriodGrowthArgs = {
  of: Measure;
};

export type MeasureRow = {
  readonly __typename?: 'MeasureRow';
  /** value ÷ previous value − 1; `null` without `compare`, if one of them is `null`, or if the previous one is 0. */
  readonly growth?: Maybe<Scalars['Float']['output']>;
  /** A value for each dimension of `by`, in its order; empty for the total, the rest and what is withheld. */
  readonly keys: ReadonlyArray<DimensionKey>;
  /**
   * By `grain`: all its days, weeks and so on in ascending order, including those without figures. Their values are sums of their own: they
   * may show less than the period as a whole, by what `unassigned` states.
   */
  readonly periods: ReadonlyArray<MeasurePeriod>;
  /** The values of the period compared with; `null` without `compare`. */
  readonly previous?: Maybe<MeasureValues>;
  /**
   * What `values` count and none of `periods` does: groups too small for their day or week, and imported history of which only the month is
   * known. So in every sum `values` = Σ `periods` + `unassigned`. `null` without `grain`; `null` values of the measures of a last day, such as
   * `openEnterprises`. With a `rest`, what is withheld is part of it.
   */
  readonly unassigned?: Maybe<MeasureValues>;
  readonly values: MeasureValues;
};


export type MeasureRowGrowthArgs = {
  of: Measure;
};

/** Values of measures; `null` if there is nothing to divide by, or if the measure is listed in `suppressed`. */
export type MeasureValues = {
  readonly __typename?: 'MeasureValues';
  /** Share of the registered enterprises that are open. Formula: registered enterprises that are open ÷ registered enterprises. Unit: share, 0 to 1. */
  readonly activation?: Maybe<Scalars['Float']['output']>;
  /** Average group of a session held. Formula: visits ÷ sessions. Unit: people. */
  readonly averageGroup?: Maybe<Scalars['Float']['output']>;
  /** Seats of the sessions held. Formula: Σ capacity of the sessions held. Unit: people. */
  readonly capacity?: Maybe<Scalars['SafeInt']['output']>;
  /** Share of the visitors who would work at the plant. Formula: answers «would work here» ÷ answers. Unit: share, 0 to 1. */
  readonly careerIntent?: Maybe<Scalars['Float']['output']>;
  /** Answers of visitors after their visit. Formula: number of answers by the date of the visit. Unit: answers. */
  readonly feedbackAnswers?: Maybe<Scalars['SafeInt']['output']>;
  /** Share of foreign citizens. Formula: visits of foreign citizens ÷ visits of groups whose number of them is known. Unit: share, 0 to 1. */
  readonly foreignShare?: Maybe<Scalars['Float']['output']>;
  /** Share of visitors from other regions. Formula: visits whose origin region is not the region of the site ÷ visits whose origin region is known. Unit: share, 0 to 1. */
  readonly interregionalShare?: Maybe<Scalars['Float']['output']>;
  /** Share of the leads that came to an agreement. Formula: (leads in agreement + leads won) ÷ leads. Unit: share, 0 to 1. */
  readonly leadConversion?: Maybe<Scalars['Float']['output']>;
  /** Cooperation leads with the host. Formula: number of leads by the date on which they were opened. Unit: leads. */
  readonly leads?: Maybe<Scalars['SafeInt']['output']>;
  /** Cooperation leads per 100 visits. Formula: 100 × leads ÷ visits. Unit: ratio. */
  readonly leadsPer100Visits?: Maybe<Scalars['Float']['output']>;
  /** Load of the sessions held. Formula: visits ÷ capacity. Unit: share, 0 to 1. */
  readonly load?: Maybe<Scalars['Float']['output']>;
  /** Share of people under 18. Formula: visits of people under 18 ÷ visits of groups whose number of them is known. Unit: share, 0 to 1. */
  readonly minorsShare?: Maybe<Scalars['Float']['output']>;
  /** Share of confirmed seats whose visitors did not come. Formula: 1 − visits ÷ confirmed seats, of the groups whose number of confirmed seats is known. Unit: share, 0 to 1. */
  readonly noShow?: Maybe<Scalars['Float']['output']>;
  /** Net promoter score. Formula: 100 × (answers of 9 and 10 − answers of 0 to 6) ÷ answers. Unit: points, −100 to 100. */
  readonly nps?: Maybe<Scalars['Float']['output']>;
  /** People who attended online excursions. Formula: Σ attended of online excursions. Unit: people. */
  readonly onlineVisits?: Maybe<Scalars['SafeInt']['output']>;
  /** Open enterprises on the last day of the period, for the region of their seat. Formula: organizations with a session held in one of the 12 calendar months that end with the month of the last day. Unit: organizations. */
  readonly openEnterprises?: Maybe<Scalars['SafeInt']['output']>;
  /** Registered enterprises on the last day of the period, for the region of their seat. Formula: organizations with an entry REGISTERED in a registry of industrial enterprises on the last day. Unit: organizations. */
  readonly registeredEnterprises?: Maybe<Scalars['SafeInt']['output']>;
  /** Sessions held. Formula: number of sessions with a recorded attendance above 0. Unit: sessions. */
  readonly sessions?: Maybe<Scalars['SafeInt']['output']>;
  /** The selected measures that are `null` because too few people stand behind them. */
  readonly suppressed: ReadonlyArray<Measure>;
  /** People who attended sessions that were held; online excursions are not included. Formula: V = Σ attended. Unit: people. */
  readonly visits?: Maybe<Scalars['SafeInt']['output']>;
  /** Value of the leads won. Formula: Σ value of the leads won, of values in roubles. Unit: roubles. */
  readonly wonValue?: Maybe<Money>;
};

export type Measures = {
  readonly __typename?: 'Measures';
  /** The earliest `asOf` of the sources; `null` while one is not known. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /**
   * What the total does not include, as far as the selected measures are concerned; empty if it includes everything. Costs further
   * statements if the period has parts of months.
   */
  readonly gaps: ReadonlyArray<MeasureGap>;
  /** Whether events are missing from a source. */
  readonly incomplete: Scalars['Boolean']['output'];
  /** The keys after the first `top` rows together; `null` if there are none. Parts by `grain` include what these keys withhold. */
  readonly rest?: Maybe<MeasureRow>;
  /** The first keys by the order, each with its figures; empty without `by`. */
  readonly rows: ReadonlyArray<MeasureRow>;
  /** The services whose events the figures are computed from. */
  readonly sources: ReadonlyArray<FigureSource>;
  /** Everything that the filter matches. */
  readonly total: MeasureRow;
  /** Figures of groups so small that no row may show them, of all keys together; `null` if there are none. */
  readonly withheld?: Maybe<MeasureRow>;
};

/** A question of `measures`, without its period. */
export type MeasuresQuestionInput = {
  /** At most three different dimensions. */
  readonly by: ReadonlyArray<Dimension>;
  readonly compare?: InputMaybe<Comparison>;
  readonly filter?: InputMaybe<DimensionFilter>;
  /** A row for each day, week and so on of the period, instead of one for the whole. */
  readonly grain?: InputMaybe<Grain>;
  /** The columns, in this order: at least one, each once. */
  readonly measures: ReadonlyArray<Measure>;
  /** By default the first measure, descending. */
  readonly orderBy?: InputMaybe<MeasureOrder>;
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
  /**
   * Saves a question. With a `schedule`, its answer is delivered as a file at each due time: read it in `SavedReport.deliveries`. The files
   * show what the caller could read when saving it. An account has at most 100 reports.
   *
   *     mutation { createSavedReport(input: { idempotencyKey: "monthly", name: "Regions", period: LAST_MONTH,
   *       question: { by: [REGION], measures: [VISITS, LOAD] }, schedule: { every: MONTHLY, dayOfMonth: 2, hour: 9, timeZone: "Europe/Moscow" } }) {
   *       ... on CreateSavedReportPayload { savedReport { id nextDueAt } } } }
   */
  readonly createSavedReport?: Maybe<CreateSavedReportResult>;
  /** Deletes a report with its deliveries: their links answer 404. */
  readonly deleteSavedReport?: Maybe<DeleteSavedReportResult>;
  /**
   * Creates a link to a file with the answer of `measures` to the same question: CSV with the figures, or a workbook with the figures, the
   * definitions of the measures and what the figures include. A file shows what the caller may read, with the same suppression, as of
   * the time when the link is opened. Anyone who has the link can read the file for 15 minutes, without a token.
   *
   *     mutation { exportMeasures(input: { idempotencyKey: "november", period: { from: "2026-11-01", to: "2026-11-30" },
   *       question: { by: [REGION], measures: [VISITS, LOAD] }, format: XLSX }) { ... on ExportMeasuresPayload { url expiresAt } } }
   *
   * A row for each key and each day, week and so on of `grain`: at most 10,000 keys and 100,000 rows; the other keys are added up in rows
   * of their own. What `measures` refuses is `InvalidInput` here; a filter that names others returns the error `FORBIDDEN`.
   */
  readonly exportMeasures?: Maybe<ExportMeasuresResult>;
  /** Changes a report. Its next files show what the caller can read now; its deliveries stay as they are. */
  readonly updateSavedReport?: Maybe<UpdateSavedReportResult>;
};


export type MutationCreateSavedReportArgs = {
  input: CreateSavedReportInput;
};


export type MutationDeleteSavedReportArgs = {
  input: DeleteSavedReportInput;
};


export type MutationExportMeasuresArgs = {
  input: ExportMeasuresInput;
};


export type MutationUpdateSavedReportArgs = {
  input: UpdateSavedReportInput;
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

export type Organization = {
  readonly __typename?: 'Organization';
  /**
   * What became of the bookings at the organization's sites; `total` only. For tokens limited to regions, of those in these regions. `null`
   * with the error `FORBIDDEN` if the token is limited to another organization or if none of the sites is in its regions.
   */
  readonly bookingFunnel?: Maybe<BookingFunnel>;
  readonly id: Scalars['ID']['output'];
  /**
   * Measures of the organization's sites; for tokens limited to regions, of those in these regions. `null` with the error `FORBIDDEN`
   * if the token is limited to another organization or if none of the sites is in its regions.
   */
  readonly measures?: Maybe<Measures>;
};


export type OrganizationBookingFunnelArgs = {
  filter?: InputMaybe<DimensionFilter>;
  period: LocalDateRange;
};


export type OrganizationMeasuresArgs = {
  compare?: InputMaybe<Comparison>;
  filter?: InputMaybe<DimensionFilter>;
  grain?: InputMaybe<Grain>;
  period: LocalDateRange;
};

export type OriginCell = {
  readonly __typename?: 'OriginCell';
  /** Region of the site. */
  readonly destination?: Maybe<Region>;
  /** `null` if it is not known, such as in imported history. */
  readonly origin?: Maybe<Region>;
  readonly visits: Scalars['Int']['output'];
};

export type OriginMatrix = {
  readonly __typename?: 'OriginMatrix';
  /** The earliest `asOf` of the sources; `null` while one is not known. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  readonly cells: ReadonlyArray<OriginCell>;
  /** Whether events are missing from a source. */
  readonly incomplete: Scalars['Boolean']['output'];
  /** Visits of all pairs beyond `top`. */
  readonly rest: Scalars['Int']['output'];
  /** The services whose events the figures are computed from. */
  readonly sources: ReadonlyArray<FigureSource>;
  /** Σ cells + rest + withheld. */
  readonly total: Scalars['Int']['output'];
  /** Visits that may not be attributed to a pair, because the groups are too small. */
  readonly withheld: Scalars['Int']['output'];
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

export type Portal = {
  readonly __typename?: 'Portal';
  readonly id: Scalars['ID']['output'];
};

/**
 * All conditions must match; within a list, any value may match. A missing or `null` list sets no condition; an empty list or an unknown
 * region matches nothing. A list holds at most 100 values, otherwise the error `INPUT.INVALID`.
 */
export type ProgramFilter = {
  /** Status of the agreement that `RegionProgram` shows. */
  readonly agreementStatuses?: InputMaybe<ReadonlyArray<AgreementStatus>>;
  readonly districts?: InputMaybe<ReadonlyArray<FederalDistrict>>;
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
};

/** Regions that are equal are ordered by code. */
export type ProgramOrder =
  /** The greatest share first. */
  | 'ACTIVATION'
  /** The fewest days first. */
  | 'DAYS_TO_FIRST_ROUTE'
  /** The most industries first. */
  | 'INDUSTRIES'
  /** The greatest share first. */
  | 'MILESTONES_ON_TIME'
  /** The most first. */
  | 'OPEN_ENTERPRISES'
  /** By region code. */
  | 'REGION'
  /** The most first. */
  | 'REGISTERED_ENTERPRISES'
  /** The earliest signature first. */
  | 'SIGNED_ON';

/**
 * A generation of a projection: tables that derive from the event log alone. While the next one is built from the first event, the serving one
 * answers.
 */
export type Projection = {
  readonly __typename?: 'Projection';
  /** Messages of the event log that it has passed. */
  readonly applied: Scalars['SafeInt']['output'];
  /** Messages per second of the rebuild over the last 10 seconds; `null` if it is not measured. */
  readonly eventsPerSecond?: Maybe<Scalars['Float']['output']>;
  /** Counts up with each rebuild. */
  readonly generation: Scalars['Int']['output'];
  /** `true` if an operator compares it before it serves. */
  readonly held: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  /** Months that are left to derive once all messages are recorded; `null` before that. */
  readonly partsLeft?: Maybe<Scalars['SafeInt']['output']>;
  /** Messages until it has caught up with the serving generation; 0 for that one. */
  readonly remaining: Scalars['SafeInt']['output'];
  /** Estimated seconds until it has caught up; `null` if it is not known. */
  readonly secondsLeft?: Maybe<Scalars['Float']['output']>;
  /** When its building began; `null` for the first generation, which has served from the start. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly state: ProjectionState;
};

export type ProjectionState =
  | 'BUILDING'
  /** The service has not begun yet. */
  | 'REQUESTED'
  | 'SERVING';

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

/** Purpose of a visit (the program's 4P). */
export type Purpose =
  /** Tourists, pupils, families. */
  | 'CONSUMER'
  | 'INVESTOR'
  | 'PARTNER'
  | 'SUPPLIER';

export type Query = {
  readonly __typename?: 'Query';
  /**
   * What became of the bookings whose seats were held in a period: how many were confirmed and attended, how many expired, were refused or
   * cancelled, and how long the steps took. A booking belongs to the date of its hold in the site's time zone, so the figures of a period
   * change until its last booking has been attended or has ended. A booking of several sessions counts at each of them.
   *
   * For others than the host, bookings of fewer than 5 people are in sums of hosts, regions and districts over whole months only, where at
   * least 5 people of the same outcome come together; where they do not, they are left out.
   *
   * A token limited to an organization reads the bookings of this organization, a token limited to regions those of sites in these regions.
   * A filter that names others returns the error `FORBIDDEN`.
   *
   * Example: `{ bookingFunnel(period: { from: "2026-09-01", to: "2026-09-30" }, by: [CHANNEL]) { total { held { bookings } conversion } } }`
   */
  readonly bookingFunnel?: Maybe<BookingFunnel>;
  /**
   * Load by day of the week and hour: the sessions held in a period, by the hour in which they start in the site's time zone. Online
   * excursions are not among them.
   *
   * A token limited to an organization reads the sessions of its own sites, a token limited to regions those of sites in these regions. A
   * filter that names others returns the error `FORBIDDEN`. For others than the host, an hour includes only what answers about the day show
   * of one hour alone; the remainder is in `rest`.
   *
   * Example: `{ loadHeatMap(period: { from: "2026-09-01", to: "2026-11-30" }) { hours { weekday hour load } } }`
   */
  readonly loadHeatMap?: Maybe<LoadHeatMap>;
  /**
   * The measures of the program over a period: in total, by up to three dimensions, by days to years, and compared with an earlier period.
   * A session counts once it was held: at least one booking has an attendance above 0. It belongs to the date of its start in the
   * site's time zone. In every sum, `total` = Σ `rows` + `rest` + `withheld`.
   *
   * A token limited to an organization reads the figures of this organization, a token limited to regions those of sites in these
   * regions. A filter that names others returns the error `FORBIDDEN`; without names, the answer covers what the caller may read.
   *
   * Figures about fewer than 5 people are shown to the organization they belong to only; for everyone else they are `null` and listed in
   * `suppressed`.
   *
   *     query Regions($period: LocalDateRange!) {
   *       measures(period: $period, by: [REGION], compare: SAME_PERIOD_LAST_YEAR, top: 10) {
   *         rows { keys { region { code } } values { visits load noShow suppressed } growth }
   *         rest { values { visits } }
   *         total { values { visits } growth }
   *         sources { name asOf lagging }
   *       }
   *     }
   *
   * Refused as `INPUT.INVALID`, saying what is possible: a period without both ends, reversed, outside the years 1900 to 2999 or longer than
   * 100 years; more than 400 days, weeks and so on of `grain`; more than three dimensions or one twice; a selected measure that cannot be
   * asked by a dimension of `by` or `filter`; `top` outside 1 to 100.
   */
  readonly measures?: Maybe<Measures>;
  /**
   * Origin–destination matrix: visits by the region that visitors come from and the region of the site. Online excursions are not among them.
   *
   * A token limited to an organization reads the visits of its own sites, a token limited to regions those of sites in these regions. A
   * filter that names others returns the error `FORBIDDEN`. Groups of fewer than 5 people are attributed to a pair for the host only.
   *
   * Example: `{ originMatrix(period: { from: "2026-01-01", to: "2026-12-31" }) { cells { origin { code } destination { code } visits } } }`
   */
  readonly originMatrix?: Maybe<OriginMatrix>;
  /**
   * The progress of regions in the program, the best first by the order asked for; regions without a value come last.
   *
   * A token limited to regions reads these regions; a filter that names others returns the error `FORBIDDEN`, and so does a token limited
   * to an organization.
   *
   *     {
   *       programScoreboard(filter: { districts: [CENTRAL] }, orderBy: DAYS_TO_FIRST_ROUTE, first: 10) {
   *         nodes { region { code } agreementStatus daysToFirstRoute firstRouteInTime industriesCovered activation }
   *       }
   *     }
   */
  readonly programScoreboard?: Maybe<RegionProgramConnection>;
  /**
   * The projections from which figures are answered, by name and generation, with the progress of those that are being rebuilt. For tokens that
   * are limited neither to an organization nor to regions; others get the error `FORBIDDEN`.
   */
  readonly projections?: Maybe<ReadonlyArray<Projection>>;
  /**
   * Organizations that visited again, by the period of their first visit: the organization that a group comes from, or else the one whose
   * account booked. The first visit is the first one that the filter and the caller's access scope include, at any time before.
   *
   * For others than the host, groups of fewer than 5 people do not count. Organizations are counted, never named.
   *
   * A token limited to an organization reads the visits of its own sites, a token limited to regions those of sites in these regions. A
   * filter that names others returns the error `FORBIDDEN`.
   *
   * Example: `{ returningOrganizations(period: { from: "2025-01-01", to: "2026-12-31" }) { cohorts { from organizations returnedShare } } }`
   */
  readonly returningOrganizations?: Maybe<ReturningOrganizations>;
  /** `null` if the caller's account has no such report. */
  readonly savedReport?: Maybe<SavedReport>;
  /** Saved reports of the caller's account, newest first. */
  readonly savedReports?: Maybe<SavedReportConnection>;
  /**
   * Visits and load of the coming 8 weeks, with an interval and the measured errors of the method. A forecast is level × seasonal index of
   * the week × damped growth, estimated from up to 5 years of complete weeks. It knows nothing of bookings, closures or events to come.
   *
   * It needs 89 weeks of history; until then `weeks` is empty, and `weeksKnown` and `weeksNeeded` say what is missing.
   *
   * A token limited to an organization reads the forecast of its own sites, a token limited to regions that of sites in these regions. A
   * filter that names others returns the error `FORBIDDEN`. For others than the host, visits of groups of fewer than 5 people may be missing.
   *
   * Example: `{ visitForecast { visits { weeks { from value low high } backTest { wape coverage } } } }`
   */
  readonly visitForecast?: Maybe<VisitForecast>;
};


export type QueryBookingFunnelArgs = {
  by: ReadonlyArray<Dimension>;
  filter?: InputMaybe<DimensionFilter>;
  period: LocalDateRange;
  top: Scalars['Int']['input'];
};


export type QueryLoadHeatMapArgs = {
  filter?: InputMaybe<DimensionFilter>;
  period: LocalDateRange;
};


export type QueryMeasuresArgs = {
  by: ReadonlyArray<Dimension>;
  compare?: InputMaybe<Comparison>;
  filter?: InputMaybe<DimensionFilter>;
  grain?: InputMaybe<Grain>;
  orderBy?: InputMaybe<MeasureOrder>;
  period: LocalDateRange;
  top: Scalars['Int']['input'];
};


export type QueryOriginMatrixArgs = {
  filter?: InputMaybe<DimensionFilter>;
  period: LocalDateRange;
  top: Scalars['Int']['input'];
};


export type QueryProgramScoreboardArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgramFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ProgramOrder;
};


export type QueryReturningOrganizationsArgs = {
  filter?: InputMaybe<DimensionFilter>;
  grain: Grain;
  period: LocalDateRange;
};


export type QuerySavedReportArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySavedReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVisitForecastArgs = {
  filter?: InputMaybe<DimensionFilter>;
};

export type Region = {
  readonly __typename?: 'Region';
  /**
   * What became of the bookings at sites in the region; `total` only. `null` with the error `FORBIDDEN` for tokens limited to other regions or
   * to an organization.
   */
  readonly bookingFunnel?: Maybe<BookingFunnel>;
  readonly code: Scalars['RegionCode']['output'];
  /**
   * Measures of the sites in the region. `null` with the error `FORBIDDEN` for tokens limited to other regions or to an organization:
   * a plant reads its own figures only.
   */
  readonly measures?: Maybe<Measures>;
  /**
   * Progress of the region in the program. `null` for regions that the program does not cover; `null` with the error `FORBIDDEN` for tokens
   * limited to other regions or to an organization.
   */
  readonly program?: Maybe<RegionProgram>;
};


export type RegionBookingFunnelArgs = {
  filter?: InputMaybe<DimensionFilter>;
  period: LocalDateRange;
};


export type RegionMeasuresArgs = {
  compare?: InputMaybe<Comparison>;
  filter?: InputMaybe<DimensionFilter>;
  grain?: InputMaybe<Grain>;
  period: LocalDateRange;
};

/** What a region has done in the program by now. Dates are those of the region's time zone. */
export type RegionProgram = {
  readonly __typename?: 'RegionProgram';
  /** Share of the registered enterprises that are open, 0 to 1; `null` if none is registered. */
  readonly activation?: Maybe<Scalars['Float']['output']>;
  /** The agreement with the national agency that is in force, else the one that was signed last, else a draft. `null` if there is none. */
  readonly agreement?: Maybe<Agreement>;
  /** Status of `agreement`. */
  readonly agreementStatus?: Maybe<AgreementStatus>;
  /**
   * All events that were in the event log by this time are included. It advances even without new events. `null` until the whole
   * log has been read once.
   */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** `null` if the region has no council. */
  readonly councilEstablishedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Meetings of the council within the last 12 months. */
  readonly councilMeetings: Scalars['Int']['output'];
  /** Days from the signature to `firstRouteOn`. The program promises at most 183. */
  readonly daysToFirstRoute?: Maybe<Scalars['Int']['output']>;
  /** Whether the first route was published within 183 days of the signature; `null` while that is still possible, and without a signature. */
  readonly firstRouteInTime?: Maybe<Scalars['Boolean']['output']>;
  /** First date since the signature on which a route of the region was published for the first time. */
  readonly firstRouteOn?: Maybe<Scalars['LocalDate']['output']>;
  /** `true` while events before `asOf` are missing because they could not be applied. */
  readonly incomplete: Scalars['Boolean']['output'];
  /**
   * OKVED-2 classes of manufacturing (section C, classes 10 to 33) that can be visited: those of published excursions in the region whose
   * host is REGISTERED in a registry of industrial enterprises. The classes are the excursion's, or the host's if it has none.
   */
  readonly industries: ReadonlyArray<Scalars['OkvedCode']['output']>;
  /** Number of `industries`, 0 to 24. */
  readonly industriesCovered: Scalars['Int']['output'];
  /** Cooperation leads with hosts in the region by their current status; all statuses in the order of `LeadStatus`. */
  readonly leadsByStatus: ReadonlyArray<LeadsByStatus>;
  /** Milestones of the agreement that are done or overdue. */
  readonly milestonesDue: Scalars['Int']['output'];
  /** Those of them that were done by their due date. */
  readonly milestonesOnTime: Scalars['Int']['output'];
  /** milestonesOnTime ÷ milestonesDue, 0 to 1; `null` if none is due. */
  readonly milestonesOnTimeShare?: Maybe<Scalars['Float']['output']>;
  /** Those with their seat in the region that have held a session in the last 12 calendar months, this one included: the measure `openEnterprises`. */
  readonly openEnterprises: Scalars['Int']['output'];
  /** Published excursions at sites in the region now, also those of suspended hosts and of sites that are not ready, which are not on offer. */
  readonly publishedExcursions: Scalars['Int']['output'];
  /** Published routes with a stop in the region now. */
  readonly publishedRoutes: Scalars['Int']['output'];
  readonly region?: Maybe<Region>;
  /** Organizations with their seat in the region that are REGISTERED in a registry of industrial enterprises: the measure `registeredEnterprises`. */
  readonly registeredEnterprises: Scalars['Int']['output'];
  /** Date of the later signature; `null` for a draft. */
  readonly signedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The same for each service whose events are included. */
  readonly sources: ReadonlyArray<FigureSource>;
};

export type RegionProgramConnection = {
  readonly __typename?: 'RegionProgramConnection';
  readonly edges: ReadonlyArray<RegionProgramEdge>;
  readonly nodes: ReadonlyArray<RegionProgram>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RegionProgramEdge = {
  readonly __typename?: 'RegionProgramEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: RegionProgram;
};

/** A period before the day on which a report is due, in the time zone of its schedule. */
export type RelativePeriod =
  /** The 7 days up to yesterday. */
  | 'LAST_7_DAYS'
  /** The 12 calendar months before the current one. */
  | 'LAST_12_MONTHS'
  /** The 28 days up to yesterday. */
  | 'LAST_28_DAYS'
  /** The last whole calendar month. */
  | 'LAST_MONTH'
  | 'LAST_QUARTER'
  /** The last whole week, from Monday. */
  | 'LAST_WEEK'
  | 'LAST_YEAR'
  | 'YESTERDAY';

/** A condition of a report: any of these values. */
export type ReportCondition = {
  readonly __typename?: 'ReportCondition';
  readonly dimension: Dimension;
  /** Codes and ids, as filters take them. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};

/** The file of a report for one due time. */
export type ReportDelivery = {
  readonly __typename?: 'ReportDelivery';
  /** When it was delivered: later than `dueAt` after an outage. */
  readonly deliveredAt: Scalars['DateTime']['output'];
  readonly dueAt: Scalars['DateTime']['output'];
  /** When `url` expires. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  readonly format: ExportFormat;
  /** First date of the period. */
  readonly from: Scalars['LocalDate']['output'];
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  readonly status: ReportDeliveryStatus;
  /** Last date of the period, inclusive. */
  readonly to: Scalars['LocalDate']['output'];
  /** Signed, and valid for 15 minutes from this answer: request it when it is opened. `null` unless the status is `READY`. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type ReportDeliveryConnection = {
  readonly __typename?: 'ReportDeliveryConnection';
  readonly edges: ReadonlyArray<ReportDeliveryEdge>;
  readonly nodes: ReadonlyArray<ReportDelivery>;
  readonly pageInfo: PageInfo;
  /** Total number of matches. Costs a count: request it only where it is shown. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ReportDeliveryEdge = {
  readonly __typename?: 'ReportDeliveryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ReportDelivery;
};

export type ReportDeliveryStatus =
  /** The caller's token is limited to another organization or other regions than the report: update the report. */
  | 'ACCESS_CHANGED'
  /** `url` opens the file. */
  | 'READY';

export type ReportFrequency =
  | 'DAILY'
  | 'MONTHLY'
  | 'WEEKLY';

/** When a report is due, by the clocks of a time zone. */
export type ReportSchedule = {
  readonly __typename?: 'ReportSchedule';
  /** 1 to 28; `null` unless `MONTHLY`. */
  readonly dayOfMonth?: Maybe<Scalars['Int']['output']>;
  readonly every: ReportFrequency;
  /** 0 to 23. An hour that the clocks skip is due right after it, an hour that they repeat is due once. */
  readonly hour: Scalars['Int']['output'];
  readonly timeZone: Scalars['TimeZone']['output'];
  /** 1 on Monday to 7 on Sunday; `null` unless `WEEKLY`. */
  readonly weekday?: Maybe<Scalars['Int']['output']>;
};

export type ReportScheduleInput = {
  /** 1 to 28; only and always for `MONTHLY`. */
  readonly dayOfMonth?: InputMaybe<Scalars['Int']['input']>;
  readonly every: ReportFrequency;
  /** 0 to 23. */
  readonly hour: Scalars['Int']['input'];
  readonly timeZone: Scalars['TimeZone']['input'];
  /** 1 on Monday to 7 on Sunday; only and always for `WEEKLY`. */
  readonly weekday?: InputMaybe<Scalars['Int']['input']>;
};

export type ReturningOrganizations = {
  readonly __typename?: 'ReturningOrganizations';
  /** The earliest `asOf` of the sources; `null` while one is not known. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Every month, quarter or year of the period in ascending order. */
  readonly cohorts: ReadonlyArray<VisitorCohort>;
  /** Whether events are missing from a source. */
  readonly incomplete: Scalars['Boolean']['output'];
  readonly sources: ReadonlyArray<FigureSource>;
};

export type Route = {
  readonly __typename?: 'Route';
  /** What became of the bookings that were made for this route, of those that the caller may read; `total` only. */
  readonly bookingFunnel?: Maybe<BookingFunnel>;
  readonly id: Scalars['ID']['output'];
  /** Measures of the visits that were booked for this route; of those that the caller may read. */
  readonly measures?: Maybe<Measures>;
};


export type RouteBookingFunnelArgs = {
  filter?: InputMaybe<DimensionFilter>;
  period: LocalDateRange;
};


export type RouteMeasuresArgs = {
  compare?: InputMaybe<Comparison>;
  filter?: InputMaybe<DimensionFilter>;
  grain?: InputMaybe<Grain>;
  period: LocalDateRange;
};

/** A saved question of `measures`. */
export type SavedReport = {
  readonly __typename?: 'SavedReport';
  readonly by: ReadonlyArray<Dimension>;
  readonly compare?: Maybe<Comparison>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** The latest due time first. Each due time has one delivery, also those that an outage delayed. They are kept for 400 days. */
  readonly deliveries: ReportDeliveryConnection;
  readonly filter: ReadonlyArray<ReportCondition>;
  readonly format: ExportFormat;
  readonly grain?: Maybe<Grain>;
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  readonly language: ExportLanguage;
  readonly measures: ReadonlyArray<Measure>;
  readonly name: Scalars['String']['output'];
  /** When the next file is delivered; `null` without a schedule. */
  readonly nextDueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly period: RelativePeriod;
  /** `null`: no deliveries. */
  readonly schedule?: Maybe<ReportSchedule>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** For `expectedVersion`. Deliveries do not change it. */
  readonly version: Scalars['Int']['output'];
};


/** A saved question of `measures`. */
export type SavedReportDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type SavedReportConnection = {
  readonly __typename?: 'SavedReportConnection';
  readonly edges: ReadonlyArray<SavedReportEdge>;
  readonly nodes: ReadonlyArray<SavedReport>;
  readonly pageInfo: PageInfo;
  /** Total number of matches. Costs a count: request it only where it is shown. */
  readonly totalCount: Scalars['Int']['output'];
};

export type SavedReportEdge = {
  readonly __typename?: 'SavedReportEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: SavedReport;
};

export type SeriesForecast = {
  readonly __typename?: 'SeriesForecast';
  /** `null` while the history is too short. */
  readonly backTest?: Maybe<ForecastBackTest>;
  /** Eight weeks in ascending order, from the current one; empty while the history is too short. */
  readonly weeks: ReadonlyArray<ForecastWeek>;
  /** Complete weeks from the first one with visits. */
  readonly weeksKnown: Scalars['Int']['output'];
  /** Complete weeks that a forecast needs. */
  readonly weeksNeeded: Scalars['Int']['output'];
};

export type Site = {
  readonly __typename?: 'Site';
  /** `total` only. `null` with the error `FORBIDDEN` if the site belongs neither to the caller's organization nor to its regions. */
  readonly bookingFunnel?: Maybe<BookingFunnel>;
  readonly id: Scalars['ID']['output'];
  /** `null` with the error `FORBIDDEN` if the site belongs neither to the caller's organization nor to its regions. */
  readonly measures?: Maybe<Measures>;
};


export type SiteBookingFunnelArgs = {
  filter?: InputMaybe<DimensionFilter>;
  period: LocalDateRange;
};


export type SiteMeasuresArgs = {
  compare?: InputMaybe<Comparison>;
  filter?: InputMaybe<DimensionFilter>;
  grain?: InputMaybe<Grain>;
  period: LocalDateRange;
};

/** Sources that a client can state. */
export type StatedProvenanceSource =
  /** Imported from another system. */
  | 'IMPORT'
  /** Sample data: not a statement about a real plant. */
  | 'SAMPLE';

/** The account has as many saved reports as it may have. Code `REPORT.TOO_MANY`. */
export type TooManySavedReports = UserError & {
  readonly __typename?: 'TooManySavedReports';
  readonly code: Scalars['String']['output'];
  readonly limit: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};

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

/** Missing fields stay as they are. */
export type UpdateSavedReportInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly format?: InputMaybe<ExportFormat>;
  readonly id: Scalars['ID']['input'];
  readonly language?: InputMaybe<ExportLanguage>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly period?: InputMaybe<RelativePeriod>;
  /** As a whole, since its parts depend on one another. */
  readonly question?: InputMaybe<MeasuresQuestionInput>;
  /** `null` ends the deliveries. */
  readonly schedule?: InputMaybe<ReportScheduleInput>;
};

export type UpdateSavedReportPayload = {
  readonly __typename?: 'UpdateSavedReportPayload';
  readonly savedReport: SavedReport;
};

export type UpdateSavedReportResult = InvalidInput | NotFound | UpdateSavedReportPayload | VersionConflict;

/**
 * An expected failure. Branch on `code`, which is stable; show `message`, which follows the request's `Accept-Language`
 * (`ru` or `en`).
 */
export type UserError = {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** The record has changed since the caller read it. Code `VERSION_CONFLICT`: read it again, then decide. */
export type VersionConflict = UserError & {
  readonly __typename?: 'VersionConflict';
  readonly code: Scalars['String']['output'];
  /** Present version of the record. */
  readonly currentVersion: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};

export type VisitForecast = {
  readonly __typename?: 'VisitForecast';
  /** The earliest `asOf` of the sources; `null` while one is not known. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Whether events are missing from a source. */
  readonly incomplete: Scalars['Boolean']['output'];
  /** Visits ÷ capacity of the sessions held in each week, 0 to 1. A week without sessions counts like the week before. */
  readonly load: SeriesForecast;
  /** The services whose events the figures are computed from. */
  readonly sources: ReadonlyArray<FigureSource>;
  /** Visits in each week. */
  readonly visits: SeriesForecast;
};

/** Organizations with their first visit in one period. */
export type VisitorCohort = {
  readonly __typename?: 'VisitorCohort';
  readonly from: Scalars['LocalDate']['output'];
  /** All later periods of the answer in ascending order; empty if the cohort is. */
  readonly later: ReadonlyArray<CohortPeriod>;
  readonly organizations: Scalars['Int']['output'];
  /** Those that came again in a later period of the answer. */
  readonly returned: Scalars['Int']['output'];
  /** returned ÷ organizations, 0 to 1; `null` if the cohort is empty. */
  readonly returnedShare?: Maybe<Scalars['Float']['output']>;
  /** Inclusive. */
  readonly to: Scalars['LocalDate']['output'];
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
  Site:
    ( { __typename: 'Site' }
    & GraphQLRecursivePick<FederationTypes['Site'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CreateSavedReportResult:
    | ( Omit<CreateSavedReportPayload, 'savedReport'> & { savedReport: _RefType['SavedReport'] } & { __typename: 'CreateSavedReportPayload' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( TooManySavedReports & { __typename: 'TooManySavedReports' } )
  ;
  DeleteSavedReportResult:
    | ( DeleteSavedReportPayload & { __typename: 'DeleteSavedReportPayload' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  ExportMeasuresResult:
    | ( ExportMeasuresPayload & { __typename: 'ExportMeasuresPayload' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  UpdateSavedReportResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<UpdateSavedReportPayload, 'savedReport'> & { savedReport: _RefType['SavedReport'] } & { __typename: 'UpdateSavedReportPayload' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( IdempotencyConflict )
    | ( InvalidInput )
    | ( NotFound )
    | ( TooManySavedReports )
    | ( VersionConflict )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agreement: ResolverTypeWrapper<AgreementModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AgreementStatus: AgreementStatus;
  BookingCount: ResolverTypeWrapper<BookingCount>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BookingFunnel: ResolverTypeWrapper<BookingFunnelModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BookingFunnelFigures: ResolverTypeWrapper<BookingFunnelFiguresModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  BookingFunnelRow: ResolverTypeWrapper<BookingFunnelRowModel>;
  BookingLeadTime: ResolverTypeWrapper<BookingLeadTimeModel>;
  BookingLeadTimes: ResolverTypeWrapper<Omit<BookingLeadTimes, 'confirmationToVisit' | 'holdToConfirmation' | 'requestToAnswer'> & { confirmationToVisit: ResolversTypes['BookingLeadTime'], holdToConfirmation: ResolversTypes['BookingLeadTime'], requestToAnswer: ResolversTypes['BookingLeadTime'] }>;
  BoxInput: BoxInput;
  CohortPeriod: ResolverTypeWrapper<CohortPeriod>;
  Comparison: Comparison;
  CreateSavedReportInput: CreateSavedReportInput;
  CreateSavedReportPayload: ResolverTypeWrapper<Omit<CreateSavedReportPayload, 'savedReport'> & { savedReport: ResolversTypes['SavedReport'] }>;
  CreateSavedReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateSavedReportResult']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRange: DateTimeRange;
  DeleteSavedReportInput: DeleteSavedReportInput;
  DeleteSavedReportPayload: ResolverTypeWrapper<DeleteSavedReportPayload>;
  DeleteSavedReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteSavedReportResult']>;
  Dimension: Dimension;
  DimensionFilter: DimensionFilter;
  DimensionKey: ResolverTypeWrapper<DimensionKeyModel>;
  Excursion: ResolverTypeWrapper<ExcursionModel>;
  ExportFormat: ExportFormat;
  ExportLanguage: ExportLanguage;
  ExportMeasuresInput: ExportMeasuresInput;
  ExportMeasuresPayload: ResolverTypeWrapper<ExportMeasuresPayload>;
  ExportMeasuresResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExportMeasuresResult']>;
  FederalDistrict: FederalDistrict;
  FigureGapReason: FigureGapReason;
  FigureSource: ResolverTypeWrapper<FigureSource>;
  ForecastBackTest: ResolverTypeWrapper<ForecastBackTest>;
  ForecastWeek: ResolverTypeWrapper<ForecastWeek>;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  GeoPointInput: GeoPointInput;
  Grain: Grain;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  InputIssue: ResolverTypeWrapper<InputIssue>;
  InputIssueCode: InputIssueCode;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  LanguageTag: ResolverTypeWrapper<Scalars['LanguageTag']['output']>;
  LeadStatus: LeadStatus;
  LeadsByStatus: ResolverTypeWrapper<LeadsByStatus>;
  LoadFigures: ResolverTypeWrapper<LoadFiguresModel>;
  LoadGap: ResolverTypeWrapper<LoadGapModel>;
  LoadHeatMap: ResolverTypeWrapper<LoadHeatMapModel>;
  LoadHour: ResolverTypeWrapper<LoadHourModel>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalDateRange: LocalDateRange;
  LocalizedText: ResolverTypeWrapper<LocalizedTextModel>;
  LocalizedTextInput: LocalizedTextInput;
  Measure: Measure;
  MeasureGap: ResolverTypeWrapper<MeasureGapModel>;
  MeasureOrder: MeasureOrder;
  MeasurePeriod: ResolverTypeWrapper<MeasurePeriodModel>;
  MeasureRow: ResolverTypeWrapper<MeasureRowModel>;
  MeasureValues: ResolverTypeWrapper<MeasureValuesModel>;
  Measures: ResolverTypeWrapper<MeasuresModel>;
  MeasuresQuestionInput: MeasuresQuestionInput;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearInput: NearInput;
  NotFound: ResolverTypeWrapper<NotFound>;
  OkvedCode: ResolverTypeWrapper<Scalars['OkvedCode']['output']>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  OriginCell: ResolverTypeWrapper<OriginCellModel>;
  OriginMatrix: ResolverTypeWrapper<OriginMatrixModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Portal: ResolverTypeWrapper<PortalModel>;
  ProgramFilter: ProgramFilter;
  ProgramOrder: ProgramOrder;
  Projection: ResolverTypeWrapper<Projection>;
  ProjectionState: ProjectionState;
  Provenance: ResolverTypeWrapper<Provenance>;
  ProvenanceInput: ProvenanceInput;
  ProvenanceSource: ProvenanceSource;
  Purpose: Purpose;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<RegionModel>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  RegionProgram: ResolverTypeWrapper<RegionProgramModel>;
  RegionProgramConnection: ResolverTypeWrapper<RegionProgramConnectionModel>;
  RegionProgramEdge: ResolverTypeWrapper<Omit<RegionProgramEdge, 'node'> & { node: ResolversTypes['RegionProgram'] }>;
  RelativePeriod: RelativePeriod;
  ReportCondition: ResolverTypeWrapper<ReportCondition>;
  ReportDelivery: ResolverTypeWrapper<ReportDeliveryModel>;
  ReportDeliveryConnection: ResolverTypeWrapper<ReportDeliveryConnectionModel>;
  ReportDeliveryEdge: ResolverTypeWrapper<Omit<ReportDeliveryEdge, 'node'> & { node: ResolversTypes['ReportDelivery'] }>;
  ReportDeliveryStatus: ReportDeliveryStatus;
  ReportFrequency: ReportFrequency;
  ReportSchedule: ResolverTypeWrapper<ReportSchedule>;
  ReportScheduleInput: ReportScheduleInput;
  ReturningOrganizations: ResolverTypeWrapper<ReturningOrganizationsModel>;
  Route: ResolverTypeWrapper<RouteModel>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SavedReport: ResolverTypeWrapper<SavedReportModel>;
  SavedReportConnection: ResolverTypeWrapper<SavedReportConnectionModel>;
  SavedReportEdge: ResolverTypeWrapper<Omit<SavedReportEdge, 'node'> & { node: ResolversTypes['SavedReport'] }>;
  SeriesForecast: ResolverTypeWrapper<SeriesForecastModel>;
  Site: ResolverTypeWrapper<SiteModel>;
  StatedProvenanceSource: StatedProvenanceSource;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TooManySavedReports: ResolverTypeWrapper<TooManySavedReports>;
  Translation: ResolverTypeWrapper<Translation>;
  TranslationInput: TranslationInput;
  UpdateSavedReportInput: UpdateSavedReportInput;
  UpdateSavedReportPayload: ResolverTypeWrapper<Omit<UpdateSavedReportPayload, 'savedReport'> & { savedReport: ResolversTypes['SavedReport'] }>;
  UpdateSavedReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateSavedReportResult']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  VisitForecast: ResolverTypeWrapper<VisitForecastModel>;
  VisitorCohort: ResolverTypeWrapper<VisitorCohort>;
  VisitorSegment: VisitorSegment;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agreement: AgreementModel;
  ID: Scalars['ID']['output'];
  BookingCount: BookingCount;
  Int: Scalars['Int']['output'];
  BookingFunnel: BookingFunnelModel;
  Boolean: Scalars['Boolean']['output'];
  BookingFunnelFigures: BookingFunnelFiguresModel;
  Float: Scalars['Float']['output'];
  BookingFunnelRow: BookingFunnelRowModel;
  BookingLeadTime: BookingLeadTimeModel;
  BookingLeadTimes: Omit<BookingLeadTimes, 'confirmationToVisit' | 'holdToConfirmation' | 'requestToAnswer'> & { confirmationToVisit: ResolversParentTypes['BookingLeadTime'], holdToConfirmation: ResolversParentTypes['BookingLeadTime'], requestToAnswer: ResolversParentTypes['BookingLeadTime'] };
  BoxInput: BoxInput;
  CohortPeriod: CohortPeriod;
  CreateSavedReportInput: CreateSavedReportInput;
  CreateSavedReportPayload: Omit<CreateSavedReportPayload, 'savedReport'> & { savedReport: ResolversParentTypes['SavedReport'] };
  CreateSavedReportResult: ResolversUnionTypes<ResolversParentTypes>['CreateSavedReportResult'];
  DateTime: Scalars['DateTime']['output'];
  DateTimeRange: DateTimeRange;
  DeleteSavedReportInput: DeleteSavedReportInput;
  DeleteSavedReportPayload: DeleteSavedReportPayload;
  DeleteSavedReportResult: ResolversUnionTypes<ResolversParentTypes>['DeleteSavedReportResult'];
  DimensionFilter: DimensionFilter;
  DimensionKey: DimensionKeyModel;
  Excursion: ExcursionModel;
  ExportMeasuresInput: ExportMeasuresInput;
  ExportMeasuresPayload: ExportMeasuresPayload;
  ExportMeasuresResult: ResolversUnionTypes<ResolversParentTypes>['ExportMeasuresResult'];
  FigureSource: FigureSource;
  ForecastBackTest: ForecastBackTest;
  ForecastWeek: ForecastWeek;
  GeoPoint: GeoPoint;
  GeoPointInput: GeoPointInput;
  IdempotencyConflict: IdempotencyConflict;
  InputIssue: InputIssue;
  InvalidInput: InvalidInput;
  LanguageTag: Scalars['LanguageTag']['output'];
  LeadsByStatus: LeadsByStatus;
  LoadFigures: LoadFiguresModel;
  LoadGap: LoadGapModel;
  LoadHeatMap: LoadHeatMapModel;
  LoadHour: LoadHourModel;
  LocalDate: Scalars['LocalDate']['output'];
  LocalDateRange: LocalDateRange;
  LocalizedText: LocalizedTextModel;
  LocalizedTextInput: LocalizedTextInput;
  MeasureGap: MeasureGapModel;
  MeasureOrder: MeasureOrder;
  MeasurePeriod: MeasurePeriodModel;
  MeasureRow: MeasureRowModel;
  MeasureValues: MeasureValuesModel;
  Measures: MeasuresModel;
  MeasuresQuestionInput: MeasuresQuestionInput;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NearInput: NearInput;
  NotFound: NotFound;
  OkvedCode: Scalars['OkvedCode']['output'];
  Organization: OrganizationModel;
  OriginCell: OriginCellModel;
  OriginMatrix: OriginMatrixModel;
  PageInfo: PageInfo;
  Portal: PortalModel;
  ProgramFilter: ProgramFilter;
  Projection: Projection;
  Provenance: Provenance;
  ProvenanceInput: ProvenanceInput;
  Query: Record<PropertyKey, never>;
  Region: RegionModel;
  RegionCode: Scalars['RegionCode']['output'];
  RegionProgram: RegionProgramModel;
  RegionProgramConnection: RegionProgramConnectionModel;
  RegionProgramEdge: Omit<RegionProgramEdge, 'node'> & { node: ResolversParentTypes['RegionProgram'] };
  ReportCondition: ReportCondition;
  ReportDelivery: ReportDeliveryModel;
  ReportDeliveryConnection: ReportDeliveryConnectionModel;
  ReportDeliveryEdge: Omit<ReportDeliveryEdge, 'node'> & { node: ResolversParentTypes['ReportDelivery'] };
  ReportSchedule: ReportSchedule;
  ReportScheduleInput: ReportScheduleInput;
  ReturningOrganizations: ReturningOrganizationsModel;
  Route: RouteModel;
  SafeInt: Scalars['SafeInt']['output'];
  SavedReport: SavedReportModel;
  SavedReportConnection: SavedReportConnectionModel;
  SavedReportEdge: Omit<SavedReportEdge, 'node'> & { node: ResolversParentTypes['SavedReport'] };
  SeriesForecast: SeriesForecastModel;
  Site: SiteModel;
  TimeZone: Scalars['TimeZone']['output'];
  TooManySavedReports: TooManySavedReports;
  Translation: Translation;
  TranslationInput: TranslationInput;
  UpdateSavedReportInput: UpdateSavedReportInput;
  UpdateSavedReportPayload: Omit<UpdateSavedReportPayload, 'savedReport'> & { savedReport: ResolversParentTypes['SavedReport'] };
  UpdateSavedReportResult: ResolversUnionTypes<ResolversParentTypes>['UpdateSavedReportResult'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VersionConflict: VersionConflict;
  VisitForecast: VisitForecastModel;
  VisitorCohort: VisitorCohort;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  scopes: ReadonlyArray<ReadonlyArray<Scalars['String']['input']>>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BookingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingCount'] = ResolversParentTypes['BookingCount']> = {
  bookings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BookingFunnelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingFunnel'] = ResolversParentTypes['BookingFunnel']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rest?: Resolver<Maybe<ResolversTypes['BookingFunnelFigures']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['BookingFunnelRow']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['FigureSource']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['BookingFunnelFigures'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['BookingFunnelFigures']>, ParentType, ContextType>;
};

export type BookingFunnelFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingFunnelFigures'] = ResolversParentTypes['BookingFunnelFigures']> = {
  attended?: Resolver<ResolversTypes['BookingCount'], ParentType, ContextType>;
  cancellationRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['BookingCount'], ParentType, ContextType>;
  conversion?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  expiryRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['BookingCount'], ParentType, ContextType>;
  leadTimes?: Resolver<Maybe<ResolversTypes['BookingLeadTimes']>, ParentType, ContextType>;
  refusalRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['BookingCount'], ParentType, ContextType>;
};

export type BookingFunnelRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingFunnelRow'] = ResolversParentTypes['BookingFunnelRow']> = {
  figures?: Resolver<ResolversTypes['BookingFunnelFigures'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['DimensionKey']>, ParentType, ContextType>;
};

export type BookingLeadTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingLeadTime'] = ResolversParentTypes['BookingLeadTime']> = {
  bookings?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  medianHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p90Hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type BookingLeadTimesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingLeadTimes'] = ResolversParentTypes['BookingLeadTimes']> = {
  confirmationToVisit?: Resolver<ResolversTypes['BookingLeadTime'], ParentType, ContextType>;
  holdToConfirmation?: Resolver<ResolversTypes['BookingLeadTime'], ParentType, ContextType>;
  requestToAnswer?: Resolver<ResolversTypes['BookingLeadTime'], ParentType, ContextType>;
};

export type CohortPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortPeriod'] = ResolversParentTypes['CohortPeriod']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type CreateSavedReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateSavedReportPayload'] = ResolversParentTypes['CreateSavedReportPayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  savedReport?: Resolver<ResolversTypes['SavedReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateSavedReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateSavedReportResult'] = ResolversParentTypes['CreateSavedReportResult']> = {
  __resolveType?: TypeResolveFn<'CreateSavedReportPayload' | 'IdempotencyConflict' | 'InvalidInput' | 'TooManySavedReports', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteSavedReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteSavedReportPayload'] = ResolversParentTypes['DeleteSavedReportPayload']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteSavedReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteSavedReportResult'] = ResolversParentTypes['DeleteSavedReportResult']> = {
  __resolveType?: TypeResolveFn<'DeleteSavedReportPayload' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
};

export type DimensionKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DimensionKey'] = ResolversParentTypes['DimensionKey']> = {
  agency?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['Dimension'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['FederalDistrict']>, ParentType, ContextType>;
  excursion?: Resolver<Maybe<ResolversTypes['Excursion']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['OkvedCode']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  portal?: Resolver<Maybe<ResolversTypes['Portal']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['Purpose']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['Route']>, ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['VisitorSegment']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExcursionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Excursion'] = ResolversParentTypes['Excursion'], FederationReferenceType extends FederationReferenceTypes['Excursion'] = FederationReferenceTypes['Excursion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Excursion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookingFunnel?: Resolver<Maybe<ResolversTypes['BookingFunnel']>, ParentType, ContextType, RequireFields<ExcursionBookingFunnelArgs, 'period'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['Measures']>, ParentType, ContextType, RequireFields<ExcursionMeasuresArgs, 'period'>>;
};

export type ExportMeasuresPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportMeasuresPayload'] = ResolversParentTypes['ExportMeasuresPayload']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExportMeasuresResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportMeasuresResult'] = ResolversParentTypes['ExportMeasuresResult']> = {
  __resolveType?: TypeResolveFn<'ExportMeasuresPayload' | 'IdempotencyConflict' | 'InvalidInput', ParentType, ContextType>;
};

export type FigureSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureSource'] = ResolversParentTypes['FigureSource']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lagging?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ForecastBackTestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForecastBackTest'] = ResolversParentTypes['ForecastBackTest']> = {
  coverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mape?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  naiveWape?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wape?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ForecastWeekResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForecastWeek'] = ResolversParentTypes['ForecastWeek']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
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

export interface LanguageTagScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageTag'], any> {
  name: 'LanguageTag';
}

export type LeadsByStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadsByStatus'] = ResolversParentTypes['LeadsByStatus']> = {
  leads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LeadStatus'], ParentType, ContextType>;
};

export type LoadFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadFigures'] = ResolversParentTypes['LoadFigures']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  load?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LoadGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadGap'] = ResolversParentTypes['LoadGap']> = {
  figures?: Resolver<Maybe<ResolversTypes['LoadFigures']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['FigureGapReason'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type LoadHeatMapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadHeatMap'] = ResolversParentTypes['LoadHeatMap']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['LoadGap']>, ParentType, ContextType>;
  hours?: Resolver<ReadonlyArray<ResolversTypes['LoadHour']>, ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rest?: Resolver<ResolversTypes['LoadFigures'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['FigureSource']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['LoadFigures'], ParentType, ContextType>;
};

export type LoadHourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadHour'] = ResolversParentTypes['LoadHour']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  load?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ru?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translations?: Resolver<ReadonlyArray<ResolversTypes['Translation']>, ParentType, ContextType>;
};

export type MeasureGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureGap'] = ResolversParentTypes['MeasureGap']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['FigureGapReason'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  values?: Resolver<Maybe<ResolversTypes['MeasureValues']>, ParentType, ContextType>;
};

export type MeasurePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasurePeriod'] = ResolversParentTypes['MeasurePeriod']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  growth?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, RequireFields<MeasurePeriodGrowthArgs, 'of'>>;
  previous?: Resolver<Maybe<ResolversTypes['MeasureValues']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['MeasureValues'], ParentType, ContextType>;
};

export type MeasureRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureRow'] = ResolversParentTypes['MeasureRow']> = {
  growth?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, RequireFields<MeasureRowGrowthArgs, 'of'>>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['DimensionKey']>, ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['MeasurePeriod']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['MeasureValues']>, ParentType, ContextType>;
  unassigned?: Resolver<Maybe<ResolversTypes['MeasureValues']>, ParentType, ContextType>;
  values?: Resolver<ResolversTypes['MeasureValues'], ParentType, ContextType>;
};

export type MeasureValuesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureValues'] = ResolversParentTypes['MeasureValues']> = {
  activation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  averageGroup?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  careerIntent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  feedbackAnswers?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  foreignShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  interregionalShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  leadConversion?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  leads?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  leadsPer100Visits?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  load?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minorsShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  noShow?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nps?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  onlineVisits?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  openEnterprises?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  registeredEnterprises?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  suppressed?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  visits?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  wonValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type MeasuresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measures'] = ResolversParentTypes['Measures']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['MeasureGap']>, ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rest?: Resolver<Maybe<ResolversTypes['MeasureRow']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['MeasureRow']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['FigureSource']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['MeasureRow'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['MeasureRow']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createSavedReport?: Resolver<Maybe<ResolversTypes['CreateSavedReportResult']>, ParentType, ContextType, RequireFields<MutationCreateSavedReportArgs, 'input'>>;
  deleteSavedReport?: Resolver<Maybe<ResolversTypes['DeleteSavedReportResult']>, ParentType, ContextType, RequireFields<MutationDeleteSavedReportArgs, 'input'>>;
  exportMeasures?: Resolver<Maybe<ResolversTypes['ExportMeasuresResult']>, ParentType, ContextType, RequireFields<MutationExportMeasuresArgs, 'input'>>;
  updateSavedReport?: Resolver<Maybe<ResolversTypes['UpdateSavedReportResult']>, ParentType, ContextType, RequireFields<MutationUpdateSavedReportArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface OkvedCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OkvedCode'], any> {
  name: 'OkvedCode';
}

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookingFunnel?: Resolver<Maybe<ResolversTypes['BookingFunnel']>, ParentType, ContextType, RequireFields<OrganizationBookingFunnelArgs, 'period'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['Measures']>, ParentType, ContextType, RequireFields<OrganizationMeasuresArgs, 'period'>>;
};

export type OriginCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginCell'] = ResolversParentTypes['OriginCell']> = {
  destination?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OriginMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginMatrix'] = ResolversParentTypes['OriginMatrix']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['OriginCell']>, ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['FigureSource']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PortalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Portal'] = ResolversParentTypes['Portal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Projection'] = ResolversParentTypes['Projection']> = {
  applied?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  eventsPerSecond?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  generation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partsLeft?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  secondsLeft?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProjectionState'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ProvenanceSource'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  bookingFunnel?: Resolver<Maybe<ResolversTypes['BookingFunnel']>, ParentType, ContextType, RequireFields<QueryBookingFunnelArgs, 'by' | 'period' | 'top'>>;
  loadHeatMap?: Resolver<Maybe<ResolversTypes['LoadHeatMap']>, ParentType, ContextType, RequireFields<QueryLoadHeatMapArgs, 'period'>>;
  measures?: Resolver<Maybe<ResolversTypes['Measures']>, ParentType, ContextType, RequireFields<QueryMeasuresArgs, 'by' | 'period' | 'top'>>;
  originMatrix?: Resolver<Maybe<ResolversTypes['OriginMatrix']>, ParentType, ContextType, RequireFields<QueryOriginMatrixArgs, 'period' | 'top'>>;
  programScoreboard?: Resolver<Maybe<ResolversTypes['RegionProgramConnection']>, ParentType, ContextType, RequireFields<QueryProgramScoreboardArgs, 'orderBy'>>;
  projections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Projection']>>, ParentType, ContextType>;
  returningOrganizations?: Resolver<Maybe<ResolversTypes['ReturningOrganizations']>, ParentType, ContextType, RequireFields<QueryReturningOrganizationsArgs, 'grain' | 'period'>>;
  savedReport?: Resolver<Maybe<ResolversTypes['SavedReport']>, ParentType, ContextType, RequireFields<QuerySavedReportArgs, 'id'>>;
  savedReports?: Resolver<Maybe<ResolversTypes['SavedReportConnection']>, ParentType, ContextType, Partial<QuerySavedReportsArgs>>;
  visitForecast?: Resolver<Maybe<ResolversTypes['VisitForecast']>, ParentType, ContextType, Partial<QueryVisitForecastArgs>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookingFunnel?: Resolver<Maybe<ResolversTypes['BookingFunnel']>, ParentType, ContextType, RequireFields<RegionBookingFunnelArgs, 'period'>>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['Measures']>, ParentType, ContextType, RequireFields<RegionMeasuresArgs, 'period'>>;
  program?: Resolver<Maybe<ResolversTypes['RegionProgram']>, ParentType, ContextType>;
};

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export type RegionProgramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionProgram'] = ResolversParentTypes['RegionProgram']> = {
  activation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  agreementStatus?: Resolver<Maybe<ResolversTypes['AgreementStatus']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  councilEstablishedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  councilMeetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysToFirstRoute?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstRouteInTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  firstRouteOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  industries?: Resolver<ReadonlyArray<ResolversTypes['OkvedCode']>, ParentType, ContextType>;
  industriesCovered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leadsByStatus?: Resolver<ReadonlyArray<ResolversTypes['LeadsByStatus']>, ParentType, ContextType>;
  milestonesDue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  milestonesOnTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  milestonesOnTimeShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  openEnterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedExcursions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedRoutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  registeredEnterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['FigureSource']>, ParentType, ContextType>;
};

export type RegionProgramConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionProgramConnection'] = ResolversParentTypes['RegionProgramConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionProgramEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RegionProgram']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionProgramEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionProgramEdge'] = ResolversParentTypes['RegionProgramEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegionProgram'], ParentType, ContextType>;
};

export type ReportConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportCondition'] = ResolversParentTypes['ReportCondition']> = {
  dimension?: Resolver<ResolversTypes['Dimension'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDelivery'] = ResolversParentTypes['ReportDelivery']> = {
  deliveredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ExportFormat'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReportDeliveryStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDeliveryConnection'] = ResolversParentTypes['ReportDeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReportDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportDeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDeliveryEdge'] = ResolversParentTypes['ReportDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportDelivery'], ParentType, ContextType>;
};

export type ReportScheduleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportSchedule'] = ResolversParentTypes['ReportSchedule']> = {
  dayOfMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  every?: Resolver<ResolversTypes['ReportFrequency'], ParentType, ContextType>;
  hour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  weekday?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReturningOrganizationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturningOrganizations'] = ResolversParentTypes['ReturningOrganizations']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cohorts?: Resolver<ReadonlyArray<ResolversTypes['VisitorCohort']>, ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['FigureSource']>, ParentType, ContextType>;
};

export type RouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Route'] = ResolversParentTypes['Route'], FederationReferenceType extends FederationReferenceTypes['Route'] = FederationReferenceTypes['Route']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Route']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookingFunnel?: Resolver<Maybe<ResolversTypes['BookingFunnel']>, ParentType, ContextType, RequireFields<RouteBookingFunnelArgs, 'period'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['Measures']>, ParentType, ContextType, RequireFields<RouteMeasuresArgs, 'period'>>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SavedReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedReport'] = ResolversParentTypes['SavedReport']> = {
  by?: Resolver<ReadonlyArray<ResolversTypes['Dimension']>, ParentType, ContextType>;
  compare?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['ReportDeliveryConnection'], ParentType, ContextType, Partial<SavedReportDeliveriesArgs>>;
  filter?: Resolver<ReadonlyArray<ResolversTypes['ReportCondition']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ExportFormat'], ParentType, ContextType>;
  grain?: Resolver<Maybe<ResolversTypes['Grain']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['ExportLanguage'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['RelativePeriod'], ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['ReportSchedule']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SavedReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedReportConnection'] = ResolversParentTypes['SavedReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SavedReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SavedReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SavedReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedReportEdge'] = ResolversParentTypes['SavedReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SavedReport'], ParentType, ContextType>;
};

export type SeriesForecastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesForecast'] = ResolversParentTypes['SeriesForecast']> = {
  backTest?: Resolver<Maybe<ResolversTypes['ForecastBackTest']>, ParentType, ContextType>;
  weeks?: Resolver<ReadonlyArray<ResolversTypes['ForecastWeek']>, ParentType, ContextType>;
  weeksKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weeksNeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site'], FederationReferenceType extends FederationReferenceTypes['Site'] = FederationReferenceTypes['Site']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Site']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookingFunnel?: Resolver<Maybe<ResolversTypes['BookingFunnel']>, ParentType, ContextType, RequireFields<SiteBookingFunnelArgs, 'period'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['Measures']>, ParentType, ContextType, RequireFields<SiteMeasuresArgs, 'period'>>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TooManySavedReportsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManySavedReports'] = ResolversParentTypes['TooManySavedReports']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TranslationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Translation'] = ResolversParentTypes['Translation']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UpdateSavedReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateSavedReportPayload'] = ResolversParentTypes['UpdateSavedReportPayload']> = {
  savedReport?: Resolver<ResolversTypes['SavedReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateSavedReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateSavedReportResult'] = ResolversParentTypes['UpdateSavedReportResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'UpdateSavedReportPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'TooManySavedReports' | 'VersionConflict', ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitForecastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitForecast'] = ResolversParentTypes['VisitForecast']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  load?: Resolver<ResolversTypes['SeriesForecast'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['FigureSource']>, ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['SeriesForecast'], ParentType, ContextType>;
};

export type VisitorCohortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitorCohort'] = ResolversParentTypes['VisitorCohort']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  later?: Resolver<ReadonlyArray<ResolversTypes['CohortPeriod']>, ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agreement?: AgreementResolvers<ContextType>;
  BookingCount?: BookingCountResolvers<ContextType>;
  BookingFunnel?: BookingFunnelResolvers<ContextType>;
  BookingFunnelFigures?: BookingFunnelFiguresResolvers<ContextType>;
  BookingFunnelRow?: BookingFunnelRowResolvers<ContextType>;
  BookingLeadTime?: BookingLeadTimeResolvers<ContextType>;
  BookingLeadTimes?: BookingLeadTimesResolvers<ContextType>;
  CohortPeriod?: CohortPeriodResolvers<ContextType>;
  CreateSavedReportPayload?: CreateSavedReportPayloadResolvers<ContextType>;
  CreateSavedReportResult?: CreateSavedReportResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteSavedReportPayload?: DeleteSavedReportPayloadResolvers<ContextType>;
  DeleteSavedReportResult?: DeleteSavedReportResultResolvers<ContextType>;
  DimensionKey?: DimensionKeyResolvers<ContextType>;
  Excursion?: ExcursionResolvers<ContextType>;
  ExportMeasuresPayload?: ExportMeasuresPayloadResolvers<ContextType>;
  ExportMeasuresResult?: ExportMeasuresResultResolvers<ContextType>;
  FigureSource?: FigureSourceResolvers<ContextType>;
  ForecastBackTest?: ForecastBackTestResolvers<ContextType>;
  ForecastWeek?: ForecastWeekResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LanguageTag?: GraphQLScalarType;
  LeadsByStatus?: LeadsByStatusResolvers<ContextType>;
  LoadFigures?: LoadFiguresResolvers<ContextType>;
  LoadGap?: LoadGapResolvers<ContextType>;
  LoadHeatMap?: LoadHeatMapResolvers<ContextType>;
  LoadHour?: LoadHourResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MeasureGap?: MeasureGapResolvers<ContextType>;
  MeasurePeriod?: MeasurePeriodResolvers<ContextType>;
  MeasureRow?: MeasureRowResolvers<ContextType>;
  MeasureValues?: MeasureValuesResolvers<ContextType>;
  Measures?: MeasuresResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  OkvedCode?: GraphQLScalarType;
  Organization?: OrganizationResolvers<ContextType>;
  OriginCell?: OriginCellResolvers<ContextType>;
  OriginMatrix?: OriginMatrixResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Portal?: PortalResolvers<ContextType>;
  Projection?: ProjectionResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionCode?: GraphQLScalarType;
  RegionProgram?: RegionProgramResolvers<ContextType>;
  RegionProgramConnection?: RegionProgramConnectionResolvers<ContextType>;
  RegionProgramEdge?: RegionProgramEdgeResolvers<ContextType>;
  ReportCondition?: ReportConditionResolvers<ContextType>;
  ReportDelivery?: ReportDeliveryResolvers<ContextType>;
  ReportDeliveryConnection?: ReportDeliveryConnectionResolvers<ContextType>;
  ReportDeliveryEdge?: ReportDeliveryEdgeResolvers<ContextType>;
  ReportSchedule?: ReportScheduleResolvers<ContextType>;
  ReturningOrganizations?: ReturningOrganizationsResolvers<ContextType>;
  Route?: RouteResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SavedReport?: SavedReportResolvers<ContextType>;
  SavedReportConnection?: SavedReportConnectionResolvers<ContextType>;
  SavedReportEdge?: SavedReportEdgeResolvers<ContextType>;
  SeriesForecast?: SeriesForecastResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TooManySavedReports?: TooManySavedReportsResolvers<ContextType>;
  Translation?: TranslationResolvers<ContextType>;
  UpdateSavedReportPayload?: UpdateSavedReportPayloadResolvers<ContextType>;
  UpdateSavedReportResult?: UpdateSavedReportResultResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  VisitForecast?: VisitForecastResolvers<ContextType>;
  VisitorCohort?: VisitorCohortResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
