import type { Viewer } from '@promtour/access/viewer';
import type { InputRule } from '@promtour/kernel/failure';
import { parseId, type OrganizationId } from '@promtour/kernel/id';
import { checkParsed, type Checked } from '@promtour/kernel/input-check';
import { ok } from '@promtour/kernel/result';
import { checkStops, excursionsIn, type StopDraft } from '../domain/check-stops.ts';
import type { RouteItinerary } from '../domain/route.ts';
import type { RouteRepositories } from './ports.ts';
import { mayInclude } from './route-access.policy.ts';

/** Checks stops against the excursions that the viewer may include. */
export async function checkItinerary(
  stops: readonly StopDraft[],
  viewer: Viewer,
  { excursions }: Pick<RouteRepositories, 'excursions'>,
  at: Date,
): Promise<Checked<RouteItinerary>> {
  const facts = await excursions.factsOf(excursionsIn(stops));
  return checkStops(stops, new Map([...facts].filter(([, excursion]) => mayInclude(viewer, excursion))), at);
}

/** An operator that registry events have reported. */
export async function checkOperator(
  operator: string | null,
  { organizations }: Pick<RouteRepositories, 'organizations'>,
): Promise<Checked<OrganizationId | null>> {
  if (operator === null) return ok(null);
  const id = parseId<'Organization'>(operator);
  const known = id === undefined ? undefined : await organizations.find(id);
  return checkParsed(known?.id, ['operator'], unknownOperator);
}

const unknownOperator: InputRule = {
  code: 'UNKNOWN_REFERENCE',
  ru: 'Нет такой организации',
  en: 'There is no such organization',
};

export const elsewhere: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Маршрут должен проходить по региону, который его ведёт',
  en: 'A route must cross the region that keeps it',
};
