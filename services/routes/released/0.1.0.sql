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
  ready_until timestamp with time zone
);

INSERT INTO audit.caller_key (id, inner_pad, outer_pad) OVERRIDING SYSTEM VALUE
SELECT id, inner_pad, outer_pad FROM jsonb_populate_recordset(NULL::audit.caller_key, E'[
{"id": 1, "inner_pad": "\\\\x2426ae42d64fd07ad7a855c8047a7bd8c4491ac4ea563f32803231b3e443ea043636363636363636363636363636363636363636363636363636363636363636", "outer_pad": "\\\\x4e4cc428bc25ba10bdc23fa26e1011b2ae2370ae803c5558ea585bd98e29806e5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c"}
]');

SELECT setval(pg_get_serial_sequence('audit.caller_key', 'id'), max(id)) FROM audit.caller_key;

INSERT INTO audit.head (id, seq, hash, horizon, cluster) OVERRIDING SYSTEM VALUE
SELECT id, seq, hash, horizon, cluster FROM jsonb_populate_recordset(NULL::audit.head, E'[
{"id": 1, "seq": 600, "hash": "\\\\x0df7a5d0326012e6959791267004385713353faab058f36552dc0ed297e9e225", "cluster": 7713233508198519132, "horizon": "3046"}
]');

INSERT INTO audit.seal (seq, entry_id, hash) OVERRIDING SYSTEM VALUE
SELECT seq, entry_id, hash FROM jsonb_populate_recordset(NULL::audit.seal, E'[
{"seq": 1, "hash": "\\\\x3c34b8a3615ba27999ca28a18cd3b380ae6118b045fd2a4deb10098203aaecbf", "entry_id": 1},
{"seq": 2, "hash": "\\\\x48551fbcbed75c1aca8044d1fc48698f0e9f89f6fa80b582696230ca98a59063", "entry_id": 2},
{"seq": 3, "hash": "\\\\xc6e01cebdea30d7f64f05f0b158be90e63e3dd772d6a473828e8e6d16c0d45ef", "entry_id": 3},
{"seq": 4, "hash": "\\\\x4df43d3e2716d224a902d5a48cbdafdf69cf18aa689196e97c7f35c153020412", "entry_id": 4},
{"seq": 5, "hash": "\\\\x8ee58174edcdf3bcea387892f19020c232c5a67acf15ef94b249a45c8c32ba39", "entry_id": 5},
{"seq": 6, "hash": "\\\\xb550bf8e72c269acb7af0ca73bcfdc0a238dcbfa648f163b7c1e7d03af713651", "entry_id": 6},
{"seq": 7, "hash": "\\\\xb760a56f20137ddd1c306f0acfc0b3cb49a471856bfe7f56fa822aac6c3ce0fa", "entry_id": 7},
{"seq": 8, "hash": "\\\\x04ca173ebb4b217aed49fdf9d33ff5a910f57431b04efa6ca29ac2a103cbf9bd", "entry_id": 8},
{"seq": 9, "hash": "\\\\x4c04e62621a1b8f65245219a08268cb396976a3134dd64df574e899652c22257", "entry_id": 9},
{"seq": 10, "hash": "\\\\xcdbd63ee24656fb8e4d7c41677c3f4046743950e545c30b36824e0e41877c4ee", "entry_id": 10},
{"seq": 11, "hash": "\\\\x102f91a46c6ba5afff546d861229d6626c3be0c84984d73e1ad811f574b8706d", "entry_id": 11},
{"seq": 12, "hash": "\\\\x0326326cc5f26e5225860ebb189a85b63bdb128d37ef65d702251adfc40eba3c", "entry_id": 12},
{"seq": 13, "hash": "\\\\x79491cfaeee1513fb648b7ee9986e2a7231ca0183501f961921bedb52fc57d47", "entry_id": 13},
{"seq": 14, "hash": "\\\\xed4b4659f06b330a3a906dd8248698e70ac72e38054190c456f584e0b4b2251a", "entry_id": 14},
{"seq": 15, "hash": "\\\\x73cecac447d52693dfd5a56bc9e33e8ea332a7cd432fc03f20ebe7ce7a9ec51d", "entry_id": 15},
{"seq": 16, "hash": "\\\\xa7f08693b30333691653ed0cec772ebfe3825b2794c65c6a8154c4679efb8cc3", "entry_id": 16},
{"seq": 17, "hash": "\\\\x54edf52e41e69cf7d8cc4025db3857b3baff46cf8b2e928c41f7050acab1d193", "entry_id": 17},
{"seq": 18, "hash": "\\\\x50df3d7070cbaf9a44c2a3eb27c609c5a59c0ae1533f24f0d312e04b57b07d62", "entry_id": 18},
{"seq": 19, "hash": "\\\\x37ba34ba50d2f2ddaae6582cb7543fcee30b8d530d7794ee9b8053e5fbf89873", "entry_id": 19},
{"seq": 20, "hash": "\\\\x4a5620c0d7b718e3d4a61979a6f090532afb3ffda2894894ca9d920ae6d4f536", "entry_id": 21},
{"seq": 21, "hash": "\\\\x2c215907be77c8106cdb3d247f3ac769b9c51caa5960d6be3f0f92684f1424ca", "entry_id": 20},
{"seq": 22, "hash": "\\\\xd4ba120fc1bb665b4766c047057183c0ac4a7a4a6e6558f851672020ec9a1000", "entry_id": 22},
{"seq": 23, "hash": "\\\\xd79e9b68f54853a95c022029296e54347eac4ebdfefe0d173ad054784a16813b", "entry_id": 33},
{"seq": 24, "hash": "\\\\xf0d552cd5f0f58233dfad0d2dcfb079ed627f8d6b163b93d0ae293c785709e3b", "entry_id": 23},
{"seq": 25, "hash": "\\\\xb59dc4806e4e4d051f16a48a4da4571e2d264fe34eeb4071476ca7e552b16c64", "entry_id": 24},
{"seq": 26, "hash": "\\\\x8aa6b7d89d91297e1b14fb380abc8a3f4eaa818435f6bbf87afe24c139f36936", "entry_id": 25},
{"seq": 27, "hash": "\\\\x695d85bf546fe9a65a925aa08f3fb9a88935416508ab3dc214948e6a409024d0", "entry_id": 26},
{"seq": 28, "hash": "\\\\x1ecd57c44d9327193254dea39caf681b481228bf5fddc393226ae2d9447cea7c", "entry_id": 27},
{"seq": 29, "hash": "\\\\x110ae3a3c5b6a2ad202493c2fbec2640e7b60584e114fd6917b982f8aa52d55a", "entry_id": 28},
{"seq": 30, "hash": "\\\\x86cfb88c84c27e35824d8daefaeb43b06ea1752a684fdeea7df8ec432a645c27", "entry_id": 29},
{"seq": 31, "hash": "\\\\xa771f0e2edd5310293648ba92bc101128ddea1d718112a0b064bdd8db2d445d0", "entry_id": 30},
{"seq": 32, "hash": "\\\\x8420226c17b8ed5401f138f887c7fbd3c21100ea09f651b3212d86910fbd6f34", "entry_id": 31},
{"seq": 33, "hash": "\\\\x2b5a00a3bc9aa227df756516e41e839f884385175a41f3cecc6e886a89039737", "entry_id": 32},
{"seq": 34, "hash": "\\\\xe6dda9b22aa2cc6a392774b07e3ae889bdd7abf5d9bedc16b8f020adfd0cf02f", "entry_id": 34},
{"seq": 35, "hash": "\\\\xdf6d2e5277f244fb63c299e2c7f02be4ef6fb0243f6f78f41d305a44bace4ef2", "entry_id": 35},
{"seq": 36, "hash": "\\\\x018d3490fc1ce0a322742416cf6da7bd611d2fb45ce9f2730e79a6765b422d55", "entry_id": 36},
{"seq": 37, "hash": "\\\\x30c8675dadaa9faf089372b447e3fcca82d3c1e65d80c6ff911cf82174e43765", "entry_id": 37},
{"seq": 38, "hash": "\\\\x56cd38747aa6fd06a7ee258beef592f55c51d4781e2a63e0bd9cc3eb553afcb6", "entry_id": 38},
{"seq": 39, "hash": "\\\\x107b1c5fd5076cb417efe8cfcb007c481ac12b3bd455543f9f6de8e6e9006c04", "entry_id": 39},
{"seq": 40, "hash": "\\\\x63477ec9ba485252fc2670facb30e07332795e62b553e28a928d4df60b2abaf4", "entry_id": 40},
{"seq": 41, "hash": "\\\\x303d23911ef30f6f22f8affd115a979fdf7115d3815c95ee3090f11d58f2c990", "entry_id": 41},
{"seq": 42, "hash": "\\\\xb6926692f539a5e9b60c8a4146537e8de332637dd8c3f3c095141fbb94fdd02e", "entry_id": 42},
{"seq": 43, "hash": "\\\\xdc4ed9e95897f83a9bb2259f2e54a69960c2f29bfbd39b74065c2923b7137946", "entry_id": 43},
{"seq": 44, "hash": "\\\\x32c1fa53d22230555ec9260cd46861a970eab86ed3f009fee071915ea8c46afa", "entry_id": 44},
{"seq": 45, "hash": "\\\\x3c1262f20140dc21ac320bea191b04e9e9c78060ab8c98f846fcdbfa6645f45c", "entry_id": 45},
{"seq": 46, "hash": "\\\\x524bd19eb758d3eeaa36cf0214d47375999a0aeb68ed8051c84a1d04ea2c2254", "entry_id": 46},
{"seq": 47, "hash": "\\\\xc80515939beb54dbc4fcc997411ac505ca95290da1dbeffab3db51c70e077e28", "entry_id": 47},
{"seq": 48, "hash": "\\\\xecba94c0509cb0ba330cf8ca3899de3dc6c6af35d0651d24976e1570117d9a92", "entry_id": 48},
{"seq": 49, "hash": "\\\\x69dc9794fe834fcc79f3245a938b46a641a37d917a0134e2dc18162f1e08d745", "entry_id": 49},
{"seq": 50, "hash": "\\\\x6387d5464310cc85d667424d6cd48f8a15705994bd9eacc1120d1a22bd02b733", "entry_id": 50},
{"seq": 51, "hash": "\\\\x77881beef71711da935ddc33b32067f5e6e21195a03f200bb601777e2176d4b0", "entry_id": 51},
{"seq": 52, "hash": "\\\\x2a97e05d774046e4199fbcc24dbb0d698d2ff0f4a38a954ae1e080bbcf620855", "entry_id": 52},
{"seq": 53, "hash": "\\\\x4111e4034a02faaa54787b6fdea1318494353c70baa16ed8fe28ee9557e24e92", "entry_id": 53},
{"seq": 54, "hash": "\\\\x40b369f10d56586652f8016f825de535ba088173092fde14b30371e9bda16faa", "entry_id": 54},
{"seq": 55, "hash": "\\\\x8826965e853927e0803ef49b8fff158c9e26ae716017dd3f28581dda5db886dd", "entry_id": 55},
{"seq": 56, "hash": "\\\\xb2e0f5fadcf582954fb3d58c9f1fc844af613445b7f37de7b2343888f12f9e02", "entry_id": 56},
{"seq": 57, "hash": "\\\\x8084872c48f6fdec7815fe47a5ae736e86105d55f907a84c082f14b421018c9b", "entry_id": 57},
{"seq": 58, "hash": "\\\\x2ea405c4b6adc265c84a213c099924cab337df3ebab55d463977557e6726b190", "entry_id": 58},
{"seq": 59, "hash": "\\\\x42cc6a60eb3d94ee00ab4e9f9e9bf127fdc1991c8817d1a92905597b8b95d53d", "entry_id": 59},
{"seq": 60, "hash": "\\\\xeeab9f4bb75fa154f45fb10850cfde32ba2f983cfe76de41e66acd0ad2c13a75", "entry_id": 60},
{"seq": 61, "hash": "\\\\x3be286f8efa08a2b43c98c5377db124cadf12aa27000612bba9dbb55f2d07e0e", "entry_id": 61},
{"seq": 62, "hash": "\\\\x86727929a2a52af46c8d317ee4fefa581c3a7c262d18e3ee385cde201031f24a", "entry_id": 62},
{"seq": 63, "hash": "\\\\x3b5d02c017c80b1b3bc8e9b6a03f72af522b995c122d8dc9b2bf9969a5253f57", "entry_id": 63},
{"seq": 64, "hash": "\\\\xbebf3fccc78d7cf5449ee509017b4394d401ec26d50d20c76cdc842ed3f2ed9b", "entry_id": 64},
{"seq": 65, "hash": "\\\\xbdc26618344e9a1f142f3af7472b65f4bbe65a96483b4972c58990837687365c", "entry_id": 65},
{"seq": 66, "hash": "\\\\x3bb642ac056863599999c5ee1dad30fcb3316f1ca76680e47924860968c74ce0", "entry_id": 66},
{"seq": 67, "hash": "\\\\x6a38ea769b4151187839625b8d7e79e7be700a5666e942af0ba2bc5ede1cd045", "entry_id": 67},
{"seq": 68, "hash": "\\\\x08949e522623d39198085a56b44ba7124a9682332cd465385308d7f57fcbbf65", "entry_id": 68},
{"seq": 69, "hash": "\\\\xe29b706d9bbb3021134c43b56a2045b39295b3dc494ac9b147d9c0417188a992", "entry_id": 69},
{"seq": 70, "hash": "\\\\x0c0b41505dc8650d5b231efe40a52a705d79f4e8ec4dc24ca247aa97c8687dd4", "entry_id": 70},
{"seq": 71, "hash": "\\\\xe87b09227e94311d0a8289dbaeeab4718dc4560163a2f01b2ecdf024c8807d92", "entry_id": 71},
{"seq": 72, "hash": "\\\\xb8d10175a013c26c31f6b126563dea65d0b19fe9a8c2e5a82ead957353f5fdc3", "entry_id": 72},
{"seq": 73, "hash": "\\\\xb9b6681c03af693c5c003f1654bf9df711e43239b29db77873eb583bd11adc85", "entry_id": 73},
{"seq": 74, "hash": "\\\\xabd55c97fc3ffc0d2141f793bd475936fb54ce4f79822e863eff2cfa8e1c4140", "entry_id": 74},
{"seq": 75, "hash": "\\\\xade875c60b0d7e1f8603493a88a45043aa166c26039a75048e3b09a686ab470d", "entry_id": 75},
{"seq": 76, "hash": "\\\\x26552a09958b6fa75887e190eddc83004d1cc02d54cbdee0e52068e9dfcd8f8a", "entry_id": 76},
{"seq": 77, "hash": "\\\\xc51e9e5e5a0f377dd9af0101e6520ee97fde4aae9a594ae1375e9677865355db", "entry_id": 77},
{"seq": 78, "hash": "\\\\x275cbbe5ededf527ff05a27a4e021a8c89047ba73615f221a61727c244715d03", "entry_id": 78},
{"seq": 79, "hash": "\\\\xc9dfc8d26ea9008765e1f06f2ae920c424b6824e2e74afbfc0669dc0cfad43ba", "entry_id": 79},
{"seq": 80, "hash": "\\\\x317cd06080511be30f5146b524bfbc7f6228452ca266f8fe52ea6d1296b9828c", "entry_id": 80},
{"seq": 81, "hash": "\\\\x8f02569155e93d8afd9aa1762961b1f0ec76bff935f5155ddb264af44afc5e04", "entry_id": 81},
{"seq": 82, "hash": "\\\\xe0dab47b3cf536b0c9a210746eecde07ee003d1d01b477ee6f06b40af069c3dc", "entry_id": 82},
{"seq": 83, "hash": "\\\\x3fae5b71ae89ed684ecad90551163fcce609d1c5f3ab55104cb6743c127c406f", "entry_id": 83},
{"seq": 84, "hash": "\\\\xe1f6e9a3c75981d78196fb0d2f90eab57433427e901ba25826c7f0f6f5ada262", "entry_id": 84},
{"seq": 85, "hash": "\\\\x26ec1c1a76a8f4bb5a48c7b63151a979b4007027376735abafa19a93a755061b", "entry_id": 85},
{"seq": 86, "hash": "\\\\xf90b98c94a7321ec03b58be2913e609c2128ec0db176dbe02237f77b656c9830", "entry_id": 86},
{"seq": 87, "hash": "\\\\x8c7385709dda424c04a433b8b2df6ba8896540a069a8b4005d7d18b79f40bdbe", "entry_id": 87},
{"seq": 88, "hash": "\\\\x64109ff7b5ce4cb61d4ecb68b6095fd788570c5faef36177a706974fa8278555", "entry_id": 88},
{"seq": 89, "hash": "\\\\x507808df83b424cda2fb443dad38f5168aaad77193dc2e49503da2b5943436a6", "entry_id": 89},
{"seq": 90, "hash": "\\\\x4efc94ed81a64bf1d5ebbf271f80cb8a3b9486245f7824a9ad3dd209ee614732", "entry_id": 90},
{"seq": 91, "hash": "\\\\xb52273eb2032bae544800a48f975e4acf7910d7298f6b24939103b9849500c00", "entry_id": 91},
{"seq": 92, "hash": "\\\\xfdaea7b08c85e209a82f2ffa11b26defb030eab151eb661b463049ac09e28355", "entry_id": 92},
{"seq": 93, "hash": "\\\\x8cf6b044f696ba71b91f9ba24d51bf2c2cab9ae93efee49a5802767f5af8cb9d", "entry_id": 93},
{"seq": 94, "hash": "\\\\x40e257d48d06b89f40e7465b5cd36709fb46eb67afc3397c0e86ba0783b517c0", "entry_id": 94},
{"seq": 95, "hash": "\\\\x36ecbf83e03d6d4889a0563fc767ecbbe6a1d547c769c484491357e83051eb66", "entry_id": 95},
{"seq": 96, "hash": "\\\\xb021ceeac6969b4d26ea68d9ee0c0e6c83c471bd3c83d6d502f23b1dc1b6fb5a", "entry_id": 96},
{"seq": 97, "hash": "\\\\x00449ce8d9ef8e243f21c4441bfd21b0b033ebdd822abbc8fb8a1940cbfa58c3", "entry_id": 97},
{"seq": 98, "hash": "\\\\xda5d01189f6c50b2be09ccddfd039b061c77f473f3f386d363ca978a4028ab00", "entry_id": 98},
{"seq": 99, "hash": "\\\\x349957cf1d2ad5b024fae40b29a7c7a893e6fcf718052d4d83e666ca36919e55", "entry_id": 99},
{"seq": 100, "hash": "\\\\xb61fa868172ad18271bbf47bd6be279ab5a100479f37318d3225cfc8a5c561d6", "entry_id": 100},
{"seq": 101, "hash": "\\\\xa19e2ebf2d932aaa3866658229bf759e5a08fd1129614794b4649fef205397a5", "entry_id": 101},
{"seq": 102, "hash": "\\\\xa74d406161e61e6d3f226e8437ee0f0eef75cb5cab5a595432f33d1512ef1f41", "entry_id": 102},
{"seq": 103, "hash": "\\\\xf542ad6f0717575ac7e6cdb8d40116e6418d3a0f4796e430616b8e7844c87246", "entry_id": 103},
{"seq": 104, "hash": "\\\\x65400edb96e34efcebb3b222064c9f59d5ef16463412a32631594f5272922eaf", "entry_id": 104},
{"seq": 105, "hash": "\\\\xe5013bfd62c1cfe7a2dcc09175c0f3ee6cd7e671ab7f2084fc5c13db87515391", "entry_id": 105},
{"seq": 106, "hash": "\\\\xb1247c752f980d72b03a54e7a57905bdf26f4711cfd0d95a84725fdb8caf29c4", "entry_id": 106},
{"seq": 107, "hash": "\\\\x37a270c125a7890a8c660678b567b565b5d546d19540ad3e4f6b7192110e15ee", "entry_id": 107},
{"seq": 108, "hash": "\\\\x65b0ea9d9a46ccc4475c7060919fce9a46a926db16e8fb88f76eb8fd24b20a75", "entry_id": 108},
{"seq": 109, "hash": "\\\\xb3125cccb1a54942a24d8a784641bd8caf3a367d7c70e48fae45359cbdf64321", "entry_id": 109},
{"seq": 110, "hash": "\\\\x28fcaf55c63056a622e7f540e85d411d4c00918fc0ef83527a918c563bcea039", "entry_id": 110},
{"seq": 111, "hash": "\\\\xe0bc1cef9e420dddf32de81a97b147114bfd85d9cf6637247748dea3d3079eac", "entry_id": 111},
{"seq": 112, "hash": "\\\\xe56fc331e07a8350ff3c5a9b866defb331909ceb46956d3dd0e398a4a99abf85", "entry_id": 112},
{"seq": 113, "hash": "\\\\x69ee708193f32e3df397721c4dabaa14b33efb87119bc47cd8c1e039abafe834", "entry_id": 113},
{"seq": 114, "hash": "\\\\x4570c31cab04cf554f2e8d02a03eb96caeb98f150c06a212a7c55206dadc1781", "entry_id": 114},
{"seq": 115, "hash": "\\\\x1e51781cf5aae002fef7ac836a7dd9e8c7c38ab747885f9434d99d5ba595d676", "entry_id": 115},
{"seq": 116, "hash": "\\\\x4c122a21270229a519dc64a8874c758b7ca6279ab0e0f34b18be494e5d82252f", "entry_id": 116},
{"seq": 117, "hash": "\\\\xeb5393929361aadd53d402236149ffd18455bd97a87e28a02b8d68b0ca9ab338", "entry_id": 117},
{"seq": 118, "hash": "\\\\x925bc07ae54310997e85f4b9170c2240fe3a0a1947243b1ca3a8f0621970a2ff", "entry_id": 118},
{"seq": 119, "hash": "\\\\x3d561761b8bc6512c19e7af0d80e9bf75c5d3c507d5903fee53c205c734c9833", "entry_id": 119},
{"seq": 120, "hash": "\\\\xff840d52c5e6b804b497fa1dbdfe72c303d543b893d6227d72764b27d416983d", "entry_id": 120},
{"seq": 121, "hash": "\\\\x03f30ddf93c2b368dbb7e64d83e817cf3e3eccc808af0f6ecf94088f8230aaaf", "entry_id": 121},
{"seq": 122, "hash": "\\\\xb0f49324345382a3e78b4f95dbddece06c169f32bee68951c146d600fbe6ab5d", "entry_id": 122},
{"seq": 123, "hash": "\\\\x997f853cc45cb3eb3c26783d9a22451e0f401f4906e8496091c5d04abbd33c70", "entry_id": 123},
{"seq": 124, "hash": "\\\\x3d46ed31b8a800aed05b8a8e18f890bc676cbbe4567421e9d9b290319fa37150", "entry_id": 124},
{"seq": 125, "hash": "\\\\x9d185339ac418b7e6dc48a60981a56fe5c1e04bb75af40d2b5537c66218d9ed4", "entry_id": 125},
{"seq": 126, "hash": "\\\\x33b3280fb2b0084ac585699d4bfaf9676242c5e01f5f423a7d6c0467342dd793", "entry_id": 126},
{"seq": 127, "hash": "\\\\x7208075e6368610eaf12c531c97e996b1ae855bb6e5c973db77652003f18f627", "entry_id": 127},
{"seq": 128, "hash": "\\\\x12c8079a9f28c0eb6412c567210dca82a435c3264309fa4f827fc0d0e8cd5bf5", "entry_id": 128},
{"seq": 129, "hash": "\\\\x0402754a0f532badc3eb1536ed14ae8d55937af6cf6037d887c0264e26a09336", "entry_id": 129},
{"seq": 130, "hash": "\\\\xd1b7a3201a2d73f5d503c2d3dce4b1a34249ba39c70cc9f68ac84c419d2fe128", "entry_id": 130},
{"seq": 131, "hash": "\\\\x3d0881a4be0572e376b668301ff6527d1c5e55bdb8a8b7ac9a8dee1e30f3c600", "entry_id": 131},
{"seq": 132, "hash": "\\\\xf061094f9a1539cf789bb77e4f8b2f96b562754583e64e29a0c2e568d85dea38", "entry_id": 132},
{"seq": 133, "hash": "\\\\xc956476b2824d05169fdb6b61615ccb01f1e5fe0165cb0540b0ab3e3a49508eb", "entry_id": 133},
{"seq": 134, "hash": "\\\\x541d8a183af429b64029199dd79b72fdec41d4016b0e951973aa62bffac27780", "entry_id": 134},
{"seq": 135, "hash": "\\\\x8a08c0edbd72f805bfc88ed94dfe81914da89a2d35b7f463fbec582ed11b832a", "entry_id": 135},
{"seq": 136, "hash": "\\\\x1857dd3b819469832b9ca0eb5adfa430ed91657a9615c9e448c79b22b67a431f", "entry_id": 136},
{"seq": 137, "hash": "\\\\x0d3a03bd2d514ae8fabe779759b5707fe229c719a8df731a03c8e3b20b9d1c2c", "entry_id": 137},
{"seq": 138, "hash": "\\\\xdb771009c0df4b926d65f6688ffbeadcde7e8063a1dfa7ae8043ec8ecc5b2a08", "entry_id": 138},
{"seq": 139, "hash": "\\\\x213fb2f138753ecd19c9ac0c40a77548a44889fb3055c78af27d731ce035ee81", "entry_id": 140},
{"seq": 140, "hash": "\\\\x39dacda0d9dae61225fe48b1d207b3f5178f8492016ee6b78c3d0119212ff9df", "entry_id": 139},
{"seq": 141, "hash": "\\\\xc2562cdc86ea4c4b9ab7a7a844cebeb728a5034c853dc2fad841344a5412a1d6", "entry_id": 141},
{"seq": 142, "hash": "\\\\xe3e1f9c6145a447ca976efc00617745f0c441e47e8ab58a22c844ceb2672c1f9", "entry_id": 142},
{"seq": 143, "hash": "\\\\x0a59ff02e4278c479df9d10c7338d8adbc716432f616934c3dca33e102bb0466", "entry_id": 143},
{"seq": 144, "hash": "\\\\xcfb5cde2b948c9dcb1574600ef1ae4070309a9e6818f49563e164163fcc15cf8", "entry_id": 144},
{"seq": 145, "hash": "\\\\x3db8bd40b9167886c45299b1cec23d244917e6b2884eaf86bf335d3da472a009", "entry_id": 145},
{"seq": 146, "hash": "\\\\x07c5f1989a4d3a88078a357eca68f69af3399c1c711baad0b1ce59947b5195cc", "entry_id": 146},
{"seq": 147, "hash": "\\\\x56fbdf25a2ea15a9f64e4ff983f419f3e3676ee1a33ed9dc1b874debbae0228d", "entry_id": 147},
{"seq": 148, "hash": "\\\\x407dd4af0b847b7ba5bcb51ba5d93b45181e88c43f5b0b1aabbf052e24dac08f", "entry_id": 148},
{"seq": 149, "hash": "\\\\xfa02e68cf4dd63b85f7d94f31d104a38691557aacc09167e240794882eebec44", "entry_id": 149},
{"seq": 150, "hash": "\\\\x997855cbc1b32c284c82543ef1938fb8ef4985112f0566432f7bba407a3ddb82", "entry_id": 150},
{"seq": 151, "hash": "\\\\x167c42902c003099cc52a7bf82a02f44e4f40d895d2f9fa4e745dadb24e3f2a6", "entry_id": 151},
{"seq": 152, "hash": "\\\\x7dde8da4e40f8b823c08ef02ff54129e068645e1a3e3056edc729194128c6fab", "entry_id": 152},
{"seq": 153, "hash": "\\\\xe524306785427d6f703378b2415af8b998a241c68aeb00fc00f9a6be18697b3b", "entry_id": 153},
{"seq": 154, "hash": "\\\\xf33015400eb20e3f5bba22e80fc69ad79dc6d42265ecaec66d7f193a81d81ff0", "entry_id": 154},
{"seq": 155, "hash": "\\\\x0e34f53dc02f93e76a57b7d2ff43779ab758df45b1ce5e3fdd359d5ca6d31584", "entry_id": 155},
{"seq": 156, "hash": "\\\\x5d667a23859ee44e1d5886215605c85c40ed045a25ae87534daea5f83ecb2cf6", "entry_id": 156},
{"seq": 157, "hash": "\\\\x410201d29dcf6f6a9bdfa70827e101d893ec38bcd55c1ec156e3e7203896462c", "entry_id": 157},
{"seq": 158, "hash": "\\\\xc7bd462db03cc77415ce906e908988ad79341e1fd953b085a8a5f00aa5b37cf7", "entry_id": 158},
{"seq": 159, "hash": "\\\\xeb7b30a06faa8bf947b3c84dd8f283346fca9a556f30df65fcd6ca902d41f5e1", "entry_id": 159},
{"seq": 160, "hash": "\\\\xa37adf0c5247a41065e378a41c5917b49438494ded48f3ef2f7a86d089320887", "entry_id": 160},
{"seq": 161, "hash": "\\\\x220aa5cd46f0ce7272106e8e1bbd38fe364035c378258b562f1ab4e7e06b94d0", "entry_id": 161},
{"seq": 162, "hash": "\\\\x6b9986d63d98cacb995e99325d34423eced53f59fe5d81cdd2ee76654911a60a", "entry_id": 162},
{"seq": 163, "hash": "\\\\x1c980a88eb761968933bf671f3569de8281bdf1e1511c4c9069b998dd7dbc31e", "entry_id": 163},
{"seq": 164, "hash": "\\\\x077de3f6de22ecd567371f860cb8e382995debe8f4787c93c86dcc31d7b05a2d", "entry_id": 164},
{"seq": 165, "hash": "\\\\x17fa3f0531c09ae82283bc889b08a4d46de670d9555d166e54d261e80d1d9160", "entry_id": 165},
{"seq": 166, "hash": "\\\\x75aea4d5e4019cf3fc8c7cedf507c481e050d260c12a3c1ea2ea63b7ebfa450b", "entry_id": 166},
{"seq": 167, "hash": "\\\\x6fd33c2130c18016ef7d9e2267851e795c76a6631a8439d0c59d9958c2c1f670", "entry_id": 167},
{"seq": 168, "hash": "\\\\x0858622bdf2dda5b80ebdac7be065a274154becd780b8e3b101cf36810dd8823", "entry_id": 168},
{"seq": 169, "hash": "\\\\x2b088362a46ff86062b6f6a42d27c3eee0549567ded31c2fa7eac24641431d7f", "entry_id": 169},
{"seq": 170, "hash": "\\\\xf2e21aa450f63e1289edeacd38079a4bca6c710abe55df39b2aa46ffb94c06d9", "entry_id": 170},
{"seq": 171, "hash": "\\\\xcb3687ef3f5252bf457731d3df49fed79f9873d6f988ff70578f49ca1c764835", "entry_id": 171},
{"seq": 172, "hash": "\\\\xfc2a5139c3fd72a0ac2fbdf1cb10fa953bf88083bdc81d8ca214bf1b1bfaa78b", "entry_id": 172},
{"seq": 173, "hash": "\\\\x8e06d5bc35f520318c21273da9ff3823d8fda7a7f7560198643a4000517bd350", "entry_id": 173},
{"seq": 174, "hash": "\\\\xca7c4a1c7e10021f8c461f6d10d2f348d6aa2e40190f80ff6fe40bea014595c3", "entry_id": 174},
{"seq": 175, "hash": "\\\\x4987b0be048e228b273faf6823cd8fa267dc4a7024c6c4a7d261d1b176ec244c", "entry_id": 175},
{"seq": 176, "hash": "\\\\xbe056fd3a964b564d5a75c811ae87dcb34d44f85cb1a68e6f8f2d56f37f64efb", "entry_id": 176},
{"seq": 177, "hash": "\\\\x7c423c865cde4ed837e713c301f0bea648d91993db76fb88e6e5b9b75bcbe78b", "entry_id": 177},
{"seq": 178, "hash": "\\\\xc9cda72bc3e263ea4e9bc56649e02c118fbaa41528eb8a4f864df9a9bcec8603", "entry_id": 178},
{"seq": 179, "hash": "\\\\x6e775120d4583b3379e18d2c8a92ed16759d6c568d56c04d923308ab0b58f4cb", "entry_id": 179},
{"seq": 180, "hash": "\\\\x1202e2abc3f420e5d342a8f938f216408080671ffff0439d93be3f57f30f83ff", "entry_id": 180},
{"seq": 181, "hash": "\\\\x827ee966609238d9b340ce41a15a54a0b6cbae4f710d726025289ce0ade5967e", "entry_id": 181},
{"seq": 182, "hash": "\\\\x176ece9760e4f9711559b63d9412e9e651729db8057c74e2f9490f1729a96a9b", "entry_id": 182},
{"seq": 183, "hash": "\\\\x4b5ac9638e1cdbaef7a78e3072789a0cdf279718ae00a95061b6605a9d97a4b2", "entry_id": 183},
{"seq": 184, "hash": "\\\\x4cac7c84c0d0a052f7211dd4a7fd9fa1bfbc571994481647f1f5e619b8b15b47", "entry_id": 184},
{"seq": 185, "hash": "\\\\xf4081fc1204c2a22ef4822a5d3c318164e4fbcc75e66fb88efbf702df907683a", "entry_id": 185},
{"seq": 186, "hash": "\\\\x274767f453538917ec8cfb6bd1140b107ae8bb42c81d34836a529a11b1807a19", "entry_id": 186},
{"seq": 187, "hash": "\\\\x0b56d622e5c0ca4933e5da5fd76023034e90f009fc782cca5cafb8de4cefd2a2", "entry_id": 187},
{"seq": 188, "hash": "\\\\xb0685aad96b8bdd7c9da8227818d655d20a34a4ae135a3c7c5a04d20b590aa40", "entry_id": 189},
{"seq": 189, "hash": "\\\\xe9d15a8857fa09b2e180964d5096550ec98c43f29c547686d098169fd9381dba", "entry_id": 188},
{"seq": 190, "hash": "\\\\x48cb7b0a388b86db009fc0ab4d5eb94770a5e8ab40fc4f4d3041e50569294bf0", "entry_id": 190},
{"seq": 191, "hash": "\\\\x4ad711643628e593caec7fb9df73167a21b028a18c4736708fdc0c45dc20ab6b", "entry_id": 191},
{"seq": 192, "hash": "\\\\xe65115240de4f50fea5e93ef0c30514c50f0097eeefaba95842e849c54c1d5cd", "entry_id": 192},
{"seq": 193, "hash": "\\\\x0cd9298639297989e9e197cfd29472afa3c45354a946d778dd8ac6b327312b0d", "entry_id": 193},
{"seq": 194, "hash": "\\\\x138a732142b030f8771de81a82bbf2d65418cbdf0b3f20ca987db523d88c9bb6", "entry_id": 194},
{"seq": 195, "hash": "\\\\xe8ed12dbfc303e4cb214e73536765cd026296ffb041e9d6334e57ae2edb43ea4", "entry_id": 195},
{"seq": 196, "hash": "\\\\xf5ef3304135b515a69c7e6780d7efa8322b3ed5ca8f5c97c85a2d34dee019aa8", "entry_id": 196},
{"seq": 197, "hash": "\\\\x86bff7e4b38bd2e44cb313ffe7b25766c511ab2e18262b5158d3f5c3119bc5b0", "entry_id": 197},
{"seq": 198, "hash": "\\\\xe4af0e785ea0cb070d0fbdbb6518a6116cd12d5fb08e64ea0586bc3d60cb5f72", "entry_id": 198},
{"seq": 199, "hash": "\\\\x97df208d46aecf63c2511bd5100bef0fce1b98dcbe9daac934a374d8201bb7ea", "entry_id": 199},
{"seq": 200, "hash": "\\\\x3c3f6942c2bfd731b6a59c43b503be5a0cd16c2021c7fe8f9df449498cb48c85", "entry_id": 200},
{"seq": 201, "hash": "\\\\x3a20db4e8430c5602c2cf7996cc22e72bc9dcb8d12df7b7337d2ea5ffdba3342", "entry_id": 201},
{"seq": 202, "hash": "\\\\x344209a8329fc30a025b0d5f44b2bf7ccbb92c447b212f45a2872f8b7767b16a", "entry_id": 202},
{"seq": 203, "hash": "\\\\xfc739f2b71ed3fed934d505c009ec2ab94cb63b248b33969af5cf8bb886d895a", "entry_id": 203},
{"seq": 204, "hash": "\\\\x7d7a11f357ab73f8fbf6daf9793711dc15463725b5e3bf2c150ea40fa4c29d05", "entry_id": 204},
{"seq": 205, "hash": "\\\\xdcba11b2804eed5a127c543c0f9bfdb3ca46ad1cfb03592d107480f3dcfa9b72", "entry_id": 205},
{"seq": 206, "hash": "\\\\xe0a4a38b1c6b1a5a36527a623d53af59ebadfd11b9f3a84aa6578a74838cacc9", "entry_id": 206},
{"seq": 207, "hash": "\\\\x2152cee856bd0ac9558dcd1eea07f6bc3ed6b680d45376da74c270d0405f3e71", "entry_id": 207},
{"seq": 208, "hash": "\\\\x051c1308271f2faadbeccbd7a1f46e4f4bf346e206389afd8970c6c11ad54686", "entry_id": 208},
{"seq": 209, "hash": "\\\\x63257cce887dded5cb6556221c995c0b0b3d9cf05b8eb65b3c594cf721ff296a", "entry_id": 209},
{"seq": 210, "hash": "\\\\xd6ad1a426e7c46b412e2353a47e6e31c7347d3dbf190dc92815bd72dbed0feb4", "entry_id": 210},
{"seq": 211, "hash": "\\\\x95dd6aa8e6de159b11b1a76c9847853b3ca4e95f90fcc63819cc6d3c44b838db", "entry_id": 211},
{"seq": 212, "hash": "\\\\x85e8d91881813ef8f30043b7c4558516a9315c9b47a70db9773852572614c594", "entry_id": 212},
{"seq": 213, "hash": "\\\\x6a2aa657ba916f6672d172a912e8b73f10fb813d958e3e785a046c3b8ba67bb7", "entry_id": 213},
{"seq": 214, "hash": "\\\\x59338dee5af8cde72e8cb42b48edf60b0c3bb12ff4dac72246992a91785c018b", "entry_id": 214},
{"seq": 215, "hash": "\\\\xf049d0feca7de996e4b1eafa616640ffcda0a005398e206d5a1eac3ba048b388", "entry_id": 215},
{"seq": 216, "hash": "\\\\x8674a684c7c488bc9b59a660d7d8a52229d4105737f6946965e11b528ddd653c", "entry_id": 216},
{"seq": 217, "hash": "\\\\xe82faedfff57a08f1872190d975e2ec3c3d616f11aac3e92ce6348a425f9c9a8", "entry_id": 217},
{"seq": 218, "hash": "\\\\x9cf6a8e5e4426fffaf26306afeeade4eaa69a0c693594e79bc7e9b5d6a988285", "entry_id": 218},
{"seq": 219, "hash": "\\\\x0e7dd8a4bf9caddf7580122ce38f1d255048d8be53a6a4a8cd8368b5b88dafb8", "entry_id": 219},
{"seq": 220, "hash": "\\\\x394060e9637c68105b80864e82c93a163d812864b19452f10df7f3fb471c2da5", "entry_id": 220},
{"seq": 221, "hash": "\\\\xb03bd22b46c002a0f5ea46a93139b7b8629768e71716882f19cce29b0e274cb2", "entry_id": 221},
{"seq": 222, "hash": "\\\\xf1147c91769be6dcbc82e244e1c859308b4d1151ef1f79b01882f1272a110621", "entry_id": 222},
{"seq": 223, "hash": "\\\\xbc29d0fd7ebb9aacefb1c7aa41d20d2be6738b9608c66ab3aa28ca23f6d3205a", "entry_id": 223},
{"seq": 224, "hash": "\\\\xe077dad0f4a864bfe94943e96f65d9974503c3633a7244d778ad1d40ea933a7a", "entry_id": 224},
{"seq": 225, "hash": "\\\\x37b57a5998c4bfbd71b80ec28dce003798f97354121bac7312441a4b2c925e99", "entry_id": 225},
{"seq": 226, "hash": "\\\\x081614dd29dfb33922a2510d8c967103b9172faf32cf9fffd80181f91cbdcd9e", "entry_id": 226},
{"seq": 227, "hash": "\\\\x241f23096502493fd9ff685279a0ee570621437de2104a89caf333839b3a8251", "entry_id": 227},
{"seq": 228, "hash": "\\\\xd8f6d905611a42b23529636a94f4fedd650afa8d1f2cfec51f479a934e41abc9", "entry_id": 228},
{"seq": 229, "hash": "\\\\x8c4ce2e28d5bd8f43947408fbe56d406a6e33b03e03ba405a8eae92e113bf3ff", "entry_id": 229},
{"seq": 230, "hash": "\\\\xf658b5a831bc1f6aa2abfd2eabe44ed2427681c630071aceaf21d91b537697c7", "entry_id": 230},
{"seq": 231, "hash": "\\\\x2dc7f956b383b56918641b26844f6ae4441876e335aa419b081740107b856693", "entry_id": 231},
{"seq": 232, "hash": "\\\\x21424210d0192761ea742980284fabaf263037f1f4979c6a1960d6a064073514", "entry_id": 232},
{"seq": 233, "hash": "\\\\x8eae00adb0c0299e9afc4bd0bfb507d66484a90c5d73e4cdf692f6edf6dfc095", "entry_id": 233},
{"seq": 234, "hash": "\\\\x143e2fad002ee668b8dc61c677e11be60c7aafd2f72658ec3319d43d727c6cd5", "entry_id": 234},
{"seq": 235, "hash": "\\\\xe0f35f3c10837325f98e9a41af60ed6d6bb578e37b611c92ec6d91e560fba53a", "entry_id": 235},
{"seq": 236, "hash": "\\\\x24176d16ba6b579d428aa254cb9855fe04c71ec31600d711e02d717f40451171", "entry_id": 236},
{"seq": 237, "hash": "\\\\x029234dcd6ab64c5d159f33c7c3166cd19ba4aad41743c1f58ed9c735ea5373c", "entry_id": 237},
{"seq": 238, "hash": "\\\\xfc6778f8e9d2e5bb52b9cd7b8458675f1c4228a95f7d5b3bb0190fbd36ae8483", "entry_id": 238},
{"seq": 239, "hash": "\\\\x4b9e74e94b53ca8fcc29b8131ae64dc0ba2247682add363b41edd6114d51afa7", "entry_id": 239},
{"seq": 240, "hash": "\\\\x2d35a24fbba3a8902d0303b17e9cf92d39c86c2f34b4e8a3ef10e8b440f8ce68", "entry_id": 240},
{"seq": 241, "hash": "\\\\xbc750528a9d8c174e10a553ce4358e6b1643c370cda9fbbd65679b8d502bc861", "entry_id": 241},
{"seq": 242, "hash": "\\\\x191f67750c93e31fa2a67086c3d45e8ed096633bb0dc4c4151bbba939c237753", "entry_id": 242},
{"seq": 243, "hash": "\\\\xd1ee41d6f96e5de2b1f16fbeb2aa207fce563a46dfe90b1fcc912c5c5ee4d4e1", "entry_id": 243},
{"seq": 244, "hash": "\\\\xd5b906d12448d61be1fe10aac181182b3aa4d922fe7d6363809f365ac3a38750", "entry_id": 244},
{"seq": 245, "hash": "\\\\xca661922b393b54637af63895009ba32cbc77eba90ecc92736ca3cef2b0799bb", "entry_id": 245},
{"seq": 246, "hash": "\\\\xe1661c7a802e8ad6b173113036ff8a11e4043e632de09b4a2b81d151893cef71", "entry_id": 246},
{"seq": 247, "hash": "\\\\x36854b21f80eaf39150a69ff624595cc6712d1c71d5dba28be02d9ae5ab2b204", "entry_id": 247},
{"seq": 248, "hash": "\\\\x60dd12b8f940bae6cd5a36369f1bf982d1b4e8fcd3d7f6096e8116629a4d90c7", "entry_id": 248},
{"seq": 249, "hash": "\\\\x46af09e388cf375f1340f18674ce99aa4778ce6582ef800387c2f9db5c3badba", "entry_id": 249},
{"seq": 250, "hash": "\\\\xa2f736e3b9a569ec9e5b7674d6f9c1e853bbd2d7147dd4f19992b384bb714e6e", "entry_id": 250},
{"seq": 251, "hash": "\\\\xb3f49f9a14d9e1c123878a7e0e9876b35410ddab24f8059e80755bf41f603efc", "entry_id": 251},
{"seq": 252, "hash": "\\\\x5120c0c235afa39b914e7ac479cee17ea25a64e233605117013ab2dfbd8e56d8", "entry_id": 252},
{"seq": 253, "hash": "\\\\x789d4ef5ffa9e0283cf5f6faa8ae0d33c4a93b019cc96e86b676059115222c1d", "entry_id": 253},
{"seq": 254, "hash": "\\\\x60ba17563bc10df6ebe95e2c7334cd50d64a09b15e7e07ab670bb2991aafa405", "entry_id": 254},
{"seq": 255, "hash": "\\\\xbe6b1ca51e94a8bd4281e803aefedc54f78568b6a497c965753f2eaa37df0de0", "entry_id": 255},
{"seq": 256, "hash": "\\\\x93b6fe658b759a5a79e05c747aa52d40fcc7c502ed56f6494dd31e47c6c6787c", "entry_id": 256},
{"seq": 257, "hash": "\\\\xba5d4ea51f6d31f6d01e1274a1ca97bb78d85e08935b5967399d3835333a544a", "entry_id": 257},
{"seq": 258, "hash": "\\\\x172d864fb8aa3b94b0536507fddf2da5af7d6fa7f709e22b8a82b6dafc754ebb", "entry_id": 258},
{"seq": 259, "hash": "\\\\x62e61e07e2945155464db0209732569f715c2f625ded4712153f16bff63eb89c", "entry_id": 259},
{"seq": 260, "hash": "\\\\x479d6f73033df3f1b9022413a4f84b09a8277d29f0b34c630cfe78af689eb234", "entry_id": 260},
{"seq": 261, "hash": "\\\\xaffb0a5547e1cad68848b52a226d42c180db274cca43eeb7f2d753d2a46ebd7f", "entry_id": 261},
{"seq": 262, "hash": "\\\\x9457394076687678b7ddd143f6a96a569dcd7266ffd50ea22d48dc5ebc4426fb", "entry_id": 262},
{"seq": 263, "hash": "\\\\x385fee4a89220104d979d319392b1a1aef55ff177c083da355b54f13836d7d3f", "entry_id": 263},
{"seq": 264, "hash": "\\\\x966e364ffdf345385c222b06eefc63e6cee09e3904e6476141b9805a55feee4c", "entry_id": 264},
{"seq": 265, "hash": "\\\\x3b5ef9b8236b40517e619b96b3e0541d4969e320c8c162ca672401ab4f7cb952", "entry_id": 265},
{"seq": 266, "hash": "\\\\xab83ff915da8d02345e79081d6ba76699518d02c98eaf6858fc0d8fdeb5188c8", "entry_id": 266},
{"seq": 267, "hash": "\\\\x0991b2526739665a953afaee408d7e31d8e875849f269954a3c38bf82b5b4005", "entry_id": 267},
{"seq": 268, "hash": "\\\\x472a888e1cdaa7854b75745c53764d33aee8171308b30b370c53298ddbb47b89", "entry_id": 268},
{"seq": 269, "hash": "\\\\x479ed1bce8c14146a614ec11db5f8a12b18b70a043c1e22c888579bfd3b82e9a", "entry_id": 269},
{"seq": 270, "hash": "\\\\x2571d5bd98e70ce9ecdcc7a80451e58a00d0172b08a493ec06c219f8bef1c358", "entry_id": 270},
{"seq": 271, "hash": "\\\\xa346ce9fe0c08433c5c7d41c05c6b6ac1499601d0efe74b61a83e3f3fc4a4937", "entry_id": 271},
{"seq": 272, "hash": "\\\\x7499dd7e026b1aa25524c405cfa718d579df2cb23065b4eb9a8d549ece3c75da", "entry_id": 272},
{"seq": 273, "hash": "\\\\xb6eed937c6a092ad475e7fd2f33b6f093049e2defb31ffd9982339f8b1e4c479", "entry_id": 273},
{"seq": 274, "hash": "\\\\x5ccd445683279284c8a80963a2fdb4ac23d2cf6ae0922a21bde5db96925692e7", "entry_id": 274},
{"seq": 275, "hash": "\\\\xe6038342a1d00754e135f4e12bddee919a40facbf850cd7cd0d48d3ff5ce2ff5", "entry_id": 275},
{"seq": 276, "hash": "\\\\xa5abc1bf8494bc4ed2bed0a96b496daa30213af71323f03ac4b72a9b217cd981", "entry_id": 276},
{"seq": 277, "hash": "\\\\xde7720feb0b553e4045163d4ca81bb0d2bd61bfeb837ac211b8f13e457278bcd", "entry_id": 277},
{"seq": 278, "hash": "\\\\x1d716f072e90a7da32f664c86746becf54bf696c91ef479ef394a52788ce8495", "entry_id": 278},
{"seq": 279, "hash": "\\\\xc2d51a76d5cb6bae666c4a2fd658922c81df971387abffbf029e637e7e4aa359", "entry_id": 279},
{"seq": 280, "hash": "\\\\xb121fc08f09a16473c12dc71b3d41b5209350c225b03c8a19096a9d6d18b0d94", "entry_id": 280},
{"seq": 281, "hash": "\\\\xd9867d59850386f9313bec78be658042dfb37ee7384ff6835e1425b842b7d9e5", "entry_id": 281},
{"seq": 282, "hash": "\\\\x4de427fba84ef77ad7cfb6173b2eb9d2eaa9ef1ae4c0ea875ebba4f08f14bffe", "entry_id": 282},
{"seq": 283, "hash": "\\\\x70dacb539dcf6ecc452a80256bcc9bf301001f1eb3744cc35540a2f98143c026", "entry_id": 283},
{"seq": 284, "hash": "\\\\x2b3723c90c76b50c5f09fe34a7f7208905909ddfc520da7172415a75e75247e6", "entry_id": 284},
{"seq": 285, "hash": "\\\\x38e597833266609e7466aa751568c294db3847bd1271a48baf3d7c78324d4a26", "entry_id": 285},
{"seq": 286, "hash": "\\\\x904e0e14abed5f0ca3b5f0efd003368ffe5d61d2b12108c1f83f67051f52c052", "entry_id": 286},
{"seq": 287, "hash": "\\\\xacb4572be8c18f47ac892b4deadf9564915aee92f99b11c0c867af30d074c0b9", "entry_id": 287},
{"seq": 288, "hash": "\\\\x77c58115cab7c07c2cd0aef0b720fedee07cc999c2bfa0188d57af7b3d36db94", "entry_id": 288},
{"seq": 289, "hash": "\\\\x4852b89ca185880095c2babf5062aca1e9d8c31daf368a86963db0034e4a9435", "entry_id": 289},
{"seq": 290, "hash": "\\\\xf19deff86ae863500c355b558a32464437de8328b30ecedaf72d4485f6f2584d", "entry_id": 290},
{"seq": 291, "hash": "\\\\x863cb86a6e9b8b606bf8cef7291beddf52af0d9370d66a6e6fbcb105e2c889cc", "entry_id": 291},
{"seq": 292, "hash": "\\\\xcbfb0c2d8e8aea7561cdafd4d67e7ce2e4e6aa2848ec0b6faec98072e2f2e872", "entry_id": 292},
{"seq": 293, "hash": "\\\\xbba2e0b35de01ceb60ff96601280649a12820216cdf5ca3290862085c0643833", "entry_id": 293},
{"seq": 294, "hash": "\\\\x00346826f089bd7ab781aa6946bee9961451938833f6539959e2daf993894a5c", "entry_id": 294},
{"seq": 295, "hash": "\\\\xc0b0d2d2a520be1fd9722951eb749948f14a1753b047d213ff8796ce2e1445a3", "entry_id": 295},
{"seq": 296, "hash": "\\\\x937f50385f4197a300405afff70d5268afde13e6c33cd3c15ca437a075fc209a", "entry_id": 296},
{"seq": 297, "hash": "\\\\xc2322c75ec797bdd430f770700d222b8473bf65dc69cc9e1e4b664177414e944", "entry_id": 297},
{"seq": 298, "hash": "\\\\x0092fa4bd42e3a9ac0793eef5181282496c1a92c74658833dd4a9188f5e5cd07", "entry_id": 298},
{"seq": 299, "hash": "\\\\x97c59ce48d514bcf5e1e7acf24b2cdbea87385801e0da726ea0845cf5ec355e0", "entry_id": 299},
{"seq": 300, "hash": "\\\\x0a258b408994ecfb8648108334e6c8a07cd0c52d11899973eaf32670e28d36e2", "entry_id": 300},
{"seq": 301, "hash": "\\\\x182cc9dda134cb18de1b98e4713edbd6f830f7f4b3e8819e01c8f98925dece36", "entry_id": 301},
{"seq": 302, "hash": "\\\\x5d629591e01eeb7c26445ce7d914ec0b5f881320c48d57fe09f3331f390984e8", "entry_id": 302},
{"seq": 303, "hash": "\\\\x541dc433476091dbd1dd3c16f56ac49796c60e59a282bcf2cc40792a2b86e40f", "entry_id": 303},
{"seq": 304, "hash": "\\\\x2266c45c200e062c279a8b591d5f741ec20982fb6b068d84a726a62dad942b22", "entry_id": 304},
{"seq": 305, "hash": "\\\\xb940cb56ade78837bf73cad14c42ada2bfe0542668c1b540b7ad5ed68b1eef8e", "entry_id": 305},
{"seq": 306, "hash": "\\\\x0bca996f29fc9b00d8154adbf28c1eca69dc565f90538ed7c186ebfe8d7ca458", "entry_id": 306},
{"seq": 307, "hash": "\\\\xbc1637aee58bbf1ec534b6307c15e5e9510682928b6c8ca81fbd877d7b38a741", "entry_id": 307},
{"seq": 308, "hash": "\\\\x6c9c2e271e518ae038a501fd3d2dddd49fdf0d0df60839c35193532be24b5993", "entry_id": 308},
{"seq": 309, "hash": "\\\\xdfa9928fc1fed74c3e224ad074992bfaadc87c99438502585cf24a0391f4b8ee", "entry_id": 309},
{"seq": 310, "hash": "\\\\x997eaa699461fb9e866699d13a91590a38a83fe3f71f454a6095495cb5e1839b", "entry_id": 310},
{"seq": 311, "hash": "\\\\xa8aa116c9954192a38c16c9b5054ed6d1ed25828a2648872f7060a88e06539f9", "entry_id": 311},
{"seq": 312, "hash": "\\\\xb338ed75b5cb6cb892f8aea1440ee0a5be57f52ed26e40d9ccfe6801bf48b892", "entry_id": 312},
{"seq": 313, "hash": "\\\\xa71f1aadf42c1ee5aa650b4bfc496668513376b6f95b24f49eb80f5c557d6c88", "entry_id": 313},
{"seq": 314, "hash": "\\\\xc68d3f051c94e622777051312ef4ccf2e3fa1f8228aa30015bd1974b4b1e3b8d", "entry_id": 314},
{"seq": 315, "hash": "\\\\xe2d3ab994e96474134994f42b81cd35eac3948d0602c7170533cab558230476c", "entry_id": 315},
{"seq": 316, "hash": "\\\\x34448475408a51ed85a20098c4994ef7aca0c17d1288075ab53d6a2eaf18df1b", "entry_id": 316},
{"seq": 317, "hash": "\\\\xfaa95d64badc656136891bab4cde3fad47195ef0299661eb67ada8d73e1f1e92", "entry_id": 317},
{"seq": 318, "hash": "\\\\xcd801aab8c2334434256bf53fa1753835f8f7c78f8806fc13a3df1a41084673a", "entry_id": 318},
{"seq": 319, "hash": "\\\\xbc750fc9f28448818e85dd8325e734e0ba9ab1bbd98a5b1e08408ac5dc9195a2", "entry_id": 319},
{"seq": 320, "hash": "\\\\xcf257f30a1211b0818a9d23a32b7a24599c2c601a9044cb7f802bf4e89113e3e", "entry_id": 320},
{"seq": 321, "hash": "\\\\x5c1d46af619503ec553a54f387efcdda2649c3394c1f0077d923c762adea49e2", "entry_id": 321},
{"seq": 322, "hash": "\\\\xed9d9e1dceb80ba62749f59e652095970695ea84d42e2008768a807aa76de596", "entry_id": 322},
{"seq": 323, "hash": "\\\\xf1d42d5dcbc4ac0a1c4657a66daf0f88da8a11e88213dfc2c56934c78e96f6c1", "entry_id": 323},
{"seq": 324, "hash": "\\\\x86f413b105f2b23bf167631e6ab58e37e346df75020eb1b40147fb2b434d2944", "entry_id": 324},
{"seq": 325, "hash": "\\\\xf1f3e1a3e349cae37d45e4e2399bd4e9c1476a972049549e092bf37eddee06d9", "entry_id": 325},
{"seq": 326, "hash": "\\\\xa4674ab3698f92ca6b3078aeb6708da8507ddb9fcea65054999283d4804f4b5b", "entry_id": 326},
{"seq": 327, "hash": "\\\\x81f89dbda07d5f72863d7b8eaf17be2f0d4978a2d16aca232346ac45c97300e6", "entry_id": 327},
{"seq": 328, "hash": "\\\\xfee11002d368584d2a38d8aed06c52a2ebfb6f23fb6f076f3966ebee4ea7d920", "entry_id": 328},
{"seq": 329, "hash": "\\\\x00c69e79905745a718dfa7d7010074ffdf7ae41af2117b628e8479c75041a6a2", "entry_id": 329},
{"seq": 330, "hash": "\\\\xfd8b458c46a69e898984a0cabb6204f05df95f3f6cd91a135058f7b39a1514fc", "entry_id": 330},
{"seq": 331, "hash": "\\\\x7610990b93b6e460f6656b9ee01438cf85309c082099847bae9bd61450d01b93", "entry_id": 331},
{"seq": 332, "hash": "\\\\x889148ab08df9ce2721f6b0b379591ef370900272c680b2404fd8e7ea44e2d51", "entry_id": 332},
{"seq": 333, "hash": "\\\\x971175f51a3aa641bb6069096bf9fd728b778e18cffe9638b9d1934a6da546c8", "entry_id": 333},
{"seq": 334, "hash": "\\\\xe47b4b19e6dac8918bd0c6f6a25df8bf60ad4c0b553d7e4d495c7fdb848e29af", "entry_id": 334},
{"seq": 335, "hash": "\\\\xf304075a27f9f2d6c29b8f1abfeb338424f54c0890797423e819df88aee6b049", "entry_id": 335},
{"seq": 336, "hash": "\\\\x589197ca45fefa08d3a3e80b570115322a7e80cf24cb8c9fa8da577967e88c13", "entry_id": 336},
{"seq": 337, "hash": "\\\\x8923c39f673fd6719c0b85f04c902d757c4b267f824e67cb8b0cb6790ed514b0", "entry_id": 337},
{"seq": 338, "hash": "\\\\x29e8d33a39a9c079ff90e939bb570dca6326327550a640b4605fe4150bf1c9eb", "entry_id": 338},
{"seq": 339, "hash": "\\\\x653d5b33a3e20e8c78f16fe92aeab39edab24e95489a5c57d0c070a328edc3ce", "entry_id": 339},
{"seq": 340, "hash": "\\\\x5c7a6d157484d05f2fb7acd5420c34cceaaa6d5206efdcda538d0a0cfe220fbf", "entry_id": 340},
{"seq": 341, "hash": "\\\\xbd3d23b51053d0c10f9261676ce29278db3b528ba7a2c7653bf0e76320aa00a7", "entry_id": 341},
{"seq": 342, "hash": "\\\\x83fa90773f58aac1cdc15e32d903aa6a13444a06f98b813f54f25db302a2bfc8", "entry_id": 342},
{"seq": 343, "hash": "\\\\x668b12742a8a6ab5dcb62644ae6a1d9b149793ec13e8890040bd7e567e45fe8b", "entry_id": 343},
{"seq": 344, "hash": "\\\\x8e0b663f2ab1dfa82012928acb7460dcdeef0abaf05b65d3d1c9e49c990fb7c8", "entry_id": 344},
{"seq": 345, "hash": "\\\\xc23f1b92593cbc8b959d4aef0312eecf3d6aa2bc8dd3fe98b02b4c65773434c5", "entry_id": 345},
{"seq": 346, "hash": "\\\\x6a1d54742515ae4fca94a46b9796e58b7e46e15d02def779235c00c452c716d7", "entry_id": 346},
{"seq": 347, "hash": "\\\\xc3b02ba5c4617af2d2de51542bd53710c41bb67416c352eaca7422dc3c623502", "entry_id": 347},
{"seq": 348, "hash": "\\\\x413dd57acb10d0c6e21c5abe02dd5d9a1d1e48b7cf94fff3b6418d62173d5b97", "entry_id": 348},
{"seq": 349, "hash": "\\\\x2042f83a415c1e1360ae856d27ff9208bf799acb0a4b3e5e3548bc9f776bc5e5", "entry_id": 349},
{"seq": 350, "hash": "\\\\x079301bc5de872d6e284ab91c8c28f6bc60d9e9add8b81bad245008da2706e82", "entry_id": 350},
{"seq": 351, "hash": "\\\\x849e1479e68aa766d3ba5a8ff177131442714655fbbc77a7a395b7cfb1611c03", "entry_id": 351},
{"seq": 352, "hash": "\\\\x2e2f38dc453a3b15fc4069e21af2d9b58d267e765d7a250226fb6a73d5b6d673", "entry_id": 352},
{"seq": 353, "hash": "\\\\x9782ad28052bfeeba3d28fe4584da56f6adbb184d8e5723541344322d97669f9", "entry_id": 353},
{"seq": 354, "hash": "\\\\x28608f23d2ba1b306d0240389396a0a97f58b9fa58b951a74dcbb528bdd1d786", "entry_id": 354},
{"seq": 355, "hash": "\\\\x436137b8877cd1e342460ab1bce777802235ff1106a845b5adfd07f48db3dcc3", "entry_id": 355},
{"seq": 356, "hash": "\\\\x8ad61a516ecaefbaf6838dfd7b9401906d6d82c1b7154554cb005c8491dd620a", "entry_id": 356},
{"seq": 357, "hash": "\\\\x24ef1cf61d89d5a2b79d80fab9bc01c1c77bd1e8b83f4cb54d086aaa4b4ae235", "entry_id": 357},
{"seq": 358, "hash": "\\\\x62a7b0c5195003e6656364d1f40596e1c95d2ff0ac109c311d209ad5554930b8", "entry_id": 358},
{"seq": 359, "hash": "\\\\x3cbe461211f4e8ef5dc0e25aeae2d3803800f4d18fb981c331898d17cb9d74eb", "entry_id": 359},
{"seq": 360, "hash": "\\\\x3ac427ed0a916cb1dbda1e83cb61cc456f051c6e899b1a21baa71b31417b986f", "entry_id": 360},
{"seq": 361, "hash": "\\\\x27dbd45d9d4b1d3086465dd48a7c6a72670498c0baeba79382f33fa6fb05d9ad", "entry_id": 361},
{"seq": 362, "hash": "\\\\x3eb70c8269ea29ad6b3f7ad4ae686751dda7519cad4c5262563475f2587c133f", "entry_id": 362},
{"seq": 363, "hash": "\\\\xc5f7cb221a52dd9bcdfa42676307d5dc09e46ef2ae91f9bf16ae2368c33176e8", "entry_id": 363},
{"seq": 364, "hash": "\\\\xf248dd217d0e98dc6d1ab4d7a442d98689a82ef54305212d13f4fbb8b2cfc983", "entry_id": 364},
{"seq": 365, "hash": "\\\\x24fad251f264403e70579aedaccc0d27694fc13f70ecc1c9ce30cfce50a13a71", "entry_id": 365},
{"seq": 366, "hash": "\\\\x1e3debf1d46874feaa6d7c9f2d960af5f7a00219693efb6f4facfff660883276", "entry_id": 366},
{"seq": 367, "hash": "\\\\xfb3a62671be3b8fe4988ba4bdd7c99974b996706d8ccda6c9c63cea6b45b9908", "entry_id": 367},
{"seq": 368, "hash": "\\\\xbf9ef7ca29348eb46803ef9aac387322f0e622786285487c12bae9b0357ac1e7", "entry_id": 368},
{"seq": 369, "hash": "\\\\xcb2d065f97f61852573e74fe4cddd2e45ff39f95d9234b871c662c43c4af0af5", "entry_id": 369},
{"seq": 370, "hash": "\\\\xa4fbd5cdbe89c50b01c042fe10e876d488e63b5f6decfe19cc86fa3330f88699", "entry_id": 370},
{"seq": 371, "hash": "\\\\x7902cb7eaf526df65447cf55c9b1b7221ed65e52e60a9418440048359974c6cd", "entry_id": 371},
{"seq": 372, "hash": "\\\\x3106a7022fb4798fbf5376629dc07590365443a5b5cc156291599dcb3015d4cd", "entry_id": 372},
{"seq": 373, "hash": "\\\\xf0bf60b56d98747d36f46b4e862ea9d8e2a5bc39508698f14ea06882c0e3c51d", "entry_id": 373},
{"seq": 374, "hash": "\\\\xcca90e87488014e997dc22acc25c167f2c3a65e0f6db4882b2046c8c376e778a", "entry_id": 374},
{"seq": 375, "hash": "\\\\xecac2044f423f2a5be8c279ca7a212ddafe27cf881bb4374bcd462914934cc23", "entry_id": 375},
{"seq": 376, "hash": "\\\\x78c22a16dace552a313bc6753b81c26946649486b9461aeb44b85c19007c2020", "entry_id": 376},
{"seq": 377, "hash": "\\\\x6b1b0ba0d02e2aa6d6be5f149af5b8a34f47c3518bb2ed4b6cc52b329c4c2447", "entry_id": 377},
{"seq": 378, "hash": "\\\\xf7414b862c961e9aaea9c90ba112e319f1f66200351814cfe45b12b4a18f5934", "entry_id": 378},
{"seq": 379, "hash": "\\\\x16719a8388405c60f719307bbb4900f0eddfe1d3d3f174e784586c913fcea8cd", "entry_id": 379},
{"seq": 380, "hash": "\\\\x521c3d2943daf9d7acf0ab68d940fe929df925fd173bc3bb9334040636565bc5", "entry_id": 380},
{"seq": 381, "hash": "\\\\xa55f39353ff3aa08a13a7eb37f3e0a1939f4c83cc37b7033ff2f44b4372f84a1", "entry_id": 381},
{"seq": 382, "hash": "\\\\x5ae0e31daf8b6552fcc5c570f5ea709bafd85c12a406325c6f7431fe2fd0803e", "entry_id": 382},
{"seq": 383, "hash": "\\\\x27948086faf045555d999fe380c412e695ff1145e917656a19a710196a5d0f2a", "entry_id": 383},
{"seq": 384, "hash": "\\\\xac9b05e04af822e0e976b3ed82cac7e44af120a4b0aa8a9e1d15d680000110ea", "entry_id": 384},
{"seq": 385, "hash": "\\\\xb64e466cc4944e6c12520ab7fdbe4ee497988b21e335f607ce763820439a0b5d", "entry_id": 385},
{"seq": 386, "hash": "\\\\xbc41340ebaf3f666fb78e75c3c54ef67fa428feb42f8a16e5a07ed8bf9889587", "entry_id": 386},
{"seq": 387, "hash": "\\\\xaecc2469b530e9f4582fe8359105b5858b87954338e256bdd5c9dc1f54994b29", "entry_id": 387},
{"seq": 388, "hash": "\\\\xe98496586595dab1b630ec213995db85daf2a8dc15660326729be56577ec6f46", "entry_id": 388},
{"seq": 389, "hash": "\\\\x009f0e0fccb0fb9356d62ca6a2b04d6e3218de5b8cab791fd560c8e3ecf8da55", "entry_id": 389},
{"seq": 390, "hash": "\\\\x8c0289cb806094cc3c55f07a7d8e2c33fb435149ac912979a99706250d1d9e73", "entry_id": 390},
{"seq": 391, "hash": "\\\\x0298bed82ce770fed496f257d80c4529962d1d3e987b4f9cdc56cffe4136224f", "entry_id": 391},
{"seq": 392, "hash": "\\\\xe7625a61381aa44b522be5fe7dd9b4e3e12b3c4a554d7c532662a556cb3fc5e2", "entry_id": 392},
{"seq": 393, "hash": "\\\\x341f06a56f2239f67097cfd6311d1f988df582b1801b74456abd4b8d691a22ab", "entry_id": 393},
{"seq": 394, "hash": "\\\\x3abb1864ebce9884856d93dea2c2514b5ca458c0c108411c8c523722b05e652b", "entry_id": 394},
{"seq": 395, "hash": "\\\\x99300aca4d907c7b65c296f5a655229a9a0792929f097c7799919e49485a80d4", "entry_id": 395},
{"seq": 396, "hash": "\\\\xdff5cc82881ebeab294508fcdcb5b4467301aa1f0bcef1c6b2873a94871e689f", "entry_id": 396},
{"seq": 397, "hash": "\\\\x594f2e514d6c585727da4027b9ba5e4dcf808b27de5eda328d3800e607a4cca9", "entry_id": 397},
{"seq": 398, "hash": "\\\\x01a2362c84f1c87614cb37f124e6440f2176236819a34a477f085ca8d17ed0ab", "entry_id": 398},
{"seq": 399, "hash": "\\\\xdda4e242bb76240fce0fd06aa69b433b580d51f0ce7639cbea7a0f7cb0b6dfa7", "entry_id": 399},
{"seq": 400, "hash": "\\\\xc77d56bbec9babae13ff52df684a821218aa993b09dbbcff027ee90e4a075fb0", "entry_id": 400},
{"seq": 401, "hash": "\\\\x412a96ea9cd3493d7fb9905f3c5db1a7024c93403120fc1814df887ab763e0e6", "entry_id": 401},
{"seq": 402, "hash": "\\\\x4651295b120f88b7afb898498e87e4b7cbb39d0c18a70b1996567013fd8ea028", "entry_id": 402},
{"seq": 403, "hash": "\\\\xce6906477f8eae946086863c2ffaad9b8445cd57c44a958b724385757fc5c93d", "entry_id": 403},
{"seq": 404, "hash": "\\\\xb7e223914712def3174202124674a5fc5ea55af87b0fa1279755369715761dd1", "entry_id": 404},
{"seq": 405, "hash": "\\\\x11639ea44b4ddea222525910acb36e8c289747fdd127ae6783b10109ef4344aa", "entry_id": 405},
{"seq": 406, "hash": "\\\\xd6216b8d6a856ff54935b6b9f783b47e35f13cd77354932f688451b9ac81693e", "entry_id": 406},
{"seq": 407, "hash": "\\\\x2eb2baf2bdf09976f7448f11048e3f9a5b2436cab19518905a837ed1e52217f3", "entry_id": 407},
{"seq": 408, "hash": "\\\\xbb92c62d37c3bcb5c1f54883c0437366f446477237f5a89f175b78e2b5c26bce", "entry_id": 408},
{"seq": 409, "hash": "\\\\xbbb92a33ae0de8e356063e4ae3e36df97aba2b2b336e43c055b7902f4ac27cef", "entry_id": 409},
{"seq": 410, "hash": "\\\\x1564aa191072f77c5c11343a1cf90aadbc7f8156167b0726fe99049a4e2a1d63", "entry_id": 410},
{"seq": 411, "hash": "\\\\x5bb6ab5d2a0878c7ab6f353837d1162f413ec96c5bc9a1eb6ca9b54ed053166f", "entry_id": 411},
{"seq": 412, "hash": "\\\\xa80db65c23aa1028f836ea327e444d368fb0fc6833d8dee10eec90bc4a18fdd1", "entry_id": 412},
{"seq": 413, "hash": "\\\\xc649841fd66148ad0432d28db494733a35bd384f985b6a2b9929f60579617a6b", "entry_id": 413},
{"seq": 414, "hash": "\\\\x735733e4e8a38958c831470d9f4098bf599402c09e639a94ac953fd63336ccd4", "entry_id": 414},
{"seq": 415, "hash": "\\\\xa86a9125abed9e564ee8d1063e528f16b5b547d3de4210f7e5ea69d0f814170f", "entry_id": 415},
{"seq": 416, "hash": "\\\\x00ad248c8b5f5f2a12b1d7d527c462ffb60a949d9c7342e64f4e8a28dab71d68", "entry_id": 416},
{"seq": 417, "hash": "\\\\x6876f3df48887660d1c1659bc3fe00b91f5dc55bcca4b1c8641cf4c35915cdab", "entry_id": 417},
{"seq": 418, "hash": "\\\\xc1ffe5d0be77ec6572832b669f1b1aa7c632575597c155a1d943a646e480bf5d", "entry_id": 418},
{"seq": 419, "hash": "\\\\x1c484e6176a0a9cce6da7ebc1f88650e5b0fd12f54df4dcb83e4378de62c0d9e", "entry_id": 419},
{"seq": 420, "hash": "\\\\xf4d12ef9b57652de534c7454d8c872701aabdc8bd8c237f255f12fcddafddc65", "entry_id": 420},
{"seq": 421, "hash": "\\\\xb62fae6c8ec2635a0e30d793611e9bf81322fbabaf08d2228b03fea1def7e721", "entry_id": 421},
{"seq": 422, "hash": "\\\\xe98424d52e2928f62a3d8328300f8a806cd51bc319eb55e623bb69463e7f5343", "entry_id": 422},
{"seq": 423, "hash": "\\\\x75a3de9937a4753a22a9fca3e14a7130f777fa71a58dfdc6edd751ce735abdef", "entry_id": 423},
{"seq": 424, "hash": "\\\\x89339f0e0d43c3a81f6ce2db3a4ae7c030f83470a806cab796b695383b07c0e0", "entry_id": 424},
{"seq": 425, "hash": "\\\\x7711326cee2424854832b9952cde8e988c369a82aa2a4d5ff1bc1b2817e24327", "entry_id": 425},
{"seq": 426, "hash": "\\\\x2d2a4f74f74b73625fe7ec87689e638cb67b9f93ba692cf1131c8de49e2d294e", "entry_id": 426},
{"seq": 427, "hash": "\\\\x71865266906a1fc99615988627913f88f9afd83977f70af803bc1f7295eafb48", "entry_id": 427},
{"seq": 428, "hash": "\\\\x0cd58dbcb2f4dd7aa8596194c3ead8cd66e5a515e6e095f22841745a4bf7d0b4", "entry_id": 428},
{"seq": 429, "hash": "\\\\x704b8567b82362675024ac2f2628250b2f26b7938a7ba63bc0f41b582ac5f4c1", "entry_id": 429},
{"seq": 430, "hash": "\\\\xb5ebcbf7869d3afab6f66e3810135cabc9a08ee84b15b2707d2b8a4b1474609e", "entry_id": 430},
{"seq": 431, "hash": "\\\\x85bc3bba35f3adb117a3ff73e89db5199fbe416a0dabf91cb7d8a392f566ba6a", "entry_id": 431},
{"seq": 432, "hash": "\\\\xf4c267be558ed9c08fa180f711df25f6f14264a75039003525a34ddc928827e0", "entry_id": 432},
{"seq": 433, "hash": "\\\\xb89892ac05b27d0115ac33808eac71cc523951a5b99385dc1f222642886e2604", "entry_id": 433},
{"seq": 434, "hash": "\\\\x79b5de2ba0f71cc677f3f4e09e9253b87ee85763617babd6e6a6d7d6f095b73c", "entry_id": 434},
{"seq": 435, "hash": "\\\\x26379320e812419aa5def5405eb5be24fda975fb5182a9faaf20259a9f9de8c0", "entry_id": 435},
{"seq": 436, "hash": "\\\\x3e76c531fab4f97b66cedd64cef705203881d0bc7133f1031211d2d58f629254", "entry_id": 436},
{"seq": 437, "hash": "\\\\x3eb381e953ef17ae7365c36bcec09433570cea9375846c43e8dfc67111679e54", "entry_id": 437},
{"seq": 438, "hash": "\\\\x07c5aa6cac6d780449f1a71260be1c85b2be2943417aefcf2b978e27cf237b07", "entry_id": 438},
{"seq": 439, "hash": "\\\\xa3e32016b2e723ddf57fbe6056003be859c50b65cf175c032866a5967d314148", "entry_id": 439},
{"seq": 440, "hash": "\\\\xcb6e010e388785fa1d97d0db6b47b834b7d432e61cf84eb0d12b67461b556f58", "entry_id": 440},
{"seq": 441, "hash": "\\\\xa0fe6964ac86c33ad11d807b57a7cc59bd8a6665297b5336ee185952cbe45417", "entry_id": 441},
{"seq": 442, "hash": "\\\\xa06d050e771d7e369f7897ec0478dc7a2696158130bedc8d62e13ca8d31b14aa", "entry_id": 442},
{"seq": 443, "hash": "\\\\x4db56d0c516fa7bfd381d738621af784bdf4b7cce43ece9227124b1f40e1047f", "entry_id": 443},
{"seq": 444, "hash": "\\\\x825b9a99b17d93294d97feae38da918c08495fc84afdf983ae45b9d728bb7b3b", "entry_id": 444},
{"seq": 445, "hash": "\\\\xea3e6ca8d0530266339b0c9710c053756fa30610c4d78d293d35339af7d8a954", "entry_id": 445},
{"seq": 446, "hash": "\\\\xe101c59fdf270a234a1fc1d996b3073b0e2f806dc5f46e0e197aa8dd56a973fe", "entry_id": 446},
{"seq": 447, "hash": "\\\\x8d6a296e26191ac176a82e7e4ca7551052f1170d509ae8440125aab542fbbb69", "entry_id": 447},
{"seq": 448, "hash": "\\\\xfc8c04beb584c512c7f88d97c762420aa0aafb99670f144b466f2cd2925acae8", "entry_id": 448},
{"seq": 449, "hash": "\\\\x5955733620b9c549ba019b6480143f59b4405247336f2df5163958545422e355", "entry_id": 449},
{"seq": 450, "hash": "\\\\xe91c472f835cd2a17419f720337e9dd53135c9fc7d16a477fb13681b3c700f2c", "entry_id": 450},
{"seq": 451, "hash": "\\\\x8d1bf22ebe70ec028f6aa28b5e82234a935699672e47576947a0b97ce161e95a", "entry_id": 451},
{"seq": 452, "hash": "\\\\x560f1be32ebf7520bd5922e7273fce24c812dd002c7a0537617d6e9fbb95a63a", "entry_id": 452},
{"seq": 453, "hash": "\\\\x0dd7ccdd5d566ed752774371a5b7eb529c8e524610fa3db2a071923f79177a0d", "entry_id": 453},
{"seq": 454, "hash": "\\\\x6a87bef01a2fef85e82f8474da9f048e1d9b6e49cb8effc3630765ecf079485f", "entry_id": 454},
{"seq": 455, "hash": "\\\\x21e56b7124bc4252a2fd0846f30e4788d8b01d38b5c06add3cb6adad79f1092b", "entry_id": 455},
{"seq": 456, "hash": "\\\\xd1c3737ae0bd2dec64c42f448c94bc4f297daa3675e872dde5886f2aac275d52", "entry_id": 456},
{"seq": 457, "hash": "\\\\x69a940ef449bb2b5ec1490ef9403dbe472c6961f5c68350965cbc0c0fd6a4682", "entry_id": 457},
{"seq": 458, "hash": "\\\\x9af0c83a92780c77636ff46d21cd9280b6bb9bd453e11ab468d93cb4bc3723e1", "entry_id": 458},
{"seq": 459, "hash": "\\\\xd0be7fc737f22938af213bea72283cfc7c66912048b40b899d8c783446795df4", "entry_id": 459},
{"seq": 460, "hash": "\\\\xb619d9fc1e120730d3ec667a88ae7fed87d07b0841b7e2014c82bbab5dc6bb13", "entry_id": 477},
{"seq": 461, "hash": "\\\\xd8100c11b646fed09f11f36b16711dc0475d093f9d112949273dee0bc1137e29", "entry_id": 460},
{"seq": 462, "hash": "\\\\x2ad6e9dc9a8b628b98e7c02b021449b41ee956b3c44bf2ec335c7ff974dbc79b", "entry_id": 461},
{"seq": 463, "hash": "\\\\x66018b51607831811f7abcceb7bc43191eb1f47860e0b3d56bc2e467ddd74817", "entry_id": 462},
{"seq": 464, "hash": "\\\\x586b4c5976194e17cc06b606d602e90353c4b46ddd439b5c277161a4522502f7", "entry_id": 463},
{"seq": 465, "hash": "\\\\xb81166a69f3920245e93fb630941bb8af9e04a6cf94579f23aa33487d988eba5", "entry_id": 464},
{"seq": 466, "hash": "\\\\x8f07817f98e6ef89923728068196ae5a63ff6063102b421b0c1017e7aab82d63", "entry_id": 465},
{"seq": 467, "hash": "\\\\x07affd9460969ea1bae7d353b16b43eb387033f6c70afe28b8416ab70016bded", "entry_id": 466},
{"seq": 468, "hash": "\\\\x7f78ad333b6002ba7aafb843340677190fef2fd3e624a63e3707fcc6a517b374", "entry_id": 467},
{"seq": 469, "hash": "\\\\x01a42a120e46f90147d537705fc4a0bd8863a5b923dbed2707386507bc1ef359", "entry_id": 468},
{"seq": 470, "hash": "\\\\x2672ec55340a846923d9f41f89a6d9b9c952877a5d18bdee49764afa59d412ef", "entry_id": 469},
{"seq": 471, "hash": "\\\\x46f02ba3d3f4224013ec9133cf144698511724ed01eb5e55d6b1f84eb0acb415", "entry_id": 470},
{"seq": 472, "hash": "\\\\xb367b56e4eab72d50ba6fe353c9cfe7d6ebf3ec52b43f29309dddba87f75ee6e", "entry_id": 471},
{"seq": 473, "hash": "\\\\xcd077028b5f70825875fded29374044f5682df83229a1cd7f75ea4a728868260", "entry_id": 472},
{"seq": 474, "hash": "\\\\xd728773db9de1849c737796445da97c962661fcb548f3fcd2fb3f605d2160960", "entry_id": 473},
{"seq": 475, "hash": "\\\\x88a9e5e7b4b82515a06ef3a835215c44087622896733f79265a3bdc867b2ba94", "entry_id": 474},
{"seq": 476, "hash": "\\\\x8438e6bd0a16f09cd851b2241e7d64d2a8a2d9658ce060a1be482e94cb430ced", "entry_id": 475},
{"seq": 477, "hash": "\\\\xb1dd422fc39c4a245055721e0fda22ea9d4bf895433f0fe165533cf15bb500b2", "entry_id": 476},
{"seq": 478, "hash": "\\\\xc2d541ea576d139638ad5771b4d52c22bdd560fe85061acd13120d11bb27f04e", "entry_id": 478},
{"seq": 479, "hash": "\\\\x53252b980ac6ec503a325b18c77ae87a41ec3ff3069b6429516152a280b55ada", "entry_id": 479},
{"seq": 480, "hash": "\\\\x5b789e9ebd0bf5cb1ce11abdb735e29a11f0658056bc336f6528540f235c70bc", "entry_id": 480},
{"seq": 481, "hash": "\\\\xe375d548fdde3f077ca66f539879e5c453a4787ebd4a7c15f2460ac3aa2f7da8", "entry_id": 481},
{"seq": 482, "hash": "\\\\xf202bf59bc910b37470e4301cb77ead3e124cd802f0acc6e37099f1d6a0b2485", "entry_id": 482},
{"seq": 483, "hash": "\\\\x0e329505b019c101b88c4555b579a8743c0151471641f4c0f69afeeab8a4a3de", "entry_id": 483},
{"seq": 484, "hash": "\\\\x9e828940b13523d1cfdd4f2b3aaed5909c83fe052e63ac86de1641ccfe53a9e6", "entry_id": 484},
{"seq": 485, "hash": "\\\\x8c1dd7c65bc15a7d5aee73e2c04ae4c0af102fe79039abce954fd64a6b0ac364", "entry_id": 485},
{"seq": 486, "hash": "\\\\x3ad101cca20921bba4e2e7c95e6c46fa2847b209ffcd1d6611c36b3ad8ffa82d", "entry_id": 486},
{"seq": 487, "hash": "\\\\x0a4d35026c066efcbcb8f00e14e47afb5276307b62888509f6dc23364de6ef9d", "entry_id": 487},
{"seq": 488, "hash": "\\\\x599bb9e1d453ba2e3ce755607a536f87181410970c3944bd11f84ceaf10fb37d", "entry_id": 488},
{"seq": 489, "hash": "\\\\x5abaf34712e0867155538e870f844c45eff7e4363ecd20ccc3db5c69b7ad4f83", "entry_id": 489},
{"seq": 490, "hash": "\\\\xd0371a7b6b8e2ea76e6fa533e05b00036853f3736785a02866d3b89d3cce8ac8", "entry_id": 490},
{"seq": 491, "hash": "\\\\xfce2650835006dec7e03daf455f7ffec87bd03a9638af087215140d362385cf6", "entry_id": 491},
{"seq": 492, "hash": "\\\\x585485e99e0cc82fdb243d4527966ca639a4f53f1ec26de336cf4c5c9b5bd4bd", "entry_id": 492},
{"seq": 493, "hash": "\\\\x16d486dd33d6dab84146ddf62c3b0a50b980279435f1c53094fe55be75b0132a", "entry_id": 493},
{"seq": 494, "hash": "\\\\xfef4dd4fcdaa19bc0576eabbb5cd28fa02fae4edc80da00f8f72c6096e33cd96", "entry_id": 494},
{"seq": 495, "hash": "\\\\x9f39a441f1b5b28e16260c2f52133352d649cafc18e4ea5bc92a418b72cec844", "entry_id": 495},
{"seq": 496, "hash": "\\\\x7bb4e29a3f4f0a99c0bf915f565f994a09ffc2f25e24fdc356b41a3661531ad0", "entry_id": 504},
{"seq": 497, "hash": "\\\\xc4b22785915427f83fdd6e1ff03235cc6888c54120a4db53c1c4806bfd215b57", "entry_id": 496},
{"seq": 498, "hash": "\\\\xadb695a61778450c9e85420c495f35421e7367ed4f2da354ac1028eda375361d", "entry_id": 497},
{"seq": 499, "hash": "\\\\x2cf14c8ae470c9866939e0a711ea39d0c159767053ec11d7c688a37def112fef", "entry_id": 498},
{"seq": 500, "hash": "\\\\x123e0b209f23992b813cd83396f9746af18c410b0917c0c743a9163676cbe94d", "entry_id": 499},
{"seq": 501, "hash": "\\\\xcd4a9334f7d4d4a87b5168a0b1411e98e6db2693c1b7c5d6efe28f202c8a88c2", "entry_id": 500},
{"seq": 502, "hash": "\\\\x4d7df721e5c8316b4b6d719c0d775b2e1f8682e8fe9c2d1bc0728d9a2449f939", "entry_id": 501},
{"seq": 503, "hash": "\\\\x10126ddd34803e443213a1256032bab6743a5955624ac358f5d5a0d6d729ae26", "entry_id": 502},
{"seq": 504, "hash": "\\\\x829c48b67cf6c018c558622e1bcd64d2a7a2f0c53d25bc1a5232b33d15aa0696", "entry_id": 503},
{"seq": 505, "hash": "\\\\x99005ffa6fdf87bbcc36a9d747dcae72238c55e8ccf6ae37ce4e9d32447869ee", "entry_id": 505},
{"seq": 506, "hash": "\\\\xec2a0853333d4fd3900a534073ff1ac41ef87b3b0ec8a86f204b3c921224ac53", "entry_id": 506},
{"seq": 507, "hash": "\\\\x09ab25a1257bf25e6b9df78ace0eb3331fde865175c8fb82b9d058ff4efbd556", "entry_id": 507},
{"seq": 508, "hash": "\\\\xc0301bd88d539332c7197b904d3cfcf85304b199a49c0e10336941ecc4a4aeec", "entry_id": 508},
{"seq": 509, "hash": "\\\\xf353b67c7223836fc823e28f86225edac6aa18fb9c293ce378575f62ba0f14f0", "entry_id": 509},
{"seq": 510, "hash": "\\\\xe00dab3cf24dc768a9b0e847908f9401c4d45a6c63484df0fb6faacd0463167b", "entry_id": 510},
{"seq": 511, "hash": "\\\\x036760c8b386ee20899482c3312d94e76ff9ed2e98d95b1110bf1689ee84ece2", "entry_id": 511},
{"seq": 512, "hash": "\\\\x345180884afd18e452b64f3193da86ac6947093450bd6953c17d95662b653c85", "entry_id": 512},
{"seq": 513, "hash": "\\\\x9b6b1df60d5933416c99b41e9c06a0525f44d1c679f4c6b3bf3675bdee805c40", "entry_id": 513},
{"seq": 514, "hash": "\\\\x456e75cee728e4c864eacc16c911a65fe5b42521f8a38f0ff12f037d6b624743", "entry_id": 514},
{"seq": 515, "hash": "\\\\x3d0aff2d2a06c81ca1f2f3f2fce74c7e8f9c5b7761c908d451fcf13613a60fb7", "entry_id": 515},
{"seq": 516, "hash": "\\\\xe27c26eb29b47b95720c9a1d62b1c9f7c3d67adc4b0d3cb2e13ee085531c7a07", "entry_id": 516},
{"seq": 517, "hash": "\\\\xeeffd722b486536d95edb0086bcea644ddd536b6a4c05ad729b618005d530403", "entry_id": 517},
{"seq": 518, "hash": "\\\\x8531a5f559ce38060f38af647cea4ef854c625177566cd0003af03d3ef468ee6", "entry_id": 518},
{"seq": 519, "hash": "\\\\xe88d66bf17da918f350a5de31e5055e5592de36a2bde4b0feb66d669b44a04a7", "entry_id": 519},
{"seq": 520, "hash": "\\\\xcd8a6bcb389133889755d6ffc2f1a917e3c4661d1553be1b499e74284f20e978", "entry_id": 520},
{"seq": 521, "hash": "\\\\x13389fa04891cb9c305b3f72133a654ebec38f5e6ec309f122ad1f194316b849", "entry_id": 521},
{"seq": 522, "hash": "\\\\x6c472aa3a34ad4a9c3d98ceb189f0309ccc281f62d4ad93344dbde8329f406b6", "entry_id": 522},
{"seq": 523, "hash": "\\\\xa90d66e39834405ee89cc28d10eb05246edc91429a62dbf11e9bbdb1b27985e7", "entry_id": 523},
{"seq": 524, "hash": "\\\\xe533f1b1fd9b818190f2e24034555fd8de1b45917fe86f41639b3da5f93dbd12", "entry_id": 524},
{"seq": 525, "hash": "\\\\x06aa4648c2b396b504d57ba26935834351bc3e66e2d4c6683898ab9224bccf20", "entry_id": 525},
{"seq": 526, "hash": "\\\\xab95f85e7b177196e4aec3eef9a568328935ed49b8140706180dd398f112813b", "entry_id": 526},
{"seq": 527, "hash": "\\\\x2cca0b363e33daad720aa95fa85683dc851d4cbe3a4ab49a4d3d3e07d07dbb63", "entry_id": 527},
{"seq": 528, "hash": "\\\\x9ec50857219f243b582bca1d0bed23cc28b545c74dfef2965c893c5f68b3b3ae", "entry_id": 528},
{"seq": 529, "hash": "\\\\xd7ec4a68316b1a0d213f95c5735870d72d830aab19d0e63e9f671a02d1b73f6c", "entry_id": 529},
{"seq": 530, "hash": "\\\\xb5e0ee6ea48663a2c5222eb9637b7798ea25add8f7beff9485ccbd560aa4997b", "entry_id": 530},
{"seq": 531, "hash": "\\\\x8be53bf8ccc1b93dc610559148401228d79baabb6d1b64140ccec0083c7dca5d", "entry_id": 531},
{"seq": 532, "hash": "\\\\x3ef3562e921096d4e783eaffb4bda18d21498387be022e7d8017be12f3aa0ada", "entry_id": 532},
{"seq": 533, "hash": "\\\\x085eb211ac57e2b3d446607f655a5ec1e83869a9f89b78996c45f7d51337e2cf", "entry_id": 533},
{"seq": 534, "hash": "\\\\xfd5f37ddbac78536ac7f86041053174147bcd55aa396de0373ec3b129c8c3ecc", "entry_id": 534},
{"seq": 535, "hash": "\\\\x0ae89ba2b599f0af391b54d171395053f536e7aedb6eaa164a6effb8a3df260e", "entry_id": 535},
{"seq": 536, "hash": "\\\\xc1bb526d5ac5761b6b4e9014733804fdbf3480e00c20b1ac4764c88af38a476c", "entry_id": 536},
{"seq": 537, "hash": "\\\\x2bdb93dc54de12ee98d99d6e01c3994daf5c187227cef68427824f64b1c17d8a", "entry_id": 537},
{"seq": 538, "hash": "\\\\x87653d79bd8d7628bf7a46a0e26cc123db33cc554d96a539e964186254f7332f", "entry_id": 538},
{"seq": 539, "hash": "\\\\x2f8349d78de867ec2b614a738c68923446449ff22603e143700f9452a8a59e5d", "entry_id": 539},
{"seq": 540, "hash": "\\\\x9cfe326c4d3f030854010becf91f4f33da386a025a35e41a6f9641d8b832da51", "entry_id": 540},
{"seq": 541, "hash": "\\\\x2773a1a52d08bd25d254ae607cadba94cd767a9f01402891e5235a92eb8ad673", "entry_id": 541},
{"seq": 542, "hash": "\\\\x54f695755a4f87b402304675f7791f0dd043f7d0bc8a2c568a0e5058f6aaed71", "entry_id": 542},
{"seq": 543, "hash": "\\\\xb2649384b2f46e43f0fd0f45e269811d757adaa526a48c29f12c053eefb4e33a", "entry_id": 543},
{"seq": 544, "hash": "\\\\x5849df5dcc9dd7035bf329a445656f103b0f2910f5631c37ac2be0a52dca6d34", "entry_id": 544},
{"seq": 545, "hash": "\\\\x1cb20bfda0430252caf11657001f04b098866d5da6894665b6c694b20957c44a", "entry_id": 545},
{"seq": 546, "hash": "\\\\x6f3c0ce254ccf6054b9429aefa633aab2eebfe8c3aa8d2a69c30b9a9e7fca182", "entry_id": 546},
{"seq": 547, "hash": "\\\\xbea1a881522086dbec76c0871e7b5fef6b49532cca1e9144c7496cca9b86bd2a", "entry_id": 547},
{"seq": 548, "hash": "\\\\xc0e38fa74ca4163309d7004056d2771a166e1bd1c476032817b317214d71fb3d", "entry_id": 548},
{"seq": 549, "hash": "\\\\xea09ebe3dfec17188e92e75235f9859e0f5f83238febb784b57f90cf6a60623a", "entry_id": 549},
{"seq": 550, "hash": "\\\\x43765a1593a137dcfd972f2e7254f856abb5c98502ac25ac5dda03399978dee9", "entry_id": 550},
{"seq": 551, "hash": "\\\\xff1c7f8d1393c0214ebc0cbdf8ea17a008c113dc193022decc56dd6b89afe6c8", "entry_id": 551},
{"seq": 552, "hash": "\\\\x99721615b7c44c935b463e9ba4bf1cdd18e62e88b6813d5c928dc1d8dcf24df4", "entry_id": 552},
{"seq": 553, "hash": "\\\\x503ea59d72137d9312874e7fa584813c53a99b2dd8f551b43354f3bd20a95850", "entry_id": 553},
{"seq": 554, "hash": "\\\\x9fba7f4455a6fa3fa4cad5f4d7a8c949689203792ff02eddb44325b637c9bf3d", "entry_id": 554},
{"seq": 555, "hash": "\\\\x02c71d6feb2bfb7f41d4d4362f783e6d38f5b5b9ab73a66a57586c93483d3653", "entry_id": 555},
{"seq": 556, "hash": "\\\\x030cc8030bcb7de2657759b3634374ae490f8c0ee529f353b0370cf66be11bd0", "entry_id": 556},
{"seq": 557, "hash": "\\\\x5256cebe8f3c04888edb88f9afbfb22918e14a58bcced0ffcadee1736d36cb36", "entry_id": 557},
{"seq": 558, "hash": "\\\\xfed04ba2b1ea4635b771a0e30a2888227d0d110331ad4f665ef11895abda4cd4", "entry_id": 558},
{"seq": 559, "hash": "\\\\x44ac38e4a33258f9e22e110dd5ed4d225aeb61d1da99e03b3bdfc0afa74b507f", "entry_id": 559},
{"seq": 560, "hash": "\\\\x1ff3332d03fb0291ef98afb84a7260aa67e44d8ce49c39214318002943230143", "entry_id": 560},
{"seq": 561, "hash": "\\\\x55ec2a13c91a1bde98899a3bd5a023e457f9d1509c2c5e001a2858d787569fea", "entry_id": 561},
{"seq": 562, "hash": "\\\\x428f7cca65f6d8b6721478bd7b496e18d5005d24aaca0f3dfa35e1eb7cd702c7", "entry_id": 562},
{"seq": 563, "hash": "\\\\x301e01a4b4d654e82d58e736f56695d17458930ed311b8c9d9dac7a24141a369", "entry_id": 563},
{"seq": 564, "hash": "\\\\x7451b8cd0097290377170c466e27c1516bf7ac3b090a74f0ca36619ff50184ef", "entry_id": 564},
{"seq": 565, "hash": "\\\\x05ca8382b7df797fbdbfa113ce1c7257b9dcf3604e407157d21c7df069353ca0", "entry_id": 565},
{"seq": 566, "hash": "\\\\x8566bf4f2a168380143e50eb590ebffcd1a623219f7b7ffef0ecdc9fdb97ac5f", "entry_id": 566},
{"seq": 567, "hash": "\\\\xca12b9b18f7c2394f429e97d530e417588d8b6f7beff40a2a3bef943a5d4bdfc", "entry_id": 567},
{"seq": 568, "hash": "\\\\x76de7c0cf42ff07c31e4600d5cb56dda4be3b9814b925aa11070d70d48cbc339", "entry_id": 568},
{"seq": 569, "hash": "\\\\x06446c12846880ab505bfaf7dfffd58ed51465a8a64c0cfb6d1923935b656f65", "entry_id": 570},
{"seq": 570, "hash": "\\\\xa2313b9653860e8d3eef78600f39f99812e990baa222024e482408f55da11637", "entry_id": 569},
{"seq": 571, "hash": "\\\\x7165d8e592766d2a15eb480536033c9af9fc88e67b4051bff2ef77e47c606b46", "entry_id": 571},
{"seq": 572, "hash": "\\\\x0db0eb100dea5cdb4cb8940f38f2e0049005af844463483f8b13f5913a239b82", "entry_id": 572},
{"seq": 573, "hash": "\\\\x014dabbcca69901008fca6f0175c2377eb5da19bca4a8bb87f6bd119100d63b2", "entry_id": 573},
{"seq": 574, "hash": "\\\\x8941850c4e2e44e41916cdd7635ae8bcfceb3d0ea71ba3c34b939d4c372671f4", "entry_id": 574},
{"seq": 575, "hash": "\\\\xf40bad7ed33fb03969a5fd9ad2078c6ba21c7d0c484222a9f40821c57194da6c", "entry_id": 575},
{"seq": 576, "hash": "\\\\x480a242c133b51f32b79b3c75cf41b254e4c319a550fceab24a9ef35c0e75ef1", "entry_id": 576},
{"seq": 577, "hash": "\\\\x218f3a022356844e5995c0b6b56cbedc9d469f546da24a21e5acb827406690ad", "entry_id": 577},
{"seq": 578, "hash": "\\\\xbb4cd72a2d312d045ff5e03a6ab2f89e028e09141876d39ad69120c1261df5bf", "entry_id": 578},
{"seq": 579, "hash": "\\\\xcbdb86f5a01457462d9c6902791a980561aa66c219e442d4eb842f9e2bbf86bc", "entry_id": 579},
{"seq": 580, "hash": "\\\\xc98d4583d4a037236a061e58f57fa6b9a3321bd36139fd90c4d8ac5e6dcc014f", "entry_id": 580},
{"seq": 581, "hash": "\\\\xc77f13ab32a38152c937ad88a9f222e49d4cb7c601b93c035d5a3ca41a281219", "entry_id": 581},
{"seq": 582, "hash": "\\\\x34c3f9bba14765decc24cd11464d80e8db46f627ce5eaffd8e4c32349440c27b", "entry_id": 582},
{"seq": 583, "hash": "\\\\xfc0e0aa712075c336080fbed9df873be0cbb9244c430fe5878eae021b6f58ced", "entry_id": 583},
{"seq": 584, "hash": "\\\\x60c5e5ed08c468190a03d82a7df794c4ecae9044d8e137e8b0e751d3d2d333ae", "entry_id": 584},
{"seq": 585, "hash": "\\\\x65eecf4ed0f2b2e9f2019a44de295e9ff07a57239b60a2f14e600d1cc0fcc5ba", "entry_id": 585},
{"seq": 586, "hash": "\\\\x7d1c3d7c9520dee1426aa45ed149a9d60011029783f455496dcc570f6a04438e", "entry_id": 586},
{"seq": 587, "hash": "\\\\xd23521a08ca796c538200a4f13d7d20a833475de39ff6c47c876c9cd8a6f3ba7", "entry_id": 587},
{"seq": 588, "hash": "\\\\x6c1c4f4edff957859b26c67926a5d7e2a7e6b2876805ba1eb78001c0f3e860b8", "entry_id": 588},
{"seq": 589, "hash": "\\\\x5da88ae016a836e445f3664c7ebcb3e4da73afcff56283fb7c29077e6858c156", "entry_id": 589},
{"seq": 590, "hash": "\\\\xc04844f33c38cacf4af9c9c441deb91e91d74553aec49242068fba9054ace413", "entry_id": 590},
{"seq": 591, "hash": "\\\\x57fc205b05d87a13caeee3dfc28a50c9faf06a3f51446b3683d8c07bf6d7fdf2", "entry_id": 591},
{"seq": 592, "hash": "\\\\x9ec21ce28e3cc4a4a732ea2edec70dec3e1ce89a40d458bccc196f031739137c", "entry_id": 592},
{"seq": 593, "hash": "\\\\x6f3b907e5382d1f109dee240db4b3b2c82439bde666ee3037ea25e228ca4618b", "entry_id": 593},
{"seq": 594, "hash": "\\\\xf0b9881369947188f27836de8ce1734cc125fd5a928f3db6c9ad960536191e56", "entry_id": 594},
{"seq": 595, "hash": "\\\\xebac7aee95ceb9a21e96d97a24081b987b3c5eebe09451d555d2c4bbe0423b76", "entry_id": 595},
{"seq": 596, "hash": "\\\\xdcff29d284aaa444f3b13ab726e7ce7f6d6c929443e3041863cd298bed149379", "entry_id": 596},
{"seq": 597, "hash": "\\\\x14950c4b6a9071467f0eb316ba0c64ac1d5c258eabaaf23a68dbf98e3015b521", "entry_id": 597},
{"seq": 598, "hash": "\\\\x12b45c1bab2e594beed74b8e4e56ad524d63fb3de1f2d52fb34b8b81c2e42d02", "entry_id": 598},
{"seq": 599, "hash": "\\\\x586ab2247fb7a9e93827f94fa96942891e6d058a2d1e4d4a126fcdd30acaa539", "entry_id": 599},
{"seq": 600, "hash": "\\\\x0df7a5d0326012e6959791267004385713353faab058f36552dc0ed297e9e225", "entry_id": 600}
]');

INSERT INTO public.excursion (id, organization_id, site_id, region_code, time_zone, title, sort_title, summary, duration_minutes, age_limit, group_min, group_max, price_amount, price_currency, languages, provenance_source, provenance_reference, created_at, published_at, search_text) OVERRIDING SYSTEM VALUE
SELECT id, organization_id, site_id, region_code, time_zone, title, sort_title, summary, duration_minutes, age_limit, group_min, group_max, price_amount, price_currency, languages, provenance_source, provenance_reference, created_at, published_at, search_text FROM jsonb_populate_recordset(NULL::public.excursion, E'[
{"id": "01a2229e-980a-77a2-877a-13c870dc1089", "title": {"en": "How a Board Is Born", "ru": "Как рождается плита"}, "site_id": "01a2229e-93a7-72f2-b86e-467112f29751", "summary": {"en": "From wood chips to the finished board: sorting, pressing, sanding, storage.", "ru": "Путь древесины от щепы до готовой плиты: сортировка, пресс, шлифовка, склад."}, "age_limit": 14, "group_max": 20, "group_min": 8, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:45:48.682+00:00", "sort_title": "Как рождается плита", "price_group": "", "region_code": "RU-SMO", "search_text": "как рождается плита\\nhow a board is born\\nпуть древесины от щепы до готовой плиты сортировка пресс шлифовка склад\\nfrom wood chips to the finished board sorting pressing sanding storage", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "price_amount": 45000, "published_at": "2026-11-28T14:45:49.272+00:00", "price_currency": "RUB", "organization_id": "01a2229e-8fd1-7497-aa51-8ade1da60f0f", "duration_minutes": 90},
{"id": "01a2229e-99c4-755a-8c39-dd602b5eab35", "title": {"en": "Steel and Rolling", "ru": "Сталь и прокат"}, "site_id": "01a2229e-965f-76ca-80a4-93a07896b07f", "summary": {"en": "Electric furnace, casting and rolling mill from safe viewing points.", "ru": "Электропечь, разливка и прокатный стан с безопасных площадок."}, "age_limit": 14, "group_max": 20, "group_min": 8, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:45:49.124+00:00", "sort_title": "Сталь и прокат", "price_group": "", "region_code": "RU-SMO", "search_text": "сталь и прокат\\nsteel and rolling\\nэлектропечь разливка и прокатный стан с безопасных площадок\\nelectric furnace casting and rolling mill from safe viewing points", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "price_amount": 50000, "published_at": "2026-11-28T14:45:50.102+00:00", "price_currency": "RUB", "organization_id": "01a2229e-8fed-7727-ab9d-4eefdbd064cc", "duration_minutes": 90},
{"id": "01a2229e-9a56-7707-a571-7aaee08cc4f6", "title": {"en": "How a Brand Is Sewn", "ru": "Как шьют марку"}, "site_id": "01a2229e-95c5-76eb-8337-779f5b29afe7", "summary": {"en": "Cutting, sewing, inspection: how a model becomes a series.", "ru": "Раскрой, пошив и контроль: как модель становится серией."}, "age_limit": 8, "group_max": 15, "group_min": 5, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:45:49.27+00:00", "sort_title": "Как шьют марку", "price_group": "", "region_code": "RU-SMO", "search_text": "как шьют марку\\nhow a brand is sewn\\nраскрой пошив и контроль как модель становится серией\\ncutting sewing inspection how a model becomes a series", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "price_amount": 30000, "published_at": "2026-11-28T14:45:50.319+00:00", "price_currency": "RUB", "organization_id": "01a2229e-8fce-7136-8251-7e883066f7fe", "duration_minutes": 60},
{"id": "01a2229e-9a63-70b4-932f-ebd84542f5f2", "title": {"en": "The Way of Flax", "ru": "Путь льна"}, "site_id": "01a2229e-9475-7515-b5ee-03d4207e024d", "summary": {"en": "From stalk to cloth: combing, spinning, weaving and finishing flax.", "ru": "От стебля до ткани: чесание, прядение, ткачество и отделка льна."}, "age_limit": 8, "group_max": 20, "group_min": 6, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:45:49.283+00:00", "sort_title": "Путь льна", "price_group": "", "region_code": "RU-SMO", "search_text": "путь льна\\nthe way of flax\\nот стебля до ткани чесание прядение ткачество и отделка льна\\nfrom stalk to cloth combing spinning weaving and finishing flax", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "price_amount": 35000, "published_at": "2026-11-28T14:45:50.354+00:00", "price_currency": "RUB", "organization_id": "01a2229e-8fd0-7749-a98f-6d76433bb910", "duration_minutes": 75},
{"id": "01a2229e-9c7d-73de-9bbf-81c45706d778", "title": {"en": "Cutting a Diamond", "ru": "Огранка бриллианта"}, "site_id": "01a2229e-95a8-74e9-bce2-ec2c7ed3fb1b", "summary": {"en": "Marking, sawing and cutting: how a crystal becomes a brilliant.", "ru": "Разметка, распиловка и огранка: как из кристалла рождается бриллиант."}, "age_limit": 16, "group_max": 12, "group_min": 2, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:45:49.821+00:00", "sort_title": "Огранка бриллианта", "price_group": "", "region_code": "RU-SMO", "search_text": "огранка бриллианта\\ncutting a diamond\\nразметка распиловка и огранка как из кристалла рождается бриллиант\\nmarking sawing and cutting how a crystal becomes a brilliant", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "price_amount": 90000, "published_at": "2026-11-28T14:45:50.753+00:00", "price_currency": "RUB", "organization_id": "01a2229e-8fe9-76ea-9d1b-3f6ff5306cda", "duration_minutes": 60},
{"id": "01a2229e-9c7e-71ac-baff-54188cdac568", "title": {"en": "From Manuscript to Book", "ru": "От рукописи до книги"}, "site_id": "01a2229e-9473-7182-b8a2-6bd943499113", "summary": {"en": "How books are printed, sewn and bound, workshop by workshop, with a warm sheet in your hands.", "ru": "Как печатают, сшивают и переплетают книги: цех за цехом, с тёплым листом в руках."}, "age_limit": 10, "group_max": 20, "group_min": 6, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:45:49.822+00:00", "sort_title": "От рукописи до книги", "price_group": "", "region_code": "RU-SMO", "search_text": "от рукописи до книги\\nfrom manuscript to book\\nкак печатают сшивают и переплетают книги цех за цехом с теплым листом в руках\\nhow books are printed sewn and bound workshop by workshop with a warm sheet in your hands", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "price_amount": 40000, "published_at": "2026-11-28T14:45:50.736+00:00", "price_currency": "RUB", "organization_id": "01a2229e-8fdd-7293-8b90-ff5e7c5cb6fe", "duration_minutes": 60},
{"id": "01a2229e-a0b8-75d5-b940-ef2863d07551", "title": {"en": "The Craft of Peat", "ru": "Торфяное дело"}, "site_id": "01a2229e-9e5a-7221-b3e7-3dc92c68df31", "summary": {"en": "How peat is cut and processed, and how bogs are restored.", "ru": "Как добывают и перерабатывают торф и как восстанавливают болота."}, "age_limit": 10, "group_max": 25, "group_min": 5, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:45:50.904+00:00", "sort_title": "Торфяное дело", "price_group": "", "region_code": "RU-SMO", "search_text": "торфяное дело\\nthe craft of peat\\nкак добывают и перерабатывают торф и как восстанавливают болота\\nhow peat is cut and processed and how bogs are restored", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "price_amount": 25000, "published_at": "2026-11-28T14:45:51.104+00:00", "price_currency": "RUB", "organization_id": "01a2229e-9c51-73a8-b6ff-37a2449e8dea", "duration_minutes": 60},
{"id": "01a2229e-a4b5-7511-bffc-c4054fbe966d", "title": {"en": "A Morning on the Farm", "ru": "Утро на ферме"}, "site_id": "01a2229e-a2f9-735d-ba79-085cbae77e22", "summary": {"en": "Morning milking, cheese dairy and feed: a farm through the farmer’s eyes.", "ru": "Утренняя дойка, сыроварня и корма: хозяйство глазами фермера."}, "age_limit": 6, "group_max": 25, "group_min": 4, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:45:51.925+00:00", "sort_title": "Утро на ферме", "price_group": "", "region_code": "RU-SMO", "search_text": "утро на ферме\\na morning on the farm\\nутренняя дойка сыроварня и корма хозяйство глазами фермера\\nmorning milking cheese dairy and feed a farm through the farmer s eyes", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "price_amount": 40000, "published_at": "2026-11-28T14:45:52.169+00:00", "price_currency": "RUB", "organization_id": "01a2229e-9ee6-7271-9af6-23dd0ff2832d", "duration_minutes": 60},
{"id": "01a2229e-a5cf-7004-ac86-8b9f003df93b", "title": {"en": "Taming the Fire", "ru": "Укрощение огня"}, "site_id": "01a2229e-a38b-70e4-a51d-429f1532f941", "summary": {"en": "The river, the blast furnace and rolling: a whole day in Magnitogorsk.", "ru": "Река, домна и прокат: целый день на Магнитке."}, "age_limit": 16, "group_max": 30, "group_min": 10, "languages": ["ru"], "time_zone": "Asia/Yekaterinburg", "created_at": "2026-11-28T14:45:52.207+00:00", "sort_title": "Укрощение огня", "price_group": "", "region_code": "RU-CHE", "search_text": "укрощение огня\\ntaming the fire\\nрека домна и прокат целый день на магнитке\\nthe river the blast furnace and rolling a whole day in magnitogorsk", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "price_amount": 150000, "published_at": "2026-11-28T14:45:52.666+00:00", "price_currency": "RUB", "organization_id": "01a2229e-9f2a-75b5-9867-bd313656b998", "duration_minutes": 330},
{"id": "01a2229e-a8f3-7392-822b-cc1f37a00fa8", "title": {"en": "The Boat and the Factory", "ru": "Лодка и фабрика"}, "site_id": "01a2229e-a5ab-71a5-8b78-4e4ceb267982", "summary": {"en": "By boat across the pond, then to the workshops: casting, painting, firing.", "ru": "На лодке по пруду, затем в цеха: литьё, роспись, обжиг."}, "age_limit": 6, "group_max": 15, "group_min": 5, "languages": ["ru"], "time_zone": "Asia/Yekaterinburg", "created_at": "2026-11-28T14:45:53.011+00:00", "sort_title": "Лодка и фабрика", "price_group": "", "region_code": "RU-SVE", "search_text": "лодка и фабрика\\nthe boat and the factory\\nна лодке по пруду затем в цеха литье роспись обжиг\\nby boat across the pond then to the workshops casting painting firing", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "price_amount": 180000, "published_at": "2026-11-28T14:45:53.303+00:00", "price_currency": "RUB", "organization_id": "01a2229e-a0be-77a1-8c03-9b3c6d7a843e", "duration_minutes": 210},
{"id": "01a2229e-a8fa-712f-9d11-e5e2b71df263", "title": {"en": "The Plant from Inside", "ru": "Завод изнутри"}, "site_id": "01a2229e-a5a6-71c3-afb9-ae1b5c2829fd", "summary": {"en": "Wheels and pipes: a working plant from its viewing platforms.", "ru": "Колёса и трубы: действующее производство со смотровых площадок."}, "age_limit": 10, "group_max": 25, "group_min": 8, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:45:53.018+00:00", "sort_title": "Завод изнутри", "price_group": "", "region_code": "RU-NIZ", "search_text": "завод изнутри\\nthe plant from inside\\nколеса и трубы действующее производство со смотровых площадок\\nwheels and pipes a working plant from its viewing platforms", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "price_amount": 70000, "published_at": "2026-11-28T14:45:53.364+00:00", "price_currency": "RUB", "organization_id": "01a2229e-a174-7700-b408-10d9c1315849", "duration_minutes": 180},
{"id": "01a2229e-a9fc-73ce-9fe7-7d2a40c40055", "title": {"en": "The Call of the Pipe!", "ru": "Труба зовёт!"}, "site_id": "01a2229e-a5d3-760c-a870-2c3afbdad6f0", "summary": {"en": "Six kilometres on foot through the pipe workshops.", "ru": "Шесть километров пешком по трубным цехам."}, "age_limit": 14, "group_max": 25, "group_min": 10, "languages": ["ru"], "time_zone": "Asia/Yekaterinburg", "created_at": "2026-11-28T14:45:53.276+00:00", "sort_title": "Труба зовёт!", "price_group": "", "region_code": "RU-SVE", "search_text": "труба зовет\\nthe call of the pipe\\nшесть километров пешком по трубным цехам\\nsix kilometres on foot through the pipe workshops", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "price_amount": 60000, "published_at": "2026-11-28T14:45:53.537+00:00", "price_currency": "RUB", "organization_id": "01a2229e-9fdc-72b5-99e1-aacd936f0c8b", "duration_minutes": 180},
{"id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083", "title": {"en": "A Christmas Bauble, with a Workshop", "ru": "Ёлочная игрушка с мастер-классом"}, "site_id": "01a2229e-a793-7430-aee8-d3a86f1d306c", "summary": {"en": "Glass-blowers and painters at work, and a bauble of your own to take home.", "ru": "Стеклодувы и художники за работой, и свой шар, расписанный на память."}, "age_limit": 6, "group_max": 25, "group_min": 5, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:45:53.436+00:00", "sort_title": "Ёлочная игрушка с мастер-классом", "price_group": "", "region_code": "RU-NIZ", "search_text": "елочная игрушка с мастер классом\\na christmas bauble with a workshop\\nстеклодувы и художники за работой и свой шар расписанный на память\\nglass blowers and painters at work and a bauble of your own to take home", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "price_amount": 75000, "published_at": "2026-11-28T14:45:53.887+00:00", "price_currency": "RUB", "organization_id": "01a2229e-a26a-700b-8e51-d94ba3d7d9b3", "duration_minutes": 90},
{"id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29", "title": {"en": "Sweet Production", "ru": "Сладкое производство"}, "site_id": "01a2229e-aa56-72b4-9726-9b8118974771", "summary": {"en": "Caramel and chocolate from kettle to wrapper; for school classes.", "ru": "Карамель и шоколад от котла до обёртки; для школьных классов."}, "age_limit": 8, "group_max": 30, "group_min": 15, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:45:53.9+00:00", "sort_title": "Сладкое производство", "price_group": "", "region_code": "RU-NIZ", "search_text": "сладкое производство\\nsweet production\\nкарамель и шоколад от котла до обертки для школьных классов\\ncaramel and chocolate from kettle to wrapper for school classes", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "price_amount": 80000, "published_at": "2026-11-28T14:45:54.814+00:00", "price_currency": "RUB", "organization_id": "01a2229e-a777-77b0-bf7d-f4ca514e5fca", "duration_minutes": 90},
{"id": "01a2229e-adf2-712b-8065-e2c4d6922e77", "title": {"en": "The Clean Room", "ru": "Чистая комната"}, "site_id": "01a2229e-ab5b-73e0-b1a9-1cc5f74af64f", "summary": {"en": "How chips are made: the gown, the air lock and a look into the clean area.", "ru": "Как делают микросхемы: спецодежда, шлюз и взгляд в чистую зону."}, "age_limit": 14, "group_max": 20, "group_min": 8, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:45:54.29+00:00", "sort_title": "Чистая комната", "price_group": "", "region_code": "RU-MOW", "search_text": "чистая комната\\nthe clean room\\nкак делают микросхемы спецодежда шлюз и взгляд в чистую зону\\nhow chips are made the gown the air lock and a look into the clean area", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "price_amount": 0, "published_at": "2026-11-28T14:45:54.801+00:00", "price_currency": "RUB", "organization_id": "01a2229e-a84e-7532-9df1-3af00973d0c7", "duration_minutes": 90},
{"id": "01a2229e-b407-71fc-82d8-f234c222e2fa", "title": {"en": "Orthopaedic Shoes", "ru": "Ортопедическая обувь"}, "site_id": "01a2229e-b15d-75f5-b625-b9bbd37cec77", "summary": {"en": "How feet are measured and shoes are made that suit everyone.", "ru": "Как снимают мерки и шьют обувь, в которой удобно каждому."}, "age_limit": 5, "group_max": 12, "group_min": 3, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:45:55.847+00:00", "sort_title": "Ортопедическая обувь", "price_group": "", "region_code": "RU-MOW", "search_text": "ортопедическая обувь\\northopaedic shoes\\nкак снимают мерки и шьют обувь в которой удобно каждому\\nhow feet are measured and shoes are made that suit everyone", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "price_amount": 30000, "published_at": "2026-11-28T14:45:56.353+00:00", "price_currency": "RUB", "organization_id": "01a2229e-abf5-72bb-94bf-3497c27f8aa8", "duration_minutes": 60},
{"id": "01a2229e-b487-73ce-a1f5-5efbc560ff36", "title": {"en": "The Ice Cream Factory", "ru": "Фабрика мороженого"}, "site_id": "01a2229e-b10a-755b-9000-ca20e60f7cf4", "summary": {"en": "Mixing, freezing and tasting.", "ru": "Смешивание, заморозка и дегустация."}, "age_limit": 8, "group_max": 20, "group_min": 10, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:45:55.975+00:00", "sort_title": "Фабрика мороженого", "price_group": "", "region_code": "RU-MOW", "search_text": "фабрика мороженого\\nthe ice cream factory\\nсмешивание заморозка и дегустация\\nmixing freezing and tasting", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "price_amount": 95000, "published_at": "2026-11-28T14:45:56.503+00:00", "price_currency": "RUB", "organization_id": "01a2229e-ab6a-7003-8f3f-7c8479d1b7c1", "duration_minutes": 75},
{"id": "01a2229e-b4d7-766b-a8d3-130f52a3ab21", "title": {"en": "Ice Cream", "ru": "Мороженое"}, "site_id": "01a2229e-b20b-7623-9ef1-ea6e4c86ff75", "summary": {"en": "Wafers, glaze and the cold of the hardening tunnel; no photos in the shop.", "ru": "Вафли, глазурь и закалка холодом; в цехе не снимают."}, "age_limit": 7, "group_max": 25, "group_min": 10, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:45:56.055+00:00", "sort_title": "Мороженое", "price_group": "", "region_code": "RU-MOS", "search_text": "мороженое\\nice cream\\nвафли глазурь и закалка холодом в цехе не снимают\\nwafers glaze and the cold of the hardening tunnel no photos in the shop", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "price_amount": 75000, "published_at": "2026-11-28T14:45:56.472+00:00", "price_currency": "RUB", "organization_id": "01a2229e-ac56-7304-b8bc-99cd29ee147b", "duration_minutes": 90},
{"id": "01a2229e-b558-7455-ab01-9f4d1d7458cf", "title": {"en": "How a Spring Was Born", "ru": "Как зарождалась рессора"}, "site_id": "01a2229e-b336-76be-8b92-f8c679e5b4fc", "summary": {"en": "The making of leaf springs: from the strip to the test bench.", "ru": "Рессорное производство: от полосы до испытаний."}, "age_limit": 12, "group_max": 20, "group_min": 6, "languages": ["ru"], "time_zone": "Asia/Yekaterinburg", "created_at": "2026-11-28T14:45:56.184+00:00", "sort_title": "Как зарождалась рессора", "price_group": "", "region_code": "RU-PER", "search_text": "как зарождалась рессора\\nhow a spring was born\\nрессорное производство от полосы до испытаний\\nthe making of leaf springs from the strip to the test bench", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "price_amount": 50000, "published_at": "2026-11-28T14:45:56.602+00:00", "price_currency": "RUB", "organization_id": "01a2229e-ad88-7321-97bc-f9f9a766f2d2", "duration_minutes": 120},
{"id": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9", "title": {"en": "Pottery, with a Workshop", "ru": "Гончарное дело с мастер-классом"}, "site_id": "01a2229e-b59e-779b-865f-657bde17bf33", "summary": {"en": "The wheel, the slip and the kiln, and a pot made by your own hands.", "ru": "Круг, ангоб и обжиг, и горшок своими руками."}, "age_limit": 6, "group_max": 20, "group_min": 4, "languages": ["ru"], "time_zone": "Asia/Yekaterinburg", "created_at": "2026-11-28T14:45:56.684+00:00", "sort_title": "Гончарное дело с мастер-классом", "price_group": "", "region_code": "RU-PER", "search_text": "гончарное дело с мастер классом\\npottery with a workshop\\nкруг ангоб и обжиг и горшок своими руками\\nthe wheel the slip and the kiln and a pot made by your own hands", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "price_amount": 65000, "published_at": "2026-11-28T14:45:56.985+00:00", "price_currency": "RUB", "organization_id": "01a2229e-b15a-7541-9643-cd01db8a02c6", "duration_minutes": 120},
{"id": "01a2229e-b7c8-706f-84f4-b6a01aea93e5", "title": {"en": "Nightingales and Iron", "ru": "Соловьи и железо"}, "site_id": "01a2229e-b608-75c1-a3bf-f3e41757c215", "summary": {"en": "A platform above the open pit, and the Kursk land where nightingales sing.", "ru": "Смотровая над карьером и курский край, где поют соловьи."}, "age_limit": 12, "group_max": 40, "group_min": 10, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:45:56.808+00:00", "sort_title": "Соловьи и железо", "price_group": "", "region_code": "RU-KRS", "search_text": "соловьи и железо\\nnightingales and iron\\nсмотровая над карьером и курский край где поют соловьи\\na platform above the open pit and the kursk land where nightingales sing", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "price_amount": 60000, "published_at": "2026-11-28T14:45:57.057+00:00", "price_currency": "RUB", "organization_id": "01a2229e-b18e-740b-926c-22619b201817", "duration_minutes": 240},
{"id": "01a2229e-bc60-772e-b09f-d445459740e2", "title": {"en": "Two Works in One Day", "ru": "Два комбината за день"}, "site_id": "01a2229e-bb37-74c2-af6d-cb05fd26a245", "summary": {"en": "The open pit in the morning, the steelworks after lunch.", "ru": "Утром карьер, днём металлургический комбинат."}, "age_limit": 14, "group_max": 40, "group_min": 15, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:45:57.984+00:00", "sort_title": "Два комбината за день", "price_group": "", "region_code": "RU-BEL", "search_text": "два комбината за день\\ntwo works in one day\\nутром карьер днем металлургический комбинат\\nthe open pit in the morning the steelworks after lunch", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "price_amount": 120000, "published_at": "2026-11-28T14:45:58.36+00:00", "price_currency": "RUB", "organization_id": "01a2229e-b6c0-74c8-a628-dd28523efdac", "duration_minutes": 480},
{"id": "01a2229e-bca4-7033-aa8d-b9fb561fee3d", "title": {"en": "The Dam", "ru": "Плотина"}, "site_id": "01a2229e-bb3b-7062-a26c-70c902d2f011", "summary": {"en": "The turbine hall and a view of the dam, 242 metres high.", "ru": "Машинный зал и вид на плотину высотой 242 метра."}, "age_limit": 12, "group_max": 25, "group_min": 5, "languages": ["ru"], "time_zone": "Asia/Krasnoyarsk", "created_at": "2026-11-28T14:45:58.052+00:00", "sort_title": "Плотина", "price_group": "", "region_code": "RU-KK", "search_text": "плотина\\nthe dam\\nмашинный зал и вид на плотину высотой 242 метра\\nthe turbine hall and a view of the dam 242 metres high", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "price_amount": 55000, "published_at": "2026-11-28T14:45:58.375+00:00", "price_currency": "RUB", "organization_id": "01a2229e-b77c-775e-b362-675c917ae74a", "duration_minutes": 120},
{"id": "01a2229e-bdc5-762c-9b72-f337d574901d", "title": {"en": "The Open Coal Pit", "ru": "Угольный разрез"}, "site_id": "01a2229e-bbe0-71b1-8d76-d8997ea44a0a", "summary": {"en": "Haul trucks and excavators from a safe viewing point.", "ru": "Карьерные самосвалы и экскаваторы с безопасной площадки."}, "age_limit": 14, "group_max": 30, "group_min": 10, "languages": ["ru"], "time_zone": "Asia/Novokuznetsk", "created_at": "2026-11-28T14:45:58.341+00:00", "sort_title": "Угольный разрез", "price_group": "", "region_code": "RU-KEM", "search_text": "угольный разрез\\nthe open coal pit\\nкарьерные самосвалы и экскаваторы с безопасной площадки\\nhaul trucks and excavators from a safe viewing point", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "price_amount": 70000, "published_at": "2026-11-28T14:45:58.514+00:00", "price_currency": "RUB", "organization_id": "01a2229e-b81b-7702-a532-13052a0f298a", "duration_minutes": 150},
{"id": "01a2229e-bdc6-75ac-ac0f-7eeeb5db1a1c", "title": {"en": "Brewing", "ru": "Пивоварение"}, "site_id": "01a2229e-bbf0-712c-9206-c4f7119f8ca2", "summary": {"en": "Malt, brewing and fermentation; adults only.", "ru": "Солод, варка и брожение; только для взрослых."}, "age_limit": 18, "group_max": 20, "group_min": 8, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:45:58.342+00:00", "sort_title": "Пивоварение", "price_group": "", "region_code": "RU-TUL", "search_text": "пивоварение\\nbrewing\\nсолод варка и брожение только для взрослых\\nmalt brewing and fermentation adults only", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "price_amount": 80000, "published_at": "2026-11-28T14:45:58.542+00:00", "price_currency": "RUB", "organization_id": "01a2229e-b7f3-70f6-964a-6ef0e5417cba", "duration_minutes": 90},
{"id": "01a2229e-be64-709b-9005-92f946adc06f", "title": {"en": "The Nuclear Power Plant", "ru": "Атомная станция"}, "site_id": "01a2229e-bcbf-74a1-9fad-a025bd195074", "summary": {"en": "The control room on a simulator and the turbine hall; lists 30 days ahead.", "ru": "Блочный щит на тренажёре и машинный зал; списки за 30 дней."}, "age_limit": 18, "group_max": 15, "group_min": 5, "languages": ["ru"], "time_zone": "Europe/Moscow", "created_at": "2026-11-28T14:45:58.5+00:00", "sort_title": "Атомная станция", "price_group": "", "region_code": "RU-LEN", "search_text": "атомная станция\\nthe nuclear power plant\\nблочный щит на тренажере и машинный зал списки за 30 дней\\nthe control room on a simulator and the turbine hall lists 30 days ahead", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "price_amount": 0, "published_at": "2026-11-28T14:45:58.666+00:00", "price_currency": "RUB", "organization_id": "01a2229e-b97e-7155-b86c-b5b61a4b9b56", "duration_minutes": 180}
]');

INSERT INTO public.organization_replica (id, region_code, okved, status) OVERRIDING SYSTEM VALUE
SELECT id, region_code, okved, status FROM jsonb_populate_recordset(NULL::public.organization_replica,'[
{"id": "01a2229e-8fce-7136-8251-7e883066f7fe", "okved": ["14"], "status": "ACTIVE", "region_code": "RU-SMO", "okved_prefixes": ["14"]},
{"id": "01a2229e-8fd0-7749-a98f-6d76433bb910", "okved": ["13"], "status": "ACTIVE", "region_code": "RU-SMO", "okved_prefixes": ["13"]},
{"id": "01a2229e-8fd1-7497-aa51-8ade1da60f0f", "okved": ["16"], "status": "ACTIVE", "region_code": "RU-SMO", "okved_prefixes": ["16"]},
{"id": "01a2229e-8fdd-7293-8b90-ff5e7c5cb6fe", "okved": ["18"], "status": "ACTIVE", "region_code": "RU-SMO", "okved_prefixes": ["18"]},
{"id": "01a2229e-8fe9-76ea-9d1b-3f6ff5306cda", "okved": ["32"], "status": "ACTIVE", "region_code": "RU-SMO", "okved_prefixes": ["32"]},
{"id": "01a2229e-8fed-7727-ab9d-4eefdbd064cc", "okved": ["24"], "status": "ACTIVE", "region_code": "RU-SMO", "okved_prefixes": ["24"]},
{"id": "01a2229e-9c51-73a8-b6ff-37a2449e8dea", "okved": ["08"], "status": "ACTIVE", "region_code": "RU-SMO", "okved_prefixes": ["08"]},
{"id": "01a2229e-9ee6-7271-9af6-23dd0ff2832d", "okved": ["01"], "status": "ACTIVE", "region_code": "RU-SMO", "okved_prefixes": ["01"]},
{"id": "01a2229e-9f2a-75b5-9867-bd313656b998", "okved": ["24"], "status": "ACTIVE", "region_code": "RU-CHE", "okved_prefixes": ["24"]},
{"id": "01a2229e-9fdc-72b5-99e1-aacd936f0c8b", "okved": ["24"], "status": "ACTIVE", "region_code": "RU-SVE", "okved_prefixes": ["24"]},
{"id": "01a2229e-a0be-77a1-8c03-9b3c6d7a843e", "okved": ["23"], "status": "ACTIVE", "region_code": "RU-SVE", "okved_prefixes": ["23"]},
{"id": "01a2229e-a174-7700-b408-10d9c1315849", "okved": ["24"], "status": "ACTIVE", "region_code": "RU-NIZ", "okved_prefixes": ["24"]},
{"id": "01a2229e-a26a-700b-8e51-d94ba3d7d9b3", "okved": ["32"], "status": "ACTIVE", "region_code": "RU-NIZ", "okved_prefixes": ["32"]},
{"id": "01a2229e-a777-77b0-bf7d-f4ca514e5fca", "okved": ["10"], "status": "ACTIVE", "region_code": "RU-NIZ", "okved_prefixes": ["10"]},
{"id": "01a2229e-a84e-7532-9df1-3af00973d0c7", "okved": ["26"], "status": "ACTIVE", "region_code": "RU-MOW", "okved_prefixes": ["26"]},
{"id": "01a2229e-ab6a-7003-8f3f-7c8479d1b7c1", "okved": ["10"], "status": "ACTIVE", "region_code": "RU-MOW", "okved_prefixes": ["10"]},
{"id": "01a2229e-abf5-72bb-94bf-3497c27f8aa8", "okved": ["32"], "status": "ACTIVE", "region_code": "RU-MOW", "okved_prefixes": ["32"]},
{"id": "01a2229e-ac56-7304-b8bc-99cd29ee147b", "okved": ["10"], "status": "ACTIVE", "region_code": "RU-MOS", "okved_prefixes": ["10"]},
{"id": "01a2229e-ad88-7321-97bc-f9f9a766f2d2", "okved": ["29"], "status": "ACTIVE", "region_code": "RU-PER", "okved_prefixes": ["29"]},
{"id": "01a2229e-b15a-7541-9643-cd01db8a02c6", "okved": ["23"], "status": "ACTIVE", "region_code": "RU-PER", "okved_prefixes": ["23"]},
{"id": "01a2229e-b18e-740b-926c-22619b201817", "okved": ["07"], "status": "ACTIVE", "region_code": "RU-KRS", "okved_prefixes": ["07"]},
{"id": "01a2229e-b6c0-74c8-a628-dd28523efdac", "okved": ["07"], "status": "ACTIVE", "region_code": "RU-BEL", "okved_prefixes": ["07"]},
{"id": "01a2229e-b77c-775e-b362-675c917ae74a", "okved": ["35"], "status": "ACTIVE", "region_code": "RU-KK", "okved_prefixes": ["35"]},
{"id": "01a2229e-b7f3-70f6-964a-6ef0e5417cba", "okved": ["11"], "status": "ACTIVE", "region_code": "RU-TUL", "okved_prefixes": ["11"]},
{"id": "01a2229e-b81b-7702-a532-13052a0f298a", "okved": ["05"], "status": "ACTIVE", "region_code": "RU-KEM", "okved_prefixes": ["05"]},
{"id": "01a2229e-b97e-7155-b86c-b5b61a4b9b56", "okved": ["35"], "status": "SUSPENDED", "region_code": "RU-LEN", "okved_prefixes": ["35"]},
{"id": "01a2229e-c18c-725e-b56a-7049497b0c5f", "okved": ["79"], "status": "CANDIDATE", "region_code": "RU-MOW", "okved_prefixes": ["79"]}
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
{"id": "0005d3dd-e558-54b3-8707-c9524dfa5053", "taken": 0, "ends_at": "2027-01-25T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-25T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-25", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "001b6fdc-fa34-5f6a-87cf-b484b0569601", "taken": 0, "ends_at": "2026-12-29T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-29T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-29", "excursion_id": "01a2229e-adf2-712b-8065-e2c4d6922e77"},
{"id": "005d60ff-8f50-5a82-9042-cf817166a2b9", "taken": 0, "ends_at": "2027-01-14T06:30:00+00:00", "capacity": 30, "starts_at": "2027-01-14T04:00:00+00:00", "time_zone": "Asia/Novokuznetsk", "local_date": "2027-01-14", "excursion_id": "01a2229e-bdc5-762c-9b72-f337d574901d"},
{"id": "006bfeb8-837e-59d0-9696-01a3c5770481", "taken": 0, "ends_at": "2027-01-12T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-12T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-12", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "00714be7-b5ef-573f-981e-f843e11d2826", "taken": 0, "ends_at": "2026-12-19T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-19T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "00878de6-5787-5d4f-9b5d-174640ab5387", "taken": 0, "ends_at": "2026-12-20T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-20T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-20", "excursion_id": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9"},
{"id": "00911e81-ab6f-578e-bacc-befc464c4835", "taken": 0, "ends_at": "2026-12-05T10:15:00+00:00", "capacity": 20, "starts_at": "2026-12-05T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "00d06003-a0a4-52fe-8603-63d8308c4e33", "taken": 0, "ends_at": "2026-12-05T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-05T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "014b90ea-785d-5bca-8fd2-72f0b3451fa8", "taken": 0, "ends_at": "2026-12-15T06:00:00+00:00", "capacity": 25, "starts_at": "2026-12-15T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2026-12-15", "excursion_id": "01a2229e-bca4-7033-aa8d-b9fb561fee3d"},
{"id": "0167de02-22fa-5651-938d-1e00fb513011", "taken": 0, "ends_at": "2027-01-08T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-08T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-08", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "01c595ef-d387-59fd-a329-adedeed84756", "taken": 0, "ends_at": "2026-12-08T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-08T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-08", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "028157bc-a1d5-59ce-9e86-c5e1968df240", "taken": 0, "ends_at": "2027-01-18T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-18T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-18", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "029bc542-150c-5d59-8b30-7def0198a40f", "taken": 0, "ends_at": "2027-01-06T09:15:00+00:00", "capacity": 20, "starts_at": "2027-01-06T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a2229e-9a63-70b4-932f-ebd84542f5f2"},
{"id": "031c4f7a-f0f6-5555-bfac-d46fc96423f1", "taken": 0, "ends_at": "2027-01-14T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-14T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "0353b213-b340-56e1-b7fd-0e6ab04ccd31", "taken": 0, "ends_at": "2027-01-20T10:15:00+00:00", "capacity": 20, "starts_at": "2027-01-20T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "039b1b2c-f0bf-5261-aa3e-316d529ffa6c", "taken": 0, "ends_at": "2026-12-23T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-23T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-23", "excursion_id": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9"},
{"id": "03a7afe8-7e85-511c-875e-b0af070d4f06", "taken": 0, "ends_at": "2027-01-26T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-26T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-26", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "0425bb39-971a-5cc2-93de-a33319e105a7", "taken": 0, "ends_at": "2027-01-03T09:30:00+00:00", "capacity": 15, "starts_at": "2027-01-03T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-03", "excursion_id": "01a2229e-a8f3-7392-822b-cc1f37a00fa8"},
{"id": "0468132a-a72f-5e01-b560-744e83ff74e4", "taken": 0, "ends_at": "2027-01-27T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-27T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a2229e-99c4-755a-8c39-dd602b5eab35"},
{"id": "04a3ed73-39e7-5e0f-8fa6-d89037a013d3", "taken": 0, "ends_at": "2026-12-15T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-15T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-15", "excursion_id": "01a2229e-b4d7-766b-a8d3-130f52a3ab21"},
{"id": "0611713f-4523-5a9b-80a8-69d87dd6c271", "taken": 0, "ends_at": "2026-12-29T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-29T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-29", "excursion_id": "01a2229e-b4d7-766b-a8d3-130f52a3ab21"},
{"id": "065aaac5-9ae6-5109-9753-f1fc88ab8440", "taken": 0, "ends_at": "2027-01-26T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-26T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-26", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "06c5d122-5d59-5116-9095-abaee42d294e", "taken": 0, "ends_at": "2027-01-09T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-09T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-09", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "075a3788-3cba-5a4a-85c0-9ba5631272f2", "taken": 0, "ends_at": "2027-01-15T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-15T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-15", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "078e06f8-1af1-5dac-849f-2a8798ef0bf0", "taken": 0, "ends_at": "2026-12-17T06:30:00+00:00", "capacity": 30, "starts_at": "2026-12-17T04:00:00+00:00", "time_zone": "Asia/Novokuznetsk", "local_date": "2026-12-17", "excursion_id": "01a2229e-bdc5-762c-9b72-f337d574901d"},
{"id": "07de3004-a1bb-5a57-98c0-1820bd15d69c", "taken": 0, "ends_at": "2026-12-16T10:15:00+00:00", "capacity": 20, "starts_at": "2026-12-16T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "08931300-6c3a-58de-b326-5b89bc17fe0c", "taken": 0, "ends_at": "2026-12-25T13:00:00+00:00", "capacity": 15, "starts_at": "2026-12-25T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-25", "excursion_id": "01a2229e-9a56-7707-a571-7aaee08cc4f6"},
{"id": "09d74f4e-b409-5655-84bd-f4ce3bbd4e41", "taken": 0, "ends_at": "2026-12-12T06:00:00+00:00", "capacity": 25, "starts_at": "2026-12-12T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2026-12-12", "excursion_id": "01a2229e-bca4-7033-aa8d-b9fb561fee3d"},
{"id": "0ae894be-936f-52ec-8c7e-26f118bf9ffc", "taken": 0, "ends_at": "2027-01-14T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-14T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "0bb1c090-65a7-5f93-8f88-96479e05f986", "taken": 0, "ends_at": "2026-12-10T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-10T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "0bc0cbfc-0f09-594c-a446-65bf28a4f759", "taken": 0, "ends_at": "2026-12-17T10:00:00+00:00", "capacity": 12, "starts_at": "2026-12-17T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a2229e-9c7d-73de-9bbf-81c45706d778"},
{"id": "0c9654f2-7917-5e04-b68f-82f48a970906", "taken": 0, "ends_at": "2027-01-09T06:00:00+00:00", "capacity": 25, "starts_at": "2027-01-09T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2027-01-09", "excursion_id": "01a2229e-bca4-7033-aa8d-b9fb561fee3d"},
{"id": "0cb075e9-531e-5c1f-a44a-605a879f1b73", "taken": 0, "ends_at": "2027-01-04T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-04T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-04", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "0cc3382e-6e3e-5375-9078-f1889c3d295c", "taken": 0, "ends_at": "2027-01-01T13:00:00+00:00", "capacity": 15, "starts_at": "2027-01-01T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-01", "excursion_id": "01a2229e-9a56-7707-a571-7aaee08cc4f6"},
{"id": "0d45e95c-b8ef-5e1c-bc6a-91b0f1f10811", "taken": 0, "ends_at": "2027-01-19T06:00:00+00:00", "capacity": 25, "starts_at": "2027-01-19T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2027-01-19", "excursion_id": "01a2229e-bca4-7033-aa8d-b9fb561fee3d"},
{"id": "0eb4515d-986b-54a9-938b-c6027540555d", "taken": 0, "ends_at": "2027-01-05T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-05T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-05", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "0feb4b4e-fc54-52aa-854c-e413de1ee916", "taken": 0, "ends_at": "2027-01-15T15:30:00+00:00", "capacity": 20, "starts_at": "2027-01-15T14:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-15", "excursion_id": "01a2229e-bdc6-75ac-ac0f-7eeeb5db1a1c"},
{"id": "112aa06a-6cbb-5c43-8bf3-3729a9728f57", "taken": 0, "ends_at": "2026-12-15T13:00:00+00:00", "capacity": 15, "starts_at": "2026-12-15T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-15", "excursion_id": "01a2229e-9a56-7707-a571-7aaee08cc4f6"},
{"id": "119fd09e-78a2-55ab-9f77-1c790705d26a", "taken": 0, "ends_at": "2026-12-03T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-03T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "12489c1e-2203-53b0-ab0d-d3d16d2a8b33", "taken": 0, "ends_at": "2027-01-07T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-07T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "1397c3fc-7239-5384-8fef-f0c89e6f2bfb", "taken": 0, "ends_at": "2026-12-15T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-15T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-15", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "149cba96-ff5e-5043-8333-5890e7eda04a", "taken": 0, "ends_at": "2026-11-30T08:00:00+00:00", "capacity": 20, "starts_at": "2026-11-30T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-11-30", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "171ccc1d-8c1c-5c8e-a05b-a1123cdf7059", "taken": 0, "ends_at": "2026-12-15T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-15T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-15", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "175373bb-959c-5e78-81ee-228284901a0d", "taken": 0, "ends_at": "2027-01-02T09:15:00+00:00", "capacity": 20, "starts_at": "2027-01-02T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a2229e-9a63-70b4-932f-ebd84542f5f2"},
{"id": "1784c850-17b5-5d2f-ab2f-490c9b29e51c", "taken": 0, "ends_at": "2026-12-18T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-18T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-18", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "179607c5-5820-58a0-b72c-92511f23accb", "taken": 0, "ends_at": "2026-12-09T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-09T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "188783f5-df17-5938-ae80-c29f65880ba2", "taken": 0, "ends_at": "2026-12-26T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-26T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-26", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "18a51fef-15f0-5c43-bcfb-5d9817afd4ad", "taken": 0, "ends_at": "2026-12-22T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-22T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-22", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "18fa80e3-a709-5c3f-8572-5c6d40c46b43", "taken": 0, "ends_at": "2026-12-04T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-04T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-04", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "19083687-1af8-51fa-ba5d-3e72279534ef", "taken": 0, "ends_at": "2026-12-03T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-03T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a2229e-b4d7-766b-a8d3-130f52a3ab21"},
{"id": "19429cc3-d1bf-5379-90ae-017740a3a209", "taken": 0, "ends_at": "2026-12-15T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-15T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-15", "excursion_id": "01a2229e-adf2-712b-8065-e2c4d6922e77"},
{"id": "19934a6c-aded-565f-8d49-3362abaab00a", "taken": 0, "ends_at": "2026-12-06T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-06T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-06", "excursion_id": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9"},
{"id": "19d1e358-d49f-5d51-bc6d-c01243c07cad", "taken": 0, "ends_at": "2027-01-24T07:00:00+00:00", "capacity": 25, "starts_at": "2027-01-24T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-24", "excursion_id": "01a2229e-a4b5-7511-bffc-c4054fbe966d"},
{"id": "1a2d2e8f-dc55-5eca-bfcc-a52bf391b3cb", "taken": 0, "ends_at": "2026-12-16T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-16T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a2229e-a8fa-712f-9d11-e5e2b71df263"},
{"id": "1a44f70f-d98f-5784-a0d1-4ccbc485eddc", "taken": 0, "ends_at": "2026-12-02T10:00:00+00:00", "capacity": 15, "starts_at": "2026-12-02T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a2229e-be64-709b-9005-92f946adc06f"},
{"id": "1ada2bb0-601b-5b3c-a531-71576f1bda22", "taken": 0, "ends_at": "2026-12-02T09:15:00+00:00", "capacity": 20, "starts_at": "2026-12-02T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a2229e-9a63-70b4-932f-ebd84542f5f2"},
{"id": "1b43fc94-3cba-5de3-947c-6f35e47cccd7", "taken": 0, "ends_at": "2027-01-07T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-07T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "1b4d6711-478b-5012-b47f-cbfd57843af6", "taken": 0, "ends_at": "2027-01-06T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-06T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "1b5939d8-5592-5b2a-9f9e-678fe524a42f", "taken": 0, "ends_at": "2027-01-01T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-01T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-01", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "1c823290-89b5-599a-9dfa-7663218d6564", "taken": 0, "ends_at": "2027-01-06T10:15:00+00:00", "capacity": 20, "starts_at": "2027-01-06T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "1c893a6e-da49-5d00-97ba-bd6b40326a7d", "taken": 0, "ends_at": "2026-12-04T15:30:00+00:00", "capacity": 20, "starts_at": "2026-12-04T14:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-04", "excursion_id": "01a2229e-bdc6-75ac-ac0f-7eeeb5db1a1c"},
{"id": "1d7a4c4e-5328-556d-b3b3-7d69461abb8a", "taken": 0, "ends_at": "2027-01-16T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-16T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a2229e-a0b8-75d5-b940-ef2863d07551"},
{"id": "1df92286-d2a6-54ca-90e8-196ddafbc2af", "taken": 0, "ends_at": "2026-12-16T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-16T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "1e3c0b76-7541-5695-9746-8dfcffccd2cf", "taken": 0, "ends_at": "2026-12-10T08:00:00+00:00", "capacity": 12, "starts_at": "2026-12-10T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a2229e-9c7d-73de-9bbf-81c45706d778"},
{"id": "1ed8d124-7f9b-5bd9-96f7-08fbdb0ed4f8", "taken": 0, "ends_at": "2026-12-25T15:30:00+00:00", "capacity": 20, "starts_at": "2026-12-25T14:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-25", "excursion_id": "01a2229e-bdc6-75ac-ac0f-7eeeb5db1a1c"},
{"id": "20082aef-4951-5f3e-9e04-84cc38b67c01", "taken": 0, "ends_at": "2027-01-23T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-23T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-23", "excursion_id": "01a2229e-a5cf-7004-ac86-8b9f003df93b"},
{"id": "2071ef08-e1d6-5626-8c0c-20cce5eaca41", "taken": 0, "ends_at": "2026-12-07T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-07T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-07", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "20843c05-ab65-5231-b162-bf56de194b28", "taken": 0, "ends_at": "2026-12-04T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-04T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-04", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "2135f9fb-12ba-5212-b6f2-be139c41cb44", "taken": 0, "ends_at": "2027-01-15T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-15T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-15", "excursion_id": "01a2229e-a5cf-7004-ac86-8b9f003df93b"},
{"id": "216c68d9-1492-5aed-ba4f-a6910805d85f", "taken": 0, "ends_at": "2026-12-02T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-02T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "21707fda-bb94-5cdc-b59e-67a5e8cf4c1e", "taken": 0, "ends_at": "2026-12-12T09:30:00+00:00", "capacity": 15, "starts_at": "2026-12-12T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-12", "excursion_id": "01a2229e-a8f3-7392-822b-cc1f37a00fa8"},
{"id": "21d2d975-8daa-5033-a0ec-85a6d22294d5", "taken": 0, "ends_at": "2026-12-09T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-09T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "22a79616-4824-5522-89b7-77a956e9ee40", "taken": 0, "ends_at": "2026-12-09T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-09T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "22e96a55-7f46-5922-ba3e-9a1143c7f452", "taken": 0, "ends_at": "2027-01-04T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-04T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-04", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "23975654-b5c9-5b14-a0b0-315727f3c566", "taken": 0, "ends_at": "2026-12-10T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-10T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a2229e-b4d7-766b-a8d3-130f52a3ab21"},
{"id": "23c593df-91a3-55d4-a23d-77ef2e916805", "taken": 0, "ends_at": "2026-12-30T13:15:00+00:00", "capacity": 20, "starts_at": "2026-12-30T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "254910de-be09-50b0-a48e-efea279e28f2", "taken": 0, "ends_at": "2026-12-30T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-30T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "265b9a26-a604-5345-ac04-315e694b77d1", "taken": 0, "ends_at": "2026-12-17T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-17T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a2229e-adf2-712b-8065-e2c4d6922e77"},
{"id": "266f7ef8-24f5-5db2-9835-6450286c2afb", "taken": 0, "ends_at": "2026-12-25T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-25T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-25", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "26862f53-6a21-51cf-9e0a-ba4f426ac5c1", "taken": 0, "ends_at": "2027-01-11T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-11T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-11", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "28f93f62-ca1c-5cb3-b8cd-6995c20294d8", "taken": 0, "ends_at": "2026-12-18T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-18T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-18", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "291ffc29-38a4-517a-b2a4-5d7f5b900875", "taken": 0, "ends_at": "2026-12-17T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-17T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "2a1fbb16-49bf-5b0b-9b61-1b486b7aafba", "taken": 0, "ends_at": "2026-12-07T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-07T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-07", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "2a89698a-2560-5b19-9cc4-40e32d804527", "taken": 0, "ends_at": "2027-01-04T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-04T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-04", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "2b738c2b-a73c-54cb-bef1-17f39bbc9e5a", "taken": 0, "ends_at": "2027-01-08T15:30:00+00:00", "capacity": 20, "starts_at": "2027-01-08T14:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-08", "excursion_id": "01a2229e-bdc6-75ac-ac0f-7eeeb5db1a1c"},
{"id": "2c5bda58-53bf-584b-a459-911ce40e7363", "taken": 0, "ends_at": "2026-12-12T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-12T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-12", "excursion_id": "01a2229e-a9fc-73ce-9fe7-7d2a40c40055"},
{"id": "2dec4284-3280-5c90-8965-82469fafae62", "taken": 0, "ends_at": "2026-12-10T10:00:00+00:00", "capacity": 12, "starts_at": "2026-12-10T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a2229e-9c7d-73de-9bbf-81c45706d778"},
{"id": "2e3ddcd3-7be3-538f-8984-1f8949158096", "taken": 0, "ends_at": "2026-12-25T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-25T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-25", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "2e53cb8f-99d0-524f-ba99-b1408a74768c", "taken": 0, "ends_at": "2026-12-04T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-04T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-04", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "2e65c4d6-5ba7-5f4e-8151-7e96718848d1", "taken": 0, "ends_at": "2026-12-18T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-18T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-18", "excursion_id": "01a2229e-a5cf-7004-ac86-8b9f003df93b"},
{"id": "2ece7e1e-fec0-5c55-958a-52e4c96c7265", "taken": 0, "ends_at": "2026-12-25T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-25T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-25", "excursion_id": "01a2229e-a5cf-7004-ac86-8b9f003df93b"},
{"id": "2ee414f0-2e5d-5a4d-809a-398d1f7ebf0f", "taken": 0, "ends_at": "2026-12-23T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-23T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "2fc01eb1-2855-573e-8c1a-3fddc133dca5", "taken": 0, "ends_at": "2026-12-26T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-26T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-26", "excursion_id": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9"},
{"id": "3032177e-41b2-5443-a138-8724b85258e3", "taken": 0, "ends_at": "2026-12-02T13:15:00+00:00", "capacity": 20, "starts_at": "2026-12-02T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "30a6ea4d-6c31-5138-a630-d23c2a11d565", "taken": 0, "ends_at": "2027-01-16T11:00:00+00:00", "capacity": 40, "starts_at": "2027-01-16T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a2229e-b7c8-706f-84f4-b6a01aea93e5"},
{"id": "30b8308a-e418-57a2-a284-eebfa43f71c0", "taken": 0, "ends_at": "2026-12-30T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-30T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a2229e-a8fa-712f-9d11-e5e2b71df263"},
{"id": "3150ea68-bec0-5c3d-9804-d038c63143ed", "taken": 0, "ends_at": "2027-01-20T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-20T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "31a2523d-2434-506f-ad0c-b2ced3056c19", "taken": 0, "ends_at": "2027-01-13T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-13T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "31af532a-b5d9-58ac-a726-91f21031613c", "taken": 0, "ends_at": "2027-01-02T13:15:00+00:00", "capacity": 20, "starts_at": "2027-01-02T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "31f75599-2816-558c-aa29-46ff9a130d80", "taken": 0, "ends_at": "2027-01-12T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-12T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-12", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "32182d49-e477-522f-bb3a-d053f60e7351", "taken": 0, "ends_at": "2027-01-22T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-22T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-22", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "32b46d7a-b529-5ed3-9c45-21a0cd8bf5a1", "taken": 0, "ends_at": "2026-12-19T06:00:00+00:00", "capacity": 25, "starts_at": "2026-12-19T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2026-12-19", "excursion_id": "01a2229e-bca4-7033-aa8d-b9fb561fee3d"},
{"id": "32cc44d0-7336-5cc7-b8d7-5adb57310c2c", "taken": 0, "ends_at": "2026-12-05T06:00:00+00:00", "capacity": 25, "starts_at": "2026-12-05T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2026-12-05", "excursion_id": "01a2229e-bca4-7033-aa8d-b9fb561fee3d"},
{"id": "33a39ac0-ede3-5b80-bdc9-29e993acf034", "taken": 0, "ends_at": "2026-12-24T10:00:00+00:00", "capacity": 12, "starts_at": "2026-12-24T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a2229e-9c7d-73de-9bbf-81c45706d778"},
{"id": "341706d1-b554-5dfa-8bae-83791150f7f2", "taken": 0, "ends_at": "2027-01-16T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-16T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-16", "excursion_id": "01a2229e-b558-7455-ab01-9f4d1d7458cf"},
{"id": "341cf17c-181e-5693-bcb4-6a5d01d5d1ee", "taken": 0, "ends_at": "2027-01-14T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-14T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "342c2c6b-57b0-5990-b739-9c6aa8950be4", "taken": 0, "ends_at": "2026-12-31T14:00:00+00:00", "capacity": 12, "starts_at": "2026-12-31T13:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a2229e-b407-71fc-82d8-f234c222e2fa"},
{"id": "34fb921b-8436-5066-930c-decfc961c1ce", "taken": 0, "ends_at": "2026-12-28T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-28T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-28", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "3544b4c2-fcce-52c5-bf1b-33514318586a", "taken": 0, "ends_at": "2026-12-29T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-29T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-29", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "36118a26-3710-5ed7-a561-47869916d41b", "taken": 0, "ends_at": "2027-01-05T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-05T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-05", "excursion_id": "01a2229e-980a-77a2-877a-13c870dc1089"},
{"id": "366d786e-661c-53ce-ac8f-1f512fa0142a", "taken": 0, "ends_at": "2027-01-25T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-25T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-25", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "368fffd4-2cd5-5382-83e5-33f998284502", "taken": 0, "ends_at": "2027-01-21T14:00:00+00:00", "capacity": 12, "starts_at": "2027-01-21T13:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a2229e-b407-71fc-82d8-f234c222e2fa"},
{"id": "37965e95-b8f3-5db7-a19c-35bd0e642a68", "taken": 0, "ends_at": "2027-01-13T10:15:00+00:00", "capacity": 20, "starts_at": "2027-01-13T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "37c737ce-7d28-5497-921e-60a56b7a0679", "taken": 0, "ends_at": "2027-01-26T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-26T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-26", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "37f4342c-1a72-58f0-a378-cd558c1f6fea", "taken": 0, "ends_at": "2026-12-14T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-14T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-14", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "37fb76de-d7a3-5864-888b-7105f7bd15de", "taken": 0, "ends_at": "2026-11-29T09:00:00+00:00", "capacity": 20, "starts_at": "2026-11-29T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-11-29", "excursion_id": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9"},
{"id": "3934346b-3d1e-5e97-801c-9d7515f28770", "taken": 0, "ends_at": "2027-01-02T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-02T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "39f72e8a-180d-5ead-995e-5a75202c74fe", "taken": 0, "ends_at": "2026-12-17T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-17T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "3a1396a4-f463-5d2d-8a5d-a1f8ab40deb1", "taken": 0, "ends_at": "2027-01-01T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-01T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-01", "excursion_id": "01a2229e-a5cf-7004-ac86-8b9f003df93b"},
{"id": "3a231a89-7c24-52f3-bc5d-1d13320b569b", "taken": 0, "ends_at": "2027-01-20T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-20T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a2229e-99c4-755a-8c39-dd602b5eab35"},
{"id": "3aefbc03-9688-50c3-88c3-7aaad4e15307", "taken": 0, "ends_at": "2027-01-10T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-10T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-10", "excursion_id": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9"},
{"id": "3baff6a6-ae3c-5d0c-9bba-4926edc98677", "taken": 0, "ends_at": "2026-12-02T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-02T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-02", "excursion_id": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9"},
{"id": "3bf7e29c-7f7c-5b94-bda5-98e61a1172fb", "taken": 0, "ends_at": "2027-01-05T06:00:00+00:00", "capacity": 25, "starts_at": "2027-01-05T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2027-01-05", "excursion_id": "01a2229e-bca4-7033-aa8d-b9fb561fee3d"},
{"id": "3c57a0b1-b49d-58f0-bf60-99a8f956210b", "taken": 0, "ends_at": "2026-12-08T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-08T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-08", "excursion_id": "01a2229e-adf2-712b-8065-e2c4d6922e77"},
{"id": "3c917c8c-a57e-5473-8168-d6def059bc0c", "taken": 0, "ends_at": "2027-01-16T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-16T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "3cb1dcc1-436f-5a3e-982f-fb7d06bf59b1", "taken": 0, "ends_at": "2026-12-26T09:15:00+00:00", "capacity": 20, "starts_at": "2026-12-26T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-26", "excursion_id": "01a2229e-9a63-70b4-932f-ebd84542f5f2"},
{"id": "3cbd1f97-42ad-5fa3-9fe7-8543b98c53a3", "taken": 0, "ends_at": "2026-12-02T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-02T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a2229e-99c4-755a-8c39-dd602b5eab35"},
{"id": "3cf731bf-c9b3-5349-978a-3c8f61f4f21c", "taken": 0, "ends_at": "2026-12-19T10:15:00+00:00", "capacity": 20, "starts_at": "2026-12-19T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "3d569a9f-8458-5449-9e08-2473aef3b296", "taken": 0, "ends_at": "2026-12-05T13:15:00+00:00", "capacity": 20, "starts_at": "2026-12-05T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "3d660d24-e2d1-5fdd-83dc-0921db969d92", "taken": 0, "ends_at": "2027-01-13T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-13T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "3d914c45-7090-5c9d-b42b-ec32edca57a8", "taken": 0, "ends_at": "2026-12-19T11:00:00+00:00", "capacity": 40, "starts_at": "2026-12-19T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a2229e-b7c8-706f-84f4-b6a01aea93e5"},
{"id": "3f0f2903-9cf3-5091-b928-8377f088f1fc", "taken": 0, "ends_at": "2027-01-05T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-05T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-05", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "3fecd4f8-c759-5107-8cd6-ba76379732dd", "taken": 0, "ends_at": "2026-12-09T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-09T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a2229e-99c4-755a-8c39-dd602b5eab35"},
{"id": "40017124-b229-507a-92bb-f9d17c66cd03", "taken": 0, "ends_at": "2026-12-19T13:15:00+00:00", "capacity": 20, "starts_at": "2026-12-19T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "407dd1ad-927c-532b-a1bf-9e64dc87b4c2", "taken": 0, "ends_at": "2026-12-12T07:00:00+00:00", "capacity": 25, "starts_at": "2026-12-12T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-12", "excursion_id": "01a2229e-a4b5-7511-bffc-c4054fbe966d"},
{"id": "40ce6cbf-d3fe-5396-9663-37514b5317af", "taken": 0, "ends_at": "2027-01-23T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-23T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-23", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "40f479d5-1a2e-5de0-a5d1-02733c5aa126", "taken": 0, "ends_at": "2027-01-23T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-23T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-23", "excursion_id": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9"},
{"id": "40f6d354-b392-5e5b-8a5e-81bd9c455a19", "taken": 0, "ends_at": "2027-01-06T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-06T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-06", "excursion_id": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9"},
{"id": "411de58b-9966-575e-a511-5e84c8b75efe", "taken": 0, "ends_at": "2026-12-07T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-07T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-07", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "41a00128-f78f-5dc3-9395-d0bfb79abf47", "taken": 0, "ends_at": "2026-12-29T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-29T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-29", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "41b288b5-1ee0-5951-8933-82a359e8933f", "taken": 0, "ends_at": "2026-12-14T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-14T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-14", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "426db112-745a-5f2a-a8b7-30c9a5bc5b42", "taken": 0, "ends_at": "2026-12-10T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-10T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "427da0ed-5f4b-5dbb-ab13-150f4563591e", "taken": 0, "ends_at": "2027-01-19T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-19T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-19", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "42daffae-6a81-519d-bc45-bb14261e35a2", "taken": 0, "ends_at": "2026-12-19T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-19T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a2229e-a8fa-712f-9d11-e5e2b71df263"},
{"id": "437fabd5-5e24-555f-bdcd-62846905da4c", "taken": 0, "ends_at": "2026-12-26T11:00:00+00:00", "capacity": 40, "starts_at": "2026-12-26T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-26", "excursion_id": "01a2229e-b7c8-706f-84f4-b6a01aea93e5"},
{"id": "43d45b01-4b10-5118-8a62-4214bdbe17f1", "taken": 0, "ends_at": "2026-12-19T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-19T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-19", "excursion_id": "01a2229e-b558-7455-ab01-9f4d1d7458cf"},
{"id": "44062f3b-ca96-5ad3-b5cc-aa4ff2c93fea", "taken": 0, "ends_at": "2027-01-12T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-12T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-12", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "44b4355a-7298-58a9-8c98-8182a953b0be", "taken": 0, "ends_at": "2027-01-09T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-09T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-09", "excursion_id": "01a2229e-b558-7455-ab01-9f4d1d7458cf"},
{"id": "44faa3be-4ed2-5c45-b61a-12e77b3ba6f0", "taken": 0, "ends_at": "2027-01-05T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-05T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-05", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "4537d0e5-2d73-5618-a1eb-26cbc806d6cb", "taken": 0, "ends_at": "2026-12-31T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-31T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "45f960aa-4a0b-59a2-9312-783e44b5ed06", "taken": 0, "ends_at": "2026-12-12T10:15:00+00:00", "capacity": 20, "starts_at": "2026-12-12T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-12", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "46187ba3-2811-565f-9151-dbf7497ab314", "taken": 0, "ends_at": "2027-01-21T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-21T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "46d34ee1-6e73-5bd2-b913-fb33c68b98a3", "taken": 0, "ends_at": "2027-01-02T07:00:00+00:00", "capacity": 25, "starts_at": "2027-01-02T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a2229e-a4b5-7511-bffc-c4054fbe966d"},
{"id": "4714fd3a-e136-5ae5-b488-768918ba4ee8", "taken": 0, "ends_at": "2026-12-23T09:15:00+00:00", "capacity": 20, "starts_at": "2026-12-23T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a2229e-9a63-70b4-932f-ebd84542f5f2"},
{"id": "47e7feb0-1887-5bc6-a82a-0ba7a5faa8dd", "taken": 0, "ends_at": "2027-01-16T09:30:00+00:00", "capacity": 15, "starts_at": "2027-01-16T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-16", "excursion_id": "01a2229e-a8f3-7392-822b-cc1f37a00fa8"},
{"id": "4823a725-eb79-5093-84bf-15b676454642", "taken": 0, "ends_at": "2026-12-31T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-31T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "48655af8-6513-5547-a45b-dca337cfed4b", "taken": 0, "ends_at": "2026-12-03T08:00:00+00:00", "capacity": 12, "starts_at": "2026-12-03T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a2229e-9c7d-73de-9bbf-81c45706d778"},
{"id": "4865f5ce-3f9b-5d07-8c58-c2ebfe5d6920", "taken": 0, "ends_at": "2026-12-26T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-26T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-26", "excursion_id": "01a2229e-b558-7455-ab01-9f4d1d7458cf"},
{"id": "48cc7d7f-16bb-5736-b74f-646ce73d891f", "taken": 0, "ends_at": "2027-01-02T06:00:00+00:00", "capacity": 25, "starts_at": "2027-01-02T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2027-01-02", "excursion_id": "01a2229e-bca4-7033-aa8d-b9fb561fee3d"},
{"id": "4920bd54-bdfd-5336-80f7-ad16e9c2e87f", "taken": 0, "ends_at": "2027-01-15T13:00:00+00:00", "capacity": 15, "starts_at": "2027-01-15T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-15", "excursion_id": "01a2229e-9a56-7707-a571-7aaee08cc4f6"},
{"id": "498bbbf5-80a7-5245-bd5b-1148f34c650a", "taken": 0, "ends_at": "2027-01-16T06:00:00+00:00", "capacity": 25, "starts_at": "2027-01-16T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2027-01-16", "excursion_id": "01a2229e-bca4-7033-aa8d-b9fb561fee3d"},
{"id": "4af0c9a5-3f80-5a7d-a639-9eea928962c6", "taken": 0, "ends_at": "2026-12-03T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-03T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "4b59aa37-68bb-5aa0-b5cd-7423523ea211", "taken": 0, "ends_at": "2026-12-08T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-08T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-08", "excursion_id": "01a2229e-b4d7-766b-a8d3-130f52a3ab21"},
{"id": "4c734316-146c-5405-b96d-54b8be9444e6", "taken": 0, "ends_at": "2026-12-09T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-09T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a2229e-a8fa-712f-9d11-e5e2b71df263"},
{"id": "4cbf6b8c-bd9a-5f81-8843-a42936c52817", "taken": 0, "ends_at": "2026-12-27T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-27T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-27", "excursion_id": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9"},
{"id": "4cdc40ab-797e-5a94-bb74-f9371c32264b", "taken": 0, "ends_at": "2027-01-06T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-06T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "4cea6d79-09c8-520b-83b0-9164d651d13d", "taken": 0, "ends_at": "2026-12-16T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-16T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-16", "excursion_id": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9"},
{"id": "4d8db5e3-3614-5362-9fd4-736a2066aa2d", "taken": 0, "ends_at": "2027-01-06T13:15:00+00:00", "capacity": 20, "starts_at": "2027-01-06T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "4ebb111b-1dca-5228-a19d-d83407c5c438", "taken": 0, "ends_at": "2027-01-18T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-18T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-18", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "4ece4d90-59e0-573e-a103-5b9489c248a7", "taken": 0, "ends_at": "2027-01-18T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-18T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-18", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "4ee3ce79-a9b4-5159-ade0-26eafe630400", "taken": 0, "ends_at": "2026-12-26T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-26T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-26", "excursion_id": "01a2229e-a5cf-7004-ac86-8b9f003df93b"},
{"id": "4efe7116-1e6c-504a-b2b0-7c1ca172c765", "taken": 0, "ends_at": "2026-12-02T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-02T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "4f297640-20d2-59a1-870c-fb25206f8c19", "taken": 0, "ends_at": "2026-12-31T10:00:00+00:00", "capacity": 12, "starts_at": "2026-12-31T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a2229e-9c7d-73de-9bbf-81c45706d778"},
{"id": "4f9244b7-ad8d-5e41-80db-7d80ba598fa0", "taken": 0, "ends_at": "2026-12-26T13:15:00+00:00", "capacity": 20, "starts_at": "2026-12-26T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-26", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "4fa0bc61-c68f-54ba-910a-727a9b39bfbc", "taken": 0, "ends_at": "2027-01-15T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-15T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-15", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "4fd02539-f5e1-5a28-9666-388998315292", "taken": 0, "ends_at": "2027-01-23T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-23T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-23", "excursion_id": "01a2229e-a8fa-712f-9d11-e5e2b71df263"},
{"id": "4fea722b-4432-5cba-9588-9399ff96bbd4", "taken": 0, "ends_at": "2027-01-14T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-14T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "526b21c7-bb43-5480-b49a-214c0fbfe11a", "taken": 0, "ends_at": "2027-01-21T10:00:00+00:00", "capacity": 12, "starts_at": "2027-01-21T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a2229e-9c7d-73de-9bbf-81c45706d778"},
{"id": "53372aa2-88dd-571d-9779-e1d955c89786", "taken": 0, "ends_at": "2027-01-17T07:00:00+00:00", "capacity": 25, "starts_at": "2027-01-17T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-17", "excursion_id": "01a2229e-a4b5-7511-bffc-c4054fbe966d"},
{"id": "542f4e47-cfe5-5493-82e4-c4ec1f2d34f5", "taken": 0, "ends_at": "2027-01-21T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-21T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "54d4d229-c736-5fd6-96c8-02a3dee2b724", "taken": 0, "ends_at": "2027-01-16T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-16T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "54f684b6-e106-5a81-9088-db6b52d3f14e", "taken": 0, "ends_at": "2027-01-26T06:00:00+00:00", "capacity": 25, "starts_at": "2027-01-26T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2027-01-26", "excursion_id": "01a2229e-bca4-7033-aa8d-b9fb561fee3d"},
{"id": "599be77b-88e7-51d5-8a11-b7814366a8cd", "taken": 0, "ends_at": "2026-12-23T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-23T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "5ac213c9-78ce-5d56-8160-1665e6fced98", "taken": 0, "ends_at": "2026-12-14T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-14T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-14", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "5b93c742-085f-5da7-9dd8-6dd0f03ca4c4", "taken": 0, "ends_at": "2027-01-23T13:15:00+00:00", "capacity": 20, "starts_at": "2027-01-23T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-23", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "5be48589-21fe-5d1c-91fd-b1bec4fe432a", "taken": 0, "ends_at": "2026-12-09T13:15:00+00:00", "capacity": 20, "starts_at": "2026-12-09T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "5bf53af4-357e-59ee-9151-2635dff26e16", "taken": 0, "ends_at": "2026-12-27T09:30:00+00:00", "capacity": 15, "starts_at": "2026-12-27T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-27", "excursion_id": "01a2229e-a8f3-7392-822b-cc1f37a00fa8"},
{"id": "5c00cb8d-49b7-5ba5-946e-39c9243b818a", "taken": 0, "ends_at": "2027-01-16T13:15:00+00:00", "capacity": 20, "starts_at": "2027-01-16T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "5cb4df9a-2e1a-57bb-a227-a8e63337e73a", "taken": 0, "ends_at": "2026-12-18T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-18T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-18", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "5d67c5bb-b06d-55d2-8e96-0ef2455af451", "taken": 0, "ends_at": "2027-01-13T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-13T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a2229e-a8fa-712f-9d11-e5e2b71df263"},
{"id": "5d9c6ecb-ad9e-55f8-af73-6f061c76d81d", "taken": 0, "ends_at": "2026-12-19T07:00:00+00:00", "capacity": 25, "starts_at": "2026-12-19T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a2229e-a4b5-7511-bffc-c4054fbe966d"},
{"id": "5e1d960a-12f9-54a1-a792-c1386618fe27", "taken": 0, "ends_at": "2026-12-15T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-15T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-15", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "5e4efcc5-11a5-54b9-96b6-d715cb5db056", "taken": 0, "ends_at": "2026-12-05T11:00:00+00:00", "capacity": 40, "starts_at": "2026-12-05T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a2229e-b7c8-706f-84f4-b6a01aea93e5"},
{"id": "5ec3aa17-84da-56cc-9752-7a7ba0d38e36", "taken": 0, "ends_at": "2026-12-12T11:00:00+00:00", "capacity": 40, "starts_at": "2026-12-12T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-12", "excursion_id": "01a2229e-b7c8-706f-84f4-b6a01aea93e5"},
{"id": "5ec97139-109a-58d3-8647-2115faf32220", "taken": 0, "ends_at": "2026-12-08T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-08T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-08", "excursion_id": "01a2229e-980a-77a2-877a-13c870dc1089"},
{"id": "5f089573-8403-529c-b5a9-9dbe805d2a19", "taken": 0, "ends_at": "2027-01-11T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-11T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-11", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "5f7664c6-887d-5209-b663-68fd71418059", "taken": 0, "ends_at": "2027-01-14T08:00:00+00:00", "capacity": 12, "starts_at": "2027-01-14T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a2229e-9c7d-73de-9bbf-81c45706d778"},
{"id": "5fd9a025-d666-5eff-adb5-ece66fb51c54", "taken": 0, "ends_at": "2027-01-08T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-08T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-08", "excursion_id": "01a2229e-a5cf-7004-ac86-8b9f003df93b"},
{"id": "5fe9742c-c90a-5ea9-a643-4ceaa4f7d085", "taken": 0, "ends_at": "2027-01-12T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-12T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-12", "excursion_id": "01a2229e-980a-77a2-877a-13c870dc1089"},
{"id": "603f80be-30ab-59e3-a030-54a7cef3f08c", "taken": 0, "ends_at": "2027-01-21T06:30:00+00:00", "capacity": 30, "starts_at": "2027-01-21T04:00:00+00:00", "time_zone": "Asia/Novokuznetsk", "local_date": "2027-01-21", "excursion_id": "01a2229e-bdc5-762c-9b72-f337d574901d"},
{"id": "6045f5b2-9367-5b34-8918-e9d1fdbffeac", "taken": 0, "ends_at": "2026-12-29T13:00:00+00:00", "capacity": 15, "starts_at": "2026-12-29T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-29", "excursion_id": "01a2229e-9a56-7707-a571-7aaee08cc4f6"},
{"id": "60e18018-1fc6-5981-b9d7-9dbc56307c83", "taken": 0, "ends_at": "2026-12-21T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-21T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-21", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "61355cdf-8f8f-5238-a4c7-1627d2e2c425", "taken": 0, "ends_at": "2026-12-12T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-12T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-12", "excursion_id": "01a2229e-a0b8-75d5-b940-ef2863d07551"},
{"id": "627c75b7-3f3e-5fc1-9f52-c5824bd083c5", "taken": 0, "ends_at": "2027-01-26T13:30:00+00:00", "capacity": 20, "starts_at": "2027-01-26T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-26", "excursion_id": "01a2229e-adf2-712b-8065-e2c4d6922e77"},
{"id": "660669ab-cbe8-5606-a1a4-c5e0efb07380", "taken": 0, "ends_at": "2027-01-22T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-22T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-22", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "662029da-8f4d-55d0-aa47-24f66626be56", "taken": 0, "ends_at": "2027-01-09T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-09T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-09", "excursion_id": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9"},
{"id": "665fa32d-320a-51b4-b54d-21b2a3f22029", "taken": 0, "ends_at": "2027-01-01T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-01T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-01", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "667b66b2-4f40-5478-a1a9-c0914af2d4e6", "taken": 0, "ends_at": "2026-12-26T09:30:00+00:00", "capacity": 15, "starts_at": "2026-12-26T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-26", "excursion_id": "01a2229e-a8f3-7392-822b-cc1f37a00fa8"},
{"id": "668eda00-a6dd-5cf3-8bdd-9457f43187ed", "taken": 0, "ends_at": "2026-12-16T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-16T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "66b1fe15-82a7-54ec-94c8-a96541f08dd5", "taken": 0, "ends_at": "2027-01-15T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-15T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-15", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "67455631-625c-5e45-a524-ad93cf77b155", "taken": 0, "ends_at": "2026-12-17T14:00:00+00:00", "capacity": 12, "starts_at": "2026-12-17T13:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a2229e-b407-71fc-82d8-f234c222e2fa"},
{"id": "678a6a17-af20-559e-9a48-609636e7ca91", "taken": 0, "ends_at": "2026-12-02T10:15:00+00:00", "capacity": 20, "starts_at": "2026-12-02T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "686403d7-9f26-5eb0-a19f-aa0e97cf6d57", "taken": 0, "ends_at": "2027-01-09T10:15:00+00:00", "capacity": 20, "starts_at": "2027-01-09T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-09", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "68866d61-ee2a-54ac-9e76-cf13c6d77912", "taken": 0, "ends_at": "2026-12-03T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-03T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "68cab542-8aac-5cf8-bde2-cd0346ccd736", "taken": 0, "ends_at": "2027-01-17T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-17T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-17", "excursion_id": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9"},
{"id": "68d421de-463c-5be5-af4a-e02feb390b57", "taken": 0, "ends_at": "2027-01-16T07:00:00+00:00", "capacity": 25, "starts_at": "2027-01-16T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a2229e-a4b5-7511-bffc-c4054fbe966d"},
{"id": "690f185f-341d-525e-b58d-ef083d2aaf88", "taken": 0, "ends_at": "2027-01-07T09:00:00+00:00", "capacity": 25, "starts_at": "2027-01-07T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a2229e-b4d7-766b-a8d3-130f52a3ab21"},
{"id": "696f38cc-71ad-526a-9e94-95568269cb7e", "taken": 0, "ends_at": "2027-01-09T09:30:00+00:00", "capacity": 15, "starts_at": "2027-01-09T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-09", "excursion_id": "01a2229e-a8f3-7392-822b-cc1f37a00fa8"},
{"id": "69bfaa74-4776-53e3-b1a4-cb8df926b2ce", "taken": 0, "ends_at": "2026-12-21T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-21T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-21", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "69cbf34b-1604-5499-bfb4-22d7d808a6d5", "taken": 0, "ends_at": "2026-12-26T06:00:00+00:00", "capacity": 25, "starts_at": "2026-12-26T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2026-12-26", "excursion_id": "01a2229e-bca4-7033-aa8d-b9fb561fee3d"},
{"id": "6acd24f8-7025-50c0-9d84-2ee0cc4fef46", "taken": 0, "ends_at": "2026-12-05T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-05T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-05", "excursion_id": "01a2229e-a5cf-7004-ac86-8b9f003df93b"},
{"id": "6af6a9d9-f906-5436-8293-3eb5f2f648c1", "taken": 0, "ends_at": "2026-12-31T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-31T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a2229e-adf2-712b-8065-e2c4d6922e77"},
{"id": "6b905f16-384d-56ca-8d4e-7f7dddaceafa", "taken": 0, "ends_at": "2026-12-01T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-01T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-01", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "6b9b7ace-2a87-53fc-9bc0-54fa979e8827", "taken": 0, "ends_at": "2027-01-12T09:00:00+00:00", "capacity": 25, "starts_at": "2027-01-12T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-12", "excursion_id": "01a2229e-b4d7-766b-a8d3-130f52a3ab21"},
{"id": "6c6365c4-7a90-50d4-bdb9-359ff232d8d6", "taken": 0, "ends_at": "2026-12-24T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-24T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "6ce98203-7951-571d-9ae2-9455cce467da", "taken": 0, "ends_at": "2027-01-27T10:00:00+00:00", "capacity": 15, "starts_at": "2027-01-27T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a2229e-be64-709b-9005-92f946adc06f"},
{"id": "6d498232-346f-5015-bbb5-b4b66e58dc40", "taken": 0, "ends_at": "2027-01-07T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-07T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "6d851f62-dda5-504c-91ea-be9db861b1e5", "taken": 0, "ends_at": "2027-01-03T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-03T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-03", "excursion_id": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9"},
{"id": "6d8ca01a-37f6-5b99-a681-88d22f243b03", "taken": 0, "ends_at": "2027-01-19T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-19T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-19", "excursion_id": "01a2229e-980a-77a2-877a-13c870dc1089"},
{"id": "6da4085a-6410-57a6-8c31-773ce4dac788", "taken": 0, "ends_at": "2026-12-24T14:00:00+00:00", "capacity": 12, "starts_at": "2026-12-24T13:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a2229e-b407-71fc-82d8-f234c222e2fa"},
{"id": "6dd07951-34b7-5d52-81d3-a4e97b5b6da5", "taken": 0, "ends_at": "2026-12-23T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-23T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "6e30c6c3-4192-537c-aba6-7fd72187826c", "taken": 0, "ends_at": "2026-12-01T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-01T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-01", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "704f07c0-e398-5df8-9159-8ba41feb1879", "taken": 0, "ends_at": "2026-12-02T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-02T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "70a6646e-d4d4-57d4-b08a-0b6f79e5463f", "taken": 0, "ends_at": "2027-01-19T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-19T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-19", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "7195d858-e48c-516a-b40b-efde072ae3df", "taken": 0, "ends_at": "2026-11-30T12:00:00+00:00", "capacity": 20, "starts_at": "2026-11-30T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-11-30", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "719f5ad0-6421-52eb-b5b1-6a624351f972", "taken": 0, "ends_at": "2027-01-06T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-06T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a2229e-a8fa-712f-9d11-e5e2b71df263"},
{"id": "71a6d303-10b2-567d-b8a8-27f617c90836", "taken": 0, "ends_at": "2027-01-27T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-27T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "71b07f5e-be38-5404-89d6-356e1aff2f5b", "taken": 0, "ends_at": "2026-12-01T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-01T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-01", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "71cb3fe5-58f6-5110-95e7-4790f110120c", "taken": 0, "ends_at": "2027-01-26T13:00:00+00:00", "capacity": 15, "starts_at": "2027-01-26T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-26", "excursion_id": "01a2229e-9a56-7707-a571-7aaee08cc4f6"},
{"id": "728dfad2-6382-547a-b42b-5dcca661df07", "taken": 0, "ends_at": "2027-01-07T13:30:00+00:00", "capacity": 20, "starts_at": "2027-01-07T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a2229e-adf2-712b-8065-e2c4d6922e77"},
{"id": "72c8eaa8-4bd8-5fb1-9930-a2b4e53cb2ac", "taken": 0, "ends_at": "2026-12-24T06:30:00+00:00", "capacity": 30, "starts_at": "2026-12-24T04:00:00+00:00", "time_zone": "Asia/Novokuznetsk", "local_date": "2026-12-24", "excursion_id": "01a2229e-bdc5-762c-9b72-f337d574901d"},
{"id": "72e018b4-869e-5d38-82ad-c923e4a41e10", "taken": 0, "ends_at": "2026-12-12T09:15:00+00:00", "capacity": 20, "starts_at": "2026-12-12T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-12", "excursion_id": "01a2229e-9a63-70b4-932f-ebd84542f5f2"},
{"id": "731149b6-830b-5064-808e-33c047968b84", "taken": 0, "ends_at": "2026-12-01T13:00:00+00:00", "capacity": 15, "starts_at": "2026-12-01T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-01", "excursion_id": "01a2229e-9a56-7707-a571-7aaee08cc4f6"},
{"id": "7484ae2b-67f7-5468-861b-04bbec4d6dd0", "taken": 0, "ends_at": "2027-01-02T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-02T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-02", "excursion_id": "01a2229e-b558-7455-ab01-9f4d1d7458cf"},
{"id": "74ff6be7-1707-5682-bf89-3cc22b43cdc1", "taken": 0, "ends_at": "2027-01-09T07:00:00+00:00", "capacity": 25, "starts_at": "2027-01-09T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-09", "excursion_id": "01a2229e-a4b5-7511-bffc-c4054fbe966d"},
{"id": "75de05b4-0ee1-5bb8-bcac-93220c1ef8fb", "taken": 0, "ends_at": "2027-01-08T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-08T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-08", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "760835ed-1034-52b4-9edf-d78c69ef811d", "taken": 0, "ends_at": "2026-12-04T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-04T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-04", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "760c7ab7-4e17-55a6-aa6d-7fb950a28d09", "taken": 0, "ends_at": "2027-01-08T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-08T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-08", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "765e91d4-f953-5375-94b3-e08bce32987e", "taken": 0, "ends_at": "2027-01-14T10:00:00+00:00", "capacity": 12, "starts_at": "2027-01-14T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a2229e-9c7d-73de-9bbf-81c45706d778"},
{"id": "767bcba8-f54a-52d8-82aa-fd4bedd0c745", "taken": 0, "ends_at": "2026-12-15T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-15T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-15", "excursion_id": "01a2229e-980a-77a2-877a-13c870dc1089"},
{"id": "768920a0-2644-5a6b-bafc-bc100a891604", "taken": 0, "ends_at": "2026-12-16T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-16T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "774105a6-de0a-5b11-a5c0-b9e59b5aef07", "taken": 0, "ends_at": "2026-12-04T13:00:00+00:00", "capacity": 15, "starts_at": "2026-12-04T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-04", "excursion_id": "01a2229e-9a56-7707-a571-7aaee08cc4f6"},
{"id": "78117792-3ba9-5a73-9895-b08446a50d1e", "taken": 0, "ends_at": "2027-01-20T13:15:00+00:00", "capacity": 20, "starts_at": "2027-01-20T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "78198d91-0f4a-585c-b049-21e6b890365e", "taken": 0, "ends_at": "2027-01-05T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-05T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-05", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "78508388-1501-54e9-ad73-3933bb62b088", "taken": 0, "ends_at": "2027-01-13T09:15:00+00:00", "capacity": 20, "starts_at": "2027-01-13T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a2229e-9a63-70b4-932f-ebd84542f5f2"},
{"id": "78ad2007-621f-57b3-998b-401d8c9b9296", "taken": 0, "ends_at": "2026-12-12T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-12T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-12", "excursion_id": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9"},
{"id": "790705e7-f307-5375-b2f4-e2ba6f5861c5", "taken": 0, "ends_at": "2026-12-19T14:00:00+00:00", "capacity": 40, "starts_at": "2026-12-19T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a2229e-bc60-772e-b09f-d445459740e2"},
{"id": "795a7e74-e2e1-58ff-894a-85220fc94e0a", "taken": 0, "ends_at": "2027-01-19T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-19T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-19", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "79922b04-5159-5d05-871a-f04c57378592", "taken": 0, "ends_at": "2026-12-19T09:15:00+00:00", "capacity": 20, "starts_at": "2026-12-19T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a2229e-9a63-70b4-932f-ebd84542f5f2"},
{"id": "79b680a0-e583-57eb-bd67-931da5c91097", "taken": 0, "ends_at": "2027-01-21T08:00:00+00:00", "capacity": 12, "starts_at": "2027-01-21T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a2229e-9c7d-73de-9bbf-81c45706d778"},
{"id": "7a082d4d-d468-5fe1-8ddf-7c64a12711fe", "taken": 0, "ends_at": "2026-12-29T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-29T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-29", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "7a440cb6-167e-566c-9d92-4291012d1ae5", "taken": 0, "ends_at": "2027-01-19T13:00:00+00:00", "capacity": 15, "starts_at": "2027-01-19T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-19", "excursion_id": "01a2229e-9a56-7707-a571-7aaee08cc4f6"},
{"id": "7a4424a4-f706-519d-83f6-746ce5564c17", "taken": 0, "ends_at": "2027-01-27T10:15:00+00:00", "capacity": 20, "starts_at": "2027-01-27T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "7b3c0613-167e-5dad-bbcc-3b1f9ef91c3e", "taken": 0, "ends_at": "2026-12-13T09:30:00+00:00", "capacity": 15, "starts_at": "2026-12-13T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-13", "excursion_id": "01a2229e-a8f3-7392-822b-cc1f37a00fa8"},
{"id": "7c7ac140-3e31-5698-b52c-f59f9a54969c", "taken": 0, "ends_at": "2026-12-22T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-22T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-22", "excursion_id": "01a2229e-adf2-712b-8065-e2c4d6922e77"},
{"id": "7cafc751-440b-5180-a7db-3b78744c0250", "taken": 0, "ends_at": "2027-01-10T07:00:00+00:00", "capacity": 25, "starts_at": "2027-01-10T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-10", "excursion_id": "01a2229e-a4b5-7511-bffc-c4054fbe966d"},
{"id": "7ce5b0f2-6c38-5cce-96c4-f4cc03d06368", "taken": 0, "ends_at": "2027-01-14T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-14T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a2229e-980a-77a2-877a-13c870dc1089"},
{"id": "7dc2add9-27eb-518c-a0bd-d73551c364b2", "taken": 0, "ends_at": "2027-01-12T06:00:00+00:00", "capacity": 25, "starts_at": "2027-01-12T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2027-01-12", "excursion_id": "01a2229e-bca4-7033-aa8d-b9fb561fee3d"},
{"id": "7dc5cf3d-a3fa-5d68-875e-4b5eed55f751", "taken": 0, "ends_at": "2026-12-03T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-03T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a2229e-980a-77a2-877a-13c870dc1089"},
{"id": "7e42ea7e-379b-5282-ac40-51b04544883c", "taken": 0, "ends_at": "2026-12-03T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-03T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a2229e-adf2-712b-8065-e2c4d6922e77"},
{"id": "7e54a85e-01f1-5a33-a9a0-c3e403f18e99", "taken": 0, "ends_at": "2027-01-13T10:00:00+00:00", "capacity": 15, "starts_at": "2027-01-13T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a2229e-be64-709b-9005-92f946adc06f"},
{"id": "7f78dd4a-27da-55cc-94a6-f87847768098", "taken": 0, "ends_at": "2027-01-14T09:00:00+00:00", "capacity": 25, "starts_at": "2027-01-14T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a2229e-b4d7-766b-a8d3-130f52a3ab21"},
{"id": "7fa2de28-e25c-53c7-8f5a-e871725c9a5d", "taken": 0, "ends_at": "2026-12-05T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-05T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a2229e-a0b8-75d5-b940-ef2863d07551"},
{"id": "800bd360-de0d-5345-baff-5527ad3e5be7", "taken": 0, "ends_at": "2026-12-12T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-12T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-12", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "806b2c6f-9455-5a48-8b95-f40d2a0cd1a0", "taken": 0, "ends_at": "2027-01-13T13:15:00+00:00", "capacity": 20, "starts_at": "2027-01-13T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "8118d3bd-f723-5821-af7b-2db43a73153a", "taken": 0, "ends_at": "2027-01-07T06:30:00+00:00", "capacity": 30, "starts_at": "2027-01-07T04:00:00+00:00", "time_zone": "Asia/Novokuznetsk", "local_date": "2027-01-07", "excursion_id": "01a2229e-bdc5-762c-9b72-f337d574901d"},
{"id": "81d695f5-894d-5b32-a852-1c9f2a98ebb6", "taken": 0, "ends_at": "2026-12-28T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-28T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-28", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "824adeae-09eb-515a-9828-f205a1534cd1", "taken": 0, "ends_at": "2026-12-10T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-10T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "8260279e-0692-598b-a550-05a1522adc79", "taken": 0, "ends_at": "2027-01-02T14:00:00+00:00", "capacity": 40, "starts_at": "2027-01-02T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a2229e-bc60-772e-b09f-d445459740e2"},
{"id": "82d33018-1dea-5d31-ae33-32431ef297b8", "taken": 0, "ends_at": "2026-12-16T09:15:00+00:00", "capacity": 20, "starts_at": "2026-12-16T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a2229e-9a63-70b4-932f-ebd84542f5f2"},
{"id": "83f94a0a-a855-580b-9707-020b0aa8ff4e", "taken": 0, "ends_at": "2027-01-25T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-25T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-25", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "859c3d5e-257b-5f28-a395-273afa8fef5a", "taken": 0, "ends_at": "2026-12-26T07:00:00+00:00", "capacity": 25, "starts_at": "2026-12-26T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-26", "excursion_id": "01a2229e-a4b5-7511-bffc-c4054fbe966d"},
{"id": "85dca0a6-edbe-5da8-9433-1fb834537c6a", "taken": 0, "ends_at": "2027-01-16T10:15:00+00:00", "capacity": 20, "starts_at": "2027-01-16T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "863dd996-05d8-5079-b691-6f079f952a3b", "taken": 0, "ends_at": "2026-12-08T13:00:00+00:00", "capacity": 15, "starts_at": "2026-12-08T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-08", "excursion_id": "01a2229e-9a56-7707-a571-7aaee08cc4f6"},
{"id": "8671ee9d-1202-564f-8d58-887b75a20374", "taken": 0, "ends_at": "2026-12-21T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-21T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-21", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "873d7ab9-fd9a-5b71-be1d-49333536ce3b", "taken": 0, "ends_at": "2027-01-01T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-01T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-01", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "87cc0d1f-407b-5596-9176-461ea002dc8e", "taken": 0, "ends_at": "2027-01-11T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-11T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-11", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "87d6d204-2dc0-5e78-8256-5e1bc2c4df98", "taken": 0, "ends_at": "2027-01-25T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-25T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-25", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "890b6ffc-802f-5645-9481-b42c8f11931d", "taken": 0, "ends_at": "2026-12-11T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-11T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-11", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "892a788f-531c-5335-b08d-b36e3e556d06", "taken": 0, "ends_at": "2026-12-23T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-23T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a2229e-a8fa-712f-9d11-e5e2b71df263"},
{"id": "898c3839-4e1c-56c3-8c5c-48a659059238", "taken": 0, "ends_at": "2027-01-19T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-19T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-19", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "8a367d6b-4e1c-5df5-a1ec-7f5c211b84ae", "taken": 0, "ends_at": "2026-12-09T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-09T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "8af8b08b-07d3-53ee-9727-3752e8b00983", "taken": 0, "ends_at": "2027-01-22T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-22T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-22", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "8afbe6eb-fe21-51f0-ac69-5e6431e93bfa", "taken": 0, "ends_at": "2027-01-08T13:00:00+00:00", "capacity": 15, "starts_at": "2027-01-08T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-08", "excursion_id": "01a2229e-9a56-7707-a571-7aaee08cc4f6"},
{"id": "8b5a1182-785d-55f6-ab5e-52135ac7d54d", "taken": 0, "ends_at": "2027-01-06T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-06T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "8bb74efd-ff1c-5337-b412-c5653af1b483", "taken": 0, "ends_at": "2027-01-21T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-21T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "8bee7b65-145a-5ccf-a0e7-029ef9bf448f", "taken": 0, "ends_at": "2027-01-09T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-09T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-09", "excursion_id": "01a2229e-a5cf-7004-ac86-8b9f003df93b"},
{"id": "8cb4dc49-0c89-569e-a54a-c5493a862462", "taken": 0, "ends_at": "2026-12-31T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-31T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "8df45127-dc79-524f-9ab8-72740b369e52", "taken": 0, "ends_at": "2026-12-31T06:30:00+00:00", "capacity": 30, "starts_at": "2026-12-31T04:00:00+00:00", "time_zone": "Asia/Novokuznetsk", "local_date": "2026-12-31", "excursion_id": "01a2229e-bdc5-762c-9b72-f337d574901d"},
{"id": "8e0d3f52-ebf4-58e9-90df-62e656c97747", "taken": 0, "ends_at": "2026-12-22T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-22T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-22", "excursion_id": "01a2229e-b4d7-766b-a8d3-130f52a3ab21"},
{"id": "8e2f856f-9296-5a26-b23d-94ca7e86360a", "taken": 0, "ends_at": "2027-01-05T13:00:00+00:00", "capacity": 15, "starts_at": "2027-01-05T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-05", "excursion_id": "01a2229e-9a56-7707-a571-7aaee08cc4f6"},
{"id": "8e39a167-db36-5ede-b5ab-6cbfc6722d3b", "taken": 0, "ends_at": "2027-01-27T13:15:00+00:00", "capacity": 20, "starts_at": "2027-01-27T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "8ecf403f-4015-5274-8e19-88baf0d83bad", "taken": 0, "ends_at": "2026-12-24T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-24T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "8ef832d2-7ec7-5ca4-b4d1-2ce118ab05da", "taken": 0, "ends_at": "2027-01-27T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-27T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-27", "excursion_id": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9"},
{"id": "8efbfd6f-c5c5-5059-9c74-e8b1de57411a", "taken": 0, "ends_at": "2026-12-08T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-08T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-08", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "8f3da8f8-d796-5a33-afdd-54fe911ad594", "taken": 0, "ends_at": "2026-12-28T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-28T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-28", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "8f6d9d5f-3629-5176-b0eb-da809b6675f2", "taken": 0, "ends_at": "2027-01-23T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-23T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-23", "excursion_id": "01a2229e-a0b8-75d5-b940-ef2863d07551"},
{"id": "9010b96e-28dc-5b0a-9fdd-91016d7dfadf", "taken": 0, "ends_at": "2027-01-23T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-23T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-23", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "90f44ad7-42e4-539f-8549-0613aa1078e7", "taken": 0, "ends_at": "2027-01-26T09:00:00+00:00", "capacity": 25, "starts_at": "2027-01-26T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-26", "excursion_id": "01a2229e-b4d7-766b-a8d3-130f52a3ab21"},
{"id": "91ad393b-e8ec-50a7-96b8-e82dc5d382b7", "taken": 0, "ends_at": "2027-01-20T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-20T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "922bde45-6a4c-5ef5-a924-164fa36e15b5", "taken": 0, "ends_at": "2026-12-23T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-23T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "9273219a-585a-56e0-9826-74e7cdcb5f0b", "taken": 0, "ends_at": "2026-12-28T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-28T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-28", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "941f3a06-f378-5341-b5cf-40facb595054", "taken": 0, "ends_at": "2026-12-12T13:15:00+00:00", "capacity": 20, "starts_at": "2026-12-12T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-12", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "942e3584-e09e-5a1f-ad84-5ee112b0fdc0", "taken": 0, "ends_at": "2026-12-29T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-29T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-29", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "950d8387-3b54-53cb-b1ac-451c178ed31f", "taken": 0, "ends_at": "2027-01-13T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-13T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-13", "excursion_id": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9"},
{"id": "95d00469-c726-5e38-aca4-db8444c85a5a", "taken": 0, "ends_at": "2027-01-12T13:30:00+00:00", "capacity": 20, "starts_at": "2027-01-12T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-12", "excursion_id": "01a2229e-adf2-712b-8065-e2c4d6922e77"},
{"id": "9664ae51-20da-5481-9e36-35101b4e2637", "taken": 0, "ends_at": "2026-12-30T10:15:00+00:00", "capacity": 20, "starts_at": "2026-12-30T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "968dd2af-4a63-5283-bf22-f575e341e804", "taken": 0, "ends_at": "2026-12-30T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-30T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a2229e-99c4-755a-8c39-dd602b5eab35"},
{"id": "969ea41b-888f-525e-965d-690f33c55af3", "taken": 0, "ends_at": "2026-11-30T10:30:00+00:00", "capacity": 30, "starts_at": "2026-11-30T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-11-30", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "96b75fb6-4719-55a3-a052-4d3e3b31e523", "taken": 0, "ends_at": "2026-12-19T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-19T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "96f61573-4227-5dfd-9f0b-be1a71576450", "taken": 0, "ends_at": "2026-12-15T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-15T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-15", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "9750b001-f2c3-5ada-b8d1-81d1ff7c16f9", "taken": 0, "ends_at": "2026-12-19T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-19T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-19", "excursion_id": "01a2229e-a5cf-7004-ac86-8b9f003df93b"},
{"id": "97bf1c1b-4132-5eb5-804a-37e71e65c9cd", "taken": 0, "ends_at": "2027-01-27T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-27T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a2229e-a8fa-712f-9d11-e5e2b71df263"},
{"id": "988a73da-b314-5559-b8c8-c775ae62e194", "taken": 0, "ends_at": "2026-12-31T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-31T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a2229e-b4d7-766b-a8d3-130f52a3ab21"},
{"id": "9942662e-ba64-5655-8301-f5eb0f2c3ef5", "taken": 0, "ends_at": "2026-12-10T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-10T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "9998f1ed-6b1c-55ae-b7f7-b5ddf3b52e2b", "taken": 0, "ends_at": "2026-12-03T06:30:00+00:00", "capacity": 30, "starts_at": "2026-12-03T04:00:00+00:00", "time_zone": "Asia/Novokuznetsk", "local_date": "2026-12-03", "excursion_id": "01a2229e-bdc5-762c-9b72-f337d574901d"},
{"id": "9a4e1138-c44d-538d-84ed-5e2cfed611e3", "taken": 0, "ends_at": "2026-12-29T06:00:00+00:00", "capacity": 25, "starts_at": "2026-12-29T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2026-12-29", "excursion_id": "01a2229e-bca4-7033-aa8d-b9fb561fee3d"},
{"id": "9a9da065-8ca7-5f07-88a0-9462ed8ccb81", "taken": 0, "ends_at": "2026-12-14T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-14T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-14", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "9aa11d44-e39d-5e43-a5a4-2eb6eede9193", "taken": 0, "ends_at": "2026-11-29T09:30:00+00:00", "capacity": 15, "starts_at": "2026-11-29T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-11-29", "excursion_id": "01a2229e-a8f3-7392-822b-cc1f37a00fa8"},
{"id": "9b715f8a-ace1-562f-a83a-653263069604", "taken": 0, "ends_at": "2026-12-30T09:15:00+00:00", "capacity": 20, "starts_at": "2026-12-30T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a2229e-9a63-70b4-932f-ebd84542f5f2"},
{"id": "9be565b2-97da-5c94-87c2-f4e39b1a9d20", "taken": 0, "ends_at": "2027-01-02T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-02T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-02", "excursion_id": "01a2229e-a5cf-7004-ac86-8b9f003df93b"},
{"id": "9c036dd3-ca13-55c6-9aec-4d24d8b4e09b", "taken": 0, "ends_at": "2026-12-03T10:00:00+00:00", "capacity": 12, "starts_at": "2026-12-03T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a2229e-9c7d-73de-9bbf-81c45706d778"},
{"id": "9c2e0ba9-bdd5-55b3-baaf-296cfc15d066", "taken": 0, "ends_at": "2027-01-23T06:00:00+00:00", "capacity": 25, "starts_at": "2027-01-23T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2027-01-23", "excursion_id": "01a2229e-bca4-7033-aa8d-b9fb561fee3d"},
{"id": "9c810f04-8af3-5f54-a028-7bf27d394b5d", "taken": 0, "ends_at": "2027-01-21T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-21T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "9cae61a6-d784-54a4-aeb7-9252b91478a5", "taken": 0, "ends_at": "2026-12-21T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-21T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-21", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "9ce23a15-257d-5118-a6fd-0e2ae921203d", "taken": 0, "ends_at": "2027-01-24T09:30:00+00:00", "capacity": 15, "starts_at": "2027-01-24T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-24", "excursion_id": "01a2229e-a8f3-7392-822b-cc1f37a00fa8"},
{"id": "9d7356e6-6772-5dd2-bffa-cfe9fea591d2", "taken": 0, "ends_at": "2026-12-07T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-07T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-07", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "9f851dfe-5c97-5e32-891e-48bfddb6ddd1", "taken": 0, "ends_at": "2026-12-18T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-18T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-18", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "a06ddc3f-8913-5fce-998a-fd026875f910", "taken": 0, "ends_at": "2026-12-12T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-12T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-12", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "a0edee94-2244-5dba-abd6-d2b9419be2b2", "taken": 0, "ends_at": "2026-12-08T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-08T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-08", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "a0f5da96-516b-540a-a341-a30c7ab7ee61", "taken": 0, "ends_at": "2027-01-19T13:30:00+00:00", "capacity": 20, "starts_at": "2027-01-19T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-19", "excursion_id": "01a2229e-adf2-712b-8065-e2c4d6922e77"},
{"id": "a11119d1-cb93-5e33-a022-a47a061d71b8", "taken": 0, "ends_at": "2027-01-27T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-27T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "a1385762-ec04-55b1-a8d5-8fe5c7218bd7", "taken": 0, "ends_at": "2027-01-06T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-06T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "a192c6f2-373f-5303-ad3b-a5150ed6b1f2", "taken": 0, "ends_at": "2026-12-24T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-24T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "a1f61bb3-bea7-5247-ad9b-071b33d2efc1", "taken": 0, "ends_at": "2026-12-20T07:00:00+00:00", "capacity": 25, "starts_at": "2026-12-20T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-20", "excursion_id": "01a2229e-a4b5-7511-bffc-c4054fbe966d"},
{"id": "a227a518-abaa-5121-bf1d-286dc8cc4c0b", "taken": 0, "ends_at": "2026-12-14T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-14T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-14", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "a2fa2acd-9d69-5382-9f6b-ec1657de8317", "taken": 0, "ends_at": "2027-01-07T10:00:00+00:00", "capacity": 12, "starts_at": "2027-01-07T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a2229e-9c7d-73de-9bbf-81c45706d778"},
{"id": "a303cc58-939a-5361-acf5-af81dfa49215", "taken": 0, "ends_at": "2026-12-11T13:00:00+00:00", "capacity": 15, "starts_at": "2026-12-11T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-11", "excursion_id": "01a2229e-9a56-7707-a571-7aaee08cc4f6"},
{"id": "a373beec-1213-5d49-8a98-817a78267d26", "taken": 0, "ends_at": "2026-12-23T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-23T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a2229e-99c4-755a-8c39-dd602b5eab35"},
{"id": "a3870e0b-206a-5d09-bdb0-01a5d85ebc34", "taken": 0, "ends_at": "2027-01-20T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-20T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a2229e-a8fa-712f-9d11-e5e2b71df263"},
{"id": "a3f22f53-2596-5aad-88d0-e311c100c2fa", "taken": 0, "ends_at": "2026-12-12T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-12T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-12", "excursion_id": "01a2229e-b558-7455-ab01-9f4d1d7458cf"},
{"id": "a424a236-37da-579c-8a88-51cc8517933e", "taken": 0, "ends_at": "2026-12-05T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-05T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-05", "excursion_id": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9"},
{"id": "a431616d-ddd5-58eb-ad9c-113752a05665", "taken": 0, "ends_at": "2026-12-01T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-01T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-01", "excursion_id": "01a2229e-b4d7-766b-a8d3-130f52a3ab21"},
{"id": "a433be77-8de3-5d05-b09b-dc5ba9218cfd", "taken": 0, "ends_at": "2026-12-21T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-21T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-21", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "a4434576-5ebd-5ad9-9bfd-414e09cb6bdd", "taken": 0, "ends_at": "2026-12-03T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-03T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "a5167912-ca19-5283-9462-75a1716e8d32", "taken": 0, "ends_at": "2026-12-22T13:00:00+00:00", "capacity": 15, "starts_at": "2026-12-22T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-22", "excursion_id": "01a2229e-9a56-7707-a571-7aaee08cc4f6"},
{"id": "a56c6754-a00b-5334-a585-377dd91730c5", "taken": 0, "ends_at": "2026-12-03T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-03T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "a62f6cf1-67ab-58d7-aa0e-80e00aa7fb22", "taken": 0, "ends_at": "2026-12-08T06:00:00+00:00", "capacity": 25, "starts_at": "2026-12-08T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2026-12-08", "excursion_id": "01a2229e-bca4-7033-aa8d-b9fb561fee3d"},
{"id": "a66ce1bc-0f02-56e3-9167-2c0b10a884f3", "taken": 0, "ends_at": "2026-12-25T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-25T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-25", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "a6f945d5-afa7-5a39-ba05-50cdebad4704", "taken": 0, "ends_at": "2026-12-22T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-22T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-22", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "a72d5f07-398b-5db7-88ab-150aa3bbfbab", "taken": 0, "ends_at": "2027-01-21T13:30:00+00:00", "capacity": 20, "starts_at": "2027-01-21T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a2229e-adf2-712b-8065-e2c4d6922e77"},
{"id": "a7598e67-a75b-5e77-a7df-c5552aa7163a", "taken": 0, "ends_at": "2026-12-01T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-01T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-01", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "a77ae949-c246-5ee2-8389-1183f9f71933", "taken": 0, "ends_at": "2026-12-11T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-11T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-11", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "a7e93197-4127-5c85-895c-b5dea3391326", "taken": 0, "ends_at": "2027-01-13T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-13T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "a7ff67d0-7b64-5e63-ac45-a3d80de448e4", "taken": 0, "ends_at": "2026-12-05T07:00:00+00:00", "capacity": 25, "starts_at": "2026-12-05T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a2229e-a4b5-7511-bffc-c4054fbe966d"},
{"id": "a84ed9b4-11e4-5c25-b80a-c11bc75eb2fc", "taken": 0, "ends_at": "2026-12-05T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-05T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a2229e-a8fa-712f-9d11-e5e2b71df263"},
{"id": "a8623677-d164-51b5-b03c-3c1dbc2c8dba", "taken": 0, "ends_at": "2026-12-27T07:00:00+00:00", "capacity": 25, "starts_at": "2026-12-27T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-27", "excursion_id": "01a2229e-a4b5-7511-bffc-c4054fbe966d"},
{"id": "a948b38c-7b8b-5138-9c12-df722ece7a4b", "taken": 0, "ends_at": "2027-01-01T15:30:00+00:00", "capacity": 20, "starts_at": "2027-01-01T14:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-01", "excursion_id": "01a2229e-bdc6-75ac-ac0f-7eeeb5db1a1c"},
{"id": "a95efe90-1448-5d05-8c47-ae85ea15ca43", "taken": 0, "ends_at": "2026-12-08T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-08T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-08", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "aa1885f2-c835-5326-8a05-977714d340ab", "taken": 0, "ends_at": "2027-01-01T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-01T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-01", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "aaa37669-2978-5155-9d5e-427bb19d6688", "taken": 0, "ends_at": "2027-01-09T09:15:00+00:00", "capacity": 20, "starts_at": "2027-01-09T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-09", "excursion_id": "01a2229e-9a63-70b4-932f-ebd84542f5f2"},
{"id": "ab548dd1-828c-5dde-8a42-140f245ae9ae", "taken": 0, "ends_at": "2026-12-24T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-24T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a2229e-980a-77a2-877a-13c870dc1089"},
{"id": "ab81f499-1bdd-574e-ae17-506f815655ed", "taken": 0, "ends_at": "2027-01-16T09:15:00+00:00", "capacity": 20, "starts_at": "2027-01-16T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a2229e-9a63-70b4-932f-ebd84542f5f2"},
{"id": "ab9a13d9-7903-5191-98d3-723a38aac02a", "taken": 0, "ends_at": "2026-12-07T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-07T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-07", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "abc4c6fd-6f6d-5b21-9b0e-80682fc685f8", "taken": 0, "ends_at": "2026-12-04T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-04T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-04", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "ad5a52e8-77e5-5c2b-ad56-b4e4e80cab89", "taken": 0, "ends_at": "2026-12-11T15:30:00+00:00", "capacity": 20, "starts_at": "2026-12-11T14:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-11", "excursion_id": "01a2229e-bdc6-75ac-ac0f-7eeeb5db1a1c"},
{"id": "adda4707-dff9-5e53-a7f6-245bbe02c99b", "taken": 0, "ends_at": "2026-12-01T06:00:00+00:00", "capacity": 25, "starts_at": "2026-12-01T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2026-12-01", "excursion_id": "01a2229e-bca4-7033-aa8d-b9fb561fee3d"},
{"id": "ade3b77a-86d8-5077-a500-8535fd155e1a", "taken": 0, "ends_at": "2026-12-19T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-19T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-19", "excursion_id": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9"},
{"id": "adf0c9e2-0227-5686-bf34-b3fafa394a75", "taken": 0, "ends_at": "2027-01-19T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-19T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-19", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "ae436604-fe90-5fc1-aab6-87d00a9884da", "taken": 0, "ends_at": "2027-01-11T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-11T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-11", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "ae8f6288-5077-5c81-8b5a-bc0435424f22", "taken": 0, "ends_at": "2027-01-05T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-05T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-05", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "aecac3ec-8d29-505d-8498-ff0410151f75", "taken": 0, "ends_at": "2026-12-09T09:15:00+00:00", "capacity": 20, "starts_at": "2026-12-09T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a2229e-9a63-70b4-932f-ebd84542f5f2"},
{"id": "afa31d4c-a397-5dbe-ae60-cc86bea95274", "taken": 0, "ends_at": "2027-01-14T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-14T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "b014636c-0024-5d55-b270-27f530a586f0", "taken": 0, "ends_at": "2027-01-23T11:00:00+00:00", "capacity": 40, "starts_at": "2027-01-23T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-23", "excursion_id": "01a2229e-b7c8-706f-84f4-b6a01aea93e5"},
{"id": "b07ffb04-61aa-50c0-978f-25086ee1146a", "taken": 0, "ends_at": "2027-01-19T09:00:00+00:00", "capacity": 25, "starts_at": "2027-01-19T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-19", "excursion_id": "01a2229e-b4d7-766b-a8d3-130f52a3ab21"},
{"id": "b158ee2f-f32a-551f-ad88-950b00ebe682", "taken": 0, "ends_at": "2027-01-17T09:30:00+00:00", "capacity": 15, "starts_at": "2027-01-17T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-17", "excursion_id": "01a2229e-a8f3-7392-822b-cc1f37a00fa8"},
{"id": "b1ec1f0e-9e12-5a82-8dec-402e0be17101", "taken": 0, "ends_at": "2026-12-26T10:15:00+00:00", "capacity": 20, "starts_at": "2026-12-26T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-26", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "b22bba28-ecc1-554b-a79e-c82e1c72514e", "taken": 0, "ends_at": "2026-12-09T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-09T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "b251e9fb-bf48-5e72-864f-0b4e4d7eedd5", "taken": 0, "ends_at": "2026-12-01T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-01T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-01", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "b299095e-b302-50b9-b3d8-b395c4735ef6", "taken": 0, "ends_at": "2027-01-08T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-08T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-08", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "b29f3922-9366-5eb1-91fa-3d36e485aeb3", "taken": 0, "ends_at": "2026-12-22T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-22T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-22", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "b3625bd3-96c3-5e13-a46d-065e757c7d7b", "taken": 0, "ends_at": "2026-12-19T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-19T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-19", "excursion_id": "01a2229e-a0b8-75d5-b940-ef2863d07551"},
{"id": "b3726f41-3c76-5ec8-a5ca-3a891e100b03", "taken": 0, "ends_at": "2027-01-12T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-12T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-12", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "b3b945a1-0fe1-5c2f-a751-acd99381b7cd", "taken": 0, "ends_at": "2026-12-20T09:30:00+00:00", "capacity": 15, "starts_at": "2026-12-20T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-20", "excursion_id": "01a2229e-a8f3-7392-822b-cc1f37a00fa8"},
{"id": "b49dc0a1-2231-5e3f-b2a6-1ab8a0b46287", "taken": 0, "ends_at": "2026-12-23T10:15:00+00:00", "capacity": 20, "starts_at": "2026-12-23T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "b5d8ab04-0180-55dc-8a47-d1a24966abe8", "taken": 0, "ends_at": "2026-12-22T06:00:00+00:00", "capacity": 25, "starts_at": "2026-12-22T04:00:00+00:00", "time_zone": "Asia/Krasnoyarsk", "local_date": "2026-12-22", "excursion_id": "01a2229e-bca4-7033-aa8d-b9fb561fee3d"},
{"id": "b689b584-a099-51aa-a23e-db19ca77f7e4", "taken": 0, "ends_at": "2027-01-20T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-20T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "b6bf500e-c23a-53e8-92ff-1ffee956373a", "taken": 0, "ends_at": "2027-01-23T10:15:00+00:00", "capacity": 20, "starts_at": "2027-01-23T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-23", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "b6e997c3-c52d-5769-bfd4-0ededfac7e67", "taken": 0, "ends_at": "2027-01-06T10:00:00+00:00", "capacity": 15, "starts_at": "2027-01-06T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a2229e-be64-709b-9005-92f946adc06f"},
{"id": "b73c6153-6b52-5322-9200-8e7822430583", "taken": 0, "ends_at": "2026-12-05T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-05T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-05", "excursion_id": "01a2229e-b558-7455-ab01-9f4d1d7458cf"},
{"id": "b7b6c537-a6ca-57be-a741-2afd0c08be85", "taken": 0, "ends_at": "2027-01-18T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-18T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-18", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "b7e7526f-d13c-521f-8c08-0ffc816ef189", "taken": 0, "ends_at": "2026-12-05T09:30:00+00:00", "capacity": 15, "starts_at": "2026-12-05T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-05", "excursion_id": "01a2229e-a8f3-7392-822b-cc1f37a00fa8"},
{"id": "b7ec8b33-6182-5e3e-ab84-b94610cc45c6", "taken": 0, "ends_at": "2026-12-28T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-28T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-28", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "b9333acb-e9c3-5f3b-9b86-096f4956ca47", "taken": 0, "ends_at": "2026-12-10T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-10T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a2229e-adf2-712b-8065-e2c4d6922e77"},
{"id": "bb1cf0a2-4842-5a64-8e98-1ff7698bba1f", "taken": 0, "ends_at": "2026-12-05T09:15:00+00:00", "capacity": 20, "starts_at": "2026-12-05T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a2229e-9a63-70b4-932f-ebd84542f5f2"},
{"id": "bb5c8179-3187-513e-ab64-9ac79c74d48d", "taken": 0, "ends_at": "2026-12-23T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-23T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "bba434e7-9fed-54bb-9960-777b1d30f7f3", "taken": 0, "ends_at": "2027-01-23T07:00:00+00:00", "capacity": 25, "starts_at": "2027-01-23T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-23", "excursion_id": "01a2229e-a4b5-7511-bffc-c4054fbe966d"},
{"id": "bbca914d-f480-5076-8565-8de1ca446c9a", "taken": 0, "ends_at": "2027-01-27T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-27T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "bc1fc49b-0f9f-5115-81e6-301f40bb9101", "taken": 0, "ends_at": "2026-12-17T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-17T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "bcb341a0-93b6-5f0d-b63a-a3e12776e00c", "taken": 0, "ends_at": "2026-12-13T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-13T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-13", "excursion_id": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9"},
{"id": "bd1dd905-af48-5890-abbd-dbfa895f3092", "taken": 0, "ends_at": "2026-12-17T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-17T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a2229e-980a-77a2-877a-13c870dc1089"},
{"id": "beea260d-8ecf-57ea-bcad-562e64d5dc88", "taken": 0, "ends_at": "2026-12-02T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-02T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "befad489-4f0a-5b96-b711-39e03984517f", "taken": 0, "ends_at": "2026-12-17T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-17T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "bf03ab32-79b5-5aad-8ffa-65fc80c05e10", "taken": 0, "ends_at": "2027-01-21T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-21T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a2229e-980a-77a2-877a-13c870dc1089"},
{"id": "bf8f50c4-05d5-5fc0-83a4-66063a5477a7", "taken": 0, "ends_at": "2026-12-18T13:00:00+00:00", "capacity": 15, "starts_at": "2026-12-18T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-18", "excursion_id": "01a2229e-9a56-7707-a571-7aaee08cc4f6"},
{"id": "c06d12b4-599e-5504-bed6-dd1638799f79", "taken": 0, "ends_at": "2027-01-18T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-18T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-18", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "c078d60a-3e6c-5792-bee8-c401d66e4ecc", "taken": 0, "ends_at": "2027-01-04T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-04T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-04", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "c07f2506-8a58-51b6-9619-dcd5a38d988e", "taken": 0, "ends_at": "2026-12-17T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-17T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a2229e-b4d7-766b-a8d3-130f52a3ab21"},
{"id": "c0de8770-6758-5410-a57a-a0fa62d56dc6", "taken": 0, "ends_at": "2027-01-09T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-09T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-09", "excursion_id": "01a2229e-a0b8-75d5-b940-ef2863d07551"},
{"id": "c117e4d0-c6bc-5ade-9d02-7bb24fe5dc54", "taken": 0, "ends_at": "2027-01-11T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-11T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-11", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "c1332dc8-f6d4-5a74-9d6a-7f86782eefa1", "taken": 0, "ends_at": "2026-12-09T10:00:00+00:00", "capacity": 15, "starts_at": "2026-12-09T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a2229e-be64-709b-9005-92f946adc06f"},
{"id": "c15ed092-85fe-5aa2-aa9e-5824990bb4f4", "taken": 0, "ends_at": "2026-12-24T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-24T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "c17d4a55-4c7d-5aa6-94f8-1444670ef510", "taken": 0, "ends_at": "2026-11-30T12:30:00+00:00", "capacity": 30, "starts_at": "2026-11-30T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-11-30", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "c187693f-c4b0-5b61-b787-42dcde19f502", "taken": 0, "ends_at": "2026-12-02T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-02T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a2229e-a8fa-712f-9d11-e5e2b71df263"},
{"id": "c29574cc-8f97-55c7-9457-e763aa0ebd7d", "taken": 0, "ends_at": "2026-11-29T07:00:00+00:00", "capacity": 25, "starts_at": "2026-11-29T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-11-29", "excursion_id": "01a2229e-a4b5-7511-bffc-c4054fbe966d"},
{"id": "c2e2f107-6cd2-535b-87af-f3f367cc7c66", "taken": 0, "ends_at": "2027-01-16T14:00:00+00:00", "capacity": 40, "starts_at": "2027-01-16T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a2229e-bc60-772e-b09f-d445459740e2"},
{"id": "c327015c-0f0c-50bb-a356-3622a709f531", "taken": 0, "ends_at": "2026-12-24T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-24T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a2229e-adf2-712b-8065-e2c4d6922e77"},
{"id": "c4a313b5-f363-5540-bd86-0518d6d143cd", "taken": 0, "ends_at": "2026-12-18T15:30:00+00:00", "capacity": 20, "starts_at": "2026-12-18T14:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-18", "excursion_id": "01a2229e-bdc6-75ac-ac0f-7eeeb5db1a1c"},
{"id": "c5403d5e-ed1b-5699-9232-fbd8c30a517d", "taken": 0, "ends_at": "2027-01-02T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-02T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a2229e-a8fa-712f-9d11-e5e2b71df263"},
{"id": "c5833325-ab8e-5374-93e6-fc1047af93db", "taken": 0, "ends_at": "2026-12-10T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-10T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a2229e-980a-77a2-877a-13c870dc1089"},
{"id": "c5fd30d3-b21a-5e50-8a2a-3f4354c79bf9", "taken": 0, "ends_at": "2027-01-05T09:00:00+00:00", "capacity": 25, "starts_at": "2027-01-05T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-05", "excursion_id": "01a2229e-b4d7-766b-a8d3-130f52a3ab21"},
{"id": "c62b7368-be8c-5e45-a71e-4b3611b12d69", "taken": 0, "ends_at": "2026-12-16T10:00:00+00:00", "capacity": 15, "starts_at": "2026-12-16T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a2229e-be64-709b-9005-92f946adc06f"},
{"id": "c6de4de7-82bd-51af-a213-b1ad4783dd67", "taken": 0, "ends_at": "2026-12-24T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-24T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "c7097828-38ea-551e-b44e-be8817510beb", "taken": 0, "ends_at": "2027-01-14T13:30:00+00:00", "capacity": 20, "starts_at": "2027-01-14T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a2229e-adf2-712b-8065-e2c4d6922e77"},
{"id": "c70b50c0-54d5-5012-b734-acd2588a4242", "taken": 0, "ends_at": "2026-12-05T14:00:00+00:00", "capacity": 40, "starts_at": "2026-12-05T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a2229e-bc60-772e-b09f-d445459740e2"},
{"id": "c74dcefe-950b-5cc9-ab8b-cab41d9729a4", "taken": 0, "ends_at": "2026-12-08T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-08T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-08", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "c7b0f1a7-eefc-5061-b495-b52ca2abc883", "taken": 0, "ends_at": "2026-12-29T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-29T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-29", "excursion_id": "01a2229e-980a-77a2-877a-13c870dc1089"},
{"id": "c7d0f21f-aa69-5745-bf0f-96503b07b167", "taken": 0, "ends_at": "2027-01-12T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-12T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-12", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "c836e50b-6ff1-5f36-b756-fd059ac86249", "taken": 0, "ends_at": "2026-12-18T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-18T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-18", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "c84c646d-71cb-5870-85c0-60ab3ec74f96", "taken": 0, "ends_at": "2027-01-16T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-16T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-16", "excursion_id": "01a2229e-a5cf-7004-ac86-8b9f003df93b"},
{"id": "c89daca9-aab9-5d6b-8a4a-a8dfa92a1e32", "taken": 0, "ends_at": "2027-01-26T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-26T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-26", "excursion_id": "01a2229e-980a-77a2-877a-13c870dc1089"},
{"id": "c8e6a82d-2f2b-55ea-9514-1213f86287e7", "taken": 0, "ends_at": "2026-12-05T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-05T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-05", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "c99afb33-d5a6-5d72-be4f-20663a652716", "taken": 0, "ends_at": "2026-12-31T12:30:00+00:00", "capacity": 25, "starts_at": "2026-12-31T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "caa7056a-b150-5811-b28e-a447c9278a20", "taken": 0, "ends_at": "2027-01-22T13:00:00+00:00", "capacity": 15, "starts_at": "2027-01-22T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-22", "excursion_id": "01a2229e-9a56-7707-a571-7aaee08cc4f6"},
{"id": "cb5e2aa8-f759-531d-be13-446f317756bd", "taken": 0, "ends_at": "2027-01-20T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-20T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "cbd120bb-8f2c-5b17-aa1b-90ed8d12cc74", "taken": 0, "ends_at": "2027-01-26T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-26T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-26", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "cbe8d3ed-6a99-5d17-b086-c02e1de1af5c", "taken": 0, "ends_at": "2026-12-04T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-04T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-04", "excursion_id": "01a2229e-a5cf-7004-ac86-8b9f003df93b"},
{"id": "cc960830-2f45-5360-a322-fea1048fa693", "taken": 0, "ends_at": "2027-01-23T09:30:00+00:00", "capacity": 15, "starts_at": "2027-01-23T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-23", "excursion_id": "01a2229e-a8f3-7392-822b-cc1f37a00fa8"},
{"id": "cc9ce4a0-8789-5f8c-92db-1e4ea32ddeb3", "taken": 0, "ends_at": "2027-01-02T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-02T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a2229e-a0b8-75d5-b940-ef2863d07551"},
{"id": "ccf8d054-d55c-5b45-87c6-540f0c71bd32", "taken": 0, "ends_at": "2027-01-15T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-15T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-15", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "cd796757-542c-52d2-8f94-3a1b36bffc97", "taken": 0, "ends_at": "2026-12-26T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-26T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-26", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "ce0a49b8-13fe-5e50-824d-a14ece62ae8b", "taken": 0, "ends_at": "2027-01-20T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-20T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "ce3f6ced-ed82-52c5-849f-fe17f7eb2e27", "taken": 0, "ends_at": "2026-12-17T08:00:00+00:00", "capacity": 12, "starts_at": "2026-12-17T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a2229e-9c7d-73de-9bbf-81c45706d778"},
{"id": "ce849862-efbb-589d-88aa-d5323aa8deed", "taken": 0, "ends_at": "2027-01-07T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-07T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a2229e-980a-77a2-877a-13c870dc1089"},
{"id": "d02a2f02-4333-5c93-8285-b20658ea0c02", "taken": 0, "ends_at": "2027-01-21T09:00:00+00:00", "capacity": 25, "starts_at": "2027-01-21T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a2229e-b4d7-766b-a8d3-130f52a3ab21"},
{"id": "d0590416-512e-5d6b-af31-80b9d197122b", "taken": 0, "ends_at": "2026-12-16T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-16T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "d0be4e5a-b2dd-548c-963a-dbe2f40e7c6f", "taken": 0, "ends_at": "2027-01-09T11:00:00+00:00", "capacity": 40, "starts_at": "2027-01-09T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-09", "excursion_id": "01a2229e-b7c8-706f-84f4-b6a01aea93e5"},
{"id": "d0d5d9d3-f73a-5013-995a-d79f82bd2b88", "taken": 0, "ends_at": "2026-12-06T07:00:00+00:00", "capacity": 25, "starts_at": "2026-12-06T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-06", "excursion_id": "01a2229e-a4b5-7511-bffc-c4054fbe966d"},
{"id": "d11a68ee-e9d7-54f3-824b-485ca0771c65", "taken": 0, "ends_at": "2026-12-11T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-11T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-11", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "d13c5acc-186f-5de2-895b-883fe1bee3aa", "taken": 0, "ends_at": "2027-01-26T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-26T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-26", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "d1ee4619-a34f-5470-bcaf-2519edbc4ddd", "taken": 0, "ends_at": "2026-12-30T10:00:00+00:00", "capacity": 15, "starts_at": "2026-12-30T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a2229e-be64-709b-9005-92f946adc06f"},
{"id": "d208e8ba-dfa3-55e6-a985-73c7a307901d", "taken": 0, "ends_at": "2026-12-13T07:00:00+00:00", "capacity": 25, "starts_at": "2026-12-13T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-13", "excursion_id": "01a2229e-a4b5-7511-bffc-c4054fbe966d"},
{"id": "d232b6c8-b5c8-571a-9ec4-93865ac5b5c7", "taken": 0, "ends_at": "2026-11-30T08:30:00+00:00", "capacity": 30, "starts_at": "2026-11-30T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-11-30", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "d23748e5-496e-569a-a513-6296194bc67b", "taken": 0, "ends_at": "2027-01-14T14:00:00+00:00", "capacity": 12, "starts_at": "2027-01-14T13:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-14", "excursion_id": "01a2229e-b407-71fc-82d8-f234c222e2fa"},
{"id": "d27079ae-233e-5547-8a06-f11f960d152e", "taken": 0, "ends_at": "2026-12-23T10:00:00+00:00", "capacity": 15, "starts_at": "2026-12-23T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a2229e-be64-709b-9005-92f946adc06f"},
{"id": "d28c6789-7268-5158-a238-5321abd263b0", "taken": 0, "ends_at": "2027-01-25T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-25T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-25", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "d337a1a6-0f5c-51ec-9a8f-2d753a94a304", "taken": 0, "ends_at": "2027-01-10T09:30:00+00:00", "capacity": 15, "starts_at": "2027-01-10T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-10", "excursion_id": "01a2229e-a8f3-7392-822b-cc1f37a00fa8"},
{"id": "d5c97b41-d0cf-5eaf-ab1d-7c9f883eac7d", "taken": 0, "ends_at": "2027-01-13T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-13T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "d5d75cb4-f6c7-51cc-bcce-d01629b98b3d", "taken": 0, "ends_at": "2027-01-12T13:00:00+00:00", "capacity": 15, "starts_at": "2027-01-12T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-12", "excursion_id": "01a2229e-9a56-7707-a571-7aaee08cc4f6"},
{"id": "d5f94f5a-cb91-5cd3-bcfc-0acc573ac37f", "taken": 0, "ends_at": "2026-12-30T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-30T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "d668b94e-a8b8-59f8-9d65-a7bf43adcbb9", "taken": 0, "ends_at": "2026-12-15T12:30:00+00:00", "capacity": 30, "starts_at": "2026-12-15T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-15", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "d720368c-7ccf-5d54-8c9a-37e476bb34c3", "taken": 0, "ends_at": "2026-12-03T14:00:00+00:00", "capacity": 12, "starts_at": "2026-12-03T13:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-03", "excursion_id": "01a2229e-b407-71fc-82d8-f234c222e2fa"},
{"id": "d81d6335-2ec0-5ace-848c-e2b383fa7ab0", "taken": 0, "ends_at": "2026-12-30T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-30T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "d8da9295-6cc5-5b0e-9354-ec0f62df59d9", "taken": 0, "ends_at": "2026-12-24T08:00:00+00:00", "capacity": 12, "starts_at": "2026-12-24T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a2229e-9c7d-73de-9bbf-81c45706d778"},
{"id": "d9932bf4-b2a5-536b-a5cb-cbc250be783d", "taken": 0, "ends_at": "2026-12-30T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-30T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "da0fec9f-961d-5b76-999f-17e70649691f", "taken": 0, "ends_at": "2027-01-24T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-24T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-24", "excursion_id": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9"},
{"id": "db0720e3-b432-5fd7-b0c5-86036ef5f66d", "taken": 0, "ends_at": "2026-12-16T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-16T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a2229e-99c4-755a-8c39-dd602b5eab35"},
{"id": "db08192a-69e6-5345-b79e-4b2d6e63200b", "taken": 0, "ends_at": "2026-12-11T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-11T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-11", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "db477bfe-9ee7-53f3-9f0b-2044ac07afd6", "taken": 0, "ends_at": "2026-12-09T10:15:00+00:00", "capacity": 20, "starts_at": "2026-12-09T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-09", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "ddfe3f6c-5ff7-56ec-994e-382eaec1ced7", "taken": 0, "ends_at": "2026-12-22T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-22T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-22", "excursion_id": "01a2229e-980a-77a2-877a-13c870dc1089"},
{"id": "de6fd91e-b729-53c1-98d4-1a9628612df6", "taken": 0, "ends_at": "2027-01-03T07:00:00+00:00", "capacity": 25, "starts_at": "2027-01-03T06:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-03", "excursion_id": "01a2229e-a4b5-7511-bffc-c4054fbe966d"},
{"id": "de9f62e1-f9a3-5180-b7e4-c799392e5ccc", "taken": 0, "ends_at": "2027-01-08T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-08T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-08", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "df302911-47a7-5a85-b2e6-9883cb0283f7", "taken": 0, "ends_at": "2026-12-16T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-16T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "df559e9e-9cda-504b-94e6-0af4ddd4cc52", "taken": 0, "ends_at": "2027-01-21T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-21T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-21", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "df940a58-aafa-56ac-9dea-99a50f447e10", "taken": 0, "ends_at": "2026-12-23T13:15:00+00:00", "capacity": 20, "starts_at": "2026-12-23T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-23", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "e08fec11-b648-5757-869d-73a68e9c8d2c", "taken": 0, "ends_at": "2026-12-30T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-30T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-30", "excursion_id": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9"},
{"id": "e136727a-8f52-5a08-9db1-6fb04a64f782", "taken": 0, "ends_at": "2026-12-24T09:00:00+00:00", "capacity": 25, "starts_at": "2026-12-24T07:30:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-24", "excursion_id": "01a2229e-b4d7-766b-a8d3-130f52a3ab21"},
{"id": "e17074ba-f485-51f5-8233-341068190596", "taken": 0, "ends_at": "2026-12-11T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-11T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-11", "excursion_id": "01a2229e-a5cf-7004-ac86-8b9f003df93b"},
{"id": "e2094a59-19d3-584d-be22-0468f3ac0be8", "taken": 0, "ends_at": "2027-01-27T12:00:00+00:00", "capacity": 20, "starts_at": "2027-01-27T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "e25b6bf6-9114-52c0-8a7d-f4979b17839a", "taken": 0, "ends_at": "2027-01-09T13:15:00+00:00", "capacity": 20, "starts_at": "2027-01-09T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-09", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "e2a80a36-c252-5e3f-a893-1087b98e65f1", "taken": 0, "ends_at": "2027-01-05T13:30:00+00:00", "capacity": 20, "starts_at": "2027-01-05T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-05", "excursion_id": "01a2229e-adf2-712b-8065-e2c4d6922e77"},
{"id": "e2c93389-94de-58fb-8d13-1366b9867257", "taken": 0, "ends_at": "2027-01-02T10:15:00+00:00", "capacity": 20, "starts_at": "2027-01-02T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "e2eb7562-339f-5664-8383-48ed061d138c", "taken": 0, "ends_at": "2027-01-07T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-07T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "e303d991-f27a-50b4-abbc-ca79e780cd0d", "taken": 0, "ends_at": "2027-01-23T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-23T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-23", "excursion_id": "01a2229e-b558-7455-ab01-9f4d1d7458cf"},
{"id": "e32486c3-f216-5939-82ea-bc24992597c3", "taken": 0, "ends_at": "2027-01-07T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-07T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "e4235b79-e449-591c-af37-5407db79b246", "taken": 0, "ends_at": "2026-12-10T06:30:00+00:00", "capacity": 30, "starts_at": "2026-12-10T04:00:00+00:00", "time_zone": "Asia/Novokuznetsk", "local_date": "2026-12-10", "excursion_id": "01a2229e-bdc5-762c-9b72-f337d574901d"},
{"id": "e470fbde-9eec-5064-b072-8019bcc30364", "taken": 0, "ends_at": "2027-01-22T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-22T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-22", "excursion_id": "01a2229e-a5cf-7004-ac86-8b9f003df93b"},
{"id": "e5d19a63-b357-5c5a-8d57-06d9f5795c36", "taken": 0, "ends_at": "2026-12-12T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-12T05:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-12", "excursion_id": "01a2229e-a5cf-7004-ac86-8b9f003df93b"},
{"id": "e5e0560f-5f2a-5094-a631-d88d75e520a2", "taken": 0, "ends_at": "2026-12-09T09:00:00+00:00", "capacity": 20, "starts_at": "2026-12-09T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-09", "excursion_id": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9"},
{"id": "e60c8e40-f76c-5842-ae33-7317f26b70d0", "taken": 0, "ends_at": "2026-12-16T13:15:00+00:00", "capacity": 20, "starts_at": "2026-12-16T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-16", "excursion_id": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"id": "e7114143-9330-5714-8781-d78d9bbf0faf", "taken": 0, "ends_at": "2027-01-20T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-20T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-20", "excursion_id": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9"},
{"id": "e79283e3-d98c-5095-998d-4e4cdfcd4b1e", "taken": 0, "ends_at": "2027-01-07T14:00:00+00:00", "capacity": 12, "starts_at": "2027-01-07T13:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a2229e-b407-71fc-82d8-f234c222e2fa"},
{"id": "e7d17d3d-7037-5a7e-920a-070c2386cc30", "taken": 0, "ends_at": "2027-01-02T11:00:00+00:00", "capacity": 40, "starts_at": "2027-01-02T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a2229e-b7c8-706f-84f4-b6a01aea93e5"},
{"id": "e93d7120-cbe6-506d-84df-80e6509d3dc8", "taken": 0, "ends_at": "2027-01-22T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-22T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-22", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "e98de93a-02c6-54c2-9f57-6db1aa79111b", "taken": 0, "ends_at": "2026-12-10T14:00:00+00:00", "capacity": 12, "starts_at": "2026-12-10T13:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a2229e-b407-71fc-82d8-f234c222e2fa"},
{"id": "e98f9ce4-aeef-5358-baa3-48bb2ab8adae", "taken": 0, "ends_at": "2027-01-09T09:00:00+00:00", "capacity": 25, "starts_at": "2027-01-09T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-09", "excursion_id": "01a2229e-a9fc-73ce-9fe7-7d2a40c40055"},
{"id": "eb1fbcb1-5711-56ce-b4e4-e5e405f86287", "taken": 0, "ends_at": "2026-12-19T09:30:00+00:00", "capacity": 15, "starts_at": "2026-12-19T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-19", "excursion_id": "01a2229e-a8f3-7392-822b-cc1f37a00fa8"},
{"id": "ec3da9d4-714e-50d1-8f17-f2178c4861cf", "taken": 0, "ends_at": "2027-01-06T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-06T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a2229e-99c4-755a-8c39-dd602b5eab35"},
{"id": "ecb42f33-36d7-5998-8f72-85f7a8321d0e", "taken": 0, "ends_at": "2027-01-20T10:00:00+00:00", "capacity": 15, "starts_at": "2027-01-20T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a2229e-be64-709b-9005-92f946adc06f"},
{"id": "ed819cf0-30a6-526b-b8ba-3c07dc9d274d", "taken": 0, "ends_at": "2026-12-17T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-17T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-17", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "ee72ccfe-cb40-53ab-89c5-ec8b6b45008b", "taken": 0, "ends_at": "2027-01-02T09:30:00+00:00", "capacity": 15, "starts_at": "2027-01-02T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-02", "excursion_id": "01a2229e-a8f3-7392-822b-cc1f37a00fa8"},
{"id": "ee780b89-7e04-5e51-85ed-0386cd898cc1", "taken": 0, "ends_at": "2027-01-13T09:30:00+00:00", "capacity": 20, "starts_at": "2027-01-13T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a2229e-99c4-755a-8c39-dd602b5eab35"},
{"id": "ee8c3c4b-7ab8-5954-ac64-f9bb8c2ba58a", "taken": 0, "ends_at": "2027-01-16T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-16T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-16", "excursion_id": "01a2229e-a8fa-712f-9d11-e5e2b71df263"},
{"id": "eec3afdf-21d1-52bc-8d7d-d3fff20ff72b", "taken": 0, "ends_at": "2026-12-31T08:00:00+00:00", "capacity": 12, "starts_at": "2026-12-31T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a2229e-9c7d-73de-9bbf-81c45706d778"},
{"id": "eee13243-dfa3-5759-a3e6-12d22f3f2b42", "taken": 0, "ends_at": "2026-12-02T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-02T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-02", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "ef08d232-1c2f-539d-b330-00b7e42cc9f6", "taken": 0, "ends_at": "2026-12-26T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-26T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-26", "excursion_id": "01a2229e-a0b8-75d5-b940-ef2863d07551"},
{"id": "f0c72e78-af6a-50b5-8957-073a8ec7d140", "taken": 0, "ends_at": "2026-12-11T12:00:00+00:00", "capacity": 20, "starts_at": "2026-12-11T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-11", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "f140b32e-dc4c-5887-bd43-4b644cc99bbc", "taken": 0, "ends_at": "2026-12-06T09:30:00+00:00", "capacity": 15, "starts_at": "2026-12-06T06:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2026-12-06", "excursion_id": "01a2229e-a8f3-7392-822b-cc1f37a00fa8"},
{"id": "f141d37f-fd41-54ab-914c-3a4d43bbd2f9", "taken": 0, "ends_at": "2026-12-25T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-25T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-25", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "f1565d54-ae20-547d-892c-36b9848bcd16", "taken": 0, "ends_at": "2027-01-15T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-15T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-15", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "f18e0795-99a6-5d43-8fe9-2f4615a732c5", "taken": 0, "ends_at": "2026-12-31T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-31T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a2229e-980a-77a2-877a-13c870dc1089"},
{"id": "f2d84d8d-6b2a-5910-a108-9c0d8f0a6749", "taken": 0, "ends_at": "2027-01-07T08:00:00+00:00", "capacity": 12, "starts_at": "2027-01-07T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-07", "excursion_id": "01a2229e-9c7d-73de-9bbf-81c45706d778"},
{"id": "f3905509-31c0-5a46-a020-3bd7a7d551e5", "taken": 0, "ends_at": "2027-01-06T10:30:00+00:00", "capacity": 30, "starts_at": "2027-01-06T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-06", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "f55a916d-4565-5136-bbd6-e4c446db6092", "taken": 0, "ends_at": "2026-12-22T09:30:00+00:00", "capacity": 25, "starts_at": "2026-12-22T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-22", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "f57aee43-06fa-5919-a726-93878e40e196", "taken": 0, "ends_at": "2026-12-25T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-25T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-25", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "f624a3a9-27de-546e-aefa-b53bba142b59", "taken": 0, "ends_at": "2027-01-13T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-13T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-13", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "f6ab61e8-9011-532a-9645-c0176ef45da8", "taken": 0, "ends_at": "2027-01-09T10:00:00+00:00", "capacity": 25, "starts_at": "2027-01-09T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-09", "excursion_id": "01a2229e-a8fa-712f-9d11-e5e2b71df263"},
{"id": "f6f0e1bb-7238-5352-9fbd-c8c8cfa255a1", "taken": 0, "ends_at": "2026-12-10T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-10T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-10", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "f8527861-7c24-597c-b9ce-1fffff512315", "taken": 0, "ends_at": "2026-12-01T13:30:00+00:00", "capacity": 20, "starts_at": "2026-12-01T12:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-01", "excursion_id": "01a2229e-adf2-712b-8065-e2c4d6922e77"},
{"id": "f874fe95-b3c6-5a59-a490-604392296e0f", "taken": 0, "ends_at": "2027-01-09T09:30:00+00:00", "capacity": 25, "starts_at": "2027-01-09T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-09", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "f898f530-0c48-502d-b8f5-0ffa722274a8", "taken": 0, "ends_at": "2026-12-22T08:30:00+00:00", "capacity": 30, "starts_at": "2026-12-22T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-22", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "f985197d-e506-507d-b062-151bd67c9914", "taken": 0, "ends_at": "2026-12-29T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-29T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-29", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "f9a72a18-f1e1-5071-baa2-ee6515697780", "taken": 0, "ends_at": "2027-01-16T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-16T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-16", "excursion_id": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9"},
{"id": "fb40a10e-21da-52e7-891d-c52f0b8f68df", "taken": 0, "ends_at": "2027-01-01T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-01T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-01", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "fb7e05c3-3792-5c46-8b5e-94373e693e72", "taken": 0, "ends_at": "2026-12-31T10:30:00+00:00", "capacity": 30, "starts_at": "2026-12-31T09:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-31", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "fba8af2f-f48f-5ea2-8349-87e4866705b5", "taken": 0, "ends_at": "2027-01-04T12:30:00+00:00", "capacity": 30, "starts_at": "2027-01-04T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-04", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "fbb8324b-c44c-5c26-b9da-c3bc7ad081b9", "taken": 0, "ends_at": "2027-01-22T15:30:00+00:00", "capacity": 20, "starts_at": "2027-01-22T14:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-22", "excursion_id": "01a2229e-bdc6-75ac-ac0f-7eeeb5db1a1c"},
{"id": "fc029658-9a83-5cfc-b01e-5e30a7d9bcce", "taken": 0, "ends_at": "2027-01-02T12:30:00+00:00", "capacity": 25, "starts_at": "2027-01-02T11:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-02", "excursion_id": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"id": "fc59a5d8-83d1-5f3b-b469-0ba7fa973aab", "taken": 0, "ends_at": "2026-12-01T09:30:00+00:00", "capacity": 20, "starts_at": "2026-12-01T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-01", "excursion_id": "01a2229e-980a-77a2-877a-13c870dc1089"},
{"id": "fc9f36d1-7c84-5c31-9d41-832b5b54959d", "taken": 0, "ends_at": "2027-01-02T09:00:00+00:00", "capacity": 20, "starts_at": "2027-01-02T07:00:00+00:00", "time_zone": "Asia/Yekaterinburg", "local_date": "2027-01-02", "excursion_id": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9"},
{"id": "fcb78375-fa29-57bc-9c23-756e2fc8483f", "taken": 0, "ends_at": "2027-01-23T09:15:00+00:00", "capacity": 20, "starts_at": "2027-01-23T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-23", "excursion_id": "01a2229e-9a63-70b4-932f-ebd84542f5f2"},
{"id": "fcc3b78a-2bd6-5ff6-80ec-a8d2edc6c63e", "taken": 0, "ends_at": "2026-12-30T08:00:00+00:00", "capacity": 20, "starts_at": "2026-12-30T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-30", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "fe1c3aa8-ab97-53e8-9269-9c71bfdc746a", "taken": 0, "ends_at": "2027-01-27T09:15:00+00:00", "capacity": 20, "starts_at": "2027-01-27T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a2229e-9a63-70b4-932f-ebd84542f5f2"},
{"id": "feb07650-37cb-546d-8e90-a5b97907ddee", "taken": 0, "ends_at": "2026-12-12T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-12T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-12", "excursion_id": "01a2229e-a8fa-712f-9d11-e5e2b71df263"},
{"id": "fee55933-4a70-58cc-b000-72e08b7af348", "taken": 0, "ends_at": "2027-01-27T08:30:00+00:00", "capacity": 30, "starts_at": "2027-01-27T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-27", "excursion_id": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"id": "ff1496c1-a39d-51c9-84d2-b9dc2ee3c50c", "taken": 0, "ends_at": "2027-01-20T09:15:00+00:00", "capacity": 20, "starts_at": "2027-01-20T08:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-20", "excursion_id": "01a2229e-9a63-70b4-932f-ebd84542f5f2"},
{"id": "ff58904e-d27c-5aeb-b85c-5de948334388", "taken": 0, "ends_at": "2027-01-22T08:00:00+00:00", "capacity": 20, "starts_at": "2027-01-22T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2027-01-22", "excursion_id": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"id": "ff839667-ac52-5bd3-a8f8-8a3d0440ff70", "taken": 0, "ends_at": "2026-12-26T10:00:00+00:00", "capacity": 25, "starts_at": "2026-12-26T07:00:00+00:00", "time_zone": "Europe/Moscow", "local_date": "2026-12-26", "excursion_id": "01a2229e-a8fa-712f-9d11-e5e2b71df263"}
]');

INSERT INTO public.site_replica (id, organization_id, region_code, time_zone, ready_until) OVERRIDING SYSTEM VALUE
SELECT id, organization_id, region_code, time_zone, ready_until FROM jsonb_populate_recordset(NULL::public.site_replica,'[
{"id": "01a2229e-93a7-72f2-b86e-467112f29751", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-SMO", "organization_id": "01a2229e-8fd1-7497-aa51-8ade1da60f0f"},
{"id": "01a2229e-9473-7182-b8a2-6bd943499113", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-SMO", "organization_id": "01a2229e-8fdd-7293-8b90-ff5e7c5cb6fe"},
{"id": "01a2229e-9475-7515-b5ee-03d4207e024d", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-SMO", "organization_id": "01a2229e-8fd0-7749-a98f-6d76433bb910"},
{"id": "01a2229e-95a8-74e9-bce2-ec2c7ed3fb1b", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-SMO", "organization_id": "01a2229e-8fe9-76ea-9d1b-3f6ff5306cda"},
{"id": "01a2229e-95c5-76eb-8337-779f5b29afe7", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-SMO", "organization_id": "01a2229e-8fce-7136-8251-7e883066f7fe"},
{"id": "01a2229e-965f-76ca-80a4-93a07896b07f", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-SMO", "organization_id": "01a2229e-8fed-7727-ab9d-4eefdbd064cc"},
{"id": "01a2229e-9e5a-7221-b3e7-3dc92c68df31", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-SMO", "organization_id": "01a2229e-9c51-73a8-b6ff-37a2449e8dea"},
{"id": "01a2229e-a2f9-735d-ba79-085cbae77e22", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-SMO", "organization_id": "01a2229e-9ee6-7271-9af6-23dd0ff2832d"},
{"id": "01a2229e-a38b-70e4-a51d-429f1532f941", "time_zone": "Asia/Yekaterinburg", "ready_until": "2027-11-27T19:00:00+00:00", "region_code": "RU-CHE", "organization_id": "01a2229e-9f2a-75b5-9867-bd313656b998"},
{"id": "01a2229e-a5a6-71c3-afb9-ae1b5c2829fd", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-NIZ", "organization_id": "01a2229e-a174-7700-b408-10d9c1315849"},
{"id": "01a2229e-a5ab-71a5-8b78-4e4ceb267982", "time_zone": "Asia/Yekaterinburg", "ready_until": "2027-11-27T19:00:00+00:00", "region_code": "RU-SVE", "organization_id": "01a2229e-a0be-77a1-8c03-9b3c6d7a843e"},
{"id": "01a2229e-a5d3-760c-a870-2c3afbdad6f0", "time_zone": "Asia/Yekaterinburg", "ready_until": "2027-11-27T19:00:00+00:00", "region_code": "RU-SVE", "organization_id": "01a2229e-9fdc-72b5-99e1-aacd936f0c8b"},
{"id": "01a2229e-a793-7430-aee8-d3a86f1d306c", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-NIZ", "organization_id": "01a2229e-a26a-700b-8e51-d94ba3d7d9b3"},
{"id": "01a2229e-aa56-72b4-9726-9b8118974771", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-NIZ", "organization_id": "01a2229e-a777-77b0-bf7d-f4ca514e5fca"},
{"id": "01a2229e-ab5b-73e0-b1a9-1cc5f74af64f", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-MOW", "organization_id": "01a2229e-a84e-7532-9df1-3af00973d0c7"},
{"id": "01a2229e-b10a-755b-9000-ca20e60f7cf4", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-MOW", "organization_id": "01a2229e-ab6a-7003-8f3f-7c8479d1b7c1"},
{"id": "01a2229e-b15d-75f5-b625-b9bbd37cec77", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-MOW", "organization_id": "01a2229e-abf5-72bb-94bf-3497c27f8aa8"},
{"id": "01a2229e-b20b-7623-9ef1-ea6e4c86ff75", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-MOS", "organization_id": "01a2229e-ac56-7304-b8bc-99cd29ee147b"},
{"id": "01a2229e-b336-76be-8b92-f8c679e5b4fc", "time_zone": "Asia/Yekaterinburg", "ready_until": "2027-11-27T19:00:00+00:00", "region_code": "RU-PER", "organization_id": "01a2229e-ad88-7321-97bc-f9f9a766f2d2"},
{"id": "01a2229e-b59e-779b-865f-657bde17bf33", "time_zone": "Asia/Yekaterinburg", "ready_until": "2027-11-27T19:00:00+00:00", "region_code": "RU-PER", "organization_id": "01a2229e-b15a-7541-9643-cd01db8a02c6"},
{"id": "01a2229e-b608-75c1-a3bf-f3e41757c215", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-KRS", "organization_id": "01a2229e-b18e-740b-926c-22619b201817"},
{"id": "01a2229e-bb37-74c2-af6d-cb05fd26a245", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-BEL", "organization_id": "01a2229e-b6c0-74c8-a628-dd28523efdac"},
{"id": "01a2229e-bb3b-7062-a26c-70c902d2f011", "time_zone": "Asia/Krasnoyarsk", "ready_until": "2027-11-27T17:00:00+00:00", "region_code": "RU-KK", "organization_id": "01a2229e-b77c-775e-b362-675c917ae74a"},
{"id": "01a2229e-bbe0-71b1-8d76-d8997ea44a0a", "time_zone": "Asia/Novokuznetsk", "ready_until": "2027-11-27T17:00:00+00:00", "region_code": "RU-KEM", "organization_id": "01a2229e-b81b-7702-a532-13052a0f298a"},
{"id": "01a2229e-bbf0-712c-9206-c4f7119f8ca2", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-TUL", "organization_id": "01a2229e-b7f3-70f6-964a-6ef0e5417cba"},
{"id": "01a2229e-bcbf-74a1-9fad-a025bd195074", "time_zone": "Europe/Moscow", "ready_until": "2027-11-27T21:00:00+00:00", "region_code": "RU-LEN", "organization_id": "01a2229e-b97e-7155-b86c-b5b61a4b9b56"}
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
