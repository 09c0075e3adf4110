import type {
  excursionArchived,
  excursionPublished,
  excursionResumed,
  excursionSuspended,
} from '@promtour/events/catalogue/excursion';
import type { routePublished } from '@promtour/events/catalogue/route';
import type { EventOf } from '@promtour/events/define-event';
import type { SqlExecutor } from '@promtour/postgres/sql';
import { classesOf } from './apply-registry.ts';
import { dateInRegion } from '../../shared/persistence/date-in-region.ts';
import { insertRows, mergedBy } from '../../shared/persistence/insert-rows.ts';

export type ExcursionEvent = EventOf<
  typeof excursionPublished | typeof excursionSuspended | typeof excursionResumed | typeof excursionArchived
>;
export type RouteEvent = EventOf<typeof routePublished>;

type OfferRow = {
  readonly excursion_id: string;
  readonly organization_id: string;
  readonly region_code: string;
  readonly classes: readonly string[] | null;
  readonly on_sale: boolean;
  readonly changed_at: string;
};

/** Events of an excursion arrive in order. One that is older than the last, such as one that comes twice, changes nothing. */
export async function applyExcursions(
  sql: SqlExecutor,
  schema: string,
  events: readonly ExcursionEvent[],
): Promise<void> {
  const rows = mergedBy(
    events.map(offerOf),
    (row) => row.excursion_id,
    (earlier, later) =>
      later.changed_at >= earlier.changed_at ? { ...later, classes: later.classes ?? earlier.classes } : earlier,
  );
  await insertRows(
    sql,
    { schema, name: 'offer', key: 'excursion_id' },
    rows,
    `DO UPDATE SET organization_id = excluded.organization_id, region_code = excluded.region_code,
       classes = coalesce(excluded.classes, known.classes), on_sale = excluded.on_sale, changed_at = excluded.changed_at
       WHERE excluded.changed_at >= known.changed_at`,
  );
}

function offerOf({ type, time, data }: ExcursionEvent): OfferRow {
  const { excursionId, organizationId, regionCode } = data;
  const row = { excursion_id: excursionId, organization_id: organizationId, region_code: regionCode, changed_at: time };
  switch (type) {
    case 'promtour.routes.excursion.published.v1':
      return { ...row, classes: classesOf(data.okved), on_sale: data.onSale };
    case 'promtour.routes.excursion.resumed.v1':
      return { ...row, classes: null, on_sale: true };
    case 'promtour.routes.excursion.suspended.v1':
    case 'promtour.routes.excursion.archived.v1':
      return { ...row, classes: null, on_sale: false };
  }
}

/** An update of a published route is published again: the first date counts. */
export async function applyRoutes(sql: SqlExecutor, schema: string, events: readonly RouteEvent[]): Promise<void> {
  const rows = events.flatMap(({ time, data }) =>
    [...new Set(data.regionCodes)].map((region) => ({
      route_id: data.routeId,
      region_code: region,
      published_on: dateInRegion(time, region),
    })),
  );
  await insertRows(
    sql,
    { schema, name: 'route_region', key: 'route_id, region_code' },
    mergedBy(
      rows,
      (row) => `${row.route_id} ${row.region_code}`,
      (earlier, later) => (later.published_on < earlier.published_on ? later : earlier),
    ),
    'DO UPDATE SET published_on = least(known.published_on, excluded.published_on)',
  );
}
