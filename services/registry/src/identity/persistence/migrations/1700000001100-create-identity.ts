import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Clients with their secrets, people with their grants, signing keys, and the provider's records. */
export class CreateIdentity1700000001100 implements MigrationInterface {
  name = 'CreateIdentity1700000001100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE api_client (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('PORTAL', 'AGENCY', 'DASHBOARD', 'ENTERPRISE')),
        name text NOT NULL,
        organization_id uuid REFERENCES organization,
        portal_id uuid REFERENCES portal,
        scopes text[] NOT NULL,
        regions text[],
        rate_class text NOT NULL,
        redirect_uris text[] NOT NULL,
        allowed_origins text[] NOT NULL,
        confidential boolean NOT NULL,
        first_party boolean NOT NULL,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        revoked_at timestamptz,
        revocation_reason text,
        CHECK ((organization_id IS NOT NULL) = (kind IN ('AGENCY', 'ENTERPRISE'))),
        CHECK ((portal_id IS NOT NULL) = (kind = 'PORTAL')),
        CHECK ((revoked_at IS NULL) = (revocation_reason IS NULL))
      )`);
    await runner.query('CREATE INDEX api_client_organization ON api_client (organization_id, id)');
    // Two places limit a client to two live secrets, whatever the code does.
    await runner.query(`
      CREATE TABLE api_client_secret (
        id uuid PRIMARY KEY,
        client_id uuid NOT NULL REFERENCES api_client,
        place smallint NOT NULL CHECK (place IN (1, 2)),
        salt bytea NOT NULL,
        digest bytea NOT NULL CHECK (octet_length(digest) = 32),
        created_at timestamptz NOT NULL,
        withdrawn_at timestamptz
      )`);
    await runner.query(
      'CREATE UNIQUE INDEX api_client_secret_two_live ON api_client_secret (client_id, place) WHERE withdrawn_at IS NULL',
    );
    // The only table with a person's subject at their issuer: all others refer to the person by id.
    await runner.query(`
      CREATE TABLE person (
        id uuid PRIMARY KEY,
        issuer text NOT NULL,
        subject text NOT NULL,
        known_since timestamptz NOT NULL,
        CONSTRAINT person_once UNIQUE (issuer, subject)
      )`);
    await runner.query(`
      CREATE TABLE access_grant (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        role text NOT NULL CHECK (role IN ('AGENCY_OFFICIAL', 'REGION_COORDINATOR', 'COUNCIL_MEMBER', 'PLANT_MANAGER', 'PASS_OFFICER',
                                            'ORGANIZER')),
        organization_id uuid REFERENCES organization,
        regions text[],
        created_at timestamptz NOT NULL,
        -- A role that a region gives waits for the national agency's word.
        confirmed_at timestamptz,
        withdrawn_at timestamptz,
        CHECK ((organization_id IS NOT NULL) = (role IN ('PLANT_MANAGER', 'PASS_OFFICER', 'ORGANIZER'))),
        CHECK ((regions IS NULL) = (role = 'AGENCY_OFFICIAL'))
      )`);
    // A person can have several pending grants, but only one in force.
    await runner.query(`
      CREATE UNIQUE INDEX access_grant_one_live ON access_grant (person_id)
        WHERE withdrawn_at IS NULL AND confirmed_at IS NOT NULL`);
    await runner.query('CREATE INDEX access_grant_person ON access_grant (person_id) WHERE withdrawn_at IS NULL');
    await runner.query('CREATE INDEX access_grant_waiting ON access_grant (id) WHERE confirmed_at IS NULL');
    await runner.query('CREATE INDEX access_grant_organization ON access_grant (organization_id, id)');
    await runner.query(`
      CREATE TABLE signing_key (
        kid text PRIMARY KEY,
        state text NOT NULL CHECK (state IN ('NEXT', 'ACTIVE', 'RETIRING', 'GONE')),
        since timestamptz NOT NULL,
        sealed bytea,
        created_at timestamptz NOT NULL,
        CHECK ((sealed IS NULL) = (state = 'GONE'))
      )`);
    await runner.query(`CREATE UNIQUE INDEX signing_key_one_a_state ON signing_key (state) WHERE state <> 'GONE'`);
    await runner.query(`
      CREATE TABLE oidc_record (
        model text NOT NULL,
        id text NOT NULL,
        payload jsonb NOT NULL,
        grant_id text,
        uid text,
        expires_at timestamptz,
        consumed_at timestamptz,
        PRIMARY KEY (model, id)
      )`);
    await runner.query('CREATE INDEX oidc_record_grant ON oidc_record (grant_id) WHERE grant_id IS NOT NULL');
    await runner.query('CREATE INDEX oidc_record_uid ON oidc_record (model, uid) WHERE uid IS NOT NULL');
    await runner.query('CREATE INDEX oidc_record_expiry ON oidc_record (expires_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE oidc_record, signing_key, access_grant, person, api_client_secret, api_client');
  }
}
