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
      FROM (SELECT o.id, o.region_code FROM organization o WHERE o.id = (audited_row ->> 'organization_id')::uuid) AS w (organization, region);
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('access_grant', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', owner_organization, owner_region,
            NULL, to_jsonb(NEW));
    ELSIF TG_OP = 'DELETE' THEN
      audited_row := to_jsonb(OLD);
    SELECT w.organization::uuid, w.region::text INTO owner_organization, owner_region
      FROM (SELECT o.id, o.region_code FROM organization o WHERE o.id = (audited_row ->> 'organization_id')::uuid) AS w (organization, region);
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('access_grant', TG_OP, OLD."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', owner_organization, owner_region,
            to_jsonb(OLD), NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (n.new -> o.key))
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD)) o WHERE o.value <> n.new -> o.key;
      -- Nothing that anybody would ask about has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      audited_row := to_jsonb(NEW);
    SELECT w.organization::uuid, w.region::text INTO owner_organization, owner_region
      FROM (SELECT o.id, o.region_code FROM organization o WHERE o.id = (audited_row ->> 'organization_id')::uuid) AS w (organization, region);
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('access_grant', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', owner_organization, owner_region,
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_agreement()
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
    VALUES ('agreement', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NEW."region_code",
            NULL, to_jsonb(NEW) || jsonb_build_object('terminated_reason', CASE WHEN NEW."terminated_reason" IS NOT NULL THEN '[redacted]' END));
    ELSIF TG_OP = 'DELETE' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('agreement', TG_OP, OLD."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, OLD."region_code",
            to_jsonb(OLD) || jsonb_build_object('terminated_reason', CASE WHEN OLD."terminated_reason" IS NOT NULL THEN '[redacted]' END), NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"terminated_reason"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) ELSE o.value END), jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"terminated_reason"}'::text[]) AND (n.new -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) ELSE (n.new -> o.key) END)
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD)) o WHERE o.value <> n.new -> o.key;
      -- Nothing that anybody would ask about has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('agreement', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NEW."region_code",
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_agreement_extension()
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
    VALUES ('agreement_extension', TG_OP, NEW."agreement_id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NEW."region_code",
            NULL, to_jsonb(NEW));
    ELSIF TG_OP = 'DELETE' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('agreement_extension', TG_OP, OLD."agreement_id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, OLD."region_code",
            to_jsonb(OLD), NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (n.new -> o.key))
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD)) o WHERE o.value <> n.new -> o.key;
      -- Nothing that anybody would ask about has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('agreement_extension', TG_OP, NEW."agreement_id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NEW."region_code",
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_agreement_milestone()
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
    VALUES ('agreement_milestone', TG_OP, NEW."agreement_id"::text || '/' || NEW."measure"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NEW."region_code",
            NULL, to_jsonb(NEW));
    ELSIF TG_OP = 'DELETE' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('agreement_milestone', TG_OP, OLD."agreement_id"::text || '/' || OLD."measure"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, OLD."region_code",
            to_jsonb(OLD), NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (n.new -> o.key))
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD)) o WHERE o.value <> n.new -> o.key;
      -- Nothing that anybody would ask about has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('agreement_milestone', TG_OP, NEW."agreement_id"::text || '/' || NEW."measure"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NEW."region_code",
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_agreement_signature()
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
    VALUES ('agreement_signature', TG_OP, NEW."agreement_id"::text || '/' || NEW."party"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NEW."region_code",
            NULL, to_jsonb(NEW));
    ELSIF TG_OP = 'DELETE' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('agreement_signature', TG_OP, OLD."agreement_id"::text || '/' || OLD."party"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, OLD."region_code",
            to_jsonb(OLD), NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (n.new -> o.key))
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD)) o WHERE o.value <> n.new -> o.key;
      -- Nothing that anybody would ask about has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('agreement_signature', TG_OP, NEW."agreement_id"::text || '/' || NEW."party"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NEW."region_code",
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_api_client()
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
      FROM (SELECT o.id, o.region_code FROM organization o WHERE o.id = (audited_row ->> 'organization_id')::uuid) AS w (organization, region);
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('api_client', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', owner_organization, owner_region,
            NULL, to_jsonb(NEW) || jsonb_build_object('revocation_reason', CASE WHEN NEW."revocation_reason" IS NOT NULL THEN '[redacted]' END));
    ELSIF TG_OP = 'DELETE' THEN
      audited_row := to_jsonb(OLD);
    SELECT w.organization::uuid, w.region::text INTO owner_organization, owner_region
      FROM (SELECT o.id, o.region_code FROM organization o WHERE o.id = (audited_row ->> 'organization_id')::uuid) AS w (organization, region);
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('api_client', TG_OP, OLD."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', owner_organization, owner_region,
            to_jsonb(OLD) || jsonb_build_object('revocation_reason', CASE WHEN OLD."revocation_reason" IS NOT NULL THEN '[redacted]' END), NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"revocation_reason"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) ELSE o.value END), jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"revocation_reason"}'::text[]) AND (n.new -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) ELSE (n.new -> o.key) END)
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD)) o WHERE o.value <> n.new -> o.key;
      -- Nothing that anybody would ask about has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      audited_row := to_jsonb(NEW);
    SELECT w.organization::uuid, w.region::text INTO owner_organization, owner_region
      FROM (SELECT o.id, o.region_code FROM organization o WHERE o.id = (audited_row ->> 'organization_id')::uuid) AS w (organization, region);
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('api_client', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', owner_organization, owner_region,
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_api_client_secret()
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
      FROM (SELECT o.id, o.region_code FROM api_client c JOIN organization o ON o.id = c.organization_id
             WHERE c.id = (audited_row ->> 'client_id')::uuid) AS w (organization, region);
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('api_client_secret', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', owner_organization, owner_region,
            NULL, to_jsonb(NEW) - '{"salt","digest"}'::text[]);
    ELSIF TG_OP = 'DELETE' THEN
      audited_row := to_jsonb(OLD);
    SELECT w.organization::uuid, w.region::text INTO owner_organization, owner_region
      FROM (SELECT o.id, o.region_code FROM api_client c JOIN organization o ON o.id = c.organization_id
             WHERE c.id = (audited_row ->> 'client_id')::uuid) AS w (organization, region);
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('api_client_secret', TG_OP, OLD."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', owner_organization, owner_region,
            to_jsonb(OLD) - '{"salt","digest"}'::text[], NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (n.new -> o.key))
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD) - '{"salt","digest"}'::text[]) o WHERE o.value <> n.new -> o.key;
      -- Nothing that anybody would ask about has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      audited_row := to_jsonb(NEW);
    SELECT w.organization::uuid, w.region::text INTO owner_organization, owner_region
      FROM (SELECT o.id, o.region_code FROM api_client c JOIN organization o ON o.id = c.organization_id
             WHERE c.id = (audited_row ->> 'client_id')::uuid) AS w (organization, region);
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('api_client_secret', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', owner_organization, owner_region,
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_cooperation_lead()
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
    VALUES ('cooperation_lead', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NEW."host_organization_id", NEW."region_code",
            NULL, to_jsonb(NEW));
    ELSIF TG_OP = 'DELETE' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('cooperation_lead', TG_OP, OLD."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', OLD."host_organization_id", OLD."region_code",
            to_jsonb(OLD), NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (n.new -> o.key))
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD)) o WHERE o.value <> n.new -> o.key;
      -- Nothing that anybody would ask about has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('cooperation_lead', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NEW."host_organization_id", NEW."region_code",
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_cooperation_lead_transition()
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
      FROM (SELECT l.host_organization_id, l.region_code FROM cooperation_lead l WHERE l.id = (audited_row ->> 'lead_id')::uuid) AS w (organization, region);
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('cooperation_lead_transition', TG_OP, NEW."lead_id"::text || '/' || NEW."version"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', owner_organization, owner_region,
            NULL, to_jsonb(NEW) || jsonb_build_object('note', CASE WHEN NEW."note" IS NOT NULL THEN '[redacted]' END));
    ELSIF TG_OP = 'DELETE' THEN
      audited_row := to_jsonb(OLD);
    SELECT w.organization::uuid, w.region::text INTO owner_organization, owner_region
      FROM (SELECT l.host_organization_id, l.region_code FROM cooperation_lead l WHERE l.id = (audited_row ->> 'lead_id')::uuid) AS w (organization, region);
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('cooperation_lead_transition', TG_OP, OLD."lead_id"::text || '/' || OLD."version"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', owner_organization, owner_region,
            to_jsonb(OLD) || jsonb_build_object('note', CASE WHEN OLD."note" IS NOT NULL THEN '[redacted]' END), NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"note"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) ELSE o.value END), jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"note"}'::text[]) AND (n.new -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) ELSE (n.new -> o.key) END)
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD)) o WHERE o.value <> n.new -> o.key;
      -- Nothing that anybody would ask about has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      audited_row := to_jsonb(NEW);
    SELECT w.organization::uuid, w.region::text INTO owner_organization, owner_region
      FROM (SELECT l.host_organization_id, l.region_code FROM cooperation_lead l WHERE l.id = (audited_row ->> 'lead_id')::uuid) AS w (organization, region);
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('cooperation_lead_transition', TG_OP, NEW."lead_id"::text || '/' || NEW."version"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', owner_organization, owner_region,
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_council()
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
    VALUES ('council', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NEW."region_code",
            NULL, to_jsonb(NEW));
    ELSIF TG_OP = 'DELETE' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('council', TG_OP, OLD."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, OLD."region_code",
            to_jsonb(OLD), NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (n.new -> o.key))
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD)) o WHERE o.value <> n.new -> o.key;
      -- Nothing that anybody would ask about has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('council', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NEW."region_code",
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_council_decision()
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
    VALUES ('council_decision', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NEW."region_code",
            NULL, to_jsonb(NEW) || jsonb_build_object('withdrawn_reason', CASE WHEN NEW."withdrawn_reason" IS NOT NULL THEN '[redacted]' END));
    ELSIF TG_OP = 'DELETE' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('council_decision', TG_OP, OLD."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, OLD."region_code",
            to_jsonb(OLD) || jsonb_build_object('withdrawn_reason', CASE WHEN OLD."withdrawn_reason" IS NOT NULL THEN '[redacted]' END), NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"withdrawn_reason"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) ELSE o.value END), jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"withdrawn_reason"}'::text[]) AND (n.new -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) ELSE (n.new -> o.key) END)
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD)) o WHERE o.value <> n.new -> o.key;
      -- Nothing that anybody would ask about has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('council_decision', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NEW."region_code",
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_council_decision_organization()
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
    VALUES ('council_decision_organization', TG_OP, NEW."decision_id"::text || '/' || NEW."organization_id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NEW."organization_id", NEW."region_code",
            NULL, to_jsonb(NEW));
    ELSIF TG_OP = 'DELETE' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('council_decision_organization', TG_OP, OLD."decision_id"::text || '/' || OLD."organization_id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', OLD."organization_id", OLD."region_code",
            to_jsonb(OLD), NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (n.new -> o.key))
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD)) o WHERE o.value <> n.new -> o.key;
      -- Nothing that anybody would ask about has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('council_decision_organization', TG_OP, NEW."decision_id"::text || '/' || NEW."organization_id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NEW."organization_id", NEW."region_code",
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_council_meeting()
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
    VALUES ('council_meeting', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NEW."region_code",
            NULL, to_jsonb(NEW));
    ELSIF TG_OP = 'DELETE' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('council_meeting', TG_OP, OLD."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, OLD."region_code",
            to_jsonb(OLD), NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (n.new -> o.key))
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD)) o WHERE o.value <> n.new -> o.key;
      -- Nothing that anybody would ask about has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('council_meeting', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NEW."region_code",
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_council_member()
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
    VALUES ('council_member', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NEW."region_code",
            NULL, to_jsonb(NEW) || jsonb_build_object('name', CASE WHEN NEW."name" IS NOT NULL THEN '[redacted]' END));
    ELSIF TG_OP = 'DELETE' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('council_member', TG_OP, OLD."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, OLD."region_code",
            to_jsonb(OLD) || jsonb_build_object('name', CASE WHEN OLD."name" IS NOT NULL THEN '[redacted]' END), NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"name"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) ELSE o.value END), jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"name"}'::text[]) AND (n.new -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) ELSE (n.new -> o.key) END)
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD)) o WHERE o.value <> n.new -> o.key;
      -- Nothing that anybody would ask about has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('council_member', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NEW."region_code",
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

CREATE OR REPLACE FUNCTION audit.record_methodology()
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
    VALUES ('methodology', TG_OP, NEW."version"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NULL,
            NULL, to_jsonb(NEW));
    ELSIF TG_OP = 'DELETE' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('methodology', TG_OP, OLD."version"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
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
    VALUES ('methodology', TG_OP, NEW."version"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NULL,
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_organization()
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
    VALUES ('organization', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NEW."id", NEW."region_code",
            NULL, to_jsonb(NEW) - '{"search_text","sort_name","okved_prefixes","legal_entity","search"}'::text[]);
    ELSIF TG_OP = 'DELETE' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('organization', TG_OP, OLD."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', OLD."id", OLD."region_code",
            to_jsonb(OLD) - '{"search_text","sort_name","okved_prefixes","legal_entity","search"}'::text[], NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (n.new -> o.key))
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD) - '{"search_text","sort_name","okved_prefixes","legal_entity","search"}'::text[]) o WHERE o.value <> n.new -> o.key;
      -- Nothing that anybody would ask about has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('organization', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NEW."id", NEW."region_code",
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_organization_contact()
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
      FROM (SELECT o.id, o.region_code FROM organization o WHERE o.id = (audited_row ->> 'organization_id')::uuid) AS w (organization, region);
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('organization_contact', TG_OP, NEW."organization_id"::text || '/' || NEW."position"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', owner_organization, owner_region,
            NULL, to_jsonb(NEW) || jsonb_build_object('name', CASE WHEN NEW."name" IS NOT NULL THEN '[redacted]' END, 'email', CASE WHEN NEW."email" IS NOT NULL THEN '[redacted]' END, 'phone', CASE WHEN NEW."phone" IS NOT NULL THEN '[redacted]' END));
    ELSIF TG_OP = 'DELETE' THEN
      audited_row := to_jsonb(OLD);
    SELECT w.organization::uuid, w.region::text INTO owner_organization, owner_region
      FROM (SELECT o.id, o.region_code FROM organization o WHERE o.id = (audited_row ->> 'organization_id')::uuid) AS w (organization, region);
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('organization_contact', TG_OP, OLD."organization_id"::text || '/' || OLD."position"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', owner_organization, owner_region,
            to_jsonb(OLD) || jsonb_build_object('name', CASE WHEN OLD."name" IS NOT NULL THEN '[redacted]' END, 'email', CASE WHEN OLD."email" IS NOT NULL THEN '[redacted]' END, 'phone', CASE WHEN OLD."phone" IS NOT NULL THEN '[redacted]' END), NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"name","email","phone"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) ELSE o.value END), jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"name","email","phone"}'::text[]) AND (n.new -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) ELSE (n.new -> o.key) END)
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD)) o WHERE o.value <> n.new -> o.key;
      -- Nothing that anybody would ask about has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      audited_row := to_jsonb(NEW);
    SELECT w.organization::uuid, w.region::text INTO owner_organization, owner_region
      FROM (SELECT o.id, o.region_code FROM organization o WHERE o.id = (audited_row ->> 'organization_id')::uuid) AS w (organization, region);
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('organization_contact', TG_OP, NEW."organization_id"::text || '/' || NEW."position"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', owner_organization, owner_region,
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_person()
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
    VALUES ('person', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NULL,
            NULL, to_jsonb(NEW) || jsonb_build_object('subject', CASE WHEN NEW."subject" IS NOT NULL THEN '[redacted]' END));
    ELSIF TG_OP = 'DELETE' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('person', TG_OP, OLD."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NULL,
            to_jsonb(OLD) || jsonb_build_object('subject', CASE WHEN OLD."subject" IS NOT NULL THEN '[redacted]' END), NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"subject"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) ELSE o.value END), jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"subject"}'::text[]) AND (n.new -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) ELSE (n.new -> o.key) END)
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD)) o WHERE o.value <> n.new -> o.key;
      -- Nothing that anybody would ask about has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('person', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NULL,
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_portal()
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
    VALUES ('portal', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NULL,
            NULL, to_jsonb(NEW));
    ELSIF TG_OP = 'DELETE' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('portal', TG_OP, OLD."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
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
    VALUES ('portal', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NULL,
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_programme_fact()
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
    VALUES ('programme_fact', TG_OP, NEW."region_code"::text || '/' || NEW."measure"::text || '/' || (to_jsonb(NEW."evidence_time") #>> '{}') || '/' || NEW."evidence_id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NEW."region_code",
            NULL, to_jsonb(NEW));
    ELSIF TG_OP = 'DELETE' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('programme_fact', TG_OP, OLD."region_code"::text || '/' || OLD."measure"::text || '/' || (to_jsonb(OLD."evidence_time") #>> '{}') || '/' || OLD."evidence_id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, OLD."region_code",
            to_jsonb(OLD), NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (n.new -> o.key))
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD)) o WHERE o.value <> n.new -> o.key;
      -- Nothing that anybody would ask about has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('programme_fact', TG_OP, NEW."region_code"::text || '/' || NEW."measure"::text || '/' || (to_jsonb(NEW."evidence_time") #>> '{}') || '/' || NEW."evidence_id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NEW."region_code",
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_readiness_assessment()
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
    VALUES ('readiness_assessment', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NEW."organization_id", NEW."region_code",
            NULL, to_jsonb(NEW) || jsonb_build_object('assessor', CASE WHEN NEW."assessor" IS NOT NULL THEN '[redacted]' END, 'withdrawn_reason', CASE WHEN NEW."withdrawn_reason" IS NOT NULL THEN '[redacted]' END) || jsonb_build_object('scores', CASE WHEN NEW."scores" IS NOT NULL THEN coalesce((
    SELECT jsonb_agg(CASE WHEN part ->> 'evidence' IS NULL THEN part ELSE part || '{"evidence":"[redacted]"}' END ORDER BY nth)
      FROM jsonb_array_elements(NEW."scores") WITH ORDINALITY AS parts (part, nth)), '[]') END));
    ELSIF TG_OP = 'DELETE' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('readiness_assessment', TG_OP, OLD."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', OLD."organization_id", OLD."region_code",
            to_jsonb(OLD) || jsonb_build_object('assessor', CASE WHEN OLD."assessor" IS NOT NULL THEN '[redacted]' END, 'withdrawn_reason', CASE WHEN OLD."withdrawn_reason" IS NOT NULL THEN '[redacted]' END) || jsonb_build_object('scores', CASE WHEN OLD."scores" IS NOT NULL THEN coalesce((
    SELECT jsonb_agg(CASE WHEN part ->> 'evidence' IS NULL THEN part ELSE part || '{"evidence":"[redacted]"}' END ORDER BY nth)
      FROM jsonb_array_elements(OLD."scores") WITH ORDINALITY AS parts (part, nth)), '[]') END), NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"assessor","withdrawn_reason"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) WHEN o.key = 'scores' AND o.value <> 'null' THEN CASE WHEN o.value IS NOT NULL THEN coalesce((
    SELECT jsonb_agg(CASE WHEN part ->> 'evidence' IS NULL THEN part ELSE part || '{"evidence":"[redacted]"}' END ORDER BY nth)
      FROM jsonb_array_elements(o.value) WITH ORDINALITY AS parts (part, nth)), '[]') END ELSE o.value END), jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"assessor","withdrawn_reason"}'::text[]) AND (n.new -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) WHEN o.key = 'scores' AND (n.new -> o.key) <> 'null' THEN CASE WHEN (n.new -> o.key) IS NOT NULL THEN coalesce((
    SELECT jsonb_agg(CASE WHEN part ->> 'evidence' IS NULL THEN part ELSE part || '{"evidence":"[redacted]"}' END ORDER BY nth)
      FROM jsonb_array_elements((n.new -> o.key)) WITH ORDINALITY AS parts (part, nth)), '[]') END ELSE (n.new -> o.key) END)
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD)) o WHERE o.value <> n.new -> o.key;
      -- Nothing that anybody would ask about has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('readiness_assessment', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NEW."organization_id", NEW."region_code",
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_region()
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
    VALUES ('region', TG_OP, NEW."code"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NEW."code",
            NULL, to_jsonb(NEW) - '{"search_text"}'::text[]);
    ELSIF TG_OP = 'DELETE' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('region', TG_OP, OLD."code"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, OLD."code",
            to_jsonb(OLD) - '{"search_text"}'::text[], NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (n.new -> o.key))
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD) - '{"search_text"}'::text[]) o WHERE o.value <> n.new -> o.key;
      -- Nothing that anybody would ask about has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('region', TG_OP, NEW."code"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NEW."code",
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_registry_entry()
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
    VALUES ('registry_entry', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NEW."organization_id", NEW."region_code",
            NULL, to_jsonb(NEW) - '{"legal_entity"}'::text[]);
    ELSIF TG_OP = 'DELETE' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('registry_entry', TG_OP, OLD."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', OLD."organization_id", OLD."region_code",
            to_jsonb(OLD) - '{"legal_entity"}'::text[], NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (n.new -> o.key))
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD) - '{"legal_entity"}'::text[]) o WHERE o.value <> n.new -> o.key;
      -- Nothing that anybody would ask about has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('registry_entry', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NEW."organization_id", NEW."region_code",
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_registry_entry_transition()
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
      FROM (SELECT e.organization_id, e.region_code FROM registry_entry e WHERE e.id = (audited_row ->> 'entry_id')::uuid) AS w (organization, region);
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('registry_entry_transition', TG_OP, NEW."entry_id"::text || '/' || NEW."version"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', owner_organization, owner_region,
            NULL, to_jsonb(NEW) || jsonb_build_object('reason', CASE WHEN NEW."reason" IS NOT NULL THEN '[redacted]' END));
    ELSIF TG_OP = 'DELETE' THEN
      audited_row := to_jsonb(OLD);
    SELECT w.organization::uuid, w.region::text INTO owner_organization, owner_region
      FROM (SELECT e.organization_id, e.region_code FROM registry_entry e WHERE e.id = (audited_row ->> 'entry_id')::uuid) AS w (organization, region);
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('registry_entry_transition', TG_OP, OLD."entry_id"::text || '/' || OLD."version"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', owner_organization, owner_region,
            to_jsonb(OLD) || jsonb_build_object('reason', CASE WHEN OLD."reason" IS NOT NULL THEN '[redacted]' END), NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"reason"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) ELSE o.value END), jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"reason"}'::text[]) AND (n.new -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) ELSE (n.new -> o.key) END)
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD)) o WHERE o.value <> n.new -> o.key;
      -- Nothing that anybody would ask about has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      audited_row := to_jsonb(NEW);
    SELECT w.organization::uuid, w.region::text INTO owner_organization, owner_region
      FROM (SELECT e.organization_id, e.region_code FROM registry_entry e WHERE e.id = (audited_row ->> 'entry_id')::uuid) AS w (organization, region);
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('registry_entry_transition', TG_OP, NEW."entry_id"::text || '/' || NEW."version"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', owner_organization, owner_region,
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_signing_key()
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
    VALUES ('signing_key', TG_OP, NEW."kid"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NULL,
            NULL, to_jsonb(NEW) - '{"sealed"}'::text[]);
    ELSIF TG_OP = 'DELETE' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('signing_key', TG_OP, OLD."kid"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NULL,
            to_jsonb(OLD) - '{"sealed"}'::text[], NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (n.new -> o.key))
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD) - '{"sealed"}'::text[]) o WHERE o.value <> n.new -> o.key;
      -- Nothing that anybody would ask about has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('signing_key', TG_OP, NEW."kid"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, NULL,
            old_values, new_values);
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION audit.record_site()
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
    VALUES ('site', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NEW."organization_id", NEW."region_code",
            NULL, to_jsonb(NEW) - '{"sort_name"}'::text[]);
    ELSIF TG_OP = 'DELETE' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('site', TG_OP, OLD."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', OLD."organization_id", OLD."region_code",
            to_jsonb(OLD) - '{"sort_name"}'::text[], NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (n.new -> o.key))
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD) - '{"sort_name"}'::text[]) o WHERE o.value <> n.new -> o.key;
      -- Nothing that anybody would ask about has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('site', TG_OP, NEW."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NEW."organization_id", NEW."region_code",
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

CREATE TABLE public.access_grant (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  role text NOT NULL,
  organization_id uuid,
  regions text[],
  given_at timestamp with time zone NOT NULL,
  confirmed_at timestamp with time zone,
  withdrawn_at timestamp with time zone
);

CREATE TABLE public.agreement (
  id uuid NOT NULL,
  region_code text NOT NULL,
  title jsonb NOT NULL,
  state text NOT NULL,
  version integer NOT NULL,
  measures text[] NOT NULL,
  signed_on date,
  valid_until date NOT NULL,
  decision_id uuid,
  illustrative text[] NOT NULL,
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
  state text NOT NULL,
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
  state text NOT NULL,
  value_amount bigint,
  value_currency text,
  version integer NOT NULL,
  opened_at timestamp(3) with time zone NOT NULL,
  updated_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE public.cooperation_lead_transition (
  lead_id uuid NOT NULL,
  version integer NOT NULL,
  from_state text,
  to_state text NOT NULL,
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
  illustrative text[] NOT NULL,
  registered_at timestamp with time zone NOT NULL,
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
  state text NOT NULL,
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
  search_text text NOT NULL
);

CREATE TABLE public.registry_entry (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  registry text NOT NULL,
  region_code text NOT NULL,
  state text NOT NULL,
  suspended_by text,
  version integer NOT NULL,
  legal_entity text,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL
);

CREATE TABLE public.registry_entry_transition (
  entry_id uuid NOT NULL,
  version integer NOT NULL,
  from_state text,
  to_state text NOT NULL,
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
  illustrative text[] NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  added_at timestamp with time zone NOT NULL
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
{"id": 1, "inner_pad": "\\\\x5b69689147a37190ea7be28ece200baea6b63a2d978675b65c94b8a809ca03123636363636363636363636363636363636363636363636363636363636363636", "outer_pad": "\\\\x310302fb2dc91bfa801188e4a44a61c4ccdc5047fdec1fdc36fed2c263a069785c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c"}
]');

SELECT setval(pg_get_serial_sequence('audit.caller_key', 'id'), max(id)) FROM audit.caller_key;

INSERT INTO audit.head (id, seq, hash, horizon, cluster) OVERRIDING SYSTEM VALUE
SELECT id, seq, hash, horizon, cluster FROM jsonb_populate_recordset(NULL::audit.head, E'[
{"id": 1, "seq": 585, "hash": "\\\\x8b39c280753271555eef5bc5b2beb1abd982dced6bcd5cab2b46e5fdc3a2b564", "cluster": 7713221927634703392, "horizon": "3139"}
]');

INSERT INTO audit.seal (seq, entry_id, hash) OVERRIDING SYSTEM VALUE
SELECT seq, entry_id, hash FROM jsonb_populate_recordset(NULL::audit.seal, E'[
{"seq": 1, "hash": "\\\\x74e76e478c46b1cbfc8f7bd97fc453fe74efb1e4b1f592494e5d4fe9421cae8f", "entry_id": 1},
{"seq": 2, "hash": "\\\\x16a01477d4433d986ef0925c92cd33b4eea1aeff5721c0761a960251f9aa6c69", "entry_id": 2},
{"seq": 3, "hash": "\\\\x2c1cbc658f1638b88601db6f19c221e74a73a69bdf1bb1e32add406e8f9326b1", "entry_id": 3},
{"seq": 4, "hash": "\\\\x319cd1879fe086a6e7db447b4d09bd3a211ba93720da91a8d0eb622cfb3e441b", "entry_id": 4},
{"seq": 5, "hash": "\\\\x58bac7f5287df73b6d1cc00260957a4dc0471a87621d4228dccf21376ea5ecc9", "entry_id": 5},
{"seq": 6, "hash": "\\\\x756aa436b87782b59c3021b47cef748662d0232f2c5a8d8bf27d94cf39393106", "entry_id": 6},
{"seq": 7, "hash": "\\\\xe92bbb7450bd08761b5d69c9a37a71bd2985fd293ea75db41215e1714b142ded", "entry_id": 7},
{"seq": 8, "hash": "\\\\x83f4e660e581fb352aa9db5be7d3843154abe84f14bd81b585d81801b823a973", "entry_id": 8},
{"seq": 9, "hash": "\\\\x2ca9c9c7d3e5c2b435390424a40a930fbaf09c52350f33b4d70d267274d00c08", "entry_id": 9},
{"seq": 10, "hash": "\\\\xb21ecee5705998be24cdd5ce637c726cd5ae0ef6347bdce2acad473f5388a865", "entry_id": 10},
{"seq": 11, "hash": "\\\\x9881c838292dd21b87669d41c32c442a836546572b6e89fe61d0d8c444a165b1", "entry_id": 11},
{"seq": 12, "hash": "\\\\x7cc6d0e543bb5fe2e58ade1a7d749fd6c894fac0ec2c60d5623717ffc5afaea4", "entry_id": 12},
{"seq": 13, "hash": "\\\\xb831251bdd1c46180283fcbe008139669dbf73ed30070b8ee052390986c5efba", "entry_id": 13},
{"seq": 14, "hash": "\\\\x5bdc3cb1ed72a0aef6f675a7cd8b8c8dad4616c3ff17dc2fd9424b433fb8869d", "entry_id": 16},
{"seq": 15, "hash": "\\\\x8f41a0d9bc3d4698c9e421e4a9968b22fc9e39f673690dcc146ab97eba192268", "entry_id": 14},
{"seq": 16, "hash": "\\\\x1d6f91d7e2a384c96770bd8dca7815a434c5ca913bf93033b45c3fc6700e49ae", "entry_id": 15},
{"seq": 17, "hash": "\\\\x4f12f73e4083af8937e357140fd4b88bb168e4d5da2d2363c86afdad149aeffa", "entry_id": 17},
{"seq": 18, "hash": "\\\\xc443e69a44b08d9fbb69ce78e9511495836e735286d0119d2d5a26c7e050d170", "entry_id": 18},
{"seq": 19, "hash": "\\\\xd1b1488d6fbda54f266c28e918897ce652475775b6ee124a6202817890d6ae97", "entry_id": 19},
{"seq": 20, "hash": "\\\\xd9551bdff8128b935ddffa53ef5538481ca759d285911fa849d3a0f3cf6f674c", "entry_id": 20},
{"seq": 21, "hash": "\\\\xf445053ef46fd5f18382180678a18ab2e7af38a50443ddbd768c0899cbb6bad2", "entry_id": 21},
{"seq": 22, "hash": "\\\\xfd1c6629ab469d9b98214747388b7e49f576084bcb3fc1567de63144e4995123", "entry_id": 22},
{"seq": 23, "hash": "\\\\x24947d09e411e822b683a83bc273cb0183e31cfed44dc9fa48383df540160621", "entry_id": 23},
{"seq": 24, "hash": "\\\\xe79b5b826d8471d4519f718cd96301c57d448a7c1dfb5a2b131655ab74a8a491", "entry_id": 24},
{"seq": 25, "hash": "\\\\xef09c28c9ba21c2d39b77fe57272bb67a86f2ae73651ec4ac39a64321a799a4d", "entry_id": 25},
{"seq": 26, "hash": "\\\\x93ec34d70b6c3c69770234834ab533e84624b20f0705f51e8e06d128cb85e444", "entry_id": 26},
{"seq": 27, "hash": "\\\\x7063b46be218caed82d0f54406af587e02946baea673bca844ec5d71fa27da8b", "entry_id": 27},
{"seq": 28, "hash": "\\\\x71db0447b733c7a8909af9034a1f6323cbda90166f9f74367ed1a148e0a06291", "entry_id": 28},
{"seq": 29, "hash": "\\\\x068e4fa1f1d4b34901303c25d494050170681729495b7609f2bb67f6d5609ae9", "entry_id": 29},
{"seq": 30, "hash": "\\\\x460bd15fae0597a1f07d7192df576b7a64b4370b54fa2860146bfb0321d7fc1d", "entry_id": 31},
{"seq": 31, "hash": "\\\\x3aab77d8107186d4e5c1cff14cf867333bb26d2f2e8f620547a9bccce3d2715b", "entry_id": 30},
{"seq": 32, "hash": "\\\\xf700e73ee0a229b11508cb2c48d9554379026d3f6d15bbec8ac241ff6f33a574", "entry_id": 32},
{"seq": 33, "hash": "\\\\x321b0c792baf246d3e1c92952a1992207437d594e53164967e089178611fe928", "entry_id": 33},
{"seq": 34, "hash": "\\\\x35bfcd3bfd90590fc692b058dd4eec86df9bc9de4904b55929531f7122985372", "entry_id": 34},
{"seq": 35, "hash": "\\\\x8fd3ec57f618d46467c0e285877dfca78d1ce6dc45545092971b237491079e3c", "entry_id": 35},
{"seq": 36, "hash": "\\\\x425557c66cea41ecf4d77dd24dfdd5b58acf037c138e36593c3a6b3e941329f5", "entry_id": 36},
{"seq": 37, "hash": "\\\\x584bce944bbcac7b2a965bc128e0d08cf5f7f8bd13f2e843f4e717577d8b0924", "entry_id": 38},
{"seq": 38, "hash": "\\\\x54adad8ae4d550ea3a9233fb2ef611a901aff5061f42f631555bbc987cf19917", "entry_id": 37},
{"seq": 39, "hash": "\\\\xf5c29aad483017c914c97da10eaa83575940dcb084fe81a2ca32e780bd2f4f0a", "entry_id": 39},
{"seq": 40, "hash": "\\\\x931fd08b77e47aa2dc8b3d586201602d307268dbd2f88d70e50b485667e13dbf", "entry_id": 40},
{"seq": 41, "hash": "\\\\xa9864a86d7d4b753976bd0921520fc906be27d318a0c7bfa5076fb7913face04", "entry_id": 41},
{"seq": 42, "hash": "\\\\xece043efcfb1a7db00e142462e04ce293f424271ba94e60355a4f1ceeda7a785", "entry_id": 45},
{"seq": 43, "hash": "\\\\x7cf5d151035a52005f4a0afc6bf14bb5c588e1039dbab2b5c8ade7265d4e4234", "entry_id": 43},
{"seq": 44, "hash": "\\\\x7a1ccf73fff12e998814437953057875538a6674c3358d86be886684bce486c7", "entry_id": 42},
{"seq": 45, "hash": "\\\\x0cabb0cc514af1cc351f643bb04fc165d838e0c5c2b1a9593fc90a723f436af9", "entry_id": 46},
{"seq": 46, "hash": "\\\\x061062390c8fbbbf1aa9519fbc59651de8d881a5a22d9f548964a7047d4c08cc", "entry_id": 44},
{"seq": 47, "hash": "\\\\x0ddcf9d8730a9acc457a54faec4427aa757e850ac43e9c22748d2fd7f39f5872", "entry_id": 47},
{"seq": 48, "hash": "\\\\x0f4233a37a412aef2133ab65780290d807bf3a87b87865a81d160ec093671388", "entry_id": 48},
{"seq": 49, "hash": "\\\\x881f223698fe901621a77d1fe4f3e95cbbdc03c9eb3e713b9893bfa4e8562672", "entry_id": 49},
{"seq": 50, "hash": "\\\\x854c36334fc1ca7ec09c42ca8503925dc8c2290c4cbe3a159c186a07e422c3f5", "entry_id": 50},
{"seq": 51, "hash": "\\\\xc5377160196d6ffb71f307cee2dd48bfd852165f9a8f7a88ddf570b013954d31", "entry_id": 52},
{"seq": 52, "hash": "\\\\x3fdbe207dc40489f3e762b83682274fe615df5f4d4e1ff5b20a335ff6ea5926a", "entry_id": 51},
{"seq": 53, "hash": "\\\\xa77f3c65fd1a1f3eaa3d76bb1683cbb335a14bb5cdf3b84f177927b2d65e85e9", "entry_id": 53},
{"seq": 54, "hash": "\\\\xe0f504d490084c4263640d1c352f6fc84b3f4c9ff8ef9f23819a71bd894015fd", "entry_id": 54},
{"seq": 55, "hash": "\\\\x13a4056b72a6d6dd4044ffe06d37b54c9a11329a0138107b59657ecf4e7c2693", "entry_id": 56},
{"seq": 56, "hash": "\\\\x1d8fb18153060b617144d4a26167020dd3e546c0b18c8a38ab1c545a06eec33f", "entry_id": 57},
{"seq": 57, "hash": "\\\\x5dca6eba02b93b64dd39bced0d1139cac193133cb4eda43e1fc18c02f8472eb9", "entry_id": 55},
{"seq": 58, "hash": "\\\\xfbe7ad0e4d70f7d83f74273e47015a4b12d434a40d3654278a74fc2778ac10e9", "entry_id": 58},
{"seq": 59, "hash": "\\\\x378801e9323f7dfecef26d61a1e03df22c4cb113aa21637ebee5c84c8f7934c9", "entry_id": 59},
{"seq": 60, "hash": "\\\\x8fd8bbde1ec38773c41b4d644c33298d695d014c7286e52c29355c2e70345d10", "entry_id": 60},
{"seq": 61, "hash": "\\\\x2054d22f3cabd5bbf52a6b83b62f937eee694db0f44a617d93fa3ff139e9a0c8", "entry_id": 61},
{"seq": 62, "hash": "\\\\x6fe04dff0a68fa390d735d03461f9073f85a1fe7efbd61f2f158bdc3c97113cd", "entry_id": 64},
{"seq": 63, "hash": "\\\\x96714773e49818c9c8a66e8b7b9b1b0bb88941f82e8ab840d2eef55721a65e4b", "entry_id": 63},
{"seq": 64, "hash": "\\\\xda215ddc21ef1f41b77fe8c5fcbbb673eb69188640539e1ab055e43522a36bbf", "entry_id": 62},
{"seq": 65, "hash": "\\\\x459caabc094dd55d88ed35d0b628e2f5659099779c98f20c4bbc835cf3d449a6", "entry_id": 65},
{"seq": 66, "hash": "\\\\x0b808890bdf476d478d8da45b7dc177848498fc2115c1199e56e286969fe4884", "entry_id": 66},
{"seq": 67, "hash": "\\\\x3100c615634f30489e0ea5f8f601b1a16e1cb6396edbf892a819cc6674585314", "entry_id": 67},
{"seq": 68, "hash": "\\\\x849604c0457cfb4372d4fb4e5bfe3987bf39bb4ea5c00992cc621c9f2c984b08", "entry_id": 68},
{"seq": 69, "hash": "\\\\xc5e6ec9a4dd91b0912ad8a850aa305c7e66fed5ea75b94745b3e36602c69e189", "entry_id": 69},
{"seq": 70, "hash": "\\\\x57c92ab6e246fa05f7ce276a8f2d320f5f228cf601d1f428637b9206b99e9d48", "entry_id": 70},
{"seq": 71, "hash": "\\\\x0a89db67e9bb9b706fd1f20fcebcea6b1e3946e6c547eb819e5f889b58645fb0", "entry_id": 71},
{"seq": 72, "hash": "\\\\x0c2f0d92c8e00808467aae4ce4b722517ec1b653d5b298120acdd5e37d85bea1", "entry_id": 73},
{"seq": 73, "hash": "\\\\x50f0a9ea7c4f3e896215a5b80fbb1bf1beafbcc19cdcc6b676b1ae2b9bd1d14c", "entry_id": 72},
{"seq": 74, "hash": "\\\\x52996953bad9e8fa9671de45b2f0d26de9ffc1ec811ac2822433721ee71ad177", "entry_id": 75},
{"seq": 75, "hash": "\\\\x18a12dc13c63550ce9df3e5ad5e75685b5c7482a566fcad374b09b352ec44be9", "entry_id": 74},
{"seq": 76, "hash": "\\\\x491136ff1d0e7f0714cbf3cdf47621bd8edb207956a5c58d71be323f374b0280", "entry_id": 76},
{"seq": 77, "hash": "\\\\x4f3491fc0d7a2024ba683d251fd59e4a0204406b04aad98732e09b1be088e53c", "entry_id": 78},
{"seq": 78, "hash": "\\\\x6ad2440c4cdaadf7c8dcb4f9cea8988d022d5fcf514b867ce4ea384197ca70d7", "entry_id": 77},
{"seq": 79, "hash": "\\\\x1048d4097a51c0dcd09a7f42238b5cedf9a9361bf2c2dcbc0253ba672cd7feef", "entry_id": 79},
{"seq": 80, "hash": "\\\\x73708e70bec6adbd7c872dbd157d99db33e8a088be95c1df22e367587f3746ec", "entry_id": 80},
{"seq": 81, "hash": "\\\\x0fa429bf7f6e9f4576a7025e901e6a5582199b11b1c94f870ed83208aaad4e43", "entry_id": 81},
{"seq": 82, "hash": "\\\\x05db3791ee3d7e792911b3c13084061a0f9b2a8d3f20c17c3afed47d9923a10b", "entry_id": 82},
{"seq": 83, "hash": "\\\\xb3441eacba5543a591ccbdc0b275a2e4592b531fec2e9c22abffdaf59092cf15", "entry_id": 83},
{"seq": 84, "hash": "\\\\x286dccb3953d0ed66f4d92a2b05d1a367e095d469b3cc071a8a874dfae28e84b", "entry_id": 84},
{"seq": 85, "hash": "\\\\x77249d49ffe62b62b1e1291ef49f60026b158041974e483f03f2ba0c1e2bd35b", "entry_id": 85},
{"seq": 86, "hash": "\\\\x590f219dcbac7af872db861cf76c75b920dbb05b036afce94d902742bfc49089", "entry_id": 86},
{"seq": 87, "hash": "\\\\xe015a8fa0bc5f3466ce60f073bbfe3b3d901ee63b7d5445a67473b79c5f7f166", "entry_id": 87},
{"seq": 88, "hash": "\\\\x1f047e5ae47d6eb93fb2b227cb59e9051ab6f06c46aa08e2036793f49341dfd8", "entry_id": 88},
{"seq": 89, "hash": "\\\\x2ddf17cbfae2392d1bd65fc4a8261cf8755404c206cd1af88f0c1dbd20c05ce4", "entry_id": 89},
{"seq": 90, "hash": "\\\\xbaa3b3ea7f51c1c183b89dd1dcdea171663f5bec138d83fb2de335bb22ad8acf", "entry_id": 90},
{"seq": 91, "hash": "\\\\xa37ccfa052e6a8026b118f85106fbac3ee2138434fb32e02b00a85822208729b", "entry_id": 91},
{"seq": 92, "hash": "\\\\x3942972c25572bc214785f3616e902cdf00b2bbc917e832b8ba688605edcc849", "entry_id": 92},
{"seq": 93, "hash": "\\\\xf423038ddb640c001d3dd7620976e3e68a3f6c4ccdab9e4e076070a0073ae99a", "entry_id": 93},
{"seq": 94, "hash": "\\\\xe428610022ff517b1b3b886a4578b4787eba319593c488c1d2f777a8c071f8a7", "entry_id": 94},
{"seq": 95, "hash": "\\\\xb524fe0d5703c46ba5eb00bcb75d3738561a079a7aab133da5b48aa6aae0df6d", "entry_id": 95},
{"seq": 96, "hash": "\\\\xcca420bc76d4e82d1f284e6925b492715a75e346f86ca7ead255a85957e2fc49", "entry_id": 96},
{"seq": 97, "hash": "\\\\xad45e6172f2633db9ad7470be9d6f357dfac018245901b371b62a522a15fc690", "entry_id": 97},
{"seq": 98, "hash": "\\\\xf9755515779c011eeabc26098c0bf678ef26e74570f136cbc25778d0b7085519", "entry_id": 98},
{"seq": 99, "hash": "\\\\xaeca3b2f21b05ebb506d7f622c501c92d2ea589290b6f9b84f692fe511ee2471", "entry_id": 100},
{"seq": 100, "hash": "\\\\x02c76c6848c7c21551bb41c8ae71f5ae92a3edabdb401463143cfe7061501717", "entry_id": 99},
{"seq": 101, "hash": "\\\\x4a3f2b3a9bc118eea78907076ed1a8c676c6481342495118fb90066cfc058b0e", "entry_id": 101},
{"seq": 102, "hash": "\\\\x7602b282c7c91e7a8da86c3767587394fafbc90b7586154c5b7b8d6fd3b61804", "entry_id": 103},
{"seq": 103, "hash": "\\\\xc744140079d5e464f241cb0f382de7c39e61da95710daf5c95d024703a80b512", "entry_id": 105},
{"seq": 104, "hash": "\\\\xdb0bcd3dd88f4057a7f20171fc388963f92dfda7b25a97b8d83cd744bfdc7927", "entry_id": 102},
{"seq": 105, "hash": "\\\\xf283cba8ddcf16c3982e87d2a735e58c440954a346a3f3e1ab224125b232f3df", "entry_id": 108},
{"seq": 106, "hash": "\\\\x0a6be7be759f15596f263678a87cfab2c64d0324807bee8f9b0e075c10e8c084", "entry_id": 104},
{"seq": 107, "hash": "\\\\x5b034a41190a42dd5898a5ffd26a59a9726a68bc60cc93ec3891bdcc9bdbab68", "entry_id": 107},
{"seq": 108, "hash": "\\\\x9a976a18531cd1f85118ba5c6a54c509a151094c4c7fa89ec9a4519d1c9da60d", "entry_id": 106},
{"seq": 109, "hash": "\\\\xb55fc9fb46472078f3b66df5f464e78141e00381aa26ebf412333288b2bec71f", "entry_id": 109},
{"seq": 110, "hash": "\\\\x0721e8bba20a48ed2868cdfb3771b6ee02610ea335d076687497e8731c7e5bff", "entry_id": 110},
{"seq": 111, "hash": "\\\\x3ebb48e1a956c24ae100d67bd476f67e2ab8fa685ecc17e80b09cccb0d7f86d7", "entry_id": 111},
{"seq": 112, "hash": "\\\\xfe34f7dd33b6927ea52f15551348ea3d649a063e440cf389fc289c5455b05500", "entry_id": 112},
{"seq": 113, "hash": "\\\\xc47819bc9bff94555fc439dc5b58c12aaa93b48228f58c65fcdc1e59905961aa", "entry_id": 113},
{"seq": 114, "hash": "\\\\x5065f27acbacab7fd7ee74b2125588a74293f4670d46586fc2446d30ac1a50af", "entry_id": 114},
{"seq": 115, "hash": "\\\\x8d00878c5efde392c4617b1ff5d960bbfbebcab8a2342ec7853770c955a50201", "entry_id": 116},
{"seq": 116, "hash": "\\\\x15d8d3cbf9458de14c9f4919c6987d0b4c57768603acf9fc24e24430091d6608", "entry_id": 115},
{"seq": 117, "hash": "\\\\x0c4edabdd060656d235387279e15e32aba079ccd5cea710f73ab4bc90c380996", "entry_id": 117},
{"seq": 118, "hash": "\\\\x5f49cb83875d5f84ecf1ee5bce8dbe8e3e29d2dc5d6755048af3f306e7bf7f92", "entry_id": 118},
{"seq": 119, "hash": "\\\\x027d4bc81c50f8426fabcf474e24f282e28bbb770cd3be83255856ef37d24643", "entry_id": 119},
{"seq": 120, "hash": "\\\\x0491cbc083cbae71ab81157cc29c361423fcf1596d4ad4a7bc061e8db30d95d9", "entry_id": 120},
{"seq": 121, "hash": "\\\\x0b71ffc54ff077d86a0fe7729478f7d05685811424495bc6bf22eb6ea30a3add", "entry_id": 121},
{"seq": 122, "hash": "\\\\xa8a4180ac1b0e11cd310d66146cd1756219b95a225e81858a366cfa0c92b0f86", "entry_id": 122},
{"seq": 123, "hash": "\\\\x4076d604111ce2c004ecbe58dfed46e41590a716cecce7d2ce96a44aff59b2b5", "entry_id": 125},
{"seq": 124, "hash": "\\\\xc5463db3c475ccac34dde4e92a40c8ddb1730005711fdfb17e616b478baae908", "entry_id": 123},
{"seq": 125, "hash": "\\\\xaa4ad992339db1eb5bceaa671193800eaaf64e7d0c15dee89691ea348da75921", "entry_id": 124},
{"seq": 126, "hash": "\\\\xf0cb1a375554cf587c83f37a32d4324ccc09c82c66e38539d869091a5dee8f78", "entry_id": 126},
{"seq": 127, "hash": "\\\\x0b2fc908d3aa61ec849758c3520bf2ada9ff530a0de1d6b36844a3385fe089d0", "entry_id": 130},
{"seq": 128, "hash": "\\\\x5ce29ee8bb00dfa0d5a5f9811e3fc99b3e625c76cbc67a499b0fbda665537699", "entry_id": 131},
{"seq": 129, "hash": "\\\\x3bdaa9623803b5f1966ef42126e8b0b3e4190edda4ad5eee637f42c75076ae1a", "entry_id": 132},
{"seq": 130, "hash": "\\\\x8f30b9ee3ea12c7a3b79d90ebf3ecc2191836e5f39ad2f9fd775c27693048d3a", "entry_id": 127},
{"seq": 131, "hash": "\\\\xdde9d66a341fbc429a53911458c710a18cc92bed79518cd2dd4be0092b401726", "entry_id": 133},
{"seq": 132, "hash": "\\\\x32cc01772359d6feb84fc7ea3cbe0e87290a3b659102b3c7d9d291a4c8639315", "entry_id": 128},
{"seq": 133, "hash": "\\\\x66ecdd96d00e0cec9f85e5ec0fc63a01d360f077bc0f820101d5604f93861cff", "entry_id": 129},
{"seq": 134, "hash": "\\\\x2164e402d872a301f08e44a478f58155894b0e91cac4b4cc7a42dffad06b4edc", "entry_id": 134},
{"seq": 135, "hash": "\\\\x1b620f890d7579cd2829458c57acec14c0493007d383eb2d7c23a4b4f985a113", "entry_id": 135},
{"seq": 136, "hash": "\\\\x86e7c032b2c8fca06784dfc49b4eb6aaaba66ddbd862930fb2c526f728d5ccad", "entry_id": 137},
{"seq": 137, "hash": "\\\\x17f70de7bc64f49ce1122ba07dce5dd6fd7ba8732d0d9d6708907134085937bd", "entry_id": 138},
{"seq": 138, "hash": "\\\\xb419679efccf0390f73ba8e54dcff10b415f635465284f03440489ee17ca8dde", "entry_id": 140},
{"seq": 139, "hash": "\\\\x72e12e3549e3580f128e3668b89bcbf5a61e5a4918d4eccfa53b75d58bbfada8", "entry_id": 141},
{"seq": 140, "hash": "\\\\xa7af179d1f62b84c0a826cc457d1a31de924157e989010b4e387d2730452f032", "entry_id": 136},
{"seq": 141, "hash": "\\\\x418f2ed2db85144725c17ea9889bf30ec53c2cef94a9446fc2ea5d152bddb1e3", "entry_id": 139},
{"seq": 142, "hash": "\\\\x72ae1118b851f9c65c751d7f01009fdb3c8589a32a8712df5d3eb316c4b41187", "entry_id": 143},
{"seq": 143, "hash": "\\\\x5633c5c691caa439ee22d547672a3bd586d5e0cf8ba050d392489d50dc3ac200", "entry_id": 145},
{"seq": 144, "hash": "\\\\xb24c86917e83a3802d54b0de8e33ece37c739ffa85903ab8d0e76ab2432416fe", "entry_id": 146},
{"seq": 145, "hash": "\\\\xc12cd5dd8ca5ec9ec26ba2b436138de297dcd8ce1f5f7d5ae11089451de8cd86", "entry_id": 148},
{"seq": 146, "hash": "\\\\xcf3f4d0f948b1d5dc70ac234c4a8522d214bc31093d44e1d2c51373667a96482", "entry_id": 142},
{"seq": 147, "hash": "\\\\x1c39bf0d63e8dbeb3c21ba2ed0c8f4b54ccfe90d9c00c987dbea0846789c4651", "entry_id": 144},
{"seq": 148, "hash": "\\\\x74b26046298aaece98c52e532475d0fdadb7a53cc4d27adb557196668eafe31e", "entry_id": 147},
{"seq": 149, "hash": "\\\\xd12b06d41e85812a6d0e5ecb251ea79fc9a1914323b62d566d0ead50701695ca", "entry_id": 149},
{"seq": 150, "hash": "\\\\x0a63dea7cfc147de6027e1e92413e082c2ee8e2d2ee5834e1a2a6fa3d02fe90a", "entry_id": 150},
{"seq": 151, "hash": "\\\\x8a6e79bcdf46e141ce51301ade3d18082d8a4e345beffa66784a69a8808b6550", "entry_id": 154},
{"seq": 152, "hash": "\\\\x546f082974ce7cc1c21febb03f1436146cff0c428d0f7fb4cfcff0a9a8dff7a5", "entry_id": 151},
{"seq": 153, "hash": "\\\\x21286ee0b61e1a38e9519d4b27753b839b72503454c2c2abcfc8952f1da3388d", "entry_id": 153},
{"seq": 154, "hash": "\\\\xb6d1e3e830c31aa775dd66ae4ecffeb9d9330878b5d4f1a0b060d32bc4a281e4", "entry_id": 152},
{"seq": 155, "hash": "\\\\xbd3fcf0c5b5e142082c8b627bcd2d062f3eb8a42b6c6a3ec04a4a00ddb8959de", "entry_id": 157},
{"seq": 156, "hash": "\\\\x2e7514484b0feb7bc36a092e41dde844b490bac4813f2bfd6314c35ed439b505", "entry_id": 159},
{"seq": 157, "hash": "\\\\x1ebced0fa024720a8396d06f27433c1185e90b0ceb41a375db9a1df13dc3fd21", "entry_id": 156},
{"seq": 158, "hash": "\\\\xef240d43c8d1e98c16a6e587a0550e08190eec1075fee9e610b5e3185604636e", "entry_id": 158},
{"seq": 159, "hash": "\\\\x79ef8f20a150867207b1c8c5d3402adce331e939562e5aa690ced5fcbd69f6f1", "entry_id": 161},
{"seq": 160, "hash": "\\\\x25de08e3fd844f568ee256011660e9ef2e984b1e732745258c754764b485ab3b", "entry_id": 162},
{"seq": 161, "hash": "\\\\xf8833c47fe6adecb0481092182dfabeac1856a1e8f1207f0bf5ddb50e5f11e6a", "entry_id": 155},
{"seq": 162, "hash": "\\\\xd59d88c35f1c0c505da1c293a8243757fff6425e630e1db319526644fbe8a822", "entry_id": 160},
{"seq": 163, "hash": "\\\\x8424a02d0b29c60e3b9ad33d14b6cca7dbbc47862a957f5bb8017a2953ec6585", "entry_id": 163},
{"seq": 164, "hash": "\\\\xde862b060e019d9d0ab0fbe5e4d0f6240364bd19654bd3a8ce0152a19089ac43", "entry_id": 164},
{"seq": 165, "hash": "\\\\xf94fd8b775fb90a5c797da6a856f5da6290e7a34afb11a0a91a3b9ce7f3df7ad", "entry_id": 165},
{"seq": 166, "hash": "\\\\x8c4d537660ae8d94beec544f2df56ffebef370965933b2444ad35b4bec867957", "entry_id": 166},
{"seq": 167, "hash": "\\\\xe6bffc6f3349b2ad448918ac2dfdafdce6e677075870e53f0822d14b6c456399", "entry_id": 168},
{"seq": 168, "hash": "\\\\x1cf3f57747a4509a100feb997443ae0ae90df573846f8442da70b1d79d631bd8", "entry_id": 167},
{"seq": 169, "hash": "\\\\xf8102dd8de8b76d8ae6bd385c9d1eb296ebf093a3ff6d11d2fd34449a6257ca0", "entry_id": 169},
{"seq": 170, "hash": "\\\\x72abd8675a802e929ee465a25c3c9747f465d062f102d80b567f86aa2bc03da4", "entry_id": 170},
{"seq": 171, "hash": "\\\\x35aa89c7bda38d3245db33904bcdc4660016f6fd730e79973146236581ea1bfb", "entry_id": 172},
{"seq": 172, "hash": "\\\\xa48f2b8ee547154d04f834ab1ba1f99fe511467596b3cf019a56e2b65344ea6b", "entry_id": 173},
{"seq": 173, "hash": "\\\\x287753cbb4b7d13b7540a04b7056914b7274a8751dec80624a49295a30b25f53", "entry_id": 175},
{"seq": 174, "hash": "\\\\xc0ec77884a162b07d392286d6eefc58838121d702c99e9ec23854b7f84808bad", "entry_id": 171},
{"seq": 175, "hash": "\\\\x2dca40a9cabe063a36f12d0e5185c52c99b63273c451e0e23eb07ac65d15561a", "entry_id": 174},
{"seq": 176, "hash": "\\\\x0b0faa61707236a2b1c2a8de01c025d24c89f370ca8b088a9f14bd5d9a181397", "entry_id": 176},
{"seq": 177, "hash": "\\\\xe0c589d87bfc80ca250414e8ecb95cb2c13cefaeb1a49ddac5409dfd994ee01b", "entry_id": 177},
{"seq": 178, "hash": "\\\\x0c01bda5ae38557a7703d7d19663d322c189b1ee4cdb6b9bd5bd2caa907385b4", "entry_id": 178},
{"seq": 179, "hash": "\\\\x2a280dacefa6c19b7087288288fe70bd832c56228b8c17bad37d751ed77a9f6d", "entry_id": 179},
{"seq": 180, "hash": "\\\\xf2f3e94370a8f0a8a9a290caefbc8fe468bb2fd1bdfce57a44353453d24afac3", "entry_id": 180},
{"seq": 181, "hash": "\\\\xcd17840930f308a3e5b7dacf2f6600e88354e8e4ce70bb9a2798539d070e8ade", "entry_id": 181},
{"seq": 182, "hash": "\\\\xa190a9f49de3a1358d3980f1ee70607207cec6eebe36d6dd0d6cfa1305a2717d", "entry_id": 182},
{"seq": 183, "hash": "\\\\x56d0d4921044dbe7d38d3b51654e6464b59731aa06658bdfe241722812f7a729", "entry_id": 183},
{"seq": 184, "hash": "\\\\x63211069e1d3a8726689a9ecf071393cca9adb05ff6e6b94da100293751b1a40", "entry_id": 186},
{"seq": 185, "hash": "\\\\x6ee61ea6552cc7b96e9498244380653359b1aa7c2bb1251ed1d930161bded600", "entry_id": 184},
{"seq": 186, "hash": "\\\\x73e6b60dc030dc2b862e72e4b931bb2eb270bfb97b6d044a59f26af34695b610", "entry_id": 185},
{"seq": 187, "hash": "\\\\xa2f73e5a468ceda44690edd284bdc98f301ac95ffe39a2c105205c4a9372ef1e", "entry_id": 187},
{"seq": 188, "hash": "\\\\x41cdc885eee66997ca328b83e14725ca2a2bb050efd5f4bd0952767a95918ccf", "entry_id": 188},
{"seq": 189, "hash": "\\\\xa230de2a70b45317439750ca5a817b51ff679d9990e08c802d2eb14c2265e98e", "entry_id": 189},
{"seq": 190, "hash": "\\\\xd65a75cdd4b9fe013269999683a8740d8a1e224f342add15d14af67eaa61aa89", "entry_id": 190},
{"seq": 191, "hash": "\\\\x28fc239102f318e09c827c466d5e5776b3889523a7e5527d6ea5f24a9f22dfee", "entry_id": 191},
{"seq": 192, "hash": "\\\\xaa4e5ca8ff73caf1412d383b1e82786564c1f356f33a8b4bba2ef394ec1070e3", "entry_id": 193},
{"seq": 193, "hash": "\\\\xd05443c65b8fd0c4f258a88359b3cab4f2708195e98c60e955388a1a7cbd5014", "entry_id": 192},
{"seq": 194, "hash": "\\\\xaafb792835c9e9d5d69116d9ec9eb41efe8c383d37c8f8a963d83d57feba7002", "entry_id": 194},
{"seq": 195, "hash": "\\\\xc8989c4a5c635f2972e487eef09991fa32cd5f7adb5ec33644a609848af1750c", "entry_id": 195},
{"seq": 196, "hash": "\\\\x9dabf001073aa65fcdc73221034e637f155e1d59b06a6030f771cdb105bfc1b4", "entry_id": 198},
{"seq": 197, "hash": "\\\\x5ff96fe843716504a10c0831d68effe04375eead85d2ea0e85ac89e1551909c3", "entry_id": 202},
{"seq": 198, "hash": "\\\\x820f886c696489cf33e2341bf17022097b56fc6ed28865768ee424692316765a", "entry_id": 201},
{"seq": 199, "hash": "\\\\x826ba07c04c54a5f2011948f5ce578f9258c9caf392d0a1da12249fff0124aca", "entry_id": 205},
{"seq": 200, "hash": "\\\\xf223f5c8514288dd9b7052423bde8b7723df1b44d27a5dc40851d83d0a2ff1f3", "entry_id": 204},
{"seq": 201, "hash": "\\\\x1745cd108919b3b22f388e80991dcb6b65d464f8fea7fddaad746a4be66e6fd5", "entry_id": 212},
{"seq": 202, "hash": "\\\\xd96b556939c17d89d08612d747771686e817b077f4ad5540108fd42380ff2cd1", "entry_id": 203},
{"seq": 203, "hash": "\\\\x24a37e360195280bf0d5e85bb370f7f48395d694d0ff5d5955c4906da9bdff93", "entry_id": 197},
{"seq": 204, "hash": "\\\\x8038af6e89fb549580e3b93e1f21a08590005fddc2706334aafaf0aa2aa971b0", "entry_id": 196},
{"seq": 205, "hash": "\\\\x2e28ff06714502ef2ab42b3273a00388f5fcb070a8437ad3cedad6cbd8f717c2", "entry_id": 200},
{"seq": 206, "hash": "\\\\x672dc6aee04f472a977c38c5145e54466adebb4c8cfb7a300a16098680866c22", "entry_id": 199},
{"seq": 207, "hash": "\\\\xc58ec194498f4ff64c617ce6ad145c3bfcd5be8212e67e43f251803c917df6d1", "entry_id": 206},
{"seq": 208, "hash": "\\\\xcb6c9868ca0156b1ac9488f35648f5e24e464b90ef02a269cad4a80add09a6e1", "entry_id": 207},
{"seq": 209, "hash": "\\\\xa40662bf12decbc91a21efbe42fee7064f87b693120b31dcaf91e19ceca96a61", "entry_id": 211},
{"seq": 210, "hash": "\\\\xd01000f9b4c37b93be8c8094cb89683167c9d6755e21755f19dc35058e01dbef", "entry_id": 208},
{"seq": 211, "hash": "\\\\x8e530c3d1534cd177c22c29340550a028484c4e8edc47bdd24d86fa4b561a51a", "entry_id": 209},
{"seq": 212, "hash": "\\\\x15aad948d82b8c620b0bcf7606f337a163305cfa80343f714bcd13c03cf70b05", "entry_id": 210},
{"seq": 213, "hash": "\\\\x18d362e99d934e8c9de649c0a6389eede3517e5edd3c55df9c136858f9c394ed", "entry_id": 214},
{"seq": 214, "hash": "\\\\xe002f0c6f52beadb1256ddc3c388faafe5c3e77719f2aea05c802712fbd6445b", "entry_id": 213},
{"seq": 215, "hash": "\\\\x97290f3f68936f297b48f8075807ef331bf1f18b64a4271b445e3b5c618671f6", "entry_id": 215},
{"seq": 216, "hash": "\\\\x529c4712ab18f090dc1cd82380d8c7872d65d9d0ad708d6ea601ef56ac915b50", "entry_id": 217},
{"seq": 217, "hash": "\\\\x75c7f6b59c1b7644590d69ae87b11b4f0e16f6dceb79b7b0f36a8a1f768275e5", "entry_id": 219},
{"seq": 218, "hash": "\\\\x689e5af064f284c255979c8676bced614ed3624b75f3833f7d40a4cc51c87e33", "entry_id": 216},
{"seq": 219, "hash": "\\\\xf40a521cedd753201443e43cfcafa07537c98621ae933b7c8ec41a19ae505677", "entry_id": 218},
{"seq": 220, "hash": "\\\\x626b86816476c4e82482da458ecc923415b0151d8d31f96e60a0078c5ac92277", "entry_id": 220},
{"seq": 221, "hash": "\\\\x88673a9a1b046cdbba2c99f9da589e72841c857b71e14dba1624665e4c8c71c3", "entry_id": 221},
{"seq": 222, "hash": "\\\\x0f50aac4858292cb7a1c5520e890f600db8140a19546d39c849d43adeb7737c5", "entry_id": 223},
{"seq": 223, "hash": "\\\\xeb303919fbcdf24a5790c4a483798c492acb7a57786e8e04bc8bbd2fd73848b2", "entry_id": 225},
{"seq": 224, "hash": "\\\\x2097acdf3eee02fd365baffab2f4ac85f33c5ec17c07912c6b04c5f24fda7d4e", "entry_id": 222},
{"seq": 225, "hash": "\\\\x53b67b18992b5cd5d7a40cb9f8718a0c4cedd8e655e16b77706859163baebfab", "entry_id": 227},
{"seq": 226, "hash": "\\\\x49481c41939b3f1ea8fb00540a9670453fba3cd031ac6767421c925f263b7133", "entry_id": 224},
{"seq": 227, "hash": "\\\\xefb5881cf1e906e394f5b2b7508faf39a9447d381cbe3dda267fc433ea22df3b", "entry_id": 226},
{"seq": 228, "hash": "\\\\x8d94c78a3cdcda5a0824d91de954e6f8f98088113f1e319d57028c03a9ca3152", "entry_id": 228},
{"seq": 229, "hash": "\\\\xa906b2bc5560cf7aea7c26ebc1aa1b9e178156d47f2c5770a5179891fc71bffb", "entry_id": 230},
{"seq": 230, "hash": "\\\\xf722c9003b160a83f61a723f0474d927fe38d6b258b312c80000f3ead130af1c", "entry_id": 229},
{"seq": 231, "hash": "\\\\xe1acdd16669a3a0a2c6e7879b0222b751b68fbad3d57e36d37d2105f6f6720a4", "entry_id": 231},
{"seq": 232, "hash": "\\\\xb9027410c7bff80b8f0c6f0b19a7afebae8ac19799ab5b8cc5db1293b1d87577", "entry_id": 232},
{"seq": 233, "hash": "\\\\xf1d17b20b83b7a3e3092b1d205ec423190dc6dc57f95c1753123a3636c9a8ee0", "entry_id": 233},
{"seq": 234, "hash": "\\\\x33dd64ecb7738bed98f6df1ac3e9ea8d8575973916e8d1fb23b6ea48671b06c0", "entry_id": 234},
{"seq": 235, "hash": "\\\\x37f27821244e4448005f6b043f708b795c854beec20b19897d01046d057ac543", "entry_id": 238},
{"seq": 236, "hash": "\\\\xd5b0b5fbbe2fb7b3cbd9e2cfbfc2651c35aa9fdf328d217cf78896e857e173d4", "entry_id": 235},
{"seq": 237, "hash": "\\\\x363b558dea176b9459e8b8f2d658ae454f7b60bc4a673c0b229cc18847c86aae", "entry_id": 239},
{"seq": 238, "hash": "\\\\x00b35ab0e437a63bbb3156bf62ed2d617c1a780013e637c32c3d3868557ba264", "entry_id": 237},
{"seq": 239, "hash": "\\\\xcaf1e160463528b7b2a1ba3b6d638f68c0414c9d698856ce2df107647373bb52", "entry_id": 240},
{"seq": 240, "hash": "\\\\x14c40f86bd96a69389cda62d46c17b284187b5ee669469689f9116de914b769d", "entry_id": 236},
{"seq": 241, "hash": "\\\\x2ad0913da6ad37f164398867895572044839a0e40ad9b30d380c5be48611c064", "entry_id": 241},
{"seq": 242, "hash": "\\\\xaab70bd78fa82036fc2e91203c9b56d9ce0cd2ade65fc4bbc1d1d2d72aa36131", "entry_id": 242},
{"seq": 243, "hash": "\\\\x6e60f738a7860f1979b5c5549b60e335f445978d1114d99b7d8b08b4fb19f8b1", "entry_id": 244},
{"seq": 244, "hash": "\\\\xe23a762217b83579aa4344547e8be94bed29e00337ed20838113d945061b1e8a", "entry_id": 245},
{"seq": 245, "hash": "\\\\x37c5b0e7e496199fa4f2179258eb7c1bf21c056f6f71275e734d66bff81fb240", "entry_id": 247},
{"seq": 246, "hash": "\\\\x129857262494020e9c8953589c53cc04e13a45759e337f8e726b3d5fb3a77dd4", "entry_id": 243},
{"seq": 247, "hash": "\\\\x014898e38f076772b54df5b3cecc40ce15d3a4e9c3392d2a08abf820fc3e913a", "entry_id": 246},
{"seq": 248, "hash": "\\\\xc4d441ab4c68710d2140e731cdef7f7e918250e9181f59c6b200b96d29f6b99e", "entry_id": 248},
{"seq": 249, "hash": "\\\\x636dec4ccfcd9cdc75acc2776b8654a73f0b195167e0ebd84ab89516be1fdd19", "entry_id": 249},
{"seq": 250, "hash": "\\\\x4064663e25638bb5674230d725212c9d902b1671297546af3354d79b06c0d9ca", "entry_id": 250},
{"seq": 251, "hash": "\\\\xfd89758117ecfaf874d7ba981502c6e541423a665ddb03239c709b67dbcc57fa", "entry_id": 251},
{"seq": 252, "hash": "\\\\x56f26fb41dea7d711c439a63366ede67176997e150f969f556916239ad503c6a", "entry_id": 253},
{"seq": 253, "hash": "\\\\xfc6507f81df0a2f472d2af99dd730f0ef5bd4280822afee564cf99926001956b", "entry_id": 254},
{"seq": 254, "hash": "\\\\x7f903f2990fb1345f2a002d2d4688c6ed638b9fc15c18dfbb491aca051abd405", "entry_id": 252},
{"seq": 255, "hash": "\\\\xe86af13e3960021062f0256a364afea01b4c5a746b1644d18de92cb381d9221f", "entry_id": 255},
{"seq": 256, "hash": "\\\\xdbf19ed3956abbb26bb7d14612aa3a0c3f0cd382381468f9906e7b1fd2446080", "entry_id": 256},
{"seq": 257, "hash": "\\\\xcb9ff031e3111f531b363170fb641f71de2dce3ddab13c8317db2d9644db0f98", "entry_id": 257},
{"seq": 258, "hash": "\\\\x3176e7f26e6a7cea8672c1ecded83ab5a1d2c6311c38cd8c71b6c04ed146873c", "entry_id": 259},
{"seq": 259, "hash": "\\\\x7ca7821b61a5aad5eb2b4c21069b454d5dc96ef990c0cc154e578596dc25a855", "entry_id": 258},
{"seq": 260, "hash": "\\\\x651ac991e22c31cf256bc9ff74d71c23ef39ae2e7ee2d18ac64a0ec9b688ea92", "entry_id": 260},
{"seq": 261, "hash": "\\\\xde2cf18483f05cedf81139e3f2219502751480d04cf212d7a2aa9899fc5c5589", "entry_id": 264},
{"seq": 262, "hash": "\\\\xce5609f6a9ba9fe52954dc5db1aa98d11a36ff7d3d2d6406e1e34fc6fa01ada2", "entry_id": 269},
{"seq": 263, "hash": "\\\\x57ea429902b7d7a5f19ae11661cfe8ecae990ea20713f89196abb197786cb8a8", "entry_id": 262},
{"seq": 264, "hash": "\\\\x7c70d38333b6d1aff7bbe82ca1166127ca5176c0c81aea9f043d4aa7e5a231ae", "entry_id": 265},
{"seq": 265, "hash": "\\\\xd02a44818e47dd285b2ecbb590164a42fba08d0cfba618269c37fb1b6a4cca0b", "entry_id": 266},
{"seq": 266, "hash": "\\\\x3bba27938527a5c3acda66ee59de67e8bdb246c70a79485daedc6431a2b3c0ba", "entry_id": 274},
{"seq": 267, "hash": "\\\\x5acc1c6661a4111e80c8a33aa75fa2bf31182e3ebe42b31d4aa871f0ff6f8e25", "entry_id": 261},
{"seq": 268, "hash": "\\\\x197042ab3d5b47c65578ba10909b1aced80d194d60bc78b1e42992893a3828c7", "entry_id": 263},
{"seq": 269, "hash": "\\\\x5d0f075819db6c2a3b03995f099922beda90d82c8a9764b70b15ab5df7703ed4", "entry_id": 271},
{"seq": 270, "hash": "\\\\x82eac0124e33764aa6bada8f9b108f1c53d50e14fd50b571272a9b5ab0b51bb8", "entry_id": 272},
{"seq": 271, "hash": "\\\\x99e3014704669485552bd0b1642168438df02f39b92194b0a90074941102f301", "entry_id": 273},
{"seq": 272, "hash": "\\\\x2cecbe98c19ffc38e6a2ee88714a186cb7240be6d8c117d0f7f9a2bede3aa09c", "entry_id": 275},
{"seq": 273, "hash": "\\\\x10c2d0bbf50ab3df592919b1a02f9fbbe985acf6e948cec906e43f5ecf39095b", "entry_id": 268},
{"seq": 274, "hash": "\\\\x36a3a646b057a1132bfa07e9e6c07b1263732315b4a924969c41d7951c269dd3", "entry_id": 270},
{"seq": 275, "hash": "\\\\x2b7a2196a8aa80f6a5b216dab522b0925ff26448554a099ccac0f9ce87267d66", "entry_id": 267},
{"seq": 276, "hash": "\\\\xa651fd7eb8f41ce3b8f3dfd844c278099177998d8eebdc71b6ec79c226c2ae29", "entry_id": 276},
{"seq": 277, "hash": "\\\\x0e1bd2e0db4d6ab3592447d3767609688a53c3e83db976711b1e2441787faf60", "entry_id": 277},
{"seq": 278, "hash": "\\\\xdbdbf550cad5478612e49954386e953e000c749843601b27030c6cbf16198524", "entry_id": 279},
{"seq": 279, "hash": "\\\\x94b234f574717b77e3ab7ab8c05a4ce546ebb5061123962b81eec77eb13d8d7b", "entry_id": 280},
{"seq": 280, "hash": "\\\\xcabcafa55d48ec3565fd246377d1cec9508e29d340c4cc503bc5341b762765e9", "entry_id": 278},
{"seq": 281, "hash": "\\\\xc6a204876f298f9e34e5752231837964f15640757a3641d4d3b7203e45eefdcf", "entry_id": 281},
{"seq": 282, "hash": "\\\\xe4a5ea8ae52fe7d1fa45c3993a5c41665608d2d9e5c89b4e4081e4763a8e74e5", "entry_id": 283},
{"seq": 283, "hash": "\\\\xff03f8cd80883455008ecfbe4ddf2c20e1b5028f708319f0bc650f6b9a5848f3", "entry_id": 282},
{"seq": 284, "hash": "\\\\xa1621b2af54c0fcfcbbd5e93ca276019606081cc5732a508cc023023363cec1d", "entry_id": 284},
{"seq": 285, "hash": "\\\\x0a9dd8cc7bc3f7a930c006949ad9546090c9daa8278d2c5a43346c152b200fc8", "entry_id": 285},
{"seq": 286, "hash": "\\\\xc327898860b5bbea17e513a8969fcf050905e46eb4b37a49f41e6a6028c1588e", "entry_id": 286},
{"seq": 287, "hash": "\\\\x6831c1f2fc883d8cc5fa930b416696a1964fdcdcaea5fa7dd6d2d282ae30c47e", "entry_id": 287},
{"seq": 288, "hash": "\\\\x35142bcd8546b5ab51b60accadfdc6d70f76d9d55365636474c6db4afeee5ef1", "entry_id": 288},
{"seq": 289, "hash": "\\\\xd70efab14845a17c0dfa6f9db6773bd66098bb69ed6281b4f903dc1431c13244", "entry_id": 289},
{"seq": 290, "hash": "\\\\xe2103b2a85ab08195cbfeac69aa2cadac7dc096d4f7e223ac6300d4a2dc4a134", "entry_id": 290},
{"seq": 291, "hash": "\\\\xce355ec5be5e9a69ee31605cc193d0dec17bf987aba5e144f18d1f0f4af6d013", "entry_id": 292},
{"seq": 292, "hash": "\\\\xd896e02f4ebbafaa55100b7c90f00d00a0fa5e5d9e8ca33e807185e0c80bd80f", "entry_id": 291},
{"seq": 293, "hash": "\\\\x94e9f9766784301e790cb54e66f15dda743b6241a33e4ed356bbcf7a28e8786f", "entry_id": 293},
{"seq": 294, "hash": "\\\\xf8ffcf0f53c9cbeacb6415d982fdd9288ab8d4959a7a019dd733d2bd30c69798", "entry_id": 296},
{"seq": 295, "hash": "\\\\x19c37e631c634693562cacc2b877829c65ff33802fdcfeda9e390ddf5131865e", "entry_id": 295},
{"seq": 296, "hash": "\\\\x1e2b42b2c0128ba89309695b4c101d02cc99b5bdfcd766c7599e23a42df9627e", "entry_id": 294},
{"seq": 297, "hash": "\\\\x7c3b607a94b01dbbbd85e27a95d425560c99cc9db9404510317048c9464fea1a", "entry_id": 299},
{"seq": 298, "hash": "\\\\x86c2b1ba368f5df90c28e379e81bf4c0f2b5d401f55c184363a3d20456c8993f", "entry_id": 297},
{"seq": 299, "hash": "\\\\x344d05210fa7dd34fba33d0aa656ddbad4ddfa783797878a9a5a15be81bbe0d1", "entry_id": 298},
{"seq": 300, "hash": "\\\\x9c8c1f676256688308eb76f2aa6ef460f9c77ca8b4cdc1efebc797cf84aacf32", "entry_id": 301},
{"seq": 301, "hash": "\\\\x81c9175b02af15ecb1366c16e4e53c1ef73a98af89f276cc38e9cf6382685006", "entry_id": 300},
{"seq": 302, "hash": "\\\\xe30590f06b9a7e4a5f4a39b2a48bff35c420d0646083fa4380cba76d1fef6dc0", "entry_id": 302},
{"seq": 303, "hash": "\\\\x6f64f15ae0b3096a986b33ef3c226d8f4bc38999988648212f39dea0b3288644", "entry_id": 303},
{"seq": 304, "hash": "\\\\x23fec0138a27bcdbc54745996bb04edf2f53cd45a046f6770b48ad213555cf3b", "entry_id": 304},
{"seq": 305, "hash": "\\\\x68a0a0b5c246262f445e642abe0dfbf8e090d93889784b97d09deb4e91bf7a37", "entry_id": 305},
{"seq": 306, "hash": "\\\\x1121154d8a707e900fbd1825952fb969ebed9c585dab249d917442f7de2b6f24", "entry_id": 307},
{"seq": 307, "hash": "\\\\xabd4e68c86fd452419e4ecba72bc92ed987764ecc7c436d323de4bf1d8e611e5", "entry_id": 308},
{"seq": 308, "hash": "\\\\x69efecf7788421f764aeca76c4f2a05f58c5ec365c3e926fea55bdd8892a598c", "entry_id": 306},
{"seq": 309, "hash": "\\\\x3e01ba414e7d03fd267ab922323bcd73bad03a37be1dd611a42083d0b79c93aa", "entry_id": 309},
{"seq": 310, "hash": "\\\\xabf4c57c16f3347c70e07823db8de595a5c7587689ef684acb7d24a8ef7b569f", "entry_id": 310},
{"seq": 311, "hash": "\\\\x9fc9d1c6a214fecc6ea38548bf48d00fd5c28042c23df5a2d4348105d1bff7d5", "entry_id": 311},
{"seq": 312, "hash": "\\\\x23fb61073e1670f0d995164e10a5151a7d3232a9577f550b5ff94fe0713ef327", "entry_id": 312},
{"seq": 313, "hash": "\\\\xa0b083f1eceee898eb8896fa8ec0d4d1757c397f458e2da619275ba155144bf7", "entry_id": 313},
{"seq": 314, "hash": "\\\\x2f6aac4bf42e5165be15cd9502abf26ad4736bdad0d0094de782ee1d98c238ca", "entry_id": 314},
{"seq": 315, "hash": "\\\\x6709c341d355a739f67c661bb6e7adcb1644df15c77af84ea91bbb0597501446", "entry_id": 315},
{"seq": 316, "hash": "\\\\x7910eb618572d5ca955ebfb2ab5985bae6fa003a5560442693306b90489eb513", "entry_id": 317},
{"seq": 317, "hash": "\\\\xab4770fbc792875964ba38e3e525feb5a1bc53528371017ffd63ec205b6efdc8", "entry_id": 319},
{"seq": 318, "hash": "\\\\xa9e753e11d0f99e89bab4691761454252c1ccfd7f09c753254648cac55f46363", "entry_id": 320},
{"seq": 319, "hash": "\\\\x9a6343add00591a1648b80e8f8ddfdf8c5b41fdfd57711d4f95bc3dd289944dc", "entry_id": 321},
{"seq": 320, "hash": "\\\\xe2883377c5ad220c481700353f7a647543ac5167b6404618922bafcaa2d66a96", "entry_id": 316},
{"seq": 321, "hash": "\\\\x6ad8a016627feb97a3bb8bd98f47459178729312f6dcc7dec4ccdc3cf43fcfbc", "entry_id": 318},
{"seq": 322, "hash": "\\\\x761da523fa02da65486a2cd441cc0a86eca7cc3502a4a698695ab4872601008a", "entry_id": 322},
{"seq": 323, "hash": "\\\\x92416eedca2d5cc858d6503348b675629d1fa4d12658987fb02543471e986caa", "entry_id": 325},
{"seq": 324, "hash": "\\\\x87bab3488adf48221db97dd1104358cb28991f8a2b1b850eeb4f237dabc44320", "entry_id": 323},
{"seq": 325, "hash": "\\\\x6ed3d001a97354bbd1933b9d8dbe74e661902c73e6c8ee3b064e543bc7353570", "entry_id": 324},
{"seq": 326, "hash": "\\\\x1c6ddd23701eadd89c4596738c2fa24301d048ef1aff8ecf4f1c049fca912585", "entry_id": 329},
{"seq": 327, "hash": "\\\\x37212ea413af59ec9ebdfa341e43dbc4202b9d159bec1befd818ad28a485e435", "entry_id": 331},
{"seq": 328, "hash": "\\\\x7429aa8f3821890ebeb1daa9dd4e80b97c5b12967e9d1d48812a5da880537a94", "entry_id": 330},
{"seq": 329, "hash": "\\\\x6e00c717e7e8f57d4c1916503f6e602448af4a6b4c6ced17f368e84dd3fce261", "entry_id": 326},
{"seq": 330, "hash": "\\\\x52f36b254371e2611cb25e92eadcdbde038470af585474878fcdccddda19c611", "entry_id": 333},
{"seq": 331, "hash": "\\\\x850905f3264cd8736ebe9d09d96c46ac8311ddd0ef5ce2db335c6284e78d0c09", "entry_id": 327},
{"seq": 332, "hash": "\\\\x38cb0e4de000c68a42f272e41bf300d2f12b9bd045afe6067cce530121c90794", "entry_id": 328},
{"seq": 333, "hash": "\\\\x6bef998dee223c553664e51aeb061008095a077879882cdc1c7f96e44c40d6f5", "entry_id": 340},
{"seq": 334, "hash": "\\\\x3895a459108129cad52b6cba19b3e6e74293eb14db75db5e5843aa58bae8f004", "entry_id": 342},
{"seq": 335, "hash": "\\\\x8ce5b0b4832af71961e3633db6d493d786a8c81993403e76a6a490563acb083a", "entry_id": 343},
{"seq": 336, "hash": "\\\\x110ea05d82f3cd8b6e05a3aa95e818c24f7e9b0e8e1923298a7c3baffb59c067", "entry_id": 346},
{"seq": 337, "hash": "\\\\x48868f108eee2ad87ded31b1ad0e86edadcd8ae6ef4816112f007ef61beb9bc6", "entry_id": 335},
{"seq": 338, "hash": "\\\\x6543220a9dbe0af79a38ea60ed82698f322340b277d3ad6533b77c3df8eab181", "entry_id": 332},
{"seq": 339, "hash": "\\\\x59f10df4d6562643226010f09d63246148e28af5e706c63aab97fc85e380f14f", "entry_id": 334},
{"seq": 340, "hash": "\\\\x054a7311b473dedafaf1fb40abdb4066aeb9b8ff929b7f08e26e6abd213a2532", "entry_id": 339},
{"seq": 341, "hash": "\\\\x1f3ff069e1fac332dbfa0135dae7341d558cc76c3c4a0ac9e752ddea286f2c29", "entry_id": 336},
{"seq": 342, "hash": "\\\\x4a34be2a190444fde9b873724fc55f7c949f1056bce09ee7dd944be3adfdcf3a", "entry_id": 338},
{"seq": 343, "hash": "\\\\x34e0f28d2d2c2e6a1aa2839115f614533d35cdf7e4040c79d9a97668bbe5dcb3", "entry_id": 337},
{"seq": 344, "hash": "\\\\x3f78b523bf1c323c54cc96da887ea01eb79f6c070101c884d9622aa74292abef", "entry_id": 341},
{"seq": 345, "hash": "\\\\xce7c2de2da50a82040abde93ad9f2358a276070954dcebe1812d9c149ad393c9", "entry_id": 344},
{"seq": 346, "hash": "\\\\x113f8d97a8b2bf095e84c1f2886ba063567d0ae05f866ffaeb6bd6874978ca55", "entry_id": 345},
{"seq": 347, "hash": "\\\\x435825178bc3b928afaa7ee4fe2238bdd3672f9c4677e4d4030bf81d878ea524", "entry_id": 347},
{"seq": 348, "hash": "\\\\x7ba09983c3675194faccc5b55d9928e993eb845e4eb64068cc539548d89579da", "entry_id": 348},
{"seq": 349, "hash": "\\\\x62e15f9047069abeceb90de7ceff366b91e12fc412889b5c2f94ee4254e6348e", "entry_id": 350},
{"seq": 350, "hash": "\\\\x29595b848866a7f73a2822eac5c3655e38a194b986cb7bd95e010f8c6f770d7d", "entry_id": 351},
{"seq": 351, "hash": "\\\\xd11c988d4cae3d21fb16b6da11ece679f2a2b1dd216f09a23602dd811cc01fb3", "entry_id": 349},
{"seq": 352, "hash": "\\\\xb0d2a977d908650572614c1a7538457f295f8e87479e6c98f32e8abd0641dd48", "entry_id": 352},
{"seq": 353, "hash": "\\\\x81437161827432bc5d3ee77f2f16b431b281af44014fc4e61f943f46827adbde", "entry_id": 356},
{"seq": 354, "hash": "\\\\x340225bf73d935ba1f4224a3e7ece898c373403e1f4fd09ef168feaf93547bf4", "entry_id": 353},
{"seq": 355, "hash": "\\\\xe7105cf01f4139b31d41c37c53624a67a3bd15eb5f40c9466020e4515d03b2c0", "entry_id": 355},
{"seq": 356, "hash": "\\\\x5f0a9ec9bf85a5a4c11738d201ac26602e2cd93b2f9bd8267fa4b39ce6490b43", "entry_id": 358},
{"seq": 357, "hash": "\\\\xe51948cd1c1b0ccb75340fa4c619bac49f93017af38396c601c240265cd07fa8", "entry_id": 354},
{"seq": 358, "hash": "\\\\x826533eef8a7e7d7c3359c90b2421e11c799a2c5e92602ec6ee11ce8cc7bdc9c", "entry_id": 357},
{"seq": 359, "hash": "\\\\x72af338fde4d17c6cb15d8497e799b73aa23e7d1582ed93eb944b7cd73ca32b9", "entry_id": 359},
{"seq": 360, "hash": "\\\\xfcfc3314f6e52944d163caff2bc2001bf082ce12abba4f71fd6ea9e0d4d6cb05", "entry_id": 360},
{"seq": 361, "hash": "\\\\xa9f48a8860b82007c13a37ed2a90410abd3fe9e26e1ac4dfda6320054446cb71", "entry_id": 361},
{"seq": 362, "hash": "\\\\x1d54c01b703387cbc05f49bfa00507ae9a0d33a32018c31a67cb1f8778123a8d", "entry_id": 362},
{"seq": 363, "hash": "\\\\xc4ac75627d5961a87dea7c9549d6dc0d5e573b76449a963cbf2f9584b79a7921", "entry_id": 363},
{"seq": 364, "hash": "\\\\x1fcba59ec82a0921eeeef18d577a256fbea54f321631696d88c2a210f6494017", "entry_id": 365},
{"seq": 365, "hash": "\\\\x890b227aacdaf2bdbd7f13b0548557b3c0c019bb822c3651142aeb7a704637d0", "entry_id": 364},
{"seq": 366, "hash": "\\\\x128bb74d6e4bcfdaf06bd0104ebf019fd6a718893bba42fb00af65ea9e101bbf", "entry_id": 366},
{"seq": 367, "hash": "\\\\xf871006fbdd519909bbfcf74c4733098dcc6b9894293812a135556685d1df90e", "entry_id": 367},
{"seq": 368, "hash": "\\\\x1fb3ddcf718d33636ee8ebc9fea1954dd4aff13a4ee8232d06991ff03bec8fb4", "entry_id": 368},
{"seq": 369, "hash": "\\\\x2aa677b1d45d565a0eb9921961604032829b8f0c7d65f4d9097332b593862515", "entry_id": 369},
{"seq": 370, "hash": "\\\\x023147f8a1d7fa885b463ac17ecf969073401b085e57ed77779d77857e623bbb", "entry_id": 370},
{"seq": 371, "hash": "\\\\x958d913bd790a075348455e70a3880fb771377c66da0a1e372ccb5ea1d709c91", "entry_id": 372},
{"seq": 372, "hash": "\\\\xc47271c36c97b4db18b97a4df434f45625afd052a05835b79e69340a52df7f50", "entry_id": 374},
{"seq": 373, "hash": "\\\\xa43824cd5d71aa9f67568306a86ad03c039b21ee2d7ee3a3b517449b57878881", "entry_id": 371},
{"seq": 374, "hash": "\\\\xeb18959c61549567dab92daf908d99547d3005165322984e9565ece2f0b712d2", "entry_id": 373},
{"seq": 375, "hash": "\\\\x2301cac49983eb28f367e5e5d16ab5d6f70aa65a47dc5a1ad9640252a8bff410", "entry_id": 375},
{"seq": 376, "hash": "\\\\xbad489fedddc8b90637ab0cddb8289130e67a8a4e978e498cde03e883085c6c7", "entry_id": 376},
{"seq": 377, "hash": "\\\\xd590a464405dec0051812c841bb9bfb0fa3e31a9975a35509b9c820b519283d7", "entry_id": 377},
{"seq": 378, "hash": "\\\\x44eabdfacf2198f2032ba0b5cd0316178892e4298514497d9115310ae9008057", "entry_id": 380},
{"seq": 379, "hash": "\\\\xabd2896ef5b111266503678494b765f542075ed8f049fcd8aa3b12937ef5a3a0", "entry_id": 387},
{"seq": 380, "hash": "\\\\x5fc3d14d05a834edbcd878fced32df1fab97bd5b3b2ef6a8576d1560de122d45", "entry_id": 378},
{"seq": 381, "hash": "\\\\x7f1ffcf9cf0cafa2bcf93684da012202f8a8cad0a21f35c49dc5d2274da4f5bc", "entry_id": 381},
{"seq": 382, "hash": "\\\\x672f7a1602d22a602b68356c35ad6c542a6e93067a7400334c29cfae5d4fe92c", "entry_id": 384},
{"seq": 383, "hash": "\\\\xae6dd812a3df8b78beb47da59dfaac4da340f53b2aed128b312e84138dd9c45c", "entry_id": 391},
{"seq": 384, "hash": "\\\\x5bd9c79f6e683a99ff0941a5f43860357268a354826b364b25691a248b282dbe", "entry_id": 382},
{"seq": 385, "hash": "\\\\x5e45216c2cf606762f1130f74ef72e599ef6f8d9872f36436cdafc9c4d394269", "entry_id": 385},
{"seq": 386, "hash": "\\\\x5c174a30a2cd1df477d573f263ff77e3efaf1e5ea60778bc9c3b0dbe5287c065", "entry_id": 388},
{"seq": 387, "hash": "\\\\x34e0a8fc244889732ce05dcc663358b2ec1497eeab98706658ea96a521afae1a", "entry_id": 390},
{"seq": 388, "hash": "\\\\xf61a02f46233b3bf7c004732aa3c7c2112e6050051fcf2e7bcf9c5cb0efeb2d4", "entry_id": 379},
{"seq": 389, "hash": "\\\\x0d0a893f7c9502cb6b1582bce11b1800a235dbbee75e89550673ffa137676484", "entry_id": 383},
{"seq": 390, "hash": "\\\\x56934feddce33626fb86719153e46b9eb03864666b862220a396a1b5ebee9952", "entry_id": 386},
{"seq": 391, "hash": "\\\\x60ca83a6fb44e79b5925b155d5799c8313ab2ac1587636725d81e1c451369dab", "entry_id": 389},
{"seq": 392, "hash": "\\\\x69e498092fefafe18ee888440e6b4f3b5e4e2f6b46b659c3a57a6a106a3be119", "entry_id": 393},
{"seq": 393, "hash": "\\\\x3d39a0e9cec6cf3d789efb3a8f31be9608d5817076718482a2d55aa5128b9291", "entry_id": 394},
{"seq": 394, "hash": "\\\\x3587260bc938553b94999dac20be7d87c3a8fb5166b91fafa632c8abc59a0a94", "entry_id": 392},
{"seq": 395, "hash": "\\\\x1fd2f1d6719323fbff88f102ba6a581fbd921770997f3f2c74f299927dbe478f", "entry_id": 395},
{"seq": 396, "hash": "\\\\x538bc0987d1734dbed4345b59733afafc81adb7f876043c70aa188b3c5c3c0c7", "entry_id": 396},
{"seq": 397, "hash": "\\\\x800b46e6e549a09d7e0d833f80bd2553f21fb6b6501506504174b9775ec52c21", "entry_id": 397},
{"seq": 398, "hash": "\\\\xd4297336d853e1191cb30faa2e5cd4dfcb7caf75d2aa485ab21ce83cf96b82d3", "entry_id": 398},
{"seq": 399, "hash": "\\\\x42e6693379159e08999888fd7ec0644fef6e0ed853eb69c837dc446e2ce5d53e", "entry_id": 399},
{"seq": 400, "hash": "\\\\xbcd1f6889a7d22449dc79dcf38f00c1ff7bcba74f88ecd947d368ecb4981dcb8", "entry_id": 400},
{"seq": 401, "hash": "\\\\xb599b25bc9d126ba58dabefdb9c7efeab12059bb8a2acc7f57a9b39171cd0d80", "entry_id": 401},
{"seq": 402, "hash": "\\\\x327a507517f093235647ea70b0476c477a2cb5edb07f6f7d9ee9cf32c98f3b03", "entry_id": 402},
{"seq": 403, "hash": "\\\\x93fecbb8f42e194b614df1277a3e8beba0ec3145fbc4eb24d603f30e4e60098c", "entry_id": 404},
{"seq": 404, "hash": "\\\\xd4f977b07899b066efdb2d924acd84fe70a432efc40a5ef6fa93757b01a8f123", "entry_id": 403},
{"seq": 405, "hash": "\\\\x46d7e01bb1516aa1cfa47edffcc8edb9f53d5f4dc9a3fbc5e058723aede4a47f", "entry_id": 407},
{"seq": 406, "hash": "\\\\x9ca2523591cea5f4b423fd4139b92418d0b5925b48ac68030ffb9fe3cdf3ce0a", "entry_id": 405},
{"seq": 407, "hash": "\\\\xf595bff8beb1aa0474a68651f55c763bde11ae160da80846db156c4749a27d6d", "entry_id": 406},
{"seq": 408, "hash": "\\\\x2f84c82f0de1bb95e00446b4ebcefc09c7b511758d2aab1dc1b9168ecc664b31", "entry_id": 408},
{"seq": 409, "hash": "\\\\x87a0cc8b90dcf21d5e71bbf1a280f64841d4b180746583918c8bb38c1ceed627", "entry_id": 409},
{"seq": 410, "hash": "\\\\x080909304d12594926bc0bff76f774fc3ea46da72c0aee7040bafaab7a17d548", "entry_id": 411},
{"seq": 411, "hash": "\\\\xd23956e6e544cce2272546bbd1850814e20f61d272d8c115c7e83a6666911130", "entry_id": 410},
{"seq": 412, "hash": "\\\\xdfe8fbd80cd4dcb6e330477df4c48dd69dff9dc70d8c118adbc403d0cb372852", "entry_id": 412},
{"seq": 413, "hash": "\\\\x181862b86b764a247f5c0b8f4db521bf26c62d4c8f8d30a743b6b3583062e459", "entry_id": 413},
{"seq": 414, "hash": "\\\\x5001b11468fba1b3afe58a01a701ff13ebfb93cee378b908de6952c0cdbcc69b", "entry_id": 414},
{"seq": 415, "hash": "\\\\x16a69a6601aba3142d049b65594f488167c61d174fb21efad575b68f4d760b36", "entry_id": 415},
{"seq": 416, "hash": "\\\\xd26cee534242f35317980d4821da34ced683d9a910d1b854e28999a1023954e5", "entry_id": 416},
{"seq": 417, "hash": "\\\\x96463d4715c395f44ef6dd61ca28c6f8c8dbb1df88b0e5513c0ca75928500fc7", "entry_id": 417},
{"seq": 418, "hash": "\\\\xb0af1cebf1cecd09b16683daf3472c48cc73ad780c019abdcddd8ee809574c5b", "entry_id": 418},
{"seq": 419, "hash": "\\\\xf9322828042142725c123a6261ceca662664877e0fe3641391a35107d7ec165e", "entry_id": 419},
{"seq": 420, "hash": "\\\\x309c45dca909abf9496bc8e35e150753e5e867931090715cebdeef8283b97232", "entry_id": 420},
{"seq": 421, "hash": "\\\\x8a5252d6285a61179091861eb79667fc085e31ee99cd33cce88e78a21d83ad29", "entry_id": 421},
{"seq": 422, "hash": "\\\\xb1962d589b7954c50a9d9912b94cd28273651b5433f9f5069c8322bc3e72333b", "entry_id": 422},
{"seq": 423, "hash": "\\\\xac5f0d53ea4a81b8a2c44cc9553e07fb35c38764abaa34e1869ad091caf45ccf", "entry_id": 423},
{"seq": 424, "hash": "\\\\xfc86333e2ffb531c34b69297907ee1ed7057ffeafbb8f0f16131eb1145bfcd1f", "entry_id": 424},
{"seq": 425, "hash": "\\\\xd31e6eac6b71e91d276603347d951f38ac989377a0a8f67f8ed6d41bdda6751e", "entry_id": 425},
{"seq": 426, "hash": "\\\\x5e79873a4e33dc731731908e09a1b4c37cfce5034014a96bfa6cdb5b5e9c3546", "entry_id": 426},
{"seq": 427, "hash": "\\\\xc19186925739920ed93363d2304abcaed5834119e1564a931783c10bf3007854", "entry_id": 427},
{"seq": 428, "hash": "\\\\x3a9a28d4438de254d8a0ce398eba629e38c3e254dbc6f57eda6c0e3fbaf89a9c", "entry_id": 428},
{"seq": 429, "hash": "\\\\x9e83e1bb7e4398546dda14fe3f182c430840cd74160383b076b83fd3750bd226", "entry_id": 429},
{"seq": 430, "hash": "\\\\xf2336e92cb6207ab0057e27974abeac2550f6985a27d2f300041bf27bd6db512", "entry_id": 430},
{"seq": 431, "hash": "\\\\xab79a7e484e7446418640819e188bfeb0d9ad3f63319b275a9518addeaf76cc5", "entry_id": 431},
{"seq": 432, "hash": "\\\\xc2f51bad769e0122eac1ab3bea337482ba0e1a46793e512988309597723fc8fa", "entry_id": 433},
{"seq": 433, "hash": "\\\\xe52ff726d137a7d1e52d23ae3f247e3bff3c0dfb0f5474ba39d49f55ac741414", "entry_id": 432},
{"seq": 434, "hash": "\\\\x3e981d60c51becdb40fab8031dc3cf63463c846f0dc1a41a384303a9232d78cc", "entry_id": 434},
{"seq": 435, "hash": "\\\\x7e9ac5114da19696a59fa137196315a7fa5e2458c2add87bcbafc139d64a807b", "entry_id": 435},
{"seq": 436, "hash": "\\\\xab8f71b820a1391522bed50a3777c3dc70de5321e910c8bd0101be5688e3a798", "entry_id": 436},
{"seq": 437, "hash": "\\\\x67253f1c0113e254b5566b818070565702ebd87aaf080f40a135cf4f08a4a6ff", "entry_id": 437},
{"seq": 438, "hash": "\\\\xf1297da568ede301ad62ca7385b62c8eb92fa729804140d009598bcb113a3649", "entry_id": 438},
{"seq": 439, "hash": "\\\\x36b93f17587a6f57c59203eec6f78a1f95cc1aac1a288933165b01707bec0d6c", "entry_id": 439},
{"seq": 440, "hash": "\\\\x4fc5ac6fc108e0ba7a99c8f33d1113b0842baa402c1d5a96ca5e5b4cfacfeb84", "entry_id": 441},
{"seq": 441, "hash": "\\\\x916f95acce894f9ceb53cf5c3f0bc857ce1416bf3f3e3697fcb45af7078350ba", "entry_id": 440},
{"seq": 442, "hash": "\\\\x6260dbf696311077fcc088f1899776881890dc761a81c5b436e26bcb2160c14a", "entry_id": 442},
{"seq": 443, "hash": "\\\\x774435804240c0dcf6e495ea9a5a334a9292a71fa645c04fdf74fce271fd30bf", "entry_id": 443},
{"seq": 444, "hash": "\\\\xb05db392f7b59a09a9051284854e8657c425458e7c34fe2338c2e02a2ce5e126", "entry_id": 444},
{"seq": 445, "hash": "\\\\x525fdb1e842fca5d49bcf80a67acdede1265e50b311055a5c48c034663c1bf0b", "entry_id": 446},
{"seq": 446, "hash": "\\\\x381a4cda909d7d62286a902e3762a3cc5eac65b8cf9fa509a72adc5697e35feb", "entry_id": 447},
{"seq": 447, "hash": "\\\\x6294a1cc423a7306879cd57f580378a2c7776bc80f6c240a35237d6c1aaf6a53", "entry_id": 448},
{"seq": 448, "hash": "\\\\xd5ad6ce1bfd5ff1374c42bfb4fb046fa7fbdbb93a336c80238b8391e8ae821c3", "entry_id": 445},
{"seq": 449, "hash": "\\\\x7153688280b1d77732513e6bbbbb686002d0c7753bf949e7aa925881ffe799fe", "entry_id": 450},
{"seq": 450, "hash": "\\\\x30c558a0e5f928642e392ec6348517f984156f2b7e665b8713c4ac22ade6dcd8", "entry_id": 449},
{"seq": 451, "hash": "\\\\x74c5827f49dd9899a52e8baf47ca0217d8ec64f52bfab24697ae34a4cf7b176e", "entry_id": 451},
{"seq": 452, "hash": "\\\\xef25702217e1cbfe91fe0c49da31470c75b1a8d6acdb6b7b56f4e605ef2b267a", "entry_id": 452},
{"seq": 453, "hash": "\\\\x44a5f2f8d766bc3ac7aafef9009cc923918716ee2a8cf7393bc8a98bf464ecc0", "entry_id": 453},
{"seq": 454, "hash": "\\\\xd66113aabb05f65c3ed762ea5d59e08217e805a224e20fbc362b9cd0c36931c9", "entry_id": 455},
{"seq": 455, "hash": "\\\\xbd96a51240ea10f14f14bc7e0202589a9926316f2f919fc8a7cc4c7dbf5516be", "entry_id": 456},
{"seq": 456, "hash": "\\\\x6c09daacefe8094db9f09748e6cbdd8040cc8c05d360bf85bc80d64bb6535d58", "entry_id": 454},
{"seq": 457, "hash": "\\\\x83b93ed7a486ff035ff6639512ea5f206d31274579b2b46e8f1d9b9c572dbd06", "entry_id": 457},
{"seq": 458, "hash": "\\\\xdf19b065a94764827f0a201a851a77cec6a50fbd7eb9635412ee3e95ff6064e2", "entry_id": 458},
{"seq": 459, "hash": "\\\\x7d5267ec0d954eea232ab98503d523d0d2772b4da2c74e61f0795d6b1866808b", "entry_id": 461},
{"seq": 460, "hash": "\\\\xacb7fb74595d5e6e9e50329868255efb88fba2741fe4e1a6972a3e9ceb5f17de", "entry_id": 459},
{"seq": 461, "hash": "\\\\xfa509584dcfdccc7ef9ba3942edd058428fd1dd93392eec3ac3c3209b897123d", "entry_id": 463},
{"seq": 462, "hash": "\\\\x713cfac710787dda2d2a33f9d1e2aca381db7a4e5e360b87f2f5ea064af4e259", "entry_id": 460},
{"seq": 463, "hash": "\\\\xb1c1dd513ac801a53a0c5d85ccd4aa70f4431183c87d3908eb9c87709e046ad4", "entry_id": 462},
{"seq": 464, "hash": "\\\\x8c1828fedbf81e603e121bd86292f28063cd0b4d097959abe620c8a7c4d659b7", "entry_id": 464},
{"seq": 465, "hash": "\\\\xd42e7b0e11d641dcffdea50cc9f023a363faa53b3eaece4da6928ab0072d222d", "entry_id": 467},
{"seq": 466, "hash": "\\\\x2e8120cf9c27d795c1a491c683f149e753defa4ea644092ece50ed9b8a12236a", "entry_id": 465},
{"seq": 467, "hash": "\\\\x287d14351172b92b971e6ead7588a64412f62a166cf514c7f1aec9986144cbe1", "entry_id": 466},
{"seq": 468, "hash": "\\\\xc29489b010655873c037ffc72f32feba9a8b032ed0b4db02d712c486085395a3", "entry_id": 470},
{"seq": 469, "hash": "\\\\xefb2e838e7bff01a906f110ea0761017f2c6d63b89f11fd0803aaba708101381", "entry_id": 471},
{"seq": 470, "hash": "\\\\xd38a892443bbb3414b00789407c3caf7b24e509925f1b13460f84bbb2e741bfc", "entry_id": 468},
{"seq": 471, "hash": "\\\\xe4eb41e5f539e3c912a2f6cbd809cbe5908007b4bd47f1835ab01ba7f5045a55", "entry_id": 469},
{"seq": 472, "hash": "\\\\xc222c44c6e61414afd2244b05127474fb3d15810c10e72df402f087c36cfa524", "entry_id": 473},
{"seq": 473, "hash": "\\\\xca177f0bbf59d7456ffcadfde6125c7a06031644062f4af557fec359ee9b87d7", "entry_id": 474},
{"seq": 474, "hash": "\\\\xa0a71f665e78ab961ef98c60d795062a30ec250c643b46169cba2fddc17398ea", "entry_id": 472},
{"seq": 475, "hash": "\\\\xf5308fdc17dd191b7c3db40fc59453794d92ef9fea7c4d86a5ab04309fda3442", "entry_id": 475},
{"seq": 476, "hash": "\\\\x2a1756c564b5a561b480fe2cedfd3a8ecb37b638fdf4e3a52a3414f3656f45f3", "entry_id": 476},
{"seq": 477, "hash": "\\\\x662e5c2982ae0df33845e589f8e1eade5db9d03a5eb7b32966626e83945079ee", "entry_id": 477},
{"seq": 478, "hash": "\\\\x556b860947296d938a0db10388a72842064ab439a5db91bd2a6b60615aa09808", "entry_id": 478},
{"seq": 479, "hash": "\\\\xba48bdd102d8b18a512c0f869423c2e7fc68ef46075b14340c2414c0127ae19e", "entry_id": 480},
{"seq": 480, "hash": "\\\\xe319ff862db48cb52e5220fe3d9f310a5d2f85589ae07986dcfe70bd7f19af7a", "entry_id": 479},
{"seq": 481, "hash": "\\\\x33b8a9fcf7a643fbe8b17c8983233d5edbf331e443c576ab2c8f6a7cfe0db378", "entry_id": 481},
{"seq": 482, "hash": "\\\\x11018cc1f2710e3ff76c2f9e7d4397996b7f293489a2eacf3f1a77d8f174f233", "entry_id": 483},
{"seq": 483, "hash": "\\\\x1506171917f4f79301c07fe6cfb512b11e160660383dd7b9b4de8244a6c8db70", "entry_id": 485},
{"seq": 484, "hash": "\\\\x7960f6c44876d29233d4c4c6c392db52fc19c6c81139de726ac79ec268cfab58", "entry_id": 492},
{"seq": 485, "hash": "\\\\x36cf1c6da490b73d788b3a23b20e8dc0d5cb7d3f99242c1cdc448f8e6de49474", "entry_id": 493},
{"seq": 486, "hash": "\\\\xe1e7d8306792029dfc212833bfc647a692e21f7eb1801feff29d0eb3e90a826f", "entry_id": 482},
{"seq": 487, "hash": "\\\\x506e373531f29dc002bfa97b3ce24c262ad06b365674d78dd72942e035146c22", "entry_id": 486},
{"seq": 488, "hash": "\\\\x980af3a19394c4636875a35e863bae2182179bebbe5ba569e2dea78764008046", "entry_id": 491},
{"seq": 489, "hash": "\\\\x11807495453a1555e6f67bbf3bc5633e6b652541c952441254072086f6020af2", "entry_id": 494},
{"seq": 490, "hash": "\\\\x1dae716d4baf2083ea8e2c58788391423ec99714031a2d7978878b11950ec3ca", "entry_id": 484},
{"seq": 491, "hash": "\\\\x793b61fa481289ebf1aa7622dd273f15695905172d4b62f8559555888e3fe2b2", "entry_id": 487},
{"seq": 492, "hash": "\\\\x28e378319ed405e9a8b975d7baf1fc3de8ff73e52fabaf1ee6d6f248f7468a06", "entry_id": 488},
{"seq": 493, "hash": "\\\\x60ca81aa26b915f4016847b3d093b297033802daa549aa7261897590421cf556", "entry_id": 489},
{"seq": 494, "hash": "\\\\x99b14dab9604702ed574dea26d2e10804eb40f8afc547944561ac7562e5d0e3d", "entry_id": 490},
{"seq": 495, "hash": "\\\\x841d3f9c17d8f6aabd5138d6a6e889811e7bc1efee8f74201cb6031836ea7c00", "entry_id": 495},
{"seq": 496, "hash": "\\\\x42e4b3dd57c6396e5a40f8ccc643f34d0bc0eb78a0d8baddc004db1611855401", "entry_id": 496},
{"seq": 497, "hash": "\\\\xadf7fc618f5138bcf0dfe857802070acd4ad6e68e92bd550898b416f043bb2a5", "entry_id": 497},
{"seq": 498, "hash": "\\\\xbc0c573fd9054f3555e7602915c1adf92c5772575c3eb3330e1f137131f87b9e", "entry_id": 498},
{"seq": 499, "hash": "\\\\x7fcf32b1a244d09da409cc510eba24a8b9b48ca9be5a838c82b38acba9ac5b15", "entry_id": 502},
{"seq": 500, "hash": "\\\\xb6f443e9f279ebf0aae8bfa95b4a3fd44713968d83943e00143954af27ed4a58", "entry_id": 499},
{"seq": 501, "hash": "\\\\xb053e7ba15adbb077ff02afdb293a17bfa2192344a527b340bc9060cc38d439b", "entry_id": 500},
{"seq": 502, "hash": "\\\\x076af45c61d97018214fa05f180c19a115df147af78070b86063f1733941634d", "entry_id": 503},
{"seq": 503, "hash": "\\\\xbd032919201eb225f329a9053befdd4612af59229c9c00073aba927e16b9bef1", "entry_id": 501},
{"seq": 504, "hash": "\\\\x163cc1f1346fd865bd1283e541a1d1faf989203a180c865542031cb5e4af365b", "entry_id": 504},
{"seq": 505, "hash": "\\\\x8f8999b363e076f59e9830237fed377a4619d5a9a8b384016c8a1ed220161569", "entry_id": 505},
{"seq": 506, "hash": "\\\\x48389f96f89a9a4f94addeb9acc0a49efeae8721e537f89ddd95094df82388db", "entry_id": 506},
{"seq": 507, "hash": "\\\\xf2d2c5220a86bc5fe6cb866a9ddb454e1331cd6a1d6685f8b95a80e933ab2fb0", "entry_id": 508},
{"seq": 508, "hash": "\\\\x9641043370a0e5c873438dfc26c68f83969e6e6c3da0a4d3d6d4b1ee9afaa1c8", "entry_id": 510},
{"seq": 509, "hash": "\\\\x38654188b352b9b1a8135bc151ec91190b98bcfed1db5715e426a3b850ac41ec", "entry_id": 511},
{"seq": 510, "hash": "\\\\xce1d5215deab8449d8fd75e488aad755fbb0d1b27a36074ebbd9dcb4617df75f", "entry_id": 514},
{"seq": 511, "hash": "\\\\xd6351dde2975b8e0933d1c575f18f11add1f0600169b21c2739127ba70966c81", "entry_id": 507},
{"seq": 512, "hash": "\\\\x2ae3a822b3b61d46fa6110db72648fe2d68b4ce094f8e50ac197bff481078001", "entry_id": 509},
{"seq": 513, "hash": "\\\\xa0ac127480d64429641c3b630a0360142a90a0114b619a345db66ee97ab5c4ca", "entry_id": 513},
{"seq": 514, "hash": "\\\\x11ef6998c7a5717fb753a5c33071fa08ed79b85d376f92a8efb8c54685f86bdd", "entry_id": 515},
{"seq": 515, "hash": "\\\\x85f44b5c44b7360ecdadb198c8f60f54a839fd544ef2802a9255f2b34a810d4a", "entry_id": 516},
{"seq": 516, "hash": "\\\\x3c1ef255d3eb673eb7eb7a7b95b13e5c2aad3fa407f53095a75c5d3182b60338", "entry_id": 517},
{"seq": 517, "hash": "\\\\xf6b340449ea7bbe5202a976b6820e245cad930e0d92f3840011fdc626cc8094b", "entry_id": 512},
{"seq": 518, "hash": "\\\\x47e2206017e3f86866148376d549a84b7da3ad5a48027e8ddd156f7e786c079c", "entry_id": 518},
{"seq": 519, "hash": "\\\\x6cf7e9eb3b9f7452630f5c6f9e7cdc3fdb49ee12187a218f2567d94ba18b534b", "entry_id": 519},
{"seq": 520, "hash": "\\\\x3f002793f89c2a91aee3255671ee0da9c287b58dacc5726e18fcb9d9d98bf5a1", "entry_id": 520},
{"seq": 521, "hash": "\\\\x67570274e615e96a3cb6465af713cf2d87926ad800b1f20bf45b3ec58de4150e", "entry_id": 521},
{"seq": 522, "hash": "\\\\xfc125050b1309dc501ab0227c28874a105fce412ac35c9db82ff66d5c55b3dc1", "entry_id": 523},
{"seq": 523, "hash": "\\\\x630f67482fd82b5eb477d77c588b970bcdf6096c63522936f7757def8b34429b", "entry_id": 522},
{"seq": 524, "hash": "\\\\x5998456761be774048b3b554a7cf40ad39a78007220a925195f0faa454edf67f", "entry_id": 524},
{"seq": 525, "hash": "\\\\x2b4714a193271e86bbf277d373f109f53c22fed7facc81ff49cd78fc67d0055c", "entry_id": 526},
{"seq": 526, "hash": "\\\\x94dfbd12f5d4309cf11132eef5a9952aa7f556d69e6535d525997e5f5eb92a98", "entry_id": 525},
{"seq": 527, "hash": "\\\\x75383d83428c61491a835dbab171f2dc9f2b2dde743e9e629fc2f96e180e9d35", "entry_id": 527},
{"seq": 528, "hash": "\\\\x90af7708b483b6ab7fa5c2535efd7b0a99e18f449a456debe98282b0ebadace9", "entry_id": 528},
{"seq": 529, "hash": "\\\\xf303948788e5d8b384f4f1e7e93da0428cbb6a2b2245b4e12a5eadcd5f3ce751", "entry_id": 531},
{"seq": 530, "hash": "\\\\x870606314086546204b4c4ec28a880e9c764fc9a114adf97d671a5fbec94428f", "entry_id": 530},
{"seq": 531, "hash": "\\\\x6a88d14c6290f5d0310e483000ccee3d487acf2c4ac317f243433fc4ddafbb21", "entry_id": 529},
{"seq": 532, "hash": "\\\\x0a9a0d11537bc7d8c664a1a9feba379f1787db36286984828f98f79dc52b7e09", "entry_id": 532},
{"seq": 533, "hash": "\\\\x3d69836a46f81daaed99ea674b2c1a2acc3aff6d2eeb714ca65c2e9354c6d9ae", "entry_id": 533},
{"seq": 534, "hash": "\\\\xe3d7f251450aba7e86aed6af6329062d57dfc79a50e66acb00a0a2e32e0e1284", "entry_id": 534},
{"seq": 535, "hash": "\\\\xbe429c369348c2b7069e8665fcf0475f63b5e638b081d8efe2baf5fd7225171d", "entry_id": 535},
{"seq": 536, "hash": "\\\\x7bd93f153b6b324b25a4ed097b08b6fb3a215c93e4a97769b2828deb9c730e36", "entry_id": 536},
{"seq": 537, "hash": "\\\\x9d7283906b6ba5ccf451a9fd2b8fb6f886f268503f5095bd29eb5b6accbcfc16", "entry_id": 537},
{"seq": 538, "hash": "\\\\xe7684eaabc5622df93ec0d03cc770acae2d2c0bb9ff739f12f9400784ed6dc59", "entry_id": 538},
{"seq": 539, "hash": "\\\\x3be304bef1450064f62132824942aeb5c33fad78b47ceffce222da459ef88f8a", "entry_id": 539},
{"seq": 540, "hash": "\\\\x9b3fbef89a6b12f66427133194113ac483c0efa3715e9df850e2174179a2dd1a", "entry_id": 540},
{"seq": 541, "hash": "\\\\x2021197707e9fb4b1a7041b4916acd317756828616e9ded0fed3ef1ab85ad561", "entry_id": 541},
{"seq": 542, "hash": "\\\\xfec5e6a23cd521f5fdaeb5bc812a5460fd40ae943cfdebf85b59a76a124f6510", "entry_id": 542},
{"seq": 543, "hash": "\\\\xf3024c43e55aebfe1807c75f397a388cc29a71a09bf3ab770bdda5835665cedb", "entry_id": 543},
{"seq": 544, "hash": "\\\\x1bb2bde9535c9b47920338dd87ff9d4f03a5e0ce385cee8e6643a71c4ac4899c", "entry_id": 544},
{"seq": 545, "hash": "\\\\x30e7b2c80a690c33f01c9b9ca2c960e87884dc28a44bac25026b6535e3978bcf", "entry_id": 545},
{"seq": 546, "hash": "\\\\x3e0e3c252e7f07d46a580de6fd2444c32dbdad5bf50bcb549684a95e0e3b1e7d", "entry_id": 546},
{"seq": 547, "hash": "\\\\xdcd69fbdaeed2f1a4687a012d8a2e18d20a0150cceec024bf1e6a0ad98410d03", "entry_id": 547},
{"seq": 548, "hash": "\\\\xe7e1201cfc5bee4e0796b1ab3df845b18322e31f12cdd874a8ff684289c3df8f", "entry_id": 549},
{"seq": 549, "hash": "\\\\x414ddbfe32e0be8df73064827d2e57bc8f3ab01b7f1a98b083f80473d53a7428", "entry_id": 548},
{"seq": 550, "hash": "\\\\x407e6942ef658a69b0c189f286b871da6271acb5896fef3fb3f3048be3ebb927", "entry_id": 550},
{"seq": 551, "hash": "\\\\x8668785061f22c49818c41ad20d95b68081709965b2ae7ab66d91d082bf7defe", "entry_id": 551},
{"seq": 552, "hash": "\\\\x3de63a8fa5089626eb5a2e37ce2fe6eea824d512137320bd85b0b4e19b71825c", "entry_id": 552},
{"seq": 553, "hash": "\\\\x4f0975e1ab034fe2a79157aa0388853077d2cd8dee413fe2f738812653582922", "entry_id": 553},
{"seq": 554, "hash": "\\\\x817d0af0f6a09a5ee087f337113510e61df645a40438888638b202b8f389aee3", "entry_id": 554},
{"seq": 555, "hash": "\\\\x0f720e970ba0343b47f778298290730959f42a7019e7df5bccd06da1dfa02ba5", "entry_id": 556},
{"seq": 556, "hash": "\\\\xdcd815e09719e0bd67f2672e5a9472212714c122f9b3f75a6b5087290a141990", "entry_id": 555},
{"seq": 557, "hash": "\\\\x3a20e36f48b5d0e0200f3cf8f4688b2ef81a39f3b8e73e2c76c9669811822425", "entry_id": 559},
{"seq": 558, "hash": "\\\\xf93f4e74def6f663860e1a4701ad62d0eb503dd8f6b271759f7a95daa6e888e5", "entry_id": 557},
{"seq": 559, "hash": "\\\\xd7f6613e5c32dbf34532d72e42a651361b244d668f4886da21f48fae7770de34", "entry_id": 558},
{"seq": 560, "hash": "\\\\x6c906248014c81c47869c9990e994a867f5a849b0e30257a28c313c87d324613", "entry_id": 560},
{"seq": 561, "hash": "\\\\x5449c601fbc12ce46ab0c874981435f33614e0cf46e6a1a9f0105198bffa7151", "entry_id": 561},
{"seq": 562, "hash": "\\\\xc884034226d218dd3a79ce249b32f1735c3ec8cbd94fd1ada7f3f61a9f67f87e", "entry_id": 562},
{"seq": 563, "hash": "\\\\xedb7971beaaeef23913758a51d99b4cc0edd5b6db0eaf1f6bcef4c259ee02efa", "entry_id": 563},
{"seq": 564, "hash": "\\\\xf7750e01b097e68c329668fdf749d4f8447ba5d48ae7aa33c27f6d5e840d1b84", "entry_id": 564},
{"seq": 565, "hash": "\\\\xeef4bdca2b3e72c6716a0bcc87209a532e9baf36a01544e9a2826731c8fd24bf", "entry_id": 565},
{"seq": 566, "hash": "\\\\xa016868640cfe832614a6780971a46a8332ab89b69d8c6e0028d529aeb130ab7", "entry_id": 566},
{"seq": 567, "hash": "\\\\x7d8f7085ffefce8498175afd3767674bbe2428f5fa98dc0874d6b8626acd01c3", "entry_id": 567},
{"seq": 568, "hash": "\\\\x214aa96a1a0c9aafbeafc5c9529e53326e86842f91ea3caa933929521946cd59", "entry_id": 568},
{"seq": 569, "hash": "\\\\x11eea79b491a1bc42e7d1ab2ec534da3638a1437f260c2928cd1c39dd1631957", "entry_id": 569},
{"seq": 570, "hash": "\\\\x8204cdc4c3429341d75f3abb1460e16f2cfd422c24fe1e73775d2417bcc5d439", "entry_id": 570},
{"seq": 571, "hash": "\\\\xcbe95c2ac16efc48ec01803d2e3c384d01b5ea252bdafbad0ae6acc586616ba6", "entry_id": 571},
{"seq": 572, "hash": "\\\\x08469ad513559815c07338c51e687fefee6cfc64458cec4c5416c1cf9ec45c41", "entry_id": 572},
{"seq": 573, "hash": "\\\\xa5569d71a0a9ad408cb85aad9ea99310fd52c62776e3edea6fa084d64f0c6e0d", "entry_id": 573},
{"seq": 574, "hash": "\\\\x7a60fe97afb1b3298d2b0cb2890da4328e765fbfab4990792aaa69b9b51f767f", "entry_id": 574},
{"seq": 575, "hash": "\\\\xf5200a2432b3143f24a3e48c58b0ee1cf529177176eb1d17fef5b9178439a1d7", "entry_id": 575},
{"seq": 576, "hash": "\\\\x0695b25a5a0aa6620fc749b08c382f6f174693e62ab3877da7007f6213ad8881", "entry_id": 576},
{"seq": 577, "hash": "\\\\xd081fdab52b0585d48e8dbabc47ad5b9828279ac233e27297bcb5a5208182cc2", "entry_id": 577},
{"seq": 578, "hash": "\\\\x7b6d639afe6f7cec6584d65463fb430eed8ca6e30f01485db70e66e718a6f46f", "entry_id": 578},
{"seq": 579, "hash": "\\\\xa3db40f2c2005e083ddab69a5698babdb289b3705ac55f9a869f03c49b56b880", "entry_id": 579},
{"seq": 580, "hash": "\\\\x8d96384f32a81b67422a3e0d7dbc4f306c81882f5a5a1bcceefc0e23fcdead0e", "entry_id": 580},
{"seq": 581, "hash": "\\\\x59b479005ba85a5c023690fe04ad2e5216c084bb22759815f16fc6a24655dc45", "entry_id": 581},
{"seq": 582, "hash": "\\\\x7a1ae54a585c5a124effe8f2991873bf2c280f260650d59d84e76a22e3c7b304", "entry_id": 582},
{"seq": 583, "hash": "\\\\xb43dd90cb3f761a7f42e20e0bb7d16f1c04d887c804cbd062d3e490b750f0b10", "entry_id": 583},
{"seq": 584, "hash": "\\\\xd52851056addb5a7c611e801f2e9487788d5bdfaa40a70739ef3ee10b982d8c6", "entry_id": 584},
{"seq": 585, "hash": "\\\\x8b39c280753271555eef5bc5b2beb1abd982dced6bcd5cab2b46e5fdc3a2b564", "entry_id": 585}
]');

INSERT INTO public.agreement (id, region_code, title, state, version, measures, signed_on, valid_until, decision_id, illustrative, terminated_reason, created_at, due_at) OVERRIDING SYSTEM VALUE
SELECT id, region_code, title, state, version, measures, signed_on, valid_until, decision_id, illustrative, terminated_reason, created_at, due_at FROM jsonb_populate_recordset(NULL::public.agreement,'[
{"id": "01a22275-902e-7646-8f68-98c0c9f85cc8", "state": "SIGNED", "title": {"en": "Agreement on the development of industrial tourism", "ru": "Соглашение о развитии промышленного туризма"}, "due_at": "2030-11-01T21:00:00+00:00", "version": 3, "measures": ["METHODOLOGY", "EXCURSIONS", "REGIONAL_ROUTES", "INTERREGIONAL_ROUTES", "COUNCIL", "REGISTRY"], "signed_on": "2020-07-08", "created_at": "2026-11-28T14:00:59.694+00:00", "decision_id": null, "region_code": "RU-SMO", "valid_until": "2030-12-31", "illustrative": ["title", "signedOn", "validUntil", "signatures", "milestones"], "terminated_reason": null}
]');

INSERT INTO public.agreement_milestone (agreement_id, region_code, measure, due_on, state, done_on, evidence_id, evidence_type, evidence_subject, evidence_time, due_at, term) OVERRIDING SYSTEM VALUE
SELECT agreement_id, region_code, measure, due_on, state, done_on, evidence_id, evidence_type, evidence_subject, evidence_time, due_at, term FROM jsonb_populate_recordset(NULL::public.agreement_milestone,'[
{"term": "[2020-07-08,2031-01-01)", "state": "DONE", "due_at": null, "due_on": "2021-01-07", "done_on": "2026-11-28", "measure": "COUNCIL", "evidence_id": "01a22275-5a9e-77f6-a793-8b0577afda4d", "region_code": "RU-SMO", "agreement_id": "01a22275-902e-7646-8f68-98c0c9f85cc8", "evidence_time": "2026-11-28T14:00:45.982+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22275-5a9e-7491-bcaf-d69e48db572f"},
{"term": "[2020-07-08,2031-01-01)", "state": "DONE", "due_at": null, "due_on": "2021-01-07", "done_on": "2026-11-28", "measure": "EXCURSIONS", "evidence_id": "01a22275-6bbc-738b-898f-92eaaafcf088", "region_code": "RU-SMO", "agreement_id": "01a22275-902e-7646-8f68-98c0c9f85cc8", "evidence_time": "2026-11-28T14:00:50.364+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22275-694e-7179-847c-2107205b46ef"},
{"term": "[2020-07-08,2031-01-01)", "state": "OVERDUE", "due_at": null, "due_on": "2021-01-07", "done_on": null, "measure": "INTERREGIONAL_ROUTES", "evidence_id": null, "region_code": "RU-SMO", "agreement_id": "01a22275-902e-7646-8f68-98c0c9f85cc8", "evidence_time": null, "evidence_type": null, "evidence_subject": null},
{"term": "[2020-07-08,2031-01-01)", "state": "DONE", "due_at": null, "due_on": "2021-01-07", "done_on": "2026-11-28", "measure": "METHODOLOGY", "evidence_id": "01a22275-670c-75ed-852f-a40dbbb439cd", "region_code": "RU-SMO", "agreement_id": "01a22275-902e-7646-8f68-98c0c9f85cc8", "evidence_time": "2026-11-28T14:00:49.164+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22275-670c-73c7-b8c0-c4e9865d8328"},
{"term": "[2020-07-08,2031-01-01)", "state": "OVERDUE", "due_at": null, "due_on": "2021-01-07", "done_on": null, "measure": "REGIONAL_ROUTES", "evidence_id": null, "region_code": "RU-SMO", "agreement_id": "01a22275-902e-7646-8f68-98c0c9f85cc8", "evidence_time": null, "evidence_type": null, "evidence_subject": null},
{"term": "[2020-07-08,2031-01-01)", "state": "DONE", "due_at": null, "due_on": "2021-01-07", "done_on": "2026-11-28", "measure": "REGISTRY", "evidence_id": "01a22275-6496-73c4-85ea-33d0e6f325b6", "region_code": "RU-SMO", "agreement_id": "01a22275-902e-7646-8f68-98c0c9f85cc8", "evidence_time": "2026-11-28T14:00:48.534+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22275-61ff-733e-9bd5-accb97ee407e"}
]');

INSERT INTO public.agreement_signature (agreement_id, party, region_code, signed_on, recorded_at, subject) OVERRIDING SYSTEM VALUE
SELECT agreement_id, party, region_code, signed_on, recorded_at, subject FROM jsonb_populate_recordset(NULL::public.agreement_signature,'[
{"party": "AGENCY", "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "signed_on": "2020-07-08", "recorded_at": "2026-11-28T14:00:59.751+00:00", "region_code": "RU-SMO", "agreement_id": "01a22275-902e-7646-8f68-98c0c9f85cc8"},
{"party": "REGION", "subject": "01a22275-3d46-75ff-ba29-534ad6e001aa", "signed_on": "2020-07-08", "recorded_at": "2026-11-28T14:01:00.009+00:00", "region_code": "RU-SMO", "agreement_id": "01a22275-902e-7646-8f68-98c0c9f85cc8"}
]');

INSERT INTO public.api_client (id, kind, name, organization_id, portal_id, scopes, regions, rate_class, redirect_uris, confidential, first_party, version, created_at, revoked_at, revocation_reason) OVERRIDING SYSTEM VALUE
SELECT id, kind, name, organization_id, portal_id, scopes, regions, rate_class, redirect_uris, confidential, first_party, version, created_at, revoked_at, revocation_reason FROM jsonb_populate_recordset(NULL::public.api_client,'[
{"id": "01900000-0000-7000-8000-0000000000d0", "kind": "DASHBOARD", "name": "Промтур · Promtour", "scopes": [], "regions": null, "version": 1, "portal_id": null, "created_at": "2026-11-28T14:00:38.276+00:00", "rate_class": "HIGH", "revoked_at": null, "first_party": true, "confidential": false, "redirect_uris": ["http://127.0.0.1/signed-in", "http://127.0.0.1:8477/signed-in"], "organization_id": null, "revocation_reason": null},
{"id": "01900000-0000-7000-8000-0000000000d1", "kind": "PORTAL", "name": "Демонстрация · Demonstration: portal", "scopes": ["bookings:read", "bookings:write", "analytics:read"], "regions": null, "version": 1, "portal_id": "01a22275-91d5-7098-8eb3-1d56d67a6c3c", "created_at": "2026-11-28T14:01:00.219+00:00", "rate_class": "BASIC", "revoked_at": null, "first_party": false, "confidential": true, "redirect_uris": [], "organization_id": null, "revocation_reason": null},
{"id": "01900000-0000-7000-8000-0000000000d2", "kind": "AGENCY", "name": "Демонстрация · Demonstration: agency", "scopes": ["bookings:read", "bookings:write", "leads:read", "leads:write"], "regions": [], "version": 1, "portal_id": null, "created_at": "2026-11-28T14:01:00.261+00:00", "rate_class": "BASIC", "revoked_at": null, "first_party": false, "confidential": true, "redirect_uris": [], "organization_id": "01a22275-91fb-76f2-886d-44fe8ed1634c", "revocation_reason": null},
{"id": "01900000-0000-7000-8000-0000000000d3", "kind": "DASHBOARD", "name": "Демонстрация · Demonstration: dashboard", "scopes": ["analytics:read", "registry:read", "audit:read"], "regions": null, "version": 1, "portal_id": null, "created_at": "2026-11-28T14:00:38.353+00:00", "rate_class": "STANDARD", "revoked_at": null, "first_party": false, "confidential": true, "redirect_uris": [], "organization_id": null, "revocation_reason": null}
]');

INSERT INTO public.council (id, region_code, established_on) OVERRIDING SYSTEM VALUE
SELECT id, region_code, established_on FROM jsonb_populate_recordset(NULL::public.council,'[
{"id": "01a22275-5a5c-71aa-a874-9eff5c3a6d8c", "region_code": "RU-CHE", "established_on": "2020-07-08"},
{"id": "01a22275-5a9e-7491-bcaf-d69e48db572f", "region_code": "RU-SMO", "established_on": "2020-07-08"},
{"id": "01a22275-5aa0-711e-b474-0a1fcf4564dd", "region_code": "RU-NIZ", "established_on": "2020-07-08"},
{"id": "01a22275-5aa9-779f-9b12-fa796ae7a3ab", "region_code": "RU-SVE", "established_on": "2020-07-08"},
{"id": "01a22275-5ad7-7332-8c8f-9bd8c4b344e7", "region_code": "RU-MOW", "established_on": "2020-07-08"},
{"id": "01a22275-5ad8-73a5-8617-f3764d2c96c0", "region_code": "RU-MOS", "established_on": "2020-07-08"},
{"id": "01a22275-5d7a-72e1-9410-3d72f3308d93", "region_code": "RU-PER", "established_on": "2020-07-08"},
{"id": "01a22275-5e20-7655-8e78-cf10beb38833", "region_code": "RU-KRS", "established_on": "2020-07-08"},
{"id": "01a22275-5e21-7399-a6e8-15e4be308d41", "region_code": "RU-TUL", "established_on": "2020-07-08"},
{"id": "01a22275-5e24-779f-b0fc-b97f39a172c4", "region_code": "RU-BEL", "established_on": "2020-07-08"},
{"id": "01a22275-5e27-70dc-a816-fece34800b18", "region_code": "RU-KEM", "established_on": "2020-07-08"},
{"id": "01a22275-5e4c-73b1-bfc4-d6b1c735f485", "region_code": "RU-KK", "established_on": "2020-07-08"},
{"id": "01a22275-5fb7-72a6-8411-f9f2c6ef0154", "region_code": "RU-LEN", "established_on": "2020-07-08"}
]');

INSERT INTO public.council_decision (id, council_id, meeting_id, region_code, year, number, kind, taken_on, summary, withdrawn_at, withdrawn_reason) OVERRIDING SYSTEM VALUE
SELECT id, council_id, meeting_id, region_code, year, number, kind, taken_on, summary, withdrawn_at, withdrawn_reason FROM jsonb_populate_recordset(NULL::public.council_decision,'[
{"id": "01a22275-642e-774a-92a1-00c5cd1beda9", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Egger Wood Products Gagarin", "ru": "Внести в реестр региона: Эггер Древпродукт Гагарин"}, "taken_on": "2020-07-08", "council_id": "01a22275-5a9e-7491-bcaf-d69e48db572f", "meeting_id": "01a22275-5cf6-7727-8fa8-bd3915db6934", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22275-6479-76a2-a928-6508644b8641", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: TMK Yartsevo Metallurgical Plant", "ru": "Внести в реестр региона: ТМК-Ярцевский металлургический завод"}, "taken_on": "2020-07-08", "council_id": "01a22275-5a9e-7491-bcaf-d69e48db572f", "meeting_id": "01a22275-5cf6-7727-8fa8-bd3915db6934", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22275-64e8-774c-8828-73120faac65c", "kind": "REGISTER", "year": 2020, "number": 3, "summary": {"en": "Enter into the region’s registry: The maker of the brands “Nashe” and “Tvoyo”", "ru": "Внести в реестр региона: Производитель марок «Наше» и «Твоё»"}, "taken_on": "2020-07-08", "council_id": "01a22275-5a9e-7491-bcaf-d69e48db572f", "meeting_id": "01a22275-5cf6-7727-8fa8-bd3915db6934", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22275-6554-77ca-a4b8-8e689e55241c", "kind": "REGISTER", "year": 2020, "number": 4, "summary": {"en": "Enter into the region’s registry: Smolensk Printing Works", "ru": "Внести в реестр региона: Смоленский полиграфкомбинат"}, "taken_on": "2020-07-08", "council_id": "01a22275-5a9e-7491-bcaf-d69e48db572f", "meeting_id": "01a22275-5cf6-7727-8fa8-bd3915db6934", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22275-65d8-7435-82c2-d5c41065ff23", "kind": "REGISTER", "year": 2020, "number": 5, "summary": {"en": "Enter into the region’s registry: Russian Linen", "ru": "Внести в реестр региона: Русский лён"}, "taken_on": "2020-07-08", "council_id": "01a22275-5a9e-7491-bcaf-d69e48db572f", "meeting_id": "01a22275-5cf6-7727-8fa8-bd3915db6934", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22275-66a7-77e8-9bfc-9101b7e6b5da", "kind": "REGISTER", "year": 2020, "number": 6, "summary": {"en": "Enter into the region’s registry: Kristall", "ru": "Внести в реестр региона: Кристалл"}, "taken_on": "2020-07-08", "council_id": "01a22275-5a9e-7491-bcaf-d69e48db572f", "meeting_id": "01a22275-5cf6-7727-8fa8-bd3915db6934", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22275-7267-705d-9d1d-7b03d3858fe4", "kind": "REGISTER", "year": 2020, "number": 7, "summary": {"en": "Enter into the region’s registry: Torfoprom", "ru": "Внести в реестр региона: Торфопром"}, "taken_on": "2020-07-08", "council_id": "01a22275-5a9e-7491-bcaf-d69e48db572f", "meeting_id": "01a22275-5cf6-7727-8fa8-bd3915db6934", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22275-732b-77f4-a650-64759441cd03", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: MMK", "ru": "Внести в реестр региона: ММК"}, "taken_on": "2020-07-08", "council_id": "01a22275-5a5c-71aa-a874-9eff5c3a6d8c", "meeting_id": "01a22275-5d06-71a0-b410-6dcaa13fb0a3", "region_code": "RU-CHE", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22275-7399-749b-aa36-06e065b939e4", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: PNTZ Pipe Plant", "ru": "Внести в реестр региона: ПНТЗ"}, "taken_on": "2020-07-08", "council_id": "01a22275-5aa9-779f-9b12-fa796ae7a3ab", "meeting_id": "01a22275-5d1e-77b5-90bc-e87b98f3f138", "region_code": "RU-SVE", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22275-73d5-7281-b69e-b32e16698dfe", "kind": "REGISTER", "year": 2020, "number": 8, "summary": {"en": "Enter into the region’s registry: Katyn Farm", "ru": "Внести в реестр региона: Агроферма Катынь"}, "taken_on": "2020-07-08", "council_id": "01a22275-5a9e-7491-bcaf-d69e48db572f", "meeting_id": "01a22275-5cf6-7727-8fa8-bd3915db6934", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22275-73f7-75ae-9602-5c2b10a3a4fb", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: Sysert Porcelain", "ru": "Внести в реестр региона: Фарфор Сысерти"}, "taken_on": "2020-07-08", "council_id": "01a22275-5aa9-779f-9b12-fa796ae7a3ab", "meeting_id": "01a22275-5d1e-77b5-90bc-e87b98f3f138", "region_code": "RU-SVE", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22275-745c-7360-a02c-86479efdcdff", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: OMK Vyksa", "ru": "Внести в реестр региона: ОМК Выкса"}, "taken_on": "2020-07-08", "council_id": "01a22275-5aa0-711e-b474-0a1fcf4564dd", "meeting_id": "01a22275-5cf2-7108-8d2f-039b68c089f7", "region_code": "RU-NIZ", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22275-7810-7117-9242-8aac9fe8e28f", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: Ariel", "ru": "Внести в реестр региона: Ариель"}, "taken_on": "2020-07-08", "council_id": "01a22275-5aa0-711e-b474-0a1fcf4564dd", "meeting_id": "01a22275-5cf2-7108-8d2f-039b68c089f7", "region_code": "RU-NIZ", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22275-794e-72d7-a511-99b35b0f0499", "kind": "REGISTER", "year": 2020, "number": 3, "summary": {"en": "Enter into the region’s registry: Sormovo Confectionery", "ru": "Внести в реестр региона: Сормовская кондитерская фабрика"}, "taken_on": "2020-07-08", "council_id": "01a22275-5aa0-711e-b474-0a1fcf4564dd", "meeting_id": "01a22275-5cf2-7108-8d2f-039b68c089f7", "region_code": "RU-NIZ", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22275-7b82-7097-b151-598346bec19c", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Mikron", "ru": "Внести в реестр региона: Микрон"}, "taken_on": "2020-07-08", "council_id": "01a22275-5ad7-7332-8c8f-9bd8c4b344e7", "meeting_id": "01a22275-5d0c-7410-aaca-d5b06e4696a5", "region_code": "RU-MOW", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22275-7ba7-77ea-a945-dbc18c8ddbf6", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: Ortomoda", "ru": "Внести в реестр региона: Ортомода"}, "taken_on": "2020-07-08", "council_id": "01a22275-5ad7-7332-8c8f-9bd8c4b344e7", "meeting_id": "01a22275-5d0c-7410-aaca-d5b06e4696a5", "region_code": "RU-MOW", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22275-7bc9-7245-81a3-e218112dbc9f", "kind": "REGISTER", "year": 2020, "number": 3, "summary": {"en": "Enter into the region’s registry: Baskin Robbins", "ru": "Внести в реестр региона: Баскин Роббинс"}, "taken_on": "2020-07-08", "council_id": "01a22275-5ad7-7332-8c8f-9bd8c4b344e7", "meeting_id": "01a22275-5d0c-7410-aaca-d5b06e4696a5", "region_code": "RU-MOW", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22275-7bc9-74c7-94e1-65182452a6cb", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Bogorodsk Ice Cream Works", "ru": "Внести в реестр региона: Богородский хладокомбинат"}, "taken_on": "2020-07-08", "council_id": "01a22275-5ad8-73a5-8617-f3764d2c96c0", "meeting_id": "01a22275-5cf7-7073-8022-13284fbf0ef5", "region_code": "RU-MOS", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22275-7efd-7682-bf56-46250f18275a", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: OMK Chusovoy", "ru": "Внести в реестр региона: ОМК Чусовой"}, "taken_on": "2020-07-08", "council_id": "01a22275-5d7a-72e1-9410-3d72f3308d93", "meeting_id": "01a22275-5f34-77c8-8ba4-a45b2403acc9", "region_code": "RU-PER", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22275-8512-7744-b2a4-0ed526ad6757", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Lebedinsky Mining Works and OEMK", "ru": "Внести в реестр региона: Лебединский ГОК и ОЭМК"}, "taken_on": "2020-07-08", "council_id": "01a22275-5e24-779f-b0fc-b97f39a172c4", "meeting_id": "01a22275-5f78-7065-92b5-5fe97c99daad", "region_code": "RU-BEL", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22275-851d-709d-b00b-ae2ba57cb364", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: Kungur Ceramics", "ru": "Внести в реестр региона: Кунгурская керамика"}, "taken_on": "2020-07-08", "council_id": "01a22275-5d7a-72e1-9410-3d72f3308d93", "meeting_id": "01a22275-5f34-77c8-8ba4-a45b2403acc9", "region_code": "RU-PER", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22275-8528-7503-8655-22dc79d2634c", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Mikhailovsky Mining Works", "ru": "Внести в реестр региона: Михайловский ГОК"}, "taken_on": "2020-07-08", "council_id": "01a22275-5e20-7655-8e78-cf10beb38833", "meeting_id": "01a22275-5f29-75f4-850b-0190687aeb4b", "region_code": "RU-KRS", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22275-8681-77f9-ad70-afc4db6a069d", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Sayano-Shushenskaya Hydropower Plant", "ru": "Внести в реестр региона: Саяно-Шушенская ГЭС"}, "taken_on": "2020-07-08", "council_id": "01a22275-5e4c-73b1-bfc4-d6b1c735f485", "meeting_id": "01a22275-5f90-77c9-aeb5-78a5563356cc", "region_code": "RU-KK", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22275-87b8-70ca-a6b7-74779ddc2184", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Tula Brewery", "ru": "Внести в реестр региона: Тульский пивзавод"}, "taken_on": "2020-07-08", "council_id": "01a22275-5e21-7399-a6e8-15e4be308d41", "meeting_id": "01a22275-5f30-72c2-b8cd-2ce7166fd1b2", "region_code": "RU-TUL", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22275-87d7-72d0-8dc1-355dc088c705", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Kuzbassrazrezugol", "ru": "Внести в реестр региона: Кузбассразрезуголь"}, "taken_on": "2020-07-08", "council_id": "01a22275-5e27-70dc-a816-fece34800b18", "meeting_id": "01a22275-5f3e-71e7-b58c-25262a2b097f", "region_code": "RU-KEM", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22275-8d2d-7614-bdd0-6bc9b8ec3228", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Leningrad Nuclear Power Plant", "ru": "Внести в реестр региона: Ленинградская АЭС"}, "taken_on": "2020-07-08", "council_id": "01a22275-5fb7-72a6-8411-f9f2c6ef0154", "meeting_id": "01a22275-607b-77d4-8779-400fa197e3a1", "region_code": "RU-LEN", "withdrawn_at": null, "withdrawn_reason": null}
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
{"last": 8, "year": 2020, "region_code": "RU-SMO"},
{"last": 2, "year": 2020, "region_code": "RU-SVE"},
{"last": 1, "year": 2020, "region_code": "RU-TUL"}
]');

INSERT INTO public.council_decision_organization (decision_id, organization_id, region_code, used_at) OVERRIDING SYSTEM VALUE
SELECT decision_id, organization_id, region_code, used_at FROM jsonb_populate_recordset(NULL::public.council_decision_organization,'[
{"used_at": "2026-11-28T14:00:48.534+00:00", "decision_id": "01a22275-642e-774a-92a1-00c5cd1beda9", "region_code": "RU-SMO", "organization_id": "01a22275-6141-7268-97dd-bf586b0e019f"},
{"used_at": "2026-11-28T14:00:48.654+00:00", "decision_id": "01a22275-6479-76a2-a928-6508644b8641", "region_code": "RU-SMO", "organization_id": "01a22275-6180-73e8-85fd-125aaa40de10"},
{"used_at": "2026-11-28T14:00:48.751+00:00", "decision_id": "01a22275-64e8-774c-8828-73120faac65c", "region_code": "RU-SMO", "organization_id": "01a22275-6173-71fe-9976-6f68763e1b6f"},
{"used_at": "2026-11-28T14:00:48.952+00:00", "decision_id": "01a22275-6554-77ca-a4b8-8e689e55241c", "region_code": "RU-SMO", "organization_id": "01a22275-6179-71ae-bd6c-984d9f1e6f12"},
{"used_at": "2026-11-28T14:00:49.103+00:00", "decision_id": "01a22275-65d8-7435-82c2-d5c41065ff23", "region_code": "RU-SMO", "organization_id": "01a22275-6189-71df-8d95-a9e0452491c1"},
{"used_at": "2026-11-28T14:00:49.288+00:00", "decision_id": "01a22275-66a7-77e8-9bfc-9101b7e6b5da", "region_code": "RU-SMO", "organization_id": "01a22275-61b3-75e4-b1df-70ea22244c26"},
{"used_at": "2026-11-28T14:00:52.203+00:00", "decision_id": "01a22275-7267-705d-9d1d-7b03d3858fe4", "region_code": "RU-SMO", "organization_id": "01a22275-6c58-7798-8756-33212c949147"},
{"used_at": "2026-11-28T14:00:52.522+00:00", "decision_id": "01a22275-732b-77f4-a650-64759441cd03", "region_code": "RU-CHE", "organization_id": "01a22275-7062-703c-b0ca-fc7310eaf9e7"},
{"used_at": "2026-11-28T14:00:52.481+00:00", "decision_id": "01a22275-7399-749b-aa36-06e065b939e4", "region_code": "RU-SVE", "organization_id": "01a22275-706d-75ca-aadc-25cf35159b74"},
{"used_at": "2026-11-28T14:00:52.522+00:00", "decision_id": "01a22275-73d5-7281-b69e-b32e16698dfe", "region_code": "RU-SMO", "organization_id": "01a22275-7062-70da-b525-1c6722dc8328"},
{"used_at": "2026-11-28T14:00:52.571+00:00", "decision_id": "01a22275-73f7-75ae-9602-5c2b10a3a4fb", "region_code": "RU-SVE", "organization_id": "01a22275-7063-77e1-acb9-1d2ba838894f"},
{"used_at": "2026-11-28T14:00:52.676+00:00", "decision_id": "01a22275-745c-7360-a02c-86479efdcdff", "region_code": "RU-NIZ", "organization_id": "01a22275-7115-7263-a9dd-ea140696ff87"},
{"used_at": "2026-11-28T14:00:53.587+00:00", "decision_id": "01a22275-7810-7117-9242-8aac9fe8e28f", "region_code": "RU-NIZ", "organization_id": "01a22275-7692-7404-ac83-8bd2063add98"},
{"used_at": "2026-11-28T14:00:54.082+00:00", "decision_id": "01a22275-794e-72d7-a511-99b35b0f0499", "region_code": "RU-NIZ", "organization_id": "01a22275-77c0-739e-8155-57609ee09171"},
{"used_at": "2026-11-28T14:00:54.521+00:00", "decision_id": "01a22275-7b82-7097-b151-598346bec19c", "region_code": "RU-MOW", "organization_id": "01a22275-7974-7149-8f20-edb95882029a"},
{"used_at": "2026-11-28T14:00:54.566+00:00", "decision_id": "01a22275-7ba7-77ea-a945-dbc18c8ddbf6", "region_code": "RU-MOW", "organization_id": "01a22275-79f1-71c1-b2d6-ac6de80c246b"},
{"used_at": "2026-11-28T14:00:54.569+00:00", "decision_id": "01a22275-7bc9-7245-81a3-e218112dbc9f", "region_code": "RU-MOW", "organization_id": "01a22275-79e0-72f4-97fc-3946a97b5b7a"},
{"used_at": "2026-11-28T14:00:54.566+00:00", "decision_id": "01a22275-7bc9-74c7-94e1-65182452a6cb", "region_code": "RU-MOS", "organization_id": "01a22275-7a4b-7068-85d5-68e1982f36d9"},
{"used_at": "2026-11-28T14:00:55.33+00:00", "decision_id": "01a22275-7efd-7682-bf56-46250f18275a", "region_code": "RU-PER", "organization_id": "01a22275-7dd8-7046-a0d8-9e483facddf4"},
{"used_at": "2026-11-28T14:00:57.088+00:00", "decision_id": "01a22275-8512-7744-b2a4-0ed526ad6757", "region_code": "RU-BEL", "organization_id": "01a22275-80d7-73b9-a410-32626c3f487e"},
{"used_at": "2026-11-28T14:00:57.113+00:00", "decision_id": "01a22275-851d-709d-b00b-ae2ba57cb364", "region_code": "RU-PER", "organization_id": "01a22275-80bf-732d-b9c8-7e52d25774f4"},
{"used_at": "2026-11-28T14:00:57.18+00:00", "decision_id": "01a22275-8528-7503-8655-22dc79d2634c", "region_code": "RU-KRS", "organization_id": "01a22275-80cb-7203-9b77-82b47b3bdcd6"},
{"used_at": "2026-11-28T14:00:57.345+00:00", "decision_id": "01a22275-8681-77f9-ad70-afc4db6a069d", "region_code": "RU-KK", "organization_id": "01a22275-8191-703c-af78-f2444744bc98"},
{"used_at": "2026-11-28T14:00:57.673+00:00", "decision_id": "01a22275-87b8-70ca-a6b7-74779ddc2184", "region_code": "RU-TUL", "organization_id": "01a22275-829f-701a-9a5b-0eef53ee8b73"},
{"used_at": "2026-11-28T14:00:57.71+00:00", "decision_id": "01a22275-87d7-72d0-8dc1-355dc088c705", "region_code": "RU-KEM", "organization_id": "01a22275-828f-77ba-beb0-6e2083b18bdb"},
{"used_at": "2026-11-28T14:00:58.966+00:00", "decision_id": "01a22275-8d2d-7614-bdd0-6bc9b8ec3228", "region_code": "RU-LEN", "organization_id": "01a22275-8c46-7507-b01a-33f09a45dd39"}
]');

INSERT INTO public.council_meeting (id, council_id, region_code, held_on, members, present, present_members, agenda) OVERRIDING SYSTEM VALUE
SELECT id, council_id, region_code, held_on, members, present, present_members, agenda FROM jsonb_populate_recordset(NULL::public.council_meeting,'[
{"id": "01a22275-5cf2-7108-8d2f-039b68c089f7", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22275-5aa0-711e-b474-0a1fcf4564dd", "region_code": "RU-NIZ", "present_members": ["01a22275-5b8e-72c3-8ce8-34c1ee2ca140", "01a22275-5bfa-731e-8aa8-f9e746377537", "01a22275-5c4c-7030-8c01-0f2c3467baa5"]},
{"id": "01a22275-5cf6-7727-8fa8-bd3915db6934", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22275-5a9e-7491-bcaf-d69e48db572f", "region_code": "RU-SMO", "present_members": ["01a22275-5bae-7070-b049-f1d09578b5f5", "01a22275-5c09-779b-a4c9-f8ca9374b6cb", "01a22275-5c60-7750-aabd-d78a90e297c7"]},
{"id": "01a22275-5cf7-7073-8022-13284fbf0ef5", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22275-5ad8-73a5-8617-f3764d2c96c0", "region_code": "RU-MOS", "present_members": ["01a22275-5bb5-70bb-9643-572686bfe9cc", "01a22275-5c2d-7599-8c88-db76851ed6ef", "01a22275-5c8f-75b1-9063-1851e01d42f4"]},
{"id": "01a22275-5d06-71a0-b410-6dcaa13fb0a3", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22275-5a5c-71aa-a874-9eff5c3a6d8c", "region_code": "RU-CHE", "present_members": ["01a22275-5b50-7576-859b-01c801e26b44", "01a22275-5bf7-7624-9f10-06d29f76c881", "01a22275-5c5f-72b4-a416-ca7819845f9d"]},
{"id": "01a22275-5d0c-7410-aaca-d5b06e4696a5", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22275-5ad7-7332-8c8f-9bd8c4b344e7", "region_code": "RU-MOW", "present_members": ["01a22275-5bb8-742b-b985-2e6a21a66c70", "01a22275-5c33-7245-b92b-95c4a1b36df0", "01a22275-5ca4-717a-ab45-a8741f754d26"]},
{"id": "01a22275-5d1e-77b5-90bc-e87b98f3f138", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22275-5aa9-779f-9b12-fa796ae7a3ab", "region_code": "RU-SVE", "present_members": ["01a22275-5bd7-742e-bf3c-ed7c00ffbd15", "01a22275-5c45-7570-a4be-56b15012930e", "01a22275-5cf5-76cf-8097-050a55dc112a"]},
{"id": "01a22275-5f29-75f4-850b-0190687aeb4b", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22275-5e20-7655-8e78-cf10beb38833", "region_code": "RU-KRS", "present_members": ["01a22275-5e4d-72a6-bab3-dfd96f6ecea4", "01a22275-5e97-73e0-83ed-785eb526905d", "01a22275-5f02-75ac-be7d-2621578c7938"]},
{"id": "01a22275-5f30-72c2-b8cd-2ce7166fd1b2", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22275-5e21-7399-a6e8-15e4be308d41", "region_code": "RU-TUL", "present_members": ["01a22275-5e4c-708a-bc52-5ff4f6a38078", "01a22275-5e9d-7275-96b5-18f58367ad49", "01a22275-5f05-703d-9a95-c53f48caf0a4"]},
{"id": "01a22275-5f34-77c8-8ba4-a45b2403acc9", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22275-5d7a-72e1-9410-3d72f3308d93", "region_code": "RU-PER", "present_members": ["01a22275-5e25-77db-949b-a274213403af", "01a22275-5e98-72ec-95ee-0e3fb75c5953", "01a22275-5f07-7657-bb47-e27c45047635"]},
{"id": "01a22275-5f3e-71e7-b58c-25262a2b097f", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22275-5e27-70dc-a816-fece34800b18", "region_code": "RU-KEM", "present_members": ["01a22275-5e8e-724f-b5dc-404c184fdb8c", "01a22275-5eb6-7209-b7d3-71990a551aa3", "01a22275-5f0a-7038-be41-2e95475e5f9f"]},
{"id": "01a22275-5f78-7065-92b5-5fe97c99daad", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22275-5e24-779f-b0fc-b97f39a172c4", "region_code": "RU-BEL", "present_members": ["01a22275-5e8f-7208-a68a-ae043e41436c", "01a22275-5ee9-7109-8c03-beda454c0196", "01a22275-5f29-7787-ac12-90bef2fd6682"]},
{"id": "01a22275-5f90-77c9-aeb5-78a5563356cc", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22275-5e4c-73b1-bfc4-d6b1c735f485", "region_code": "RU-KK", "present_members": ["01a22275-5e98-7008-bb10-37c76ea619eb", "01a22275-5f0a-7486-927b-9058e11e8531", "01a22275-5f3d-70b4-aa8f-efcbf8eb9eda"]},
{"id": "01a22275-607b-77d4-8779-400fa197e3a1", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22275-5fb7-72a6-8411-f9f2c6ef0154", "region_code": "RU-LEN", "present_members": ["01a22275-600b-7168-b22f-b8e8488cc6f1", "01a22275-6035-72f8-bc9c-a03228d40097", "01a22275-6053-72f3-959f-b7ea9c7e01f0"]}
]');

INSERT INTO public.methodology (version, published_at, title, criteria, stages) OVERRIDING SYSTEM VALUE
SELECT version, published_at, title, criteria, stages FROM jsonb_populate_recordset(NULL::public.methodology,'[
{"title": {"en": "How plants are made ready for visitors", "ru": "Методика подготовки предприятий к приёму посетителей"}, "stages": [{"code": "DECISION", "name": {"en": "Decision and coordinator", "ru": "Решение и координатор"}}, {"code": "AUDIENCE", "name": {"en": "Audience and goal", "ru": "Аудитория и цель"}}, {"code": "ROUTE", "name": {"en": "Route and narrative", "ru": "Маршрут и рассказ"}}, {"code": "SAFETY", "name": {"en": "Safety and access", "ru": "Безопасность и доступ"}}, {"code": "GUIDES", "name": {"en": "Guide training", "ru": "Обучение экскурсоводов"}}, {"code": "PILOT", "name": {"en": "Pilot group", "ru": "Пробная группа"}}, {"code": "INSPECTION", "name": {"en": "Inspection", "ru": "Проверка"}}, {"code": "LAUNCH", "name": {"en": "Launch", "ru": "Запуск"}}, {"code": "FEEDBACK", "name": {"en": "Feedback", "ru": "Обратная связь"}}], "version": 1, "criteria": [{"code": "SAFE_ROUTE", "name": {"en": "Safe route", "ru": "Безопасный маршрут"}, "critical": true}, {"code": "BRIEFING_TEXT", "name": {"en": "Briefing text", "ru": "Текст инструктажа"}, "critical": true}, {"code": "PPE_STOCK", "name": {"en": "Stock of protective equipment", "ru": "Запас средств защиты"}, "critical": true}, {"code": "TRAINED_GUIDE", "name": {"en": "Trained guide", "ru": "Подготовленный экскурсовод"}, "critical": true}, {"code": "PASS_PROCESS", "name": {"en": "Pass process", "ru": "Порядок пропуска"}, "critical": true}, {"code": "CONTENT", "name": {"en": "Content", "ru": "Содержание экскурсии"}, "critical": false}, {"code": "VIEWING_POINTS", "name": {"en": "Viewing points", "ru": "Точки обзора"}, "critical": false}, {"code": "PHOTO_RULES", "name": {"en": "Rules of photography", "ru": "Правила съёмки"}, "critical": false}, {"code": "TOILETS_AND_CLOAKROOM", "name": {"en": "Toilets and cloakroom", "ru": "Туалеты и гардероб"}, "critical": false}, {"code": "ACCESSIBILITY", "name": {"en": "Accessibility", "ru": "Доступность"}, "critical": false}, {"code": "EMERGENCY_PLAN", "name": {"en": "Emergency plan", "ru": "План действий при аварии"}, "critical": true}, {"code": "BOOKING_CONTACT", "name": {"en": "Booking contact", "ru": "Контакт для записи"}, "critical": false}], "published_at": "2020-07-08T00:00:00+00:00"}
]');

INSERT INTO public.organization (id, kind, name, sort_name, legal_name, brands, inn, kpp, ogrn, legal_entity, region_code, okved, status, illustrative, registered_at, search_text, version) OVERRIDING SYSTEM VALUE
SELECT id, kind, name, sort_name, legal_name, brands, inn, kpp, ogrn, legal_entity, region_code, okved, status, illustrative, registered_at, search_text, version FROM jsonb_populate_recordset(NULL::public.organization, E'[
{"id": "01a22275-6141-7268-97dd-bf586b0e019f", "inn": "0000000018", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Egger Wood Products Gagarin", "ru": "Эггер Древпродукт Гагарин"}, "ogrn": "1000000000010", "okved": ["16"], "brands": [], "search": "''egger'':7B ''gagarin'':10B ''product'':9B ''wood'':8B ''гагарин'':3A,6B ''древпродукт'':2A,5B ''эггер'':1A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Эггер Древпродукт Гагарин", "legal_name": null, "region_code": "RU-SMO", "search_text": "эггер древпродукт гагарин\\negger wood products gagarin", "illustrative": ["inn", "kpp", "ogrn"], "legal_entity": "0000000018/000001001", "registered_at": "2026-11-28T14:00:47.681+00:00", "okved_prefixes": ["16"]},
{"id": "01a22275-6173-71fe-9976-6f68763e1b6f", "inn": null, "kpp": null, "kind": "ENTERPRISE", "name": {"en": "The maker of the brands “Nashe” and “Tvoyo”", "ru": "Производитель марок «Наше» и «Твоё»"}, "ogrn": null, "okved": ["14"], "brands": ["Наше", "Твоё"], "search": "''brand'':15B ''maker'':12B ''nash'':16B ''tvoyo'':18B ''марок'':2A,7B ''наш'':3A,8B,19B ''производител'':1A,6B ''тво'':5A,10B,20B", "status": "ACTIVE", "version": 1, "sort_name": "Производитель марок «Наше» и «Твоё»", "legal_name": null, "region_code": "RU-SMO", "search_text": "производитель марок наше и твое\\nthe maker of the brands nashe and tvoyo\\nнаше\\nтвое", "illustrative": ["name"], "legal_entity": null, "registered_at": "2026-11-28T14:00:47.731+00:00", "okved_prefixes": ["14"]},
{"id": "01a22275-6179-71ae-bd6c-984d9f1e6f12", "inn": "0000000025", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Smolensk Printing Works", "ru": "Смоленский полиграфкомбинат"}, "ogrn": "1000000000021", "okved": ["18"], "brands": [], "search": "''print'':6B ''smolensk'':5B ''work'':7B ''полиграфкомбинат'':2A,4B ''смоленск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Смоленский полиграфкомбинат", "legal_name": null, "region_code": "RU-SMO", "search_text": "смоленский полиграфкомбинат\\nsmolensk printing works", "illustrative": ["inn", "kpp", "ogrn"], "legal_entity": "0000000025/000001001", "registered_at": "2026-11-28T14:00:47.737+00:00", "okved_prefixes": ["18"]},
{"id": "01a22275-6180-73e8-85fd-125aaa40de10", "inn": "0000000064", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "TMK Yartsevo Metallurgical Plant", "ru": "ТМК-Ярцевский металлургический завод"}, "ogrn": "1000000000065", "okved": ["24"], "brands": [], "search": "''metallurg'':11B ''plant'':12B ''tmk'':9B ''yartsevo'':10B ''завод'':4A,8B ''металлургическ'':3A,7B ''тмк'':1A,5B ''ярцевск'':2A,6B", "status": "ACTIVE", "version": 1, "sort_name": "ТМК-Ярцевский металлургический завод", "legal_name": null, "region_code": "RU-SMO", "search_text": "тмк ярцевский металлургический завод\\ntmk yartsevo metallurgical plant", "illustrative": ["inn", "kpp", "ogrn", "okved"], "legal_entity": "0000000064/000001001", "registered_at": "2026-11-28T14:00:47.744+00:00", "okved_prefixes": ["24"]},
{"id": "01a22275-6189-71df-8d95-a9e0452491c1", "inn": "0000000032", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Russian Linen", "ru": "Русский лён"}, "ogrn": "1000000000032", "okved": ["13"], "brands": [], "search": "''linen'':6B ''russian'':5B ''лен'':2A,4B ''русск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Русский лён", "legal_name": null, "region_code": "RU-SMO", "search_text": "русский лен\\nrussian linen", "illustrative": ["inn", "kpp", "ogrn"], "legal_entity": "0000000032/000001001", "registered_at": "2026-11-28T14:00:47.753+00:00", "okved_prefixes": ["13"]},
{"id": "01a22275-61b3-75e4-b1df-70ea22244c26", "inn": "0000000057", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Kristall", "ru": "Кристалл"}, "ogrn": "1000000000054", "okved": ["32"], "brands": [], "search": "''kristal'':3B ''кристалл'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Кристалл", "legal_name": null, "region_code": "RU-SMO", "search_text": "кристалл\\nkristall", "illustrative": ["inn", "kpp", "ogrn", "okved"], "legal_entity": "0000000057/000001001", "registered_at": "2026-11-28T14:00:47.795+00:00", "okved_prefixes": ["32"]},
{"id": "01a22275-6c58-7798-8756-33212c949147", "inn": "0000000071", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Torfoprom", "ru": "Торфопром"}, "ogrn": "1000000000076", "okved": ["08"], "brands": [], "search": "''torfoprom'':3B ''торфопр'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Торфопром", "legal_name": null, "region_code": "RU-SMO", "search_text": "торфопром\\ntorfoprom", "illustrative": ["inn", "kpp", "ogrn", "okved"], "legal_entity": "0000000071/000001001", "registered_at": "2026-11-28T14:00:50.52+00:00", "okved_prefixes": ["08"]},
{"id": "01a22275-7062-703c-b0ca-fc7310eaf9e7", "inn": "0000000096", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "MMK", "ru": "ММК"}, "ogrn": "1000000000098", "okved": ["24"], "brands": [], "search": "''mmk'':3B ''ммк'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "ММК", "legal_name": null, "region_code": "RU-CHE", "search_text": "ммк\\nmmk", "illustrative": ["inn", "kpp", "ogrn", "okved"], "legal_entity": "0000000096/000001001", "registered_at": "2026-11-28T14:00:51.554+00:00", "okved_prefixes": ["24"]},
{"id": "01a22275-7062-70da-b525-1c6722dc8328", "inn": "0000000089", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Katyn Farm", "ru": "Агроферма Катынь"}, "ogrn": "1000000000087", "okved": ["01"], "brands": [], "search": "''farm'':6B ''katyn'':5B ''агроферм'':1A,3B ''катын'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Агроферма Катынь", "legal_name": null, "region_code": "RU-SMO", "search_text": "агроферма катынь\\nkatyn farm", "illustrative": ["inn", "kpp", "ogrn", "okved"], "legal_entity": "0000000089/000001001", "registered_at": "2026-11-28T14:00:51.554+00:00", "okved_prefixes": ["01"]},
{"id": "01a22275-7063-77e1-acb9-1d2ba838894f", "inn": "0000000113", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Sysert Porcelain", "ru": "Фарфор Сысерти"}, "ogrn": "1000000000110", "okved": ["23"], "brands": [], "search": "''porcelain'':6B ''sysert'':5B ''сысерт'':2A,4B ''фарфор'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Фарфор Сысерти", "legal_name": null, "region_code": "RU-SVE", "search_text": "фарфор сысерти\\nsysert porcelain", "illustrative": ["inn", "kpp", "ogrn", "okved"], "legal_entity": "0000000113/000001001", "registered_at": "2026-11-28T14:00:51.555+00:00", "okved_prefixes": ["23"]},
{"id": "01a22275-706d-75ca-aadc-25cf35159b74", "inn": "0000000106", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "PNTZ Pipe Plant", "ru": "ПНТЗ"}, "ogrn": "1000000000109", "okved": ["24"], "brands": [], "search": "''pipe'':4B ''plant'':5B ''pntz'':3B ''пнтз'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "ПНТЗ", "legal_name": null, "region_code": "RU-SVE", "search_text": "пнтз\\npntz pipe plant", "illustrative": ["inn", "kpp", "ogrn", "okved"], "legal_entity": "0000000106/000001001", "registered_at": "2026-11-28T14:00:51.565+00:00", "okved_prefixes": ["24"]},
{"id": "01a22275-7115-7263-a9dd-ea140696ff87", "inn": "0000000120", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "OMK Vyksa", "ru": "ОМК Выкса"}, "ogrn": "1000000000120", "okved": ["24"], "brands": [], "search": "''omk'':5B ''vyksa'':6B ''выкс'':2A,4B ''омк'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "ОМК Выкса", "legal_name": null, "region_code": "RU-NIZ", "search_text": "омк выкса\\nomk vyksa", "illustrative": ["inn", "kpp", "ogrn", "okved"], "legal_entity": "0000000120/000001001", "registered_at": "2026-11-28T14:00:51.733+00:00", "okved_prefixes": ["24"]},
{"id": "01a22275-7692-7404-ac83-8bd2063add98", "inn": "0000000138", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Ariel", "ru": "Ариель"}, "ogrn": "1000000000131", "okved": ["32"], "brands": [], "search": "''ariel'':3B ''ариел'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Ариель", "legal_name": null, "region_code": "RU-NIZ", "search_text": "ариель\\nariel", "illustrative": ["inn", "kpp", "ogrn", "okved"], "legal_entity": "0000000138/000001001", "registered_at": "2026-11-28T14:00:53.138+00:00", "okved_prefixes": ["32"]},
{"id": "01a22275-77c0-739e-8155-57609ee09171", "inn": "0000000145", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Sormovo Confectionery", "ru": "Сормовская кондитерская фабрика"}, "ogrn": "1000000000142", "okved": ["10"], "brands": [], "search": "''confectioneri'':8B ''sormovo'':7B ''кондитерск'':2A,5B ''сормовск'':1A,4B ''фабрик'':3A,6B", "status": "ACTIVE", "version": 1, "sort_name": "Сормовская кондитерская фабрика", "legal_name": null, "region_code": "RU-NIZ", "search_text": "сормовская кондитерская фабрика\\nsormovo confectionery", "illustrative": ["inn", "kpp", "ogrn", "okved"], "legal_entity": "0000000145/000001001", "registered_at": "2026-11-28T14:00:53.44+00:00", "okved_prefixes": ["10"]},
{"id": "01a22275-7974-7149-8f20-edb95882029a", "inn": "0000000152", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Mikron", "ru": "Микрон"}, "ogrn": "1000000000153", "okved": ["26"], "brands": [], "search": "''mikron'':3B ''микрон'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Микрон", "legal_name": null, "region_code": "RU-MOW", "search_text": "микрон\\nmikron", "illustrative": ["inn", "kpp", "ogrn", "okved"], "legal_entity": "0000000152/000001001", "registered_at": "2026-11-28T14:00:53.876+00:00", "okved_prefixes": ["26"]},
{"id": "01a22275-79e0-72f4-97fc-3946a97b5b7a", "inn": "0000000160", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Baskin Robbins", "ru": "Баскин Роббинс"}, "ogrn": "1000000000164", "okved": ["10"], "brands": [], "search": "''baskin'':5B ''robbin'':6B ''баскин'':1A,3B ''роббинс'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Баскин Роббинс", "legal_name": null, "region_code": "RU-MOW", "search_text": "баскин роббинс\\nbaskin robbins", "illustrative": ["inn", "kpp", "ogrn", "okved"], "legal_entity": "0000000160/000001001", "registered_at": "2026-11-28T14:00:53.984+00:00", "okved_prefixes": ["10"]},
{"id": "01a22275-79f1-71c1-b2d6-ac6de80c246b", "inn": "0000000177", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Ortomoda", "ru": "Ортомода"}, "ogrn": "1000000000175", "okved": ["32"], "brands": [], "search": "''ortomoda'':3B ''ортомод'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Ортомода", "legal_name": null, "region_code": "RU-MOW", "search_text": "ортомода\\nortomoda", "illustrative": ["inn", "kpp", "ogrn", "okved"], "legal_entity": "0000000177/000001001", "registered_at": "2026-11-28T14:00:54.001+00:00", "okved_prefixes": ["32"]},
{"id": "01a22275-7a4b-7068-85d5-68e1982f36d9", "inn": "0000000184", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Bogorodsk Ice Cream Works", "ru": "Богородский хладокомбинат"}, "ogrn": "1000000000186", "okved": ["10"], "brands": [], "search": "''bogorodsk'':5B ''cream'':7B ''ice'':6B ''work'':8B ''богородск'':1A,3B ''хладокомбинат'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Богородский хладокомбинат", "legal_name": null, "region_code": "RU-MOS", "search_text": "богородский хладокомбинат\\nbogorodsk ice cream works", "illustrative": ["inn", "kpp", "ogrn", "okved"], "legal_entity": "0000000184/000001001", "registered_at": "2026-11-28T14:00:54.091+00:00", "okved_prefixes": ["10"]},
{"id": "01a22275-7dd8-7046-a0d8-9e483facddf4", "inn": "0000000191", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "OMK Chusovoy", "ru": "ОМК Чусовой"}, "ogrn": "1000000000197", "okved": ["29"], "brands": [], "search": "''chusovoy'':6B ''omk'':5B ''омк'':1A,3B ''чусов'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "ОМК Чусовой", "legal_name": null, "region_code": "RU-PER", "search_text": "омк чусовой\\nomk chusovoy", "illustrative": ["inn", "kpp", "ogrn", "okved"], "legal_entity": "0000000191/000001001", "registered_at": "2026-11-28T14:00:55+00:00", "okved_prefixes": ["29"]},
{"id": "01a22275-80bf-732d-b9c8-7e52d25774f4", "inn": "0000000201", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Kungur Ceramics", "ru": "Кунгурская керамика"}, "ogrn": "1000000000208", "okved": ["23"], "brands": [], "search": "''ceram'':6B ''kungur'':5B ''керамик'':2A,4B ''кунгурск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Кунгурская керамика", "legal_name": null, "region_code": "RU-PER", "search_text": "кунгурская керамика\\nkungur ceramics", "illustrative": ["inn", "kpp", "ogrn", "okved"], "legal_entity": "0000000201/000001001", "registered_at": "2026-11-28T14:00:55.743+00:00", "okved_prefixes": ["23"]},
{"id": "01a22275-80cb-7203-9b77-82b47b3bdcd6", "inn": "0000000219", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Mikhailovsky Mining Works", "ru": "Михайловский ГОК"}, "ogrn": "1000000000219", "okved": ["07"], "brands": [], "search": "''mikhailovski'':5B ''mine'':6B ''work'':7B ''гок'':2A,4B ''михайловск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Михайловский ГОК", "legal_name": null, "region_code": "RU-KRS", "search_text": "михайловский гок\\nmikhailovsky mining works", "illustrative": ["inn", "kpp", "ogrn", "okved"], "legal_entity": "0000000219/000001001", "registered_at": "2026-11-28T14:00:55.755+00:00", "okved_prefixes": ["07"]},
{"id": "01a22275-80d7-73b9-a410-32626c3f487e", "inn": "0000000226", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Lebedinsky Mining Works and OEMK", "ru": "Лебединский ГОК и ОЭМК"}, "ogrn": "1000000000220", "okved": ["07"], "brands": [], "search": "''lebedinski'':9B ''mine'':10B ''oemk'':13B ''work'':11B ''гок'':2A,6B ''лебединск'':1A,5B ''оэмк'':4A,8B", "status": "ACTIVE", "version": 1, "sort_name": "Лебединский ГОК и ОЭМК", "legal_name": null, "region_code": "RU-BEL", "search_text": "лебединский гок и оэмк\\nlebedinsky mining works and oemk", "illustrative": ["inn", "kpp", "ogrn", "okved"], "legal_entity": "0000000226/000001001", "registered_at": "2026-11-28T14:00:55.767+00:00", "okved_prefixes": ["07"]},
{"id": "01a22275-8191-703c-af78-f2444744bc98", "inn": "0000000233", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Sayano-Shushenskaya Hydropower Plant", "ru": "Саяно-Шушенская ГЭС"}, "ogrn": "1000000000230", "okved": ["35"], "brands": [], "search": "''hydropow'':9B ''plant'':10B ''sayano'':7B ''shushenskaya'':8B ''гэс'':3A,6B ''сая'':1A,4B ''шушенск'':2A,5B", "status": "ACTIVE", "version": 1, "sort_name": "Саяно-Шушенская ГЭС", "legal_name": null, "region_code": "RU-KK", "search_text": "саяно шушенская гэс\\nsayano shushenskaya hydropower plant", "illustrative": ["inn", "kpp", "ogrn", "okved"], "legal_entity": "0000000233/000001001", "registered_at": "2026-11-28T14:00:55.953+00:00", "okved_prefixes": ["35"]},
{"id": "01a22275-828f-77ba-beb0-6e2083b18bdb", "inn": "0000000258", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Kuzbassrazrezugol", "ru": "Кузбассразрезуголь"}, "ogrn": "1000000000252", "okved": ["05"], "brands": [], "search": "''kuzbassrazrezugol'':3B ''кузбассразрезугол'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Кузбассразрезуголь", "legal_name": null, "region_code": "RU-KEM", "search_text": "кузбассразрезуголь\\nkuzbassrazrezugol", "illustrative": ["inn", "kpp", "ogrn", "okved"], "legal_entity": "0000000258/000001001", "registered_at": "2026-11-28T14:00:56.207+00:00", "okved_prefixes": ["05"]},
{"id": "01a22275-829f-701a-9a5b-0eef53ee8b73", "inn": "0000000240", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Tula Brewery", "ru": "Тульский пивзавод"}, "ogrn": "1000000000241", "okved": ["11"], "brands": [], "search": "''breweri'':6B ''tula'':5B ''пивзавод'':2A,4B ''тульск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Тульский пивзавод", "legal_name": null, "region_code": "RU-TUL", "search_text": "тульский пивзавод\\ntula brewery", "illustrative": ["inn", "kpp", "ogrn", "okved"], "legal_entity": "0000000240/000001001", "registered_at": "2026-11-28T14:00:56.223+00:00", "okved_prefixes": ["11"]},
{"id": "01a22275-8c46-7507-b01a-33f09a45dd39", "inn": "0000000265", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Leningrad Nuclear Power Plant", "ru": "Ленинградская АЭС"}, "ogrn": "1000000000263", "okved": ["35"], "brands": [], "search": "''leningrad'':5B ''nuclear'':6B ''plant'':8B ''power'':7B ''аэс'':2A,4B ''ленинградск'':1A,3B", "status": "SUSPENDED", "version": 1, "sort_name": "Ленинградская АЭС", "legal_name": null, "region_code": "RU-LEN", "search_text": "ленинградская аэс\\nleningrad nuclear power plant", "illustrative": ["inn", "kpp", "ogrn", "okved"], "legal_entity": "0000000265/000001001", "registered_at": "2026-11-28T14:00:58.694+00:00", "okved_prefixes": ["35"]},
{"id": "01a22275-91fb-76f2-886d-44fe8ed1634c", "inn": null, "kpp": null, "kind": "TOUR_OPERATOR", "name": {"en": "An agency to try things with", "ru": "Агентство для проб"}, "ogrn": null, "okved": ["79"], "brands": ["Агентство для проб"], "search": "''agenc'':8B ''thing'':11B ''tri'':10B ''агентств'':1A,4B,13B ''проб'':3A,6B,15B", "status": "CANDIDATE", "version": 1, "sort_name": "Агентство для проб", "legal_name": null, "region_code": "RU-MOW", "search_text": "агентство для проб\\nan agency to try things with\\nагентство для проб", "illustrative": ["kind", "name", "brands", "region", "okved"], "legal_entity": null, "registered_at": "2026-11-28T14:01:00.155+00:00", "okved_prefixes": ["79"]}
]');

INSERT INTO public.portal (id, code, name, region_codes, languages, url, version) OVERRIDING SYSTEM VALUE
SELECT id, code, name, region_codes, languages, url, version FROM jsonb_populate_recordset(NULL::public.portal,'[
{"id": "01a22275-91d5-7098-8eb3-1d56d67a6c3c", "url": null, "code": "demo", "name": {"en": "A portal to try things with", "ru": "Портал для проб"}, "version": 1, "languages": ["ru", "en"], "region_codes": ["RU-CHE", "RU-MOW", "RU-SMO"]}
]');

INSERT INTO public.programme_fact (region_code, measure, evidence_id, evidence_type, evidence_subject, evidence_time) OVERRIDING SYSTEM VALUE
SELECT region_code, measure, evidence_id, evidence_type, evidence_subject, evidence_time FROM jsonb_populate_recordset(NULL::public.programme_fact,'[
{"measure": "COUNCIL", "evidence_id": "01a22275-5e24-7659-bd37-cdc1786415bd", "region_code": "RU-BEL", "evidence_time": "2026-11-28T14:00:46.884+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22275-5e24-779f-b0fc-b97f39a172c4"},
{"measure": "EXCURSIONS", "evidence_id": "01a22275-8e6f-720c-851d-88fa2073e5a4", "region_code": "RU-BEL", "evidence_time": "2026-11-28T14:00:59.247+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22275-8d3a-762b-9dd4-6b9584cba2ca"},
{"measure": "METHODOLOGY", "evidence_id": "01a22275-88ad-7337-9297-2db433c68948", "region_code": "RU-BEL", "evidence_time": "2026-11-28T14:00:57.773+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22275-88ad-739e-acc5-928af37f0db7"},
{"measure": "REGISTRY", "evidence_id": "01a22275-8600-72c3-a468-b9e426064e93", "region_code": "RU-BEL", "evidence_time": "2026-11-28T14:00:57.088+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22275-8134-768e-9ecb-700cc33e04b1"},
{"measure": "COUNCIL", "evidence_id": "01a22275-5a5c-73ea-b060-8ea07bb57814", "region_code": "RU-CHE", "evidence_time": "2026-11-28T14:00:45.916+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22275-5a5c-71aa-a874-9eff5c3a6d8c"},
{"measure": "EXCURSIONS", "evidence_id": "01a22275-78b6-7451-a4d7-123865ce8984", "region_code": "RU-CHE", "evidence_time": "2026-11-28T14:00:53.686+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22275-77f4-71b7-93f2-1eee58876dd9"},
{"measure": "METHODOLOGY", "evidence_id": "01a22275-75e3-7552-8535-8fe5b7523158", "region_code": "RU-CHE", "evidence_time": "2026-11-28T14:00:52.963+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22275-75e3-7681-8a2d-3573c8febabc"},
{"measure": "REGISTRY", "evidence_id": "01a22275-742a-7227-a094-9dc43b51e267", "region_code": "RU-CHE", "evidence_time": "2026-11-28T14:00:52.522+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22275-7164-702d-86b2-d1d52fda5fec"},
{"measure": "COUNCIL", "evidence_id": "01a22275-5e27-766a-a115-03fbfcf5f514", "region_code": "RU-KEM", "evidence_time": "2026-11-28T14:00:46.887+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22275-5e27-70dc-a816-fece34800b18"},
{"measure": "EXCURSIONS", "evidence_id": "01a22275-8ceb-768a-83a5-6107cda5ec6c", "region_code": "RU-KEM", "evidence_time": "2026-11-28T14:00:58.859+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22275-8c0b-705b-9fe4-ba9bb0292cce"},
{"measure": "METHODOLOGY", "evidence_id": "01a22275-8a39-734b-99f7-be1df74a8fb8", "region_code": "RU-KEM", "evidence_time": "2026-11-28T14:00:58.169+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22275-8a39-74a5-a4f0-37fd2be27b7a"},
{"measure": "REGISTRY", "evidence_id": "01a22275-886e-77c4-a48b-9bf2659d11da", "region_code": "RU-KEM", "evidence_time": "2026-11-28T14:00:57.71+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22275-84dd-71b2-8c6b-41403b61eda8"},
{"measure": "COUNCIL", "evidence_id": "01a22275-5e4c-76ea-9ebe-e7a4f5144bd7", "region_code": "RU-KK", "evidence_time": "2026-11-28T14:00:46.924+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22275-5e4c-73b1-bfc4-d6b1c735f485"},
{"measure": "EXCURSIONS", "evidence_id": "01a22275-8daa-763c-911d-f537377fdaf6", "region_code": "RU-KK", "evidence_time": "2026-11-28T14:00:59.05+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22275-8c68-7751-930d-f34a92f0c09f"},
{"measure": "METHODOLOGY", "evidence_id": "01a22275-8952-705d-817c-be8d081c9e51", "region_code": "RU-KK", "evidence_time": "2026-11-28T14:00:57.938+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22275-8952-7792-8e67-b8d36ef7d050"},
{"measure": "REGISTRY", "evidence_id": "01a22275-8701-7639-ad1a-7d769f778d6b", "region_code": "RU-KK", "evidence_time": "2026-11-28T14:00:57.345+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22275-8276-71a8-98c7-e3db0f3d2fde"},
{"measure": "COUNCIL", "evidence_id": "01a22275-5e20-7260-822b-c81aca3f2fa2", "region_code": "RU-KRS", "evidence_time": "2026-11-28T14:00:46.88+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22275-5e20-7655-8e78-cf10beb38833"},
{"measure": "EXCURSIONS", "evidence_id": "01a22275-8c0c-767f-93b8-69928ea4a28f", "region_code": "RU-KRS", "evidence_time": "2026-11-28T14:00:58.636+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22275-8847-704b-b9c9-1fba894a03d8"},
{"measure": "METHODOLOGY", "evidence_id": "01a22275-87c1-75fe-8a0f-aae3f8cc4638", "region_code": "RU-KRS", "evidence_time": "2026-11-28T14:00:57.537+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22275-87c1-7601-9162-0318f5db13f4"},
{"measure": "REGISTRY", "evidence_id": "01a22275-865c-7770-8a0f-237294b86e52", "region_code": "RU-KRS", "evidence_time": "2026-11-28T14:00:57.18+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22275-8130-77b8-9abe-bb9d5895bbff"},
{"measure": "COUNCIL", "evidence_id": "01a22275-5fb7-77b9-aa05-6bd1d172b3d1", "region_code": "RU-LEN", "evidence_time": "2026-11-28T14:00:47.287+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22275-5fb7-72a6-8411-f9f2c6ef0154"},
{"measure": "EXCURSIONS", "evidence_id": "01a22275-8f37-732e-a08f-cd50faf46739", "region_code": "RU-LEN", "evidence_time": "2026-11-28T14:00:59.447+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22275-8eb9-743c-99f1-1c408aeb4cb8"},
{"measure": "METHODOLOGY", "evidence_id": "01a22275-8e0a-7272-b6b7-a42ea219b0aa", "region_code": "RU-LEN", "evidence_time": "2026-11-28T14:00:59.146+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22275-8e0a-757f-ad82-12a2873390c9"},
{"measure": "REGISTRY", "evidence_id": "01a22275-8d56-700e-9d47-4bee47cef03a", "region_code": "RU-LEN", "evidence_time": "2026-11-28T14:00:58.966+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22275-8c72-7665-984d-5871a0058bac"},
{"measure": "COUNCIL", "evidence_id": "01a22275-5ad8-759c-92a7-62e97199836c", "region_code": "RU-MOS", "evidence_time": "2026-11-28T14:00:46.04+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22275-5ad8-73a5-8617-f3764d2c96c0"},
{"measure": "EXCURSIONS", "evidence_id": "01a22275-8018-73a4-989a-c5652643dcfa", "region_code": "RU-MOS", "evidence_time": "2026-11-28T14:00:55.576+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22275-7e8d-71a1-b888-2e74881162db"},
{"measure": "METHODOLOGY", "evidence_id": "01a22275-7dd6-71df-a65f-3332dc08e9d6", "region_code": "RU-MOS", "evidence_time": "2026-11-28T14:00:54.998+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22275-7dd6-7396-a767-bb2de1f16ea0"},
{"measure": "REGISTRY", "evidence_id": "01a22275-7c26-7600-b470-cbdc9951a8fd", "region_code": "RU-MOS", "evidence_time": "2026-11-28T14:00:54.566+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22275-7aa7-7112-a63c-52d1ff829ec2"},
{"measure": "COUNCIL", "evidence_id": "01a22275-5ad7-7269-b24c-84eeddd1bd9b", "region_code": "RU-MOW", "evidence_time": "2026-11-28T14:00:46.039+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22275-5ad7-7332-8c8f-9bd8c4b344e7"},
{"measure": "EXCURSIONS", "evidence_id": "01a22275-8019-77a4-b826-4b765b0b258c", "region_code": "RU-MOW", "evidence_time": "2026-11-28T14:00:55.577+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22275-7e99-7505-a43b-673b2d70d952"},
{"measure": "EXCURSIONS", "evidence_id": "01a22275-80d3-709b-83dd-b0357b89e7b5", "region_code": "RU-MOW", "evidence_time": "2026-11-28T14:00:55.763+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22275-7ea1-7798-9b4a-7d118d43d339"},
{"measure": "EXCURSIONS", "evidence_id": "01a22275-8175-718c-87b3-a3f8f3d8c0cb", "region_code": "RU-MOW", "evidence_time": "2026-11-28T14:00:55.925+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22275-7e9a-7134-b2c0-9e1a1c8e028b"},
{"measure": "METHODOLOGY", "evidence_id": "01a22275-7db4-75fa-8148-c10d6d2591c5", "region_code": "RU-MOW", "evidence_time": "2026-11-28T14:00:54.964+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22275-7db4-7414-bef6-fe37c1928490"},
{"measure": "METHODOLOGY", "evidence_id": "01a22275-7dd3-73f6-aa29-1194dc8377f2", "region_code": "RU-MOW", "evidence_time": "2026-11-28T14:00:54.995+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22275-7dd3-724b-9e90-3a003317037a"},
{"measure": "METHODOLOGY", "evidence_id": "01a22275-7dd3-75f9-9e37-cbdfb06bd590", "region_code": "RU-MOW", "evidence_time": "2026-11-28T14:00:54.995+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22275-7dd3-755f-a674-a0fd316c74ab"},
{"measure": "REGISTRY", "evidence_id": "01a22275-7bf9-77c4-b0a6-5bdac4b7f484", "region_code": "RU-MOW", "evidence_time": "2026-11-28T14:00:54.521+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22275-7a56-76ff-bafe-6edd28590058"},
{"measure": "REGISTRY", "evidence_id": "01a22275-7c26-7326-b485-d2690dcfa57a", "region_code": "RU-MOW", "evidence_time": "2026-11-28T14:00:54.566+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22275-7a84-7319-9c78-c116daafca66"},
{"measure": "REGISTRY", "evidence_id": "01a22275-7c29-770d-9ec3-d8681426ff9d", "region_code": "RU-MOW", "evidence_time": "2026-11-28T14:00:54.569+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22275-7a83-7040-84d3-a8aff56e1912"},
{"measure": "COUNCIL", "evidence_id": "01a22275-5aa0-73cc-b62e-e609266fe539", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T14:00:45.984+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22275-5aa0-711e-b474-0a1fcf4564dd"},
{"measure": "EXCURSIONS", "evidence_id": "01a22275-794a-73e2-952a-ab37449efc08", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T14:00:53.834+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22275-78f8-7379-9075-6dac81d5588a"},
{"measure": "EXCURSIONS", "evidence_id": "01a22275-7cab-7737-a6c8-ce9aed043620", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T14:00:54.699+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22275-7b39-7335-8694-f25c6099eae4"},
{"measure": "EXCURSIONS", "evidence_id": "01a22275-8019-72e8-9a09-3b64afa25c09", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T14:00:55.577+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22275-7c46-7652-a220-ab6dd85b4311"},
{"measure": "METHODOLOGY", "evidence_id": "01a22275-7629-719d-a964-078cd7ccce29", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T14:00:53.033+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22275-7629-763c-9373-003b9b5e8c84"},
{"measure": "METHODOLOGY", "evidence_id": "01a22275-7a5e-7182-a202-1854d56c1ede", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T14:00:54.11+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22275-7a5e-7431-a1a9-ce35e055ce5f"},
{"measure": "METHODOLOGY", "evidence_id": "01a22275-7b58-7739-92c4-664b01cb16f0", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T14:00:54.36+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22275-7b58-73d9-9513-8b7f12b626a1"},
{"measure": "REGISTRY", "evidence_id": "01a22275-74c4-7577-b895-13e88e4f0d0e", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T14:00:52.676+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22275-71d5-744a-b0f2-be9f51a8a94f"},
{"measure": "REGISTRY", "evidence_id": "01a22275-7853-7681-b586-8a37e0452eec", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T14:00:53.587+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22275-76ef-7517-9fc5-680455b865c8"},
{"measure": "REGISTRY", "evidence_id": "01a22275-7a42-726c-aa51-3fda48b5820e", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T14:00:54.082+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22275-77df-7758-a057-ba5f81802d51"},
{"measure": "COUNCIL", "evidence_id": "01a22275-5d7a-70ce-bf04-27b9e440aedb", "region_code": "RU-PER", "evidence_time": "2026-11-28T14:00:46.714+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22275-5d7a-72e1-9410-3d72f3308d93"},
{"measure": "EXCURSIONS", "evidence_id": "01a22275-8197-70c7-8389-243250fd7c20", "region_code": "RU-PER", "evidence_time": "2026-11-28T14:00:55.959+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22275-8085-748a-935a-34a27c81107a"},
{"measure": "EXCURSIONS", "evidence_id": "01a22275-8e73-7461-961e-bc09a9d9c149", "region_code": "RU-PER", "evidence_time": "2026-11-28T14:00:59.251+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22275-8d3a-72b0-ad48-23f0b49a6277"},
{"measure": "METHODOLOGY", "evidence_id": "01a22275-8001-775f-a3d1-87e513555d0c", "region_code": "RU-PER", "evidence_time": "2026-11-28T14:00:55.553+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22275-8001-72e4-a268-b92a33b82393"},
{"measure": "METHODOLOGY", "evidence_id": "01a22275-886e-72ef-8ee1-4747d8545e1e", "region_code": "RU-PER", "evidence_time": "2026-11-28T14:00:57.71+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22275-886e-7031-b0c8-ed13d39b9190"},
{"measure": "REGISTRY", "evidence_id": "01a22275-7f22-744b-af17-c33b9a1a5d06", "region_code": "RU-PER", "evidence_time": "2026-11-28T14:00:55.33+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22275-7e2b-74ec-afe4-b80cbc20f1f5"},
{"measure": "REGISTRY", "evidence_id": "01a22275-8619-76bc-9c35-c0f17cda171e", "region_code": "RU-PER", "evidence_time": "2026-11-28T14:00:57.113+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22275-80fe-727c-9ba7-5c929a1e49b1"},
{"measure": "COUNCIL", "evidence_id": "01a22275-5a9e-77f6-a793-8b0577afda4d", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:00:45.982+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22275-5a9e-7491-bcaf-d69e48db572f"},
{"measure": "EXCURSIONS", "evidence_id": "01a22275-6bbc-738b-898f-92eaaafcf088", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:00:50.364+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22275-694e-7179-847c-2107205b46ef"},
{"measure": "EXCURSIONS", "evidence_id": "01a22275-6d88-7714-b0c2-723658f64bed", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:00:50.824+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22275-6bd2-77f8-9cfd-a9cba3cc28a4"},
{"measure": "EXCURSIONS", "evidence_id": "01a22275-6e46-77ce-86d2-e222b66378bc", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:00:51.014+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22275-6bc8-73d4-b482-3a17ca7aecd2"},
{"measure": "EXCURSIONS", "evidence_id": "01a22275-6eb6-73f2-8b69-34b30be101a9", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:00:51.126+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22275-6bee-7410-b306-27aa88e9616a"},
{"measure": "EXCURSIONS", "evidence_id": "01a22275-6eef-714a-b11b-1e2eef227f4d", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:00:51.183+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22275-6ca2-713e-ac5f-38ffe5e240ab"},
{"measure": "EXCURSIONS", "evidence_id": "01a22275-6f90-76d2-b296-474ee1983702", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:00:51.344+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22275-6d38-74d7-85c5-9458e2e7d8e5"},
{"measure": "EXCURSIONS", "evidence_id": "01a22275-75e5-700f-b329-6ee9061bf919", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:00:52.965+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22275-755a-742d-9de8-21c6fb81f42c"},
{"measure": "EXCURSIONS", "evidence_id": "01a22275-7882-730e-80c4-e912a28dff41", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:00:53.634+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22275-77e7-701a-ba2d-399a00a9a18a"},
{"measure": "METHODOLOGY", "evidence_id": "01a22275-670c-75ed-852f-a40dbbb439cd", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:00:49.164+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22275-670c-73c7-b8c0-c4e9865d8328"},
{"measure": "METHODOLOGY", "evidence_id": "01a22275-676d-7677-a319-ff67ee4f0932", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:00:49.261+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22275-676d-72f0-a067-3c9b63ead2d3"},
{"measure": "METHODOLOGY", "evidence_id": "01a22275-680f-7356-ba35-9746d96bb82b", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:00:49.423+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22275-680f-7467-8802-ac3637616c93"},
{"measure": "METHODOLOGY", "evidence_id": "01a22275-68e9-7612-ba25-f790ff42ca5d", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:00:49.641+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22275-68e9-7231-8b3d-f6a6dfd43977"},
{"measure": "METHODOLOGY", "evidence_id": "01a22275-696f-7713-a5b7-526254a232d4", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:00:49.775+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22275-696f-73fe-a3c3-b42e6b4c6b4f"},
{"measure": "METHODOLOGY", "evidence_id": "01a22275-6a41-7706-89f6-025ec3897ac8", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:00:49.985+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22275-6a41-75a1-bcb8-36e2344bd9f3"},
{"measure": "METHODOLOGY", "evidence_id": "01a22275-7490-71d0-9981-34b18badbbf4", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:00:52.624+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22275-7490-71a6-b0d1-e473bb576d83"},
{"measure": "METHODOLOGY", "evidence_id": "01a22275-758c-7587-a056-80e6e5b5d3f5", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:00:52.876+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22275-758c-71ba-a9b9-ccb4ed7ef2d3"},
{"measure": "REGISTRY", "evidence_id": "01a22275-6496-73c4-85ea-33d0e6f325b6", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:00:48.534+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22275-61ff-733e-9bd5-accb97ee407e"},
{"measure": "REGISTRY", "evidence_id": "01a22275-650e-7036-9227-794103f7762e", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:00:48.654+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22275-622b-7250-abcb-a358656f4923"},
{"measure": "REGISTRY", "evidence_id": "01a22275-656f-75a0-b9c8-58fde8eb337a", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:00:48.751+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22275-6229-77dd-bc92-4cb8c2c50b33"},
{"measure": "REGISTRY", "evidence_id": "01a22275-6638-779a-92d4-d25a9af8bd07", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:00:48.952+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22275-623e-7732-bb2c-14bb283c1335"},
{"measure": "REGISTRY", "evidence_id": "01a22275-66cf-7783-8b54-3692e0303d54", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:00:49.103+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22275-623e-76da-a5a6-42e3de21fba4"},
{"measure": "REGISTRY", "evidence_id": "01a22275-6788-7075-b2a1-fab30e7a50be", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:00:49.288+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22275-623d-748b-bc88-f61f87643667"},
{"measure": "REGISTRY", "evidence_id": "01a22275-72eb-726e-8c16-d5d7aca8614c", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:00:52.203+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22275-6f4a-73d7-b14b-33a5501a8151"},
{"measure": "REGISTRY", "evidence_id": "01a22275-742a-7528-a531-417ebf564d8d", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:00:52.522+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22275-7169-71ff-9d3b-4ceb83a9f8f5"},
{"measure": "COUNCIL", "evidence_id": "01a22275-5aa9-773d-a7c1-7d35b415e6f7", "region_code": "RU-SVE", "evidence_time": "2026-11-28T14:00:45.993+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22275-5aa9-779f-9b12-fa796ae7a3ab"},
{"measure": "EXCURSIONS", "evidence_id": "01a22275-774a-7164-b183-d451f659a2d4", "region_code": "RU-SVE", "evidence_time": "2026-11-28T14:00:53.322+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22275-7592-7213-9a32-58ee93fbaab7"},
{"measure": "EXCURSIONS", "evidence_id": "01a22275-78cd-7711-844c-578033125822", "region_code": "RU-SVE", "evidence_time": "2026-11-28T14:00:53.709+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22275-7833-73e0-82de-27051d5887ca"},
{"measure": "METHODOLOGY", "evidence_id": "01a22275-750f-7347-9a7e-7f32356c0012", "region_code": "RU-SVE", "evidence_time": "2026-11-28T14:00:52.751+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22275-750f-701d-ba01-750a7955bd1d"},
{"measure": "METHODOLOGY", "evidence_id": "01a22275-75f9-7218-b3fa-64e20ce1f927", "region_code": "RU-SVE", "evidence_time": "2026-11-28T14:00:52.985+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22275-75f9-7219-b167-7939d823277a"},
{"measure": "REGISTRY", "evidence_id": "01a22275-7401-76fe-ac95-124628d08754", "region_code": "RU-SVE", "evidence_time": "2026-11-28T14:00:52.481+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22275-7195-70dc-9290-80453cb5d523"},
{"measure": "REGISTRY", "evidence_id": "01a22275-745b-775d-9843-c2d94fd5975e", "region_code": "RU-SVE", "evidence_time": "2026-11-28T14:00:52.571+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22275-717c-77d0-95df-5648084431cb"},
{"measure": "COUNCIL", "evidence_id": "01a22275-5e21-76d3-9f68-8220c54f8c61", "region_code": "RU-TUL", "evidence_time": "2026-11-28T14:00:46.881+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22275-5e21-7399-a6e8-15e4be308d41"},
{"measure": "EXCURSIONS", "evidence_id": "01a22275-8e4f-7202-bbd9-9a8b03f0999d", "region_code": "RU-TUL", "evidence_time": "2026-11-28T14:00:59.215+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22275-8cc8-754b-a65a-da1ed817501c"},
{"measure": "METHODOLOGY", "evidence_id": "01a22275-8a04-704e-bfb3-de9e247bce89", "region_code": "RU-TUL", "evidence_time": "2026-11-28T14:00:58.116+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22275-8a04-7632-8cde-aa681e7568b5"},
{"measure": "REGISTRY", "evidence_id": "01a22275-8849-76cb-873d-3f56ce947279", "region_code": "RU-TUL", "evidence_time": "2026-11-28T14:00:57.673+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22275-84e6-7799-ba13-cffb51cc2170"}
]');

INSERT INTO public.rate_bucket (key, level, filled_at) OVERRIDING SYSTEM VALUE
SELECT key, level, filled_at FROM jsonb_populate_recordset(NULL::public.rate_bucket,'[
{"key": "person:01a22275-3d01-7216-ab8f-15cab326dbfd", "level": 394.89835000000005, "filled_at": "2026-11-28T14:00:58.787925+00:00"},
{"key": "person:01a22275-3d46-75ff-ba29-534ad6e001aa", "level": 450, "filled_at": "2026-11-28T14:00:59.992026+00:00"}
]');

INSERT INTO public.readiness_assessment (id, site_id, organization_id, region_code, methodology_version, state, assessed_on, valid_until, due_at, scores, total, maximum, criticals_met, assessor, withdrawn_reason, recorded_at) OVERRIDING SYSTEM VALUE
SELECT id, site_id, organization_id, region_code, methodology_version, state, assessed_on, valid_until, due_at, scores, total, maximum, criticals_met, assessor, withdrawn_reason, recorded_at FROM jsonb_populate_recordset(NULL::public.readiness_assessment,'[
{"id": "01a22275-670c-73c7-b8c0-c4e9865d8328", "state": "VALID", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "maximum": 24, "site_id": "01a22275-6615-7638-ade0-eb1e97e37dcc", "assessor": "01a22275-3d01-7216-ab8f-15cab326dbfd", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:00:49.164+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a22275-6141-7268-97dd-bf586b0e019f", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22275-676d-72f0-a067-3c9b63ead2d3", "state": "VALID", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "maximum": 24, "site_id": "01a22275-668f-724d-a8fd-1424be2b93a5", "assessor": "01a22275-3d01-7216-ab8f-15cab326dbfd", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:00:49.261+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a22275-6180-73e8-85fd-125aaa40de10", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22275-680f-7467-8802-ac3637616c93", "state": "VALID", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "maximum": 24, "site_id": "01a22275-66dd-71cf-99cf-117804098a0f", "assessor": "01a22275-3d01-7216-ab8f-15cab326dbfd", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:00:49.423+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a22275-6173-71fe-9976-6f68763e1b6f", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22275-68e9-7231-8b3d-f6a6dfd43977", "state": "VALID", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "maximum": 24, "site_id": "01a22275-67ef-7481-b87b-4a6dc5d9b7db", "assessor": "01a22275-3d01-7216-ab8f-15cab326dbfd", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:00:49.641+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a22275-6179-71ae-bd6c-984d9f1e6f12", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22275-696f-73fe-a3c3-b42e6b4c6b4f", "state": "VALID", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "maximum": 24, "site_id": "01a22275-68ae-76e9-b8e1-e1842ac439aa", "assessor": "01a22275-3d01-7216-ab8f-15cab326dbfd", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:00:49.775+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a22275-6189-71df-8d95-a9e0452491c1", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22275-6a41-75a1-bcb8-36e2344bd9f3", "state": "VALID", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "maximum": 24, "site_id": "01a22275-68e4-721a-8f49-1d5364aa9712", "assessor": "01a22275-3d01-7216-ab8f-15cab326dbfd", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:00:49.985+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a22275-61b3-75e4-b1df-70ea22244c26", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22275-7490-71a6-b0d1-e473bb576d83", "state": "VALID", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "maximum": 24, "site_id": "01a22275-73f6-70cd-8f44-b948683bde3a", "assessor": "01a22275-3d01-7216-ab8f-15cab326dbfd", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:00:52.624+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a22275-6c58-7798-8756-33212c949147", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22275-750f-701d-ba01-750a7955bd1d", "state": "VALID", "total": 24, "due_at": "2027-11-27T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "maximum": 24, "site_id": "01a22275-74a3-73f7-80ea-8e64278a91e4", "assessor": "01a22275-3d01-7216-ab8f-15cab326dbfd", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:00:52.751+00:00", "region_code": "RU-SVE", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a22275-706d-75ca-aadc-25cf35159b74", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22275-758c-71ba-a9b9-ccb4ed7ef2d3", "state": "VALID", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "maximum": 24, "site_id": "01a22275-74ee-769f-9c7c-da4bb3c33249", "assessor": "01a22275-3d01-7216-ab8f-15cab326dbfd", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:00:52.876+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a22275-7062-70da-b525-1c6722dc8328", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22275-75e3-7681-8a2d-3573c8febabc", "state": "VALID", "total": 24, "due_at": "2027-11-27T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "maximum": 24, "site_id": "01a22275-752f-72e5-bbac-2b29134d57c2", "assessor": "01a22275-3d01-7216-ab8f-15cab326dbfd", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:00:52.963+00:00", "region_code": "RU-CHE", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a22275-7062-703c-b0ca-fc7310eaf9e7", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22275-75f9-7219-b167-7939d823277a", "state": "VALID", "total": 24, "due_at": "2027-11-27T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "maximum": 24, "site_id": "01a22275-754c-77a8-9a6d-aa87a456fc60", "assessor": "01a22275-3d01-7216-ab8f-15cab326dbfd", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:00:52.985+00:00", "region_code": "RU-SVE", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a22275-7063-77e1-acb9-1d2ba838894f", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22275-7629-763c-9373-003b9b5e8c84", "state": "VALID", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "maximum": 24, "site_id": "01a22275-756d-777d-ae61-85e11200d96b", "assessor": "01a22275-3d01-7216-ab8f-15cab326dbfd", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:00:53.033+00:00", "region_code": "RU-NIZ", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a22275-7115-7263-a9dd-ea140696ff87", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22275-7a5e-7431-a1a9-ce35e055ce5f", "state": "VALID", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "maximum": 24, "site_id": "01a22275-796d-730e-92a0-4766dc0297e8", "assessor": "01a22275-3d01-7216-ab8f-15cab326dbfd", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:00:54.11+00:00", "region_code": "RU-NIZ", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a22275-7692-7404-ac83-8bd2063add98", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22275-7b58-73d9-9513-8b7f12b626a1", "state": "VALID", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "maximum": 24, "site_id": "01a22275-7ae8-75fa-ab6d-95309ce15b1e", "assessor": "01a22275-3d01-7216-ab8f-15cab326dbfd", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:00:54.36+00:00", "region_code": "RU-NIZ", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a22275-77c0-739e-8155-57609ee09171", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22275-7db4-7414-bef6-fe37c1928490", "state": "VALID", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "maximum": 24, "site_id": "01a22275-7d0e-7535-9e73-346a9a1167ef", "assessor": "01a22275-3d01-7216-ab8f-15cab326dbfd", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:00:54.964+00:00", "region_code": "RU-MOW", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a22275-79e0-72f4-97fc-3946a97b5b7a", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22275-7dd3-724b-9e90-3a003317037a", "state": "VALID", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "maximum": 24, "site_id": "01a22275-7d28-778c-bfbb-3ac19c3eaf68", "assessor": "01a22275-3d01-7216-ab8f-15cab326dbfd", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:00:54.995+00:00", "region_code": "RU-MOW", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a22275-7974-7149-8f20-edb95882029a", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22275-7dd3-755f-a674-a0fd316c74ab", "state": "VALID", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "maximum": 24, "site_id": "01a22275-7d23-720c-bee4-e9c93ff43841", "assessor": "01a22275-3d01-7216-ab8f-15cab326dbfd", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:00:54.995+00:00", "region_code": "RU-MOW", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a22275-79f1-71c1-b2d6-ac6de80c246b", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22275-7dd6-7396-a767-bb2de1f16ea0", "state": "VALID", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "maximum": 24, "site_id": "01a22275-7d17-75dc-887a-29afa4ae174d", "assessor": "01a22275-3d01-7216-ab8f-15cab326dbfd", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:00:54.998+00:00", "region_code": "RU-MOS", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a22275-7a4b-7068-85d5-68e1982f36d9", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22275-8001-72e4-a268-b92a33b82393", "state": "VALID", "total": 24, "due_at": "2027-11-27T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "maximum": 24, "site_id": "01a22275-7f46-7049-a6d8-98775a20e07a", "assessor": "01a22275-3d01-7216-ab8f-15cab326dbfd", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:00:55.553+00:00", "region_code": "RU-PER", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a22275-7dd8-7046-a0d8-9e483facddf4", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22275-87c1-7601-9162-0318f5db13f4", "state": "VALID", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "maximum": 24, "site_id": "01a22275-86e4-7393-a5b5-f9c1b44785b2", "assessor": "01a22275-3d01-7216-ab8f-15cab326dbfd", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:00:57.537+00:00", "region_code": "RU-KRS", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a22275-80cb-7203-9b77-82b47b3bdcd6", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22275-886e-7031-b0c8-ed13d39b9190", "state": "VALID", "total": 24, "due_at": "2027-11-27T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "maximum": 24, "site_id": "01a22275-87ca-714b-860d-21d304230066", "assessor": "01a22275-3d01-7216-ab8f-15cab326dbfd", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:00:57.71+00:00", "region_code": "RU-PER", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a22275-80bf-732d-b9c8-7e52d25774f4", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22275-88ad-739e-acc5-928af37f0db7", "state": "VALID", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "maximum": 24, "site_id": "01a22275-87a9-75df-98df-a30595d0b6ca", "assessor": "01a22275-3d01-7216-ab8f-15cab326dbfd", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:00:57.773+00:00", "region_code": "RU-BEL", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a22275-80d7-73b9-a410-32626c3f487e", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22275-8952-7792-8e67-b8d36ef7d050", "state": "VALID", "total": 24, "due_at": "2027-11-27T17:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "maximum": 24, "site_id": "01a22275-883c-7681-9ceb-ab5f5359522a", "assessor": "01a22275-3d01-7216-ab8f-15cab326dbfd", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:00:57.938+00:00", "region_code": "RU-KK", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a22275-8191-703c-af78-f2444744bc98", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22275-8a04-7632-8cde-aa681e7568b5", "state": "VALID", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "maximum": 24, "site_id": "01a22275-8990-770d-8999-43c76d7c82cc", "assessor": "01a22275-3d01-7216-ab8f-15cab326dbfd", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:00:58.116+00:00", "region_code": "RU-TUL", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a22275-829f-701a-9a5b-0eef53ee8b73", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22275-8a39-74a5-a4f0-37fd2be27b7a", "state": "VALID", "total": 24, "due_at": "2027-11-27T17:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "maximum": 24, "site_id": "01a22275-89bd-71f4-b16d-cbe5d2fd70c4", "assessor": "01a22275-3d01-7216-ab8f-15cab326dbfd", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:00:58.169+00:00", "region_code": "RU-KEM", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a22275-828f-77ba-beb0-6e2083b18bdb", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22275-8e0a-757f-ad82-12a2873390c9", "state": "VALID", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "maximum": 24, "site_id": "01a22275-8d9c-700d-b418-4b8c3af39ca7", "assessor": "01a22275-3d01-7216-ab8f-15cab326dbfd", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:00:59.146+00:00", "region_code": "RU-LEN", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a22275-8c46-7507-b01a-33f09a45dd39", "withdrawn_reason": null, "methodology_version": 1}
]');

INSERT INTO public.region (code, name, district, time_zone, latitude, longitude, search_text) OVERRIDING SYSTEM VALUE
SELECT code, name, district, time_zone, latitude, longitude, search_text FROM jsonb_populate_recordset(NULL::public.region, E'[
{"code": "RU-AD", "name": {"en": "Republic of Adygea", "ru": "Республика Адыгея"}, "district": "SOUTHERN", "latitude": 44.61, "longitude": 40.1, "time_zone": "Europe/Moscow", "search_text": "республика адыгея\\nrepublic of adygea\\nru ad"},
{"code": "RU-AL", "name": {"en": "Altai Republic", "ru": "Республика Алтай"}, "district": "SIBERIAN", "latitude": 51.96, "longitude": 85.96, "time_zone": "Asia/Barnaul", "search_text": "республика алтай\\naltai republic\\nru al"},
{"code": "RU-ALT", "name": {"en": "Altai Territory", "ru": "Алтайский край"}, "district": "SIBERIAN", "latitude": 53.35, "longitude": 83.78, "time_zone": "Asia/Barnaul", "search_text": "алтайский край\\naltai territory\\nru alt"},
{"code": "RU-AMU", "name": {"en": "Amur Region", "ru": "Амурская область"}, "district": "FAR_EASTERN", "latitude": 50.29, "longitude": 127.53, "time_zone": "Asia/Yakutsk", "search_text": "амурская область\\namur region\\nru amu"},
{"code": "RU-ARK", "name": {"en": "Arkhangelsk Region", "ru": "Архангельская область"}, "district": "NORTHWESTERN", "latitude": 64.54, "longitude": 40.54, "time_zone": "Europe/Moscow", "search_text": "архангельская область\\narkhangelsk region\\nru ark"},
{"code": "RU-AST", "name": {"en": "Astrakhan Region", "ru": "Астраханская область"}, "district": "SOUTHERN", "latitude": 46.35, "longitude": 48.04, "time_zone": "Europe/Astrakhan", "search_text": "астраханская область\\nastrakhan region\\nru ast"},
{"code": "RU-BA", "name": {"en": "Republic of Bashkortostan", "ru": "Республика Башкортостан"}, "district": "VOLGA", "latitude": 54.74, "longitude": 55.97, "time_zone": "Asia/Yekaterinburg", "search_text": "республика башкортостан\\nrepublic of bashkortostan\\nru ba"},
{"code": "RU-BEL", "name": {"en": "Belgorod Region", "ru": "Белгородская область"}, "district": "CENTRAL", "latitude": 50.6, "longitude": 36.59, "time_zone": "Europe/Moscow", "search_text": "белгородская область\\nbelgorod region\\nru bel"},
{"code": "RU-BRY", "name": {"en": "Bryansk Region", "ru": "Брянская область"}, "district": "CENTRAL", "latitude": 53.24, "longitude": 34.36, "time_zone": "Europe/Moscow", "search_text": "брянская область\\nbryansk region\\nru bry"},
{"code": "RU-BU", "name": {"en": "Republic of Buryatia", "ru": "Республика Бурятия"}, "district": "FAR_EASTERN", "latitude": 51.83, "longitude": 107.58, "time_zone": "Asia/Irkutsk", "search_text": "республика бурятия\\nrepublic of buryatia\\nru bu"},
{"code": "RU-CE", "name": {"en": "Chechen Republic", "ru": "Чеченская Республика"}, "district": "NORTH_CAUCASIAN", "latitude": 43.32, "longitude": 45.69, "time_zone": "Europe/Moscow", "search_text": "чеченская республика\\nchechen republic\\nru ce"},
{"code": "RU-CHE", "name": {"en": "Chelyabinsk Region", "ru": "Челябинская область"}, "district": "URAL", "latitude": 55.16, "longitude": 61.4, "time_zone": "Asia/Yekaterinburg", "search_text": "челябинская область\\nchelyabinsk region\\nru che"},
{"code": "RU-CHU", "name": {"en": "Chukotka Autonomous Area", "ru": "Чукотский автономный округ"}, "district": "FAR_EASTERN", "latitude": 64.73, "longitude": 177.51, "time_zone": "Asia/Anadyr", "search_text": "чукотский автономный округ\\nchukotka autonomous area\\nru chu"},
{"code": "RU-CU", "name": {"en": "Chuvash Republic", "ru": "Чувашская Республика"}, "district": "VOLGA", "latitude": 56.14, "longitude": 47.25, "time_zone": "Europe/Moscow", "search_text": "чувашская республика\\nchuvash republic\\nru cu"},
{"code": "RU-DA", "name": {"en": "Republic of Dagestan", "ru": "Республика Дагестан"}, "district": "NORTH_CAUCASIAN", "latitude": 42.98, "longitude": 47.5, "time_zone": "Europe/Moscow", "search_text": "республика дагестан\\nrepublic of dagestan\\nru da"},
{"code": "RU-IN", "name": {"en": "Republic of Ingushetia", "ru": "Республика Ингушетия"}, "district": "NORTH_CAUCASIAN", "latitude": 43.17, "longitude": 44.81, "time_zone": "Europe/Moscow", "search_text": "республика ингушетия\\nrepublic of ingushetia\\nru in"},
{"code": "RU-IRK", "name": {"en": "Irkutsk Region", "ru": "Иркутская область"}, "district": "SIBERIAN", "latitude": 52.29, "longitude": 104.28, "time_zone": "Asia/Irkutsk", "search_text": "иркутская область\\nirkutsk region\\nru irk"},
{"code": "RU-IVA", "name": {"en": "Ivanovo Region", "ru": "Ивановская область"}, "district": "CENTRAL", "latitude": 57, "longitude": 40.97, "time_zone": "Europe/Moscow", "search_text": "ивановская область\\nivanovo region\\nru iva"},
{"code": "RU-KAM", "name": {"en": "Kamchatka Territory", "ru": "Камчатский край"}, "district": "FAR_EASTERN", "latitude": 53.02, "longitude": 158.65, "time_zone": "Asia/Kamchatka", "search_text": "камчатский край\\nkamchatka territory\\nru kam"},
{"code": "RU-KB", "name": {"en": "Kabardino-Balkar Republic", "ru": "Кабардино-Балкарская Республика"}, "district": "NORTH_CAUCASIAN", "latitude": 43.49, "longitude": 43.62, "time_zone": "Europe/Moscow", "search_text": "кабардино балкарская республика\\nkabardino balkar republic\\nru kb"},
{"code": "RU-KC", "name": {"en": "Karachay-Cherkess Republic", "ru": "Карачаево-Черкесская Республика"}, "district": "NORTH_CAUCASIAN", "latitude": 44.23, "longitude": 42.05, "time_zone": "Europe/Moscow", "search_text": "карачаево черкесская республика\\nkarachay cherkess republic\\nru kc"},
{"code": "RU-KDA", "name": {"en": "Krasnodar Territory", "ru": "Краснодарский край"}, "district": "SOUTHERN", "latitude": 45.04, "longitude": 38.98, "time_zone": "Europe/Moscow", "search_text": "краснодарский край\\nkrasnodar territory\\nru kda"},
{"code": "RU-KEM", "name": {"en": "Kemerovo Region — Kuzbass", "ru": "Кемеровская область — Кузбасс"}, "district": "SIBERIAN", "latitude": 55.35, "longitude": 86.09, "time_zone": "Asia/Novokuznetsk", "search_text": "кемеровская область кузбасс\\nkemerovo region kuzbass\\nru kem"},
{"code": "RU-KGD", "name": {"en": "Kaliningrad Region", "ru": "Калининградская область"}, "district": "NORTHWESTERN", "latitude": 54.71, "longitude": 20.51, "time_zone": "Europe/Kaliningrad", "search_text": "калининградская область\\nkaliningrad region\\nru kgd"},
{"code": "RU-KGN", "name": {"en": "Kurgan Region", "ru": "Курганская область"}, "district": "URAL", "latitude": 55.44, "longitude": 65.34, "time_zone": "Asia/Yekaterinburg", "search_text": "курганская область\\nkurgan region\\nru kgn"},
{"code": "RU-KHA", "name": {"en": "Khabarovsk Territory", "ru": "Хабаровский край"}, "district": "FAR_EASTERN", "latitude": 48.48, "longitude": 135.08, "time_zone": "Asia/Vladivostok", "search_text": "хабаровский край\\nkhabarovsk territory\\nru kha"},
{"code": "RU-KHM", "name": {"en": "Khanty-Mansi Autonomous Area — Yugra", "ru": "Ханты-Мансийский автономный округ — Югра"}, "district": "URAL", "latitude": 61, "longitude": 69.02, "time_zone": "Asia/Yekaterinburg", "search_text": "ханты мансийский автономный округ югра\\nkhanty mansi autonomous area yugra\\nru khm"},
{"code": "RU-KIR", "name": {"en": "Kirov Region", "ru": "Кировская область"}, "district": "VOLGA", "latitude": 58.6, "longitude": 49.66, "time_zone": "Europe/Kirov", "search_text": "кировская область\\nkirov region\\nru kir"},
{"code": "RU-KK", "name": {"en": "Republic of Khakassia", "ru": "Республика Хакасия"}, "district": "SIBERIAN", "latitude": 53.72, "longitude": 91.44, "time_zone": "Asia/Krasnoyarsk", "search_text": "республика хакасия\\nrepublic of khakassia\\nru kk"},
{"code": "RU-KL", "name": {"en": "Republic of Kalmykia", "ru": "Республика Калмыкия"}, "district": "SOUTHERN", "latitude": 46.31, "longitude": 44.26, "time_zone": "Europe/Moscow", "search_text": "республика калмыкия\\nrepublic of kalmykia\\nru kl"},
{"code": "RU-KLU", "name": {"en": "Kaluga Region", "ru": "Калужская область"}, "district": "CENTRAL", "latitude": 54.51, "longitude": 36.26, "time_zone": "Europe/Moscow", "search_text": "калужская область\\nkaluga region\\nru klu"},
{"code": "RU-KO", "name": {"en": "Komi Republic", "ru": "Республика Коми"}, "district": "NORTHWESTERN", "latitude": 61.67, "longitude": 50.84, "time_zone": "Europe/Moscow", "search_text": "республика коми\\nkomi republic\\nru ko"},
{"code": "RU-KOS", "name": {"en": "Kostroma Region", "ru": "Костромская область"}, "district": "CENTRAL", "latitude": 57.77, "longitude": 40.93, "time_zone": "Europe/Moscow", "search_text": "костромская область\\nkostroma region\\nru kos"},
{"code": "RU-KR", "name": {"en": "Republic of Karelia", "ru": "Республика Карелия"}, "district": "NORTHWESTERN", "latitude": 61.79, "longitude": 34.36, "time_zone": "Europe/Moscow", "search_text": "республика карелия\\nrepublic of karelia\\nru kr"},
{"code": "RU-KRS", "name": {"en": "Kursk Region", "ru": "Курская область"}, "district": "CENTRAL", "latitude": 51.73, "longitude": 36.19, "time_zone": "Europe/Moscow", "search_text": "курская область\\nkursk region\\nru krs"},
{"code": "RU-KYA", "name": {"en": "Krasnoyarsk Territory", "ru": "Красноярский край"}, "district": "SIBERIAN", "latitude": 56.01, "longitude": 92.87, "time_zone": "Asia/Krasnoyarsk", "search_text": "красноярский край\\nkrasnoyarsk territory\\nru kya"},
{"code": "RU-LEN", "name": {"en": "Leningrad Region", "ru": "Ленинградская область"}, "district": "NORTHWESTERN", "latitude": 59.57, "longitude": 30.13, "time_zone": "Europe/Moscow", "search_text": "ленинградская область\\nleningrad region\\nru len"},
{"code": "RU-LIP", "name": {"en": "Lipetsk Region", "ru": "Липецкая область"}, "district": "CENTRAL", "latitude": 52.61, "longitude": 39.6, "time_zone": "Europe/Moscow", "search_text": "липецкая область\\nlipetsk region\\nru lip"},
{"code": "RU-MAG", "name": {"en": "Magadan Region", "ru": "Магаданская область"}, "district": "FAR_EASTERN", "latitude": 59.57, "longitude": 150.8, "time_zone": "Asia/Magadan", "search_text": "магаданская область\\nmagadan region\\nru mag"},
{"code": "RU-ME", "name": {"en": "Mari El Republic", "ru": "Республика Марий Эл"}, "district": "VOLGA", "latitude": 56.63, "longitude": 47.89, "time_zone": "Europe/Moscow", "search_text": "республика марий эл\\nmari el republic\\nru me"},
{"code": "RU-MO", "name": {"en": "Republic of Mordovia", "ru": "Республика Мордовия"}, "district": "VOLGA", "latitude": 54.19, "longitude": 45.18, "time_zone": "Europe/Moscow", "search_text": "республика мордовия\\nrepublic of mordovia\\nru mo"},
{"code": "RU-MOS", "name": {"en": "Moscow Region", "ru": "Московская область"}, "district": "CENTRAL", "latitude": 55.82, "longitude": 37.33, "time_zone": "Europe/Moscow", "search_text": "московская область\\nmoscow region\\nru mos"},
{"code": "RU-MOW", "name": {"en": "Moscow", "ru": "Москва"}, "district": "CENTRAL", "latitude": 55.76, "longitude": 37.62, "time_zone": "Europe/Moscow", "search_text": "москва\\nmoscow\\nru mow"},
{"code": "RU-MUR", "name": {"en": "Murmansk Region", "ru": "Мурманская область"}, "district": "NORTHWESTERN", "latitude": 68.97, "longitude": 33.08, "time_zone": "Europe/Moscow", "search_text": "мурманская область\\nmurmansk region\\nru mur"},
{"code": "RU-NEN", "name": {"en": "Nenets Autonomous Area", "ru": "Ненецкий автономный округ"}, "district": "NORTHWESTERN", "latitude": 67.64, "longitude": 53.01, "time_zone": "Europe/Moscow", "search_text": "ненецкий автономный округ\\nnenets autonomous area\\nru nen"},
{"code": "RU-NGR", "name": {"en": "Novgorod Region", "ru": "Новгородская область"}, "district": "NORTHWESTERN", "latitude": 58.52, "longitude": 31.27, "time_zone": "Europe/Moscow", "search_text": "новгородская область\\nnovgorod region\\nru ngr"},
{"code": "RU-NIZ", "name": {"en": "Nizhny Novgorod Region", "ru": "Нижегородская область"}, "district": "VOLGA", "latitude": 56.33, "longitude": 44, "time_zone": "Europe/Moscow", "search_text": "нижегородская область\\nnizhny novgorod region\\nru niz"},
{"code": "RU-NVS", "name": {"en": "Novosibirsk Region", "ru": "Новосибирская область"}, "district": "SIBERIAN", "latitude": 55.03, "longitude": 82.92, "time_zone": "Asia/Novosibirsk", "search_text": "новосибирская область\\nnovosibirsk region\\nru nvs"},
{"code": "RU-OMS", "name": {"en": "Omsk Region", "ru": "Омская область"}, "district": "SIBERIAN", "latitude": 54.99, "longitude": 73.37, "time_zone": "Asia/Omsk", "search_text": "омская область\\nomsk region\\nru oms"},
{"code": "RU-ORE", "name": {"en": "Orenburg Region", "ru": "Оренбургская область"}, "district": "VOLGA", "latitude": 51.77, "longitude": 55.1, "time_zone": "Asia/Yekaterinburg", "search_text": "оренбургская область\\norenburg region\\nru ore"},
{"code": "RU-ORL", "name": {"en": "Oryol Region", "ru": "Орловская область"}, "district": "CENTRAL", "latitude": 52.97, "longitude": 36.06, "time_zone": "Europe/Moscow", "search_text": "орловская область\\noryol region\\nru orl"},
{"code": "RU-PER", "name": {"en": "Perm Territory", "ru": "Пермский край"}, "district": "VOLGA", "latitude": 58.01, "longitude": 56.25, "time_zone": "Asia/Yekaterinburg", "search_text": "пермский край\\nperm territory\\nru per"},
{"code": "RU-PNZ", "name": {"en": "Penza Region", "ru": "Пензенская область"}, "district": "VOLGA", "latitude": 53.2, "longitude": 45, "time_zone": "Europe/Moscow", "search_text": "пензенская область\\npenza region\\nru pnz"},
{"code": "RU-PRI", "name": {"en": "Primorye Territory", "ru": "Приморский край"}, "district": "FAR_EASTERN", "latitude": 43.12, "longitude": 131.89, "time_zone": "Asia/Vladivostok", "search_text": "приморский край\\nprimorye territory\\nru pri"},
{"code": "RU-PSK", "name": {"en": "Pskov Region", "ru": "Псковская область"}, "district": "NORTHWESTERN", "latitude": 57.82, "longitude": 28.33, "time_zone": "Europe/Moscow", "search_text": "псковская область\\npskov region\\nru psk"},
{"code": "RU-ROS", "name": {"en": "Rostov Region", "ru": "Ростовская область"}, "district": "SOUTHERN", "latitude": 47.24, "longitude": 39.71, "time_zone": "Europe/Moscow", "search_text": "ростовская область\\nrostov region\\nru ros"},
{"code": "RU-RYA", "name": {"en": "Ryazan Region", "ru": "Рязанская область"}, "district": "CENTRAL", "latitude": 54.63, "longitude": 39.74, "time_zone": "Europe/Moscow", "search_text": "рязанская область\\nryazan region\\nru rya"},
{"code": "RU-SA", "name": {"en": "Sakha Republic (Yakutia)", "ru": "Республика Саха (Якутия)"}, "district": "FAR_EASTERN", "latitude": 62.03, "longitude": 129.73, "time_zone": "Asia/Yakutsk", "search_text": "республика саха якутия\\nsakha republic yakutia\\nru sa"},
{"code": "RU-SAK", "name": {"en": "Sakhalin Region", "ru": "Сахалинская область"}, "district": "FAR_EASTERN", "latitude": 46.96, "longitude": 142.74, "time_zone": "Asia/Sakhalin", "search_text": "сахалинская область\\nsakhalin region\\nru sak"},
{"code": "RU-SAM", "name": {"en": "Samara Region", "ru": "Самарская область"}, "district": "VOLGA", "latitude": 53.2, "longitude": 50.15, "time_zone": "Europe/Samara", "search_text": "самарская область\\nsamara region\\nru sam"},
{"code": "RU-SAR", "name": {"en": "Saratov Region", "ru": "Саратовская область"}, "district": "VOLGA", "latitude": 51.53, "longitude": 46.03, "time_zone": "Europe/Saratov", "search_text": "саратовская область\\nsaratov region\\nru sar"},
{"code": "RU-SE", "name": {"en": "Republic of North Ossetia–Alania", "ru": "Республика Северная Осетия — Алания"}, "district": "NORTH_CAUCASIAN", "latitude": 43.02, "longitude": 44.68, "time_zone": "Europe/Moscow", "search_text": "республика северная осетия алания\\nrepublic of north ossetia alania\\nru se"},
{"code": "RU-SMO", "name": {"en": "Smolensk Region", "ru": "Смоленская область"}, "district": "CENTRAL", "latitude": 54.78, "longitude": 32.05, "time_zone": "Europe/Moscow", "search_text": "смоленская область\\nsmolensk region\\nru smo"},
{"code": "RU-SPE", "name": {"en": "Saint Petersburg", "ru": "Санкт-Петербург"}, "district": "NORTHWESTERN", "latitude": 59.94, "longitude": 30.32, "time_zone": "Europe/Moscow", "search_text": "санкт петербург\\nsaint petersburg\\nru spe"},
{"code": "RU-STA", "name": {"en": "Stavropol Territory", "ru": "Ставропольский край"}, "district": "NORTH_CAUCASIAN", "latitude": 45.04, "longitude": 41.97, "time_zone": "Europe/Moscow", "search_text": "ставропольский край\\nstavropol territory\\nru sta"},
{"code": "RU-SVE", "name": {"en": "Sverdlovsk Region", "ru": "Свердловская область"}, "district": "URAL", "latitude": 56.84, "longitude": 60.61, "time_zone": "Asia/Yekaterinburg", "search_text": "свердловская область\\nsverdlovsk region\\nru sve"},
{"code": "RU-TA", "name": {"en": "Republic of Tatarstan", "ru": "Республика Татарстан"}, "district": "VOLGA", "latitude": 55.79, "longitude": 49.11, "time_zone": "Europe/Moscow", "search_text": "республика татарстан\\nrepublic of tatarstan\\nru ta"},
{"code": "RU-TAM", "name": {"en": "Tambov Region", "ru": "Тамбовская область"}, "district": "CENTRAL", "latitude": 52.72, "longitude": 41.45, "time_zone": "Europe/Moscow", "search_text": "тамбовская область\\ntambov region\\nru tam"},
{"code": "RU-TOM", "name": {"en": "Tomsk Region", "ru": "Томская область"}, "district": "SIBERIAN", "latitude": 56.48, "longitude": 84.95, "time_zone": "Asia/Tomsk", "search_text": "томская область\\ntomsk region\\nru tom"},
{"code": "RU-TUL", "name": {"en": "Tula Region", "ru": "Тульская область"}, "district": "CENTRAL", "latitude": 54.19, "longitude": 37.62, "time_zone": "Europe/Moscow", "search_text": "тульская область\\ntula region\\nru tul"},
{"code": "RU-TVE", "name": {"en": "Tver Region", "ru": "Тверская область"}, "district": "CENTRAL", "latitude": 56.86, "longitude": 35.92, "time_zone": "Europe/Moscow", "search_text": "тверская область\\ntver region\\nru tve"},
{"code": "RU-TY", "name": {"en": "Republic of Tuva", "ru": "Республика Тыва"}, "district": "SIBERIAN", "latitude": 51.72, "longitude": 94.45, "time_zone": "Asia/Krasnoyarsk", "search_text": "республика тыва\\nrepublic of tuva\\nru ty"},
{"code": "RU-TYU", "name": {"en": "Tyumen Region", "ru": "Тюменская область"}, "district": "URAL", "latitude": 57.15, "longitude": 65.53, "time_zone": "Asia/Yekaterinburg", "search_text": "тюменская область\\ntyumen region\\nru tyu"},
{"code": "RU-UD", "name": {"en": "Udmurt Republic", "ru": "Удмуртская Республика"}, "district": "VOLGA", "latitude": 56.85, "longitude": 53.2, "time_zone": "Europe/Samara", "search_text": "удмуртская республика\\nudmurt republic\\nru ud"},
{"code": "RU-ULY", "name": {"en": "Ulyanovsk Region", "ru": "Ульяновская область"}, "district": "VOLGA", "latitude": 54.32, "longitude": 48.4, "time_zone": "Europe/Ulyanovsk", "search_text": "ульяновская область\\nulyanovsk region\\nru uly"},
{"code": "RU-VGG", "name": {"en": "Volgograd Region", "ru": "Волгоградская область"}, "district": "SOUTHERN", "latitude": 48.71, "longitude": 44.51, "time_zone": "Europe/Volgograd", "search_text": "волгоградская область\\nvolgograd region\\nru vgg"},
{"code": "RU-VLA", "name": {"en": "Vladimir Region", "ru": "Владимирская область"}, "district": "CENTRAL", "latitude": 56.13, "longitude": 40.41, "time_zone": "Europe/Moscow", "search_text": "владимирская область\\nvladimir region\\nru vla"},
{"code": "RU-VLG", "name": {"en": "Vologda Region", "ru": "Вологодская область"}, "district": "NORTHWESTERN", "latitude": 59.22, "longitude": 39.88, "time_zone": "Europe/Moscow", "search_text": "вологодская область\\nvologda region\\nru vlg"},
{"code": "RU-VOR", "name": {"en": "Voronezh Region", "ru": "Воронежская область"}, "district": "CENTRAL", "latitude": 51.66, "longitude": 39.2, "time_zone": "Europe/Moscow", "search_text": "воронежская область\\nvoronezh region\\nru vor"},
{"code": "RU-YAN", "name": {"en": "Yamalo-Nenets Autonomous Area", "ru": "Ямало-Ненецкий автономный округ"}, "district": "URAL", "latitude": 66.53, "longitude": 66.61, "time_zone": "Asia/Yekaterinburg", "search_text": "ямало ненецкий автономный округ\\nyamalo nenets autonomous area\\nru yan"},
{"code": "RU-YAR", "name": {"en": "Yaroslavl Region", "ru": "Ярославская область"}, "district": "CENTRAL", "latitude": 57.63, "longitude": 39.87, "time_zone": "Europe/Moscow", "search_text": "ярославская область\\nyaroslavl region\\nru yar"},
{"code": "RU-YEV", "name": {"en": "Jewish Autonomous Region", "ru": "Еврейская автономная область"}, "district": "FAR_EASTERN", "latitude": 48.79, "longitude": 132.92, "time_zone": "Asia/Vladivostok", "search_text": "еврейская автономная область\\njewish autonomous region\\nru yev"},
{"code": "RU-ZAB", "name": {"en": "Trans-Baikal Territory", "ru": "Забайкальский край"}, "district": "FAR_EASTERN", "latitude": 52.03, "longitude": 113.5, "time_zone": "Asia/Chita", "search_text": "забайкальский край\\ntrans baikal territory\\nru zab"}
]');

INSERT INTO public.registry_entry (id, organization_id, registry, region_code, state, suspended_by, version, legal_entity, created_at, updated_at) OVERRIDING SYSTEM VALUE
SELECT id, organization_id, registry, region_code, state, suspended_by, version, legal_entity, created_at, updated_at FROM jsonb_populate_recordset(NULL::public.registry_entry,'[
{"id": "01a22275-61ff-733e-9bd5-accb97ee407e", "state": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:00:47.871+00:00", "updated_at": "2026-11-28T14:00:48.534+00:00", "region_code": "RU-SMO", "legal_entity": "0000000018/000001001", "suspended_by": null, "organization_id": "01a22275-6141-7268-97dd-bf586b0e019f"},
{"id": "01a22275-6229-77dd-bc92-4cb8c2c50b33", "state": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:00:47.913+00:00", "updated_at": "2026-11-28T14:00:48.751+00:00", "region_code": "RU-SMO", "legal_entity": null, "suspended_by": null, "organization_id": "01a22275-6173-71fe-9976-6f68763e1b6f"},
{"id": "01a22275-622b-7250-abcb-a358656f4923", "state": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:00:47.915+00:00", "updated_at": "2026-11-28T14:00:48.654+00:00", "region_code": "RU-SMO", "legal_entity": "0000000064/000001001", "suspended_by": null, "organization_id": "01a22275-6180-73e8-85fd-125aaa40de10"},
{"id": "01a22275-623d-748b-bc88-f61f87643667", "state": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:00:47.933+00:00", "updated_at": "2026-11-28T14:00:49.288+00:00", "region_code": "RU-SMO", "legal_entity": "0000000057/000001001", "suspended_by": null, "organization_id": "01a22275-61b3-75e4-b1df-70ea22244c26"},
{"id": "01a22275-623e-76da-a5a6-42e3de21fba4", "state": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:00:47.934+00:00", "updated_at": "2026-11-28T14:00:49.103+00:00", "region_code": "RU-SMO", "legal_entity": "0000000032/000001001", "suspended_by": null, "organization_id": "01a22275-6189-71df-8d95-a9e0452491c1"},
{"id": "01a22275-623e-7732-bb2c-14bb283c1335", "state": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:00:47.934+00:00", "updated_at": "2026-11-28T14:00:48.952+00:00", "region_code": "RU-SMO", "legal_entity": "0000000025/000001001", "suspended_by": null, "organization_id": "01a22275-6179-71ae-bd6c-984d9f1e6f12"},
{"id": "01a22275-6f4a-73d7-b14b-33a5501a8151", "state": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:00:51.274+00:00", "updated_at": "2026-11-28T14:00:52.203+00:00", "region_code": "RU-SMO", "legal_entity": "0000000071/000001001", "suspended_by": null, "organization_id": "01a22275-6c58-7798-8756-33212c949147"},
{"id": "01a22275-7164-702d-86b2-d1d52fda5fec", "state": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:00:51.812+00:00", "updated_at": "2026-11-28T14:00:52.522+00:00", "region_code": "RU-CHE", "legal_entity": "0000000096/000001001", "suspended_by": null, "organization_id": "01a22275-7062-703c-b0ca-fc7310eaf9e7"},
{"id": "01a22275-7169-71ff-9d3b-4ceb83a9f8f5", "state": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:00:51.817+00:00", "updated_at": "2026-11-28T14:00:52.522+00:00", "region_code": "RU-SMO", "legal_entity": "0000000089/000001001", "suspended_by": null, "organization_id": "01a22275-7062-70da-b525-1c6722dc8328"},
{"id": "01a22275-717c-77d0-95df-5648084431cb", "state": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:00:51.836+00:00", "updated_at": "2026-11-28T14:00:52.571+00:00", "region_code": "RU-SVE", "legal_entity": "0000000113/000001001", "suspended_by": null, "organization_id": "01a22275-7063-77e1-acb9-1d2ba838894f"},
{"id": "01a22275-7195-70dc-9290-80453cb5d523", "state": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:00:51.861+00:00", "updated_at": "2026-11-28T14:00:52.481+00:00", "region_code": "RU-SVE", "legal_entity": "0000000106/000001001", "suspended_by": null, "organization_id": "01a22275-706d-75ca-aadc-25cf35159b74"},
{"id": "01a22275-71d5-744a-b0f2-be9f51a8a94f", "state": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:00:51.925+00:00", "updated_at": "2026-11-28T14:00:52.676+00:00", "region_code": "RU-NIZ", "legal_entity": "0000000120/000001001", "suspended_by": null, "organization_id": "01a22275-7115-7263-a9dd-ea140696ff87"},
{"id": "01a22275-76ef-7517-9fc5-680455b865c8", "state": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:00:53.231+00:00", "updated_at": "2026-11-28T14:00:53.587+00:00", "region_code": "RU-NIZ", "legal_entity": "0000000138/000001001", "suspended_by": null, "organization_id": "01a22275-7692-7404-ac83-8bd2063add98"},
{"id": "01a22275-77df-7758-a057-ba5f81802d51", "state": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:00:53.471+00:00", "updated_at": "2026-11-28T14:00:54.082+00:00", "region_code": "RU-NIZ", "legal_entity": "0000000145/000001001", "suspended_by": null, "organization_id": "01a22275-77c0-739e-8155-57609ee09171"},
{"id": "01a22275-7a56-76ff-bafe-6edd28590058", "state": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:00:54.102+00:00", "updated_at": "2026-11-28T14:00:54.521+00:00", "region_code": "RU-MOW", "legal_entity": "0000000152/000001001", "suspended_by": null, "organization_id": "01a22275-7974-7149-8f20-edb95882029a"},
{"id": "01a22275-7a83-7040-84d3-a8aff56e1912", "state": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:00:54.147+00:00", "updated_at": "2026-11-28T14:00:54.569+00:00", "region_code": "RU-MOW", "legal_entity": "0000000160/000001001", "suspended_by": null, "organization_id": "01a22275-79e0-72f4-97fc-3946a97b5b7a"},
{"id": "01a22275-7a84-7319-9c78-c116daafca66", "state": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:00:54.148+00:00", "updated_at": "2026-11-28T14:00:54.566+00:00", "region_code": "RU-MOW", "legal_entity": "0000000177/000001001", "suspended_by": null, "organization_id": "01a22275-79f1-71c1-b2d6-ac6de80c246b"},
{"id": "01a22275-7aa7-7112-a63c-52d1ff829ec2", "state": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:00:54.183+00:00", "updated_at": "2026-11-28T14:00:54.566+00:00", "region_code": "RU-MOS", "legal_entity": "0000000184/000001001", "suspended_by": null, "organization_id": "01a22275-7a4b-7068-85d5-68e1982f36d9"},
{"id": "01a22275-7e2b-74ec-afe4-b80cbc20f1f5", "state": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:00:55.083+00:00", "updated_at": "2026-11-28T14:00:55.33+00:00", "region_code": "RU-PER", "legal_entity": "0000000191/000001001", "suspended_by": null, "organization_id": "01a22275-7dd8-7046-a0d8-9e483facddf4"},
{"id": "01a22275-80fe-727c-9ba7-5c929a1e49b1", "state": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:00:55.806+00:00", "updated_at": "2026-11-28T14:00:57.113+00:00", "region_code": "RU-PER", "legal_entity": "0000000201/000001001", "suspended_by": null, "organization_id": "01a22275-80bf-732d-b9c8-7e52d25774f4"},
{"id": "01a22275-8130-77b8-9abe-bb9d5895bbff", "state": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:00:55.856+00:00", "updated_at": "2026-11-28T14:00:57.18+00:00", "region_code": "RU-KRS", "legal_entity": "0000000219/000001001", "suspended_by": null, "organization_id": "01a22275-80cb-7203-9b77-82b47b3bdcd6"},
{"id": "01a22275-8134-768e-9ecb-700cc33e04b1", "state": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:00:55.86+00:00", "updated_at": "2026-11-28T14:00:57.088+00:00", "region_code": "RU-BEL", "legal_entity": "0000000226/000001001", "suspended_by": null, "organization_id": "01a22275-80d7-73b9-a410-32626c3f487e"},
{"id": "01a22275-8276-71a8-98c7-e3db0f3d2fde", "state": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:00:56.182+00:00", "updated_at": "2026-11-28T14:00:57.345+00:00", "region_code": "RU-KK", "legal_entity": "0000000233/000001001", "suspended_by": null, "organization_id": "01a22275-8191-703c-af78-f2444744bc98"},
{"id": "01a22275-84dd-71b2-8c6b-41403b61eda8", "state": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:00:56.797+00:00", "updated_at": "2026-11-28T14:00:57.71+00:00", "region_code": "RU-KEM", "legal_entity": "0000000258/000001001", "suspended_by": null, "organization_id": "01a22275-828f-77ba-beb0-6e2083b18bdb"},
{"id": "01a22275-84e6-7799-ba13-cffb51cc2170", "state": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:00:56.806+00:00", "updated_at": "2026-11-28T14:00:57.673+00:00", "region_code": "RU-TUL", "legal_entity": "0000000240/000001001", "suspended_by": null, "organization_id": "01a22275-829f-701a-9a5b-0eef53ee8b73"},
{"id": "01a22275-8c72-7665-984d-5871a0058bac", "state": "SUSPENDED", "version": 5, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:00:58.738+00:00", "updated_at": "2026-11-28T14:00:59.499+00:00", "region_code": "RU-LEN", "legal_entity": "0000000265/000001001", "suspended_by": "AGENCY", "organization_id": "01a22275-8c46-7507-b01a-33f09a45dd39"}
]');

INSERT INTO public.registry_entry_transition (entry_id, version, from_state, to_state, at, subject, client_id, reason, decision_id) OVERRIDING SYSTEM VALUE
SELECT entry_id, version, from_state, to_state, at, subject, client_id, reason, decision_id FROM jsonb_populate_recordset(NULL::public.registry_entry_transition,'[
{"at": "2026-11-28T14:00:47.871+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 1, "entry_id": "01a22275-61ff-733e-9bd5-accb97ee407e", "to_state": "CANDIDATE", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": null, "decision_id": null},
{"at": "2026-11-28T14:00:47.954+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 2, "entry_id": "01a22275-61ff-733e-9bd5-accb97ee407e", "to_state": "APPLIED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "CANDIDATE", "decision_id": null},
{"at": "2026-11-28T14:00:48.156+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 3, "entry_id": "01a22275-61ff-733e-9bd5-accb97ee407e", "to_state": "UNDER_REVIEW", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "APPLIED", "decision_id": null},
{"at": "2026-11-28T14:00:48.534+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 4, "entry_id": "01a22275-61ff-733e-9bd5-accb97ee407e", "to_state": "REGISTERED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "UNDER_REVIEW", "decision_id": "01a22275-642e-774a-92a1-00c5cd1beda9"},
{"at": "2026-11-28T14:00:47.913+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 1, "entry_id": "01a22275-6229-77dd-bc92-4cb8c2c50b33", "to_state": "CANDIDATE", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": null, "decision_id": null},
{"at": "2026-11-28T14:00:48.089+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 2, "entry_id": "01a22275-6229-77dd-bc92-4cb8c2c50b33", "to_state": "APPLIED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "CANDIDATE", "decision_id": null},
{"at": "2026-11-28T14:00:48.212+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 3, "entry_id": "01a22275-6229-77dd-bc92-4cb8c2c50b33", "to_state": "UNDER_REVIEW", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "APPLIED", "decision_id": null},
{"at": "2026-11-28T14:00:48.751+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 4, "entry_id": "01a22275-6229-77dd-bc92-4cb8c2c50b33", "to_state": "REGISTERED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "UNDER_REVIEW", "decision_id": "01a22275-64e8-774c-8828-73120faac65c"},
{"at": "2026-11-28T14:00:47.915+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 1, "entry_id": "01a22275-622b-7250-abcb-a358656f4923", "to_state": "CANDIDATE", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": null, "decision_id": null},
{"at": "2026-11-28T14:00:48.108+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 2, "entry_id": "01a22275-622b-7250-abcb-a358656f4923", "to_state": "APPLIED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "CANDIDATE", "decision_id": null},
{"at": "2026-11-28T14:00:48.213+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 3, "entry_id": "01a22275-622b-7250-abcb-a358656f4923", "to_state": "UNDER_REVIEW", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "APPLIED", "decision_id": null},
{"at": "2026-11-28T14:00:48.654+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 4, "entry_id": "01a22275-622b-7250-abcb-a358656f4923", "to_state": "REGISTERED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "UNDER_REVIEW", "decision_id": "01a22275-6479-76a2-a928-6508644b8641"},
{"at": "2026-11-28T14:00:47.933+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 1, "entry_id": "01a22275-623d-748b-bc88-f61f87643667", "to_state": "CANDIDATE", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": null, "decision_id": null},
{"at": "2026-11-28T14:00:48.128+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 2, "entry_id": "01a22275-623d-748b-bc88-f61f87643667", "to_state": "APPLIED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "CANDIDATE", "decision_id": null},
{"at": "2026-11-28T14:00:48.34+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 3, "entry_id": "01a22275-623d-748b-bc88-f61f87643667", "to_state": "UNDER_REVIEW", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "APPLIED", "decision_id": null},
{"at": "2026-11-28T14:00:49.288+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 4, "entry_id": "01a22275-623d-748b-bc88-f61f87643667", "to_state": "REGISTERED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "UNDER_REVIEW", "decision_id": "01a22275-66a7-77e8-9bfc-9101b7e6b5da"},
{"at": "2026-11-28T14:00:47.934+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 1, "entry_id": "01a22275-623e-76da-a5a6-42e3de21fba4", "to_state": "CANDIDATE", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": null, "decision_id": null},
{"at": "2026-11-28T14:00:48.128+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 2, "entry_id": "01a22275-623e-76da-a5a6-42e3de21fba4", "to_state": "APPLIED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "CANDIDATE", "decision_id": null},
{"at": "2026-11-28T14:00:48.362+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 3, "entry_id": "01a22275-623e-76da-a5a6-42e3de21fba4", "to_state": "UNDER_REVIEW", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "APPLIED", "decision_id": null},
{"at": "2026-11-28T14:00:49.103+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 4, "entry_id": "01a22275-623e-76da-a5a6-42e3de21fba4", "to_state": "REGISTERED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "UNDER_REVIEW", "decision_id": "01a22275-65d8-7435-82c2-d5c41065ff23"},
{"at": "2026-11-28T14:00:47.934+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 1, "entry_id": "01a22275-623e-7732-bb2c-14bb283c1335", "to_state": "CANDIDATE", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": null, "decision_id": null},
{"at": "2026-11-28T14:00:48.128+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 2, "entry_id": "01a22275-623e-7732-bb2c-14bb283c1335", "to_state": "APPLIED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "CANDIDATE", "decision_id": null},
{"at": "2026-11-28T14:00:48.334+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 3, "entry_id": "01a22275-623e-7732-bb2c-14bb283c1335", "to_state": "UNDER_REVIEW", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "APPLIED", "decision_id": null},
{"at": "2026-11-28T14:00:48.952+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 4, "entry_id": "01a22275-623e-7732-bb2c-14bb283c1335", "to_state": "REGISTERED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "UNDER_REVIEW", "decision_id": "01a22275-6554-77ca-a4b8-8e689e55241c"},
{"at": "2026-11-28T14:00:51.274+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 1, "entry_id": "01a22275-6f4a-73d7-b14b-33a5501a8151", "to_state": "CANDIDATE", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": null, "decision_id": null},
{"at": "2026-11-28T14:00:51.531+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 2, "entry_id": "01a22275-6f4a-73d7-b14b-33a5501a8151", "to_state": "APPLIED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "CANDIDATE", "decision_id": null},
{"at": "2026-11-28T14:00:51.882+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 3, "entry_id": "01a22275-6f4a-73d7-b14b-33a5501a8151", "to_state": "UNDER_REVIEW", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "APPLIED", "decision_id": null},
{"at": "2026-11-28T14:00:52.203+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 4, "entry_id": "01a22275-6f4a-73d7-b14b-33a5501a8151", "to_state": "REGISTERED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "UNDER_REVIEW", "decision_id": "01a22275-7267-705d-9d1d-7b03d3858fe4"},
{"at": "2026-11-28T14:00:51.812+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 1, "entry_id": "01a22275-7164-702d-86b2-d1d52fda5fec", "to_state": "CANDIDATE", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": null, "decision_id": null},
{"at": "2026-11-28T14:00:51.963+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 2, "entry_id": "01a22275-7164-702d-86b2-d1d52fda5fec", "to_state": "APPLIED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "CANDIDATE", "decision_id": null},
{"at": "2026-11-28T14:00:52.088+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 3, "entry_id": "01a22275-7164-702d-86b2-d1d52fda5fec", "to_state": "UNDER_REVIEW", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "APPLIED", "decision_id": null},
{"at": "2026-11-28T14:00:52.522+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 4, "entry_id": "01a22275-7164-702d-86b2-d1d52fda5fec", "to_state": "REGISTERED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "UNDER_REVIEW", "decision_id": "01a22275-732b-77f4-a650-64759441cd03"},
{"at": "2026-11-28T14:00:51.817+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 1, "entry_id": "01a22275-7169-71ff-9d3b-4ceb83a9f8f5", "to_state": "CANDIDATE", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": null, "decision_id": null},
{"at": "2026-11-28T14:00:51.985+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 2, "entry_id": "01a22275-7169-71ff-9d3b-4ceb83a9f8f5", "to_state": "APPLIED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "CANDIDATE", "decision_id": null},
{"at": "2026-11-28T14:00:52.172+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 3, "entry_id": "01a22275-7169-71ff-9d3b-4ceb83a9f8f5", "to_state": "UNDER_REVIEW", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "APPLIED", "decision_id": null},
{"at": "2026-11-28T14:00:52.522+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 4, "entry_id": "01a22275-7169-71ff-9d3b-4ceb83a9f8f5", "to_state": "REGISTERED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "UNDER_REVIEW", "decision_id": "01a22275-73d5-7281-b69e-b32e16698dfe"},
{"at": "2026-11-28T14:00:51.836+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 1, "entry_id": "01a22275-717c-77d0-95df-5648084431cb", "to_state": "CANDIDATE", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": null, "decision_id": null},
{"at": "2026-11-28T14:00:51.984+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 2, "entry_id": "01a22275-717c-77d0-95df-5648084431cb", "to_state": "APPLIED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "CANDIDATE", "decision_id": null},
{"at": "2026-11-28T14:00:52.141+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 3, "entry_id": "01a22275-717c-77d0-95df-5648084431cb", "to_state": "UNDER_REVIEW", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "APPLIED", "decision_id": null},
{"at": "2026-11-28T14:00:52.571+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 4, "entry_id": "01a22275-717c-77d0-95df-5648084431cb", "to_state": "REGISTERED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "UNDER_REVIEW", "decision_id": "01a22275-73f7-75ae-9602-5c2b10a3a4fb"},
{"at": "2026-11-28T14:00:51.861+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 1, "entry_id": "01a22275-7195-70dc-9290-80453cb5d523", "to_state": "CANDIDATE", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": null, "decision_id": null},
{"at": "2026-11-28T14:00:52.006+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 2, "entry_id": "01a22275-7195-70dc-9290-80453cb5d523", "to_state": "APPLIED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "CANDIDATE", "decision_id": null},
{"at": "2026-11-28T14:00:52.136+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 3, "entry_id": "01a22275-7195-70dc-9290-80453cb5d523", "to_state": "UNDER_REVIEW", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "APPLIED", "decision_id": null},
{"at": "2026-11-28T14:00:52.481+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 4, "entry_id": "01a22275-7195-70dc-9290-80453cb5d523", "to_state": "REGISTERED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "UNDER_REVIEW", "decision_id": "01a22275-7399-749b-aa36-06e065b939e4"},
{"at": "2026-11-28T14:00:51.925+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 1, "entry_id": "01a22275-71d5-744a-b0f2-be9f51a8a94f", "to_state": "CANDIDATE", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": null, "decision_id": null},
{"at": "2026-11-28T14:00:52.032+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 2, "entry_id": "01a22275-71d5-744a-b0f2-be9f51a8a94f", "to_state": "APPLIED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "CANDIDATE", "decision_id": null},
{"at": "2026-11-28T14:00:52.194+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 3, "entry_id": "01a22275-71d5-744a-b0f2-be9f51a8a94f", "to_state": "UNDER_REVIEW", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "APPLIED", "decision_id": null},
{"at": "2026-11-28T14:00:52.676+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 4, "entry_id": "01a22275-71d5-744a-b0f2-be9f51a8a94f", "to_state": "REGISTERED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "UNDER_REVIEW", "decision_id": "01a22275-745c-7360-a02c-86479efdcdff"},
{"at": "2026-11-28T14:00:53.231+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 1, "entry_id": "01a22275-76ef-7517-9fc5-680455b865c8", "to_state": "CANDIDATE", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": null, "decision_id": null},
{"at": "2026-11-28T14:00:53.32+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 2, "entry_id": "01a22275-76ef-7517-9fc5-680455b865c8", "to_state": "APPLIED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "CANDIDATE", "decision_id": null},
{"at": "2026-11-28T14:00:53.426+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 3, "entry_id": "01a22275-76ef-7517-9fc5-680455b865c8", "to_state": "UNDER_REVIEW", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "APPLIED", "decision_id": null},
{"at": "2026-11-28T14:00:53.587+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 4, "entry_id": "01a22275-76ef-7517-9fc5-680455b865c8", "to_state": "REGISTERED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "UNDER_REVIEW", "decision_id": "01a22275-7810-7117-9242-8aac9fe8e28f"},
{"at": "2026-11-28T14:00:53.471+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 1, "entry_id": "01a22275-77df-7758-a057-ba5f81802d51", "to_state": "CANDIDATE", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": null, "decision_id": null},
{"at": "2026-11-28T14:00:53.537+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 2, "entry_id": "01a22275-77df-7758-a057-ba5f81802d51", "to_state": "APPLIED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "CANDIDATE", "decision_id": null},
{"at": "2026-11-28T14:00:53.616+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 3, "entry_id": "01a22275-77df-7758-a057-ba5f81802d51", "to_state": "UNDER_REVIEW", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "APPLIED", "decision_id": null},
{"at": "2026-11-28T14:00:54.082+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 4, "entry_id": "01a22275-77df-7758-a057-ba5f81802d51", "to_state": "REGISTERED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "UNDER_REVIEW", "decision_id": "01a22275-794e-72d7-a511-99b35b0f0499"},
{"at": "2026-11-28T14:00:54.102+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 1, "entry_id": "01a22275-7a56-76ff-bafe-6edd28590058", "to_state": "CANDIDATE", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": null, "decision_id": null},
{"at": "2026-11-28T14:00:54.172+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 2, "entry_id": "01a22275-7a56-76ff-bafe-6edd28590058", "to_state": "APPLIED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "CANDIDATE", "decision_id": null},
{"at": "2026-11-28T14:00:54.246+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 3, "entry_id": "01a22275-7a56-76ff-bafe-6edd28590058", "to_state": "UNDER_REVIEW", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "APPLIED", "decision_id": null},
{"at": "2026-11-28T14:00:54.521+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 4, "entry_id": "01a22275-7a56-76ff-bafe-6edd28590058", "to_state": "REGISTERED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "UNDER_REVIEW", "decision_id": "01a22275-7b82-7097-b151-598346bec19c"},
{"at": "2026-11-28T14:00:54.147+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 1, "entry_id": "01a22275-7a83-7040-84d3-a8aff56e1912", "to_state": "CANDIDATE", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": null, "decision_id": null},
{"at": "2026-11-28T14:00:54.218+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 2, "entry_id": "01a22275-7a83-7040-84d3-a8aff56e1912", "to_state": "APPLIED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "CANDIDATE", "decision_id": null},
{"at": "2026-11-28T14:00:54.32+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 3, "entry_id": "01a22275-7a83-7040-84d3-a8aff56e1912", "to_state": "UNDER_REVIEW", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "APPLIED", "decision_id": null},
{"at": "2026-11-28T14:00:54.569+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 4, "entry_id": "01a22275-7a83-7040-84d3-a8aff56e1912", "to_state": "REGISTERED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "UNDER_REVIEW", "decision_id": "01a22275-7bc9-7245-81a3-e218112dbc9f"},
{"at": "2026-11-28T14:00:54.148+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 1, "entry_id": "01a22275-7a84-7319-9c78-c116daafca66", "to_state": "CANDIDATE", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": null, "decision_id": null},
{"at": "2026-11-28T14:00:54.217+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 2, "entry_id": "01a22275-7a84-7319-9c78-c116daafca66", "to_state": "APPLIED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "CANDIDATE", "decision_id": null},
{"at": "2026-11-28T14:00:54.293+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 3, "entry_id": "01a22275-7a84-7319-9c78-c116daafca66", "to_state": "UNDER_REVIEW", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "APPLIED", "decision_id": null},
{"at": "2026-11-28T14:00:54.566+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 4, "entry_id": "01a22275-7a84-7319-9c78-c116daafca66", "to_state": "REGISTERED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "UNDER_REVIEW", "decision_id": "01a22275-7ba7-77ea-a945-dbc18c8ddbf6"},
{"at": "2026-11-28T14:00:54.183+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 1, "entry_id": "01a22275-7aa7-7112-a63c-52d1ff829ec2", "to_state": "CANDIDATE", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": null, "decision_id": null},
{"at": "2026-11-28T14:00:54.245+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 2, "entry_id": "01a22275-7aa7-7112-a63c-52d1ff829ec2", "to_state": "APPLIED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "CANDIDATE", "decision_id": null},
{"at": "2026-11-28T14:00:54.353+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 3, "entry_id": "01a22275-7aa7-7112-a63c-52d1ff829ec2", "to_state": "UNDER_REVIEW", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "APPLIED", "decision_id": null},
{"at": "2026-11-28T14:00:54.566+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 4, "entry_id": "01a22275-7aa7-7112-a63c-52d1ff829ec2", "to_state": "REGISTERED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "UNDER_REVIEW", "decision_id": "01a22275-7bc9-74c7-94e1-65182452a6cb"},
{"at": "2026-11-28T14:00:55.083+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 1, "entry_id": "01a22275-7e2b-74ec-afe4-b80cbc20f1f5", "to_state": "CANDIDATE", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": null, "decision_id": null},
{"at": "2026-11-28T14:00:55.153+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 2, "entry_id": "01a22275-7e2b-74ec-afe4-b80cbc20f1f5", "to_state": "APPLIED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "CANDIDATE", "decision_id": null},
{"at": "2026-11-28T14:00:55.219+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 3, "entry_id": "01a22275-7e2b-74ec-afe4-b80cbc20f1f5", "to_state": "UNDER_REVIEW", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "APPLIED", "decision_id": null},
{"at": "2026-11-28T14:00:55.33+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 4, "entry_id": "01a22275-7e2b-74ec-afe4-b80cbc20f1f5", "to_state": "REGISTERED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "UNDER_REVIEW", "decision_id": "01a22275-7efd-7682-bf56-46250f18275a"},
{"at": "2026-11-28T14:00:55.806+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 1, "entry_id": "01a22275-80fe-727c-9ba7-5c929a1e49b1", "to_state": "CANDIDATE", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": null, "decision_id": null},
{"at": "2026-11-28T14:00:55.994+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 2, "entry_id": "01a22275-80fe-727c-9ba7-5c929a1e49b1", "to_state": "APPLIED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "CANDIDATE", "decision_id": null},
{"at": "2026-11-28T14:00:56.237+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 3, "entry_id": "01a22275-80fe-727c-9ba7-5c929a1e49b1", "to_state": "UNDER_REVIEW", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "APPLIED", "decision_id": null},
{"at": "2026-11-28T14:00:57.113+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 4, "entry_id": "01a22275-80fe-727c-9ba7-5c929a1e49b1", "to_state": "REGISTERED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "UNDER_REVIEW", "decision_id": "01a22275-851d-709d-b00b-ae2ba57cb364"},
{"at": "2026-11-28T14:00:55.856+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 1, "entry_id": "01a22275-8130-77b8-9abe-bb9d5895bbff", "to_state": "CANDIDATE", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": null, "decision_id": null},
{"at": "2026-11-28T14:00:56.015+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 2, "entry_id": "01a22275-8130-77b8-9abe-bb9d5895bbff", "to_state": "APPLIED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "CANDIDATE", "decision_id": null},
{"at": "2026-11-28T14:00:56.254+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 3, "entry_id": "01a22275-8130-77b8-9abe-bb9d5895bbff", "to_state": "UNDER_REVIEW", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "APPLIED", "decision_id": null},
{"at": "2026-11-28T14:00:57.18+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 4, "entry_id": "01a22275-8130-77b8-9abe-bb9d5895bbff", "to_state": "REGISTERED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "UNDER_REVIEW", "decision_id": "01a22275-8528-7503-8655-22dc79d2634c"},
{"at": "2026-11-28T14:00:55.86+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 1, "entry_id": "01a22275-8134-768e-9ecb-700cc33e04b1", "to_state": "CANDIDATE", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": null, "decision_id": null},
{"at": "2026-11-28T14:00:56.015+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 2, "entry_id": "01a22275-8134-768e-9ecb-700cc33e04b1", "to_state": "APPLIED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "CANDIDATE", "decision_id": null},
{"at": "2026-11-28T14:00:56.221+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 3, "entry_id": "01a22275-8134-768e-9ecb-700cc33e04b1", "to_state": "UNDER_REVIEW", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "APPLIED", "decision_id": null},
{"at": "2026-11-28T14:00:57.088+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 4, "entry_id": "01a22275-8134-768e-9ecb-700cc33e04b1", "to_state": "REGISTERED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "UNDER_REVIEW", "decision_id": "01a22275-8512-7744-b2a4-0ed526ad6757"},
{"at": "2026-11-28T14:00:56.182+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 1, "entry_id": "01a22275-8276-71a8-98c7-e3db0f3d2fde", "to_state": "CANDIDATE", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": null, "decision_id": null},
{"at": "2026-11-28T14:00:56.401+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 2, "entry_id": "01a22275-8276-71a8-98c7-e3db0f3d2fde", "to_state": "APPLIED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "CANDIDATE", "decision_id": null},
{"at": "2026-11-28T14:00:56.864+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 3, "entry_id": "01a22275-8276-71a8-98c7-e3db0f3d2fde", "to_state": "UNDER_REVIEW", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "APPLIED", "decision_id": null},
{"at": "2026-11-28T14:00:57.345+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 4, "entry_id": "01a22275-8276-71a8-98c7-e3db0f3d2fde", "to_state": "REGISTERED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "UNDER_REVIEW", "decision_id": "01a22275-8681-77f9-ad70-afc4db6a069d"},
{"at": "2026-11-28T14:00:56.797+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 1, "entry_id": "01a22275-84dd-71b2-8c6b-41403b61eda8", "to_state": "CANDIDATE", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": null, "decision_id": null},
{"at": "2026-11-28T14:00:56.889+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 2, "entry_id": "01a22275-84dd-71b2-8c6b-41403b61eda8", "to_state": "APPLIED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "CANDIDATE", "decision_id": null},
{"at": "2026-11-28T14:00:57.255+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 3, "entry_id": "01a22275-84dd-71b2-8c6b-41403b61eda8", "to_state": "UNDER_REVIEW", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "APPLIED", "decision_id": null},
{"at": "2026-11-28T14:00:57.71+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 4, "entry_id": "01a22275-84dd-71b2-8c6b-41403b61eda8", "to_state": "REGISTERED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "UNDER_REVIEW", "decision_id": "01a22275-87d7-72d0-8dc1-355dc088c705"},
{"at": "2026-11-28T14:00:56.806+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 1, "entry_id": "01a22275-84e6-7799-ba13-cffb51cc2170", "to_state": "CANDIDATE", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": null, "decision_id": null},
{"at": "2026-11-28T14:00:56.89+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 2, "entry_id": "01a22275-84e6-7799-ba13-cffb51cc2170", "to_state": "APPLIED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "CANDIDATE", "decision_id": null},
{"at": "2026-11-28T14:00:57.266+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 3, "entry_id": "01a22275-84e6-7799-ba13-cffb51cc2170", "to_state": "UNDER_REVIEW", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "APPLIED", "decision_id": null},
{"at": "2026-11-28T14:00:57.673+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 4, "entry_id": "01a22275-84e6-7799-ba13-cffb51cc2170", "to_state": "REGISTERED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "UNDER_REVIEW", "decision_id": "01a22275-87b8-70ca-a6b7-74779ddc2184"},
{"at": "2026-11-28T14:00:58.738+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 1, "entry_id": "01a22275-8c72-7665-984d-5871a0058bac", "to_state": "CANDIDATE", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": null, "decision_id": null},
{"at": "2026-11-28T14:00:58.794+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 2, "entry_id": "01a22275-8c72-7665-984d-5871a0058bac", "to_state": "APPLIED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "CANDIDATE", "decision_id": null},
{"at": "2026-11-28T14:00:58.866+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 3, "entry_id": "01a22275-8c72-7665-984d-5871a0058bac", "to_state": "UNDER_REVIEW", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "APPLIED", "decision_id": null},
{"at": "2026-11-28T14:00:58.966+00:00", "reason": null, "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 4, "entry_id": "01a22275-8c72-7665-984d-5871a0058bac", "to_state": "REGISTERED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "UNDER_REVIEW", "decision_id": "01a22275-8d2d-7614-bdd0-6bc9b8ec3228"},
{"at": "2026-11-28T14:00:59.499+00:00", "reason": "Не принимает посетителей (по опубликованным сведениям)", "subject": "01a22275-3d01-7216-ab8f-15cab326dbfd", "version": 5, "entry_id": "01a22275-8c72-7665-984d-5871a0058bac", "to_state": "SUSPENDED", "client_id": "01900000-0000-7000-8000-0000000000d0", "from_state": "REGISTERED", "decision_id": null}
]');

INSERT INTO public.schema_migration (id, "timestamp", name) OVERRIDING SYSTEM VALUE
SELECT id, "timestamp", name FROM jsonb_populate_recordset(NULL::public.schema_migration,'[
{"id": 1, "name": "CreateIdempotencyKeys1700000000001", "timestamp": 1700000000001},
{"id": 2, "name": "KeepIdempotencyKeysPerClient1700000000004", "timestamp": 1700000000004},
{"id": 3, "name": "CreateAuditTrail1700000000010", "timestamp": 1700000000010},
{"id": 4, "name": "IndexAuditTrail1700000000011", "timestamp": 1700000000011},
{"id": 5, "name": "CreateRegions1700000001010", "timestamp": 1700000001010},
{"id": 6, "name": "CreateOrganizations1700000001020", "timestamp": 1700000001020},
{"id": 7, "name": "CreateSites1700000001030", "timestamp": 1700000001030},
{"id": 8, "name": "CreateCouncils1700000001040", "timestamp": 1700000001040},
{"id": 9, "name": "CreateEntries1700000001050", "timestamp": 1700000001050},
{"id": 10, "name": "CreateReadiness1700000001060", "timestamp": 1700000001060},
{"id": 11, "name": "CreateAgreements1700000001070", "timestamp": 1700000001070},
{"id": 12, "name": "CreateLeads1700000001080", "timestamp": 1700000001080},
{"id": 13, "name": "CreatePortals1700000001090", "timestamp": 1700000001090},
{"id": 14, "name": "CreateIdentity1700000001100", "timestamp": 1700000001100},
{"id": 15, "name": "CreateRates1700000001110", "timestamp": 1700000001110},
{"id": 16, "name": "CreateMessaging1790000000000", "timestamp": 1790000000000}
]');

INSERT INTO public.site (id, organization_id, name, address, region_code, latitude, longitude, time_zone, hazard_class, pass_regime, illustrative, version, added_at) OVERRIDING SYSTEM VALUE
SELECT id, organization_id, name, address, region_code, latitude, longitude, time_zone, hazard_class, pass_regime, illustrative, version, added_at FROM jsonb_populate_recordset(NULL::public.site,'[
{"id": "01a22275-6615-7638-ade0-eb1e97e37dcc", "name": {"en": "Egger Wood Products Gagarin", "ru": "Эггер Древпродукт Гагарин"}, "address": "Гагарин", "version": 1, "added_at": "2026-11-28T14:00:48.917+00:00", "latitude": 55.5533, "longitude": 34.995, "sort_name": "Эггер Древпродукт Гагарин", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "hazard_class": null, "illustrative": ["point"], "organization_id": "01a22275-6141-7268-97dd-bf586b0e019f"},
{"id": "01a22275-668f-724d-a8fd-1424be2b93a5", "name": {"en": "TMK Yartsevo Metallurgical Plant", "ru": "ТМК-Ярцевский металлургический завод"}, "address": "Ярцево", "version": 1, "added_at": "2026-11-28T14:00:49.039+00:00", "latitude": 55.0667, "longitude": 32.6964, "sort_name": "ТМК-Ярцевский металлургический завод", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "hazard_class": null, "illustrative": ["point"], "organization_id": "01a22275-6180-73e8-85fd-125aaa40de10"},
{"id": "01a22275-66dd-71cf-99cf-117804098a0f", "name": {"en": "The maker of the brands “Nashe” and “Tvoyo”", "ru": "Производитель марок «Наше» и «Твоё»"}, "address": "Смоленск", "version": 1, "added_at": "2026-11-28T14:00:49.117+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Производитель марок «Наше» и «Твоё»", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "hazard_class": null, "illustrative": ["name", "address", "point"], "organization_id": "01a22275-6173-71fe-9976-6f68763e1b6f"},
{"id": "01a22275-67ef-7481-b87b-4a6dc5d9b7db", "name": {"en": "Smolensk Printing Works", "ru": "Смоленский полиграфкомбинат"}, "address": "Смоленск", "version": 1, "added_at": "2026-11-28T14:00:49.391+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Смоленский полиграфкомбинат", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "hazard_class": null, "illustrative": ["address", "point"], "organization_id": "01a22275-6179-71ae-bd6c-984d9f1e6f12"},
{"id": "01a22275-68ae-76e9-b8e1-e1842ac439aa", "name": {"en": "Russian Linen", "ru": "Русский лён"}, "address": "Смоленск", "version": 1, "added_at": "2026-11-28T14:00:49.582+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Русский лён", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "hazard_class": null, "illustrative": ["address", "point"], "organization_id": "01a22275-6189-71df-8d95-a9e0452491c1"},
{"id": "01a22275-68e4-721a-8f49-1d5364aa9712", "name": {"en": "Kristall", "ru": "Кристалл"}, "address": "Смоленск", "version": 1, "added_at": "2026-11-28T14:00:49.636+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Кристалл", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "hazard_class": null, "illustrative": ["point"], "organization_id": "01a22275-61b3-75e4-b1df-70ea22244c26"},
{"id": "01a22275-73f6-70cd-8f44-b948683bde3a", "name": {"en": "Torfoprom", "ru": "Торфопром"}, "address": "Смоленск", "version": 1, "added_at": "2026-11-28T14:00:52.47+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Торфопром", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "hazard_class": null, "illustrative": ["address", "point"], "organization_id": "01a22275-6c58-7798-8756-33212c949147"},
{"id": "01a22275-74a3-73f7-80ea-8e64278a91e4", "name": {"en": "PNTZ Pipe Plant", "ru": "ПНТЗ"}, "address": "Первоуральск", "version": 1, "added_at": "2026-11-28T14:00:52.643+00:00", "latitude": 56.905, "longitude": 59.943, "sort_name": "ПНТЗ", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-SVE", "hazard_class": null, "illustrative": ["point"], "organization_id": "01a22275-706d-75ca-aadc-25cf35159b74"},
{"id": "01a22275-74ee-769f-9c7c-da4bb3c33249", "name": {"en": "Katyn Farm", "ru": "Агроферма Катынь"}, "address": "Катынь", "version": 1, "added_at": "2026-11-28T14:00:52.718+00:00", "latitude": 54.7717, "longitude": 31.695, "sort_name": "Агроферма Катынь", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "hazard_class": null, "illustrative": ["address", "point"], "organization_id": "01a22275-7062-70da-b525-1c6722dc8328"},
{"id": "01a22275-752f-72e5-bbac-2b29134d57c2", "name": {"en": "MMK", "ru": "ММК"}, "address": "Магнитогорск", "version": 1, "added_at": "2026-11-28T14:00:52.783+00:00", "latitude": 53.4117, "longitude": 58.9844, "sort_name": "ММК", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-CHE", "hazard_class": null, "illustrative": ["point"], "organization_id": "01a22275-7062-703c-b0ca-fc7310eaf9e7"},
{"id": "01a22275-754c-77a8-9a6d-aa87a456fc60", "name": {"en": "Sysert Porcelain", "ru": "Фарфор Сысерти"}, "address": "Сысерть", "version": 1, "added_at": "2026-11-28T14:00:52.812+00:00", "latitude": 56.5007, "longitude": 60.8098, "sort_name": "Фарфор Сысерти", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-SVE", "hazard_class": null, "illustrative": ["point"], "organization_id": "01a22275-7063-77e1-acb9-1d2ba838894f"},
{"id": "01a22275-756d-777d-ae61-85e11200d96b", "name": {"en": "OMK Vyksa", "ru": "ОМК Выкса"}, "address": "Выкса", "version": 1, "added_at": "2026-11-28T14:00:52.845+00:00", "latitude": 55.3208, "longitude": 42.1678, "sort_name": "ОМК Выкса", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-NIZ", "hazard_class": null, "illustrative": ["point"], "organization_id": "01a22275-7115-7263-a9dd-ea140696ff87"},
{"id": "01a22275-796d-730e-92a0-4766dc0297e8", "name": {"en": "Ariel", "ru": "Ариель"}, "address": "Нижний Новгород", "version": 1, "added_at": "2026-11-28T14:00:53.869+00:00", "latitude": 56.3269, "longitude": 44.0059, "sort_name": "Ариель", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-NIZ", "hazard_class": null, "illustrative": ["point"], "organization_id": "01a22275-7692-7404-ac83-8bd2063add98"},
{"id": "01a22275-7ae8-75fa-ab6d-95309ce15b1e", "name": {"en": "Sormovo Confectionery", "ru": "Сормовская кондитерская фабрика"}, "address": "Нижний Новгород", "version": 1, "added_at": "2026-11-28T14:00:54.248+00:00", "latitude": 56.3269, "longitude": 44.0059, "sort_name": "Сормовская кондитерская фабрика", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-NIZ", "hazard_class": null, "illustrative": ["address", "point"], "organization_id": "01a22275-77c0-739e-8155-57609ee09171"},
{"id": "01a22275-7d0e-7535-9e73-346a9a1167ef", "name": {"en": "Baskin Robbins", "ru": "Баскин Роббинс"}, "address": "Москва", "version": 1, "added_at": "2026-11-28T14:00:54.798+00:00", "latitude": 55.7558, "longitude": 37.6173, "sort_name": "Баскин Роббинс", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOW", "hazard_class": null, "illustrative": ["address", "point"], "organization_id": "01a22275-79e0-72f4-97fc-3946a97b5b7a"},
{"id": "01a22275-7d17-75dc-887a-29afa4ae174d", "name": {"en": "Bogorodsk Ice Cream Works", "ru": "Богородский хладокомбинат"}, "address": "Ногинск", "version": 1, "added_at": "2026-11-28T14:00:54.807+00:00", "latitude": 55.854, "longitude": 38.442, "sort_name": "Богородский хладокомбинат", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOS", "hazard_class": null, "illustrative": ["point"], "organization_id": "01a22275-7a4b-7068-85d5-68e1982f36d9"},
{"id": "01a22275-7d23-720c-bee4-e9c93ff43841", "name": {"en": "Ortomoda", "ru": "Ортомода"}, "address": "Москва", "version": 1, "added_at": "2026-11-28T14:00:54.819+00:00", "latitude": 55.7558, "longitude": 37.6173, "sort_name": "Ортомода", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOW", "hazard_class": null, "illustrative": ["address", "point"], "organization_id": "01a22275-79f1-71c1-b2d6-ac6de80c246b"},
{"id": "01a22275-7d28-778c-bfbb-3ac19c3eaf68", "name": {"en": "Mikron", "ru": "Микрон"}, "address": "Зеленоград", "version": 1, "added_at": "2026-11-28T14:00:54.824+00:00", "latitude": 55.9825, "longitude": 37.1814, "sort_name": "Микрон", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOW", "hazard_class": null, "illustrative": ["point"], "organization_id": "01a22275-7974-7149-8f20-edb95882029a"},
{"id": "01a22275-7f46-7049-a6d8-98775a20e07a", "name": {"en": "OMK Chusovoy", "ru": "ОМК Чусовой"}, "address": "Чусовой", "version": 1, "added_at": "2026-11-28T14:00:55.366+00:00", "latitude": 58.2975, "longitude": 57.8193, "sort_name": "ОМК Чусовой", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-PER", "hazard_class": null, "illustrative": ["point"], "organization_id": "01a22275-7dd8-7046-a0d8-9e483facddf4"},
{"id": "01a22275-86e4-7393-a5b5-f9c1b44785b2", "name": {"en": "Mikhailovsky Mining Works", "ru": "Михайловский ГОК"}, "address": "Железногорск", "version": 1, "added_at": "2026-11-28T14:00:57.316+00:00", "latitude": 52.337, "longitude": 35.3516, "sort_name": "Михайловский ГОК", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-KRS", "hazard_class": null, "illustrative": ["point"], "organization_id": "01a22275-80cb-7203-9b77-82b47b3bdcd6"},
{"id": "01a22275-87a9-75df-98df-a30595d0b6ca", "name": {"en": "Lebedinsky Mining Works and OEMK", "ru": "Лебединский ГОК и ОЭМК"}, "address": "Старый Оскол", "version": 1, "added_at": "2026-11-28T14:00:57.513+00:00", "latitude": 51.2967, "longitude": 37.835, "sort_name": "Лебединский ГОК и ОЭМК", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-BEL", "hazard_class": null, "illustrative": ["address", "point"], "organization_id": "01a22275-80d7-73b9-a410-32626c3f487e"},
{"id": "01a22275-87ca-714b-860d-21d304230066", "name": {"en": "Kungur Ceramics", "ru": "Кунгурская керамика"}, "address": "Кунгур", "version": 1, "added_at": "2026-11-28T14:00:57.546+00:00", "latitude": 57.4368, "longitude": 56.9594, "sort_name": "Кунгурская керамика", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-PER", "hazard_class": null, "illustrative": ["point"], "organization_id": "01a22275-80bf-732d-b9c8-7e52d25774f4"},
{"id": "01a22275-883c-7681-9ceb-ab5f5359522a", "name": {"en": "Sayano-Shushenskaya Hydropower Plant", "ru": "Саяно-Шушенская ГЭС"}, "address": "Саяногорск", "version": 1, "added_at": "2026-11-28T14:00:57.66+00:00", "latitude": 53.1008, "longitude": 91.4122, "sort_name": "Саяно-Шушенская ГЭС", "time_zone": "Asia/Krasnoyarsk", "pass_regime": null, "region_code": "RU-KK", "hazard_class": null, "illustrative": ["address", "point"], "organization_id": "01a22275-8191-703c-af78-f2444744bc98"},
{"id": "01a22275-8990-770d-8999-43c76d7c82cc", "name": {"en": "Tula Brewery", "ru": "Тульский пивзавод"}, "address": "Тула", "version": 1, "added_at": "2026-11-28T14:00:58+00:00", "latitude": 54.1931, "longitude": 37.6177, "sort_name": "Тульский пивзавод", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-TUL", "hazard_class": null, "illustrative": ["address", "point"], "organization_id": "01a22275-829f-701a-9a5b-0eef53ee8b73"},
{"id": "01a22275-89bd-71f4-b16d-cbe5d2fd70c4", "name": {"en": "Kuzbassrazrezugol", "ru": "Кузбассразрезуголь"}, "address": "Кемерово", "version": 1, "added_at": "2026-11-28T14:00:58.045+00:00", "latitude": 55.3547, "longitude": 86.0873, "sort_name": "Кузбассразрезуголь", "time_zone": "Asia/Novokuznetsk", "pass_regime": null, "region_code": "RU-KEM", "hazard_class": null, "illustrative": ["address", "point"], "organization_id": "01a22275-828f-77ba-beb0-6e2083b18bdb"},
{"id": "01a22275-8d9c-700d-b418-4b8c3af39ca7", "name": {"en": "Leningrad Nuclear Power Plant", "ru": "Ленинградская АЭС"}, "address": "Сосновый Бор", "version": 1, "added_at": "2026-11-28T14:00:59.036+00:00", "latitude": 59.8996, "longitude": 29.0858, "sort_name": "Ленинградская АЭС", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-LEN", "hazard_class": null, "illustrative": ["address", "point"], "organization_id": "01a22275-8c46-7507-b01a-33f09a45dd39"}
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

ALTER TABLE public.access_grant ADD CONSTRAINT access_grant_check CHECK (((organization_id IS NOT NULL) = (role = 'PLANT_MANAGER'::text)));

ALTER TABLE public.access_grant ADD CONSTRAINT access_grant_check1 CHECK (((regions IS NULL) = (role = 'AGENCY_OFFICIAL'::text)));

ALTER TABLE public.access_grant ADD CONSTRAINT access_grant_pkey PRIMARY KEY (id);

ALTER TABLE public.access_grant ADD CONSTRAINT access_grant_role_check CHECK ((role = ANY (ARRAY['AGENCY_OFFICIAL'::text, 'REGION_COORDINATOR'::text, 'COUNCIL_MEMBER'::text, 'PLANT_MANAGER'::text])));

ALTER TABLE public.agreement ADD CONSTRAINT agreement_check CHECK (((state = 'DRAFT'::text) = (signed_on IS NULL)));

ALTER TABLE public.agreement ADD CONSTRAINT agreement_pkey PRIMARY KEY (id);

ALTER TABLE public.agreement ADD CONSTRAINT agreement_state_check CHECK ((state = ANY (ARRAY['DRAFT'::text, 'SIGNED'::text, 'EXPIRING'::text, 'EXPIRED'::text, 'TERMINATED'::text])));

ALTER TABLE public.agreement_extension ADD CONSTRAINT agreement_extension_party_check CHECK ((party = ANY (ARRAY['REGION'::text, 'AGENCY'::text])));

ALTER TABLE public.agreement_extension ADD CONSTRAINT agreement_extension_pkey PRIMARY KEY (agreement_id);

ALTER TABLE public.agreement_milestone ADD CONSTRAINT agreement_measure_once EXCLUDE USING gist (region_code WITH =, measure WITH =, term WITH &&);

ALTER TABLE public.agreement_milestone ADD CONSTRAINT agreement_milestone_check CHECK (((state = 'DONE'::text) = ((done_on IS NOT NULL) AND (evidence_id IS NOT NULL))));

ALTER TABLE public.agreement_milestone ADD CONSTRAINT agreement_milestone_pkey PRIMARY KEY (agreement_id, measure);

ALTER TABLE public.agreement_milestone ADD CONSTRAINT agreement_milestone_state_check CHECK ((state = ANY (ARRAY['PLANNED'::text, 'ON_TRACK'::text, 'OVERDUE'::text, 'DONE'::text])));

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

ALTER TABLE public.cooperation_lead ADD CONSTRAINT cooperation_lead_once UNIQUE (booking_id, purpose);

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

ALTER TABLE public.readiness_assessment ADD CONSTRAINT readiness_assessment_state_check CHECK ((state = ANY (ARRAY['VALID'::text, 'EXPIRED'::text, 'WITHDRAWN'::text, 'SUPERSEDED'::text])));

ALTER TABLE public.region ADD CONSTRAINT region_pkey PRIMARY KEY (code);

ALTER TABLE public.registry_entry ADD CONSTRAINT registry_entry_legal_entity_once UNIQUE (registry, region_code, legal_entity);

ALTER TABLE public.registry_entry ADD CONSTRAINT registry_entry_organization_once UNIQUE (organization_id, registry, region_code);

ALTER TABLE public.registry_entry ADD CONSTRAINT registry_entry_pkey PRIMARY KEY (id);

ALTER TABLE public.registry_entry ADD CONSTRAINT registry_entry_registry_check CHECK ((registry = ANY (ARRAY['INDUSTRIAL_ENTERPRISE'::text, 'TOUR_OPERATOR'::text, 'EDUCATIONAL'::text, 'INFRASTRUCTURE_PARTNER'::text])));

ALTER TABLE public.registry_entry ADD CONSTRAINT registry_entry_suspended_by_check CHECK ((suspended_by = ANY (ARRAY['REGION'::text, 'AGENCY'::text])));

ALTER TABLE public.registry_entry ADD CONSTRAINT registry_entry_suspension CHECK (
CASE state
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

CREATE INDEX agreement_milestone_due_on ON public.agreement_milestone USING btree (due_on, agreement_id) WHERE (state <> 'DONE'::text);

CREATE INDEX agreement_milestone_open ON public.agreement_milestone USING btree (region_code, measure) WHERE (state <> 'DONE'::text);

CREATE INDEX agreement_milestone_state ON public.agreement_milestone USING btree (state, agreement_id);

CREATE INDEX agreement_region ON public.agreement USING btree (region_code, id);

CREATE INDEX agreement_state ON public.agreement USING btree (state, id);

CREATE INDEX api_client_organization ON public.api_client USING btree (organization_id, id);

CREATE INDEX cooperation_lead_host ON public.cooperation_lead USING btree (host_organization_id, opened_at, id);

CREATE INDEX cooperation_lead_newest ON public.cooperation_lead USING btree (opened_at, id);

CREATE INDEX cooperation_lead_region ON public.cooperation_lead USING btree (region_code, opened_at, id);

CREATE INDEX cooperation_lead_state ON public.cooperation_lead USING btree (state, opened_at, id);

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

CREATE INDEX readiness_assessment_due ON public.readiness_assessment USING btree (due_at) WHERE (state = 'VALID'::text);

CREATE INDEX readiness_assessment_latest ON public.readiness_assessment USING btree (site_id, recorded_at, id);

CREATE INDEX readiness_assessment_passing ON public.readiness_assessment USING btree (site_id, due_at) WHERE ((state = 'VALID'::text) AND criticals_met AND ((total * 10) >= (maximum * 7)));

CREATE INDEX registry_entry_latest ON public.registry_entry USING btree (updated_at, id);

CREATE INDEX registry_entry_region_latest ON public.registry_entry USING btree (region_code, updated_at, id);

CREATE INDEX registry_entry_region_state ON public.registry_entry USING btree (region_code, registry, state, id);

CREATE INDEX registry_entry_state_latest ON public.registry_entry USING btree (state, updated_at, id);

CREATE INDEX site_hazard ON public.site USING btree (hazard_class, organization_id) WHERE (hazard_class IS NOT NULL);

CREATE INDEX site_name ON public.site USING btree (sort_name, id);

CREATE INDEX site_organization ON public.site USING btree (organization_id, id);

CREATE INDEX site_pass_regime ON public.site USING btree (pass_regime, sort_name, id) WHERE (pass_regime IS NOT NULL);

CREATE INDEX site_point ON public.site USING btree (latitude, longitude) WHERE (latitude IS NOT NULL);

CREATE INDEX site_region_name ON public.site USING btree (region_code, sort_name, id);

CREATE INDEX site_region_newest ON public.site USING btree (region_code, id);

CREATE UNIQUE INDEX access_grant_one_live ON public.access_grant USING btree (person_id) WHERE ((withdrawn_at IS NULL) AND (confirmed_at IS NOT NULL));

CREATE UNIQUE INDEX agreement_decision_once ON public.agreement USING btree (decision_id) WHERE (decision_id IS NOT NULL);

CREATE UNIQUE INDEX api_client_secret_two_live ON public.api_client_secret USING btree (client_id, place) WHERE (withdrawn_at IS NULL);

CREATE UNIQUE INDEX projection_one_building ON messaging.projection_generation USING btree (projection) WHERE (state = ANY (ARRAY['REQUESTED'::text, 'BUILDING'::text]));

CREATE UNIQUE INDEX projection_one_serving ON messaging.projection_generation USING btree (projection) WHERE (state = 'SERVING'::text);

CREATE UNIQUE INDEX readiness_assessment_valid_once ON public.readiness_assessment USING btree (site_id) WHERE (state = 'VALID'::text);

CREATE UNIQUE INDEX signing_key_one_a_state ON public.signing_key USING btree (state) WHERE (state <> 'GONE'::text);

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON messaging.discarded_event FOR EACH ROW EXECUTE FUNCTION audit.record_messaging_discarded_event();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.access_grant FOR EACH ROW EXECUTE FUNCTION audit.record_access_grant();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.agreement FOR EACH ROW EXECUTE FUNCTION audit.record_agreement();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.agreement_extension FOR EACH ROW EXECUTE FUNCTION audit.record_agreement_extension();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.agreement_milestone FOR EACH ROW EXECUTE FUNCTION audit.record_agreement_milestone();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.agreement_signature FOR EACH ROW EXECUTE FUNCTION audit.record_agreement_signature();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.api_client FOR EACH ROW EXECUTE FUNCTION audit.record_api_client();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.api_client_secret FOR EACH ROW EXECUTE FUNCTION audit.record_api_client_secret();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.cooperation_lead FOR EACH ROW EXECUTE FUNCTION audit.record_cooperation_lead();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.cooperation_lead_transition FOR EACH ROW EXECUTE FUNCTION audit.record_cooperation_lead_transition();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.council FOR EACH ROW EXECUTE FUNCTION audit.record_council();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.council_decision FOR EACH ROW EXECUTE FUNCTION audit.record_council_decision();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.council_decision_organization FOR EACH ROW EXECUTE FUNCTION audit.record_council_decision_organization();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.council_meeting FOR EACH ROW EXECUTE FUNCTION audit.record_council_meeting();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.council_member FOR EACH ROW EXECUTE FUNCTION audit.record_council_member();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.methodology FOR EACH ROW EXECUTE FUNCTION audit.record_methodology();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.organization FOR EACH ROW EXECUTE FUNCTION audit.record_organization();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.organization_contact FOR EACH ROW EXECUTE FUNCTION audit.record_organization_contact();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.person FOR EACH ROW EXECUTE FUNCTION audit.record_person();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.portal FOR EACH ROW EXECUTE FUNCTION audit.record_portal();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.programme_fact FOR EACH ROW EXECUTE FUNCTION audit.record_programme_fact();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.readiness_assessment FOR EACH ROW EXECUTE FUNCTION audit.record_readiness_assessment();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.region FOR EACH ROW EXECUTE FUNCTION audit.record_region();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.registry_entry FOR EACH ROW EXECUTE FUNCTION audit.record_registry_entry();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.registry_entry_transition FOR EACH ROW EXECUTE FUNCTION audit.record_registry_entry_transition();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.signing_key FOR EACH ROW EXECUTE FUNCTION audit.record_signing_key();

CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.site FOR EACH ROW EXECUTE FUNCTION audit.record_site();

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
