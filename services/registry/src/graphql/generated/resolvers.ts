import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LocalizedText as LocalizedTextModel } from '@promtour/kernel/localized-text';
import type { Region as RegionModel } from '../../domain/region.ts';
import type { RegionConnection as RegionConnectionModel, OrganizationConnection as OrganizationConnectionModel, SiteConnection as SiteConnectionModel } from '../lists.ts';
import type { Organization as OrganizationModel } from '../../domain/organization.ts';
import type { Site as SiteModel } from '../../domain/site.ts';
import type { Lead as CooperationLeadModel, LeadTransition as LeadTransitionModel } from '../../domain/leads/lead.ts';
import type { CooperationLeadConnection as CooperationLeadConnectionModel } from '../resolvers/leads/cooperation-leads.ts';
import type { AuditEntry as AuditEntryModel } from '../../application/audit/ports.ts';
import type { AuditEntryConnection as AuditEntryConnectionModel } from '../resolvers/audit/audit-trail.ts';
import type { Context } from '../loaders.ts';
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

export type AddSiteInput = {
  /** At most 500 characters. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Names of fields whose values are illustrative sample data. */
  readonly illustrative?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly name: LocalizedTextInput;
  readonly organization: Scalars['ID']['input'];
  readonly point?: InputMaybe<GeoPointInput>;
  /** ISO 3166-2 code; the organisation's region unless given. */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  /** The region's zone unless given. */
  readonly timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};

export type AddSiteResult = IdempotencyConflict | InvalidInput | NotFound | Site;

export type AdvanceCooperationLeadInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** At most 1000 characters; the other organisation reads it too. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly to: LeadState;
  /** What it is worth; left out, what is known of it stays. */
  readonly value?: InputMaybe<MoneyInput>;
};

export type AdvanceCooperationLeadResult = CooperationLead | InvalidInput | LeadTransitionNotAllowed | NotFound | VersionConflict;

export type AuditActor =
  /** Somebody who gave no token. */
  | 'ANONYMOUS'
  /** A program by its own token. */
  | 'CLIENT'
  | 'PERSON'
  /** The registry itself: an event or the time made it do so. */
  | 'SYSTEM';

export type AuditChange = {
  readonly __typename?: 'AuditChange';
  /** JSON; null where there is no record any more. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** JSON; null where there was no record before. Personal data and secrets stand as `"[redacted]"`. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** As the database calls it: `legal_name`. */
  readonly field: Scalars['String']['output'];
};

/** One change of one record. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** Null where the change was made past the services, by somebody at the database. */
  readonly actor?: Maybe<AuditActor>;
  readonly at: Scalars['DateTime']['output'];
  /** The fields that changed; of a new or deleted record all that it had. */
  readonly changes: ReadonlyArray<AuditChange>;
  /** The API client whose token it was. */
  readonly clientId?: Maybe<Scalars['String']['output']>;
  /** The request that led to it, in every service's logs. */
  readonly correlationId?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly operation: AuditOperation;
  /** The record's id; of parts of a record its id and the part's, with a slash between: `0198f6a0-…/3`. */
  readonly recordId: Scalars['String']['output'];
  /** What kind of record: `organization`, `cooperation_lead`. */
  readonly recordKind: Scalars['String']['output'];
  /** Stable name of the person or program; null where `actor` is null or `ANONYMOUS`. */
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

/** All conditions hold together. */
export type AuditFilter = {
  /** The API client by whose token it was done. */
  readonly clientId?: InputMaybe<Scalars['String']['input']>;
  /** What one request did, also through events: `x-correlation-id` of its answer. */
  readonly correlationId?: InputMaybe<Scalars['String']['input']>;
  /** Not earlier than this. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Kinds of records, as `AuditEntry.recordKind` names them; at most 100. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The record: see `AuditEntry.recordId`. */
  readonly recordId?: InputMaybe<Scalars['String']['input']>;
  /** The person or program, as `AuditEntry.subject` names it. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /** Earlier than this. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type AuditOperation =
  | 'DELETE'
  | 'INSERT'
  | 'UPDATE';

export type ChangeOrganizationStatusResult = NotFound | Organization;

/**
 * A visit that may lead to cooperation of two organisations. A booking opens one lead for each purpose, however many events tell of it.
 * Visible to the two organisations, the coordinator of the host's region and the agency.
 */
export type CooperationLead = {
  readonly __typename?: 'CooperationLead';
  /** The booking that it came from. */
  readonly bookingId: Scalars['ID']['output'];
  /** From the opening on; at most six steps. */
  readonly history: ReadonlyArray<LeadTransition>;
  /** Whom somebody wants to work with. */
  readonly host: Organization;
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  /** The states that may follow now. */
  readonly nextStates: ReadonlyArray<LeadState>;
  readonly openedAt: Scalars['DateTime']['output'];
  readonly purpose: LeadPurpose;
  /** The host's. */
  readonly region: Region;
  readonly source: LeadSource;
  readonly state: LeadState;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** What it is worth to the two; null where nobody has said so. */
  readonly value?: Maybe<Money>;
  /** Pass it as `expectedVersion` when you change the lead. */
  readonly version: Scalars['Int']['output'];
  /** Who wants to; null until it is known. */
  readonly visitor?: Maybe<Organization>;
};

export type CooperationLeadConnection = {
  readonly __typename?: 'CooperationLeadConnection';
  readonly edges: ReadonlyArray<CooperationLeadEdge>;
  readonly nodes: ReadonlyArray<CooperationLead>;
  readonly pageInfo: PageInfo;
  /** How many there are in all; it costs a count, ask only where shown. */
  readonly totalCount: Scalars['Int']['output'];
};

export type CooperationLeadEdge = {
  readonly __typename?: 'CooperationLeadEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CooperationLead;
};

/** All conditions hold together; within a list, any. A list holds at most 100 values. */
export type CooperationLeadFilter = {
  /** Leads of these organisations, as host or as visitor. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly purposes?: InputMaybe<ReadonlyArray<LeadPurpose>>;
  /** ISO 3166-2 codes of the hosts' regions. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly states?: InputMaybe<ReadonlyArray<LeadState>>;
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

export type GeoPointInput = {
  readonly latitude: Scalars['Float']['input'];
  readonly longitude: Scalars['Float']['input'];
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

export type LeadPurpose =
  /** The visitor may invest in the host. */
  | 'INVESTOR'
  | 'PARTNER'
  /** The visitor wants to supply the host. */
  | 'SUPPLIER';

export type LeadSource =
  /** What the visitors said after it. */
  | 'INTENT'
  /** The visit itself: the booking named the purpose. */
  | 'VISIT';

/** `NEW` → `CONTACTED` → `MEETING` → `AGREEMENT` → `WON`; `LOST` from each of them but `WON`. */
export type LeadState =
  /** Terms are being agreed. */
  | 'AGREEMENT'
  | 'CONTACTED'
  /** Nothing came of it. Final. */
  | 'LOST'
  | 'MEETING'
  | 'NEW'
  /** The two organisations cooperate. Final. */
  | 'WON';

export type LeadTransition = {
  readonly __typename?: 'LeadTransition';
  readonly at: Scalars['DateTime']['output'];
  /** Null where it was opened. */
  readonly from?: Maybe<LeadState>;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** On whose behalf; null for the coordinator, the agency and the registry itself. */
  readonly organization?: Maybe<Organization>;
  /** Stable name of who did it. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  readonly to: LeadState;
};

/** The state does not allow it. Code `REGISTRY.LEAD_TRANSITION_NOT_ALLOWED`; nothing was written. */
export type LeadTransitionNotAllowed = UserError & {
  readonly __typename?: 'LeadTransitionNotAllowed';
  /** The states that may follow `from`; empty where the lead has ended. */
  readonly allowed: ReadonlyArray<LeadState>;
  readonly code: Scalars['String']['output'];
  readonly from: LeadState;
  readonly message: Scalars['String']['output'];
  readonly to: LeadState;
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
  /** Adds a place that can be visited. */
  readonly addSite: AddSiteResult;
  /**
   * Records that a lead came a step further, or that nothing came of it. Each of the two organisations may, the region's
   * coordinator too.
   */
  readonly advanceCooperationLead: AdvanceCooperationLeadResult;
  /**
   * Names the organisation that wants to cooperate, where the booking did not say it, or another one where it was wrong: from then
   * on the lead is theirs to see and to work. The host's and the coordinator's to do.
   */
  readonly nameLeadVisitor: NameLeadVisitorResult;
  /**
   * Enters an organisation into the registry. It is active at once. One legal entity (INN with KPP) is registered once; an
   * organisation known by its brands only has neither.
   */
  readonly registerOrganization: RegisterOrganizationResult;
  /** Makes a suspended organisation active again. Reinstating an active one changes nothing. */
  readonly reinstateOrganization: ChangeOrganizationStatusResult;
  /** Stops new bookings and publications of an organisation. Suspending a suspended one changes nothing. */
  readonly suspendOrganization: ChangeOrganizationStatusResult;
  /** Records what a lead is worth, in any state; null where nobody knows any more. */
  readonly valueCooperationLead: ValueCooperationLeadResult;
};


export type MutationAddSiteArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: AddSiteInput;
};


export type MutationAdvanceCooperationLeadArgs = {
  input: AdvanceCooperationLeadInput;
};


export type MutationNameLeadVisitorArgs = {
  expectedVersion: Scalars['Int']['input'];
  lead: Scalars['ID']['input'];
  organization: Scalars['ID']['input'];
};


export type MutationRegisterOrganizationArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: RegisterOrganizationInput;
};


export type MutationReinstateOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSuspendOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationValueCooperationLeadArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  value?: InputMaybe<MoneyInput>;
};

export type NameLeadVisitorResult = CooperationLead | InvalidInput | NotFound | VersionConflict;

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

/** A participant of the programme: a plant, a tour operator, a school, an authority. */
export type Organization = {
  readonly __typename?: 'Organization';
  readonly brands: ReadonlyArray<Scalars['String']['output']>;
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  /** Names of fields whose values are illustrative sample data, not published facts. Empty on real records. */
  readonly illustrative: ReadonlyArray<Scalars['String']['output']>;
  /** Taxpayer number: 10 digits of a company, 12 of an entrepreneur. */
  readonly inn?: Maybe<Scalars['String']['output']>;
  readonly kind: OrganizationKind;
  /** Reason code of tax registration, 9 characters; companies only. */
  readonly kpp?: Maybe<Scalars['String']['output']>;
  /** As in the register of legal entities; null where only the brands are known. */
  readonly legalName?: Maybe<Scalars['String']['output']>;
  /** What visitors know it by. */
  readonly name: LocalizedText;
  /** State registration number: 13 digits of a company (OGRN), 15 of an entrepreneur (OGRNIP). */
  readonly ogrn?: Maybe<Scalars['String']['output']>;
  /** OKVED-2 classes, most important first: `24`, `10.82`. */
  readonly okved: ReadonlyArray<Scalars['String']['output']>;
  readonly region: Region;
  readonly registeredAt: Scalars['DateTime']['output'];
  readonly sites: SiteConnection;
  readonly status: OrganizationStatus;
};


/** A participant of the programme: a plant, a tour operator, a school, an authority. */
export type OrganizationSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** This legal entity is registered already. Code `REGISTRY.ORGANIZATION_ALREADY_REGISTERED`. */
export type OrganizationAlreadyRegistered = UserError & {
  readonly __typename?: 'OrganizationAlreadyRegistered';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  /** The one that is registered. */
  readonly organization: Organization;
};

export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  readonly edges: ReadonlyArray<OrganizationEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  /** How many there are in all; it costs a count, ask only where shown. */
  readonly totalCount: Scalars['Int']['output'];
};

export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Organization;
};

/** All conditions hold together; within a list, any. A list holds at most 100 values. */
export type OrganizationFilter = {
  readonly kinds?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** OKVED-2 codes; `24` also finds `24.10`. */
  readonly okved?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-2 codes. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Part of a name or brand in any case; 2 to 100 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

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
  /** By Russian name. */
  | 'NAME'
  /** Last registered first. */
  | 'NEWEST';

export type OrganizationStatus =
  | 'ACTIVE'
  /** Takes no new bookings and publishes nothing. */
  | 'SUSPENDED';

/**
 * Where a page stands in its list (Relay connections). Pages follow keys, not offsets: while records are being added, no page
 * skips or repeats one. A page holds 1 to 100 records, else the error `PAGE.SIZE`; a cursor that this list did not give is the
 * error `CURSOR.INVALID`. A list inside another list holds at most 10000 records under all its parents together, as asked for,
 * else the error `PAGE.TOO_MANY_ROWS`: ask for smaller pages.
 */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass it as `after` to read on; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * Who changed what and when, the last change first: the agency sees all of it, a coordinator what concerns their regions. The
   * trail only grows, and its rows are sealed into a chain, so that whoever changes it afterwards is found out
   * (`npm run audit:verify`).
   *
   * `{ auditTrail(filter: { recordId: "0198f6a0-…" }) { nodes { at subject changes { field before after } } } }`
   */
  readonly auditTrail: AuditEntryConnection;
  /** A lead by its id; null where there is none that concerns who asks. */
  readonly cooperationLead?: Maybe<CooperationLead>;
  /**
   * Cooperation leads, the last opened first: those of one's organisation, as host or as visitor, or of one's regions.
   *
   * `{ cooperationLeads(filter: { states: [NEW] }) { nodes { id purpose host { name { ru } } nextStates } } }`
   */
  readonly cooperationLeads: CooperationLeadConnection;
  readonly organization?: Maybe<Organization>;
  /** Organisations of the programme. */
  readonly organizations: OrganizationConnection;
  /** A region by its ISO 3166-2 code, such as `RU-SMO`; null where the registry knows none. */
  readonly region?: Maybe<Region>;
  /** All regions that the registry knows, ordered by code: the Russian ones of ISO 3166-2 are there from the start. */
  readonly regions: RegionConnection;
  readonly site?: Maybe<Site>;
};


export type QueryAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first: Scalars['Int']['input'];
};


export type QueryCooperationLeadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCooperationLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CooperationLeadFilter>;
  first: Scalars['Int']['input'];
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first: Scalars['Int']['input'];
  orderBy: OrganizationOrder;
};


export type QueryRegionArgs = {
  code: Scalars['ID']['input'];
};


export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegionFilter>;
  first: Scalars['Int']['input'];
};


export type QuerySiteArgs = {
  id: Scalars['ID']['input'];
};

/** A region that takes part or can take part in the programme. */
export type Region = {
  readonly __typename?: 'Region';
  /** The region's capital, for maps; not the centre of its area. */
  readonly centre: GeoPoint;
  /** ISO 3166-2 code: `RU-SMO`. */
  readonly code: Scalars['ID']['output'];
  readonly district: FederalDistrict;
  readonly name: LocalizedText;
  readonly organizations: OrganizationConnection;
  /** The zone of the region's capital; a site may lie in another. */
  readonly timeZone: Scalars['TimeZone']['output'];
};


/** A region that takes part or can take part in the programme. */
export type RegionOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegionOrganizationFilter>;
  first: Scalars['Int']['input'];
  orderBy: OrganizationOrder;
};

export type RegionConnection = {
  readonly __typename?: 'RegionConnection';
  readonly edges: ReadonlyArray<RegionEdge>;
  readonly nodes: ReadonlyArray<Region>;
  readonly pageInfo: PageInfo;
  /** How many there are in all; it costs a count, ask only where shown. */
  readonly totalCount: Scalars['Int']['output'];
};

export type RegionEdge = {
  readonly __typename?: 'RegionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Region;
};

export type RegionFilter = {
  readonly districts?: InputMaybe<ReadonlyArray<FederalDistrict>>;
  /** Part of the Russian or English name, or the code. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** As OrganizationFilter, within one region. */
export type RegionOrganizationFilter = {
  readonly kinds?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  readonly okved?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterOrganizationInput = {
  /** At most 20. */
  readonly brands?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Names of fields whose values are illustrative sample data. */
  readonly illustrative?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Checked by its control digits. Needed unless there are brands. */
  readonly inn?: InputMaybe<Scalars['String']['input']>;
  readonly kind: OrganizationKind;
  readonly kpp?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters. */
  readonly legalName?: InputMaybe<Scalars['String']['input']>;
  readonly name: LocalizedTextInput;
  readonly ogrn?: InputMaybe<Scalars['String']['input']>;
  /** At most 20 OKVED-2 codes, most important first. */
  readonly okved?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-2 code of a region that the registry knows. */
  readonly region: Scalars['ID']['input'];
};

export type RegisterOrganizationResult = IdempotencyConflict | InvalidInput | Organization | OrganizationAlreadyRegistered;

/** A place of an organisation that can be visited. */
export type Site = {
  readonly __typename?: 'Site';
  /** Postal address as one would write it on a letter; null where not known. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  /** Names of fields whose values are illustrative sample data. */
  readonly illustrative: ReadonlyArray<Scalars['String']['output']>;
  readonly name: LocalizedText;
  readonly organization: Organization;
  readonly point?: Maybe<GeoPoint>;
  readonly region: Region;
  /** Times of sessions at this site are in this zone. */
  readonly timeZone: Scalars['TimeZone']['output'];
};

export type SiteConnection = {
  readonly __typename?: 'SiteConnection';
  readonly edges: ReadonlyArray<SiteEdge>;
  readonly nodes: ReadonlyArray<Site>;
  readonly pageInfo: PageInfo;
  /** How many there are in all; it costs a count, ask only where shown. */
  readonly totalCount: Scalars['Int']['output'];
};

export type SiteEdge = {
  readonly __typename?: 'SiteEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Site;
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

export type ValueCooperationLeadResult = CooperationLead | InvalidInput | NotFound | VersionConflict;

/** Somebody changed the record since it was read. Code `REGISTRY.VERSION_CONFLICT`; nothing was written: read it and decide anew. */
export type VersionConflict = UserError & {
  readonly __typename?: 'VersionConflict';
  readonly code: Scalars['String']['output'];
  /** The version that the record has now. */
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
  CooperationLead: CooperationLead;
  Organization: Organization;
  Region: Region;
  Site: Site;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CooperationLead:
    ( { __typename: 'CooperationLead' }
    & GraphQLRecursivePick<FederationTypes['CooperationLead'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Site:
    ( { __typename: 'Site' }
    & GraphQLRecursivePick<FederationTypes['Site'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddSiteResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SiteModel & { __typename: 'Site' } )
  ;
  AdvanceCooperationLeadResult:
    | ( CooperationLeadModel & { __typename: 'CooperationLead' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( LeadTransitionNotAllowed & { __typename: 'LeadTransitionNotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  ChangeOrganizationStatusResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OrganizationModel & { __typename: 'Organization' } )
  ;
  NameLeadVisitorResult:
    | ( CooperationLeadModel & { __typename: 'CooperationLead' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  RegisterOrganizationResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( OrganizationModel & { __typename: 'Organization' } )
    | ( Omit<OrganizationAlreadyRegistered, 'organization'> & { organization: _RefType['Organization'] } & { __typename: 'OrganizationAlreadyRegistered' } )
  ;
  ValueCooperationLeadResult:
    | ( CooperationLeadModel & { __typename: 'CooperationLead' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( IdempotencyConflict )
    | ( InvalidInput )
    | ( LeadTransitionNotAllowed )
    | ( NotFound )
    | ( Omit<OrganizationAlreadyRegistered, 'organization'> & { organization: _RefType['Organization'] } )
    | ( VersionConflict )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddSiteInput: AddSiteInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddSiteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddSiteResult']>;
  AdvanceCooperationLeadInput: AdvanceCooperationLeadInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AdvanceCooperationLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdvanceCooperationLeadResult']>;
  AuditActor: AuditActor;
  AuditChange: ResolverTypeWrapper<AuditChange>;
  AuditEntry: ResolverTypeWrapper<AuditEntryModel>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnectionModel>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditFilter: AuditFilter;
  AuditOperation: AuditOperation;
  ChangeOrganizationStatusResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeOrganizationStatusResult']>;
  CooperationLead: ResolverTypeWrapper<CooperationLeadModel>;
  CooperationLeadConnection: ResolverTypeWrapper<CooperationLeadConnectionModel>;
  CooperationLeadEdge: ResolverTypeWrapper<Omit<CooperationLeadEdge, 'node'> & { node: ResolversTypes['CooperationLead'] }>;
  CooperationLeadFilter: CooperationLeadFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  FederalDistrict: FederalDistrict;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GeoPointInput: GeoPointInput;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  LeadPurpose: LeadPurpose;
  LeadSource: LeadSource;
  LeadState: LeadState;
  LeadTransition: ResolverTypeWrapper<LeadTransitionModel>;
  LeadTransitionNotAllowed: ResolverTypeWrapper<LeadTransitionNotAllowed>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalizedText: ResolverTypeWrapper<LocalizedTextModel>;
  LocalizedTextInput: LocalizedTextInput;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameLeadVisitorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NameLeadVisitorResult']>;
  NotFound: ResolverTypeWrapper<NotFound>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  OrganizationAlreadyRegistered: ResolverTypeWrapper<Omit<OrganizationAlreadyRegistered, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationConnectionModel>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationKind: OrganizationKind;
  OrganizationOrder: OrganizationOrder;
  OrganizationStatus: OrganizationStatus;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<RegionModel>;
  RegionConnection: ResolverTypeWrapper<RegionConnectionModel>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionFilter: RegionFilter;
  RegionOrganizationFilter: RegionOrganizationFilter;
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterOrganizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterOrganizationResult']>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  Site: ResolverTypeWrapper<SiteModel>;
  SiteConnection: ResolverTypeWrapper<SiteConnectionModel>;
  SiteEdge: ResolverTypeWrapper<Omit<SiteEdge, 'node'> & { node: ResolversTypes['Site'] }>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  Translation: ResolverTypeWrapper<Translation>;
  TranslationInput: TranslationInput;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  ValueCooperationLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ValueCooperationLeadResult']>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddSiteInput: AddSiteInput;
  ID: Scalars['ID']['output'];
  AddSiteResult: ResolversUnionTypes<ResolversParentTypes>['AddSiteResult'];
  AdvanceCooperationLeadInput: AdvanceCooperationLeadInput;
  Int: Scalars['Int']['output'];
  AdvanceCooperationLeadResult: ResolversUnionTypes<ResolversParentTypes>['AdvanceCooperationLeadResult'];
  AuditChange: AuditChange;
  AuditEntry: AuditEntryModel;
  AuditEntryConnection: AuditEntryConnectionModel;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditFilter: AuditFilter;
  ChangeOrganizationStatusResult: ResolversUnionTypes<ResolversParentTypes>['ChangeOrganizationStatusResult'];
  CooperationLead: CooperationLeadModel;
  CooperationLeadConnection: CooperationLeadConnectionModel;
  CooperationLeadEdge: Omit<CooperationLeadEdge, 'node'> & { node: ResolversParentTypes['CooperationLead'] };
  CooperationLeadFilter: CooperationLeadFilter;
  DateTime: Scalars['DateTime']['output'];
  GeoPoint: GeoPoint;
  Float: Scalars['Float']['output'];
  GeoPointInput: GeoPointInput;
  IdempotencyConflict: IdempotencyConflict;
  InvalidInput: InvalidInput;
  LeadTransition: LeadTransitionModel;
  LeadTransitionNotAllowed: LeadTransitionNotAllowed;
  LocalDate: Scalars['LocalDate']['output'];
  LocalizedText: LocalizedTextModel;
  LocalizedTextInput: LocalizedTextInput;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NameLeadVisitorResult: ResolversUnionTypes<ResolversParentTypes>['NameLeadVisitorResult'];
  NotFound: NotFound;
  Organization: OrganizationModel;
  OrganizationAlreadyRegistered: Omit<OrganizationAlreadyRegistered, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  OrganizationConnection: OrganizationConnectionModel;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  Region: RegionModel;
  RegionConnection: RegionConnectionModel;
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  RegionFilter: RegionFilter;
  RegionOrganizationFilter: RegionOrganizationFilter;
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterOrganizationResult: ResolversUnionTypes<ResolversParentTypes>['RegisterOrganizationResult'];
  SafeInt: Scalars['SafeInt']['output'];
  Site: SiteModel;
  SiteConnection: SiteConnectionModel;
  SiteEdge: Omit<SiteEdge, 'node'> & { node: ResolversParentTypes['Site'] };
  TimeZone: Scalars['TimeZone']['output'];
  Translation: Translation;
  TranslationInput: TranslationInput;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  ValueCooperationLeadResult: ResolversUnionTypes<ResolversParentTypes>['ValueCooperationLeadResult'];
  VersionConflict: VersionConflict;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  scopes: ReadonlyArray<ReadonlyArray<Scalars['String']['input']>>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddSiteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddSiteResult'] = ResolversParentTypes['AddSiteResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'Site', ParentType, ContextType>;
};

export type AdvanceCooperationLeadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceCooperationLeadResult'] = ResolversParentTypes['AdvanceCooperationLeadResult']> = {
  __resolveType?: TypeResolveFn<'CooperationLead' | 'InvalidInput' | 'LeadTransitionNotAllowed' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
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

export type ChangeOrganizationStatusResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeOrganizationStatusResult'] = ResolversParentTypes['ChangeOrganizationStatusResult']> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'Organization', ParentType, ContextType>;
};

export type CooperationLeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationLead'] = ResolversParentTypes['CooperationLead'], FederationReferenceType extends FederationReferenceTypes['CooperationLead'] = FederationReferenceTypes['CooperationLead']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CooperationLead']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['LeadTransition']>, ParentType, ContextType>;
  host?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextStates?: Resolver<ReadonlyArray<ResolversTypes['LeadState']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['LeadPurpose'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LeadSource'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LeadState'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitor?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type GeoPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
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

export type LeadTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadTransition'] = ResolversParentTypes['LeadTransition']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['LeadState']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LeadState'], ParentType, ContextType>;
};

export type LeadTransitionNotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadTransitionNotAllowed'] = ResolversParentTypes['LeadTransitionNotAllowed']> = {
  allowed?: Resolver<ReadonlyArray<ResolversTypes['LeadState']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LeadState'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LeadState'], ParentType, ContextType>;
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
  addSite?: Resolver<ResolversTypes['AddSiteResult'], ParentType, ContextType, RequireFields<MutationAddSiteArgs, 'idempotencyKey' | 'input'>>;
  advanceCooperationLead?: Resolver<ResolversTypes['AdvanceCooperationLeadResult'], ParentType, ContextType, RequireFields<MutationAdvanceCooperationLeadArgs, 'input'>>;
  nameLeadVisitor?: Resolver<ResolversTypes['NameLeadVisitorResult'], ParentType, ContextType, RequireFields<MutationNameLeadVisitorArgs, 'expectedVersion' | 'lead' | 'organization'>>;
  registerOrganization?: Resolver<ResolversTypes['RegisterOrganizationResult'], ParentType, ContextType, RequireFields<MutationRegisterOrganizationArgs, 'idempotencyKey' | 'input'>>;
  reinstateOrganization?: Resolver<ResolversTypes['ChangeOrganizationStatusResult'], ParentType, ContextType, RequireFields<MutationReinstateOrganizationArgs, 'id'>>;
  suspendOrganization?: Resolver<ResolversTypes['ChangeOrganizationStatusResult'], ParentType, ContextType, RequireFields<MutationSuspendOrganizationArgs, 'id'>>;
  valueCooperationLead?: Resolver<ResolversTypes['ValueCooperationLeadResult'], ParentType, ContextType, RequireFields<MutationValueCooperationLeadArgs, 'expectedVersion' | 'id'>>;
};

export type NameLeadVisitorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameLeadVisitorResult'] = ResolversParentTypes['NameLeadVisitorResult']> = {
  __resolveType?: TypeResolveFn<'CooperationLead' | 'InvalidInput' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  brands?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  illustrative?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  inn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  kpp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  ogrn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  okved?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sites?: Resolver<ResolversTypes['SiteConnection'], ParentType, ContextType, RequireFields<OrganizationSitesArgs, 'first'>>;
  status?: Resolver<ResolversTypes['OrganizationStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationAlreadyRegisteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationAlreadyRegistered'] = ResolversParentTypes['OrganizationAlreadyRegistered']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditTrail?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryAuditTrailArgs, 'first'>>;
  cooperationLead?: Resolver<Maybe<ResolversTypes['CooperationLead']>, ParentType, ContextType, RequireFields<QueryCooperationLeadArgs, 'id'>>;
  cooperationLeads?: Resolver<ResolversTypes['CooperationLeadConnection'], ParentType, ContextType, RequireFields<QueryCooperationLeadsArgs, 'first'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first' | 'orderBy'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<QueryRegionsArgs, 'first'>>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<QuerySiteArgs, 'id'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  centre?: Resolver<ResolversTypes['GeoPoint'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  district?: Resolver<ResolversTypes['FederalDistrict'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<RegionOrganizationsArgs, 'first' | 'orderBy'>>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

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

export type RegisterOrganizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterOrganizationResult'] = ResolversParentTypes['RegisterOrganizationResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'Organization' | 'OrganizationAlreadyRegistered', ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site'], FederationReferenceType extends FederationReferenceTypes['Site'] = FederationReferenceTypes['Site']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Site']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  illustrative?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TranslationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Translation'] = ResolversParentTypes['Translation']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'LeadTransitionNotAllowed' | 'NotFound' | 'OrganizationAlreadyRegistered' | 'VersionConflict', ParentType, ContextType>;
};

export type ValueCooperationLeadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValueCooperationLeadResult'] = ResolversParentTypes['ValueCooperationLeadResult']> = {
  __resolveType?: TypeResolveFn<'CooperationLead' | 'InvalidInput' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddSiteResult?: AddSiteResultResolvers<ContextType>;
  AdvanceCooperationLeadResult?: AdvanceCooperationLeadResultResolvers<ContextType>;
  AuditChange?: AuditChangeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  ChangeOrganizationStatusResult?: ChangeOrganizationStatusResultResolvers<ContextType>;
  CooperationLead?: CooperationLeadResolvers<ContextType>;
  CooperationLeadConnection?: CooperationLeadConnectionResolvers<ContextType>;
  CooperationLeadEdge?: CooperationLeadEdgeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  GeoPoint?: GeoPointResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LeadTransition?: LeadTransitionResolvers<ContextType>;
  LeadTransitionNotAllowed?: LeadTransitionNotAllowedResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameLeadVisitorResult?: NameLeadVisitorResultResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationAlreadyRegistered?: OrganizationAlreadyRegisteredResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  RegisterOrganizationResult?: RegisterOrganizationResultResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  Site?: SiteResolvers<ContextType>;
  SiteConnection?: SiteConnectionResolvers<ContextType>;
  SiteEdge?: SiteEdgeResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  Translation?: TranslationResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ValueCooperationLeadResult?: ValueCooperationLeadResultResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
