import type { RegionCode } from '@promtour/kernel/region-code';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LocalizedText as LocalizedTextModel } from '@promtour/kernel/localized-text';
import type { Region as RegionModel } from '../../regions/domain/region.ts';
import type { RegionConnection as RegionConnectionModel } from '../../regions/graphql/regions.ts';
import type { Organization as OrganizationModel } from '../../organizations/domain/organization.ts';
import type { OrganizationConnection as OrganizationConnectionModel } from '../../organizations/graphql/lists.ts';
import type { RecordedChange as RecordedChangeModel } from '../../shared/domain/changes.ts';
import type { RecordedChangeConnection as RecordedChangeConnectionModel } from '../../shared/graphql/recorded-changes.ts';
import type { OkvedClass as OkvedClassModel } from '@promtour/kernel/okved-classifier';
import type { Site as SiteModel } from '../../sites/domain/site.ts';
import type { SiteConnection as SiteConnectionModel } from '../../sites/graphql/sites.ts';
import type { RegistryEntry as RegistryEntryModel } from '../../entries/domain/registry-entry.ts';
import type { RegistryEntryConnection as RegistryEntryConnectionModel } from '../../entries/graphql/registry-entry.ts';
import type { RecordedTransition as RegistryEntryTransitionModel } from '../../entries/application/ports.ts';
import type { Council as CouncilModel, CouncilMember as CouncilMemberModel, CouncilMeeting as CouncilMeetingModel } from '../../councils/domain/council.ts';
import type { CouncilMeetingConnection as CouncilMeetingConnectionModel, ShownSubject as CouncilDecisionSubjectModel, CouncilDecisionConnection as CouncilDecisionConnectionModel } from '../../councils/graphql/council.ts';
import type { CouncilDecision as CouncilDecisionModel } from '../../councils/domain/decision.ts';
import type { Lead as CooperationLeadModel, LeadTransition as LeadTransitionModel } from '../../leads/domain/lead.ts';
import type { CooperationLeadConnection as CooperationLeadConnectionModel } from '../../leads/graphql/cooperation-leads.ts';
import type { AuditEntry as AuditEntryModel } from '../../audit/audit.ports.ts';
import type { AuditEntryConnection as AuditEntryConnectionModel } from '../../audit/audit-log.resolvers.ts';
import type { Methodology as MethodologyModel } from '../../readiness/domain/methodology.ts';
import type { MethodologyConnection as MethodologyConnectionModel } from '../../readiness/graphql/readiness.ts';
import type { ReadinessAssessment as ReadinessAssessmentModel } from '../../readiness/domain/assessment.ts';
import type { Agreement as AgreementModel } from '../../agreements/domain/agreement.ts';
import type { AgreementConnection as AgreementConnectionModel } from '../../agreements/graphql/agreement.ts';
import type { ProposedExtension as ProposedExtensionModel } from '../../agreements/domain/extension.ts';
import type { AgreementSignature as AgreementSignatureModel } from '../../agreements/domain/signature.ts';
import type { Milestone as MilestoneModel } from '../../agreements/domain/milestone.ts';
import type { Portal as PortalModel } from '../../portals/domain/portal.ts';
import type { PortalConnection as PortalConnectionModel } from '../../portals/graphql/portal.ts';
import type { ShownViewer as ViewerModel } from '../../identity/graphql/viewer.ts';
import type { ApiClient as ApiClientModel } from '../../identity/domain/api-client.ts';
import type { ApiClientConnection as ApiClientConnectionModel, AccessGrantConnection as AccessGrantConnectionModel } from '../../identity/graphql/lists.ts';
import type { AccessGrant as AccessGrantModel } from '../../identity/domain/access-grant.ts';
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

/** A role of a person. */
export type AccessGrant = {
  readonly __typename?: 'AccessGrant';
  /** When the role became active. `null` if it awaits confirmation by the national agency. */
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  /** The OIDC issuer of the person. */
  readonly issuer: Scalars['String']['output'];
  /** The organization of a PLANT_MANAGER, PASS_OFFICER or ORGANIZER. */
  readonly organization?: Maybe<Organization>;
  /** The regions that the role is limited to. `null` for all; empty if it is limited to an organization. */
  readonly regions?: Maybe<ReadonlyArray<Scalars['RegionCode']['output']>>;
  readonly role: PersonRole;
  readonly status: AccessGrantStatus;
  /** The subject of the person at the issuer. Personal data. */
  readonly subject: Scalars['String']['output'];
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

export type AccessGrantConnection = {
  readonly __typename?: 'AccessGrantConnection';
  readonly edges: ReadonlyArray<AccessGrantEdge>;
  readonly nodes: ReadonlyArray<AccessGrant>;
  readonly pageInfo: PageInfo;
  /** The number of records that match. Costs a separate count: request it only if you show it. */
  readonly totalCount: Scalars['Int']['output'];
};

export type AccessGrantEdge = {
  readonly __typename?: 'AccessGrantEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: AccessGrant;
};

/** The person already has an active or proposed role. Code `REGISTRY.ACCESS_GRANT_EXISTS`. */
export type AccessGrantExists = UserError & {
  readonly __typename?: 'AccessGrantExists';
  readonly code: Scalars['String']['output'];
  /** `null` if the caller may not see it. */
  readonly existing?: Maybe<AccessGrant>;
  readonly message: Scalars['String']['output'];
};

/** All conditions must hold; within a list, one value is enough. An empty list matches nothing; `null` is no condition. */
export type AccessGrantFilter = {
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly roles?: InputMaybe<ReadonlyArray<PersonRole>>;
  readonly statuses?: InputMaybe<ReadonlyArray<AccessGrantStatus>>;
};

export type AccessGrantStatus =
  | 'ACTIVE'
  /** Awaits confirmation by the national agency. */
  | 'PROPOSED'
  | 'WITHDRAWN';

export type AdvanceCooperationLeadInput = {
  /** The version that the caller has read. A stale one returns `VersionConflict`. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** At most 1000 characters. Visible to both organizations. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** One of `nextStatuses`. */
  readonly to: LeadStatus;
  /** Omit it to keep the current value. */
  readonly value?: InputMaybe<MoneyInput>;
};

export type AdvanceCooperationLeadPayload = {
  readonly __typename?: 'AdvanceCooperationLeadPayload';
  readonly lead: CooperationLead;
};

export type AdvanceCooperationLeadResult = AdvanceCooperationLeadPayload | InvalidInput | LeadStatusConflict | NotFound | VersionConflict;

/**
 * The agreement of a region with the national agency. Signed agreements are public. A draft is visible to the agency and the region's
 * coordinator.
 */
export type Agreement = {
  readonly __typename?: 'Agreement';
  /** The council decision that approved the agreement. */
  readonly decision?: Maybe<CouncilDecision>;
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  readonly measures: ReadonlyArray<AgreementMeasure>;
  /** One per measure, by due date. Empty for a draft. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** The statuses that a mutation can set now. Statuses that only time leads to are not included. */
  readonly nextStatuses: ReadonlyArray<AgreementStatus>;
  /** A later end that one party has signed and the other has not. `null` if there is none. */
  readonly proposedExtension?: Maybe<ProposedExtension>;
  readonly provenance: Provenance;
  readonly region: Region;
  /** One per party, in the order in which they were recorded. A draft has at most one: the second signature makes it SIGNED. */
  readonly signatures: ReadonlyArray<AgreementSignature>;
  /** The date of the later signature, in the region's time zone. `null` for a draft. */
  readonly signedOn?: Maybe<Scalars['LocalDate']['output']>;
  readonly status: AgreementStatus;
  readonly title: LocalizedText;
  /** The last day of the agreement, in the region's time zone. */
  readonly validUntil: Scalars['LocalDate']['output'];
  /** Incremented by every change: pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/**
 * The agreement of a region with the national agency. Signed agreements are public. A draft is visible to the agency and the region's
 * coordinator.
 */
export type AgreementMilestonesArgs = {
  filter?: InputMaybe<MilestoneFilter>;
};

export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  readonly edges: ReadonlyArray<AgreementEdge>;
  readonly nodes: ReadonlyArray<Agreement>;
  readonly pageInfo: PageInfo;
  /** The number of agreements that match. Costs a separate count: request it only if you show it. */
  readonly totalCount: Scalars['Int']['output'];
};

export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Agreement;
};

/** All conditions must hold; within a list, one value is enough. An empty list matches nothing; `null` is no condition. */
export type AgreementFilter = {
  /** Agreements with a milestone that is not done and due on one of these days; in one of `milestoneStatuses`, if given. */
  readonly due?: InputMaybe<LocalDateRange>;
  /** Agreements with a milestone in one of these statuses. */
  readonly milestoneStatuses?: InputMaybe<ReadonlyArray<MilestoneStatus>>;
  /** `true`: agreements with an overdue milestone; `false`: agreements without one. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  readonly statuses?: InputMaybe<ReadonlyArray<AgreementStatus>>;
};

/** What a region and the national agency agree to do. New values may be added: clients must handle unknown ones. */
export type AgreementMeasure =
  | 'COUNCIL'
  | 'EXCURSIONS'
  | 'INTERREGIONAL_ROUTES'
  | 'METHODOLOGY'
  | 'REGIONAL_ROUTES'
  | 'REGISTRY';

/** Another agreement of the region covers one of the measures on one of the days. Code `REGISTRY.AGREEMENT_OVERLAPS`. */
export type AgreementOverlaps = UserError & {
  readonly __typename?: 'AgreementOverlaps';
  readonly agreement: Agreement;
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** A party's signature of the current terms. */
export type AgreementSignature = {
  readonly __typename?: 'AgreementSignature';
  readonly party: Party;
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The date of the signature, in the region's time zone. */
  readonly signedOn: Scalars['LocalDate']['output'];
};

/** The existing signatures do not allow this. Code `REGISTRY.AGREEMENT_SIGNATURE_CONFLICT`. */
export type AgreementSignatureConflict = UserError & {
  readonly __typename?: 'AgreementSignatureConflict';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly reason: AgreementSignatureConflictReason;
  /** The parties that have signed. */
  readonly signedBy: ReadonlyArray<Party>;
};

/** New values may be added: clients must handle unknown ones. */
export type AgreementSignatureConflictReason =
  /** The caller's party has not signed. */
  | 'NOT_SIGNED'
  /** The caller signed for the other party. A different person must sign. */
  | 'SAME_PERSON'
  /** The caller's party has already signed. */
  | 'SIGNED_ALREADY'
  /** One party has signed the terms and must withdraw its signature before they can be changed. */
  | 'TERMS_SIGNED';

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

/** The agreement's status does not allow this. Code `REGISTRY.AGREEMENT_STATUS_CONFLICT`. */
export type AgreementStatusConflict = UserError & {
  readonly __typename?: 'AgreementStatusConflict';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  /** See `Agreement.nextStatuses`. */
  readonly nextStatuses: ReadonlyArray<AgreementStatus>;
  readonly status: AgreementStatus;
};

/** The credential of a program. */
export type ApiClient = {
  readonly __typename?: 'ApiClient';
  /** Origins whose pages may call the graph from a browser (CORS), and, for a public client, `POST /oidc/token`. */
  readonly allowedOrigins: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it has secrets. A public client, which runs in a browser, has none and can only sign people in. */
  readonly confidential: Scalars['Boolean']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  /** A client of the agency itself: people who sign in through it have all their rights. */
  readonly firstParty: Scalars['Boolean']['output'];
  /** Its `client_id`. UUID. */
  readonly id: Scalars['ID']['output'];
  readonly kind: ApiClientKind;
  readonly name: Scalars['String']['output'];
  /** The organization that an AGENCY or ENTERPRISE is limited to. */
  readonly organization?: Maybe<Organization>;
  /** The portal of a PORTAL. */
  readonly portal?: Maybe<Portal>;
  readonly rateClass: RateClass;
  /** Redirect URIs of the sign-in. */
  readonly redirectUris: ReadonlyArray<Scalars['String']['output']>;
  /** The regions that it is limited to. `null` for all; empty if it is limited to an organization. */
  readonly regions?: Maybe<ReadonlyArray<Scalars['RegionCode']['output']>>;
  readonly revocationReason?: Maybe<RevocationReason>;
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The scopes that its tokens can have, such as `bookings:read`. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** The valid secrets, oldest first. At most two. */
  readonly secrets: ReadonlyArray<ApiClientSecret>;
  /** ACTIVE until it is revoked. */
  readonly status: ApiClientStatus;
  /** Incremented by every change: pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** The client is revoked (code `REGISTRY.API_CLIENT_REVOKED`) or public (code `REGISTRY.API_CLIENT_HAS_NO_SECRET`). */
export type ApiClientConflict = UserError & {
  readonly __typename?: 'ApiClientConflict';
  readonly client: ApiClient;
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type ApiClientConnection = {
  readonly __typename?: 'ApiClientConnection';
  readonly edges: ReadonlyArray<ApiClientEdge>;
  readonly nodes: ReadonlyArray<ApiClient>;
  readonly pageInfo: PageInfo;
  /** The number of records that match. Costs a separate count: request it only if you show it. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ApiClientEdge = {
  readonly __typename?: 'ApiClientEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ApiClient;
};

/** All conditions must hold; within a list, one value is enough. An empty list matches nothing; `null` is no condition. */
export type ApiClientFilter = {
  readonly kinds?: InputMaybe<ReadonlyArray<ApiClientKind>>;
  /** Organizations that the clients are limited to. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly statuses?: InputMaybe<ReadonlyArray<ApiClientStatus>>;
};

/** New values may be added: clients must handle unknown ones. */
export type ApiClientKind =
  /** A partner agency's program: limited to its organization. */
  | 'AGENCY'
  /** A dashboard: reads measures, signs people in. */
  | 'DASHBOARD'
  /** An enterprise's program: limited to its organization. */
  | 'ENTERPRISE'
  /** A regional portal: shows offers, takes bookings, signs people in. */
  | 'PORTAL';

/** A valid secret. The plaintext cannot be retrieved. */
export type ApiClientSecret = {
  readonly __typename?: 'ApiClientSecret';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
};

export type ApiClientStatus =
  | 'ACTIVE'
  | 'REVOKED';

export type AppointCouncilMemberInput = {
  readonly council: Scalars['ID']['input'];
  /** First day of the term. */
  readonly from: Scalars['LocalDate']['input'];
  /** See `EstablishCouncilInput.idempotencyKey`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** At most 200 characters. */
  readonly name: Scalars['String']['input'];
  readonly role: CouncilRole;
  /** Last day of the term, not before `from`. `null` for an open term. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type AppointCouncilMemberPayload = {
  readonly __typename?: 'AppointCouncilMemberPayload';
  readonly member: CouncilMember;
  /** Whether the request was a repetition. The member is then shown in its current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type AppointCouncilMemberResult = AppointCouncilMemberPayload | ChairTaken | IdempotencyConflict | InvalidInput | NotFound;

/** The assessment has expired or was replaced. Code `REGISTRY.ASSESSMENT_NOT_VALID`. */
export type AssessmentNotValid = UserError & {
  readonly __typename?: 'AssessmentNotValid';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly status: AssessmentStatus;
};

/** New values may be added. */
export type AssessmentStatus =
  /** Its last day has passed. */
  | 'EXPIRED'
  /** Replaced by a later assessment. */
  | 'SUPERSEDED'
  | 'VALID'
  /** Withdrawn by an assessor. */
  | 'WITHDRAWN';

/** New values may be added: clients must handle unknown ones. */
export type AuditActor =
  /** A caller without a token. */
  | 'ANONYMOUS'
  /** A program with its own token. */
  | 'CLIENT'
  | 'PERSON'
  /** The registry itself, because of an event or a due date. */
  | 'SYSTEM';

export type AuditChange = {
  readonly __typename?: 'AuditChange';
  /** JSON. `null` for a deleted record. Personal data and secrets are `"[redacted]"`. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** JSON. `null` for a new record. Personal data and secrets are `"[redacted]"`. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** The field of the record's type: `legalName`. Parts of a field follow a dot: `value.amount`. A reference has the referenced id as its value. */
  readonly field: Scalars['String']['output'];
};

/** A change of one record. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** `null` if the change was made directly in the database. */
  readonly actor?: Maybe<AuditActor>;
  readonly at: Scalars['DateTime']['output'];
  /** The changed fields. For a new or deleted record, all fields. */
  readonly changes: ReadonlyArray<AuditChange>;
  /** The API client whose token was used. */
  readonly clientId?: Maybe<Scalars['String']['output']>;
  /** The correlation id of the request, as in the logs of all services. */
  readonly correlationId?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly operation: AuditOperation;
  /** The id of the record. For a part of a record, the id of the record and the key of the part: `0198f6a0-…/3`. */
  readonly recordId: Scalars['String']['output'];
  /** The type of the record: `Organization`, `CooperationLead`. */
  readonly recordKind: Scalars['String']['output'];
  /** The stable name of the person or program. `null` if `actor` is `null` or `ANONYMOUS`. */
  readonly subject?: Maybe<Scalars['String']['output']>;
};

export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  readonly nodes: ReadonlyArray<AuditEntry>;
  readonly pageInfo: PageInfo;
};

export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: AuditEntry;
};

/**
 * All conditions must hold; within a list, one value is enough. A list has at most 100 values. An empty list or an unknown value matches
 * nothing; `null` is no condition.
 */
export type AuditFilter = {
  readonly at?: InputMaybe<DateTimeRange>;
  /** The API clients whose tokens were used. */
  readonly clientIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Everything that a request caused, including changes through events: the header `x-correlation-id` of its response. */
  readonly correlationIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** See `AuditEntry.recordId`. */
  readonly recordIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** See `AuditEntry.recordKind`. */
  readonly recordKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Persons or programs: see `AuditEntry.subject`. */
  readonly subjects?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type AuditOperation =
  | 'DELETE'
  | 'INSERT'
  | 'UPDATE';

export type Booking = {
  readonly __typename?: 'Booking';
  /** UUID. */
  readonly id: Scalars['ID']['output'];
};

/** A box. If `west` is greater than `east`, it crosses the 180th meridian: `west: 170, east: -170`. */
export type BoxInput = {
  readonly east: Scalars['Float']['input'];
  readonly north: Scalars['Float']['input'];
  readonly south: Scalars['Float']['input'];
  readonly west: Scalars['Float']['input'];
};

/** The council has a chair on some of these days. Code `REGISTRY.CHAIR_TAKEN`. */
export type ChairTaken = UserError & {
  readonly __typename?: 'ChairTaken';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type ChangedField = {
  readonly __typename?: 'ChangedField';
  /** As JSON. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** As JSON. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** Field name in the graph, such as `legalName`. Values of `contacts` are not kept. */
  readonly field: Scalars['String']['output'];
};

export type ConfirmAccessGrantInput = {
  readonly id: Scalars['ID']['input'];
};

export type ConfirmAccessGrantPayload = {
  readonly __typename?: 'ConfirmAccessGrantPayload';
  readonly grant: AccessGrant;
};

export type ConfirmAccessGrantResult = AccessGrantExists | ConfirmAccessGrantPayload | NotFound;

export type ContactPurpose =
  | 'HR'
  | 'OTHER'
  | 'PARTNERSHIP'
  | 'PRESS'
  | 'VISITS';

/**
 * A visit that may lead to the cooperation of two organizations. A booking has at most one lead per host and purpose. Visible to both organizations,
 * the coordinator of the host's region and the agency.
 */
export type CooperationLead = {
  readonly __typename?: 'CooperationLead';
  /** The booking of the visit. `null`, without an error, if the caller may not see it and more than its `id` is requested. */
  readonly booking?: Maybe<Booking>;
  /** All status changes, oldest first. At most six. */
  readonly history: ReadonlyArray<LeadTransition>;
  /** The organization that was visited. */
  readonly host: Organization;
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  /** The statuses that `advanceCooperationLead` can set now. */
  readonly nextStatuses: ReadonlyArray<LeadStatus>;
  readonly openedAt: Scalars['DateTime']['output'];
  readonly purpose: LeadPurpose;
  /** The host's region. */
  readonly region: Region;
  readonly source: LeadSource;
  readonly status: LeadStatus;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The value of the cooperation to both organizations. `null` if unknown. */
  readonly value?: Maybe<Money>;
  /** Incremented by every change: pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** The visiting organization. `null` until it is known. */
  readonly visitor?: Maybe<Organization>;
};

export type CooperationLeadConnection = {
  readonly __typename?: 'CooperationLeadConnection';
  readonly edges: ReadonlyArray<CooperationLeadEdge>;
  readonly nodes: ReadonlyArray<CooperationLead>;
  readonly pageInfo: PageInfo;
  /** The number of leads that match. Costs a separate count: request it only if you show it. */
  readonly totalCount: Scalars['Int']['output'];
};

export type CooperationLeadEdge = {
  readonly __typename?: 'CooperationLeadEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CooperationLead;
};

/**
 * All conditions must hold; within a list, one value is enough. A list has at most 100 values. An empty list matches nothing; `null` is no
 * condition.
 */
export type CooperationLeadFilter = {
  /** Leads with one of these organizations as host or visitor. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly purposes?: InputMaybe<ReadonlyArray<LeadPurpose>>;
  /** Regions of the hosts. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  readonly statuses?: InputMaybe<ReadonlyArray<LeadStatus>>;
};

/** The council of a region, which decides on registration and exclusion. One per region. */
export type Council = {
  readonly __typename?: 'Council';
  /** Decisions, latest first. */
  readonly decisions: CouncilDecisionConnection;
  readonly establishedOn: Scalars['LocalDate']['output'];
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  /** Meetings, latest first. */
  readonly meetings: CouncilMeetingConnection;
  /** Members in term today, by role and name. `null` if the caller has no access to the region. */
  readonly members?: Maybe<ReadonlyArray<CouncilMember>>;
  readonly region: Region;
  /** Number of members in term today. */
  readonly size: Scalars['Int']['output'];
};


/** The council of a region, which decides on registration and exclusion. One per region. */
export type CouncilDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The council of a region, which decides on registration and exclusion. One per region. */
export type CouncilMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A decision of a council. Other records refer to it. A withdrawn decision cannot be used any more; records that refer to it stay valid. */
export type CouncilDecision = {
  readonly __typename?: 'CouncilDecision';
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  readonly kind: CouncilDecisionKind;
  /** Year and number, unique per region and without gaps: `2026-7`. */
  readonly number: Scalars['String']['output'];
  readonly region: Region;
  /** The organizations that it is about, as far as the caller may see them. It can be used once for each. */
  readonly subjects: ReadonlyArray<CouncilDecisionSubject>;
  readonly summary: LocalizedText;
  readonly takenOn: Scalars['LocalDate']['output'];
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

export type CouncilDecisionConnection = {
  readonly __typename?: 'CouncilDecisionConnection';
  readonly edges: ReadonlyArray<CouncilDecisionEdge>;
  readonly nodes: ReadonlyArray<CouncilDecision>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CouncilDecisionEdge = {
  readonly __typename?: 'CouncilDecisionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CouncilDecision;
};

/** New values may be added: clients must handle unknown ones. */
export type CouncilDecisionKind =
  /** Approval of an agreement. */
  | 'AGREEMENT'
  /** Exclusion of organizations. */
  | 'EXCLUDE'
  | 'OTHER'
  /** Registration of organizations. */
  | 'REGISTER'
  /** End of a suspension. Required if the region that declared it lifts it. */
  | 'REINSTATE'
  /** Suspension of organizations. */
  | 'SUSPEND';

/** An organization that a decision is about. */
export type CouncilDecisionSubject = {
  readonly __typename?: 'CouncilDecisionSubject';
  readonly organization: Organization;
  /** When the decision was used for this organization. `null` if not yet. */
  readonly usedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The region already has a council. Code `REGISTRY.COUNCIL_EXISTS`. */
export type CouncilExists = UserError & {
  readonly __typename?: 'CouncilExists';
  readonly code: Scalars['String']['output'];
  readonly existing: Council;
  readonly message: Scalars['String']['output'];
};

/** A meeting with a quorum: more than half of the members in term, including the chair or a deputy. */
export type CouncilMeeting = {
  readonly __typename?: 'CouncilMeeting';
  readonly agenda: ReadonlyArray<Scalars['String']['output']>;
  readonly heldOn: Scalars['LocalDate']['output'];
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  /** Number of members in term on that day. */
  readonly members: Scalars['Int']['output'];
  /** Number of members present. */
  readonly present: Scalars['Int']['output'];
};

export type CouncilMeetingConnection = {
  readonly __typename?: 'CouncilMeetingConnection';
  readonly edges: ReadonlyArray<CouncilMeetingEdge>;
  readonly nodes: ReadonlyArray<CouncilMeeting>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CouncilMeetingEdge = {
  readonly __typename?: 'CouncilMeetingEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CouncilMeeting;
};

/** A member of a council for a term. */
export type CouncilMember = {
  readonly __typename?: 'CouncilMember';
  /** First day of the term. */
  readonly from: Scalars['LocalDate']['output'];
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  /** Personal data: not contained in events, logs or statistics. */
  readonly name: Scalars['String']['output'];
  readonly role: CouncilRole;
  /** Last day of the term. `null` if it is open. */
  readonly to?: Maybe<Scalars['LocalDate']['output']>;
};

export type CouncilRole =
  | 'CHAIR'
  | 'DEPUTY'
  | 'MEMBER'
  | 'SECRETARY';

export type CreateAccessGrantInput = {
  /** 1 to 128 printable ASCII characters without spaces, unique per client across all mutations of the registry. Repeating the request returns the first result. Kept for 30 days. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** One of the configured OIDC issuers. */
  readonly issuer: Scalars['String']['input'];
  /** Required for PLANT_MANAGER, PASS_OFFICER and ORGANIZER. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** Required for REGION_COORDINATOR and COUNCIL_MEMBER. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  readonly role: PersonRole;
  /** The `sub` claim of the person's id tokens, 1 to 255 characters. */
  readonly subject: Scalars['String']['input'];
};

export type CreateAccessGrantPayload = {
  readonly __typename?: 'CreateAccessGrantPayload';
  readonly grant: AccessGrant;
  /** Whether the request was a repetition. The grant is then shown in its current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type CreateAccessGrantResult = AccessGrantExists | CreateAccessGrantPayload | GrantNotAllowed | IdempotencyConflict | InvalidInput | NotFound;

export type CreateAgreementInput = {
  /** The council decision that approved the agreement. Its kind must be AGREEMENT. */
  readonly decision?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 128 printable ASCII characters without spaces, unique per client across all mutations of the registry. Repeating the request returns the first result. Kept for 30 days. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 6, without repetition. */
  readonly measures: ReadonlyArray<AgreementMeasure>;
  /** Defaults to the source that follows from the token. */
  readonly provenance?: InputMaybe<ProvenanceInput>;
  readonly region: Scalars['RegionCode']['input'];
  /** At most 300 characters per language. */
  readonly title: LocalizedTextInput;
  /** The last day, in the region's time zone. */
  readonly validUntil: Scalars['LocalDate']['input'];
};

export type CreateAgreementPayload = {
  readonly __typename?: 'CreateAgreementPayload';
  readonly agreement: Agreement;
  /** Whether the request was a repetition. The agreement is then shown in its current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type CreateAgreementResult = CreateAgreementPayload | DecisionNotUsable | IdempotencyConflict | InvalidInput;

export type CreateApiClientInput = {
  /**
   * Origins whose pages may call the graph from a browser with this client's tokens, such as `https://portal.example`: at most 10, `https`,
   * or `http` on loopback, exactly as a browser sends them. A request with a token of this client from any other origin is refused.
   */
  readonly allowedOrigins?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** `false` for a public client, which has no secrets and signs people in from a browser. */
  readonly confidential: Scalars['Boolean']['input'];
  /** Only the national agency can set it. */
  readonly firstParty: Scalars['Boolean']['input'];
  /** 1 to 128 printable ASCII characters without spaces, unique per client across all mutations of the registry. Repeating the request returns the first result. Kept for 30 days. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind: ApiClientKind;
  /** 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Required for AGENCY and ENTERPRISE. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** The portal's id. Required for PORTAL. */
  readonly portal?: InputMaybe<Scalars['ID']['input']>;
  /** At most the caller's own. Only the national agency can give HIGH. */
  readonly rateClass: RateClass;
  /** At most 10; `https`, or `http` on 127.0.0.1. PORTAL and DASHBOARD only. */
  readonly redirectUris?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Omit it for all regions, which only the agency can give, and if the client is limited to an organization. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /**
   * Scopes that a program of the kind can have and that the caller has. A coordinator can also give a confidential PORTAL scopes that they
   * lack.
   */
  readonly scopes: ReadonlyArray<Scalars['String']['input']>;
};

export type CreateApiClientPayload = {
  readonly __typename?: 'CreateApiClientPayload';
  readonly client: ApiClient;
  /** Whether the request was a repetition. The client is then shown in its current state. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Shown only here. `null` for a public client, for a replayed request, and if the caller lacks rights of the client. */
  readonly secret?: Maybe<Scalars['String']['output']>;
};

export type CreateApiClientResult = CreateApiClientPayload | GrantNotAllowed | IdempotencyConflict | InvalidInput | NotFound;

export type CreateOrganizationInput = {
  /** At most 20, each of at most 200 characters. */
  readonly brands?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Idempotency key, unique per client. The same key with the same input returns the first answer for 30 days. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Control digits are checked. Required unless there are brands. */
  readonly inn?: InputMaybe<Scalars['String']['input']>;
  readonly kind: OrganizationKind;
  /** Companies only; requires `inn`. */
  readonly kpp?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters. */
  readonly legalName?: InputMaybe<Scalars['String']['input']>;
  /** At most 300 characters per language. */
  readonly name: LocalizedTextInput;
  /** Control digit is checked. */
  readonly ogrn?: InputMaybe<Scalars['String']['input']>;
  /** At most 20 OKVED-2 codes, most important first. */
  readonly okved?: InputMaybe<ReadonlyArray<Scalars['OkvedCode']['input']>>;
  /** Defaults to the source that follows from the token. */
  readonly provenance?: InputMaybe<ProvenanceInput>;
  readonly region: Scalars['RegionCode']['input'];
};

export type CreateOrganizationPayload = {
  readonly __typename?: 'CreateOrganizationPayload';
  readonly organization: Organization;
  /** Whether the answer repeats that of an earlier request with the same key. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type CreateOrganizationResult = CreateOrganizationPayload | IdempotencyConflict | InvalidInput | OrganizationExists;

export type CreatePortalInput = {
  /** 2 to 50 lower-case letters, digits and hyphens. */
  readonly code: Scalars['String']['input'];
  /** Idempotency key, unique per client. The same key with the same input returns the first answer for 30 days. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 20. */
  readonly languages: ReadonlyArray<Scalars['LanguageTag']['input']>;
  /** At most 200 characters per language. */
  readonly name: LocalizedTextInput;
  /** 1 to 100. */
  readonly regions: ReadonlyArray<Scalars['RegionCode']['input']>;
  /** https, at most 500 characters. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

export type CreatePortalPayload = {
  readonly __typename?: 'CreatePortalPayload';
  readonly portal: Portal;
  /** Whether the answer repeats that of an earlier request with the same key. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type CreatePortalResult = CreatePortalPayload | IdempotencyConflict | InvalidInput | PortalCodeTaken;

export type CreateSiteInput = {
  /** At most 500 characters. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  readonly hazardClass?: InputMaybe<HazardClass>;
  /** Idempotency key, unique per client. The same key with the same input returns the first answer for 30 days. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** At most 300 characters per language. */
  readonly name: LocalizedTextInput;
  readonly organization: Scalars['ID']['input'];
  readonly passRegime?: InputMaybe<PassRegime>;
  /** Swapped coordinates are rejected; a point outside the region is reported in `Site.warnings`. */
  readonly point?: InputMaybe<GeoPointInput>;
  /** Defaults to the source that follows from the token. */
  readonly provenance?: InputMaybe<ProvenanceInput>;
  /** Defaults to the organization's region. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** One of the region's zones. Defaults to the zone of the point, else of the region's capital. */
  readonly timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};

export type CreateSitePayload = {
  readonly __typename?: 'CreateSitePayload';
  /** Whether the answer repeats that of an earlier request with the same key. */
  readonly replayed: Scalars['Boolean']['output'];
  readonly site: Site;
};

export type CreateSiteResult = CreateSitePayload | IdempotencyConflict | InvalidInput | NotFound;

/** Scored 0 (missing), 1 (in part) or 2 (in full). */
export type Criterion = {
  readonly __typename?: 'Criterion';
  /** Stable across versions: `SAFE_ROUTE`. */
  readonly code: Scalars['String']['output'];
  /** A score of 2 is required to receive visitors. */
  readonly critical: Scalars['Boolean']['output'];
  readonly name: LocalizedText;
};

export type CriterionInput = {
  /** Up to 40 capital letters, digits and underscores. */
  readonly code: Scalars['String']['input'];
  readonly critical: Scalars['Boolean']['input'];
  readonly name: LocalizedTextInput;
};

export type CriterionScore = {
  readonly __typename?: 'CriterionScore';
  readonly criterion: Scalars['String']['output'];
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** 0, 1 or 2. */
  readonly score: Scalars['Int']['output'];
};

export type CriterionScoreInput = {
  readonly criterion: Scalars['String']['input'];
  /** Observation or document; at most 1000 characters. Required for a score above 0 of a critical criterion. No personal data. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** 0, 1 or 2. */
  readonly score: Scalars['Int']['input'];
};

/** Instants from `from` (inclusive) to `before` (exclusive). A missing end is open. */
export type DateTimeRange = {
  readonly before?: InputMaybe<Scalars['DateTime']['input']>;
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The council's decision does not support the operation. Code `REGISTRY.DECISION_NOT_USABLE`. */
export type DecisionNotUsable = UserError & {
  readonly __typename?: 'DecisionNotUsable';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly reason: DecisionNotUsableReason;
};

/** New values may be added. */
export type DecisionNotUsableReason =
  /** The decision was already used for this organization, or for another agreement. */
  | 'ALREADY_USED'
  /** A decision is required and none is given. */
  | 'MISSING'
  /** The decision is of another kind. */
  | 'OTHER_KIND'
  /** The decision does not name this organization. */
  | 'OTHER_ORGANIZATION'
  /** A decision of another region's council. */
  | 'OTHER_REGION'
  | 'UNKNOWN'
  | 'WITHDRAWN';

export type EndCouncilTermInput = {
  /** The member's id. */
  readonly id: Scalars['ID']['input'];
  /** The last day of the term, not before its first. */
  readonly to: Scalars['LocalDate']['input'];
};

export type EndCouncilTermPayload = {
  readonly __typename?: 'EndCouncilTermPayload';
  readonly member: CouncilMember;
};

export type EndCouncilTermResult = EndCouncilTermPayload | InvalidInput | NotFound;

export type EstablishCouncilInput = {
  /** In the region's time zone. Not in the future. */
  readonly establishedOn: Scalars['LocalDate']['input'];
  /** 1 to 128 printable ASCII characters without spaces, unique per client across all mutations of the registry. Repeating the request returns the first result. Kept for 30 days. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly region: Scalars['RegionCode']['input'];
};

export type EstablishCouncilPayload = {
  readonly __typename?: 'EstablishCouncilPayload';
  readonly council: Council;
  /** Whether the request was a repetition. The council is then shown in its current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type EstablishCouncilResult = CouncilExists | EstablishCouncilPayload | IdempotencyConflict | InvalidInput;

export type ExtendAgreementInput = {
  /** The version that the caller has read. A stale one returns `VersionConflict`. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** The new last day, in the region's time zone. After the current one. */
  readonly validUntil: Scalars['LocalDate']['input'];
};

export type ExtendAgreementPayload = {
  readonly __typename?: 'ExtendAgreementPayload';
  readonly agreement: Agreement;
};

export type ExtendAgreementResult = AgreementOverlaps | AgreementSignatureConflict | AgreementStatusConflict | ExtendAgreementPayload | InvalidInput | NotFound | VersionConflict;

export type Facet = {
  readonly __typename?: 'Facet';
  readonly count: Scalars['Int']['output'];
  /** `RU-SMO`, `ENTERPRISE`, `24`. */
  readonly value: Scalars['String']['output'];
};

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

/** The caller lacks rights that the client or role has. Code `REGISTRY.GRANT_NOT_ALLOWED`. */
export type GrantNotAllowed = UserError & {
  readonly __typename?: 'GrantNotAllowed';
  /** Whether the client is limited to an organization or portal that the caller does not act for. */
  readonly actsForAnother: Scalars['Boolean']['output'];
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  /** The rate class that exceeds what the caller can give. */
  readonly missingRateClass?: Maybe<RateClass>;
  /** The regions that the caller lacks; `*` for all regions. */
  readonly missingRegions: ReadonlyArray<Scalars['String']['output']>;
  /** The scopes that the caller lacks. */
  readonly missingScopes: ReadonlyArray<Scalars['String']['output']>;
};

/** Hazard class of a production facility by Federal Law 116-FZ, annex 2. */
export type HazardClass =
  /** Extremely high. */
  | 'I'
  /** High. */
  | 'II'
  /** Medium. */
  | 'III'
  /** Low. */
  | 'IV'
  /** Not a hazardous facility. */
  | 'NONE';

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

/** New values may be added: clients must handle unknown ones. */
export type LeadPurpose =
  /** The visitor may invest in the host. */
  | 'INVESTOR'
  | 'PARTNER'
  /** The visitor wants to supply the host. */
  | 'SUPPLIER';

/** New values may be added: clients must handle unknown ones. */
export type LeadSource =
  /** An intent that visitors stated after a visit. */
  | 'INTENT'
  /** The purpose of a visit. */
  | 'VISIT';

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

/** The lead's status does not allow this. Code `REGISTRY.LEAD_STATUS_CONFLICT`. */
export type LeadStatusConflict = UserError & {
  readonly __typename?: 'LeadStatusConflict';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  /** See `CooperationLead.nextStatuses`. Empty if the status is final. */
  readonly nextStatuses: ReadonlyArray<LeadStatus>;
  readonly status: LeadStatus;
};

/** A status change of a lead. */
export type LeadTransition = {
  readonly __typename?: 'LeadTransition';
  readonly at: Scalars['DateTime']['output'];
  /** `null` for the opening. */
  readonly from?: Maybe<LeadStatus>;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The organization of the person or program. `null` for the coordinator, the agency and the registry itself. */
  readonly organization?: Maybe<Organization>;
  /** The stable name of the person or program that changed the status. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  readonly to: LeadStatus;
};

export type LiftSuspensionInput = {
  /** Id of the council's decision. */
  readonly decision?: InputMaybe<Scalars['ID']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  /** The registry entry. */
  readonly id: Scalars['ID']['input'];
  /** 1 to 2000 characters. No personal data. */
  readonly reason: Scalars['String']['input'];
};

export type LiftSuspensionPayload = {
  readonly __typename?: 'LiftSuspensionPayload';
  readonly registryEntry: RegistryEntry;
};

export type LiftSuspensionResult = DecisionNotUsable | InvalidInput | LiftSuspensionPayload | NotFound | SuspensionNotLiftable | VersionConflict;

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

/** New values may be added. */
export type MayNotPublishReason =
  | 'ASSESSMENT_EXPIRED'
  | 'ASSESSMENT_WITHDRAWN'
  /** A critical criterion scores less than 2. */
  | 'CRITICAL_CRITERION_FAILED'
  | 'NO_ASSESSMENT'
  /** The organization is not registered in any registry. */
  | 'ORGANIZATION_NOT_REGISTERED'
  | 'ORGANIZATION_SUSPENDED'
  /** The total is under 70 % of the maximum. */
  | 'TOTAL_TOO_LOW';

/** Whether excursions at the site may be published, and if not, why. */
export type MayPublish = {
  readonly __typename?: 'MayPublish';
  readonly allowed: Scalars['Boolean']['output'];
  /** Empty if allowed. */
  readonly reasons: ReadonlyArray<MayNotPublishReason>;
};

/** A version of the guideline for preparing plants for visitors. Published versions are immutable. */
export type Methodology = {
  readonly __typename?: 'Methodology';
  /** Criteria of an assessment, in order. */
  readonly criteria: ReadonlyArray<Criterion>;
  readonly publishedAt: Scalars['DateTime']['output'];
  /** Stages of a plant's preparation, in order. */
  readonly stages: ReadonlyArray<PreparationStage>;
  readonly title: LocalizedText;
  /** Numbered from 1. */
  readonly version: Scalars['Int']['output'];
};

export type MethodologyConnection = {
  readonly __typename?: 'MethodologyConnection';
  readonly edges: ReadonlyArray<MethodologyEdge>;
  readonly nodes: ReadonlyArray<Methodology>;
  readonly pageInfo: PageInfo;
  /** Number of all matches. Costs a count. */
  readonly totalCount: Scalars['Int']['output'];
};

export type MethodologyEdge = {
  readonly __typename?: 'MethodologyEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Methodology;
};

/** A measure of an agreement with its due date. The event that shows the result closes it and becomes its evidence. */
export type Milestone = {
  readonly __typename?: 'Milestone';
  readonly doneOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The last day, in the region's time zone. */
  readonly dueOn: Scalars['LocalDate']['output'];
  readonly evidence?: Maybe<MilestoneEvidence>;
  /** The result that closes the milestone. */
  readonly goal: LocalizedText;
  readonly measure: AgreementMeasure;
  readonly status: MilestoneStatus;
};

/** The event that closed a milestone. */
export type MilestoneEvidence = {
  readonly __typename?: 'MilestoneEvidence';
  /** The CloudEvents id. */
  readonly eventId: Scalars['String']['output'];
  /** For example `promtour.routes.excursion.published.v1`. */
  readonly eventType: Scalars['String']['output'];
  /** The id of the record that the event is about. */
  readonly subject: Scalars['String']['output'];
  readonly time: Scalars['DateTime']['output'];
};

export type MilestoneFilter = {
  /** Milestones that are not done and due on one of these days. */
  readonly due?: InputMaybe<LocalDateRange>;
  /** `true`: overdue milestones; `false`: all others. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MilestoneStatus =
  | 'DONE'
  /** Due within 90 days. */
  | 'ON_TRACK'
  /** Past its due date and not done. */
  | 'OVERDUE'
  /** Due in more than 90 days. */
  | 'PLANNED';

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
   * Sets the next status of a lead. Allowed for both organizations and the coordinator of the host's region.
   *
   *     mutation { advanceCooperationLead(input: { id: "…", expectedVersion: 1, to: CONTACTED }) {
   *       __typename ... on AdvanceCooperationLeadPayload { lead { status nextStatuses } }
   *     } }
   */
  readonly advanceCooperationLead?: Maybe<AdvanceCooperationLeadResult>;
  /** Appoints a member for a term. A council has one chair at a time. */
  readonly appointCouncilMember?: Maybe<AppointCouncilMemberResult>;
  /** Confirms a proposed role. Only the national agency can. Has no effect on an active or withdrawn role. */
  readonly confirmAccessGrant?: Maybe<ConfirmAccessGrantResult>;
  /**
   * Grants a role to a person, identified by their OIDC issuer and subject. A person has one role at a time. A coordinator can propose
   * COUNCIL_MEMBER, PLANT_MANAGER, PASS_OFFICER and ORGANIZER in the region: the role is PROPOSED until the national agency confirms it (`confirmAccessGrant`). Only
   * the agency can grant the other roles.
   */
  readonly createAccessGrant?: Maybe<CreateAccessGrantResult>;
  /** Creates a draft. Allowed for the agency and the region's coordinator. */
  readonly createAgreement?: Maybe<CreateAgreementResult>;
  /**
   * Creates the credential of a program. The response contains the secret, which cannot be retrieved later: the registry stores a hash.
   * Repeating the request returns `secret: null`; if the first response was lost, rotate the secret.
   *
   * A secret is only issued to a caller who holds all rights of the client: its scopes, its regions and its organization or portal. A
   * coordinator can create the portals' clients of the region with the scopes of a portal (such as `bookings:write`), but gets
   * `secret: null` and `client.secrets: []`; the national agency then issues the secret with `rotateApiClientSecret`.
   *
   *     mutation { createApiClient(input: {
   *       idempotencyKey: "portal-smolensk", kind: PORTAL, name: "Portal of Smolensk", portal: "0198…",
   *       scopes: ["bookings:read", "bookings:write"], regions: ["RU-SMO"]
   *     }) { ... on CreateApiClientPayload { client { id } secret } } }
   *
   * The program requests tokens from `POST /oidc/token` with `grant_type=client_credentials`, its id and its secret (RFC 6749, 4.4).
   */
  readonly createApiClient?: Maybe<CreateApiClientResult>;
  /**
   * Creates an organization with status CANDIDATE. It becomes ACTIVE when a registry entry of it is REGISTERED. A legal entity (INN with
   * KPP) is unique; an organization known by its brands only has none. Requires access to the region.
   */
  readonly createOrganization?: Maybe<CreateOrganizationResult>;
  /** Creates a portal. Requires access to every region that it covers. */
  readonly createPortal?: Maybe<CreatePortalResult>;
  /** Creates a site. By the organization itself or its region's coordinator. */
  readonly createSite?: Maybe<CreateSiteResult>;
  /**
   * Sets the last day of a member's term. A term can be shortened, not extended: appoint the member again instead. Setting the same day
   * again has no effect.
   */
  readonly endCouncilTerm?: Maybe<EndCouncilTermResult>;
  /** Establishes the council of a region. One per region. */
  readonly establishCouncil?: Maybe<EstablishCouncilResult>;
  /**
   * Extends a signed agreement. Takes effect when both parties have signed the same date; until then the first signature is shown as
   * `proposedExtension`, and a different date replaces it. An EXPIRING agreement becomes SIGNED. Returns `AgreementOverlaps` under the
   * same condition as `signAgreement`.
   */
  readonly extendAgreement?: Maybe<ExtendAgreementResult>;
  /**
   * Lifts the suspension of an entry that was EXCLUDED while suspended. The entry stays excluded; the organization is no longer suspended
   * by it. A region needs its council's decision of kind REINSTATE, the agency a reason only.
   *
   *     mutation { liftSuspension(input: { id: "…", expectedVersion: 6, reason: "…", decision: "…" }) { __typename ... on UserError { code } } }
   */
  readonly liftSuspension?: Maybe<LiftSuspensionResult>;
  /** Opens an entry with status CANDIDATE. By the organization itself or the region's coordinator. */
  readonly openRegistryEntry?: Maybe<OpenRegistryEntryResult>;
  /** Publishes the next version. By the national agency. */
  readonly publishMethodology?: Maybe<PublishMethodologyResult>;
  /**
   * Records an assessment of a site by the current methodology: one score per criterion. Replaces the site's previous assessment. Not
   * available to the site's own organization.
   */
  readonly recordAssessment?: Maybe<RecordAssessmentResult>;
  /** Records a decision of a meeting under the next number of the year. */
  readonly recordCouncilDecision?: Maybe<RecordCouncilDecisionResult>;
  /** Records a meeting. A meeting without a quorum returns `QuorumNotMet`. */
  readonly recordCouncilMeeting?: Maybe<RecordCouncilMeetingResult>;
  /**
   * Revokes a client permanently. It gets no new tokens, and its existing tokens are revoked within a minute. Revoking a revoked client has
   * no effect.
   */
  readonly revokeApiClient?: Maybe<RevokeApiClientResult>;
  /**
   * Issues a new secret, shown in this response only. The previous secret stays valid until it is withdrawn, so that the program can switch
   * without interruption; a client has at most two. Requires all rights of the client, as `createApiClient`.
   */
  readonly rotateApiClientSecret?: Maybe<RotateApiClientSecretResult>;
  /** Sets the value of a lead, in any status. Allowed for the same callers as `advanceCooperationLead`. */
  readonly setCooperationLeadValue?: Maybe<SetCooperationLeadValueResult>;
  /**
   * Sets or replaces the visiting organization, which can then see and change the lead. Allowed for the host and the coordinator of the
   * host's region.
   */
  readonly setCooperationLeadVisitor?: Maybe<SetCooperationLeadVisitorResult>;
  /** Replaces the contact persons of an organization. */
  readonly setOrganizationContacts?: Maybe<SetOrganizationContactsResult>;
  /**
   * Signs a draft on behalf of the caller's party: a coordinator signs for the region, an official for the agency. Neither can sign for
   * the other. The second signature makes the agreement SIGNED as of the later date and creates its milestones. The terms cannot be
   * changed while one party has signed: use `withdrawAgreementSignature` first.
   *
   * The second signature returns `AgreementOverlaps` if another agreement of the region covers one of the measures on one of the days:
   * extend or terminate that agreement instead.
   *
   *     mutation { signAgreement(input: { id: "…", expectedVersion: 1, signedOn: "2026-12-01" }) {
   *       __typename ... on SignAgreementPayload { agreement { status signatures { party } } }
   *     } }
   */
  readonly signAgreement?: Maybe<SignAgreementResult>;
  /** Terminates a signed agreement before its end. Either party may. */
  readonly terminateAgreement?: Maybe<TerminateAgreementResult>;
  /** Runs 1 to 100 transitions in the given order. Each succeeds or fails independently. */
  readonly transitionRegistryEntries?: Maybe<TransitionRegistryEntriesResult>;
  /**
   * Moves an entry to another status. APPLIED is set by the organization itself, its home region's coordinator or the agency; every other
   * status by reviewers of the region's registries.
   *
   * REGISTERED and EXCLUDED require a decision of the region's council that names the organization: of kind REGISTER (after a suspension
   * REINSTATE) or EXCLUDE. A decision is used once per organization. RETURNED and SUSPENDED require a reason. The agency lifts a
   * suspension with a reason and without a decision; a region cannot lift a suspension declared by the agency.
   */
  readonly transitionRegistryEntry?: Maybe<TransitionRegistryEntryResult>;
  /**
   * Updates the terms of a draft. Omitted fields keep their values. Allowed for the agency and the region's coordinator; changing the
   * region requires access to both regions. The milestones are derived from the measures on signing.
   *
   * The terms of a signed agreement cannot be changed: the mutation returns `AgreementStatusConflict`. `auditLog` shows earlier
   * versions.
   *
   *     mutation { updateAgreement(input: { id: "…", expectedVersion: 1, measures: [COUNCIL, REGISTRY] }) {
   *       __typename ... on UpdateAgreementPayload { agreement { version } }
   *     } }
   */
  readonly updateAgreement?: Maybe<UpdateAgreementResult>;
  /**
   * Updates the rights of a client. Omitted fields keep their values. If it loses a scope or a region, its existing tokens are revoked
   * within a minute; other changes apply to new tokens, within 10 minutes.
   */
  readonly updateApiClient?: Maybe<UpdateApiClientResult>;
  /** Updates an organization; omitted fields keep their values. By the organization itself or its region's coordinator. */
  readonly updateOrganization?: Maybe<UpdateOrganizationResult>;
  /** Updates a portal; omitted fields keep their values. Requires access to every region that it covers before and after. */
  readonly updatePortal?: Maybe<UpdatePortalResult>;
  /**
   * Updates a site; omitted fields keep their values. By the organization itself or its region's coordinator. A new point without a
   * `timeZone` moves the site to the zone of the point within the region; scheduled sessions keep their zone.
   */
  readonly updateSite?: Maybe<UpdateSiteResult>;
  /**
   * Withdraws a role. The person gets no new tokens, and existing tokens are revoked within a minute. Withdrawing a withdrawn role has no
   * effect.
   */
  readonly withdrawAccessGrant?: Maybe<WithdrawAccessGrantResult>;
  /** Withdraws the signature of the caller's party. Possible until the other party signs. */
  readonly withdrawAgreementSignature?: Maybe<WithdrawAgreementSignatureResult>;
  /** Withdraws a secret of a client. The tokens issued for it are revoked within a minute. */
  readonly withdrawApiClientSecret?: Maybe<WithdrawApiClientSecretResult>;
  /** Withdraws a valid assessment. Withdrawing it again has no effect. */
  readonly withdrawAssessment?: Maybe<WithdrawAssessmentResult>;
  /**
   * Withdraws a decision, which then cannot be used any more. Records that refer to it do not change. Withdrawing a withdrawn decision has
   * no effect.
   */
  readonly withdrawCouncilDecision?: Maybe<WithdrawCouncilDecisionResult>;
};


export type MutationAdvanceCooperationLeadArgs = {
  input: AdvanceCooperationLeadInput;
};


export type MutationAppointCouncilMemberArgs = {
  input: AppointCouncilMemberInput;
};


export type MutationConfirmAccessGrantArgs = {
  input: ConfirmAccessGrantInput;
};


export type MutationCreateAccessGrantArgs = {
  input: CreateAccessGrantInput;
};


export type MutationCreateAgreementArgs = {
  input: CreateAgreementInput;
};


export type MutationCreateApiClientArgs = {
  input: CreateApiClientInput;
};


export type MutationCreateOrganizationArgs = {
  input: CreateOrganizationInput;
};


export type MutationCreatePortalArgs = {
  input: CreatePortalInput;
};


export type MutationCreateSiteArgs = {
  input: CreateSiteInput;
};


export type MutationEndCouncilTermArgs = {
  input: EndCouncilTermInput;
};


export type MutationEstablishCouncilArgs = {
  input: EstablishCouncilInput;
};


export type MutationExtendAgreementArgs = {
  input: ExtendAgreementInput;
};


export type MutationLiftSuspensionArgs = {
  input: LiftSuspensionInput;
};


export type MutationOpenRegistryEntryArgs = {
  input: OpenRegistryEntryInput;
};


export type MutationPublishMethodologyArgs = {
  input: PublishMethodologyInput;
};


export type MutationRecordAssessmentArgs = {
  input: RecordAssessmentInput;
};


export type MutationRecordCouncilDecisionArgs = {
  input: RecordCouncilDecisionInput;
};


export type MutationRecordCouncilMeetingArgs = {
  input: RecordCouncilMeetingInput;
};


export type MutationRevokeApiClientArgs = {
  input: RevokeApiClientInput;
};


export type MutationRotateApiClientSecretArgs = {
  input: RotateApiClientSecretInput;
};


export type MutationSetCooperationLeadValueArgs = {
  input: SetCooperationLeadValueInput;
};


export type MutationSetCooperationLeadVisitorArgs = {
  input: SetCooperationLeadVisitorInput;
};


export type MutationSetOrganizationContactsArgs = {
  input: SetOrganizationContactsInput;
};


export type MutationSignAgreementArgs = {
  input: SignAgreementInput;
};


export type MutationTerminateAgreementArgs = {
  input: TerminateAgreementInput;
};


export type MutationTransitionRegistryEntriesArgs = {
  input: TransitionRegistryEntriesInput;
};


export type MutationTransitionRegistryEntryArgs = {
  input: TransitionRegistryEntryInput;
};


export type MutationUpdateAgreementArgs = {
  input: UpdateAgreementInput;
};


export type MutationUpdateApiClientArgs = {
  input: UpdateApiClientInput;
};


export type MutationUpdateOrganizationArgs = {
  input: UpdateOrganizationInput;
};


export type MutationUpdatePortalArgs = {
  input: UpdatePortalInput;
};


export type MutationUpdateSiteArgs = {
  input: UpdateSiteInput;
};


export type MutationWithdrawAccessGrantArgs = {
  input: WithdrawAccessGrantInput;
};


export type MutationWithdrawAgreementSignatureArgs = {
  input: WithdrawAgreementSignatureInput;
};


export type MutationWithdrawApiClientSecretArgs = {
  input: WithdrawApiClientSecretInput;
};


export type MutationWithdrawAssessmentArgs = {
  input: WithdrawAssessmentInput;
};


export type MutationWithdrawCouncilDecisionArgs = {
  input: WithdrawCouncilDecisionInput;
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

/** A class of the classifier OKVED-2 (OK 029-2014). */
export type OkvedClass = {
  readonly __typename?: 'OkvedClass';
  /** Two digits: `24`. */
  readonly code: Scalars['String']['output'];
  readonly name: LocalizedText;
  readonly section: OkvedSection;
};

/** A section of OKVED-2. */
export type OkvedSection = {
  readonly __typename?: 'OkvedSection';
  /** A letter: `C`. */
  readonly code: Scalars['String']['output'];
  readonly name: LocalizedText;
};

export type OpenRegistryEntryInput = {
  /** Idempotency key, unique per client. The same key with the same input returns the first answer for 30 days. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly organization: Scalars['ID']['input'];
  /** Defaults to the organization's region. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
  readonly registry: Registry;
};

export type OpenRegistryEntryPayload = {
  readonly __typename?: 'OpenRegistryEntryPayload';
  readonly registryEntry: RegistryEntry;
  /** Whether the answer repeats that of an earlier request with the same key. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type OpenRegistryEntryResult = IdempotencyConflict | InvalidInput | NotFound | OpenRegistryEntryPayload | RegistryEntryExists;

/** A participant of the program: a plant, a tour operator, a school, an authority. */
export type Organization = {
  readonly __typename?: 'Organization';
  readonly brands: ReadonlyArray<Scalars['String']['output']>;
  /** Contact persons (personal data). Null if the organization is outside the caller's access scope. */
  readonly contacts?: Maybe<ReadonlyArray<OrganizationContact>>;
  /**
   * Leads with the organization as host or visitor that the caller may see, newest first: all for the organization itself and the agency,
   * those of the caller's regions for a coordinator, those shared by both for another organization.
   *
   * `{ organization(id: "…") { cooperationLeads(filter: { statuses: [NEW] }) { totalCount nodes { purpose visitor { name { ru } } } } } }`
   */
  readonly cooperationLeads?: Maybe<CooperationLeadConnection>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Updates, latest first. Null if the organization is outside the caller's access scope. */
  readonly history?: Maybe<RecordedChangeConnection>;
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  /** The OKVED-2 classes of `okved`, with names. */
  readonly industries: ReadonlyArray<OkvedClass>;
  /** Taxpayer number (INN): 10 digits for a company, 12 for an entrepreneur. */
  readonly inn?: Maybe<Scalars['String']['output']>;
  readonly kind: OrganizationKind;
  /** Tax registration reason code (KPP): 9 characters, companies only. */
  readonly kpp?: Maybe<Scalars['String']['output']>;
  /** Name in the register of legal entities; null if only the brands are known. */
  readonly legalName?: Maybe<Scalars['String']['output']>;
  /** Name shown to visitors. */
  readonly name: LocalizedText;
  /** State registration number: 13 digits for a company (OGRN), 15 for an entrepreneur (OGRNIP). */
  readonly ogrn?: Maybe<Scalars['String']['output']>;
  /** OKVED-2 codes, most important first: `24`, `10.82`. */
  readonly okved: ReadonlyArray<Scalars['OkvedCode']['output']>;
  readonly provenance: Provenance;
  readonly region: Region;
  /** Entries visible to the caller: one per registry and region. */
  readonly registryEntries: ReadonlyArray<RegistryEntry>;
  readonly sites: SiteConnection;
  readonly status: OrganizationStatus;
  /** Incremented by each update. Pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** A participant of the program: a plant, a tour operator, a school, an authority. */
export type OrganizationCooperationLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CooperationLeadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A participant of the program: a plant, a tour operator, a school, an authority. */
export type OrganizationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A participant of the program: a plant, a tour operator, a school, an authority. */
export type OrganizationSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationSiteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** Number of matches by value. Costs more than a page. Null in lists under a region. */
  readonly facets?: Maybe<OrganizationFacets>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  /** Number of all matches. Costs a count. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Contact person of an organization. Personal data: excluded from events, logs and statistics. */
export type OrganizationContact = {
  readonly __typename?: 'OrganizationContact';
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** E.164: `+74812123456`. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly purpose: ContactPurpose;
};

export type OrganizationContactInput = {
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** E.164. An email address or a phone number is required. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly purpose: ContactPurpose;
};

export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Organization;
};

/** The legal entity (INN with KPP) belongs to another organization. Code `REGISTRY.ORGANIZATION_EXISTS`. */
export type OrganizationExists = UserError & {
  readonly __typename?: 'OrganizationExists';
  readonly code: Scalars['String']['output'];
  /** The organization that has it; null if it is not visible to the caller, such as a candidate of another region. */
  readonly existing?: Maybe<Organization>;
  readonly message: Scalars['String']['output'];
};

/** Counts by value, largest first, at most 100 values each. */
export type OrganizationFacets = {
  readonly __typename?: 'OrganizationFacets';
  /** By OKVED-2 class; an organization with several classes is counted in each. */
  readonly industries: ReadonlyArray<Facet>;
  /** By kind of organization. */
  readonly kinds: ReadonlyArray<Facet>;
  /** By region. */
  readonly regions: ReadonlyArray<Facet>;
};

/** Conditions are combined with AND, the values of a list with OR. A list has at most 100 values; an empty list matches nothing. */
export type OrganizationFilter = {
  /** Has a site inside this box. */
  readonly box?: InputMaybe<BoxInput>;
  readonly districts?: InputMaybe<ReadonlyArray<FederalDistrict>>;
  /** Has an entry with one of these statuses that is visible to the caller. With `registries`: the same entry. */
  readonly entryStatuses?: InputMaybe<ReadonlyArray<RegistryEntryStatus>>;
  /** Has a site of one of these classes. */
  readonly hazardClasses?: InputMaybe<ReadonlyArray<HazardClass>>;
  readonly kinds?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** Has a site near this point. */
  readonly near?: InputMaybe<NearInput>;
  /** OKVED-2 codes; `24` also finds `24.10`. */
  readonly okved?: InputMaybe<ReadonlyArray<Scalars['OkvedCode']['input']>>;
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** Has an entry in one of these registries that is visible to the caller. */
  readonly registries?: InputMaybe<ReadonlyArray<Registry>>;
  /** Sections of OKVED-2: `C` finds all classes from 10 to 33. */
  readonly sections?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Searches name, legal name and brands, in Russian and English: words in any form, parts of words, words of eight letters or more with
   * one wrong letter, and words typed with look-alike letters of the other alphabet. Dashes, quotes, spaces and the boundary between
   * letters and digits are ignored: `ЖБК 1` finds «ЖБК-1». There are no operators. 2 to 100 characters; a text with fewer than two
   * letters or digits finds nothing, and a text of stop words only (`и в на`) is the error `INPUT.INVALID`.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** New values may be added. */
export type OrganizationKind =
  | 'AUTHORITY'
  | 'BUSINESS'
  | 'COLLEGE'
  | 'ENTERPRISE'
  | 'MUSEUM'
  | 'NGO'
  | 'SCHOOL'
  | 'TOUR_OPERATOR'
  | 'UNIVERSITY';

export type OrganizationOrder =
  /** Nearest site first. Requires `filter.near`. */
  | 'DISTANCE'
  /** By Russian name. */
  | 'NAME'
  /** Latest created first. */
  | 'NEWEST'
  /** Best match first. Requires `filter.text`. */
  | 'RELEVANCE';

/** `SiteFilter` within one organization. */
export type OrganizationSiteFilter = {
  readonly box?: InputMaybe<BoxInput>;
  readonly hazardClasses?: InputMaybe<ReadonlyArray<HazardClass>>;
  /** Whether excursions at the site may be published now, as `Site.mayPublish.allowed`. */
  readonly mayPublish?: InputMaybe<Scalars['Boolean']['input']>;
  readonly near?: InputMaybe<NearInput>;
  readonly passRegimes?: InputMaybe<ReadonlyArray<PassRegime>>;
  /** As in `SiteFilter`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Derived from the organization's registry entries. New values may be added: treat an unknown one as not active. */
export type OrganizationStatus =
  /** At least one entry is REGISTERED and no suspension is in force. */
  | 'ACTIVE'
  /** No entry has ever been REGISTERED. Visible to the organization itself and to its region, with the scope `registry:read`. */
  | 'CANDIDATE'
  /** A suspension is in force, or no entry is REGISTERED any more. Takes no new bookings and publishes nothing. */
  | 'SUSPENDED';

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

/** A party that makes decisions in the program. */
export type Party =
  /** The national agency, represented by its officials. */
  | 'AGENCY'
  /** The region, represented by its coordinator. */
  | 'REGION';

/** Admission rules at the gate. New values may be added. */
export type PassRegime =
  /** An identity document at the gate, announced in advance. */
  | 'DOCUMENT'
  /** A list of names in advance. */
  | 'NAME_LIST'
  | 'OPEN'
  /** Each visitor is approved in advance. */
  | 'PRIOR_APPROVAL';

/** New values may be added: clients must handle unknown ones. */
export type PersonRole =
  /** An official of the national agency: all rights in all regions. */
  | 'AGENCY_OFFICIAL'
  /** A member of a region's council. */
  | 'COUNCIL_MEMBER'
  /** Brings groups of an organization, such as a school: books and submits participant lists. */
  | 'ORGANIZER'
  /** Works in the pass office of an organization: reads participant lists and issues passes. */
  | 'PASS_OFFICER'
  /** Acts for an organization. */
  | 'PLANT_MANAGER'
  /** Maintains the registries of regions. */
  | 'REGION_COORDINATOR';

/** A sales channel: a region's portal or the national one. */
export type Portal = {
  readonly __typename?: 'Portal';
  /** Unique, lower case, such as `smolensk`. */
  readonly code: Scalars['String']['output'];
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  /** The main language first. */
  readonly languages: ReadonlyArray<Scalars['LanguageTag']['output']>;
  readonly name: LocalizedText;
  /** Regions that the portal covers, by code. */
  readonly regions: ReadonlyArray<Region>;
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Incremented by each update. Pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** Another portal has this code. Code `REGISTRY.PORTAL_CODE_TAKEN`. */
export type PortalCodeTaken = UserError & {
  readonly __typename?: 'PortalCodeTaken';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type PortalConnection = {
  readonly __typename?: 'PortalConnection';
  readonly edges: ReadonlyArray<PortalEdge>;
  readonly nodes: ReadonlyArray<Portal>;
  readonly pageInfo: PageInfo;
  /** Number of all matches. Costs a count. */
  readonly totalCount: Scalars['Int']['output'];
};

export type PortalEdge = {
  readonly __typename?: 'PortalEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Portal;
};

/** Conditions are combined with AND, the values of a list with OR. A list has at most 100 values; an empty list matches nothing. */
export type PortalFilter = {
  /** Covers one of these regions. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
};

export type PreparationStage = {
  readonly __typename?: 'PreparationStage';
  readonly code: Scalars['String']['output'];
  readonly name: LocalizedText;
};

export type PreparationStageInput = {
  readonly code: Scalars['String']['input'];
  readonly name: LocalizedTextInput;
};

/** A later end of an agreement that awaits the signature of the other party. */
export type ProposedExtension = {
  readonly __typename?: 'ProposedExtension';
  /** The party that has signed it. */
  readonly party: Party;
  readonly proposedAt: Scalars['DateTime']['output'];
  /** The new last day, in the region's time zone. */
  readonly validUntil: Scalars['LocalDate']['output'];
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

export type PublishMethodologyInput = {
  /** 1 to 50 with distinct codes; at least one is critical. */
  readonly criteria: ReadonlyArray<CriterionInput>;
  /** Idempotency key, unique per client. The same key with the same input returns the first answer for 30 days. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 20 with distinct codes. */
  readonly stages: ReadonlyArray<PreparationStageInput>;
  /** At most 300 characters per language. */
  readonly title: LocalizedTextInput;
};

export type PublishMethodologyPayload = {
  readonly __typename?: 'PublishMethodologyPayload';
  readonly methodology: Methodology;
  /** Whether the answer repeats that of an earlier request with the same key. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type PublishMethodologyResult = IdempotencyConflict | InvalidInput | PublishMethodologyPayload;

export type Query = {
  readonly __typename?: 'Query';
  /** Roles of people that the caller may manage, newest first. */
  readonly accessGrants?: Maybe<AccessGrantConnection>;
  /** `null` if there is no such agreement or the caller may not see it. */
  readonly agreement?: Maybe<Agreement>;
  /**
   * Agreements that the caller may see, newest first.
   *
   *     { agreements(filter: { due: { to: "2027-02-28" } }) { nodes { region { code } milestones(filter: { due: { to: "2027-02-28" } }) { measure dueOn } } } }
   */
  readonly agreements?: Maybe<AgreementConnection>;
  /** `null` if there is no such client or the caller may not manage it. */
  readonly apiClient?: Maybe<ApiClient>;
  /** API clients that the caller may manage, newest first. */
  readonly apiClients?: Maybe<ApiClientConnection>;
  /**
   * All changes of records, newest first. The agency sees all entries, a coordinator those of their regions, an organization its own.
   * Entries cannot be changed or removed: they are sealed in a hash chain that `npm run audit:verify` checks.
   *
   * `{ auditLog(filter: { recordIds: ["0198f6a0-…"] }) { nodes { at subject changes { field before after } } } }`
   */
  readonly auditLog?: Maybe<AuditEntryConnection>;
  /** `null` if there is no such lead or the caller may not see it. */
  readonly cooperationLead?: Maybe<CooperationLead>;
  /**
   * Cooperation leads that the caller may see, newest first: those of the caller's organization, as host or as visitor, or of the caller's
   * regions.
   *
   * `{ cooperationLeads(filter: { statuses: [NEW] }) { nodes { id purpose host { name { ru } } nextStatuses } } }`
   */
  readonly cooperationLeads?: Maybe<CooperationLeadConnection>;
  /** By id or by region. Neither or both is the error `INPUT.INVALID`. */
  readonly council?: Maybe<Council>;
  readonly councilDecision?: Maybe<CouncilDecision>;
  /** The version used by new assessments. */
  readonly currentMethodology?: Maybe<Methodology>;
  /**
   * All versions, newest first.
   *
   *     { methodologies(first: 2) { nodes { version publishedAt title { ru } } } }
   */
  readonly methodologies?: Maybe<MethodologyConnection>;
  readonly methodology?: Maybe<Methodology>;
  /** Classes of OKVED-2 by code; with `section`, those of one section. An unknown section has none. */
  readonly okvedClasses?: Maybe<ReadonlyArray<OkvedClass>>;
  /** Null if there is no such organization or it is not visible to the caller. */
  readonly organization?: Maybe<Organization>;
  /**
   * Organizations visible to the caller. A cursor is valid for the filter and order it was issued for.
   *
   *     { organizations(filter: { text: "металлургия", regions: ["RU-CHE"] }, orderBy: RELEVANCE) { nodes { name { ru } } facets { industries { value count } } } }
   */
  readonly organizations?: Maybe<OrganizationConnection>;
  /** A portal by id or by code, such as `smolensk`. Neither or both is the error `INPUT.INVALID`. */
  readonly portal?: Maybe<Portal>;
  /** Portals by code. */
  readonly portals?: Maybe<PortalConnection>;
  readonly readinessAssessment?: Maybe<ReadinessAssessment>;
  /** A region by its ISO 3166-2 code, such as `RU-SMO`; null if unknown. */
  readonly region?: Maybe<Region>;
  /** The Russian regions of ISO 3166-2, by code. */
  readonly regions?: Maybe<RegionConnection>;
  /** Entries visible to the caller, latest transition first. */
  readonly registryEntries?: Maybe<RegistryEntryConnection>;
  /** Null if there is no such entry or it is not visible to the caller. */
  readonly registryEntry?: Maybe<RegistryEntry>;
  /** Null if there is no such site or its organization is not visible to the caller. */
  readonly site?: Maybe<Site>;
  /**
   * Sites of the organizations visible to the caller. A cursor is valid for the filter and order it was issued for, else the error is
   * `CURSOR.INVALID`. A malformed filter is the error `INPUT.INVALID`.
   *
   *     { sites(filter: { near: { latitude: 54.78, longitude: 32.04, kilometers: 50 }, mayPublish: true }, orderBy: DISTANCE) { nodes { name { ru } } } }
   */
  readonly sites?: Maybe<SiteConnection>;
  /**
   * The caller of this request. `null` without a token.
   *
   *     { viewer { kind scopes organization { id name { ru } } expiresAt } }
   */
  readonly viewer?: Maybe<Viewer>;
};


export type QueryAccessGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessGrantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryApiClientArgs = {
  id: Scalars['ID']['input'];
};


export type QueryApiClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiClientFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCooperationLeadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCooperationLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CooperationLeadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCouncilArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['RegionCode']['input']>;
};


export type QueryCouncilDecisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMethodologiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMethodologyArgs = {
  version: Scalars['Int']['input'];
};


export type QueryOkvedClassesArgs = {
  section?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: OrganizationOrder;
};


export type QueryPortalArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPortalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PortalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReadinessAssessmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRegionArgs = {
  code: Scalars['RegionCode']['input'];
};


export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRegistryEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegistryEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRegistryEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySiteArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SiteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: SiteOrder;
};

/** Too few members were present, or neither the chair nor a deputy. Code `REGISTRY.QUORUM_NOT_MET`. */
export type QuorumNotMet = UserError & {
  readonly __typename?: 'QuorumNotMet';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  /** The number of members that make a quorum on that day. */
  readonly needed: Scalars['Int']['output'];
  readonly present: Scalars['Int']['output'];
};

/** The rate limit of a program. The gateway defines the limits. */
export type RateClass =
  | 'BASIC'
  | 'HIGH'
  | 'STANDARD';

/** An assessment of a site's readiness for visitors by a version of the methodology. */
export type ReadinessAssessment = {
  readonly __typename?: 'ReadinessAssessment';
  readonly assessedOn: Scalars['LocalDate']['output'];
  /** Whether every critical criterion scores 2. */
  readonly criticalsMet: Scalars['Boolean']['output'];
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  /** Maximum of `total`: 2 per criterion. */
  readonly maximum: Scalars['Int']['output'];
  readonly methodology: Methodology;
  /** Null if the site is outside the caller's access scope. */
  readonly scores?: Maybe<ReadonlyArray<CriterionScore>>;
  readonly site: Site;
  readonly status: AssessmentStatus;
  /** Sum of the scores. */
  readonly total: Scalars['Int']['output'];
  /** Last day of validity, in the site's time zone. */
  readonly validUntil: Scalars['LocalDate']['output'];
};

export type RecordAssessmentInput = {
  /** Not in the future. */
  readonly assessedOn: Scalars['LocalDate']['input'];
  /** Idempotency key, unique per client. The same key with the same input returns the first answer for 30 days. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** One per criterion of the current methodology. */
  readonly scores: ReadonlyArray<CriterionScoreInput>;
  readonly site: Scalars['ID']['input'];
  /** Later than `assessedOn`, by two years at most. Defaults to one year. */
  readonly validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type RecordAssessmentPayload = {
  readonly __typename?: 'RecordAssessmentPayload';
  readonly assessment: ReadinessAssessment;
  /** Whether the answer repeats that of an earlier request with the same key. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type RecordAssessmentResult = IdempotencyConflict | InvalidInput | NotFound | RecordAssessmentPayload;

export type RecordCouncilDecisionInput = {
  /** See `EstablishCouncilInput.idempotencyKey`. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind: CouncilDecisionKind;
  readonly meeting: Scalars['ID']['input'];
  /**
   * Ids of the organizations that it is about, at most 100: located in the region, or with an entry in its registries. At least one for
   * REGISTER, EXCLUDE, SUSPEND and REINSTATE; none for AGREEMENT.
   */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At most 2000 characters per language. No personal data. */
  readonly summary: LocalizedTextInput;
};

export type RecordCouncilDecisionPayload = {
  readonly __typename?: 'RecordCouncilDecisionPayload';
  readonly decision: CouncilDecision;
  /** Whether the request was a repetition. The decision is then shown in its current state. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type RecordCouncilDecisionResult = IdempotencyConflict | InvalidInput | NotFound | RecordCouncilDecisionPayload;

export type RecordCouncilMeetingInput = {
  /** At most 50 items of at most 500 characters. */
  readonly agenda?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly council: Scalars['ID']['input'];
  /** Not in the future, and not before the council was established. */
  readonly heldOn: Scalars['LocalDate']['input'];
  /** See `EstablishCouncilInput.idempotencyKey`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Ids of the members present, all in term on that day. Guests are not recorded. */
  readonly present: ReadonlyArray<Scalars['ID']['input']>;
};

export type RecordCouncilMeetingPayload = {
  readonly __typename?: 'RecordCouncilMeetingPayload';
  readonly meeting: CouncilMeeting;
  /** Whether the request was a repetition. */
  readonly replayed: Scalars['Boolean']['output'];
};

export type RecordCouncilMeetingResult = IdempotencyConflict | InvalidInput | NotFound | QuorumNotMet | RecordCouncilMeetingPayload;

/** An update of an organization or a site. */
export type RecordedChange = {
  readonly __typename?: 'RecordedChange';
  readonly at: Scalars['DateTime']['output'];
  readonly clientId?: Maybe<Scalars['String']['output']>;
  readonly fields: ReadonlyArray<ChangedField>;
  /** Subject of the caller's token. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** Version of the record after the update. */
  readonly version: Scalars['Int']['output'];
};

export type RecordedChangeConnection = {
  readonly __typename?: 'RecordedChangeConnection';
  readonly edges: ReadonlyArray<RecordedChangeEdge>;
  readonly nodes: ReadonlyArray<RecordedChange>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RecordedChangeEdge = {
  readonly __typename?: 'RecordedChangeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: RecordedChange;
};

/** A region of Russia. */
export type Region = {
  readonly __typename?: 'Region';
  /** Agreements that the caller may see, newest first. */
  readonly agreements: AgreementConnection;
  /** The region's capital, for maps. */
  readonly capital: GeoPoint;
  /** ISO 3166-2 code: `RU-SMO`. */
  readonly code: Scalars['RegionCode']['output'];
  /** `null` until it is established. */
  readonly council?: Maybe<Council>;
  readonly district: FederalDistrict;
  readonly name: LocalizedText;
  /**
   * Organizations of the region. Orders and filters are those of `Query.organizations`.
   *
   *     { regions { nodes { code organizations(filter: { text: "хлебозавод" }, orderBy: RELEVANCE, first: 3) { nodes { name { ru } } } } } }
   */
  readonly organizations: OrganizationConnection;
  /** Zone of the region's capital; a site may lie in another zone. */
  readonly timeZone: Scalars['TimeZone']['output'];
};


/** A region of Russia. */
export type RegionAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A region of Russia. */
export type RegionOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegionOrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: OrganizationOrder;
};

export type RegionConnection = {
  readonly __typename?: 'RegionConnection';
  readonly edges: ReadonlyArray<RegionEdge>;
  readonly nodes: ReadonlyArray<Region>;
  readonly pageInfo: PageInfo;
  /** Number of all matches. Costs a count. */
  readonly totalCount: Scalars['Int']['output'];
};

export type RegionEdge = {
  readonly __typename?: 'RegionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Region;
};

export type RegionFilter = {
  readonly districts?: InputMaybe<ReadonlyArray<FederalDistrict>>;
  /** Searches the Russian and English name and the code as `OrganizationFilter.text` does. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** `OrganizationFilter` within one region. */
export type RegionOrganizationFilter = {
  /** Has a site inside this box. */
  readonly box?: InputMaybe<BoxInput>;
  /** Has an entry with one of these statuses that is visible to the caller. With `registries`: the same entry. */
  readonly entryStatuses?: InputMaybe<ReadonlyArray<RegistryEntryStatus>>;
  /** Has a site of one of these classes. */
  readonly hazardClasses?: InputMaybe<ReadonlyArray<HazardClass>>;
  readonly kinds?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** Has a site near this point. */
  readonly near?: InputMaybe<NearInput>;
  /** OKVED-2 codes; `24` also finds `24.10`. */
  readonly okved?: InputMaybe<ReadonlyArray<Scalars['OkvedCode']['input']>>;
  /** Has an entry in one of these registries that is visible to the caller. */
  readonly registries?: InputMaybe<ReadonlyArray<Registry>>;
  /** Sections of OKVED-2: `C` finds all classes from 10 to 33. */
  readonly sections?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** As in `OrganizationFilter`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A region's registry of participants. New values may be added. */
export type Registry =
  /** For SCHOOL, COLLEGE or UNIVERSITY. */
  | 'EDUCATIONAL'
  /** Plants that receive visitors. For organizations of kind ENTERPRISE, BUSINESS or MUSEUM. */
  | 'INDUSTRIAL_ENTERPRISE'
  /** Transport, lodging, authorities and other partners. For BUSINESS, AUTHORITY, MUSEUM or NGO. */
  | 'INFRASTRUCTURE_PARTNER'
  | 'TOUR_OPERATOR';

/**
 * An organization's entry in a region's registry, unique per registry and region for an organization and for a legal entity. Entries that
 * are REGISTERED or SUSPENDED are public; others are visible to the organization and the region, with the scope `registry:read`.
 */
export type RegistryEntry = {
  readonly __typename?: 'RegistryEntry';
  readonly createdAt: Scalars['DateTime']['output'];
  /** The latest 100 transitions, first to last. Null if neither the organization nor the region is within the caller's access scope. */
  readonly history?: Maybe<ReadonlyArray<RegistryEntryTransition>>;
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  /** Statuses to which the caller can move the entry now. */
  readonly nextStatuses: ReadonlyArray<RegistryEntryStatus>;
  readonly organization: Organization;
  readonly region: Region;
  readonly registry: Registry;
  readonly status: RegistryEntryStatus;
  /**
   * Who declared the suspension in force; null if there is none. It suspends the whole organization until the same party or the agency
   * lifts it, and outlives an exclusion: see `liftSuspension`.
   */
  readonly suspendedBy?: Maybe<Party>;
  /** Time of the last transition. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Incremented by each transition. Pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

export type RegistryEntryConnection = {
  readonly __typename?: 'RegistryEntryConnection';
  readonly edges: ReadonlyArray<RegistryEntryEdge>;
  readonly nodes: ReadonlyArray<RegistryEntry>;
  readonly pageInfo: PageInfo;
  /** Number of all matches. Costs a count. */
  readonly totalCount: Scalars['Int']['output'];
};

export type RegistryEntryEdge = {
  readonly __typename?: 'RegistryEntryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: RegistryEntry;
};

/** The organization or its legal entity already has an entry there. Code `REGISTRY.ENTRY_EXISTS`. */
export type RegistryEntryExists = UserError & {
  readonly __typename?: 'RegistryEntryExists';
  readonly code: Scalars['String']['output'];
  /** The entry; null if it is not visible to the caller. */
  readonly existing?: Maybe<RegistryEntry>;
  readonly message: Scalars['String']['output'];
};

/** Conditions are combined with AND, the values of a list with OR. A list has at most 100 values; an empty list matches nothing. */
export type RegistryEntryFilter = {
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  readonly registries?: InputMaybe<ReadonlyArray<Registry>>;
  readonly statuses?: InputMaybe<ReadonlyArray<RegistryEntryStatus>>;
};

/**
 * Status of an organization in a registry: CANDIDATE → APPLIED → UNDER_REVIEW → REGISTERED ↔ SUSPENDED → EXCLUDED;
 * UNDER_REVIEW → RETURNED → APPLIED. New values may be added.
 */
export type RegistryEntryStatus =
  | 'APPLIED'
  /** Listed; the organization has not applied. */
  | 'CANDIDATE'
  /** Final. Requires a decision of the region's council. */
  | 'EXCLUDED'
  /** Participates. Requires a decision of the region's council. */
  | 'REGISTERED'
  /** Returned for correction; the organization can apply again. */
  | 'RETURNED'
  /** Takes no new visits. The organization as a whole is suspended with it. */
  | 'SUSPENDED'
  | 'UNDER_REVIEW';

/** A transition of an entry. */
export type RegistryEntryTransition = {
  readonly __typename?: 'RegistryEntryTransition';
  readonly at: Scalars['DateTime']['output'];
  /** API client of the caller's token. */
  readonly clientId?: Maybe<Scalars['String']['output']>;
  /** The council's decision on which it is based; it may have been withdrawn since. */
  readonly decision?: Maybe<CouncilDecision>;
  /** Null for the first transition. */
  readonly from?: Maybe<RegistryEntryStatus>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Subject of the caller's token. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  readonly to: RegistryEntryStatus;
  /** Version of the entry after the transition. */
  readonly version: Scalars['Int']['output'];
};

/** New values may be added: clients must handle unknown ones. */
export type RevocationReason =
  /** The secret is or may be known to others. */
  | 'COMPROMISED'
  | 'COOPERATION_ENDED'
  | 'MISUSED'
  /** Replaced by another credential. */
  | 'REPLACED';

export type RevokeApiClientInput = {
  readonly id: Scalars['ID']['input'];
  readonly reason: RevocationReason;
};

export type RevokeApiClientPayload = {
  readonly __typename?: 'RevokeApiClientPayload';
  readonly client: ApiClient;
};

export type RevokeApiClientResult = NotFound | RevokeApiClientPayload;

export type RotateApiClientSecretInput = {
  readonly id: Scalars['ID']['input'];
  /** See `CreateApiClientInput.idempotencyKey`. */
  readonly idempotencyKey: Scalars['String']['input'];
};

export type RotateApiClientSecretPayload = {
  readonly __typename?: 'RotateApiClientSecretPayload';
  readonly client: ApiClient;
  /** Whether the request was a repetition. The client is then shown in its current state. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Shown only here. `null` for a replayed request. */
  readonly secret?: Maybe<Scalars['String']['output']>;
};

export type RotateApiClientSecretResult = ApiClientConflict | GrantNotAllowed | IdempotencyConflict | InvalidInput | NotFound | RotateApiClientSecretPayload | TwoSecretsLive;

export type SetCooperationLeadValueInput = {
  /** The version that the caller has read. A stale one returns `VersionConflict`. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** `null` if the value is unknown. */
  readonly value?: InputMaybe<MoneyInput>;
};

export type SetCooperationLeadValuePayload = {
  readonly __typename?: 'SetCooperationLeadValuePayload';
  readonly lead: CooperationLead;
};

export type SetCooperationLeadValueResult = InvalidInput | NotFound | SetCooperationLeadValuePayload | VersionConflict;

export type SetCooperationLeadVisitorInput = {
  /** The version that the caller has read. A stale one returns `VersionConflict`. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** The visiting organization. Not the host. */
  readonly organization: Scalars['ID']['input'];
};

export type SetCooperationLeadVisitorPayload = {
  readonly __typename?: 'SetCooperationLeadVisitorPayload';
  readonly lead: CooperationLead;
};

export type SetCooperationLeadVisitorResult = InvalidInput | NotFound | SetCooperationLeadVisitorPayload | VersionConflict;

export type SetOrganizationContactsInput = {
  /** At most 20, in the order in which they are shown. */
  readonly contacts: ReadonlyArray<OrganizationContactInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  /** The organization. */
  readonly id: Scalars['ID']['input'];
};

export type SetOrganizationContactsPayload = {
  readonly __typename?: 'SetOrganizationContactsPayload';
  readonly organization: Organization;
};

export type SetOrganizationContactsResult = InvalidInput | NotFound | SetOrganizationContactsPayload | VersionConflict;

export type SignAgreementInput = {
  /** The version that the caller has read. A stale one returns `VersionConflict`. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** The date on which the party signed, in the region's time zone. Not in the future. */
  readonly signedOn: Scalars['LocalDate']['input'];
};

export type SignAgreementPayload = {
  readonly __typename?: 'SignAgreementPayload';
  readonly agreement: Agreement;
};

export type SignAgreementResult = AgreementOverlaps | AgreementSignatureConflict | AgreementStatusConflict | InvalidInput | NotFound | SignAgreementPayload | VersionConflict;

/** A place of an organization that can be visited. */
export type Site = {
  readonly __typename?: 'Site';
  /** Postal address; null if unknown. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Null if unknown. */
  readonly hazardClass?: Maybe<HazardClass>;
  /** Updates, latest first. Null if the site's organization is outside the caller's access scope. */
  readonly history?: Maybe<RecordedChangeConnection>;
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  readonly mayPublish: MayPublish;
  readonly name: LocalizedText;
  readonly organization: Organization;
  /** Null if unknown. */
  readonly passRegime?: Maybe<PassRegime>;
  readonly point?: Maybe<GeoPoint>;
  readonly provenance: Provenance;
  /** The latest assessment; null if there is none. */
  readonly readiness?: Maybe<ReadinessAssessment>;
  readonly region: Region;
  /** Zone of the session times at this site. */
  readonly timeZone: Scalars['TimeZone']['output'];
  /** Incremented by each update. Pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Plausibility warnings; they block nothing. */
  readonly warnings: ReadonlyArray<SiteWarning>;
};


/** A place of an organization that can be visited. */
export type SiteHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type SiteConnection = {
  readonly __typename?: 'SiteConnection';
  readonly edges: ReadonlyArray<SiteEdge>;
  readonly nodes: ReadonlyArray<Site>;
  readonly pageInfo: PageInfo;
  /** Number of all matches. Costs a count. */
  readonly totalCount: Scalars['Int']['output'];
};

export type SiteEdge = {
  readonly __typename?: 'SiteEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Site;
};

/** Conditions are combined with AND, the values of a list with OR. A list has at most 100 values; an empty list matches nothing. */
export type SiteFilter = {
  readonly box?: InputMaybe<BoxInput>;
  readonly hazardClasses?: InputMaybe<ReadonlyArray<HazardClass>>;
  /** Whether excursions at the site may be published now, as `Site.mayPublish.allowed`. */
  readonly mayPublish?: InputMaybe<Scalars['Boolean']['input']>;
  readonly near?: InputMaybe<NearInput>;
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly passRegimes?: InputMaybe<ReadonlyArray<PassRegime>>;
  /** Regions in which the sites lie. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** Searches name and address as `OrganizationFilter.text` does. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type SiteOrder =
  /** Nearest first. Requires `filter.near`. */
  | 'DISTANCE'
  /** By Russian name. */
  | 'NAME'
  /** Latest created first. */
  | 'NEWEST';

/** New values may be added. */
export type SiteWarning =
  /** The point is more than one degree away from the settlements of the site's region. */
  | 'POINT_OUTSIDE_REGION';

/** Sources that a client can state. */
export type StatedProvenanceSource =
  /** Imported from another system. */
  | 'IMPORT'
  /** Sample data: not a statement about a real plant. */
  | 'SAMPLE';

/**
 * The entry has no suspension, is still SUSPENDED (move it to REGISTERED or EXCLUDED instead), or the agency declared the suspension and
 * the caller represents a region. Code `REGISTRY.SUSPENSION_NOT_LIFTABLE`.
 */
export type SuspensionNotLiftable = UserError & {
  readonly __typename?: 'SuspensionNotLiftable';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly status: RegistryEntryStatus;
  readonly suspendedBy?: Maybe<Party>;
};

export type TerminateAgreementInput = {
  /** The version that the caller has read. A stale one returns `VersionConflict`. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** 1 to 1000 characters. Not published. */
  readonly reason: Scalars['String']['input'];
};

export type TerminateAgreementPayload = {
  readonly __typename?: 'TerminateAgreementPayload';
  readonly agreement: Agreement;
};

export type TerminateAgreementResult = AgreementStatusConflict | InvalidInput | NotFound | TerminateAgreementPayload | VersionConflict;

/** Not possible for this status or this caller. Code `REGISTRY.TRANSITION_NOT_ALLOWED`. */
export type TransitionNotAllowed = UserError & {
  readonly __typename?: 'TransitionNotAllowed';
  readonly code: Scalars['String']['output'];
  /** Present status. */
  readonly from: RegistryEntryStatus;
  readonly message: Scalars['String']['output'];
  /** Statuses to which the caller can move the entry now. */
  readonly nextStatuses: ReadonlyArray<RegistryEntryStatus>;
  readonly to: RegistryEntryStatus;
};

export type TransitionRegistryEntriesInput = {
  /** 1 to 100. */
  readonly transitions: ReadonlyArray<TransitionRegistryEntryInput>;
};

export type TransitionRegistryEntriesPayload = {
  readonly __typename?: 'TransitionRegistryEntriesPayload';
  /** One result per transition, in the order of the input. */
  readonly results: ReadonlyArray<TransitionRegistryEntryResult>;
};

export type TransitionRegistryEntriesResult = InvalidInput | TransitionRegistryEntriesPayload;

export type TransitionRegistryEntryInput = {
  /** Id of the council's decision. */
  readonly decision?: InputMaybe<Scalars['ID']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  /** The registry entry. */
  readonly id: Scalars['ID']['input'];
  /** At most 2000 characters. No personal data. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly to: RegistryEntryStatus;
};

export type TransitionRegistryEntryPayload = {
  readonly __typename?: 'TransitionRegistryEntryPayload';
  readonly registryEntry: RegistryEntry;
};

export type TransitionRegistryEntryResult = DecisionNotUsable | InvalidInput | NotFound | TransitionNotAllowed | TransitionRegistryEntryPayload | VersionConflict;

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

/** The client has two valid secrets: withdraw one first. Code `REGISTRY.TWO_SECRETS_LIVE`. */
export type TwoSecretsLive = UserError & {
  readonly __typename?: 'TwoSecretsLive';
  readonly client: ApiClient;
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** The fields have the same rules as in `CreateAgreementInput`. */
export type UpdateAgreementInput = {
  /** `null` removes the decision. */
  readonly decision?: InputMaybe<Scalars['ID']['input']>;
  /** The version that the caller has read. A stale one returns `VersionConflict`. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly measures?: InputMaybe<ReadonlyArray<AgreementMeasure>>;
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
  readonly title?: InputMaybe<LocalizedTextInput>;
  readonly validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type UpdateAgreementPayload = {
  readonly __typename?: 'UpdateAgreementPayload';
  readonly agreement: Agreement;
};

export type UpdateAgreementResult = AgreementSignatureConflict | AgreementStatusConflict | DecisionNotUsable | InvalidInput | NotFound | UpdateAgreementPayload | VersionConflict;

/** The fields have the same rules as in `CreateApiClientInput`. */
export type UpdateApiClientInput = {
  /** Replaces the list; the gateway applies it within a few seconds. */
  readonly allowedOrigins?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The version that the caller has read. A stale one returns `VersionConflict`. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly rateClass?: InputMaybe<RateClass>;
  /** `null` for all regions. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  readonly scopes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type UpdateApiClientPayload = {
  readonly __typename?: 'UpdateApiClientPayload';
  readonly client: ApiClient;
};

export type UpdateApiClientResult = ApiClientConflict | GrantNotAllowed | InvalidInput | NotFound | UpdateApiClientPayload | VersionConflict;

/** Fields and limits as in `CreateOrganizationInput`. Null clears an optional field. */
export type UpdateOrganizationInput = {
  readonly brands?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly inn?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<OrganizationKind>;
  readonly kpp?: InputMaybe<Scalars['String']['input']>;
  readonly legalName?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<LocalizedTextInput>;
  readonly ogrn?: InputMaybe<Scalars['String']['input']>;
  readonly okved?: InputMaybe<ReadonlyArray<Scalars['OkvedCode']['input']>>;
};

export type UpdateOrganizationPayload = {
  readonly __typename?: 'UpdateOrganizationPayload';
  readonly organization: Organization;
};

export type UpdateOrganizationResult = InvalidInput | NotFound | OrganizationExists | UpdateOrganizationPayload | VersionConflict;

/** Fields and limits as in `CreatePortalInput`. Null clears `url`. */
export type UpdatePortalInput = {
  readonly code?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
  readonly name?: InputMaybe<LocalizedTextInput>;
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

export type UpdatePortalPayload = {
  readonly __typename?: 'UpdatePortalPayload';
  readonly portal: Portal;
};

export type UpdatePortalResult = InvalidInput | NotFound | PortalCodeTaken | UpdatePortalPayload | VersionConflict;

/** Fields and limits as in `CreateSiteInput`. Null clears an optional field. */
export type UpdateSiteInput = {
  readonly address?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly hazardClass?: InputMaybe<HazardClass>;
  readonly id: Scalars['ID']['input'];
  readonly name?: InputMaybe<LocalizedTextInput>;
  readonly passRegime?: InputMaybe<PassRegime>;
  readonly point?: InputMaybe<GeoPointInput>;
  /** One of the region's zones. Null derives it again from the point, else from the region's capital. */
  readonly timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};

export type UpdateSitePayload = {
  readonly __typename?: 'UpdateSitePayload';
  readonly site: Site;
};

export type UpdateSiteResult = InvalidInput | NotFound | UpdateSitePayload | VersionConflict;

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

/** A program or person with a token. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The API client whose token is used. */
  readonly clientId?: Maybe<Scalars['String']['output']>;
  /** When the token expires. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  readonly kind: ViewerKind;
  /** The organization that the caller acts for. */
  readonly organization?: Maybe<Organization>;
  /** The portal that the caller acts for. */
  readonly portal?: Maybe<Portal>;
  /** The regions that the token is limited to. `null` if it is not limited. */
  readonly regions?: Maybe<ReadonlyArray<Region>>;
  /** The scopes of the token. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** The stable name of the person or program, as in `AuditEntry.subject`. */
  readonly subject: Scalars['String']['output'];
};

/** New values may be added: clients must handle unknown ones. */
export type ViewerKind =
  /** A program with its own token. */
  | 'CLIENT'
  | 'PERSON';

export type WithdrawAccessGrantInput = {
  readonly id: Scalars['ID']['input'];
};

export type WithdrawAccessGrantPayload = {
  readonly __typename?: 'WithdrawAccessGrantPayload';
  readonly grant: AccessGrant;
};

export type WithdrawAccessGrantResult = GrantNotAllowed | NotFound | WithdrawAccessGrantPayload;

export type WithdrawAgreementSignatureInput = {
  /** The version that the caller has read. A stale one returns `VersionConflict`. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
};

export type WithdrawAgreementSignaturePayload = {
  readonly __typename?: 'WithdrawAgreementSignaturePayload';
  readonly agreement: Agreement;
};

export type WithdrawAgreementSignatureResult = AgreementSignatureConflict | AgreementStatusConflict | NotFound | VersionConflict | WithdrawAgreementSignaturePayload;

export type WithdrawApiClientSecretInput = {
  /** The client's id. */
  readonly id: Scalars['ID']['input'];
  /** The secret's id. */
  readonly secret: Scalars['ID']['input'];
};

export type WithdrawApiClientSecretPayload = {
  readonly __typename?: 'WithdrawApiClientSecretPayload';
  readonly client: ApiClient;
};

export type WithdrawApiClientSecretResult = NotFound | WithdrawApiClientSecretPayload;

export type WithdrawAssessmentInput = {
  /** The assessment. */
  readonly id: Scalars['ID']['input'];
  /** 1 to 1000 characters. No personal data. */
  readonly reason: Scalars['String']['input'];
};

export type WithdrawAssessmentPayload = {
  readonly __typename?: 'WithdrawAssessmentPayload';
  readonly assessment: ReadinessAssessment;
};

export type WithdrawAssessmentResult = AssessmentNotValid | InvalidInput | NotFound | WithdrawAssessmentPayload;

export type WithdrawCouncilDecisionInput = {
  readonly id: Scalars['ID']['input'];
  /** 1 to 2000 characters. Not published. */
  readonly reason: Scalars['String']['input'];
};

export type WithdrawCouncilDecisionPayload = {
  readonly __typename?: 'WithdrawCouncilDecisionPayload';
  readonly decision: CouncilDecision;
};

export type WithdrawCouncilDecisionResult = InvalidInput | NotFound | WithdrawCouncilDecisionPayload;



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
  Agreement: Agreement;
  CooperationLead: CooperationLead;
  Council: Council;
  CouncilDecision: CouncilDecision;
  Organization: Organization;
  Portal: Portal;
  ReadinessAssessment: ReadinessAssessment;
  Region: Region;
  RegistryEntry: RegistryEntry;
  Site: Site;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agreement:
    ( { __typename: 'Agreement' }
    & GraphQLRecursivePick<FederationTypes['Agreement'], {"id":true}> );
  CooperationLead:
    ( { __typename: 'CooperationLead' }
    & GraphQLRecursivePick<FederationTypes['CooperationLead'], {"id":true}> );
  Council:
    ( { __typename: 'Council' }
    & GraphQLRecursivePick<FederationTypes['Council'], {"id":true}> );
  CouncilDecision:
    ( { __typename: 'CouncilDecision' }
    & GraphQLRecursivePick<FederationTypes['CouncilDecision'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Portal:
    ( { __typename: 'Portal' }
    & GraphQLRecursivePick<FederationTypes['Portal'], {"id":true}> );
  ReadinessAssessment:
    ( { __typename: 'ReadinessAssessment' }
    & GraphQLRecursivePick<FederationTypes['ReadinessAssessment'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  RegistryEntry:
    ( { __typename: 'RegistryEntry' }
    & GraphQLRecursivePick<FederationTypes['RegistryEntry'], {"id":true}> );
  Site:
    ( { __typename: 'Site' }
    & GraphQLRecursivePick<FederationTypes['Site'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AdvanceCooperationLeadResult:
    | ( Omit<AdvanceCooperationLeadPayload, 'lead'> & { lead: _RefType['CooperationLead'] } & { __typename: 'AdvanceCooperationLeadPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( LeadStatusConflict & { __typename: 'LeadStatusConflict' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  AppointCouncilMemberResult:
    | ( Omit<AppointCouncilMemberPayload, 'member'> & { member: _RefType['CouncilMember'] } & { __typename: 'AppointCouncilMemberPayload' } )
    | ( ChairTaken & { __typename: 'ChairTaken' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  ConfirmAccessGrantResult:
    | ( Omit<AccessGrantExists, 'existing'> & { existing?: Maybe<_RefType['AccessGrant']> } & { __typename: 'AccessGrantExists' } )
    | ( Omit<ConfirmAccessGrantPayload, 'grant'> & { grant: _RefType['AccessGrant'] } & { __typename: 'ConfirmAccessGrantPayload' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CreateAccessGrantResult:
    | ( Omit<AccessGrantExists, 'existing'> & { existing?: Maybe<_RefType['AccessGrant']> } & { __typename: 'AccessGrantExists' } )
    | ( Omit<CreateAccessGrantPayload, 'grant'> & { grant: _RefType['AccessGrant'] } & { __typename: 'CreateAccessGrantPayload' } )
    | ( GrantNotAllowed & { __typename: 'GrantNotAllowed' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CreateAgreementResult:
    | ( Omit<CreateAgreementPayload, 'agreement'> & { agreement: _RefType['Agreement'] } & { __typename: 'CreateAgreementPayload' } )
    | ( DecisionNotUsable & { __typename: 'DecisionNotUsable' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  CreateApiClientResult:
    | ( Omit<CreateApiClientPayload, 'client'> & { client: _RefType['ApiClient'] } & { __typename: 'CreateApiClientPayload' } )
    | ( GrantNotAllowed & { __typename: 'GrantNotAllowed' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CreateOrganizationResult:
    | ( Omit<CreateOrganizationPayload, 'organization'> & { organization: _RefType['Organization'] } & { __typename: 'CreateOrganizationPayload' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<OrganizationExists, 'existing'> & { existing?: Maybe<_RefType['Organization']> } & { __typename: 'OrganizationExists' } )
  ;
  CreatePortalResult:
    | ( Omit<CreatePortalPayload, 'portal'> & { portal: _RefType['Portal'] } & { __typename: 'CreatePortalPayload' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( PortalCodeTaken & { __typename: 'PortalCodeTaken' } )
  ;
  CreateSiteResult:
    | ( Omit<CreateSitePayload, 'site'> & { site: _RefType['Site'] } & { __typename: 'CreateSitePayload' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  EndCouncilTermResult:
    | ( Omit<EndCouncilTermPayload, 'member'> & { member: _RefType['CouncilMember'] } & { __typename: 'EndCouncilTermPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  EstablishCouncilResult:
    | ( Omit<CouncilExists, 'existing'> & { existing: _RefType['Council'] } & { __typename: 'CouncilExists' } )
    | ( Omit<EstablishCouncilPayload, 'council'> & { council: _RefType['Council'] } & { __typename: 'EstablishCouncilPayload' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  ExtendAgreementResult:
    | ( Omit<AgreementOverlaps, 'agreement'> & { agreement: _RefType['Agreement'] } & { __typename: 'AgreementOverlaps' } )
    | ( AgreementSignatureConflict & { __typename: 'AgreementSignatureConflict' } )
    | ( AgreementStatusConflict & { __typename: 'AgreementStatusConflict' } )
    | ( Omit<ExtendAgreementPayload, 'agreement'> & { agreement: _RefType['Agreement'] } & { __typename: 'ExtendAgreementPayload' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  LiftSuspensionResult:
    | ( DecisionNotUsable & { __typename: 'DecisionNotUsable' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<LiftSuspensionPayload, 'registryEntry'> & { registryEntry: _RefType['RegistryEntry'] } & { __typename: 'LiftSuspensionPayload' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SuspensionNotLiftable & { __typename: 'SuspensionNotLiftable' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  OpenRegistryEntryResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<OpenRegistryEntryPayload, 'registryEntry'> & { registryEntry: _RefType['RegistryEntry'] } & { __typename: 'OpenRegistryEntryPayload' } )
    | ( Omit<RegistryEntryExists, 'existing'> & { existing?: Maybe<_RefType['RegistryEntry']> } & { __typename: 'RegistryEntryExists' } )
  ;
  PublishMethodologyResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<PublishMethodologyPayload, 'methodology'> & { methodology: _RefType['Methodology'] } & { __typename: 'PublishMethodologyPayload' } )
  ;
  RecordAssessmentResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RecordAssessmentPayload, 'assessment'> & { assessment: _RefType['ReadinessAssessment'] } & { __typename: 'RecordAssessmentPayload' } )
  ;
  RecordCouncilDecisionResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RecordCouncilDecisionPayload, 'decision'> & { decision: _RefType['CouncilDecision'] } & { __typename: 'RecordCouncilDecisionPayload' } )
  ;
  RecordCouncilMeetingResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( QuorumNotMet & { __typename: 'QuorumNotMet' } )
    | ( Omit<RecordCouncilMeetingPayload, 'meeting'> & { meeting: _RefType['CouncilMeeting'] } & { __typename: 'RecordCouncilMeetingPayload' } )
  ;
  RevokeApiClientResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RevokeApiClientPayload, 'client'> & { client: _RefType['ApiClient'] } & { __typename: 'RevokeApiClientPayload' } )
  ;
  RotateApiClientSecretResult:
    | ( Omit<ApiClientConflict, 'client'> & { client: _RefType['ApiClient'] } & { __typename: 'ApiClientConflict' } )
    | ( GrantNotAllowed & { __typename: 'GrantNotAllowed' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RotateApiClientSecretPayload, 'client'> & { client: _RefType['ApiClient'] } & { __typename: 'RotateApiClientSecretPayload' } )
    | ( Omit<TwoSecretsLive, 'client'> & { client: _RefType['ApiClient'] } & { __typename: 'TwoSecretsLive' } )
  ;
  SetCooperationLeadValueResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SetCooperationLeadValuePayload, 'lead'> & { lead: _RefType['CooperationLead'] } & { __typename: 'SetCooperationLeadValuePayload' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  SetCooperationLeadVisitorResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SetCooperationLeadVisitorPayload, 'lead'> & { lead: _RefType['CooperationLead'] } & { __typename: 'SetCooperationLeadVisitorPayload' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  SetOrganizationContactsResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SetOrganizationContactsPayload, 'organization'> & { organization: _RefType['Organization'] } & { __typename: 'SetOrganizationContactsPayload' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  SignAgreementResult:
    | ( Omit<AgreementOverlaps, 'agreement'> & { agreement: _RefType['Agreement'] } & { __typename: 'AgreementOverlaps' } )
    | ( AgreementSignatureConflict & { __typename: 'AgreementSignatureConflict' } )
    | ( AgreementStatusConflict & { __typename: 'AgreementStatusConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SignAgreementPayload, 'agreement'> & { agreement: _RefType['Agreement'] } & { __typename: 'SignAgreementPayload' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  TerminateAgreementResult:
    | ( AgreementStatusConflict & { __typename: 'AgreementStatusConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<TerminateAgreementPayload, 'agreement'> & { agreement: _RefType['Agreement'] } & { __typename: 'TerminateAgreementPayload' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  TransitionRegistryEntriesResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<TransitionRegistryEntriesPayload, 'results'> & { results: ReadonlyArray<_RefType['TransitionRegistryEntryResult']> } & { __typename: 'TransitionRegistryEntriesPayload' } )
  ;
  TransitionRegistryEntryResult:
    | ( DecisionNotUsable & { __typename: 'DecisionNotUsable' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TransitionNotAllowed & { __typename: 'TransitionNotAllowed' } )
    | ( Omit<TransitionRegistryEntryPayload, 'registryEntry'> & { registryEntry: _RefType['RegistryEntry'] } & { __typename: 'TransitionRegistryEntryPayload' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  UpdateAgreementResult:
    | ( AgreementSignatureConflict & { __typename: 'AgreementSignatureConflict' } )
    | ( AgreementStatusConflict & { __typename: 'AgreementStatusConflict' } )
    | ( DecisionNotUsable & { __typename: 'DecisionNotUsable' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<UpdateAgreementPayload, 'agreement'> & { agreement: _RefType['Agreement'] } & { __typename: 'UpdateAgreementPayload' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  UpdateApiClientResult:
    | ( Omit<ApiClientConflict, 'client'> & { client: _RefType['ApiClient'] } & { __typename: 'ApiClientConflict' } )
    | ( GrantNotAllowed & { __typename: 'GrantNotAllowed' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<UpdateApiClientPayload, 'client'> & { client: _RefType['ApiClient'] } & { __typename: 'UpdateApiClientPayload' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  UpdateOrganizationResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<OrganizationExists, 'existing'> & { existing?: Maybe<_RefType['Organization']> } & { __typename: 'OrganizationExists' } )
    | ( Omit<UpdateOrganizationPayload, 'organization'> & { organization: _RefType['Organization'] } & { __typename: 'UpdateOrganizationPayload' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  UpdatePortalResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PortalCodeTaken & { __typename: 'PortalCodeTaken' } )
    | ( Omit<UpdatePortalPayload, 'portal'> & { portal: _RefType['Portal'] } & { __typename: 'UpdatePortalPayload' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  UpdateSiteResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<UpdateSitePayload, 'site'> & { site: _RefType['Site'] } & { __typename: 'UpdateSitePayload' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  WithdrawAccessGrantResult:
    | ( GrantNotAllowed & { __typename: 'GrantNotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<WithdrawAccessGrantPayload, 'grant'> & { grant: _RefType['AccessGrant'] } & { __typename: 'WithdrawAccessGrantPayload' } )
  ;
  WithdrawAgreementSignatureResult:
    | ( AgreementSignatureConflict & { __typename: 'AgreementSignatureConflict' } )
    | ( AgreementStatusConflict & { __typename: 'AgreementStatusConflict' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
    | ( Omit<WithdrawAgreementSignaturePayload, 'agreement'> & { agreement: _RefType['Agreement'] } & { __typename: 'WithdrawAgreementSignaturePayload' } )
  ;
  WithdrawApiClientSecretResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<WithdrawApiClientSecretPayload, 'client'> & { client: _RefType['ApiClient'] } & { __typename: 'WithdrawApiClientSecretPayload' } )
  ;
  WithdrawAssessmentResult:
    | ( AssessmentNotValid & { __typename: 'AssessmentNotValid' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<WithdrawAssessmentPayload, 'assessment'> & { assessment: _RefType['ReadinessAssessment'] } & { __typename: 'WithdrawAssessmentPayload' } )
  ;
  WithdrawCouncilDecisionResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<WithdrawCouncilDecisionPayload, 'decision'> & { decision: _RefType['CouncilDecision'] } & { __typename: 'WithdrawCouncilDecisionPayload' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( Omit<AccessGrantExists, 'existing'> & { existing?: Maybe<_RefType['AccessGrant']> } )
    | ( Omit<AgreementOverlaps, 'agreement'> & { agreement: _RefType['Agreement'] } )
    | ( AgreementSignatureConflict )
    | ( AgreementStatusConflict )
    | ( Omit<ApiClientConflict, 'client'> & { client: _RefType['ApiClient'] } )
    | ( AssessmentNotValid )
    | ( ChairTaken )
    | ( Omit<CouncilExists, 'existing'> & { existing: _RefType['Council'] } )
    | ( DecisionNotUsable )
    | ( GrantNotAllowed )
    | ( IdempotencyConflict )
    | ( InvalidInput )
    | ( LeadStatusConflict )
    | ( NotFound )
    | ( Omit<OrganizationExists, 'existing'> & { existing?: Maybe<_RefType['Organization']> } )
    | ( PortalCodeTaken )
    | ( QuorumNotMet )
    | ( Omit<RegistryEntryExists, 'existing'> & { existing?: Maybe<_RefType['RegistryEntry']> } )
    | ( SuspensionNotLiftable )
    | ( TransitionNotAllowed )
    | ( Omit<TwoSecretsLive, 'client'> & { client: _RefType['ApiClient'] } )
    | ( VersionConflict )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessGrant: ResolverTypeWrapper<AccessGrantModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AccessGrantConnection: ResolverTypeWrapper<AccessGrantConnectionModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AccessGrantEdge: ResolverTypeWrapper<Omit<AccessGrantEdge, 'node'> & { node: ResolversTypes['AccessGrant'] }>;
  AccessGrantExists: ResolverTypeWrapper<Omit<AccessGrantExists, 'existing'> & { existing?: Maybe<ResolversTypes['AccessGrant']> }>;
  AccessGrantFilter: AccessGrantFilter;
  AccessGrantStatus: AccessGrantStatus;
  AdvanceCooperationLeadInput: AdvanceCooperationLeadInput;
  AdvanceCooperationLeadPayload: ResolverTypeWrapper<Omit<AdvanceCooperationLeadPayload, 'lead'> & { lead: ResolversTypes['CooperationLead'] }>;
  AdvanceCooperationLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdvanceCooperationLeadResult']>;
  Agreement: ResolverTypeWrapper<AgreementModel>;
  AgreementConnection: ResolverTypeWrapper<AgreementConnectionModel>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementFilter: AgreementFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AgreementMeasure: AgreementMeasure;
  AgreementOverlaps: ResolverTypeWrapper<Omit<AgreementOverlaps, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  AgreementSignature: ResolverTypeWrapper<AgreementSignatureModel>;
  AgreementSignatureConflict: ResolverTypeWrapper<AgreementSignatureConflict>;
  AgreementSignatureConflictReason: AgreementSignatureConflictReason;
  AgreementStatus: AgreementStatus;
  AgreementStatusConflict: ResolverTypeWrapper<AgreementStatusConflict>;
  ApiClient: ResolverTypeWrapper<ApiClientModel>;
  ApiClientConflict: ResolverTypeWrapper<Omit<ApiClientConflict, 'client'> & { client: ResolversTypes['ApiClient'] }>;
  ApiClientConnection: ResolverTypeWrapper<ApiClientConnectionModel>;
  ApiClientEdge: ResolverTypeWrapper<Omit<ApiClientEdge, 'node'> & { node: ResolversTypes['ApiClient'] }>;
  ApiClientFilter: ApiClientFilter;
  ApiClientKind: ApiClientKind;
  ApiClientSecret: ResolverTypeWrapper<ApiClientSecret>;
  ApiClientStatus: ApiClientStatus;
  AppointCouncilMemberInput: AppointCouncilMemberInput;
  AppointCouncilMemberPayload: ResolverTypeWrapper<Omit<AppointCouncilMemberPayload, 'member'> & { member: ResolversTypes['CouncilMember'] }>;
  AppointCouncilMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppointCouncilMemberResult']>;
  AssessmentNotValid: ResolverTypeWrapper<AssessmentNotValid>;
  AssessmentStatus: AssessmentStatus;
  AuditActor: AuditActor;
  AuditChange: ResolverTypeWrapper<AuditChange>;
  AuditEntry: ResolverTypeWrapper<AuditEntryModel>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnectionModel>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditFilter: AuditFilter;
  AuditOperation: AuditOperation;
  Booking: ResolverTypeWrapper<Booking>;
  BoxInput: BoxInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ChairTaken: ResolverTypeWrapper<ChairTaken>;
  ChangedField: ResolverTypeWrapper<ChangedField>;
  ConfirmAccessGrantInput: ConfirmAccessGrantInput;
  ConfirmAccessGrantPayload: ResolverTypeWrapper<Omit<ConfirmAccessGrantPayload, 'grant'> & { grant: ResolversTypes['AccessGrant'] }>;
  ConfirmAccessGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmAccessGrantResult']>;
  ContactPurpose: ContactPurpose;
  CooperationLead: ResolverTypeWrapper<CooperationLeadModel>;
  CooperationLeadConnection: ResolverTypeWrapper<CooperationLeadConnectionModel>;
  CooperationLeadEdge: ResolverTypeWrapper<Omit<CooperationLeadEdge, 'node'> & { node: ResolversTypes['CooperationLead'] }>;
  CooperationLeadFilter: CooperationLeadFilter;
  Council: ResolverTypeWrapper<CouncilModel>;
  CouncilDecision: ResolverTypeWrapper<CouncilDecisionModel>;
  CouncilDecisionConnection: ResolverTypeWrapper<CouncilDecisionConnectionModel>;
  CouncilDecisionEdge: ResolverTypeWrapper<Omit<CouncilDecisionEdge, 'node'> & { node: ResolversTypes['CouncilDecision'] }>;
  CouncilDecisionKind: CouncilDecisionKind;
  CouncilDecisionSubject: ResolverTypeWrapper<CouncilDecisionSubjectModel>;
  CouncilExists: ResolverTypeWrapper<Omit<CouncilExists, 'existing'> & { existing: ResolversTypes['Council'] }>;
  CouncilMeeting: ResolverTypeWrapper<CouncilMeetingModel>;
  CouncilMeetingConnection: ResolverTypeWrapper<CouncilMeetingConnectionModel>;
  CouncilMeetingEdge: ResolverTypeWrapper<Omit<CouncilMeetingEdge, 'node'> & { node: ResolversTypes['CouncilMeeting'] }>;
  CouncilMember: ResolverTypeWrapper<CouncilMemberModel>;
  CouncilRole: CouncilRole;
  CreateAccessGrantInput: CreateAccessGrantInput;
  CreateAccessGrantPayload: ResolverTypeWrapper<Omit<CreateAccessGrantPayload, 'grant'> & { grant: ResolversTypes['AccessGrant'] }>;
  CreateAccessGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateAccessGrantResult']>;
  CreateAgreementInput: CreateAgreementInput;
  CreateAgreementPayload: ResolverTypeWrapper<Omit<CreateAgreementPayload, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  CreateAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateAgreementResult']>;
  CreateApiClientInput: CreateApiClientInput;
  CreateApiClientPayload: ResolverTypeWrapper<Omit<CreateApiClientPayload, 'client'> & { client: ResolversTypes['ApiClient'] }>;
  CreateApiClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateApiClientResult']>;
  CreateOrganizationInput: CreateOrganizationInput;
  CreateOrganizationPayload: ResolverTypeWrapper<Omit<CreateOrganizationPayload, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  CreateOrganizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateOrganizationResult']>;
  CreatePortalInput: CreatePortalInput;
  CreatePortalPayload: ResolverTypeWrapper<Omit<CreatePortalPayload, 'portal'> & { portal: ResolversTypes['Portal'] }>;
  CreatePortalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreatePortalResult']>;
  CreateSiteInput: CreateSiteInput;
  CreateSitePayload: ResolverTypeWrapper<Omit<CreateSitePayload, 'site'> & { site: ResolversTypes['Site'] }>;
  CreateSiteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateSiteResult']>;
  Criterion: ResolverTypeWrapper<Omit<Criterion, 'name'> & { name: ResolversTypes['LocalizedText'] }>;
  CriterionInput: CriterionInput;
  CriterionScore: ResolverTypeWrapper<CriterionScore>;
  CriterionScoreInput: CriterionScoreInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRange: DateTimeRange;
  DecisionNotUsable: ResolverTypeWrapper<DecisionNotUsable>;
  DecisionNotUsableReason: DecisionNotUsableReason;
  EndCouncilTermInput: EndCouncilTermInput;
  EndCouncilTermPayload: ResolverTypeWrapper<Omit<EndCouncilTermPayload, 'member'> & { member: ResolversTypes['CouncilMember'] }>;
  EndCouncilTermResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndCouncilTermResult']>;
  EstablishCouncilInput: EstablishCouncilInput;
  EstablishCouncilPayload: ResolverTypeWrapper<Omit<EstablishCouncilPayload, 'council'> & { council: ResolversTypes['Council'] }>;
  EstablishCouncilResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EstablishCouncilResult']>;
  ExtendAgreementInput: ExtendAgreementInput;
  ExtendAgreementPayload: ResolverTypeWrapper<Omit<ExtendAgreementPayload, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  ExtendAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExtendAgreementResult']>;
  Facet: ResolverTypeWrapper<Facet>;
  FederalDistrict: FederalDistrict;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  GeoPointInput: GeoPointInput;
  GrantNotAllowed: ResolverTypeWrapper<GrantNotAllowed>;
  HazardClass: HazardClass;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  InputIssue: ResolverTypeWrapper<InputIssue>;
  InputIssueCode: InputIssueCode;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  LanguageTag: ResolverTypeWrapper<Scalars['LanguageTag']['output']>;
  LeadPurpose: LeadPurpose;
  LeadSource: LeadSource;
  LeadStatus: LeadStatus;
  LeadStatusConflict: ResolverTypeWrapper<LeadStatusConflict>;
  LeadTransition: ResolverTypeWrapper<LeadTransitionModel>;
  LiftSuspensionInput: LiftSuspensionInput;
  LiftSuspensionPayload: ResolverTypeWrapper<Omit<LiftSuspensionPayload, 'registryEntry'> & { registryEntry: ResolversTypes['RegistryEntry'] }>;
  LiftSuspensionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LiftSuspensionResult']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalDateRange: LocalDateRange;
  LocalizedText: ResolverTypeWrapper<LocalizedTextModel>;
  LocalizedTextInput: LocalizedTextInput;
  MayNotPublishReason: MayNotPublishReason;
  MayPublish: ResolverTypeWrapper<MayPublish>;
  Methodology: ResolverTypeWrapper<MethodologyModel>;
  MethodologyConnection: ResolverTypeWrapper<MethodologyConnectionModel>;
  MethodologyEdge: ResolverTypeWrapper<Omit<MethodologyEdge, 'node'> & { node: ResolversTypes['Methodology'] }>;
  Milestone: ResolverTypeWrapper<MilestoneModel>;
  MilestoneEvidence: ResolverTypeWrapper<MilestoneEvidence>;
  MilestoneFilter: MilestoneFilter;
  MilestoneStatus: MilestoneStatus;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearInput: NearInput;
  NotFound: ResolverTypeWrapper<NotFound>;
  OkvedClass: ResolverTypeWrapper<OkvedClassModel>;
  OkvedCode: ResolverTypeWrapper<Scalars['OkvedCode']['output']>;
  OkvedSection: ResolverTypeWrapper<Omit<OkvedSection, 'name'> & { name: ResolversTypes['LocalizedText'] }>;
  OpenRegistryEntryInput: OpenRegistryEntryInput;
  OpenRegistryEntryPayload: ResolverTypeWrapper<Omit<OpenRegistryEntryPayload, 'registryEntry'> & { registryEntry: ResolversTypes['RegistryEntry'] }>;
  OpenRegistryEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenRegistryEntryResult']>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationConnectionModel>;
  OrganizationContact: ResolverTypeWrapper<OrganizationContact>;
  OrganizationContactInput: OrganizationContactInput;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationExists: ResolverTypeWrapper<Omit<OrganizationExists, 'existing'> & { existing?: Maybe<ResolversTypes['Organization']> }>;
  OrganizationFacets: ResolverTypeWrapper<OrganizationFacets>;
  OrganizationFilter: OrganizationFilter;
  OrganizationKind: OrganizationKind;
  OrganizationOrder: OrganizationOrder;
  OrganizationSiteFilter: OrganizationSiteFilter;
  OrganizationStatus: OrganizationStatus;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: Party;
  PassRegime: PassRegime;
  PersonRole: PersonRole;
  Portal: ResolverTypeWrapper<PortalModel>;
  PortalCodeTaken: ResolverTypeWrapper<PortalCodeTaken>;
  PortalConnection: ResolverTypeWrapper<PortalConnectionModel>;
  PortalEdge: ResolverTypeWrapper<Omit<PortalEdge, 'node'> & { node: ResolversTypes['Portal'] }>;
  PortalFilter: PortalFilter;
  PreparationStage: ResolverTypeWrapper<Omit<PreparationStage, 'name'> & { name: ResolversTypes['LocalizedText'] }>;
  PreparationStageInput: PreparationStageInput;
  ProposedExtension: ResolverTypeWrapper<ProposedExtensionModel>;
  Provenance: ResolverTypeWrapper<Provenance>;
  ProvenanceInput: ProvenanceInput;
  ProvenanceSource: ProvenanceSource;
  PublishMethodologyInput: PublishMethodologyInput;
  PublishMethodologyPayload: ResolverTypeWrapper<Omit<PublishMethodologyPayload, 'methodology'> & { methodology: ResolversTypes['Methodology'] }>;
  PublishMethodologyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishMethodologyResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuorumNotMet: ResolverTypeWrapper<QuorumNotMet>;
  RateClass: RateClass;
  ReadinessAssessment: ResolverTypeWrapper<ReadinessAssessmentModel>;
  RecordAssessmentInput: RecordAssessmentInput;
  RecordAssessmentPayload: ResolverTypeWrapper<Omit<RecordAssessmentPayload, 'assessment'> & { assessment: ResolversTypes['ReadinessAssessment'] }>;
  RecordAssessmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAssessmentResult']>;
  RecordCouncilDecisionInput: RecordCouncilDecisionInput;
  RecordCouncilDecisionPayload: ResolverTypeWrapper<Omit<RecordCouncilDecisionPayload, 'decision'> & { decision: ResolversTypes['CouncilDecision'] }>;
  RecordCouncilDecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCouncilDecisionResult']>;
  RecordCouncilMeetingInput: RecordCouncilMeetingInput;
  RecordCouncilMeetingPayload: ResolverTypeWrapper<Omit<RecordCouncilMeetingPayload, 'meeting'> & { meeting: ResolversTypes['CouncilMeeting'] }>;
  RecordCouncilMeetingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCouncilMeetingResult']>;
  RecordedChange: ResolverTypeWrapper<RecordedChangeModel>;
  RecordedChangeConnection: ResolverTypeWrapper<RecordedChangeConnectionModel>;
  RecordedChangeEdge: ResolverTypeWrapper<Omit<RecordedChangeEdge, 'node'> & { node: ResolversTypes['RecordedChange'] }>;
  Region: ResolverTypeWrapper<RegionModel>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  RegionConnection: ResolverTypeWrapper<RegionConnectionModel>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionFilter: RegionFilter;
  RegionOrganizationFilter: RegionOrganizationFilter;
  Registry: Registry;
  RegistryEntry: ResolverTypeWrapper<RegistryEntryModel>;
  RegistryEntryConnection: ResolverTypeWrapper<RegistryEntryConnectionModel>;
  RegistryEntryEdge: ResolverTypeWrapper<Omit<RegistryEntryEdge, 'node'> & { node: ResolversTypes['RegistryEntry'] }>;
  RegistryEntryExists: ResolverTypeWrapper<Omit<RegistryEntryExists, 'existing'> & { existing?: Maybe<ResolversTypes['RegistryEntry']> }>;
  RegistryEntryFilter: RegistryEntryFilter;
  RegistryEntryStatus: RegistryEntryStatus;
  RegistryEntryTransition: ResolverTypeWrapper<RegistryEntryTransitionModel>;
  RevocationReason: RevocationReason;
  RevokeApiClientInput: RevokeApiClientInput;
  RevokeApiClientPayload: ResolverTypeWrapper<Omit<RevokeApiClientPayload, 'client'> & { client: ResolversTypes['ApiClient'] }>;
  RevokeApiClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeApiClientResult']>;
  RotateApiClientSecretInput: RotateApiClientSecretInput;
  RotateApiClientSecretPayload: ResolverTypeWrapper<Omit<RotateApiClientSecretPayload, 'client'> & { client: ResolversTypes['ApiClient'] }>;
  RotateApiClientSecretResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateApiClientSecretResult']>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SetCooperationLeadValueInput: SetCooperationLeadValueInput;
  SetCooperationLeadValuePayload: ResolverTypeWrapper<Omit<SetCooperationLeadValuePayload, 'lead'> & { lead: ResolversTypes['CooperationLead'] }>;
  SetCooperationLeadValueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCooperationLeadValueResult']>;
  SetCooperationLeadVisitorInput: SetCooperationLeadVisitorInput;
  SetCooperationLeadVisitorPayload: ResolverTypeWrapper<Omit<SetCooperationLeadVisitorPayload, 'lead'> & { lead: ResolversTypes['CooperationLead'] }>;
  SetCooperationLeadVisitorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCooperationLeadVisitorResult']>;
  SetOrganizationContactsInput: SetOrganizationContactsInput;
  SetOrganizationContactsPayload: ResolverTypeWrapper<Omit<SetOrganizationContactsPayload, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  SetOrganizationContactsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetOrganizationContactsResult']>;
  SignAgreementInput: SignAgreementInput;
  SignAgreementPayload: ResolverTypeWrapper<Omit<SignAgreementPayload, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  SignAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignAgreementResult']>;
  Site: ResolverTypeWrapper<SiteModel>;
  SiteConnection: ResolverTypeWrapper<SiteConnectionModel>;
  SiteEdge: ResolverTypeWrapper<Omit<SiteEdge, 'node'> & { node: ResolversTypes['Site'] }>;
  SiteFilter: SiteFilter;
  SiteOrder: SiteOrder;
  SiteWarning: SiteWarning;
  StatedProvenanceSource: StatedProvenanceSource;
  SuspensionNotLiftable: ResolverTypeWrapper<SuspensionNotLiftable>;
  TerminateAgreementInput: TerminateAgreementInput;
  TerminateAgreementPayload: ResolverTypeWrapper<Omit<TerminateAgreementPayload, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  TerminateAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TerminateAgreementResult']>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TransitionNotAllowed: ResolverTypeWrapper<TransitionNotAllowed>;
  TransitionRegistryEntriesInput: TransitionRegistryEntriesInput;
  TransitionRegistryEntriesPayload: ResolverTypeWrapper<Omit<TransitionRegistryEntriesPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['TransitionRegistryEntryResult']> }>;
  TransitionRegistryEntriesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionRegistryEntriesResult']>;
  TransitionRegistryEntryInput: TransitionRegistryEntryInput;
  TransitionRegistryEntryPayload: ResolverTypeWrapper<Omit<TransitionRegistryEntryPayload, 'registryEntry'> & { registryEntry: ResolversTypes['RegistryEntry'] }>;
  TransitionRegistryEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionRegistryEntryResult']>;
  Translation: ResolverTypeWrapper<Translation>;
  TranslationInput: TranslationInput;
  TwoSecretsLive: ResolverTypeWrapper<Omit<TwoSecretsLive, 'client'> & { client: ResolversTypes['ApiClient'] }>;
  UpdateAgreementInput: UpdateAgreementInput;
  UpdateAgreementPayload: ResolverTypeWrapper<Omit<UpdateAgreementPayload, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  UpdateAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateAgreementResult']>;
  UpdateApiClientInput: UpdateApiClientInput;
  UpdateApiClientPayload: ResolverTypeWrapper<Omit<UpdateApiClientPayload, 'client'> & { client: ResolversTypes['ApiClient'] }>;
  UpdateApiClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateApiClientResult']>;
  UpdateOrganizationInput: UpdateOrganizationInput;
  UpdateOrganizationPayload: ResolverTypeWrapper<Omit<UpdateOrganizationPayload, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  UpdateOrganizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateOrganizationResult']>;
  UpdatePortalInput: UpdatePortalInput;
  UpdatePortalPayload: ResolverTypeWrapper<Omit<UpdatePortalPayload, 'portal'> & { portal: ResolversTypes['Portal'] }>;
  UpdatePortalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdatePortalResult']>;
  UpdateSiteInput: UpdateSiteInput;
  UpdateSitePayload: ResolverTypeWrapper<Omit<UpdateSitePayload, 'site'> & { site: ResolversTypes['Site'] }>;
  UpdateSiteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateSiteResult']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  ViewerKind: ViewerKind;
  WithdrawAccessGrantInput: WithdrawAccessGrantInput;
  WithdrawAccessGrantPayload: ResolverTypeWrapper<Omit<WithdrawAccessGrantPayload, 'grant'> & { grant: ResolversTypes['AccessGrant'] }>;
  WithdrawAccessGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawAccessGrantResult']>;
  WithdrawAgreementSignatureInput: WithdrawAgreementSignatureInput;
  WithdrawAgreementSignaturePayload: ResolverTypeWrapper<Omit<WithdrawAgreementSignaturePayload, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  WithdrawAgreementSignatureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawAgreementSignatureResult']>;
  WithdrawApiClientSecretInput: WithdrawApiClientSecretInput;
  WithdrawApiClientSecretPayload: ResolverTypeWrapper<Omit<WithdrawApiClientSecretPayload, 'client'> & { client: ResolversTypes['ApiClient'] }>;
  WithdrawApiClientSecretResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawApiClientSecretResult']>;
  WithdrawAssessmentInput: WithdrawAssessmentInput;
  WithdrawAssessmentPayload: ResolverTypeWrapper<Omit<WithdrawAssessmentPayload, 'assessment'> & { assessment: ResolversTypes['ReadinessAssessment'] }>;
  WithdrawAssessmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawAssessmentResult']>;
  WithdrawCouncilDecisionInput: WithdrawCouncilDecisionInput;
  WithdrawCouncilDecisionPayload: ResolverTypeWrapper<Omit<WithdrawCouncilDecisionPayload, 'decision'> & { decision: ResolversTypes['CouncilDecision'] }>;
  WithdrawCouncilDecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawCouncilDecisionResult']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessGrant: AccessGrantModel;
  ID: Scalars['ID']['output'];
  AccessGrantConnection: AccessGrantConnectionModel;
  Int: Scalars['Int']['output'];
  AccessGrantEdge: Omit<AccessGrantEdge, 'node'> & { node: ResolversParentTypes['AccessGrant'] };
  AccessGrantExists: Omit<AccessGrantExists, 'existing'> & { existing?: Maybe<ResolversParentTypes['AccessGrant']> };
  AccessGrantFilter: AccessGrantFilter;
  AdvanceCooperationLeadInput: AdvanceCooperationLeadInput;
  AdvanceCooperationLeadPayload: Omit<AdvanceCooperationLeadPayload, 'lead'> & { lead: ResolversParentTypes['CooperationLead'] };
  AdvanceCooperationLeadResult: ResolversUnionTypes<ResolversParentTypes>['AdvanceCooperationLeadResult'];
  Agreement: AgreementModel;
  AgreementConnection: AgreementConnectionModel;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementFilter: AgreementFilter;
  Boolean: Scalars['Boolean']['output'];
  AgreementOverlaps: Omit<AgreementOverlaps, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  AgreementSignature: AgreementSignatureModel;
  AgreementSignatureConflict: AgreementSignatureConflict;
  AgreementStatusConflict: AgreementStatusConflict;
  ApiClient: ApiClientModel;
  ApiClientConflict: Omit<ApiClientConflict, 'client'> & { client: ResolversParentTypes['ApiClient'] };
  ApiClientConnection: ApiClientConnectionModel;
  ApiClientEdge: Omit<ApiClientEdge, 'node'> & { node: ResolversParentTypes['ApiClient'] };
  ApiClientFilter: ApiClientFilter;
  ApiClientSecret: ApiClientSecret;
  AppointCouncilMemberInput: AppointCouncilMemberInput;
  AppointCouncilMemberPayload: Omit<AppointCouncilMemberPayload, 'member'> & { member: ResolversParentTypes['CouncilMember'] };
  AppointCouncilMemberResult: ResolversUnionTypes<ResolversParentTypes>['AppointCouncilMemberResult'];
  AssessmentNotValid: AssessmentNotValid;
  AuditChange: AuditChange;
  AuditEntry: AuditEntryModel;
  AuditEntryConnection: AuditEntryConnectionModel;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditFilter: AuditFilter;
  Booking: Booking;
  BoxInput: BoxInput;
  Float: Scalars['Float']['output'];
  ChairTaken: ChairTaken;
  ChangedField: ChangedField;
  ConfirmAccessGrantInput: ConfirmAccessGrantInput;
  ConfirmAccessGrantPayload: Omit<ConfirmAccessGrantPayload, 'grant'> & { grant: ResolversParentTypes['AccessGrant'] };
  ConfirmAccessGrantResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmAccessGrantResult'];
  CooperationLead: CooperationLeadModel;
  CooperationLeadConnection: CooperationLeadConnectionModel;
  CooperationLeadEdge: Omit<CooperationLeadEdge, 'node'> & { node: ResolversParentTypes['CooperationLead'] };
  CooperationLeadFilter: CooperationLeadFilter;
  Council: CouncilModel;
  CouncilDecision: CouncilDecisionModel;
  CouncilDecisionConnection: CouncilDecisionConnectionModel;
  CouncilDecisionEdge: Omit<CouncilDecisionEdge, 'node'> & { node: ResolversParentTypes['CouncilDecision'] };
  CouncilDecisionSubject: CouncilDecisionSubjectModel;
  CouncilExists: Omit<CouncilExists, 'existing'> & { existing: ResolversParentTypes['Council'] };
  CouncilMeeting: CouncilMeetingModel;
  CouncilMeetingConnection: CouncilMeetingConnectionModel;
  CouncilMeetingEdge: Omit<CouncilMeetingEdge, 'node'> & { node: ResolversParentTypes['CouncilMeeting'] };
  CouncilMember: CouncilMemberModel;
  CreateAccessGrantInput: CreateAccessGrantInput;
  CreateAccessGrantPayload: Omit<CreateAccessGrantPayload, 'grant'> & { grant: ResolversParentTypes['AccessGrant'] };
  CreateAccessGrantResult: ResolversUnionTypes<ResolversParentTypes>['CreateAccessGrantResult'];
  CreateAgreementInput: CreateAgreementInput;
  CreateAgreementPayload: Omit<CreateAgreementPayload, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  CreateAgreementResult: ResolversUnionTypes<ResolversParentTypes>['CreateAgreementResult'];
  CreateApiClientInput: CreateApiClientInput;
  CreateApiClientPayload: Omit<CreateApiClientPayload, 'client'> & { client: ResolversParentTypes['ApiClient'] };
  CreateApiClientResult: ResolversUnionTypes<ResolversParentTypes>['CreateApiClientResult'];
  CreateOrganizationInput: CreateOrganizationInput;
  CreateOrganizationPayload: Omit<CreateOrganizationPayload, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  CreateOrganizationResult: ResolversUnionTypes<ResolversParentTypes>['CreateOrganizationResult'];
  CreatePortalInput: CreatePortalInput;
  CreatePortalPayload: Omit<CreatePortalPayload, 'portal'> & { portal: ResolversParentTypes['Portal'] };
  CreatePortalResult: ResolversUnionTypes<ResolversParentTypes>['CreatePortalResult'];
  CreateSiteInput: CreateSiteInput;
  CreateSitePayload: Omit<CreateSitePayload, 'site'> & { site: ResolversParentTypes['Site'] };
  CreateSiteResult: ResolversUnionTypes<ResolversParentTypes>['CreateSiteResult'];
  Criterion: Omit<Criterion, 'name'> & { name: ResolversParentTypes['LocalizedText'] };
  CriterionInput: CriterionInput;
  CriterionScore: CriterionScore;
  CriterionScoreInput: CriterionScoreInput;
  DateTime: Scalars['DateTime']['output'];
  DateTimeRange: DateTimeRange;
  DecisionNotUsable: DecisionNotUsable;
  EndCouncilTermInput: EndCouncilTermInput;
  EndCouncilTermPayload: Omit<EndCouncilTermPayload, 'member'> & { member: ResolversParentTypes['CouncilMember'] };
  EndCouncilTermResult: ResolversUnionTypes<ResolversParentTypes>['EndCouncilTermResult'];
  EstablishCouncilInput: EstablishCouncilInput;
  EstablishCouncilPayload: Omit<EstablishCouncilPayload, 'council'> & { council: ResolversParentTypes['Council'] };
  EstablishCouncilResult: ResolversUnionTypes<ResolversParentTypes>['EstablishCouncilResult'];
  ExtendAgreementInput: ExtendAgreementInput;
  ExtendAgreementPayload: Omit<ExtendAgreementPayload, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  ExtendAgreementResult: ResolversUnionTypes<ResolversParentTypes>['ExtendAgreementResult'];
  Facet: Facet;
  GeoPoint: GeoPoint;
  GeoPointInput: GeoPointInput;
  GrantNotAllowed: GrantNotAllowed;
  IdempotencyConflict: IdempotencyConflict;
  InputIssue: InputIssue;
  InvalidInput: InvalidInput;
  LanguageTag: Scalars['LanguageTag']['output'];
  LeadStatusConflict: LeadStatusConflict;
  LeadTransition: LeadTransitionModel;
  LiftSuspensionInput: LiftSuspensionInput;
  LiftSuspensionPayload: Omit<LiftSuspensionPayload, 'registryEntry'> & { registryEntry: ResolversParentTypes['RegistryEntry'] };
  LiftSuspensionResult: ResolversUnionTypes<ResolversParentTypes>['LiftSuspensionResult'];
  LocalDate: Scalars['LocalDate']['output'];
  LocalDateRange: LocalDateRange;
  LocalizedText: LocalizedTextModel;
  LocalizedTextInput: LocalizedTextInput;
  MayPublish: MayPublish;
  Methodology: MethodologyModel;
  MethodologyConnection: MethodologyConnectionModel;
  MethodologyEdge: Omit<MethodologyEdge, 'node'> & { node: ResolversParentTypes['Methodology'] };
  Milestone: MilestoneModel;
  MilestoneEvidence: MilestoneEvidence;
  MilestoneFilter: MilestoneFilter;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NearInput: NearInput;
  NotFound: NotFound;
  OkvedClass: OkvedClassModel;
  OkvedCode: Scalars['OkvedCode']['output'];
  OkvedSection: Omit<OkvedSection, 'name'> & { name: ResolversParentTypes['LocalizedText'] };
  OpenRegistryEntryInput: OpenRegistryEntryInput;
  OpenRegistryEntryPayload: Omit<OpenRegistryEntryPayload, 'registryEntry'> & { registryEntry: ResolversParentTypes['RegistryEntry'] };
  OpenRegistryEntryResult: ResolversUnionTypes<ResolversParentTypes>['OpenRegistryEntryResult'];
  Organization: OrganizationModel;
  OrganizationConnection: OrganizationConnectionModel;
  OrganizationContact: OrganizationContact;
  OrganizationContactInput: OrganizationContactInput;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationExists: Omit<OrganizationExists, 'existing'> & { existing?: Maybe<ResolversParentTypes['Organization']> };
  OrganizationFacets: OrganizationFacets;
  OrganizationFilter: OrganizationFilter;
  OrganizationSiteFilter: OrganizationSiteFilter;
  PageInfo: PageInfo;
  Portal: PortalModel;
  PortalCodeTaken: PortalCodeTaken;
  PortalConnection: PortalConnectionModel;
  PortalEdge: Omit<PortalEdge, 'node'> & { node: ResolversParentTypes['Portal'] };
  PortalFilter: PortalFilter;
  PreparationStage: Omit<PreparationStage, 'name'> & { name: ResolversParentTypes['LocalizedText'] };
  PreparationStageInput: PreparationStageInput;
  ProposedExtension: ProposedExtensionModel;
  Provenance: Provenance;
  ProvenanceInput: ProvenanceInput;
  PublishMethodologyInput: PublishMethodologyInput;
  PublishMethodologyPayload: Omit<PublishMethodologyPayload, 'methodology'> & { methodology: ResolversParentTypes['Methodology'] };
  PublishMethodologyResult: ResolversUnionTypes<ResolversParentTypes>['PublishMethodologyResult'];
  Query: Record<PropertyKey, never>;
  QuorumNotMet: QuorumNotMet;
  ReadinessAssessment: ReadinessAssessmentModel;
  RecordAssessmentInput: RecordAssessmentInput;
  RecordAssessmentPayload: Omit<RecordAssessmentPayload, 'assessment'> & { assessment: ResolversParentTypes['ReadinessAssessment'] };
  RecordAssessmentResult: ResolversUnionTypes<ResolversParentTypes>['RecordAssessmentResult'];
  RecordCouncilDecisionInput: RecordCouncilDecisionInput;
  RecordCouncilDecisionPayload: Omit<RecordCouncilDecisionPayload, 'decision'> & { decision: ResolversParentTypes['CouncilDecision'] };
  RecordCouncilDecisionResult: ResolversUnionTypes<ResolversParentTypes>['RecordCouncilDecisionResult'];
  RecordCouncilMeetingInput: RecordCouncilMeetingInput;
  RecordCouncilMeetingPayload: Omit<RecordCouncilMeetingPayload, 'meeting'> & { meeting: ResolversParentTypes['CouncilMeeting'] };
  RecordCouncilMeetingResult: ResolversUnionTypes<ResolversParentTypes>['RecordCouncilMeetingResult'];
  RecordedChange: RecordedChangeModel;
  RecordedChangeConnection: RecordedChangeConnectionModel;
  RecordedChangeEdge: Omit<RecordedChangeEdge, 'node'> & { node: ResolversParentTypes['RecordedChange'] };
  Region: RegionModel;
  RegionCode: Scalars['RegionCode']['output'];
  RegionConnection: RegionConnectionModel;
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  RegionFilter: RegionFilter;
  RegionOrganizationFilter: RegionOrganizationFilter;
  RegistryEntry: RegistryEntryModel;
  RegistryEntryConnection: RegistryEntryConnectionModel;
  RegistryEntryEdge: Omit<RegistryEntryEdge, 'node'> & { node: ResolversParentTypes['RegistryEntry'] };
  RegistryEntryExists: Omit<RegistryEntryExists, 'existing'> & { existing?: Maybe<ResolversParentTypes['RegistryEntry']> };
  RegistryEntryFilter: RegistryEntryFilter;
  RegistryEntryTransition: RegistryEntryTransitionModel;
  RevokeApiClientInput: RevokeApiClientInput;
  RevokeApiClientPayload: Omit<RevokeApiClientPayload, 'client'> & { client: ResolversParentTypes['ApiClient'] };
  RevokeApiClientResult: ResolversUnionTypes<ResolversParentTypes>['RevokeApiClientResult'];
  RotateApiClientSecretInput: RotateApiClientSecretInput;
  RotateApiClientSecretPayload: Omit<RotateApiClientSecretPayload, 'client'> & { client: ResolversParentTypes['ApiClient'] };
  RotateApiClientSecretResult: ResolversUnionTypes<ResolversParentTypes>['RotateApiClientSecretResult'];
  SafeInt: Scalars['SafeInt']['output'];
  SetCooperationLeadValueInput: SetCooperationLeadValueInput;
  SetCooperationLeadValuePayload: Omit<SetCooperationLeadValuePayload, 'lead'> & { lead: ResolversParentTypes['CooperationLead'] };
  SetCooperationLeadValueResult: ResolversUnionTypes<ResolversParentTypes>['SetCooperationLeadValueResult'];
  SetCooperationLeadVisitorInput: SetCooperationLeadVisitorInput;
  SetCooperationLeadVisitorPayload: Omit<SetCooperationLeadVisitorPayload, 'lead'> & { lead: ResolversParentTypes['CooperationLead'] };
  SetCooperationLeadVisitorResult: ResolversUnionTypes<ResolversParentTypes>['SetCooperationLeadVisitorResult'];
  SetOrganizationContactsInput: SetOrganizationContactsInput;
  SetOrganizationContactsPayload: Omit<SetOrganizationContactsPayload, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  SetOrganizationContactsResult: ResolversUnionTypes<ResolversParentTypes>['SetOrganizationContactsResult'];
  SignAgreementInput: SignAgreementInput;
  SignAgreementPayload: Omit<SignAgreementPayload, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  SignAgreementResult: ResolversUnionTypes<ResolversParentTypes>['SignAgreementResult'];
  Site: SiteModel;
  SiteConnection: SiteConnectionModel;
  SiteEdge: Omit<SiteEdge, 'node'> & { node: ResolversParentTypes['Site'] };
  SiteFilter: SiteFilter;
  SuspensionNotLiftable: SuspensionNotLiftable;
  TerminateAgreementInput: TerminateAgreementInput;
  TerminateAgreementPayload: Omit<TerminateAgreementPayload, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  TerminateAgreementResult: ResolversUnionTypes<ResolversParentTypes>['TerminateAgreementResult'];
  TimeZone: Scalars['TimeZone']['output'];
  TransitionNotAllowed: TransitionNotAllowed;
  TransitionRegistryEntriesInput: TransitionRegistryEntriesInput;
  TransitionRegistryEntriesPayload: Omit<TransitionRegistryEntriesPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['TransitionRegistryEntryResult']> };
  TransitionRegistryEntriesResult: ResolversUnionTypes<ResolversParentTypes>['TransitionRegistryEntriesResult'];
  TransitionRegistryEntryInput: TransitionRegistryEntryInput;
  TransitionRegistryEntryPayload: Omit<TransitionRegistryEntryPayload, 'registryEntry'> & { registryEntry: ResolversParentTypes['RegistryEntry'] };
  TransitionRegistryEntryResult: ResolversUnionTypes<ResolversParentTypes>['TransitionRegistryEntryResult'];
  Translation: Translation;
  TranslationInput: TranslationInput;
  TwoSecretsLive: Omit<TwoSecretsLive, 'client'> & { client: ResolversParentTypes['ApiClient'] };
  UpdateAgreementInput: UpdateAgreementInput;
  UpdateAgreementPayload: Omit<UpdateAgreementPayload, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  UpdateAgreementResult: ResolversUnionTypes<ResolversParentTypes>['UpdateAgreementResult'];
  UpdateApiClientInput: UpdateApiClientInput;
  UpdateApiClientPayload: Omit<UpdateApiClientPayload, 'client'> & { client: ResolversParentTypes['ApiClient'] };
  UpdateApiClientResult: ResolversUnionTypes<ResolversParentTypes>['UpdateApiClientResult'];
  UpdateOrganizationInput: UpdateOrganizationInput;
  UpdateOrganizationPayload: Omit<UpdateOrganizationPayload, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  UpdateOrganizationResult: ResolversUnionTypes<ResolversParentTypes>['UpdateOrganizationResult'];
  UpdatePortalInput: UpdatePortalInput;
  UpdatePortalPayload: Omit<UpdatePortalPayload, 'portal'> & { portal: ResolversParentTypes['Portal'] };
  UpdatePortalResult: ResolversUnionTypes<ResolversParentTypes>['UpdatePortalResult'];
  UpdateSiteInput: UpdateSiteInput;
  UpdateSitePayload: Omit<UpdateSitePayload, 'site'> & { site: ResolversParentTypes['Site'] };
  UpdateSiteResult: ResolversUnionTypes<ResolversParentTypes>['UpdateSiteResult'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VersionConflict: VersionConflict;
  Viewer: ViewerModel;
  WithdrawAccessGrantInput: WithdrawAccessGrantInput;
  WithdrawAccessGrantPayload: Omit<WithdrawAccessGrantPayload, 'grant'> & { grant: ResolversParentTypes['AccessGrant'] };
  WithdrawAccessGrantResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawAccessGrantResult'];
  WithdrawAgreementSignatureInput: WithdrawAgreementSignatureInput;
  WithdrawAgreementSignaturePayload: Omit<WithdrawAgreementSignaturePayload, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  WithdrawAgreementSignatureResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawAgreementSignatureResult'];
  WithdrawApiClientSecretInput: WithdrawApiClientSecretInput;
  WithdrawApiClientSecretPayload: Omit<WithdrawApiClientSecretPayload, 'client'> & { client: ResolversParentTypes['ApiClient'] };
  WithdrawApiClientSecretResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawApiClientSecretResult'];
  WithdrawAssessmentInput: WithdrawAssessmentInput;
  WithdrawAssessmentPayload: Omit<WithdrawAssessmentPayload, 'assessment'> & { assessment: ResolversParentTypes['ReadinessAssessment'] };
  WithdrawAssessmentResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawAssessmentResult'];
  WithdrawCouncilDecisionInput: WithdrawCouncilDecisionInput;
  WithdrawCouncilDecisionPayload: Omit<WithdrawCouncilDecisionPayload, 'decision'> & { decision: ResolversParentTypes['CouncilDecision'] };
  WithdrawCouncilDecisionResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawCouncilDecisionResult'];
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  scopes: ReadonlyArray<ReadonlyArray<Scalars['String']['input']>>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessGrant'] = ResolversParentTypes['AccessGrant']> = {
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  regions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegionCode']>>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PersonRole'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AccessGrantStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AccessGrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessGrantConnection'] = ResolversParentTypes['AccessGrantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessGrant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessGrantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessGrantEdge'] = ResolversParentTypes['AccessGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessGrant'], ParentType, ContextType>;
};

export type AccessGrantExistsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessGrantExists'] = ResolversParentTypes['AccessGrantExists']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  existing?: Resolver<Maybe<ResolversTypes['AccessGrant']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdvanceCooperationLeadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceCooperationLeadPayload'] = ResolversParentTypes['AdvanceCooperationLeadPayload']> = {
  lead?: Resolver<ResolversTypes['CooperationLead'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdvanceCooperationLeadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceCooperationLeadResult'] = ResolversParentTypes['AdvanceCooperationLeadResult']> = {
  __resolveType?: TypeResolveFn<'AdvanceCooperationLeadPayload' | 'InvalidInput' | 'LeadStatusConflict' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'], FederationReferenceType extends FederationReferenceTypes['Agreement'] = FederationReferenceTypes['Agreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['CouncilDecision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['AgreementMeasure']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType, Partial<AgreementMilestonesArgs>>;
  nextStatuses?: Resolver<ReadonlyArray<ResolversTypes['AgreementStatus']>, ParentType, ContextType>;
  proposedExtension?: Resolver<Maybe<ResolversTypes['ProposedExtension']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['AgreementSignature']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AgreementOverlapsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementOverlaps'] = ResolversParentTypes['AgreementOverlaps']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementSignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementSignature'] = ResolversParentTypes['AgreementSignature']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type AgreementSignatureConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementSignatureConflict'] = ResolversParentTypes['AgreementSignatureConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AgreementSignatureConflictReason'], ParentType, ContextType>;
  signedBy?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementStatusConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementStatusConflict'] = ResolversParentTypes['AgreementStatusConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStatuses?: Resolver<ReadonlyArray<ResolversTypes['AgreementStatus']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClient'] = ResolversParentTypes['ApiClient']> = {
  allowedOrigins?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  confidential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstParty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ApiClientKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  portal?: Resolver<Maybe<ResolversTypes['Portal']>, ParentType, ContextType>;
  rateClass?: Resolver<ResolversTypes['RateClass'], ParentType, ContextType>;
  redirectUris?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  regions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegionCode']>>, ParentType, ContextType>;
  revocationReason?: Resolver<Maybe<ResolversTypes['RevocationReason']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  secrets?: Resolver<ReadonlyArray<ResolversTypes['ApiClientSecret']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApiClientStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiClientConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientConflict'] = ResolversParentTypes['ApiClientConflict']> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiClientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientConnection'] = ResolversParentTypes['ApiClientConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApiClientEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ApiClient']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiClientEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientEdge'] = ResolversParentTypes['ApiClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
};

export type ApiClientSecretResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientSecret'] = ResolversParentTypes['ApiClientSecret']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AppointCouncilMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointCouncilMemberPayload'] = ResolversParentTypes['AppointCouncilMemberPayload']> = {
  member?: Resolver<ResolversTypes['CouncilMember'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointCouncilMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointCouncilMemberResult'] = ResolversParentTypes['AppointCouncilMemberResult']> = {
  __resolveType?: TypeResolveFn<'AppointCouncilMemberPayload' | 'ChairTaken' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type AssessmentNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentNotValid'] = ResolversParentTypes['AssessmentNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssessmentStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditChange'] = ResolversParentTypes['AuditChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  actor?: Resolver<Maybe<ResolversTypes['AuditActor']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['AuditChange']>, ParentType, ContextType>;
  clientId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correlationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['AuditOperation'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type BookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Booking'] = ResolversParentTypes['Booking']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChairTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChairTaken'] = ResolversParentTypes['ChairTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedField'] = ResolversParentTypes['ChangedField']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConfirmAccessGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmAccessGrantPayload'] = ResolversParentTypes['ConfirmAccessGrantPayload']> = {
  grant?: Resolver<ResolversTypes['AccessGrant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmAccessGrantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmAccessGrantResult'] = ResolversParentTypes['ConfirmAccessGrantResult']> = {
  __resolveType?: TypeResolveFn<'AccessGrantExists' | 'ConfirmAccessGrantPayload' | 'NotFound', ParentType, ContextType>;
};

export type CooperationLeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationLead'] = ResolversParentTypes['CooperationLead'], FederationReferenceType extends FederationReferenceTypes['CooperationLead'] = FederationReferenceTypes['CooperationLead']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CooperationLead']> | FederationReferenceType, FederationReferenceType, ContextType>;
  booking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['LeadTransition']>, ParentType, ContextType>;
  host?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextStatuses?: Resolver<ReadonlyArray<ResolversTypes['LeadStatus']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['LeadPurpose'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LeadSource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LeadStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitor?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type CooperationLeadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationLeadConnection'] = ResolversParentTypes['CooperationLeadConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CooperationLeadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CooperationLead']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CooperationLeadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationLeadEdge'] = ResolversParentTypes['CooperationLeadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CooperationLead'], ParentType, ContextType>;
};

export type CouncilResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Council'] = ResolversParentTypes['Council'], FederationReferenceType extends FederationReferenceTypes['Council'] = FederationReferenceTypes['Council']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Council']> | FederationReferenceType, FederationReferenceType, ContextType>;
  decisions?: Resolver<ResolversTypes['CouncilDecisionConnection'], ParentType, ContextType, Partial<CouncilDecisionsArgs>>;
  establishedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['CouncilMeetingConnection'], ParentType, ContextType, Partial<CouncilMeetingsArgs>>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CouncilMember']>>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CouncilDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilDecision'] = ResolversParentTypes['CouncilDecision'], FederationReferenceType extends FederationReferenceTypes['CouncilDecision'] = FederationReferenceTypes['CouncilDecision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CouncilDecision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CouncilDecisionKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['CouncilDecisionSubject']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  takenOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CouncilDecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilDecisionConnection'] = ResolversParentTypes['CouncilDecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CouncilDecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CouncilDecision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CouncilDecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilDecisionEdge'] = ResolversParentTypes['CouncilDecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CouncilDecision'], ParentType, ContextType>;
};

export type CouncilDecisionSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilDecisionSubject'] = ResolversParentTypes['CouncilDecisionSubject']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  usedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CouncilExistsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilExists'] = ResolversParentTypes['CouncilExists']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  existing?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouncilMeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilMeeting'] = ResolversParentTypes['CouncilMeeting']> = {
  agenda?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CouncilMeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilMeetingConnection'] = ResolversParentTypes['CouncilMeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CouncilMeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CouncilMeeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CouncilMeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilMeetingEdge'] = ResolversParentTypes['CouncilMeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CouncilMeeting'], ParentType, ContextType>;
};

export type CouncilMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilMember'] = ResolversParentTypes['CouncilMember']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CouncilRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CreateAccessGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAccessGrantPayload'] = ResolversParentTypes['CreateAccessGrantPayload']> = {
  grant?: Resolver<ResolversTypes['AccessGrant'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateAccessGrantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAccessGrantResult'] = ResolversParentTypes['CreateAccessGrantResult']> = {
  __resolveType?: TypeResolveFn<'AccessGrantExists' | 'CreateAccessGrantPayload' | 'GrantNotAllowed' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type CreateAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAgreementPayload'] = ResolversParentTypes['CreateAgreementPayload']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAgreementResult'] = ResolversParentTypes['CreateAgreementResult']> = {
  __resolveType?: TypeResolveFn<'CreateAgreementPayload' | 'DecisionNotUsable' | 'IdempotencyConflict' | 'InvalidInput', ParentType, ContextType>;
};

export type CreateApiClientPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiClientPayload'] = ResolversParentTypes['CreateApiClientPayload']> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateApiClientResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiClientResult'] = ResolversParentTypes['CreateApiClientResult']> = {
  __resolveType?: TypeResolveFn<'CreateApiClientPayload' | 'GrantNotAllowed' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type CreateOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateOrganizationPayload'] = ResolversParentTypes['CreateOrganizationPayload']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateOrganizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateOrganizationResult'] = ResolversParentTypes['CreateOrganizationResult']> = {
  __resolveType?: TypeResolveFn<'CreateOrganizationPayload' | 'IdempotencyConflict' | 'InvalidInput' | 'OrganizationExists', ParentType, ContextType>;
};

export type CreatePortalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePortalPayload'] = ResolversParentTypes['CreatePortalPayload']> = {
  portal?: Resolver<ResolversTypes['Portal'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreatePortalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePortalResult'] = ResolversParentTypes['CreatePortalResult']> = {
  __resolveType?: TypeResolveFn<'CreatePortalPayload' | 'IdempotencyConflict' | 'InvalidInput' | 'PortalCodeTaken', ParentType, ContextType>;
};

export type CreateSitePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateSitePayload'] = ResolversParentTypes['CreateSitePayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateSiteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateSiteResult'] = ResolversParentTypes['CreateSiteResult']> = {
  __resolveType?: TypeResolveFn<'CreateSitePayload' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type CriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Criterion'] = ResolversParentTypes['Criterion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  critical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type CriterionScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriterionScore'] = ResolversParentTypes['CriterionScore']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionNotUsableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionNotUsable'] = ResolversParentTypes['DecisionNotUsable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DecisionNotUsableReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndCouncilTermPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndCouncilTermPayload'] = ResolversParentTypes['EndCouncilTermPayload']> = {
  member?: Resolver<ResolversTypes['CouncilMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndCouncilTermResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndCouncilTermResult'] = ResolversParentTypes['EndCouncilTermResult']> = {
  __resolveType?: TypeResolveFn<'EndCouncilTermPayload' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type EstablishCouncilPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishCouncilPayload'] = ResolversParentTypes['EstablishCouncilPayload']> = {
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstablishCouncilResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishCouncilResult'] = ResolversParentTypes['EstablishCouncilResult']> = {
  __resolveType?: TypeResolveFn<'CouncilExists' | 'EstablishCouncilPayload' | 'IdempotencyConflict' | 'InvalidInput', ParentType, ContextType>;
};

export type ExtendAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendAgreementPayload'] = ResolversParentTypes['ExtendAgreementPayload']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtendAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendAgreementResult'] = ResolversParentTypes['ExtendAgreementResult']> = {
  __resolveType?: TypeResolveFn<'AgreementOverlaps' | 'AgreementSignatureConflict' | 'AgreementStatusConflict' | 'ExtendAgreementPayload' | 'InvalidInput' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GrantNotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantNotAllowed'] = ResolversParentTypes['GrantNotAllowed']> = {
  actsForAnother?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missingRateClass?: Resolver<Maybe<ResolversTypes['RateClass']>, ParentType, ContextType>;
  missingRegions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  missingScopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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

export type LeadStatusConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadStatusConflict'] = ResolversParentTypes['LeadStatusConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStatuses?: Resolver<ReadonlyArray<ResolversTypes['LeadStatus']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LeadStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadTransition'] = ResolversParentTypes['LeadTransition']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['LeadStatus']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LeadStatus'], ParentType, ContextType>;
};

export type LiftSuspensionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftSuspensionPayload'] = ResolversParentTypes['LiftSuspensionPayload']> = {
  registryEntry?: Resolver<ResolversTypes['RegistryEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiftSuspensionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftSuspensionResult'] = ResolversParentTypes['LiftSuspensionResult']> = {
  __resolveType?: TypeResolveFn<'DecisionNotUsable' | 'InvalidInput' | 'LiftSuspensionPayload' | 'NotFound' | 'SuspensionNotLiftable' | 'VersionConflict', ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ru?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translations?: Resolver<ReadonlyArray<ResolversTypes['Translation']>, ParentType, ContextType>;
};

export type MayPublishResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MayPublish'] = ResolversParentTypes['MayPublish']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MayNotPublishReason']>, ParentType, ContextType>;
};

export type MethodologyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Methodology'] = ResolversParentTypes['Methodology']> = {
  criteria?: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['PreparationStage']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MethodologyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MethodologyConnection'] = ResolversParentTypes['MethodologyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MethodologyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Methodology']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MethodologyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MethodologyEdge'] = ResolversParentTypes['MethodologyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Methodology'], ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  doneOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['MilestoneEvidence']>, ParentType, ContextType>;
  goal?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['AgreementMeasure'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MilestoneStatus'], ParentType, ContextType>;
};

export type MilestoneEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneEvidence'] = ResolversParentTypes['MilestoneEvidence']> = {
  eventId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  advanceCooperationLead?: Resolver<Maybe<ResolversTypes['AdvanceCooperationLeadResult']>, ParentType, ContextType, RequireFields<MutationAdvanceCooperationLeadArgs, 'input'>>;
  appointCouncilMember?: Resolver<Maybe<ResolversTypes['AppointCouncilMemberResult']>, ParentType, ContextType, RequireFields<MutationAppointCouncilMemberArgs, 'input'>>;
  confirmAccessGrant?: Resolver<Maybe<ResolversTypes['ConfirmAccessGrantResult']>, ParentType, ContextType, RequireFields<MutationConfirmAccessGrantArgs, 'input'>>;
  createAccessGrant?: Resolver<Maybe<ResolversTypes['CreateAccessGrantResult']>, ParentType, ContextType, RequireFields<MutationCreateAccessGrantArgs, 'input'>>;
  createAgreement?: Resolver<Maybe<ResolversTypes['CreateAgreementResult']>, ParentType, ContextType, RequireFields<MutationCreateAgreementArgs, 'input'>>;
  createApiClient?: Resolver<Maybe<ResolversTypes['CreateApiClientResult']>, ParentType, ContextType, RequireFields<MutationCreateApiClientArgs, 'input'>>;
  createOrganization?: Resolver<Maybe<ResolversTypes['CreateOrganizationResult']>, ParentType, ContextType, RequireFields<MutationCreateOrganizationArgs, 'input'>>;
  createPortal?: Resolver<Maybe<ResolversTypes['CreatePortalResult']>, ParentType, ContextType, RequireFields<MutationCreatePortalArgs, 'input'>>;
  createSite?: Resolver<Maybe<ResolversTypes['CreateSiteResult']>, ParentType, ContextType, RequireFields<MutationCreateSiteArgs, 'input'>>;
  endCouncilTerm?: Resolver<Maybe<ResolversTypes['EndCouncilTermResult']>, ParentType, ContextType, RequireFields<MutationEndCouncilTermArgs, 'input'>>;
  establishCouncil?: Resolver<Maybe<ResolversTypes['EstablishCouncilResult']>, ParentType, ContextType, RequireFields<MutationEstablishCouncilArgs, 'input'>>;
  extendAgreement?: Resolver<Maybe<ResolversTypes['ExtendAgreementResult']>, ParentType, ContextType, RequireFields<MutationExtendAgreementArgs, 'input'>>;
  liftSuspension?: Resolver<Maybe<ResolversTypes['LiftSuspensionResult']>, ParentType, ContextType, RequireFields<MutationLiftSuspensionArgs, 'input'>>;
  openRegistryEntry?: Resolver<Maybe<ResolversTypes['OpenRegistryEntryResult']>, ParentType, ContextType, RequireFields<MutationOpenRegistryEntryArgs, 'input'>>;
  publishMethodology?: Resolver<Maybe<ResolversTypes['PublishMethodologyResult']>, ParentType, ContextType, RequireFields<MutationPublishMethodologyArgs, 'input'>>;
  recordAssessment?: Resolver<Maybe<ResolversTypes['RecordAssessmentResult']>, ParentType, ContextType, RequireFields<MutationRecordAssessmentArgs, 'input'>>;
  recordCouncilDecision?: Resolver<Maybe<ResolversTypes['RecordCouncilDecisionResult']>, ParentType, ContextType, RequireFields<MutationRecordCouncilDecisionArgs, 'input'>>;
  recordCouncilMeeting?: Resolver<Maybe<ResolversTypes['RecordCouncilMeetingResult']>, ParentType, ContextType, RequireFields<MutationRecordCouncilMeetingArgs, 'input'>>;
  revokeApiClient?: Resolver<Maybe<ResolversTypes['RevokeApiClientResult']>, ParentType, ContextType, RequireFields<MutationRevokeApiClientArgs, 'input'>>;
  rotateApiClientSecret?: Resolver<Maybe<ResolversTypes['RotateApiClientSecretResult']>, ParentType, ContextType, RequireFields<MutationRotateApiClientSecretArgs, 'input'>>;
  setCooperationLeadValue?: Resolver<Maybe<ResolversTypes['SetCooperationLeadValueResult']>, ParentType, ContextType, RequireFields<MutationSetCooperationLeadValueArgs, 'input'>>;
  setCooperationLeadVisitor?: Resolver<Maybe<ResolversTypes['SetCooperationLeadVisitorResult']>, ParentType, ContextType, RequireFields<MutationSetCooperationLeadVisitorArgs, 'input'>>;
  setOrganizationContacts?: Resolver<Maybe<ResolversTypes['SetOrganizationContactsResult']>, ParentType, ContextType, RequireFields<MutationSetOrganizationContactsArgs, 'input'>>;
  signAgreement?: Resolver<Maybe<ResolversTypes['SignAgreementResult']>, ParentType, ContextType, RequireFields<MutationSignAgreementArgs, 'input'>>;
  terminateAgreement?: Resolver<Maybe<ResolversTypes['TerminateAgreementResult']>, ParentType, ContextType, RequireFields<MutationTerminateAgreementArgs, 'input'>>;
  transitionRegistryEntries?: Resolver<Maybe<ResolversTypes['TransitionRegistryEntriesResult']>, ParentType, ContextType, RequireFields<MutationTransitionRegistryEntriesArgs, 'input'>>;
  transitionRegistryEntry?: Resolver<Maybe<ResolversTypes['TransitionRegistryEntryResult']>, ParentType, ContextType, RequireFields<MutationTransitionRegistryEntryArgs, 'input'>>;
  updateAgreement?: Resolver<Maybe<ResolversTypes['UpdateAgreementResult']>, ParentType, ContextType, RequireFields<MutationUpdateAgreementArgs, 'input'>>;
  updateApiClient?: Resolver<Maybe<ResolversTypes['UpdateApiClientResult']>, ParentType, ContextType, RequireFields<MutationUpdateApiClientArgs, 'input'>>;
  updateOrganization?: Resolver<Maybe<ResolversTypes['UpdateOrganizationResult']>, ParentType, ContextType, RequireFields<MutationUpdateOrganizationArgs, 'input'>>;
  updatePortal?: Resolver<Maybe<ResolversTypes['UpdatePortalResult']>, ParentType, ContextType, RequireFields<MutationUpdatePortalArgs, 'input'>>;
  updateSite?: Resolver<Maybe<ResolversTypes['UpdateSiteResult']>, ParentType, ContextType, RequireFields<MutationUpdateSiteArgs, 'input'>>;
  withdrawAccessGrant?: Resolver<Maybe<ResolversTypes['WithdrawAccessGrantResult']>, ParentType, ContextType, RequireFields<MutationWithdrawAccessGrantArgs, 'input'>>;
  withdrawAgreementSignature?: Resolver<Maybe<ResolversTypes['WithdrawAgreementSignatureResult']>, ParentType, ContextType, RequireFields<MutationWithdrawAgreementSignatureArgs, 'input'>>;
  withdrawApiClientSecret?: Resolver<Maybe<ResolversTypes['WithdrawApiClientSecretResult']>, ParentType, ContextType, RequireFields<MutationWithdrawApiClientSecretArgs, 'input'>>;
  withdrawAssessment?: Resolver<Maybe<ResolversTypes['WithdrawAssessmentResult']>, ParentType, ContextType, RequireFields<MutationWithdrawAssessmentArgs, 'input'>>;
  withdrawCouncilDecision?: Resolver<Maybe<ResolversTypes['WithdrawCouncilDecisionResult']>, ParentType, ContextType, RequireFields<MutationWithdrawCouncilDecisionArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OkvedClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OkvedClass'] = ResolversParentTypes['OkvedClass']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['OkvedSection'], ParentType, ContextType>;
};

export interface OkvedCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OkvedCode'], any> {
  name: 'OkvedCode';
}

export type OkvedSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OkvedSection'] = ResolversParentTypes['OkvedSection']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type OpenRegistryEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenRegistryEntryPayload'] = ResolversParentTypes['OpenRegistryEntryPayload']> = {
  registryEntry?: Resolver<ResolversTypes['RegistryEntry'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenRegistryEntryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenRegistryEntryResult'] = ResolversParentTypes['OpenRegistryEntryResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'OpenRegistryEntryPayload' | 'RegistryEntryExists', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  brands?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrganizationContact']>>, ParentType, ContextType>;
  cooperationLeads?: Resolver<Maybe<ResolversTypes['CooperationLeadConnection']>, ParentType, ContextType, Partial<OrganizationCooperationLeadsArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordedChangeConnection']>, ParentType, ContextType, Partial<OrganizationHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industries?: Resolver<ReadonlyArray<ResolversTypes['OkvedClass']>, ParentType, ContextType>;
  inn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  kpp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  ogrn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  okved?: Resolver<ReadonlyArray<ResolversTypes['OkvedCode']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  registryEntries?: Resolver<ReadonlyArray<ResolversTypes['RegistryEntry']>, ParentType, ContextType>;
  sites?: Resolver<ResolversTypes['SiteConnection'], ParentType, ContextType, Partial<OrganizationSitesArgs>>;
  status?: Resolver<ResolversTypes['OrganizationStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['OrganizationFacets']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationContact'] = ResolversParentTypes['OrganizationContact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ContactPurpose'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationExistsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationExists'] = ResolversParentTypes['OrganizationExists']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  existing?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationFacets'] = ResolversParentTypes['OrganizationFacets']> = {
  industries?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PortalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Portal'] = ResolversParentTypes['Portal'], FederationReferenceType extends FederationReferenceTypes['Portal'] = FederationReferenceTypes['Portal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Portal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PortalCodeTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalCodeTaken'] = ResolversParentTypes['PortalCodeTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalConnection'] = ResolversParentTypes['PortalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PortalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Portal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PortalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalEdge'] = ResolversParentTypes['PortalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Portal'], ParentType, ContextType>;
};

export type PreparationStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreparationStage'] = ResolversParentTypes['PreparationStage']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ProposedExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedExtension'] = ResolversParentTypes['ProposedExtension']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ProvenanceSource'], ParentType, ContextType>;
};

export type PublishMethodologyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishMethodologyPayload'] = ResolversParentTypes['PublishMethodologyPayload']> = {
  methodology?: Resolver<ResolversTypes['Methodology'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishMethodologyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishMethodologyResult'] = ResolversParentTypes['PublishMethodologyResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'PublishMethodologyPayload', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessGrants?: Resolver<Maybe<ResolversTypes['AccessGrantConnection']>, ParentType, ContextType, Partial<QueryAccessGrantsArgs>>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  apiClient?: Resolver<Maybe<ResolversTypes['ApiClient']>, ParentType, ContextType, RequireFields<QueryApiClientArgs, 'id'>>;
  apiClients?: Resolver<Maybe<ResolversTypes['ApiClientConnection']>, ParentType, ContextType, Partial<QueryApiClientsArgs>>;
  auditLog?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, Partial<QueryAuditLogArgs>>;
  cooperationLead?: Resolver<Maybe<ResolversTypes['CooperationLead']>, ParentType, ContextType, RequireFields<QueryCooperationLeadArgs, 'id'>>;
  cooperationLeads?: Resolver<Maybe<ResolversTypes['CooperationLeadConnection']>, ParentType, ContextType, Partial<QueryCooperationLeadsArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType, Partial<QueryCouncilArgs>>;
  councilDecision?: Resolver<Maybe<ResolversTypes['CouncilDecision']>, ParentType, ContextType, RequireFields<QueryCouncilDecisionArgs, 'id'>>;
  currentMethodology?: Resolver<Maybe<ResolversTypes['Methodology']>, ParentType, ContextType>;
  methodologies?: Resolver<Maybe<ResolversTypes['MethodologyConnection']>, ParentType, ContextType, Partial<QueryMethodologiesArgs>>;
  methodology?: Resolver<Maybe<ResolversTypes['Methodology']>, ParentType, ContextType, RequireFields<QueryMethodologyArgs, 'version'>>;
  okvedClasses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OkvedClass']>>, ParentType, ContextType, Partial<QueryOkvedClassesArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'orderBy'>>;
  portal?: Resolver<Maybe<ResolversTypes['Portal']>, ParentType, ContextType, Partial<QueryPortalArgs>>;
  portals?: Resolver<Maybe<ResolversTypes['PortalConnection']>, ParentType, ContextType, Partial<QueryPortalsArgs>>;
  readinessAssessment?: Resolver<Maybe<ResolversTypes['ReadinessAssessment']>, ParentType, ContextType, RequireFields<QueryReadinessAssessmentArgs, 'id'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regions?: Resolver<Maybe<ResolversTypes['RegionConnection']>, ParentType, ContextType, Partial<QueryRegionsArgs>>;
  registryEntries?: Resolver<Maybe<ResolversTypes['RegistryEntryConnection']>, ParentType, ContextType, Partial<QueryRegistryEntriesArgs>>;
  registryEntry?: Resolver<Maybe<ResolversTypes['RegistryEntry']>, ParentType, ContextType, RequireFields<QueryRegistryEntryArgs, 'id'>>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<QuerySiteArgs, 'id'>>;
  sites?: Resolver<Maybe<ResolversTypes['SiteConnection']>, ParentType, ContextType, RequireFields<QuerySitesArgs, 'orderBy'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type QuorumNotMetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuorumNotMet'] = ResolversParentTypes['QuorumNotMet']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadinessAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadinessAssessment'] = ResolversParentTypes['ReadinessAssessment'], FederationReferenceType extends FederationReferenceTypes['ReadinessAssessment'] = FederationReferenceTypes['ReadinessAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReadinessAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assessedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  criticalsMet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  methodology?: Resolver<ResolversTypes['Methodology'], ParentType, ContextType>;
  scores?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CriterionScore']>>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssessmentStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type RecordAssessmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAssessmentPayload'] = ResolversParentTypes['RecordAssessmentPayload']> = {
  assessment?: Resolver<ResolversTypes['ReadinessAssessment'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordAssessmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAssessmentResult'] = ResolversParentTypes['RecordAssessmentResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'RecordAssessmentPayload', ParentType, ContextType>;
};

export type RecordCouncilDecisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCouncilDecisionPayload'] = ResolversParentTypes['RecordCouncilDecisionPayload']> = {
  decision?: Resolver<ResolversTypes['CouncilDecision'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordCouncilDecisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCouncilDecisionResult'] = ResolversParentTypes['RecordCouncilDecisionResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'RecordCouncilDecisionPayload', ParentType, ContextType>;
};

export type RecordCouncilMeetingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCouncilMeetingPayload'] = ResolversParentTypes['RecordCouncilMeetingPayload']> = {
  meeting?: Resolver<ResolversTypes['CouncilMeeting'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordCouncilMeetingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCouncilMeetingResult'] = ResolversParentTypes['RecordCouncilMeetingResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'QuorumNotMet' | 'RecordCouncilMeetingPayload', ParentType, ContextType>;
};

export type RecordedChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedChange'] = ResolversParentTypes['RecordedChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clientId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['ChangedField']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordedChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedChangeConnection'] = ResolversParentTypes['RecordedChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecordedChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RecordedChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordedChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedChangeEdge'] = ResolversParentTypes['RecordedChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecordedChange'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<RegionAgreementsArgs>>;
  capital?: Resolver<ResolversTypes['GeoPoint'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['FederalDistrict'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<RegionOrganizationsArgs, 'orderBy'>>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export type RegionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type RegistryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryEntry'] = ResolversParentTypes['RegistryEntry'], FederationReferenceType extends FederationReferenceTypes['RegistryEntry'] = FederationReferenceTypes['RegistryEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RegistryEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegistryEntryTransition']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextStatuses?: Resolver<ReadonlyArray<ResolversTypes['RegistryEntryStatus']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  registry?: Resolver<ResolversTypes['Registry'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RegistryEntryStatus'], ParentType, ContextType>;
  suspendedBy?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistryEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryEntryConnection'] = ResolversParentTypes['RegistryEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegistryEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RegistryEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistryEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryEntryEdge'] = ResolversParentTypes['RegistryEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegistryEntry'], ParentType, ContextType>;
};

export type RegistryEntryExistsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryEntryExists'] = ResolversParentTypes['RegistryEntryExists']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  existing?: Resolver<Maybe<ResolversTypes['RegistryEntry']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegistryEntryTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryEntryTransition'] = ResolversParentTypes['RegistryEntryTransition']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clientId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['CouncilDecision']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['RegistryEntryStatus']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RegistryEntryStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevokeApiClientPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiClientPayload'] = ResolversParentTypes['RevokeApiClientPayload']> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeApiClientResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiClientResult'] = ResolversParentTypes['RevokeApiClientResult']> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'RevokeApiClientPayload', ParentType, ContextType>;
};

export type RotateApiClientSecretPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateApiClientSecretPayload'] = ResolversParentTypes['RotateApiClientSecretPayload']> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotateApiClientSecretResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateApiClientSecretResult'] = ResolversParentTypes['RotateApiClientSecretResult']> = {
  __resolveType?: TypeResolveFn<'ApiClientConflict' | 'GrantNotAllowed' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'RotateApiClientSecretPayload' | 'TwoSecretsLive', ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SetCooperationLeadValuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCooperationLeadValuePayload'] = ResolversParentTypes['SetCooperationLeadValuePayload']> = {
  lead?: Resolver<ResolversTypes['CooperationLead'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetCooperationLeadValueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCooperationLeadValueResult'] = ResolversParentTypes['SetCooperationLeadValueResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'SetCooperationLeadValuePayload' | 'VersionConflict', ParentType, ContextType>;
};

export type SetCooperationLeadVisitorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCooperationLeadVisitorPayload'] = ResolversParentTypes['SetCooperationLeadVisitorPayload']> = {
  lead?: Resolver<ResolversTypes['CooperationLead'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetCooperationLeadVisitorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCooperationLeadVisitorResult'] = ResolversParentTypes['SetCooperationLeadVisitorResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'SetCooperationLeadVisitorPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type SetOrganizationContactsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetOrganizationContactsPayload'] = ResolversParentTypes['SetOrganizationContactsPayload']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetOrganizationContactsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetOrganizationContactsResult'] = ResolversParentTypes['SetOrganizationContactsResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'SetOrganizationContactsPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type SignAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignAgreementPayload'] = ResolversParentTypes['SignAgreementPayload']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignAgreementResult'] = ResolversParentTypes['SignAgreementResult']> = {
  __resolveType?: TypeResolveFn<'AgreementOverlaps' | 'AgreementSignatureConflict' | 'AgreementStatusConflict' | 'InvalidInput' | 'NotFound' | 'SignAgreementPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type SiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site'], FederationReferenceType extends FederationReferenceTypes['Site'] = FederationReferenceTypes['Site']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Site']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hazardClass?: Resolver<Maybe<ResolversTypes['HazardClass']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordedChangeConnection']>, ParentType, ContextType, Partial<SiteHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayPublish?: Resolver<ResolversTypes['MayPublish'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  passRegime?: Resolver<Maybe<ResolversTypes['PassRegime']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  readiness?: Resolver<Maybe<ResolversTypes['ReadinessAssessment']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['SiteWarning']>, ParentType, ContextType>;
};

export type SiteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteConnection'] = ResolversParentTypes['SiteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SiteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Site']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SiteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteEdge'] = ResolversParentTypes['SiteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
};

export type SuspensionNotLiftableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspensionNotLiftable'] = ResolversParentTypes['SuspensionNotLiftable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RegistryEntryStatus'], ParentType, ContextType>;
  suspendedBy?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TerminateAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminateAgreementPayload'] = ResolversParentTypes['TerminateAgreementPayload']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TerminateAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminateAgreementResult'] = ResolversParentTypes['TerminateAgreementResult']> = {
  __resolveType?: TypeResolveFn<'AgreementStatusConflict' | 'InvalidInput' | 'NotFound' | 'TerminateAgreementPayload' | 'VersionConflict', ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TransitionNotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionNotAllowed'] = ResolversParentTypes['TransitionNotAllowed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['RegistryEntryStatus'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStatuses?: Resolver<ReadonlyArray<ResolversTypes['RegistryEntryStatus']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RegistryEntryStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionRegistryEntriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionRegistryEntriesPayload'] = ResolversParentTypes['TransitionRegistryEntriesPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['TransitionRegistryEntryResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionRegistryEntriesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionRegistryEntriesResult'] = ResolversParentTypes['TransitionRegistryEntriesResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'TransitionRegistryEntriesPayload', ParentType, ContextType>;
};

export type TransitionRegistryEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionRegistryEntryPayload'] = ResolversParentTypes['TransitionRegistryEntryPayload']> = {
  registryEntry?: Resolver<ResolversTypes['RegistryEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionRegistryEntryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionRegistryEntryResult'] = ResolversParentTypes['TransitionRegistryEntryResult']> = {
  __resolveType?: TypeResolveFn<'DecisionNotUsable' | 'InvalidInput' | 'NotFound' | 'TransitionNotAllowed' | 'TransitionRegistryEntryPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type TranslationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Translation'] = ResolversParentTypes['Translation']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TwoSecretsLiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TwoSecretsLive'] = ResolversParentTypes['TwoSecretsLive']> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAgreementPayload'] = ResolversParentTypes['UpdateAgreementPayload']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAgreementResult'] = ResolversParentTypes['UpdateAgreementResult']> = {
  __resolveType?: TypeResolveFn<'AgreementSignatureConflict' | 'AgreementStatusConflict' | 'DecisionNotUsable' | 'InvalidInput' | 'NotFound' | 'UpdateAgreementPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateApiClientPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateApiClientPayload'] = ResolversParentTypes['UpdateApiClientPayload']> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateApiClientResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateApiClientResult'] = ResolversParentTypes['UpdateApiClientResult']> = {
  __resolveType?: TypeResolveFn<'ApiClientConflict' | 'GrantNotAllowed' | 'InvalidInput' | 'NotFound' | 'UpdateApiClientPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateOrganizationPayload'] = ResolversParentTypes['UpdateOrganizationPayload']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateOrganizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateOrganizationResult'] = ResolversParentTypes['UpdateOrganizationResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'OrganizationExists' | 'UpdateOrganizationPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdatePortalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePortalPayload'] = ResolversParentTypes['UpdatePortalPayload']> = {
  portal?: Resolver<ResolversTypes['Portal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdatePortalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePortalResult'] = ResolversParentTypes['UpdatePortalResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'PortalCodeTaken' | 'UpdatePortalPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateSitePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateSitePayload'] = ResolversParentTypes['UpdateSitePayload']> = {
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateSiteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateSiteResult'] = ResolversParentTypes['UpdateSiteResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'UpdateSitePayload' | 'VersionConflict', ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'AccessGrantExists' | 'AgreementOverlaps' | 'AgreementSignatureConflict' | 'AgreementStatusConflict' | 'ApiClientConflict' | 'AssessmentNotValid' | 'ChairTaken' | 'CouncilExists' | 'DecisionNotUsable' | 'GrantNotAllowed' | 'IdempotencyConflict' | 'InvalidInput' | 'LeadStatusConflict' | 'NotFound' | 'OrganizationExists' | 'PortalCodeTaken' | 'QuorumNotMet' | 'RegistryEntryExists' | 'SuspensionNotLiftable' | 'TransitionNotAllowed' | 'TwoSecretsLive' | 'VersionConflict', ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  clientId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ViewerKind'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  portal?: Resolver<Maybe<ResolversTypes['Portal']>, ParentType, ContextType>;
  regions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Region']>>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithdrawAccessGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAccessGrantPayload'] = ResolversParentTypes['WithdrawAccessGrantPayload']> = {
  grant?: Resolver<ResolversTypes['AccessGrant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawAccessGrantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAccessGrantResult'] = ResolversParentTypes['WithdrawAccessGrantResult']> = {
  __resolveType?: TypeResolveFn<'GrantNotAllowed' | 'NotFound' | 'WithdrawAccessGrantPayload', ParentType, ContextType>;
};

export type WithdrawAgreementSignaturePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAgreementSignaturePayload'] = ResolversParentTypes['WithdrawAgreementSignaturePayload']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawAgreementSignatureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAgreementSignatureResult'] = ResolversParentTypes['WithdrawAgreementSignatureResult']> = {
  __resolveType?: TypeResolveFn<'AgreementSignatureConflict' | 'AgreementStatusConflict' | 'NotFound' | 'VersionConflict' | 'WithdrawAgreementSignaturePayload', ParentType, ContextType>;
};

export type WithdrawApiClientSecretPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawApiClientSecretPayload'] = ResolversParentTypes['WithdrawApiClientSecretPayload']> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawApiClientSecretResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawApiClientSecretResult'] = ResolversParentTypes['WithdrawApiClientSecretResult']> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'WithdrawApiClientSecretPayload', ParentType, ContextType>;
};

export type WithdrawAssessmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAssessmentPayload'] = ResolversParentTypes['WithdrawAssessmentPayload']> = {
  assessment?: Resolver<ResolversTypes['ReadinessAssessment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawAssessmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAssessmentResult'] = ResolversParentTypes['WithdrawAssessmentResult']> = {
  __resolveType?: TypeResolveFn<'AssessmentNotValid' | 'InvalidInput' | 'NotFound' | 'WithdrawAssessmentPayload', ParentType, ContextType>;
};

export type WithdrawCouncilDecisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCouncilDecisionPayload'] = ResolversParentTypes['WithdrawCouncilDecisionPayload']> = {
  decision?: Resolver<ResolversTypes['CouncilDecision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawCouncilDecisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCouncilDecisionResult'] = ResolversParentTypes['WithdrawCouncilDecisionResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'WithdrawCouncilDecisionPayload', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccessGrant?: AccessGrantResolvers<ContextType>;
  AccessGrantConnection?: AccessGrantConnectionResolvers<ContextType>;
  AccessGrantEdge?: AccessGrantEdgeResolvers<ContextType>;
  AccessGrantExists?: AccessGrantExistsResolvers<ContextType>;
  AdvanceCooperationLeadPayload?: AdvanceCooperationLeadPayloadResolvers<ContextType>;
  AdvanceCooperationLeadResult?: AdvanceCooperationLeadResultResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementOverlaps?: AgreementOverlapsResolvers<ContextType>;
  AgreementSignature?: AgreementSignatureResolvers<ContextType>;
  AgreementSignatureConflict?: AgreementSignatureConflictResolvers<ContextType>;
  AgreementStatusConflict?: AgreementStatusConflictResolvers<ContextType>;
  ApiClient?: ApiClientResolvers<ContextType>;
  ApiClientConflict?: ApiClientConflictResolvers<ContextType>;
  ApiClientConnection?: ApiClientConnectionResolvers<ContextType>;
  ApiClientEdge?: ApiClientEdgeResolvers<ContextType>;
  ApiClientSecret?: ApiClientSecretResolvers<ContextType>;
  AppointCouncilMemberPayload?: AppointCouncilMemberPayloadResolvers<ContextType>;
  AppointCouncilMemberResult?: AppointCouncilMemberResultResolvers<ContextType>;
  AssessmentNotValid?: AssessmentNotValidResolvers<ContextType>;
  AuditChange?: AuditChangeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  Booking?: BookingResolvers<ContextType>;
  ChairTaken?: ChairTakenResolvers<ContextType>;
  ChangedField?: ChangedFieldResolvers<ContextType>;
  ConfirmAccessGrantPayload?: ConfirmAccessGrantPayloadResolvers<ContextType>;
  ConfirmAccessGrantResult?: ConfirmAccessGrantResultResolvers<ContextType>;
  CooperationLead?: CooperationLeadResolvers<ContextType>;
  CooperationLeadConnection?: CooperationLeadConnectionResolvers<ContextType>;
  CooperationLeadEdge?: CooperationLeadEdgeResolvers<ContextType>;
  Council?: CouncilResolvers<ContextType>;
  CouncilDecision?: CouncilDecisionResolvers<ContextType>;
  CouncilDecisionConnection?: CouncilDecisionConnectionResolvers<ContextType>;
  CouncilDecisionEdge?: CouncilDecisionEdgeResolvers<ContextType>;
  CouncilDecisionSubject?: CouncilDecisionSubjectResolvers<ContextType>;
  CouncilExists?: CouncilExistsResolvers<ContextType>;
  CouncilMeeting?: CouncilMeetingResolvers<ContextType>;
  CouncilMeetingConnection?: CouncilMeetingConnectionResolvers<ContextType>;
  CouncilMeetingEdge?: CouncilMeetingEdgeResolvers<ContextType>;
  CouncilMember?: CouncilMemberResolvers<ContextType>;
  CreateAccessGrantPayload?: CreateAccessGrantPayloadResolvers<ContextType>;
  CreateAccessGrantResult?: CreateAccessGrantResultResolvers<ContextType>;
  CreateAgreementPayload?: CreateAgreementPayloadResolvers<ContextType>;
  CreateAgreementResult?: CreateAgreementResultResolvers<ContextType>;
  CreateApiClientPayload?: CreateApiClientPayloadResolvers<ContextType>;
  CreateApiClientResult?: CreateApiClientResultResolvers<ContextType>;
  CreateOrganizationPayload?: CreateOrganizationPayloadResolvers<ContextType>;
  CreateOrganizationResult?: CreateOrganizationResultResolvers<ContextType>;
  CreatePortalPayload?: CreatePortalPayloadResolvers<ContextType>;
  CreatePortalResult?: CreatePortalResultResolvers<ContextType>;
  CreateSitePayload?: CreateSitePayloadResolvers<ContextType>;
  CreateSiteResult?: CreateSiteResultResolvers<ContextType>;
  Criterion?: CriterionResolvers<ContextType>;
  CriterionScore?: CriterionScoreResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DecisionNotUsable?: DecisionNotUsableResolvers<ContextType>;
  EndCouncilTermPayload?: EndCouncilTermPayloadResolvers<ContextType>;
  EndCouncilTermResult?: EndCouncilTermResultResolvers<ContextType>;
  EstablishCouncilPayload?: EstablishCouncilPayloadResolvers<ContextType>;
  EstablishCouncilResult?: EstablishCouncilResultResolvers<ContextType>;
  ExtendAgreementPayload?: ExtendAgreementPayloadResolvers<ContextType>;
  ExtendAgreementResult?: ExtendAgreementResultResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  GrantNotAllowed?: GrantNotAllowedResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LanguageTag?: GraphQLScalarType;
  LeadStatusConflict?: LeadStatusConflictResolvers<ContextType>;
  LeadTransition?: LeadTransitionResolvers<ContextType>;
  LiftSuspensionPayload?: LiftSuspensionPayloadResolvers<ContextType>;
  LiftSuspensionResult?: LiftSuspensionResultResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MayPublish?: MayPublishResolvers<ContextType>;
  Methodology?: MethodologyResolvers<ContextType>;
  MethodologyConnection?: MethodologyConnectionResolvers<ContextType>;
  MethodologyEdge?: MethodologyEdgeResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  MilestoneEvidence?: MilestoneEvidenceResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  OkvedClass?: OkvedClassResolvers<ContextType>;
  OkvedCode?: GraphQLScalarType;
  OkvedSection?: OkvedSectionResolvers<ContextType>;
  OpenRegistryEntryPayload?: OpenRegistryEntryPayloadResolvers<ContextType>;
  OpenRegistryEntryResult?: OpenRegistryEntryResultResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationContact?: OrganizationContactResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationExists?: OrganizationExistsResolvers<ContextType>;
  OrganizationFacets?: OrganizationFacetsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Portal?: PortalResolvers<ContextType>;
  PortalCodeTaken?: PortalCodeTakenResolvers<ContextType>;
  PortalConnection?: PortalConnectionResolvers<ContextType>;
  PortalEdge?: PortalEdgeResolvers<ContextType>;
  PreparationStage?: PreparationStageResolvers<ContextType>;
  ProposedExtension?: ProposedExtensionResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  PublishMethodologyPayload?: PublishMethodologyPayloadResolvers<ContextType>;
  PublishMethodologyResult?: PublishMethodologyResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuorumNotMet?: QuorumNotMetResolvers<ContextType>;
  ReadinessAssessment?: ReadinessAssessmentResolvers<ContextType>;
  RecordAssessmentPayload?: RecordAssessmentPayloadResolvers<ContextType>;
  RecordAssessmentResult?: RecordAssessmentResultResolvers<ContextType>;
  RecordCouncilDecisionPayload?: RecordCouncilDecisionPayloadResolvers<ContextType>;
  RecordCouncilDecisionResult?: RecordCouncilDecisionResultResolvers<ContextType>;
  RecordCouncilMeetingPayload?: RecordCouncilMeetingPayloadResolvers<ContextType>;
  RecordCouncilMeetingResult?: RecordCouncilMeetingResultResolvers<ContextType>;
  RecordedChange?: RecordedChangeResolvers<ContextType>;
  RecordedChangeConnection?: RecordedChangeConnectionResolvers<ContextType>;
  RecordedChangeEdge?: RecordedChangeEdgeResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionCode?: GraphQLScalarType;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  RegistryEntry?: RegistryEntryResolvers<ContextType>;
  RegistryEntryConnection?: RegistryEntryConnectionResolvers<ContextType>;
  RegistryEntryEdge?: RegistryEntryEdgeResolvers<ContextType>;
  RegistryEntryExists?: RegistryEntryExistsResolvers<ContextType>;
  RegistryEntryTransition?: RegistryEntryTransitionResolvers<ContextType>;
  RevokeApiClientPayload?: RevokeApiClientPayloadResolvers<ContextType>;
  RevokeApiClientResult?: RevokeApiClientResultResolvers<ContextType>;
  RotateApiClientSecretPayload?: RotateApiClientSecretPayloadResolvers<ContextType>;
  RotateApiClientSecretResult?: RotateApiClientSecretResultResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SetCooperationLeadValuePayload?: SetCooperationLeadValuePayloadResolvers<ContextType>;
  SetCooperationLeadValueResult?: SetCooperationLeadValueResultResolvers<ContextType>;
  SetCooperationLeadVisitorPayload?: SetCooperationLeadVisitorPayloadResolvers<ContextType>;
  SetCooperationLeadVisitorResult?: SetCooperationLeadVisitorResultResolvers<ContextType>;
  SetOrganizationContactsPayload?: SetOrganizationContactsPayloadResolvers<ContextType>;
  SetOrganizationContactsResult?: SetOrganizationContactsResultResolvers<ContextType>;
  SignAgreementPayload?: SignAgreementPayloadResolvers<ContextType>;
  SignAgreementResult?: SignAgreementResultResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SiteConnection?: SiteConnectionResolvers<ContextType>;
  SiteEdge?: SiteEdgeResolvers<ContextType>;
  SuspensionNotLiftable?: SuspensionNotLiftableResolvers<ContextType>;
  TerminateAgreementPayload?: TerminateAgreementPayloadResolvers<ContextType>;
  TerminateAgreementResult?: TerminateAgreementResultResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TransitionNotAllowed?: TransitionNotAllowedResolvers<ContextType>;
  TransitionRegistryEntriesPayload?: TransitionRegistryEntriesPayloadResolvers<ContextType>;
  TransitionRegistryEntriesResult?: TransitionRegistryEntriesResultResolvers<ContextType>;
  TransitionRegistryEntryPayload?: TransitionRegistryEntryPayloadResolvers<ContextType>;
  TransitionRegistryEntryResult?: TransitionRegistryEntryResultResolvers<ContextType>;
  Translation?: TranslationResolvers<ContextType>;
  TwoSecretsLive?: TwoSecretsLiveResolvers<ContextType>;
  UpdateAgreementPayload?: UpdateAgreementPayloadResolvers<ContextType>;
  UpdateAgreementResult?: UpdateAgreementResultResolvers<ContextType>;
  UpdateApiClientPayload?: UpdateApiClientPayloadResolvers<ContextType>;
  UpdateApiClientResult?: UpdateApiClientResultResolvers<ContextType>;
  UpdateOrganizationPayload?: UpdateOrganizationPayloadResolvers<ContextType>;
  UpdateOrganizationResult?: UpdateOrganizationResultResolvers<ContextType>;
  UpdatePortalPayload?: UpdatePortalPayloadResolvers<ContextType>;
  UpdatePortalResult?: UpdatePortalResultResolvers<ContextType>;
  UpdateSitePayload?: UpdateSitePayloadResolvers<ContextType>;
  UpdateSiteResult?: UpdateSiteResultResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WithdrawAccessGrantPayload?: WithdrawAccessGrantPayloadResolvers<ContextType>;
  WithdrawAccessGrantResult?: WithdrawAccessGrantResultResolvers<ContextType>;
  WithdrawAgreementSignaturePayload?: WithdrawAgreementSignaturePayloadResolvers<ContextType>;
  WithdrawAgreementSignatureResult?: WithdrawAgreementSignatureResultResolvers<ContextType>;
  WithdrawApiClientSecretPayload?: WithdrawApiClientSecretPayloadResolvers<ContextType>;
  WithdrawApiClientSecretResult?: WithdrawApiClientSecretResultResolvers<ContextType>;
  WithdrawAssessmentPayload?: WithdrawAssessmentPayloadResolvers<ContextType>;
  WithdrawAssessmentResult?: WithdrawAssessmentResultResolvers<ContextType>;
  WithdrawCouncilDecisionPayload?: WithdrawCouncilDecisionPayloadResolvers<ContextType>;
  WithdrawCouncilDecisionResult?: WithdrawCouncilDecisionResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
