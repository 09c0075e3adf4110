import type { BookingId, BookingItemId, OrganizationId, SessionId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { rowsOf } from '@promtour/postgres/sql';
import type { EntityManager } from 'typeorm';
import { firstIssue, type VoucherIssue, type VoucherScope, type VoucherUnits } from '../../vouchers/domain/voucher.ts';
import type { GateItem, GateRepository, GateSession, KnownScan } from '../application/ports.ts';
import { checkInSchema, type CheckInRow } from './check-in.row.ts';

/** An item with what its scans depend on. */
export type ItemRow = {
  readonly id: BookingItemId;
  readonly bookingId: BookingId;
  readonly sessionId: SessionId;
  readonly organizationId: OrganizationId;
  readonly regionCode: RegionCode;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly units: readonly VoucherUnits[];
  readonly seats: number;
  readonly admission: string;
  readonly passes: number | null;
  readonly briefedAt: Date | null;
  readonly attended: number | null;
  readonly status: string;
  readonly language: string | null;
  readonly updatedAt: Date;
  readonly issues: readonly { readonly serial: number; readonly per: VoucherScope; readonly issuedAt: string }[];
};

export const gateItemColumns = `i.id, i.booking_id AS "bookingId", i.session_id AS "sessionId", i.organization_id AS "organizationId",
  i.region_code AS "regionCode", i.starts_at AS "startsAt", i.ends_at AS "endsAt", i.units, i.seats, i.admission, i.passes,
  i.briefed_at AS "briefedAt", i.attended, b.status, b.language, b.updated_at AS "updatedAt",
  coalesce((SELECT jsonb_agg(jsonb_build_object('serial', v.serial, 'per', v.per, 'issuedAt', v.issued_at) ORDER BY v.serial)
              FROM voucher_issue v WHERE v.item_id = i.id), '[]') AS issues`;

export function gateItemFromRow(row: ItemRow): GateItem {
  const { admission, status, updatedAt, issues, ...item } = row;
  return {
    ...item,
    status: paymentOf(status),
    issues: [
      firstIssue,
      ...issues.map(({ serial, per, issuedAt }): VoucherIssue => ({ serial, per, issuedAt: new Date(issuedAt) })),
    ],
    needsPasses: admission !== 'NOT_REQUIRED',
    // The time of the booking's last change: nothing but attendance changes a booking from the session's start on.
    recordedAt: item.attended === null ? null : updatedAt,
  };
}

function paymentOf(status: string): GateItem['status'] {
  switch (status) {
    case 'CONFIRMED':
    case 'REDEEMED':
    case 'NO_SHOW':
      return 'PAID';
    case 'ON_HOLD':
    case 'PENDING':
      return 'UNPAID';
    default:
      return 'CANCELLED';
  }
}

const changes = checkInSchema.rowSet('id', 'refusal', 'admitted');

export function gateRepository(manager: EntityManager): GateRepository {
  return {
    async sessions(ids) {
      return rowsOf<GateSession>(
        manager,
        `SELECT session_id AS id, excursion_id AS "excursionId", organization_id AS "organizationId", site_id AS "siteId",
           region_code AS "regionCode", starts_at AS "startsAt", ends_at AS "endsAt", time_zone AS "timeZone"
         FROM session_inventory WHERE session_id = ANY($1)`,
        [ids],
      );
    },
    async lockItems(ids) {
      if (ids.length === 0) return [];
      await manager.query('SELECT FROM booking_item WHERE id = ANY($1) ORDER BY id FOR UPDATE', [ids]);
      // A separate statement, so that it sees what was committed while this one waited.
      const rows = await rowsOf<ItemRow>(
        manager,
        `SELECT ${gateItemColumns} FROM booking_item i JOIN booking b ON b.id = i.booking_id WHERE i.id = ANY($1)`,
        [ids],
      );
      return rows.map(gateItemFromRow);
    },
    async scansOf(items) {
      if (items.length === 0) return [];
      const rows = await rowsOf<CheckInRow>(
        manager,
        `SELECT ${checkInSchema.selection} FROM check_in WHERE item_id = ANY($1)`,
        [items],
      );
      return rows.map(scanFromRow);
    },
    async known(organization, scans) {
      const rows = await rowsOf<CheckInRow>(
        manager,
        `SELECT ${checkInSchema.selection} FROM check_in
         WHERE organization_id = $1 AND (device, nonce) IN (SELECT * FROM unnest($2::text[], $3::text[]))`,
        [organization, scans.map(({ device }) => device), scans.map(({ nonce }) => nonce)],
      );
      return rows.map(scanFromRow);
    },
    async add(scans) {
      const rows = scans.map(({ session, item, ...scan }): CheckInRow => {
        const { organizationId, regionCode } = session;
        return { ...scan, organizationId, regionCode, itemId: item };
      });
      await manager.getRepository(checkInSchema).insert(rows);
    },
    async rewrite(checkIns) {
      if (checkIns.length === 0) return;
      await manager.query(
        `UPDATE check_in c SET refusal = new.refusal, admitted = new.admitted FROM ${changes.sql} WHERE c.id = new.id`,
        changes.parameters(checkIns as never),
      );
    },
    async brief({ item, people, language, signedAt, recordedBy }) {
      await manager.query(
        `WITH signed AS (
           INSERT INTO briefing (item_id, people, language, signed_at, recorded_by) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT DO NOTHING RETURNING item_id, signed_at)
         UPDATE booking_item i SET briefed_at = signed.signed_at FROM signed WHERE i.id = signed.item_id`,
        [item, people, language, signedAt, recordedBy],
      );
    },
  };
}

export function scanFromRow(row: CheckInRow): KnownScan {
  const { id, device, nonce, sessionId, itemId, number, serial, people, scannedAt, refusal, admitted } = row;
  return { id, device, nonce, sessionId, item: itemId, number, serial, people, scannedAt, refusal, admitted };
}
