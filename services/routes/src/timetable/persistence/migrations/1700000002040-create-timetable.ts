import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTimetable1700000002040 implements MigrationInterface {
  name = 'CreateTimetable1700000002040';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE session, schedule, closure, plant_zone, guide');
  }
}

const statements = [
  // Equality of uuids in the exclusion constraints of sessions.
  'CREATE EXTENSION IF NOT EXISTS btree_gist',

  // A label such as «Guide 3»: the names of people stay with the host.
  `CREATE TABLE guide (
     id uuid PRIMARY KEY,
     organization_id uuid NOT NULL,
     region_code text NOT NULL,
     label text NOT NULL,
     created_at timestamptz NOT NULL,
     UNIQUE (organization_id, label)
   )`,

  // "exclusive" never changes, so sessions copy it and the foreign key keeps the copy right.
  `CREATE TABLE plant_zone (
     id uuid PRIMARY KEY,
     organization_id uuid NOT NULL,
     site_id uuid NOT NULL REFERENCES site_replica,
     region_code text NOT NULL,
     name text NOT NULL,
     exclusive boolean NOT NULL,
     created_at timestamptz NOT NULL,
     UNIQUE (site_id, name),
     UNIQUE (id, exclusive)
   )`,

  // Either whole days, in the zone of each site, or a period of instants.
  `CREATE TABLE closure (
     id uuid PRIMARY KEY,
     organization_id uuid NOT NULL,
     site_id uuid REFERENCES site_replica,
     region_code text NOT NULL,
     first_date date,
     last_date date,
     starts_at timestamptz,
     ends_at timestamptz,
     reason text NOT NULL CHECK (reason IN ('SHIFT', 'HOLIDAY', 'REPAIR')),
     note text,
     version integer NOT NULL,
     created_at timestamptz NOT NULL,
     lifted_at timestamptz,
     CHECK ((first_date IS NULL) = (last_date IS NULL) AND (starts_at IS NULL) = (ends_at IS NULL)),
     CHECK ((first_date IS NULL) <> (starts_at IS NULL)),
     CHECK (last_date >= first_date AND ends_at > starts_at)
   )`,
  'CREATE INDEX closure_organization ON closure (organization_id, id)',

  // Local times are text, YYYY-MM-DDTHH:MM: no driver reads them as instants, and they sort by time.
  // due_at is when the job materializes the schedule next (ADR 0170).
  `CREATE TABLE schedule (
     id uuid PRIMARY KEY,
     excursion_id uuid NOT NULL REFERENCES excursion,
     organization_id uuid NOT NULL,
     site_id uuid NOT NULL,
     region_code text NOT NULL,
     rules text[] NOT NULL,
     rdates text[] NOT NULL,
     exdates text[] NOT NULL,
     first_start text NOT NULL CHECK (first_start ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$'),
     capacity integer NOT NULL CHECK (capacity > 0),
     guide_id uuid REFERENCES guide,
     plant_zone_id uuid,
     zone_exclusive boolean NOT NULL,
     status text NOT NULL CHECK (status IN ('ACTIVE', 'ENDED')),
     ended_at timestamptz,
     version integer NOT NULL,
     provenance_source text NOT NULL CHECK (provenance_source IN ('SELF_DECLARED', 'REGION', 'IMPORT', 'SAMPLE')),
     provenance_reference text,
     created_at timestamptz NOT NULL,
     due_at timestamptz,
     materialized_until timestamptz,
     tzdata text COLLATE "C" NOT NULL,
     blocked integer NOT NULL DEFAULT 0,
     FOREIGN KEY (plant_zone_id, zone_exclusive) REFERENCES plant_zone (id, exclusive),
     CHECK ((status = 'ENDED') = (ended_at IS NOT NULL)),
     CHECK ((status = 'ACTIVE') = (due_at IS NOT NULL))
   ) WITH (fillfactor = 85)`,
  'CREATE INDEX schedule_excursion ON schedule (excursion_id, id)',
  'CREATE INDEX schedule_organization ON schedule (organization_id)',
  `CREATE INDEX schedule_due ON schedule (due_at) WHERE status = 'ACTIVE'`,
  `CREATE INDEX schedule_tzdata ON schedule (tzdata) WHERE status = 'ACTIVE'`,

  // taken is the bookings' projection: no index holds it, so that a booking's event rewrites no index (HOT).
  // Removed sessions stay as rows: their ids may return, and a booking made at the moment of removal still finds them.
  `CREATE TABLE session (
     id uuid PRIMARY KEY,
     excursion_id uuid NOT NULL REFERENCES excursion,
     schedule_id uuid REFERENCES schedule,
     organization_id uuid NOT NULL,
     site_id uuid NOT NULL,
     region_code text NOT NULL,
     original_start text NOT NULL,
     starts_at timestamptz NOT NULL,
     ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
     time_zone text NOT NULL,
     local_date date NOT NULL,
     capacity integer NOT NULL CHECK (capacity > 0),
     guide_id uuid REFERENCES guide,
     plant_zone_id uuid,
     zone_exclusive boolean NOT NULL,
     status text NOT NULL CHECK (status IN ('SCHEDULED', 'CLOSED', 'REMOVED')),
     closed_by text CHECK (closed_by IN ('HOST', 'CLOSURE', 'SCHEDULE')),
     moved boolean NOT NULL,
     version integer NOT NULL,
     taken integer NOT NULL DEFAULT 0,
     CHECK ((status = 'SCHEDULED') = (closed_by IS NULL)),
     FOREIGN KEY (plant_zone_id, zone_exclusive) REFERENCES plant_zone (id, exclusive),
     CONSTRAINT session_guide_once EXCLUDE USING gist (guide_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
       WHERE (guide_id IS NOT NULL AND status = 'SCHEDULED'),
     CONSTRAINT session_zone_once EXCLUDE USING gist (plant_zone_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
       WHERE (plant_zone_id IS NOT NULL AND zone_exclusive AND status = 'SCHEDULED')
   ) WITH (fillfactor = 85)`,
  'CREATE INDEX session_excursion_start ON session (excursion_id, starts_at, id)',
  'CREATE INDEX session_organization ON session (organization_id, starts_at)',
  'CREATE INDEX session_schedule ON session (schedule_id, starts_at)',
  // For «which excursions have a session on these dates», from an excursion and from the dates.
  'CREATE INDEX session_excursion_date ON session (excursion_id, local_date, starts_at)',
  'CREATE INDEX session_date ON session (local_date, excursion_id)',
];
