import { expect, it } from '@jest/globals';
import { anonymous } from '@promtour/access/viewer';
import { createGatewayMetrics } from '../src/metrics.ts';
import { chargeCost, unitsOfCost } from '../src/rates/charge.ts';
import { createLocalLender } from '../src/rates/lender.ts';
import { defaultRateLimits } from '../src/rates/rate-limits.ts';
import { createRates } from '../src/rates/rates.ts';

it.each([
  [0, 0],
  [1_000, 0],
  [1_001, 1],
  [10_000, 9],
])('a cost of %s is %s units beyond the first', (cost, units) => {
  expect(unitsOfCost(cost)).toBe(units);
});

it('expensive operations use up a rate sooner than cheap ones, and are refused with the time to wait', async () => {
  const rates = createRates(defaultRateLimits, createLocalLender());
  const charge = chargeCost(rates, createGatewayMetrics());
  const context = {
    viewer: { ...anonymous, kind: 'CLIENT', clientId: 'c', rateClass: 'BASIC' },
    clientKey: 'client:c',
    acceptLanguage: 'ru',
  } as const;
  // 100 units: five operations of 20.
  for (let index = 0; index < 5; index++) await charge(21_000, context);
  await charge(900, context);
  await expect(charge(21_000, context)).rejects.toMatchObject({
    message: expect.stringContaining('Слишком много запросов'),
    extensions: { code: 'RATE.LIMITED', http: { status: 429 } },
  });
  await charge(21_000, { ...context, clientKey: 'client:other' });
  rates.stop();
});

it('a local bucket refills at its rate and never beyond its burst', async () => {
  let now = 0;
  const { lease } = createLocalLender(() => now);
  const ask = (units: number) => lease({ key: 'k', perSecond: 10, burst: 100, units, atLeast: units });
  expect(await ask(100)).toEqual({ units: 100, retryAfterMs: 0 });
  expect(await ask(20)).toEqual({ units: 0, retryAfterMs: 2_000 });
  now = 2_000;
  expect(await ask(20)).toEqual({ units: 20, retryAfterMs: 0 });
  now = 1_000_000;
  expect(await ask(500)).toEqual({ units: 100, retryAfterMs: 40_000 });
});
