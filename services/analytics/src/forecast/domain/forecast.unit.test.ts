import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { forecast, horizon, weeksNeeded, type Forecast } from './forecast.ts';
import { forecastWeeks, season } from './seasonal-model.ts';

type Made = Extract<Forecast, { kind: 'FORECAST' }>;

function made(series: readonly number[], max?: number): Made {
  const answer = forecast(series, max);
  if (answer.kind !== 'FORECAST') throw new Error(answer.kind);
  return answer;
}

function weekly(count: number, value: (week: number) => number): number[] {
  return Array.from({ length: count }, (_, week) => value(week));
}

/** A school year: quiet in summer and at the turn of the year. */
function schoolYear(week: number): number {
  return 1 + 0.5 * Math.cos((2 * Math.PI * week) / season) + 0.2 * Math.sin((4 * Math.PI * week) / season);
}

/** Uniform numbers of 0 to 1 by a linear congruential generator: the same in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

describe('a series without noise', () => {
  it('that is constant continues', () => {
    const { weeks, backTest } = made(weekly(120, () => 40));
    for (const { value, low, high } of weeks) {
      expect(value).toBeCloseTo(40);
      expect([low, high].map(Math.round)).toEqual([40, 40]);
    }
    expect(backTest).toMatchObject({ wape: expect.closeTo(0), naiveWape: 0, mape: expect.closeTo(0), coverage: 1 });
  });

  it('that repeats every year repeats', () => {
    const series = weekly(3 * season, (week) => 100 * schoolYear(week));
    const next = forecastWeeks(series, horizon);
    next.forEach((value, week) => {
      const actual = 100 * schoolYear(3 * season + week);
      expect(Math.abs(value - actual) / actual).toBeLessThan(0.03);
    });
  });

  it('that grows is met better than by the year before', () => {
    const { backTest } = made(weekly(3 * season, (week) => 100 * 1.4 ** (week / season) * schoolYear(week)));
    expect(backTest.wape).toBeLessThan(0.07);
    expect(backTest.naiveWape).toBeGreaterThan(0.25);
  });
});

describe('history', () => {
  it('counts from the first week with visits', () => {
    const short = [...weekly(300, () => 0), ...weekly(weeksNeeded - 1, () => 7)];
    expect(forecast(short)).toEqual({ kind: 'HISTORY_TOO_SHORT', weeksKnown: weeksNeeded - 1, weeksNeeded });
    expect(forecast([...short, 7]).kind).toBe('FORECAST');
  });

  it('may be missing', () => {
    expect(forecast([])).toEqual({ kind: 'HISTORY_TOO_SHORT', weeksKnown: 0, weeksNeeded });
    expect(forecast(weekly(500, () => 0))).toMatchObject({ weeksKnown: 0 });
  });

  it('of two years is enough', () => {
    expect(weeksNeeded).toBeLessThan(2 * season);
  });
});

it('stays within its bounds for any series', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: weeksNeeded, maxLength: 160 }),
      (series) => {
        const answer = forecast(series, 1);
        if (answer.kind !== 'FORECAST') return;
        for (const { value, low, high } of answer.weeks) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(value);
          expect(value).toBeLessThanOrEqual(high);
          expect(high).toBeLessThanOrEqual(1);
        }
      },
    ),
    { seed: 20_261_129, numRuns: 100 },
  );
});

describe('the interval', () => {
  // 80 % promised; 200 series of 8 dependent weeks estimate it to about two points.
  it.each([
    ['two years', 2, 0.15],
    ['three years', 3, 0.15],
    ['three noisy years', 3, 0.35],
  ])('of %s covers about four weeks of five', (_, years, noise) => {
    const random = randomNumbers(20_261_129);
    let [within, cases, claimed] = [0, 0, 0];
    for (let run = 0; run < 200; run++) {
      const growth = 0.9 + 0.4 * random();
      const series = weekly(years * season + horizon, (week) =>
        Math.round(200 * growth ** (week / season) * schoolYear(week + run) * Math.exp(noise * normal(random))),
      );
      const { weeks, backTest } = made(series.slice(0, -horizon));
      claimed += backTest.coverage ?? 0;
      for (const [week, { low, high }] of weeks.entries()) {
        const came = series[years * season + week] ?? NaN;
        if (came >= low && came <= high) within++;
        cases++;
      }
    }
    expect(within / cases).toBeGreaterThan(0.7);
    expect(within / cases).toBeLessThan(0.92);
    // The coverage that is shown beside a forecast is the one that it has.
    expect(Math.abs(claimed / 200 - within / cases)).toBeLessThan(0.1);
  });
});
