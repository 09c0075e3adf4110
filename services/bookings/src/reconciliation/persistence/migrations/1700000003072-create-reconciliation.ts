import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateReconciliation1700000003072 implements MigrationInterface {
  name = 'CreateReconciliation1700000003072';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE reconciliation_export (
         id uuid PRIMARY KEY,
         format text NOT NULL CHECK (format IN ('CSV', 'XLSX')),
         language text NOT NULL CHECK (language IN ('RU', 'EN')),
         filter jsonb NOT NULL,
         viewer jsonb NOT NULL,
         created_at timestamptz NOT NULL,
         expires_at timestamptz NOT NULL CHECK (expires_at > created_at)
       )`,
    );
    // `paysNet` of domain/booking.ts as SQL.
    await runner.query(
      `CREATE VIEW reconciliation_line AS
       SELECT i.id AS item_id, b.id AS booking_id, b.code, b.status, b.reseller_reference, b.supplier_reference,
              b.created_at AS booked_at, b.confirmed_at, i.session_id, (i.starts_at AT TIME ZONE i.time_zone)::date AS visited_on,
              to_char(i.starts_at AT TIME ZONE i.time_zone, 'HH24:MI') AS starts_at_time, i.excursion_id,
              t.terms -> 'title' AS title, i.organization_id, i.region_code, b.made_by, b.portal_id, b.reseller_organization_id,
              i.option, i.units, i.seats, i.attended, i.currency, i.retail, i.net, coalesce(i.refund, 0) AS refund,
              CASE WHEN b.reseller_organization_id IS NOT NULL AND b.portal_id IS NULL THEN i.net ELSE i.retail END
                - coalesce(i.refund, 0) AS due
         FROM booking b
         JOIN booking_item i ON i.booking_id = b.id
         LEFT JOIN excursion_terms t ON t.excursion_id = i.excursion_id AND t.version = i.excursion_version
        WHERE b.confirmed_at IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW reconciliation_line');
    await runner.query('DROP TABLE reconciliation_export');
  }
}
