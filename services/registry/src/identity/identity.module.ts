import type { Viewer } from '@promtour/access/viewer';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { FeatureComposition, FeatureModule } from '@promtour/service-kit/feature';
import type { ServiceParts } from '@promtour/service-kit/service';
import type { EntityManager } from 'typeorm';
import { createUpdateApiClient } from './application/update-api-client.ts';
import { createConfirmAccessGrant } from './application/confirm-access-grant.ts';
import { createCreateAccessGrant } from './application/create-access-grant.ts';
import { createCreateApiClient } from './application/create-api-client.ts';
import { createReportCodeReplay } from './application/report-code-replay.ts';
import { createRevokeApiClient } from './application/revoke-api-client.ts';
import { createRotateApiClientSecret } from './application/rotate-api-client-secret.ts';
import { createSigningKeyRotation } from './application/rotate-signing-keys.ts';
import { createWithdrawAccessGrant } from './application/withdraw-access-grant.ts';
import { createWithdrawApiClientSecret } from './application/withdraw-api-client-secret.ts';
import type { RegistryEnvironment } from '../environment.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { organizationReference } from '../organizations/persistence/organization.repositories.ts';
import { portalReference } from '../portals/persistence/portal.repositories.ts';
import { regionRepository } from '../regions/persistence/region.repositories.ts';
import { ofOrganization } from '../shared/persistence/audit-owner.ts';
import type { IdentityRepositories, OwnerRepository } from './application/ports.ts';
import { every } from '../shared/every.ts';
import { identityResolvers, type IdentityOperations } from './graphql/identity.resolvers.ts';
import { accessGrantSchema, personSchema } from './persistence/access-grant.row.ts';
import { apiClientSchema, apiClientSecretSchema } from './persistence/api-client.row.ts';
import { createCredentialStore } from './persistence/credential.store.ts';
import { createIdentityReader } from './persistence/identity.reader.ts';
import { identityRepositoriesOf } from './persistence/identity.repositories.ts';
import { createOidcRecordStore } from './persistence/oidc-record.store.ts';
import { createCredentials } from './issuer/credentials.ts';
import { demoClientOf, demoIssuer } from './issuer/demo-accounts.ts';
import { createIssuer } from './issuer/issuer.ts';
import { createKeySeal, derivedKey } from './issuer/key-seal.ts';
import { mountIssuer } from './issuer/mount.ts';
import { rotationTimes } from './issuer/rotation-times.ts';
import { makeSecret } from './issuer/secrets.ts';
import { fixedCredential, seedDemo } from './issuer/seed-demo.ts';
import { createUpstream } from './issuer/upstream.ts';
import { CreateIdentity1700000001100 } from './persistence/migrations/1700000001100-create-identity.ts';

/** The maximum delay until every replica uses changed signing keys. */
const keyPollMs = 2_000;
/** How often expired records are deleted: abandoned sign-ins leave rows behind. */
const purgeMs = 20_000;
/** The maximum number of pending sign-ins; beyond it the oldest are deleted. */
const maxSignIns = 20_000;

/**
 * Clients, access grants and the token issuer. `OwnerRepository` is its only dependency on other features, so that it could become a
 * separate service.
 */
export const identity: FeatureModule<RegistryEnvironment> = {
  name: 'identity',
  entities: [apiClientSchema, apiClientSecretSchema, personSchema, accessGrantSchema],
  migrations: [CreateIdentity1700000001100],
  auditedTables: {
    api_client: { redact: ['revocation_reason'], owner: ofOrganization },
    api_client_secret: {
      omit: ['salt', 'digest'],
      owner: `SELECT o.id, o.region_code FROM api_client c JOIN organization o ON o.id = c.organization_id
             WHERE c.id = ($1 ->> 'client_id')::uuid`,
    },
    person: { redact: ['subject'] },
    access_grant: { owner: ofOrganization },
    signing_key: { omit: ['sealed'] },
  },
  exemptTables: {
    oidc_record: 'sign-ins in progress: deleted after their end; the grants they depend on are audited',
  },
  compose,
};

export function identityRepositories(manager: EntityManager, viewer: Viewer): IdentityRepositories {
  return identityRepositoriesOf(manager, viewer, ownerRepository(manager, viewer));
}

function ownerRepository(manager: EntityManager, viewer: Viewer): OwnerRepository {
  const regions = regionRepository(manager);
  return {
    organization: (id) => organizationReference(manager, viewer, id),
    portal: (id) => portalReference(manager, viewer, id),
    async knownRegions(codes) {
      const known: RegionCode[] = [];
      for (const code of codes) if ((await regions.find(code)) !== undefined) known.push(code);
      return known;
    },
  };
}

function compose(parts: ServiceParts<RegistryEnvironment>): FeatureComposition {
  const { environment, dataSource, clock, unitOfWork } = parts;
  const logger = parts.logger.child({ component: 'identity' });
  const { ISSUER, IDENTITY_SECRET, OIDC_ISSUERS, DEMO_ACCOUNTS: demo } = environment;
  const transactions = unitOfWork(identityRepositories);
  const seal = createKeySeal(IDENTITY_SECRET);
  const store = createCredentialStore(dataSource);
  const records = createOidcRecordStore(dataSource);
  const issuers = OIDC_ISSUERS.map(({ issuer }) => issuer);
  const credentials = createCredentials(store, { issuer: ISSUER, issuers, demo });
  const createApiClient = createCreateApiClient(transactions, clock, makeSecret);
  const createAccessGrant = createCreateAccessGrant(transactions, clock, demo ? [...issuers, demoIssuer] : issuers);

  const operations: IdentityOperations = {
    reader: (viewer: Viewer) => createIdentityReader(dataSource, viewer),
    createApiClient: (draft, request, caller) => {
      const known = demo ? demoClientOf(request.key) : undefined;
      return createApiClient(draft, request, caller, known === undefined ? undefined : fixedCredential(known));
    },
    updateApiClient: createUpdateApiClient(transactions, clock),
    rotateApiClientSecret: createRotateApiClientSecret(transactions, clock, makeSecret),
    withdrawApiClientSecret: createWithdrawApiClientSecret(transactions, clock),
    revokeApiClient: createRevokeApiClient(transactions, clock),
    createAccessGrant,
    confirmAccessGrant: createConfirmAccessGrant(transactions, clock),
    withdrawAccessGrant: createWithdrawAccessGrant(transactions, clock),
  };

  return {
    resolvers: identityResolvers(operations) satisfies Resolvers,
    async http(server) {
      await createSigningKeyRotation(transactions, clock, seal.makeKey, rotationTimes).ensure();
      if (demo) await seedDemo({ store, createApiClient, createAccessGrant, logger });
      const issuer = await createIssuer({
        issuer: ISSUER,
        records,
        credentials,
        cookieKey: derivedKey(IDENTITY_SECRET, 'cookies').toString('base64url'),
        store,
        seal,
        replayed: createReportCodeReplay(transactions, clock),
        logger,
      });
      const upstream = createUpstream(ISSUER, OIDC_ISSUERS, records, (failure) => {
        logger.warn(failure, 'an external issuer did not confirm a sign-in');
      });
      await mountIssuer(server, { issuer, credentials, upstream, demo, logger });
      const stopKeys = every(keyPollMs, issuer.refresh, (error) => {
        logger.warn({ err: error }, 'the signing keys could not be read');
      });
      const stopPurge = every(
        purgeMs,
        async () => {
          await records.purgeExpired();
          await records.keepNewest('Interaction', maxSignIns);
        },
        (error) => {
          logger.warn({ err: error }, 'purge of expired sign-ins failed');
        },
      );
      server.addHook('onClose', async () => {
        await Promise.all([stopKeys(), stopPurge()]);
      });
    },
  };
}
