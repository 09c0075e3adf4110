import { describe, expect, it } from '@jest/globals';
import { signIn } from '@promtour/sign-in/tokens';
import { eventually } from '@promtour/testkit/eventually';
import { askWith, registerDashboard, rotateSecret, tokenOf } from '../clients.ts';
import * as mutations from '../mutations.ts';
import { forgetToken } from '../people.ts';
import { portalOf, type Portal } from '../portal.ts';
import type { System } from '../systems.ts';
import { newKey } from '../unique.ts';

/** The longest time for which a token still works after its credential was revoked. */
const promisedWithin = 60_000;

/** Revoked credentials: the registry publishes an event, and the gateway refuses their tokens. */
export function revocationScenarios(system: () => System): void {
  describe('a revoked credential', () => {
    it('of a client yields no new token at once, and its old token is refused within a minute', async () => {
      const official = portalOf(system());
      const program = await registerDashboard(official);
      const token = await tokenOf(system(), program);
      expect(await askWith(system(), token)).toEqual({ status: 200, codes: [] });
      const begun = performance.now();
      await official.mustChange(
        'RevokeApiClientPayload',
        'mutation Revoke($id: ID!) { answer: revokeApiClient(input: { id: $id, reason: COMPROMISED }) { __typename } }',
        { id: program.clientId },
      );
      // Checked in parallel: the old token must not wait for the refusal of a new one.
      await Promise.all([
        expect(tokenOf(system(), program)).rejects.toThrow(/invalid_client/),
        refusedWithinPromise(system(), token, begun, 'a revoked client’s token'),
      ]);
    }, 90_000);

    it('of a role has its token refused within a minute and cannot sign in', async () => {
      const official = portalOf(system());
      const issuer = `${system().origin}/oidc`;
      const council = { issuer, account: 'council', password: 'demo' };
      const token = await signIn(council);
      expect(await askWith(system(), token)).toEqual({ status: 200, codes: [] });
      try {
        const begun = performance.now();
        await withdraw(official, token);
        await Promise.all([
          expect(signIn(council)).rejects.toThrow(/failed \(403\)/),
          refusedWithinPromise(system(), token, begun, 'a withdrawn role’s token'),
        ]);
      } finally {
        const input = { issuer: 'urn:promtour:demo', subject: 'council', role: 'COUNCIL_MEMBER', regions: ['RU-SMO'] };
        await official.mustChange('CreateAccessGrantPayload', mutations.createAccessGrant, {
          input: { idempotencyKey: newKey(), ...input },
        });
        forgetToken(system().origin, 'council');
      }
      // The role granted later is a different grant: its tokens work.
      expect(await askWith(system(), await signIn(council))).toEqual({ status: 200, codes: [] });
    }, 90_000);
  });

  describe('a program’s secret', () => {
    it('is replaced without a gap: two secrets work until the former one is withdrawn', async () => {
      const official = portalOf(system());
      const former = await registerDashboard(official);
      const next = await rotateSecret(official, former);
      for (const program of [former, next])
        expect(await askWith(system(), await tokenOf(system(), program))).toEqual({ status: 200, codes: [] });
      await expect(rotateSecret(official, former)).rejects.toThrow(/TwoSecretsLive/);

      const early = await tokenOf(system(), former);
      const begun = performance.now();
      await official.mustChange(
        'WithdrawApiClientSecretPayload',
        `mutation Withdraw($id: ID!, $secret: ID!) {
          answer: withdrawApiClientSecret(input: { id: $id, secret: $secret }) { __typename ... on UserError { code message } } }`,
        { id: former.clientId, secret: former.secretId },
      );
      await expect(tokenOf(system(), former)).rejects.toThrow(/invalid_client/);
      expect(await askWith(system(), await tokenOf(system(), next))).toEqual({ status: 200, codes: [] });
      // Tokens obtained with the withdrawn secret are refused as well.
      await refusedWithinPromise(system(), early, begun, 'a withdrawn secret’s token');
    }, 90_000);
  });
}

/** Waits until the gateway refuses the token, and returns the time since the revocation was requested. */
async function refusedWithinPromise(system: System, token: string, begun: number, what: string): Promise<void> {
  const refusal = await eventually(
    async () => {
      const answer = await askWith(system, token);
      return answer.status === 401 && answer;
    },
    { within: promisedWithin, every: 25 },
  );
  console.log(`${what} was refused after ${Math.round(performance.now() - begun)} ms (promised: ${promisedWithin} ms)`);
  expect(refusal).toEqual({ status: 401, codes: ['UNAUTHENTICATED'] });
}

/** Revokes the role that the token is based on. */
async function withdraw(official: Portal, token: string): Promise<void> {
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { grant: string };
  await official.mustChange(
    'WithdrawAccessGrantPayload',
    'mutation Withdraw($id: ID!) { answer: withdrawAccessGrant(input: { id: $id }) { __typename } }',
    { id: claims.grant },
  );
}
