import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lets the runtime role begin and drop generations of a projection without a right to DDL: both functions work as the owner, on
 * schemas whose names they make themselves, by statements that only the owner writes (`registerProjections`).
 */
export class CreateGenerationFunctions1790000000150 implements MigrationInterface {
  readonly name = 'CreateGenerationFunctions1790000000150';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION messaging.create_generation, messaging.drop_generation');
    await runner.query('DROP TABLE messaging.projection_tables');
  }
}

const schemaName = `
    name text;
    wanted text[];
  BEGIN
    IF of_generation IS NULL OR of_generation < 1 THEN RAISE EXCEPTION 'generations are numbered from 1'; END IF;
    SELECT t.statements INTO wanted FROM messaging.projection_tables t WHERE t.projection = of_projection;
    IF wanted IS NULL THEN
      RAISE EXCEPTION 'the tables of the projection % are not known here: migrate the database', of_projection;
    END IF;
    name := replace(of_projection, '-', '_') || '_g' || of_generation;`;

const statements = [
  `CREATE TABLE messaging.projection_tables (projection text PRIMARY KEY, statements text[] NOT NULL)`,
  `CREATE FUNCTION messaging.create_generation(of_projection text, of_generation integer) RETURNS void
     LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
  DECLARE
    statement text;${schemaName}
    EXECUTE format('CREATE SCHEMA %I', name);
    FOREACH statement IN ARRAY wanted LOOP
      EXECUTE replace(statement, '"{generation}"', quote_ident(name));
    END LOOP;
  END $body$`,
  `CREATE FUNCTION messaging.drop_generation(of_projection text, of_generation integer) RETURNS void
     LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
  DECLARE${schemaName}
    EXECUTE format('DROP SCHEMA IF EXISTS %I CASCADE', name);
  END $body$`,
];
