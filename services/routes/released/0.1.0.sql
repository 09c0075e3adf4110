SET search_path = '';

SET check_function_bodies = off;

CREATE EXTENSION pg_trgm WITH SCHEMA public;

CREATE SCHEMA audit;

CREATE SCHEMA messaging;

CREATE SEQUENCE public.schema_migration_id_seq AS integer;

CREATE OR REPLACE FUNCTION audit.record_excursion()
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
    VALUES ('excursion', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NEW."organization_id", NEW."region_code",
            NULL, to_jsonb(NEW) - '{"search_text","sort_title","price_group"}'::text[]);
    ELSIF TG_OP = 'DELETE' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('excursion', TG_OP, OLD."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', OLD."organization_id", OLD."region_code",
            to_jsonb(OLD) - '{"search_text","sort_title","price_group"}'::text[], NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (n.new -> o.key))
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD) - '{"search_text","sort_title","price_group"}'::text[]) o WHERE o.value <> n.new -> o.key;
      -- No recorded column has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('excursion', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NEW."organization_id", NEW."region_code",
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

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
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (n.new -> o.key))
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD)) o WHERE o.value <> n.new -> o.key;
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

CREATE OR REPLACE FUNCTION audit.record_session()
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
      audited_row := to_jsonb(NEW);
    SELECT w.organization::uuid, w.region::text INTO owner_organization, owner_region
      FROM (SELECT e.organization_id, e.region_code FROM excursion e WHERE e.id = (audited_row ->> 'excursion_id')::uuid) AS w (organization, region);
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('session', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', owner_organization, owner_region,
            NULL, to_jsonb(NEW) - '{"taken"}'::text[]);
    ELSIF TG_OP = 'DELETE' THEN
      audited_row := to_jsonb(OLD);
    SELECT w.organization::uuid, w.region::text INTO owner_organization, owner_region
      FROM (SELECT e.organization_id, e.region_code FROM excursion e WHERE e.id = (audited_row ->> 'excursion_id')::uuid) AS w (organization, region);
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('session', TG_OP, OLD."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', owner_organization, owner_region,
            to_jsonb(OLD) - '{"taken"}'::text[], NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (n.new -> o.key))
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD) - '{"taken"}'::text[]) o WHERE o.value <> n.new -> o.key;
      -- No recorded column has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      audited_row := to_jsonb(NEW);
    SELECT w.organization::uuid, w.region::text INTO owner_organization, owner_region
      FROM (SELECT e.organization_id, e.region_code FROM excursion e WHERE e.id = (audited_row ->> 'excursion_id')::uuid) AS w (organization, region);
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('session', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', owner_organization, owner_region,
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

CREATE OR REPLACE FUNCTION public.metres_between(lat1 double precision, lon1 double precision, lat2 double precision, lon2 double precision)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
     SELECT round(2 * 6371009 * asin(sqrt(least(1.0,
       power(sin(radians(lat2 - lat1) / 2), 2)
         + cos(radians(lat1)) * cos(radians(lat2)) * power(sin(radians(lon2 - lon1) / 2), 2)))))::integer
   $function$;

CREATE OR REPLACE FUNCTION public.okved_prefixes(codes text[])
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
      SELECT coalesce(array_agg(DISTINCT rtrim(left(code, n), '.')), '{}')
        FROM unnest(codes) code, generate_series(2, length(code)) n
    $function$;

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
  requested_at timestamp with time zone DEFAULT now() NOT NULL,
  switched_at timestamp with time zone,
  retired_at timestamp with time zone
);

CREATE TABLE messaging.projection_tables (
  projection text NOT NULL,
  definition text NOT NULL,
  statements text[] NOT NULL
);

CREATE TABLE public.excursion (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  site_id uuid NOT NULL,
  region_code text NOT NULL,
  time_zone text NOT NULL,
  title jsonb NOT NULL,
  sort_title text COLLATE "ru-x-icu" NOT NULL,
  summary jsonb,
  duration_minutes integer NOT NULL,
  age_limit integer NOT NULL,
  group_min integer NOT NULL,
  group_max integer NOT NULL,
  price_amount bigint NOT NULL,
  price_currency text NOT NULL,
  price_group text COLLATE "C" GENERATED ALWAYS AS (
CASE
    WHEN (price_currency = 'RUB'::text) THEN ''::text
    ELSE price_currency
END) STORED NOT NULL,
  languages text[] NOT NULL,
  provenance_source text NOT NULL,
  provenance_reference text,
  created_at timestamp with time zone NOT NULL,
  published_at timestamp with time zone,
  search_text text NOT NULL
);

CREATE TABLE public.idempotency_key (
  client text NOT NULL,
  operation text NOT NULL,
  key text NOT NULL,
  input_digest bytea NOT NULL,
  answer text NOT NULL,
  created_at timestamp with time zone NOT NULL
);

CREATE TABLE public.organization_replica (
  id uuid NOT NULL,
  region_code text NOT NULL,
  okved text[] NOT NULL,
  okved_prefixes text[] GENERATED ALWAYS AS (public.okved_prefixes(okved)) STORED NOT NULL,
  status text NOT NULL
);

CREATE TABLE public.schema_migration (
  id integer DEFAULT nextval('public.schema_migration_id_seq'::regclass) NOT NULL,
  "timestamp" bigint NOT NULL,
  name character varying NOT NULL
);

CREATE TABLE public.session (
  id uuid NOT NULL,
  excursion_id uuid NOT NULL,
  starts_at timestamp with time zone NOT NULL,
  ends_at timestamp with time zone NOT NULL,
  time_zone text NOT NULL,
  local_date date NOT NULL,
  capacity integer NOT NULL,
  taken integer DEFAULT 0 NOT NULL
) WITH (fillfactor=85);

CREATE TABLE public.site_replica (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  region_code text NOT NULL,
  time_zone text NOT NULL,
  latitude double precision,
  longitude double precision,
  ready_until timestamp with time zone
);

INSERT INTO audit.caller_key (id, inner_pad, outer_pad) OVERRIDING SYSTEM VALUE
SELECT id, inner_pad, outer_pad FROM jsonb_populate_recordset(NULL::audit.caller_key, E'[
{"id": 1, "inner_pad": "\\\\x170267c2cb6933b9bb043914c67e9e719e0cba9cbd4de7530c7a050a5dfdb7df3636363636363636363636363636363636363636363636363636363636363636", "outer_pad": "\\\\x7d680da8a10359d3d16e537eac14f41bf466d0f6d7278d3966106f603797ddb55c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c"}
]');

SELECT setval(pg_get_serial_sequence('audit.caller_key', 'id'), max(id)) FROM audit.caller_key;

INSERT INTO audit.head (id, seq, hash, horizon, cluster) OVERRIDING SYSTEM VALUE
SELECT id, seq, hash, horizon, cluster FROM jsonb_populate_recordset(NULL::audit.head, E'[
{"id": 1, "seq": 601, "hash": "\\\\xe6831595c1d1685f844ebf7bd82c7833be3fe93230efbe1f3c078e7151f9ccf8", "cluster": 7713292221543112971, "horizon": "2248"}
]');

INSERT INTO audit.seal (seq, entry_id, hash) OVERRIDING SYSTEM VALUE
SELECT seq, entry_id, hash FROM jsonb_populate_recordset(NULL::audit.seal, E'[
{"seq": 1, "hash": "\\\\xfeafd43ee8a56701e9a455593a941bf4801fb0319053f3ff9094fe6b8ff70446", "entry_id": 1},
{"seq": 2, "hash": "\\\\x60c34bf993228818234f21df453c9978d376002db74cddb06e958e7556f0be79", "entry_id": 2},
{"seq": 3, "hash": "\\\\xe12b915140fc9694d278a12f170ce3d16c1d5f1850b8f1cf3eb5e088ecebdc53", "entry_id": 3},
{"seq": 4, "hash": "\\\\x174917dcbf1ccc1b046dfae4b6e84cc81fecf636ae647a6eaeb0f2cfe4a029e0", "entry_id": 4},
{"seq": 5, "hash": "\\\\xa469d6c3b11a9f2ddcc55d06dd0e8e054f2eb221eb358f2409fcd3a420535f1d", "entry_id": 5},
{"seq": 6, "hash": "\\\\xc469c951cc0620c73fa336adbe7679a5105904fa93c9a4d424d3da86abdf0e1e", "entry_id": 6},
{"seq": 7, "hash": "\\\\xeb8d3e85c228b2fa332a650c7da150cad120058170dd8a4d89456b3f94e69cc8", "entry_id": 7},
{"seq": 8, "hash": "\\\\x50659f3b472ead920fc31abeeebb7da0a0259b49238b31e29652c27927eed6d4", "entry_id": 8},
{"seq": 9, "hash": "\\\\x00b8b030415e656b8cfcd1b6f81ee1232cbd3119259040bd8d71592dd3abd234", "entry_id": 9},
{"seq": 10, "hash": "\\\\xc0613b76c0107a53e557ea3734a5b461522745daa778abbbdf5a2c4d0a1a8552", "entry_id": 10},
{"seq": 11, "hash": "\\\\x967ec41517e3dfa87d55105f3f31ac2dd54957319ad7196d5ab7d9fdcd86155b", "entry_id": 11},
{"seq": 12, "hash": "\\\\xc3ec5bdca06e22f5c7774f1a4c1f10ef1cfcf9129a4fa9924627fd80cf45b33b", "entry_id": 12},
{"seq": 13, "hash": "\\\\xf1a44f8ebb47c34eb7e9b586ebf00e92a2fb11dade3ae9f2d250695fb222177a", "entry_id": 13},
{"seq": 14, "hash": "\\\\x6a6de4a3beda4a61b58ca36d309e833fb1efb2bbc23025769740406de5bbafcb", "entry_id": 14},
{"seq": 15, "hash": "\\\\x9d2f5f982c3fa0cb30b7f666accc12af4f69fa4941c0fbe97e2bc316b1c39f69", "entry_id": 15},
{"seq": 16, "hash": "\\\\x6165bd7c39057e9564d03163bd6c71fb1d551700606cbd9fb130e8c9685f644f", "entry_id": 16},
{"seq": 17, "hash": "\\\\x5030493fd08ea165398192fedbf99509b3b869ab11c984b92baae856dd5affc3", "entry_id": 17},
{"seq": 18, "hash": "\\\\xec8fcc7d36b8a80ba1e281f9196a6dcdfe9520f5f0635a593c883ed5be14eadb", "entry_id": 18},
{"seq": 19, "hash": "\\\\x0a2329b5c6780f23d715060b36811b993d9f38d95bc5d7084b91ea3fc51fafa6", "entry_id": 19},
{"seq": 20, "hash": "\\\\x439506d31c6374b86a27fdaf351fb37c057964f5e91148e8f49125fad28157e1", "entry_id": 20},
{"seq": 21, "hash": "\\\\xbdd241f79ef59725525c85ebb4d80d77d34413fe361734f94cbc8b429cc0d010", "entry_id": 21},
{"seq": 22, "hash": "\\\\x681861d2db73d0ee21e2a1b827fde4b812711f54dd152f142cedef860fae19c0", "entry_id": 22},
{"seq": 23, "hash": "\\\\x6782001978075466fd843f45181f57edf2f957942222dfe0958113d64cfbc3ee", "entry_id": 23},
{"seq": 24, "hash": "\\\\xe3a49e55f97685ca69481f626fd39c5af9722ffee66e65a01cc3e243e070d8f7", "entry_id": 24},
{"seq": 25, "hash": "\\\\x487dcd0fe02b995298f4fed77c683e9e45c9413f40d59e4a61a25eccd1bcf8d6", "entry_id": 25},
{"seq": 26, "hash": "\\\\xd0c449d940e474cb85c0b953fc444bfa9d5053735fa15d0a21b9aef8cddfd6c1", "entry_id": 26},
{"seq": 27, "hash": "\\\\xbbc9b85695fef9b15cd151971a13a7a4a5f312f0c135af61741e97b1be66ac22", "entry_id": 27},
{"seq": 28, "hash": "\\\\xcb87aef98da17aedd16c88408bc82989b97c0970b0be42531a4329668b1fec53", "entry_id": 28},
{"seq": 29, "hash": "\\\\xdc5cddf8564493d64dd664038fdef71b29a9c171ad7cd2098b10254f23f91137", "entry_id": 29},
{"seq": 30, "hash": "\\\\x427aea950ea3f22060b3955217ccf05e8ef9830e7f8a6db4905d7c34294af008", "entry_id": 30},
{"seq": 31, "hash": "\\\\x5bc91262e0eff2fd1754abd288e381fad549760a578ac50cc22d28797ce73922", "entry_id": 31},
{"seq": 32, "hash": "\\\\x8546b25d0bdead755f5e67bf421095ed1f8160ff783bc96eb8e2c58137bb945d", "entry_id": 32},
{"seq": 33, "hash": "\\\\x8400af65b70648f6b29713d5f0f6545859bc06c7ad8b6bd2543ea7eb1db289d5", "entry_id": 33},
{"seq": 34, "hash": "\\\\x04a96cdc6bf9a6bd4330829518cf1a9c166235691eee8dc43b24de04b096e4d4", "entry_id": 34},
{"seq": 35, "hash": "\\\\x4fcbe2a8a8f79dc10556751b9c3fe75b64fbe175e6aad15143c2c446f7472782", "entry_id": 35},
{"seq": 36, "hash": "\\\\xf3b5510c6961f0d560e148010434bea7f482129eb34c4639abfbfb342da72217", "entry_id": 36},
{"seq": 37, "hash": "\\\\x6e398e09ace5b3b978dcd94030000002110e8b8ffbb410c3455023c4917f8066", "entry_id": 37},
{"seq": 38, "hash": "\\\\x27fae790741b34b5da3b36c7391d8754b36a7d46a01d88c72ff3a5a32637aa01", "entry_id": 38},
{"seq": 39, "hash": "\\\\x7f7588134eafe377a1eb22ebc7fed008afbca26ae61af15899d0afb41219d637", "entry_id": 39},
{"seq": 40, "hash": "\\\\xbb3f3d5c136aed5a8f0650168ec98ce7e2acb883e876dc9373d8e04a8a0801d9", "entry_id": 40},
{"seq": 41, "hash": "\\\\xbc6a539bbacc49e60a2836364073cfc47563c0c0e896cc632c5252e52419472d", "entry_id": 41},
{"seq": 42, "hash": "\\\\xf0bcdd7aa8b37f075f6192094014c7bad9b90c3b66ee0d1f34def65ed427d396", "entry_id": 42},
{"seq": 43, "hash": "\\\\x67c7f7d488be3037c108170a33e472769e44575d407978be25397875ee1bc003", "entry_id": 43},
{"seq": 44, "hash": "\\\\x9918de35f0bde8f6cc6a4df443e39951cf1927130482a349f77846abbbb87077", "entry_id": 44},
{"seq": 45, "hash": "\\\\xe50f02b2a1eac9005a19d1481f0d7484fd0c1d60e58c98c6d4b8fec5ffab2ec6", "entry_id": 45},
{"seq": 46, "hash": "\\\\xe0b02ab3fed005c8f45661de73f64ee42a8bd082d4dc5bc5ad03af73d91b5f6d", "entry_id": 46},
{"seq": 47, "hash": "\\\\xbeab5f9786b3b23f343012b24ba75cebb2b269aef5607370b92b7f798608a14d", "entry_id": 48},
{"seq": 48, "hash": "\\\\x888614bb7b41cab07b72727dced5eb9f4e82b4d4ff3d651127e74b7486c53a6c", "entry_id": 49},
{"seq": 49, "hash": "\\\\x094a9be0eb25d5169de7c158e49157f01025fdecf8e99eacba158b187de90379", "entry_id": 47},
{"seq": 50, "hash": "\\\\xeaa78ddcf3e737deb75748cd728f7fd90f5894a4d80e35f2d11d769d85919964", "entry_id": 50},
{"seq": 51, "hash": "\\\\x2b1f4adfa101c8feea7340186e651e9e121c295950d33195a61ef823383949d9", "entry_id": 51},
{"seq": 52, "hash": "\\\\x790a9e077999d9334eaf8888ebd5a580ba3a6c9eed0a239b5e1f864df256955d", "entry_id": 52},
{"seq": 53, "hash": "\\\\xbcdb0927841f3e3bd5786673e0e4b40a5a2c9e9aafff8511d77e1963c4ba876b", "entry_id": 53},
{"seq": 54, "hash": "\\\\x7e20c533feee7947b656c24ee36798befa7dc04a684dc051cb1123a4c76c7ad7", "entry_id": 54},
{"seq": 55, "hash": "\\\\xa48a8ef334105c16bd9ec00e9e45ca344a65fbd2bd8be908f56b9d7b2fcdf983", "entry_id": 55},
{"seq": 56, "hash": "\\\\xaa057d1a7bcfd82c9bec8415ba744a470cf1a01b3774a6078c19a4ae13a39bbf", "entry_id": 56},
{"seq": 57, "hash": "\\\\xbc40da2fb27148515cceb85f9b61492df2278eb4ba60dec5043c4be83a22f768", "entry_id": 57},
{"seq": 58, "hash": "\\\\xbd51fe1d56588a783650396627130fd0cc1cb86b9dc51cc4a1ea858ba9fe1076", "entry_id": 58},
{"seq": 59, "hash": "\\\\x342db19464b5524e82bb6e56d076ee4d1fa65cd00d020a9aa75dfd52cd81304d", "entry_id": 59},
{"seq": 60, "hash": "\\\\x5d01c233dfd9dbe33a7e59208fc3578de25dcd644def7b801d7090bcc1815d2e", "entry_id": 60},
{"seq": 61, "hash": "\\\\x448261c3b8d0e23f90b08ee3c2a9bdc2144d58a59a63f6a0d2f8cf2d493c3169", "entry_id": 61},
{"seq": 62, "hash": "\\\\x9432e0e30f30c0ded5007e24709198446d7ec463a1cde1c184093a0e695042f7", "entry_id": 62},
{"seq": 63, "hash": "\\\\x8c61399a66d107d804e53d0a98f230677cc088bbdf339a80203b0cd6ec70bebf", "entry_id": 63},
{"seq": 64, "hash": "\\\\xa07db1088e48bcbb6776f644670e1fec6e53258ac574a275497619136540d0b5", "entry_id": 64},
{"seq": 65, "hash": "\\\\x1cd329668f7b6600eebadf6cf6c0b242d53bab9f27577ffc06085cb04e726078", "entry_id": 65},
{"seq": 66, "hash": "\\\\xfb71a2407375b9f3a6d832cf3e06b0f114a8441d35917e25610fe2159675ff1c", "entry_id": 66},
{"seq": 67, "hash": "\\\\x78abf08509eb2db0d9bf55c4d758a2cb1dbdf6117a507f77dcd7ec90e789743c", "entry_id": 67},
{"seq": 68, "hash": "\\\\xb94ddb147bbc5064d63139be284c1dd9c1bfce79d36ce861c7995b4c5bffdc36", "entry_id": 68},
{"seq": 69, "hash": "\\\\x9d204870e9a744a99eefb1595ae9d7dc6c0bb4461c0a6ff30848205dbaf07b94", "entry_id": 69},
{"seq": 70, "hash": "\\\\x6021822b87be8f86ec337738da8ae1645f7ee7ae9914955015f2ff4259e06a7f", "entry_id": 70},
{"seq": 71, "hash": "\\\\x62ca711c0b4790f4c13cd4000a1a0d86ecc4bc60568bfa1b1413889a15117da8", "entry_id": 71},
{"seq": 72, "hash": "\\\\x0156edd73f5980e5f1729c7014dd2d1fa20b31a0d181d561e2119ed17b7374b4", "entry_id": 72},
{"seq": 73, "hash": "\\\\xa118d42ba72a9ccdd859b716ebbf9045e63966b2e003f041f1f1c4cbdcea1ab8", "entry_id": 73},
{"seq": 74, "hash": "\\\\xf39b91dd4901ee2b65f6239559f82950b23bcdeb34037898c8ad116652e76ac0", "entry_id": 74},
{"seq": 75, "hash": "\\\\x5540ad2d7eb78be0c5af85881de505b143c755381235bb45d977a3e10b976c69", "entry_id": 75},
{"seq": 76, "hash": "\\\\xc8463b7325c3324a3a1ef563aeee6e94b265e1dbde2b40950f87192f30e59e66", "entry_id": 76},
{"seq": 77, "hash": "\\\\x056930ce3305fc28f417778f1aa0d9660e8710ceafd168a17fb6dd7be598b5e1", "entry_id": 77},
{"seq": 78, "hash": "\\\\xe358c9ef02b367954ea55d89b8dcde2b5307fead45fe0dc89002a541d63b5994", "entry_id": 78},
{"seq": 79, "hash": "\\\\x13d74e5f1a034f33fdc0284a4e897ebf58694c85a2d85cc0a1d35d66f2b18351", "entry_id": 79},
{"seq": 80, "hash": "\\\\x8f4a7c6ee4242b7de006e9d590c34257ed8fa4ee5ace27627ce8fe2650ebcd1a", "entry_id": 80},
{"seq": 81, "hash": "\\\\x0d58b37d91a30aaf6bb82a3d29e7c4cec06baf64cd560aff192f6e5a62c2b511", "entry_id": 81},
{"seq": 82, "hash": "\\\\x93fa7aa8f650bcd0f9cb0c3785ac781591255eeeb0bd816196b25d14cef49c4c", "entry_id": 82},
{"seq": 83, "hash": "\\\\xc309c0e8373bd8c005a859116d7002892c21acbe32f080ef9c557a939b86c2ca", "entry_id": 83},
{"seq": 84, "hash": "\\\\xd4d314391735d2aca5d25165447dfe11f1e01d1aae1ac1e3d75010ebb568e725", "entry_id": 84},
{"seq": 85, "hash": "\\\\x607ebb835f33c6148650bd0f5dd856b464eecb16b39e77054bb6d83691aa1533", "entry_id": 85},
{"seq": 86, "hash": "\\\\x7f8617b45288d3f7af0f07773d48a862cc4d128e02d92b33cb1c0acdf2f94015", "entry_id": 86},
{"seq": 87, "hash": "\\\\x1721809aa525e05e16888830082a0310a513fca813bc32bb184dc4c17dd76fda", "entry_id": 87},
{"seq": 88, "hash": "\\\\xd5419da7759ad56441a8a2e501ce2b94236a0902c10db90ddb471872ccc21ac7", "entry_id": 88},
{"seq": 89, "hash": "\\\\x5016fd5e88cdc00fc1621bfe8b034a44d86cb0220ae9cef6f3c5d30851da0d76", "entry_id": 89},
{"seq": 90, "hash": "\\\\x2f046ffee2d87d6e20b86bc45e61d1c0f86cb30badf889cd9925186b0ea4e706", "entry_id": 90},
{"seq": 91, "hash": "\\\\x16ee8b7b6e572879d4d52cdb8c964143985b362ef05a3eea1f64dafdac3a380c", "entry_id": 91},
{"seq": 92, "hash": "\\\\xc73fdd5b731f16cbc59014b7764676d85386f852122df4b7bd0230ac63a7574c", "entry_id": 92},
{"seq": 93, "hash": "\\\\xf8b5119bc7dd20122cc43839186d05dbab2749419b79ce79bf6e052b7d879e0a", "entry_id": 93},
{"seq": 94, "hash": "\\\\xac26e379899d3a73bd305ebbf456f2a4ab9d2f644affbefd512786a9389676a4", "entry_id": 94},
{"seq": 95, "hash": "\\\\xcb559968281d92099b7e46860645da2f35d8c8d2dc31fa69751bda339acc8217", "entry_id": 95},
{"seq": 96, "hash": "\\\\x3a3b489ce6e6e452b8be5a2272aeb3d66d476c2015861133fa4b2dfecc5c05d2", "entry_id": 96},
{"seq": 97, "hash": "\\\\x75349990ae67bb68295f526e28062a5845304d01e7bd737b08448778463fb61e", "entry_id": 97},
{"seq": 98, "hash": "\\\\x5b98bba0636e2ded6ed3eba91f2f914b702c6d6715ba40070cb1d3f795c3d2f7", "entry_id": 98},
{"seq": 99, "hash": "\\\\x401df1d26e1b366abf6ee7a997a1d8ed1329ea1c96983037f0915d36fe899c1c", "entry_id": 99},
{"seq": 100, "hash": "\\\\xeebc99bcf603f738c6826cfea1e1899d591075f8786b094060db9bbbafddd68a", "entry_id": 100},
{"seq": 101, "hash": "\\\\x83e3236697749b5f8ea6fe8d4b84f9665fadaf972062aa6a4a020e6e1b7d9e39", "entry_id": 101},
{"seq": 102, "hash": "\\\\x1af5a61fff99804678e4c4350b077bab532410e2364a4cbc45b9a50cb2e222f3", "entry_id": 102},
{"seq": 103, "hash": "\\\\x38128d4ceb8f61724f547313ec0f01bc2fbd412535dd948c1c599ba24e15a264", "entry_id": 103},
{"seq": 104, "hash": "\\\\x5df334bdb4098caeb9eda318107461a84747e6b5ae6b2a85051bc3d503906725", "entry_id": 104},
{"seq": 105, "hash": "\\\\xbf5317e5f61f8d2d9fe980db4ce6bc37b2664ef62a556bc31cc3059e4a1bb2da", "entry_id": 105},
{"seq": 106, "hash": "\\\\xae803a04bbae7dec2d9d2751617ae985221725af33ccba8301ed25683285c3d2", "entry_id": 106},
{"seq": 107, "hash": "\\\\xda8bb52cfc4601018daa3f9e9d6e3efc07a4e556362439713368307d360251ab", "entry_id": 107},
{"seq": 108, "hash": "\\\\xe5a539ba9f1e0ef556e0ea8b02f78f8f1ffb5a88f050d5c9a90c164dcc2c7d96", "entry_id": 108},
{"seq": 109, "hash": "\\\\xe34c0e85354fa6b35de6561ca5d4ee2a7bdabdd658ae884f429e8005d380c9de", "entry_id": 109},
{"seq": 110, "hash": "\\\\x2e29735db54a601ddd9f2745b158078c6e806128688f4d19ceb9c1629bd3d684", "entry_id": 110},
{"seq": 111, "hash": "\\\\xdf9a7010aa0c0bc2eac5a22da867785478acd934cd7a2259dbda6213c1fdf8fe", "entry_id": 111},
{"seq": 112, "hash": "\\\\x2e686ee1aa85cd1426f4a344db320c84245ace311fd8ae8392b5cfc2eb821a22", "entry_id": 112},
{"seq": 113, "hash": "\\\\xfaee8b7ea5abf922e328a901add3560acc944b3d1e0f367699745106bdff1d02", "entry_id": 113},
{"seq": 114, "hash": "\\\\x27efe58275f727c2f68ff7ed55e453e21759a69d78da547c81038aeac3756594", "entry_id": 114},
{"seq": 115, "hash": "\\\\x0f8683537d8cddc58a32806d55f84e7cb1929979e656a75aae53f167b2380d8c", "entry_id": 115},
{"seq": 116, "hash": "\\\\xe750dfed36f2700cb304cd51ffe7b3a2bd75a0cac2aaeaddc9943db3a310d4ba", "entry_id": 116},
{"seq": 117, "hash": "\\\\xd88a3cd7f3e02df79a9373bd335d4ef728f4f081cdf73bfcb55fc35a4de6b2b5", "entry_id": 117},
{"seq": 118, "hash": "\\\\x3e05da081b703cb0dc87baebe2d2c55810c6dee8acff04d8143fd4f6952ad9fc", "entry_id": 126},
{"seq": 119, "hash": "\\\\x37edf221e32cfd68089712074e10e06fdc3d7af116d42d618884439946c4b344", "entry_id": 118},
{"seq": 120, "hash": "\\\\x882af2834d838cba78e999f027c6017a87aad8d512002c9feddc03b424bf0b74", "entry_id": 119},
{"seq": 121, "hash": "\\\\xe328bcb78dd4e585ddae3d86f2fda5d567fcf16e43fb600243f5eb1c1a01453f", "entry_id": 120},
{"seq": 122, "hash": "\\\\x9486c0c4976aee89bcd0203c71e5f2e1c4ab4ff18b362601d87669a92ff3055d", "entry_id": 121},
{"seq": 123, "hash": "\\\\xd40025918f5570778a93416d4369fa2186993503bec2553799e717b3e47ca306", "entry_id": 122},
{"seq": 124, "hash": "\\\\x4800a0c7ff0943cf71d478f1dccb4110e052e15034f595544a65d738c92b8e0e", "entry_id": 123},
{"seq": 125, "hash": "\\\\x532714f55a0179b243555cd97bacab805ece34114efb515aa0bcd688b1ce472a", "entry_id": 124},
{"seq": 126, "hash": "\\\\x64b9c3fae88ffff0680ea49ceb2deca95b2857a78c0e67fee3d96ce7013ed494", "entry_id": 125},
{"seq": 127, "hash": "\\\\xceb8e96333cae64849f9c6f1fd0520ebbf20754b3022454a4f5c7094197d99cc", "entry_id": 128},
{"seq": 128, "hash": "\\\\x38a14a8584122b6089ba346605194c9548edac440618e98e9ba0ea58fad6386e", "entry_id": 127},
{"seq": 129, "hash": "\\\\x5bf8dd48a1415df53be4094499e5f6ec7cb9a0e1a1876771404a0e4de8c9141d", "entry_id": 129},
{"seq": 130, "hash": "\\\\x3dc45cc501b80e52f10951a325a362dd56c7fd221d88334023896456af2ef799", "entry_id": 136},
{"seq": 131, "hash": "\\\\x3e39d3c3d1e54892e4a211583b089c6c53812b509b5229b42da205f86aa06aab", "entry_id": 130},
{"seq": 132, "hash": "\\\\xb703afbc0ea80407bcfa5ab41ea2006f2ad09724419b39e9c8b6c68bb29411f9", "entry_id": 131},
{"seq": 133, "hash": "\\\\x0859a62012b26a0c006791dd5e9671cc633aa51b0d328381e3ad0a01acc4a536", "entry_id": 132},
{"seq": 134, "hash": "\\\\x8bc4b51e8836db94619e03bd4ac4cf73c0b56dc8940916cbfab02c7091147c3c", "entry_id": 133},
{"seq": 135, "hash": "\\\\xc34d25908c30b79c206f01b26afa89257f68c84577dd44a7080f6c94c67b97c1", "entry_id": 134},
{"seq": 136, "hash": "\\\\xa48b46a66f668f0cb281fa0adf9a4f7d325d56ec6d007e910931b91fd14c958b", "entry_id": 135},
{"seq": 137, "hash": "\\\\x23c37e6c7c3e71de99eb0a212d644cc622ce92e7d9aeeea8a0f123fa8d512fd6", "entry_id": 137},
{"seq": 138, "hash": "\\\\x568dec8684ed969f07768333d98aba83f5f87a81967e9827dadaac1b330f1b01", "entry_id": 138},
{"seq": 139, "hash": "\\\\xca3d0f8d099639e4771ccac1058650cd0c05d362174c5b4cb5a1e3a0246747a4", "entry_id": 139},
{"seq": 140, "hash": "\\\\x005f327cbe06b963788ac051448d8bb9d669298082c510b6b9cc52cf197879f0", "entry_id": 140},
{"seq": 141, "hash": "\\\\x8d3ea4fed4e6945d38b8407c152b3830113ee50a05137c38220cce504a7bab6c", "entry_id": 141},
{"seq": 142, "hash": "\\\\x70f024604674fe7ee095a5fe9d9250921a10eff77be8da044f201e9c8158a29b", "entry_id": 142},
{"seq": 143, "hash": "\\\\x8f7c6800d902826f67fdbe5752c3a706e4bc180c3aaa8b0f0a827aeb1ad72556", "entry_id": 143},
{"seq": 144, "hash": "\\\\x56f8ee3c83c90707c84641839573b50fbcd00429b11a133a02b5e49dc24020cd", "entry_id": 144},
{"seq": 145, "hash": "\\\\xd10c928a5f4d1da0167e416c6e243793ae8d8678760645411cc42eba5bf1e71b", "entry_id": 145},
{"seq": 146, "hash": "\\\\x7bc17486467d67e26c2fcc9dca47d43677e1a2b115f8fb7c99d2ab85f60573f9", "entry_id": 146},
{"seq": 147, "hash": "\\\\xabebd00e9a24bc0541b06b1dbed1e2a3e28dc44d5f0103bf24196e8ca5ca28b3", "entry_id": 147},
{"seq": 148, "hash": "\\\\xd81704aba03afe1f76c02ad23955fc7989638a931c6ad193f3eb1ce145346a29", "entry_id": 148},
{"seq": 149, "hash": "\\\\xaf77f4c66f2d30ba88850f8a1e16151d4611f4a0758efb220d1ce061f4a70caf", "entry_id": 149},
{"seq": 150, "hash": "\\\\x0781569f10817e42812335d86026132578fd7b0372970900ed06972fbc3427a2", "entry_id": 150},
{"seq": 151, "hash": "\\\\x1ddeeb95cebd67e460031052bf5aaac1ee488a976426693021f5843cd2951261", "entry_id": 151},
{"seq": 152, "hash": "\\\\xa33c7101c84a3cf55ceacac9e8f7d2cacd7bd212d99d8dc7ad667c01207c05b1", "entry_id": 152},
{"seq": 153, "hash": "\\\\xfa30cffdf259874b20e709d2a061e25e7396a4781a71842aab16304e1972b606", "entry_id": 153},
{"seq": 154, "hash": "\\\\xfebb73f05a444e48d2ce5b812ff2a26ffa02437244b4aefc40ad3348847ba01d", "entry_id": 154},
{"seq": 155, "hash": "\\\\x3e48858822ebe63118651b1dcdd019ab22d99542ff218a9b87fe84920eaf1956", "entry_id": 155},
{"seq": 156, "hash": "\\\\x319223b1ca41cb0f3c8a771ee2af8c9172e999e8a0c6e34b97e1d7a1f536f3a3", "entry_id": 156},
{"seq": 157, "hash": "\\\\xa8d0ce97e5442e0d7c9232105c656869ab28aaa322c1be408364d0f81221b00d", "entry_id": 157},
{"seq": 158, "hash": "\\\\x54b3dcd2926ba970af327848275ff6ed0824f7c586f7928e12512f298bcaaa4a", "entry_id": 158},
{"seq": 159, "hash": "\\\\xfcf65ca710fbc5fef18dd3c5c9a44b58dac1e57052e36eebf3ac7ac5cbb77ac2", "entry_id": 159},
{"seq": 160, "hash": "\\\\x71acbddda40901d9bbae3e52a3b65ea76daf040327891ee4057b726af4cc9b31", "entry_id": 160},
{"seq": 161, "hash": "\\\\x23e3f225294dde8b49563dded6ea09de77e53f5f0df47ee7b8033ab53b6c6349", "entry_id": 161},
{"seq": 162, "hash": "\\\\xef0c8af4a2deb2df24db44a60d48614528a155a98f7961258c14ca809b2f412f", "entry_id": 162},
{"seq": 163, "hash": "\\\\xad7295d734d1dc308e1cbb6b0d516544955436e1abb4952ebae0da9233a1bf66", "entry_id": 163},
{"seq": 164, "hash": "\\\\x3e74f2c83493ae0a2d049276bbc75c3b9c5a427036a01c8d2a41309fa32897d0", "entry_id": 164},
{"seq": 165, "hash": "\\\\x18c0b0beefd99365b84a99ab6ad748b72a419b4a610952bcaffe4270a71337f9", "entry_id": 165},
{"seq": 166, "hash": "\\\\xab5aa4fefc20fb8bf303eee06f63ef55cee18e01874beffba024e32b5ac76db9", "entry_id": 166},
{"seq": 167, "hash": "\\\\x0dc89fad7a054a0d10aa34009bd57240977a0b8b371ef658b54a222b4614e84e", "entry_id": 167},
{"seq": 168, "hash": "\\\\xd30c099d425215df9ceb51fd0d3fadf76b98e35bb531bd37e04fe97553681f53", "entry_id": 168},
{"seq": 169, "hash": "\\\\xa2c6eaacac8b3c22c308c2347a941c78f7b46854316d9cd25ccd9c607a5924e8", "entry_id": 169},
{"seq": 170, "hash": "\\\\x1d905acf9ed2bb8c7d64c4553c1ce8bf467579aadd14779ce5953539534dfb5d", "entry_id": 186},
{"seq": 171, "hash": "\\\\x9ca6f86a2c17b83d926d660f3d3666197082cac4d3b60135936781c6ceb3b6ea", "entry_id": 187},
{"seq": 172, "hash": "\\\\x46f1adeb51624a6108f3122d5a4467144a2c4d5cbf0b8c0078f4e7745cf08d47", "entry_id": 170},
{"seq": 173, "hash": "\\\\x08daf776d3d63dc4125028dfc95f369649735a2e3d396b9ef7038da4f05ee25b", "entry_id": 171},
{"seq": 174, "hash": "\\\\x3c20b066fba428aca860861094c42696cb10e541263f6893b3b7a0c39174378b", "entry_id": 172},
{"seq": 175, "hash": "\\\\x938a67bc856d74a51d2833945963de500d08d3c77e7862792963d2b9558f4849", "entry_id": 173},
{"seq": 176, "hash": "\\\\x02fdcde8e3cee171d57d0393dda1aa6c14c07dd0fc29c49146158aad645262f0", "entry_id": 174},
{"seq": 177, "hash": "\\\\x775368d10d8df12c9f0ad74aaf45e083bc8fe4f0d783a9e586b4a4af52305fd2", "entry_id": 175},
{"seq": 178, "hash": "\\\\x6fde134c97263e8cf0bf5d42dd37fc5a65ab95c9feb8dfdd25ce28de9adbbbc3", "entry_id": 176},
{"seq": 179, "hash": "\\\\x1acf5aced582f83aa14fce1820b732b3b0ce7f55ffe017d60a08642be8967d11", "entry_id": 177},
{"seq": 180, "hash": "\\\\x4b97b17c1e9c2affd19ef95ce99999308cfd47a85900821bef9e4155aede776a", "entry_id": 178},
{"seq": 181, "hash": "\\\\x13c58b064f9877ac3733b007600e6083c7c532017aef50a21e3d89f67f3d5ca6", "entry_id": 179},
{"seq": 182, "hash": "\\\\x49d9b0bf6471794b0a088699173272cb938de9a15fe308e7e1bfcdb932ca4d17", "entry_id": 180},
{"seq": 183, "hash": "\\\\xff56775da9b7771c27b293d3a7cb70780d452a3bc4a5db645b5cd6932021c117", "entry_id": 181},
{"seq": 184, "hash": "\\\\x7f92744da75504f0f2c48f39bbd6b1ee70a62115e6bdcf2cd6934f8885636650", "entry_id": 182},
{"seq": 185, "hash": "\\\\xd73327117a00d926141fd41ff5779fd2d78239b10f935de487c0d799e31b819a", "entry_id": 183},
{"seq": 186, "hash": "\\\\xc5f7aa4111e9908f350f80d70ac9fdc4338236bfab32f2fee5a34c43b620e132", "entry_id": 184},
{"seq": 187, "hash": "\\\\x18e9545fb21e3e5c6277d192d5d49886d5259076f26e65eefcb28a6b08b5d94f", "entry_id": 185},
{"seq": 188, "hash": "\\\\x608b01f3f76933a2903234b4df613c905bd059db1773086c73bee3fc6e74c916", "entry_id": 188},
{"seq": 189, "hash": "\\\\xb335208d316c95dd7251b0f268954ceceb94b27ab2544bc870f1719f54438cf5", "entry_id": 191},
{"seq": 190, "hash": "\\\\xf792a08f162788b3ac38da4e35272c8315b1e443dee623a49835ddb016c94c21", "entry_id": 189},
{"seq": 191, "hash": "\\\\x5e8118dd67668e66c808f5b8f32736fce6a12c60d20ebe61a01672e53a922fb9", "entry_id": 190},
{"seq": 192, "hash": "\\\\xfed5b915c901ddb025c3356e1df06a814ab2875085371025deccdcdf3f1f9e52", "entry_id": 192},
{"seq": 193, "hash": "\\\\xed2d19daa8f8dcebe9a3b2347fb942b59682a4cf7ef649c4a3a109fa8564f6f3", "entry_id": 193},
{"seq": 194, "hash": "\\\\xaf849bdaaf5f982d8ccc375a17efbac98be2df400433d97ef9c41b7ee805ac0d", "entry_id": 194},
{"seq": 195, "hash": "\\\\x5846b6e3721cf425ead42d61ea779cba8185f9eda130bc0f54d05045e46dcb43", "entry_id": 195},
{"seq": 196, "hash": "\\\\x8a90cb76db0d4c1c49c82c4f7e17491539c10803cac4ecbfcbe6cf030d787429", "entry_id": 196},
{"seq": 197, "hash": "\\\\x514f1131bf27d587413c4f105d0ce41024afbd46cf74c6a620d96601affb8f2b", "entry_id": 197},
{"seq": 198, "hash": "\\\\x2018fab8fe77299b35b5ea27522e8072c29314fdfb5335cab6e7d3c79df52dca", "entry_id": 198},
{"seq": 199, "hash": "\\\\x5d84a6a356eb42b4faa86b4f469dfc6b245ecfa938e89199cf50051c850a72e7", "entry_id": 199},
{"seq": 200, "hash": "\\\\x5fd48350b65aa9dc004510d8171341a3b39710d2a3f62f8253f1f0446874619a", "entry_id": 200},
{"seq": 201, "hash": "\\\\xd1de0baae87f99e04bcd17529452d260fc1f6aa2a673530dee64f8e36a102c5e", "entry_id": 201},
{"seq": 202, "hash": "\\\\x974f125dfcf71dde563c1805fad2d7d78e68097b17f594709061f0f0bde7915c", "entry_id": 202},
{"seq": 203, "hash": "\\\\xffda900a34d070602c7fa4b34af8aa34d991ad83c50b2beb57280ecb552be850", "entry_id": 203},
{"seq": 204, "hash": "\\\\x712193fb3d0c729a7d9a6f7c82ca9a5c27f1d28122fb2731561895c11ed3542a", "entry_id": 204},
{"seq": 205, "hash": "\\\\x79fadcb2da614e81d2dc93bef9e15c4e8eaa42d61dedda65caf935a9843627a0", "entry_id": 205},
{"seq": 206, "hash": "\\\\x439b0f1409f889d605421c024129fe7cbb766cddc1f2a71d4cb57166c07aa94b", "entry_id": 206},
{"seq": 207, "hash": "\\\\x56d376235a92ee19ed03e01b1d1b18df605c30bdd1afc8c77af56a8e04f8f42e", "entry_id": 207},
{"seq": 208, "hash": "\\\\xa50911e77187e6fe4ae3c5e58264927839306fc63913ad6b02a379e4fe85f0f3", "entry_id": 208},
{"seq": 209, "hash": "\\\\x208d4642a70fb12a0948f404a38ecf22f360cddb760005dd952eabeafcca9941", "entry_id": 209},
{"seq": 210, "hash": "\\\\x12a249a1612527b47c6e61e2c91f59506561d16583a86b7a892ce3c58fd81e9f", "entry_id": 210},
{"seq": 211, "hash": "\\\\xcbb401fcaf77e17279674f2887e5244afc873ffc44e45efcdc0138e8443c8965", "entry_id": 211},
{"seq": 212, "hash": "\\\\xdd746603c24c9db6c9125ee790c307efe00dac95056adb17c18c8f0290854b72", "entry_id": 212},
{"seq": 213, "hash": "\\\\x6cb582113cfa426cd6a0e196a8909abb04f677fce7987a5ab68251cacf01a6e7", "entry_id": 213},
{"seq": 214, "hash": "\\\\xb7c04949976de2f5b9d985b522fde15ab24acf2f50947fac90e2d1ef4bb077ba", "entry_id": 214},
{"seq": 215, "hash": "\\\\x3dd71ffecda2542c8c3ac6c59ae88a349bceeea532eb1d6e04db3a8afb1da59f", "entry_id": 215},
{"seq": 216, "hash": "\\\\xa42d3b93268639779315870d12620877880735e3e1216519eb109040a2d33d5b", "entry_id": 216},
{"seq": 217, "hash": "\\\\xb87fea589a5147de5c9ca564b3ebbac4fb2ad84af39ea99193878be9a54474f4", "entry_id": 217},
{"seq": 218, "hash": "\\\\x88f1de090e86e4ba4f6d9c784a7f439eddc4fd3ef6f1aa3679c3572f9bae8e4d", "entry_id": 218},
{"seq": 219, "hash": "\\\\x10bda0392b033c5b106c0ac2f918342119f458056f0385ed720d9a4715993991", "entry_id": 219},
{"seq": 220, "hash": "\\\\xd274b915d055d0913ac0e168f282761f6ff788104596da7669d56f9c54161737", "entry_id": 220},
{"seq": 221, "hash": "\\\\x7589ceb7ba8fd18c9b748d23365d06a9f781f47efbfeb2fe6a87a5afae564575", "entry_id": 221},
{"seq": 222, "hash": "\\\\x60608fcee4e3f064cb5f54bafbee94f6b664b733c4e7986ad84cdbe8dd5ccbe8", "entry_id": 222},
{"seq": 223, "hash": "\\\\x136bbb9f05c8cac2a35ae84f0e229e5431ccb01c362635d43c6002c2e40e779a", "entry_id": 223},
{"seq": 224, "hash": "\\\\xf0800d4cde6f3580f0a5097892189cf6e75caa8b4d39e9ee9600131fdfa8920e", "entry_id": 224},
{"seq": 225, "hash": "\\\\x00bede918c27add89b2e20315d75a4e0a9f4dc3e99e4e77ceef947518346f6c9", "entry_id": 225},
{"seq": 226, "hash": "\\\\xc60e676d5fcc2826be8be99a3dc4f4d6663195377cda502c11b95bbda3652b10", "entry_id": 226},
{"seq": 227, "hash": "\\\\xdbc751187a9d6cd83a9f2a19723052bb97ca23ee0a7206c011539171f16853b6", "entry_id": 227},
{"seq": 228, "hash": "\\\\xabd85da6b5aaf1a09ae7aeac2deeb177bc9f829e57ed674e9f34d68712584359", "entry_id": 228},
{"seq": 229, "hash": "\\\\x63f276a7602acc8acc4ee58eee8502ee1e3f98b422338153a16b77e7f16c34f7", "entry_id": 229},
{"seq": 230, "hash": "\\\\x6db856716c3828b771e83184faa2adc18b6e7f5c2f24579caa4d3e7c485bfc9b", "entry_id": 230},
{"seq": 231, "hash": "\\\\xbcf3f9de0efa8ab69aff2aedf70bc3902d76047b52ff98fcee3226b1c1aee211", "entry_id": 231},
{"seq": 232, "hash": "\\\\x9be7534d7edcd8ea5249f1075c85b8f5521b92edf76f47f7ca3da1e3a39d0019", "entry_id": 232},
{"seq": 233, "hash": "\\\\xda211a2743f4b885235f14c8ec76a15f540d68b58f25864e489b0947e48e3aa5", "entry_id": 233},
{"seq": 234, "hash": "\\\\xa1e466c9bdeb9dd7e0c68da5dcf82efff398f562ec0818bd3b6683304a86a693", "entry_id": 234},
{"seq": 235, "hash": "\\\\x6d4cab88db13162ee789bcc2669324d63586bb42159e2dc8b33c61f9695e5367", "entry_id": 235},
{"seq": 236, "hash": "\\\\x8f212ffad062f9dfeb0e2278716737773057bfa2a9c836f76ed721eee8e4f08e", "entry_id": 236},
{"seq": 237, "hash": "\\\\x4d6893e43ee6019057451620fd47ef5337e66e171fea4b6d319833aac56b82ac", "entry_id": 237},
{"seq": 238, "hash": "\\\\xd6c7985b7a8b837c277b676d375d58bd93cd602db7d9882eebc07fb13c082435", "entry_id": 238},
{"seq": 239, "hash": "\\\\x21ee7789b3946c701271ee6825ac87cf9316c3babe4c3f67bb7ece4fe9a1140f", "entry_id": 239},
{"seq": 240, "hash": "\\\\x02ae5f774e40b682293f0482042f4d475a32f7358b55f7ca5b16936ee6d1694c", "entry_id": 240},
{"seq": 241, "hash": "\\\\x561217a0d35681e9b6890a8b883596b282e4d9f5f0af3be8d3183215fe88de01", "entry_id": 241},
{"seq": 242, "hash": "\\\\x9d6de7d8775e087bb6484ff79584aacbaa97d99c5f16cd04605c9a26a8f7335a", "entry_id": 242},
{"seq": 243, "hash": "\\\\xfa8d1aa4b4fb97d335f6777f711e6e58c4e926e206d23d4c72c6398c21d9e4be", "entry_id": 243},
{"seq": 244, "hash": "\\\\x16bd42901a2c1c7db861823a6902fb9fa32c2a04a6a2acb98e03ded347334b17", "entry_id": 244},
{"seq": 245, "hash": "\\\\xab1b9c38ec780837a2771d21e5677f40b15c4cba126e3710199a34abe39021d1", "entry_id": 245},
{"seq": 246, "hash": "\\\\x74be8a4f13906caba8db7031ccd9bc63c570b011b1a45089680decf1926a6e97", "entry_id": 246},
{"seq": 247, "hash": "\\\\x5902da7ba8585215838595acaee615d9d7c1a288fc9d6795b41e5da22fda659a", "entry_id": 247},
{"seq": 248, "hash": "\\\\x0d9fb087f81b54bfbdbd4ae567d05fa06334e54b90bc8d512162e31dfe82ae5e", "entry_id": 248},
{"seq": 249, "hash": "\\\\x32a36b2de9cd649fe28ed50e833725b27100a4e5d35fcf7d88663e8650ff9cc4", "entry_id": 249},
{"seq": 250, "hash": "\\\\x69f3d2cdb4ecedd72f6a6e2c4b7e806140b9233b2397095b1e856676b2d0fe93", "entry_id": 250},
{"seq": 251, "hash": "\\\\x436dbf43fc614253197e0de8742fd3159bb2733b6527d74b50852f01ae7ce41f", "entry_id": 251},
{"seq": 252, "hash": "\\\\x11b6f9717c3d1582a20ae1f7ddf7925db797e7196845a56e579f53add7ce2ba0", "entry_id": 252},
{"seq": 253, "hash": "\\\\x57cfd2fcc1d2578e442371f12aa8cdce0216860b9ff469ab91c5736bc300f45a", "entry_id": 253},
{"seq": 254, "hash": "\\\\xfb8e25e6bc0c4c5ae324b20041dc526cb87147c1e9156d5d5c546104ad9a405b", "entry_id": 254},
{"seq": 255, "hash": "\\\\xee4529ab1bf6c9b5e06e3f60e2186328fa3f7e73c3f80220c77a7b5a383f145e", "entry_id": 255},
{"seq": 256, "hash": "\\\\xd4553f6fbd3b204e2dbc79fbbffbc7354971a98fccf4a6ac24f96f36e6e0b780", "entry_id": 256},
{"seq": 257, "hash": "\\\\x75ab6fe862c57313a929d1839a39a26a3695c56be3b4e95cff36d5f97b677bb2", "entry_id": 257},
{"seq": 258, "hash": "\\\\xd4d358c7a1879b3f4a2cf2bbe5168f5f30a576cf9d3ad3ecc79193eccdcc8323", "entry_id": 258},
{"seq": 259, "hash": "\\\\x07bb45a660f72748e29a1da567bc9a22ab73af3c696e319663ef20dad6f2b441", "entry_id": 259},
{"seq": 260, "hash": "\\\\x055153bbc4c5bc31d6d36f7eb298343b167f29b21f0e51e23014f8c61f87b0a6", "entry_id": 260},
{"seq": 261, "hash": "\\\\x375b08a0f965d4608a01c255148c2da1762a5e7b32761caf71a153a566c50001", "entry_id": 261},
{"seq": 262, "hash": "\\\\x383394986397586fd28519c9ab5fcb5df6771bb02550d019b46a000d0905cf36", "entry_id": 262},
{"seq": 263, "hash": "\\\\xb57fa447d3b9dd9b94bcf4af8d27aa4e7fe736f55c3f6f6bf96e8b8923601c44", "entry_id": 263},
{"seq": 264, "hash": "\\\\x7cb26f6e8e0febd0901802731e5872971b714eab7fa7aaae6dd9a908fda5d892", "entry_id": 264},
{"seq": 265, "hash": "\\\\x11ed716a22d18a8ba607b3e267a7c80066f8db66d6cd69ac8907014fa00ac935", "entry_id": 265},
{"seq": 266, "hash": "\\\\xdb30e00e476bab43cdef73b1bb81e11cea6d4d650fcb1ed4fcab78a93284fffa", "entry_id": 266},
{"seq": 267, "hash": "\\\\x6cff2c51a45d58ed4e3a3ee4a3fb150bf6a490c2189ddee7b47514ee3024273a", "entry_id": 267},
{"seq": 268, "hash": "\\\\xe9e443b5ca8924e3c3f290fc81c3b13a24386811bd9feaf636c9b38661eb7f8e", "entry_id": 268},
{"seq": 269, "hash": "\\\\x7438eac924ff002e58f7fd3de3e192d526407fc4cd25bd39020507268c581559", "entry_id": 269},
{"seq": 270, "hash": "\\\\xa74fc608bac35a06c9a5afcc3591ab5d310018cb0c65fdb70be8e9eb47044b5d", "entry_id": 270},
{"seq": 271, "hash": "\\\\x528e1085b479ae686f2f7733925037fe40a678f760afde3a30ccda2bf1ca8152", "entry_id": 271},
{"seq": 272, "hash": "\\\\xbf5a8ad8f2b5333242463711808a62d6ecf0197c8783690e08517e2b5d7934c1", "entry_id": 272},
{"seq": 273, "hash": "\\\\xca5a963edef3114168e86cfdba966b6006f3707af0604053042e61ea112c2c6e", "entry_id": 273},
{"seq": 274, "hash": "\\\\x1dd12f5045eced28c020bf0de4fa51fd0a56679102efb6ab4eceb0f0b47625bc", "entry_id": 274},
{"seq": 275, "hash": "\\\\x199c44c99ac709abe3f1313500dadbfa2f63f403af3115c78b2538edb562a0a8", "entry_id": 275},
{"seq": 276, "hash": "\\\\x7ed47d81a0c9f87a5d54d017eb2b49d2e7015179917be75cdf48833d63be6784", "entry_id": 276},
{"seq": 277, "hash": "\\\\xe0ea87d34b210300f15eb31855bd698203e8e26e7ee8ef315cc35d23e45e8dd6", "entry_id": 277},
{"seq": 278, "hash": "\\\\xbbdff974b0213b2233eae3984759e57963a908f7ff23a03e150a7f2ad297def4", "entry_id": 278},
{"seq": 279, "hash": "\\\\x53e7a97fd47842ea6e0970984a420bbd46af7391b7a495f6a4b9ba23aae89a65", "entry_id": 279},
{"seq": 280, "hash": "\\\\x509203eb8561e7501dcdd44990f543cde8ff2e9079aac76ee9dc8370f2d66c0a", "entry_id": 280},
{"seq": 281, "hash": "\\\\x500fa3981707c09d27ce5be6d1cf8804ab81f5bb6d235477a4c1a4d8d90ec94d", "entry_id": 281},
{"seq": 282, "hash": "\\\\x79528891cd6c060bf9fdd0b404d267a05418f875e803d5e989d670d41ee1bbae", "entry_id": 282},
{"seq": 283, "hash": "\\\\x80129c28533c1ea7d7e5c99628380c105713ceecad08a54ddb58696cabf403f0", "entry_id": 283},
{"seq": 284, "hash": "\\\\xe3702102d87a15ebc5601aea4aaf109b3519f67c161ef68b312da988086e441d", "entry_id": 284},
{"seq": 285, "hash": "\\\\x04ac3753448d2ee63ff12b723f37f33f861842b5b8c04a456d3e1cfad2ca5c23", "entry_id": 285},
{"seq": 286, "hash": "\\\\x012e92f019a49d86b9e63689159dd1b98fdd2b26eddbb6066fb8014cb376e8e5", "entry_id": 286},
{"seq": 287, "hash": "\\\\x7b9581f8a50765c6545aea765590a283ea2e5c95f36167b33d5ca36f7f647106", "entry_id": 287},
{"seq": 288, "hash": "\\\\x8d23b7695915f1c76414081a91e9779c1b5b7438e47b75797fb297971282054b", "entry_id": 288},
{"seq": 289, "hash": "\\\\x110ac9eedebf35f35e0aa889e61f3229265e2a986e00470c1c7757ef8ea370e4", "entry_id": 289},
{"seq": 290, "hash": "\\\\x2ce5255825476199f86d1aaa563393fa3568be15e40352e6cc1837b4d544c2b5", "entry_id": 290},
{"seq": 291, "hash": "\\\\x68ab9fae8d0fe444be60cfa163c13fc563a5709a2ce9cb2c76e6e8b58017dbfb", "entry_id": 291},
{"seq": 292, "hash": "\\\\xe1b09dd345a4dbf4e49a28aa0e03aa529da49f0729c3ee26a8a141ac6f122f1d", "entry_id": 292},
{"seq": 293, "hash": "\\\\x4c9849ca5c27939b4749e0b5b95a6bfd77dc3dad321ac2cfb58258a4f03393dc", "entry_id": 293},
{"seq": 294, "hash": "\\\\x1a0224e4bd9f8438f68b917f27d9fbc4eb3befd0adc32945c339cdc415fb14d5", "entry_id": 294},
{"seq": 295, "hash": "\\\\xe7dea18c51fb197e0f5abd0076df352e288098202b46085520a01e00f20b70df", "entry_id": 295},
{"seq": 296, "hash": "\\\\x234f1dd72f8eceda6ccc0607ee7b396ad0d2756404955bf594a4286f671d6938", "entry_id": 296},
{"seq": 297, "hash": "\\\\x0869e4de4693504e16b87adcae4f4051bc4bcedf84f7077c08137e26177dca93", "entry_id": 297},
{"seq": 298, "hash": "\\\\xb7800ba911219a86bee2a7130502e7061c60849c95f3633600d40fbf0282be54", "entry_id": 298},
{"seq": 299, "hash": "\\\\xc5cd64d2704a952a7fbfc7f8f80f6524b50c5d99a8c38828940bbe26dd030521", "entry_id": 299},
{"seq": 300, "hash": "\\\\x4c92a3ebb9a083de7b78a737a8e16c9e0e7109302903b064597143a54ec2e9b9", "entry_id": 300},
{"seq": 301, "hash": "\\\\xd69d9d84988be99e7a73f545ee25a2eed344ce66bfd8278af2f4e938f554ade2", "entry_id": 301},
{"seq": 302, "hash": "\\\\xc83cc66e657749f4309e5d856d298edf68f322918c30728c54823a691b140e5b", "entry_id": 302},
{"seq": 303, "hash": "\\\\x050c9809eee0c2933d2eeecfb9a96392e02f401301c5795a4f67356294b34ade", "entry_id": 303},
{"seq": 304, "hash": "\\\\xdc7b471e429f3893e4a242d0578327223f268f3758eeb773579937e8622f3533", "entry_id": 304},
{"seq": 305, "hash": "\\\\xf46ff8747a47f31c5c26d8afaa667b5bb2e3dfa1caf8be35e956f2a094039217", "entry_id": 305},
{"seq": 306, "hash": "\\\\x2083e214996885ecba558a78e6aac4ce7caa64b1c10921205fb661cfa9fc3f57", "entry_id": 306},
{"seq": 307, "hash": "\\\\xcb465d39bf061bb6b947a1e31dd902d03c8a44ed76ccdba2c6653760145d1462", "entry_id": 307},
{"seq": 308, "hash": "\\\\x042e7f3a9596b650c846e83e858472e3e87d392f61e1738743a7807cefb81c97", "entry_id": 308},
{"seq": 309, "hash": "\\\\x9f00ccb769f391aa9028a9cea9daabe4e8ad4319e9b3fa9a1ac368b4cf259b1f", "entry_id": 309},
{"seq": 310, "hash": "\\\\xc0340a24403c8fc7a52de3b3af05e5e79cdf1d9160d28bd2dc6530c1030b64ba", "entry_id": 310},
{"seq": 311, "hash": "\\\\x57f57e82ca075222d47a4ef56db2296a29eca03c55f586c465c81d27f109f1dc", "entry_id": 311},
{"seq": 312, "hash": "\\\\xd863dfe3405ac00924eca59e9e0719fd235500c4962a20a85f246dbbb117c6d5", "entry_id": 312},
{"seq": 313, "hash": "\\\\x95220e7eaf7ca55a1cbf0865080771193c683baff5427a437b7f0f6a33822e92", "entry_id": 313},
{"seq": 314, "hash": "\\\\x85c04c1dde2cc7913dfdc86a9fd98de3f48cf45af7ddac09600d6ab46db3af32", "entry_id": 314},
{"seq": 315, "hash": "\\\\xacc87e17fb95b41923c95e4478a97ade4e81916729e71b53ddd397d75b11b6ae", "entry_id": 315},
{"seq": 316, "hash": "\\\\x125c9e5ae822421fd35987cb0b971e78124d91391977877e6815fea5dba505a3", "entry_id": 316},
{"seq": 317, "hash": "\\\\x59d75f25d1e5ada7436ed12e657b9931d18225e9acb2092aeceba0dbaf82e7e8", "entry_id": 317},
{"seq": 318, "hash": "\\\\x53915bb73942b8d7c8a6ea3c1a7944b400bf003097daf07bfcfe877909b1ace3", "entry_id": 318},
{"seq": 319, "hash": "\\\\xd05cf1de19b7e02e53268081225301a816e6c2d5c3a2f6b8b88bc903fcb53b67", "entry_id": 319},
{"seq": 320, "hash": "\\\\x0e59e526e5c512eb61172663e84c3f72099df4df5d7bd036cf55a901547677f8", "entry_id": 320},
{"seq": 321, "hash": "\\\\xd1d6c7af13fb670d2045b67df2f12b824bb083c63fa1ddb08989c2c432c40527", "entry_id": 321},
{"seq": 322, "hash": "\\\\xbe5d7969d96e089e8b7bd6a4b6b4a71d3b4a79902f1993eb611d865a24ad727e", "entry_id": 322},
{"seq": 323, "hash": "\\\\x3d8cf2a637e4d657d9f131b38d3a82e9a7f942d94d6ec097ffa24812a0978972", "entry_id": 323},
{"seq": 324, "hash": "\\\\xf57dcd1f227189d8049e4f07250929ea20f8a378cd89a92bd54345d436964792", "entry_id": 324},
{"seq": 325, "hash": "\\\\x61c62ec4f6ddd8cfed78597816b935695172587f5db84222e3ae7f03a1f9f4ce", "entry_id": 325},
{"seq": 326, "hash": "\\\\x29cbcff10e9ae56ef6e15bcca5e85198e18c8b361fe8afcdee3fe6d5120c11af", "entry_id": 326},
{"seq": 327, "hash": "\\\\x0fca06cc6282bdde49d2dc8a17a36ed2d80caa7a514ce7063e22a0791103d2d1", "entry_id": 327},
{"seq": 328, "hash": "\\\\xa0c585c503ccdd9f47c41228a2fda122e3c9bb9a16d45628b1e8b51b29d3e421", "entry_id": 328},
{"seq": 329, "hash": "\\\\xf3b687d4cca3a3040e03850f46c5644ecd25ac95005acad0ab06b3e6ef929f7b", "entry_id": 329},
{"seq": 330, "hash": "\\\\xe338787acda68da657de2439ed80854d043ea99dd553be04ef6686e6b054a7de", "entry_id": 330},
{"seq": 331, "hash": "\\\\xc28909f6623f0b810955ec12dce8b58b70f48f987c795c57a6256444a3bb1089", "entry_id": 331},
{"seq": 332, "hash": "\\\\x7fc4b42989ad66815f76c1582371441f3062a0d40ea8771ee4c8582d13ed0aab", "entry_id": 332},
{"seq": 333, "hash": "\\\\x88300a3722da6595d431e9c4ca7a19066f5bbe9b93a854055f48995635f29ced", "entry_id": 333},
{"seq": 334, "hash": "\\\\xfa6e97a9ed622c65fa1f89d3a4ba70bff7ee4680536435062e8904657b942fea", "entry_id": 334},
{"seq": 335, "hash": "\\\\x85cf6e6d18b85a0c71d60a0ed3a34de2c1d9047b56621e3b067a009da04eb597", "entry_id": 335},
{"seq": 336, "hash": "\\\\x9309138900f2bab7d4ae3e30c905d8a9a78f96a12d6eb750bb1612fc70b4a210", "entry_id": 336},
{"seq": 337, "hash": "\\\\xd170d8ea0b9d8a6697f398a409c356f4610b5652df01d51c9732d6b21d2fb5c0", "entry_id": 337},
{"seq": 338, "hash": "\\\\x69028d20cf0bd7cabc0bfc830b0b9f3adfb19f8931e6af6d4c80897b7156f2ab", "entry_id": 338},
{"seq": 339, "hash": "\\\\x6a0182a24a8741a96f64e49c7377b6032ec74aa008a9a3f085630fbef459a31b", "entry_id": 339},
{"seq": 340, "hash": "\\\\x99cecab04b1290200091133e235cd9e16914f6e4beb2e3a7e95593276bb0d9ae", "entry_id": 340},
{"seq": 341, "hash": "\\\\x4e797601bb3dab4bc3ec7228a610e422c75c80f2f4c1bffbed0f201f6cb3afdf", "entry_id": 341},
{"seq": 342, "hash": "\\\\xe78e21dc8f5a86170bc0e53d43fbb1afcf87b537029351bf779ca8bce94b76d5", "entry_id": 342},
{"seq": 343, "hash": "\\\\x3078decff39bc9e10c3b7a366babf00315d684064c73455192c0bb61c41a84fb", "entry_id": 343},
{"seq": 344, "hash": "\\\\x39be886394f4dd37c841e3071179473780695d79d86ce042dbab4fbfb1f858cd", "entry_id": 344},
{"seq": 345, "hash": "\\\\xef94af0fb61cb56e6e9d74318bea2c51944b0ebb69e73db0c75a4787716eb14b", "entry_id": 345},
{"seq": 346, "hash": "\\\\x4354fe5316f7775b99e980afb59e93da3afe72e440fdc884157f2d941dff0f7b", "entry_id": 346},
{"seq": 347, "hash": "\\\\xcbf2470ecc44f4aeba1b46af03b3de7803182d6e0109ce27289d75fe6c113b12", "entry_id": 347},
{"seq": 348, "hash": "\\\\xc23656338c57965b85916547d2c3048d3a6a9daaecd1dcc2daa8764e0f6d1fd0", "entry_id": 348},
{"seq": 349, "hash": "\\\\xbfde611bb8a97d40abaf8023bdb95a9125cb72b7c7e4b33938b21eb2de2eee23", "entry_id": 349},
{"seq": 350, "hash": "\\\\xad8902a36c322acdca36e8c96273d8875de2f1377ae0937e858a64f4b5d1ba04", "entry_id": 350},
{"seq": 351, "hash": "\\\\x525a53c87104e934e992b2059374827498bfc4f93eecee504b3ac8f056a265e4", "entry_id": 351},
{"seq": 352, "hash": "\\\\x877b37d83e7827e12b2ec9850dd95ce78cd20611f960a7e8f5f0bc2db37a08c6", "entry_id": 352},
{"seq": 353, "hash": "\\\\x77eadf5de51f392141735b6d0d963da33069fedf87c064a9161aae566d28adb1", "entry_id": 353},
{"seq": 354, "hash": "\\\\xd846c55512de50ec564464284e6996d4229c2d810178cb3ea8e035c7457283e2", "entry_id": 354},
{"seq": 355, "hash": "\\\\xdadaa9aaffc72792b3e60dee6411453c4ad82c12d9be6b6967ea86edc92dfcc2", "entry_id": 355},
{"seq": 356, "hash": "\\\\xb96b17c5a8631e5f176208f4973a8039117445011b29400caef1000d4241564d", "entry_id": 356},
{"seq": 357, "hash": "\\\\x6c4efe5de42a6bbadbb22ebf8fb77630ae5417b1c4b0703284dd43b54b2c6176", "entry_id": 357},
{"seq": 358, "hash": "\\\\x91fc335e62397ca92e9cb0ab098592e3c758edb66523c571d5860442230c4760", "entry_id": 358},
{"seq": 359, "hash": "\\\\xa1274e25cc5e5b1bd4bb9872e1eddd25ec677f7b4ea073727b57b34c93401881", "entry_id": 359},
{"seq": 360, "hash": "\\\\xa56c5cf1f6a1003461f0b29813a804704fb90254164c1a89bfe1a46f0e1d6cd0", "entry_id": 360},
{"seq": 361, "hash": "\\\\x3a137416ee70453db53fad0bef450ace80b28a2267b116b3a241ac206707eba4", "entry_id": 361},
{"seq": 362, "hash": "\\\\xc2a493f1812de6d9c0d3940d19be18d4c04e2ad43f206bd38a82e1c55dfbea8c", "entry_id": 362},
{"seq": 363, "hash": "\\\\xb7b6d00f974725eebbdfaaa7b73e44faf9134a7c9e0c8c37afdf3196efc17838", "entry_id": 363},
{"seq": 364, "hash": "\\\\x58b3f4d62e9e3bd1b4d7e8ffa8afe08914f94641e1a0728cd0b51689915aef60", "entry_id": 364},
{"seq": 365, "hash": "\\\\x4bac2cc2ec2596579c54d51881ec9e0cc0fc93543f728d6c1ae06af6c0f037f6", "entry_id": 365},
{"seq": 366, "hash": "\\\\xf4a5b6ae0b0b6ee24822d0f21043c915c11f7200e20d64b2cd75fb8c27ed6205", "entry_id": 366},
{"seq": 367, "hash": "\\\\x32e810af2682afe8af52f9bbddac2c9775be122aeb12bbe76029b0466ef5648f", "entry_id": 367},
{"seq": 368, "hash": "\\\\x380fd77a4b1bb83fa07b22610687ad5b48d79228e3e16fe374ad625590a453af", "entry_id": 368},
{"seq": 369, "hash": "\\\\xa1c3431c3ea496b9d1afcc305b46b6c138213ac166ddf4a42ea82e636e204b24", "entry_id": 369},
{"seq": 370, "hash": "\\\\xac24614bd579992ef223d437d4a5a796fccbea15cccc561606651e299063e07d", "entry_id": 370},
{"seq": 371, "hash": "\\\\x7f8812c94bda57eb280056171172848ba0bebc4d6b87cf7855abaf6191090924", "entry_id": 371},
{"seq": 372, "hash": "\\\\xe90e74422d47066ea74f10d6ee2b15623060c10ffcdb22b1f9f086cade0c6de7", "entry_id": 372},
{"seq": 373, "hash": "\\\\xc749951d5711b615759bc818b0f83ed632b851287d61d5cc7c380dcafc19ec82", "entry_id": 373},
{"seq": 374, "hash": "\\\\x28129aaddc741dd3bfeb71bb9808390f6526e675d9d8927da61098ae8e9ae22a", "entry_id": 374},
{"seq": 375, "hash": "\\\\x0fc559e4afefd8bb39ebc00c9ceeb89ebf9fd7917d077755e4aad488be05b2b0", "entry_id": 375},
{"seq": 376, "hash": "\\\\x7e8cb6164afa494e9b5c4f9fedd7291cfc721447fe852046dd23e494a217d0f5", "entry_id": 376},
{"seq": 377, "hash": "\\\\x6ff2b8926ceb9db92d3e3b671e18361a6edecda3899f83d4ae3930f36641242a", "entry_id": 377},
{"seq": 378, "hash": "\\\\x3e5c241e9df8ed92fc57f0ecc86a9254e92f12f3484649566e0f7d6f31a197c7", "entry_id": 378},
{"seq": 379, "hash": "\\\\xc43c99288edd57263282eade11a207eddbbd618ae460a7cb65554c3d6bd12dd3", "entry_id": 379},
{"seq": 380, "hash": "\\\\xce5fb95c4c4c00aabd108857d76e0184fd05aab0e66150bef82f33140340dfb8", "entry_id": 380},
{"seq": 381, "hash": "\\\\xd2ba8403e68d4270eb3bf01f123030ce408b2fdcc1214dac8f85029924cef256", "entry_id": 381},
{"seq": 382, "hash": "\\\\x703ecdc25d168901026f9baf9b99a1ebe49e1d7036c8bfe1cea8dd6c17c7ccce", "entry_id": 382},
{"seq": 383, "hash": "\\\\xb8283b3a09e190888cb269563602f623cc3dcfbf0636caec4c493bb988aea69d", "entry_id": 383},
{"seq": 384, "hash": "\\\\x59fd8c5e5bd04414142070267fd6f8a7c8c839846a200f150e8f1c52e24c9e48", "entry_id": 384},
{"seq": 385, "hash": "\\\\xbdbb68a39bc5ef62f214f716df3574904ac21cb1c71e4918a7554e8816dde561", "entry_id": 385},
{"seq": 386, "hash": "\\\\x1f64676bd7673f37f81fd7cf87cc87d67b6ab25af65317cac67a5fa6d10c3eb4", "entry_id": 386},
{"seq": 387, "hash": "\\\\x722dfb971ed7aa3c9b747ae5d943d70cc6548552d04fde8f1b8c0b57c142ab67", "entry_id": 387},
{"seq": 388, "hash": "\\\\x4cb4da413e2ed2a8d88f61e0f92413dfbdc17903ca46faa632664ddeb214e090", "entry_id": 388},
{"seq": 389, "hash": "\\\\xbfc714540b696b731fbc4a938f182ace252980edc2eb9cf1611343481fe9774a", "entry_id": 389},
{"seq": 390, "hash": "\\\\xd47fadc4edceb53492c6b958c32923a7b535c860a41e012d0d6f9f00415bcbe3", "entry_id": 390},
{"seq": 391, "hash": "\\\\x160627b7ddf3f31f87f60dc54870fb028176668feb66855f25571cff9d52ab23", "entry_id": 391},
{"seq": 392, "hash": "\\\\x9f83c49c788a0c5580952d65468f5b4ea8a28238a92551267ec0647b05231f07", "entry_id": 392},
{"seq": 393, "hash": "\\\\xff4ee5677817558c06c54ab28a029372ec9aba2c23f9ef35f243f073be4fef16", "entry_id": 393},
{"seq": 394, "hash": "\\\\x5935e0909d62cf7d5a84afaea2f5cd1e211fe3bfd604bc8e38749f5f3e2c5210", "entry_id": 394},
{"seq": 395, "hash": "\\\\xe91d3215a2454bc9da0a56070d0ecda0d3e68b74faac21a6d2b1bf86f7314e6e", "entry_id": 395},
{"seq": 396, "hash": "\\\\x799bfbc23268a9795ef17ecb180232d7e72fdcd8c27d20db40448b384736a0d3", "entry_id": 396},
{"seq": 397, "hash": "\\\\xe3a21b0cc053a008e7bf6d714d3899c755c0f9135e2553df202bcc5155561e2a", "entry_id": 397},
{"seq": 398, "hash": "\\\\xfe7df4d7349f7df6ddbedfa194413ad811c20bc9dd7bbce6b8453f80b88b24ee", "entry_id": 398},
{"seq": 399, "hash": "\\\\xc69a0fb15e3003ed402c41b463f15f739327ac2b9499a01b7b1090ddc6df0ffc", "entry_id": 399},
{"seq": 400, "hash": "\\\\x37f324bfa2995ae66a6459e4338cc970e407b5e88d209fbc27b95eebcb4ce1f3", "entry_id": 400},
{"seq": 401, "hash": "\\\\xe1adbb38c6fbf41eee3d0149b31f0832b31f7161e8205af8a11cd098ba261e75", "entry_id": 401},
{"seq": 402, "hash": "\\\\x4a7e34800f095ed4402bbbcba56a2d67c37c4e197cca89ae89b26b111f5071ed", "entry_id": 402},
{"seq": 403, "hash": "\\\\x04fe587c07e650a4e3a7ea6b0d17af394182b83b37ae1073653d42b72dc32b62", "entry_id": 403},
{"seq": 404, "hash": "\\\\x908cdfb323bc5c189d40bbf2072cb4445657a55d85e8c877ada0d7ef66e26c64", "entry_id": 404},
{"seq": 405, "hash": "\\\\xd6cad5fd775d33501aa1a4e52cefa7ba34a6edfeeecbe895d99dedd32079d716", "entry_id": 405},
{"seq": 406, "hash": "\\\\xa861bc83b2f5546a33d9b2ac19cf2ac78312b0e8d39d5df79485b2a7ed105bb0", "entry_id": 406},
{"seq": 407, "hash": "\\\\xec5813d524c75918dc1501ca24dc0442de359172b8db63dec3905ed3be3906ae", "entry_id": 407},
{"seq": 408, "hash": "\\\\x5f6b0736698f92cfeea41b5514c8986aa452645e799ffb681c1da21a8794850e", "entry_id": 408},
{"seq": 409, "hash": "\\\\xf8a3b650517a7c6f7609b002a7f6a6cfa6b7e3d32bb46b3076d71b3a239a2fa4", "entry_id": 426},
{"seq": 410, "hash": "\\\\x83cc221a0f2806573de9f56d35228b40dfbf281ad6074c9d70f1bcd91945ce60", "entry_id": 427},
{"seq": 411, "hash": "\\\\xcece6787f8d35e464ed995fdb0d764835d4e805cb3fcb9c3eb76944b08dd725e", "entry_id": 428},
{"seq": 412, "hash": "\\\\x43d388e41446372f0b481ffcd04473ff43d3de8a03dc5fe88ddbe0d3d3afa46c", "entry_id": 429},
{"seq": 413, "hash": "\\\\x5ea9f8bd9a392db5d57aaaef5898e6b3bf992f306cfe40acecdd7ebad41a13b8", "entry_id": 430},
{"seq": 414, "hash": "\\\\x209cce7bb87c791fd6d10e366795e4b96438eeb66a2c4b55153776297b98cf80", "entry_id": 409},
{"seq": 415, "hash": "\\\\x654640ad32eb6a744078056a865d625c539b2b0ddf374681ae249ec8108691f8", "entry_id": 410},
{"seq": 416, "hash": "\\\\x0c942f6b9386976840fac9dc00e4255b65d55f5648a4e8ee7e255dc4de45d329", "entry_id": 411},
{"seq": 417, "hash": "\\\\x47e141c96e782a5be4499fbd25b77a00871366dd15ba0f2cc2ef4953ad21965d", "entry_id": 412},
{"seq": 418, "hash": "\\\\x5fe4414ba7037cfb77d1cdde88afb2a4094eb58227c217c778ef4dfde84f1495", "entry_id": 413},
{"seq": 419, "hash": "\\\\x220feda3589bc4ddab05db14ce484001ce2c4d51844829b8bf31f29350c83d13", "entry_id": 414},
{"seq": 420, "hash": "\\\\x41f79472ff67976de743edbcb90a9ee2b547e5733f1f5e787f83657db6a404f3", "entry_id": 415},
{"seq": 421, "hash": "\\\\x09c00881fc9674eb7e9dd5d29a1cabf694c8dcb960e198e0b3c107a7510576a2", "entry_id": 416},
{"seq": 422, "hash": "\\\\xd28809bc40204d2272942c0da08ad0ba2cd8a37285c494b27794174012488c89", "entry_id": 417},
{"seq": 423, "hash": "\\\\x6cbe825ef91e045d6d5750653a27b5c59dd79098ed3f021ce186682f7fb7bcc6", "entry_id": 418},
{"seq": 424, "hash": "\\\\x60b4a9d27b7024255b2ab227bed5c6f933300cd077fa214e2f2a6acc34334325", "entry_id": 419},
{"seq": 425, "hash": "\\\\xf54acee6fbe042ba6cfc1dc70aec7efce5d6f2b59e3484f4fbb4e57d572e3c3b", "entry_id": 420},
{"seq": 426, "hash": "\\\\xf89abb9d4d10abe894bea33225095ed1f84352344ac207e6a05fb76de45fe08b", "entry_id": 421},
{"seq": 427, "hash": "\\\\xbbe7e1bbb47761f36cc3597fbb634572d3cdc586a7c2cdf027b01d19cbe6fae9", "entry_id": 422},
{"seq": 428, "hash": "\\\\x0d94621a333e773fe26eecd6b89864c6d88332d2da289aefaa5c8ada820a0a1a", "entry_id": 423},
{"seq": 429, "hash": "\\\\x324da3773e764b7bd4d91752fd04da4cbd0cf3ae44cd29384b62e389f90f2dc2", "entry_id": 424},
{"seq": 430, "hash": "\\\\x145d377c83d38c56f19b222f1fc070d1157e2d21e44c3b0680a5cec7f3707bc9", "entry_id": 425},
{"seq": 431, "hash": "\\\\x8672e03662c0a1b9664a5eb33f5d21c5d4c1daba8f42b142aa2ac0d02940cc83", "entry_id": 431},
{"seq": 432, "hash": "\\\\x73a17650b2dcbe8aba3665eed1be66a0cf147b2979e3566b9b14e74dde810bdf", "entry_id": 432},
{"seq": 433, "hash": "\\\\xd1847f5a6826c3f9c6e591f4f63b34969a9bc194de806febb7155649bb42f8bb", "entry_id": 433},
{"seq": 434, "hash": "\\\\xa45fb555376bd384a1dce0995eda13cc6f41b577bc2cb1fabb67baa5c1375423", "entry_id": 434},
{"seq": 435, "hash": "\\\\x1da3c652091857aae7e91f0bb4e54c358b495396f3af037b66f773ceafc540b5", "entry_id": 435},
{"seq": 436, "hash": "\\\\x707e19486ca16c6a1f35ec13f1bbb7198eb2c5dcdd83927360e7b93563955c42", "entry_id": 436},
{"seq": 437, "hash": "\\\\xa2b8f1716c01ecb22ab375c6f24919e0f4a6a03fb995fb7951db21b5a562da2a", "entry_id": 437},
{"seq": 438, "hash": "\\\\x400d016045f32a07c4b8e054686c4c167536aea32468943969d493e33b01bf4f", "entry_id": 438},
{"seq": 439, "hash": "\\\\xb934247094a7a2195f85883d174adb122ce967e5910ee2dd34246bcc554c52e5", "entry_id": 439},
{"seq": 440, "hash": "\\\\x9c7b81769e78ddd4ff51b33513ad4731b1b29fdea353d48511baf9449fbae63e", "entry_id": 440},
{"seq": 441, "hash": "\\\\x86dc7517e273c2be9017be1543c1087823cff60f70ed07d9f498ecc405581992", "entry_id": 441},
{"seq": 442, "hash": "\\\\x71fef8b88715664e7f8902ec0caf8f58c16e8924a38d8a7a29ea5e0daef69cce", "entry_id": 442},
{"seq": 443, "hash": "\\\\x72ec85ea0dd9858edf9247229fd8f32ba305b21308d53edd185c86ca833f7ceb", "entry_id": 443},
{"seq": 444, "hash": "\\\\x44ffc10cae67352ae3f460c88df1510784154ca12fc683c1b77defcd03e067e3", "entry_id": 444},
{"seq": 445, "hash": "\\\\x1c681af3330984bacde0b404feb9aa47ea21a649198de92ada25d16eb627919b", "entry_id": 445},
{"seq": 446, "hash": "\\\\xc2ef0a447c5a0c9999a4f658a347f373dfd176929dd3d9dafd8a4d2e6b346413", "entry_id": 446},
{"seq": 447, "hash": "\\\\x6917209f059f6cbefe7af12f2dbdaae4ceea36bfbd978ade92ecec74641d7b08", "entry_id": 447},
{"seq": 448, "hash": "\\\\x3468540fbf38eab60d9eb7ac917c7a1f62fb30945311a2ee2d9679de8e8cd49c", "entry_id": 448},
{"seq": 449, "hash": "\\\\x0d0b1dfa3359ba8681c945a50771f83af6d2c0520efbdaf4d17d372650a1501a", "entry_id": 449},
{"seq": 450, "hash": "\\\\x4803f53e1eb2d06e9cd1957c13ca4b869d80eab231684753b0fa1695ddde0f1e", "entry_id": 468},
{"seq": 451, "hash": "\\\\xa8236bdd3b90159e7e1b16eadd5fc1abdc97233b5f25d587bcfbd75f168c6cf2", "entry_id": 467},
{"seq": 452, "hash": "\\\\xdd8301ee0f44d925e75bbc726d17c2847406f0d0f81f7aa3d38dfad4d91e0757", "entry_id": 450},
{"seq": 453, "hash": "\\\\x965c5df41e1b963231e5924d0ef756cdb30f17f5e24c8ee4cf36d8eb35e137cb", "entry_id": 451},
{"seq": 454, "hash": "\\\\x7726c8492d0a616f82cbb824352cdf22911f42b461db39e0d0e27e1958a710fe", "entry_id": 452},
{"seq": 455, "hash": "\\\\x2d26d32d25af48206f7d153f6322375188a66cb55b86dfbac82dab4ceb899677", "entry_id": 453},
{"seq": 456, "hash": "\\\\x2f6971cae6d0037daa1c4ca7f15e61ff0283776c47c4b90b9724da28350ac78c", "entry_id": 454},
{"seq": 457, "hash": "\\\\x772c693569a9be815fbd9bb0a0d13e74a95611f1fe49a4f5a3c0694bac23472a", "entry_id": 455},
{"seq": 458, "hash": "\\\\xdf3ce15cf147b2e516445f0ab9cfdcac9dcb79c2d516e95d5ec0352819f4e5f1", "entry_id": 456},
{"seq": 459, "hash": "\\\\xac197c76bcbcbf95d89deb43ca350782869134f7b76d55d35de014c4b67f5f12", "entry_id": 457},
{"seq": 460, "hash": "\\\\x9d09aaeef9c14a2cf574fba00ccd9ecff50eb7119614cb065a69fdbf28fd44e6", "entry_id": 458},
{"seq": 461, "hash": "\\\\xa6e3c89e0199964c770357e434073f502cba65a693dbd268587ac45ece29e10d", "entry_id": 459},
{"seq": 462, "hash": "\\\\x1ccdb34b03ebffda6413711cffbe7121adecaf27f1e5885cf5f0aff92ce529dd", "entry_id": 460},
{"seq": 463, "hash": "\\\\x995d70b6796bf96beb7f825e0ecebf6b90c3c9628b9fe4d0b1bb567d17619f87", "entry_id": 461},
{"seq": 464, "hash": "\\\\x7246e33ef6646c7bc41cbe31d973ed31fb23c3dd859d3491d3804591ff547d7c", "entry_id": 462},
{"seq": 465, "hash": "\\\\xe56d1bfe5b725eeb760547166537e26b2b37365c9c20f747d06ad9dfc2bf6e04", "entry_id": 463},
{"seq": 466, "hash": "\\\\x3f1126089e1ccf40b84635224bdbc9d13d3b396740f5c05428bbfb85722572c3", "entry_id": 464},
{"seq": 467, "hash": "\\\\x3b5a71eac5d10a4eafb4d64e2d88892d3e8b5716762a4dd950deff2e9ff18eff", "entry_id": 465},
{"seq": 468, "hash": "\\\\x1e751d4ae12dfffbd03d3142419b988c64901ac60c9893bd2aefe49230b1abf4", "entry_id": 466},
{"seq": 469, "hash": "\\\\xf95df97e84b337bd76576566517916c93997dc594736cc2c1cc8dca7d3ca9a88", "entry_id": 486},
{"seq": 470, "hash": "\\\\x658df34e84d960c95066be47515f0fc844cc64ec362cd5d9d91f90bfe26f644e", "entry_id": 469},
{"seq": 471, "hash": "\\\\x9a041723fec9a8ef4f9fb27f7c72fae2147af7813b3868ff04b5237e6b48c7bc", "entry_id": 470},
{"seq": 472, "hash": "\\\\xbdf55365a9e59879a8acfcdb3e89de82580fa0655b6d6e856b65cffa22412525", "entry_id": 471},
{"seq": 473, "hash": "\\\\xb262ce5b5c94224384263e5996f32c4addfc1c3a05987db995189c4eeb2600b3", "entry_id": 472},
{"seq": 474, "hash": "\\\\x25784b09afa49f18d10c7bd29ddf7b2ccad000c36d3f4d489ed33bb9abe6ea54", "entry_id": 473},
{"seq": 475, "hash": "\\\\x0831007b6de30a2ebded0eaa30d19930c0736d1b384a60f5f4237d97e94997b0", "entry_id": 474},
{"seq": 476, "hash": "\\\\x3e646fea0127ac88123c8d17e3f2d2fbaa27cfeb351665f77a5b49798b682114", "entry_id": 475},
{"seq": 477, "hash": "\\\\x703ed6bae8e7422b8a57b4cb59881894b02880350fa4d81ae763840f781d2407", "entry_id": 476},
{"seq": 478, "hash": "\\\\x15a8e6b60e9018473bbc64eb7c0e06398b88b5d7e13f609278e1ea2f5c8a4409", "entry_id": 477},
{"seq": 479, "hash": "\\\\xfbf7d1b09c30c893eacb4a33383bbe82954ff8b884ddd2b5eab147f7cbd64864", "entry_id": 478},
{"seq": 480, "hash": "\\\\x1d7e0ff89ae1f944d2270503957fd34464159b29b6d67f49ae4b8fae4c8eb20a", "entry_id": 479},
{"seq": 481, "hash": "\\\\xbea53983889dc1ec9e76d26bb05df7367e550dfaef65f9f50b6b3d2b9c191ba9", "entry_id": 480},
{"seq": 482, "hash": "\\\\xa9f33631c1006d4ea67cb52dbcca3df31ecf7a54383c9ffe4c6f82d56f5bdf08", "entry_id": 481},
{"seq": 483, "hash": "\\\\xa65485825b639a3c767f3ed5b6f0d46c7edd01e68611efb077dbd0eec44f6475", "entry_id": 482},
{"seq": 484, "hash": "\\\\xc73a664d0479063353ba5821b01593c3c4040805773dc5660bf6bce9d12d0a06", "entry_id": 483},
{"seq": 485, "hash": "\\\\x676378095bd44d5270ea7438c5822135022de0034ee9aa9f51026d8ccfb8ce64", "entry_id": 484},
{"seq": 486, "hash": "\\\\x0d796ca9e2d390c73f72ea637b133cc1abd53d065f4063bc4d842c221960847e", "entry_id": 485},
{"seq": 487, "hash": "\\\\x7197e43c1e495fc62a02f68750c37d242c65f6959a971be39a08720acaeb43ec", "entry_id": 487},
{"seq": 488, "hash": "\\\\x65117e12c6ed35a44a6a29256f95c9d02a4ba1b11456ae3dadb6854a7147ef85", "entry_id": 488},
{"seq": 489, "hash": "\\\\xf3ae413f6ceb26c21e76ec62b6b9f13b46b686b8ac3f989552a1ec261e85124b", "entry_id": 489},
{"seq": 490, "hash": "\\\\x52e28b6caa33ef56eddaabb36c36859880bcd80d3c6a9851e5af8562f4d8c8bd", "entry_id": 490},
{"seq": 491, "hash": "\\\\x1067c53bd46e6e6c1dc852c531a2132d5daeb5bf78a1fc39a2376a0ee402442c", "entry_id": 491},
{"seq": 492, "hash": "\\\\xcc4a7e7ddb13c0ad9ba4e76a7093997b482ecec813fc9b9a249843c0896c92dc", "entry_id": 492},
{"seq": 493, "hash": "\\\\xb1aa16f2a006de996caa117610d8c4115bddc7fbf08d0bec498d0f5929bf2afa", "entry_id": 493},
{"seq": 494, "hash": "\\\\x96825e1e0ce32f8ec3cca2db23ff12e96f9a48470be2ab9f1d54e6af9fcdad7e", "entry_id": 494},
{"seq": 495, "hash": "\\\\x71f5a8d778c659686673601f39557c348d330ebf350ffa47e20fa12a7bf1392f", "entry_id": 495},
{"seq": 496, "hash": "\\\\x34f5a9eaea96d79d02afc45515e475680d7b913a1e1be964b6357525b2fe4b5f", "entry_id": 496},
{"seq": 497, "hash": "\\\\x98f7665c3c892c8acc35ab255ee5559a2095c35157ed4bb544ff60e0b597bc60", "entry_id": 497},
{"seq": 498, "hash": "\\\\x20e20e73925ad4ae8702e9b5203883e45369175ec1875e9da1f09df53c53b7d5", "entry_id": 498},
{"seq": 499, "hash": "\\\\x5f33a60b0a37a13c2c9ff0349fb77c739c635285c71f0f4b6e5196f6b3a026d8", "entry_id": 499},
{"seq": 500, "hash": "\\\\x05f517a92b26f4db4ea891e20597b030711d2dd005784b0a244a0638841446b6", "entry_id": 500},
{"seq": 501, "hash": "\\\\x0a02b3b8f2ec18ac4360eadac50bbd11117196e38e3aa9c8c6772b3972069c4c", "entry_id": 501},
{"seq": 502, "hash": "\\\\xe9ad6c96e7f89751c9ad6aa6684c415de1d0dbef0f1a8d8f5839bb33b99de299", "entry_id": 502},
{"seq": 503, "hash": "\\\\xf8778e8a9a681429dd917f93cf6f6afec79805e16a0669be6065314ef0c813d3", "entry_id": 503},
{"seq": 504, "hash": "\\\\xb57aaaabdcf564d4e18151e55ae40080bb96feb22e841fad2f006a9a909bffd0", "entry_id": 504},
{"seq": 505, "hash": "\\\\x8538abd1393a9972e230810a0fe5c866abb7f19b57f27689fb6436f4d9b3bcba", "entry_id": 505},
{"seq": 506, "hash": "\\\\x721c93d3ca0bd62bec3a4ef9c56dee33e50adc8e638cf9085680ea1726a721ae", "entry_id": 506},
{"seq": 507, "hash": "\\\\x604f8c6f0fb9ccd69930e777575f8d2bdff70ff000a264c90fb72b6fb65a42af", "entry_id": 507},
{"seq": 508, "hash": "\\\\x586e1eedd9fa31abf5b8b5d0959217041b05a8d89131360d10512cc35ce9bfb9", "entry_id": 508},
{"seq": 509, "hash": "\\\\x7abf53a2704d6340809852b74040559522d764636e2f31e5892d213ac7349be2", "entry_id": 509},
{"seq": 510, "hash": "\\\\x2012d23e7cc0eebabaf406c9934d8a057b598b202d3b132d3c3c8df0e705a60d", "entry_id": 510},
{"seq": 511, "hash": "\\\\xc5045617006808332964cd321c0726856d56a8b2a7cc08d6030738cea06db661", "entry_id": 511},
{"seq": 512, "hash": "\\\\xaaad22ad961deb2e4c9c842a1a20374a777c6ac8f3dfe8f275ff83c38cc7486c", "entry_id": 512},
{"seq": 513, "hash": "\\\\xc3169ffd445d8cc2c31b8b2ba3e09a9512a5235ec5c58c07d907ad68d41b37c7", "entry_id": 513},
{"seq": 514, "hash": "\\\\x1042db18ad04c383361bacce6905dcb58b6fec5ead4112d4caa62f852fcb7969", "entry_id": 514},
{"seq": 515, "hash": "\\\\xc1ed5fecf27d0761191a47e845d6039c7582e65d3d8a10f1f800b5f3aa14847f", "entry_id": 515},
{"seq": 516, "hash": "\\\\x70978a76aed2b6180889a203a286f37a2b3b9297d078f3e4c8894cc5db962975", "entry_id": 516},
{"seq": 517, "hash": "\\\\xd8b531ed686736124588993a3ff10ec16882cb19d26becfe6f4b81e407f3589c", "entry_id": 517},
{"seq": 518, "hash": "\\\\x8d1e72ae3173597294beae21f54644bd6851e2f420b00bfd9ee96e96d1439588", "entry_id": 518},
{"seq": 519, "hash": "\\\\x40b45b7e1acef7862654cf1266a9415adcc2f73f80ad04780b7998bf94e48215", "entry_id": 519},
{"seq": 520, "hash": "\\\\xfb1a4dd103e5a6deba4b920b311c0e982a43b3aaa56e11e0f78ef798dd13a758", "entry_id": 520},
{"seq": 521, "hash": "\\\\xe60eb0aa5533c6b0b0e4431192b557ff4cb569217cbacf76ef3c210352924f8a", "entry_id": 521},
{"seq": 522, "hash": "\\\\x44d3caa7f5c94c8cfe7103674b1e294cc0153dbe8a89a493a9fb1f4edd8eee85", "entry_id": 522},
{"seq": 523, "hash": "\\\\xa4f5fbe3b13821f0f52479244c28b2e3a64d189fb75cc4d627ff410d1c6256c5", "entry_id": 523},
{"seq": 524, "hash": "\\\\x658e79c795b03b154a61f27c530bfafb349c9d9de0f86a24ef20519608481daf", "entry_id": 524},
{"seq": 525, "hash": "\\\\x9b87b53265249f9b9bd6cc914d47adae70ed6e7257d0c4bd9f29718e4dcc3077", "entry_id": 525},
{"seq": 526, "hash": "\\\\x18f599fb59e00c1c725c27e13be331d9ec8389153cb057eb4bf3ed2941645d3c", "entry_id": 526},
{"seq": 527, "hash": "\\\\x1d95270795683599648d88802df6e5051366e60824ae2af511989ff0f9e1699b", "entry_id": 527},
{"seq": 528, "hash": "\\\\x922fbeef17f24bf56bb12a38406e797a99c3d385c0b55f19bc56a168330729af", "entry_id": 528},
{"seq": 529, "hash": "\\\\x9b29eb4b67f4f51a27bfbb2bd3a79f78d17d44eb0ecf1c068641e2e07537fcb3", "entry_id": 529},
{"seq": 530, "hash": "\\\\x9b73c8f704fbd4881980be1d91d3e0c97dfe0fe9605c14e3f2bccacbbf982075", "entry_id": 530},
{"seq": 531, "hash": "\\\\xbf2810f4259dc9d94a04c452c30eefb62278af5c21ab3cc127ccef6cc995f2cf", "entry_id": 531},
{"seq": 532, "hash": "\\\\x8682f890485625a6e85afe9c5f8964fe80451bfec43057721c32f1d13aee5dad", "entry_id": 532},
{"seq": 533, "hash": "\\\\x2f743eb1a8fe239250c7432473f06e59db7e2e03a09b8c0226183b767f2672c7", "entry_id": 533},
{"seq": 534, "hash": "\\\\x393107c0fc991e29abf163fa46b72c9a55992ad1168d4d3f4438130e79a5fc2f", "entry_id": 534},
{"seq": 535, "hash": "\\\\xfb39fe824fb8d888b91bf9bd3fca259c91d3de4105416beea88e1a9ca48cef70", "entry_id": 535},
{"seq": 536, "hash": "\\\\x2ea67a3521648162875441f38017a199c29ba195d5482db07fc8583876d31f75", "entry_id": 536},
{"seq": 537, "hash": "\\\\x1d32f36723b6f4e71d3c56c70ee5cf139d994e96338c6694cc4251f6407417e2", "entry_id": 537},
{"seq": 538, "hash": "\\\\xbab7b328e39934bab8d95ac1dd8a6ef1fa73aa17d473a2241d629f349c9347b4", "entry_id": 538},
{"seq": 539, "hash": "\\\\x4689b7b83d9cfddc6e4d8f0e3d62b42fb3a56ea6817204597a4d9881b79421d1", "entry_id": 539},
{"seq": 540, "hash": "\\\\xb4bc15b2d3da52db1abbaf10cf012b8916f04a8897efae0dc4e4529f285388ff", "entry_id": 540},
{"seq": 541, "hash": "\\\\xff1eb015b48e08f4ead80209403a34e1e033d9d933335a33ea137b0d26d265e7", "entry_id": 541},
{"seq": 542, "hash": "\\\\x1d0d2aadb5df649a635afdf1276ee57793f2740a2aab5f4e3e8c67dbfb14ee30", "entry_id": 542},
{"seq": 543, "hash": "\\\\xc13de881b94a7aef052a17df97a6c5983659d46d9e4f9333982a81ae610315a7", "entry_id": 543},
{"seq": 544, "hash": "\\\\x2b08f33b60e78da8ade4817e27b5f4a7edc96f6075d80c2ca141fd55ad9a8b0e", "entry_id": 544},
{"seq": 545, "hash": "\\\\x837f77bf88fa930479eb8d68e5041572b4300bbe1564920b2d6047517c35dbbf", "entry_id": 545},
{"seq": 546, "hash": "\\\\x9dff8816255c11271171b5eb67cf320afd85779ce5b03b5921185feb1532004c", "entry_id": 546},
{"seq": 547, "hash": "\\\\x45ab3645bf71b26d752c2be1889f123ccd92cb60a8027d4ed51834283e16b0cf", "entry_id": 547},
{"seq": 548, "hash": "\\\\x93a5ceece034255dfd9ab5e529536ba5a03ead37894001245ad54f7331e141de", "entry_id": 548},
{"seq": 549, "hash": "\\\\xb8e9546feae4f4ef8b6c44997987f3afd496b355a09f2ec706206ff619b2f5cf", "entry_id": 549},
{"seq": 550, "hash": "\\\\x31044a442b950c0f9377f54962f6d46045d9819449eb7ff865618e1e115ba4bc", "entry_id": 550},
{"seq": 551, "hash": "\\\\xac7b85ca10cee1a5c1f0c6c79054841681ea68abaf08be0d2df56113fb6bc318", "entry_id": 551},
{"seq": 552, "hash": "\\\\x59f551d7f12585e4be0e0a321d2172de6cf91e89284f54bfc93d4ebb1870d4a1", "entry_id": 552},
{"seq": 553, "hash": "\\\\xbb75beb12b9a886062930d4ba889359835e40f44b0ec19fdf3738e60bd533aba", "entry_id": 553},
{"seq": 554, "hash": "\\\\x0f74aabd9298ae5efb71ac6dfa0b948a5899a7c56e8dba6597c33b3da23eb1c2", "entry_id": 554},
{"seq": 555, "hash": "\\\\x564aa1373e123d7f138a298a91b5fd30abf345c13d792152f0b8f3e76747f3c6", "entry_id": 555},
{"seq": 556, "hash": "\\\\x2e5fe7e37ab0040bc2c67b9c16c110368d2e7892a598fc7eaf64b13c4c53df8e", "entry_id": 560},
{"seq": 557, "hash": "\\\\xca5cfbb4a4573f96da892f1ab820863d68f617e843b87c845f987834ef5f41c9", "entry_id": 556},
{"seq": 558, "hash": "\\\\x655a3ba46296c84923af46c052f75710317622dc3637235def98edd77bdb7530", "entry_id": 557},
{"seq": 559, "hash": "\\\\x941515d77bf0434c5c80fdffa30b725ca9d9b3bb30d427919c830b95243c150c", "entry_id": 558},
{"seq": 560, "hash": "\\\\xbfda3dfe2362f40b5bc1c0621edbf055a8fbdf7c7b88976f06d80f8ac60ee2e7", "entry_id": 559},
{"seq": 561, "hash": "\\\\x2bf38d4543889837fa4695663b91918cb1cf3322013a2db8fdf37c01e580e443", "entry_id": 561},
{"seq": 562, "hash": "\\\\x612189220d1276620aab51097ba6b397dbceded7e42b71a44c102a678cf89589", "entry_id": 562},
{"seq": 563, "hash": "\\\\x397bff90aedeaa27df301b3d972ffa20bba9a3db4b949d78ae3c251425cc2c1a", "entry_id": 563},
{"seq": 564, "hash": "\\\\x2734af57f2cfbbb004f1c64eddda2e5330a3757f3332d3bb950f5f340514ce1e", "entry_id": 564},
{"seq": 565, "hash": "\\\\xe6bbac55a627ac4ef72ad8c5f4669b3ddd7309c7e909589dca172571f30b7869", "entry_id": 565},
{"seq": 566, "hash": "\\\\x2b7e7ac2f88cbe4e42857d2c4060da6b173127dd68fbb33b05862e70b71284c7", "entry_id": 566},
{"seq": 567, "hash": "\\\\xcd50cc1807b89e52bf5d1b0a8f333b81a73fe778995e7ef58a429f01c24761ff", "entry_id": 567},
{"seq": 568, "hash": "\\\\x363cd1ffd48f152944247f7bbd62a17ab3cae77b0702a27b2bc5d52ceaa4eb06", "entry_id": 568},
{"seq": 569, "hash": "\\\\xecd7ed4b76d91d24d726d0bada647a39bc4ec81d6e9ec78088cf15215ff1e820", "entry_id": 577},
{"seq": 570, "hash": "\\\\xe49fb778634defa9ee10734a837a6e23c3adc408681f7e04b522fba2c02c5e95", "entry_id": 569},
{"seq": 571, "hash": "\\\\x54c3b536b68e334f5b9ad0028971b1a07661040e656822fc2f1d0d68ada19cc2", "entry_id": 570},
{"seq": 572, "hash": "\\\\x61d7ecf6c8cb17504b083236653c303fe53dcc019c05e426eff0dfc3d22c5139", "entry_id": 571},
{"seq": 573, "hash": "\\\\x305f160c2caba15bdeb3b744ec6c28780dbc976762fa3aa8c557009ccd0e0def", "entry_id": 572},
{"seq": 574, "hash": "\\\\xeec756c3e05b3283e280a7664de609d9a871fcc00d36973f83d6f5fb8b5e76e9", "entry_id": 573},
{"seq": 575, "hash": "\\\\x3a692e80abd640313e338a2560e4e0bfee6e8940f728605f88fc8991b209dc26", "entry_id": 574},
{"seq": 576, "hash": "\\\\x0513be949e2b1a7054b02500c3807001191793468d82f436f88c38b601c6a6f5", "entry_id": 575},
{"seq": 577, "hash": "\\\\x32079f26b4151975b46bfd0e2fb7165890d348b6d9cde5af6a16b6431ca76178", "entry_id": 576},
{"seq": 578, "hash": "\\\\x7a9bc585043a467597f82cf3954f27ae85008ddf66e2632e0b11c1afc5bc513a", "entry_id": 578},
{"seq": 579, "hash": "\\\\x625326ce3fe42e79d7966c0cf87efe59fabf4f9e5b71821c8b74ab1be84052c6", "entry_id": 579},
{"seq": 580, "hash": "\\\\x4736b803a4abe39ccb21018ace35af6d38766a29615990f22b93a84815ede192", "entry_id": 580},
{"seq": 581, "hash": "\\\\xee28316975528d149a3dea64b484c37bfb72cd2bdc13a5424ba5f6fbf5586e4f", "entry_id": 581},
{"seq": 582, "hash": "\\\\xcd43cf953a9122faf36764ac42af5baebf518f62cf564a3fd062372008336fac", "entry_id": 582},
{"seq": 583, "hash": "\\\\x833668cdd400a9d86dc55d8f85fe75e77a68f480d216383162aa2200954fb2c1", "entry_id": 583},
{"seq": 584, "hash": "\\\\xf3613bd0cccb38e2595b08c5c5ac75e9f4db93e31908e0ec644a96f6179d6d9c", "entry_id": 584},
{"seq": 585, "hash": "\\\\x10c455f27c17d303eaf537d941629a406ef2047fc2221413eb4206ce57f9ba9b", "entry_id": 585},
{"seq": 586, "hash": "\\\\x69f0c83e9f60e4179882cc2aabb621d1732bd04755cede7121b1c5b15a0631d6", "entry_id": 586},
{"seq": 587, "hash": "\\\\xa0c6b42758b3b84e6d13ad91c7900926d8b869250adba62c8c0b1a8142d549fa", "entry_id": 587},
{"seq": 588, "hash": "\\\\x71999a9e9052751f2f27f63b7a3500ffaf0e4abe9d42bf0a86c3991bf60d6a7e", "entry_id": 588},
{"seq": 589, "hash": "\\\\x990c2379eeef979341751d5c3b4d6daf03578ccf34e05d21df4b6e6bd88c5376", "entry_id": 589},
{"seq": 590, "hash": "\\\\x9cb82c64549abd4dbd17befd12de7d0c61612de472e11f9fc97bc6ca744eda6c", "entry_id": 590},
{"seq": 591, "hash": "\\\\x9e0b0fc2390ad446abba5e0ef19a30b2b2f5fde7e3aa1d4984587d99d57ac967", "entry_id": 591},
{"seq": 592, "hash": "\\\\x6db11aa11429e1031fba86ec3c829d4f6ab2f68bc69267485f583b86c9fde7eb", "entry_id": 592},
{"seq": 593, "hash": "\\\\x80e56f4a978351217067a2633501bc4a32a24c5ed7aa2e416f9897e9d656fc29", "entry_id": 593},
{"seq": 594, "hash": "\\\\xf5b832b61e3eadf6186ff45cf101acf02862695e44f4de7793d878c0e3844aba", "entry_id": 594},
{"seq": 595, "hash": "\\\\x5e8f0c1f018ebe19dc3231ea0f48b3e394ad2a18f39b6211f247ef494c3ba4b2", "entry_id": 595},
{"seq": 596, "hash": "\\\\x7707b3f755386f3d5b19705fe7f94b81f82df4a86b0587d3c4f63d090eba11bc", "entry_id": 596},
{"seq": 597, "hash": "\\\\x921dc502506ec30aa72eda33e648b91adf96fbb4008814205f96e1f7c173d931", "entry_id": 597},
{"seq": 598, "hash": "\\\\x6b62b6fb59f37a5d0fe4e33e8a72a0ae69f7d167ca63735526ea4c647afff889", "entry_id": 598},
{"seq": 599, "hash": "\\\\x18a901e42ceefcee4df0a5210408507c25ea544f1a89ae2a154ea642ce846334", "entry_id": 599},
{"seq": 600, "hash": "\\\\xea92f8e0b1767dcc72dded572cca848bbfc372ef89821ab25141a934ed8714b5", "entry_id": 600},
{"seq": 601, "hash": "\\\\xe6831595c1d1685f844ebf7bd82c7833be3fe93230efbe1f3c078e7151f9ccf8", "entry_id": 601}
]');

INSERT INTO public.excursion (id, organization_id, site_id, region_code, time_zone, title, sort_title, summary, duration_minutes, age_limit, group_min, group_max, price_amount, price_currency, languages, provenance_source, provenance_reference, created_at, published_at, search_text) OVERRIDING SYSTEM VALUE
SELECT id, organization_id, site_id, region_code, time_zone, title, sort_title, summary, duration_minutes, age_limit, group_min, group_max, price_amount, price_currency, languages, provenance_source, provenance_reference, created_at, published_at, search_text FROM jsonb_populate_recordset(NULL::public.excursion, E'[
{"id": "01a2236e-f457-7794-8253-75780d919aab", "title": {"en": "How a Board Is Born", "ru": "Как рождается плита"}, "site_id": "01a2236e-f260-7677-bb63-3097309bc520", "summary": {"en": "From wood chips to the finished board: sorting, pressing, sanding, storage.", "ru": "Путь древесины от щепы до готовой плиты: сортировка, пресс, шлифовка, склад."}, "age_limit": 14, "group_max": 20, "group_min": 8, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T18:33:23.799+00:00", "sort_title": "Как рождается плита", "price_group": "", "region_code": "RU-SMO", "search_text": "как рождается плита\\nhow a board is born\\nпуть древесины от щепы до готовой плиты сортировка пресс шлифовка склад\\nfrom wood chips to the finished board sorting pressing sanding storage", "price_amount": 45000, "published_at": "2026-11-28T18:33:24.368+00:00", "price_currency": "RUB", "organization_id": "01a2236e-f094-7105-9e6c-2407fde1c1a2", "duration_minutes": 90, "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f48e-7418-99f9-47f9751edbfc", "title": {"en": "From Manuscript to Book", "ru": "От рукописи до книги"}, "site_id": "01a2236e-f3d5-7085-b56e-b2340c320281", "summary": {"en": "How books are printed, sewn and bound, workshop by workshop, with a warm sheet in your hands.", "ru": "Как печатают, сшивают и переплетают книги: цех за цехом, с тёплым листом в руках."}, "age_limit": 10, "group_max": 20, "group_min": 6, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T18:33:23.854+00:00", "sort_title": "От рукописи до книги", "price_group": "", "region_code": "RU-SMO", "search_text": "от рукописи до книги\\nfrom manuscript to book\\nкак печатают сшивают и переплетают книги цех за цехом с теплым листом в руках\\nhow books are printed sewn and bound workshop by workshop with a warm sheet in your hands", "price_amount": 40000, "published_at": "2026-11-28T18:33:24.232+00:00", "price_currency": "RUB", "organization_id": "01a2236e-f09a-704c-9c38-26608480b319", "duration_minutes": 60, "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f499-7035-b26d-ec1ba1835d13", "title": {"en": "The Way of Flax", "ru": "Путь льна"}, "site_id": "01a2236e-f360-73d8-9f50-f03e52eb6a37", "summary": {"en": "From stalk to cloth: combing, spinning, weaving and finishing flax.", "ru": "От стебля до ткани: чесание, прядение, ткачество и отделка льна."}, "age_limit": 8, "group_max": 20, "group_min": 6, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T18:33:23.865+00:00", "sort_title": "Путь льна", "price_group": "", "region_code": "RU-SMO", "search_text": "путь льна\\nthe way of flax\\nот стебля до ткани чесание прядение ткачество и отделка льна\\nfrom stalk to cloth combing spinning weaving and finishing flax", "price_amount": 35000, "published_at": "2026-11-28T18:33:24.147+00:00", "price_currency": "RUB", "organization_id": "01a2236e-f09b-7268-901b-3cef7b39e4db", "duration_minutes": 75, "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f4ae-705b-8e1a-0e776061003c", "title": {"en": "Cutting a Diamond", "ru": "Огранка бриллианта"}, "site_id": "01a2236e-f2cb-7330-8afe-f98a9fccda68", "summary": {"en": "Marking, sawing and cutting: how a crystal becomes a brilliant.", "ru": "Разметка, распиловка и огранка: как из кристалла рождается бриллиант."}, "age_limit": 16, "group_max": 12, "group_min": 2, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T18:33:23.886+00:00", "sort_title": "Огранка бриллианта", "price_group": "", "region_code": "RU-SMO", "search_text": "огранка бриллианта\\ncutting a diamond\\nразметка распиловка и огранка как из кристалла рождается бриллиант\\nmarking sawing and cutting how a crystal becomes a brilliant", "price_amount": 90000, "published_at": "2026-11-28T18:33:24.305+00:00", "price_currency": "RUB", "organization_id": "01a2236e-f09a-7518-b693-da0546183cb3", "duration_minutes": 60, "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f4b7-7119-a0b8-23c84c25ea05", "title": {"en": "How a Brand Is Sewn", "ru": "Как шьют марку"}, "site_id": "01a2236e-f30b-7347-8c3a-18051deb5ee8", "summary": {"en": "Cutting, sewing, inspection: how a model becomes a series.", "ru": "Раскрой, пошив и контроль: как модель становится серией."}, "age_limit": 8, "group_max": 15, "group_min": 5, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T18:33:23.895+00:00", "sort_title": "Как шьют марку", "price_group": "", "region_code": "RU-SMO", "search_text": "как шьют марку\\nhow a brand is sewn\\nраскрой пошив и контроль как модель становится серией\\ncutting sewing inspection how a model becomes a series", "price_amount": 30000, "published_at": "2026-11-28T18:33:24.283+00:00", "price_currency": "RUB", "organization_id": "01a2236e-f09b-7519-9183-d6947ef1a0eb", "duration_minutes": 60, "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f63a-7360-b1eb-8e9ab2668447", "title": {"en": "Steel and Rolling", "ru": "Сталь и прокат"}, "site_id": "01a2236e-f423-707a-b45f-5a0d533b6fdb", "summary": {"en": "Electric furnace, casting and rolling mill from safe viewing points.", "ru": "Электропечь, разливка и прокатный стан с безопасных площадок."}, "age_limit": 14, "group_max": 20, "group_min": 8, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T18:33:24.282+00:00", "sort_title": "Сталь и прокат", "price_group": "", "region_code": "RU-SMO", "search_text": "сталь и прокат\\nsteel and rolling\\nэлектропечь разливка и прокатный стан с безопасных площадок\\nelectric furnace casting and rolling mill from safe viewing points", "price_amount": 50000, "published_at": "2026-11-28T18:33:24.61+00:00", "price_currency": "RUB", "organization_id": "01a2236e-f09b-77b6-9078-1a1afe909078", "duration_minutes": 90, "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f8d3-736e-adb3-61f10e98bb30", "title": {"en": "The Craft of Peat", "ru": "Торфяное дело"}, "site_id": "01a2236e-f846-73f9-85b8-35a4a40b15b2", "summary": {"en": "How peat is cut and processed, and how bogs are restored.", "ru": "Как добывают и перерабатывают торф и как восстанавливают болота."}, "age_limit": 10, "group_max": 25, "group_min": 5, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T18:33:24.947+00:00", "sort_title": "Торфяное дело", "price_group": "", "region_code": "RU-SMO", "search_text": "торфяное дело\\nthe craft of peat\\nкак добывают и перерабатывают торф и как восстанавливают болота\\nhow peat is cut and processed and how bogs are restored", "price_amount": 25000, "published_at": "2026-11-28T18:33:25.104+00:00", "price_currency": "RUB", "organization_id": "01a2236e-f60a-7489-b1d5-c4a97461864b", "duration_minutes": 60, "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f9d4-702c-899f-76c78febe752", "title": {"en": "A Morning on the Farm", "ru": "Утро на ферме"}, "site_id": "01a2236e-f8cc-72c8-82b9-061e0add3ddc", "summary": {"en": "Morning milking, cheese dairy and feed: a farm through the farmer’s eyes.", "ru": "Утренняя дойка, сыроварня и корма: хозяйство глазами фермера."}, "age_limit": 6, "group_max": 25, "group_min": 4, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T18:33:25.204+00:00", "sort_title": "Утро на ферме", "price_group": "", "region_code": "RU-SMO", "search_text": "утро на ферме\\na morning on the farm\\nутренняя дойка сыроварня и корма хозяйство глазами фермера\\nmorning milking cheese dairy and feed a farm through the farmer s eyes", "price_amount": 40000, "published_at": "2026-11-28T18:33:25.364+00:00", "price_currency": "RUB", "organization_id": "01a2236e-f6a2-7060-b487-e4884041c278", "duration_minutes": 60, "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-fa0e-77a7-9ed8-9a858f1f870a", "title": {"en": "Taming the Fire", "ru": "Укрощение огня"}, "site_id": "01a2236e-f8ef-71f2-843f-ca8610ec0ddf", "summary": {"en": "The river, the blast furnace and rolling: a whole day in Magnitogorsk.", "ru": "Река, домна и прокат: целый день на Магнитке."}, "age_limit": 16, "group_max": 30, "group_min": 10, "languages": ["ru"], "time_zone": "Asia/Yekaterinburg", "created_at": "2026-11-28T18:33:25.262+00:00", "sort_title": "Укрощение огня", "price_group": "", "region_code": "RU-CHE", "search_text": "укрощение огня\\ntaming the fire\\nрека домна и прокат целый день на магнитке\\nthe river the blast furnace and rolling a whole day in magnitogorsk", "price_amount": 150000, "published_at": "2026-11-28T18:33:25.501+00:00", "price_currency": "RUB", "organization_id": "01a2236e-f6bc-70b0-bc3e-7c7c591b041b", "duration_minutes": 330, "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-fa81-73a4-9d18-c04af4d047ee", "title": {"en": "The Call of the Pipe!", "ru": "Труба зовёт!"}, "site_id": "01a2236e-f990-712b-b541-16e1565cea67", "summary": {"en": "Six kilometres on foot through the pipe workshops.", "ru": "Шесть километров пешком по трубным цехам."}, "age_limit": 14, "group_max": 25, "group_min": 10, "languages": ["ru"], "time_zone": "Asia/Yekaterinburg", "created_at": "2026-11-28T18:33:25.377+00:00", "sort_title": "Труба зовёт!", "price_group": "", "region_code": "RU-SVE", "search_text": "труба зовет\\nthe call of the pipe\\nшесть километров пешком по трубным цехам\\nsix kilometres on foot through the pipe workshops", "price_amount": 60000, "published_at": "2026-11-28T18:33:25.533+00:00", "price_currency": "RUB", "organization_id": "01a2236e-f6c3-74bf-ac0b-9d43b9fbdd20", "duration_minutes": 180, "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-facd-73d5-90e1-ed7760254f65", "title": {"en": "The Boat and the Factory", "ru": "Лодка и фабрика"}, "site_id": "01a2236e-f9fe-716e-be04-370c01ad81d7", "summary": {"en": "By boat across the pond, then to the workshops: casting, painting, firing.", "ru": "На лодке по пруду, затем в цеха: литьё, роспись, обжиг."}, "age_limit": 6, "group_max": 15, "group_min": 5, "languages": ["ru"], "time_zone": "Asia/Yekaterinburg", "created_at": "2026-11-28T18:33:25.453+00:00", "sort_title": "Лодка и фабрика", "price_group": "", "region_code": "RU-SVE", "search_text": "лодка и фабрика\\nthe boat and the factory\\nна лодке по пруду затем в цеха литье роспись обжиг\\nby boat across the pond then to the workshops casting painting firing", "price_amount": 180000, "published_at": "2026-11-28T18:33:25.702+00:00", "price_currency": "RUB", "organization_id": "01a2236e-f7b3-7281-98f4-c248d0d5ea59", "duration_minutes": 210, "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-fb56-7169-a953-b7f88a2b6f02", "title": {"en": "The Plant from Inside", "ru": "Завод изнутри"}, "site_id": "01a2236e-fa47-704b-9b47-0eeb811df2db", "summary": {"en": "Wheels and pipes: a working plant from its viewing platforms.", "ru": "Колёса и трубы: действующее производство со смотровых площадок."}, "age_limit": 10, "group_max": 25, "group_min": 8, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T18:33:25.59+00:00", "sort_title": "Завод изнутри", "price_group": "", "region_code": "RU-NIZ", "search_text": "завод изнутри\\nthe plant from inside\\nколеса и трубы действующее производство со смотровых площадок\\nwheels and pipes a working plant from its viewing platforms", "price_amount": 70000, "published_at": "2026-11-28T18:33:25.781+00:00", "price_currency": "RUB", "organization_id": "01a2236e-f7e9-77ce-899b-5b31b0d684a4", "duration_minutes": 180, "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66", "title": {"en": "A Christmas Bauble, with a Workshop", "ru": "Ёлочная игрушка с мастер-классом"}, "site_id": "01a2236e-fc5f-77d6-84dc-62e9701309e3", "summary": {"en": "Glass-blowers and painters at work, and a bauble of your own to take home.", "ru": "Стеклодувы и художники за работой, и свой шар, расписанный на память."}, "age_limit": 6, "group_max": 25, "group_min": 5, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T18:33:26.043+00:00", "sort_title": "Ёлочная игрушка с мастер-классом", "price_group": "", "region_code": "RU-NIZ", "search_text": "елочная игрушка с мастер классом\\na christmas bauble with a workshop\\nстеклодувы и художники за работой и свой шар расписанный на память\\nglass blowers and painters at work and a bauble of your own to take home", "price_amount": 75000, "published_at": "2026-11-28T18:33:26.266+00:00", "price_currency": "RUB", "organization_id": "01a2236e-f9b4-75c3-907c-92a86e992057", "duration_minutes": 90, "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-feb9-70f0-8eff-9def235cbdb2", "title": {"en": "Sweet Production", "ru": "Сладкое производство"}, "site_id": "01a2236e-fddb-74d5-82d3-7ee76ffcad9c", "summary": {"en": "Caramel and chocolate from kettle to wrapper; for school classes.", "ru": "Карамель и шоколад от котла до обёртки; для школьных классов."}, "age_limit": 8, "group_max": 30, "group_min": 15, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T18:33:26.457+00:00", "sort_title": "Сладкое производство", "price_group": "", "region_code": "RU-NIZ", "search_text": "сладкое производство\\nsweet production\\nкарамель и шоколад от котла до обертки для школьных классов\\ncaramel and chocolate from kettle to wrapper for school classes", "price_amount": 80000, "published_at": "2026-11-28T18:33:26.898+00:00", "price_currency": "RUB", "organization_id": "01a2236e-fb11-76b6-a153-e380fd1ca67f", "duration_minutes": 90, "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-ff57-7090-85be-c9d7344ac2bd", "title": {"en": "The Clean Room", "ru": "Чистая комната"}, "site_id": "01a2236e-fe4b-711b-9c8c-fd30314fd64e", "summary": {"en": "How chips are made: the gown, the air lock and a look into the clean area.", "ru": "Как делают микросхемы: спецодежда, шлюз и взгляд в чистую зону."}, "age_limit": 14, "group_max": 20, "group_min": 8, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T18:33:26.615+00:00", "sort_title": "Чистая комната", "price_group": "", "region_code": "RU-MOW", "search_text": "чистая комната\\nthe clean room\\nкак делают микросхемы спецодежда шлюз и взгляд в чистую зону\\nhow chips are made the gown the air lock and a look into the clean area", "price_amount": 0, "published_at": "2026-11-28T18:33:26.875+00:00", "price_currency": "RUB", "organization_id": "01a2236e-fb8b-760f-8f81-1d4e0a77a99b", "duration_minutes": 90, "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142", "title": {"en": "The Ice Cream Factory", "ru": "Фабрика мороженого"}, "site_id": "01a2236e-fe6b-753e-b2b4-ad8c9ab46f5b", "summary": {"en": "Mixing, freezing and tasting.", "ru": "Смешивание, заморозка и дегустация."}, "age_limit": 8, "group_max": 20, "group_min": 10, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T18:33:26.648+00:00", "sort_title": "Фабрика мороженого", "price_group": "", "region_code": "RU-MOW", "search_text": "фабрика мороженого\\nthe ice cream factory\\nсмешивание заморозка и дегустация\\nmixing freezing and tasting", "price_amount": 95000, "published_at": "2026-11-28T18:33:26.967+00:00", "price_currency": "RUB", "organization_id": "01a2236e-fbaa-73df-bfcc-a8eb98a7125d", "duration_minutes": 75, "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236f-0051-7588-9b82-f68acf046d85", "title": {"en": "Ice Cream", "ru": "Мороженое"}, "site_id": "01a2236e-ff18-725b-9938-f66a4c9301c8", "summary": {"en": "Wafers, glaze and the cold of the hardening tunnel; no photos in the shop.", "ru": "Вафли, глазурь и закалка холодом; в цехе не снимают."}, "age_limit": 7, "group_max": 25, "group_min": 10, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T18:33:26.865+00:00", "sort_title": "Мороженое", "price_group": "", "region_code": "RU-MOS", "search_text": "мороженое\\nice cream\\nвафли глазурь и закалка холодом в цехе не снимают\\nwafers glaze and the cold of the hardening tunnel no photos in the shop", "price_amount": 75000, "published_at": "2026-11-28T18:33:27.055+00:00", "price_currency": "RUB", "organization_id": "01a2236e-fca6-767e-87d2-587416f1bb4d", "duration_minutes": 90, "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236f-0073-7586-9cf2-e8534bcae90b", "title": {"en": "Orthopaedic Shoes", "ru": "Ортопедическая обувь"}, "site_id": "01a2236e-ff15-7088-b57a-7abed2a3e1d5", "summary": {"en": "How feet are measured and shoes are made that suit everyone.", "ru": "Как снимают мерки и шьют обувь, в которой удобно каждому."}, "age_limit": 5, "group_max": 12, "group_min": 3, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T18:33:26.899+00:00", "sort_title": "Ортопедическая обувь", "price_group": "", "region_code": "RU-MOW", "search_text": "ортопедическая обувь\\northopaedic shoes\\nкак снимают мерки и шьют обувь в которой удобно каждому\\nhow feet are measured and shoes are made that suit everyone", "price_amount": 30000, "published_at": "2026-11-28T18:33:27.06+00:00", "price_currency": "RUB", "organization_id": "01a2236e-fc7a-7028-94ea-620d1078be44", "duration_minutes": 60, "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236f-01f3-7739-b326-a6b2bc9b4d24", "title": {"en": "How a Spring Was Born", "ru": "Как зарождалась рессора"}, "site_id": "01a2236f-0125-772d-b3ac-ce7a16524109", "summary": {"en": "The making of leaf springs: from the strip to the test bench.", "ru": "Рессорное производство: от полосы до испытаний."}, "age_limit": 12, "group_max": 20, "group_min": 6, "languages": ["ru"], "time_zone": "Asia/Yekaterinburg", "created_at": "2026-11-28T18:33:27.283+00:00", "sort_title": "Как зарождалась рессора", "price_group": "", "region_code": "RU-PER", "search_text": "как зарождалась рессора\\nhow a spring was born\\nрессорное производство от полосы до испытаний\\nthe making of leaf springs from the strip to the test bench", "price_amount": 50000, "published_at": "2026-11-28T18:33:27.347+00:00", "price_currency": "RUB", "organization_id": "01a2236e-fe87-7261-b0c8-67b84d8b940c", "duration_minutes": 120, "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236f-0450-70f1-a7c2-e2ca79045a70", "title": {"en": "Pottery, with a Workshop", "ru": "Гончарное дело с мастер-классом"}, "site_id": "01a2236f-03b4-72c4-95c4-171603290ef5", "summary": {"en": "The wheel, the slip and the kiln, and a pot made by your own hands.", "ru": "Круг, ангоб и обжиг, и горшок своими руками."}, "age_limit": 6, "group_max": 20, "group_min": 4, "languages": ["ru"], "time_zone": "Asia/Yekaterinburg", "created_at": "2026-11-28T18:33:27.888+00:00", "sort_title": "Гончарное дело с мастер-классом", "price_group": "", "region_code": "RU-PER", "search_text": "гончарное дело с мастер классом\\npottery with a workshop\\nкруг ангоб и обжиг и горшок своими руками\\nthe wheel the slip and the kiln and a pot made by your own hands", "price_amount": 65000, "published_at": "2026-11-28T18:33:27.993+00:00", "price_currency": "RUB", "organization_id": "01a2236f-0140-7352-85c2-dac427d98480", "duration_minutes": 120, "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236f-0497-7397-8843-739832bfc6d3", "title": {"en": "The Dam", "ru": "Плотина"}, "site_id": "01a2236f-03f8-71ef-bc3e-c8e13ed55f5e", "summary": {"en": "The turbine hall and a view of the dam, 242 metres high.", "ru": "Машинный зал и вид на плотину высотой 242 метра."}, "age_limit": 12, "group_max": 25, "group_min": 5, "languages": ["ru"], "time_zone": "Asia/Krasnoyarsk", "created_at": "2026-11-28T18:33:27.959+00:00", "sort_title": "Плотина", "price_group": "", "region_code": "RU-KK", "search_text": "плотина\\nthe dam\\nмашинный зал и вид на плотину высотой 242 метра\\nthe turbine hall and a view of the dam 242 metres high", "price_amount": 55000, "published_at": "2026-11-28T18:33:28.066+00:00", "price_currency": "RUB", "organization_id": "01a2236f-017a-7411-b99b-8c73dff8ec39", "duration_minutes": 120, "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236f-04e0-7755-b6db-9ad5c74df69f", "title": {"en": "Two Works in One Day", "ru": "Два комбината за день"}, "site_id": "01a2236f-03ee-7118-a73f-14546aa0ada5", "summary": {"en": "The open pit in the morning, the steelworks after lunch.", "ru": "Утром карьер, днём металлургический комбинат."}, "age_limit": 14, "group_max": 40, "group_min": 15, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T18:33:28.032+00:00", "sort_title": "Два комбината за день", "price_group": "", "region_code": "RU-BEL", "search_text": "два комбината за день\\ntwo works in one day\\nутром карьер днем металлургический комбинат\\nthe open pit in the morning the steelworks after lunch", "price_amount": 120000, "published_at": "2026-11-28T18:33:28.167+00:00", "price_currency": "RUB", "organization_id": "01a2236f-0173-7454-8d47-f2e1824fe903", "duration_minutes": 480, "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236f-0515-7039-8204-134ea0fe07e8", "title": {"en": "Nightingales and Iron", "ru": "Соловьи и железо"}, "site_id": "01a2236f-040b-77fe-850c-64e8c5c70d93", "summary": {"en": "A platform above the open pit, and the Kursk land where nightingales sing.", "ru": "Смотровая над карьером и курский край, где поют соловьи."}, "age_limit": 12, "group_max": 40, "group_min": 10, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T18:33:28.085+00:00", "sort_title": "Соловьи и железо", "price_group": "", "region_code": "RU-KRS", "search_text": "соловьи и железо\\nnightingales and iron\\nсмотровая над карьером и курский край где поют соловьи\\na platform above the open pit and the kursk land where nightingales sing", "price_amount": 60000, "published_at": "2026-11-28T18:33:28.201+00:00", "price_currency": "RUB", "organization_id": "01a2236f-016a-7284-a928-3b40887c7ee8", "duration_minutes": 240, "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236f-051d-74fd-b854-33e121856e91", "title": {"en": "Brewing", "ru": "Пивоварение"}, "site_id": "01a2236f-041e-753f-82d2-325964e6ee5a", "summary": {"en": "Malt, brewing and fermentation; adults only.", "ru": "Солод, варка и брожение; только для взрослых."}, "age_limit": 18, "group_max": 20, "group_min": 8, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T18:33:28.093+00:00", "sort_title": "Пивоварение", "price_group": "", "region_code": "RU-TUL", "search_text": "пивоварение\\nbrewing\\nсолод варка и брожение только для взрослых\\nmalt brewing and fermentation adults only", "price_amount": 80000, "published_at": "2026-11-28T18:33:28.275+00:00", "price_currency": "RUB", "organization_id": "01a2236f-019e-7571-9395-eb24e1379677", "duration_minutes": 90, "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236f-0580-7469-9c86-daaa1d4a27f1", "title": {"en": "The Open Coal Pit", "ru": "Угольный разрез"}, "site_id": "01a2236f-0474-751f-bd0e-50461b5cf81f", "summary": {"en": "Haul trucks and excavators from a safe viewing point.", "ru": "Карьерные самосвалы и экскаваторы с безопасной площадки."}, "age_limit": 14, "group_max": 30, "group_min": 10, "languages": ["ru"], "time_zone": "Asia/Novokuznetsk", "created_at": "2026-11-28T18:33:28.192+00:00", "sort_title": "Угольный разрез", "price_group": "", "region_code": "RU-KEM", "search_text": "угольный разрез\\nthe open coal pit\\nкарьерные самосвалы и экскаваторы с безопасной площадки\\nhaul trucks and excavators from a safe viewing point", "price_amount": 70000, "published_at": "2026-11-28T18:33:28.317+00:00", "price_currency": "RUB", "organization_id": "01a2236f-0289-7083-90c1-e09e17afd861", "duration_minutes": 150, "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236f-06c5-77a8-8416-e80b689766dc", "title": {"en": "The Nuclear Power Plant", "ru": "Атомная станция"}, "site_id": "01a2236f-0683-7097-9841-44e109e5de6e", "summary": {"en": "The control room on a simulator and the turbine hall; lists 30 days ahead.", "ru": "Блочный щит на тренажёре и машинный зал; списки за 30 дней."}, "age_limit": 18, "group_max": 15, "group_min": 5, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T18:33:28.517+00:00", "sort_title": "Атомная станция", "price_group": "", "region_code": "RU-LEN", "search_text": "атомная станция\\nthe nuclear power plant\\nблочный щит на тренажере и машинный зал списки за 30 дней\\nthe control room on a simulator and the turbine hall lists 30 days ahead", "price_amount": 0, "published_at": "2026-11-28T18:33:28.566+00:00", "price_currency": "RUB", "organization_id": "01a2236f-0576-765c-9288-13530bea7757", "duration_minutes": 180, "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"}
]');

INSERT INTO public.organization_replica (id, region_code, okved, status) OVERRIDING SYSTEM VALUE
SELECT id, region_code, okved, status FROM jsonb_populate_recordset(NULL::public.organization_replica,'[
{"id": "01a2236e-f094-7105-9e6c-2407fde1c1a2", "okved": ["16"], "status": "ACTIVE", "region_code": "RU-SMO", "okved_prefixes": ["16"]},
{"id": "01a2236e-f09a-704c-9c38-26608480b319", "okved": ["18"], "status": "ACTIVE", "region_code": "RU-SMO", "okved_prefixes": ["18"]},
{"id": "01a2236e-f09a-7518-b693-da0546183cb3", "okved": ["32"], "status": "ACTIVE", "region_code": "RU-SMO", "okved_prefixes": ["32"]},
{"id": "01a2236e-f09b-7268-901b-3cef7b39e4db", "okved": ["13"], "status": "ACTIVE", "region_code": "RU-SMO", "okved_prefixes": ["13"]},
{"id": "01a2236e-f09b-7519-9183-d6947ef1a0eb", "okved": ["14"], "status": "ACTIVE", "region_code": "RU-SMO", "okved_prefixes": ["14"]},
{"id": "01a2236e-f09b-77b6-9078-1a1afe909078", "okved": ["24"], "status": "ACTIVE", "region_code": "RU-SMO", "okved_prefixes": ["24"]},
{"id": "01a2236e-f60a-7489-b1d5-c4a97461864b", "okved": ["08"], "status": "ACTIVE", "region_code": "RU-SMO", "okved_prefixes": ["08"]},
{"id": "01a2236e-f6a2-7060-b487-e4884041c278", "okved": ["01"], "status": "ACTIVE", "region_code": "RU-SMO", "okved_prefixes": ["01"]},
{"id": "01a2236e-f6bc-70b0-bc3e-7c7c591b041b", "okved": ["24"], "status": "ACTIVE", "region_code": "RU-CHE", "okved_prefixes": ["24"]},
{"id": "01a2236e-f6c3-74bf-ac0b-9d43b9fbdd20", "okved": ["24"], "status": "ACTIVE", "region_code": "RU-SVE", "okved_prefixes": ["24"]},
{"id": "01a2236e-f7b3-7281-98f4-c248d0d5ea59", "okved": ["23"], "status": "ACTIVE", "region_code": "RU-SVE", "okved_prefixes": ["23"]},
{"id": "01a2236e-f7e9-77ce-899b-5b31b0d684a4", "okved": ["24"], "status": "ACTIVE", "region_code": "RU-NIZ", "okved_prefixes": ["24"]},
{"id": "01a2236e-f9b4-75c3-907c-92a86e992057", "okved": ["32"], "status": "ACTIVE", "region_code": "RU-NIZ", "okved_prefixes": ["32"]},
{"id": "01a2236e-fb11-76b6-a153-e380fd1ca67f", "okved": ["10"], "status": "ACTIVE", "region_code": "RU-NIZ", "okved_prefixes": ["10"]},
{"id": "01a2236e-fb8b-760f-8f81-1d4e0a77a99b", "okved": ["26"], "status": "ACTIVE", "region_code": "RU-MOW", "okved_prefixes": ["26"]},
{"id": "01a2236e-fbaa-73df-bfcc-a8eb98a7125d", "okved": ["10"], "status": "ACTIVE", "region_code": "RU-MOW", "okved_prefixes": ["10"]},
{"id": "01a2236e-fc7a-7028-94ea-620d1078be44", "okved": ["32"], "status": "ACTIVE", "region_code": "RU-MOW", "okved_prefixes": ["32"]},
{"id": "01a2236e-fca6-767e-87d2-587416f1bb4d", "okved": ["10"], "status": "ACTIVE", "region_code": "RU-MOS", "okved_prefixes": ["10"]},
{"id": "01a2236e-fe87-7261-b0c8-67b84d8b940c", "okved": ["29"], "status": "ACTIVE", "region_code": "RU-PER", "okved_prefixes": ["29"]},
{"id": "01a2236f-0140-7352-85c2-dac427d98480", "okved": ["23"], "status": "ACTIVE", "region_code": "RU-PER", "okved_prefixes": ["23"]},
{"id": "01a2236f-016a-7284-a928-3b40887c7ee8", "okved": ["07"], "status": "ACTIVE", "region_code": "RU-KRS", "okved_prefixes": ["07"]},
{"id": "01a2236f-0173-7454-8d47-f2e1824fe903", "okved": ["07"], "status": "ACTIVE", "region_code": "RU-BEL", "okved_prefixes": ["07"]},
{"id": "01a2236f-017a-7411-b99b-8c73dff8ec39", "okved": ["35"], "status": "ACTIVE", "region_code": "RU-KK", "okved_prefixes": ["35"]},
{"id": "01a2236f-019e-7571-9395-eb24e1379677", "okved": ["11"], "status": "ACTIVE", "region_code": "RU-TUL", "okved_prefixes": ["11"]},
{"id": "01a2236f-0289-7083-90c1-e09e17afd861", "okved": ["05"], "status": "ACTIVE", "region_code": "RU-KEM", "okved_prefixes": ["05"]},
{"id": "01a2236f-0576-765c-9288-13530bea7757", "okved": ["35"], "status": "SUSPENDED", "region_code": "RU-LEN", "okved_prefixes": ["35"]},
{"id": "01a2236f-081f-71a3-a17f-c555e120800e", "okved": ["79"], "status": "CANDIDATE", "region_code": "RU-MOW", "okved_prefixes": ["79"]}
]');

INSERT INTO public.schema_migration (id, "timestamp", name) OVERRIDING SYSTEM VALUE
SELECT id, "timestamp", name FROM jsonb_populate_recordset(NULL::public.schema_migration,'[
{"id": 1, "name": "CreateIdempotencyKeys1700000000001", "timestamp": 1700000000001},
{"id": 2, "name": "CreateAuditLog1700000000010", "timestamp": 1700000000010},
{"id": 3, "name": "CreateHosts1700000002020", "timestamp": 1700000002020},
{"id": 4, "name": "CreateExcursions1700000002030", "timestamp": 1700000002030},
{"id": 5, "name": "CreateSessions1700000002040", "timestamp": 1700000002040},
{"id": 6, "name": "CreateMessaging1790000000000", "timestamp": 1790000000000}
]');

INSERT INTO public.session (id, excursion_id, starts_at, ends_at, time_zone, local_date, capacity, taken) OVERRIDING SYSTEM VALUE
SELECT id, excursion_id, starts_at, ends_at, time_zone, local_date, capacity, taken FROM jsonb_populate_recordset(NULL::public.session,'[
{"id": "00855284-2601-5d6d-9dc3-ca6bafd3b67f", "taken": 0, "ends_at": "2026-12-12T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-12T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-12", "excursion_id": "01a2236e-fa81-73a4-9d18-c04af4d047ee"},
{"id": "00d7981f-37ac-5530-bc04-e0977680b28d", "taken": 0, "ends_at": "2026-12-13T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-13T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-13", "excursion_id": "01a2236f-0450-70f1-a7c2-e2ca79045a70"},
{"id": "01da80ff-d11f-5175-8a35-1b485d249f46", "taken": 0, "ends_at": "2026-12-19T06:00:00+00:00", "capacity": 25, "starts_at": "2026-12-19T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2026-12-19", "excursion_id": "01a2236f-0497-7397-8843-739832bfc6d3"},
{"id": "0294043d-357a-53d5-9122-838d5ad38204", "taken": 0, "ends_at": "2026-12-07T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-07T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-07", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "029cc89a-6fe5-5d5f-a32b-c77a9d52e559", "taken": 0, "ends_at": "2026-12-07T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-07T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-07", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "02d37d36-16eb-5b2a-96cb-31ebf0de2e26", "taken": 0, "ends_at": "2027-01-15T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-15T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-15", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "030882cf-b103-57de-848a-ad8b49552ec2", "taken": 0, "ends_at": "2026-12-10T06:30:00+00:00", "capacity": 30, "starts_at": "2026-12-10T04:00:00+00:00", "time_zone": "Asia/Novokuznetsk", "local_date": "2026-12-10", "excursion_id": "01a2236f-0580-7469-9c86-daaa1d4a27f1"},
{"id": "03afcbae-1fde-546b-a688-79b492fe84e2", "taken": 0, "ends_at": "2027-01-13T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-13T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "05b4ca18-dba6-56bd-89fc-ab588a77cf21", "taken": 0, "ends_at": "2027-01-07T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-07T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "063852f4-eeea-52f2-a291-2bc1233251dd", "taken": 0, "ends_at": "2027-01-27T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-27T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "0661e9bb-e0f7-5a90-9b75-b026c5ed17d8", "taken": 0, "ends_at": "2027-01-20T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-20T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a2236e-fb56-7169-a953-b7f88a2b6f02"},
{"id": "06b9e0e9-3842-5e7d-a1e3-6dc9a757442e", "taken": 0, "ends_at": "2027-01-16T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-16T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a2236e-f8d3-736e-adb3-61f10e98bb30"},
{"id": "077ce21b-acf7-576f-84d2-83ddf7a8b490", "taken": 0, "ends_at": "2026-12-04T15:30:00+00:00", "capacity": 20, "starts_at": "2026-12-04T14:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-04", "excursion_id": "01a2236f-051d-74fd-b854-33e121856e91"},
{"id": "08184638-5e14-51c8-80d2-e18650a93bf0", "taken": 0, "ends_at": "2027-01-11T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-11T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-11", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "083103c8-096e-54b2-83fe-0fee4e5ffd8b", "taken": 0, "ends_at": "2027-01-02T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-02T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-02", "excursion_id": "01a2236f-0450-70f1-a7c2-e2ca79045a70"},
{"id": "086fc5dc-1eae-5b04-99e8-260cca10ec59", "taken": 0, "ends_at": "2027-01-16T10:15:00+00:00", "capacity": 20, "starts_at": "2027-01-16T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "087212df-1315-5019-b585-f2cc19082ebf", "taken": 0, "ends_at": "2027-01-22T15:30:00+00:00", "capacity": 20, "starts_at": "2027-01-22T14:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-22", "excursion_id": "01a2236f-051d-74fd-b854-33e121856e91"},
{"id": "08798a6a-3a32-579a-8bf3-241bbfdb2191", "taken": 0, "ends_at": "2026-12-31T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-31T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a2236e-ff57-7090-85be-c9d7344ac2bd"},
{"id": "08e7f0d8-3d1c-5e11-bf19-554b5394d1c6", "taken": 0, "ends_at": "2026-12-23T13:15:00+00:00", "capacity": 20, "starts_at": "2026-12-23T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "093b873c-ac17-5d04-be2e-ca2db49c66ba", "taken": 0, "ends_at": "2027-01-21T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-21T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "09594f95-4512-59e5-a33d-8f6f24653301", "taken": 0, "ends_at": "2027-01-15T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-15T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-15", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "09d21bdc-63eb-5b9e-89e6-3951b8c32328", "taken": 0, "ends_at": "2026-12-09T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-09T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "09e98e82-5c03-5ae3-aa7c-e8d65605a559", "taken": 0, "ends_at": "2026-12-29T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-29T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-29", "excursion_id": "01a2236e-ff57-7090-85be-c9d7344ac2bd"},
{"id": "0a23b65c-afbb-5de6-9757-712625a53c17", "taken": 0, "ends_at": "2026-12-26T13:15:00+00:00", "capacity": 20, "starts_at": "2026-12-26T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-26", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "0a4a2da7-9611-5606-9e89-b3b705d18bf1", "taken": 0, "ends_at": "2026-12-05T10:15:00+00:00", "capacity": 20, "starts_at": "2026-12-05T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "0a52d83f-a480-55b4-ab8b-fece10121d47", "taken": 0, "ends_at": "2027-01-23T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-23T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-23", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "0af57cdb-9eaa-53b3-beb8-90a9fd511e63", "taken": 0, "ends_at": "2026-12-10T14:00:00+00:00", "capacity": 12, "starts_at": "2026-12-10T13:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a2236f-0073-7586-9cf2-e8534bcae90b"},
{"id": "0b8018b5-68e0-5048-b608-584ed847e1d6", "taken": 0, "ends_at": "2026-12-18T15:30:00+00:00", "capacity": 20, "starts_at": "2026-12-18T14:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-18", "excursion_id": "01a2236f-051d-74fd-b854-33e121856e91"},
{"id": "0c0b5665-ad4b-5fec-9a84-e61825345e16", "taken": 0, "ends_at": "2027-01-22T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-22T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-22", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "0c0c8ea7-ff06-50eb-8ca3-8e11973ef357", "taken": 0, "ends_at": "2026-12-19T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-19T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-19", "excursion_id": "01a2236f-0450-70f1-a7c2-e2ca79045a70"},
{"id": "0c21c4fe-bedd-5e2a-bb7d-35a4fa13915e", "taken": 0, "ends_at": "2027-01-23T10:15:00+00:00", "capacity": 20, "starts_at": "2027-01-23T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-23", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "0c3df022-d7c7-56ae-8e48-242bf372fce4", "taken": 0, "ends_at": "2027-01-13T10:00:00+00:00", "capacity": 15, "starts_at": "2027-01-13T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a2236f-06c5-77a8-8416-e80b689766dc"},
{"id": "0c54fa0b-0fd4-5f11-b571-92f5374b9b8a", "taken": 0, "ends_at": "2027-01-05T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-05T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-05", "excursion_id": "01a2236e-f457-7794-8253-75780d919aab"},
{"id": "0dc0b99f-aa3a-5c0f-9638-cac62fa36870", "taken": 0, "ends_at": "2027-01-09T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-09T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-09", "excursion_id": "01a2236e-fa0e-77a7-9ed8-9a858f1f870a"},
{"id": "0ec0241c-4b8e-59d2-88f9-1f525b1ec70d", "taken": 0, "ends_at": "2026-12-22T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-22T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-22", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "0f59b07a-cc5d-5a71-8f67-7cb345604692", "taken": 0, "ends_at": "2026-12-19T07:00:00+00:00", "capacity": 25, "starts_at": "2026-12-19T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a2236e-f9d4-702c-899f-76c78febe752"},
{"id": "0feb9492-5ff4-5951-9768-489616bc9485", "taken": 0, "ends_at": "2027-01-27T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-27T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-27", "excursion_id": "01a2236f-0450-70f1-a7c2-e2ca79045a70"},
{"id": "10a18367-d950-55ce-81c4-4b805212f56a", "taken": 0, "ends_at": "2026-12-04T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-04T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-04", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "10c72792-7bdc-54ab-b5af-ea916d87ceee", "taken": 0, "ends_at": "2026-12-02T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-02T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a2236e-f63a-7360-b1eb-8e9ab2668447"},
{"id": "1133aab5-9105-5d7b-b497-aa25a5d55820", "taken": 0, "ends_at": "2027-01-19T09:00:00+00:00", "capacity": 25, "starts_at": "2027-01-19T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-19", "excursion_id": "01a2236f-0051-7588-9b82-f68acf046d85"},
{"id": "127d7c21-736f-5bc0-bd17-a7e94c4c98f7", "taken": 0, "ends_at": "2026-12-30T13:15:00+00:00", "capacity": 20, "starts_at": "2026-12-30T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "135af7f2-8bf7-5c53-9798-bc4261a5893c", "taken": 0, "ends_at": "2026-12-16T10:00:00+00:00", "capacity": 15, "starts_at": "2026-12-16T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a2236f-06c5-77a8-8416-e80b689766dc"},
{"id": "13686e38-9035-5b24-925e-eb89f2c4c72c", "taken": 0, "ends_at": "2026-12-05T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-05T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a2236e-f8d3-736e-adb3-61f10e98bb30"},
{"id": "1488edb7-36e6-5910-a0c9-a63f60a9b15f", "taken": 0, "ends_at": "2027-01-19T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-19T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-19", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "150f704d-b9d0-57d1-b92a-9119492df326", "taken": 0, "ends_at": "2026-12-23T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-23T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "155faf0f-243c-5db8-b32f-85fff9779de3", "taken": 0, "ends_at": "2026-12-04T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-04T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-04", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "15c24d11-a67a-595a-8490-3992166e27e3", "taken": 0, "ends_at": "2027-01-25T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-25T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-25", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "17bafe02-dc71-5d81-a209-c1ce4a27b349", "taken": 0, "ends_at": "2026-12-26T11:00:00+00:00", "capacity": 40, "starts_at": "2026-12-26T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-26", "excursion_id": "01a2236f-0515-7039-8204-134ea0fe07e8"},
{"id": "17d82b1b-905b-50bb-b888-5dfab9d0f75d", "taken": 0, "ends_at": "2027-01-01T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-01T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-01", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "1844bc72-e5f7-5c8e-8fc4-e2b6892d2a40", "taken": 0, "ends_at": "2027-01-16T13:15:00+00:00", "capacity": 20, "starts_at": "2027-01-16T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "187f2f72-cb7b-5cb5-8568-898d6fdeb335", "taken": 0, "ends_at": "2026-12-15T13:00:00+00:00", "capacity": 15, "starts_at": "2026-12-15T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-15", "excursion_id": "01a2236e-f4b7-7119-a0b8-23c84c25ea05"},
{"id": "19753505-251e-5313-bcbe-10b8c2320e1a", "taken": 0, "ends_at": "2026-12-25T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-25T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-25", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "19d31484-22a6-5e91-b288-ae6556b957db", "taken": 0, "ends_at": "2026-12-03T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-03T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "19d63e97-ace6-5cbc-9194-c41077c57dd2", "taken": 0, "ends_at": "2027-01-14T09:00:00+00:00", "capacity": 25, "starts_at": "2027-01-14T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a2236f-0051-7588-9b82-f68acf046d85"},
{"id": "19f241a7-c84c-5418-9b7e-8a09affe862b", "taken": 0, "ends_at": "2027-01-08T13:00:00+00:00", "capacity": 15, "starts_at": "2027-01-08T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-08", "excursion_id": "01a2236e-f4b7-7119-a0b8-23c84c25ea05"},
{"id": "1a59f488-288c-56d3-ad33-002fc4403c6b", "taken": 0, "ends_at": "2026-12-05T14:00:00+00:00", "capacity": 40, "starts_at": "2026-12-05T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a2236f-04e0-7755-b6db-9ad5c74df69f"},
{"id": "1a852e01-18e4-59da-b3ca-a7195293aa22", "taken": 0, "ends_at": "2026-12-30T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-30T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "1ac9f91d-4763-5a21-992b-40483a96c159", "taken": 0, "ends_at": "2026-12-25T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-25T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-25", "excursion_id": "01a2236e-fa0e-77a7-9ed8-9a858f1f870a"},
{"id": "1adc9794-5310-523e-9268-790ca309293d", "taken": 0, "ends_at": "2026-12-15T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-15T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-15", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "1ba5d330-575c-5bab-88a3-533db42450f9", "taken": 0, "ends_at": "2027-01-25T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-25T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-25", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "1ca2dbb5-c01c-5ab2-8cde-31d6bd1aa858", "taken": 0, "ends_at": "2027-01-02T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-02T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-02", "excursion_id": "01a2236e-fa0e-77a7-9ed8-9a858f1f870a"},
{"id": "1cb3bdaf-6c5f-5e62-a8b1-e102ac6f44a6", "taken": 0, "ends_at": "2027-01-05T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-05T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-05", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "1d0e64bd-19c3-5cb2-88f8-9ad84f245d3d", "taken": 0, "ends_at": "2026-11-29T09:00:00+00:00", "capacity": 20, "starts_at": "2026-11-29T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-11-29", "excursion_id": "01a2236f-0450-70f1-a7c2-e2ca79045a70"},
{"id": "1dbb08ea-ecf4-5bf9-9134-466353d1ae73", "taken": 0, "ends_at": "2027-01-16T14:00:00+00:00", "capacity": 40, "starts_at": "2027-01-16T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a2236f-04e0-7755-b6db-9ad5c74df69f"},
{"id": "1e5b0ee8-cb3c-59b8-9f31-ecc99872ea9b", "taken": 0, "ends_at": "2027-01-08T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-08T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-08", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "1e897d1f-7cad-59ea-9685-eff0416f2fbf", "taken": 0, "ends_at": "2026-12-20T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-20T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-20", "excursion_id": "01a2236f-0450-70f1-a7c2-e2ca79045a70"},
{"id": "1f9fef61-6f83-57cc-9c37-69fc5c7277c6", "taken": 0, "ends_at": "2027-01-14T14:00:00+00:00", "capacity": 12, "starts_at": "2027-01-14T13:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a2236f-0073-7586-9cf2-e8534bcae90b"},
{"id": "20823e04-85e2-564b-b1d0-d2cc3801f971", "taken": 0, "ends_at": "2027-01-13T13:15:00+00:00", "capacity": 20, "starts_at": "2027-01-13T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "20d25b1e-302f-54d2-8307-28f8df9bcf9d", "taken": 0, "ends_at": "2026-12-05T06:00:00+00:00", "capacity": 25, "starts_at": "2026-12-05T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2026-12-05", "excursion_id": "01a2236f-0497-7397-8843-739832bfc6d3"},
{"id": "20d59a0a-143d-5409-ad22-86addb59de18", "taken": 0, "ends_at": "2027-01-06T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-06T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a2236e-f63a-7360-b1eb-8e9ab2668447"},
{"id": "20fd3a85-438e-571b-9d24-7f7b50485d92", "taken": 0, "ends_at": "2027-01-19T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-19T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-19", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "225902ec-cfcb-5ab0-bf49-9ee9e582edb7", "taken": 0, "ends_at": "2026-12-03T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-03T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "229f5060-16ae-5605-92e7-ac5390c97c99", "taken": 0, "ends_at": "2026-12-05T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-05T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-05", "excursion_id": "01a2236f-0450-70f1-a7c2-e2ca79045a70"},
{"id": "22be239c-8d7c-5ee6-96f3-4174c4c5ece9", "taken": 0, "ends_at": "2026-12-11T15:30:00+00:00", "capacity": 20, "starts_at": "2026-12-11T14:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-11", "excursion_id": "01a2236f-051d-74fd-b854-33e121856e91"},
{"id": "22d079a3-7475-5100-9859-32205ad26c97", "taken": 0, "ends_at": "2027-01-07T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-07T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "2381dc52-6227-5d9f-8969-89c0bf32535d", "taken": 0, "ends_at": "2027-01-02T06:00:00+00:00", "capacity": 25, "starts_at": "2027-01-02T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2027-01-02", "excursion_id": "01a2236f-0497-7397-8843-739832bfc6d3"},
{"id": "2385fbe6-9d28-563a-abcf-fe30f7469d1b", "taken": 0, "ends_at": "2026-12-10T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-10T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a2236f-0051-7588-9b82-f68acf046d85"},
{"id": "25e6db54-2a32-5e27-b778-15913ae64209", "taken": 0, "ends_at": "2026-11-30T12:30:00+00:00", "capacity": 30, "starts_at": "2026-11-30T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-11-30", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "27e21b70-beb4-52fd-83ec-f7f54b76c088", "taken": 0, "ends_at": "2026-12-26T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-26T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-26", "excursion_id": "01a2236f-01f3-7739-b326-a6b2bc9b4d24"},
{"id": "27ecc255-148a-52fe-8587-106d7fa634a7", "taken": 0, "ends_at": "2027-01-19T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-19T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-19", "excursion_id": "01a2236e-f457-7794-8253-75780d919aab"},
{"id": "2906336e-08ce-59af-8bb2-2edcb3fcf96c", "taken": 0, "ends_at": "2027-01-14T08:00:00+00:00", "capacity": 12, "starts_at": "2027-01-14T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a2236e-f4ae-705b-8e1a-0e776061003c"},
{"id": "293af7e9-bcba-530d-88d5-8acc565bd73e", "taken": 0, "ends_at": "2026-12-19T09:30:00+00:00", "capacity": 15, "starts_at": "2026-12-19T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-19", "excursion_id": "01a2236e-facd-73d5-90e1-ed7760254f65"},
{"id": "296c915c-6576-5a04-a926-c4575a7c5690", "taken": 0, "ends_at": "2027-01-23T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-23T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-23", "excursion_id": "01a2236e-fa0e-77a7-9ed8-9a858f1f870a"},
{"id": "2aeda6eb-5649-5f5f-812a-d5c6e06e3f23", "taken": 0, "ends_at": "2027-01-23T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-23T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-23", "excursion_id": "01a2236f-01f3-7739-b326-a6b2bc9b4d24"},
{"id": "2c437016-34c6-5859-9b1e-73ce21c4d8d1", "taken": 0, "ends_at": "2027-01-13T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-13T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a2236e-fb56-7169-a953-b7f88a2b6f02"},
{"id": "2ddc4e51-a3d6-583a-8a80-182e8f7c6a12", "taken": 0, "ends_at": "2027-01-12T06:00:00+00:00", "capacity": 25, "starts_at": "2027-01-12T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2027-01-12", "excursion_id": "01a2236f-0497-7397-8843-739832bfc6d3"},
{"id": "2e07bf65-6fac-5cde-bbb8-db0838548bd5", "taken": 0, "ends_at": "2026-12-11T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-11T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-11", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "2e0effb0-6979-5324-a7ab-6d8dc0cacb27", "taken": 0, "ends_at": "2026-12-09T13:15:00+00:00", "capacity": 20, "starts_at": "2026-12-09T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "2e21fac3-483d-51ef-ad9a-f332a8ee88b0", "taken": 0, "ends_at": "2027-01-22T13:00:00+00:00", "capacity": 15, "starts_at": "2027-01-22T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-22", "excursion_id": "01a2236e-f4b7-7119-a0b8-23c84c25ea05"},
{"id": "2f831e17-85dc-5d2b-9590-a48861d13c69", "taken": 0, "ends_at": "2027-01-04T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-04T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-04", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "2fbe331a-2dcb-5b1c-b9a8-c50489eab6f9", "taken": 0, "ends_at": "2027-01-17T07:00:00+00:00", "capacity": 25, "starts_at": "2027-01-17T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-17", "excursion_id": "01a2236e-f9d4-702c-899f-76c78febe752"},
{"id": "2fd4a4c3-14f7-5173-88d9-8ddef3464104", "taken": 0, "ends_at": "2026-12-17T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-17T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a2236e-f457-7794-8253-75780d919aab"},
{"id": "30cda517-105a-5332-8e3c-b09a1681f5ed", "taken": 0, "ends_at": "2026-12-23T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-23T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a2236e-f63a-7360-b1eb-8e9ab2668447"},
{"id": "30e7bb82-6413-5a78-82cd-8d3126b5c03a", "taken": 0, "ends_at": "2026-12-30T10:15:00+00:00", "capacity": 20, "starts_at": "2026-12-30T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "311cb2fa-fdb2-552c-b241-5755bbf41d26", "taken": 0, "ends_at": "2026-12-16T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-16T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "317f40bd-58b7-5d73-9088-e2e55dbc1dfd", "taken": 0, "ends_at": "2027-01-19T13:30:00+00:00", "capacity": 20, "starts_at": "2027-01-19T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-19", "excursion_id": "01a2236e-ff57-7090-85be-c9d7344ac2bd"},
{"id": "31bc7112-4ca7-59ce-a771-263ab3e2f861", "taken": 0, "ends_at": "2026-12-31T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-31T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "3238c1de-5130-5bea-b134-29fc547f3345", "taken": 0, "ends_at": "2026-12-05T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-05T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "33da9605-c866-56e8-95aa-aadad425fad3", "taken": 0, "ends_at": "2027-01-16T07:00:00+00:00", "capacity": 25, "starts_at": "2027-01-16T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a2236e-f9d4-702c-899f-76c78febe752"},
{"id": "34310dfa-216f-50ce-b009-3ad94e36bce9", "taken": 0, "ends_at": "2027-01-25T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-25T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-25", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "343ddeb0-59ce-532e-9931-9ed2db878ba7", "taken": 0, "ends_at": "2027-01-12T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-12T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-12", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "34a96b8a-7299-592f-bee7-a9828cd287ac", "taken": 0, "ends_at": "2027-01-06T09:15:00+00:00", "capacity": 20, "starts_at": "2027-01-06T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a2236e-f499-7035-b26d-ec1ba1835d13"},
{"id": "34bb3c4f-316e-5655-a888-ded6a825076a", "taken": 0, "ends_at": "2027-01-22T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-22T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-22", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "34f89ae0-9daf-52d8-90de-ac2c63c3438e", "taken": 0, "ends_at": "2026-12-09T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-09T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a2236e-fb56-7169-a953-b7f88a2b6f02"},
{"id": "352a230c-972d-563d-b886-759583685bca", "taken": 0, "ends_at": "2026-12-18T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-18T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-18", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "354586a1-dca6-5459-af55-838ee2a90a17", "taken": 0, "ends_at": "2027-01-14T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-14T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a2236e-f457-7794-8253-75780d919aab"},
{"id": "354fada3-17bb-5cb3-bb38-016a2c5538f6", "taken": 0, "ends_at": "2026-12-17T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-17T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "35713796-7910-5746-a990-afc9a2c7ca08", "taken": 0, "ends_at": "2027-01-06T10:15:00+00:00", "capacity": 20, "starts_at": "2027-01-06T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "35870147-dce9-5a1d-978c-e44cea98f8bf", "taken": 0, "ends_at": "2026-12-05T13:15:00+00:00", "capacity": 20, "starts_at": "2026-12-05T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "374a9c0e-6e37-51e3-84a8-b04fbcf47126", "taken": 0, "ends_at": "2027-01-09T09:00:00+00:00", "capacity": 25, "starts_at": "2027-01-09T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-09", "excursion_id": "01a2236e-fa81-73a4-9d18-c04af4d047ee"},
{"id": "37b358e6-0253-534c-92fd-92e4a1b8dc15", "taken": 0, "ends_at": "2026-12-01T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-01T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-01", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "3843d1d8-7d28-53d0-a862-173185c7fab2", "taken": 0, "ends_at": "2027-01-05T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-05T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-05", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "3a476458-e5b2-5f2d-a388-370767730eb0", "taken": 0, "ends_at": "2026-12-24T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-24T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a2236e-f457-7794-8253-75780d919aab"},
{"id": "3a4e9eee-7624-5fe3-a594-f018ecd082b5", "taken": 0, "ends_at": "2026-12-08T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-08T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-08", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "3c001093-d6a4-5ab7-ab50-7dd3d9689f60", "taken": 0, "ends_at": "2026-12-30T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-30T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "3c5fd5d8-90d7-5152-8e33-f2160146a9b5", "taken": 0, "ends_at": "2027-01-26T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-26T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-26", "excursion_id": "01a2236e-f457-7794-8253-75780d919aab"},
{"id": "3cc0ca62-eb27-5d64-b52e-e2854dd73cea", "taken": 0, "ends_at": "2026-12-05T11:00:00+00:00", "capacity": 40, "starts_at": "2026-12-05T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a2236f-0515-7039-8204-134ea0fe07e8"},
{"id": "3ccd8c40-4af9-57db-8f38-97b31afa4640", "taken": 0, "ends_at": "2026-12-22T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-22T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-22", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "3cd2c5bf-89bb-5005-91c5-498ff4b3bf3c", "taken": 0, "ends_at": "2026-12-22T13:00:00+00:00", "capacity": 15, "starts_at": "2026-12-22T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-22", "excursion_id": "01a2236e-f4b7-7119-a0b8-23c84c25ea05"},
{"id": "3ceec453-b7e9-56ac-a16a-13f2b000d923", "taken": 0, "ends_at": "2027-01-16T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-16T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-16", "excursion_id": "01a2236f-0450-70f1-a7c2-e2ca79045a70"},
{"id": "3d85b5f3-21c0-525a-9235-2ddc8a83b71a", "taken": 0, "ends_at": "2026-12-23T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-23T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "3d8748b4-f023-52b0-b418-0562f4d39eef", "taken": 0, "ends_at": "2027-01-26T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-26T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-26", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "3dc517fe-4cae-5586-ace7-f53422e2d130", "taken": 0, "ends_at": "2026-12-21T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-21T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-21", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "3e25fc20-0859-59d2-bf21-55879b8ec736", "taken": 0, "ends_at": "2026-12-29T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-29T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-29", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "3eb10826-7086-5437-995a-eb7accb1b648", "taken": 0, "ends_at": "2027-01-02T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-02T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a2236e-f8d3-736e-adb3-61f10e98bb30"},
{"id": "3f105a99-a745-5050-b769-6446e76712d6", "taken": 0, "ends_at": "2026-12-21T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-21T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-21", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "3f26b6cd-0c34-53b4-8513-9c6b07e637f4", "taken": 0, "ends_at": "2026-12-22T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-22T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-22", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "3fcc0fc8-bbf9-56cf-a860-0ef492fe1d7f", "taken": 0, "ends_at": "2027-01-09T07:00:00+00:00", "capacity": 25, "starts_at": "2027-01-09T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-09", "excursion_id": "01a2236e-f9d4-702c-899f-76c78febe752"},
{"id": "4054f25a-a9c6-5bd6-abc3-57e5a0cc0f7c", "taken": 0, "ends_at": "2027-01-13T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-13T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a2236e-f63a-7360-b1eb-8e9ab2668447"},
{"id": "4095585b-ea41-53c9-ad44-93ecef8c274b", "taken": 0, "ends_at": "2026-12-19T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-19T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-19", "excursion_id": "01a2236f-01f3-7739-b326-a6b2bc9b4d24"},
{"id": "40d6d5aa-9a21-537e-a4be-ec74a8db13ef", "taken": 0, "ends_at": "2027-01-18T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-18T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-18", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "40ece3b3-f76b-523a-8ab8-44396c46f413", "taken": 0, "ends_at": "2027-01-13T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-13T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "41cc2f9d-2f6c-542d-a2a3-cfdace1f6010", "taken": 0, "ends_at": "2027-01-06T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-06T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a2236e-fb56-7169-a953-b7f88a2b6f02"},
{"id": "4235a8b7-b014-5f07-ad65-7da264f4d4cd", "taken": 0, "ends_at": "2027-01-24T09:30:00+00:00", "capacity": 15, "starts_at": "2027-01-24T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-24", "excursion_id": "01a2236e-facd-73d5-90e1-ed7760254f65"},
{"id": "42b44023-2fe8-58bc-901f-b23ded068fe3", "taken": 0, "ends_at": "2027-01-27T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-27T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "43445587-f325-519f-a292-da18df477388", "taken": 0, "ends_at": "2027-01-21T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-21T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "43b179b3-0903-5c1e-8216-36ca93ccb29b", "taken": 0, "ends_at": "2027-01-07T10:00:00+00:00", "capacity": 12, "starts_at": "2027-01-07T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a2236e-f4ae-705b-8e1a-0e776061003c"},
{"id": "43d3d6bc-65ca-5b18-a5b3-81ed1b46f628", "taken": 0, "ends_at": "2027-01-16T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-16T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-16", "excursion_id": "01a2236f-01f3-7739-b326-a6b2bc9b4d24"},
{"id": "43dc1482-ab89-54bb-9b6c-0882db2bed7f", "taken": 0, "ends_at": "2026-12-19T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-19T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "43f09ef7-cbc9-5b4f-9ae8-0935665bf9b6", "taken": 0, "ends_at": "2026-12-20T09:30:00+00:00", "capacity": 15, "starts_at": "2026-12-20T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-20", "excursion_id": "01a2236e-facd-73d5-90e1-ed7760254f65"},
{"id": "442f0d88-08a2-59f2-a3a5-27ba86e27924", "taken": 0, "ends_at": "2027-01-02T13:15:00+00:00", "capacity": 20, "starts_at": "2027-01-02T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "44439619-f22a-50c8-84a6-112d0b433c0f", "taken": 0, "ends_at": "2027-01-01T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-01T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-01", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "4451332c-babc-5956-9b67-71e019317288", "taken": 0, "ends_at": "2027-01-21T14:00:00+00:00", "capacity": 12, "starts_at": "2027-01-21T13:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a2236f-0073-7586-9cf2-e8534bcae90b"},
{"id": "45889e5d-3905-55b6-a7c3-481d6bb09672", "taken": 0, "ends_at": "2026-12-31T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-31T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "465a9181-7da6-5ca7-aafa-495ba765376b", "taken": 0, "ends_at": "2027-01-20T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-20T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "46a0546f-1c20-57a2-92fa-fc8428ea25a5", "taken": 0, "ends_at": "2026-12-28T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-28T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-28", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "46c3d698-ea41-56b8-87f5-6bdc190dd5d4", "taken": 0, "ends_at": "2027-01-14T13:30:00+00:00", "capacity": 20, "starts_at": "2027-01-14T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a2236e-ff57-7090-85be-c9d7344ac2bd"},
{"id": "4718d502-2ef5-50d9-9d7c-e5a97ffc6b3a", "taken": 0, "ends_at": "2026-12-25T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-25T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-25", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "4726c2f7-cc33-5deb-9bb9-32cac0d10c89", "taken": 0, "ends_at": "2026-12-12T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-12T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-12", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "47c3814d-588c-5221-8fed-92c0ab680df5", "taken": 0, "ends_at": "2026-12-04T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-04T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-04", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "4868120f-be37-525c-a5a1-98678064d4f0", "taken": 0, "ends_at": "2026-12-08T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-08T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-08", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "490b999d-c4fa-5a7d-bb98-22efd4a1a44e", "taken": 0, "ends_at": "2026-12-02T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-02T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "49d36065-0fc1-5705-8bc4-7a4cd1d86529", "taken": 0, "ends_at": "2027-01-22T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-22T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-22", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "49f9025f-6603-5216-b008-72d2a425a83c", "taken": 0, "ends_at": "2026-12-23T10:15:00+00:00", "capacity": 20, "starts_at": "2026-12-23T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "4a1d63ee-6743-5bca-a86a-dffe8d8e2257", "taken": 0, "ends_at": "2027-01-02T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-02T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a2236e-fb56-7169-a953-b7f88a2b6f02"},
{"id": "4aa451d6-90c7-576d-b542-a4b2bf053f05", "taken": 0, "ends_at": "2026-12-02T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-02T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "4ac21f45-93ba-5b86-aa82-7a3e05933ae1", "taken": 0, "ends_at": "2026-12-08T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-08T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-08", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "4b92ed05-1f71-548f-a771-37bf0a488d5b", "taken": 0, "ends_at": "2026-12-29T06:00:00+00:00", "capacity": 25, "starts_at": "2026-12-29T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2026-12-29", "excursion_id": "01a2236f-0497-7397-8843-739832bfc6d3"},
{"id": "4bba5d97-98a6-5c04-9195-d695d17f33cc", "taken": 0, "ends_at": "2026-12-31T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-31T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a2236f-0051-7588-9b82-f68acf046d85"},
{"id": "4beabf6f-bbc9-5bc7-8836-aff046cb2c30", "taken": 0, "ends_at": "2026-12-02T13:15:00+00:00", "capacity": 20, "starts_at": "2026-12-02T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "4c1421eb-1a37-5b62-ac5c-b095a5f624d3", "taken": 0, "ends_at": "2027-01-10T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-10T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-10", "excursion_id": "01a2236f-0450-70f1-a7c2-e2ca79045a70"},
{"id": "4c21b84c-b4ba-5897-a81c-ce79143578d6", "taken": 0, "ends_at": "2026-12-30T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-30T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "4ce385eb-cef8-571c-af62-9bd6d20c7e2e", "taken": 0, "ends_at": "2027-01-25T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-25T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-25", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "4d05bdc9-67b0-54ec-9181-c9b278a4e815", "taken": 0, "ends_at": "2027-01-27T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-27T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "4d59b43e-1da4-5b37-9cb4-15ad44e44bc9", "taken": 0, "ends_at": "2026-12-28T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-28T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-28", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "4de358f7-6d79-57d0-9dc0-2c922edc044c", "taken": 0, "ends_at": "2026-12-02T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-02T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-02", "excursion_id": "01a2236f-0450-70f1-a7c2-e2ca79045a70"},
{"id": "4f38e8c3-73fe-5ff1-b95a-73bd8c6c165f", "taken": 0, "ends_at": "2026-12-10T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-10T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "504cc9d8-0a81-5fbf-bab7-73617322040f", "taken": 0, "ends_at": "2026-12-30T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-30T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a2236e-f63a-7360-b1eb-8e9ab2668447"},
{"id": "51041c08-e693-5ffb-b798-1c7d6ae654c6", "taken": 0, "ends_at": "2027-01-20T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-20T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "512cb218-51b3-5f35-b886-3330b303270e", "taken": 0, "ends_at": "2026-12-12T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-12T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-12", "excursion_id": "01a2236e-fa0e-77a7-9ed8-9a858f1f870a"},
{"id": "524f6040-4423-5309-aae7-2f238ae72555", "taken": 0, "ends_at": "2026-12-01T06:00:00+00:00", "capacity": 25, "starts_at": "2026-12-01T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2026-12-01", "excursion_id": "01a2236f-0497-7397-8843-739832bfc6d3"},
{"id": "525e8b0f-8587-55e8-942c-716900953a29", "taken": 0, "ends_at": "2027-01-23T13:15:00+00:00", "capacity": 20, "starts_at": "2027-01-23T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-23", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "5265f461-4e27-50b6-9d6b-a34d7597558a", "taken": 0, "ends_at": "2027-01-08T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-08T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-08", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "52cb4381-d0df-5121-8d98-b72d7f8c8ffc", "taken": 0, "ends_at": "2027-01-01T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-01T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-01", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "54e6c178-e2d3-5ef0-b9ea-60cb94624170", "taken": 0, "ends_at": "2026-12-22T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-22T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-22", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "554dfb64-36a8-58dd-82c4-cbb3446025e8", "taken": 0, "ends_at": "2026-12-15T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-15T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-15", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "56128201-b242-5db3-a298-b8aa1bf799ac", "taken": 0, "ends_at": "2027-01-27T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-27T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "5645927c-9336-57d3-91b8-6e641a9a682f", "taken": 0, "ends_at": "2026-12-19T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-19T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "5692aa44-39f4-533f-b7f9-b1322c3a6c67", "taken": 0, "ends_at": "2026-12-31T14:00:00+00:00", "capacity": 12, "starts_at": "2026-12-31T13:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a2236f-0073-7586-9cf2-e8534bcae90b"},
{"id": "56c1862b-9dc1-55c3-a775-f4764116907c", "taken": 0, "ends_at": "2027-01-09T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-09T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-09", "excursion_id": "01a2236e-fb56-7169-a953-b7f88a2b6f02"},
{"id": "570a3015-1610-5010-a7b8-7ad00dc1a84c", "taken": 0, "ends_at": "2027-01-06T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-06T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "572e9a99-689d-53a6-b243-78097274d744", "taken": 0, "ends_at": "2026-12-24T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-24T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "57bc4a04-cd3d-55b6-a045-6026a7f24567", "taken": 0, "ends_at": "2027-01-12T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-12T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-12", "excursion_id": "01a2236e-f457-7794-8253-75780d919aab"},
{"id": "57fde11e-6772-54b5-b6be-b171d947135d", "taken": 0, "ends_at": "2027-01-07T14:00:00+00:00", "capacity": 12, "starts_at": "2027-01-07T13:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a2236f-0073-7586-9cf2-e8534bcae90b"},
{"id": "582ea34e-22aa-5f29-88c0-f39a7c928ddf", "taken": 0, "ends_at": "2027-01-02T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-02T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-02", "excursion_id": "01a2236f-01f3-7739-b326-a6b2bc9b4d24"},
{"id": "5851b6a8-bf13-5a32-be91-8ff1a10021c1", "taken": 0, "ends_at": "2027-01-07T06:30:00+00:00", "capacity": 30, "starts_at": "2027-01-07T04:00:00+00:00", "time_zone": "Asia/Novokuznetsk", "local_date": "2027-01-07", "excursion_id": "01a2236f-0580-7469-9c86-daaa1d4a27f1"},
{"id": "58a1068b-8d65-552c-8612-088f6371c3f3", "taken": 0, "ends_at": "2026-12-30T10:00:00+00:00", "capacity": 15, "starts_at": "2026-12-30T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a2236f-06c5-77a8-8416-e80b689766dc"},
{"id": "58a8b2a4-9c5d-5a4f-b721-49960ab4ddd4", "taken": 0, "ends_at": "2027-01-12T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-12T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-12", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "58d8f92e-758e-5f1c-b99f-384e0987725b", "taken": 0, "ends_at": "2027-01-16T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-16T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a2236e-fb56-7169-a953-b7f88a2b6f02"},
{"id": "5c11c4e2-724d-5246-8906-44c4daa02935", "taken": 0, "ends_at": "2026-12-16T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-16T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "5c2446b6-f6fd-5779-b118-6ab30b454dfd", "taken": 0, "ends_at": "2027-01-07T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-07T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a2236e-f457-7794-8253-75780d919aab"},
{"id": "5c24742d-f00f-5ad6-a3ff-6fabeea05d88", "taken": 0, "ends_at": "2027-01-05T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-05T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-05", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "5ca42313-0da7-5a11-a601-72c39ad9adf7", "taken": 0, "ends_at": "2026-12-12T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-12T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-12", "excursion_id": "01a2236e-f8d3-736e-adb3-61f10e98bb30"},
{"id": "5dfc2a2e-b538-55ce-ac1f-17e5992054b8", "taken": 0, "ends_at": "2027-01-24T07:00:00+00:00", "capacity": 25, "starts_at": "2027-01-24T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-24", "excursion_id": "01a2236e-f9d4-702c-899f-76c78febe752"},
{"id": "5e3fa68a-220d-5132-85b5-9d32384f1616", "taken": 0, "ends_at": "2026-12-03T14:00:00+00:00", "capacity": 12, "starts_at": "2026-12-03T13:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a2236f-0073-7586-9cf2-e8534bcae90b"},
{"id": "5ea2241b-95ca-57cc-ac3f-0842581588de", "taken": 0, "ends_at": "2027-01-24T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-24T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-24", "excursion_id": "01a2236f-0450-70f1-a7c2-e2ca79045a70"},
{"id": "5f74e952-8e57-576f-b876-588ae5995aa1", "taken": 0, "ends_at": "2027-01-20T13:15:00+00:00", "capacity": 20, "starts_at": "2027-01-20T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "5fb9d571-a8b5-5fcd-bb0b-5402851493d7", "taken": 0, "ends_at": "2027-01-20T10:00:00+00:00", "capacity": 15, "starts_at": "2027-01-20T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a2236f-06c5-77a8-8416-e80b689766dc"},
{"id": "606a422c-d02b-58bc-9827-1b39f7f25a3c", "taken": 0, "ends_at": "2026-12-14T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-14T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-14", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "60932630-6a04-5d90-ae95-c722e35ea5a0", "taken": 0, "ends_at": "2027-01-05T13:00:00+00:00", "capacity": 15, "starts_at": "2027-01-05T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-05", "excursion_id": "01a2236e-f4b7-7119-a0b8-23c84c25ea05"},
{"id": "60a776dd-d7aa-5a23-94b9-db76977e7c15", "taken": 0, "ends_at": "2027-01-07T09:00:00+00:00", "capacity": 25, "starts_at": "2027-01-07T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a2236f-0051-7588-9b82-f68acf046d85"},
{"id": "614b84e2-a966-5306-8431-8a6790a26031", "taken": 0, "ends_at": "2027-01-20T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-20T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "62025439-a77d-56be-890d-0119f99b7ae1", "taken": 0, "ends_at": "2026-12-19T10:15:00+00:00", "capacity": 20, "starts_at": "2026-12-19T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "620bcb8e-fab7-5b2c-9fde-ebd6f5c27dee", "taken": 0, "ends_at": "2027-01-13T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-13T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "62e53334-f1da-581c-b1a7-611b7c8412ad", "taken": 0, "ends_at": "2027-01-03T09:30:00+00:00", "capacity": 15, "starts_at": "2027-01-03T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-03", "excursion_id": "01a2236e-facd-73d5-90e1-ed7760254f65"},
{"id": "632984a0-9298-5b9c-9a2a-cc740321ccbd", "taken": 0, "ends_at": "2027-01-23T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-23T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-23", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "636d7193-b57d-5768-a948-4e9fb5190fbb", "taken": 0, "ends_at": "2026-12-18T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-18T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-18", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "647c8952-4921-5387-846e-836159545ce5", "taken": 0, "ends_at": "2027-01-05T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-05T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-05", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "6485afde-f57a-5a8e-9ebc-fbce6e05ac74", "taken": 0, "ends_at": "2027-01-09T11:00:00+00:00", "capacity": 40, "starts_at": "2027-01-09T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-09", "excursion_id": "01a2236f-0515-7039-8204-134ea0fe07e8"},
{"id": "64c0588c-dd3f-5dac-b7b3-2c41e172ec44", "taken": 0, "ends_at": "2026-12-26T09:15:00+00:00", "capacity": 20, "starts_at": "2026-12-26T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-26", "excursion_id": "01a2236e-f499-7035-b26d-ec1ba1835d13"},
{"id": "64e72157-3b3d-589b-928e-1588b46da232", "taken": 0, "ends_at": "2026-12-10T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-10T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a2236e-ff57-7090-85be-c9d7344ac2bd"},
{"id": "6682f0be-3988-517e-b307-8a9d29de4152", "taken": 0, "ends_at": "2026-12-24T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-24T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "6698ee56-08f8-50b2-b90c-662e3bce6fec", "taken": 0, "ends_at": "2026-12-01T13:00:00+00:00", "capacity": 15, "starts_at": "2026-12-01T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-01", "excursion_id": "01a2236e-f4b7-7119-a0b8-23c84c25ea05"},
{"id": "679b77c1-6311-5213-880e-8bd16f05db6f", "taken": 0, "ends_at": "2026-12-21T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-21T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-21", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "67b98438-60ee-5250-8f39-b127ec925a03", "taken": 0, "ends_at": "2027-01-26T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-26T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-26", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "6823bf82-1f36-5a59-af16-1fabe211c9ba", "taken": 0, "ends_at": "2027-01-12T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-12T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-12", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "682d5bb7-1d58-5b27-b35d-e1f9e6b738ef", "taken": 0, "ends_at": "2026-12-09T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-09T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "68f27e13-dad1-533c-85d8-0242b5ab1939", "taken": 0, "ends_at": "2026-12-24T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-24T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "6920d703-f93a-5427-8bcf-921c82f1869f", "taken": 0, "ends_at": "2026-12-26T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-26T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-26", "excursion_id": "01a2236e-f8d3-736e-adb3-61f10e98bb30"},
{"id": "6957ee94-85ad-5f24-be4a-e07309c4d6ef", "taken": 0, "ends_at": "2027-01-09T10:15:00+00:00", "capacity": 20, "starts_at": "2027-01-09T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-09", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "696285d0-0ba4-5c9e-87fe-bef42be8e7f5", "taken": 0, "ends_at": "2027-01-09T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-09T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-09", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "6a372ea8-c7ff-517e-9b6b-50a8fee6abc2", "taken": 0, "ends_at": "2026-12-14T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-14T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-14", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "6a5919d0-426e-56b8-a973-913bdeb88138", "taken": 0, "ends_at": "2027-01-21T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-21T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a2236e-f457-7794-8253-75780d919aab"},
{"id": "6a953139-5490-5e32-866a-156aec81647d", "taken": 0, "ends_at": "2026-12-05T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-05T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-05", "excursion_id": "01a2236f-01f3-7739-b326-a6b2bc9b4d24"},
{"id": "6ac73ff2-9521-5b7f-beeb-696714ae9526", "taken": 0, "ends_at": "2026-11-30T08:30:00+00:00", "capacity": 30, "starts_at": "2026-11-30T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-11-30", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "6b9366af-259c-573c-a680-7f58c68f351a", "taken": 0, "ends_at": "2027-01-02T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-02T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "6be49b39-67a4-58f3-a57e-1f7007fbbdc7", "taken": 0, "ends_at": "2026-12-07T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-07T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-07", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "6c1661e8-3bc2-5b5a-a52d-0a2cbfaa4fe5", "taken": 0, "ends_at": "2027-01-26T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-26T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-26", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "6c4df1b4-9de5-59b1-83ba-f81ed4e9d5bb", "taken": 0, "ends_at": "2026-12-12T09:15:00+00:00", "capacity": 20, "starts_at": "2026-12-12T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-12", "excursion_id": "01a2236e-f499-7035-b26d-ec1ba1835d13"},
{"id": "6c8f157f-091f-508e-b39d-b567bbbb498d", "taken": 0, "ends_at": "2027-01-07T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-07T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "6cb6bffe-0b81-5fa2-b9f7-e546a809b7ab", "taken": 0, "ends_at": "2027-01-03T07:00:00+00:00", "capacity": 25, "starts_at": "2027-01-03T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-03", "excursion_id": "01a2236e-f9d4-702c-899f-76c78febe752"},
{"id": "6d5ba2ad-f074-586f-9127-e20507975b6b", "taken": 0, "ends_at": "2027-01-12T13:00:00+00:00", "capacity": 15, "starts_at": "2027-01-12T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-12", "excursion_id": "01a2236e-f4b7-7119-a0b8-23c84c25ea05"},
{"id": "6e135e3f-be5f-5280-9100-c0765d83c04f", "taken": 0, "ends_at": "2027-01-03T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-03T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-03", "excursion_id": "01a2236f-0450-70f1-a7c2-e2ca79045a70"},
{"id": "6e15d90c-9282-5b82-affc-20e8b9a32032", "taken": 0, "ends_at": "2027-01-20T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-20T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a2236e-f63a-7360-b1eb-8e9ab2668447"},
{"id": "6ebd75e9-69e2-54f9-92f2-da52035abc9d", "taken": 0, "ends_at": "2027-01-15T15:30:00+00:00", "capacity": 20, "starts_at": "2027-01-15T14:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-15", "excursion_id": "01a2236f-051d-74fd-b854-33e121856e91"},
{"id": "6f6bb034-80f2-5aa3-a9c3-ec181d782b9b", "taken": 0, "ends_at": "2027-01-13T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-13T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-13", "excursion_id": "01a2236f-0450-70f1-a7c2-e2ca79045a70"},
{"id": "7074e5bc-962a-5919-a6e3-cb3fbc7d0ed6", "taken": 0, "ends_at": "2026-12-28T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-28T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-28", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "72109de4-e38c-5db5-879d-c3a3d56296cd", "taken": 0, "ends_at": "2026-12-15T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-15T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-15", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "73366f5f-b8ec-5c12-927f-d0eafd55e3da", "taken": 0, "ends_at": "2027-01-01T15:30:00+00:00", "capacity": 20, "starts_at": "2027-01-01T14:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-01", "excursion_id": "01a2236f-051d-74fd-b854-33e121856e91"},
{"id": "7430e1ca-05ac-5ec7-b517-b8d916fb2768", "taken": 0, "ends_at": "2026-12-24T14:00:00+00:00", "capacity": 12, "starts_at": "2026-12-24T13:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a2236f-0073-7586-9cf2-e8534bcae90b"},
{"id": "74898800-ec85-5f62-8783-c2d0a4a3ce13", "taken": 0, "ends_at": "2027-01-11T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-11T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-11", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "74a17dc8-3f8d-5d4c-a9b1-f8756165c33a", "taken": 0, "ends_at": "2027-01-15T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-15T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-15", "excursion_id": "01a2236e-fa0e-77a7-9ed8-9a858f1f870a"},
{"id": "752aace1-e491-548e-8bf5-6e29792633b3", "taken": 0, "ends_at": "2026-12-19T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-19T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a2236e-fb56-7169-a953-b7f88a2b6f02"},
{"id": "757b601a-e647-595c-8b17-2a4a9df0a9ac", "taken": 0, "ends_at": "2026-12-10T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-10T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "758a41ed-ce74-59c7-87a2-20c20e4125f6", "taken": 0, "ends_at": "2027-01-13T09:15:00+00:00", "capacity": 20, "starts_at": "2027-01-13T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a2236e-f499-7035-b26d-ec1ba1835d13"},
{"id": "76418118-2497-5787-a42a-5d1ca28b324c", "taken": 0, "ends_at": "2027-01-21T13:30:00+00:00", "capacity": 20, "starts_at": "2027-01-21T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a2236e-ff57-7090-85be-c9d7344ac2bd"},
{"id": "76421d59-67e5-51f4-a60c-c0772eb8d93b", "taken": 0, "ends_at": "2027-01-07T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-07T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "76aa4c7b-c7d6-5455-b31b-5c474b2cac1c", "taken": 0, "ends_at": "2027-01-18T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-18T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-18", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "77821826-9cbe-59e3-99b7-9e3b035740fa", "taken": 0, "ends_at": "2026-12-25T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-25T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-25", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "77c20ba0-cb8b-55fa-86dc-4be657828f0c", "taken": 0, "ends_at": "2027-01-19T06:00:00+00:00", "capacity": 25, "starts_at": "2027-01-19T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2027-01-19", "excursion_id": "01a2236f-0497-7397-8843-739832bfc6d3"},
{"id": "78097c51-aa9f-54ba-aa42-d92df0296fbf", "taken": 0, "ends_at": "2027-01-05T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-05T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-05", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "78ddfbe9-154b-51ba-806e-917492dfc054", "taken": 0, "ends_at": "2026-12-19T13:15:00+00:00", "capacity": 20, "starts_at": "2026-12-19T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "7902eda0-a9d3-5ea6-b15a-0c0b24039558", "taken": 0, "ends_at": "2027-01-06T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-06T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "792d9ee5-3ae3-5ce7-8371-d7e16067cd99", "taken": 0, "ends_at": "2026-12-12T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-12T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-12", "excursion_id": "01a2236f-0450-70f1-a7c2-e2ca79045a70"},
{"id": "79dd91d7-046d-5626-9e49-cfcf048d1039", "taken": 0, "ends_at": "2026-12-31T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-31T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "7a6fe573-daff-5211-9322-90a63819d162", "taken": 0, "ends_at": "2026-12-14T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-14T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-14", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "7a91ab7b-4133-555a-9685-8ae3aba01031", "taken": 0, "ends_at": "2026-12-31T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-31T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "7bf1f360-d9a2-5dfd-9cc1-b337fe155536", "taken": 0, "ends_at": "2026-12-21T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-21T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-21", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "7bf3a561-8446-5cd3-ba23-891a9d6ad2be", "taken": 0, "ends_at": "2027-01-26T06:00:00+00:00", "capacity": 25, "starts_at": "2027-01-26T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2027-01-26", "excursion_id": "01a2236f-0497-7397-8843-739832bfc6d3"},
{"id": "7c076076-805f-58ee-b603-6f425ab07559", "taken": 0, "ends_at": "2026-12-02T10:15:00+00:00", "capacity": 20, "starts_at": "2026-12-02T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "7c3aa7ac-5d6d-5116-bff4-c7bf639ebcf9", "taken": 0, "ends_at": "2027-01-21T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-21T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "7c66d630-d58c-5808-a9e2-e558fa11cb9c", "taken": 0, "ends_at": "2027-01-23T09:15:00+00:00", "capacity": 20, "starts_at": "2027-01-23T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-23", "excursion_id": "01a2236e-f499-7035-b26d-ec1ba1835d13"},
{"id": "7c791f68-be28-5690-99ea-736bcce8c3c5", "taken": 0, "ends_at": "2026-12-24T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-24T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "7d014701-cf20-548c-a182-21be41990350", "taken": 0, "ends_at": "2027-01-23T07:00:00+00:00", "capacity": 25, "starts_at": "2027-01-23T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-23", "excursion_id": "01a2236e-f9d4-702c-899f-76c78febe752"},
{"id": "7d07ceda-1d56-5b1d-bd9d-09c622a862f2", "taken": 0, "ends_at": "2027-01-14T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-14T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "7d6a6a3b-4949-5bd2-b0ca-8ac0e0a04c44", "taken": 0, "ends_at": "2026-12-03T08:00:00+00:00", "capacity": 12, "starts_at": "2026-12-03T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a2236e-f4ae-705b-8e1a-0e776061003c"},
{"id": "7e84cf32-62d4-573d-a0e7-c7b0f08647de", "taken": 0, "ends_at": "2027-01-02T09:30:00+00:00", "capacity": 15, "starts_at": "2027-01-02T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-02", "excursion_id": "01a2236e-facd-73d5-90e1-ed7760254f65"},
{"id": "7eb57e1f-6b83-591a-83cd-26d58eb4f8b3", "taken": 0, "ends_at": "2026-12-02T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-02T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "7ed6faa7-2b9d-5134-bb7f-6df069ea858e", "taken": 0, "ends_at": "2026-12-30T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-30T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-30", "excursion_id": "01a2236f-0450-70f1-a7c2-e2ca79045a70"},
{"id": "7f35d277-5e87-51d8-9fd5-42996b988517", "taken": 0, "ends_at": "2027-01-14T10:00:00+00:00", "capacity": 12, "starts_at": "2027-01-14T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a2236e-f4ae-705b-8e1a-0e776061003c"},
{"id": "7f975ee4-360d-5ef6-abd8-ae46784fa847", "taken": 0, "ends_at": "2026-12-17T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-17T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "802e2df5-8a2e-5aa1-90e3-e33b56cd99ab", "taken": 0, "ends_at": "2026-12-03T10:00:00+00:00", "capacity": 12, "starts_at": "2026-12-03T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a2236e-f4ae-705b-8e1a-0e776061003c"},
{"id": "80cb5663-5b9d-5594-882e-1c83dfdfac57", "taken": 0, "ends_at": "2026-12-23T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-23T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "80f79d34-0338-587d-903c-d9c05b7b47f7", "taken": 0, "ends_at": "2026-12-26T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-26T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-26", "excursion_id": "01a2236f-0450-70f1-a7c2-e2ca79045a70"},
{"id": "8276d310-71bc-5633-b588-2add0482f24e", "taken": 0, "ends_at": "2026-12-26T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-26T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-26", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "82acca72-a61e-542b-9918-5dd63094bd92", "taken": 0, "ends_at": "2027-01-23T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-23T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-23", "excursion_id": "01a2236e-f8d3-736e-adb3-61f10e98bb30"},
{"id": "82e44af3-a561-53cb-a97e-0b60720f0a18", "taken": 0, "ends_at": "2026-12-19T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-19T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-19", "excursion_id": "01a2236e-fa0e-77a7-9ed8-9a858f1f870a"},
{"id": "834f1399-ba00-5a8d-a968-b4a9dc863be6", "taken": 0, "ends_at": "2027-01-28T06:30:00+00:00", "capacity": 30, "starts_at": "2027-01-28T04:00:00+00:00", "time_zone": "Asia/Novokuznetsk", "local_date": "2027-01-28", "excursion_id": "01a2236f-0580-7469-9c86-daaa1d4a27f1"},
{"id": "8350b6ae-02ed-52e9-a0de-fd5a6adcf20d", "taken": 0, "ends_at": "2027-01-11T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-11T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-11", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "836a1057-e8f7-5cdc-81e4-b06f9fa22f5a", "taken": 0, "ends_at": "2026-12-17T14:00:00+00:00", "capacity": 12, "starts_at": "2026-12-17T13:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a2236f-0073-7586-9cf2-e8534bcae90b"},
{"id": "845cc6b7-9bad-5d42-a95c-0cb25987e69f", "taken": 0, "ends_at": "2026-12-03T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-03T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "84888eb6-885b-59d1-9c37-b035e7242c65", "taken": 0, "ends_at": "2026-12-03T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-03T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a2236e-ff57-7090-85be-c9d7344ac2bd"},
{"id": "84b20177-df16-52be-b143-d47ea298b0a7", "taken": 0, "ends_at": "2027-01-16T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-16T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "8503dd1c-aede-5aa6-94c7-7f5603af6e0b", "taken": 0, "ends_at": "2027-01-08T15:30:00+00:00", "capacity": 20, "starts_at": "2027-01-08T14:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-08", "excursion_id": "01a2236f-051d-74fd-b854-33e121856e91"},
{"id": "855342ab-0548-523f-930b-2dc9c989693d", "taken": 0, "ends_at": "2027-01-02T14:00:00+00:00", "capacity": 40, "starts_at": "2027-01-02T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a2236f-04e0-7755-b6db-9ad5c74df69f"},
{"id": "856d79bf-c22d-5fec-8720-03b29bd442df", "taken": 0, "ends_at": "2027-01-12T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-12T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-12", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "85895a91-31c6-5b3f-9270-566823c8c41b", "taken": 0, "ends_at": "2026-12-11T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-11T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-11", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "858ea32c-a5f0-53db-93b5-b2e74fd11141", "taken": 0, "ends_at": "2026-12-01T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-01T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-01", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "8592f16c-0cba-503e-ad50-2344dd4795d2", "taken": 0, "ends_at": "2027-01-19T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-19T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-19", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "85b51de6-b6cf-52bb-8b7a-4a19ca2c8d5f", "taken": 0, "ends_at": "2026-12-15T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-15T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-15", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "86184dae-3b84-5b54-ae82-577f98bf7501", "taken": 0, "ends_at": "2027-01-02T07:00:00+00:00", "capacity": 25, "starts_at": "2027-01-02T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a2236e-f9d4-702c-899f-76c78febe752"},
{"id": "8661ce3c-6e55-5b9f-9246-932dbd8e7dc4", "taken": 0, "ends_at": "2027-01-08T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-08T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-08", "excursion_id": "01a2236e-fa0e-77a7-9ed8-9a858f1f870a"},
{"id": "86c04208-0012-5e7e-9472-4e294903d268", "taken": 0, "ends_at": "2026-12-11T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-11T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-11", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "86f9b325-aae7-5d98-b095-6b2959931976", "taken": 0, "ends_at": "2027-01-04T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-04T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-04", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "86febd31-0cee-5e8a-b128-ba9d5a798652", "taken": 0, "ends_at": "2026-12-12T13:15:00+00:00", "capacity": 20, "starts_at": "2026-12-12T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-12", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "87f1c1ab-152d-5c89-98f9-03f3a852caea", "taken": 0, "ends_at": "2027-01-22T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-22T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-22", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "87f39af8-efbb-5f4b-9ce3-62a3732212f3", "taken": 0, "ends_at": "2026-12-01T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-01T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-01", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "8834481e-ba54-5a22-baa3-7b285b9c4f91", "taken": 0, "ends_at": "2026-12-03T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-03T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a2236f-0051-7588-9b82-f68acf046d85"},
{"id": "88d28c54-8364-567e-8cb8-cda26425700d", "taken": 0, "ends_at": "2026-12-12T10:15:00+00:00", "capacity": 20, "starts_at": "2026-12-12T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-12", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "8a102664-46cc-5c68-a5d3-18e5ff626620", "taken": 0, "ends_at": "2026-12-26T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-26T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-26", "excursion_id": "01a2236e-fb56-7169-a953-b7f88a2b6f02"},
{"id": "8a757b84-3c61-5204-abfe-156aa9bc0faa", "taken": 0, "ends_at": "2026-12-29T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-29T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-29", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "8a964963-0b07-519a-b628-7d05027538ee", "taken": 0, "ends_at": "2027-01-11T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-11T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-11", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "8ba0a769-65aa-5fbd-a554-14217402ac65", "taken": 0, "ends_at": "2026-12-31T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-31T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "8ceb7867-a49a-5497-88f0-226eb1df9f06", "taken": 0, "ends_at": "2026-12-16T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-16T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "8cf430fb-1fdd-52bf-b95d-ddd7a44d202c", "taken": 0, "ends_at": "2027-01-07T13:30:00+00:00", "capacity": 20, "starts_at": "2027-01-07T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a2236e-ff57-7090-85be-c9d7344ac2bd"},
{"id": "8d719aad-151b-50f5-b021-a3f431ca0434", "taken": 0, "ends_at": "2026-12-15T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-15T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-15", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "8d96cf03-0d92-515f-a1e7-2c50346d2b5f", "taken": 0, "ends_at": "2027-01-21T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-21T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "8db30dde-40bd-56d1-8620-80368ab2b2dd", "taken": 0, "ends_at": "2026-12-22T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-22T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-22", "excursion_id": "01a2236e-ff57-7090-85be-c9d7344ac2bd"},
{"id": "8f421e6a-7330-5ca7-870b-d55dc938759a", "taken": 0, "ends_at": "2026-11-30T10:30:00+00:00", "capacity": 30, "starts_at": "2026-11-30T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-11-30", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "8f6c1a6a-0b58-5fc6-8afe-ddcf52dd25c4", "taken": 0, "ends_at": "2027-01-16T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-16T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "8fa320a0-e403-5f10-a1de-309719ec785f", "taken": 0, "ends_at": "2026-12-12T09:30:00+00:00", "capacity": 15, "starts_at": "2026-12-12T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-12", "excursion_id": "01a2236e-facd-73d5-90e1-ed7760254f65"},
{"id": "8fcdc0e5-a6b9-551c-a70f-904c31900bd6", "taken": 0, "ends_at": "2026-12-29T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-29T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-29", "excursion_id": "01a2236e-f457-7794-8253-75780d919aab"},
{"id": "8fde212d-ecaf-5500-94e6-f07ae30d031e", "taken": 0, "ends_at": "2026-12-03T06:30:00+00:00", "capacity": 30, "starts_at": "2026-12-03T04:00:00+00:00", "time_zone": "Asia/Novokuznetsk", "local_date": "2026-12-03", "excursion_id": "01a2236f-0580-7469-9c86-daaa1d4a27f1"},
{"id": "9072b39a-6b12-5986-b14f-3c643a753ff8", "taken": 0, "ends_at": "2026-12-17T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-17T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "90b8568c-c892-5070-b08d-6524163381d8", "taken": 0, "ends_at": "2027-01-26T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-26T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-26", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "90e6f772-352a-54e8-8f08-4477591906f2", "taken": 0, "ends_at": "2026-12-15T06:00:00+00:00", "capacity": 25, "starts_at": "2026-12-15T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2026-12-15", "excursion_id": "01a2236f-0497-7397-8843-739832bfc6d3"},
{"id": "910938eb-c5a5-5d27-aa78-4f94a2bc6e83", "taken": 0, "ends_at": "2026-12-12T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-12T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-12", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "9125ec2b-bea5-58b7-a01a-4df1c2909659", "taken": 0, "ends_at": "2027-01-19T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-19T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-19", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "922ca814-975a-563a-bcb0-c053f4ccd85e", "taken": 0, "ends_at": "2026-12-14T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-14T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-14", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "925ff087-13bd-5dec-a592-2c2ea28c476e", "taken": 0, "ends_at": "2026-12-24T10:00:00+00:00", "capacity": 12, "starts_at": "2026-12-24T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a2236e-f4ae-705b-8e1a-0e776061003c"},
{"id": "9331247b-0dab-59c0-9e9d-31ec924f7c98", "taken": 0, "ends_at": "2026-12-13T09:30:00+00:00", "capacity": 15, "starts_at": "2026-12-13T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-13", "excursion_id": "01a2236e-facd-73d5-90e1-ed7760254f65"},
{"id": "93dd112d-ade1-5c51-b3da-a79da3e9d459", "taken": 0, "ends_at": "2027-01-26T13:00:00+00:00", "capacity": 15, "starts_at": "2027-01-26T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-26", "excursion_id": "01a2236e-f4b7-7119-a0b8-23c84c25ea05"},
{"id": "94ad8b4a-1eb1-508a-aac0-2a841d5bcd8a", "taken": 0, "ends_at": "2026-12-17T06:30:00+00:00", "capacity": 30, "starts_at": "2026-12-17T04:00:00+00:00", "time_zone": "Asia/Novokuznetsk", "local_date": "2026-12-17", "excursion_id": "01a2236f-0580-7469-9c86-daaa1d4a27f1"},
{"id": "968c9aa5-a5ff-57c0-8a84-eee0d7d1397f", "taken": 0, "ends_at": "2027-01-02T10:15:00+00:00", "capacity": 20, "starts_at": "2027-01-02T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "98187d6d-5b70-5e6e-bcdb-c3aedd9543a8", "taken": 0, "ends_at": "2026-12-16T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-16T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "982cbd72-7a29-5c2a-8ab9-d9e808054506", "taken": 0, "ends_at": "2026-12-01T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-01T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-01", "excursion_id": "01a2236f-0051-7588-9b82-f68acf046d85"},
{"id": "9846d404-acc4-5b75-bb15-298e2f362624", "taken": 0, "ends_at": "2027-01-27T09:15:00+00:00", "capacity": 20, "starts_at": "2027-01-27T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a2236e-f499-7035-b26d-ec1ba1835d13"},
{"id": "999dafda-b11f-5119-ac68-eaf5d03c9ab6", "taken": 0, "ends_at": "2027-01-04T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-04T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-04", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "99a49e29-5590-5797-b76b-0221e0ceaccf", "taken": 0, "ends_at": "2026-12-04T13:00:00+00:00", "capacity": 15, "starts_at": "2026-12-04T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-04", "excursion_id": "01a2236e-f4b7-7119-a0b8-23c84c25ea05"},
{"id": "9a4c2096-2ad5-52ac-9e0e-646cefeaee60", "taken": 0, "ends_at": "2026-12-22T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-22T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-22", "excursion_id": "01a2236e-f457-7794-8253-75780d919aab"},
{"id": "9a821253-b82e-5490-a235-71338d4e2cf5", "taken": 0, "ends_at": "2026-12-19T11:00:00+00:00", "capacity": 40, "starts_at": "2026-12-19T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a2236f-0515-7039-8204-134ea0fe07e8"},
{"id": "9b533799-64a8-555e-8c4c-0f7cb016edf6", "taken": 0, "ends_at": "2026-12-06T07:00:00+00:00", "capacity": 25, "starts_at": "2026-12-06T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-06", "excursion_id": "01a2236e-f9d4-702c-899f-76c78febe752"},
{"id": "9b64943a-dada-5eb2-8063-6c0efbe05a5d", "taken": 0, "ends_at": "2027-01-08T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-08T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-08", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "9b74bbae-8acf-5d8f-b523-883557a28487", "taken": 0, "ends_at": "2026-12-23T09:15:00+00:00", "capacity": 20, "starts_at": "2026-12-23T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a2236e-f499-7035-b26d-ec1ba1835d13"},
{"id": "9b88601d-437a-524e-b3bf-52d51c159d08", "taken": 0, "ends_at": "2026-12-23T10:00:00+00:00", "capacity": 15, "starts_at": "2026-12-23T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a2236f-06c5-77a8-8416-e80b689766dc"},
{"id": "9bb9dd46-07e7-556e-bd6b-0bd1f322580e", "taken": 0, "ends_at": "2027-01-12T13:30:00+00:00", "capacity": 20, "starts_at": "2027-01-12T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-12", "excursion_id": "01a2236e-ff57-7090-85be-c9d7344ac2bd"},
{"id": "9bbd330f-9dc3-5adf-8aee-2dc08ca4acc2", "taken": 0, "ends_at": "2026-12-09T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-09T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-09", "excursion_id": "01a2236f-0450-70f1-a7c2-e2ca79045a70"},
{"id": "9bf044c0-edbe-56a1-a820-a3e1e5c2f8eb", "taken": 0, "ends_at": "2026-12-06T09:30:00+00:00", "capacity": 15, "starts_at": "2026-12-06T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-06", "excursion_id": "01a2236e-facd-73d5-90e1-ed7760254f65"},
{"id": "9c368d60-37ea-5b85-998c-883e6bb0726f", "taken": 0, "ends_at": "2026-12-24T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-24T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a2236f-0051-7588-9b82-f68acf046d85"},
{"id": "9d218c9b-0a75-51b8-be56-fd68a0fb2a94", "taken": 0, "ends_at": "2026-12-16T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-16T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "9d655d1d-2699-5ec5-bb13-bb05898e8308", "taken": 0, "ends_at": "2026-12-27T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-27T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-27", "excursion_id": "01a2236f-0450-70f1-a7c2-e2ca79045a70"},
{"id": "9db9a84b-7c01-5563-94fb-902903b3e56f", "taken": 0, "ends_at": "2027-01-26T09:00:00+00:00", "capacity": 25, "starts_at": "2027-01-26T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-26", "excursion_id": "01a2236f-0051-7588-9b82-f68acf046d85"},
{"id": "9e5e1024-ae86-57f5-a5a8-6dd31bd8b155", "taken": 0, "ends_at": "2026-12-18T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-18T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-18", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "9eb87d2e-ac7b-58e6-9136-ac2a87189d42", "taken": 0, "ends_at": "2026-12-01T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-01T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-01", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "a00e97fc-53cd-5995-895d-af822a7df497", "taken": 0, "ends_at": "2027-01-21T08:00:00+00:00", "capacity": 12, "starts_at": "2027-01-21T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a2236e-f4ae-705b-8e1a-0e776061003c"},
{"id": "a0d0bc27-85b7-5399-b8e3-823af9eacc45", "taken": 0, "ends_at": "2026-12-30T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-30T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "a1fcf34d-1c3a-5089-84ff-2cf3b0e676c4", "taken": 0, "ends_at": "2026-12-15T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-15T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-15", "excursion_id": "01a2236f-0051-7588-9b82-f68acf046d85"},
{"id": "a20c49fb-707b-5b4c-9207-dfa4069df7f2", "taken": 0, "ends_at": "2026-12-18T13:00:00+00:00", "capacity": 15, "starts_at": "2026-12-18T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-18", "excursion_id": "01a2236e-f4b7-7119-a0b8-23c84c25ea05"},
{"id": "a2e7d6d7-1130-5474-8bb0-a233e7c1d0d0", "taken": 0, "ends_at": "2026-12-05T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-05T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "a2eb00e8-ab5c-53c6-8364-4f99e675df40", "taken": 0, "ends_at": "2026-12-29T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-29T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-29", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "a337f8ce-9063-544e-bc15-19ff59dd2d4c", "taken": 0, "ends_at": "2026-12-17T08:00:00+00:00", "capacity": 12, "starts_at": "2026-12-17T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a2236e-f4ae-705b-8e1a-0e776061003c"},
{"id": "a38d2640-83cd-5fd5-85b6-bc92de3788fe", "taken": 0, "ends_at": "2027-01-02T09:15:00+00:00", "capacity": 20, "starts_at": "2027-01-02T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a2236e-f499-7035-b26d-ec1ba1835d13"},
{"id": "a3bc1fa6-d6e0-5fa7-815f-0e829fd7e7c8", "taken": 0, "ends_at": "2026-12-05T09:15:00+00:00", "capacity": 20, "starts_at": "2026-12-05T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a2236e-f499-7035-b26d-ec1ba1835d13"},
{"id": "a3e68dc9-c2d1-5e72-9e03-0b594fa38073", "taken": 0, "ends_at": "2026-12-25T15:30:00+00:00", "capacity": 20, "starts_at": "2026-12-25T14:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-25", "excursion_id": "01a2236f-051d-74fd-b854-33e121856e91"},
{"id": "a4b06396-7357-52fd-929e-89a324361be2", "taken": 0, "ends_at": "2027-01-15T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-15T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-15", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "a504a6e8-6776-508f-9f6f-564c7b07d078", "taken": 0, "ends_at": "2027-01-18T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-18T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-18", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "a533fb87-067a-5ac1-a45f-f2f34f4f3d45", "taken": 0, "ends_at": "2027-01-27T13:15:00+00:00", "capacity": 20, "starts_at": "2027-01-27T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "a65d5394-206b-505d-8c24-98b224a0a89c", "taken": 0, "ends_at": "2027-01-07T08:00:00+00:00", "capacity": 12, "starts_at": "2027-01-07T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a2236e-f4ae-705b-8e1a-0e776061003c"},
{"id": "a72dabb3-fe7a-5e19-9d4e-fc192e9c3795", "taken": 0, "ends_at": "2027-01-01T13:00:00+00:00", "capacity": 15, "starts_at": "2027-01-01T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-01", "excursion_id": "01a2236e-f4b7-7119-a0b8-23c84c25ea05"},
{"id": "a7b95fa4-135e-53fa-b122-f81626e8c286", "taken": 0, "ends_at": "2026-12-31T10:00:00+00:00", "capacity": 12, "starts_at": "2026-12-31T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a2236e-f4ae-705b-8e1a-0e776061003c"},
{"id": "a89f9c29-7a22-555c-8e4b-0dd1c2f88fa7", "taken": 0, "ends_at": "2027-01-19T13:00:00+00:00", "capacity": 15, "starts_at": "2027-01-19T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-19", "excursion_id": "01a2236e-f4b7-7119-a0b8-23c84c25ea05"},
{"id": "a8fca428-69ad-5856-999f-738605d1b6ed", "taken": 0, "ends_at": "2026-12-24T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-24T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a2236e-ff57-7090-85be-c9d7344ac2bd"},
{"id": "a97ddbb8-22b2-54d6-88f5-bff5a16e18dd", "taken": 0, "ends_at": "2026-12-15T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-15T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-15", "excursion_id": "01a2236e-f457-7794-8253-75780d919aab"},
{"id": "a9dbb97a-74e1-5126-9b8d-0e74c471c6cf", "taken": 0, "ends_at": "2026-12-08T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-08T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-08", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "aa573164-daca-516c-ac57-b2f414dfcba4", "taken": 0, "ends_at": "2026-12-08T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-08T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-08", "excursion_id": "01a2236e-ff57-7090-85be-c9d7344ac2bd"},
{"id": "aa6431f0-af9d-583a-b363-eb9f162e2ed4", "taken": 0, "ends_at": "2026-12-15T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-15T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-15", "excursion_id": "01a2236e-ff57-7090-85be-c9d7344ac2bd"},
{"id": "ab28cd98-c2b3-56a3-a8a6-ac80e928732c", "taken": 0, "ends_at": "2026-12-17T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-17T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "ad13ea58-561d-553f-bde3-fde713b8a7d2", "taken": 0, "ends_at": "2026-12-02T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-02T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "adf0cd03-2196-56d9-b44b-0e10591c3bd4", "taken": 0, "ends_at": "2027-01-20T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-20T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-20", "excursion_id": "01a2236f-0450-70f1-a7c2-e2ca79045a70"},
{"id": "aef31983-8420-5433-a544-ac7c94b5b293", "taken": 0, "ends_at": "2027-01-09T09:30:00+00:00", "capacity": 15, "starts_at": "2027-01-09T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-09", "excursion_id": "01a2236e-facd-73d5-90e1-ed7760254f65"},
{"id": "aefe9e2d-f3a0-5930-b0d1-ff70d248122b", "taken": 0, "ends_at": "2026-12-08T13:00:00+00:00", "capacity": 15, "starts_at": "2026-12-08T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-08", "excursion_id": "01a2236e-f4b7-7119-a0b8-23c84c25ea05"},
{"id": "af540a54-6f58-5cac-ad4f-a7f53d910693", "taken": 0, "ends_at": "2027-01-06T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-06T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-06", "excursion_id": "01a2236f-0450-70f1-a7c2-e2ca79045a70"},
{"id": "af55395e-8d23-523b-bf59-4a0e858db46c", "taken": 0, "ends_at": "2027-01-12T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-12T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-12", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "affb0924-9c00-5583-a6dc-942c25bed93f", "taken": 0, "ends_at": "2026-12-26T07:00:00+00:00", "capacity": 25, "starts_at": "2026-12-26T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-26", "excursion_id": "01a2236e-f9d4-702c-899f-76c78febe752"},
{"id": "b0b43702-b06f-589f-bbdf-2ac44bdd976b", "taken": 0, "ends_at": "2027-01-23T11:00:00+00:00", "capacity": 40, "starts_at": "2027-01-23T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-23", "excursion_id": "01a2236f-0515-7039-8204-134ea0fe07e8"},
{"id": "b0df017c-fd7d-52b1-9947-8881ecd1e369", "taken": 0, "ends_at": "2027-01-13T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-13T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "b23fe27d-1caa-5fa7-ba63-57fa29cf5a7d", "taken": 0, "ends_at": "2026-12-12T07:00:00+00:00", "capacity": 25, "starts_at": "2026-12-12T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-12", "excursion_id": "01a2236e-f9d4-702c-899f-76c78febe752"},
{"id": "b2eb24fe-1a37-5f8a-8b21-911e4b3ad7a1", "taken": 0, "ends_at": "2027-01-08T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-08T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-08", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "b37f8b89-9d9b-561c-b04b-84d8e9b68414", "taken": 0, "ends_at": "2026-12-24T08:00:00+00:00", "capacity": 12, "starts_at": "2026-12-24T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a2236e-f4ae-705b-8e1a-0e776061003c"},
{"id": "b38e4015-6466-550b-99f8-8333ba4626db", "taken": 0, "ends_at": "2027-01-06T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-06T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "b3b304b0-3307-5dd0-8ff9-433d5d130c89", "taken": 0, "ends_at": "2027-01-26T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-26T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-26", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "b48a04d3-8eae-53dd-8230-2db09659f7cf", "taken": 0, "ends_at": "2026-12-31T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-31T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a2236e-f457-7794-8253-75780d919aab"},
{"id": "b497827f-b6ea-52a5-bc06-2cfb1a6bff6f", "taken": 0, "ends_at": "2026-12-12T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-12T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-12", "excursion_id": "01a2236f-01f3-7739-b326-a6b2bc9b4d24"},
{"id": "b4ba68d5-d693-5c35-b328-ec61ea6a04d7", "taken": 0, "ends_at": "2027-01-06T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-06T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "b5525cb5-abb0-5d01-8f2e-751ee0a5536b", "taken": 0, "ends_at": "2026-12-05T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-05T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-05", "excursion_id": "01a2236e-fa0e-77a7-9ed8-9a858f1f870a"},
{"id": "b5cdd993-09ad-55d9-b39c-d8f56f64328c", "taken": 0, "ends_at": "2026-12-16T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-16T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-16", "excursion_id": "01a2236f-0450-70f1-a7c2-e2ca79045a70"},
{"id": "b5dd73fa-dd9f-5684-b21b-447d18e381a0", "taken": 0, "ends_at": "2026-12-13T07:00:00+00:00", "capacity": 25, "starts_at": "2026-12-13T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-13", "excursion_id": "01a2236e-f9d4-702c-899f-76c78febe752"},
{"id": "b60225d2-019e-5eb5-aa64-87b04bf8a0b2", "taken": 0, "ends_at": "2026-12-17T10:00:00+00:00", "capacity": 12, "starts_at": "2026-12-17T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a2236e-f4ae-705b-8e1a-0e776061003c"},
{"id": "b6517d89-6bb7-5ced-ae45-afd6146514b9", "taken": 0, "ends_at": "2027-01-23T09:30:00+00:00", "capacity": 15, "starts_at": "2027-01-23T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-23", "excursion_id": "01a2236e-facd-73d5-90e1-ed7760254f65"},
{"id": "b730cb95-c873-57d2-85a7-f8b82580fb16", "taken": 0, "ends_at": "2026-12-28T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-28T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-28", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "b733c9a3-0a07-5455-979f-962eb963835c", "taken": 0, "ends_at": "2026-12-26T10:15:00+00:00", "capacity": 20, "starts_at": "2026-12-26T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-26", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "b769eee2-e61a-5095-b37e-ebd9c7fc12cb", "taken": 0, "ends_at": "2026-12-01T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-01T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-01", "excursion_id": "01a2236e-f457-7794-8253-75780d919aab"},
{"id": "b7d5f9c1-4cd3-52f0-9ab9-923fea6adcc4", "taken": 0, "ends_at": "2026-12-10T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-10T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a2236e-f457-7794-8253-75780d919aab"},
{"id": "b83835e1-782e-5067-90df-0783307541f2", "taken": 0, "ends_at": "2027-01-20T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-20T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "b83d1591-3c09-5993-9e97-802796b94714", "taken": 0, "ends_at": "2027-01-10T07:00:00+00:00", "capacity": 25, "starts_at": "2027-01-10T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-10", "excursion_id": "01a2236e-f9d4-702c-899f-76c78febe752"},
{"id": "b8992592-c9ae-54b6-8859-7d25a879f58e", "taken": 0, "ends_at": "2026-12-20T07:00:00+00:00", "capacity": 25, "starts_at": "2026-12-20T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-20", "excursion_id": "01a2236e-f9d4-702c-899f-76c78febe752"},
{"id": "b8ed7155-029e-5ffd-adf6-e6484edfc372", "taken": 0, "ends_at": "2026-12-16T10:15:00+00:00", "capacity": 20, "starts_at": "2026-12-16T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "b903b670-4c5c-51ee-b9d6-5f97ad47f82a", "taken": 0, "ends_at": "2026-11-30T08:00:00+00:00", "capacity": 20, "starts_at": "2026-11-30T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-11-30", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "b904eda1-9620-5c6f-a86a-4d2ad91cffee", "taken": 0, "ends_at": "2027-01-26T13:30:00+00:00", "capacity": 20, "starts_at": "2027-01-26T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-26", "excursion_id": "01a2236e-ff57-7090-85be-c9d7344ac2bd"},
{"id": "b919dea6-28d1-54f5-a50c-c4550f22d8ea", "taken": 0, "ends_at": "2027-01-20T09:15:00+00:00", "capacity": 20, "starts_at": "2027-01-20T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a2236e-f499-7035-b26d-ec1ba1835d13"},
{"id": "b921cbf5-67f2-53eb-947b-0c33732bfeb3", "taken": 0, "ends_at": "2026-12-16T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-16T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a2236e-f63a-7360-b1eb-8e9ab2668447"},
{"id": "b92e380b-771f-5f99-8911-d8e6885efcc9", "taken": 0, "ends_at": "2027-01-27T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-27T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "b962e763-5f91-57d5-8c13-d5211faaff80", "taken": 0, "ends_at": "2026-12-03T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-03T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "ba53d0d4-b3bb-5d5e-a68e-546c792949d8", "taken": 0, "ends_at": "2026-12-26T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-26T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-26", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "bab0cbf7-837a-5251-ab1f-35a3f69944b2", "taken": 0, "ends_at": "2026-12-04T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-04T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-04", "excursion_id": "01a2236e-fa0e-77a7-9ed8-9a858f1f870a"},
{"id": "bada0841-d3d7-5d3d-8d28-7a2aae88a4a6", "taken": 0, "ends_at": "2026-12-12T11:00:00+00:00", "capacity": 40, "starts_at": "2026-12-12T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-12", "excursion_id": "01a2236f-0515-7039-8204-134ea0fe07e8"},
{"id": "bb56f29c-5770-5831-943e-996d7edade88", "taken": 0, "ends_at": "2026-12-08T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-08T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-08", "excursion_id": "01a2236f-0051-7588-9b82-f68acf046d85"},
{"id": "bc1989aa-35d7-575f-926e-ae72ea832f85", "taken": 0, "ends_at": "2027-01-04T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-04T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-04", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "bc1bc78b-7642-5dc9-90c5-b5297fa1a09f", "taken": 0, "ends_at": "2026-12-05T07:00:00+00:00", "capacity": 25, "starts_at": "2026-12-05T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a2236e-f9d4-702c-899f-76c78febe752"},
{"id": "bd190e1e-8bd8-520d-9728-9f5dbb009ea4", "taken": 0, "ends_at": "2026-12-09T10:15:00+00:00", "capacity": 20, "starts_at": "2026-12-09T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "bd66ecff-0fcc-58df-a3ed-4e4761d90fc3", "taken": 0, "ends_at": "2026-12-03T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-03T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "bda6b01a-b66a-5572-92c6-70a6afc49e9a", "taken": 0, "ends_at": "2027-01-22T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-22T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-22", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "bdee86ac-6933-55f9-82ab-fefc69c512e4", "taken": 0, "ends_at": "2027-01-20T10:15:00+00:00", "capacity": 20, "starts_at": "2027-01-20T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "be9b48d0-c1f3-5c36-85fa-892ef149d2be", "taken": 0, "ends_at": "2026-12-04T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-04T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-04", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "bfba2188-6fc4-5fc0-ac93-6d7473d511a9", "taken": 0, "ends_at": "2027-01-09T09:15:00+00:00", "capacity": 20, "starts_at": "2027-01-09T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-09", "excursion_id": "01a2236e-f499-7035-b26d-ec1ba1835d13"},
{"id": "bfd28992-a623-55f8-8a46-e1480ad4bb85", "taken": 0, "ends_at": "2026-12-10T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-10T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "bfdf0bd8-337b-5b3e-ac1f-beb28583925d", "taken": 0, "ends_at": "2027-01-23T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-23T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-23", "excursion_id": "01a2236e-fb56-7169-a953-b7f88a2b6f02"},
{"id": "c03ee467-c3aa-5539-a45f-df971a6a60c1", "taken": 0, "ends_at": "2027-01-09T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-09T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-09", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "c0a1030d-197e-531a-83ae-330a8b86e18f", "taken": 0, "ends_at": "2026-12-17T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-17T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a2236e-ff57-7090-85be-c9d7344ac2bd"},
{"id": "c113491a-7430-5d37-8b21-6ed2d25a9b5f", "taken": 0, "ends_at": "2027-01-10T09:30:00+00:00", "capacity": 15, "starts_at": "2027-01-10T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-10", "excursion_id": "01a2236e-facd-73d5-90e1-ed7760254f65"},
{"id": "c16730b0-d96a-5779-bc51-1945154c64aa", "taken": 0, "ends_at": "2027-01-15T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-15T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-15", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "c1cfaa23-a353-5be5-b0fe-27536e876e85", "taken": 0, "ends_at": "2026-12-25T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-25T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-25", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "c1df5372-b2ed-5357-bb1f-15144457b3c1", "taken": 0, "ends_at": "2026-12-25T13:00:00+00:00", "capacity": 15, "starts_at": "2026-12-25T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-25", "excursion_id": "01a2236e-f4b7-7119-a0b8-23c84c25ea05"},
{"id": "c1f74dc1-4d4d-5c98-981a-80d7a60c174d", "taken": 0, "ends_at": "2026-12-23T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-23T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-23", "excursion_id": "01a2236f-0450-70f1-a7c2-e2ca79045a70"},
{"id": "c2251520-047a-57ee-8a46-c729b3477679", "taken": 0, "ends_at": "2027-01-12T09:00:00+00:00", "capacity": 25, "starts_at": "2027-01-12T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-12", "excursion_id": "01a2236f-0051-7588-9b82-f68acf046d85"},
{"id": "c24d36b1-45fa-5b75-bedf-70d7eb407e0a", "taken": 0, "ends_at": "2026-12-22T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-22T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-22", "excursion_id": "01a2236f-0051-7588-9b82-f68acf046d85"},
{"id": "c2522e68-9a09-54bd-81b6-fd7b8afc0967", "taken": 0, "ends_at": "2026-12-02T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-02T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "c2ae2d41-f742-5dbc-ad0b-2085f62d78d6", "taken": 0, "ends_at": "2027-01-21T06:30:00+00:00", "capacity": 30, "starts_at": "2027-01-21T04:00:00+00:00", "time_zone": "Asia/Novokuznetsk", "local_date": "2027-01-21", "excursion_id": "01a2236f-0580-7469-9c86-daaa1d4a27f1"},
{"id": "c2f8ed43-f066-5058-871b-38cedbb4a4af", "taken": 0, "ends_at": "2026-12-26T06:00:00+00:00", "capacity": 25, "starts_at": "2026-12-26T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2026-12-26", "excursion_id": "01a2236f-0497-7397-8843-739832bfc6d3"},
{"id": "c3485a19-d449-59f1-8a3f-3211d32d9468", "taken": 0, "ends_at": "2027-01-09T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-09T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-09", "excursion_id": "01a2236f-01f3-7739-b326-a6b2bc9b4d24"},
{"id": "c35a3a91-b85a-520e-bc38-d275d5514bcb", "taken": 0, "ends_at": "2026-12-23T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-23T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "c396f4af-2bb5-526d-a066-e167ae5db14f", "taken": 0, "ends_at": "2026-12-24T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-24T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "c41e5707-5821-5729-9dfa-97a011141650", "taken": 0, "ends_at": "2026-12-09T09:15:00+00:00", "capacity": 20, "starts_at": "2026-12-09T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a2236e-f499-7035-b26d-ec1ba1835d13"},
{"id": "c430b907-9f1d-54d5-9f65-f4206f92e312", "taken": 0, "ends_at": "2027-01-01T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-01T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-01", "excursion_id": "01a2236e-fa0e-77a7-9ed8-9a858f1f870a"},
{"id": "c4de2c26-da42-5cf2-a35a-0b2db95b23a4", "taken": 0, "ends_at": "2027-01-16T06:00:00+00:00", "capacity": 25, "starts_at": "2027-01-16T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2027-01-16", "excursion_id": "01a2236f-0497-7397-8843-739832bfc6d3"},
{"id": "c527b441-be77-5ed8-b631-6ac099881c1a", "taken": 0, "ends_at": "2026-11-29T09:30:00+00:00", "capacity": 15, "starts_at": "2026-11-29T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-11-29", "excursion_id": "01a2236e-facd-73d5-90e1-ed7760254f65"},
{"id": "c7413fde-ce34-5f80-a9be-46611dc94c36", "taken": 0, "ends_at": "2026-12-21T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-21T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-21", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "c8074802-2855-57e5-983d-df82f587ab82", "taken": 0, "ends_at": "2027-01-07T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-07T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "c924c07d-ced0-57c5-8c63-b42ce8191e89", "taken": 0, "ends_at": "2027-01-17T09:30:00+00:00", "capacity": 15, "starts_at": "2027-01-17T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-17", "excursion_id": "01a2236e-facd-73d5-90e1-ed7760254f65"},
{"id": "c93343b0-211f-5ce2-930c-4923d0504dbb", "taken": 0, "ends_at": "2027-01-15T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-15T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-15", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "c9358d84-05bb-5674-ac80-78850ac67237", "taken": 0, "ends_at": "2027-01-27T10:15:00+00:00", "capacity": 20, "starts_at": "2027-01-27T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "c9ef5c78-5c6c-5d7b-ae9c-cdba7b902540", "taken": 0, "ends_at": "2027-01-13T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-13T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "cb1898e2-65ec-59e2-923a-14f38b65c8bc", "taken": 0, "ends_at": "2027-01-04T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-04T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-04", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "cb6918bc-5006-550a-ae33-63de488ed753", "taken": 0, "ends_at": "2027-01-14T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-14T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "cc09249c-c72c-5304-b26c-740b4a1e26ca", "taken": 0, "ends_at": "2026-12-30T09:15:00+00:00", "capacity": 20, "starts_at": "2026-12-30T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a2236e-f499-7035-b26d-ec1ba1835d13"},
{"id": "cca27668-e8a0-5b0a-94da-ced9d30600a8", "taken": 0, "ends_at": "2026-12-30T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-30T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "ce06be3d-8e41-5f73-8196-6f262bb2c330", "taken": 0, "ends_at": "2026-12-01T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-01T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-01", "excursion_id": "01a2236e-ff57-7090-85be-c9d7344ac2bd"},
{"id": "ceab257d-3473-581f-9fd2-122599a35f53", "taken": 0, "ends_at": "2026-12-04T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-04T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-04", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "cf877d64-b72f-5303-95ae-80c70a0dc9ed", "taken": 0, "ends_at": "2026-11-29T07:00:00+00:00", "capacity": 25, "starts_at": "2026-11-29T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-11-29", "excursion_id": "01a2236e-f9d4-702c-899f-76c78febe752"},
{"id": "cfbaec2f-bdfb-55ad-8700-bc5f139aa2b9", "taken": 0, "ends_at": "2026-12-26T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-26T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-26", "excursion_id": "01a2236e-fa0e-77a7-9ed8-9a858f1f870a"},
{"id": "d1096f34-51a4-54a8-a269-7e907ad6400e", "taken": 0, "ends_at": "2026-12-10T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-10T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "d1ff2354-33ef-5c02-b37e-41cac1513a7d", "taken": 0, "ends_at": "2026-12-27T09:30:00+00:00", "capacity": 15, "starts_at": "2026-12-27T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-27", "excursion_id": "01a2236e-facd-73d5-90e1-ed7760254f65"},
{"id": "d21f4fcf-d284-5034-af62-4437169e6088", "taken": 0, "ends_at": "2027-01-14T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-14T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "d2d50e6d-407a-5c60-a626-ba84141a08d9", "taken": 0, "ends_at": "2026-12-30T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-30T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a2236e-fb56-7169-a953-b7f88a2b6f02"},
{"id": "d3179dcd-ff97-5336-83f1-8586ac6c7ccc", "taken": 0, "ends_at": "2026-12-25T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-25T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-25", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "d3f86104-fbd5-51e9-b86b-4c774eacfd7d", "taken": 0, "ends_at": "2027-01-06T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-06T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "d41e3b76-b112-5f5c-8c47-81acce7402a8", "taken": 0, "ends_at": "2026-12-08T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-08T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-08", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "d448df77-6c40-5c19-a61b-e0532319a1cc", "taken": 0, "ends_at": "2026-12-18T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-18T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-18", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "d4e97516-8854-5d1d-a955-5e10380c0087", "taken": 0, "ends_at": "2026-12-10T10:00:00+00:00", "capacity": 12, "starts_at": "2026-12-10T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a2236e-f4ae-705b-8e1a-0e776061003c"},
{"id": "d53f3c58-9568-5cef-a52f-cbf476f4822a", "taken": 0, "ends_at": "2027-01-27T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-27T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a2236e-fb56-7169-a953-b7f88a2b6f02"},
{"id": "d65eb9fa-e91a-5a4d-9482-f48b36c3ff94", "taken": 0, "ends_at": "2027-01-16T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-16T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-16", "excursion_id": "01a2236e-fa0e-77a7-9ed8-9a858f1f870a"},
{"id": "d770555f-9ee2-5e4c-88c2-d8f1a2386127", "taken": 0, "ends_at": "2027-01-14T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-14T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "d77293ef-7bd9-5c3b-ad7b-8f8c2b8e876e", "taken": 0, "ends_at": "2026-12-19T14:00:00+00:00", "capacity": 40, "starts_at": "2026-12-19T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a2236f-04e0-7755-b6db-9ad5c74df69f"},
{"id": "d86c9c38-fd97-52e7-8bdd-d97c6d10f6eb", "taken": 0, "ends_at": "2026-12-23T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-23T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a2236e-fb56-7169-a953-b7f88a2b6f02"},
{"id": "d8ba80dc-ac02-504e-9806-2d76acc2ac87", "taken": 0, "ends_at": "2027-01-05T13:30:00+00:00", "capacity": 20, "starts_at": "2027-01-05T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-05", "excursion_id": "01a2236e-ff57-7090-85be-c9d7344ac2bd"},
{"id": "d8d4b7ec-824e-5b08-9df7-d325e807ec2e", "taken": 0, "ends_at": "2026-12-22T06:00:00+00:00", "capacity": 25, "starts_at": "2026-12-22T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2026-12-22", "excursion_id": "01a2236f-0497-7397-8843-739832bfc6d3"},
{"id": "d940b73f-6116-5a22-ac97-f0322430eb0e", "taken": 0, "ends_at": "2026-12-10T08:00:00+00:00", "capacity": 12, "starts_at": "2026-12-10T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a2236e-f4ae-705b-8e1a-0e776061003c"},
{"id": "d978dae4-0416-51d0-806e-02c5dc385d8d", "taken": 0, "ends_at": "2026-12-17T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-17T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "da3852df-6db7-5947-8e4e-e246c905404b", "taken": 0, "ends_at": "2027-01-01T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-01T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-01", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "daac7462-f3f9-53e0-a53a-ab3da0741a6e", "taken": 0, "ends_at": "2026-12-02T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-02T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a2236e-fb56-7169-a953-b7f88a2b6f02"},
{"id": "dabae060-ce71-5538-a3e3-410147d496e8", "taken": 0, "ends_at": "2026-12-02T09:15:00+00:00", "capacity": 20, "starts_at": "2026-12-02T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a2236e-f499-7035-b26d-ec1ba1835d13"},
{"id": "db3b5d67-5e63-5c0f-ab77-58626372ccf9", "taken": 0, "ends_at": "2027-01-18T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-18T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-18", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "dbe93388-1d33-57da-bba5-306de4341752", "taken": 0, "ends_at": "2026-12-18T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-18T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-18", "excursion_id": "01a2236e-fa0e-77a7-9ed8-9a858f1f870a"},
{"id": "dc2dcfd0-2641-576d-a781-0e9abf81c0e0", "taken": 0, "ends_at": "2026-12-23T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-23T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "dd4c7d95-a4fb-557c-b92a-b0290c9181ca", "taken": 0, "ends_at": "2026-12-24T06:30:00+00:00", "capacity": 30, "starts_at": "2026-12-24T04:00:00+00:00", "time_zone": "Asia/Novokuznetsk", "local_date": "2026-12-24", "excursion_id": "01a2236f-0580-7469-9c86-daaa1d4a27f1"},
{"id": "ddd03471-34f2-51e3-ab18-26ced54ce32f", "taken": 0, "ends_at": "2026-12-17T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-17T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a2236f-0051-7588-9b82-f68acf046d85"},
{"id": "de90eaaf-0a17-5f92-9970-30d40d553208", "taken": 0, "ends_at": "2026-12-22T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-22T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-22", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "ded080aa-973f-5d77-a62d-d7ea6d02f680", "taken": 0, "ends_at": "2026-12-10T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-10T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "dedfeba0-559d-5634-b228-02a7e576154e", "taken": 0, "ends_at": "2027-01-05T09:00:00+00:00", "capacity": 25, "starts_at": "2027-01-05T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-05", "excursion_id": "01a2236f-0051-7588-9b82-f68acf046d85"},
{"id": "df6c89b5-39ef-5862-96ba-ada223cd162c", "taken": 0, "ends_at": "2027-01-16T09:15:00+00:00", "capacity": 20, "starts_at": "2027-01-16T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a2236e-f499-7035-b26d-ec1ba1835d13"},
{"id": "dfed29f5-666b-52b8-8786-c9b3c6a6e3c6", "taken": 0, "ends_at": "2026-12-14T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-14T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-14", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "e0a2ba93-6ed5-5a5e-b616-252fa6cf5230", "taken": 0, "ends_at": "2027-01-01T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-01T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-01", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "e0bc9483-e5aa-5a80-b0f9-ba82c3b20ebd", "taken": 0, "ends_at": "2026-12-09T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-09T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "e0c210ba-de54-501a-acac-df8744f99246", "taken": 0, "ends_at": "2026-12-16T13:15:00+00:00", "capacity": 20, "starts_at": "2026-12-16T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "e178e249-5313-59d6-bd33-ffdd3bb235af", "taken": 0, "ends_at": "2026-12-06T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-06T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-06", "excursion_id": "01a2236f-0450-70f1-a7c2-e2ca79045a70"},
{"id": "e245f573-e23c-523b-b04b-d479238e88c1", "taken": 0, "ends_at": "2027-01-21T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-21T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "e2d94be3-6497-5a86-9414-a670d06dc6d5", "taken": 0, "ends_at": "2026-12-05T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-05T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a2236e-fb56-7169-a953-b7f88a2b6f02"},
{"id": "e2edc343-a36e-5a50-a3bb-29bb974ee2d0", "taken": 0, "ends_at": "2026-12-09T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-09T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "e31fb9e9-d93a-5588-bb95-14bdfe6b3722", "taken": 0, "ends_at": "2026-12-11T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-11T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-11", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "e3cd00cc-0c15-5528-88dd-2566314c8a9f", "taken": 0, "ends_at": "2026-12-09T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-09T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "e3f60953-1fbd-5b8a-8532-408d20d18bda", "taken": 0, "ends_at": "2026-12-05T09:30:00+00:00", "capacity": 15, "starts_at": "2026-12-05T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-05", "excursion_id": "01a2236e-facd-73d5-90e1-ed7760254f65"},
{"id": "e3fdc329-d757-5e83-b4e6-9dfa2e3ee3a4", "taken": 0, "ends_at": "2026-12-11T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-11T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-11", "excursion_id": "01a2236e-fa0e-77a7-9ed8-9a858f1f870a"},
{"id": "e4168003-a9fd-5094-b69f-d7f15daa3124", "taken": 0, "ends_at": "2027-01-02T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-02T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "e45cbb1d-15a0-5e83-87a3-b6ae7c81d230", "taken": 0, "ends_at": "2027-01-06T13:15:00+00:00", "capacity": 20, "starts_at": "2027-01-06T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "e48b2a7c-9fea-55cf-a7da-cc4397c92a89", "taken": 0, "ends_at": "2027-01-19T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-19T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-19", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "e521c5ea-f5e8-5840-946f-55d56b7743b6", "taken": 0, "ends_at": "2026-12-01T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-01T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-01", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "e5222d96-1081-54ab-be01-8b8e8269d90a", "taken": 0, "ends_at": "2026-12-31T08:00:00+00:00", "capacity": 12, "starts_at": "2026-12-31T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a2236e-f4ae-705b-8e1a-0e776061003c"},
{"id": "e59d3f91-9840-53de-9814-3a489320dfb5", "taken": 0, "ends_at": "2027-01-09T13:15:00+00:00", "capacity": 20, "starts_at": "2027-01-09T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-09", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "e60524b0-260c-5fb5-a96b-8f12b90e0a91", "taken": 0, "ends_at": "2027-01-08T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-08T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-08", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "e6319423-963f-5927-aced-fb25d2c46b36", "taken": 0, "ends_at": "2027-01-20T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-20T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "e80ec584-73fd-5c55-b2b2-6cdf88853b58", "taken": 0, "ends_at": "2026-12-29T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-29T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-29", "excursion_id": "01a2236f-0051-7588-9b82-f68acf046d85"},
{"id": "e8c106df-3088-54a2-9688-5b4ea20c78f7", "taken": 0, "ends_at": "2026-12-29T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-29T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-29", "excursion_id": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"id": "e8d3d732-c70e-5bfa-849a-cc41fed23e67", "taken": 0, "ends_at": "2026-12-18T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-18T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-18", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "eb8f4bc5-0418-5673-b69d-bdb791d3a99d", "taken": 0, "ends_at": "2026-12-03T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-03T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a2236e-f457-7794-8253-75780d919aab"},
{"id": "ecba1dcd-2de8-58b2-8cb9-51a947ab1549", "taken": 0, "ends_at": "2026-12-28T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-28T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-28", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "ecc69c6e-5a4e-5e7e-b4a5-64634427b1fc", "taken": 0, "ends_at": "2027-01-27T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-27T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a2236e-f63a-7360-b1eb-8e9ab2668447"},
{"id": "ecf5664d-7fc3-5b0d-903d-55cdf43d2ac3", "taken": 0, "ends_at": "2026-12-19T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-19T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a2236e-f8d3-736e-adb3-61f10e98bb30"},
{"id": "ed42f151-3a5b-5d0e-ae2b-566d6dbfa910", "taken": 0, "ends_at": "2026-12-08T06:00:00+00:00", "capacity": 25, "starts_at": "2026-12-08T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2026-12-08", "excursion_id": "01a2236f-0497-7397-8843-739832bfc6d3"},
{"id": "ed4f719c-68c8-5c8a-bf8f-8daf59a983b5", "taken": 0, "ends_at": "2026-12-11T13:00:00+00:00", "capacity": 15, "starts_at": "2026-12-11T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-11", "excursion_id": "01a2236e-f4b7-7119-a0b8-23c84c25ea05"},
{"id": "ed5a4302-2ee0-5753-b1c0-5f5070c494bc", "taken": 0, "ends_at": "2027-01-13T10:15:00+00:00", "capacity": 20, "starts_at": "2027-01-13T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"id": "ed6bafe8-0853-5d05-9e55-9dc975513e3c", "taken": 0, "ends_at": "2027-01-27T10:00:00+00:00", "capacity": 15, "starts_at": "2027-01-27T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a2236f-06c5-77a8-8416-e80b689766dc"},
{"id": "ed95cf60-e9f8-5178-ab01-365c62465801", "taken": 0, "ends_at": "2027-01-11T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-11T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-11", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "edf5e176-abc6-5031-af07-47d59d70359f", "taken": 0, "ends_at": "2026-12-16T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-16T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a2236e-fb56-7169-a953-b7f88a2b6f02"},
{"id": "edfcc3c6-1b21-52cb-ae55-07605f9fbf35", "taken": 0, "ends_at": "2027-01-23T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-23T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-23", "excursion_id": "01a2236f-0450-70f1-a7c2-e2ca79045a70"},
{"id": "ee2e6048-e244-557a-9b62-82419c807a77", "taken": 0, "ends_at": "2027-01-15T13:00:00+00:00", "capacity": 15, "starts_at": "2027-01-15T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-15", "excursion_id": "01a2236e-f4b7-7119-a0b8-23c84c25ea05"},
{"id": "ee58edf2-3a8d-528e-8632-f2eeb2dd3c7f", "taken": 0, "ends_at": "2027-01-16T09:30:00+00:00", "capacity": 15, "starts_at": "2027-01-16T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-16", "excursion_id": "01a2236e-facd-73d5-90e1-ed7760254f65"},
{"id": "ee79e514-7bd5-5392-a5a0-5a1d89678506", "taken": 0, "ends_at": "2026-12-16T09:15:00+00:00", "capacity": 20, "starts_at": "2026-12-16T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a2236e-f499-7035-b26d-ec1ba1835d13"},
{"id": "ee87c722-ae61-5ce3-9b61-f9019f24b6f5", "taken": 0, "ends_at": "2026-12-11T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-11T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-11", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "ee90d434-c398-592a-86a3-64d330c7a66c", "taken": 0, "ends_at": "2026-12-27T07:00:00+00:00", "capacity": 25, "starts_at": "2026-12-27T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-27", "excursion_id": "01a2236e-f9d4-702c-899f-76c78febe752"},
{"id": "eebb55dc-22ca-57b5-8fdf-eb84f04f932f", "taken": 0, "ends_at": "2027-01-22T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-22T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-22", "excursion_id": "01a2236e-fa0e-77a7-9ed8-9a858f1f870a"},
{"id": "ef4c13f4-9a41-526a-8ab2-a76b5dc023ba", "taken": 0, "ends_at": "2027-01-14T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-14T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "ef4c8351-40b7-52d4-9c6c-892e639b9df2", "taken": 0, "ends_at": "2026-12-19T09:15:00+00:00", "capacity": 20, "starts_at": "2026-12-19T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a2236e-f499-7035-b26d-ec1ba1835d13"},
{"id": "ef9c4203-1e5f-5d0e-b5d9-8ddd11455fb1", "taken": 0, "ends_at": "2026-12-29T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-29T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-29", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "f04333e5-7c73-5cd1-86a7-d9a27930c2ed", "taken": 0, "ends_at": "2026-12-29T13:00:00+00:00", "capacity": 15, "starts_at": "2026-12-29T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-29", "excursion_id": "01a2236e-f4b7-7119-a0b8-23c84c25ea05"},
{"id": "f15dda5f-fc09-588b-8c48-c015254cc890", "taken": 0, "ends_at": "2027-01-09T06:00:00+00:00", "capacity": 25, "starts_at": "2027-01-09T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2027-01-09", "excursion_id": "01a2236f-0497-7397-8843-739832bfc6d3"},
{"id": "f1dc4b40-68ad-5c1a-a1eb-5b89f20e8a28", "taken": 0, "ends_at": "2027-01-25T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-25T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-25", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "f1fa73fd-a331-5090-9735-64cedc620f11", "taken": 0, "ends_at": "2027-01-02T11:00:00+00:00", "capacity": 40, "starts_at": "2027-01-02T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a2236f-0515-7039-8204-134ea0fe07e8"},
{"id": "f2910ad9-8c9f-5d93-b885-03b2ffab25fa", "taken": 0, "ends_at": "2027-01-18T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-18T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-18", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "f2c369db-603e-53ed-922f-452c948828a2", "taken": 0, "ends_at": "2027-01-21T09:00:00+00:00", "capacity": 25, "starts_at": "2027-01-21T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a2236f-0051-7588-9b82-f68acf046d85"},
{"id": "f3f3c21e-a096-5657-856f-2af2eec8104c", "taken": 0, "ends_at": "2027-01-05T06:00:00+00:00", "capacity": 25, "starts_at": "2027-01-05T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2027-01-05", "excursion_id": "01a2236f-0497-7397-8843-739832bfc6d3"},
{"id": "f3fae1e1-49fc-5d1c-aee3-1f633f6ca520", "taken": 0, "ends_at": "2027-01-23T06:00:00+00:00", "capacity": 25, "starts_at": "2027-01-23T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2027-01-23", "excursion_id": "01a2236f-0497-7397-8843-739832bfc6d3"},
{"id": "f3fd6d64-f623-57b2-8fcd-ec833163f93d", "taken": 0, "ends_at": "2026-12-26T09:30:00+00:00", "capacity": 15, "starts_at": "2026-12-26T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-26", "excursion_id": "01a2236e-facd-73d5-90e1-ed7760254f65"},
{"id": "f5678119-b1e8-5e37-8101-d1c211cde2d2", "taken": 0, "ends_at": "2026-12-12T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-12T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-12", "excursion_id": "01a2236e-fb56-7169-a953-b7f88a2b6f02"},
{"id": "f673aab4-bf05-5344-b645-551b623ba873", "taken": 0, "ends_at": "2027-01-21T10:00:00+00:00", "capacity": 12, "starts_at": "2027-01-21T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a2236e-f4ae-705b-8e1a-0e776061003c"},
{"id": "f6c002b7-f077-5957-af8d-cfa4a1de8923", "taken": 0, "ends_at": "2027-01-14T06:30:00+00:00", "capacity": 30, "starts_at": "2027-01-14T04:00:00+00:00", "time_zone": "Asia/Novokuznetsk", "local_date": "2027-01-14", "excursion_id": "01a2236f-0580-7469-9c86-daaa1d4a27f1"},
{"id": "f92488f2-42a9-52b6-81ff-a6335d11074e", "taken": 0, "ends_at": "2026-11-30T12:00:00+00:00", "capacity": 20, "starts_at": "2026-11-30T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-11-30", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "f9fbf5a3-3a58-539e-871d-464ae7f423a4", "taken": 0, "ends_at": "2026-12-07T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-07T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-07", "excursion_id": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"id": "fae52538-0d2f-5d16-95c8-157147e6f4f7", "taken": 0, "ends_at": "2026-12-12T06:00:00+00:00", "capacity": 25, "starts_at": "2026-12-12T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2026-12-12", "excursion_id": "01a2236f-0497-7397-8843-739832bfc6d3"},
{"id": "fb500505-1dce-5a82-afe7-8105d5bf085a", "taken": 0, "ends_at": "2027-01-09T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-09T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-09", "excursion_id": "01a2236e-f8d3-736e-adb3-61f10e98bb30"},
{"id": "fc2ff3b4-ded9-5d30-b895-40c84af7be97", "taken": 0, "ends_at": "2026-12-09T10:00:00+00:00", "capacity": 15, "starts_at": "2026-12-09T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a2236f-06c5-77a8-8416-e80b689766dc"},
{"id": "fc649acd-d93c-5332-ae87-fb0ba97d964e", "taken": 0, "ends_at": "2026-12-07T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-07T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-07", "excursion_id": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"id": "fcc3cd28-03ab-5425-9ffa-47a4562c994c", "taken": 0, "ends_at": "2026-12-31T06:30:00+00:00", "capacity": 30, "starts_at": "2026-12-31T04:00:00+00:00", "time_zone": "Asia/Novokuznetsk", "local_date": "2026-12-31", "excursion_id": "01a2236f-0580-7469-9c86-daaa1d4a27f1"},
{"id": "fd12f023-bdb9-5453-aebf-28992bbb33cb", "taken": 0, "ends_at": "2026-12-02T10:00:00+00:00", "capacity": 15, "starts_at": "2026-12-02T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a2236f-06c5-77a8-8416-e80b689766dc"},
{"id": "fd7f485a-2a29-5b5d-80ab-1a32181ccaa0", "taken": 0, "ends_at": "2026-12-08T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-08T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-08", "excursion_id": "01a2236e-f457-7794-8253-75780d919aab"},
{"id": "fdd2d45d-8c3d-5f09-8fac-67967199f727", "taken": 0, "ends_at": "2026-12-09T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-09T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a2236e-f63a-7360-b1eb-8e9ab2668447"},
{"id": "fe3acafc-46fe-5f26-bd99-6445588b1728", "taken": 0, "ends_at": "2027-01-09T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-09T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-09", "excursion_id": "01a2236f-0450-70f1-a7c2-e2ca79045a70"},
{"id": "fe9572e0-7f2d-5dc2-b59e-646b6edc2369", "taken": 0, "ends_at": "2027-01-17T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-17T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-17", "excursion_id": "01a2236f-0450-70f1-a7c2-e2ca79045a70"},
{"id": "feb9a773-08df-584c-b9c6-90ca6f959755", "taken": 0, "ends_at": "2027-01-06T10:00:00+00:00", "capacity": 15, "starts_at": "2027-01-06T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a2236f-06c5-77a8-8416-e80b689766dc"},
{"id": "fee8dfc9-9a56-5698-9953-ca8f7c862d9a", "taken": 0, "ends_at": "2027-01-16T11:00:00+00:00", "capacity": 40, "starts_at": "2027-01-16T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a2236f-0515-7039-8204-134ea0fe07e8"}
]');

INSERT INTO public.site_replica (id, organization_id, region_code, time_zone, latitude, longitude, ready_until) OVERRIDING SYSTEM VALUE
SELECT id, organization_id, region_code, time_zone, latitude, longitude, ready_until FROM jsonb_populate_recordset(NULL::public.site_replica,'[
{"id": "01a2236e-f260-7677-bb63-3097309bc520", "latitude": 55.5533, "longitude": 34.995, "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-SMO", "organization_id": "01a2236e-f094-7105-9e6c-2407fde1c1a2"},
{"id": "01a2236e-f2cb-7330-8afe-f98a9fccda68", "latitude": 54.7826, "longitude": 32.0453, "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-SMO", "organization_id": "01a2236e-f09a-7518-b693-da0546183cb3"},
{"id": "01a2236e-f30b-7347-8c3a-18051deb5ee8", "latitude": 54.7826, "longitude": 32.0453, "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-SMO", "organization_id": "01a2236e-f09b-7519-9183-d6947ef1a0eb"},
{"id": "01a2236e-f360-73d8-9f50-f03e52eb6a37", "latitude": 54.7826, "longitude": 32.0453, "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-SMO", "organization_id": "01a2236e-f09b-7268-901b-3cef7b39e4db"},
{"id": "01a2236e-f3d5-7085-b56e-b2340c320281", "latitude": 54.7826, "longitude": 32.0453, "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-SMO", "organization_id": "01a2236e-f09a-704c-9c38-26608480b319"},
{"id": "01a2236e-f423-707a-b45f-5a0d533b6fdb", "latitude": 55.0667, "longitude": 32.6964, "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-SMO", "organization_id": "01a2236e-f09b-77b6-9078-1a1afe909078"},
{"id": "01a2236e-f846-73f9-85b8-35a4a40b15b2", "latitude": 54.7826, "longitude": 32.0453, "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-SMO", "organization_id": "01a2236e-f60a-7489-b1d5-c4a97461864b"},
{"id": "01a2236e-f8cc-72c8-82b9-061e0add3ddc", "latitude": 54.7717, "longitude": 31.695, "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-SMO", "organization_id": "01a2236e-f6a2-7060-b487-e4884041c278"},
{"id": "01a2236e-f8ef-71f2-843f-ca8610ec0ddf", "latitude": 53.4117, "longitude": 58.9844, "time_zone": "Asia/Yekaterinburg", "ready_until": "2027-11-27T19:00:00+00:00", "region_code": "RU-CHE", "organization_id": "01a2236e-f6bc-70b0-bc3e-7c7c591b041b"},
{"id": "01a2236e-f990-712b-b541-16e1565cea67", "latitude": 56.905, "longitude": 59.943, "time_zone": "Asia/Yekaterinburg", "ready_until": "2027-11-27T19:00:00+00:00", "region_code": "RU-SVE", "organization_id": "01a2236e-f6c3-74bf-ac0b-9d43b9fbdd20"},
{"id": "01a2236e-f9fe-716e-be04-370c01ad81d7", "latitude": 56.5007, "longitude": 60.8098, "time_zone": "Asia/Yekaterinburg", "ready_until": "2027-11-27T19:00:00+00:00", "region_code": "RU-SVE", "organization_id": "01a2236e-f7b3-7281-98f4-c248d0d5ea59"},
{"id": "01a2236e-fa47-704b-9b47-0eeb811df2db", "latitude": 55.3208, "longitude": 42.1678, "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-NIZ", "organization_id": "01a2236e-f7e9-77ce-899b-5b31b0d684a4"},
{"id": "01a2236e-fc5f-77d6-84dc-62e9701309e3", "latitude": 56.3269, "longitude": 44.0059, "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-NIZ", "organization_id": "01a2236e-f9b4-75c3-907c-92a86e992057"},
{"id": "01a2236e-fddb-74d5-82d3-7ee76ffcad9c", "latitude": 56.3269, "longitude": 44.0059, "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-NIZ", "organization_id": "01a2236e-fb11-76b6-a153-e380fd1ca67f"},
{"id": "01a2236e-fe4b-711b-9c8c-fd30314fd64e", "latitude": 55.9825, "longitude": 37.1814, "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-MOW", "organization_id": "01a2236e-fb8b-760f-8f81-1d4e0a77a99b"},
{"id": "01a2236e-fe6b-753e-b2b4-ad8c9ab46f5b", "latitude": 55.7558, "longitude": 37.6173, "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-MOW", "organization_id": "01a2236e-fbaa-73df-bfcc-a8eb98a7125d"},
{"id": "01a2236e-ff15-7088-b57a-7abed2a3e1d5", "latitude": 55.7558, "longitude": 37.6173, "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-MOW", "organization_id": "01a2236e-fc7a-7028-94ea-620d1078be44"},
{"id": "01a2236e-ff18-725b-9938-f66a4c9301c8", "latitude": 55.854, "longitude": 38.442, "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-MOS", "organization_id": "01a2236e-fca6-767e-87d2-587416f1bb4d"},
{"id": "01a2236f-0125-772d-b3ac-ce7a16524109", "latitude": 58.2975, "longitude": 57.8193, "time_zone": "Asia/Yekaterinburg", "ready_until": "2027-11-27T19:00:00+00:00", "region_code": "RU-PER", "organization_id": "01a2236e-fe87-7261-b0c8-67b84d8b940c"},
{"id": "01a2236f-03b4-72c4-95c4-171603290ef5", "latitude": 57.4368, "longitude": 56.9594, "time_zone": "Asia/Yekaterinburg", "ready_until": "2027-11-27T19:00:00+00:00", "region_code": "RU-PER", "organization_id": "01a2236f-0140-7352-85c2-dac427d98480"},
{"id": "01a2236f-03ee-7118-a73f-14546aa0ada5", "latitude": 51.2967, "longitude": 37.835, "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-BEL", "organization_id": "01a2236f-0173-7454-8d47-f2e1824fe903"},
{"id": "01a2236f-03f8-71ef-bc3e-c8e13ed55f5e", "latitude": 53.1008, "longitude": 91.4122, "time_zone": "Asia/Krasnoyarsk", "ready_until": "2027-11-27T17:00:00+00:00", "region_code": "RU-KK", "organization_id": "01a2236f-017a-7411-b99b-8c73dff8ec39"},
{"id": "01a2236f-040b-77fe-850c-64e8c5c70d93", "latitude": 52.337, "longitude": 35.3516, "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-KRS", "organization_id": "01a2236f-016a-7284-a928-3b40887c7ee8"},
{"id": "01a2236f-041e-753f-82d2-325964e6ee5a", "latitude": 54.1931, "longitude": 37.6177, "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-TUL", "organization_id": "01a2236f-019e-7571-9395-eb24e1379677"},
{"id": "01a2236f-0474-751f-bd0e-50461b5cf81f", "latitude": 55.3547, "longitude": 86.0873, "time_zone": "Asia/Novokuznetsk", "ready_until": "2027-11-27T17:00:00+00:00", "region_code": "RU-KEM", "organization_id": "01a2236f-0289-7083-90c1-e09e17afd861"},
{"id": "01a2236f-0683-7097-9841-44e109e5de6e", "latitude": 59.8996, "longitude": 29.0858, "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-LEN", "organization_id": "01a2236f-0576-765c-9288-13530bea7757"}
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

ALTER TABLE public.excursion ADD CONSTRAINT excursion_age_limit_check CHECK ((age_limit >= 0));

ALTER TABLE public.excursion ADD CONSTRAINT excursion_check CHECK ((group_max >= group_min));

ALTER TABLE public.excursion ADD CONSTRAINT excursion_duration_minutes_check CHECK ((duration_minutes > 0));

ALTER TABLE public.excursion ADD CONSTRAINT excursion_group_min_check CHECK ((group_min > 0));

ALTER TABLE public.excursion ADD CONSTRAINT excursion_pkey PRIMARY KEY (id);

ALTER TABLE public.excursion ADD CONSTRAINT excursion_price_amount_check CHECK ((price_amount >= 0));

ALTER TABLE public.excursion ADD CONSTRAINT excursion_provenance_source_check CHECK ((provenance_source = ANY (ARRAY['SELF_DECLARED'::text, 'REGION'::text, 'IMPORT'::text, 'SAMPLE'::text])));

ALTER TABLE public.idempotency_key ADD CONSTRAINT idempotency_key_pk PRIMARY KEY (client, key);

ALTER TABLE public.organization_replica ADD CONSTRAINT organization_replica_pkey PRIMARY KEY (id);

ALTER TABLE public.organization_replica ADD CONSTRAINT organization_replica_status_check CHECK ((status = ANY (ARRAY['CANDIDATE'::text, 'ACTIVE'::text, 'SUSPENDED'::text])));

ALTER TABLE public.schema_migration ADD CONSTRAINT "PK_0edff5015b71cc0389ae0f4b9a1" PRIMARY KEY (id);

ALTER TABLE public.session ADD CONSTRAINT session_capacity_check CHECK ((capacity > 0));

ALTER TABLE public.session ADD CONSTRAINT session_check CHECK ((ends_at > starts_at));

ALTER TABLE public.session ADD CONSTRAINT session_pkey PRIMARY KEY (id);

ALTER TABLE public.site_replica ADD CONSTRAINT site_replica_check CHECK (((latitude IS NULL) = (longitude IS NULL)));

ALTER TABLE public.site_replica ADD CONSTRAINT site_replica_pkey PRIMARY KEY (id);

ALTER TABLE public.excursion ADD CONSTRAINT excursion_site_id_fkey FOREIGN KEY (site_id) REFERENCES public.site_replica(id);

ALTER TABLE public.session ADD CONSTRAINT session_excursion_id_fkey FOREIGN KEY (excursion_id) REFERENCES public.excursion(id);

CREATE INDEX dead_letter_open ON messaging.dead_letter USING btree (subscription, topic, key) WHERE (resolved_at IS NULL);

CREATE INDEX dead_letter_resolved ON messaging.dead_letter USING btree (resolved_at) WHERE (resolved_at IS NOT NULL);

CREATE INDEX entry_row ON audit.entry USING btree (row_id, at, id);

CREATE INDEX entry_txid ON audit.entry USING btree (txid, id);

CREATE INDEX excursion_at_site ON public.excursion USING btree (site_id);

CREATE INDEX excursion_newest ON public.excursion USING btree (published_at, id) WHERE (published_at IS NOT NULL);

CREATE INDEX excursion_organization ON public.excursion USING btree (organization_id, sort_title, id) WHERE (published_at IS NOT NULL);

CREATE INDEX excursion_price ON public.excursion USING btree (price_group, price_amount, id) WHERE (published_at IS NOT NULL);

CREATE INDEX excursion_region ON public.excursion USING btree (region_code, sort_title, id) WHERE (published_at IS NOT NULL);

CREATE INDEX excursion_site ON public.excursion USING btree (site_id, sort_title, id) WHERE (published_at IS NOT NULL);

CREATE INDEX excursion_text ON public.excursion USING gin (search_text public.gin_trgm_ops) WHERE (published_at IS NOT NULL);

CREATE INDEX excursion_title ON public.excursion USING btree (sort_title, id) WHERE (published_at IS NOT NULL);

CREATE INDEX idempotency_key_created_at ON public.idempotency_key USING brin (created_at);

CREATE INDEX inbox_received_at ON messaging.inbox USING brin (received_at);

CREATE INDEX organization_replica_okved ON public.organization_replica USING gin (okved_prefixes);

CREATE INDEX session_date ON public.session USING btree (local_date, excursion_id);

CREATE INDEX session_excursion_date ON public.session USING btree (excursion_id, local_date, starts_at);

CREATE INDEX site_replica_point ON public.site_replica USING btree (latitude, longitude) WHERE (latitude IS NOT NULL);

CREATE UNIQUE INDEX projection_one_building ON messaging.projection_generation USING btree (projection) WHERE (state = ANY (ARRAY['REQUESTED'::text, 'BUILDING'::text]));

CREATE UNIQUE INDEX projection_one_serving ON messaging.projection_generation USING btree (projection) WHERE (state = 'SERVING'::text);

CREATE UNIQUE INDEX session_excursion_start ON public.session USING btree (excursion_id, starts_at);

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON messaging.discarded_event FOR EACH ROW EXECUTE FUNCTION audit.record_messaging_discarded_event();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.excursion FOR EACH ROW EXECUTE FUNCTION audit.record_excursion();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.session FOR EACH ROW EXECUTE FUNCTION audit.record_session();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON messaging.discarded_event FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.excursion FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.session FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON audit.anchor FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON audit.entry FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON audit.seal FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();
