import type { RegionCode } from '@promtour/kernel/region-code';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LocalizedText as LocalizedTextModel } from '@promtour/kernel/localized-text';
import type { AttendanceCorrection as AttendanceCorrectionModel } from '../../bookings/domain/attendance-correction.ts';
import type { Booking as BookingModel } from '../../bookings/domain/booking.ts';
import type { BookingConnection as BookingConnectionModel } from '../../bookings/graphql/lists.ts';
import type { Feedback as FeedbackModel } from '../../feedback/domain/feedback.ts';
import type { FeedbackConnection as FeedbackConnectionModel } from '../../feedback/graphql/feedback.ts';
import type { SessionStub as SessionModel, ExcursionStub as ExcursionModel, OrganizationStub as OrganizationModel } from '../stubs.ts';
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

/** A correction of the recorded attendance. */
export type AttendanceCorrection = {
  readonly __typename?: 'AttendanceCorrection';
  readonly correctedAt: Scalars['DateTime']['output'];
  /** Account name of the person or program. */
  readonly correctedBy?: Maybe<Scalars['String']['output']>;
  /** Attendance before the correction. */
  readonly from: Scalars['Int']['output'];
  readonly reason: Scalars['String']['output'];
  /** Attendance after the correction. */
  readonly to: Scalars['Int']['output'];
};

/** The inventory of one session (OCTO availability). Always confirmed + held ≤ capacity. */
export type Availability = {
  readonly __typename?: 'Availability';
  readonly capacity: Scalars['Int']['output'];
  /** Seats in confirmed bookings, including redeemed ones. */
  readonly confirmed: Scalars['Int']['output'];
  /** Seats in active holds. */
  readonly held: Scalars['Int']['output'];
  readonly status: AvailabilityStatus;
  /** capacity − held − confirmed. */
  readonly vacancies: Scalars['Int']['output'];
};

/** Availability status as in OCTO. New values may be added: clients must handle unknown ones. */
export type AvailabilityStatus =
  | 'AVAILABLE'
  /** Not for sale: the session has begun, the excursion is not published, the organization is suspended, or the site is not ready. */
  | 'CLOSED'
  /** Sold without a limit of seats. */
  | 'FREESALE'
  /** Less than half of the capacity is vacant. */
  | 'LIMITED'
  | 'SOLD_OUT';

/** Seats of one session for one party. */
export type Booking = {
  readonly __typename?: 'Booking';
  /** Earlier values of the attendance, newest first; at most 100. */
  readonly attendanceCorrections: ReadonlyArray<AttendanceCorrection>;
  /** Number of people who attended; 0 for a no-show, `null` until attendance is recorded. */
  readonly attended?: Maybe<Scalars['Int']['output']>;
  /**
   * Contact person of the group. Visible to the booker, the host and the agency; `null` for other callers, such as the coordinator
   * of the region.
   */
  readonly contact?: Maybe<OrganizerContact>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** `null`, without an error, if the caller may not see it and more than its `id` is requested. */
  readonly excursion?: Maybe<Excursion>;
  /** The version of the excursion that it was made for: `number` in `Excursion.versions`. `null` if it was not known. */
  readonly excursionVersion?: Maybe<Scalars['Int']['output']>;
  /** When the hold expires; `null` if the booking is not on hold. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Problems of the host since the booking was made. The booking stays valid; the booker decides. Empty after the visit. */
  readonly flags: ReadonlyArray<BookingFlag>;
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  /** Statuses that a mutation can set now. Empty once the booking can no longer change. */
  readonly nextStatuses: ReadonlyArray<BookingStatus>;
  /** The host. `null`, without an error, if the registry does not show it to the caller and more than its `id` is requested. */
  readonly organization?: Maybe<Organization>;
  /** Region where the group comes from, in any country. */
  readonly originRegion: Scalars['RegionCode']['output'];
  readonly purpose: Purpose;
  /** The booker's own reference. */
  readonly resellerReference?: Maybe<Scalars['String']['output']>;
  readonly seats: Scalars['Int']['output'];
  /** `null`, without an error, if the session is no longer known and more than its `id` is requested. */
  readonly session?: Maybe<Session>;
  /** Evaluated at the time of the request: an overdue hold is `EXPIRED` at once. */
  readonly status: BookingStatus;
  /** Time of the last change of status. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /**
   * The organization that visits. `null`, without an error, if the booker named none, or if the registry does not show it to the
   * caller, for example a school that is a candidate.
   */
  readonly visitingOrganization?: Maybe<Organization>;
};

export type BookingConnection = {
  readonly __typename?: 'BookingConnection';
  readonly edges: ReadonlyArray<BookingEdge>;
  readonly nodes: ReadonlyArray<Booking>;
  readonly pageInfo: PageInfo;
  /** Total number of matches. Costs a count: request it only where it is shown. */
  readonly totalCount: Scalars['Int']['output'];
};

export type BookingEdge = {
  readonly __typename?: 'BookingEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Booking;
};

/**
 * All conditions must match; within a list, any value may match. A missing or `null` list sets no condition; an empty list or an
 * unknown id matches nothing. A list holds at most 100 values.
 */
export type BookingFilter = {
  /** Dates of the visit in the plant's time zone, years 1900 to 2999. */
  readonly dates?: InputMaybe<LocalDateRange>;
  readonly excursions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Hosts. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly purposes?: InputMaybe<ReadonlyArray<Purpose>>;
  /** Regions of the hosts' sites. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  readonly sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly statuses?: InputMaybe<ReadonlyArray<BookingStatus>>;
};

/** New values may be added: clients must handle unknown ones. */
export type BookingFlag =
  /** The host has closed the session: it does not take place as planned. */
  | 'CLOSED_BY_HOST'
  /** The host is suspended in the registry and takes no new bookings. */
  | 'HOST_SUSPENDED'
  /** The site has no valid assessment that allows visits. */
  | 'SITE_NOT_READY';

/** Booking status as in OCTO. New values may be added: clients must handle unknown ones. */
export type BookingStatus =
  | 'CANCELLED'
  | 'CONFIRMED'
  | 'EXPIRED'
  /** The recorded attendance is 0. */
  | 'NO_SHOW'
  | 'ON_HOLD'
  /** At least one person of the group attended. */
  | 'REDEEMED';

/** The booking's status does not allow this operation. Code `BOOKING.STATUS_CONFLICT`. */
export type BookingStatusConflict = UserError & {
  readonly __typename?: 'BookingStatusConflict';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  /** Statuses that a mutation can set now. */
  readonly nextStatuses: ReadonlyArray<BookingStatus>;
  /** Current status. */
  readonly status: BookingStatus;
};

/** A box. If `west` is greater than `east`, it crosses the 180th meridian: `west: 170, east: -170`. */
export type BoxInput = {
  readonly east: Scalars['Float']['input'];
  readonly north: Scalars['Float']['input'];
  readonly south: Scalars['Float']['input'];
  readonly west: Scalars['Float']['input'];
};

export type CancelBookingInput = {
  readonly id: Scalars['ID']['input'];
  /** As in `HoldBookingInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
};

export type CancelBookingPayload = {
  readonly __typename?: 'CancelBookingPayload';
  readonly booking: Booking;
  /** `true` if an earlier request with the same key was executed; `booking` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type CancelBookingResult = BookingStatusConflict | CancelBookingPayload | IdempotencyConflict | InvalidInput | NotFound | SessionClosed;

export type ConfirmBookingInput = {
  readonly id: Scalars['ID']['input'];
  /** As in `HoldBookingInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
};

export type ConfirmBookingPayload = {
  readonly __typename?: 'ConfirmBookingPayload';
  readonly booking: Booking;
  /** `true` if an earlier request with the same key was executed; `booking` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type ConfirmBookingResult = BookingStatusConflict | ConfirmBookingPayload | IdempotencyConflict | InvalidInput | NotFound | SessionClosed;

export type CorrectAttendanceInput = {
  /** The correct number of people who attended: 0 to the booking's seats, different from the recorded number. */
  readonly attended: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** As in `HoldBookingInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 500 characters, without personal data. Visible to every caller that may see the booking. */
  readonly reason: Scalars['String']['input'];
};

export type CorrectAttendancePayload = {
  readonly __typename?: 'CorrectAttendancePayload';
  readonly booking: Booking;
  /** `true` if an earlier request with the same key was executed; `booking` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type CorrectAttendanceResult = BookingStatusConflict | CorrectAttendancePayload | IdempotencyConflict | InvalidInput | NotFound;

/** Instants from `from` (inclusive) to `before` (exclusive). A missing end is open. */
export type DateTimeRange = {
  readonly before?: InputMaybe<Scalars['DateTime']['input']>;
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Excursion = {
  readonly __typename?: 'Excursion';
  /** What visitors answered. `null` if the id is malformed. */
  readonly feedbackSummary?: Maybe<FeedbackSummary>;
  readonly id: Scalars['ID']['output'];
};

/**
 * The answers of one visitor. They are anonymous: neither a name nor free text is collected. The booking is not shown, since that of a
 * small group would reveal who answered.
 */
export type Feedback = {
  readonly __typename?: 'Feedback';
  /** `null`, without an error, if the caller may not see it and more than its `id` is requested. */
  readonly excursion?: Maybe<Excursion>;
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  readonly intents: ReadonlyArray<FeedbackIntent>;
  /** Answer to "Would you recommend this visit?": 0 to 10. */
  readonly nps: Scalars['Int']['output'];
  /** The host. */
  readonly organization?: Maybe<Organization>;
  readonly ratings: FeedbackRatings;
  readonly submittedAt: Scalars['DateTime']['output'];
  /** Date of the visit in the plant's time zone. */
  readonly visitedOn: Scalars['LocalDate']['output'];
};

/** Averages of the ratings, 1 to 5, with one decimal place. */
export type FeedbackAverages = {
  readonly __typename?: 'FeedbackAverages';
  readonly comfort?: Maybe<Scalars['Float']['output']>;
  readonly content?: Maybe<Scalars['Float']['output']>;
  readonly guide?: Maybe<Scalars['Float']['output']>;
  readonly route?: Maybe<Scalars['Float']['output']>;
  readonly safety?: Maybe<Scalars['Float']['output']>;
};

export type FeedbackConnection = {
  readonly __typename?: 'FeedbackConnection';
  readonly edges: ReadonlyArray<FeedbackEdge>;
  readonly nodes: ReadonlyArray<Feedback>;
  readonly pageInfo: PageInfo;
  /** Total number of matches. Costs a count: request it only where it is shown. */
  readonly totalCount: Scalars['Int']['output'];
};

export type FeedbackEdge = {
  readonly __typename?: 'FeedbackEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Feedback;
};

/** All conditions must hold; within a list, one value is enough. An empty list matches nothing; `null` is no condition. */
export type FeedbackFilter = {
  readonly excursions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Hosts. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly submitted?: InputMaybe<DateTimeRange>;
};

/** What a visitor intends after the visit. New values may be added: clients must handle unknown ones. */
export type FeedbackIntent =
  /** To work at the host. */
  | 'CAREER'
  /** To invest in the host. Opens a cooperation lead. */
  | 'INVESTOR'
  /** To cooperate as a partner. Opens a cooperation lead. */
  | 'PARTNER'
  /** To buy the host's products. */
  | 'PURCHASE'
  /** To supply the host. Opens a cooperation lead. */
  | 'SUPPLIER';

/** The link cannot be used. Code `BOOKING.FEEDBACK_LINK_UNUSABLE`. */
export type FeedbackLinkUnusable = UserError & {
  readonly __typename?: 'FeedbackLinkUnusable';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly reason: FeedbackLinkUnusableReason;
};

/** New values may be added: clients must handle unknown ones. */
export type FeedbackLinkUnusableReason =
  | 'EXPIRED'
  /** There is no such link, or it was revoked. */
  | 'UNKNOWN'
  | 'USED';

/** Ratings from 1, poor, to 5, excellent. `null` if the visitor gave none. */
export type FeedbackRatings = {
  readonly __typename?: 'FeedbackRatings';
  readonly comfort?: Maybe<Scalars['Int']['output']>;
  readonly content?: Maybe<Scalars['Int']['output']>;
  readonly guide?: Maybe<Scalars['Int']['output']>;
  readonly route?: Maybe<Scalars['Int']['output']>;
  readonly safety?: Maybe<Scalars['Int']['output']>;
};

/** Ratings from 1, poor, to 5, excellent. */
export type FeedbackRatingsInput = {
  readonly comfort?: InputMaybe<Scalars['Int']['input']>;
  readonly content?: InputMaybe<Scalars['Int']['input']>;
  readonly guide?: InputMaybe<Scalars['Int']['input']>;
  readonly route?: InputMaybe<Scalars['Int']['input']>;
  readonly safety?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Figures over all answers about an excursion. While there are fewer than 5 answers, only the host sees more than their number: other
 * callers get `null`. Of each rating, only its own answers count.
 */
export type FeedbackSummary = {
  readonly __typename?: 'FeedbackSummary';
  /** Number of answers. */
  readonly answers: Scalars['Int']['output'];
  /** Share of visitors who would work at the host, 0 to 1. */
  readonly careerShare?: Maybe<Scalars['Float']['output']>;
  /** Number of intents to cooperate. */
  readonly cooperationIntents?: Maybe<Scalars['Int']['output']>;
  /** Net promoter score, −100 to 100: % of 9 and 10 minus % of 0 to 6. */
  readonly nps?: Maybe<Scalars['Int']['output']>;
  readonly ratings: FeedbackAverages;
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

/** The group is smaller than the excursion's minimum. Code `BOOKING.GROUP_TOO_SMALL`. */
export type GroupTooSmall = UserError & {
  readonly __typename?: 'GroupTooSmall';
  readonly code: Scalars['String']['output'];
  /** Minimum size of a group. */
  readonly groupMin: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};

export type HoldBookingInput = {
  readonly contact: OrganizerContactInput;
  /** Duration of the hold, 1 to 1440 minutes; the hold expires no later than the session's start. */
  readonly holdMinutes: Scalars['Int']['input'];
  /**
   * Repeating a request with the same key and input returns the same booking in its current state with `replayed: true`, also after
   * a crash. A key is unique per client across all mutations of bookings; using it for another mutation or input returns
   * `IdempotencyConflict`. Keys are kept for 30 days.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Region where the group comes from, in any country. */
  readonly originRegion: Scalars['RegionCode']['input'];
  readonly purpose: Purpose;
  /** The booker's own reference, at most 100 characters. */
  readonly resellerReference?: InputMaybe<Scalars['String']['input']>;
  /** Size of the group: at least the excursion's `groupMin`, at most 10000. */
  readonly seats: Scalars['Int']['input'];
  readonly session: Scalars['ID']['input'];
  /**
   * The organization that visits, such as a school: a UUID of the registry. Required when booking on behalf of another organization;
   * there is no default.
   */
  readonly visitingOrganization?: InputMaybe<Scalars['ID']['input']>;
};

export type HoldBookingPayload = {
  readonly __typename?: 'HoldBookingPayload';
  readonly booking: Booking;
  /** `true` if an earlier request with the same key was executed; `booking` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type HoldBookingResult = GroupTooSmall | HoldBookingPayload | HoldQuotaExceeded | IdempotencyConflict | InvalidInput | NotFound | SeatsUnavailable | SessionClosed;

/** A quota of unconfirmed holds per client. New values may be added: clients must handle unknown ones. */
export type HoldQuota =
  /** Holds in total. */
  | 'HOLDS'
  /** Seats in total. */
  | 'SEATS'
  /** Holds in the session. */
  | 'SESSION_HOLDS'
  /** Seats in the session. */
  | 'SESSION_SEATS';

/** The client's quota of unconfirmed holds is exhausted. Code `BOOKING.HOLD_QUOTA_EXCEEDED`. */
export type HoldQuotaExceeded = UserError & {
  readonly __typename?: 'HoldQuotaExceeded';
  readonly code: Scalars['String']['output'];
  /** What the client has on hold, without this hold. */
  readonly current: Scalars['Int']['output'];
  readonly limit: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  readonly quota: HoldQuota;
};

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
   * Cancels a held or confirmed booking and releases its seats. After the session's start it returns `SessionClosed`: attendance
   * is recorded instead. Allowed for the same callers as `confirmBooking`.
   */
  readonly cancelBooking?: Maybe<CancelBookingResult>;
  /**
   * Confirms a hold, before the session starts. Allowed for the booker, the host and the agency. A caller that may only see the
   * booking gets the error `FORBIDDEN`; all others get `NotFound`.
   */
  readonly confirmBooking?: Maybe<ConfirmBookingResult>;
  /**
   * Replaces the recorded attendance. The previous value is kept in `Booking.attendanceCorrections`, and statistics are updated.
   * Allowed for the host and the agency.
   */
  readonly correctAttendance?: Maybe<CorrectAttendanceResult>;
  /**
   * Holds seats until the hold is confirmed, cancelled or expires. Confirmed and held seats together never exceed the session's
   * capacity. A hold expires no later than the session's start. Each client has a quota of holds and seats, in total and per
   * session; exceeding it returns `HoldQuotaExceeded`. A token that is limited to regions, and to no organization, holds sessions
   * in those regions only; for others it gets the error `FORBIDDEN`.
   */
  readonly holdBooking?: Maybe<HoldBookingResult>;
  /**
   * Records the attendance of a confirmed booking, after the session's start. An attendance of 0 sets the status `NO_SHOW`. Allowed
   * for the host and the agency. Use `correctAttendance` to change it.
   */
  readonly redeemBooking?: Maybe<RedeemBookingResult>;
  /**
   * Answers the questions about a visit by a one-time link, without a token. The page of the link does the same. Repeating a
   * successful request returns `FeedbackLinkUnusable` with reason `USED`.
   *
   *     mutation { submitFeedback(input: { token: "ptf_…", nps: 9, ratings: { guide: 5 }, intents: [CAREER] }) { __typename } }
   */
  readonly submitFeedback?: Maybe<SubmitFeedbackResult>;
};


export type MutationCancelBookingArgs = {
  input: CancelBookingInput;
};


export type MutationConfirmBookingArgs = {
  input: ConfirmBookingInput;
};


export type MutationCorrectAttendanceArgs = {
  input: CorrectAttendanceInput;
};


export type MutationHoldBookingArgs = {
  input: HoldBookingInput;
};


export type MutationRedeemBookingArgs = {
  input: RedeemBookingInput;
};


export type MutationSubmitFeedbackArgs = {
  input: SubmitFeedbackInput;
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
  readonly id: Scalars['ID']['output'];
};

/** Contact person of a group. Personal data: it is never part of events, logs or statistics. */
export type OrganizerContact = {
  readonly __typename?: 'OrganizerContact';
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** E.164: `+74812123456`. At least one of email and phone is present. */
  readonly phone?: Maybe<Scalars['String']['output']>;
};

/** Contact person of a group. Personal data: it is never part of events, logs or statistics. */
export type OrganizerContactInput = {
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** E.164: `+74812123456`. Email or phone is required. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
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
   * A booking that the caller may see: the party that booked (all callers of the same portal or organization), the host, the
   * coordinator of the host's region, and the agency. Otherwise `null`.
   */
  readonly booking?: Maybe<Booking>;
  /** The bookings that the caller may see (see `booking`), newest first. */
  readonly bookings?: Maybe<BookingConnection>;
  /**
   * Answers of visitors about the caller's excursions, newest first. Visible to the host and the agency; other callers see
   * `Excursion.feedbackSummary` only.
   */
  readonly feedback?: Maybe<FeedbackConnection>;
};


export type QueryBookingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BookingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFeedbackArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FeedbackFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type RedeemBookingInput = {
  /** Number of people who attended: 0 to the booking's seats. */
  readonly attended: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** As in `HoldBookingInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
};

export type RedeemBookingPayload = {
  readonly __typename?: 'RedeemBookingPayload';
  readonly booking: Booking;
  /** `true` if an earlier request with the same key was executed; `booking` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type RedeemBookingResult = BookingStatusConflict | IdempotencyConflict | InvalidInput | NotFound | RedeemBookingPayload | SessionNotBegun;

/** There are fewer vacancies than requested. Code `BOOKING.SEATS_UNAVAILABLE`. */
export type SeatsUnavailable = UserError & {
  readonly __typename?: 'SeatsUnavailable';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  /** Vacant seats at the time of the request. */
  readonly vacancies: Scalars['Int']['output'];
};

export type Session = {
  readonly __typename?: 'Session';
  /** `null` until the session is opened for sale, moments after it is scheduled. */
  readonly availability?: Maybe<Availability>;
  readonly id: Scalars['ID']['output'];
};

/** The session is not for sale. Code `BOOKING.SESSION_CLOSED`. */
export type SessionClosed = UserError & {
  readonly __typename?: 'SessionClosed';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly reason: SessionClosedReason;
};

/** New values may be added: clients must handle unknown ones. */
export type SessionClosedReason =
  | 'BEGUN'
  /** The host has closed or removed the session. It may take place again. */
  | 'CLOSED_BY_HOST'
  | 'NOT_PUBLISHED'
  | 'ORGANIZATION_SUSPENDED'
  /** It was moved while the seats were taken: check its time and try again. */
  | 'RESCHEDULED'
  /** The assessment of the site has ended; sales resume with a new one. */
  | 'SITE_NOT_READY';

/** Attendance can be recorded only after the session's start. Code `BOOKING.SESSION_NOT_BEGUN`. */
export type SessionNotBegun = UserError & {
  readonly __typename?: 'SessionNotBegun';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly startsAt: Scalars['DateTime']['output'];
};

/** Sources that a client can state. */
export type StatedProvenanceSource =
  /** Imported from another system. */
  | 'IMPORT'
  /** Sample data: not a statement about a real plant. */
  | 'SAMPLE';

export type SubmitFeedbackInput = {
  /** Each at most once. */
  readonly intents: ReadonlyArray<FeedbackIntent>;
  /** "Would you recommend this visit?": 0 to 10. */
  readonly nps: Scalars['Int']['input'];
  readonly ratings?: InputMaybe<FeedbackRatingsInput>;
  /** The last part of the link's path. */
  readonly token: Scalars['String']['input'];
};

export type SubmitFeedbackPayload = {
  readonly __typename?: 'SubmitFeedbackPayload';
  /** Always `true`. */
  readonly submitted: Scalars['Boolean']['output'];
};

export type SubmitFeedbackResult = FeedbackLinkUnusable | InvalidInput | SubmitFeedbackPayload;

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
  Booking: Booking;
  Excursion: Excursion;
  Session: Session;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Booking:
    ( { __typename: 'Booking' }
    & GraphQLRecursivePick<FederationTypes['Booking'], {"id":true}> );
  Excursion:
    ( { __typename: 'Excursion' }
    & GraphQLRecursivePick<FederationTypes['Excursion'], {"id":true}> );
  Session:
    ( { __typename: 'Session' }
    & GraphQLRecursivePick<FederationTypes['Session'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CancelBookingResult:
    | ( BookingStatusConflict & { __typename: 'BookingStatusConflict' } )
    | ( Omit<CancelBookingPayload, 'booking'> & { booking: _RefType['Booking'] } & { __typename: 'CancelBookingPayload' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SessionClosed & { __typename: 'SessionClosed' } )
  ;
  ConfirmBookingResult:
    | ( BookingStatusConflict & { __typename: 'BookingStatusConflict' } )
    | ( Omit<ConfirmBookingPayload, 'booking'> & { booking: _RefType['Booking'] } & { __typename: 'ConfirmBookingPayload' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SessionClosed & { __typename: 'SessionClosed' } )
  ;
  CorrectAttendanceResult:
    | ( BookingStatusConflict & { __typename: 'BookingStatusConflict' } )
    | ( Omit<CorrectAttendancePayload, 'booking'> & { booking: _RefType['Booking'] } & { __typename: 'CorrectAttendancePayload' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  HoldBookingResult:
    | ( GroupTooSmall & { __typename: 'GroupTooSmall' } )
    | ( Omit<HoldBookingPayload, 'booking'> & { booking: _RefType['Booking'] } & { __typename: 'HoldBookingPayload' } )
    | ( HoldQuotaExceeded & { __typename: 'HoldQuotaExceeded' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SeatsUnavailable & { __typename: 'SeatsUnavailable' } )
    | ( SessionClosed & { __typename: 'SessionClosed' } )
  ;
  RedeemBookingResult:
    | ( BookingStatusConflict & { __typename: 'BookingStatusConflict' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RedeemBookingPayload, 'booking'> & { booking: _RefType['Booking'] } & { __typename: 'RedeemBookingPayload' } )
    | ( SessionNotBegun & { __typename: 'SessionNotBegun' } )
  ;
  SubmitFeedbackResult:
    | ( FeedbackLinkUnusable & { __typename: 'FeedbackLinkUnusable' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( SubmitFeedbackPayload & { __typename: 'SubmitFeedbackPayload' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( BookingStatusConflict )
    | ( FeedbackLinkUnusable )
    | ( GroupTooSmall )
    | ( HoldQuotaExceeded )
    | ( IdempotencyConflict )
    | ( InvalidInput )
    | ( NotFound )
    | ( SeatsUnavailable )
    | ( SessionClosed )
    | ( SessionNotBegun )
    | ( VersionConflict )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AttendanceCorrection: ResolverTypeWrapper<AttendanceCorrectionModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Availability: ResolverTypeWrapper<Availability>;
  AvailabilityStatus: AvailabilityStatus;
  Booking: ResolverTypeWrapper<BookingModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BookingConnection: ResolverTypeWrapper<BookingConnectionModel>;
  BookingEdge: ResolverTypeWrapper<Omit<BookingEdge, 'node'> & { node: ResolversTypes['Booking'] }>;
  BookingFilter: BookingFilter;
  BookingFlag: BookingFlag;
  BookingStatus: BookingStatus;
  BookingStatusConflict: ResolverTypeWrapper<BookingStatusConflict>;
  BoxInput: BoxInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CancelBookingInput: CancelBookingInput;
  CancelBookingPayload: ResolverTypeWrapper<Omit<CancelBookingPayload, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CancelBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelBookingResult']>;
  ConfirmBookingInput: ConfirmBookingInput;
  ConfirmBookingPayload: ResolverTypeWrapper<Omit<ConfirmBookingPayload, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  ConfirmBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmBookingResult']>;
  CorrectAttendanceInput: CorrectAttendanceInput;
  CorrectAttendancePayload: ResolverTypeWrapper<Omit<CorrectAttendancePayload, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  CorrectAttendanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectAttendanceResult']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRange: DateTimeRange;
  Excursion: ResolverTypeWrapper<ExcursionModel>;
  Feedback: ResolverTypeWrapper<FeedbackModel>;
  FeedbackAverages: ResolverTypeWrapper<FeedbackAverages>;
  FeedbackConnection: ResolverTypeWrapper<FeedbackConnectionModel>;
  FeedbackEdge: ResolverTypeWrapper<Omit<FeedbackEdge, 'node'> & { node: ResolversTypes['Feedback'] }>;
  FeedbackFilter: FeedbackFilter;
  FeedbackIntent: FeedbackIntent;
  FeedbackLinkUnusable: ResolverTypeWrapper<FeedbackLinkUnusable>;
  FeedbackLinkUnusableReason: FeedbackLinkUnusableReason;
  FeedbackRatings: ResolverTypeWrapper<FeedbackRatings>;
  FeedbackRatingsInput: FeedbackRatingsInput;
  FeedbackSummary: ResolverTypeWrapper<FeedbackSummary>;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  GeoPointInput: GeoPointInput;
  GroupTooSmall: ResolverTypeWrapper<GroupTooSmall>;
  HoldBookingInput: HoldBookingInput;
  HoldBookingPayload: ResolverTypeWrapper<Omit<HoldBookingPayload, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  HoldBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldBookingResult']>;
  HoldQuota: HoldQuota;
  HoldQuotaExceeded: ResolverTypeWrapper<HoldQuotaExceeded>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  InputIssue: ResolverTypeWrapper<InputIssue>;
  InputIssueCode: InputIssueCode;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  LanguageTag: ResolverTypeWrapper<Scalars['LanguageTag']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalDateRange: LocalDateRange;
  LocalizedText: ResolverTypeWrapper<LocalizedTextModel>;
  LocalizedTextInput: LocalizedTextInput;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearInput: NearInput;
  NotFound: ResolverTypeWrapper<NotFound>;
  OkvedCode: ResolverTypeWrapper<Scalars['OkvedCode']['output']>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  OrganizerContact: ResolverTypeWrapper<OrganizerContact>;
  OrganizerContactInput: OrganizerContactInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Provenance: ResolverTypeWrapper<Provenance>;
  ProvenanceInput: ProvenanceInput;
  ProvenanceSource: ProvenanceSource;
  Purpose: Purpose;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RedeemBookingInput: RedeemBookingInput;
  RedeemBookingPayload: ResolverTypeWrapper<Omit<RedeemBookingPayload, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  RedeemBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RedeemBookingResult']>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SeatsUnavailable: ResolverTypeWrapper<SeatsUnavailable>;
  Session: ResolverTypeWrapper<SessionModel>;
  SessionClosed: ResolverTypeWrapper<SessionClosed>;
  SessionClosedReason: SessionClosedReason;
  SessionNotBegun: ResolverTypeWrapper<SessionNotBegun>;
  StatedProvenanceSource: StatedProvenanceSource;
  SubmitFeedbackInput: SubmitFeedbackInput;
  SubmitFeedbackPayload: ResolverTypeWrapper<SubmitFeedbackPayload>;
  SubmitFeedbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitFeedbackResult']>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  Translation: ResolverTypeWrapper<Translation>;
  TranslationInput: TranslationInput;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AttendanceCorrection: AttendanceCorrectionModel;
  Int: Scalars['Int']['output'];
  Availability: Availability;
  Booking: BookingModel;
  ID: Scalars['ID']['output'];
  BookingConnection: BookingConnectionModel;
  BookingEdge: Omit<BookingEdge, 'node'> & { node: ResolversParentTypes['Booking'] };
  BookingFilter: BookingFilter;
  BookingStatusConflict: BookingStatusConflict;
  BoxInput: BoxInput;
  Float: Scalars['Float']['output'];
  CancelBookingInput: CancelBookingInput;
  CancelBookingPayload: Omit<CancelBookingPayload, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  Boolean: Scalars['Boolean']['output'];
  CancelBookingResult: ResolversUnionTypes<ResolversParentTypes>['CancelBookingResult'];
  ConfirmBookingInput: ConfirmBookingInput;
  ConfirmBookingPayload: Omit<ConfirmBookingPayload, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  ConfirmBookingResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmBookingResult'];
  CorrectAttendanceInput: CorrectAttendanceInput;
  CorrectAttendancePayload: Omit<CorrectAttendancePayload, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  CorrectAttendanceResult: ResolversUnionTypes<ResolversParentTypes>['CorrectAttendanceResult'];
  DateTime: Scalars['DateTime']['output'];
  DateTimeRange: DateTimeRange;
  Excursion: ExcursionModel;
  Feedback: FeedbackModel;
  FeedbackAverages: FeedbackAverages;
  FeedbackConnection: FeedbackConnectionModel;
  FeedbackEdge: Omit<FeedbackEdge, 'node'> & { node: ResolversParentTypes['Feedback'] };
  FeedbackFilter: FeedbackFilter;
  FeedbackLinkUnusable: FeedbackLinkUnusable;
  FeedbackRatings: FeedbackRatings;
  FeedbackRatingsInput: FeedbackRatingsInput;
  FeedbackSummary: FeedbackSummary;
  GeoPoint: GeoPoint;
  GeoPointInput: GeoPointInput;
  GroupTooSmall: GroupTooSmall;
  HoldBookingInput: HoldBookingInput;
  HoldBookingPayload: Omit<HoldBookingPayload, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  HoldBookingResult: ResolversUnionTypes<ResolversParentTypes>['HoldBookingResult'];
  HoldQuotaExceeded: HoldQuotaExceeded;
  IdempotencyConflict: IdempotencyConflict;
  InputIssue: InputIssue;
  InvalidInput: InvalidInput;
  LanguageTag: Scalars['LanguageTag']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  LocalDateRange: LocalDateRange;
  LocalizedText: LocalizedTextModel;
  LocalizedTextInput: LocalizedTextInput;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NearInput: NearInput;
  NotFound: NotFound;
  OkvedCode: Scalars['OkvedCode']['output'];
  Organization: OrganizationModel;
  OrganizerContact: OrganizerContact;
  OrganizerContactInput: OrganizerContactInput;
  PageInfo: PageInfo;
  Provenance: Provenance;
  ProvenanceInput: ProvenanceInput;
  Query: Record<PropertyKey, never>;
  RedeemBookingInput: RedeemBookingInput;
  RedeemBookingPayload: Omit<RedeemBookingPayload, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  RedeemBookingResult: ResolversUnionTypes<ResolversParentTypes>['RedeemBookingResult'];
  RegionCode: Scalars['RegionCode']['output'];
  SafeInt: Scalars['SafeInt']['output'];
  SeatsUnavailable: SeatsUnavailable;
  Session: SessionModel;
  SessionClosed: SessionClosed;
  SessionNotBegun: SessionNotBegun;
  SubmitFeedbackInput: SubmitFeedbackInput;
  SubmitFeedbackPayload: SubmitFeedbackPayload;
  SubmitFeedbackResult: ResolversUnionTypes<ResolversParentTypes>['SubmitFeedbackResult'];
  TimeZone: Scalars['TimeZone']['output'];
  Translation: Translation;
  TranslationInput: TranslationInput;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VersionConflict: VersionConflict;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  scopes: ReadonlyArray<ReadonlyArray<Scalars['String']['input']>>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AttendanceCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceCorrection'] = ResolversParentTypes['AttendanceCorrection']> = {
  correctedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  correctedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AvailabilityStatus'], ParentType, ContextType>;
  vacancies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Booking'] = ResolversParentTypes['Booking'], FederationReferenceType extends FederationReferenceTypes['Booking'] = FederationReferenceTypes['Booking']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Booking']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attendanceCorrections?: Resolver<ReadonlyArray<ResolversTypes['AttendanceCorrection']>, ParentType, ContextType>;
  attended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['OrganizerContact']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  excursion?: Resolver<Maybe<ResolversTypes['Excursion']>, ParentType, ContextType>;
  excursionVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['BookingFlag']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextStatuses?: Resolver<ReadonlyArray<ResolversTypes['BookingStatus']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  originRegion?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  resellerReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BookingStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  visitingOrganization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type BookingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingConnection'] = ResolversParentTypes['BookingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BookingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Booking']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BookingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingEdge'] = ResolversParentTypes['BookingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
};

export type BookingStatusConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingStatusConflict'] = ResolversParentTypes['BookingStatusConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStatuses?: Resolver<ReadonlyArray<ResolversTypes['BookingStatus']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BookingStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelBookingPayload'] = ResolversParentTypes['CancelBookingPayload']> = {
  booking?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelBookingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelBookingResult'] = ResolversParentTypes['CancelBookingResult']> = {
  __resolveType?: TypeResolveFn<'BookingStatusConflict' | 'CancelBookingPayload' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'SessionClosed', ParentType, ContextType>;
};

export type ConfirmBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmBookingPayload'] = ResolversParentTypes['ConfirmBookingPayload']> = {
  booking?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmBookingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmBookingResult'] = ResolversParentTypes['ConfirmBookingResult']> = {
  __resolveType?: TypeResolveFn<'BookingStatusConflict' | 'ConfirmBookingPayload' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'SessionClosed', ParentType, ContextType>;
};

export type CorrectAttendancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectAttendancePayload'] = ResolversParentTypes['CorrectAttendancePayload']> = {
  booking?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectAttendanceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectAttendanceResult'] = ResolversParentTypes['CorrectAttendanceResult']> = {
  __resolveType?: TypeResolveFn<'BookingStatusConflict' | 'CorrectAttendancePayload' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type ExcursionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Excursion'] = ResolversParentTypes['Excursion'], FederationReferenceType extends FederationReferenceTypes['Excursion'] = FederationReferenceTypes['Excursion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Excursion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  feedbackSummary?: Resolver<Maybe<ResolversTypes['FeedbackSummary']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FeedbackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Feedback'] = ResolversParentTypes['Feedback']> = {
  excursion?: Resolver<Maybe<ResolversTypes['Excursion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intents?: Resolver<ReadonlyArray<ResolversTypes['FeedbackIntent']>, ParentType, ContextType>;
  nps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  ratings?: Resolver<ResolversTypes['FeedbackRatings'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  visitedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type FeedbackAveragesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackAverages'] = ResolversParentTypes['FeedbackAverages']> = {
  comfort?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  guide?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  safety?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FeedbackConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackConnection'] = ResolversParentTypes['FeedbackConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FeedbackEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Feedback']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeedbackEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackEdge'] = ResolversParentTypes['FeedbackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Feedback'], ParentType, ContextType>;
};

export type FeedbackLinkUnusableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackLinkUnusable'] = ResolversParentTypes['FeedbackLinkUnusable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['FeedbackLinkUnusableReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedbackRatingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackRatings'] = ResolversParentTypes['FeedbackRatings']> = {
  comfort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  guide?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  safety?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FeedbackSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackSummary'] = ResolversParentTypes['FeedbackSummary']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  careerShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cooperationIntents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ratings?: Resolver<ResolversTypes['FeedbackAverages'], ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GroupTooSmallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupTooSmall'] = ResolversParentTypes['GroupTooSmall']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groupMin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldBookingPayload'] = ResolversParentTypes['HoldBookingPayload']> = {
  booking?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldBookingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldBookingResult'] = ResolversParentTypes['HoldBookingResult']> = {
  __resolveType?: TypeResolveFn<'GroupTooSmall' | 'HoldBookingPayload' | 'HoldQuotaExceeded' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'SeatsUnavailable' | 'SessionClosed', ParentType, ContextType>;
};

export type HoldQuotaExceededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldQuotaExceeded'] = ResolversParentTypes['HoldQuotaExceeded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quota?: Resolver<ResolversTypes['HoldQuota'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

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
  cancelBooking?: Resolver<Maybe<ResolversTypes['CancelBookingResult']>, ParentType, ContextType, RequireFields<MutationCancelBookingArgs, 'input'>>;
  confirmBooking?: Resolver<Maybe<ResolversTypes['ConfirmBookingResult']>, ParentType, ContextType, RequireFields<MutationConfirmBookingArgs, 'input'>>;
  correctAttendance?: Resolver<Maybe<ResolversTypes['CorrectAttendanceResult']>, ParentType, ContextType, RequireFields<MutationCorrectAttendanceArgs, 'input'>>;
  holdBooking?: Resolver<Maybe<ResolversTypes['HoldBookingResult']>, ParentType, ContextType, RequireFields<MutationHoldBookingArgs, 'input'>>;
  redeemBooking?: Resolver<Maybe<ResolversTypes['RedeemBookingResult']>, ParentType, ContextType, RequireFields<MutationRedeemBookingArgs, 'input'>>;
  submitFeedback?: Resolver<Maybe<ResolversTypes['SubmitFeedbackResult']>, ParentType, ContextType, RequireFields<MutationSubmitFeedbackArgs, 'input'>>;
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

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganizerContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizerContact'] = ResolversParentTypes['OrganizerContact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ProvenanceSource'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  booking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType, RequireFields<QueryBookingArgs, 'id'>>;
  bookings?: Resolver<Maybe<ResolversTypes['BookingConnection']>, ParentType, ContextType, Partial<QueryBookingsArgs>>;
  feedback?: Resolver<Maybe<ResolversTypes['FeedbackConnection']>, ParentType, ContextType, Partial<QueryFeedbackArgs>>;
};

export type RedeemBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedeemBookingPayload'] = ResolversParentTypes['RedeemBookingPayload']> = {
  booking?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RedeemBookingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedeemBookingResult'] = ResolversParentTypes['RedeemBookingResult']> = {
  __resolveType?: TypeResolveFn<'BookingStatusConflict' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'RedeemBookingPayload' | 'SessionNotBegun', ParentType, ContextType>;
};

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SeatsUnavailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatsUnavailable'] = ResolversParentTypes['SeatsUnavailable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vacancies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session'], FederationReferenceType extends FederationReferenceTypes['Session'] = FederationReferenceTypes['Session']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Session']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availability?: Resolver<Maybe<ResolversTypes['Availability']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SessionClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionClosed'] = ResolversParentTypes['SessionClosed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SessionClosedReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionNotBegunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionNotBegun'] = ResolversParentTypes['SessionNotBegun']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitFeedbackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitFeedbackPayload'] = ResolversParentTypes['SubmitFeedbackPayload']> = {
  submitted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitFeedbackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitFeedbackResult'] = ResolversParentTypes['SubmitFeedbackResult']> = {
  __resolveType?: TypeResolveFn<'FeedbackLinkUnusable' | 'InvalidInput' | 'SubmitFeedbackPayload', ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TranslationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Translation'] = ResolversParentTypes['Translation']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'BookingStatusConflict' | 'FeedbackLinkUnusable' | 'GroupTooSmall' | 'HoldQuotaExceeded' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'SeatsUnavailable' | 'SessionClosed' | 'SessionNotBegun' | 'VersionConflict', ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AttendanceCorrection?: AttendanceCorrectionResolvers<ContextType>;
  Availability?: AvailabilityResolvers<ContextType>;
  Booking?: BookingResolvers<ContextType>;
  BookingConnection?: BookingConnectionResolvers<ContextType>;
  BookingEdge?: BookingEdgeResolvers<ContextType>;
  BookingStatusConflict?: BookingStatusConflictResolvers<ContextType>;
  CancelBookingPayload?: CancelBookingPayloadResolvers<ContextType>;
  CancelBookingResult?: CancelBookingResultResolvers<ContextType>;
  ConfirmBookingPayload?: ConfirmBookingPayloadResolvers<ContextType>;
  ConfirmBookingResult?: ConfirmBookingResultResolvers<ContextType>;
  CorrectAttendancePayload?: CorrectAttendancePayloadResolvers<ContextType>;
  CorrectAttendanceResult?: CorrectAttendanceResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Excursion?: ExcursionResolvers<ContextType>;
  Feedback?: FeedbackResolvers<ContextType>;
  FeedbackAverages?: FeedbackAveragesResolvers<ContextType>;
  FeedbackConnection?: FeedbackConnectionResolvers<ContextType>;
  FeedbackEdge?: FeedbackEdgeResolvers<ContextType>;
  FeedbackLinkUnusable?: FeedbackLinkUnusableResolvers<ContextType>;
  FeedbackRatings?: FeedbackRatingsResolvers<ContextType>;
  FeedbackSummary?: FeedbackSummaryResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  GroupTooSmall?: GroupTooSmallResolvers<ContextType>;
  HoldBookingPayload?: HoldBookingPayloadResolvers<ContextType>;
  HoldBookingResult?: HoldBookingResultResolvers<ContextType>;
  HoldQuotaExceeded?: HoldQuotaExceededResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LanguageTag?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  OkvedCode?: GraphQLScalarType;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizerContact?: OrganizerContactResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RedeemBookingPayload?: RedeemBookingPayloadResolvers<ContextType>;
  RedeemBookingResult?: RedeemBookingResultResolvers<ContextType>;
  RegionCode?: GraphQLScalarType;
  SafeInt?: GraphQLScalarType;
  SeatsUnavailable?: SeatsUnavailableResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionClosed?: SessionClosedResolvers<ContextType>;
  SessionNotBegun?: SessionNotBegunResolvers<ContextType>;
  SubmitFeedbackPayload?: SubmitFeedbackPayloadResolvers<ContextType>;
  SubmitFeedbackResult?: SubmitFeedbackResultResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  Translation?: TranslationResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
