import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LocalizedText as LocalizedTextModel } from '@promtour/kernel/localized-text';
import type { Region as RegionModel } from '../../domain/region.ts';
import type {
  RegionConnection as RegionConnectionModel,
  OrganizationConnection as OrganizationConnectionModel,
  SiteConnection as SiteConnectionModel,
} from '../lists.ts';
import type { Organization as OrganizationModel } from '../../domain/organization.ts';
import type { Site as SiteModel } from '../../domain/site.ts';
import type { ApiClient as ApiClientModel } from '../../domain/identity/api-client.ts';
import type {
  ApiClientConnection as ApiClientConnectionModel,
  AccessGrantConnection as AccessGrantConnectionModel,
} from '../identity-lists.ts';
import type { AccessGrant as AccessGrantModel } from '../../domain/identity/access-grant.ts';
import type { Context } from '../loaders.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** An instant, RFC 3339 in UTC: `2026-11-23T09:00:00.000Z`. */
  DateTime: { input: Date; output: Date };
  /** A calendar date, ISO 8601, in the zone of the plant that it is about: `2026-11-23`. */
  LocalDate: { input: string; output: string };
  /** A whole number that JSON carries exactly (up to 2^53 − 1). */
  SafeInt: { input: number; output: number };
  /** A name of the IANA time zone database: `Europe/Moscow`. */
  TimeZone: { input: string; output: string };
  _FieldSet: { input: unknown; output: unknown };
};

/** This person has a role already. Code `REGISTRY.ACCESS_ALREADY_GIVEN`. */
export type AccessAlreadyGiven = UserError & {
  readonly __typename?: 'AccessAlreadyGiven';
  readonly code: Scalars['String']['output'];
  /** The role; null where it is not the caller's to see. */
  readonly grant?: Maybe<AccessGrant>;
  readonly message: Scalars['String']['output'];
};

/** A role in the programme that somebody was given. */
export type AccessGrant = {
  readonly __typename?: 'AccessGrant';
  readonly givenAt: Scalars['DateTime']['output'];
  /** UUID. */
  readonly id: Scalars['ID']['output'];
  /** The OIDC issuer that vouches for the person. */
  readonly issuer: Scalars['String']['output'];
  /** What a `PLANT_MANAGER` acts for. */
  readonly organization?: Maybe<Organization>;
  /** ISO 3166-2 codes; null: all of them. Empty where an organisation bounds it. */
  readonly regions?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  readonly role: PersonRole;
  /** The name by which the issuer knows the person. Personal data. */
  readonly subject: Scalars['String']['output'];
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

export type AccessGrantConnection = {
  readonly __typename?: 'AccessGrantConnection';
  readonly edges: ReadonlyArray<AccessGrantEdge>;
  readonly nodes: ReadonlyArray<AccessGrant>;
  readonly pageInfo: PageInfo;
  /** How many there are in all; it costs a count, ask only where shown. */
  readonly totalCount: Scalars['Int']['output'];
};

export type AccessGrantEdge = {
  readonly __typename?: 'AccessGrantEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: AccessGrant;
};

/** All conditions hold together; within a list, any. */
export type AccessGrantFilter = {
  /** True: those that stand; false: those that were taken back. */
  readonly live?: InputMaybe<Scalars['Boolean']['input']>;
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  readonly roles?: InputMaybe<ReadonlyArray<PersonRole>>;
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

/** The credential of a program. */
export type ApiClient = {
  readonly __typename?: 'ApiClient';
  /** Whether it has secrets. One that runs in a browser has none, and can only sign people in. */
  readonly confidential: Scalars['Boolean']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  /** The agency's own: whoever signs in through it acts with all that they may. */
  readonly firstParty: Scalars['Boolean']['output'];
  /** Its `client_id`. UUID. */
  readonly id: Scalars['ID']['output'];
  readonly kind: ApiClientKind;
  readonly name: Scalars['String']['output'];
  /** What bounds an `AGENCY` or an `ENTERPRISE`. */
  readonly organization?: Maybe<Organization>;
  /** The portal that a `PORTAL` serves. */
  readonly portalId?: Maybe<Scalars['ID']['output']>;
  readonly rateClass: RateClass;
  /** Where people are sent back to when they have signed in through it. */
  readonly redirectUris: ReadonlyArray<Scalars['String']['output']>;
  /** ISO 3166-2 codes of the regions that bound it; null: all of them. Empty where an organisation bounds it. */
  readonly regions?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  readonly revocationReason?: Maybe<RevocationReason>;
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What its tokens can open, such as `bookings:read`; a token that asks for less has less. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** The secrets that are accepted now, oldest first: two at most. */
  readonly secrets: ReadonlyArray<ApiClientSecret>;
  /** Counts changes: pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** Somebody changed the client since it was read. Code `REGISTRY.API_CLIENT_CHANGED`. */
export type ApiClientChanged = UserError & {
  readonly __typename?: 'ApiClientChanged';
  /** As it is now. */
  readonly client: ApiClient;
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type ApiClientConnection = {
  readonly __typename?: 'ApiClientConnection';
  readonly edges: ReadonlyArray<ApiClientEdge>;
  readonly nodes: ReadonlyArray<ApiClient>;
  readonly pageInfo: PageInfo;
  /** How many there are in all; it costs a count, ask only where shown. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A credential as it is given out. */
export type ApiClientCredential = {
  readonly __typename?: 'ApiClientCredential';
  readonly client: ApiClient;
  /** Shown now and never again. Null for a public client, and where this repeats an earlier answer. */
  readonly secret?: Maybe<Scalars['String']['output']>;
};

export type ApiClientEdge = {
  readonly __typename?: 'ApiClientEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ApiClient;
};

/** All conditions hold together; within a list, any. */
export type ApiClientFilter = {
  readonly kinds?: InputMaybe<ReadonlyArray<ApiClientKind>>;
  /** True: those that are not revoked; false: those that are. */
  readonly live?: InputMaybe<Scalars['Boolean']['input']>;
  /** The organisation that bounds it. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
};

export type ApiClientKind =
  /** A partner agency's program: bounded by its organisation. */
  | 'AGENCY'
  /** A dashboard: reads measures, signs people in. */
  | 'DASHBOARD'
  /** An enterprise's own program: bounded by its organisation. */
  | 'ENTERPRISE'
  /** A regional portal: shows offers, takes bookings, signs people in. */
  | 'PORTAL';

/**
 * The state of the client forbids it. Code `REGISTRY.API_CLIENT_REVOKED`: its credential is over; or
 * `REGISTRY.API_CLIENT_HAS_NO_SECRET`: it is a public one.
 */
export type ApiClientRefusal = UserError & {
  readonly __typename?: 'ApiClientRefusal';
  readonly client: ApiClient;
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** A secret that is accepted. What it is nobody can tell any more. */
export type ApiClientSecret = {
  readonly __typename?: 'ApiClientSecret';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
};

export type ChangeApiClientInput = {
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly rateClass?: InputMaybe<RateClass>;
  /** Null: all regions. Left out: as it is. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly scopes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ChangeApiClientResult =
  ApiClient | ApiClientChanged | ApiClientRefusal | InvalidInput | NotFound | NotYoursToGive;

export type ChangeOrganizationStatusResult = NotFound | Organization;

/** Russia's federal districts. */
export type FederalDistrict =
  'CENTRAL' | 'FAR_EASTERN' | 'NORTHWESTERN' | 'NORTH_CAUCASIAN' | 'SIBERIAN' | 'SOUTHERN' | 'URAL' | 'VOLGA';

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

export type GiveAccessInput = {
  /** One of the issuers that people come through here. */
  readonly issuer: Scalars['String']['input'];
  /** Needed for `PLANT_MANAGER`. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** ISO 3166-2 codes: needed for `REGION_COORDINATOR` and `COUNCIL_MEMBER`. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly role: PersonRole;
  /** The `sub` of the person's id tokens, 1 to 255 characters. */
  readonly subject: Scalars['String']['input'];
};

export type GiveAccessResult =
  AccessAlreadyGiven | AccessGrant | IdempotencyConflict | InvalidInput | NotFound | NotYoursToGive;

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
  /** Adds a place that can be visited. */
  readonly addSite: AddSiteResult;
  /** Changes what a program may. It holds from the next token on, within 10 minutes at the latest. What is left out stays. */
  readonly changeApiClient: ChangeApiClientResult;
  /**
   * Gives somebody a role, under the name by which their issuer knows them. A person has one role at a time. Whoever keeps a region
   * gives `COUNCIL_MEMBER` and `PLANT_MANAGER` there; the other roles are the national agency's to give.
   */
  readonly giveAccess: GiveAccessResult;
  /**
   * Gives a program its credential. The secret is in this answer and nowhere else: the registry keeps a hash of it. The same request
   * once more (same idempotency key) is answered with `secret: null`: if the first answer was lost, rotate the secret.
   *
   *     mutation { registerApiClient(input: {
   *       kind: PORTAL, name: "Portal of Smolensk", portal: "0198…", scopes: ["bookings:read", "bookings:write"], regions: ["RU-SMO"]
   *     }, idempotencyKey: "portal-smolensk") { ... on ApiClientCredential { client { id } secret } } }
   *
   * The program then asks `POST /oidc/token` with `grant_type=client_credentials`, its id and its secret (RFC 6749, 4.4).
   */
  readonly registerApiClient: RegisterApiClientResult;
  /**
   * Enters an organisation into the registry. It is active at once. One legal entity (INN with KPP) is registered once; an
   * organisation known by its brands only has neither.
   */
  readonly registerOrganization: RegisterOrganizationResult;
  /** Makes a suspended organisation active again. Reinstating an active one changes nothing. */
  readonly reinstateOrganization: ChangeOrganizationStatusResult;
  /**
   * Ends a credential for good: no token any more, and the tokens that it has are refused within a minute. Revoking a revoked one
   * changes nothing.
   */
  readonly revokeApiClient: RevokeApiClientResult;
  /**
   * Gives a program another secret, in this answer only. The one before goes on being accepted until it is withdrawn, so that the
   * program can be changed over in between; two are live at most.
   */
  readonly rotateApiClientSecret: RotateApiClientSecretResult;
  /** Stops new bookings and publications of an organisation. Suspending a suspended one changes nothing. */
  readonly suspendOrganization: ChangeOrganizationStatusResult;
  /** Takes a role back: no token any more, and the person's tokens are refused within a minute. Doing it again changes nothing. */
  readonly withdrawAccess: WithdrawAccessResult;
  /** Ends one of a program's secrets at once. */
  readonly withdrawApiClientSecret: WithdrawApiClientSecretResult;
};

export type MutationAddSiteArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: AddSiteInput;
};

export type MutationChangeApiClientArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  input: ChangeApiClientInput;
};

export type MutationGiveAccessArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: GiveAccessInput;
};

export type MutationRegisterApiClientArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: RegisterApiClientInput;
};

export type MutationRegisterOrganizationArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: RegisterOrganizationInput;
};

export type MutationReinstateOrganizationArgs = {
  id: Scalars['ID']['input'];
};

export type MutationRevokeApiClientArgs = {
  id: Scalars['ID']['input'];
  reason: RevocationReason;
};

export type MutationRotateApiClientSecretArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationSuspendOrganizationArgs = {
  id: Scalars['ID']['input'];
};

export type MutationWithdrawAccessArgs = {
  id: Scalars['ID']['input'];
};

export type MutationWithdrawApiClientSecretArgs = {
  id: Scalars['ID']['input'];
  secretId: Scalars['ID']['input'];
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

/** Nobody can give what they do not have. Code `REGISTRY.NOT_YOURS_TO_GIVE`. */
export type NotYoursToGive = UserError & {
  readonly __typename?: 'NotYoursToGive';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  /** The regions that are not the caller's; `*`: all of them. */
  readonly missingRegions: ReadonlyArray<Scalars['ID']['output']>;
  /** The scopes that the caller lacks. */
  readonly missingScopes: ReadonlyArray<Scalars['String']['output']>;
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
  'AUTHORITY' | 'BUSINESS' | 'COLLEGE' | 'ENTERPRISE' | 'MUSEUM' | 'NGO' | 'SCHOOL' | 'TOUR_OPERATOR' | 'UNIVERSITY';

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

export type PersonRole =
  /** Of the national agency: everything, everywhere. */
  | 'AGENCY_OFFICIAL'
  /** Sits in a region's council. */
  | 'COUNCIL_MEMBER'
  /** Acts for an organisation. */
  | 'PLANT_MANAGER'
  /** Keeps the registers of regions. */
  | 'REGION_COORDINATOR';

export type Query = {
  readonly __typename?: 'Query';
  /** The roles that people were given, as far as they are the caller's to manage, newest first. */
  readonly accessGrants: AccessGrantConnection;
  /** Null where there is none, or where it is not the caller's to manage. */
  readonly apiClient?: Maybe<ApiClient>;
  /** The credentials of programs that are the caller's to manage, newest first. */
  readonly apiClients: ApiClientConnection;
  readonly organization?: Maybe<Organization>;
  /** Organisations of the programme. */
  readonly organizations: OrganizationConnection;
  /** A region by its ISO 3166-2 code, such as `RU-SMO`; null where the registry knows none. */
  readonly region?: Maybe<Region>;
  /** All regions that the registry knows, ordered by code: the Russian ones of ISO 3166-2 are there from the start. */
  readonly regions: RegionConnection;
  readonly site?: Maybe<Site>;
};

export type QueryAccessGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessGrantFilter>;
  first: Scalars['Int']['input'];
};

export type QueryApiClientArgs = {
  id: Scalars['ID']['input'];
};

export type QueryApiClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiClientFilter>;
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

/** How many requests a program is granted; what each class amounts to is the gateway's to say. */
export type RateClass = 'BASIC' | 'HIGH' | 'STANDARD';

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

export type RegisterApiClientInput = {
  /** False: a public client, without secrets, for signing people in from a browser. */
  readonly confidential: Scalars['Boolean']['input'];
  /** Only the national agency can say so. */
  readonly firstParty: Scalars['Boolean']['input'];
  readonly kind: ApiClientKind;
  /** 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Needed for `AGENCY` and `ENTERPRISE`. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** Needed for `PORTAL`: the portal's id. */
  readonly portal?: InputMaybe<Scalars['ID']['input']>;
  readonly rateClass: RateClass;
  /** At most 10; `https`, or `http` on 127.0.0.1. `PORTAL` and `DASHBOARD` only. */
  readonly redirectUris?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-2 codes; leave it out for all regions, which is the agency's to give, and where an organisation bounds it. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Scopes that a program of the kind can have, and that the caller has. */
  readonly scopes: ReadonlyArray<Scalars['String']['input']>;
};

export type RegisterApiClientResult =
  ApiClientCredential | IdempotencyConflict | InvalidInput | NotFound | NotYoursToGive;

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

export type RegisterOrganizationResult =
  IdempotencyConflict | InvalidInput | Organization | OrganizationAlreadyRegistered;

export type RevocationReason =
  /** Somebody else has, or may have, the secret. */
  | 'COMPROMISED'
  | 'COOPERATION_ENDED'
  | 'MISUSED'
  /** Another credential has taken its place. */
  | 'REPLACED';

export type RevokeApiClientResult = ApiClient | NotFound;

export type RotateApiClientSecretResult =
  ApiClientCredential | ApiClientRefusal | IdempotencyConflict | InvalidInput | NotFound | TwoSecretsLive;

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

/** The client has two live secrets: withdraw the older one first. Code `REGISTRY.TWO_SECRETS_LIVE`. */
export type TwoSecretsLive = UserError & {
  readonly __typename?: 'TwoSecretsLive';
  readonly client: ApiClient;
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/**
 * A refusal that was foreseen. Branch on `code`, which is stable; show `message`, which follows the request's
 * `Accept-Language` (`ru` or `en`).
 */
export type UserError = {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type WithdrawAccessResult = AccessGrant | NotFound | NotYoursToGive;

export type WithdrawApiClientSecretResult = ApiClient | NotFound;

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
  reference: TReference,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
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

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Organization: Organization;
  Region: Region;
  Site: Site;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Organization: { __typename: 'Organization' } & GraphQLRecursivePick<FederationTypes['Organization'], { id: true }>;
  Region: { __typename: 'Region' } & GraphQLRecursivePick<FederationTypes['Region'], { code: true }>;
  Site: { __typename: 'Site' } & GraphQLRecursivePick<FederationTypes['Site'], { id: true }>;
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddSiteResult:
    | (IdempotencyConflict & { __typename: 'IdempotencyConflict' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (NotFound & { __typename: 'NotFound' })
    | (SiteModel & { __typename: 'Site' });
  ChangeApiClientResult:
    | (ApiClientModel & { __typename: 'ApiClient' })
    | (Omit<ApiClientChanged, 'client'> & { client: _RefType['ApiClient'] } & { __typename: 'ApiClientChanged' })
    | (Omit<ApiClientRefusal, 'client'> & { client: _RefType['ApiClient'] } & { __typename: 'ApiClientRefusal' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (NotFound & { __typename: 'NotFound' })
    | (NotYoursToGive & { __typename: 'NotYoursToGive' });
  ChangeOrganizationStatusResult:
    (NotFound & { __typename: 'NotFound' }) | (OrganizationModel & { __typename: 'Organization' });
  GiveAccessResult:
    | (Omit<AccessAlreadyGiven, 'grant'> & { grant?: Maybe<_RefType['AccessGrant']> } & {
        __typename: 'AccessAlreadyGiven';
      })
    | (AccessGrantModel & { __typename: 'AccessGrant' })
    | (IdempotencyConflict & { __typename: 'IdempotencyConflict' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (NotFound & { __typename: 'NotFound' })
    | (NotYoursToGive & { __typename: 'NotYoursToGive' });
  RegisterApiClientResult:
    | (Omit<ApiClientCredential, 'client'> & { client: _RefType['ApiClient'] } & { __typename: 'ApiClientCredential' })
    | (IdempotencyConflict & { __typename: 'IdempotencyConflict' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (NotFound & { __typename: 'NotFound' })
    | (NotYoursToGive & { __typename: 'NotYoursToGive' });
  RegisterOrganizationResult:
    | (IdempotencyConflict & { __typename: 'IdempotencyConflict' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (OrganizationModel & { __typename: 'Organization' })
    | (Omit<OrganizationAlreadyRegistered, 'organization'> & { organization: _RefType['Organization'] } & {
        __typename: 'OrganizationAlreadyRegistered';
      });
  RevokeApiClientResult: (ApiClientModel & { __typename: 'ApiClient' }) | (NotFound & { __typename: 'NotFound' });
  RotateApiClientSecretResult:
    | (Omit<ApiClientCredential, 'client'> & { client: _RefType['ApiClient'] } & { __typename: 'ApiClientCredential' })
    | (Omit<ApiClientRefusal, 'client'> & { client: _RefType['ApiClient'] } & { __typename: 'ApiClientRefusal' })
    | (IdempotencyConflict & { __typename: 'IdempotencyConflict' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (NotFound & { __typename: 'NotFound' })
    | (Omit<TwoSecretsLive, 'client'> & { client: _RefType['ApiClient'] } & { __typename: 'TwoSecretsLive' });
  WithdrawAccessResult:
    | (AccessGrantModel & { __typename: 'AccessGrant' })
    | (NotFound & { __typename: 'NotFound' })
    | (NotYoursToGive & { __typename: 'NotYoursToGive' });
  WithdrawApiClientSecretResult:
    (ApiClientModel & { __typename: 'ApiClient' }) | (NotFound & { __typename: 'NotFound' });
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | (Omit<AccessAlreadyGiven, 'grant'> & { grant?: Maybe<_RefType['AccessGrant']> })
    | (Omit<ApiClientChanged, 'client'> & { client: _RefType['ApiClient'] })
    | (Omit<ApiClientRefusal, 'client'> & { client: _RefType['ApiClient'] })
    | IdempotencyConflict
    | InvalidInput
    | NotFound
    | NotYoursToGive
    | (Omit<OrganizationAlreadyRegistered, 'organization'> & { organization: _RefType['Organization'] })
    | (Omit<TwoSecretsLive, 'client'> & { client: _RefType['ApiClient'] });
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessAlreadyGiven: ResolverTypeWrapper<
    Omit<AccessAlreadyGiven, 'grant'> & { grant?: Maybe<ResolversTypes['AccessGrant']> }
  >;
  AccessGrant: ResolverTypeWrapper<AccessGrantModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AccessGrantConnection: ResolverTypeWrapper<AccessGrantConnectionModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AccessGrantEdge: ResolverTypeWrapper<Omit<AccessGrantEdge, 'node'> & { node: ResolversTypes['AccessGrant'] }>;
  AccessGrantFilter: AccessGrantFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddSiteInput: AddSiteInput;
  AddSiteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddSiteResult']>;
  ApiClient: ResolverTypeWrapper<ApiClientModel>;
  ApiClientChanged: ResolverTypeWrapper<Omit<ApiClientChanged, 'client'> & { client: ResolversTypes['ApiClient'] }>;
  ApiClientConnection: ResolverTypeWrapper<ApiClientConnectionModel>;
  ApiClientCredential: ResolverTypeWrapper<
    Omit<ApiClientCredential, 'client'> & { client: ResolversTypes['ApiClient'] }
  >;
  ApiClientEdge: ResolverTypeWrapper<Omit<ApiClientEdge, 'node'> & { node: ResolversTypes['ApiClient'] }>;
  ApiClientFilter: ApiClientFilter;
  ApiClientKind: ApiClientKind;
  ApiClientRefusal: ResolverTypeWrapper<Omit<ApiClientRefusal, 'client'> & { client: ResolversTypes['ApiClient'] }>;
  ApiClientSecret: ResolverTypeWrapper<ApiClientSecret>;
  ChangeApiClientInput: ChangeApiClientInput;
  ChangeApiClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeApiClientResult']>;
  ChangeOrganizationStatusResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['ChangeOrganizationStatusResult']
  >;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  FederalDistrict: FederalDistrict;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GeoPointInput: GeoPointInput;
  GiveAccessInput: GiveAccessInput;
  GiveAccessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GiveAccessResult']>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalizedText: ResolverTypeWrapper<LocalizedTextModel>;
  LocalizedTextInput: LocalizedTextInput;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotYoursToGive: ResolverTypeWrapper<NotYoursToGive>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  OrganizationAlreadyRegistered: ResolverTypeWrapper<
    Omit<OrganizationAlreadyRegistered, 'organization'> & { organization: ResolversTypes['Organization'] }
  >;
  OrganizationConnection: ResolverTypeWrapper<OrganizationConnectionModel>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationKind: OrganizationKind;
  OrganizationOrder: OrganizationOrder;
  OrganizationStatus: OrganizationStatus;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonRole: PersonRole;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateClass: RateClass;
  Region: ResolverTypeWrapper<RegionModel>;
  RegionConnection: ResolverTypeWrapper<RegionConnectionModel>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionFilter: RegionFilter;
  RegionOrganizationFilter: RegionOrganizationFilter;
  RegisterApiClientInput: RegisterApiClientInput;
  RegisterApiClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterApiClientResult']>;
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterOrganizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterOrganizationResult']>;
  RevocationReason: RevocationReason;
  RevokeApiClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeApiClientResult']>;
  RotateApiClientSecretResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateApiClientSecretResult']>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  Site: ResolverTypeWrapper<SiteModel>;
  SiteConnection: ResolverTypeWrapper<SiteConnectionModel>;
  SiteEdge: ResolverTypeWrapper<Omit<SiteEdge, 'node'> & { node: ResolversTypes['Site'] }>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  Translation: ResolverTypeWrapper<Translation>;
  TranslationInput: TranslationInput;
  TwoSecretsLive: ResolverTypeWrapper<Omit<TwoSecretsLive, 'client'> & { client: ResolversTypes['ApiClient'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  WithdrawAccessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawAccessResult']>;
  WithdrawApiClientSecretResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['WithdrawApiClientSecretResult']
  >;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessAlreadyGiven: Omit<AccessAlreadyGiven, 'grant'> & { grant?: Maybe<ResolversParentTypes['AccessGrant']> };
  AccessGrant: AccessGrantModel;
  ID: Scalars['ID']['output'];
  AccessGrantConnection: AccessGrantConnectionModel;
  Int: Scalars['Int']['output'];
  AccessGrantEdge: Omit<AccessGrantEdge, 'node'> & { node: ResolversParentTypes['AccessGrant'] };
  AccessGrantFilter: AccessGrantFilter;
  Boolean: Scalars['Boolean']['output'];
  AddSiteInput: AddSiteInput;
  AddSiteResult: ResolversUnionTypes<ResolversParentTypes>['AddSiteResult'];
  ApiClient: ApiClientModel;
  ApiClientChanged: Omit<ApiClientChanged, 'client'> & { client: ResolversParentTypes['ApiClient'] };
  ApiClientConnection: ApiClientConnectionModel;
  ApiClientCredential: Omit<ApiClientCredential, 'client'> & { client: ResolversParentTypes['ApiClient'] };
  ApiClientEdge: Omit<ApiClientEdge, 'node'> & { node: ResolversParentTypes['ApiClient'] };
  ApiClientFilter: ApiClientFilter;
  ApiClientRefusal: Omit<ApiClientRefusal, 'client'> & { client: ResolversParentTypes['ApiClient'] };
  ApiClientSecret: ApiClientSecret;
  ChangeApiClientInput: ChangeApiClientInput;
  ChangeApiClientResult: ResolversUnionTypes<ResolversParentTypes>['ChangeApiClientResult'];
  ChangeOrganizationStatusResult: ResolversUnionTypes<ResolversParentTypes>['ChangeOrganizationStatusResult'];
  DateTime: Scalars['DateTime']['output'];
  GeoPoint: GeoPoint;
  Float: Scalars['Float']['output'];
  GeoPointInput: GeoPointInput;
  GiveAccessInput: GiveAccessInput;
  GiveAccessResult: ResolversUnionTypes<ResolversParentTypes>['GiveAccessResult'];
  IdempotencyConflict: IdempotencyConflict;
  InvalidInput: InvalidInput;
  LocalDate: Scalars['LocalDate']['output'];
  LocalizedText: LocalizedTextModel;
  LocalizedTextInput: LocalizedTextInput;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  NotYoursToGive: NotYoursToGive;
  Organization: OrganizationModel;
  OrganizationAlreadyRegistered: Omit<OrganizationAlreadyRegistered, 'organization'> & {
    organization: ResolversParentTypes['Organization'];
  };
  OrganizationConnection: OrganizationConnectionModel;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Region: RegionModel;
  RegionConnection: RegionConnectionModel;
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  RegionFilter: RegionFilter;
  RegionOrganizationFilter: RegionOrganizationFilter;
  RegisterApiClientInput: RegisterApiClientInput;
  RegisterApiClientResult: ResolversUnionTypes<ResolversParentTypes>['RegisterApiClientResult'];
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterOrganizationResult: ResolversUnionTypes<ResolversParentTypes>['RegisterOrganizationResult'];
  RevokeApiClientResult: ResolversUnionTypes<ResolversParentTypes>['RevokeApiClientResult'];
  RotateApiClientSecretResult: ResolversUnionTypes<ResolversParentTypes>['RotateApiClientSecretResult'];
  SafeInt: Scalars['SafeInt']['output'];
  Site: SiteModel;
  SiteConnection: SiteConnectionModel;
  SiteEdge: Omit<SiteEdge, 'node'> & { node: ResolversParentTypes['Site'] };
  TimeZone: Scalars['TimeZone']['output'];
  Translation: Translation;
  TranslationInput: TranslationInput;
  TwoSecretsLive: Omit<TwoSecretsLive, 'client'> & { client: ResolversParentTypes['ApiClient'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  WithdrawAccessResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawAccessResult'];
  WithdrawApiClientSecretResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawApiClientSecretResult'];
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  scopes: ReadonlyArray<ReadonlyArray<Scalars['String']['input']>>;
};

export type AccessDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = AccessDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = {};

export type PublicDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = PublicDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessAlreadyGivenResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccessAlreadyGiven'] = ResolversParentTypes['AccessAlreadyGiven'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['AccessGrant']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessGrantResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccessGrant'] = ResolversParentTypes['AccessGrant'],
> = {
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  regions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PersonRole'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessGrantConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccessGrantConnection'] = ResolversParentTypes['AccessGrantConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessGrant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessGrantEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccessGrantEdge'] = ResolversParentTypes['AccessGrantEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessGrant'], ParentType, ContextType>;
};

export type AddSiteResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AddSiteResult'] = ResolversParentTypes['AddSiteResult'],
> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'Site', ParentType, ContextType>;
};

export type ApiClientResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApiClient'] = ResolversParentTypes['ApiClient'],
> = {
  confidential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstParty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ApiClientKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  portalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rateClass?: Resolver<ResolversTypes['RateClass'], ParentType, ContextType>;
  redirectUris?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  regions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  revocationReason?: Resolver<Maybe<ResolversTypes['RevocationReason']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  secrets?: Resolver<ReadonlyArray<ResolversTypes['ApiClientSecret']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiClientChangedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApiClientChanged'] = ResolversParentTypes['ApiClientChanged'],
> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiClientConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApiClientConnection'] = ResolversParentTypes['ApiClientConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApiClientEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ApiClient']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiClientCredentialResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApiClientCredential'] = ResolversParentTypes['ApiClientCredential'],
> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiClientEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApiClientEdge'] = ResolversParentTypes['ApiClientEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
};

export type ApiClientRefusalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApiClientRefusal'] = ResolversParentTypes['ApiClientRefusal'],
> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiClientSecretResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApiClientSecret'] = ResolversParentTypes['ApiClientSecret'],
> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChangeApiClientResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangeApiClientResult'] = ResolversParentTypes['ChangeApiClientResult'],
> = {
  __resolveType?: TypeResolveFn<
    'ApiClient' | 'ApiClientChanged' | 'ApiClientRefusal' | 'InvalidInput' | 'NotFound' | 'NotYoursToGive',
    ParentType,
    ContextType
  >;
};

export type ChangeOrganizationStatusResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangeOrganizationStatusResult'] =
    ResolversParentTypes['ChangeOrganizationStatusResult'],
> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'Organization', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type GeoPointResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint'],
> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GiveAccessResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GiveAccessResult'] = ResolversParentTypes['GiveAccessResult'],
> = {
  __resolveType?: TypeResolveFn<
    'AccessAlreadyGiven' | 'AccessGrant' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotYoursToGive',
    ParentType,
    ContextType
  >;
};

export type IdempotencyConflictResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IdempotencyConflict'] = ResolversParentTypes['IdempotencyConflict'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LocalizedTextResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText'],
> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ru?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translations?: Resolver<ReadonlyArray<ResolversTypes['Translation']>, ParentType, ContextType>;
};

export type MoneyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money'],
> = {
  amount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  addSite?: Resolver<
    ResolversTypes['AddSiteResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAddSiteArgs, 'idempotencyKey' | 'input'>
  >;
  changeApiClient?: Resolver<
    ResolversTypes['ChangeApiClientResult'],
    ParentType,
    ContextType,
    RequireFields<MutationChangeApiClientArgs, 'expectedVersion' | 'id' | 'input'>
  >;
  giveAccess?: Resolver<
    ResolversTypes['GiveAccessResult'],
    ParentType,
    ContextType,
    RequireFields<MutationGiveAccessArgs, 'idempotencyKey' | 'input'>
  >;
  registerApiClient?: Resolver<
    ResolversTypes['RegisterApiClientResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterApiClientArgs, 'idempotencyKey' | 'input'>
  >;
  registerOrganization?: Resolver<
    ResolversTypes['RegisterOrganizationResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterOrganizationArgs, 'idempotencyKey' | 'input'>
  >;
  reinstateOrganization?: Resolver<
    ResolversTypes['ChangeOrganizationStatusResult'],
    ParentType,
    ContextType,
    RequireFields<MutationReinstateOrganizationArgs, 'id'>
  >;
  revokeApiClient?: Resolver<
    ResolversTypes['RevokeApiClientResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRevokeApiClientArgs, 'id' | 'reason'>
  >;
  rotateApiClientSecret?: Resolver<
    ResolversTypes['RotateApiClientSecretResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRotateApiClientSecretArgs, 'id' | 'idempotencyKey'>
  >;
  suspendOrganization?: Resolver<
    ResolversTypes['ChangeOrganizationStatusResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSuspendOrganizationArgs, 'id'>
  >;
  withdrawAccess?: Resolver<
    ResolversTypes['WithdrawAccessResult'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawAccessArgs, 'id'>
  >;
  withdrawApiClientSecret?: Resolver<
    ResolversTypes['WithdrawApiClientSecretResult'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawApiClientSecretArgs, 'id' | 'secretId'>
  >;
};

export type NotFoundResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotYoursToGiveResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NotYoursToGive'] = ResolversParentTypes['NotYoursToGive'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missingRegions?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  missingScopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'],
  FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Organization']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
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
  sites?: Resolver<
    ResolversTypes['SiteConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationSitesArgs, 'first'>
  >;
  status?: Resolver<ResolversTypes['OrganizationStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationAlreadyRegisteredResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganizationAlreadyRegistered'] =
    ResolversParentTypes['OrganizationAlreadyRegistered'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  accessGrants?: Resolver<
    ResolversTypes['AccessGrantConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryAccessGrantsArgs, 'first'>
  >;
  apiClient?: Resolver<
    Maybe<ResolversTypes['ApiClient']>,
    ParentType,
    ContextType,
    RequireFields<QueryApiClientArgs, 'id'>
  >;
  apiClients?: Resolver<
    ResolversTypes['ApiClientConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryApiClientsArgs, 'first'>
  >;
  organization?: Resolver<
    Maybe<ResolversTypes['Organization']>,
    ParentType,
    ContextType,
    RequireFields<QueryOrganizationArgs, 'id'>
  >;
  organizations?: Resolver<
    ResolversTypes['OrganizationConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryOrganizationsArgs, 'first' | 'orderBy'>
  >;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regions?: Resolver<
    ResolversTypes['RegionConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryRegionsArgs, 'first'>
  >;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<QuerySiteArgs, 'id'>>;
};

export type RegionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'],
  FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Region']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  centre?: Resolver<ResolversTypes['GeoPoint'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  district?: Resolver<ResolversTypes['FederalDistrict'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  organizations?: Resolver<
    ResolversTypes['OrganizationConnection'],
    ParentType,
    ContextType,
    RequireFields<RegionOrganizationsArgs, 'first' | 'orderBy'>
  >;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type RegionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type RegisterApiClientResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RegisterApiClientResult'] = ResolversParentTypes['RegisterApiClientResult'],
> = {
  __resolveType?: TypeResolveFn<
    'ApiClientCredential' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'NotYoursToGive',
    ParentType,
    ContextType
  >;
};

export type RegisterOrganizationResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RegisterOrganizationResult'] =
    ResolversParentTypes['RegisterOrganizationResult'],
> = {
  __resolveType?: TypeResolveFn<
    'IdempotencyConflict' | 'InvalidInput' | 'Organization' | 'OrganizationAlreadyRegistered',
    ParentType,
    ContextType
  >;
};

export type RevokeApiClientResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RevokeApiClientResult'] = ResolversParentTypes['RevokeApiClientResult'],
> = {
  __resolveType?: TypeResolveFn<'ApiClient' | 'NotFound', ParentType, ContextType>;
};

export type RotateApiClientSecretResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RotateApiClientSecretResult'] =
    ResolversParentTypes['RotateApiClientSecretResult'],
> = {
  __resolveType?: TypeResolveFn<
    'ApiClientCredential' | 'ApiClientRefusal' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'TwoSecretsLive',
    ParentType,
    ContextType
  >;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SiteResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site'],
  FederationReferenceType extends FederationReferenceTypes['Site'] = FederationReferenceTypes['Site'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Site']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
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

export type SiteConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SiteConnection'] = ResolversParentTypes['SiteConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SiteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Site']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SiteEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SiteEdge'] = ResolversParentTypes['SiteEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TranslationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Translation'] = ResolversParentTypes['Translation'],
> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TwoSecretsLiveResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TwoSecretsLive'] = ResolversParentTypes['TwoSecretsLive'],
> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError'],
> = {
  __resolveType?: TypeResolveFn<
    | 'AccessAlreadyGiven'
    | 'ApiClientChanged'
    | 'ApiClientRefusal'
    | 'IdempotencyConflict'
    | 'InvalidInput'
    | 'NotFound'
    | 'NotYoursToGive'
    | 'OrganizationAlreadyRegistered'
    | 'TwoSecretsLive',
    ParentType,
    ContextType
  >;
};

export type WithdrawAccessResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WithdrawAccessResult'] = ResolversParentTypes['WithdrawAccessResult'],
> = {
  __resolveType?: TypeResolveFn<'AccessGrant' | 'NotFound' | 'NotYoursToGive', ParentType, ContextType>;
};

export type WithdrawApiClientSecretResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WithdrawApiClientSecretResult'] =
    ResolversParentTypes['WithdrawApiClientSecretResult'],
> = {
  __resolveType?: TypeResolveFn<'ApiClient' | 'NotFound', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccessAlreadyGiven?: AccessAlreadyGivenResolvers<ContextType>;
  AccessGrant?: AccessGrantResolvers<ContextType>;
  AccessGrantConnection?: AccessGrantConnectionResolvers<ContextType>;
  AccessGrantEdge?: AccessGrantEdgeResolvers<ContextType>;
  AddSiteResult?: AddSiteResultResolvers<ContextType>;
  ApiClient?: ApiClientResolvers<ContextType>;
  ApiClientChanged?: ApiClientChangedResolvers<ContextType>;
  ApiClientConnection?: ApiClientConnectionResolvers<ContextType>;
  ApiClientCredential?: ApiClientCredentialResolvers<ContextType>;
  ApiClientEdge?: ApiClientEdgeResolvers<ContextType>;
  ApiClientRefusal?: ApiClientRefusalResolvers<ContextType>;
  ApiClientSecret?: ApiClientSecretResolvers<ContextType>;
  ChangeApiClientResult?: ChangeApiClientResultResolvers<ContextType>;
  ChangeOrganizationStatusResult?: ChangeOrganizationStatusResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  GeoPoint?: GeoPointResolvers<ContextType>;
  GiveAccessResult?: GiveAccessResultResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotYoursToGive?: NotYoursToGiveResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationAlreadyRegistered?: OrganizationAlreadyRegisteredResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  RegisterApiClientResult?: RegisterApiClientResultResolvers<ContextType>;
  RegisterOrganizationResult?: RegisterOrganizationResultResolvers<ContextType>;
  RevokeApiClientResult?: RevokeApiClientResultResolvers<ContextType>;
  RotateApiClientSecretResult?: RotateApiClientSecretResultResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  Site?: SiteResolvers<ContextType>;
  SiteConnection?: SiteConnectionResolvers<ContextType>;
  SiteEdge?: SiteEdgeResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  Translation?: TranslationResolvers<ContextType>;
  TwoSecretsLive?: TwoSecretsLiveResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WithdrawAccessResult?: WithdrawAccessResultResolvers<ContextType>;
  WithdrawApiClientSecretResult?: WithdrawApiClientSecretResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
