import { afterEach, describe, expect, it } from '@jest/globals';
import { createClientRates, leaseOf, type ClientRates } from '../src/rates/client-rates.ts';
import { unitsOfCost } from '../src/rates/charge.ts';
import { createLocalLender } from '../src/rates/lender.ts';
import { defaultRateLimits } from '../src/rates/rate-limits.ts';

const { classes } = defaultRateLimits;
const started: ClientRates[] = [];
afterEach(() => {
  for (const rates of started.splice(0)) rates.stop();
});

/** Several gateways that lease from one lender, whose clock stands still: nothing is gained while a test runs. */
function gateways(count: number): readonly ClientRates[] {
  const lender = createLocalLender(() => 0);
  const rates = Array.from({ length: count }, () => createClientRates(lender, classes));
  started.push(...rates);
  return rates;
}

async function allowedOf(rates: readonly ClientRates[], requests: number): Promise<number> {
  let granted = 0;
  for (let index = 0; index < requests; index++) {
    const gateway = rates[index % rates.length];
    if ((await gateway?.take('client:a', 'BASIC', 1))?.allowed === true) granted += 1;
  }
  return granted;
}

describe('the rate of a client', () => {
  it('is that of its class in one gateway and in several together', async () => {
    await expect(allowedOf(gateways(1), 300)).resolves.toBe(classes.BASIC.burst);
    // What one gateway leased and has not spent is not the other's: at most a lease each is left over.
    const together = await allowedOf(gateways(3), 600);
    expect(together).toBeLessThanOrEqual(classes.BASIC.burst);
    expect(together).toBeGreaterThan(classes.BASIC.burst - 3 * leaseOf(classes.BASIC));
  });

  it('control: without a common lender it is multiplied', async () => {
    await expect(allowedOf([...gateways(1), ...gateways(1)], 600)).resolves.toBe(2 * classes.BASIC.burst);
  });

  it('returns the time until a retry', async () => {
    const [rates] = gateways(1);
    await allowedOf(rates === undefined ? [] : [rates], 300);
    expect(await rates?.take('client:a', 'BASIC', 5)).toEqual({ allowed: false, retryAfterSeconds: 1 });
    expect(await rates?.take('client:b', 'BASIC', 1)).toEqual({ allowed: true });
  });
});

describe('the charge of an operation', () => {
  it.each([
    [undefined, 0],
    [0, 0],
    [1_000, 0],
    [1_001, 1],
    [10_000, 9],
  ])('that costs %p is %p besides the base charge', (cost, units) => {
    expect(unitsOfCost(cost)).toBe(units);
  });
});
