import { invalidInput, invalidInputOf, type InputIssue, type InputRule } from '@promtour/kernel/failure';
import type { GeoPoint } from '@promtour/kernel/geo';
import { parseId, type ExcursionId } from '@promtour/kernel/id';
import type { Checked } from '@promtour/kernel/input-check';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok } from '@promtour/kernel/result';
import { checkLocalizedText } from '@promtour/kernel/text-rules';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { leastMinutes, legBetween, legOf, metersBetween, type TravelMode } from '../../travel/legs.domain.ts';
import type { ExcursionFacts, FactsOfExcursions } from './excursion-facts.ts';
import { kindOf } from './route-kind.ts';
import type { RouteItinerary, RouteLeg, RouteStop, StopKind } from './route.ts';
import { isTimeOfDay, timingOf } from './timing.ts';

/** Unchecked input. */
export type StopDraft = {
  readonly day: number;
  readonly kind: StopKind;
  readonly excursion: string | null;
  readonly title: Readonly<Record<string, string>> | null;
  readonly region: RegionCode | null;
  readonly point: GeoPoint | null;
  readonly startTime: string | null;
  readonly durationMinutes: number | null;
  readonly transport: TransportDraft | null;
};

export type TransportDraft = {
  readonly mode: TravelMode;
  readonly distanceMeters: number | null;
  readonly minutes: number | null;
};

export const maxStops = 60;
export const maxDays = 30;
const maxLegMeters = 20_000_000;
const maxLegMinutes = 7 * 24 * 60;

/** Where a stop that is not an excursion has no neighbor with a known zone. */
const defaultZone = 'Europe/Moscow' as TimeZone;

/** The excursions that the stops name. */
export function excursionsIn(stops: readonly StopDraft[]): readonly ExcursionId[] {
  return [
    ...new Set(stops.flatMap(({ excursion }) => (excursion === null ? [] : (parseId<'Excursion'>(excursion) ?? [])))),
  ];
}

/**
 * Checks the stops and what is between them, and reports all faults. Values that follow from a faulty one are left out of the checks that
 * need them.
 * @param facts the excursions that the caller may include
 */
export function checkStops(drafts: readonly StopDraft[], facts: FactsOfExcursions, at: Date): Checked<RouteItinerary> {
  const faults = new Faults();
  if (drafts.length === 0) faults.add([], rules.none);
  if (drafts.length > maxStops) {
    faults.add([], rules.tooMany);
    return faults.checked(() => itineraryOf([]));
  }
  if (drafts.length > 0 && !drafts.some(({ kind }) => kind === 'EXCURSION')) faults.add([], rules.noExcursion);
  checkDays(drafts, faults);
  const places = drafts.map((draft, index) => placeOf(draft, index, facts, faults));
  const stops = zoned(places).map((place, index) => ({ ...place, leg: legOfStop(drafts, places, index, faults) }));
  for (const { stop, fault } of timingOf(stops, at).faults)
    faults.add([String(stop), ...(fault === 'OVERLAP' ? ['startTime'] : ['day'])], rules[fault]);
  return faults.checked(() => itineraryOf(stops));
}

/** What follows from the stops. */
export function itineraryOf(stops: readonly RouteStop[]): RouteItinerary {
  return {
    stops,
    days: stops.at(-1)?.day ?? 0,
    kind: kindOf(stops),
    regionCodes: [...new Set(stops.map(({ regionCode }) => regionCode))],
    excursionIds: [...new Set(stops.flatMap(({ excursionId }) => excursionId ?? []))],
  };
}

function checkDays(drafts: readonly StopDraft[], faults: Faults): void {
  for (const [index, { day, kind }] of drafts.entries()) {
    const before = drafts[index - 1]?.day ?? 0;
    const first = index === 0 ? 1 : before;
    if (day < 1 || day > maxDays) faults.add([String(index), 'day'], rules.day);
    else if (day < first || day > before + 1) faults.add([String(index), 'day'], rules.dayOrder);
    if (kind === 'LODGING' && drafts[index + 1]?.day === day) faults.add([String(index), 'kind'], rules.lodging);
  }
}

type Place = Omit<RouteStop, 'timeZone' | 'leg'> & { readonly timeZone: TimeZone | undefined };

function placeOf(draft: StopDraft, index: number, facts: FactsOfExcursions, faults: Faults): Place {
  const at = (...path: readonly string[]) => [String(index), ...path];
  const { day, kind } = draft;
  const startTime = draft.startTime !== null && isTimeOfDay(draft.startTime) ? draft.startTime : null;
  if (draft.startTime !== startTime) faults.add(at('startTime'), rules.time);
  if (kind === 'EXCURSION') {
    for (const field of ['title', 'region', 'point'] as const)
      if (draft[field] !== null) faults.add(at(field), rules.ofExcursion);
    const excursion = excursionOf(draft, facts);
    if (excursion === undefined)
      faults.add(at('excursion'), draft.excursion === null ? rules.excursionMissing : rules.excursionUnknown);
    const least = excursion?.durationMinutes ?? 0;
    const durationMinutes = draft.durationMinutes ?? least;
    if (durationMinutes < least || durationMinutes > 1440) faults.add(at('durationMinutes'), rules.excursionDuration);
    return {
      day,
      kind,
      excursionId: excursion?.id ?? null,
      title: null,
      point: excursion?.point ?? null,
      regionCode: excursion?.regionCode ?? ('' as RegionCode),
      timeZone: excursion?.timeZone,
      startTime,
      durationMinutes,
    };
  }
  if (draft.excursion !== null) faults.add(at('excursion'), rules.notAnExcursion);
  if (draft.region === null) faults.add(at('region'), rules.regionMissing);
  if (draft.point !== null && !isPoint(draft.point)) faults.add(at('point'), rules.point);
  return {
    day,
    kind,
    excursionId: null,
    title: checkTitle(draft, at('title'), faults),
    point: draft.point !== null && isPoint(draft.point) ? draft.point : null,
    regionCode: draft.region ?? ('' as RegionCode),
    timeZone: undefined,
    startTime,
    durationMinutes: checkDuration(draft, at('durationMinutes'), faults),
  };
}

function excursionOf({ excursion }: StopDraft, facts: FactsOfExcursions): ExcursionFacts | undefined {
  const id = excursion === null ? undefined : parseId<'Excursion'>(excursion);
  return id === undefined ? undefined : facts.get(id);
}

function checkTitle({ title }: StopDraft, path: readonly string[], faults: Faults): LocalizedText | null {
  if (title === null) {
    faults.add(path, rules.titleMissing);
    return null;
  }
  const checked = checkLocalizedText(['stops', ...path], title, 300);
  if (checked.ok) return checked.value;
  faults.include(checked.error.issues);
  return null;
}

function checkDuration({ kind, durationMinutes }: StopDraft, path: readonly string[], faults: Faults): number | null {
  if (kind === 'LODGING') {
    if (durationMinutes !== null) faults.add(path, rules.lodgingDuration);
    return null;
  }
  if (durationMinutes !== null && durationMinutes >= 5 && durationMinutes <= 1440) return durationMinutes;
  faults.add(path, rules.duration);
  return 0;
}

/** Other stops have the zone of the excursion before them, else after them. */
function zoned(places: readonly Place[]): readonly (Omit<Place, 'timeZone'> & { readonly timeZone: TimeZone })[] {
  let zone = places.find(({ timeZone }) => timeZone !== undefined)?.timeZone ?? defaultZone;
  return places.map((place) => {
    zone = place.timeZone ?? zone;
    return { ...place, timeZone: zone };
  });
}

/** The leg to a stop; where it cannot be known, one that takes no time. */
function legOfStop(
  drafts: readonly StopDraft[],
  places: readonly Place[],
  index: number,
  faults: Faults,
): RouteLeg | null {
  const transport = drafts[index]?.transport ?? null;
  const path = [String(index), 'transport'];
  if (index === 0) {
    if (transport !== null) faults.add(path, rules.transportOfFirst);
    return null;
  }
  if (transport === null) {
    faults.add(path, rules.transportMissing);
    return null;
  }
  const [from, to] = [places[index - 1]?.point ?? null, places[index]?.point ?? null];
  // Where it begins or ends is a fault already.
  if ([index - 1, index].some((of) => isMisplaced(drafts[of], places[of])))
    return { mode: transport.mode, distanceMeters: 0, minutes: 0 };
  return checkLeg(transport, from !== null && to !== null ? { from, to } : undefined, path, faults);
}

function isMisplaced(draft: StopDraft | undefined, place: Place | undefined): boolean {
  if (draft?.kind === 'EXCURSION') return place?.excursionId === null;
  return draft?.point !== null && place?.point === null;
}

function checkLeg(
  { mode, distanceMeters, minutes }: TransportDraft,
  ends: { readonly from: GeoPoint; readonly to: GeoPoint } | undefined,
  path: readonly string[],
  faults: Faults,
): RouteLeg {
  const nothing = { mode, distanceMeters: 0, minutes: 0 };
  const atDistance = [...path, 'distanceMeters'];
  const atMinutes = [...path, 'minutes'];
  if (distanceMeters !== null && (distanceMeters < 0 || distanceMeters > maxLegMeters)) {
    faults.add(atDistance, rules.distance);
    return nothing;
  }
  if (minutes !== null && (minutes < 0 || minutes > maxLegMinutes)) {
    faults.add(atMinutes, rules.minutes);
    return nothing;
  }
  if (distanceMeters === null && ends === undefined) {
    faults.add(atDistance, rules.distanceMissing);
    return nothing;
  }
  // A stated distance is rounded.
  if (distanceMeters !== null && ends !== undefined && distanceMeters < 0.99 * metersBetween(ends.from, ends.to) - 50)
    faults.add(atDistance, rules.tooShort);
  const leg =
    distanceMeters === null && ends !== undefined
      ? legBetween(ends.from, ends.to, mode)
      : legOf(distanceMeters ?? 0, mode);
  if (minutes === null) return leg;
  if (minutes < leastMinutes(leg.distanceMeters, mode)) faults.add(atMinutes, rules.tooFast);
  return { ...leg, minutes };
}

function isPoint({ latitude, longitude }: GeoPoint): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

/** Collects faults below `stops`. */
class Faults {
  readonly #issues: InputIssue[] = [];

  add(path: readonly string[], rule: InputRule): void {
    this.include(invalidInput(['stops', ...path], rule).issues);
  }

  include(issues: readonly InputIssue[]): void {
    for (const issue of issues) this.#issues.push(issue);
  }

  checked<Value>(value: () => Value): Checked<Value> {
    return this.#issues.length > 0 ? err(invalidInputOf(this.#issues)) : ok(value());
  }
}

const rules = {
  none: { code: 'REQUIRED', ru: 'Нужна хотя бы одна остановка', en: 'At least one stop is needed' },
  tooMany: {
    code: 'TOO_LONG',
    ru: `Не больше ${maxStops} остановок`,
    en: `At most ${maxStops} stops`,
  },
  noExcursion: {
    code: 'REQUIRED',
    ru: 'На маршруте нужна хотя бы одна экскурсия',
    en: 'A route needs at least one excursion',
  },
  day: { code: 'OUT_OF_RANGE', ru: `День: от 1 до ${maxDays}`, en: `Day: 1 to ${maxDays}` },
  dayOrder: {
    code: 'INCONSISTENT',
    ru: 'Остановки идут по дням без пропусков, начиная с первого',
    en: 'Stops are in the order of their days, from day 1 and without gaps',
  },
  lodging: {
    code: 'INCONSISTENT',
    ru: 'Ночлег — последняя остановка дня',
    en: 'Lodging is the last stop of its day',
  },
  lodgingDuration: {
    code: 'INCONSISTENT',
    ru: 'У ночлега нет длительности: он длится до следующего дня',
    en: 'Lodging has no duration: it lasts until the next day',
  },
  time: { code: 'MALFORMED', ru: 'Время начала: ЧЧ:ММ', en: 'Start time: HH:MM' },
  ofExcursion: {
    code: 'INCONSISTENT',
    ru: 'Название и место берутся из экскурсии',
    en: 'Title and place are those of the excursion',
  },
  excursionMissing: { code: 'REQUIRED', ru: 'Нужна экскурсия', en: 'The excursion is needed' },
  excursionUnknown: { code: 'UNKNOWN_REFERENCE', ru: 'Нет такой экскурсии', en: 'There is no such excursion' },
  notAnExcursion: {
    code: 'INCONSISTENT',
    ru: 'Экскурсию указывают только у остановки вида EXCURSION',
    en: 'Only a stop of the kind EXCURSION has an excursion',
  },
  excursionDuration: {
    code: 'OUT_OF_RANGE',
    ru: 'Не меньше длительности экскурсии и не больше 1440 минут',
    en: 'At least the duration of the excursion, at most 1440 minutes',
  },
  titleMissing: { code: 'REQUIRED', ru: 'Нужно название', en: 'A title is needed' },
  regionMissing: { code: 'REQUIRED', ru: 'Нужен регион', en: 'The region is needed' },
  point: { code: 'OUT_OF_RANGE', ru: 'Точка: градусы WGS-84', en: 'Point: degrees of WGS-84' },
  duration: { code: 'OUT_OF_RANGE', ru: 'Длительность: от 5 до 1440 минут', en: 'Duration: 5 to 1440 minutes' },
  transportOfFirst: {
    code: 'INCONSISTENT',
    ru: 'К первой остановке пути нет',
    en: 'There is no leg to the first stop',
  },
  transportMissing: { code: 'REQUIRED', ru: 'Нужен вид транспорта', en: 'The transport is needed' },
  distance: { code: 'OUT_OF_RANGE', ru: 'Расстояние: от 0 до 20 000 км', en: 'Distance: 0 to 20,000 km' },
  distanceMissing: {
    code: 'REQUIRED',
    ru: 'Нужно расстояние: точка одной из остановок неизвестна',
    en: 'The distance is needed: the point of one of the stops is unknown',
  },
  tooShort: {
    code: 'INCONSISTENT',
    ru: 'Расстояние меньше, чем по прямой',
    en: 'The distance is shorter than a straight line',
  },
  minutes: { code: 'OUT_OF_RANGE', ru: 'Время в пути: до 7 суток', en: 'Travel time: at most 7 days' },
  tooFast: {
    code: 'INCONSISTENT',
    ru: 'Быстрее, чем возможно на этом транспорте',
    en: 'Faster than this mode of transport can be',
  },
  OVERLAP: {
    code: 'INCONSISTENT',
    ru: 'К этому времени до остановки не добраться: предыдущая ещё не закончилась или дорога длиннее',
    en: 'The stop cannot be reached by this time: the one before has not ended, or the way takes longer',
  },
  DAY_TOO_LONG: {
    code: 'INCONSISTENT',
    ru: 'День длиннее 14 часов или кончается после полуночи',
    en: 'The day is longer than 14 hours or ends after midnight',
  },
} as const satisfies Readonly<Record<string, InputRule>>;
