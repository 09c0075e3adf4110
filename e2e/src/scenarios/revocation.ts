import { describe, expect, it } from '@jest/globals';
import { signIn } from '@promtour/sign-in/tokens';
import { eventually } from '@promtour/testkit/eventually';
import { askWith, registerDashboard, rotateSecret, tokenOf } from '../clients.ts';
import * as mutations from '../mutations.ts';
import { forgetToken } from '../people.ts';
import { portalOf, type Portal } from '../portal.ts';
import type { System } from '../systems.ts';
import { newKey } from '../unique.ts';

/** How long a token may work that was issued before its credential was taken back. */
const promisedWithin = 60_000;

/** Credentials that are taken back: the registry says so in its log of events, and the gateway hears it there. */
export function revocationScenarios(system: () => System): void {
  describe('what was taken back', () => {
    it('is of no use: a revoked client gets no token at once, and its old one is refused within a minute', async () => {
      const official = portalOf(system());
      const program = await registerDashboard(official);
      const token = await tokenOf(system(), program);
      expect(await askWith(system(), token)).toEqual({ status: 200, codes: [] });
      const begun = performance.now();
      await official.mustChange(
        'ApiClient',
        'mutation Revoke($id: ID!) { answer: revokeApiClient(input: { id: $id, reason: COMPROMISED }) { __typename } }',
        { id: program.clientId },
      );
      // Asked at the same time: the old token must not wait for the new one to be refused.
      await Promise.all([
        expect(tokenOf(system(), program)).rejects.toThrow(/invalid_client/),
        refusedWithinPromise(system(), token, begun, 'a revoked client’s token'),
      ]);
    }, 90_000);

    it('is of no use: a withdrawn role’s token is refused within a minute, and nobody signs in with it', async () => {
      const official = portalOf(system());
      const issuer = `${system().origin}/oidc`;
      const council = { issuer, account: 'council', password: 'demo' };
      const token = await signIn(council);
      expect(await askWith(system(), token)).toEqual({ status: 200, codes: [] });
      try {
        const begun = performance.now();
        await withdraw(official, token);
        await Promise.all([
          expect(signIn(council)).rejects.toThrow(/was not signed in \(403\)/),
          refusedWithinPromise(system(), token, begun, 'a withdrawn role’s token'),
        ]);
      } finally {
        const input = { issuer: 'urn:promtour:demo', subject: 'council', role: 'COUNCIL_MEMBER', regions: ['RU-SMO'] };
        await official.mustChange('CreateAccessGrantPayload', mutations.createAccessGrant, {
          input: { idempotencyKey: newKey(), ...input },
        });
        forgetToken(system().origin, 'council');
      }
      // The role that was given anew is another one: its tokens are good.
      expect(await askWith(system(), await signIn(council))).toEqual({ status: 200, codes: [] });
    }, 90_000);
  });

  describe('a program’s secret', () => {
    it('changes without a gap: two are live until the former one is withdrawn', async () => {
      const official = portalOf(system());
      const former = await registerDashboard(official);
      const next = await rotateSecret(official, former);
      for (const program of [former, next])
        expect(await askWith(system(), await tokenOf(system(), program))).toEqual({ status: 200, codes: [] });
      await expect(rotateSecret(official, former)).rejects.toThrow(/TwoSecretsLive/);

      const early = await tokenOf(system(), former);
      const begun = performance.now();
      await official.mustChange(
        'ApiClient',
        `mutation Withdraw($id: ID!, $secret: ID!) {
          answer: withdrawApiClientSecret(input: { id: $id, secret: $secret }) { __typename ... on UserError { code message } } }`,
        { id: former.clientId, secret: former.secretId },
      );
      await expect(tokenOf(system(), former)).rejects.toThrow(/invalid_client/);
      expect(await askWith(system(), await tokenOf(system(), next))).toEqual({ status: 200, codes: [] });
      // Whoever else knows the withdrawn secret has tokens of it: they are over as well.
      await refusedWithinPromise(system(), early, begun, 'a withdrawn secret’s token');
    }, 90_000);
  });
}

/** Waits until the gateway refuses the token, and says how long that took since the credential was asked to be taken back. */
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

/** Takes back the role that the token rests on. */
async function withdraw(official: Portal, token: string): Promise<void> {
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { grant: string };
  await official.mustChange(
    'WithdrawAccessGrantPayload',
    'mutation Withdraw($id: ID!) { answer: withdrawAccessGrant(input: { id: $id }) { __typename } }',
    { id: claims.grant },
  );
}
