import { describe, expect, it } from '@jest/globals';
import { createRebuildMeter, describeProgress, type GenerationProgress } from './rebuild-progress.ts';

const building: GenerationProgress = {
  projection: 'visits',
  generation: 2,
  state: 'BUILDING',
  held: false,
  startedAt: undefined,
  applied: 0,
  remaining: 0,
  phase: 'COMPLETE',
  partsLeft: undefined,
};

describe('the pace of a rebuild', () => {
  it('is unknown at the first reading, and then the events of the last ten seconds', () => {
    const meter = createRebuildMeter();
    const read = (seconds: number, applied: number) =>
      meter.measure([{ ...building, applied, remaining: 20_000 - applied }], 5_000 + seconds * 1_000)[0];
    expect(read(0, 0)).toMatchObject({ perSecond: undefined, secondsLeft: undefined });
    expect(read(1, 1_000)).toMatchObject({ perSecond: 1_000, secondsLeft: 19 });
    expect(read(6, 6_000)).toMatchObject({ perSecond: 1_000, secondsLeft: 14 });
    expect(read(11, 16_000)).toMatchObject({ perSecond: 1_500, secondsLeft: 4_000 / 1_500 });
    expect(read(21, 16_000)).toMatchObject({ perSecond: 0, secondsLeft: undefined });
    expect(read(22, 20_000)).toMatchObject({ secondsLeft: 0 });
  });

  it('is that of each generation alone', () => {
    const meter = createRebuildMeter();
    const serving: GenerationProgress = { ...building, generation: 1, state: 'SERVING', applied: 7 };
    const other = { ...building, projection: 'leads' };
    meter.measure([serving, building, other], 0);
    expect(meter.measure([serving, { ...building, applied: 50 }, other], 1_000)).toMatchObject([
      { perSecond: undefined },
      { perSecond: 50 },
      { perSecond: 0 },
    ]);
    // Another rebuild begins anew.
    meter.measure([{ ...building, generation: 3, applied: 4 }], 2_000);
    expect(meter.measure([building], 3_000)).toMatchObject([{ perSecond: undefined }]);
  });
});

it('progress reads as one line', () => {
  const pace = { perSecond: 4_000.4, secondsLeft: 8.1 };
  expect([
    describeProgress({ ...building, ...pace, applied: 12_000, remaining: 36_000 }),
    describeProgress({ ...building, ...pace, applied: 48_000, held: true }),
    describeProgress({ ...building, ...pace, applied: 48_000, phase: 'FINISHING', partsLeft: 12 }),
    describeProgress({ ...building, ...pace, state: 'REQUESTED' }),
    describeProgress({ ...building, ...pace, state: 'SERVING', applied: 1_234 }),
  ]).toEqual([
    'visits: generation 2: 12,000 of 48,000 events (25 %), 4,000 events/s, 9 s left',
    'visits: generation 2: 48,000 of 48,000 events (100 %), held: not switched to before --switch',
    'visits: generation 2: 48,000 of 48,000 events (100 %), 12 parts left to derive',
    'visits: generation 2: waiting for the service',
    'visits: generation 2: serving, 1,234 events',
  ]);
});
