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
 SET enable_nestloop TO 'off'
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
  BEGIN
    -- An old signature may have been copied from an earlier transaction.
    IF abs(extract(epoch FROM clock_timestamp()) - (caller ->> 'at')::numeric) > 600 THEN caller := NULL; END IF;
    IF TG_OP = 'INSERT' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'discarded_event', TG_OP, (row_of.audited ->> 'dead_letter_id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             NULL, row_of.audited
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'discarded_event', TG_OP, (row_of.audited ->> 'dead_letter_id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             row_of.audited, NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF (SELECT array_agg(a.attname ORDER BY a.attname) FROM pg_attribute a
            WHERE a.attrelid = TG_RELID AND a.attnum > 0 AND NOT a.attisdropped)
          = '{"cause","dead_letter_id","dead_letter_reason","discard_reason","discarded_at","discarded_by","event_id","event_type","key","offset","partition","subscription","topic"}'::text[]::name[] THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'discarded_event', TG_OP, (to_jsonb(row_of."dead_letter_id") #>> '{}'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             d.before, d.after
        FROM (SELECT row_number() OVER () AS "#", o.* FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS "#", n.* FROM new_rows n) row_of USING ("#")
             CROSS JOIN LATERAL (
               SELECT CASE WHEN p."cause" IS DISTINCT FROM row_of."cause" THEN jsonb_build_object('cause', p."cause") ELSE '{}' END
                   || CASE WHEN p."dead_letter_id" IS DISTINCT FROM row_of."dead_letter_id" THEN jsonb_build_object('dead_letter_id', p."dead_letter_id") ELSE '{}' END
                   || CASE WHEN p."dead_letter_reason" IS DISTINCT FROM row_of."dead_letter_reason" THEN jsonb_build_object('dead_letter_reason', p."dead_letter_reason") ELSE '{}' END
                   || CASE WHEN p."discard_reason" IS DISTINCT FROM row_of."discard_reason" THEN jsonb_build_object('discard_reason', p."discard_reason") ELSE '{}' END
                   || CASE WHEN p."discarded_at" IS DISTINCT FROM row_of."discarded_at" THEN jsonb_build_object('discarded_at', p."discarded_at") ELSE '{}' END
                   || CASE WHEN p."discarded_by" IS DISTINCT FROM row_of."discarded_by" THEN jsonb_build_object('discarded_by', p."discarded_by") ELSE '{}' END
                   || CASE WHEN p."event_id" IS DISTINCT FROM row_of."event_id" THEN jsonb_build_object('event_id', p."event_id") ELSE '{}' END
                   || CASE WHEN p."event_type" IS DISTINCT FROM row_of."event_type" THEN jsonb_build_object('event_type', p."event_type") ELSE '{}' END
                   || CASE WHEN p."key" IS DISTINCT FROM row_of."key" THEN jsonb_build_object('key', p."key") ELSE '{}' END
                   || CASE WHEN p."offset" IS DISTINCT FROM row_of."offset" THEN jsonb_build_object('offset', p."offset") ELSE '{}' END
                   || CASE WHEN p."partition" IS DISTINCT FROM row_of."partition" THEN jsonb_build_object('partition', p."partition") ELSE '{}' END
                   || CASE WHEN p."subscription" IS DISTINCT FROM row_of."subscription" THEN jsonb_build_object('subscription', p."subscription") ELSE '{}' END
                   || CASE WHEN p."topic" IS DISTINCT FROM row_of."topic" THEN jsonb_build_object('topic', p."topic") ELSE '{}' END AS before,
                      CASE WHEN p."cause" IS DISTINCT FROM row_of."cause" THEN jsonb_build_object('cause', row_of."cause") ELSE '{}' END
                   || CASE WHEN p."dead_letter_id" IS DISTINCT FROM row_of."dead_letter_id" THEN jsonb_build_object('dead_letter_id', row_of."dead_letter_id") ELSE '{}' END
                   || CASE WHEN p."dead_letter_reason" IS DISTINCT FROM row_of."dead_letter_reason" THEN jsonb_build_object('dead_letter_reason', row_of."dead_letter_reason") ELSE '{}' END
                   || CASE WHEN p."discard_reason" IS DISTINCT FROM row_of."discard_reason" THEN jsonb_build_object('discard_reason', row_of."discard_reason") ELSE '{}' END
                   || CASE WHEN p."discarded_at" IS DISTINCT FROM row_of."discarded_at" THEN jsonb_build_object('discarded_at', row_of."discarded_at") ELSE '{}' END
                   || CASE WHEN p."discarded_by" IS DISTINCT FROM row_of."discarded_by" THEN jsonb_build_object('discarded_by', row_of."discarded_by") ELSE '{}' END
                   || CASE WHEN p."event_id" IS DISTINCT FROM row_of."event_id" THEN jsonb_build_object('event_id', row_of."event_id") ELSE '{}' END
                   || CASE WHEN p."event_type" IS DISTINCT FROM row_of."event_type" THEN jsonb_build_object('event_type', row_of."event_type") ELSE '{}' END
                   || CASE WHEN p."key" IS DISTINCT FROM row_of."key" THEN jsonb_build_object('key', row_of."key") ELSE '{}' END
                   || CASE WHEN p."offset" IS DISTINCT FROM row_of."offset" THEN jsonb_build_object('offset', row_of."offset") ELSE '{}' END
                   || CASE WHEN p."partition" IS DISTINCT FROM row_of."partition" THEN jsonb_build_object('partition', row_of."partition") ELSE '{}' END
                   || CASE WHEN p."subscription" IS DISTINCT FROM row_of."subscription" THEN jsonb_build_object('subscription', row_of."subscription") ELSE '{}' END
                   || CASE WHEN p."topic" IS DISTINCT FROM row_of."topic" THEN jsonb_build_object('topic', row_of."topic") ELSE '{}' END AS after OFFSET 0
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       WHERE d.before <> '{}';
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'discarded_event', TG_OP, (row_of.audited ->> 'dead_letter_id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             d.before, d.after
        FROM (SELECT row_number() OVER () AS nth, to_jsonb(o) AS former FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS nth, to_jsonb(n) AS audited FROM new_rows n) row_of USING (nth)
             CROSS JOIN LATERAL (
               SELECT jsonb_object_agg(o.key, o.value) AS before,
                      jsonb_object_agg(o.key, (row_of.audited -> o.key)) AS after
                 FROM jsonb_each(p.former) o WHERE o.value <> row_of.audited -> o.key
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       -- Rows of which no recorded column has changed have no entry.
       WHERE d.before IS NOT NULL;
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_messaging_projection_generation()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
 SET enable_nestloop TO 'off'
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
  BEGIN
    -- An old signature may have been copied from an earlier transaction.
    IF abs(extract(epoch FROM clock_timestamp()) - (caller ->> 'at')::numeric) > 600 THEN caller := NULL; END IF;
    IF TG_OP = 'INSERT' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'projection_generation', TG_OP, (row_of.audited ->> 'projection') || '/' || (row_of.audited ->> 'generation'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             NULL, row_of.audited - '{"phase","parts_left"}'::text[]
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'projection_generation', TG_OP, (row_of.audited ->> 'projection') || '/' || (row_of.audited ->> 'generation'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             row_of.audited - '{"phase","parts_left"}'::text[], NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF (SELECT array_agg(a.attname ORDER BY a.attname) FROM pg_attribute a
            WHERE a.attrelid = TG_RELID AND a.attnum > 0 AND NOT a.attisdropped)
          = '{"definition","generation","held","parts_left","phase","projection","requested_at","retired_at","schema_name","started_at","state","subscription","switched_at"}'::text[]::name[] THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'projection_generation', TG_OP, (to_jsonb(row_of."projection") #>> '{}') || '/' || (to_jsonb(row_of."generation") #>> '{}'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             d.before, d.after
        FROM (SELECT row_number() OVER () AS "#", o.* FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS "#", n.* FROM new_rows n) row_of USING ("#")
             CROSS JOIN LATERAL (
               SELECT CASE WHEN p."definition" IS DISTINCT FROM row_of."definition" THEN jsonb_build_object('definition', p."definition") ELSE '{}' END
                   || CASE WHEN p."generation" IS DISTINCT FROM row_of."generation" THEN jsonb_build_object('generation', p."generation") ELSE '{}' END
                   || CASE WHEN p."held" IS DISTINCT FROM row_of."held" THEN jsonb_build_object('held', p."held") ELSE '{}' END
                   || CASE WHEN p."projection" IS DISTINCT FROM row_of."projection" THEN jsonb_build_object('projection', p."projection") ELSE '{}' END
                   || CASE WHEN p."requested_at" IS DISTINCT FROM row_of."requested_at" THEN jsonb_build_object('requested_at', p."requested_at") ELSE '{}' END
                   || CASE WHEN p."retired_at" IS DISTINCT FROM row_of."retired_at" THEN jsonb_build_object('retired_at', p."retired_at") ELSE '{}' END
                   || CASE WHEN p."schema_name" IS DISTINCT FROM row_of."schema_name" THEN jsonb_build_object('schema_name', p."schema_name") ELSE '{}' END
                   || CASE WHEN p."started_at" IS DISTINCT FROM row_of."started_at" THEN jsonb_build_object('started_at', p."started_at") ELSE '{}' END
                   || CASE WHEN p."state" IS DISTINCT FROM row_of."state" THEN jsonb_build_object('state', p."state") ELSE '{}' END
                   || CASE WHEN p."subscription" IS DISTINCT FROM row_of."subscription" THEN jsonb_build_object('subscription', p."subscription") ELSE '{}' END
                   || CASE WHEN p."switched_at" IS DISTINCT FROM row_of."switched_at" THEN jsonb_build_object('switched_at', p."switched_at") ELSE '{}' END AS before,
                      CASE WHEN p."definition" IS DISTINCT FROM row_of."definition" THEN jsonb_build_object('definition', row_of."definition") ELSE '{}' END
                   || CASE WHEN p."generation" IS DISTINCT FROM row_of."generation" THEN jsonb_build_object('generation', row_of."generation") ELSE '{}' END
                   || CASE WHEN p."held" IS DISTINCT FROM row_of."held" THEN jsonb_build_object('held', row_of."held") ELSE '{}' END
                   || CASE WHEN p."projection" IS DISTINCT FROM row_of."projection" THEN jsonb_build_object('projection', row_of."projection") ELSE '{}' END
                   || CASE WHEN p."requested_at" IS DISTINCT FROM row_of."requested_at" THEN jsonb_build_object('requested_at', row_of."requested_at") ELSE '{}' END
                   || CASE WHEN p."retired_at" IS DISTINCT FROM row_of."retired_at" THEN jsonb_build_object('retired_at', row_of."retired_at") ELSE '{}' END
                   || CASE WHEN p."schema_name" IS DISTINCT FROM row_of."schema_name" THEN jsonb_build_object('schema_name', row_of."schema_name") ELSE '{}' END
                   || CASE WHEN p."started_at" IS DISTINCT FROM row_of."started_at" THEN jsonb_build_object('started_at', row_of."started_at") ELSE '{}' END
                   || CASE WHEN p."state" IS DISTINCT FROM row_of."state" THEN jsonb_build_object('state', row_of."state") ELSE '{}' END
                   || CASE WHEN p."subscription" IS DISTINCT FROM row_of."subscription" THEN jsonb_build_object('subscription', row_of."subscription") ELSE '{}' END
                   || CASE WHEN p."switched_at" IS DISTINCT FROM row_of."switched_at" THEN jsonb_build_object('switched_at', row_of."switched_at") ELSE '{}' END AS after OFFSET 0
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       WHERE d.before <> '{}';
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'projection_generation', TG_OP, (row_of.audited ->> 'projection') || '/' || (row_of.audited ->> 'generation'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             d.before, d.after
        FROM (SELECT row_number() OVER () AS nth, to_jsonb(o) - '{"phase","parts_left"}'::text[] AS former FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS nth, to_jsonb(n) AS audited FROM new_rows n) row_of USING (nth)
             CROSS JOIN LATERAL (
               SELECT jsonb_object_agg(o.key, o.value) AS before,
                      jsonb_object_agg(o.key, (row_of.audited -> o.key)) AS after
                 FROM jsonb_each(p.former) o WHERE o.value <> row_of.audited -> o.key
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       -- Rows of which no recorded column has changed have no entry.
       WHERE d.before IS NOT NULL;
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_report_file()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
 SET enable_nestloop TO 'off'
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
  BEGIN
    -- An old signature may have been copied from an earlier transaction.
    IF abs(extract(epoch FROM clock_timestamp()) - (caller ->> 'at')::numeric) > 600 THEN caller := NULL; END IF;
    IF TG_OP = 'INSERT' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'report_file', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             NULL, row_of.audited
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'report_file', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             row_of.audited, NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF (SELECT array_agg(a.attname ORDER BY a.attname) FROM pg_attribute a
            WHERE a.attrelid = TG_RELID AND a.attnum > 0 AND NOT a.attisdropped)
          = '{"access","created_at","due_at","format","id","language","period_from","period_to","question","report_id"}'::text[]::name[] THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'report_file', TG_OP, (to_jsonb(row_of."id") #>> '{}'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             d.before, d.after
        FROM (SELECT row_number() OVER () AS "#", o.* FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS "#", n.* FROM new_rows n) row_of USING ("#")
             CROSS JOIN LATERAL (
               SELECT CASE WHEN p."access" IS DISTINCT FROM row_of."access" THEN jsonb_build_object('access', p."access") ELSE '{}' END
                   || CASE WHEN p."created_at" IS DISTINCT FROM row_of."created_at" THEN jsonb_build_object('created_at', p."created_at") ELSE '{}' END
                   || CASE WHEN p."due_at" IS DISTINCT FROM row_of."due_at" THEN jsonb_build_object('due_at', p."due_at") ELSE '{}' END
                   || CASE WHEN p."format" IS DISTINCT FROM row_of."format" THEN jsonb_build_object('format', p."format") ELSE '{}' END
                   || CASE WHEN p."id" IS DISTINCT FROM row_of."id" THEN jsonb_build_object('id', p."id") ELSE '{}' END
                   || CASE WHEN p."language" IS DISTINCT FROM row_of."language" THEN jsonb_build_object('language', p."language") ELSE '{}' END
                   || CASE WHEN p."period_from" IS DISTINCT FROM row_of."period_from" THEN jsonb_build_object('period_from', p."period_from") ELSE '{}' END
                   || CASE WHEN p."period_to" IS DISTINCT FROM row_of."period_to" THEN jsonb_build_object('period_to', p."period_to") ELSE '{}' END
                   || CASE WHEN p."question" IS DISTINCT FROM row_of."question" THEN jsonb_build_object('question', p."question") ELSE '{}' END
                   || CASE WHEN p."report_id" IS DISTINCT FROM row_of."report_id" THEN jsonb_build_object('report_id', p."report_id") ELSE '{}' END AS before,
                      CASE WHEN p."access" IS DISTINCT FROM row_of."access" THEN jsonb_build_object('access', row_of."access") ELSE '{}' END
                   || CASE WHEN p."created_at" IS DISTINCT FROM row_of."created_at" THEN jsonb_build_object('created_at', row_of."created_at") ELSE '{}' END
                   || CASE WHEN p."due_at" IS DISTINCT FROM row_of."due_at" THEN jsonb_build_object('due_at', row_of."due_at") ELSE '{}' END
                   || CASE WHEN p."format" IS DISTINCT FROM row_of."format" THEN jsonb_build_object('format', row_of."format") ELSE '{}' END
                   || CASE WHEN p."id" IS DISTINCT FROM row_of."id" THEN jsonb_build_object('id', row_of."id") ELSE '{}' END
                   || CASE WHEN p."language" IS DISTINCT FROM row_of."language" THEN jsonb_build_object('language', row_of."language") ELSE '{}' END
                   || CASE WHEN p."period_from" IS DISTINCT FROM row_of."period_from" THEN jsonb_build_object('period_from', row_of."period_from") ELSE '{}' END
                   || CASE WHEN p."period_to" IS DISTINCT FROM row_of."period_to" THEN jsonb_build_object('period_to', row_of."period_to") ELSE '{}' END
                   || CASE WHEN p."question" IS DISTINCT FROM row_of."question" THEN jsonb_build_object('question', row_of."question") ELSE '{}' END
                   || CASE WHEN p."report_id" IS DISTINCT FROM row_of."report_id" THEN jsonb_build_object('report_id', row_of."report_id") ELSE '{}' END AS after OFFSET 0
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       WHERE d.before <> '{}';
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'report_file', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             d.before, d.after
        FROM (SELECT row_number() OVER () AS nth, to_jsonb(o) AS former FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS nth, to_jsonb(n) AS audited FROM new_rows n) row_of USING (nth)
             CROSS JOIN LATERAL (
               SELECT jsonb_object_agg(o.key, o.value) AS before,
                      jsonb_object_agg(o.key, (row_of.audited -> o.key)) AS after
                 FROM jsonb_each(p.former) o WHERE o.value <> row_of.audited -> o.key
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       -- Rows of which no recorded column has changed have no entry.
       WHERE d.before IS NOT NULL;
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_saved_report()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
 SET enable_nestloop TO 'off'
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
  BEGIN
    -- An old signature may have been copied from an earlier transaction.
    IF abs(extract(epoch FROM clock_timestamp()) - (caller ->> 'at')::numeric) > 600 THEN caller := NULL; END IF;
    IF TG_OP = 'INSERT' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'saved_report', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             NULL, row_of.audited || jsonb_build_object('subject', CASE WHEN row_of.audited ->> 'subject' IS NOT NULL THEN '[redacted]' END)
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'saved_report', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             row_of.audited || jsonb_build_object('subject', CASE WHEN row_of.audited ->> 'subject' IS NOT NULL THEN '[redacted]' END), NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF (SELECT array_agg(a.attname ORDER BY a.attname) FROM pg_attribute a
            WHERE a.attrelid = TG_RELID AND a.attnum > 0 AND NOT a.attisdropped)
          = '{"access","created_at","format","id","language","name","next_due_at","period","question","schedule","subject","updated_at","version"}'::text[]::name[] THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'saved_report', TG_OP, (to_jsonb(row_of."id") #>> '{}'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             d.before, d.after
        FROM (SELECT row_number() OVER () AS "#", o.* FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS "#", n.* FROM new_rows n) row_of USING ("#")
             CROSS JOIN LATERAL (
               SELECT CASE WHEN p."access" IS DISTINCT FROM row_of."access" THEN jsonb_build_object('access', p."access") ELSE '{}' END
                   || CASE WHEN p."created_at" IS DISTINCT FROM row_of."created_at" THEN jsonb_build_object('created_at', p."created_at") ELSE '{}' END
                   || CASE WHEN p."format" IS DISTINCT FROM row_of."format" THEN jsonb_build_object('format', p."format") ELSE '{}' END
                   || CASE WHEN p."id" IS DISTINCT FROM row_of."id" THEN jsonb_build_object('id', p."id") ELSE '{}' END
                   || CASE WHEN p."language" IS DISTINCT FROM row_of."language" THEN jsonb_build_object('language', p."language") ELSE '{}' END
                   || CASE WHEN p."name" IS DISTINCT FROM row_of."name" THEN jsonb_build_object('name', p."name") ELSE '{}' END
                   || CASE WHEN p."next_due_at" IS DISTINCT FROM row_of."next_due_at" THEN jsonb_build_object('next_due_at', p."next_due_at") ELSE '{}' END
                   || CASE WHEN p."period" IS DISTINCT FROM row_of."period" THEN jsonb_build_object('period', p."period") ELSE '{}' END
                   || CASE WHEN p."question" IS DISTINCT FROM row_of."question" THEN jsonb_build_object('question', p."question") ELSE '{}' END
                   || CASE WHEN p."schedule" IS DISTINCT FROM row_of."schedule" THEN jsonb_build_object('schedule', p."schedule") ELSE '{}' END
                   || CASE WHEN p."subject" IS DISTINCT FROM row_of."subject" THEN jsonb_build_object('subject', CASE WHEN p."subject" IS NOT NULL THEN '[redacted]' END) ELSE '{}' END
                   || CASE WHEN p."updated_at" IS DISTINCT FROM row_of."updated_at" THEN jsonb_build_object('updated_at', p."updated_at") ELSE '{}' END
                   || CASE WHEN p."version" IS DISTINCT FROM row_of."version" THEN jsonb_build_object('version', p."version") ELSE '{}' END AS before,
                      CASE WHEN p."access" IS DISTINCT FROM row_of."access" THEN jsonb_build_object('access', row_of."access") ELSE '{}' END
                   || CASE WHEN p."created_at" IS DISTINCT FROM row_of."created_at" THEN jsonb_build_object('created_at', row_of."created_at") ELSE '{}' END
                   || CASE WHEN p."format" IS DISTINCT FROM row_of."format" THEN jsonb_build_object('format', row_of."format") ELSE '{}' END
                   || CASE WHEN p."id" IS DISTINCT FROM row_of."id" THEN jsonb_build_object('id', row_of."id") ELSE '{}' END
                   || CASE WHEN p."language" IS DISTINCT FROM row_of."language" THEN jsonb_build_object('language', row_of."language") ELSE '{}' END
                   || CASE WHEN p."name" IS DISTINCT FROM row_of."name" THEN jsonb_build_object('name', row_of."name") ELSE '{}' END
                   || CASE WHEN p."next_due_at" IS DISTINCT FROM row_of."next_due_at" THEN jsonb_build_object('next_due_at', row_of."next_due_at") ELSE '{}' END
                   || CASE WHEN p."period" IS DISTINCT FROM row_of."period" THEN jsonb_build_object('period', row_of."period") ELSE '{}' END
                   || CASE WHEN p."question" IS DISTINCT FROM row_of."question" THEN jsonb_build_object('question', row_of."question") ELSE '{}' END
                   || CASE WHEN p."schedule" IS DISTINCT FROM row_of."schedule" THEN jsonb_build_object('schedule', row_of."schedule") ELSE '{}' END
                   || CASE WHEN p."subject" IS DISTINCT FROM row_of."subject" THEN jsonb_build_object('subject', CASE WHEN row_of."subject" IS NOT NULL THEN '[redacted]' END) ELSE '{}' END
                   || CASE WHEN p."updated_at" IS DISTINCT FROM row_of."updated_at" THEN jsonb_build_object('updated_at', row_of."updated_at") ELSE '{}' END
                   || CASE WHEN p."version" IS DISTINCT FROM row_of."version" THEN jsonb_build_object('version', row_of."version") ELSE '{}' END AS after OFFSET 0
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       WHERE d.before <> '{}';
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'saved_report', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             d.before, d.after
        FROM (SELECT row_number() OVER () AS nth, to_jsonb(o) AS former FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS nth, to_jsonb(n) AS audited FROM new_rows n) row_of USING (nth)
             CROSS JOIN LATERAL (
               SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"subject"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) ELSE o.value END) AS before,
                      jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"subject"}'::text[]) AND (row_of.audited -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) ELSE (row_of.audited -> o.key) END) AS after
                 FROM jsonb_each(p.former) o WHERE o.value <> row_of.audited -> o.key
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       -- Rows of which no recorded column has changed have no entry.
       WHERE d.before IS NOT NULL;
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
  phase text DEFAULT 'COMPLETE'::text NOT NULL,
  parts_left integer,
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
{"id": 1, "inner_pad": "\\\\xd035ee18c0fb9e12099e4f130d412e0996f618f57bacc40d75b40904f091bc7e3636363636363636363636363636363636363636363636363636363636363636", "outer_pad": "\\\\xba5f8472aa91f47863f42579672b4463fc9c729f11c6ae671fde636e9afbd6145c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c"}
]');

SELECT setval(pg_get_serial_sequence('audit.caller_key', 'id'), max(id)) FROM audit.caller_key;

INSERT INTO audit.head (id, seq, hash, horizon, cluster) OVERRIDING SYSTEM VALUE
SELECT id, seq, hash, horizon, cluster FROM jsonb_populate_recordset(NULL::audit.head, E'[
{"id": 1, "seq": 7, "hash": "\\\\x9487e796b203aec04088fd7bf10aab75a9651641984e0764dc3f3361ce09bab1", "cluster": 7713555013333321613, "horizon": "3405"}
]');

INSERT INTO audit.seal (seq, entry_id, hash) OVERRIDING SYSTEM VALUE
SELECT seq, entry_id, hash FROM jsonb_populate_recordset(NULL::audit.seal, E'[
{"seq": 1, "hash": "\\\\x08e80ba4ee393e65bb07af95ae4a20b51e7072cbfe2c5ba3ea092c24762292be", "entry_id": 1},
{"seq": 2, "hash": "\\\\x3eddad7d92eab9a31d4dffbe3363343e779a224f51294323eac87898cb117ce7", "entry_id": 2},
{"seq": 3, "hash": "\\\\x412bee08065efef868ba3de5fc5a816f94c58d5075221c3935c1896aa49d56ff", "entry_id": 3},
{"seq": 4, "hash": "\\\\xecf4ee0224b1fc7fc380e3094b9b76d2a0a42204c9e7ca730152e8f63a4da4a8", "entry_id": 4},
{"seq": 5, "hash": "\\\\x120c8c1fdead71ac0415a46a80729ed825684a38370ef78022331a65ff28e5d3", "entry_id": 5},
{"seq": 6, "hash": "\\\\x6dd836077aa98ab2bc9da1b32586076c283993bc8c2f31365603659b77dce71c", "entry_id": 6},
{"seq": 7, "hash": "\\\\x9487e796b203aec04088fd7bf10aab75a9651641984e0764dc3f3361ce09bab1", "entry_id": 7}
]');

INSERT INTO messaging.projection_tables (projection, definition, statements) OVERRIDING SYSTEM VALUE
SELECT projection, definition, statements FROM jsonb_populate_recordset(NULL::messaging.projection_tables, E'[
{"definition": "76137203c5a2e20eb34d46e52604f0d27e649096ca35c64c563f96694f5db33e", "projection": "booking-funnel", "statements": ["\\n    CREATE TABLE \\"{generation}\\".session (\\n      session_id uuid PRIMARY KEY,\\n      starts_at timestamptz NOT NULL,\\n      time_zone text COLLATE \\"C\\" NOT NULL\\n    ) WITH (fillfactor = 80)", "CREATE TABLE \\"{generation}\\".site (site_id uuid PRIMARY KEY, region_code text COLLATE \\"C\\" NOT NULL)", "\\n    CREATE TABLE \\"{generation}\\".booked_item (\\n      booking_id uuid,\\n      item_id uuid,\\n      session_id uuid NOT NULL,\\n      excursion_id uuid NOT NULL,\\n      organization_id uuid NOT NULL,\\n      site_id uuid NOT NULL,\\n      region_code text COLLATE \\"C\\" NOT NULL,\\n      seats integer NOT NULL,\\n      purpose text COLLATE \\"C\\" NOT NULL,\\n      segment text COLLATE \\"C\\",\\n      origin_region text COLLATE \\"C\\" NOT NULL,\\n      channel text COLLATE \\"C\\" NOT NULL,\\n      route_id uuid,\\n      held_at timestamptz,\\n      requested_at timestamptz,\\n      answered_at timestamptz,\\n      confirmed_at timestamptz,\\n      rejected_at timestamptz,\\n      cancelled_at timestamptz,\\n      expired_at timestamptz,\\n      attended integer,\\n      outcome text COLLATE \\"C\\" NOT NULL,\\n      held_date date,\\n      starts_at timestamptz,\\n      hold_to_confirmation integer GENERATED ALWAYS AS (CASE WHEN (confirmed_at - held_at) IS NULL THEN NULL WHEN greatest(0, date_part(''epoch'', confirmed_at - held_at) / 60) < 240 THEN (floor(greatest(0, date_part(''epoch'', confirmed_at - held_at) / 60) / 1 + 0.5) * 1)::integer WHEN greatest(0, date_part(''epoch'', confirmed_at - held_at) / 60) < 1440 THEN (floor(greatest(0, date_part(''epoch'', confirmed_at - held_at) / 60) / 5 + 0.5) * 5)::integer WHEN greatest(0, date_part(''epoch'', confirmed_at - held_at) / 60) < 14400 THEN (floor(greatest(0, date_part(''epoch'', confirmed_at - held_at) / 60) / 30 + 0.5) * 30)::integer WHEN greatest(0, date_part(''epoch'', confirmed_at - held_at) / 60) < 86400 THEN (floor(greatest(0, date_part(''epoch'', confirmed_at - held_at) / 60) / 240 + 0.5) * 240)::integer ELSE (floor(greatest(0, date_part(''epoch'', confirmed_at - held_at) / 60) / 1440 + 0.5) * 1440)::integer END) STORED,\\n      request_to_answer integer GENERATED ALWAYS AS (CASE WHEN (answered_at - requested_at) IS NULL THEN NULL WHEN greatest(0, date_part(''epoch'', answered_at - requested_at) / 60) < 240 THEN (floor(greatest(0, date_part(''epoch'', answered_at - requested_at) / 60) / 1 + 0.5) * 1)::integer WHEN greatest(0, date_part(''epoch'', answered_at - requested_at) / 60) < 1440 THEN (floor(greatest(0, date_part(''epoch'', answered_at - requested_at) / 60) / 5 + 0.5) * 5)::integer WHEN greatest(0, date_part(''epoch'', answered_at - requested_at) / 60) < 14400 THEN (floor(greatest(0, date_part(''epoch'', answered_at - requested_at) / 60) / 30 + 0.5) * 30)::integer WHEN greatest(0, date_part(''epoch'', answered_at - requested_at) / 60) < 86400 THEN (floor(greatest(0, date_part(''epoch'', answered_at - requested_at) / 60) / 240 + 0.5) * 240)::integer ELSE (floor(greatest(0, date_part(''epoch'', answered_at - requested_at) / 60) / 1440 + 0.5) * 1440)::integer END) STORED,\\n      confirmation_to_visit integer GENERATED ALWAYS AS (\\n        CASE WHEN outcome = ''ATTENDED'' THEN CASE WHEN (starts_at - confirmed_at) IS NULL THEN NULL WHEN greatest(0, date_part(''epoch'', starts_at - confirmed_at) / 60) < 240 THEN (floor(greatest(0, date_part(''epoch'', starts_at - confirmed_at) / 60) / 1 + 0.5) * 1)::integer WHEN greatest(0, date_part(''epoch'', starts_at - confirmed_at) / 60) < 1440 THEN (floor(greatest(0, date_part(''epoch'', starts_at - confirmed_at) / 60) / 5 + 0.5) * 5)::integer WHEN greatest(0, date_part(''epoch'', starts_at - confirmed_at) / 60) < 14400 THEN (floor(greatest(0, date_part(''epoch'', starts_at - confirmed_at) / 60) / 30 + 0.5) * 30)::integer WHEN greatest(0, date_part(''epoch'', starts_at - confirmed_at) / 60) < 86400 THEN (floor(greatest(0, date_part(''epoch'', starts_at - confirmed_at) / 60) / 240 + 0.5) * 240)::integer ELSE (floor(greatest(0, date_part(''epoch'', starts_at - confirmed_at) / 60) / 1440 + 0.5) * 1440)::integer END END\\n      ) STORED,\\n      PRIMARY KEY (booking_id, item_id)\\n    ) WITH (fillfactor = 80)", "CREATE INDEX booked_item_session ON \\"{generation}\\".booked_item (session_id)", "CREATE INDEX booked_item_site ON \\"{generation}\\".booked_item (site_id)", "CREATE INDEX booked_item_held_date ON \\"{generation}\\".booked_item (held_date)", "CREATE INDEX booked_item_region_code ON \\"{generation}\\".booked_item (region_code, held_date)", "CREATE INDEX booked_item_organization_id ON \\"{generation}\\".booked_item (organization_id, held_date)", "\\n    CREATE TABLE \\"{generation}\\".place_month (\\n      month date,\\n      excursion_id uuid,\\n      organization_id uuid,\\n      site_id uuid,\\n      region_code text COLLATE \\"C\\",\\n      held_bookings integer NOT NULL, held_seats integer NOT NULL, requested_bookings integer NOT NULL, requested_seats integer NOT NULL, confirmed_bookings integer NOT NULL, confirmed_seats integer NOT NULL, attended_bookings integer NOT NULL, attended_seats integer NOT NULL, expired integer NOT NULL, rejected integer NOT NULL, accepted integer NOT NULL, cancelled integer NOT NULL,\\n      PRIMARY KEY (month, excursion_id, organization_id, site_id, region_code)\\n    ) WITH (fillfactor = 80)", "CREATE INDEX place_month_region ON \\"{generation}\\".place_month (region_code, month)", "CREATE INDEX place_month_organization ON \\"{generation}\\".place_month (organization_id, month)", "\\n    CREATE TABLE \\"{generation}\\".cell (\\n      dimension text COLLATE \\"C\\",\\n      month date,\\n      key text COLLATE \\"C\\",\\n      held_bookings integer NOT NULL, held_seats integer NOT NULL, requested_bookings integer NOT NULL, requested_seats integer NOT NULL, confirmed_bookings integer NOT NULL, confirmed_seats integer NOT NULL, attended_bookings integer NOT NULL, attended_seats integer NOT NULL, expired integer NOT NULL, rejected integer NOT NULL, accepted integer NOT NULL, cancelled integer NOT NULL,\\n      lead_times bytea NOT NULL,\\n      PRIMARY KEY (dimension, month, key)\\n    ) WITH (fillfactor = 80)", "\\n    CREATE TABLE \\"{generation}\\".small_group (\\n      level text COLLATE \\"C\\",\\n      month date,\\n      region_code text COLLATE \\"C\\",\\n      organization_id uuid,\\n      outcome text COLLATE \\"C\\",\\n      requested boolean,\\n      bookings integer NOT NULL,\\n      seats integer NOT NULL,\\n      PRIMARY KEY (level, month, region_code, organization_id, outcome, requested)\\n    ) WITH (fillfactor = 80)", "CREATE TABLE \\"{generation}\\".pending_month (month date PRIMARY KEY)"]},
{"definition": "5d1922bf099cfe502b8c2b39c1e2c39983080d4eb58d659e78cddc8a45f0ce0e", "projection": "cohorts", "statements": ["\\n    CREATE TABLE \\"{generation}\\".session (\\n      session_id uuid PRIMARY KEY,\\n      local_date date NOT NULL\\n    ) WITH (fillfactor = 80)", "CREATE TABLE \\"{generation}\\".site (site_id uuid PRIMARY KEY, region_code text COLLATE \\"C\\" NOT NULL)", "\\n    CREATE TABLE \\"{generation}\\".visit (\\n      item_id uuid PRIMARY KEY,\\n      session_id uuid NOT NULL,\\n      visitor_id uuid NOT NULL,\\n      organization_id uuid NOT NULL,\\n      site_id uuid NOT NULL,\\n      excursion_id uuid NOT NULL,\\n      region_code text COLLATE \\"C\\" NOT NULL,\\n      purpose text COLLATE \\"C\\" NOT NULL,\\n      segment text COLLATE \\"C\\",\\n      origin_region text COLLATE \\"C\\" NOT NULL,\\n      attended integer NOT NULL,\\n      local_date date\\n    ) WITH (fillfactor = 80)", "CREATE INDEX visit_organization_id ON \\"{generation}\\".visit (organization_id)", "CREATE INDEX visit_region_code ON \\"{generation}\\".visit (region_code)", "CREATE INDEX visit_site_id ON \\"{generation}\\".visit (site_id)", "CREATE INDEX visit_session_id ON \\"{generation}\\".visit (session_id)", "\\n    CREATE TABLE \\"{generation}\\".visitor_month (\\n      visitor_id uuid,\\n      month date,\\n      region_code text COLLATE \\"C\\",\\n      visits integer NOT NULL,\\n      PRIMARY KEY (visitor_id, month, region_code)\\n    ) WITH (fillfactor = 80)", "\\n    CREATE TABLE \\"{generation}\\".cell (\\n      scope text COLLATE \\"C\\",\\n      grain text COLLATE \\"C\\",\\n      cohort date,\\n      period date,\\n      organizations integer NOT NULL,\\n      returned integer NOT NULL,\\n      PRIMARY KEY (scope, grain, cohort, period)\\n    ) WITH (fillfactor = 80)"]},
{"definition": "afae2c6186a11209befeb87928e1de4f916ec3c671efea21bf3216993e7342eb", "projection": "cooperation", "statements": ["\\n    CREATE TABLE \\"{generation}\\".lead (\\n      lead_id uuid PRIMARY KEY,\\n      purpose text COLLATE \\"C\\" NOT NULL,\\n      host_organization_id uuid NOT NULL,\\n      region_code text COLLATE \\"C\\" NOT NULL,\\n      opened_on date,\\n      status text COLLATE \\"C\\" NOT NULL,\\n      value_amount bigint,\\n      value_currency text COLLATE \\"C\\",\\n      changed_at timestamptz NOT NULL,\\n      valued_at timestamptz\\n    )", "CREATE INDEX lead_opened_on ON \\"{generation}\\".lead (opened_on)", "CREATE INDEX lead_host ON \\"{generation}\\".lead (host_organization_id, opened_on)"]},
{"definition": "fbfaa13458beed19bcacd9af89b68fdb75a2b863a5ab2207d5c6f315242eeb82", "projection": "dimensions", "statements": ["\\n    CREATE TABLE \\"{generation}\\".organization (\\n      organization_id uuid PRIMARY KEY,\\n      kind text COLLATE \\"C\\" NOT NULL,\\n      region_code text COLLATE \\"C\\" NOT NULL,\\n      district text COLLATE \\"C\\",\\n      industry text COLLATE \\"C\\"\\n    )", "\\n    CREATE TABLE \\"{generation}\\".site (\\n      site_id uuid PRIMARY KEY,\\n      organization_id uuid NOT NULL,\\n      region_code text COLLATE \\"C\\" NOT NULL,\\n      district text COLLATE \\"C\\",\\n      time_zone text NOT NULL,\\n      name jsonb NOT NULL\\n    )", "\\n    CREATE TABLE \\"{generation}\\".excursion (\\n      excursion_id uuid PRIMARY KEY,\\n      organization_id uuid NOT NULL,\\n      site_id uuid NOT NULL,\\n      industry text COLLATE \\"C\\",\\n      format text COLLATE \\"C\\" NOT NULL,\\n      segments text[] COLLATE \\"C\\" NOT NULL,\\n      title jsonb NOT NULL\\n    )", "\\n    CREATE TABLE \\"{generation}\\".route (\\n      route_id uuid PRIMARY KEY,\\n      kind text COLLATE \\"C\\",\\n      region_codes text[] COLLATE \\"C\\" NOT NULL,\\n      excursion_ids uuid[] NOT NULL,\\n      published boolean NOT NULL\\n    )", "CREATE INDEX site_organization ON \\"{generation}\\".site (organization_id)", "CREATE INDEX excursion_organization ON \\"{generation}\\".excursion (organization_id)"]},
{"definition": "e6396cfe498e1cf4e0e3f29cb76f93e03ea55a9a9c04959024f37cb088135983", "projection": "feedback", "statements": ["\\n    CREATE TABLE \\"{generation}\\".answer (\\n      feedback_id uuid PRIMARY KEY,\\n      visited_on date NOT NULL,\\n      excursion_id uuid NOT NULL,\\n      organization_id uuid NOT NULL,\\n      site_id uuid,\\n      region_code text COLLATE \\"C\\" NOT NULL,\\n      purpose text COLLATE \\"C\\" NOT NULL,\\n      origin_region text COLLATE \\"C\\" NOT NULL,\\n      nps smallint NOT NULL,\\n      route smallint,\\n      guide smallint,\\n      safety smallint,\\n      comfort smallint,\\n      content smallint,\\n      intents text[] COLLATE \\"C\\" NOT NULL,\\n      answers_level smallint NOT NULL,\\n      nps_level smallint NOT NULL,\\n      career_level smallint NOT NULL,\\n      intents_level smallint NOT NULL,\\n      ratings_level smallint NOT NULL\\n    ) WITH (fillfactor = 80)", "CREATE INDEX answer_region ON \\"{generation}\\".answer (region_code, visited_on)", "CREATE INDEX answer_organization ON \\"{generation}\\".answer (organization_id, visited_on)", "CREATE INDEX answer_excursion ON \\"{generation}\\".answer (excursion_id)", "CREATE INDEX answer_site ON \\"{generation}\\".answer (site_id)", "CREATE INDEX answer_visited_on ON \\"{generation}\\".answer (visited_on)", "\\n    CREATE TABLE \\"{generation}\\".excursion (\\n      excursion_id uuid PRIMARY KEY,\\n      site_id uuid NOT NULL,\\n      changed_at timestamptz NOT NULL\\n    )", "CREATE INDEX excursion_site ON \\"{generation}\\".excursion (site_id)", "\\n    CREATE TABLE \\"{generation}\\".site (\\n      site_id uuid PRIMARY KEY,\\n      region_code text COLLATE \\"C\\" NOT NULL,\\n      changed_at timestamptz NOT NULL\\n    )"]},
{"definition": "646d20c28a1980026862459f86aca74cb7364f8ab247fb336f6157f84174c82b", "projection": "program", "statements": ["\\n    CREATE TABLE \\"{generation}\\".agreement (\\n      agreement_id uuid PRIMARY KEY,\\n      region_code text COLLATE \\"C\\" NOT NULL,\\n      status text COLLATE \\"C\\" NOT NULL,\\n      signed_on date,\\n      changed_at timestamptz NOT NULL\\n    )", "CREATE INDEX agreement_region ON \\"{generation}\\".agreement (region_code)", "\\n    CREATE TABLE \\"{generation}\\".milestone (\\n      agreement_id uuid,\\n      measure text COLLATE \\"C\\",\\n      due_on date NOT NULL,\\n      done_on date,\\n      overdue boolean NOT NULL,\\n      PRIMARY KEY (agreement_id, measure)\\n    )", "\\n    CREATE TABLE \\"{generation}\\".route_region (\\n      route_id uuid,\\n      region_code text COLLATE \\"C\\",\\n      published_on date NOT NULL,\\n      PRIMARY KEY (route_id, region_code)\\n    )", "CREATE INDEX route_region_region ON \\"{generation}\\".route_region (region_code, published_on)", "\\n    CREATE TABLE \\"{generation}\\".entry_change (\\n      entry_id uuid,\\n      changed_at timestamptz,\\n      changed_on date NOT NULL,\\n      organization_id uuid NOT NULL,\\n      registry text COLLATE \\"C\\" NOT NULL,\\n      region_code text COLLATE \\"C\\" NOT NULL,\\n      registered boolean NOT NULL,\\n      PRIMARY KEY (entry_id, changed_at)\\n    )", "CREATE INDEX entry_change_region ON \\"{generation}\\".entry_change (registry, region_code)", "CREATE INDEX entry_change_organization ON \\"{generation}\\".entry_change (organization_id)", "\\n    CREATE TABLE \\"{generation}\\".offer (\\n      excursion_id uuid PRIMARY KEY,\\n      organization_id uuid NOT NULL,\\n      region_code text COLLATE \\"C\\" NOT NULL,\\n      classes text[] COLLATE \\"C\\",\\n      on_sale boolean NOT NULL,\\n      changed_at timestamptz NOT NULL\\n    )", "CREATE INDEX offer_region ON \\"{generation}\\".offer (region_code)", "\\n    CREATE TABLE \\"{generation}\\".organization (\\n      organization_id uuid PRIMARY KEY,\\n      classes text[] COLLATE \\"C\\" NOT NULL,\\n      changed_at timestamptz NOT NULL\\n    )", "\\n    CREATE TABLE \\"{generation}\\".council (\\n      council_id uuid PRIMARY KEY,\\n      region_code text COLLATE \\"C\\" NOT NULL,\\n      established_on date NOT NULL\\n    )", "CREATE INDEX council_region ON \\"{generation}\\".council (region_code)", "\\n    CREATE TABLE \\"{generation}\\".council_meeting (\\n      meeting_id uuid PRIMARY KEY,\\n      region_code text COLLATE \\"C\\" NOT NULL,\\n      held_on date NOT NULL\\n    )", "CREATE INDEX council_meeting_region ON \\"{generation}\\".council_meeting (region_code, held_on)"]},
{"definition": "a2f2369dd63a166ce74ac264631342b4916cfa53266c2b6dd4fdeefbc1ca0411", "projection": "visits", "statements": ["CREATE TABLE \\"{generation}\\".site (site_id uuid PRIMARY KEY, region_code text COLLATE \\"C\\" NOT NULL)", "CREATE TABLE \\"{generation}\\".excursion (excursion_id uuid PRIMARY KEY, online boolean NOT NULL)", "CREATE TABLE \\"{generation}\\".session (\\n      session_id uuid PRIMARY KEY, excursion_id uuid NOT NULL, organization_id uuid NOT NULL, site_id uuid NOT NULL,\\n      region_code text COLLATE \\"C\\" NOT NULL, local_date date NOT NULL, hour smallint NOT NULL, capacity integer NOT NULL,\\n      status text NOT NULL, held boolean NOT NULL\\n    ) WITH (fillfactor = 50)", "CREATE TABLE \\"{generation}\\".unplaced_item (item_id uuid NOT NULL, session_id uuid NOT NULL,\\n  purpose text, segment text, origin_region text COLLATE \\"C\\", channel text, route_id uuid,\\n  attended integer NOT NULL, confirmed integer, foreigners integer, minors integer, PRIMARY KEY (session_id, item_id))", "CREATE TABLE \\"{generation}\\".visit (item_id uuid NOT NULL, session_id uuid NOT NULL,\\n  purpose text, segment text, origin_region text COLLATE \\"C\\", channel text, route_id uuid,\\n  attended integer NOT NULL, confirmed integer, foreigners integer, minors integer,\\n      local_date date NOT NULL, dated boolean NOT NULL, hour smallint, imported boolean NOT NULL,\\n      excursion_id uuid NOT NULL, organization_id uuid NOT NULL, site_id uuid NOT NULL,\\n      region_code text COLLATE \\"C\\" NOT NULL, online boolean NOT NULL,\\n      sessions integer NOT NULL, capacity integer NOT NULL,\\n      level smallint NOT NULL, foreign_level smallint NOT NULL, minors_level smallint NOT NULL,\\n      interregional_level smallint NOT NULL,\\n      PRIMARY KEY (item_id, session_id, local_date)\\n    ) PARTITION BY RANGE (local_date)", "CREATE INDEX visit_excursion ON \\"{generation}\\".visit (excursion_id, local_date)", "CREATE INDEX visit_organization ON \\"{generation}\\".visit (organization_id, local_date)", "CREATE INDEX visit_region ON \\"{generation}\\".visit (region_code, local_date)", "CREATE TABLE \\"{generation}\\".unit (\\n      month date NOT NULL, excursion_id uuid NOT NULL, organization_id uuid NOT NULL, site_id uuid NOT NULL,\\n      region_code text COLLATE \\"C\\" NOT NULL, sessions bigint NOT NULL, capacity bigint NOT NULL, attended bigint NOT NULL, confirmed bigint NOT NULL, confirmed_base bigint NOT NULL, online bigint NOT NULL, foreigners bigint NOT NULL, foreign_base bigint NOT NULL, minors bigint NOT NULL, minors_base bigint NOT NULL, interregional bigint NOT NULL, interregional_base bigint NOT NULL,\\n      closed boolean NOT NULL, foreign_closed boolean NOT NULL, minors_closed boolean NOT NULL,\\n      interregional_shown bigint NOT NULL, interregional_base_shown bigint NOT NULL,\\n      PRIMARY KEY (excursion_id, month, organization_id, site_id)\\n    ) WITH (fillfactor = 80)", "CREATE INDEX unit_organization ON \\"{generation}\\".unit (organization_id, month)", "CREATE INDEX unit_region ON \\"{generation}\\".unit (region_code, month)", "CREATE INDEX unit_month ON \\"{generation}\\".unit (month)", "CREATE INDEX unit_site ON \\"{generation}\\".unit (site_id)", "CREATE TABLE \\"{generation}\\".remainder (\\n      level smallint NOT NULL, date date NOT NULL, region_code text COLLATE \\"C\\" NOT NULL,\\n      organization_id uuid NOT NULL, site_id uuid NOT NULL, sessions bigint NOT NULL, capacity bigint NOT NULL, attended bigint NOT NULL, confirmed bigint NOT NULL, confirmed_base bigint NOT NULL, online bigint NOT NULL, foreigners bigint NOT NULL, foreign_base bigint NOT NULL, minors bigint NOT NULL, minors_base bigint NOT NULL, interregional bigint NOT NULL, interregional_base bigint NOT NULL,\\n      foreigners_rest bigint NOT NULL, minors_rest bigint NOT NULL,\\n      people_shown boolean NOT NULL, foreign_shown boolean NOT NULL, minors_shown boolean NOT NULL,\\n      PRIMARY KEY (region_code, date, level, organization_id, site_id)\\n    ) WITH (fillfactor = 80)", "CREATE TABLE \\"{generation}\\".region_month (\\n      region_code text COLLATE \\"C\\" NOT NULL, date date NOT NULL, sessions bigint NOT NULL, capacity bigint NOT NULL, attended bigint NOT NULL, confirmed bigint NOT NULL, confirmed_base bigint NOT NULL, online bigint NOT NULL, foreigners bigint NOT NULL, foreign_base bigint NOT NULL, minors bigint NOT NULL, minors_base bigint NOT NULL, interregional bigint NOT NULL, interregional_base bigint NOT NULL, hidden bigint NOT NULL, foreign_hidden bigint NOT NULL, minors_hidden bigint NOT NULL, interregional_hidden bigint NOT NULL, PRIMARY KEY (region_code, date)\\n    ) WITH (fillfactor = 80)", "CREATE TABLE \\"{generation}\\".region_day (\\n      region_code text COLLATE \\"C\\" NOT NULL, date date NOT NULL, sessions bigint NOT NULL, capacity bigint NOT NULL, attended bigint NOT NULL, confirmed bigint NOT NULL, confirmed_base bigint NOT NULL, online bigint NOT NULL, foreigners bigint NOT NULL, foreign_base bigint NOT NULL, minors bigint NOT NULL, minors_base bigint NOT NULL, interregional bigint NOT NULL, interregional_base bigint NOT NULL, hidden bigint NOT NULL, foreign_hidden bigint NOT NULL, minors_hidden bigint NOT NULL, interregional_hidden bigint NOT NULL, PRIMARY KEY (region_code, date)\\n    ) WITH (fillfactor = 80)", "CREATE TABLE \\"{generation}\\".region_detail (\\n      dimension text COLLATE \\"C\\" NOT NULL, region_code text COLLATE \\"C\\" NOT NULL, date date NOT NULL,\\n      key text COLLATE \\"C\\" NOT NULL, sessions bigint NOT NULL, capacity bigint NOT NULL, attended bigint NOT NULL, confirmed bigint NOT NULL, confirmed_base bigint NOT NULL, online bigint NOT NULL, foreigners bigint NOT NULL, foreign_base bigint NOT NULL, minors bigint NOT NULL, minors_base bigint NOT NULL, interregional bigint NOT NULL, interregional_base bigint NOT NULL, hidden bigint NOT NULL, foreign_hidden bigint NOT NULL, minors_hidden bigint NOT NULL, interregional_hidden bigint NOT NULL, PRIMARY KEY (dimension, region_code, date, key)\\n    ) WITH (fillfactor = 80)", "CREATE INDEX region_detail_date ON \\"{generation}\\".region_detail (dimension, date)", "CREATE FUNCTION \\"{generation}\\".ensure_month(first date) RETURNS void\\n       LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$\\n     DECLARE\\n       name text := ''visit_'' || to_char(first, ''YYYYMM'');\\n     BEGIN\\n       IF to_regclass(''\\"{generation}\\".'' || name) IS NOT NULL THEN RETURN; END IF;\\n       EXECUTE ''CREATE TABLE \\"{generation}\\".'' || name || '' (LIKE \\"{generation}\\".visit INCLUDING ALL)'';\\n       EXECUTE format(''ALTER TABLE \\"{generation}\\".visit ATTACH PARTITION \\"{generation}\\".'' || name || '' FOR VALUES FROM (%L) TO (%L)'',\\n         first, (first + interval ''1 month'')::date);\\n     END $body$"]}
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

ALTER TABLE messaging.projection_generation ADD CONSTRAINT projection_generation_parts_left_check CHECK ((parts_left >= 0));

ALTER TABLE messaging.projection_generation ADD CONSTRAINT projection_generation_phase_check CHECK ((phase = ANY (ARRAY['LOADING'::text, 'FINISHING'::text, 'COMPLETE'::text])));

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

CREATE INDEX report_file_export ON public.report_file USING btree (created_at) WHERE (report_id IS NULL);

CREATE INDEX saved_report_due ON public.saved_report USING btree (next_due_at) WHERE (next_due_at IS NOT NULL);

CREATE INDEX saved_report_subject ON public.saved_report USING btree (subject, id);

CREATE UNIQUE INDEX projection_one_building ON messaging.projection_generation USING btree (projection) WHERE (state = ANY (ARRAY['REQUESTED'::text, 'BUILDING'::text]));

CREATE UNIQUE INDEX projection_one_serving ON messaging.projection_generation USING btree (projection) WHERE (state = 'SERVING'::text);

CREATE UNIQUE INDEX report_file_delivery ON public.report_file USING btree (report_id, due_at);

CREATE TRIGGER audited_delete AFTER DELETE ON messaging.discarded_event REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_messaging_discarded_event();

CREATE TRIGGER audited_delete AFTER DELETE ON messaging.projection_generation REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_messaging_projection_generation();

CREATE TRIGGER audited_delete AFTER DELETE ON public.report_file REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_report_file();

CREATE TRIGGER audited_delete AFTER DELETE ON public.saved_report REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_saved_report();

CREATE TRIGGER audited_insert AFTER INSERT ON messaging.discarded_event REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_messaging_discarded_event();

CREATE TRIGGER audited_insert AFTER INSERT ON messaging.projection_generation REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_messaging_projection_generation();

CREATE TRIGGER audited_insert AFTER INSERT ON public.report_file REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_report_file();

CREATE TRIGGER audited_insert AFTER INSERT ON public.saved_report REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_saved_report();

CREATE TRIGGER audited_update AFTER UPDATE ON messaging.discarded_event REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_messaging_discarded_event();

CREATE TRIGGER audited_update AFTER UPDATE ON messaging.projection_generation REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_messaging_projection_generation();

CREATE TRIGGER audited_update AFTER UPDATE ON public.report_file REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_report_file();

CREATE TRIGGER audited_update AFTER UPDATE ON public.saved_report REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_saved_report();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON messaging.discarded_event FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON messaging.projection_generation FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.report_file FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.saved_report FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON audit.anchor FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON audit.entry FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON audit.seal FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();
