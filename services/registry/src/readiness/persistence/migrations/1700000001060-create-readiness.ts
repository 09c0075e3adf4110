import type { MigrationInterface, QueryRunner } from 'typeorm';
import { methodology1 } from './methodology-1.ts';

/** Versions of the methodology, including the first, and assessments of sites: at most one per site is valid. */
export class CreateReadiness1700000001060 implements MigrationInterface {
  name = 'CreateReadiness1700000001060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE methodology (
        version integer PRIMARY KEY CHECK (version > 0),
        published_at timestamptz NOT NULL,
        title jsonb NOT NULL,
        criteria jsonb NOT NULL,
        stages jsonb NOT NULL
      )`);
    const { title, criteria, stages } = methodology1;
    await runner.query('INSERT INTO methodology VALUES (1, $1, $2, $3, $4)', [
      // The strategic session at which the program was announced.
      '2020-07-08T00:00:00Z',
      JSON.stringify(title),
      JSON.stringify(criteria),
      JSON.stringify(stages),
    ]);
    await runner.query(`
      CREATE TABLE readiness_assessment (
        id uuid PRIMARY KEY,
        site_id uuid NOT NULL REFERENCES site,
        organization_id uuid NOT NULL REFERENCES organization,
        region_code text NOT NULL REFERENCES region,
        methodology_version integer NOT NULL REFERENCES methodology,
        status text NOT NULL CHECK (status IN ('VALID', 'EXPIRED', 'WITHDRAWN', 'SUPERSEDED')),
        assessed_on date NOT NULL,
        valid_until date NOT NULL CHECK (valid_until > assessed_on),
        due_at timestamptz NOT NULL,
        scores jsonb NOT NULL,
        total integer NOT NULL,
        maximum integer NOT NULL CHECK (total BETWEEN 0 AND maximum),
        criticals_met boolean NOT NULL,
        assessor text,
        withdrawn_reason text,
        recorded_at timestamptz NOT NULL
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX readiness_assessment_valid_once ON readiness_assessment (site_id) WHERE status = 'VALID'`,
    );
    await runner.query('CREATE INDEX readiness_assessment_latest ON readiness_assessment (site_id, recorded_at, id)');
    await runner.query(`CREATE INDEX readiness_assessment_due ON readiness_assessment (due_at) WHERE status = 'VALID'`);
    // Assessments that allow visits, for the list of sites, which has the same condition.
    await runner.query(`
      CREATE INDEX readiness_assessment_passing ON readiness_assessment (site_id, due_at)
        WHERE status = 'VALID' AND criticals_met AND total * 10 >= maximum * 7`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE readiness_assessment, methodology');
  }
}
