import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSessions1700000002040 implements MigrationInterface {
  name = 'CreateSessions1700000002040';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE session');
  }
}

const statements = [
  // taken is the bookings' projection: no index holds it, so that a booking's event rewrites no index (HOT).
  `CREATE TABLE session (
     id uuid PRIMARY KEY,
     excursion_id uuid NOT NULL REFERENCES excursion,
     starts_at timestamptz NOT NULL,
     ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
     time_zone text NOT NULL,
     local_date date NOT NULL,
     capacity integer NOT NULL CHECK (capacity > 0),
     taken integer NOT NULL DEFAULT 0
   ) WITH (fillfactor = 85)`,
  'CREATE UNIQUE INDEX session_excursion_start ON session (excursion_id, starts_at)',
  // For «which excursions have a session on these dates», from an excursion and from the dates.
  'CREATE INDEX session_excursion_date ON session (excursion_id, local_date, starts_at)',
  'CREATE INDEX session_date ON session (local_date, excursion_id)',
];
