SET search_path = '';

SET check_function_bodies = off;

CREATE EXTENSION btree_gist WITH SCHEMA public;

CREATE EXTENSION pg_trgm WITH SCHEMA public;

CREATE SCHEMA audit;

CREATE SCHEMA messaging;

CREATE SEQUENCE public.schema_migration_id_seq AS integer;

CREATE OR REPLACE FUNCTION audit.record_access_grant()
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
      SELECT 'access_grant', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', w.organization, w.region,
             NULL, row_of.audited
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
             LEFT JOIN LATERAL (SELECT w.organization::uuid, w.region::text
               FROM (SELECT o.id, o.region_code FROM organization o WHERE o.id = (row_of.audited ->> 'organization_id')::uuid) AS w (organization, region) LIMIT 1) w ON true;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'access_grant', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', w.organization, w.region,
             row_of.audited, NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
             LEFT JOIN LATERAL (SELECT w.organization::uuid, w.region::text
               FROM (SELECT o.id, o.region_code FROM organization o WHERE o.id = (row_of.audited ->> 'organization_id')::uuid) AS w (organization, region) LIMIT 1) w ON true;
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'access_grant', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', w.organization, w.region,
             d.before, d.after
        FROM (SELECT row_number() OVER () AS nth, to_jsonb(o) AS former FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS nth, to_jsonb(n) AS audited FROM new_rows n) row_of USING (nth)
             CROSS JOIN LATERAL (
               SELECT jsonb_object_agg(o.key, o.value) AS before,
                      jsonb_object_agg(o.key, (row_of.audited -> o.key)) AS after
                 FROM jsonb_each(p.former) o WHERE o.value <> row_of.audited -> o.key
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
             LEFT JOIN LATERAL (SELECT w.organization::uuid, w.region::text
               FROM (SELECT o.id, o.region_code FROM organization o WHERE o.id = (row_of.audited ->> 'organization_id')::uuid) AS w (organization, region) LIMIT 1) w ON true
       -- Rows of which no recorded column has changed have no entry.
       WHERE d.before IS NOT NULL;
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_agreement()
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
      SELECT 'agreement', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'region_code'),
             NULL, row_of.audited || jsonb_build_object('terminated_reason', CASE WHEN row_of.audited ->> 'terminated_reason' IS NOT NULL THEN '[redacted]' END)
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'agreement', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'region_code'),
             row_of.audited || jsonb_build_object('terminated_reason', CASE WHEN row_of.audited ->> 'terminated_reason' IS NOT NULL THEN '[redacted]' END), NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF (SELECT array_agg(a.attname ORDER BY a.attname) FROM pg_attribute a
            WHERE a.attrelid = TG_RELID AND a.attnum > 0 AND NOT a.attisdropped)
          = '{"created_at","decision_id","due_at","id","measures","provenance_reference","provenance_source","region_code","signed_on","status","terminated_reason","title","valid_until","version"}'::text[]::name[] THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'agreement', TG_OP, (to_jsonb(row_of."id") #>> '{}'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (to_jsonb(row_of."region_code") #>> '{}'),
             d.before, d.after
        FROM (SELECT row_number() OVER () AS "#", o.* FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS "#", n.* FROM new_rows n) row_of USING ("#")
             CROSS JOIN LATERAL (
               SELECT CASE WHEN p."created_at" IS DISTINCT FROM row_of."created_at" THEN jsonb_build_object('created_at', p."created_at") ELSE '{}' END
                   || CASE WHEN p."decision_id" IS DISTINCT FROM row_of."decision_id" THEN jsonb_build_object('decision_id', p."decision_id") ELSE '{}' END
                   || CASE WHEN p."due_at" IS DISTINCT FROM row_of."due_at" THEN jsonb_build_object('due_at', p."due_at") ELSE '{}' END
                   || CASE WHEN p."id" IS DISTINCT FROM row_of."id" THEN jsonb_build_object('id', p."id") ELSE '{}' END
                   || CASE WHEN p."measures" IS DISTINCT FROM row_of."measures" THEN jsonb_build_object('measures', p."measures") ELSE '{}' END
                   || CASE WHEN p."provenance_reference" IS DISTINCT FROM row_of."provenance_reference" THEN jsonb_build_object('provenance_reference', p."provenance_reference") ELSE '{}' END
                   || CASE WHEN p."provenance_source" IS DISTINCT FROM row_of."provenance_source" THEN jsonb_build_object('provenance_source', p."provenance_source") ELSE '{}' END
                   || CASE WHEN p."region_code" IS DISTINCT FROM row_of."region_code" THEN jsonb_build_object('region_code', p."region_code") ELSE '{}' END
                   || CASE WHEN p."signed_on" IS DISTINCT FROM row_of."signed_on" THEN jsonb_build_object('signed_on', p."signed_on") ELSE '{}' END
                   || CASE WHEN p."status" IS DISTINCT FROM row_of."status" THEN jsonb_build_object('status', p."status") ELSE '{}' END
                   || CASE WHEN p."terminated_reason" IS DISTINCT FROM row_of."terminated_reason" THEN jsonb_build_object('terminated_reason', CASE WHEN p."terminated_reason" IS NOT NULL THEN '[redacted]' END) ELSE '{}' END
                   || CASE WHEN p."title" IS DISTINCT FROM row_of."title" THEN jsonb_build_object('title', p."title") ELSE '{}' END
                   || CASE WHEN p."valid_until" IS DISTINCT FROM row_of."valid_until" THEN jsonb_build_object('valid_until', p."valid_until") ELSE '{}' END
                   || CASE WHEN p."version" IS DISTINCT FROM row_of."version" THEN jsonb_build_object('version', p."version") ELSE '{}' END AS before,
                      CASE WHEN p."created_at" IS DISTINCT FROM row_of."created_at" THEN jsonb_build_object('created_at', row_of."created_at") ELSE '{}' END
                   || CASE WHEN p."decision_id" IS DISTINCT FROM row_of."decision_id" THEN jsonb_build_object('decision_id', row_of."decision_id") ELSE '{}' END
                   || CASE WHEN p."due_at" IS DISTINCT FROM row_of."due_at" THEN jsonb_build_object('due_at', row_of."due_at") ELSE '{}' END
                   || CASE WHEN p."id" IS DISTINCT FROM row_of."id" THEN jsonb_build_object('id', row_of."id") ELSE '{}' END
                   || CASE WHEN p."measures" IS DISTINCT FROM row_of."measures" THEN jsonb_build_object('measures', row_of."measures") ELSE '{}' END
                   || CASE WHEN p."provenance_reference" IS DISTINCT FROM row_of."provenance_reference" THEN jsonb_build_object('provenance_reference', row_of."provenance_reference") ELSE '{}' END
                   || CASE WHEN p."provenance_source" IS DISTINCT FROM row_of."provenance_source" THEN jsonb_build_object('provenance_source', row_of."provenance_source") ELSE '{}' END
                   || CASE WHEN p."region_code" IS DISTINCT FROM row_of."region_code" THEN jsonb_build_object('region_code', row_of."region_code") ELSE '{}' END
                   || CASE WHEN p."signed_on" IS DISTINCT FROM row_of."signed_on" THEN jsonb_build_object('signed_on', row_of."signed_on") ELSE '{}' END
                   || CASE WHEN p."status" IS DISTINCT FROM row_of."status" THEN jsonb_build_object('status', row_of."status") ELSE '{}' END
                   || CASE WHEN p."terminated_reason" IS DISTINCT FROM row_of."terminated_reason" THEN jsonb_build_object('terminated_reason', CASE WHEN row_of."terminated_reason" IS NOT NULL THEN '[redacted]' END) ELSE '{}' END
                   || CASE WHEN p."title" IS DISTINCT FROM row_of."title" THEN jsonb_build_object('title', row_of."title") ELSE '{}' END
                   || CASE WHEN p."valid_until" IS DISTINCT FROM row_of."valid_until" THEN jsonb_build_object('valid_until', row_of."valid_until") ELSE '{}' END
                   || CASE WHEN p."version" IS DISTINCT FROM row_of."version" THEN jsonb_build_object('version', row_of."version") ELSE '{}' END AS after OFFSET 0
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       WHERE d.before <> '{}';
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'agreement', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'region_code'),
             d.before, d.after
        FROM (SELECT row_number() OVER () AS nth, to_jsonb(o) AS former FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS nth, to_jsonb(n) AS audited FROM new_rows n) row_of USING (nth)
             CROSS JOIN LATERAL (
               SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"terminated_reason"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) ELSE o.value END) AS before,
                      jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"terminated_reason"}'::text[]) AND (row_of.audited -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) ELSE (row_of.audited -> o.key) END) AS after
                 FROM jsonb_each(p.former) o WHERE o.value <> row_of.audited -> o.key
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       -- Rows of which no recorded column has changed have no entry.
       WHERE d.before IS NOT NULL;
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_agreement_extension()
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
      SELECT 'agreement_extension', TG_OP, (row_of.audited ->> 'agreement_id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'region_code'),
             NULL, row_of.audited
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'agreement_extension', TG_OP, (row_of.audited ->> 'agreement_id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'region_code'),
             row_of.audited, NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF (SELECT array_agg(a.attname ORDER BY a.attname) FROM pg_attribute a
            WHERE a.attrelid = TG_RELID AND a.attnum > 0 AND NOT a.attisdropped)
          = '{"agreement_id","party","proposed_at","region_code","subject","valid_until"}'::text[]::name[] THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'agreement_extension', TG_OP, (to_jsonb(row_of."agreement_id") #>> '{}'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (to_jsonb(row_of."region_code") #>> '{}'),
             d.before, d.after
        FROM (SELECT row_number() OVER () AS "#", o.* FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS "#", n.* FROM new_rows n) row_of USING ("#")
             CROSS JOIN LATERAL (
               SELECT CASE WHEN p."agreement_id" IS DISTINCT FROM row_of."agreement_id" THEN jsonb_build_object('agreement_id', p."agreement_id") ELSE '{}' END
                   || CASE WHEN p."party" IS DISTINCT FROM row_of."party" THEN jsonb_build_object('party', p."party") ELSE '{}' END
                   || CASE WHEN p."proposed_at" IS DISTINCT FROM row_of."proposed_at" THEN jsonb_build_object('proposed_at', p."proposed_at") ELSE '{}' END
                   || CASE WHEN p."region_code" IS DISTINCT FROM row_of."region_code" THEN jsonb_build_object('region_code', p."region_code") ELSE '{}' END
                   || CASE WHEN p."subject" IS DISTINCT FROM row_of."subject" THEN jsonb_build_object('subject', p."subject") ELSE '{}' END
                   || CASE WHEN p."valid_until" IS DISTINCT FROM row_of."valid_until" THEN jsonb_build_object('valid_until', p."valid_until") ELSE '{}' END AS before,
                      CASE WHEN p."agreement_id" IS DISTINCT FROM row_of."agreement_id" THEN jsonb_build_object('agreement_id', row_of."agreement_id") ELSE '{}' END
                   || CASE WHEN p."party" IS DISTINCT FROM row_of."party" THEN jsonb_build_object('party', row_of."party") ELSE '{}' END
                   || CASE WHEN p."proposed_at" IS DISTINCT FROM row_of."proposed_at" THEN jsonb_build_object('proposed_at', row_of."proposed_at") ELSE '{}' END
                   || CASE WHEN p."region_code" IS DISTINCT FROM row_of."region_code" THEN jsonb_build_object('region_code', row_of."region_code") ELSE '{}' END
                   || CASE WHEN p."subject" IS DISTINCT FROM row_of."subject" THEN jsonb_build_object('subject', row_of."subject") ELSE '{}' END
                   || CASE WHEN p."valid_until" IS DISTINCT FROM row_of."valid_until" THEN jsonb_build_object('valid_until', row_of."valid_until") ELSE '{}' END AS after OFFSET 0
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       WHERE d.before <> '{}';
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'agreement_extension', TG_OP, (row_of.audited ->> 'agreement_id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'region_code'),
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

CREATE OR REPLACE FUNCTION audit.record_agreement_milestone()
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
      SELECT 'agreement_milestone', TG_OP, (row_of.audited ->> 'agreement_id') || '/' || (row_of.audited ->> 'measure'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'region_code'),
             NULL, row_of.audited
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'agreement_milestone', TG_OP, (row_of.audited ->> 'agreement_id') || '/' || (row_of.audited ->> 'measure'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'region_code'),
             row_of.audited, NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'agreement_milestone', TG_OP, (row_of.audited ->> 'agreement_id') || '/' || (row_of.audited ->> 'measure'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'region_code'),
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

CREATE OR REPLACE FUNCTION audit.record_agreement_signature()
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
      SELECT 'agreement_signature', TG_OP, (row_of.audited ->> 'agreement_id') || '/' || (row_of.audited ->> 'party'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'region_code'),
             NULL, row_of.audited
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'agreement_signature', TG_OP, (row_of.audited ->> 'agreement_id') || '/' || (row_of.audited ->> 'party'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'region_code'),
             row_of.audited, NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF (SELECT array_agg(a.attname ORDER BY a.attname) FROM pg_attribute a
            WHERE a.attrelid = TG_RELID AND a.attnum > 0 AND NOT a.attisdropped)
          = '{"agreement_id","party","recorded_at","region_code","signed_on","subject"}'::text[]::name[] THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'agreement_signature', TG_OP, (to_jsonb(row_of."agreement_id") #>> '{}') || '/' || (to_jsonb(row_of."party") #>> '{}'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (to_jsonb(row_of."region_code") #>> '{}'),
             d.before, d.after
        FROM (SELECT row_number() OVER () AS "#", o.* FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS "#", n.* FROM new_rows n) row_of USING ("#")
             CROSS JOIN LATERAL (
               SELECT CASE WHEN p."agreement_id" IS DISTINCT FROM row_of."agreement_id" THEN jsonb_build_object('agreement_id', p."agreement_id") ELSE '{}' END
                   || CASE WHEN p."party" IS DISTINCT FROM row_of."party" THEN jsonb_build_object('party', p."party") ELSE '{}' END
                   || CASE WHEN p."recorded_at" IS DISTINCT FROM row_of."recorded_at" THEN jsonb_build_object('recorded_at', p."recorded_at") ELSE '{}' END
                   || CASE WHEN p."region_code" IS DISTINCT FROM row_of."region_code" THEN jsonb_build_object('region_code', p."region_code") ELSE '{}' END
                   || CASE WHEN p."signed_on" IS DISTINCT FROM row_of."signed_on" THEN jsonb_build_object('signed_on', p."signed_on") ELSE '{}' END
                   || CASE WHEN p."subject" IS DISTINCT FROM row_of."subject" THEN jsonb_build_object('subject', p."subject") ELSE '{}' END AS before,
                      CASE WHEN p."agreement_id" IS DISTINCT FROM row_of."agreement_id" THEN jsonb_build_object('agreement_id', row_of."agreement_id") ELSE '{}' END
                   || CASE WHEN p."party" IS DISTINCT FROM row_of."party" THEN jsonb_build_object('party', row_of."party") ELSE '{}' END
                   || CASE WHEN p."recorded_at" IS DISTINCT FROM row_of."recorded_at" THEN jsonb_build_object('recorded_at', row_of."recorded_at") ELSE '{}' END
                   || CASE WHEN p."region_code" IS DISTINCT FROM row_of."region_code" THEN jsonb_build_object('region_code', row_of."region_code") ELSE '{}' END
                   || CASE WHEN p."signed_on" IS DISTINCT FROM row_of."signed_on" THEN jsonb_build_object('signed_on', row_of."signed_on") ELSE '{}' END
                   || CASE WHEN p."subject" IS DISTINCT FROM row_of."subject" THEN jsonb_build_object('subject', row_of."subject") ELSE '{}' END AS after OFFSET 0
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       WHERE d.before <> '{}';
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'agreement_signature', TG_OP, (row_of.audited ->> 'agreement_id') || '/' || (row_of.audited ->> 'party'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'region_code'),
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

CREATE OR REPLACE FUNCTION audit.record_api_client()
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
      SELECT 'api_client', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', w.organization, w.region,
             NULL, row_of.audited || jsonb_build_object('revocation_reason', CASE WHEN row_of.audited ->> 'revocation_reason' IS NOT NULL THEN '[redacted]' END)
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
             LEFT JOIN LATERAL (SELECT w.organization::uuid, w.region::text
               FROM (SELECT o.id, o.region_code FROM organization o WHERE o.id = (row_of.audited ->> 'organization_id')::uuid) AS w (organization, region) LIMIT 1) w ON true;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'api_client', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', w.organization, w.region,
             row_of.audited || jsonb_build_object('revocation_reason', CASE WHEN row_of.audited ->> 'revocation_reason' IS NOT NULL THEN '[redacted]' END), NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
             LEFT JOIN LATERAL (SELECT w.organization::uuid, w.region::text
               FROM (SELECT o.id, o.region_code FROM organization o WHERE o.id = (row_of.audited ->> 'organization_id')::uuid) AS w (organization, region) LIMIT 1) w ON true;
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'api_client', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', w.organization, w.region,
             d.before, d.after
        FROM (SELECT row_number() OVER () AS nth, to_jsonb(o) AS former FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS nth, to_jsonb(n) AS audited FROM new_rows n) row_of USING (nth)
             CROSS JOIN LATERAL (
               SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"revocation_reason"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) ELSE o.value END) AS before,
                      jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"revocation_reason"}'::text[]) AND (row_of.audited -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) ELSE (row_of.audited -> o.key) END) AS after
                 FROM jsonb_each(p.former) o WHERE o.value <> row_of.audited -> o.key
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
             LEFT JOIN LATERAL (SELECT w.organization::uuid, w.region::text
               FROM (SELECT o.id, o.region_code FROM organization o WHERE o.id = (row_of.audited ->> 'organization_id')::uuid) AS w (organization, region) LIMIT 1) w ON true
       -- Rows of which no recorded column has changed have no entry.
       WHERE d.before IS NOT NULL;
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_api_client_secret()
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
      SELECT 'api_client_secret', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', w.organization, w.region,
             NULL, row_of.audited - '{"salt","digest"}'::text[]
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
             LEFT JOIN LATERAL (SELECT w.organization::uuid, w.region::text
               FROM (SELECT o.id, o.region_code FROM api_client c JOIN organization o ON o.id = c.organization_id
             WHERE c.id = (row_of.audited ->> 'client_id')::uuid) AS w (organization, region) LIMIT 1) w ON true;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'api_client_secret', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', w.organization, w.region,
             row_of.audited - '{"salt","digest"}'::text[], NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
             LEFT JOIN LATERAL (SELECT w.organization::uuid, w.region::text
               FROM (SELECT o.id, o.region_code FROM api_client c JOIN organization o ON o.id = c.organization_id
             WHERE c.id = (row_of.audited ->> 'client_id')::uuid) AS w (organization, region) LIMIT 1) w ON true;
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'api_client_secret', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', w.organization, w.region,
             d.before, d.after
        FROM (SELECT row_number() OVER () AS nth, to_jsonb(o) - '{"salt","digest"}'::text[] AS former FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS nth, to_jsonb(n) AS audited FROM new_rows n) row_of USING (nth)
             CROSS JOIN LATERAL (
               SELECT jsonb_object_agg(o.key, o.value) AS before,
                      jsonb_object_agg(o.key, (row_of.audited -> o.key)) AS after
                 FROM jsonb_each(p.former) o WHERE o.value <> row_of.audited -> o.key
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
             LEFT JOIN LATERAL (SELECT w.organization::uuid, w.region::text
               FROM (SELECT o.id, o.region_code FROM api_client c JOIN organization o ON o.id = c.organization_id
             WHERE c.id = (row_of.audited ->> 'client_id')::uuid) AS w (organization, region) LIMIT 1) w ON true
       -- Rows of which no recorded column has changed have no entry.
       WHERE d.before IS NOT NULL;
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_cooperation_lead()
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
      SELECT 'cooperation_lead', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', (row_of.audited ->> 'host_organization_id')::uuid, (row_of.audited ->> 'region_code'),
             NULL, row_of.audited
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'cooperation_lead', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', (row_of.audited ->> 'host_organization_id')::uuid, (row_of.audited ->> 'region_code'),
             row_of.audited, NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF (SELECT array_agg(a.attname ORDER BY a.attname) FROM pg_attribute a
            WHERE a.attrelid = TG_RELID AND a.attnum > 0 AND NOT a.attisdropped)
          = '{"booking_id","host_organization_id","id","opened_at","purpose","region_code","source","status","updated_at","value_amount","value_currency","version","visiting_organization_id"}'::text[]::name[] THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'cooperation_lead', TG_OP, (to_jsonb(row_of."id") #>> '{}'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', (to_jsonb(row_of."host_organization_id") #>> '{}')::uuid, (to_jsonb(row_of."region_code") #>> '{}'),
             d.before, d.after
        FROM (SELECT row_number() OVER () AS "#", o.* FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS "#", n.* FROM new_rows n) row_of USING ("#")
             CROSS JOIN LATERAL (
               SELECT CASE WHEN p."booking_id" IS DISTINCT FROM row_of."booking_id" THEN jsonb_build_object('booking_id', p."booking_id") ELSE '{}' END
                   || CASE WHEN p."host_organization_id" IS DISTINCT FROM row_of."host_organization_id" THEN jsonb_build_object('host_organization_id', p."host_organization_id") ELSE '{}' END
                   || CASE WHEN p."id" IS DISTINCT FROM row_of."id" THEN jsonb_build_object('id', p."id") ELSE '{}' END
                   || CASE WHEN p."opened_at" IS DISTINCT FROM row_of."opened_at" THEN jsonb_build_object('opened_at', p."opened_at") ELSE '{}' END
                   || CASE WHEN p."purpose" IS DISTINCT FROM row_of."purpose" THEN jsonb_build_object('purpose', p."purpose") ELSE '{}' END
                   || CASE WHEN p."region_code" IS DISTINCT FROM row_of."region_code" THEN jsonb_build_object('region_code', p."region_code") ELSE '{}' END
                   || CASE WHEN p."source" IS DISTINCT FROM row_of."source" THEN jsonb_build_object('source', p."source") ELSE '{}' END
                   || CASE WHEN p."status" IS DISTINCT FROM row_of."status" THEN jsonb_build_object('status', p."status") ELSE '{}' END
                   || CASE WHEN p."updated_at" IS DISTINCT FROM row_of."updated_at" THEN jsonb_build_object('updated_at', p."updated_at") ELSE '{}' END
                   || CASE WHEN p."value_amount" IS DISTINCT FROM row_of."value_amount" THEN jsonb_build_object('value_amount', p."value_amount") ELSE '{}' END
                   || CASE WHEN p."value_currency" IS DISTINCT FROM row_of."value_currency" THEN jsonb_build_object('value_currency', p."value_currency") ELSE '{}' END
                   || CASE WHEN p."version" IS DISTINCT FROM row_of."version" THEN jsonb_build_object('version', p."version") ELSE '{}' END
                   || CASE WHEN p."visiting_organization_id" IS DISTINCT FROM row_of."visiting_organization_id" THEN jsonb_build_object('visiting_organization_id', p."visiting_organization_id") ELSE '{}' END AS before,
                      CASE WHEN p."booking_id" IS DISTINCT FROM row_of."booking_id" THEN jsonb_build_object('booking_id', row_of."booking_id") ELSE '{}' END
                   || CASE WHEN p."host_organization_id" IS DISTINCT FROM row_of."host_organization_id" THEN jsonb_build_object('host_organization_id', row_of."host_organization_id") ELSE '{}' END
                   || CASE WHEN p."id" IS DISTINCT FROM row_of."id" THEN jsonb_build_object('id', row_of."id") ELSE '{}' END
                   || CASE WHEN p."opened_at" IS DISTINCT FROM row_of."opened_at" THEN jsonb_build_object('opened_at', row_of."opened_at") ELSE '{}' END
                   || CASE WHEN p."purpose" IS DISTINCT FROM row_of."purpose" THEN jsonb_build_object('purpose', row_of."purpose") ELSE '{}' END
                   || CASE WHEN p."region_code" IS DISTINCT FROM row_of."region_code" THEN jsonb_build_object('region_code', row_of."region_code") ELSE '{}' END
                   || CASE WHEN p."source" IS DISTINCT FROM row_of."source" THEN jsonb_build_object('source', row_of."source") ELSE '{}' END
                   || CASE WHEN p."status" IS DISTINCT FROM row_of."status" THEN jsonb_build_object('status', row_of."status") ELSE '{}' END
                   || CASE WHEN p."updated_at" IS DISTINCT FROM row_of."updated_at" THEN jsonb_build_object('updated_at', row_of."updated_at") ELSE '{}' END
                   || CASE WHEN p."value_amount" IS DISTINCT FROM row_of."value_amount" THEN jsonb_build_object('value_amount', row_of."value_amount") ELSE '{}' END
                   || CASE WHEN p."value_currency" IS DISTINCT FROM row_of."value_currency" THEN jsonb_build_object('value_currency', row_of."value_currency") ELSE '{}' END
                   || CASE WHEN p."version" IS DISTINCT FROM row_of."version" THEN jsonb_build_object('version', row_of."version") ELSE '{}' END
                   || CASE WHEN p."visiting_organization_id" IS DISTINCT FROM row_of."visiting_organization_id" THEN jsonb_build_object('visiting_organization_id', row_of."visiting_organization_id") ELSE '{}' END AS after OFFSET 0
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       WHERE d.before <> '{}';
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'cooperation_lead', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', (row_of.audited ->> 'host_organization_id')::uuid, (row_of.audited ->> 'region_code'),
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

CREATE OR REPLACE FUNCTION audit.record_cooperation_lead_transition()
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
      SELECT 'cooperation_lead_transition', TG_OP, (row_of.audited ->> 'lead_id') || '/' || (row_of.audited ->> 'version'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', w.organization, w.region,
             NULL, row_of.audited || jsonb_build_object('note', CASE WHEN row_of.audited ->> 'note' IS NOT NULL THEN '[redacted]' END)
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
             LEFT JOIN LATERAL (SELECT w.organization::uuid, w.region::text
               FROM (SELECT l.host_organization_id, l.region_code FROM cooperation_lead l WHERE l.id = (row_of.audited ->> 'lead_id')::uuid) AS w (organization, region) LIMIT 1) w ON true;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'cooperation_lead_transition', TG_OP, (row_of.audited ->> 'lead_id') || '/' || (row_of.audited ->> 'version'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', w.organization, w.region,
             row_of.audited || jsonb_build_object('note', CASE WHEN row_of.audited ->> 'note' IS NOT NULL THEN '[redacted]' END), NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
             LEFT JOIN LATERAL (SELECT w.organization::uuid, w.region::text
               FROM (SELECT l.host_organization_id, l.region_code FROM cooperation_lead l WHERE l.id = (row_of.audited ->> 'lead_id')::uuid) AS w (organization, region) LIMIT 1) w ON true;
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'cooperation_lead_transition', TG_OP, (row_of.audited ->> 'lead_id') || '/' || (row_of.audited ->> 'version'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', w.organization, w.region,
             d.before, d.after
        FROM (SELECT row_number() OVER () AS nth, to_jsonb(o) AS former FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS nth, to_jsonb(n) AS audited FROM new_rows n) row_of USING (nth)
             CROSS JOIN LATERAL (
               SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"note"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) ELSE o.value END) AS before,
                      jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"note"}'::text[]) AND (row_of.audited -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) ELSE (row_of.audited -> o.key) END) AS after
                 FROM jsonb_each(p.former) o WHERE o.value <> row_of.audited -> o.key
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
             LEFT JOIN LATERAL (SELECT w.organization::uuid, w.region::text
               FROM (SELECT l.host_organization_id, l.region_code FROM cooperation_lead l WHERE l.id = (row_of.audited ->> 'lead_id')::uuid) AS w (organization, region) LIMIT 1) w ON true
       -- Rows of which no recorded column has changed have no entry.
       WHERE d.before IS NOT NULL;
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_council()
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
      SELECT 'council', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'region_code'),
             NULL, row_of.audited
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'council', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'region_code'),
             row_of.audited, NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF (SELECT array_agg(a.attname ORDER BY a.attname) FROM pg_attribute a
            WHERE a.attrelid = TG_RELID AND a.attnum > 0 AND NOT a.attisdropped)
          = '{"established_on","id","region_code"}'::text[]::name[] THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'council', TG_OP, (to_jsonb(row_of."id") #>> '{}'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (to_jsonb(row_of."region_code") #>> '{}'),
             d.before, d.after
        FROM (SELECT row_number() OVER () AS "#", o.* FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS "#", n.* FROM new_rows n) row_of USING ("#")
             CROSS JOIN LATERAL (
               SELECT CASE WHEN p."established_on" IS DISTINCT FROM row_of."established_on" THEN jsonb_build_object('established_on', p."established_on") ELSE '{}' END
                   || CASE WHEN p."id" IS DISTINCT FROM row_of."id" THEN jsonb_build_object('id', p."id") ELSE '{}' END
                   || CASE WHEN p."region_code" IS DISTINCT FROM row_of."region_code" THEN jsonb_build_object('region_code', p."region_code") ELSE '{}' END AS before,
                      CASE WHEN p."established_on" IS DISTINCT FROM row_of."established_on" THEN jsonb_build_object('established_on', row_of."established_on") ELSE '{}' END
                   || CASE WHEN p."id" IS DISTINCT FROM row_of."id" THEN jsonb_build_object('id', row_of."id") ELSE '{}' END
                   || CASE WHEN p."region_code" IS DISTINCT FROM row_of."region_code" THEN jsonb_build_object('region_code', row_of."region_code") ELSE '{}' END AS after OFFSET 0
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       WHERE d.before <> '{}';
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'council', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'region_code'),
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

CREATE OR REPLACE FUNCTION audit.record_council_decision()
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
      SELECT 'council_decision', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'region_code'),
             NULL, row_of.audited || jsonb_build_object('withdrawn_reason', CASE WHEN row_of.audited ->> 'withdrawn_reason' IS NOT NULL THEN '[redacted]' END)
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'council_decision', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'region_code'),
             row_of.audited || jsonb_build_object('withdrawn_reason', CASE WHEN row_of.audited ->> 'withdrawn_reason' IS NOT NULL THEN '[redacted]' END), NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF (SELECT array_agg(a.attname ORDER BY a.attname) FROM pg_attribute a
            WHERE a.attrelid = TG_RELID AND a.attnum > 0 AND NOT a.attisdropped)
          = '{"council_id","id","kind","meeting_id","number","region_code","summary","taken_on","withdrawn_at","withdrawn_reason","year"}'::text[]::name[] THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'council_decision', TG_OP, (to_jsonb(row_of."id") #>> '{}'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (to_jsonb(row_of."region_code") #>> '{}'),
             d.before, d.after
        FROM (SELECT row_number() OVER () AS "#", o.* FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS "#", n.* FROM new_rows n) row_of USING ("#")
             CROSS JOIN LATERAL (
               SELECT CASE WHEN p."council_id" IS DISTINCT FROM row_of."council_id" THEN jsonb_build_object('council_id', p."council_id") ELSE '{}' END
                   || CASE WHEN p."id" IS DISTINCT FROM row_of."id" THEN jsonb_build_object('id', p."id") ELSE '{}' END
                   || CASE WHEN p."kind" IS DISTINCT FROM row_of."kind" THEN jsonb_build_object('kind', p."kind") ELSE '{}' END
                   || CASE WHEN p."meeting_id" IS DISTINCT FROM row_of."meeting_id" THEN jsonb_build_object('meeting_id', p."meeting_id") ELSE '{}' END
                   || CASE WHEN p."number" IS DISTINCT FROM row_of."number" THEN jsonb_build_object('number', p."number") ELSE '{}' END
                   || CASE WHEN p."region_code" IS DISTINCT FROM row_of."region_code" THEN jsonb_build_object('region_code', p."region_code") ELSE '{}' END
                   || CASE WHEN p."summary" IS DISTINCT FROM row_of."summary" THEN jsonb_build_object('summary', p."summary") ELSE '{}' END
                   || CASE WHEN p."taken_on" IS DISTINCT FROM row_of."taken_on" THEN jsonb_build_object('taken_on', p."taken_on") ELSE '{}' END
                   || CASE WHEN p."withdrawn_at" IS DISTINCT FROM row_of."withdrawn_at" THEN jsonb_build_object('withdrawn_at', p."withdrawn_at") ELSE '{}' END
                   || CASE WHEN p."withdrawn_reason" IS DISTINCT FROM row_of."withdrawn_reason" THEN jsonb_build_object('withdrawn_reason', CASE WHEN p."withdrawn_reason" IS NOT NULL THEN '[redacted]' END) ELSE '{}' END
                   || CASE WHEN p."year" IS DISTINCT FROM row_of."year" THEN jsonb_build_object('year', p."year") ELSE '{}' END AS before,
                      CASE WHEN p."council_id" IS DISTINCT FROM row_of."council_id" THEN jsonb_build_object('council_id', row_of."council_id") ELSE '{}' END
                   || CASE WHEN p."id" IS DISTINCT FROM row_of."id" THEN jsonb_build_object('id', row_of."id") ELSE '{}' END
                   || CASE WHEN p."kind" IS DISTINCT FROM row_of."kind" THEN jsonb_build_object('kind', row_of."kind") ELSE '{}' END
                   || CASE WHEN p."meeting_id" IS DISTINCT FROM row_of."meeting_id" THEN jsonb_build_object('meeting_id', row_of."meeting_id") ELSE '{}' END
                   || CASE WHEN p."number" IS DISTINCT FROM row_of."number" THEN jsonb_build_object('number', row_of."number") ELSE '{}' END
                   || CASE WHEN p."region_code" IS DISTINCT FROM row_of."region_code" THEN jsonb_build_object('region_code', row_of."region_code") ELSE '{}' END
                   || CASE WHEN p."summary" IS DISTINCT FROM row_of."summary" THEN jsonb_build_object('summary', row_of."summary") ELSE '{}' END
                   || CASE WHEN p."taken_on" IS DISTINCT FROM row_of."taken_on" THEN jsonb_build_object('taken_on', row_of."taken_on") ELSE '{}' END
                   || CASE WHEN p."withdrawn_at" IS DISTINCT FROM row_of."withdrawn_at" THEN jsonb_build_object('withdrawn_at', row_of."withdrawn_at") ELSE '{}' END
                   || CASE WHEN p."withdrawn_reason" IS DISTINCT FROM row_of."withdrawn_reason" THEN jsonb_build_object('withdrawn_reason', CASE WHEN row_of."withdrawn_reason" IS NOT NULL THEN '[redacted]' END) ELSE '{}' END
                   || CASE WHEN p."year" IS DISTINCT FROM row_of."year" THEN jsonb_build_object('year', row_of."year") ELSE '{}' END AS after OFFSET 0
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       WHERE d.before <> '{}';
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'council_decision', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'region_code'),
             d.before, d.after
        FROM (SELECT row_number() OVER () AS nth, to_jsonb(o) AS former FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS nth, to_jsonb(n) AS audited FROM new_rows n) row_of USING (nth)
             CROSS JOIN LATERAL (
               SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"withdrawn_reason"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) ELSE o.value END) AS before,
                      jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"withdrawn_reason"}'::text[]) AND (row_of.audited -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) ELSE (row_of.audited -> o.key) END) AS after
                 FROM jsonb_each(p.former) o WHERE o.value <> row_of.audited -> o.key
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       -- Rows of which no recorded column has changed have no entry.
       WHERE d.before IS NOT NULL;
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_council_decision_organization()
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
      SELECT 'council_decision_organization', TG_OP, (row_of.audited ->> 'decision_id') || '/' || (row_of.audited ->> 'organization_id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', (row_of.audited ->> 'organization_id')::uuid, (row_of.audited ->> 'region_code'),
             NULL, row_of.audited
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'council_decision_organization', TG_OP, (row_of.audited ->> 'decision_id') || '/' || (row_of.audited ->> 'organization_id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', (row_of.audited ->> 'organization_id')::uuid, (row_of.audited ->> 'region_code'),
             row_of.audited, NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF (SELECT array_agg(a.attname ORDER BY a.attname) FROM pg_attribute a
            WHERE a.attrelid = TG_RELID AND a.attnum > 0 AND NOT a.attisdropped)
          = '{"decision_id","organization_id","region_code","used_at"}'::text[]::name[] THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'council_decision_organization', TG_OP, (to_jsonb(row_of."decision_id") #>> '{}') || '/' || (to_jsonb(row_of."organization_id") #>> '{}'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', (to_jsonb(row_of."organization_id") #>> '{}')::uuid, (to_jsonb(row_of."region_code") #>> '{}'),
             d.before, d.after
        FROM (SELECT row_number() OVER () AS "#", o.* FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS "#", n.* FROM new_rows n) row_of USING ("#")
             CROSS JOIN LATERAL (
               SELECT CASE WHEN p."decision_id" IS DISTINCT FROM row_of."decision_id" THEN jsonb_build_object('decision_id', p."decision_id") ELSE '{}' END
                   || CASE WHEN p."organization_id" IS DISTINCT FROM row_of."organization_id" THEN jsonb_build_object('organization_id', p."organization_id") ELSE '{}' END
                   || CASE WHEN p."region_code" IS DISTINCT FROM row_of."region_code" THEN jsonb_build_object('region_code', p."region_code") ELSE '{}' END
                   || CASE WHEN p."used_at" IS DISTINCT FROM row_of."used_at" THEN jsonb_build_object('used_at', p."used_at") ELSE '{}' END AS before,
                      CASE WHEN p."decision_id" IS DISTINCT FROM row_of."decision_id" THEN jsonb_build_object('decision_id', row_of."decision_id") ELSE '{}' END
                   || CASE WHEN p."organization_id" IS DISTINCT FROM row_of."organization_id" THEN jsonb_build_object('organization_id', row_of."organization_id") ELSE '{}' END
                   || CASE WHEN p."region_code" IS DISTINCT FROM row_of."region_code" THEN jsonb_build_object('region_code', row_of."region_code") ELSE '{}' END
                   || CASE WHEN p."used_at" IS DISTINCT FROM row_of."used_at" THEN jsonb_build_object('used_at', row_of."used_at") ELSE '{}' END AS after OFFSET 0
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       WHERE d.before <> '{}';
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'council_decision_organization', TG_OP, (row_of.audited ->> 'decision_id') || '/' || (row_of.audited ->> 'organization_id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', (row_of.audited ->> 'organization_id')::uuid, (row_of.audited ->> 'region_code'),
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

CREATE OR REPLACE FUNCTION audit.record_council_meeting()
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
      SELECT 'council_meeting', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'region_code'),
             NULL, row_of.audited
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'council_meeting', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'region_code'),
             row_of.audited, NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF (SELECT array_agg(a.attname ORDER BY a.attname) FROM pg_attribute a
            WHERE a.attrelid = TG_RELID AND a.attnum > 0 AND NOT a.attisdropped)
          = '{"agenda","council_id","held_on","id","members","present","present_members","region_code"}'::text[]::name[] THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'council_meeting', TG_OP, (to_jsonb(row_of."id") #>> '{}'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (to_jsonb(row_of."region_code") #>> '{}'),
             d.before, d.after
        FROM (SELECT row_number() OVER () AS "#", o.* FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS "#", n.* FROM new_rows n) row_of USING ("#")
             CROSS JOIN LATERAL (
               SELECT CASE WHEN p."agenda" IS DISTINCT FROM row_of."agenda" THEN jsonb_build_object('agenda', p."agenda") ELSE '{}' END
                   || CASE WHEN p."council_id" IS DISTINCT FROM row_of."council_id" THEN jsonb_build_object('council_id', p."council_id") ELSE '{}' END
                   || CASE WHEN p."held_on" IS DISTINCT FROM row_of."held_on" THEN jsonb_build_object('held_on', p."held_on") ELSE '{}' END
                   || CASE WHEN p."id" IS DISTINCT FROM row_of."id" THEN jsonb_build_object('id', p."id") ELSE '{}' END
                   || CASE WHEN p."members" IS DISTINCT FROM row_of."members" THEN jsonb_build_object('members', p."members") ELSE '{}' END
                   || CASE WHEN p."present" IS DISTINCT FROM row_of."present" THEN jsonb_build_object('present', p."present") ELSE '{}' END
                   || CASE WHEN p."present_members" IS DISTINCT FROM row_of."present_members" THEN jsonb_build_object('present_members', p."present_members") ELSE '{}' END
                   || CASE WHEN p."region_code" IS DISTINCT FROM row_of."region_code" THEN jsonb_build_object('region_code', p."region_code") ELSE '{}' END AS before,
                      CASE WHEN p."agenda" IS DISTINCT FROM row_of."agenda" THEN jsonb_build_object('agenda', row_of."agenda") ELSE '{}' END
                   || CASE WHEN p."council_id" IS DISTINCT FROM row_of."council_id" THEN jsonb_build_object('council_id', row_of."council_id") ELSE '{}' END
                   || CASE WHEN p."held_on" IS DISTINCT FROM row_of."held_on" THEN jsonb_build_object('held_on', row_of."held_on") ELSE '{}' END
                   || CASE WHEN p."id" IS DISTINCT FROM row_of."id" THEN jsonb_build_object('id', row_of."id") ELSE '{}' END
                   || CASE WHEN p."members" IS DISTINCT FROM row_of."members" THEN jsonb_build_object('members', row_of."members") ELSE '{}' END
                   || CASE WHEN p."present" IS DISTINCT FROM row_of."present" THEN jsonb_build_object('present', row_of."present") ELSE '{}' END
                   || CASE WHEN p."present_members" IS DISTINCT FROM row_of."present_members" THEN jsonb_build_object('present_members', row_of."present_members") ELSE '{}' END
                   || CASE WHEN p."region_code" IS DISTINCT FROM row_of."region_code" THEN jsonb_build_object('region_code', row_of."region_code") ELSE '{}' END AS after OFFSET 0
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       WHERE d.before <> '{}';
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'council_meeting', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'region_code'),
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

CREATE OR REPLACE FUNCTION audit.record_council_member()
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
      SELECT 'council_member', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'region_code'),
             NULL, row_of.audited || jsonb_build_object('name', CASE WHEN row_of.audited ->> 'name' IS NOT NULL THEN '[redacted]' END)
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'council_member', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'region_code'),
             row_of.audited || jsonb_build_object('name', CASE WHEN row_of.audited ->> 'name' IS NOT NULL THEN '[redacted]' END), NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF (SELECT array_agg(a.attname ORDER BY a.attname) FROM pg_attribute a
            WHERE a.attrelid = TG_RELID AND a.attnum > 0 AND NOT a.attisdropped)
          = '{"council_id","from_date","id","name","region_code","role","to_date"}'::text[]::name[] THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'council_member', TG_OP, (to_jsonb(row_of."id") #>> '{}'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (to_jsonb(row_of."region_code") #>> '{}'),
             d.before, d.after
        FROM (SELECT row_number() OVER () AS "#", o.* FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS "#", n.* FROM new_rows n) row_of USING ("#")
             CROSS JOIN LATERAL (
               SELECT CASE WHEN p."council_id" IS DISTINCT FROM row_of."council_id" THEN jsonb_build_object('council_id', p."council_id") ELSE '{}' END
                   || CASE WHEN p."from_date" IS DISTINCT FROM row_of."from_date" THEN jsonb_build_object('from_date', p."from_date") ELSE '{}' END
                   || CASE WHEN p."id" IS DISTINCT FROM row_of."id" THEN jsonb_build_object('id', p."id") ELSE '{}' END
                   || CASE WHEN p."name" IS DISTINCT FROM row_of."name" THEN jsonb_build_object('name', CASE WHEN p."name" IS NOT NULL THEN '[redacted]' END) ELSE '{}' END
                   || CASE WHEN p."region_code" IS DISTINCT FROM row_of."region_code" THEN jsonb_build_object('region_code', p."region_code") ELSE '{}' END
                   || CASE WHEN p."role" IS DISTINCT FROM row_of."role" THEN jsonb_build_object('role', p."role") ELSE '{}' END
                   || CASE WHEN p."to_date" IS DISTINCT FROM row_of."to_date" THEN jsonb_build_object('to_date', p."to_date") ELSE '{}' END AS before,
                      CASE WHEN p."council_id" IS DISTINCT FROM row_of."council_id" THEN jsonb_build_object('council_id', row_of."council_id") ELSE '{}' END
                   || CASE WHEN p."from_date" IS DISTINCT FROM row_of."from_date" THEN jsonb_build_object('from_date', row_of."from_date") ELSE '{}' END
                   || CASE WHEN p."id" IS DISTINCT FROM row_of."id" THEN jsonb_build_object('id', row_of."id") ELSE '{}' END
                   || CASE WHEN p."name" IS DISTINCT FROM row_of."name" THEN jsonb_build_object('name', CASE WHEN row_of."name" IS NOT NULL THEN '[redacted]' END) ELSE '{}' END
                   || CASE WHEN p."region_code" IS DISTINCT FROM row_of."region_code" THEN jsonb_build_object('region_code', row_of."region_code") ELSE '{}' END
                   || CASE WHEN p."role" IS DISTINCT FROM row_of."role" THEN jsonb_build_object('role', row_of."role") ELSE '{}' END
                   || CASE WHEN p."to_date" IS DISTINCT FROM row_of."to_date" THEN jsonb_build_object('to_date', row_of."to_date") ELSE '{}' END AS after OFFSET 0
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       WHERE d.before <> '{}';
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'council_member', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'region_code'),
             d.before, d.after
        FROM (SELECT row_number() OVER () AS nth, to_jsonb(o) AS former FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS nth, to_jsonb(n) AS audited FROM new_rows n) row_of USING (nth)
             CROSS JOIN LATERAL (
               SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"name"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) ELSE o.value END) AS before,
                      jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"name"}'::text[]) AND (row_of.audited -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) ELSE (row_of.audited -> o.key) END) AS after
                 FROM jsonb_each(p.former) o WHERE o.value <> row_of.audited -> o.key
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       -- Rows of which no recorded column has changed have no entry.
       WHERE d.before IS NOT NULL;
    END IF;
    RETURN NULL;
  END $function$;

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

CREATE OR REPLACE FUNCTION audit.record_methodology()
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
      SELECT 'methodology', TG_OP, (row_of.audited ->> 'version'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             NULL, row_of.audited
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'methodology', TG_OP, (row_of.audited ->> 'version'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             row_of.audited, NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF (SELECT array_agg(a.attname ORDER BY a.attname) FROM pg_attribute a
            WHERE a.attrelid = TG_RELID AND a.attnum > 0 AND NOT a.attisdropped)
          = '{"criteria","published_at","stages","title","version"}'::text[]::name[] THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'methodology', TG_OP, (to_jsonb(row_of."version") #>> '{}'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             d.before, d.after
        FROM (SELECT row_number() OVER () AS "#", o.* FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS "#", n.* FROM new_rows n) row_of USING ("#")
             CROSS JOIN LATERAL (
               SELECT CASE WHEN p."criteria" IS DISTINCT FROM row_of."criteria" THEN jsonb_build_object('criteria', p."criteria") ELSE '{}' END
                   || CASE WHEN p."published_at" IS DISTINCT FROM row_of."published_at" THEN jsonb_build_object('published_at', p."published_at") ELSE '{}' END
                   || CASE WHEN p."stages" IS DISTINCT FROM row_of."stages" THEN jsonb_build_object('stages', p."stages") ELSE '{}' END
                   || CASE WHEN p."title" IS DISTINCT FROM row_of."title" THEN jsonb_build_object('title', p."title") ELSE '{}' END
                   || CASE WHEN p."version" IS DISTINCT FROM row_of."version" THEN jsonb_build_object('version', p."version") ELSE '{}' END AS before,
                      CASE WHEN p."criteria" IS DISTINCT FROM row_of."criteria" THEN jsonb_build_object('criteria', row_of."criteria") ELSE '{}' END
                   || CASE WHEN p."published_at" IS DISTINCT FROM row_of."published_at" THEN jsonb_build_object('published_at', row_of."published_at") ELSE '{}' END
                   || CASE WHEN p."stages" IS DISTINCT FROM row_of."stages" THEN jsonb_build_object('stages', row_of."stages") ELSE '{}' END
                   || CASE WHEN p."title" IS DISTINCT FROM row_of."title" THEN jsonb_build_object('title', row_of."title") ELSE '{}' END
                   || CASE WHEN p."version" IS DISTINCT FROM row_of."version" THEN jsonb_build_object('version', row_of."version") ELSE '{}' END AS after OFFSET 0
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       WHERE d.before <> '{}';
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'methodology', TG_OP, (row_of.audited ->> 'version'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
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

CREATE OR REPLACE FUNCTION audit.record_organization()
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
      SELECT 'organization', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', (row_of.audited ->> 'id')::uuid, (row_of.audited ->> 'region_code'),
             NULL, row_of.audited - '{"search_text","sort_name","okved_prefixes","legal_entity","search"}'::text[]
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'organization', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', (row_of.audited ->> 'id')::uuid, (row_of.audited ->> 'region_code'),
             row_of.audited - '{"search_text","sort_name","okved_prefixes","legal_entity","search"}'::text[], NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'organization', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', (row_of.audited ->> 'id')::uuid, (row_of.audited ->> 'region_code'),
             d.before, d.after
        FROM (SELECT row_number() OVER () AS nth, to_jsonb(o) - '{"search_text","sort_name","okved_prefixes","legal_entity","search"}'::text[] AS former FROM old_rows o) p
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

CREATE OR REPLACE FUNCTION audit.record_organization_contact()
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
      SELECT 'organization_contact', TG_OP, (row_of.audited ->> 'organization_id') || '/' || (row_of.audited ->> 'position'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', w.organization, w.region,
             NULL, row_of.audited || jsonb_build_object('name', CASE WHEN row_of.audited ->> 'name' IS NOT NULL THEN '[redacted]' END, 'email', CASE WHEN row_of.audited ->> 'email' IS NOT NULL THEN '[redacted]' END, 'phone', CASE WHEN row_of.audited ->> 'phone' IS NOT NULL THEN '[redacted]' END)
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
             LEFT JOIN LATERAL (SELECT w.organization::uuid, w.region::text
               FROM (SELECT o.id, o.region_code FROM organization o WHERE o.id = (row_of.audited ->> 'organization_id')::uuid) AS w (organization, region) LIMIT 1) w ON true;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'organization_contact', TG_OP, (row_of.audited ->> 'organization_id') || '/' || (row_of.audited ->> 'position'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', w.organization, w.region,
             row_of.audited || jsonb_build_object('name', CASE WHEN row_of.audited ->> 'name' IS NOT NULL THEN '[redacted]' END, 'email', CASE WHEN row_of.audited ->> 'email' IS NOT NULL THEN '[redacted]' END, 'phone', CASE WHEN row_of.audited ->> 'phone' IS NOT NULL THEN '[redacted]' END), NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
             LEFT JOIN LATERAL (SELECT w.organization::uuid, w.region::text
               FROM (SELECT o.id, o.region_code FROM organization o WHERE o.id = (row_of.audited ->> 'organization_id')::uuid) AS w (organization, region) LIMIT 1) w ON true;
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'organization_contact', TG_OP, (row_of.audited ->> 'organization_id') || '/' || (row_of.audited ->> 'position'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', w.organization, w.region,
             d.before, d.after
        FROM (SELECT row_number() OVER () AS nth, to_jsonb(o) AS former FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS nth, to_jsonb(n) AS audited FROM new_rows n) row_of USING (nth)
             CROSS JOIN LATERAL (
               SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"name","email","phone"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) ELSE o.value END) AS before,
                      jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"name","email","phone"}'::text[]) AND (row_of.audited -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) ELSE (row_of.audited -> o.key) END) AS after
                 FROM jsonb_each(p.former) o WHERE o.value <> row_of.audited -> o.key
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
             LEFT JOIN LATERAL (SELECT w.organization::uuid, w.region::text
               FROM (SELECT o.id, o.region_code FROM organization o WHERE o.id = (row_of.audited ->> 'organization_id')::uuid) AS w (organization, region) LIMIT 1) w ON true
       -- Rows of which no recorded column has changed have no entry.
       WHERE d.before IS NOT NULL;
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_person()
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
      SELECT 'person', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             NULL, row_of.audited || jsonb_build_object('subject', CASE WHEN row_of.audited ->> 'subject' IS NOT NULL THEN '[redacted]' END)
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'person', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             row_of.audited || jsonb_build_object('subject', CASE WHEN row_of.audited ->> 'subject' IS NOT NULL THEN '[redacted]' END), NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF (SELECT array_agg(a.attname ORDER BY a.attname) FROM pg_attribute a
            WHERE a.attrelid = TG_RELID AND a.attnum > 0 AND NOT a.attisdropped)
          = '{"id","issuer","known_since","subject"}'::text[]::name[] THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'person', TG_OP, (to_jsonb(row_of."id") #>> '{}'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             d.before, d.after
        FROM (SELECT row_number() OVER () AS "#", o.* FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS "#", n.* FROM new_rows n) row_of USING ("#")
             CROSS JOIN LATERAL (
               SELECT CASE WHEN p."id" IS DISTINCT FROM row_of."id" THEN jsonb_build_object('id', p."id") ELSE '{}' END
                   || CASE WHEN p."issuer" IS DISTINCT FROM row_of."issuer" THEN jsonb_build_object('issuer', p."issuer") ELSE '{}' END
                   || CASE WHEN p."known_since" IS DISTINCT FROM row_of."known_since" THEN jsonb_build_object('known_since', p."known_since") ELSE '{}' END
                   || CASE WHEN p."subject" IS DISTINCT FROM row_of."subject" THEN jsonb_build_object('subject', CASE WHEN p."subject" IS NOT NULL THEN '[redacted]' END) ELSE '{}' END AS before,
                      CASE WHEN p."id" IS DISTINCT FROM row_of."id" THEN jsonb_build_object('id', row_of."id") ELSE '{}' END
                   || CASE WHEN p."issuer" IS DISTINCT FROM row_of."issuer" THEN jsonb_build_object('issuer', row_of."issuer") ELSE '{}' END
                   || CASE WHEN p."known_since" IS DISTINCT FROM row_of."known_since" THEN jsonb_build_object('known_since', row_of."known_since") ELSE '{}' END
                   || CASE WHEN p."subject" IS DISTINCT FROM row_of."subject" THEN jsonb_build_object('subject', CASE WHEN row_of."subject" IS NOT NULL THEN '[redacted]' END) ELSE '{}' END AS after OFFSET 0
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       WHERE d.before <> '{}';
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'person', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
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

CREATE OR REPLACE FUNCTION audit.record_portal()
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
      SELECT 'portal', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             NULL, row_of.audited
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'portal', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             row_of.audited, NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF (SELECT array_agg(a.attname ORDER BY a.attname) FROM pg_attribute a
            WHERE a.attrelid = TG_RELID AND a.attnum > 0 AND NOT a.attisdropped)
          = '{"code","id","languages","name","region_codes","url","version"}'::text[]::name[] THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'portal', TG_OP, (to_jsonb(row_of."id") #>> '{}'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             d.before, d.after
        FROM (SELECT row_number() OVER () AS "#", o.* FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS "#", n.* FROM new_rows n) row_of USING ("#")
             CROSS JOIN LATERAL (
               SELECT CASE WHEN p."code" IS DISTINCT FROM row_of."code" THEN jsonb_build_object('code', p."code") ELSE '{}' END
                   || CASE WHEN p."id" IS DISTINCT FROM row_of."id" THEN jsonb_build_object('id', p."id") ELSE '{}' END
                   || CASE WHEN p."languages" IS DISTINCT FROM row_of."languages" THEN jsonb_build_object('languages', p."languages") ELSE '{}' END
                   || CASE WHEN p."name" IS DISTINCT FROM row_of."name" THEN jsonb_build_object('name', p."name") ELSE '{}' END
                   || CASE WHEN p."region_codes" IS DISTINCT FROM row_of."region_codes" THEN jsonb_build_object('region_codes', p."region_codes") ELSE '{}' END
                   || CASE WHEN p."url" IS DISTINCT FROM row_of."url" THEN jsonb_build_object('url', p."url") ELSE '{}' END
                   || CASE WHEN p."version" IS DISTINCT FROM row_of."version" THEN jsonb_build_object('version', p."version") ELSE '{}' END AS before,
                      CASE WHEN p."code" IS DISTINCT FROM row_of."code" THEN jsonb_build_object('code', row_of."code") ELSE '{}' END
                   || CASE WHEN p."id" IS DISTINCT FROM row_of."id" THEN jsonb_build_object('id', row_of."id") ELSE '{}' END
                   || CASE WHEN p."languages" IS DISTINCT FROM row_of."languages" THEN jsonb_build_object('languages', row_of."languages") ELSE '{}' END
                   || CASE WHEN p."name" IS DISTINCT FROM row_of."name" THEN jsonb_build_object('name', row_of."name") ELSE '{}' END
                   || CASE WHEN p."region_codes" IS DISTINCT FROM row_of."region_codes" THEN jsonb_build_object('region_codes', row_of."region_codes") ELSE '{}' END
                   || CASE WHEN p."url" IS DISTINCT FROM row_of."url" THEN jsonb_build_object('url', row_of."url") ELSE '{}' END
                   || CASE WHEN p."version" IS DISTINCT FROM row_of."version" THEN jsonb_build_object('version', row_of."version") ELSE '{}' END AS after OFFSET 0
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       WHERE d.before <> '{}';
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'portal', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
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

CREATE OR REPLACE FUNCTION audit.record_programme_fact()
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
      SELECT 'programme_fact', TG_OP, (row_of.audited ->> 'region_code') || '/' || (row_of.audited ->> 'measure') || '/' || (row_of.audited ->> 'evidence_time') || '/' || (row_of.audited ->> 'evidence_id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'region_code'),
             NULL, row_of.audited
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'programme_fact', TG_OP, (row_of.audited ->> 'region_code') || '/' || (row_of.audited ->> 'measure') || '/' || (row_of.audited ->> 'evidence_time') || '/' || (row_of.audited ->> 'evidence_id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'region_code'),
             row_of.audited, NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF (SELECT array_agg(a.attname ORDER BY a.attname) FROM pg_attribute a
            WHERE a.attrelid = TG_RELID AND a.attnum > 0 AND NOT a.attisdropped)
          = '{"evidence_id","evidence_subject","evidence_time","evidence_type","measure","region_code"}'::text[]::name[] THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'programme_fact', TG_OP, (to_jsonb(row_of."region_code") #>> '{}') || '/' || (to_jsonb(row_of."measure") #>> '{}') || '/' || (to_jsonb(row_of."evidence_time") #>> '{}') || '/' || (to_jsonb(row_of."evidence_id") #>> '{}'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (to_jsonb(row_of."region_code") #>> '{}'),
             d.before, d.after
        FROM (SELECT row_number() OVER () AS "#", o.* FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS "#", n.* FROM new_rows n) row_of USING ("#")
             CROSS JOIN LATERAL (
               SELECT CASE WHEN p."evidence_id" IS DISTINCT FROM row_of."evidence_id" THEN jsonb_build_object('evidence_id', p."evidence_id") ELSE '{}' END
                   || CASE WHEN p."evidence_subject" IS DISTINCT FROM row_of."evidence_subject" THEN jsonb_build_object('evidence_subject', p."evidence_subject") ELSE '{}' END
                   || CASE WHEN p."evidence_time" IS DISTINCT FROM row_of."evidence_time" THEN jsonb_build_object('evidence_time', p."evidence_time") ELSE '{}' END
                   || CASE WHEN p."evidence_type" IS DISTINCT FROM row_of."evidence_type" THEN jsonb_build_object('evidence_type', p."evidence_type") ELSE '{}' END
                   || CASE WHEN p."measure" IS DISTINCT FROM row_of."measure" THEN jsonb_build_object('measure', p."measure") ELSE '{}' END
                   || CASE WHEN p."region_code" IS DISTINCT FROM row_of."region_code" THEN jsonb_build_object('region_code', p."region_code") ELSE '{}' END AS before,
                      CASE WHEN p."evidence_id" IS DISTINCT FROM row_of."evidence_id" THEN jsonb_build_object('evidence_id', row_of."evidence_id") ELSE '{}' END
                   || CASE WHEN p."evidence_subject" IS DISTINCT FROM row_of."evidence_subject" THEN jsonb_build_object('evidence_subject', row_of."evidence_subject") ELSE '{}' END
                   || CASE WHEN p."evidence_time" IS DISTINCT FROM row_of."evidence_time" THEN jsonb_build_object('evidence_time', row_of."evidence_time") ELSE '{}' END
                   || CASE WHEN p."evidence_type" IS DISTINCT FROM row_of."evidence_type" THEN jsonb_build_object('evidence_type', row_of."evidence_type") ELSE '{}' END
                   || CASE WHEN p."measure" IS DISTINCT FROM row_of."measure" THEN jsonb_build_object('measure', row_of."measure") ELSE '{}' END
                   || CASE WHEN p."region_code" IS DISTINCT FROM row_of."region_code" THEN jsonb_build_object('region_code', row_of."region_code") ELSE '{}' END AS after OFFSET 0
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       WHERE d.before <> '{}';
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'programme_fact', TG_OP, (row_of.audited ->> 'region_code') || '/' || (row_of.audited ->> 'measure') || '/' || (row_of.audited ->> 'evidence_time') || '/' || (row_of.audited ->> 'evidence_id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'region_code'),
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

CREATE OR REPLACE FUNCTION audit.record_readiness_assessment()
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
      SELECT 'readiness_assessment', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', (row_of.audited ->> 'organization_id')::uuid, (row_of.audited ->> 'region_code'),
             NULL, row_of.audited || jsonb_build_object('assessor', CASE WHEN row_of.audited ->> 'assessor' IS NOT NULL THEN '[redacted]' END, 'withdrawn_reason', CASE WHEN row_of.audited ->> 'withdrawn_reason' IS NOT NULL THEN '[redacted]' END) || jsonb_build_object('scores', CASE WHEN nullif(row_of.audited -> 'scores', 'null') IS NOT NULL THEN coalesce((
    SELECT jsonb_agg(CASE WHEN part ->> 'evidence' IS NULL THEN part ELSE part || '{"evidence":"[redacted]"}' END ORDER BY nth)
      FROM jsonb_array_elements(nullif(row_of.audited -> 'scores', 'null')) WITH ORDINALITY AS parts (part, nth)), '[]') END)
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'readiness_assessment', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', (row_of.audited ->> 'organization_id')::uuid, (row_of.audited ->> 'region_code'),
             row_of.audited || jsonb_build_object('assessor', CASE WHEN row_of.audited ->> 'assessor' IS NOT NULL THEN '[redacted]' END, 'withdrawn_reason', CASE WHEN row_of.audited ->> 'withdrawn_reason' IS NOT NULL THEN '[redacted]' END) || jsonb_build_object('scores', CASE WHEN nullif(row_of.audited -> 'scores', 'null') IS NOT NULL THEN coalesce((
    SELECT jsonb_agg(CASE WHEN part ->> 'evidence' IS NULL THEN part ELSE part || '{"evidence":"[redacted]"}' END ORDER BY nth)
      FROM jsonb_array_elements(nullif(row_of.audited -> 'scores', 'null')) WITH ORDINALITY AS parts (part, nth)), '[]') END), NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF (SELECT array_agg(a.attname ORDER BY a.attname) FROM pg_attribute a
            WHERE a.attrelid = TG_RELID AND a.attnum > 0 AND NOT a.attisdropped)
          = '{"assessed_on","assessor","criticals_met","due_at","id","maximum","methodology_version","organization_id","recorded_at","region_code","scores","site_id","status","total","valid_until","withdrawn_reason"}'::text[]::name[] THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'readiness_assessment', TG_OP, (to_jsonb(row_of."id") #>> '{}'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', (to_jsonb(row_of."organization_id") #>> '{}')::uuid, (to_jsonb(row_of."region_code") #>> '{}'),
             d.before, d.after
        FROM (SELECT row_number() OVER () AS "#", o.* FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS "#", n.* FROM new_rows n) row_of USING ("#")
             CROSS JOIN LATERAL (
               SELECT CASE WHEN p."assessed_on" IS DISTINCT FROM row_of."assessed_on" THEN jsonb_build_object('assessed_on', p."assessed_on") ELSE '{}' END
                   || CASE WHEN p."assessor" IS DISTINCT FROM row_of."assessor" THEN jsonb_build_object('assessor', CASE WHEN p."assessor" IS NOT NULL THEN '[redacted]' END) ELSE '{}' END
                   || CASE WHEN p."criticals_met" IS DISTINCT FROM row_of."criticals_met" THEN jsonb_build_object('criticals_met', p."criticals_met") ELSE '{}' END
                   || CASE WHEN p."due_at" IS DISTINCT FROM row_of."due_at" THEN jsonb_build_object('due_at', p."due_at") ELSE '{}' END
                   || CASE WHEN p."id" IS DISTINCT FROM row_of."id" THEN jsonb_build_object('id', p."id") ELSE '{}' END
                   || CASE WHEN p."maximum" IS DISTINCT FROM row_of."maximum" THEN jsonb_build_object('maximum', p."maximum") ELSE '{}' END
                   || CASE WHEN p."methodology_version" IS DISTINCT FROM row_of."methodology_version" THEN jsonb_build_object('methodology_version', p."methodology_version") ELSE '{}' END
                   || CASE WHEN p."organization_id" IS DISTINCT FROM row_of."organization_id" THEN jsonb_build_object('organization_id', p."organization_id") ELSE '{}' END
                   || CASE WHEN p."recorded_at" IS DISTINCT FROM row_of."recorded_at" THEN jsonb_build_object('recorded_at', p."recorded_at") ELSE '{}' END
                   || CASE WHEN p."region_code" IS DISTINCT FROM row_of."region_code" THEN jsonb_build_object('region_code', p."region_code") ELSE '{}' END
                   || CASE WHEN p."scores" IS DISTINCT FROM row_of."scores" THEN jsonb_build_object('scores', CASE WHEN nullif(p."scores", 'null') IS NOT NULL THEN coalesce((
    SELECT jsonb_agg(CASE WHEN part ->> 'evidence' IS NULL THEN part ELSE part || '{"evidence":"[redacted]"}' END ORDER BY nth)
      FROM jsonb_array_elements(nullif(p."scores", 'null')) WITH ORDINALITY AS parts (part, nth)), '[]') END) ELSE '{}' END
                   || CASE WHEN p."site_id" IS DISTINCT FROM row_of."site_id" THEN jsonb_build_object('site_id', p."site_id") ELSE '{}' END
                   || CASE WHEN p."status" IS DISTINCT FROM row_of."status" THEN jsonb_build_object('status', p."status") ELSE '{}' END
                   || CASE WHEN p."total" IS DISTINCT FROM row_of."total" THEN jsonb_build_object('total', p."total") ELSE '{}' END
                   || CASE WHEN p."valid_until" IS DISTINCT FROM row_of."valid_until" THEN jsonb_build_object('valid_until', p."valid_until") ELSE '{}' END
                   || CASE WHEN p."withdrawn_reason" IS DISTINCT FROM row_of."withdrawn_reason" THEN jsonb_build_object('withdrawn_reason', CASE WHEN p."withdrawn_reason" IS NOT NULL THEN '[redacted]' END) ELSE '{}' END AS before,
                      CASE WHEN p."assessed_on" IS DISTINCT FROM row_of."assessed_on" THEN jsonb_build_object('assessed_on', row_of."assessed_on") ELSE '{}' END
                   || CASE WHEN p."assessor" IS DISTINCT FROM row_of."assessor" THEN jsonb_build_object('assessor', CASE WHEN row_of."assessor" IS NOT NULL THEN '[redacted]' END) ELSE '{}' END
                   || CASE WHEN p."criticals_met" IS DISTINCT FROM row_of."criticals_met" THEN jsonb_build_object('criticals_met', row_of."criticals_met") ELSE '{}' END
                   || CASE WHEN p."due_at" IS DISTINCT FROM row_of."due_at" THEN jsonb_build_object('due_at', row_of."due_at") ELSE '{}' END
                   || CASE WHEN p."id" IS DISTINCT FROM row_of."id" THEN jsonb_build_object('id', row_of."id") ELSE '{}' END
                   || CASE WHEN p."maximum" IS DISTINCT FROM row_of."maximum" THEN jsonb_build_object('maximum', row_of."maximum") ELSE '{}' END
                   || CASE WHEN p."methodology_version" IS DISTINCT FROM row_of."methodology_version" THEN jsonb_build_object('methodology_version', row_of."methodology_version") ELSE '{}' END
                   || CASE WHEN p."organization_id" IS DISTINCT FROM row_of."organization_id" THEN jsonb_build_object('organization_id', row_of."organization_id") ELSE '{}' END
                   || CASE WHEN p."recorded_at" IS DISTINCT FROM row_of."recorded_at" THEN jsonb_build_object('recorded_at', row_of."recorded_at") ELSE '{}' END
                   || CASE WHEN p."region_code" IS DISTINCT FROM row_of."region_code" THEN jsonb_build_object('region_code', row_of."region_code") ELSE '{}' END
                   || CASE WHEN p."scores" IS DISTINCT FROM row_of."scores" THEN jsonb_build_object('scores', CASE WHEN nullif(row_of."scores", 'null') IS NOT NULL THEN coalesce((
    SELECT jsonb_agg(CASE WHEN part ->> 'evidence' IS NULL THEN part ELSE part || '{"evidence":"[redacted]"}' END ORDER BY nth)
      FROM jsonb_array_elements(nullif(row_of."scores", 'null')) WITH ORDINALITY AS parts (part, nth)), '[]') END) ELSE '{}' END
                   || CASE WHEN p."site_id" IS DISTINCT FROM row_of."site_id" THEN jsonb_build_object('site_id', row_of."site_id") ELSE '{}' END
                   || CASE WHEN p."status" IS DISTINCT FROM row_of."status" THEN jsonb_build_object('status', row_of."status") ELSE '{}' END
                   || CASE WHEN p."total" IS DISTINCT FROM row_of."total" THEN jsonb_build_object('total', row_of."total") ELSE '{}' END
                   || CASE WHEN p."valid_until" IS DISTINCT FROM row_of."valid_until" THEN jsonb_build_object('valid_until', row_of."valid_until") ELSE '{}' END
                   || CASE WHEN p."withdrawn_reason" IS DISTINCT FROM row_of."withdrawn_reason" THEN jsonb_build_object('withdrawn_reason', CASE WHEN row_of."withdrawn_reason" IS NOT NULL THEN '[redacted]' END) ELSE '{}' END AS after OFFSET 0
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       WHERE d.before <> '{}';
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'readiness_assessment', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', (row_of.audited ->> 'organization_id')::uuid, (row_of.audited ->> 'region_code'),
             d.before, d.after
        FROM (SELECT row_number() OVER () AS nth, to_jsonb(o) AS former FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS nth, to_jsonb(n) AS audited FROM new_rows n) row_of USING (nth)
             CROSS JOIN LATERAL (
               SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"assessor","withdrawn_reason"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) WHEN o.key = 'scores' AND o.value <> 'null' THEN CASE WHEN o.value IS NOT NULL THEN coalesce((
    SELECT jsonb_agg(CASE WHEN part ->> 'evidence' IS NULL THEN part ELSE part || '{"evidence":"[redacted]"}' END ORDER BY nth)
      FROM jsonb_array_elements(o.value) WITH ORDINALITY AS parts (part, nth)), '[]') END ELSE o.value END) AS before,
                      jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"assessor","withdrawn_reason"}'::text[]) AND (row_of.audited -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) WHEN o.key = 'scores' AND (row_of.audited -> o.key) <> 'null' THEN CASE WHEN (row_of.audited -> o.key) IS NOT NULL THEN coalesce((
    SELECT jsonb_agg(CASE WHEN part ->> 'evidence' IS NULL THEN part ELSE part || '{"evidence":"[redacted]"}' END ORDER BY nth)
      FROM jsonb_array_elements((row_of.audited -> o.key)) WITH ORDINALITY AS parts (part, nth)), '[]') END ELSE (row_of.audited -> o.key) END) AS after
                 FROM jsonb_each(p.former) o WHERE o.value <> row_of.audited -> o.key
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       -- Rows of which no recorded column has changed have no entry.
       WHERE d.before IS NOT NULL;
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_region()
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
      SELECT 'region', TG_OP, (row_of.audited ->> 'code'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'code'),
             NULL, row_of.audited - '{"search_text","search"}'::text[]
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'region', TG_OP, (row_of.audited ->> 'code'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'code'),
             row_of.audited - '{"search_text","search"}'::text[], NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'region', TG_OP, (row_of.audited ->> 'code'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, (row_of.audited ->> 'code'),
             d.before, d.after
        FROM (SELECT row_number() OVER () AS nth, to_jsonb(o) - '{"search_text","search"}'::text[] AS former FROM old_rows o) p
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

CREATE OR REPLACE FUNCTION audit.record_registry_entry()
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
      SELECT 'registry_entry', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', (row_of.audited ->> 'organization_id')::uuid, (row_of.audited ->> 'region_code'),
             NULL, row_of.audited - '{"legal_entity"}'::text[]
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'registry_entry', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', (row_of.audited ->> 'organization_id')::uuid, (row_of.audited ->> 'region_code'),
             row_of.audited - '{"legal_entity"}'::text[], NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF (SELECT array_agg(a.attname ORDER BY a.attname) FROM pg_attribute a
            WHERE a.attrelid = TG_RELID AND a.attnum > 0 AND NOT a.attisdropped)
          = '{"created_at","id","legal_entity","organization_id","region_code","registry","status","suspended_by","updated_at","version"}'::text[]::name[] THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'registry_entry', TG_OP, (to_jsonb(row_of."id") #>> '{}'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', (to_jsonb(row_of."organization_id") #>> '{}')::uuid, (to_jsonb(row_of."region_code") #>> '{}'),
             d.before, d.after
        FROM (SELECT row_number() OVER () AS "#", o.* FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS "#", n.* FROM new_rows n) row_of USING ("#")
             CROSS JOIN LATERAL (
               SELECT CASE WHEN p."created_at" IS DISTINCT FROM row_of."created_at" THEN jsonb_build_object('created_at', p."created_at") ELSE '{}' END
                   || CASE WHEN p."id" IS DISTINCT FROM row_of."id" THEN jsonb_build_object('id', p."id") ELSE '{}' END
                   || CASE WHEN p."organization_id" IS DISTINCT FROM row_of."organization_id" THEN jsonb_build_object('organization_id', p."organization_id") ELSE '{}' END
                   || CASE WHEN p."region_code" IS DISTINCT FROM row_of."region_code" THEN jsonb_build_object('region_code', p."region_code") ELSE '{}' END
                   || CASE WHEN p."registry" IS DISTINCT FROM row_of."registry" THEN jsonb_build_object('registry', p."registry") ELSE '{}' END
                   || CASE WHEN p."status" IS DISTINCT FROM row_of."status" THEN jsonb_build_object('status', p."status") ELSE '{}' END
                   || CASE WHEN p."suspended_by" IS DISTINCT FROM row_of."suspended_by" THEN jsonb_build_object('suspended_by', p."suspended_by") ELSE '{}' END
                   || CASE WHEN p."updated_at" IS DISTINCT FROM row_of."updated_at" THEN jsonb_build_object('updated_at', p."updated_at") ELSE '{}' END
                   || CASE WHEN p."version" IS DISTINCT FROM row_of."version" THEN jsonb_build_object('version', p."version") ELSE '{}' END AS before,
                      CASE WHEN p."created_at" IS DISTINCT FROM row_of."created_at" THEN jsonb_build_object('created_at', row_of."created_at") ELSE '{}' END
                   || CASE WHEN p."id" IS DISTINCT FROM row_of."id" THEN jsonb_build_object('id', row_of."id") ELSE '{}' END
                   || CASE WHEN p."organization_id" IS DISTINCT FROM row_of."organization_id" THEN jsonb_build_object('organization_id', row_of."organization_id") ELSE '{}' END
                   || CASE WHEN p."region_code" IS DISTINCT FROM row_of."region_code" THEN jsonb_build_object('region_code', row_of."region_code") ELSE '{}' END
                   || CASE WHEN p."registry" IS DISTINCT FROM row_of."registry" THEN jsonb_build_object('registry', row_of."registry") ELSE '{}' END
                   || CASE WHEN p."status" IS DISTINCT FROM row_of."status" THEN jsonb_build_object('status', row_of."status") ELSE '{}' END
                   || CASE WHEN p."suspended_by" IS DISTINCT FROM row_of."suspended_by" THEN jsonb_build_object('suspended_by', row_of."suspended_by") ELSE '{}' END
                   || CASE WHEN p."updated_at" IS DISTINCT FROM row_of."updated_at" THEN jsonb_build_object('updated_at', row_of."updated_at") ELSE '{}' END
                   || CASE WHEN p."version" IS DISTINCT FROM row_of."version" THEN jsonb_build_object('version', row_of."version") ELSE '{}' END AS after OFFSET 0
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       WHERE d.before <> '{}';
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'registry_entry', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', (row_of.audited ->> 'organization_id')::uuid, (row_of.audited ->> 'region_code'),
             d.before, d.after
        FROM (SELECT row_number() OVER () AS nth, to_jsonb(o) - '{"legal_entity"}'::text[] AS former FROM old_rows o) p
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

CREATE OR REPLACE FUNCTION audit.record_registry_entry_transition()
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
      SELECT 'registry_entry_transition', TG_OP, (row_of.audited ->> 'entry_id') || '/' || (row_of.audited ->> 'version'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', w.organization, w.region,
             NULL, row_of.audited || jsonb_build_object('reason', CASE WHEN row_of.audited ->> 'reason' IS NOT NULL THEN '[redacted]' END)
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
             LEFT JOIN LATERAL (SELECT w.organization::uuid, w.region::text
               FROM (SELECT e.organization_id, e.region_code FROM registry_entry e WHERE e.id = (row_of.audited ->> 'entry_id')::uuid) AS w (organization, region) LIMIT 1) w ON true;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'registry_entry_transition', TG_OP, (row_of.audited ->> 'entry_id') || '/' || (row_of.audited ->> 'version'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', w.organization, w.region,
             row_of.audited || jsonb_build_object('reason', CASE WHEN row_of.audited ->> 'reason' IS NOT NULL THEN '[redacted]' END), NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
             LEFT JOIN LATERAL (SELECT w.organization::uuid, w.region::text
               FROM (SELECT e.organization_id, e.region_code FROM registry_entry e WHERE e.id = (row_of.audited ->> 'entry_id')::uuid) AS w (organization, region) LIMIT 1) w ON true;
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'registry_entry_transition', TG_OP, (row_of.audited ->> 'entry_id') || '/' || (row_of.audited ->> 'version'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', w.organization, w.region,
             d.before, d.after
        FROM (SELECT row_number() OVER () AS nth, to_jsonb(o) AS former FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS nth, to_jsonb(n) AS audited FROM new_rows n) row_of USING (nth)
             CROSS JOIN LATERAL (
               SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"reason"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) ELSE o.value END) AS before,
                      jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"reason"}'::text[]) AND (row_of.audited -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) ELSE (row_of.audited -> o.key) END) AS after
                 FROM jsonb_each(p.former) o WHERE o.value <> row_of.audited -> o.key
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
             LEFT JOIN LATERAL (SELECT w.organization::uuid, w.region::text
               FROM (SELECT e.organization_id, e.region_code FROM registry_entry e WHERE e.id = (row_of.audited ->> 'entry_id')::uuid) AS w (organization, region) LIMIT 1) w ON true
       -- Rows of which no recorded column has changed have no entry.
       WHERE d.before IS NOT NULL;
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_signing_key()
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
      SELECT 'signing_key', TG_OP, (row_of.audited ->> 'kid'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             NULL, row_of.audited - '{"sealed"}'::text[]
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'signing_key', TG_OP, (row_of.audited ->> 'kid'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             row_of.audited - '{"sealed"}'::text[], NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF (SELECT array_agg(a.attname ORDER BY a.attname) FROM pg_attribute a
            WHERE a.attrelid = TG_RELID AND a.attnum > 0 AND NOT a.attisdropped)
          = '{"created_at","kid","sealed","since","state"}'::text[]::name[] THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'signing_key', TG_OP, (to_jsonb(row_of."kid") #>> '{}'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             d.before, d.after
        FROM (SELECT row_number() OVER () AS "#", o.* FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS "#", n.* FROM new_rows n) row_of USING ("#")
             CROSS JOIN LATERAL (
               SELECT CASE WHEN p."created_at" IS DISTINCT FROM row_of."created_at" THEN jsonb_build_object('created_at', p."created_at") ELSE '{}' END
                   || CASE WHEN p."kid" IS DISTINCT FROM row_of."kid" THEN jsonb_build_object('kid', p."kid") ELSE '{}' END
                   || CASE WHEN p."since" IS DISTINCT FROM row_of."since" THEN jsonb_build_object('since', p."since") ELSE '{}' END
                   || CASE WHEN p."state" IS DISTINCT FROM row_of."state" THEN jsonb_build_object('state', p."state") ELSE '{}' END AS before,
                      CASE WHEN p."created_at" IS DISTINCT FROM row_of."created_at" THEN jsonb_build_object('created_at', row_of."created_at") ELSE '{}' END
                   || CASE WHEN p."kid" IS DISTINCT FROM row_of."kid" THEN jsonb_build_object('kid', row_of."kid") ELSE '{}' END
                   || CASE WHEN p."since" IS DISTINCT FROM row_of."since" THEN jsonb_build_object('since', row_of."since") ELSE '{}' END
                   || CASE WHEN p."state" IS DISTINCT FROM row_of."state" THEN jsonb_build_object('state', row_of."state") ELSE '{}' END AS after OFFSET 0
             ) d CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c
       WHERE d.before <> '{}';
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'signing_key', TG_OP, (row_of.audited ->> 'kid'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', NULL, NULL,
             d.before, d.after
        FROM (SELECT row_number() OVER () AS nth, to_jsonb(o) - '{"sealed"}'::text[] AS former FROM old_rows o) p
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

CREATE OR REPLACE FUNCTION audit.record_site()
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
      SELECT 'site', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', (row_of.audited ->> 'organization_id')::uuid, (row_of.audited ->> 'region_code'),
             NULL, row_of.audited - '{"sort_name","search_text","search"}'::text[]
        FROM (SELECT to_jsonb(n) AS audited FROM new_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'site', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', (row_of.audited ->> 'organization_id')::uuid, (row_of.audited ->> 'region_code'),
             row_of.audited - '{"sort_name","search_text","search"}'::text[], NULL
        FROM (SELECT to_jsonb(n) AS audited FROM old_rows n OFFSET 0) row_of CROSS JOIN LATERAL (SELECT caller AS caller OFFSET 0) c;
    ELSE
      -- Both sets have the order of the updates: a key may have changed.
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT 'site', TG_OP, (row_of.audited ->> 'id'), coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', (row_of.audited ->> 'organization_id')::uuid, (row_of.audited ->> 'region_code'),
             d.before, d.after
        FROM (SELECT row_number() OVER () AS nth, to_jsonb(o) - '{"sort_name","search_text","search"}'::text[] AS former FROM old_rows o) p
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

CREATE TABLE public.access_grant (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  role text NOT NULL,
  organization_id uuid,
  regions text[],
  created_at timestamp with time zone NOT NULL,
  confirmed_at timestamp with time zone,
  withdrawn_at timestamp with time zone
);

CREATE TABLE public.agreement (
  id uuid NOT NULL,
  region_code text NOT NULL,
  title jsonb NOT NULL,
  status text NOT NULL,
  version integer NOT NULL,
  measures text[] NOT NULL,
  signed_on date,
  valid_until date NOT NULL,
  decision_id uuid,
  provenance_source text NOT NULL,
  provenance_reference text,
  terminated_reason text,
  created_at timestamp with time zone NOT NULL,
  due_at timestamp with time zone
);

CREATE TABLE public.agreement_extension (
  agreement_id uuid NOT NULL,
  region_code text NOT NULL,
  party text NOT NULL,
  valid_until date NOT NULL,
  proposed_at timestamp with time zone NOT NULL,
  subject text
);

CREATE TABLE public.agreement_milestone (
  agreement_id uuid NOT NULL,
  region_code text NOT NULL,
  measure text NOT NULL,
  due_on date NOT NULL,
  status text NOT NULL,
  done_on date,
  evidence_id uuid,
  evidence_type text,
  evidence_subject text,
  evidence_time timestamp with time zone,
  due_at timestamp with time zone,
  term daterange
);

CREATE TABLE public.agreement_signature (
  agreement_id uuid NOT NULL,
  party text NOT NULL,
  region_code text NOT NULL,
  signed_on date NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  subject text
);

CREATE TABLE public.api_client (
  id uuid NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  organization_id uuid,
  portal_id uuid,
  scopes text[] NOT NULL,
  regions text[],
  rate_class text NOT NULL,
  redirect_uris text[] NOT NULL,
  allowed_origins text[] NOT NULL,
  confidential boolean NOT NULL,
  first_party boolean NOT NULL,
  version integer NOT NULL,
  created_at timestamp with time zone NOT NULL,
  revoked_at timestamp with time zone,
  revocation_reason text
);

CREATE TABLE public.api_client_secret (
  id uuid NOT NULL,
  client_id uuid NOT NULL,
  place smallint NOT NULL,
  salt bytea NOT NULL,
  digest bytea NOT NULL,
  created_at timestamp with time zone NOT NULL,
  withdrawn_at timestamp with time zone
);

CREATE TABLE public.cooperation_lead (
  id uuid NOT NULL,
  purpose text NOT NULL,
  source text NOT NULL,
  booking_id uuid NOT NULL,
  host_organization_id uuid NOT NULL,
  visiting_organization_id uuid,
  region_code text NOT NULL,
  status text NOT NULL,
  value_amount bigint,
  value_currency text,
  version integer NOT NULL,
  opened_at timestamp(3) with time zone NOT NULL,
  updated_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE public.cooperation_lead_transition (
  lead_id uuid NOT NULL,
  version integer NOT NULL,
  from_status text,
  to_status text NOT NULL,
  at timestamp with time zone NOT NULL,
  subject text,
  organization_id uuid,
  note text
);

CREATE TABLE public.council (
  id uuid NOT NULL,
  region_code text NOT NULL,
  established_on date NOT NULL
);

CREATE TABLE public.council_decision (
  id uuid NOT NULL,
  council_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  region_code text NOT NULL,
  year integer NOT NULL,
  number integer NOT NULL,
  kind text NOT NULL,
  taken_on date NOT NULL,
  summary jsonb NOT NULL,
  withdrawn_at timestamp with time zone,
  withdrawn_reason text
);

CREATE TABLE public.council_decision_counter (
  region_code text NOT NULL,
  year integer NOT NULL,
  last integer NOT NULL
);

CREATE TABLE public.council_decision_organization (
  decision_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  region_code text NOT NULL,
  used_at timestamp with time zone
);

CREATE TABLE public.council_meeting (
  id uuid NOT NULL,
  council_id uuid NOT NULL,
  region_code text NOT NULL,
  held_on date NOT NULL,
  members integer NOT NULL,
  present integer NOT NULL,
  present_members uuid[] NOT NULL,
  agenda text[] NOT NULL
);

CREATE TABLE public.council_member (
  id uuid NOT NULL,
  council_id uuid NOT NULL,
  region_code text NOT NULL,
  name text NOT NULL,
  role text NOT NULL,
  from_date date NOT NULL,
  to_date date
);

CREATE TABLE public.idempotency_key (
  client text NOT NULL,
  operation text NOT NULL,
  key text NOT NULL,
  input_digest bytea NOT NULL,
  answer text NOT NULL,
  created_at timestamp with time zone NOT NULL
);

CREATE TABLE public.methodology (
  version integer NOT NULL,
  published_at timestamp with time zone NOT NULL,
  title jsonb NOT NULL,
  criteria jsonb NOT NULL,
  stages jsonb NOT NULL
);

CREATE TABLE public.oidc_record (
  model text NOT NULL,
  id text NOT NULL,
  payload jsonb NOT NULL,
  grant_id text,
  uid text,
  expires_at timestamp with time zone,
  consumed_at timestamp with time zone
);

CREATE TABLE public.organization (
  id uuid NOT NULL,
  kind text NOT NULL,
  name jsonb NOT NULL,
  sort_name text COLLATE "ru-x-icu" NOT NULL,
  legal_name text,
  brands text[] NOT NULL,
  inn text,
  kpp text,
  ogrn text,
  legal_entity text,
  region_code text NOT NULL,
  okved text[] NOT NULL,
  okved_prefixes text[] GENERATED ALWAYS AS (public.okved_prefixes(okved)) STORED NOT NULL,
  status text NOT NULL,
  provenance_source text NOT NULL,
  provenance_reference text,
  created_at timestamp with time zone NOT NULL,
  search_text text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  search tsvector GENERATED ALWAYS AS ((setweight(to_tsvector('russian'::regconfig, split_part(search_text, '
'::text, 1)), 'A'::"char") || setweight(to_tsvector('russian'::regconfig, search_text), 'B'::"char"))) STORED NOT NULL
);

CREATE TABLE public.organization_change (
  organization_id uuid NOT NULL,
  version integer NOT NULL,
  at timestamp with time zone NOT NULL,
  subject text,
  client_id text,
  changes jsonb NOT NULL
);

CREATE TABLE public.organization_contact (
  organization_id uuid NOT NULL,
  "position" integer NOT NULL,
  purpose text NOT NULL,
  name text NOT NULL,
  email text,
  phone text
);

CREATE TABLE public.person (
  id uuid NOT NULL,
  issuer text NOT NULL,
  subject text NOT NULL,
  known_since timestamp with time zone NOT NULL
);

CREATE TABLE public.portal (
  id uuid NOT NULL,
  code text COLLATE "C" NOT NULL,
  name jsonb NOT NULL,
  region_codes text[] NOT NULL,
  languages text[] NOT NULL,
  url text,
  version integer NOT NULL
);

CREATE TABLE public.programme_fact (
  region_code text NOT NULL,
  measure text NOT NULL,
  evidence_id uuid NOT NULL,
  evidence_type text NOT NULL,
  evidence_subject text NOT NULL,
  evidence_time timestamp with time zone NOT NULL
);

CREATE TABLE public.rate_bucket (
  key text NOT NULL,
  level double precision NOT NULL,
  filled_at timestamp with time zone NOT NULL
) WITH (fillfactor=50);

CREATE TABLE public.readiness_assessment (
  id uuid NOT NULL,
  site_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  region_code text NOT NULL,
  methodology_version integer NOT NULL,
  status text NOT NULL,
  assessed_on date NOT NULL,
  valid_until date NOT NULL,
  due_at timestamp with time zone NOT NULL,
  scores jsonb NOT NULL,
  total integer NOT NULL,
  maximum integer NOT NULL,
  criticals_met boolean NOT NULL,
  assessor text,
  withdrawn_reason text,
  recorded_at timestamp with time zone NOT NULL
);

CREATE TABLE public.region (
  code text COLLATE "C" NOT NULL,
  name jsonb NOT NULL,
  district text NOT NULL,
  time_zone text NOT NULL,
  latitude double precision NOT NULL,
  longitude double precision NOT NULL,
  search_text text NOT NULL,
  search tsvector GENERATED ALWAYS AS (to_tsvector('russian'::regconfig, search_text)) STORED NOT NULL
);

CREATE TABLE public.registry_entry (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  registry text NOT NULL,
  region_code text NOT NULL,
  status text NOT NULL,
  suspended_by text,
  version integer NOT NULL,
  legal_entity text,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL
);

CREATE TABLE public.registry_entry_transition (
  entry_id uuid NOT NULL,
  version integer NOT NULL,
  from_status text,
  to_status text NOT NULL,
  at timestamp with time zone NOT NULL,
  subject text,
  client_id text,
  reason text,
  decision_id uuid
);

CREATE TABLE public.schema_migration (
  id integer DEFAULT nextval('public.schema_migration_id_seq'::regclass) NOT NULL,
  "timestamp" bigint NOT NULL,
  name character varying NOT NULL
);

CREATE TABLE public.signing_key (
  kid text NOT NULL,
  state text NOT NULL,
  since timestamp with time zone NOT NULL,
  sealed bytea,
  created_at timestamp with time zone NOT NULL
);

CREATE TABLE public.site (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  name jsonb NOT NULL,
  sort_name text COLLATE "ru-x-icu" GENERATED ALWAYS AS ((name ->> 'ru'::text)) STORED NOT NULL,
  address text,
  region_code text NOT NULL,
  latitude double precision,
  longitude double precision,
  time_zone text NOT NULL,
  hazard_class text,
  pass_regime text,
  provenance_source text NOT NULL,
  provenance_reference text,
  version integer DEFAULT 1 NOT NULL,
  added_at timestamp with time zone NOT NULL,
  search_text text NOT NULL,
  search tsvector GENERATED ALWAYS AS ((setweight(to_tsvector('russian'::regconfig, split_part(search_text, '
'::text, 1)), 'A'::"char") || setweight(to_tsvector('russian'::regconfig, search_text), 'B'::"char"))) STORED NOT NULL
);

CREATE TABLE public.site_change (
  site_id uuid NOT NULL,
  version integer NOT NULL,
  at timestamp with time zone NOT NULL,
  subject text,
  client_id text,
  changes jsonb NOT NULL
);

INSERT INTO audit.caller_key (id, inner_pad, outer_pad) OVERRIDING SYSTEM VALUE
SELECT id, inner_pad, outer_pad FROM jsonb_populate_recordset(NULL::audit.caller_key, E'[
{"id": 1, "inner_pad": "\\\\xaf3f73a6e852fea0f0d044c393fb0504b53c0009f89cce264ee7e611e8a535393636363636363636363636363636363636363636363636363636363636363636", "outer_pad": "\\\\xc55519cc823894ca9aba2ea9f9916f6edf566a6392f6a44c248d8c7b82cf5f535c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c"}
]');

SELECT setval(pg_get_serial_sequence('audit.caller_key', 'id'), max(id)) FROM audit.caller_key;

INSERT INTO audit.head (id, seq, hash, horizon, cluster) OVERRIDING SYSTEM VALUE
SELECT id, seq, hash, horizon, cluster FROM jsonb_populate_recordset(NULL::audit.head, E'[
{"id": 1, "seq": 611, "hash": "\\\\x31d46b5a852c5968c61013aefef2c81b5f256b92ca676fdd2d386a0424910568", "cluster": 7713555013333321613, "horizon": "3290"}
]');

INSERT INTO audit.seal (seq, entry_id, hash) OVERRIDING SYSTEM VALUE
SELECT seq, entry_id, hash FROM jsonb_populate_recordset(NULL::audit.seal, E'[
{"seq": 1, "hash": "\\\\xd4f112c6572883ec675db46fce41e973bb2fd1f40038a1a263e2117416ce4169", "entry_id": 1},
{"seq": 2, "hash": "\\\\x40823bebd4f11725943619ef1fffa7582f04ede5726a1502e33b8d8f8a8c4be0", "entry_id": 2},
{"seq": 3, "hash": "\\\\x712fbc10f2b782aa0a51f7f4b38b37db552950e4f2359f81a0e725cd6b8304a9", "entry_id": 3},
{"seq": 4, "hash": "\\\\x26762d49aff5b0859ec8141cfc34943bb3360606e3ae7def8d7f4c5daab0a871", "entry_id": 4},
{"seq": 5, "hash": "\\\\xdccfa2848da03ddc977a83b42cdc6f68003e981c5d3c812cb5caf1088fdd8f05", "entry_id": 5},
{"seq": 6, "hash": "\\\\x41fe0637318a7d50e715ac92652fa69d8f0537be9ddc5c90d7f9e7cc9c5b2e07", "entry_id": 6},
{"seq": 7, "hash": "\\\\xe561c20c2eaa105fcec1378b0e60f2b8a11539a3b35494c7ed372ce1427dcccb", "entry_id": 7},
{"seq": 8, "hash": "\\\\xa077c52f469c0fc88bb6e1d8379cd175f50a0cdee97a0e14f629fb61522917b0", "entry_id": 8},
{"seq": 9, "hash": "\\\\x66d666bbe7fb2e4bae17ebf1828e211adb81e59d540635c4d6bcc0602663e7c4", "entry_id": 9},
{"seq": 10, "hash": "\\\\x481669a153fe8ea26a67aaa58f4712e900b67871f6fd001b451501b889c2b167", "entry_id": 10},
{"seq": 11, "hash": "\\\\xefec6c0b16f19f7a2713ed770416298cef0bc7ea0f30073773d256560f14b788", "entry_id": 11},
{"seq": 12, "hash": "\\\\x353a9d7de973a3af5d9b6babda0e79d21087a2fbc6d4f19c8511acb767c5a5b4", "entry_id": 12},
{"seq": 13, "hash": "\\\\xd6a1ab32388ce2db7bd1e2584fb125db12a683f6f8707bf7f845c40aa5654ba9", "entry_id": 13},
{"seq": 14, "hash": "\\\\x2e55cc591e921cd461b13315b247ef1a4b678a40cf617744b5b3e98968e0dfa0", "entry_id": 14},
{"seq": 15, "hash": "\\\\x8be2c6b943f9b74a69c8c241da6cf9f056b5dfe5be0510e1fbaf7bb6f728c48d", "entry_id": 15},
{"seq": 16, "hash": "\\\\xe6891db5f71dc2b2ec8102e19e666b2b89ea3f0954cd2a571d7fd170d54df76b", "entry_id": 16},
{"seq": 17, "hash": "\\\\x6a70e19cefee0cc5fb2646b1265f9fad3c931296e3a91cdf5024d84ef0b2ef25", "entry_id": 17},
{"seq": 18, "hash": "\\\\x73428ff51012f8904bc64573214f0e9e66fe5b295763da1d4d3f3954e9b8399f", "entry_id": 18},
{"seq": 19, "hash": "\\\\x8a362d2c37eae4c7cd18d63a2d328aafe3059477b76ac6cc9bd0900a5f1c2bef", "entry_id": 19},
{"seq": 20, "hash": "\\\\x1632f8f7efccaaec52f61d55cbf17ee155645b5941830e7d3dde97391224196a", "entry_id": 20},
{"seq": 21, "hash": "\\\\x10300a22d2db8467b5fe98b6d6f8d21682ad122bc254cda91d002c41721ef5fc", "entry_id": 21},
{"seq": 22, "hash": "\\\\xdb91b75fc98541f15162e66a729ba925c39c75209c75e7f8880853193e4f23a4", "entry_id": 24},
{"seq": 23, "hash": "\\\\xb60f936ce4d6addbdc3cd49cf4adcd1f78f273e11975a0f5054b5e1a960f6449", "entry_id": 26},
{"seq": 24, "hash": "\\\\x1968d4cde2d686fce01d04bbe8a76dd56159ab0bbcd13bca5f12b1f8b1b0952f", "entry_id": 23},
{"seq": 25, "hash": "\\\\xdd8e51e7fb14958a878afc255966757e65bd51e1aea18f5ab476a0af2d8d7af4", "entry_id": 22},
{"seq": 26, "hash": "\\\\xd3aa9387b6646ebabd3f9f46881d11920118bef40fe9358439edf87e1a9b3f55", "entry_id": 25},
{"seq": 27, "hash": "\\\\x0738119cabbb3582f606f065880d4cf0f363fd613fb3653bdf3d30ea2cb76a4d", "entry_id": 27},
{"seq": 28, "hash": "\\\\x5b518b005eeacdd0251cc5dd38c4f3a2972df9960daa47f51c8b573fc766a028", "entry_id": 30},
{"seq": 29, "hash": "\\\\xe8844b68f8fd5a4199eb74661f34ecd94cde7c762bfb9f819c3af2c8f547f6b0", "entry_id": 33},
{"seq": 30, "hash": "\\\\xd4775d72a84972a20bf54f9a939aaff01b30f56bd89fcf122169e1cee9ff1e9b", "entry_id": 28},
{"seq": 31, "hash": "\\\\xc65f85990ffb740d87213515658cdac69416d10b99245e8988e5d0dde951823f", "entry_id": 29},
{"seq": 32, "hash": "\\\\x7306ef8e6cf867102fd1ce1fa29fdc90ac31dcae82a581187fd983a726e509ca", "entry_id": 31},
{"seq": 33, "hash": "\\\\xec53f9653731e32823870cd36ff0c14893b50d2517d102db0a4e14c9b3c35de4", "entry_id": 32},
{"seq": 34, "hash": "\\\\xad56e00887aef36b21985ef5c2dede648f0392aad668a217ce549e5447ba51ca", "entry_id": 34},
{"seq": 35, "hash": "\\\\x27125e0766cdd7407b9c9e99ab6bc5bfca8d0133049315167c5a19f4f351a1ca", "entry_id": 35},
{"seq": 36, "hash": "\\\\x7ae1f5bc0b8fedcadf0a745e86f8a8a8daeb6fb67251450d7819d4ae177774b9", "entry_id": 37},
{"seq": 37, "hash": "\\\\x67fa753a12a5705e6f09cd59726bc68c361fdb6c275b59249dfc5c014bf37a80", "entry_id": 36},
{"seq": 38, "hash": "\\\\x763d0c34a8daf4e5b373ca99097943a7ee87f703f9ddeb9ae4c14ef7a00924b4", "entry_id": 38},
{"seq": 39, "hash": "\\\\x44661af7a5a6b0ffb77108247f31ffbe75d4427462e0dab25f9ac441d148ac3c", "entry_id": 40},
{"seq": 40, "hash": "\\\\x87f11d2a3f24dffe1ed56ca93d6f421ecfa25c0741e6ec46a9eb3e3cc1ba8ab9", "entry_id": 39},
{"seq": 41, "hash": "\\\\x354637229fd98082a6c129b4c19d60fcc9e118dafeb551293a21ba7d8e9c5b43", "entry_id": 41},
{"seq": 42, "hash": "\\\\x6b32c34fda231d6a9bc3a4396045bd94e9513dfd07effee3f518c8bb5003d652", "entry_id": 42},
{"seq": 43, "hash": "\\\\xb07837d643868368d266ad79d1a3634afa40993d036881cac0e7ab169db3f177", "entry_id": 43},
{"seq": 44, "hash": "\\\\x047e189491b500a303240e25198f7b87250eb6e6a316b2c34111d444adc1ac50", "entry_id": 44},
{"seq": 45, "hash": "\\\\x59d91d7edff7a91a0d434d60b3317232761c7af9f2e7105cd87dc0d47a05642e", "entry_id": 45},
{"seq": 46, "hash": "\\\\x2ec0c44f8431b4334246a98ecfd06b0adbba05749501377eb2dd297df7495c65", "entry_id": 46},
{"seq": 47, "hash": "\\\\xc25e1a66092f23a0d779e7806228875206a86334e1e30dd03c9c03cef51a1c95", "entry_id": 47},
{"seq": 48, "hash": "\\\\x36373c274d546ab5200551f1c5a2643be932d3115bceceffd5766e215d46ee7c", "entry_id": 49},
{"seq": 49, "hash": "\\\\xc5eaa19b7ee752c91d4094469757e6779e575c5dff2c9dfd96fb6afcd3cbee00", "entry_id": 48},
{"seq": 50, "hash": "\\\\x12371245bb0a7bc66a798e00398839c4b9aed22f6d0a674e2c51d48e0f2f950f", "entry_id": 50},
{"seq": 51, "hash": "\\\\x25a16bb2bdd993f7b9a77a9a63ac7ead5dd866bd8d72aa95e5832a87cd12e91e", "entry_id": 51},
{"seq": 52, "hash": "\\\\xf4ab8151df10ed57c0991aef5f68f4083603725f79fd790eba91b12494e91a6b", "entry_id": 52},
{"seq": 53, "hash": "\\\\x86e13dd2b778e880bb1e8bde18c6979d70f4c91d36a9715a2d61275b3ec89bea", "entry_id": 54},
{"seq": 54, "hash": "\\\\xe150947b333b615ae81996583936c08b3056649a6071d3953af95664dd740f37", "entry_id": 53},
{"seq": 55, "hash": "\\\\x35eb07ed24a9bc3a25eb8efa24a3832f550ec97494000913ad5e8c70cc979c31", "entry_id": 56},
{"seq": 56, "hash": "\\\\xa66199712beb3b08f615621540b5d26c04e8bf097593e3ad22fb2b9e890d259c", "entry_id": 55},
{"seq": 57, "hash": "\\\\xc1a7a4ca40a6c9a20e2217e8840e514c638ce5ab626bfb467d3a68bd4cda7a55", "entry_id": 57},
{"seq": 58, "hash": "\\\\x90d33c6044204ecde94da3830e8b03a6ce655792506559c00266fbe4120116f6", "entry_id": 59},
{"seq": 59, "hash": "\\\\x8ecba1fc524a55e6b1621dd91bcd8da655a731228e9fd255ec06a9da03db8c4b", "entry_id": 60},
{"seq": 60, "hash": "\\\\x182ba17163e1c656f42e9e9640958f21c8ac362a1e85db6b87fa0739a374b585", "entry_id": 58},
{"seq": 61, "hash": "\\\\x964c877799b8d77ce33629dd217fd7f61af59ec4b3394afecf103e2a504e8c92", "entry_id": 63},
{"seq": 62, "hash": "\\\\x14f39098828199fdc01e50d62f0e01f631c13f53fbd0ad9e73a9ffa94992564a", "entry_id": 61},
{"seq": 63, "hash": "\\\\xb5c8a2d074f1831f536a9fe7b3aa6881eaf1cd45b2ca6d6990c918a9af0627a8", "entry_id": 62},
{"seq": 64, "hash": "\\\\x7b09c4e7fa8dfcf5cedb4c2406e6adda04f03e4653b524135dd8867374e452e1", "entry_id": 64},
{"seq": 65, "hash": "\\\\xee14df750e24e5c7137aef12e1181ef78a40007e0c0e88a33d899707aa0a600d", "entry_id": 66},
{"seq": 66, "hash": "\\\\x830c4b4a70939b1838db4dc3100b1ce36cc6136018efe619317096961a9e9c36", "entry_id": 67},
{"seq": 67, "hash": "\\\\xd2c883ed2a464ace2db0dfa69dd52cc578e1c98be36c7c76b891e6eff1821cc4", "entry_id": 65},
{"seq": 68, "hash": "\\\\xd3d69b2412d907439c82b61923127f649f0704e104822dc0bc4b3c63d369a307", "entry_id": 68},
{"seq": 69, "hash": "\\\\x5db73c23812e8956158486c1662a7658f41d943a136dd222f5be0bd7fbf461eb", "entry_id": 71},
{"seq": 70, "hash": "\\\\xe6c18c163ce3fab18f91ea1e47207a70d9743c447623ec5e206f691fc719950a", "entry_id": 69},
{"seq": 71, "hash": "\\\\x311b21c8a12d2b38d0fbbcb70bb99474e5e9775eb1fe4e77b6f0bbd3c4b4cfea", "entry_id": 70},
{"seq": 72, "hash": "\\\\xc2953ddb52e75387a6834b2ca723023569fabe66f97dfea1bfc6c19ef1b43c72", "entry_id": 72},
{"seq": 73, "hash": "\\\\x85546d4a1b546ecc0e918e369b992d9580d771fb71cb8bfaa3962bbfb0e88d10", "entry_id": 73},
{"seq": 74, "hash": "\\\\xb6e621e514c2c6b8d9d3506bd9fe0eae65a9acf4abb48ebe497f31be84d2e005", "entry_id": 74},
{"seq": 75, "hash": "\\\\xbc3c92f5988e7b822ecddbe4fd42eb860dffa737cf2b6b1bc4f6b70c410b7e02", "entry_id": 75},
{"seq": 76, "hash": "\\\\xb68067452875fb4a5adde7e0348ddcc1b77ec13cf99ff9387b393d359579ec91", "entry_id": 76},
{"seq": 77, "hash": "\\\\xbbf87005077eb222e2724cd0784e0149a34391a14d2c824884b4ac332d5f75e0", "entry_id": 77},
{"seq": 78, "hash": "\\\\x706960736e39a3ee6fc5ecbff440d6cf5a697d738be6e19b1c96981ffba79780", "entry_id": 78},
{"seq": 79, "hash": "\\\\xd4c1186d32b86c66d9791ab3bb9a2d1e37458cb20957ec35cf0611de61880054", "entry_id": 79},
{"seq": 80, "hash": "\\\\x95bd1ced37dc4dfd48af964332ede1ff8c8ada8a23a3b14c547b4162eb79ac57", "entry_id": 80},
{"seq": 81, "hash": "\\\\x4dea647964259650539fcf7303d1e3a797837a9fd9a00e2c0806bf62e95d503a", "entry_id": 81},
{"seq": 82, "hash": "\\\\x55480645944542cb3655ff58bb79af2555ab5469bd3e4cf56bb2fcac37bdc1e9", "entry_id": 82},
{"seq": 83, "hash": "\\\\xada470f48c37035695a393f14a61bc7735c6d28dd5ab57235b56bc070d0a9ff3", "entry_id": 83},
{"seq": 84, "hash": "\\\\x070dcb2297a01a06852b0e13ae3fd287ee2c15ee20c8c796f1666ccaa20c3cca", "entry_id": 84},
{"seq": 85, "hash": "\\\\x175844658cf8777d6830ca69b53473d7450e8a7af90f949ca4311953887ea212", "entry_id": 86},
{"seq": 86, "hash": "\\\\xf653c181326821b003a24cf86b6fca6043b07e8c775cd272a39bf244e43961d5", "entry_id": 85},
{"seq": 87, "hash": "\\\\xb4d1d5025d6c301bf5e3145815270ca1ad69dc9e5d90c27edf32b4c1e9aed593", "entry_id": 87},
{"seq": 88, "hash": "\\\\x32f06ae15699347d7db0f98cd48416b18082261041b29b3bf798b8594f51cb82", "entry_id": 88},
{"seq": 89, "hash": "\\\\xb483bdc14a720800388297ff1cce78ff4bb89841f181340598196e89b766e715", "entry_id": 89},
{"seq": 90, "hash": "\\\\x8cd4cff96a2887f8d0d23ef7369a24fa2a863b1888f8b41f7f8325007fa4c97c", "entry_id": 90},
{"seq": 91, "hash": "\\\\x810347a10e3b03bfe4cbeda733684f6674c653e20f71881cae2ed875646095ad", "entry_id": 91},
{"seq": 92, "hash": "\\\\x3f4ca93c66538ec5e49c2d59c529080f958e6df6daddd81e3678760802fe3ed4", "entry_id": 92},
{"seq": 93, "hash": "\\\\x08db9a50b9a577243fb3b0fc10f51eafdfe42329ca010c391e3c881b84735bed", "entry_id": 93},
{"seq": 94, "hash": "\\\\xa872cb24b6a14607248876a7ac8a41bbc92977e076a4ecf558f875158228b936", "entry_id": 94},
{"seq": 95, "hash": "\\\\x3866edd0a7bec2dbbe7fa10a7a7e82fcc2440ea8df439367cfcda12bd87ac7dd", "entry_id": 96},
{"seq": 96, "hash": "\\\\x34fc7a0e7c301fa594d04a64ffb6c7470f6bec740ec66937fd10bc9e09218cda", "entry_id": 97},
{"seq": 97, "hash": "\\\\x2f6de31943529760b8b006b037178c84500c6d76149e3dc93e515c8cf9cea805", "entry_id": 95},
{"seq": 98, "hash": "\\\\xac080d481db3ac5fa274a306d10e4bf83cb18e3d07179f5b4084755a9b40d76f", "entry_id": 105},
{"seq": 99, "hash": "\\\\xe80e03a598b417848f46b7737bb127eb3989a21fa1db22b63beee4f79f99b7d3", "entry_id": 109},
{"seq": 100, "hash": "\\\\x0c13839a73464d719ecc9b6525b93693521f25b8dfdfc1c2beef10a024ccf1ca", "entry_id": 98},
{"seq": 101, "hash": "\\\\xdc1bf03e24874d0266c9702f007d463eba684f18a99a2b51036e34a17ae74a98", "entry_id": 100},
{"seq": 102, "hash": "\\\\x740fcaa225d7aa69a5d61125a90233e802ef35a2fa7990b000799496ccaf404d", "entry_id": 99},
{"seq": 103, "hash": "\\\\x3cd7c74b868be62204c35e60e47be079feb762fa08e33f6b21e2fbea51f78ba7", "entry_id": 102},
{"seq": 104, "hash": "\\\\x456ee95ac5dceb2db9f796b8751599b6c141282dcfb577e1aa0d5a29cf0ce979", "entry_id": 101},
{"seq": 105, "hash": "\\\\x2a5bbd15bc70edd0b417020363c4989b3b4f4a84d9489f1628631826f9d76944", "entry_id": 104},
{"seq": 106, "hash": "\\\\xd1a3a66bb778ed5f8babeeb41ce709949aad4b34007d0a6ff47b87cd2fb25aee", "entry_id": 103},
{"seq": 107, "hash": "\\\\x580fbc6b28b036daba7435ebd59a1b808748edbaa9b8b943153dd9c32c59ec6f", "entry_id": 107},
{"seq": 108, "hash": "\\\\xa6612e62b2655647ee18a83fa654a6c925c08ce58bbc08b466755cd8a193b093", "entry_id": 106},
{"seq": 109, "hash": "\\\\x718774b5be76c6c8911781bafb8d012ab34907043a7a9d86d13026587605be0a", "entry_id": 108},
{"seq": 110, "hash": "\\\\x66b2c46d3d850b2179fd3532c7d8d89affd804d4fdd5dbc2b606f0ef7a1a476a", "entry_id": 110},
{"seq": 111, "hash": "\\\\xa27d153acc048e46fa2c29d567b8a891be41c688386e80cf2fd9e485617fcff7", "entry_id": 111},
{"seq": 112, "hash": "\\\\x56bf6e4f6b346b5d1650eafee82ee848bb1b379db57d270c1b445b31021a1151", "entry_id": 112},
{"seq": 113, "hash": "\\\\xc61a71c2dd61f02bba2e946da7bdf5f3b6bf362828e0bd14ecc789c17e5ad551", "entry_id": 114},
{"seq": 114, "hash": "\\\\xd2482d3fcca4b6681d68162cc36cde6fef11ed0fc9500e649ad3235fd7e23862", "entry_id": 113},
{"seq": 115, "hash": "\\\\x9ef3ebf9be5504eb811d791ba1df8ceca251a9da9c2a895b188c255f4714c9fd", "entry_id": 115},
{"seq": 116, "hash": "\\\\xede8fe94237c7b00362de2c94b489bc5e9c2fd99ab28c3e7c64e8c86b7ad9dbd", "entry_id": 116},
{"seq": 117, "hash": "\\\\x45eec35e0878eb78868474282c7d4d25b27a7c048447232a6eb1640c829990db", "entry_id": 119},
{"seq": 118, "hash": "\\\\x1cd9943c89c50f6fed0b6a53196e815ae1ce0e1237b47f325bae6337043d02c0", "entry_id": 117},
{"seq": 119, "hash": "\\\\xb292e6d318f7f80b3eeeac77569b798b60baa332cd2fbd3ef2c58e7527e1ca83", "entry_id": 120},
{"seq": 120, "hash": "\\\\x3fa9daae928ed90e57f706a6afb48c368a546ca88b2a44d32b6422a7ecdf4336", "entry_id": 118},
{"seq": 121, "hash": "\\\\x4993f8bcb90e2846f79e6358b20156b26f183be43d01beb5b12bd3f487aad7a6", "entry_id": 121},
{"seq": 122, "hash": "\\\\xf829b2e8d90d067df0da86560d134f748ee8c42f72e59f6088184c67cc7d00d0", "entry_id": 122},
{"seq": 123, "hash": "\\\\x90129a67de717120f7054f2a9a5dc07d6bb74b3ee7a515e53deb843abb1969cf", "entry_id": 123},
{"seq": 124, "hash": "\\\\x8afa0b4e947389fa2e53481e0f7346215c67676fc78fa0452da88c13a4bc0aa8", "entry_id": 124},
{"seq": 125, "hash": "\\\\x058db2085eb9b511927aea4df87ad1949ef347bff65c13c37a9c5d98b5c4a488", "entry_id": 129},
{"seq": 126, "hash": "\\\\xb68b09378a37318aff1f9c3502789888d752174922ba7a43780b80696c8b05f8", "entry_id": 125},
{"seq": 127, "hash": "\\\\x4683d2203faa3e9bf904adafe4906f91d85b2f6e9adb4f54a8e9842b744d6539", "entry_id": 130},
{"seq": 128, "hash": "\\\\xfb16e8e843e22accbfbcfd9a2d5686a2836daa33c69192efb3d10f454e413a0b", "entry_id": 126},
{"seq": 129, "hash": "\\\\xb353e78c63ea83ab3b391ac8176553dc3085bb0e51641ce83cc27d14e1796564", "entry_id": 132},
{"seq": 130, "hash": "\\\\xb9b2daaa953328596239a45a2d485e8368fbb5c6b85dc88a6011d56e4aebce3f", "entry_id": 127},
{"seq": 131, "hash": "\\\\xf80218a77393681803f8f4c12530b575b076f0e0e6c776c377752c9254a1cf21", "entry_id": 131},
{"seq": 132, "hash": "\\\\x0bf61466e249ee0020bc97cfa29f9314b2076b3d730bf091ecfdaa6464f860a7", "entry_id": 128},
{"seq": 133, "hash": "\\\\xdf366f904d6a036c4d228d0901841f67d266da30112db412a7aeb414cb6c6347", "entry_id": 133},
{"seq": 134, "hash": "\\\\xe92c293273d846bfe2ce1436f552a3331843123a71bc7829103580661089706f", "entry_id": 134},
{"seq": 135, "hash": "\\\\x47f8fa814129a4d2415e429f1121d192e11ba5a1a5142fbd47549419ef22eba9", "entry_id": 135},
{"seq": 136, "hash": "\\\\x44e1faa4a84620e83fa5722203ea1d8ee8fb7dd50f1cbeb180233d9bd5d89afb", "entry_id": 136},
{"seq": 137, "hash": "\\\\x6d8bd71fd06a0a6e52c00794df92e2931655e0cbd5d70ece06fecd1eab85aee9", "entry_id": 137},
{"seq": 138, "hash": "\\\\xfa4b6b1ab5124913d538419f4cb4651b950b039fd490fcd9ba2d2e490ff38640", "entry_id": 138},
{"seq": 139, "hash": "\\\\xc34bfdfdbffdfbe45a0a7d8daabc7d9769f0c7834ea6876bdaa71ceb38856e8a", "entry_id": 139},
{"seq": 140, "hash": "\\\\x107a40956a449982b1a954cb5d486e0b32be2085c2d5a72cb4281a032408b7c3", "entry_id": 140},
{"seq": 141, "hash": "\\\\x973073c63762dea9221c7b06031a51050c75a2a3e657baffd6f2338aba7e7e76", "entry_id": 141},
{"seq": 142, "hash": "\\\\x8a7d16b543c22ea8e64602835c206d0443578cacfa0336c1da0d5cecb53e12bf", "entry_id": 142},
{"seq": 143, "hash": "\\\\x16584bdf4e142bea93e3ea72906afa7a5be8fc916580afe88ce0f169c95a47af", "entry_id": 146},
{"seq": 144, "hash": "\\\\x5ee08e13d09c5c502c4e0a360dbdcf88ddbbf80013d42a1b760de544684af98c", "entry_id": 143},
{"seq": 145, "hash": "\\\\x4a1088b03d840c90de7d100a234dd4e9399f8e09ad2092b2c2331aa0b19170e6", "entry_id": 144},
{"seq": 146, "hash": "\\\\xa1e045d221a919096c2bd3ae14ebd01e3c7b52e60fc4bfa7f5dea91d854d1a8e", "entry_id": 147},
{"seq": 147, "hash": "\\\\xcee192e3fdbaf03718d25532e7a6e23961b9bf969885b9112527556bf1bfbd69", "entry_id": 149},
{"seq": 148, "hash": "\\\\xa3199109b736511d54c0005dccff87693087cbe739cce0c7c69f19d3dd22455c", "entry_id": 145},
{"seq": 149, "hash": "\\\\x20e19ebac79bfcb17cfd77586567840aee56fd3e0d62e9e7af1b6cd091e70da3", "entry_id": 148},
{"seq": 150, "hash": "\\\\xa8922698ba435b65870cc18b00a296fcb7eae9adf7e5be11700ec313710a0fa0", "entry_id": 150},
{"seq": 151, "hash": "\\\\x277cec5536f2003bf479e2cca91bbb04e24683663ba6f3cc3f94f9e964e892c3", "entry_id": 153},
{"seq": 152, "hash": "\\\\x59b7d869f75a677a4798593fdb3b73421518d5aeee54abc600e086fa07b12b03", "entry_id": 154},
{"seq": 153, "hash": "\\\\xd003f5439e858c6c965c59c290383b9fbe544de12d5edf6cc20384d0908941a8", "entry_id": 156},
{"seq": 154, "hash": "\\\\x2bd7c54af27b6afa5942e1343aa6251d947036c1103fd674e316c9d0bde40148", "entry_id": 152},
{"seq": 155, "hash": "\\\\x8d3276c0add48410abacc61ea601d8517d89098b15c624c2d86b44d5cc00c6cb", "entry_id": 155},
{"seq": 156, "hash": "\\\\x7794e3be3b06f44f2875eb95ba36c6777cad1e83181a1c840c9330279b84ef66", "entry_id": 151},
{"seq": 157, "hash": "\\\\xa4c7db0202671eec853e7f4f1150d147c205cdc30035924e76f5748c85e75a32", "entry_id": 159},
{"seq": 158, "hash": "\\\\xa3592906a7d615731d350f6b3cddcf7e5e8076b079a55c80c935013a3daf8420", "entry_id": 160},
{"seq": 159, "hash": "\\\\xd0174bf713fc21862beee98726eedcc47ad4a2922769bd63e7f049bb069a5bf5", "entry_id": 161},
{"seq": 160, "hash": "\\\\x2837b2f505f912fe008de2647ad0c19013c38b00050cf4a21df504ab425109b2", "entry_id": 164},
{"seq": 161, "hash": "\\\\x291cc142f4e3629055b7af7c02b557e4095988daa15a2da4efeffb4f2aa018e1", "entry_id": 158},
{"seq": 162, "hash": "\\\\xc4ec399ae99eaef530579e82ff5c6baebba18417efbbe2c358a9bfe8d4551075", "entry_id": 163},
{"seq": 163, "hash": "\\\\x0200491d3951614564a3b8695a44543b725f1330f838ce602aa1011420a680e7", "entry_id": 166},
{"seq": 164, "hash": "\\\\xad0c61ae6fe8558a0b93bcba175b95bb8b61aad39d56951ffd9aa8d5466a5648", "entry_id": 157},
{"seq": 165, "hash": "\\\\x9040b9d37a3fc61f6a6d6f3a0335dc05bb2899416c7c6712fef16c50aeb46443", "entry_id": 165},
{"seq": 166, "hash": "\\\\xb70a630cc28e2d32ec8f6e6905cd94b7f2b568ba132d08584e22fbaab0cd5255", "entry_id": 167},
{"seq": 167, "hash": "\\\\xfa34b52430ea9df4c3a1f068ba942937bc1f3b531eb2aabba3f8aa2bcd0b7a85", "entry_id": 169},
{"seq": 168, "hash": "\\\\xb3c9598394774f5a286614880cd23462b17fcdfdb01b713858d15c87d2869bbc", "entry_id": 171},
{"seq": 169, "hash": "\\\\x6cd332e60b1be8cb9961177f503108659e001bfb58979b3e17490249f72c68c4", "entry_id": 162},
{"seq": 170, "hash": "\\\\x98654bc02f408b692f1ffd79772f029672217ac8c5a8dc7ed2d4e78c554a038f", "entry_id": 168},
{"seq": 171, "hash": "\\\\x6df4982585a8ca9473c1d3d70b7b5a9f8eafdd781b89d5fc0ef10e53e7f3a483", "entry_id": 172},
{"seq": 172, "hash": "\\\\xa1eeaae8d740cf08b39c8c83eb7c27de8afd08e22941fc30e3d8a3fd64341350", "entry_id": 173},
{"seq": 173, "hash": "\\\\xeafa332785171ea714c5bfde3834efeda8fd6f39f4d0017cdbb053b08727c180", "entry_id": 170},
{"seq": 174, "hash": "\\\\x2da901fb65f0083b1a66dcb18e20c1a56cefc5ad11711db1a82e47adc99bb64b", "entry_id": 174},
{"seq": 175, "hash": "\\\\x31a9c4e5997512470475bc1b5350fbcec96f02937c2a66eae4e84f3dffa52f93", "entry_id": 175},
{"seq": 176, "hash": "\\\\x62d451a592b8ffbd8bc84384a57151c82e7949fa5fc988ef91af270e0de4be54", "entry_id": 176},
{"seq": 177, "hash": "\\\\x685250910786a0726468fcaa4c5a4bfff97345837926705117176cf45e8cfc28", "entry_id": 177},
{"seq": 178, "hash": "\\\\xb96d008a5da0a120b4d6babca342e82ff663a8d70a130c278d4668f826836025", "entry_id": 178},
{"seq": 179, "hash": "\\\\x9bd4bdf1d73db86915c6a6c0bbad6737ad1a8f1386ef68306000569293b25a90", "entry_id": 179},
{"seq": 180, "hash": "\\\\x2d4e749c408e7be2e995fdcf08f70cc010969676fa10368bf97eadc681136685", "entry_id": 180},
{"seq": 181, "hash": "\\\\x788433edeec9cc3ffe5c339f5e5b3aaabad1e921de69e7a496c9e63478e9cbf7", "entry_id": 181},
{"seq": 182, "hash": "\\\\x7863d24186650c1887caca475bee3dc3508a8b739af9670132646d9f5c9a1232", "entry_id": 182},
{"seq": 183, "hash": "\\\\x9b17648f9aea2b4386041e2805b26714efac64866a5acd01048813ec0b23f8ea", "entry_id": 184},
{"seq": 184, "hash": "\\\\x9e83c96db40aa1270d45e1e63133ec0c0c245f1504f9dacb08d445660be143b4", "entry_id": 183},
{"seq": 185, "hash": "\\\\xd69063c614e0483ab894cbbd65ab0a7935623b9a9645dd9bb439dcc2ff0e8a25", "entry_id": 185},
{"seq": 186, "hash": "\\\\xfabd61e1a050584e8385bd7d8dc152a04e04202395ae5269af0bef62873e1ad9", "entry_id": 187},
{"seq": 187, "hash": "\\\\x4e27c1fec28b1e5e30ce44ef85b7582ac764ed92d76f482299f759cbbe3ac08c", "entry_id": 186},
{"seq": 188, "hash": "\\\\xe5f1998ca42b85c01803c0503367859a5982c09d347d2c0f67af80e1e851e981", "entry_id": 188},
{"seq": 189, "hash": "\\\\xc9488b69f90c695a353f448acc9be31938fbef64d328ff9a7ea182486de36c52", "entry_id": 189},
{"seq": 190, "hash": "\\\\x29821f288e5521b0580701fe71aa3e1c16e40aab0f54c34629ab5f18f08ebe0e", "entry_id": 190},
{"seq": 191, "hash": "\\\\x5515b34da3b5fddf008cb09f636874914f7b496afff51cd695697fc5e9a44b9c", "entry_id": 191},
{"seq": 192, "hash": "\\\\xd15df8b5a34c53a1f93a2af555f497a74ffa343904f6ca26951b67130dcf1e4e", "entry_id": 192},
{"seq": 193, "hash": "\\\\x804e474a6b70f1da04394d29ef44fed4317f8340cb998e3e5492e05c944af525", "entry_id": 193},
{"seq": 194, "hash": "\\\\x1fa560ff5a02f87e3f1833e291c55d88c91fabc5fb995edf3242b54a3d8b49c0", "entry_id": 196},
{"seq": 195, "hash": "\\\\x12ebad6daed6b3500e066b9fc638e6fcef475953b190511596decab577ae072b", "entry_id": 198},
{"seq": 196, "hash": "\\\\x039b57098cc71bfb2d79d333b10ae300503cd9b5e5e82c64ea0da4b54bdd6c7f", "entry_id": 197},
{"seq": 197, "hash": "\\\\x1e4e15de1b72993115f272f8ddb9f8b31bf10e73deb3efb0613cb0855d5556ad", "entry_id": 194},
{"seq": 198, "hash": "\\\\xc1302d190f32d756536878396218e6a99e6368bb3d3c2a7a5575a20020de71dd", "entry_id": 195},
{"seq": 199, "hash": "\\\\xa274f24a0ac75e93e21a5b6c853674b4422ae31bb16b2fd44228fad4b0039095", "entry_id": 199},
{"seq": 200, "hash": "\\\\x272a4c8a9ff0edba10b00b2e1e856aa316defbacf9a3b0ed228f99852c301965", "entry_id": 206},
{"seq": 201, "hash": "\\\\x0b12c1bd2fdc777cd1152b9bbfcdffe4fc927a653886be09a7a2721d3d3a8f63", "entry_id": 200},
{"seq": 202, "hash": "\\\\x6b909f40a005f863c63210bfb88406ee34b53cec03eb1122212ba139ab0d3580", "entry_id": 201},
{"seq": 203, "hash": "\\\\x43078a3e7fe45fe40965b3bfac35d27485c06771a601301ba756b951250b9411", "entry_id": 203},
{"seq": 204, "hash": "\\\\x1fcc2e7dd49564d82b5cf34954d29a21b6bc7b8b503487d602775345f666e742", "entry_id": 202},
{"seq": 205, "hash": "\\\\x77855b4390096c2d49b2d95c9bfe15e1eebcf9d300291ea544abf98179ff9e69", "entry_id": 204},
{"seq": 206, "hash": "\\\\xc9b3a1ab33f3bf40d6cda2358578400f2f5b783cca77befefbbaa500a9ca704b", "entry_id": 205},
{"seq": 207, "hash": "\\\\xd6801ed5a3d0f3d9d4fd9288ad156c4de8077efb98ccca3fd8af2244ba4db575", "entry_id": 207},
{"seq": 208, "hash": "\\\\x9c0b8090adbda99051a738812dcde889dc2f608c17c6c8afb6f64d6aa890f9a6", "entry_id": 208},
{"seq": 209, "hash": "\\\\xdcf6ada84d88ad6b34d387e3962dad5b008c82aaad919d6761bc9ed1f309ce5c", "entry_id": 209},
{"seq": 210, "hash": "\\\\x3690bd5e903d6ab7b79d3dcf6ff6cbfe98f9151ae58de0fd95d0e4ae7d408c2d", "entry_id": 212},
{"seq": 211, "hash": "\\\\x8ca777e91d915bdd19930378311fe1234326f9231230435a8d6eb9dbf1aea39e", "entry_id": 215},
{"seq": 212, "hash": "\\\\xc38d73d7e52ce3c03172421434c942fca23f597821917d70d54d7523b3fc4662", "entry_id": 213},
{"seq": 213, "hash": "\\\\xcea565ae1761ef1e4986fe81a827eeada2ca0b7ebe2f718db592b44ec5477a4b", "entry_id": 217},
{"seq": 214, "hash": "\\\\xc2129c5daa40da65369eac0d7d73c9b18495a203cca3fdf75a3401cbf7bc0859", "entry_id": 210},
{"seq": 215, "hash": "\\\\xfa0290a4334c7ffdbcf1705ee469a917e20c8af2ab42da2aab483e07b33f5c03", "entry_id": 211},
{"seq": 216, "hash": "\\\\x2d6a8f7e766da5ef5f58b74cf7f07f7114924d5ff8f47c3004e65122914a9580", "entry_id": 214},
{"seq": 217, "hash": "\\\\xde2b93296c3d0e9e5076d3565c85a88ae4583155398975687d463c885320e8aa", "entry_id": 216},
{"seq": 218, "hash": "\\\\xdbe40f4ebafb502c07b41c74193d8aa484a08e416a80395796a491fa29a1844c", "entry_id": 218},
{"seq": 219, "hash": "\\\\x89aaba73d6e7ee84878f5ebb4c358bff9930e93bc9c0c2da0e660db1006a4e5e", "entry_id": 219},
{"seq": 220, "hash": "\\\\x8eb2452d3f45250a591ba5d7875215476784bdb49c97609777582789fb2150cc", "entry_id": 220},
{"seq": 221, "hash": "\\\\xf9dc8041de565685c1b7ab9ecc8c6444ff735eaaf0a765a8bdbbd5062608df00", "entry_id": 221},
{"seq": 222, "hash": "\\\\xaf5d18475dbe38b190f18fd8fc4b2eaedc605a30e123f2cc6fafb3dd3308c71b", "entry_id": 222},
{"seq": 223, "hash": "\\\\x1a967f991b5dc389fb13d8c1e4dc6a9a1e22ab2de521dc493794ec329b296d68", "entry_id": 224},
{"seq": 224, "hash": "\\\\x48e9467e360ebc13c429c526339c7c38abe59ed7c07b23a520ac09e94575349a", "entry_id": 223},
{"seq": 225, "hash": "\\\\xf06daea404794dc07c8737b449dbd201b9570ed77dd4f5de244cf8552108e9aa", "entry_id": 225},
{"seq": 226, "hash": "\\\\x966c94d2b4d08fdfe830f0d76e8a7851fd766037756eff9763e5158e9f8e7e5d", "entry_id": 227},
{"seq": 227, "hash": "\\\\x10ea9fc20c748f0fff303b494a9d1119d7ec3d6740fef30be8d593444637ed04", "entry_id": 232},
{"seq": 228, "hash": "\\\\xb76ede0c2b40cbbcb154b6b8cc77ea799079696b49ac6e55d71437e6ac159bcc", "entry_id": 226},
{"seq": 229, "hash": "\\\\xeae294b9a021d7749a7585f7d00a9e060e83cee34bc1943cc684e81e06b4c57f", "entry_id": 229},
{"seq": 230, "hash": "\\\\x5cf6f5bfba2b7f95918c6467100ae996510c1352eac21e978a3ac367f5d632cf", "entry_id": 228},
{"seq": 231, "hash": "\\\\xe5710586c712479df429151077c3e256ea60e51c7610ea0fb15093e7acd47310", "entry_id": 230},
{"seq": 232, "hash": "\\\\x12ec35a6100cd4d12478f2723becb3f753b8a2f4de7b52cc408ac069c32d8ea4", "entry_id": 231},
{"seq": 233, "hash": "\\\\x231d219f68638a50e61b99010e21a35a3f59b4ca295ac2fef34b8312c090fde2", "entry_id": 233},
{"seq": 234, "hash": "\\\\x11231f78987472b28b5df1ddb96727706dddbed461da0517098de9bcbf11b050", "entry_id": 234},
{"seq": 235, "hash": "\\\\x45e2d5de34183712cb039fbd1bae66ee2bb6416fa0851be2a69d9908c168698d", "entry_id": 235},
{"seq": 236, "hash": "\\\\xf0c5131c4f127b3080efaaf72d748e5598789c5ba1ab9da7f115d152052f27c5", "entry_id": 236},
{"seq": 237, "hash": "\\\\xfedcecb3a1371cf85621e16023c45bed571176c9d9e642be716f8cc21ec4a300", "entry_id": 237},
{"seq": 238, "hash": "\\\\x59ee5195f7b487439b7c26c332450e67069c7b55c4bcc1b2667a44cd73093067", "entry_id": 238},
{"seq": 239, "hash": "\\\\x57ba262e0ee864680cd9690e89ed288899933c669c54c6ef33beb8eef70b5220", "entry_id": 241},
{"seq": 240, "hash": "\\\\xbaeeac74bd9e781d52c4f72516276f0cf937f5bc050d1ca8b53a377272e42253", "entry_id": 240},
{"seq": 241, "hash": "\\\\xa9b80fcf02ab4f0c0ee9c703fb638d37f83d784e62cdd8f25460966b433e3c28", "entry_id": 244},
{"seq": 242, "hash": "\\\\xb45d0106739ef5f31972897f3de5abcaf2701c3f3d4b0f17d7681b9c18c91872", "entry_id": 239},
{"seq": 243, "hash": "\\\\x5f3eb39871a83d69ca3f7f98f28ac49cb97e2fbc7011b7b595a62c82972052fc", "entry_id": 242},
{"seq": 244, "hash": "\\\\x39cd05bf03a04a2b9b60c293b63ba2a5cba02dd5d6aaae93b8da98e31a71441d", "entry_id": 243},
{"seq": 245, "hash": "\\\\x00540dbd7b55334261b4476a83dee8d10bd4d70980edd4e24fa8e490d611a05f", "entry_id": 245},
{"seq": 246, "hash": "\\\\x8e91df18dd9e9c8a1fda4468cafddc4192225553bad3b6167cf0ea22cf6c59ba", "entry_id": 246},
{"seq": 247, "hash": "\\\\x75877445d59a76cd5bd7466b510f9102ef7e65164f84862788c6ded1934216a6", "entry_id": 247},
{"seq": 248, "hash": "\\\\x18d66bb743f5fc0aa3d20a76a00620bacf19c25be34b5b1ceb9709c72c902753", "entry_id": 248},
{"seq": 249, "hash": "\\\\x46b6083a2d0ce2f25b65d8d1ccba8aecfb05db3674094994b6713b7e9840754e", "entry_id": 249},
{"seq": 250, "hash": "\\\\x722d2ecdaefaefbaad5b24d6e2655ac10c8223656cf0011f9992fbf11bf6c980", "entry_id": 250},
{"seq": 251, "hash": "\\\\x7b7809fd8988d291982197004354bab58f7893fd67ef1c3fc3e6dde696eee12f", "entry_id": 251},
{"seq": 252, "hash": "\\\\x551d2acd8df3a38e3e58d357b8dd5dfde438d6158b2076fb78592854fc5062a1", "entry_id": 252},
{"seq": 253, "hash": "\\\\x204fc86041a68d8d13b3791bbd6c8e2f794e676522ea2538083e1348cb115104", "entry_id": 254},
{"seq": 254, "hash": "\\\\xd0a82e3b315100e4299d9476fe4e761edbc3179baddddb80bdc5fffefda0d83f", "entry_id": 257},
{"seq": 255, "hash": "\\\\x79df506c4aab77a62831de32db91009b708202f04c5fd35c8d423b72da2521a2", "entry_id": 261},
{"seq": 256, "hash": "\\\\x768d6d005c66e851823675e20121ae373b6ce98a394a46b4a33739cbd1a2a801", "entry_id": 255},
{"seq": 257, "hash": "\\\\x0585e58fea423baeccb3e7860ad6ccea1fccea4f9d6d10df16bba2ccd8fc1ab3", "entry_id": 259},
{"seq": 258, "hash": "\\\\x06774d99cd81c5fb449bb0611922227e8f5b293302b1cd0fc6ac6fc6e4a0c1ee", "entry_id": 253},
{"seq": 259, "hash": "\\\\xa9bf88cddfd1adf8861810dce7aa505e24d968b0e337cd3bd5320127745a1f12", "entry_id": 256},
{"seq": 260, "hash": "\\\\x54de0eb06a1205ba19f8abfabcd777db21195df82184f2b887501840ed7ed795", "entry_id": 258},
{"seq": 261, "hash": "\\\\x9c0bd725dd5571f7f55ac9cd91f67f04f19056c2aa97c3e88af1e76f52af7f4c", "entry_id": 260},
{"seq": 262, "hash": "\\\\xd32fd62251f42ae78c3a54f8fa37192823d198c55a9172450ffab8693eb1abf9", "entry_id": 264},
{"seq": 263, "hash": "\\\\x1fb1b4522387c644c42b34f2dfe1f133d10e6070fceab3b641fd80640ab870e2", "entry_id": 265},
{"seq": 264, "hash": "\\\\x7539d545f758b15ac4eedc389f4f2922b575f43c95153eeff2d4ef234f439e97", "entry_id": 267},
{"seq": 265, "hash": "\\\\xdf9e5c829ce53827c6ff260d5fab1931df75cffc339edc1835c0299c56b9618c", "entry_id": 276},
{"seq": 266, "hash": "\\\\xe67dcdda408c3d2006d685e379675db4bd9b5064c4967d67eea74eb36d48ad86", "entry_id": 262},
{"seq": 267, "hash": "\\\\x837c612022daa7f7a94bab93e41dd452edef82b50d44e784cb1e354756d4bd2f", "entry_id": 263},
{"seq": 268, "hash": "\\\\xf42b9c7c177abd7c2d409f25e24f86a48ab5548039d056994c1620f90c2ca20d", "entry_id": 266},
{"seq": 269, "hash": "\\\\xccc74eb2d6a8777165efcfaa64ce68d79a9c983195864effd115943e30ac4e7a", "entry_id": 270},
{"seq": 270, "hash": "\\\\x296f839fb2d5f6277289e21befba4eaa94748677459c7d2ddf3ba1f897884004", "entry_id": 273},
{"seq": 271, "hash": "\\\\x6eb7323b3763df3b7567b83067858848511cac44efddf69eeee72542968c9bf4", "entry_id": 277},
{"seq": 272, "hash": "\\\\xfff1ec9abe33b698a58ce043103f80199cc435fcec639bb1e2dda7ee4fb76930", "entry_id": 269},
{"seq": 273, "hash": "\\\\x7c04477ab161030031b9a966c2ee75b6904c07aab5f777f7e1e6401216cf713b", "entry_id": 271},
{"seq": 274, "hash": "\\\\xaf9fce7b6731e966aa27be7f44bbf3f06d4f72012cce147b8296147c0114b62e", "entry_id": 274},
{"seq": 275, "hash": "\\\\x434bd32b13c2b3b2b2e8693c11373874e8c40a374b5e17114d919aa9d6719e12", "entry_id": 279},
{"seq": 276, "hash": "\\\\xf1e6d8feb565920814ba1aa72d1a27089e5ca0fc9436ab7aa53887b7333d55e1", "entry_id": 272},
{"seq": 277, "hash": "\\\\x122ed3482930d0259039f908352ea5a589e959d3c270b7bec61179f14ba09686", "entry_id": 275},
{"seq": 278, "hash": "\\\\x50bb9e7ce3f2fd5d58786fe755ffe1cc27e39749e64b49e23d7c078ca1f8a6bc", "entry_id": 278},
{"seq": 279, "hash": "\\\\xa78abb178cf6a4bafd91fbc38d49c0a6dc9c56b0f7a351a9bc9ff3d1b46fc996", "entry_id": 280},
{"seq": 280, "hash": "\\\\x70a0a9fc89b107467ae8ec035cd7f75803523cc12588d9742ea5719f3be4095d", "entry_id": 268},
{"seq": 281, "hash": "\\\\x997e5134de08b362501f51efbe91754b67fddea04497efcb4fe5aa9813eb1f89", "entry_id": 281},
{"seq": 282, "hash": "\\\\xfc1fac46493efce605571c13910438d9904b49da4153c3d01f4ea4b60017f082", "entry_id": 282},
{"seq": 283, "hash": "\\\\xbe870f73ea6d1500031a71c1b4dba75aefd7292de7da478189fb183ce1dc9f72", "entry_id": 283},
{"seq": 284, "hash": "\\\\x93305b6a5c74e2e3c076dc7f813b59e0f7c5d96423e727c7bb04bf6358f03cba", "entry_id": 286},
{"seq": 285, "hash": "\\\\x2bcd9b6415e8b77b4352532813268a52a6ef6a5011572be77579411ed48861b3", "entry_id": 284},
{"seq": 286, "hash": "\\\\x6c399e67c4be15946486e51a70ab923798a4730a2f8d9eec94e354899ea940ae", "entry_id": 287},
{"seq": 287, "hash": "\\\\x248b31311084394569491f36c83411663be50e1c36595cd467df573bc958fb24", "entry_id": 285},
{"seq": 288, "hash": "\\\\xf1b48331e9addbd1641f60a4747413893346b06fdb00dfdcd1cbb037851c4880", "entry_id": 288},
{"seq": 289, "hash": "\\\\x301c31487432fc3d8adec10a7b387d606a4006e87064ad5411a5ef03bbefe031", "entry_id": 289},
{"seq": 290, "hash": "\\\\x6f2ae784f8909b405f980fa0b76c82810ad43d7b89037d259ab18c9a32b13c16", "entry_id": 290},
{"seq": 291, "hash": "\\\\xf93d83d3d22e896c0fe8f4f6a9a52fba3f16955bb2092ad80b5f2d13903ba0f6", "entry_id": 291},
{"seq": 292, "hash": "\\\\x327d6f2b921fea054d26aa87f01399a95eafe2c6cb2fae842fa5fe9bdf26c3a8", "entry_id": 292},
{"seq": 293, "hash": "\\\\x0e9d2a5cd668a0f8c4b1647805db526884c21879d987f8c9a5a3c8c5bdd1de77", "entry_id": 293},
{"seq": 294, "hash": "\\\\x4b1918f6e974b62819d60a657407899a537368a4e8c9e3847f5b33ed78109d36", "entry_id": 294},
{"seq": 295, "hash": "\\\\xd675e97167a66ea7ecba70e45fe4980aae765be074bac11af05e144448482f63", "entry_id": 295},
{"seq": 296, "hash": "\\\\x12c7b77a23aef1a80d8dfd9af0cd4f7cd3706b696b2af7b9dbafc4d33650d4a3", "entry_id": 297},
{"seq": 297, "hash": "\\\\xba6777e2eed55009c1314e7dec29d17f1f6badef7a19f2de1174fe447569ca01", "entry_id": 296},
{"seq": 298, "hash": "\\\\x045445b7e9a2480ea696df3f2b15a69906b11c13725aa52835f96e0b4a5bc0d6", "entry_id": 299},
{"seq": 299, "hash": "\\\\xc1b99e9f2add1195b4ae4c7611a3d7b6d897c28a08d0f296123779ef3ddde5d9", "entry_id": 300},
{"seq": 300, "hash": "\\\\x04a49f773a60ff2c7587a3deb262ab783d0c7db72600647ba96dd3b2a8eb88bf", "entry_id": 298},
{"seq": 301, "hash": "\\\\x4c827f9c3455999a20840a31e0d642dad3c480db1a9d624336f280c2b91a37b9", "entry_id": 301},
{"seq": 302, "hash": "\\\\x2afaece84dbc1834562d7144d77fafda2daf1c244e77b554c0742fe1fcfb8095", "entry_id": 302},
{"seq": 303, "hash": "\\\\x39f0f76dcdc938ee5055e716c7e0a1be5d33ad39a54461706168c482a8af2930", "entry_id": 303},
{"seq": 304, "hash": "\\\\xf3dd8291e4c11ffc446a9f02b5f63d82d5d3f1ce0af44c675f9b3625a51563d0", "entry_id": 304},
{"seq": 305, "hash": "\\\\x877087b14dd4a661f878b86fbc5b31a04ff0d9dda4a290ba6a84bc12dd1ebcff", "entry_id": 306},
{"seq": 306, "hash": "\\\\x60399b0d2f0c1b8aac9a0e24bf1a7331d500c88299edd6d621912fdc2a3b7622", "entry_id": 305},
{"seq": 307, "hash": "\\\\xdc9e486244eb20c6b3496560d7a2fbd5557f77368f69ad5ac6beceba9b3bb1f4", "entry_id": 307},
{"seq": 308, "hash": "\\\\x08ad5ac17cecc3c866662d6ea171488175f77426a29e09d3bbfcce2a743ca671", "entry_id": 308},
{"seq": 309, "hash": "\\\\xfe1ac6b19cf3961219edd99beec62cea12ca855e36513598404d8862dc25b64e", "entry_id": 309},
{"seq": 310, "hash": "\\\\x710afedcdfc64584a1c0828f733060c4fb95442d7406e61b755e26395e7f7470", "entry_id": 310},
{"seq": 311, "hash": "\\\\x77a8fd709eb4ed9bd363de27021dde4553e6a594e106ada1c0183421a212c63a", "entry_id": 311},
{"seq": 312, "hash": "\\\\x4c7be07a2ac3222c2faa25a049a22f3ee28fefc0e305a10758523634fbd3470a", "entry_id": 315},
{"seq": 313, "hash": "\\\\x104158c0d1b9fc0f165885ad6499010122db0078264bbfd2a26bb57f2ea2a412", "entry_id": 314},
{"seq": 314, "hash": "\\\\xf5c7ef202ce8796d8768bfcc0e4fe2ee78f434d4fabeccdc9026fcf78d161ab9", "entry_id": 313},
{"seq": 315, "hash": "\\\\x87ddb49e1ce21ac7a580d272d87ec4891f70d656edf5357c2d402ab1a4616965", "entry_id": 312},
{"seq": 316, "hash": "\\\\x0c87b67c11ab8a93f9a246fa2024dcb7a627d7858d25f32305313ce21db0cbf1", "entry_id": 316},
{"seq": 317, "hash": "\\\\xf889727bdc1085f20c9b8456a1505cd494092d172a41b83ffc563c7d2bf1fe62", "entry_id": 319},
{"seq": 318, "hash": "\\\\xa2b9e58eee1481d09902fa572b9facecec3cf4b6bdc903265e49dcffa4cc6015", "entry_id": 317},
{"seq": 319, "hash": "\\\\x39b1b945a1f91628c16da5769681909a58422c669e20b8ca80861c520636753a", "entry_id": 318},
{"seq": 320, "hash": "\\\\xc41bae28025b7af0096dfa29fe6326b16edd2a06d091f53dff155926f92181ae", "entry_id": 322},
{"seq": 321, "hash": "\\\\x1ceb8be52d135ed2c165e2ee9db98a84ad83171da9d6a3d40a154497d7c027aa", "entry_id": 323},
{"seq": 322, "hash": "\\\\x6dc7c378c0788fab09dca917284b752bf4ddff19d79d348671f3c06e01263607", "entry_id": 320},
{"seq": 323, "hash": "\\\\xa027ba482f6fd03200ce314f146cc15cc74f38aa53017ccbbb7c5aec45605691", "entry_id": 321},
{"seq": 324, "hash": "\\\\x7636a3bd6cadf7e91aaeb89082678c58a979cb0e1b2d76fd3685cdb4529018f5", "entry_id": 327},
{"seq": 325, "hash": "\\\\xd4ffe0d6be2d9a977e7d95fd30809ba4404b1b7a8b93396c5828ecc995cab927", "entry_id": 328},
{"seq": 326, "hash": "\\\\x3a9089dae5ff95d1c852c18b7c529356f677f7a2e6b91cb9fb1156eb08db239f", "entry_id": 324},
{"seq": 327, "hash": "\\\\x88dad6d4dc543bc9027a6a07956cf56d60dfea3716c5f6f9a585f5608abe3a6e", "entry_id": 325},
{"seq": 328, "hash": "\\\\xb72d0c145fe04f95b39b36a27e4274b8ec6d970eca1257d3367335a1196c3139", "entry_id": 326},
{"seq": 329, "hash": "\\\\x5a638f00c1f7bc2e932a1162594612033cd0ec6dbe81f4bdf2b7b3c4e811877c", "entry_id": 329},
{"seq": 330, "hash": "\\\\x8e49d1eda758eec35ddf5300bc49ff7d759a4ed3d0f6dc49d7db0d8b6a997f33", "entry_id": 330},
{"seq": 331, "hash": "\\\\x08f42be5246681520bd869e7be5740820c5fb9d05a51a09ddc8e1fc5ff78c1bc", "entry_id": 331},
{"seq": 332, "hash": "\\\\xe8e57112a60c72b2c8bd4c046f74b9797a2faf6ffed6fc540640791ebdb1bc4c", "entry_id": 332},
{"seq": 333, "hash": "\\\\x61b80f76acf00d34525f8c2bc1d795df71f1ead319cd7f17e9c8f9253f6a1cd9", "entry_id": 334},
{"seq": 334, "hash": "\\\\x1acb1366fbc0aed58eecb4d90f1ef0933044313516d69839169965ad209eb49e", "entry_id": 333},
{"seq": 335, "hash": "\\\\x9e8804c3d6bd3bc42fc1326a10616d5a376763d0d5b5be33f20506fcba24f3f3", "entry_id": 338},
{"seq": 336, "hash": "\\\\x586d5ee3eb36ff0f8388a7b675b8a253e0d3b7b9814181d64548eb1f5e83d130", "entry_id": 335},
{"seq": 337, "hash": "\\\\xef50df5e965996eec9b744fa1b3ecc5a129f055bca8e03a2506fcf0465a851b3", "entry_id": 336},
{"seq": 338, "hash": "\\\\xc5270130be4476bced5635d9b081f3a5312e1382fb18fc53328bd078af89f4ee", "entry_id": 337},
{"seq": 339, "hash": "\\\\x2c3ef62804ac02bde3f4a534ff619fa81a59df8367c2e478ad232d70c4e0ad75", "entry_id": 339},
{"seq": 340, "hash": "\\\\x4b837ac80addad58e055685a8d34989022c67123cb77f220225cb8e4857f4f2a", "entry_id": 340},
{"seq": 341, "hash": "\\\\x0c09755891a0f0adfcdf693c7795372cba9d8bffd9aaa1803f45bdfc3d57f623", "entry_id": 341},
{"seq": 342, "hash": "\\\\x3e771eccdad44dba986539c1e9423f67aa145beb23d21ea8544e83f8b346fc51", "entry_id": 342},
{"seq": 343, "hash": "\\\\x83d66eca54b2b6e253bc8c7dce0541596b56c783ed9a4d73105643e9eebe11aa", "entry_id": 343},
{"seq": 344, "hash": "\\\\x7433c3225ce01d581f6fd58a5bf0aa480a84eef6fa6806e52384f7a00affab9c", "entry_id": 344},
{"seq": 345, "hash": "\\\\x45d413080e5b650b6feb386a91864df132ba3fdc6847e776b552312efeec9f4f", "entry_id": 347},
{"seq": 346, "hash": "\\\\x4d6585a8c2e0e705dcd8850670bdcbfd8e11f24279e12cd172c59f44a432cc3b", "entry_id": 345},
{"seq": 347, "hash": "\\\\xc32bc0da04207b474d4668e1fe87981fc45808f1deb209261960c794b2f947bc", "entry_id": 348},
{"seq": 348, "hash": "\\\\x922f77763affbdcd1a6a7aee42357519d996f5861e7ed6439e45ac48f2ffb38e", "entry_id": 346},
{"seq": 349, "hash": "\\\\x6967717a3267958774eaaac6b1cc8322d0488e001017cc628ea5a23ad8833ae0", "entry_id": 350},
{"seq": 350, "hash": "\\\\x15ba37b1c3c6205828df2f7d16143df177c35709b3c2eccb14a72bb515669034", "entry_id": 349},
{"seq": 351, "hash": "\\\\xf8c692298d355db712dcd4da93b820728a20566bf10b5a8629e071cd3d440c22", "entry_id": 351},
{"seq": 352, "hash": "\\\\x940020c8b52b41c7c24b5d489fd8b4f07656bec35ee73b75bd61247762560054", "entry_id": 352},
{"seq": 353, "hash": "\\\\xf54c248eabf543571a4391400bff7173e5a4ad012ef4b38972cd531c386b4692", "entry_id": 353},
{"seq": 354, "hash": "\\\\x66a0df24a1f55c66a0a7d1654e6d3a77291c8c0f64882cd317760d964262adca", "entry_id": 354},
{"seq": 355, "hash": "\\\\x4cd8436a3fd3bd710fbc192bc2bf090e26e2aeaf0a40beaf605817403551ec06", "entry_id": 355},
{"seq": 356, "hash": "\\\\x38280216d166827034e42d3cb38795d129dde3d2bd12ef2e35bd3f95d72f634a", "entry_id": 356},
{"seq": 357, "hash": "\\\\xf8f64e32b0d5e0e651635717f7576db3c6a662dab36c5024591bee62d8955e0e", "entry_id": 357},
{"seq": 358, "hash": "\\\\x0baeca71fdc4419c5de99a0f6da672eb1d3f5dc90539ec62ebf5a2afaabb0539", "entry_id": 358},
{"seq": 359, "hash": "\\\\xcd0f79eadf1096db85a4e64ddf9f6155f0a48a61a173b8c56e24a4660afeb65b", "entry_id": 359},
{"seq": 360, "hash": "\\\\xe274f413d669c3a9e0feba261da11e4bd89452d04cc7c86038d92729b3ba90b3", "entry_id": 360},
{"seq": 361, "hash": "\\\\x76554e63a0b7253e0bf4d2c84ae62d394e020b1cad3233c1c073f5ab1c37cef9", "entry_id": 363},
{"seq": 362, "hash": "\\\\x73e437924bb3930502b37c79583fc953b8595c017b4ae4b60c2eceab31024cc6", "entry_id": 361},
{"seq": 363, "hash": "\\\\x38c1e2113903d41d14d64c172dd06f4d5b12afaa9e812c27e4f8558a301ddd53", "entry_id": 362},
{"seq": 364, "hash": "\\\\x2f5a07545c309c73ed820e78bfc565e4bb096ecc29c542f100ef880f696b378c", "entry_id": 364},
{"seq": 365, "hash": "\\\\x69d41e882ab06a38bdfffb101eb09bb5ce9b386714ec65c3b2af3837d09cf761", "entry_id": 369},
{"seq": 366, "hash": "\\\\x424b2839eedb6e321e15c9e2188e18d4ae37ef64da43003590a81b1cfacc8cc0", "entry_id": 375},
{"seq": 367, "hash": "\\\\x20bf5238e9e514a1b58029cd39cbb3b28172cd888ea8249ea1b399f04152c599", "entry_id": 365},
{"seq": 368, "hash": "\\\\x5637ca48531a7086227b02cd1f1899b0100afc390ea946dabd328c70a933cfc3", "entry_id": 366},
{"seq": 369, "hash": "\\\\xd151242b216256e7ce8f355e78317b2c749541cf665824db3c7db19dac9403c5", "entry_id": 370},
{"seq": 370, "hash": "\\\\x8481989ffd490a3c39357dadf882be215773395028fbdf68e8d0f21f85c498fd", "entry_id": 374},
{"seq": 371, "hash": "\\\\x746a928d241d6b0427c3f6b64c18751d6a0a8cf26e900f4a9c9f86c8835cd704", "entry_id": 367},
{"seq": 372, "hash": "\\\\x1f2ac7a7287295d92e5756e94e94c7326ce3adf5fdc8c7fd574cd5c09496a965", "entry_id": 371},
{"seq": 373, "hash": "\\\\xa99172d7583ed9357d06f3203ae03e38f3869d7516f6595b67e060422ee57ca0", "entry_id": 372},
{"seq": 374, "hash": "\\\\x45ecdf3adfcb28bc233e931a94b58825a2ebb4df1bdc6c774a6736bf191e812e", "entry_id": 380},
{"seq": 375, "hash": "\\\\x8fb2c978557ad4e58bdaf06b712591726c8062f11b6f15963144cfe740829883", "entry_id": 373},
{"seq": 376, "hash": "\\\\x1380a86dcdb89eff64e062b6f8710cb0793404481d8af74e6d42b4ade06ee6ce", "entry_id": 377},
{"seq": 377, "hash": "\\\\x9a5eed8558808fe5b2e67c76a1799f0cf0c3361c3d54cdbb7fb153d94e891a0e", "entry_id": 379},
{"seq": 378, "hash": "\\\\xe0b9d593035ef3da5d7b41ecef6cda3b60894b31dbe3fd39f68781ea84c17918", "entry_id": 382},
{"seq": 379, "hash": "\\\\x104170747d9e9e73f3ccf25b7eaa5d55919dd2c0bcccdd8534193c4c74b84800", "entry_id": 368},
{"seq": 380, "hash": "\\\\x152e24ae4138435977beb9eabb4b878b119b30d2c1b270b9a5140d18ff42ebde", "entry_id": 376},
{"seq": 381, "hash": "\\\\x7b419b53ceb899192057e1e98733417e4c6507d2b7c0ce15fcbe4bff53451e46", "entry_id": 378},
{"seq": 382, "hash": "\\\\x3e473ad8f5815a967b8f7320e4846686e6c6302cc8d1186764ff4aa3a953c47a", "entry_id": 381},
{"seq": 383, "hash": "\\\\x7e4feda2af2020cfcb319ade95415731d879af0f8315196a652bf70aca97950c", "entry_id": 383},
{"seq": 384, "hash": "\\\\x28d8ff905354af76dcea676523fee684085ef98f9a3ea298be767509286728a5", "entry_id": 384},
{"seq": 385, "hash": "\\\\xab2ebf8e2fafef4eb44312ffc688cc1f0f2969e5d00266fdeeb9cdf391287d76", "entry_id": 385},
{"seq": 386, "hash": "\\\\x9a2f0916cde7cd5a2a2b1149ff53a75a612b9e3483d88d7e0de2d81b76cec35e", "entry_id": 386},
{"seq": 387, "hash": "\\\\x7d4f4d88b716ede7f040ef4329f83954f85009fd644922fbdb614c46e5dd3e27", "entry_id": 389},
{"seq": 388, "hash": "\\\\x766ae30be91b57e47c0dfa4c3bfe5051e4bc11e1dd4b3f70414c2f1e8e7febe1", "entry_id": 390},
{"seq": 389, "hash": "\\\\x7e3518313a1a845441d70edcf36320d6958f1417057ec25cae5d7f8c06363317", "entry_id": 392},
{"seq": 390, "hash": "\\\\x3640b3d43ab9782193071346f12f4ec0f6f33c21f65f4c014846f476d5d2400c", "entry_id": 393},
{"seq": 391, "hash": "\\\\x151200f11761bdabfbb1b341a55848600bd8976ede0b79a2fbe5ec6a366e2cf4", "entry_id": 387},
{"seq": 392, "hash": "\\\\x8c2f431ce1008edbfb9d1642de4a7e87e51cb5a88806def3f69f4655ab545b3a", "entry_id": 388},
{"seq": 393, "hash": "\\\\x82393eac114e9142a6753ce450ceb10784efb28a33da0353651a7366f35304cc", "entry_id": 391},
{"seq": 394, "hash": "\\\\xb3d3c3ecdfbd8159325dbce30e1954b6ffe05bf0676b2b0cdd90ec8228e1c8e6", "entry_id": 394},
{"seq": 395, "hash": "\\\\x22c10d9ccb3e8e922afe5c947629030495b447625d13551ae8621d9aa7f4ed3b", "entry_id": 395},
{"seq": 396, "hash": "\\\\x24d4355b0b262118f1a68465daa8baf45ad9a68c931a695c52d3806bbae0ce7c", "entry_id": 400},
{"seq": 397, "hash": "\\\\xd956b5af3b1241dbff70b53f5bf22d3b2615f9ff88f136df258de44ad7da8914", "entry_id": 396},
{"seq": 398, "hash": "\\\\xf42236784b03c03d19e75f468120c004118e6829509b33ed159e495b4ffd8dec", "entry_id": 398},
{"seq": 399, "hash": "\\\\xb0a5782d2807dea6d06aa7fd59cbdc8ae25679fb5d2a16d57ad382a4715580af", "entry_id": 399},
{"seq": 400, "hash": "\\\\x63569f2b31c9964430d53eea757981323770fe2e1d6dbc5f2e8b8fd407f73ff3", "entry_id": 397},
{"seq": 401, "hash": "\\\\x1f4aea74e7fc92c9dd4c0a9d1cbc715cebda87d93f06528253c7e0e905eb3ff9", "entry_id": 401},
{"seq": 402, "hash": "\\\\x864bdd1410b523690c3f5e6c6e67c638b56d1e3491de3c66d4ad36c00ebe8da9", "entry_id": 404},
{"seq": 403, "hash": "\\\\x835b325122fe93251c6ef561c2f9ac3718d706daa2adba439256c05cbed6ee32", "entry_id": 407},
{"seq": 404, "hash": "\\\\x2864e1c1e678cc8dbfae98747e8870a247f131f8e2f6be3f3d76756893ff383c", "entry_id": 403},
{"seq": 405, "hash": "\\\\x4c28a2897e44f782c8967e45284997abc56e76ecb10e734b65d4348bfbe0cd03", "entry_id": 402},
{"seq": 406, "hash": "\\\\xa246937e138b780afe1c401d3dfd331ff8f04765b902a37b0b86425245a249de", "entry_id": 406},
{"seq": 407, "hash": "\\\\x8e0325ff7a3636f2e6c0ec83881543607673ad910d51aaeefc2a04fb3759aa33", "entry_id": 405},
{"seq": 408, "hash": "\\\\xd4f2cf46b98c6a5d04ebed090634866e7153d549325b879f65f2df3c0617caa8", "entry_id": 409},
{"seq": 409, "hash": "\\\\x024a61dccbd19e08be86cc3a4fadb6b5aa271dec4e54cdfbc2facdb2298a651f", "entry_id": 408},
{"seq": 410, "hash": "\\\\x3888d639307d2d46622e0f863212570ec7ea7a066dddc002843a2b574f8c56fb", "entry_id": 411},
{"seq": 411, "hash": "\\\\xd2e099cd9eeea942ce64f228e9b5b872f3b3cd8b2355db4abd1df24902989b3a", "entry_id": 410},
{"seq": 412, "hash": "\\\\x85da2499a6785803bc083f14df66374f312053acb8890ef7a75cfd14d0cfa7c7", "entry_id": 412},
{"seq": 413, "hash": "\\\\x83fe18673bac3d5f6fd84f810a0a2c8a190c2fcc38fc851d0180cb6b50170851", "entry_id": 413},
{"seq": 414, "hash": "\\\\xd82cb93818f53b4ba8c30f16b7b4414341f4b9127d5154d093628ac8db721bbc", "entry_id": 414},
{"seq": 415, "hash": "\\\\x923533283aead1cc63531e86764c40ec1af1f137c5f5bb1ec8f213878db2940a", "entry_id": 415},
{"seq": 416, "hash": "\\\\x604b81e9e8a35b13a93005d4059acb41668e5d8e3c6ebeb6bfdc01db069e865b", "entry_id": 416},
{"seq": 417, "hash": "\\\\x867021c9034024a25793ae46d3f7e1c9ef0bbaf4d6a09a400390e045e0e5316d", "entry_id": 417},
{"seq": 418, "hash": "\\\\x2503897777c661c147795f2957b8ef6e275d5b7eddd480602b127459c3a9208e", "entry_id": 418},
{"seq": 419, "hash": "\\\\xcffff820903c6f3aaf7075a4f19dfb9025765fb22f95f60d2e0bf84e716989b8", "entry_id": 419},
{"seq": 420, "hash": "\\\\x08d93c093faa8f984c91d800a0a749bfa7f4176b279a4f21dc8bf1ca88bbfb73", "entry_id": 422},
{"seq": 421, "hash": "\\\\xd372784e340031651db486c7ffdc1e46df754e6397316f9d8376cb13f3785dac", "entry_id": 421},
{"seq": 422, "hash": "\\\\x39e218274f669a64eefa2a855af52939333a1e27e43360bf0f678b49a6d9fa19", "entry_id": 423},
{"seq": 423, "hash": "\\\\x61868bdedec0fb954db82a927a45f5bdb8e742c5e9c25ac5674facc897bba85b", "entry_id": 420},
{"seq": 424, "hash": "\\\\x30578b047d9d15046b3d054f261f8e23116dec7f4077a6e284af9bd1d1b72420", "entry_id": 427},
{"seq": 425, "hash": "\\\\xd574e7f4358154aa006f958d148a5947d44c4e13704d99f5cdcd7ba7fe0e6c03", "entry_id": 429},
{"seq": 426, "hash": "\\\\xc50069f57e2d01a61f3a5bc0febd5c2e49c35216c63a2470e5817bf966aa4d8e", "entry_id": 424},
{"seq": 427, "hash": "\\\\x76d221e4558ecf3aeccc7063d8a393a36945307105e57a5f3175eb9d4c07aa19", "entry_id": 425},
{"seq": 428, "hash": "\\\\xdfb50c13ddc8ecdde975198cbb63ea403ebc05927fbd4cd116d54e2079f0df8f", "entry_id": 426},
{"seq": 429, "hash": "\\\\x95d37bc477cf0abd303756755bf2e6ea647ec4500fb9231a878fc8e8ca41d17d", "entry_id": 428},
{"seq": 430, "hash": "\\\\xfb567c0b0eaa15a1db3eed41c044e3c348d604ca8fff8b283de2a77e1be9fcb1", "entry_id": 430},
{"seq": 431, "hash": "\\\\x503aa37602d404550e315ac0ff45457fdf37e719bf06e338a7643aa474dbc81d", "entry_id": 431},
{"seq": 432, "hash": "\\\\xe02bbe99e8fd650f8d7441882bcacc938b4a32357708b6190d89f61b6e6d9906", "entry_id": 434},
{"seq": 433, "hash": "\\\\x98603f13a13be277ae64ce9d8ee6ac38da63e0350f339d37e29d8abd995814e4", "entry_id": 433},
{"seq": 434, "hash": "\\\\x69689efdb83c4ffa756f55e5a1d850660ad320a687208ce1173a793ea8cc4bd8", "entry_id": 432},
{"seq": 435, "hash": "\\\\xf93c11098744ee2679ef0bb144a9218da379ade7f4085cdddd34d595f7d1dfca", "entry_id": 436},
{"seq": 436, "hash": "\\\\x4b52d8cd400aada6c522d6939827b968233a132e6a2ec4b7c01ad2801c73e3ca", "entry_id": 435},
{"seq": 437, "hash": "\\\\x344288872475bc29772bc59258de699ded09f2d3338b1a132d4a9214a8b18f23", "entry_id": 438},
{"seq": 438, "hash": "\\\\x6b0f51222e3059f55bccca2ac4cd27a148629486c05cf060cfed9717adfb6091", "entry_id": 437},
{"seq": 439, "hash": "\\\\xd4d26fcc5d7129d764d5fcc3ee2947591abec370fb97dd2703895c13145b74bc", "entry_id": 439},
{"seq": 440, "hash": "\\\\xb9933c985880548b91252151e2c5aec69e5741783be7169642f81c7836065446", "entry_id": 440},
{"seq": 441, "hash": "\\\\xb2e6a3a447e3b4be9b898e88d5b566fbd1381b1a105f673a3c279750f5aa708f", "entry_id": 441},
{"seq": 442, "hash": "\\\\x12216af036b3fa74cda3a1c5e287c0559e81f4a7b53cf43e40c6bf0c9ebb044a", "entry_id": 442},
{"seq": 443, "hash": "\\\\x1b6753f236864a09807f74896772a7c74fc8ab782afd4dcf3bdf10251d039e49", "entry_id": 444},
{"seq": 444, "hash": "\\\\x507f3bdee482a9355bbdf2752722eb136fb2c7987253fe5b86686354a109f885", "entry_id": 443},
{"seq": 445, "hash": "\\\\x70dbb32388202d72022e57f1986102422c81d85ee843af1a0ceecdfa578ad162", "entry_id": 445},
{"seq": 446, "hash": "\\\\x9a9b4b6330d2745fe276104720d89ad8d7008e626687a58b59a4d3138a25797b", "entry_id": 446},
{"seq": 447, "hash": "\\\\x3d292a3965e32b674485294920cdec4913d14add3519ffb0da07cb486ee33f3d", "entry_id": 447},
{"seq": 448, "hash": "\\\\xb8e9f669df5773eea86b6f1eb0343611d57916b676c12ef1ebcd93e6c20f67ea", "entry_id": 448},
{"seq": 449, "hash": "\\\\x7bad1a2beaa390ef73706056915341ad519725b19d4abcdb48c719740b0a8d55", "entry_id": 450},
{"seq": 450, "hash": "\\\\xe9e7d190c56b961d2b2479e02370fa9068b18a9fd614753d8468e2786859e86e", "entry_id": 449},
{"seq": 451, "hash": "\\\\x1e4c4e5992e0b69933c729a8cde5d6a94b355948a335f8fe52c625b8b2595abe", "entry_id": 451},
{"seq": 452, "hash": "\\\\xb825cb8d5a929138c0d3f2914450af394ef6b90cef1d5278bac67c7ba2b69720", "entry_id": 454},
{"seq": 453, "hash": "\\\\xcd67450aac084cccad7fca41a7ba3f37c8b91b2481c7cfdcf6aaa7abf73e9fe4", "entry_id": 455},
{"seq": 454, "hash": "\\\\x864e3bf0217c5436a84345912d295d44b4f2965831b2aca614e98365f1434719", "entry_id": 457},
{"seq": 455, "hash": "\\\\xb9a49d5230cc956b2e3fba30af4a7e6888324ee7f57cb7f6ef5b3054be355dd5", "entry_id": 459},
{"seq": 456, "hash": "\\\\x38d54e316d9f203bcfa7afc84774504b7be537f6365070fb6bc29f30555147b1", "entry_id": 452},
{"seq": 457, "hash": "\\\\xc00d2a842a286ba07f90a576552421e6f83c6e61a88f18e6566eb6e1aca976f2", "entry_id": 453},
{"seq": 458, "hash": "\\\\xc3abcce717c8cd27c86395c7397f1351b5f94839e6a26de0ecf641458bfb3ba7", "entry_id": 456},
{"seq": 459, "hash": "\\\\x5a8316831e0f2bc7aa7c957df5ff8a2623fe98f1dae1c86f56c7dc3176f57c45", "entry_id": 458},
{"seq": 460, "hash": "\\\\x7c920c5d8610b27c777a6efc93f772f02dd6a2b4cb1a0063b00e1a18e6b16de2", "entry_id": 460},
{"seq": 461, "hash": "\\\\x26348ecbb82e1a2b1dbffd29f1809111fd6cd95c48599fd9c970e4ff002a68f8", "entry_id": 461},
{"seq": 462, "hash": "\\\\x8f84f07b0e30ae3cd1cfd8c404d21561a3328b401e41d12700794b23751e4647", "entry_id": 462},
{"seq": 463, "hash": "\\\\x0b793eff998ccc242f80cc793e8e3bbbaa58e8403e96f0dd2e35d8e77e7752cd", "entry_id": 465},
{"seq": 464, "hash": "\\\\x680a3cb950bbf03c0c162ee75195655367032df9a9491e86c5c9e028fc24064f", "entry_id": 463},
{"seq": 465, "hash": "\\\\x4e1f0cd128dbdb73810201671430c368414f403e5e819f982dca664097d261c1", "entry_id": 464},
{"seq": 466, "hash": "\\\\xbb38031267e18fedb94ee963ffae6df546f27d717ec7b92aa28a4c7fac08fac2", "entry_id": 467},
{"seq": 467, "hash": "\\\\x90ba083671d337ec8f5f5994aa1c73e94eff6af8f797696eb94b1394ba79d5ef", "entry_id": 469},
{"seq": 468, "hash": "\\\\x2d24670c267dde23e17d586abe3ac28f732b04e0661467ec450ea4b2d80b5112", "entry_id": 468},
{"seq": 469, "hash": "\\\\x660f440a61a53f4e7d157783f67081b611de173b275461998d7682eb65533b4c", "entry_id": 470},
{"seq": 470, "hash": "\\\\x76a04daabb26b23034c38d7f45a75b646a671af16dc27854ca789e8b550e0eb0", "entry_id": 471},
{"seq": 471, "hash": "\\\\x567e12c0f07af4ae79fe7ea27012d0b37b641c2c45a586ebeae313a0363defcc", "entry_id": 472},
{"seq": 472, "hash": "\\\\x5a585774c0647b629a4f29e37ff6ba8032201bdb093c6853e8dcf9f81f55fb8c", "entry_id": 473},
{"seq": 473, "hash": "\\\\x4bcf228ec7ab83159bd8eb2c09a11605977a5fadf029f65472e1f1e3d296e0ee", "entry_id": 466},
{"seq": 474, "hash": "\\\\xa2f72ddf949dee60873f6d8b51bb66719a7a6596bc1b55c81235bdc419efbfda", "entry_id": 475},
{"seq": 475, "hash": "\\\\xab8acd7c4e30d1c21ca7838f55f31d60977c4aaab0d41e23bf8b4be6a3210336", "entry_id": 477},
{"seq": 476, "hash": "\\\\x203c5355cf73cbe68d115de8c134dfbefacac3f7f59f6d5c6cca8f9874b50099", "entry_id": 474},
{"seq": 477, "hash": "\\\\x6133ea56f0e711ca943e8b68bd5a8a83deded4f87c82345504af421c70a7008c", "entry_id": 478},
{"seq": 478, "hash": "\\\\x976739877750bc0fad984e2e40f6afa564b99418dd41d3fe7164ece92df7728c", "entry_id": 476},
{"seq": 479, "hash": "\\\\x405e6761f7eaae3a44bb0eec69496e0f3927597c6dd9d14a8a4963ae8ad720d7", "entry_id": 479},
{"seq": 480, "hash": "\\\\x3124cd7d7fc4aaedcc21f66933998ffd557090d2cb38b4c1603ccf3e00d8c675", "entry_id": 484},
{"seq": 481, "hash": "\\\\xf600407287aaeadd3d33439d444afd7d1d444d51211d3337e943bc1ce282cceb", "entry_id": 483},
{"seq": 482, "hash": "\\\\xbe9a0d9b7be925d90e57b9bfb0e8c7dae7c3cfb99180b39b2cf8ddeb58222279", "entry_id": 480},
{"seq": 483, "hash": "\\\\x2f3b314765ca783cf389e99e21286e474c7af6e1534c51894bc317b318c0f0a5", "entry_id": 481},
{"seq": 484, "hash": "\\\\x3c6cf18ac01d905d7b361b7445bfb7ae754546e8713b38ecd0e7d30e70809f3f", "entry_id": 482},
{"seq": 485, "hash": "\\\\x6e85d19bef2053bf805523363335defe5f0d21494ae5799142c425192cd0276d", "entry_id": 490},
{"seq": 486, "hash": "\\\\x1b5f608bf10f67b667792ca4eb0c293ec762d9e0ae09bbc4d119f8670fc101cf", "entry_id": 485},
{"seq": 487, "hash": "\\\\xf435096dccd87d5ab9783b985a63516a77cb6beaeb66dd0ec753e1d81822e872", "entry_id": 486},
{"seq": 488, "hash": "\\\\x7405749099726fdd7929bf3c89054587db6791ececcd3ae9425d7f4186fa3da7", "entry_id": 487},
{"seq": 489, "hash": "\\\\xc0e3312c1365a3975660387e251469e6528f88f43644b557f9780b8006bacf15", "entry_id": 489},
{"seq": 490, "hash": "\\\\x7b50c357092dd57a0614f05a2f41e9f28329813bece32dfbeb907ee91ce922e8", "entry_id": 491},
{"seq": 491, "hash": "\\\\xae16666b9299303d2ea547fc1477765d2e712cf3dca4903c9886100c0c9e45d7", "entry_id": 492},
{"seq": 492, "hash": "\\\\x84bde2b84d6fb41f9db6e3dda40b48e62ba898a35ffff2cd3f6945a1b3a49d89", "entry_id": 493},
{"seq": 493, "hash": "\\\\x1a75411662beeac8258c02b1ad052ad537eb2053d6c4b606215c0031904ae1f1", "entry_id": 494},
{"seq": 494, "hash": "\\\\xc0aa2b4b812052c0cb823c6d8cbfa8732afec557033f8732c498d81384a6c29c", "entry_id": 495},
{"seq": 495, "hash": "\\\\x9f8cc1e5c6acf383c5123a5ddefb822ffaedc389d95c1351cf8b62cab80adc7d", "entry_id": 488},
{"seq": 496, "hash": "\\\\x49a298c16ab09175335d39ccef2f27858ce0d7251b7faf4b0946c4207ac8f1db", "entry_id": 496},
{"seq": 497, "hash": "\\\\x0be9fb3a6d19b79272a13af55e06c93ae4460568caae9ddd8e14e3d1e7907388", "entry_id": 497},
{"seq": 498, "hash": "\\\\xddead2259ae2002a44ba51ab872e2c465168dae36c4ca2a4138a001a5ab7d470", "entry_id": 499},
{"seq": 499, "hash": "\\\\x057fa79db7bb4376cae20fe9df6ebfa4eef10bef16cc071e20bf1234932e8101", "entry_id": 500},
{"seq": 500, "hash": "\\\\x6a0cf6a6bfc4a5dfc900b7d0cb341cf50151e72467e582f842a55eb8fccc6a6c", "entry_id": 504},
{"seq": 501, "hash": "\\\\xe4cd0a1058281f02b324dd99f4636f0b6a586cefed4ef7888c387bc0883c4e30", "entry_id": 498},
{"seq": 502, "hash": "\\\\x0e333b9fb773a2de413f88be5073631fcbb1a6779ce1e5370eeb02bcb8898fe1", "entry_id": 501},
{"seq": 503, "hash": "\\\\x2fa23d229c9c0eef4d0bcd0cd9f99a391729cdda3b3709047db98a3c668e2baa", "entry_id": 503},
{"seq": 504, "hash": "\\\\xa19a6014c6a93360b08479849fae69adfc47322ec5b7aa787c6c1800f0ffe3b3", "entry_id": 502},
{"seq": 505, "hash": "\\\\xd82bf2ed7eed038dd918cbb319a4bcade0367f32d7826d6864264f96cbeeb2dd", "entry_id": 506},
{"seq": 506, "hash": "\\\\xa84ecf61c063cb7edc9cbcf41a557ecee2458ea8f89c3c1b5f5e9bcde72d620b", "entry_id": 505},
{"seq": 507, "hash": "\\\\x13f184c4b8203e158e3f7284e477364ecde5ba4374c6710f87dbe4d6d061c935", "entry_id": 507},
{"seq": 508, "hash": "\\\\x07d092f3b78c02b6d1e24d7a402687a80bbd1055d91f2035a27401890340168e", "entry_id": 508},
{"seq": 509, "hash": "\\\\x689a24ba575dc8e32e6af91952a0dce1a08bd954ccaef3ddfc20735278829da2", "entry_id": 509},
{"seq": 510, "hash": "\\\\x6d31c7780775333f2c9fb8e08fbb1caf7d4c47681adc472beb44eabdf2a9146d", "entry_id": 510},
{"seq": 511, "hash": "\\\\x3f338ab96add96c589138ee541bf8ab3fd39700895601b8f6baf0d5561f259ba", "entry_id": 511},
{"seq": 512, "hash": "\\\\x1eafd24acbc3acee4f2e6fc2ab717d5b30653c710e768714eb3cd373ebd31c8f", "entry_id": 512},
{"seq": 513, "hash": "\\\\x35a0a475ece2038d3b2fad0e7a3e9d98df3bc9be9acc2f09f200ac1be95dd9c2", "entry_id": 513},
{"seq": 514, "hash": "\\\\x943630e9c3d7fac8578cb814809c508b525270fdef8ff4af464f00b3f1e85f4a", "entry_id": 514},
{"seq": 515, "hash": "\\\\xcae2473a19f380190a1ba2b373cffb28eb9272304d1d56c6507fb41316307c71", "entry_id": 516},
{"seq": 516, "hash": "\\\\x53c579b50931953169ba50de686cc8dc434484eda64bbd6a38b37a4432f961c0", "entry_id": 517},
{"seq": 517, "hash": "\\\\x9142c7e9505adf67bd6547da8a51f8bb796807333a9a97c99481d627b872731a", "entry_id": 515},
{"seq": 518, "hash": "\\\\x544c8af25ec71c58c07871fae9d3b6729456ee35b0d771aab46f4878346d1d25", "entry_id": 518},
{"seq": 519, "hash": "\\\\x95329af7b899cc0d3ff8c68b1c2582750c6a95977c0c60acf0d6d875d80771bd", "entry_id": 519},
{"seq": 520, "hash": "\\\\x61f974a6c5e46702275af90a9453f2bd33dfb9a8df9210121bf17bf8d0323c52", "entry_id": 521},
{"seq": 521, "hash": "\\\\x5429d0d868a06fe62b20ba85e73445e8b90b9c59c38e1d7ea2294ce95d3d6617", "entry_id": 520},
{"seq": 522, "hash": "\\\\x3e7462d98c1b8f48cc7bfe6712d6fb755a85e01c32dcd0c83ca75247fff7ac65", "entry_id": 522},
{"seq": 523, "hash": "\\\\x539bb4d6cca45da4ac5607f807851d0de425b304aa12fff94013a3d2d99be393", "entry_id": 523},
{"seq": 524, "hash": "\\\\xf87f1ce85b338e546cd2df8a64459c1cabd35764cea359ba5ddfb474d39ee6f6", "entry_id": 524},
{"seq": 525, "hash": "\\\\x2ac08ae3393b4b34a9d71f7b718d5659d834b4d8e7f23864e095b02fe3f5576c", "entry_id": 525},
{"seq": 526, "hash": "\\\\x728210b186f7e7f7a70ab14aff87fae1b3709d88ab111759a9ab442d28478009", "entry_id": 526},
{"seq": 527, "hash": "\\\\x7c5b9461ac8a61bb2023a2537cb61729c30a1165b37794859611bc7fae895518", "entry_id": 527},
{"seq": 528, "hash": "\\\\xaffd33a219872e90e91600f64256af82fc7196302541ce43ea308b47dcfdb901", "entry_id": 528},
{"seq": 529, "hash": "\\\\xbe880410ce998d3f0159150fb39fb9244d234dd491bef0919fcf2388e8f3aa57", "entry_id": 529},
{"seq": 530, "hash": "\\\\x200bbc94dbadef111814cc8708322fabdddab985dbba1381fddcd5835c0fb71d", "entry_id": 530},
{"seq": 531, "hash": "\\\\xc8c745579cb2654c00a6ad8f8cd446406a1ad5b2195a0ad144e081a8fe702608", "entry_id": 531},
{"seq": 532, "hash": "\\\\x0e3ffefd69759bf18ee25b444ceab2546675fea099c60146364373054ed517a2", "entry_id": 533},
{"seq": 533, "hash": "\\\\xbf3aad8252133d3c40af0e060c2e2469224b31d3c0a2bece82ff2665856423da", "entry_id": 532},
{"seq": 534, "hash": "\\\\xe204808bbbc0b8c5cea926d94ce501c7598d31db8714ef2d7f81b86e88779d1d", "entry_id": 534},
{"seq": 535, "hash": "\\\\xfe62ce6d973dd53eddd88b24703878168232921f1dbbfe05e109e099ea7f8550", "entry_id": 535},
{"seq": 536, "hash": "\\\\x062f509f6d83375a2a3213763d498dfaa87ee8c3a53d9fd6913d46ba7d21b480", "entry_id": 536},
{"seq": 537, "hash": "\\\\x7f4dce0f1c811aa2d2b39e12d03e1a656833460c3facd3613184494497ff1e26", "entry_id": 537},
{"seq": 538, "hash": "\\\\x78060ddc5cfb0a82be06946c3555860341f1a65640620c291a6c3fc9f11987ca", "entry_id": 538},
{"seq": 539, "hash": "\\\\x39991ed9fa77a472a61198337622286ed422f3d9381af5c56e9465349f70ac98", "entry_id": 539},
{"seq": 540, "hash": "\\\\x621c565bcf0be627030871b74143f31cfc57570337dfee228915f67e3da5a3c2", "entry_id": 540},
{"seq": 541, "hash": "\\\\xca231ae05e33487e875e00711d0677b20b5022e3f7e5ad8bf172b174ee706836", "entry_id": 541},
{"seq": 542, "hash": "\\\\x7d93b90dcc382a5a096be63be23bcbcfe016e3dad53bb773f26a38b3fea674e9", "entry_id": 542},
{"seq": 543, "hash": "\\\\x84b6faf0e90aea4e21b579cf43c457d3d5e4dc6a08c39bf8df6dba119997a211", "entry_id": 543},
{"seq": 544, "hash": "\\\\xf56951ae861f05c0c5933753ae9573f2b7009110cb7874159661f14e8c2196d5", "entry_id": 544},
{"seq": 545, "hash": "\\\\x9aa60d9098519eab4f881c433dde3bba8b6e3b8eba39db60ef22ea1f2c075658", "entry_id": 545},
{"seq": 546, "hash": "\\\\x6dfe89581a96d174c6ff5ad6497325f0d515a6d14b192fdc97bc6e672d0eac8d", "entry_id": 546},
{"seq": 547, "hash": "\\\\x81ec0d1c87062104c05f31dbf65409048e3ae776e9bca2338813a1c7c44c34e1", "entry_id": 547},
{"seq": 548, "hash": "\\\\x83381e76f7e7402c0ee5a6abec0fea1edceb34ef82db043c27b9586062ff6ca8", "entry_id": 548},
{"seq": 549, "hash": "\\\\x94055f9b94dd84ef7c23829b91f943fc7c95500ae4c9960187744dd410c42611", "entry_id": 549},
{"seq": 550, "hash": "\\\\x286fe94d1e1e10d2e34554281050d3c2c0d27bc35f93556687d8cd201f685a7b", "entry_id": 550},
{"seq": 551, "hash": "\\\\x4398d2c24a9fd249137a650323ea1ff9adae145309abb7c923b72faba3873bec", "entry_id": 551},
{"seq": 552, "hash": "\\\\x4eb1bed1c9f85c178fb2aae7f4c63920340aef7fb15fac49155e280f23b2da62", "entry_id": 552},
{"seq": 553, "hash": "\\\\xa56c9d5157e97275cbef55f3ef7d67da4994b4cecba5c7def6f3f2e0027e97d9", "entry_id": 553},
{"seq": 554, "hash": "\\\\xb9402b7beab68b5e08c57c697adbc0d906873a0a5b071f337e5b6a06625709e2", "entry_id": 554},
{"seq": 555, "hash": "\\\\xae14789a6577487439a113426f35c140d41c6c13ab780b78476a1d67b5be7606", "entry_id": 555},
{"seq": 556, "hash": "\\\\xec1704a173da93daf8caf9ef4b0268e55def22c4ef0db379c49a98f943ac9e99", "entry_id": 556},
{"seq": 557, "hash": "\\\\x456421aaf701fcf910eb029cc7e7b88fcd1272c15e0afb5b24cb873c6b4a6f42", "entry_id": 557},
{"seq": 558, "hash": "\\\\xc362ace638ea6f84f4c4aca918ec0e8123ac186b47b0e9f4deb832d921e688c8", "entry_id": 558},
{"seq": 559, "hash": "\\\\x9275f275e9ecec0604166e8921e275e92204827a99271e94b54f67d697be9a4b", "entry_id": 559},
{"seq": 560, "hash": "\\\\x4e462a1bddb1c753335788767964fcc0a2ac495231a87c6d09065743a0e06d34", "entry_id": 560},
{"seq": 561, "hash": "\\\\xa23cb03ecf2fb50ed36c111174d1259c7ada0d627f56c70afb0381c6ea6f2a8d", "entry_id": 561},
{"seq": 562, "hash": "\\\\x93dae30688485c6d5c572fa7d2ec61f1c42d4800419f7709c68d311ee6dd8e69", "entry_id": 562},
{"seq": 563, "hash": "\\\\x49d40ead01882ac2c476ca8ab8246f9661a6ea54dc263716b1494b352b4fe9bf", "entry_id": 563},
{"seq": 564, "hash": "\\\\xff30118cd4c7fb9adf53439f185bbc7b988437b33c1cee88d0a4a29fbb4a641f", "entry_id": 564},
{"seq": 565, "hash": "\\\\x862b3564c80a2ae892e54865336e3ad87328703138cca3199f3e38f81a7b177c", "entry_id": 565},
{"seq": 566, "hash": "\\\\x3bec098411d49699d6b052147332add6eff0ba53745a16b006884168db246271", "entry_id": 566},
{"seq": 567, "hash": "\\\\xfd62404cbad23eaaabe15a17ffedb16a62cc32b7568b65c5984637c7b54a43f0", "entry_id": 567},
{"seq": 568, "hash": "\\\\x2c00307226ed15b466473f9d53394b3837f809fec69a6900f76fc740e99c0f02", "entry_id": 568},
{"seq": 569, "hash": "\\\\x058237b81649a972a5f3d9f53bd93d95f49a50845ed2a2873260046521b8d9c7", "entry_id": 569},
{"seq": 570, "hash": "\\\\xaff7b220066ba27224bc76d13675ad1d75144e65a04000fdbb0f0f0fd718509c", "entry_id": 570},
{"seq": 571, "hash": "\\\\xa640bcee4ae7109ae2d2fcdfac928c60d00ee9c786aebcc8c22c7921b6a9632d", "entry_id": 571},
{"seq": 572, "hash": "\\\\xf834fc9031f148a7cf733f1e7090ea9b69baff9b4beee915edde11e744ed8568", "entry_id": 572},
{"seq": 573, "hash": "\\\\x1b56e295d331c5af88ec8b0b9664a2495870a4018793a9a87917cc2048f4b8ca", "entry_id": 573},
{"seq": 574, "hash": "\\\\xceadc72f300e555002b75aed45fc772a49d8feb9c529020750fc98f53855cc19", "entry_id": 574},
{"seq": 575, "hash": "\\\\xf8388f2ea0f62f1da8dd177a0f942716b0780228912eb949f5bd10b132fb621c", "entry_id": 575},
{"seq": 576, "hash": "\\\\x5c6cb5016a3647cd3bf6b5607244c97ac731893f21edbbb01e0bd574c64de276", "entry_id": 576},
{"seq": 577, "hash": "\\\\xe8fbab41939c359e47f15eb555e7c021055db0cb784ca946d41ecad7c88e80c1", "entry_id": 577},
{"seq": 578, "hash": "\\\\x788483608a2f9211816008ddc65b6853e63259f06959d9c6b0519d565b204ec9", "entry_id": 578},
{"seq": 579, "hash": "\\\\xb1950e981197fc09a9462287d91b85fef89ec14f2e985136f0a33fb87be586a8", "entry_id": 579},
{"seq": 580, "hash": "\\\\x581f343f88b8651576118348daa8abefe7f842f7c058a00cc1f083c8a593b310", "entry_id": 580},
{"seq": 581, "hash": "\\\\x7c646292c1656c8c66b0784eba118595d16b1bc3067d8f6a468f6f0dc7299ffd", "entry_id": 581},
{"seq": 582, "hash": "\\\\x898b04a59e844ae6edd8c34e7ba283b20a61aa33f29624c7015cec9bd2b9923c", "entry_id": 582},
{"seq": 583, "hash": "\\\\x7130a94a44021d46c79c314dcd26106432c52fa6670b09a3e10ebbee84a80aa8", "entry_id": 583},
{"seq": 584, "hash": "\\\\xa41364a3753ac26cedb61314ad12f6fa2c3293947d6a3e26e6870717f11b3ef0", "entry_id": 584},
{"seq": 585, "hash": "\\\\x7191a675bcdfb381b6b129d74e6e77c973e5694bc80f49f3f775d3059fcbb6df", "entry_id": 585},
{"seq": 586, "hash": "\\\\x01fa3a210bf303b05fbd827af73bcc8357ec60461089802ee74815222b9d6b8e", "entry_id": 586},
{"seq": 587, "hash": "\\\\x739bf1eeace9c5a02d576c6f165d301415167f3dc125a0d8c82d1919bc9e2696", "entry_id": 587},
{"seq": 588, "hash": "\\\\x0d9d6a70c34f65bfe7a23daf34fe2b36d300cc12a8756d5c24f6aba48b8c4dc2", "entry_id": 588},
{"seq": 589, "hash": "\\\\x7881194786b21f7cd0825d3c3baa1ad27e601adfefe8be8e0ab8631512e1775e", "entry_id": 589},
{"seq": 590, "hash": "\\\\xd4031e8d651e1027883cd85606e513b30aad63895f44a171f7e0312cd5a74c26", "entry_id": 590},
{"seq": 591, "hash": "\\\\xcb5430d8f0ec37908af28ff7b0309905fa1754638176e31094731a63a0644dd1", "entry_id": 591},
{"seq": 592, "hash": "\\\\xcb7fda7f22893c803bf664650c768f296af2eb596a3eb3e583d37b4cd53a3e83", "entry_id": 592},
{"seq": 593, "hash": "\\\\xcaa2ee4d725e2ac12bde2c7c4482d2e646743c42ffa2ada248f29f740ff79574", "entry_id": 593},
{"seq": 594, "hash": "\\\\x565882141d1a35962c87142d942f76f519fa8bc4281f0010283568c53d1bc3eb", "entry_id": 594},
{"seq": 595, "hash": "\\\\x313f2d5ff579408e1d32ef93debd217b5444a855a45d4c3ff1513e7c220c6bbd", "entry_id": 595},
{"seq": 596, "hash": "\\\\xf2270ad918976f2068e5ec9c634c8ece3a5f46bd3282c74b72141de789e4635d", "entry_id": 596},
{"seq": 597, "hash": "\\\\xdb602e8ef78ecbf3e20fda36db413cc50d481215fdcf791ae91d0afc534287f9", "entry_id": 597},
{"seq": 598, "hash": "\\\\x5b91132dc2d485c867d668369e2550724cd640f44e02cad0c1394c2329ca78a9", "entry_id": 598},
{"seq": 599, "hash": "\\\\xa082689c80745d3318ec5a26b79f8e08d03eb0d4ff674e37b65437ef5105a1b1", "entry_id": 599},
{"seq": 600, "hash": "\\\\x629ded4b0b6b7946c07383d7acaef98f023c638407b1ef1e9484e9a2fc518ad4", "entry_id": 600},
{"seq": 601, "hash": "\\\\x07d6b363c735e33c1bfd2fe130e5d19b70ba71519d6bb58b2a795241ea4ef33a", "entry_id": 601},
{"seq": 602, "hash": "\\\\x0fc4f22449e298a41106569b7b3adb8de1d19c3a25476f303d92941aea46c07d", "entry_id": 602},
{"seq": 603, "hash": "\\\\x32cf7e4f5d3234a13cfde83b609e7b15d6f24182b06c1fa56f243e37a6996c44", "entry_id": 603},
{"seq": 604, "hash": "\\\\x8f6a4305ab6770cca049fb566163970fea4c697c30136e8ab3450a676767ca6f", "entry_id": 604},
{"seq": 605, "hash": "\\\\x62ba72ba8a538440664788cfdc8008fe73f72cdab04ead0b11cd124e2567d529", "entry_id": 605},
{"seq": 606, "hash": "\\\\x95c43b7532fcb8d9d0219828456660060eb06ca8c95618a98222a5691daed6cc", "entry_id": 606},
{"seq": 607, "hash": "\\\\x23f5b2c20fd101c86875ee31313a984ab04bbe5d1e4e4aa63e7bc5ce02fdaa97", "entry_id": 607},
{"seq": 608, "hash": "\\\\xe1f85f33c36f02b884c130f15f05573c561cfbdbf00f6ac9d4ee3f16fa1e8d3d", "entry_id": 608},
{"seq": 609, "hash": "\\\\x920f2fa7d74cc21e39355e9e9d64857656b062786c00cce0bace22c2cea77e38", "entry_id": 609},
{"seq": 610, "hash": "\\\\x909a52b5562d02a74e734005df46e3b052ee306cc9b682170cb91d596db5f14a", "entry_id": 610},
{"seq": 611, "hash": "\\\\x31d46b5a852c5968c61013aefef2c81b5f256b92ca676fdd2d386a0424910568", "entry_id": 611}
]');

INSERT INTO public.agreement (id, region_code, title, status, version, measures, signed_on, valid_until, decision_id, provenance_source, provenance_reference, terminated_reason, created_at, due_at) OVERRIDING SYSTEM VALUE
SELECT id, region_code, title, status, version, measures, signed_on, valid_until, decision_id, provenance_source, provenance_reference, terminated_reason, created_at, due_at FROM jsonb_populate_recordset(NULL::public.agreement,'[
{"id": "01a22715-10da-77cf-936a-3e43384d8fe7", "title": {"en": "Agreement on the development of industrial tourism", "ru": "Соглашение о развитии промышленного туризма"}, "due_at": "2030-11-01T21:00:00+00:00", "status": "SIGNED", "version": 3, "measures": ["METHODOLOGY", "EXCURSIONS", "REGIONAL_ROUTES", "INTERREGIONAL_ROUTES", "COUNCIL", "REGISTRY"], "signed_on": "2020-07-08", "created_at": "2026-11-29T11:33:41.722+00:00", "decision_id": null, "region_code": "RU-SMO", "valid_until": "2030-12-31", "provenance_source": "SAMPLE", "terminated_reason": null, "provenance_reference": "infra/sample-data"}
]');

INSERT INTO public.agreement_milestone (agreement_id, region_code, measure, due_on, status, done_on, evidence_id, evidence_type, evidence_subject, evidence_time, due_at, term) OVERRIDING SYSTEM VALUE
SELECT agreement_id, region_code, measure, due_on, status, done_on, evidence_id, evidence_type, evidence_subject, evidence_time, due_at, term FROM jsonb_populate_recordset(NULL::public.agreement_milestone,'[
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-29", "measure": "COUNCIL", "evidence_id": "01a22714-cf42-70cc-b087-590984cc78a8", "region_code": "RU-SMO", "agreement_id": "01a22715-10da-77cf-936a-3e43384d8fe7", "evidence_time": "2026-11-29T11:33:24.93+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22714-cf42-7347-bdfd-b76012a03b21"},
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-29", "measure": "EXCURSIONS", "evidence_id": "01a22714-e58d-7041-ba6e-fe6d0deacdea", "region_code": "RU-SMO", "agreement_id": "01a22715-10da-77cf-936a-3e43384d8fe7", "evidence_time": "2026-11-29T11:33:30.637+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22714-db3d-7041-b9bc-2dd6eeb7a056"},
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-29", "measure": "INTERREGIONAL_ROUTES", "evidence_id": "01a22715-15d5-76c2-b02f-df54e44157bc", "region_code": "RU-SMO", "agreement_id": "01a22715-10da-77cf-936a-3e43384d8fe7", "evidence_time": "2026-11-29T11:33:42.997+00:00", "evidence_type": "promtour.routes.route.published.v1", "evidence_subject": "01a22715-1465-7583-bba8-a894c1eb3c4c"},
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-29", "measure": "METHODOLOGY", "evidence_id": "01a22714-d87a-74ce-a439-09f866a90b94", "region_code": "RU-SMO", "agreement_id": "01a22715-10da-77cf-936a-3e43384d8fe7", "evidence_time": "2026-11-29T11:33:27.29+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22714-d87a-74d6-b409-c4e5bf8c98a2"},
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-29", "measure": "REGIONAL_ROUTES", "evidence_id": "01a22715-1411-73c1-985b-1d995ec3fdb3", "region_code": "RU-SMO", "agreement_id": "01a22715-10da-77cf-936a-3e43384d8fe7", "evidence_time": "2026-11-29T11:33:42.545+00:00", "evidence_type": "promtour.routes.route.published.v1", "evidence_subject": "01a22715-12d7-76ad-b96a-887ac424f827"},
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-29", "measure": "REGISTRY", "evidence_id": "01a22714-d744-74b6-8786-e9ba43d5dc95", "region_code": "RU-SMO", "agreement_id": "01a22715-10da-77cf-936a-3e43384d8fe7", "evidence_time": "2026-11-29T11:33:26.98+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22714-d563-70d3-a495-a06d29dfc80a"}
]');

INSERT INTO public.agreement_signature (agreement_id, party, region_code, signed_on, recorded_at, subject) OVERRIDING SYSTEM VALUE
SELECT agreement_id, party, region_code, signed_on, recorded_at, subject FROM jsonb_populate_recordset(NULL::public.agreement_signature,'[
{"party": "AGENCY", "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "signed_on": "2020-07-08", "recorded_at": "2026-11-29T11:33:41.747+00:00", "region_code": "RU-SMO", "agreement_id": "01a22715-10da-77cf-936a-3e43384d8fe7"},
{"party": "REGION", "subject": "01a22714-b55f-7255-9646-9d6ac45b4bc4", "signed_on": "2020-07-08", "recorded_at": "2026-11-29T11:33:41.856+00:00", "region_code": "RU-SMO", "agreement_id": "01a22715-10da-77cf-936a-3e43384d8fe7"}
]');

INSERT INTO public.api_client (id, kind, name, organization_id, portal_id, scopes, regions, rate_class, redirect_uris, allowed_origins, confidential, first_party, version, created_at, revoked_at, revocation_reason) OVERRIDING SYSTEM VALUE
SELECT id, kind, name, organization_id, portal_id, scopes, regions, rate_class, redirect_uris, allowed_origins, confidential, first_party, version, created_at, revoked_at, revocation_reason FROM jsonb_populate_recordset(NULL::public.api_client,'[
{"id": "01900000-0000-7000-8000-0000000000d0", "kind": "DASHBOARD", "name": "Промтур · Promtour", "scopes": [], "regions": null, "version": 1, "portal_id": null, "created_at": "2026-11-29T11:33:18.24+00:00", "rate_class": "HIGH", "revoked_at": null, "first_party": true, "confidential": false, "redirect_uris": ["http://127.0.0.1/signed-in", "http://127.0.0.1:8477/signed-in"], "allowed_origins": [], "organization_id": null, "revocation_reason": null},
{"id": "01900000-0000-7000-8000-0000000000d1", "kind": "PORTAL", "name": "Демонстрация · Demonstration: portal", "scopes": ["bookings:read", "bookings:write", "participants:write", "analytics:read"], "regions": null, "version": 1, "portal_id": "01a22715-163f-76f5-838d-623eb98162fc", "created_at": "2026-11-29T11:33:43.227+00:00", "rate_class": "BASIC", "revoked_at": null, "first_party": false, "confidential": true, "redirect_uris": [], "allowed_origins": [], "organization_id": null, "revocation_reason": null},
{"id": "01900000-0000-7000-8000-0000000000d2", "kind": "AGENCY", "name": "Демонстрация · Demonstration: agency", "scopes": ["bookings:read", "bookings:write", "participants:write", "leads:read", "leads:write"], "regions": [], "version": 1, "portal_id": null, "created_at": "2026-11-29T11:33:43.27+00:00", "rate_class": "BASIC", "revoked_at": null, "first_party": false, "confidential": true, "redirect_uris": [], "allowed_origins": [], "organization_id": "01a22715-1665-7305-80ec-518e10f42d93", "revocation_reason": null},
{"id": "01900000-0000-7000-8000-0000000000d3", "kind": "DASHBOARD", "name": "Демонстрация · Demonstration: dashboard", "scopes": ["analytics:read", "registry:read", "audit:read"], "regions": null, "version": 1, "portal_id": null, "created_at": "2026-11-29T11:33:18.263+00:00", "rate_class": "STANDARD", "revoked_at": null, "first_party": false, "confidential": true, "redirect_uris": [], "allowed_origins": [], "organization_id": null, "revocation_reason": null}
]');

INSERT INTO public.council (id, region_code, established_on) OVERRIDING SYSTEM VALUE
SELECT id, region_code, established_on FROM jsonb_populate_recordset(NULL::public.council,'[
{"id": "01a22714-cf1f-746a-9a59-37e953e67f0d", "region_code": "RU-CHE", "established_on": "2020-07-08"},
{"id": "01a22714-cf2d-7676-abaa-25ae7ad59baa", "region_code": "RU-MOW", "established_on": "2020-07-08"},
{"id": "01a22714-cf2e-76cc-8a58-49ab8a7a680c", "region_code": "RU-MOS", "established_on": "2020-07-08"},
{"id": "01a22714-cf30-713e-8852-9ff1feeefee1", "region_code": "RU-SVE", "established_on": "2020-07-08"},
{"id": "01a22714-cf42-7347-bdfd-b76012a03b21", "region_code": "RU-SMO", "established_on": "2020-07-08"},
{"id": "01a22714-cf49-76b0-82bd-174be4f3902a", "region_code": "RU-NIZ", "established_on": "2020-07-08"},
{"id": "01a22714-d144-72c0-b897-895eab824893", "region_code": "RU-KK", "established_on": "2020-07-08"},
{"id": "01a22714-d144-7583-b826-28cef5261c9f", "region_code": "RU-PER", "established_on": "2020-07-08"},
{"id": "01a22714-d147-718a-b25a-8da14bf15d03", "region_code": "RU-BEL", "established_on": "2020-07-08"},
{"id": "01a22714-d166-7664-ba7d-fb9d150afdb4", "region_code": "RU-KRS", "established_on": "2020-07-08"},
{"id": "01a22714-d193-7692-9815-28d28cd0fb2c", "region_code": "RU-TUL", "established_on": "2020-07-08"},
{"id": "01a22714-d1b3-7035-9cc2-e60b5e54a767", "region_code": "RU-KEM", "established_on": "2020-07-08"},
{"id": "01a22714-d3c2-750f-aa16-9fedd1c46761", "region_code": "RU-LEN", "established_on": "2020-07-08"}
]');

INSERT INTO public.council_decision (id, council_id, meeting_id, region_code, year, number, kind, taken_on, summary, withdrawn_at, withdrawn_reason) OVERRIDING SYSTEM VALUE
SELECT id, council_id, meeting_id, region_code, year, number, kind, taken_on, summary, withdrawn_at, withdrawn_reason FROM jsonb_populate_recordset(NULL::public.council_decision,'[
{"id": "01a22714-d724-7670-ad89-113a99f46799", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Egger Wood Products Gagarin", "ru": "Внести в реестр региона: Эггер Древпродукт Гагарин"}, "taken_on": "2020-07-08", "council_id": "01a22714-cf42-7347-bdfd-b76012a03b21", "meeting_id": "01a22714-d0e3-7011-ae64-1c8566b72017", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22714-d732-7086-9246-2b554a09b93f", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: Russian Linen", "ru": "Внести в реестр региона: Русский лён"}, "taken_on": "2020-07-08", "council_id": "01a22714-cf42-7347-bdfd-b76012a03b21", "meeting_id": "01a22714-d0e3-7011-ae64-1c8566b72017", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22714-d750-73c0-9677-6f362b757099", "kind": "REGISTER", "year": 2020, "number": 3, "summary": {"en": "Enter into the region’s registry: Smolensk Printing Works", "ru": "Внести в реестр региона: Смоленский полиграфкомбинат"}, "taken_on": "2020-07-08", "council_id": "01a22714-cf42-7347-bdfd-b76012a03b21", "meeting_id": "01a22714-d0e3-7011-ae64-1c8566b72017", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22714-d76e-70ef-a1bf-2a3dc445989d", "kind": "REGISTER", "year": 2020, "number": 4, "summary": {"en": "Enter into the region’s registry: TMK Yartsevo Metallurgical Plant", "ru": "Внести в реестр региона: ТМК-Ярцевский металлургический завод"}, "taken_on": "2020-07-08", "council_id": "01a22714-cf42-7347-bdfd-b76012a03b21", "meeting_id": "01a22714-d0e3-7011-ae64-1c8566b72017", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22714-d7a4-746b-aecb-129ded667547", "kind": "REGISTER", "year": 2020, "number": 5, "summary": {"en": "Enter into the region’s registry: The maker of the brands “Nashe” and “Tvoyo”", "ru": "Внести в реестр региона: Производитель марок «Наше» и «Твоё»"}, "taken_on": "2020-07-08", "council_id": "01a22714-cf42-7347-bdfd-b76012a03b21", "meeting_id": "01a22714-d0e3-7011-ae64-1c8566b72017", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22714-d81b-7163-9697-eca2828b6df6", "kind": "REGISTER", "year": 2020, "number": 6, "summary": {"en": "Enter into the region’s registry: Kristall", "ru": "Внести в реестр региона: Кристалл"}, "taken_on": "2020-07-08", "council_id": "01a22714-cf42-7347-bdfd-b76012a03b21", "meeting_id": "01a22714-d0e3-7011-ae64-1c8566b72017", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22714-e94a-7287-87f4-d85f30ad6eac", "kind": "REGISTER", "year": 2020, "number": 7, "summary": {"en": "Enter into the region’s registry: Katyn Farm", "ru": "Внести в реестр региона: Агроферма Катынь"}, "taken_on": "2020-07-08", "council_id": "01a22714-cf42-7347-bdfd-b76012a03b21", "meeting_id": "01a22714-d0e3-7011-ae64-1c8566b72017", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22714-eb1f-7381-99ac-8f7c7f61e3b3", "kind": "REGISTER", "year": 2020, "number": 8, "summary": {"en": "Enter into the region’s registry: Torfoprom", "ru": "Внести в реестр региона: Торфопром"}, "taken_on": "2020-07-08", "council_id": "01a22714-cf42-7347-bdfd-b76012a03b21", "meeting_id": "01a22714-d0e3-7011-ae64-1c8566b72017", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22714-eb30-77fb-8531-7dcf42d552f2", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Sysert Porcelain", "ru": "Внести в реестр региона: Фарфор Сысерти"}, "taken_on": "2020-07-08", "council_id": "01a22714-cf30-713e-8852-9ff1feeefee1", "meeting_id": "01a22714-d0ff-7533-8405-b59be28a483b", "region_code": "RU-SVE", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22714-eb74-70d5-92fd-6ad7514f2f1f", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: MMK", "ru": "Внести в реестр региона: ММК"}, "taken_on": "2020-07-08", "council_id": "01a22714-cf1f-746a-9a59-37e953e67f0d", "meeting_id": "01a22714-d0e0-728c-b650-5b590334687a", "region_code": "RU-CHE", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22714-eb76-7652-a66f-d78033832e18", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: OMK Vyksa", "ru": "Внести в реестр региона: ОМК Выкса"}, "taken_on": "2020-07-08", "council_id": "01a22714-cf49-76b0-82bd-174be4f3902a", "meeting_id": "01a22714-d0fb-71d4-9146-1e24a02df153", "region_code": "RU-NIZ", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22714-eb87-7126-aa69-33199ede8b23", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: PNTZ Pipe Plant", "ru": "Внести в реестр региона: ПНТЗ"}, "taken_on": "2020-07-08", "council_id": "01a22714-cf30-713e-8852-9ff1feeefee1", "meeting_id": "01a22714-d0ff-7533-8405-b59be28a483b", "region_code": "RU-SVE", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22714-f4e9-7491-8620-89263317201c", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: Sormovo Confectionery", "ru": "Внести в реестр региона: Сормовская кондитерская фабрика"}, "taken_on": "2020-07-08", "council_id": "01a22714-cf49-76b0-82bd-174be4f3902a", "meeting_id": "01a22714-d0fb-71d4-9146-1e24a02df153", "region_code": "RU-NIZ", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22714-f50c-734c-8b1f-87a2de7a4a61", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Mikron", "ru": "Внести в реестр региона: Микрон"}, "taken_on": "2020-07-08", "council_id": "01a22714-cf2d-7676-abaa-25ae7ad59baa", "meeting_id": "01a22714-d0ce-75fa-ba95-28f7939eb5fb", "region_code": "RU-MOW", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22714-f523-77c9-82f6-d83bd15b64f8", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: Baskin Robbins", "ru": "Внести в реестр региона: Баскин Роббинс"}, "taken_on": "2020-07-08", "council_id": "01a22714-cf2d-7676-abaa-25ae7ad59baa", "meeting_id": "01a22714-d0ce-75fa-ba95-28f7939eb5fb", "region_code": "RU-MOW", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22714-f54f-7711-b6b9-817832758bb6", "kind": "REGISTER", "year": 2020, "number": 3, "summary": {"en": "Enter into the region’s registry: Ariel", "ru": "Внести в реестр региона: Ариель"}, "taken_on": "2020-07-08", "council_id": "01a22714-cf49-76b0-82bd-174be4f3902a", "meeting_id": "01a22714-d0fb-71d4-9146-1e24a02df153", "region_code": "RU-NIZ", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22714-f554-7666-a013-772dad2d39f2", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Bogorodsk Ice Cream Works", "ru": "Внести в реестр региона: Богородский хладокомбинат"}, "taken_on": "2020-07-08", "council_id": "01a22714-cf2e-76cc-8a58-49ab8a7a680c", "meeting_id": "01a22714-d0e1-73a8-b0f7-90e53b10e418", "region_code": "RU-MOS", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22714-f587-74f4-8398-c326ef584aeb", "kind": "REGISTER", "year": 2020, "number": 3, "summary": {"en": "Enter into the region’s registry: Ortomoda", "ru": "Внести в реестр региона: Ортомода"}, "taken_on": "2020-07-08", "council_id": "01a22714-cf2d-7676-abaa-25ae7ad59baa", "meeting_id": "01a22714-d0ce-75fa-ba95-28f7939eb5fb", "region_code": "RU-MOW", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22715-0297-7785-8edc-ab3a2fac06a0", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: OMK Chusovoy", "ru": "Внести в реестр региона: ОМК Чусовой"}, "taken_on": "2020-07-08", "council_id": "01a22714-d144-7583-b826-28cef5261c9f", "meeting_id": "01a22714-d346-7318-9925-bff31700eb81", "region_code": "RU-PER", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22715-02d9-7404-9c6d-a95254e79c88", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: Kungur Ceramics", "ru": "Внести в реестр региона: Кунгурская керамика"}, "taken_on": "2020-07-08", "council_id": "01a22714-d144-7583-b826-28cef5261c9f", "meeting_id": "01a22714-d346-7318-9925-bff31700eb81", "region_code": "RU-PER", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22715-0351-7693-ba31-8c878c45bce3", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Mikhailovsky Mining Works", "ru": "Внести в реестр региона: Михайловский ГОК"}, "taken_on": "2020-07-08", "council_id": "01a22714-d166-7664-ba7d-fb9d150afdb4", "meeting_id": "01a22714-d395-7194-81fb-b4a03493822f", "region_code": "RU-KRS", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22715-03be-7190-9a65-1a2a9509f2b5", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Lebedinsky Mining Works and OEMK", "ru": "Внести в реестр региона: Лебединский ГОК и ОЭМК"}, "taken_on": "2020-07-08", "council_id": "01a22714-d147-718a-b25a-8da14bf15d03", "meeting_id": "01a22714-d372-735f-a525-18373aac7550", "region_code": "RU-BEL", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22715-03be-7763-8e3d-9c128f50d34b", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Sayano-Shushenskaya Hydropower Plant", "ru": "Внести в реестр региона: Саяно-Шушенская ГЭС"}, "taken_on": "2020-07-08", "council_id": "01a22714-d144-72c0-b897-895eab824893", "meeting_id": "01a22714-d30a-73d4-8fed-5b378ee7822b", "region_code": "RU-KK", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22715-03c2-7138-81f2-1bf1d7811e49", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Tula Brewery", "ru": "Внести в реестр региона: Тульский пивзавод"}, "taken_on": "2020-07-08", "council_id": "01a22714-d193-7692-9815-28d28cd0fb2c", "meeting_id": "01a22714-d3b7-763f-9a22-2f96df2af243", "region_code": "RU-TUL", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22715-092e-752d-b3fb-bdb8bd61bac8", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Kuzbassrazrezugol", "ru": "Внести в реестр региона: Кузбассразрезуголь"}, "taken_on": "2020-07-08", "council_id": "01a22714-d1b3-7035-9cc2-e60b5e54a767", "meeting_id": "01a22714-d3c3-77e2-bd64-3af654fc1e7e", "region_code": "RU-KEM", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22715-0d34-733d-87ff-667f1b3bcd38", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Leningrad Nuclear Power Plant", "ru": "Внести в реестр региона: Ленинградская АЭС"}, "taken_on": "2020-07-08", "council_id": "01a22714-d3c2-750f-aa16-9fedd1c46761", "meeting_id": "01a22714-d42b-7082-a9b1-fe66787815db", "region_code": "RU-LEN", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22715-1225-7444-9b02-b8732156dc7d", "kind": "REGISTER", "year": 2020, "number": 9, "summary": {"en": "Enter into the region’s registry: Smolensk tour operator (sample)", "ru": "Внести в реестр региона: Смоленский туроператор (образец)"}, "taken_on": "2020-07-08", "council_id": "01a22714-cf42-7347-bdfd-b76012a03b21", "meeting_id": "01a22714-d0e3-7011-ae64-1c8566b72017", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null}
]');

INSERT INTO public.council_decision_counter (region_code, year, last) OVERRIDING SYSTEM VALUE
SELECT region_code, year, last FROM jsonb_populate_recordset(NULL::public.council_decision_counter,'[
{"last": 1, "year": 2020, "region_code": "RU-BEL"},
{"last": 1, "year": 2020, "region_code": "RU-CHE"},
{"last": 1, "year": 2020, "region_code": "RU-KEM"},
{"last": 1, "year": 2020, "region_code": "RU-KK"},
{"last": 1, "year": 2020, "region_code": "RU-KRS"},
{"last": 1, "year": 2020, "region_code": "RU-LEN"},
{"last": 1, "year": 2020, "region_code": "RU-MOS"},
{"last": 3, "year": 2020, "region_code": "RU-MOW"},
{"last": 3, "year": 2020, "region_code": "RU-NIZ"},
{"last": 2, "year": 2020, "region_code": "RU-PER"},
{"last": 9, "year": 2020, "region_code": "RU-SMO"},
{"last": 2, "year": 2020, "region_code": "RU-SVE"},
{"last": 1, "year": 2020, "region_code": "RU-TUL"}
]');

INSERT INTO public.council_decision_organization (decision_id, organization_id, region_code, used_at) OVERRIDING SYSTEM VALUE
SELECT decision_id, organization_id, region_code, used_at FROM jsonb_populate_recordset(NULL::public.council_decision_organization,'[
{"used_at": "2026-11-29T11:33:26.98+00:00", "decision_id": "01a22714-d724-7670-ad89-113a99f46799", "region_code": "RU-SMO", "organization_id": "01a22714-d4dd-77cf-898b-79a6afbceefe"},
{"used_at": "2026-11-29T11:33:26.994+00:00", "decision_id": "01a22714-d732-7086-9246-2b554a09b93f", "region_code": "RU-SMO", "organization_id": "01a22714-d4f7-74a3-a495-756a85768ace"},
{"used_at": "2026-11-29T11:33:27.024+00:00", "decision_id": "01a22714-d750-73c0-9677-6f362b757099", "region_code": "RU-SMO", "organization_id": "01a22714-d4e0-76bf-b3bb-82e9726a2951"},
{"used_at": "2026-11-29T11:33:27.078+00:00", "decision_id": "01a22714-d76e-70ef-a1bf-2a3dc445989d", "region_code": "RU-SMO", "organization_id": "01a22714-d4ed-7712-850d-99666f6ef7ff"},
{"used_at": "2026-11-29T11:33:27.198+00:00", "decision_id": "01a22714-d7a4-746b-aecb-129ded667547", "region_code": "RU-SMO", "organization_id": "01a22714-d4f6-70ab-b597-d2d519938909"},
{"used_at": "2026-11-29T11:33:27.549+00:00", "decision_id": "01a22714-d81b-7163-9697-eca2828b6df6", "region_code": "RU-SMO", "organization_id": "01a22714-d4f1-72a3-ac75-a8f5dd02d172"},
{"used_at": "2026-11-29T11:33:32.049+00:00", "decision_id": "01a22714-e94a-7287-87f4-d85f30ad6eac", "region_code": "RU-SMO", "organization_id": "01a22714-e6c7-7245-8381-e583781da658"},
{"used_at": "2026-11-29T11:33:32.109+00:00", "decision_id": "01a22714-eb1f-7381-99ac-8f7c7f61e3b3", "region_code": "RU-SMO", "organization_id": "01a22714-e6c6-7081-9ee5-7799cad9a1a1"},
{"used_at": "2026-11-29T11:33:32.145+00:00", "decision_id": "01a22714-eb30-77fb-8531-7dcf42d552f2", "region_code": "RU-SVE", "organization_id": "01a22714-e7c5-76d5-8d44-b150a0a4d5b3"},
{"used_at": "2026-11-29T11:33:32.226+00:00", "decision_id": "01a22714-eb74-70d5-92fd-6ad7514f2f1f", "region_code": "RU-CHE", "organization_id": "01a22714-e7bb-71ce-87d7-59ae86c6c343"},
{"used_at": "2026-11-29T11:33:32.216+00:00", "decision_id": "01a22714-eb76-7652-a66f-d78033832e18", "region_code": "RU-NIZ", "organization_id": "01a22714-e7e4-7683-996c-ca3287214576"},
{"used_at": "2026-11-29T11:33:32.235+00:00", "decision_id": "01a22714-eb87-7126-aa69-33199ede8b23", "region_code": "RU-SVE", "organization_id": "01a22714-e7bb-74b7-b89c-812659a91924"},
{"used_at": "2026-11-29T11:33:34.629+00:00", "decision_id": "01a22714-f4e9-7491-8620-89263317201c", "region_code": "RU-NIZ", "organization_id": "01a22714-f214-751e-a813-1791a562d96c"},
{"used_at": "2026-11-29T11:33:34.719+00:00", "decision_id": "01a22714-f50c-734c-8b1f-87a2de7a4a61", "region_code": "RU-MOW", "organization_id": "01a22714-f30f-7331-8088-c1d9dfa55df1"},
{"used_at": "2026-11-29T11:33:34.721+00:00", "decision_id": "01a22714-f523-77c9-82f6-d83bd15b64f8", "region_code": "RU-MOW", "organization_id": "01a22714-f2cd-77e2-82e3-034d0b4e4567"},
{"used_at": "2026-11-29T11:33:34.747+00:00", "decision_id": "01a22714-f54f-7711-b6b9-817832758bb6", "region_code": "RU-NIZ", "organization_id": "01a22714-f1a1-768e-a921-82920f9cd754"},
{"used_at": "2026-11-29T11:33:34.744+00:00", "decision_id": "01a22714-f554-7666-a013-772dad2d39f2", "region_code": "RU-MOS", "organization_id": "01a22714-f37b-7398-83bc-af13eaf13231"},
{"used_at": "2026-11-29T11:33:34.875+00:00", "decision_id": "01a22714-f587-74f4-8398-c326ef584aeb", "region_code": "RU-MOW", "organization_id": "01a22714-f37c-7066-babe-186b917f6f28"},
{"used_at": "2026-11-29T11:33:38.116+00:00", "decision_id": "01a22715-0297-7785-8edc-ab3a2fac06a0", "region_code": "RU-PER", "organization_id": "01a22715-0014-7736-a123-8a1f2600f79c"},
{"used_at": "2026-11-29T11:33:38.241+00:00", "decision_id": "01a22715-02d9-7404-9c6d-a95254e79c88", "region_code": "RU-PER", "organization_id": "01a22715-0017-73a8-9e0d-ff3ed41123cc"},
{"used_at": "2026-11-29T11:33:38.337+00:00", "decision_id": "01a22715-0351-7693-ba31-8c878c45bce3", "region_code": "RU-KRS", "organization_id": "01a22715-0117-70c7-a676-14c87e633cdf"},
{"used_at": "2026-11-29T11:33:38.547+00:00", "decision_id": "01a22715-03be-7190-9a65-1a2a9509f2b5", "region_code": "RU-BEL", "organization_id": "01a22715-0172-7072-a4af-194aed13cd94"},
{"used_at": "2026-11-29T11:33:38.468+00:00", "decision_id": "01a22715-03be-7763-8e3d-9c128f50d34b", "region_code": "RU-KK", "organization_id": "01a22715-0171-729f-ba1c-97a5a57dc1e9"},
{"used_at": "2026-11-29T11:33:38.462+00:00", "decision_id": "01a22715-03c2-7138-81f2-1bf1d7811e49", "region_code": "RU-TUL", "organization_id": "01a22715-0173-73be-b4bd-294a36dbbf2b"},
{"used_at": "2026-11-29T11:33:39.815+00:00", "decision_id": "01a22715-092e-752d-b3fb-bdb8bd61bac8", "region_code": "RU-KEM", "organization_id": "01a22715-084f-74bd-9235-eafa52343cc1"},
{"used_at": "2026-11-29T11:33:40.809+00:00", "decision_id": "01a22715-0d34-733d-87ff-667f1b3bcd38", "region_code": "RU-LEN", "organization_id": "01a22715-0c69-7083-a685-a259489f453a"},
{"used_at": "2026-11-29T11:33:42.072+00:00", "decision_id": "01a22715-1225-7444-9b02-b8732156dc7d", "region_code": "RU-SMO", "organization_id": "01a22715-11bc-7337-a394-4d85bc089af6"}
]');

INSERT INTO public.council_meeting (id, council_id, region_code, held_on, members, present, present_members, agenda) OVERRIDING SYSTEM VALUE
SELECT id, council_id, region_code, held_on, members, present, present_members, agenda FROM jsonb_populate_recordset(NULL::public.council_meeting,'[
{"id": "01a22714-d0ce-75fa-ba95-28f7939eb5fb", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22714-cf2d-7676-abaa-25ae7ad59baa", "region_code": "RU-MOW", "present_members": ["01a22714-cf7e-7747-aa27-d7702d99169f", "01a22714-cfea-7074-b05b-7162d0719fd2", "01a22714-d056-7663-ada1-7eb219eb530c"]},
{"id": "01a22714-d0e0-728c-b650-5b590334687a", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22714-cf1f-746a-9a59-37e953e67f0d", "region_code": "RU-CHE", "present_members": ["01a22714-cfad-76e2-8de0-99498cc6b3d9", "01a22714-d01e-77b4-bdc6-9f5787daedbe", "01a22714-d073-7681-863a-253fc1602ec2"]},
{"id": "01a22714-d0e1-73a8-b0f7-90e53b10e418", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22714-cf2e-76cc-8a58-49ab8a7a680c", "region_code": "RU-MOS", "present_members": ["01a22714-cfac-7035-ae55-cce3b7dc6564", "01a22714-cff8-749b-aa04-c5116b201b95", "01a22714-d074-73a0-9548-04671baca4ea"]},
{"id": "01a22714-d0e3-7011-ae64-1c8566b72017", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22714-cf42-7347-bdfd-b76012a03b21", "region_code": "RU-SMO", "present_members": ["01a22714-cfb4-712e-a1bb-e9985476ac8e", "01a22714-d02a-7028-8378-c7bf4361807f", "01a22714-d091-734b-88c6-3e95962f0249"]},
{"id": "01a22714-d0fb-71d4-9146-1e24a02df153", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22714-cf49-76b0-82bd-174be4f3902a", "region_code": "RU-NIZ", "present_members": ["01a22714-cfe1-775c-a4db-ceb19259fe81", "01a22714-d02c-70cb-8664-460b08801490", "01a22714-d097-7060-8c3a-24fad189a0a7"]},
{"id": "01a22714-d0ff-7533-8405-b59be28a483b", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22714-cf30-713e-8852-9ff1feeefee1", "region_code": "RU-SVE", "present_members": ["01a22714-cfb1-7251-a91b-414489dd14a6", "01a22714-d027-7246-83f9-8eb51b096d51", "01a22714-d0a3-723c-972f-db7d6ad54924"]},
{"id": "01a22714-d30a-73d4-8fed-5b378ee7822b", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22714-d144-72c0-b897-895eab824893", "region_code": "RU-KK", "present_members": ["01a22714-d168-71dd-b67a-06a8861dd0e6", "01a22714-d1b9-70f4-ac72-eecdd17bdaf7", "01a22714-d212-72d6-a762-93538cc98e2a"]},
{"id": "01a22714-d346-7318-9925-bff31700eb81", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22714-d144-7583-b826-28cef5261c9f", "region_code": "RU-PER", "present_members": ["01a22714-d177-775a-8303-ad841bc53b7a", "01a22714-d1e9-7174-be79-fc92bb5875c5", "01a22714-d2b6-74b8-bfaf-7a8893b309ae"]},
{"id": "01a22714-d372-735f-a525-18373aac7550", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22714-d147-718a-b25a-8da14bf15d03", "region_code": "RU-BEL", "present_members": ["01a22714-d177-7171-85de-b577e4ae838d", "01a22714-d1eb-77fb-a81f-3db41fb2bc1d", "01a22714-d2c6-72ff-aea2-1c5cca0581a4"]},
{"id": "01a22714-d395-7194-81fb-b4a03493822f", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22714-d166-7664-ba7d-fb9d150afdb4", "region_code": "RU-KRS", "present_members": ["01a22714-d1bd-75f2-8a07-f7e60bfde309", "01a22714-d223-7582-a906-699dc5bfcd70", "01a22714-d323-7600-b6bf-2f92860783fd"]},
{"id": "01a22714-d3b7-763f-9a22-2f96df2af243", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22714-d193-7692-9815-28d28cd0fb2c", "region_code": "RU-TUL", "present_members": ["01a22714-d1d8-7736-949f-75d363a36bef", "01a22714-d26e-7353-9f83-3880b5551fc1", "01a22714-d336-7580-b2d2-b3fab8628c4c"]},
{"id": "01a22714-d3c3-77e2-bd64-3af654fc1e7e", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22714-d1b3-7035-9cc2-e60b5e54a767", "region_code": "RU-KEM", "present_members": ["01a22714-d265-7661-a02c-b53fef3515a4", "01a22714-d325-76e3-a5da-64717180066d", "01a22714-d39b-77d8-8f40-3db4aa131ef9"]},
{"id": "01a22714-d42b-7082-a9b1-fe66787815db", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22714-d3c2-750f-aa16-9fedd1c46761", "region_code": "RU-LEN", "present_members": ["01a22714-d3e7-77ae-8bdf-a986a847937f", "01a22714-d3ff-70b3-bac5-efa6b7b80d6d", "01a22714-d415-76a3-8ddb-0fbdeec55c2b"]}
]');

INSERT INTO public.methodology (version, published_at, title, criteria, stages) OVERRIDING SYSTEM VALUE
SELECT version, published_at, title, criteria, stages FROM jsonb_populate_recordset(NULL::public.methodology,'[
{"title": {"en": "How plants are made ready for visitors", "ru": "Методика подготовки предприятий к приёму посетителей"}, "stages": [{"code": "DECISION", "name": {"en": "Decision and coordinator", "ru": "Решение и координатор"}}, {"code": "AUDIENCE", "name": {"en": "Audience and goal", "ru": "Аудитория и цель"}}, {"code": "ROUTE", "name": {"en": "Route and narrative", "ru": "Маршрут и рассказ"}}, {"code": "SAFETY", "name": {"en": "Safety and access", "ru": "Безопасность и доступ"}}, {"code": "GUIDES", "name": {"en": "Guide training", "ru": "Обучение экскурсоводов"}}, {"code": "PILOT", "name": {"en": "Pilot group", "ru": "Пробная группа"}}, {"code": "INSPECTION", "name": {"en": "Inspection", "ru": "Проверка"}}, {"code": "LAUNCH", "name": {"en": "Launch", "ru": "Запуск"}}, {"code": "FEEDBACK", "name": {"en": "Feedback", "ru": "Обратная связь"}}], "version": 1, "criteria": [{"code": "SAFE_ROUTE", "name": {"en": "Safe route", "ru": "Безопасный маршрут"}, "critical": true}, {"code": "BRIEFING_TEXT", "name": {"en": "Briefing text", "ru": "Текст инструктажа"}, "critical": true}, {"code": "PPE_STOCK", "name": {"en": "Stock of protective equipment", "ru": "Запас средств защиты"}, "critical": true}, {"code": "TRAINED_GUIDE", "name": {"en": "Trained guide", "ru": "Подготовленный экскурсовод"}, "critical": true}, {"code": "PASS_PROCESS", "name": {"en": "Pass process", "ru": "Порядок пропуска"}, "critical": true}, {"code": "CONTENT", "name": {"en": "Content", "ru": "Содержание экскурсии"}, "critical": false}, {"code": "VIEWING_POINTS", "name": {"en": "Viewing points", "ru": "Точки обзора"}, "critical": false}, {"code": "PHOTO_RULES", "name": {"en": "Rules of photography", "ru": "Правила съёмки"}, "critical": false}, {"code": "TOILETS_AND_CLOAKROOM", "name": {"en": "Toilets and cloakroom", "ru": "Туалеты и гардероб"}, "critical": false}, {"code": "ACCESSIBILITY", "name": {"en": "Accessibility", "ru": "Доступность"}, "critical": false}, {"code": "EMERGENCY_PLAN", "name": {"en": "Emergency plan", "ru": "План действий при аварии"}, "critical": true}, {"code": "BOOKING_CONTACT", "name": {"en": "Booking contact", "ru": "Контакт для записи"}, "critical": false}], "published_at": "2020-07-08T00:00:00+00:00"}
]');

INSERT INTO public.organization (id, kind, name, sort_name, legal_name, brands, inn, kpp, ogrn, legal_entity, region_code, okved, status, provenance_source, provenance_reference, created_at, search_text, version) OVERRIDING SYSTEM VALUE
SELECT id, kind, name, sort_name, legal_name, brands, inn, kpp, ogrn, legal_entity, region_code, okved, status, provenance_source, provenance_reference, created_at, search_text, version FROM jsonb_populate_recordset(NULL::public.organization, E'[
{"id": "01a22714-d4dd-77cf-898b-79a6afbceefe", "inn": "0000000018", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Egger Wood Products Gagarin", "ru": "Эггер Древпродукт Гагарин"}, "ogrn": "1000000000010", "okved": ["16"], "brands": [], "search": "''egger'':7B ''gagarin'':10B ''product'':9B ''wood'':8B ''гагарин'':3A,6B ''древпродукт'':2A,5B ''эггер'':1A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Эггер Древпродукт Гагарин", "created_at": "2026-11-29T11:33:26.365+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "эггер древпродукт гагарин\\negger wood products gagarin", "legal_entity": "0000000018/000001001", "okved_prefixes": ["16"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-d4e0-76bf-b3bb-82e9726a2951", "inn": "0000000025", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Smolensk Printing Works", "ru": "Смоленский полиграфкомбинат"}, "ogrn": "1000000000021", "okved": ["18"], "brands": [], "search": "''print'':6B ''smolensk'':5B ''work'':7B ''полиграфкомбинат'':2A,4B ''смоленск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Смоленский полиграфкомбинат", "created_at": "2026-11-29T11:33:26.368+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "смоленский полиграфкомбинат\\nsmolensk printing works", "legal_entity": "0000000025/000001001", "okved_prefixes": ["18"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-d4ed-7712-850d-99666f6ef7ff", "inn": "0000000064", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "TMK Yartsevo Metallurgical Plant", "ru": "ТМК-Ярцевский металлургический завод"}, "ogrn": "1000000000065", "okved": ["24"], "brands": [], "search": "''metallurg'':11B ''plant'':12B ''tmk'':9B ''yartsevo'':10B ''завод'':4A,8B ''металлургическ'':3A,7B ''тмк'':1A,5B ''ярцевск'':2A,6B", "status": "ACTIVE", "version": 1, "sort_name": "ТМК-Ярцевский металлургический завод", "created_at": "2026-11-29T11:33:26.381+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "тмк ярцевский металлургический завод\\ntmk yartsevo metallurgical plant", "legal_entity": "0000000064/000001001", "okved_prefixes": ["24"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-d4f1-72a3-ac75-a8f5dd02d172", "inn": "0000000057", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Kristall", "ru": "Кристалл"}, "ogrn": "1000000000054", "okved": ["32"], "brands": [], "search": "''kristal'':3B ''кристалл'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Кристалл", "created_at": "2026-11-29T11:33:26.385+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "кристалл\\nkristall", "legal_entity": "0000000057/000001001", "okved_prefixes": ["32"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-d4f6-70ab-b597-d2d519938909", "inn": null, "kpp": null, "kind": "ENTERPRISE", "name": {"en": "The maker of the brands “Nashe” and “Tvoyo”", "ru": "Производитель марок «Наше» и «Твоё»"}, "ogrn": null, "okved": ["14"], "brands": ["Наше", "Твоё"], "search": "''brand'':15B ''maker'':12B ''nash'':16B ''tvoyo'':18B ''марок'':2A,7B ''наш'':3A,8B,19B ''производител'':1A,6B ''тво'':5A,10B,20B", "status": "ACTIVE", "version": 1, "sort_name": "Производитель марок «Наше» и «Твоё»", "created_at": "2026-11-29T11:33:26.39+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "производитель марок наше и твое\\nthe maker of the brands nashe and tvoyo\\nнаше\\nтвое", "legal_entity": null, "okved_prefixes": ["14"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-d4f7-74a3-a495-756a85768ace", "inn": "0000000032", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Russian Linen", "ru": "Русский лён"}, "ogrn": "1000000000032", "okved": ["13"], "brands": [], "search": "''linen'':6B ''russian'':5B ''лен'':2A,4B ''русск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Русский лён", "created_at": "2026-11-29T11:33:26.391+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "русский лен\\nrussian linen", "legal_entity": "0000000032/000001001", "okved_prefixes": ["13"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-e6c6-7081-9ee5-7799cad9a1a1", "inn": "0000000071", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Torfoprom", "ru": "Торфопром"}, "ogrn": "1000000000076", "okved": ["08"], "brands": [], "search": "''torfoprom'':3B ''торфопр'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Торфопром", "created_at": "2026-11-29T11:33:30.95+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "торфопром\\ntorfoprom", "legal_entity": "0000000071/000001001", "okved_prefixes": ["08"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-e6c7-7245-8381-e583781da658", "inn": "0000000089", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Katyn Farm", "ru": "Агроферма Катынь"}, "ogrn": "1000000000087", "okved": ["01"], "brands": [], "search": "''farm'':6B ''katyn'':5B ''агроферм'':1A,3B ''катын'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Агроферма Катынь", "created_at": "2026-11-29T11:33:30.951+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "агроферма катынь\\nkatyn farm", "legal_entity": "0000000089/000001001", "okved_prefixes": ["01"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-e7bb-71ce-87d7-59ae86c6c343", "inn": "0000000096", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "MMK", "ru": "ММК"}, "ogrn": "1000000000098", "okved": ["24"], "brands": [], "search": "''mmk'':3B ''ммк'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "ММК", "created_at": "2026-11-29T11:33:31.195+00:00", "legal_name": null, "region_code": "RU-CHE", "search_text": "ммк\\nmmk", "legal_entity": "0000000096/000001001", "okved_prefixes": ["24"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-e7bb-74b7-b89c-812659a91924", "inn": "0000000106", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "PNTZ Pipe Plant", "ru": "ПНТЗ"}, "ogrn": "1000000000109", "okved": ["24"], "brands": [], "search": "''pipe'':4B ''plant'':5B ''pntz'':3B ''пнтз'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "ПНТЗ", "created_at": "2026-11-29T11:33:31.195+00:00", "legal_name": null, "region_code": "RU-SVE", "search_text": "пнтз\\npntz pipe plant", "legal_entity": "0000000106/000001001", "okved_prefixes": ["24"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-e7c5-76d5-8d44-b150a0a4d5b3", "inn": "0000000113", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Sysert Porcelain", "ru": "Фарфор Сысерти"}, "ogrn": "1000000000110", "okved": ["23"], "brands": [], "search": "''porcelain'':6B ''sysert'':5B ''сысерт'':2A,4B ''фарфор'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Фарфор Сысерти", "created_at": "2026-11-29T11:33:31.205+00:00", "legal_name": null, "region_code": "RU-SVE", "search_text": "фарфор сысерти\\nsysert porcelain", "legal_entity": "0000000113/000001001", "okved_prefixes": ["23"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-e7e4-7683-996c-ca3287214576", "inn": "0000000120", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "OMK Vyksa", "ru": "ОМК Выкса"}, "ogrn": "1000000000120", "okved": ["24"], "brands": [], "search": "''omk'':5B ''vyksa'':6B ''выкс'':2A,4B ''омк'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "ОМК Выкса", "created_at": "2026-11-29T11:33:31.236+00:00", "legal_name": null, "region_code": "RU-NIZ", "search_text": "омк выкса\\nomk vyksa", "legal_entity": "0000000120/000001001", "okved_prefixes": ["24"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-f1a1-768e-a921-82920f9cd754", "inn": "0000000138", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Ariel", "ru": "Ариель"}, "ogrn": "1000000000131", "okved": ["32"], "brands": [], "search": "''ariel'':3B ''ариел'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Ариель", "created_at": "2026-11-29T11:33:33.729+00:00", "legal_name": null, "region_code": "RU-NIZ", "search_text": "ариель\\nariel", "legal_entity": "0000000138/000001001", "okved_prefixes": ["32"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-f214-751e-a813-1791a562d96c", "inn": "0000000145", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Sormovo Confectionery", "ru": "Сормовская кондитерская фабрика"}, "ogrn": "1000000000142", "okved": ["10"], "brands": [], "search": "''confectioneri'':8B ''sormovo'':7B ''кондитерск'':2A,5B ''сормовск'':1A,4B ''фабрик'':3A,6B", "status": "ACTIVE", "version": 1, "sort_name": "Сормовская кондитерская фабрика", "created_at": "2026-11-29T11:33:33.844+00:00", "legal_name": null, "region_code": "RU-NIZ", "search_text": "сормовская кондитерская фабрика\\nsormovo confectionery", "legal_entity": "0000000145/000001001", "okved_prefixes": ["10"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-f2cd-77e2-82e3-034d0b4e4567", "inn": "0000000160", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Baskin Robbins", "ru": "Баскин Роббинс"}, "ogrn": "1000000000164", "okved": ["10"], "brands": [], "search": "''baskin'':5B ''robbin'':6B ''баскин'':1A,3B ''роббинс'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Баскин Роббинс", "created_at": "2026-11-29T11:33:34.029+00:00", "legal_name": null, "region_code": "RU-MOW", "search_text": "баскин роббинс\\nbaskin robbins", "legal_entity": "0000000160/000001001", "okved_prefixes": ["10"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-f30f-7331-8088-c1d9dfa55df1", "inn": "0000000152", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Mikron", "ru": "Микрон"}, "ogrn": "1000000000153", "okved": ["26"], "brands": [], "search": "''mikron'':3B ''микрон'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Микрон", "created_at": "2026-11-29T11:33:34.095+00:00", "legal_name": null, "region_code": "RU-MOW", "search_text": "микрон\\nmikron", "legal_entity": "0000000152/000001001", "okved_prefixes": ["26"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-f37b-7398-83bc-af13eaf13231", "inn": "0000000184", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Bogorodsk Ice Cream Works", "ru": "Богородский хладокомбинат"}, "ogrn": "1000000000186", "okved": ["10"], "brands": [], "search": "''bogorodsk'':5B ''cream'':7B ''ice'':6B ''work'':8B ''богородск'':1A,3B ''хладокомбинат'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Богородский хладокомбинат", "created_at": "2026-11-29T11:33:34.203+00:00", "legal_name": null, "region_code": "RU-MOS", "search_text": "богородский хладокомбинат\\nbogorodsk ice cream works", "legal_entity": "0000000184/000001001", "okved_prefixes": ["10"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-f37c-7066-babe-186b917f6f28", "inn": "0000000177", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Ortomoda", "ru": "Ортомода"}, "ogrn": "1000000000175", "okved": ["32"], "brands": [], "search": "''ortomoda'':3B ''ортомод'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Ортомода", "created_at": "2026-11-29T11:33:34.204+00:00", "legal_name": null, "region_code": "RU-MOW", "search_text": "ортомода\\nortomoda", "legal_entity": "0000000177/000001001", "okved_prefixes": ["32"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22715-0014-7736-a123-8a1f2600f79c", "inn": "0000000191", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "OMK Chusovoy", "ru": "ОМК Чусовой"}, "ogrn": "1000000000197", "okved": ["29"], "brands": [], "search": "''chusovoy'':6B ''omk'':5B ''омк'':1A,3B ''чусов'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "ОМК Чусовой", "created_at": "2026-11-29T11:33:37.428+00:00", "legal_name": null, "region_code": "RU-PER", "search_text": "омк чусовой\\nomk chusovoy", "legal_entity": "0000000191/000001001", "okved_prefixes": ["29"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22715-0017-73a8-9e0d-ff3ed41123cc", "inn": "0000000201", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Kungur Ceramics", "ru": "Кунгурская керамика"}, "ogrn": "1000000000208", "okved": ["23"], "brands": [], "search": "''ceram'':6B ''kungur'':5B ''керамик'':2A,4B ''кунгурск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Кунгурская керамика", "created_at": "2026-11-29T11:33:37.431+00:00", "legal_name": null, "region_code": "RU-PER", "search_text": "кунгурская керамика\\nkungur ceramics", "legal_entity": "0000000201/000001001", "okved_prefixes": ["23"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22715-0117-70c7-a676-14c87e633cdf", "inn": "0000000219", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Mikhailovsky Mining Works", "ru": "Михайловский ГОК"}, "ogrn": "1000000000219", "okved": ["07"], "brands": [], "search": "''mikhailovski'':5B ''mine'':6B ''work'':7B ''гок'':2A,4B ''михайловск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Михайловский ГОК", "created_at": "2026-11-29T11:33:37.687+00:00", "legal_name": null, "region_code": "RU-KRS", "search_text": "михайловский гок\\nmikhailovsky mining works", "legal_entity": "0000000219/000001001", "okved_prefixes": ["07"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22715-0171-729f-ba1c-97a5a57dc1e9", "inn": "0000000233", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Sayano-Shushenskaya Hydropower Plant", "ru": "Саяно-Шушенская ГЭС"}, "ogrn": "1000000000230", "okved": ["35"], "brands": [], "search": "''hydropow'':9B ''plant'':10B ''sayano'':7B ''shushenskaya'':8B ''гэс'':3A,6B ''сая'':1A,4B ''шушенск'':2A,5B", "status": "ACTIVE", "version": 1, "sort_name": "Саяно-Шушенская ГЭС", "created_at": "2026-11-29T11:33:37.777+00:00", "legal_name": null, "region_code": "RU-KK", "search_text": "саяно шушенская гэс\\nsayano shushenskaya hydropower plant", "legal_entity": "0000000233/000001001", "okved_prefixes": ["35"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22715-0172-7072-a4af-194aed13cd94", "inn": "0000000226", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Lebedinsky Mining Works and OEMK", "ru": "Лебединский ГОК и ОЭМК"}, "ogrn": "1000000000220", "okved": ["07"], "brands": [], "search": "''lebedinski'':9B ''mine'':10B ''oemk'':13B ''work'':11B ''гок'':2A,6B ''лебединск'':1A,5B ''оэмк'':4A,8B", "status": "ACTIVE", "version": 1, "sort_name": "Лебединский ГОК и ОЭМК", "created_at": "2026-11-29T11:33:37.778+00:00", "legal_name": null, "region_code": "RU-BEL", "search_text": "лебединский гок и оэмк\\nlebedinsky mining works and oemk", "legal_entity": "0000000226/000001001", "okved_prefixes": ["07"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22715-0173-73be-b4bd-294a36dbbf2b", "inn": "0000000240", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Tula Brewery", "ru": "Тульский пивзавод"}, "ogrn": "1000000000241", "okved": ["11"], "brands": [], "search": "''breweri'':6B ''tula'':5B ''пивзавод'':2A,4B ''тульск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Тульский пивзавод", "created_at": "2026-11-29T11:33:37.779+00:00", "legal_name": null, "region_code": "RU-TUL", "search_text": "тульский пивзавод\\ntula brewery", "legal_entity": "0000000240/000001001", "okved_prefixes": ["11"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22715-084f-74bd-9235-eafa52343cc1", "inn": "0000000258", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Kuzbassrazrezugol", "ru": "Кузбассразрезуголь"}, "ogrn": "1000000000252", "okved": ["05"], "brands": [], "search": "''kuzbassrazrezugol'':3B ''кузбассразрезугол'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Кузбассразрезуголь", "created_at": "2026-11-29T11:33:39.535+00:00", "legal_name": null, "region_code": "RU-KEM", "search_text": "кузбассразрезуголь\\nkuzbassrazrezugol", "legal_entity": "0000000258/000001001", "okved_prefixes": ["05"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22715-0c69-7083-a685-a259489f453a", "inn": "0000000265", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Leningrad Nuclear Power Plant", "ru": "Ленинградская АЭС"}, "ogrn": "1000000000263", "okved": ["35"], "brands": [], "search": "''leningrad'':5B ''nuclear'':6B ''plant'':8B ''power'':7B ''аэс'':2A,4B ''ленинградск'':1A,3B", "status": "SUSPENDED", "version": 1, "sort_name": "Ленинградская АЭС", "created_at": "2026-11-29T11:33:40.585+00:00", "legal_name": null, "region_code": "RU-LEN", "search_text": "ленинградская аэс\\nleningrad nuclear power plant", "legal_entity": "0000000265/000001001", "okved_prefixes": ["35"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22715-11bc-7337-a394-4d85bc089af6", "inn": null, "kpp": null, "kind": "TOUR_OPERATOR", "name": {"en": "Smolensk tour operator (sample)", "ru": "Смоленский туроператор (образец)"}, "ogrn": null, "okved": ["79"], "brands": ["Смоленский туроператор (образец)"], "search": "''oper'':9B ''sampl'':10B ''smolensk'':7B ''tour'':8B ''образец'':3A,6B,13B ''смоленск'':1A,4B,11B ''туроператор'':2A,5B,12B", "status": "ACTIVE", "version": 1, "sort_name": "Смоленский туроператор (образец)", "created_at": "2026-11-29T11:33:41.948+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "смоленский туроператор образец\\nsmolensk tour operator sample\\nсмоленский туроператор образец", "legal_entity": null, "okved_prefixes": ["79"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22715-1665-7305-80ec-518e10f42d93", "inn": null, "kpp": null, "kind": "TOUR_OPERATOR", "name": {"en": "Demo agency", "ru": "Демонстрационное агентство"}, "ogrn": null, "okved": ["79"], "brands": ["Демонстрационное агентство"], "search": "''agenc'':6B ''demo'':5B ''агентств'':2A,4B,8B ''демонстрацион'':1A,3B,7B", "status": "CANDIDATE", "version": 1, "sort_name": "Демонстрационное агентство", "created_at": "2026-11-29T11:33:43.141+00:00", "legal_name": null, "region_code": "RU-MOW", "search_text": "демонстрационное агентство\\ndemo agency\\nдемонстрационное агентство", "legal_entity": null, "okved_prefixes": ["79"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22715-1729-7423-aed7-3c0e3abe192b", "inn": null, "kpp": null, "kind": "SCHOOL", "name": {"en": "Demo school", "ru": "Демонстрационная школа"}, "ogrn": null, "okved": ["85"], "brands": ["Демонстрационная школа"], "search": "''demo'':5B ''school'':6B ''демонстрацион'':1A,3B,7B ''школ'':2A,4B,8B", "status": "CANDIDATE", "version": 1, "sort_name": "Демонстрационная школа", "created_at": "2026-11-29T11:33:43.337+00:00", "legal_name": null, "region_code": "RU-MOW", "search_text": "демонстрационная школа\\ndemo school\\nдемонстрационная школа", "legal_entity": null, "okved_prefixes": ["85"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"}
]');

INSERT INTO public.portal (id, code, name, region_codes, languages, url, version) OVERRIDING SYSTEM VALUE
SELECT id, code, name, region_codes, languages, url, version FROM jsonb_populate_recordset(NULL::public.portal,'[
{"id": "01a22715-163f-76f5-838d-623eb98162fc", "url": null, "code": "demo", "name": {"en": "Demo portal", "ru": "Демонстрационный портал"}, "version": 1, "languages": ["ru", "en"], "region_codes": ["RU-CHE", "RU-MOW", "RU-SMO"]}
]');

INSERT INTO public.programme_fact (region_code, measure, evidence_id, evidence_type, evidence_subject, evidence_time) OVERRIDING SYSTEM VALUE
SELECT region_code, measure, evidence_id, evidence_type, evidence_subject, evidence_time FROM jsonb_populate_recordset(NULL::public.programme_fact,'[
{"measure": "COUNCIL", "evidence_id": "01a22714-d147-74a6-9ec9-0be1a0330c0e", "region_code": "RU-BEL", "evidence_time": "2026-11-29T11:33:25.447+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22714-d147-718a-b25a-8da14bf15d03"},
{"measure": "EXCURSIONS", "evidence_id": "01a22715-0dd3-7035-9818-2a7d5678b85f", "region_code": "RU-BEL", "evidence_time": "2026-11-29T11:33:40.947+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22715-06d6-707e-8dad-4041fd12ff91"},
{"measure": "METHODOLOGY", "evidence_id": "01a22715-063f-7794-bc94-d0041ad6c9d0", "region_code": "RU-BEL", "evidence_time": "2026-11-29T11:33:39.007+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22715-063f-725b-a8f7-2a226f1bb1df"},
{"measure": "REGISTRY", "evidence_id": "01a22715-0473-70c3-9fa5-5627de033ec5", "region_code": "RU-BEL", "evidence_time": "2026-11-29T11:33:38.547+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22715-0217-7492-a48e-b85dd55b221b"},
{"measure": "COUNCIL", "evidence_id": "01a22714-cf1f-7606-a92b-3718fb986c27", "region_code": "RU-CHE", "evidence_time": "2026-11-29T11:33:24.895+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22714-cf1f-746a-9a59-37e953e67f0d"},
{"measure": "EXCURSIONS", "evidence_id": "01a22714-f1fc-76d5-9e0d-3a9fa53dc484", "region_code": "RU-CHE", "evidence_time": "2026-11-29T11:33:33.82+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22714-ee09-7047-8ef5-ebddd56aa4e0"},
{"measure": "METHODOLOGY", "evidence_id": "01a22714-ed37-7769-a8ba-d8e9e12f3862", "region_code": "RU-CHE", "evidence_time": "2026-11-29T11:33:32.599+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22714-ed37-7169-8adc-60ebc5f1e6f9"},
{"measure": "REGISTRY", "evidence_id": "01a22714-ebc2-764d-9517-99478f80f5fb", "region_code": "RU-CHE", "evidence_time": "2026-11-29T11:33:32.226+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22714-e85c-72eb-bc7d-7af6b6d14201"},
{"measure": "COUNCIL", "evidence_id": "01a22714-d1b3-7231-963f-558a989d94ef", "region_code": "RU-KEM", "evidence_time": "2026-11-29T11:33:25.555+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22714-d1b3-7035-9cc2-e60b5e54a767"},
{"measure": "EXCURSIONS", "evidence_id": "01a22715-0f56-7396-965f-89b592ef7eca", "region_code": "RU-KEM", "evidence_time": "2026-11-29T11:33:41.334+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22715-0c79-711f-8fed-2b6dbffcde8b"},
{"measure": "METHODOLOGY", "evidence_id": "01a22715-0a1c-7462-af4d-abc3fb1b0039", "region_code": "RU-KEM", "evidence_time": "2026-11-29T11:33:39.996+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22715-0a1c-77b5-b49c-b71660d53638"},
{"measure": "REGISTRY", "evidence_id": "01a22715-0967-74dd-88c0-57490f9a5b3c", "region_code": "RU-KEM", "evidence_time": "2026-11-29T11:33:39.815+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22715-0871-7242-86f8-faca78dcb8f7"},
{"measure": "COUNCIL", "evidence_id": "01a22714-d144-7714-be51-e965170610ac", "region_code": "RU-KK", "evidence_time": "2026-11-29T11:33:25.444+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22714-d144-72c0-b897-895eab824893"},
{"measure": "EXCURSIONS", "evidence_id": "01a22715-0d6d-7480-98f8-4ecc1342307f", "region_code": "RU-KK", "evidence_time": "2026-11-29T11:33:40.845+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22715-067c-70ea-8984-59c6755232b8"},
{"measure": "METHODOLOGY", "evidence_id": "01a22715-05d5-7377-8619-cc55b51d8148", "region_code": "RU-KK", "evidence_time": "2026-11-29T11:33:38.901+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22715-05d5-7535-89aa-41f98eca8860"},
{"measure": "REGISTRY", "evidence_id": "01a22715-0424-757f-8e61-00967029d3cc", "region_code": "RU-KK", "evidence_time": "2026-11-29T11:33:38.468+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22715-0201-732d-9411-8ad04b33128a"},
{"measure": "COUNCIL", "evidence_id": "01a22714-d166-76d2-a6f9-7af3df8f9b85", "region_code": "RU-KRS", "evidence_time": "2026-11-29T11:33:25.478+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22714-d166-7664-ba7d-fb9d150afdb4"},
{"measure": "EXCURSIONS", "evidence_id": "01a22715-0d3d-726d-94ef-94d568782d3c", "region_code": "RU-KRS", "evidence_time": "2026-11-29T11:33:40.797+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22715-060f-7496-b8ee-60aa9bfccbba"},
{"measure": "METHODOLOGY", "evidence_id": "01a22715-05c0-7330-b3db-05ee3c074679", "region_code": "RU-KRS", "evidence_time": "2026-11-29T11:33:38.88+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22715-05c0-7361-b51c-0ffffe2c380d"},
{"measure": "REGISTRY", "evidence_id": "01a22715-03a1-7518-b9a7-64551629defa", "region_code": "RU-KRS", "evidence_time": "2026-11-29T11:33:38.337+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22715-01ab-75dc-bb26-cb78356b2172"},
{"measure": "COUNCIL", "evidence_id": "01a22714-d3c2-72b4-a836-79416797fbab", "region_code": "RU-LEN", "evidence_time": "2026-11-29T11:33:26.082+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22714-d3c2-750f-aa16-9fedd1c46761"},
{"measure": "EXCURSIONS", "evidence_id": "01a22715-1038-70ad-bce7-202689fb71e2", "region_code": "RU-LEN", "evidence_time": "2026-11-29T11:33:41.56+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22715-0e72-7155-890b-93d18953ac43"},
{"measure": "METHODOLOGY", "evidence_id": "01a22715-0e28-720c-b401-0981cf03440f", "region_code": "RU-LEN", "evidence_time": "2026-11-29T11:33:41.032+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22715-0e28-77f1-9d4a-fe440a36fab7"},
{"measure": "REGISTRY", "evidence_id": "01a22715-0d49-736c-b48c-addcc42a6d07", "region_code": "RU-LEN", "evidence_time": "2026-11-29T11:33:40.809+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22715-0c94-724e-bbe6-61cf507f5534"},
{"measure": "COUNCIL", "evidence_id": "01a22714-cf2e-7266-8001-7f4ab9a9ec57", "region_code": "RU-MOS", "evidence_time": "2026-11-29T11:33:24.91+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22714-cf2e-76cc-8a58-49ab8a7a680c"},
{"measure": "EXCURSIONS", "evidence_id": "01a22714-ffeb-701b-880b-9acfcde64f5d", "region_code": "RU-MOS", "evidence_time": "2026-11-29T11:33:37.387+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22714-f92b-748b-92e5-12bcc13918e6"},
{"measure": "INTERREGIONAL_ROUTES", "evidence_id": "01a22715-15d5-76c2-b02f-df54e44157bc", "region_code": "RU-MOS", "evidence_time": "2026-11-29T11:33:42.997+00:00", "evidence_type": "promtour.routes.route.published.v1", "evidence_subject": "01a22715-1465-7583-bba8-a894c1eb3c4c"},
{"measure": "METHODOLOGY", "evidence_id": "01a22714-f7b1-710a-bf67-06b26871f048", "region_code": "RU-MOS", "evidence_time": "2026-11-29T11:33:35.281+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22714-f7b1-7088-b452-d219c46d03a7"},
{"measure": "REGISTRY", "evidence_id": "01a22714-f598-7770-8c98-385a062da7dd", "region_code": "RU-MOS", "evidence_time": "2026-11-29T11:33:34.744+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22714-f430-75d0-afa8-57e3b59245e7"},
{"measure": "COUNCIL", "evidence_id": "01a22714-cf2d-775f-b9cc-79fce8e7212e", "region_code": "RU-MOW", "evidence_time": "2026-11-29T11:33:24.909+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22714-cf2d-7676-abaa-25ae7ad59baa"},
{"measure": "EXCURSIONS", "evidence_id": "01a22714-ff7d-77fa-b0d5-b1ea7132e653", "region_code": "RU-MOW", "evidence_time": "2026-11-29T11:33:37.277+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22714-f7a0-72da-a3ec-d44df650bbf4"},
{"measure": "EXCURSIONS", "evidence_id": "01a22715-0018-76d1-b6da-a2a1b9c54413", "region_code": "RU-MOW", "evidence_time": "2026-11-29T11:33:37.432+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22714-f92a-7107-8076-b6907f3d5e74"},
{"measure": "EXCURSIONS", "evidence_id": "01a22715-0092-7403-b56f-513291ceaabf", "region_code": "RU-MOW", "evidence_time": "2026-11-29T11:33:37.554+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22714-fa2b-748f-a8c7-df85bd94f252"},
{"measure": "METHODOLOGY", "evidence_id": "01a22714-f70b-70b3-bf0d-6bdc2af7ade2", "region_code": "RU-MOW", "evidence_time": "2026-11-29T11:33:35.115+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22714-f70b-770c-8cac-1df87def5140"},
{"measure": "METHODOLOGY", "evidence_id": "01a22714-f76a-7797-8315-b6af2f3d3f75", "region_code": "RU-MOW", "evidence_time": "2026-11-29T11:33:35.21+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22714-f76a-7027-ac02-73d0ea3cbb6f"},
{"measure": "METHODOLOGY", "evidence_id": "01a22714-f81b-75c1-8877-f566f8c7ec9c", "region_code": "RU-MOW", "evidence_time": "2026-11-29T11:33:35.387+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22714-f81b-779c-8cee-b31909c350c2"},
{"measure": "REGISTRY", "evidence_id": "01a22714-f57f-7079-a2d3-ea725e21a891", "region_code": "RU-MOW", "evidence_time": "2026-11-29T11:33:34.719+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22714-f39e-7153-a8f6-45158270ec7e"},
{"measure": "REGISTRY", "evidence_id": "01a22714-f581-74da-a952-764639087e5a", "region_code": "RU-MOW", "evidence_time": "2026-11-29T11:33:34.721+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22714-f375-71f7-87fe-18e890b2863c"},
{"measure": "REGISTRY", "evidence_id": "01a22714-f61b-727d-9692-1840dff4b8d3", "region_code": "RU-MOW", "evidence_time": "2026-11-29T11:33:34.875+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22714-f415-771a-97eb-e0834d878f98"},
{"measure": "COUNCIL", "evidence_id": "01a22714-cf49-7613-940d-322f6703c20f", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T11:33:24.937+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22714-cf49-76b0-82bd-174be4f3902a"},
{"measure": "EXCURSIONS", "evidence_id": "01a22714-f1ca-77e0-af99-3c9b477de2a6", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T11:33:33.77+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22714-edb8-738c-b00b-114a29d5a72f"},
{"measure": "EXCURSIONS", "evidence_id": "01a22714-ff7b-777f-ae92-53dc16084368", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T11:33:37.275+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22714-f6ab-7210-8946-1ef405b9511e"},
{"measure": "EXCURSIONS", "evidence_id": "01a22715-0017-72e1-a1df-38815add7643", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T11:33:37.431+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22714-f925-7033-b0e9-bb5754d34236"},
{"measure": "METHODOLOGY", "evidence_id": "01a22714-ed36-7758-954f-41e8330d5ac5", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T11:33:32.598+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22714-ed36-718b-ad67-481310b710b2"},
{"measure": "METHODOLOGY", "evidence_id": "01a22714-f630-778a-8ad7-f7503b954544", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T11:33:34.896+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22714-f630-72f1-ae3c-684ea1cd8d65"},
{"measure": "METHODOLOGY", "evidence_id": "01a22714-f751-745c-b869-8fd748766f74", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T11:33:35.185+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22714-f751-7511-90f3-767c81c0a6dd"},
{"measure": "REGISTRY", "evidence_id": "01a22714-ebb8-71cf-baa8-d92f461eb3f3", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T11:33:32.216+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22714-e898-77ea-a761-f4de317f71bc"},
{"measure": "REGISTRY", "evidence_id": "01a22714-f525-7753-8697-eb9e2ee65bc9", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T11:33:34.629+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22714-f2cd-761b-bf8e-a060d16760f6"},
{"measure": "REGISTRY", "evidence_id": "01a22714-f59b-717d-a0c3-7321ec3ebce1", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T11:33:34.747+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22714-f25d-77da-b91a-aff3bb6b6e14"},
{"measure": "COUNCIL", "evidence_id": "01a22714-d144-71ff-b8f8-7307e2f7024f", "region_code": "RU-PER", "evidence_time": "2026-11-29T11:33:25.444+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22714-d144-7583-b826-28cef5261c9f"},
{"measure": "EXCURSIONS", "evidence_id": "01a22715-07ba-7520-b877-2294bca0e29c", "region_code": "RU-PER", "evidence_time": "2026-11-29T11:33:39.386+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22715-0480-71d1-9535-838ba9b31f53"},
{"measure": "EXCURSIONS", "evidence_id": "01a22715-0bec-74ce-acf8-99d46431a6c7", "region_code": "RU-PER", "evidence_time": "2026-11-29T11:33:40.46+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22715-054c-7502-a282-b8858247ba94"},
{"measure": "METHODOLOGY", "evidence_id": "01a22715-03e8-719e-b383-4be91646f58a", "region_code": "RU-PER", "evidence_time": "2026-11-29T11:33:38.408+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22715-03e8-768f-a59c-ce095bbe59e2"},
{"measure": "METHODOLOGY", "evidence_id": "01a22715-04e8-7188-ad41-2ae988a8a0d2", "region_code": "RU-PER", "evidence_time": "2026-11-29T11:33:38.664+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22715-04e8-714f-bdbf-7d9d43971fd5"},
{"measure": "REGISTRY", "evidence_id": "01a22715-02c4-7479-b3bd-059918584e77", "region_code": "RU-PER", "evidence_time": "2026-11-29T11:33:38.116+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22715-0075-745c-8f69-d6b0b358c3f3"},
{"measure": "REGISTRY", "evidence_id": "01a22715-0341-77d8-a950-56aabe849619", "region_code": "RU-PER", "evidence_time": "2026-11-29T11:33:38.241+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22715-00b2-778c-b1ef-57ccac84dea1"},
{"measure": "COUNCIL", "evidence_id": "01a22714-cf42-70cc-b087-590984cc78a8", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:24.93+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22714-cf42-7347-bdfd-b76012a03b21"},
{"measure": "EXCURSIONS", "evidence_id": "01a22714-e58d-7041-ba6e-fe6d0deacdea", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:30.637+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22714-db3d-7041-b9bc-2dd6eeb7a056"},
{"measure": "EXCURSIONS", "evidence_id": "01a22714-e597-7720-b93a-a3371c6de761", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:30.647+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22714-dc04-77c1-aff4-da77acddbe51"},
{"measure": "EXCURSIONS", "evidence_id": "01a22714-e5d0-72e4-88cc-5ddb6083f54e", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:30.704+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22714-db19-7489-9258-12647dfb2d41"},
{"measure": "EXCURSIONS", "evidence_id": "01a22714-e5d6-7319-ac37-10ff4141a051", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:30.71+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22714-dc0d-741d-bb47-0a022c3a5d3e"},
{"measure": "EXCURSIONS", "evidence_id": "01a22714-e65f-77b1-98c7-1f9515a4e027", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:30.847+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22714-dd53-7143-904f-ea14303508e8"},
{"measure": "EXCURSIONS", "evidence_id": "01a22714-e669-76fa-9882-4647ae1ce94a", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:30.857+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22714-dcd3-713d-99a0-449cd0f86aa2"},
{"measure": "EXCURSIONS", "evidence_id": "01a22714-f0be-70f5-b5d4-ff481b9ea2db", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:33.502+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22714-ed16-746e-930b-bf1dc841b3cf"},
{"measure": "EXCURSIONS", "evidence_id": "01a22714-f0d0-755d-96dd-b62f29ec51aa", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:33.52+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22714-ecb2-7463-aeb1-2c83e688d475"},
{"measure": "INTERREGIONAL_ROUTES", "evidence_id": "01a22715-15d5-76c2-b02f-df54e44157bc", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:42.997+00:00", "evidence_type": "promtour.routes.route.published.v1", "evidence_subject": "01a22715-1465-7583-bba8-a894c1eb3c4c"},
{"measure": "METHODOLOGY", "evidence_id": "01a22714-d87a-74ce-a439-09f866a90b94", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:27.29+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22714-d87a-74d6-b409-c4e5bf8c98a2"},
{"measure": "METHODOLOGY", "evidence_id": "01a22714-d8b9-7344-9721-629e62cda8fe", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:27.353+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22714-d8b9-7754-b7e8-a307593f92b6"},
{"measure": "METHODOLOGY", "evidence_id": "01a22714-d9e5-77fd-98df-9b48179db8df", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:27.653+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22714-d9e5-758d-bd4f-0bdb246bdb27"},
{"measure": "METHODOLOGY", "evidence_id": "01a22714-da4b-7262-a68b-a575d9c731fa", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:27.755+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22714-da4b-7495-b364-c1f157adca5d"},
{"measure": "METHODOLOGY", "evidence_id": "01a22714-da94-76d6-a9cb-cbd94b634d8e", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:27.828+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22714-da94-74cf-9f5b-16f8e22cbe15"},
{"measure": "METHODOLOGY", "evidence_id": "01a22714-dad3-75ed-a9c2-7d6f358afc21", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:27.891+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22714-dad3-719e-b740-dd16ef843149"},
{"measure": "METHODOLOGY", "evidence_id": "01a22714-ec40-7629-8a24-1aa7063466de", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:32.352+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22714-ec40-7369-9779-07afb0bac4b4"},
{"measure": "METHODOLOGY", "evidence_id": "01a22714-ecc4-72f3-b13f-7de76bf52c69", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:32.484+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22714-ecc4-764d-928e-22e372a5a00b"},
{"measure": "REGIONAL_ROUTES", "evidence_id": "01a22715-1411-73c1-985b-1d995ec3fdb3", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:42.545+00:00", "evidence_type": "promtour.routes.route.published.v1", "evidence_subject": "01a22715-12d7-76ad-b96a-887ac424f827"},
{"measure": "REGISTRY", "evidence_id": "01a22714-d744-74b6-8786-e9ba43d5dc95", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:26.98+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22714-d563-70d3-a495-a06d29dfc80a"},
{"measure": "REGISTRY", "evidence_id": "01a22714-d752-74c3-8ae1-1e29ebd8367c", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:26.994+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22714-d566-7177-86b6-80b2f98d2389"},
{"measure": "REGISTRY", "evidence_id": "01a22714-d770-703b-952c-938471ee6750", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:27.024+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22714-d58c-7492-bdd6-b182efc2b55e"},
{"measure": "REGISTRY", "evidence_id": "01a22714-d7a6-7705-8d5e-e52002217790", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:27.078+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22714-d566-764f-b4e4-fbe84230b0d2"},
{"measure": "REGISTRY", "evidence_id": "01a22714-d81e-7360-85ef-ca7ec8a80416", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:27.198+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22714-d57c-75c2-9034-3c2ca4c76e9d"},
{"measure": "REGISTRY", "evidence_id": "01a22714-d97d-74c5-a276-64e08257f687", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:27.549+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22714-d57d-7336-9dd6-4fdfda113a56"},
{"measure": "REGISTRY", "evidence_id": "01a22714-eb11-7388-9a5b-40bc2712cdf9", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:32.049+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22714-e78d-726c-a29a-d9923a02b273"},
{"measure": "REGISTRY", "evidence_id": "01a22714-eb4d-71ad-be04-8e9d4ce759ca", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:32.109+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22714-e78c-72cc-86c3-614cda81c22a"},
{"measure": "REGISTRY", "evidence_id": "01a22715-1238-73f4-aa2f-d1804bc5f85f", "region_code": "RU-SMO", "evidence_time": "2026-11-29T11:33:42.072+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22715-11ca-71a5-9e32-41d46be443e7"},
{"measure": "COUNCIL", "evidence_id": "01a22714-cf30-729b-8396-b5d6c097e59f", "region_code": "RU-SVE", "evidence_time": "2026-11-29T11:33:24.912+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22714-cf30-713e-8852-9ff1feeefee1"},
{"measure": "EXCURSIONS", "evidence_id": "01a22714-f1cf-7323-91cd-baee512c7397", "region_code": "RU-SVE", "evidence_time": "2026-11-29T11:33:33.775+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22714-edf7-76a4-b0a9-c5826c791542"},
{"measure": "EXCURSIONS", "evidence_id": "01a22714-f200-7523-93f5-cbc8819959e6", "region_code": "RU-SVE", "evidence_time": "2026-11-29T11:33:33.824+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22714-ee08-7799-8821-8ce4318b4211"},
{"measure": "METHODOLOGY", "evidence_id": "01a22714-ed3f-74e1-99ff-4ea6f78fd75c", "region_code": "RU-SVE", "evidence_time": "2026-11-29T11:33:32.607+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22714-ed3f-72cc-9b9a-31200dae9d52"},
{"measure": "METHODOLOGY", "evidence_id": "01a22714-ed52-70b4-9650-4e72ad330726", "region_code": "RU-SVE", "evidence_time": "2026-11-29T11:33:32.626+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22714-ed52-70de-9ee1-d195494c33d1"},
{"measure": "REGISTRY", "evidence_id": "01a22714-eb71-70b9-bf24-07ec0ed9c5cb", "region_code": "RU-SVE", "evidence_time": "2026-11-29T11:33:32.145+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22714-e829-7557-bb96-82594d96f2fa"},
{"measure": "REGISTRY", "evidence_id": "01a22714-ebcb-7494-88cf-b777aa4b3134", "region_code": "RU-SVE", "evidence_time": "2026-11-29T11:33:32.235+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22714-e833-77bc-81c5-971ec094438c"},
{"measure": "COUNCIL", "evidence_id": "01a22714-d193-7655-abe0-2fd9f04053a8", "region_code": "RU-TUL", "evidence_time": "2026-11-29T11:33:25.523+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22714-d193-7692-9815-28d28cd0fb2c"},
{"measure": "EXCURSIONS", "evidence_id": "01a22715-0dd9-7064-9292-7bde74870a34", "region_code": "RU-TUL", "evidence_time": "2026-11-29T11:33:40.953+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22715-06be-76a3-bbdb-cb3be4c22653"},
{"measure": "METHODOLOGY", "evidence_id": "01a22715-05db-7550-98b2-e506455a4511", "region_code": "RU-TUL", "evidence_time": "2026-11-29T11:33:38.907+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22715-05db-722e-9f31-af8a15cc7ae5"},
{"measure": "REGISTRY", "evidence_id": "01a22715-041e-754d-a4a2-5c73c43ffa99", "region_code": "RU-TUL", "evidence_time": "2026-11-29T11:33:38.462+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22715-0216-7011-ab3f-b21a6fc41b9f"}
]');

INSERT INTO public.rate_bucket (key, level, filled_at) OVERRIDING SYSTEM VALUE
SELECT key, level, filled_at FROM jsonb_populate_recordset(NULL::public.rate_bucket,'[
{"key": "person:01a22714-b54a-73be-a9ab-88ae37ee5387", "level": 377.4053000000001, "filled_at": "2026-11-29T11:33:47.216484+00:00"},
{"key": "person:01a22714-b55f-7255-9646-9d6ac45b4bc4", "level": 450, "filled_at": "2026-11-29T11:33:41.849908+00:00"},
{"key": "person:01a22714-b56b-70ca-a14e-0ca72ebad24f", "level": 450, "filled_at": "2026-11-29T11:33:42.950572+00:00"},
{"key": "person:01a22715-1777-77f8-9b01-0d8ec2a0cb3c", "level": 450, "filled_at": "2026-11-29T11:33:46.861905+00:00"},
{"key": "person:01a22715-17a4-7337-998d-72e992af4eac", "level": 450, "filled_at": "2026-11-29T11:33:46.169231+00:00"},
{"key": "person:01a22715-17df-753b-b003-757fd149de62", "level": 450, "filled_at": "2026-11-29T11:33:43.69266+00:00"}
]');

INSERT INTO public.readiness_assessment (id, site_id, organization_id, region_code, methodology_version, status, assessed_on, valid_until, due_at, scores, total, maximum, criticals_met, assessor, withdrawn_reason, recorded_at) OVERRIDING SYSTEM VALUE
SELECT id, site_id, organization_id, region_code, methodology_version, status, assessed_on, valid_until, due_at, scores, total, maximum, criticals_met, assessor, withdrawn_reason, recorded_at FROM jsonb_populate_recordset(NULL::public.readiness_assessment,'[
{"id": "01a22714-d87a-74d6-b409-c4e5bf8c98a2", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22714-d7ad-70c7-8e9e-e6cea341cca2", "assessor": "01a22714-b54a-73be-a9ab-88ae37ee5387", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T11:33:27.29+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22714-d4dd-77cf-898b-79a6afbceefe", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22714-d8b9-7754-b7e8-a307593f92b6", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22714-d7ff-7226-8f0c-ab8fdc2a4763", "assessor": "01a22714-b54a-73be-a9ab-88ae37ee5387", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T11:33:27.353+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22714-d4f7-74a3-a495-756a85768ace", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22714-d9e5-758d-bd4f-0bdb246bdb27", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22714-d873-713d-8f83-93ecba6208f1", "assessor": "01a22714-b54a-73be-a9ab-88ae37ee5387", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T11:33:27.653+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22714-d4e0-76bf-b3bb-82e9726a2951", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22714-da4b-7495-b364-c1f157adca5d", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22714-d90b-729b-a2b6-4b6d17c1c36d", "assessor": "01a22714-b54a-73be-a9ab-88ae37ee5387", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T11:33:27.755+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22714-d4ed-7712-850d-99666f6ef7ff", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22714-da94-74cf-9f5b-16f8e22cbe15", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22714-d9ef-7449-86ba-b6afdfd808af", "assessor": "01a22714-b54a-73be-a9ab-88ae37ee5387", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T11:33:27.828+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22714-d4f6-70ab-b597-d2d519938909", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22714-dad3-719e-b740-dd16ef843149", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22714-da21-7569-b553-fc5d0c55762a", "assessor": "01a22714-b54a-73be-a9ab-88ae37ee5387", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T11:33:27.891+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22714-d4f1-72a3-ac75-a8f5dd02d172", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22714-ec40-7369-9779-07afb0bac4b4", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22714-ebb1-74cc-a82f-e2bc174f8e83", "assessor": "01a22714-b54a-73be-a9ab-88ae37ee5387", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T11:33:32.352+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22714-e6c7-7245-8381-e583781da658", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22714-ecc4-764d-928e-22e372a5a00b", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22714-ebe5-76e7-92da-d4d944af12f9", "assessor": "01a22714-b54a-73be-a9ab-88ae37ee5387", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T11:33:32.484+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22714-e6c6-7081-9ee5-7799cad9a1a1", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22714-ed36-718b-ad67-481310b710b2", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22714-ecc5-77ab-9b32-63d201965377", "assessor": "01a22714-b54a-73be-a9ab-88ae37ee5387", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T11:33:32.598+00:00", "region_code": "RU-NIZ", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22714-e7e4-7683-996c-ca3287214576", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22714-ed37-7169-8adc-60ebc5f1e6f9", "total": 24, "due_at": "2027-11-28T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22714-ecbf-7745-b86c-70628b2dde63", "assessor": "01a22714-b54a-73be-a9ab-88ae37ee5387", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T11:33:32.599+00:00", "region_code": "RU-CHE", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22714-e7bb-71ce-87d7-59ae86c6c343", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22714-ed3f-72cc-9b9a-31200dae9d52", "total": 24, "due_at": "2027-11-28T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22714-ecd7-747d-a1dd-59409c8bd191", "assessor": "01a22714-b54a-73be-a9ab-88ae37ee5387", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T11:33:32.607+00:00", "region_code": "RU-SVE", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22714-e7bb-74b7-b89c-812659a91924", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22714-ed52-70de-9ee1-d195494c33d1", "total": 24, "due_at": "2027-11-28T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22714-ecdc-7459-bfef-f7e0d96a069f", "assessor": "01a22714-b54a-73be-a9ab-88ae37ee5387", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T11:33:32.626+00:00", "region_code": "RU-SVE", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22714-e7c5-76d5-8d44-b150a0a4d5b3", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22714-f630-72f1-ae3c-684ea1cd8d65", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22714-f5a4-7422-a789-1d95252d02f5", "assessor": "01a22714-b54a-73be-a9ab-88ae37ee5387", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T11:33:34.896+00:00", "region_code": "RU-NIZ", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22714-f214-751e-a813-1791a562d96c", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22714-f70b-770c-8cac-1df87def5140", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22714-f625-7109-99ee-e1bad484b34e", "assessor": "01a22714-b54a-73be-a9ab-88ae37ee5387", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T11:33:35.115+00:00", "region_code": "RU-MOW", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22714-f30f-7331-8088-c1d9dfa55df1", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22714-f751-7511-90f3-767c81c0a6dd", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22714-f66d-7279-a5bc-dff03588812d", "assessor": "01a22714-b54a-73be-a9ab-88ae37ee5387", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T11:33:35.185+00:00", "region_code": "RU-NIZ", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22714-f1a1-768e-a921-82920f9cd754", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22714-f76a-7027-ac02-73d0ea3cbb6f", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22714-f670-729d-b418-28bed1b18ee9", "assessor": "01a22714-b54a-73be-a9ab-88ae37ee5387", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T11:33:35.21+00:00", "region_code": "RU-MOW", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22714-f2cd-77e2-82e3-034d0b4e4567", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22714-f7b1-7088-b452-d219c46d03a7", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22714-f695-75a3-9704-eada9079eb9a", "assessor": "01a22714-b54a-73be-a9ab-88ae37ee5387", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T11:33:35.281+00:00", "region_code": "RU-MOS", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22714-f37b-7398-83bc-af13eaf13231", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22714-f81b-779c-8cee-b31909c350c2", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22714-f787-7624-a6fb-7aca7424021d", "assessor": "01a22714-b54a-73be-a9ab-88ae37ee5387", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T11:33:35.387+00:00", "region_code": "RU-MOW", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22714-f37c-7066-babe-186b917f6f28", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22715-03e8-768f-a59c-ce095bbe59e2", "total": 24, "due_at": "2027-11-28T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22715-0356-7628-bf58-5d6c4fb746aa", "assessor": "01a22714-b54a-73be-a9ab-88ae37ee5387", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T11:33:38.408+00:00", "region_code": "RU-PER", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22715-0014-7736-a123-8a1f2600f79c", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22715-04e8-714f-bdbf-7d9d43971fd5", "total": 24, "due_at": "2027-11-28T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22715-03f8-7498-9372-2c406aaaaf29", "assessor": "01a22714-b54a-73be-a9ab-88ae37ee5387", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T11:33:38.664+00:00", "region_code": "RU-PER", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22715-0017-73a8-9e0d-ff3ed41123cc", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22715-05c0-7361-b51c-0ffffe2c380d", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22715-04d0-7175-94cc-c53d1b183f07", "assessor": "01a22714-b54a-73be-a9ab-88ae37ee5387", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T11:33:38.88+00:00", "region_code": "RU-KRS", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22715-0117-70c7-a676-14c87e633cdf", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22715-05d5-7535-89aa-41f98eca8860", "total": 24, "due_at": "2027-11-28T17:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22715-04f0-745b-8f2d-e325f0d3855d", "assessor": "01a22714-b54a-73be-a9ab-88ae37ee5387", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T11:33:38.901+00:00", "region_code": "RU-KK", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22715-0171-729f-ba1c-97a5a57dc1e9", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22715-05db-722e-9f31-af8a15cc7ae5", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22715-04e5-711c-92ae-356698b96cbd", "assessor": "01a22714-b54a-73be-a9ab-88ae37ee5387", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T11:33:38.907+00:00", "region_code": "RU-TUL", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22715-0173-73be-b4bd-294a36dbbf2b", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22715-063f-725b-a8f7-2a226f1bb1df", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22715-055f-73f7-92bf-fae49ffd37e3", "assessor": "01a22714-b54a-73be-a9ab-88ae37ee5387", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T11:33:39.007+00:00", "region_code": "RU-BEL", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22715-0172-7072-a4af-194aed13cd94", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22715-0a1c-77b5-b49c-b71660d53638", "total": 24, "due_at": "2027-11-28T17:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22715-09c4-771b-87a8-7bf8bb08a11d", "assessor": "01a22714-b54a-73be-a9ab-88ae37ee5387", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T11:33:39.996+00:00", "region_code": "RU-KEM", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22715-084f-74bd-9235-eafa52343cc1", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22715-0e28-77f1-9d4a-fe440a36fab7", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22715-0dd2-7383-be01-009090cd990e", "assessor": "01a22714-b54a-73be-a9ab-88ae37ee5387", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T11:33:41.032+00:00", "region_code": "RU-LEN", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22715-0c69-7083-a685-a259489f453a", "withdrawn_reason": null, "methodology_version": 1}
]');

INSERT INTO public.region (code, name, district, time_zone, latitude, longitude, search_text) OVERRIDING SYSTEM VALUE
SELECT code, name, district, time_zone, latitude, longitude, search_text FROM jsonb_populate_recordset(NULL::public.region, E'[
{"code": "RU-AD", "name": {"en": "Republic of Adygea", "ru": "Республика Адыгея"}, "search": "''ad'':7 ''adygea'':5 ''republ'':3 ''ru'':6 ''адыге'':2 ''республик'':1", "district": "SOUTHERN", "latitude": 44.61, "longitude": 40.1, "time_zone": "Europe/Moscow", "search_text": "республика адыгея\\nrepublic of adygea\\nru ad"},
{"code": "RU-AL", "name": {"en": "Altai Republic", "ru": "Республика Алтай"}, "search": "''al'':6 ''altai'':3 ''republ'':4 ''ru'':5 ''алта'':2 ''республик'':1", "district": "SIBERIAN", "latitude": 51.96, "longitude": 85.96, "time_zone": "Asia/Barnaul", "search_text": "республика алтай\\naltai republic\\nru al"},
{"code": "RU-ALT", "name": {"en": "Altai Territory", "ru": "Алтайский край"}, "search": "''alt'':6 ''altai'':3 ''ru'':5 ''territori'':4 ''алтайск'':1 ''кра'':2", "district": "SIBERIAN", "latitude": 53.35, "longitude": 83.78, "time_zone": "Asia/Barnaul", "search_text": "алтайский край\\naltai territory\\nru alt"},
{"code": "RU-AMU", "name": {"en": "Amur Region", "ru": "Амурская область"}, "search": "''amu'':6 ''amur'':3 ''region'':4 ''ru'':5 ''амурск'':1 ''област'':2", "district": "FAR_EASTERN", "latitude": 50.29, "longitude": 127.53, "time_zone": "Asia/Yakutsk", "search_text": "амурская область\\namur region\\nru amu"},
{"code": "RU-ARK", "name": {"en": "Arkhangelsk Region", "ru": "Архангельская область"}, "search": "''ark'':6 ''arkhangelsk'':3 ''region'':4 ''ru'':5 ''архангельск'':1 ''област'':2", "district": "NORTHWESTERN", "latitude": 64.54, "longitude": 40.54, "time_zone": "Europe/Moscow", "search_text": "архангельская область\\narkhangelsk region\\nru ark"},
{"code": "RU-AST", "name": {"en": "Astrakhan Region", "ru": "Астраханская область"}, "search": "''ast'':6 ''astrakhan'':3 ''region'':4 ''ru'':5 ''астраханск'':1 ''област'':2", "district": "SOUTHERN", "latitude": 46.35, "longitude": 48.04, "time_zone": "Europe/Astrakhan", "search_text": "астраханская область\\nastrakhan region\\nru ast"},
{"code": "RU-BA", "name": {"en": "Republic of Bashkortostan", "ru": "Республика Башкортостан"}, "search": "''ba'':7 ''bashkortostan'':5 ''republ'':3 ''ru'':6 ''башкортоста'':2 ''республик'':1", "district": "VOLGA", "latitude": 54.74, "longitude": 55.97, "time_zone": "Asia/Yekaterinburg", "search_text": "республика башкортостан\\nrepublic of bashkortostan\\nru ba"},
{"code": "RU-BEL", "name": {"en": "Belgorod Region", "ru": "Белгородская область"}, "search": "''bel'':6 ''belgorod'':3 ''region'':4 ''ru'':5 ''белгородск'':1 ''област'':2", "district": "CENTRAL", "latitude": 50.6, "longitude": 36.59, "time_zone": "Europe/Moscow", "search_text": "белгородская область\\nbelgorod region\\nru bel"},
{"code": "RU-BRY", "name": {"en": "Bryansk Region", "ru": "Брянская область"}, "search": "''bri'':6 ''bryansk'':3 ''region'':4 ''ru'':5 ''брянск'':1 ''област'':2", "district": "CENTRAL", "latitude": 53.24, "longitude": 34.36, "time_zone": "Europe/Moscow", "search_text": "брянская область\\nbryansk region\\nru bry"},
{"code": "RU-BU", "name": {"en": "Republic of Buryatia", "ru": "Республика Бурятия"}, "search": "''bu'':7 ''buryatia'':5 ''republ'':3 ''ru'':6 ''бурят'':2 ''республик'':1", "district": "FAR_EASTERN", "latitude": 51.83, "longitude": 107.58, "time_zone": "Asia/Irkutsk", "search_text": "республика бурятия\\nrepublic of buryatia\\nru bu"},
{"code": "RU-CE", "name": {"en": "Chechen Republic", "ru": "Чеченская Республика"}, "search": "''ce'':6 ''chechen'':3 ''republ'':4 ''ru'':5 ''республик'':2 ''чеченск'':1", "district": "NORTH_CAUCASIAN", "latitude": 43.32, "longitude": 45.69, "time_zone": "Europe/Moscow", "search_text": "чеченская республика\\nchechen republic\\nru ce"},
{"code": "RU-CHE", "name": {"en": "Chelyabinsk Region", "ru": "Челябинская область"}, "search": "''che'':6 ''chelyabinsk'':3 ''region'':4 ''ru'':5 ''област'':2 ''челябинск'':1", "district": "URAL", "latitude": 55.16, "longitude": 61.4, "time_zone": "Asia/Yekaterinburg", "search_text": "челябинская область\\nchelyabinsk region\\nru che"},
{"code": "RU-CHU", "name": {"en": "Chukotka Autonomous Area", "ru": "Чукотский автономный округ"}, "search": "''area'':6 ''autonom'':5 ''chu'':8 ''chukotka'':4 ''ru'':7 ''автономн'':2 ''округ'':3 ''чукотск'':1", "district": "FAR_EASTERN", "latitude": 64.73, "longitude": 177.51, "time_zone": "Asia/Anadyr", "search_text": "чукотский автономный округ\\nchukotka autonomous area\\nru chu"},
{"code": "RU-CU", "name": {"en": "Chuvash Republic", "ru": "Чувашская Республика"}, "search": "''chuvash'':3 ''cu'':6 ''republ'':4 ''ru'':5 ''республик'':2 ''чувашск'':1", "district": "VOLGA", "latitude": 56.14, "longitude": 47.25, "time_zone": "Europe/Moscow", "search_text": "чувашская республика\\nchuvash republic\\nru cu"},
{"code": "RU-DA", "name": {"en": "Republic of Dagestan", "ru": "Республика Дагестан"}, "search": "''da'':7 ''dagestan'':5 ''republ'':3 ''ru'':6 ''дагеста'':2 ''республик'':1", "district": "NORTH_CAUCASIAN", "latitude": 42.98, "longitude": 47.5, "time_zone": "Europe/Moscow", "search_text": "республика дагестан\\nrepublic of dagestan\\nru da"},
{"code": "RU-IN", "name": {"en": "Republic of Ingushetia", "ru": "Республика Ингушетия"}, "search": "''ingushetia'':5 ''republ'':3 ''ru'':6 ''ингушет'':2 ''республик'':1", "district": "NORTH_CAUCASIAN", "latitude": 43.17, "longitude": 44.81, "time_zone": "Europe/Moscow", "search_text": "республика ингушетия\\nrepublic of ingushetia\\nru in"},
{"code": "RU-IRK", "name": {"en": "Irkutsk Region", "ru": "Иркутская область"}, "search": "''irk'':6 ''irkutsk'':3 ''region'':4 ''ru'':5 ''иркутск'':1 ''област'':2", "district": "SIBERIAN", "latitude": 52.29, "longitude": 104.28, "time_zone": "Asia/Irkutsk", "search_text": "иркутская область\\nirkutsk region\\nru irk"},
{"code": "RU-IVA", "name": {"en": "Ivanovo Region", "ru": "Ивановская область"}, "search": "''iva'':6 ''ivanovo'':3 ''region'':4 ''ru'':5 ''ивановск'':1 ''област'':2", "district": "CENTRAL", "latitude": 57, "longitude": 40.97, "time_zone": "Europe/Moscow", "search_text": "ивановская область\\nivanovo region\\nru iva"},
{"code": "RU-KAM", "name": {"en": "Kamchatka Territory", "ru": "Камчатский край"}, "search": "''kam'':6 ''kamchatka'':3 ''ru'':5 ''territori'':4 ''камчатск'':1 ''кра'':2", "district": "FAR_EASTERN", "latitude": 53.02, "longitude": 158.65, "time_zone": "Asia/Kamchatka", "search_text": "камчатский край\\nkamchatka territory\\nru kam"},
{"code": "RU-KB", "name": {"en": "Kabardino-Balkar Republic", "ru": "Кабардино-Балкарская Республика"}, "search": "''balkar'':5 ''kabardino'':4 ''kb'':8 ''republ'':6 ''ru'':7 ''балкарск'':2 ''кабардин'':1 ''республик'':3", "district": "NORTH_CAUCASIAN", "latitude": 43.49, "longitude": 43.62, "time_zone": "Europe/Moscow", "search_text": "кабардино балкарская республика\\nkabardino balkar republic\\nru kb"},
{"code": "RU-KC", "name": {"en": "Karachay-Cherkess Republic", "ru": "Карачаево-Черкесская Республика"}, "search": "''cherkess'':5 ''karachay'':4 ''kc'':8 ''republ'':6 ''ru'':7 ''карачаев'':1 ''республик'':3 ''черкесск'':2", "district": "NORTH_CAUCASIAN", "latitude": 44.23, "longitude": 42.05, "time_zone": "Europe/Moscow", "search_text": "карачаево черкесская республика\\nkarachay cherkess republic\\nru kc"},
{"code": "RU-KDA", "name": {"en": "Krasnodar Territory", "ru": "Краснодарский край"}, "search": "''kda'':6 ''krasnodar'':3 ''ru'':5 ''territori'':4 ''кра'':2 ''краснодарск'':1", "district": "SOUTHERN", "latitude": 45.04, "longitude": 38.98, "time_zone": "Europe/Moscow", "search_text": "краснодарский край\\nkrasnodar territory\\nru kda"},
{"code": "RU-KEM", "name": {"en": "Kemerovo Region — Kuzbass", "ru": "Кемеровская область — Кузбасс"}, "search": "''kem'':8 ''kemerovo'':4 ''kuzbass'':6 ''region'':5 ''ru'':7 ''кемеровск'':1 ''кузбасс'':3 ''област'':2", "district": "SIBERIAN", "latitude": 55.35, "longitude": 86.09, "time_zone": "Asia/Novokuznetsk", "search_text": "кемеровская область кузбасс\\nkemerovo region kuzbass\\nru kem"},
{"code": "RU-KGD", "name": {"en": "Kaliningrad Region", "ru": "Калининградская область"}, "search": "''kaliningrad'':3 ''kgd'':6 ''region'':4 ''ru'':5 ''калининградск'':1 ''област'':2", "district": "NORTHWESTERN", "latitude": 54.71, "longitude": 20.51, "time_zone": "Europe/Kaliningrad", "search_text": "калининградская область\\nkaliningrad region\\nru kgd"},
{"code": "RU-KGN", "name": {"en": "Kurgan Region", "ru": "Курганская область"}, "search": "''kgn'':6 ''kurgan'':3 ''region'':4 ''ru'':5 ''курганск'':1 ''област'':2", "district": "URAL", "latitude": 55.44, "longitude": 65.34, "time_zone": "Asia/Yekaterinburg", "search_text": "курганская область\\nkurgan region\\nru kgn"},
{"code": "RU-KHA", "name": {"en": "Khabarovsk Territory", "ru": "Хабаровский край"}, "search": "''kha'':6 ''khabarovsk'':3 ''ru'':5 ''territori'':4 ''кра'':2 ''хабаровск'':1", "district": "FAR_EASTERN", "latitude": 48.48, "longitude": 135.08, "time_zone": "Asia/Vladivostok", "search_text": "хабаровский край\\nkhabarovsk territory\\nru kha"},
{"code": "RU-KHM", "name": {"en": "Khanty-Mansi Autonomous Area — Yugra", "ru": "Ханты-Мансийский автономный округ — Югра"}, "search": "''area'':9 ''autonom'':8 ''khanti'':6 ''khm'':12 ''mansi'':7 ''ru'':11 ''yugra'':10 ''автономн'':3 ''мансийск'':2 ''округ'':4 ''хант'':1 ''югр'':5", "district": "URAL", "latitude": 61, "longitude": 69.02, "time_zone": "Asia/Yekaterinburg", "search_text": "ханты мансийский автономный округ югра\\nkhanty mansi autonomous area yugra\\nru khm"},
{"code": "RU-KIR", "name": {"en": "Kirov Region", "ru": "Кировская область"}, "search": "''kir'':6 ''kirov'':3 ''region'':4 ''ru'':5 ''кировск'':1 ''област'':2", "district": "VOLGA", "latitude": 58.6, "longitude": 49.66, "time_zone": "Europe/Kirov", "search_text": "кировская область\\nkirov region\\nru kir"},
{"code": "RU-KK", "name": {"en": "Republic of Khakassia", "ru": "Республика Хакасия"}, "search": "''khakassia'':5 ''kk'':7 ''republ'':3 ''ru'':6 ''республик'':1 ''хакас'':2", "district": "SIBERIAN", "latitude": 53.72, "longitude": 91.44, "time_zone": "Asia/Krasnoyarsk", "search_text": "республика хакасия\\nrepublic of khakassia\\nru kk"},
{"code": "RU-KL", "name": {"en": "Republic of Kalmykia", "ru": "Республика Калмыкия"}, "search": "''kalmykia'':5 ''kl'':7 ''republ'':3 ''ru'':6 ''калмык'':2 ''республик'':1", "district": "SOUTHERN", "latitude": 46.31, "longitude": 44.26, "time_zone": "Europe/Moscow", "search_text": "республика калмыкия\\nrepublic of kalmykia\\nru kl"},
{"code": "RU-KLU", "name": {"en": "Kaluga Region", "ru": "Калужская область"}, "search": "''kaluga'':3 ''klu'':6 ''region'':4 ''ru'':5 ''калужск'':1 ''област'':2", "district": "CENTRAL", "latitude": 54.51, "longitude": 36.26, "time_zone": "Europe/Moscow", "search_text": "калужская область\\nkaluga region\\nru klu"},
{"code": "RU-KO", "name": {"en": "Komi Republic", "ru": "Республика Коми"}, "search": "''ko'':6 ''komi'':3 ''republ'':4 ''ru'':5 ''ком'':2 ''республик'':1", "district": "NORTHWESTERN", "latitude": 61.67, "longitude": 50.84, "time_zone": "Europe/Moscow", "search_text": "республика коми\\nkomi republic\\nru ko"},
{"code": "RU-KOS", "name": {"en": "Kostroma Region", "ru": "Костромская область"}, "search": "''kos'':6 ''kostroma'':3 ''region'':4 ''ru'':5 ''костромск'':1 ''област'':2", "district": "CENTRAL", "latitude": 57.77, "longitude": 40.93, "time_zone": "Europe/Moscow", "search_text": "костромская область\\nkostroma region\\nru kos"},
{"code": "RU-KR", "name": {"en": "Republic of Karelia", "ru": "Республика Карелия"}, "search": "''karelia'':5 ''kr'':7 ''republ'':3 ''ru'':6 ''карел'':2 ''республик'':1", "district": "NORTHWESTERN", "latitude": 61.79, "longitude": 34.36, "time_zone": "Europe/Moscow", "search_text": "республика карелия\\nrepublic of karelia\\nru kr"},
{"code": "RU-KRS", "name": {"en": "Kursk Region", "ru": "Курская область"}, "search": "''krs'':6 ''kursk'':3 ''region'':4 ''ru'':5 ''курск'':1 ''област'':2", "district": "CENTRAL", "latitude": 51.73, "longitude": 36.19, "time_zone": "Europe/Moscow", "search_text": "курская область\\nkursk region\\nru krs"},
{"code": "RU-KYA", "name": {"en": "Krasnoyarsk Territory", "ru": "Красноярский край"}, "search": "''krasnoyarsk'':3 ''kya'':6 ''ru'':5 ''territori'':4 ''кра'':2 ''красноярск'':1", "district": "SIBERIAN", "latitude": 56.01, "longitude": 92.87, "time_zone": "Asia/Krasnoyarsk", "search_text": "красноярский край\\nkrasnoyarsk territory\\nru kya"},
{"code": "RU-LEN", "name": {"en": "Leningrad Region", "ru": "Ленинградская область"}, "search": "''len'':6 ''leningrad'':3 ''region'':4 ''ru'':5 ''ленинградск'':1 ''област'':2", "district": "NORTHWESTERN", "latitude": 59.57, "longitude": 30.13, "time_zone": "Europe/Moscow", "search_text": "ленинградская область\\nleningrad region\\nru len"},
{"code": "RU-LIP", "name": {"en": "Lipetsk Region", "ru": "Липецкая область"}, "search": "''lip'':6 ''lipetsk'':3 ''region'':4 ''ru'':5 ''липецк'':1 ''област'':2", "district": "CENTRAL", "latitude": 52.61, "longitude": 39.6, "time_zone": "Europe/Moscow", "search_text": "липецкая область\\nlipetsk region\\nru lip"},
{"code": "RU-MAG", "name": {"en": "Magadan Region", "ru": "Магаданская область"}, "search": "''mag'':6 ''magadan'':3 ''region'':4 ''ru'':5 ''магаданск'':1 ''област'':2", "district": "FAR_EASTERN", "latitude": 59.57, "longitude": 150.8, "time_zone": "Asia/Magadan", "search_text": "магаданская область\\nmagadan region\\nru mag"},
{"code": "RU-ME", "name": {"en": "Mari El Republic", "ru": "Республика Марий Эл"}, "search": "''el'':5 ''mari'':4 ''republ'':6 ''ru'':7 ''мар'':2 ''республик'':1 ''эл'':3", "district": "VOLGA", "latitude": 56.63, "longitude": 47.89, "time_zone": "Europe/Moscow", "search_text": "республика марий эл\\nmari el republic\\nru me"},
{"code": "RU-MO", "name": {"en": "Republic of Mordovia", "ru": "Республика Мордовия"}, "search": "''mo'':7 ''mordovia'':5 ''republ'':3 ''ru'':6 ''мордов'':2 ''республик'':1", "district": "VOLGA", "latitude": 54.19, "longitude": 45.18, "time_zone": "Europe/Moscow", "search_text": "республика мордовия\\nrepublic of mordovia\\nru mo"},
{"code": "RU-MOS", "name": {"en": "Moscow Region", "ru": "Московская область"}, "search": "''mos'':6 ''moscow'':3 ''region'':4 ''ru'':5 ''московск'':1 ''област'':2", "district": "CENTRAL", "latitude": 55.82, "longitude": 37.33, "time_zone": "Europe/Moscow", "search_text": "московская область\\nmoscow region\\nru mos"},
{"code": "RU-MOW", "name": {"en": "Moscow", "ru": "Москва"}, "search": "''moscow'':2 ''mow'':4 ''ru'':3 ''москв'':1", "district": "CENTRAL", "latitude": 55.76, "longitude": 37.62, "time_zone": "Europe/Moscow", "search_text": "москва\\nmoscow\\nru mow"},
{"code": "RU-MUR", "name": {"en": "Murmansk Region", "ru": "Мурманская область"}, "search": "''mur'':6 ''murmansk'':3 ''region'':4 ''ru'':5 ''мурманск'':1 ''област'':2", "district": "NORTHWESTERN", "latitude": 68.97, "longitude": 33.08, "time_zone": "Europe/Moscow", "search_text": "мурманская область\\nmurmansk region\\nru mur"},
{"code": "RU-NEN", "name": {"en": "Nenets Autonomous Area", "ru": "Ненецкий автономный округ"}, "search": "''area'':6 ''autonom'':5 ''nen'':8 ''nenet'':4 ''ru'':7 ''автономн'':2 ''ненецк'':1 ''округ'':3", "district": "NORTHWESTERN", "latitude": 67.64, "longitude": 53.01, "time_zone": "Europe/Moscow", "search_text": "ненецкий автономный округ\\nnenets autonomous area\\nru nen"},
{"code": "RU-NGR", "name": {"en": "Novgorod Region", "ru": "Новгородская область"}, "search": "''ngr'':6 ''novgorod'':3 ''region'':4 ''ru'':5 ''новгородск'':1 ''област'':2", "district": "NORTHWESTERN", "latitude": 58.52, "longitude": 31.27, "time_zone": "Europe/Moscow", "search_text": "новгородская область\\nnovgorod region\\nru ngr"},
{"code": "RU-NIZ", "name": {"en": "Nizhny Novgorod Region", "ru": "Нижегородская область"}, "search": "''niz'':7 ''nizhni'':3 ''novgorod'':4 ''region'':5 ''ru'':6 ''нижегородск'':1 ''област'':2", "district": "VOLGA", "latitude": 56.33, "longitude": 44, "time_zone": "Europe/Moscow", "search_text": "нижегородская область\\nnizhny novgorod region\\nru niz"},
{"code": "RU-NVS", "name": {"en": "Novosibirsk Region", "ru": "Новосибирская область"}, "search": "''novosibirsk'':3 ''nvs'':6 ''region'':4 ''ru'':5 ''новосибирск'':1 ''област'':2", "district": "SIBERIAN", "latitude": 55.03, "longitude": 82.92, "time_zone": "Asia/Novosibirsk", "search_text": "новосибирская область\\nnovosibirsk region\\nru nvs"},
{"code": "RU-OMS", "name": {"en": "Omsk Region", "ru": "Омская область"}, "search": "''om'':6 ''omsk'':3 ''region'':4 ''ru'':5 ''област'':2 ''омск'':1", "district": "SIBERIAN", "latitude": 54.99, "longitude": 73.37, "time_zone": "Asia/Omsk", "search_text": "омская область\\nomsk region\\nru oms"},
{"code": "RU-ORE", "name": {"en": "Orenburg Region", "ru": "Оренбургская область"}, "search": "''ore'':6 ''orenburg'':3 ''region'':4 ''ru'':5 ''област'':2 ''оренбургск'':1", "district": "VOLGA", "latitude": 51.77, "longitude": 55.1, "time_zone": "Asia/Yekaterinburg", "search_text": "оренбургская область\\norenburg region\\nru ore"},
{"code": "RU-ORL", "name": {"en": "Oryol Region", "ru": "Орловская область"}, "search": "''orl'':6 ''oryol'':3 ''region'':4 ''ru'':5 ''област'':2 ''орловск'':1", "district": "CENTRAL", "latitude": 52.97, "longitude": 36.06, "time_zone": "Europe/Moscow", "search_text": "орловская область\\noryol region\\nru orl"},
{"code": "RU-PER", "name": {"en": "Perm Territory", "ru": "Пермский край"}, "search": "''per'':6 ''perm'':3 ''ru'':5 ''territori'':4 ''кра'':2 ''пермск'':1", "district": "VOLGA", "latitude": 58.01, "longitude": 56.25, "time_zone": "Asia/Yekaterinburg", "search_text": "пермский край\\nperm territory\\nru per"},
{"code": "RU-PNZ", "name": {"en": "Penza Region", "ru": "Пензенская область"}, "search": "''penza'':3 ''pnz'':6 ''region'':4 ''ru'':5 ''област'':2 ''пензенск'':1", "district": "VOLGA", "latitude": 53.2, "longitude": 45, "time_zone": "Europe/Moscow", "search_text": "пензенская область\\npenza region\\nru pnz"},
{"code": "RU-PRI", "name": {"en": "Primorye Territory", "ru": "Приморский край"}, "search": "''pri'':6 ''primory'':3 ''ru'':5 ''territori'':4 ''кра'':2 ''приморск'':1", "district": "FAR_EASTERN", "latitude": 43.12, "longitude": 131.89, "time_zone": "Asia/Vladivostok", "search_text": "приморский край\\nprimorye territory\\nru pri"},
{"code": "RU-PSK", "name": {"en": "Pskov Region", "ru": "Псковская область"}, "search": "''psk'':6 ''pskov'':3 ''region'':4 ''ru'':5 ''област'':2 ''псковск'':1", "district": "NORTHWESTERN", "latitude": 57.82, "longitude": 28.33, "time_zone": "Europe/Moscow", "search_text": "псковская область\\npskov region\\nru psk"},
{"code": "RU-ROS", "name": {"en": "Rostov Region", "ru": "Ростовская область"}, "search": "''region'':4 ''ros'':6 ''rostov'':3 ''ru'':5 ''област'':2 ''ростовск'':1", "district": "SOUTHERN", "latitude": 47.24, "longitude": 39.71, "time_zone": "Europe/Moscow", "search_text": "ростовская область\\nrostov region\\nru ros"},
{"code": "RU-RYA", "name": {"en": "Ryazan Region", "ru": "Рязанская область"}, "search": "''region'':4 ''ru'':5 ''rya'':6 ''ryazan'':3 ''област'':2 ''рязанск'':1", "district": "CENTRAL", "latitude": 54.63, "longitude": 39.74, "time_zone": "Europe/Moscow", "search_text": "рязанская область\\nryazan region\\nru rya"},
{"code": "RU-SA", "name": {"en": "Sakha Republic (Yakutia)", "ru": "Республика Саха (Якутия)"}, "search": "''republ'':5 ''ru'':7 ''sa'':8 ''sakha'':4 ''yakutia'':6 ''республик'':1 ''сах'':2 ''якут'':3", "district": "FAR_EASTERN", "latitude": 62.03, "longitude": 129.73, "time_zone": "Asia/Yakutsk", "search_text": "республика саха якутия\\nsakha republic yakutia\\nru sa"},
{"code": "RU-SAK", "name": {"en": "Sakhalin Region", "ru": "Сахалинская область"}, "search": "''region'':4 ''ru'':5 ''sak'':6 ''sakhalin'':3 ''област'':2 ''сахалинск'':1", "district": "FAR_EASTERN", "latitude": 46.96, "longitude": 142.74, "time_zone": "Asia/Sakhalin", "search_text": "сахалинская область\\nsakhalin region\\nru sak"},
{"code": "RU-SAM", "name": {"en": "Samara Region", "ru": "Самарская область"}, "search": "''region'':4 ''ru'':5 ''sam'':6 ''samara'':3 ''област'':2 ''самарск'':1", "district": "VOLGA", "latitude": 53.2, "longitude": 50.15, "time_zone": "Europe/Samara", "search_text": "самарская область\\nsamara region\\nru sam"},
{"code": "RU-SAR", "name": {"en": "Saratov Region", "ru": "Саратовская область"}, "search": "''region'':4 ''ru'':5 ''sar'':6 ''saratov'':3 ''област'':2 ''саратовск'':1", "district": "VOLGA", "latitude": 51.53, "longitude": 46.03, "time_zone": "Europe/Saratov", "search_text": "саратовская область\\nsaratov region\\nru sar"},
{"code": "RU-SE", "name": {"en": "Republic of North Ossetia–Alania", "ru": "Республика Северная Осетия — Алания"}, "search": "''alania'':9 ''north'':7 ''ossetia'':8 ''republ'':5 ''ru'':10 ''se'':11 ''алан'':4 ''осет'':3 ''республик'':1 ''северн'':2", "district": "NORTH_CAUCASIAN", "latitude": 43.02, "longitude": 44.68, "time_zone": "Europe/Moscow", "search_text": "республика северная осетия алания\\nrepublic of north ossetia alania\\nru se"},
{"code": "RU-SMO", "name": {"en": "Smolensk Region", "ru": "Смоленская область"}, "search": "''region'':4 ''ru'':5 ''smo'':6 ''smolensk'':3 ''област'':2 ''смоленск'':1", "district": "CENTRAL", "latitude": 54.78, "longitude": 32.05, "time_zone": "Europe/Moscow", "search_text": "смоленская область\\nsmolensk region\\nru smo"},
{"code": "RU-SPE", "name": {"en": "Saint Petersburg", "ru": "Санкт-Петербург"}, "search": "''petersburg'':4 ''ru'':5 ''saint'':3 ''spe'':6 ''петербург'':2 ''санкт'':1", "district": "NORTHWESTERN", "latitude": 59.94, "longitude": 30.32, "time_zone": "Europe/Moscow", "search_text": "санкт петербург\\nsaint petersburg\\nru spe"},
{"code": "RU-STA", "name": {"en": "Stavropol Territory", "ru": "Ставропольский край"}, "search": "''ru'':5 ''sta'':6 ''stavropol'':3 ''territori'':4 ''кра'':2 ''ставропольск'':1", "district": "NORTH_CAUCASIAN", "latitude": 45.04, "longitude": 41.97, "time_zone": "Europe/Moscow", "search_text": "ставропольский край\\nstavropol territory\\nru sta"},
{"code": "RU-SVE", "name": {"en": "Sverdlovsk Region", "ru": "Свердловская область"}, "search": "''region'':4 ''ru'':5 ''sve'':6 ''sverdlovsk'':3 ''област'':2 ''свердловск'':1", "district": "URAL", "latitude": 56.84, "longitude": 60.61, "time_zone": "Asia/Yekaterinburg", "search_text": "свердловская область\\nsverdlovsk region\\nru sve"},
{"code": "RU-TA", "name": {"en": "Republic of Tatarstan", "ru": "Республика Татарстан"}, "search": "''republ'':3 ''ru'':6 ''ta'':7 ''tatarstan'':5 ''республик'':1 ''татарста'':2", "district": "VOLGA", "latitude": 55.79, "longitude": 49.11, "time_zone": "Europe/Moscow", "search_text": "республика татарстан\\nrepublic of tatarstan\\nru ta"},
{"code": "RU-TAM", "name": {"en": "Tambov Region", "ru": "Тамбовская область"}, "search": "''region'':4 ''ru'':5 ''tam'':6 ''tambov'':3 ''област'':2 ''тамбовск'':1", "district": "CENTRAL", "latitude": 52.72, "longitude": 41.45, "time_zone": "Europe/Moscow", "search_text": "тамбовская область\\ntambov region\\nru tam"},
{"code": "RU-TOM", "name": {"en": "Tomsk Region", "ru": "Томская область"}, "search": "''region'':4 ''ru'':5 ''tom'':6 ''tomsk'':3 ''област'':2 ''томск'':1", "district": "SIBERIAN", "latitude": 56.48, "longitude": 84.95, "time_zone": "Asia/Tomsk", "search_text": "томская область\\ntomsk region\\nru tom"},
{"code": "RU-TUL", "name": {"en": "Tula Region", "ru": "Тульская область"}, "search": "''region'':4 ''ru'':5 ''tul'':6 ''tula'':3 ''област'':2 ''тульск'':1", "district": "CENTRAL", "latitude": 54.19, "longitude": 37.62, "time_zone": "Europe/Moscow", "search_text": "тульская область\\ntula region\\nru tul"},
{"code": "RU-TVE", "name": {"en": "Tver Region", "ru": "Тверская область"}, "search": "''region'':4 ''ru'':5 ''tve'':6 ''tver'':3 ''област'':2 ''тверск'':1", "district": "CENTRAL", "latitude": 56.86, "longitude": 35.92, "time_zone": "Europe/Moscow", "search_text": "тверская область\\ntver region\\nru tve"},
{"code": "RU-TY", "name": {"en": "Republic of Tuva", "ru": "Республика Тыва"}, "search": "''republ'':3 ''ru'':6 ''tuva'':5 ''ty'':7 ''республик'':1 ''тыв'':2", "district": "SIBERIAN", "latitude": 51.72, "longitude": 94.45, "time_zone": "Asia/Krasnoyarsk", "search_text": "республика тыва\\nrepublic of tuva\\nru ty"},
{"code": "RU-TYU", "name": {"en": "Tyumen Region", "ru": "Тюменская область"}, "search": "''region'':4 ''ru'':5 ''tyu'':6 ''tyumen'':3 ''област'':2 ''тюменск'':1", "district": "URAL", "latitude": 57.15, "longitude": 65.53, "time_zone": "Asia/Yekaterinburg", "search_text": "тюменская область\\ntyumen region\\nru tyu"},
{"code": "RU-UD", "name": {"en": "Udmurt Republic", "ru": "Удмуртская Республика"}, "search": "''republ'':4 ''ru'':5 ''ud'':6 ''udmurt'':3 ''республик'':2 ''удмуртск'':1", "district": "VOLGA", "latitude": 56.85, "longitude": 53.2, "time_zone": "Europe/Samara", "search_text": "удмуртская республика\\nudmurt republic\\nru ud"},
{"code": "RU-ULY", "name": {"en": "Ulyanovsk Region", "ru": "Ульяновская область"}, "search": "''region'':4 ''ru'':5 ''uli'':6 ''ulyanovsk'':3 ''област'':2 ''ульяновск'':1", "district": "VOLGA", "latitude": 54.32, "longitude": 48.4, "time_zone": "Europe/Ulyanovsk", "search_text": "ульяновская область\\nulyanovsk region\\nru uly"},
{"code": "RU-VGG", "name": {"en": "Volgograd Region", "ru": "Волгоградская область"}, "search": "''region'':4 ''ru'':5 ''vgg'':6 ''volgograd'':3 ''волгоградск'':1 ''област'':2", "district": "SOUTHERN", "latitude": 48.71, "longitude": 44.51, "time_zone": "Europe/Volgograd", "search_text": "волгоградская область\\nvolgograd region\\nru vgg"},
{"code": "RU-VLA", "name": {"en": "Vladimir Region", "ru": "Владимирская область"}, "search": "''region'':4 ''ru'':5 ''vla'':6 ''vladimir'':3 ''владимирск'':1 ''област'':2", "district": "CENTRAL", "latitude": 56.13, "longitude": 40.41, "time_zone": "Europe/Moscow", "search_text": "владимирская область\\nvladimir region\\nru vla"},
{"code": "RU-VLG", "name": {"en": "Vologda Region", "ru": "Вологодская область"}, "search": "''region'':4 ''ru'':5 ''vlg'':6 ''vologda'':3 ''вологодск'':1 ''област'':2", "district": "NORTHWESTERN", "latitude": 59.22, "longitude": 39.88, "time_zone": "Europe/Moscow", "search_text": "вологодская область\\nvologda region\\nru vlg"},
{"code": "RU-VOR", "name": {"en": "Voronezh Region", "ru": "Воронежская область"}, "search": "''region'':4 ''ru'':5 ''vor'':6 ''voronezh'':3 ''воронежск'':1 ''област'':2", "district": "CENTRAL", "latitude": 51.66, "longitude": 39.2, "time_zone": "Europe/Moscow", "search_text": "воронежская область\\nvoronezh region\\nru vor"},
{"code": "RU-YAN", "name": {"en": "Yamalo-Nenets Autonomous Area", "ru": "Ямало-Ненецкий автономный округ"}, "search": "''area'':8 ''autonom'':7 ''nenet'':6 ''ru'':9 ''yamalo'':5 ''yan'':10 ''автономн'':3 ''ненецк'':2 ''округ'':4 ''яма'':1", "district": "URAL", "latitude": 66.53, "longitude": 66.61, "time_zone": "Asia/Yekaterinburg", "search_text": "ямало ненецкий автономный округ\\nyamalo nenets autonomous area\\nru yan"},
{"code": "RU-YAR", "name": {"en": "Yaroslavl Region", "ru": "Ярославская область"}, "search": "''region'':4 ''ru'':5 ''yar'':6 ''yaroslavl'':3 ''област'':2 ''ярославск'':1", "district": "CENTRAL", "latitude": 57.63, "longitude": 39.87, "time_zone": "Europe/Moscow", "search_text": "ярославская область\\nyaroslavl region\\nru yar"},
{"code": "RU-YEV", "name": {"en": "Jewish Autonomous Region", "ru": "Еврейская автономная область"}, "search": "''autonom'':5 ''jewish'':4 ''region'':6 ''ru'':7 ''yev'':8 ''автономн'':2 ''еврейск'':1 ''област'':3", "district": "FAR_EASTERN", "latitude": 48.79, "longitude": 132.92, "time_zone": "Asia/Vladivostok", "search_text": "еврейская автономная область\\njewish autonomous region\\nru yev"},
{"code": "RU-ZAB", "name": {"en": "Trans-Baikal Territory", "ru": "Забайкальский край"}, "search": "''baikal'':4 ''ru'':6 ''territori'':5 ''tran'':3 ''zab'':7 ''забайкальск'':1 ''кра'':2", "district": "FAR_EASTERN", "latitude": 52.03, "longitude": 113.5, "time_zone": "Asia/Chita", "search_text": "забайкальский край\\ntrans baikal territory\\nru zab"}
]');

INSERT INTO public.registry_entry (id, organization_id, registry, region_code, status, suspended_by, version, legal_entity, created_at, updated_at) OVERRIDING SYSTEM VALUE
SELECT id, organization_id, registry, region_code, status, suspended_by, version, legal_entity, created_at, updated_at FROM jsonb_populate_recordset(NULL::public.registry_entry,'[
{"id": "01a22714-d563-70d3-a495-a06d29dfc80a", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T11:33:26.499+00:00", "updated_at": "2026-11-29T11:33:26.98+00:00", "region_code": "RU-SMO", "legal_entity": "0000000018/000001001", "suspended_by": null, "organization_id": "01a22714-d4dd-77cf-898b-79a6afbceefe"},
{"id": "01a22714-d566-7177-86b6-80b2f98d2389", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T11:33:26.502+00:00", "updated_at": "2026-11-29T11:33:26.994+00:00", "region_code": "RU-SMO", "legal_entity": "0000000032/000001001", "suspended_by": null, "organization_id": "01a22714-d4f7-74a3-a495-756a85768ace"},
{"id": "01a22714-d566-764f-b4e4-fbe84230b0d2", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T11:33:26.502+00:00", "updated_at": "2026-11-29T11:33:27.078+00:00", "region_code": "RU-SMO", "legal_entity": "0000000064/000001001", "suspended_by": null, "organization_id": "01a22714-d4ed-7712-850d-99666f6ef7ff"},
{"id": "01a22714-d57c-75c2-9034-3c2ca4c76e9d", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T11:33:26.524+00:00", "updated_at": "2026-11-29T11:33:27.198+00:00", "region_code": "RU-SMO", "legal_entity": null, "suspended_by": null, "organization_id": "01a22714-d4f6-70ab-b597-d2d519938909"},
{"id": "01a22714-d57d-7336-9dd6-4fdfda113a56", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T11:33:26.525+00:00", "updated_at": "2026-11-29T11:33:27.549+00:00", "region_code": "RU-SMO", "legal_entity": "0000000057/000001001", "suspended_by": null, "organization_id": "01a22714-d4f1-72a3-ac75-a8f5dd02d172"},
{"id": "01a22714-d58c-7492-bdd6-b182efc2b55e", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T11:33:26.54+00:00", "updated_at": "2026-11-29T11:33:27.024+00:00", "region_code": "RU-SMO", "legal_entity": "0000000025/000001001", "suspended_by": null, "organization_id": "01a22714-d4e0-76bf-b3bb-82e9726a2951"},
{"id": "01a22714-e78c-72cc-86c3-614cda81c22a", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T11:33:31.148+00:00", "updated_at": "2026-11-29T11:33:32.109+00:00", "region_code": "RU-SMO", "legal_entity": "0000000071/000001001", "suspended_by": null, "organization_id": "01a22714-e6c6-7081-9ee5-7799cad9a1a1"},
{"id": "01a22714-e78d-726c-a29a-d9923a02b273", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T11:33:31.149+00:00", "updated_at": "2026-11-29T11:33:32.049+00:00", "region_code": "RU-SMO", "legal_entity": "0000000089/000001001", "suspended_by": null, "organization_id": "01a22714-e6c7-7245-8381-e583781da658"},
{"id": "01a22714-e829-7557-bb96-82594d96f2fa", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T11:33:31.305+00:00", "updated_at": "2026-11-29T11:33:32.145+00:00", "region_code": "RU-SVE", "legal_entity": "0000000113/000001001", "suspended_by": null, "organization_id": "01a22714-e7c5-76d5-8d44-b150a0a4d5b3"},
{"id": "01a22714-e833-77bc-81c5-971ec094438c", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T11:33:31.315+00:00", "updated_at": "2026-11-29T11:33:32.235+00:00", "region_code": "RU-SVE", "legal_entity": "0000000106/000001001", "suspended_by": null, "organization_id": "01a22714-e7bb-74b7-b89c-812659a91924"},
{"id": "01a22714-e85c-72eb-bc7d-7af6b6d14201", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T11:33:31.356+00:00", "updated_at": "2026-11-29T11:33:32.226+00:00", "region_code": "RU-CHE", "legal_entity": "0000000096/000001001", "suspended_by": null, "organization_id": "01a22714-e7bb-71ce-87d7-59ae86c6c343"},
{"id": "01a22714-e898-77ea-a761-f4de317f71bc", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T11:33:31.416+00:00", "updated_at": "2026-11-29T11:33:32.216+00:00", "region_code": "RU-NIZ", "legal_entity": "0000000120/000001001", "suspended_by": null, "organization_id": "01a22714-e7e4-7683-996c-ca3287214576"},
{"id": "01a22714-f25d-77da-b91a-aff3bb6b6e14", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T11:33:33.917+00:00", "updated_at": "2026-11-29T11:33:34.747+00:00", "region_code": "RU-NIZ", "legal_entity": "0000000138/000001001", "suspended_by": null, "organization_id": "01a22714-f1a1-768e-a921-82920f9cd754"},
{"id": "01a22714-f2cd-761b-bf8e-a060d16760f6", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T11:33:34.029+00:00", "updated_at": "2026-11-29T11:33:34.629+00:00", "region_code": "RU-NIZ", "legal_entity": "0000000145/000001001", "suspended_by": null, "organization_id": "01a22714-f214-751e-a813-1791a562d96c"},
{"id": "01a22714-f375-71f7-87fe-18e890b2863c", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T11:33:34.197+00:00", "updated_at": "2026-11-29T11:33:34.721+00:00", "region_code": "RU-MOW", "legal_entity": "0000000160/000001001", "suspended_by": null, "organization_id": "01a22714-f2cd-77e2-82e3-034d0b4e4567"},
{"id": "01a22714-f39e-7153-a8f6-45158270ec7e", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T11:33:34.238+00:00", "updated_at": "2026-11-29T11:33:34.719+00:00", "region_code": "RU-MOW", "legal_entity": "0000000152/000001001", "suspended_by": null, "organization_id": "01a22714-f30f-7331-8088-c1d9dfa55df1"},
{"id": "01a22714-f415-771a-97eb-e0834d878f98", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T11:33:34.357+00:00", "updated_at": "2026-11-29T11:33:34.875+00:00", "region_code": "RU-MOW", "legal_entity": "0000000177/000001001", "suspended_by": null, "organization_id": "01a22714-f37c-7066-babe-186b917f6f28"},
{"id": "01a22714-f430-75d0-afa8-57e3b59245e7", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T11:33:34.384+00:00", "updated_at": "2026-11-29T11:33:34.744+00:00", "region_code": "RU-MOS", "legal_entity": "0000000184/000001001", "suspended_by": null, "organization_id": "01a22714-f37b-7398-83bc-af13eaf13231"},
{"id": "01a22715-0075-745c-8f69-d6b0b358c3f3", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T11:33:37.525+00:00", "updated_at": "2026-11-29T11:33:38.116+00:00", "region_code": "RU-PER", "legal_entity": "0000000191/000001001", "suspended_by": null, "organization_id": "01a22715-0014-7736-a123-8a1f2600f79c"},
{"id": "01a22715-00b2-778c-b1ef-57ccac84dea1", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T11:33:37.586+00:00", "updated_at": "2026-11-29T11:33:38.241+00:00", "region_code": "RU-PER", "legal_entity": "0000000201/000001001", "suspended_by": null, "organization_id": "01a22715-0017-73a8-9e0d-ff3ed41123cc"},
{"id": "01a22715-01ab-75dc-bb26-cb78356b2172", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T11:33:37.835+00:00", "updated_at": "2026-11-29T11:33:38.337+00:00", "region_code": "RU-KRS", "legal_entity": "0000000219/000001001", "suspended_by": null, "organization_id": "01a22715-0117-70c7-a676-14c87e633cdf"},
{"id": "01a22715-0201-732d-9411-8ad04b33128a", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T11:33:37.921+00:00", "updated_at": "2026-11-29T11:33:38.468+00:00", "region_code": "RU-KK", "legal_entity": "0000000233/000001001", "suspended_by": null, "organization_id": "01a22715-0171-729f-ba1c-97a5a57dc1e9"},
{"id": "01a22715-0216-7011-ab3f-b21a6fc41b9f", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T11:33:37.942+00:00", "updated_at": "2026-11-29T11:33:38.462+00:00", "region_code": "RU-TUL", "legal_entity": "0000000240/000001001", "suspended_by": null, "organization_id": "01a22715-0173-73be-b4bd-294a36dbbf2b"},
{"id": "01a22715-0217-7492-a48e-b85dd55b221b", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T11:33:37.943+00:00", "updated_at": "2026-11-29T11:33:38.547+00:00", "region_code": "RU-BEL", "legal_entity": "0000000226/000001001", "suspended_by": null, "organization_id": "01a22715-0172-7072-a4af-194aed13cd94"},
{"id": "01a22715-0871-7242-86f8-faca78dcb8f7", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T11:33:39.569+00:00", "updated_at": "2026-11-29T11:33:39.815+00:00", "region_code": "RU-KEM", "legal_entity": "0000000258/000001001", "suspended_by": null, "organization_id": "01a22715-084f-74bd-9235-eafa52343cc1"},
{"id": "01a22715-0c94-724e-bbe6-61cf507f5534", "status": "SUSPENDED", "version": 5, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T11:33:40.628+00:00", "updated_at": "2026-11-29T11:33:41.588+00:00", "region_code": "RU-LEN", "legal_entity": "0000000265/000001001", "suspended_by": "AGENCY", "organization_id": "01a22715-0c69-7083-a685-a259489f453a"},
{"id": "01a22715-11ca-71a5-9e32-41d46be443e7", "status": "REGISTERED", "version": 4, "registry": "TOUR_OPERATOR", "created_at": "2026-11-29T11:33:41.962+00:00", "updated_at": "2026-11-29T11:33:42.072+00:00", "region_code": "RU-SMO", "legal_entity": null, "suspended_by": null, "organization_id": "01a22715-11bc-7337-a394-4d85bc089af6"}
]');

INSERT INTO public.registry_entry_transition (entry_id, version, from_status, to_status, at, subject, client_id, reason, decision_id) OVERRIDING SYSTEM VALUE
SELECT entry_id, version, from_status, to_status, at, subject, client_id, reason, decision_id FROM jsonb_populate_recordset(NULL::public.registry_entry_transition,'[
{"at": "2026-11-29T11:33:26.499+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 1, "entry_id": "01a22714-d563-70d3-a495-a06d29dfc80a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T11:33:26.655+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 2, "entry_id": "01a22714-d563-70d3-a495-a06d29dfc80a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T11:33:26.778+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 3, "entry_id": "01a22714-d563-70d3-a495-a06d29dfc80a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T11:33:26.98+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 4, "entry_id": "01a22714-d563-70d3-a495-a06d29dfc80a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22714-d724-7670-ad89-113a99f46799", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T11:33:26.502+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 1, "entry_id": "01a22714-d566-7177-86b6-80b2f98d2389", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T11:33:26.617+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 2, "entry_id": "01a22714-d566-7177-86b6-80b2f98d2389", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T11:33:26.742+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 3, "entry_id": "01a22714-d566-7177-86b6-80b2f98d2389", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T11:33:26.994+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 4, "entry_id": "01a22714-d566-7177-86b6-80b2f98d2389", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22714-d732-7086-9246-2b554a09b93f", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T11:33:26.502+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 1, "entry_id": "01a22714-d566-764f-b4e4-fbe84230b0d2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T11:33:26.603+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 2, "entry_id": "01a22714-d566-764f-b4e4-fbe84230b0d2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T11:33:26.782+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 3, "entry_id": "01a22714-d566-764f-b4e4-fbe84230b0d2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T11:33:27.078+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 4, "entry_id": "01a22714-d566-764f-b4e4-fbe84230b0d2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22714-d76e-70ef-a1bf-2a3dc445989d", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T11:33:26.524+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 1, "entry_id": "01a22714-d57c-75c2-9034-3c2ca4c76e9d", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T11:33:26.637+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 2, "entry_id": "01a22714-d57c-75c2-9034-3c2ca4c76e9d", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T11:33:26.783+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 3, "entry_id": "01a22714-d57c-75c2-9034-3c2ca4c76e9d", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T11:33:27.198+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 4, "entry_id": "01a22714-d57c-75c2-9034-3c2ca4c76e9d", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22714-d7a4-746b-aecb-129ded667547", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T11:33:26.525+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 1, "entry_id": "01a22714-d57d-7336-9dd6-4fdfda113a56", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T11:33:26.658+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 2, "entry_id": "01a22714-d57d-7336-9dd6-4fdfda113a56", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T11:33:26.785+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 3, "entry_id": "01a22714-d57d-7336-9dd6-4fdfda113a56", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T11:33:27.549+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 4, "entry_id": "01a22714-d57d-7336-9dd6-4fdfda113a56", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22714-d81b-7163-9697-eca2828b6df6", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T11:33:26.54+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 1, "entry_id": "01a22714-d58c-7492-bdd6-b182efc2b55e", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T11:33:26.656+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 2, "entry_id": "01a22714-d58c-7492-bdd6-b182efc2b55e", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T11:33:26.78+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 3, "entry_id": "01a22714-d58c-7492-bdd6-b182efc2b55e", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T11:33:27.024+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 4, "entry_id": "01a22714-d58c-7492-bdd6-b182efc2b55e", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22714-d750-73c0-9677-6f362b757099", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T11:33:31.148+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 1, "entry_id": "01a22714-e78c-72cc-86c3-614cda81c22a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T11:33:31.268+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 2, "entry_id": "01a22714-e78c-72cc-86c3-614cda81c22a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T11:33:31.451+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 3, "entry_id": "01a22714-e78c-72cc-86c3-614cda81c22a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T11:33:32.109+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 4, "entry_id": "01a22714-e78c-72cc-86c3-614cda81c22a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22714-eb1f-7381-99ac-8f7c7f61e3b3", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T11:33:31.149+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 1, "entry_id": "01a22714-e78d-726c-a29a-d9923a02b273", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T11:33:31.29+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 2, "entry_id": "01a22714-e78d-726c-a29a-d9923a02b273", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T11:33:31.437+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 3, "entry_id": "01a22714-e78d-726c-a29a-d9923a02b273", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T11:33:32.049+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 4, "entry_id": "01a22714-e78d-726c-a29a-d9923a02b273", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22714-e94a-7287-87f4-d85f30ad6eac", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T11:33:31.305+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 1, "entry_id": "01a22714-e829-7557-bb96-82594d96f2fa", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T11:33:31.42+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 2, "entry_id": "01a22714-e829-7557-bb96-82594d96f2fa", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T11:33:31.559+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 3, "entry_id": "01a22714-e829-7557-bb96-82594d96f2fa", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T11:33:32.145+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 4, "entry_id": "01a22714-e829-7557-bb96-82594d96f2fa", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22714-eb30-77fb-8531-7dcf42d552f2", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T11:33:31.315+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 1, "entry_id": "01a22714-e833-77bc-81c5-971ec094438c", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T11:33:31.436+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 2, "entry_id": "01a22714-e833-77bc-81c5-971ec094438c", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T11:33:32.008+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 3, "entry_id": "01a22714-e833-77bc-81c5-971ec094438c", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T11:33:32.235+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 4, "entry_id": "01a22714-e833-77bc-81c5-971ec094438c", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22714-eb87-7126-aa69-33199ede8b23", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T11:33:31.356+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 1, "entry_id": "01a22714-e85c-72eb-bc7d-7af6b6d14201", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T11:33:31.457+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 2, "entry_id": "01a22714-e85c-72eb-bc7d-7af6b6d14201", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T11:33:32.002+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 3, "entry_id": "01a22714-e85c-72eb-bc7d-7af6b6d14201", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T11:33:32.226+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 4, "entry_id": "01a22714-e85c-72eb-bc7d-7af6b6d14201", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22714-eb74-70d5-92fd-6ad7514f2f1f", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T11:33:31.416+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 1, "entry_id": "01a22714-e898-77ea-a761-f4de317f71bc", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T11:33:31.503+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 2, "entry_id": "01a22714-e898-77ea-a761-f4de317f71bc", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T11:33:32.009+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 3, "entry_id": "01a22714-e898-77ea-a761-f4de317f71bc", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T11:33:32.216+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 4, "entry_id": "01a22714-e898-77ea-a761-f4de317f71bc", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22714-eb76-7652-a66f-d78033832e18", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T11:33:33.917+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 1, "entry_id": "01a22714-f25d-77da-b91a-aff3bb6b6e14", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T11:33:34.363+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 2, "entry_id": "01a22714-f25d-77da-b91a-aff3bb6b6e14", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T11:33:34.555+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 3, "entry_id": "01a22714-f25d-77da-b91a-aff3bb6b6e14", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T11:33:34.747+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 4, "entry_id": "01a22714-f25d-77da-b91a-aff3bb6b6e14", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22714-f54f-7711-b6b9-817832758bb6", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T11:33:34.029+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 1, "entry_id": "01a22714-f2cd-761b-bf8e-a060d16760f6", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T11:33:34.196+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 2, "entry_id": "01a22714-f2cd-761b-bf8e-a060d16760f6", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T11:33:34.411+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 3, "entry_id": "01a22714-f2cd-761b-bf8e-a060d16760f6", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T11:33:34.629+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 4, "entry_id": "01a22714-f2cd-761b-bf8e-a060d16760f6", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22714-f4e9-7491-8620-89263317201c", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T11:33:34.197+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 1, "entry_id": "01a22714-f375-71f7-87fe-18e890b2863c", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T11:33:34.324+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 2, "entry_id": "01a22714-f375-71f7-87fe-18e890b2863c", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T11:33:34.481+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 3, "entry_id": "01a22714-f375-71f7-87fe-18e890b2863c", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T11:33:34.721+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 4, "entry_id": "01a22714-f375-71f7-87fe-18e890b2863c", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22714-f523-77c9-82f6-d83bd15b64f8", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T11:33:34.238+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 1, "entry_id": "01a22714-f39e-7153-a8f6-45158270ec7e", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T11:33:34.365+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 2, "entry_id": "01a22714-f39e-7153-a8f6-45158270ec7e", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T11:33:34.504+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 3, "entry_id": "01a22714-f39e-7153-a8f6-45158270ec7e", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T11:33:34.719+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 4, "entry_id": "01a22714-f39e-7153-a8f6-45158270ec7e", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22714-f50c-734c-8b1f-87a2de7a4a61", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T11:33:34.357+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 1, "entry_id": "01a22714-f415-771a-97eb-e0834d878f98", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T11:33:34.451+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 2, "entry_id": "01a22714-f415-771a-97eb-e0834d878f98", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T11:33:34.56+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 3, "entry_id": "01a22714-f415-771a-97eb-e0834d878f98", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T11:33:34.875+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 4, "entry_id": "01a22714-f415-771a-97eb-e0834d878f98", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22714-f587-74f4-8398-c326ef584aeb", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T11:33:34.384+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 1, "entry_id": "01a22714-f430-75d0-afa8-57e3b59245e7", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T11:33:34.456+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 2, "entry_id": "01a22714-f430-75d0-afa8-57e3b59245e7", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T11:33:34.553+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 3, "entry_id": "01a22714-f430-75d0-afa8-57e3b59245e7", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T11:33:34.744+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 4, "entry_id": "01a22714-f430-75d0-afa8-57e3b59245e7", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22714-f554-7666-a013-772dad2d39f2", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T11:33:37.525+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 1, "entry_id": "01a22715-0075-745c-8f69-d6b0b358c3f3", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T11:33:37.61+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 2, "entry_id": "01a22715-0075-745c-8f69-d6b0b358c3f3", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T11:33:37.829+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 3, "entry_id": "01a22715-0075-745c-8f69-d6b0b358c3f3", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T11:33:38.116+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 4, "entry_id": "01a22715-0075-745c-8f69-d6b0b358c3f3", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22715-0297-7785-8edc-ab3a2fac06a0", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T11:33:37.586+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 1, "entry_id": "01a22715-00b2-778c-b1ef-57ccac84dea1", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T11:33:37.717+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 2, "entry_id": "01a22715-00b2-778c-b1ef-57ccac84dea1", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T11:33:37.968+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 3, "entry_id": "01a22715-00b2-778c-b1ef-57ccac84dea1", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T11:33:38.241+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 4, "entry_id": "01a22715-00b2-778c-b1ef-57ccac84dea1", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22715-02d9-7404-9c6d-a95254e79c88", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T11:33:37.835+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 1, "entry_id": "01a22715-01ab-75dc-bb26-cb78356b2172", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T11:33:37.967+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 2, "entry_id": "01a22715-01ab-75dc-bb26-cb78356b2172", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T11:33:38.089+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 3, "entry_id": "01a22715-01ab-75dc-bb26-cb78356b2172", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T11:33:38.337+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 4, "entry_id": "01a22715-01ab-75dc-bb26-cb78356b2172", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22715-0351-7693-ba31-8c878c45bce3", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T11:33:37.921+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 1, "entry_id": "01a22715-0201-732d-9411-8ad04b33128a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T11:33:37.999+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 2, "entry_id": "01a22715-0201-732d-9411-8ad04b33128a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T11:33:38.169+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 3, "entry_id": "01a22715-0201-732d-9411-8ad04b33128a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T11:33:38.468+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 4, "entry_id": "01a22715-0201-732d-9411-8ad04b33128a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22715-03be-7763-8e3d-9c128f50d34b", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T11:33:37.942+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 1, "entry_id": "01a22715-0216-7011-ab3f-b21a6fc41b9f", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T11:33:38.059+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 2, "entry_id": "01a22715-0216-7011-ab3f-b21a6fc41b9f", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T11:33:38.17+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 3, "entry_id": "01a22715-0216-7011-ab3f-b21a6fc41b9f", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T11:33:38.462+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 4, "entry_id": "01a22715-0216-7011-ab3f-b21a6fc41b9f", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22715-03c2-7138-81f2-1bf1d7811e49", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T11:33:37.943+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 1, "entry_id": "01a22715-0217-7492-a48e-b85dd55b221b", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T11:33:38.064+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 2, "entry_id": "01a22715-0217-7492-a48e-b85dd55b221b", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T11:33:38.176+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 3, "entry_id": "01a22715-0217-7492-a48e-b85dd55b221b", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T11:33:38.547+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 4, "entry_id": "01a22715-0217-7492-a48e-b85dd55b221b", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22715-03be-7190-9a65-1a2a9509f2b5", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T11:33:39.569+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 1, "entry_id": "01a22715-0871-7242-86f8-faca78dcb8f7", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T11:33:39.606+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 2, "entry_id": "01a22715-0871-7242-86f8-faca78dcb8f7", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T11:33:39.688+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 3, "entry_id": "01a22715-0871-7242-86f8-faca78dcb8f7", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T11:33:39.815+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 4, "entry_id": "01a22715-0871-7242-86f8-faca78dcb8f7", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22715-092e-752d-b3fb-bdb8bd61bac8", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T11:33:40.628+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 1, "entry_id": "01a22715-0c94-724e-bbe6-61cf507f5534", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T11:33:40.655+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 2, "entry_id": "01a22715-0c94-724e-bbe6-61cf507f5534", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T11:33:40.71+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 3, "entry_id": "01a22715-0c94-724e-bbe6-61cf507f5534", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T11:33:40.809+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 4, "entry_id": "01a22715-0c94-724e-bbe6-61cf507f5534", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22715-0d34-733d-87ff-667f1b3bcd38", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T11:33:41.588+00:00", "reason": "Не принимает посетителей (по опубликованным сведениям)", "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 5, "entry_id": "01a22715-0c94-724e-bbe6-61cf507f5534", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "SUSPENDED", "decision_id": null, "from_status": "REGISTERED"},
{"at": "2026-11-29T11:33:41.962+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 1, "entry_id": "01a22715-11ca-71a5-9e32-41d46be443e7", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T11:33:41.984+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 2, "entry_id": "01a22715-11ca-71a5-9e32-41d46be443e7", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T11:33:42.013+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 3, "entry_id": "01a22715-11ca-71a5-9e32-41d46be443e7", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T11:33:42.072+00:00", "reason": null, "subject": "01a22714-b54a-73be-a9ab-88ae37ee5387", "version": 4, "entry_id": "01a22715-11ca-71a5-9e32-41d46be443e7", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22715-1225-7444-9b02-b8732156dc7d", "from_status": "UNDER_REVIEW"}
]');

INSERT INTO public.schema_migration (id, "timestamp", name) OVERRIDING SYSTEM VALUE
SELECT id, "timestamp", name FROM jsonb_populate_recordset(NULL::public.schema_migration,'[
{"id": 1, "name": "CreateIdempotencyKeys1700000000001", "timestamp": 1700000000001},
{"id": 2, "name": "CreateAuditLog1700000000010", "timestamp": 1700000000010},
{"id": 3, "name": "IndexAuditLog1700000000011", "timestamp": 1700000000011},
{"id": 4, "name": "CreateRegions1700000001010", "timestamp": 1700000001010},
{"id": 5, "name": "CreateOrganizations1700000001020", "timestamp": 1700000001020},
{"id": 6, "name": "CreateSites1700000001030", "timestamp": 1700000001030},
{"id": 7, "name": "CreateCouncils1700000001040", "timestamp": 1700000001040},
{"id": 8, "name": "CreateEntries1700000001050", "timestamp": 1700000001050},
{"id": 9, "name": "CreateReadiness1700000001060", "timestamp": 1700000001060},
{"id": 10, "name": "CreateAgreements1700000001070", "timestamp": 1700000001070},
{"id": 11, "name": "CreateLeads1700000001080", "timestamp": 1700000001080},
{"id": 12, "name": "CreatePortals1700000001090", "timestamp": 1700000001090},
{"id": 13, "name": "CreateIdentity1700000001100", "timestamp": 1700000001100},
{"id": 14, "name": "CreateRates1700000001110", "timestamp": 1700000001110},
{"id": 15, "name": "CreateMessaging1790000000000", "timestamp": 1790000000000}
]');

INSERT INTO public.site (id, organization_id, name, address, region_code, latitude, longitude, time_zone, hazard_class, pass_regime, provenance_source, provenance_reference, version, added_at, search_text) OVERRIDING SYSTEM VALUE
SELECT id, organization_id, name, address, region_code, latitude, longitude, time_zone, hazard_class, pass_regime, provenance_source, provenance_reference, version, added_at, search_text FROM jsonb_populate_recordset(NULL::public.site, E'[
{"id": "01a22714-d7ad-70c7-8e9e-e6cea341cca2", "name": {"en": "Egger Wood Products Gagarin", "ru": "Эггер Древпродукт Гагарин"}, "search": "''egger'':7B ''gagarin'':10B ''product'':9B ''wood'':8B ''гагарин'':3A,6B,11B ''древпродукт'':2A,5B ''эггер'':1A,4B", "address": "Гагарин", "version": 1, "added_at": "2026-11-29T11:33:27.085+00:00", "latitude": 55.5533, "longitude": 34.995, "sort_name": "Эггер Древпродукт Гагарин", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "эггер древпродукт гагарин\\negger wood products gagarin\\nгагарин", "hazard_class": null, "organization_id": "01a22714-d4dd-77cf-898b-79a6afbceefe", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-d7ff-7226-8f0c-ab8fdc2a4763", "name": {"en": "Russian Linen", "ru": "Русский лён"}, "search": "''linen'':6B ''russian'':5B ''лен'':2A,4B ''русск'':1A,3B ''смоленск'':7B", "address": "Смоленск", "version": 1, "added_at": "2026-11-29T11:33:27.167+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Русский лён", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "русский лен\\nrussian linen\\nсмоленск", "hazard_class": null, "organization_id": "01a22714-d4f7-74a3-a495-756a85768ace", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-d873-713d-8f83-93ecba6208f1", "name": {"en": "Smolensk Printing Works", "ru": "Смоленский полиграфкомбинат"}, "search": "''print'':6B ''smolensk'':5B ''work'':7B ''полиграфкомбинат'':2A,4B ''смоленск'':1A,3B,8B", "address": "Смоленск", "version": 1, "added_at": "2026-11-29T11:33:27.283+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Смоленский полиграфкомбинат", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "смоленский полиграфкомбинат\\nsmolensk printing works\\nсмоленск", "hazard_class": null, "organization_id": "01a22714-d4e0-76bf-b3bb-82e9726a2951", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-d90b-729b-a2b6-4b6d17c1c36d", "name": {"en": "TMK Yartsevo Metallurgical Plant", "ru": "ТМК-Ярцевский металлургический завод"}, "search": "''metallurg'':11B ''plant'':12B ''tmk'':9B ''yartsevo'':10B ''завод'':4A,8B ''металлургическ'':3A,7B ''тмк'':1A,5B ''ярцев'':13B ''ярцевск'':2A,6B", "address": "Ярцево", "version": 1, "added_at": "2026-11-29T11:33:27.435+00:00", "latitude": 55.0667, "longitude": 32.6964, "sort_name": "ТМК-Ярцевский металлургический завод", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "тмк ярцевский металлургический завод\\ntmk yartsevo metallurgical plant\\nярцево", "hazard_class": null, "organization_id": "01a22714-d4ed-7712-850d-99666f6ef7ff", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-d9ef-7449-86ba-b6afdfd808af", "name": {"en": "The maker of the brands “Nashe” and “Tvoyo”", "ru": "Производитель марок «Наше» и «Твоё»"}, "search": "''brand'':15B ''maker'':12B ''nash'':16B ''tvoyo'':18B ''марок'':2A,7B ''наш'':3A,8B ''производител'':1A,6B ''смоленск'':19B ''тво'':5A,10B", "address": "Смоленск", "version": 1, "added_at": "2026-11-29T11:33:27.663+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Производитель марок «Наше» и «Твоё»", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "производитель марок наше и твое\\nthe maker of the brands nashe and tvoyo\\nсмоленск", "hazard_class": null, "organization_id": "01a22714-d4f6-70ab-b597-d2d519938909", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-da21-7569-b553-fc5d0c55762a", "name": {"en": "Kristall", "ru": "Кристалл"}, "search": "''kristal'':3B ''кристалл'':1A,2B ''смоленск'':4B", "address": "Смоленск", "version": 1, "added_at": "2026-11-29T11:33:27.713+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Кристалл", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "кристалл\\nkristall\\nсмоленск", "hazard_class": null, "organization_id": "01a22714-d4f1-72a3-ac75-a8f5dd02d172", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-ebb1-74cc-a82f-e2bc174f8e83", "name": {"en": "Katyn Farm", "ru": "Агроферма Катынь"}, "search": "''farm'':6B ''katyn'':5B ''агроферм'':1A,3B ''катын'':2A,4B,7B", "address": "Катынь", "version": 1, "added_at": "2026-11-29T11:33:32.209+00:00", "latitude": 54.7717, "longitude": 31.695, "sort_name": "Агроферма Катынь", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "агроферма катынь\\nkatyn farm\\nкатынь", "hazard_class": null, "organization_id": "01a22714-e6c7-7245-8381-e583781da658", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-ebe5-76e7-92da-d4d944af12f9", "name": {"en": "Torfoprom", "ru": "Торфопром"}, "search": "''torfoprom'':3B ''смоленск'':4B ''торфопр'':1A,2B", "address": "Смоленск", "version": 1, "added_at": "2026-11-29T11:33:32.261+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Торфопром", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "торфопром\\ntorfoprom\\nсмоленск", "hazard_class": null, "organization_id": "01a22714-e6c6-7081-9ee5-7799cad9a1a1", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-ecbf-7745-b86c-70628b2dde63", "name": {"en": "MMK", "ru": "ММК"}, "search": "''mmk'':3B ''магнитогорск'':4B ''ммк'':1A,2B", "address": "Магнитогорск", "version": 1, "added_at": "2026-11-29T11:33:32.479+00:00", "latitude": 53.4117, "longitude": 58.9844, "sort_name": "ММК", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-CHE", "search_text": "ммк\\nmmk\\nмагнитогорск", "hazard_class": null, "organization_id": "01a22714-e7bb-71ce-87d7-59ae86c6c343", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-ecc5-77ab-9b32-63d201965377", "name": {"en": "OMK Vyksa", "ru": "ОМК Выкса"}, "search": "''omk'':5B ''vyksa'':6B ''выкс'':2A,4B,7B ''омк'':1A,3B", "address": "Выкса", "version": 1, "added_at": "2026-11-29T11:33:32.485+00:00", "latitude": 55.3208, "longitude": 42.1678, "sort_name": "ОМК Выкса", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-NIZ", "search_text": "омк выкса\\nomk vyksa\\nвыкса", "hazard_class": null, "organization_id": "01a22714-e7e4-7683-996c-ca3287214576", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-ecd7-747d-a1dd-59409c8bd191", "name": {"en": "PNTZ Pipe Plant", "ru": "ПНТЗ"}, "search": "''pipe'':4B ''plant'':5B ''pntz'':3B ''первоуральск'':6B ''пнтз'':1A,2B", "address": "Первоуральск", "version": 1, "added_at": "2026-11-29T11:33:32.503+00:00", "latitude": 56.905, "longitude": 59.943, "sort_name": "ПНТЗ", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-SVE", "search_text": "пнтз\\npntz pipe plant\\nпервоуральск", "hazard_class": null, "organization_id": "01a22714-e7bb-74b7-b89c-812659a91924", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-ecdc-7459-bfef-f7e0d96a069f", "name": {"en": "Sysert Porcelain", "ru": "Фарфор Сысерти"}, "search": "''porcelain'':6B ''sysert'':5B ''сысерт'':2A,4B,7B ''фарфор'':1A,3B", "address": "Сысерть", "version": 1, "added_at": "2026-11-29T11:33:32.508+00:00", "latitude": 56.5007, "longitude": 60.8098, "sort_name": "Фарфор Сысерти", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-SVE", "search_text": "фарфор сысерти\\nsysert porcelain\\nсысерть", "hazard_class": null, "organization_id": "01a22714-e7c5-76d5-8d44-b150a0a4d5b3", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-f5a4-7422-a789-1d95252d02f5", "name": {"en": "Sormovo Confectionery", "ru": "Сормовская кондитерская фабрика"}, "search": "''confectioneri'':8B ''sormovo'':7B ''кондитерск'':2A,5B ''нижн'':9B ''новгород'':10B ''сормовск'':1A,4B ''фабрик'':3A,6B", "address": "Нижний Новгород", "version": 1, "added_at": "2026-11-29T11:33:34.756+00:00", "latitude": 56.3269, "longitude": 44.0059, "sort_name": "Сормовская кондитерская фабрика", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-NIZ", "search_text": "сормовская кондитерская фабрика\\nsormovo confectionery\\nнижний новгород", "hazard_class": null, "organization_id": "01a22714-f214-751e-a813-1791a562d96c", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-f625-7109-99ee-e1bad484b34e", "name": {"en": "Mikron", "ru": "Микрон"}, "search": "''mikron'':3B ''зеленоград'':4B ''микрон'':1A,2B", "address": "Зеленоград", "version": 1, "added_at": "2026-11-29T11:33:34.885+00:00", "latitude": 55.9825, "longitude": 37.1814, "sort_name": "Микрон", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOW", "search_text": "микрон\\nmikron\\nзеленоград", "hazard_class": null, "organization_id": "01a22714-f30f-7331-8088-c1d9dfa55df1", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-f66d-7279-a5bc-dff03588812d", "name": {"en": "Ariel", "ru": "Ариель"}, "search": "''ariel'':3B ''ариел'':1A,2B ''нижн'':4B ''новгород'':5B", "address": "Нижний Новгород", "version": 1, "added_at": "2026-11-29T11:33:34.957+00:00", "latitude": 56.3269, "longitude": 44.0059, "sort_name": "Ариель", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-NIZ", "search_text": "ариель\\nariel\\nнижний новгород", "hazard_class": null, "organization_id": "01a22714-f1a1-768e-a921-82920f9cd754", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-f670-729d-b418-28bed1b18ee9", "name": {"en": "Baskin Robbins", "ru": "Баскин Роббинс"}, "search": "''baskin'':5B ''robbin'':6B ''баскин'':1A,3B ''москв'':7B ''роббинс'':2A,4B", "address": "Москва", "version": 1, "added_at": "2026-11-29T11:33:34.96+00:00", "latitude": 55.7558, "longitude": 37.6173, "sort_name": "Баскин Роббинс", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOW", "search_text": "баскин роббинс\\nbaskin robbins\\nмосква", "hazard_class": null, "organization_id": "01a22714-f2cd-77e2-82e3-034d0b4e4567", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-f695-75a3-9704-eada9079eb9a", "name": {"en": "Bogorodsk Ice Cream Works", "ru": "Богородский хладокомбинат"}, "search": "''bogorodsk'':5B ''cream'':7B ''ice'':6B ''work'':8B ''богородск'':1A,3B ''ногинск'':9B ''хладокомбинат'':2A,4B", "address": "Ногинск", "version": 1, "added_at": "2026-11-29T11:33:34.997+00:00", "latitude": 55.854, "longitude": 38.442, "sort_name": "Богородский хладокомбинат", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOS", "search_text": "богородский хладокомбинат\\nbogorodsk ice cream works\\nногинск", "hazard_class": null, "organization_id": "01a22714-f37b-7398-83bc-af13eaf13231", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22714-f787-7624-a6fb-7aca7424021d", "name": {"en": "Ortomoda", "ru": "Ортомода"}, "search": "''ortomoda'':3B ''москв'':4B ''ортомод'':1A,2B", "address": "Москва", "version": 1, "added_at": "2026-11-29T11:33:35.239+00:00", "latitude": 55.7558, "longitude": 37.6173, "sort_name": "Ортомода", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOW", "search_text": "ортомода\\nortomoda\\nмосква", "hazard_class": null, "organization_id": "01a22714-f37c-7066-babe-186b917f6f28", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22715-0356-7628-bf58-5d6c4fb746aa", "name": {"en": "OMK Chusovoy", "ru": "ОМК Чусовой"}, "search": "''chusovoy'':6B ''omk'':5B ''омк'':1A,3B ''чусов'':2A,4B,7B", "address": "Чусовой", "version": 1, "added_at": "2026-11-29T11:33:38.262+00:00", "latitude": 58.2975, "longitude": 57.8193, "sort_name": "ОМК Чусовой", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-PER", "search_text": "омк чусовой\\nomk chusovoy\\nчусовой", "hazard_class": null, "organization_id": "01a22715-0014-7736-a123-8a1f2600f79c", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22715-03f8-7498-9372-2c406aaaaf29", "name": {"en": "Kungur Ceramics", "ru": "Кунгурская керамика"}, "search": "''ceram'':6B ''kungur'':5B ''керамик'':2A,4B ''кунгур'':7B ''кунгурск'':1A,3B", "address": "Кунгур", "version": 1, "added_at": "2026-11-29T11:33:38.424+00:00", "latitude": 57.4368, "longitude": 56.9594, "sort_name": "Кунгурская керамика", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-PER", "search_text": "кунгурская керамика\\nkungur ceramics\\nкунгур", "hazard_class": null, "organization_id": "01a22715-0017-73a8-9e0d-ff3ed41123cc", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22715-04d0-7175-94cc-c53d1b183f07", "name": {"en": "Mikhailovsky Mining Works", "ru": "Михайловский ГОК"}, "search": "''mikhailovski'':5B ''mine'':6B ''work'':7B ''гок'':2A,4B ''железногорск'':8B ''михайловск'':1A,3B", "address": "Железногорск", "version": 1, "added_at": "2026-11-29T11:33:38.64+00:00", "latitude": 52.337, "longitude": 35.3516, "sort_name": "Михайловский ГОК", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-KRS", "search_text": "михайловский гок\\nmikhailovsky mining works\\nжелезногорск", "hazard_class": null, "organization_id": "01a22715-0117-70c7-a676-14c87e633cdf", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22715-04e5-711c-92ae-356698b96cbd", "name": {"en": "Tula Brewery", "ru": "Тульский пивзавод"}, "search": "''breweri'':6B ''tula'':5B ''пивзавод'':2A,4B ''тул'':7B ''тульск'':1A,3B", "address": "Тула", "version": 1, "added_at": "2026-11-29T11:33:38.661+00:00", "latitude": 54.1931, "longitude": 37.6177, "sort_name": "Тульский пивзавод", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-TUL", "search_text": "тульский пивзавод\\ntula brewery\\nтула", "hazard_class": null, "organization_id": "01a22715-0173-73be-b4bd-294a36dbbf2b", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22715-04f0-745b-8f2d-e325f0d3855d", "name": {"en": "Sayano-Shushenskaya Hydropower Plant", "ru": "Саяно-Шушенская ГЭС"}, "search": "''hydropow'':9B ''plant'':10B ''sayano'':7B ''shushenskaya'':8B ''гэс'':3A,6B ''сая'':1A,4B ''саяногорск'':11B ''шушенск'':2A,5B", "address": "Саяногорск", "version": 1, "added_at": "2026-11-29T11:33:38.672+00:00", "latitude": 53.1008, "longitude": 91.4122, "sort_name": "Саяно-Шушенская ГЭС", "time_zone": "Asia/Krasnoyarsk", "pass_regime": null, "region_code": "RU-KK", "search_text": "саяно шушенская гэс\\nsayano shushenskaya hydropower plant\\nсаяногорск", "hazard_class": null, "organization_id": "01a22715-0171-729f-ba1c-97a5a57dc1e9", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22715-055f-73f7-92bf-fae49ffd37e3", "name": {"en": "Lebedinsky Mining Works and OEMK", "ru": "Лебединский ГОК и ОЭМК"}, "search": "''lebedinski'':9B ''mine'':10B ''oemk'':13B ''work'':11B ''гок'':2A,6B ''лебединск'':1A,5B ''оскол'':15B ''оэмк'':4A,8B ''стар'':14B", "address": "Старый Оскол", "version": 1, "added_at": "2026-11-29T11:33:38.783+00:00", "latitude": 51.2967, "longitude": 37.835, "sort_name": "Лебединский ГОК и ОЭМК", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-BEL", "search_text": "лебединский гок и оэмк\\nlebedinsky mining works and oemk\\nстарый оскол", "hazard_class": null, "organization_id": "01a22715-0172-7072-a4af-194aed13cd94", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22715-09c4-771b-87a8-7bf8bb08a11d", "name": {"en": "Kuzbassrazrezugol", "ru": "Кузбассразрезуголь"}, "search": "''kuzbassrazrezugol'':3B ''кемеров'':4B ''кузбассразрезугол'':1A,2B", "address": "Кемерово", "version": 1, "added_at": "2026-11-29T11:33:39.908+00:00", "latitude": 55.3547, "longitude": 86.0873, "sort_name": "Кузбассразрезуголь", "time_zone": "Asia/Novokuznetsk", "pass_regime": null, "region_code": "RU-KEM", "search_text": "кузбассразрезуголь\\nkuzbassrazrezugol\\nкемерово", "hazard_class": null, "organization_id": "01a22715-084f-74bd-9235-eafa52343cc1", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22715-0dd2-7383-be01-009090cd990e", "name": {"en": "Leningrad Nuclear Power Plant", "ru": "Ленинградская АЭС"}, "search": "''leningrad'':5B ''nuclear'':6B ''plant'':8B ''power'':7B ''аэс'':2A,4B ''бор'':10B ''ленинградск'':1A,3B ''соснов'':9B", "address": "Сосновый Бор", "version": 1, "added_at": "2026-11-29T11:33:40.946+00:00", "latitude": 59.8996, "longitude": 29.0858, "sort_name": "Ленинградская АЭС", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-LEN", "search_text": "ленинградская аэс\\nleningrad nuclear power plant\\nсосновый бор", "hazard_class": null, "organization_id": "01a22715-0c69-7083-a685-a259489f453a", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"}
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

ALTER TABLE public.access_grant ADD CONSTRAINT access_grant_check CHECK (((organization_id IS NOT NULL) = (role = ANY (ARRAY['PLANT_MANAGER'::text, 'PASS_OFFICER'::text, 'ORGANIZER'::text]))));

ALTER TABLE public.access_grant ADD CONSTRAINT access_grant_check1 CHECK (((regions IS NULL) = (role = 'AGENCY_OFFICIAL'::text)));

ALTER TABLE public.access_grant ADD CONSTRAINT access_grant_pkey PRIMARY KEY (id);

ALTER TABLE public.access_grant ADD CONSTRAINT access_grant_role_check CHECK ((role = ANY (ARRAY['AGENCY_OFFICIAL'::text, 'REGION_COORDINATOR'::text, 'COUNCIL_MEMBER'::text, 'PLANT_MANAGER'::text, 'PASS_OFFICER'::text, 'ORGANIZER'::text])));

ALTER TABLE public.agreement ADD CONSTRAINT agreement_check CHECK (((status = 'DRAFT'::text) = (signed_on IS NULL)));

ALTER TABLE public.agreement ADD CONSTRAINT agreement_pkey PRIMARY KEY (id);

ALTER TABLE public.agreement ADD CONSTRAINT agreement_provenance_source_check CHECK ((provenance_source = ANY (ARRAY['SELF_DECLARED'::text, 'REGION'::text, 'IMPORT'::text, 'SAMPLE'::text])));

ALTER TABLE public.agreement ADD CONSTRAINT agreement_status_check CHECK ((status = ANY (ARRAY['DRAFT'::text, 'SIGNED'::text, 'EXPIRING'::text, 'EXPIRED'::text, 'TERMINATED'::text])));

ALTER TABLE public.agreement_extension ADD CONSTRAINT agreement_extension_party_check CHECK ((party = ANY (ARRAY['REGION'::text, 'AGENCY'::text])));

ALTER TABLE public.agreement_extension ADD CONSTRAINT agreement_extension_pkey PRIMARY KEY (agreement_id);

ALTER TABLE public.agreement_milestone ADD CONSTRAINT agreement_measure_once EXCLUDE USING gist (region_code WITH =, measure WITH =, term WITH &&);

ALTER TABLE public.agreement_milestone ADD CONSTRAINT agreement_milestone_check CHECK (((status = 'DONE'::text) = ((done_on IS NOT NULL) AND (evidence_id IS NOT NULL))));

ALTER TABLE public.agreement_milestone ADD CONSTRAINT agreement_milestone_pkey PRIMARY KEY (agreement_id, measure);

ALTER TABLE public.agreement_milestone ADD CONSTRAINT agreement_milestone_status_check CHECK ((status = ANY (ARRAY['PLANNED'::text, 'ON_TRACK'::text, 'OVERDUE'::text, 'DONE'::text])));

ALTER TABLE public.agreement_signature ADD CONSTRAINT agreement_signature_party_check CHECK ((party = ANY (ARRAY['REGION'::text, 'AGENCY'::text])));

ALTER TABLE public.agreement_signature ADD CONSTRAINT agreement_signature_pkey PRIMARY KEY (agreement_id, party);

ALTER TABLE public.api_client ADD CONSTRAINT api_client_check CHECK (((organization_id IS NOT NULL) = (kind = ANY (ARRAY['AGENCY'::text, 'ENTERPRISE'::text]))));

ALTER TABLE public.api_client ADD CONSTRAINT api_client_check1 CHECK (((portal_id IS NOT NULL) = (kind = 'PORTAL'::text)));

ALTER TABLE public.api_client ADD CONSTRAINT api_client_check2 CHECK (((revoked_at IS NULL) = (revocation_reason IS NULL)));

ALTER TABLE public.api_client ADD CONSTRAINT api_client_kind_check CHECK ((kind = ANY (ARRAY['PORTAL'::text, 'AGENCY'::text, 'DASHBOARD'::text, 'ENTERPRISE'::text])));

ALTER TABLE public.api_client ADD CONSTRAINT api_client_pkey PRIMARY KEY (id);

ALTER TABLE public.api_client_secret ADD CONSTRAINT api_client_secret_digest_check CHECK ((octet_length(digest) = 32));

ALTER TABLE public.api_client_secret ADD CONSTRAINT api_client_secret_pkey PRIMARY KEY (id);

ALTER TABLE public.api_client_secret ADD CONSTRAINT api_client_secret_place_check CHECK ((place = ANY (ARRAY[1, 2])));

ALTER TABLE public.cooperation_lead ADD CONSTRAINT cooperation_lead_check CHECK ((host_organization_id <> visiting_organization_id));

ALTER TABLE public.cooperation_lead ADD CONSTRAINT cooperation_lead_check1 CHECK (((value_amount IS NULL) = (value_currency IS NULL)));

ALTER TABLE public.cooperation_lead ADD CONSTRAINT cooperation_lead_once UNIQUE (booking_id, host_organization_id, purpose);

ALTER TABLE public.cooperation_lead ADD CONSTRAINT cooperation_lead_pkey PRIMARY KEY (id);

ALTER TABLE public.cooperation_lead_transition ADD CONSTRAINT cooperation_lead_transition_pkey PRIMARY KEY (lead_id, version);

ALTER TABLE public.council ADD CONSTRAINT council_pkey PRIMARY KEY (id);

ALTER TABLE public.council ADD CONSTRAINT council_region_once UNIQUE (region_code);

ALTER TABLE public.council_decision ADD CONSTRAINT council_decision_number_check CHECK ((number > 0));

ALTER TABLE public.council_decision ADD CONSTRAINT council_decision_number_once UNIQUE (region_code, year, number);

ALTER TABLE public.council_decision ADD CONSTRAINT council_decision_pkey PRIMARY KEY (id);

ALTER TABLE public.council_decision_counter ADD CONSTRAINT council_decision_counter_pkey PRIMARY KEY (region_code, year);

ALTER TABLE public.council_decision_organization ADD CONSTRAINT council_decision_organization_pkey PRIMARY KEY (decision_id, organization_id);

ALTER TABLE public.council_meeting ADD CONSTRAINT council_meeting_check CHECK (((present >= 1) AND (present <= members)));

ALTER TABLE public.council_meeting ADD CONSTRAINT council_meeting_members_check CHECK ((members > 0));

ALTER TABLE public.council_meeting ADD CONSTRAINT council_meeting_pkey PRIMARY KEY (id);

ALTER TABLE public.council_member ADD CONSTRAINT council_member_check CHECK ((to_date >= from_date));

ALTER TABLE public.council_member ADD CONSTRAINT council_member_pkey PRIMARY KEY (id);

ALTER TABLE public.council_member ADD CONSTRAINT council_member_role_check CHECK ((role = ANY (ARRAY['CHAIR'::text, 'DEPUTY'::text, 'SECRETARY'::text, 'MEMBER'::text])));

ALTER TABLE public.idempotency_key ADD CONSTRAINT idempotency_key_pk PRIMARY KEY (client, key);

ALTER TABLE public.methodology ADD CONSTRAINT methodology_pkey PRIMARY KEY (version);

ALTER TABLE public.methodology ADD CONSTRAINT methodology_version_check CHECK ((version > 0));

ALTER TABLE public.oidc_record ADD CONSTRAINT oidc_record_pkey PRIMARY KEY (model, id);

ALTER TABLE public.organization ADD CONSTRAINT organization_legal_entity_once UNIQUE (legal_entity);

ALTER TABLE public.organization ADD CONSTRAINT organization_pkey PRIMARY KEY (id);

ALTER TABLE public.organization ADD CONSTRAINT organization_provenance_source_check CHECK ((provenance_source = ANY (ARRAY['SELF_DECLARED'::text, 'REGION'::text, 'IMPORT'::text, 'SAMPLE'::text])));

ALTER TABLE public.organization ADD CONSTRAINT organization_status_check CHECK ((status = ANY (ARRAY['CANDIDATE'::text, 'ACTIVE'::text, 'SUSPENDED'::text])));

ALTER TABLE public.organization_change ADD CONSTRAINT organization_change_pkey PRIMARY KEY (organization_id, version);

ALTER TABLE public.organization_contact ADD CONSTRAINT organization_contact_check CHECK (((email IS NOT NULL) OR (phone IS NOT NULL)));

ALTER TABLE public.organization_contact ADD CONSTRAINT organization_contact_pkey PRIMARY KEY (organization_id, "position");

ALTER TABLE public.organization_contact ADD CONSTRAINT organization_contact_purpose_check CHECK ((purpose = ANY (ARRAY['VISITS'::text, 'PRESS'::text, 'PARTNERSHIP'::text, 'HR'::text, 'OTHER'::text])));

ALTER TABLE public.person ADD CONSTRAINT person_once UNIQUE (issuer, subject);

ALTER TABLE public.person ADD CONSTRAINT person_pkey PRIMARY KEY (id);

ALTER TABLE public.portal ADD CONSTRAINT portal_code_once UNIQUE (code);

ALTER TABLE public.portal ADD CONSTRAINT portal_pkey PRIMARY KEY (id);

ALTER TABLE public.programme_fact ADD CONSTRAINT programme_fact_pkey PRIMARY KEY (region_code, measure, evidence_time, evidence_id);

ALTER TABLE public.rate_bucket ADD CONSTRAINT rate_bucket_level_check CHECK ((level >= (0)::double precision));

ALTER TABLE public.rate_bucket ADD CONSTRAINT rate_bucket_pkey PRIMARY KEY (key);

ALTER TABLE public.readiness_assessment ADD CONSTRAINT readiness_assessment_check CHECK ((valid_until > assessed_on));

ALTER TABLE public.readiness_assessment ADD CONSTRAINT readiness_assessment_check1 CHECK (((total >= 0) AND (total <= maximum)));

ALTER TABLE public.readiness_assessment ADD CONSTRAINT readiness_assessment_pkey PRIMARY KEY (id);

ALTER TABLE public.readiness_assessment ADD CONSTRAINT readiness_assessment_status_check CHECK ((status = ANY (ARRAY['VALID'::text, 'EXPIRED'::text, 'WITHDRAWN'::text, 'SUPERSEDED'::text])));

ALTER TABLE public.region ADD CONSTRAINT region_pkey PRIMARY KEY (code);

ALTER TABLE public.registry_entry ADD CONSTRAINT registry_entry_legal_entity_once UNIQUE (registry, region_code, legal_entity);

ALTER TABLE public.registry_entry ADD CONSTRAINT registry_entry_organization_once UNIQUE (organization_id, registry, region_code);

ALTER TABLE public.registry_entry ADD CONSTRAINT registry_entry_pkey PRIMARY KEY (id);

ALTER TABLE public.registry_entry ADD CONSTRAINT registry_entry_registry_check CHECK ((registry = ANY (ARRAY['INDUSTRIAL_ENTERPRISE'::text, 'TOUR_OPERATOR'::text, 'EDUCATIONAL'::text, 'INFRASTRUCTURE_PARTNER'::text])));

ALTER TABLE public.registry_entry ADD CONSTRAINT registry_entry_suspended_by_check CHECK ((suspended_by = ANY (ARRAY['REGION'::text, 'AGENCY'::text])));

ALTER TABLE public.registry_entry ADD CONSTRAINT registry_entry_suspension CHECK (
CASE status
    WHEN 'SUSPENDED'::text THEN (suspended_by IS NOT NULL)
    WHEN 'EXCLUDED'::text THEN true
    ELSE (suspended_by IS NULL)
END);

ALTER TABLE public.registry_entry_transition ADD CONSTRAINT registry_entry_transition_pkey PRIMARY KEY (entry_id, version);

ALTER TABLE public.schema_migration ADD CONSTRAINT "PK_0edff5015b71cc0389ae0f4b9a1" PRIMARY KEY (id);

ALTER TABLE public.signing_key ADD CONSTRAINT signing_key_check CHECK (((sealed IS NULL) = (state = 'GONE'::text)));

ALTER TABLE public.signing_key ADD CONSTRAINT signing_key_pkey PRIMARY KEY (kid);

ALTER TABLE public.signing_key ADD CONSTRAINT signing_key_state_check CHECK ((state = ANY (ARRAY['NEXT'::text, 'ACTIVE'::text, 'RETIRING'::text, 'GONE'::text])));

ALTER TABLE public.site ADD CONSTRAINT site_check CHECK (((latitude IS NULL) = (longitude IS NULL)));

ALTER TABLE public.site ADD CONSTRAINT site_hazard_class_check CHECK ((hazard_class = ANY (ARRAY['I'::text, 'II'::text, 'III'::text, 'IV'::text, 'NONE'::text])));

ALTER TABLE public.site ADD CONSTRAINT site_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision)));

ALTER TABLE public.site ADD CONSTRAINT site_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision)));

ALTER TABLE public.site ADD CONSTRAINT site_pass_regime_check CHECK ((pass_regime = ANY (ARRAY['OPEN'::text, 'NAME_LIST'::text, 'DOCUMENT'::text, 'PRIOR_APPROVAL'::text])));

ALTER TABLE public.site ADD CONSTRAINT site_pkey PRIMARY KEY (id);

ALTER TABLE public.site ADD CONSTRAINT site_provenance_source_check CHECK ((provenance_source = ANY (ARRAY['SELF_DECLARED'::text, 'REGION'::text, 'IMPORT'::text, 'SAMPLE'::text])));

ALTER TABLE public.site_change ADD CONSTRAINT site_change_pkey PRIMARY KEY (site_id, version);

ALTER TABLE public.access_grant ADD CONSTRAINT access_grant_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);

ALTER TABLE public.access_grant ADD CONSTRAINT access_grant_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);

ALTER TABLE public.agreement ADD CONSTRAINT agreement_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.council_decision(id);

ALTER TABLE public.agreement ADD CONSTRAINT agreement_region_code_fkey FOREIGN KEY (region_code) REFERENCES public.region(code);

ALTER TABLE public.agreement_extension ADD CONSTRAINT agreement_extension_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES public.agreement(id);

ALTER TABLE public.agreement_extension ADD CONSTRAINT agreement_extension_region_code_fkey FOREIGN KEY (region_code) REFERENCES public.region(code);

ALTER TABLE public.agreement_milestone ADD CONSTRAINT agreement_milestone_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES public.agreement(id);

ALTER TABLE public.agreement_milestone ADD CONSTRAINT agreement_milestone_region_code_fkey FOREIGN KEY (region_code) REFERENCES public.region(code);

ALTER TABLE public.agreement_signature ADD CONSTRAINT agreement_signature_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES public.agreement(id);

ALTER TABLE public.agreement_signature ADD CONSTRAINT agreement_signature_region_code_fkey FOREIGN KEY (region_code) REFERENCES public.region(code);

ALTER TABLE public.api_client ADD CONSTRAINT api_client_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);

ALTER TABLE public.api_client ADD CONSTRAINT api_client_portal_id_fkey FOREIGN KEY (portal_id) REFERENCES public.portal(id);

ALTER TABLE public.api_client_secret ADD CONSTRAINT api_client_secret_client_id_fkey FOREIGN KEY (client_id) REFERENCES public.api_client(id);

ALTER TABLE public.cooperation_lead ADD CONSTRAINT cooperation_lead_host_organization_id_fkey FOREIGN KEY (host_organization_id) REFERENCES public.organization(id);

ALTER TABLE public.cooperation_lead ADD CONSTRAINT cooperation_lead_region_code_fkey FOREIGN KEY (region_code) REFERENCES public.region(code);

ALTER TABLE public.cooperation_lead ADD CONSTRAINT cooperation_lead_visiting_organization_id_fkey FOREIGN KEY (visiting_organization_id) REFERENCES public.organization(id);

ALTER TABLE public.cooperation_lead_transition ADD CONSTRAINT cooperation_lead_transition_lead_id_fkey FOREIGN KEY (lead_id) REFERENCES public.cooperation_lead(id);

ALTER TABLE public.council ADD CONSTRAINT council_region_code_fkey FOREIGN KEY (region_code) REFERENCES public.region(code);

ALTER TABLE public.council_decision ADD CONSTRAINT council_decision_council_id_fkey FOREIGN KEY (council_id) REFERENCES public.council(id);

ALTER TABLE public.council_decision ADD CONSTRAINT council_decision_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.council_meeting(id);

ALTER TABLE public.council_decision ADD CONSTRAINT council_decision_region_code_fkey FOREIGN KEY (region_code) REFERENCES public.region(code);

ALTER TABLE public.council_decision_counter ADD CONSTRAINT council_decision_counter_region_code_fkey FOREIGN KEY (region_code) REFERENCES public.region(code);

ALTER TABLE public.council_decision_organization ADD CONSTRAINT council_decision_organization_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.council_decision(id);

ALTER TABLE public.council_decision_organization ADD CONSTRAINT council_decision_organization_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);

ALTER TABLE public.council_decision_organization ADD CONSTRAINT council_decision_organization_region_code_fkey FOREIGN KEY (region_code) REFERENCES public.region(code);

ALTER TABLE public.council_meeting ADD CONSTRAINT council_meeting_council_id_fkey FOREIGN KEY (council_id) REFERENCES public.council(id);

ALTER TABLE public.council_meeting ADD CONSTRAINT council_meeting_region_code_fkey FOREIGN KEY (region_code) REFERENCES public.region(code);

ALTER TABLE public.council_member ADD CONSTRAINT council_member_council_id_fkey FOREIGN KEY (council_id) REFERENCES public.council(id);

ALTER TABLE public.council_member ADD CONSTRAINT council_member_region_code_fkey FOREIGN KEY (region_code) REFERENCES public.region(code);

ALTER TABLE public.organization ADD CONSTRAINT organization_region_code_fkey FOREIGN KEY (region_code) REFERENCES public.region(code);

ALTER TABLE public.organization_change ADD CONSTRAINT organization_change_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);

ALTER TABLE public.organization_contact ADD CONSTRAINT organization_contact_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);

ALTER TABLE public.programme_fact ADD CONSTRAINT programme_fact_region_code_fkey FOREIGN KEY (region_code) REFERENCES public.region(code);

ALTER TABLE public.readiness_assessment ADD CONSTRAINT readiness_assessment_methodology_version_fkey FOREIGN KEY (methodology_version) REFERENCES public.methodology(version);

ALTER TABLE public.readiness_assessment ADD CONSTRAINT readiness_assessment_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);

ALTER TABLE public.readiness_assessment ADD CONSTRAINT readiness_assessment_region_code_fkey FOREIGN KEY (region_code) REFERENCES public.region(code);

ALTER TABLE public.readiness_assessment ADD CONSTRAINT readiness_assessment_site_id_fkey FOREIGN KEY (site_id) REFERENCES public.site(id);

ALTER TABLE public.registry_entry ADD CONSTRAINT registry_entry_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);

ALTER TABLE public.registry_entry ADD CONSTRAINT registry_entry_region_code_fkey FOREIGN KEY (region_code) REFERENCES public.region(code);

ALTER TABLE public.registry_entry_transition ADD CONSTRAINT registry_entry_transition_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.council_decision(id);

ALTER TABLE public.registry_entry_transition ADD CONSTRAINT registry_entry_transition_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES public.registry_entry(id);

ALTER TABLE public.site ADD CONSTRAINT site_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);

ALTER TABLE public.site ADD CONSTRAINT site_region_code_fkey FOREIGN KEY (region_code) REFERENCES public.region(code);

ALTER TABLE public.site_change ADD CONSTRAINT site_change_site_id_fkey FOREIGN KEY (site_id) REFERENCES public.site(id);

CREATE INDEX access_grant_organization ON public.access_grant USING btree (organization_id, id);

CREATE INDEX access_grant_person ON public.access_grant USING btree (person_id) WHERE (withdrawn_at IS NULL);

CREATE INDEX access_grant_waiting ON public.access_grant USING btree (id) WHERE (confirmed_at IS NULL);

CREATE INDEX agreement_due ON public.agreement USING btree (due_at) WHERE (due_at IS NOT NULL);

CREATE INDEX agreement_milestone_due ON public.agreement_milestone USING btree (due_at) WHERE (due_at IS NOT NULL);

CREATE INDEX agreement_milestone_due_on ON public.agreement_milestone USING btree (due_on, agreement_id) WHERE (status <> 'DONE'::text);

CREATE INDEX agreement_milestone_open ON public.agreement_milestone USING btree (region_code, measure) WHERE (status <> 'DONE'::text);

CREATE INDEX agreement_milestone_status ON public.agreement_milestone USING btree (status, agreement_id);

CREATE INDEX agreement_region ON public.agreement USING btree (region_code, id);

CREATE INDEX agreement_status ON public.agreement USING btree (status, id);

CREATE INDEX api_client_organization ON public.api_client USING btree (organization_id, id);

CREATE INDEX cooperation_lead_host ON public.cooperation_lead USING btree (host_organization_id, opened_at, id);

CREATE INDEX cooperation_lead_newest ON public.cooperation_lead USING btree (opened_at, id);

CREATE INDEX cooperation_lead_region ON public.cooperation_lead USING btree (region_code, opened_at, id);

CREATE INDEX cooperation_lead_status ON public.cooperation_lead USING btree (status, opened_at, id);

CREATE INDEX cooperation_lead_visitor ON public.cooperation_lead USING btree (visiting_organization_id, opened_at, id);

CREATE INDEX council_decision_order ON public.council_decision USING btree (council_id, year, number);

CREATE INDEX council_meeting_held ON public.council_meeting USING btree (council_id, held_on, id);

CREATE INDEX council_member_council ON public.council_member USING btree (council_id);

CREATE INDEX dead_letter_open ON messaging.dead_letter USING btree (subscription, topic, key) WHERE (resolved_at IS NULL);

CREATE INDEX dead_letter_resolved ON messaging.dead_letter USING btree (resolved_at) WHERE (resolved_at IS NOT NULL);

CREATE INDEX entry_at ON audit.entry USING btree (at, id);

CREATE INDEX entry_client ON audit.entry USING btree (client_id, at, id);

CREATE INDEX entry_correlation ON audit.entry USING btree (correlation_id, at, id);

CREATE INDEX entry_organization ON audit.entry USING btree (organization_id, at, id);

CREATE INDEX entry_region ON audit.entry USING btree (region_code, at, id);

CREATE INDEX entry_row ON audit.entry USING btree (row_id, at, id);

CREATE INDEX entry_subject ON audit.entry USING btree (subject, at, id);

CREATE INDEX entry_table ON audit.entry USING btree (table_name, at, id);

CREATE INDEX entry_txid ON audit.entry USING btree (txid, id);

CREATE INDEX idempotency_key_created_at ON public.idempotency_key USING brin (created_at);

CREATE INDEX inbox_received_at ON messaging.inbox USING brin (received_at);

CREATE INDEX oidc_record_expiry ON public.oidc_record USING btree (expires_at);

CREATE INDEX oidc_record_grant ON public.oidc_record USING btree (grant_id) WHERE (grant_id IS NOT NULL);

CREATE INDEX oidc_record_uid ON public.oidc_record USING btree (model, uid) WHERE (uid IS NOT NULL);

CREATE INDEX organization_name ON public.organization USING btree (sort_name, id);

CREATE INDEX organization_okved ON public.organization USING gin (okved_prefixes);

CREATE INDEX organization_region_name ON public.organization USING btree (region_code, sort_name, id);

CREATE INDEX organization_region_newest ON public.organization USING btree (region_code, id);

CREATE INDEX organization_search ON public.organization USING gin (search);

CREATE INDEX organization_text ON public.organization USING gin (search_text public.gin_trgm_ops);

CREATE INDEX portal_regions ON public.portal USING gin (region_codes);

CREATE INDEX readiness_assessment_due ON public.readiness_assessment USING btree (due_at) WHERE (status = 'VALID'::text);

CREATE INDEX readiness_assessment_latest ON public.readiness_assessment USING btree (site_id, recorded_at, id);

CREATE INDEX readiness_assessment_passing ON public.readiness_assessment USING btree (site_id, due_at) WHERE ((status = 'VALID'::text) AND criticals_met AND ((total * 10) >= (maximum * 7)));

CREATE INDEX registry_entry_latest ON public.registry_entry USING btree (updated_at, id);

CREATE INDEX registry_entry_region_latest ON public.registry_entry USING btree (region_code, updated_at, id);

CREATE INDEX registry_entry_region_status ON public.registry_entry USING btree (region_code, registry, status, id);

CREATE INDEX registry_entry_status_latest ON public.registry_entry USING btree (status, updated_at, id);

CREATE INDEX site_hazard ON public.site USING btree (hazard_class, organization_id) WHERE (hazard_class IS NOT NULL);

CREATE INDEX site_name ON public.site USING btree (sort_name, id);

CREATE INDEX site_organization ON public.site USING btree (organization_id, id);

CREATE INDEX site_pass_regime ON public.site USING btree (pass_regime, sort_name, id) WHERE (pass_regime IS NOT NULL);

CREATE INDEX site_point ON public.site USING btree (latitude, longitude) WHERE (latitude IS NOT NULL);

CREATE INDEX site_region_name ON public.site USING btree (region_code, sort_name, id);

CREATE INDEX site_region_newest ON public.site USING btree (region_code, id);

CREATE INDEX site_search ON public.site USING gin (search);

CREATE INDEX site_text ON public.site USING gin (search_text public.gin_trgm_ops);

CREATE UNIQUE INDEX access_grant_one_live ON public.access_grant USING btree (person_id) WHERE ((withdrawn_at IS NULL) AND (confirmed_at IS NOT NULL));

CREATE UNIQUE INDEX agreement_decision_once ON public.agreement USING btree (decision_id) WHERE (decision_id IS NOT NULL);

CREATE UNIQUE INDEX api_client_secret_two_live ON public.api_client_secret USING btree (client_id, place) WHERE (withdrawn_at IS NULL);

CREATE UNIQUE INDEX projection_one_building ON messaging.projection_generation USING btree (projection) WHERE (state = ANY (ARRAY['REQUESTED'::text, 'BUILDING'::text]));

CREATE UNIQUE INDEX projection_one_serving ON messaging.projection_generation USING btree (projection) WHERE (state = 'SERVING'::text);

CREATE UNIQUE INDEX readiness_assessment_valid_once ON public.readiness_assessment USING btree (site_id) WHERE (status = 'VALID'::text);

CREATE UNIQUE INDEX signing_key_one_a_state ON public.signing_key USING btree (state) WHERE (state <> 'GONE'::text);

CREATE TRIGGER audited_delete AFTER DELETE ON messaging.discarded_event REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_messaging_discarded_event();

CREATE TRIGGER audited_delete AFTER DELETE ON public.access_grant REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_access_grant();

CREATE TRIGGER audited_delete AFTER DELETE ON public.agreement REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_agreement();

CREATE TRIGGER audited_delete AFTER DELETE ON public.agreement_extension REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_agreement_extension();

CREATE TRIGGER audited_delete AFTER DELETE ON public.agreement_milestone REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_agreement_milestone();

CREATE TRIGGER audited_delete AFTER DELETE ON public.agreement_signature REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_agreement_signature();

CREATE TRIGGER audited_delete AFTER DELETE ON public.api_client REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_api_client();

CREATE TRIGGER audited_delete AFTER DELETE ON public.api_client_secret REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_api_client_secret();

CREATE TRIGGER audited_delete AFTER DELETE ON public.cooperation_lead REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_cooperation_lead();

CREATE TRIGGER audited_delete AFTER DELETE ON public.cooperation_lead_transition REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_cooperation_lead_transition();

CREATE TRIGGER audited_delete AFTER DELETE ON public.council REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_council();

CREATE TRIGGER audited_delete AFTER DELETE ON public.council_decision REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_council_decision();

CREATE TRIGGER audited_delete AFTER DELETE ON public.council_decision_organization REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_council_decision_organization();

CREATE TRIGGER audited_delete AFTER DELETE ON public.council_meeting REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_council_meeting();

CREATE TRIGGER audited_delete AFTER DELETE ON public.council_member REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_council_member();

CREATE TRIGGER audited_delete AFTER DELETE ON public.methodology REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_methodology();

CREATE TRIGGER audited_delete AFTER DELETE ON public.organization REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_organization();

CREATE TRIGGER audited_delete AFTER DELETE ON public.organization_contact REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_organization_contact();

CREATE TRIGGER audited_delete AFTER DELETE ON public.person REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_person();

CREATE TRIGGER audited_delete AFTER DELETE ON public.portal REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_portal();

CREATE TRIGGER audited_delete AFTER DELETE ON public.programme_fact REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_programme_fact();

CREATE TRIGGER audited_delete AFTER DELETE ON public.readiness_assessment REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_readiness_assessment();

CREATE TRIGGER audited_delete AFTER DELETE ON public.region REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_region();

CREATE TRIGGER audited_delete AFTER DELETE ON public.registry_entry REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_registry_entry();

CREATE TRIGGER audited_delete AFTER DELETE ON public.registry_entry_transition REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_registry_entry_transition();

CREATE TRIGGER audited_delete AFTER DELETE ON public.signing_key REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_signing_key();

CREATE TRIGGER audited_delete AFTER DELETE ON public.site REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_site();

CREATE TRIGGER audited_insert AFTER INSERT ON messaging.discarded_event REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_messaging_discarded_event();

CREATE TRIGGER audited_insert AFTER INSERT ON public.access_grant REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_access_grant();

CREATE TRIGGER audited_insert AFTER INSERT ON public.agreement REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_agreement();

CREATE TRIGGER audited_insert AFTER INSERT ON public.agreement_extension REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_agreement_extension();

CREATE TRIGGER audited_insert AFTER INSERT ON public.agreement_milestone REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_agreement_milestone();

CREATE TRIGGER audited_insert AFTER INSERT ON public.agreement_signature REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_agreement_signature();

CREATE TRIGGER audited_insert AFTER INSERT ON public.api_client REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_api_client();

CREATE TRIGGER audited_insert AFTER INSERT ON public.api_client_secret REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_api_client_secret();

CREATE TRIGGER audited_insert AFTER INSERT ON public.cooperation_lead REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_cooperation_lead();

CREATE TRIGGER audited_insert AFTER INSERT ON public.cooperation_lead_transition REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_cooperation_lead_transition();

CREATE TRIGGER audited_insert AFTER INSERT ON public.council REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_council();

CREATE TRIGGER audited_insert AFTER INSERT ON public.council_decision REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_council_decision();

CREATE TRIGGER audited_insert AFTER INSERT ON public.council_decision_organization REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_council_decision_organization();

CREATE TRIGGER audited_insert AFTER INSERT ON public.council_meeting REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_council_meeting();

CREATE TRIGGER audited_insert AFTER INSERT ON public.council_member REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_council_member();

CREATE TRIGGER audited_insert AFTER INSERT ON public.methodology REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_methodology();

CREATE TRIGGER audited_insert AFTER INSERT ON public.organization REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_organization();

CREATE TRIGGER audited_insert AFTER INSERT ON public.organization_contact REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_organization_contact();

CREATE TRIGGER audited_insert AFTER INSERT ON public.person REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_person();

CREATE TRIGGER audited_insert AFTER INSERT ON public.portal REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_portal();

CREATE TRIGGER audited_insert AFTER INSERT ON public.programme_fact REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_programme_fact();

CREATE TRIGGER audited_insert AFTER INSERT ON public.readiness_assessment REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_readiness_assessment();

CREATE TRIGGER audited_insert AFTER INSERT ON public.region REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_region();

CREATE TRIGGER audited_insert AFTER INSERT ON public.registry_entry REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_registry_entry();

CREATE TRIGGER audited_insert AFTER INSERT ON public.registry_entry_transition REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_registry_entry_transition();

CREATE TRIGGER audited_insert AFTER INSERT ON public.signing_key REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_signing_key();

CREATE TRIGGER audited_insert AFTER INSERT ON public.site REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_site();

CREATE TRIGGER audited_update AFTER UPDATE ON messaging.discarded_event REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_messaging_discarded_event();

CREATE TRIGGER audited_update AFTER UPDATE ON public.access_grant REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_access_grant();

CREATE TRIGGER audited_update AFTER UPDATE ON public.agreement REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_agreement();

CREATE TRIGGER audited_update AFTER UPDATE ON public.agreement_extension REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_agreement_extension();

CREATE TRIGGER audited_update AFTER UPDATE ON public.agreement_milestone REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_agreement_milestone();

CREATE TRIGGER audited_update AFTER UPDATE ON public.agreement_signature REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_agreement_signature();

CREATE TRIGGER audited_update AFTER UPDATE ON public.api_client REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_api_client();

CREATE TRIGGER audited_update AFTER UPDATE ON public.api_client_secret REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_api_client_secret();

CREATE TRIGGER audited_update AFTER UPDATE ON public.cooperation_lead REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_cooperation_lead();

CREATE TRIGGER audited_update AFTER UPDATE ON public.cooperation_lead_transition REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_cooperation_lead_transition();

CREATE TRIGGER audited_update AFTER UPDATE ON public.council REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_council();

CREATE TRIGGER audited_update AFTER UPDATE ON public.council_decision REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_council_decision();

CREATE TRIGGER audited_update AFTER UPDATE ON public.council_decision_organization REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_council_decision_organization();

CREATE TRIGGER audited_update AFTER UPDATE ON public.council_meeting REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_council_meeting();

CREATE TRIGGER audited_update AFTER UPDATE ON public.council_member REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_council_member();

CREATE TRIGGER audited_update AFTER UPDATE ON public.methodology REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_methodology();

CREATE TRIGGER audited_update AFTER UPDATE ON public.organization REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_organization();

CREATE TRIGGER audited_update AFTER UPDATE ON public.organization_contact REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_organization_contact();

CREATE TRIGGER audited_update AFTER UPDATE ON public.person REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_person();

CREATE TRIGGER audited_update AFTER UPDATE ON public.portal REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_portal();

CREATE TRIGGER audited_update AFTER UPDATE ON public.programme_fact REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_programme_fact();

CREATE TRIGGER audited_update AFTER UPDATE ON public.readiness_assessment REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_readiness_assessment();

CREATE TRIGGER audited_update AFTER UPDATE ON public.region REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_region();

CREATE TRIGGER audited_update AFTER UPDATE ON public.registry_entry REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_registry_entry();

CREATE TRIGGER audited_update AFTER UPDATE ON public.registry_entry_transition REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_registry_entry_transition();

CREATE TRIGGER audited_update AFTER UPDATE ON public.signing_key REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_signing_key();

CREATE TRIGGER audited_update AFTER UPDATE ON public.site REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_site();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON messaging.discarded_event FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.access_grant FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.agreement FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.agreement_extension FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.agreement_milestone FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.agreement_signature FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.api_client FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.api_client_secret FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.cooperation_lead FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.cooperation_lead_transition FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.council FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.council_decision FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.council_decision_organization FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.council_meeting FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.council_member FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.methodology FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.organization FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.organization_contact FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.person FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.portal FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.programme_fact FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.readiness_assessment FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.region FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.registry_entry FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.registry_entry_transition FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.signing_key FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON public.site FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON audit.anchor FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON audit.entry FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON audit.seal FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();
