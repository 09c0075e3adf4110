import type { EntityManager } from 'typeorm';
import type { SaleRepository } from '../application/ports.ts';

/** What a fact's lock is about, as the first half of PostgreSQL's two-part advisory locks. */
const excursionLock = 7_268_101;
const organizationLock = 7_268_102;

/**
 * Facts and the sessions that they concern meet under a lock on the fact, shared by those who open sessions: else a session
 * that is being opened and a suspension that is being applied, neither of them committed, would not see each other, and the
 * session would stay on sale.
 */
export function saleRepository(manager: EntityManager): SaleRepository {
  return {
    async open({ sessionId, excursionId, organizationId, startsAt, capacity }) {
      await manager.query(
        `SELECT pg_advisory_xact_lock_shared(${excursionLock}, hashtext($1)),
           pg_advisory_xact_lock_shared(${organizationLock}, hashtext($2))`,
        [excursionId, organizationId],
      );
      // A statement of its own: its snapshot is taken when the locks are had.
      await manager.query(
        `INSERT INTO session_inventory (session_id, excursion_id, organization_id, starts_at, capacity, published, suspended)
         VALUES ($1, $2, $3, $4, $5,
           coalesce((SELECT published FROM excursion WHERE id = $2), false),
           coalesce((SELECT suspended FROM organization WHERE id = $3), false))
         ON CONFLICT (session_id) DO NOTHING`,
        [sessionId, excursionId, organizationId, startsAt, capacity],
      );
    },
    async publish(excursion) {
      await manager.query(`SELECT pg_advisory_xact_lock(${excursionLock}, hashtext($1))`, [excursion]);
      await manager.query(
        'INSERT INTO excursion (id, published) VALUES ($1, true) ON CONFLICT (id) DO UPDATE SET published = true',
        [excursion],
      );
      await manager.query(
        `UPDATE session_inventory SET published = true WHERE session_id IN (
           SELECT session_id FROM session_inventory WHERE excursion_id = $1 AND NOT published ORDER BY session_id FOR UPDATE)`,
        [excursion],
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
  };
}
