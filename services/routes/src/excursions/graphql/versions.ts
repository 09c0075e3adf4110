import type { PeriodPrice } from '@promtour/kernel/offer-terms';
import type { Viewer } from '@promtour/access/viewer';
import type { ExcursionId } from '@promtour/kernel/id';
import type { BatchedList } from '@promtour/service-kit/graphql/batched-list';
import type { Connection, ListOrder, PageArguments } from '@promtour/service-kit/pagination/page';
import type { Context } from '../../graphql/context.ts';
import type { ExcursionVersionResolvers } from '../../graphql/generated/resolvers.ts';
import { readsDrafts, readsNetPrices } from '../application/excursion-access.policy.ts';
import type { VersionRecord } from '../application/ports.ts';
import type { ExcursionContent } from '../domain/content.ts';
import type { Excursion } from '../domain/excursion.ts';
import { versionKey } from './loaders.ts';
import { changesBetween, type ExcursionVersion } from '../domain/versions.ts';

export type ExcursionVersionConnection = Connection<VersionRecord>;

const versionOrder: ListOrder<VersionRecord> = {
  name: 'excursion-versions',
  keys: 1,
  position: ({ number }) => [number],
};

export async function listVersions(
  list: BatchedList<ExcursionId, null, VersionRecord>,
  { id }: Pick<Excursion, 'id'>,
  page: PageArguments,
): Promise<ExcursionVersionConnection> {
  return list(id, versionOrder, null, page);
}

export function versionOf({ id }: Excursion, version: ExcursionVersion | null): VersionRecord | null {
  return version === null ? null : { ...version, excursionId: id, supersededAt: null };
}

/** The content as a viewer may read it: without net prices for those who may not know them. */
export function contentFor(
  viewer: Viewer,
  excursion: Pick<Excursion, 'organizationId' | 'regionCode'>,
  content: ExcursionContent,
): ExcursionContent {
  if (readsNetPrices(viewer, excursion)) return content;
  const retailOnly = (prices: readonly PeriodPrice[]) => prices.map((price) => ({ ...price, net: null }));
  const options = content.options.map((option) => ({
    ...option,
    units: option.units.map((unit) => ({ ...unit, prices: retailOnly(unit.prices) })),
    groupPrices: retailOnly(option.groupPrices),
  }));
  return { ...content, options };
}

const maxChanges = 500;

export const excursionVersionResolvers: ExcursionVersionResolvers = {
  inspection: async ({ excursionId, inspection }, _, context) => {
    if (inspection === null) return null;
    const excursion = await excursionOf(excursionId, context);
    return readsDrafts(context.caller.viewer, excursion) ? inspection : { ...inspection, note: null };
  },
  content: async ({ excursionId, content }, _, context) =>
    contentFor(context.caller.viewer, await excursionOf(excursionId, context), content),
  changes: async ({ excursionId, number, content }, { from }, context) => {
    const other = await context.loaders.excursionVersion.load(versionKey({ excursionId, number: from ?? number - 1 }));
    if (other === null) return null;
    const excursion = await excursionOf(excursionId, context);
    const [before, after] = [other.content, content].map((one) => contentFor(context.caller.viewer, excursion, one));
    return changesBetween(before, after)
      .slice(0, maxChanges)
      .map((change) => ({ path: change.path, before: json(change.before), after: json(change.after) }));
  },
};

/** The excursion of a version that the viewer reads is visible to the viewer. */
async function excursionOf(id: ExcursionId, { loaders }: Context): Promise<Excursion> {
  const excursion = await loaders.excursion.load(id);
  if (excursion === null) throw new Error(`Excursion ${id} is missing`);
  return excursion;
}

function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
