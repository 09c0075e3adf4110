import type { Viewer } from '@promtour/access/viewer';
import type { ServiceParts } from '@promtour/service-kit/service';
import type { FastifyInstance } from 'fastify';
import { createChangeApiClient } from './application/change-api-client.ts';
import { createConfirmAccess } from './application/confirm-access.ts';
import { createGiveAccess } from './application/give-access.ts';
import { createRegisterApiClient } from './application/register-api-client.ts';
import { createReportCodeReplay } from './application/report-code-replay.ts';
import { createRevokeApiClient } from './application/revoke-api-client.ts';
import { createRotateApiClientSecret } from './application/rotate-api-client-secret.ts';
import { createSigningKeyRotation } from './application/rotate-signing-keys.ts';
import { createWithdrawAccess } from './application/withdraw-access.ts';
import { createWithdrawApiClientSecret } from './application/withdraw-api-client-secret.ts';
import type { RegistryEnvironment } from '../environment.ts';
import { every } from '../shared/every.ts';
import type { IdentityOperations } from './graphql/identity.resolvers.ts';
import { createCredentialStore } from './persistence/credential.store.ts';
import { createIdentityReader } from './persistence/identity.reader.ts';
import { identityRepositories } from './persistence/identity.repositories.ts';
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

/** How soon every replica has noticed that the signing keys changed. */
const keyPollMs = 2_000;
/** How soon what has expired is gone: whoever begins sign-ins and leaves them leaves rows behind. */
const purgeMs = 20_000;
/** Sign-ins under way that are kept at most; beyond, the oldest give way. */
const maxSignIns = 20_000;

export type Identity = {
  readonly operations: IdentityOperations;
  readonly http: (server: FastifyInstance) => Promise<void>;
};

/** The identity area, wired: who may have a token, and the issuer that gives them out. */
export function createIdentity(parts: ServiceParts<RegistryEnvironment>): Identity {
  const { environment, dataSource, clock, unitOfWork } = parts;
  const logger = parts.logger.child({ component: 'identity' });
  const { ISSUER, IDENTITY_SECRET, OIDC_ISSUERS, DEMO_ACCOUNTS: demo } = environment;
  const transactions = unitOfWork(identityRepositories);
  const seal = createKeySeal(IDENTITY_SECRET);
  const store = createCredentialStore(dataSource);
  const records = createOidcRecordStore(dataSource);
  const issuers = OIDC_ISSUERS.map(({ issuer }) => issuer);
  const credentials = createCredentials(store, { issuers, demo });
  const registerApiClient = createRegisterApiClient(transactions, clock, makeSecret);
  const giveAccess = createGiveAccess(transactions, clock, demo ? [...issuers, demoIssuer] : issuers);

  return {
    operations: {
      reader: (viewer: Viewer) => createIdentityReader(dataSource, viewer),
      registerApiClient: (draft, request, caller) => {
        const known = demo ? demoClientOf(request.key) : undefined;
        return registerApiClient(draft, request, caller, known === undefined ? undefined : fixedCredential(known));
      },
      changeApiClient: createChangeApiClient(transactions, clock),
      rotateApiClientSecret: createRotateApiClientSecret(transactions, clock, makeSecret),
      withdrawApiClientSecret: createWithdrawApiClientSecret(transactions, clock),
      revokeApiClient: createRevokeApiClient(transactions, clock),
      giveAccess,
      confirmAccess: createConfirmAccess(transactions, clock),
      withdrawAccess: createWithdrawAccess(transactions, clock),
    },

    async http(server) {
      await createSigningKeyRotation(transactions, clock, seal.makeKey, rotationTimes).ensure();
      if (demo) await seedDemo({ store, registerApiClient, giveAccess, logger });
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
        logger.warn(failure, 'an issuer of people did not confirm a sign-in');
      });
      await mountIssuer(server, { issuer, credentials, upstream, demo, logger });
      const stopKeys = every(keyPollMs, issuer.refresh, (error) => {
        logger.warn({ err: error }, 'the signing keys could not be looked at');
      });
      const stopPurge = every(
        purgeMs,
        async () => {
          await records.purgeExpired();
          await records.keepNewest('Interaction', maxSignIns);
        },
        (error) => {
          logger.warn({ err: error }, 'expired sign-ins stay for now');
        },
      );
      server.addHook('onClose', async () => {
        await Promise.all([stopKeys(), stopPurge()]);
      });
    },
  };
}
