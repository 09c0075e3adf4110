import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LocalizedText as LocalizedTextModel } from '@promtour/kernel/localized-text';
import type { AttendanceCorrection as AttendanceCorrectionModel } from '../../bookings/domain/attendance-correction.ts';
import type { Booking as BookingModel } from '../../bookings/domain/booking.ts';
import type { BookingConnection as BookingConnectionModel } from '../../bookings/graphql/lists.ts';
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
  /** A calendar date, ISO 8601, in the zone of the plant that it is about: `2026-11-23`. */
  LocalDate: { input: string; output: string; }
  /** A whole number that JSON carries exactly (up to 2^53 − 1). */
  SafeInt: { input: number; output: number; }
  /** A name of the IANA time zone database: `Europe/Moscow`. */
  TimeZone: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A step of the history of who came. */
export type AttendanceCorrection = {
  readonly __typename?: 'AttendanceCorrection';
  readonly correctedAt: Scalars['DateTime']['output'];
  /** Name of the account of the person or program. */
  readonly correctedBy?: Maybe<Scalars['String']['output']>;
  /** What had been recorded. */
  readonly from: Scalars['Int']['output'];
  readonly reason: Scalars['String']['output'];
  /** What replaced it. */
  readonly to: Scalars['Int']['output'];
};

/** The inventory of one session (OCTO availability). Always confirmed + held ≤ capacity. */
export type Availability = {
  readonly __typename?: 'Availability';
  readonly capacity: Scalars['Int']['output'];
  /** Seats in confirmed bookings, those that came included. */
  readonly confirmed: Scalars['Int']['output'];
  /** Seats in holds that have not ended. */
  readonly held: Scalars['Int']['output'];
  readonly status: AvailabilityStatus;
  /** capacity − held − confirmed. */
  readonly vacancies: Scalars['Int']['output'];
};

/** OCTO's availability status. */
export type AvailabilityStatus =
  | 'AVAILABLE'
  /** Not for sale: it has begun, is not published, its organisation is suspended, or its site is not ready for visitors. */
  | 'CLOSED'
  /** Sold without counting seats. */
  | 'FREESALE'
  /** Under half of the capacity is left. */
  | 'LIMITED'
  | 'SOLD_OUT';

/** Seats of one session for one party. */
export type Booking = {
  readonly __typename?: 'Booking';
  /** What was recorded of the attendance before, latest first; at most 100. */
  readonly attendanceCorrections: ReadonlyArray<AttendanceCorrection>;
  /** How many came; 0 for a no-show, null until it is recorded. */
  readonly attended?: Maybe<Scalars['Int']['output']>;
  /**
   * Whom the host calls. For whoever may settle the booking: who made it, the host, the agency. Null for whoever else sees it, such as
   * the coordinator of the region.
   */
  readonly contact?: Maybe<OrganizerContact>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Null, without an error, where it is not shown to the caller, as far as more than its `id` is asked for. */
  readonly excursion?: Maybe<Excursion>;
  /** When the hold ends by itself; null once it is no hold. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * What has become of the host since, while the booking may still take place: it stands all the same, and whoever made it decides.
   * Empty where all is well.
   */
  readonly flags: ReadonlyArray<BookingFlag>;
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  /** The host. Null, without an error, where the registry does not show it to the caller, as far as more than its `id` is asked for. */
  readonly organization?: Maybe<Organization>;
  /** Where the party comes from: ISO 3166-2, of any country. */
  readonly originRegion: Scalars['ID']['output'];
  readonly purpose: Purpose;
  /** The caller's own reference. */
  readonly resellerReference?: Maybe<Scalars['String']['output']>;
  readonly seats: Scalars['Int']['output'];
  /** Null, without an error, where it is no longer known, as far as more than its `id` is asked for. */
  readonly session?: Maybe<Session>;
  /** By the clock: a hold whose time is over is `EXPIRED` at once. */
  readonly status: BookingStatus;
  /** Moment of the last change of status. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /**
   * On whose behalf the group comes. Null, without an error, where that was not said or the registry does not show the organization to
   * the caller, such as a school that is a candidate.
   */
  readonly visitingOrganization?: Maybe<Organization>;
};

export type BookingConnection = {
  readonly __typename?: 'BookingConnection';
  readonly edges: ReadonlyArray<BookingEdge>;
  readonly nodes: ReadonlyArray<Booking>;
  readonly pageInfo: PageInfo;
  /** How many there are in all; it costs a count, ask only where shown. */
  readonly totalCount: Scalars['Int']['output'];
};

export type BookingEdge = {
  readonly __typename?: 'BookingEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Booking;
};

/** All conditions hold together; within a list, any. A list holds at most 100 values. */
export type BookingFilter = {
  readonly excursions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly purposes?: InputMaybe<ReadonlyArray<Purpose>>;
  readonly sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly statuses?: InputMaybe<ReadonlyArray<BookingStatus>>;
};

export type BookingFlag =
  /** The host is suspended in the registry and takes no new bookings. */
  | 'HOST_SUSPENDED'
  /** No valid assessment says that the site may be visited. */
  | 'SITE_NOT_READY';

/** OCTO's booking status, without those that later parts bring. */
export type BookingStatus =
  | 'CANCELLED'
  | 'CONFIRMED'
  | 'EXPIRED'
  /** Nobody of the group came: 0 was recorded. */
  | 'NO_SHOW'
  | 'ON_HOLD'
  /** The group came, or some of it. */
  | 'REDEEMED';

/** The booking's status forbids this. Code `BOOKING.STATUS_CONFLICT`. */
export type BookingStatusConflict = UserError & {
  readonly __typename?: 'BookingStatusConflict';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  /** The status that it has. */
  readonly status: BookingStatus;
};

export type CancelBookingPayload = {
  readonly __typename?: 'CancelBookingPayload';
  readonly booking: Booking;
  /** Whether the request was carried out before, with the same key: `booking` is as it is now. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type CancelBookingResult = BookingStatusConflict | CancelBookingPayload | IdempotencyConflict | InvalidInput | NotFound | SessionClosed;

export type ConfirmBookingPayload = {
  readonly __typename?: 'ConfirmBookingPayload';
  readonly booking: Booking;
  /** Whether the request was carried out before, with the same key: `booking` is as it is now. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type ConfirmBookingResult = BookingStatusConflict | ConfirmBookingPayload | IdempotencyConflict | InvalidInput | NotFound | SessionClosed;

export type CorrectAttendanceInput = {
  /** How many came in truth: 0 to the booking's seats, and not what is recorded already. */
  readonly attended: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** As of `holdBooking`. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why, 1 to 500 characters; no personal data. Whoever sees the booking reads it. */
  readonly reason: Scalars['String']['input'];
};

export type CorrectAttendancePayload = {
  readonly __typename?: 'CorrectAttendancePayload';
  readonly booking: Booking;
  /** Whether the request was carried out before, with the same key: `booking` is as it is now. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type CorrectAttendanceResult = BookingStatusConflict | CorrectAttendancePayload | IdempotencyConflict | InvalidInput | NotFound;

export type Excursion = {
  readonly __typename?: 'Excursion';
  readonly id: Scalars['ID']['output'];
};

/** A WGS-84 point. */
export type GeoPoint = {
  readonly __typename?: 'GeoPoint';
  /** Degrees north, −90 to 90. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east, −180 to 180. */
  readonly longitude: Scalars['Float']['output'];
};

/** The party is smaller than the excursion takes. Code `BOOKING.GROUP_TOO_SMALL`. */
export type GroupTooSmall = UserError & {
  readonly __typename?: 'GroupTooSmall';
  readonly code: Scalars['String']['output'];
  /** The smallest party. */
  readonly groupMin: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};

export type HoldBookingInput = {
  readonly contact: OrganizerContactInput;
  /** How long the seats are held: 1 to 1440 minutes, and to the session's start at the latest. */
  readonly holdMinutes: Scalars['Int']['input'];
  /** ISO 3166-2 code of the region that the party comes from, of any country. */
  readonly originRegion: Scalars['ID']['input'];
  readonly purpose: Purpose;
  /** The caller's own reference, at most 100 characters. */
  readonly resellerReference?: InputMaybe<Scalars['String']['input']>;
  /** Size of the party: the excursion's `groupMin`, at least 1, to 10000. */
  readonly seats: Scalars['Int']['input'];
  readonly session: Scalars['ID']['input'];
  /**
   * The organisation on whose behalf the group comes, such as a school: UUID of the registry. It is not implied: who books for others
   * says for whom.
   */
  readonly visitingOrganization?: InputMaybe<Scalars['ID']['input']>;
};

export type HoldBookingPayload = {
  readonly __typename?: 'HoldBookingPayload';
  readonly booking: Booking;
  /** Whether the request was carried out before, with the same key: `booking` is as it is now. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type HoldBookingResult = GroupTooSmall | HoldBookingPayload | HoldQuotaExceeded | IdempotencyConflict | InvalidInput | NotFound | SeatsUnavailable | SessionClosed;

/** What of a client's unconfirmed holds is limited. It may grow. */
export type HoldQuota =
  /** Holds in all. */
  | 'HOLDS'
  /** Seats in all. */
  | 'SEATS'
  /** Holds in the session. */
  | 'SESSION_HOLDS'
  /** Seats in the session. */
  | 'SESSION_SEATS';

/** The client has as much on hold as it may. Code `BOOKING.HOLD_QUOTA_EXCEEDED`. */
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
 * The idempotency key cannot be honoured. Code `IDEMPOTENCY.KEY_REUSED`: the key was used with other input; or
 * `IDEMPOTENCY.IN_FLIGHT`: the first request with this key has not ended, ask again soon.
 */
export type IdempotencyConflict = UserError & {
  readonly __typename?: 'IdempotencyConflict';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** The input can be right in no state. Code `INPUT.INVALID`; nothing was written. */
export type InvalidInput = UserError & {
  readonly __typename?: 'InvalidInput';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  /** The first field that is wrong, as a path into the input: `["price", "amount"]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** A text in Russian and in whatever other languages somebody wrote it. */
export type LocalizedText = {
  readonly __typename?: 'LocalizedText';
  /** Null where nobody wrote it: show `ru` then. */
  readonly en?: Maybe<Scalars['String']['output']>;
  readonly ru: Scalars['String']['output'];
  /** Every language that is there, Russian and English included. */
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
   * Gives up a held or confirmed booking, before the session starts; its seats are free again. From the start on it is `SessionClosed`:
   * then attendance is recorded. For the same as `confirmBooking`.
   */
  readonly cancelBooking: CancelBookingResult;
  /**
   * Makes a hold firm, before the session starts. For who made it, the host and the agency: whoever else sees it gets the error
   * `FORBIDDEN`, all others `NotFound`.
   */
  readonly confirmBooking: ConfirmBookingResult;
  /**
   * Replaces the attendance that was recorded and keeps what it was in `Booking.attendanceCorrections`; statistics are restated. For the
   * host and the agency.
   */
  readonly correctAttendance: CorrectAttendanceResult;
  /**
   * Takes seats out of sale until the hold is confirmed, cancelled or expires. Confirmed and held seats together never exceed
   * a session's capacity. A hold ends at the session's start at the latest. What one client has on hold is limited, in all and per session:
   * beyond that it is a `HoldQuotaExceeded`. A token that is bounded to regions, and to no organisation, holds sessions of sites in those regions: of others
   * it gets the error `FORBIDDEN`.
   */
  readonly holdBooking: HoldBookingResult;
  /**
   * Records how many of a confirmed booking came, from the session's start on. 0 makes it a `NO_SHOW`. For the host and the agency; a
   * mistake is mended by `correctAttendance`.
   */
  readonly redeemBooking: RedeemBookingResult;
};


export type MutationCancelBookingArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationConfirmBookingArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationCorrectAttendanceArgs = {
  input: CorrectAttendanceInput;
};


export type MutationHoldBookingArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: HoldBookingInput;
};


export type MutationRedeemBookingArgs = {
  attended: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};

/** A record that the input names does not exist. Code `NOT_FOUND`. */
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

/** Whom the host calls. Personal data: it goes into no event, log or statistic. */
export type OrganizerContact = {
  readonly __typename?: 'OrganizerContact';
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** E.164: `+74812123456`. Email or phone is there. */
  readonly phone?: Maybe<Scalars['String']['output']>;
};

/** Whom the host calls. Personal data: it goes into no event, log or statistic. */
export type OrganizerContactInput = {
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** E.164: `+74812123456`. Email or phone is needed. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where a page stands in its list (Relay connections). Pages follow keys, not offsets: while records are being added, no page
 * skips or repeats one. A page holds 1 to 100 records, else the error `PAGE.SIZE`; a cursor that this list did not give is the
 * error `CURSOR.INVALID`. Each part of the graph answers one request with at most 5000 records (more for clients of a higher rate
 * class), counted as asked for: `first` of each list, under each of its parents and by each alias; else the error `LIMIT.ROWS`: ask for
 * smaller pages.
 */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass it as `after` to read on; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** Why a group comes: the programme's «4P». */
export type Purpose =
  /** Tourists, pupils, families. */
  | 'CONSUMER'
  | 'INVESTOR'
  | 'PARTNER'
  | 'SUPPLIER';

export type Query = {
  readonly __typename?: 'Query';
  /**
   * A booking that is the caller's to see: who made it (whoever acts for the same portal or organisation), the host, the coordinator
   * of the host's region, the agency. Else null.
   */
  readonly booking?: Maybe<Booking>;
  /** The bookings that are the caller's to see (see `booking`), last made first. */
  readonly bookings: BookingConnection;
};


export type QueryBookingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BookingFilter>;
  first: Scalars['Int']['input'];
};

export type RedeemBookingPayload = {
  readonly __typename?: 'RedeemBookingPayload';
  readonly booking: Booking;
  /** Whether the request was carried out before, with the same key: `booking` is as it is now. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type RedeemBookingResult = BookingStatusConflict | IdempotencyConflict | InvalidInput | NotFound | RedeemBookingPayload | SessionNotBegun;

/** Fewer seats are free than were asked for. Code `BOOKING.SEATS_UNAVAILABLE`. */
export type SeatsUnavailable = UserError & {
  readonly __typename?: 'SeatsUnavailable';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  /** Seats that were free at that moment. */
  readonly vacancies: Scalars['Int']['output'];
};

export type Session = {
  readonly __typename?: 'Session';
  /** Null until the session has been opened for sale, which follows its scheduling within moments. */
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

export type SessionClosedReason =
  | 'BEGUN'
  | 'NOT_PUBLISHED'
  | 'ORGANIZATION_SUSPENDED'
  /** Its site's assessment has ended; it opens again with a new one. */
  | 'SITE_NOT_READY';

/** Attendance is recorded from the session's start on. Code `BOOKING.SESSION_NOT_BEGUN`. */
export type SessionNotBegun = UserError & {
  readonly __typename?: 'SessionNotBegun';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly startsAt: Scalars['DateTime']['output'];
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

/**
 * A refusal that was foreseen. Branch on `code`, which is stable; show `message`, which follows the request's
 * `Accept-Language` (`ru` or `en`).
 */
export type UserError = {
  readonly code: Scalars['String']['output'];
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
  Session: Session;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Booking:
    ( { __typename: 'Booking' }
    & GraphQLRecursivePick<FederationTypes['Booking'], {"id":true}> );
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
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( BookingStatusConflict )
    | ( GroupTooSmall )
    | ( HoldQuotaExceeded )
    | ( IdempotencyConflict )
    | ( InvalidInput )
    | ( NotFound )
    | ( SeatsUnavailable )
    | ( SessionClosed )
    | ( SessionNotBegun )
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
  CancelBookingPayload: ResolverTypeWrapper<Omit<CancelBookingPayload, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CancelBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelBookingResult']>;
  ConfirmBookingPayload: ResolverTypeWrapper<Omit<ConfirmBookingPayload, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  ConfirmBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmBookingResult']>;
  CorrectAttendanceInput: CorrectAttendanceInput;
  CorrectAttendancePayload: ResolverTypeWrapper<Omit<CorrectAttendancePayload, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  CorrectAttendanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectAttendanceResult']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Excursion: ResolverTypeWrapper<ExcursionModel>;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GroupTooSmall: ResolverTypeWrapper<GroupTooSmall>;
  HoldBookingInput: HoldBookingInput;
  HoldBookingPayload: ResolverTypeWrapper<Omit<HoldBookingPayload, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  HoldBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldBookingResult']>;
  HoldQuota: HoldQuota;
  HoldQuotaExceeded: ResolverTypeWrapper<HoldQuotaExceeded>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalizedText: ResolverTypeWrapper<LocalizedTextModel>;
  LocalizedTextInput: LocalizedTextInput;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  OrganizerContact: ResolverTypeWrapper<OrganizerContact>;
  OrganizerContactInput: OrganizerContactInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Purpose: Purpose;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RedeemBookingPayload: ResolverTypeWrapper<Omit<RedeemBookingPayload, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  RedeemBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RedeemBookingResult']>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SeatsUnavailable: ResolverTypeWrapper<SeatsUnavailable>;
  Session: ResolverTypeWrapper<SessionModel>;
  SessionClosed: ResolverTypeWrapper<SessionClosed>;
  SessionClosedReason: SessionClosedReason;
  SessionNotBegun: ResolverTypeWrapper<SessionNotBegun>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  Translation: ResolverTypeWrapper<Translation>;
  TranslationInput: TranslationInput;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
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
  CancelBookingPayload: Omit<CancelBookingPayload, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  Boolean: Scalars['Boolean']['output'];
  CancelBookingResult: ResolversUnionTypes<ResolversParentTypes>['CancelBookingResult'];
  ConfirmBookingPayload: Omit<ConfirmBookingPayload, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  ConfirmBookingResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmBookingResult'];
  CorrectAttendanceInput: CorrectAttendanceInput;
  CorrectAttendancePayload: Omit<CorrectAttendancePayload, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  CorrectAttendanceResult: ResolversUnionTypes<ResolversParentTypes>['CorrectAttendanceResult'];
  DateTime: Scalars['DateTime']['output'];
  Excursion: ExcursionModel;
  GeoPoint: GeoPoint;
  Float: Scalars['Float']['output'];
  GroupTooSmall: GroupTooSmall;
  HoldBookingInput: HoldBookingInput;
  HoldBookingPayload: Omit<HoldBookingPayload, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  HoldBookingResult: ResolversUnionTypes<ResolversParentTypes>['HoldBookingResult'];
  HoldQuotaExceeded: HoldQuotaExceeded;
  IdempotencyConflict: IdempotencyConflict;
  InvalidInput: InvalidInput;
  LocalDate: Scalars['LocalDate']['output'];
  LocalizedText: LocalizedTextModel;
  LocalizedTextInput: LocalizedTextInput;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  Organization: OrganizationModel;
  OrganizerContact: OrganizerContact;
  OrganizerContactInput: OrganizerContactInput;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  RedeemBookingPayload: Omit<RedeemBookingPayload, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  RedeemBookingResult: ResolversUnionTypes<ResolversParentTypes>['RedeemBookingResult'];
  SafeInt: Scalars['SafeInt']['output'];
  SeatsUnavailable: SeatsUnavailable;
  Session: SessionModel;
  SessionClosed: SessionClosed;
  SessionNotBegun: SessionNotBegun;
  TimeZone: Scalars['TimeZone']['output'];
  Translation: Translation;
  TranslationInput: TranslationInput;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
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
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['BookingFlag']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  originRegion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type ExcursionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Excursion'] = ResolversParentTypes['Excursion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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
  cancelBooking?: Resolver<ResolversTypes['CancelBookingResult'], ParentType, ContextType, RequireFields<MutationCancelBookingArgs, 'id' | 'idempotencyKey'>>;
  confirmBooking?: Resolver<ResolversTypes['ConfirmBookingResult'], ParentType, ContextType, RequireFields<MutationConfirmBookingArgs, 'id' | 'idempotencyKey'>>;
  correctAttendance?: Resolver<ResolversTypes['CorrectAttendanceResult'], ParentType, ContextType, RequireFields<MutationCorrectAttendanceArgs, 'input'>>;
  holdBooking?: Resolver<ResolversTypes['HoldBookingResult'], ParentType, ContextType, RequireFields<MutationHoldBookingArgs, 'idempotencyKey' | 'input'>>;
  redeemBooking?: Resolver<ResolversTypes['RedeemBookingResult'], ParentType, ContextType, RequireFields<MutationRedeemBookingArgs, 'attended' | 'id' | 'idempotencyKey'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  booking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType, RequireFields<QueryBookingArgs, 'id'>>;
  bookings?: Resolver<ResolversTypes['BookingConnection'], ParentType, ContextType, RequireFields<QueryBookingsArgs, 'first'>>;
};

export type RedeemBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedeemBookingPayload'] = ResolversParentTypes['RedeemBookingPayload']> = {
  booking?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RedeemBookingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedeemBookingResult'] = ResolversParentTypes['RedeemBookingResult']> = {
  __resolveType?: TypeResolveFn<'BookingStatusConflict' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'RedeemBookingPayload' | 'SessionNotBegun', ParentType, ContextType>;
};

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

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TranslationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Translation'] = ResolversParentTypes['Translation']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'BookingStatusConflict' | 'GroupTooSmall' | 'HoldQuotaExceeded' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'SeatsUnavailable' | 'SessionClosed' | 'SessionNotBegun', ParentType, ContextType>;
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
  GeoPoint?: GeoPointResolvers<ContextType>;
  GroupTooSmall?: GroupTooSmallResolvers<ContextType>;
  HoldBookingPayload?: HoldBookingPayloadResolvers<ContextType>;
  HoldBookingResult?: HoldBookingResultResolvers<ContextType>;
  HoldQuotaExceeded?: HoldQuotaExceededResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizerContact?: OrganizerContactResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RedeemBookingPayload?: RedeemBookingPayloadResolvers<ContextType>;
  RedeemBookingResult?: RedeemBookingResultResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SeatsUnavailable?: SeatsUnavailableResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionClosed?: SessionClosedResolvers<ContextType>;
  SessionNotBegun?: SessionNotBegunResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  Translation?: TranslationResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
