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
            NULL, to_jsonb(NEW) - '{"search_text","search"}'::text[]);
    ELSIF TG_OP = 'DELETE' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('region', TG_OP, OLD."code"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', NULL, OLD."code",
            to_jsonb(OLD) - '{"search_text","search"}'::text[], NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (n.new -> o.key))
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD) - '{"search_text","search"}'::text[]) o WHERE o.value <> n.new -> o.key;
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
            NULL, to_jsonb(NEW) - '{"sort_name","search_text","search"}'::text[]);
    ELSIF TG_OP = 'DELETE' THEN
      
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES ('site', TG_OP, OLD."id"::text, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', OLD."organization_id", OLD."region_code",
            to_jsonb(OLD) - '{"sort_name","search_text","search"}'::text[], NULL);
    ELSE
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (n.new -> o.key))
        INTO old_values, new_values
        FROM (SELECT to_jsonb(NEW) AS new) n, jsonb_each(to_jsonb(OLD) - '{"sort_name","search_text","search"}'::text[]) o WHERE o.value <> n.new -> o.key;
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
  provenance_source text NOT NULL,
  provenance_reference text,
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
{"id": 1, "inner_pad": "\\\\xb8e6238e1bf3e620bf62ec47449bf0057e65eece2d085c1159c4958e0cf365273636363636363636363636363636363636363636363636363636363636363636", "outer_pad": "\\\\xd28c49e471998c4ad508862d2ef19a6f140f84a44762367b33aeffe466990f4d5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c"}
]');

SELECT setval(pg_get_serial_sequence('audit.caller_key', 'id'), max(id)) FROM audit.caller_key;

INSERT INTO audit.head (id, seq, hash, horizon, cluster) OVERRIDING SYSTEM VALUE
SELECT id, seq, hash, horizon, cluster FROM jsonb_populate_recordset(NULL::audit.head, E'[
{"id": 1, "seq": 585, "hash": "\\\\x5c58a0ad4bbf2e324023abfa11f392f9a923e6a0cbbe57bc4becfb49ca953757", "cluster": 7713233508198519132, "horizon": "3112"}
]');

INSERT INTO audit.seal (seq, entry_id, hash) OVERRIDING SYSTEM VALUE
SELECT seq, entry_id, hash FROM jsonb_populate_recordset(NULL::audit.seal, E'[
{"seq": 1, "hash": "\\\\xcd0674c101d6990c15d560856339af7665a9eec4c1eaf3cb4a4b02c49af8ed8c", "entry_id": 1},
{"seq": 2, "hash": "\\\\x592f50f7e0e3a09065b0998f3f39a07fbe915447bcae62fdd142b57cfa1c3c2c", "entry_id": 2},
{"seq": 3, "hash": "\\\\x396a2dedeb5f278bbef75c6ff99e3bf2ff6a760d6474457f2ddede338a206fbf", "entry_id": 3},
{"seq": 4, "hash": "\\\\x2362500fa1b508832f4ed7cfdaaddc3f76669b55515f6e0f36fd87e0b4b77f27", "entry_id": 4},
{"seq": 5, "hash": "\\\\xb2d74313542d83e9eb9d2898381a11be4a6946ecc3463dbdc71e8dc7788005cb", "entry_id": 5},
{"seq": 6, "hash": "\\\\x996e89101a23b2bd4aca737847d2cbba3ea9020b8a3e4b2d6bb2e7eef53e6c79", "entry_id": 6},
{"seq": 7, "hash": "\\\\xf0b8cfd52c54ca4105a969266581b78c7f9eddc9c4330aadda62d34cbe151909", "entry_id": 7},
{"seq": 8, "hash": "\\\\xee95b5ca2789c014fbfd6bcbdf407357b22b5142c66ccac3ad365a838f1c5ed8", "entry_id": 8},
{"seq": 9, "hash": "\\\\xc0ca6208c5770199c1432504f4d63da4a2b5712a79c64cc85bcb0ec9d08a1e78", "entry_id": 9},
{"seq": 10, "hash": "\\\\x5935c52815800e34e9c643f83115c194ef4cc8e5d4d05f3281d390309f897348", "entry_id": 10},
{"seq": 11, "hash": "\\\\xce814f1cb9d6046c2d5bf3a3f81268206284f9cb432a0bdef713fcbb5b8fab91", "entry_id": 11},
{"seq": 12, "hash": "\\\\x2e7a8ce3ab3990bff82d7c872ba17ab8120d3936a44a6da496ba479efc328ce8", "entry_id": 12},
{"seq": 13, "hash": "\\\\x47893361401fdc96a5875ce4a5b9f0565cccd8e3cc0d90e41dcee4606d6ded14", "entry_id": 13},
{"seq": 14, "hash": "\\\\xae93341eaf5c2e2d51e02e9c7754f23fce8cbfa090b9a131f2130129b188020d", "entry_id": 14},
{"seq": 15, "hash": "\\\\x5148c620ff2cab57414e07dcd14ac77bcf93cb3d4f1a76f69a1018defa65ab78", "entry_id": 17},
{"seq": 16, "hash": "\\\\x9db17ef51c08ab129e8f1a82106ea7ada8f8ced16ff45acb27292a60efccb5ce", "entry_id": 15},
{"seq": 17, "hash": "\\\\x24292ec9e37a69a7e8a33e60671e57bc43eb7173cdb631203015220eb21f6505", "entry_id": 16},
{"seq": 18, "hash": "\\\\xb9df8b8be51db7b94132322f959fbeda9e57470f77649489d14f41ed16d51d25", "entry_id": 18},
{"seq": 19, "hash": "\\\\x2e54fd3c4b8a38bb3ab5bd460ffe722f9de2a93267c9ef7fb932190b403411c3", "entry_id": 20},
{"seq": 20, "hash": "\\\\xf5f27af54cda9bd9a9dc84834dff2606bd3dca3abd5db65cc08e2d23325cf06c", "entry_id": 19},
{"seq": 21, "hash": "\\\\x88d97912e1729ca3f91e84c3636d4ab79bf43ca32731c100686b9a3f052ae112", "entry_id": 22},
{"seq": 22, "hash": "\\\\xce5e91523c2cdd2bb9b5d61746659613c5d975c8075acc0295419c8541b8e603", "entry_id": 21},
{"seq": 23, "hash": "\\\\xd229f4e749f6e77a49121920144b7a995ea93302fe341eb75ebffc036185a7cc", "entry_id": 23},
{"seq": 24, "hash": "\\\\x22c00119619042a11bb26e7c36a35655e0750b57434b5fefa84322af141589dd", "entry_id": 24},
{"seq": 25, "hash": "\\\\xf4a1c76e2cc90d7fe7805f2afcc7b5d9d726f39a8aef04c138f65a297b61c0c7", "entry_id": 26},
{"seq": 26, "hash": "\\\\x226126f9418c9b38332cf83f6a198492593474c657abb96adf75720c51763f34", "entry_id": 25},
{"seq": 27, "hash": "\\\\x891e8bcd9b7d53bac4415dfa5eab5e628cf4b6f1b2c0a30868c6ac876d21601c", "entry_id": 29},
{"seq": 28, "hash": "\\\\x68bea3a084810854699565c2848245d79045dc230af0a54c5e268db688428ced", "entry_id": 28},
{"seq": 29, "hash": "\\\\x513e433654e96c43d9c1d033714bff81f617bfe24a2f501cd62bde09bd661661", "entry_id": 27},
{"seq": 30, "hash": "\\\\xbddcc9b50c15af63b2e0840d9fff05c70df3b6e4aa4dfd728d443d74d2bcff6d", "entry_id": 30},
{"seq": 31, "hash": "\\\\x75895ce77e005b459c772b39a0fef04615bafafb25222a5b5295dc2c4e3e7cfa", "entry_id": 31},
{"seq": 32, "hash": "\\\\xa0a58ca3fdf9ef77c91463ce3527cd1823054740672f33daa24d6e86decb393d", "entry_id": 32},
{"seq": 33, "hash": "\\\\x612abd4f0940a7f22d7ae24fb35ba74a732dd3e443c43017a00e97a24aeeeed3", "entry_id": 34},
{"seq": 34, "hash": "\\\\x747c90bcb780955cf48c4fe36d2f0d8ee62c2bc23a5433b7c5e937ee415faaf5", "entry_id": 33},
{"seq": 35, "hash": "\\\\xab7cef9eaa3725919bf2b1956e545d3e27c166f5ad140e6dfc44fcd30cd60e36", "entry_id": 35},
{"seq": 36, "hash": "\\\\xff677792e7fa737344bf913a59cbd9b162b9dca8d0717ab19a9e01abb5436b2f", "entry_id": 37},
{"seq": 37, "hash": "\\\\xab97690bddc456e984595ef50031ec8c7640f824ffab20560fc485b76146f9bc", "entry_id": 36},
{"seq": 38, "hash": "\\\\xbddd0640692bad1970b85f56e58c5b5819b994850b979b36c61d6b616609db5a", "entry_id": 38},
{"seq": 39, "hash": "\\\\xd3fda78c98515f7b1613f5d7844cbc230f8ff8df7800623629a86e1e9f7e81e2", "entry_id": 39},
{"seq": 40, "hash": "\\\\xa85d897dd7d376781404c59314bd861dff48baa8d996fbc33f4523d54c807685", "entry_id": 41},
{"seq": 41, "hash": "\\\\x1c6926065db12b09402af19d78f9ddfc72607391b21fc692fc42985973f2e8fe", "entry_id": 40},
{"seq": 42, "hash": "\\\\x5bdd31cd6e3f5b38c3231ccb894b1b0d03695e519efd9be4a29e691d687dc0d1", "entry_id": 44},
{"seq": 43, "hash": "\\\\x137b62ac54daa737cd7d72e25c08d23d01691a7b7846f1c73306ad6485d36fbf", "entry_id": 42},
{"seq": 44, "hash": "\\\\xa37b96e0dd163ba7f281a75adc373e8919775443244cbff74237b7abc0fb8f45", "entry_id": 43},
{"seq": 45, "hash": "\\\\xcdd8fbd354d6b66f59826b818eee2539d78ca41e59ccaadb31b5bb31b288bdd4", "entry_id": 45},
{"seq": 46, "hash": "\\\\xc42265e0850f580c3d6233ef16d202e794efdade28d71af2aea3378b7689acf1", "entry_id": 46},
{"seq": 47, "hash": "\\\\xc8f206672770fdfaae6b275bdad1949afec5e7730312f9dbdf67039e7ff43af9", "entry_id": 47},
{"seq": 48, "hash": "\\\\xd35253086bf9332dca83c979c792bf9515e6545ce909d659562f12a383df3dc6", "entry_id": 48},
{"seq": 49, "hash": "\\\\x91adfed3e0e3ed8fcfb508bbb8a025178b8c8353e59fbecdac577a9381b34ded", "entry_id": 49},
{"seq": 50, "hash": "\\\\xa28b764461edfbce984f88782de94d747c1184146e3b6017cb9095c119a60dbb", "entry_id": 50},
{"seq": 51, "hash": "\\\\xd17c1db78c5c18a0accba585cbdd4f935152318f3047358c3a6a12e983ae6416", "entry_id": 51},
{"seq": 52, "hash": "\\\\xc903c2009b64ad948154d1e46c262f12c8fe26874a3a51222e4d8280b2dc7cc3", "entry_id": 56},
{"seq": 53, "hash": "\\\\xadc3804d15694262028d29e79c08c3a6eeaba367847f44e659a6acf56780b910", "entry_id": 53},
{"seq": 54, "hash": "\\\\x2db9f12e43d2c9195ff1403080afe99a042170e511a6f4b163756f817d3df411", "entry_id": 55},
{"seq": 55, "hash": "\\\\x5f0b2b60a37d082b61fbf664756d338c97748c1217d027e0f9a604927b1430ed", "entry_id": 52},
{"seq": 56, "hash": "\\\\xf8acbfe904fa2a8198961a57f69174be8967ed3ef7f63d93075bb2c3080ab7e6", "entry_id": 57},
{"seq": 57, "hash": "\\\\x85b19b400e6e200bf0fba38493bf3e4add4cdf7e7e79b24d61f90dda7962cd89", "entry_id": 54},
{"seq": 58, "hash": "\\\\xc8751b78e21e71f362a95d2743eb643207369cea26739c50504da75e241b1273", "entry_id": 58},
{"seq": 59, "hash": "\\\\xfb577637dc4b1924ddcda1e6b22f5651a22420a60858e61de6513fd7caad6ed0", "entry_id": 62},
{"seq": 60, "hash": "\\\\xb7839997999f04a27b41f44fc333bda3ac683456e3569605f9b45c059deae340", "entry_id": 59},
{"seq": 61, "hash": "\\\\xaec52d6b9d061480dc596b253c7e6baf3edd8e044f36346c24c14495e8e5499c", "entry_id": 61},
{"seq": 62, "hash": "\\\\x524bc0c2d6a24f58ef0bd95887718ac92c0a84d0bcd6ea8b089d422b948cb9e2", "entry_id": 60},
{"seq": 63, "hash": "\\\\x13ef24e1fe266f53e057b7330e7f0b4531d4dcc7b9f59dc19d0257f68419e734", "entry_id": 64},
{"seq": 64, "hash": "\\\\x210034c55f47619a2500737ec2a9dfb4fd89e184ccc2d460df752d68ca23c229", "entry_id": 65},
{"seq": 65, "hash": "\\\\xe8d866cc55897c583af786bee6cc94de7379fd8367c4255b9eae09c70b2a5439", "entry_id": 63},
{"seq": 66, "hash": "\\\\xa4c4481983b6fa1a430a29d3e69745a040c84503b044da426879b902fbfe31e4", "entry_id": 66},
{"seq": 67, "hash": "\\\\x4d0dd2a1a0acf5ffacdea26ebe464e54f85ff81bca92be0ebfa3365727753c4d", "entry_id": 67},
{"seq": 68, "hash": "\\\\xbe9d4013f93807c6bb9d3e5734f4325a7d839902d026709c93de559fdd4b1833", "entry_id": 69},
{"seq": 69, "hash": "\\\\xfea753bb03fece9749f33063fbcea938bbacee14183debb0a06c66fbf14a8634", "entry_id": 70},
{"seq": 70, "hash": "\\\\x66d704869f1e0ae7db7bf33ce9a95edd774662956acf648cfc588c9501f8367d", "entry_id": 68},
{"seq": 71, "hash": "\\\\x86a14990002c66a760e81a8b30a37ae6b08bc6dba8f06bcb31040c33bfe4f2e3", "entry_id": 71},
{"seq": 72, "hash": "\\\\x8048e12221b7fbed10fae946f76eb7441ee954dbec33fd24906bb69ce2aa75e0", "entry_id": 72},
{"seq": 73, "hash": "\\\\xecf57b7d2dca40e4ab1adaf8f21be830949447025ae0a37d08b8cd36cbfe62f8", "entry_id": 74},
{"seq": 74, "hash": "\\\\x5d0ebbd1a4e90a20d8caf2069f056163d5596e8a6a0664e849505b6db4e75464", "entry_id": 73},
{"seq": 75, "hash": "\\\\x56a9ec3802dc625e9365c1b6801f08590b826662f66858edad3ddcae5c590ee4", "entry_id": 75},
{"seq": 76, "hash": "\\\\xe63d2eb870fd2c46a1e80022164d2088610a09aab615cae87154f0eadef51037", "entry_id": 76},
{"seq": 77, "hash": "\\\\x0f0891cb210e3e69ed1c08c7dbb984844804ed18feba04e5bea7e9d17a53b82d", "entry_id": 77},
{"seq": 78, "hash": "\\\\x769755acca75000a4b92c42765560aebf887aedd7c7010a0b329cd0756c2f6c7", "entry_id": 78},
{"seq": 79, "hash": "\\\\xc673373ef7f23460d6f23a2e8f0cf6c56c7e33e4b357b24940afcb9a97cc5a3f", "entry_id": 80},
{"seq": 80, "hash": "\\\\x8a12ccc64c61c981e6a019bc735ae7c51c352140bc99b0de5af72e1a84cfd1f7", "entry_id": 79},
{"seq": 81, "hash": "\\\\x799cb1e66bbf7e48f191069bfc42bc438cd12bf0845131b97c0bf76f259ec5e5", "entry_id": 81},
{"seq": 82, "hash": "\\\\xec83043851b0e68fe8edd080bd0f5fbe17c154d1ba28a81b9eeb2d2f31cf74ee", "entry_id": 82},
{"seq": 83, "hash": "\\\\xc1262df734370a0c4b5a80a1aa7919de8f011a3cea9c86c01b85c53f52c90851", "entry_id": 83},
{"seq": 84, "hash": "\\\\xb4863c8ea43c81843a925f05cdba066900e7c47576ceeb4136522ed31e415d21", "entry_id": 84},
{"seq": 85, "hash": "\\\\x605804c6f7d28c4ae999d1a45ee01fd10f879b99b2723c602d22fca1d1a39253", "entry_id": 85},
{"seq": 86, "hash": "\\\\x9a4318454de8bc6931bd0388ff1ac2aef17ae3f541705fbef87b8483cb08e4d6", "entry_id": 86},
{"seq": 87, "hash": "\\\\xf5d2154de8a469d5bf3a657b966e49e77a1e81881e7a519741f74b84a63cd617", "entry_id": 87},
{"seq": 88, "hash": "\\\\xd17a97050dbe8e172d417b5fd67b8ea68dfb4233d94f7bd9258a5676ec99ad70", "entry_id": 88},
{"seq": 89, "hash": "\\\\x1d271307712a720bee9355ef2cc1842b863175ce07a8870512458c32fc67ea1f", "entry_id": 89},
{"seq": 90, "hash": "\\\\x7f9b579264312ed7af2927ac61898f9c6be34ec63d61aa64e2f5558fd5179b7b", "entry_id": 90},
{"seq": 91, "hash": "\\\\xfffa18ef6b56ab7d8cbecff1680f9336a76c748f3bb9fde763865d79abe15acc", "entry_id": 91},
{"seq": 92, "hash": "\\\\xc0444ac2056a80370d04ddae826ee428e8cef438b0e579ab7d7e3fe018ce7417", "entry_id": 92},
{"seq": 93, "hash": "\\\\x90fdb2752d6bdee7b35db0f3462598be36c07a7cddf3848755b8bde58b39baf7", "entry_id": 93},
{"seq": 94, "hash": "\\\\x438575f862494cb97022446a7bdf0d171c5e2a83de2182dcfdc92e3e820128c2", "entry_id": 94},
{"seq": 95, "hash": "\\\\x31d79c7f7c3ad7a1814e01d44bd7b0a3244195af3e93fccbfaa284bdd5ef15ea", "entry_id": 95},
{"seq": 96, "hash": "\\\\x8d6ad83f79e7470c3f9047d1a6c979a5195da159f875822137acbd87722b1a2f", "entry_id": 97},
{"seq": 97, "hash": "\\\\x84787c5d6804a7aa3c0964b33c4fb6a653613c346167f9a2b19d06e15ec3e8e9", "entry_id": 99},
{"seq": 98, "hash": "\\\\xcb5308848b4c59cadf615f77dfd776a10601c9ee4a2c11cb8d6e9ce792207306", "entry_id": 96},
{"seq": 99, "hash": "\\\\x46cd211340ebcb8fc00cd20b88047ef9979ebfddfe54bba90ed5d90d8deb6e2b", "entry_id": 98},
{"seq": 100, "hash": "\\\\xcf7eebdc61b7d7bebd4f53f34426f8e3d8045d0b3f6c4318e9ba44145c053818", "entry_id": 100},
{"seq": 101, "hash": "\\\\x50e24e0c33e3ffe36366772acc18c4eecb186378154e211b8cb69f6ab8d2bd85", "entry_id": 105},
{"seq": 102, "hash": "\\\\x2c65742e30a4c0b18835f1841fcf0351b8e8bd51134b996eed73697ee9212176", "entry_id": 101},
{"seq": 103, "hash": "\\\\xaeca04e5625a6938a7cda3713eec3d910eec1b5bb88868f7e45b78e2e4042c17", "entry_id": 104},
{"seq": 104, "hash": "\\\\x6f8c9f344bba7ffdf194d806ff73a31cc772f825fccb72aca95623f48746d29d", "entry_id": 102},
{"seq": 105, "hash": "\\\\x59f5cc14639d8997116dd743fc44805d88642fad8cdb2871f1bb39db415c6fae", "entry_id": 106},
{"seq": 106, "hash": "\\\\xf1e964ac2f2f3f65b9ee897631914942b50567cde2e7fb41bec11016733b5921", "entry_id": 103},
{"seq": 107, "hash": "\\\\xe2fd2d36143b2c558300cd0495695206bce7b1c7513a3cbd14fecd3632fe2221", "entry_id": 107},
{"seq": 108, "hash": "\\\\x38bd725aa5975b03bb13249fece6e2ee8db0b644b322a5f88021ad6be39da7c8", "entry_id": 108},
{"seq": 109, "hash": "\\\\xd21d4e108c84f9fa5e149ea3c1f98f9ccc200b672ef4b1e8fa115f664ecf68a7", "entry_id": 110},
{"seq": 110, "hash": "\\\\x777e2de4bd641d490c9d5e40c36396e27501c4f11b7532868159cfbf43a2a78f", "entry_id": 109},
{"seq": 111, "hash": "\\\\x717b9385fb4f43872103f9c5b9b73ee91dcee72996f170faf9e80b70a0d2e7cb", "entry_id": 111},
{"seq": 112, "hash": "\\\\x9a0705729e87e6dc0bbaa514c1a3f6ccea98accbca58af629a6a567768ba3eed", "entry_id": 112},
{"seq": 113, "hash": "\\\\x4db9ee4de0699a464bcc848ed9ef71af4ca4a06c08a1cedccf22c7403f7f1efc", "entry_id": 113},
{"seq": 114, "hash": "\\\\x2cdd73533dc55d3ed8cc4d1db11df9192d97045fb1d647f7366b7159cd04941d", "entry_id": 114},
{"seq": 115, "hash": "\\\\x742938ec18d07eee317852225bf3cea51d6bcc45a7c9bc0b30219a53f91a928d", "entry_id": 116},
{"seq": 116, "hash": "\\\\xcd6dd411b429c2d536ee3fc7c9760debf1aa9c6e83475eb7b11ea78889b7ed76", "entry_id": 115},
{"seq": 117, "hash": "\\\\xaf11057d15cc47b25dc6140f8bfbbdf336b0aa0ee1270eb22bca865a103ec553", "entry_id": 117},
{"seq": 118, "hash": "\\\\xde46df0dd6ffbfe5d8431851ba8e0ee969139c2299e1729ece45ea2d2a037e19", "entry_id": 118},
{"seq": 119, "hash": "\\\\x91a3d30b31e3f17a069dcb1e0afff4146fcb1a30578d08304a81290025815dbd", "entry_id": 119},
{"seq": 120, "hash": "\\\\x94c732e9f4a1d6c84a7c80e58e0d6ab9391872852b14d8fecf5331fbf1e50542", "entry_id": 120},
{"seq": 121, "hash": "\\\\xc27af5fa93a7485ea86db1ac58ca95df7629b4ce17123a9c46e1eaf38b558159", "entry_id": 121},
{"seq": 122, "hash": "\\\\xa1668703a3aa8e3aa5c29c6aa08fea382538cd4e55473ed024a11a111360eb13", "entry_id": 122},
{"seq": 123, "hash": "\\\\x6beab5462dd36cefd94f56211864c8ad1b20aa6d726ca880f9040fa3d097afd4", "entry_id": 123},
{"seq": 124, "hash": "\\\\xaced6fb036a4c3f03fffece6b3df346ce72dc409facf949f851f952f7631c4d4", "entry_id": 125},
{"seq": 125, "hash": "\\\\x08387283ee1b2f7dce95af635bd92572dcf0baf7393ee74f0fc4e848ab6bbd3e", "entry_id": 127},
{"seq": 126, "hash": "\\\\x26f76f5689f0d05cd2e0c71418d7a1c55ce85b9a9c47ba2694a9b90e8a97f7f6", "entry_id": 124},
{"seq": 127, "hash": "\\\\x85e5c881ae3e3d2155da59629415eb9f6307d6a6acf76155a7b52f937b93de94", "entry_id": 126},
{"seq": 128, "hash": "\\\\x6e1cc496a364d5b9598ea30f94d2e2f9a1541468d16abf65f73dca49da771066", "entry_id": 128},
{"seq": 129, "hash": "\\\\xb41f84c91c3f3584d277d018f1e2a789416075cb0bdcda9ecea716d8988ec5bb", "entry_id": 129},
{"seq": 130, "hash": "\\\\xfb450d483345da0e47ef2248ae82e44c19efa2145c1c26cf1d3014ac62e03b2a", "entry_id": 131},
{"seq": 131, "hash": "\\\\x154a003d3d2bbe6a95410e39e77fe2c9bac576affff1567ae853e78bb197b5b0", "entry_id": 133},
{"seq": 132, "hash": "\\\\xc16fb64522226e077af0e9f14675bb1fe452581b5f9d5349e8f471ce12f77deb", "entry_id": 130},
{"seq": 133, "hash": "\\\\xd26c65b7c8f53cb19ae19883a7a7c16e636bcf4fd2fb1daaa4c93b9ac57df3c5", "entry_id": 132},
{"seq": 134, "hash": "\\\\x455eecf90dac4257a73dd75ad108709d7b3fa05be58c397cc61897d4baed4bfb", "entry_id": 134},
{"seq": 135, "hash": "\\\\x2b14df3bd5815e3023d50c48e86530ab38c1f358ac1549b51dcc1a22f7949b1d", "entry_id": 135},
{"seq": 136, "hash": "\\\\x3a263c2cb1fd4e2d143126240c9f867b9991d983bb7a3dacc58ca07c3b46790e", "entry_id": 136},
{"seq": 137, "hash": "\\\\xb4a0a7549b6efe20d071a68e64f80faaeb652775c8d0ed036ec1afa2f9d73f1d", "entry_id": 137},
{"seq": 138, "hash": "\\\\xc1abaafda776ec20b0507be9cf153d03f38291d88ea51b4b4075a1aeeb5957cc", "entry_id": 138},
{"seq": 139, "hash": "\\\\x9868d0df16395f8b80f69af5f839955d381f1f66ee024feb83c4a19853f9069d", "entry_id": 139},
{"seq": 140, "hash": "\\\\x26d7145577c4ee1edf19c3a3996e041584200f0ed895a382614a82d1161f08f8", "entry_id": 140},
{"seq": 141, "hash": "\\\\x292112f7487c98b4f0f4e2ffbec603984a8d665ebf839bd9f8af7268a3f0f749", "entry_id": 141},
{"seq": 142, "hash": "\\\\x1b1c8ad02c07ee25313041b3ab9e74cdd4d6b0e3770edc1c063a863418a6fb55", "entry_id": 143},
{"seq": 143, "hash": "\\\\xeffab850d14db13083dd7666ad144c09477305c5861be564f884a7f110ce5af4", "entry_id": 145},
{"seq": 144, "hash": "\\\\xeb54eea350ca8daeecd7f956b425a99d3ab12c7a3f9de9a3f9453966d967358e", "entry_id": 142},
{"seq": 145, "hash": "\\\\x7ef8ae80918b33f34ed4f45d520f121b1853d778d2d0aa6001393fe3e7e3d4cd", "entry_id": 144},
{"seq": 146, "hash": "\\\\xd829253c49486c98b598217e7add5b38718b2015a5b374235b89cdb8f55df246", "entry_id": 147},
{"seq": 147, "hash": "\\\\x598bed80cedee00515a26a638d81a8e70873645d1d72b45ab7f1a88ecc7ae143", "entry_id": 149},
{"seq": 148, "hash": "\\\\x865be86d1f4d8e54cecc1e76a60e374a768ba40e6b348909aef1782cea7e7024", "entry_id": 151},
{"seq": 149, "hash": "\\\\xf64943087aa4be92953c8f55e43b03933a9e7f594cf69a39f9df8a63dec6affa", "entry_id": 160},
{"seq": 150, "hash": "\\\\x5b8b69dd7a6bf9433e7d6e8a5690069301242986643d951f3a68460753497fa2", "entry_id": 146},
{"seq": 151, "hash": "\\\\x0a5171cd335d04e0ec10967dfd3e68e4da4e192853a24cdc3ba754f62ca76432", "entry_id": 148},
{"seq": 152, "hash": "\\\\xde5786ebca10b22d457a65ad0a88dac893b83f36fbf3a6603ce59009c8c7b8e7", "entry_id": 150},
{"seq": 153, "hash": "\\\\x377a5d589f68b5cd6efc54eca8c1cf8d306bc1110c948063ed44d17f2f6982a6", "entry_id": 152},
{"seq": 154, "hash": "\\\\x119bca544638b03eaaf88f58e54a6a8167553de912d51660eb84248e678fd460", "entry_id": 153},
{"seq": 155, "hash": "\\\\xebb7dd2f7094238ffd409c967fd0dd67fbf28b2301fc634c2f46d945afa93db0", "entry_id": 156},
{"seq": 156, "hash": "\\\\x2e421885f1bc6e50d00553676098efa2043f6f769fa91fe3a9c47b2d207644ae", "entry_id": 159},
{"seq": 157, "hash": "\\\\x882d62018989babf2ff7daf7d3f8db7a2b597c4c53a2f0245ba13fbe9098c126", "entry_id": 154},
{"seq": 158, "hash": "\\\\xcf227bb677a8cd647ecf342df2d9e76e163272480a9dbdb88c978c4de302236e", "entry_id": 158},
{"seq": 159, "hash": "\\\\xb7de7bd333a9eff32ca5f85ff6a5099c96ea7d509ce61242ab15ffc8ad5290da", "entry_id": 162},
{"seq": 160, "hash": "\\\\xe6ab08d1199888e76a8e03403328d30a08ba26d75def15e32d8a504674e6b7db", "entry_id": 164},
{"seq": 161, "hash": "\\\\x8808bc446816296669aa3ecac5600f9e4e2cfd287f35b4cd4126108ffb11c68b", "entry_id": 155},
{"seq": 162, "hash": "\\\\x0777ff035a8d73dd78a84586375ba2eb64de64ad5cf6db2762f1aa15e62f0380", "entry_id": 157},
{"seq": 163, "hash": "\\\\x6344019c39b2eb200620bc71db574bcedec62a7f518459cc6710fbc84ea4c24e", "entry_id": 161},
{"seq": 164, "hash": "\\\\x0f4b3ff9fb9dba38105a310c5fc85cd4620a427a2a491d4256fccd0883b7732f", "entry_id": 163},
{"seq": 165, "hash": "\\\\x1e4c5daf1b1b7e254d63ff0a0841ca56420a3305e028f1bcb9adba2c46e8e800", "entry_id": 167},
{"seq": 166, "hash": "\\\\x4fe71dfb5611626aa37af3d4e2c444f97cb9dbcf016b4bde6ec8eb5aa8ace735", "entry_id": 165},
{"seq": 167, "hash": "\\\\x5b3ec83eefdb5ea5a421eafe5ff9157b838907d56a942fc3190dbb130f9779a5", "entry_id": 166},
{"seq": 168, "hash": "\\\\x95fb74606f6b6796c8e81dfea36868e2b96a1848656feb32102efeee02ba3d57", "entry_id": 168},
{"seq": 169, "hash": "\\\\xb7581bd4c0ac82bc162c7fda280e8cd8e2d1da8a83e69c8a1c333138fff55e51", "entry_id": 169},
{"seq": 170, "hash": "\\\\x3dd0beafdb6d5092bba6c01ca85ca103f4969164e2330b3fe118b9bd7c4287c8", "entry_id": 170},
{"seq": 171, "hash": "\\\\x1e0bb304dfa45cf0469dcb8fccb6711ace823f5ab37f2ae2c2ffcaa07d0f1828", "entry_id": 171},
{"seq": 172, "hash": "\\\\xd6203e1a0609db173045b380c62adc2dbe13f321829b8aa3e428470421d0e015", "entry_id": 172},
{"seq": 173, "hash": "\\\\xa3f14026e043228a7055ff3c68ecdf4ded74330ec800dc6f09aa8bbe3b1f32a2", "entry_id": 173},
{"seq": 174, "hash": "\\\\x0a08c3ed434d764706d833803b65a8fb571a9d9551ba33022de1233544b06cee", "entry_id": 175},
{"seq": 175, "hash": "\\\\x137be75a96827025bb84b0e73c2d6777ad765c9ef6ceec281b57ed4fbb86143a", "entry_id": 177},
{"seq": 176, "hash": "\\\\x187fb59d8582d9961313ee48df520c249c2650af8d1a2df82bfef74ce5a2f1b9", "entry_id": 176},
{"seq": 177, "hash": "\\\\x8fd8052eb7881dc3876a14cd15c8dc6f7feed9de11fca7826f7dfd3897a92f1d", "entry_id": 174},
{"seq": 178, "hash": "\\\\xa6e9dea10b4fbf21efcf9bd694a79758e64c8e6ab70eea281bc8522adb7e25df", "entry_id": 178},
{"seq": 179, "hash": "\\\\xd1a9a8d4befdce94828a0efaf29afcf723da08d59b1f67bf176949307905474d", "entry_id": 179},
{"seq": 180, "hash": "\\\\xd6f90fe94b2dc4a533bd755f43f77c9e7455821f9a31857b8491353c9c5ce273", "entry_id": 180},
{"seq": 181, "hash": "\\\\xdc1d9dfd3167a3fba15c4aabfd31e3530791d2369bc748161ffe4fbef02e6115", "entry_id": 181},
{"seq": 182, "hash": "\\\\x53f12eed63d194dd533037fdfc4a99696c8a350a586dd82bda7cbe3a67965161", "entry_id": 182},
{"seq": 183, "hash": "\\\\x087e13a7d6535a38a5446ab53c4db9c4c080ae499ca6d33668456df01598126f", "entry_id": 183},
{"seq": 184, "hash": "\\\\x752ce307d3119082cdc23248bb7f113ec9b1c68fe8f712a07ee2791664ad0e79", "entry_id": 184},
{"seq": 185, "hash": "\\\\xc877d663a90e06b5bcd0697a1a1efe7350a00b11e56f23e99aa5c2b2dfa48c30", "entry_id": 185},
{"seq": 186, "hash": "\\\\xf878ba2f953d93345cad9f5c4905a62a84766da3b35e32c48c0135c3f191e14b", "entry_id": 187},
{"seq": 187, "hash": "\\\\xd379e52be37f66f20dbc97b85101b3ad1ec068dc454e951ae70ddfd233a48160", "entry_id": 186},
{"seq": 188, "hash": "\\\\x27465ce642707fa0e2f8e88cb7a00d2dc669955e7d1039b6bae6f6772c2ab4b2", "entry_id": 188},
{"seq": 189, "hash": "\\\\x4ea38eaa5fc116fe9d0c0c13c9a098ae980e330add87f482c8c7a299ede33325", "entry_id": 189},
{"seq": 190, "hash": "\\\\x020de81aa21dc0037c47f823eedd7809fb15a811e6cf1c53a086e5707b187a8a", "entry_id": 191},
{"seq": 191, "hash": "\\\\x2024e63b6e45bcdf87b35780072792f4f5c79e4ea3c42ec07181fcb4de06e412", "entry_id": 190},
{"seq": 192, "hash": "\\\\x983f49ca58af2108050748a4381fc508331bce33b2ba5a53367c0ba2afda20a7", "entry_id": 192},
{"seq": 193, "hash": "\\\\xc2cd5b3fb33fbc0512b2db66939c7ba414083c346f62eae66bd6570d1e4f8d38", "entry_id": 193},
{"seq": 194, "hash": "\\\\xcce5ac9f331d43387dd1f2b0158cb87a32bcf79ae4640a8acd5dd61c551ed30e", "entry_id": 194},
{"seq": 195, "hash": "\\\\x876c085c866f8587911512c7c512ae857ea2cfa407e2832cf9e786f696fc2103", "entry_id": 195},
{"seq": 196, "hash": "\\\\xe3a12f736c28271b6482ae9cc2f22b9794e18f486d348e8255782d445dc16882", "entry_id": 196},
{"seq": 197, "hash": "\\\\x56eb9bec29361df1bf14e1940f72dfe20d2c6c969bf30eb9f4d7e167b43eb4ec", "entry_id": 197},
{"seq": 198, "hash": "\\\\xc75fc53e82872bb0296153f1d8f3570ca0a8272ed6638cbae66d4d217f41044b", "entry_id": 198},
{"seq": 199, "hash": "\\\\xfff91d7b38920d8ae5340bf2cbfdfe0f396a838c21fe666aadba06926b249269", "entry_id": 199},
{"seq": 200, "hash": "\\\\x14675f6f507719eb5896e7db231ff3607a3f0c123ed3cccdbeb5163249d7e425", "entry_id": 200},
{"seq": 201, "hash": "\\\\x589fb00dbd6722e021c14ae9edd53219f0822675f0fe994ae7a1f5b7efc61025", "entry_id": 201},
{"seq": 202, "hash": "\\\\x114220aa8a95902efc9b5203ade220b33cfbd929ce5e9431b3b9d8ca100dbd6f", "entry_id": 202},
{"seq": 203, "hash": "\\\\x4aff1ac3c8daa4b098a58a1e42f0a8b5ba91e85c4da82056bd8e186362667558", "entry_id": 203},
{"seq": 204, "hash": "\\\\x5b2deac970807e560904961c8a2e43c732c08794bfb77744abf3ad2be4e6fbdb", "entry_id": 204},
{"seq": 205, "hash": "\\\\x21ed0280fbb9dc230f885ef9e62525f282b7f41501ccaa6aedb0c1684a18d3a7", "entry_id": 206},
{"seq": 206, "hash": "\\\\x4e833a0009e89e9d480a48061d5f61ca45e306ae22a948aa226c8893f7ab8a89", "entry_id": 205},
{"seq": 207, "hash": "\\\\x3fc748a038ecf4c00cc4e69a302b1877692e7b21638323e5fa99da0dafa17d04", "entry_id": 207},
{"seq": 208, "hash": "\\\\x73b779927440a4ff2b5e76198e60f4df9a7f2c7221a80d88b0fdaa1803dc697b", "entry_id": 208},
{"seq": 209, "hash": "\\\\xf2ca266e0cfe9958a6f745c8f89099c19689223cf02eac69956a4dc797594791", "entry_id": 209},
{"seq": 210, "hash": "\\\\xf982f6952fcd6c60577227409d83548e74501c9d8f0d00703dfd6988349a2262", "entry_id": 210},
{"seq": 211, "hash": "\\\\x2494226592003e221f46a773b8da35a81b94cc552efb70b887da8678257e4ccc", "entry_id": 211},
{"seq": 212, "hash": "\\\\x09a06fef98f3d389684011994799ec2e5ce376ca7afee9593b7583bfee9bd58c", "entry_id": 212},
{"seq": 213, "hash": "\\\\x9b51cf4a60559bbf946eab5fba368731af9fd1b369c267e980a1ca234ebeaa70", "entry_id": 213},
{"seq": 214, "hash": "\\\\x2e7425018ed2fa4cd248c2ab7c5d2c7132e37831b281cfdfe3b1de052551bc30", "entry_id": 214},
{"seq": 215, "hash": "\\\\x9d7fab4dc63fffeb85c00c42dfa6d9a191035082e335bbb09d1bf1d76175cf26", "entry_id": 215},
{"seq": 216, "hash": "\\\\x63945ace483f6028d5a67cbf1311167c7f13370b638369931c0696563d072dc4", "entry_id": 216},
{"seq": 217, "hash": "\\\\x0d1621e9a33e8dcde56b037024c1e1b064c5fbafc6163c44dbfde6a907c291fc", "entry_id": 217},
{"seq": 218, "hash": "\\\\x50fd5aeafe810c14158547650fc9f0d7020963b078902028e8b270cd851abd60", "entry_id": 218},
{"seq": 219, "hash": "\\\\x2654f282462eead7130052f5097bfa5e36ebedea90e42ea2f2ed1318d560e4c7", "entry_id": 220},
{"seq": 220, "hash": "\\\\xd0abf70ce6e2d0b53ff69b404b0bef030bd8deafcdbee4c9c8e6dadc224076ab", "entry_id": 221},
{"seq": 221, "hash": "\\\\x46827f5f36fa9c585084b474afbf41e5d10d1f24dc181c16e9227542fe00f259", "entry_id": 219},
{"seq": 222, "hash": "\\\\xe0a0c4c56338aae106ead5e8df5e9c14e77c588295ac0efb8a6a60c934abc535", "entry_id": 222},
{"seq": 223, "hash": "\\\\x59789452170a8519a172802864e2734b38603de8e130456f5796285f5b0c28c4", "entry_id": 223},
{"seq": 224, "hash": "\\\\x5ee629c950332187d151f9a760f95e79d614d4af35a247f76ec0bf6c9133c625", "entry_id": 224},
{"seq": 225, "hash": "\\\\x2b18178d98b8f664ce3ad662584403c2d4842405aaca82a36a6f64417015d748", "entry_id": 225},
{"seq": 226, "hash": "\\\\xf268830864763cbdd7c38b0bcdd0338991a82515bffdab19ab99027fcc8da2be", "entry_id": 226},
{"seq": 227, "hash": "\\\\xafb8c6eeffb14cddd6feb89c8c47e7087cd2b4a4329f67367823f00aba03ae16", "entry_id": 229},
{"seq": 228, "hash": "\\\\xaf09dc1075e403ef7c52db47236870cec8f9451c39d1864a5a26100536a0f38c", "entry_id": 230},
{"seq": 229, "hash": "\\\\xfd2b51cdc8977a9c11b8d7da05fc2fec4cb827c2bc9723e8768b0e7888908392", "entry_id": 227},
{"seq": 230, "hash": "\\\\xf6850f172304ccf2b8f773feb9a634881fe044a776b8fcb8f4e0d6be6d8f593c", "entry_id": 228},
{"seq": 231, "hash": "\\\\x8954c4b2f9924576514ea4dcee37965fd21165e547c19fa2e7c6b662e386394c", "entry_id": 231},
{"seq": 232, "hash": "\\\\x094f7d0b1931858969f1b69ba36dc92b053cb147a93c645a7889392d0aeb9d4f", "entry_id": 232},
{"seq": 233, "hash": "\\\\x42ad0dbdcc3f8119836ab0938a43f224737b420e0cab0cefc44bd954f56809f8", "entry_id": 233},
{"seq": 234, "hash": "\\\\xdde398e4667d2976c77e057afd1c867297de5d26be65c667de636a38651ad688", "entry_id": 235},
{"seq": 235, "hash": "\\\\xfbefb337d2df058c4421a718633fa939f1a5d48658330f5d82e52dd52ac6de13", "entry_id": 239},
{"seq": 236, "hash": "\\\\xf65447ef4742387319474f0df343c19a45d36acf2a4371c3f3c46ffbd506cf9c", "entry_id": 240},
{"seq": 237, "hash": "\\\\x5137b35218f57f2dbe497063bc7b72d4744a67440d7817635ca008bd45777fc3", "entry_id": 242},
{"seq": 238, "hash": "\\\\x88e2f804da8cfee1f4e5ebd95d8ae31709d613a83edd3770303d867b04dc7f2d", "entry_id": 237},
{"seq": 239, "hash": "\\\\xb1b288168b91c91c8a4699145b9af15245fb802b1180904681d9a81ac1ffd323", "entry_id": 234},
{"seq": 240, "hash": "\\\\x8a1f4ba953f95a2e94a585c2e1719a6737e0167dc93c25a4b60c2d8acb2d5c17", "entry_id": 241},
{"seq": 241, "hash": "\\\\xaf9361c934ee090f0aaf763e703c3700596daf1aaae1ce22b4e94630b58c48fa", "entry_id": 243},
{"seq": 242, "hash": "\\\\x6542201739263d9c11b561ceb423585ec608a909302a0fc186c98e267942850e", "entry_id": 247},
{"seq": 243, "hash": "\\\\x9c3c19830969d19fbc152f931a2a62fba2d45375540d55a0747f11b3335b4961", "entry_id": 251},
{"seq": 244, "hash": "\\\\x94e777827eb050db3f95248b91f73f974dc4fb8c9f0e89be3cdf44a5641883c6", "entry_id": 236},
{"seq": 245, "hash": "\\\\x40ca922f7a7737e537d3b7cc8db04b4250d76bb6ea1f1331277bd3db4e72a08c", "entry_id": 238},
{"seq": 246, "hash": "\\\\x82cafe40ccf4bd504f660bd3dda41f0b89c6f5241159baa979420cdc19865e01", "entry_id": 246},
{"seq": 247, "hash": "\\\\x7897ee1a32bf2c67499b853fd516cf98a5447168723aa0ea38bdfa534e51342c", "entry_id": 248},
{"seq": 248, "hash": "\\\\x096c035d0c1496cbe551a3a50a888e661bec48cdd8e7012d79df3891d717fc8e", "entry_id": 252},
{"seq": 249, "hash": "\\\\x5605a3dbed9544f4c40c3ad4f81ca7be59c51f6db6870f2e495e693506b27507", "entry_id": 250},
{"seq": 250, "hash": "\\\\x2458cc10b459e14dc74e22e8bd67bb409d0ea2df43e6f9964f55f7db3eb5ea3c", "entry_id": 244},
{"seq": 251, "hash": "\\\\x6417c2e36f2f0bb3f112dcd641a23065d65dad4681f71f9c568e22d6063bf389", "entry_id": 245},
{"seq": 252, "hash": "\\\\xd312d561aff3ba2af00f9b138be00b53b75bca1038d496fa8041414f7376edc8", "entry_id": 249},
{"seq": 253, "hash": "\\\\xd4dec046f6cc42bb4910f9f07cf7546c80bf0cada0f391cfb5542e772dd24044", "entry_id": 253},
{"seq": 254, "hash": "\\\\x77010112d94bed2b47493038bd510d205b42509eb62d66fb927f30e6dd8fc49a", "entry_id": 256},
{"seq": 255, "hash": "\\\\x9dacd4affeec3680913edc6c96f3d8d571935b2c5a1c9e91445db2f914998bf4", "entry_id": 254},
{"seq": 256, "hash": "\\\\xb629415f123a063508a9c4b5543f78cb163c395f87692d07e35228cb23d1e042", "entry_id": 255},
{"seq": 257, "hash": "\\\\x828ebcfbd45b17c2d22a78935c1c8c03f18bf0dbe4be6455aeed7cffb938741a", "entry_id": 257},
{"seq": 258, "hash": "\\\\x6c6993ae5d42db5dedc5d35da966df3429401acbe111b3f3e9dbacb7bfd4c6c2", "entry_id": 258},
{"seq": 259, "hash": "\\\\x929295a61bd45bfd6c8c790177d8ef756e5ee80337e1690edb9592ddd87cf3e2", "entry_id": 259},
{"seq": 260, "hash": "\\\\x8cf01bdce661b40da69d5451db6f8556d2aa1267d132b2777cd244b23cc775e9", "entry_id": 261},
{"seq": 261, "hash": "\\\\x3a5a820140ea11fb4aaf7f3fafe6d997ae1eedbd520f4a7e0fb377d4e3fa77f6", "entry_id": 260},
{"seq": 262, "hash": "\\\\x072a0efca9e6d8d840be88aa47fe23652dfc890972b5f73ab32ded94daf6ebad", "entry_id": 263},
{"seq": 263, "hash": "\\\\xe143ede230209f42d4fa190158125a2c2ec19cf74b424ceef192c1e750b3fe2a", "entry_id": 266},
{"seq": 264, "hash": "\\\\xf701cfcba78c116442b3710a1b5443847b79dbeb35bf616c170099d9bd7bc378", "entry_id": 262},
{"seq": 265, "hash": "\\\\xef3110fbd8872b556efd661dcee86e2b1a28670a57b9b14fc2bd1a9727cbeab1", "entry_id": 264},
{"seq": 266, "hash": "\\\\x501fb5dbbb203ad916b1ca5c365a332eedcb5bac0080838becbc500b2173e036", "entry_id": 268},
{"seq": 267, "hash": "\\\\xdd01b2a174e4e97e251634ff63d9d17b224f2221d60b7e0f26df4faad95e8cff", "entry_id": 265},
{"seq": 268, "hash": "\\\\x1d8da6b888aa3f43c17a8e684422d57a24b4d280b587c45aa8220ab0a8f8a898", "entry_id": 267},
{"seq": 269, "hash": "\\\\xae120310ee974ce88f121ec6eb579a4b92f629764a15ea960ef1f716f33c1316", "entry_id": 269},
{"seq": 270, "hash": "\\\\xc4f36d920165f6c4ab1c2cc4eca09cc7aa390811597656eeedc358024eec6a06", "entry_id": 270},
{"seq": 271, "hash": "\\\\xb6f519f33108a79c742721b07975c4b85c97b857a0e0204248f79d53c30401b2", "entry_id": 271},
{"seq": 272, "hash": "\\\\x61eca831c15ac4154ce38d8cc7b432f319f63013e2e0ae6f00b9da3edd5a1ab8", "entry_id": 272},
{"seq": 273, "hash": "\\\\x994cce68174e160766f84b37ea1410663100928e7deaf62c71faa3adcf961617", "entry_id": 273},
{"seq": 274, "hash": "\\\\x412a66410f96cb35b8f88f66c82970682b6f8b4de5f2e7dde462ab2c7923fc72", "entry_id": 274},
{"seq": 275, "hash": "\\\\xb07a4455ec1ecf6d29d92378a39dd1e66d68264314bda9de89e69d2b869c9cdf", "entry_id": 275},
{"seq": 276, "hash": "\\\\x94108e1e061a4507b8259ffeccce7d33dcdb707457cf33528c5f8d99d51c1c30", "entry_id": 276},
{"seq": 277, "hash": "\\\\x6b10f0844e7d06f59cb876b4d8d3b7142e894b9c3b6763f64767eba579fb3383", "entry_id": 277},
{"seq": 278, "hash": "\\\\x4106786f2a392fb26d09e388e3c5ab5fddacb73b894b35bcc065ba3b57b5bb1f", "entry_id": 280},
{"seq": 279, "hash": "\\\\x2e6bd7d11d05957c8391dc02c6ea5705bdce4731690b04cb93c1a7bd0a3dbff2", "entry_id": 278},
{"seq": 280, "hash": "\\\\x97c3f046afdb612e744eac4c241401fc09c4b6a1e043447b0d9fce5a7c869880", "entry_id": 281},
{"seq": 281, "hash": "\\\\x27168d2cb23868312176ff3be2b5fbd82772e540caaf24fea5ad2f8cc8b81cb0", "entry_id": 279},
{"seq": 282, "hash": "\\\\xaf8e1e055569b3e87f17c17dc77683bd9ac1f9bfccee25ebf8ed14c78629a117", "entry_id": 283},
{"seq": 283, "hash": "\\\\xde036e44946457148e604682ae7d6675c0fd0b241688ff38672b3b29b4643f6c", "entry_id": 286},
{"seq": 284, "hash": "\\\\x4631a84fb70697fd3ef649cb6c1e701519a14f011c537cbb08a9fc58c121d944", "entry_id": 287},
{"seq": 285, "hash": "\\\\x9f3e9c65f2b6105a5efb5dbe4f7119aff4cae9cbef2809803a60e40003b080a1", "entry_id": 288},
{"seq": 286, "hash": "\\\\x8f9cbebcf8ec3ef0791958bc484d5acfb1a1d93d49ea9604e601dc7f814001c0", "entry_id": 290},
{"seq": 287, "hash": "\\\\x2ed4fa2184d83a2186f24f6a75d27f6404879fc2f78ae03af805873d1ded97f1", "entry_id": 293},
{"seq": 288, "hash": "\\\\x0c076d9c8f280838d36b5e79f05da1c3e335b61ee6a853ce998e6009581ddb3e", "entry_id": 282},
{"seq": 289, "hash": "\\\\x6c217fc829a460917aba07458d7496d357d0870d6cf97029f73327c5c9d5f6a1", "entry_id": 285},
{"seq": 290, "hash": "\\\\xb7f907e89df4c08306855ceb9ba27c9e2dada276a44555ff98ca50df14da449a", "entry_id": 292},
{"seq": 291, "hash": "\\\\x0a581e24916d2da2055969ec04dac932471e551f75bac9ca3a30295ecc8321d7", "entry_id": 295},
{"seq": 292, "hash": "\\\\xcbc652094b9fc42c5af8d732684f6092a7fd1c59560c6d655446df277575f247", "entry_id": 284},
{"seq": 293, "hash": "\\\\xfd3830566edfe17ec361d6007cbfa12322f71127367bd46a64e7f3fee16c1dad", "entry_id": 289},
{"seq": 294, "hash": "\\\\x70d96b41daba2355d7e3922926d760383673ff29f8a53a6aba92bca5a6a9c08a", "entry_id": 291},
{"seq": 295, "hash": "\\\\xb6f6bc64098d893fbb0a1737e56df54774fa80cff2e6671c87cc7a78d5d80e8e", "entry_id": 294},
{"seq": 296, "hash": "\\\\xe4832b0422db6b36eb89c279024257504824d02ed6004d9e7128b841b5ac51df", "entry_id": 296},
{"seq": 297, "hash": "\\\\x3572391dba1945469fb7f77a64e8d3a8a71b75858c58818c16bdb3c17d3fb6b8", "entry_id": 297},
{"seq": 298, "hash": "\\\\x5f52948b99024bd6e7a142fbb279d8bdc4ec11f94023b2d6184fabfabef1c24f", "entry_id": 300},
{"seq": 299, "hash": "\\\\x9fc2742511d3930dae87097c1711002d63a0eb90992540df51b0de7622c579bb", "entry_id": 301},
{"seq": 300, "hash": "\\\\x3aed5fa479ea91db1c0a079e75c5b70559bd4b943ec26642ee2d45def8c7c008", "entry_id": 303},
{"seq": 301, "hash": "\\\\xfc33d0a6ec38628dc8fb78471a8bc93ac539a09d9f35ec120d686340010f134e", "entry_id": 304},
{"seq": 302, "hash": "\\\\x7b85fe4dbc7c547081eee4c4bc85a6e26cda5fd38fc3d58eab1f833f860518f3", "entry_id": 298},
{"seq": 303, "hash": "\\\\x3593869d9f78f39ada6615237965382f7ee21bbbb53e5a58fb6225955bb35806", "entry_id": 299},
{"seq": 304, "hash": "\\\\x14230b1be369233c5ac82f40875fa80c2a26709ab848e43fe0ab0e434e0f8d20", "entry_id": 302},
{"seq": 305, "hash": "\\\\x9261f7da2716f66660fe4a2ca931dc79db662b4d54891c0d70291e71e6c8acfe", "entry_id": 306},
{"seq": 306, "hash": "\\\\xb6e162acb12155c6ba3c34a71db0a2dc0f2f7b004f99e705cc65df3da3244974", "entry_id": 305},
{"seq": 307, "hash": "\\\\xe2f981d4c8be3261705f950e1ecde7dad46358b4c0c8cf5c674664d7d45b1f90", "entry_id": 307},
{"seq": 308, "hash": "\\\\x21f54f646ae383c3b08d92aac284b610a3a2a005cb89f5e6829e0eccb5f232e5", "entry_id": 311},
{"seq": 309, "hash": "\\\\x73a23a538cdb54013ae8177cad754b76ee7b0604f04377a736a412120078c4ba", "entry_id": 308},
{"seq": 310, "hash": "\\\\x09d0ef70f11544a74cd23b231ecaa550fa286ee1f6eb80a00178c4f3f0245d3f", "entry_id": 310},
{"seq": 311, "hash": "\\\\x27f38ad0d23b6d180db68a9360184bd4846177c9ac5b666e60baefc8e8d687ad", "entry_id": 313},
{"seq": 312, "hash": "\\\\xf334094bd1f9b5ddd6f13dcdcfff458723d21bb6ad5da4c48963c14fbb5ce2ba", "entry_id": 309},
{"seq": 313, "hash": "\\\\x949578154132315d3944022b60cf63ff624f544257f548c5df0b020df6a77789", "entry_id": 312},
{"seq": 314, "hash": "\\\\x746db8fa2a236a5936285b298298300c9a136efeaa4cfc02517cc2dcbc973cda", "entry_id": 316},
{"seq": 315, "hash": "\\\\xeca9018d6f82d43f8c3756f2d004f8e25a139b383efeba7ad7e70d6e2fc8a2c5", "entry_id": 314},
{"seq": 316, "hash": "\\\\x320420d427d9678a0fb06a8cd942ddee56a4895ee9b9b7e568fcabaae26721a7", "entry_id": 315},
{"seq": 317, "hash": "\\\\x850a12a142678d5d0fde9e674665908a1bf79618e00b65fab945d518dadfad12", "entry_id": 317},
{"seq": 318, "hash": "\\\\xf820c3aea42869508b079f0ebc1edb0ff7da7f49480e94e2efb05d2bbe608883", "entry_id": 318},
{"seq": 319, "hash": "\\\\x75c80aaab13c7af91de44a3a48eb19d1fb4d54b7e1711b268ce80da2bceb9d5f", "entry_id": 319},
{"seq": 320, "hash": "\\\\xdab53eb762f37faea10b0558be69c5054953d71015c473264b7dc51590451ab3", "entry_id": 320},
{"seq": 321, "hash": "\\\\x4d6c535111e5405b00e2da48db7fe875019391a14094c25e3c786dae503636ad", "entry_id": 321},
{"seq": 322, "hash": "\\\\x41f878648de134ef9cd6ab6243cc7f89f1976424aac82aaabf7b11273eb3e680", "entry_id": 322},
{"seq": 323, "hash": "\\\\xb39daca2e58c4ad870b02a0b10fde114b5d3b586e4113e557f92cb6dd3b8c7af", "entry_id": 325},
{"seq": 324, "hash": "\\\\xcea0bc4df41984422fc9f37ec0268639061e8778398ef21eac1afc09958c8d3b", "entry_id": 323},
{"seq": 325, "hash": "\\\\x1db8cbfe4d9932eab60ba3777805566c352daa0b141eeca69835c83f3b2d7db6", "entry_id": 324},
{"seq": 326, "hash": "\\\\x093bf362a7c112115c5eb420e0b9bb2988bfd8f5826885ec858b898ad6f39d46", "entry_id": 326},
{"seq": 327, "hash": "\\\\x11d1bf73273ddd2b3ef9dd496cca74bec32b4dfbdf0818a1a8cbf022b4d848e1", "entry_id": 327},
{"seq": 328, "hash": "\\\\x2fca598ecd6458e29fd8398bee7f393e6b8e9d2f221aafbe71438fcadee91646", "entry_id": 328},
{"seq": 329, "hash": "\\\\x58abd59d8c2b00019dcd033fafd66843b2b07a8f92dbf59e046dd57236753ecf", "entry_id": 329},
{"seq": 330, "hash": "\\\\x772052cc872ff23b81e92a8253da0b9825fc70629de3b582897b42165220086d", "entry_id": 330},
{"seq": 331, "hash": "\\\\xc0814fe46f6f82eddfb887934591630c23cdd6e653916653ed27a0763233a5bf", "entry_id": 331},
{"seq": 332, "hash": "\\\\x4e9e345834ae5bff01794487aec22313b205c4073a2a8b522102590588846e27", "entry_id": 332},
{"seq": 333, "hash": "\\\\x40f755a23ed73094cab13968edc36be7c9991fad1c50b0a303bac6fb7804e994", "entry_id": 333},
{"seq": 334, "hash": "\\\\xe78657783c0fd885e83e53f167a6d18cc4a9861272d6fc830625a23bf5d3689c", "entry_id": 334},
{"seq": 335, "hash": "\\\\xd3bd5345105f711029133d1efd33c591a7bb46bfc50ec86b0146ac4cd79376fe", "entry_id": 335},
{"seq": 336, "hash": "\\\\x18ae336b76b1581f4c2798806eace06f0f1e09341642386b0b7694c2a7e2df54", "entry_id": 336},
{"seq": 337, "hash": "\\\\x4b7e6f0d6b932b286afb0fef7f2e79cb6e10c722ffd6845725de83b5be9c8b7c", "entry_id": 338},
{"seq": 338, "hash": "\\\\xb65750f6643ea8052f562290a0dd5f6545a6483aa8da8dc1c409744089c22d04", "entry_id": 339},
{"seq": 339, "hash": "\\\\xcc2c05ce292e33b0a5672c98cdc43d32d90d653a61b6fb20e975c2519e015e24", "entry_id": 341},
{"seq": 340, "hash": "\\\\x00366eafd2124e994cfef5f0d5820b2e7c26b6585c79e4cc3b7e321d8fea44a9", "entry_id": 337},
{"seq": 341, "hash": "\\\\xfe9c9b50f17b2d3e56028473bdc784243f068b98e16c1c2ce11bf2a8a6e54dd0", "entry_id": 340},
{"seq": 342, "hash": "\\\\x4fdab79f5951d34758612c8aee2f258f7da17d37231f92ec32ed9bb8fbec1aca", "entry_id": 342},
{"seq": 343, "hash": "\\\\xa0a359d04a349d9beefcbd386c57e05db51bf367ad6e29f839383dbb7603eec1", "entry_id": 343},
{"seq": 344, "hash": "\\\\x9230dc0909aef5707518db87d8e85ab8121203867088b1bebc3c26cf6d0799a7", "entry_id": 344},
{"seq": 345, "hash": "\\\\xac145fec172aaa0e2e47b8c0afd40a85eac97128c451805452af9c7a09212608", "entry_id": 346},
{"seq": 346, "hash": "\\\\x774741d5a4db7ce09767a2bd7851ee8de8723a8d9d066018110066223b4ede4d", "entry_id": 345},
{"seq": 347, "hash": "\\\\x7c5eb68497ec85b0f0fd03f62fc9d57f385bca079b97c2113104dceb97da0cc8", "entry_id": 347},
{"seq": 348, "hash": "\\\\x25c7939649d942e58be0791a1ba634069cc3c8c9232ee08f8c2cff61fcd20a38", "entry_id": 350},
{"seq": 349, "hash": "\\\\xc5163a4529e8d63d0047bcf3761c2908e6a946f529d7619a29a48e9c8a40100c", "entry_id": 348},
{"seq": 350, "hash": "\\\\x3762bb041a96da597f4b5a3fca61d597831302c77564c183423538db1d7e36e8", "entry_id": 351},
{"seq": 351, "hash": "\\\\x50edc9cccc9c98dd4bab4bf8ba364e18c00f3340b01e9e7a99ec447d24aa2976", "entry_id": 349},
{"seq": 352, "hash": "\\\\xb5d9d51d725067d22f8e8156d9fd3ec23c4e0002cc739f02ed81597641cdf89b", "entry_id": 352},
{"seq": 353, "hash": "\\\\x29b7c72dc19f00ac8c131e9579d0fb70d4b550562c9a951a5259ce47f102480d", "entry_id": 353},
{"seq": 354, "hash": "\\\\xab14f8846a657758b8c4eba6653a775734ea91fd98eb2448076acf468927ea74", "entry_id": 357},
{"seq": 355, "hash": "\\\\x5304bfa83edfa859792eece5769382a2d2fe3184f69c00ee4db94c54f9cb352e", "entry_id": 354},
{"seq": 356, "hash": "\\\\x743c4c4b3a0130c1460c1a3302adee0e32de46945ee90b805fcc256679df8fb1", "entry_id": 355},
{"seq": 357, "hash": "\\\\xccbf7389ecf5e03d6083504655ced577135090035edb93202ce63718e5defc12", "entry_id": 360},
{"seq": 358, "hash": "\\\\xb7f5a47c3c8234f7b37b94d01f53c2be42c2cb73a43c349e5239ef1fcb34a854", "entry_id": 356},
{"seq": 359, "hash": "\\\\x1f877ac8a226a6872ee3795c662a6cde0258340b32b8f8da5344f930e82a8116", "entry_id": 361},
{"seq": 360, "hash": "\\\\xff7916f7ac691e5103a7b7b16136f3b1069c4967e4d8ffa890196cca620b66a2", "entry_id": 358},
{"seq": 361, "hash": "\\\\x513533c49a2d9a05956acd55136d921bc4125a259151991702364f6c0eb3d177", "entry_id": 359},
{"seq": 362, "hash": "\\\\x421c296e6c8cd6018d335380af023463fa353a4059445ff85a155d3fc5484c51", "entry_id": 362},
{"seq": 363, "hash": "\\\\x6f6c86b2b26d6759a7ddb5f2deabba85e87d3e3566aa510e3f35bdcd10030207", "entry_id": 365},
{"seq": 364, "hash": "\\\\x0344da0bc731d3b7eb28b51b7e9b67229a67abb544ba73347b14885c1c3821e5", "entry_id": 363},
{"seq": 365, "hash": "\\\\x59486774e498ca8d74fec97fcc831fad0bbf36b6abf5854cc69cbc5b8bec5910", "entry_id": 364},
{"seq": 366, "hash": "\\\\x8a4ea9b66240fdd9ad3520bfd2b7be0f9782b7b67d9c42d170b2ff2543fcc987", "entry_id": 366},
{"seq": 367, "hash": "\\\\x9b7f21e9d566ad357c3d86318953602513278c56e7e28607c3a3c64bf622d386", "entry_id": 367},
{"seq": 368, "hash": "\\\\x13f6b5d5034d3219c60ddef706976325e206a56ed24b8deb4b4362bbd5586415", "entry_id": 368},
{"seq": 369, "hash": "\\\\x77e283e69f964c5aa5bbba064cc4380e64d09575d269b455219fd91fd5d8eaff", "entry_id": 373},
{"seq": 370, "hash": "\\\\x43be05cffcbff57e289c6fe0663ba38b358a8cb82be0c6d16a38d93bd0181066", "entry_id": 370},
{"seq": 371, "hash": "\\\\x321e5925cb726572e41439297e059bf55b92efd4f5682c9021ad667cb5910076", "entry_id": 374},
{"seq": 372, "hash": "\\\\x82dd7cb51880de6813aa1b4d09019afba0601166ba7f9dc7be8a70c65fd00bca", "entry_id": 369},
{"seq": 373, "hash": "\\\\x98e19d8018219988845d3091484343dc1cc4b2d42ed469a81475098cd42443e3", "entry_id": 371},
{"seq": 374, "hash": "\\\\x148301ff1114164cbe984edbe81496b0939612be9584c7e5e6d62499da34eb5e", "entry_id": 372},
{"seq": 375, "hash": "\\\\x436eacafcbb329f8d37329749389eb70db6306acfcdb0b17165888318455e7b8", "entry_id": 376},
{"seq": 376, "hash": "\\\\x55e0d952f341fa248d5a6bc7c3a8f287879dd5e0aa0549c360d898c62ed19f63", "entry_id": 375},
{"seq": 377, "hash": "\\\\x818ee705bd73c92bc0649126fe401ed77ef59e39e94732e19d3ecae9dc48ce6b", "entry_id": 377},
{"seq": 378, "hash": "\\\\xa9f02abc7730ae406af6ffdef869f8a7b5f7eb191425c1ad0b18adb1dd600afb", "entry_id": 378},
{"seq": 379, "hash": "\\\\x214ad4460bbbfa679b7dba98e59870a36e722fd1e6a53e757a2809cac4dfb2bc", "entry_id": 379},
{"seq": 380, "hash": "\\\\x7e6357eeae4524cdc57eee028e49bf185b6a2ba177e68048ef5eeb3d056c0534", "entry_id": 380},
{"seq": 381, "hash": "\\\\x323211f73f1a18756ed149963f746a82ad9e52450783de4aaeb95cf832ad5b01", "entry_id": 381},
{"seq": 382, "hash": "\\\\xdc506ae282e246e0dc0ac08f2ee286772594bc4b6ed93aaacc974bb0bc8cc70f", "entry_id": 382},
{"seq": 383, "hash": "\\\\x4abdd2679c11007c0b62112a480cc36f92b42fca11434de21d17c19f3ee97ec8", "entry_id": 383},
{"seq": 384, "hash": "\\\\x4f43e37eb4986af47d17cabbffc3062ac8b290278644e702e0735e7ec619ebe5", "entry_id": 384},
{"seq": 385, "hash": "\\\\x9754a4f98d07bd0a7a0fd53c6abc5ed5120cb1181b67be52e3572bca32aa6800", "entry_id": 385},
{"seq": 386, "hash": "\\\\x1881580c493b388b2af6bf51b48506d99bc22526d847cca56c56f3c0fa69387c", "entry_id": 386},
{"seq": 387, "hash": "\\\\x17ca31fc7f83da673504d71b7781d27b1a14b46ed7f0e2ad3003577d6b681cc9", "entry_id": 388},
{"seq": 388, "hash": "\\\\x8d6429ec9f530a5cfe407dda7e0f4f14dfda933c9666a16f957aa0f4cc8220aa", "entry_id": 389},
{"seq": 389, "hash": "\\\\x5d677230d209dee6b5a1d4677d41634b8702c8b578fe0893a84b79513754b873", "entry_id": 392},
{"seq": 390, "hash": "\\\\x5fa75170ee43abe6113c89ef6814707e522f1dc8b4a7c9d4759842f8dca653c7", "entry_id": 396},
{"seq": 391, "hash": "\\\\xd21e17a04e1fb3abee6be2435202130a7590e39a244c66458a83438e61dd503f", "entry_id": 387},
{"seq": 392, "hash": "\\\\x402d859873ff527595a6c71f610ef3ce17c4b25a815b423b393a71946ec2a51b", "entry_id": 390},
{"seq": 393, "hash": "\\\\xaabb5e706de1792fa341c0635dd14b94bcbe854f9cd6935ff3c22eccdb932035", "entry_id": 394},
{"seq": 394, "hash": "\\\\x779f31906276a8684cc4959cf94f2409bbe0fec055279fc4b51893bb0a8e81fa", "entry_id": 395},
{"seq": 395, "hash": "\\\\x83cdcc94da1d7de7c7c3d0bf52190a6554966e563b4dd6150a2cde56e6063a5a", "entry_id": 397},
{"seq": 396, "hash": "\\\\xbc80bbaf3f2b9592ed8159881bdf2fb7a65a288033f6b66fd1d6c1849a40a624", "entry_id": 398},
{"seq": 397, "hash": "\\\\x9801b303a955703c405a1457df8b681f4a9e1fcb22ff2bcbdbcaf380e2118312", "entry_id": 391},
{"seq": 398, "hash": "\\\\x746fe3f6eb4af62280a70450b2dfb4a927690ec2f35a8444878d186fce4c5946", "entry_id": 393},
{"seq": 399, "hash": "\\\\x0a8b3416c9a99da3f767c8022e80a81ec67ec0408fe71e4b880ac040a2920d69", "entry_id": 399},
{"seq": 400, "hash": "\\\\x0fd6ef9219fd6cab48b4fcb3d6ea7eec630198aabfbe4fd6d85f046c7e1eed37", "entry_id": 400},
{"seq": 401, "hash": "\\\\x6994049fbae433458bd035d0dfa06c8cb711db004ecc663315c8f1931daf8192", "entry_id": 401},
{"seq": 402, "hash": "\\\\x0ea702dc9ef7f1f9b7c042090307534c4b2f35da52f07a7f38bc96350a074ab4", "entry_id": 402},
{"seq": 403, "hash": "\\\\xb665d61093cd170b6062c16850a2cf670d6f5dd101945d090046ad1bb392fa02", "entry_id": 403},
{"seq": 404, "hash": "\\\\x4629f7f393ebedec1a0ca637cd615e5a53d3a6d7b407919f7a399b7f16d354c4", "entry_id": 404},
{"seq": 405, "hash": "\\\\x50308b1ed2352e68e891e6720dff353c95ca928bfe97ba25e50aa30ccdf2a20e", "entry_id": 408},
{"seq": 406, "hash": "\\\\x39f75effc72b89eb347b5195f7d3c994972976e3cdbefe635dd6cbc3a1f2f4c9", "entry_id": 405},
{"seq": 407, "hash": "\\\\xaf536841db34cbb04e3b6b7a600abc5c611e77f9f42aa94002ab639da956c28e", "entry_id": 410},
{"seq": 408, "hash": "\\\\xeaccf4a7a29031eb04585b877cc452e321b4b77780526f0e4cc3a875bfb4fe88", "entry_id": 407},
{"seq": 409, "hash": "\\\\x0f11d06478dfa197a93a51867f902f34bbadfe51ddbf0122dd6b615b15626c6e", "entry_id": 411},
{"seq": 410, "hash": "\\\\x0eb88dd41ab690f91c7f362f1a661b5465c0856b62aedbcbf4bddee8bf6bf8ca", "entry_id": 406},
{"seq": 411, "hash": "\\\\x16d3d37654160aa0cc6e8c481194c850f48e990207ad51ef205414858f46ed28", "entry_id": 409},
{"seq": 412, "hash": "\\\\xe10ac8c1c335056330111b7dd6e5b7b96d0539f09f47bc60a718f6c67e4591c5", "entry_id": 412},
{"seq": 413, "hash": "\\\\x8678779171b9c525c7cef5ee077d0a5ede900210d99a9e2f95d7e30775df9217", "entry_id": 413},
{"seq": 414, "hash": "\\\\x8c19345e864bd8370dc09b8c9fdcb14833d23b21542dbb09a8fc433aeb84f0e4", "entry_id": 415},
{"seq": 415, "hash": "\\\\xdc30ed597a013bd4f8d4723b6566926db686950114e0880da4bdb84345beaf24", "entry_id": 418},
{"seq": 416, "hash": "\\\\x7ed094dacb53ff72bdc4c35017a8ae918bd48bf7ce9dea5e3439aab900087f4f", "entry_id": 420},
{"seq": 417, "hash": "\\\\xe04c6dfa3531ec1f23e015b93ef28d78a292d93b7706b0cfba0c8c64b88f3280", "entry_id": 414},
{"seq": 418, "hash": "\\\\x77cbf091e798403a05d5568607d42f4a182f045dd1b2dc5d55f7dfea980b5350", "entry_id": 416},
{"seq": 419, "hash": "\\\\xc718bacd706aff926991fa4fcaf9b19fbd64cb9bd1bc0a3e970d4ada0bbd8572", "entry_id": 419},
{"seq": 420, "hash": "\\\\x588853789b536db4bda16ec38fa3f486a76bc1ba5762c71b9da12a6ffc4247f8", "entry_id": 417},
{"seq": 421, "hash": "\\\\x5b0a3ccd2d77d32415b1b7931ca8f52b0ba2c3bd6d6447584f8581e443b70297", "entry_id": 423},
{"seq": 422, "hash": "\\\\x9551a8b9295077812c6a6ad1e85846b23d5951b218b518a8cdfd9500c04f6db7", "entry_id": 421},
{"seq": 423, "hash": "\\\\x1087b05fa6feaf049af6c0e0b81d18928b172ef17f5768f956f92a8dceeec70c", "entry_id": 422},
{"seq": 424, "hash": "\\\\xd09970ff9ed14285aec77bc7e4f7ddfefbfdadc736c109de305c99237f34fb7a", "entry_id": 425},
{"seq": 425, "hash": "\\\\x119754b2cabd9ac34513ca846b034e2436e987dcb194448601cc9d5bace9661c", "entry_id": 424},
{"seq": 426, "hash": "\\\\xc2b1cb313e68d53c7b59b10fa2b316cea3d006b7a4c86182c3659296c4e8fb14", "entry_id": 426},
{"seq": 427, "hash": "\\\\xc62b618ddc3ded079603bf45350703687d79448d6c7f7be66f91d335fbf5750b", "entry_id": 430},
{"seq": 428, "hash": "\\\\x7b9bdf0de5ecd4461528f1712e16d3ed90e63f22408f20cf2009288ff478e85f", "entry_id": 427},
{"seq": 429, "hash": "\\\\xfd7e21b8c3fea52a9d272595765eafae666430afa8cbd3c21df3b5448b2de592", "entry_id": 428},
{"seq": 430, "hash": "\\\\x8b34e7ed1b253bcf1ae05d3de4501484080bd01f0eb0242c1670db55ffb95d48", "entry_id": 429},
{"seq": 431, "hash": "\\\\xa35e692e5763a0f5339330612b39f269a1dc301eb9c06809d90a1e43ef09c2e7", "entry_id": 431},
{"seq": 432, "hash": "\\\\x32421aa2b6c8ffeec449e5ae4342961cb56f5da2cc257406fbb65d826936d972", "entry_id": 432},
{"seq": 433, "hash": "\\\\x10824e086e82acf10dc436918a895ae54d9c22d806628a3b432aad51f5715d8c", "entry_id": 436},
{"seq": 434, "hash": "\\\\x04f5a67de8da0f1304fff060d55feb2dde373dd2bf7e210877b0e57183c3b83c", "entry_id": 435},
{"seq": 435, "hash": "\\\\x5b23d6739bf8954751353c1ec74c482a5ad61f18adc6a9b451d7ae591581491e", "entry_id": 433},
{"seq": 436, "hash": "\\\\x189f62c5acdaf77522ffad5123f614a5f7b00e975e3720084b23468502d15875", "entry_id": 434},
{"seq": 437, "hash": "\\\\x12456ae3ef6a23bdb87583905a3960a7c12e81067423b713e42a12d18448702f", "entry_id": 437},
{"seq": 438, "hash": "\\\\xc7dda0737beca8594246faebf93f9bcb86d9f5ee93e5545cf981e531bfd0b139", "entry_id": 438},
{"seq": 439, "hash": "\\\\x9bd6203e7944b874bf8f78e000795783ee6eb334f58143760f4b7f105dd62ebd", "entry_id": 439},
{"seq": 440, "hash": "\\\\xc778e9d336068e80a22950bd25774db8133333104fd1e2b303ca57bca93f9b29", "entry_id": 440},
{"seq": 441, "hash": "\\\\x23a1dd4e6e425a1fc063780fe17f0a13aef736263ef6d7a49de409c34ad252b2", "entry_id": 441},
{"seq": 442, "hash": "\\\\xe081e16291de7708e8e1054b23da026e71df04f730e6149d1d3fe23a37d77420", "entry_id": 442},
{"seq": 443, "hash": "\\\\xcd7378fce68606cb29a92c694160edc622a4823648c1c23372f88d0cb4d2c66b", "entry_id": 444},
{"seq": 444, "hash": "\\\\x67dcb019b24c28c03a836de074887e322886c44a5fdb1a5b31fa493b125183fe", "entry_id": 447},
{"seq": 445, "hash": "\\\\x5d08a60fc6c94356812bb460335cad4e1fa895411185e50fa63320996eaad654", "entry_id": 448},
{"seq": 446, "hash": "\\\\x2564b6f9f5ebe1bc7d2462d003e59c3f90d283b815af6c24fff86d0b22c73784", "entry_id": 446},
{"seq": 447, "hash": "\\\\xd7b1f5a56571b5feb8f440cc4c7b12b9a776ded1bc6cd15b1229adcc75a170bb", "entry_id": 443},
{"seq": 448, "hash": "\\\\x3d146ce040e5d57ca1763fbb0f18e787564d930eaf55618b1d6e4a0733e3a18e", "entry_id": 445},
{"seq": 449, "hash": "\\\\xaff40436f1e65c0a821aa41919fad38af8cd84c205a5c296fa17d2877e2901e7", "entry_id": 449},
{"seq": 450, "hash": "\\\\x411e21deee060e474cd699f8495c40e9f0b5c4573de2cf4d81730447ecf4ae87", "entry_id": 450},
{"seq": 451, "hash": "\\\\xb46cacc5ae0ded80d9c7db5b8705941bc792f2bb728189f54332aa335bc9b57c", "entry_id": 452},
{"seq": 452, "hash": "\\\\x607325315d72eb440a06b177e8399ee64c3b3044511aca6fff77373fa61abcd7", "entry_id": 454},
{"seq": 453, "hash": "\\\\xd8982b9304816402c3da3bbde83e23674f7751095cfe6ec63cbed75f97df55a1", "entry_id": 451},
{"seq": 454, "hash": "\\\\x7e6b6a454028209229ee00787cf8c9d5cb5d9bfb07904c2cf2318795f3dbd9cf", "entry_id": 453},
{"seq": 455, "hash": "\\\\x46b5d9f9667a5c7a1396d0b4462d5c39a94aa57559dbfce2a61d7fabc9809df5", "entry_id": 456},
{"seq": 456, "hash": "\\\\x8378216aa39c272becce224855436789a5ac93a03ee7100887c0aba70cb66df8", "entry_id": 457},
{"seq": 457, "hash": "\\\\x87a4dfd6ce75ca935d3f74ae73b6f2e338cf8b508123c0d9c559337a3afbeeaa", "entry_id": 455},
{"seq": 458, "hash": "\\\\xc971317c824082b8659588eb42912e20b1b4e3fee3ea4df715dea27c4e2d89f8", "entry_id": 459},
{"seq": 459, "hash": "\\\\x9b9f359065168b43daf27812c647ad7dbdb346a9cf7d460525c2aa350b4c5fc7", "entry_id": 458},
{"seq": 460, "hash": "\\\\x45cdfce3aca546f8b9ec7d244af400585315d5631544c89ffba9d2f0ab3070f6", "entry_id": 461},
{"seq": 461, "hash": "\\\\x2b4db117ec0315f2fc11de3a963c7800c708c079faac70b58b454957577d046e", "entry_id": 460},
{"seq": 462, "hash": "\\\\xbfb35599bbe7ff5eacb38cc475a2e070232f5136cd4ec44004a0e3e154754db6", "entry_id": 462},
{"seq": 463, "hash": "\\\\xd89748b3cd5754d2863c85a6a8670f91e28ec9a9c4166e63bfab75b4498cda5b", "entry_id": 463},
{"seq": 464, "hash": "\\\\xe205ad637ada986295d7df9a35e9d268806f954c34b327fc85f2627ea147c08f", "entry_id": 464},
{"seq": 465, "hash": "\\\\xd0a5b324dc8dc34027f7fe693c5f22f48019e8d4ac16af1e3159fca4fe7979c7", "entry_id": 465},
{"seq": 466, "hash": "\\\\x5a6c48e4d488659752c873a07bd6f6ab0f05ce42955a7e4b646ae1456735ab87", "entry_id": 466},
{"seq": 467, "hash": "\\\\xac8d57fe519aa112a22395f55bf91f3e96d0d998fa5f5d2b3707ad683a818334", "entry_id": 469},
{"seq": 468, "hash": "\\\\xb9dd9e19456e5c67958da37ca1176a8569142dec7fc5cde7f44a0fd12fc112e6", "entry_id": 467},
{"seq": 469, "hash": "\\\\xe1737fb95b25ab3ac1081466947312b6c94776df4eb57a1ce7279e8f4071eee3", "entry_id": 471},
{"seq": 470, "hash": "\\\\x0338cf68baecfe0898932862865220296b051dc65a7a5d8c80c75b868bc97ffd", "entry_id": 473},
{"seq": 471, "hash": "\\\\x4d852c72cbbdbfc55264c12409f2c60f4de04559687e403acd43b502f07064d2", "entry_id": 468},
{"seq": 472, "hash": "\\\\x7e767d12caaab46ffe365f2f327099e78eb8acae26ead3e8852d3cb32ba19f8d", "entry_id": 472},
{"seq": 473, "hash": "\\\\xfdbc5d7dbaa18cfb965d236c73e53bca8d4237e6d75ed4b12828ab7e8a1b8cf7", "entry_id": 475},
{"seq": 474, "hash": "\\\\xae8f423bbfd865ff0ededea4ad34a4395ba1a2c26400a2c6d44840c755b90a86", "entry_id": 479},
{"seq": 475, "hash": "\\\\x34898209b000b6b6e66d3daf7e85343c2cf6c14b18dd8d45082e48b9b8e5e171", "entry_id": 470},
{"seq": 476, "hash": "\\\\x4647389a67334898d3ed6de534eb00ec42c992de245aa1c6179e700da6217e91", "entry_id": 474},
{"seq": 477, "hash": "\\\\xe9597131b35679e8791885dcdf924cf723087957351e8dcaeddbdd354a1fd0eb", "entry_id": 476},
{"seq": 478, "hash": "\\\\xa456b7efa650751990287aa4c8a9720316e2837cad8f4fd5ae5a49a713747418", "entry_id": 477},
{"seq": 479, "hash": "\\\\xa66ae3b784acfdf5f71580b24d79f54076f65f7de975024be77870843ec7093a", "entry_id": 478},
{"seq": 480, "hash": "\\\\x81cefdc85b5a30ec3565dd66d8b2a596ff97bae84b52b6cecdad73a6e9c850d1", "entry_id": 480},
{"seq": 481, "hash": "\\\\xcc7c560eab076557cdb4e3830d1416d0b0dcc4559a2ea6489942225571ed11b7", "entry_id": 481},
{"seq": 482, "hash": "\\\\x385ff835600e98047d2c4e34a666cbeaad6627a1d5da4e169c7146f6607aa862", "entry_id": 482},
{"seq": 483, "hash": "\\\\xd49d49b55cb03c06b2be6edc6b6606c4f08a3e5b9137367a6843f12d5b9d1b05", "entry_id": 484},
{"seq": 484, "hash": "\\\\xf660e1658e03342ffe519fb445e221ffdd11b7215bac4f33ee2ffd927c3431c5", "entry_id": 486},
{"seq": 485, "hash": "\\\\x9ee992b3451da5dcda7d6870c71f72c2477b8e72adefa472ca6bcac3d55b1509", "entry_id": 487},
{"seq": 486, "hash": "\\\\x653ef0cfe99bad5d9d0f1c33f331f0846adb458536ea49b26781685ef3046eb9", "entry_id": 483},
{"seq": 487, "hash": "\\\\xee6fed5fd573b724e2edceece354fa18cbfde93ee7c1e249e48d3257e6e42157", "entry_id": 485},
{"seq": 488, "hash": "\\\\x0eac992791db5503eb16fe86dc875b61ee3e556fbc55bf19e50d531bb2cb9fc0", "entry_id": 488},
{"seq": 489, "hash": "\\\\xeba9ad9a1f8633f9d9bcfc688787e7708784a5cb2967801aedc5165003f2d3b9", "entry_id": 489},
{"seq": 490, "hash": "\\\\xac13155c6f4bbd7c5a9820b080f3965ac5423dff423ea71c05bebda2cb541c50", "entry_id": 490},
{"seq": 491, "hash": "\\\\x23c9893c0a445727e89a5c3f08dcf7849eca4aac230203e558727dcc71a5b87d", "entry_id": 492},
{"seq": 492, "hash": "\\\\x5e2103d8cb5101011d8b1cefa245a774e9c2b2219ecaa0880731b7994dba2cb0", "entry_id": 494},
{"seq": 493, "hash": "\\\\x950c526f18b256ec0f59fd00f0ce8700bf6e59d162b70e24a287f19ad9908edc", "entry_id": 491},
{"seq": 494, "hash": "\\\\xb0d6135393bcbaa537f9b46be19266754a6cc0451e4be322a6554d4029b0cbdb", "entry_id": 493},
{"seq": 495, "hash": "\\\\x08b33d7dd81ba9d34a67d4d1a0855fee1adfd264631b405085a951074e5572c4", "entry_id": 495},
{"seq": 496, "hash": "\\\\x0a66bcb78fcdd4ca4db894fd31b44d3dd1b44b449871bb80316864163335845a", "entry_id": 496},
{"seq": 497, "hash": "\\\\xaeadbec94b3b2cabed901c8cd914cb3bd517359169a765a73505cf75422e1dbd", "entry_id": 497},
{"seq": 498, "hash": "\\\\x42b7b4e38706b0768084e58a9196f396dd9d44a4db68c751c8dde613e4b15323", "entry_id": 500},
{"seq": 499, "hash": "\\\\xa20e82b1212b8fec4720b0ce377f5f8774c946efa8d0545bdd077db2011b394f", "entry_id": 499},
{"seq": 500, "hash": "\\\\xfd212f9d25681d6522ee0a7145807ccba982007116e564f839b14a3ac8633dfd", "entry_id": 502},
{"seq": 501, "hash": "\\\\x81b9561790002414970d2ca90f523b66c3ff7dbbdddf93c0352764f43316ee37", "entry_id": 498},
{"seq": 502, "hash": "\\\\x212744b0386e1d70fd6e65d3a4ea63f914d1a9f1c86170ada71135a612563054", "entry_id": 501},
{"seq": 503, "hash": "\\\\xcd2b52bde93a6403f8239787605a54c81528e9cac1f0d68d25c8c5e4fc546afd", "entry_id": 503},
{"seq": 504, "hash": "\\\\x169916c7ba12718b14f6b1d8b3aa313a1f6aaf3aef0d5a3897d3e173b8c08870", "entry_id": 504},
{"seq": 505, "hash": "\\\\xc5546f45b7c9a1fa42cf6ba93e4aaf78eb3d1bb754b1d9de9dac4e1f68aee058", "entry_id": 506},
{"seq": 506, "hash": "\\\\x68774b37877d573dea2eaf313a931e8e0637ab8cd85d7025be3f1d5da34ad211", "entry_id": 509},
{"seq": 507, "hash": "\\\\x6cde2a5c979c2ccbf6222b6ce4b4f7669f9eee1d5ba19276d708d64ebfb728e7", "entry_id": 512},
{"seq": 508, "hash": "\\\\xeb3651c6b44dee506ddd878df3383ce8c42014415fb044cb99b6a21d0a62e250", "entry_id": 514},
{"seq": 509, "hash": "\\\\x1875f72939c963deac3ad9c96c7faac64bd47ee48f4f954900a23fdb1c84c530", "entry_id": 505},
{"seq": 510, "hash": "\\\\x4d272572c188f14db0666ae7acd1dcf3984c7a848d460ec5828c501c2bf8a094", "entry_id": 507},
{"seq": 511, "hash": "\\\\x31eecc4a9ffb338ed5b04d400b7dcd0c87ae9af213521dbae53373ab061038f3", "entry_id": 511},
{"seq": 512, "hash": "\\\\xde46183805943255b93c7e26d7acc83cfe32d1dac04051894c67ce91c001f1e4", "entry_id": 516},
{"seq": 513, "hash": "\\\\x0d0b1adfe2f7c567e54051df1bddf0811f74cad6ce128d526776ac4b051bee77", "entry_id": 508},
{"seq": 514, "hash": "\\\\x74c41ce863f9a786a8f9fa42fd102900a6132bf0b78b5776d1527926bf5036c8", "entry_id": 513},
{"seq": 515, "hash": "\\\\xf9df2dcb393e030f43ddcd825e42dab2870b1fcf3c871c24c9acb6c36c96c0e4", "entry_id": 510},
{"seq": 516, "hash": "\\\\x3823ea0cbf9ccde0036d25695cf4bb321652b3ca76108ff6f14ad8abb8e0d271", "entry_id": 515},
{"seq": 517, "hash": "\\\\x3ef1798ac0661b976ab4de2789482546b79b7dd780a9b4fc761ab252daa63dcf", "entry_id": 517},
{"seq": 518, "hash": "\\\\x525e4c4828163f6a36a27fffb90a3fb7471af3470010c7da78ee905fc1cb5db8", "entry_id": 518},
{"seq": 519, "hash": "\\\\xb4375368993164f6348820e87234bcb0503642536ee337972ab56e0bd3d380eb", "entry_id": 523},
{"seq": 520, "hash": "\\\\x4132fea579bcac881b9fb07d4d95d7f5562ad963f1120d570603af9c790a8c1a", "entry_id": 526},
{"seq": 521, "hash": "\\\\x354a33e4455a4169b1919838a29f018f6376ce2ba237918e42528b0ff9f720ca", "entry_id": 529},
{"seq": 522, "hash": "\\\\x62bbf6d8299054e1523d480c60ff6cfd5c71328f9734b59a67267ff149d5675b", "entry_id": 531},
{"seq": 523, "hash": "\\\\x2fcf57f6ba6eb495ca24a7ad903ce5cd34bb2f97d1a1b827aaf1577bd0dcb464", "entry_id": 519},
{"seq": 524, "hash": "\\\\x231ef5f336ff5cfecfbac57efe6f0f114298a3c3a17a3a0cd41b471727620b27", "entry_id": 521},
{"seq": 525, "hash": "\\\\xb8f43efc482962d295a59ec15c097ed55c3be032d5926748580f344751658ad2", "entry_id": 524},
{"seq": 526, "hash": "\\\\xaa4e804fb092bf834364611b0317b108fb2338ef27096e78063c09256ee88398", "entry_id": 525},
{"seq": 527, "hash": "\\\\x9c98812b75015b64787852991902630c40e7dbf217424850a0855fe5cb71ee75", "entry_id": 530},
{"seq": 528, "hash": "\\\\x608c377ea27696db7ed78ecce1ee750d8710b2e226e6fed5b848a0c476e1efe8", "entry_id": 520},
{"seq": 529, "hash": "\\\\x7c3b1033bfcbd07da4ef66327335644cf8a58786c77f7b70867fd2218c9ab8be", "entry_id": 522},
{"seq": 530, "hash": "\\\\xec22ce4475c59e310048593b99a21c4901a8c27ace0ea33f466fd411f60f3453", "entry_id": 528},
{"seq": 531, "hash": "\\\\x0d3840eb029478feee077c29f642876b90b707c99bbc456cf6e6e34310003494", "entry_id": 527},
{"seq": 532, "hash": "\\\\x30015ab803cc59d5bc6835a161d69f050cf189f0debb48de3222f061b082ba9f", "entry_id": 534},
{"seq": 533, "hash": "\\\\x3c5a0f5acfb95213a51fc95752a1fd3bda210a8135d6c14f735fba2cfa0029de", "entry_id": 532},
{"seq": 534, "hash": "\\\\xc90aff48798cad732bb14a65bdd5f970b701addc495b3aa72fac590ada592102", "entry_id": 536},
{"seq": 535, "hash": "\\\\x70d9092b9342cd002858611ffe66d158ed5c03aa89973025f7c93e48c40cada7", "entry_id": 538},
{"seq": 536, "hash": "\\\\xd819cd4b31e6fee4b8427a1c2d1860f6706720d0fa5be1dd60b58bf7c8269951", "entry_id": 539},
{"seq": 537, "hash": "\\\\xbab2dc492a76a1727f5f5cac9fa030a547dc316bf1a0aef32110fa160aefbeeb", "entry_id": 540},
{"seq": 538, "hash": "\\\\xf34bceacc3fbd6e9ce49a991b9372984397759959d6994124960de40c4806734", "entry_id": 535},
{"seq": 539, "hash": "\\\\x5c9352981f80e44def103a92d6f6d8d1a6f274bbcc1a21db534a884a7d78eab9", "entry_id": 533},
{"seq": 540, "hash": "\\\\x4d1629a12bf21ed40f2e9a41523fd912cb4f1d17d23ba8471fb7aa45d4ba5a83", "entry_id": 537},
{"seq": 541, "hash": "\\\\xda012d6f6e410669f8fc9feda9999f8f13a04178b2b67d206419d9da05a9148d", "entry_id": 541},
{"seq": 542, "hash": "\\\\x98b41479a7f24cf1fe61739475f3cfbe589f1296d83ae282bb310393068e810e", "entry_id": 542},
{"seq": 543, "hash": "\\\\x030a2af2ef1bb59cbbcf6db86d2c8bd8702d3d27ddc35e295d6e7236a402da78", "entry_id": 543},
{"seq": 544, "hash": "\\\\xf465f7688bb11aa13b17b9c8d2c55af43f017713b71a796618d379521d2cd429", "entry_id": 544},
{"seq": 545, "hash": "\\\\xa657ce67a5f56f5579694c48270ba5913f573acaa3e9b4c3e4d32afc5a241451", "entry_id": 545},
{"seq": 546, "hash": "\\\\xc6a282fd9d1089ec2645a2b1f3d0d276a1de481c2c19f374e1f7f25b89cfa689", "entry_id": 546},
{"seq": 547, "hash": "\\\\xe7c6c37d06bcbfa45e8d489ee60a218dc28af90208e8ef41a047b403e3385531", "entry_id": 548},
{"seq": 548, "hash": "\\\\xfb76b236577aa02a6d32852e2a349265a13fe4d0c5d2d476a77e4620f1d1dd55", "entry_id": 547},
{"seq": 549, "hash": "\\\\x70523b0e416c22aeb6bcea8ac36a3f56e1b2e5a7935daffaa4f95a101c0f2823", "entry_id": 549},
{"seq": 550, "hash": "\\\\x0ee82ba116d0b0397f4d45336bea8e864271600f0794dead30f72499d9e6bd0f", "entry_id": 550},
{"seq": 551, "hash": "\\\\x0719f1fe60e6c6b818090075182b8a6131b89270d26cbaa9dda8a19eb05b9e06", "entry_id": 551},
{"seq": 552, "hash": "\\\\x8db064a6764df0be1bc8d7867a27dcd33f4d4ca4ed89ab3710e1e1dff3d3cc98", "entry_id": 552},
{"seq": 553, "hash": "\\\\x2cbf16ba134f96d6928728990c15e0982ec9e99e083341d9e3f583ce8ffc490d", "entry_id": 553},
{"seq": 554, "hash": "\\\\xb771603fb10fbdae67bcf37d7e41b153ac3ae84b912c04fa1e22b2db94a65b04", "entry_id": 554},
{"seq": 555, "hash": "\\\\xea42272b3f9da60ce849cbbc7d28c83a359430509f519d1a8fd344d51899573c", "entry_id": 555},
{"seq": 556, "hash": "\\\\x881fa71667afcc97799a5ac1c2be713aaca8afb309fafc1294672fd562d8094c", "entry_id": 558},
{"seq": 557, "hash": "\\\\xf536b02740ae40eaa43cd432aeba5cb8fa5e45d3740d1604d96ce9884ad6b884", "entry_id": 559},
{"seq": 558, "hash": "\\\\x1263893f96fcf36e33e54d5a73786b83cd4fd385c54b94feec4f1c878438ca0a", "entry_id": 557},
{"seq": 559, "hash": "\\\\x22aee508fafbfd137067f63a5ad01c9361f69d87e8b2bf5b0876df2f26deaac8", "entry_id": 556},
{"seq": 560, "hash": "\\\\x24155072553f45c05207d9c1a8d0509bac068180cdbd083ab3a7d3f11fda64c2", "entry_id": 560},
{"seq": 561, "hash": "\\\\xd96b48d8a8c4e4b3a279a5996d347e73df03b69b8f7d16c1a0c838d15625f1b9", "entry_id": 561},
{"seq": 562, "hash": "\\\\x14ce5e5942cacb01b68921da5d091e901e53da60fa2b5379e19258d00395ad67", "entry_id": 562},
{"seq": 563, "hash": "\\\\x1720ad1775004af5ed086ce483619a4a6370c5d4cdb772f69d689bee1840ed03", "entry_id": 563},
{"seq": 564, "hash": "\\\\xb451bf569e7a91c80316e29ec328762ea21711725d22b0e4e7ac97626033ac78", "entry_id": 564},
{"seq": 565, "hash": "\\\\x5bd9925df4f68c39d8ce87c448304cbb41daa07b034c4f9398cc19b07a42a575", "entry_id": 565},
{"seq": 566, "hash": "\\\\xadf725ed2c2fdf5254884463121bca472489eb6acc04b4eecb8aa34208db1924", "entry_id": 566},
{"seq": 567, "hash": "\\\\x4ae1270c012b7548be539d5cd454c88ab06a195e1e728165f1331b5041c0c8ee", "entry_id": 567},
{"seq": 568, "hash": "\\\\x52d92f5ef3d3aeb5039810c2f68d2b086ce3a1a52f9d21ba00f5799061edded8", "entry_id": 568},
{"seq": 569, "hash": "\\\\x843ad5ec9cbddbea3b67260c1c47dae7cf3cb1c948451e8258ad7f3d14864ea4", "entry_id": 569},
{"seq": 570, "hash": "\\\\xb47703b480e84b587683f69af4da40b23ab76281bbeb3f50e45540fee35b114d", "entry_id": 570},
{"seq": 571, "hash": "\\\\x65de38f51a66f314458b49fe0893e18e6e62dfba36b5a2fd8ca0423a6018813c", "entry_id": 571},
{"seq": 572, "hash": "\\\\xb32d0e9faaf7f243b73c9717dcceb584a4ef5e50880d87e1d987f365fb2b7e53", "entry_id": 572},
{"seq": 573, "hash": "\\\\x0f761e57a2fb5861afaea68944fc69e7771c71f031529053856017a80fcc1229", "entry_id": 573},
{"seq": 574, "hash": "\\\\x21f9ee1eebcd618eff499fbef15cc348541a14cd7bdc41f2f3ffc8b8ba8042e0", "entry_id": 574},
{"seq": 575, "hash": "\\\\x9e0bd7c7682afe432b484625e88e6e9129d95e064ecbcc2ccaa8b9379163c866", "entry_id": 575},
{"seq": 576, "hash": "\\\\x8a4ddcbb3b898f73a613518f0c28c5f7bd0c08d36fa626593abd8eee90216ade", "entry_id": 576},
{"seq": 577, "hash": "\\\\x1fccdeef14816638d1763b8456cebb1ad6aca6b88914638996f8fc430147c151", "entry_id": 577},
{"seq": 578, "hash": "\\\\xaa02ecb6a6b653336f7008b5fe25eacd522e7b0e6b372dfea71dd218e634a47e", "entry_id": 578},
{"seq": 579, "hash": "\\\\x19173efefdae1a4fe19071c2d96b36d27d648d6b587451623769c627020bd173", "entry_id": 579},
{"seq": 580, "hash": "\\\\x4805787e35a63f180a35ae1b202eaf2e2631b11de99a00d88e59a36e2efbc185", "entry_id": 580},
{"seq": 581, "hash": "\\\\x566315c1b9169844d96d583b05b670ebc016b486b2b4df4b052701e3471c8c1f", "entry_id": 581},
{"seq": 582, "hash": "\\\\xecc6e2fa6895fdd8ca144e0195759b11f2ec3b7e148f019e993f510aac36ec15", "entry_id": 582},
{"seq": 583, "hash": "\\\\xa2e1e65215126bbfd14e6f11f69f444cd7b993a5546428fc935944c0db41106d", "entry_id": 583},
{"seq": 584, "hash": "\\\\xd805ffd171f0e81351e2c85f96f0e7b0868a60c82d0022a4dd7f3c86b72c6441", "entry_id": 584},
{"seq": 585, "hash": "\\\\x5c58a0ad4bbf2e324023abfa11f392f9a923e6a0cbbe57bc4becfb49ca953757", "entry_id": 585}
]');

INSERT INTO public.agreement (id, region_code, title, state, version, measures, signed_on, valid_until, decision_id, illustrative, terminated_reason, created_at, due_at) OVERRIDING SYSTEM VALUE
SELECT id, region_code, title, state, version, measures, signed_on, valid_until, decision_id, illustrative, terminated_reason, created_at, due_at FROM jsonb_populate_recordset(NULL::public.agreement,'[
{"id": "01a2229e-c013-71c1-baaf-a671a2cf3d18", "state": "SIGNED", "title": {"en": "Agreement on the development of industrial tourism", "ru": "Соглашение о развитии промышленного туризма"}, "due_at": "2030-11-01T21:00:00+00:00", "version": 3, "measures": ["METHODOLOGY", "EXCURSIONS", "REGIONAL_ROUTES", "INTERREGIONAL_ROUTES", "COUNCIL", "REGISTRY"], "signed_on": "2020-07-08", "created_at": "2026-11-28T14:45:58.931+00:00", "decision_id": null, "region_code": "RU-SMO", "valid_until": "2030-12-31", "illustrative": ["title", "signedOn", "validUntil", "signatures", "milestones"], "terminated_reason": null}
]');

INSERT INTO public.agreement_milestone (agreement_id, region_code, measure, due_on, state, done_on, evidence_id, evidence_type, evidence_subject, evidence_time, due_at, term) OVERRIDING SYSTEM VALUE
SELECT agreement_id, region_code, measure, due_on, state, done_on, evidence_id, evidence_type, evidence_subject, evidence_time, due_at, term FROM jsonb_populate_recordset(NULL::public.agreement_milestone,'[
{"term": "[2020-07-08,2031-01-01)", "state": "DONE", "due_at": null, "due_on": "2021-01-07", "done_on": "2026-11-28", "measure": "COUNCIL", "evidence_id": "01a2229e-8825-7168-805a-89627c4c1558", "region_code": "RU-SMO", "agreement_id": "01a2229e-c013-71c1-baaf-a671a2cf3d18", "evidence_time": "2026-11-28T14:45:44.613+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2229e-8825-736a-ba02-704465d2969d"},
{"term": "[2020-07-08,2031-01-01)", "state": "DONE", "due_at": null, "due_on": "2021-01-07", "done_on": "2026-11-28", "measure": "EXCURSIONS", "evidence_id": "01a2229e-9a58-7179-82b5-986d76faecc9", "region_code": "RU-SMO", "agreement_id": "01a2229e-c013-71c1-baaf-a671a2cf3d18", "evidence_time": "2026-11-28T14:45:49.272+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2229e-980a-77a2-877a-13c870dc1089"},
{"term": "[2020-07-08,2031-01-01)", "state": "OVERDUE", "due_at": null, "due_on": "2021-01-07", "done_on": null, "measure": "INTERREGIONAL_ROUTES", "evidence_id": null, "region_code": "RU-SMO", "agreement_id": "01a2229e-c013-71c1-baaf-a671a2cf3d18", "evidence_time": null, "evidence_type": null, "evidence_subject": null},
{"term": "[2020-07-08,2031-01-01)", "state": "DONE", "due_at": null, "due_on": "2021-01-07", "done_on": "2026-11-28", "measure": "METHODOLOGY", "evidence_id": "01a2229e-95d7-77a1-a4bc-b94d8c3441f8", "region_code": "RU-SMO", "agreement_id": "01a2229e-c013-71c1-baaf-a671a2cf3d18", "evidence_time": "2026-11-28T14:45:48.119+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2229e-95d7-7242-8e5a-eabf7414833b"},
{"term": "[2020-07-08,2031-01-01)", "state": "OVERDUE", "due_at": null, "due_on": "2021-01-07", "done_on": null, "measure": "REGIONAL_ROUTES", "evidence_id": null, "region_code": "RU-SMO", "agreement_id": "01a2229e-c013-71c1-baaf-a671a2cf3d18", "evidence_time": null, "evidence_type": null, "evidence_subject": null},
{"term": "[2020-07-08,2031-01-01)", "state": "DONE", "due_at": null, "due_on": "2021-01-07", "done_on": "2026-11-28", "measure": "REGISTRY", "evidence_id": "01a2229e-92aa-707d-96e4-a628703c503f", "region_code": "RU-SMO", "agreement_id": "01a2229e-c013-71c1-baaf-a671a2cf3d18", "evidence_time": "2026-11-28T14:45:47.306+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2229e-9089-75bf-8209-03f1f8752948"}
]');

INSERT INTO public.agreement_signature (agreement_id, party, region_code, signed_on, recorded_at, subject) OVERRIDING SYSTEM VALUE
SELECT agreement_id, party, region_code, signed_on, recorded_at, subject FROM jsonb_populate_recordset(NULL::public.agreement_signature,'[
{"party": "AGENCY", "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "signed_on": "2020-07-08", "recorded_at": "2026-11-28T14:45:59.009+00:00", "region_code": "RU-SMO", "agreement_id": "01a2229e-c013-71c1-baaf-a671a2cf3d18"},
{"party": "REGION", "subject": "01a2229e-6b6d-73ec-8faa-6f5ec9018754", "signed_on": "2020-07-08", "recorded_at": "2026-11-28T14:45:59.185+00:00", "region_code": "RU-SMO", "agreement_id": "01a2229e-c013-71c1-baaf-a671a2cf3d18"}
]');

INSERT INTO public.api_client (id, kind, name, organization_id, portal_id, scopes, regions, rate_class, redirect_uris, allowed_origins, confidential, first_party, version, created_at, revoked_at, revocation_reason) OVERRIDING SYSTEM VALUE
SELECT id, kind, name, organization_id, portal_id, scopes, regions, rate_class, redirect_uris, allowed_origins, confidential, first_party, version, created_at, revoked_at, revocation_reason FROM jsonb_populate_recordset(NULL::public.api_client,'[
{"id": "01900000-0000-7000-8000-0000000000d0", "kind": "DASHBOARD", "name": "Промтур · Promtour", "scopes": [], "regions": null, "version": 1, "portal_id": null, "created_at": "2026-11-28T14:45:36.953+00:00", "rate_class": "HIGH", "revoked_at": null, "first_party": true, "confidential": false, "redirect_uris": ["http://127.0.0.1/signed-in", "http://127.0.0.1:8477/signed-in"], "allowed_origins": [], "organization_id": null, "revocation_reason": null},
{"id": "01900000-0000-7000-8000-0000000000d1", "kind": "PORTAL", "name": "Демонстрация · Demonstration: portal", "scopes": ["bookings:read", "bookings:write", "analytics:read"], "regions": null, "version": 1, "portal_id": "01a2229e-c170-77cc-a7af-d414cbf56909", "created_at": "2026-11-28T14:45:59.362+00:00", "rate_class": "BASIC", "revoked_at": null, "first_party": false, "confidential": true, "redirect_uris": [], "allowed_origins": [], "organization_id": null, "revocation_reason": null},
{"id": "01900000-0000-7000-8000-0000000000d2", "kind": "AGENCY", "name": "Демонстрация · Demonstration: agency", "scopes": ["bookings:read", "bookings:write", "leads:read", "leads:write"], "regions": [], "version": 1, "portal_id": null, "created_at": "2026-11-28T14:45:59.409+00:00", "rate_class": "BASIC", "revoked_at": null, "first_party": false, "confidential": true, "redirect_uris": [], "allowed_origins": [], "organization_id": "01a2229e-c18c-725e-b56a-7049497b0c5f", "revocation_reason": null},
{"id": "01900000-0000-7000-8000-0000000000d3", "kind": "DASHBOARD", "name": "Демонстрация · Demonstration: dashboard", "scopes": ["analytics:read", "registry:read", "audit:read"], "regions": null, "version": 1, "portal_id": null, "created_at": "2026-11-28T14:45:37.161+00:00", "rate_class": "STANDARD", "revoked_at": null, "first_party": false, "confidential": true, "redirect_uris": [], "allowed_origins": [], "organization_id": null, "revocation_reason": null}
]');

INSERT INTO public.council (id, region_code, established_on) OVERRIDING SYSTEM VALUE
SELECT id, region_code, established_on FROM jsonb_populate_recordset(NULL::public.council,'[
{"id": "01a2229e-8692-707b-9577-facc33123d34", "region_code": "RU-SVE", "established_on": "2020-07-08"},
{"id": "01a2229e-86f6-7512-9708-5f2edd29219b", "region_code": "RU-CHE", "established_on": "2020-07-08"},
{"id": "01a2229e-8825-736a-ba02-704465d2969d", "region_code": "RU-SMO", "established_on": "2020-07-08"},
{"id": "01a2229e-8831-70c8-8307-75c04d336365", "region_code": "RU-MOW", "established_on": "2020-07-08"},
{"id": "01a2229e-8835-7209-986d-1a21795eeb7b", "region_code": "RU-MOS", "established_on": "2020-07-08"},
{"id": "01a2229e-88ca-723a-ade2-f775e2383a1e", "region_code": "RU-NIZ", "established_on": "2020-07-08"},
{"id": "01a2229e-8af2-7007-86d1-e626ae11575d", "region_code": "RU-KRS", "established_on": "2020-07-08"},
{"id": "01a2229e-8af4-77f4-ab66-f4f05efc1c40", "region_code": "RU-BEL", "established_on": "2020-07-08"},
{"id": "01a2229e-8b24-74a4-bfa7-8d6d774b9c17", "region_code": "RU-PER", "established_on": "2020-07-08"},
{"id": "01a2229e-8b72-7260-9613-a400c1ab37f8", "region_code": "RU-KK", "established_on": "2020-07-08"},
{"id": "01a2229e-8b7f-77f1-bf37-25f352ee2798", "region_code": "RU-TUL", "established_on": "2020-07-08"},
{"id": "01a2229e-8c4e-779b-a5ca-eae8f3d0f38c", "region_code": "RU-KEM", "established_on": "2020-07-08"},
{"id": "01a2229e-8db5-759f-8988-cc5add335d6f", "region_code": "RU-LEN", "established_on": "2020-07-08"}
]');

INSERT INTO public.council_decision (id, council_id, meeting_id, region_code, year, number, kind, taken_on, summary, withdrawn_at, withdrawn_reason) OVERRIDING SYSTEM VALUE
SELECT id, council_id, meeting_id, region_code, year, number, kind, taken_on, summary, withdrawn_at, withdrawn_reason FROM jsonb_populate_recordset(NULL::public.council_decision,'[
{"id": "01a2229e-9232-7267-a850-27c1132882e4", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Egger Wood Products Gagarin", "ru": "Внести в реестр региона: Эггер Древпродукт Гагарин"}, "taken_on": "2020-07-08", "council_id": "01a2229e-8825-736a-ba02-704465d2969d", "meeting_id": "01a2229e-8a3c-777e-81fa-0142274b27a7", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2229e-927c-73ad-9bd1-dfc29b37eb81", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: Smolensk Printing Works", "ru": "Внести в реестр региона: Смоленский полиграфкомбинат"}, "taken_on": "2020-07-08", "council_id": "01a2229e-8825-736a-ba02-704465d2969d", "meeting_id": "01a2229e-8a3c-777e-81fa-0142274b27a7", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2229e-9292-71ac-857b-c8edc4355c82", "kind": "REGISTER", "year": 2020, "number": 3, "summary": {"en": "Enter into the region’s registry: Russian Linen", "ru": "Внести в реестр региона: Русский лён"}, "taken_on": "2020-07-08", "council_id": "01a2229e-8825-736a-ba02-704465d2969d", "meeting_id": "01a2229e-8a3c-777e-81fa-0142274b27a7", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2229e-92a2-7517-867c-348361f8b3c5", "kind": "REGISTER", "year": 2020, "number": 4, "summary": {"en": "Enter into the region’s registry: Kristall", "ru": "Внести в реестр региона: Кристалл"}, "taken_on": "2020-07-08", "council_id": "01a2229e-8825-736a-ba02-704465d2969d", "meeting_id": "01a2229e-8a3c-777e-81fa-0142274b27a7", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2229e-92ea-7605-badc-a602c6a9e6df", "kind": "REGISTER", "year": 2020, "number": 5, "summary": {"en": "Enter into the region’s registry: The maker of the brands “Nashe” and “Tvoyo”", "ru": "Внести в реестр региона: Производитель марок «Наше» и «Твоё»"}, "taken_on": "2020-07-08", "council_id": "01a2229e-8825-736a-ba02-704465d2969d", "meeting_id": "01a2229e-8a3c-777e-81fa-0142274b27a7", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2229e-9366-77e7-b298-f433d6993629", "kind": "REGISTER", "year": 2020, "number": 6, "summary": {"en": "Enter into the region’s registry: TMK Yartsevo Metallurgical Plant", "ru": "Внести в реестр региона: ТМК-Ярцевский металлургический завод"}, "taken_on": "2020-07-08", "council_id": "01a2229e-8825-736a-ba02-704465d2969d", "meeting_id": "01a2229e-8a3c-777e-81fa-0142274b27a7", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2229e-9d6c-724d-b9a1-984d22b9b89d", "kind": "REGISTER", "year": 2020, "number": 7, "summary": {"en": "Enter into the region’s registry: Torfoprom", "ru": "Внести в реестр региона: Торфопром"}, "taken_on": "2020-07-08", "council_id": "01a2229e-8825-736a-ba02-704465d2969d", "meeting_id": "01a2229e-8a3c-777e-81fa-0142274b27a7", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2229e-a072-73ae-b349-a8fe135ccaee", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: MMK", "ru": "Внести в реестр региона: ММК"}, "taken_on": "2020-07-08", "council_id": "01a2229e-86f6-7512-9708-5f2edd29219b", "meeting_id": "01a2229e-8a67-749c-bfa9-4e2cc1c8cbbf", "region_code": "RU-CHE", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2229e-a073-70ae-a2c8-698c45055479", "kind": "REGISTER", "year": 2020, "number": 8, "summary": {"en": "Enter into the region’s registry: Katyn Farm", "ru": "Внести в реестр региона: Агроферма Катынь"}, "taken_on": "2020-07-08", "council_id": "01a2229e-8825-736a-ba02-704465d2969d", "meeting_id": "01a2229e-8a3c-777e-81fa-0142274b27a7", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2229e-a464-74eb-a9bd-91b5486b0955", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Sysert Porcelain", "ru": "Внести в реестр региона: Фарфор Сысерти"}, "taken_on": "2020-07-08", "council_id": "01a2229e-8692-707b-9577-facc33123d34", "meeting_id": "01a2229e-8a2d-7276-8774-85b8519c0c0e", "region_code": "RU-SVE", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2229e-a48e-71c1-8abf-54055d4c64e2", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: OMK Vyksa", "ru": "Внести в реестр региона: ОМК Выкса"}, "taken_on": "2020-07-08", "council_id": "01a2229e-88ca-723a-ade2-f775e2383a1e", "meeting_id": "01a2229e-8b48-71d2-ac70-6bc7857dcd0e", "region_code": "RU-NIZ", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2229e-a491-74f8-815c-7d8e66468b1f", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: PNTZ Pipe Plant", "ru": "Внести в реестр региона: ПНТЗ"}, "taken_on": "2020-07-08", "council_id": "01a2229e-8692-707b-9577-facc33123d34", "meeting_id": "01a2229e-8a2d-7276-8774-85b8519c0c0e", "region_code": "RU-SVE", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2229e-a509-746d-9006-bbf92ed8d6d5", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: Ariel", "ru": "Внести в реестр региона: Ариель"}, "taken_on": "2020-07-08", "council_id": "01a2229e-88ca-723a-ade2-f775e2383a1e", "meeting_id": "01a2229e-8b48-71d2-ac70-6bc7857dcd0e", "region_code": "RU-NIZ", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2229e-a95a-7753-a292-a3a5f160bf71", "kind": "REGISTER", "year": 2020, "number": 3, "summary": {"en": "Enter into the region’s registry: Sormovo Confectionery", "ru": "Внести в реестр региона: Сормовская кондитерская фабрика"}, "taken_on": "2020-07-08", "council_id": "01a2229e-88ca-723a-ade2-f775e2383a1e", "meeting_id": "01a2229e-8b48-71d2-ac70-6bc7857dcd0e", "region_code": "RU-NIZ", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2229e-a9cc-7446-bae4-2986079969bf", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Mikron", "ru": "Внести в реестр региона: Микрон"}, "taken_on": "2020-07-08", "council_id": "01a2229e-8831-70c8-8307-75c04d336365", "meeting_id": "01a2229e-8a4d-717a-979f-0b315e31d83d", "region_code": "RU-MOW", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2229e-ae44-7117-9a4b-d8119fd71a51", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: Baskin Robbins", "ru": "Внести в реестр региона: Баскин Роббинс"}, "taken_on": "2020-07-08", "council_id": "01a2229e-8831-70c8-8307-75c04d336365", "meeting_id": "01a2229e-8a4d-717a-979f-0b315e31d83d", "region_code": "RU-MOW", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2229e-ae80-7212-98d9-5ff0d63fb84d", "kind": "REGISTER", "year": 2020, "number": 3, "summary": {"en": "Enter into the region’s registry: Ortomoda", "ru": "Внести в реестр региона: Ортомода"}, "taken_on": "2020-07-08", "council_id": "01a2229e-8831-70c8-8307-75c04d336365", "meeting_id": "01a2229e-8a4d-717a-979f-0b315e31d83d", "region_code": "RU-MOW", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2229e-af8f-7190-bcc9-0acaf2466483", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Bogorodsk Ice Cream Works", "ru": "Внести в реестр региона: Богородский хладокомбинат"}, "taken_on": "2020-07-08", "council_id": "01a2229e-8835-7209-986d-1a21795eeb7b", "meeting_id": "01a2229e-8aca-708d-be6c-2998f8673123", "region_code": "RU-MOS", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2229e-b033-7579-8cf7-dbf34384de69", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: OMK Chusovoy", "ru": "Внести в реестр региона: ОМК Чусовой"}, "taken_on": "2020-07-08", "council_id": "01a2229e-8b24-74a4-bfa7-8d6d774b9c17", "meeting_id": "01a2229e-8d3f-7074-9145-65616e6fcf3b", "region_code": "RU-PER", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2229e-b43e-7775-b000-a716ac270446", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: Kungur Ceramics", "ru": "Внести в реестр региона: Кунгурская керамика"}, "taken_on": "2020-07-08", "council_id": "01a2229e-8b24-74a4-bfa7-8d6d774b9c17", "meeting_id": "01a2229e-8d3f-7074-9145-65616e6fcf3b", "region_code": "RU-PER", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2229e-b4a9-756b-8f24-e819205a224b", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Mikhailovsky Mining Works", "ru": "Внести в реестр региона: Михайловский ГОК"}, "taken_on": "2020-07-08", "council_id": "01a2229e-8af2-7007-86d1-e626ae11575d", "meeting_id": "01a2229e-8d0c-727d-be42-a0197a059c3d", "region_code": "RU-KRS", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2229e-ba5b-7451-9d44-fe7a5ab85868", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Lebedinsky Mining Works and OEMK", "ru": "Внести в реестр региона: Лебединский ГОК и ОЭМК"}, "taken_on": "2020-07-08", "council_id": "01a2229e-8af4-77f4-ab66-f4f05efc1c40", "meeting_id": "01a2229e-8d1f-717a-87b6-ef8da7f4eb24", "region_code": "RU-BEL", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2229e-ba87-7160-8609-5fa5dc936bf8", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Sayano-Shushenskaya Hydropower Plant", "ru": "Внести в реестр региона: Саяно-Шушенская ГЭС"}, "taken_on": "2020-07-08", "council_id": "01a2229e-8b72-7260-9613-a400c1ab37f8", "meeting_id": "01a2229e-8db0-71f7-8b0d-ef1923eaeb9f", "region_code": "RU-KK", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2229e-bacd-726b-ae2f-f49338f89e59", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Tula Brewery", "ru": "Внести в реестр региона: Тульский пивзавод"}, "taken_on": "2020-07-08", "council_id": "01a2229e-8b7f-77f1-bf37-25f352ee2798", "meeting_id": "01a2229e-8d98-7088-bd63-38b6f1f7dab8", "region_code": "RU-TUL", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2229e-bad7-7097-8bb9-ad1eee7468b5", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Kuzbassrazrezugol", "ru": "Внести в реестр региона: Кузбассразрезуголь"}, "taken_on": "2020-07-08", "council_id": "01a2229e-8c4e-779b-a5ca-eae8f3d0f38c", "meeting_id": "01a2229e-8e6a-70e8-befb-c5fbc6ba0b4f", "region_code": "RU-KEM", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2229e-bb50-7553-8fec-511c82d7de6f", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Leningrad Nuclear Power Plant", "ru": "Внести в реестр региона: Ленинградская АЭС"}, "taken_on": "2020-07-08", "council_id": "01a2229e-8db5-759f-8988-cc5add335d6f", "meeting_id": "01a2229e-8eea-7447-98a0-4a2f716043c8", "region_code": "RU-LEN", "withdrawn_at": null, "withdrawn_reason": null}
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
{"used_at": "2026-11-28T14:45:47.306+00:00", "decision_id": "01a2229e-9232-7267-a850-27c1132882e4", "region_code": "RU-SMO", "organization_id": "01a2229e-8fd1-7497-aa51-8ade1da60f0f"},
{"used_at": "2026-11-28T14:45:47.37+00:00", "decision_id": "01a2229e-927c-73ad-9bd1-dfc29b37eb81", "region_code": "RU-SMO", "organization_id": "01a2229e-8fdd-7293-8b90-ff5e7c5cb6fe"},
{"used_at": "2026-11-28T14:45:47.375+00:00", "decision_id": "01a2229e-9292-71ac-857b-c8edc4355c82", "region_code": "RU-SMO", "organization_id": "01a2229e-8fd0-7749-a98f-6d76433bb910"},
{"used_at": "2026-11-28T14:45:47.381+00:00", "decision_id": "01a2229e-92a2-7517-867c-348361f8b3c5", "region_code": "RU-SMO", "organization_id": "01a2229e-8fe9-76ea-9d1b-3f6ff5306cda"},
{"used_at": "2026-11-28T14:45:47.564+00:00", "decision_id": "01a2229e-92ea-7605-badc-a602c6a9e6df", "region_code": "RU-SMO", "organization_id": "01a2229e-8fce-7136-8251-7e883066f7fe"},
{"used_at": "2026-11-28T14:45:47.755+00:00", "decision_id": "01a2229e-9366-77e7-b298-f433d6993629", "region_code": "RU-SMO", "organization_id": "01a2229e-8fed-7727-ab9d-4eefdbd064cc"},
{"used_at": "2026-11-28T14:45:50.167+00:00", "decision_id": "01a2229e-9d6c-724d-b9a1-984d22b9b89d", "region_code": "RU-SMO", "organization_id": "01a2229e-9c51-73a8-b6ff-37a2449e8dea"},
{"used_at": "2026-11-28T14:45:51.092+00:00", "decision_id": "01a2229e-a072-73ae-b349-a8fe135ccaee", "region_code": "RU-CHE", "organization_id": "01a2229e-9f2a-75b5-9867-bd313656b998"},
{"used_at": "2026-11-28T14:45:51.003+00:00", "decision_id": "01a2229e-a073-70ae-a2c8-698c45055479", "region_code": "RU-SMO", "organization_id": "01a2229e-9ee6-7271-9af6-23dd0ff2832d"},
{"used_at": "2026-11-28T14:45:51.995+00:00", "decision_id": "01a2229e-a464-74eb-a9bd-91b5486b0955", "region_code": "RU-SVE", "organization_id": "01a2229e-a0be-77a1-8c03-9b3c6d7a843e"},
{"used_at": "2026-11-28T14:45:52.005+00:00", "decision_id": "01a2229e-a48e-71c1-8abf-54055d4c64e2", "region_code": "RU-NIZ", "organization_id": "01a2229e-a174-7700-b408-10d9c1315849"},
{"used_at": "2026-11-28T14:45:52.003+00:00", "decision_id": "01a2229e-a491-74f8-815c-7d8e66468b1f", "region_code": "RU-SVE", "organization_id": "01a2229e-9fdc-72b5-99e1-aacd936f0c8b"},
{"used_at": "2026-11-28T14:45:52.114+00:00", "decision_id": "01a2229e-a509-746d-9006-bbf92ed8d6d5", "region_code": "RU-NIZ", "organization_id": "01a2229e-a26a-700b-8e51-d94ba3d7d9b3"},
{"used_at": "2026-11-28T14:45:53.19+00:00", "decision_id": "01a2229e-a95a-7753-a292-a3a5f160bf71", "region_code": "RU-NIZ", "organization_id": "01a2229e-a777-77b0-bf7d-f4ca514e5fca"},
{"used_at": "2026-11-28T14:45:53.288+00:00", "decision_id": "01a2229e-a9cc-7446-bae4-2986079969bf", "region_code": "RU-MOW", "organization_id": "01a2229e-a84e-7532-9df1-3af00973d0c7"},
{"used_at": "2026-11-28T14:45:54.485+00:00", "decision_id": "01a2229e-ae44-7117-9a4b-d8119fd71a51", "region_code": "RU-MOW", "organization_id": "01a2229e-ab6a-7003-8f3f-7c8479d1b7c1"},
{"used_at": "2026-11-28T14:45:54.642+00:00", "decision_id": "01a2229e-ae80-7212-98d9-5ff0d63fb84d", "region_code": "RU-MOW", "organization_id": "01a2229e-abf5-72bb-94bf-3497c27f8aa8"},
{"used_at": "2026-11-28T14:45:54.86+00:00", "decision_id": "01a2229e-af8f-7190-bcc9-0acaf2466483", "region_code": "RU-MOS", "organization_id": "01a2229e-ac56-7304-b8bc-99cd29ee147b"},
{"used_at": "2026-11-28T14:45:55.223+00:00", "decision_id": "01a2229e-b033-7579-8cf7-dbf34384de69", "region_code": "RU-PER", "organization_id": "01a2229e-ad88-7321-97bc-f9f9a766f2d2"},
{"used_at": "2026-11-28T14:45:56.037+00:00", "decision_id": "01a2229e-b43e-7775-b000-a716ac270446", "region_code": "RU-PER", "organization_id": "01a2229e-b15a-7541-9643-cd01db8a02c6"},
{"used_at": "2026-11-28T14:45:56.156+00:00", "decision_id": "01a2229e-b4a9-756b-8f24-e819205a224b", "region_code": "RU-KRS", "organization_id": "01a2229e-b18e-740b-926c-22619b201817"},
{"used_at": "2026-11-28T14:45:57.547+00:00", "decision_id": "01a2229e-ba5b-7451-9d44-fe7a5ab85868", "region_code": "RU-BEL", "organization_id": "01a2229e-b6c0-74c8-a628-dd28523efdac"},
{"used_at": "2026-11-28T14:45:57.581+00:00", "decision_id": "01a2229e-ba87-7160-8609-5fa5dc936bf8", "region_code": "RU-KK", "organization_id": "01a2229e-b77c-775e-b362-675c917ae74a"},
{"used_at": "2026-11-28T14:45:57.645+00:00", "decision_id": "01a2229e-bacd-726b-ae2f-f49338f89e59", "region_code": "RU-TUL", "organization_id": "01a2229e-b7f3-70f6-964a-6ef0e5417cba"},
{"used_at": "2026-11-28T14:45:57.687+00:00", "decision_id": "01a2229e-bad7-7097-8bb9-ad1eee7468b5", "region_code": "RU-KEM", "organization_id": "01a2229e-b81b-7702-a532-13052a0f298a"},
{"used_at": "2026-11-28T14:45:57.837+00:00", "decision_id": "01a2229e-bb50-7553-8fec-511c82d7de6f", "region_code": "RU-LEN", "organization_id": "01a2229e-b97e-7155-b86c-b5b61a4b9b56"}
]');

INSERT INTO public.council_meeting (id, council_id, region_code, held_on, members, present, present_members, agenda) OVERRIDING SYSTEM VALUE
SELECT id, council_id, region_code, held_on, members, present, present_members, agenda FROM jsonb_populate_recordset(NULL::public.council_meeting,'[
{"id": "01a2229e-8a2d-7276-8774-85b8519c0c0e", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2229e-8692-707b-9577-facc33123d34", "region_code": "RU-SVE", "present_members": ["01a2229e-8863-75ab-b664-5806c6d04031", "01a2229e-8902-71be-9b70-e4a6491ff273", "01a2229e-8996-7468-9ee3-dba059df8e2f"]},
{"id": "01a2229e-8a3c-777e-81fa-0142274b27a7", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2229e-8825-736a-ba02-704465d2969d", "region_code": "RU-SMO", "present_members": ["01a2229e-889f-7703-b77d-1872ceee62e3", "01a2229e-890e-743c-9f13-8fff335bba5f", "01a2229e-89b2-7635-81ac-918de003e14d"]},
{"id": "01a2229e-8a4d-717a-979f-0b315e31d83d", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2229e-8831-70c8-8307-75c04d336365", "region_code": "RU-MOW", "present_members": ["01a2229e-889a-7291-9bc6-95e040603333", "01a2229e-893d-76c9-9934-1206fee6d434", "01a2229e-89b6-740d-803c-db51e45588af"]},
{"id": "01a2229e-8a67-749c-bfa9-4e2cc1c8cbbf", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2229e-86f6-7512-9708-5f2edd29219b", "region_code": "RU-CHE", "present_members": ["01a2229e-88d1-76ef-a35c-432d75dbe808", "01a2229e-8990-73af-9a08-349b912e061e", "01a2229e-89d4-706d-84f5-baa559e6d7fe"]},
{"id": "01a2229e-8aca-708d-be6c-2998f8673123", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2229e-8835-7209-986d-1a21795eeb7b", "region_code": "RU-MOS", "present_members": ["01a2229e-8901-71a5-81d9-49927212692c", "01a2229e-89b4-7528-922c-dd63af9a4047", "01a2229e-8a76-728f-9067-9d1c0f1e2ce7"]},
{"id": "01a2229e-8b48-71d2-ac70-6bc7857dcd0e", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2229e-88ca-723a-ade2-f775e2383a1e", "region_code": "RU-NIZ", "present_members": ["01a2229e-8993-70ac-8034-14493a360bb1", "01a2229e-8a47-75e3-889e-6a08b1d49b56", "01a2229e-8acc-75c7-af79-ce197fc6dfa9"]},
{"id": "01a2229e-8d0c-727d-be42-a0197a059c3d", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2229e-8af2-7007-86d1-e626ae11575d", "region_code": "RU-KRS", "present_members": ["01a2229e-8b57-7755-8d81-6b191366c338", "01a2229e-8c0a-77c3-b3ad-5353bd95dd7b", "01a2229e-8ca8-74ab-bfff-8534dd427b61"]},
{"id": "01a2229e-8d1f-717a-87b6-ef8da7f4eb24", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2229e-8af4-77f4-ab66-f4f05efc1c40", "region_code": "RU-BEL", "present_members": ["01a2229e-8b77-774a-a100-9566e189415a", "01a2229e-8c21-7552-929f-301aa598f21f", "01a2229e-8cc3-76c7-aebf-72ea87b30f70"]},
{"id": "01a2229e-8d3f-7074-9145-65616e6fcf3b", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2229e-8b24-74a4-bfa7-8d6d774b9c17", "region_code": "RU-PER", "present_members": ["01a2229e-8b7c-72e2-b85e-4f91bc5baccb", "01a2229e-8c09-757d-9c43-358075f58257", "01a2229e-8cd8-75fb-a0ff-a11a8b3fa718"]},
{"id": "01a2229e-8d98-7088-bd63-38b6f1f7dab8", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2229e-8b7f-77f1-bf37-25f352ee2798", "region_code": "RU-TUL", "present_members": ["01a2229e-8bf6-7458-858b-2d9b2fa6a464", "01a2229e-8c7a-73d3-8291-e9fdb9e0f991", "01a2229e-8d01-755f-a07f-c7ea9986ff2d"]},
{"id": "01a2229e-8db0-71f7-8b0d-ef1923eaeb9f", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2229e-8b72-7260-9613-a400c1ab37f8", "region_code": "RU-KK", "present_members": ["01a2229e-8c1a-714a-ae9c-f2409a624001", "01a2229e-8cbb-76cd-9db2-83096019fb1f", "01a2229e-8d4a-72fd-89fc-840feabe339c"]},
{"id": "01a2229e-8e6a-70e8-befb-c5fbc6ba0b4f", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2229e-8c4e-779b-a5ca-eae8f3d0f38c", "region_code": "RU-KEM", "present_members": ["01a2229e-8d72-74df-876c-33c1b880ca2a", "01a2229e-8ddd-7224-a5dc-9218e2845e63", "01a2229e-8e22-7138-a72a-04f2ebc8f0ca"]},
{"id": "01a2229e-8eea-7447-98a0-4a2f716043c8", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2229e-8db5-759f-8988-cc5add335d6f", "region_code": "RU-LEN", "present_members": ["01a2229e-8e44-743d-804c-c6873745a899", "01a2229e-8e95-76e7-bb07-009367b5af46", "01a2229e-8ec6-732f-aea5-060c494fa739"]}
]');

INSERT INTO public.methodology (version, published_at, title, criteria, stages) OVERRIDING SYSTEM VALUE
SELECT version, published_at, title, criteria, stages FROM jsonb_populate_recordset(NULL::public.methodology,'[
{"title": {"en": "How plants are made ready for visitors", "ru": "Методика подготовки предприятий к приёму посетителей"}, "stages": [{"code": "DECISION", "name": {"en": "Decision and coordinator", "ru": "Решение и координатор"}}, {"code": "AUDIENCE", "name": {"en": "Audience and goal", "ru": "Аудитория и цель"}}, {"code": "ROUTE", "name": {"en": "Route and narrative", "ru": "Маршрут и рассказ"}}, {"code": "SAFETY", "name": {"en": "Safety and access", "ru": "Безопасность и доступ"}}, {"code": "GUIDES", "name": {"en": "Guide training", "ru": "Обучение экскурсоводов"}}, {"code": "PILOT", "name": {"en": "Pilot group", "ru": "Пробная группа"}}, {"code": "INSPECTION", "name": {"en": "Inspection", "ru": "Проверка"}}, {"code": "LAUNCH", "name": {"en": "Launch", "ru": "Запуск"}}, {"code": "FEEDBACK", "name": {"en": "Feedback", "ru": "Обратная связь"}}], "version": 1, "criteria": [{"code": "SAFE_ROUTE", "name": {"en": "Safe route", "ru": "Безопасный маршрут"}, "critical": true}, {"code": "BRIEFING_TEXT", "name": {"en": "Briefing text", "ru": "Текст инструктажа"}, "critical": true}, {"code": "PPE_STOCK", "name": {"en": "Stock of protective equipment", "ru": "Запас средств защиты"}, "critical": true}, {"code": "TRAINED_GUIDE", "name": {"en": "Trained guide", "ru": "Подготовленный экскурсовод"}, "critical": true}, {"code": "PASS_PROCESS", "name": {"en": "Pass process", "ru": "Порядок пропуска"}, "critical": true}, {"code": "CONTENT", "name": {"en": "Content", "ru": "Содержание экскурсии"}, "critical": false}, {"code": "VIEWING_POINTS", "name": {"en": "Viewing points", "ru": "Точки обзора"}, "critical": false}, {"code": "PHOTO_RULES", "name": {"en": "Rules of photography", "ru": "Правила съёмки"}, "critical": false}, {"code": "TOILETS_AND_CLOAKROOM", "name": {"en": "Toilets and cloakroom", "ru": "Туалеты и гардероб"}, "critical": false}, {"code": "ACCESSIBILITY", "name": {"en": "Accessibility", "ru": "Доступность"}, "critical": false}, {"code": "EMERGENCY_PLAN", "name": {"en": "Emergency plan", "ru": "План действий при аварии"}, "critical": true}, {"code": "BOOKING_CONTACT", "name": {"en": "Booking contact", "ru": "Контакт для записи"}, "critical": false}], "published_at": "2020-07-08T00:00:00+00:00"}
]');

INSERT INTO public.organization (id, kind, name, sort_name, legal_name, brands, inn, kpp, ogrn, legal_entity, region_code, okved, status, provenance_source, provenance_reference, registered_at, search_text, version) OVERRIDING SYSTEM VALUE
SELECT id, kind, name, sort_name, legal_name, brands, inn, kpp, ogrn, legal_entity, region_code, okved, status, provenance_source, provenance_reference, registered_at, search_text, version FROM jsonb_populate_recordset(NULL::public.organization, E'[
{"id": "01a2229e-8fce-7136-8251-7e883066f7fe", "inn": null, "kpp": null, "kind": "ENTERPRISE", "name": {"en": "The maker of the brands “Nashe” and “Tvoyo”", "ru": "Производитель марок «Наше» и «Твоё»"}, "ogrn": null, "okved": ["14"], "brands": ["Наше", "Твоё"], "search": "''brand'':15B ''maker'':12B ''nash'':16B ''tvoyo'':18B ''марок'':2A,7B ''наш'':3A,8B,19B ''производител'':1A,6B ''тво'':5A,10B,20B", "status": "ACTIVE", "version": 1, "sort_name": "Производитель марок «Наше» и «Твоё»", "legal_name": null, "region_code": "RU-SMO", "search_text": "производитель марок наше и твое\\nthe maker of the brands nashe and tvoyo\\nнаше\\nтвое", "legal_entity": null, "registered_at": "2026-11-28T14:45:46.574+00:00", "okved_prefixes": ["14"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2229e-8fd0-7749-a98f-6d76433bb910", "inn": "0000000032", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Russian Linen", "ru": "Русский лён"}, "ogrn": "1000000000032", "okved": ["13"], "brands": [], "search": "''linen'':6B ''russian'':5B ''лен'':2A,4B ''русск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Русский лён", "legal_name": null, "region_code": "RU-SMO", "search_text": "русский лен\\nrussian linen", "legal_entity": "0000000032/000001001", "registered_at": "2026-11-28T14:45:46.576+00:00", "okved_prefixes": ["13"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2229e-8fd1-7497-aa51-8ade1da60f0f", "inn": "0000000018", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Egger Wood Products Gagarin", "ru": "Эггер Древпродукт Гагарин"}, "ogrn": "1000000000010", "okved": ["16"], "brands": [], "search": "''egger'':7B ''gagarin'':10B ''product'':9B ''wood'':8B ''гагарин'':3A,6B ''древпродукт'':2A,5B ''эггер'':1A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Эггер Древпродукт Гагарин", "legal_name": null, "region_code": "RU-SMO", "search_text": "эггер древпродукт гагарин\\negger wood products gagarin", "legal_entity": "0000000018/000001001", "registered_at": "2026-11-28T14:45:46.577+00:00", "okved_prefixes": ["16"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2229e-8fdd-7293-8b90-ff5e7c5cb6fe", "inn": "0000000025", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Smolensk Printing Works", "ru": "Смоленский полиграфкомбинат"}, "ogrn": "1000000000021", "okved": ["18"], "brands": [], "search": "''print'':6B ''smolensk'':5B ''work'':7B ''полиграфкомбинат'':2A,4B ''смоленск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Смоленский полиграфкомбинат", "legal_name": null, "region_code": "RU-SMO", "search_text": "смоленский полиграфкомбинат\\nsmolensk printing works", "legal_entity": "0000000025/000001001", "registered_at": "2026-11-28T14:45:46.589+00:00", "okved_prefixes": ["18"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2229e-8fe9-76ea-9d1b-3f6ff5306cda", "inn": "0000000057", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Kristall", "ru": "Кристалл"}, "ogrn": "1000000000054", "okved": ["32"], "brands": [], "search": "''kristal'':3B ''кристалл'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Кристалл", "legal_name": null, "region_code": "RU-SMO", "search_text": "кристалл\\nkristall", "legal_entity": "0000000057/000001001", "registered_at": "2026-11-28T14:45:46.601+00:00", "okved_prefixes": ["32"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2229e-8fed-7727-ab9d-4eefdbd064cc", "inn": "0000000064", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "TMK Yartsevo Metallurgical Plant", "ru": "ТМК-Ярцевский металлургический завод"}, "ogrn": "1000000000065", "okved": ["24"], "brands": [], "search": "''metallurg'':11B ''plant'':12B ''tmk'':9B ''yartsevo'':10B ''завод'':4A,8B ''металлургическ'':3A,7B ''тмк'':1A,5B ''ярцевск'':2A,6B", "status": "ACTIVE", "version": 1, "sort_name": "ТМК-Ярцевский металлургический завод", "legal_name": null, "region_code": "RU-SMO", "search_text": "тмк ярцевский металлургический завод\\ntmk yartsevo metallurgical plant", "legal_entity": "0000000064/000001001", "registered_at": "2026-11-28T14:45:46.605+00:00", "okved_prefixes": ["24"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2229e-9c51-73a8-b6ff-37a2449e8dea", "inn": "0000000071", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Torfoprom", "ru": "Торфопром"}, "ogrn": "1000000000076", "okved": ["08"], "brands": [], "search": "''torfoprom'':3B ''торфопр'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Торфопром", "legal_name": null, "region_code": "RU-SMO", "search_text": "торфопром\\ntorfoprom", "legal_entity": "0000000071/000001001", "registered_at": "2026-11-28T14:45:49.777+00:00", "okved_prefixes": ["08"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2229e-9ee6-7271-9af6-23dd0ff2832d", "inn": "0000000089", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Katyn Farm", "ru": "Агроферма Катынь"}, "ogrn": "1000000000087", "okved": ["01"], "brands": [], "search": "''farm'':6B ''katyn'':5B ''агроферм'':1A,3B ''катын'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Агроферма Катынь", "legal_name": null, "region_code": "RU-SMO", "search_text": "агроферма катынь\\nkatyn farm", "legal_entity": "0000000089/000001001", "registered_at": "2026-11-28T14:45:50.438+00:00", "okved_prefixes": ["01"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2229e-9f2a-75b5-9867-bd313656b998", "inn": "0000000096", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "MMK", "ru": "ММК"}, "ogrn": "1000000000098", "okved": ["24"], "brands": [], "search": "''mmk'':3B ''ммк'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "ММК", "legal_name": null, "region_code": "RU-CHE", "search_text": "ммк\\nmmk", "legal_entity": "0000000096/000001001", "registered_at": "2026-11-28T14:45:50.506+00:00", "okved_prefixes": ["24"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2229e-9fdc-72b5-99e1-aacd936f0c8b", "inn": "0000000106", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "PNTZ Pipe Plant", "ru": "ПНТЗ"}, "ogrn": "1000000000109", "okved": ["24"], "brands": [], "search": "''pipe'':4B ''plant'':5B ''pntz'':3B ''пнтз'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "ПНТЗ", "legal_name": null, "region_code": "RU-SVE", "search_text": "пнтз\\npntz pipe plant", "legal_entity": "0000000106/000001001", "registered_at": "2026-11-28T14:45:50.684+00:00", "okved_prefixes": ["24"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2229e-a0be-77a1-8c03-9b3c6d7a843e", "inn": "0000000113", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Sysert Porcelain", "ru": "Фарфор Сысерти"}, "ogrn": "1000000000110", "okved": ["23"], "brands": [], "search": "''porcelain'':6B ''sysert'':5B ''сысерт'':2A,4B ''фарфор'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Фарфор Сысерти", "legal_name": null, "region_code": "RU-SVE", "search_text": "фарфор сысерти\\nsysert porcelain", "legal_entity": "0000000113/000001001", "registered_at": "2026-11-28T14:45:50.91+00:00", "okved_prefixes": ["23"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2229e-a174-7700-b408-10d9c1315849", "inn": "0000000120", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "OMK Vyksa", "ru": "ОМК Выкса"}, "ogrn": "1000000000120", "okved": ["24"], "brands": [], "search": "''omk'':5B ''vyksa'':6B ''выкс'':2A,4B ''омк'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "ОМК Выкса", "legal_name": null, "region_code": "RU-NIZ", "search_text": "омк выкса\\nomk vyksa", "legal_entity": "0000000120/000001001", "registered_at": "2026-11-28T14:45:51.092+00:00", "okved_prefixes": ["24"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2229e-a26a-700b-8e51-d94ba3d7d9b3", "inn": "0000000138", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Ariel", "ru": "Ариель"}, "ogrn": "1000000000131", "okved": ["32"], "brands": [], "search": "''ariel'':3B ''ариел'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Ариель", "legal_name": null, "region_code": "RU-NIZ", "search_text": "ариель\\nariel", "legal_entity": "0000000138/000001001", "registered_at": "2026-11-28T14:45:51.338+00:00", "okved_prefixes": ["32"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2229e-a777-77b0-bf7d-f4ca514e5fca", "inn": "0000000145", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Sormovo Confectionery", "ru": "Сормовская кондитерская фабрика"}, "ogrn": "1000000000142", "okved": ["10"], "brands": [], "search": "''confectioneri'':8B ''sormovo'':7B ''кондитерск'':2A,5B ''сормовск'':1A,4B ''фабрик'':3A,6B", "status": "ACTIVE", "version": 1, "sort_name": "Сормовская кондитерская фабрика", "legal_name": null, "region_code": "RU-NIZ", "search_text": "сормовская кондитерская фабрика\\nsormovo confectionery", "legal_entity": "0000000145/000001001", "registered_at": "2026-11-28T14:45:52.631+00:00", "okved_prefixes": ["10"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2229e-a84e-7532-9df1-3af00973d0c7", "inn": "0000000152", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Mikron", "ru": "Микрон"}, "ogrn": "1000000000153", "okved": ["26"], "brands": [], "search": "''mikron'':3B ''микрон'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Микрон", "legal_name": null, "region_code": "RU-MOW", "search_text": "микрон\\nmikron", "legal_entity": "0000000152/000001001", "registered_at": "2026-11-28T14:45:52.846+00:00", "okved_prefixes": ["26"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2229e-ab6a-7003-8f3f-7c8479d1b7c1", "inn": "0000000160", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Baskin Robbins", "ru": "Баскин Роббинс"}, "ogrn": "1000000000164", "okved": ["10"], "brands": [], "search": "''baskin'':5B ''robbin'':6B ''баскин'':1A,3B ''роббинс'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Баскин Роббинс", "legal_name": null, "region_code": "RU-MOW", "search_text": "баскин роббинс\\nbaskin robbins", "legal_entity": "0000000160/000001001", "registered_at": "2026-11-28T14:45:53.642+00:00", "okved_prefixes": ["10"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2229e-abf5-72bb-94bf-3497c27f8aa8", "inn": "0000000177", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Ortomoda", "ru": "Ортомода"}, "ogrn": "1000000000175", "okved": ["32"], "brands": [], "search": "''ortomoda'':3B ''ортомод'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Ортомода", "legal_name": null, "region_code": "RU-MOW", "search_text": "ортомода\\nortomoda", "legal_entity": "0000000177/000001001", "registered_at": "2026-11-28T14:45:53.781+00:00", "okved_prefixes": ["32"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2229e-ac56-7304-b8bc-99cd29ee147b", "inn": "0000000184", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Bogorodsk Ice Cream Works", "ru": "Богородский хладокомбинат"}, "ogrn": "1000000000186", "okved": ["10"], "brands": [], "search": "''bogorodsk'':5B ''cream'':7B ''ice'':6B ''work'':8B ''богородск'':1A,3B ''хладокомбинат'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Богородский хладокомбинат", "legal_name": null, "region_code": "RU-MOS", "search_text": "богородский хладокомбинат\\nbogorodsk ice cream works", "legal_entity": "0000000184/000001001", "registered_at": "2026-11-28T14:45:53.878+00:00", "okved_prefixes": ["10"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2229e-ad88-7321-97bc-f9f9a766f2d2", "inn": "0000000191", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "OMK Chusovoy", "ru": "ОМК Чусовой"}, "ogrn": "1000000000197", "okved": ["29"], "brands": [], "search": "''chusovoy'':6B ''omk'':5B ''омк'':1A,3B ''чусов'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "ОМК Чусовой", "legal_name": null, "region_code": "RU-PER", "search_text": "омк чусовой\\nomk chusovoy", "legal_entity": "0000000191/000001001", "registered_at": "2026-11-28T14:45:54.184+00:00", "okved_prefixes": ["29"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2229e-b15a-7541-9643-cd01db8a02c6", "inn": "0000000201", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Kungur Ceramics", "ru": "Кунгурская керамика"}, "ogrn": "1000000000208", "okved": ["23"], "brands": [], "search": "''ceram'':6B ''kungur'':5B ''керамик'':2A,4B ''кунгурск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Кунгурская керамика", "legal_name": null, "region_code": "RU-PER", "search_text": "кунгурская керамика\\nkungur ceramics", "legal_entity": "0000000201/000001001", "registered_at": "2026-11-28T14:45:55.162+00:00", "okved_prefixes": ["23"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2229e-b18e-740b-926c-22619b201817", "inn": "0000000219", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Mikhailovsky Mining Works", "ru": "Михайловский ГОК"}, "ogrn": "1000000000219", "okved": ["07"], "brands": [], "search": "''mikhailovski'':5B ''mine'':6B ''work'':7B ''гок'':2A,4B ''михайловск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Михайловский ГОК", "legal_name": null, "region_code": "RU-KRS", "search_text": "михайловский гок\\nmikhailovsky mining works", "legal_entity": "0000000219/000001001", "registered_at": "2026-11-28T14:45:55.214+00:00", "okved_prefixes": ["07"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2229e-b6c0-74c8-a628-dd28523efdac", "inn": "0000000226", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Lebedinsky Mining Works and OEMK", "ru": "Лебединский ГОК и ОЭМК"}, "ogrn": "1000000000220", "okved": ["07"], "brands": [], "search": "''lebedinski'':9B ''mine'':10B ''oemk'':13B ''work'':11B ''гок'':2A,6B ''лебединск'':1A,5B ''оэмк'':4A,8B", "status": "ACTIVE", "version": 1, "sort_name": "Лебединский ГОК и ОЭМК", "legal_name": null, "region_code": "RU-BEL", "search_text": "лебединский гок и оэмк\\nlebedinsky mining works and oemk", "legal_entity": "0000000226/000001001", "registered_at": "2026-11-28T14:45:56.544+00:00", "okved_prefixes": ["07"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2229e-b77c-775e-b362-675c917ae74a", "inn": "0000000233", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Sayano-Shushenskaya Hydropower Plant", "ru": "Саяно-Шушенская ГЭС"}, "ogrn": "1000000000230", "okved": ["35"], "brands": [], "search": "''hydropow'':9B ''plant'':10B ''sayano'':7B ''shushenskaya'':8B ''гэс'':3A,6B ''сая'':1A,4B ''шушенск'':2A,5B", "status": "ACTIVE", "version": 1, "sort_name": "Саяно-Шушенская ГЭС", "legal_name": null, "region_code": "RU-KK", "search_text": "саяно шушенская гэс\\nsayano shushenskaya hydropower plant", "legal_entity": "0000000233/000001001", "registered_at": "2026-11-28T14:45:56.732+00:00", "okved_prefixes": ["35"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2229e-b7f3-70f6-964a-6ef0e5417cba", "inn": "0000000240", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Tula Brewery", "ru": "Тульский пивзавод"}, "ogrn": "1000000000241", "okved": ["11"], "brands": [], "search": "''breweri'':6B ''tula'':5B ''пивзавод'':2A,4B ''тульск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Тульский пивзавод", "legal_name": null, "region_code": "RU-TUL", "search_text": "тульский пивзавод\\ntula brewery", "legal_entity": "0000000240/000001001", "registered_at": "2026-11-28T14:45:56.851+00:00", "okved_prefixes": ["11"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2229e-b81b-7702-a532-13052a0f298a", "inn": "0000000258", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Kuzbassrazrezugol", "ru": "Кузбассразрезуголь"}, "ogrn": "1000000000252", "okved": ["05"], "brands": [], "search": "''kuzbassrazrezugol'':3B ''кузбассразрезугол'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Кузбассразрезуголь", "legal_name": null, "region_code": "RU-KEM", "search_text": "кузбассразрезуголь\\nkuzbassrazrezugol", "legal_entity": "0000000258/000001001", "registered_at": "2026-11-28T14:45:56.891+00:00", "okved_prefixes": ["05"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2229e-b97e-7155-b86c-b5b61a4b9b56", "inn": "0000000265", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Leningrad Nuclear Power Plant", "ru": "Ленинградская АЭС"}, "ogrn": "1000000000263", "okved": ["35"], "brands": [], "search": "''leningrad'':5B ''nuclear'':6B ''plant'':8B ''power'':7B ''аэс'':2A,4B ''ленинградск'':1A,3B", "status": "SUSPENDED", "version": 1, "sort_name": "Ленинградская АЭС", "legal_name": null, "region_code": "RU-LEN", "search_text": "ленинградская аэс\\nleningrad nuclear power plant", "legal_entity": "0000000265/000001001", "registered_at": "2026-11-28T14:45:57.246+00:00", "okved_prefixes": ["35"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2229e-c18c-725e-b56a-7049497b0c5f", "inn": null, "kpp": null, "kind": "TOUR_OPERATOR", "name": {"en": "An agency to try things with", "ru": "Агентство для проб"}, "ogrn": null, "okved": ["79"], "brands": ["Агентство для проб"], "search": "''agenc'':8B ''thing'':11B ''tri'':10B ''агентств'':1A,4B,13B ''проб'':3A,6B,15B", "status": "CANDIDATE", "version": 1, "sort_name": "Агентство для проб", "legal_name": null, "region_code": "RU-MOW", "search_text": "агентство для проб\\nan agency to try things with\\nагентство для проб", "legal_entity": null, "registered_at": "2026-11-28T14:45:59.308+00:00", "okved_prefixes": ["79"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"}
]');

INSERT INTO public.portal (id, code, name, region_codes, languages, url, version) OVERRIDING SYSTEM VALUE
SELECT id, code, name, region_codes, languages, url, version FROM jsonb_populate_recordset(NULL::public.portal,'[
{"id": "01a2229e-c170-77cc-a7af-d414cbf56909", "url": null, "code": "demo", "name": {"en": "A portal to try things with", "ru": "Портал для проб"}, "version": 1, "languages": ["ru", "en"], "region_codes": ["RU-CHE", "RU-MOW", "RU-SMO"]}
]');

INSERT INTO public.programme_fact (region_code, measure, evidence_id, evidence_type, evidence_subject, evidence_time) OVERRIDING SYSTEM VALUE
SELECT region_code, measure, evidence_id, evidence_type, evidence_subject, evidence_time FROM jsonb_populate_recordset(NULL::public.programme_fact,'[
{"measure": "COUNCIL", "evidence_id": "01a2229e-8af4-76c5-88a4-2e9f109a566c", "region_code": "RU-BEL", "evidence_time": "2026-11-28T14:45:45.332+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2229e-8af4-77f4-ab66-f4f05efc1c40"},
{"measure": "EXCURSIONS", "evidence_id": "01a2229e-bdd8-77b1-9712-bb91c61f7162", "region_code": "RU-BEL", "evidence_time": "2026-11-28T14:45:58.36+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2229e-bc60-772e-b09f-d445459740e2"},
{"measure": "METHODOLOGY", "evidence_id": "01a2229e-bbef-75a6-9885-1e11178fa13a", "region_code": "RU-BEL", "evidence_time": "2026-11-28T14:45:57.871+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2229e-bbef-77bf-ab08-d3faa16dff09"},
{"measure": "REGISTRY", "evidence_id": "01a2229e-baab-705f-b3f2-88d350660bfa", "region_code": "RU-BEL", "evidence_time": "2026-11-28T14:45:57.547+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2229e-b742-77d2-863a-dd2ac5b750ce"},
{"measure": "COUNCIL", "evidence_id": "01a2229e-86f6-7249-ae30-24237486ab67", "region_code": "RU-CHE", "evidence_time": "2026-11-28T14:45:44.31+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2229e-86f6-7512-9708-5f2edd29219b"},
{"measure": "EXCURSIONS", "evidence_id": "01a2229e-a79a-768e-9e31-454f7b059707", "region_code": "RU-CHE", "evidence_time": "2026-11-28T14:45:52.666+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2229e-a5cf-7004-ac86-8b9f003df93b"},
{"measure": "METHODOLOGY", "evidence_id": "01a2229e-a405-779e-9d5f-89af7275aa1b", "region_code": "RU-CHE", "evidence_time": "2026-11-28T14:45:51.749+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2229e-a405-7359-9278-e37b4dcb7255"},
{"measure": "REGISTRY", "evidence_id": "01a2229e-a174-7357-8672-14be4101797d", "region_code": "RU-CHE", "evidence_time": "2026-11-28T14:45:51.092+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2229e-9f4e-7398-89a3-709b771c69cf"},
{"measure": "COUNCIL", "evidence_id": "01a2229e-8c4e-74dd-a11e-eac329c6082d", "region_code": "RU-KEM", "evidence_time": "2026-11-28T14:45:45.678+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2229e-8c4e-779b-a5ca-eae8f3d0f38c"},
{"measure": "EXCURSIONS", "evidence_id": "01a2229e-be72-7241-a29a-b1902368896e", "region_code": "RU-KEM", "evidence_time": "2026-11-28T14:45:58.514+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2229e-bdc5-762c-9b72-f337d574901d"},
{"measure": "METHODOLOGY", "evidence_id": "01a2229e-bc3f-759c-8e79-5f70553938ff", "region_code": "RU-KEM", "evidence_time": "2026-11-28T14:45:57.951+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2229e-bc3f-7720-9596-ffe14e2d9778"},
{"measure": "REGISTRY", "evidence_id": "01a2229e-bb37-71f6-8a37-9204156cc546", "region_code": "RU-KEM", "evidence_time": "2026-11-28T14:45:57.687+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2229e-b89b-72c3-98c1-baac83193f48"},
{"measure": "COUNCIL", "evidence_id": "01a2229e-8b72-7099-9fd5-e85ebacd3320", "region_code": "RU-KK", "evidence_time": "2026-11-28T14:45:45.458+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2229e-8b72-7260-9613-a400c1ab37f8"},
{"measure": "EXCURSIONS", "evidence_id": "01a2229e-bde7-77d1-8ca2-53c42f178c28", "region_code": "RU-KK", "evidence_time": "2026-11-28T14:45:58.375+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2229e-bca4-7033-aa8d-b9fb561fee3d"},
{"measure": "METHODOLOGY", "evidence_id": "01a2229e-bc0e-7662-94de-61fc891c59af", "region_code": "RU-KK", "evidence_time": "2026-11-28T14:45:57.902+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2229e-bc0e-761a-9966-9f02a9b5dd85"},
{"measure": "REGISTRY", "evidence_id": "01a2229e-bacd-731c-9ecc-4cef381af564", "region_code": "RU-KK", "evidence_time": "2026-11-28T14:45:57.581+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2229e-b81b-7740-88f9-a42517ad0c7f"},
{"measure": "COUNCIL", "evidence_id": "01a2229e-8af2-768e-8599-5b8a1ddcd038", "region_code": "RU-KRS", "evidence_time": "2026-11-28T14:45:45.33+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2229e-8af2-7007-86d1-e626ae11575d"},
{"measure": "EXCURSIONS", "evidence_id": "01a2229e-b8c1-72f6-9515-e1a9df8568fd", "region_code": "RU-KRS", "evidence_time": "2026-11-28T14:45:57.057+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2229e-b7c8-706f-84f4-b6a01aea93e5"},
{"measure": "METHODOLOGY", "evidence_id": "01a2229e-b655-717f-b27d-819f0ed4fcb0", "region_code": "RU-KRS", "evidence_time": "2026-11-28T14:45:56.437+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2229e-b655-71d1-b007-411ca7ea0c31"},
{"measure": "REGISTRY", "evidence_id": "01a2229e-b53c-72ff-9927-fe2ddefe3165", "region_code": "RU-KRS", "evidence_time": "2026-11-28T14:45:56.156+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2229e-b28c-72b2-a160-847f97dcf714"},
{"measure": "COUNCIL", "evidence_id": "01a2229e-8db5-71d4-925c-9e27facce768", "region_code": "RU-LEN", "evidence_time": "2026-11-28T14:45:46.037+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2229e-8db5-759f-8988-cc5add335d6f"},
{"measure": "EXCURSIONS", "evidence_id": "01a2229e-bf0a-769a-bce0-a39eb8588286", "region_code": "RU-LEN", "evidence_time": "2026-11-28T14:45:58.666+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2229e-be64-709b-9005-92f946adc06f"},
{"measure": "METHODOLOGY", "evidence_id": "01a2229e-bd20-71a7-a559-0e58a9ccd02a", "region_code": "RU-LEN", "evidence_time": "2026-11-28T14:45:58.176+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2229e-bd20-7127-820e-8dfdf226d822"},
{"measure": "REGISTRY", "evidence_id": "01a2229e-bbcd-7616-aa90-59cd788f99d4", "region_code": "RU-LEN", "evidence_time": "2026-11-28T14:45:57.837+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2229e-b9d6-7576-8527-0f0c560a6ad2"},
{"measure": "COUNCIL", "evidence_id": "01a2229e-8835-708f-b02e-260b6d1d7abb", "region_code": "RU-MOS", "evidence_time": "2026-11-28T14:45:44.629+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2229e-8835-7209-986d-1a21795eeb7b"},
{"measure": "EXCURSIONS", "evidence_id": "01a2229e-b678-7479-b79e-d75612e7f3af", "region_code": "RU-MOS", "evidence_time": "2026-11-28T14:45:56.472+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2229e-b4d7-766b-a8d3-130f52a3ab21"},
{"measure": "METHODOLOGY", "evidence_id": "01a2229e-b335-7509-9f71-68fd601da1b2", "region_code": "RU-MOS", "evidence_time": "2026-11-28T14:45:55.637+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2229e-b335-7545-9eee-fdc431cec18c"},
{"measure": "REGISTRY", "evidence_id": "01a2229e-b02c-735b-b1fa-eb05f70f17cd", "region_code": "RU-MOS", "evidence_time": "2026-11-28T14:45:54.86+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2229e-ad2a-7227-b91a-8da08909dbc9"},
{"measure": "COUNCIL", "evidence_id": "01a2229e-8831-7596-bbc1-5d23782bffab", "region_code": "RU-MOW", "evidence_time": "2026-11-28T14:45:44.625+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2229e-8831-70c8-8307-75c04d336365"},
{"measure": "EXCURSIONS", "evidence_id": "01a2229e-aff1-7618-9b2f-003c7d2b4cd7", "region_code": "RU-MOW", "evidence_time": "2026-11-28T14:45:54.801+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2229e-adf2-712b-8065-e2c4d6922e77"},
{"measure": "EXCURSIONS", "evidence_id": "01a2229e-b601-7731-802e-99b33db3885b", "region_code": "RU-MOW", "evidence_time": "2026-11-28T14:45:56.353+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2229e-b407-71fc-82d8-f234c222e2fa"},
{"measure": "EXCURSIONS", "evidence_id": "01a2229e-b697-702c-82a1-3bf7dd7848c7", "region_code": "RU-MOW", "evidence_time": "2026-11-28T14:45:56.503+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2229e-b487-73ce-a1f5-5efbc560ff36"},
{"measure": "METHODOLOGY", "evidence_id": "01a2229e-ac54-717d-8c9d-9c857d3a0f87", "region_code": "RU-MOW", "evidence_time": "2026-11-28T14:45:53.876+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2229e-ac54-721b-ba9b-20369d5a5bc3"},
{"measure": "METHODOLOGY", "evidence_id": "01a2229e-b205-70d9-9888-38b57fd1d003", "region_code": "RU-MOW", "evidence_time": "2026-11-28T14:45:55.333+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2229e-b205-7716-afbb-4ff878877bf3"},
{"measure": "METHODOLOGY", "evidence_id": "01a2229e-b28d-7672-990d-30e3b2d2b13e", "region_code": "RU-MOW", "evidence_time": "2026-11-28T14:45:55.469+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2229e-b28d-7201-9c39-671857a133a1"},
{"measure": "REGISTRY", "evidence_id": "01a2229e-aa08-765b-b01b-d46432f50ac2", "region_code": "RU-MOW", "evidence_time": "2026-11-28T14:45:53.288+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2229e-a87f-7324-9720-35fe6acc9c06"},
{"measure": "REGISTRY", "evidence_id": "01a2229e-aeb5-77f8-abef-b32599034d83", "region_code": "RU-MOW", "evidence_time": "2026-11-28T14:45:54.485+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2229e-ac4b-7016-aeb4-bc68ccb9185f"},
{"measure": "REGISTRY", "evidence_id": "01a2229e-af52-75e8-abd5-84a8a838b905", "region_code": "RU-MOW", "evidence_time": "2026-11-28T14:45:54.642+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2229e-ac72-77f1-9ec9-f3f9e542c59a"},
{"measure": "COUNCIL", "evidence_id": "01a2229e-88ca-74ad-a74e-f79e6a2254d6", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T14:45:44.778+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2229e-88ca-723a-ade2-f775e2383a1e"},
{"measure": "EXCURSIONS", "evidence_id": "01a2229e-aa54-75e6-a829-123de928fc07", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T14:45:53.364+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2229e-a8fa-712f-9d11-e5e2b71df263"},
{"measure": "EXCURSIONS", "evidence_id": "01a2229e-ac5f-77ed-9908-1337d3068fde", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T14:45:53.887+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2229e-aa9c-766c-bfe4-e83cbfc9d083"},
{"measure": "EXCURSIONS", "evidence_id": "01a2229e-affe-76fb-a345-440e3682cf8a", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T14:45:54.814+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2229e-ac6c-70ff-972a-d1afe2d1bb29"},
{"measure": "METHODOLOGY", "evidence_id": "01a2229e-a6c0-7628-8190-96eee829c351", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T14:45:52.448+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2229e-a6c0-730a-92a5-a345e15065e6"},
{"measure": "METHODOLOGY", "evidence_id": "01a2229e-a800-716e-8818-c33e08528ae0", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T14:45:52.768+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2229e-a800-75d6-898b-8ca7de7b6215"},
{"measure": "METHODOLOGY", "evidence_id": "01a2229e-abb4-7343-ba09-ebb5afcbfdf7", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T14:45:53.716+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2229e-abb4-7781-977d-abe3c4facef1"},
{"measure": "REGISTRY", "evidence_id": "01a2229e-a505-74dc-b191-bb03e4330497", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T14:45:52.005+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2229e-a241-711b-8e39-58b5b805278d"},
{"measure": "REGISTRY", "evidence_id": "01a2229e-a572-74f6-8ac2-cf46caba99c9", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T14:45:52.114+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2229e-a308-7005-b9b6-ea58217909bb"},
{"measure": "REGISTRY", "evidence_id": "01a2229e-a9a6-72d8-aa58-8401afc2a64a", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T14:45:53.19+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2229e-a7f4-7121-a6fd-d99c1fe9db7a"},
{"measure": "COUNCIL", "evidence_id": "01a2229e-8b24-7000-9018-e87037cea0b5", "region_code": "RU-PER", "evidence_time": "2026-11-28T14:45:45.38+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2229e-8b24-74a4-bfa7-8d6d774b9c17"},
{"measure": "EXCURSIONS", "evidence_id": "01a2229e-b6fa-73c5-af2e-5d1538ceafe9", "region_code": "RU-PER", "evidence_time": "2026-11-28T14:45:56.602+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2229e-b558-7455-ab01-9f4d1d7458cf"},
{"measure": "EXCURSIONS", "evidence_id": "01a2229e-b879-7656-b9c7-2dc7e712baed", "region_code": "RU-PER", "evidence_time": "2026-11-28T14:45:56.985+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2229e-b74c-77cd-ad36-f4aa0b35e1c9"},
{"measure": "METHODOLOGY", "evidence_id": "01a2229e-b3f3-7699-815d-bbeddf53d9aa", "region_code": "RU-PER", "evidence_time": "2026-11-28T14:45:55.827+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2229e-b3f3-734e-9c63-21663846fc06"},
{"measure": "METHODOLOGY", "evidence_id": "01a2229e-b607-7644-9790-d24b41a0a75e", "region_code": "RU-PER", "evidence_time": "2026-11-28T14:45:56.359+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2229e-b607-710f-940a-126fa3c5493d"},
{"measure": "REGISTRY", "evidence_id": "01a2229e-b197-7180-875f-3ef9629dd81e", "region_code": "RU-PER", "evidence_time": "2026-11-28T14:45:55.223+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2229e-adcc-77dc-b91a-a0ac694a8e91"},
{"measure": "REGISTRY", "evidence_id": "01a2229e-b4c5-756b-94dc-8aa38cc00573", "region_code": "RU-PER", "evidence_time": "2026-11-28T14:45:56.037+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2229e-b1fe-77bf-9f4d-a8a75bf223d5"},
{"measure": "COUNCIL", "evidence_id": "01a2229e-8825-7168-805a-89627c4c1558", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:45:44.613+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2229e-8825-736a-ba02-704465d2969d"},
{"measure": "EXCURSIONS", "evidence_id": "01a2229e-9a58-7179-82b5-986d76faecc9", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:45:49.272+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2229e-980a-77a2-877a-13c870dc1089"},
{"measure": "EXCURSIONS", "evidence_id": "01a2229e-9d96-7568-b4db-c9fc58ef1a1e", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:45:50.102+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2229e-99c4-755a-8c39-dd602b5eab35"},
{"measure": "EXCURSIONS", "evidence_id": "01a2229e-9e6f-7484-b822-85b78f8671c3", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:45:50.319+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2229e-9a56-7707-a571-7aaee08cc4f6"},
{"measure": "EXCURSIONS", "evidence_id": "01a2229e-9e92-766f-aabe-26c4a2748463", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:45:50.354+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2229e-9a63-70b4-932f-ebd84542f5f2"},
{"measure": "EXCURSIONS", "evidence_id": "01a2229e-a010-7385-b1d5-29b96e3f6b9c", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:45:50.736+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2229e-9c7e-71ac-baff-54188cdac568"},
{"measure": "EXCURSIONS", "evidence_id": "01a2229e-a021-75ff-8530-3cbc92b71f7e", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:45:50.753+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2229e-9c7d-73de-9bbf-81c45706d778"},
{"measure": "EXCURSIONS", "evidence_id": "01a2229e-a180-7071-b2fa-0817f86a5d96", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:45:51.104+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2229e-a0b8-75d5-b940-ef2863d07551"},
{"measure": "EXCURSIONS", "evidence_id": "01a2229e-a5a9-70b4-b6d6-3d6e3a89b562", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:45:52.169+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2229e-a4b5-7511-bffc-c4054fbe966d"},
{"measure": "METHODOLOGY", "evidence_id": "01a2229e-95d7-77a1-a4bc-b94d8c3441f8", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:45:48.119+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2229e-95d7-7242-8e5a-eabf7414833b"},
{"measure": "METHODOLOGY", "evidence_id": "01a2229e-96e4-7207-824b-3d9a97d77bb8", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:45:48.388+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2229e-96e4-7408-86bd-fbd247f108e0"},
{"measure": "METHODOLOGY", "evidence_id": "01a2229e-96e4-7773-9837-40c08e4e8ba7", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:45:48.388+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2229e-96e4-71cc-955b-52994dae7664"},
{"measure": "METHODOLOGY", "evidence_id": "01a2229e-9751-7441-913e-92a564c7ae95", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:45:48.497+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2229e-9751-7359-a444-4319a3f22101"},
{"measure": "METHODOLOGY", "evidence_id": "01a2229e-97ce-7050-bb72-59ed3d2c5b0c", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:45:48.622+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2229e-97ce-76b0-9d16-0d7893e96eb9"},
{"measure": "METHODOLOGY", "evidence_id": "01a2229e-97de-73ab-bc4e-22c5fb3f17f2", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:45:48.638+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2229e-97de-710f-af0a-453317e5a08b"},
{"measure": "METHODOLOGY", "evidence_id": "01a2229e-9eed-712a-8f13-06e79fe21b5a", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:45:50.445+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2229e-9eed-713d-9e85-eeb30a0b8f4a"},
{"measure": "METHODOLOGY", "evidence_id": "01a2229e-a3dc-7004-8b63-82c341b472af", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:45:51.708+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2229e-a3dc-73bc-a712-65eab0d7230d"},
{"measure": "REGISTRY", "evidence_id": "01a2229e-92aa-707d-96e4-a628703c503f", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:45:47.306+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2229e-9089-75bf-8209-03f1f8752948"},
{"measure": "REGISTRY", "evidence_id": "01a2229e-92ea-70a6-bf44-c1dc5cb10314", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:45:47.37+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2229e-9086-7261-a85c-32355f72edcd"},
{"measure": "REGISTRY", "evidence_id": "01a2229e-92ef-777d-84c1-a8e64d31d8c0", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:45:47.375+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2229e-90f0-73de-9c92-f4ce2d06f5db"},
{"measure": "REGISTRY", "evidence_id": "01a2229e-92f5-71bd-9dc3-3ae6debee29b", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:45:47.381+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2229e-90da-723e-8bb8-ce00b7306686"},
{"measure": "REGISTRY", "evidence_id": "01a2229e-93ac-71cf-8ced-eab4ac494604", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:45:47.564+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2229e-90e5-76d4-80d5-4031b86b69fd"},
{"measure": "REGISTRY", "evidence_id": "01a2229e-946b-7108-aa77-b8393ad52e93", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:45:47.755+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2229e-90eb-7592-8bcc-5fd205c34d13"},
{"measure": "REGISTRY", "evidence_id": "01a2229e-9dd7-7278-bec8-b465d2896e7b", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:45:50.167+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2229e-9c73-76e2-bf95-b61b6031eea8"},
{"measure": "REGISTRY", "evidence_id": "01a2229e-a11b-7511-a30e-770ac465ecb3", "region_code": "RU-SMO", "evidence_time": "2026-11-28T14:45:51.003+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2229e-9f35-733a-b582-5bfbb267e1fa"},
{"measure": "COUNCIL", "evidence_id": "01a2229e-8692-7074-8cc3-94f27698cfe1", "region_code": "RU-SVE", "evidence_time": "2026-11-28T14:45:44.21+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2229e-8692-707b-9577-facc33123d34"},
{"measure": "EXCURSIONS", "evidence_id": "01a2229e-aa17-7136-8cda-ef068018f2fa", "region_code": "RU-SVE", "evidence_time": "2026-11-28T14:45:53.303+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2229e-a8f3-7392-822b-cc1f37a00fa8"},
{"measure": "EXCURSIONS", "evidence_id": "01a2229e-ab01-71d8-b107-7c82a86d6f34", "region_code": "RU-SVE", "evidence_time": "2026-11-28T14:45:53.537+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2229e-a9fc-73ce-9fe7-7d2a40c40055"},
{"measure": "METHODOLOGY", "evidence_id": "01a2229e-a6bc-75b2-a52b-a01384085a74", "region_code": "RU-SVE", "evidence_time": "2026-11-28T14:45:52.444+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2229e-a6bc-74a1-893e-3c5df12b3fb1"},
{"measure": "METHODOLOGY", "evidence_id": "01a2229e-a792-7626-8a0c-12822fbd9230", "region_code": "RU-SVE", "evidence_time": "2026-11-28T14:45:52.658+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2229e-a792-75b1-9dce-7533008aea77"},
{"measure": "REGISTRY", "evidence_id": "01a2229e-a4fb-77e4-8ffa-a0bb0530a683", "region_code": "RU-SVE", "evidence_time": "2026-11-28T14:45:51.995+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2229e-a1b9-73ce-9a6a-99f7f1b55f19"},
{"measure": "REGISTRY", "evidence_id": "01a2229e-a503-7296-9cea-b3e4d24561a0", "region_code": "RU-SVE", "evidence_time": "2026-11-28T14:45:52.003+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2229e-a037-7781-93d2-be593a4985eb"},
{"measure": "COUNCIL", "evidence_id": "01a2229e-8b7f-757f-8fd9-494bff513c01", "region_code": "RU-TUL", "evidence_time": "2026-11-28T14:45:45.471+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2229e-8b7f-77f1-bf37-25f352ee2798"},
{"measure": "EXCURSIONS", "evidence_id": "01a2229e-be8e-73b0-8926-57b8058d31da", "region_code": "RU-TUL", "evidence_time": "2026-11-28T14:45:58.542+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2229e-bdc6-75ac-ac0f-7eeeb5db1a1c"},
{"measure": "METHODOLOGY", "evidence_id": "01a2229e-bc68-7179-ad0d-1146b3ead009", "region_code": "RU-TUL", "evidence_time": "2026-11-28T14:45:57.992+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2229e-bc68-73a1-ba6c-75c824c2c8a7"},
{"measure": "REGISTRY", "evidence_id": "01a2229e-bb0d-7042-90e6-d342eb5910ab", "region_code": "RU-TUL", "evidence_time": "2026-11-28T14:45:57.645+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2229e-b848-72ec-8d3f-378ff6670d5d"}
]');

INSERT INTO public.rate_bucket (key, level, filled_at) OVERRIDING SYSTEM VALUE
SELECT key, level, filled_at FROM jsonb_populate_recordset(NULL::public.rate_bucket,'[
{"key": "person:01a2229e-6b3b-7457-888b-d0883bdeb9ab", "level": 413.3406000000001, "filled_at": "2026-11-28T14:45:58.124791+00:00"},
{"key": "person:01a2229e-6b6d-73ec-8faa-6f5ec9018754", "level": 450, "filled_at": "2026-11-28T14:45:59.17231+00:00"}
]');

INSERT INTO public.readiness_assessment (id, site_id, organization_id, region_code, methodology_version, status, assessed_on, valid_until, due_at, scores, total, maximum, criticals_met, assessor, withdrawn_reason, recorded_at) OVERRIDING SYSTEM VALUE
SELECT id, site_id, organization_id, region_code, methodology_version, status, assessed_on, valid_until, due_at, scores, total, maximum, criticals_met, assessor, withdrawn_reason, recorded_at FROM jsonb_populate_recordset(NULL::public.readiness_assessment,'[
{"id": "01a2229e-95d7-7242-8e5a-eabf7414833b", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2229e-93a7-72f2-b86e-467112f29751", "assessor": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:45:48.119+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2229e-8fd1-7497-aa51-8ade1da60f0f", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2229e-96e4-71cc-955b-52994dae7664", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2229e-9473-7182-b8a2-6bd943499113", "assessor": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:45:48.388+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2229e-8fdd-7293-8b90-ff5e7c5cb6fe", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2229e-96e4-7408-86bd-fbd247f108e0", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2229e-9475-7515-b5ee-03d4207e024d", "assessor": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:45:48.388+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2229e-8fd0-7749-a98f-6d76433bb910", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2229e-9751-7359-a444-4319a3f22101", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2229e-95a8-74e9-bce2-ec2c7ed3fb1b", "assessor": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:45:48.497+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2229e-8fe9-76ea-9d1b-3f6ff5306cda", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2229e-97ce-76b0-9d16-0d7893e96eb9", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2229e-95c5-76eb-8337-779f5b29afe7", "assessor": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:45:48.622+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2229e-8fce-7136-8251-7e883066f7fe", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2229e-97de-710f-af0a-453317e5a08b", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2229e-965f-76ca-80a4-93a07896b07f", "assessor": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:45:48.638+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2229e-8fed-7727-ab9d-4eefdbd064cc", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2229e-9eed-713d-9e85-eeb30a0b8f4a", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2229e-9e5a-7221-b3e7-3dc92c68df31", "assessor": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:45:50.445+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2229e-9c51-73a8-b6ff-37a2449e8dea", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2229e-a3dc-73bc-a712-65eab0d7230d", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2229e-a2f9-735d-ba79-085cbae77e22", "assessor": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:45:51.708+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2229e-9ee6-7271-9af6-23dd0ff2832d", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2229e-a405-7359-9278-e37b4dcb7255", "total": 24, "due_at": "2027-11-27T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2229e-a38b-70e4-a51d-429f1532f941", "assessor": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:45:51.749+00:00", "region_code": "RU-CHE", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2229e-9f2a-75b5-9867-bd313656b998", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2229e-a6bc-74a1-893e-3c5df12b3fb1", "total": 24, "due_at": "2027-11-27T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2229e-a5ab-71a5-8b78-4e4ceb267982", "assessor": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:45:52.444+00:00", "region_code": "RU-SVE", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2229e-a0be-77a1-8c03-9b3c6d7a843e", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2229e-a6c0-730a-92a5-a345e15065e6", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2229e-a5a6-71c3-afb9-ae1b5c2829fd", "assessor": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:45:52.448+00:00", "region_code": "RU-NIZ", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2229e-a174-7700-b408-10d9c1315849", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2229e-a792-75b1-9dce-7533008aea77", "total": 24, "due_at": "2027-11-27T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2229e-a5d3-760c-a870-2c3afbdad6f0", "assessor": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:45:52.658+00:00", "region_code": "RU-SVE", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2229e-9fdc-72b5-99e1-aacd936f0c8b", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2229e-a800-75d6-898b-8ca7de7b6215", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2229e-a793-7430-aee8-d3a86f1d306c", "assessor": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:45:52.768+00:00", "region_code": "RU-NIZ", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2229e-a26a-700b-8e51-d94ba3d7d9b3", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2229e-abb4-7781-977d-abe3c4facef1", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2229e-aa56-72b4-9726-9b8118974771", "assessor": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:45:53.716+00:00", "region_code": "RU-NIZ", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2229e-a777-77b0-bf7d-f4ca514e5fca", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2229e-ac54-721b-ba9b-20369d5a5bc3", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2229e-ab5b-73e0-b1a9-1cc5f74af64f", "assessor": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:45:53.876+00:00", "region_code": "RU-MOW", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2229e-a84e-7532-9df1-3af00973d0c7", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2229e-b205-7716-afbb-4ff878877bf3", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2229e-b10a-755b-9000-ca20e60f7cf4", "assessor": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:45:55.333+00:00", "region_code": "RU-MOW", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2229e-ab6a-7003-8f3f-7c8479d1b7c1", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2229e-b28d-7201-9c39-671857a133a1", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2229e-b15d-75f5-b625-b9bbd37cec77", "assessor": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:45:55.469+00:00", "region_code": "RU-MOW", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2229e-abf5-72bb-94bf-3497c27f8aa8", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2229e-b335-7545-9eee-fdc431cec18c", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2229e-b20b-7623-9ef1-ea6e4c86ff75", "assessor": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:45:55.637+00:00", "region_code": "RU-MOS", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2229e-ac56-7304-b8bc-99cd29ee147b", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2229e-b3f3-734e-9c63-21663846fc06", "total": 24, "due_at": "2027-11-27T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2229e-b336-76be-8b92-f8c679e5b4fc", "assessor": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:45:55.827+00:00", "region_code": "RU-PER", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2229e-ad88-7321-97bc-f9f9a766f2d2", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2229e-b607-710f-940a-126fa3c5493d", "total": 24, "due_at": "2027-11-27T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2229e-b59e-779b-865f-657bde17bf33", "assessor": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:45:56.359+00:00", "region_code": "RU-PER", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2229e-b15a-7541-9643-cd01db8a02c6", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2229e-b655-71d1-b007-411ca7ea0c31", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2229e-b608-75c1-a3bf-f3e41757c215", "assessor": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:45:56.437+00:00", "region_code": "RU-KRS", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2229e-b18e-740b-926c-22619b201817", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2229e-bbef-77bf-ab08-d3faa16dff09", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2229e-bb37-74c2-af6d-cb05fd26a245", "assessor": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:45:57.871+00:00", "region_code": "RU-BEL", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2229e-b6c0-74c8-a628-dd28523efdac", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2229e-bc0e-761a-9966-9f02a9b5dd85", "total": 24, "due_at": "2027-11-27T17:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2229e-bb3b-7062-a26c-70c902d2f011", "assessor": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:45:57.902+00:00", "region_code": "RU-KK", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2229e-b77c-775e-b362-675c917ae74a", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2229e-bc3f-7720-9596-ffe14e2d9778", "total": 24, "due_at": "2027-11-27T17:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2229e-bbe0-71b1-8d76-d8997ea44a0a", "assessor": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:45:57.951+00:00", "region_code": "RU-KEM", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2229e-b81b-7702-a532-13052a0f298a", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2229e-bc68-73a1-ba6c-75c824c2c8a7", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2229e-bbf0-712c-9206-c4f7119f8ca2", "assessor": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:45:57.992+00:00", "region_code": "RU-TUL", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2229e-b7f3-70f6-964a-6ef0e5417cba", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2229e-bd20-7127-820e-8dfdf226d822", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2229e-bcbf-74a1-9fad-a025bd195074", "assessor": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T14:45:58.176+00:00", "region_code": "RU-LEN", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2229e-b97e-7155-b86c-b5b61a4b9b56", "withdrawn_reason": null, "methodology_version": 1}
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

INSERT INTO public.registry_entry (id, organization_id, registry, region_code, status, suspended_by, version, legal_entity, created_at, updated_at) OVERRIDING SYSTEM VALUE
SELECT id, organization_id, registry, region_code, status, suspended_by, version, legal_entity, created_at, updated_at FROM jsonb_populate_recordset(NULL::public.registry_entry,'[
{"id": "01a2229e-9086-7261-a85c-32355f72edcd", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:45:46.758+00:00", "updated_at": "2026-11-28T14:45:47.37+00:00", "region_code": "RU-SMO", "legal_entity": "0000000025/000001001", "suspended_by": null, "organization_id": "01a2229e-8fdd-7293-8b90-ff5e7c5cb6fe"},
{"id": "01a2229e-9089-75bf-8209-03f1f8752948", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:45:46.761+00:00", "updated_at": "2026-11-28T14:45:47.306+00:00", "region_code": "RU-SMO", "legal_entity": "0000000018/000001001", "suspended_by": null, "organization_id": "01a2229e-8fd1-7497-aa51-8ade1da60f0f"},
{"id": "01a2229e-90da-723e-8bb8-ce00b7306686", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:45:46.842+00:00", "updated_at": "2026-11-28T14:45:47.381+00:00", "region_code": "RU-SMO", "legal_entity": "0000000057/000001001", "suspended_by": null, "organization_id": "01a2229e-8fe9-76ea-9d1b-3f6ff5306cda"},
{"id": "01a2229e-90e5-76d4-80d5-4031b86b69fd", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:45:46.853+00:00", "updated_at": "2026-11-28T14:45:47.564+00:00", "region_code": "RU-SMO", "legal_entity": null, "suspended_by": null, "organization_id": "01a2229e-8fce-7136-8251-7e883066f7fe"},
{"id": "01a2229e-90eb-7592-8bcc-5fd205c34d13", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:45:46.859+00:00", "updated_at": "2026-11-28T14:45:47.755+00:00", "region_code": "RU-SMO", "legal_entity": "0000000064/000001001", "suspended_by": null, "organization_id": "01a2229e-8fed-7727-ab9d-4eefdbd064cc"},
{"id": "01a2229e-90f0-73de-9c92-f4ce2d06f5db", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:45:46.864+00:00", "updated_at": "2026-11-28T14:45:47.375+00:00", "region_code": "RU-SMO", "legal_entity": "0000000032/000001001", "suspended_by": null, "organization_id": "01a2229e-8fd0-7749-a98f-6d76433bb910"},
{"id": "01a2229e-9c73-76e2-bf95-b61b6031eea8", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:45:49.811+00:00", "updated_at": "2026-11-28T14:45:50.167+00:00", "region_code": "RU-SMO", "legal_entity": "0000000071/000001001", "suspended_by": null, "organization_id": "01a2229e-9c51-73a8-b6ff-37a2449e8dea"},
{"id": "01a2229e-9f35-733a-b582-5bfbb267e1fa", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:45:50.517+00:00", "updated_at": "2026-11-28T14:45:51.003+00:00", "region_code": "RU-SMO", "legal_entity": "0000000089/000001001", "suspended_by": null, "organization_id": "01a2229e-9ee6-7271-9af6-23dd0ff2832d"},
{"id": "01a2229e-9f4e-7398-89a3-709b771c69cf", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:45:50.542+00:00", "updated_at": "2026-11-28T14:45:51.092+00:00", "region_code": "RU-CHE", "legal_entity": "0000000096/000001001", "suspended_by": null, "organization_id": "01a2229e-9f2a-75b5-9867-bd313656b998"},
{"id": "01a2229e-a037-7781-93d2-be593a4985eb", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:45:50.775+00:00", "updated_at": "2026-11-28T14:45:52.003+00:00", "region_code": "RU-SVE", "legal_entity": "0000000106/000001001", "suspended_by": null, "organization_id": "01a2229e-9fdc-72b5-99e1-aacd936f0c8b"},
{"id": "01a2229e-a1b9-73ce-9a6a-99f7f1b55f19", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:45:51.161+00:00", "updated_at": "2026-11-28T14:45:51.995+00:00", "region_code": "RU-SVE", "legal_entity": "0000000113/000001001", "suspended_by": null, "organization_id": "01a2229e-a0be-77a1-8c03-9b3c6d7a843e"},
{"id": "01a2229e-a241-711b-8e39-58b5b805278d", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:45:51.297+00:00", "updated_at": "2026-11-28T14:45:52.005+00:00", "region_code": "RU-NIZ", "legal_entity": "0000000120/000001001", "suspended_by": null, "organization_id": "01a2229e-a174-7700-b408-10d9c1315849"},
{"id": "01a2229e-a308-7005-b9b6-ea58217909bb", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:45:51.496+00:00", "updated_at": "2026-11-28T14:45:52.114+00:00", "region_code": "RU-NIZ", "legal_entity": "0000000138/000001001", "suspended_by": null, "organization_id": "01a2229e-a26a-700b-8e51-d94ba3d7d9b3"},
{"id": "01a2229e-a7f4-7121-a6fd-d99c1fe9db7a", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:45:52.756+00:00", "updated_at": "2026-11-28T14:45:53.19+00:00", "region_code": "RU-NIZ", "legal_entity": "0000000145/000001001", "suspended_by": null, "organization_id": "01a2229e-a777-77b0-bf7d-f4ca514e5fca"},
{"id": "01a2229e-a87f-7324-9720-35fe6acc9c06", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:45:52.895+00:00", "updated_at": "2026-11-28T14:45:53.288+00:00", "region_code": "RU-MOW", "legal_entity": "0000000152/000001001", "suspended_by": null, "organization_id": "01a2229e-a84e-7532-9df1-3af00973d0c7"},
{"id": "01a2229e-ac4b-7016-aeb4-bc68ccb9185f", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:45:53.867+00:00", "updated_at": "2026-11-28T14:45:54.485+00:00", "region_code": "RU-MOW", "legal_entity": "0000000160/000001001", "suspended_by": null, "organization_id": "01a2229e-ab6a-7003-8f3f-7c8479d1b7c1"},
{"id": "01a2229e-ac72-77f1-9ec9-f3f9e542c59a", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:45:53.906+00:00", "updated_at": "2026-11-28T14:45:54.642+00:00", "region_code": "RU-MOW", "legal_entity": "0000000177/000001001", "suspended_by": null, "organization_id": "01a2229e-abf5-72bb-94bf-3497c27f8aa8"},
{"id": "01a2229e-ad2a-7227-b91a-8da08909dbc9", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:45:54.09+00:00", "updated_at": "2026-11-28T14:45:54.86+00:00", "region_code": "RU-MOS", "legal_entity": "0000000184/000001001", "suspended_by": null, "organization_id": "01a2229e-ac56-7304-b8bc-99cd29ee147b"},
{"id": "01a2229e-adcc-77dc-b91a-a0ac694a8e91", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:45:54.252+00:00", "updated_at": "2026-11-28T14:45:55.223+00:00", "region_code": "RU-PER", "legal_entity": "0000000191/000001001", "suspended_by": null, "organization_id": "01a2229e-ad88-7321-97bc-f9f9a766f2d2"},
{"id": "01a2229e-b1fe-77bf-9f4d-a8a75bf223d5", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:45:55.326+00:00", "updated_at": "2026-11-28T14:45:56.037+00:00", "region_code": "RU-PER", "legal_entity": "0000000201/000001001", "suspended_by": null, "organization_id": "01a2229e-b15a-7541-9643-cd01db8a02c6"},
{"id": "01a2229e-b28c-72b2-a160-847f97dcf714", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:45:55.468+00:00", "updated_at": "2026-11-28T14:45:56.156+00:00", "region_code": "RU-KRS", "legal_entity": "0000000219/000001001", "suspended_by": null, "organization_id": "01a2229e-b18e-740b-926c-22619b201817"},
{"id": "01a2229e-b742-77d2-863a-dd2ac5b750ce", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:45:56.674+00:00", "updated_at": "2026-11-28T14:45:57.547+00:00", "region_code": "RU-BEL", "legal_entity": "0000000226/000001001", "suspended_by": null, "organization_id": "01a2229e-b6c0-74c8-a628-dd28523efdac"},
{"id": "01a2229e-b81b-7740-88f9-a42517ad0c7f", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:45:56.891+00:00", "updated_at": "2026-11-28T14:45:57.581+00:00", "region_code": "RU-KK", "legal_entity": "0000000233/000001001", "suspended_by": null, "organization_id": "01a2229e-b77c-775e-b362-675c917ae74a"},
{"id": "01a2229e-b848-72ec-8d3f-378ff6670d5d", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:45:56.936+00:00", "updated_at": "2026-11-28T14:45:57.645+00:00", "region_code": "RU-TUL", "legal_entity": "0000000240/000001001", "suspended_by": null, "organization_id": "01a2229e-b7f3-70f6-964a-6ef0e5417cba"},
{"id": "01a2229e-b89b-72c3-98c1-baac83193f48", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:45:57.019+00:00", "updated_at": "2026-11-28T14:45:57.687+00:00", "region_code": "RU-KEM", "legal_entity": "0000000258/000001001", "suspended_by": null, "organization_id": "01a2229e-b81b-7702-a532-13052a0f298a"},
{"id": "01a2229e-b9d6-7576-8527-0f0c560a6ad2", "status": "SUSPENDED", "version": 5, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T14:45:57.334+00:00", "updated_at": "2026-11-28T14:45:58.703+00:00", "region_code": "RU-LEN", "legal_entity": "0000000265/000001001", "suspended_by": "AGENCY", "organization_id": "01a2229e-b97e-7155-b86c-b5b61a4b9b56"}
]');

INSERT INTO public.registry_entry_transition (entry_id, version, from_status, to_status, at, subject, client_id, reason, decision_id) OVERRIDING SYSTEM VALUE
SELECT entry_id, version, from_status, to_status, at, subject, client_id, reason, decision_id FROM jsonb_populate_recordset(NULL::public.registry_entry_transition,'[
{"at": "2026-11-28T14:45:46.758+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 1, "entry_id": "01a2229e-9086-7261-a85c-32355f72edcd", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T14:45:46.918+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 2, "entry_id": "01a2229e-9086-7261-a85c-32355f72edcd", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T14:45:47.064+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 3, "entry_id": "01a2229e-9086-7261-a85c-32355f72edcd", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T14:45:47.37+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 4, "entry_id": "01a2229e-9086-7261-a85c-32355f72edcd", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2229e-927c-73ad-9bd1-dfc29b37eb81", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T14:45:46.761+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 1, "entry_id": "01a2229e-9089-75bf-8209-03f1f8752948", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T14:45:46.894+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 2, "entry_id": "01a2229e-9089-75bf-8209-03f1f8752948", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T14:45:47.059+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 3, "entry_id": "01a2229e-9089-75bf-8209-03f1f8752948", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T14:45:47.306+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 4, "entry_id": "01a2229e-9089-75bf-8209-03f1f8752948", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2229e-9232-7267-a850-27c1132882e4", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T14:45:46.842+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 1, "entry_id": "01a2229e-90da-723e-8bb8-ce00b7306686", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T14:45:46.975+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 2, "entry_id": "01a2229e-90da-723e-8bb8-ce00b7306686", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T14:45:47.092+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 3, "entry_id": "01a2229e-90da-723e-8bb8-ce00b7306686", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T14:45:47.381+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 4, "entry_id": "01a2229e-90da-723e-8bb8-ce00b7306686", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2229e-92a2-7517-867c-348361f8b3c5", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T14:45:46.853+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 1, "entry_id": "01a2229e-90e5-76d4-80d5-4031b86b69fd", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T14:45:46.984+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 2, "entry_id": "01a2229e-90e5-76d4-80d5-4031b86b69fd", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T14:45:47.142+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 3, "entry_id": "01a2229e-90e5-76d4-80d5-4031b86b69fd", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T14:45:47.564+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 4, "entry_id": "01a2229e-90e5-76d4-80d5-4031b86b69fd", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2229e-92ea-7605-badc-a602c6a9e6df", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T14:45:46.859+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 1, "entry_id": "01a2229e-90eb-7592-8bcc-5fd205c34d13", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T14:45:46.989+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 2, "entry_id": "01a2229e-90eb-7592-8bcc-5fd205c34d13", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T14:45:47.145+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 3, "entry_id": "01a2229e-90eb-7592-8bcc-5fd205c34d13", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T14:45:47.755+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 4, "entry_id": "01a2229e-90eb-7592-8bcc-5fd205c34d13", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2229e-9366-77e7-b298-f433d6993629", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T14:45:46.864+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 1, "entry_id": "01a2229e-90f0-73de-9c92-f4ce2d06f5db", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T14:45:46.987+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 2, "entry_id": "01a2229e-90f0-73de-9c92-f4ce2d06f5db", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T14:45:47.105+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 3, "entry_id": "01a2229e-90f0-73de-9c92-f4ce2d06f5db", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T14:45:47.375+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 4, "entry_id": "01a2229e-90f0-73de-9c92-f4ce2d06f5db", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2229e-9292-71ac-857b-c8edc4355c82", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T14:45:49.811+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 1, "entry_id": "01a2229e-9c73-76e2-bf95-b61b6031eea8", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T14:45:49.875+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 2, "entry_id": "01a2229e-9c73-76e2-bf95-b61b6031eea8", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T14:45:49.964+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 3, "entry_id": "01a2229e-9c73-76e2-bf95-b61b6031eea8", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T14:45:50.167+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 4, "entry_id": "01a2229e-9c73-76e2-bf95-b61b6031eea8", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2229e-9d6c-724d-b9a1-984d22b9b89d", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T14:45:50.517+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 1, "entry_id": "01a2229e-9f35-733a-b582-5bfbb267e1fa", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T14:45:50.556+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 2, "entry_id": "01a2229e-9f35-733a-b582-5bfbb267e1fa", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T14:45:50.659+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 3, "entry_id": "01a2229e-9f35-733a-b582-5bfbb267e1fa", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T14:45:51.003+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 4, "entry_id": "01a2229e-9f35-733a-b582-5bfbb267e1fa", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2229e-a073-70ae-a2c8-698c45055479", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T14:45:50.542+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 1, "entry_id": "01a2229e-9f4e-7398-89a3-709b771c69cf", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T14:45:50.574+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 2, "entry_id": "01a2229e-9f4e-7398-89a3-709b771c69cf", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T14:45:50.7+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 3, "entry_id": "01a2229e-9f4e-7398-89a3-709b771c69cf", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T14:45:51.092+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 4, "entry_id": "01a2229e-9f4e-7398-89a3-709b771c69cf", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2229e-a072-73ae-b349-a8fe135ccaee", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T14:45:50.775+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 1, "entry_id": "01a2229e-a037-7781-93d2-be593a4985eb", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T14:45:50.937+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 2, "entry_id": "01a2229e-a037-7781-93d2-be593a4985eb", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T14:45:51.657+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 3, "entry_id": "01a2229e-a037-7781-93d2-be593a4985eb", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T14:45:52.003+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 4, "entry_id": "01a2229e-a037-7781-93d2-be593a4985eb", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2229e-a491-74f8-815c-7d8e66468b1f", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T14:45:51.161+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 1, "entry_id": "01a2229e-a1b9-73ce-9a6a-99f7f1b55f19", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T14:45:51.385+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 2, "entry_id": "01a2229e-a1b9-73ce-9a6a-99f7f1b55f19", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T14:45:51.682+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 3, "entry_id": "01a2229e-a1b9-73ce-9a6a-99f7f1b55f19", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T14:45:51.995+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 4, "entry_id": "01a2229e-a1b9-73ce-9a6a-99f7f1b55f19", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2229e-a464-74eb-a9bd-91b5486b0955", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T14:45:51.297+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 1, "entry_id": "01a2229e-a241-711b-8e39-58b5b805278d", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T14:45:51.484+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 2, "entry_id": "01a2229e-a241-711b-8e39-58b5b805278d", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T14:45:51.734+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 3, "entry_id": "01a2229e-a241-711b-8e39-58b5b805278d", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T14:45:52.005+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 4, "entry_id": "01a2229e-a241-711b-8e39-58b5b805278d", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2229e-a48e-71c1-8abf-54055d4c64e2", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T14:45:51.496+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 1, "entry_id": "01a2229e-a308-7005-b9b6-ea58217909bb", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T14:45:51.667+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 2, "entry_id": "01a2229e-a308-7005-b9b6-ea58217909bb", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T14:45:51.795+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 3, "entry_id": "01a2229e-a308-7005-b9b6-ea58217909bb", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T14:45:52.114+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 4, "entry_id": "01a2229e-a308-7005-b9b6-ea58217909bb", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2229e-a509-746d-9006-bbf92ed8d6d5", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T14:45:52.756+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 1, "entry_id": "01a2229e-a7f4-7121-a6fd-d99c1fe9db7a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T14:45:52.846+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 2, "entry_id": "01a2229e-a7f4-7121-a6fd-d99c1fe9db7a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T14:45:52.976+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 3, "entry_id": "01a2229e-a7f4-7121-a6fd-d99c1fe9db7a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T14:45:53.19+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 4, "entry_id": "01a2229e-a7f4-7121-a6fd-d99c1fe9db7a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2229e-a95a-7753-a292-a3a5f160bf71", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T14:45:52.895+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 1, "entry_id": "01a2229e-a87f-7324-9720-35fe6acc9c06", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T14:45:53+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 2, "entry_id": "01a2229e-a87f-7324-9720-35fe6acc9c06", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T14:45:53.115+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 3, "entry_id": "01a2229e-a87f-7324-9720-35fe6acc9c06", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T14:45:53.288+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 4, "entry_id": "01a2229e-a87f-7324-9720-35fe6acc9c06", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2229e-a9cc-7446-bae4-2986079969bf", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T14:45:53.867+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 1, "entry_id": "01a2229e-ac4b-7016-aeb4-bc68ccb9185f", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T14:45:53.987+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 2, "entry_id": "01a2229e-ac4b-7016-aeb4-bc68ccb9185f", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T14:45:54.195+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 3, "entry_id": "01a2229e-ac4b-7016-aeb4-bc68ccb9185f", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T14:45:54.485+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 4, "entry_id": "01a2229e-ac4b-7016-aeb4-bc68ccb9185f", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2229e-ae44-7117-9a4b-d8119fd71a51", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T14:45:53.906+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 1, "entry_id": "01a2229e-ac72-77f1-9ec9-f3f9e542c59a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T14:45:54.092+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 2, "entry_id": "01a2229e-ac72-77f1-9ec9-f3f9e542c59a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T14:45:54.224+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 3, "entry_id": "01a2229e-ac72-77f1-9ec9-f3f9e542c59a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T14:45:54.642+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 4, "entry_id": "01a2229e-ac72-77f1-9ec9-f3f9e542c59a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2229e-ae80-7212-98d9-5ff0d63fb84d", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T14:45:54.09+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 1, "entry_id": "01a2229e-ad2a-7227-b91a-8da08909dbc9", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T14:45:54.195+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 2, "entry_id": "01a2229e-ad2a-7227-b91a-8da08909dbc9", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T14:45:54.39+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 3, "entry_id": "01a2229e-ad2a-7227-b91a-8da08909dbc9", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T14:45:54.86+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 4, "entry_id": "01a2229e-ad2a-7227-b91a-8da08909dbc9", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2229e-af8f-7190-bcc9-0acaf2466483", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T14:45:54.252+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 1, "entry_id": "01a2229e-adcc-77dc-b91a-a0ac694a8e91", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T14:45:54.362+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 2, "entry_id": "01a2229e-adcc-77dc-b91a-a0ac694a8e91", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T14:45:54.559+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 3, "entry_id": "01a2229e-adcc-77dc-b91a-a0ac694a8e91", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T14:45:55.223+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 4, "entry_id": "01a2229e-adcc-77dc-b91a-a0ac694a8e91", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2229e-b033-7579-8cf7-dbf34384de69", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T14:45:55.326+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 1, "entry_id": "01a2229e-b1fe-77bf-9f4d-a8a75bf223d5", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T14:45:55.505+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 2, "entry_id": "01a2229e-b1fe-77bf-9f4d-a8a75bf223d5", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T14:45:55.696+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 3, "entry_id": "01a2229e-b1fe-77bf-9f4d-a8a75bf223d5", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T14:45:56.037+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 4, "entry_id": "01a2229e-b1fe-77bf-9f4d-a8a75bf223d5", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2229e-b43e-7775-b000-a716ac270446", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T14:45:55.468+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 1, "entry_id": "01a2229e-b28c-72b2-a160-847f97dcf714", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T14:45:55.614+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 2, "entry_id": "01a2229e-b28c-72b2-a160-847f97dcf714", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T14:45:55.794+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 3, "entry_id": "01a2229e-b28c-72b2-a160-847f97dcf714", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T14:45:56.156+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 4, "entry_id": "01a2229e-b28c-72b2-a160-847f97dcf714", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2229e-b4a9-756b-8f24-e819205a224b", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T14:45:56.674+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 1, "entry_id": "01a2229e-b742-77d2-863a-dd2ac5b750ce", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T14:45:56.846+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 2, "entry_id": "01a2229e-b742-77d2-863a-dd2ac5b750ce", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T14:45:57.109+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 3, "entry_id": "01a2229e-b742-77d2-863a-dd2ac5b750ce", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T14:45:57.547+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 4, "entry_id": "01a2229e-b742-77d2-863a-dd2ac5b750ce", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2229e-ba5b-7451-9d44-fe7a5ab85868", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T14:45:56.891+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 1, "entry_id": "01a2229e-b81b-7740-88f9-a42517ad0c7f", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T14:45:57.068+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 2, "entry_id": "01a2229e-b81b-7740-88f9-a42517ad0c7f", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T14:45:57.32+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 3, "entry_id": "01a2229e-b81b-7740-88f9-a42517ad0c7f", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T14:45:57.581+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 4, "entry_id": "01a2229e-b81b-7740-88f9-a42517ad0c7f", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2229e-ba87-7160-8609-5fa5dc936bf8", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T14:45:56.936+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 1, "entry_id": "01a2229e-b848-72ec-8d3f-378ff6670d5d", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T14:45:57.222+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 2, "entry_id": "01a2229e-b848-72ec-8d3f-378ff6670d5d", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T14:45:57.444+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 3, "entry_id": "01a2229e-b848-72ec-8d3f-378ff6670d5d", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T14:45:57.645+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 4, "entry_id": "01a2229e-b848-72ec-8d3f-378ff6670d5d", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2229e-bacd-726b-ae2f-f49338f89e59", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T14:45:57.019+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 1, "entry_id": "01a2229e-b89b-72c3-98c1-baac83193f48", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T14:45:57.285+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 2, "entry_id": "01a2229e-b89b-72c3-98c1-baac83193f48", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T14:45:57.472+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 3, "entry_id": "01a2229e-b89b-72c3-98c1-baac83193f48", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T14:45:57.687+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 4, "entry_id": "01a2229e-b89b-72c3-98c1-baac83193f48", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2229e-bad7-7097-8bb9-ad1eee7468b5", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T14:45:57.334+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 1, "entry_id": "01a2229e-b9d6-7576-8527-0f0c560a6ad2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T14:45:57.473+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 2, "entry_id": "01a2229e-b9d6-7576-8527-0f0c560a6ad2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T14:45:57.58+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 3, "entry_id": "01a2229e-b9d6-7576-8527-0f0c560a6ad2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T14:45:57.837+00:00", "reason": null, "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 4, "entry_id": "01a2229e-b9d6-7576-8527-0f0c560a6ad2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2229e-bb50-7553-8fec-511c82d7de6f", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T14:45:58.703+00:00", "reason": "Не принимает посетителей (по опубликованным сведениям)", "subject": "01a2229e-6b3b-7457-888b-d0883bdeb9ab", "version": 5, "entry_id": "01a2229e-b9d6-7576-8527-0f0c560a6ad2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "SUSPENDED", "decision_id": null, "from_status": "REGISTERED"}
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

INSERT INTO public.site (id, organization_id, name, address, region_code, latitude, longitude, time_zone, hazard_class, pass_regime, provenance_source, provenance_reference, version, added_at, search_text) OVERRIDING SYSTEM VALUE
SELECT id, organization_id, name, address, region_code, latitude, longitude, time_zone, hazard_class, pass_regime, provenance_source, provenance_reference, version, added_at, search_text FROM jsonb_populate_recordset(NULL::public.site,'[
{"id": "01a2229e-93a7-72f2-b86e-467112f29751", "name": {"en": "Egger Wood Products Gagarin", "ru": "Эггер Древпродукт Гагарин"}, "address": "Гагарин", "version": 1, "added_at": "2026-11-28T14:45:47.559+00:00", "latitude": 55.5533, "longitude": 34.995, "sort_name": "Эггер Древпродукт Гагарин", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "hazard_class": null, "organization_id": "01a2229e-8fd1-7497-aa51-8ade1da60f0f", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "search_text": "эггер древпродукт гагарин\negger wood products gagarin\nгагарин"},
{"id": "01a2229e-9473-7182-b8a2-6bd943499113", "name": {"en": "Smolensk Printing Works", "ru": "Смоленский полиграфкомбинат"}, "address": "Смоленск", "version": 1, "added_at": "2026-11-28T14:45:47.763+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Смоленский полиграфкомбинат", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "hazard_class": null, "organization_id": "01a2229e-8fdd-7293-8b90-ff5e7c5cb6fe", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "search_text": "смоленский полиграфкомбинат\nsmolensk printing works\nсмоленск"},
{"id": "01a2229e-9475-7515-b5ee-03d4207e024d", "name": {"en": "Russian Linen", "ru": "Русский лён"}, "address": "Смоленск", "version": 1, "added_at": "2026-11-28T14:45:47.765+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Русский лён", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "hazard_class": null, "organization_id": "01a2229e-8fd0-7749-a98f-6d76433bb910", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "search_text": "русский лен\nrussian linen\nсмоленск"},
{"id": "01a2229e-95a8-74e9-bce2-ec2c7ed3fb1b", "name": {"en": "Kristall", "ru": "Кристалл"}, "address": "Смоленск", "version": 1, "added_at": "2026-11-28T14:45:48.072+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Кристалл", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "hazard_class": null, "organization_id": "01a2229e-8fe9-76ea-9d1b-3f6ff5306cda", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "search_text": "кристалл\nkristall\nсмоленск"},
{"id": "01a2229e-95c5-76eb-8337-779f5b29afe7", "name": {"en": "The maker of the brands “Nashe” and “Tvoyo”", "ru": "Производитель марок «Наше» и «Твоё»"}, "address": "Смоленск", "version": 1, "added_at": "2026-11-28T14:45:48.101+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Производитель марок «Наше» и «Твоё»", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "hazard_class": null, "organization_id": "01a2229e-8fce-7136-8251-7e883066f7fe", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "search_text": "производитель марок наше и твое\nthe maker of the brands nashe and tvoyo\nсмоленск"},
{"id": "01a2229e-965f-76ca-80a4-93a07896b07f", "name": {"en": "TMK Yartsevo Metallurgical Plant", "ru": "ТМК-Ярцевский металлургический завод"}, "address": "Ярцево", "version": 1, "added_at": "2026-11-28T14:45:48.255+00:00", "latitude": 55.0667, "longitude": 32.6964, "sort_name": "ТМК-Ярцевский металлургический завод", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "hazard_class": null, "organization_id": "01a2229e-8fed-7727-ab9d-4eefdbd064cc", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "search_text": "тмк ярцевский металлургический завод\ntmk yartsevo metallurgical plant\nярцево"},
{"id": "01a2229e-9e5a-7221-b3e7-3dc92c68df31", "name": {"en": "Torfoprom", "ru": "Торфопром"}, "address": "Смоленск", "version": 1, "added_at": "2026-11-28T14:45:50.298+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Торфопром", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "hazard_class": null, "organization_id": "01a2229e-9c51-73a8-b6ff-37a2449e8dea", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "search_text": "торфопром\ntorfoprom\nсмоленск"},
{"id": "01a2229e-a2f9-735d-ba79-085cbae77e22", "name": {"en": "Katyn Farm", "ru": "Агроферма Катынь"}, "address": "Катынь", "version": 1, "added_at": "2026-11-28T14:45:51.481+00:00", "latitude": 54.7717, "longitude": 31.695, "sort_name": "Агроферма Катынь", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "hazard_class": null, "organization_id": "01a2229e-9ee6-7271-9af6-23dd0ff2832d", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "search_text": "агроферма катынь\nkatyn farm\nкатынь"},
{"id": "01a2229e-a38b-70e4-a51d-429f1532f941", "name": {"en": "MMK", "ru": "ММК"}, "address": "Магнитогорск", "version": 1, "added_at": "2026-11-28T14:45:51.627+00:00", "latitude": 53.4117, "longitude": 58.9844, "sort_name": "ММК", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-CHE", "hazard_class": null, "organization_id": "01a2229e-9f2a-75b5-9867-bd313656b998", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "search_text": "ммк\nmmk\nмагнитогорск"},
{"id": "01a2229e-a5a6-71c3-afb9-ae1b5c2829fd", "name": {"en": "OMK Vyksa", "ru": "ОМК Выкса"}, "address": "Выкса", "version": 1, "added_at": "2026-11-28T14:45:52.166+00:00", "latitude": 55.3208, "longitude": 42.1678, "sort_name": "ОМК Выкса", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-NIZ", "hazard_class": null, "organization_id": "01a2229e-a174-7700-b408-10d9c1315849", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "search_text": "омк выкса\nomk vyksa\nвыкса"},
{"id": "01a2229e-a5ab-71a5-8b78-4e4ceb267982", "name": {"en": "Sysert Porcelain", "ru": "Фарфор Сысерти"}, "address": "Сысерть", "version": 1, "added_at": "2026-11-28T14:45:52.171+00:00", "latitude": 56.5007, "longitude": 60.8098, "sort_name": "Фарфор Сысерти", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-SVE", "hazard_class": null, "organization_id": "01a2229e-a0be-77a1-8c03-9b3c6d7a843e", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "search_text": "фарфор сысерти\nsysert porcelain\nсысерть"},
{"id": "01a2229e-a5d3-760c-a870-2c3afbdad6f0", "name": {"en": "PNTZ Pipe Plant", "ru": "ПНТЗ"}, "address": "Первоуральск", "version": 1, "added_at": "2026-11-28T14:45:52.211+00:00", "latitude": 56.905, "longitude": 59.943, "sort_name": "ПНТЗ", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-SVE", "hazard_class": null, "organization_id": "01a2229e-9fdc-72b5-99e1-aacd936f0c8b", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "search_text": "пнтз\npntz pipe plant\nпервоуральск"},
{"id": "01a2229e-a793-7430-aee8-d3a86f1d306c", "name": {"en": "Ariel", "ru": "Ариель"}, "address": "Нижний Новгород", "version": 1, "added_at": "2026-11-28T14:45:52.659+00:00", "latitude": 56.3269, "longitude": 44.0059, "sort_name": "Ариель", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-NIZ", "hazard_class": null, "organization_id": "01a2229e-a26a-700b-8e51-d94ba3d7d9b3", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "search_text": "ариель\nariel\nнижний новгород"},
{"id": "01a2229e-aa56-72b4-9726-9b8118974771", "name": {"en": "Sormovo Confectionery", "ru": "Сормовская кондитерская фабрика"}, "address": "Нижний Новгород", "version": 1, "added_at": "2026-11-28T14:45:53.366+00:00", "latitude": 56.3269, "longitude": 44.0059, "sort_name": "Сормовская кондитерская фабрика", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-NIZ", "hazard_class": null, "organization_id": "01a2229e-a777-77b0-bf7d-f4ca514e5fca", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "search_text": "сормовская кондитерская фабрика\nsormovo confectionery\nнижний новгород"},
{"id": "01a2229e-ab5b-73e0-b1a9-1cc5f74af64f", "name": {"en": "Mikron", "ru": "Микрон"}, "address": "Зеленоград", "version": 1, "added_at": "2026-11-28T14:45:53.627+00:00", "latitude": 55.9825, "longitude": 37.1814, "sort_name": "Микрон", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOW", "hazard_class": null, "organization_id": "01a2229e-a84e-7532-9df1-3af00973d0c7", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "search_text": "микрон\nmikron\nзеленоград"},
{"id": "01a2229e-b10a-755b-9000-ca20e60f7cf4", "name": {"en": "Baskin Robbins", "ru": "Баскин Роббинс"}, "address": "Москва", "version": 1, "added_at": "2026-11-28T14:45:55.082+00:00", "latitude": 55.7558, "longitude": 37.6173, "sort_name": "Баскин Роббинс", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOW", "hazard_class": null, "organization_id": "01a2229e-ab6a-7003-8f3f-7c8479d1b7c1", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "search_text": "баскин роббинс\nbaskin robbins\nмосква"},
{"id": "01a2229e-b15d-75f5-b625-b9bbd37cec77", "name": {"en": "Ortomoda", "ru": "Ортомода"}, "address": "Москва", "version": 1, "added_at": "2026-11-28T14:45:55.165+00:00", "latitude": 55.7558, "longitude": 37.6173, "sort_name": "Ортомода", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOW", "hazard_class": null, "organization_id": "01a2229e-abf5-72bb-94bf-3497c27f8aa8", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "search_text": "ортомода\nortomoda\nмосква"},
{"id": "01a2229e-b20b-7623-9ef1-ea6e4c86ff75", "name": {"en": "Bogorodsk Ice Cream Works", "ru": "Богородский хладокомбинат"}, "address": "Ногинск", "version": 1, "added_at": "2026-11-28T14:45:55.339+00:00", "latitude": 55.854, "longitude": 38.442, "sort_name": "Богородский хладокомбинат", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOS", "hazard_class": null, "organization_id": "01a2229e-ac56-7304-b8bc-99cd29ee147b", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "search_text": "богородский хладокомбинат\nbogorodsk ice cream works\nногинск"},
{"id": "01a2229e-b336-76be-8b92-f8c679e5b4fc", "name": {"en": "OMK Chusovoy", "ru": "ОМК Чусовой"}, "address": "Чусовой", "version": 1, "added_at": "2026-11-28T14:45:55.638+00:00", "latitude": 58.2975, "longitude": 57.8193, "sort_name": "ОМК Чусовой", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-PER", "hazard_class": null, "organization_id": "01a2229e-ad88-7321-97bc-f9f9a766f2d2", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "search_text": "омк чусовой\nomk chusovoy\nчусовой"},
{"id": "01a2229e-b59e-779b-865f-657bde17bf33", "name": {"en": "Kungur Ceramics", "ru": "Кунгурская керамика"}, "address": "Кунгур", "version": 1, "added_at": "2026-11-28T14:45:56.254+00:00", "latitude": 57.4368, "longitude": 56.9594, "sort_name": "Кунгурская керамика", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-PER", "hazard_class": null, "organization_id": "01a2229e-b15a-7541-9643-cd01db8a02c6", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "search_text": "кунгурская керамика\nkungur ceramics\nкунгур"},
{"id": "01a2229e-b608-75c1-a3bf-f3e41757c215", "name": {"en": "Mikhailovsky Mining Works", "ru": "Михайловский ГОК"}, "address": "Железногорск", "version": 1, "added_at": "2026-11-28T14:45:56.36+00:00", "latitude": 52.337, "longitude": 35.3516, "sort_name": "Михайловский ГОК", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-KRS", "hazard_class": null, "organization_id": "01a2229e-b18e-740b-926c-22619b201817", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "search_text": "михайловский гок\nmikhailovsky mining works\nжелезногорск"},
{"id": "01a2229e-bb37-74c2-af6d-cb05fd26a245", "name": {"en": "Lebedinsky Mining Works and OEMK", "ru": "Лебединский ГОК и ОЭМК"}, "address": "Старый Оскол", "version": 1, "added_at": "2026-11-28T14:45:57.687+00:00", "latitude": 51.2967, "longitude": 37.835, "sort_name": "Лебединский ГОК и ОЭМК", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-BEL", "hazard_class": null, "organization_id": "01a2229e-b6c0-74c8-a628-dd28523efdac", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "search_text": "лебединский гок и оэмк\nlebedinsky mining works and oemk\nстарый оскол"},
{"id": "01a2229e-bb3b-7062-a26c-70c902d2f011", "name": {"en": "Sayano-Shushenskaya Hydropower Plant", "ru": "Саяно-Шушенская ГЭС"}, "address": "Саяногорск", "version": 1, "added_at": "2026-11-28T14:45:57.691+00:00", "latitude": 53.1008, "longitude": 91.4122, "sort_name": "Саяно-Шушенская ГЭС", "time_zone": "Asia/Krasnoyarsk", "pass_regime": null, "region_code": "RU-KK", "hazard_class": null, "organization_id": "01a2229e-b77c-775e-b362-675c917ae74a", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "search_text": "саяно шушенская гэс\nsayano shushenskaya hydropower plant\nсаяногорск"},
{"id": "01a2229e-bbe0-71b1-8d76-d8997ea44a0a", "name": {"en": "Kuzbassrazrezugol", "ru": "Кузбассразрезуголь"}, "address": "Кемерово", "version": 1, "added_at": "2026-11-28T14:45:57.856+00:00", "latitude": 55.3547, "longitude": 86.0873, "sort_name": "Кузбассразрезуголь", "time_zone": "Asia/Novokuznetsk", "pass_regime": null, "region_code": "RU-KEM", "hazard_class": null, "organization_id": "01a2229e-b81b-7702-a532-13052a0f298a", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "search_text": "кузбассразрезуголь\nkuzbassrazrezugol\nкемерово"},
{"id": "01a2229e-bbf0-712c-9206-c4f7119f8ca2", "name": {"en": "Tula Brewery", "ru": "Тульский пивзавод"}, "address": "Тула", "version": 1, "added_at": "2026-11-28T14:45:57.872+00:00", "latitude": 54.1931, "longitude": 37.6177, "sort_name": "Тульский пивзавод", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-TUL", "hazard_class": null, "organization_id": "01a2229e-b7f3-70f6-964a-6ef0e5417cba", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "search_text": "тульский пивзавод\ntula brewery\nтула"},
{"id": "01a2229e-bcbf-74a1-9fad-a025bd195074", "name": {"en": "Leningrad Nuclear Power Plant", "ru": "Ленинградская АЭС"}, "address": "Сосновый Бор", "version": 1, "added_at": "2026-11-28T14:45:58.079+00:00", "latitude": 59.8996, "longitude": 29.0858, "sort_name": "Ленинградская АЭС", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-LEN", "hazard_class": null, "organization_id": "01a2229e-b97e-7155-b86c-b5b61a4b9b56", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data", "search_text": "ленинградская аэс\nleningrad nuclear power plant\nсосновый бор"}
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
