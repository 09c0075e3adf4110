import * as mutations from './mutations.ts';
import type { Portal } from './portal.ts';

/** Content of an excursion for a party of up to `groupMax`, for `CreateExcursionInput`. */
export function excursionContent(
  title: string,
  { groupMax = 10, price = 0, minutes = 60 }: { groupMax?: number; price?: number; minutes?: number } = {},
) {
  return {
    title: { ru: title, en: title },
    durationMinutes: minutes,
    stops: [{ title: { ru: 'Цех' }, durationMinutes: minutes }],
    options: [
      {
        code: 'standard',
        title: { ru: 'Экскурсия' },
        units: [{ type: 'ADULT', prices: [{ retail: { amount: price, currency: 'RUB' } }] }],
      },
    ],
    admission: { groupMin: 1, groupMax },
  };
}

export type ExcursionState = { readonly id: string; readonly status: string; readonly version: number };
type Changed = { readonly __typename: string; readonly excursion: ExcursionState };

export async function transitionExcursion(
  by: Portal,
  { id, version }: ExcursionState,
  to: string,
): Promise<ExcursionState> {
  const { excursion } = await by.mustChange<Changed>('TransitionExcursionPayload', mutations.transitionExcursion, {
    input: { id, expectedVersion: version, to },
  });
  return excursion;
}

/** Takes a draft through its inspection: the host submits it, the inspector approves it. */
export async function approveExcursion(
  host: Portal,
  inspector: Portal,
  draft: ExcursionState,
): Promise<ExcursionState> {
  const assessed = await transitionExcursion(host, draft, 'SELF_ASSESSED');
  return transitionExcursion(inspector, await transitionExcursion(host, assessed, 'INSPECTION'), 'APPROVED');
}
