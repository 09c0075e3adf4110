import { describe, expect, it } from '@jest/globals';
import { newId, type ExcursionId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { legBetween } from '../../travel/legs.domain.ts';
import { checkStops, type StopDraft } from './check-stops.ts';
import type { ExcursionFacts } from './excursion-facts.ts';

const at = new Date('2026-11-23T09:00:00Z');
const smolensk = { latitude: 54.7826, longitude: 32.0453 };
const yartsevo = { latitude: 55.0667, longitude: 32.6961 };

const excursion = (about: Partial<ExcursionFacts> = {}): ExcursionFacts => ({
  id: newId(at),
  organizationId: newId(at),
  regionCode: 'RU-SMO' as RegionCode,
  timeZone: 'Europe/Moscow' as TimeZone,
  point: smolensk,
  title: { ru: 'Путь льна' },
  durationMinutes: 75,
  published: true,
  offered: true,
  ...about,
});
const linen = excursion();
const steel = excursion({ point: yartsevo });
const placeless = excursion({ point: null });
const facts = new Map<ExcursionId, ExcursionFacts>([linen, steel, placeless].map((one) => [one.id, one]));

const nothing = { excursion: null, title: null, region: null, point: null, startTime: null, durationMinutes: null };
const visit = ({ id }: ExcursionFacts, about: Partial<StopDraft> = {}): StopDraft => ({
  ...nothing,
  day: 1,
  kind: 'EXCURSION',
  excursion: id,
  transport: null,
  ...about,
});
const by = (about: Partial<NonNullable<StopDraft['transport']>> = {}) => ({
  transport: { mode: 'CAR' as const, distanceMeters: null, minutes: null, ...about },
});
const meal = (about: Partial<StopDraft> = {}): StopDraft => ({
  ...nothing,
  day: 1,
  kind: 'MEAL',
  title: { ru: 'Обед' },
  region: 'RU-SMO' as RegionCode,
  point: smolensk,
  durationMinutes: 60,
  ...by(),
  ...about,
});
const lodging = (about: Partial<StopDraft> = {}) => meal({ kind: 'LODGING', durationMinutes: null, ...about });

/** Paths and codes of the faults, below `stops`. */
function faultsOf(...stops: readonly StopDraft[]): readonly string[] {
  const checked = checkStops(stops, facts, at);
  return checked.ok ? [] : checked.error.issues.map(({ path, code }) => `${path.slice(1).join('.')} ${code}`);
}

describe('stops', () => {
  it('have estimated legs, the excursion’s duration and the zone of their neighbors', () => {
    const checked = checkStops([meal({ transport: null }), visit(linen, by()), visit(steel, by())], facts, at);
    expect(checked).toMatchObject({
      ok: true,
      value: {
        days: 1,
        kind: 'REGIONAL',
        regionCodes: ['RU-SMO'],
        excursionIds: [linen.id, steel.id],
        stops: [
          { timeZone: 'Europe/Moscow', leg: null, durationMinutes: 60 },
          { durationMinutes: 75, leg: { distanceMeters: 0, minutes: 0 } },
          { durationMinutes: 75, leg: legBetween(smolensk, yartsevo, 'CAR') },
        ],
      },
    });
  });

  it('keep a stated distance and time', () => {
    const stated = by({ mode: 'BUS', distanceMeters: 64_000, minutes: 70 });
    expect(checkStops([visit(linen), visit(steel, stated)], facts, at)).toMatchObject({
      value: { stops: [{}, { leg: { mode: 'BUS', distanceMeters: 64_000, minutes: 70 } }] },
    });
    expect(faultsOf(visit(linen), visit(placeless, by({ distanceMeters: 5_000 })))).toEqual([]);
  });

  it.each<[string, readonly StopDraft[], readonly string[]]>([
    ['none', [], [' REQUIRED']],
    ['61', Array.from({ length: 61 }, () => visit(linen)), [' TOO_LONG']],
    ['no excursion', [meal({ transport: null })], [' REQUIRED']],
    ['a first day of 2', [visit(linen, { day: 2 })], ['0.day INCONSISTENT']],
    ['a day left out', [visit(linen), visit(steel, { day: 3, ...by() })], ['1.day INCONSISTENT']],
    ['a day back', [visit(linen), meal({ day: 2 }), visit(steel, by())], ['2.day INCONSISTENT']],
    ['day 0', [visit(linen, { day: 0 })], ['0.day OUT_OF_RANGE']],
    ['a stop after the lodging', [visit(linen), lodging(), visit(steel, by())], ['1.kind INCONSISTENT']],
    ['lodging by the hour', [visit(linen), lodging({ durationMinutes: 60 })], ['1.durationMinutes INCONSISTENT']],
    ['an unknown excursion', [visit(excursion())], ['0.excursion UNKNOWN_REFERENCE']],
    ['a text for an excursion', [visit(linen, { excursion: 'none' })], ['0.excursion UNKNOWN_REFERENCE']],
    ['no excursion in a visit', [visit(linen, { excursion: null })], ['0.excursion REQUIRED']],
    ['an excursion elsewhere', [visit(linen, { region: 'RU-BRY' as RegionCode })], ['0.region INCONSISTENT']],
    ['half an excursion', [visit(linen, { durationMinutes: 74 })], ['0.durationMinutes OUT_OF_RANGE']],
    ['an excursion as a meal', [visit(linen), meal({ excursion: linen.id })], ['1.excursion INCONSISTENT']],
    ['a meal nowhere', [visit(linen), meal({ region: null })], ['1.region REQUIRED']],
    ['a meal without a name', [visit(linen), meal({ title: null })], ['1.title REQUIRED']],
    ['a meal with a blank name', [visit(linen), meal({ title: { ru: ' ' } })], ['1.title.ru REQUIRED']],
    ['a meal in no time', [visit(linen), meal({ durationMinutes: 0 })], ['1.durationMinutes OUT_OF_RANGE']],
    ['a time that is none', [visit(linen, { startTime: '24:00' })], ['0.startTime MALFORMED']],
    ['a way to the first stop', [visit(linen, by())], ['0.transport INCONSISTENT']],
    ['no way to the second', [visit(linen), visit(steel)], ['1.transport REQUIRED']],
    ['a way of unknown length', [visit(linen), visit(placeless, by())], ['1.transport.distanceMeters REQUIRED']],
    [
      'a way shorter than a straight line',
      [visit(linen), visit(steel, by({ distanceMeters: 50_000 }))],
      ['1.transport.distanceMeters INCONSISTENT'],
    ],
    [
      'a leg faster than possible',
      [visit(linen), visit(steel, by({ minutes: 36 }))],
      ['1.transport.minutes INCONSISTENT'],
    ],
    [
      'two stops at one time',
      [visit(linen, { startTime: '10:00' }), meal({ startTime: '10:00' })],
      ['1.startTime INCONSISTENT'],
    ],
    ['15 hours a day', [visit(linen, { durationMinutes: 15 * 60 })], ['0.day INCONSISTENT']],
  ])('are refused: %s', (_, stops, faults) => {
    expect(faultsOf(...stops)).toEqual(faults);
  });

  it('are refused for all faults at once', () => {
    expect(
      faultsOf(
        visit(excursion(), { startTime: '10:00' }),
        meal({ title: null, startTime: '09:00' }),
        visit(steel, { day: 4, ...by({ minutes: 1 }) }),
      ),
    ).toEqual([
      '2.day INCONSISTENT',
      '0.excursion UNKNOWN_REFERENCE',
      '1.title REQUIRED',
      '2.transport.minutes INCONSISTENT',
      '1.startTime INCONSISTENT',
    ]);
  });
});
