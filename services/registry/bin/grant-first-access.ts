import { createHash } from 'node:crypto';
import { systemClock } from '@promtour/kernel/clock';
import type { Failure, InvalidInput } from '@promtour/kernel/failure';
import { newId } from '@promtour/kernel/id';
import { systemCaller, type Caller } from '@promtour/service-kit/caller';
import type { DataSource } from 'typeorm';
import { createCreateAccessGrant } from '../src/identity/application/create-access-grant.ts';
import type { IdentityUnitOfWork } from '../src/identity/application/ports.ts';
import { createCreateApiClient } from '../src/identity/application/create-api-client.ts';
import type { AccessGrant, AccessGrantDraft } from '../src/identity/domain/access-grant.ts';
import type { ApiClientDraft } from '../src/identity/domain/api-client.ts';
import { apiClientOver } from '../src/identity/domain/failures.ts';
import { makeSecret } from '../src/identity/issuer/secrets.ts';
import { createCredentialStore } from '../src/identity/persistence/credential.store.ts';

export type RoleRequest = AccessGrantDraft & { readonly what: 'ROLE' };
export type ClientRequest = {
  readonly what: 'CLIENT';
  readonly name: string;
  readonly redirectUris: readonly string[];
  readonly confidential: boolean;
};

export type Outcome =
  | { readonly kind: 'DONE' | 'THERE'; readonly facts: Readonly<Record<string, string>>; readonly note: string }
  | {
      readonly kind: 'REFUSED';
      readonly code: string;
      readonly message: string;
      readonly path?: string;
      readonly detail?: string;
    };

type Parts = {
  readonly transactions: IdentityUnitOfWork;
  readonly dataSource: DataSource;
  /** The configured issuers. */
  readonly issuers: readonly string[];
};

/** Grants the first access to a new installation, by the same use cases as the graph. */
export function grantFirstAccess(parts: Parts, request: RoleRequest | ClientRequest): Promise<Outcome> {
  const caller = systemCaller('operator', { correlationId: `give-access-${newId(systemClock.now())}` });
  return request.what === 'ROLE' ? giveRole(parts, request, caller) : registerSignInClient(parts, request, caller);
}

async function giveRole(
  { transactions, dataSource, issuers }: Parts,
  request: RoleRequest,
  caller: Caller,
): Promise<Outcome> {
  const { what: _, ...draft } = request;
  const createAccessGrant = createCreateAccessGrant(transactions, systemClock, issuers);
  // A new idempotency key each time, so that a withdrawn role can be given again with the same input.
  const given = await createAccessGrant(draft, { key: newId(systemClock.now()) }, caller);
  if (given.ok)
    return {
      kind: 'DONE',
      facts: { grant: given.value.value.id },
      note: `The role ${draft.role} applies from the next sign-in on.`,
    };
  if (given.error.code === 'REGISTRY.ACCESS_GRANT_EXISTS') {
    const existing = await createCredentialStore(dataSource).grantOfSubject(draft.issuer, draft.subject);
    if (existing !== undefined && matchesRequest(existing, draft))
      return { kind: 'THERE', facts: { grant: existing.id }, note: '' };
    return {
      ...refused(given.error),
      ...(existing && { detail: `The existing role is ${existing.role}, grant ${existing.id}.` }),
    };
  }
  return refused(given.error);
}

function matchesRequest(existing: AccessGrant, draft: AccessGrantDraft): boolean {
  const sorted = (codes: readonly string[] | null) => [...(codes ?? [])].toSorted().join();
  return (
    existing.role === draft.role &&
    existing.organizationId === (draft.organization?.toLowerCase() ?? null) &&
    sorted(existing.regions) === sorted([...new Set(draft.regions)])
  );
}

async function registerSignInClient(
  { transactions, dataSource }: Parts,
  { name, redirectUris, confidential }: ClientRequest,
  caller: Caller,
): Promise<Outcome> {
  const draft: ApiClientDraft = {
    kind: 'DASHBOARD',
    name,
    organization: null,
    portal: null,
    // No scopes: the client acts with the permissions of the person who signs in.
    scopes: [],
    regions: null,
    rateClass: 'HIGH',
    confidential,
    redirectUris,
    allowedOrigins: [],
    firstParty: true,
  };
  const register = createCreateApiClient(transactions, systemClock, makeSecret);
  const key = createHash('sha256').update(JSON.stringify(draft)).digest('hex');
  const begun = systemClock.now();
  const registered = await register(draft, { key }, caller);
  if (!registered.ok) return refused(registered.error);
  const { client, secret } = registered.value;
  const facts = { client: client.id, ...(secret === null ? {} : { secret }) };
  if (client.createdAt >= begun) {
    const note = confidential ? 'The secret is shown only once.' : 'People can sign in through it.';
    return { kind: 'DONE', facts, note };
  }
  if ((await createCredentialStore(dataSource).client(client.id)) === undefined)
    return { ...refused(apiClientOver(client.id)), detail: `Choose another name than that of ${client.id}.` };
  const note = confidential ? 'The secret was shown at registration: rotateApiClientSecret creates a new one.' : '';
  return { kind: 'THERE', facts, note };
}

function refused(failure: Failure): Outcome & { kind: 'REFUSED' } {
  const issues = 'issues' in failure ? (failure as InvalidInput).issues : [];
  const path = issues.map((issue) => issue.path.join('.')).join(', ');
  return { kind: 'REFUSED', code: failure.code, message: failure.message.en, ...(path === '' ? {} : { path }) };
}
