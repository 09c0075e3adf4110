import { describe, expect, it } from '@jest/globals';
import { newId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { allows } from '@promtour/kernel/state-machine';
import { addDays } from '@promtour/kernel/time-zone';
import fc from 'fast-check';
import type { Measure } from './measure.ts';
import {
  close,
  milestoneMachine,
  nextStep,
  planMilestone,
  stepByTime,
  type Fact,
  type Milestone,
} from './milestone.ts';

const signedOn = '2026-01-01';
const regionCode = 'RU-SMO' as RegionCode;
const agreement = { id: newId<'Agreement'>(new Date('2026-01-01T00:00:00Z')), regionCode };
const planned = (measure: Measure = 'REGIONAL_ROUTES'): Milestone => planMilestone(agreement, measure, signedOn);
const fact = (measure: Measure = 'REGIONAL_ROUTES'): Fact => ({
  regionCode,
  measure,
  evidence: { eventId: 'e-1', eventType: 't', subject: 's-1', time: new Date('2026-02-01T00:00:00Z') },
});

describe('a milestone', () => {
  it('is due half a year, 183 days, after the signing', () => {
    expect(planned()).toMatchObject({ dueOn: '2026-07-03', status: 'PLANNED', doneOn: null, evidence: null });
  });

  it('is overdue after its due day, not on it', () => {
    const onTrack: Milestone = { ...planned(), status: 'ON_TRACK' };
    expect(stepByTime(onTrack, '2026-07-03')).toBeUndefined();
    expect(stepByTime(onTrack, '2026-07-04')).toBe('OVERDUE');
  });

  it('is closed by a fact, which is its evidence, even if overdue', () => {
    expect(close({ ...planned(), status: 'OVERDUE' }, fact(), signedOn, '2026-09-01')).toMatchObject({
      status: 'DONE',
      doneOn: '2026-09-01',
      evidence: { eventId: 'e-1', subject: 's-1' },
    });
  });

  it('is closed once', () => {
    const done = close(planned(), fact(), signedOn, '2026-02-01');
    expect(done && close(done, fact(), signedOn, '2026-02-02')).toBeUndefined();
  });

  it.each(['REGIONAL_ROUTES', 'INTERREGIONAL_ROUTES', 'EXCURSIONS'] as const)(
    'of %s is not closed by facts before the signing',
    (measure) => {
      expect(close(planned(measure), fact(measure), signedOn, '2025-12-31')).toBeUndefined();
      expect(close(planned(measure), fact(measure), signedOn, signedOn)).toMatchObject({ doneOn: signedOn });
    },
  );

  it.each(['METHODOLOGY', 'COUNCIL', 'REGISTRY'] as const)(
    'of %s is closed on the day of the signing by earlier facts',
    (measure) => {
      expect(close(planned(measure), fact(measure), signedOn, '2020-07-08')).toMatchObject({ doneOn: signedOn });
    },
  );

  it('stays within the table, whatever the order of days and facts', () => {
    const step = fc.record({ days: fc.integer({ min: -30, max: 400 }), arrives: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let milestone = planned();
        for (const { days, arrives } of steps) {
          const today = addDays(signedOn, days);
          const byTime = stepByTime(milestone, today);
          const due = nextStep(milestone);
          expect(byTime !== undefined).toBe(due !== undefined && today >= due);
          const next = arrives ? close(milestone, fact(), signedOn, today) : byTime && { ...milestone, status: byTime };
          if (next === undefined) continue;
          expect(allows(milestoneMachine, milestone.status, next.status)).toBe(true);
          expect(next.status === 'DONE').toBe(next.evidence !== null);
          milestone = next;
        }
      }),
      { seed: 4 },
    );
  });
});
