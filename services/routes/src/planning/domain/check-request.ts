import type { VisitorSegment } from '@promtour/kernel/offer-terms';
import type { AccessibilityFeature } from '@promtour/kernel/admission/rules';
import { adultAge } from '@promtour/kernel/admission/rules';
import { invalidInput, invalidInputOf, type FailureMessage, type InputRule } from '@promtour/kernel/failure';
import type { GeoPoint } from '@promtour/kernel/geo';
import { parseId, type ExcursionId } from '@promtour/kernel/id';
import { checkAll, checkDistinct, checkEach, checkParsed, checkRule, type Checked } from '@promtour/kernel/input-check';
import { price, type Money } from '@promtour/kernel/money';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok } from '@promtour/kernel/result';
import { addDays } from '@promtour/kernel/time-zone';
import type { TravelMode } from '../../travel/legs.domain.ts';
import { dayLimitsOf, planningLimits, type Pace, type PlanningParty, type PlanRequest } from './request.ts';

/** Unvalidated input of a client. */
export type PlanDraft = {
  /** The excursions of a route in order. */
  readonly route: readonly ExcursionId[] | null;
  readonly excursions: readonly string[] | null;
  readonly regions: readonly RegionCode[] | null;
  readonly okved: readonly string[];
  readonly segments: readonly VisitorSegment[];
  readonly dates: { readonly from: string | null; readonly to: string | null };
  readonly party: {
    readonly size: number;
    readonly ages: readonly number[];
    readonly foreignCitizens: number;
    readonly languages: readonly string[];
    readonly accessibility: readonly AccessibilityFeature[];
  };
  readonly pace: Pace;
  readonly maxStops: number | null;
  readonly modes: readonly TravelMode[];
  readonly start: GeoPoint | null;
  readonly end: GeoPoint | null;
  readonly returnsDaily: boolean;
  readonly budget: Money | null;
  readonly searchMs: number;
};

/** A checked draft. Its excursions may still be unknown. */
export type PlanWish = {
  readonly request: PlanRequest;
  /** Regions whose excursions may fill the itinerary. */
  readonly regions: readonly RegionCode[];
  readonly searchMs: number;
};

const lists = { min: 0, max: 20 } as const;

/** The wish, or all faults of the draft. */
export function checkPlanDraft(draft: PlanDraft): Checked<PlanWish> {
  const checked = checkAll({
    stops: checkStops(draft),
    excursions: draft.route === null ? checkExcursions(draft.excursions ?? []) : checkRoute(draft.route),
    regions: checkDistinct(['regions'], draft.regions ?? [], lists, lengths.list),
    okved: checkDistinct(['okved'], draft.okved, lists, lengths.list),
    segments: checkDistinct(['segments'], draft.segments, lists, lengths.list),
    dates: checkDates(draft.dates),
    party: checkParty(draft.party),
    modes: checkDistinct(['transport'], draft.modes, { min: 1, max: 10 }, lengths.modes),
    ends: checkEnds(draft),
    budget: checkBudget(draft.budget),
    searchMs: checkRule(isBetween(draft.searchMs, 100, 2000), ['searchMs'], rules.searchMs),
  });
  if (!checked.ok) return checked;
  const { excursions, dates } = checked.value;
  const { party, pace, modes, start, end, returnsDaily, budget, okved, segments } = draft;
  const days = (Date.parse(dates.to) - Date.parse(dates.from)) / 86_400_000 + 1;
  return ok({
    request: {
      mandatory: excursions,
      ordered: draft.route !== null,
      ...dates,
      party,
      pace,
      maxStops: draft.maxStops ?? Math.min(planningLimits.stops, days * dayLimitsOf[pace].maxStops),
      modes,
      start,
      end,
      returnsDaily,
      budget,
      preferences: { okved, segments },
    },
    regions: draft.regions ?? [],
    searchMs: draft.searchMs,
  });
}

/** The faults of a wish whose excursions are not all published. */
export function checkPublished(
  { mandatory, ordered }: Pick<PlanRequest, 'mandatory' | 'ordered'>,
  published: ReadonlySet<ExcursionId>,
): Checked<undefined> {
  const issues = mandatory.flatMap((id, index) =>
    published.has(id) ? [] : invalidInput(['excursions', String(index)], rules.unknown).issues,
  );
  if (issues.length === 0) return ok(undefined);
  return err(ordered ? invalidInput(['route'], rules.routeUnpublished) : invalidInputOf(issues));
}

function checkStops({ route, excursions, regions, maxStops }: PlanDraft): Checked<unknown> {
  const named = [...(excursions ?? []), ...(regions ?? [])];
  if (route === null && named.length === 0) return err(invalidInput(['excursions'], rules.stops));
  if (route !== null && named.length > 0) return err(invalidInput(['route'], rules.routeAlone));
  if (maxStops === null) return ok(undefined);
  if (!isBetween(maxStops, 1, planningLimits.stops)) return err(invalidInput(['maxStops'], rules.maxStops));
  return checkRule(maxStops >= (route ?? excursions ?? []).length, ['maxStops'], rules.tooFewStops);
}

function checkRoute(route: readonly ExcursionId[]): Checked<readonly ExcursionId[]> {
  const excursions = [...new Set(route)];
  return isBetween(excursions.length, 1, planningLimits.stops)
    ? ok(excursions)
    : err(invalidInput(['route'], rules.routeLength));
}

function checkExcursions(texts: readonly string[]): Checked<readonly ExcursionId[]> {
  const distinct = checkDistinct(['excursions'], texts, lists, lengths.excursions);
  if (!distinct.ok) return distinct;
  return checkEach(texts, (text, index) =>
    checkParsed(parseId<'Excursion'>(text), ['excursions', String(index)], rules.unknown),
  );
}

/** Years that PostgreSQL and the calendars support. */
const supportedYears = /^(19|2\d)\d{2}-/;

function checkDates({ from, to }: PlanDraft['dates']): Checked<{ readonly from: string; readonly to: string }> {
  const present = checkAll({
    from: checkParsed(from ?? undefined, ['dates', 'from'], rules.dateMissing),
    to: checkParsed(to ?? undefined, ['dates', 'to'], rules.dateMissing),
  });
  if (!present.ok) return present;
  const dates = present.value;
  const years = checkAll({
    from: checkRule(supportedYears.test(dates.from), ['dates', 'from'], rules.year),
    to: checkRule(supportedYears.test(dates.to), ['dates', 'to'], rules.year),
  });
  if (!years.ok) return years;
  if (dates.to < dates.from) return err(invalidInput(['dates', 'to'], rules.datesReversed));
  if (dates.to >= addDays(dates.from, planningLimits.days))
    return err(invalidInput(['dates', 'to'], rules.tooManyDays));
  return ok(dates);
}

function checkParty({ size, ages, foreignCitizens, languages, accessibility }: PlanningParty): Checked<unknown> {
  const sized = isBetween(size, 1, planningLimits.partySize);
  const path = ['party', 'ages'];
  return checkAll({
    size: checkRule(sized, ['party', 'size'], rules.size),
    ages: checkEach(ages, (age, index) => checkRule(isBetween(age, 0, 120), [...path, String(index)], rules.age)),
    count: checkRule(ages.length === 0 || !sized || ages.length === size, path, rules.ages),
    supervision: checkRule(isSupervised(ages), path, rules.supervision),
    foreignCitizens: checkRule(
      isBetween(foreignCitizens, 0, sized ? size : planningLimits.partySize),
      ['party', 'foreignCitizens'],
      rules.foreignCitizens,
    ),
    languages: checkDistinct(['party', 'languages'], languages, lists, lengths.list),
    accessibility: checkDistinct(['party', 'accessibility'], accessibility, lists, lengths.list),
  });
}

/** Children under 14 cannot act for themselves (article 28 of the Civil Code); older ones may come alone where a plant admits them. */
function isSupervised(ages: readonly number[]): boolean {
  return ages.every((age) => age >= 14) || ages.some((age) => age >= adultAge);
}

function checkEnds({ start, end, returnsDaily }: PlanDraft): Checked<unknown> {
  return checkAll({
    start: start === null ? ok(start) : checkPoint(['start'], start),
    end: end === null ? ok(end) : checkPoint(['end'], end),
    startOfDays: checkRule(!returnsDaily || start !== null, ['start'], rules.startMissing),
    endOfDays: checkRule(!returnsDaily || end === null, ['end'], rules.endOfDays),
  });
}

function checkPoint(path: readonly string[], { latitude, longitude }: GeoPoint): Checked<unknown> {
  return checkRule(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180, path, rules.point);
}

function checkBudget(budget: Money | null): Checked<unknown> {
  if (budget === null) return ok(budget);
  const checked = price(budget.amount, budget.currency);
  if (checked.ok) return checked;
  return checked.error === 'UNKNOWN_CURRENCY'
    ? err(invalidInput(['budget', 'currency'], rules.currency))
    : err(invalidInput(['budget', 'amount'], rules.budget));
}

function isBetween(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}

/** Lists whose items differ: the check tells a repeated item from a wrong length. */
const lengths = {
  excursions: { ru: 'Экскурсии: не больше 20, каждая один раз', en: 'Excursions: at most 20, each once' },
  list: { ru: 'Не больше 20 значений, каждое один раз', en: 'At most 20 values, each once' },
  modes: { ru: 'Нужен хотя бы один вид транспорта, каждый один раз', en: 'At least one, each once' },
} as const satisfies Readonly<Record<string, FailureMessage>>;

const rules = {
  stops: { code: 'REQUIRED', ru: 'Нужны маршрут, экскурсии или регионы', en: 'Give a route, excursions or regions' },
  routeAlone: {
    code: 'INCONSISTENT',
    ru: 'Маршрут указывают без экскурсий и регионов',
    en: 'Give a route, or excursions and regions',
  },
  routeUnpublished: {
    code: 'INCONSISTENT',
    ru: 'Не все экскурсии маршрута опубликованы',
    en: 'Not all excursions of the route are published',
  },
  routeLength: {
    code: 'OUT_OF_RANGE',
    ru: 'В маршруте должно быть от 1 до 20 экскурсий',
    en: 'A route with 1 to 20 excursions',
  },
  unknown: { code: 'UNKNOWN_REFERENCE', ru: 'Нет такой экскурсии', en: 'No such excursion' },
  maxStops: { code: 'OUT_OF_RANGE', ru: 'Остановок: от 1 до 20', en: 'Stops: 1 to 20' },
  tooFewStops: {
    code: 'INCONSISTENT',
    ru: 'Остановок не меньше, чем экскурсий',
    en: 'Not fewer stops than excursions',
  },
  dateMissing: { code: 'REQUIRED', ru: 'Нужны обе даты', en: 'Both dates are required' },
  year: { code: 'OUT_OF_RANGE', ru: 'Год от 1900 до 2999', en: 'A year from 1900 to 2999' },
  datesReversed: { code: 'INCONSISTENT', ru: 'Конец не раньше начала', en: 'Not before from' },
  tooManyDays: { code: 'OUT_OF_RANGE', ru: 'Не больше 31 дня', en: 'At most 31 days' },
  size: { code: 'OUT_OF_RANGE', ru: 'Группа: от 1 до 500 человек', en: 'Party: 1 to 500 people' },
  age: { code: 'OUT_OF_RANGE', ru: 'Возраст: от 0 до 120 лет', en: 'Age: 0 to 120 years' },
  ages: {
    code: 'INCONSISTENT',
    ru: 'Возраст указывают для каждого в группе или ни для кого',
    en: 'Give the ages of everybody in the party, or none',
  },
  supervision: {
    code: 'INCONSISTENT',
    ru: 'С детьми до 14 лет нужен взрослый',
    en: 'Children under 14 need an adult',
  },
  foreignCitizens: {
    code: 'OUT_OF_RANGE',
    ru: 'Граждан других стран: от 0 до размера группы',
    en: 'Foreign citizens: 0 to the size of the party',
  },
  startMissing: {
    code: 'REQUIRED',
    ru: 'Чтобы возвращаться каждый день, укажите начало',
    en: 'Required to return there every day',
  },
  endOfDays: {
    code: 'INCONSISTENT',
    ru: 'Если группа каждый день возвращается к началу, конец не указывают',
    en: 'Leave it out if the party returns to the start every day',
  },
  point: { code: 'OUT_OF_RANGE', ru: 'Градусы WGS-84', en: 'Degrees of WGS-84' },
  budget: {
    code: 'OUT_OF_RANGE',
    ru: 'Бюджет: неотрицательное целое число минимальных единиц валюты',
    en: 'Budget: a non-negative whole number of minor units',
  },
  currency: { code: 'MALFORMED', ru: 'Валюта: код ISO 4217', en: 'Currency: an ISO 4217 code' },
  searchMs: { code: 'OUT_OF_RANGE', ru: 'Время поиска: от 100 до 2000 мс', en: 'Search time: 100 to 2000 ms' },
} as const satisfies Readonly<Record<string, InputRule>>;
