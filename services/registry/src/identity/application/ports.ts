import type { Viewer } from '@promtour/access/viewer';
import type { Forbidden, NotFound } from '@promtour/kernel/failure';
import type { OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { Result } from '@promtour/kernel/result';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { AccessGrant, AccessGrantId, GrantRole, PersonId } from '../domain/access-grant.ts';
import type { ApiClient, ApiClientId, ApiClientKind, LiveSecret, SecretId } from '../domain/api-client.ts';
import type { PortalId } from '../../portals/domain/portal.ts';
import type { SigningKey, SigningKeyState } from '../domain/signing-key.ts';

/** What one transaction of the identity area can read and write. */
export type IdentityRepositories = {
  readonly owners: OwnerRepository;
  readonly apiClients: ApiClientRepository;
  readonly accessGrants: AccessGrantRepository;
  readonly signingKeys: SigningKeyRepository;
};

export type IdentityUnitOfWork = UnitOfWork<IdentityRepositories>;

/**
 * What credentials are bounded by: `NOT_FOUND` where the caller cannot see it, `FORBIDDEN` where it is not theirs to act on. Other
 * features implement it; it is all that identity asks of them.
 */
export interface OwnerRepository {
  organization(
    id: OrganizationId,
  ): Promise<
    Result<{ readonly organizationId: OrganizationId; readonly regionCode: RegionCode }, NotFound | Forbidden>
  >;
  /** A portal all of whose regions the caller reaches. */
  portal(id: PortalId): Promise<Result<PortalId, NotFound | Forbidden>>;
  /** Those of the codes that the registry knows; whether they are the caller's to give, `bounds.ts` says. */
  knownRegions(codes: readonly RegionCode[]): Promise<readonly RegionCode[]>;
}

export interface ApiClientRepository {
  add(client: Omit<ApiClient, 'secrets'>): Promise<void>;
  /** Locks it until the transaction ends, where it is the caller's to manage: another is not there, as in their lists. */
  findForUpdate(id: ApiClientId): Promise<Result<ApiClient, NotFound>>;
  update(client: ApiClient): Promise<void>;
  addSecret(client: ApiClientId, secret: LiveSecret & SecretHash): Promise<void>;
  withdrawSecret(secret: SecretId, at: Date): Promise<void>;
}

/** A secret as it is kept: it cannot be told from this. */
export type SecretHash = { readonly salt: Buffer; readonly digest: Buffer };

/** A secret of a client, as it is kept. */
export type KnownSecret = SecretHash & { readonly id: SecretId };

/** A new secret: shown once, kept as a hash. */
export type NewSecret = SecretHash & { readonly secret: string };

export interface AccessGrantRepository {
  /** The person of this name at this issuer, known from now on at the latest. Locked until the transaction ends. */
  person(issuer: string, subject: string, at: Date): Promise<PersonId>;
  /** The grants of the person that are not withdrawn: the one that holds, and those that wait for the agency's word. */
  grantsOf(person: PersonId): Promise<readonly StandingGrant[]>;
  confirm(id: AccessGrantId, at: Date): Promise<void>;
  add(grant: AccessGrant): Promise<void>;
  /** Locks it until the transaction ends, where it is the caller's to manage: another is not there, as in their lists. */
  findForUpdate(id: AccessGrantId): Promise<Result<AccessGrant, NotFound>>;
  withdraw(id: AccessGrantId, at: Date): Promise<void>;
}

/** @property managed whether the grant is the caller's to see */
export type StandingGrant = { readonly grant: AccessGrant; readonly managed: boolean };

export interface SigningKeyRepository {
  /** All that are not gone. Whoever has asked is alone with them until the transaction ends. */
  lockAll(): Promise<readonly SigningKey[]>;
  add(key: SigningKey, sealed: Buffer): Promise<void>;
  move(kid: string, to: SigningKeyState, at: Date): Promise<void>;
}

/** Lists and look-ups of who has access, bounded by what the viewer reaches. */
export interface IdentityReader {
  apiClients(filter: ApiClientFilter, page: PageRequest): Promise<ApiClient[]>;
  countApiClients(filter: ApiClientFilter): Promise<number>;
  apiClient(id: ApiClientId): Promise<ApiClient | undefined>;
  accessGrants(filter: AccessGrantFilter, page: PageRequest): Promise<AccessGrant[]>;
  countAccessGrants(filter: AccessGrantFilter): Promise<number>;
  accessGrant(id: AccessGrantId): Promise<AccessGrant | undefined>;
}

/** A reader is made for whoever asks. */
export type IdentityReaderFor = (viewer: Viewer) => IdentityReader;

/** Undefined means: any. */
export type ApiClientFilter = {
  readonly kinds: readonly ApiClientKind[] | undefined;
  readonly organization: OrganizationId | undefined;
  readonly live: boolean | undefined;
};

/** Undefined means: any. */
export type AccessGrantFilter = {
  readonly roles: readonly GrantRole[] | undefined;
  readonly confirmed: boolean | undefined;
  readonly organization: OrganizationId | undefined;
  readonly live: boolean | undefined;
};

/** What the issuer reads for each token: nobody asks on whose behalf, since that is what it is to find out. */
export interface CredentialStore {
  /** A client whose credential is not over, with the hashes of its live secrets, in one query. */
  client(id: ApiClientId): Promise<(ApiClient & { readonly hashes: readonly KnownSecret[] }) | undefined>;
  /** Whether there is such a client, over or not. */
  isClient(id: ApiClientId): Promise<boolean>;
  grantOfPerson(id: PersonId): Promise<AccessGrant | undefined>;
  /** The person of this name at this issuer, if a grant stands for them. */
  grantOfSubject(issuer: string, subject: string): Promise<AccessGrant | undefined>;
  /** The keys that are published, sealed, with their states. */
  signingKeys(): Promise<readonly (SigningKey & { readonly sealed: Buffer })[]>;
}
