import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFeedback1700000003070 implements MigrationInterface {
  name = 'CreateFeedback1700000003070';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE feedback, feedback_link');
  }
}

/** The facts of the visit at the time the link was created: a visitor's answer then depends on no other table. */
const visit = `
     item_id uuid NOT NULL,
     booking_id uuid NOT NULL,
     excursion_id uuid NOT NULL,
     organization_id uuid NOT NULL,
     region_code text NOT NULL,
     visiting_organization_id uuid,
     purpose text NOT NULL CHECK (purpose IN ('CONSUMER', 'PARTNER', 'SUPPLIER', 'INVESTOR')),
     origin_region text NOT NULL,
     visited_on date NOT NULL`;

const statements = [
  `CREATE TABLE feedback_link (
     id uuid PRIMARY KEY,
     digest bytea NOT NULL UNIQUE CHECK (octet_length(digest) = 32),${visit},
     created_at timestamptz NOT NULL,
     expires_at timestamptz NOT NULL CHECK (expires_at > created_at),
     used_at timestamptz,
     revoked_at timestamptz,
     CHECK (used_at IS NULL OR revoked_at IS NULL)
   )`,
  'CREATE INDEX feedback_link_item ON feedback_link (item_id)',
  `CREATE TABLE feedback (
     id uuid PRIMARY KEY,
     link_id uuid NOT NULL UNIQUE REFERENCES feedback_link,${visit},
     nps integer NOT NULL CHECK (nps BETWEEN 0 AND 10),
     route integer CHECK (route BETWEEN 1 AND 5),
     guide integer CHECK (guide BETWEEN 1 AND 5),
     safety integer CHECK (safety BETWEEN 1 AND 5),
     comfort integer CHECK (comfort BETWEEN 1 AND 5),
     content integer CHECK (content BETWEEN 1 AND 5),
     intents text[] NOT NULL CHECK (intents <@ '{CAREER,PURCHASE,PARTNER,SUPPLIER,INVESTOR}'),
     submitted_at timestamptz NOT NULL
   )`,
  // Ids sort by time: each index also gives its list in order, newest first.
  'CREATE INDEX feedback_organization ON feedback (organization_id, id)',
  'CREATE INDEX feedback_excursion ON feedback (excursion_id, id)',
];
