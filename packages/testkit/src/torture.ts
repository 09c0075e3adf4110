import { readVariable } from './environment.ts';

export type Torture = {
  readonly seed: number;
  /** Chooses how often something is done: `sample` in `npm test`, `full` in `npm run torture`. */
  readonly times: (sample: number, full: number) => number;
};

/**
 * How hard a torture test tries: a short run with a fixed seed in `npm test`, a long one with the seed of
 * `npm run torture`, which runs every test file that calls this.
 */
export function torture(fixedSeed: number): Torture {
  const chosen = readVariable('tortureSeed');
  if (chosen === undefined) return { seed: fixedSeed, times: (sample) => sample };
  const seed = Number(chosen);
  if (!Number.isSafeInteger(seed)) throw new Error(`the seed of a torture run must be a whole number, not ${chosen}`);
  return { seed, times: (_, full) => full };
}
