import type { BenchRow } from '@promtour/testkit/bench-results';
import { official } from '@promtour/testkit/viewers';
import { pino } from 'pino';
import { createAccessTokenVerifier } from '../src/identity/access-token.ts';
import { IssuerKeys } from '../src/identity/issuer-keys.ts';
import { startTestIssuer } from '@promtour/testkit/test-issuer';

/** The time to verify a token: a new one, and a cached one. */
export async function measureVerification(): Promise<readonly BenchRow[]> {
  const issuer = await startTestIssuer();
  const keys = new IssuerKeys({ url: issuer.jwksUrl, logger: pino({ level: 'silent' }) });
  const verify = createAccessTokenVerifier({ issuer: issuer.issuer, keys });
  const tokens = await Promise.all(
    Array.from({ length: 1_000 }, (_, index) => issuer.tokenFor(official, { claims: { jti: String(index) } })),
  );

  const first: number[] = [];
  for (const token of tokens) first.push(await timed(token));
  const again: number[] = [];
  for (let round = 0; round < 20; round++) for (const token of tokens) again.push(await timed(token));
  await keys.close();
  await issuer.stop();

  async function timed(token: string): Promise<number> {
    const started = performance.now();
    const verified = await verify(token);
    const taken = performance.now() - started;
    if (typeof verified === 'string') throw new Error(verified);
    return taken;
  }

  return [
    {
      measure: 'verification of a token at the gateway, cached, p50 and p99',
      measured: `${percentile(again, 0.5).toFixed(4)} ms, ${percentile(again, 0.99).toFixed(4)} ms`,
      goal: '≤ 0.1 ms',
    },
    {
      measure: 'the same for a new token, p50 and p99',
      measured: `${percentile(first, 0.5).toFixed(3)} ms, ${percentile(first, 0.99).toFixed(3)} ms`,
      goal: '',
    },
  ];
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;
}
