import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateVouchers1700000003050 implements MigrationInterface {
  name = 'CreateVouchers1700000003050';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE voucher_issue, visited_site');
  }
}

const statements = [
  // Where visitors go, as the registry publishes it.
  `CREATE TABLE visited_site (
     id uuid PRIMARY KEY,
     name jsonb NOT NULL,
     address text,
     published_at timestamptz NOT NULL
   )`,
  // Issues after the first one, which every item has.
  `CREATE TABLE voucher_issue (
     item_id uuid REFERENCES booking_item,
     serial integer CHECK (serial BETWEEN 2 AND 65535),
     per text NOT NULL CHECK (per IN ('GROUP', 'UNIT')),
     issued_at timestamptz NOT NULL,
     issued_by text,
     PRIMARY KEY (item_id, serial)
   )`,
];
