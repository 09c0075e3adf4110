import type { RegionCode } from '@promtour/kernel/region-code';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LocalizedText as LocalizedTextModel } from '@promtour/kernel/localized-text';
import type { Allotment as AllotmentModel } from '../../allotments/domain/allotment.ts';
import type { AllotmentConnection as AllotmentConnectionModel } from '../../allotments/graphql/allotments.ts';
import type { AttendanceCorrection as AttendanceCorrectionModel } from '../../bookings/domain/attendance-correction.ts';
import type { SessionAvailability as AvailabilityModel } from '../../inventory/inventory.resolvers.ts';
import type { Booking as BookingModel } from '../../bookings/domain/booking.ts';
import type { BookedItem as BookingItemModel, ShownUnits as BookedUnitsModel, ShownPrice as BookingPriceModel } from '../../bookings/graphql/booked-item.ts';
import type { BookingChange as BookingChangeModel } from '../../booking-history/domain/booking-change.ts';
import type { BookingHistoryConnection as BookingHistoryConnectionModel } from '../../booking-history/graphql/loaders.ts';
import type { BookingConnection as BookingConnectionModel } from '../../bookings/graphql/lists.ts';
import type { Feedback as FeedbackModel } from '../../feedback/domain/feedback.ts';
import type { FeedbackConnection as FeedbackConnectionModel } from '../../feedback/graphql/feedback.ts';
import type { ShownParticipant as ParticipantModel } from '../../participants/graphql/participants.ts';
import type { ConsentText as ConsentTextModel } from '../../participants/domain/consent-texts.ts';
import type { PersonalDataAccess as PersonalDataAccessModel } from '../../personal-data/application/ports.ts';
import type { PersonalDataAccessConnection as PersonalDataAccessConnectionModel, PersonalDataDestructionConnection as PersonalDataDestructionConnectionModel } from '../../personal-data/graphql/lists.ts';
import type { Destruction as PersonalDataDestructionModel } from '../../personal-data/domain/destruction.ts';
import type { ShownVoucher as VoucherModel } from '../../vouchers/graphql/vouchers.ts';
import type { KnownScan as CheckInModel } from '../../check-in/application/ports.ts';
import type { WaitlistEntry as WaitlistEntryModel } from '../../waitlist/domain/waitlist-entry.ts';
import type { WaitlistEntryConnection as WaitlistEntryConnectionModel } from '../../waitlist/graphql/waitlist-entries.ts';
import type { ReconciliationConnection as ReconciliationConnectionModel } from '../../reconciliation/graphql/reconciliation.ts';
import type { ReconciliationLine as ReconciliationLineModel, ReconciliationTotal as ReconciliationTotalModel } from '../../reconciliation/domain/reconciliation.ts';
import type { ImportedVisits as ImportedVisitsModel } from '../../visit-history/application/import-visits.ts';
import type { VisitHistoryConnection as VisitHistoryConnectionModel } from '../../visit-history/graphql/visit-history.ts';
import type { VisitHistory as VisitHistoryMonthModel, VisitLine as VisitHistoryRowModel } from '../../visit-history/domain/visit-history.ts';
import type { ShownVisitTotal as VisitTotalModel } from '../../visit-history/graphql/visit-totals.ts';
import type { SessionStub as SessionModel, ExcursionStub as ExcursionModel, OrganizationStub as OrganizationModel, PortalStub as PortalModel, RouteStub as RouteModel } from '../stubs.ts';
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

export type AcceptBookingInput = {
  readonly id: Scalars['ID']['input'];
  /** As in `HoldBookingInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The host's own reference, at most 100 characters. */
  readonly supplierReference?: InputMaybe<Scalars['String']['input']>;
};

export type AcceptBookingPayload = {
  readonly __typename?: 'AcceptBookingPayload';
  readonly booking: Booking;
  /** `true` if an earlier request with the same key was executed; `booking` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type AcceptBookingResult = AcceptBookingPayload | BookingStatusConflict | IdempotencyConflict | InvalidInput | NotFound | SessionClosed;

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

/** The party breaks admission rules; all are listed. Code `BOOKING.ADMISSION_REFUSED`. */
export type AdmissionRefused = UserError & {
  readonly __typename?: 'AdmissionRefused';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly violations: ReadonlyArray<SessionViolation>;
};

/** A rule of an excursion or of its booking. New values may be added: clients must handle unknown ones. */
export type AdmissionRule =
  | 'ACCESSIBILITY'
  | 'AGE_LIMIT'
  | 'FOREIGN_CITIZENS'
  | 'GROUP_MAX'
  | 'GROUP_MIN'
  /** The tour is not given in the language. */
  | 'LANGUAGE'
  /** It is too late to book: in calendar or working days. */
  | 'LEAD_TIME'
  /** Only the host changes a confirmed booking of this excursion. */
  | 'ON_REQUEST'
  /** Adults per children. */
  | 'SUPERVISION'
  /** An age does not fit the unit. */
  | 'UNIT_AGE'
  /** The option has no units of this type. */
  | 'UNIT_NOT_OFFERED';

/** Whether a plant lets the people of a booking in. New values may be added: clients must handle unknown ones. */
export type AdmissionStatus =
  /** The plant awaits the participant list. */
  | 'LIST_PENDING'
  /** The list is final; the plant has not decided. */
  | 'LIST_SUBMITTED'
  /** The plant asks for no participant list. */
  | 'NOT_REQUIRED'
  | 'PASSES_ISSUED'
  /** The plant issued no pass. */
  | 'REFUSED';

/** A rule that a party breaks. */
export type AdmissionViolation = {
  readonly __typename?: 'AdmissionViolation';
  /** The figure of the party. */
  readonly actual?: Maybe<Scalars['Int']['output']>;
  /** A figure of the rule, such as an age or a number of people. */
  readonly limit?: Maybe<Scalars['Int']['output']>;
  readonly message: Scalars['String']['output'];
  readonly rule: AdmissionRule;
};

export type AdmitWalkInInput = {
  /** Language of the safety briefing, if they had it and signed for it. Without it, use `signBriefing` afterwards. */
  readonly briefingLanguage?: InputMaybe<Scalars['LanguageTag']['input']>;
  /** As in `HoldBookingInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** `ExcursionOption.code`. Default: the first option. */
  readonly option?: InputMaybe<Scalars['String']['input']>;
  /** Region where the people come from, in any country. */
  readonly originRegion: Scalars['RegionCode']['input'];
  readonly party?: InputMaybe<BookingPartyInput>;
  readonly purpose: Purpose;
  readonly segment?: InputMaybe<VisitorSegment>;
  readonly session: Scalars['ID']['input'];
  readonly units: ReadonlyArray<BookingUnitInput>;
};

export type AdmitWalkInPayload = {
  readonly __typename?: 'AdmitWalkInPayload';
  readonly item: BookingItem;
  /** `true` if an earlier request with the same key was executed; `item` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type AdmitWalkInResult = AdmissionRefused | AdmitWalkInPayload | CheckInRefused | IdempotencyConflict | InvalidInput | NotFound | SeatsUnavailable | SessionClosed;

/** Seats of one session that are set aside for one agency. */
export type Allotment = {
  readonly __typename?: 'Allotment';
  /** Its bookings draw from the allotment. `null` under the same condition as `organization`. */
  readonly agency?: Maybe<Organization>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** `null`, without an error, if the caller may not see it and more than its `id` is requested. */
  readonly excursion?: Maybe<Excursion>;
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  /** The host. `null`, without an error, if the registry does not show it to the caller and more than its `id` is requested. */
  readonly organization?: Maybe<Organization>;
  /** When the unused seats return to general sale. */
  readonly releaseAt: Scalars['DateTime']['output'];
  /** When they returned; `null` until then. */
  readonly releasedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly seats: Scalars['Int']['output'];
  /** `null`, without an error, if the session is no longer known and more than its `id` is requested. */
  readonly session?: Maybe<Session>;
  /** Seats that the agency can still draw: 0 after the release. */
  readonly unused: Scalars['Int']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Seats that bookings of the agency have drawn. Those of a cancelled or expired booking return. */
  readonly used: Scalars['Int']['output'];
  /** For `expectedVersion`. Bookings of the agency do not change it. */
  readonly version: Scalars['Int']['output'];
};

/** Bookings of the agency use more seats. Code `BOOKING.ALLOTMENT_BELOW_USED`. */
export type AllotmentBelowUsed = UserError & {
  readonly __typename?: 'AllotmentBelowUsed';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  /** Seats in use. */
  readonly used: Scalars['Int']['output'];
};

export type AllotmentConnection = {
  readonly __typename?: 'AllotmentConnection';
  readonly edges: ReadonlyArray<AllotmentEdge>;
  readonly nodes: ReadonlyArray<Allotment>;
  readonly pageInfo: PageInfo;
  /** Total number of matches. Costs a count: request it only where it is shown. */
  readonly totalCount: Scalars['Int']['output'];
};

export type AllotmentEdge = {
  readonly __typename?: 'AllotmentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Allotment;
};

/** The agency has an allotment of the session already: update it. Code `BOOKING.ALLOTMENT_EXISTS`. */
export type AllotmentExists = UserError & {
  readonly __typename?: 'AllotmentExists';
  readonly code: Scalars['String']['output'];
  readonly existing?: Maybe<Allotment>;
  readonly message: Scalars['String']['output'];
};

/**
 * All conditions must match; within a list, any value may match. A missing or `null` condition is none; an empty list or an unknown id matches
 * nothing. A list holds at most 100 values.
 */
export type AllotmentFilter = {
  readonly agencies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly excursions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Hosts. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** `false`: only those that still set seats aside. */
  readonly released?: InputMaybe<Scalars['Boolean']['input']>;
  readonly sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The unused seats have returned to general sale. Code `BOOKING.ALLOTMENT_RELEASED`. */
export type AllotmentReleased = UserError & {
  readonly __typename?: 'AllotmentReleased';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly releasedAt: Scalars['DateTime']['output'];
};

export type ApproveForeignCitizensInput = {
  /** As in `HoldBookingInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The booking item. */
  readonly item: Scalars['ID']['input'];
};

export type ApproveForeignCitizensPayload = {
  readonly __typename?: 'ApproveForeignCitizensPayload';
  readonly item: BookingItem;
  /** `true` if an earlier request with the same key was executed; `item` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type ApproveForeignCitizensResult = ApproveForeignCitizensPayload | IdempotencyConflict | InvalidInput | NotFound | PassesNotPossible;

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

/** The inventory of one session (OCTO availability). Unless seats are sold without a limit, held + confirmed + allotted + blocked ≤ capacity. */
export type Availability = {
  readonly __typename?: 'Availability';
  /** Seats that are set aside for agencies and not used yet. `null` for all but the host, the coordinator of its region and the agency. */
  readonly allotted?: Maybe<Scalars['Int']['output']>;
  /** Seats that the host does not sell. `null` for the same callers as `allotted`. */
  readonly blocked?: Maybe<Scalars['Int']['output']>;
  readonly capacity: Scalars['Int']['output'];
  /** Seats in confirmed bookings, including redeemed ones. */
  readonly confirmed: Scalars['Int']['output'];
  /** Seats in active holds and in bookings that a host has to accept. */
  readonly held: Scalars['Int']['output'];
  /** How the session can be booked, in the order of the excursion's options. Empty until the excursion is published. */
  readonly options: ReadonlyArray<AvailabilityOption>;
  readonly status: AvailabilityStatus;
  /**
   * capacity − held − confirmed − allotted − blocked, at least 0. For an agency, the unused seats of its own allotment count, too. Freed seats
   * that fit a waiting party are offered to it first, so a hold of them may be refused.
   */
  readonly vacancies: Scalars['Int']['output'];
  /** Seats that parties wait for. `null` for the same callers as `allotted`. */
  readonly waitlisted?: Maybe<Scalars['Int']['output']>;
};

/** One way to book a session, at the prices of the session's date. */
export type AvailabilityOption = {
  readonly __typename?: 'AvailabilityOption';
  /** Booking deadline. */
  readonly bookableUntil: Scalars['DateTime']['output'];
  /** `ExcursionOption.code`. */
  readonly code: Scalars['String']['output'];
  /** Largest party. */
  readonly maxPeople: Scalars['Int']['output'];
  /** Smallest party. */
  readonly minPeople: Scalars['Int']['output'];
  /** What an agency pays for the whole group. `null` for portals and visitors. */
  readonly net?: Maybe<Money>;
  /** Price of the whole group; `null` if each unit has its own. */
  readonly retail?: Maybe<Money>;
  /** `SOLD_OUT` if the smallest party does not fit, `CLOSED` after the booking deadline, otherwise as of the session. */
  readonly status: AvailabilityStatus;
  readonly units: ReadonlyArray<AvailabilityUnit>;
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

export type AvailabilityUnit = {
  readonly __typename?: 'AvailabilityUnit';
  readonly maxAge?: Maybe<Scalars['Int']['output']>;
  /** Age in full years on the session's date; `null` without a bound. */
  readonly minAge?: Maybe<Scalars['Int']['output']>;
  /** What an agency pays. `null` for portals and visitors. */
  readonly net?: Maybe<Money>;
  /** Price of one unit; `null` if the group has one price. */
  readonly retail?: Maybe<Money>;
  readonly type: UnitType;
};

/** Units of one kind. */
export type BookedUnits = {
  readonly __typename?: 'BookedUnits';
  readonly count: Scalars['Int']['output'];
  /** Visible like `BookingPrice.net`. */
  readonly net?: Maybe<Money>;
  /** Differs from `count` for families only. */
  readonly people: Scalars['Int']['output'];
  /** Price of one unit when it was booked; `null` if the group has one price. */
  readonly retail?: Maybe<Money>;
  readonly type: UnitType;
};

/** Seats of one party: in one session, or in the sessions of an itinerary. */
export type Booking = {
  readonly __typename?: 'Booking';
  /** What the group needs at each site. */
  readonly accessibility: ReadonlyArray<AccessibilityFeature>;
  /** Until when the hosts answer; `null` if the booking is not pending. */
  readonly answerBy?: Maybe<Scalars['DateTime']['output']>;
  /** Short and easy to read out: `7KQ2M-9XW4T`. Unique. */
  readonly code: Scalars['String']['output'];
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Contact person of the group. Visible to the booker, the hosts and the agency; `null` for other callers, such as the coordinator
   * of the region.
   */
  readonly contact?: Maybe<OrganizerContact>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who rejected or cancelled it; otherwise `null`. */
  readonly endedBy?: Maybe<BookingSide>;
  /** When the hold expires; `null` if the booking is not on hold. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Problems of the hosts since the booking was made, of any item. The booking stays valid; the booker decides. Empty after the visit. */
  readonly flags: ReadonlyArray<BookingFlag>;
  /** How many of the group are citizens of other countries. */
  readonly foreignCitizens: Scalars['Int']['output'];
  /**
   * What was changed, when and by whom, newest first. A host sees the changes of its own items and of the whole booking.
   *
   *     { booking(id: "…") { history(first: 5) { nodes { at field before after side by } } } }
   */
  readonly history: BookingHistoryConnection;
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  /**
   * The sessions, in order. The booker and the agency see all of them, a host those that it hosts, a coordinator those in the own
   * regions.
   */
  readonly items: ReadonlyArray<BookingItem>;
  /** Language that the group speaks. */
  readonly language?: Maybe<Scalars['LanguageTag']['output']>;
  /** Statuses that a mutation can set now. Empty once the booking can no longer change. */
  readonly nextStatuses: ReadonlyArray<BookingStatus>;
  /** What the booker tells the hosts. Visible like `contact`. */
  readonly notes?: Maybe<Scalars['String']['output']>;
  /** Region where the group comes from, in any country. */
  readonly originRegion: Scalars['RegionCode']['output'];
  /** The portal that sold it; `null` if none did. */
  readonly portal?: Maybe<Portal>;
  readonly purpose: Purpose;
  /** `null` unless the booking was rejected. */
  readonly rejectionReason?: Maybe<RejectionReason>;
  /** The organization whose account booked, such as an agency; `null` for a portal or a person. */
  readonly reseller?: Maybe<Organization>;
  /** The booker's own reference. */
  readonly resellerReference?: Maybe<Scalars['String']['output']>;
  /**
   * The tour route that the visit is part of. `null`, without an error, if the booker named none, or if the route is not shown to the
   * caller and more than its `id` is requested.
   */
  readonly route?: Maybe<Route>;
  /** People, over all items of the booking. */
  readonly seats: Scalars['Int']['output'];
  readonly segment?: Maybe<VisitorSegment>;
  /** Evaluated at the time of the request: an overdue hold is `EXPIRED` at once. */
  readonly status: BookingStatus;
  /** The host's own reference. */
  readonly supplierReference?: Maybe<Scalars['String']['output']>;
  /** The sums of the items that the caller sees, one for each currency. */
  readonly totals: ReadonlyArray<BookingTotal>;
  /** Time of the last change. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /**
   * The organization that visits. `null`, without an error, if the booker named none, or if the registry does not show it to the
   * caller, for example a school that is a candidate.
   */
  readonly visitingOrganization?: Maybe<Organization>;
};


/** Seats of one party: in one session, or in the sessions of an itinerary. */
export type BookingHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A change of one field. */
export type BookingChange = {
  readonly __typename?: 'BookingChange';
  /** The value after the change, as text. Instants are RFC 3339 in UTC. */
  readonly after?: Maybe<Scalars['String']['output']>;
  readonly at: Scalars['DateTime']['output'];
  /** The value before the change, as text. `null` if there was none. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** Account name of the person or program, if it belongs to the caller's own side; otherwise `null`. */
  readonly by?: Maybe<Scalars['String']['output']>;
  readonly field: BookingChangeField;
  /** `null` for a change of the whole booking, and if the item was removed. */
  readonly item?: Maybe<BookingItem>;
  /** The organization that made the change. `null` for portals, the agency and the service. */
  readonly organization?: Maybe<Organization>;
  /** Who made the change; `null` if that is not known. */
  readonly side?: Maybe<BookingSide>;
};

/** A changed field of a booking. New values may be added: clients must handle unknown ones. */
export type BookingChangeField =
  | 'ADMISSION'
  /** The host's answer to a request. */
  | 'ANSWER'
  /** The deadline of the hosts' answer, after their session was moved. */
  | 'ANSWER_BY'
  /** The attendance that was recorded or corrected. */
  | 'ATTENDED'
  /** When the safety briefing was signed. */
  | 'BRIEFED_AT'
  /** The hold was extended, or shortened since its session begins earlier. */
  | 'EXPIRES_AT'
  | 'OPTION'
  /** Number of passes issued. */
  | 'PASSES'
  /** The session of an item: ids. */
  | 'SESSION'
  /** The start of an item, after a change of its session or a move of the session by the host. */
  | 'STARTS_AT'
  /** The first entry of a history has no `before`. */
  | 'STATUS'
  /** The units of an item: `2 ADULT, 1 CHILD`. */
  | 'UNITS';

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
 * All conditions must match; within a list, any value may match. Sessions, excursions, organizations and regions must match in one
 * item. A missing or `null` list sets no condition; an empty list or an unknown id matches nothing. A list holds at most 100 values.
 */
export type BookingFilter = {
  /** Changed at or after this time. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** `Booking.code`: case, spaces and hyphens do not matter, nor whether 0 or O, 1, I or L is given. */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Dates of a visit in the plant's time zone, years 1900 to 2999. */
  readonly dates?: InputMaybe<LocalDateRange>;
  readonly excursions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Open bookings with any of these flags. */
  readonly flags?: InputMaybe<ReadonlyArray<BookingFlag>>;
  /** Hosts. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly purposes?: InputMaybe<ReadonlyArray<Purpose>>;
  /** Regions of the hosts' sites. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  readonly resellerReferences?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly statuses?: InputMaybe<ReadonlyArray<BookingStatus>>;
  readonly supplierReferences?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly visitingOrganizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** New values may be added: clients must handle unknown ones. */
export type BookingFlag =
  /** The host has closed the session: it does not take place as planned. */
  | 'CLOSED_BY_HOST'
  /** The host is suspended in the registry and takes no new bookings. */
  | 'HOST_SUSPENDED'
  /** The site has no valid assessment that allows visits. */
  | 'SITE_NOT_READY';

export type BookingHistoryConnection = {
  readonly __typename?: 'BookingHistoryConnection';
  readonly edges: ReadonlyArray<BookingHistoryEdge>;
  readonly nodes: ReadonlyArray<BookingChange>;
  readonly pageInfo: PageInfo;
  /** Total number of changes. Costs a count: request it only where it is shown. */
  readonly totalCount: Scalars['Int']['output'];
};

export type BookingHistoryEdge = {
  readonly __typename?: 'BookingHistoryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: BookingChange;
};

/** The visit of the party to one session. */
export type BookingItem = {
  readonly __typename?: 'BookingItem';
  /** Whether the plant lets the people in, beside the status of the booking. */
  readonly admission: AdmissionStatus;
  /** Earlier values of the attendance, newest first; at most 100. */
  readonly attendanceCorrections: ReadonlyArray<AttendanceCorrection>;
  /** Number of people who attended; 0 for a no-show, `null` until attendance is recorded. */
  readonly attended?: Maybe<Scalars['Int']['output']>;
  readonly booking: Booking;
  /** When the safety briefing was signed. */
  readonly briefedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Scans of the item's vouchers, earliest first; at most 100. */
  readonly checkIns?: Maybe<ReadonlyArray<CheckIn>>;
  readonly endsAt: Scalars['DateTime']['output'];
  /** `null`, without an error, if the caller may not see it and more than its `id` is requested. */
  readonly excursion?: Maybe<Excursion>;
  /** The version of the excursion that it was booked by: `number` in `Excursion.versions`. */
  readonly excursionVersion: Scalars['Int']['output'];
  /** Problems of the host since the booking was made. */
  readonly flags: ReadonlyArray<BookingFlag>;
  /** Whether the host has accepted the booking; `null` if it is not asked. */
  readonly hostAnswer?: Maybe<HostAnswer>;
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  /** How many of them are under 18, by their units or ages; `null` if neither says so. */
  readonly minors?: Maybe<Scalars['Int']['output']>;
  /** `ExcursionOption.code`. */
  readonly option: Scalars['String']['output'];
  /** The host. `null`, without an error, if the registry does not show it to the caller and more than its `id` is requested. */
  readonly organization?: Maybe<Organization>;
  /** Figures of the participant list; `null` if the plant asks for none. */
  readonly participantList?: Maybe<ParticipantList>;
  /**
   * The people of the list. Visible to the booker (`participants:write`) and to the host's pass office (`passes:issue`); `null` for all other
   * callers, the agency included.
   */
  readonly participants?: Maybe<ReadonlyArray<Participant>>;
  /** Number of passes that were issued; `null` before the plant decided, and where none are needed. */
  readonly passes?: Maybe<Scalars['Int']['output']>;
  /** The price when it was booked. */
  readonly price: BookingPrice;
  /** Of the price due; `null` unless the booking was cancelled after its confirmation. */
  readonly refund?: Maybe<Money>;
  /** People of this item. */
  readonly seats: Scalars['Int']['output'];
  /** `null`, without an error, if the session is no longer known and more than its `id` is requested. */
  readonly session?: Maybe<Session>;
  readonly startsAt: Scalars['DateTime']['output'];
  /** IANA time zone of the site. */
  readonly timeZone: Scalars['TimeZone']['output'];
  readonly units: ReadonlyArray<BookedUnits>;
  /** `null` until someone of the item is checked in or briefed, or its attendance is recorded. */
  readonly visit?: Maybe<Visit>;
  /**
   * The valid vouchers of a confirmed booking; empty before. A group has one, unless `reissueVouchers` issued one for each unit.
   * Visible to the booker, the host and the agency; empty for others.
   */
  readonly vouchers?: Maybe<ReadonlyArray<Voucher>>;
};

/** A session that a party wants to visit. */
export type BookingItemInput = {
  /** `ExcursionOption.code`. Default: the first option of the excursion. */
  readonly option?: InputMaybe<Scalars['String']['input']>;
  readonly session: Scalars['ID']['input'];
  /** Each type of unit once, at least one. */
  readonly units: ReadonlyArray<BookingUnitInput>;
};

export type BookingMode =
  /** A booking is confirmed at once. */
  | 'INSTANT'
  /** The plant confirms a booking. */
  | 'ON_REQUEST';

/** What admission rules ask for, of the group as a whole. */
export type BookingPartyInput = {
  /** What the group needs at each site. */
  readonly accessibility: ReadonlyArray<AccessibilityFeature>;
  /** How many of the group are citizens of other countries. */
  readonly foreignCitizens: Scalars['Int']['input'];
  /** The tours must be in this language. Default: any. */
  readonly language?: InputMaybe<Scalars['LanguageTag']['input']>;
};

/** What an item costs. */
export type BookingPrice = {
  readonly __typename?: 'BookingPrice';
  /** What an agency pays. `null` for all but the agency that booked, the host and the national agency. */
  readonly net?: Maybe<Money>;
  /** What a visitor pays. */
  readonly retail: Money;
};

/** What a booking would cost now. Nothing is held, and nothing is promised: prices and seats are those of this moment. */
export type BookingQuote = {
  readonly __typename?: 'BookingQuote';
  /** Whether `holdBooking` would succeed now, apart from quotas. */
  readonly bookable: Scalars['Boolean']['output'];
  /** In the order of the input. */
  readonly items: ReadonlyArray<QuotedItem>;
  /** The sums, one for each currency. */
  readonly totals: ReadonlyArray<QuotedTotal>;
};

/** Who ended a booking. */
export type BookingSide =
  /** The national agency. */
  | 'AGENCY'
  | 'BOOKER'
  | 'HOST'
  /** A deadline passed. */
  | 'SYSTEM';

/** Booking status as in OCTO. New values may be added: clients must handle unknown ones. */
export type BookingStatus =
  | 'CANCELLED'
  | 'CONFIRMED'
  | 'EXPIRED'
  /** The recorded attendance is 0. */
  | 'NO_SHOW'
  | 'ON_HOLD'
  /** Confirmed by the booker; the hosts have to accept it until `answerBy`. */
  | 'PENDING'
  /** At least one person of the group attended. */
  | 'REDEEMED'
  /** A host rejected it, or did not answer in time: see `rejectionReason`. */
  | 'REJECTED';

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

/** A sum in one currency. */
export type BookingTotal = {
  readonly __typename?: 'BookingTotal';
  /** What an agency pays. Visible like `BookingPrice.net`. */
  readonly net?: Maybe<Money>;
  /** `null` unless a confirmed booking was cancelled. */
  readonly refund?: Maybe<Money>;
  /** What a visitor pays. */
  readonly retail: Money;
};

export type BookingUnitInput = {
  /**
   * Ages in full years on the session's date in the site's time zone: of all people of these units, or left out. Then only rules that
   * the units alone break are found; the participant list shows the rest.
   */
  readonly ages?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** 1 to 10000. */
  readonly count: Scalars['Int']['input'];
  /** People in these units: required for families, 1 to 10 each. Of any other unit, each is for one person. */
  readonly people?: InputMaybe<Scalars['Int']['input']>;
  readonly type: UnitType;
};

/** A box. If `west` is greater than `east`, it crosses the 180th meridian: `west: 170, east: -170`. */
export type BoxInput = {
  readonly east: Scalars['Float']['input'];
  readonly north: Scalars['Float']['input'];
  readonly south: Scalars['Float']['input'];
  readonly west: Scalars['Float']['input'];
};

/** Attendance can be recorded only after the safety briefing was signed. Code `BOOKING.BRIEFING_NOT_SIGNED`. */
export type BriefingNotSigned = UserError & {
  readonly __typename?: 'BriefingNotSigned';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
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

/** More seats are taken than the session has: free sale cannot end. Code `BOOKING.CAPACITY_EXCEEDED`. */
export type CapacityExceeded = UserError & {
  readonly __typename?: 'CapacityExceeded';
  readonly capacity: Scalars['Int']['output'];
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  /** Seats that are held, confirmed, allotted or blocked. */
  readonly sold: Scalars['Int']['output'];
};

export type ChangeBookingInput = {
  readonly id: Scalars['ID']['input'];
  /** As in `HoldBookingInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 20 items; the others stay as they are. */
  readonly items: ReadonlyArray<ChangeBookingItemInput>;
};

/** What is left out or `null` stays as it is; at least one is given. Another session begins with the first option of its excursion. */
export type ChangeBookingItemInput = {
  /** `BookingItem.id`. */
  readonly item: Scalars['ID']['input'];
  readonly option?: InputMaybe<Scalars['String']['input']>;
  readonly session?: InputMaybe<Scalars['ID']['input']>;
  readonly units?: InputMaybe<ReadonlyArray<BookingUnitInput>>;
};

export type ChangeBookingPayload = {
  readonly __typename?: 'ChangeBookingPayload';
  readonly booking: Booking;
  /** `true` if an earlier request with the same key was executed; `booking` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type ChangeBookingResult = AdmissionRefused | BookingStatusConflict | ChangeBookingPayload | IdempotencyConflict | InvalidInput | NotFound | SeatsUnavailable | SessionClosed;

/** A voucher shown at a gate, with its outcome by all scans that are known. */
export type CheckIn = {
  readonly __typename?: 'CheckIn';
  /** People admitted by this scan; 0 if refused. */
  readonly admitted: Scalars['Int']['output'];
  readonly device: Scalars['String']['output'];
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  /** `null` if the code was not valid. */
  readonly item?: Maybe<BookingItem>;
  readonly nonce: Scalars['String']['output'];
  /** `null`: admitted. */
  readonly refusal?: Maybe<CheckInRefusal>;
  readonly scannedAt: Scalars['DateTime']['output'];
  /** The session that the gate was open for. */
  readonly session?: Maybe<Session>;
};

/** What is missing before the people may go in. New values may be added: clients must handle unknown ones. */
export type CheckInGap =
  /** The safety briefing is not signed: `signBriefing`. */
  | 'BRIEFING'
  /** Passes are not issued, or not for all who are in. */
  | 'PASSES';

export type CheckInInput = {
  /** The text of the voucher's QR code. Case and surrounding space do not matter. */
  readonly code: Scalars['String']['input'];
  /** The gate's device: 1 to 64 printable ASCII characters without spaces. */
  readonly device: Scalars['String']['input'];
  /** Names the scan on its device: 1 to 64 printable ASCII characters without spaces. A repeat returns the current outcome. */
  readonly nonce: Scalars['String']['input'];
  /** How many go in now. Default: all that the voucher still admits. */
  readonly people?: InputMaybe<Scalars['Int']['input']>;
  /** Time of the scan. Default: now. */
  readonly scannedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The session that the gate is open for. */
  readonly session: Scalars['ID']['input'];
};

/** A signed list of vouchers for one device and day. */
export type CheckInManifest = {
  readonly __typename?: 'CheckInManifest';
  /** Id of the key: the first 4 bytes of the SHA-256 of the public key, in hexadecimal. */
  readonly keyId: Scalars['String']['output'];
  /**
   * Canonical JSON. Verify the signature over these bytes before reading them. Fields: `format` 1, `device`, `organization`, `date`,
   * `issuedAt`, `validUntil`, `doorsOpenMinutes`, `keys` (`id`, `x`: Ed25519 public keys of vouchers), `sessions` (`id`, `startsAt`,
   * `endsAt`, `timeZone`), `items` (`id`, `session`, `serial`, `people` by voucher number, `seats`, `admitted`, `language`, `briefed`,
   * `passes`).
   */
  readonly manifest: Scalars['String']['output'];
  /** Ed25519 over `promtour MANIFEST`, a zero byte and the text; base64url. */
  readonly signature: Scalars['String']['output'];
};

export type CheckInPayload = {
  readonly __typename?: 'CheckInPayload';
  readonly checkIn: CheckIn;
  readonly missing: ReadonlyArray<CheckInGap>;
  /** People that the voucher still admits. */
  readonly remaining: Scalars['Int']['output'];
  /** `true` if an earlier request with the same device and nonce was executed; `checkIn` shows the current outcome. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why a voucher does not let its people in. New values may be added: clients must handle unknown ones. */
export type CheckInRefusal =
  /** All people of the voucher are in, or more come than are left, or the attendance is already recorded. */
  | 'ALREADY_REDEEMED'
  /** The booking is canceled, expired or rejected. */
  | 'CANCELLED'
  /** The code is not a voucher of this host. */
  | 'INVALID'
  /** A later issue replaced the voucher. */
  | 'REVOKED'
  /** The doors open 60 minutes before the session's start. */
  | 'TOO_EARLY'
  /** The session has ended. */
  | 'TOO_LATE'
  /** The booking is on hold, or waits for the host's answer. */
  | 'UNPAID'
  /** The voucher is for another session of the host. */
  | 'WRONG_SESSION';

/** The voucher does not let its people in. Code `CHECK_IN.REFUSED`. */
export type CheckInRefused = UserError & {
  readonly __typename?: 'CheckInRefused';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly reason: CheckInRefusal;
  /** People that the voucher still admits. */
  readonly remaining: Scalars['Int']['output'];
  /** When the voucher was used first, for `ALREADY_REDEEMED`. */
  readonly usedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The device that it was used on. */
  readonly usedOn?: Maybe<Scalars['String']['output']>;
};

export type CheckInResult = CheckInPayload | CheckInRefused | IdempotencyConflict | InvalidInput | NotFound;

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

export type ConsentKind =
  /** Of the guardian of a participant under 18. */
  | 'GUARDIAN'
  | 'PARTICIPANT';

/** A text of consent. A version never changes. */
export type ConsentText = {
  readonly __typename?: 'ConsentText';
  readonly kind: ConsentKind;
  readonly text: LocalizedText;
  readonly validFrom: Scalars['LocalDate']['output'];
  /** `null` for a text in force. */
  readonly validTo?: Maybe<Scalars['LocalDate']['output']>;
  readonly version: Scalars['String']['output'];
};

export type CorrectAttendanceInput = {
  /** The correct number of people who attended: as in `RedeemBookingInput`, different from the recorded number. */
  readonly attended: Scalars['Int']['input'];
  /** As in `RedeemBookingInput`: needed where nobody had been recorded and no briefing was. */
  readonly briefingSigned: Scalars['Boolean']['input'];
  readonly id: Scalars['ID']['input'];
  /** As in `HoldBookingInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** `BookingItem.id`. May be left out if the caller hosts one item of the booking only. */
  readonly item?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 500 characters, without personal data. Visible to every caller that may see the booking. */
  readonly reason: Scalars['String']['input'];
};

export type CorrectAttendancePayload = {
  readonly __typename?: 'CorrectAttendancePayload';
  readonly booking: Booking;
  /** `true` if an earlier request with the same key was executed; `booking` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type CorrectAttendanceResult = BookingStatusConflict | BriefingNotSigned | CorrectAttendancePayload | IdempotencyConflict | InvalidInput | NotFound | SessionNotBegun;

export type CreateAllotmentInput = {
  /** The organization whose bookings draw from the allotment. It has at most one that is not released in a session. */
  readonly agency: Scalars['ID']['input'];
  /** Dates of the sessions in the plant's time zone, both required. At most 200 sessions; those scheduled later have no allotment. */
  readonly dates?: InputMaybe<LocalDateRange>;
  readonly excursion?: InputMaybe<Scalars['ID']['input']>;
  /** As in `HoldBookingInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** In the future, and not after the start of any session. Give this or `releaseDaysBefore`. */
  readonly releaseAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Days before the start of each session: 0 to 365. */
  readonly releaseDaysBefore?: InputMaybe<Scalars['Int']['input']>;
  /** Seats in each session: 1 to 10000, of those that are for sale. */
  readonly seats: Scalars['Int']['input'];
  /** Give this, or `excursion` and `dates`. */
  readonly session?: InputMaybe<Scalars['ID']['input']>;
};

export type CreateAllotmentPayload = {
  readonly __typename?: 'CreateAllotmentPayload';
  /** One for each session. */
  readonly allotments: ReadonlyArray<Allotment>;
  /** `true` if an earlier request with the same key was executed; `allotments` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type CreateAllotmentResult = AllotmentExists | CreateAllotmentPayload | IdempotencyConflict | InvalidInput | NotFound | SeatsUnavailable | SessionClosed;

export type CreateFeedbackLinksInput = {
  /** 1 to 100. */
  readonly count: Scalars['Int']['input'];
  /**
   * Repeating a request with the same key and input has no effect and returns `replayed: true` and `urls: null`. A key is unique per
   * client across all mutations of bookings; using it for another input returns `IdempotencyConflict`. Keys are kept for 30 days.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A `BookingItem` with recorded attendance. */
  readonly item: Scalars['ID']['input'];
};

export type CreateFeedbackLinksPayload = {
  readonly __typename?: 'CreateFeedbackLinksPayload';
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly item?: Maybe<BookingItem>;
  /** `true` if an earlier request with the same key was executed. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The secret links, shown in this response only. `null` in a replay: revoke the links and create others. */
  readonly urls?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type CreateFeedbackLinksResult = CreateFeedbackLinksPayload | FeedbackLinksExceeded | IdempotencyConflict | InvalidInput | NotFound;

export type CreateReconciliationExportInput = {
  readonly filter: ReconciliationFilter;
  readonly format: ExportFormat;
  /**
   * Repeating a request with the same key and input returns `replayed: true` and the same link. A key is unique per client across all
   * mutations of bookings; using it for another input returns `IdempotencyConflict`. Keys are kept for 30 days.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly language: ExportLanguage;
};

export type CreateReconciliationExportPayload = {
  readonly __typename?: 'CreateReconciliationExportPayload';
  readonly expiresAt: Scalars['DateTime']['output'];
  /** `true` if an earlier request with the same key was executed. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Signed: a link that was changed opens nothing. */
  readonly url: Scalars['String']['output'];
};

export type CreateReconciliationExportResult = CreateReconciliationExportPayload | ExportTooLarge | IdempotencyConflict | InvalidInput;

/** Instants from `from` (inclusive) to `before` (exclusive). A missing end is open. */
export type DateTimeRange = {
  readonly before?: InputMaybe<Scalars['DateTime']['input']>;
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DeleteVisitHistoryInput = {
  readonly excursion: Scalars['ID']['input'];
  /** First month: `2025-03`. */
  readonly from: Scalars['String']['input'];
  /** As in `ImportVisitsInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Last month, at most 10 years after the first. */
  readonly to: Scalars['String']['input'];
};

export type DeleteVisitHistoryPayload = {
  readonly __typename?: 'DeleteVisitHistoryPayload';
  /** Months that had visits. */
  readonly months: Scalars['Int']['output'];
  /** `true` if an earlier request with the same key was executed; the figures are those of the earlier one. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Their visitors together. */
  readonly visitors: Scalars['Int']['output'];
};

export type DeleteVisitHistoryResult = DeleteVisitHistoryPayload | IdempotencyConflict | InvalidInput | NotFound;

/** Why personal data was destroyed. New values may be added: clients must handle unknown ones. */
export type DestructionGround =
  /** The booker replaced the participant list. */
  | 'REPLACED'
  /** The subject or the booker requested it. */
  | 'REQUEST'
  /** Its term ended: 30 days after the visit, the cancellation or the expiry of the hold. */
  | 'RETENTION';

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

/** Exactly one of participant, booking, email and phone. */
export type ErasePersonalDataInput = {
  readonly booking?: InputMaybe<Scalars['ID']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly participant?: InputMaybe<Scalars['ID']['input']>;
  /** E.164: `+74812123456`. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Reference of the request, such as the number of a letter: at most 100 characters, without personal data. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
};

export type ErasePersonalDataPayload = {
  readonly __typename?: 'ErasePersonalDataPayload';
  /** Number of persons whose data was destroyed; 0 if there was none left. */
  readonly persons: Scalars['Int']['output'];
};

export type ErasePersonalDataResult = ErasePersonalDataPayload | InvalidInput | NotFound;

export type Excursion = {
  readonly __typename?: 'Excursion';
  /** What visitors answered. `null` if the id is malformed. */
  readonly feedbackSummary?: Maybe<FeedbackSummary>;
  readonly id: Scalars['ID']['output'];
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

/** More rows than a file may have. Code `BOOKING.EXPORT_TOO_LARGE`. */
export type ExportTooLarge = UserError & {
  readonly __typename?: 'ExportTooLarge';
  readonly code: Scalars['String']['output'];
  readonly limit: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  readonly rows: Scalars['Int']['output'];
};

export type ExtendBookingInput = {
  readonly id: Scalars['ID']['input'];
  /** As in `HoldBookingInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Minutes from now, 1 to 1440. */
  readonly minutes: Scalars['Int']['input'];
};

export type ExtendBookingPayload = {
  readonly __typename?: 'ExtendBookingPayload';
  readonly booking: Booking;
  /** `true` if an earlier request with the same key was executed; `booking` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type ExtendBookingResult = BookingStatusConflict | ExtendBookingPayload | HoldNotExtendable | IdempotencyConflict | InvalidInput | NotFound;

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

/** More links than visitors who came. Code `BOOKING.FEEDBACK_LINKS_EXCEEDED`. */
export type FeedbackLinksExceeded = UserError & {
  readonly __typename?: 'FeedbackLinksExceeded';
  /** How many links can still be created; 0 before attendance is recorded. */
  readonly available: Scalars['Int']['output'];
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

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

export type FinalizeParticipantsInput = {
  /** As in `HoldBookingInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The booking item. */
  readonly item: Scalars['ID']['input'];
};

export type FinalizeParticipantsPayload = {
  readonly __typename?: 'FinalizeParticipantsPayload';
  readonly item: BookingItem;
  /** `true` if an earlier request with the same key was executed; `item` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type FinalizeParticipantsResult = FinalizeParticipantsPayload | IdempotencyConflict | InvalidInput | NotFound | ParticipantListClosed | ParticipantsNotAdmitted;

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

export type GuardianInput = {
  /** `ConsentText.version` of kind GUARDIAN. */
  readonly consentVersion: Scalars['String']['input'];
  /** At most 200 characters. */
  readonly name: Scalars['String']['input'];
};

export type HoldBookingInput = {
  readonly contact: OrganizerContactInput;
  /** Duration of the hold, 1 to 1440 minutes; the hold expires no later than the start of the first session. */
  readonly holdMinutes: Scalars['Int']['input'];
  /**
   * Repeating a request with the same key and input returns the same booking in its current state with `replayed: true`, also after
   * a crash. A key is unique per client across all mutations of bookings; using it for another mutation or input returns
   * `IdempotencyConflict`. Keys are kept for 30 days.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 20 different sessions, in the order of the visit: all are held, or none. */
  readonly items: ReadonlyArray<BookingItemInput>;
  /** What the hosts should know, at most 1000 characters. Personal data like the contact. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Region where the group comes from, in any country. */
  readonly originRegion: Scalars['RegionCode']['input'];
  readonly party?: InputMaybe<BookingPartyInput>;
  readonly purpose: Purpose;
  /** The booker's own reference, at most 100 characters. */
  readonly resellerReference?: InputMaybe<Scalars['String']['input']>;
  /** The tour route that the visit is part of: its UUID in the catalog. Statistics of the route count the visit. */
  readonly route?: InputMaybe<Scalars['ID']['input']>;
  readonly segment?: InputMaybe<VisitorSegment>;
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

export type HoldBookingResult = AdmissionRefused | HoldBookingPayload | HoldQuotaExceeded | IdempotencyConflict | InvalidInput | NotFound | SeatsUnavailable | SessionClosed;

/** The hold cannot be extended so far, or not at all. Code `BOOKING.HOLD_NOT_EXTENDABLE`. */
export type HoldNotExtendable = UserError & {
  readonly __typename?: 'HoldNotExtendable';
  readonly code: Scalars['String']['output'];
  /** The latest end that it can have. */
  readonly latest: Scalars['DateTime']['output'];
  readonly message: Scalars['String']['output'];
};

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

export type HostAnswer =
  | 'ACCEPTED'
  | 'PENDING';

/**
 * The idempotency key cannot be used. Code `IDEMPOTENCY.KEY_REUSED`: the key was used with another input; or
 * `IDEMPOTENCY.IN_FLIGHT`: the first request with this key is still running, retry soon.
 */
export type IdempotencyConflict = UserError & {
  readonly __typename?: 'IdempotencyConflict';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type IdentityDocument = {
  readonly __typename?: 'IdentityDocument';
  readonly issuedBy?: Maybe<Scalars['String']['output']>;
  readonly issuedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Series and number without spaces. */
  readonly number: Scalars['String']['output'];
  readonly type: IdentityDocumentType;
};

export type IdentityDocumentInput = {
  readonly issuedBy?: InputMaybe<Scalars['String']['input']>;
  readonly issuedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Series and number; spaces are ignored. */
  readonly number: Scalars['String']['input'];
  readonly type: IdentityDocumentType;
};

/** New values may be added: clients must handle unknown ones. */
export type IdentityDocumentType =
  | 'FOREIGN_PASSPORT'
  | 'OTHER'
  | 'RU_BIRTH_CERTIFICATE'
  /** Ten digits. */
  | 'RU_PASSPORT';

export type ImportParticipantsInput = {
  /** At most 700,000 characters. */
  readonly content: Scalars['String']['input'];
  /** Checks everything and writes nothing; the key stays free. */
  readonly dryRun: Scalars['Boolean']['input'];
  readonly format: ParticipantFileFormat;
  /** As in `HoldBookingInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The booking item. */
  readonly item: Scalars['ID']['input'];
  readonly mode: ParticipantListMode;
};

export type ImportParticipantsPayload = {
  readonly __typename?: 'ImportParticipantsPayload';
  /** Participants of this request. */
  readonly accepted: Scalars['Int']['output'];
  readonly item: BookingItem;
  /** Participants of the list; with `dryRun`: as it would be. */
  readonly listed: Scalars['Int']['output'];
  /** `true` if an earlier request with the same key was executed; `item` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type ImportParticipantsResult = IdempotencyConflict | ImportParticipantsPayload | InvalidInput | NotFound | ParticipantImportRejected | ParticipantListClosed | ParticipantsNotAdmitted;

export type ImportVisitsInput = {
  /** At most 700,000 characters; through the gateway, 128 KiB. */
  readonly content: Scalars['String']['input'];
  /** Checks everything and writes nothing; the key stays free. */
  readonly dryRun: Scalars['Boolean']['input'];
  readonly format: VisitTableFormat;
  /**
   * Repeating a request with the same key and input returns the same report with `replayed: true`. A key is unique per client across all
   * mutations of bookings; using it for another mutation or input returns `IdempotencyConflict`. Keys are kept for 30 days.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Default: `IMPORT` without a reference. */
  readonly provenance?: InputMaybe<ProvenanceInput>;
};

export type ImportVisitsPayload = {
  readonly __typename?: 'ImportVisitsPayload';
  /** What was recorded; with `dryRun`: what would be. By excursion and month. */
  readonly months: ReadonlyArray<ImportedVisits>;
  /** `true` if an earlier request with the same key was executed; the report is that of the earlier one. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Rows of the table. */
  readonly rows: Scalars['Int']['output'];
};

export type ImportVisitsResult = IdempotencyConflict | ImportVisitsPayload | InvalidInput | VisitImportRejected;

/** Figures that `importVisits` recorded. Rows without a date are counted with `per: MONTH` only, if the filter has the whole month. */
export type ImportedVisitTotal = {
  readonly __typename?: 'ImportedVisitTotal';
  /** People who attended. */
  readonly attended: Scalars['Int']['output'];
  readonly capacity: Scalars['Int']['output'];
  /** People who were expected, where the table says so. */
  readonly confirmed: Scalars['Int']['output'];
  /** People who attended online excursions. */
  readonly online: Scalars['Int']['output'];
  readonly sessions: Scalars['Int']['output'];
};

/** Visits of one month of an excursion in an imported table. */
export type ImportedVisits = {
  readonly __typename?: 'ImportedVisits';
  readonly excursion?: Maybe<Excursion>;
  /** `2025-03`. */
  readonly month: Scalars['String']['output'];
  /** What was recorded before for this month of the excursion and is replaced; `null` if nothing was. */
  readonly replaces?: Maybe<ReplacedVisits>;
  readonly rows: Scalars['Int']['output'];
  readonly sessions: Scalars['Int']['output'];
  readonly visitors: Scalars['Int']['output'];
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

export type IssuePassesInput = {
  /** As in `HoldBookingInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The booking item. */
  readonly item: Scalars['ID']['input'];
  /** `null`: all participants. */
  readonly participants?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type IssuePassesPayload = {
  readonly __typename?: 'IssuePassesPayload';
  readonly item: BookingItem;
  /** `true` if an earlier request with the same key was executed; `item` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type IssuePassesResult = IdempotencyConflict | InvalidInput | IssuePassesPayload | NotFound | PassesNotPossible;

export type JoinWaitlistInput = {
  readonly contact: OrganizerContactInput;
  /** As in `HoldBookingInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The session and the party's units: at most the session's capacity. */
  readonly item: BookingItemInput;
  /** What the host should know, at most 1000 characters. Personal data like the contact. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Region where the group comes from, in any country. */
  readonly originRegion: Scalars['RegionCode']['input'];
  readonly party?: InputMaybe<BookingPartyInput>;
  readonly purpose: Purpose;
  /** The booker's own reference, at most 100 characters. */
  readonly resellerReference?: InputMaybe<Scalars['String']['input']>;
  readonly segment?: InputMaybe<VisitorSegment>;
  /** As in `HoldBookingInput`. */
  readonly visitingOrganization?: InputMaybe<Scalars['ID']['input']>;
};

export type JoinWaitlistPayload = {
  readonly __typename?: 'JoinWaitlistPayload';
  readonly entry: WaitlistEntry;
  /** `true` if an earlier request with the same key was executed; `entry` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type JoinWaitlistResult = AdmissionRefused | HoldQuotaExceeded | IdempotencyConflict | InvalidInput | JoinWaitlistPayload | NotFound | SeatsVacant | SessionClosed;

export type LeaveWaitlistInput = {
  readonly id: Scalars['ID']['input'];
  /** As in `HoldBookingInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
};

export type LeaveWaitlistPayload = {
  readonly __typename?: 'LeaveWaitlistPayload';
  readonly entry: WaitlistEntry;
  /** `true` if an earlier request with the same key was executed; `entry` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type LeaveWaitlistResult = IdempotencyConflict | InvalidInput | LeaveWaitlistPayload | NotFound | WaitlistStatusConflict;

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
   * Accepts a `PENDING` booking on behalf of a host, for all its sessions in it. It is confirmed when the last host accepts. Allowed
   * for the hosts and the agency.
   */
  readonly acceptBooking?: Maybe<AcceptBookingResult>;
  /**
   * Books and admits people who come to the gate without a booking: while the doors are open, within the capacity, and by all rules of
   * admission but the lead time, which applies where documents are needed. Nothing is asked about the people themselves. Once the
   * session has begun, the attendance of briefed people is recorded at once. Allowed for the host and the agency.
   */
  readonly admitWalkIn?: Maybe<AdmitWalkInResult>;
  /** Approves the citizens of other countries on a final list, where the excursion needs a prior approval. Allowed for the host's pass office. */
  readonly approveForeignCitizens?: Maybe<ApproveForeignCitizensResult>;
  /**
   * Cancels a held, pending or confirmed booking and releases its seats. The refund of a confirmed one follows the terms that it was
   * booked by; a host that cancels refunds everything. After the start of the first session it returns `SessionClosed`: attendance
   * is recorded instead. Allowed for the same callers as `confirmBooking`.
   */
  readonly cancelBooking?: Maybe<CancelBookingResult>;
  /**
   * Moves items of a held or confirmed booking to other sessions or changes their options and units, in one step: the booking never
   * loses its seats to others. Rules and prices are those of `holdBooking`; an item that stays in its session keeps its terms.
   * Bookers change a booking until its lead time begins; where a host confirms bookings itself, only the host changes a confirmed one.
   * Allowed for the same callers as `confirmBooking`.
   */
  readonly changeBooking?: Maybe<ChangeBookingResult>;
  /**
   * Checks in the people of a voucher at the gate of a session. A group's voucher may be used in parts, up to its people. A refusal is
   * recorded as well. Allowed for the host and the agency.
   */
  readonly checkIn?: Maybe<CheckInResult>;
  /**
   * Confirms a hold, before its first session starts. If an excursion is booked on request, the booking is `PENDING` until all its
   * hosts have accepted it. Allowed for the booker, the host of all sessions and the agency. A caller that may only see the booking
   * gets the error `FORBIDDEN`; all others get `NotFound`.
   */
  readonly confirmBooking?: Maybe<ConfirmBookingResult>;
  /**
   * Replaces the recorded attendance. The previous value is kept in `BookingItem.attendanceCorrections`, and statistics are updated.
   * Allowed for the host and the agency.
   */
  readonly correctAttendance?: Maybe<CorrectAttendanceResult>;
  /**
   * Sets seats aside for an agency until their release: in one session, or in each session of an excursion that is scheduled in a period; in
   * all of them or in none. Bookings of the agency draw from its allotment first. Allowed for the host.
   */
  readonly createAllotment?: Maybe<CreateAllotmentResult>;
  /**
   * Creates secret links to the questions about a visit, one for each visitor. The response contains the links, which cannot be
   * retrieved later. Each works once and for 60 days, for anyone who has it, without a token. An item has at most as many links as
   * people came. Allowed for the booker, the host and the agency.
   *
   *     mutation { createFeedbackLinks(input: { idempotencyKey: "tour-42", item: "01a2…", count: 12 }) {
   *       ... on CreateFeedbackLinksPayload { urls expiresAt } } }
   */
  readonly createFeedbackLinks?: Maybe<CreateFeedbackLinksResult>;
  /**
   * Creates a link to a file with the lines of `reconciliation` that the caller sees: at most 100,000. Anyone who has the link can read the
   * file for 15 minutes, without a token.
   */
  readonly createReconciliationExport?: Maybe<CreateReconciliationExportResult>;
  /**
   * Deletes the visits that were recorded by `importVisits` for an excursion and months. Allowed for the host and the agency; other hosts get
   * the error `FORBIDDEN`.
   */
  readonly deleteVisitHistory?: Maybe<DeleteVisitHistoryResult>;
  /**
   * Destroys personal data at once: the keys and the encrypted fields of a participant, of a booking (its contact, notes and participants),
   * or of every contact with an email address or a phone number. Figures and statuses stay. Allowed for the booker of the booking, and for
   * the agency, which alone can erase by address or number. It cannot be undone. A record is kept (`personalDataDestructions`).
   */
  readonly erasePersonalData?: Maybe<ErasePersonalDataResult>;
  /**
   * Extends a hold: to at most a day from its beginning, and not beyond the start of its first session. Allowed for the booker and
   * the agency.
   */
  readonly extendBooking?: Maybe<ExtendBookingResult>;
  /**
   * Makes the list final: the pass office decides, and the list cannot change any more. Allowed for the booker until the deadline. Children
   * need as many adults as the excursion demands.
   */
  readonly finalizeParticipants?: Maybe<FinalizeParticipantsResult>;
  /**
   * Holds seats of one session or of an itinerary, all or nothing, until the hold is confirmed, cancelled or expires. Confirmed and
   * held seats together never exceed a session's capacity. A party that breaks admission rules gets `AdmissionRefused` with all of
   * them. A hold expires no later than the start of its first session. Each client has a quota of holds and seats, in total and per
   * session; exceeding it returns `HoldQuotaExceeded`. A token that is limited to regions, and to no organization, holds sessions
   * in those regions only; for others it gets the error `FORBIDDEN`.
   */
  readonly holdBooking?: Maybe<HoldBookingResult>;
  /**
   * As `submitParticipants`, from a table (XLSX or CSV) whose first row has the column names, in Russian or English. If any row has a fault,
   * nothing is written and `ParticipantImportRejected` lists the faults of all rows.
   */
  readonly importParticipants?: Maybe<ImportParticipantsResult>;
  /**
   * Records visits before the platform did, from a table (CSV or XLSX) whose first row has the names of the columns. The columns, in any
   * order; those without a mark are required:
   *
   * - `excursion` or `экскурсия`: id of a published excursion
   * - `month` or `месяц`: `2025-03` or `03.2025`; or `date` or `дата`: `2025-03-15` or `15.03.2025`, in the time zone of the site
   * - `sessions` or `сеансы`: sessions that were held
   * - `capacity` or `места`: seats of these sessions
   * - `visitors` or `посетители`: people who came
   * - `confirmed` or `подтверждено` (optional): people who were expected
   * - `purpose` or `цель` (optional): a value of `Purpose`
   * - `segment` or `сегмент` (optional): a value of `VisitorSegment`
   * - `origin region` or `регион происхождения` (optional): ISO 3166-2 code of the region that the visitors came from
   * - `foreign` or `иностранцы` (optional): how many of the visitors were citizens of other countries
   * - `minors` or `несовершеннолетние` (optional): how many of the visitors were under 18
   *
   * A day or month may have several rows, such as one for each segment: all figures are added up, so that each session is counted in one of
   * them. A month of an excursion is replaced as a whole. If any row has a fault, nothing is written and `VisitImportRejected` lists the
   * faults of all rows: a month must be over, and the platform must not have confirmed bookings or attendance of the excursion in it.
   *
   * A table has at most 2,000 rows. The gateway limits the variables of a request to 128 KiB: divide larger tables by month. Allowed for the
   * host and the agency.
   */
  readonly importVisits?: Maybe<ImportVisitsResult>;
  /** Issues passes to the people of a final list, until the session starts. Allowed for the host's pass office. */
  readonly issuePasses?: Maybe<IssuePassesResult>;
  /**
   * Waits for seats of a session that the party cannot have now. Freed seats are offered first to the party that has waited longest of those
   * that they fit: as a hold of 24 hours, at most until the session's booking deadline, in the name of the caller. Until then they are not on
   * sale. Confirm the booking to accept the offer; otherwise it goes to the next party.
   */
  readonly joinWaitlist?: Maybe<JoinWaitlistResult>;
  /**
   * Ends a wait. Cancel the booking to decline an offer. Allowed for the party that waits; a caller that may only see the entry gets the error
   * `FORBIDDEN`.
   */
  readonly leaveWaitlist?: Maybe<LeaveWaitlistResult>;
  /**
   * Records the attendance of a confirmed booking at one session, after its start and after the safety briefing was signed. An
   * attendance of 0 is a no-show. Once it is recorded for all sessions, the booking is `REDEEMED`, or `NO_SHOW` if no one came to
   * any. Allowed for the host and the agency. Use `correctAttendance` to change it.
   */
  readonly redeemBooking?: Maybe<RedeemBookingResult>;
  /** Refuses passes, with a reason. Allowed for the host's pass office. */
  readonly refusePasses?: Maybe<RefusePassesResult>;
  /**
   * Issues new vouchers for an item of a confirmed booking: one for the group, or one for each unit. Earlier ones are refused at the
   * gate from then on (`REVOKED`). Allowed for the booker, the host of all sessions and the agency.
   */
  readonly reissueVouchers?: Maybe<ReissueVouchersResult>;
  /** Rejects a `PENDING` booking as a whole and releases its seats. Allowed for the hosts and the agency. */
  readonly rejectBooking?: Maybe<RejectBookingResult>;
  /** Returns the unused seats to general sale now. Allowed for the same callers as `updateAllotment`. */
  readonly releaseAllotment?: Maybe<ReleaseAllotmentResult>;
  /** Revokes the unused links of an item; others can then be created. Allowed for the same callers as `createFeedbackLinks`. */
  readonly revokeFeedbackLinks?: Maybe<RevokeFeedbackLinksResult>;
  /** Sets or removes the host's own reference. Allowed for the hosts and the agency. */
  readonly setSupplierReference?: Maybe<SetSupplierReferenceResult>;
  /** Records that the group had its safety briefing and signed for it. Attendance is recorded only after that. A repeat changes nothing. */
  readonly signBriefing?: Maybe<SignBriefingResult>;
  /**
   * Answers the questions about a visit by a one-time link, without a token. The page of the link does the same. Repeating a
   * successful request returns `FeedbackLinkUnusable` with reason `USED`.
   *
   *     mutation { submitFeedback(input: { token: "ptf_…", nps: 9, ratings: { guide: 5 }, intents: [CAREER] }) { __typename } }
   */
  readonly submitFeedback?: Maybe<SubmitFeedbackResult>;
  /**
   * Enters the participants of a visit: replaces the list, or adds to it. The excursion's document level decides which fields are needed;
   * any other field is an `InvalidInput`. Allowed for the booker until the deadline or until the list is final.
   */
  readonly submitParticipants?: Maybe<SubmitParticipantsResult>;
  /**
   * Raises or lowers an allotment, or changes the time of its release. Seats that bookings have drawn stay. Allowed for the host; the agency
   * that has the allotment gets the error `FORBIDDEN`.
   */
  readonly updateAllotment?: Maybe<UpdateAllotmentResult>;
  /**
   * Blocks seats of a session, so that they are not sold, and turns free sale on or off. Each is refused with the figure if the seats are taken.
   * Allowed for the host.
   */
  readonly updateInventory?: Maybe<UpdateInventoryResult>;
  /**
   * Records scans of a device that had no network, at most 500, in any order. Scans are decided by their time: the earliest scan of a
   * voucher counts, whichever device uploads first. Each scan is recorded once for its device and nonce.
   */
  readonly uploadScans?: Maybe<UploadScansResult>;
};


export type MutationAcceptBookingArgs = {
  input: AcceptBookingInput;
};


export type MutationAdmitWalkInArgs = {
  input: AdmitWalkInInput;
};


export type MutationApproveForeignCitizensArgs = {
  input: ApproveForeignCitizensInput;
};


export type MutationCancelBookingArgs = {
  input: CancelBookingInput;
};


export type MutationChangeBookingArgs = {
  input: ChangeBookingInput;
};


export type MutationCheckInArgs = {
  input: CheckInInput;
};


export type MutationConfirmBookingArgs = {
  input: ConfirmBookingInput;
};


export type MutationCorrectAttendanceArgs = {
  input: CorrectAttendanceInput;
};


export type MutationCreateAllotmentArgs = {
  input: CreateAllotmentInput;
};


export type MutationCreateFeedbackLinksArgs = {
  input: CreateFeedbackLinksInput;
};


export type MutationCreateReconciliationExportArgs = {
  input: CreateReconciliationExportInput;
};


export type MutationDeleteVisitHistoryArgs = {
  input: DeleteVisitHistoryInput;
};


export type MutationErasePersonalDataArgs = {
  input: ErasePersonalDataInput;
};


export type MutationExtendBookingArgs = {
  input: ExtendBookingInput;
};


export type MutationFinalizeParticipantsArgs = {
  input: FinalizeParticipantsInput;
};


export type MutationHoldBookingArgs = {
  input: HoldBookingInput;
};


export type MutationImportParticipantsArgs = {
  input: ImportParticipantsInput;
};


export type MutationImportVisitsArgs = {
  input: ImportVisitsInput;
};


export type MutationIssuePassesArgs = {
  input: IssuePassesInput;
};


export type MutationJoinWaitlistArgs = {
  input: JoinWaitlistInput;
};


export type MutationLeaveWaitlistArgs = {
  input: LeaveWaitlistInput;
};


export type MutationRedeemBookingArgs = {
  input: RedeemBookingInput;
};


export type MutationRefusePassesArgs = {
  input: RefusePassesInput;
};


export type MutationReissueVouchersArgs = {
  input: ReissueVouchersInput;
};


export type MutationRejectBookingArgs = {
  input: RejectBookingInput;
};


export type MutationReleaseAllotmentArgs = {
  input: ReleaseAllotmentInput;
};


export type MutationRevokeFeedbackLinksArgs = {
  input: RevokeFeedbackLinksInput;
};


export type MutationSetSupplierReferenceArgs = {
  input: SetSupplierReferenceInput;
};


export type MutationSignBriefingArgs = {
  input: SignBriefingInput;
};


export type MutationSubmitFeedbackArgs = {
  input: SubmitFeedbackInput;
};


export type MutationSubmitParticipantsArgs = {
  input: SubmitParticipantsInput;
};


export type MutationUpdateAllotmentArgs = {
  input: UpdateAllotmentInput;
};


export type MutationUpdateInventoryArgs = {
  input: UpdateInventoryInput;
};


export type MutationUploadScansArgs = {
  input: UploadScansInput;
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

/** A person on a participant list. */
export type Participant = {
  readonly __typename?: 'Participant';
  /** Version of the text that the participant consented to. */
  readonly consentVersion: Scalars['String']['output'];
  /** When the consent was recorded. */
  readonly consentedAt: Scalars['DateTime']['output'];
  /** Citizen of another country; `null` if the list has no citizenships. */
  readonly foreignCitizen?: Maybe<Scalars['Boolean']['output']>;
  /** Version of the text that the guardian consented to; `null` for adults. */
  readonly guardianConsentVersion?: Maybe<Scalars['String']['output']>;
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  /** Under 18 on the day of the visit; `null` if the list has no birth dates. */
  readonly minor?: Maybe<Scalars['Boolean']['output']>;
  /** Place in the list, from 1. */
  readonly number: Scalars['Int']['output'];
  readonly pass: PassStatus;
  /** Personal data; `null` once it is destroyed. Each reading is logged (`personalDataAccesses`). */
  readonly person?: Maybe<ParticipantPerson>;
  /** `null` unless the pass is refused. */
  readonly refusalReason?: Maybe<PassRefusalReason>;
};

export type ParticipantFileFormat =
  /** UTF-8 text; fields separated by commas, semicolons or tabs. */
  | 'CSV'
  /** A workbook in base64; its first sheet is read. */
  | 'XLSX';

/** Rows of the table have faults; nothing was written. Code `PARTICIPANTS.IMPORT_REJECTED`. */
export type ParticipantImportRejected = UserError & {
  readonly __typename?: 'ParticipantImportRejected';
  readonly code: Scalars['String']['output'];
  /** Faults of all rows. */
  readonly faults: ReadonlyArray<ParticipantRowFault>;
  readonly message: Scalars['String']['output'];
  /** Rows with people. */
  readonly rows: Scalars['Int']['output'];
};

/** A participant. Which fields are needed, `DocumentLevel` says; no other may be given. */
export type ParticipantInput = {
  readonly birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  readonly birthPlace?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2: `RU`. */
  readonly citizenship?: InputMaybe<Scalars['String']['input']>;
  /** `ConsentText.version` of kind PARTICIPANT. */
  readonly consentVersion: Scalars['String']['input'];
  readonly document?: InputMaybe<IdentityDocumentInput>;
  /** At most 100 characters. */
  readonly familyName: Scalars['String']['input'];
  readonly givenName: Scalars['String']['input'];
  /** Needed under 18, from NAME_BIRTHDATE on. */
  readonly guardian?: InputMaybe<GuardianInput>;
  readonly patronymic?: InputMaybe<Scalars['String']['input']>;
};

/** Figures of a participant list, without personal data. */
export type ParticipantList = {
  readonly __typename?: 'ParticipantList';
  /** The list must be final before this time. */
  readonly deadline: Scalars['DateTime']['output'];
  /** What the list contains, and nothing beyond it. */
  readonly documentLevel: DocumentLevel;
  readonly finalizedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly foreignCitizensApprovedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly issued: Scalars['Int']['output'];
  /** People on the list. */
  readonly listed: Scalars['Int']['output'];
  readonly refused: Scalars['Int']['output'];
};

/** The list cannot change. Code `PARTICIPANTS.LIST_CLOSED`. */
export type ParticipantListClosed = UserError & {
  readonly __typename?: 'ParticipantListClosed';
  readonly code: Scalars['String']['output'];
  /** The time that was missed; `null` for other reasons. */
  readonly deadline?: Maybe<Scalars['DateTime']['output']>;
  readonly message: Scalars['String']['output'];
  readonly reason: ParticipantListClosedReason;
};

/** New values may be added: clients must handle unknown ones. */
export type ParticipantListClosedReason =
  | 'BOOKING_ENDED'
  /** An empty list cannot be final. */
  | 'EMPTY'
  | 'FINAL'
  /** The plant asks for no list. */
  | 'NOT_REQUIRED'
  | 'TOO_LATE'
  /** The booking was reduced: enter a list that fits its seats. */
  | 'TOO_LONG';

export type ParticipantListMode =
  | 'ADD'
  /** The list is replaced; the personal data of the former one is destroyed. */
  | 'REPLACE';

/** Personal data of a participant. Fields beyond the document level of the excursion are `null`. */
export type ParticipantPerson = {
  readonly __typename?: 'ParticipantPerson';
  readonly birthDate?: Maybe<Scalars['LocalDate']['output']>;
  readonly birthPlace?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2. */
  readonly citizenship?: Maybe<Scalars['String']['output']>;
  readonly document?: Maybe<IdentityDocument>;
  readonly familyName: Scalars['String']['output'];
  readonly givenName: Scalars['String']['output'];
  readonly guardianName?: Maybe<Scalars['String']['output']>;
  readonly patronymic?: Maybe<Scalars['String']['output']>;
};

/** A fault of a row. */
export type ParticipantRowFault = {
  readonly __typename?: 'ParticipantRowFault';
  readonly code: InputIssueCode;
  /** Field of `ParticipantInput`, such as `document.number`; `null` for a fault of the whole row or file. */
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
  /** Row of the table, as spreadsheet programs number it; the column names are row 1. */
  readonly row: Scalars['Int']['output'];
};

export type ParticipantViolation = {
  readonly __typename?: 'ParticipantViolation';
  /** The figure of the participant or of the list. */
  readonly actual?: Maybe<Scalars['Int']['output']>;
  /** A figure of the rule, such as an age. */
  readonly limit?: Maybe<Scalars['Int']['output']>;
  readonly message: Scalars['String']['output'];
  /** Number of the participant in the request, from 1; `null` for a rule about the list as a whole. */
  readonly participant?: Maybe<Scalars['Int']['output']>;
  readonly rule: AdmissionRule;
};

/** Participants break admission rules; all are listed. Code `PARTICIPANTS.NOT_ADMITTED`. */
export type ParticipantsNotAdmitted = UserError & {
  readonly __typename?: 'ParticipantsNotAdmitted';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly violations: ReadonlyArray<ParticipantViolation>;
};

/** Why a pass is refused. New values may be added: clients must handle unknown ones. */
export type PassRefusalReason =
  | 'AGE'
  | 'CITIZENSHIP'
  | 'DOCUMENT_INVALID'
  /** The same person is on another list. */
  | 'DUPLICATE'
  | 'OTHER'
  | 'SECURITY';

export type PassStatus =
  | 'ISSUED'
  | 'PENDING'
  | 'REFUSED';

/** Passes cannot be decided now. Code `PARTICIPANTS.PASSES_NOT_POSSIBLE`. */
export type PassesNotPossible = UserError & {
  readonly __typename?: 'PassesNotPossible';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly reason: PassesNotPossibleReason;
};

/** New values may be added: clients must handle unknown ones. */
export type PassesNotPossibleReason =
  | 'BOOKING_NOT_CONFIRMED'
  /** `approveForeignCitizens` comes first. */
  | 'FOREIGN_CITIZENS_NOT_APPROVED'
  | 'LIST_NOT_FINAL'
  | 'SESSION_STARTED';

/** One reading of one person's data. */
export type PersonalDataAccess = {
  readonly __typename?: 'PersonalDataAccess';
  readonly bookingId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: PersonalDataKind;
  readonly purpose: PersonalDataPurpose;
  readonly readAt: Scalars['DateTime']['output'];
  /** Account name of the person or program. */
  readonly readBy: Scalars['String']['output'];
  /** The participant's id; for a contact person the booking's. */
  readonly subjectId: Scalars['ID']['output'];
};

export type PersonalDataAccessConnection = {
  readonly __typename?: 'PersonalDataAccessConnection';
  readonly edges: ReadonlyArray<PersonalDataAccessEdge>;
  readonly nodes: ReadonlyArray<PersonalDataAccess>;
  readonly pageInfo: PageInfo;
  /** Total number of matches. Costs a count: request it only where it is shown. */
  readonly totalCount: Scalars['Int']['output'];
};

export type PersonalDataAccessEdge = {
  readonly __typename?: 'PersonalDataAccessEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PersonalDataAccess;
};

/** All conditions must match. An empty list or an unknown id matches nothing. A list holds at most 100 values. */
export type PersonalDataAccessFilter = {
  readonly bookings?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly purposes?: InputMaybe<ReadonlyArray<PersonalDataPurpose>>;
  readonly readAt?: InputMaybe<DateTimeRange>;
};

/** A category of personal data. New values may be added: clients must handle unknown ones. */
export type PersonalDataCategory =
  | 'BIRTH_DATE'
  | 'CITIZENSHIP'
  | 'EMAIL'
  | 'GUARDIAN'
  | 'IDENTITY_DOCUMENT'
  | 'NAME'
  | 'NOTES'
  | 'PHONE';

/** A record of destroyed personal data: the encryption keys and the encrypted fields of these subjects no longer exist. */
export type PersonalDataDestruction = {
  readonly __typename?: 'PersonalDataDestruction';
  readonly bookingId: Scalars['ID']['output'];
  readonly categories: ReadonlyArray<PersonalDataCategory>;
  readonly destroyedAt: Scalars['DateTime']['output'];
  /** Account name of the person or program; `system:bookings` for the job. */
  readonly destroyedBy: Scalars['String']['output'];
  readonly ground: DestructionGround;
  readonly id: Scalars['ID']['output'];
  /** Reference of the request, such as the number of a letter; `null` if there was none. */
  readonly requestReference?: Maybe<Scalars['String']['output']>;
  /** Number of persons. */
  readonly subjects: Scalars['Int']['output'];
};

export type PersonalDataDestructionConnection = {
  readonly __typename?: 'PersonalDataDestructionConnection';
  readonly edges: ReadonlyArray<PersonalDataDestructionEdge>;
  readonly nodes: ReadonlyArray<PersonalDataDestruction>;
  readonly pageInfo: PageInfo;
  /** Total number of matches. Costs a count: request it only where it is shown. */
  readonly totalCount: Scalars['Int']['output'];
};

export type PersonalDataDestructionEdge = {
  readonly __typename?: 'PersonalDataDestructionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PersonalDataDestruction;
};

/** All conditions must match. An empty list or an unknown id matches nothing. A list holds at most 100 values. */
export type PersonalDataDestructionFilter = {
  readonly bookings?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly destroyedAt?: InputMaybe<DateTimeRange>;
  readonly grounds?: InputMaybe<ReadonlyArray<DestructionGround>>;
};

/** Fields that belong together. New values may be added: clients must handle unknown ones. */
export type PersonalDataKind =
  /** Name, email address, phone number and notes of a booking's contact person. */
  | 'CONTACT'
  /** A person on a participant list. */
  | 'PARTICIPANT';

/** Why personal data was read. New values may be added: clients must handle unknown ones. */
export type PersonalDataPurpose =
  /** The contact person of a booking was read. */
  | 'CONTACT'
  /** Read for an erasure request. */
  | 'ERASURE'
  /** The booker read its participant list. */
  | 'ORGANIZER'
  /** The pass office of the host read a participant list. */
  | 'PASS_OFFICE';

export type Portal = {
  readonly __typename?: 'Portal';
  readonly id: Scalars['ID']['output'];
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
   * Allotments that the caller may see, newest first: those of the caller's organization, as host or as agency, or of the caller's regions.
   *
   * `{ allotments(filter: { released: false }) { nodes { agency { id } seats used releaseAt session { id } } } }`
   */
  readonly allotments?: Maybe<AllotmentConnection>;
  /**
   * A booking that the caller may see: the party that booked (all callers of the same portal or organization), the hosts, the
   * coordinators of the hosts' regions, and the agency. Otherwise `null`.
   */
  readonly booking?: Maybe<Booking>;
  /** The bookings that the caller may see (see `booking`), newest first. */
  readonly bookings?: Maybe<BookingConnection>;
  /**
   * What a device needs to check visitors in without a network: the vouchers of the host's sessions of a day in the site's time zone,
   * signed. It holds no personal data and at most 10,000 items. Scans are uploaded later by `uploadScans`. `null` if the caller is
   * bound to no organization and names none, or may not check in there.
   */
  readonly checkInManifest?: Maybe<CheckInManifest>;
  /** Texts of consent to the processing of personal data. A participant list names their versions. */
  readonly consentTexts?: Maybe<ReadonlyArray<ConsentText>>;
  /**
   * Answers of visitors about the caller's excursions, newest first. Visible to the host and the agency; other callers see
   * `Excursion.feedbackSummary` only.
   */
  readonly feedback?: Maybe<FeedbackConnection>;
  /**
   * Readings of personal data, latest first. The agency sees all; an organization sees the readings of lists for its own sessions. A
   * reading is logged before its data is returned. The log holds no personal data of the subjects.
   */
  readonly personalDataAccesses?: Maybe<PersonalDataAccessConnection>;
  /**
   * Records of destroyed personal data (Federal Law 152-FZ), latest first: what was destroyed, when, by whom and on what ground. Visible to
   * the agency.
   */
  readonly personalDataDestructions?: Maybe<PersonalDataDestructionConnection>;
  /**
   * What the sessions cost for a party and whether it may come, without holding anything. All problems are listed: rules that the
   * party breaks, and why seats cannot be had.
   */
  readonly quoteBooking?: Maybe<QuoteBookingResult>;
  /**
   * Items of confirmed bookings in a period, cancelled ones included, with what is due for each: for agencies and portals as bookers,
   * and for hosts. The agency sees all. By time of booking, the earliest first.
   *
   * `{ reconciliation(filter: { visited: { from: "2026-11-01", to: "2026-11-30" } }) { totals { due { amount } } nodes { due { amount } } } }`
   */
  readonly reconciliation?: Maybe<ReconciliationConnection>;
  /**
   * Visits before the platform recorded attendance: months of excursions, the newest first. The caller sees those of its organization or its
   * regions; portals see none.
   *
   * `{ visitHistory(filter: { from: "2025-01" }) { nodes { month visitors excursion { title { ru } } provenance { source } } } }`
   */
  readonly visitHistory?: Maybe<VisitHistoryConnection>;
  /**
   * Attendance as the records of bookings have it, for the reconciliation of statistics: one row for each period and key with any figure,
   * ordered by both. Small groups are not suppressed: the caller sees the figures of its organization or its regions, whose bookings it may
   * read one by one; portals see none.
   *
   * `{ visitTotals(filter: { period: { from: "2026-01-01", to: "2026-12-31" } }) { rows { from region sessions attended imported { attended } } } }`
   */
  readonly visitTotals?: Maybe<VisitTotals>;
  /**
   * Waitlist entries that the caller may see, newest first: those of the caller's own parties, of the caller's sessions as a host, or of the
   * caller's regions.
   *
   * `{ waitlistEntries(filter: { statuses: [WAITING, OFFERED] }) { nodes { status seats partiesAhead booking { id expiresAt } } } }`
   */
  readonly waitlistEntries?: Maybe<WaitlistEntryConnection>;
};


export type QueryAllotmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllotmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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


export type QueryCheckInManifestArgs = {
  date: Scalars['LocalDate']['input'];
  device: Scalars['String']['input'];
  organization?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryFeedbackArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FeedbackFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPersonalDataAccessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonalDataAccessFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPersonalDataDestructionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonalDataDestructionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryQuoteBookingArgs = {
  input: QuoteBookingInput;
};


export type QueryReconciliationArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter: ReconciliationFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVisitHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitHistoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVisitTotalsArgs = {
  by: VisitTotalsKey;
  filter: VisitTotalsFilter;
  per: VisitTotalsPeriod;
};


export type QueryWaitlistEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WaitlistFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type QuoteBookingInput = {
  /** 1 to 20 different sessions. */
  readonly items: ReadonlyArray<BookingItemInput>;
  readonly party?: InputMaybe<BookingPartyInput>;
};

export type QuoteBookingResult = BookingQuote | InvalidInput | NotFound | SessionClosed;

export type QuotedItem = {
  readonly __typename?: 'QuotedItem';
  /** Until when it can be booked. */
  readonly bookableUntil: Scalars['DateTime']['output'];
  readonly bookingMode: BookingMode;
  /** Why the session is not for sale to the caller; `null` if it is. */
  readonly closedReason?: Maybe<SessionClosedReason>;
  /** The version of the excursion on offer. */
  readonly excursionVersion: Scalars['Int']['output'];
  /** What an agency pays. `null` for portals and visitors. */
  readonly net?: Maybe<Money>;
  /** `ExcursionOption.code`. */
  readonly option: Scalars['String']['output'];
  readonly retail: Money;
  readonly seats: Scalars['Int']['output'];
  readonly session?: Maybe<Session>;
  readonly units: ReadonlyArray<QuotedUnits>;
  /** Vacant seats, if they are too few; otherwise `null`. */
  readonly vacancies?: Maybe<Scalars['Int']['output']>;
  /** Rules that the party breaks. */
  readonly violations: ReadonlyArray<AdmissionViolation>;
};

export type QuotedTotal = {
  readonly __typename?: 'QuotedTotal';
  /** What an agency pays. `null` for portals and visitors. */
  readonly net?: Maybe<Money>;
  readonly retail: Money;
};

export type QuotedUnits = {
  readonly __typename?: 'QuotedUnits';
  readonly count: Scalars['Int']['output'];
  /** What an agency pays. `null` for portals and visitors. */
  readonly net?: Maybe<Money>;
  readonly people: Scalars['Int']['output'];
  /** Price of one unit; `null` if the group has one price. */
  readonly retail?: Maybe<Money>;
  readonly type: UnitType;
};

export type ReconciliationConnection = {
  readonly __typename?: 'ReconciliationConnection';
  readonly edges: ReadonlyArray<ReconciliationEdge>;
  readonly nodes: ReadonlyArray<ReconciliationLine>;
  readonly pageInfo: PageInfo;
  /** Total number of lines. Costs a count: request it only where it is shown. */
  readonly totalCount: Scalars['Int']['output'];
  /** One for each currency. */
  readonly totals: ReadonlyArray<ReconciliationTotal>;
};

export type ReconciliationEdge = {
  readonly __typename?: 'ReconciliationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ReconciliationLine;
};

/**
 * Exactly one of `visited` and `booked`, with both ends, of at most 366 days. All conditions must hold; within a list, one value is
 * enough. An empty list matches nothing; `null` is no condition.
 */
export type ReconciliationFilter = {
  /** When the bookings were made. */
  readonly booked?: InputMaybe<DateTimeRange>;
  /** Hosts. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Portals that booked. */
  readonly portals?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Agencies that booked. */
  readonly resellers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Dates of the visits, in the plants' time zones. */
  readonly visited?: InputMaybe<LocalDateRange>;
};

/** What is due for one item of a booking. */
export type ReconciliationLine = {
  readonly __typename?: 'ReconciliationLine';
  readonly booking?: Maybe<Booking>;
  /** `retail` less `net`. `null` for portals. */
  readonly commission?: Maybe<Money>;
  /** What the booker owes: the net price for an agency and the retail price for others, less the refund. */
  readonly due: Money;
  readonly item?: Maybe<BookingItem>;
  /** What an agency pays. `null` for portals. */
  readonly net?: Maybe<Money>;
  /** 0 unless the booking was cancelled. */
  readonly refund: Money;
  /** What a visitor pays. */
  readonly retail: Money;
  /** Of the booking, as it was last written. */
  readonly status: BookingStatus;
  /** Date of the visit in the plant's time zone. */
  readonly visitedOn: Scalars['LocalDate']['output'];
};

/** Sums of all lines in one currency, not only of the page. */
export type ReconciliationTotal = {
  readonly __typename?: 'ReconciliationTotal';
  readonly commission?: Maybe<Money>;
  readonly due: Money;
  /** Number of lines. */
  readonly items: Scalars['Int']['output'];
  readonly net?: Maybe<Money>;
  readonly refund: Money;
  readonly retail: Money;
  /** People. */
  readonly seats: Scalars['Int']['output'];
};

export type RedeemBookingInput = {
  /** Number of people who attended: 0 to the seats of the item, and to the passes where the plant issues passes. */
  readonly attended: Scalars['Int']['input'];
  /** Whether the safety briefing was signed. May be left out if it was recorded before. */
  readonly briefingSigned: Scalars['Boolean']['input'];
  readonly id: Scalars['ID']['input'];
  /** As in `HoldBookingInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** `BookingItem.id`. May be left out if the caller hosts one item of the booking only. */
  readonly item?: InputMaybe<Scalars['ID']['input']>;
};

export type RedeemBookingPayload = {
  readonly __typename?: 'RedeemBookingPayload';
  readonly booking: Booking;
  /** `true` if an earlier request with the same key was executed; `booking` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type RedeemBookingResult = BookingStatusConflict | BriefingNotSigned | IdempotencyConflict | InvalidInput | NotFound | RedeemBookingPayload | SessionNotBegun;

export type RefusePassesInput = {
  /** As in `HoldBookingInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The booking item. */
  readonly item: Scalars['ID']['input'];
  /** `null`: all participants. */
  readonly participants?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly reason: PassRefusalReason;
};

export type RefusePassesPayload = {
  readonly __typename?: 'RefusePassesPayload';
  readonly item: BookingItem;
  /** `true` if an earlier request with the same key was executed; `item` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type RefusePassesResult = IdempotencyConflict | InvalidInput | NotFound | PassesNotPossible | RefusePassesPayload;

export type ReissueVouchersInput = {
  /** As in `HoldBookingInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** An item of the booking. */
  readonly item: Scalars['ID']['input'];
  /** At most 500 units; a larger group has one voucher. */
  readonly per: VoucherScope;
};

export type ReissueVouchersPayload = {
  readonly __typename?: 'ReissueVouchersPayload';
  readonly item: BookingItem;
  /** `true` if an earlier request with the same key was executed; `item` shows the current vouchers. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type ReissueVouchersResult = BookingStatusConflict | IdempotencyConflict | InvalidInput | NotFound | ReissueVouchersPayload;

export type RejectBookingInput = {
  readonly id: Scalars['ID']['input'];
  /** As in `HoldBookingInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Not `NOT_ANSWERED`, which the passing of the deadline sets. */
  readonly reason: RejectionReason;
};

export type RejectBookingPayload = {
  readonly __typename?: 'RejectBookingPayload';
  readonly booking: Booking;
  /** `true` if an earlier request with the same key was executed; `booking` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type RejectBookingResult = BookingStatusConflict | IdempotencyConflict | InvalidInput | NotFound | RejectBookingPayload | SessionClosed;

/** New values may be added: clients must handle unknown ones. */
export type RejectionReason =
  /** The hosts did not answer until `answerBy`. */
  | 'NOT_ANSWERED'
  /** The visit does not suit the party. */
  | 'NOT_SUITABLE'
  | 'NO_CAPACITY'
  | 'OTHER'
  | 'SITE_CLOSED';

export type ReleaseAllotmentInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
};

export type ReleaseAllotmentPayload = {
  readonly __typename?: 'ReleaseAllotmentPayload';
  readonly allotment: Allotment;
};

export type ReleaseAllotmentResult = AllotmentReleased | InvalidInput | NotFound | ReleaseAllotmentPayload | VersionConflict;

export type ReplacedVisits = {
  readonly __typename?: 'ReplacedVisits';
  readonly rows: Scalars['Int']['output'];
  readonly sessions: Scalars['Int']['output'];
  readonly visitors: Scalars['Int']['output'];
};

export type RevokeFeedbackLinksInput = {
  /** A `BookingItem`. */
  readonly item: Scalars['ID']['input'];
};

export type RevokeFeedbackLinksPayload = {
  readonly __typename?: 'RevokeFeedbackLinksPayload';
  readonly item?: Maybe<BookingItem>;
  /** Number of links that were revoked. */
  readonly revoked: Scalars['Int']['output'];
};

export type RevokeFeedbackLinksResult = NotFound | RevokeFeedbackLinksPayload;

export type Route = {
  readonly __typename?: 'Route';
  readonly id: Scalars['ID']['output'];
};

export type ScanInput = {
  readonly code: Scalars['String']['input'];
  /** As in `CheckInInput`. */
  readonly nonce: Scalars['String']['input'];
  /** Default: all that the voucher still admitted. */
  readonly people?: InputMaybe<Scalars['Int']['input']>;
  readonly scannedAt: Scalars['DateTime']['input'];
  /** The session that the gate was open for. */
  readonly session: Scalars['ID']['input'];
};

export type ScanOutcome = {
  readonly __typename?: 'ScanOutcome';
  readonly checkIn: CheckIn;
  /** `true` if the scan was recorded by an earlier request. */
  readonly replayed: Scalars['Boolean']['output'];
  /**
   * The scan that used the voucher before, for `ALREADY_REDEEMED`. If it is of another device, both may have let people in: check
   * who is inside.
   */
  readonly usedBy?: Maybe<CheckIn>;
};

/** There are fewer vacancies than requested. Code `BOOKING.SEATS_UNAVAILABLE`. */
export type SeatsUnavailable = UserError & {
  readonly __typename?: 'SeatsUnavailable';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly session?: Maybe<Session>;
  /** Vacant seats at the time of the request. */
  readonly vacancies: Scalars['Int']['output'];
};

/** The party can have its seats now: hold them. Code `BOOKING.SEATS_VACANT`. */
export type SeatsVacant = UserError & {
  readonly __typename?: 'SeatsVacant';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly session?: Maybe<Session>;
  /** Vacant seats at the time of the request. */
  readonly vacancies: Scalars['Int']['output'];
};

export type Session = {
  readonly __typename?: 'Session';
  /** `null` until the session is opened for sale, moments after it is scheduled. */
  readonly availability?: Maybe<Availability>;
  /** The bookings of this session that the caller may see (see `Query.booking`), newest first: who comes. */
  readonly bookings?: Maybe<BookingConnection>;
  readonly id: Scalars['ID']['output'];
};


export type SessionBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BookingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The session is not for sale. Code `BOOKING.SESSION_CLOSED`. */
export type SessionClosed = UserError & {
  readonly __typename?: 'SessionClosed';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly reason: SessionClosedReason;
  readonly session?: Maybe<Session>;
};

/** New values may be added: clients must handle unknown ones. */
export type SessionClosedReason =
  | 'BEGUN'
  /** The host has closed or removed the session. It may take place again. */
  | 'CLOSED_BY_HOST'
  /** The excursion is not sold through the portal of the caller. */
  | 'NOT_ON_PORTAL'
  | 'NOT_PUBLISHED'
  | 'ORGANIZATION_SUSPENDED'
  /** It was moved while the seats were taken: check its time and try again. */
  | 'RESCHEDULED'
  /** The assessment of the site has ended; sales resume with a new one. */
  | 'SITE_NOT_READY'
  /** A new version of the excursion was published while the seats were taken: ask for another quote. */
  | 'TERMS_CHANGED';

/** Attendance can be recorded only after the session's start. Code `BOOKING.SESSION_NOT_BEGUN`. */
export type SessionNotBegun = UserError & {
  readonly __typename?: 'SessionNotBegun';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly startsAt: Scalars['DateTime']['output'];
};

/** A rule that a party breaks at one session. */
export type SessionViolation = {
  readonly __typename?: 'SessionViolation';
  /** The figure of the party. */
  readonly actual?: Maybe<Scalars['Int']['output']>;
  /** A figure of the rule, such as an age or a number of people. */
  readonly limit?: Maybe<Scalars['Int']['output']>;
  readonly message: Scalars['String']['output'];
  readonly rule: AdmissionRule;
  readonly session?: Maybe<Session>;
};

export type SetSupplierReferenceInput = {
  readonly id: Scalars['ID']['input'];
  /** As in `HoldBookingInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** At most 100 characters; `null` removes it. */
  readonly supplierReference?: InputMaybe<Scalars['String']['input']>;
};

export type SetSupplierReferencePayload = {
  readonly __typename?: 'SetSupplierReferencePayload';
  readonly booking: Booking;
  /** `true` if an earlier request with the same key was executed; `booking` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type SetSupplierReferenceResult = IdempotencyConflict | InvalidInput | NotFound | SetSupplierReferencePayload;

export type SignBriefingInput = {
  /** A booking's item. */
  readonly item: Scalars['ID']['input'];
  /** Language of the briefing. */
  readonly language: Scalars['LanguageTag']['input'];
  /** How many were briefed and signed: 1 to the item's seats. */
  readonly people: Scalars['Int']['input'];
};

export type SignBriefingPayload = {
  readonly __typename?: 'SignBriefingPayload';
  readonly item: BookingItem;
};

export type SignBriefingResult = InvalidInput | NotFound | SignBriefingPayload;

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

export type SubmitParticipantsInput = {
  /** Checks everything and writes nothing; the key stays free. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** As in `HoldBookingInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The booking item. */
  readonly item: Scalars['ID']['input'];
  readonly mode: ParticipantListMode;
  /** At least one; at most the seats of the item. */
  readonly participants: ReadonlyArray<ParticipantInput>;
};

export type SubmitParticipantsPayload = {
  readonly __typename?: 'SubmitParticipantsPayload';
  /** Participants of this request. */
  readonly accepted: Scalars['Int']['output'];
  readonly item: BookingItem;
  /** Participants of the list; with `dryRun`: as it would be. */
  readonly listed: Scalars['Int']['output'];
  /** `true` if an earlier request with the same key was executed; `item` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type SubmitParticipantsResult = IdempotencyConflict | InvalidInput | NotFound | ParticipantListClosed | ParticipantsNotAdmitted | SubmitParticipantsPayload;

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

export type UpdateAllotmentInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** In the future, and not after the session's start. Missing or `null`: as it is. */
  readonly releaseAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At least the seats in use. Missing or `null`: as it is. */
  readonly seats?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateAllotmentPayload = {
  readonly __typename?: 'UpdateAllotmentPayload';
  readonly allotment: Allotment;
};

export type UpdateAllotmentResult = AllotmentBelowUsed | AllotmentReleased | InvalidInput | NotFound | SeatsUnavailable | SessionClosed | UpdateAllotmentPayload | VersionConflict;

export type UpdateInventoryInput = {
  /** Seats that are not sold, 0 to 10000. Missing or `null`: as it is. */
  readonly blocked?: InputMaybe<Scalars['Int']['input']>;
  /** Whether seats are sold without a limit. Missing or `null`: as it is. */
  readonly freesale?: InputMaybe<Scalars['Boolean']['input']>;
  /** As in `HoldBookingInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly session: Scalars['ID']['input'];
};

export type UpdateInventoryPayload = {
  readonly __typename?: 'UpdateInventoryPayload';
  /** `true` if an earlier request with the same key was executed; `session` shows the current state. */
  readonly replayed: Scalars['Boolean']['output'];
  readonly session?: Maybe<Session>;
};

export type UpdateInventoryResult = CapacityExceeded | IdempotencyConflict | InvalidInput | NotFound | SeatsUnavailable | SessionClosed | UpdateInventoryPayload;

export type UploadScansInput = {
  /** The device of all scans: 1 to 64 printable ASCII characters without spaces. */
  readonly device: Scalars['String']['input'];
  /** 1 to 500 scans, in any order. */
  readonly scans: ReadonlyArray<ScanInput>;
};

export type UploadScansPayload = {
  readonly __typename?: 'UploadScansPayload';
  /** Scans recorded before that no longer count, because an earlier one was uploaded: both let people in. */
  readonly displaced: ReadonlyArray<CheckIn>;
  /** In the order of the input. */
  readonly outcomes: ReadonlyArray<ScanOutcome>;
};

export type UploadScansResult = IdempotencyConflict | InvalidInput | NotFound | UploadScansPayload;

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

/** The visit of an item's people. */
export type Visit = {
  readonly __typename?: 'Visit';
  /** Number of people who attended; 0 for a no-show, `null` until attendance is recorded. */
  readonly attended?: Maybe<Scalars['Int']['output']>;
  /** When the safety briefing was signed. */
  readonly briefedAt?: Maybe<Scalars['DateTime']['output']>;
  /** People checked in by unit, as far as the vouchers name units: those of a group's voucher are not divided, unless all of it came. */
  readonly byUnit: ReadonlyArray<VisitUnit>;
  /** People checked in so far. */
  readonly checkedIn: Scalars['Int']['output'];
};

export type VisitHistoryConnection = {
  readonly __typename?: 'VisitHistoryConnection';
  readonly edges: ReadonlyArray<VisitHistoryEdge>;
  readonly nodes: ReadonlyArray<VisitHistoryMonth>;
  readonly pageInfo: PageInfo;
  /** Total number of matches. Costs a count: request it only where it is shown. */
  readonly totalCount: Scalars['Int']['output'];
};

export type VisitHistoryEdge = {
  readonly __typename?: 'VisitHistoryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: VisitHistoryMonth;
};

/**
 * All conditions must match; within a list, any value may match. A missing or `null` condition is none; an empty list or an unknown id matches
 * nothing. A list holds at most 100 values.
 */
export type VisitHistoryFilter = {
  readonly excursions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** First month: `2025-03`. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** Hosts. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Regions of the sites. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** Last month. */
  readonly to?: InputMaybe<Scalars['String']['input']>;
};

/** Visits of one month of an excursion, before the platform recorded attendance. Figures of its rows are added up. */
export type VisitHistoryMonth = {
  readonly __typename?: 'VisitHistoryMonth';
  /** Seats of these sessions. */
  readonly capacity: Scalars['Int']['output'];
  /** `null`, without an error, if the caller may not see it and more than its `id` is requested. */
  readonly excursion?: Maybe<Excursion>;
  /** `2025-03`, in the time zone of the site. */
  readonly month: Scalars['String']['output'];
  /** The host. `null`, without an error, if the registry does not show it to the caller and more than its `id` is requested. */
  readonly organization?: Maybe<Organization>;
  /** `IMPORT`, or `SAMPLE` for data that is made up. */
  readonly provenance: Provenance;
  /** Region of the site. */
  readonly region: Scalars['RegionCode']['output'];
  /** The rows, by date; those without a date come first. At most 400. */
  readonly rows: ReadonlyArray<VisitHistoryRow>;
  /** Sessions that were held. */
  readonly sessions: Scalars['Int']['output'];
  /** People who came. */
  readonly visitors: Scalars['Int']['output'];
};

/** A row of an imported table. What the table does not say is `null`. */
export type VisitHistoryRow = {
  readonly __typename?: 'VisitHistoryRow';
  readonly capacity: Scalars['Int']['output'];
  /** People who were expected. */
  readonly confirmed?: Maybe<Scalars['Int']['output']>;
  /** `null` if only the month is known. */
  readonly date?: Maybe<Scalars['LocalDate']['output']>;
  /** How many of the visitors were citizens of other countries. */
  readonly foreignCitizens?: Maybe<Scalars['Int']['output']>;
  /** How many of the visitors were under 18. */
  readonly minors?: Maybe<Scalars['Int']['output']>;
  readonly originRegion?: Maybe<Scalars['RegionCode']['output']>;
  readonly purpose?: Maybe<Purpose>;
  readonly segment?: Maybe<VisitorSegment>;
  readonly sessions: Scalars['Int']['output'];
  readonly visitors: Scalars['Int']['output'];
};

/** Rows of the table have faults; nothing was written. Code `BOOKING.VISIT_IMPORT_REJECTED`. */
export type VisitImportRejected = UserError & {
  readonly __typename?: 'VisitImportRejected';
  readonly code: Scalars['String']['output'];
  /** Faults of all rows, in the order of the table. */
  readonly faults: ReadonlyArray<VisitRowFault>;
  readonly message: Scalars['String']['output'];
  /** Rows with visits. */
  readonly rows: Scalars['Int']['output'];
};

/** A fault of a row. */
export type VisitRowFault = {
  readonly __typename?: 'VisitRowFault';
  readonly code: InputIssueCode;
  /** English name of the column; `null` for the row or the table as a whole. */
  readonly column?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
  /** Row of the table, as spreadsheet programs number it; the column names are row 1. */
  readonly row: Scalars['Int']['output'];
};

/** Format of a table with visits. */
export type VisitTableFormat =
  /** UTF-8 text; fields separated by commas, semicolons or tabs. */
  | 'CSV'
  /** A workbook in base64; its first sheet is read. */
  | 'XLSX';

/** Sums of one period and key. Visits of online excursions are `online` and nothing else. */
export type VisitTotal = {
  readonly __typename?: 'VisitTotal';
  /** People who attended. */
  readonly attended: Scalars['Int']['output'];
  /** Seats of these sessions. */
  readonly capacity: Scalars['Int']['output'];
  /** People of confirmed bookings, whether or not attendance was recorded. Cancelled ones are none. */
  readonly confirmed: Scalars['Int']['output'];
  /** First day of the period: with `per: MONTH` the first of the month, also where the filter begins later. */
  readonly from: Scalars['LocalDate']['output'];
  /** Of `importVisits`, in addition to the figures above. */
  readonly imported: ImportedVisitTotal;
  /** People who attended online excursions. */
  readonly online: Scalars['Int']['output'];
  /** `null` with `by: REGION`, and, without an error, if the registry does not show it to the caller and more than its `id` is requested. */
  readonly organization?: Maybe<Organization>;
  /** `null` with `by: ORGANIZATION`. */
  readonly region?: Maybe<Scalars['RegionCode']['output']>;
  /** Sessions that were held: at least one person attended. */
  readonly sessions: Scalars['Int']['output'];
};

/** Attendance as the records of bookings have it now. */
export type VisitTotals = {
  readonly __typename?: 'VisitTotals';
  /** When the figures were read. */
  readonly readAt: Scalars['DateTime']['output'];
  /** At most 10,000; a request for more is `INPUT.INVALID`. */
  readonly rows: ReadonlyArray<VisitTotal>;
};

/** All conditions must match. A list holds at most 100 values; an empty list matches nothing. */
export type VisitTotalsFilter = {
  /** Hosts. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Dates of the sessions in the time zone of the site, both required: at most 400 days. */
  readonly period: LocalDateRange;
  /** Regions of the sites. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
};

/** By what totals are divided. */
export type VisitTotalsKey =
  /** Host. */
  | 'ORGANIZATION'
  /** Region of the site. */
  | 'REGION';

/** Periods of the calendar of the site. */
export type VisitTotalsPeriod =
  | 'DAY'
  | 'MONTH';

export type VisitUnit = {
  readonly __typename?: 'VisitUnit';
  readonly people: Scalars['Int']['output'];
  readonly type: UnitType;
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

/** Admits people of an item at the gate. It holds no personal data. */
export type Voucher = {
  readonly __typename?: 'Voucher';
  /** The text of the QR code, signed: at most 178 characters of the alphanumeric mode, such as `PTV:041HZ…`. It admits its bearer. */
  readonly code: Scalars['String']['output'];
  /** From 1, within its issue. */
  readonly number: Scalars['Int']['output'];
  /**
   * A page to print: what to wear and bring, where and when, the age limit, and the code. It is public under this URL, which expires 30
   * days after the session. `ru` or `en`; by default `ru` if the booking's language is Russian or not stated, and `en` otherwise.
   */
  readonly pdf: Scalars['String']['output'];
  readonly people: Scalars['Int']['output'];
  /** The QR code as an image. */
  readonly png: Scalars['String']['output'];
  /** Issue of the item's vouchers, from 1. Only the latest is valid. */
  readonly serial: Scalars['Int']['output'];
  /** The QR code as a vector image. */
  readonly svg: Scalars['String']['output'];
  /** `null` for the whole group. */
  readonly unitType?: Maybe<UnitType>;
};


/** Admits people of an item at the gate. It holds no personal data. */
export type VoucherPdfArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};

/** For whom each voucher is. New values may be added: clients must handle unknown ones. */
export type VoucherScope =
  /** One for the whole group. It may be used in parts. */
  | 'GROUP'
  /** One for each unit: usually a person. */
  | 'UNIT';

/** A party that waits for seats of a session. */
export type WaitlistEntry = {
  readonly __typename?: 'WaitlistEntry';
  /** The offer; `null` before one is made, and if the caller may not see it. */
  readonly booking?: Maybe<Booking>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Booking deadline of the session: the wait ends then. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** `null`, without an error, if the caller may not see it and more than its `id` is requested. */
  readonly excursion?: Maybe<Excursion>;
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  /** Why the wait ended without seats; `null` unless the status is `LAPSED`. */
  readonly lapseReason?: Maybe<WaitlistLapseReason>;
  /** The host. `null`, without an error, if the registry does not show it to the caller and more than its `id` is requested. */
  readonly organization?: Maybe<Organization>;
  readonly originRegion: Scalars['RegionCode']['output'];
  /** Parties that wait longer for the same session; `null` unless the status is `WAITING`. Smaller ones may be offered seats first. */
  readonly partiesAhead?: Maybe<Scalars['Int']['output']>;
  readonly purpose: Purpose;
  /** The booker's own reference. */
  readonly resellerReference?: Maybe<Scalars['String']['output']>;
  /** Size of the party. */
  readonly seats: Scalars['Int']['output'];
  readonly segment?: Maybe<VisitorSegment>;
  /** `null`, without an error, if the session is no longer known and more than its `id` is requested. */
  readonly session?: Maybe<Session>;
  readonly status: WaitlistStatus;
  readonly updatedAt: Scalars['DateTime']['output'];
};

export type WaitlistEntryConnection = {
  readonly __typename?: 'WaitlistEntryConnection';
  readonly edges: ReadonlyArray<WaitlistEntryEdge>;
  readonly nodes: ReadonlyArray<WaitlistEntry>;
  readonly pageInfo: PageInfo;
  /** Total number of matches. Costs a count: request it only where it is shown. */
  readonly totalCount: Scalars['Int']['output'];
};

export type WaitlistEntryEdge = {
  readonly __typename?: 'WaitlistEntryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: WaitlistEntry;
};

/**
 * All conditions must match; within a list, any value may match. A missing or `null` list sets no condition; an empty list or an
 * unknown id matches nothing. A list holds at most 100 values.
 */
export type WaitlistFilter = {
  /** Offers. */
  readonly bookings?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly excursions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Hosts. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly statuses?: InputMaybe<ReadonlyArray<WaitlistStatus>>;
};

/** New values may be added: clients must handle unknown ones. */
export type WaitlistLapseReason =
  | 'DEADLINE_PASSED'
  /** The booking of the offer was cancelled. */
  | 'DECLINED'
  /** The offer was not confirmed in time. */
  | 'EXPIRED'
  /** The party left the waitlist. */
  | 'LEFT'
  /** The terms of the excursion have changed and no longer admit the party. */
  | 'NOT_ADMITTED'
  | 'SESSION_BEGUN'
  /** The host closed or removed the session. */
  | 'SESSION_CLOSED';

/** New values may be added: clients must handle unknown ones. */
export type WaitlistStatus =
  /** The party confirmed the offer. */
  | 'FULFILLED'
  | 'LAPSED'
  /** Seats are held for the party: see `booking`. */
  | 'OFFERED'
  | 'WAITING';

/** The status of the entry does not allow this operation. Code `BOOKING.WAITLIST_STATUS_CONFLICT`. */
export type WaitlistStatusConflict = UserError & {
  readonly __typename?: 'WaitlistStatusConflict';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  /** Current status. */
  readonly status: WaitlistStatus;
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
  Allotment: Allotment;
  Booking: Booking;
  BookingItem: BookingItem;
  Excursion: Excursion;
  Session: Session;
  WaitlistEntry: WaitlistEntry;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Allotment:
    ( { __typename: 'Allotment' }
    & GraphQLRecursivePick<FederationTypes['Allotment'], {"id":true}> );
  Booking:
    ( { __typename: 'Booking' }
    & GraphQLRecursivePick<FederationTypes['Booking'], {"id":true}> );
  BookingItem:
    ( { __typename: 'BookingItem' }
    & GraphQLRecursivePick<FederationTypes['BookingItem'], {"id":true}> );
  Excursion:
    ( { __typename: 'Excursion' }
    & GraphQLRecursivePick<FederationTypes['Excursion'], {"id":true}> );
  Session:
    ( { __typename: 'Session' }
    & GraphQLRecursivePick<FederationTypes['Session'], {"id":true}> );
  WaitlistEntry:
    ( { __typename: 'WaitlistEntry' }
    & GraphQLRecursivePick<FederationTypes['WaitlistEntry'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptBookingResult:
    | ( Omit<AcceptBookingPayload, 'booking'> & { booking: _RefType['Booking'] } & { __typename: 'AcceptBookingPayload' } )
    | ( BookingStatusConflict & { __typename: 'BookingStatusConflict' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SessionClosed, 'session'> & { session?: Maybe<_RefType['Session']> } & { __typename: 'SessionClosed' } )
  ;
  AdmitWalkInResult:
    | ( Omit<AdmissionRefused, 'violations'> & { violations: ReadonlyArray<_RefType['SessionViolation']> } & { __typename: 'AdmissionRefused' } )
    | ( Omit<AdmitWalkInPayload, 'item'> & { item: _RefType['BookingItem'] } & { __typename: 'AdmitWalkInPayload' } )
    | ( CheckInRefused & { __typename: 'CheckInRefused' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SeatsUnavailable, 'session'> & { session?: Maybe<_RefType['Session']> } & { __typename: 'SeatsUnavailable' } )
    | ( Omit<SessionClosed, 'session'> & { session?: Maybe<_RefType['Session']> } & { __typename: 'SessionClosed' } )
  ;
  ApproveForeignCitizensResult:
    | ( Omit<ApproveForeignCitizensPayload, 'item'> & { item: _RefType['BookingItem'] } & { __typename: 'ApproveForeignCitizensPayload' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PassesNotPossible & { __typename: 'PassesNotPossible' } )
  ;
  CancelBookingResult:
    | ( BookingStatusConflict & { __typename: 'BookingStatusConflict' } )
    | ( Omit<CancelBookingPayload, 'booking'> & { booking: _RefType['Booking'] } & { __typename: 'CancelBookingPayload' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SessionClosed, 'session'> & { session?: Maybe<_RefType['Session']> } & { __typename: 'SessionClosed' } )
  ;
  ChangeBookingResult:
    | ( Omit<AdmissionRefused, 'violations'> & { violations: ReadonlyArray<_RefType['SessionViolation']> } & { __typename: 'AdmissionRefused' } )
    | ( BookingStatusConflict & { __typename: 'BookingStatusConflict' } )
    | ( Omit<ChangeBookingPayload, 'booking'> & { booking: _RefType['Booking'] } & { __typename: 'ChangeBookingPayload' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SeatsUnavailable, 'session'> & { session?: Maybe<_RefType['Session']> } & { __typename: 'SeatsUnavailable' } )
    | ( Omit<SessionClosed, 'session'> & { session?: Maybe<_RefType['Session']> } & { __typename: 'SessionClosed' } )
  ;
  CheckInResult:
    | ( Omit<CheckInPayload, 'checkIn'> & { checkIn: _RefType['CheckIn'] } & { __typename: 'CheckInPayload' } )
    | ( CheckInRefused & { __typename: 'CheckInRefused' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  ConfirmBookingResult:
    | ( BookingStatusConflict & { __typename: 'BookingStatusConflict' } )
    | ( Omit<ConfirmBookingPayload, 'booking'> & { booking: _RefType['Booking'] } & { __typename: 'ConfirmBookingPayload' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SessionClosed, 'session'> & { session?: Maybe<_RefType['Session']> } & { __typename: 'SessionClosed' } )
  ;
  CorrectAttendanceResult:
    | ( BookingStatusConflict & { __typename: 'BookingStatusConflict' } )
    | ( BriefingNotSigned & { __typename: 'BriefingNotSigned' } )
    | ( Omit<CorrectAttendancePayload, 'booking'> & { booking: _RefType['Booking'] } & { __typename: 'CorrectAttendancePayload' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SessionNotBegun & { __typename: 'SessionNotBegun' } )
  ;
  CreateAllotmentResult:
    | ( Omit<AllotmentExists, 'existing'> & { existing?: Maybe<_RefType['Allotment']> } & { __typename: 'AllotmentExists' } )
    | ( Omit<CreateAllotmentPayload, 'allotments'> & { allotments: ReadonlyArray<_RefType['Allotment']> } & { __typename: 'CreateAllotmentPayload' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SeatsUnavailable, 'session'> & { session?: Maybe<_RefType['Session']> } & { __typename: 'SeatsUnavailable' } )
    | ( Omit<SessionClosed, 'session'> & { session?: Maybe<_RefType['Session']> } & { __typename: 'SessionClosed' } )
  ;
  CreateFeedbackLinksResult:
    | ( Omit<CreateFeedbackLinksPayload, 'item'> & { item?: Maybe<_RefType['BookingItem']> } & { __typename: 'CreateFeedbackLinksPayload' } )
    | ( FeedbackLinksExceeded & { __typename: 'FeedbackLinksExceeded' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CreateReconciliationExportResult:
    | ( CreateReconciliationExportPayload & { __typename: 'CreateReconciliationExportPayload' } )
    | ( ExportTooLarge & { __typename: 'ExportTooLarge' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  DeleteVisitHistoryResult:
    | ( DeleteVisitHistoryPayload & { __typename: 'DeleteVisitHistoryPayload' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  ErasePersonalDataResult:
    | ( ErasePersonalDataPayload & { __typename: 'ErasePersonalDataPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  ExtendBookingResult:
    | ( BookingStatusConflict & { __typename: 'BookingStatusConflict' } )
    | ( Omit<ExtendBookingPayload, 'booking'> & { booking: _RefType['Booking'] } & { __typename: 'ExtendBookingPayload' } )
    | ( HoldNotExtendable & { __typename: 'HoldNotExtendable' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  FinalizeParticipantsResult:
    | ( Omit<FinalizeParticipantsPayload, 'item'> & { item: _RefType['BookingItem'] } & { __typename: 'FinalizeParticipantsPayload' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ParticipantListClosed & { __typename: 'ParticipantListClosed' } )
    | ( ParticipantsNotAdmitted & { __typename: 'ParticipantsNotAdmitted' } )
  ;
  HoldBookingResult:
    | ( Omit<AdmissionRefused, 'violations'> & { violations: ReadonlyArray<_RefType['SessionViolation']> } & { __typename: 'AdmissionRefused' } )
    | ( Omit<HoldBookingPayload, 'booking'> & { booking: _RefType['Booking'] } & { __typename: 'HoldBookingPayload' } )
    | ( HoldQuotaExceeded & { __typename: 'HoldQuotaExceeded' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SeatsUnavailable, 'session'> & { session?: Maybe<_RefType['Session']> } & { __typename: 'SeatsUnavailable' } )
    | ( Omit<SessionClosed, 'session'> & { session?: Maybe<_RefType['Session']> } & { __typename: 'SessionClosed' } )
  ;
  ImportParticipantsResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( Omit<ImportParticipantsPayload, 'item'> & { item: _RefType['BookingItem'] } & { __typename: 'ImportParticipantsPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ParticipantImportRejected & { __typename: 'ParticipantImportRejected' } )
    | ( ParticipantListClosed & { __typename: 'ParticipantListClosed' } )
    | ( ParticipantsNotAdmitted & { __typename: 'ParticipantsNotAdmitted' } )
  ;
  ImportVisitsResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( Omit<ImportVisitsPayload, 'months'> & { months: ReadonlyArray<_RefType['ImportedVisits']> } & { __typename: 'ImportVisitsPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( VisitImportRejected & { __typename: 'VisitImportRejected' } )
  ;
  IssuePassesResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<IssuePassesPayload, 'item'> & { item: _RefType['BookingItem'] } & { __typename: 'IssuePassesPayload' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PassesNotPossible & { __typename: 'PassesNotPossible' } )
  ;
  JoinWaitlistResult:
    | ( Omit<AdmissionRefused, 'violations'> & { violations: ReadonlyArray<_RefType['SessionViolation']> } & { __typename: 'AdmissionRefused' } )
    | ( HoldQuotaExceeded & { __typename: 'HoldQuotaExceeded' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<JoinWaitlistPayload, 'entry'> & { entry: _RefType['WaitlistEntry'] } & { __typename: 'JoinWaitlistPayload' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SeatsVacant, 'session'> & { session?: Maybe<_RefType['Session']> } & { __typename: 'SeatsVacant' } )
    | ( Omit<SessionClosed, 'session'> & { session?: Maybe<_RefType['Session']> } & { __typename: 'SessionClosed' } )
  ;
  LeaveWaitlistResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<LeaveWaitlistPayload, 'entry'> & { entry: _RefType['WaitlistEntry'] } & { __typename: 'LeaveWaitlistPayload' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( WaitlistStatusConflict & { __typename: 'WaitlistStatusConflict' } )
  ;
  QuoteBookingResult:
    | ( Omit<BookingQuote, 'items'> & { items: ReadonlyArray<_RefType['QuotedItem']> } & { __typename: 'BookingQuote' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SessionClosed, 'session'> & { session?: Maybe<_RefType['Session']> } & { __typename: 'SessionClosed' } )
  ;
  RedeemBookingResult:
    | ( BookingStatusConflict & { __typename: 'BookingStatusConflict' } )
    | ( BriefingNotSigned & { __typename: 'BriefingNotSigned' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RedeemBookingPayload, 'booking'> & { booking: _RefType['Booking'] } & { __typename: 'RedeemBookingPayload' } )
    | ( SessionNotBegun & { __typename: 'SessionNotBegun' } )
  ;
  RefusePassesResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PassesNotPossible & { __typename: 'PassesNotPossible' } )
    | ( Omit<RefusePassesPayload, 'item'> & { item: _RefType['BookingItem'] } & { __typename: 'RefusePassesPayload' } )
  ;
  ReissueVouchersResult:
    | ( BookingStatusConflict & { __typename: 'BookingStatusConflict' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReissueVouchersPayload, 'item'> & { item: _RefType['BookingItem'] } & { __typename: 'ReissueVouchersPayload' } )
  ;
  RejectBookingResult:
    | ( BookingStatusConflict & { __typename: 'BookingStatusConflict' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RejectBookingPayload, 'booking'> & { booking: _RefType['Booking'] } & { __typename: 'RejectBookingPayload' } )
    | ( Omit<SessionClosed, 'session'> & { session?: Maybe<_RefType['Session']> } & { __typename: 'SessionClosed' } )
  ;
  ReleaseAllotmentResult:
    | ( AllotmentReleased & { __typename: 'AllotmentReleased' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReleaseAllotmentPayload, 'allotment'> & { allotment: _RefType['Allotment'] } & { __typename: 'ReleaseAllotmentPayload' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  RevokeFeedbackLinksResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RevokeFeedbackLinksPayload, 'item'> & { item?: Maybe<_RefType['BookingItem']> } & { __typename: 'RevokeFeedbackLinksPayload' } )
  ;
  SetSupplierReferenceResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SetSupplierReferencePayload, 'booking'> & { booking: _RefType['Booking'] } & { __typename: 'SetSupplierReferencePayload' } )
  ;
  SignBriefingResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SignBriefingPayload, 'item'> & { item: _RefType['BookingItem'] } & { __typename: 'SignBriefingPayload' } )
  ;
  SubmitFeedbackResult:
    | ( FeedbackLinkUnusable & { __typename: 'FeedbackLinkUnusable' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( SubmitFeedbackPayload & { __typename: 'SubmitFeedbackPayload' } )
  ;
  SubmitParticipantsResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ParticipantListClosed & { __typename: 'ParticipantListClosed' } )
    | ( ParticipantsNotAdmitted & { __typename: 'ParticipantsNotAdmitted' } )
    | ( Omit<SubmitParticipantsPayload, 'item'> & { item: _RefType['BookingItem'] } & { __typename: 'SubmitParticipantsPayload' } )
  ;
  UpdateAllotmentResult:
    | ( AllotmentBelowUsed & { __typename: 'AllotmentBelowUsed' } )
    | ( AllotmentReleased & { __typename: 'AllotmentReleased' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SeatsUnavailable, 'session'> & { session?: Maybe<_RefType['Session']> } & { __typename: 'SeatsUnavailable' } )
    | ( Omit<SessionClosed, 'session'> & { session?: Maybe<_RefType['Session']> } & { __typename: 'SessionClosed' } )
    | ( Omit<UpdateAllotmentPayload, 'allotment'> & { allotment: _RefType['Allotment'] } & { __typename: 'UpdateAllotmentPayload' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  UpdateInventoryResult:
    | ( CapacityExceeded & { __typename: 'CapacityExceeded' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SeatsUnavailable, 'session'> & { session?: Maybe<_RefType['Session']> } & { __typename: 'SeatsUnavailable' } )
    | ( Omit<SessionClosed, 'session'> & { session?: Maybe<_RefType['Session']> } & { __typename: 'SessionClosed' } )
    | ( Omit<UpdateInventoryPayload, 'session'> & { session?: Maybe<_RefType['Session']> } & { __typename: 'UpdateInventoryPayload' } )
  ;
  UploadScansResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<UploadScansPayload, 'displaced' | 'outcomes'> & { displaced: ReadonlyArray<_RefType['CheckIn']>, outcomes: ReadonlyArray<_RefType['ScanOutcome']> } & { __typename: 'UploadScansPayload' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( Omit<AdmissionRefused, 'violations'> & { violations: ReadonlyArray<_RefType['SessionViolation']> } )
    | ( AllotmentBelowUsed )
    | ( Omit<AllotmentExists, 'existing'> & { existing?: Maybe<_RefType['Allotment']> } )
    | ( AllotmentReleased )
    | ( BookingStatusConflict )
    | ( BriefingNotSigned )
    | ( CapacityExceeded )
    | ( CheckInRefused )
    | ( ExportTooLarge )
    | ( FeedbackLinkUnusable )
    | ( FeedbackLinksExceeded )
    | ( HoldNotExtendable )
    | ( HoldQuotaExceeded )
    | ( IdempotencyConflict )
    | ( InvalidInput )
    | ( NotFound )
    | ( ParticipantImportRejected )
    | ( ParticipantListClosed )
    | ( ParticipantsNotAdmitted )
    | ( PassesNotPossible )
    | ( Omit<SeatsUnavailable, 'session'> & { session?: Maybe<_RefType['Session']> } )
    | ( Omit<SeatsVacant, 'session'> & { session?: Maybe<_RefType['Session']> } )
    | ( Omit<SessionClosed, 'session'> & { session?: Maybe<_RefType['Session']> } )
    | ( SessionNotBegun )
    | ( VersionConflict )
    | ( VisitImportRejected )
    | ( WaitlistStatusConflict )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptBookingInput: AcceptBookingInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptBookingPayload: ResolverTypeWrapper<Omit<AcceptBookingPayload, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AcceptBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptBookingResult']>;
  AccessibilityFeature: AccessibilityFeature;
  AdmissionRefused: ResolverTypeWrapper<Omit<AdmissionRefused, 'violations'> & { violations: ReadonlyArray<ResolversTypes['SessionViolation']> }>;
  AdmissionRule: AdmissionRule;
  AdmissionStatus: AdmissionStatus;
  AdmissionViolation: ResolverTypeWrapper<AdmissionViolation>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AdmitWalkInInput: AdmitWalkInInput;
  AdmitWalkInPayload: ResolverTypeWrapper<Omit<AdmitWalkInPayload, 'item'> & { item: ResolversTypes['BookingItem'] }>;
  AdmitWalkInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdmitWalkInResult']>;
  Allotment: ResolverTypeWrapper<AllotmentModel>;
  AllotmentBelowUsed: ResolverTypeWrapper<AllotmentBelowUsed>;
  AllotmentConnection: ResolverTypeWrapper<AllotmentConnectionModel>;
  AllotmentEdge: ResolverTypeWrapper<Omit<AllotmentEdge, 'node'> & { node: ResolversTypes['Allotment'] }>;
  AllotmentExists: ResolverTypeWrapper<Omit<AllotmentExists, 'existing'> & { existing?: Maybe<ResolversTypes['Allotment']> }>;
  AllotmentFilter: AllotmentFilter;
  AllotmentReleased: ResolverTypeWrapper<AllotmentReleased>;
  ApproveForeignCitizensInput: ApproveForeignCitizensInput;
  ApproveForeignCitizensPayload: ResolverTypeWrapper<Omit<ApproveForeignCitizensPayload, 'item'> & { item: ResolversTypes['BookingItem'] }>;
  ApproveForeignCitizensResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveForeignCitizensResult']>;
  AttendanceCorrection: ResolverTypeWrapper<AttendanceCorrectionModel>;
  Availability: ResolverTypeWrapper<AvailabilityModel>;
  AvailabilityOption: ResolverTypeWrapper<AvailabilityOption>;
  AvailabilityStatus: AvailabilityStatus;
  AvailabilityUnit: ResolverTypeWrapper<AvailabilityUnit>;
  BookedUnits: ResolverTypeWrapper<BookedUnitsModel>;
  Booking: ResolverTypeWrapper<BookingModel>;
  BookingChange: ResolverTypeWrapper<BookingChangeModel>;
  BookingChangeField: BookingChangeField;
  BookingConnection: ResolverTypeWrapper<BookingConnectionModel>;
  BookingEdge: ResolverTypeWrapper<Omit<BookingEdge, 'node'> & { node: ResolversTypes['Booking'] }>;
  BookingFilter: BookingFilter;
  BookingFlag: BookingFlag;
  BookingHistoryConnection: ResolverTypeWrapper<BookingHistoryConnectionModel>;
  BookingHistoryEdge: ResolverTypeWrapper<Omit<BookingHistoryEdge, 'node'> & { node: ResolversTypes['BookingChange'] }>;
  BookingItem: ResolverTypeWrapper<BookingItemModel>;
  BookingItemInput: BookingItemInput;
  BookingMode: BookingMode;
  BookingPartyInput: BookingPartyInput;
  BookingPrice: ResolverTypeWrapper<BookingPriceModel>;
  BookingQuote: ResolverTypeWrapper<Omit<BookingQuote, 'items'> & { items: ReadonlyArray<ResolversTypes['QuotedItem']> }>;
  BookingSide: BookingSide;
  BookingStatus: BookingStatus;
  BookingStatusConflict: ResolverTypeWrapper<BookingStatusConflict>;
  BookingTotal: ResolverTypeWrapper<BookingTotal>;
  BookingUnitInput: BookingUnitInput;
  BoxInput: BoxInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  BriefingNotSigned: ResolverTypeWrapper<BriefingNotSigned>;
  CancelBookingInput: CancelBookingInput;
  CancelBookingPayload: ResolverTypeWrapper<Omit<CancelBookingPayload, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  CancelBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelBookingResult']>;
  CapacityExceeded: ResolverTypeWrapper<CapacityExceeded>;
  ChangeBookingInput: ChangeBookingInput;
  ChangeBookingItemInput: ChangeBookingItemInput;
  ChangeBookingPayload: ResolverTypeWrapper<Omit<ChangeBookingPayload, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  ChangeBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeBookingResult']>;
  CheckIn: ResolverTypeWrapper<CheckInModel>;
  CheckInGap: CheckInGap;
  CheckInInput: CheckInInput;
  CheckInManifest: ResolverTypeWrapper<CheckInManifest>;
  CheckInPayload: ResolverTypeWrapper<Omit<CheckInPayload, 'checkIn'> & { checkIn: ResolversTypes['CheckIn'] }>;
  CheckInRefusal: CheckInRefusal;
  CheckInRefused: ResolverTypeWrapper<CheckInRefused>;
  CheckInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckInResult']>;
  ConfirmBookingInput: ConfirmBookingInput;
  ConfirmBookingPayload: ResolverTypeWrapper<Omit<ConfirmBookingPayload, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  ConfirmBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmBookingResult']>;
  ConsentKind: ConsentKind;
  ConsentText: ResolverTypeWrapper<ConsentTextModel>;
  CorrectAttendanceInput: CorrectAttendanceInput;
  CorrectAttendancePayload: ResolverTypeWrapper<Omit<CorrectAttendancePayload, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  CorrectAttendanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectAttendanceResult']>;
  CreateAllotmentInput: CreateAllotmentInput;
  CreateAllotmentPayload: ResolverTypeWrapper<Omit<CreateAllotmentPayload, 'allotments'> & { allotments: ReadonlyArray<ResolversTypes['Allotment']> }>;
  CreateAllotmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateAllotmentResult']>;
  CreateFeedbackLinksInput: CreateFeedbackLinksInput;
  CreateFeedbackLinksPayload: ResolverTypeWrapper<Omit<CreateFeedbackLinksPayload, 'item'> & { item?: Maybe<ResolversTypes['BookingItem']> }>;
  CreateFeedbackLinksResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateFeedbackLinksResult']>;
  CreateReconciliationExportInput: CreateReconciliationExportInput;
  CreateReconciliationExportPayload: ResolverTypeWrapper<CreateReconciliationExportPayload>;
  CreateReconciliationExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateReconciliationExportResult']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRange: DateTimeRange;
  DeleteVisitHistoryInput: DeleteVisitHistoryInput;
  DeleteVisitHistoryPayload: ResolverTypeWrapper<DeleteVisitHistoryPayload>;
  DeleteVisitHistoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteVisitHistoryResult']>;
  DestructionGround: DestructionGround;
  DocumentLevel: DocumentLevel;
  ErasePersonalDataInput: ErasePersonalDataInput;
  ErasePersonalDataPayload: ResolverTypeWrapper<ErasePersonalDataPayload>;
  ErasePersonalDataResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ErasePersonalDataResult']>;
  Excursion: ResolverTypeWrapper<ExcursionModel>;
  ExportFormat: ExportFormat;
  ExportLanguage: ExportLanguage;
  ExportTooLarge: ResolverTypeWrapper<ExportTooLarge>;
  ExtendBookingInput: ExtendBookingInput;
  ExtendBookingPayload: ResolverTypeWrapper<Omit<ExtendBookingPayload, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  ExtendBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExtendBookingResult']>;
  Feedback: ResolverTypeWrapper<FeedbackModel>;
  FeedbackAverages: ResolverTypeWrapper<FeedbackAverages>;
  FeedbackConnection: ResolverTypeWrapper<FeedbackConnectionModel>;
  FeedbackEdge: ResolverTypeWrapper<Omit<FeedbackEdge, 'node'> & { node: ResolversTypes['Feedback'] }>;
  FeedbackFilter: FeedbackFilter;
  FeedbackIntent: FeedbackIntent;
  FeedbackLinkUnusable: ResolverTypeWrapper<FeedbackLinkUnusable>;
  FeedbackLinkUnusableReason: FeedbackLinkUnusableReason;
  FeedbackLinksExceeded: ResolverTypeWrapper<FeedbackLinksExceeded>;
  FeedbackRatings: ResolverTypeWrapper<FeedbackRatings>;
  FeedbackRatingsInput: FeedbackRatingsInput;
  FeedbackSummary: ResolverTypeWrapper<FeedbackSummary>;
  FinalizeParticipantsInput: FinalizeParticipantsInput;
  FinalizeParticipantsPayload: ResolverTypeWrapper<Omit<FinalizeParticipantsPayload, 'item'> & { item: ResolversTypes['BookingItem'] }>;
  FinalizeParticipantsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FinalizeParticipantsResult']>;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  GeoPointInput: GeoPointInput;
  GuardianInput: GuardianInput;
  HoldBookingInput: HoldBookingInput;
  HoldBookingPayload: ResolverTypeWrapper<Omit<HoldBookingPayload, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  HoldBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldBookingResult']>;
  HoldNotExtendable: ResolverTypeWrapper<HoldNotExtendable>;
  HoldQuota: HoldQuota;
  HoldQuotaExceeded: ResolverTypeWrapper<HoldQuotaExceeded>;
  HostAnswer: HostAnswer;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  IdentityDocument: ResolverTypeWrapper<IdentityDocument>;
  IdentityDocumentInput: IdentityDocumentInput;
  IdentityDocumentType: IdentityDocumentType;
  ImportParticipantsInput: ImportParticipantsInput;
  ImportParticipantsPayload: ResolverTypeWrapper<Omit<ImportParticipantsPayload, 'item'> & { item: ResolversTypes['BookingItem'] }>;
  ImportParticipantsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportParticipantsResult']>;
  ImportVisitsInput: ImportVisitsInput;
  ImportVisitsPayload: ResolverTypeWrapper<Omit<ImportVisitsPayload, 'months'> & { months: ReadonlyArray<ResolversTypes['ImportedVisits']> }>;
  ImportVisitsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportVisitsResult']>;
  ImportedVisitTotal: ResolverTypeWrapper<ImportedVisitTotal>;
  ImportedVisits: ResolverTypeWrapper<ImportedVisitsModel>;
  InputIssue: ResolverTypeWrapper<InputIssue>;
  InputIssueCode: InputIssueCode;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  IssuePassesInput: IssuePassesInput;
  IssuePassesPayload: ResolverTypeWrapper<Omit<IssuePassesPayload, 'item'> & { item: ResolversTypes['BookingItem'] }>;
  IssuePassesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssuePassesResult']>;
  JoinWaitlistInput: JoinWaitlistInput;
  JoinWaitlistPayload: ResolverTypeWrapper<Omit<JoinWaitlistPayload, 'entry'> & { entry: ResolversTypes['WaitlistEntry'] }>;
  JoinWaitlistResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JoinWaitlistResult']>;
  LanguageTag: ResolverTypeWrapper<Scalars['LanguageTag']['output']>;
  LeaveWaitlistInput: LeaveWaitlistInput;
  LeaveWaitlistPayload: ResolverTypeWrapper<Omit<LeaveWaitlistPayload, 'entry'> & { entry: ResolversTypes['WaitlistEntry'] }>;
  LeaveWaitlistResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveWaitlistResult']>;
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
  Participant: ResolverTypeWrapper<ParticipantModel>;
  ParticipantFileFormat: ParticipantFileFormat;
  ParticipantImportRejected: ResolverTypeWrapper<ParticipantImportRejected>;
  ParticipantInput: ParticipantInput;
  ParticipantList: ResolverTypeWrapper<ParticipantList>;
  ParticipantListClosed: ResolverTypeWrapper<ParticipantListClosed>;
  ParticipantListClosedReason: ParticipantListClosedReason;
  ParticipantListMode: ParticipantListMode;
  ParticipantPerson: ResolverTypeWrapper<ParticipantPerson>;
  ParticipantRowFault: ResolverTypeWrapper<ParticipantRowFault>;
  ParticipantViolation: ResolverTypeWrapper<ParticipantViolation>;
  ParticipantsNotAdmitted: ResolverTypeWrapper<ParticipantsNotAdmitted>;
  PassRefusalReason: PassRefusalReason;
  PassStatus: PassStatus;
  PassesNotPossible: ResolverTypeWrapper<PassesNotPossible>;
  PassesNotPossibleReason: PassesNotPossibleReason;
  PersonalDataAccess: ResolverTypeWrapper<PersonalDataAccessModel>;
  PersonalDataAccessConnection: ResolverTypeWrapper<PersonalDataAccessConnectionModel>;
  PersonalDataAccessEdge: ResolverTypeWrapper<Omit<PersonalDataAccessEdge, 'node'> & { node: ResolversTypes['PersonalDataAccess'] }>;
  PersonalDataAccessFilter: PersonalDataAccessFilter;
  PersonalDataCategory: PersonalDataCategory;
  PersonalDataDestruction: ResolverTypeWrapper<PersonalDataDestructionModel>;
  PersonalDataDestructionConnection: ResolverTypeWrapper<PersonalDataDestructionConnectionModel>;
  PersonalDataDestructionEdge: ResolverTypeWrapper<Omit<PersonalDataDestructionEdge, 'node'> & { node: ResolversTypes['PersonalDataDestruction'] }>;
  PersonalDataDestructionFilter: PersonalDataDestructionFilter;
  PersonalDataKind: PersonalDataKind;
  PersonalDataPurpose: PersonalDataPurpose;
  Portal: ResolverTypeWrapper<PortalModel>;
  Provenance: ResolverTypeWrapper<Provenance>;
  ProvenanceInput: ProvenanceInput;
  ProvenanceSource: ProvenanceSource;
  Purpose: Purpose;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuoteBookingInput: QuoteBookingInput;
  QuoteBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['QuoteBookingResult']>;
  QuotedItem: ResolverTypeWrapper<Omit<QuotedItem, 'session'> & { session?: Maybe<ResolversTypes['Session']> }>;
  QuotedTotal: ResolverTypeWrapper<QuotedTotal>;
  QuotedUnits: ResolverTypeWrapper<QuotedUnits>;
  ReconciliationConnection: ResolverTypeWrapper<ReconciliationConnectionModel>;
  ReconciliationEdge: ResolverTypeWrapper<Omit<ReconciliationEdge, 'node'> & { node: ResolversTypes['ReconciliationLine'] }>;
  ReconciliationFilter: ReconciliationFilter;
  ReconciliationLine: ResolverTypeWrapper<ReconciliationLineModel>;
  ReconciliationTotal: ResolverTypeWrapper<ReconciliationTotalModel>;
  RedeemBookingInput: RedeemBookingInput;
  RedeemBookingPayload: ResolverTypeWrapper<Omit<RedeemBookingPayload, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  RedeemBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RedeemBookingResult']>;
  RefusePassesInput: RefusePassesInput;
  RefusePassesPayload: ResolverTypeWrapper<Omit<RefusePassesPayload, 'item'> & { item: ResolversTypes['BookingItem'] }>;
  RefusePassesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefusePassesResult']>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  ReissueVouchersInput: ReissueVouchersInput;
  ReissueVouchersPayload: ResolverTypeWrapper<Omit<ReissueVouchersPayload, 'item'> & { item: ResolversTypes['BookingItem'] }>;
  ReissueVouchersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReissueVouchersResult']>;
  RejectBookingInput: RejectBookingInput;
  RejectBookingPayload: ResolverTypeWrapper<Omit<RejectBookingPayload, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  RejectBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectBookingResult']>;
  RejectionReason: RejectionReason;
  ReleaseAllotmentInput: ReleaseAllotmentInput;
  ReleaseAllotmentPayload: ResolverTypeWrapper<Omit<ReleaseAllotmentPayload, 'allotment'> & { allotment: ResolversTypes['Allotment'] }>;
  ReleaseAllotmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseAllotmentResult']>;
  ReplacedVisits: ResolverTypeWrapper<ReplacedVisits>;
  RevokeFeedbackLinksInput: RevokeFeedbackLinksInput;
  RevokeFeedbackLinksPayload: ResolverTypeWrapper<Omit<RevokeFeedbackLinksPayload, 'item'> & { item?: Maybe<ResolversTypes['BookingItem']> }>;
  RevokeFeedbackLinksResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeFeedbackLinksResult']>;
  Route: ResolverTypeWrapper<RouteModel>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  ScanInput: ScanInput;
  ScanOutcome: ResolverTypeWrapper<Omit<ScanOutcome, 'checkIn' | 'usedBy'> & { checkIn: ResolversTypes['CheckIn'], usedBy?: Maybe<ResolversTypes['CheckIn']> }>;
  SeatsUnavailable: ResolverTypeWrapper<Omit<SeatsUnavailable, 'session'> & { session?: Maybe<ResolversTypes['Session']> }>;
  SeatsVacant: ResolverTypeWrapper<Omit<SeatsVacant, 'session'> & { session?: Maybe<ResolversTypes['Session']> }>;
  Session: ResolverTypeWrapper<SessionModel>;
  SessionClosed: ResolverTypeWrapper<Omit<SessionClosed, 'session'> & { session?: Maybe<ResolversTypes['Session']> }>;
  SessionClosedReason: SessionClosedReason;
  SessionNotBegun: ResolverTypeWrapper<SessionNotBegun>;
  SessionViolation: ResolverTypeWrapper<Omit<SessionViolation, 'session'> & { session?: Maybe<ResolversTypes['Session']> }>;
  SetSupplierReferenceInput: SetSupplierReferenceInput;
  SetSupplierReferencePayload: ResolverTypeWrapper<Omit<SetSupplierReferencePayload, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  SetSupplierReferenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetSupplierReferenceResult']>;
  SignBriefingInput: SignBriefingInput;
  SignBriefingPayload: ResolverTypeWrapper<Omit<SignBriefingPayload, 'item'> & { item: ResolversTypes['BookingItem'] }>;
  SignBriefingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignBriefingResult']>;
  StatedProvenanceSource: StatedProvenanceSource;
  SubmitFeedbackInput: SubmitFeedbackInput;
  SubmitFeedbackPayload: ResolverTypeWrapper<SubmitFeedbackPayload>;
  SubmitFeedbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitFeedbackResult']>;
  SubmitParticipantsInput: SubmitParticipantsInput;
  SubmitParticipantsPayload: ResolverTypeWrapper<Omit<SubmitParticipantsPayload, 'item'> & { item: ResolversTypes['BookingItem'] }>;
  SubmitParticipantsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitParticipantsResult']>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  Translation: ResolverTypeWrapper<Translation>;
  TranslationInput: TranslationInput;
  UnitType: UnitType;
  UpdateAllotmentInput: UpdateAllotmentInput;
  UpdateAllotmentPayload: ResolverTypeWrapper<Omit<UpdateAllotmentPayload, 'allotment'> & { allotment: ResolversTypes['Allotment'] }>;
  UpdateAllotmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateAllotmentResult']>;
  UpdateInventoryInput: UpdateInventoryInput;
  UpdateInventoryPayload: ResolverTypeWrapper<Omit<UpdateInventoryPayload, 'session'> & { session?: Maybe<ResolversTypes['Session']> }>;
  UpdateInventoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateInventoryResult']>;
  UploadScansInput: UploadScansInput;
  UploadScansPayload: ResolverTypeWrapper<Omit<UploadScansPayload, 'displaced' | 'outcomes'> & { displaced: ReadonlyArray<ResolversTypes['CheckIn']>, outcomes: ReadonlyArray<ResolversTypes['ScanOutcome']> }>;
  UploadScansResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UploadScansResult']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  Visit: ResolverTypeWrapper<Visit>;
  VisitHistoryConnection: ResolverTypeWrapper<VisitHistoryConnectionModel>;
  VisitHistoryEdge: ResolverTypeWrapper<Omit<VisitHistoryEdge, 'node'> & { node: ResolversTypes['VisitHistoryMonth'] }>;
  VisitHistoryFilter: VisitHistoryFilter;
  VisitHistoryMonth: ResolverTypeWrapper<VisitHistoryMonthModel>;
  VisitHistoryRow: ResolverTypeWrapper<VisitHistoryRowModel>;
  VisitImportRejected: ResolverTypeWrapper<VisitImportRejected>;
  VisitRowFault: ResolverTypeWrapper<VisitRowFault>;
  VisitTableFormat: VisitTableFormat;
  VisitTotal: ResolverTypeWrapper<VisitTotalModel>;
  VisitTotals: ResolverTypeWrapper<Omit<VisitTotals, 'rows'> & { rows: ReadonlyArray<ResolversTypes['VisitTotal']> }>;
  VisitTotalsFilter: VisitTotalsFilter;
  VisitTotalsKey: VisitTotalsKey;
  VisitTotalsPeriod: VisitTotalsPeriod;
  VisitUnit: ResolverTypeWrapper<VisitUnit>;
  VisitorSegment: VisitorSegment;
  Voucher: ResolverTypeWrapper<VoucherModel>;
  VoucherScope: VoucherScope;
  WaitlistEntry: ResolverTypeWrapper<WaitlistEntryModel>;
  WaitlistEntryConnection: ResolverTypeWrapper<WaitlistEntryConnectionModel>;
  WaitlistEntryEdge: ResolverTypeWrapper<Omit<WaitlistEntryEdge, 'node'> & { node: ResolversTypes['WaitlistEntry'] }>;
  WaitlistFilter: WaitlistFilter;
  WaitlistLapseReason: WaitlistLapseReason;
  WaitlistStatus: WaitlistStatus;
  WaitlistStatusConflict: ResolverTypeWrapper<WaitlistStatusConflict>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptBookingInput: AcceptBookingInput;
  ID: Scalars['ID']['output'];
  AcceptBookingPayload: Omit<AcceptBookingPayload, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  Boolean: Scalars['Boolean']['output'];
  AcceptBookingResult: ResolversUnionTypes<ResolversParentTypes>['AcceptBookingResult'];
  AdmissionRefused: Omit<AdmissionRefused, 'violations'> & { violations: ReadonlyArray<ResolversParentTypes['SessionViolation']> };
  AdmissionViolation: AdmissionViolation;
  Int: Scalars['Int']['output'];
  AdmitWalkInInput: AdmitWalkInInput;
  AdmitWalkInPayload: Omit<AdmitWalkInPayload, 'item'> & { item: ResolversParentTypes['BookingItem'] };
  AdmitWalkInResult: ResolversUnionTypes<ResolversParentTypes>['AdmitWalkInResult'];
  Allotment: AllotmentModel;
  AllotmentBelowUsed: AllotmentBelowUsed;
  AllotmentConnection: AllotmentConnectionModel;
  AllotmentEdge: Omit<AllotmentEdge, 'node'> & { node: ResolversParentTypes['Allotment'] };
  AllotmentExists: Omit<AllotmentExists, 'existing'> & { existing?: Maybe<ResolversParentTypes['Allotment']> };
  AllotmentFilter: AllotmentFilter;
  AllotmentReleased: AllotmentReleased;
  ApproveForeignCitizensInput: ApproveForeignCitizensInput;
  ApproveForeignCitizensPayload: Omit<ApproveForeignCitizensPayload, 'item'> & { item: ResolversParentTypes['BookingItem'] };
  ApproveForeignCitizensResult: ResolversUnionTypes<ResolversParentTypes>['ApproveForeignCitizensResult'];
  AttendanceCorrection: AttendanceCorrectionModel;
  Availability: AvailabilityModel;
  AvailabilityOption: AvailabilityOption;
  AvailabilityUnit: AvailabilityUnit;
  BookedUnits: BookedUnitsModel;
  Booking: BookingModel;
  BookingChange: BookingChangeModel;
  BookingConnection: BookingConnectionModel;
  BookingEdge: Omit<BookingEdge, 'node'> & { node: ResolversParentTypes['Booking'] };
  BookingFilter: BookingFilter;
  BookingHistoryConnection: BookingHistoryConnectionModel;
  BookingHistoryEdge: Omit<BookingHistoryEdge, 'node'> & { node: ResolversParentTypes['BookingChange'] };
  BookingItem: BookingItemModel;
  BookingItemInput: BookingItemInput;
  BookingPartyInput: BookingPartyInput;
  BookingPrice: BookingPriceModel;
  BookingQuote: Omit<BookingQuote, 'items'> & { items: ReadonlyArray<ResolversParentTypes['QuotedItem']> };
  BookingStatusConflict: BookingStatusConflict;
  BookingTotal: BookingTotal;
  BookingUnitInput: BookingUnitInput;
  BoxInput: BoxInput;
  Float: Scalars['Float']['output'];
  BriefingNotSigned: BriefingNotSigned;
  CancelBookingInput: CancelBookingInput;
  CancelBookingPayload: Omit<CancelBookingPayload, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  CancelBookingResult: ResolversUnionTypes<ResolversParentTypes>['CancelBookingResult'];
  CapacityExceeded: CapacityExceeded;
  ChangeBookingInput: ChangeBookingInput;
  ChangeBookingItemInput: ChangeBookingItemInput;
  ChangeBookingPayload: Omit<ChangeBookingPayload, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  ChangeBookingResult: ResolversUnionTypes<ResolversParentTypes>['ChangeBookingResult'];
  CheckIn: CheckInModel;
  CheckInInput: CheckInInput;
  CheckInManifest: CheckInManifest;
  CheckInPayload: Omit<CheckInPayload, 'checkIn'> & { checkIn: ResolversParentTypes['CheckIn'] };
  CheckInRefused: CheckInRefused;
  CheckInResult: ResolversUnionTypes<ResolversParentTypes>['CheckInResult'];
  ConfirmBookingInput: ConfirmBookingInput;
  ConfirmBookingPayload: Omit<ConfirmBookingPayload, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  ConfirmBookingResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmBookingResult'];
  ConsentText: ConsentTextModel;
  CorrectAttendanceInput: CorrectAttendanceInput;
  CorrectAttendancePayload: Omit<CorrectAttendancePayload, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  CorrectAttendanceResult: ResolversUnionTypes<ResolversParentTypes>['CorrectAttendanceResult'];
  CreateAllotmentInput: CreateAllotmentInput;
  CreateAllotmentPayload: Omit<CreateAllotmentPayload, 'allotments'> & { allotments: ReadonlyArray<ResolversParentTypes['Allotment']> };
  CreateAllotmentResult: ResolversUnionTypes<ResolversParentTypes>['CreateAllotmentResult'];
  CreateFeedbackLinksInput: CreateFeedbackLinksInput;
  CreateFeedbackLinksPayload: Omit<CreateFeedbackLinksPayload, 'item'> & { item?: Maybe<ResolversParentTypes['BookingItem']> };
  CreateFeedbackLinksResult: ResolversUnionTypes<ResolversParentTypes>['CreateFeedbackLinksResult'];
  CreateReconciliationExportInput: CreateReconciliationExportInput;
  CreateReconciliationExportPayload: CreateReconciliationExportPayload;
  CreateReconciliationExportResult: ResolversUnionTypes<ResolversParentTypes>['CreateReconciliationExportResult'];
  DateTime: Scalars['DateTime']['output'];
  DateTimeRange: DateTimeRange;
  DeleteVisitHistoryInput: DeleteVisitHistoryInput;
  DeleteVisitHistoryPayload: DeleteVisitHistoryPayload;
  DeleteVisitHistoryResult: ResolversUnionTypes<ResolversParentTypes>['DeleteVisitHistoryResult'];
  ErasePersonalDataInput: ErasePersonalDataInput;
  ErasePersonalDataPayload: ErasePersonalDataPayload;
  ErasePersonalDataResult: ResolversUnionTypes<ResolversParentTypes>['ErasePersonalDataResult'];
  Excursion: ExcursionModel;
  ExportTooLarge: ExportTooLarge;
  ExtendBookingInput: ExtendBookingInput;
  ExtendBookingPayload: Omit<ExtendBookingPayload, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  ExtendBookingResult: ResolversUnionTypes<ResolversParentTypes>['ExtendBookingResult'];
  Feedback: FeedbackModel;
  FeedbackAverages: FeedbackAverages;
  FeedbackConnection: FeedbackConnectionModel;
  FeedbackEdge: Omit<FeedbackEdge, 'node'> & { node: ResolversParentTypes['Feedback'] };
  FeedbackFilter: FeedbackFilter;
  FeedbackLinkUnusable: FeedbackLinkUnusable;
  FeedbackLinksExceeded: FeedbackLinksExceeded;
  FeedbackRatings: FeedbackRatings;
  FeedbackRatingsInput: FeedbackRatingsInput;
  FeedbackSummary: FeedbackSummary;
  FinalizeParticipantsInput: FinalizeParticipantsInput;
  FinalizeParticipantsPayload: Omit<FinalizeParticipantsPayload, 'item'> & { item: ResolversParentTypes['BookingItem'] };
  FinalizeParticipantsResult: ResolversUnionTypes<ResolversParentTypes>['FinalizeParticipantsResult'];
  GeoPoint: GeoPoint;
  GeoPointInput: GeoPointInput;
  GuardianInput: GuardianInput;
  HoldBookingInput: HoldBookingInput;
  HoldBookingPayload: Omit<HoldBookingPayload, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  HoldBookingResult: ResolversUnionTypes<ResolversParentTypes>['HoldBookingResult'];
  HoldNotExtendable: HoldNotExtendable;
  HoldQuotaExceeded: HoldQuotaExceeded;
  IdempotencyConflict: IdempotencyConflict;
  IdentityDocument: IdentityDocument;
  IdentityDocumentInput: IdentityDocumentInput;
  ImportParticipantsInput: ImportParticipantsInput;
  ImportParticipantsPayload: Omit<ImportParticipantsPayload, 'item'> & { item: ResolversParentTypes['BookingItem'] };
  ImportParticipantsResult: ResolversUnionTypes<ResolversParentTypes>['ImportParticipantsResult'];
  ImportVisitsInput: ImportVisitsInput;
  ImportVisitsPayload: Omit<ImportVisitsPayload, 'months'> & { months: ReadonlyArray<ResolversParentTypes['ImportedVisits']> };
  ImportVisitsResult: ResolversUnionTypes<ResolversParentTypes>['ImportVisitsResult'];
  ImportedVisitTotal: ImportedVisitTotal;
  ImportedVisits: ImportedVisitsModel;
  InputIssue: InputIssue;
  InvalidInput: InvalidInput;
  IssuePassesInput: IssuePassesInput;
  IssuePassesPayload: Omit<IssuePassesPayload, 'item'> & { item: ResolversParentTypes['BookingItem'] };
  IssuePassesResult: ResolversUnionTypes<ResolversParentTypes>['IssuePassesResult'];
  JoinWaitlistInput: JoinWaitlistInput;
  JoinWaitlistPayload: Omit<JoinWaitlistPayload, 'entry'> & { entry: ResolversParentTypes['WaitlistEntry'] };
  JoinWaitlistResult: ResolversUnionTypes<ResolversParentTypes>['JoinWaitlistResult'];
  LanguageTag: Scalars['LanguageTag']['output'];
  LeaveWaitlistInput: LeaveWaitlistInput;
  LeaveWaitlistPayload: Omit<LeaveWaitlistPayload, 'entry'> & { entry: ResolversParentTypes['WaitlistEntry'] };
  LeaveWaitlistResult: ResolversUnionTypes<ResolversParentTypes>['LeaveWaitlistResult'];
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
  Participant: ParticipantModel;
  ParticipantImportRejected: ParticipantImportRejected;
  ParticipantInput: ParticipantInput;
  ParticipantList: ParticipantList;
  ParticipantListClosed: ParticipantListClosed;
  ParticipantPerson: ParticipantPerson;
  ParticipantRowFault: ParticipantRowFault;
  ParticipantViolation: ParticipantViolation;
  ParticipantsNotAdmitted: ParticipantsNotAdmitted;
  PassesNotPossible: PassesNotPossible;
  PersonalDataAccess: PersonalDataAccessModel;
  PersonalDataAccessConnection: PersonalDataAccessConnectionModel;
  PersonalDataAccessEdge: Omit<PersonalDataAccessEdge, 'node'> & { node: ResolversParentTypes['PersonalDataAccess'] };
  PersonalDataAccessFilter: PersonalDataAccessFilter;
  PersonalDataDestruction: PersonalDataDestructionModel;
  PersonalDataDestructionConnection: PersonalDataDestructionConnectionModel;
  PersonalDataDestructionEdge: Omit<PersonalDataDestructionEdge, 'node'> & { node: ResolversParentTypes['PersonalDataDestruction'] };
  PersonalDataDestructionFilter: PersonalDataDestructionFilter;
  Portal: PortalModel;
  Provenance: Provenance;
  ProvenanceInput: ProvenanceInput;
  Query: Record<PropertyKey, never>;
  QuoteBookingInput: QuoteBookingInput;
  QuoteBookingResult: ResolversUnionTypes<ResolversParentTypes>['QuoteBookingResult'];
  QuotedItem: Omit<QuotedItem, 'session'> & { session?: Maybe<ResolversParentTypes['Session']> };
  QuotedTotal: QuotedTotal;
  QuotedUnits: QuotedUnits;
  ReconciliationConnection: ReconciliationConnectionModel;
  ReconciliationEdge: Omit<ReconciliationEdge, 'node'> & { node: ResolversParentTypes['ReconciliationLine'] };
  ReconciliationFilter: ReconciliationFilter;
  ReconciliationLine: ReconciliationLineModel;
  ReconciliationTotal: ReconciliationTotalModel;
  RedeemBookingInput: RedeemBookingInput;
  RedeemBookingPayload: Omit<RedeemBookingPayload, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  RedeemBookingResult: ResolversUnionTypes<ResolversParentTypes>['RedeemBookingResult'];
  RefusePassesInput: RefusePassesInput;
  RefusePassesPayload: Omit<RefusePassesPayload, 'item'> & { item: ResolversParentTypes['BookingItem'] };
  RefusePassesResult: ResolversUnionTypes<ResolversParentTypes>['RefusePassesResult'];
  RegionCode: Scalars['RegionCode']['output'];
  ReissueVouchersInput: ReissueVouchersInput;
  ReissueVouchersPayload: Omit<ReissueVouchersPayload, 'item'> & { item: ResolversParentTypes['BookingItem'] };
  ReissueVouchersResult: ResolversUnionTypes<ResolversParentTypes>['ReissueVouchersResult'];
  RejectBookingInput: RejectBookingInput;
  RejectBookingPayload: Omit<RejectBookingPayload, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  RejectBookingResult: ResolversUnionTypes<ResolversParentTypes>['RejectBookingResult'];
  ReleaseAllotmentInput: ReleaseAllotmentInput;
  ReleaseAllotmentPayload: Omit<ReleaseAllotmentPayload, 'allotment'> & { allotment: ResolversParentTypes['Allotment'] };
  ReleaseAllotmentResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseAllotmentResult'];
  ReplacedVisits: ReplacedVisits;
  RevokeFeedbackLinksInput: RevokeFeedbackLinksInput;
  RevokeFeedbackLinksPayload: Omit<RevokeFeedbackLinksPayload, 'item'> & { item?: Maybe<ResolversParentTypes['BookingItem']> };
  RevokeFeedbackLinksResult: ResolversUnionTypes<ResolversParentTypes>['RevokeFeedbackLinksResult'];
  Route: RouteModel;
  SafeInt: Scalars['SafeInt']['output'];
  ScanInput: ScanInput;
  ScanOutcome: Omit<ScanOutcome, 'checkIn' | 'usedBy'> & { checkIn: ResolversParentTypes['CheckIn'], usedBy?: Maybe<ResolversParentTypes['CheckIn']> };
  SeatsUnavailable: Omit<SeatsUnavailable, 'session'> & { session?: Maybe<ResolversParentTypes['Session']> };
  SeatsVacant: Omit<SeatsVacant, 'session'> & { session?: Maybe<ResolversParentTypes['Session']> };
  Session: SessionModel;
  SessionClosed: Omit<SessionClosed, 'session'> & { session?: Maybe<ResolversParentTypes['Session']> };
  SessionNotBegun: SessionNotBegun;
  SessionViolation: Omit<SessionViolation, 'session'> & { session?: Maybe<ResolversParentTypes['Session']> };
  SetSupplierReferenceInput: SetSupplierReferenceInput;
  SetSupplierReferencePayload: Omit<SetSupplierReferencePayload, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  SetSupplierReferenceResult: ResolversUnionTypes<ResolversParentTypes>['SetSupplierReferenceResult'];
  SignBriefingInput: SignBriefingInput;
  SignBriefingPayload: Omit<SignBriefingPayload, 'item'> & { item: ResolversParentTypes['BookingItem'] };
  SignBriefingResult: ResolversUnionTypes<ResolversParentTypes>['SignBriefingResult'];
  SubmitFeedbackInput: SubmitFeedbackInput;
  SubmitFeedbackPayload: SubmitFeedbackPayload;
  SubmitFeedbackResult: ResolversUnionTypes<ResolversParentTypes>['SubmitFeedbackResult'];
  SubmitParticipantsInput: SubmitParticipantsInput;
  SubmitParticipantsPayload: Omit<SubmitParticipantsPayload, 'item'> & { item: ResolversParentTypes['BookingItem'] };
  SubmitParticipantsResult: ResolversUnionTypes<ResolversParentTypes>['SubmitParticipantsResult'];
  TimeZone: Scalars['TimeZone']['output'];
  Translation: Translation;
  TranslationInput: TranslationInput;
  UpdateAllotmentInput: UpdateAllotmentInput;
  UpdateAllotmentPayload: Omit<UpdateAllotmentPayload, 'allotment'> & { allotment: ResolversParentTypes['Allotment'] };
  UpdateAllotmentResult: ResolversUnionTypes<ResolversParentTypes>['UpdateAllotmentResult'];
  UpdateInventoryInput: UpdateInventoryInput;
  UpdateInventoryPayload: Omit<UpdateInventoryPayload, 'session'> & { session?: Maybe<ResolversParentTypes['Session']> };
  UpdateInventoryResult: ResolversUnionTypes<ResolversParentTypes>['UpdateInventoryResult'];
  UploadScansInput: UploadScansInput;
  UploadScansPayload: Omit<UploadScansPayload, 'displaced' | 'outcomes'> & { displaced: ReadonlyArray<ResolversParentTypes['CheckIn']>, outcomes: ReadonlyArray<ResolversParentTypes['ScanOutcome']> };
  UploadScansResult: ResolversUnionTypes<ResolversParentTypes>['UploadScansResult'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VersionConflict: VersionConflict;
  Visit: Visit;
  VisitHistoryConnection: VisitHistoryConnectionModel;
  VisitHistoryEdge: Omit<VisitHistoryEdge, 'node'> & { node: ResolversParentTypes['VisitHistoryMonth'] };
  VisitHistoryFilter: VisitHistoryFilter;
  VisitHistoryMonth: VisitHistoryMonthModel;
  VisitHistoryRow: VisitHistoryRowModel;
  VisitImportRejected: VisitImportRejected;
  VisitRowFault: VisitRowFault;
  VisitTotal: VisitTotalModel;
  VisitTotals: Omit<VisitTotals, 'rows'> & { rows: ReadonlyArray<ResolversParentTypes['VisitTotal']> };
  VisitTotalsFilter: VisitTotalsFilter;
  VisitUnit: VisitUnit;
  Voucher: VoucherModel;
  WaitlistEntry: WaitlistEntryModel;
  WaitlistEntryConnection: WaitlistEntryConnectionModel;
  WaitlistEntryEdge: Omit<WaitlistEntryEdge, 'node'> & { node: ResolversParentTypes['WaitlistEntry'] };
  WaitlistFilter: WaitlistFilter;
  WaitlistStatusConflict: WaitlistStatusConflict;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  scopes: ReadonlyArray<ReadonlyArray<Scalars['String']['input']>>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptBookingPayload'] = ResolversParentTypes['AcceptBookingPayload']> = {
  booking?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptBookingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptBookingResult'] = ResolversParentTypes['AcceptBookingResult']> = {
  __resolveType?: TypeResolveFn<'AcceptBookingPayload' | 'BookingStatusConflict' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'SessionClosed', ParentType, ContextType>;
};

export type AdmissionRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmissionRefused'] = ResolversParentTypes['AdmissionRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  violations?: Resolver<ReadonlyArray<ResolversTypes['SessionViolation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdmissionViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmissionViolation'] = ResolversParentTypes['AdmissionViolation']> = {
  actual?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['AdmissionRule'], ParentType, ContextType>;
};

export type AdmitWalkInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmitWalkInPayload'] = ResolversParentTypes['AdmitWalkInPayload']> = {
  item?: Resolver<ResolversTypes['BookingItem'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdmitWalkInResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmitWalkInResult'] = ResolversParentTypes['AdmitWalkInResult']> = {
  __resolveType?: TypeResolveFn<'AdmissionRefused' | 'AdmitWalkInPayload' | 'CheckInRefused' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'SeatsUnavailable' | 'SessionClosed', ParentType, ContextType>;
};

export type AllotmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Allotment'] = ResolversParentTypes['Allotment'], FederationReferenceType extends FederationReferenceTypes['Allotment'] = FederationReferenceTypes['Allotment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Allotment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  excursion?: Resolver<Maybe<ResolversTypes['Excursion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  releaseAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  unused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllotmentBelowUsedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllotmentBelowUsed'] = ResolversParentTypes['AllotmentBelowUsed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllotmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllotmentConnection'] = ResolversParentTypes['AllotmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AllotmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Allotment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllotmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllotmentEdge'] = ResolversParentTypes['AllotmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Allotment'], ParentType, ContextType>;
};

export type AllotmentExistsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllotmentExists'] = ResolversParentTypes['AllotmentExists']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  existing?: Resolver<Maybe<ResolversTypes['Allotment']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllotmentReleasedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllotmentReleased'] = ResolversParentTypes['AllotmentReleased']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  releasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveForeignCitizensPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveForeignCitizensPayload'] = ResolversParentTypes['ApproveForeignCitizensPayload']> = {
  item?: Resolver<ResolversTypes['BookingItem'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveForeignCitizensResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveForeignCitizensResult'] = ResolversParentTypes['ApproveForeignCitizensResult']> = {
  __resolveType?: TypeResolveFn<'ApproveForeignCitizensPayload' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'PassesNotPossible', ParentType, ContextType>;
};

export type AttendanceCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceCorrection'] = ResolversParentTypes['AttendanceCorrection']> = {
  correctedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  correctedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  allotted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  blocked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['AvailabilityOption']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AvailabilityStatus'], ParentType, ContextType>;
  vacancies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitlisted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AvailabilityOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailabilityOption'] = ResolversParentTypes['AvailabilityOption']> = {
  bookableUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maxPeople?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minPeople?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  retail?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AvailabilityStatus'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['AvailabilityUnit']>, ParentType, ContextType>;
};

export type AvailabilityUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailabilityUnit'] = ResolversParentTypes['AvailabilityUnit']> = {
  maxAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  retail?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['UnitType'], ParentType, ContextType>;
};

export type BookedUnitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookedUnits'] = ResolversParentTypes['BookedUnits']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retail?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['UnitType'], ParentType, ContextType>;
};

export type BookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Booking'] = ResolversParentTypes['Booking'], FederationReferenceType extends FederationReferenceTypes['Booking'] = FederationReferenceTypes['Booking']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Booking']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessibility?: Resolver<ReadonlyArray<ResolversTypes['AccessibilityFeature']>, ParentType, ContextType>;
  answerBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['OrganizerContact']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['BookingSide']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['BookingFlag']>, ParentType, ContextType>;
  foreignCitizens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['BookingHistoryConnection'], ParentType, ContextType, Partial<BookingHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['BookingItem']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  nextStatuses?: Resolver<ReadonlyArray<ResolversTypes['BookingStatus']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originRegion?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  portal?: Resolver<Maybe<ResolversTypes['Portal']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  rejectionReason?: Resolver<Maybe<ResolversTypes['RejectionReason']>, ParentType, ContextType>;
  reseller?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  resellerReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['Route']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['VisitorSegment']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BookingStatus'], ParentType, ContextType>;
  supplierReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['BookingTotal']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  visitingOrganization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type BookingChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingChange'] = ResolversParentTypes['BookingChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['BookingChangeField'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['BookingItem']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['BookingSide']>, ParentType, ContextType>;
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

export type BookingHistoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingHistoryConnection'] = ResolversParentTypes['BookingHistoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BookingHistoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BookingChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BookingHistoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingHistoryEdge'] = ResolversParentTypes['BookingHistoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BookingChange'], ParentType, ContextType>;
};

export type BookingItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingItem'] = ResolversParentTypes['BookingItem'], FederationReferenceType extends FederationReferenceTypes['BookingItem'] = FederationReferenceTypes['BookingItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BookingItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  admission?: Resolver<ResolversTypes['AdmissionStatus'], ParentType, ContextType>;
  attendanceCorrections?: Resolver<ReadonlyArray<ResolversTypes['AttendanceCorrection']>, ParentType, ContextType>;
  attended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  booking?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
  briefedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkIns?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CheckIn']>>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  excursion?: Resolver<Maybe<ResolversTypes['Excursion']>, ParentType, ContextType>;
  excursionVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['BookingFlag']>, ParentType, ContextType>;
  hostAnswer?: Resolver<Maybe<ResolversTypes['HostAnswer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minors?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  option?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  participantList?: Resolver<Maybe<ResolversTypes['ParticipantList']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Participant']>>, ParentType, ContextType>;
  passes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['BookingPrice'], ParentType, ContextType>;
  refund?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['BookedUnits']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
  vouchers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Voucher']>>, ParentType, ContextType>;
};

export type BookingPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingPrice'] = ResolversParentTypes['BookingPrice']> = {
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  retail?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type BookingQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingQuote'] = ResolversParentTypes['BookingQuote']> = {
  bookable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['QuotedItem']>, ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['QuotedTotal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookingStatusConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingStatusConflict'] = ResolversParentTypes['BookingStatusConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStatuses?: Resolver<ReadonlyArray<ResolversTypes['BookingStatus']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BookingStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookingTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingTotal'] = ResolversParentTypes['BookingTotal']> = {
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  refund?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  retail?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type BriefingNotSignedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingNotSigned'] = ResolversParentTypes['BriefingNotSigned']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type CapacityExceededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapacityExceeded'] = ResolversParentTypes['CapacityExceeded']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeBookingPayload'] = ResolversParentTypes['ChangeBookingPayload']> = {
  booking?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeBookingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeBookingResult'] = ResolversParentTypes['ChangeBookingResult']> = {
  __resolveType?: TypeResolveFn<'AdmissionRefused' | 'BookingStatusConflict' | 'ChangeBookingPayload' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'SeatsUnavailable' | 'SessionClosed', ParentType, ContextType>;
};

export type CheckInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckIn'] = ResolversParentTypes['CheckIn']> = {
  admitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['BookingItem']>, ParentType, ContextType>;
  nonce?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['CheckInRefusal']>, ParentType, ContextType>;
  scannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type CheckInManifestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckInManifest'] = ResolversParentTypes['CheckInManifest']> = {
  keyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  manifest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckInPayload'] = ResolversParentTypes['CheckInPayload']> = {
  checkIn?: Resolver<ResolversTypes['CheckIn'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['CheckInGap']>, ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckInRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckInRefused'] = ResolversParentTypes['CheckInRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CheckInRefusal'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  usedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckInResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckInResult'] = ResolversParentTypes['CheckInResult']> = {
  __resolveType?: TypeResolveFn<'CheckInPayload' | 'CheckInRefused' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type ConfirmBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmBookingPayload'] = ResolversParentTypes['ConfirmBookingPayload']> = {
  booking?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmBookingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmBookingResult'] = ResolversParentTypes['ConfirmBookingResult']> = {
  __resolveType?: TypeResolveFn<'BookingStatusConflict' | 'ConfirmBookingPayload' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'SessionClosed', ParentType, ContextType>;
};

export type ConsentTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentText'] = ResolversParentTypes['ConsentText']> = {
  kind?: Resolver<ResolversTypes['ConsentKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorrectAttendancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectAttendancePayload'] = ResolversParentTypes['CorrectAttendancePayload']> = {
  booking?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectAttendanceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectAttendanceResult'] = ResolversParentTypes['CorrectAttendanceResult']> = {
  __resolveType?: TypeResolveFn<'BookingStatusConflict' | 'BriefingNotSigned' | 'CorrectAttendancePayload' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'SessionNotBegun', ParentType, ContextType>;
};

export type CreateAllotmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAllotmentPayload'] = ResolversParentTypes['CreateAllotmentPayload']> = {
  allotments?: Resolver<ReadonlyArray<ResolversTypes['Allotment']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateAllotmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAllotmentResult'] = ResolversParentTypes['CreateAllotmentResult']> = {
  __resolveType?: TypeResolveFn<'AllotmentExists' | 'CreateAllotmentPayload' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'SeatsUnavailable' | 'SessionClosed', ParentType, ContextType>;
};

export type CreateFeedbackLinksPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateFeedbackLinksPayload'] = ResolversParentTypes['CreateFeedbackLinksPayload']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['BookingItem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  urls?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateFeedbackLinksResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateFeedbackLinksResult'] = ResolversParentTypes['CreateFeedbackLinksResult']> = {
  __resolveType?: TypeResolveFn<'CreateFeedbackLinksPayload' | 'FeedbackLinksExceeded' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type CreateReconciliationExportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateReconciliationExportPayload'] = ResolversParentTypes['CreateReconciliationExportPayload']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateReconciliationExportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateReconciliationExportResult'] = ResolversParentTypes['CreateReconciliationExportResult']> = {
  __resolveType?: TypeResolveFn<'CreateReconciliationExportPayload' | 'ExportTooLarge' | 'IdempotencyConflict' | 'InvalidInput', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteVisitHistoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteVisitHistoryPayload'] = ResolversParentTypes['DeleteVisitHistoryPayload']> = {
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  visitors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteVisitHistoryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteVisitHistoryResult'] = ResolversParentTypes['DeleteVisitHistoryResult']> = {
  __resolveType?: TypeResolveFn<'DeleteVisitHistoryPayload' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type ErasePersonalDataPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasePersonalDataPayload'] = ResolversParentTypes['ErasePersonalDataPayload']> = {
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ErasePersonalDataResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasePersonalDataResult'] = ResolversParentTypes['ErasePersonalDataResult']> = {
  __resolveType?: TypeResolveFn<'ErasePersonalDataPayload' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type ExcursionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Excursion'] = ResolversParentTypes['Excursion'], FederationReferenceType extends FederationReferenceTypes['Excursion'] = FederationReferenceTypes['Excursion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Excursion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  feedbackSummary?: Resolver<Maybe<ResolversTypes['FeedbackSummary']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ExportTooLargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportTooLarge'] = ResolversParentTypes['ExportTooLarge']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtendBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendBookingPayload'] = ResolversParentTypes['ExtendBookingPayload']> = {
  booking?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtendBookingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendBookingResult'] = ResolversParentTypes['ExtendBookingResult']> = {
  __resolveType?: TypeResolveFn<'BookingStatusConflict' | 'ExtendBookingPayload' | 'HoldNotExtendable' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
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

export type FeedbackLinksExceededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackLinksExceeded'] = ResolversParentTypes['FeedbackLinksExceeded']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type FinalizeParticipantsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinalizeParticipantsPayload'] = ResolversParentTypes['FinalizeParticipantsPayload']> = {
  item?: Resolver<ResolversTypes['BookingItem'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FinalizeParticipantsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinalizeParticipantsResult'] = ResolversParentTypes['FinalizeParticipantsResult']> = {
  __resolveType?: TypeResolveFn<'FinalizeParticipantsPayload' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'ParticipantListClosed' | 'ParticipantsNotAdmitted', ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HoldBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldBookingPayload'] = ResolversParentTypes['HoldBookingPayload']> = {
  booking?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldBookingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldBookingResult'] = ResolversParentTypes['HoldBookingResult']> = {
  __resolveType?: TypeResolveFn<'AdmissionRefused' | 'HoldBookingPayload' | 'HoldQuotaExceeded' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'SeatsUnavailable' | 'SessionClosed', ParentType, ContextType>;
};

export type HoldNotExtendableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldNotExtendable'] = ResolversParentTypes['HoldNotExtendable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type IdentityDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityDocument'] = ResolversParentTypes['IdentityDocument']> = {
  issuedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['IdentityDocumentType'], ParentType, ContextType>;
};

export type ImportParticipantsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportParticipantsPayload'] = ResolversParentTypes['ImportParticipantsPayload']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['BookingItem'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportParticipantsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportParticipantsResult'] = ResolversParentTypes['ImportParticipantsResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'ImportParticipantsPayload' | 'InvalidInput' | 'NotFound' | 'ParticipantImportRejected' | 'ParticipantListClosed' | 'ParticipantsNotAdmitted', ParentType, ContextType>;
};

export type ImportVisitsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportVisitsPayload'] = ResolversParentTypes['ImportVisitsPayload']> = {
  months?: Resolver<ReadonlyArray<ResolversTypes['ImportedVisits']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportVisitsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportVisitsResult'] = ResolversParentTypes['ImportVisitsResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'ImportVisitsPayload' | 'InvalidInput' | 'VisitImportRejected', ParentType, ContextType>;
};

export type ImportedVisitTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedVisitTotal'] = ResolversParentTypes['ImportedVisitTotal']> = {
  attended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportedVisitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedVisits'] = ResolversParentTypes['ImportedVisits']> = {
  excursion?: Resolver<Maybe<ResolversTypes['Excursion']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['ReplacedVisits']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type IssuePassesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuePassesPayload'] = ResolversParentTypes['IssuePassesPayload']> = {
  item?: Resolver<ResolversTypes['BookingItem'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssuePassesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuePassesResult'] = ResolversParentTypes['IssuePassesResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'IssuePassesPayload' | 'NotFound' | 'PassesNotPossible', ParentType, ContextType>;
};

export type JoinWaitlistPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinWaitlistPayload'] = ResolversParentTypes['JoinWaitlistPayload']> = {
  entry?: Resolver<ResolversTypes['WaitlistEntry'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinWaitlistResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinWaitlistResult'] = ResolversParentTypes['JoinWaitlistResult']> = {
  __resolveType?: TypeResolveFn<'AdmissionRefused' | 'HoldQuotaExceeded' | 'IdempotencyConflict' | 'InvalidInput' | 'JoinWaitlistPayload' | 'NotFound' | 'SeatsVacant' | 'SessionClosed', ParentType, ContextType>;
};

export interface LanguageTagScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageTag'], any> {
  name: 'LanguageTag';
}

export type LeaveWaitlistPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveWaitlistPayload'] = ResolversParentTypes['LeaveWaitlistPayload']> = {
  entry?: Resolver<ResolversTypes['WaitlistEntry'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveWaitlistResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveWaitlistResult'] = ResolversParentTypes['LeaveWaitlistResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'LeaveWaitlistPayload' | 'NotFound' | 'WaitlistStatusConflict', ParentType, ContextType>;
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
  acceptBooking?: Resolver<Maybe<ResolversTypes['AcceptBookingResult']>, ParentType, ContextType, RequireFields<MutationAcceptBookingArgs, 'input'>>;
  admitWalkIn?: Resolver<Maybe<ResolversTypes['AdmitWalkInResult']>, ParentType, ContextType, RequireFields<MutationAdmitWalkInArgs, 'input'>>;
  approveForeignCitizens?: Resolver<Maybe<ResolversTypes['ApproveForeignCitizensResult']>, ParentType, ContextType, RequireFields<MutationApproveForeignCitizensArgs, 'input'>>;
  cancelBooking?: Resolver<Maybe<ResolversTypes['CancelBookingResult']>, ParentType, ContextType, RequireFields<MutationCancelBookingArgs, 'input'>>;
  changeBooking?: Resolver<Maybe<ResolversTypes['ChangeBookingResult']>, ParentType, ContextType, RequireFields<MutationChangeBookingArgs, 'input'>>;
  checkIn?: Resolver<Maybe<ResolversTypes['CheckInResult']>, ParentType, ContextType, RequireFields<MutationCheckInArgs, 'input'>>;
  confirmBooking?: Resolver<Maybe<ResolversTypes['ConfirmBookingResult']>, ParentType, ContextType, RequireFields<MutationConfirmBookingArgs, 'input'>>;
  correctAttendance?: Resolver<Maybe<ResolversTypes['CorrectAttendanceResult']>, ParentType, ContextType, RequireFields<MutationCorrectAttendanceArgs, 'input'>>;
  createAllotment?: Resolver<Maybe<ResolversTypes['CreateAllotmentResult']>, ParentType, ContextType, RequireFields<MutationCreateAllotmentArgs, 'input'>>;
  createFeedbackLinks?: Resolver<Maybe<ResolversTypes['CreateFeedbackLinksResult']>, ParentType, ContextType, RequireFields<MutationCreateFeedbackLinksArgs, 'input'>>;
  createReconciliationExport?: Resolver<Maybe<ResolversTypes['CreateReconciliationExportResult']>, ParentType, ContextType, RequireFields<MutationCreateReconciliationExportArgs, 'input'>>;
  deleteVisitHistory?: Resolver<Maybe<ResolversTypes['DeleteVisitHistoryResult']>, ParentType, ContextType, RequireFields<MutationDeleteVisitHistoryArgs, 'input'>>;
  erasePersonalData?: Resolver<Maybe<ResolversTypes['ErasePersonalDataResult']>, ParentType, ContextType, RequireFields<MutationErasePersonalDataArgs, 'input'>>;
  extendBooking?: Resolver<Maybe<ResolversTypes['ExtendBookingResult']>, ParentType, ContextType, RequireFields<MutationExtendBookingArgs, 'input'>>;
  finalizeParticipants?: Resolver<Maybe<ResolversTypes['FinalizeParticipantsResult']>, ParentType, ContextType, RequireFields<MutationFinalizeParticipantsArgs, 'input'>>;
  holdBooking?: Resolver<Maybe<ResolversTypes['HoldBookingResult']>, ParentType, ContextType, RequireFields<MutationHoldBookingArgs, 'input'>>;
  importParticipants?: Resolver<Maybe<ResolversTypes['ImportParticipantsResult']>, ParentType, ContextType, RequireFields<MutationImportParticipantsArgs, 'input'>>;
  importVisits?: Resolver<Maybe<ResolversTypes['ImportVisitsResult']>, ParentType, ContextType, RequireFields<MutationImportVisitsArgs, 'input'>>;
  issuePasses?: Resolver<Maybe<ResolversTypes['IssuePassesResult']>, ParentType, ContextType, RequireFields<MutationIssuePassesArgs, 'input'>>;
  joinWaitlist?: Resolver<Maybe<ResolversTypes['JoinWaitlistResult']>, ParentType, ContextType, RequireFields<MutationJoinWaitlistArgs, 'input'>>;
  leaveWaitlist?: Resolver<Maybe<ResolversTypes['LeaveWaitlistResult']>, ParentType, ContextType, RequireFields<MutationLeaveWaitlistArgs, 'input'>>;
  redeemBooking?: Resolver<Maybe<ResolversTypes['RedeemBookingResult']>, ParentType, ContextType, RequireFields<MutationRedeemBookingArgs, 'input'>>;
  refusePasses?: Resolver<Maybe<ResolversTypes['RefusePassesResult']>, ParentType, ContextType, RequireFields<MutationRefusePassesArgs, 'input'>>;
  reissueVouchers?: Resolver<Maybe<ResolversTypes['ReissueVouchersResult']>, ParentType, ContextType, RequireFields<MutationReissueVouchersArgs, 'input'>>;
  rejectBooking?: Resolver<Maybe<ResolversTypes['RejectBookingResult']>, ParentType, ContextType, RequireFields<MutationRejectBookingArgs, 'input'>>;
  releaseAllotment?: Resolver<Maybe<ResolversTypes['ReleaseAllotmentResult']>, ParentType, ContextType, RequireFields<MutationReleaseAllotmentArgs, 'input'>>;
  revokeFeedbackLinks?: Resolver<Maybe<ResolversTypes['RevokeFeedbackLinksResult']>, ParentType, ContextType, RequireFields<MutationRevokeFeedbackLinksArgs, 'input'>>;
  setSupplierReference?: Resolver<Maybe<ResolversTypes['SetSupplierReferenceResult']>, ParentType, ContextType, RequireFields<MutationSetSupplierReferenceArgs, 'input'>>;
  signBriefing?: Resolver<Maybe<ResolversTypes['SignBriefingResult']>, ParentType, ContextType, RequireFields<MutationSignBriefingArgs, 'input'>>;
  submitFeedback?: Resolver<Maybe<ResolversTypes['SubmitFeedbackResult']>, ParentType, ContextType, RequireFields<MutationSubmitFeedbackArgs, 'input'>>;
  submitParticipants?: Resolver<Maybe<ResolversTypes['SubmitParticipantsResult']>, ParentType, ContextType, RequireFields<MutationSubmitParticipantsArgs, 'input'>>;
  updateAllotment?: Resolver<Maybe<ResolversTypes['UpdateAllotmentResult']>, ParentType, ContextType, RequireFields<MutationUpdateAllotmentArgs, 'input'>>;
  updateInventory?: Resolver<Maybe<ResolversTypes['UpdateInventoryResult']>, ParentType, ContextType, RequireFields<MutationUpdateInventoryArgs, 'input'>>;
  uploadScans?: Resolver<Maybe<ResolversTypes['UploadScansResult']>, ParentType, ContextType, RequireFields<MutationUploadScansArgs, 'input'>>;
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

export type ParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  consentVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consentedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  foreignCitizen?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  guardianConsentVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minor?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pass?: Resolver<ResolversTypes['PassStatus'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['ParticipantPerson']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['PassRefusalReason']>, ParentType, ContextType>;
};

export type ParticipantImportRejectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantImportRejected'] = ResolversParentTypes['ParticipantImportRejected']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['ParticipantRowFault']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipantListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantList'] = ResolversParentTypes['ParticipantList']> = {
  deadline?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  documentLevel?: Resolver<ResolversTypes['DocumentLevel'], ParentType, ContextType>;
  finalizedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  foreignCitizensApprovedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipantListClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantListClosed'] = ResolversParentTypes['ParticipantListClosed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ParticipantListClosedReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipantPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantPerson'] = ResolversParentTypes['ParticipantPerson']> = {
  birthDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  birthPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citizenship?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['IdentityDocument']>, ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  guardianName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patronymic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipantRowFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantRowFault'] = ResolversParentTypes['ParticipantRowFault']> = {
  code?: Resolver<ResolversTypes['InputIssueCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipantViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantViolation'] = ResolversParentTypes['ParticipantViolation']> = {
  actual?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participant?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['AdmissionRule'], ParentType, ContextType>;
};

export type ParticipantsNotAdmittedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantsNotAdmitted'] = ResolversParentTypes['ParticipantsNotAdmitted']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  violations?: Resolver<ReadonlyArray<ResolversTypes['ParticipantViolation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassesNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassesNotPossible'] = ResolversParentTypes['PassesNotPossible']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PassesNotPossibleReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonalDataAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalDataAccess'] = ResolversParentTypes['PersonalDataAccess']> = {
  bookingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PersonalDataKind'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['PersonalDataPurpose'], ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  readBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PersonalDataAccessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalDataAccessConnection'] = ResolversParentTypes['PersonalDataAccessConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonalDataAccessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PersonalDataAccess']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonalDataAccessEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalDataAccessEdge'] = ResolversParentTypes['PersonalDataAccessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonalDataAccess'], ParentType, ContextType>;
};

export type PersonalDataDestructionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalDataDestruction'] = ResolversParentTypes['PersonalDataDestruction']> = {
  bookingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['PersonalDataCategory']>, ParentType, ContextType>;
  destroyedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  destroyedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['DestructionGround'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonalDataDestructionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalDataDestructionConnection'] = ResolversParentTypes['PersonalDataDestructionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonalDataDestructionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PersonalDataDestruction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonalDataDestructionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalDataDestructionEdge'] = ResolversParentTypes['PersonalDataDestructionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonalDataDestruction'], ParentType, ContextType>;
};

export type PortalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Portal'] = ResolversParentTypes['Portal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ProvenanceSource'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  allotments?: Resolver<Maybe<ResolversTypes['AllotmentConnection']>, ParentType, ContextType, Partial<QueryAllotmentsArgs>>;
  booking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType, RequireFields<QueryBookingArgs, 'id'>>;
  bookings?: Resolver<Maybe<ResolversTypes['BookingConnection']>, ParentType, ContextType, Partial<QueryBookingsArgs>>;
  checkInManifest?: Resolver<Maybe<ResolversTypes['CheckInManifest']>, ParentType, ContextType, RequireFields<QueryCheckInManifestArgs, 'date' | 'device'>>;
  consentTexts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentText']>>, ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['FeedbackConnection']>, ParentType, ContextType, Partial<QueryFeedbackArgs>>;
  personalDataAccesses?: Resolver<Maybe<ResolversTypes['PersonalDataAccessConnection']>, ParentType, ContextType, Partial<QueryPersonalDataAccessesArgs>>;
  personalDataDestructions?: Resolver<Maybe<ResolversTypes['PersonalDataDestructionConnection']>, ParentType, ContextType, Partial<QueryPersonalDataDestructionsArgs>>;
  quoteBooking?: Resolver<Maybe<ResolversTypes['QuoteBookingResult']>, ParentType, ContextType, RequireFields<QueryQuoteBookingArgs, 'input'>>;
  reconciliation?: Resolver<Maybe<ResolversTypes['ReconciliationConnection']>, ParentType, ContextType, RequireFields<QueryReconciliationArgs, 'filter'>>;
  visitHistory?: Resolver<Maybe<ResolversTypes['VisitHistoryConnection']>, ParentType, ContextType, Partial<QueryVisitHistoryArgs>>;
  visitTotals?: Resolver<Maybe<ResolversTypes['VisitTotals']>, ParentType, ContextType, RequireFields<QueryVisitTotalsArgs, 'by' | 'filter' | 'per'>>;
  waitlistEntries?: Resolver<Maybe<ResolversTypes['WaitlistEntryConnection']>, ParentType, ContextType, Partial<QueryWaitlistEntriesArgs>>;
};

export type QuoteBookingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteBookingResult'] = ResolversParentTypes['QuoteBookingResult']> = {
  __resolveType?: TypeResolveFn<'BookingQuote' | 'InvalidInput' | 'NotFound' | 'SessionClosed', ParentType, ContextType>;
};

export type QuotedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotedItem'] = ResolversParentTypes['QuotedItem']> = {
  bookableUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bookingMode?: Resolver<ResolversTypes['BookingMode'], ParentType, ContextType>;
  closedReason?: Resolver<Maybe<ResolversTypes['SessionClosedReason']>, ParentType, ContextType>;
  excursionVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  option?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retail?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['QuotedUnits']>, ParentType, ContextType>;
  vacancies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  violations?: Resolver<ReadonlyArray<ResolversTypes['AdmissionViolation']>, ParentType, ContextType>;
};

export type QuotedTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotedTotal'] = ResolversParentTypes['QuotedTotal']> = {
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  retail?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type QuotedUnitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotedUnits'] = ResolversParentTypes['QuotedUnits']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retail?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['UnitType'], ParentType, ContextType>;
};

export type ReconciliationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationConnection'] = ResolversParentTypes['ReconciliationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationTotal']>, ParentType, ContextType>;
};

export type ReconciliationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationEdge'] = ResolversParentTypes['ReconciliationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReconciliationLine'], ParentType, ContextType>;
};

export type ReconciliationLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationLine'] = ResolversParentTypes['ReconciliationLine']> = {
  booking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType>;
  commission?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['BookingItem']>, ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  refund?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  retail?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BookingStatus'], ParentType, ContextType>;
  visitedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ReconciliationTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationTotal'] = ResolversParentTypes['ReconciliationTotal']> = {
  commission?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  refund?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  retail?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RedeemBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedeemBookingPayload'] = ResolversParentTypes['RedeemBookingPayload']> = {
  booking?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RedeemBookingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedeemBookingResult'] = ResolversParentTypes['RedeemBookingResult']> = {
  __resolveType?: TypeResolveFn<'BookingStatusConflict' | 'BriefingNotSigned' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'RedeemBookingPayload' | 'SessionNotBegun', ParentType, ContextType>;
};

export type RefusePassesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusePassesPayload'] = ResolversParentTypes['RefusePassesPayload']> = {
  item?: Resolver<ResolversTypes['BookingItem'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusePassesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusePassesResult'] = ResolversParentTypes['RefusePassesResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'PassesNotPossible' | 'RefusePassesPayload', ParentType, ContextType>;
};

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export type ReissueVouchersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReissueVouchersPayload'] = ResolversParentTypes['ReissueVouchersPayload']> = {
  item?: Resolver<ResolversTypes['BookingItem'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReissueVouchersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReissueVouchersResult'] = ResolversParentTypes['ReissueVouchersResult']> = {
  __resolveType?: TypeResolveFn<'BookingStatusConflict' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'ReissueVouchersPayload', ParentType, ContextType>;
};

export type RejectBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectBookingPayload'] = ResolversParentTypes['RejectBookingPayload']> = {
  booking?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RejectBookingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectBookingResult'] = ResolversParentTypes['RejectBookingResult']> = {
  __resolveType?: TypeResolveFn<'BookingStatusConflict' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'RejectBookingPayload' | 'SessionClosed', ParentType, ContextType>;
};

export type ReleaseAllotmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseAllotmentPayload'] = ResolversParentTypes['ReleaseAllotmentPayload']> = {
  allotment?: Resolver<ResolversTypes['Allotment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseAllotmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseAllotmentResult'] = ResolversParentTypes['ReleaseAllotmentResult']> = {
  __resolveType?: TypeResolveFn<'AllotmentReleased' | 'InvalidInput' | 'NotFound' | 'ReleaseAllotmentPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type ReplacedVisitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplacedVisits'] = ResolversParentTypes['ReplacedVisits']> = {
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevokeFeedbackLinksPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeFeedbackLinksPayload'] = ResolversParentTypes['RevokeFeedbackLinksPayload']> = {
  item?: Resolver<Maybe<ResolversTypes['BookingItem']>, ParentType, ContextType>;
  revoked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeFeedbackLinksResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeFeedbackLinksResult'] = ResolversParentTypes['RevokeFeedbackLinksResult']> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'RevokeFeedbackLinksPayload', ParentType, ContextType>;
};

export type RouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Route'] = ResolversParentTypes['Route']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type ScanOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScanOutcome'] = ResolversParentTypes['ScanOutcome']> = {
  checkIn?: Resolver<ResolversTypes['CheckIn'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  usedBy?: Resolver<Maybe<ResolversTypes['CheckIn']>, ParentType, ContextType>;
};

export type SeatsUnavailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatsUnavailable'] = ResolversParentTypes['SeatsUnavailable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  vacancies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatsVacantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatsVacant'] = ResolversParentTypes['SeatsVacant']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  vacancies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session'], FederationReferenceType extends FederationReferenceTypes['Session'] = FederationReferenceTypes['Session']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Session']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availability?: Resolver<Maybe<ResolversTypes['Availability']>, ParentType, ContextType>;
  bookings?: Resolver<Maybe<ResolversTypes['BookingConnection']>, ParentType, ContextType, Partial<SessionBookingsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SessionClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionClosed'] = ResolversParentTypes['SessionClosed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SessionClosedReason'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionNotBegunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionNotBegun'] = ResolversParentTypes['SessionNotBegun']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionViolation'] = ResolversParentTypes['SessionViolation']> = {
  actual?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['AdmissionRule'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type SetSupplierReferencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetSupplierReferencePayload'] = ResolversParentTypes['SetSupplierReferencePayload']> = {
  booking?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetSupplierReferenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetSupplierReferenceResult'] = ResolversParentTypes['SetSupplierReferenceResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'SetSupplierReferencePayload', ParentType, ContextType>;
};

export type SignBriefingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignBriefingPayload'] = ResolversParentTypes['SignBriefingPayload']> = {
  item?: Resolver<ResolversTypes['BookingItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignBriefingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignBriefingResult'] = ResolversParentTypes['SignBriefingResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'SignBriefingPayload', ParentType, ContextType>;
};

export type SubmitFeedbackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitFeedbackPayload'] = ResolversParentTypes['SubmitFeedbackPayload']> = {
  submitted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitFeedbackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitFeedbackResult'] = ResolversParentTypes['SubmitFeedbackResult']> = {
  __resolveType?: TypeResolveFn<'FeedbackLinkUnusable' | 'InvalidInput' | 'SubmitFeedbackPayload', ParentType, ContextType>;
};

export type SubmitParticipantsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitParticipantsPayload'] = ResolversParentTypes['SubmitParticipantsPayload']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['BookingItem'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitParticipantsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitParticipantsResult'] = ResolversParentTypes['SubmitParticipantsResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'ParticipantListClosed' | 'ParticipantsNotAdmitted' | 'SubmitParticipantsPayload', ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TranslationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Translation'] = ResolversParentTypes['Translation']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UpdateAllotmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAllotmentPayload'] = ResolversParentTypes['UpdateAllotmentPayload']> = {
  allotment?: Resolver<ResolversTypes['Allotment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateAllotmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAllotmentResult'] = ResolversParentTypes['UpdateAllotmentResult']> = {
  __resolveType?: TypeResolveFn<'AllotmentBelowUsed' | 'AllotmentReleased' | 'InvalidInput' | 'NotFound' | 'SeatsUnavailable' | 'SessionClosed' | 'UpdateAllotmentPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateInventoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateInventoryPayload'] = ResolversParentTypes['UpdateInventoryPayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateInventoryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateInventoryResult'] = ResolversParentTypes['UpdateInventoryResult']> = {
  __resolveType?: TypeResolveFn<'CapacityExceeded' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'SeatsUnavailable' | 'SessionClosed' | 'UpdateInventoryPayload', ParentType, ContextType>;
};

export type UploadScansPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadScansPayload'] = ResolversParentTypes['UploadScansPayload']> = {
  displaced?: Resolver<ReadonlyArray<ResolversTypes['CheckIn']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['ScanOutcome']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UploadScansResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadScansResult'] = ResolversParentTypes['UploadScansResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'UploadScansPayload', ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'AdmissionRefused' | 'AllotmentBelowUsed' | 'AllotmentExists' | 'AllotmentReleased' | 'BookingStatusConflict' | 'BriefingNotSigned' | 'CapacityExceeded' | 'CheckInRefused' | 'ExportTooLarge' | 'FeedbackLinkUnusable' | 'FeedbackLinksExceeded' | 'HoldNotExtendable' | 'HoldQuotaExceeded' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'ParticipantImportRejected' | 'ParticipantListClosed' | 'ParticipantsNotAdmitted' | 'PassesNotPossible' | 'SeatsUnavailable' | 'SeatsVacant' | 'SessionClosed' | 'SessionNotBegun' | 'VersionConflict' | 'VisitImportRejected' | 'WaitlistStatusConflict', ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  attended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  briefedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  byUnit?: Resolver<ReadonlyArray<ResolversTypes['VisitUnit']>, ParentType, ContextType>;
  checkedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitHistoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitHistoryConnection'] = ResolversParentTypes['VisitHistoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitHistoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VisitHistoryMonth']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitHistoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitHistoryEdge'] = ResolversParentTypes['VisitHistoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VisitHistoryMonth'], ParentType, ContextType>;
};

export type VisitHistoryMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitHistoryMonth'] = ResolversParentTypes['VisitHistoryMonth']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excursion?: Resolver<Maybe<ResolversTypes['Excursion']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['VisitHistoryRow']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitHistoryRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitHistoryRow'] = ResolversParentTypes['VisitHistoryRow']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  foreignCitizens?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minors?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  originRegion?: Resolver<Maybe<ResolversTypes['RegionCode']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['Purpose']>, ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['VisitorSegment']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitImportRejectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitImportRejected'] = ResolversParentTypes['VisitImportRejected']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['VisitRowFault']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitRowFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitRowFault'] = ResolversParentTypes['VisitRowFault']> = {
  code?: Resolver<ResolversTypes['InputIssueCode'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitTotal'] = ResolversParentTypes['VisitTotal']> = {
  attended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['ImportedVisitTotal'], ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['RegionCode']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitTotals'] = ResolversParentTypes['VisitTotals']> = {
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['VisitTotal']>, ParentType, ContextType>;
};

export type VisitUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitUnit'] = ResolversParentTypes['VisitUnit']> = {
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['UnitType'], ParentType, ContextType>;
};

export type VoucherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Voucher'] = ResolversParentTypes['Voucher']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pdf?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<VoucherPdfArgs>>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  png?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serial?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  svg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitType?: Resolver<Maybe<ResolversTypes['UnitType']>, ParentType, ContextType>;
};

export type WaitlistEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistEntry'] = ResolversParentTypes['WaitlistEntry'], FederationReferenceType extends FederationReferenceTypes['WaitlistEntry'] = FederationReferenceTypes['WaitlistEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WaitlistEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  booking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  excursion?: Resolver<Maybe<ResolversTypes['Excursion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lapseReason?: Resolver<Maybe<ResolversTypes['WaitlistLapseReason']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  originRegion?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  partiesAhead?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  resellerReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['VisitorSegment']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WaitlistStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type WaitlistEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistEntryConnection'] = ResolversParentTypes['WaitlistEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WaitlistEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WaitlistEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WaitlistEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistEntryEdge'] = ResolversParentTypes['WaitlistEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WaitlistEntry'], ParentType, ContextType>;
};

export type WaitlistStatusConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistStatusConflict'] = ResolversParentTypes['WaitlistStatusConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WaitlistStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptBookingPayload?: AcceptBookingPayloadResolvers<ContextType>;
  AcceptBookingResult?: AcceptBookingResultResolvers<ContextType>;
  AdmissionRefused?: AdmissionRefusedResolvers<ContextType>;
  AdmissionViolation?: AdmissionViolationResolvers<ContextType>;
  AdmitWalkInPayload?: AdmitWalkInPayloadResolvers<ContextType>;
  AdmitWalkInResult?: AdmitWalkInResultResolvers<ContextType>;
  Allotment?: AllotmentResolvers<ContextType>;
  AllotmentBelowUsed?: AllotmentBelowUsedResolvers<ContextType>;
  AllotmentConnection?: AllotmentConnectionResolvers<ContextType>;
  AllotmentEdge?: AllotmentEdgeResolvers<ContextType>;
  AllotmentExists?: AllotmentExistsResolvers<ContextType>;
  AllotmentReleased?: AllotmentReleasedResolvers<ContextType>;
  ApproveForeignCitizensPayload?: ApproveForeignCitizensPayloadResolvers<ContextType>;
  ApproveForeignCitizensResult?: ApproveForeignCitizensResultResolvers<ContextType>;
  AttendanceCorrection?: AttendanceCorrectionResolvers<ContextType>;
  Availability?: AvailabilityResolvers<ContextType>;
  AvailabilityOption?: AvailabilityOptionResolvers<ContextType>;
  AvailabilityUnit?: AvailabilityUnitResolvers<ContextType>;
  BookedUnits?: BookedUnitsResolvers<ContextType>;
  Booking?: BookingResolvers<ContextType>;
  BookingChange?: BookingChangeResolvers<ContextType>;
  BookingConnection?: BookingConnectionResolvers<ContextType>;
  BookingEdge?: BookingEdgeResolvers<ContextType>;
  BookingHistoryConnection?: BookingHistoryConnectionResolvers<ContextType>;
  BookingHistoryEdge?: BookingHistoryEdgeResolvers<ContextType>;
  BookingItem?: BookingItemResolvers<ContextType>;
  BookingPrice?: BookingPriceResolvers<ContextType>;
  BookingQuote?: BookingQuoteResolvers<ContextType>;
  BookingStatusConflict?: BookingStatusConflictResolvers<ContextType>;
  BookingTotal?: BookingTotalResolvers<ContextType>;
  BriefingNotSigned?: BriefingNotSignedResolvers<ContextType>;
  CancelBookingPayload?: CancelBookingPayloadResolvers<ContextType>;
  CancelBookingResult?: CancelBookingResultResolvers<ContextType>;
  CapacityExceeded?: CapacityExceededResolvers<ContextType>;
  ChangeBookingPayload?: ChangeBookingPayloadResolvers<ContextType>;
  ChangeBookingResult?: ChangeBookingResultResolvers<ContextType>;
  CheckIn?: CheckInResolvers<ContextType>;
  CheckInManifest?: CheckInManifestResolvers<ContextType>;
  CheckInPayload?: CheckInPayloadResolvers<ContextType>;
  CheckInRefused?: CheckInRefusedResolvers<ContextType>;
  CheckInResult?: CheckInResultResolvers<ContextType>;
  ConfirmBookingPayload?: ConfirmBookingPayloadResolvers<ContextType>;
  ConfirmBookingResult?: ConfirmBookingResultResolvers<ContextType>;
  ConsentText?: ConsentTextResolvers<ContextType>;
  CorrectAttendancePayload?: CorrectAttendancePayloadResolvers<ContextType>;
  CorrectAttendanceResult?: CorrectAttendanceResultResolvers<ContextType>;
  CreateAllotmentPayload?: CreateAllotmentPayloadResolvers<ContextType>;
  CreateAllotmentResult?: CreateAllotmentResultResolvers<ContextType>;
  CreateFeedbackLinksPayload?: CreateFeedbackLinksPayloadResolvers<ContextType>;
  CreateFeedbackLinksResult?: CreateFeedbackLinksResultResolvers<ContextType>;
  CreateReconciliationExportPayload?: CreateReconciliationExportPayloadResolvers<ContextType>;
  CreateReconciliationExportResult?: CreateReconciliationExportResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteVisitHistoryPayload?: DeleteVisitHistoryPayloadResolvers<ContextType>;
  DeleteVisitHistoryResult?: DeleteVisitHistoryResultResolvers<ContextType>;
  ErasePersonalDataPayload?: ErasePersonalDataPayloadResolvers<ContextType>;
  ErasePersonalDataResult?: ErasePersonalDataResultResolvers<ContextType>;
  Excursion?: ExcursionResolvers<ContextType>;
  ExportTooLarge?: ExportTooLargeResolvers<ContextType>;
  ExtendBookingPayload?: ExtendBookingPayloadResolvers<ContextType>;
  ExtendBookingResult?: ExtendBookingResultResolvers<ContextType>;
  Feedback?: FeedbackResolvers<ContextType>;
  FeedbackAverages?: FeedbackAveragesResolvers<ContextType>;
  FeedbackConnection?: FeedbackConnectionResolvers<ContextType>;
  FeedbackEdge?: FeedbackEdgeResolvers<ContextType>;
  FeedbackLinkUnusable?: FeedbackLinkUnusableResolvers<ContextType>;
  FeedbackLinksExceeded?: FeedbackLinksExceededResolvers<ContextType>;
  FeedbackRatings?: FeedbackRatingsResolvers<ContextType>;
  FeedbackSummary?: FeedbackSummaryResolvers<ContextType>;
  FinalizeParticipantsPayload?: FinalizeParticipantsPayloadResolvers<ContextType>;
  FinalizeParticipantsResult?: FinalizeParticipantsResultResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  HoldBookingPayload?: HoldBookingPayloadResolvers<ContextType>;
  HoldBookingResult?: HoldBookingResultResolvers<ContextType>;
  HoldNotExtendable?: HoldNotExtendableResolvers<ContextType>;
  HoldQuotaExceeded?: HoldQuotaExceededResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  IdentityDocument?: IdentityDocumentResolvers<ContextType>;
  ImportParticipantsPayload?: ImportParticipantsPayloadResolvers<ContextType>;
  ImportParticipantsResult?: ImportParticipantsResultResolvers<ContextType>;
  ImportVisitsPayload?: ImportVisitsPayloadResolvers<ContextType>;
  ImportVisitsResult?: ImportVisitsResultResolvers<ContextType>;
  ImportedVisitTotal?: ImportedVisitTotalResolvers<ContextType>;
  ImportedVisits?: ImportedVisitsResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  IssuePassesPayload?: IssuePassesPayloadResolvers<ContextType>;
  IssuePassesResult?: IssuePassesResultResolvers<ContextType>;
  JoinWaitlistPayload?: JoinWaitlistPayloadResolvers<ContextType>;
  JoinWaitlistResult?: JoinWaitlistResultResolvers<ContextType>;
  LanguageTag?: GraphQLScalarType;
  LeaveWaitlistPayload?: LeaveWaitlistPayloadResolvers<ContextType>;
  LeaveWaitlistResult?: LeaveWaitlistResultResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  OkvedCode?: GraphQLScalarType;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizerContact?: OrganizerContactResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  ParticipantImportRejected?: ParticipantImportRejectedResolvers<ContextType>;
  ParticipantList?: ParticipantListResolvers<ContextType>;
  ParticipantListClosed?: ParticipantListClosedResolvers<ContextType>;
  ParticipantPerson?: ParticipantPersonResolvers<ContextType>;
  ParticipantRowFault?: ParticipantRowFaultResolvers<ContextType>;
  ParticipantViolation?: ParticipantViolationResolvers<ContextType>;
  ParticipantsNotAdmitted?: ParticipantsNotAdmittedResolvers<ContextType>;
  PassesNotPossible?: PassesNotPossibleResolvers<ContextType>;
  PersonalDataAccess?: PersonalDataAccessResolvers<ContextType>;
  PersonalDataAccessConnection?: PersonalDataAccessConnectionResolvers<ContextType>;
  PersonalDataAccessEdge?: PersonalDataAccessEdgeResolvers<ContextType>;
  PersonalDataDestruction?: PersonalDataDestructionResolvers<ContextType>;
  PersonalDataDestructionConnection?: PersonalDataDestructionConnectionResolvers<ContextType>;
  PersonalDataDestructionEdge?: PersonalDataDestructionEdgeResolvers<ContextType>;
  Portal?: PortalResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuoteBookingResult?: QuoteBookingResultResolvers<ContextType>;
  QuotedItem?: QuotedItemResolvers<ContextType>;
  QuotedTotal?: QuotedTotalResolvers<ContextType>;
  QuotedUnits?: QuotedUnitsResolvers<ContextType>;
  ReconciliationConnection?: ReconciliationConnectionResolvers<ContextType>;
  ReconciliationEdge?: ReconciliationEdgeResolvers<ContextType>;
  ReconciliationLine?: ReconciliationLineResolvers<ContextType>;
  ReconciliationTotal?: ReconciliationTotalResolvers<ContextType>;
  RedeemBookingPayload?: RedeemBookingPayloadResolvers<ContextType>;
  RedeemBookingResult?: RedeemBookingResultResolvers<ContextType>;
  RefusePassesPayload?: RefusePassesPayloadResolvers<ContextType>;
  RefusePassesResult?: RefusePassesResultResolvers<ContextType>;
  RegionCode?: GraphQLScalarType;
  ReissueVouchersPayload?: ReissueVouchersPayloadResolvers<ContextType>;
  ReissueVouchersResult?: ReissueVouchersResultResolvers<ContextType>;
  RejectBookingPayload?: RejectBookingPayloadResolvers<ContextType>;
  RejectBookingResult?: RejectBookingResultResolvers<ContextType>;
  ReleaseAllotmentPayload?: ReleaseAllotmentPayloadResolvers<ContextType>;
  ReleaseAllotmentResult?: ReleaseAllotmentResultResolvers<ContextType>;
  ReplacedVisits?: ReplacedVisitsResolvers<ContextType>;
  RevokeFeedbackLinksPayload?: RevokeFeedbackLinksPayloadResolvers<ContextType>;
  RevokeFeedbackLinksResult?: RevokeFeedbackLinksResultResolvers<ContextType>;
  Route?: RouteResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  ScanOutcome?: ScanOutcomeResolvers<ContextType>;
  SeatsUnavailable?: SeatsUnavailableResolvers<ContextType>;
  SeatsVacant?: SeatsVacantResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionClosed?: SessionClosedResolvers<ContextType>;
  SessionNotBegun?: SessionNotBegunResolvers<ContextType>;
  SessionViolation?: SessionViolationResolvers<ContextType>;
  SetSupplierReferencePayload?: SetSupplierReferencePayloadResolvers<ContextType>;
  SetSupplierReferenceResult?: SetSupplierReferenceResultResolvers<ContextType>;
  SignBriefingPayload?: SignBriefingPayloadResolvers<ContextType>;
  SignBriefingResult?: SignBriefingResultResolvers<ContextType>;
  SubmitFeedbackPayload?: SubmitFeedbackPayloadResolvers<ContextType>;
  SubmitFeedbackResult?: SubmitFeedbackResultResolvers<ContextType>;
  SubmitParticipantsPayload?: SubmitParticipantsPayloadResolvers<ContextType>;
  SubmitParticipantsResult?: SubmitParticipantsResultResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  Translation?: TranslationResolvers<ContextType>;
  UpdateAllotmentPayload?: UpdateAllotmentPayloadResolvers<ContextType>;
  UpdateAllotmentResult?: UpdateAllotmentResultResolvers<ContextType>;
  UpdateInventoryPayload?: UpdateInventoryPayloadResolvers<ContextType>;
  UpdateInventoryResult?: UpdateInventoryResultResolvers<ContextType>;
  UploadScansPayload?: UploadScansPayloadResolvers<ContextType>;
  UploadScansResult?: UploadScansResultResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Visit?: VisitResolvers<ContextType>;
  VisitHistoryConnection?: VisitHistoryConnectionResolvers<ContextType>;
  VisitHistoryEdge?: VisitHistoryEdgeResolvers<ContextType>;
  VisitHistoryMonth?: VisitHistoryMonthResolvers<ContextType>;
  VisitHistoryRow?: VisitHistoryRowResolvers<ContextType>;
  VisitImportRejected?: VisitImportRejectedResolvers<ContextType>;
  VisitRowFault?: VisitRowFaultResolvers<ContextType>;
  VisitTotal?: VisitTotalResolvers<ContextType>;
  VisitTotals?: VisitTotalsResolvers<ContextType>;
  VisitUnit?: VisitUnitResolvers<ContextType>;
  Voucher?: VoucherResolvers<ContextType>;
  WaitlistEntry?: WaitlistEntryResolvers<ContextType>;
  WaitlistEntryConnection?: WaitlistEntryConnectionResolvers<ContextType>;
  WaitlistEntryEdge?: WaitlistEntryEdgeResolvers<ContextType>;
  WaitlistStatusConflict?: WaitlistStatusConflictResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
