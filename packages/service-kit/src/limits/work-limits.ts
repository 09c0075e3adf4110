import type { RateClass } from '@promtour/access/roles';

/** The limits of one request. A request that exceeds them is rejected as a whole; other requests have no influence on that. */
export type WorkLimits = {
  /** Records of its lists and look-ups together: `first` of each list, as often as it is selected. */
  readonly rows: number;
  /** Values of its answer: objects, and the fields of each, as often as they are selected. */
  readonly values: number;
  /** Size of the answer. */
  readonly answerBytes: number;
};

const mebibyte = 2 ** 20;

/** Derived from what answers of that size cost in CPU and memory (docs/adr/0117). The gateway accepts no answer over 16 MiB. */
export const limitsOfClass: Readonly<Record<RateClass, WorkLimits>> = {
  BASIC: { rows: 5_000, values: 60_000, answerBytes: 4 * mebibyte },
  STANDARD: { rows: 7_500, values: 90_000, answerBytes: 8 * mebibyte },
  HIGH: { rows: 10_000, values: 120_000, answerBytes: 12 * mebibyte },
};

/** What a request may use before it counts as large, and waits for other large ones. */
export const smallRequest = { rows: 300, values: 4_000, statementMs: 250 };
