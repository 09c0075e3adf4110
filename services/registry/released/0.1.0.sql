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
      -- No recorded column has changed.
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
      -- No recorded column has changed.
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
      -- No recorded column has changed.
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
      -- No recorded column has changed.
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
      -- No recorded column has changed.
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
      -- No recorded column has changed.
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
      -- No recorded column has changed.
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
      -- No recorded column has changed.
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
      -- No recorded column has changed.
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
      -- No recorded column has changed.
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
      -- No recorded column has changed.
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
      -- No recorded column has changed.
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
      -- No recorded column has changed.
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
      -- No recorded column has changed.
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

CREATE OR REPLACE FUNCTION audit.record_methodology()
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
      -- No recorded column has changed.
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
      -- No recorded column has changed.
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
      -- No recorded column has changed.
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
      -- No recorded column has changed.
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
      -- No recorded column has changed.
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
      -- No recorded column has changed.
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
      -- No recorded column has changed.
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
      -- No recorded column has changed.
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
      -- No recorded column has changed.
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
      -- No recorded column has changed.
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
      -- No recorded column has changed.
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
      -- No recorded column has changed.
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
{"id": 1, "inner_pad": "\\\\xbbb92afba48484445ffdbe3be2e90b2ac9fb7950e093e51773cf4e8a23cdd6c13636363636363636363636363636363636363636363636363636363636363636", "outer_pad": "\\\\xd1d34091ceeeee2e3597d45188836140a391133a8af98f7d19a524e049a7bcab5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c"}
]');

SELECT setval(pg_get_serial_sequence('audit.caller_key', 'id'), max(id)) FROM audit.caller_key;

INSERT INTO audit.head (id, seq, hash, horizon, cluster) OVERRIDING SYSTEM VALUE
SELECT id, seq, hash, horizon, cluster FROM jsonb_populate_recordset(NULL::audit.head, E'[
{"id": 1, "seq": 585, "hash": "\\\\x60671c29d28d20ad8fc91c805b7414dc92a9562767ee0e7be1e2f3fa18499c8e", "cluster": 7713292221543112971, "horizon": "2239"}
]');

INSERT INTO audit.seal (seq, entry_id, hash) OVERRIDING SYSTEM VALUE
SELECT seq, entry_id, hash FROM jsonb_populate_recordset(NULL::audit.seal, E'[
{"seq": 1, "hash": "\\\\x18ed215fcffb5d4a55916dda115c97c7cf5d90cd0557546aab1647d669f763cd", "entry_id": 1},
{"seq": 2, "hash": "\\\\x20a7ca3e011e518ed60d9fe6a0ea112ad8e276d24d363a9b5ec54c0c6ea2f7dc", "entry_id": 2},
{"seq": 3, "hash": "\\\\x3d75a78835d841166ee98daccca90237f7f8da10d80fb2f720042226b2a4ef2f", "entry_id": 3},
{"seq": 4, "hash": "\\\\xecaffe096974f9eb3e8144bff9c7324965ea49dba57221a9935765ebcbbad315", "entry_id": 4},
{"seq": 5, "hash": "\\\\x05e19a95be778e39487baf69a68f593daa0b5a2a77a0704d44c8c3eacf5d5173", "entry_id": 5},
{"seq": 6, "hash": "\\\\x3b5593072f643479af664d354565cc3b2078dafca521701c90cf0f6f2919b3a3", "entry_id": 6},
{"seq": 7, "hash": "\\\\x9f051c6a6f22a59da9bd9279b0778b6779d2cc7cde02552932aed0dff86c9b77", "entry_id": 7},
{"seq": 8, "hash": "\\\\xbface9adc6be97b03594864f2e43e8197362432256387fbc9d703e6872c6addf", "entry_id": 8},
{"seq": 9, "hash": "\\\\x8e283f56ced53c2277e63dcc33d764ce41d27b16b5a34320e8f30435e013d428", "entry_id": 9},
{"seq": 10, "hash": "\\\\x72f5b7cd8e19a70a29647ef1a125dcb7fa66ad26038350c24046040681522dcb", "entry_id": 10},
{"seq": 11, "hash": "\\\\x06ca019507868a41978a23451ffb1fd7995a7aea81f9680276b2a8d84b760a9a", "entry_id": 11},
{"seq": 12, "hash": "\\\\xb95024811acb2acc0ab28dbfc201bff48d5b56328c2ed4aaf409c0977da1a661", "entry_id": 12},
{"seq": 13, "hash": "\\\\x76095ceb17b72f2e0f513071a4be4689dd9105d2c18a6d5a2f124ce0c449691c", "entry_id": 13},
{"seq": 14, "hash": "\\\\xdf5b86ef416b9cedf376e776228f2e7ecfb76ded14fb9f0c0b7cca1c962d5c65", "entry_id": 14},
{"seq": 15, "hash": "\\\\xa8ab8c5589568762f1d36aec4819ce08e9c9abb094546fc42d487a194ca6a7c6", "entry_id": 15},
{"seq": 16, "hash": "\\\\xc71478290962b51dc9b449379426dc242ffe0df7f75487290b4ddbd5781df4b8", "entry_id": 16},
{"seq": 17, "hash": "\\\\x88d2e84814c9c3021cda5f3b81c8c27a72ec0363a216f3333712beac7d1b625c", "entry_id": 19},
{"seq": 18, "hash": "\\\\x8c2672d6cfa6ab104f24f8beebe08f59d4dbd691ab3f95e177c2c0dda751d97f", "entry_id": 18},
{"seq": 19, "hash": "\\\\x33c52cef995d814b7d7372799c4ef476acf35ae9295f669b25875d0ac6c2f933", "entry_id": 17},
{"seq": 20, "hash": "\\\\x1bd2f128c952923a4708eb4144f0b4915becaf876e1c207cd5af576fd3c4cca4", "entry_id": 20},
{"seq": 21, "hash": "\\\\x5c0af45b7d3c4e40ed0bcc70036c3bc505a1d4a39cc292d448e93058a721b10a", "entry_id": 21},
{"seq": 22, "hash": "\\\\xf4ff0005ca799c64ca31e939b9ad9d1aba7043ea4fc7e6c6d02826f06ec5830c", "entry_id": 24},
{"seq": 23, "hash": "\\\\x0665749fe312c67c0c7f9111b416039439d79b3fa031499ba44fc6a6e00f7973", "entry_id": 23},
{"seq": 24, "hash": "\\\\x881e8bcbc1979923d0ac21c0d6803686d0fab1a8b2c0e7ae2a26b591ed7c2c15", "entry_id": 22},
{"seq": 25, "hash": "\\\\x948b93c04d97d79a2d71cd28268fd90ab0218fa4d61e9388670077c1d923dc20", "entry_id": 25},
{"seq": 26, "hash": "\\\\xc4298894e0ac205f4a87d5f44f705f78069e17b90a6498d282cddf215061be5f", "entry_id": 27},
{"seq": 27, "hash": "\\\\x49881a78f8686f6d4ee308ce83053a2f6c2bcdef1731ce0dfff117d9697c5eab", "entry_id": 26},
{"seq": 28, "hash": "\\\\xd9d7a563a5f5de3b02a34b5aa584ff646ef4c8f54d4fc2ee8058d307b3c56dc6", "entry_id": 28},
{"seq": 29, "hash": "\\\\x446d64cd80699a70553334a1c3aa79314f8b7ee0057e552cb8155b402d5b8e0a", "entry_id": 29},
{"seq": 30, "hash": "\\\\xd495a1530ca3f1aa507065554d9c67fce8d672e8de1bb42f091ada7905990531", "entry_id": 31},
{"seq": 31, "hash": "\\\\x32e3570cc03cc675a0fd58ab9c3c38f8d82b6f8fdbccad4d0057b3e3e67b9cb3", "entry_id": 30},
{"seq": 32, "hash": "\\\\xe203263edcf1284aa966e965c91ab1a93ee85cd6ff4f4c387766e28c68101a40", "entry_id": 32},
{"seq": 33, "hash": "\\\\xd1bb9d71c5879552654a47de84b1b27a89db3bcf918d537b5f407cb324ff75b6", "entry_id": 33},
{"seq": 34, "hash": "\\\\xecf545b6aa2088b0ca79c4e1b5226f92c3bef80599cdce365cfe8803fbc6b765", "entry_id": 34},
{"seq": 35, "hash": "\\\\xa47a3ebd723e384e5d17cf1fc6d3a68ebc7e9ec07455f407b66920b0d4405b84", "entry_id": 35},
{"seq": 36, "hash": "\\\\xaefa8bf907d262603b795513b127e2d91bcfa0eb816d478432f58e4c9fb2a01a", "entry_id": 36},
{"seq": 37, "hash": "\\\\xf59b36a09e352903c4e2b9a727570116d8e50cbaf4820181d87f4fe3aeb87b26", "entry_id": 37},
{"seq": 38, "hash": "\\\\x6e49ec266a1389bf52682837d0df53b024f7f0415d773da9fac8a928e7630f79", "entry_id": 38},
{"seq": 39, "hash": "\\\\x9247053f20867091bafb09dae0ff2111cdd1bfb2f0581eb2b62ca7e767f2c5fe", "entry_id": 40},
{"seq": 40, "hash": "\\\\x69483fc78f92c95ab75262e80488f2e864ff46d6ec22cf9f6cf96e8fb24720b6", "entry_id": 41},
{"seq": 41, "hash": "\\\\xd7f3aee22ef5fddd8ea7f864a6cce3776f2c1ff74248256658f2aaf25f074158", "entry_id": 39},
{"seq": 42, "hash": "\\\\xfbc7a3af360d1a038b139dc5b46583916978c17b542f79955563c23608be589c", "entry_id": 42},
{"seq": 43, "hash": "\\\\xce3b2d1bd1a29a4502dc763b09732b3945f8a80be847af3bde93993fbdc0b241", "entry_id": 43},
{"seq": 44, "hash": "\\\\xf7f8de5652929569287f193e29b50fa3c3639fb751f20cc13b68bc24d084b46e", "entry_id": 44},
{"seq": 45, "hash": "\\\\x712a9cf69c888d1a2762724a6652194afa76218a27838aa6a9b3e654453753b8", "entry_id": 45},
{"seq": 46, "hash": "\\\\xc256d7973a18642e6614bc18b5c58d4d7a8c92a52fb3fe3a10251499010067aa", "entry_id": 46},
{"seq": 47, "hash": "\\\\x727772a65878fae6aa07c1bc840ebb857eb4030f16bb88dea93221f2974ba5b3", "entry_id": 48},
{"seq": 48, "hash": "\\\\xfefb26c53b500e470f54416371043ad61740a487f2f2aba4bcc564e89c693d9e", "entry_id": 49},
{"seq": 49, "hash": "\\\\x9b46585a893349c625227ece96d2c3ce51b7c4e892fa13a4eef998d30d784f3c", "entry_id": 47},
{"seq": 50, "hash": "\\\\x37f57f780ab1222bd07028f7147504ddd63174de4a44419419d2d23269b88e83", "entry_id": 51},
{"seq": 51, "hash": "\\\\xcba48fb57f570c127f82a96a3f7cd26b42205b1b34050bb2592103b1d99f8878", "entry_id": 53},
{"seq": 52, "hash": "\\\\x1ccdd63b3e473f78ac1fce08f9cb50aeaa1283f5e9e635e6a2588c3b51eef166", "entry_id": 54},
{"seq": 53, "hash": "\\\\x50e9d9db59d6ab97d6274a213172dfae528da8e9d7884edb94c22903d265c31d", "entry_id": 50},
{"seq": 54, "hash": "\\\\xe996d4b6337f9924c81e3f1ba91ef6f4b6d0d087466e7002d29a030e63538e97", "entry_id": 52},
{"seq": 55, "hash": "\\\\x87fd54cd78fa016108c84d1b9eb103ebfd099f90fd606eae7107afc769f50a28", "entry_id": 57},
{"seq": 56, "hash": "\\\\x13548dfdeafa4bc9946761b8875db03020664028679805840327cfc224d3e195", "entry_id": 56},
{"seq": 57, "hash": "\\\\x347f031144badb7c0c9dad849d27aba822ae78c3693b3497e39c83f43cb2fc43", "entry_id": 58},
{"seq": 58, "hash": "\\\\x60240be807148746a9e9818974ad79d1b222df8011af3f555463e812bd0e33a3", "entry_id": 55},
{"seq": 59, "hash": "\\\\x9e3861a0b58bef93a24c996e3466161710a393797dc1437b751e121fd0aff72d", "entry_id": 59},
{"seq": 60, "hash": "\\\\x3efe0bfddfa16ffc1b6aa716d88a384468cc2fd5a8ef881fd7da706822c14ba4", "entry_id": 60},
{"seq": 61, "hash": "\\\\xc3d6bc92ee71bff0b5b3dd21e6744fcad5d1bed5dcba56e4244d479baeab765d", "entry_id": 63},
{"seq": 62, "hash": "\\\\x71617e79890cdab33df4bd0eca91dd8a3e966eed40f77178dbf6a0df66ca480f", "entry_id": 64},
{"seq": 63, "hash": "\\\\xa0443fc416deaeefe26db65d7ee1a2b9663e35a9e727b7cd160e0eadd1c73138", "entry_id": 68},
{"seq": 64, "hash": "\\\\xd48c20e2156f002d6ce59f4b63d0f8fec69b11e2138c00e7774c2cb0df6d5207", "entry_id": 62},
{"seq": 65, "hash": "\\\\x814f483892a457444f7db6e4a0d84cec9193d3a223201bb61731b2b93b73ea45", "entry_id": 61},
{"seq": 66, "hash": "\\\\x15150f1bc9ffca887bff20a91b3501abe7d0fd38507a789da5cf345893cf6433", "entry_id": 65},
{"seq": 67, "hash": "\\\\x5983e3f8c13b9eb25aff458bd37f971ca5e2e24e48489a9b5c0ace457edcd3bd", "entry_id": 66},
{"seq": 68, "hash": "\\\\xd8c4e3721504677b6f55391f308dabb21a5cceb16c7e31bfa586a11aebe533d2", "entry_id": 67},
{"seq": 69, "hash": "\\\\xc84f0aafddc6c20d293698b66e741ef265b1460a61ee4ad395138d628d563a6d", "entry_id": 69},
{"seq": 70, "hash": "\\\\x9abe639c34b611b3bd6a8c9e95ee68cd27c59767cc5d79a59000d25ca7ac21f1", "entry_id": 76},
{"seq": 71, "hash": "\\\\xdbf80c14f1608e4a7ec6141ef94e673a446abb0444f485bab65baa6726906a67", "entry_id": 70},
{"seq": 72, "hash": "\\\\x054849780b3fc3293d7ee24c602ab91f7454010c7d7d0505329f4b082d4bee4c", "entry_id": 71},
{"seq": 73, "hash": "\\\\x1d53a094200b9bd4ea6655cae55ecb3d2d51d0841042c62fdacdcd0723cbdd54", "entry_id": 72},
{"seq": 74, "hash": "\\\\x827a4a78d4fa09db8d5fb6e27cd3a32c531929fc3faaf1929b7411d862db5e48", "entry_id": 73},
{"seq": 75, "hash": "\\\\xff1851d1dda7ae65bc3c191a2f91a9769135554d519065e6e498514ed622fbb6", "entry_id": 74},
{"seq": 76, "hash": "\\\\xd337415cf96a6a98c15763060158b43935ce15e7e61ec0f6c7eb5c7753b31b9e", "entry_id": 75},
{"seq": 77, "hash": "\\\\x3a7a4bb80313827f1f7b2038034be02225e5d9405d02200bd6d86231c985dd09", "entry_id": 77},
{"seq": 78, "hash": "\\\\x9584300e702d0d4bcc0c05fea73dc461e72e2b1ca633b675f17b52ae5a470298", "entry_id": 79},
{"seq": 79, "hash": "\\\\x6a5b71d658928604d725615bc6f438bf9cc08a599cd6b96776cbfc6821ea467a", "entry_id": 78},
{"seq": 80, "hash": "\\\\xcda92d7dc6356ffef4626b424f77932615a04243d408ab7638d59d1058a95011", "entry_id": 80},
{"seq": 81, "hash": "\\\\x7704204ea6b58fa03f6f540353137d320f8687e7c347c196dd846225c5a3c671", "entry_id": 82},
{"seq": 82, "hash": "\\\\x3a6068496a1c9dd0497cb6d17eaa38e596a1326b18a3a7d28311061f0b0bfa5a", "entry_id": 81},
{"seq": 83, "hash": "\\\\xce934bb6e28d5bd92195f6044694a9d68ea583719929f878b74ede553e9e1622", "entry_id": 84},
{"seq": 84, "hash": "\\\\x50b6b23284fcab27975f2cc6d093e190e0bcea3112d7b7707fef7cd5069e2bc1", "entry_id": 83},
{"seq": 85, "hash": "\\\\xc32d94a298436e18504416dbf649dd3e8b29214d264075ccf0b47f2368a78c23", "entry_id": 85},
{"seq": 86, "hash": "\\\\x83b762912334ecca9bc4c467eafe58545d45898b6521c25bacff47c1105895d2", "entry_id": 86},
{"seq": 87, "hash": "\\\\xe91d1331812c455b706016446537f3f8546ec4cb5df696ee6f7ae441fecf5254", "entry_id": 87},
{"seq": 88, "hash": "\\\\xcb21398a2b06f7fbef3b2fa9b5ec8e2a509e454ac439d0e1a5f58e7df09af61a", "entry_id": 88},
{"seq": 89, "hash": "\\\\xfa3db397fd74dcdb0378acde460df1b9dfa2312e9ffbdf1e6d11eb185c029578", "entry_id": 89},
{"seq": 90, "hash": "\\\\x8b9a49bcc22dbf928f6708da57544254044a8510931b84dfc403ee435ddda4a6", "entry_id": 90},
{"seq": 91, "hash": "\\\\x7e68f464f845b7bf32ea415d830dd6184347452c3870af33f8e20b4d8b714745", "entry_id": 91},
{"seq": 92, "hash": "\\\\xdb504ce8ffdba1d337bece267abf9a4ff0c6fe47f10887ec92786f6a5fe6ba65", "entry_id": 92},
{"seq": 93, "hash": "\\\\x1d76b68c6b7a625a5a869056dd3422d2dedbe4b3f62388a6bda7c46f3bb2c610", "entry_id": 94},
{"seq": 94, "hash": "\\\\x2fec8dd0d703847b5b72a49d0c5a866984c70f884163d55354a7704dfb938f50", "entry_id": 93},
{"seq": 95, "hash": "\\\\x22e4eab8b3a5c3e04e98642b749f67c0c6e8cb318e508c407633cdd7253951ad", "entry_id": 95},
{"seq": 96, "hash": "\\\\x386bf23c119a982bd7541d079358645dcee7f7de016e84a0f848a31bc4a69236", "entry_id": 96},
{"seq": 97, "hash": "\\\\x7fe05120417e11d6f65832b193ff3a2df2e03a964b5104ad03e7b6770f28f648", "entry_id": 97},
{"seq": 98, "hash": "\\\\xcbdb81a5f6c7696e67638e5e93386d349cdc243d22877757df18aaa392ca505d", "entry_id": 98},
{"seq": 99, "hash": "\\\\x46c7539ce51b448ede9e5cdb0ba9e1e062a9d934f2ae294896400abaa983809e", "entry_id": 100},
{"seq": 100, "hash": "\\\\xf50fce9513d68a2e7d9dbde68e7c86cc23c4911a96e1fbf791cdf8965c9c03d7", "entry_id": 99},
{"seq": 101, "hash": "\\\\x7d2f2950034f7339f6c1cdfb5a31f42df424436fd8d4504cbb2dee8c12461f1e", "entry_id": 103},
{"seq": 102, "hash": "\\\\x994597900edf831a7bcd27fb4e7d2a3489a01fa52ec9d7016bd09731e27923a7", "entry_id": 101},
{"seq": 103, "hash": "\\\\x665eb331b627a0a09774142b1ae352139993036ed01622fc3940f25be35b7e73", "entry_id": 105},
{"seq": 104, "hash": "\\\\x88d2b4707a3f2d122fe30f9a67530cd8f1a527a61639904c15f0a75815dbb2a6", "entry_id": 102},
{"seq": 105, "hash": "\\\\x42721f6e294ced0d193f674104486f8a53c4d2a80a62e23e57979e2be0d465c4", "entry_id": 106},
{"seq": 106, "hash": "\\\\x6f0be50fafc64a5173814c52774e6d860f753ca7c22574eb3d0fa96cd3fffa38", "entry_id": 104},
{"seq": 107, "hash": "\\\\x9cd448cf2f6d825d0c29546c9bce28c0eec237605d5ad233a2051b09586b0588", "entry_id": 107},
{"seq": 108, "hash": "\\\\xe92c283c3c7d4eb7026b951c620426ba1a3da73f10b90d967149f1dd9d6affef", "entry_id": 108},
{"seq": 109, "hash": "\\\\x8b4356bbb1ffa406ebf5b687c2ee78a237547396a1e917d59ac6ec1739006148", "entry_id": 109},
{"seq": 110, "hash": "\\\\xb230d4de85ffa4ff254fd902df02ea5ab14bbe5268d6b2f60aae6e23553c3c15", "entry_id": 110},
{"seq": 111, "hash": "\\\\xfeb0d1197298ed71ee9f9c2f9b7bf7383b9577db4b1aa67b8de0c0324baba16a", "entry_id": 111},
{"seq": 112, "hash": "\\\\x47a7e8b24e7f8880036836daa6bd5a0f0895d64672def323b0365a6ab8b1bfb5", "entry_id": 112},
{"seq": 113, "hash": "\\\\x02818c2d76bd43bcc9cbbb9dac8632f7113f1e8e574d68c4cb3000af687b3768", "entry_id": 116},
{"seq": 114, "hash": "\\\\xd5eb38120238efb947a138c4a4560a54f0bebd94cbb75c006fca7d0cf83d0b0e", "entry_id": 113},
{"seq": 115, "hash": "\\\\xa756bee82b404eb51ee0ec842d08852efd7c2e6da566c71c20769c6d574dd105", "entry_id": 120},
{"seq": 116, "hash": "\\\\x60c4735b84d44a9fb55ce0122f40411966480b94889146a9fa9c9eeb80402144", "entry_id": 114},
{"seq": 117, "hash": "\\\\x76741f0a8c9e025dbc5cab6cee8eef07dafee3cb9b1759895c8a301987706b56", "entry_id": 121},
{"seq": 118, "hash": "\\\\xc8367bb79ac38ae0d0a6842a7cd30fc2d5a939966d0a807e33a38c94829d2eae", "entry_id": 117},
{"seq": 119, "hash": "\\\\x02083c0cf129992b6d23a4670b829d922d7f0690709db90e86270f69a5f0dfb4", "entry_id": 119},
{"seq": 120, "hash": "\\\\x96299ffadaebdeee61d02fff88e788a8934eb8ab7d6ce009e2895ebcfc875f2b", "entry_id": 115},
{"seq": 121, "hash": "\\\\x96792d4079d812eda306771535fad5a07af0bfd744abd6fff3752fb9975a571a", "entry_id": 118},
{"seq": 122, "hash": "\\\\xd8b50d56f900542b113c29d9e18192fb6a32d5c6cb772d43d5d2d3a6c17b288a", "entry_id": 122},
{"seq": 123, "hash": "\\\\xfc9d932e2301f125f0d986c48703d3ba60a31a7e2e1180095f03f3bb8e0ff4de", "entry_id": 123},
{"seq": 124, "hash": "\\\\x1a5087bb7305a32e87ef390cb53690ab6b9b6cc6a7ec80ab1591b52d33e23fe7", "entry_id": 124},
{"seq": 125, "hash": "\\\\x74edc364d609f016dac4479f66ca003b80acfe19133dc382a69e683532f434ea", "entry_id": 125},
{"seq": 126, "hash": "\\\\xb4934a5b3f7d5f65752101e95d5df384e463ea4b6bf40e7df1f47a386784d82d", "entry_id": 126},
{"seq": 127, "hash": "\\\\xd1d4e3063081a8681ba5912a5e5ae31f7330d8ab3b3b85eb40e3258617310ca9", "entry_id": 127},
{"seq": 128, "hash": "\\\\x1818f824a42d632e55374686a0d2009b2e23591052a82edf8b683fe01585080d", "entry_id": 132},
{"seq": 129, "hash": "\\\\xac630db72463496a189c5323074d98b057bbd663751f5eff9bc99f25c8ebfced", "entry_id": 133},
{"seq": 130, "hash": "\\\\x93f89e8e64b5f7fd80d471e48e41312e4250e0d92d97fac073c0155ccf568698", "entry_id": 128},
{"seq": 131, "hash": "\\\\x4f091c64c0904fca7e7e604bd0b7707268e9475846516d7bee1b57dcc2c122c8", "entry_id": 130},
{"seq": 132, "hash": "\\\\xc60bcae3f7239e50aaec36673c934c3c0270f9747fcc0d91ce31a3f5de4529a4", "entry_id": 129},
{"seq": 133, "hash": "\\\\x0adacc5b44086ed382b067657720be73a9c486dc50320623cffe4f95a50b3035", "entry_id": 131},
{"seq": 134, "hash": "\\\\xcb4159f78b07f6bcb8c9644f574df098c65f386c36fa5c5baf6c75b5f993d8b3", "entry_id": 134},
{"seq": 135, "hash": "\\\\x4c83193a8c1bd74ad86908b41982e5e366ba669f0752a803f1d79e81e4e2ca79", "entry_id": 135},
{"seq": 136, "hash": "\\\\xe15021152948d5c1d466d46daf07b048b44d932323538004d0dc46b5c41a1d56", "entry_id": 136},
{"seq": 137, "hash": "\\\\xc3e6a61d9a19974d19dce8b3aa7e6a1165be26763c440d5c5724cd68f720bc7b", "entry_id": 137},
{"seq": 138, "hash": "\\\\xd51142deb1d67b4fb4ff8149fb090a4a7f1b9e2db6087e67644296b628a83fec", "entry_id": 139},
{"seq": 139, "hash": "\\\\x2520051c203611fe9f45b513be16e0e11a53b3b04065c503b5dc0bc9f7f1b835", "entry_id": 141},
{"seq": 140, "hash": "\\\\x56764902a63a740214c9f0a28e2c024df1519fb3a0cb3d0eb2d069cb961ceb9e", "entry_id": 138},
{"seq": 141, "hash": "\\\\xd21be80373697397343fd745855db235900bfc0ef5532e61d6f9122b1dfcdb0b", "entry_id": 140},
{"seq": 142, "hash": "\\\\x4d701e836b13cd342dc35cf1978f02b1019811d0853d0b35211f504b9902b45a", "entry_id": 142},
{"seq": 143, "hash": "\\\\x175a4ede28a0c8258ddcb85e907b5b0f63260ee3c0450964a449f8891ef13933", "entry_id": 144},
{"seq": 144, "hash": "\\\\x42f9c344f35875efa3e77a2dbd1abffc2954b29d2c9e9918935835c1ffb1a2c8", "entry_id": 143},
{"seq": 145, "hash": "\\\\x5bff2ac33454d5cfe3004dac33282e8e9d0d248cace439dbfea7642823fc74a4", "entry_id": 145},
{"seq": 146, "hash": "\\\\x0893c691352b558418f1ada77c172e99866ad4d207a5792253c973960521c2ea", "entry_id": 146},
{"seq": 147, "hash": "\\\\xc7d8f6a588ec71fa65beaa6a83b26c5826895ff810add90500032b1e3170abe7", "entry_id": 147},
{"seq": 148, "hash": "\\\\x39e8eb10130fe8401dac1aba0c43cf6d2c7e7bbf0c67f4800876363ff95c63c3", "entry_id": 148},
{"seq": 149, "hash": "\\\\xdc9fd61a0f6f236e426e2aa22dc3bcd92e0b8e293674b4b8b8332672c860b260", "entry_id": 151},
{"seq": 150, "hash": "\\\\x5b2de08c6503486bcabbb736f10249cb3cc4d2469f0ce9351475fac5b2a4f4b8", "entry_id": 152},
{"seq": 151, "hash": "\\\\x9eda3e30b34488fc26ff6b94176a85127db4309aa39080b562429fbc50e49fab", "entry_id": 154},
{"seq": 152, "hash": "\\\\x6f6c8e6dc1ca672bdeb916bc91227dce3fadc4495d6439fb470d85e7b8870a08", "entry_id": 149},
{"seq": 153, "hash": "\\\\x3684b13bbf774d10ab43f4f8e7ca50eb9774e52f7ae14d47cc7d33057b7a8dde", "entry_id": 150},
{"seq": 154, "hash": "\\\\x987bf93f88ec24c24bf0e8368213e7e1f86ef5ef020d4cfe2107dcb42e19ee0c", "entry_id": 153},
{"seq": 155, "hash": "\\\\xeaab1fbafce54b37b55504bed02a5411533483b26087f5c16ae033a7ee71c97a", "entry_id": 157},
{"seq": 156, "hash": "\\\\xa845d4d62620885997e161518e521cbc54c74d481a42dbbca288dfa698c36e4d", "entry_id": 160},
{"seq": 157, "hash": "\\\\x04fc853c982709940c6415a72ff8baaafdbbe6624f9a8a70a98c7a0dcca5bf1f", "entry_id": 161},
{"seq": 158, "hash": "\\\\x36c9e2658b3a14402b39accd13ba2e06a05f01284b5aad0f844fd96f6e6c8233", "entry_id": 163},
{"seq": 159, "hash": "\\\\xb0d0cd35f5c7e57870ba2ba7731aa334ca10bc67cb44491b1fbbfa61e3457938", "entry_id": 155},
{"seq": 160, "hash": "\\\\x15861de81553841a8903df3375be0c915994f9afe2e0c89479776174876bbcbb", "entry_id": 158},
{"seq": 161, "hash": "\\\\x80c209cf09afdde4e3afbd241edf8b98e31da4290238b318885b140ea3bb538a", "entry_id": 159},
{"seq": 162, "hash": "\\\\x69c8c982e44ee85bbcbb3051a9146212b3762d0653a5a75b636a8088e3b5b43f", "entry_id": 156},
{"seq": 163, "hash": "\\\\x5d0348411726853570f62679add74daa9fd70f490002ae443efc7e1cd2bc1e41", "entry_id": 164},
{"seq": 164, "hash": "\\\\x7714b8d7f92e69b85e2786ffa929faa78f894e65f4cc6ba1b581d5aefdc07bf4", "entry_id": 165},
{"seq": 165, "hash": "\\\\xff2c8fa1b1ac697b88975d6408e121a7c35b728a845eaca733271e34e9860369", "entry_id": 166},
{"seq": 166, "hash": "\\\\xfe33e35bc37e505e40a0e9e3522f577db03641b92ff17a7cdfa09f6a4f0253a8", "entry_id": 170},
{"seq": 167, "hash": "\\\\x9166b5309c8d22f44c33b48ab06401e3f60aefab81f274ff30d8e5a732aea4e5", "entry_id": 162},
{"seq": 168, "hash": "\\\\xc04779b7f6bc31325a92635d1fa33b33e040027777225b33f97954f4ab040591", "entry_id": 169},
{"seq": 169, "hash": "\\\\xd2b88f4fff2da8a466f0d7af407a62b93fd67bf87d919711898a35da85e21fdd", "entry_id": 171},
{"seq": 170, "hash": "\\\\x01c67c3cf2dd998127d91baabbdf018dd6c1d5474764019c4e2429e234470c6a", "entry_id": 172},
{"seq": 171, "hash": "\\\\xee97f62145e7857db83751d726f2c9d0c9af3483d0bde6de1e61cca0782239f0", "entry_id": 174},
{"seq": 172, "hash": "\\\\x04af93c86ae3b257f78492b423a4028968800ce139b1a2ec2307f2e599213a30", "entry_id": 175},
{"seq": 173, "hash": "\\\\x7f626ac8a8cea89a44cf354968b5adf213aa8f663e6757a2af3a8ba65b47e52b", "entry_id": 167},
{"seq": 174, "hash": "\\\\x9f573e4a053e0bf86b7f4dfd6c30185f0b35fe24fcadd166d06b2bd1cb0b0683", "entry_id": 168},
{"seq": 175, "hash": "\\\\x0ae0ec546456328f9f632d34b49fc37624d75358052055d2f9d569a77c3c9482", "entry_id": 173},
{"seq": 176, "hash": "\\\\x0b3361f1c3e5c8a8b8a087b5973e1bd39287daae20b1c0533cd74136bde201d6", "entry_id": 176},
{"seq": 177, "hash": "\\\\x8c03d3695fb8ce627256485c77a23d3614e7139e8501b5695d590a31ac25198b", "entry_id": 178},
{"seq": 178, "hash": "\\\\xc81c73c3388528db748b968fb3229deaa09dd4e50ec2d188901e7916e449b6a0", "entry_id": 177},
{"seq": 179, "hash": "\\\\x67a52fdd4de235bd7e9f35f3753fa1b4a1627c06c103e27cf1e5cbc21b493e61", "entry_id": 179},
{"seq": 180, "hash": "\\\\x239d696f6160a4aaf4438581c84039b3feb29a0819c45292cc211f212474f111", "entry_id": 181},
{"seq": 181, "hash": "\\\\x5f3cd2362633b51104a7f2b4a2299199ae6ea7e782875dc6f26cd8bde80ad303", "entry_id": 180},
{"seq": 182, "hash": "\\\\xebb85231946334412b89e880b90904323a38b79d7f883b016044a8e92bc82c46", "entry_id": 184},
{"seq": 183, "hash": "\\\\x8866dab131e01e2bb5e9277bfcd4e5bc77d8b930a60fe301eb10e6fa5ce8e442", "entry_id": 183},
{"seq": 184, "hash": "\\\\x194664d1dfbd667f60f16981543da4af9ac663dabe6dc476e254484a8f91c614", "entry_id": 185},
{"seq": 185, "hash": "\\\\xdc798f96961404856503e707ca1538917bdc8a61f81c5b12dd14493767ebc7bc", "entry_id": 182},
{"seq": 186, "hash": "\\\\xcb23b17152c172e7916582038d5bb31339d9789d2350e16e1d249beb0a5c57ce", "entry_id": 186},
{"seq": 187, "hash": "\\\\x4473dde65d82b133e5274911152fd8f368bc3ffe8cf0b411895cec35ad5db880", "entry_id": 187},
{"seq": 188, "hash": "\\\\xaebc3abad2d9b411c877276e310a8dc10396f71451dc3b0006063a7f2fd61f2d", "entry_id": 189},
{"seq": 189, "hash": "\\\\x1f431339de8682b12984afaba96b848c7c9076e795d9607905c4e0b9fc7a327d", "entry_id": 190},
{"seq": 190, "hash": "\\\\x42906832fec5671dc20aab9281601d7ee6d4a304d85120bbd33854e5e4911490", "entry_id": 188},
{"seq": 191, "hash": "\\\\x1df3975bb59d06f25a0afb2b0f8bc7724d4e4bea11f08ad67c3d16df95e0e66f", "entry_id": 191},
{"seq": 192, "hash": "\\\\x915e0e61d8d2fde7288e7792dad0158f6255724645fff7e3b6d50c34487e4873", "entry_id": 192},
{"seq": 193, "hash": "\\\\xb302280774a7d398b510349062327efa818dce58cb110918e6e8dbc1d457f1f8", "entry_id": 193},
{"seq": 194, "hash": "\\\\xd514219ff5dec4f818ab81143a2e828489e69d50707e8b3a3aaa8e2548469f73", "entry_id": 194},
{"seq": 195, "hash": "\\\\xec61292e56cb61006159a77804fcf2121c851ac06c1da1dbe512c79dae47ae8f", "entry_id": 195},
{"seq": 196, "hash": "\\\\xc3ac3d546dc5a02dee97e3043143c04e7f707ff85db5b4bd329595863b0cd09f", "entry_id": 196},
{"seq": 197, "hash": "\\\\xa37a642e5a8db51e85b5078610dfcabcbba35e4f85c55cc934ef78ce8c583ffb", "entry_id": 197},
{"seq": 198, "hash": "\\\\x7d6a458070007a8a139e08035ffd5a9d2c7731304128b899b1830e1267d8ad1b", "entry_id": 198},
{"seq": 199, "hash": "\\\\x49b45366d3b0d82bc19b0f5af2734e26e75632d1354615db176f4d6dafe7f308", "entry_id": 199},
{"seq": 200, "hash": "\\\\x9ed3f071445bbef393a910abcfcb0bee373031ae9ad1ddf9ccc1c6174fa20fc0", "entry_id": 200},
{"seq": 201, "hash": "\\\\x347f223c9b5b40e22195d5799e1ccce7fa833115a418283a4b1a9c84c921c51a", "entry_id": 202},
{"seq": 202, "hash": "\\\\xbb4a546eb8b17075083fcc0c571f14d650fcd795b38db0448a0741856e95dbe0", "entry_id": 201},
{"seq": 203, "hash": "\\\\x2a7f7763f3246f586229294c062ff6c6d1342ae61ac5171989ce53442915ff3a", "entry_id": 203},
{"seq": 204, "hash": "\\\\x5b2985498afc88da86abdbc069d93ed51937d8e59cc067b6e90be79e60ff1f85", "entry_id": 204},
{"seq": 205, "hash": "\\\\x6e9185a1b9fd2ab42124128b55d1267dc33eebfd2336c73ff985b191f50cd6f1", "entry_id": 205},
{"seq": 206, "hash": "\\\\xcd3dc2686247d245901acdf665be0718a8fe7c9e0583f8c0ec06abaf14fc877d", "entry_id": 206},
{"seq": 207, "hash": "\\\\x8af173ceae56653f20e613957d86cc9a51296192262a0f29484e1ae57163a983", "entry_id": 207},
{"seq": 208, "hash": "\\\\x9b95546eb3fbb7fd5721eb7c84a2302edd8a90d5d71c11a7ed5e2107ab18ba5f", "entry_id": 208},
{"seq": 209, "hash": "\\\\x723ab2e1eb0a071c0d114ac4cc3dfe7ef8996a4915e5a284c739b8fc35b94a8a", "entry_id": 209},
{"seq": 210, "hash": "\\\\x5ece75ba5a577ff8486e123aa6435a27fdecc4d97b5803113bcdcda57adeccda", "entry_id": 210},
{"seq": 211, "hash": "\\\\xa7bd99e1adc8da33b26836a05562370aad87b8b6a56270bf1de022c257084755", "entry_id": 211},
{"seq": 212, "hash": "\\\\xa802a7fd4cc35d01e9ab9e82ef014e9ca778025a7bd82cd19def473ee6ca23e9", "entry_id": 212},
{"seq": 213, "hash": "\\\\x230bd6d168c936ab33369d368b558edb9566741563f023407cfafec716607fca", "entry_id": 214},
{"seq": 214, "hash": "\\\\x81622775bce605097855bf505e3f6f79da84af29fd1bd2d1ffe67048a8d06467", "entry_id": 216},
{"seq": 215, "hash": "\\\\x56d3f9aff58f43c78b3d01c7f23485fd97bb83953cd14f30eda70cf0f1a3d269", "entry_id": 213},
{"seq": 216, "hash": "\\\\xd93b6306029027c1b341c7b31d770941e92351975239edc940924bdd933198cd", "entry_id": 215},
{"seq": 217, "hash": "\\\\xe6c97c3f61964cab033e7c36fecb62a7f1cd861fba8a26439ce35ef5a8ea4231", "entry_id": 219},
{"seq": 218, "hash": "\\\\x9aaf82b4dd9c0e552b0d3a83843a9cf5f330a18dba5cce1d02e2a73ba0adce8e", "entry_id": 217},
{"seq": 219, "hash": "\\\\xa9d005df456de295b8429f10d5198fe30c375940803b9910153c5caa2003b332", "entry_id": 220},
{"seq": 220, "hash": "\\\\xdab061bc9822be47fd49351008bcd44c9ef7e3e0ca4b37649c271b4e766961ea", "entry_id": 218},
{"seq": 221, "hash": "\\\\xfe16fd933059f92a34a8dfb8bcfffae5c79b674a77c737ce6c63cbfe24aef170", "entry_id": 221},
{"seq": 222, "hash": "\\\\x044501091f418896ea474e6ecfebb59dd484d20af840ffdc7e7f3a2f87b10194", "entry_id": 222},
{"seq": 223, "hash": "\\\\xf31b9c4ad10567a99fe96e2c03da26bd996911e523622416b4ae60d86b63f7cf", "entry_id": 223},
{"seq": 224, "hash": "\\\\x4f1c208eaee173bd2b61b59d285dad5765a35a231f40a153b59d6974653f9846", "entry_id": 226},
{"seq": 225, "hash": "\\\\xa254b41243dbe5ceea38c8a6f87721fb42ce571e6e06407dd7a5d4f34f4d9832", "entry_id": 228},
{"seq": 226, "hash": "\\\\x4802e9424195c899ab716845338c7eb973ad803301206b135419bbd7274f7d03", "entry_id": 232},
{"seq": 227, "hash": "\\\\x388245958e7f688129a2c2e900e531741f2bd7a633db25587363974e1a4568de", "entry_id": 224},
{"seq": 228, "hash": "\\\\x6833dcbc8324e1c4c90af137377671635db7b8fb04f23a83316a984a00eb4e33", "entry_id": 227},
{"seq": 229, "hash": "\\\\x7119bfddfb9dfb77c2051022667c34d7905f7ece06ad1ac3096200172399f558", "entry_id": 225},
{"seq": 230, "hash": "\\\\xe756ec81582737c52ea649f2ba10732e8e2536f629b4101caa5dea656960e0f3", "entry_id": 229},
{"seq": 231, "hash": "\\\\x706953f8b1beb4955af2eb8246ab182682c59bc911effc555c41244641fcf65a", "entry_id": 230},
{"seq": 232, "hash": "\\\\x1a99f0d8388157d8c23f479bc45bc628a69a00fb18770cd68613b5d08a0169f4", "entry_id": 231},
{"seq": 233, "hash": "\\\\x469311b02134ab711ef3152ef7446e5f62eae79ae9cb31d772ba581f9145944a", "entry_id": 233},
{"seq": 234, "hash": "\\\\x93c9d12e5f62365601cb49745c99f7b9b172de09f857f8b17fd6203cbd8e29af", "entry_id": 234},
{"seq": 235, "hash": "\\\\x455a51df669a0b142c9c3faedd54aeda295a4b803c625a2ba364da9ba50f3f34", "entry_id": 235},
{"seq": 236, "hash": "\\\\x69c987680f0498d5a77c63071c9f441d4ad133e2e793fb2040e6b80e6dbeec65", "entry_id": 236},
{"seq": 237, "hash": "\\\\xcf74f038a416116b27a9e8edeef5307ba0a1a0f7013820f7139e7ef12cff5b30", "entry_id": 239},
{"seq": 238, "hash": "\\\\x38542690144a8fc4d05bafc28b1f501deab044a735d73a205a2215c98570b705", "entry_id": 237},
{"seq": 239, "hash": "\\\\x87176b4d9d3fdbcdedf17a9ae00b6da95c8690e9a68d0653653269147833784d", "entry_id": 238},
{"seq": 240, "hash": "\\\\x33e3ac5ef07168bc8950b892bc94b654810fde16b3728f5055e979d3cc1bed15", "entry_id": 240},
{"seq": 241, "hash": "\\\\x419b2dad44912c67fbb73f3dc3cf2f92c907dd97cc422a00e9d7b7057b047013", "entry_id": 242},
{"seq": 242, "hash": "\\\\x04530e2b5664390c90946b6eb2f963f3e2154bc74a8090b8b8a3495b83b5aa39", "entry_id": 241},
{"seq": 243, "hash": "\\\\x459dd2dac9ee9995dadfff1c8a6c264b27ac59c9c88c530a640edf7ecb07bece", "entry_id": 245},
{"seq": 244, "hash": "\\\\xccd4f2baa5c44362d97a09fff308d17d9e7c6de84d24b49a660ff1c31c7d9c87", "entry_id": 243},
{"seq": 245, "hash": "\\\\x3a18d433a32ad2910ef6f260938f9797b3ca5be6d2473b63f851cd4a94d5c293", "entry_id": 244},
{"seq": 246, "hash": "\\\\x60e9ff296de705b21c46c5d2001f95e9b4ffd68822c7ec41de331427d11df183", "entry_id": 246},
{"seq": 247, "hash": "\\\\xbf33553cee8a713007f57c6ab18ab93d68bc62f01038ddb7d6effa39193b81d0", "entry_id": 247},
{"seq": 248, "hash": "\\\\x9c249e184efbca36fedefd2e1d51679a8aa994c1cf7e5f42ef9e6e699758c7b6", "entry_id": 248},
{"seq": 249, "hash": "\\\\xbc51d0ac87df1536207ab720877772a4a8fb9491e0be2300143392223a1a82ec", "entry_id": 254},
{"seq": 250, "hash": "\\\\xa758f4a7d3031c215e3d134b518de01f74dd2f80f433f96f5e492735d148d3fd", "entry_id": 253},
{"seq": 251, "hash": "\\\\xc2927df780b680b8d993572a5703d19001bc3de345b104767d0a4fb45c3c033c", "entry_id": 255},
{"seq": 252, "hash": "\\\\x7ee2d8ef9641dbb7e315e26ceaec7fdaaa97e0d4609f98e268ef00810f97c5e0", "entry_id": 249},
{"seq": 253, "hash": "\\\\x948e0693e7c0eb3ed54ba003d5b6d876385c3cd3df9161c017ebc4a99a3b9ffe", "entry_id": 251},
{"seq": 254, "hash": "\\\\x2aaf8fddaf357a25281b66c3f3890107999763ab19eda10268a950576d885d24", "entry_id": 250},
{"seq": 255, "hash": "\\\\x72482b5fdd34d49d99a8bf2f37c5de64554a59e48d32500c27e060b324474f02", "entry_id": 252},
{"seq": 256, "hash": "\\\\xbca63d5d14e6fa635fc527f7dce382ed15f8c11c9d92474a7409de3de4060fce", "entry_id": 256},
{"seq": 257, "hash": "\\\\x86aca27fd3d25208eada3faf453dddac1b39285c0aba6e3b7efcc43d7446077e", "entry_id": 257},
{"seq": 258, "hash": "\\\\x301b36c6ccac3492cb85d71b50a519ed1812653bb2ddaa092742a7d756ec6f1c", "entry_id": 258},
{"seq": 259, "hash": "\\\\x8ae4f5ee8dccd9c05fc6c0b9f87107270e38f56c60cd68aa02d16800fc9cede1", "entry_id": 260},
{"seq": 260, "hash": "\\\\xf6cedb92444972fd451ae5c85a0e1f9288432d52ea4218bdd11a3de55eb0fc5c", "entry_id": 259},
{"seq": 261, "hash": "\\\\xdef5e6a88e8b2726f4b90796944c450da958c8cb2aebdcf7f8857d4c3330a4ec", "entry_id": 261},
{"seq": 262, "hash": "\\\\x701fb7cf6b3e6117da5a2a012e8d01bfcc373e4d23b110e543373e8565fabade", "entry_id": 262},
{"seq": 263, "hash": "\\\\xe55b621fed4d1533fb76d7af17c26edd6fc8153d9d50e43d58301e2e3fc3c74a", "entry_id": 263},
{"seq": 264, "hash": "\\\\x92b262f8218f7b7e78b3790177c78805d1c01eecf9af96ae79a5f196970e558e", "entry_id": 266},
{"seq": 265, "hash": "\\\\x554045833c4fb708357c1d4bb9397152858506b4c36cce941d1214220d57a748", "entry_id": 268},
{"seq": 266, "hash": "\\\\xa1d3ea0e768f9e6dea301baa77f4e2b32a311a41ed120aec81dfe817955702eb", "entry_id": 269},
{"seq": 267, "hash": "\\\\x66c216a0d67b4ef6e8261af12971e522cfa47da96278d405fcfe4cc44ba0622e", "entry_id": 271},
{"seq": 268, "hash": "\\\\xad06ffd1b7561dfadce0a426b82e20e026ddf1c8ef3143108e60253b2848fd2a", "entry_id": 265},
{"seq": 269, "hash": "\\\\x99e08239b47238ff10deea96a6f0cfc1975f56cff2e26501a579a1926f51ba00", "entry_id": 267},
{"seq": 270, "hash": "\\\\xed4f218a683df3cb351c9a768516776b96f3c6ded8976879d015860c4c166e0b", "entry_id": 264},
{"seq": 271, "hash": "\\\\x525f9d61a2ac9f4131770bdbcec1056a51aa7d7ba61005071a42bc2dde78df3d", "entry_id": 270},
{"seq": 272, "hash": "\\\\x247ee2ee36dd28a0a63a4d9cc7af5c5287004934e2111b6887d5de9007453db1", "entry_id": 272},
{"seq": 273, "hash": "\\\\x6b6af1abfc02b712bbaefdfc161c1f1639b20b735915b0af9b7a3d58b39eb90b", "entry_id": 273},
{"seq": 274, "hash": "\\\\x27780e0e414dbff22268ddd2194c4e34c202ed4d3e84e7546089d7d5886d9f2a", "entry_id": 274},
{"seq": 275, "hash": "\\\\xb2faad23f7b6ea6fd5b5c91430998d6a01f51f1593f5f207c802731efd7623dc", "entry_id": 275},
{"seq": 276, "hash": "\\\\xe1c1c3e70ed1844edd44e2f7481f96c056a465b39d0ba8bb2d36eac3b86b26df", "entry_id": 277},
{"seq": 277, "hash": "\\\\x579b60914d7e2156f37e2a7ac71c5f7e549d4db80bffc9d5e320388db74285bf", "entry_id": 279},
{"seq": 278, "hash": "\\\\x61ea23b94864fc8d6d775fd77084bba9e11e7b4bc40588d5e8d09f8375daaf37", "entry_id": 281},
{"seq": 279, "hash": "\\\\x3d362de83d49d565248ca47695c52abbac218374003a5cd5646b6b3488a7a965", "entry_id": 283},
{"seq": 280, "hash": "\\\\x66962e353eeeea840f90d9e3fe80ee463904bf70ffca20a73d4bca99e6bda538", "entry_id": 284},
{"seq": 281, "hash": "\\\\x88b12006e1c941eb23034db5addbd9157031b226d061197eca798a09700e5575", "entry_id": 276},
{"seq": 282, "hash": "\\\\x4943826ab3086872638edf0713d46b23ad879e92552148d3fb7569bec819dddd", "entry_id": 278},
{"seq": 283, "hash": "\\\\xf6ca1f23b79fc38bf08881b1bb95684b4ff33716c96933d9bed014fc7cdba743", "entry_id": 282},
{"seq": 284, "hash": "\\\\x884802350ea449e191a7ee12952881145b35061ab6b1ce2969418d7b5a18f130", "entry_id": 280},
{"seq": 285, "hash": "\\\\x3d92abb6bb2ee24dfef7dd25a0107412752d9a0d0a8d5bb34140cf582d73c6ee", "entry_id": 285},
{"seq": 286, "hash": "\\\\xce77749892799af3b2337da3266df794a94527976a19b4623ee566a9bad19cf4", "entry_id": 286},
{"seq": 287, "hash": "\\\\x68a50e5a8c0e23325f7724118abc421adfd03a77d04c59eb1e64dfd69036260a", "entry_id": 288},
{"seq": 288, "hash": "\\\\x2d399af76e7db9967e4a65199a3ddff57d08f63e70e0adc13d905e3297511920", "entry_id": 289},
{"seq": 289, "hash": "\\\\xec5a20d48ffb910babf1fd0700dbf794bb8b3003ea693fd55276b44d0966a408", "entry_id": 293},
{"seq": 290, "hash": "\\\\x143b6e47984f360c111209490b76171ec9a7ca63e9afbc3e05ddbb45d3b42655", "entry_id": 292},
{"seq": 291, "hash": "\\\\x134a8ddcbcadc8e4ee50fc9d94f5535902f4d62259a0f9782dcae7904bfaa871", "entry_id": 287},
{"seq": 292, "hash": "\\\\xeff0ed7e165ae30f7cb0c1a69c304c0c2122ecdeec101b3db37e51c46ca16bab", "entry_id": 290},
{"seq": 293, "hash": "\\\\xd68ec17a2e067ed9dd5646a1c035b53e76ad5104cd868edf4f46cefc35cf5de4", "entry_id": 291},
{"seq": 294, "hash": "\\\\x9d95b0c7cda3da752f4b3b5126ff3a3df674a2d85843736852a4a5927db3eba2", "entry_id": 296},
{"seq": 295, "hash": "\\\\xa9ff69ac8d0078e34f35519e4771cdfc3c5b5bc97b1069940e09c214a7471f52", "entry_id": 299},
{"seq": 296, "hash": "\\\\x21aec982bf2f7a08489903a1d9bb03f96604350a0ecf0991a8db89c261a58ce1", "entry_id": 294},
{"seq": 297, "hash": "\\\\xd853bbf6e3cab3d5a056e67a7fb79ae00e3bebece69144a59230e88b4e2f7813", "entry_id": 295},
{"seq": 298, "hash": "\\\\xa0b31953cd482b577038e0857ec7889dcc9c5478fab46ec9219c8d1674ec6889", "entry_id": 297},
{"seq": 299, "hash": "\\\\xf8db0789a9acedd6365cb480b95c9549efe7f9c1fce9f537e7775b11c32fb854", "entry_id": 298},
{"seq": 300, "hash": "\\\\xa4e719e9dbbecda3fef6b4639374d6fc732a5973df858084480f2b79e3a1297b", "entry_id": 300},
{"seq": 301, "hash": "\\\\xbe6b4de244a15a671bcea9a35cc8f1043b584cd934bdeba7ef141a976ad861d5", "entry_id": 301},
{"seq": 302, "hash": "\\\\x059cb8e6b43157834c210511fd33825503af423f946df19506f945e511a525c3", "entry_id": 302},
{"seq": 303, "hash": "\\\\xa2573ec587aa2728781c04d82aae8d04f8138182c9b2023709abb29e1bd225aa", "entry_id": 304},
{"seq": 304, "hash": "\\\\x7c7227977e689405ef5fb4b214cfc9a00e8037033a0495122730527e46da15c7", "entry_id": 308},
{"seq": 305, "hash": "\\\\x0500abf6589be6c17d3c48301dbbc9427776a09035128bc225bb943e52172d76", "entry_id": 309},
{"seq": 306, "hash": "\\\\xedf0d39340e372de6bca9a8fa2a038fdb66136a2ce636538eb24643c6985f3fc", "entry_id": 303},
{"seq": 307, "hash": "\\\\x98e0f9b2488bd05a0dcaaf01bbb41d0aeb5d9a364220d7794bb4236006d15dd5", "entry_id": 305},
{"seq": 308, "hash": "\\\\x533389ccac9b82aa335c4a976368858d0c41c894e2dc4ee76cbba2427013ea7f", "entry_id": 307},
{"seq": 309, "hash": "\\\\xf1ed853add96f7bb52a90eacf3f98e0a7ab383d31a9483c85cf7e85b74761dd0", "entry_id": 306},
{"seq": 310, "hash": "\\\\x8417c20781522985882f4afa16600f62a3f063747a6605600b7e8815143d2b11", "entry_id": 310},
{"seq": 311, "hash": "\\\\x0f2f7803e1125842b0f5940b8d47be26e15e10ba5bb53a2303eee254251c0e23", "entry_id": 311},
{"seq": 312, "hash": "\\\\x232cbf65292237a78e898b4caf9b3c23ef6484d9ac60cd1d1cc543bbb0503068", "entry_id": 314},
{"seq": 313, "hash": "\\\\x14a13847e16b3608b27e4c6595f7bce50515bcf1a1324e2085f2a19f20b34178", "entry_id": 315},
{"seq": 314, "hash": "\\\\x02b0b31cdaf351da7caa9e3f63cee20c6f45e043fc5d2e4591c816480abea2c0", "entry_id": 316},
{"seq": 315, "hash": "\\\\xcf6c9e0c3e8a18c88655bc8a81fb1ff09c6cf5b30318d665fe075837f9040eaf", "entry_id": 320},
{"seq": 316, "hash": "\\\\x8380146cf9e580bcc8791f8a08608083f47d2d15c1b740c0cce2775c79ee190a", "entry_id": 312},
{"seq": 317, "hash": "\\\\x4fa1574254ec84106975f79e3888e4b9d3c1fca983b9b8b067e893dbec6dec84", "entry_id": 313},
{"seq": 318, "hash": "\\\\xfd0640b1bd7929fe0558d6489e457304e8f942725af60f2ede53c2335ba92797", "entry_id": 319},
{"seq": 319, "hash": "\\\\xe8ac543676a07b1bc271c722afe04791192f36efc5e7b73b0c797edfc41a5d79", "entry_id": 323},
{"seq": 320, "hash": "\\\\x56fe82b799d960173c0e3d7a5c561bb7d275f64e47ff2b3b6d082c5c7e12f85b", "entry_id": 317},
{"seq": 321, "hash": "\\\\x5fe8c15301f0c59dbc916818ed78d1fe51d086d2b92f52e53a44538d88ec6ad2", "entry_id": 321},
{"seq": 322, "hash": "\\\\x37f8f65d01037dc8c4f8d7305c5e379b28f08d9aec561ad24e9a0f912ffdb834", "entry_id": 318},
{"seq": 323, "hash": "\\\\xea6f3ff1b5b999eac3b6ce99a47e3a260f2002b37184be3ba160d438606d54be", "entry_id": 322},
{"seq": 324, "hash": "\\\\x34f75df9e3d00c2c75f5b97de0196d058292be815125eaaaa4dbaa948eba2f9b", "entry_id": 324},
{"seq": 325, "hash": "\\\\x86911072cfeddc6f5bc28c58ec79cbac6534ad85378a07c1ae9d59c83d1c6380", "entry_id": 325},
{"seq": 326, "hash": "\\\\xb097ed7abd358fed1a6c41df92edbe5ada2ccbd310ecbf90af3f5b257d3ed9be", "entry_id": 327},
{"seq": 327, "hash": "\\\\x3d9ad1457ccce1af2ca4463dddf710ae9b32284c5c816238ccd1ded356f19735", "entry_id": 328},
{"seq": 328, "hash": "\\\\xa247c741e0297195f86365c1971e58619eb8144a5d452bbf988d577039d1856a", "entry_id": 326},
{"seq": 329, "hash": "\\\\x45e0ad38c9fa9bb31795e5b8fc05b201494b0178e04d425dced38bee2dac9ebb", "entry_id": 329},
{"seq": 330, "hash": "\\\\x194a6808e8a63149c5b8032552d8e47b064c611b2a4a624e2c349ef7b0853dff", "entry_id": 330},
{"seq": 331, "hash": "\\\\x7b8d84b172440a7c5ed3c91913412d8f6b7766568b5306888e6de08a78b41992", "entry_id": 331},
{"seq": 332, "hash": "\\\\xcd2194399f77d84340e7bfde62de37c8b2c047c0b0624b28516408fce549f41d", "entry_id": 333},
{"seq": 333, "hash": "\\\\xe9269e9f28b1e73230c50bd9fa02418dd39accf9db74646c5080d2ad65c2e750", "entry_id": 332},
{"seq": 334, "hash": "\\\\x3bb18c8c4a7fa51837166df000e8f6edf9fb28c62cd0df5e86e918f193b98eb2", "entry_id": 335},
{"seq": 335, "hash": "\\\\x25869065dae1bbc8ccd9138949972bdcdecede8cd5aa05566b0335c27889cd0a", "entry_id": 336},
{"seq": 336, "hash": "\\\\xa3cff8fb3f4cdd047205be029fb0034d37e175e2442ea7c4b419ba436adeca87", "entry_id": 334},
{"seq": 337, "hash": "\\\\xbac789cc15638842c63fbb833fc390fb42252652a8312cb39ef3db83480bc0f5", "entry_id": 337},
{"seq": 338, "hash": "\\\\xa11403d974b07b886438432c6741ea96be67398790e10350b206d949404ce9ad", "entry_id": 341},
{"seq": 339, "hash": "\\\\x37ef0860658b1a311c5d802db059f74e6be150327b2ae527b880405f686f3a64", "entry_id": 342},
{"seq": 340, "hash": "\\\\x97c9131adcd1e3daec1fbe7339f4dd0633aaf34205bd51b9aadc00f5a12a8c8b", "entry_id": 343},
{"seq": 341, "hash": "\\\\xbd49e7a685ba6b71ea1e161b7319bf929490f4e4944bb78fe1c4696aae573c3a", "entry_id": 346},
{"seq": 342, "hash": "\\\\x55d7a6bd1da66d8be66b979a14a693fec01f6c0eee97ef273ac03c631fd84f05", "entry_id": 345},
{"seq": 343, "hash": "\\\\xc356971918348c436e81205055f32c231e41f0b603f196a86410f225a2014e11", "entry_id": 348},
{"seq": 344, "hash": "\\\\x5b6e2d1d3ca01cb203cc86c0cd0c1dfcf7e09f87212da5151208e9824398b619", "entry_id": 338},
{"seq": 345, "hash": "\\\\x99906b52c77d6fa7550ab92886a82aa155da70ad14b4d02290beb02d29edc636", "entry_id": 340},
{"seq": 346, "hash": "\\\\x52e24518fa612e5252073ffc2cbd6fbaa4641fa0ffc7468d83ea0a7fd3ec345f", "entry_id": 339},
{"seq": 347, "hash": "\\\\x8a16e317413d1d6a095395f7eef0e0d46f6d635c29a72aade34df8b360b173de", "entry_id": 344},
{"seq": 348, "hash": "\\\\xd76e732788687c5e761ad1455bcbf65ba6d2eb70b20cc6e5355ccbd6a64d54c3", "entry_id": 347},
{"seq": 349, "hash": "\\\\xd4217b65153f48b177d0b381300e4b7e1bab5c7633347b227fa892f0a38b1796", "entry_id": 349},
{"seq": 350, "hash": "\\\\x140c7869863bae4e4235d46a9f7dac1c8531217da54c6145553a5769b77ef129", "entry_id": 350},
{"seq": 351, "hash": "\\\\x17a4564836d5b00e0c84d1ddb3e8ccf158f63c3910d4314e8e50fb675a60e186", "entry_id": 351},
{"seq": 352, "hash": "\\\\x616f0e6b2194d30abf2cfe00f2f4ee344e9ac1947f7de9e28a1131e80e52d10c", "entry_id": 352},
{"seq": 353, "hash": "\\\\x74f9d9284dc60ff6a74e9bbc9046438d928d5337285c85648a9cf3c3d980c221", "entry_id": 353},
{"seq": 354, "hash": "\\\\xe4eab18c482da696d90175ef918d4eb61e9c4088d1e9822534465e0c3cc684c9", "entry_id": 354},
{"seq": 355, "hash": "\\\\x2ac48627c7c93cd586274428c2dc680056d8953b359628e0aef611b9570ce8d4", "entry_id": 355},
{"seq": 356, "hash": "\\\\x597aafd4b6c779246e052c71f81120c08c08401fff7f7664fdbf3e76503d6654", "entry_id": 356},
{"seq": 357, "hash": "\\\\x458ed675b55d8d96bb93bbfc8cbf01ec6e253ad4cfaad2df27c881aab1d2ad0e", "entry_id": 362},
{"seq": 358, "hash": "\\\\xe6013c952f3432c305701c32981b7befa4aa003c76a71def0ed1dde5b5d95b55", "entry_id": 363},
{"seq": 359, "hash": "\\\\x67fa71f89957d6de47ce5fe153236a4e2b02cbd1c030165e6cc36eca3b0a3e19", "entry_id": 364},
{"seq": 360, "hash": "\\\\x75f6052b4b1da2301cf939ff73100d443c162e7989b472b8b72d0772b0f6c680", "entry_id": 365},
{"seq": 361, "hash": "\\\\x1ddf1d4953c75014041f427e987054d421dc4415efe850daaf099405148ce220", "entry_id": 357},
{"seq": 362, "hash": "\\\\xae064fc5e9878cd9cc2e894568e4065b0d3eeb5a54b61c77e09de0a1316e7c2a", "entry_id": 358},
{"seq": 363, "hash": "\\\\x168b584070050736e56325fd93025eaacd946852cd7534fa74fcf4cef7b671b8", "entry_id": 359},
{"seq": 364, "hash": "\\\\xb42996366e2eca2598a3fe0ece75a9a0cbd70e9e51727427e550eaed604c51d3", "entry_id": 361},
{"seq": 365, "hash": "\\\\x68a99645374e47204e2a4395e63acb39cf1ea181ac9903a99d7701ac03ba8a81", "entry_id": 360},
{"seq": 366, "hash": "\\\\xd63d9daad31c9387005797cf0c602b7210c531e32163c81eb4d2f818e6f8f05d", "entry_id": 366},
{"seq": 367, "hash": "\\\\xd5a4632836c0fe3d7449aa7d2722d8dc08971e0d1bced895bc81e6ad41637041", "entry_id": 367},
{"seq": 368, "hash": "\\\\x4223bc3894c3249d3758139e558f594ba2469b0cc1b1b6ea8c916fce73fde7f6", "entry_id": 368},
{"seq": 369, "hash": "\\\\x458b212a41f78a4899f7b0462a8d1e2becb9421b7d48a0df5bf45362a39c6c18", "entry_id": 370},
{"seq": 370, "hash": "\\\\xc72ca383d8f1964867077beb96dd8ea998667cc1fc80ffefe0b9034be0f1881f", "entry_id": 371},
{"seq": 371, "hash": "\\\\x902e0612f4ce15a2265be138949310dd3fc17baf78dffe966a187ca8bd31c596", "entry_id": 372},
{"seq": 372, "hash": "\\\\x7d0c227c39007810f913c1100561bce794aa86da446fdb9131820d3b7bb236dd", "entry_id": 374},
{"seq": 373, "hash": "\\\\x072cccacdcac55046cbbc061ec5fa8d6addc2b0e49bfec92ec38059586cd693e", "entry_id": 369},
{"seq": 374, "hash": "\\\\x57ee19f12d8eda8ae67be2fe04791b56aa1e5175f7cc4a7ce570b5ccf0c03ad6", "entry_id": 373},
{"seq": 375, "hash": "\\\\x9863e679621d8d8b87fb92c2a3fd17fe33b39e82f71bc10c1a53b831a192895f", "entry_id": 375},
{"seq": 376, "hash": "\\\\xcd545cec23210a489f6301e33d34ba0b3e852f1decc0dd7b7cf677f2947275ed", "entry_id": 376},
{"seq": 377, "hash": "\\\\x4ea7253855fe5b731be23d36f368f100c74c175621fe9fafc94d0568d5e7fdb2", "entry_id": 379},
{"seq": 378, "hash": "\\\\x5ae7ca566748a5e93bfcc48bc9fd0a8aa31934ea7e29bd105993510f7ee69e8c", "entry_id": 377},
{"seq": 379, "hash": "\\\\x1ed921e684aa489ffbc30283aae87069a84c965749cc8974fca298275c0aff2e", "entry_id": 378},
{"seq": 380, "hash": "\\\\xe392c896e00568f7ccbfde6646feb85239712e1847f8fe5fe947810538b1b8ad", "entry_id": 380},
{"seq": 381, "hash": "\\\\xd0a7a59f139bbbc476a590d1f04c4d292558a18835fc1a4fcbf964aa038a8736", "entry_id": 381},
{"seq": 382, "hash": "\\\\xcdad46b9427dadd24ee86aef0d01e7f53137a9ac5929ff8939a5d8792f1115b2", "entry_id": 382},
{"seq": 383, "hash": "\\\\x61b591a8de26f31cc0fe7f45ca1f42d64c3e8e6c496b62973ddc1f975d7e4053", "entry_id": 384},
{"seq": 384, "hash": "\\\\xb9478528106a3df756838e48279f25a3a0f3c23026f26f8064977876716907e5", "entry_id": 385},
{"seq": 385, "hash": "\\\\x28f2a4be257640ca02e6ff2f4456d67b963c25a58b75ec58210204e2e9c8f7e1", "entry_id": 383},
{"seq": 386, "hash": "\\\\x662ca849ca47eb590e7bc1806664f5e6206a3f83b7cafde235f0b7fe63e4a5ef", "entry_id": 386},
{"seq": 387, "hash": "\\\\xbf9c03a433752e8451684e56f536bb1b017d9be5cde7ed4141a1086e177b5dbf", "entry_id": 388},
{"seq": 388, "hash": "\\\\x90e2804aba45f4e364b4074f393b8bb394c9cbdb2c3a6bc75b1ddcb0263d3dd4", "entry_id": 392},
{"seq": 389, "hash": "\\\\x10e84a089d05ff6fb1f1a351fdcc9758d2ff8b1183fed6e9b20186ad41eea896", "entry_id": 394},
{"seq": 390, "hash": "\\\\xca287778935db17f3164013b41a7da26b807f3fe41b35524e0c5a3c36a3ed39a", "entry_id": 396},
{"seq": 391, "hash": "\\\\x131cf5f84c9cec859d6eb3f0d99222b72118c0f067f7a4d46d1d7f3a7d8c2e46", "entry_id": 389},
{"seq": 392, "hash": "\\\\x6f11ab9e966aa484e0cf4599e4c908b36c10ab324409e571663a61d427277ff0", "entry_id": 390},
{"seq": 393, "hash": "\\\\x1361727f92a2dad74fc99d0ba02a9bc1b700b2a8dbe497f89574ac85b6d376a7", "entry_id": 393},
{"seq": 394, "hash": "\\\\xc20b6a91e6f701774f6c65ac363156e9e459fc27b32cc2a739168b52031b8d06", "entry_id": 395},
{"seq": 395, "hash": "\\\\x5f4f9e97a123805c313cfb3399929e52e76cd68a1883a635e86214cc42a74158", "entry_id": 391},
{"seq": 396, "hash": "\\\\x2779a2474085703e5e69fa9ae6d7bb24cb1fadfc14f66012567704b4b52be730", "entry_id": 387},
{"seq": 397, "hash": "\\\\x9de1595027a85df0f003660a30cf9c45855fb690d4cc3c7900eb9bd040d4f4b7", "entry_id": 397},
{"seq": 398, "hash": "\\\\x8205156a10868ae9a5cd5fb4c6f299c12e85cecc266e5698c6c80558537bc6b3", "entry_id": 401},
{"seq": 399, "hash": "\\\\x33be4fc2a5cd599ce47042ade486c43de68526b11fa418fe434641b898e4d550", "entry_id": 398},
{"seq": 400, "hash": "\\\\xc098d5c8c452a41562f6ee72cd102a202516800be489da3f2764a63a4cd3c8b9", "entry_id": 399},
{"seq": 401, "hash": "\\\\x278051f4c6766efb505b46c70b82c9e2608b681dc7d8df6e62b386e859978977", "entry_id": 403},
{"seq": 402, "hash": "\\\\x6eb2eac1ceee234b1e2c2dbafc90cd663c096a451aa638591f4b24c0eb62a7a4", "entry_id": 404},
{"seq": 403, "hash": "\\\\x7c5644cdb6bf1e061899af3bf5fd0624a211750826675feadf09fa1e23b47ed3", "entry_id": 402},
{"seq": 404, "hash": "\\\\xb97148716f23964a693f8a3637039f567551e80d16122212735f8406191f8b9f", "entry_id": 400},
{"seq": 405, "hash": "\\\\xced3da5a5ba811e59a5d4b1993f0c569b62daa6fc77b974b153ae2b4285f1ab4", "entry_id": 405},
{"seq": 406, "hash": "\\\\x1cd0584e6c15a161140034cfa923bda3c3c92b4fede2ce067cffcdcc43f85e46", "entry_id": 406},
{"seq": 407, "hash": "\\\\xe9904c73e0157773ea8dbe28806b252e9dc4b4b407fb13e65950dd058cfe2b2c", "entry_id": 407},
{"seq": 408, "hash": "\\\\xd3b6f862c13b36b46b9f57ed1d2903ab458e3afd451f17b63f0254deed8d7172", "entry_id": 408},
{"seq": 409, "hash": "\\\\x5656c858a2334e03fa3764794e2b466c7e44a7bec52b202248ac46abbad056d5", "entry_id": 409},
{"seq": 410, "hash": "\\\\xb6b9d21c16f8c856057314bb968b03be35a172ee6f61fc2e7c4b8c2d8e8fed33", "entry_id": 410},
{"seq": 411, "hash": "\\\\xb4a571bf1000e36c35a80dc571db9d51f96be215bc2691b67e5f0de3d5a7a27d", "entry_id": 411},
{"seq": 412, "hash": "\\\\xc86ea43a7d5bf1f075908917e6eab0d623a05f2f78735f22fdc2c48b43f26481", "entry_id": 412},
{"seq": 413, "hash": "\\\\x207bf9a5395a11f0068a608c1ec6ac11ddf9b29a5e185256a23c1129162f3b8c", "entry_id": 413},
{"seq": 414, "hash": "\\\\x5b5ea30e2d6d37b2d4f8a3312ca9de4fcee44fe9dda424bf4dc7d6068e50fd73", "entry_id": 414},
{"seq": 415, "hash": "\\\\x848598e7862a85e8d28f85846de408a7c5ac2cf578a024b363209371f39f2758", "entry_id": 416},
{"seq": 416, "hash": "\\\\x9f2eadd4ee64870ba6efb19f312b6de34738b130b65ddf83bc630db8f2781401", "entry_id": 415},
{"seq": 417, "hash": "\\\\x640a38681c935b290736d06fdf90edee3d05c8c393f807068d27960267319847", "entry_id": 417},
{"seq": 418, "hash": "\\\\x50f93e94233cd16b334a59abf933ebac5f7bd0a757d2330435ac782dc299130b", "entry_id": 418},
{"seq": 419, "hash": "\\\\x5247a9f489c54c3f2eb92789ff09dd1f6bfbfababdcad1f85a50978ee39116c8", "entry_id": 419},
{"seq": 420, "hash": "\\\\xd2a0aa3babdb113fa3267add03082ed0572c645842624e9927ba70b38ee0f9ea", "entry_id": 420},
{"seq": 421, "hash": "\\\\x33e769d97e0c7bad74e4489b7c9e5d72c4acf68eaaef4bb7f3228b5f4eccc089", "entry_id": 421},
{"seq": 422, "hash": "\\\\x8139fe08e27b4a19728b06253638b3c763c48811cda8826cef8b0f121cc563c3", "entry_id": 423},
{"seq": 423, "hash": "\\\\x2378a33605b2866310f26da21aaecb68289c25544fbc01b0e569023eedda4fb0", "entry_id": 425},
{"seq": 424, "hash": "\\\\xbf0102831298a45246d262dfc2b96d88e74677e357f8a0464acd64608a2733dc", "entry_id": 422},
{"seq": 425, "hash": "\\\\xd4189dd0150adccd8dd5be2e5344d0fa230de124cc08a4cae4ac72974b7563e9", "entry_id": 424},
{"seq": 426, "hash": "\\\\xa987c58329ede563cefb3238bd382532f0b09294205270ccd1b0362173a6fc4f", "entry_id": 426},
{"seq": 427, "hash": "\\\\x65ed3a56c483636c3e894ddd129e6579186ee2a03bcc0ae00aac103264e5c29b", "entry_id": 427},
{"seq": 428, "hash": "\\\\xdbac0aa29a97cb50788a2b26e6735d3adfcd6bc8bfbf0dc9c675e53b284e845c", "entry_id": 428},
{"seq": 429, "hash": "\\\\x7f9bb7cee7d512ff31680e24bcbc9ff7ce5f3b041f46a43d69d0f078750ffbb6", "entry_id": 432},
{"seq": 430, "hash": "\\\\x93f1c46c5c249499f5a5650ebf1671b0e41a5f4a8a70623dee90db5c4e91bdf4", "entry_id": 429},
{"seq": 431, "hash": "\\\\x82dd130c1b13a08531f9c1503e2f784265aa42a040edfc910c4f98d90f3d633b", "entry_id": 431},
{"seq": 432, "hash": "\\\\xb8b30579f44ea6a0bd1e9e4f8e4efaeca169d8e8e93d4d75b5c90d628a44af73", "entry_id": 430},
{"seq": 433, "hash": "\\\\xe2f8b49cf392c361a45d81fc8fa321cc4a8ec0dbe7fbef561d9d2bf2cac17d33", "entry_id": 441},
{"seq": 434, "hash": "\\\\xbf58e0f6bba74d9a788a558514514c8ba62b0636bdb2cae44f022b940b8d5a1f", "entry_id": 440},
{"seq": 435, "hash": "\\\\xd38c5f23ca175a340e97b1eacaafcb285592dc465a6e08a01fd3c7463d90e706", "entry_id": 442},
{"seq": 436, "hash": "\\\\x3ff4d3ae0796f372c50dced55f88f26f52cc0317531cf89f79762070a56b2dfb", "entry_id": 433},
{"seq": 437, "hash": "\\\\xe9ef5149fad54212d0f5128b5ac2b5793530ec6f320de2f6a51fb86c89cc93e8", "entry_id": 435},
{"seq": 438, "hash": "\\\\xf285fa61ee18aa20b6791e47e349f7c6604ec2d56d5dffaab4ffa294ea821fce", "entry_id": 434},
{"seq": 439, "hash": "\\\\xabe3f8d14d91e6dba562bfcfabab82f2b30f85788f900fa2fd1281bf67e505aa", "entry_id": 438},
{"seq": 440, "hash": "\\\\x1f106cbbcb9317beb6b6c852f213e03ceb002758488afc7636331eefc40a3f44", "entry_id": 436},
{"seq": 441, "hash": "\\\\xba1b7ade788d3ccb1f524c23b75911fc83075ed341598243ee8934dfde160a0a", "entry_id": 437},
{"seq": 442, "hash": "\\\\x71eb38ce10abb6f775b54437303dcbc18be247759587d257cfccc887a8e2cad9", "entry_id": 439},
{"seq": 443, "hash": "\\\\x8ce6863e5ab163144037f50a23fdaaf32cd42505764e9d3eb2aced866ee30ce6", "entry_id": 443},
{"seq": 444, "hash": "\\\\xcf170b8b72d78ee96fd6b054de787001ba4f2fa6a1000e90b2ba5760e018945c", "entry_id": 444},
{"seq": 445, "hash": "\\\\x1f29dd9c17338580f403e733c8850797e859fe4d68d3b996b5357202d62dfe03", "entry_id": 445},
{"seq": 446, "hash": "\\\\x6c4b1a6d2002216cf0fdd23ea8d09d403baa3e141b03abefad9d516ee62262e4", "entry_id": 447},
{"seq": 447, "hash": "\\\\x8ef7c7b1bb31dccbdbfcdf11e503173e555104a9200401698443bb959f5e878f", "entry_id": 452},
{"seq": 448, "hash": "\\\\x2a1c8c2c16001ff335094c06d41e87c9f5b2e1944a72c37d1e89d17b47410da5", "entry_id": 450},
{"seq": 449, "hash": "\\\\xfc6819eb57dbc56553e458e3f85057fb8fe13ea9c3f679c7d082cdf3436262a3", "entry_id": 454},
{"seq": 450, "hash": "\\\\x77db0df464df17c9b952278c00e89dfdb4c334b7178536ef6918dbd8fbf9da76", "entry_id": 446},
{"seq": 451, "hash": "\\\\x326b5f81b38c5bf78e8de9db69b3ecb1bbe29f46b2321e6821b4b2bd1964beee", "entry_id": 451},
{"seq": 452, "hash": "\\\\x7fcbcb39185676252204ba35f38584fe856ef208d32aaeb0e7a2880cabc3891a", "entry_id": 455},
{"seq": 453, "hash": "\\\\xd2e0f5603931c5f4db43b6c1ae583ee8ac86ed8b3061912b3ddbc6cae25c4608", "entry_id": 449},
{"seq": 454, "hash": "\\\\xad237e6c141bdd5f82b1672a7693e116fb1e53190c7b6391f35faefcd3aa0cb6", "entry_id": 453},
{"seq": 455, "hash": "\\\\x2cb7f5c035f204ad6d9c464377b873bd04b84dbc07583dd7ed0ab3ac46fe68f5", "entry_id": 448},
{"seq": 456, "hash": "\\\\xa2f07eabc9a05cfd89ccd0515c5a71f47c7ad35c5b7186e9c8bcb09e757297ca", "entry_id": 456},
{"seq": 457, "hash": "\\\\xe40c8d9c20660c4ffc2a5ed7d66de48f368f5a58eb4e6514d77e5f4f81c9edd5", "entry_id": 458},
{"seq": 458, "hash": "\\\\xd5470664018e18cec82db1b0e28cbe401b058b7a879a2b1d5076dc7354218851", "entry_id": 457},
{"seq": 459, "hash": "\\\\xdcb5215aa4313f7f68f22e4a809dd451137acdd6fd421db15194aeb0b5d1e1d9", "entry_id": 459},
{"seq": 460, "hash": "\\\\xaa3d5b887af3c867c0a22b311c338f69f6baa67857c8e85894b49034ab45f339", "entry_id": 460},
{"seq": 461, "hash": "\\\\x9d23e072089766588f0ecb279fcd96a740ede1b24719ee581598de56fee97779", "entry_id": 463},
{"seq": 462, "hash": "\\\\x453fbbf05a36befe4c2804bfd9f2ef6652489c71fb0f145440cefa40ea21c44d", "entry_id": 461},
{"seq": 463, "hash": "\\\\x12155c4b50e893ac8139471c7b7cc156751bd429593774b96bfadad215f3e243", "entry_id": 462},
{"seq": 464, "hash": "\\\\x306a1fd33585ba38ca5ccd9e44f6c8ff967675e5c107a6bf8c301172ab71979e", "entry_id": 464},
{"seq": 465, "hash": "\\\\x802b2821280b2c8456cb8d78dce26cf6aa57fcbbc0326bcf7da73bb57e240f85", "entry_id": 466},
{"seq": 466, "hash": "\\\\x0801dff3acfd1e278c794944966ba8ee0e9cf649452c4ebe8a9bb3cde9928a11", "entry_id": 465},
{"seq": 467, "hash": "\\\\xe121bf88f20398856cdd69bed1499d1da74e9c1ec5261169fe2c3421045dfa30", "entry_id": 468},
{"seq": 468, "hash": "\\\\x6a5ef86cb80d79a9b9ebea378d4d88c712e3f4f2c241d412b1a5f1fde7a64c84", "entry_id": 467},
{"seq": 469, "hash": "\\\\xec246c50fe53dbb1f2a8d75b829a408cb1968a9ab5d7bb610d3bda67f0e5af08", "entry_id": 471},
{"seq": 470, "hash": "\\\\x872cc7701fadc8ff9131cadab40d4dd7b7c1f974bd6576d84af63b48e865a689", "entry_id": 469},
{"seq": 471, "hash": "\\\\x8fe79bb0d333aef9b245f749577bc4cdf42c5c768e5166f0a20832c1b2e03c87", "entry_id": 472},
{"seq": 472, "hash": "\\\\xfac21a6a94a4c6b775fca554d91e483b4d9dc2cd6c5866da901c7be6ab0d55c5", "entry_id": 470},
{"seq": 473, "hash": "\\\\x1f04a138a0770e1f20a2d94f6866e13f6971f5a1e7f568d93b91db4cc144294c", "entry_id": 473},
{"seq": 474, "hash": "\\\\x0fd4c70259f6d56ac806daed797ce65babd1dae4edfb2bb93ee1a944c6f1c120", "entry_id": 474},
{"seq": 475, "hash": "\\\\x017809be078a3ebee7c6aa82042b188452f967242ce2c484f8450ed2b536a762", "entry_id": 475},
{"seq": 476, "hash": "\\\\xa50a496fc0c249d04d9811ef103de37c744370ce7ec576b4016e33228d910fe6", "entry_id": 476},
{"seq": 477, "hash": "\\\\xc33ac87207a1072fc3bde30ac9f8391c97e9068df9f11dd27f88d2f02d45b972", "entry_id": 481},
{"seq": 478, "hash": "\\\\x05cb1f2b3609269cf0f892997f03007c33df28a39859bc97905b2fa991a90347", "entry_id": 478},
{"seq": 479, "hash": "\\\\x64a9e961881b0dfcb66c7e12a059f15a0ce9e51f9213cecba707e5b662de8bc5", "entry_id": 482},
{"seq": 480, "hash": "\\\\x6cc577b18cd0f1e31e85f1f359867d86e06f666bbb25a7864cabdee9e8e2fc0b", "entry_id": 484},
{"seq": 481, "hash": "\\\\x700fa3da3a4645f63288d68932db7a39d403e4c5485b4523bfc86b5dfaf9f732", "entry_id": 485},
{"seq": 482, "hash": "\\\\x770a913b32c349d5412b9db706ce24a48498768252a754e8162af324a9be50f7", "entry_id": 486},
{"seq": 483, "hash": "\\\\x9e586745f720f8a99e0eb15101cf24ad9a7a5eaeefac5f9d4e373c0971125250", "entry_id": 487},
{"seq": 484, "hash": "\\\\xd90b1fb932150ede647dd410bb908806762e8913be43c0b00ebc9a23e3ef0f93", "entry_id": 477},
{"seq": 485, "hash": "\\\\x29fcf852f78eec5a387650da0f3ef298a4403c4889c659093fb0b4be618f0414", "entry_id": 479},
{"seq": 486, "hash": "\\\\x6c01a7ed9412d286c12f284b93625eeac2514a2bbae11710cff67f9a5b616f97", "entry_id": 480},
{"seq": 487, "hash": "\\\\xeb5fefc2e6a9fe4629056c1521648fcb37528f533a975b1c7c6070569d7f8d52", "entry_id": 483},
{"seq": 488, "hash": "\\\\x08c8b1f35acdc53000530d50ee33c551d97a438e5a922730d7dbe63bbfdbb8af", "entry_id": 488},
{"seq": 489, "hash": "\\\\xdd4a82f3bdd2b0eb9942d24c268e554861197da8afc2d1478fc8baad1a856fa8", "entry_id": 489},
{"seq": 490, "hash": "\\\\x2c5a45bbb958084d57759203eafd2e7a90fc1d87984702fdb9731ad0129d5ecd", "entry_id": 493},
{"seq": 491, "hash": "\\\\xdb713a727d37e150ed712c4de6a0bcb00ce930194fa11ca2d577494e003e2143", "entry_id": 500},
{"seq": 492, "hash": "\\\\xe5414a37b5104aa00e8c07368eb0a1a3294ca9e8958f44f7b9f67b3e76148051", "entry_id": 490},
{"seq": 493, "hash": "\\\\x33653dec5ccf29dfee44cf20dee02caadd9b29aff2dac744834d1d313ebbed52", "entry_id": 495},
{"seq": 494, "hash": "\\\\xfc57b4fe492ccc90a839821c1540065b8ad6f9ef7344381a15344203d1d35218", "entry_id": 499},
{"seq": 495, "hash": "\\\\xbe8ed8ba3b56c05759613cf9d9c954ecc9a34f917fd65446a357c2b6e00a321e", "entry_id": 503},
{"seq": 496, "hash": "\\\\x659106cd1336eb6fec216ed895831c9f52f1303a3c6a54fa6764d493938b5ae3", "entry_id": 492},
{"seq": 497, "hash": "\\\\x95a85635e60b67ce7e56acec0a37b5ccafd550d119b12964d0a0b591f22767b9", "entry_id": 494},
{"seq": 498, "hash": "\\\\xdb209b178d400e5b9be107317e0c272b438581235101647951579fbfe8cb809e", "entry_id": 497},
{"seq": 499, "hash": "\\\\x76c0f9f15816494c058ad76c7f7c2abe077f97d37a98521f694d105162dec631", "entry_id": 504},
{"seq": 500, "hash": "\\\\x4747065fd3025076f3b6885a4198fa637dbd937f8bc553ba2485c0a77d732ef9", "entry_id": 491},
{"seq": 501, "hash": "\\\\x5d1fbf9a3e5f4151ea3dcbdc6333a29430a65a8eb30d28714f42eb8431b24f01", "entry_id": 496},
{"seq": 502, "hash": "\\\\xa93d850e8e5ae5ffcee32368bd64892de3726546b5b99cab9a4a02e7356d6263", "entry_id": 498},
{"seq": 503, "hash": "\\\\x2947d829846658d4e9f2286dc4b44178940b35897b659ae3aede87ef0b7cbfb5", "entry_id": 502},
{"seq": 504, "hash": "\\\\xece079ca4c590f5e4467daa1f8b832a3ab278c4db19a46e339552a645334f13a", "entry_id": 505},
{"seq": 505, "hash": "\\\\x0734a88ba1d007d40064209170067eebdbf13afe092cc1c12dea04c07ab95fd0", "entry_id": 506},
{"seq": 506, "hash": "\\\\x470a4daaee6ce095201a6901454b0d761dbdae660e75c58d5d68fe23d70763fa", "entry_id": 501},
{"seq": 507, "hash": "\\\\x58cc6d33bfc875e53d7d69103683c126d941d9e1e0779967e701d2418ede8a45", "entry_id": 507},
{"seq": 508, "hash": "\\\\xcc237f64182c589b3551982c9a7aca5d33a6686c5df62093932c69f7f8ce6c7b", "entry_id": 510},
{"seq": 509, "hash": "\\\\x71bb919393846ebd99c865e47936036391e2374e4f4f730166102233518a36f1", "entry_id": 511},
{"seq": 510, "hash": "\\\\xd608c81b5b79e5d53fcf1ffaf15919040192c8d85dc6b9139547480997311c8a", "entry_id": 513},
{"seq": 511, "hash": "\\\\x2f16cc440827cd1cb821635357094e71c42011ad84386cc3193d57b6c2044462", "entry_id": 516},
{"seq": 512, "hash": "\\\\x7b4535e9eac4d202ecffcd3173ad200345f472d04d26d2975f22bd23bc5b09d8", "entry_id": 508},
{"seq": 513, "hash": "\\\\x7b228d54753ed3634874c39da1d913676c051cc17f756323d531d3ca01a3a94a", "entry_id": 509},
{"seq": 514, "hash": "\\\\x50ae882aae9e54ab98747c5a061152fed90a31abfef76638d73f3c3f56f72c7a", "entry_id": 514},
{"seq": 515, "hash": "\\\\x64cf6d1a8c9d6549d97521d6d8c26a36c716bba6c0fc9dd9abca9a84cf76d56a", "entry_id": 512},
{"seq": 516, "hash": "\\\\x434deaba120f32ae0c43a21b946e1278ecd68fa093f826af2c50d16bd6a7d406", "entry_id": 515},
{"seq": 517, "hash": "\\\\xecc09e264ef6f968068f38a6a1e2ce3c59ce677f40214c72463e544bafcd92d7", "entry_id": 517},
{"seq": 518, "hash": "\\\\x87a50dffaa34e5aaa13f08e28d3c991716551c8791e0482c5717b8ba2f975138", "entry_id": 519},
{"seq": 519, "hash": "\\\\x497718ed2d5e17a3e204f6b0455c3bedf76e19ef73957a636700d91aed85f2de", "entry_id": 518},
{"seq": 520, "hash": "\\\\x6ccba049598c15c42d9a841089c985497229ca55655973f6618ff22c314a8ac4", "entry_id": 520},
{"seq": 521, "hash": "\\\\x76419957225b5c2a93c232015c9c9f1f77db1affb9ec4c5ba6295e9a78f55ad2", "entry_id": 524},
{"seq": 522, "hash": "\\\\xeccdf7d92f2493d7bc74022f3a95af4c4b8d17cdb3482680d515a514f59f3124", "entry_id": 522},
{"seq": 523, "hash": "\\\\xfb27584f1a898ed2fb92898fc27f4d2dbcba3fbe2fd3d612ce7a88daabd711c4", "entry_id": 523},
{"seq": 524, "hash": "\\\\x7245fdef64afd160e7b02af618388b07a0502438b9f69c28328ad04d81b27da4", "entry_id": 521},
{"seq": 525, "hash": "\\\\xbbbbc0b876d1cfe0a6dd087a5fb2ae7ce86f712bda03068f93686dbf627c59d4", "entry_id": 525},
{"seq": 526, "hash": "\\\\x1d61798c90d9454c03a31d5345cf76cb91f92d76492b32369f4597282f6938fb", "entry_id": 527},
{"seq": 527, "hash": "\\\\x7445de9a24afc7c4e40b10b331d19e435d6e8babe3451a4ff87fb32181d633e1", "entry_id": 526},
{"seq": 528, "hash": "\\\\x71a9c45abf659ef5fb4e7cfedb04479af53b575df68c2b3f38db0c8e3f55ff54", "entry_id": 530},
{"seq": 529, "hash": "\\\\x21f434e836f3fdc96562b75ae675d3bf4c9ce15b7e7028ffc265d3f50a9204f9", "entry_id": 528},
{"seq": 530, "hash": "\\\\xcfc7eec8da5e66021b6783293b268f410ce6b4b60403ff453d9af79a4fde4d48", "entry_id": 529},
{"seq": 531, "hash": "\\\\x2f8c2b435059d7b9a906020e0ae216cdd60b9785b1154bc8ed446cfa4861fea8", "entry_id": 531},
{"seq": 532, "hash": "\\\\x560b794312582bd2cacbf6dc9549254dcefa267c296f46e92cf0902120a2392d", "entry_id": 534},
{"seq": 533, "hash": "\\\\x6aa38b22aa5152f2f19ca27ea3a8f7f6d3e492a00645eeee013672e90d35af66", "entry_id": 533},
{"seq": 534, "hash": "\\\\xc6a8dd3f6f4cc6f02031fff280a5040c3d0f7c10d4bcc7c057b1512d4067a620", "entry_id": 535},
{"seq": 535, "hash": "\\\\x3cec21766124d122bc28c2390a2e02e7acbf5659df62652f96ff7241fae0c658", "entry_id": 532},
{"seq": 536, "hash": "\\\\x99778626984a932d1220cb208c039a2d338bef0e4ba204d1c5626c65fef8b0ad", "entry_id": 536},
{"seq": 537, "hash": "\\\\x21a2810885aed2be0ef8c63773aee5e1377bdc53ae58d4bf047b16676d1cdb24", "entry_id": 537},
{"seq": 538, "hash": "\\\\x780cecb3c21b69aa30aa630bc0e21e9e549c7a1f96e35dda4763b4df1e46931c", "entry_id": 538},
{"seq": 539, "hash": "\\\\x9b8bcfff62c2b507a252b90c8e8b9ff097dd64d6f74e21718f96204bf4b201c7", "entry_id": 539},
{"seq": 540, "hash": "\\\\xb45a1125b87a97b12afaeb7e2490f3089e08d65cd435369cb91d5214792741b0", "entry_id": 540},
{"seq": 541, "hash": "\\\\x2e49440d108fd1725abfe11e0aa0c7e8cb305ad58632fe5e7c472dead481ccfc", "entry_id": 541},
{"seq": 542, "hash": "\\\\xd1e5905f55ea32a55767dd7d39979ab0049d665d8e44e85fc6b935eff1ca2c39", "entry_id": 542},
{"seq": 543, "hash": "\\\\xbe230d638d2adac1f639d31d30abb5f2d69a16b3b8f267f4b764e7acf5989dd1", "entry_id": 543},
{"seq": 544, "hash": "\\\\xe739ae2b83894725adf4817c60fb204dda8c48e8910d7f27cabcf21961a137f9", "entry_id": 544},
{"seq": 545, "hash": "\\\\x9b028bd112bdaaad5196e87c5496e3b897d92eed9b90c83c5152d150bd9abab7", "entry_id": 545},
{"seq": 546, "hash": "\\\\x2f84323511c13061cdbac3becb9cb55f2c008621eeb1dda5da3aa0c937ed6863", "entry_id": 546},
{"seq": 547, "hash": "\\\\x3239bef4931a657242686eeb227046cc251b13d2c7e6aa4de98808c11115ebaf", "entry_id": 547},
{"seq": 548, "hash": "\\\\x6c8a47793280fc7dab1fd764dad812a17a2227da1d21634e5a7d68ac2d108b4a", "entry_id": 548},
{"seq": 549, "hash": "\\\\xdd037255114e25dcd5bf2c8109feb348f5ac495c4d00349e9bd5d34a922c830a", "entry_id": 549},
{"seq": 550, "hash": "\\\\x83d6275b2fbd896f58866487f50efb78fee2268dc75408972cf3cce422f18aa2", "entry_id": 550},
{"seq": 551, "hash": "\\\\x70391ee8aab444d39afa1210f0fce7b9d6b7bd3eb1d7e6a5c25bc7ae8331df3e", "entry_id": 551},
{"seq": 552, "hash": "\\\\x9344bad3097b25dbf87c5dc34c0e4592e965682bf47c971eb42fcaca4db04a54", "entry_id": 552},
{"seq": 553, "hash": "\\\\xb892edab2dd44e07a9b3fe26efbc4e09848cce598f46ca9faeed4e6d6ff020d8", "entry_id": 553},
{"seq": 554, "hash": "\\\\xac9194c5e30b1cbb1bc7c8e963c5f2cc2c55884470bffbee366dffea2d8979a6", "entry_id": 554},
{"seq": 555, "hash": "\\\\x64d6a9544b19406507c631b70c808999ee3e4a9d643cf4b7fa2e4fee6a4f47ce", "entry_id": 555},
{"seq": 556, "hash": "\\\\xe1ec82ed8181c2c81c326e0a1a66de3a70e74ee0be5602e74ae8b680323c9bbe", "entry_id": 556},
{"seq": 557, "hash": "\\\\x3fc50c2bc208e2b2d5ada69eaa1106edd9193619f8883ca116d391a708eb0e6e", "entry_id": 557},
{"seq": 558, "hash": "\\\\xf26f12b030f29c83c9b6d4f4e16f12d1f4e211057417479be9dba3b34145edb2", "entry_id": 558},
{"seq": 559, "hash": "\\\\x40bcb93f3d54cc7fd01bc7db8a798d090de459da90a7cd0ee4d4475f959d4cd9", "entry_id": 559},
{"seq": 560, "hash": "\\\\xbd55012416d853a8a0244663ee30aa6bae74496ed67df5c246c4b6d1a0f01010", "entry_id": 560},
{"seq": 561, "hash": "\\\\x1860e34c351def0f5b34da66f02fad7101f943929867b5d65ffd04aadea6821f", "entry_id": 561},
{"seq": 562, "hash": "\\\\x508d625b4114a0931c3bcdd632106664e33a23397a786cd4b99a4e0928e26250", "entry_id": 562},
{"seq": 563, "hash": "\\\\xfb97569e23b8a9c525739d7d2633b63bd0fab2c3c3543a7a6f38d9529b67df88", "entry_id": 563},
{"seq": 564, "hash": "\\\\x286586b501538e45ccf1f2fcca00278e5f6f3a31a49eecf3676db074b476a56f", "entry_id": 564},
{"seq": 565, "hash": "\\\\x340a6c226afdb5fcd9c148b26dbf22d1bb19d1aebac70e92d71d0b11131a87c3", "entry_id": 565},
{"seq": 566, "hash": "\\\\x058f866fc60ca8b6ac91cf53a2f9096c8d1b1cced92ea8ac6ce452d6d52d7cd3", "entry_id": 566},
{"seq": 567, "hash": "\\\\x78616f586035afdf00352591273762eaddc72c9fd69035681ae459f2f20b3972", "entry_id": 567},
{"seq": 568, "hash": "\\\\xeaa32f223bba85e7bd025abaf09998babba9bd871db61358e616e54bd0c25ce5", "entry_id": 568},
{"seq": 569, "hash": "\\\\xf89ed2de58730d2af50b6f02caa41d85cd6fc2ce4a80f49177e2a7cae76612f5", "entry_id": 569},
{"seq": 570, "hash": "\\\\xa044ba376a395fd32d18e735f962d1a11531d37ebe0ab7a97cc03a3987dfcc73", "entry_id": 570},
{"seq": 571, "hash": "\\\\xf130afb093de9fc94a8f12c7ea70d45d7b311fa64b5ff43638053f5cdefde5ac", "entry_id": 571},
{"seq": 572, "hash": "\\\\xe91dddd8fb67366122b3e3cb5840327543b124ee3aeec20a541b4b566e16b6bb", "entry_id": 572},
{"seq": 573, "hash": "\\\\x5277ac05f40fd7a32047445a6e436f01fc14bb5a9acd353badb8270c050db77e", "entry_id": 573},
{"seq": 574, "hash": "\\\\x530c4f77f243f21c6b9a96e6392469f8225ee2db8317d4363d85c22b16f489d0", "entry_id": 574},
{"seq": 575, "hash": "\\\\xc5f30c940916c8dc2a0d966d68bfdc9b8fbb5290190a64562629d10e2409e5c6", "entry_id": 575},
{"seq": 576, "hash": "\\\\x9fe92204a55edd14c8b2ff4304db4a84ff6a87872dc6a5d0dbc4cc56c5b09ebd", "entry_id": 576},
{"seq": 577, "hash": "\\\\xeabbf34f6114212fd2d9b574d5b600f26016e52a3c9b5cf8a5057fea9f0b469a", "entry_id": 577},
{"seq": 578, "hash": "\\\\x3e1fed24df090dd011808ef3410f44ad49945dda38174715218a43ef3b3a8ca2", "entry_id": 578},
{"seq": 579, "hash": "\\\\xa78f5b9e8b1f2570608b156f4a64ae585eef7190383e48cb786df2fc78321fb2", "entry_id": 579},
{"seq": 580, "hash": "\\\\x6c9f98fbaa5f8c5f8c6e7ed80fc25b884473dfffbc5b6a34ee7ff404652d8c2d", "entry_id": 580},
{"seq": 581, "hash": "\\\\x087d32b1ef13ff0247cd35055c443580459539fd942917b992c9b68ccdee4447", "entry_id": 581},
{"seq": 582, "hash": "\\\\x97ed84ec80f6466558740e23807ced46db5e66495acb891a9b809ae9ae736c2a", "entry_id": 582},
{"seq": 583, "hash": "\\\\xead1d0526f77d1481eef1253805b4b88807b2cacc99b78e68a491f39685b69c9", "entry_id": 583},
{"seq": 584, "hash": "\\\\xabdb0b02a11162e552390f727810938ee072d73050d1dcdd1e1adbb5baf04e0c", "entry_id": 584},
{"seq": 585, "hash": "\\\\x60671c29d28d20ad8fc91c805b7414dc92a9562767ee0e7be1e2f3fa18499c8e", "entry_id": 585}
]');

INSERT INTO public.agreement (id, region_code, title, status, version, measures, signed_on, valid_until, decision_id, provenance_source, provenance_reference, terminated_reason, created_at, due_at) OVERRIDING SYSTEM VALUE
SELECT id, region_code, title, status, version, measures, signed_on, valid_until, decision_id, provenance_source, provenance_reference, terminated_reason, created_at, due_at FROM jsonb_populate_recordset(NULL::public.agreement,'[
{"id": "01a2236f-0775-7071-bd9f-515fcc7af291", "title": {"en": "Agreement on the development of industrial tourism", "ru": "Соглашение о развитии промышленного туризма"}, "due_at": "2030-11-01T21:00:00+00:00", "status": "SIGNED", "version": 3, "measures": ["METHODOLOGY", "EXCURSIONS", "REGIONAL_ROUTES", "INTERREGIONAL_ROUTES", "COUNCIL", "REGISTRY"], "signed_on": "2020-07-08", "created_at": "2026-11-28T18:33:28.693+00:00", "decision_id": null, "region_code": "RU-SMO", "valid_until": "2030-12-31", "provenance_source": "SAMPLE", "terminated_reason": null, "provenance_reference": "infra/sample-data"}
]');

INSERT INTO public.agreement_milestone (agreement_id, region_code, measure, due_on, status, done_on, evidence_id, evidence_type, evidence_subject, evidence_time, due_at, term) OVERRIDING SYSTEM VALUE
SELECT agreement_id, region_code, measure, due_on, status, done_on, evidence_id, evidence_type, evidence_subject, evidence_time, due_at, term FROM jsonb_populate_recordset(NULL::public.agreement_milestone,'[
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-28", "measure": "COUNCIL", "evidence_id": "01a2236e-ecde-76b9-98ff-0930b59cb6a1", "region_code": "RU-SMO", "agreement_id": "01a2236f-0775-7071-bd9f-515fcc7af291", "evidence_time": "2026-11-28T18:33:21.886+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2236e-ecde-72db-821b-0b8bde35b44a"},
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-28", "measure": "EXCURSIONS", "evidence_id": "01a2236e-f5b3-752f-a2d7-8f02db9a026b", "region_code": "RU-SMO", "agreement_id": "01a2236f-0775-7071-bd9f-515fcc7af291", "evidence_time": "2026-11-28T18:33:24.147+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2236e-f499-7035-b26d-ec1ba1835d13"},
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "OVERDUE", "done_on": null, "measure": "INTERREGIONAL_ROUTES", "evidence_id": null, "region_code": "RU-SMO", "agreement_id": "01a2236f-0775-7071-bd9f-515fcc7af291", "evidence_time": null, "evidence_type": null, "evidence_subject": null},
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-28", "measure": "METHODOLOGY", "evidence_id": "01a2236e-f316-77ac-bdf6-e96e65190821", "region_code": "RU-SMO", "agreement_id": "01a2236f-0775-7071-bd9f-515fcc7af291", "evidence_time": "2026-11-28T18:33:23.478+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2236e-f316-7187-9fa2-3f61ba081d66"},
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "OVERDUE", "done_on": null, "measure": "REGIONAL_ROUTES", "evidence_id": null, "region_code": "RU-SMO", "agreement_id": "01a2236f-0775-7071-bd9f-515fcc7af291", "evidence_time": null, "evidence_type": null, "evidence_subject": null},
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-28", "measure": "REGISTRY", "evidence_id": "01a2236e-f1fd-730b-83d2-98749d8ddd39", "region_code": "RU-SMO", "agreement_id": "01a2236f-0775-7071-bd9f-515fcc7af291", "evidence_time": "2026-11-28T18:33:23.197+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2236e-f0ed-73e6-8da9-aedb917d96b8"}
]');

INSERT INTO public.agreement_signature (agreement_id, party, region_code, signed_on, recorded_at, subject) OVERRIDING SYSTEM VALUE
SELECT agreement_id, party, region_code, signed_on, recorded_at, subject FROM jsonb_populate_recordset(NULL::public.agreement_signature,'[
{"party": "AGENCY", "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "signed_on": "2020-07-08", "recorded_at": "2026-11-28T18:33:28.723+00:00", "region_code": "RU-SMO", "agreement_id": "01a2236f-0775-7071-bd9f-515fcc7af291"},
{"party": "REGION", "subject": "01a2236e-e35c-760b-9f49-66cde3cd9fd9", "signed_on": "2020-07-08", "recorded_at": "2026-11-28T18:33:28.799+00:00", "region_code": "RU-SMO", "agreement_id": "01a2236f-0775-7071-bd9f-515fcc7af291"}
]');

INSERT INTO public.api_client (id, kind, name, organization_id, portal_id, scopes, regions, rate_class, redirect_uris, allowed_origins, confidential, first_party, version, created_at, revoked_at, revocation_reason) OVERRIDING SYSTEM VALUE
SELECT id, kind, name, organization_id, portal_id, scopes, regions, rate_class, redirect_uris, allowed_origins, confidential, first_party, version, created_at, revoked_at, revocation_reason FROM jsonb_populate_recordset(NULL::public.api_client,'[
{"id": "01900000-0000-7000-8000-0000000000d0", "kind": "DASHBOARD", "name": "Промтур · Promtour", "scopes": [], "regions": null, "version": 1, "portal_id": null, "created_at": "2026-11-28T18:33:19.403+00:00", "rate_class": "HIGH", "revoked_at": null, "first_party": true, "confidential": false, "redirect_uris": ["http://127.0.0.1/signed-in", "http://127.0.0.1:8477/signed-in"], "allowed_origins": [], "organization_id": null, "revocation_reason": null},
{"id": "01900000-0000-7000-8000-0000000000d1", "kind": "PORTAL", "name": "Демонстрация · Demonstration: portal", "scopes": ["bookings:read", "bookings:write", "analytics:read"], "regions": null, "version": 1, "portal_id": "01a2236f-0812-7311-b45f-dfefa98bf85f", "created_at": "2026-11-28T18:33:28.882+00:00", "rate_class": "BASIC", "revoked_at": null, "first_party": false, "confidential": true, "redirect_uris": [], "allowed_origins": [], "organization_id": null, "revocation_reason": null},
{"id": "01900000-0000-7000-8000-0000000000d2", "kind": "AGENCY", "name": "Демонстрация · Demonstration: agency", "scopes": ["bookings:read", "bookings:write", "leads:read", "leads:write"], "regions": [], "version": 1, "portal_id": null, "created_at": "2026-11-28T18:33:28.897+00:00", "rate_class": "BASIC", "revoked_at": null, "first_party": false, "confidential": true, "redirect_uris": [], "allowed_origins": [], "organization_id": "01a2236f-081f-71a3-a17f-c555e120800e", "revocation_reason": null},
{"id": "01900000-0000-7000-8000-0000000000d3", "kind": "DASHBOARD", "name": "Демонстрация · Demonstration: dashboard", "scopes": ["analytics:read", "registry:read", "audit:read"], "regions": null, "version": 1, "portal_id": null, "created_at": "2026-11-28T18:33:19.423+00:00", "rate_class": "STANDARD", "revoked_at": null, "first_party": false, "confidential": true, "redirect_uris": [], "allowed_origins": [], "organization_id": null, "revocation_reason": null}
]');

INSERT INTO public.council (id, region_code, established_on) OVERRIDING SYSTEM VALUE
SELECT id, region_code, established_on FROM jsonb_populate_recordset(NULL::public.council,'[
{"id": "01a2236e-ec1a-753f-8f53-5e8a3793a0d1", "region_code": "RU-SVE", "established_on": "2020-07-08"},
{"id": "01a2236e-ec39-739c-811d-cbe1c71bb599", "region_code": "RU-CHE", "established_on": "2020-07-08"},
{"id": "01a2236e-ec3e-75f3-8350-5173cf694686", "region_code": "RU-NIZ", "established_on": "2020-07-08"},
{"id": "01a2236e-ec45-7115-9509-34cf17b4ec41", "region_code": "RU-MOS", "established_on": "2020-07-08"},
{"id": "01a2236e-ecc8-7692-81fd-9f570a4f1c40", "region_code": "RU-MOW", "established_on": "2020-07-08"},
{"id": "01a2236e-ecde-72db-821b-0b8bde35b44a", "region_code": "RU-SMO", "established_on": "2020-07-08"},
{"id": "01a2236e-ee23-753e-99ac-4e45a3d19e5e", "region_code": "RU-PER", "established_on": "2020-07-08"},
{"id": "01a2236e-ee4a-75c8-962b-b8879b870318", "region_code": "RU-KRS", "established_on": "2020-07-08"},
{"id": "01a2236e-ee6f-7306-ad29-dd40b1c6ccd9", "region_code": "RU-BEL", "established_on": "2020-07-08"},
{"id": "01a2236e-ee72-77ef-919d-baf535f4023e", "region_code": "RU-KK", "established_on": "2020-07-08"},
{"id": "01a2236e-eea4-70cf-9eb2-16b9aad4ebfd", "region_code": "RU-TUL", "established_on": "2020-07-08"},
{"id": "01a2236e-eeb5-7254-9309-11bcec0772cc", "region_code": "RU-KEM", "established_on": "2020-07-08"},
{"id": "01a2236e-ef89-771e-b80e-4fe36047fd27", "region_code": "RU-LEN", "established_on": "2020-07-08"}
]');

INSERT INTO public.council_decision (id, council_id, meeting_id, region_code, year, number, kind, taken_on, summary, withdrawn_at, withdrawn_reason) OVERRIDING SYSTEM VALUE
SELECT id, council_id, meeting_id, region_code, year, number, kind, taken_on, summary, withdrawn_at, withdrawn_reason FROM jsonb_populate_recordset(NULL::public.council_decision,'[
{"id": "01a2236e-f1ca-7373-b812-fcd5c9327d69", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Egger Wood Products Gagarin", "ru": "Внести в реестр региона: Эггер Древпродукт Гагарин"}, "taken_on": "2020-07-08", "council_id": "01a2236e-ecde-72db-821b-0b8bde35b44a", "meeting_id": "01a2236e-ee4f-77f7-9096-cbf1b207b3b1", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2236e-f1fa-759e-9331-ca4582cfe1bc", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: Kristall", "ru": "Внести в реестр региона: Кристалл"}, "taken_on": "2020-07-08", "council_id": "01a2236e-ecde-72db-821b-0b8bde35b44a", "meeting_id": "01a2236e-ee4f-77f7-9096-cbf1b207b3b1", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2236e-f20c-778e-9c7c-511faa2dad80", "kind": "REGISTER", "year": 2020, "number": 3, "summary": {"en": "Enter into the region’s registry: The maker of the brands “Nashe” and “Tvoyo”", "ru": "Внести в реестр региона: Производитель марок «Наше» и «Твоё»"}, "taken_on": "2020-07-08", "council_id": "01a2236e-ecde-72db-821b-0b8bde35b44a", "meeting_id": "01a2236e-ee4f-77f7-9096-cbf1b207b3b1", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2236e-f238-719f-a603-501407263303", "kind": "REGISTER", "year": 2020, "number": 4, "summary": {"en": "Enter into the region’s registry: Russian Linen", "ru": "Внести в реестр региона: Русский лён"}, "taken_on": "2020-07-08", "council_id": "01a2236e-ecde-72db-821b-0b8bde35b44a", "meeting_id": "01a2236e-ee4f-77f7-9096-cbf1b207b3b1", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2236e-f269-7426-9fd8-49fbbaccb03b", "kind": "REGISTER", "year": 2020, "number": 5, "summary": {"en": "Enter into the region’s registry: Smolensk Printing Works", "ru": "Внести в реестр региона: Смоленский полиграфкомбинат"}, "taken_on": "2020-07-08", "council_id": "01a2236e-ecde-72db-821b-0b8bde35b44a", "meeting_id": "01a2236e-ee4f-77f7-9096-cbf1b207b3b1", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2236e-f2ab-70cf-8573-5a9a642b2416", "kind": "REGISTER", "year": 2020, "number": 6, "summary": {"en": "Enter into the region’s registry: TMK Yartsevo Metallurgical Plant", "ru": "Внести в реестр региона: ТМК-Ярцевский металлургический завод"}, "taken_on": "2020-07-08", "council_id": "01a2236e-ecde-72db-821b-0b8bde35b44a", "meeting_id": "01a2236e-ee4f-77f7-9096-cbf1b207b3b1", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2236e-f768-7361-a0ae-767666f809bf", "kind": "REGISTER", "year": 2020, "number": 7, "summary": {"en": "Enter into the region’s registry: Torfoprom", "ru": "Внести в реестр региона: Торфопром"}, "taken_on": "2020-07-08", "council_id": "01a2236e-ecde-72db-821b-0b8bde35b44a", "meeting_id": "01a2236e-ee4f-77f7-9096-cbf1b207b3b1", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2236e-f818-75b7-8420-6881517725a8", "kind": "REGISTER", "year": 2020, "number": 8, "summary": {"en": "Enter into the region’s registry: Katyn Farm", "ru": "Внести в реестр региона: Агроферма Катынь"}, "taken_on": "2020-07-08", "council_id": "01a2236e-ecde-72db-821b-0b8bde35b44a", "meeting_id": "01a2236e-ee4f-77f7-9096-cbf1b207b3b1", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2236e-f852-71c1-adea-d2f486a75d47", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: MMK", "ru": "Внести в реестр региона: ММК"}, "taken_on": "2020-07-08", "council_id": "01a2236e-ec39-739c-811d-cbe1c71bb599", "meeting_id": "01a2236e-ee07-73a7-a4f0-175271ab36cf", "region_code": "RU-CHE", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2236e-f889-7076-a4f1-9c06ab2afb9e", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: PNTZ Pipe Plant", "ru": "Внести в реестр региона: ПНТЗ"}, "taken_on": "2020-07-08", "council_id": "01a2236e-ec1a-753f-8f53-5e8a3793a0d1", "meeting_id": "01a2236e-ed94-7362-8487-d54dab798ec6", "region_code": "RU-SVE", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2236e-f8e4-719f-beb7-7bb94904a061", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: Sysert Porcelain", "ru": "Внести в реестр региона: Фарфор Сысерти"}, "taken_on": "2020-07-08", "council_id": "01a2236e-ec1a-753f-8f53-5e8a3793a0d1", "meeting_id": "01a2236e-ed94-7362-8487-d54dab798ec6", "region_code": "RU-SVE", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2236e-f989-7680-8d61-ea6eccc5b32f", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: OMK Vyksa", "ru": "Внести в реестр региона: ОМК Выкса"}, "taken_on": "2020-07-08", "council_id": "01a2236e-ec3e-75f3-8350-5173cf694686", "meeting_id": "01a2236e-edc3-72cb-bab8-4a44ef676d89", "region_code": "RU-NIZ", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2236e-fafa-74d7-bed0-31508ad6b261", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: Ariel", "ru": "Внести в реестр региона: Ариель"}, "taken_on": "2020-07-08", "council_id": "01a2236e-ec3e-75f3-8350-5173cf694686", "meeting_id": "01a2236e-edc3-72cb-bab8-4a44ef676d89", "region_code": "RU-NIZ", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2236e-fcfb-7031-9d93-5e90157b8345", "kind": "REGISTER", "year": 2020, "number": 3, "summary": {"en": "Enter into the region’s registry: Sormovo Confectionery", "ru": "Внести в реестр региона: Сормовская кондитерская фабрика"}, "taken_on": "2020-07-08", "council_id": "01a2236e-ec3e-75f3-8350-5173cf694686", "meeting_id": "01a2236e-edc3-72cb-bab8-4a44ef676d89", "region_code": "RU-NIZ", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2236e-fd49-725a-9c0f-e7dd54083046", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Mikron", "ru": "Внести в реестр региона: Микрон"}, "taken_on": "2020-07-08", "council_id": "01a2236e-ecc8-7692-81fd-9f570a4f1c40", "meeting_id": "01a2236e-edfa-775c-bb5e-2fc6da914d55", "region_code": "RU-MOW", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2236e-fd67-7607-bb98-0bbf1e4aaa05", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: Baskin Robbins", "ru": "Внести в реестр региона: Баскин Роббинс"}, "taken_on": "2020-07-08", "council_id": "01a2236e-ecc8-7692-81fd-9f570a4f1c40", "meeting_id": "01a2236e-edfa-775c-bb5e-2fc6da914d55", "region_code": "RU-MOW", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2236e-fdfb-7063-b2fe-e3e9bdc71db5", "kind": "REGISTER", "year": 2020, "number": 3, "summary": {"en": "Enter into the region’s registry: Ortomoda", "ru": "Внести в реестр региона: Ортомода"}, "taken_on": "2020-07-08", "council_id": "01a2236e-ecc8-7692-81fd-9f570a4f1c40", "meeting_id": "01a2236e-edfa-775c-bb5e-2fc6da914d55", "region_code": "RU-MOW", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2236e-fe1e-7370-bd5d-f01fd2a1e630", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Bogorodsk Ice Cream Works", "ru": "Внести в реестр региона: Богородский хладокомбинат"}, "taken_on": "2020-07-08", "council_id": "01a2236e-ec45-7115-9509-34cf17b4ec41", "meeting_id": "01a2236e-ee3a-7608-93ea-485f589429ea", "region_code": "RU-MOS", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2236f-0017-763e-b9e9-75c71f9a5e29", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: OMK Chusovoy", "ru": "Внести в реестр региона: ОМК Чусовой"}, "taken_on": "2020-07-08", "council_id": "01a2236e-ee23-753e-99ac-4e45a3d19e5e", "meeting_id": "01a2236e-ef30-76ef-a93f-2badd88cfc13", "region_code": "RU-PER", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2236f-02de-7025-a04d-e2f272f9baae", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: Kungur Ceramics", "ru": "Внести в реестр региона: Кунгурская керамика"}, "taken_on": "2020-07-08", "council_id": "01a2236e-ee23-753e-99ac-4e45a3d19e5e", "meeting_id": "01a2236e-ef30-76ef-a93f-2badd88cfc13", "region_code": "RU-PER", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2236f-031d-7171-ae5b-72e682ee0164", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Sayano-Shushenskaya Hydropower Plant", "ru": "Внести в реестр региона: Саяно-Шушенская ГЭС"}, "taken_on": "2020-07-08", "council_id": "01a2236e-ee72-77ef-919d-baf535f4023e", "meeting_id": "01a2236e-ef65-73ec-9d28-fab71a5bf08f", "region_code": "RU-KK", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2236f-0342-7327-a10b-65e6ab997f75", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Lebedinsky Mining Works and OEMK", "ru": "Внести в реестр региона: Лебединский ГОК и ОЭМК"}, "taken_on": "2020-07-08", "council_id": "01a2236e-ee6f-7306-ad29-dd40b1c6ccd9", "meeting_id": "01a2236e-ef48-77f0-af8b-03bb2676486f", "region_code": "RU-BEL", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2236f-0342-7511-837f-e7a15b0a433b", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Mikhailovsky Mining Works", "ru": "Внести в реестр региона: Михайловский ГОК"}, "taken_on": "2020-07-08", "council_id": "01a2236e-ee4a-75c8-962b-b8879b870318", "meeting_id": "01a2236e-ef47-7213-8a24-0b04c85256e5", "region_code": "RU-KRS", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2236f-0356-76d2-b503-a0a5f585c135", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Tula Brewery", "ru": "Внести в реестр региона: Тульский пивзавод"}, "taken_on": "2020-07-08", "council_id": "01a2236e-eea4-70cf-9eb2-16b9aad4ebfd", "meeting_id": "01a2236e-ef86-7692-b6de-04a10b19e1c7", "region_code": "RU-TUL", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2236f-039b-77d4-9fb7-335dfc5e410d", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Kuzbassrazrezugol", "ru": "Внести в реестр региона: Кузбассразрезуголь"}, "taken_on": "2020-07-08", "council_id": "01a2236e-eeb5-7254-9309-11bcec0772cc", "meeting_id": "01a2236e-ef6c-746b-9d12-b3cb4d9d8200", "region_code": "RU-KEM", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2236f-0656-7762-9272-ef071722451c", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Leningrad Nuclear Power Plant", "ru": "Внести в реестр региона: Ленинградская АЭС"}, "taken_on": "2020-07-08", "council_id": "01a2236e-ef89-771e-b80e-4fe36047fd27", "meeting_id": "01a2236e-f00b-76f6-a11e-a04d94e4ac76", "region_code": "RU-LEN", "withdrawn_at": null, "withdrawn_reason": null}
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
{"used_at": "2026-11-28T18:33:23.197+00:00", "decision_id": "01a2236e-f1ca-7373-b812-fcd5c9327d69", "region_code": "RU-SMO", "organization_id": "01a2236e-f094-7105-9e6c-2407fde1c1a2"},
{"used_at": "2026-11-28T18:33:23.226+00:00", "decision_id": "01a2236e-f1fa-759e-9331-ca4582cfe1bc", "region_code": "RU-SMO", "organization_id": "01a2236e-f09a-7518-b693-da0546183cb3"},
{"used_at": "2026-11-28T18:33:23.281+00:00", "decision_id": "01a2236e-f20c-778e-9c7c-511faa2dad80", "region_code": "RU-SMO", "organization_id": "01a2236e-f09b-7519-9183-d6947ef1a0eb"},
{"used_at": "2026-11-28T18:33:23.318+00:00", "decision_id": "01a2236e-f238-719f-a603-501407263303", "region_code": "RU-SMO", "organization_id": "01a2236e-f09b-7268-901b-3cef7b39e4db"},
{"used_at": "2026-11-28T18:33:23.412+00:00", "decision_id": "01a2236e-f269-7426-9fd8-49fbbaccb03b", "region_code": "RU-SMO", "organization_id": "01a2236e-f09a-704c-9c38-26608480b319"},
{"used_at": "2026-11-28T18:33:23.479+00:00", "decision_id": "01a2236e-f2ab-70cf-8573-5a9a642b2416", "region_code": "RU-SMO", "organization_id": "01a2236e-f09b-77b6-9078-1a1afe909078"},
{"used_at": "2026-11-28T18:33:24.66+00:00", "decision_id": "01a2236e-f768-7361-a0ae-767666f809bf", "region_code": "RU-SMO", "organization_id": "01a2236e-f60a-7489-b1d5-c4a97461864b"},
{"used_at": "2026-11-28T18:33:24.819+00:00", "decision_id": "01a2236e-f818-75b7-8420-6881517725a8", "region_code": "RU-SMO", "organization_id": "01a2236e-f6a2-7060-b487-e4884041c278"},
{"used_at": "2026-11-28T18:33:24.871+00:00", "decision_id": "01a2236e-f852-71c1-adea-d2f486a75d47", "region_code": "RU-CHE", "organization_id": "01a2236e-f6bc-70b0-bc3e-7c7c591b041b"},
{"used_at": "2026-11-28T18:33:24.943+00:00", "decision_id": "01a2236e-f889-7076-a4f1-9c06ab2afb9e", "region_code": "RU-SVE", "organization_id": "01a2236e-f6c3-74bf-ac0b-9d43b9fbdd20"},
{"used_at": "2026-11-28T18:33:25.126+00:00", "decision_id": "01a2236e-f8e4-719f-beb7-7bb94904a061", "region_code": "RU-SVE", "organization_id": "01a2236e-f7b3-7281-98f4-c248d0d5ea59"},
{"used_at": "2026-11-28T18:33:25.188+00:00", "decision_id": "01a2236e-f989-7680-8d61-ea6eccc5b32f", "region_code": "RU-NIZ", "organization_id": "01a2236e-f7e9-77ce-899b-5b31b0d684a4"},
{"used_at": "2026-11-28T18:33:25.623+00:00", "decision_id": "01a2236e-fafa-74d7-bed0-31508ad6b261", "region_code": "RU-NIZ", "organization_id": "01a2236e-f9b4-75c3-907c-92a86e992057"},
{"used_at": "2026-11-28T18:33:26.086+00:00", "decision_id": "01a2236e-fcfb-7031-9d93-5e90157b8345", "region_code": "RU-NIZ", "organization_id": "01a2236e-fb11-76b6-a153-e380fd1ca67f"},
{"used_at": "2026-11-28T18:33:26.199+00:00", "decision_id": "01a2236e-fd49-725a-9c0f-e7dd54083046", "region_code": "RU-MOW", "organization_id": "01a2236e-fb8b-760f-8f81-1d4e0a77a99b"},
{"used_at": "2026-11-28T18:33:26.232+00:00", "decision_id": "01a2236e-fd67-7607-bb98-0bbf1e4aaa05", "region_code": "RU-MOW", "organization_id": "01a2236e-fbaa-73df-bfcc-a8eb98a7125d"},
{"used_at": "2026-11-28T18:33:26.368+00:00", "decision_id": "01a2236e-fdfb-7063-b2fe-e3e9bdc71db5", "region_code": "RU-MOW", "organization_id": "01a2236e-fc7a-7028-94ea-620d1078be44"},
{"used_at": "2026-11-28T18:33:26.371+00:00", "decision_id": "01a2236e-fe1e-7370-bd5d-f01fd2a1e630", "region_code": "RU-MOS", "organization_id": "01a2236e-fca6-767e-87d2-587416f1bb4d"},
{"used_at": "2026-11-28T18:33:26.849+00:00", "decision_id": "01a2236f-0017-763e-b9e9-75c71f9a5e29", "region_code": "RU-PER", "organization_id": "01a2236e-fe87-7261-b0c8-67b84d8b940c"},
{"used_at": "2026-11-28T18:33:27.586+00:00", "decision_id": "01a2236f-02de-7025-a04d-e2f272f9baae", "region_code": "RU-PER", "organization_id": "01a2236f-0140-7352-85c2-dac427d98480"},
{"used_at": "2026-11-28T18:33:27.657+00:00", "decision_id": "01a2236f-031d-7171-ae5b-72e682ee0164", "region_code": "RU-KK", "organization_id": "01a2236f-017a-7411-b99b-8c73dff8ec39"},
{"used_at": "2026-11-28T18:33:27.684+00:00", "decision_id": "01a2236f-0342-7327-a10b-65e6ab997f75", "region_code": "RU-BEL", "organization_id": "01a2236f-0173-7454-8d47-f2e1824fe903"},
{"used_at": "2026-11-28T18:33:27.684+00:00", "decision_id": "01a2236f-0342-7511-837f-e7a15b0a433b", "region_code": "RU-KRS", "organization_id": "01a2236f-016a-7284-a928-3b40887c7ee8"},
{"used_at": "2026-11-28T18:33:27.695+00:00", "decision_id": "01a2236f-0356-76d2-b503-a0a5f585c135", "region_code": "RU-TUL", "organization_id": "01a2236f-019e-7571-9395-eb24e1379677"},
{"used_at": "2026-11-28T18:33:27.776+00:00", "decision_id": "01a2236f-039b-77d4-9fb7-335dfc5e410d", "region_code": "RU-KEM", "organization_id": "01a2236f-0289-7083-90c1-e09e17afd861"},
{"used_at": "2026-11-28T18:33:28.424+00:00", "decision_id": "01a2236f-0656-7762-9272-ef071722451c", "region_code": "RU-LEN", "organization_id": "01a2236f-0576-765c-9288-13530bea7757"}
]');

INSERT INTO public.council_meeting (id, council_id, region_code, held_on, members, present, present_members, agenda) OVERRIDING SYSTEM VALUE
SELECT id, council_id, region_code, held_on, members, present, present_members, agenda FROM jsonb_populate_recordset(NULL::public.council_meeting,'[
{"id": "01a2236e-ed94-7362-8487-d54dab798ec6", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2236e-ec1a-753f-8f53-5e8a3793a0d1", "region_code": "RU-SVE", "present_members": ["01a2236e-ecbb-7000-89a1-83a2930e68ed", "01a2236e-ed14-7269-8a21-d3234faef21b", "01a2236e-ed58-76e2-998f-4e1370e93621"]},
{"id": "01a2236e-edc3-72cb-bab8-4a44ef676d89", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2236e-ec3e-75f3-8350-5173cf694686", "region_code": "RU-NIZ", "present_members": ["01a2236e-ecc1-7260-88eb-0360e1de6a39", "01a2236e-ed1f-71cc-aaba-1be3acf4ecaf", "01a2236e-ed6b-7367-9d3c-6d32b4c2c3ff"]},
{"id": "01a2236e-edfa-775c-bb5e-2fc6da914d55", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2236e-ecc8-7692-81fd-9f570a4f1c40", "region_code": "RU-MOW", "present_members": ["01a2236e-ed20-77b3-b5c1-7d2a72b7da08", "01a2236e-ed6c-7326-94a7-6c634647336a", "01a2236e-edbf-74c2-bb2e-7fddbde26a41"]},
{"id": "01a2236e-ee07-73a7-a4f0-175271ab36cf", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2236e-ec39-739c-811d-cbe1c71bb599", "region_code": "RU-CHE", "present_members": ["01a2236e-ecc1-7627-b672-bf091ca9edfa", "01a2236e-ed78-77b8-94ac-e3a55ff8ed57", "01a2236e-edc8-7726-b208-50ddbcd8f3e9"]},
{"id": "01a2236e-ee3a-7608-93ea-485f589429ea", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2236e-ec45-7115-9509-34cf17b4ec41", "region_code": "RU-MOS", "present_members": ["01a2236e-ed41-741d-8ed7-b634e1627f27", "01a2236e-edb7-742d-922f-ea2a223b7b89", "01a2236e-eddf-7511-a3d2-eb130172c5d0"]},
{"id": "01a2236e-ee4f-77f7-9096-cbf1b207b3b1", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2236e-ecde-72db-821b-0b8bde35b44a", "region_code": "RU-SMO", "present_members": ["01a2236e-ed93-7760-ad59-199be78e2ced", "01a2236e-edcb-7235-954e-7992a6251586", "01a2236e-ee0b-7484-8fb8-4e0f9f224348"]},
{"id": "01a2236e-ef30-76ef-a93f-2badd88cfc13", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2236e-ee23-753e-99ac-4e45a3d19e5e", "region_code": "RU-PER", "present_members": ["01a2236e-ee67-7550-8fd8-cac95f90bc14", "01a2236e-eeac-766e-a247-93959c5c8f54", "01a2236e-eee0-7665-81b8-e03bc09e4153"]},
{"id": "01a2236e-ef47-7213-8a24-0b04c85256e5", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2236e-ee4a-75c8-962b-b8879b870318", "region_code": "RU-KRS", "present_members": ["01a2236e-ee88-7340-bb34-15a8b41b1397", "01a2236e-eed1-71af-9778-7b52081be311", "01a2236e-ef18-7329-b123-7a2a947c0525"]},
{"id": "01a2236e-ef48-77f0-af8b-03bb2676486f", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2236e-ee6f-7306-ad29-dd40b1c6ccd9", "region_code": "RU-BEL", "present_members": ["01a2236e-eea4-71cd-87b7-6dbea9c8c21c", "01a2236e-eee0-77ed-a1bb-9d30c097b1ab", "01a2236e-ef20-7383-b5ff-aeb0e3fd4170"]},
{"id": "01a2236e-ef65-73ec-9d28-fab71a5bf08f", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2236e-ee72-77ef-919d-baf535f4023e", "region_code": "RU-KK", "present_members": ["01a2236e-eea5-71e9-94de-a624ad79fece", "01a2236e-eeea-74f6-b164-b01ad41c2049", "01a2236e-ef32-70b5-93e9-071636e21001"]},
{"id": "01a2236e-ef6c-746b-9d12-b3cb4d9d8200", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2236e-eeb5-7254-9309-11bcec0772cc", "region_code": "RU-KEM", "present_members": ["01a2236e-eee8-7002-b5e7-03ed708e95e2", "01a2236e-ef2b-77b0-8bc0-067f80fd7e89", "01a2236e-ef52-726b-be4c-3bb06a47b3cf"]},
{"id": "01a2236e-ef86-7692-b6de-04a10b19e1c7", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2236e-eea4-70cf-9eb2-16b9aad4ebfd", "region_code": "RU-TUL", "present_members": ["01a2236e-eedf-711a-81a6-36049cbf306e", "01a2236e-ef20-77db-ba58-f076bf42cb56", "01a2236e-ef4e-7607-8017-88b0da2d1476"]},
{"id": "01a2236e-f00b-76f6-a11e-a04d94e4ac76", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2236e-ef89-771e-b80e-4fe36047fd27", "region_code": "RU-LEN", "present_members": ["01a2236e-efa4-7660-a357-076a0345e364", "01a2236e-efc9-708f-85ab-144dfc0b48b3", "01a2236e-efe9-71a2-bd82-d0ffcc27552e"]}
]');

INSERT INTO public.methodology (version, published_at, title, criteria, stages) OVERRIDING SYSTEM VALUE
SELECT version, published_at, title, criteria, stages FROM jsonb_populate_recordset(NULL::public.methodology,'[
{"title": {"en": "How plants are made ready for visitors", "ru": "Методика подготовки предприятий к приёму посетителей"}, "stages": [{"code": "DECISION", "name": {"en": "Decision and coordinator", "ru": "Решение и координатор"}}, {"code": "AUDIENCE", "name": {"en": "Audience and goal", "ru": "Аудитория и цель"}}, {"code": "ROUTE", "name": {"en": "Route and narrative", "ru": "Маршрут и рассказ"}}, {"code": "SAFETY", "name": {"en": "Safety and access", "ru": "Безопасность и доступ"}}, {"code": "GUIDES", "name": {"en": "Guide training", "ru": "Обучение экскурсоводов"}}, {"code": "PILOT", "name": {"en": "Pilot group", "ru": "Пробная группа"}}, {"code": "INSPECTION", "name": {"en": "Inspection", "ru": "Проверка"}}, {"code": "LAUNCH", "name": {"en": "Launch", "ru": "Запуск"}}, {"code": "FEEDBACK", "name": {"en": "Feedback", "ru": "Обратная связь"}}], "version": 1, "criteria": [{"code": "SAFE_ROUTE", "name": {"en": "Safe route", "ru": "Безопасный маршрут"}, "critical": true}, {"code": "BRIEFING_TEXT", "name": {"en": "Briefing text", "ru": "Текст инструктажа"}, "critical": true}, {"code": "PPE_STOCK", "name": {"en": "Stock of protective equipment", "ru": "Запас средств защиты"}, "critical": true}, {"code": "TRAINED_GUIDE", "name": {"en": "Trained guide", "ru": "Подготовленный экскурсовод"}, "critical": true}, {"code": "PASS_PROCESS", "name": {"en": "Pass process", "ru": "Порядок пропуска"}, "critical": true}, {"code": "CONTENT", "name": {"en": "Content", "ru": "Содержание экскурсии"}, "critical": false}, {"code": "VIEWING_POINTS", "name": {"en": "Viewing points", "ru": "Точки обзора"}, "critical": false}, {"code": "PHOTO_RULES", "name": {"en": "Rules of photography", "ru": "Правила съёмки"}, "critical": false}, {"code": "TOILETS_AND_CLOAKROOM", "name": {"en": "Toilets and cloakroom", "ru": "Туалеты и гардероб"}, "critical": false}, {"code": "ACCESSIBILITY", "name": {"en": "Accessibility", "ru": "Доступность"}, "critical": false}, {"code": "EMERGENCY_PLAN", "name": {"en": "Emergency plan", "ru": "План действий при аварии"}, "critical": true}, {"code": "BOOKING_CONTACT", "name": {"en": "Booking contact", "ru": "Контакт для записи"}, "critical": false}], "published_at": "2020-07-08T00:00:00+00:00"}
]');

INSERT INTO public.organization (id, kind, name, sort_name, legal_name, brands, inn, kpp, ogrn, legal_entity, region_code, okved, status, provenance_source, provenance_reference, created_at, search_text, version) OVERRIDING SYSTEM VALUE
SELECT id, kind, name, sort_name, legal_name, brands, inn, kpp, ogrn, legal_entity, region_code, okved, status, provenance_source, provenance_reference, created_at, search_text, version FROM jsonb_populate_recordset(NULL::public.organization, E'[
{"id": "01a2236e-f094-7105-9e6c-2407fde1c1a2", "inn": "0000000018", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Egger Wood Products Gagarin", "ru": "Эггер Древпродукт Гагарин"}, "ogrn": "1000000000010", "okved": ["16"], "brands": [], "search": "''egger'':7B ''gagarin'':10B ''product'':9B ''wood'':8B ''гагарин'':3A,6B ''древпродукт'':2A,5B ''эггер'':1A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Эггер Древпродукт Гагарин", "created_at": "2026-11-28T18:33:22.836+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "эггер древпродукт гагарин\\negger wood products gagarin", "legal_entity": "0000000018/000001001", "okved_prefixes": ["16"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f09a-704c-9c38-26608480b319", "inn": "0000000025", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Smolensk Printing Works", "ru": "Смоленский полиграфкомбинат"}, "ogrn": "1000000000021", "okved": ["18"], "brands": [], "search": "''print'':6B ''smolensk'':5B ''work'':7B ''полиграфкомбинат'':2A,4B ''смоленск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Смоленский полиграфкомбинат", "created_at": "2026-11-28T18:33:22.842+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "смоленский полиграфкомбинат\\nsmolensk printing works", "legal_entity": "0000000025/000001001", "okved_prefixes": ["18"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f09a-7518-b693-da0546183cb3", "inn": "0000000057", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Kristall", "ru": "Кристалл"}, "ogrn": "1000000000054", "okved": ["32"], "brands": [], "search": "''kristal'':3B ''кристалл'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Кристалл", "created_at": "2026-11-28T18:33:22.842+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "кристалл\\nkristall", "legal_entity": "0000000057/000001001", "okved_prefixes": ["32"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f09b-7268-901b-3cef7b39e4db", "inn": "0000000032", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Russian Linen", "ru": "Русский лён"}, "ogrn": "1000000000032", "okved": ["13"], "brands": [], "search": "''linen'':6B ''russian'':5B ''лен'':2A,4B ''русск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Русский лён", "created_at": "2026-11-28T18:33:22.843+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "русский лен\\nrussian linen", "legal_entity": "0000000032/000001001", "okved_prefixes": ["13"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f09b-7519-9183-d6947ef1a0eb", "inn": null, "kpp": null, "kind": "ENTERPRISE", "name": {"en": "The maker of the brands “Nashe” and “Tvoyo”", "ru": "Производитель марок «Наше» и «Твоё»"}, "ogrn": null, "okved": ["14"], "brands": ["Наше", "Твоё"], "search": "''brand'':15B ''maker'':12B ''nash'':16B ''tvoyo'':18B ''марок'':2A,7B ''наш'':3A,8B,19B ''производител'':1A,6B ''тво'':5A,10B,20B", "status": "ACTIVE", "version": 1, "sort_name": "Производитель марок «Наше» и «Твоё»", "created_at": "2026-11-28T18:33:22.843+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "производитель марок наше и твое\\nthe maker of the brands nashe and tvoyo\\nнаше\\nтвое", "legal_entity": null, "okved_prefixes": ["14"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f09b-77b6-9078-1a1afe909078", "inn": "0000000064", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "TMK Yartsevo Metallurgical Plant", "ru": "ТМК-Ярцевский металлургический завод"}, "ogrn": "1000000000065", "okved": ["24"], "brands": [], "search": "''metallurg'':11B ''plant'':12B ''tmk'':9B ''yartsevo'':10B ''завод'':4A,8B ''металлургическ'':3A,7B ''тмк'':1A,5B ''ярцевск'':2A,6B", "status": "ACTIVE", "version": 1, "sort_name": "ТМК-Ярцевский металлургический завод", "created_at": "2026-11-28T18:33:22.843+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "тмк ярцевский металлургический завод\\ntmk yartsevo metallurgical plant", "legal_entity": "0000000064/000001001", "okved_prefixes": ["24"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f60a-7489-b1d5-c4a97461864b", "inn": "0000000071", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Torfoprom", "ru": "Торфопром"}, "ogrn": "1000000000076", "okved": ["08"], "brands": [], "search": "''torfoprom'':3B ''торфопр'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Торфопром", "created_at": "2026-11-28T18:33:24.234+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "торфопром\\ntorfoprom", "legal_entity": "0000000071/000001001", "okved_prefixes": ["08"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f6a2-7060-b487-e4884041c278", "inn": "0000000089", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Katyn Farm", "ru": "Агроферма Катынь"}, "ogrn": "1000000000087", "okved": ["01"], "brands": [], "search": "''farm'':6B ''katyn'':5B ''агроферм'':1A,3B ''катын'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Агроферма Катынь", "created_at": "2026-11-28T18:33:24.386+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "агроферма катынь\\nkatyn farm", "legal_entity": "0000000089/000001001", "okved_prefixes": ["01"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f6bc-70b0-bc3e-7c7c591b041b", "inn": "0000000096", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "MMK", "ru": "ММК"}, "ogrn": "1000000000098", "okved": ["24"], "brands": [], "search": "''mmk'':3B ''ммк'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "ММК", "created_at": "2026-11-28T18:33:24.412+00:00", "legal_name": null, "region_code": "RU-CHE", "search_text": "ммк\\nmmk", "legal_entity": "0000000096/000001001", "okved_prefixes": ["24"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f6c3-74bf-ac0b-9d43b9fbdd20", "inn": "0000000106", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "PNTZ Pipe Plant", "ru": "ПНТЗ"}, "ogrn": "1000000000109", "okved": ["24"], "brands": [], "search": "''pipe'':4B ''plant'':5B ''pntz'':3B ''пнтз'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "ПНТЗ", "created_at": "2026-11-28T18:33:24.419+00:00", "legal_name": null, "region_code": "RU-SVE", "search_text": "пнтз\\npntz pipe plant", "legal_entity": "0000000106/000001001", "okved_prefixes": ["24"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f7b3-7281-98f4-c248d0d5ea59", "inn": "0000000113", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Sysert Porcelain", "ru": "Фарфор Сысерти"}, "ogrn": "1000000000110", "okved": ["23"], "brands": [], "search": "''porcelain'':6B ''sysert'':5B ''сысерт'':2A,4B ''фарфор'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Фарфор Сысерти", "created_at": "2026-11-28T18:33:24.659+00:00", "legal_name": null, "region_code": "RU-SVE", "search_text": "фарфор сысерти\\nsysert porcelain", "legal_entity": "0000000113/000001001", "okved_prefixes": ["23"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f7e9-77ce-899b-5b31b0d684a4", "inn": "0000000120", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "OMK Vyksa", "ru": "ОМК Выкса"}, "ogrn": "1000000000120", "okved": ["24"], "brands": [], "search": "''omk'':5B ''vyksa'':6B ''выкс'':2A,4B ''омк'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "ОМК Выкса", "created_at": "2026-11-28T18:33:24.713+00:00", "legal_name": null, "region_code": "RU-NIZ", "search_text": "омк выкса\\nomk vyksa", "legal_entity": "0000000120/000001001", "okved_prefixes": ["24"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f9b4-75c3-907c-92a86e992057", "inn": "0000000138", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Ariel", "ru": "Ариель"}, "ogrn": "1000000000131", "okved": ["32"], "brands": [], "search": "''ariel'':3B ''ариел'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Ариель", "created_at": "2026-11-28T18:33:25.172+00:00", "legal_name": null, "region_code": "RU-NIZ", "search_text": "ариель\\nariel", "legal_entity": "0000000138/000001001", "okved_prefixes": ["32"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-fb11-76b6-a153-e380fd1ca67f", "inn": "0000000145", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Sormovo Confectionery", "ru": "Сормовская кондитерская фабрика"}, "ogrn": "1000000000142", "okved": ["10"], "brands": [], "search": "''confectioneri'':8B ''sormovo'':7B ''кондитерск'':2A,5B ''сормовск'':1A,4B ''фабрик'':3A,6B", "status": "ACTIVE", "version": 1, "sort_name": "Сормовская кондитерская фабрика", "created_at": "2026-11-28T18:33:25.521+00:00", "legal_name": null, "region_code": "RU-NIZ", "search_text": "сормовская кондитерская фабрика\\nsormovo confectionery", "legal_entity": "0000000145/000001001", "okved_prefixes": ["10"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-fb8b-760f-8f81-1d4e0a77a99b", "inn": "0000000152", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Mikron", "ru": "Микрон"}, "ogrn": "1000000000153", "okved": ["26"], "brands": [], "search": "''mikron'':3B ''микрон'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Микрон", "created_at": "2026-11-28T18:33:25.643+00:00", "legal_name": null, "region_code": "RU-MOW", "search_text": "микрон\\nmikron", "legal_entity": "0000000152/000001001", "okved_prefixes": ["26"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-fbaa-73df-bfcc-a8eb98a7125d", "inn": "0000000160", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Baskin Robbins", "ru": "Баскин Роббинс"}, "ogrn": "1000000000164", "okved": ["10"], "brands": [], "search": "''baskin'':5B ''robbin'':6B ''баскин'':1A,3B ''роббинс'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Баскин Роббинс", "created_at": "2026-11-28T18:33:25.674+00:00", "legal_name": null, "region_code": "RU-MOW", "search_text": "баскин роббинс\\nbaskin robbins", "legal_entity": "0000000160/000001001", "okved_prefixes": ["10"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-fc7a-7028-94ea-620d1078be44", "inn": "0000000177", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Ortomoda", "ru": "Ортомода"}, "ogrn": "1000000000175", "okved": ["32"], "brands": [], "search": "''ortomoda'':3B ''ортомод'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Ортомода", "created_at": "2026-11-28T18:33:25.882+00:00", "legal_name": null, "region_code": "RU-MOW", "search_text": "ортомода\\nortomoda", "legal_entity": "0000000177/000001001", "okved_prefixes": ["32"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-fca6-767e-87d2-587416f1bb4d", "inn": "0000000184", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Bogorodsk Ice Cream Works", "ru": "Богородский хладокомбинат"}, "ogrn": "1000000000186", "okved": ["10"], "brands": [], "search": "''bogorodsk'':5B ''cream'':7B ''ice'':6B ''work'':8B ''богородск'':1A,3B ''хладокомбинат'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Богородский хладокомбинат", "created_at": "2026-11-28T18:33:25.926+00:00", "legal_name": null, "region_code": "RU-MOS", "search_text": "богородский хладокомбинат\\nbogorodsk ice cream works", "legal_entity": "0000000184/000001001", "okved_prefixes": ["10"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-fe87-7261-b0c8-67b84d8b940c", "inn": "0000000191", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "OMK Chusovoy", "ru": "ОМК Чусовой"}, "ogrn": "1000000000197", "okved": ["29"], "brands": [], "search": "''chusovoy'':6B ''omk'':5B ''омк'':1A,3B ''чусов'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "ОМК Чусовой", "created_at": "2026-11-28T18:33:26.407+00:00", "legal_name": null, "region_code": "RU-PER", "search_text": "омк чусовой\\nomk chusovoy", "legal_entity": "0000000191/000001001", "okved_prefixes": ["29"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236f-0140-7352-85c2-dac427d98480", "inn": "0000000201", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Kungur Ceramics", "ru": "Кунгурская керамика"}, "ogrn": "1000000000208", "okved": ["23"], "brands": [], "search": "''ceram'':6B ''kungur'':5B ''керамик'':2A,4B ''кунгурск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Кунгурская керамика", "created_at": "2026-11-28T18:33:27.104+00:00", "legal_name": null, "region_code": "RU-PER", "search_text": "кунгурская керамика\\nkungur ceramics", "legal_entity": "0000000201/000001001", "okved_prefixes": ["23"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236f-016a-7284-a928-3b40887c7ee8", "inn": "0000000219", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Mikhailovsky Mining Works", "ru": "Михайловский ГОК"}, "ogrn": "1000000000219", "okved": ["07"], "brands": [], "search": "''mikhailovski'':5B ''mine'':6B ''work'':7B ''гок'':2A,4B ''михайловск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Михайловский ГОК", "created_at": "2026-11-28T18:33:27.146+00:00", "legal_name": null, "region_code": "RU-KRS", "search_text": "михайловский гок\\nmikhailovsky mining works", "legal_entity": "0000000219/000001001", "okved_prefixes": ["07"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236f-0173-7454-8d47-f2e1824fe903", "inn": "0000000226", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Lebedinsky Mining Works and OEMK", "ru": "Лебединский ГОК и ОЭМК"}, "ogrn": "1000000000220", "okved": ["07"], "brands": [], "search": "''lebedinski'':9B ''mine'':10B ''oemk'':13B ''work'':11B ''гок'':2A,6B ''лебединск'':1A,5B ''оэмк'':4A,8B", "status": "ACTIVE", "version": 1, "sort_name": "Лебединский ГОК и ОЭМК", "created_at": "2026-11-28T18:33:27.155+00:00", "legal_name": null, "region_code": "RU-BEL", "search_text": "лебединский гок и оэмк\\nlebedinsky mining works and oemk", "legal_entity": "0000000226/000001001", "okved_prefixes": ["07"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236f-017a-7411-b99b-8c73dff8ec39", "inn": "0000000233", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Sayano-Shushenskaya Hydropower Plant", "ru": "Саяно-Шушенская ГЭС"}, "ogrn": "1000000000230", "okved": ["35"], "brands": [], "search": "''hydropow'':9B ''plant'':10B ''sayano'':7B ''shushenskaya'':8B ''гэс'':3A,6B ''сая'':1A,4B ''шушенск'':2A,5B", "status": "ACTIVE", "version": 1, "sort_name": "Саяно-Шушенская ГЭС", "created_at": "2026-11-28T18:33:27.162+00:00", "legal_name": null, "region_code": "RU-KK", "search_text": "саяно шушенская гэс\\nsayano shushenskaya hydropower plant", "legal_entity": "0000000233/000001001", "okved_prefixes": ["35"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236f-019e-7571-9395-eb24e1379677", "inn": "0000000240", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Tula Brewery", "ru": "Тульский пивзавод"}, "ogrn": "1000000000241", "okved": ["11"], "brands": [], "search": "''breweri'':6B ''tula'':5B ''пивзавод'':2A,4B ''тульск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Тульский пивзавод", "created_at": "2026-11-28T18:33:27.198+00:00", "legal_name": null, "region_code": "RU-TUL", "search_text": "тульский пивзавод\\ntula brewery", "legal_entity": "0000000240/000001001", "okved_prefixes": ["11"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236f-0289-7083-90c1-e09e17afd861", "inn": "0000000258", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Kuzbassrazrezugol", "ru": "Кузбассразрезуголь"}, "ogrn": "1000000000252", "okved": ["05"], "brands": [], "search": "''kuzbassrazrezugol'':3B ''кузбассразрезугол'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Кузбассразрезуголь", "created_at": "2026-11-28T18:33:27.433+00:00", "legal_name": null, "region_code": "RU-KEM", "search_text": "кузбассразрезуголь\\nkuzbassrazrezugol", "legal_entity": "0000000258/000001001", "okved_prefixes": ["05"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236f-0576-765c-9288-13530bea7757", "inn": "0000000265", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Leningrad Nuclear Power Plant", "ru": "Ленинградская АЭС"}, "ogrn": "1000000000263", "okved": ["35"], "brands": [], "search": "''leningrad'':5B ''nuclear'':6B ''plant'':8B ''power'':7B ''аэс'':2A,4B ''ленинградск'':1A,3B", "status": "SUSPENDED", "version": 1, "sort_name": "Ленинградская АЭС", "created_at": "2026-11-28T18:33:28.182+00:00", "legal_name": null, "region_code": "RU-LEN", "search_text": "ленинградская аэс\\nleningrad nuclear power plant", "legal_entity": "0000000265/000001001", "okved_prefixes": ["35"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236f-081f-71a3-a17f-c555e120800e", "inn": null, "kpp": null, "kind": "TOUR_OPERATOR", "name": {"en": "Demo agency", "ru": "Демонстрационное агентство"}, "ogrn": null, "okved": ["79"], "brands": ["Демонстрационное агентство"], "search": "''agenc'':6B ''demo'':5B ''агентств'':2A,4B,8B ''демонстрацион'':1A,3B,7B", "status": "CANDIDATE", "version": 1, "sort_name": "Демонстрационное агентство", "created_at": "2026-11-28T18:33:28.863+00:00", "legal_name": null, "region_code": "RU-MOW", "search_text": "демонстрационное агентство\\ndemo agency\\nдемонстрационное агентство", "legal_entity": null, "okved_prefixes": ["79"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"}
]');

INSERT INTO public.portal (id, code, name, region_codes, languages, url, version) OVERRIDING SYSTEM VALUE
SELECT id, code, name, region_codes, languages, url, version FROM jsonb_populate_recordset(NULL::public.portal,'[
{"id": "01a2236f-0812-7311-b45f-dfefa98bf85f", "url": null, "code": "demo", "name": {"en": "Demo portal", "ru": "Демонстрационный портал"}, "version": 1, "languages": ["ru", "en"], "region_codes": ["RU-CHE", "RU-MOW", "RU-SMO"]}
]');

INSERT INTO public.programme_fact (region_code, measure, evidence_id, evidence_type, evidence_subject, evidence_time) OVERRIDING SYSTEM VALUE
SELECT region_code, measure, evidence_id, evidence_type, evidence_subject, evidence_time FROM jsonb_populate_recordset(NULL::public.programme_fact,'[
{"measure": "COUNCIL", "evidence_id": "01a2236e-ee6f-77d0-b93b-c9fb3e99838b", "region_code": "RU-BEL", "evidence_time": "2026-11-28T18:33:22.287+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2236e-ee6f-7306-ad29-dd40b1c6ccd9"},
{"measure": "EXCURSIONS", "evidence_id": "01a2236f-0567-70e5-ba45-52442068c887", "region_code": "RU-BEL", "evidence_time": "2026-11-28T18:33:28.167+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2236f-04e0-7755-b6db-9ad5c74df69f"},
{"measure": "METHODOLOGY", "evidence_id": "01a2236f-0478-7087-ac62-b9fe2f636bf2", "region_code": "RU-BEL", "evidence_time": "2026-11-28T18:33:27.928+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2236f-0478-708d-b38a-e6d05c43b78e"},
{"measure": "REGISTRY", "evidence_id": "01a2236f-0384-7137-a82f-bae647267935", "region_code": "RU-BEL", "evidence_time": "2026-11-28T18:33:27.684+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2236f-01f4-776e-a4b9-bb73b3f9e7ea"},
{"measure": "COUNCIL", "evidence_id": "01a2236e-ec39-76e5-8f14-fc048876070d", "region_code": "RU-CHE", "evidence_time": "2026-11-28T18:33:21.721+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2236e-ec39-739c-811d-cbe1c71bb599"},
{"measure": "EXCURSIONS", "evidence_id": "01a2236e-fafd-74f7-af5b-907f319a0b13", "region_code": "RU-CHE", "evidence_time": "2026-11-28T18:33:25.501+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2236e-fa0e-77a7-9ed8-9a858f1f870a"},
{"measure": "METHODOLOGY", "evidence_id": "01a2236e-f9a9-748f-9369-6fe3b926f57a", "region_code": "RU-CHE", "evidence_time": "2026-11-28T18:33:25.161+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2236e-f9a9-753d-acd4-7256c25abc2d"},
{"measure": "REGISTRY", "evidence_id": "01a2236e-f887-7338-b621-c1213cfedbfa", "region_code": "RU-CHE", "evidence_time": "2026-11-28T18:33:24.871+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2236e-f744-75bc-a8b1-b401a0f61166"},
{"measure": "COUNCIL", "evidence_id": "01a2236e-eeb5-75e3-9ca6-07db7fb32f2e", "region_code": "RU-KEM", "evidence_time": "2026-11-28T18:33:22.357+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2236e-eeb5-7254-9309-11bcec0772cc"},
{"measure": "EXCURSIONS", "evidence_id": "01a2236f-05fd-752d-a72a-12ac30f5f91d", "region_code": "RU-KEM", "evidence_time": "2026-11-28T18:33:28.317+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2236f-0580-7469-9c86-daaa1d4a27f1"},
{"measure": "METHODOLOGY", "evidence_id": "01a2236f-053e-74e5-a12a-fcd38002c3a5", "region_code": "RU-KEM", "evidence_time": "2026-11-28T18:33:28.126+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2236f-053e-7467-87b8-32cd46688e6a"},
{"measure": "REGISTRY", "evidence_id": "01a2236f-03e0-75da-9cb8-6748d9e08cca", "region_code": "RU-KEM", "evidence_time": "2026-11-28T18:33:27.776+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2236f-02b0-71fe-8563-11cb57f805f2"},
{"measure": "COUNCIL", "evidence_id": "01a2236e-ee72-700a-9234-dfc9719d4f08", "region_code": "RU-KK", "evidence_time": "2026-11-28T18:33:22.29+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2236e-ee72-77ef-919d-baf535f4023e"},
{"measure": "EXCURSIONS", "evidence_id": "01a2236f-0502-770c-85fd-14c905d5ce59", "region_code": "RU-KK", "evidence_time": "2026-11-28T18:33:28.066+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2236f-0497-7397-8843-739832bfc6d3"},
{"measure": "METHODOLOGY", "evidence_id": "01a2236f-045c-75b5-92bb-6f4c464eb621", "region_code": "RU-KK", "evidence_time": "2026-11-28T18:33:27.9+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2236f-045c-70e9-8b02-23a9a59d1a60"},
{"measure": "REGISTRY", "evidence_id": "01a2236f-0369-7156-971d-9cbb3bf6cf09", "region_code": "RU-KK", "evidence_time": "2026-11-28T18:33:27.657+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2236f-01e6-74b0-8bd5-9a98ad025724"},
{"measure": "COUNCIL", "evidence_id": "01a2236e-ee4a-7583-8684-b7f4121289d4", "region_code": "RU-KRS", "evidence_time": "2026-11-28T18:33:22.25+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2236e-ee4a-75c8-962b-b8879b870318"},
{"measure": "EXCURSIONS", "evidence_id": "01a2236f-0589-7608-b9b7-bbb9a20c5eca", "region_code": "RU-KRS", "evidence_time": "2026-11-28T18:33:28.201+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2236f-0515-7039-8204-134ea0fe07e8"},
{"measure": "METHODOLOGY", "evidence_id": "01a2236f-04a8-738e-9c83-7a422038a63a", "region_code": "RU-KRS", "evidence_time": "2026-11-28T18:33:27.976+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2236f-04a8-7771-a916-4caa9237b19b"},
{"measure": "REGISTRY", "evidence_id": "01a2236f-0384-76a7-8ca3-68e384c1f09c", "region_code": "RU-KRS", "evidence_time": "2026-11-28T18:33:27.684+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2236f-01e5-71ad-8e2f-3bf61c462eb0"},
{"measure": "COUNCIL", "evidence_id": "01a2236e-ef89-74a0-9450-8af4fdf6121a", "region_code": "RU-LEN", "evidence_time": "2026-11-28T18:33:22.569+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2236e-ef89-771e-b80e-4fe36047fd27"},
{"measure": "EXCURSIONS", "evidence_id": "01a2236f-06f6-7040-af3d-0e40d91453eb", "region_code": "RU-LEN", "evidence_time": "2026-11-28T18:33:28.566+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2236f-06c5-77a8-8416-e80b689766dc"},
{"measure": "METHODOLOGY", "evidence_id": "01a2236f-06a8-736f-ab68-fd5b2f7f9a4a", "region_code": "RU-LEN", "evidence_time": "2026-11-28T18:33:28.488+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2236f-06a8-71f1-a262-66e7ea4f854b"},
{"measure": "REGISTRY", "evidence_id": "01a2236f-0668-763e-9a6b-3d80ca09a85c", "region_code": "RU-LEN", "evidence_time": "2026-11-28T18:33:28.424+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2236f-05dc-7503-8233-6d7ab5dbb3b3"},
{"measure": "COUNCIL", "evidence_id": "01a2236e-ec45-7010-b40d-14cac6131f65", "region_code": "RU-MOS", "evidence_time": "2026-11-28T18:33:21.733+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2236e-ec45-7115-9509-34cf17b4ec41"},
{"measure": "EXCURSIONS", "evidence_id": "01a2236f-010f-73ee-ab57-7ae9404a554d", "region_code": "RU-MOS", "evidence_time": "2026-11-28T18:33:27.055+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2236f-0051-7588-9b82-f68acf046d85"},
{"measure": "METHODOLOGY", "evidence_id": "01a2236e-ffd4-74c7-81be-5731953abaad", "region_code": "RU-MOS", "evidence_time": "2026-11-28T18:33:26.74+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2236e-ffd4-7083-bcbe-5fb0a5790084"},
{"measure": "REGISTRY", "evidence_id": "01a2236e-fe63-75d7-9f23-cd8012e4ae74", "region_code": "RU-MOS", "evidence_time": "2026-11-28T18:33:26.371+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2236e-fcf7-743f-888a-31de245acb00"},
{"measure": "COUNCIL", "evidence_id": "01a2236e-ecc8-77c7-900c-f43241881214", "region_code": "RU-MOW", "evidence_time": "2026-11-28T18:33:21.864+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2236e-ecc8-7692-81fd-9f570a4f1c40"},
{"measure": "EXCURSIONS", "evidence_id": "01a2236f-005b-75fe-b5dd-6ba01ca7e776", "region_code": "RU-MOW", "evidence_time": "2026-11-28T18:33:26.875+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2236e-ff57-7090-85be-c9d7344ac2bd"},
{"measure": "EXCURSIONS", "evidence_id": "01a2236f-00b7-758e-9418-8d94d9df6064", "region_code": "RU-MOW", "evidence_time": "2026-11-28T18:33:26.967+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2236e-ff78-71d5-8aee-adcfd2e8b142"},
{"measure": "EXCURSIONS", "evidence_id": "01a2236f-0114-774a-ac06-f05a27c3b2fa", "region_code": "RU-MOW", "evidence_time": "2026-11-28T18:33:27.06+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2236f-0073-7586-9cf2-e8534bcae90b"},
{"measure": "METHODOLOGY", "evidence_id": "01a2236e-feaf-7055-af8d-7bcb9083f5e0", "region_code": "RU-MOW", "evidence_time": "2026-11-28T18:33:26.447+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2236e-feaf-71e1-8574-94518bbb85d4"},
{"measure": "METHODOLOGY", "evidence_id": "01a2236e-feeb-7174-a55e-a102e2bb8d30", "region_code": "RU-MOW", "evidence_time": "2026-11-28T18:33:26.507+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2236e-feeb-719f-b721-7c3c9a9a96e2"},
{"measure": "METHODOLOGY", "evidence_id": "01a2236e-ffdc-7270-a8d5-3f845f304680", "region_code": "RU-MOW", "evidence_time": "2026-11-28T18:33:26.748+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2236e-ffdc-7461-9045-afe21025e779"},
{"measure": "REGISTRY", "evidence_id": "01a2236e-fdb7-72fd-9c1d-b3c50b9a2e19", "region_code": "RU-MOW", "evidence_time": "2026-11-28T18:33:26.199+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2236e-fbec-75af-a57b-33bbf18ccff5"},
{"measure": "REGISTRY", "evidence_id": "01a2236e-fdd8-7737-bfae-5c8a4e23338e", "region_code": "RU-MOW", "evidence_time": "2026-11-28T18:33:26.232+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2236e-fc08-747d-b0e3-068f424e33ba"},
{"measure": "REGISTRY", "evidence_id": "01a2236e-fe60-70dd-abd5-82d3ac583548", "region_code": "RU-MOW", "evidence_time": "2026-11-28T18:33:26.368+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2236e-fcf3-7010-b05e-2c0d8be5f733"},
{"measure": "COUNCIL", "evidence_id": "01a2236e-ec3e-7128-855c-ea283b12b36e", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T18:33:21.726+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2236e-ec3e-75f3-8350-5173cf694686"},
{"measure": "EXCURSIONS", "evidence_id": "01a2236e-fc15-756d-991d-7fad1bb8f7e1", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T18:33:25.781+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2236e-fb56-7169-a953-b7f88a2b6f02"},
{"measure": "EXCURSIONS", "evidence_id": "01a2236e-fdfa-7594-afdf-5c10d498e1a7", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T18:33:26.266+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2236e-fd1b-72e5-a7e3-62808fdcbf66"},
{"measure": "EXCURSIONS", "evidence_id": "01a2236f-0072-761d-b541-4e934e630cc9", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T18:33:26.898+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2236e-feb9-70f0-8eff-9def235cbdb2"},
{"measure": "METHODOLOGY", "evidence_id": "01a2236e-fae7-70a8-8a02-196e7e0b706c", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T18:33:25.479+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2236e-fae7-7014-8cd4-951724c98e76"},
{"measure": "METHODOLOGY", "evidence_id": "01a2236e-fcd9-75db-9d6c-6c70abb667f0", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T18:33:25.977+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2236e-fcd9-70b5-a613-63795c24de17"},
{"measure": "METHODOLOGY", "evidence_id": "01a2236e-fe6f-75af-9c4c-c26c8652d575", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T18:33:26.383+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2236e-fe6f-773c-a92d-851fd0eb62ef"},
{"measure": "REGISTRY", "evidence_id": "01a2236e-f9c4-754e-9ada-e794c78d9ce6", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T18:33:25.188+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2236e-f82d-745c-88fa-52b61fc13f8c"},
{"measure": "REGISTRY", "evidence_id": "01a2236e-fb77-7010-a842-6f078a60192c", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T18:33:25.623+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2236e-f9f6-75f7-8e92-05a28fc0a82d"},
{"measure": "REGISTRY", "evidence_id": "01a2236e-fd46-7187-97ab-74b14c03076d", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T18:33:26.086+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2236e-fb75-729f-8d61-a265ba4c10ff"},
{"measure": "COUNCIL", "evidence_id": "01a2236e-ee23-736f-ac72-096bdf58e934", "region_code": "RU-PER", "evidence_time": "2026-11-28T18:33:22.211+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2236e-ee23-753e-99ac-4e45a3d19e5e"},
{"measure": "EXCURSIONS", "evidence_id": "01a2236f-0233-744d-9d7a-e700471c3ac4", "region_code": "RU-PER", "evidence_time": "2026-11-28T18:33:27.347+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2236f-01f3-7739-b326-a6b2bc9b4d24"},
{"measure": "EXCURSIONS", "evidence_id": "01a2236f-04b9-7197-9fd4-f27ace004a9b", "region_code": "RU-PER", "evidence_time": "2026-11-28T18:33:27.993+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2236f-0450-70f1-a7c2-e2ca79045a70"},
{"measure": "METHODOLOGY", "evidence_id": "01a2236f-0197-7773-a273-8ddbb81a3399", "region_code": "RU-PER", "evidence_time": "2026-11-28T18:33:27.191+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2236f-0197-74f4-a806-eb63200b5dd1"},
{"measure": "METHODOLOGY", "evidence_id": "01a2236f-0404-7506-975c-49c1095b2664", "region_code": "RU-PER", "evidence_time": "2026-11-28T18:33:27.812+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2236f-0404-7493-b091-52299215f5f8"},
{"measure": "REGISTRY", "evidence_id": "01a2236f-0041-7246-b206-7df2e77a2cfc", "region_code": "RU-PER", "evidence_time": "2026-11-28T18:33:26.849+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2236e-feeb-7363-a776-c8f082451db8"},
{"measure": "REGISTRY", "evidence_id": "01a2236f-0322-71a3-8bd2-5be4a4210ca8", "region_code": "RU-PER", "evidence_time": "2026-11-28T18:33:27.586+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2236f-0197-712c-8ca9-d5895be326e8"},
{"measure": "COUNCIL", "evidence_id": "01a2236e-ecde-76b9-98ff-0930b59cb6a1", "region_code": "RU-SMO", "evidence_time": "2026-11-28T18:33:21.886+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2236e-ecde-72db-821b-0b8bde35b44a"},
{"measure": "EXCURSIONS", "evidence_id": "01a2236e-f5b3-752f-a2d7-8f02db9a026b", "region_code": "RU-SMO", "evidence_time": "2026-11-28T18:33:24.147+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2236e-f499-7035-b26d-ec1ba1835d13"},
{"measure": "EXCURSIONS", "evidence_id": "01a2236e-f608-735b-aaa1-b063c453de4d", "region_code": "RU-SMO", "evidence_time": "2026-11-28T18:33:24.232+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2236e-f48e-7418-99f9-47f9751edbfc"},
{"measure": "EXCURSIONS", "evidence_id": "01a2236e-f63b-7563-bee3-bbedbf74191b", "region_code": "RU-SMO", "evidence_time": "2026-11-28T18:33:24.283+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2236e-f4b7-7119-a0b8-23c84c25ea05"},
{"measure": "EXCURSIONS", "evidence_id": "01a2236e-f651-7238-ba20-3daf9f4bd2a4", "region_code": "RU-SMO", "evidence_time": "2026-11-28T18:33:24.305+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2236e-f4ae-705b-8e1a-0e776061003c"},
{"measure": "EXCURSIONS", "evidence_id": "01a2236e-f690-76f9-8811-56e5fb18ebe5", "region_code": "RU-SMO", "evidence_time": "2026-11-28T18:33:24.368+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2236e-f457-7794-8253-75780d919aab"},
{"measure": "EXCURSIONS", "evidence_id": "01a2236e-f782-70ac-98a3-05bcb2ea9f44", "region_code": "RU-SMO", "evidence_time": "2026-11-28T18:33:24.61+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2236e-f63a-7360-b1eb-8e9ab2668447"},
{"measure": "EXCURSIONS", "evidence_id": "01a2236e-f970-7088-8e5c-390a3d4ed252", "region_code": "RU-SMO", "evidence_time": "2026-11-28T18:33:25.104+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2236e-f8d3-736e-adb3-61f10e98bb30"},
{"measure": "EXCURSIONS", "evidence_id": "01a2236e-fa74-740f-9e9e-d28b2f5080da", "region_code": "RU-SMO", "evidence_time": "2026-11-28T18:33:25.364+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2236e-f9d4-702c-899f-76c78febe752"},
{"measure": "METHODOLOGY", "evidence_id": "01a2236e-f316-77ac-bdf6-e96e65190821", "region_code": "RU-SMO", "evidence_time": "2026-11-28T18:33:23.478+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2236e-f316-7187-9fa2-3f61ba081d66"},
{"measure": "METHODOLOGY", "evidence_id": "01a2236e-f38d-7169-881f-362ffc4aa8e3", "region_code": "RU-SMO", "evidence_time": "2026-11-28T18:33:23.597+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2236e-f38d-7284-a410-f3bb74bdee18"},
{"measure": "METHODOLOGY", "evidence_id": "01a2236e-f41b-70fd-b7a5-11628951a405", "region_code": "RU-SMO", "evidence_time": "2026-11-28T18:33:23.739+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2236e-f41b-7584-8413-9c6b4d35fe8d"},
{"measure": "METHODOLOGY", "evidence_id": "01a2236e-f422-7590-a3f5-5079a4fd4aa5", "region_code": "RU-SMO", "evidence_time": "2026-11-28T18:33:23.746+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2236e-f422-7255-a306-0359ec9f3ac2"},
{"measure": "METHODOLOGY", "evidence_id": "01a2236e-f433-7604-b785-2378a89b98b0", "region_code": "RU-SMO", "evidence_time": "2026-11-28T18:33:23.763+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2236e-f433-77cc-ba1c-fc100472b85a"},
{"measure": "METHODOLOGY", "evidence_id": "01a2236e-f466-71d4-9ab0-c67b5bf651a9", "region_code": "RU-SMO", "evidence_time": "2026-11-28T18:33:23.814+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2236e-f466-72f5-832d-e17a83fa4cd6"},
{"measure": "METHODOLOGY", "evidence_id": "01a2236e-f88f-737e-8609-01fc27591642", "region_code": "RU-SMO", "evidence_time": "2026-11-28T18:33:24.879+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2236e-f88f-7728-a434-d57da99b68a4"},
{"measure": "METHODOLOGY", "evidence_id": "01a2236e-f996-716d-b827-d9b4524d2759", "region_code": "RU-SMO", "evidence_time": "2026-11-28T18:33:25.142+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2236e-f996-7226-9d76-23c806848a8e"},
{"measure": "REGISTRY", "evidence_id": "01a2236e-f1fd-730b-83d2-98749d8ddd39", "region_code": "RU-SMO", "evidence_time": "2026-11-28T18:33:23.197+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2236e-f0ed-73e6-8da9-aedb917d96b8"},
{"measure": "REGISTRY", "evidence_id": "01a2236e-f21a-7731-80e6-9fd1bcc6fc2c", "region_code": "RU-SMO", "evidence_time": "2026-11-28T18:33:23.226+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2236e-f0f6-70f8-a652-cdd01f356fff"},
{"measure": "REGISTRY", "evidence_id": "01a2236e-f251-76d1-971e-9b1d06d25d25", "region_code": "RU-SMO", "evidence_time": "2026-11-28T18:33:23.281+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2236e-f100-77da-be69-2aa2b0c6182b"},
{"measure": "REGISTRY", "evidence_id": "01a2236e-f276-71ac-9917-2cee6e529e52", "region_code": "RU-SMO", "evidence_time": "2026-11-28T18:33:23.318+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2236e-f0f8-75f9-b20c-5d29a361d91b"},
{"measure": "REGISTRY", "evidence_id": "01a2236e-f2d4-742b-b170-1bb779adae20", "region_code": "RU-SMO", "evidence_time": "2026-11-28T18:33:23.412+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2236e-f100-70ed-88f7-7a09dcdaa665"},
{"measure": "REGISTRY", "evidence_id": "01a2236e-f317-765d-bf43-b4728b80c3a9", "region_code": "RU-SMO", "evidence_time": "2026-11-28T18:33:23.479+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2236e-f100-72ad-a0a8-dbb902e18db8"},
{"measure": "REGISTRY", "evidence_id": "01a2236e-f7b4-72e8-a51b-009845ac2213", "region_code": "RU-SMO", "evidence_time": "2026-11-28T18:33:24.66+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2236e-f61a-7377-84dc-1a591495a00f"},
{"measure": "REGISTRY", "evidence_id": "01a2236e-f853-76c1-8798-75c7271ede7f", "region_code": "RU-SMO", "evidence_time": "2026-11-28T18:33:24.819+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2236e-f6c3-7551-bebe-3fb91d9b509d"},
{"measure": "COUNCIL", "evidence_id": "01a2236e-ec1a-75ff-9364-5e7270876be6", "region_code": "RU-SVE", "evidence_time": "2026-11-28T18:33:21.69+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2236e-ec1a-753f-8f53-5e8a3793a0d1"},
{"measure": "EXCURSIONS", "evidence_id": "01a2236e-fb1d-70e2-99e3-6be59d994896", "region_code": "RU-SVE", "evidence_time": "2026-11-28T18:33:25.533+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2236e-fa81-73a4-9d18-c04af4d047ee"},
{"measure": "EXCURSIONS", "evidence_id": "01a2236e-fbc6-7355-8e2a-0bdb944285e6", "region_code": "RU-SVE", "evidence_time": "2026-11-28T18:33:25.702+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2236e-facd-73d5-90e1-ed7760254f65"},
{"measure": "METHODOLOGY", "evidence_id": "01a2236e-f9f7-77f6-9350-29f2dffb3847", "region_code": "RU-SVE", "evidence_time": "2026-11-28T18:33:25.239+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2236e-f9f7-73d7-99e9-4c27f6202697"},
{"measure": "METHODOLOGY", "evidence_id": "01a2236e-fa52-7762-b4cb-c3edb702a28a", "region_code": "RU-SVE", "evidence_time": "2026-11-28T18:33:25.33+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2236e-fa52-76d5-b13d-a68aabbda49a"},
{"measure": "REGISTRY", "evidence_id": "01a2236e-f8cf-7123-b366-6a1864c03451", "region_code": "RU-SVE", "evidence_time": "2026-11-28T18:33:24.943+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2236e-f76a-76c9-bffe-ca8d497bd8b4"},
{"measure": "REGISTRY", "evidence_id": "01a2236e-f986-70fa-a83a-11e72511e857", "region_code": "RU-SVE", "evidence_time": "2026-11-28T18:33:25.126+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2236e-f7f8-72d9-8bbc-04e3dd724d28"},
{"measure": "COUNCIL", "evidence_id": "01a2236e-eea4-7594-a7d8-dda7739b8cac", "region_code": "RU-TUL", "evidence_time": "2026-11-28T18:33:22.34+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2236e-eea4-70cf-9eb2-16b9aad4ebfd"},
{"measure": "EXCURSIONS", "evidence_id": "01a2236f-05d3-7426-91dd-8c41f2db32d0", "region_code": "RU-TUL", "evidence_time": "2026-11-28T18:33:28.275+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2236f-051d-74fd-b854-33e121856e91"},
{"measure": "METHODOLOGY", "evidence_id": "01a2236f-049d-7582-b931-2d318b173a5f", "region_code": "RU-TUL", "evidence_time": "2026-11-28T18:33:27.965+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2236f-049d-7008-9043-686239dfc226"},
{"measure": "REGISTRY", "evidence_id": "01a2236f-038f-742f-b6d8-dd7a2e122f86", "region_code": "RU-TUL", "evidence_time": "2026-11-28T18:33:27.695+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2236f-024d-7272-8ef3-c28105b7d006"}
]');

INSERT INTO public.rate_bucket (key, level, filled_at) OVERRIDING SYSTEM VALUE
SELECT key, level, filled_at FROM jsonb_populate_recordset(NULL::public.rate_bucket,'[
{"key": "person:01a2236e-e34f-77a5-9f58-eb601e1cb246", "level": 125.64234999999994, "filled_at": "2026-11-28T18:33:28.055273+00:00"},
{"key": "person:01a2236e-e35c-760b-9f49-66cde3cd9fd9", "level": 450, "filled_at": "2026-11-28T18:33:28.792894+00:00"}
]');

INSERT INTO public.readiness_assessment (id, site_id, organization_id, region_code, methodology_version, status, assessed_on, valid_until, due_at, scores, total, maximum, criticals_met, assessor, withdrawn_reason, recorded_at) OVERRIDING SYSTEM VALUE
SELECT id, site_id, organization_id, region_code, methodology_version, status, assessed_on, valid_until, due_at, scores, total, maximum, criticals_met, assessor, withdrawn_reason, recorded_at FROM jsonb_populate_recordset(NULL::public.readiness_assessment,'[
{"id": "01a2236e-f316-7187-9fa2-3f61ba081d66", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2236e-f260-7677-bb63-3097309bc520", "assessor": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T18:33:23.478+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2236e-f094-7105-9e6c-2407fde1c1a2", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2236e-f38d-7284-a410-f3bb74bdee18", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2236e-f2cb-7330-8afe-f98a9fccda68", "assessor": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T18:33:23.597+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2236e-f09a-7518-b693-da0546183cb3", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2236e-f41b-7584-8413-9c6b4d35fe8d", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2236e-f30b-7347-8c3a-18051deb5ee8", "assessor": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T18:33:23.739+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2236e-f09b-7519-9183-d6947ef1a0eb", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2236e-f422-7255-a306-0359ec9f3ac2", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2236e-f360-73d8-9f50-f03e52eb6a37", "assessor": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T18:33:23.746+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2236e-f09b-7268-901b-3cef7b39e4db", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2236e-f433-77cc-ba1c-fc100472b85a", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2236e-f3d5-7085-b56e-b2340c320281", "assessor": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T18:33:23.763+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2236e-f09a-704c-9c38-26608480b319", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2236e-f466-72f5-832d-e17a83fa4cd6", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2236e-f423-707a-b45f-5a0d533b6fdb", "assessor": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T18:33:23.814+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2236e-f09b-77b6-9078-1a1afe909078", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2236e-f88f-7728-a434-d57da99b68a4", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2236e-f846-73f9-85b8-35a4a40b15b2", "assessor": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T18:33:24.879+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2236e-f60a-7489-b1d5-c4a97461864b", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2236e-f996-7226-9d76-23c806848a8e", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2236e-f8cc-72c8-82b9-061e0add3ddc", "assessor": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T18:33:25.142+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2236e-f6a2-7060-b487-e4884041c278", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2236e-f9a9-753d-acd4-7256c25abc2d", "total": 24, "due_at": "2027-11-27T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2236e-f8ef-71f2-843f-ca8610ec0ddf", "assessor": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T18:33:25.161+00:00", "region_code": "RU-CHE", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2236e-f6bc-70b0-bc3e-7c7c591b041b", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2236e-f9f7-73d7-99e9-4c27f6202697", "total": 24, "due_at": "2027-11-27T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2236e-f990-712b-b541-16e1565cea67", "assessor": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T18:33:25.239+00:00", "region_code": "RU-SVE", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2236e-f6c3-74bf-ac0b-9d43b9fbdd20", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2236e-fa52-76d5-b13d-a68aabbda49a", "total": 24, "due_at": "2027-11-27T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2236e-f9fe-716e-be04-370c01ad81d7", "assessor": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T18:33:25.33+00:00", "region_code": "RU-SVE", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2236e-f7b3-7281-98f4-c248d0d5ea59", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2236e-fae7-7014-8cd4-951724c98e76", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2236e-fa47-704b-9b47-0eeb811df2db", "assessor": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T18:33:25.479+00:00", "region_code": "RU-NIZ", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2236e-f7e9-77ce-899b-5b31b0d684a4", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2236e-fcd9-70b5-a613-63795c24de17", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2236e-fc5f-77d6-84dc-62e9701309e3", "assessor": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T18:33:25.977+00:00", "region_code": "RU-NIZ", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2236e-f9b4-75c3-907c-92a86e992057", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2236e-fe6f-773c-a92d-851fd0eb62ef", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2236e-fddb-74d5-82d3-7ee76ffcad9c", "assessor": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T18:33:26.383+00:00", "region_code": "RU-NIZ", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2236e-fb11-76b6-a153-e380fd1ca67f", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2236e-feaf-71e1-8574-94518bbb85d4", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2236e-fe4b-711b-9c8c-fd30314fd64e", "assessor": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T18:33:26.447+00:00", "region_code": "RU-MOW", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2236e-fb8b-760f-8f81-1d4e0a77a99b", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2236e-feeb-719f-b721-7c3c9a9a96e2", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2236e-fe6b-753e-b2b4-ad8c9ab46f5b", "assessor": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T18:33:26.507+00:00", "region_code": "RU-MOW", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2236e-fbaa-73df-bfcc-a8eb98a7125d", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2236e-ffd4-7083-bcbe-5fb0a5790084", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2236e-ff18-725b-9938-f66a4c9301c8", "assessor": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T18:33:26.74+00:00", "region_code": "RU-MOS", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2236e-fca6-767e-87d2-587416f1bb4d", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2236e-ffdc-7461-9045-afe21025e779", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2236e-ff15-7088-b57a-7abed2a3e1d5", "assessor": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T18:33:26.748+00:00", "region_code": "RU-MOW", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2236e-fc7a-7028-94ea-620d1078be44", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2236f-0197-74f4-a806-eb63200b5dd1", "total": 24, "due_at": "2027-11-27T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2236f-0125-772d-b3ac-ce7a16524109", "assessor": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T18:33:27.191+00:00", "region_code": "RU-PER", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2236e-fe87-7261-b0c8-67b84d8b940c", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2236f-0404-7493-b091-52299215f5f8", "total": 24, "due_at": "2027-11-27T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2236f-03b4-72c4-95c4-171603290ef5", "assessor": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T18:33:27.812+00:00", "region_code": "RU-PER", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2236f-0140-7352-85c2-dac427d98480", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2236f-045c-70e9-8b02-23a9a59d1a60", "total": 24, "due_at": "2027-11-27T17:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2236f-03f8-71ef-bc3e-c8e13ed55f5e", "assessor": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T18:33:27.9+00:00", "region_code": "RU-KK", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2236f-017a-7411-b99b-8c73dff8ec39", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2236f-0478-708d-b38a-e6d05c43b78e", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2236f-03ee-7118-a73f-14546aa0ada5", "assessor": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T18:33:27.928+00:00", "region_code": "RU-BEL", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2236f-0173-7454-8d47-f2e1824fe903", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2236f-049d-7008-9043-686239dfc226", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2236f-041e-753f-82d2-325964e6ee5a", "assessor": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T18:33:27.965+00:00", "region_code": "RU-TUL", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2236f-019e-7571-9395-eb24e1379677", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2236f-04a8-7771-a916-4caa9237b19b", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2236f-040b-77fe-850c-64e8c5c70d93", "assessor": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T18:33:27.976+00:00", "region_code": "RU-KRS", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2236f-016a-7284-a928-3b40887c7ee8", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2236f-053e-7467-87b8-32cd46688e6a", "total": 24, "due_at": "2027-11-27T17:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2236f-0474-751f-bd0e-50461b5cf81f", "assessor": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T18:33:28.126+00:00", "region_code": "RU-KEM", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2236f-0289-7083-90c1-e09e17afd861", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2236f-06a8-71f1-a262-66e7ea4f854b", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2236f-0683-7097-9841-44e109e5de6e", "assessor": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T18:33:28.488+00:00", "region_code": "RU-LEN", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2236f-0576-765c-9288-13530bea7757", "withdrawn_reason": null, "methodology_version": 1}
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
{"id": "01a2236e-f0ed-73e6-8da9-aedb917d96b8", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T18:33:22.925+00:00", "updated_at": "2026-11-28T18:33:23.197+00:00", "region_code": "RU-SMO", "legal_entity": "0000000018/000001001", "suspended_by": null, "organization_id": "01a2236e-f094-7105-9e6c-2407fde1c1a2"},
{"id": "01a2236e-f0f6-70f8-a652-cdd01f356fff", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T18:33:22.934+00:00", "updated_at": "2026-11-28T18:33:23.226+00:00", "region_code": "RU-SMO", "legal_entity": "0000000057/000001001", "suspended_by": null, "organization_id": "01a2236e-f09a-7518-b693-da0546183cb3"},
{"id": "01a2236e-f0f8-75f9-b20c-5d29a361d91b", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T18:33:22.936+00:00", "updated_at": "2026-11-28T18:33:23.318+00:00", "region_code": "RU-SMO", "legal_entity": "0000000032/000001001", "suspended_by": null, "organization_id": "01a2236e-f09b-7268-901b-3cef7b39e4db"},
{"id": "01a2236e-f100-70ed-88f7-7a09dcdaa665", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T18:33:22.944+00:00", "updated_at": "2026-11-28T18:33:23.412+00:00", "region_code": "RU-SMO", "legal_entity": "0000000025/000001001", "suspended_by": null, "organization_id": "01a2236e-f09a-704c-9c38-26608480b319"},
{"id": "01a2236e-f100-72ad-a0a8-dbb902e18db8", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T18:33:22.944+00:00", "updated_at": "2026-11-28T18:33:23.479+00:00", "region_code": "RU-SMO", "legal_entity": "0000000064/000001001", "suspended_by": null, "organization_id": "01a2236e-f09b-77b6-9078-1a1afe909078"},
{"id": "01a2236e-f100-77da-be69-2aa2b0c6182b", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T18:33:22.944+00:00", "updated_at": "2026-11-28T18:33:23.281+00:00", "region_code": "RU-SMO", "legal_entity": null, "suspended_by": null, "organization_id": "01a2236e-f09b-7519-9183-d6947ef1a0eb"},
{"id": "01a2236e-f61a-7377-84dc-1a591495a00f", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T18:33:24.25+00:00", "updated_at": "2026-11-28T18:33:24.66+00:00", "region_code": "RU-SMO", "legal_entity": "0000000071/000001001", "suspended_by": null, "organization_id": "01a2236e-f60a-7489-b1d5-c4a97461864b"},
{"id": "01a2236e-f6c3-7551-bebe-3fb91d9b509d", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T18:33:24.419+00:00", "updated_at": "2026-11-28T18:33:24.819+00:00", "region_code": "RU-SMO", "legal_entity": "0000000089/000001001", "suspended_by": null, "organization_id": "01a2236e-f6a2-7060-b487-e4884041c278"},
{"id": "01a2236e-f744-75bc-a8b1-b401a0f61166", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T18:33:24.548+00:00", "updated_at": "2026-11-28T18:33:24.871+00:00", "region_code": "RU-CHE", "legal_entity": "0000000096/000001001", "suspended_by": null, "organization_id": "01a2236e-f6bc-70b0-bc3e-7c7c591b041b"},
{"id": "01a2236e-f76a-76c9-bffe-ca8d497bd8b4", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T18:33:24.586+00:00", "updated_at": "2026-11-28T18:33:24.943+00:00", "region_code": "RU-SVE", "legal_entity": "0000000106/000001001", "suspended_by": null, "organization_id": "01a2236e-f6c3-74bf-ac0b-9d43b9fbdd20"},
{"id": "01a2236e-f7f8-72d9-8bbc-04e3dd724d28", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T18:33:24.728+00:00", "updated_at": "2026-11-28T18:33:25.126+00:00", "region_code": "RU-SVE", "legal_entity": "0000000113/000001001", "suspended_by": null, "organization_id": "01a2236e-f7b3-7281-98f4-c248d0d5ea59"},
{"id": "01a2236e-f82d-745c-88fa-52b61fc13f8c", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T18:33:24.781+00:00", "updated_at": "2026-11-28T18:33:25.188+00:00", "region_code": "RU-NIZ", "legal_entity": "0000000120/000001001", "suspended_by": null, "organization_id": "01a2236e-f7e9-77ce-899b-5b31b0d684a4"},
{"id": "01a2236e-f9f6-75f7-8e92-05a28fc0a82d", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T18:33:25.238+00:00", "updated_at": "2026-11-28T18:33:25.623+00:00", "region_code": "RU-NIZ", "legal_entity": "0000000138/000001001", "suspended_by": null, "organization_id": "01a2236e-f9b4-75c3-907c-92a86e992057"},
{"id": "01a2236e-fb75-729f-8d61-a265ba4c10ff", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T18:33:25.621+00:00", "updated_at": "2026-11-28T18:33:26.086+00:00", "region_code": "RU-NIZ", "legal_entity": "0000000145/000001001", "suspended_by": null, "organization_id": "01a2236e-fb11-76b6-a153-e380fd1ca67f"},
{"id": "01a2236e-fbec-75af-a57b-33bbf18ccff5", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T18:33:25.74+00:00", "updated_at": "2026-11-28T18:33:26.199+00:00", "region_code": "RU-MOW", "legal_entity": "0000000152/000001001", "suspended_by": null, "organization_id": "01a2236e-fb8b-760f-8f81-1d4e0a77a99b"},
{"id": "01a2236e-fc08-747d-b0e3-068f424e33ba", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T18:33:25.768+00:00", "updated_at": "2026-11-28T18:33:26.232+00:00", "region_code": "RU-MOW", "legal_entity": "0000000160/000001001", "suspended_by": null, "organization_id": "01a2236e-fbaa-73df-bfcc-a8eb98a7125d"},
{"id": "01a2236e-fcf3-7010-b05e-2c0d8be5f733", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T18:33:26.003+00:00", "updated_at": "2026-11-28T18:33:26.368+00:00", "region_code": "RU-MOW", "legal_entity": "0000000177/000001001", "suspended_by": null, "organization_id": "01a2236e-fc7a-7028-94ea-620d1078be44"},
{"id": "01a2236e-fcf7-743f-888a-31de245acb00", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T18:33:26.007+00:00", "updated_at": "2026-11-28T18:33:26.371+00:00", "region_code": "RU-MOS", "legal_entity": "0000000184/000001001", "suspended_by": null, "organization_id": "01a2236e-fca6-767e-87d2-587416f1bb4d"},
{"id": "01a2236e-feeb-7363-a776-c8f082451db8", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T18:33:26.507+00:00", "updated_at": "2026-11-28T18:33:26.849+00:00", "region_code": "RU-PER", "legal_entity": "0000000191/000001001", "suspended_by": null, "organization_id": "01a2236e-fe87-7261-b0c8-67b84d8b940c"},
{"id": "01a2236f-0197-712c-8ca9-d5895be326e8", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T18:33:27.191+00:00", "updated_at": "2026-11-28T18:33:27.586+00:00", "region_code": "RU-PER", "legal_entity": "0000000201/000001001", "suspended_by": null, "organization_id": "01a2236f-0140-7352-85c2-dac427d98480"},
{"id": "01a2236f-01e5-71ad-8e2f-3bf61c462eb0", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T18:33:27.269+00:00", "updated_at": "2026-11-28T18:33:27.684+00:00", "region_code": "RU-KRS", "legal_entity": "0000000219/000001001", "suspended_by": null, "organization_id": "01a2236f-016a-7284-a928-3b40887c7ee8"},
{"id": "01a2236f-01e6-74b0-8bd5-9a98ad025724", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T18:33:27.27+00:00", "updated_at": "2026-11-28T18:33:27.657+00:00", "region_code": "RU-KK", "legal_entity": "0000000233/000001001", "suspended_by": null, "organization_id": "01a2236f-017a-7411-b99b-8c73dff8ec39"},
{"id": "01a2236f-01f4-776e-a4b9-bb73b3f9e7ea", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T18:33:27.284+00:00", "updated_at": "2026-11-28T18:33:27.684+00:00", "region_code": "RU-BEL", "legal_entity": "0000000226/000001001", "suspended_by": null, "organization_id": "01a2236f-0173-7454-8d47-f2e1824fe903"},
{"id": "01a2236f-024d-7272-8ef3-c28105b7d006", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T18:33:27.373+00:00", "updated_at": "2026-11-28T18:33:27.695+00:00", "region_code": "RU-TUL", "legal_entity": "0000000240/000001001", "suspended_by": null, "organization_id": "01a2236f-019e-7571-9395-eb24e1379677"},
{"id": "01a2236f-02b0-71fe-8563-11cb57f805f2", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T18:33:27.472+00:00", "updated_at": "2026-11-28T18:33:27.776+00:00", "region_code": "RU-KEM", "legal_entity": "0000000258/000001001", "suspended_by": null, "organization_id": "01a2236f-0289-7083-90c1-e09e17afd861"},
{"id": "01a2236f-05dc-7503-8233-6d7ab5dbb3b3", "status": "SUSPENDED", "version": 5, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T18:33:28.284+00:00", "updated_at": "2026-11-28T18:33:28.596+00:00", "region_code": "RU-LEN", "legal_entity": "0000000265/000001001", "suspended_by": "AGENCY", "organization_id": "01a2236f-0576-765c-9288-13530bea7757"}
]');

INSERT INTO public.registry_entry_transition (entry_id, version, from_status, to_status, at, subject, client_id, reason, decision_id) OVERRIDING SYSTEM VALUE
SELECT entry_id, version, from_status, to_status, at, subject, client_id, reason, decision_id FROM jsonb_populate_recordset(NULL::public.registry_entry_transition,'[
{"at": "2026-11-28T18:33:22.925+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 1, "entry_id": "01a2236e-f0ed-73e6-8da9-aedb917d96b8", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T18:33:22.999+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 2, "entry_id": "01a2236e-f0ed-73e6-8da9-aedb917d96b8", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T18:33:23.044+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 3, "entry_id": "01a2236e-f0ed-73e6-8da9-aedb917d96b8", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T18:33:23.197+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 4, "entry_id": "01a2236e-f0ed-73e6-8da9-aedb917d96b8", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2236e-f1ca-7373-b812-fcd5c9327d69", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T18:33:22.934+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 1, "entry_id": "01a2236e-f0f6-70f8-a652-cdd01f356fff", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T18:33:23.032+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 2, "entry_id": "01a2236e-f0f6-70f8-a652-cdd01f356fff", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T18:33:23.094+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 3, "entry_id": "01a2236e-f0f6-70f8-a652-cdd01f356fff", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T18:33:23.226+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 4, "entry_id": "01a2236e-f0f6-70f8-a652-cdd01f356fff", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2236e-f1fa-759e-9331-ca4582cfe1bc", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T18:33:22.936+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 1, "entry_id": "01a2236e-f0f8-75f9-b20c-5d29a361d91b", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T18:33:23.041+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 2, "entry_id": "01a2236e-f0f8-75f9-b20c-5d29a361d91b", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T18:33:23.116+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 3, "entry_id": "01a2236e-f0f8-75f9-b20c-5d29a361d91b", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T18:33:23.318+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 4, "entry_id": "01a2236e-f0f8-75f9-b20c-5d29a361d91b", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2236e-f238-719f-a603-501407263303", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T18:33:22.944+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 1, "entry_id": "01a2236e-f100-70ed-88f7-7a09dcdaa665", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T18:33:23.035+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 2, "entry_id": "01a2236e-f100-70ed-88f7-7a09dcdaa665", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T18:33:23.123+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 3, "entry_id": "01a2236e-f100-70ed-88f7-7a09dcdaa665", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T18:33:23.412+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 4, "entry_id": "01a2236e-f100-70ed-88f7-7a09dcdaa665", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2236e-f269-7426-9fd8-49fbbaccb03b", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T18:33:22.944+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 1, "entry_id": "01a2236e-f100-72ad-a0a8-dbb902e18db8", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T18:33:23.042+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 2, "entry_id": "01a2236e-f100-72ad-a0a8-dbb902e18db8", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T18:33:23.12+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 3, "entry_id": "01a2236e-f100-72ad-a0a8-dbb902e18db8", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T18:33:23.479+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 4, "entry_id": "01a2236e-f100-72ad-a0a8-dbb902e18db8", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2236e-f2ab-70cf-8573-5a9a642b2416", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T18:33:22.944+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 1, "entry_id": "01a2236e-f100-77da-be69-2aa2b0c6182b", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T18:33:23.041+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 2, "entry_id": "01a2236e-f100-77da-be69-2aa2b0c6182b", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T18:33:23.109+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 3, "entry_id": "01a2236e-f100-77da-be69-2aa2b0c6182b", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T18:33:23.281+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 4, "entry_id": "01a2236e-f100-77da-be69-2aa2b0c6182b", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2236e-f20c-778e-9c7c-511faa2dad80", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T18:33:24.25+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 1, "entry_id": "01a2236e-f61a-7377-84dc-1a591495a00f", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T18:33:24.278+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 2, "entry_id": "01a2236e-f61a-7377-84dc-1a591495a00f", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T18:33:24.418+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 3, "entry_id": "01a2236e-f61a-7377-84dc-1a591495a00f", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T18:33:24.66+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 4, "entry_id": "01a2236e-f61a-7377-84dc-1a591495a00f", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2236e-f768-7361-a0ae-767666f809bf", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T18:33:24.419+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 1, "entry_id": "01a2236e-f6c3-7551-bebe-3fb91d9b509d", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T18:33:24.547+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 2, "entry_id": "01a2236e-f6c3-7551-bebe-3fb91d9b509d", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T18:33:24.659+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 3, "entry_id": "01a2236e-f6c3-7551-bebe-3fb91d9b509d", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T18:33:24.819+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 4, "entry_id": "01a2236e-f6c3-7551-bebe-3fb91d9b509d", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2236e-f818-75b7-8420-6881517725a8", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T18:33:24.548+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 1, "entry_id": "01a2236e-f744-75bc-a8b1-b401a0f61166", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T18:33:24.641+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 2, "entry_id": "01a2236e-f744-75bc-a8b1-b401a0f61166", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T18:33:24.721+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 3, "entry_id": "01a2236e-f744-75bc-a8b1-b401a0f61166", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T18:33:24.871+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 4, "entry_id": "01a2236e-f744-75bc-a8b1-b401a0f61166", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2236e-f852-71c1-adea-d2f486a75d47", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T18:33:24.586+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 1, "entry_id": "01a2236e-f76a-76c9-bffe-ca8d497bd8b4", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T18:33:24.66+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 2, "entry_id": "01a2236e-f76a-76c9-bffe-ca8d497bd8b4", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T18:33:24.776+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 3, "entry_id": "01a2236e-f76a-76c9-bffe-ca8d497bd8b4", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T18:33:24.943+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 4, "entry_id": "01a2236e-f76a-76c9-bffe-ca8d497bd8b4", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2236e-f889-7076-a4f1-9c06ab2afb9e", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T18:33:24.728+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 1, "entry_id": "01a2236e-f7f8-72d9-8bbc-04e3dd724d28", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T18:33:24.786+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 2, "entry_id": "01a2236e-f7f8-72d9-8bbc-04e3dd724d28", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T18:33:24.856+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 3, "entry_id": "01a2236e-f7f8-72d9-8bbc-04e3dd724d28", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T18:33:25.126+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 4, "entry_id": "01a2236e-f7f8-72d9-8bbc-04e3dd724d28", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2236e-f8e4-719f-beb7-7bb94904a061", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T18:33:24.781+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 1, "entry_id": "01a2236e-f82d-745c-88fa-52b61fc13f8c", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T18:33:24.855+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 2, "entry_id": "01a2236e-f82d-745c-88fa-52b61fc13f8c", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T18:33:24.932+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 3, "entry_id": "01a2236e-f82d-745c-88fa-52b61fc13f8c", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T18:33:25.188+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 4, "entry_id": "01a2236e-f82d-745c-88fa-52b61fc13f8c", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2236e-f989-7680-8d61-ea6eccc5b32f", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T18:33:25.238+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 1, "entry_id": "01a2236e-f9f6-75f7-8e92-05a28fc0a82d", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T18:33:25.279+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 2, "entry_id": "01a2236e-f9f6-75f7-8e92-05a28fc0a82d", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T18:33:25.394+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 3, "entry_id": "01a2236e-f9f6-75f7-8e92-05a28fc0a82d", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T18:33:25.623+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 4, "entry_id": "01a2236e-f9f6-75f7-8e92-05a28fc0a82d", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2236e-fafa-74d7-bed0-31508ad6b261", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T18:33:25.621+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 1, "entry_id": "01a2236e-fb75-729f-8d61-a265ba4c10ff", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T18:33:25.72+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 2, "entry_id": "01a2236e-fb75-729f-8d61-a265ba4c10ff", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T18:33:25.862+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 3, "entry_id": "01a2236e-fb75-729f-8d61-a265ba4c10ff", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T18:33:26.086+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 4, "entry_id": "01a2236e-fb75-729f-8d61-a265ba4c10ff", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2236e-fcfb-7031-9d93-5e90157b8345", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T18:33:25.74+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 1, "entry_id": "01a2236e-fbec-75af-a57b-33bbf18ccff5", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T18:33:25.857+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 2, "entry_id": "01a2236e-fbec-75af-a57b-33bbf18ccff5", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T18:33:25.978+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 3, "entry_id": "01a2236e-fbec-75af-a57b-33bbf18ccff5", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T18:33:26.199+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 4, "entry_id": "01a2236e-fbec-75af-a57b-33bbf18ccff5", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2236e-fd49-725a-9c0f-e7dd54083046", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T18:33:25.768+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 1, "entry_id": "01a2236e-fc08-747d-b0e3-068f424e33ba", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T18:33:25.88+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 2, "entry_id": "01a2236e-fc08-747d-b0e3-068f424e33ba", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T18:33:26.011+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 3, "entry_id": "01a2236e-fc08-747d-b0e3-068f424e33ba", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T18:33:26.232+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 4, "entry_id": "01a2236e-fc08-747d-b0e3-068f424e33ba", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2236e-fd67-7607-bb98-0bbf1e4aaa05", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T18:33:26.003+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 1, "entry_id": "01a2236e-fcf3-7010-b05e-2c0d8be5f733", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T18:33:26.031+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 2, "entry_id": "01a2236e-fcf3-7010-b05e-2c0d8be5f733", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T18:33:26.104+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 3, "entry_id": "01a2236e-fcf3-7010-b05e-2c0d8be5f733", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T18:33:26.368+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 4, "entry_id": "01a2236e-fcf3-7010-b05e-2c0d8be5f733", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2236e-fdfb-7063-b2fe-e3e9bdc71db5", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T18:33:26.007+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 1, "entry_id": "01a2236e-fcf7-743f-888a-31de245acb00", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T18:33:26.054+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 2, "entry_id": "01a2236e-fcf7-743f-888a-31de245acb00", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T18:33:26.199+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 3, "entry_id": "01a2236e-fcf7-743f-888a-31de245acb00", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T18:33:26.371+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 4, "entry_id": "01a2236e-fcf7-743f-888a-31de245acb00", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2236e-fe1e-7370-bd5d-f01fd2a1e630", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T18:33:26.507+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 1, "entry_id": "01a2236e-feeb-7363-a776-c8f082451db8", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T18:33:26.634+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 2, "entry_id": "01a2236e-feeb-7363-a776-c8f082451db8", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T18:33:26.739+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 3, "entry_id": "01a2236e-feeb-7363-a776-c8f082451db8", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T18:33:26.849+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 4, "entry_id": "01a2236e-feeb-7363-a776-c8f082451db8", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2236f-0017-763e-b9e9-75c71f9a5e29", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T18:33:27.191+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 1, "entry_id": "01a2236f-0197-712c-8ca9-d5895be326e8", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T18:33:27.375+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 2, "entry_id": "01a2236f-0197-712c-8ca9-d5895be326e8", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T18:33:27.456+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 3, "entry_id": "01a2236f-0197-712c-8ca9-d5895be326e8", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T18:33:27.586+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 4, "entry_id": "01a2236f-0197-712c-8ca9-d5895be326e8", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2236f-02de-7025-a04d-e2f272f9baae", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T18:33:27.269+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 1, "entry_id": "01a2236f-01e5-71ad-8e2f-3bf61c462eb0", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T18:33:27.421+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 2, "entry_id": "01a2236f-01e5-71ad-8e2f-3bf61c462eb0", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T18:33:27.5+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 3, "entry_id": "01a2236f-01e5-71ad-8e2f-3bf61c462eb0", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T18:33:27.684+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 4, "entry_id": "01a2236f-01e5-71ad-8e2f-3bf61c462eb0", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2236f-0342-7511-837f-e7a15b0a433b", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T18:33:27.27+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 1, "entry_id": "01a2236f-01e6-74b0-8bd5-9a98ad025724", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T18:33:27.423+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 2, "entry_id": "01a2236f-01e6-74b0-8bd5-9a98ad025724", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T18:33:27.499+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 3, "entry_id": "01a2236f-01e6-74b0-8bd5-9a98ad025724", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T18:33:27.657+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 4, "entry_id": "01a2236f-01e6-74b0-8bd5-9a98ad025724", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2236f-031d-7171-ae5b-72e682ee0164", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T18:33:27.284+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 1, "entry_id": "01a2236f-01f4-776e-a4b9-bb73b3f9e7ea", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T18:33:27.418+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 2, "entry_id": "01a2236f-01f4-776e-a4b9-bb73b3f9e7ea", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T18:33:27.507+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 3, "entry_id": "01a2236f-01f4-776e-a4b9-bb73b3f9e7ea", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T18:33:27.684+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 4, "entry_id": "01a2236f-01f4-776e-a4b9-bb73b3f9e7ea", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2236f-0342-7327-a10b-65e6ab997f75", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T18:33:27.373+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 1, "entry_id": "01a2236f-024d-7272-8ef3-c28105b7d006", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T18:33:27.431+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 2, "entry_id": "01a2236f-024d-7272-8ef3-c28105b7d006", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T18:33:27.505+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 3, "entry_id": "01a2236f-024d-7272-8ef3-c28105b7d006", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T18:33:27.695+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 4, "entry_id": "01a2236f-024d-7272-8ef3-c28105b7d006", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2236f-0356-76d2-b503-a0a5f585c135", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T18:33:27.472+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 1, "entry_id": "01a2236f-02b0-71fe-8563-11cb57f805f2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T18:33:27.507+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 2, "entry_id": "01a2236f-02b0-71fe-8563-11cb57f805f2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T18:33:27.603+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 3, "entry_id": "01a2236f-02b0-71fe-8563-11cb57f805f2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T18:33:27.776+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 4, "entry_id": "01a2236f-02b0-71fe-8563-11cb57f805f2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2236f-039b-77d4-9fb7-335dfc5e410d", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T18:33:28.284+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 1, "entry_id": "01a2236f-05dc-7503-8233-6d7ab5dbb3b3", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T18:33:28.339+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 2, "entry_id": "01a2236f-05dc-7503-8233-6d7ab5dbb3b3", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T18:33:28.364+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 3, "entry_id": "01a2236f-05dc-7503-8233-6d7ab5dbb3b3", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T18:33:28.424+00:00", "reason": null, "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 4, "entry_id": "01a2236f-05dc-7503-8233-6d7ab5dbb3b3", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2236f-0656-7762-9272-ef071722451c", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T18:33:28.596+00:00", "reason": "Не принимает посетителей (по опубликованным сведениям)", "subject": "01a2236e-e34f-77a5-9f58-eb601e1cb246", "version": 5, "entry_id": "01a2236f-05dc-7503-8233-6d7ab5dbb3b3", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "SUSPENDED", "decision_id": null, "from_status": "REGISTERED"}
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
{"id": "01a2236e-f260-7677-bb63-3097309bc520", "name": {"en": "Egger Wood Products Gagarin", "ru": "Эггер Древпродукт Гагарин"}, "search": "''egger'':7B ''gagarin'':10B ''product'':9B ''wood'':8B ''гагарин'':3A,6B,11B ''древпродукт'':2A,5B ''эггер'':1A,4B", "address": "Гагарин", "version": 1, "added_at": "2026-11-28T18:33:23.296+00:00", "latitude": 55.5533, "longitude": 34.995, "sort_name": "Эггер Древпродукт Гагарин", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "эггер древпродукт гагарин\\negger wood products gagarin\\nгагарин", "hazard_class": null, "organization_id": "01a2236e-f094-7105-9e6c-2407fde1c1a2", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f2cb-7330-8afe-f98a9fccda68", "name": {"en": "Kristall", "ru": "Кристалл"}, "search": "''kristal'':3B ''кристалл'':1A,2B ''смоленск'':4B", "address": "Смоленск", "version": 1, "added_at": "2026-11-28T18:33:23.403+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Кристалл", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "кристалл\\nkristall\\nсмоленск", "hazard_class": null, "organization_id": "01a2236e-f09a-7518-b693-da0546183cb3", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f30b-7347-8c3a-18051deb5ee8", "name": {"en": "The maker of the brands “Nashe” and “Tvoyo”", "ru": "Производитель марок «Наше» и «Твоё»"}, "search": "''brand'':15B ''maker'':12B ''nash'':16B ''tvoyo'':18B ''марок'':2A,7B ''наш'':3A,8B ''производител'':1A,6B ''смоленск'':19B ''тво'':5A,10B", "address": "Смоленск", "version": 1, "added_at": "2026-11-28T18:33:23.467+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Производитель марок «Наше» и «Твоё»", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "производитель марок наше и твое\\nthe maker of the brands nashe and tvoyo\\nсмоленск", "hazard_class": null, "organization_id": "01a2236e-f09b-7519-9183-d6947ef1a0eb", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f360-73d8-9f50-f03e52eb6a37", "name": {"en": "Russian Linen", "ru": "Русский лён"}, "search": "''linen'':6B ''russian'':5B ''лен'':2A,4B ''русск'':1A,3B ''смоленск'':7B", "address": "Смоленск", "version": 1, "added_at": "2026-11-28T18:33:23.552+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Русский лён", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "русский лен\\nrussian linen\\nсмоленск", "hazard_class": null, "organization_id": "01a2236e-f09b-7268-901b-3cef7b39e4db", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f3d5-7085-b56e-b2340c320281", "name": {"en": "Smolensk Printing Works", "ru": "Смоленский полиграфкомбинат"}, "search": "''print'':6B ''smolensk'':5B ''work'':7B ''полиграфкомбинат'':2A,4B ''смоленск'':1A,3B,8B", "address": "Смоленск", "version": 1, "added_at": "2026-11-28T18:33:23.669+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Смоленский полиграфкомбинат", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "смоленский полиграфкомбинат\\nsmolensk printing works\\nсмоленск", "hazard_class": null, "organization_id": "01a2236e-f09a-704c-9c38-26608480b319", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f423-707a-b45f-5a0d533b6fdb", "name": {"en": "TMK Yartsevo Metallurgical Plant", "ru": "ТМК-Ярцевский металлургический завод"}, "search": "''metallurg'':11B ''plant'':12B ''tmk'':9B ''yartsevo'':10B ''завод'':4A,8B ''металлургическ'':3A,7B ''тмк'':1A,5B ''ярцев'':13B ''ярцевск'':2A,6B", "address": "Ярцево", "version": 1, "added_at": "2026-11-28T18:33:23.747+00:00", "latitude": 55.0667, "longitude": 32.6964, "sort_name": "ТМК-Ярцевский металлургический завод", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "тмк ярцевский металлургический завод\\ntmk yartsevo metallurgical plant\\nярцево", "hazard_class": null, "organization_id": "01a2236e-f09b-77b6-9078-1a1afe909078", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f846-73f9-85b8-35a4a40b15b2", "name": {"en": "Torfoprom", "ru": "Торфопром"}, "search": "''torfoprom'':3B ''смоленск'':4B ''торфопр'':1A,2B", "address": "Смоленск", "version": 1, "added_at": "2026-11-28T18:33:24.806+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Торфопром", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "торфопром\\ntorfoprom\\nсмоленск", "hazard_class": null, "organization_id": "01a2236e-f60a-7489-b1d5-c4a97461864b", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f8cc-72c8-82b9-061e0add3ddc", "name": {"en": "Katyn Farm", "ru": "Агроферма Катынь"}, "search": "''farm'':6B ''katyn'':5B ''агроферм'':1A,3B ''катын'':2A,4B,7B", "address": "Катынь", "version": 1, "added_at": "2026-11-28T18:33:24.94+00:00", "latitude": 54.7717, "longitude": 31.695, "sort_name": "Агроферма Катынь", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "агроферма катынь\\nkatyn farm\\nкатынь", "hazard_class": null, "organization_id": "01a2236e-f6a2-7060-b487-e4884041c278", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f8ef-71f2-843f-ca8610ec0ddf", "name": {"en": "MMK", "ru": "ММК"}, "search": "''mmk'':3B ''магнитогорск'':4B ''ммк'':1A,2B", "address": "Магнитогорск", "version": 1, "added_at": "2026-11-28T18:33:24.975+00:00", "latitude": 53.4117, "longitude": 58.9844, "sort_name": "ММК", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-CHE", "search_text": "ммк\\nmmk\\nмагнитогорск", "hazard_class": null, "organization_id": "01a2236e-f6bc-70b0-bc3e-7c7c591b041b", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f990-712b-b541-16e1565cea67", "name": {"en": "PNTZ Pipe Plant", "ru": "ПНТЗ"}, "search": "''pipe'':4B ''plant'':5B ''pntz'':3B ''первоуральск'':6B ''пнтз'':1A,2B", "address": "Первоуральск", "version": 1, "added_at": "2026-11-28T18:33:25.136+00:00", "latitude": 56.905, "longitude": 59.943, "sort_name": "ПНТЗ", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-SVE", "search_text": "пнтз\\npntz pipe plant\\nпервоуральск", "hazard_class": null, "organization_id": "01a2236e-f6c3-74bf-ac0b-9d43b9fbdd20", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-f9fe-716e-be04-370c01ad81d7", "name": {"en": "Sysert Porcelain", "ru": "Фарфор Сысерти"}, "search": "''porcelain'':6B ''sysert'':5B ''сысерт'':2A,4B,7B ''фарфор'':1A,3B", "address": "Сысерть", "version": 1, "added_at": "2026-11-28T18:33:25.246+00:00", "latitude": 56.5007, "longitude": 60.8098, "sort_name": "Фарфор Сысерти", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-SVE", "search_text": "фарфор сысерти\\nsysert porcelain\\nсысерть", "hazard_class": null, "organization_id": "01a2236e-f7b3-7281-98f4-c248d0d5ea59", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-fa47-704b-9b47-0eeb811df2db", "name": {"en": "OMK Vyksa", "ru": "ОМК Выкса"}, "search": "''omk'':5B ''vyksa'':6B ''выкс'':2A,4B,7B ''омк'':1A,3B", "address": "Выкса", "version": 1, "added_at": "2026-11-28T18:33:25.319+00:00", "latitude": 55.3208, "longitude": 42.1678, "sort_name": "ОМК Выкса", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-NIZ", "search_text": "омк выкса\\nomk vyksa\\nвыкса", "hazard_class": null, "organization_id": "01a2236e-f7e9-77ce-899b-5b31b0d684a4", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-fc5f-77d6-84dc-62e9701309e3", "name": {"en": "Ariel", "ru": "Ариель"}, "search": "''ariel'':3B ''ариел'':1A,2B ''нижн'':4B ''новгород'':5B", "address": "Нижний Новгород", "version": 1, "added_at": "2026-11-28T18:33:25.855+00:00", "latitude": 56.3269, "longitude": 44.0059, "sort_name": "Ариель", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-NIZ", "search_text": "ариель\\nariel\\nнижний новгород", "hazard_class": null, "organization_id": "01a2236e-f9b4-75c3-907c-92a86e992057", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-fddb-74d5-82d3-7ee76ffcad9c", "name": {"en": "Sormovo Confectionery", "ru": "Сормовская кондитерская фабрика"}, "search": "''confectioneri'':8B ''sormovo'':7B ''кондитерск'':2A,5B ''нижн'':9B ''новгород'':10B ''сормовск'':1A,4B ''фабрик'':3A,6B", "address": "Нижний Новгород", "version": 1, "added_at": "2026-11-28T18:33:26.235+00:00", "latitude": 56.3269, "longitude": 44.0059, "sort_name": "Сормовская кондитерская фабрика", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-NIZ", "search_text": "сормовская кондитерская фабрика\\nsormovo confectionery\\nнижний новгород", "hazard_class": null, "organization_id": "01a2236e-fb11-76b6-a153-e380fd1ca67f", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-fe4b-711b-9c8c-fd30314fd64e", "name": {"en": "Mikron", "ru": "Микрон"}, "search": "''mikron'':3B ''зеленоград'':4B ''микрон'':1A,2B", "address": "Зеленоград", "version": 1, "added_at": "2026-11-28T18:33:26.347+00:00", "latitude": 55.9825, "longitude": 37.1814, "sort_name": "Микрон", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOW", "search_text": "микрон\\nmikron\\nзеленоград", "hazard_class": null, "organization_id": "01a2236e-fb8b-760f-8f81-1d4e0a77a99b", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-fe6b-753e-b2b4-ad8c9ab46f5b", "name": {"en": "Baskin Robbins", "ru": "Баскин Роббинс"}, "search": "''baskin'':5B ''robbin'':6B ''баскин'':1A,3B ''москв'':7B ''роббинс'':2A,4B", "address": "Москва", "version": 1, "added_at": "2026-11-28T18:33:26.379+00:00", "latitude": 55.7558, "longitude": 37.6173, "sort_name": "Баскин Роббинс", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOW", "search_text": "баскин роббинс\\nbaskin robbins\\nмосква", "hazard_class": null, "organization_id": "01a2236e-fbaa-73df-bfcc-a8eb98a7125d", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-ff15-7088-b57a-7abed2a3e1d5", "name": {"en": "Ortomoda", "ru": "Ортомода"}, "search": "''ortomoda'':3B ''москв'':4B ''ортомод'':1A,2B", "address": "Москва", "version": 1, "added_at": "2026-11-28T18:33:26.549+00:00", "latitude": 55.7558, "longitude": 37.6173, "sort_name": "Ортомода", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOW", "search_text": "ортомода\\nortomoda\\nмосква", "hazard_class": null, "organization_id": "01a2236e-fc7a-7028-94ea-620d1078be44", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236e-ff18-725b-9938-f66a4c9301c8", "name": {"en": "Bogorodsk Ice Cream Works", "ru": "Богородский хладокомбинат"}, "search": "''bogorodsk'':5B ''cream'':7B ''ice'':6B ''work'':8B ''богородск'':1A,3B ''ногинск'':9B ''хладокомбинат'':2A,4B", "address": "Ногинск", "version": 1, "added_at": "2026-11-28T18:33:26.552+00:00", "latitude": 55.854, "longitude": 38.442, "sort_name": "Богородский хладокомбинат", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOS", "search_text": "богородский хладокомбинат\\nbogorodsk ice cream works\\nногинск", "hazard_class": null, "organization_id": "01a2236e-fca6-767e-87d2-587416f1bb4d", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236f-0125-772d-b3ac-ce7a16524109", "name": {"en": "OMK Chusovoy", "ru": "ОМК Чусовой"}, "search": "''chusovoy'':6B ''omk'':5B ''омк'':1A,3B ''чусов'':2A,4B,7B", "address": "Чусовой", "version": 1, "added_at": "2026-11-28T18:33:27.077+00:00", "latitude": 58.2975, "longitude": 57.8193, "sort_name": "ОМК Чусовой", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-PER", "search_text": "омк чусовой\\nomk chusovoy\\nчусовой", "hazard_class": null, "organization_id": "01a2236e-fe87-7261-b0c8-67b84d8b940c", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236f-03b4-72c4-95c4-171603290ef5", "name": {"en": "Kungur Ceramics", "ru": "Кунгурская керамика"}, "search": "''ceram'':6B ''kungur'':5B ''керамик'':2A,4B ''кунгур'':7B ''кунгурск'':1A,3B", "address": "Кунгур", "version": 1, "added_at": "2026-11-28T18:33:27.732+00:00", "latitude": 57.4368, "longitude": 56.9594, "sort_name": "Кунгурская керамика", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-PER", "search_text": "кунгурская керамика\\nkungur ceramics\\nкунгур", "hazard_class": null, "organization_id": "01a2236f-0140-7352-85c2-dac427d98480", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236f-03ee-7118-a73f-14546aa0ada5", "name": {"en": "Lebedinsky Mining Works and OEMK", "ru": "Лебединский ГОК и ОЭМК"}, "search": "''lebedinski'':9B ''mine'':10B ''oemk'':13B ''work'':11B ''гок'':2A,6B ''лебединск'':1A,5B ''оскол'':15B ''оэмк'':4A,8B ''стар'':14B", "address": "Старый Оскол", "version": 1, "added_at": "2026-11-28T18:33:27.79+00:00", "latitude": 51.2967, "longitude": 37.835, "sort_name": "Лебединский ГОК и ОЭМК", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-BEL", "search_text": "лебединский гок и оэмк\\nlebedinsky mining works and oemk\\nстарый оскол", "hazard_class": null, "organization_id": "01a2236f-0173-7454-8d47-f2e1824fe903", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236f-03f8-71ef-bc3e-c8e13ed55f5e", "name": {"en": "Sayano-Shushenskaya Hydropower Plant", "ru": "Саяно-Шушенская ГЭС"}, "search": "''hydropow'':9B ''plant'':10B ''sayano'':7B ''shushenskaya'':8B ''гэс'':3A,6B ''сая'':1A,4B ''саяногорск'':11B ''шушенск'':2A,5B", "address": "Саяногорск", "version": 1, "added_at": "2026-11-28T18:33:27.8+00:00", "latitude": 53.1008, "longitude": 91.4122, "sort_name": "Саяно-Шушенская ГЭС", "time_zone": "Asia/Krasnoyarsk", "pass_regime": null, "region_code": "RU-KK", "search_text": "саяно шушенская гэс\\nsayano shushenskaya hydropower plant\\nсаяногорск", "hazard_class": null, "organization_id": "01a2236f-017a-7411-b99b-8c73dff8ec39", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236f-040b-77fe-850c-64e8c5c70d93", "name": {"en": "Mikhailovsky Mining Works", "ru": "Михайловский ГОК"}, "search": "''mikhailovski'':5B ''mine'':6B ''work'':7B ''гок'':2A,4B ''железногорск'':8B ''михайловск'':1A,3B", "address": "Железногорск", "version": 1, "added_at": "2026-11-28T18:33:27.819+00:00", "latitude": 52.337, "longitude": 35.3516, "sort_name": "Михайловский ГОК", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-KRS", "search_text": "михайловский гок\\nmikhailovsky mining works\\nжелезногорск", "hazard_class": null, "organization_id": "01a2236f-016a-7284-a928-3b40887c7ee8", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236f-041e-753f-82d2-325964e6ee5a", "name": {"en": "Tula Brewery", "ru": "Тульский пивзавод"}, "search": "''breweri'':6B ''tula'':5B ''пивзавод'':2A,4B ''тул'':7B ''тульск'':1A,3B", "address": "Тула", "version": 1, "added_at": "2026-11-28T18:33:27.838+00:00", "latitude": 54.1931, "longitude": 37.6177, "sort_name": "Тульский пивзавод", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-TUL", "search_text": "тульский пивзавод\\ntula brewery\\nтула", "hazard_class": null, "organization_id": "01a2236f-019e-7571-9395-eb24e1379677", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236f-0474-751f-bd0e-50461b5cf81f", "name": {"en": "Kuzbassrazrezugol", "ru": "Кузбассразрезуголь"}, "search": "''kuzbassrazrezugol'':3B ''кемеров'':4B ''кузбассразрезугол'':1A,2B", "address": "Кемерово", "version": 1, "added_at": "2026-11-28T18:33:27.924+00:00", "latitude": 55.3547, "longitude": 86.0873, "sort_name": "Кузбассразрезуголь", "time_zone": "Asia/Novokuznetsk", "pass_regime": null, "region_code": "RU-KEM", "search_text": "кузбассразрезуголь\\nkuzbassrazrezugol\\nкемерово", "hazard_class": null, "organization_id": "01a2236f-0289-7083-90c1-e09e17afd861", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2236f-0683-7097-9841-44e109e5de6e", "name": {"en": "Leningrad Nuclear Power Plant", "ru": "Ленинградская АЭС"}, "search": "''leningrad'':5B ''nuclear'':6B ''plant'':8B ''power'':7B ''аэс'':2A,4B ''бор'':10B ''ленинградск'':1A,3B ''соснов'':9B", "address": "Сосновый Бор", "version": 1, "added_at": "2026-11-28T18:33:28.451+00:00", "latitude": 59.8996, "longitude": 29.0858, "sort_name": "Ленинградская АЭС", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-LEN", "search_text": "ленинградская аэс\\nleningrad nuclear power plant\\nсосновый бор", "hazard_class": null, "organization_id": "01a2236f-0576-765c-9288-13530bea7757", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"}
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
