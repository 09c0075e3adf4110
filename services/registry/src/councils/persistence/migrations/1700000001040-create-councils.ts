import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Councils with members, meetings and numbered decisions. */
export class CreateCouncils1700000001040 implements MigrationInterface {
  name = 'CreateCouncils1700000001040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE council (
        id uuid PRIMARY KEY,
        region_code text NOT NULL REFERENCES region CONSTRAINT council_region_once UNIQUE,
        established_on date NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE council_member (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES council,
        region_code text NOT NULL REFERENCES region,
        name text NOT NULL,
        role text NOT NULL CHECK (role IN ('CHAIR', 'DEPUTY', 'SECRETARY', 'MEMBER')),
        from_date date NOT NULL,
        to_date date CHECK (to_date >= from_date)
      )`);
    await runner.query('CREATE INDEX council_member_council ON council_member (council_id)');
    await runner.query(`
      CREATE TABLE council_meeting (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES council,
        region_code text NOT NULL REFERENCES region,
        held_on date NOT NULL,
        members integer NOT NULL CHECK (members > 0),
        present integer NOT NULL CHECK (present BETWEEN 1 AND members),
        present_members uuid[] NOT NULL,
        agenda text[] NOT NULL
      )`);
    await runner.query('CREATE INDEX council_meeting_held ON council_meeting (council_id, held_on, id)');
    // The row of the counter stays locked until the commit: the next caller waits, so there are no gaps.
    await runner.query(`
      CREATE TABLE council_decision_counter (
        region_code text NOT NULL REFERENCES region,
        year integer NOT NULL,
        last integer NOT NULL,
        PRIMARY KEY (region_code, year)
      )`);
    await runner.query(`
      CREATE TABLE council_decision (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES council,
        meeting_id uuid NOT NULL REFERENCES council_meeting,
        region_code text NOT NULL REFERENCES region,
        year integer NOT NULL,
        number integer NOT NULL CHECK (number > 0),
        kind text NOT NULL,
        taken_on date NOT NULL,
        summary jsonb NOT NULL,
        withdrawn_at timestamptz,
        withdrawn_reason text,
        CONSTRAINT council_decision_number_once UNIQUE (region_code, year, number)
      )`);
    await runner.query('CREATE INDEX council_decision_order ON council_decision (council_id, year, number)');
    // A decision is used once for each organization that it is about.
    await runner.query(`
      CREATE TABLE council_decision_organization (
        decision_id uuid NOT NULL REFERENCES council_decision,
        organization_id uuid NOT NULL REFERENCES organization,
        region_code text NOT NULL REFERENCES region,
        used_at timestamptz,
        PRIMARY KEY (decision_id, organization_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE council_decision_organization, council_decision, council_decision_counter, council_meeting, council_member, council',
    );
  }
}
