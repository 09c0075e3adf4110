import type { ExcursionId, OrganizationId, SessionId } from '@promtour/kernel/id';
import { EntitySchema } from 'typeorm';
import type { Inventory } from '../domain/inventory.ts';

export type InventoryRow = {
  sessionId: SessionId;
  excursionId: ExcursionId;
  organizationId: OrganizationId;
  startsAt: Date;
  capacity: number;
  held: number;
  confirmed: number;
  published: boolean;
  suspended: boolean;
};

export const inventorySchema = new EntitySchema<InventoryRow>({
  name: 'session_inventory',
  columns: {
    sessionId: { name: 'session_id', type: 'uuid', primary: true },
    excursionId: { name: 'excursion_id', type: 'uuid' },
    organizationId: { name: 'organization_id', type: 'uuid' },
    startsAt: { name: 'starts_at', type: 'timestamptz' },
    capacity: { type: 'integer' },
    held: { type: 'integer' },
    confirmed: { type: 'integer' },
    published: { type: 'boolean' },
    suspended: { type: 'boolean' },
  },
});

/** The columns under the names of the row, for the statement that every hold begins with. */
export const inventoryColumns = `
  session_id AS "sessionId", excursion_id AS "excursionId", organization_id AS "organizationId", starts_at AS "startsAt",
  capacity, held, confirmed, published, suspended`;

export function inventoryFromRow(row: InventoryRow): Inventory {
  return row;
}
