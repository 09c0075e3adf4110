import { rowsOf } from '@promtour/postgres/sql';
import type { EntityManager } from 'typeorm';
import type { DayReader } from '../application/read-manifest.ts';
import type { ItemOfDay, SessionOfDay } from '../manifest/manifest.ts';
import { gateItemColumns, gateItemFromRow, type ItemRow } from './gate.repositories.ts';

export function dayReader(manager: EntityManager): DayReader {
  return {
    async day(organization, date, viewer, most) {
      const regions = viewer.regions === 'ALL' ? null : viewer.regions;
      const parameters = [organization, date, regions];
      const sessions = await rowsOf<SessionOfDay>(
        manager,
        `SELECT session_id AS id, starts_at AS "startsAt", ends_at AS "endsAt", time_zone AS "timeZone" FROM session_inventory
         WHERE organization_id = $1 AND local_date = $2 AND ($3::text[] IS NULL OR region_code = ANY($3))
         ORDER BY starts_at, session_id`,
        parameters,
      );
      const rows = await rowsOf<ItemRow & { readonly admitted: number }>(
        manager,
        `SELECT ${gateItemColumns},
           (SELECT coalesce(sum(c.admitted), 0)::integer FROM check_in c WHERE c.item_id = i.id) AS admitted
         FROM booking_item i JOIN booking b ON b.id = i.booking_id
         WHERE i.session_id = ANY($1) AND b.status = 'CONFIRMED' AND i.attended IS NULL ORDER BY i.id LIMIT $2`,
        [sessions.map(({ id }) => id), most + 1],
      );
      if (rows.length > most) return undefined;
      return { sessions, items: rows.map((row): ItemOfDay => ({ ...gateItemFromRow(row), admitted: row.admitted })) };
    },
  };
}
