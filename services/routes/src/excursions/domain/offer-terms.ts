import { invalidInput, type InputRule, type InvalidInput } from '@promtour/kernel/failure';
import { checkAll, checkEach, checkRule, type Checked } from '@promtour/kernel/input-check';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import { price as checkMoney, type Money, type MoneyError } from '@promtour/kernel/money';
import {
  priceOn,
  unitTypes,
  type CancellationTerm,
  type PeriodPrice,
  type PricingPer,
  type UnitType,
} from '@promtour/kernel/offer-terms';
import { err, ok } from '@promtour/kernel/result';
import { checkLocalizedText } from '@promtour/kernel/text-rules';
import { isWhole, prefixed, type Draft } from './input.ts';

/** One way to book an excursion, such as with or without a tasting. Prices are for each unit, or one for the group. */
export type ExcursionOption = {
  /** Identifies the option within its excursion. */
  readonly code: string;
  readonly title: LocalizedText;
  readonly pricingPer: PricingPer;
  readonly units: readonly ExcursionUnit[];
  /** Prices of the whole group; empty where each unit has its own. */
  readonly groupPrices: readonly PeriodPrice[];
};

export type ExcursionUnit = {
  readonly type: UnitType;
  /** Ages in full years on the session's date; null where there is no bound. */
  readonly minAge: number | null;
  readonly maxAge: number | null;
  /** Empty where the group has one price. */
  readonly prices: readonly PeriodPrice[];
};

/** The lowest retail price of a date over all options and units: what a list shows as "from". */
export function lowestPrice(options: readonly ExcursionOption[], date: string): Money {
  return lowest(options.flatMap(pricesOf).flatMap((prices) => priceOn(prices, date) ?? []));
}

/** The lowest price without dates, by which lists are sorted. */
export function lowestBasePrice(options: readonly ExcursionOption[]): Money {
  return lowest(options.flatMap(pricesOf).flatMap((prices) => prices.filter(({ dates }) => dates === null)));
}

/** The prices of an excursion are in one currency. */
function lowest(prices: readonly PeriodPrice[]): Money {
  const [first, ...others] = prices.map(({ retail }) => retail);
  if (first === undefined) throw new Error('An excursion has a base price');
  return others.reduce((least, one) => (one.amount < least.amount ? one : least), first);
}

/** Each list has its own base price. */
function pricesOf({ units, groupPrices }: Pick<ExcursionOption, 'units' | 'groupPrices'>): (readonly PeriodPrice[])[] {
  return [groupPrices, ...units.map(({ prices }) => prices)];
}

export function checkOptions(options: readonly Draft<ExcursionOption>[]): Checked<readonly ExcursionOption[]> {
  if (!isWhole(options.length, 1, 10)) return err(invalidInput(['options'], badOptions));
  const each = checkEach(options, (option, index) =>
    prefixed(
      ['options', String(index)],
      checkAll({
        code: /^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/.test(option.code)
          ? ok(option.code)
          : err(invalidInput(['code'], badCode)),
        title: checkLocalizedText(['title'], option.title, 200),
        pricingPer: ok(option.pricingPer),
        units: checkUnits(option),
        groupPrices:
          option.pricingPer === 'GROUP'
            ? checkPrices(option.groupPrices, 'groupPrices')
            : option.groupPrices.length === 0
              ? ok([])
              : err(invalidInput(['groupPrices'], unitPrices)),
      }),
    ),
  );
  if (!each.ok) return each;
  if (new Set(each.value.map(({ code }) => code)).size < options.length)
    return err(invalidInput(['options'], sameCode));
  return sameCurrency(each.value) ? each : err(invalidInput(['options'], severalCurrencies));
}

function checkUnits({ pricingPer, units }: Draft<ExcursionOption>): Checked<readonly ExcursionUnit[]> {
  if (!isWhole(units.length, 1, unitTypes.length)) return err(invalidInput(['units'], badUnits));
  if (new Set(units.map(({ type }) => type)).size < units.length) return err(invalidInput(['units'], sameType));
  return checkEach(units, (unit, index) =>
    prefixed(
      ['units', String(index)],
      checkAll({
        type: ok(unit.type),
        minAge: checkAge(unit.minAge, 'minAge'),
        maxAge:
          unit.minAge !== null && unit.maxAge !== null && unit.maxAge < unit.minAge
            ? err(invalidInput(['maxAge'], agesReversed))
            : checkAge(unit.maxAge, 'maxAge'),
        prices:
          pricingPer === 'UNIT'
            ? checkPrices(unit.prices, 'prices')
            : unit.prices.length === 0
              ? ok([])
              : err(invalidInput(['prices'], groupPrice)),
      }),
    ),
  );
}

function checkAge(age: number | null, field: string): Checked<number | null> {
  return age === null || isWhole(age, 0, 150) ? ok(age) : err(invalidInput([field], badAge));
}

function checkPrices(prices: readonly PeriodPrice[], field: 'prices' | 'groupPrices'): Checked<readonly PeriodPrice[]> {
  if (prices.filter(({ dates }) => dates === null).length !== 1) return err(invalidInput([field], oneBasePrice));
  if (prices.length > 50) return err(invalidInput([field], tooManyPrices));
  const checked = checkEach(prices, (one, index) =>
    prefixed(
      [field, String(index)],
      checkAll({
        retail: checkAmount(one.retail, 'retail'),
        net: one.net === null ? ok(null) : checkNet(one.net, one.retail),
        dates:
          one.dates === null || one.dates.from <= one.dates.to
            ? ok(one.dates)
            : err(invalidInput(['dates'], datesReversed)),
      }),
    ),
  );
  if (!checked.ok) return checked;
  const periods = prices.flatMap(({ dates }) => dates ?? []).toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const overlap = periods.some((period, index) => index > 0 && period.from <= (periods[index - 1]?.to ?? ''));
  return overlap ? err(invalidInput([field], overlapping)) : checked;
}

function checkNet(net: Money, retail: Money): Checked<Money> {
  if (net.currency !== retail.currency || net.amount > retail.amount) return err(invalidInput(['net'], badNet));
  return checkAmount(net, 'net');
}

function checkAmount({ amount, currency }: Money, field: string): Checked<Money> {
  const checked = checkMoney(amount, currency);
  return checked.ok ? checked : err(invalidMoney(field, checked.error));
}

function invalidMoney(field: string, error: MoneyError): InvalidInput {
  const [part, message] = moneyFaults[error];
  return invalidInput([field, part], message);
}

/** An excursion is paid in one currency: amounts of different currencies do not compare. */
function sameCurrency(options: readonly ExcursionOption[]): boolean {
  const currencies = options
    .flatMap(pricesOf)
    .flat()
    .map(({ retail }) => retail.currency);
  return new Set(currencies).size <= 1;
}

export function checkCancellationTerms(terms: readonly CancellationTerm[]): Checked<readonly CancellationTerm[]> {
  if (terms.length > 10) return err(invalidInput(['cancellationTerms'], tooManyTerms));
  const each = checkEach(terms, ({ hoursBefore, refundPercent }, index) =>
    prefixed(
      ['cancellationTerms', String(index)],
      checkAll({
        hours: checkRule(isWhole(hoursBefore, 0, 8760), ['hoursBefore'], badHours),
        percent: checkRule(isWhole(refundPercent, 0, 100), ['refundPercent'], badPercent),
      }),
    ),
  );
  if (!each.ok) return each;
  const sorted = terms.toSorted((one, other) => other.hoursBefore - one.hoursBefore);
  const falling = sorted.every(
    ({ hoursBefore, refundPercent }, index) =>
      index === 0 ||
      (hoursBefore < (sorted[index - 1]?.hoursBefore ?? 0) && refundPercent <= (sorted[index - 1]?.refundPercent ?? 0)),
  );
  return falling ? ok(sorted) : err(invalidInput(['cancellationTerms'], notFalling));
}

const badOptions: InputRule = { code: 'OUT_OF_RANGE', ru: 'Вариантов: от 1 до 10', en: '1 to 10 options' };
const badCode: InputRule = {
  code: 'MALFORMED',
  ru: 'Код варианта: строчные латинские буквы, цифры и дефис, до 40 знаков',
  en: 'Code of an option: lower-case letters, digits and hyphens, at most 40 characters',
};
const sameCode: InputRule = { code: 'DUPLICATE', ru: 'Коды вариантов различаются', en: 'Options have different codes' };
const severalCurrencies: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Цены одной экскурсии указываются в одной валюте',
  en: 'The prices of an excursion are in one currency',
};
const badUnits: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: `Видов билетов: от 1 до ${unitTypes.length}`,
  en: `1 to ${unitTypes.length} units`,
};
const sameType: InputRule = {
  code: 'DUPLICATE',
  ru: 'Каждый вид билета указывается один раз',
  en: 'Each unit type may be given once',
};
const badAge: InputRule = { code: 'OUT_OF_RANGE', ru: 'Возраст: от 0 до 150 лет', en: 'Age: 0 to 150 years' };
const agesReversed: InputRule = {
  code: 'INCONSISTENT',
  ru: 'maxAge не меньше minAge',
  en: 'maxAge is at least minAge',
};
const unitPrices: InputRule = {
  code: 'INCONSISTENT',
  ru: 'При цене за каждый билет цены группы не указываются',
  en: 'With a price per unit, the group has no price',
};
const groupPrice: InputRule = {
  code: 'INCONSISTENT',
  ru: 'При цене за группу у видов билетов нет своих цен',
  en: 'With a price per group, units have no prices of their own',
};
const oneBasePrice: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Нужна ровно одна основная цена, без дат',
  en: 'Exactly one base price, without dates, is needed',
};
const tooManyPrices: InputRule = { code: 'TOO_LONG', ru: 'Не больше 50 цен', en: 'At most 50 prices' };
const datesReversed: InputRule = { code: 'INCONSISTENT', ru: 'from не позже to', en: 'from is not after to' };
const overlapping: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Периоды цен не пересекаются',
  en: 'Price periods do not overlap',
};
const badNet: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Цена для агентств: в той же валюте и не выше розничной',
  en: 'Net price: in the currency of the retail price and not above it',
};
const tooManyTerms: InputRule = {
  code: 'TOO_LONG',
  ru: 'Условий возврата: не больше 10',
  en: 'At most 10 cancellation terms',
};
const badHours: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: 'Часов до начала: от 0 до 8760',
  en: 'Hours before the start: 0 to 8760',
};
const badPercent: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: 'Возврат: от 0 до 100 процентов',
  en: 'Refund: 0 to 100 percent',
};
const notFalling: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Чем позже отмена, тем меньше возврат; сроки различаются',
  en: 'A later cancellation is refunded less; the times differ',
};
const moneyFaults: Readonly<Record<MoneyError, readonly ['amount' | 'currency', InputRule]>> = {
  NOT_A_SAFE_INTEGER: [
    'amount',
    {
      code: 'OUT_OF_RANGE',
      ru: 'Цена: целое число минимальных единиц валюты',
      en: 'Price: a whole number of minor units',
    },
  ],
  NEGATIVE: ['amount', { code: 'OUT_OF_RANGE', ru: 'Цена не может быть отрицательной', en: 'A price is not negative' }],
  UNKNOWN_CURRENCY: [
    'currency',
    { code: 'UNKNOWN_REFERENCE', ru: 'Валюта: код ISO 4217', en: 'Currency: an ISO 4217 code' },
  ],
};
