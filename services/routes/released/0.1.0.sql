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
      SELECT t.said::jsonb
        FROM (SELECT told, CASE WHEN told LIKE '{%' THEN told ELSE substr(told, 65) END AS said
                FROM nullif(current_setting('promtour.caller', true), '') AS told) t
       WHERE t.told IS NOT NULL
         AND (EXISTS (SELECT FROM audit.caller_key k
                       WHERE left(t.told, 64)
                           = encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(t.said, 'UTF8'))), 'hex'))
              OR NOT EXISTS (SELECT FROM audit.caller_key)));
    old_values jsonb;
    new_values jsonb;
    audited_row jsonb;
    owner_organization uuid;
    owner_region text;
  BEGIN
    -- What was signed long ago was kept by somebody.
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
      -- Nothing that anybody would ask about has changed.
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
      SELECT t.said::jsonb
        FROM (SELECT told, CASE WHEN told LIKE '{%' THEN told ELSE substr(told, 65) END AS said
                FROM nullif(current_setting('promtour.caller', true), '') AS told) t
       WHERE t.told IS NOT NULL
         AND (EXISTS (SELECT FROM audit.caller_key k
                       WHERE left(t.told, 64)
                           = encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(t.said, 'UTF8'))), 'hex'))
              OR NOT EXISTS (SELECT FROM audit.caller_key)));
    old_values jsonb;
    new_values jsonb;
    audited_row jsonb;
    owner_organization uuid;
    owner_region text;
  BEGIN
    -- What was signed long ago was kept by somebody.
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
      -- Nothing that anybody would ask about has changed.
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
      SELECT t.said::jsonb
        FROM (SELECT told, CASE WHEN told LIKE '{%' THEN told ELSE substr(told, 65) END AS said
                FROM nullif(current_setting('promtour.caller', true), '') AS told) t
       WHERE t.told IS NOT NULL
         AND (EXISTS (SELECT FROM audit.caller_key k
                       WHERE left(t.told, 64)
                           = encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(t.said, 'UTF8'))), 'hex'))
              OR NOT EXISTS (SELECT FROM audit.caller_key)));
    old_values jsonb;
    new_values jsonb;
    audited_row jsonb;
    owner_organization uuid;
    owner_region text;
  BEGIN
    -- What was signed long ago was kept by somebody.
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
      -- Nothing that anybody would ask about has changed.
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
    RAISE EXCEPTION '% of %.% is not done: the audit trail only grows, and what it is about is not emptied unseen',
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
  illustrative text[] NOT NULL,
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
  ready_until timestamp with time zone
);

INSERT INTO audit.caller_key (id, inner_pad, outer_pad) OVERRIDING SYSTEM VALUE
SELECT id, inner_pad, outer_pad FROM jsonb_populate_recordset(NULL::audit.caller_key, E'[
{"id": 1, "inner_pad": "\\\\xf6c9bfcf80a7692a43e453a6e6ae33fb5db03a6394f99448963bc5c2892374ea3636363636363636363636363636363636363636363636363636363636363636", "outer_pad": "\\\\x9ca3d5a5eacd0340298e39cc8cc4599137da5009fe93fe22fc51afa8e3491e805c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c"}
]');

SELECT setval(pg_get_serial_sequence('audit.caller_key', 'id'), max(id)) FROM audit.caller_key;

INSERT INTO audit.head (id, seq, hash, horizon, cluster) OVERRIDING SYSTEM VALUE
SELECT id, seq, hash, horizon, cluster FROM jsonb_populate_recordset(NULL::audit.head, E'[
{"id": 1, "seq": 600, "hash": "\\\\x72577f7f6e7a0e43c85a2f73e6d644e58ff3e3a7d494e56702b75c96db28231d", "cluster": 7713221927634703392, "horizon": "3117"}
]');

INSERT INTO audit.seal (seq, entry_id, hash) OVERRIDING SYSTEM VALUE
SELECT seq, entry_id, hash FROM jsonb_populate_recordset(NULL::audit.seal, E'[
{"seq": 1, "hash": "\\\\xc332672f6f096a655b336ee85b8b8102526e9421a01b9f79ed27e48dd887d880", "entry_id": 1},
{"seq": 2, "hash": "\\\\x6f5b8bf6e5d663f95d46a33a75e95c6c49aa8e8946ee0f5bccadf8ce042016c1", "entry_id": 2},
{"seq": 3, "hash": "\\\\x33a411a28a66c517b65a5f94c7bff51fdbf01cc94f17bf5c3ce5d5c81033a27d", "entry_id": 3},
{"seq": 4, "hash": "\\\\x29f40ddde290a0dd32aa6a7cce766c4a130b6d0138e659b568675f80827bb481", "entry_id": 4},
{"seq": 5, "hash": "\\\\xd8aa9a4708aaa3ccdfddb2f50f1af7a88cdb2b4cc8c636d2aa141a654af7247f", "entry_id": 5},
{"seq": 6, "hash": "\\\\xb9ac8ec1e4df6a411c6089fd2b64527098aaa0e6d16606338c0b600f2ce4efb9", "entry_id": 6},
{"seq": 7, "hash": "\\\\x18317c8298471a48830427434957a8a39f1de0f8180ac394d3d004bb443ec277", "entry_id": 7},
{"seq": 8, "hash": "\\\\x123b6695dc8990ad8e57841cf9888aad8bf2f316028a9650910ece691fd4a787", "entry_id": 8},
{"seq": 9, "hash": "\\\\xd9c80d11a8bc14ef96173d2773839f98b8f644cbaa06d00f713ce03ce0113935", "entry_id": 9},
{"seq": 10, "hash": "\\\\x72fbd51f93c07ee925a3219f246086dcf5de68f1324f8d47ed51dfb7e44bcfb4", "entry_id": 10},
{"seq": 11, "hash": "\\\\x93db3a7a70d35d68185f48b1a8bf0a27d3036a127a34d3f90f457e2d596334b0", "entry_id": 11},
{"seq": 12, "hash": "\\\\x651db7cfbb93b78d12c1f65ef5ff9c5321f2a0d8776079f1d98af46743ea4138", "entry_id": 12},
{"seq": 13, "hash": "\\\\x3e02cddc0a1a384b7b6e9814c67abb8a330dab5456dd11cf64b442b315996722", "entry_id": 13},
{"seq": 14, "hash": "\\\\x03ef316d495974acb314a476d81acd81b738888b51f9ebcff43a865474f69b36", "entry_id": 14},
{"seq": 15, "hash": "\\\\x4fde9e7f660139aba957c3e37ca495872ab53915d724c0ee5b2cf2a54f6e4440", "entry_id": 15},
{"seq": 16, "hash": "\\\\x717879d8d75e235e0f63682313cb09e44454116776f97ce739a0093b1c64f608", "entry_id": 16},
{"seq": 17, "hash": "\\\\x9d4bbcda58d48a390c33060b279426bc5be6d52db5e687a98b4c8b7b5ac01e78", "entry_id": 17},
{"seq": 18, "hash": "\\\\x7d66ba8daea39bbbba5ced3ad9ec354089ef883b30ec6be4dde418e37cd9ff76", "entry_id": 18},
{"seq": 19, "hash": "\\\\xe6512f4b8e9a313a81bfda61645c3e0c78818ffba1efacd738b9708350596b49", "entry_id": 19},
{"seq": 20, "hash": "\\\\xeb7b7d7938ac85dbecc09b307940f921ffff48144d8de45361a24a95aa922cb1", "entry_id": 20},
{"seq": 21, "hash": "\\\\xff9a5a4e089c7551da6a5e16e9da39ff43d3f189ec5a92d5ccbfb19dfb6c1a88", "entry_id": 21},
{"seq": 22, "hash": "\\\\x93b064bc729a58afba5988ed6692e544179257d3bf1e5123987a9caa012a619c", "entry_id": 22},
{"seq": 23, "hash": "\\\\x5301fb8acfb3d339fadf0aecff19e02124150398fc2e588b6eaebdea8b73f616", "entry_id": 23},
{"seq": 24, "hash": "\\\\xd52eef1cc752d3f18964f4dfec62bbcb724717ac981944129d3a420b1e46ade9", "entry_id": 24},
{"seq": 25, "hash": "\\\\x163ef307c8b45b677b406f94236d329c6cfca85f12bb699b9a83228eaa43a580", "entry_id": 25},
{"seq": 26, "hash": "\\\\x243c2253992502b8227cfeb1af1e0d93727e0fed889055737c422d45e608285b", "entry_id": 26},
{"seq": 27, "hash": "\\\\xe5550c9f5fd654fd26309a060ad8c5df3f9859eec77a126ff8b8cf9758f45f5b", "entry_id": 27},
{"seq": 28, "hash": "\\\\xb9a61f13d2cacc3530a74fd1b64f448be24a07a221daeb79dd9964a09eda1131", "entry_id": 28},
{"seq": 29, "hash": "\\\\x0c12c295993adb52841dd9bdaf3a390983b2b9cc4fd1ea04eb10a1e1404da444", "entry_id": 29},
{"seq": 30, "hash": "\\\\x36d568ab1fbb075eeae2724277f196f0cdd96dfeb058d2cc76f14d9adcfbb495", "entry_id": 30},
{"seq": 31, "hash": "\\\\x4ac57c811428226b5cba317919b09f703034e2997c46e6901e0e5b9884c6aaaf", "entry_id": 31},
{"seq": 32, "hash": "\\\\x2cb7333d0dfc7ea9bc1b4b67df8d76b2ef9b70ff072f98247fd97499e4de8e33", "entry_id": 32},
{"seq": 33, "hash": "\\\\x8428255142db716d5b65ca0e87620a9f68abd7d6da13b2044b3b252a48537ef2", "entry_id": 33},
{"seq": 34, "hash": "\\\\x3bf866427842e9be0822ece814fcfbcab6d241a3971399b3b58aa76f7ac46751", "entry_id": 34},
{"seq": 35, "hash": "\\\\x3df60a85e211472989a2b7939a703b35bbd866b07d2a50b3b9342837c4887200", "entry_id": 35},
{"seq": 36, "hash": "\\\\xdcfa93f1e50061a4e75eabac02685258d7273b724e71d7f603445c7974550ad1", "entry_id": 36},
{"seq": 37, "hash": "\\\\xf95d1b3a874164b2f441645f2577d1ce526af5b4518bb4732a0b05bd1a391ebb", "entry_id": 37},
{"seq": 38, "hash": "\\\\x3f1032fab35187a12b3d28404b50d8d77c2c901025847b6505cee963a5993e25", "entry_id": 38},
{"seq": 39, "hash": "\\\\x8b7f31dddec32e78d5023b70d1698b2ef88053d7e46ff6e53eb7a1fe38ead829", "entry_id": 39},
{"seq": 40, "hash": "\\\\xc6eed2e36f50e4f8241d4f59bad54b84ead91d5717601ac1529590790efb0001", "entry_id": 75},
{"seq": 41, "hash": "\\\\x13964ca00bd7ba476a6a73eba62cef2b446e2f33c0b661aa9f31832080860e1b", "entry_id": 40},
{"seq": 42, "hash": "\\\\x1f7c8661952028ef303e3eef48a295357dfb00279cd9264a0f30b6626ee3099e", "entry_id": 41},
{"seq": 43, "hash": "\\\\x663b9bb3fd75818274e7a23dc98c5a573d2ddcfbc49bb155e316c4c3c4b78ab1", "entry_id": 42},
{"seq": 44, "hash": "\\\\xdab91687f2aa2372454e747df5445c483f9c9917f7106215b9348b2ae4caf8a6", "entry_id": 43},
{"seq": 45, "hash": "\\\\xedb5dbcbd1a505261d4a46893cc97bca6bf5696dbb8c82bf905079c1a6246e02", "entry_id": 44},
{"seq": 46, "hash": "\\\\xb195528c792a05524ce6e11213d079d621b8534d4dcedddb0791671bdf695404", "entry_id": 45},
{"seq": 47, "hash": "\\\\xd989cb5991aeadbc31d1944f84daf76d7dd2c0ac5bd89e76d5b01378e133bb93", "entry_id": 46},
{"seq": 48, "hash": "\\\\x12931309f59c76352dbd66ba3e3fa8fa6a3d38dbed9023c6478b35fe4bb33d5f", "entry_id": 47},
{"seq": 49, "hash": "\\\\x2e37655a73fd1183a6de6605ab23ff09e3359ef1b2532b1827c4434cb51bd9cb", "entry_id": 48},
{"seq": 50, "hash": "\\\\x96f068c5768f12eadccacac8a6a1bf11ffbf31c294b6c7fabdccd7c89ff8c972", "entry_id": 49},
{"seq": 51, "hash": "\\\\xafc6073634b8036c539a1513a247ce118766cc609139ce997d726e36877dac2c", "entry_id": 50},
{"seq": 52, "hash": "\\\\xc7255d6f4b701a608ed7477729b6037f82a5983a2ecc8ff4e9986decbe23f0e6", "entry_id": 51},
{"seq": 53, "hash": "\\\\x40841651e310ae6dd96a5cf9c380dfa403adc0f86803714231ecd582481442f8", "entry_id": 52},
{"seq": 54, "hash": "\\\\xf0f6c661bd282f5b3b46fe8c55976e096b9e2fcd24d3ad929a1166bf91e8bcb0", "entry_id": 53},
{"seq": 55, "hash": "\\\\xb3c5b759a8defe88c324c1e80c3f3870ef71223838b768527016f686a60f75e3", "entry_id": 54},
{"seq": 56, "hash": "\\\\xb2144ba2a261cffd7facf2a66d27783b1923690a29eed13e15a9855a698d5cfb", "entry_id": 55},
{"seq": 57, "hash": "\\\\xe01f723ad4a67e2fbf6e18517c36e894c7f3ff0aa5da692338e5091563e58435", "entry_id": 56},
{"seq": 58, "hash": "\\\\x9eff7bf247b912170cea79254a97acf9c06b9dcfb6799e3e41bace522f8ee8c7", "entry_id": 57},
{"seq": 59, "hash": "\\\\x4fd65516de4a7168d1b3f6e001e9ab7f6b91d22f921e5c51dffc14cd92062c98", "entry_id": 58},
{"seq": 60, "hash": "\\\\x49531c4188054f31cc048f59326438ff7f43273e97191927ea72bf2d7b068641", "entry_id": 59},
{"seq": 61, "hash": "\\\\x3fc043d0b76c8ecaba928d58237c6e08eba26c47a3c854642a88c80f38e5f766", "entry_id": 60},
{"seq": 62, "hash": "\\\\x0c76fcca1f6d72a67f60aabdacf17e7cab24d2410c3970fd08d238cc49061ea5", "entry_id": 61},
{"seq": 63, "hash": "\\\\x729c135fa8820e2414f56488bcd9cd67ead7a828630d475834eb7c7a5aadfe45", "entry_id": 62},
{"seq": 64, "hash": "\\\\x177b263086990153b281435a07e6f0e48133b4ec1c39b93b6e60233d72446175", "entry_id": 63},
{"seq": 65, "hash": "\\\\xf12d144b17c12a2de9ddc81e6d3b025e8e339d29c9aabb0d9f3d66f6273316d9", "entry_id": 64},
{"seq": 66, "hash": "\\\\x862584f00c02f7193d66b38490c22c0e9498f92cb8f11cf69caf41672bd553ea", "entry_id": 65},
{"seq": 67, "hash": "\\\\xcee29228c1f1db44ee9db21088b33a6d881fd23d8c44be63c63318b0565e4605", "entry_id": 66},
{"seq": 68, "hash": "\\\\x1462a55c59e8374ef6bcda521fb909a7419631744c36a987e3f55be82df09c2d", "entry_id": 67},
{"seq": 69, "hash": "\\\\xbfec3115f5d423cbc6a598852e2743310f16d35a0444155a39edb34fde9f5976", "entry_id": 68},
{"seq": 70, "hash": "\\\\xa7152234f6e3247ed8783a174c434f9cc8ececed806df4bf53116ecbf4fa422a", "entry_id": 69},
{"seq": 71, "hash": "\\\\x7a031dc838e3d5eeea33708ef2efe5e5e3dfde2b4aea8b085711fec85bff3f35", "entry_id": 70},
{"seq": 72, "hash": "\\\\xa3a645944b3a445341da73805443ed9516c74451e9600ac90c5e2fa89ef0f725", "entry_id": 71},
{"seq": 73, "hash": "\\\\x866e7a14a4a6da1ba36df2cabf57bc54cc3f70fcefafa6bcbe3244438eacb563", "entry_id": 72},
{"seq": 74, "hash": "\\\\x87da88ec4db1edb55c75f859eb932a00817274c17db1e4fb42afe11745ab940f", "entry_id": 73},
{"seq": 75, "hash": "\\\\xc399f35093a7921eb0a63f2d8b6f6a1dc8ad2dbe9d54ab2e2086cb6f395eff5d", "entry_id": 74},
{"seq": 76, "hash": "\\\\x6aff191d65bd53563b5aeacb9d5c5c2c3062a7a79754ab54c5db0ee81019cb9a", "entry_id": 76},
{"seq": 77, "hash": "\\\\x344ebf71756ba531eae2520be1e0f1ad403599d5930c8ee180ad78e784734bc6", "entry_id": 77},
{"seq": 78, "hash": "\\\\x6d4af168c06f59026d2b95ed739ebe69306456230c9213a1fa043b9a6e63d2dd", "entry_id": 121},
{"seq": 79, "hash": "\\\\xce7cc2aa44025016a2976835389513bd592a49ec11d14b87f70c3663787cc2d3", "entry_id": 78},
{"seq": 80, "hash": "\\\\xdb6dfaefd80ebcb71f700c788f90e601434eeef4356bff18ee0c279467d02734", "entry_id": 79},
{"seq": 81, "hash": "\\\\xfb03fc515ae8b3394d37b6c08514e154d243bcea27561a6404f28c12fbc86a35", "entry_id": 80},
{"seq": 82, "hash": "\\\\x02060e143bc313520eaee97438d59d7efa8805407d1917c6e5c362bae57e0e91", "entry_id": 81},
{"seq": 83, "hash": "\\\\xf33f3a6cc49b2ae41632cb66738b3a8844b82c0813a2bf5f385755e34d72680a", "entry_id": 82},
{"seq": 84, "hash": "\\\\xb9f0333fefe09043ace60e2e79e043e8c011eef7434cbf65ed5a5982cff0eca2", "entry_id": 83},
{"seq": 85, "hash": "\\\\xcdf10a4cfa9bf6341f5c6f67af161a691f46f80c813088dce111a34e991f12fb", "entry_id": 84},
{"seq": 86, "hash": "\\\\xa2163b77c7493d2197c11a227c0cbaf19891ea619ac4eb000ecf5a38d86a474f", "entry_id": 85},
{"seq": 87, "hash": "\\\\x4c664108f189dce4565fe7c4d8b584a0386f050d24b9a87b836b7d51d1924860", "entry_id": 86},
{"seq": 88, "hash": "\\\\xf0506328dbc0674749e6d2dfe8ff12ef7c7575842178fc49b390d6c424168100", "entry_id": 87},
{"seq": 89, "hash": "\\\\x1e6877ad7a48753047567d0173d722650d31e8f6767fce7df4817dba42d4963f", "entry_id": 88},
{"seq": 90, "hash": "\\\\xd58116c620075b457ab45708986a549e7123d1f408ae7a52ac92bfe23b1e201a", "entry_id": 89},
{"seq": 91, "hash": "\\\\x4f895d703f5782481fa7cf0d146108d114764ee85d6cef1bcd9ed9d36a4af404", "entry_id": 90},
{"seq": 92, "hash": "\\\\x17a2ae4531278825cd30bfd8514cce663acd722a96aa7ecd250caf8d347226bd", "entry_id": 91},
{"seq": 93, "hash": "\\\\xade9f4a37f944b1aa8418a2dfaa0f65d78ddf2995748f80862b48966fc85262a", "entry_id": 92},
{"seq": 94, "hash": "\\\\x062e5d685d570ebb566c6f37262a85006cda47dbb38ea576e296363f380851ff", "entry_id": 93},
{"seq": 95, "hash": "\\\\x0417115d10cdab2c0a92d2e2460a8b67fa6852a43aa830236db689e33222e569", "entry_id": 94},
{"seq": 96, "hash": "\\\\x2d1f9ffdd00ef35b8cccde73b11f3313603a6f6f1800b03c3b039c86f7aa48da", "entry_id": 95},
{"seq": 97, "hash": "\\\\xa0fa0e6bf41901369c3fad644fb71620cdb7d223272c8438cc3855cbb6dd4dbd", "entry_id": 96},
{"seq": 98, "hash": "\\\\xbef5e28bf41389185cb1cb6fd3f045688f4e91a74caa2f568cfe463766eb274e", "entry_id": 97},
{"seq": 99, "hash": "\\\\x1959442edb400b223325e246b252806da56211a7ddb9339752b55f697ee0d719", "entry_id": 98},
{"seq": 100, "hash": "\\\\xe3bd2351eec3f583cbf34477fa5916fcd19e476578742376b075b405855e5d37", "entry_id": 99},
{"seq": 101, "hash": "\\\\x0169f5076dddefe863376cef27d757ef5811f1de0546dda2e2a2e0043fe547f6", "entry_id": 100},
{"seq": 102, "hash": "\\\\xc4d644800971f9ec15ce33cdb443d4bc8734c64f15b7415ade270f855092403f", "entry_id": 101},
{"seq": 103, "hash": "\\\\x93a2ee596b78a091252fa353b012805af4beacbeb12b23154fe38166cc2b995e", "entry_id": 102},
{"seq": 104, "hash": "\\\\x64ebfbf6af3757b7a31ea33198ebf64a05e46ff852e7245a2480943da376ee60", "entry_id": 103},
{"seq": 105, "hash": "\\\\x3b699c00c687f0f4e585e4924688032c73e594e7ecde45940c4396bf332326dd", "entry_id": 104},
{"seq": 106, "hash": "\\\\xe04030e51fe403f84aa5a3bec6ff6fbc94d2a96bce9c66dd4530a362a14ecaf1", "entry_id": 105},
{"seq": 107, "hash": "\\\\x4468b83b638587f46a66257ad9b7ca811c676f2b5a0cf5cdc3692c1c6d27191a", "entry_id": 106},
{"seq": 108, "hash": "\\\\x08a9b60c542cfb7668f03a638319146abd2ec983f8293bcc3f38a2e2e94a8b7d", "entry_id": 107},
{"seq": 109, "hash": "\\\\x899a1198800b7fb7b511c01852f4b4a48aba1731504bc79923eda14fd5313104", "entry_id": 108},
{"seq": 110, "hash": "\\\\x0b6e2c0f6723903602796023bef136a582c94ba2d703d75869fd006d9c4fd876", "entry_id": 109},
{"seq": 111, "hash": "\\\\x38ef222d6bae0c9c8d37b8ca2101ef84cfa46109ba28b05705ffc40f140d535e", "entry_id": 110},
{"seq": 112, "hash": "\\\\x527bccc14bbbf1824dd4180ea3709ac8df6986b2a4ab7e6bcafe739207fb5342", "entry_id": 111},
{"seq": 113, "hash": "\\\\xe9030321a2bed42d7b5318ce31579c7cc00cdaf61ca21aac607667e36b47ea95", "entry_id": 112},
{"seq": 114, "hash": "\\\\xaa13bbccfe86b8b1870d8a932cea693170618b4508d9795a6258f82ef41adf54", "entry_id": 113},
{"seq": 115, "hash": "\\\\x913ea22722d9660723dfb0cfb5decc8fc54c1e6abfb9df404f2840492f1a97a3", "entry_id": 114},
{"seq": 116, "hash": "\\\\x93a91e790e02de906dbedcb5112013ea0a86bc11f99760d3006391b17d87a744", "entry_id": 115},
{"seq": 117, "hash": "\\\\x3b8e14b050fe17fa4c209184fe06a02b78dda153b580d65eeb0837019b10b3e9", "entry_id": 116},
{"seq": 118, "hash": "\\\\x7684fa9068bc3093e937ebf2153f7c47e147fb0b0babd386e7d5d7578fa38563", "entry_id": 117},
{"seq": 119, "hash": "\\\\xd1e516384695b0a7f1d9dc9350c739df2c0a95f851164a78011809bac39e13c4", "entry_id": 118},
{"seq": 120, "hash": "\\\\x5cef059be34452f9a57072b58a35b6946c16351b50e53df283643be5f7461bb1", "entry_id": 119},
{"seq": 121, "hash": "\\\\x89db18cb5c39dc98e54179802f40216af75388fc04d5959ff904bed085a4c205", "entry_id": 120},
{"seq": 122, "hash": "\\\\x5216b358e7d80e4fe7859979e400565bdcbca3422242d008a9c154825095d04b", "entry_id": 122},
{"seq": 123, "hash": "\\\\xdd070fff01774115df54382807330fcd48001cbe161b0d68cbfbb7e5b2767251", "entry_id": 123},
{"seq": 124, "hash": "\\\\x942a6baca2aa23fb43ef9eedf1efdd577ddf18e8e1c4a6c8a27e579935d36939", "entry_id": 124},
{"seq": 125, "hash": "\\\\x431b295e89a31d88396525bea7b5908feae124d34b813325747450363e6ab9c7", "entry_id": 125},
{"seq": 126, "hash": "\\\\x156803a8a27637eb0b484f19b89824b65c331c732586d10c6cb25f1d399f3251", "entry_id": 126},
{"seq": 127, "hash": "\\\\x550494dc852425ed87bf3adf96c2698692866831d2d4231b385dfd327a91d8a0", "entry_id": 127},
{"seq": 128, "hash": "\\\\x8dbe363cff65c8530074ce306f528c4d3049414ca65639a771ffa6586b36567d", "entry_id": 128},
{"seq": 129, "hash": "\\\\x8afac27f6d778b48ec84d45d6f9eeed65c68f572ba111bae69ce0accf10fc4a2", "entry_id": 129},
{"seq": 130, "hash": "\\\\xde752716f0b6dc9a7c7cb6becc0c32b42fc52214fcc14c8a3c3848eb5ea576ab", "entry_id": 130},
{"seq": 131, "hash": "\\\\xcd55acc9420b065327ccbbed0aec98d35b0a727d2c593567e599f3a28b2c4c31", "entry_id": 131},
{"seq": 132, "hash": "\\\\x110e8d6608487443917739cb0d8e5ce991445dcee24ab575c298df4e23c3388c", "entry_id": 132},
{"seq": 133, "hash": "\\\\xeedfca9870a9bb40c3a72b7e07eee4251c9efe69a4d603fe9431da68092a454d", "entry_id": 133},
{"seq": 134, "hash": "\\\\x15bd0c440f8547468dc00882df1ec697b5f0a6b0c3615d135bf27569050df918", "entry_id": 134},
{"seq": 135, "hash": "\\\\xc00afd0f602b2a0875bf326f3207f8a4504d949e82d2f265c12d71d6b1404583", "entry_id": 135},
{"seq": 136, "hash": "\\\\x0d05d0bf9e85fccf0d23bed0461eee54662e878bbb9bf8519ee97340b7c988ee", "entry_id": 136},
{"seq": 137, "hash": "\\\\xee77afbc17a2b4f2fb6034bec5cb8822c2bc9fb3a0df9db55874c1dd7bd289ce", "entry_id": 137},
{"seq": 138, "hash": "\\\\x3b1baba4d09cf2852f3fc68f2f54d71fc1f0d80b654627696191f29f1a1c1272", "entry_id": 138},
{"seq": 139, "hash": "\\\\x0eff4e40a8ad692fb04b5942454c7c2a5138d98c5b3a21a32d75d92d4165c31f", "entry_id": 139},
{"seq": 140, "hash": "\\\\x7518cb9a9d63f69a67677b0dc877aa3f76942641e3c280774025c2c48c37f54c", "entry_id": 140},
{"seq": 141, "hash": "\\\\x427770f20acbba29c29b3deafc9628954428ac13a346dfda631eb1643bc8ac62", "entry_id": 141},
{"seq": 142, "hash": "\\\\xd2c6fa54f8ecb651fb5c626882d87ec18870e5dd595e50c9345ee46810f47747", "entry_id": 142},
{"seq": 143, "hash": "\\\\xf4de930ea05c1e920fac6fccd5c8013109f73616912d70fe6339a31ac4d662e1", "entry_id": 143},
{"seq": 144, "hash": "\\\\x081856ed13a989664906b6afb420308b8c5b4405fe5ca027ee0d1bb630dc677c", "entry_id": 144},
{"seq": 145, "hash": "\\\\x0d5b685af2abf350b66529b6dac4660f993391aecdb8f516817914dc38a6ba25", "entry_id": 145},
{"seq": 146, "hash": "\\\\xf923249f4a897cfda737fe9d4df5d4cd14cce74d6162ea651fcc007f15aa4a8a", "entry_id": 146},
{"seq": 147, "hash": "\\\\x65a0ba0a1cf9e55037a27d55f53336074bbbf21356017eb69b98981367dd1217", "entry_id": 147},
{"seq": 148, "hash": "\\\\x1220302ea077bfc2425972cfd698f970d296e03dec09e07cf65287e1061a815b", "entry_id": 148},
{"seq": 149, "hash": "\\\\x6872f470fdb2ff6fd85f7ce9203a28a248d8b97f6e4a0c4062f210d118c90d64", "entry_id": 149},
{"seq": 150, "hash": "\\\\xb4b8bc3c297dbd82b533c0dc3d9fa2c75447b1fbac4e0d94cb1bda8031a44709", "entry_id": 150},
{"seq": 151, "hash": "\\\\xd1b48e98578fb85631c792afafb0506dc37f56f59606ae783878b52f06cbf48c", "entry_id": 153},
{"seq": 152, "hash": "\\\\x42414bd0293119839564401f4a7e4041bac680b18c9c13cb10981f40a30028b1", "entry_id": 151},
{"seq": 153, "hash": "\\\\xda6d433fc795725fa148bfe1c81452a7e9cbe042b3dda1e36a5bb32cbd7008ef", "entry_id": 152},
{"seq": 154, "hash": "\\\\x8bb30d3188e54afabeb91d5a6c1ca9b5ca849a40898afbe2be90848c63d67107", "entry_id": 154},
{"seq": 155, "hash": "\\\\x16aaa1f9762aff28cf8885325c31bf1d4e52c29119f7cedc0f2267f935a09713", "entry_id": 155},
{"seq": 156, "hash": "\\\\xf16c531d446b14f4cf493552e2575fde336b67e1ded0ce56d7d74ffd4dfd423b", "entry_id": 156},
{"seq": 157, "hash": "\\\\x027d2f269efc6e7f86eae6f509339a58d20a4dc3f22c33fd2c39d6727947c05b", "entry_id": 157},
{"seq": 158, "hash": "\\\\x13bec07a6c6f43891c6a6f9f0267a95f1c7c5edc1c48abecc0eaf9cfb7b35cfc", "entry_id": 158},
{"seq": 159, "hash": "\\\\x34cf11838f3d1e65b0125ec308eb87eea493f2afa0aad93278fca642dc91e57f", "entry_id": 159},
{"seq": 160, "hash": "\\\\x9927bce5c9d2f22eb9e1e4d1e889cd88e062e0d7d626728d9f32815f32d5dc02", "entry_id": 160},
{"seq": 161, "hash": "\\\\xa50db78f8b2f0f7edb966b7b4fb35d4e3e5ae92277e2e09ef4a8e206658d259f", "entry_id": 161},
{"seq": 162, "hash": "\\\\xf1d14faf4279e38ddfde77d637ea8efca46199b2fc717c1a300d64f06e9a35e0", "entry_id": 162},
{"seq": 163, "hash": "\\\\x822d8e782327b0e74697621bf49250e5f13b489c0c7a134ef25e071e5f24ee73", "entry_id": 163},
{"seq": 164, "hash": "\\\\x3eeff3556eaa5c38ffd73ce247bbad94dd6741880b066a8c41d7ee428e1e9564", "entry_id": 164},
{"seq": 165, "hash": "\\\\x90bb6a740022811322c20afd356461e84016806d5ab1b90b855f47b1f74971f9", "entry_id": 165},
{"seq": 166, "hash": "\\\\x0f420fa8c33f7fe179e484a7af576e1150355612b8c47f49a95311a35f2ec7b2", "entry_id": 166},
{"seq": 167, "hash": "\\\\x662c5de2ca3045a423f015fd6411f8db2c0ed441f575e79c957bbf508449e633", "entry_id": 167},
{"seq": 168, "hash": "\\\\x26058377c0dda50379b6556039f37e7c5a75e7807a38a719c1f33221ac607d16", "entry_id": 168},
{"seq": 169, "hash": "\\\\x6973b3b0189ec847d2acd386e3449f266ad08cf4fdbea6d3030172dd66f27f49", "entry_id": 169},
{"seq": 170, "hash": "\\\\x88da9112018d53c0dc8179f15050d39aaef417d0872e792046e381bbfea73a62", "entry_id": 170},
{"seq": 171, "hash": "\\\\xa272191b3cc1edcaf652012018848d319ad71f8ce1ba267c8e49dbe009591718", "entry_id": 171},
{"seq": 172, "hash": "\\\\xbb286da491647f1e81dc1010efa2ff684c27d8a1319b9e66b42de7d038d09f2c", "entry_id": 172},
{"seq": 173, "hash": "\\\\xaf65f82c03f7e01f0bcf3dd73b58bc8d31e3e2a6c74b14c6998c201ca5b79784", "entry_id": 173},
{"seq": 174, "hash": "\\\\x03d5773c3af3ce17780205d9aaa40892a78117f30cbb5002c8fca5e56ea738f5", "entry_id": 174},
{"seq": 175, "hash": "\\\\xa9de352110d9db32752df392645bca17aae962cc1adc406d0df6746a2c81d9f5", "entry_id": 175},
{"seq": 176, "hash": "\\\\xeaee8e8cc3e98bad4acd4705f6062386e5739a0ee5de356890b0e4c1e399f84c", "entry_id": 176},
{"seq": 177, "hash": "\\\\x0345cde28a230e9f227ae36ada49d9815deee03f669316b5400d9694cf197d4c", "entry_id": 177},
{"seq": 178, "hash": "\\\\x9d33bc2184c5c4bd7731e765c116c9cb4fedb00fd9e6454aff4d11b779b10c07", "entry_id": 178},
{"seq": 179, "hash": "\\\\x4f8cf957fc9ed2cdbb20098db3e0bf684fe99fcb115b89424240db0962885c0a", "entry_id": 179},
{"seq": 180, "hash": "\\\\xb5bde21e6a813db8bbf72c3d2db6babb7038bc69cf40b98f76a847d4625adadd", "entry_id": 180},
{"seq": 181, "hash": "\\\\xf423c212983c48918734ce07821c22217b11d6d78c8cf8c7c017041a9c962977", "entry_id": 181},
{"seq": 182, "hash": "\\\\x2bcfb76476ecb965e72d2bb6241350e347c743a309f70268db22cc21d4c36ddf", "entry_id": 182},
{"seq": 183, "hash": "\\\\x9bcd13bca454ee5bb8ac3cee807bc6a6811aa6f3587cf0b55008b7c707b1e566", "entry_id": 183},
{"seq": 184, "hash": "\\\\x7515d11ee549a60c8828fd127d08fc420d6a2476d9344e3f9d80d27608f56e0c", "entry_id": 184},
{"seq": 185, "hash": "\\\\xc09693e7f00e540aa827397e93814a943a923638b8e9880bedd5b484d373b705", "entry_id": 185},
{"seq": 186, "hash": "\\\\xffe1784eb01033ec12e433308697ed7ae8954b7cf49eeba625fdd94e54082e42", "entry_id": 186},
{"seq": 187, "hash": "\\\\x7d2766b7885448f0c516a6c3218d16d867c077b3124d99492841fd74e3b7b8bd", "entry_id": 187},
{"seq": 188, "hash": "\\\\xbaf21c66424a51e47c63f2a5454c863ec0db340781cd6aec10e7801f6da6d59e", "entry_id": 188},
{"seq": 189, "hash": "\\\\x9398b9a38bb80b47ea207fdbb6630b2e7ec041577306053a47866fe11470f26f", "entry_id": 189},
{"seq": 190, "hash": "\\\\x676435840d519e45929753bf88bc62e0e58bd7c172163d490059ee916685a569", "entry_id": 190},
{"seq": 191, "hash": "\\\\xdf3f9d4347cc3be25cd75599b9c6f05ddec2c38b0dfc25f5123a1343920779b4", "entry_id": 191},
{"seq": 192, "hash": "\\\\xf2beee9333a045f5837252dd168799eb48a9828ce26f4b18daa210298f4de0b9", "entry_id": 192},
{"seq": 193, "hash": "\\\\xb273c8c6cd2189f27ac92225efa30064e3fbbbd0b6fcfc203620accc32bc9df4", "entry_id": 193},
{"seq": 194, "hash": "\\\\x425acaaf5b5ed4e99172de53f145923bb2fd9933ae44da7e12c32536f3d33882", "entry_id": 194},
{"seq": 195, "hash": "\\\\xfbbed6088a49fde4b3e4f932d2e52f25ee2333c893984981ba0d500e78d3eb47", "entry_id": 195},
{"seq": 196, "hash": "\\\\xa7f3701dfba23ce9a092083107e390579e14ad9b60c1651464bd7203a2031ee4", "entry_id": 196},
{"seq": 197, "hash": "\\\\x82f3f2e585043cca8480edab6acf80a4e50977b929685a4f92ad1b31d2a3f634", "entry_id": 197},
{"seq": 198, "hash": "\\\\xe44ff6428a5bf46d1cc86fa42ef1bc6451aab24015dbb9a460d81229a6fdfe9b", "entry_id": 198},
{"seq": 199, "hash": "\\\\x8125d9c9599b1e917ccfaacd54b86c0e62c6866833982f251b76be47e58e226b", "entry_id": 199},
{"seq": 200, "hash": "\\\\x4cb41317c7c6223187fec0f1e37b8050e50f4f3ff20fa8abe80e50f47f4a323f", "entry_id": 200},
{"seq": 201, "hash": "\\\\x9375d3410c2d94d7f97103e92905c63bd73ad00179a8d604a6f4438a38f639a1", "entry_id": 201},
{"seq": 202, "hash": "\\\\x4a6f4a14ef40675503ae6e20bc0afa611f9a0d2d8fef3cf4fb450795af8afa84", "entry_id": 202},
{"seq": 203, "hash": "\\\\xabcb21b4c63a27caf5436e3bd47ac08daec47c2a1266189505bd55eea11b4355", "entry_id": 203},
{"seq": 204, "hash": "\\\\x2c6f44d40a2627e39f605eeedf17007626d9143616ac2ca57d7d5292ff1584d1", "entry_id": 204},
{"seq": 205, "hash": "\\\\x7d9a8ad843ce20f681b0859de86e71bc2ad9c0f99c329b8d1e3cffafd799ff16", "entry_id": 205},
{"seq": 206, "hash": "\\\\xa65bf8ec0e4386dd7d436f322462b18d1b165383162421dc948ef1dc03931d21", "entry_id": 206},
{"seq": 207, "hash": "\\\\x667a6f9010b046bb9b5a70a0a1f26f66bfe6a11f2bfac3dd9673175417486545", "entry_id": 207},
{"seq": 208, "hash": "\\\\x1cdb9b6074a83287f6883d46e2fd4186108b5c37e4f5ba08b32dcd76ce716511", "entry_id": 208},
{"seq": 209, "hash": "\\\\x6982f9e388315b781d751d1226fea7da38a1c2a47961766f6fc6a316b5716b0b", "entry_id": 209},
{"seq": 210, "hash": "\\\\xdd39159fffef323fe3d18e740227c039a9836c0469e7d4ea66cb8817a17207eb", "entry_id": 210},
{"seq": 211, "hash": "\\\\xa08a399d27b40618e795ec822bb9cbd643c2fd66c1750c5c54ed1bf0f1717171", "entry_id": 211},
{"seq": 212, "hash": "\\\\xfb6adc8d1d7f69095d7823d99a93d2320b8148691b496e8259b34bfa53dd9e35", "entry_id": 212},
{"seq": 213, "hash": "\\\\x651e597dc6eaf104d42bd18604f194447ee063eb7ae42ec152e99f4635fbdddc", "entry_id": 213},
{"seq": 214, "hash": "\\\\x4a245155df1162ae5810bd4ce77ba3e5e7572cd4228c7e4032d63190e8a9bd59", "entry_id": 214},
{"seq": 215, "hash": "\\\\xbbae2effd214eea0c9c22ef1756bfcf3a5ffa551304fe3e4be3883046bde619e", "entry_id": 215},
{"seq": 216, "hash": "\\\\x970d5057c6cbc6b70b881fe6c22f93df49d4846e0fc1770aaaa89d8947126697", "entry_id": 216},
{"seq": 217, "hash": "\\\\x7fcaf9eb78210e61beb2cceeb9e40596ae621d0035f41ebc01ec699832d8e0fd", "entry_id": 217},
{"seq": 218, "hash": "\\\\x69b950bf8baf04ee0e52208ff92f6cf05cb7ae5bf942a6269a9e6ec0d6b6d20e", "entry_id": 218},
{"seq": 219, "hash": "\\\\x53046965055c5d173ecaa9a7565e5347976ca4140687f8b31616f62fa3f199c7", "entry_id": 219},
{"seq": 220, "hash": "\\\\x580a3971d844900a7ba87cc3f9c01faab95ed3de9c4157aa3e57512ccb69acec", "entry_id": 220},
{"seq": 221, "hash": "\\\\xda04388426e84b4b0a6a70537e549c309f39e1dad947d80475bbdd5c42df4417", "entry_id": 221},
{"seq": 222, "hash": "\\\\x2f63308aaf11150de2419f7b47d367aa2930080ce6abc82a21d92407c877c935", "entry_id": 222},
{"seq": 223, "hash": "\\\\x6d2e6a74fbc582d3c67a8dcfe1aaedb4ac631edfc97483cfd88bd300196a5c39", "entry_id": 223},
{"seq": 224, "hash": "\\\\xa0b265ac77422b22a1c27a0b330ed6a43ca0f1a04e0aae0fa8263921271b8ad8", "entry_id": 224},
{"seq": 225, "hash": "\\\\xcbea9830b8394433b295dd499a15a4979bb9def4af6143c1f1be4e8e3fe22850", "entry_id": 225},
{"seq": 226, "hash": "\\\\x584c664c8a8b7ac5b48b569ca797045ace8cd812869e47b7ef138c74ba14a7a0", "entry_id": 226},
{"seq": 227, "hash": "\\\\xf263f092e8f37488b678d4b16089daea19ec4d5e471cae2bb1b2c24b9f757dc6", "entry_id": 227},
{"seq": 228, "hash": "\\\\x499af613ed5bacb1e88c4a4012676d6cdf04d639e8d7ab5e8143636ae79c4b60", "entry_id": 228},
{"seq": 229, "hash": "\\\\x3b2b66d64546818ffdb60b8b29e023aa18540c46bd8e9ac07afdc45e7dc70c3d", "entry_id": 229},
{"seq": 230, "hash": "\\\\x8b11877b111f8a3d91fd97aeb144a7e4925dcc25c2380bb53cbc3a5e5c305ea4", "entry_id": 230},
{"seq": 231, "hash": "\\\\xd6920e7600635900ac4988c19032bff03e0f2056e1ae5e87e1744b53b538bb99", "entry_id": 231},
{"seq": 232, "hash": "\\\\x26ba8b368e64067e189e0af1081d5e776c366e7ee9c87ad68085b408c94391ae", "entry_id": 232},
{"seq": 233, "hash": "\\\\x046f546e751688fb075b492004cbdfee65fa6fe429a7b7bcfccbb02b37c91209", "entry_id": 233},
{"seq": 234, "hash": "\\\\x5c1ead9a64dec8ac05d3c9927bb60d27270ad0108768c07d2354c4ebbd58e2ae", "entry_id": 234},
{"seq": 235, "hash": "\\\\x428e9cd58aea855fed3a147e032526e1f2a0c9ad575316da52fd437049c5fd4f", "entry_id": 235},
{"seq": 236, "hash": "\\\\xa4841e7dc45ccc4cea08ac3424cc522c19ab042e7b2c3195b97c8e383693f420", "entry_id": 236},
{"seq": 237, "hash": "\\\\xc798b385d997c91bd42e0742b0c8bd4b799be9d0adc67033badaaf45b10cef41", "entry_id": 237},
{"seq": 238, "hash": "\\\\xee8301ec986a83fe0a2af7b0f10b3aa933c67ad05adaece61c405b6db1898e0b", "entry_id": 238},
{"seq": 239, "hash": "\\\\x41ebcc8e0e6f3f194bfc9380787a54f377f19abac686b0193a202dc7fcd78600", "entry_id": 239},
{"seq": 240, "hash": "\\\\x15582f480bbde00555443e9abc6b336fdaf5a5f70f6327c119a0ca2962f56b33", "entry_id": 240},
{"seq": 241, "hash": "\\\\x839b213381304ee09ec9e8e850d55ac76288404b2ffddaedb4f9d1bf75ff4242", "entry_id": 241},
{"seq": 242, "hash": "\\\\x14154ff5fa4b64ea932f09162bb97e9cfcb7aed22d787ca6b81311e58308ee0a", "entry_id": 242},
{"seq": 243, "hash": "\\\\xc094b4a9b07a4785897398a135363e14e98f5c161447fbae941e7a75147c1f53", "entry_id": 243},
{"seq": 244, "hash": "\\\\xf3c4fa7a3a45540eda6a2d5a275bf838144de0ad7a20d4f3eec97b8a39843b8d", "entry_id": 244},
{"seq": 245, "hash": "\\\\xd565dbc045e7b5ffabb2010d6a83961b303e2c1db7924fb3f70ff3dacf49441b", "entry_id": 245},
{"seq": 246, "hash": "\\\\xfa4a691fe684984f93d8355530d4caf9a2de123daa16a2358771c3316771ed74", "entry_id": 246},
{"seq": 247, "hash": "\\\\x30005d72125058c4d6e4e33a016eb4d837a494def23c253d8f7be7be1b0be6e7", "entry_id": 247},
{"seq": 248, "hash": "\\\\xfe7c73a29fa1a21276a9f4b6094fe1875c5d45c1118b0fc2c1617974590c6198", "entry_id": 248},
{"seq": 249, "hash": "\\\\xb0573d39552b9c204440f55960b035f20b52c333a96c4e3dbfb3b5b7a1408e90", "entry_id": 249},
{"seq": 250, "hash": "\\\\x108cfb0fdcd243f19b08b94a322c6727ba56b18574a93717926e145a33a671b6", "entry_id": 250},
{"seq": 251, "hash": "\\\\x698fdd0022785d7454c88bb8c5cb2ef05a9e700a787ef24bff7afa31790e3fde", "entry_id": 251},
{"seq": 252, "hash": "\\\\xc79acab893b5f5fc4f2acf4e5e6484cfdc1493f388a2b854c4c86762ce847d3d", "entry_id": 252},
{"seq": 253, "hash": "\\\\x8fc4d609a9466be969c83d738cdd0fe3486b3818b4dc074710922ef3fdb96108", "entry_id": 253},
{"seq": 254, "hash": "\\\\x544774dbd06a7d7779773099b9d42d7ffe9bd8a5d4f3a85f75c4b088b5c66699", "entry_id": 254},
{"seq": 255, "hash": "\\\\xcb9dcfe1ec3d26797d009dc81cd919728699c52299995d35b5447502bc65696b", "entry_id": 255},
{"seq": 256, "hash": "\\\\x808ccc78ba07365ba1f51dfc1984ed0cae3edab9e95287b56c5946f83c099270", "entry_id": 281},
{"seq": 257, "hash": "\\\\xa7f8b6781519d6bff39150d8ce58353faa487a8361008804830a64f4e3998e64", "entry_id": 256},
{"seq": 258, "hash": "\\\\x84e72f9621f04327e7df230335170c5d732eacb66b56303da69caace15f270d9", "entry_id": 257},
{"seq": 259, "hash": "\\\\x84ebd9c156d85bfaa5e73402d2287e4b9b8feaeef63a2896820aa8e74ba37a6e", "entry_id": 258},
{"seq": 260, "hash": "\\\\xf900325836c1feb55916fced5bd82e24591c4ec4c74f168aa3c6788315d0e5d9", "entry_id": 259},
{"seq": 261, "hash": "\\\\x1df6aaba428f5389ec37eb5933b9522f5053388c3bbc76242572c58fb86078d0", "entry_id": 260},
{"seq": 262, "hash": "\\\\xa3d8136abd8e0055e87542674c6848a40e0cb86613691793d56ab7a5aea4ff50", "entry_id": 261},
{"seq": 263, "hash": "\\\\x74a5b8930011ad0584d7ee3ca112f1cd8ed1733d28fa260478725072894831bd", "entry_id": 262},
{"seq": 264, "hash": "\\\\x64eb1fb66b626c8895db16065b28ca57bddd4953acc866aa37c0b3482eb42502", "entry_id": 263},
{"seq": 265, "hash": "\\\\xc458641c462dd60ecb0cacfaba88f5167d18ee899023a65ab747ea863b927700", "entry_id": 264},
{"seq": 266, "hash": "\\\\x312001866e057904ebcf522a12a6f7b81be370c21c012878a40680717c5eed8f", "entry_id": 265},
{"seq": 267, "hash": "\\\\x7ef271bb6214099001a1d97d78cfea5bdf642261146b8873d84566f76b842236", "entry_id": 266},
{"seq": 268, "hash": "\\\\x6fd566885a17b46cfd1b795844ae88fd500f60cb48196bae0a0e0f92dec73ef4", "entry_id": 267},
{"seq": 269, "hash": "\\\\xd5619a75b8031ed54d84d51f1fcf3dd548da973f5d8ad92939d34ca67b7b2f1f", "entry_id": 268},
{"seq": 270, "hash": "\\\\x19c7738429f5946feb58834e25b8df5b728ac7c8a879fa2c5441260437c0c9be", "entry_id": 269},
{"seq": 271, "hash": "\\\\x2a6012196051e628b09dd239491a34e34d5a636f2d5460c7e911c47a3132a08c", "entry_id": 270},
{"seq": 272, "hash": "\\\\x1b0618f79555862427e309f15f2a9866b96ccb15abde5e4df85c71033de439d7", "entry_id": 271},
{"seq": 273, "hash": "\\\\x8382d6595b0ee6173a842eec9a1d80e89adb6e40d8be8a33fae3f96d35b17273", "entry_id": 272},
{"seq": 274, "hash": "\\\\x14b98f07a344460bac05343bdfbaf1374e7672affdc959a574c42d6e8408007d", "entry_id": 273},
{"seq": 275, "hash": "\\\\x334216163be7077cf54db82ffcca405393064f46769ccd2a3c4b4d648f407cb2", "entry_id": 274},
{"seq": 276, "hash": "\\\\xeaa78c73b7360d4dec90679ed372ca38e99cbbd0c553c4a453e69502ad26e6d2", "entry_id": 275},
{"seq": 277, "hash": "\\\\x59fda94f6204d4c8d6fc562a246ab702862145cc66451ea2c77cfbccd2a6fba7", "entry_id": 276},
{"seq": 278, "hash": "\\\\xc709ef5efffc04cb8b8dae75e6d1e1a1d66ca7c3189ba14b0a3bc418879641fe", "entry_id": 277},
{"seq": 279, "hash": "\\\\x4ce64204b1e7b92ec21ac21a78ef41bbe4558409c537839ae21524eacea7a568", "entry_id": 278},
{"seq": 280, "hash": "\\\\x2aaa37beea0cc80922996d4e279a99f8a8f941a07a613d69db82c7f8ea5e680e", "entry_id": 279},
{"seq": 281, "hash": "\\\\x7369361b11579d793b01546dae8ced818ef47fa0677f442260b83ca37123fd85", "entry_id": 280},
{"seq": 282, "hash": "\\\\x2d6c3eb9981606bd0fcdb9d25c15f48bacb903d30038884d22413be10bfe6523", "entry_id": 282},
{"seq": 283, "hash": "\\\\x4dde235d65ade900a35bcd1c41774ae41e24bb0e318f9998b55889925d02323c", "entry_id": 283},
{"seq": 284, "hash": "\\\\xf787ea0a348fb5cbe5f92a459d71a9c8b74646c548c2e10c340ca74a8edaf171", "entry_id": 284},
{"seq": 285, "hash": "\\\\x09f9678a26617017000cff8672ad0d01b9450e8761c678265cd4e561dd194552", "entry_id": 285},
{"seq": 286, "hash": "\\\\x902eb512e3e24ad85a3be095b33c31a9e5ff5ede226551cd038da761e60fa007", "entry_id": 286},
{"seq": 287, "hash": "\\\\x5cb272bc2aae22fc33e624359c020eb43ec91d56a0e92c185a069cbf9b339fd5", "entry_id": 287},
{"seq": 288, "hash": "\\\\xedceed274796fb30bb1321d2b8df4aa1b7ed4180e457f54c8687ebfd2a525e19", "entry_id": 288},
{"seq": 289, "hash": "\\\\xac4054649bf77413fb820083e505b75bbc1f49d038e967565dd70f5f4aa85d6d", "entry_id": 289},
{"seq": 290, "hash": "\\\\x208a5a78a00d38efd735eaa8529c888f4e37bf4673ab33b44a0a6c0a47138828", "entry_id": 290},
{"seq": 291, "hash": "\\\\x0b506656fd458fc8e06d22697a2998fabf03508754267de5ec7d18ed64844185", "entry_id": 291},
{"seq": 292, "hash": "\\\\x903e1459537fd0dfac0ee75aecaadaf5977c56b10e30a2de0496e6d066bb8b11", "entry_id": 292},
{"seq": 293, "hash": "\\\\xb0f5ad1fe2f74bdd5d4a3c9960e53d28e6161934c569d46d92fad940cb4102b9", "entry_id": 293},
{"seq": 294, "hash": "\\\\x7e5b9de4c9f6dd9ac428092b163432f9ac663871349348aaf67c0a008919d96c", "entry_id": 294},
{"seq": 295, "hash": "\\\\x3c9989a3dbd12f1729ae67e7d1389ea64dfeaca04337e4a0fb92b1dddda4cc2e", "entry_id": 295},
{"seq": 296, "hash": "\\\\xd1135217333e927eeca6b3e546a9531f37047c9f83527b7c6282a156276847b2", "entry_id": 296},
{"seq": 297, "hash": "\\\\x90d4b22287d91575f5265c0786e1b9904c6791221e6635cba2dda02a46c11dd2", "entry_id": 297},
{"seq": 298, "hash": "\\\\xbeac1cdf6b450f65a83a4f8699ab34a430306620ad46bb4bcd22fbee88cebe34", "entry_id": 298},
{"seq": 299, "hash": "\\\\x052730db9cdfb371c59c8bc7a2ed2a88ec103d26402d079a5319100a4923f12a", "entry_id": 299},
{"seq": 300, "hash": "\\\\x7bf011dd268fab9de9b6aa46a633bf2d4fc15c537c7b4be78d9c861ee26bf177", "entry_id": 300},
{"seq": 301, "hash": "\\\\x64239fcc9a7b6c69920ee11be3729dcd54b9d4e5d8956a1f6fadf3004ed3d1b7", "entry_id": 301},
{"seq": 302, "hash": "\\\\x62fb81d471fa8ae544aa24fbbe3ec7c0fc08c53452d102c49b3b6a9b40612fba", "entry_id": 302},
{"seq": 303, "hash": "\\\\x53fbb7cdb61f6eeb5ec4746a20d5210f402c04727c5cfbfbebd7b181690fcd2a", "entry_id": 303},
{"seq": 304, "hash": "\\\\x13ab434445f3055b7bc105c65dcd7cea1162c4ee53f1a67de470322fd2530174", "entry_id": 304},
{"seq": 305, "hash": "\\\\x240151de89b4f1a14eacbb3be819b5d622a67efc35199c2b5e621929dfceb320", "entry_id": 305},
{"seq": 306, "hash": "\\\\xcf259bd0c9a6ae32728d9673b6c3d756e305b826335204280162832e066d50f5", "entry_id": 306},
{"seq": 307, "hash": "\\\\x1f44be32e02ab04cf0828819b2aeb52b8e0eb5516412cb2f78cb1c8b0ad50085", "entry_id": 307},
{"seq": 308, "hash": "\\\\x7421c9c18f09ca03dc746bd9302879011afe49c5956a8e3c633978393507640c", "entry_id": 308},
{"seq": 309, "hash": "\\\\xa6b89f5e1227114f1450879a888dde1ced1f5f425a05a7ef09864762e5ea49ba", "entry_id": 309},
{"seq": 310, "hash": "\\\\x0bf12dc8461ce3cefa6a3d5db68fe59c6ac42989c08ffbf2b33d1ffe4fb1c78f", "entry_id": 310},
{"seq": 311, "hash": "\\\\x5222da0e5e17fe2147d478176756f39f8fc9f7fe987d4d548bc3a67587eb7359", "entry_id": 311},
{"seq": 312, "hash": "\\\\x1e4c186a15e87367d94e6b1b38a8bae5f423a795dfbdfc47de5fe20968493e4e", "entry_id": 312},
{"seq": 313, "hash": "\\\\x05efca124d66c7c22b2c0d9965237438d2aada97971e671c9d8038d724ee86de", "entry_id": 313},
{"seq": 314, "hash": "\\\\x39502db85dc7a699c235e1f4213353da36d856bf6601282a4da0ab7c067404c1", "entry_id": 314},
{"seq": 315, "hash": "\\\\x9d2326b6237e48e6886ebcd2f734a765328cfc1319c621c8b7fe4f78d2bf6b8c", "entry_id": 315},
{"seq": 316, "hash": "\\\\x6d5745a2de031f1312e75d104bf86ec83f7495e4a2c6572c694047e27e06a2f5", "entry_id": 316},
{"seq": 317, "hash": "\\\\x69208342661860add5f7b6f9a6a15d512795c6abb02136c41b939ce14b802b43", "entry_id": 317},
{"seq": 318, "hash": "\\\\xc1972f2368bce74e40585317b3da6f38a6c5a3b18e232de534f4f1e6eeb3ddc7", "entry_id": 318},
{"seq": 319, "hash": "\\\\x5e65e2485f163f0506a5fd96906a300daef98b19fb46c009e6e99823c7226710", "entry_id": 319},
{"seq": 320, "hash": "\\\\x88a6e3b34c06e319c700bf6c58672287b02dd358f7fd7d9af8cd72a249af89e8", "entry_id": 320},
{"seq": 321, "hash": "\\\\x818210370e843e63630ab20bfeab3e52be7b45122ee31cdb0a9a70edcc67e66c", "entry_id": 321},
{"seq": 322, "hash": "\\\\x505d35bf7b1ca6fdf702ca8a5496bffcea64ef4a94fea2165d733b571c51e56c", "entry_id": 322},
{"seq": 323, "hash": "\\\\x851899d474295f380d379d3e71883ece801800e9fb24c388049f850e642a24fc", "entry_id": 323},
{"seq": 324, "hash": "\\\\x6ec7fe4e9e61a23625e4b503e8e7364afdb462fc2a35b51ad919965e3f875abd", "entry_id": 324},
{"seq": 325, "hash": "\\\\x568a493e227e111c2c2c030f44838cf425fc6e37974cab903acee4ee4364aa4f", "entry_id": 325},
{"seq": 326, "hash": "\\\\x15ef20044828cac5bef8f7df79983d34fc9f62111f2d310cabc0bf95d0f3b232", "entry_id": 326},
{"seq": 327, "hash": "\\\\xbe9899f4750e24bd8d76368222d5a89222f840d93aee113b5f564a80e6f22bf9", "entry_id": 327},
{"seq": 328, "hash": "\\\\xc1b97febe747eaee8746af84a45e507c915913f90264eaa773fe88bdd8189a1d", "entry_id": 328},
{"seq": 329, "hash": "\\\\xdbdd66305e89b3f440dae6dfa21943e5fabc7752a3008e85503e0314bd494134", "entry_id": 329},
{"seq": 330, "hash": "\\\\xcb8242f5235569bcaf9641543f22d5dd00b7a81b5dd5360d12bdcd13e0eeb42d", "entry_id": 330},
{"seq": 331, "hash": "\\\\x275abc27e8648841970aeac287fd4110c9241fa32c3d999f6d9a9a4a2405059c", "entry_id": 331},
{"seq": 332, "hash": "\\\\x2c14174212bfbed4a89a0d7901ea62b43557246e0684c66212cc0e030397a446", "entry_id": 332},
{"seq": 333, "hash": "\\\\xd4bb2dd8427d1df72cef13b2e21f923bd2f512f7a6c0ca0046c2f82f53e97b95", "entry_id": 333},
{"seq": 334, "hash": "\\\\xa3200b53c482029f7e6031fd489c248e0bd64621856a6075135ec152b53b51a0", "entry_id": 334},
{"seq": 335, "hash": "\\\\x79682963392fc289529523372cd8a070a4b02699c6ae5edc262a5db3e3c27c73", "entry_id": 335},
{"seq": 336, "hash": "\\\\xec36321cc61631dffae9b18095664ff224c82608bd922afecae61a44da6d4bda", "entry_id": 336},
{"seq": 337, "hash": "\\\\x8be2924e7853010c7e04ad83c1ffd7f176bf400b799dec501cb45c9832130ced", "entry_id": 337},
{"seq": 338, "hash": "\\\\x9edb09175dba51fa30ebda2e9726f17487a754fe1b5046ef2b59a53ee2c39820", "entry_id": 338},
{"seq": 339, "hash": "\\\\x6f33ac383f3c0fafd307a461ad32c5cb0dfd1d846eb5b2c15d9c0f4544f7306b", "entry_id": 339},
{"seq": 340, "hash": "\\\\x1b42f9a5b7fd66af1c988cc88d1668b5cecc64c7ea0fe1caf7b27d583fa0b674", "entry_id": 340},
{"seq": 341, "hash": "\\\\xdd8a240cd2bea7f89533751af8d8e4d4cb146dd7d4a5797d5c3d571f5fd47b95", "entry_id": 341},
{"seq": 342, "hash": "\\\\xbe8ced0b6990f3465a5a8a8ecd6c24693ad5ab2a4f211994a212e7fb965f9c41", "entry_id": 342},
{"seq": 343, "hash": "\\\\xdc064730a6bae9fb7338f5f072d5854bc8a7874356679c3d20bad54cc80bf444", "entry_id": 343},
{"seq": 344, "hash": "\\\\x2561371f4543e62ee7509c1b8dee8d32fff00438da431b5f8fc2f93022a9d0c2", "entry_id": 344},
{"seq": 345, "hash": "\\\\xc74ff45da6bef44544932cbb063c69b469664b3c9b35f963fcca04e7ff14c98b", "entry_id": 345},
{"seq": 346, "hash": "\\\\x4ba93526cc2f81114ed2c31e01a203cb11e1f75b9a9233f69b8b2a14c3f92936", "entry_id": 346},
{"seq": 347, "hash": "\\\\xb8f0d7b6bfe4b7ae8acecabd456109ab7fd933350f4f686796b87247dc5e4054", "entry_id": 347},
{"seq": 348, "hash": "\\\\x120a4dfdc5b26079ed014826be294403c3e91c86bcdad7005266dbffbf3cd1ea", "entry_id": 348},
{"seq": 349, "hash": "\\\\xc9eeb7392f484feae977233f67aa79f0c040d20c3c50b97066b038b7078a1c42", "entry_id": 349},
{"seq": 350, "hash": "\\\\x7ee70583b6b7b7ff57cab41e0ea16dd52b2a10c5b472e42e23ece89ce3d4d6c6", "entry_id": 350},
{"seq": 351, "hash": "\\\\x9c2040364e3875d6a91a7dc36c23a3e09ce2f6c77f03d87f50ffba20434b9b69", "entry_id": 351},
{"seq": 352, "hash": "\\\\xfc5db1974db4b5beb9d82025a2ae06ee9eed96ad51a3265ef7056f540198d140", "entry_id": 352},
{"seq": 353, "hash": "\\\\xcdf258d82e6c25493b2a54c21eb7e05938f00f9272b610a063aeb4b291cb8be3", "entry_id": 353},
{"seq": 354, "hash": "\\\\x4bddf3e5151e53f9ca85302a7e5a76e46315f656dc04cf440e3ac31b6e657ecc", "entry_id": 354},
{"seq": 355, "hash": "\\\\x7d1f47c842c488c684049df629f9e150b7818455ee8c772ace10ca1ad387e025", "entry_id": 355},
{"seq": 356, "hash": "\\\\x152ccf82c4ebb5e909b48f54add8b2a453a9ab7d86f771a060c7ce657f14c743", "entry_id": 356},
{"seq": 357, "hash": "\\\\xf4c6951626ebd11f27ae27b1d84b77a80f2db6a22848fd1db16ae7c77bd9c186", "entry_id": 357},
{"seq": 358, "hash": "\\\\xe8da88ed1519372c0dcdbfe97ccdfcc9ed187a049b6fff07e2e0ffe6b349d251", "entry_id": 358},
{"seq": 359, "hash": "\\\\x3edeb92a1b96ebc5cb41a690e0c062400024f2a31dd0cd37bd8c35f8c89b3e0a", "entry_id": 359},
{"seq": 360, "hash": "\\\\x32d0d95a995c0a8e8a64409bd6a92edbadf774f76238625126a0567728c04cf6", "entry_id": 360},
{"seq": 361, "hash": "\\\\xdfc0f05c6231c0568ba7e8b2853937a6688824dbdd3be0b4d24ee8df98fdd74b", "entry_id": 361},
{"seq": 362, "hash": "\\\\xa1a29ceb4c6f874215c85c662bffe8b6f6f7c8762d3e2841e4dc8098cfb7e77f", "entry_id": 362},
{"seq": 363, "hash": "\\\\x869d333d6c28bf0b7e39ecffb4acee7a0a527f07bb390c8a3804a25d3218261a", "entry_id": 363},
{"seq": 364, "hash": "\\\\xb315407519a2b71cc35d98a19110129bee29c71bef4e7264b44f860b723a6b41", "entry_id": 364},
{"seq": 365, "hash": "\\\\xdd0468628ff73dda8df1559f149facca99c2067ef026005a1e9e94d00d81d083", "entry_id": 365},
{"seq": 366, "hash": "\\\\x05f7cd3fb355f4a1c5cb4adf78ea5ecd417eb22352fc61433e44315fa3e1675d", "entry_id": 366},
{"seq": 367, "hash": "\\\\x1faa9f3ecdc28a7f32c5bcde43ef0239e265d2e057fe044be58d830075ce3217", "entry_id": 367},
{"seq": 368, "hash": "\\\\x84731a0d126c500ab756e0855cd6756201dec1fc51da1b52823141e536e28116", "entry_id": 368},
{"seq": 369, "hash": "\\\\xfe4429621721114737d689fbc06ea1ddaee53926f1d0d12f5f5352991e84d968", "entry_id": 370},
{"seq": 370, "hash": "\\\\x1a592b26a0acd3af1725dd5db383ac47f91fb1d5a7a11cbf79d8c2fd0bedbb35", "entry_id": 372},
{"seq": 371, "hash": "\\\\x2d924a3a9024cb4b320d7f71539fecf822c253d5cddadaa72a0ca1a157578eac", "entry_id": 371},
{"seq": 372, "hash": "\\\\xd2b892c7f23c7b8c89193f67284896a8f50f32f2d15f172c90cc6cb192fe8a19", "entry_id": 369},
{"seq": 373, "hash": "\\\\x727afc0b62d705b4b64e8073523d189c8772db6c8d4f50d38862f4146def6a7f", "entry_id": 373},
{"seq": 374, "hash": "\\\\x1930f91f23b61a490cde2f73a1245c1a017e8d1200c77a4f570fff3d3001c22d", "entry_id": 374},
{"seq": 375, "hash": "\\\\xe275d2575a33c8083873ac81299be47225b055e4ca6ab362893b7cff959ee2cc", "entry_id": 375},
{"seq": 376, "hash": "\\\\x0105fafc38a501507f4d77610bb3d4db639d31ddc225ac255367795c3565b135", "entry_id": 376},
{"seq": 377, "hash": "\\\\x231f640e08794e31937f45977664f3c0ca75ba1014f7162d8ee0c99e119b74f5", "entry_id": 377},
{"seq": 378, "hash": "\\\\x3cfd4c4c85c85bb77c4f9f021146ce98b1c75c63789d25845ced24f8d8277b99", "entry_id": 378},
{"seq": 379, "hash": "\\\\x4e3d48fc3415fa86ca0d235e24629bbf843cd28155d876e7af206686259e0833", "entry_id": 379},
{"seq": 380, "hash": "\\\\x6414173ef2df87d2ccad478d79c52909a5c875dfa7ce11ac124aba5cc06af6e1", "entry_id": 380},
{"seq": 381, "hash": "\\\\x3aef028f59b9845dc97d95038b3b83812bbe398e48f1d6d1c604144cc7594340", "entry_id": 381},
{"seq": 382, "hash": "\\\\x035ccd691bfd4bfeac537e77696abf4deb62c1d3756de9a3b4a6d8967e816e6d", "entry_id": 382},
{"seq": 383, "hash": "\\\\xc5517be23f6733b2b525200504266f5926e9e9e4af66dd932586cdf08df0a8af", "entry_id": 383},
{"seq": 384, "hash": "\\\\x8f171f8d85254eef61560759071b56f10f44a175da315b4c0c170ece4c7f4ebc", "entry_id": 384},
{"seq": 385, "hash": "\\\\x63e570f91721dba0e7d169bc8fc1882545995d48c7f0a0e47ca92209a2db808c", "entry_id": 385},
{"seq": 386, "hash": "\\\\x3fa6b72218c9492ca945b4d84b71eec0472bb1851276602811a1d365a63e978f", "entry_id": 386},
{"seq": 387, "hash": "\\\\x166c16a659a8b1d55d92ef533dc34bcea23acd7f8ff878b36b8af13a5b2a6161", "entry_id": 387},
{"seq": 388, "hash": "\\\\x9ca311875e39353385075f37388475aef00a4a2259d78476837eeeb03f21952e", "entry_id": 388},
{"seq": 389, "hash": "\\\\x8f2d2e2c0394cbcc982446922012d2f0c699b1493382479ada56190701e4a7ac", "entry_id": 389},
{"seq": 390, "hash": "\\\\x9677013a9353f096b4d655afe7d16407073e3019a4da3aadcb343baa57b111c0", "entry_id": 390},
{"seq": 391, "hash": "\\\\xd1f9435981ea55954a0e5a714d2ca97b4dc74b979c484a336c247e7263ce4e5c", "entry_id": 391},
{"seq": 392, "hash": "\\\\x166071bb41251a011219ea1e6880bc07765de03f54ba2f52c7bdcb0b606db77c", "entry_id": 392},
{"seq": 393, "hash": "\\\\xb866f6b30dd604dcab56abbbeadef4f9d3607b8ae67556fc68f1fd4ca967ae83", "entry_id": 393},
{"seq": 394, "hash": "\\\\xbdcfaad947dd9e654bbf9006168981b35d1e3bf95d47519411f2b333bc6c0103", "entry_id": 394},
{"seq": 395, "hash": "\\\\xe2ab7bb16f3aec2d0c18eee36ece85753f5d9ed0f0b67b16a0a718463705ccb2", "entry_id": 395},
{"seq": 396, "hash": "\\\\xc4e4ea0a1466b5881e20e2ac1d2491941b33c740b30a87e0fb7219ad0dd85cc7", "entry_id": 396},
{"seq": 397, "hash": "\\\\x5afc813a1a5569c8b889efdd597159ae3c687c0e976d243d462f95905a90779b", "entry_id": 397},
{"seq": 398, "hash": "\\\\x18938672f7744de06c367830a4b45db608e81d32e40c5d073e62ae298fd47747", "entry_id": 398},
{"seq": 399, "hash": "\\\\x866c8ee63fd01ec86838ba2628aed7867373f5e501546ba4db8bb4f9ca2bd56b", "entry_id": 399},
{"seq": 400, "hash": "\\\\x252c33c5bc41f3a56b46d57c07bad50541d12f385859016c1ddd8eac06bd0db4", "entry_id": 400},
{"seq": 401, "hash": "\\\\x1666c907c7eb2f629b2fc7f49fa55c69514124ab072a164b5dd9a313b04eeb9f", "entry_id": 401},
{"seq": 402, "hash": "\\\\x63eb1c04b33d0765b955e4332bbd892c270d379c09f42161083cb0c0854b0ebd", "entry_id": 402},
{"seq": 403, "hash": "\\\\x679950c64f885214257189c003ae372c21ba99f0fb24620db1ff06cec1ca8cef", "entry_id": 403},
{"seq": 404, "hash": "\\\\x1f8fc3ad7bad73cf36bb2cc30258724e6773623ca15491957e97e50be441a531", "entry_id": 404},
{"seq": 405, "hash": "\\\\x5343f799812063a40113e59612a581328ce68fb4aecff16d0037135fac3cae51", "entry_id": 405},
{"seq": 406, "hash": "\\\\xdb8586ef78536b264f1cfee61e556690a67fcf97aee462aedb6fc5e5d07f3a01", "entry_id": 406},
{"seq": 407, "hash": "\\\\x6e3e9dd3644eca5ff758dac1ce29fe92df291fd9ae28d36aa67f79e5c5980bbc", "entry_id": 407},
{"seq": 408, "hash": "\\\\xffbab52bf72baf935ffc03b57d2c6181df9f8d0803c72e197211ac1dd6c24803", "entry_id": 408},
{"seq": 409, "hash": "\\\\x7b647bc9d04a03e903249682e8d186ad4997fa140af67efe1f4fac284599076d", "entry_id": 409},
{"seq": 410, "hash": "\\\\xbd7ee4a8d1b31e4ece9dbaf1a850f604f62a42b6b2d2f92f8c4c347a8cc95f0e", "entry_id": 410},
{"seq": 411, "hash": "\\\\xd8fddfc23cd6a24b50a26ceff9793d752da6a33cab35e34ce01dfea1b7d60bc2", "entry_id": 411},
{"seq": 412, "hash": "\\\\x9dd6a9d46b688a0366753d8788707063a84da785ff840a0b76d9387c394221d5", "entry_id": 412},
{"seq": 413, "hash": "\\\\x0a11d2403bdf55f4102e77d3ec2c6a914f2446cc0a961df030f40664b8f8353d", "entry_id": 413},
{"seq": 414, "hash": "\\\\x8ca9677f1140f13cb2dba8c4b47b3b1463bcdbe665f2e2ff6083eeaab4d617f0", "entry_id": 414},
{"seq": 415, "hash": "\\\\x1edef61960c2a064040c188b9d2e1dcf5e623532da17a9d2089c8374125a3f13", "entry_id": 415},
{"seq": 416, "hash": "\\\\x3dc355c5b99df8dbb236c32a9cca83dfce7d632abf71556d8beeb4f941d4976d", "entry_id": 416},
{"seq": 417, "hash": "\\\\x630f3eb3db6a8c770702afca0b447b85ad2bcefc5108b466e801c909a2ad2f2e", "entry_id": 417},
{"seq": 418, "hash": "\\\\xa8d684a013a1aa00a9c0ad1919139a6f37ed7c7109f86b7d1b1fb28644883590", "entry_id": 418},
{"seq": 419, "hash": "\\\\x59e10bb9d7979fc1da6b6856e20f9d467189dcfa56a5f5a374448bed5ff3e66f", "entry_id": 419},
{"seq": 420, "hash": "\\\\xad79e2768ad0dae0e72adff2b5ff070cfcbdb4efb98726df0291ca96a8aef60d", "entry_id": 420},
{"seq": 421, "hash": "\\\\x08301825ef1c62fc8f37d3b6a6ab54fad86794824d0f5d78748706742fd3ed51", "entry_id": 421},
{"seq": 422, "hash": "\\\\xe2bafb1e3a6ab07b0f5d44c9b8294bccfaa397803fb0564502b0c97fb0d98707", "entry_id": 422},
{"seq": 423, "hash": "\\\\x82d757567b40062213a1bdf205ebd5ed3286f6ed2d1ca678ae54457fb5d0a422", "entry_id": 423},
{"seq": 424, "hash": "\\\\xacf5151437855431fae4c6acf2ae8df8bc53463f38c2b496c1b1184edbb2e21c", "entry_id": 424},
{"seq": 425, "hash": "\\\\xea936e8a9b82343e361b794f726b59d16b2f3ed7178cd1a3ce1284ef7bc61a38", "entry_id": 425},
{"seq": 426, "hash": "\\\\x7a19ec5ee28fdafc342be0cf02822a95312d0cd10b55fa7aaa93839457f29be2", "entry_id": 426},
{"seq": 427, "hash": "\\\\x59c598457e9c9cc6985388e20ce25bf36d50c2af2356e2d1f37036f1ae9be0a4", "entry_id": 427},
{"seq": 428, "hash": "\\\\x108842a054b7a3be120c0df62659da7cca3345be1154bdaa22810f8834dfcfd9", "entry_id": 428},
{"seq": 429, "hash": "\\\\x5e1b821e87f5051d0761d1361e9d40dbcefe3e62bb8602f7e208f956b68dc340", "entry_id": 429},
{"seq": 430, "hash": "\\\\x4df1f361eb3a3391939f56a625bd56b7c8db03e0175ce0eecd5ea80cd3e74c09", "entry_id": 430},
{"seq": 431, "hash": "\\\\xdeb613ae03a33826ad0387038e61e71df31efac9c1d78ddff47c7867128b19a2", "entry_id": 431},
{"seq": 432, "hash": "\\\\x5727cc3c6d85044f52f017aef7ac10924c890ede472707fae0ff3277349bb12e", "entry_id": 432},
{"seq": 433, "hash": "\\\\xa3941a15e13d737ca287d504af81cd7ae759ef5c07c5cff4167f67e574245bbd", "entry_id": 433},
{"seq": 434, "hash": "\\\\x0af01f61bf0a929969c5dd7f7780acf22c4cd06d52cd28c9d70adb8f9704b243", "entry_id": 434},
{"seq": 435, "hash": "\\\\x7fd0d67e421b98d712a0afeeb74599e7e0407e6339e0d5d12d53ea07dcc25821", "entry_id": 435},
{"seq": 436, "hash": "\\\\xfa348334564357c276b7caca3e582a96712099ba1092e9ef458c882045ab1f63", "entry_id": 436},
{"seq": 437, "hash": "\\\\x0eacd0f2aad4ab54b27d76801e54a686c6730bbd2209e2aaee9d10063dba9e20", "entry_id": 437},
{"seq": 438, "hash": "\\\\x31874f79e63b68b12cce0f38121a0c1de1d5895637087b73698bce3ff723fdae", "entry_id": 438},
{"seq": 439, "hash": "\\\\x1889bb17aad1ef82e414fa0992aa3e960287f4bcf5ae5dd5195fe16446e2f407", "entry_id": 439},
{"seq": 440, "hash": "\\\\xd7712ad5a3f2195fadf3261b7f112b02ea302f6a683eee2d621d61b69dcd1f20", "entry_id": 440},
{"seq": 441, "hash": "\\\\x6cdd072d73bab9ea151df445f39a79f7f3db0d515713307e4c174a565e017e72", "entry_id": 441},
{"seq": 442, "hash": "\\\\x01d7c362e6ce1dd65f1edb9e60958c97bc80e9f7436a56a0e5545f22f1afc891", "entry_id": 442},
{"seq": 443, "hash": "\\\\x788c07cbf282653bc0e561ca5522493ba180442d68585f38acbb73fad8bbc781", "entry_id": 443},
{"seq": 444, "hash": "\\\\x77b4b80d8947713eace83b43c403081881735a529edebb0a94e585e180562f41", "entry_id": 444},
{"seq": 445, "hash": "\\\\xd9a786dcba63bf5d1f217a130cd8ad4ce1cea7359bf2b586ea0a819032a1daf1", "entry_id": 445},
{"seq": 446, "hash": "\\\\x6ad629a7e313a82218acea50ade6cafd2ee9e49620388e2d136dcab09bfd79bd", "entry_id": 446},
{"seq": 447, "hash": "\\\\xba47e13e451429992292018b0e0b54fa26e5db1bed8d318ee96e7e85135cf87f", "entry_id": 447},
{"seq": 448, "hash": "\\\\x3823fc97c4373c1fa8f709c0709fc4af4ed974515f7790d3e56777be46faccba", "entry_id": 448},
{"seq": 449, "hash": "\\\\x64d54c597ec39112c2ae78b32a8c50021cb2c247891950714c6462aae923ed27", "entry_id": 449},
{"seq": 450, "hash": "\\\\x2190967d86fc51d7f7bb7caff04de461dc3f915ee60549259f2a899160fa944a", "entry_id": 450},
{"seq": 451, "hash": "\\\\x658c37f9bb87f4eaadb927fad765c437f071365e9575d30933272ec94b202e15", "entry_id": 451},
{"seq": 452, "hash": "\\\\x4f375f453b47f28a386d0f3c6974d92f6d6880efe767f7451b1d35eaa7a2661f", "entry_id": 452},
{"seq": 453, "hash": "\\\\xe6762d4e888b6c9836d5671f183a1943f390e3f8d63478b9a8a6d02511492f0b", "entry_id": 453},
{"seq": 454, "hash": "\\\\x2d62a5a8409eb07ad1854e6d806ace6ef3f38722d2d454ba0e5d42b1e600f51c", "entry_id": 454},
{"seq": 455, "hash": "\\\\x7ab35e38b1078df3fe114cc81099b271f432ba75308e570184da5929d2b2c6a5", "entry_id": 455},
{"seq": 456, "hash": "\\\\x06269e8fa0c06a0d53712f83d557b8e195b8d38357e7eeb1b239281b4e6ec4d7", "entry_id": 456},
{"seq": 457, "hash": "\\\\x7cdfdbcd913cd99f6757321c62f29c4396dd961c1e6c97691750a43e96dd02bf", "entry_id": 457},
{"seq": 458, "hash": "\\\\xcb96db4c82fe454ba0cfdffa9b0e3444dee2a2209eb5704e27d7d182ae756617", "entry_id": 458},
{"seq": 459, "hash": "\\\\xa39edd0366fd7feb0b3cacb7e33ace0b7268bf8a92774f7886365d49658b240e", "entry_id": 459},
{"seq": 460, "hash": "\\\\x0da6e15fb572de23ea71d2019546dfd56a3a7daa8efdc654cdfea20aee4b5748", "entry_id": 460},
{"seq": 461, "hash": "\\\\x376d42955b9f6cff2b9efac99c0fabd5bb2e278992ee3a63c087e6b6606db6fd", "entry_id": 461},
{"seq": 462, "hash": "\\\\xf541af1d2de3d95f88d33d41bcdd121981d6a431d99efebd7f1bec07a50fd8f4", "entry_id": 462},
{"seq": 463, "hash": "\\\\x4574c5760526e8e359e71390f96d46c0065e529ef680f05683d4c1d736af315b", "entry_id": 466},
{"seq": 464, "hash": "\\\\xf59b21e1e97b73e25ad973b8edca533cfec8f81cae8e919e92a134a65cce3183", "entry_id": 467},
{"seq": 465, "hash": "\\\\x3342b897821c36ba45ac1d4852f1b810c8e99dc473fb21978d3c53c1708c095f", "entry_id": 468},
{"seq": 466, "hash": "\\\\xb90e13541d84450f5d7d4195b56f4e6b79e826ba3d2080eb4fe5d2a02c865e29", "entry_id": 469},
{"seq": 467, "hash": "\\\\xfb816f9c6c2f627745bba86e055c1da97c41d5f9a3aae1a9fee396434427eb29", "entry_id": 470},
{"seq": 468, "hash": "\\\\xa99e68e2183d985dc274fddbcf53e4fe152bba94a412130037cc50f88cb346bb", "entry_id": 471},
{"seq": 469, "hash": "\\\\x3cf56a8cbe558e0297dce7fe2b179bc1b412d55546bdb69aba478647497b6626", "entry_id": 472},
{"seq": 470, "hash": "\\\\xa81d2c45db3f1e7c43d19ef3076ab3f647072d8713a6876e8521f39ea00b6e96", "entry_id": 473},
{"seq": 471, "hash": "\\\\xb835c4b957fd24c993c8ab9109da1ec4964e2ca41020819777fe301ee84c8fbc", "entry_id": 474},
{"seq": 472, "hash": "\\\\xa0c6f5558247af0cfbc8592de772837f153d9e85f55a75e73f51163f8bd36ea4", "entry_id": 475},
{"seq": 473, "hash": "\\\\xf306a2a413b31cfbab3c748641d0a8015ab6957a58826b63a58bab9d35eb9ab7", "entry_id": 476},
{"seq": 474, "hash": "\\\\xe99409137863b8aee992a8c71fee140f575483f62a2fcc816b136dd771b65d8d", "entry_id": 477},
{"seq": 475, "hash": "\\\\x53af4df480ac21b1ab5477f071052eae6f5bd64c73783cfa972d0a81626c1cdd", "entry_id": 465},
{"seq": 476, "hash": "\\\\xcc3ed34d8d8aa684a185f6ee589d84fa5d42494f10d2a399cb88e5ac6480740b", "entry_id": 464},
{"seq": 477, "hash": "\\\\x5d6c03c0c4b515411463cd0d9db253c96b5d111c501f01e99df0c4a7ec8edc70", "entry_id": 463},
{"seq": 478, "hash": "\\\\x807c09b829008f3b6957187b6a127fc3e2742891b12b08a24c27fcdf1b27f9e2", "entry_id": 478},
{"seq": 479, "hash": "\\\\x075bc25c01c5f86c51bd97758ca749464549f51169457bc973ea0e0d83752d73", "entry_id": 479},
{"seq": 480, "hash": "\\\\x130c7fe52ce60826d57438197dd1790bfe9907faf114988c6e5eef344ec497e2", "entry_id": 480},
{"seq": 481, "hash": "\\\\x67ee2e4e6895bddd873e6722dbb9c7f7945e68f2421f88f0f4c0cdbdf0c78ef8", "entry_id": 481},
{"seq": 482, "hash": "\\\\x4d1d0f7bee05b98ce2eeebd0bd5bceba47ad01b371ddcbd37a92a83f803045b0", "entry_id": 482},
{"seq": 483, "hash": "\\\\x7463895b6187077ca895912dd581e4291590232da4b12b97effa266bf6bd29cb", "entry_id": 483},
{"seq": 484, "hash": "\\\\x3d6679449552fdacd522567f17509a4cad8e66ed8ab0eee10878c88b43aea85a", "entry_id": 484},
{"seq": 485, "hash": "\\\\x6a03d9042e3cd8cb14f9edc77d8aa16e86fcb09d43839f13ea723a182477e01f", "entry_id": 485},
{"seq": 486, "hash": "\\\\x3ac8d83093170c0a8df1b112c789bce80e735d4513d69adf1095a4f178cbdad6", "entry_id": 486},
{"seq": 487, "hash": "\\\\x659ddd00b2f93eb6aac7a301a1acb6f879ee4058d2981e55c41eae59fb9fb646", "entry_id": 487},
{"seq": 488, "hash": "\\\\xf0c124d7f0478569294ba8ece85cc545fa333d4043b978cb2f2522dfa11e2c15", "entry_id": 488},
{"seq": 489, "hash": "\\\\x0a1a0fc3e1df8fb9100fb3fda02f7b899ad40fc557240af40e4a18a3f72302b3", "entry_id": 489},
{"seq": 490, "hash": "\\\\xa29c468e8a7b738d16a6d29be4460d66044c735a208fd1c3f8053522f490dfb7", "entry_id": 490},
{"seq": 491, "hash": "\\\\x033699e41a90622dc6b34242e6b39a438f8b2e574e458671cd2aa4cb641c85d7", "entry_id": 491},
{"seq": 492, "hash": "\\\\xc6faa44a8ad3caa2b66eb0eefeddd63fab23d1b60c2fc40c665a3bbaed4568da", "entry_id": 492},
{"seq": 493, "hash": "\\\\x499b6d1dd64257c6f5df3b9016ad72af0da649d7d1e15f2603c09ac97be4040c", "entry_id": 493},
{"seq": 494, "hash": "\\\\x77fd08d3ef85c9b4f2f29274225fbca119da4aca680eaad0a629cd0cebde6d96", "entry_id": 494},
{"seq": 495, "hash": "\\\\x150a71585614973fb126e5ec249c6864014921501def6120becf51f5f0aa6363", "entry_id": 495},
{"seq": 496, "hash": "\\\\xe8aaa336d05c6793b8e1e02c2ec1097541900fc2e2475909241bed0559d6bd90", "entry_id": 496},
{"seq": 497, "hash": "\\\\x5497fd9c631ab021001a763ef9a987d811f443c3f5dd38e5f5f4a3ca93c3185b", "entry_id": 497},
{"seq": 498, "hash": "\\\\x7d2a28f72d23f6f9fcd7b131acda03bb031effd168ec00044520522ec126d935", "entry_id": 498},
{"seq": 499, "hash": "\\\\xa406776bf750b060a8acdc70ebeefaede39cb1e3a2d5c1c9e58561eeccde6ae1", "entry_id": 499},
{"seq": 500, "hash": "\\\\x5df923873efd3694fa0d996fa4cdf566ac1992523f7856bd9f63795cd0b4899a", "entry_id": 500},
{"seq": 501, "hash": "\\\\x399ab34138f5f5fbdfc80a4f99df5d59c22a46135ca39ba04f6aee9c0de16061", "entry_id": 501},
{"seq": 502, "hash": "\\\\x774510248344d21cb4a391e9fd849300aa9810432f82491e5f8dfbb474f66368", "entry_id": 502},
{"seq": 503, "hash": "\\\\xc764a43ef129835468272461c0a2efadb8d62ab1caab35ce25d2d388880f3e8a", "entry_id": 503},
{"seq": 504, "hash": "\\\\x31908b5d11902a0aaeb9c0655b75b7db1e2bf4ec379e86484d14b1e90424e2db", "entry_id": 504},
{"seq": 505, "hash": "\\\\xd0f18152c763d37c7b08e12116674baf3c6a52f35cb589582fd6ab41a6f3357d", "entry_id": 505},
{"seq": 506, "hash": "\\\\x17673604523d2f411b507ee1bd87f8094288a9d406cbf0d04adf7ea4621021dc", "entry_id": 506},
{"seq": 507, "hash": "\\\\x28152834ad7f04017ce913680b9f8b22a44525d517033eef225077cad874638f", "entry_id": 507},
{"seq": 508, "hash": "\\\\x78cc33d944994dd2ae232cf94e72b33affc48a2cf6ea4f599b37bcb51eddbe89", "entry_id": 508},
{"seq": 509, "hash": "\\\\x0ec20f93942201ff2beb8cb56b68454dbb483b1feeda74ba26fde2be623a9ba0", "entry_id": 509},
{"seq": 510, "hash": "\\\\x8c254670fe85bf33741eb02f7d7997d8479257844c1843200127aef29b100860", "entry_id": 510},
{"seq": 511, "hash": "\\\\x105d204e76ec36c22efa25cff05ae5723dcd70da9945422ee7dfce7b337c7f7d", "entry_id": 511},
{"seq": 512, "hash": "\\\\xb65d7ce88081d9e939607c5f8f350a199799be857252fcd7b6ef8ef2ae5d84ac", "entry_id": 512},
{"seq": 513, "hash": "\\\\xfb0f6af55c8453f49945e5bee6daa1eecf1ae8413873e0e5f4ed6963c5bce553", "entry_id": 513},
{"seq": 514, "hash": "\\\\xd59cc472974bfc89ba740d410ff628c195618c661d043bc2e37c2d54d0efb9dd", "entry_id": 514},
{"seq": 515, "hash": "\\\\x4fd87eb3dbe41183510e11f9c8eb731c553cf039a08f9e3092d8631df146d8f4", "entry_id": 515},
{"seq": 516, "hash": "\\\\xb5576f68c7fbca601eeec49944a8d4fae55d2a9ef9e90c761155125751c4d13c", "entry_id": 517},
{"seq": 517, "hash": "\\\\x829030508ca39e8032fb1480e012ece163e8180a2cc970942b54368a11511d53", "entry_id": 516},
{"seq": 518, "hash": "\\\\x3c068383c27e9b2b9f007b1584be59f75bd39d8a2395f1389876f11db57c58f7", "entry_id": 518},
{"seq": 519, "hash": "\\\\xd89278ff189aba798983e2880a51e0278edfde955c63098d04931c00b357ecbf", "entry_id": 519},
{"seq": 520, "hash": "\\\\x69931c4071320eb1f928e34678a9084b1d1d37df92ce30f0cb8c393bd7df4d25", "entry_id": 520},
{"seq": 521, "hash": "\\\\x4b9d05831821d161a5096ad3c8f60e786591d86cb34da05efb56b4d587402273", "entry_id": 521},
{"seq": 522, "hash": "\\\\xa912ed807391144484811bfb736c6056e099645bb0da694c913c965addc578d4", "entry_id": 522},
{"seq": 523, "hash": "\\\\x090609d4b4856783a5113b4f5115571b7cd2c33474b73e375e548d651e73bdb8", "entry_id": 523},
{"seq": 524, "hash": "\\\\x822c1886781398f8d2b01af82b0d4d3f97f875747b834892c80f7070fa0d1403", "entry_id": 524},
{"seq": 525, "hash": "\\\\x0bef301ce616b76d8980dca757ad4262d69df1cfa83740a8c707eb5bb5f4e1cf", "entry_id": 525},
{"seq": 526, "hash": "\\\\xb2f076ab421f9b96a9d59505a58f91bef0ef62cb17572d9201d1b2bf3c52b45b", "entry_id": 526},
{"seq": 527, "hash": "\\\\x9c0ec285fe2e7eaadaeb256787fab269a6ceb53a33e1c4edf791bafab404d504", "entry_id": 528},
{"seq": 528, "hash": "\\\\xe085f599b5f873d4a51902b2c32afd7c73f11325b726a2f2cab42f106ccb2b80", "entry_id": 527},
{"seq": 529, "hash": "\\\\xa32e7e7fb29eefb52362ac210a48ce293d84eca2b12f100f3afff220918913c3", "entry_id": 529},
{"seq": 530, "hash": "\\\\x0423e177e3e90016f14c32f7377ebc9e573eddff49d6cbe8cbb2631a22cb357c", "entry_id": 530},
{"seq": 531, "hash": "\\\\xd65dca00ffa9701f2a5e30b4c14f319560840d597e46d1ace5f72dca84e0c982", "entry_id": 531},
{"seq": 532, "hash": "\\\\xce6639663d70d5a31ba1d757d67e8e3ef5a18acf7191293917a5270d6953580b", "entry_id": 532},
{"seq": 533, "hash": "\\\\x3e69bb41f7603cdb1bbadc7a0b87ad99d3121bfeb84086debe44b257f5fe2ad5", "entry_id": 533},
{"seq": 534, "hash": "\\\\xdd37498f3f1ef6cb106dc919a0be7333146c1c89ec7fb67bb54c2415957ec13b", "entry_id": 534},
{"seq": 535, "hash": "\\\\x19e61b060194534f66c884a1b8d71ccce2f11651c20db48b54290277a3724423", "entry_id": 535},
{"seq": 536, "hash": "\\\\xad7da0019e132ecd9f3969cef073f1a46b8544e8d9e36482c18edd107e3682d1", "entry_id": 536},
{"seq": 537, "hash": "\\\\xf2c18045c9e23430f0577d4415378e182039d480cb6e53075edf104c7325b406", "entry_id": 537},
{"seq": 538, "hash": "\\\\x52a504a8e6a34fe94724ab2ab0f4a3eebb96e7b94e732d077d7d8df0a71396cf", "entry_id": 538},
{"seq": 539, "hash": "\\\\xc6430f221349849992e0a417165d5385f6680fae4e4cbcab02cdff3568194304", "entry_id": 539},
{"seq": 540, "hash": "\\\\xf7f7c0622663c5f72679880667495e8d4b6c841dd1db43f2405891744fc83e60", "entry_id": 540},
{"seq": 541, "hash": "\\\\x2ed0e1c1be38955e439640e5ab1aa74fd63d433a4769fe2e198579b4e9b6d8e6", "entry_id": 541},
{"seq": 542, "hash": "\\\\xb882cd8cc2771bbb63cfc26acc8ee1462d59807e94e9f25315a6256c8384fe43", "entry_id": 542},
{"seq": 543, "hash": "\\\\x8a9c1d64cfdce593470cc2882ea71b6f3797d981bf787e840c5be7188e37bdac", "entry_id": 543},
{"seq": 544, "hash": "\\\\x65ef391689e1461b249f7ff2072b9a1a936c021b7872cc98be77674c21ecd637", "entry_id": 544},
{"seq": 545, "hash": "\\\\x325b269cd4d45d2803b39e4c0c2f788dc3a944600a3a333ae8ce6439e48c704b", "entry_id": 545},
{"seq": 546, "hash": "\\\\xf3c0d45d41a6d6c9a21c3cf74b897eb26de037c4b9ef1fb3f9ae484644aef1cb", "entry_id": 546},
{"seq": 547, "hash": "\\\\x60374e438c190f6f7aaeb1694906d359c72f83d4bee28c2842050e042638af09", "entry_id": 547},
{"seq": 548, "hash": "\\\\x466e743ca5717fe75ce5bca6b1d3633da8fb419e037d8f0d7cf154cd3431a223", "entry_id": 548},
{"seq": 549, "hash": "\\\\x729c70517175308969080d782be216a5ac7e31749710b52549b6c5465ca6d7ae", "entry_id": 549},
{"seq": 550, "hash": "\\\\xb1abd5377f34d5f72b46a99dd145abf56a40934e0035b79a8e8c8d6269155722", "entry_id": 550},
{"seq": 551, "hash": "\\\\x1d2de01b0d84cd3f36c08c46ad753e63425ecdf22ca807fd02ff5230db6b8ecf", "entry_id": 551},
{"seq": 552, "hash": "\\\\x9194410aef54fc8a09bc8eb08f19d58119b26fc76fd949dd6bc911ae9b25691e", "entry_id": 552},
{"seq": 553, "hash": "\\\\xf38314b0290eeb9db8a229eb4ffec9ab2787d039762ce9217efc1426a5ecd750", "entry_id": 553},
{"seq": 554, "hash": "\\\\x33b92b07900c3d4b33471c6963b366cedb2229fd1cc10fdd77c47137dc7c004d", "entry_id": 554},
{"seq": 555, "hash": "\\\\x128fa5bcdeaaafe3c369e48a546a6a34adbb62de8d35c1ea8ef80cf3054c7de2", "entry_id": 555},
{"seq": 556, "hash": "\\\\xcb52247aa636d227d1fba06916b25e8bc8e7272c0c95e3db94b1096720bd10bc", "entry_id": 556},
{"seq": 557, "hash": "\\\\xcdbcca4e24474f0e44394ea688cae7af1b15a84092e2919f67e3ee995963b685", "entry_id": 557},
{"seq": 558, "hash": "\\\\xd549fe8d95e9c199e9949360f2376b3d2da30f93b1c175ff19af8e0ae00eff72", "entry_id": 558},
{"seq": 559, "hash": "\\\\x47e75063af4ebf023596a291734dd211b82dff4e5d7cf726ac383751eab3d9f3", "entry_id": 559},
{"seq": 560, "hash": "\\\\x26c20e9cdd3b234c4fd670878fa1e3a8006a3d496ee4763970930ed1bd71bb5f", "entry_id": 560},
{"seq": 561, "hash": "\\\\x6ded542acfca342e9ed227f2ca56a744cb85c7808365f2f5138422c799261cdb", "entry_id": 561},
{"seq": 562, "hash": "\\\\x143ac7302b4a1850269d709db28be37f071d694a16545d084fb1e241be578235", "entry_id": 562},
{"seq": 563, "hash": "\\\\x8f92261fd28a93d54987ef040ce1802e8884f6359b44baed916e2089c6c7f25b", "entry_id": 563},
{"seq": 564, "hash": "\\\\xd82ac561d5ffcc99266c26053a3ff72278b8cd18f3c6930517a0ae4a3254fc65", "entry_id": 564},
{"seq": 565, "hash": "\\\\xc77a7b65e61fbe54a2c026bf58758ae18d93e898b1f8c375b723f822422b3a92", "entry_id": 565},
{"seq": 566, "hash": "\\\\x06ea54ddf201889dae746ea04773d889f94a29a5ac2ce5de23c43149537d9e84", "entry_id": 566},
{"seq": 567, "hash": "\\\\x03f7e63a805f842eb6292c9386834901b13a6ce5c3698ccddb260c8b85b0622d", "entry_id": 567},
{"seq": 568, "hash": "\\\\x00577e8cd249b48c62810ef66d265775d3c7da2af94e1f65849e9c86f3724aba", "entry_id": 568},
{"seq": 569, "hash": "\\\\xeabaf7babad25e04264e1af2af741a9e6070710782c436402a084b9a95de86a6", "entry_id": 569},
{"seq": 570, "hash": "\\\\x0b3d1b1292f9a9d6e7633ae5590aa1b8bdecf87be62e2bab391afdecfef711b2", "entry_id": 570},
{"seq": 571, "hash": "\\\\x0286a60ee8ff8864091dd1ed3766a66a68981a35a063e54ac6261e0c6ac68094", "entry_id": 571},
{"seq": 572, "hash": "\\\\x096558232a1f35145b9d470796fd2e9d3a30dfd94d85ba6d0fa432dba344cbd7", "entry_id": 572},
{"seq": 573, "hash": "\\\\x0a8c698f15689681e3fb5250d890f1acab82feea5a09d4cc4615d2faf54dabb7", "entry_id": 573},
{"seq": 574, "hash": "\\\\xe2ec1a82ed611e61076811719f3cc2f8f9426d165b6b561e07e0ad9ce79f45f8", "entry_id": 574},
{"seq": 575, "hash": "\\\\x80763b3965f03466c48b137bacc023bb63eec9c3e625d17707960cb202cb3325", "entry_id": 575},
{"seq": 576, "hash": "\\\\xccb8fee9044409bf3595975a02def3e34828daf72ca0eda73c96f578f4289c43", "entry_id": 576},
{"seq": 577, "hash": "\\\\xf45c7fb7d7044da3ccc82d06c9a7acd6a219d4335afcfaf69dd792e1ca7f4f34", "entry_id": 577},
{"seq": 578, "hash": "\\\\x6f92743744c953d0350875c07018d493c7a279973324e564e1cd65a8514e8b2b", "entry_id": 578},
{"seq": 579, "hash": "\\\\xfdea88026d116f70ab81d304b400ba806c08109b89c48a47ac27256f1410eb5c", "entry_id": 579},
{"seq": 580, "hash": "\\\\x2e43ebede19d4c4783b5ad36fff28f0bb446ab4f8b0fd43ec98f165109b0d3f3", "entry_id": 580},
{"seq": 581, "hash": "\\\\x132dfd4ab107e32d22250bb5ff114ef0263193819e3a34bc3ab515ecddcd2cf4", "entry_id": 581},
{"seq": 582, "hash": "\\\\x170a7e7c0559a89241e69f5854f9d7f387c325efd3eef2cdc79f35c97a488297", "entry_id": 582},
{"seq": 583, "hash": "\\\\x0443d7f69abd22eadce7a44458f60a837ae3b3e0a9c9dd3e7d0c91bbf90dafef", "entry_id": 583},
{"seq": 584, "hash": "\\\\xd195a810c03e15d086b0c52b9c35e53b36d3caa01766b121c56b930377c0ed71", "entry_id": 584},
{"seq": 585, "hash": "\\\\x60317a04ea7e7cb56f605f1bd95ef88a0eed23a97d9b5b2d741a2370dc9c6634", "entry_id": 585},
{"seq": 586, "hash": "\\\\xe8de5d08b517673bd4b8972495676986f07608cf68ec61f5aad1852106737d30", "entry_id": 586},
{"seq": 587, "hash": "\\\\xbda074bd08e2c36ca052ce884d64dab35bca7cb5adf0fa3fd517a25ffe5ccc46", "entry_id": 587},
{"seq": 588, "hash": "\\\\x2308c3be8d38f5b6b2df8a3c778728ac9f114e12716d1ce36fc9aaedcbfe7d7c", "entry_id": 589},
{"seq": 589, "hash": "\\\\x23e865a147ad8c340a7f11913c20e9f1f78fd8da81405c8b9aa2032c7fde4051", "entry_id": 588},
{"seq": 590, "hash": "\\\\x1fa829d1c0bfba5cbd60cabcd182efe0dd08c8992ea74e77efb6b305e9d85015", "entry_id": 590},
{"seq": 591, "hash": "\\\\xb15e9e36f4f550a38b5b76a1da35c1088a75cbc3f91a59237d311bbe57056d45", "entry_id": 591},
{"seq": 592, "hash": "\\\\x828bca4ebc91c771c803b826337e4674cf54008176f13f5d084cf354164c3ec4", "entry_id": 592},
{"seq": 593, "hash": "\\\\x03be1f168f1f6b72eebc6bdb7690ed699a31fde25a607f995c22bbc615553f54", "entry_id": 593},
{"seq": 594, "hash": "\\\\x5fc23effe34b6220d6a946c8cd3aac079590052fc3a6b0badd3159478c955022", "entry_id": 594},
{"seq": 595, "hash": "\\\\xbc03fb61b72cbae7da1131c2f6009d132bb1cd5b2c62de106df9ad4c304999e9", "entry_id": 595},
{"seq": 596, "hash": "\\\\xf9c00e078949e3db7a33c373456534e90912cb9bcab2a1dbd287d3b47d549e03", "entry_id": 596},
{"seq": 597, "hash": "\\\\x545c4d0a15992832522210f2cf9e62a50b1970f764ffa7bc93f82431c7ac4fb9", "entry_id": 597},
{"seq": 598, "hash": "\\\\x945392cc8193ef1f3032a3d483922dc4198eecc7e42c67bb17f20bdbc77aa91e", "entry_id": 598},
{"seq": 599, "hash": "\\\\xd82c05750bd157500f19e9761033508fa8ccd11fa2a54b9d9d288ff924cb2ad7", "entry_id": 599},
{"seq": 600, "hash": "\\\\x72577f7f6e7a0e43c85a2f73e6d644e58ff3e3a7d494e56702b75c96db28231d", "entry_id": 600}
]');

INSERT INTO public.excursion (id, organization_id, site_id, region_code, time_zone, title, sort_title, summary, duration_minutes, age_limit, group_min, group_max, price_amount, price_currency, languages, illustrative, created_at, published_at, search_text) OVERRIDING SYSTEM VALUE
SELECT id, organization_id, site_id, region_code, time_zone, title, sort_title, summary, duration_minutes, age_limit, group_min, group_max, price_amount, price_currency, languages, illustrative, created_at, published_at, search_text FROM jsonb_populate_recordset(NULL::public.excursion, E'[
{"id": "01a22275-694e-7179-847c-2107205b46ef", "title": {"en": "How a Board Is Born", "ru": "Как рождается плита"}, "site_id": "01a22275-6615-7638-ade0-eb1e97e37dcc", "summary": {"en": "From wood chips to the finished board: sorting, pressing, sanding, storage.", "ru": "Путь древесины от щепы до готовой плиты: сортировка, пресс, шлифовка, склад."}, "age_limit": 14, "group_max": 20, "group_min": 8, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:00:49.742+00:00", "sort_title": "Как рождается плита", "price_group": "", "region_code": "RU-SMO", "search_text": "как рождается плита\\nhow a board is born\\nпуть древесины от щепы до готовой плиты сортировка пресс шлифовка склад\\nfrom wood chips to the finished board sorting pressing sanding storage", "illustrative": ["title", "summary", "durationMinutes", "ageLimit", "groupMin", "groupMax", "price", "languages", "sessions"], "price_amount": 45000, "published_at": "2026-11-28T14:00:50.364+00:00", "price_currency": "RUB", "organization_id": "01a22275-6141-7268-97dd-bf586b0e019f", "duration_minutes": 90},
{"id": "01a22275-6bc8-73d4-b482-3a17ca7aecd2", "title": {"en": "Steel and Rolling", "ru": "Сталь и прокат"}, "site_id": "01a22275-668f-724d-a8fd-1424be2b93a5", "summary": {"en": "Electric furnace, casting and rolling mill from safe viewing points.", "ru": "Электропечь, разливка и прокатный стан с безопасных площадок."}, "age_limit": 14, "group_max": 20, "group_min": 8, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:00:50.376+00:00", "sort_title": "Сталь и прокат", "price_group": "", "region_code": "RU-SMO", "search_text": "сталь и прокат\\nsteel and rolling\\nэлектропечь разливка и прокатный стан с безопасных площадок\\nelectric furnace casting and rolling mill from safe viewing points", "illustrative": ["title", "summary", "durationMinutes", "ageLimit", "groupMin", "groupMax", "price", "languages", "sessions"], "price_amount": 50000, "published_at": "2026-11-28T14:00:51.014+00:00", "price_currency": "RUB", "organization_id": "01a22275-6180-73e8-85fd-125aaa40de10", "duration_minutes": 90},
{"id": "01a22275-6bd2-77f8-9cfd-a9cba3cc28a4", "title": {"en": "How a Brand Is Sewn", "ru": "Как шьют марку"}, "site_id": "01a22275-66dd-71cf-99cf-117804098a0f", "summary": {"en": "Cutting, sewing, inspection: how a model becomes a series.", "ru": "Раскрой, пошив и контроль: как модель становится серией."}, "age_limit": 8, "group_max": 15, "group_min": 5, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:00:50.386+00:00", "sort_title": "Как шьют марку", "price_group": "", "region_code": "RU-SMO", "search_text": "как шьют марку\\nhow a brand is sewn\\nраскрой пошив и контроль как модель становится серией\\ncutting sewing inspection how a model becomes a series", "illustrative": ["title", "summary", "durationMinutes", "ageLimit", "groupMin", "groupMax", "price", "languages", "sessions"], "price_amount": 30000, "published_at": "2026-11-28T14:00:50.824+00:00", "price_currency": "RUB", "organization_id": "01a22275-6173-71fe-9976-6f68763e1b6f", "duration_minutes": 60},
{"id": "01a22275-6bee-7410-b306-27aa88e9616a", "title": {"en": "From Manuscript to Book", "ru": "От рукописи до книги"}, "site_id": "01a22275-67ef-7481-b87b-4a6dc5d9b7db", "summary": {"en": "How books are printed, sewn and bound, workshop by workshop, with a warm sheet in your hands.", "ru": "Как печатают, сшивают и переплетают книги: цех за цехом, с тёплым листом в руках."}, "age_limit": 10, "group_max": 20, "group_min": 6, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:00:50.414+00:00", "sort_title": "От рукописи до книги", "price_group": "", "region_code": "RU-SMO", "search_text": "от рукописи до книги\\nfrom manuscript to book\\nкак печатают сшивают и переплетают книги цех за цехом с теплым листом в руках\\nhow books are printed sewn and bound workshop by workshop with a warm sheet in your hands", "illustrative": ["title", "summary", "durationMinutes", "ageLimit", "groupMin", "groupMax", "price", "languages", "sessions"], "price_amount": 40000, "published_at": "2026-11-28T14:00:51.126+00:00", "price_currency": "RUB", "organization_id": "01a22275-6179-71ae-bd6c-984d9f1e6f12", "duration_minutes": 60},
{"id": "01a22275-6ca2-713e-ac5f-38ffe5e240ab", "title": {"en": "The Way of Flax", "ru": "Путь льна"}, "site_id": "01a22275-68ae-76e9-b8e1-e1842ac439aa", "summary": {"en": "From stalk to cloth: combing, spinning, weaving and finishing flax.", "ru": "От стебля до ткани: чесание, прядение, ткачество и отделка льна."}, "age_limit": 8, "group_max": 20, "group_min": 6, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:00:50.594+00:00", "sort_title": "Путь льна", "price_group": "", "region_code": "RU-SMO", "search_text": "путь льна\\nthe way of flax\\nот стебля до ткани чесание прядение ткачество и отделка льна\\nfrom stalk to cloth combing spinning weaving and finishing flax", "illustrative": ["title", "summary", "durationMinutes", "ageLimit", "groupMin", "groupMax", "price", "languages", "sessions"], "price_amount": 35000, "published_at": "2026-11-28T14:00:51.183+00:00", "price_currency": "RUB", "organization_id": "01a22275-6189-71df-8d95-a9e0452491c1", "duration_minutes": 75},
{"id": "01a22275-6d38-74d7-85c5-9458e2e7d8e5", "title": {"en": "Cutting a Diamond", "ru": "Огранка бриллианта"}, "site_id": "01a22275-68e4-721a-8f49-1d5364aa9712", "summary": {"en": "Marking, sawing and cutting: how a crystal becomes a brilliant.", "ru": "Разметка, распиловка и огранка: как из кристалла рождается бриллиант."}, "age_limit": 16, "group_max": 12, "group_min": 2, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:00:50.744+00:00", "sort_title": "Огранка бриллианта", "price_group": "", "region_code": "RU-SMO", "search_text": "огранка бриллианта\\ncutting a diamond\\nразметка распиловка и огранка как из кристалла рождается бриллиант\\nmarking sawing and cutting how a crystal becomes a brilliant", "illustrative": ["title", "summary", "durationMinutes", "ageLimit", "groupMin", "groupMax", "price", "languages", "sessions"], "price_amount": 90000, "published_at": "2026-11-28T14:00:51.344+00:00", "price_currency": "RUB", "organization_id": "01a22275-61b3-75e4-b1df-70ea22244c26", "duration_minutes": 60},
{"id": "01a22275-755a-742d-9de8-21c6fb81f42c", "title": {"en": "The Craft of Peat", "ru": "Торфяное дело"}, "site_id": "01a22275-73f6-70cd-8f44-b948683bde3a", "summary": {"en": "How peat is cut and processed, and how bogs are restored.", "ru": "Как добывают и перерабатывают торф и как восстанавливают болота."}, "age_limit": 10, "group_max": 25, "group_min": 5, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:00:52.826+00:00", "sort_title": "Торфяное дело", "price_group": "", "region_code": "RU-SMO", "search_text": "торфяное дело\\nthe craft of peat\\nкак добывают и перерабатывают торф и как восстанавливают болота\\nhow peat is cut and processed and how bogs are restored", "illustrative": ["title", "summary", "durationMinutes", "ageLimit", "groupMin", "groupMax", "price", "languages", "sessions"], "price_amount": 25000, "published_at": "2026-11-28T14:00:52.965+00:00", "price_currency": "RUB", "organization_id": "01a22275-6c58-7798-8756-33212c949147", "duration_minutes": 60},
{"id": "01a22275-7592-7213-9a32-58ee93fbaab7", "title": {"en": "The Call of the Pipe!", "ru": "Труба зовёт!"}, "site_id": "01a22275-74a3-73f7-80ea-8e64278a91e4", "summary": {"en": "Six kilometres on foot through the pipe workshops.", "ru": "Шесть километров пешком по трубным цехам."}, "age_limit": 14, "group_max": 25, "group_min": 10, "languages": ["ru"], "time_zone": "Asia/Yekaterinburg", "created_at": "2026-11-28T14:00:52.882+00:00", "sort_title": "Труба зовёт!", "price_group": "", "region_code": "RU-SVE", "search_text": "труба зовет\\nthe call of the pipe\\nшесть километров пешком по трубным цехам\\nsix kilometres on foot through the pipe workshops", "illustrative": ["summary", "durationMinutes", "groupMin", "groupMax", "price", "languages", "sessions"], "price_amount": 60000, "published_at": "2026-11-28T14:00:53.322+00:00", "price_currency": "RUB", "organization_id": "01a22275-706d-75ca-aadc-25cf35159b74", "duration_minutes": 180},
{"id": "01a22275-77e7-701a-ba2d-399a00a9a18a", "title": {"en": "A Morning on the Farm", "ru": "Утро на ферме"}, "site_id": "01a22275-74ee-769f-9c7c-da4bb3c33249", "summary": {"en": "Morning milking, cheese dairy and feed: a farm through the farmer’s eyes.", "ru": "Утренняя дойка, сыроварня и корма: хозяйство глазами фермера."}, "age_limit": 6, "group_max": 25, "group_min": 4, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:00:53.479+00:00", "sort_title": "Утро на ферме", "price_group": "", "region_code": "RU-SMO", "search_text": "утро на ферме\\na morning on the farm\\nутренняя дойка сыроварня и корма хозяйство глазами фермера\\nmorning milking cheese dairy and feed a farm through the farmer s eyes", "illustrative": ["title", "summary", "durationMinutes", "ageLimit", "groupMin", "groupMax", "price", "languages", "sessions"], "price_amount": 40000, "published_at": "2026-11-28T14:00:53.634+00:00", "price_currency": "RUB", "organization_id": "01a22275-7062-70da-b525-1c6722dc8328", "duration_minutes": 60},
{"id": "01a22275-77f4-71b7-93f2-1eee58876dd9", "title": {"en": "Taming the Fire", "ru": "Укрощение огня"}, "site_id": "01a22275-752f-72e5-bbac-2b29134d57c2", "summary": {"en": "The river, the blast furnace and rolling: a whole day in Magnitogorsk.", "ru": "Река, домна и прокат: целый день на Магнитке."}, "age_limit": 16, "group_max": 30, "group_min": 10, "languages": ["ru"], "time_zone": "Asia/Yekaterinburg", "created_at": "2026-11-28T14:00:53.492+00:00", "sort_title": "Укрощение огня", "price_group": "", "region_code": "RU-CHE", "search_text": "укрощение огня\\ntaming the fire\\nрека домна и прокат целый день на магнитке\\nthe river the blast furnace and rolling a whole day in magnitogorsk", "illustrative": ["summary", "ageLimit", "groupMin", "groupMax", "price", "languages", "sessions"], "price_amount": 150000, "published_at": "2026-11-28T14:00:53.686+00:00", "price_currency": "RUB", "organization_id": "01a22275-7062-703c-b0ca-fc7310eaf9e7", "duration_minutes": 330},
{"id": "01a22275-7833-73e0-82de-27051d5887ca", "title": {"en": "The Boat and the Factory", "ru": "Лодка и фабрика"}, "site_id": "01a22275-754c-77a8-9a6d-aa87a456fc60", "summary": {"en": "By boat across the pond, then to the workshops: casting, painting, firing.", "ru": "На лодке по пруду, затем в цеха: литьё, роспись, обжиг."}, "age_limit": 6, "group_max": 15, "group_min": 5, "languages": ["ru"], "time_zone": "Asia/Yekaterinburg", "created_at": "2026-11-28T14:00:53.555+00:00", "sort_title": "Лодка и фабрика", "price_group": "", "region_code": "RU-SVE", "search_text": "лодка и фабрика\\nthe boat and the factory\\nна лодке по пруду затем в цеха литье роспись обжиг\\nby boat across the pond then to the workshops casting painting firing", "illustrative": ["title", "summary", "ageLimit", "groupMin", "groupMax", "price", "languages", "sessions"], "price_amount": 180000, "published_at": "2026-11-28T14:00:53.709+00:00", "price_currency": "RUB", "organization_id": "01a22275-7063-77e1-acb9-1d2ba838894f", "duration_minutes": 210},
{"id": "01a22275-78f8-7379-9075-6dac81d5588a", "title": {"en": "The Plant from Inside", "ru": "Завод изнутри"}, "site_id": "01a22275-756d-777d-ae61-85e11200d96b", "summary": {"en": "Wheels and pipes: a working plant from its viewing platforms.", "ru": "Колёса и трубы: действующее производство со смотровых площадок."}, "age_limit": 10, "group_max": 25, "group_min": 8, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:00:53.752+00:00", "sort_title": "Завод изнутри", "price_group": "", "region_code": "RU-NIZ", "search_text": "завод изнутри\\nthe plant from inside\\nколеса и трубы действующее производство со смотровых площадок\\nwheels and pipes a working plant from its viewing platforms", "illustrative": ["title", "summary", "groupMin", "groupMax", "price", "languages", "sessions"], "price_amount": 70000, "published_at": "2026-11-28T14:00:53.834+00:00", "price_currency": "RUB", "organization_id": "01a22275-7115-7263-a9dd-ea140696ff87", "duration_minutes": 180},
{"id": "01a22275-7b39-7335-8694-f25c6099eae4", "title": {"en": "A Christmas Bauble, with a Workshop", "ru": "Ёлочная игрушка с мастер-классом"}, "site_id": "01a22275-796d-730e-92a0-4766dc0297e8", "summary": {"en": "Glass-blowers and painters at work, and a bauble of your own to take home.", "ru": "Стеклодувы и художники за работой, и свой шар, расписанный на память."}, "age_limit": 6, "group_max": 25, "group_min": 5, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:00:54.329+00:00", "sort_title": "Ёлочная игрушка с мастер-классом", "price_group": "", "region_code": "RU-NIZ", "search_text": "елочная игрушка с мастер классом\\na christmas bauble with a workshop\\nстеклодувы и художники за работой и свой шар расписанный на память\\nglass blowers and painters at work and a bauble of your own to take home", "illustrative": ["title", "summary", "ageLimit", "groupMin", "groupMax", "price", "languages", "sessions"], "price_amount": 75000, "published_at": "2026-11-28T14:00:54.699+00:00", "price_currency": "RUB", "organization_id": "01a22275-7692-7404-ac83-8bd2063add98", "duration_minutes": 90},
{"id": "01a22275-7c46-7652-a220-ab6dd85b4311", "title": {"en": "Sweet Production", "ru": "Сладкое производство"}, "site_id": "01a22275-7ae8-75fa-ab6d-95309ce15b1e", "summary": {"en": "Caramel and chocolate from kettle to wrapper; for school classes.", "ru": "Карамель и шоколад от котла до обёртки; для школьных классов."}, "age_limit": 8, "group_max": 30, "group_min": 15, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:00:54.598+00:00", "sort_title": "Сладкое производство", "price_group": "", "region_code": "RU-NIZ", "search_text": "сладкое производство\\nsweet production\\nкарамель и шоколад от котла до обертки для школьных классов\\ncaramel and chocolate from kettle to wrapper for school classes", "illustrative": ["title", "summary", "ageLimit", "languages", "sessions"], "price_amount": 80000, "published_at": "2026-11-28T14:00:55.577+00:00", "price_currency": "RUB", "organization_id": "01a22275-77c0-739e-8155-57609ee09171", "duration_minutes": 90},
{"id": "01a22275-7e8d-71a1-b888-2e74881162db", "title": {"en": "Ice Cream", "ru": "Мороженое"}, "site_id": "01a22275-7d17-75dc-887a-29afa4ae174d", "summary": {"en": "Wafers, glaze and the cold of the hardening tunnel; no photos in the shop.", "ru": "Вафли, глазурь и закалка холодом; в цехе не снимают."}, "age_limit": 7, "group_max": 25, "group_min": 10, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:00:55.181+00:00", "sort_title": "Мороженое", "price_group": "", "region_code": "RU-MOS", "search_text": "мороженое\\nice cream\\nвафли глазурь и закалка холодом в цехе не снимают\\nwafers glaze and the cold of the hardening tunnel no photos in the shop", "illustrative": ["title", "summary", "ageLimit", "groupMin", "groupMax", "languages", "sessions"], "price_amount": 75000, "published_at": "2026-11-28T14:00:55.576+00:00", "price_currency": "RUB", "organization_id": "01a22275-7a4b-7068-85d5-68e1982f36d9", "duration_minutes": 90},
{"id": "01a22275-7e99-7505-a43b-673b2d70d952", "title": {"en": "Orthopaedic Shoes", "ru": "Ортопедическая обувь"}, "site_id": "01a22275-7d23-720c-bee4-e9c93ff43841", "summary": {"en": "How feet are measured and shoes are made that suit everyone.", "ru": "Как снимают мерки и шьют обувь, в которой удобно каждому."}, "age_limit": 5, "group_max": 12, "group_min": 3, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:00:55.193+00:00", "sort_title": "Ортопедическая обувь", "price_group": "", "region_code": "RU-MOW", "search_text": "ортопедическая обувь\\northopaedic shoes\\nкак снимают мерки и шьют обувь в которой удобно каждому\\nhow feet are measured and shoes are made that suit everyone", "illustrative": ["title", "summary", "durationMinutes", "groupMin", "groupMax", "price", "languages", "sessions"], "price_amount": 30000, "published_at": "2026-11-28T14:00:55.577+00:00", "price_currency": "RUB", "organization_id": "01a22275-79f1-71c1-b2d6-ac6de80c246b", "duration_minutes": 60},
{"id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b", "title": {"en": "The Ice Cream Factory", "ru": "Фабрика мороженого"}, "site_id": "01a22275-7d0e-7535-9e73-346a9a1167ef", "summary": {"en": "Mixing, freezing and tasting.", "ru": "Смешивание, заморозка и дегустация."}, "age_limit": 8, "group_max": 20, "group_min": 10, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:00:55.194+00:00", "sort_title": "Фабрика мороженого", "price_group": "", "region_code": "RU-MOW", "search_text": "фабрика мороженого\\nthe ice cream factory\\nсмешивание заморозка и дегустация\\nmixing freezing and tasting", "illustrative": ["title", "summary", "durationMinutes", "groupMin", "groupMax", "price", "languages", "sessions"], "price_amount": 95000, "published_at": "2026-11-28T14:00:55.925+00:00", "price_currency": "RUB", "organization_id": "01a22275-79e0-72f4-97fc-3946a97b5b7a", "duration_minutes": 75},
{"id": "01a22275-7ea1-7798-9b4a-7d118d43d339", "title": {"en": "The Clean Room", "ru": "Чистая комната"}, "site_id": "01a22275-7d28-778c-bfbb-3ac19c3eaf68", "summary": {"en": "How chips are made: the gown, the air lock and a look into the clean area.", "ru": "Как делают микросхемы: спецодежда, шлюз и взгляд в чистую зону."}, "age_limit": 14, "group_max": 20, "group_min": 8, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:00:55.201+00:00", "sort_title": "Чистая комната", "price_group": "", "region_code": "RU-MOW", "search_text": "чистая комната\\nthe clean room\\nкак делают микросхемы спецодежда шлюз и взгляд в чистую зону\\nhow chips are made the gown the air lock and a look into the clean area", "illustrative": ["title", "summary", "durationMinutes", "groupMin", "groupMax", "price", "languages", "sessions"], "price_amount": 0, "published_at": "2026-11-28T14:00:55.763+00:00", "price_currency": "RUB", "organization_id": "01a22275-7974-7149-8f20-edb95882029a", "duration_minutes": 90},
{"id": "01a22275-8085-748a-935a-34a27c81107a", "title": {"en": "How a Spring Was Born", "ru": "Как зарождалась рессора"}, "site_id": "01a22275-7f46-7049-a6d8-98775a20e07a", "summary": {"en": "The making of leaf springs: from the strip to the test bench.", "ru": "Рессорное производство: от полосы до испытаний."}, "age_limit": 12, "group_max": 20, "group_min": 6, "languages": ["ru"], "time_zone": "Asia/Yekaterinburg", "created_at": "2026-11-28T14:00:55.685+00:00", "sort_title": "Как зарождалась рессора", "price_group": "", "region_code": "RU-PER", "search_text": "как зарождалась рессора\\nhow a spring was born\\nрессорное производство от полосы до испытаний\\nthe making of leaf springs from the strip to the test bench", "illustrative": ["summary", "durationMinutes", "ageLimit", "groupMin", "groupMax", "price", "languages", "sessions"], "price_amount": 50000, "published_at": "2026-11-28T14:00:55.959+00:00", "price_currency": "RUB", "organization_id": "01a22275-7dd8-7046-a0d8-9e483facddf4", "duration_minutes": 120},
{"id": "01a22275-8847-704b-b9c9-1fba894a03d8", "title": {"en": "Nightingales and Iron", "ru": "Соловьи и железо"}, "site_id": "01a22275-86e4-7393-a5b5-f9c1b44785b2", "summary": {"en": "A platform above the open pit, and the Kursk land where nightingales sing.", "ru": "Смотровая над карьером и курский край, где поют соловьи."}, "age_limit": 12, "group_max": 40, "group_min": 10, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:00:57.671+00:00", "sort_title": "Соловьи и железо", "price_group": "", "region_code": "RU-KRS", "search_text": "соловьи и железо\\nnightingales and iron\\nсмотровая над карьером и курский край где поют соловьи\\na platform above the open pit and the kursk land where nightingales sing", "illustrative": ["summary", "durationMinutes", "ageLimit", "groupMin", "groupMax", "price", "languages", "sessions"], "price_amount": 60000, "published_at": "2026-11-28T14:00:58.636+00:00", "price_currency": "RUB", "organization_id": "01a22275-80cb-7203-9b77-82b47b3bdcd6", "duration_minutes": 240},
{"id": "01a22275-8c0b-705b-9fe4-ba9bb0292cce", "title": {"en": "The Open Coal Pit", "ru": "Угольный разрез"}, "site_id": "01a22275-89bd-71f4-b16d-cbe5d2fd70c4", "summary": {"en": "Haul trucks and excavators from a safe viewing point.", "ru": "Карьерные самосвалы и экскаваторы с безопасной площадки."}, "age_limit": 14, "group_max": 30, "group_min": 10, "languages": ["ru"], "time_zone": "Asia/Novokuznetsk", "created_at": "2026-11-28T14:00:58.635+00:00", "sort_title": "Угольный разрез", "price_group": "", "region_code": "RU-KEM", "search_text": "угольный разрез\\nthe open coal pit\\nкарьерные самосвалы и экскаваторы с безопасной площадки\\nhaul trucks and excavators from a safe viewing point", "illustrative": ["title", "summary", "durationMinutes", "ageLimit", "groupMin", "groupMax", "price", "languages", "sessions"], "price_amount": 70000, "published_at": "2026-11-28T14:00:58.859+00:00", "price_currency": "RUB", "organization_id": "01a22275-828f-77ba-beb0-6e2083b18bdb", "duration_minutes": 150},
{"id": "01a22275-8c68-7751-930d-f34a92f0c09f", "title": {"en": "The Dam", "ru": "Плотина"}, "site_id": "01a22275-883c-7681-9ceb-ab5f5359522a", "summary": {"en": "The turbine hall and a view of the dam, 242 metres high.", "ru": "Машинный зал и вид на плотину высотой 242 метра."}, "age_limit": 12, "group_max": 25, "group_min": 5, "languages": ["ru"], "time_zone": "Asia/Krasnoyarsk", "created_at": "2026-11-28T14:00:58.728+00:00", "sort_title": "Плотина", "price_group": "", "region_code": "RU-KK", "search_text": "плотина\\nthe dam\\nмашинный зал и вид на плотину высотой 242 метра\\nthe turbine hall and a view of the dam 242 metres high", "illustrative": ["title", "summary", "durationMinutes", "ageLimit", "groupMin", "groupMax", "price", "languages", "sessions"], "price_amount": 55000, "published_at": "2026-11-28T14:00:59.05+00:00", "price_currency": "RUB", "organization_id": "01a22275-8191-703c-af78-f2444744bc98", "duration_minutes": 120},
{"id": "01a22275-8cc8-754b-a65a-da1ed817501c", "title": {"en": "Brewing", "ru": "Пивоварение"}, "site_id": "01a22275-8990-770d-8999-43c76d7c82cc", "summary": {"en": "Malt, brewing and fermentation; adults only.", "ru": "Солод, варка и брожение; только для взрослых."}, "age_limit": 18, "group_max": 20, "group_min": 8, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:00:58.824+00:00", "sort_title": "Пивоварение", "price_group": "", "region_code": "RU-TUL", "search_text": "пивоварение\\nbrewing\\nсолод варка и брожение только для взрослых\\nmalt brewing and fermentation adults only", "illustrative": ["title", "summary", "durationMinutes", "groupMin", "groupMax", "price", "languages", "sessions"], "price_amount": 80000, "published_at": "2026-11-28T14:00:59.215+00:00", "price_currency": "RUB", "organization_id": "01a22275-829f-701a-9a5b-0eef53ee8b73", "duration_minutes": 90},
{"id": "01a22275-8d3a-72b0-ad48-23f0b49a6277", "title": {"en": "Pottery, with a Workshop", "ru": "Гончарное дело с мастер-классом"}, "site_id": "01a22275-87ca-714b-860d-21d304230066", "summary": {"en": "The wheel, the slip and the kiln, and a pot made by your own hands.", "ru": "Круг, ангоб и обжиг, и горшок своими руками."}, "age_limit": 6, "group_max": 20, "group_min": 4, "languages": ["ru"], "time_zone": "Asia/Yekaterinburg", "created_at": "2026-11-28T14:00:58.938+00:00", "sort_title": "Гончарное дело с мастер-классом", "price_group": "", "region_code": "RU-PER", "search_text": "гончарное дело с мастер классом\\npottery with a workshop\\nкруг ангоб и обжиг и горшок своими руками\\nthe wheel the slip and the kiln and a pot made by your own hands", "illustrative": ["title", "summary", "durationMinutes", "ageLimit", "groupMin", "groupMax", "price", "languages", "sessions"], "price_amount": 65000, "published_at": "2026-11-28T14:00:59.251+00:00", "price_currency": "RUB", "organization_id": "01a22275-80bf-732d-b9c8-7e52d25774f4", "duration_minutes": 120},
{"id": "01a22275-8d3a-762b-9dd4-6b9584cba2ca", "title": {"en": "Two Works in One Day", "ru": "Два комбината за день"}, "site_id": "01a22275-87a9-75df-98df-a30595d0b6ca", "summary": {"en": "The open pit in the morning, the steelworks after lunch.", "ru": "Утром карьер, днём металлургический комбинат."}, "age_limit": 14, "group_max": 40, "group_min": 15, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:00:58.938+00:00", "sort_title": "Два комбината за день", "price_group": "", "region_code": "RU-BEL", "search_text": "два комбината за день\\ntwo works in one day\\nутром карьер днем металлургический комбинат\\nthe open pit in the morning the steelworks after lunch", "illustrative": ["title", "summary", "durationMinutes", "ageLimit", "groupMin", "groupMax", "price", "languages", "sessions"], "price_amount": 120000, "published_at": "2026-11-28T14:00:59.247+00:00", "price_currency": "RUB", "organization_id": "01a22275-80d7-73b9-a410-32626c3f487e", "duration_minutes": 480},
{"id": "01a22275-8eb9-743c-99f1-1c408aeb4cb8", "title": {"en": "The Nuclear Power Plant", "ru": "Атомная станция"}, "site_id": "01a22275-8d9c-700d-b418-4b8c3af39ca7", "summary": {"en": "The control room on a simulator and the turbine hall; lists 30 days ahead.", "ru": "Блочный щит на тренажёре и машинный зал; списки за 30 дней."}, "age_limit": 18, "group_max": 15, "group_min": 5, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:00:59.321+00:00", "sort_title": "Атомная станция", "price_group": "", "region_code": "RU-LEN", "search_text": "атомная станция\\nthe nuclear power plant\\nблочный щит на тренажере и машинный зал списки за 30 дней\\nthe control room on a simulator and the turbine hall lists 30 days ahead", "illustrative": ["title", "summary", "durationMinutes", "ageLimit", "groupMin", "groupMax", "price", "languages", "sessions"], "price_amount": 0, "published_at": "2026-11-28T14:00:59.447+00:00", "price_currency": "RUB", "organization_id": "01a22275-8c46-7507-b01a-33f09a45dd39", "duration_minutes": 180}
]');

INSERT INTO public.organization_replica (id, region_code, okved, status) OVERRIDING SYSTEM VALUE
SELECT id, region_code, okved, status FROM jsonb_populate_recordset(NULL::public.organization_replica,'[
{"id": "01a22275-6141-7268-97dd-bf586b0e019f", "okved": ["16"], "status": "ACTIVE", "region_code": "RU-SMO", "okved_prefixes": ["16"]},
{"id": "01a22275-6173-71fe-9976-6f68763e1b6f", "okved": ["14"], "status": "ACTIVE", "region_code": "RU-SMO", "okved_prefixes": ["14"]},
{"id": "01a22275-6179-71ae-bd6c-984d9f1e6f12", "okved": ["18"], "status": "ACTIVE", "region_code": "RU-SMO", "okved_prefixes": ["18"]},
{"id": "01a22275-6180-73e8-85fd-125aaa40de10", "okved": ["24"], "status": "ACTIVE", "region_code": "RU-SMO", "okved_prefixes": ["24"]},
{"id": "01a22275-6189-71df-8d95-a9e0452491c1", "okved": ["13"], "status": "ACTIVE", "region_code": "RU-SMO", "okved_prefixes": ["13"]},
{"id": "01a22275-61b3-75e4-b1df-70ea22244c26", "okved": ["32"], "status": "ACTIVE", "region_code": "RU-SMO", "okved_prefixes": ["32"]},
{"id": "01a22275-6c58-7798-8756-33212c949147", "okved": ["08"], "status": "ACTIVE", "region_code": "RU-SMO", "okved_prefixes": ["08"]},
{"id": "01a22275-7062-703c-b0ca-fc7310eaf9e7", "okved": ["24"], "status": "ACTIVE", "region_code": "RU-CHE", "okved_prefixes": ["24"]},
{"id": "01a22275-7062-70da-b525-1c6722dc8328", "okved": ["01"], "status": "ACTIVE", "region_code": "RU-SMO", "okved_prefixes": ["01"]},
{"id": "01a22275-7063-77e1-acb9-1d2ba838894f", "okved": ["23"], "status": "ACTIVE", "region_code": "RU-SVE", "okved_prefixes": ["23"]},
{"id": "01a22275-706d-75ca-aadc-25cf35159b74", "okved": ["24"], "status": "ACTIVE", "region_code": "RU-SVE", "okved_prefixes": ["24"]},
{"id": "01a22275-7115-7263-a9dd-ea140696ff87", "okved": ["24"], "status": "ACTIVE", "region_code": "RU-NIZ", "okved_prefixes": ["24"]},
{"id": "01a22275-7692-7404-ac83-8bd2063add98", "okved": ["32"], "status": "ACTIVE", "region_code": "RU-NIZ", "okved_prefixes": ["32"]},
{"id": "01a22275-77c0-739e-8155-57609ee09171", "okved": ["10"], "status": "ACTIVE", "region_code": "RU-NIZ", "okved_prefixes": ["10"]},
{"id": "01a22275-7974-7149-8f20-edb95882029a", "okved": ["26"], "status": "ACTIVE", "region_code": "RU-MOW", "okved_prefixes": ["26"]},
{"id": "01a22275-79e0-72f4-97fc-3946a97b5b7a", "okved": ["10"], "status": "ACTIVE", "region_code": "RU-MOW", "okved_prefixes": ["10"]},
{"id": "01a22275-79f1-71c1-b2d6-ac6de80c246b", "okved": ["32"], "status": "ACTIVE", "region_code": "RU-MOW", "okved_prefixes": ["32"]},
{"id": "01a22275-7a4b-7068-85d5-68e1982f36d9", "okved": ["10"], "status": "ACTIVE", "region_code": "RU-MOS", "okved_prefixes": ["10"]},
{"id": "01a22275-7dd8-7046-a0d8-9e483facddf4", "okved": ["29"], "status": "ACTIVE", "region_code": "RU-PER", "okved_prefixes": ["29"]},
{"id": "01a22275-80bf-732d-b9c8-7e52d25774f4", "okved": ["23"], "status": "ACTIVE", "region_code": "RU-PER", "okved_prefixes": ["23"]},
{"id": "01a22275-80cb-7203-9b77-82b47b3bdcd6", "okved": ["07"], "status": "ACTIVE", "region_code": "RU-KRS", "okved_prefixes": ["07"]},
{"id": "01a22275-80d7-73b9-a410-32626c3f487e", "okved": ["07"], "status": "ACTIVE", "region_code": "RU-BEL", "okved_prefixes": ["07"]},
{"id": "01a22275-8191-703c-af78-f2444744bc98", "okved": ["35"], "status": "ACTIVE", "region_code": "RU-KK", "okved_prefixes": ["35"]},
{"id": "01a22275-828f-77ba-beb0-6e2083b18bdb", "okved": ["05"], "status": "ACTIVE", "region_code": "RU-KEM", "okved_prefixes": ["05"]},
{"id": "01a22275-829f-701a-9a5b-0eef53ee8b73", "okved": ["11"], "status": "ACTIVE", "region_code": "RU-TUL", "okved_prefixes": ["11"]},
{"id": "01a22275-8c46-7507-b01a-33f09a45dd39", "okved": ["35"], "status": "SUSPENDED", "region_code": "RU-LEN", "okved_prefixes": ["35"]},
{"id": "01a22275-91fb-76f2-886d-44fe8ed1634c", "okved": ["79"], "status": "CANDIDATE", "region_code": "RU-MOW", "okved_prefixes": ["79"]}
]');

INSERT INTO public.schema_migration (id, "timestamp", name) OVERRIDING SYSTEM VALUE
SELECT id, "timestamp", name FROM jsonb_populate_recordset(NULL::public.schema_migration,'[
{"id": 1, "name": "CreateIdempotencyKeys1700000000001", "timestamp": 1700000000001},
{"id": 2, "name": "KeepIdempotencyKeysPerClient1700000000004", "timestamp": 1700000000004},
{"id": 3, "name": "CreateAuditTrail1700000000010", "timestamp": 1700000000010},
{"id": 4, "name": "CreateHosts1700000002020", "timestamp": 1700000002020},
{"id": 5, "name": "CreateExcursions1700000002030", "timestamp": 1700000002030},
{"id": 6, "name": "CreateSessions1700000002040", "timestamp": 1700000002040},
{"id": 7, "name": "CreateMessaging1790000000000", "timestamp": 1790000000000}
]');

INSERT INTO public.session (id, excursion_id, starts_at, ends_at, time_zone, local_date, capacity, taken) OVERRIDING SYSTEM VALUE
SELECT id, excursion_id, starts_at, ends_at, time_zone, local_date, capacity, taken FROM jsonb_populate_recordset(NULL::public.session,'[
{"id": "006873b5-5231-5435-ab91-17688babf14d", "taken": 0, "ends_at": "2027-01-23T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-23T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-23", "excursion_id": "01a22275-77f4-71b7-93f2-1eee58876dd9"},
{"id": "00a0f46f-fbda-50e2-a4c3-48ba439bd356", "taken": 0, "ends_at": "2026-12-08T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-08T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-08", "excursion_id": "01a22275-694e-7179-847c-2107205b46ef"},
{"id": "00ab2c8a-c59d-5d5e-b35c-cb4cb1996d77", "taken": 0, "ends_at": "2027-01-09T06:00:00+00:00", "capacity": 25, "starts_at": "2027-01-09T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2027-01-09", "excursion_id": "01a22275-8c68-7751-930d-f34a92f0c09f"},
{"id": "0185d730-af1d-5749-afc4-1bd717a00baf", "taken": 0, "ends_at": "2026-12-04T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-04T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-04", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "040a0d38-6c8b-53ad-bb5d-de87e175fee3", "taken": 0, "ends_at": "2027-01-09T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-09T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-09", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "044e074d-cf3f-57a4-ae88-b8cb79d6fdb3", "taken": 0, "ends_at": "2026-12-23T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-23T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-23", "excursion_id": "01a22275-8d3a-72b0-ad48-23f0b49a6277"},
{"id": "04f50ebb-d91f-541d-99af-97ecf3e564eb", "taken": 0, "ends_at": "2027-01-22T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-22T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-22", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "050f2966-fa5a-52e3-be60-10e8fbc2ddea", "taken": 0, "ends_at": "2026-12-17T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-17T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "0536ca78-fa95-5121-9520-ea333160a69d", "taken": 0, "ends_at": "2027-01-08T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-08T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-08", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "055d168e-91ed-56f1-a18e-25028814838a", "taken": 0, "ends_at": "2026-12-16T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-16T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "055d652a-4304-5995-b2b5-b65dabc3d4b2", "taken": 0, "ends_at": "2026-12-10T14:00:00+00:00", "capacity": 12, "starts_at": "2026-12-10T13:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a22275-7e99-7505-a43b-673b2d70d952"},
{"id": "05e5f884-015b-5267-9cd2-8239b33508cf", "taken": 0, "ends_at": "2027-01-06T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-06T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "06a00bd2-8c8a-5aff-8e41-8ae137125756", "taken": 0, "ends_at": "2026-12-10T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-10T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "06c0c4b0-f6a6-591d-b851-658cd3ad9d70", "taken": 0, "ends_at": "2027-01-17T09:30:00+00:00", "capacity": 15, "starts_at": "2027-01-17T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-17", "excursion_id": "01a22275-7833-73e0-82de-27051d5887ca"},
{"id": "06eb53b9-8afe-57e3-8e09-2c4b824eb2bf", "taken": 0, "ends_at": "2027-01-27T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-27T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "07446dcc-0c37-51b4-8490-225d71aff0c2", "taken": 0, "ends_at": "2027-01-27T10:15:00+00:00", "capacity": 20, "starts_at": "2027-01-27T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "08237b16-3983-565d-9257-b2c303555e8e", "taken": 0, "ends_at": "2026-12-31T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-31T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "0864bada-2165-51d7-9e5c-cbdd02ee88e8", "taken": 0, "ends_at": "2027-01-06T10:00:00+00:00", "capacity": 15, "starts_at": "2027-01-06T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a22275-8eb9-743c-99f1-1c408aeb4cb8"},
{"id": "08b48541-532f-542d-855e-3c88677377ad", "taken": 0, "ends_at": "2026-11-30T12:00:00+00:00", "capacity": 20, "starts_at": "2026-11-30T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-11-30", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "091a2c01-2fb8-5d81-adb6-8765cbc3a552", "taken": 0, "ends_at": "2026-12-19T11:00:00+00:00", "capacity": 40, "starts_at": "2026-12-19T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a22275-8847-704b-b9c9-1fba894a03d8"},
{"id": "0a3a0e5d-64fc-5d54-a5d6-d18b0864bdff", "taken": 0, "ends_at": "2026-12-12T06:00:00+00:00", "capacity": 25, "starts_at": "2026-12-12T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2026-12-12", "excursion_id": "01a22275-8c68-7751-930d-f34a92f0c09f"},
{"id": "0aaed660-f6a3-572c-a2b4-b504f9e05e10", "taken": 0, "ends_at": "2026-12-12T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-12T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-12", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "0adf86b5-e9a8-56b2-9ed0-42cc95c5bb80", "taken": 0, "ends_at": "2027-01-23T06:00:00+00:00", "capacity": 25, "starts_at": "2027-01-23T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2027-01-23", "excursion_id": "01a22275-8c68-7751-930d-f34a92f0c09f"},
{"id": "0ae4beed-2218-58a2-9940-fdc77377eeb7", "taken": 0, "ends_at": "2026-12-08T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-08T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-08", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "0b4a5608-e392-5fe6-91bc-06e7a67deb72", "taken": 0, "ends_at": "2026-12-26T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-26T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-26", "excursion_id": "01a22275-755a-742d-9de8-21c6fb81f42c"},
{"id": "0d51e575-1e1e-504c-bf0a-678bbae3dd9a", "taken": 0, "ends_at": "2026-12-17T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-17T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a22275-7ea1-7798-9b4a-7d118d43d339"},
{"id": "0d577bd7-7886-5b98-bd40-2f339f41503d", "taken": 0, "ends_at": "2027-01-04T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-04T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-04", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "0dea3599-7edf-5226-846a-ede7618dd47d", "taken": 0, "ends_at": "2027-01-02T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-02T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-02", "excursion_id": "01a22275-8085-748a-935a-34a27c81107a"},
{"id": "0eb3679f-0556-579e-ba8d-dd2a69174d08", "taken": 0, "ends_at": "2027-01-05T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-05T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-05", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "100de64c-21bc-5804-a3da-38db3c5a2bbc", "taken": 0, "ends_at": "2026-12-28T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-28T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-28", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "103f2946-8dfb-577e-abc8-ad36ed2ffd4a", "taken": 0, "ends_at": "2027-01-25T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-25T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-25", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "104c66e5-a719-518a-b707-9347d5c6f40f", "taken": 0, "ends_at": "2026-12-10T10:00:00+00:00", "capacity": 12, "starts_at": "2026-12-10T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a22275-6d38-74d7-85c5-9458e2e7d8e5"},
{"id": "1094f8fa-8bed-537b-a475-b1b11e02a5ab", "taken": 0, "ends_at": "2026-12-05T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-05T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a22275-78f8-7379-9075-6dac81d5588a"},
{"id": "1108a139-9cdc-5875-8d47-d82fe74daf1c", "taken": 0, "ends_at": "2027-01-06T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-06T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a22275-78f8-7379-9075-6dac81d5588a"},
{"id": "11201685-9280-544e-9a05-f57c97bc68dd", "taken": 0, "ends_at": "2027-01-04T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-04T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-04", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "11c3eca1-1ce7-52b2-9d60-f451b9ff2401", "taken": 0, "ends_at": "2026-12-09T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-09T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a22275-6bc8-73d4-b482-3a17ca7aecd2"},
{"id": "11f8f387-bd8e-5a48-a479-457f99508426", "taken": 0, "ends_at": "2026-11-30T10:30:00+00:00", "capacity": 30, "starts_at": "2026-11-30T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-11-30", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "12220356-0954-5d40-bf35-f2b3369f7a03", "taken": 0, "ends_at": "2026-12-26T09:30:00+00:00", "capacity": 15, "starts_at": "2026-12-26T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-26", "excursion_id": "01a22275-7833-73e0-82de-27051d5887ca"},
{"id": "130e0d0f-ddd6-55e6-9003-68a7683a324c", "taken": 0, "ends_at": "2027-01-13T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-13T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "1311c122-5242-5b3b-ad84-11bb131dfee5", "taken": 0, "ends_at": "2026-12-24T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-24T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a22275-694e-7179-847c-2107205b46ef"},
{"id": "146bff14-3587-542c-b4e2-56fd0248e1cb", "taken": 0, "ends_at": "2026-12-12T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-12T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-12", "excursion_id": "01a22275-8085-748a-935a-34a27c81107a"},
{"id": "148afa25-05f2-5b5a-872a-ed8a7cd972f4", "taken": 0, "ends_at": "2026-12-02T13:15:00+00:00", "capacity": 20, "starts_at": "2026-12-02T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "150b92fa-976d-5d81-adf5-42cfbbb27464", "taken": 0, "ends_at": "2026-12-29T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-29T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-29", "excursion_id": "01a22275-7ea1-7798-9b4a-7d118d43d339"},
{"id": "152106bb-1e66-5a3b-9506-6d9c69b2ef6f", "taken": 0, "ends_at": "2027-01-22T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-22T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-22", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "158e0140-14aa-5f95-bb9e-96d4c1360fe2", "taken": 0, "ends_at": "2027-01-15T15:30:00+00:00", "capacity": 20, "starts_at": "2027-01-15T14:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-15", "excursion_id": "01a22275-8cc8-754b-a65a-da1ed817501c"},
{"id": "165d0e9f-4437-57e0-84bc-a2f02a289139", "taken": 0, "ends_at": "2027-01-07T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-07T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a22275-694e-7179-847c-2107205b46ef"},
{"id": "1675a4a4-b159-5308-a5c4-c2cd598a2539", "taken": 0, "ends_at": "2026-12-03T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-03T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "16946be4-2ee8-5171-aed7-8061ce53b1b0", "taken": 0, "ends_at": "2027-01-01T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-01T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-01", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "17141f98-74ef-5190-993e-b6cde663c376", "taken": 0, "ends_at": "2027-01-15T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-15T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-15", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "1811ba8c-1b6f-589f-b485-831da6506d6d", "taken": 0, "ends_at": "2026-12-26T13:15:00+00:00", "capacity": 20, "starts_at": "2026-12-26T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-26", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "181a5128-0428-5793-9c17-c080896d533c", "taken": 0, "ends_at": "2027-01-20T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-20T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "19c6dd54-05af-575a-b7fb-6f2c576b8f97", "taken": 0, "ends_at": "2026-12-06T07:00:00+00:00", "capacity": 25, "starts_at": "2026-12-06T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-06", "excursion_id": "01a22275-77e7-701a-ba2d-399a00a9a18a"},
{"id": "19ccd5b3-a7ea-5def-a298-398a0e4e1056", "taken": 0, "ends_at": "2026-12-22T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-22T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-22", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "1a1e9c50-8a5c-58a0-9d84-7bc096175161", "taken": 0, "ends_at": "2027-01-05T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-05T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-05", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "1a674837-5673-5869-a5ff-fab63bfecb4e", "taken": 0, "ends_at": "2026-12-04T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-04T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-04", "excursion_id": "01a22275-77f4-71b7-93f2-1eee58876dd9"},
{"id": "1a70a49d-2227-5bdc-8fca-f24420d58340", "taken": 0, "ends_at": "2026-12-17T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-17T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "1a76d4f8-7808-536a-9abd-2f5425f8e50e", "taken": 0, "ends_at": "2026-12-03T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-03T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a22275-7ea1-7798-9b4a-7d118d43d339"},
{"id": "1b8a0827-e574-51c1-abaf-37e822d54fab", "taken": 0, "ends_at": "2026-12-18T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-18T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-18", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "1bba5b0d-cb9c-5d7f-8906-4bd8bf6b60fa", "taken": 0, "ends_at": "2026-12-18T15:30:00+00:00", "capacity": 20, "starts_at": "2026-12-18T14:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-18", "excursion_id": "01a22275-8cc8-754b-a65a-da1ed817501c"},
{"id": "1c730bd2-065d-5c89-a843-a6709e076a0a", "taken": 0, "ends_at": "2027-01-13T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-13T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-13", "excursion_id": "01a22275-8d3a-72b0-ad48-23f0b49a6277"},
{"id": "1c9cfbc6-adc4-5985-9f8f-9ff12250b67e", "taken": 0, "ends_at": "2027-01-06T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-06T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "1d08da2e-a133-5590-aedd-fb13f369e270", "taken": 0, "ends_at": "2027-01-14T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-14T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "1d315290-d314-5a0f-86b1-6dd02de66b90", "taken": 0, "ends_at": "2026-12-03T14:00:00+00:00", "capacity": 12, "starts_at": "2026-12-03T13:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a22275-7e99-7505-a43b-673b2d70d952"},
{"id": "1d6e7f4d-22d4-547b-adc6-f7648cc4672b", "taken": 0, "ends_at": "2026-12-22T06:00:00+00:00", "capacity": 25, "starts_at": "2026-12-22T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2026-12-22", "excursion_id": "01a22275-8c68-7751-930d-f34a92f0c09f"},
{"id": "1d7b6b20-e17f-5a2c-966d-6927a85e7d20", "taken": 0, "ends_at": "2026-12-09T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-09T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "1d7ffc41-92b4-586f-8ffc-4c790b30ad41", "taken": 0, "ends_at": "2026-12-02T10:00:00+00:00", "capacity": 15, "starts_at": "2026-12-02T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a22275-8eb9-743c-99f1-1c408aeb4cb8"},
{"id": "1e009d01-274f-54e5-a13b-e712f026c2a1", "taken": 0, "ends_at": "2027-01-21T10:00:00+00:00", "capacity": 12, "starts_at": "2027-01-21T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a22275-6d38-74d7-85c5-9458e2e7d8e5"},
{"id": "1eb271ad-3260-51de-8066-ded3eaa62156", "taken": 0, "ends_at": "2026-12-09T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-09T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "1f77e021-9b26-51c5-8c6e-84c3c4ae5bab", "taken": 0, "ends_at": "2027-01-01T15:30:00+00:00", "capacity": 20, "starts_at": "2027-01-01T14:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-01", "excursion_id": "01a22275-8cc8-754b-a65a-da1ed817501c"},
{"id": "20c1d698-5915-599b-8e93-a8c95bd5dc2b", "taken": 0, "ends_at": "2026-12-22T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-22T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-22", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "21bc4327-a8da-5e56-b4f6-0a0484e3acdd", "taken": 0, "ends_at": "2027-01-14T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-14T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "21d7eb4e-c5cb-5126-8193-a034a5078d1d", "taken": 0, "ends_at": "2026-12-18T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-18T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-18", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "21ff56a7-73e0-56c9-9ed3-35d716111698", "taken": 0, "ends_at": "2026-12-13T07:00:00+00:00", "capacity": 25, "starts_at": "2026-12-13T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-13", "excursion_id": "01a22275-77e7-701a-ba2d-399a00a9a18a"},
{"id": "22297e71-1bc6-5595-ba28-fada5ddd5233", "taken": 0, "ends_at": "2027-01-02T14:00:00+00:00", "capacity": 40, "starts_at": "2027-01-02T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a22275-8d3a-762b-9dd4-6b9584cba2ca"},
{"id": "22f6d9c7-7c70-53b6-ba62-2605e0195484", "taken": 0, "ends_at": "2027-01-16T10:15:00+00:00", "capacity": 20, "starts_at": "2027-01-16T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "24473f75-6b77-5e09-9e19-089d015bb8d6", "taken": 0, "ends_at": "2026-12-10T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-10T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "2465629f-eba4-5817-bdf7-857a5824c753", "taken": 0, "ends_at": "2027-01-06T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-06T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-06", "excursion_id": "01a22275-8d3a-72b0-ad48-23f0b49a6277"},
{"id": "24d6aa65-b3c8-5bc9-8a5a-c944232a0c2f", "taken": 0, "ends_at": "2026-12-26T06:00:00+00:00", "capacity": 25, "starts_at": "2026-12-26T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2026-12-26", "excursion_id": "01a22275-8c68-7751-930d-f34a92f0c09f"},
{"id": "254da0ae-6cd0-5b4e-8b37-41aca2fe02a2", "taken": 0, "ends_at": "2026-12-15T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-15T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-15", "excursion_id": "01a22275-694e-7179-847c-2107205b46ef"},
{"id": "257c6bcb-67b4-54c6-84d8-ffa1ede1d441", "taken": 0, "ends_at": "2027-01-17T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-17T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-17", "excursion_id": "01a22275-8d3a-72b0-ad48-23f0b49a6277"},
{"id": "257d91af-3411-5771-9195-ca70cbe1bead", "taken": 0, "ends_at": "2027-01-23T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-23T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-23", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "25b560db-09e4-5ea1-a5c4-f2b2740d2734", "taken": 0, "ends_at": "2026-12-26T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-26T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-26", "excursion_id": "01a22275-8085-748a-935a-34a27c81107a"},
{"id": "26c500e2-0457-5623-8489-28a33ead6155", "taken": 0, "ends_at": "2026-12-08T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-08T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-08", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "2713cbc4-4155-52fc-ac06-fd2991b63959", "taken": 0, "ends_at": "2027-01-21T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-21T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "278fc597-7667-5bc3-b471-00674a34d717", "taken": 0, "ends_at": "2026-12-01T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-01T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-01", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "27e52378-3ec3-5029-a027-d11abb2f2b57", "taken": 0, "ends_at": "2026-12-05T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-05T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "27e6b498-f5b3-578f-a757-9a53a16d7001", "taken": 0, "ends_at": "2026-12-29T06:00:00+00:00", "capacity": 25, "starts_at": "2026-12-29T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2026-12-29", "excursion_id": "01a22275-8c68-7751-930d-f34a92f0c09f"},
{"id": "281a2296-6122-5efc-ade3-79865371ec92", "taken": 0, "ends_at": "2027-01-11T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-11T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-11", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "28feb6d6-7f0e-59ab-93f0-98cf635f5e01", "taken": 0, "ends_at": "2027-01-13T10:00:00+00:00", "capacity": 15, "starts_at": "2027-01-13T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a22275-8eb9-743c-99f1-1c408aeb4cb8"},
{"id": "29a0118c-e644-5a0e-889a-a824aa1d3082", "taken": 0, "ends_at": "2026-12-19T14:00:00+00:00", "capacity": 40, "starts_at": "2026-12-19T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a22275-8d3a-762b-9dd4-6b9584cba2ca"},
{"id": "2a1b52c5-1049-5e93-a50f-53295e767bd5", "taken": 0, "ends_at": "2027-01-23T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-23T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-23", "excursion_id": "01a22275-78f8-7379-9075-6dac81d5588a"},
{"id": "2a8dcd11-a05d-53d8-ab02-c4947b23ecc8", "taken": 0, "ends_at": "2027-01-21T06:30:00+00:00", "capacity": 30, "starts_at": "2027-01-21T04:00:00+00:00", "time_zone": "Asia/Novokuznetsk", "local_date": "2027-01-21", "excursion_id": "01a22275-8c0b-705b-9fe4-ba9bb0292cce"},
{"id": "2a9938ef-59c7-5c3d-963c-fdb3225c2edd", "taken": 0, "ends_at": "2027-01-08T15:30:00+00:00", "capacity": 20, "starts_at": "2027-01-08T14:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-08", "excursion_id": "01a22275-8cc8-754b-a65a-da1ed817501c"},
{"id": "2ac5357a-7724-5dc8-be45-aaba34a04d65", "taken": 0, "ends_at": "2026-12-30T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-30T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "2ad246a8-9cb7-51ee-b6ac-d76452705c5b", "taken": 0, "ends_at": "2027-01-13T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-13T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "2bfac894-ecdd-5178-9c4e-023fc83dace6", "taken": 0, "ends_at": "2026-11-29T09:30:00+00:00", "capacity": 15, "starts_at": "2026-11-29T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-11-29", "excursion_id": "01a22275-7833-73e0-82de-27051d5887ca"},
{"id": "2c867954-c76d-575b-9d38-6a780701bf8c", "taken": 0, "ends_at": "2026-12-12T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-12T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-12", "excursion_id": "01a22275-755a-742d-9de8-21c6fb81f42c"},
{"id": "2d19ac83-c72d-5996-9779-4259c804d43f", "taken": 0, "ends_at": "2027-01-16T09:15:00+00:00", "capacity": 20, "starts_at": "2027-01-16T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a22275-6ca2-713e-ac5f-38ffe5e240ab"},
{"id": "2dbd6f70-53a0-54d9-ac1d-cae696d4cbc6", "taken": 0, "ends_at": "2026-12-21T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-21T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-21", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "2dc6547e-34ff-56bc-a931-58d01daa0ee3", "taken": 0, "ends_at": "2027-01-27T09:15:00+00:00", "capacity": 20, "starts_at": "2027-01-27T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a22275-6ca2-713e-ac5f-38ffe5e240ab"},
{"id": "2e8018b2-3f2e-5c92-9d42-3db5445e371b", "taken": 0, "ends_at": "2027-01-02T07:00:00+00:00", "capacity": 25, "starts_at": "2027-01-02T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a22275-77e7-701a-ba2d-399a00a9a18a"},
{"id": "2e8fa936-f10b-5039-9d4f-50bef6c15ebe", "taken": 0, "ends_at": "2026-12-16T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-16T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "2f0a4fe8-fb72-51fd-9273-dde25e756aa6", "taken": 0, "ends_at": "2026-12-15T06:00:00+00:00", "capacity": 25, "starts_at": "2026-12-15T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2026-12-15", "excursion_id": "01a22275-8c68-7751-930d-f34a92f0c09f"},
{"id": "2f1ac18a-9b31-5a2d-b363-809d2ca08668", "taken": 0, "ends_at": "2026-12-29T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-29T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-29", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "2fd3a085-a6ba-5992-b106-f4ec67f9d09f", "taken": 0, "ends_at": "2027-01-15T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-15T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-15", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "2fd49e10-527d-5f7a-b4b4-06b9689a8af4", "taken": 0, "ends_at": "2027-01-12T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-12T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-12", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "2fef4b50-c34c-5681-9ee0-d354a992fc29", "taken": 0, "ends_at": "2027-01-26T13:30:00+00:00", "capacity": 20, "starts_at": "2027-01-26T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-26", "excursion_id": "01a22275-7ea1-7798-9b4a-7d118d43d339"},
{"id": "3035f845-65df-57a4-9c9c-5c5eea11dfb5", "taken": 0, "ends_at": "2027-01-12T13:00:00+00:00", "capacity": 15, "starts_at": "2027-01-12T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-12", "excursion_id": "01a22275-6bd2-77f8-9cfd-a9cba3cc28a4"},
{"id": "3095e9f8-e2fc-5e77-aacd-7f9821accbb5", "taken": 0, "ends_at": "2026-12-23T13:15:00+00:00", "capacity": 20, "starts_at": "2026-12-23T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "30bbfe59-d6e1-56b3-9064-ec7b2448a59a", "taken": 0, "ends_at": "2026-12-24T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-24T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "30bc8de7-6ae5-5680-8bd0-edb6173a49fd", "taken": 0, "ends_at": "2027-01-16T11:00:00+00:00", "capacity": 40, "starts_at": "2027-01-16T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a22275-8847-704b-b9c9-1fba894a03d8"},
{"id": "318fe1a5-5973-5764-b324-5d4e54dc32c7", "taken": 0, "ends_at": "2026-12-23T10:00:00+00:00", "capacity": 15, "starts_at": "2026-12-23T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a22275-8eb9-743c-99f1-1c408aeb4cb8"},
{"id": "31a4afa7-3005-518b-b65d-b10502cb98d2", "taken": 0, "ends_at": "2027-01-07T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-07T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "321d5b3b-2305-5ce4-ba04-34f5d28f0408", "taken": 0, "ends_at": "2027-01-13T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-13T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "32965e22-158c-5e0c-b442-b80083c63325", "taken": 0, "ends_at": "2026-12-16T10:00:00+00:00", "capacity": 15, "starts_at": "2026-12-16T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a22275-8eb9-743c-99f1-1c408aeb4cb8"},
{"id": "33096474-2023-5607-8a9d-b588ed8d6d12", "taken": 0, "ends_at": "2026-12-05T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-05T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a22275-755a-742d-9de8-21c6fb81f42c"},
{"id": "33df06a2-6d08-5d39-9051-92247b58ad27", "taken": 0, "ends_at": "2027-01-14T09:00:00+00:00", "capacity": 25, "starts_at": "2027-01-14T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a22275-7e8d-71a1-b888-2e74881162db"},
{"id": "33f6f607-15cb-5f19-9c31-133f69899373", "taken": 0, "ends_at": "2027-01-23T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-23T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-23", "excursion_id": "01a22275-8085-748a-935a-34a27c81107a"},
{"id": "3405a6c8-29bd-5a97-8713-2331d8881230", "taken": 0, "ends_at": "2026-12-17T08:00:00+00:00", "capacity": 12, "starts_at": "2026-12-17T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a22275-6d38-74d7-85c5-9458e2e7d8e5"},
{"id": "344470c2-01ad-5ecf-9a2e-b6b62aec316a", "taken": 0, "ends_at": "2026-12-12T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-12T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-12", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "358b14e5-053f-52d0-84ad-b0340656ff59", "taken": 0, "ends_at": "2026-12-05T07:00:00+00:00", "capacity": 25, "starts_at": "2026-12-05T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a22275-77e7-701a-ba2d-399a00a9a18a"},
{"id": "35af48bd-81f8-5c36-84c9-380026e98893", "taken": 0, "ends_at": "2027-01-22T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-22T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-22", "excursion_id": "01a22275-77f4-71b7-93f2-1eee58876dd9"},
{"id": "36358755-2745-5326-90b7-2496569f6ef5", "taken": 0, "ends_at": "2026-12-19T10:15:00+00:00", "capacity": 20, "starts_at": "2026-12-19T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "36c6f608-135b-57c5-b176-1631d5fbc368", "taken": 0, "ends_at": "2026-12-30T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-30T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "36d25842-18a0-5d50-bd4c-737dc322c70c", "taken": 0, "ends_at": "2026-12-05T13:15:00+00:00", "capacity": 20, "starts_at": "2026-12-05T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "37477a12-c26b-542d-b50a-f95b14532fdb", "taken": 0, "ends_at": "2026-12-18T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-18T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-18", "excursion_id": "01a22275-77f4-71b7-93f2-1eee58876dd9"},
{"id": "37974c90-45b1-5ad7-b03c-a2948f6e3110", "taken": 0, "ends_at": "2027-01-21T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-21T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "38fa6d95-1daf-5d49-b52a-65fea36d4aa3", "taken": 0, "ends_at": "2027-01-19T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-19T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-19", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "3947475a-fefc-522d-87ef-887fd4847e6c", "taken": 0, "ends_at": "2026-12-14T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-14T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-14", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "399c6030-04c2-5e63-9a84-b410c1af0dc9", "taken": 0, "ends_at": "2026-12-19T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-19T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a22275-755a-742d-9de8-21c6fb81f42c"},
{"id": "3b98cde0-dab4-5e93-bf68-898eb1c6d805", "taken": 0, "ends_at": "2026-12-22T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-22T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-22", "excursion_id": "01a22275-7e8d-71a1-b888-2e74881162db"},
{"id": "3c3891d2-1b9c-5531-b8e1-bdf09b04ae68", "taken": 0, "ends_at": "2026-12-25T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-25T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-25", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "3d411c75-db47-596a-aaf2-93333487c934", "taken": 0, "ends_at": "2027-01-06T10:15:00+00:00", "capacity": 20, "starts_at": "2027-01-06T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "3f5bb645-6a59-5f9f-8bc2-95b0b657ee11", "taken": 0, "ends_at": "2026-12-19T09:15:00+00:00", "capacity": 20, "starts_at": "2026-12-19T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a22275-6ca2-713e-ac5f-38ffe5e240ab"},
{"id": "3f603201-5d5f-582e-b024-cb66cb842f5f", "taken": 0, "ends_at": "2027-01-23T09:30:00+00:00", "capacity": 15, "starts_at": "2027-01-23T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-23", "excursion_id": "01a22275-7833-73e0-82de-27051d5887ca"},
{"id": "3fd96cd2-1453-577c-83bd-9de536d186b3", "taken": 0, "ends_at": "2026-12-12T09:15:00+00:00", "capacity": 20, "starts_at": "2026-12-12T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-12", "excursion_id": "01a22275-6ca2-713e-ac5f-38ffe5e240ab"},
{"id": "403bd5b8-eb8e-57f1-99ae-1f0708f01a74", "taken": 0, "ends_at": "2026-12-11T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-11T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-11", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "4110554a-4a60-593e-9855-a01f2454f2d7", "taken": 0, "ends_at": "2027-01-24T09:30:00+00:00", "capacity": 15, "starts_at": "2027-01-24T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-24", "excursion_id": "01a22275-7833-73e0-82de-27051d5887ca"},
{"id": "41140c63-b716-56d7-90b9-04613b744aed", "taken": 0, "ends_at": "2026-12-10T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-10T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "4162ec4d-cf78-56ff-8ced-0a941edce19d", "taken": 0, "ends_at": "2026-12-11T13:00:00+00:00", "capacity": 15, "starts_at": "2026-12-11T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-11", "excursion_id": "01a22275-6bd2-77f8-9cfd-a9cba3cc28a4"},
{"id": "41ecc0a2-811a-5941-9d48-9ed87cc25e9e", "taken": 0, "ends_at": "2027-01-18T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-18T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-18", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "421aed66-e6cb-5884-9e52-5db40a88c085", "taken": 0, "ends_at": "2026-12-23T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-23T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "42fa87e5-c29e-5860-8603-449456d4e018", "taken": 0, "ends_at": "2026-12-29T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-29T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-29", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "43035e09-de40-5855-85b9-5c51bd1569e9", "taken": 0, "ends_at": "2027-01-23T09:15:00+00:00", "capacity": 20, "starts_at": "2027-01-23T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-23", "excursion_id": "01a22275-6ca2-713e-ac5f-38ffe5e240ab"},
{"id": "43868552-ddfa-5ce3-a6c5-80d101bd6c6d", "taken": 0, "ends_at": "2027-01-09T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-09T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-09", "excursion_id": "01a22275-78f8-7379-9075-6dac81d5588a"},
{"id": "43bdf04a-2e0c-550b-91e1-e7dfe8da6b80", "taken": 0, "ends_at": "2027-01-16T14:00:00+00:00", "capacity": 40, "starts_at": "2027-01-16T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a22275-8d3a-762b-9dd4-6b9584cba2ca"},
{"id": "43e5538b-bb36-5ea3-bf15-a368cbc8c0cd", "taken": 0, "ends_at": "2026-12-12T09:30:00+00:00", "capacity": 15, "starts_at": "2026-12-12T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-12", "excursion_id": "01a22275-7833-73e0-82de-27051d5887ca"},
{"id": "43f0e686-e3f1-53e1-a35d-b956775408b6", "taken": 0, "ends_at": "2027-01-16T09:30:00+00:00", "capacity": 15, "starts_at": "2027-01-16T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-16", "excursion_id": "01a22275-7833-73e0-82de-27051d5887ca"},
{"id": "443c6445-1fcf-50c0-b532-6d35b9537e4e", "taken": 0, "ends_at": "2026-12-25T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-25T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-25", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "44f1f246-43db-592a-bd22-84cb2a2f5138", "taken": 0, "ends_at": "2027-01-26T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-26T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-26", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "4519378f-b118-55cc-9d74-2208474a32af", "taken": 0, "ends_at": "2027-01-07T06:30:00+00:00", "capacity": 30, "starts_at": "2027-01-07T04:00:00+00:00", "time_zone": "Asia/Novokuznetsk", "local_date": "2027-01-07", "excursion_id": "01a22275-8c0b-705b-9fe4-ba9bb0292cce"},
{"id": "45bda248-bb67-5b5a-81fd-f13f3749f520", "taken": 0, "ends_at": "2026-12-31T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-31T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "45c67f92-9f47-5958-9efe-928f63fb2d5b", "taken": 0, "ends_at": "2027-01-18T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-18T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-18", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "470476e3-62dc-5b21-8e44-40a0c76748e5", "taken": 0, "ends_at": "2026-12-09T10:15:00+00:00", "capacity": 20, "starts_at": "2026-12-09T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "473f1e06-e81f-5951-9697-c2d3c2850ed1", "taken": 0, "ends_at": "2026-12-05T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-05T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-05", "excursion_id": "01a22275-8085-748a-935a-34a27c81107a"},
{"id": "47fe9551-8ad0-571a-afd9-f1e701a6f5d4", "taken": 0, "ends_at": "2027-01-04T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-04T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-04", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "48732972-d800-5048-88ca-06873fe2d46c", "taken": 0, "ends_at": "2026-12-17T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-17T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "48757e35-66d7-556c-aaa4-73778a20e286", "taken": 0, "ends_at": "2027-01-12T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-12T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-12", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "489ad622-83da-50b9-a86e-30ace3b278a5", "taken": 0, "ends_at": "2027-01-06T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-06T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "48c02e9d-702e-598e-8225-4a423608797f", "taken": 0, "ends_at": "2026-12-24T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-24T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "48edeb83-f18e-5123-a34e-9a377841d35d", "taken": 0, "ends_at": "2026-12-01T06:00:00+00:00", "capacity": 25, "starts_at": "2026-12-01T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2026-12-01", "excursion_id": "01a22275-8c68-7751-930d-f34a92f0c09f"},
{"id": "4926d798-5472-58d8-8e19-a5c3c6c93096", "taken": 0, "ends_at": "2026-12-14T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-14T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-14", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "495dde8c-806b-532e-935d-59f0f6cb8585", "taken": 0, "ends_at": "2027-01-03T09:30:00+00:00", "capacity": 15, "starts_at": "2027-01-03T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-03", "excursion_id": "01a22275-7833-73e0-82de-27051d5887ca"},
{"id": "49feb741-60c2-594c-ae6f-7b56b0959e66", "taken": 0, "ends_at": "2026-12-11T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-11T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-11", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "4bc7c2ae-a754-5118-93a1-cfa32848f224", "taken": 0, "ends_at": "2027-01-14T06:30:00+00:00", "capacity": 30, "starts_at": "2027-01-14T04:00:00+00:00", "time_zone": "Asia/Novokuznetsk", "local_date": "2027-01-14", "excursion_id": "01a22275-8c0b-705b-9fe4-ba9bb0292cce"},
{"id": "4c96ad54-7593-50c0-8b9d-5b2dc481e8a7", "taken": 0, "ends_at": "2026-12-05T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-05T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-05", "excursion_id": "01a22275-8d3a-72b0-ad48-23f0b49a6277"},
{"id": "4d8550d2-d9ac-5c0a-99ea-d6f7c729cef5", "taken": 0, "ends_at": "2027-01-08T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-08T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-08", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "4dfe715e-a4c4-5c15-b523-d241537c73d9", "taken": 0, "ends_at": "2026-12-26T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-26T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-26", "excursion_id": "01a22275-8d3a-72b0-ad48-23f0b49a6277"},
{"id": "4e42f683-606f-5239-8c92-7eea29b4e164", "taken": 0, "ends_at": "2026-12-14T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-14T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-14", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "4f60db6e-497c-527e-9ee4-3bafe3eb125f", "taken": 0, "ends_at": "2027-01-12T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-12T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-12", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "4f7b146a-ae0f-55d3-9282-9bb233df02d0", "taken": 0, "ends_at": "2027-01-23T07:00:00+00:00", "capacity": 25, "starts_at": "2027-01-23T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-23", "excursion_id": "01a22275-77e7-701a-ba2d-399a00a9a18a"},
{"id": "504d6b10-85c6-5bf2-b3f3-51aa8f1c00fb", "taken": 0, "ends_at": "2026-12-23T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-23T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "505902ee-2a3f-56ac-985c-db287d01f4b7", "taken": 0, "ends_at": "2027-01-27T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-27T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "517d0da5-4282-5f02-8652-8a536cc33173", "taken": 0, "ends_at": "2027-01-09T09:00:00+00:00", "capacity": 25, "starts_at": "2027-01-09T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-09", "excursion_id": "01a22275-7592-7213-9a32-58ee93fbaab7"},
{"id": "51a882aa-2d25-5566-b36f-3e03bab5b3c6", "taken": 0, "ends_at": "2027-01-15T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-15T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-15", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "526962bd-cf99-56b7-832c-0b0d736215e3", "taken": 0, "ends_at": "2026-12-19T07:00:00+00:00", "capacity": 25, "starts_at": "2026-12-19T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a22275-77e7-701a-ba2d-399a00a9a18a"},
{"id": "55088014-caac-5238-974e-8db5bb501822", "taken": 0, "ends_at": "2027-01-26T13:00:00+00:00", "capacity": 15, "starts_at": "2027-01-26T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-26", "excursion_id": "01a22275-6bd2-77f8-9cfd-a9cba3cc28a4"},
{"id": "5534148b-c19f-5c0d-80d4-f65b96115fe6", "taken": 0, "ends_at": "2027-01-09T07:00:00+00:00", "capacity": 25, "starts_at": "2027-01-09T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-09", "excursion_id": "01a22275-77e7-701a-ba2d-399a00a9a18a"},
{"id": "58845f3a-52bf-515b-adf9-1dc569214915", "taken": 0, "ends_at": "2027-01-14T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-14T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "58b30da8-d53b-5e0b-bc41-9419b1bbaa91", "taken": 0, "ends_at": "2027-01-05T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-05T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-05", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "591ad737-2066-516b-aa72-f6d54424b0bc", "taken": 0, "ends_at": "2027-01-11T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-11T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-11", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "595d68a5-53a9-5797-b8af-4f6eb7d0e8fe", "taken": 0, "ends_at": "2027-01-24T07:00:00+00:00", "capacity": 25, "starts_at": "2027-01-24T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-24", "excursion_id": "01a22275-77e7-701a-ba2d-399a00a9a18a"},
{"id": "5ac5dd49-6784-511e-afd7-bc0ae048f126", "taken": 0, "ends_at": "2026-12-25T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-25T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-25", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "5b94be33-8b87-5a86-a459-f0ec4a19501e", "taken": 0, "ends_at": "2026-11-30T08:00:00+00:00", "capacity": 20, "starts_at": "2026-11-30T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-11-30", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "5bac596c-1a16-53ec-805d-9dc20a634405", "taken": 0, "ends_at": "2026-12-02T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-02T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "5c279895-c49e-53db-85c1-eb4fdeb74d7b", "taken": 0, "ends_at": "2026-12-15T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-15T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-15", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "5cc964e8-598c-54f4-afca-12dc3331c8f3", "taken": 0, "ends_at": "2026-12-29T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-29T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-29", "excursion_id": "01a22275-694e-7179-847c-2107205b46ef"},
{"id": "5cd644c0-6d08-56ac-ba69-f38b554598b6", "taken": 0, "ends_at": "2027-01-02T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-02T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "5cf2ddf2-5e85-5cc6-b2de-910da90d94b9", "taken": 0, "ends_at": "2026-12-05T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-05T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-05", "excursion_id": "01a22275-77f4-71b7-93f2-1eee58876dd9"},
{"id": "5d50b2e0-3692-5df0-9e72-88444a248975", "taken": 0, "ends_at": "2027-01-21T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-21T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a22275-694e-7179-847c-2107205b46ef"},
{"id": "5d566866-1376-5e1a-b869-03da2aff01db", "taken": 0, "ends_at": "2026-12-08T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-08T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-08", "excursion_id": "01a22275-7e8d-71a1-b888-2e74881162db"},
{"id": "5dabd9e7-17d9-5c53-ba42-9c0eab400fce", "taken": 0, "ends_at": "2027-01-19T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-19T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-19", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "5df00961-ba67-5b21-a8ba-446a06c92484", "taken": 0, "ends_at": "2026-12-25T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-25T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-25", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "5e420b54-5479-5dc3-bcae-4affdddd74ce", "taken": 0, "ends_at": "2027-01-21T09:00:00+00:00", "capacity": 25, "starts_at": "2027-01-21T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a22275-7e8d-71a1-b888-2e74881162db"},
{"id": "5e4e328c-d07f-5d9f-8337-bf2bf6f77736", "taken": 0, "ends_at": "2026-12-02T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-02T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "5ebe6a0c-25ee-5758-8f17-2aeacc7911b3", "taken": 0, "ends_at": "2027-01-14T10:00:00+00:00", "capacity": 12, "starts_at": "2027-01-14T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a22275-6d38-74d7-85c5-9458e2e7d8e5"},
{"id": "5f7945b3-760d-5376-b2fc-ce968d82518a", "taken": 0, "ends_at": "2027-01-02T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-02T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "6092e76e-3e7a-5404-888a-bcd602f9ad67", "taken": 0, "ends_at": "2027-01-15T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-15T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-15", "excursion_id": "01a22275-77f4-71b7-93f2-1eee58876dd9"},
{"id": "611deb8c-f316-5f7a-8b55-7703b60b0779", "taken": 0, "ends_at": "2026-12-08T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-08T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-08", "excursion_id": "01a22275-7ea1-7798-9b4a-7d118d43d339"},
{"id": "614210fc-abc3-5205-a7f1-4f2c48841101", "taken": 0, "ends_at": "2027-01-13T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-13T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "61762af8-e6b1-52d1-a04b-6536446c64c0", "taken": 0, "ends_at": "2026-12-09T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-09T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "62f49281-5dab-58a6-9a0d-f0a8f630b015", "taken": 0, "ends_at": "2026-12-03T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-03T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "62f7dce8-c8be-5bd8-9441-34ab5178b451", "taken": 0, "ends_at": "2026-12-03T06:30:00+00:00", "capacity": 30, "starts_at": "2026-12-03T04:00:00+00:00", "time_zone": "Asia/Novokuznetsk", "local_date": "2026-12-03", "excursion_id": "01a22275-8c0b-705b-9fe4-ba9bb0292cce"},
{"id": "630e1f9d-8815-5259-936d-bf2364ea691d", "taken": 0, "ends_at": "2027-01-21T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-21T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "6350fb05-9b83-5030-a93c-ee88f2c4dec9", "taken": 0, "ends_at": "2027-01-20T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-20T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-20", "excursion_id": "01a22275-8d3a-72b0-ad48-23f0b49a6277"},
{"id": "6379edde-4952-53c3-a91a-485ec691ef44", "taken": 0, "ends_at": "2026-12-31T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-31T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a22275-7ea1-7798-9b4a-7d118d43d339"},
{"id": "63a9c0fe-1598-5611-9304-56c2607f53ef", "taken": 0, "ends_at": "2027-01-10T07:00:00+00:00", "capacity": 25, "starts_at": "2027-01-10T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-10", "excursion_id": "01a22275-77e7-701a-ba2d-399a00a9a18a"},
{"id": "63f54d85-9de6-5636-a56d-7d4a2fc11985", "taken": 0, "ends_at": "2027-01-13T13:15:00+00:00", "capacity": 20, "starts_at": "2027-01-13T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "662b4e58-b7d5-5eb5-80b0-f066d0237755", "taken": 0, "ends_at": "2026-12-16T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-16T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "66853269-add0-50b4-9874-0f08ac8eeadb", "taken": 0, "ends_at": "2027-01-18T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-18T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-18", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "67299bad-6052-5977-b2d3-fb1b92f9df10", "taken": 0, "ends_at": "2027-01-13T09:15:00+00:00", "capacity": 20, "starts_at": "2027-01-13T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a22275-6ca2-713e-ac5f-38ffe5e240ab"},
{"id": "67559af4-4eb0-5ca7-a7fa-708e5ab9399f", "taken": 0, "ends_at": "2026-12-29T13:00:00+00:00", "capacity": 15, "starts_at": "2026-12-29T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-29", "excursion_id": "01a22275-6bd2-77f8-9cfd-a9cba3cc28a4"},
{"id": "67713aba-9488-5128-a1c7-cf100eed35fe", "taken": 0, "ends_at": "2027-01-07T10:00:00+00:00", "capacity": 12, "starts_at": "2027-01-07T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a22275-6d38-74d7-85c5-9458e2e7d8e5"},
{"id": "67ceb999-4801-5fa7-b437-eee0fc7e7cf1", "taken": 0, "ends_at": "2026-12-23T10:15:00+00:00", "capacity": 20, "starts_at": "2026-12-23T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "68439206-c92f-5c90-ae2f-0e3160294fd9", "taken": 0, "ends_at": "2027-01-01T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-01T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-01", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "68999dcb-e9f5-52dc-bdc7-82c0f196742d", "taken": 0, "ends_at": "2026-12-09T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-09T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-09", "excursion_id": "01a22275-8d3a-72b0-ad48-23f0b49a6277"},
{"id": "689b631a-9a24-50f9-a35a-06ee74e58688", "taken": 0, "ends_at": "2027-01-20T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-20T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a22275-6bc8-73d4-b482-3a17ca7aecd2"},
{"id": "68c9afb6-4a6b-5ea6-9766-8dbb7ac209b4", "taken": 0, "ends_at": "2026-12-12T10:15:00+00:00", "capacity": 20, "starts_at": "2026-12-12T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-12", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "68e6dd6c-631e-5d8e-b4b4-bc5a15de4a2c", "taken": 0, "ends_at": "2026-12-13T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-13T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-13", "excursion_id": "01a22275-8d3a-72b0-ad48-23f0b49a6277"},
{"id": "695bb5b0-db07-5c77-90fe-5131269fc0ad", "taken": 0, "ends_at": "2027-01-21T13:30:00+00:00", "capacity": 20, "starts_at": "2027-01-21T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a22275-7ea1-7798-9b4a-7d118d43d339"},
{"id": "69c2ed19-fd69-53b0-a5c5-db9d737de877", "taken": 0, "ends_at": "2027-01-18T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-18T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-18", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "6a18b15c-fd5b-596a-8fcc-731f9ed240b7", "taken": 0, "ends_at": "2026-12-09T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-09T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a22275-78f8-7379-9075-6dac81d5588a"},
{"id": "6a9b7da2-0ae4-5c8f-870c-a987565d0b67", "taken": 0, "ends_at": "2026-12-07T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-07T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-07", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "6ae00a4e-8a95-5d7b-8a57-62b85c702ea5", "taken": 0, "ends_at": "2026-12-11T15:30:00+00:00", "capacity": 20, "starts_at": "2026-12-11T14:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-11", "excursion_id": "01a22275-8cc8-754b-a65a-da1ed817501c"},
{"id": "6bbf2c74-bb8c-5736-826c-cd5cf69aa7c2", "taken": 0, "ends_at": "2027-01-27T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-27T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "6bd95399-e0eb-591d-85b0-bded53017a9c", "taken": 0, "ends_at": "2026-12-24T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-24T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "6bf0e2ab-5d8a-5276-b992-1fb18e1b1b61", "taken": 0, "ends_at": "2027-01-08T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-08T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-08", "excursion_id": "01a22275-77f4-71b7-93f2-1eee58876dd9"},
{"id": "6c6c3e8a-7c8a-512b-9a01-14db70ac244e", "taken": 0, "ends_at": "2027-01-02T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-02T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-02", "excursion_id": "01a22275-8d3a-72b0-ad48-23f0b49a6277"},
{"id": "6d3e1774-d841-57c9-b05a-9a2328cbd414", "taken": 0, "ends_at": "2027-01-05T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-05T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-05", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "6d79bd66-0ea0-5b14-a12a-7195a6399e77", "taken": 0, "ends_at": "2026-12-23T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-23T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a22275-6bc8-73d4-b482-3a17ca7aecd2"},
{"id": "6e51b3a0-d06b-5c4d-bc12-315b06058b79", "taken": 0, "ends_at": "2027-01-02T11:00:00+00:00", "capacity": 40, "starts_at": "2027-01-02T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a22275-8847-704b-b9c9-1fba894a03d8"},
{"id": "6ea92feb-3f55-54d4-92fc-a83a477fe2f3", "taken": 0, "ends_at": "2026-12-12T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-12T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-12", "excursion_id": "01a22275-77f4-71b7-93f2-1eee58876dd9"},
{"id": "6eb475f5-7370-5eb5-82f2-d508034f9905", "taken": 0, "ends_at": "2026-12-10T06:30:00+00:00", "capacity": 30, "starts_at": "2026-12-10T04:00:00+00:00", "time_zone": "Asia/Novokuznetsk", "local_date": "2026-12-10", "excursion_id": "01a22275-8c0b-705b-9fe4-ba9bb0292cce"},
{"id": "6f1ab9fb-779c-550c-89ed-b8b1a771bd0c", "taken": 0, "ends_at": "2026-12-11T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-11T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-11", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "6f20c0f8-10b8-5dad-ba10-db3ffe97efe5", "taken": 0, "ends_at": "2027-01-02T10:15:00+00:00", "capacity": 20, "starts_at": "2027-01-02T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "702a9e37-7aae-56c8-bf6a-e7b09aca7423", "taken": 0, "ends_at": "2027-01-12T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-12T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-12", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "7051c804-08ba-5893-bf5e-ebcbc053d4a9", "taken": 0, "ends_at": "2027-01-15T13:00:00+00:00", "capacity": 15, "starts_at": "2027-01-15T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-15", "excursion_id": "01a22275-6bd2-77f8-9cfd-a9cba3cc28a4"},
{"id": "708adfa2-8e7a-58f3-bc51-92ee5c6c247f", "taken": 0, "ends_at": "2027-01-01T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-01T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-01", "excursion_id": "01a22275-77f4-71b7-93f2-1eee58876dd9"},
{"id": "709567d4-c702-5210-a38c-142292b2f52f", "taken": 0, "ends_at": "2026-12-03T10:00:00+00:00", "capacity": 12, "starts_at": "2026-12-03T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a22275-6d38-74d7-85c5-9458e2e7d8e5"},
{"id": "709ba05c-a40c-52ee-a740-be72b6bea508", "taken": 0, "ends_at": "2027-01-15T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-15T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-15", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "722548e5-0c4b-50ed-b58a-298bb3eafb04", "taken": 0, "ends_at": "2026-12-02T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-02T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a22275-78f8-7379-9075-6dac81d5588a"},
{"id": "737a4650-a638-5c60-bac0-0ade8bec54d3", "taken": 0, "ends_at": "2026-12-15T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-15T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-15", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "738909aa-b698-5b09-a079-695e9bb7799c", "taken": 0, "ends_at": "2026-12-21T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-21T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-21", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "73d80a96-f76d-570e-884a-6ee7542c6992", "taken": 0, "ends_at": "2027-01-06T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-06T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "74c4ba9c-2112-517f-a665-257eec7f4ed1", "taken": 0, "ends_at": "2027-01-27T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-27T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a22275-78f8-7379-9075-6dac81d5588a"},
{"id": "7637d955-7985-5c81-94fc-b2d31200e034", "taken": 0, "ends_at": "2027-01-06T09:15:00+00:00", "capacity": 20, "starts_at": "2027-01-06T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a22275-6ca2-713e-ac5f-38ffe5e240ab"},
{"id": "76887348-a746-582a-b1bd-8a335632369c", "taken": 0, "ends_at": "2026-12-06T09:30:00+00:00", "capacity": 15, "starts_at": "2026-12-06T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-06", "excursion_id": "01a22275-7833-73e0-82de-27051d5887ca"},
{"id": "76fd1115-5b28-55b4-b783-363f9db01d99", "taken": 0, "ends_at": "2027-01-14T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-14T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a22275-694e-7179-847c-2107205b46ef"},
{"id": "789cf50e-4952-552b-84c3-d9d8322954f3", "taken": 0, "ends_at": "2026-12-10T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-10T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "791d51ec-f3a4-53fc-a3a7-5417f8074269", "taken": 0, "ends_at": "2027-01-02T09:15:00+00:00", "capacity": 20, "starts_at": "2027-01-02T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a22275-6ca2-713e-ac5f-38ffe5e240ab"},
{"id": "7a5c1189-bd4b-5a83-9fe2-a9804cabd912", "taken": 0, "ends_at": "2027-01-16T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-16T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a22275-78f8-7379-9075-6dac81d5588a"},
{"id": "7abde742-280a-5ab2-8e86-28e15e2ca469", "taken": 0, "ends_at": "2026-12-12T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-12T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-12", "excursion_id": "01a22275-8d3a-72b0-ad48-23f0b49a6277"},
{"id": "7abf49b7-4be5-5f05-acb4-a0ea3ff12618", "taken": 0, "ends_at": "2027-01-10T09:30:00+00:00", "capacity": 15, "starts_at": "2027-01-10T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-10", "excursion_id": "01a22275-7833-73e0-82de-27051d5887ca"},
{"id": "7c19aec1-347e-5d63-8cd0-cce749943266", "taken": 0, "ends_at": "2026-12-03T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-03T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "7cc3c629-f2f3-551d-ae9d-64146634445a", "taken": 0, "ends_at": "2026-12-05T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-05T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "7d1d936f-6496-5ebd-bcae-f06657b8a543", "taken": 0, "ends_at": "2026-12-09T10:00:00+00:00", "capacity": 15, "starts_at": "2026-12-09T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a22275-8eb9-743c-99f1-1c408aeb4cb8"},
{"id": "7d3697b1-485a-5202-b448-35fe4df4c203", "taken": 0, "ends_at": "2026-12-31T06:30:00+00:00", "capacity": 30, "starts_at": "2026-12-31T04:00:00+00:00", "time_zone": "Asia/Novokuznetsk", "local_date": "2026-12-31", "excursion_id": "01a22275-8c0b-705b-9fe4-ba9bb0292cce"},
{"id": "7d412a05-2734-5a89-8486-7eebd6a58cdb", "taken": 0, "ends_at": "2026-12-07T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-07T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-07", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "7da47a90-4edb-5e56-936b-4a5c7113853b", "taken": 0, "ends_at": "2027-01-05T13:30:00+00:00", "capacity": 20, "starts_at": "2027-01-05T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-05", "excursion_id": "01a22275-7ea1-7798-9b4a-7d118d43d339"},
{"id": "7dfe0d4e-1482-54f7-9f0e-f7d3de024cf7", "taken": 0, "ends_at": "2026-12-28T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-28T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-28", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "7e4803e5-9618-585a-8b10-83fa3dba7dca", "taken": 0, "ends_at": "2026-12-03T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-03T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "7f27e516-eddd-5cfd-844b-de521ac249f8", "taken": 0, "ends_at": "2026-12-23T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-23T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a22275-78f8-7379-9075-6dac81d5588a"},
{"id": "80077140-59c6-5033-8f5b-3d6f27beacbc", "taken": 0, "ends_at": "2027-01-01T13:00:00+00:00", "capacity": 15, "starts_at": "2027-01-01T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-01", "excursion_id": "01a22275-6bd2-77f8-9cfd-a9cba3cc28a4"},
{"id": "800f1e09-7b84-5e33-bad4-f372dcf1c5fe", "taken": 0, "ends_at": "2027-01-26T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-26T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-26", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "8069eee7-b1ef-54dd-a955-88e6c30ecd89", "taken": 0, "ends_at": "2027-01-22T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-22T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-22", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "80f016f1-0687-59fa-8fea-eef6deab2b47", "taken": 0, "ends_at": "2026-12-29T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-29T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-29", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "812e3979-7380-5510-8c87-85d3c7651ff3", "taken": 0, "ends_at": "2027-01-06T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-06T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "821589ea-0382-50df-bc21-8f3ded334dc8", "taken": 0, "ends_at": "2026-12-22T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-22T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-22", "excursion_id": "01a22275-7ea1-7798-9b4a-7d118d43d339"},
{"id": "8275d82d-b0e1-5230-9406-ec3f0618b7e5", "taken": 0, "ends_at": "2027-01-19T09:00:00+00:00", "capacity": 25, "starts_at": "2027-01-19T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-19", "excursion_id": "01a22275-7e8d-71a1-b888-2e74881162db"},
{"id": "83246af5-c837-5de3-8713-56d3ad9aa031", "taken": 0, "ends_at": "2027-01-16T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-16T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-16", "excursion_id": "01a22275-8d3a-72b0-ad48-23f0b49a6277"},
{"id": "83a0d521-64bf-51a1-9338-3b42a7dbefb6", "taken": 0, "ends_at": "2027-01-06T13:15:00+00:00", "capacity": 20, "starts_at": "2027-01-06T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "85ceddc2-e055-55ca-be34-471b4c6787ac", "taken": 0, "ends_at": "2026-12-26T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-26T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-26", "excursion_id": "01a22275-78f8-7379-9075-6dac81d5588a"},
{"id": "85ed084a-2323-578b-9dbd-55430816d887", "taken": 0, "ends_at": "2027-01-06T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-06T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a22275-6bc8-73d4-b482-3a17ca7aecd2"},
{"id": "86067b80-6f99-5857-aef5-dafaead1248e", "taken": 0, "ends_at": "2027-01-14T13:30:00+00:00", "capacity": 20, "starts_at": "2027-01-14T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a22275-7ea1-7798-9b4a-7d118d43d339"},
{"id": "8621d898-67d5-5fbf-aa39-12c3839d0950", "taken": 0, "ends_at": "2026-12-24T10:00:00+00:00", "capacity": 12, "starts_at": "2026-12-24T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a22275-6d38-74d7-85c5-9458e2e7d8e5"},
{"id": "868af7f0-4b87-5e3d-a92a-4e9a2d948c0a", "taken": 0, "ends_at": "2027-01-20T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-20T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "872c8d35-cb38-59c4-af18-7ee6616387ff", "taken": 0, "ends_at": "2026-12-31T08:00:00+00:00", "capacity": 12, "starts_at": "2026-12-31T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a22275-6d38-74d7-85c5-9458e2e7d8e5"},
{"id": "88711e3f-5d91-503d-9d1a-e365e6b4dc55", "taken": 0, "ends_at": "2026-12-19T09:30:00+00:00", "capacity": 15, "starts_at": "2026-12-19T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-19", "excursion_id": "01a22275-7833-73e0-82de-27051d5887ca"},
{"id": "889b4869-fb21-52f8-a396-dbe35a24dcd3", "taken": 0, "ends_at": "2026-12-01T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-01T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-01", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "89024e91-c906-5ab0-8ec9-c2202eae8821", "taken": 0, "ends_at": "2027-01-26T06:00:00+00:00", "capacity": 25, "starts_at": "2027-01-26T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2027-01-26", "excursion_id": "01a22275-8c68-7751-930d-f34a92f0c09f"},
{"id": "895fefc4-d5e1-5928-b056-0c00b8778209", "taken": 0, "ends_at": "2027-01-27T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-27T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-27", "excursion_id": "01a22275-8d3a-72b0-ad48-23f0b49a6277"},
{"id": "8a56393e-87bf-526d-866e-e72888d5017b", "taken": 0, "ends_at": "2026-12-30T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-30T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a22275-78f8-7379-9075-6dac81d5588a"},
{"id": "8b70a8d0-7d13-57c0-b1bc-62dbd33b873c", "taken": 0, "ends_at": "2026-12-03T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-03T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "8b73d0dd-aa0b-5c99-aeb0-ed44d7a4e629", "taken": 0, "ends_at": "2026-12-16T09:15:00+00:00", "capacity": 20, "starts_at": "2026-12-16T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a22275-6ca2-713e-ac5f-38ffe5e240ab"},
{"id": "8b776a71-cc55-54ef-aae8-9c63b5f795cc", "taken": 0, "ends_at": "2026-12-20T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-20T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-20", "excursion_id": "01a22275-8d3a-72b0-ad48-23f0b49a6277"},
{"id": "8ba941b5-851a-5512-9c6d-ecbe857eec92", "taken": 0, "ends_at": "2026-12-11T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-11T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-11", "excursion_id": "01a22275-77f4-71b7-93f2-1eee58876dd9"},
{"id": "8c570935-da40-5671-bbdc-7768549b4218", "taken": 0, "ends_at": "2027-01-27T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-27T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a22275-6bc8-73d4-b482-3a17ca7aecd2"},
{"id": "8c97e51e-cdb6-54e8-be80-44f075e37547", "taken": 0, "ends_at": "2027-01-19T13:30:00+00:00", "capacity": 20, "starts_at": "2027-01-19T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-19", "excursion_id": "01a22275-7ea1-7798-9b4a-7d118d43d339"},
{"id": "8da5bbe4-8b97-55f2-82ef-6550b56af659", "taken": 0, "ends_at": "2026-12-22T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-22T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-22", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "8dbad257-d181-580f-a847-1c839b8379c7", "taken": 0, "ends_at": "2026-12-06T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-06T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-06", "excursion_id": "01a22275-8d3a-72b0-ad48-23f0b49a6277"},
{"id": "8dcec962-dbd4-511e-96e3-3cbf52af287c", "taken": 0, "ends_at": "2027-01-02T13:15:00+00:00", "capacity": 20, "starts_at": "2027-01-02T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "8e121978-65e8-56a0-ba0c-cc09f3cfd5be", "taken": 0, "ends_at": "2027-01-09T09:30:00+00:00", "capacity": 15, "starts_at": "2027-01-09T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-09", "excursion_id": "01a22275-7833-73e0-82de-27051d5887ca"},
{"id": "8f04b3fd-0301-55e5-9e1a-c2adae7b1ff9", "taken": 0, "ends_at": "2026-11-30T08:30:00+00:00", "capacity": 30, "starts_at": "2026-11-30T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-11-30", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "8f743361-4aea-5b8e-a99d-84ee2c9adea4", "taken": 0, "ends_at": "2026-12-17T14:00:00+00:00", "capacity": 12, "starts_at": "2026-12-17T13:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a22275-7e99-7505-a43b-673b2d70d952"},
{"id": "8f7a0cec-1045-5ad5-8267-bad392a562b2", "taken": 0, "ends_at": "2026-12-15T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-15T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-15", "excursion_id": "01a22275-7e8d-71a1-b888-2e74881162db"},
{"id": "909aeb66-fc1a-58fc-b976-62d85a862346", "taken": 0, "ends_at": "2027-01-26T09:00:00+00:00", "capacity": 25, "starts_at": "2027-01-26T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-26", "excursion_id": "01a22275-7e8d-71a1-b888-2e74881162db"},
{"id": "90b45be6-b0e7-56a9-9479-eeafe4c3543c", "taken": 0, "ends_at": "2026-11-29T07:00:00+00:00", "capacity": 25, "starts_at": "2026-11-29T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-11-29", "excursion_id": "01a22275-77e7-701a-ba2d-399a00a9a18a"},
{"id": "90e0124a-fcdf-5838-bd6a-57a87535c6e2", "taken": 0, "ends_at": "2026-12-30T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-30T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "9134d2c0-7dd4-57e0-896a-ed56eee90fa0", "taken": 0, "ends_at": "2026-12-13T09:30:00+00:00", "capacity": 15, "starts_at": "2026-12-13T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-13", "excursion_id": "01a22275-7833-73e0-82de-27051d5887ca"},
{"id": "9187efbb-71a1-51c0-b35d-0bc6becbc428", "taken": 0, "ends_at": "2027-01-20T09:15:00+00:00", "capacity": 20, "starts_at": "2027-01-20T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a22275-6ca2-713e-ac5f-38ffe5e240ab"},
{"id": "9238f7bf-8e4a-51be-a0e3-7f6f071609fa", "taken": 0, "ends_at": "2027-01-08T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-08T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-08", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "93b7602f-0cda-5249-846f-0e6751708947", "taken": 0, "ends_at": "2026-12-18T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-18T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-18", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "94855e0d-e0b3-530b-964e-bf3c03b8fc63", "taken": 0, "ends_at": "2026-12-09T09:15:00+00:00", "capacity": 20, "starts_at": "2026-12-09T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a22275-6ca2-713e-ac5f-38ffe5e240ab"},
{"id": "94cf49e8-1bf5-5108-b001-f6fab47f1030", "taken": 0, "ends_at": "2026-12-24T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-24T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "94e1c0ec-c52d-52fe-9065-12718fc85e00", "taken": 0, "ends_at": "2026-12-15T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-15T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-15", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "94f6c76f-ebe1-5d67-9f8b-4fac5cb363b1", "taken": 0, "ends_at": "2026-12-22T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-22T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-22", "excursion_id": "01a22275-694e-7179-847c-2107205b46ef"},
{"id": "951e319c-4676-5a72-b7f7-5634d179bb90", "taken": 0, "ends_at": "2026-12-31T14:00:00+00:00", "capacity": 12, "starts_at": "2026-12-31T13:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a22275-7e99-7505-a43b-673b2d70d952"},
{"id": "953ea04f-6643-5204-92c0-4b8ec009df49", "taken": 0, "ends_at": "2026-12-22T13:00:00+00:00", "capacity": 15, "starts_at": "2026-12-22T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-22", "excursion_id": "01a22275-6bd2-77f8-9cfd-a9cba3cc28a4"},
{"id": "95ff02f8-4332-5e57-b45c-75b9dd8414c4", "taken": 0, "ends_at": "2027-01-19T13:00:00+00:00", "capacity": 15, "starts_at": "2027-01-19T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-19", "excursion_id": "01a22275-6bd2-77f8-9cfd-a9cba3cc28a4"},
{"id": "976c763c-0e52-5b93-a589-54ed93dd8fae", "taken": 0, "ends_at": "2027-01-11T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-11T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-11", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "9770bb52-8993-51fc-af62-3070505e4b66", "taken": 0, "ends_at": "2026-12-31T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-31T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "97fffa4a-b336-5655-b31f-ab7ac79f9216", "taken": 0, "ends_at": "2026-12-01T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-01T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-01", "excursion_id": "01a22275-7ea1-7798-9b4a-7d118d43d339"},
{"id": "9836d7eb-e892-5b31-b7f8-df8515175164", "taken": 0, "ends_at": "2026-12-26T10:15:00+00:00", "capacity": 20, "starts_at": "2026-12-26T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-26", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "989c781b-a6a5-5b57-b866-03bec3188315", "taken": 0, "ends_at": "2026-12-31T10:00:00+00:00", "capacity": 12, "starts_at": "2026-12-31T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a22275-6d38-74d7-85c5-9458e2e7d8e5"},
{"id": "98d1a298-b954-5c78-83d8-3a6f70d6fcbb", "taken": 0, "ends_at": "2026-12-01T13:00:00+00:00", "capacity": 15, "starts_at": "2026-12-01T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-01", "excursion_id": "01a22275-6bd2-77f8-9cfd-a9cba3cc28a4"},
{"id": "99611478-8fe1-5184-9fdd-a735b24bfed7", "taken": 0, "ends_at": "2027-01-22T13:00:00+00:00", "capacity": 15, "starts_at": "2027-01-22T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-22", "excursion_id": "01a22275-6bd2-77f8-9cfd-a9cba3cc28a4"},
{"id": "9ad36589-e2e2-52e0-9c3c-f6266c7cc213", "taken": 0, "ends_at": "2026-12-26T11:00:00+00:00", "capacity": 40, "starts_at": "2026-12-26T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-26", "excursion_id": "01a22275-8847-704b-b9c9-1fba894a03d8"},
{"id": "9aeb5c94-bc7b-5401-8095-20d8d4ee54c6", "taken": 0, "ends_at": "2026-12-30T09:15:00+00:00", "capacity": 20, "starts_at": "2026-12-30T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a22275-6ca2-713e-ac5f-38ffe5e240ab"},
{"id": "9b61a2ad-1e6c-55fc-9118-6131457c5e97", "taken": 0, "ends_at": "2026-12-31T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-31T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a22275-7e8d-71a1-b888-2e74881162db"},
{"id": "9b6659c9-8c38-53eb-89e2-defc34a005f7", "taken": 0, "ends_at": "2026-12-12T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-12T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-12", "excursion_id": "01a22275-7592-7213-9a32-58ee93fbaab7"},
{"id": "9b901796-0ff5-54af-a0e1-ce08ee0f76bf", "taken": 0, "ends_at": "2026-12-02T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-02T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "9c15ac98-3dfe-578e-98ae-38b18331bc69", "taken": 0, "ends_at": "2026-12-21T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-21T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-21", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "9c6b3461-f148-5820-b256-e6ab03315c6b", "taken": 0, "ends_at": "2026-12-23T09:15:00+00:00", "capacity": 20, "starts_at": "2026-12-23T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a22275-6ca2-713e-ac5f-38ffe5e240ab"},
{"id": "9c82e0e4-785b-5548-b540-73086d153a5f", "taken": 0, "ends_at": "2026-12-31T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-31T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "9c862860-0ddd-51e1-9980-9c95fe172675", "taken": 0, "ends_at": "2026-12-12T11:00:00+00:00", "capacity": 40, "starts_at": "2026-12-12T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-12", "excursion_id": "01a22275-8847-704b-b9c9-1fba894a03d8"},
{"id": "9c9c773c-9cf3-588d-a9e1-77edd39a05e4", "taken": 0, "ends_at": "2026-12-01T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-01T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-01", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "9e65840d-a0c7-583a-9fb1-2a26fe864cb2", "taken": 0, "ends_at": "2026-12-15T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-15T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-15", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "9e83cbdd-4865-5333-8556-3b5d1f0be771", "taken": 0, "ends_at": "2026-12-30T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-30T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a22275-6bc8-73d4-b482-3a17ca7aecd2"},
{"id": "9e9638dd-14fb-5e6e-b454-d841aab10388", "taken": 0, "ends_at": "2026-12-10T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-10T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "a0d2f641-1c99-5ed2-8089-df1488df157d", "taken": 0, "ends_at": "2027-01-25T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-25T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-25", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "a0dc1fce-5bbe-5fb8-b4a4-b43bc3b46b0c", "taken": 0, "ends_at": "2027-01-07T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-07T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "a14970dd-014f-582c-adcc-cae19374b3e4", "taken": 0, "ends_at": "2026-12-08T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-08T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-08", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "a167e083-1779-5e4e-a6e2-7fd956493bea", "taken": 0, "ends_at": "2026-12-28T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-28T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-28", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "a20a54dc-9084-52dc-8493-26d2ad4936c6", "taken": 0, "ends_at": "2027-01-02T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-02T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-02", "excursion_id": "01a22275-77f4-71b7-93f2-1eee58876dd9"},
{"id": "a2622512-de7a-5608-a291-05829a784f8d", "taken": 0, "ends_at": "2026-12-02T09:15:00+00:00", "capacity": 20, "starts_at": "2026-12-02T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a22275-6ca2-713e-ac5f-38ffe5e240ab"},
{"id": "a2e825fa-5b7f-570c-815d-897d6956c527", "taken": 0, "ends_at": "2027-01-24T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-24T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-24", "excursion_id": "01a22275-8d3a-72b0-ad48-23f0b49a6277"},
{"id": "a32765fe-dfd9-5c68-90b8-84e3aaf2b940", "taken": 0, "ends_at": "2026-12-16T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-16T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a22275-6bc8-73d4-b482-3a17ca7aecd2"},
{"id": "a3ced588-dd76-5c25-af8b-e3835e4c6f9e", "taken": 0, "ends_at": "2026-12-19T06:00:00+00:00", "capacity": 25, "starts_at": "2026-12-19T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2026-12-19", "excursion_id": "01a22275-8c68-7751-930d-f34a92f0c09f"},
{"id": "a3d81bcf-006a-5b0d-9b46-5c715b241256", "taken": 0, "ends_at": "2026-12-04T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-04T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-04", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "a3db264f-29f5-51a6-8506-a9e30cb5d3ab", "taken": 0, "ends_at": "2027-01-23T11:00:00+00:00", "capacity": 40, "starts_at": "2027-01-23T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-23", "excursion_id": "01a22275-8847-704b-b9c9-1fba894a03d8"},
{"id": "a409a32c-10bc-58e1-8dbb-28c8de7cde83", "taken": 0, "ends_at": "2027-01-15T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-15T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-15", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "a446ec36-1246-5da9-b55f-12f287492a75", "taken": 0, "ends_at": "2027-01-27T13:15:00+00:00", "capacity": 20, "starts_at": "2027-01-27T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "a4f77981-84c3-5a39-8f13-d6c32ed3e773", "taken": 0, "ends_at": "2027-01-22T15:30:00+00:00", "capacity": 20, "starts_at": "2027-01-22T14:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-22", "excursion_id": "01a22275-8cc8-754b-a65a-da1ed817501c"},
{"id": "a4fa154a-acf7-5468-917d-a18935927641", "taken": 0, "ends_at": "2026-12-25T15:30:00+00:00", "capacity": 20, "starts_at": "2026-12-25T14:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-25", "excursion_id": "01a22275-8cc8-754b-a65a-da1ed817501c"},
{"id": "a4feee42-8e39-5dcf-8fe2-44be340c0b86", "taken": 0, "ends_at": "2027-01-05T06:00:00+00:00", "capacity": 25, "starts_at": "2027-01-05T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2027-01-05", "excursion_id": "01a22275-8c68-7751-930d-f34a92f0c09f"},
{"id": "a68181a7-e0c1-5442-b14c-3d3c659d0bba", "taken": 0, "ends_at": "2026-12-19T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-19T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-19", "excursion_id": "01a22275-8085-748a-935a-34a27c81107a"},
{"id": "a6992e96-d8c4-54dc-9636-c28c2aabc1ca", "taken": 0, "ends_at": "2027-01-16T07:00:00+00:00", "capacity": 25, "starts_at": "2027-01-16T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a22275-77e7-701a-ba2d-399a00a9a18a"},
{"id": "a71a9375-6d7a-58ec-9846-73586b2c2e1f", "taken": 0, "ends_at": "2026-12-16T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-16T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a22275-78f8-7379-9075-6dac81d5588a"},
{"id": "a72c63cb-ae64-5241-8f62-997686f569eb", "taken": 0, "ends_at": "2027-01-27T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-27T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "a79b8a85-f6fa-5190-9469-6776045e05fd", "taken": 0, "ends_at": "2026-12-11T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-11T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-11", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "a7dec7a3-c227-56b2-a37a-fea7c650073d", "taken": 0, "ends_at": "2026-12-01T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-01T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-01", "excursion_id": "01a22275-694e-7179-847c-2107205b46ef"},
{"id": "a8683095-bb2f-5635-9991-76a39489b389", "taken": 0, "ends_at": "2026-12-20T09:30:00+00:00", "capacity": 15, "starts_at": "2026-12-20T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-20", "excursion_id": "01a22275-7833-73e0-82de-27051d5887ca"},
{"id": "a92ed17b-1718-585f-85eb-1981154015b6", "taken": 0, "ends_at": "2026-12-23T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-23T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "a9cfc046-8af8-50ad-a819-f5d4ca01eca6", "taken": 0, "ends_at": "2026-12-02T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-02T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "a9ee9878-c50b-50d5-9932-9d0c96c33b1a", "taken": 0, "ends_at": "2026-12-03T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-03T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a22275-7e8d-71a1-b888-2e74881162db"},
{"id": "aabb7d80-b097-5456-b4cc-376a36eb55ef", "taken": 0, "ends_at": "2026-12-04T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-04T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-04", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "ab71f673-4f23-56fe-9420-bbd2ce504be8", "taken": 0, "ends_at": "2026-12-05T06:00:00+00:00", "capacity": 25, "starts_at": "2026-12-05T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2026-12-05", "excursion_id": "01a22275-8c68-7751-930d-f34a92f0c09f"},
{"id": "aca89b33-95a6-588d-aaa4-e4dd1e3e6d9b", "taken": 0, "ends_at": "2026-12-07T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-07T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-07", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "acccfe00-b58a-58a3-9a47-1da106a6c060", "taken": 0, "ends_at": "2026-12-02T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-02T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a22275-6bc8-73d4-b482-3a17ca7aecd2"},
{"id": "ad1ce2c6-12d9-595b-b64e-1c00d32e42bb", "taken": 0, "ends_at": "2026-12-12T13:15:00+00:00", "capacity": 20, "starts_at": "2026-12-12T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-12", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "ad8772fb-d7ee-5a73-acbf-a875123615a4", "taken": 0, "ends_at": "2027-01-09T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-09T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-09", "excursion_id": "01a22275-755a-742d-9de8-21c6fb81f42c"},
{"id": "add3c796-c0a2-5771-aa41-2290344ebcaa", "taken": 0, "ends_at": "2026-12-29T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-29T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-29", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "ae26063e-bf06-5bd2-b495-f5748e8d962f", "taken": 0, "ends_at": "2027-01-09T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-09T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-09", "excursion_id": "01a22275-77f4-71b7-93f2-1eee58876dd9"},
{"id": "ae5f7d92-ca39-5fb0-8455-341ea13e50a2", "taken": 0, "ends_at": "2026-12-26T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-26T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-26", "excursion_id": "01a22275-77f4-71b7-93f2-1eee58876dd9"},
{"id": "ae76088a-2041-59dd-8c1c-8ecae4577d51", "taken": 0, "ends_at": "2026-12-25T13:00:00+00:00", "capacity": 15, "starts_at": "2026-12-25T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-25", "excursion_id": "01a22275-6bd2-77f8-9cfd-a9cba3cc28a4"},
{"id": "ae7c786d-b354-5884-97d7-9b7c2d450f55", "taken": 0, "ends_at": "2027-01-13T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-13T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a22275-6bc8-73d4-b482-3a17ca7aecd2"},
{"id": "aef0d2a2-d4a3-5417-b225-dee1e7c180da", "taken": 0, "ends_at": "2027-01-19T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-19T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-19", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "afdc875d-bbf4-55a4-adcb-519c55c6d007", "taken": 0, "ends_at": "2026-12-24T14:00:00+00:00", "capacity": 12, "starts_at": "2026-12-24T13:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a22275-7e99-7505-a43b-673b2d70d952"},
{"id": "b020ec1f-db80-5a31-b574-6f42de37eb49", "taken": 0, "ends_at": "2026-12-05T09:15:00+00:00", "capacity": 20, "starts_at": "2026-12-05T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a22275-6ca2-713e-ac5f-38ffe5e240ab"},
{"id": "b06646bc-821c-5fce-9194-a46a868c381e", "taken": 0, "ends_at": "2026-12-05T14:00:00+00:00", "capacity": 40, "starts_at": "2026-12-05T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a22275-8d3a-762b-9dd4-6b9584cba2ca"},
{"id": "b136d9f5-04ea-53e4-bb92-4059a5928e16", "taken": 0, "ends_at": "2026-12-16T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-16T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-16", "excursion_id": "01a22275-8d3a-72b0-ad48-23f0b49a6277"},
{"id": "b1bc9d6e-3f8f-5996-8b42-dd02c2349c87", "taken": 0, "ends_at": "2026-12-16T10:15:00+00:00", "capacity": 20, "starts_at": "2026-12-16T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "b1c6cddc-08f6-5e78-b0dd-263a3f4ad1d5", "taken": 0, "ends_at": "2027-01-14T14:00:00+00:00", "capacity": 12, "starts_at": "2027-01-14T13:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a22275-7e99-7505-a43b-673b2d70d952"},
{"id": "b34f9f9b-c3de-57b6-ad93-e351b7dbf511", "taken": 0, "ends_at": "2027-01-16T06:00:00+00:00", "capacity": 25, "starts_at": "2027-01-16T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2027-01-16", "excursion_id": "01a22275-8c68-7751-930d-f34a92f0c09f"},
{"id": "b3c1f6d4-5553-5986-864e-cb3b6ec11ac7", "taken": 0, "ends_at": "2026-12-18T13:00:00+00:00", "capacity": 15, "starts_at": "2026-12-18T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-18", "excursion_id": "01a22275-6bd2-77f8-9cfd-a9cba3cc28a4"},
{"id": "b3cf0d12-664f-50fc-8402-754dbdd3a19c", "taken": 0, "ends_at": "2027-01-25T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-25T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-25", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "b41fcf6e-7f6c-5eef-8a1a-c9ddbd77a6a4", "taken": 0, "ends_at": "2027-01-04T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-04T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-04", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "b45c4805-12f4-5b89-b148-17fa6d357e05", "taken": 0, "ends_at": "2027-01-05T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-05T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-05", "excursion_id": "01a22275-694e-7179-847c-2107205b46ef"},
{"id": "b4e2e6ba-0812-51be-b4bf-14b6252c4f83", "taken": 0, "ends_at": "2026-12-12T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-12T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-12", "excursion_id": "01a22275-78f8-7379-9075-6dac81d5588a"},
{"id": "b503c06a-06e4-5d3a-9a32-4e1c88d1e56d", "taken": 0, "ends_at": "2026-12-12T07:00:00+00:00", "capacity": 25, "starts_at": "2026-12-12T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-12", "excursion_id": "01a22275-77e7-701a-ba2d-399a00a9a18a"},
{"id": "b582908e-ebab-59d4-a70e-a4850df07be1", "taken": 0, "ends_at": "2026-12-15T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-15T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-15", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "b618df31-0ee1-5eaa-ac1e-3c95f1b14915", "taken": 0, "ends_at": "2027-01-01T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-01T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-01", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "b6920687-7690-57ea-a5ac-6cbbc669eea2", "taken": 0, "ends_at": "2026-11-29T09:00:00+00:00", "capacity": 20, "starts_at": "2026-11-29T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-11-29", "excursion_id": "01a22275-8d3a-72b0-ad48-23f0b49a6277"},
{"id": "b6c22cfc-a51d-58f5-8ef4-eb7b0c4eb60a", "taken": 0, "ends_at": "2026-12-26T07:00:00+00:00", "capacity": 25, "starts_at": "2026-12-26T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-26", "excursion_id": "01a22275-77e7-701a-ba2d-399a00a9a18a"},
{"id": "b713beb2-5a51-53d3-a369-3f0d33ed515d", "taken": 0, "ends_at": "2026-12-02T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-02T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-02", "excursion_id": "01a22275-8d3a-72b0-ad48-23f0b49a6277"},
{"id": "b8052610-8c73-5328-9f9c-4d98db8b3c0c", "taken": 0, "ends_at": "2027-01-14T08:00:00+00:00", "capacity": 12, "starts_at": "2027-01-14T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a22275-6d38-74d7-85c5-9458e2e7d8e5"},
{"id": "b825a4a3-9e82-53af-b26e-dc0dd384f978", "taken": 0, "ends_at": "2026-12-26T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-26T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-26", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "b8766912-596d-577c-b51f-191a25fe5cc1", "taken": 0, "ends_at": "2027-01-07T14:00:00+00:00", "capacity": 12, "starts_at": "2027-01-07T13:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a22275-7e99-7505-a43b-673b2d70d952"},
{"id": "b88068e6-3121-54e4-ab6f-f419068fdff9", "taken": 0, "ends_at": "2026-12-29T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-29T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-29", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "b88b6890-a063-5f9a-9204-2e20dd6b0ab1", "taken": 0, "ends_at": "2026-12-01T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-01T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-01", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "b88dc75c-268f-58ec-a78e-4e2d3d98455d", "taken": 0, "ends_at": "2027-01-08T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-08T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-08", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "b9053e0b-fa80-578a-9523-790053adf37f", "taken": 0, "ends_at": "2027-01-05T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-05T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-05", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "ba799eff-7ac6-5295-93f7-3dce25819034", "taken": 0, "ends_at": "2026-12-22T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-22T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-22", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "ba8f5a75-2fa6-5aef-888f-296a51a5fae1", "taken": 0, "ends_at": "2026-12-16T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-16T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "baadf0e2-dd2e-5a0a-a3f4-8c08fa8b4edd", "taken": 0, "ends_at": "2026-12-24T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-24T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a22275-7ea1-7798-9b4a-7d118d43d339"},
{"id": "bb334cef-4e75-5772-ac0d-e47acd8e3383", "taken": 0, "ends_at": "2026-12-01T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-01T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-01", "excursion_id": "01a22275-7e8d-71a1-b888-2e74881162db"},
{"id": "bbca6b5f-a5f2-580f-82dc-08c6e332f528", "taken": 0, "ends_at": "2027-01-23T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-23T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-23", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "bbd9e43d-8b1e-5778-84be-9e3f849c0ef2", "taken": 0, "ends_at": "2026-12-30T13:15:00+00:00", "capacity": 20, "starts_at": "2026-12-30T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "bc34baa0-cb3f-5d61-bd04-56ecd45f8976", "taken": 0, "ends_at": "2027-01-19T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-19T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-19", "excursion_id": "01a22275-694e-7179-847c-2107205b46ef"},
{"id": "bc3eb783-8faf-5efd-aa4a-0d8a93b5c733", "taken": 0, "ends_at": "2027-01-13T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-13T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a22275-78f8-7379-9075-6dac81d5588a"},
{"id": "bc5acd0c-4260-5a0e-84ea-fda4bc9b5849", "taken": 0, "ends_at": "2026-12-25T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-25T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-25", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "bd03b6f6-7dea-576a-8b85-5ffc9124176a", "taken": 0, "ends_at": "2027-01-21T14:00:00+00:00", "capacity": 12, "starts_at": "2027-01-21T13:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a22275-7e99-7505-a43b-673b2d70d952"},
{"id": "bd0ad16c-7b2b-5f2f-a5fb-205d32b14938", "taken": 0, "ends_at": "2026-12-23T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-23T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "bd117c8f-3cf4-5845-b090-ca857510aa11", "taken": 0, "ends_at": "2026-12-16T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-16T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "bd6813a7-5ced-56b6-b8c2-7e3fd164cb94", "taken": 0, "ends_at": "2026-12-19T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-19T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "bd779077-f199-5981-abfa-a8985853ad26", "taken": 0, "ends_at": "2026-12-17T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-17T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a22275-694e-7179-847c-2107205b46ef"},
{"id": "be1bd1b0-89e2-5d80-89b5-dd97e259dd09", "taken": 0, "ends_at": "2027-01-20T13:15:00+00:00", "capacity": 20, "starts_at": "2027-01-20T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "be4960d8-5821-581a-bb54-b99220f8facd", "taken": 0, "ends_at": "2027-01-20T10:00:00+00:00", "capacity": 15, "starts_at": "2027-01-20T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a22275-8eb9-743c-99f1-1c408aeb4cb8"},
{"id": "be5ec6d8-ecaf-58ec-bd04-bdb3d59b9843", "taken": 0, "ends_at": "2026-12-17T10:00:00+00:00", "capacity": 12, "starts_at": "2026-12-17T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a22275-6d38-74d7-85c5-9458e2e7d8e5"},
{"id": "bec898a8-b3ac-50c9-9a05-282a6a9b4d1a", "taken": 0, "ends_at": "2027-01-16T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-16T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "bedda871-c1bf-560e-bf6c-cd0fc148fbea", "taken": 0, "ends_at": "2027-01-02T06:00:00+00:00", "capacity": 25, "starts_at": "2027-01-02T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2027-01-02", "excursion_id": "01a22275-8c68-7751-930d-f34a92f0c09f"},
{"id": "c06c2e6d-5c5c-5e92-a6cc-a9546ef58a9c", "taken": 0, "ends_at": "2026-12-21T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-21T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-21", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "c22699fc-2270-593e-8473-b94adee37e6a", "taken": 0, "ends_at": "2026-12-22T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-22T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-22", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "c264ac79-1d33-5b58-aaeb-61ca03d4980c", "taken": 0, "ends_at": "2026-12-04T15:30:00+00:00", "capacity": 20, "starts_at": "2026-12-04T14:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-04", "excursion_id": "01a22275-8cc8-754b-a65a-da1ed817501c"},
{"id": "c30fbd5d-c69b-55e5-a5a5-40efcfadfbdf", "taken": 0, "ends_at": "2027-01-26T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-26T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-26", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "c3402dee-0dd6-5d43-83df-5857d36ad0d1", "taken": 0, "ends_at": "2026-12-10T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-10T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a22275-694e-7179-847c-2107205b46ef"},
{"id": "c3692b9c-5b08-5db9-ab29-8824be143814", "taken": 0, "ends_at": "2027-01-12T06:00:00+00:00", "capacity": 25, "starts_at": "2027-01-12T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2027-01-12", "excursion_id": "01a22275-8c68-7751-930d-f34a92f0c09f"},
{"id": "c5191a8e-c3f2-5993-acc4-5c0143d74eb4", "taken": 0, "ends_at": "2027-01-20T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-20T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "c525964b-0025-5650-9fb1-4b4115adedb0", "taken": 0, "ends_at": "2026-12-07T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-07T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-07", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "c545638d-3068-58d0-ad82-9f8f35b161a4", "taken": 0, "ends_at": "2027-01-19T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-19T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-19", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "c55e7b97-c298-503c-a1d1-717b285423e4", "taken": 0, "ends_at": "2026-12-24T06:30:00+00:00", "capacity": 30, "starts_at": "2026-12-24T04:00:00+00:00", "time_zone": "Asia/Novokuznetsk", "local_date": "2026-12-24", "excursion_id": "01a22275-8c0b-705b-9fe4-ba9bb0292cce"},
{"id": "c5d44836-50ee-5be1-81b5-40b179be88f4", "taken": 0, "ends_at": "2026-12-18T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-18T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-18", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "c61db521-88d7-57d2-92b2-7c6f1649e3d7", "taken": 0, "ends_at": "2027-01-05T09:00:00+00:00", "capacity": 25, "starts_at": "2027-01-05T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-05", "excursion_id": "01a22275-7e8d-71a1-b888-2e74881162db"},
{"id": "c670ce0f-18bb-5c9a-88b7-1de6e6cc9634", "taken": 0, "ends_at": "2027-01-23T10:15:00+00:00", "capacity": 20, "starts_at": "2027-01-23T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-23", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "c6840d9d-a4a9-5cb7-9d2b-084d3e254b62", "taken": 0, "ends_at": "2026-12-05T09:30:00+00:00", "capacity": 15, "starts_at": "2026-12-05T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-05", "excursion_id": "01a22275-7833-73e0-82de-27051d5887ca"},
{"id": "c6f36caa-e284-596e-9fde-bb45bf17bec9", "taken": 0, "ends_at": "2027-01-21T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-21T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "c70d5100-20c5-5839-8f1e-4e62eed3de28", "taken": 0, "ends_at": "2027-01-07T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-07T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "c726b372-1a4d-52bd-be62-390c9fe9731e", "taken": 0, "ends_at": "2027-01-13T10:15:00+00:00", "capacity": 20, "starts_at": "2027-01-13T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "c73aadcc-b4d6-5750-a223-84aca5681d26", "taken": 0, "ends_at": "2026-12-31T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-31T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "c7b1b336-d218-5ca9-99a8-9eba6a7a6c86", "taken": 0, "ends_at": "2027-01-22T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-22T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-22", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "c7d71214-78df-5dac-87a0-19137080613b", "taken": 0, "ends_at": "2026-12-21T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-21T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-21", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "c8424f17-c258-5618-852a-1c5944d83685", "taken": 0, "ends_at": "2026-12-28T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-28T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-28", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "c911ae15-3c2b-5edd-9de0-263b8bc77e4a", "taken": 0, "ends_at": "2026-12-02T10:15:00+00:00", "capacity": 20, "starts_at": "2026-12-02T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "ca0d1f2c-76c8-5406-865b-c2955ba113eb", "taken": 0, "ends_at": "2027-01-03T07:00:00+00:00", "capacity": 25, "starts_at": "2027-01-03T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-03", "excursion_id": "01a22275-77e7-701a-ba2d-399a00a9a18a"},
{"id": "cb129069-346f-58b4-9d0e-eb04528d1c2c", "taken": 0, "ends_at": "2026-12-08T06:00:00+00:00", "capacity": 25, "starts_at": "2026-12-08T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2026-12-08", "excursion_id": "01a22275-8c68-7751-930d-f34a92f0c09f"},
{"id": "cbd2dd59-4210-57f0-ab1d-6b08c2eb29f3", "taken": 0, "ends_at": "2026-12-04T13:00:00+00:00", "capacity": 15, "starts_at": "2026-12-04T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-04", "excursion_id": "01a22275-6bd2-77f8-9cfd-a9cba3cc28a4"},
{"id": "cc54feb4-7445-54cf-a2f8-368cc5dcaf63", "taken": 0, "ends_at": "2027-01-26T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-26T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-26", "excursion_id": "01a22275-694e-7179-847c-2107205b46ef"},
{"id": "cd0e41d9-e0bf-5232-8f30-60f80a7fcec2", "taken": 0, "ends_at": "2026-12-07T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-07T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-07", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "cdf853d1-f40d-5284-81f0-30b3622ab96c", "taken": 0, "ends_at": "2026-12-14T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-14T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-14", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "cdfc45e1-09fb-5b7a-9f27-38d8261afae3", "taken": 0, "ends_at": "2027-01-09T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-09T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-09", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "ce42b987-9be9-5b1e-962a-da2a2ae228bf", "taken": 0, "ends_at": "2026-12-27T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-27T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-27", "excursion_id": "01a22275-8d3a-72b0-ad48-23f0b49a6277"},
{"id": "ceeb0619-8408-5b95-888a-968d8bab10b7", "taken": 0, "ends_at": "2027-01-21T08:00:00+00:00", "capacity": 12, "starts_at": "2027-01-21T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a22275-6d38-74d7-85c5-9458e2e7d8e5"},
{"id": "cfefc838-6a96-5574-b966-b71ffff97552", "taken": 0, "ends_at": "2026-12-30T10:00:00+00:00", "capacity": 15, "starts_at": "2026-12-30T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a22275-8eb9-743c-99f1-1c408aeb4cb8"},
{"id": "d0197eb7-ce8e-5637-b798-52718c9062d5", "taken": 0, "ends_at": "2026-12-09T13:15:00+00:00", "capacity": 20, "starts_at": "2026-12-09T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "d0a52c4a-0c74-5b95-b31b-9e65debcf3a3", "taken": 0, "ends_at": "2026-12-27T09:30:00+00:00", "capacity": 15, "starts_at": "2026-12-27T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-27", "excursion_id": "01a22275-7833-73e0-82de-27051d5887ca"},
{"id": "d1f904cf-5b7b-5c78-b773-44dbb43a9fb1", "taken": 0, "ends_at": "2027-01-23T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-23T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-23", "excursion_id": "01a22275-8d3a-72b0-ad48-23f0b49a6277"},
{"id": "d227c0f8-a8db-578b-beef-f277ec7462b8", "taken": 0, "ends_at": "2027-01-09T09:15:00+00:00", "capacity": 20, "starts_at": "2027-01-09T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-09", "excursion_id": "01a22275-6ca2-713e-ac5f-38ffe5e240ab"},
{"id": "d23afbd8-fe73-54e2-8024-b837e120c83f", "taken": 0, "ends_at": "2027-01-09T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-09T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-09", "excursion_id": "01a22275-8d3a-72b0-ad48-23f0b49a6277"},
{"id": "d23f6b69-92f9-51d3-b894-a3aad6a0857a", "taken": 0, "ends_at": "2026-12-05T10:15:00+00:00", "capacity": 20, "starts_at": "2026-12-05T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "d31f9faf-efd2-5693-8bf2-74616177a55b", "taken": 0, "ends_at": "2027-01-27T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-27T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "d3e3f94d-6fd6-5e6e-b7ce-8161e43f1e0f", "taken": 0, "ends_at": "2026-12-03T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-03T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a22275-694e-7179-847c-2107205b46ef"},
{"id": "d41f33e7-67e4-5b98-a389-b56b228c7c5a", "taken": 0, "ends_at": "2027-01-09T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-09T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-09", "excursion_id": "01a22275-8085-748a-935a-34a27c81107a"},
{"id": "d501967b-6c88-58ad-a4c3-8a18d1741617", "taken": 0, "ends_at": "2026-12-17T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-17T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a22275-7e8d-71a1-b888-2e74881162db"},
{"id": "d560a733-30cc-51b2-84be-1fee0e4e5066", "taken": 0, "ends_at": "2026-12-17T06:30:00+00:00", "capacity": 30, "starts_at": "2026-12-17T04:00:00+00:00", "time_zone": "Asia/Novokuznetsk", "local_date": "2026-12-17", "excursion_id": "01a22275-8c0b-705b-9fe4-ba9bb0292cce"},
{"id": "d5d5a30a-3efc-5a0c-99ff-d01d3ba1d317", "taken": 0, "ends_at": "2027-01-08T13:00:00+00:00", "capacity": 15, "starts_at": "2027-01-08T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-08", "excursion_id": "01a22275-6bd2-77f8-9cfd-a9cba3cc28a4"},
{"id": "d5dbb2af-3185-5d57-9f9b-28d57d730513", "taken": 0, "ends_at": "2027-01-02T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-02T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a22275-78f8-7379-9075-6dac81d5588a"},
{"id": "d6dd9fed-b15f-5ced-ac2d-f4deaa381e65", "taken": 0, "ends_at": "2026-12-05T11:00:00+00:00", "capacity": 40, "starts_at": "2026-12-05T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a22275-8847-704b-b9c9-1fba894a03d8"},
{"id": "d73a5a3c-a868-56c1-b5f2-a0ae492a565c", "taken": 0, "ends_at": "2026-12-25T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-25T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-25", "excursion_id": "01a22275-77f4-71b7-93f2-1eee58876dd9"},
{"id": "d7704407-80f7-5fec-90f3-b7c812694def", "taken": 0, "ends_at": "2026-12-20T07:00:00+00:00", "capacity": 25, "starts_at": "2026-12-20T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-20", "excursion_id": "01a22275-77e7-701a-ba2d-399a00a9a18a"},
{"id": "d7e694a8-dc89-5ab6-be57-d2639946873a", "taken": 0, "ends_at": "2026-12-04T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-04T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-04", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "d84365aa-ef31-5550-8903-bbc30ed75418", "taken": 0, "ends_at": "2026-12-24T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-24T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a22275-7e8d-71a1-b888-2e74881162db"},
{"id": "d8454839-aa28-5e27-8cd4-3ae953d122e2", "taken": 0, "ends_at": "2027-01-13T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-13T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "d85799aa-4569-5ce7-8272-749c6fe95462", "taken": 0, "ends_at": "2027-01-12T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-12T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-12", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "d8767815-494a-50f2-ad80-507c86fb87df", "taken": 0, "ends_at": "2027-01-25T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-25T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-25", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "d9e0710e-54ac-5758-897b-6df50c93ec50", "taken": 0, "ends_at": "2026-12-14T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-14T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-14", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "da0103e0-0719-5463-b64f-2d69b076442f", "taken": 0, "ends_at": "2026-12-09T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-09T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "da029e24-57ac-55ba-b09f-9aace393a4b1", "taken": 0, "ends_at": "2026-12-04T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-04T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-04", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "da7f93ef-62ba-58c5-bb6c-47fe5e442c2b", "taken": 0, "ends_at": "2027-01-20T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-20T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "db3e76da-44f7-576e-bfb5-3e078c666055", "taken": 0, "ends_at": "2026-12-19T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-19T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "db7ba68c-3a75-5d6f-ae83-b743044152c2", "taken": 0, "ends_at": "2027-01-14T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-14T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "dbf74e7d-f9c2-5146-9446-3a9476c721ef", "taken": 0, "ends_at": "2026-12-17T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-17T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "dcb36c07-974e-5409-b374-a6ee61ae4df7", "taken": 0, "ends_at": "2026-12-17T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-17T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "dd86aca2-52cd-537a-a118-6ee386437498", "taken": 0, "ends_at": "2026-12-03T08:00:00+00:00", "capacity": 12, "starts_at": "2026-12-03T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a22275-6d38-74d7-85c5-9458e2e7d8e5"},
{"id": "df073c42-3a04-581a-8c62-a6e84d7f38e6", "taken": 0, "ends_at": "2026-11-30T12:30:00+00:00", "capacity": 30, "starts_at": "2026-11-30T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-11-30", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "df250a74-440c-54c3-92e7-792a828704ee", "taken": 0, "ends_at": "2026-12-19T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-19T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a22275-78f8-7379-9075-6dac81d5588a"},
{"id": "df28924c-e809-5966-b12b-da480c8d0914", "taken": 0, "ends_at": "2026-12-27T07:00:00+00:00", "capacity": 25, "starts_at": "2026-12-27T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-27", "excursion_id": "01a22275-77e7-701a-ba2d-399a00a9a18a"},
{"id": "df557b2b-3309-5683-9a71-61406f814ecb", "taken": 0, "ends_at": "2026-12-24T08:00:00+00:00", "capacity": 12, "starts_at": "2026-12-24T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a22275-6d38-74d7-85c5-9458e2e7d8e5"},
{"id": "dfab5026-121c-5ae2-8c9f-d74c03fa8f4b", "taken": 0, "ends_at": "2026-12-19T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-19T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-19", "excursion_id": "01a22275-77f4-71b7-93f2-1eee58876dd9"},
{"id": "dfc03bd6-acb1-5e8e-87c6-d75ef04aa87d", "taken": 0, "ends_at": "2027-01-07T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-07T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "dfd9b226-ed0e-5971-aa81-a15bd33fd2a0", "taken": 0, "ends_at": "2026-12-23T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-23T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "dff3ac9c-b43e-5243-831c-ea6a310907b1", "taken": 0, "ends_at": "2027-01-05T13:00:00+00:00", "capacity": 15, "starts_at": "2027-01-05T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-05", "excursion_id": "01a22275-6bd2-77f8-9cfd-a9cba3cc28a4"},
{"id": "e0163149-a101-571b-8d0f-b2378022faa6", "taken": 0, "ends_at": "2027-01-09T13:15:00+00:00", "capacity": 20, "starts_at": "2027-01-09T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-09", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "e01b82c6-7172-5477-9f29-21eac4b3a0df", "taken": 0, "ends_at": "2026-12-28T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-28T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-28", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "e05361e3-9e65-5550-bea2-8e120f8fafb7", "taken": 0, "ends_at": "2027-01-11T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-11T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-11", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "e08214a7-19fc-54ed-bc0c-657da75cfbdc", "taken": 0, "ends_at": "2026-12-24T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-24T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "e169ab5b-64c5-598c-838a-e8e2f77d281b", "taken": 0, "ends_at": "2027-01-16T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-16T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-16", "excursion_id": "01a22275-8085-748a-935a-34a27c81107a"},
{"id": "e1b94a37-9e19-5a43-9262-cf1e2698f10e", "taken": 0, "ends_at": "2027-01-09T10:15:00+00:00", "capacity": 20, "starts_at": "2027-01-09T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-09", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "e22632b0-099b-5806-b328-2068ac91156b", "taken": 0, "ends_at": "2027-01-09T11:00:00+00:00", "capacity": 40, "starts_at": "2027-01-09T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-09", "excursion_id": "01a22275-8847-704b-b9c9-1fba894a03d8"},
{"id": "e277cf17-1ded-53ea-816d-ade885064c83", "taken": 0, "ends_at": "2026-12-08T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-08T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-08", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "e2848c5b-36e8-5dd4-a65d-5976b514c94e", "taken": 0, "ends_at": "2027-01-12T13:30:00+00:00", "capacity": 20, "starts_at": "2027-01-12T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-12", "excursion_id": "01a22275-7ea1-7798-9b4a-7d118d43d339"},
{"id": "e34b9161-5e55-5be8-aa68-2d8bad59a91c", "taken": 0, "ends_at": "2026-12-31T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-31T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a22275-694e-7179-847c-2107205b46ef"},
{"id": "e38ffe5a-5d08-539e-9898-636e4e6c1231", "taken": 0, "ends_at": "2026-12-30T10:15:00+00:00", "capacity": 20, "starts_at": "2026-12-30T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "e46f5e1d-989c-545a-9a95-72a680a33a7c", "taken": 0, "ends_at": "2026-12-18T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-18T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-18", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "e4c52dc7-a058-5c74-916d-f348aab72422", "taken": 0, "ends_at": "2027-01-02T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-02T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a22275-755a-742d-9de8-21c6fb81f42c"},
{"id": "e4fe5a0d-63a9-5bed-94d2-b1a826de573d", "taken": 0, "ends_at": "2027-01-26T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-26T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-26", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "e5450aff-2f61-58b9-9f72-528cc02becb3", "taken": 0, "ends_at": "2026-12-15T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-15T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-15", "excursion_id": "01a22275-7ea1-7798-9b4a-7d118d43d339"},
{"id": "e557d83b-fe8b-57ad-aace-a90b753179f3", "taken": 0, "ends_at": "2027-01-02T09:30:00+00:00", "capacity": 15, "starts_at": "2027-01-02T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-02", "excursion_id": "01a22275-7833-73e0-82de-27051d5887ca"},
{"id": "e55fef6b-9168-5863-9704-387ebb3d8a78", "taken": 0, "ends_at": "2027-01-20T10:15:00+00:00", "capacity": 20, "starts_at": "2027-01-20T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "e59a53b0-9d00-5ec7-b5f9-50056c86750b", "taken": 0, "ends_at": "2027-01-07T13:30:00+00:00", "capacity": 20, "starts_at": "2027-01-07T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a22275-7ea1-7798-9b4a-7d118d43d339"},
{"id": "e699d2c7-758e-588f-9636-7b3614780b1a", "taken": 0, "ends_at": "2027-01-12T09:00:00+00:00", "capacity": 25, "starts_at": "2027-01-12T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-12", "excursion_id": "01a22275-7e8d-71a1-b888-2e74881162db"},
{"id": "e7507769-3843-50e0-a384-e8671f3cbcd0", "taken": 0, "ends_at": "2026-12-15T13:00:00+00:00", "capacity": 15, "starts_at": "2026-12-15T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-15", "excursion_id": "01a22275-6bd2-77f8-9cfd-a9cba3cc28a4"},
{"id": "e79cc478-f0f2-538e-8d73-ffa4a3e383f6", "taken": 0, "ends_at": "2026-12-02T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-02T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "e7ce9a81-0e71-5a44-a063-843c974f0251", "taken": 0, "ends_at": "2026-12-08T13:00:00+00:00", "capacity": 15, "starts_at": "2026-12-08T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-08", "excursion_id": "01a22275-6bd2-77f8-9cfd-a9cba3cc28a4"},
{"id": "e91d566a-275d-5388-b097-c252437507f9", "taken": 0, "ends_at": "2027-01-19T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-19T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-19", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "e95480c2-494c-52a7-b0f7-bfb69576afea", "taken": 0, "ends_at": "2027-01-12T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-12T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-12", "excursion_id": "01a22275-694e-7179-847c-2107205b46ef"},
{"id": "e9c13417-37de-5ef5-8209-a8d9ede8958e", "taken": 0, "ends_at": "2027-01-20T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-20T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a22275-78f8-7379-9075-6dac81d5588a"},
{"id": "ea3d6229-8938-580c-b8a9-8d5d699d6f20", "taken": 0, "ends_at": "2026-12-26T09:15:00+00:00", "capacity": 20, "starts_at": "2026-12-26T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-26", "excursion_id": "01a22275-6ca2-713e-ac5f-38ffe5e240ab"},
{"id": "ea4f9de6-0485-5340-8035-bf51a764f0ab", "taken": 0, "ends_at": "2027-01-07T08:00:00+00:00", "capacity": 12, "starts_at": "2027-01-07T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a22275-6d38-74d7-85c5-9458e2e7d8e5"},
{"id": "eb20dc14-a785-5f4a-be60-d25fe0fd45d9", "taken": 0, "ends_at": "2027-01-01T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-01T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-01", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "eb5196bd-e3ba-539d-a4d2-7ecb0ccabd2a", "taken": 0, "ends_at": "2027-01-27T10:00:00+00:00", "capacity": 15, "starts_at": "2027-01-27T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a22275-8eb9-743c-99f1-1c408aeb4cb8"},
{"id": "ec080052-75e6-5f66-b892-ffa8d83786fa", "taken": 0, "ends_at": "2027-01-23T13:15:00+00:00", "capacity": 20, "starts_at": "2027-01-23T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-23", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "ed51b5a2-f64f-5f8d-8fc2-8426d091b66c", "taken": 0, "ends_at": "2027-01-11T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-11T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-11", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "ee57586a-f1a4-562d-838b-35302dc7ddc6", "taken": 0, "ends_at": "2026-12-16T13:15:00+00:00", "capacity": 20, "starts_at": "2026-12-16T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "ee743cb8-d415-5b0f-bc3a-637207517197", "taken": 0, "ends_at": "2026-12-30T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-30T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-30", "excursion_id": "01a22275-8d3a-72b0-ad48-23f0b49a6277"},
{"id": "eef369ee-1d71-588a-802e-db0ed2cfc32c", "taken": 0, "ends_at": "2026-12-26T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-26T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-26", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "ef390e97-4a85-5864-a2d1-742d1b498a3c", "taken": 0, "ends_at": "2026-12-30T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-30T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "efddedc9-ab00-56bc-81d7-982de98d4d5d", "taken": 0, "ends_at": "2027-01-25T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-25T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-25", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "f045d1ff-7fda-51c9-9d80-8c4b26a6dc9e", "taken": 0, "ends_at": "2027-01-23T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-23T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-23", "excursion_id": "01a22275-755a-742d-9de8-21c6fb81f42c"},
{"id": "f0b63422-8a39-5d14-bde9-2b140e947fc2", "taken": 0, "ends_at": "2027-01-01T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-01T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-01", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "f0e96072-bba4-5cda-9781-bb3467fa0ff6", "taken": 0, "ends_at": "2027-01-26T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-26T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-26", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "f16cf471-98e8-5453-bafa-7fbe9b78da3c", "taken": 0, "ends_at": "2026-12-30T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-30T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "f19155d7-9687-5d27-aa9f-1495cf4db416", "taken": 0, "ends_at": "2027-01-21T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-21T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "f1a5f2f5-ecaa-54e9-ba5d-0a36c7f5a10f", "taken": 0, "ends_at": "2026-12-10T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-10T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a22275-7e8d-71a1-b888-2e74881162db"},
{"id": "f1afc6fd-3050-542d-8c10-ddca58e11b4b", "taken": 0, "ends_at": "2027-01-03T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-03T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-03", "excursion_id": "01a22275-8d3a-72b0-ad48-23f0b49a6277"},
{"id": "f227b6d5-7d5a-5ac1-a7fd-ec6ea203d39a", "taken": 0, "ends_at": "2027-01-14T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-14T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "f2374961-7025-5e1e-b243-e09d08739d0a", "taken": 0, "ends_at": "2027-01-19T06:00:00+00:00", "capacity": 25, "starts_at": "2027-01-19T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2027-01-19", "excursion_id": "01a22275-8c68-7751-930d-f34a92f0c09f"},
{"id": "f3dccbf4-bda1-55a0-a8d6-93f90391b59f", "taken": 0, "ends_at": "2027-01-07T09:00:00+00:00", "capacity": 25, "starts_at": "2027-01-07T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a22275-7e8d-71a1-b888-2e74881162db"},
{"id": "f50a932f-8a8e-5227-96e4-c4059edf1d31", "taken": 0, "ends_at": "2027-01-18T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-18T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-18", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "f55bcdc5-9c5f-559c-82ca-a2cd7652c51a", "taken": 0, "ends_at": "2026-12-09T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-09T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "f5c65f25-d3e3-506e-97d6-fcea3f750e21", "taken": 0, "ends_at": "2027-01-10T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-10T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-10", "excursion_id": "01a22275-8d3a-72b0-ad48-23f0b49a6277"},
{"id": "f6688ddd-33b0-51c0-8f5b-f881a8cdd471", "taken": 0, "ends_at": "2027-01-04T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-04T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-04", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "f729df69-6d62-57ff-9d8f-c9523258c2e5", "taken": 0, "ends_at": "2026-12-11T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-11T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-11", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "f818b449-0de5-5311-bfc0-8521724e44f2", "taken": 0, "ends_at": "2027-01-16T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-16T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-16", "excursion_id": "01a22275-77f4-71b7-93f2-1eee58876dd9"},
{"id": "f855f17b-4b77-5854-95fc-319a07561931", "taken": 0, "ends_at": "2027-01-16T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-16T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a22275-755a-742d-9de8-21c6fb81f42c"},
{"id": "f87f53fe-b346-57aa-b314-2eb6be8aaf7d", "taken": 0, "ends_at": "2027-01-07T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-07T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "f8af982d-7336-597c-9a23-8020a84d5955", "taken": 0, "ends_at": "2026-12-08T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-08T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-08", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "f92d9ba2-feee-5c8f-8745-86465cff4438", "taken": 0, "ends_at": "2027-01-22T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-22T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-22", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "fb642f18-1491-5c47-a66e-69a8ae8f4dc2", "taken": 0, "ends_at": "2027-01-20T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-20T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"id": "fc4b6475-d319-52d4-9a6a-198749c2a39e", "taken": 0, "ends_at": "2027-01-16T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-16T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"id": "fc6afd23-562e-5bc4-bbde-4a209440e390", "taken": 0, "ends_at": "2027-01-17T07:00:00+00:00", "capacity": 25, "starts_at": "2027-01-17T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-17", "excursion_id": "01a22275-77e7-701a-ba2d-399a00a9a18a"},
{"id": "fc9b4ac2-41f7-5493-a1bc-456934669727", "taken": 0, "ends_at": "2026-12-10T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-10T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a22275-7ea1-7798-9b4a-7d118d43d339"},
{"id": "fce8498d-1297-56f2-913e-4e73704ba0f6", "taken": 0, "ends_at": "2026-12-19T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-19T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-19", "excursion_id": "01a22275-8d3a-72b0-ad48-23f0b49a6277"},
{"id": "fdbe5483-f911-51b9-b87c-26e7e2cc0662", "taken": 0, "ends_at": "2026-12-19T13:15:00+00:00", "capacity": 20, "starts_at": "2026-12-19T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "fde5bc51-baa7-52e6-a3c2-f717679c846d", "taken": 0, "ends_at": "2027-01-08T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-08T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-08", "excursion_id": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"id": "fe1cbc67-9539-5375-bfd1-f95cae50e426", "taken": 0, "ends_at": "2026-12-10T08:00:00+00:00", "capacity": 12, "starts_at": "2026-12-10T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a22275-6d38-74d7-85c5-9458e2e7d8e5"},
{"id": "ff638cd3-368d-51ed-8259-73c934763d0d", "taken": 0, "ends_at": "2026-12-29T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-29T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-29", "excursion_id": "01a22275-7e8d-71a1-b888-2e74881162db"},
{"id": "ffe84a36-e0aa-549a-ae91-f2832bab50b9", "taken": 0, "ends_at": "2027-01-16T13:15:00+00:00", "capacity": 20, "starts_at": "2027-01-16T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"id": "ffff1bfd-19db-5a49-9dd3-e7f9e11b8bb1", "taken": 0, "ends_at": "2026-12-01T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-01T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-01", "excursion_id": "01a22275-7c46-7652-a220-ab6dd85b4311"}
]');

INSERT INTO public.site_replica (id, organization_id, region_code, time_zone, ready_until) OVERRIDING SYSTEM VALUE
SELECT id, organization_id, region_code, time_zone, ready_until FROM jsonb_populate_recordset(NULL::public.site_replica,'[
{"id": "01a22275-6615-7638-ade0-eb1e97e37dcc", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-SMO", "organization_id": "01a22275-6141-7268-97dd-bf586b0e019f"},
{"id": "01a22275-668f-724d-a8fd-1424be2b93a5", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-SMO", "organization_id": "01a22275-6180-73e8-85fd-125aaa40de10"},
{"id": "01a22275-66dd-71cf-99cf-117804098a0f", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-SMO", "organization_id": "01a22275-6173-71fe-9976-6f68763e1b6f"},
{"id": "01a22275-67ef-7481-b87b-4a6dc5d9b7db", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-SMO", "organization_id": "01a22275-6179-71ae-bd6c-984d9f1e6f12"},
{"id": "01a22275-68ae-76e9-b8e1-e1842ac439aa", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-SMO", "organization_id": "01a22275-6189-71df-8d95-a9e0452491c1"},
{"id": "01a22275-68e4-721a-8f49-1d5364aa9712", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-SMO", "organization_id": "01a22275-61b3-75e4-b1df-70ea22244c26"},
{"id": "01a22275-73f6-70cd-8f44-b948683bde3a", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-SMO", "organization_id": "01a22275-6c58-7798-8756-33212c949147"},
{"id": "01a22275-74a3-73f7-80ea-8e64278a91e4", "time_zone": "Asia/Yekaterinburg", "ready_until": "2027-11-27T19:00:00+00:00", "region_code": "RU-SVE", "organization_id": "01a22275-706d-75ca-aadc-25cf35159b74"},
{"id": "01a22275-74ee-769f-9c7c-da4bb3c33249", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-SMO", "organization_id": "01a22275-7062-70da-b525-1c6722dc8328"},
{"id": "01a22275-752f-72e5-bbac-2b29134d57c2", "time_zone": "Asia/Yekaterinburg", "ready_until": "2027-11-27T19:00:00+00:00", "region_code": "RU-CHE", "organization_id": "01a22275-7062-703c-b0ca-fc7310eaf9e7"},
{"id": "01a22275-754c-77a8-9a6d-aa87a456fc60", "time_zone": "Asia/Yekaterinburg", "ready_until": "2027-11-27T19:00:00+00:00", "region_code": "RU-SVE", "organization_id": "01a22275-7063-77e1-acb9-1d2ba838894f"},
{"id": "01a22275-756d-777d-ae61-85e11200d96b", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-NIZ", "organization_id": "01a22275-7115-7263-a9dd-ea140696ff87"},
{"id": "01a22275-796d-730e-92a0-4766dc0297e8", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-NIZ", "organization_id": "01a22275-7692-7404-ac83-8bd2063add98"},
{"id": "01a22275-7ae8-75fa-ab6d-95309ce15b1e", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-NIZ", "organization_id": "01a22275-77c0-739e-8155-57609ee09171"},
{"id": "01a22275-7d0e-7535-9e73-346a9a1167ef", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-MOW", "organization_id": "01a22275-79e0-72f4-97fc-3946a97b5b7a"},
{"id": "01a22275-7d17-75dc-887a-29afa4ae174d", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-MOS", "organization_id": "01a22275-7a4b-7068-85d5-68e1982f36d9"},
{"id": "01a22275-7d23-720c-bee4-e9c93ff43841", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-MOW", "organization_id": "01a22275-79f1-71c1-b2d6-ac6de80c246b"},
{"id": "01a22275-7d28-778c-bfbb-3ac19c3eaf68", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-MOW", "organization_id": "01a22275-7974-7149-8f20-edb95882029a"},
{"id": "01a22275-7f46-7049-a6d8-98775a20e07a", "time_zone": "Asia/Yekaterinburg", "ready_until": "2027-11-27T19:00:00+00:00", "region_code": "RU-PER", "organization_id": "01a22275-7dd8-7046-a0d8-9e483facddf4"},
{"id": "01a22275-86e4-7393-a5b5-f9c1b44785b2", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-KRS", "organization_id": "01a22275-80cb-7203-9b77-82b47b3bdcd6"},
{"id": "01a22275-87a9-75df-98df-a30595d0b6ca", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-BEL", "organization_id": "01a22275-80d7-73b9-a410-32626c3f487e"},
{"id": "01a22275-87ca-714b-860d-21d304230066", "time_zone": "Asia/Yekaterinburg", "ready_until": "2027-11-27T19:00:00+00:00", "region_code": "RU-PER", "organization_id": "01a22275-80bf-732d-b9c8-7e52d25774f4"},
{"id": "01a22275-883c-7681-9ceb-ab5f5359522a", "time_zone": "Asia/Krasnoyarsk", "ready_until": "2027-11-27T17:00:00+00:00", "region_code": "RU-KK", "organization_id": "01a22275-8191-703c-af78-f2444744bc98"},
{"id": "01a22275-8990-770d-8999-43c76d7c82cc", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-TUL", "organization_id": "01a22275-829f-701a-9a5b-0eef53ee8b73"},
{"id": "01a22275-89bd-71f4-b16d-cbe5d2fd70c4", "time_zone": "Asia/Novokuznetsk", "ready_until": "2027-11-27T17:00:00+00:00", "region_code": "RU-KEM", "organization_id": "01a22275-828f-77ba-beb0-6e2083b18bdb"},
{"id": "01a22275-8d9c-700d-b418-4b8c3af39ca7", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-LEN", "organization_id": "01a22275-8c46-7507-b01a-33f09a45dd39"}
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

ALTER TABLE public.idempotency_key ADD CONSTRAINT idempotency_key_pk PRIMARY KEY (client, key);

ALTER TABLE public.organization_replica ADD CONSTRAINT organization_replica_pkey PRIMARY KEY (id);

ALTER TABLE public.organization_replica ADD CONSTRAINT organization_replica_status_check CHECK ((status = ANY (ARRAY['CANDIDATE'::text, 'ACTIVE'::text, 'SUSPENDED'::text])));

ALTER TABLE public.schema_migration ADD CONSTRAINT "PK_0edff5015b71cc0389ae0f4b9a1" PRIMARY KEY (id);

ALTER TABLE public.session ADD CONSTRAINT session_capacity_check CHECK ((capacity > 0));

ALTER TABLE public.session ADD CONSTRAINT session_check CHECK ((ends_at > starts_at));

ALTER TABLE public.session ADD CONSTRAINT session_pkey PRIMARY KEY (id);

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
