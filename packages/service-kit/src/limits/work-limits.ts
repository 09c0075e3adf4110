import type { RateClass } from '@promtour/access/roles';

/** How much one request may be. One that is more is refused as a whole: the same query is answered or refused whoever asks beside it. */
export type WorkLimits = {
  /** Records that its lists and look-ups ask for together: `first` of each list, so often as it is asked for. */
  readonly rows: number;
  /** Values of its answer: objects, and fields of each, so often as they are selected. */
  readonly values: number;
  /** Size of the answer. */
  readonly answerBytes: number;
};

const mebibyte = 2 ** 20;

/** By what answers of that size cost in CPU and memory (docs/adr/0117). The gateway takes no answer over 16 MiB. */
export const limitsOfClass: Readonly<Record<RateClass, WorkLimits>> = {
  BASIC: { rows: 5_000, values: 60_000, answerBytes: 4 * mebibyte },
  STANDARD: { rows: 7_500, values: 90_000, answerBytes: 8 * mebibyte },
  HIGH: { rows: 10_000, values: 120_000, answerBytes: 12 * mebibyte },
};

/** What a request may use before it counts as large, and waits for other large ones. */
export const smallRequest = { rows: 500, values: 10_000, statementMs: 250 };
