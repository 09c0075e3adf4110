import type { Viewer } from '@promtour/access/viewer';
import type { Forbidden, NotFound } from '@promtour/kernel/failure';
import type { OrganizationId, PortalId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { Result } from '@promtour/kernel/result';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { AccessGrant, AccessGrantId, GrantRole, PersonId } from '../domain/access-grant.ts';
import type { ApiClient, ApiClientId, ApiClientKind, LiveSecret, SecretId } from '../domain/api-client.ts';
import type { SigningKey, SigningKeyState } from '../domain/signing-key.ts';

/** The repositories of one transaction. */
export type IdentityRepositories = {
  readonly owners: OwnerRepository;
  readonly apiClients: ApiClientRepository;
  readonly accessGrants: AccessGrantRepository;
  readonly signingKeys: SigningKeyRepository;
};

export type IdentityUnitOfWork = UnitOfWork<IdentityRepositories>;

/**
 * The records that bound credentials: NotFound if the caller cannot see the record, Forbidden if they may not act on it. The identity
 * feature's only dependency on other features, which implement it.
 */
export interface OwnerRepository {
  organization(
    id: OrganizationId,
  ): Promise<
    Result<{ readonly organizationId: OrganizationId; readonly regionCode: RegionCode }, NotFound | Forbidden>
  >;
  /** A portal. All of its regions must be within the caller's access scope. */
  portal(id: PortalId): Promise<Result<PortalId, NotFound | Forbidden>>;
  /** The codes that exist. `bounds.ts` checks whether the caller may give them. */
  knownRegions(codes: readonly RegionCode[]): Promise<readonly RegionCode[]>;
}

export interface ApiClientRepository {
  add(client: Omit<ApiClient, 'secrets'>): Promise<void>;
  /** Locks the client until the transaction ends. NotFound if the caller may not manage it. */
  findForUpdate(id: ApiClientId): Promise<Result<ApiClient, NotFound>>;
  update(client: ApiClient): Promise<void>;
  addSecret(client: ApiClientId, secret: LiveSecret & SecretHash): Promise<void>;
  withdrawSecret(secret: SecretId, at: Date): Promise<void>;
}

/** A stored secret. The secret cannot be recovered from it. */
export type SecretHash = { readonly salt: Buffer; readonly digest: Buffer };

/** A client's stored secret. */
export type KnownSecret = SecretHash & { readonly id: SecretId };

/** A new secret: shown once, stored as a hash. */
export type NewSecret = SecretHash & { readonly secret: string };

export interface AccessGrantRepository {
  /** The person with this subject at this issuer; created if new. Locked until the transaction ends. */
  person(issuer: string, subject: string, at: Date): Promise<PersonId>;
  /** The person's grants that are not withdrawn: the confirmed one, and those that wait for the agency's confirmation. */
  grantsOf(person: PersonId): Promise<readonly StandingGrant[]>;
  confirm(id: AccessGrantId, at: Date): Promise<void>;
  add(grant: AccessGrant): Promise<void>;
  /** Locks the grant until the transaction ends. NotFound if the caller may not manage it. */
  findForUpdate(id: AccessGrantId): Promise<Result<AccessGrant, NotFound>>;
  withdraw(id: AccessGrantId, at: Date): Promise<void>;
}

/** @property managed whether the caller may see the grant */
export type StandingGrant = { readonly grant: AccessGrant; readonly managed: boolean };

export interface SigningKeyRepository {
  /** All keys that are not gone. Serializes rotations until the transaction ends. */
  lockAll(): Promise<readonly SigningKey[]>;
  add(key: SigningKey, sealed: Buffer): Promise<void>;
  move(kid: string, to: SigningKeyState, at: Date): Promise<void>;
}

/** Lists and look-ups of clients and grants that the viewer may manage. */
export interface IdentityReader {
  apiClients(filter: ApiClientFilter, page: PageRequest): Promise<ApiClient[]>;
  countApiClients(filter: ApiClientFilter): Promise<number>;
  apiClient(id: ApiClientId): Promise<ApiClient | undefined>;
  accessGrants(filter: AccessGrantFilter, page: PageRequest): Promise<AccessGrant[]>;
  countAccessGrants(filter: AccessGrantFilter): Promise<number>;
  accessGrant(id: AccessGrantId): Promise<AccessGrant | undefined>;
}

/** A reader for one viewer. */
export type IdentityReaderFor = (viewer: Viewer) => IdentityReader;

/** Undefined: no condition. */
export type ApiClientFilter = {
  readonly kinds: readonly ApiClientKind[] | undefined;
  readonly organizations: readonly OrganizationId[] | undefined;
  readonly statuses: readonly ('ACTIVE' | 'REVOKED')[] | undefined;
};

/** Undefined: no condition. */
export type AccessGrantFilter = {
  readonly roles: readonly GrantRole[] | undefined;
  readonly organizations: readonly OrganizationId[] | undefined;
  readonly statuses: readonly ('PROPOSED' | 'ACTIVE' | 'WITHDRAWN')[] | undefined;
};

/** The issuer's reads for each token. They have no viewer: the issuer has yet to authenticate the caller. */
export interface CredentialStore {
  /** A client that is not revoked, with the hashes of its live secrets, in one query. */
  client(id: ApiClientId): Promise<(ApiClient & { readonly hashes: readonly KnownSecret[] }) | undefined>;
  /** Whether the client exists, revoked or not. */
  isClient(id: ApiClientId): Promise<boolean>;
  grantOfPerson(id: PersonId): Promise<AccessGrant | undefined>;
  /** The grant in force of the person with this subject at this issuer. */
  grantOfSubject(issuer: string, subject: string): Promise<AccessGrant | undefined>;
  /** The published keys, sealed, with their states. */
  signingKeys(): Promise<readonly (SigningKey & { readonly sealed: Buffer })[]>;
}
