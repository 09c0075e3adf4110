import { EntitySchema } from 'typeorm';
import type { Inventory } from '../domain/inventory.ts';

/** A row is what the domain has. */
export const inventorySchema = new EntitySchema<Inventory>({
  name: 'session_inventory',
  columns: {
    sessionId: { name: 'session_id', type: 'uuid', primary: true },
    excursionId: { name: 'excursion_id', type: 'uuid' },
    organizationId: { name: 'organization_id', type: 'uuid' },
    siteId: { name: 'site_id', type: 'uuid', nullable: true },
    regionCode: { name: 'region_code', type: 'text', nullable: true },
    startsAt: { name: 'starts_at', type: 'timestamptz' },
    groupMin: { name: 'group_min', type: 'integer', nullable: true },
    capacity: { type: 'integer' },
    held: { type: 'integer' },
    confirmed: { type: 'integer' },
    published: { type: 'boolean' },
    suspended: { type: 'boolean' },
    siteReadyUntil: { name: 'site_ready_until', type: 'timestamptz', nullable: true },
  },
});

/** The columns with the row's field names as aliases, for the first statement of every hold. */
export const inventoryColumns = `
  session_id AS "sessionId", excursion_id AS "excursionId", organization_id AS "organizationId", site_id AS "siteId",
  region_code AS "regionCode", starts_at AS "startsAt", group_min AS "groupMin", capacity, held, confirmed, published, suspended,
  site_ready_until AS "siteReadyUntil"`;
