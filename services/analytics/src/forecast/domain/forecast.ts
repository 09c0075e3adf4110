import { forecastWeeks, seasonalNaive, season } from './seasonal-model.ts';

/** Weeks that are forecast. */
export const horizon = 8;
/** The share of weeks that is to fall within the interval. */
export const intervalShare = 0.8;

/** Weeks before the first origin of the back-test: a season, and a month for the level to settle. */
const minTraining = season + 4;
/** Origins without which an interval would rest on a handful of residuals. */
const minOrigins = 26;
/** Later origins say more about now. */
const maxOrigins = 104;
/** Origins that an interval needs before its own, in the measurement of its coverage. */
const minCalibration = 10;

/** Weeks of history that a forecast needs, from the first week with visits to the last complete one. */
export const weeksNeeded = minTraining + minOrigins + horizon - 1;

export type ForecastWeek = { readonly value: number; readonly low: number; readonly high: number };

/** Errors of forecasts made at past weeks from what was known then, one to eight weeks ahead. */
export type BackTest = {
  /** Weeks at which a forecast was made. */
  readonly origins: number;
  /** Σ |actual − forecast| ÷ Σ actual; null if nothing happened in those weeks. */
  readonly wape: number | null;
  /** The same error of the value of a year before. */
  readonly naiveWape: number | null;
  /** Mean of |actual − forecast| ÷ actual over weeks with an actual above 0; null without such a week. */
  readonly mape: number | null;
  /** The share of actual values within the intervals that were known at each origin; null if too few origins had one. */
  readonly coverage: number | null;
};

export type Forecast =
  | { readonly kind: 'FORECAST'; readonly weeks: readonly ForecastWeek[]; readonly backTest: BackTest }
  | { readonly kind: 'HISTORY_TOO_SHORT'; readonly weeksKnown: number; readonly weeksNeeded: number };

/** A forecast made at a past week, its origin. */
type Trial = {
  readonly forecast: readonly number[];
  readonly naive: readonly number[];
  readonly actual: readonly number[];
};

/**
 * The next weeks of a series with an interval and the errors of the method on this series. Pure: the same series has the same forecast.
 * @param series weekly values in order up to the last complete week, none negative; zeros before the first other value are no history
 * @param max upper bound of the values, such as 1 for a share
 */
export function forecast(series: readonly number[], max = Infinity): Forecast {
  const first = series.findIndex((value) => value > 0);
  const known = first === -1 ? [] : series.slice(first);
  if (known.length < weeksNeeded) return { kind: 'HISTORY_TOO_SHORT', weeksKnown: known.length, weeksNeeded };
  const bounded = (value: number) => Math.min(max, Math.max(0, value));
  const trials = trialsOf(known).map((trial) => ({ ...trial, forecast: trial.forecast.map(bounded) }));
  const residuals = noResiduals();
  for (const trial of trials) addResiduals(residuals, trial);
  const weeks = forecastWeeks(known, horizon).map((raw, week): ForecastWeek => {
    const value = bounded(raw);
    const { low, high } = intervalOf(residuals, week);
    return { value, low: bounded(value + low * scaleOf(value)), high: bounded(value + high * scaleOf(value)) };
  });
  return { kind: 'FORECAST', weeks, backTest: backTestOf(trials) };
}

function trialsOf(known: readonly number[]): readonly Trial[] {
  const last = known.length - horizon;
  const start = Math.max(minTraining, last - maxOrigins + 1);
  return Array.from({ length: last - start + 1 }, (_, index) => {
    const origin = start + index;
    const past = known.slice(0, origin);
    return {
      forecast: forecastWeeks(past, horizon),
      naive: seasonalNaive(past, horizon),
      actual: known.slice(origin, origin + horizon),
    };
  });
}

/** Residuals grow with the forecast: by its root if people came one by one, in proportion if all weeks varied alike; this is between. */
function scaleOf(forecast: number): number {
  return Math.max(forecast, 0) ** 0.75 + 1e-3;
}

/** Scaled residuals in ascending order for each week ahead, those of its neighbours among them. */
type Residuals = readonly number[][];

function noResiduals(): Residuals {
  return Array.from({ length: horizon }, () => []);
}

function addResiduals(residuals: Residuals, { forecast, actual }: Trial): void {
  for (const [week, expected] of forecast.entries()) {
    const residual = ((actual[week] ?? 0) - expected) / scaleOf(expected);
    for (const near of [week - 1, week, week + 1]) insertSorted(residuals[near], residual);
  }
}

function insertSorted(sorted: number[] | undefined, value: number): void {
  if (sorted === undefined) return;
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, value);
}

/** How far the interval reaches below and above a forecast, in units of {@link scaleOf}. */
function intervalOf(residuals: Residuals, week: number): { readonly low: number; readonly high: number } {
  const sorted = residuals[week] ?? [];
  const tail = (1 - intervalShare) / 2;
  return { low: Math.min(0, quantile(sorted, tail)), high: Math.max(0, quantile(sorted, 1 - tail)) };
}

/** Slightly wider than the sample's, as the next residual is one more than those seen. */
function quantile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) return 0;
  const position = share * (sorted.length + 1) - 1;
  const index = share < 0.5 ? Math.floor(position) : Math.ceil(position);
  return sorted[Math.min(sorted.length - 1, Math.max(0, index))] ?? 0;
}

function backTestOf(trials: readonly Trial[]): BackTest {
  let [absolute, naive, actual, relative, relativeCases, within, withinCases] = [0, 0, 0, 0, 0, 0, 0];
  const calibration = noResiduals();
  for (const [index, trial] of trials.entries()) {
    // Only forecasts whose outcome was known at this origin: those of at least the horizon before.
    const known = trials[index - horizon];
    if (known !== undefined) addResiduals(calibration, known);
    for (const [week, came] of trial.actual.entries()) {
      const expected = trial.forecast[week] ?? 0;
      const error = Math.abs(came - expected);
      absolute += error;
      naive += Math.abs(came - (trial.naive[week] ?? 0));
      actual += came;
      if (came > 0) {
        relative += error / came;
        relativeCases++;
      }
      if (index - horizon + 1 < minCalibration) continue;
      const { low, high } = intervalOf(calibration, week);
      const scale = scaleOf(expected);
      if (came >= expected + low * scale - 1e-9 && came <= expected + high * scale + 1e-9) within++;
      withinCases++;
    }
  }
  const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  return {
    origins: trials.length,
    wape: ratio(absolute, actual),
    naiveWape: ratio(naive, actual),
    mape: ratio(relative, relativeCases),
    coverage: ratio(within, withinCases),
  };
}
