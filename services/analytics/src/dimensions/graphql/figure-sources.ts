import type { Applied } from '@promtour/messaging/applied';

/** The fields of every answer that say how much of the event log it includes. */
export const appliedFields = {
  asOf: ({ applied }: WithApplied) => applied.asOf ?? null,
  incomplete: ({ applied }: WithApplied) => applied.incomplete,
  sources: ({ applied }: WithApplied) =>
    applied.sources.map(({ source, asOf, ...rest }) => ({ name: source, asOf: asOf ?? null, ...rest })),
};

export type WithApplied = { readonly applied: Applied };
