/** Weeks of the season: a year less a day or two, so that a week is compared with the one of the same weekdays a year before. */
export const season = 52;

/** A smaller index is noise: dividing by it would multiply that noise. */
const minIndex = 0.05;
/** Share of the weekly growth that is left a week later. */
const damping = 0.9;
/** Growth of a year beyond this is taken for a start or an end of operations, not for a trend. */
const maxYearlyGrowth = 2;
/** Weeks of a second year at which half of its growth is believed. */
const halfTrusted = 8;
const smoothings = [0.05, 0.1, 0.2, 0.35, 0.5] as const;

/**
 * The next weeks of a series: level × seasonal index × damped growth. The index of a week is its share of the mean of its year, averaged
 * over the years and with its neighbours, growth taken out; the level is the exponentially smoothed series without the season.
 * @param series weekly values in order, none negative; at least {@link season} of them
 */
export function forecastWeeks(series: readonly number[], horizon: number): readonly number[] {
  const years = yearsOf(series);
  const growth = weeklyGrowth(series);
  const index = seasonalIndex(years, growth);
  const level = smoothedLevel(series, index);
  let trend = 1;
  return Array.from({ length: horizon }, (_, week) => {
    trend *= growth ** (damping ** (week + 1));
    return level * trend * at(index, week % season);
  });
}

/** The value of the same week a year before: what a forecast has to be better than. */
export function seasonalNaive(series: readonly number[], horizon: number): readonly number[] {
  return Array.from({ length: horizon }, (_, week) => at(series, series.length - season + (week % season)));
}

/** Whole years counted back from the end, the latest first. Position 0 is the week a year before the first one to forecast. */
function yearsOf(series: readonly number[]): readonly (readonly number[])[] {
  const count = Math.floor(series.length / season);
  return Array.from({ length: count }, (_, year) => {
    const end = series.length - year * season;
    return series.slice(end - season, end);
  });
}

/** From the latest weeks to the same ones a year before, of which a few say less than a year's. */
function weeklyGrowth(series: readonly number[]): number {
  const weeks = Math.min(season, series.length - season);
  if (weeks < 1) return 1;
  const now = mean(series.slice(-weeks));
  const before = mean(series.slice(-weeks - season, -season));
  if (now === 0 || before === 0) return 1;
  const yearly = clamp(now / before, 1 / maxYearlyGrowth, maxYearlyGrowth);
  return yearly ** (weeks / (weeks + halfTrusted) / season);
}

function seasonalIndex(years: readonly (readonly number[])[], growth: number): readonly number[] {
  const middle = (season - 1) / 2;
  const shares = years.flatMap((year) => {
    const average = mean(year);
    return average === 0 ? [] : [year.map((value, position) => value / average / growth ** (position - middle))];
  });
  if (shares.length === 0) return Array.from({ length: season }, () => 1);
  const raw = Array.from({ length: season }, (_, position) => mean(shares.map((year) => at(year, position))));
  const smooth = raw.map((value, position) => {
    const before = at(raw, (position + season - 1) % season);
    const after = at(raw, (position + 1) % season);
    return Math.max(minIndex, (before + 2 * value + after) / 4);
  });
  const average = mean(smooth);
  return smooth.map((value) => value / average);
}

/** The level at the end, with the smoothing whose forecasts of the next week were best over the last year. */
function smoothedLevel(series: readonly number[], index: readonly number[]): number {
  const offset = series.length % season;
  const level = series.map((value, week) => value / at(index, (week - offset + season) % season));
  const start = Math.max(0, level.length - 2 * season);
  let best = { error: Infinity, level: 0 };
  for (const smoothing of smoothings) {
    let smoothed = mean(level.slice(start, start + 8));
    let error = 0;
    for (const [week, value] of level.slice(start).entries()) {
      const surprise = value - smoothed;
      if (week >= level.length - start - season)
        error += (surprise * at(index, (start + week - offset + season) % season)) ** 2;
      smoothed += smoothing * surprise;
    }
    if (error < best.error) best = { error, level: smoothed };
  }
  return best.level;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}

/** @throws RangeError for an index beyond the list */
function at(values: readonly number[], index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`No value ${index} of ${values.length}`);
  return value;
}
