import { rowsOf } from '@promtour/postgres/sql';
import type { EntityManager } from 'typeorm';
import type { SaleRepository, ScheduledSession } from '../inventory.ports.ts';

/** Kinds of facts, used as the first key of PostgreSQL's two-key advisory locks. */
const excursionLock = 7_268_101;
const organizationLock = 7_268_102;
const siteLock = 7_268_103;

/** Stored as the end of readiness of a site that is not ready: a date in the distant past. */
const notReady = new Date(0);

/**
 * Facts are applied to sessions under a lock on the fact, which transactions that open sessions share. Without it, a transaction that opens
 * a session and one that applies a suspension would not see each other's uncommitted rows, and the session would stay on sale.
 */
export function saleRepository(manager: EntityManager): SaleRepository {
  async function store(session: ScheduledSession, closed: boolean | undefined, onlyIf = ''): Promise<number> {
    const { sessionId, excursionId, organizationId, siteId, regionCode, startsAt, endsAt, timeZone, localDate } =
      session;
    await manager.query(
      `SELECT pg_advisory_xact_lock_shared(${excursionLock}, hashtext($1)),
         pg_advisory_xact_lock_shared(${organizationLock}, hashtext($2)),
         pg_advisory_xact_lock_shared(${siteLock}, hashtext($3))`,
      [excursionId, organizationId, siteId],
    );
    // A separate statement, so that its snapshot is taken after the locks are acquired.
    const [row] = await rowsOf<{ capacity: number }>(
      manager,
      `INSERT INTO session_inventory (session_id, excursion_id, organization_id, starts_at, capacity, published, suspended,
         site_id, region_code, site_ready_until, portals, excursion_version, local_date, closed, ends_at, time_zone)
       VALUES ($1, $2, $3, $4, $5,
         coalesce((SELECT published FROM excursion WHERE id = $2), false),
         coalesce((SELECT suspended FROM organization WHERE id = $3), false),
         $6, $7, (SELECT ready_until FROM site WHERE id = $6), (SELECT portals FROM excursion WHERE id = $2),
         (SELECT version FROM excursion WHERE id = $2), $8, coalesce($9, false), $10, $11)
       ON CONFLICT (session_id) DO UPDATE SET starts_at = excluded.starts_at, ends_at = excluded.ends_at, local_date = excluded.local_date,
         capacity = CASE WHEN session_inventory.freesale THEN excluded.capacity
           ELSE greatest(excluded.capacity, session_inventory.held + session_inventory.confirmed
             + session_inventory.allotted + session_inventory.blocked) END,
         closed = coalesce($9, session_inventory.closed)
       ${onlyIf} RETURNING capacity`,
      [
        ...[sessionId, excursionId, organizationId, startsAt, session.capacity, siteId, regionCode, localDate],
        ...[closed ?? null, endsAt, timeZone],
      ],
    );
    return row?.capacity ?? session.capacity;
  }

  return {
    async open(session) {
      await store(session, false, 'WHERE session_inventory.closed');
    },
    change: (session, closed) => store(session, closed),
    async publish(excursion, { number, onSale, portals }) {
      await manager.query(`SELECT pg_advisory_xact_lock(${excursionLock}, hashtext($1))`, [excursion]);
      await manager.query(
        `INSERT INTO excursion (id, published, version, portals) VALUES ($1, $2, $3, $4)
         ON CONFLICT (id) DO UPDATE
           SET published = excluded.published, version = excluded.version, portals = excluded.portals`,
        [excursion, onSale, number, portals],
      );
      await manager.query(
        `UPDATE session_inventory SET published = $2, excursion_version = $3, portals = $4 WHERE session_id IN (
           SELECT session_id FROM session_inventory WHERE excursion_id = $1
              AND (published, excursion_version, portals) IS DISTINCT FROM ($2::boolean, $3::integer, $4::uuid[])
            ORDER BY session_id FOR UPDATE)`,
        [excursion, onSale, number, portals],
      );
    },
    async show(excursion, portals) {
      await manager.query(`SELECT pg_advisory_xact_lock(${excursionLock}, hashtext($1))`, [excursion]);
      await manager.query('UPDATE excursion SET portals = $2 WHERE id = $1', [excursion, portals]);
      await manager.query(
        `UPDATE session_inventory SET portals = $2 WHERE session_id IN (
           SELECT session_id FROM session_inventory WHERE excursion_id = $1 AND portals IS DISTINCT FROM $2
           ORDER BY session_id FOR UPDATE)`,
        [excursion, portals],
      );
    },
    async offer(excursion, onSale) {
      await manager.query(`SELECT pg_advisory_xact_lock(${excursionLock}, hashtext($1))`, [excursion]);
      await manager.query('UPDATE excursion SET published = $2 WHERE id = $1', [excursion, onSale]);
      await manager.query(
        `UPDATE session_inventory SET published = $2 WHERE session_id IN (
           SELECT session_id FROM session_inventory WHERE excursion_id = $1 AND published <> $2
           ORDER BY session_id FOR UPDATE)`,
        [excursion, onSale],
      );
    },
    async suspend(organization, suspended) {
      await manager.query(`SELECT pg_advisory_xact_lock(${organizationLock}, hashtext($1))`, [organization]);
      await manager.query(
        `INSERT INTO organization (id, suspended) VALUES ($1, $2)
         ON CONFLICT (id) DO UPDATE SET suspended = excluded.suspended`,
        [organization, suspended],
      );
      await manager.query(
        `UPDATE session_inventory SET suspended = $2 WHERE session_id IN (
           SELECT session_id FROM session_inventory WHERE organization_id = $1 AND suspended <> $2
           ORDER BY session_id FOR UPDATE)`,
        [organization, suspended],
      );
    },
    async readySite(site, until) {
      const readyUntil = until ?? notReady;
      await manager.query(`SELECT pg_advisory_xact_lock(${siteLock}, hashtext($1))`, [site]);
      await manager.query(
        `INSERT INTO site (id, ready_until) VALUES ($1, $2)
         ON CONFLICT (id) DO UPDATE SET ready_until = excluded.ready_until`,
        [site, readyUntil],
      );
      await manager.query(
        `UPDATE session_inventory SET site_ready_until = $2 WHERE session_id IN (
           SELECT session_id FROM session_inventory WHERE site_id = $1 AND site_ready_until IS DISTINCT FROM $2
           ORDER BY session_id FOR UPDATE)`,
        [site, readyUntil],
      );
    },
  };
}
