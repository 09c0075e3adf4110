SET search_path = '';

SET check_function_bodies = off;

CREATE SCHEMA audit;

CREATE SCHEMA messaging;

CREATE SEQUENCE public.schema_migration_id_seq AS integer;

CREATE OR REPLACE FUNCTION audit.record_messaging_discarded_event()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  DECLARE
    caller jsonb := (
      SELECT s.caller::jsonb
        FROM (SELECT setting, CASE WHEN setting LIKE '{%' THEN setting ELSE substr(setting, 65) END AS caller
                FROM nullif(current_setting('promtour.caller', true), '') AS setting) s
       WHERE s.setting IS NOT NULL
         AND (EXISTS (SELECT FROM audit.caller_key k
                       WHERE left(s.setting, 64)
                           = encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(s.caller, 'UTF8'))), 'hex'))
              OR NOT EXISTS (SELECT FROM audit.caller_key)));
    old_values jsonb;
    new_values jsonb;
    audited_row jsonb;
    owner_organization uuid;
    owner_region text;
  BEGIN
    -- An old signature may have been copied from an earlier transaction.
    IF abs(extract(epoch FROM clock_timestamp()) - (caller ->> 'at')::numeric) > 600 THEN caller := NULL; END IF;
    IF TG_OP = 'INSERT' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('discarded_event', TG_OP, NEW."dead_letter_id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NULL,
            NULL, to_jsonb(NEW));
    ELSIF TG_OP = 'DELETE' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('discarded_event', TG_OP, OLD."dead_letter_id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NULL,
            to_jsonb(OLD), NULL);
    ELSE
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (audited_row -> o.key))
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD)) o WHERE o.value <> audited_row -> o.key;
      -- No recorded column has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('discarded_event', TG_OP, NEW."dead_letter_id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NULL,
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_messaging_projection_generation()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  DECLARE
    caller jsonb := (
      SELECT s.caller::jsonb
        FROM (SELECT setting, CASE WHEN setting LIKE '{%' THEN setting ELSE substr(setting, 65) END AS caller
                FROM nullif(current_setting('promtour.caller', true), '') AS setting) s
       WHERE s.setting IS NOT NULL
         AND (EXISTS (SELECT FROM audit.caller_key k
                       WHERE left(s.setting, 64)
                           = encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(s.caller, 'UTF8'))), 'hex'))
              OR NOT EXISTS (SELECT FROM audit.caller_key)));
    old_values jsonb;
    new_values jsonb;
    audited_row jsonb;
    owner_organization uuid;
    owner_region text;
  BEGIN
    -- An old signature may have been copied from an earlier transaction.
    IF abs(extract(epoch FROM clock_timestamp()) - (caller ->> 'at')::numeric) > 600 THEN caller := NULL; END IF;
    IF TG_OP = 'INSERT' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('projection_generation', TG_OP, NEW."projection"::text || '/' || NEW."generation"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NULL,
            NULL, to_jsonb(NEW));
    ELSIF TG_OP = 'DELETE' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('projection_generation', TG_OP, OLD."projection"::text || '/' || OLD."generation"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NULL,
            to_jsonb(OLD), NULL);
    ELSE
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (audited_row -> o.key))
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD)) o WHERE o.value <> audited_row -> o.key;
      -- No recorded column has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('projection_generation', TG_OP, NEW."projection"::text || '/' || NEW."generation"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NULL,
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_report_file()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  DECLARE
    caller jsonb := (
      SELECT s.caller::jsonb
        FROM (SELECT setting, CASE WHEN setting LIKE '{%' THEN setting ELSE substr(setting, 65) END AS caller
                FROM nullif(current_setting('promtour.caller', true), '') AS setting) s
       WHERE s.setting IS NOT NULL
         AND (EXISTS (SELECT FROM audit.caller_key k
                       WHERE left(s.setting, 64)
                           = encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(s.caller, 'UTF8'))), 'hex'))
              OR NOT EXISTS (SELECT FROM audit.caller_key)));
    old_values jsonb;
    new_values jsonb;
    audited_row jsonb;
    owner_organization uuid;
    owner_region text;
  BEGIN
    -- An old signature may have been copied from an earlier transaction.
    IF abs(extract(epoch FROM clock_timestamp()) - (caller ->> 'at')::numeric) > 600 THEN caller := NULL; END IF;
    IF TG_OP = 'INSERT' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('report_file', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NULL,
            NULL, to_jsonb(NEW));
    ELSIF TG_OP = 'DELETE' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('report_file', TG_OP, OLD."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NULL,
            to_jsonb(OLD), NULL);
    ELSE
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (audited_row -> o.key))
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD)) o WHERE o.value <> audited_row -> o.key;
      -- No recorded column has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('report_file', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NULL,
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_saved_report()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  DECLARE
    caller jsonb := (
      SELECT s.caller::jsonb
        FROM (SELECT setting, CASE WHEN setting LIKE '{%' THEN setting ELSE substr(setting, 65) END AS caller
                FROM nullif(current_setting('promtour.caller', true), '') AS setting) s
       WHERE s.setting IS NOT NULL
         AND (EXISTS (SELECT FROM audit.caller_key k
                       WHERE left(s.setting, 64)
                           = encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(s.caller, 'UTF8'))), 'hex'))
              OR NOT EXISTS (SELECT FROM audit.caller_key)));
    old_values jsonb;
    new_values jsonb;
    audited_row jsonb;
    owner_organization uuid;
    owner_region text;
  BEGIN
    -- An old signature may have been copied from an earlier transaction.
    IF abs(extract(epoch FROM clock_timestamp()) - (caller ->> 'at')::numeric) > 600 THEN caller := NULL; END IF;
    IF TG_OP = 'INSERT' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('saved_report', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NULL,
            NULL, to_jsonb(NEW) || jsonb_build_object('subject', CASE WHEN NEW."subject" IS NOT NULL THEN '[redacted]' END));
    ELSIF TG_OP = 'DELETE' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('saved_report', TG_OP, OLD."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NULL,
            to_jsonb(OLD) || jsonb_build_object('subject', CASE WHEN OLD."subject" IS NOT NULL THEN '[redacted]' END), NULL);
    ELSE
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"subject"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) ELSE o.value END), jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"subject"}'::text[]) AND (audited_row -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) ELSE (audited_row -> o.key) END)
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD)) o WHERE o.value <> audited_row -> o.key;
      -- No recorded column has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('saved_report', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NULL,
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.refuse()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  BEGIN
    RAISE EXCEPTION '% of %.% is refused: the audit log is append-only, and audited tables cannot be truncated',
      TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END $function$;

CREATE OR REPLACE FUNCTION messaging.create_generation(of_projection text, of_generation integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  DECLARE
    statement text;
    name text;
    wanted text[];
  BEGIN
    IF of_generation IS NULL OR of_generation < 1 THEN RAISE EXCEPTION 'generation numbers start at 1'; END IF;
    SELECT t.statements INTO wanted FROM messaging.projection_tables t WHERE t.projection = of_projection;
    IF wanted IS NULL THEN
      RAISE EXCEPTION 'the projection % is not registered: migrate the database', of_projection;
    END IF;
    name := replace(of_projection, '-', '_') || '_g' || of_generation;
    EXECUTE format('CREATE SCHEMA %I', name);
    FOREACH statement IN ARRAY wanted LOOP
      EXECUTE replace(statement, '"{generation}"', quote_ident(name));
    END LOOP;
  END $function$;

CREATE OR REPLACE FUNCTION messaging.drop_generation(of_projection text, of_generation integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  DECLARE
    name text;
    wanted text[];
  BEGIN
    IF of_generation IS NULL OR of_generation < 1 THEN RAISE EXCEPTION 'generation numbers start at 1'; END IF;
    SELECT t.statements INTO wanted FROM messaging.projection_tables t WHERE t.projection = of_projection;
    IF wanted IS NULL THEN
      RAISE EXCEPTION 'the projection % is not registered: migrate the database', of_projection;
    END IF;
    name := replace(of_projection, '-', '_') || '_g' || of_generation;
    EXECUTE format('DROP SCHEMA IF EXISTS %I CASCADE', name);
  END $function$;

CREATE TABLE audit.anchor (
  seq bigint NOT NULL,
  hash bytea NOT NULL,
  at timestamp with time zone NOT NULL
);

CREATE TABLE audit.caller_key (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  inner_pad bytea NOT NULL,
  outer_pad bytea NOT NULL
);

CREATE TABLE audit.entry (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  at timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
  txid xid8 DEFAULT pg_current_xact_id() NOT NULL,
  table_name text COLLATE "C" NOT NULL,
  operation text COLLATE "C" NOT NULL,
  row_id text COLLATE "C" NOT NULL,
  actor text COLLATE "C" NOT NULL,
  subject text COLLATE "C",
  client_id text COLLATE "C",
  correlation_id text COLLATE "C",
  organization_id uuid,
  region_code text COLLATE "C",
  before jsonb,
  after jsonb
);

CREATE TABLE audit.head (
  id smallint DEFAULT 1 NOT NULL,
  seq bigint NOT NULL,
  hash bytea NOT NULL,
  horizon xid8 NOT NULL,
  cluster bigint NOT NULL
);

CREATE TABLE audit.seal (
  seq bigint NOT NULL,
  entry_id bigint NOT NULL,
  hash bytea NOT NULL
);

CREATE TABLE messaging.consumer_progress (
  subscription text NOT NULL,
  topic text NOT NULL,
  partition integer NOT NULL,
  "position" bigint DEFAULT '-1'::integer NOT NULL,
  as_of timestamp with time zone
) WITH (fillfactor=50, autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=1000);

CREATE TABLE messaging.dead_letter (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  subscription text NOT NULL,
  topic text NOT NULL,
  partition integer NOT NULL,
  "offset" bigint NOT NULL,
  key text,
  event_id uuid,
  event_type text,
  payload bytea,
  reason text NOT NULL,
  cause text NOT NULL,
  attempts integer NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  attempted_at timestamp with time zone DEFAULT now() NOT NULL,
  retry_requested_at timestamp with time zone,
  resolved_at timestamp with time zone,
  next_attempt_at timestamp with time zone
);

CREATE TABLE messaging.discarded_event (
  dead_letter_id bigint NOT NULL,
  subscription text NOT NULL,
  topic text NOT NULL,
  partition integer NOT NULL,
  "offset" bigint NOT NULL,
  key text,
  event_id uuid,
  event_type text,
  dead_letter_reason text NOT NULL,
  cause text NOT NULL,
  discarded_at timestamp with time zone DEFAULT now() NOT NULL,
  discarded_by text NOT NULL,
  discard_reason text NOT NULL
);

CREATE TABLE messaging.inbox (
  subscription text NOT NULL,
  event_id uuid NOT NULL,
  received_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE messaging.outbox (
  "position" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  topic text NOT NULL,
  key text NOT NULL,
  payload text NOT NULL,
  recorded_at timestamp with time zone DEFAULT now() NOT NULL
) WITH (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=5000);

CREATE TABLE messaging.projection_generation (
  projection text NOT NULL,
  generation integer NOT NULL,
  schema_name text NOT NULL,
  subscription text NOT NULL,
  definition text NOT NULL,
  state text NOT NULL,
  held boolean DEFAULT false NOT NULL,
  requested_at timestamp with time zone DEFAULT now() NOT NULL,
  started_at timestamp with time zone,
  switched_at timestamp with time zone,
  retired_at timestamp with time zone
);

CREATE TABLE messaging.projection_tables (
  projection text NOT NULL,
  definition text NOT NULL,
  statements text[] NOT NULL
);

CREATE TABLE public.idempotency_key (
  client text NOT NULL,
  operation text NOT NULL,
  key text NOT NULL,
  input_digest bytea NOT NULL,
  answer text NOT NULL,
  created_at timestamp with time zone NOT NULL
);

CREATE TABLE public.report_file (
  id uuid NOT NULL,
  report_id uuid,
  due_at timestamp with time zone,
  period_from date NOT NULL,
  period_to date NOT NULL,
  question jsonb NOT NULL,
  format text NOT NULL,
  language text NOT NULL,
  access jsonb NOT NULL,
  created_at timestamp with time zone NOT NULL
);

CREATE TABLE public.saved_report (
  id uuid NOT NULL,
  version integer NOT NULL,
  subject text NOT NULL,
  access jsonb NOT NULL,
  name text NOT NULL,
  period text NOT NULL,
  question jsonb NOT NULL,
  format text NOT NULL,
  language text NOT NULL,
  schedule jsonb,
  next_due_at timestamp with time zone,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL
);

CREATE TABLE public.schema_migration (
  id integer DEFAULT nextval('public.schema_migration_id_seq'::regclass) NOT NULL,
  "timestamp" bigint NOT NULL,
  name character varying NOT NULL
);

INSERT INTO audit.caller_key (id, inner_pad, outer_pad) OVERRIDING SYSTEM VALUE
SELECT id, inner_pad, outer_pad FROM jsonb_populate_recordset(NULL::audit.caller_key, E'[
{"id": 1, "inner_pad": "\\\\x0945be74773a60a88e7caa17ab7470030b8cec0de8ace056f256279e313489ae3636363636363636363636363636363636363636363636363636363636363636", "outer_pad": "\\\\x632fd41e1d500ac2e416c07dc11e1a6961e6866782c68a3c983c4df45b5ee3c45c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c"}
]');

SELECT setval(pg_get_serial_sequence('audit.caller_key', 'id'), max(id)) FROM audit.caller_key;

INSERT INTO audit.head (id, seq, hash, horizon, cluster) OVERRIDING SYSTEM VALUE
SELECT id, seq, hash, horizon, cluster FROM jsonb_populate_recordset(NULL::audit.head, E'[
{"id": 1, "seq": 7, "hash": "\\\\xa58f351f0240c28b4b9f2f7d73f1ee42205ee50e84660f9aae7b7fb3a0470a46", "cluster": 7713505309520554367, "horizon": "3637"}
]');

INSERT INTO audit.seal (seq, entry_id, hash) OVERRIDING SYSTEM VALUE
SELECT seq, entry_id, hash FROM jsonb_populate_recordset(NULL::audit.seal, E'[
{"seq": 1, "hash": "\\\\xf6713a271ac65ba29cb0316722a0774439f9f8f6b19bb87d99d674d515e7fcf8", "entry_id": 1},
{"seq": 2, "hash": "\\\\x037c7c28b470b863202c995ddf31ab4f18381cec30a856ecf16a55fddd24f3f3", "entry_id": 2},
{"seq": 3, "hash": "\\\\x8e455d6db40e6ea978b35a6d34bed4ff374c1f6eba9731612c76ce48e8d9f577", "entry_id": 3},
{"seq": 4, "hash": "\\\\xbf1a47a22899b174517907de4df9fdd0ddc88d481d9137a8c05e060dde24ca75", "entry_id": 4},
{"seq": 5, "hash": "\\\\x84cebefecdb939d29fd31daa641e1734d2d2ba617475e317ad58c59144f54318", "entry_id": 5},
{"seq": 6, "hash": "\\\\x44b682359380b42b7e51f012db5f812be4fef4138407b37a9b8b292464c6c2c5", "entry_id": 6},
{"seq": 7, "hash": "\\\\xa58f351f0240c28b4b9f2f7d73f1ee42205ee50e84660f9aae7b7fb3a0470a46", "entry_id": 7}
]');

INSERT INTO messaging.projection_tables (projection, definition, statements) OVERRIDING SYSTEM VALUE
SELECT projection, definition, statements FROM jsonb_populate_recordset(NULL::messaging.projection_tables, E'[
{"definition": "fc7e9e3089d9a305fa63436f8ed9630f8a2f798d1eea046f5824775fe8f3450e", "projection": "booking-funnel", "statements": ["\\n    CREATE TABLE \\"{generation}\\".session (\\n      session_id uuid PRIMARY KEY,\\n      starts_at timestamptz NOT NULL,\\n      time_zone text COLLATE \\"C\\" NOT NULL\\n    ) WITH (fillfactor = 80)", "\\n    CREATE TABLE \\"{generation}\\".booked_item (\\n      booking_id uuid,\\n      item_id uuid,\\n      session_id uuid NOT NULL,\\n      excursion_id uuid NOT NULL,\\n      organization_id uuid NOT NULL,\\n      site_id uuid NOT NULL,\\n      region_code text COLLATE \\"C\\" NOT NULL,\\n      seats integer NOT NULL,\\n      purpose text COLLATE \\"C\\" NOT NULL,\\n      segment text COLLATE \\"C\\",\\n      origin_region text COLLATE \\"C\\" NOT NULL,\\n      channel text COLLATE \\"C\\" NOT NULL,\\n      route_id uuid,\\n      held_at timestamptz,\\n      requested_at timestamptz,\\n      answered_at timestamptz,\\n      confirmed_at timestamptz,\\n      rejected_at timestamptz,\\n      cancelled_at timestamptz,\\n      expired_at timestamptz,\\n      attended integer,\\n      outcome text COLLATE \\"C\\" NOT NULL,\\n      held_date date,\\n      starts_at timestamptz,\\n      PRIMARY KEY (booking_id, item_id)\\n    ) WITH (fillfactor = 80)", "CREATE INDEX booked_item_session ON \\"{generation}\\".booked_item (session_id)", "CREATE INDEX booked_item_held_date ON \\"{generation}\\".booked_item (held_date)", "CREATE INDEX booked_item_region_code ON \\"{generation}\\".booked_item (region_code, held_date)", "CREATE INDEX booked_item_organization_id ON \\"{generation}\\".booked_item (organization_id, held_date)"]},
{"definition": "a89ac757d41799d3f2b71136d6f1b36102c730ea96ecbd247f78c5d8c6b857e6", "projection": "cohorts", "statements": ["\\n    CREATE TABLE \\"{generation}\\".session (\\n      session_id uuid PRIMARY KEY,\\n      local_date date NOT NULL\\n    ) WITH (fillfactor = 80)", "\\n    CREATE TABLE \\"{generation}\\".visit (\\n      item_id uuid PRIMARY KEY,\\n      session_id uuid NOT NULL,\\n      visitor_id uuid NOT NULL,\\n      organization_id uuid NOT NULL,\\n      site_id uuid NOT NULL,\\n      excursion_id uuid NOT NULL,\\n      region_code text COLLATE \\"C\\" NOT NULL,\\n      purpose text COLLATE \\"C\\" NOT NULL,\\n      segment text COLLATE \\"C\\",\\n      origin_region text COLLATE \\"C\\" NOT NULL,\\n      attended integer NOT NULL\\n    ) WITH (fillfactor = 80)", "CREATE INDEX visit_organization_id ON \\"{generation}\\".visit (organization_id)", "CREATE INDEX visit_region_code ON \\"{generation}\\".visit (region_code)"]},
{"definition": "afae2c6186a11209befeb87928e1de4f916ec3c671efea21bf3216993e7342eb", "projection": "cooperation", "statements": ["\\n    CREATE TABLE \\"{generation}\\".lead (\\n      lead_id uuid PRIMARY KEY,\\n      purpose text COLLATE \\"C\\" NOT NULL,\\n      host_organization_id uuid NOT NULL,\\n      region_code text COLLATE \\"C\\" NOT NULL,\\n      opened_on date,\\n      status text COLLATE \\"C\\" NOT NULL,\\n      value_amount bigint,\\n      value_currency text COLLATE \\"C\\",\\n      changed_at timestamptz NOT NULL,\\n      valued_at timestamptz\\n    )", "CREATE INDEX lead_opened_on ON \\"{generation}\\".lead (opened_on)", "CREATE INDEX lead_host ON \\"{generation}\\".lead (host_organization_id, opened_on)"]},
{"definition": "34b8f6941f5793e38ab5060778181775a75b479f17f022c48f7f52e07ef257e2", "projection": "dimensions", "statements": ["\\n    CREATE TABLE \\"{generation}\\".organization (\\n      organization_id uuid PRIMARY KEY,\\n      kind text COLLATE \\"C\\" NOT NULL,\\n      region_code text COLLATE \\"C\\" NOT NULL,\\n      district text COLLATE \\"C\\",\\n      industry text COLLATE \\"C\\"\\n    )", "\\n    CREATE TABLE \\"{generation}\\".site (\\n      site_id uuid PRIMARY KEY,\\n      organization_id uuid NOT NULL,\\n      region_code text COLLATE \\"C\\" NOT NULL,\\n      district text COLLATE \\"C\\",\\n      time_zone text NOT NULL\\n    )", "\\n    CREATE TABLE \\"{generation}\\".excursion (\\n      excursion_id uuid PRIMARY KEY,\\n      organization_id uuid NOT NULL,\\n      site_id uuid NOT NULL,\\n      industry text COLLATE \\"C\\",\\n      format text COLLATE \\"C\\" NOT NULL,\\n      segments text[] COLLATE \\"C\\" NOT NULL\\n    )", "\\n    CREATE TABLE \\"{generation}\\".route (\\n      route_id uuid PRIMARY KEY,\\n      kind text COLLATE \\"C\\",\\n      region_codes text[] COLLATE \\"C\\" NOT NULL,\\n      excursion_ids uuid[] NOT NULL,\\n      published boolean NOT NULL\\n    )", "CREATE INDEX site_organization ON \\"{generation}\\".site (organization_id)", "CREATE INDEX excursion_organization ON \\"{generation}\\".excursion (organization_id)"]},
{"definition": "e6396cfe498e1cf4e0e3f29cb76f93e03ea55a9a9c04959024f37cb088135983", "projection": "feedback", "statements": ["\\n    CREATE TABLE \\"{generation}\\".answer (\\n      feedback_id uuid PRIMARY KEY,\\n      visited_on date NOT NULL,\\n      excursion_id uuid NOT NULL,\\n      organization_id uuid NOT NULL,\\n      site_id uuid,\\n      region_code text COLLATE \\"C\\" NOT NULL,\\n      purpose text COLLATE \\"C\\" NOT NULL,\\n      origin_region text COLLATE \\"C\\" NOT NULL,\\n      nps smallint NOT NULL,\\n      route smallint,\\n      guide smallint,\\n      safety smallint,\\n      comfort smallint,\\n      content smallint,\\n      intents text[] COLLATE \\"C\\" NOT NULL,\\n      answers_level smallint NOT NULL,\\n      nps_level smallint NOT NULL,\\n      career_level smallint NOT NULL,\\n      intents_level smallint NOT NULL,\\n      ratings_level smallint NOT NULL\\n    ) WITH (fillfactor = 80)", "CREATE INDEX answer_region ON \\"{generation}\\".answer (region_code, visited_on)", "CREATE INDEX answer_organization ON \\"{generation}\\".answer (organization_id, visited_on)", "CREATE INDEX answer_excursion ON \\"{generation}\\".answer (excursion_id)", "CREATE INDEX answer_site ON \\"{generation}\\".answer (site_id)", "CREATE INDEX answer_visited_on ON \\"{generation}\\".answer (visited_on)", "\\n    CREATE TABLE \\"{generation}\\".excursion (\\n      excursion_id uuid PRIMARY KEY,\\n      site_id uuid NOT NULL,\\n      changed_at timestamptz NOT NULL\\n    )", "CREATE INDEX excursion_site ON \\"{generation}\\".excursion (site_id)", "\\n    CREATE TABLE \\"{generation}\\".site (\\n      site_id uuid PRIMARY KEY,\\n      region_code text COLLATE \\"C\\" NOT NULL,\\n      changed_at timestamptz NOT NULL\\n    )"]},
{"definition": "646d20c28a1980026862459f86aca74cb7364f8ab247fb336f6157f84174c82b", "projection": "program", "statements": ["\\n    CREATE TABLE \\"{generation}\\".agreement (\\n      agreement_id uuid PRIMARY KEY,\\n      region_code text COLLATE \\"C\\" NOT NULL,\\n      status text COLLATE \\"C\\" NOT NULL,\\n      signed_on date,\\n      changed_at timestamptz NOT NULL\\n    )", "CREATE INDEX agreement_region ON \\"{generation}\\".agreement (region_code)", "\\n    CREATE TABLE \\"{generation}\\".milestone (\\n      agreement_id uuid,\\n      measure text COLLATE \\"C\\",\\n      due_on date NOT NULL,\\n      done_on date,\\n      overdue boolean NOT NULL,\\n      PRIMARY KEY (agreement_id, measure)\\n    )", "\\n    CREATE TABLE \\"{generation}\\".route_region (\\n      route_id uuid,\\n      region_code text COLLATE \\"C\\",\\n      published_on date NOT NULL,\\n      PRIMARY KEY (route_id, region_code)\\n    )", "CREATE INDEX route_region_region ON \\"{generation}\\".route_region (region_code, published_on)", "\\n    CREATE TABLE \\"{generation}\\".entry_change (\\n      entry_id uuid,\\n      changed_at timestamptz,\\n      changed_on date NOT NULL,\\n      organization_id uuid NOT NULL,\\n      registry text COLLATE \\"C\\" NOT NULL,\\n      region_code text COLLATE \\"C\\" NOT NULL,\\n      registered boolean NOT NULL,\\n      PRIMARY KEY (entry_id, changed_at)\\n    )", "CREATE INDEX entry_change_region ON \\"{generation}\\".entry_change (registry, region_code)", "CREATE INDEX entry_change_organization ON \\"{generation}\\".entry_change (organization_id)", "\\n    CREATE TABLE \\"{generation}\\".offer (\\n      excursion_id uuid PRIMARY KEY,\\n      organization_id uuid NOT NULL,\\n      region_code text COLLATE \\"C\\" NOT NULL,\\n      classes text[] COLLATE \\"C\\",\\n      on_sale boolean NOT NULL,\\n      changed_at timestamptz NOT NULL\\n    )", "CREATE INDEX offer_region ON \\"{generation}\\".offer (region_code)", "\\n    CREATE TABLE \\"{generation}\\".organization (\\n      organization_id uuid PRIMARY KEY,\\n      classes text[] COLLATE \\"C\\" NOT NULL,\\n      changed_at timestamptz NOT NULL\\n    )", "\\n    CREATE TABLE \\"{generation}\\".council (\\n      council_id uuid PRIMARY KEY,\\n      region_code text COLLATE \\"C\\" NOT NULL,\\n      established_on date NOT NULL\\n    )", "CREATE INDEX council_region ON \\"{generation}\\".council (region_code)", "\\n    CREATE TABLE \\"{generation}\\".council_meeting (\\n      meeting_id uuid PRIMARY KEY,\\n      region_code text COLLATE \\"C\\" NOT NULL,\\n      held_on date NOT NULL\\n    )", "CREATE INDEX council_meeting_region ON \\"{generation}\\".council_meeting (region_code, held_on)"]},
{"definition": "fbe623b6300ffdee19e4a808a2070b6a795cf68d46c40ad51bdb57b7cc77b906", "projection": "visits", "statements": ["CREATE TABLE \\"{generation}\\".site (site_id uuid PRIMARY KEY, region_code text COLLATE \\"C\\" NOT NULL)", "CREATE TABLE \\"{generation}\\".excursion (excursion_id uuid PRIMARY KEY, online boolean NOT NULL)", "CREATE TABLE \\"{generation}\\".session (\\n      session_id uuid PRIMARY KEY, excursion_id uuid NOT NULL, organization_id uuid NOT NULL, site_id uuid NOT NULL,\\n      region_code text COLLATE \\"C\\" NOT NULL, local_date date NOT NULL, hour smallint NOT NULL, capacity integer NOT NULL,\\n      status text NOT NULL, held boolean NOT NULL\\n    ) WITH (fillfactor = 80)", "CREATE TABLE \\"{generation}\\".unplaced_item (item_id uuid NOT NULL, session_id uuid NOT NULL,\\n  purpose text, segment text, origin_region text COLLATE \\"C\\", channel text, route_id uuid,\\n  attended integer NOT NULL, confirmed integer, foreigners integer, minors integer, PRIMARY KEY (session_id, item_id))", "CREATE TABLE \\"{generation}\\".visit (item_id uuid NOT NULL, session_id uuid NOT NULL,\\n  purpose text, segment text, origin_region text COLLATE \\"C\\", channel text, route_id uuid,\\n  attended integer NOT NULL, confirmed integer, foreigners integer, minors integer,\\n      local_date date NOT NULL, dated boolean NOT NULL, hour smallint, imported boolean NOT NULL,\\n      excursion_id uuid NOT NULL, organization_id uuid NOT NULL, site_id uuid NOT NULL,\\n      region_code text COLLATE \\"C\\" NOT NULL, online boolean NOT NULL,\\n      sessions integer NOT NULL, capacity integer NOT NULL,\\n      level smallint NOT NULL, foreign_level smallint NOT NULL, minors_level smallint NOT NULL,\\n      interregional_level smallint NOT NULL,\\n      PRIMARY KEY (item_id, session_id, local_date)\\n    ) PARTITION BY RANGE (local_date)", "CREATE INDEX visit_excursion ON \\"{generation}\\".visit (excursion_id, local_date)", "CREATE INDEX visit_organization ON \\"{generation}\\".visit (organization_id, local_date)", "CREATE INDEX visit_region ON \\"{generation}\\".visit (region_code, local_date)", "CREATE TABLE \\"{generation}\\".unit (\\n      month date NOT NULL, excursion_id uuid NOT NULL, organization_id uuid NOT NULL, site_id uuid NOT NULL,\\n      region_code text COLLATE \\"C\\" NOT NULL, sessions bigint NOT NULL, capacity bigint NOT NULL, attended bigint NOT NULL, confirmed bigint NOT NULL, confirmed_base bigint NOT NULL, online bigint NOT NULL, foreigners bigint NOT NULL, foreign_base bigint NOT NULL, minors bigint NOT NULL, minors_base bigint NOT NULL, interregional bigint NOT NULL, interregional_base bigint NOT NULL,\\n      closed boolean NOT NULL, foreign_closed boolean NOT NULL, minors_closed boolean NOT NULL,\\n      interregional_shown bigint NOT NULL, interregional_base_shown bigint NOT NULL,\\n      PRIMARY KEY (excursion_id, month, organization_id, site_id)\\n    ) WITH (fillfactor = 80)", "CREATE INDEX unit_organization ON \\"{generation}\\".unit (organization_id, month)", "CREATE INDEX unit_region ON \\"{generation}\\".unit (region_code, month)", "CREATE INDEX unit_month ON \\"{generation}\\".unit (month)", "CREATE INDEX unit_site ON \\"{generation}\\".unit (site_id)", "CREATE TABLE \\"{generation}\\".remainder (\\n      level smallint NOT NULL, date date NOT NULL, region_code text COLLATE \\"C\\" NOT NULL,\\n      organization_id uuid NOT NULL, site_id uuid NOT NULL, sessions bigint NOT NULL, capacity bigint NOT NULL, attended bigint NOT NULL, confirmed bigint NOT NULL, confirmed_base bigint NOT NULL, online bigint NOT NULL, foreigners bigint NOT NULL, foreign_base bigint NOT NULL, minors bigint NOT NULL, minors_base bigint NOT NULL, interregional bigint NOT NULL, interregional_base bigint NOT NULL,\\n      foreigners_rest bigint NOT NULL, minors_rest bigint NOT NULL,\\n      people_shown boolean NOT NULL, foreign_shown boolean NOT NULL, minors_shown boolean NOT NULL,\\n      PRIMARY KEY (region_code, date, level, organization_id, site_id)\\n    ) WITH (fillfactor = 80)", "CREATE TABLE \\"{generation}\\".region_month (\\n      region_code text COLLATE \\"C\\" NOT NULL, date date NOT NULL, sessions bigint NOT NULL, capacity bigint NOT NULL, attended bigint NOT NULL, confirmed bigint NOT NULL, confirmed_base bigint NOT NULL, online bigint NOT NULL, foreigners bigint NOT NULL, foreign_base bigint NOT NULL, minors bigint NOT NULL, minors_base bigint NOT NULL, interregional bigint NOT NULL, interregional_base bigint NOT NULL, hidden bigint NOT NULL, foreign_hidden bigint NOT NULL, minors_hidden bigint NOT NULL, interregional_hidden bigint NOT NULL, PRIMARY KEY (region_code, date)\\n    ) WITH (fillfactor = 80)", "CREATE TABLE \\"{generation}\\".region_day (\\n      region_code text COLLATE \\"C\\" NOT NULL, date date NOT NULL, sessions bigint NOT NULL, capacity bigint NOT NULL, attended bigint NOT NULL, confirmed bigint NOT NULL, confirmed_base bigint NOT NULL, online bigint NOT NULL, foreigners bigint NOT NULL, foreign_base bigint NOT NULL, minors bigint NOT NULL, minors_base bigint NOT NULL, interregional bigint NOT NULL, interregional_base bigint NOT NULL, hidden bigint NOT NULL, foreign_hidden bigint NOT NULL, minors_hidden bigint NOT NULL, interregional_hidden bigint NOT NULL, PRIMARY KEY (region_code, date)\\n    ) WITH (fillfactor = 80)", "CREATE TABLE \\"{generation}\\".region_detail (\\n      dimension text COLLATE \\"C\\" NOT NULL, region_code text COLLATE \\"C\\" NOT NULL, date date NOT NULL,\\n      key text COLLATE \\"C\\" NOT NULL, sessions bigint NOT NULL, capacity bigint NOT NULL, attended bigint NOT NULL, confirmed bigint NOT NULL, confirmed_base bigint NOT NULL, online bigint NOT NULL, foreigners bigint NOT NULL, foreign_base bigint NOT NULL, minors bigint NOT NULL, minors_base bigint NOT NULL, interregional bigint NOT NULL, interregional_base bigint NOT NULL, hidden bigint NOT NULL, foreign_hidden bigint NOT NULL, minors_hidden bigint NOT NULL, interregional_hidden bigint NOT NULL, PRIMARY KEY (dimension, region_code, date, key)\\n    ) WITH (fillfactor = 80)", "CREATE INDEX region_detail_date ON \\"{generation}\\".region_detail (dimension, date)", "CREATE FUNCTION \\"{generation}\\".ensure_month(first date) RETURNS void\\n       LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$\\n     DECLARE\\n       name text := ''visit_'' || to_char(first, ''YYYYMM'');\\n     BEGIN\\n       IF to_regclass(''\\"{generation}\\".'' || name) IS NOT NULL THEN RETURN; END IF;\\n       EXECUTE ''CREATE TABLE \\"{generation}\\".'' || name || '' (LIKE \\"{generation}\\".visit INCLUDING ALL)'';\\n       EXECUTE format(''ALTER TABLE \\"{generation}\\".visit ATTACH PARTITION \\"{generation}\\".'' || name || '' FOR VALUES FROM (%L) TO (%L)'',\\n         first, (first + interval ''1 month'')::date);\\n     END $body$"]}
]');

INSERT INTO public.schema_migration (id, "timestamp", name) OVERRIDING SYSTEM VALUE
SELECT id, "timestamp", name FROM jsonb_populate_recordset(NULL::public.schema_migration,'[
{"id": 1, "name": "CreateIdempotencyKeys1700000000001", "timestamp": 1700000000001},
{"id": 2, "name": "CreateAuditLog1700000000010", "timestamp": 1700000000010},
{"id": 3, "name": "CreateReports1700000004010", "timestamp": 1700000004010},
{"id": 4, "name": "CreateMessaging1790000000000", "timestamp": 1790000000000}
]');

ALTER TABLE audit.anchor ADD CONSTRAINT anchor_pkey PRIMARY KEY (seq);

ALTER TABLE audit.caller_key ADD CONSTRAINT caller_key_inner_pad_check CHECK ((length(inner_pad) = 64));

ALTER TABLE audit.caller_key ADD CONSTRAINT caller_key_inner_pad_key UNIQUE (inner_pad);

ALTER TABLE audit.caller_key ADD CONSTRAINT caller_key_outer_pad_check CHECK ((length(outer_pad) = 64));

ALTER TABLE audit.caller_key ADD CONSTRAINT caller_key_pkey PRIMARY KEY (id);

ALTER TABLE audit.entry ADD CONSTRAINT entry_operation_check CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])));

ALTER TABLE audit.entry ADD CONSTRAINT entry_pkey PRIMARY KEY (id);

ALTER TABLE audit.head ADD CONSTRAINT head_id_check CHECK ((id = 1));

ALTER TABLE audit.head ADD CONSTRAINT head_pkey PRIMARY KEY (id);

ALTER TABLE audit.seal ADD CONSTRAINT seal_entry_id_key UNIQUE (entry_id);

ALTER TABLE audit.seal ADD CONSTRAINT seal_hash_check CHECK ((length(hash) = 32));

ALTER TABLE audit.seal ADD CONSTRAINT seal_pkey PRIMARY KEY (seq);

ALTER TABLE messaging.consumer_progress ADD CONSTRAINT consumer_progress_pkey PRIMARY KEY (subscription, topic, partition);

ALTER TABLE messaging.dead_letter ADD CONSTRAINT dead_letter_pkey PRIMARY KEY (id);

ALTER TABLE messaging.dead_letter ADD CONSTRAINT dead_letter_reason_check CHECK ((reason = ANY (ARRAY['FAILED'::text, 'RETRYING'::text, 'UNREADABLE'::text, 'PARKED'::text, 'REJECTED'::text])));

ALTER TABLE messaging.dead_letter ADD CONSTRAINT dead_letter_subscription_topic_partition_offset_key UNIQUE (subscription, topic, partition, "offset");

ALTER TABLE messaging.discarded_event ADD CONSTRAINT discarded_event_discard_reason_check CHECK (((length(discard_reason) >= 1) AND (length(discard_reason) <= 1000)));

ALTER TABLE messaging.discarded_event ADD CONSTRAINT discarded_event_discarded_by_check CHECK (((length(discarded_by) >= 1) AND (length(discarded_by) <= 200)));

ALTER TABLE messaging.discarded_event ADD CONSTRAINT discarded_event_pkey PRIMARY KEY (dead_letter_id);

ALTER TABLE messaging.inbox ADD CONSTRAINT inbox_pkey PRIMARY KEY (subscription, event_id);

ALTER TABLE messaging.outbox ADD CONSTRAINT outbox_pkey PRIMARY KEY ("position");

ALTER TABLE messaging.projection_generation ADD CONSTRAINT projection_generation_generation_check CHECK ((generation > 0));

ALTER TABLE messaging.projection_generation ADD CONSTRAINT projection_generation_pkey PRIMARY KEY (projection, generation);

ALTER TABLE messaging.projection_generation ADD CONSTRAINT projection_generation_schema_name_key UNIQUE (schema_name);

ALTER TABLE messaging.projection_generation ADD CONSTRAINT projection_generation_state_check CHECK ((state = ANY (ARRAY['REQUESTED'::text, 'BUILDING'::text, 'SERVING'::text, 'RETIRED'::text, 'DROPPED'::text])));

ALTER TABLE messaging.projection_generation ADD CONSTRAINT projection_generation_subscription_key UNIQUE (subscription);

ALTER TABLE messaging.projection_tables ADD CONSTRAINT projection_tables_pkey PRIMARY KEY (projection);

ALTER TABLE public.idempotency_key ADD CONSTRAINT idempotency_key_pk PRIMARY KEY (client, key);

ALTER TABLE public.report_file ADD CONSTRAINT report_file_check CHECK ((period_to >= period_from));

ALTER TABLE public.report_file ADD CONSTRAINT report_file_check1 CHECK (((report_id IS NULL) = (due_at IS NULL)));

ALTER TABLE public.report_file ADD CONSTRAINT report_file_format_check CHECK ((format = ANY (ARRAY['CSV'::text, 'XLSX'::text])));

ALTER TABLE public.report_file ADD CONSTRAINT report_file_language_check CHECK ((language = ANY (ARRAY['RU'::text, 'EN'::text])));

ALTER TABLE public.report_file ADD CONSTRAINT report_file_pkey PRIMARY KEY (id);

ALTER TABLE public.saved_report ADD CONSTRAINT saved_report_check CHECK (((schedule IS NULL) = (next_due_at IS NULL)));

ALTER TABLE public.saved_report ADD CONSTRAINT saved_report_format_check CHECK ((format = ANY (ARRAY['CSV'::text, 'XLSX'::text])));

ALTER TABLE public.saved_report ADD CONSTRAINT saved_report_language_check CHECK ((language = ANY (ARRAY['RU'::text, 'EN'::text])));

ALTER TABLE public.saved_report ADD CONSTRAINT saved_report_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)));

ALTER TABLE public.saved_report ADD CONSTRAINT saved_report_pkey PRIMARY KEY (id);

ALTER TABLE public.saved_report ADD CONSTRAINT saved_report_version_check CHECK ((version >= 1));

ALTER TABLE public.schema_migration ADD CONSTRAINT "PK_0edff5015b71cc0389ae0f4b9a1" PRIMARY KEY (id);

ALTER TABLE public.report_file ADD CONSTRAINT report_file_report_id_fkey FOREIGN KEY (report_id) REFERENCES public.saved_report(id) ON DELETE CASCADE;

CREATE INDEX dead_letter_open ON messaging.dead_letter USING btree (subscription, topic, key) WHERE (resolved_at IS NULL);

CREATE INDEX dead_letter_resolved ON messaging.dead_letter USING btree (resolved_at) WHERE (resolved_at IS NOT NULL);

CREATE INDEX entry_row ON audit.entry USING btree (row_id, at, id);

CREATE INDEX entry_txid ON audit.entry USING btree (txid, id);

CREATE INDEX idempotency_key_created_at ON public.idempotency_key USING brin (created_at);

CREATE INDEX inbox_received_at ON messaging.inbox USING brin (received_at);

CREATE INDEX saved_report_due ON public.saved_report USING btree (next_due_at) WHERE (next_due_at IS NOT NULL);

CREATE INDEX saved_report_subject ON public.saved_report USING btree (subject, id);

CREATE UNIQUE INDEX projection_one_building ON messaging.projection_generation USING btree (projection) WHERE (state = ANY (ARRAY['REQUESTED'::text, 'BUILDING'::text]));

CREATE UNIQUE INDEX projection_one_serving ON messaging.projection_generation USING btree (projection) WHERE (state = 'SERVING'::text);

CREATE UNIQUE INDEX report_file_delivery ON public.report_file USING btree (report_id, due_at);

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON messaging.discarded_event FOR EACH ROW EXECUTE FUNCTION audit.record_messaging_discarded_event();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON messaging.projection_generation FOR EACH ROW EXECUTE FUNCTION audit.record_messaging_projection_generation();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.report_file FOR EACH ROW EXECUTE FUNCTION audit.record_report_file();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.saved_report FOR EACH ROW EXECUTE FUNCTION audit.record_saved_report();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON messaging.discarded_event FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON messaging.projection_generation FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.report_file FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.saved_report FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON audit.anchor FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON audit.entry FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON audit.seal FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();
