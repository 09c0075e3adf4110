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
{"id": 1, "inner_pad": "\\\\x754595695bac9e3d8cdd41bb06d4ef3795649911b6de8843b7abedf7e46deccd3636363636363636363636363636363636363636363636363636363636363636", "outer_pad": "\\\\x1f2fff0331c6f457e6b72bd16cbe855dff0ef37bdcb4e229ddc1879d8e0786a75c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c"}
]');

SELECT setval(pg_get_serial_sequence('audit.caller_key', 'id'), max(id)) FROM audit.caller_key;

INSERT INTO audit.head (id, seq, hash, horizon, cluster) OVERRIDING SYSTEM VALUE
SELECT id, seq, hash, horizon, cluster FROM jsonb_populate_recordset(NULL::audit.head, E'[
{"id": 1, "seq": 611, "hash": "\\\\x853f556c20cdab01d0047bf6263989a167553d44e8086c72b6acada364ef4b82", "cluster": 7713396275681053861, "horizon": "2573"}
]');

INSERT INTO audit.seal (seq, entry_id, hash) OVERRIDING SYSTEM VALUE
SELECT seq, entry_id, hash FROM jsonb_populate_recordset(NULL::audit.seal, E'[
{"seq": 1, "hash": "\\\\x87118bcfec5e49fcdfaa28bda8bfcd7dde5699ed11a438633a495f9850d69a5f", "entry_id": 1},
{"seq": 2, "hash": "\\\\x9b758059ead5e06f5c580f223c3ceed56cb74236daff675370f9ac8e609998c9", "entry_id": 2},
{"seq": 3, "hash": "\\\\xdc9f43baad75a14a1dbd227e79688b818247db5cd9dac2c082e783e602887e7d", "entry_id": 3},
{"seq": 4, "hash": "\\\\xa49cd930bfc314fa83c05aa3d80e5f5d0a444c5a1b426cb0196bcf781a895134", "entry_id": 4},
{"seq": 5, "hash": "\\\\xd715f46f8bce692d06a8465f3f791644f2427d008ce365645a14bdc7054b9808", "entry_id": 5},
{"seq": 6, "hash": "\\\\xf7ed9ff02b56284052c9af9a81ace15d89139eaae16530ce51845f9db27d9506", "entry_id": 6},
{"seq": 7, "hash": "\\\\x1846ce0ee9b9e21ccf60e8f6875671a1f850f7f36be38c4e807952089055849b", "entry_id": 7},
{"seq": 8, "hash": "\\\\xe2a96482b64a0672b9356960028f939b3e532f1024064f3c44dd6b5f5f4065b2", "entry_id": 8},
{"seq": 9, "hash": "\\\\x573ceb7dacc9dc75705b942da533afd95e8597c7128edaf07c6c6134911aa522", "entry_id": 9},
{"seq": 10, "hash": "\\\\x7498123a48c64ecf1202c836efa560d333628202e3b1c168cc0fef4b17277bf7", "entry_id": 10},
{"seq": 11, "hash": "\\\\x22cfb8d7a03c3cf28089623575306ccc072a7d16f70b4da0c86b2eaf3877f0d9", "entry_id": 11},
{"seq": 12, "hash": "\\\\xba989802e6297ef1d58e042e1b6bfb10e963115fcd7e04295ae55c8be54b275f", "entry_id": 12},
{"seq": 13, "hash": "\\\\x315a6969c7cea55212103daffe4a3107d1ef0bac2bb72cd52c20fb51bc2a1005", "entry_id": 13},
{"seq": 14, "hash": "\\\\xaa4ebae90539a69a948f267b810603e545cd6faf534d2b11522d9d3bb0025773", "entry_id": 14},
{"seq": 15, "hash": "\\\\x7eca125cdaebdc9f007e380c0118e9eb4bbc887023325ecc7323ae3cb5e53dc7", "entry_id": 15},
{"seq": 16, "hash": "\\\\x3af78d45a29ac4e6b77820568a6207ee0b7d098e6c418c5d8b3bd68d2e68b1fa", "entry_id": 16},
{"seq": 17, "hash": "\\\\x60e810aae87fe205f216506aa0681cedf6894ab3879b7aa1c13fcfd15c34c6f5", "entry_id": 17},
{"seq": 18, "hash": "\\\\x3f714f57008f1c1d7e7e4fd32db9ca552c321bafe159db99d80654d3f71f9f70", "entry_id": 19},
{"seq": 19, "hash": "\\\\xd22492e49965abdf896583eec3b27466f3888b56b4ef57bf2af94096ce08a236", "entry_id": 18},
{"seq": 20, "hash": "\\\\x18e8f3201d0f6ac38f8e583434ca99381ba37f0674ec982d42cfc58552e2c161", "entry_id": 20},
{"seq": 21, "hash": "\\\\x937206995308b234348b26f64bd118151a603d1d56c9a2e2cf3fef0338f43989", "entry_id": 23},
{"seq": 22, "hash": "\\\\x2885426d442c47ad59383293bf3551dd440d61d0d1243606624618f7efbb8761", "entry_id": 21},
{"seq": 23, "hash": "\\\\x11170e70bc82aa8bd7e173f440ea365a0e46759923c0da1f9714a5897c184bc6", "entry_id": 22},
{"seq": 24, "hash": "\\\\x506db90624bc1e86986c395c65c38aeea08a60d4bdae50d9a741de63ba8dd2c4", "entry_id": 24},
{"seq": 25, "hash": "\\\\x7f3e3e9b4a8bcc15e0ca87b63628a5e432f5aa85e19d10f619a9456d9ea0faee", "entry_id": 26},
{"seq": 26, "hash": "\\\\xc14f80db1ab1b95d9ecb04e9efaac84e13923d1d660f64fad74c5eae06928a63", "entry_id": 25},
{"seq": 27, "hash": "\\\\xc3c5da74fe3576327951dbbb97bccb88130509a1930b8745368ea89aacc5549c", "entry_id": 27},
{"seq": 28, "hash": "\\\\xccad7dbbeb43f456a304826856a8cdc968465d065d86120cfa5eadc608fc8549", "entry_id": 28},
{"seq": 29, "hash": "\\\\x1e055e1c9bc2f6319d4299350ab0a0c333ccc4af76f9d66ba4c3e15c5a3efda9", "entry_id": 29},
{"seq": 30, "hash": "\\\\xd278c708ffcfec7e83e7f5d3bb78db6a853861895f5f6455fb29e5773eb6605f", "entry_id": 30},
{"seq": 31, "hash": "\\\\xfe63b0786cf92ea223cd7998e9275ef89c81f10ef460978f63ff9c03ef7d5443", "entry_id": 31},
{"seq": 32, "hash": "\\\\xc00f5ab50cbb4fe266513a852f2f1b0720134cb9cc3b4c482f1ca2cb65a00576", "entry_id": 32},
{"seq": 33, "hash": "\\\\x8489b57490f7ad32eece07bca655c7470f8821782e00a9e720759c6e7753208b", "entry_id": 33},
{"seq": 34, "hash": "\\\\x842187ba9dd883a58238205d7f22079c38ceb2e8d27c444d9fa04c666f4df06a", "entry_id": 35},
{"seq": 35, "hash": "\\\\xe24d492c3a554244dea952542c8525269def4e4025df717b0ce10fe21cdf3d6d", "entry_id": 36},
{"seq": 36, "hash": "\\\\xf272592dbe48b9156d37da59eca7fe37a8651ab0344bf9b3539975f1dde91892", "entry_id": 34},
{"seq": 37, "hash": "\\\\x54ee533ec18ec1c286793ff792e7a63cab92f27cfa90643e09f987b391137675", "entry_id": 37},
{"seq": 38, "hash": "\\\\x20113686985728c6bb852fc801f398a0efdcff93db520f4149903b6064e8b8ac", "entry_id": 38},
{"seq": 39, "hash": "\\\\x8ac56810acb5ae74028bceb342f1ef20d17cc456cd59d5690f0a60b6babe1eef", "entry_id": 39},
{"seq": 40, "hash": "\\\\x9cf1bb05b6ceeaaed4f16a40575ac0184b8c194d03dd3476013af9291f1e46ab", "entry_id": 41},
{"seq": 41, "hash": "\\\\x32dda9f34546d1d3cb7988f3da112197f76f12c09c7ae90a1f32ea78aca04680", "entry_id": 40},
{"seq": 42, "hash": "\\\\x4302db7de7e26054e9f9b87a49b5d0bb84dd745bf8b4d4aa91b60416d7fc67b0", "entry_id": 44},
{"seq": 43, "hash": "\\\\xd71b631958e8c94bee46d29e3f0f9be24f8d9164b0cc0cb2b01aee0c6e10768c", "entry_id": 43},
{"seq": 44, "hash": "\\\\x6d3feb233f319b43bb733f0925451ae5b8e489cfa74e59180b86ce70e5e9fda1", "entry_id": 45},
{"seq": 45, "hash": "\\\\xaa6ebe3d07db22c4c4bee9ab917c97b5606c2f58cfb1d0d3b0f3784893d9e604", "entry_id": 42},
{"seq": 46, "hash": "\\\\x2ebfb0470bfed1663b5d85125f4894c916ba630989527fa36ec7c4464ec34736", "entry_id": 46},
{"seq": 47, "hash": "\\\\x74844680421a81059f4256bbcc6fc5ce99b65d9903b10da699027909c27a4a62", "entry_id": 47},
{"seq": 48, "hash": "\\\\xf1cae07689c740683b7b412c3e5e2926d9e3caddf4126ced25a592ffbaa8396f", "entry_id": 49},
{"seq": 49, "hash": "\\\\x47a0299b5a09e7aac2cad5bb9809c71349c864643c6dde0fec23f43cf0fe540b", "entry_id": 48},
{"seq": 50, "hash": "\\\\x54c28493748cc8f155875516882912a3e6470a48fd10a0f491999e4c0e2f815b", "entry_id": 50},
{"seq": 51, "hash": "\\\\xd8c11a92debb021db26261c2cc72a63b92e9567e0f5c84738b156a532e52bd1a", "entry_id": 51},
{"seq": 52, "hash": "\\\\xe02a625a41018a3340f8eae02da511c49988a59a3eb9c7c7a1299cdade9c2f60", "entry_id": 52},
{"seq": 53, "hash": "\\\\xa0514946f9038ca7c28f3813eb84e64e071fc4bce33d0b52b8a17fc44d7ef006", "entry_id": 53},
{"seq": 54, "hash": "\\\\xe017edff9fdab85f3f27a9122aa080ff066671277df432aa2e9d9b78bb5ccd52", "entry_id": 54},
{"seq": 55, "hash": "\\\\x56ed0de6efc00525175bf09b308b830d48e81a3af371b1fd2c3889ed5a697196", "entry_id": 56},
{"seq": 56, "hash": "\\\\x445853c3e857741b0a8a9e94adc9c0eb1f1774d20de6581e83de34719a544db5", "entry_id": 57},
{"seq": 57, "hash": "\\\\x0eea8cedb52913e2b97d6a9befe4fa764a6eed6fdad8676fc8b58ef53c0fc23d", "entry_id": 59},
{"seq": 58, "hash": "\\\\x61ff6aa44432e0661f937d9435279313a2ad197ae21076fddcf584aa45073e93", "entry_id": 55},
{"seq": 59, "hash": "\\\\x31fa84e3e72d9a5545950c0719e70a3f790aea875398c9d09022608ef6caffe1", "entry_id": 58},
{"seq": 60, "hash": "\\\\xc60d0a37fd6bf2dacdb4c08fbd3f070f5e85c5f2ab10265daa33d92b3da05030", "entry_id": 60},
{"seq": 61, "hash": "\\\\xb540457a32ec6e1d2e9543beef77b4c90b1efca8d1db232a9a5982e5ce9dea40", "entry_id": 61},
{"seq": 62, "hash": "\\\\x6538c2752e4d7abcdc5bb1d7b7c76f9874227efa59d0c2e8dd1f258e9b07a10a", "entry_id": 63},
{"seq": 63, "hash": "\\\\xb7c7429314a31e44bb439e9396a66f4f15dddb3b689720aff92f4ade159cb312", "entry_id": 62},
{"seq": 64, "hash": "\\\\x6a53fcbdf6ab2cbf41d38b38a4a0e0c17060a90df6741ab41337afd79b286fcd", "entry_id": 64},
{"seq": 65, "hash": "\\\\x1919811798b447fdb2ae4ecb837f7c42d75be20795bac9fd072c53d6098e01f8", "entry_id": 65},
{"seq": 66, "hash": "\\\\x00308fd63bcf19e884abb2b952ab4afaad69ba4ae19b570f37af7aa246209e0e", "entry_id": 66},
{"seq": 67, "hash": "\\\\x71d43656a1c2241ba0e5d0837d9b16b62ea64ed5ba8e3088d19d488cd8d469db", "entry_id": 68},
{"seq": 68, "hash": "\\\\xeaded97c2fe851ceec2961943afd59b3f1d7fe6fdec5b42b35866772b356d0b9", "entry_id": 69},
{"seq": 69, "hash": "\\\\xb69b325974a4c048d3e7ac49af5192a9883700472dbe5a350ab96047a334634a", "entry_id": 67},
{"seq": 70, "hash": "\\\\x6357f97b581048a97d300ff55c946e4838853137de50bf7c23dcf5d48b94a197", "entry_id": 70},
{"seq": 71, "hash": "\\\\xdb06a634228c632f8bc4c10bdfdb956f8e8c3ec59ebcdd2239d3fff9d8ccd9cc", "entry_id": 71},
{"seq": 72, "hash": "\\\\xa52d90d0756184cf24f9948a94e96e50937fabd65bd744a330ed0e0c783f5cb7", "entry_id": 73},
{"seq": 73, "hash": "\\\\x7151163ce1cee744b687c6c28f65d4d6f69fbb3da46d755ab42eb0099d334558", "entry_id": 72},
{"seq": 74, "hash": "\\\\x32cb1c770c8374bf6fff0798372de9c76eb073f9348ce30206a598edae95651f", "entry_id": 74},
{"seq": 75, "hash": "\\\\xb34a2fc4d7bb9cae7faac165b784c0d45d3f73aa20973844be7877386d679407", "entry_id": 77},
{"seq": 76, "hash": "\\\\xaba8ba82b60dbe4177642bc2ac42e5949121ecdf7e13c2dfe1a25300895dac0e", "entry_id": 75},
{"seq": 77, "hash": "\\\\x9541f1a6abdeaec066bc913d535a95e1cc12a51f3f0c233cd32690b18f2233af", "entry_id": 76},
{"seq": 78, "hash": "\\\\x817e4ad737f42e25bf98402b1b69f8aed9d8e597b4da925be9f74822800b20a2", "entry_id": 78},
{"seq": 79, "hash": "\\\\x16746b4ac03ec9b2652e17b6eee3bc72e6ee57d34bc71ec5b13e7961c4866f84", "entry_id": 79},
{"seq": 80, "hash": "\\\\x5268fd4c70c15888d081071d84d470c0e9cc1a171e94f1d0e6556c79e9c4e072", "entry_id": 80},
{"seq": 81, "hash": "\\\\x01bfbac14c2123258081209a23a32d1ad2efe0a914ea8a2eaac2b724ee3d5d2e", "entry_id": 81},
{"seq": 82, "hash": "\\\\x6b24c81a19a60bdca6fd7f6608bdbf51aa412bb34e43545c175b494d86f2ca7a", "entry_id": 83},
{"seq": 83, "hash": "\\\\x68da8f5e4b6c8584f8cf6cca86295c062b5982e63df76bb1418f30c56bc0fdce", "entry_id": 84},
{"seq": 84, "hash": "\\\\xe4177d843bb844bfd7662a84bc2ddb913f89ec1f46b6ee234a9a733b244bcff7", "entry_id": 85},
{"seq": 85, "hash": "\\\\xe1510e85107dc38f313377e04d4a33eb2272db862265703e7a7bd00af9f9bf93", "entry_id": 82},
{"seq": 86, "hash": "\\\\x5b1e6fd32e867636f85f09f08d62596641be36cbc2ec89a4f6fdc9e57f4c2367", "entry_id": 86},
{"seq": 87, "hash": "\\\\x65577b3f9285c3c1b24b70c221b58ae1861e4699a248127b71efb4b22e627ae5", "entry_id": 87},
{"seq": 88, "hash": "\\\\x911d196ba00d696b8f5bb2bd859ac90ca5062b8da878fb0b414cf9110832d99f", "entry_id": 88},
{"seq": 89, "hash": "\\\\xabd717d58c63cff8f2c45ba984a19da57a1102bad42f565481fa266551fe3cfc", "entry_id": 89},
{"seq": 90, "hash": "\\\\x7fb8addcc08f0a3226a2e780d66b42d5af9ad2a60d02cfcaa139e0ce2eb3ad00", "entry_id": 90},
{"seq": 91, "hash": "\\\\xb1cfc4699fe62714385a65681318fd17f1cf33b78d9c500937005fae37b6b36f", "entry_id": 91},
{"seq": 92, "hash": "\\\\xaa8915c2c51ecd7300301228e7e2cab7187d8c345fafe5dca5641db203874e98", "entry_id": 93},
{"seq": 93, "hash": "\\\\x64867e289ceaa6433086626aa520ca593241f26658b9b8b563c7cd654ddd2f7c", "entry_id": 92},
{"seq": 94, "hash": "\\\\x317ca128ad55f1af9130f03c155fd7788cb913788356adc9d74be5012203c028", "entry_id": 94},
{"seq": 95, "hash": "\\\\x63f0ad059adf120d822677137acf4f6a5df8a6a2fda496c65599cae5c33f844e", "entry_id": 95},
{"seq": 96, "hash": "\\\\xa917329ed21cc5bc22f9f264784211a89c2c460ca4c4f9869da7dcc05ddd0da4", "entry_id": 96},
{"seq": 97, "hash": "\\\\x06de1fcb1ee1ae180084359015185f58ec518118b99c65be23da93acc1a245eb", "entry_id": 97},
{"seq": 98, "hash": "\\\\x8422400c9ef815447641294ae213779e3f189a2c450e73dd2fc8af54bf737ba5", "entry_id": 98},
{"seq": 99, "hash": "\\\\x4d0ec1ff5ca95a9c8bd326a547e3297554ab20a50e83201695db6612683d5917", "entry_id": 100},
{"seq": 100, "hash": "\\\\xfb12f95664d59a44a777c00502c13b2e90f3c5297060e3a7381f99432bfdba5c", "entry_id": 99},
{"seq": 101, "hash": "\\\\x0c98f8f4ab29cb6785094804c9d9303db2f88cb0deff9fa08d6445013bec49f6", "entry_id": 101},
{"seq": 102, "hash": "\\\\xe4742b21faf3ce5a1f975fc490a125c50d3ca54bb6c33b7f8ca146b0e4081ed8", "entry_id": 102},
{"seq": 103, "hash": "\\\\x016dd176ccb0913fd1977e0801dbc5716741a1efb8c919957ea60a3c7f5ee52c", "entry_id": 104},
{"seq": 104, "hash": "\\\\x526dded2e802348f5410cfab102d7df5b1c0b0af09fc1f2ce0781bc451e3eb73", "entry_id": 103},
{"seq": 105, "hash": "\\\\xef6e5fcee5a7e4c681dd9ac68c2f3d941f8b7f156a4ec2492dd9de733daf8df2", "entry_id": 105},
{"seq": 106, "hash": "\\\\x07e097a14f60992305140643025181548749fbb1f5bbdd668e6fc6159b4c8a0d", "entry_id": 106},
{"seq": 107, "hash": "\\\\x922d12b92b7cd7eefd2bce61a3b17d817729ed5def1fbdb1a57259bcf1357d93", "entry_id": 108},
{"seq": 108, "hash": "\\\\xebb4fc17ac1a39448130456d7577e6965b708852830b9e90cccaacf4f2e11636", "entry_id": 107},
{"seq": 109, "hash": "\\\\x1e827c74efc0862b5edbd5c17537bc6244f89f660e48ff977165ddf26c118166", "entry_id": 109},
{"seq": 110, "hash": "\\\\xc62b9c8a616d67d01c3aafdc8ce0dd10234649ff17b7f22df2de15409554585c", "entry_id": 110},
{"seq": 111, "hash": "\\\\x3f27cea357c709489c69e85678101919e4f911d7f6824d2f7beb2143ebbe1971", "entry_id": 111},
{"seq": 112, "hash": "\\\\xad69b1a13759b58c3d3557a4e594f1ee057a74884398f3bef4d0ae76c53504a0", "entry_id": 112},
{"seq": 113, "hash": "\\\\x259bf027e158c501bc58cdfbe153a36f8cc3ca1592c02dfcb29d938909c420fa", "entry_id": 113},
{"seq": 114, "hash": "\\\\x3d26bec41ca9ee0a1fdfb4fc67647919276a19478d102c468eb3ec21084d40b1", "entry_id": 114},
{"seq": 115, "hash": "\\\\xfa59e481a92664cec3aa2e807ef99eeafdb7aa0ca115b7ee771548fc2b9e28a8", "entry_id": 117},
{"seq": 116, "hash": "\\\\x065a4a146490cd81c4e5b71d91299758e8fc329e3cf184221bb211a70d9441b9", "entry_id": 115},
{"seq": 117, "hash": "\\\\xad3fad57bf5f226b95e0cadf9e8c1f371a3e6e4b3a8259a690e848d417e99e1f", "entry_id": 116},
{"seq": 118, "hash": "\\\\x039d6683aa9c397c40d844f46f763623b878e2baf0327dc05adcc989fbfa07e1", "entry_id": 119},
{"seq": 119, "hash": "\\\\x414d4b0d21e6684a2b86a443d5fa6460116c4826a047e9f6a948ec9748d979c5", "entry_id": 121},
{"seq": 120, "hash": "\\\\xd2876e06ed80b8f032b82fa0208e4937e1d6b0be8b4f44f722b5a17b5b648049", "entry_id": 118},
{"seq": 121, "hash": "\\\\xf41ea099027918c993ac6e9a5a9332d3674ca5ccfce527399e0f6413081c18e5", "entry_id": 120},
{"seq": 122, "hash": "\\\\xb5a0aa9b9eb1ffd3c57ed410bde7733bd7c6a7a09bc8f889282c4492f0a0308f", "entry_id": 122},
{"seq": 123, "hash": "\\\\xf1404bf07b71b412328a4984ae84f5b3cac1ff4b136eb7596ac0f4d1b5dc7dbf", "entry_id": 123},
{"seq": 124, "hash": "\\\\x8071cdeb925c3ac4f07b09c88fd1e58baaf90dde933a1b747977db0cc5ffd645", "entry_id": 124},
{"seq": 125, "hash": "\\\\xa4b3be525e58c5740a3511037c1f321d1adfff8beb55e21276e4142b1c9319db", "entry_id": 125},
{"seq": 126, "hash": "\\\\x6f46e1417f1adf01affd63c12a9b8feec2fa830cc4655034f9f726c20a410adc", "entry_id": 126},
{"seq": 127, "hash": "\\\\x697faeb05c0875ec4674991088d0fa53b75c01c7ee7b5da3529b1e27a8c422b9", "entry_id": 127},
{"seq": 128, "hash": "\\\\x21428bf95bc59bdca7a6741a0623e26a5c86ee0e61d2f9b4d8ebf95a44cd05e1", "entry_id": 128},
{"seq": 129, "hash": "\\\\x2ec2a42da0e83f97dad0bc0a200a3667bb5844fab15364f1e1fe9bcd7833c5ef", "entry_id": 129},
{"seq": 130, "hash": "\\\\x633a46e7350b24922871407488d785e1162c591342c3a4a6b6b5c277b16fe541", "entry_id": 130},
{"seq": 131, "hash": "\\\\x02409481f6485ebc68f53611d877de011ab62a838d45bb3f320121fa39cf642d", "entry_id": 133},
{"seq": 132, "hash": "\\\\xd191290026e7ef9903fd58a399685795642bc60108091ab54df9245e9679b3d9", "entry_id": 131},
{"seq": 133, "hash": "\\\\xd66dbcc4e75827c9d0622ccae6c20b168ef09441d39160fcbd50e66c1c93449a", "entry_id": 132},
{"seq": 134, "hash": "\\\\x460ffa557d29481a8c4fd45a651adf257749449ab793f276e5cd318c967e01fa", "entry_id": 134},
{"seq": 135, "hash": "\\\\xade3913d76a23ce8a0e231d462aaaa81090d270684eaca4756d645ce5af7ce4b", "entry_id": 135},
{"seq": 136, "hash": "\\\\xed2cec3a369865e26a0cfc3d86cf368824b4e293f368adad5a4e386798d055be", "entry_id": 136},
{"seq": 137, "hash": "\\\\x9cf96c684181b77d256b75096978c375be861589a102a87ebb6dd2f252132b3c", "entry_id": 137},
{"seq": 138, "hash": "\\\\xe39d35cb7f7e5802d53de2f79e2a26019b5d83cbea5687792435f6a06b683823", "entry_id": 138},
{"seq": 139, "hash": "\\\\x5cfb7c3547e2dc5d8138e14d647e68e07341f12004f2cef24a265613f39d86d2", "entry_id": 142},
{"seq": 140, "hash": "\\\\x0ba692df72f207a99981c33780e5ddd272ab888147ca05605523a3bb92318c66", "entry_id": 139},
{"seq": 141, "hash": "\\\\xf088efd69df1de4560cff2901bc4ebe280ddc4dc89a9d99948a44bc53e9130ee", "entry_id": 140},
{"seq": 142, "hash": "\\\\xc0c51fd85b4f1cf335ecdebe3624e6879776c770c812e0a3d950705096d3649d", "entry_id": 141},
{"seq": 143, "hash": "\\\\x552454e1a48697ce52245781f4edc6358ecc8cf6efdd1632d84cee2a9da76c59", "entry_id": 144},
{"seq": 144, "hash": "\\\\x6e9fce2dc6f57cb56eef51b38fb613d6fd5991e420362462d2ae9336e698d696", "entry_id": 143},
{"seq": 145, "hash": "\\\\x58497896f7546c2f48b311f596ad30d08a7a5ca3927e007df656b8973cc04efe", "entry_id": 145},
{"seq": 146, "hash": "\\\\xa23be2326329f9d9ce61ae0636b906b34651bdd6e3b2f9e5b2aa1353fb8273e6", "entry_id": 146},
{"seq": 147, "hash": "\\\\x7c670d0f6b21771b3270a18cf6993a61619295c6aaecd3c79f0da288f1a998fc", "entry_id": 149},
{"seq": 148, "hash": "\\\\x5a3702a0b01b2f30d0036e0b944f73514fd06ed1b8b47b9506199e62c5a85787", "entry_id": 147},
{"seq": 149, "hash": "\\\\x9f4bd535aaac042fec433ca1721b32f60d042873d1c27f6f06a5460e199920c1", "entry_id": 148},
{"seq": 150, "hash": "\\\\x6780c7fd4953b643668097505b6000b05ff7d96bfa091c554ddfd7b59435acf0", "entry_id": 150},
{"seq": 151, "hash": "\\\\xcaa757df500420172ed3427a72e489a74ddd7054008125bbebfddb0fa7f65192", "entry_id": 152},
{"seq": 152, "hash": "\\\\x974424f2e86615d22dfafa1c58f65a04dbbf6fe76bc6f7bd02dc53dbf09e0547", "entry_id": 155},
{"seq": 153, "hash": "\\\\x78ec872768492ecbd55ccf06b883a349b32bdb793f71ab3fdbb1c0bac41b4af0", "entry_id": 157},
{"seq": 154, "hash": "\\\\x40925a89c771d35f320de5b4211c34505056136223f08eb5ec200fbbbd9fdc8f", "entry_id": 151},
{"seq": 155, "hash": "\\\\x76396c8cbbf8a63ed9eda9a621b635a6f5a1c6efbefd8892fbfc82a9478e9b39", "entry_id": 153},
{"seq": 156, "hash": "\\\\xcbf7bcc0ded66b9f33bdcbecf95b3459dd643b41da0f3be2ae36094f1a017fd4", "entry_id": 154},
{"seq": 157, "hash": "\\\\x5488a2f5242efab66536869d3b5602161767182812e441cc3eb7a9490cc3a103", "entry_id": 156},
{"seq": 158, "hash": "\\\\xd0734c9a3cd2df0a3b397e36b1ab0f637efd091226860a50bd17e3533d62c571", "entry_id": 159},
{"seq": 159, "hash": "\\\\xc3511ed367a530cedf4b975a086f6809f94847a6d00c1ef337dc7859ce1cf0aa", "entry_id": 161},
{"seq": 160, "hash": "\\\\x8ab76492862367640b6471c48f714635736a3697f7290eba127608f5b893b867", "entry_id": 164},
{"seq": 161, "hash": "\\\\x2ea2abffaad9931f0990070c296c13c691414da9eae63972b2c2ea94a4747e3a", "entry_id": 166},
{"seq": 162, "hash": "\\\\x6ed82e147ba8ff55d6cebab0ec1d7fce2811768dade91c4b9861fd6dad8574df", "entry_id": 158},
{"seq": 163, "hash": "\\\\x103b184bf27d4aeea849017e571a0af72afed30bc313f8019ce78f4a15a8974b", "entry_id": 160},
{"seq": 164, "hash": "\\\\x129c3270e0e219edfbda234e24721b219945bc372abc1332b13544906c8d42a4", "entry_id": 162},
{"seq": 165, "hash": "\\\\x5b3cca3fd33edff15fa2f18fa050f55b968bfcc015e10514f2224fc0af8b7746", "entry_id": 163},
{"seq": 166, "hash": "\\\\x80c8e00867973cd6c7d70d24e9d792353d9cc7b4096fe60f8934fd0f99d27c1c", "entry_id": 167},
{"seq": 167, "hash": "\\\\x7d84f31a42d8423302e95c952a8449881772829ea551f965139a3e7cc58a9a52", "entry_id": 168},
{"seq": 168, "hash": "\\\\x5edb419e61efe3e80ce18041b47c3fe47d83a603e8d423e97ce2107d9ae429a6", "entry_id": 170},
{"seq": 169, "hash": "\\\\x3b09a0409be34e165105561b445bd652e09bac478c2145800448453622e24a45", "entry_id": 172},
{"seq": 170, "hash": "\\\\xf40f7542774ad1693c3122698c48cce135f3d6c6453ff4c898e53f75eb8ce325", "entry_id": 165},
{"seq": 171, "hash": "\\\\xe5497150869f8bb0ef1d3045535c409083590bebe93bad350977fc756d0137ca", "entry_id": 169},
{"seq": 172, "hash": "\\\\xa4b42346e4c31f386bd536f6b0e132aa7743dfd2f31cfa7d44db761ad2e565a2", "entry_id": 171},
{"seq": 173, "hash": "\\\\x6e7731ce9d604109d7659d59e2d058745bae11ea8a93fef9929e9f7427bd85e8", "entry_id": 173},
{"seq": 174, "hash": "\\\\xaacdd7d2992ce65b2b1cd6458d88e02d52d215e0a33a676ba138d94299eef7ff", "entry_id": 174},
{"seq": 175, "hash": "\\\\xa58fe8bb97c2d707d7de200b31bf9495bec139afca238a85293d9ad16911b2e2", "entry_id": 175},
{"seq": 176, "hash": "\\\\x6fa36f4978a90cbacf96a46d88e604e3475c9069170e4d6e3e754817afc52647", "entry_id": 178},
{"seq": 177, "hash": "\\\\x7837375e7735a90d8391bbd1eabe539c72884b283b5af8e51d419cabc19bbe9e", "entry_id": 176},
{"seq": 178, "hash": "\\\\x491fe94938e485ffe80a99aeaff6a953a529d3b166ca235d8cb046b4cfa0a5b6", "entry_id": 180},
{"seq": 179, "hash": "\\\\xad6f214594334a4b6534e6194daf38cd44d132585fbf8bd7542592b96331422c", "entry_id": 177},
{"seq": 180, "hash": "\\\\x055fac695c109734d8c7723bc6b40693762a74c462f5b4d280c48e8204a2b165", "entry_id": 179},
{"seq": 181, "hash": "\\\\xcc14731c8ebc0933ae6f4ec0505006350fc5934f06b413b740c468529d3ef43f", "entry_id": 181},
{"seq": 182, "hash": "\\\\x62e56625c05105df91a11b590ba3335a445d12e30955a60f532953a1720440bd", "entry_id": 182},
{"seq": 183, "hash": "\\\\x2b0c9c8c8e259bb2a10c99fcb5ed14ccc6d8549cffb11d0a721810bd40daf0d6", "entry_id": 183},
{"seq": 184, "hash": "\\\\xe390afffdcbbcc76b6eb72a3dc81da25f91f77b168ba9429721830a126262bb0", "entry_id": 184},
{"seq": 185, "hash": "\\\\x05078673f2fbb4f8eaeb430d014c154ee5743f8396ff5f40e1b795a61f9c649b", "entry_id": 186},
{"seq": 186, "hash": "\\\\x2eaa8226a11db72e8a212c4b63b41772874ab540c0db98ab74c9fbad86743498", "entry_id": 185},
{"seq": 187, "hash": "\\\\x2c163bcdf1352ee15a222ce3bbeac1931045482defad7973b7198e5372cb4cc0", "entry_id": 187},
{"seq": 188, "hash": "\\\\x7fa8f5ed05d0d46f04ec3e099abef2fe977e9ad7d29468dad02633d01997fb8f", "entry_id": 188},
{"seq": 189, "hash": "\\\\x3f6877fad8216941d2bc5674635f4de3db978d3cafaed60a21afe7f278a62c20", "entry_id": 189},
{"seq": 190, "hash": "\\\\xb14f9a216485b3646469684e874943f13ef5f881dfe7e1cb6e5859bf924905d8", "entry_id": 190},
{"seq": 191, "hash": "\\\\xd0446ed5c501409d1e5274d28f566c70ded28f8d4a79a5aee053c96c7b761d51", "entry_id": 191},
{"seq": 192, "hash": "\\\\x53d252176010a605525317746a4f0a5d31547dddcd547af8f541c7da4a3ed0c0", "entry_id": 192},
{"seq": 193, "hash": "\\\\x9616c8146cae654ecb89f2d689b25dea996df99f6ab6b8ab278f005d7ada0c94", "entry_id": 193},
{"seq": 194, "hash": "\\\\x291506297075427b22a195748ddc1bba325c79726f02a254ac84fa086ea94970", "entry_id": 194},
{"seq": 195, "hash": "\\\\x15c62a61d8fc0167d03ff4fd682482c8310e36a2bb8f95a530f000edae1f115e", "entry_id": 195},
{"seq": 196, "hash": "\\\\x73e769632cab3b00b466929b8d7ff8b571eb4911eaa8208101e7046ef630cbf3", "entry_id": 196},
{"seq": 197, "hash": "\\\\x8a95b8f71ee79fe716c0091ca39797db2afc2fc8238c5c22472f7130da27eb4f", "entry_id": 197},
{"seq": 198, "hash": "\\\\x64b871ceb0bc1b6e8178d6d765d4e023cea9462e515c8635204b109164b97942", "entry_id": 198},
{"seq": 199, "hash": "\\\\x95bdde9860247fa9ba6e7cef270653783c4a0175608b772681249e15689e9d22", "entry_id": 199},
{"seq": 200, "hash": "\\\\xeb42e405c1370098db462679c11ea2a03bc1ecc99c12845049b6da19b3bd3d78", "entry_id": 200},
{"seq": 201, "hash": "\\\\xa56974cb1a6b0024ffe9ce1d912a8ed794eaf9587443003a4002122d09c9ba56", "entry_id": 201},
{"seq": 202, "hash": "\\\\x1df62825170708751e0bb3d1c5e98d2233049ccb11c52726bd3aab5b1106a5b7", "entry_id": 202},
{"seq": 203, "hash": "\\\\xbf163930d36620271c5c0b44e231f8c26c1af28560f8908d603515a6660c117f", "entry_id": 203},
{"seq": 204, "hash": "\\\\xfe881bdeb5cd90b29a8e412b21d8ff7294edae693edffeb0e60f021ea4749039", "entry_id": 204},
{"seq": 205, "hash": "\\\\x1c3f2fb2ad8e5a644a2f3f82a0a4261e5c1a2a5cb7e2f947a0f5d4fbd86a0fc7", "entry_id": 208},
{"seq": 206, "hash": "\\\\x321997bde42388fb70b0e01e1eb2dd6528df56467d88f41a500577167d07b8ee", "entry_id": 209},
{"seq": 207, "hash": "\\\\x85154030fe6816652bd48b811e41d1304accc815940443bc639e37ae0ba506d7", "entry_id": 205},
{"seq": 208, "hash": "\\\\xb5d9dcd10e06963609b2e9f74c4ec95e98fc2022eb94ae8603580a888b931b9b", "entry_id": 206},
{"seq": 209, "hash": "\\\\x58470bedd69d0a894349918b49c956ee1a4990f7067fad9c8e2b865aabf5b9a5", "entry_id": 207},
{"seq": 210, "hash": "\\\\x1bc384d7893ddd00f032e5762880c54c054ba4ba0290d1cfa33cae1fa781fb63", "entry_id": 210},
{"seq": 211, "hash": "\\\\xfc255cf4ba1b4f67828840b78bbdd1f2b7c070e3095a19e5f50f575cb735ba01", "entry_id": 213},
{"seq": 212, "hash": "\\\\x331ae4c0789aa69c0e39ff4ef90a349f15bef9bf5822cbff7aeec7d261f89aa7", "entry_id": 214},
{"seq": 213, "hash": "\\\\x2e651021e86108b7b99f8ce0a2e95b8dc3801acbe490042e1db47ebc8023db18", "entry_id": 215},
{"seq": 214, "hash": "\\\\x5fc46c99a3fd74fc4ee2a05dc764a4c887a79a6bf821a7bec5ea7084f29afc78", "entry_id": 216},
{"seq": 215, "hash": "\\\\x6e4b2d551c4cb7daa9c5312d4b68e2e4fa3f32bd9b732080c85ff523f6c889ea", "entry_id": 217},
{"seq": 216, "hash": "\\\\x15b94258957b3a52bc98202e64cb16d0d802dc467034c6bb93bb335ce52bd526", "entry_id": 218},
{"seq": 217, "hash": "\\\\x6db38945b303356fbfeb6cf951c675bab36c79b07e5d6c100c5358389a4debc1", "entry_id": 211},
{"seq": 218, "hash": "\\\\x98da6862690b076ce76d616079913b3fc096338eecd58268b7ba0a232c7e2e1e", "entry_id": 212},
{"seq": 219, "hash": "\\\\xcb72a231890b9681b411916041fa2caf433715639e410ea6a292137d7c1e4849", "entry_id": 219},
{"seq": 220, "hash": "\\\\x1306df771631f77d231e9f40438537ef35e0fe7dd2926a9137f2bb2df850add7", "entry_id": 221},
{"seq": 221, "hash": "\\\\xd5bb3d426252844efb196f71a70a26d2df5012e4382aa02b81fdbce967b9f468", "entry_id": 223},
{"seq": 222, "hash": "\\\\x7c79ab637a9e9f7fa9b99a579413f69f86a53244b497f13a236e6d51a60d38e1", "entry_id": 224},
{"seq": 223, "hash": "\\\\x1e50ec564a1f6da702cd7cbf2678d89f3dbf03f1842c2766245afc4799a0433e", "entry_id": 226},
{"seq": 224, "hash": "\\\\x9a275431c841f134f86db468e02f39c881c681cd40dd08f2f99bdfd2d609727f", "entry_id": 220},
{"seq": 225, "hash": "\\\\x7f51c1d0dbf8bddb00fb508ab15b157a5edd87a91ff736a1d248083a8826b160", "entry_id": 222},
{"seq": 226, "hash": "\\\\x7de67e2bc893d454c596e9e65cb271c6e2d32674ac4975e0948970c0bee5e861", "entry_id": 228},
{"seq": 227, "hash": "\\\\xd28d9f0f26766e2fc81129738b40aa207f657e0eebb9c8893d6d213c6e9b5fa4", "entry_id": 225},
{"seq": 228, "hash": "\\\\x691b323a5288f837e13f4ba0b7f9d58949e20b52a9bc21616de9b2f3e04b2b6a", "entry_id": 227},
{"seq": 229, "hash": "\\\\x403c333627e06a2805950803d13f10bdb11e7dde4b98d60b5bee788d6c5f9ae5", "entry_id": 230},
{"seq": 230, "hash": "\\\\x9fc313edd823028b2159da58c048dacc8486daf65e724921fc83562ac45c31ba", "entry_id": 229},
{"seq": 231, "hash": "\\\\x2a32cdc2e214db213fb00c6b797ead0e2a06433595601f8c3c572097b28b48c5", "entry_id": 231},
{"seq": 232, "hash": "\\\\x536533fb4e8cc1575a295d3d9d1e6514dbdafa5bccea305ca2bedc9c84b28ac5", "entry_id": 232},
{"seq": 233, "hash": "\\\\x5a8d670c5b142dd9337a46f45bc9a1727e1ca7c8f7eb2eb0ec613362e6779233", "entry_id": 235},
{"seq": 234, "hash": "\\\\xdc3c6e7ac604a5f290b8c34f3443504d26d1de9d2508ad4cf03128ac079fd4f0", "entry_id": 233},
{"seq": 235, "hash": "\\\\xfb945ff688190b8736c062b92416ef2ad94e130d08954fde3419950b5e50317d", "entry_id": 234},
{"seq": 236, "hash": "\\\\x0373a2a2a9e9130b3bb52da6738836b39dc48c34d02c54af957b2e7f94c3a336", "entry_id": 236},
{"seq": 237, "hash": "\\\\x83533c6a73172d84d35a46877bf9170902c3c56774fdbe7d48b09b4c3a035edc", "entry_id": 238},
{"seq": 238, "hash": "\\\\xa7a9eddd4644ae8010c4917c5fd67489b782d2fa352c0328cf6ea0e2dd30bf6d", "entry_id": 239},
{"seq": 239, "hash": "\\\\x9f5dd83b4f8aaaf2f7b0c0aa1d4e3ef92734bed34de93d748fc920aacd2b667b", "entry_id": 237},
{"seq": 240, "hash": "\\\\xa4c5323771d2e06950965392245f6cc6f9fe9ac558dbf99489f026dd1816bce7", "entry_id": 243},
{"seq": 241, "hash": "\\\\xe4cdaa2c8b78cf3f089f57ad977ff3e96ba65f69353467c53878ff82153e5561", "entry_id": 241},
{"seq": 242, "hash": "\\\\x8bb708b6b177f4f375f71d16a3922f2051345f1c5ce43725ba11f9ec617dd788", "entry_id": 244},
{"seq": 243, "hash": "\\\\xa67653964b1a46cf35eb9b6e57fafed52e8584799a9d07394aa8c8d0c3dd572f", "entry_id": 242},
{"seq": 244, "hash": "\\\\xfda5254867ac3ea73aa2cb86264ec9ceab59843fd8d73c89d68d88146b882a9a", "entry_id": 245},
{"seq": 245, "hash": "\\\\x2a3378771654f151d2c00f1e73546ef56eff0b4cc7b15ba196f09962070d6c89", "entry_id": 247},
{"seq": 246, "hash": "\\\\xb7718bb6962e9d2990ad5ae2de908840b016fb3b18142cfa9823f0662ce8d153", "entry_id": 248},
{"seq": 247, "hash": "\\\\xa6531968680b3e2a5bed665847dfaf1feb7efc197d373639bc5085ce73b6a24d", "entry_id": 240},
{"seq": 248, "hash": "\\\\x04256ee7c5790643c94cdd4de18250de23970662dc1acf269ae66c280ed4af95", "entry_id": 246},
{"seq": 249, "hash": "\\\\x135ea47a4e723c65e87690c68b297159aa1ab64dd220f398d885af235f94b48b", "entry_id": 249},
{"seq": 250, "hash": "\\\\x9a95c49247ac6e951feccd0f4056ca950c4a006f85afc317ad1e6ee65e0b75bc", "entry_id": 250},
{"seq": 251, "hash": "\\\\xecf72a84f4c0fe4700361381e69ee6e9b4f6ee6f17543cb231d0384f834d316e", "entry_id": 251},
{"seq": 252, "hash": "\\\\x94d5f86ed72736e737f88239e504d71c4685207bd95dfda171bc9e2a970b659c", "entry_id": 252},
{"seq": 253, "hash": "\\\\xae529459099bc8a57d1f5e285e775361f7710537b6f6689626b99e1f6677cce5", "entry_id": 253},
{"seq": 254, "hash": "\\\\x3683cf6f02b57d06e3e0f57d3a05a59b1f4093e31dbdee09e966dd29efc0e819", "entry_id": 254},
{"seq": 255, "hash": "\\\\xa69a76591bff15f00206c356d842c8c5ec66c11e4a3bb725a4850465c55e96e8", "entry_id": 255},
{"seq": 256, "hash": "\\\\x8f14ef3fe02ba1f85c3731b3f705803b93ca4e63b5e590a8e8ca117d5578200f", "entry_id": 256},
{"seq": 257, "hash": "\\\\x66f76e462b0154c00997d9b3287ac96682c1b2f06f003944d004354fa211b6a6", "entry_id": 258},
{"seq": 258, "hash": "\\\\x406dff619f1a86633ac59dd83e09b65c18186ee7bfb5fc39540eae19ae9c9e2c", "entry_id": 260},
{"seq": 259, "hash": "\\\\x6bf7f2a9cf836270f175b5cf43324b6840d3a2c48b7c3e68861d3e9e8af592fe", "entry_id": 257},
{"seq": 260, "hash": "\\\\xe6e9561582a92bef1a52eb76e4739f59b831e22899bd5f0bf9f8ef38d2f30384", "entry_id": 259},
{"seq": 261, "hash": "\\\\x3c3bfde42de5effd2da725e0d7d482c6b9d8c9f10e4732d6d538d2e1614f7200", "entry_id": 262},
{"seq": 262, "hash": "\\\\xd6f7580616061091d84325d9cb4080c4c838b61bf1ccd3fde1a005622f85b89e", "entry_id": 263},
{"seq": 263, "hash": "\\\\x9eade2c3a7c394431685e3bee89dce1c886090e3efa2c15963e92d4badf8e0cc", "entry_id": 264},
{"seq": 264, "hash": "\\\\x565ac33dfc89102a4d27c6ef6b62ffa2641c5c51e579570495e9a132ac7101a5", "entry_id": 266},
{"seq": 265, "hash": "\\\\xf223c715fdaf7c4b3b8be8a96c38adde462319a10857338924726df53a24f1fa", "entry_id": 261},
{"seq": 266, "hash": "\\\\x9eb9c0c47d0900f926c3d416ae318a17f6d57c7ba3614567e03c08d3dbc92ae3", "entry_id": 265},
{"seq": 267, "hash": "\\\\x6063a8dee84d8ee5152cc7a62b60a94a183449d96a340011a64081cfdf15154f", "entry_id": 267},
{"seq": 268, "hash": "\\\\xeafc65c0dc2fa2a37ff0f580f33c6c077cb1120849038e964b7f5dabd7074332", "entry_id": 268},
{"seq": 269, "hash": "\\\\xdfa4c4cb39a24c22959db05028e44a0f6025f105aaa85891bf25f80115703364", "entry_id": 269},
{"seq": 270, "hash": "\\\\x10f291ffc79b9827b2d27d0119d2162a1f3f5d6b2ab133f84e981ee92979366a", "entry_id": 270},
{"seq": 271, "hash": "\\\\x6820c2ae3b1ef6252a226d70a04969401ea916b41144985239aad347155627b5", "entry_id": 274},
{"seq": 272, "hash": "\\\\x1b5ecb26c3958a54278c2e186eca640d91634dc8ca42d0c5940ec921a2852094", "entry_id": 271},
{"seq": 273, "hash": "\\\\xb8d2c0ce472f7008426f78744cbd1e3d56ee48c81b48b5deb5253767752ffe5f", "entry_id": 272},
{"seq": 274, "hash": "\\\\x4ed667014148fd854f29513ec18ef154cbfa2f3a7dd18233b0705281e29a4c51", "entry_id": 273},
{"seq": 275, "hash": "\\\\x9bfb102fa980b7c1ba6be868b0d8ccb673935b4c02c44a67bfc0922eab4e913c", "entry_id": 275},
{"seq": 276, "hash": "\\\\xb81d902203c27563f859b54dc4eb5bf5517d3f2b8807413d810a73cfb322adbe", "entry_id": 277},
{"seq": 277, "hash": "\\\\x226f99f77f81f0abd1a1c06d34c339e4f64dc774c3d25c670d62a79cf10fca97", "entry_id": 276},
{"seq": 278, "hash": "\\\\x40af7759977e5225425c841eb75bad45d8f792a972599051948ec5fda22b51da", "entry_id": 278},
{"seq": 279, "hash": "\\\\xc1e7e8d7652267ef94a1f320e8d3ae65290ebe3413b1f768983ff1998bdd0408", "entry_id": 279},
{"seq": 280, "hash": "\\\\xa7c87bc27a50065f8ae8acea87a06981f3403e0720f5d474309a35d6002a6d4d", "entry_id": 280},
{"seq": 281, "hash": "\\\\x2000fdc5a7ae744ba58f81e54c76ec3541a47a420e3706947721cb5ca96577af", "entry_id": 281},
{"seq": 282, "hash": "\\\\x38a57798688fd98c4c0462db3c711d62bd2cbd8e97e4c33417c74fa78bce5cdd", "entry_id": 283},
{"seq": 283, "hash": "\\\\xa2da4aa27204f841e1e2627ec6a1716bff0097a89e7fe56f5c5d6c7809743881", "entry_id": 284},
{"seq": 284, "hash": "\\\\x724d4c1ac9258c4ced7d687433164601966a57b86cfc0f2825a02c1b427566a6", "entry_id": 282},
{"seq": 285, "hash": "\\\\x7db2cda9b33c0b2449476d9c4dc4e3dcf6e894cd6a36d8700c39822ae758b232", "entry_id": 285},
{"seq": 286, "hash": "\\\\xd9f1cf91b13a9ff4a9322da82685ad8238acaf457b576593877f3aeef8fc4ed7", "entry_id": 287},
{"seq": 287, "hash": "\\\\xaa2fbcd446734ebf8a725edde5152cba82c926eadf396855ace0062a647a63aa", "entry_id": 288},
{"seq": 288, "hash": "\\\\xf8e78ff268cb88dfdd93cf3839d997df63bb3c2b96ee1daaa3c3a4086a6d0dec", "entry_id": 290},
{"seq": 289, "hash": "\\\\x32904c613f9943956d59dfdf6cac790b3a629a7a3754336b049c305236a1f27e", "entry_id": 286},
{"seq": 290, "hash": "\\\\x7c5cb51c0bb7f87136ef38e13b062ef6c3cdb92570b3197edafcb6bb5094f223", "entry_id": 289},
{"seq": 291, "hash": "\\\\x4513fdd1c6aa3030129cc263597b7e62974abdadb44ef8bb8bc9b5d41896ad63", "entry_id": 292},
{"seq": 292, "hash": "\\\\xc425a4001ab47cd3e67a344a8e2e501ef26f629e4fe8c6efea96e06069b155c7", "entry_id": 291},
{"seq": 293, "hash": "\\\\x3c3b1b4a08cc0be2a4cd9f727a07ce21ae8eb6e14bee961c09c99fb6379d6090", "entry_id": 293},
{"seq": 294, "hash": "\\\\xfb7e701468adfa319fa9062a57fe4d217725d352640fd02744ba180460c08cc2", "entry_id": 294},
{"seq": 295, "hash": "\\\\xccf3ae4aabcc595c9fb41716c098045cda211511fddc6874c1d090fa91dc7cea", "entry_id": 295},
{"seq": 296, "hash": "\\\\xeb2bfa3d5789dfc4c28e22241618f00909e18976f9cac43413b5498284cef51f", "entry_id": 296},
{"seq": 297, "hash": "\\\\x074d951d8413ecd5092f1a50cbf668567b541e54d1503a70104a489ee35380da", "entry_id": 297},
{"seq": 298, "hash": "\\\\xbcd697b46932d7896e756822a34e1ad70e13ec3d243375041f6b616661db8ff8", "entry_id": 298},
{"seq": 299, "hash": "\\\\x58a26bf3353882d0e3e3a4b0124b06d3b46f9be25fad494f6df8235b4f94ef85", "entry_id": 299},
{"seq": 300, "hash": "\\\\xd52d43567e1f1d30b340542e710ba82e8b901ffc9dd97a9744693e1e57bfd6d3", "entry_id": 300},
{"seq": 301, "hash": "\\\\x6e3d2355121734579f1f3c8b37ffce731a78972334622eec03bebba04b3ef17d", "entry_id": 301},
{"seq": 302, "hash": "\\\\xe420e7c36752b4105fe7a314fe4c5e83d66d522583d5cb02ac07c11896dde654", "entry_id": 302},
{"seq": 303, "hash": "\\\\x5d226f77517c77fe5bfc780d640318d687da68a236187e90aebd1d1728e6e6a5", "entry_id": 303},
{"seq": 304, "hash": "\\\\xbdee9dbffbd35597eaa201295ec0ae22b9dc65d3da3cd5f47b9a7c662d42092c", "entry_id": 304},
{"seq": 305, "hash": "\\\\xfbe6e10f1754792daa9491706f2cc14eaa91a1671f70156c7643ce8984c58bfa", "entry_id": 305},
{"seq": 306, "hash": "\\\\x40c030945c6aee6fc245145d5160372115b2de4e53e43ed0ac8b188ec628440a", "entry_id": 306},
{"seq": 307, "hash": "\\\\x75c5784023cc860d6d70a26593603829e9062f184c2714a517a4a43eb956f73d", "entry_id": 307},
{"seq": 308, "hash": "\\\\x6e264fe262d2862b688653285c1c8eba6ac94ff6f204252cf839d29b60d42b57", "entry_id": 308},
{"seq": 309, "hash": "\\\\x89fc0380c422671734a86fd9a76b3d33b73ed18c3a87e8f31128ec45dc7a7f55", "entry_id": 309},
{"seq": 310, "hash": "\\\\xf73cffc9fd84872de5a49e10782c1adaad8fa4ed017c0a85db77f7a3f39fc604", "entry_id": 310},
{"seq": 311, "hash": "\\\\x888a28d0562ee2dd615744934c4910a81341681313b4eb58c8e27d13d7b70fd6", "entry_id": 311},
{"seq": 312, "hash": "\\\\xa2dc992b62191a597ca5ac020310db2985d53c010e7a9d4aa0c21aee8eadcd62", "entry_id": 312},
{"seq": 313, "hash": "\\\\xc6ce0039ddff31275285ff817c594f6e4c365b7d6436501ab7350cf3cde175b7", "entry_id": 313},
{"seq": 314, "hash": "\\\\xe6ce274e54e9af8821881bc779b3909df67fa0a882f0e52ae6a57934ea2f90c6", "entry_id": 314},
{"seq": 315, "hash": "\\\\xed6fafc996843e77b32728a2f76464f1a85d9311275a64998063e185cd9b88ee", "entry_id": 315},
{"seq": 316, "hash": "\\\\xf0f08730e0db0c78ea822bbc2b6bcfdd178b4eb69763b469483340a03c6eee96", "entry_id": 316},
{"seq": 317, "hash": "\\\\x5e3c385142f0cd84b29fd22d4d7ca154ae8e4417cae7b20804a99412d5c3effa", "entry_id": 317},
{"seq": 318, "hash": "\\\\x6545e381c60643ab2444bc6b411221a3cb47736da314f00c8683354fa66d3a6b", "entry_id": 318},
{"seq": 319, "hash": "\\\\xff441a8c278b0873f72f57274096a4d3103575b45533d2876b971fda53a38b91", "entry_id": 319},
{"seq": 320, "hash": "\\\\x050ccebd62dac1456a96a8eeb541fe7c08ea655679c607bb3d24bd49d8713e3f", "entry_id": 320},
{"seq": 321, "hash": "\\\\xeab7e028706fd7e58ce6bb29ebf9bc1592a8673c916fad9f236a83002402a944", "entry_id": 321},
{"seq": 322, "hash": "\\\\x36dd6691fafa88c8c910b0dc5ce480c1075317ed396162534d6eb5ccbcfdc6ce", "entry_id": 322},
{"seq": 323, "hash": "\\\\xcdcaabfeaca214af5760055cec4a151f933bfeca1876209735d5eebd83cfb975", "entry_id": 323},
{"seq": 324, "hash": "\\\\x6b4ec9aaf57fe3f76f78b9834444dcea688c5a374fcad6e7d7a9ff51304c4056", "entry_id": 328},
{"seq": 325, "hash": "\\\\x98f57c415c9a2762f5db3b9861f3db6ee37bb24b1d94bed47ca8b42a1cc1fe2d", "entry_id": 324},
{"seq": 326, "hash": "\\\\xce9599b6cf03142a043e20574c79527f4eb9b8b6a00da54e0576a7bac2b62882", "entry_id": 327},
{"seq": 327, "hash": "\\\\x963195bd2d4f0b36582e1f6b92b15e2dff7819d0a8f9c9fd79666690b09311c1", "entry_id": 325},
{"seq": 328, "hash": "\\\\xf08f8ec64344036320547cff6c64e925d8ef6200c05492804690f1af8d97ae0b", "entry_id": 326},
{"seq": 329, "hash": "\\\\xe0b2a4c45c3044db63b2be9249be398a2ac71ff3a4821cb9a42ab1010bda032d", "entry_id": 329},
{"seq": 330, "hash": "\\\\xead79262de123bfe8ed4447ed40bf6ac797510573709ac2bdb2afce421e6bc7e", "entry_id": 330},
{"seq": 331, "hash": "\\\\xe1dd1e0c5ff6366593fba15d886868007f100e1f53edd1759465effaf26111a4", "entry_id": 331},
{"seq": 332, "hash": "\\\\xdc449dcd6dd636e18192de1d245c3b27cb0939b838b19c314319adcc582a2aaf", "entry_id": 332},
{"seq": 333, "hash": "\\\\xf3f72ed349a8432b41c0b563382d3331c1eebe464734a0672bb150e42caf7a1a", "entry_id": 334},
{"seq": 334, "hash": "\\\\x06f6322d2d9ee77ac8f9b3a23090532b247b08d033dc9258262a4fe17473a00b", "entry_id": 333},
{"seq": 335, "hash": "\\\\xb301ac1563f7e1311a8c4db4513328c048b80669390724f9c9f73bd62ef84b6d", "entry_id": 335},
{"seq": 336, "hash": "\\\\x1a02598c95afcfaf1de84fa621b2dd36b59ebfe6770f23eb4cc7c52430a07749", "entry_id": 336},
{"seq": 337, "hash": "\\\\x61096c8bc0204022b3000b55ef922937bbd4e707dc11f77b38b01a876cf5eedf", "entry_id": 337},
{"seq": 338, "hash": "\\\\x25c089fde4dc67fd0c50981a8d17794571a5ce743084ca8ca49b9cddb1bc9ce5", "entry_id": 338},
{"seq": 339, "hash": "\\\\xd19667ca3f6e232fb43f51970a8b26a6325041acb4aae21c77a9d50963fc0256", "entry_id": 339},
{"seq": 340, "hash": "\\\\x3ec5eee44df996d8fb297a4a3b6f3bef44035b86e86ba944725cf04a3fdddf09", "entry_id": 340},
{"seq": 341, "hash": "\\\\x615f4a3ee1dbc2cf1fbd61a0fdd8153d88dbd2bbd60d7ee995e78c5431dcc5e4", "entry_id": 341},
{"seq": 342, "hash": "\\\\x08905ba08fa9373cd5cd531725e8a7011b8a5d704d3a482ee348c4309b5739a8", "entry_id": 342},
{"seq": 343, "hash": "\\\\xd43500068db16004a9bfc2723cbde2d1a728393ed95bba13ea3c484ec55bfbe7", "entry_id": 344},
{"seq": 344, "hash": "\\\\x048b3777516f77b8192e2f618981449bed48fe6d2a7d0afc84a48e35f212cabb", "entry_id": 343},
{"seq": 345, "hash": "\\\\xcdde7ad7216369c7be8c41b555b798ec99fd86cc7e630ef78c4c30d44f436745", "entry_id": 345},
{"seq": 346, "hash": "\\\\xae2752649e04b548499e559bbce42eb9718ee6edc1a8545e6e1f95766fac7f39", "entry_id": 346},
{"seq": 347, "hash": "\\\\x879be19d9f7e64a1a271f7ef5707214a3c865a445b5e3d44d349c0bb816e4e07", "entry_id": 347},
{"seq": 348, "hash": "\\\\xe2055389af67363ad08ecdd0bcf81bd9e58d8748a5c1aee9be298440a953cf2e", "entry_id": 348},
{"seq": 349, "hash": "\\\\x7b4638e2ef7d529b229d95eb2ed1d81273896c40a30e3ea48ab20415d9cb22e9", "entry_id": 349},
{"seq": 350, "hash": "\\\\x89b3824272ed9366cb31ad223c8f89b372659a29534f1ef56e0fd631a90bd26c", "entry_id": 351},
{"seq": 351, "hash": "\\\\x23fb5864b1687ab336de30c0350c074ee263a1ebd6378c53f071f59798afc791", "entry_id": 352},
{"seq": 352, "hash": "\\\\xc1c46ed811c9fa4f7578e637585347abff4657c6586f955bbc4d7207cec58a86", "entry_id": 355},
{"seq": 353, "hash": "\\\\xc3bf56b2a6c194fdcb809b41f9106a43369f7242c10c1496da8532d7e7137f69", "entry_id": 350},
{"seq": 354, "hash": "\\\\x73d018f446c49ad1f5c69edef16cc42f0adeebe1706230218cfef421cec4d342", "entry_id": 353},
{"seq": 355, "hash": "\\\\xd0702f7449c37ab2b890c53612ced70246a9ace71978716a4c8473321e79a378", "entry_id": 354},
{"seq": 356, "hash": "\\\\x06f226fcb61848e4f8c7e773c62a515353ac4bc9480195d613317ba04497180b", "entry_id": 356},
{"seq": 357, "hash": "\\\\x975663bc12cc25d33003093ff262c57542eb40bd8b46d5b84968d0bdbc1c3b59", "entry_id": 357},
{"seq": 358, "hash": "\\\\x1ebc8904b22cb973d95e1feed34a6cd434067e2555530c271762ae8d57906375", "entry_id": 359},
{"seq": 359, "hash": "\\\\xe2f188cf59f720ed7ea973f3229549d9b0e9d41a02b6aae6828098817b62ba27", "entry_id": 358},
{"seq": 360, "hash": "\\\\x8398da864654d982afbc5b3805114260feef7874520c94040f360a012b5c60a9", "entry_id": 360},
{"seq": 361, "hash": "\\\\xdd5db45b0ba02035c397cbe25bc7677760d9a082c4c4caabda0f725cccd65a02", "entry_id": 361},
{"seq": 362, "hash": "\\\\x3e829901d90e3edf40f412ac66394d9c3a3590ee9c817596b49a77f8e91e69f7", "entry_id": 363},
{"seq": 363, "hash": "\\\\x76142694c7e5de3a8ed7cad394ac86fc887dbbe28f8f31b62b16a04a8d3a5ae9", "entry_id": 364},
{"seq": 364, "hash": "\\\\x623440fa039b14e637481d967eb24b5d47b79ec36201e4b22426af1de11b73be", "entry_id": 367},
{"seq": 365, "hash": "\\\\xcb617fb5cf5ff784b3345c8cc03760b09c5a549119253877e86be64f0be00e8f", "entry_id": 362},
{"seq": 366, "hash": "\\\\x20cda64d7a429bf430cd17f75ba47a1ccb7def9835e0ef396dd1955beb4421a5", "entry_id": 365},
{"seq": 367, "hash": "\\\\x70fb0e8f968541053dd0aca9edd6f0e2b50f302c808af200f7e7db841637276e", "entry_id": 366},
{"seq": 368, "hash": "\\\\x566faa749db91bc0786cf2c31d7a8e4af22c14a157612210af128d68ba70db4c", "entry_id": 368},
{"seq": 369, "hash": "\\\\x7953e2c78f47bcc36bed6164acdae437330cfd8e808b2b15fa5d4749aba46bf1", "entry_id": 369},
{"seq": 370, "hash": "\\\\xf2a207474daa4f4919d6a73057f82d9fab584456b07df3eff4cbefe10538534f", "entry_id": 370},
{"seq": 371, "hash": "\\\\x9de64a9bf57414091bead328d46e1e51d8a0fdd5eaec76b86b23b5aa93d13623", "entry_id": 372},
{"seq": 372, "hash": "\\\\x73d3230567915747cc856c960f579fe9036502ff836f823023151df90525f7b5", "entry_id": 373},
{"seq": 373, "hash": "\\\\xbc50b658a9c8fe8f1b2a114f784f808e6dfa7047d6f81426139f7041e7cf7ae0", "entry_id": 371},
{"seq": 374, "hash": "\\\\xca599951a653ab3f0407d4fbe9a2fcf5659fa87275a40b963e0ae08ed68f6dcb", "entry_id": 374},
{"seq": 375, "hash": "\\\\x17043f9546f761eee9f4eb309f9c2e62d9fc9ea48e117b92e69644faec958bc6", "entry_id": 377},
{"seq": 376, "hash": "\\\\x0b9851a4b7e71b782ced4d16d5454060f95cf2b7093c850f28a381d23d0b5001", "entry_id": 375},
{"seq": 377, "hash": "\\\\x0123db7f55dcd36f1c8c7a019114eea414ae69859354124c90e87f1406cde437", "entry_id": 376},
{"seq": 378, "hash": "\\\\x0528186fdd9c0eeac88c414377c503bb9ece60f77ed2c471f75f9652376a7a97", "entry_id": 380},
{"seq": 379, "hash": "\\\\xebb75eee316c90f3fe838d822693609d37db507b99c82c45cfb407f4cf54882d", "entry_id": 378},
{"seq": 380, "hash": "\\\\x00c42b6285f8fe3565c17854265c96a939009997ea64e56e0f1d8eaa65565b16", "entry_id": 379},
{"seq": 381, "hash": "\\\\x8ad2d8d5965320802b59927043f6f9e5bcfc7e966f483105ac5bf0ec2348772e", "entry_id": 381},
{"seq": 382, "hash": "\\\\xc347c268eb92383500a281e88193eda995ae81cbd7c45f08eed6f2a0fd6158fd", "entry_id": 382},
{"seq": 383, "hash": "\\\\x21fc2e25e3ee6a8d539ab80d4e8280ccc257d15371aa3a3c260f96e0fae62e46", "entry_id": 383},
{"seq": 384, "hash": "\\\\x5281ce5e3f287f4afc4309b4cb61a7ab5614d65f44aaf948b9d3f729e77758c4", "entry_id": 384},
{"seq": 385, "hash": "\\\\x4fb326890d6c3b8b03e4c10e4ae3df184b17c1d67059be3bba72511f2676c913", "entry_id": 385},
{"seq": 386, "hash": "\\\\x8a7d0cb1b5d9844df8e2b43923a3c73414d147d8e312ef49846f9a9dd7290b8d", "entry_id": 386},
{"seq": 387, "hash": "\\\\x84ff8c5fcca372d22c96b255351fa7b0a257fc5bc9ff9accb69fdbda94d0046d", "entry_id": 387},
{"seq": 388, "hash": "\\\\xbcb8caa88bc387a3397c1af23c79f0dad4658440798e62d8184c329647bb14fd", "entry_id": 389},
{"seq": 389, "hash": "\\\\xd7594a36a14e3f738edc2acf956e3393e95462647394fab3f3a3d97ee36c3345", "entry_id": 388},
{"seq": 390, "hash": "\\\\x74e53a4904f740e93d111911cab859501b8192c15fa0ee3eb6620a596d3656a2", "entry_id": 392},
{"seq": 391, "hash": "\\\\x474278fd7a1198c9c2686c8a6626e1807d31a0d7305750e94b7cd670df3520a9", "entry_id": 390},
{"seq": 392, "hash": "\\\\xe4b74483eef27a20a0cacab9cc60d01d360613fc137b404d3c09cf224ae5ffa7", "entry_id": 391},
{"seq": 393, "hash": "\\\\x3bac39f006bca1d6c025e4b75c2dd6a0138c43125fb7fcdeec4a021f7e229c83", "entry_id": 393},
{"seq": 394, "hash": "\\\\x21ea0728136fe009886c0259374e25d424f9d0236a82e628f6fe1196b78cf505", "entry_id": 394},
{"seq": 395, "hash": "\\\\x6a339c1ed0e2739925fca150b037e22877517c410aef9a3791f4ab4c7e0f48c8", "entry_id": 395},
{"seq": 396, "hash": "\\\\x2b9de11e9209587da52523cc6d96b666815b45a538eb5962d2eed9223aa3661d", "entry_id": 396},
{"seq": 397, "hash": "\\\\x0936d31e47ac2655b9f1c2cf97016f4d3c89e3889ebe442997e3ec79a45ab2f5", "entry_id": 397},
{"seq": 398, "hash": "\\\\x529d8b556b4d2639bdd6f35b8245b2af75bc6f7ee3fb3ca5f5a7de24e9aaee52", "entry_id": 398},
{"seq": 399, "hash": "\\\\x6b4286ab54a418c32224b57d03d5b068b3a360a0c3aa669ab5972e6677e9ae32", "entry_id": 399},
{"seq": 400, "hash": "\\\\xead913132ae7c988dd4e3bd5903f714d43e8f483638b25e137233b5a7ff819be", "entry_id": 400},
{"seq": 401, "hash": "\\\\xe66eefd54e7682ad09bd49b6a4a1a1d0c357d139e70703b0c1248ddd6356fc4a", "entry_id": 401},
{"seq": 402, "hash": "\\\\xb4c1d5d92ef7854bdb0d497525942c3a0a6debb6296045f2da23423ebe018651", "entry_id": 402},
{"seq": 403, "hash": "\\\\xc362df0c02ab60358266dc7aed4a213b59535a0f7f270a7a852bbabc707db379", "entry_id": 403},
{"seq": 404, "hash": "\\\\x903b43d10a46dd6c448b9e5552b44979f348af6ccde2a0226201cb23486cd0e1", "entry_id": 404},
{"seq": 405, "hash": "\\\\x1545696e23f770beb07c69da2f131f115ed9970ea5d196638e974917216a647d", "entry_id": 405},
{"seq": 406, "hash": "\\\\x5e820b40831f5821da57a1608be027b350dba99ae0a8069a173d37947ec7c5a0", "entry_id": 406},
{"seq": 407, "hash": "\\\\xcdd369dcbcec0ce4aae751f4f179bce99eba9335af8717cc06a3d85e0fc6f6f7", "entry_id": 407},
{"seq": 408, "hash": "\\\\xad20d19e5dc2f8b0e7b64e806060cce60942bc6882ef501bbf1be85865dcc7c7", "entry_id": 408},
{"seq": 409, "hash": "\\\\x507df98a55387b788c84be28b454354c314333ce152a0fc101d78ea495dff224", "entry_id": 409},
{"seq": 410, "hash": "\\\\x92acee4c8ec4b518c17d8adbf9b3a32acf3e911503087b9c7bdc4256822fba8e", "entry_id": 410},
{"seq": 411, "hash": "\\\\xaad40d2c49b51a23f9797743509601b977e35b960c40f8154e0d5718bc960b54", "entry_id": 411},
{"seq": 412, "hash": "\\\\x155942fb6cc00bb0df94c5789d652bbf44d47e8cc436f3c1f483e67769683f7f", "entry_id": 412},
{"seq": 413, "hash": "\\\\xb67383b3b4530e473c506b85441a23e9e392afe7534f898f2b24df7a72e4c72b", "entry_id": 413},
{"seq": 414, "hash": "\\\\x68362fa4cdce2749d1adddf4262eab732e239ff1c88f208d29cd21aa07d25918", "entry_id": 414},
{"seq": 415, "hash": "\\\\xff3fe18f29420a76b8f770b44d8cd4d71b0a264d228ec38c7158625bf66973ed", "entry_id": 415},
{"seq": 416, "hash": "\\\\xc1db32e16f60182e35a528d749611bb7dbd4021b8d6f845f3663b2222b6d95ac", "entry_id": 416},
{"seq": 417, "hash": "\\\\xb6bb92f74141f9074db6099a0ffc380dac55151639a5ed285777ac328cdebbca", "entry_id": 417},
{"seq": 418, "hash": "\\\\x9632d733a59c029d1d9f5045ef8d572efca003300d67f9057abec7adb6bde4e9", "entry_id": 418},
{"seq": 419, "hash": "\\\\x36ea2b89d45135b445f48dbb2254b6bd0c0f7f945ee9127851e0c98a094df0eb", "entry_id": 419},
{"seq": 420, "hash": "\\\\xad45fd1aad0d053698786eb93359f01565d6c7d12cc3615ddfc343721e658660", "entry_id": 420},
{"seq": 421, "hash": "\\\\xd90afcedebd1861c5cad59f69937f1834a03e77ce04a50351e73f228a9f40321", "entry_id": 421},
{"seq": 422, "hash": "\\\\xfec46939dad46a4e0c479d6db91d1118924a186fde3c7aa743ceb143aebced17", "entry_id": 422},
{"seq": 423, "hash": "\\\\xf14f63d5d740e1ebe2e2a37707ae856a6533a0cab494e82b8f2064f42beebd61", "entry_id": 423},
{"seq": 424, "hash": "\\\\x1ac36d74a7d0f2313d7636bb2794bcbb074e44f9518727c7142d7ebe98d7f1c1", "entry_id": 425},
{"seq": 425, "hash": "\\\\xdf991d34ce020ea6f11aa26525664e1668cd47b1e0dc6aea8a4381e5db8899f7", "entry_id": 424},
{"seq": 426, "hash": "\\\\x13849438e9e11315ffb3549c1bbc8696bcc844b66fb810dd5c7b2e08b5553477", "entry_id": 426},
{"seq": 427, "hash": "\\\\xcf0ad9c43131f20761d2905a8c357e1a19d850f90e1b1cc63d3b27d0c94fc2c8", "entry_id": 428},
{"seq": 428, "hash": "\\\\x0328476811ebc40391cb1f87fef81ff2b96321b79a59e544ee29272bb5b228f1", "entry_id": 427},
{"seq": 429, "hash": "\\\\xfae8ce6c45a91863153dd88da4e0eeb2a9f24ca76d22e71cc52b9e6bb1fe736d", "entry_id": 429},
{"seq": 430, "hash": "\\\\xebcc4880b1207df7f42ae5901ee53d01f195faff6ec363b46606331bf5b648ed", "entry_id": 430},
{"seq": 431, "hash": "\\\\xfe616b7b90295b4874cbfcc7e91e70a8a50fa0eb85b2bf2ff1a72a5d9854d2a2", "entry_id": 431},
{"seq": 432, "hash": "\\\\xf662676463274b3e62d3adacc3a62571a1fb57bc8018fc9c2d760ed0fc453e91", "entry_id": 432},
{"seq": 433, "hash": "\\\\xc35230cb263c8f9c980951190d40f05604f0595bf98b8fd3dd9673df0e8e592b", "entry_id": 436},
{"seq": 434, "hash": "\\\\xd2d7aeaaebe82117f3bb2a06324c27bf476646fbf5c2ac83be74635d412c232a", "entry_id": 438},
{"seq": 435, "hash": "\\\\x7be46011dba0d52edb90da9ea73be26c4f7e760c84b1908adce4ec16b0adbee6", "entry_id": 439},
{"seq": 436, "hash": "\\\\xee2fc532f43063cba620a942a2670f43bfc255c162ce07f584a4fa1dffbecd26", "entry_id": 435},
{"seq": 437, "hash": "\\\\x54d70c8be0bb6f549becaa0634111cddabc62b4b4b00a735509e7ab79454f09b", "entry_id": 437},
{"seq": 438, "hash": "\\\\x5f3c447e60b27adb9a13a66454c0e31288092776492a34b709279ce1408ca572", "entry_id": 433},
{"seq": 439, "hash": "\\\\xbfa0451d8b126753671e214997644b4d55bd2fa81722d7f7ef87e794d582c45c", "entry_id": 434},
{"seq": 440, "hash": "\\\\x414e5f8cf405c30f061b70419dfc3aa0fed853c595f11cc8ad4c7558beb9c2d2", "entry_id": 440},
{"seq": 441, "hash": "\\\\x001ca325844df35a4ef9f374967cd2f3ab7033a9617bd256ebd307d86dafe720", "entry_id": 441},
{"seq": 442, "hash": "\\\\xf4423171d3207cb656c108acd874858e91346fad6b3d8abe7d46e2523510a477", "entry_id": 443},
{"seq": 443, "hash": "\\\\x6f3ee435c54bfde2db345acab344904f813bb19b1da1d6067b763710247eba44", "entry_id": 442},
{"seq": 444, "hash": "\\\\x13a36d5b2fbdfd0d7108d978ddfcc5a2353c3e85c6a6f230e2844740a20bb0fd", "entry_id": 444},
{"seq": 445, "hash": "\\\\xe96870f4831c923b2ff2d7c937dbd0c672641a208b474c7449ff0f74d87b9a46", "entry_id": 445},
{"seq": 446, "hash": "\\\\xf10bf3dc2c567720cc0f179027dbf23ab175bac2defaa3051319dca29049b5cb", "entry_id": 446},
{"seq": 447, "hash": "\\\\x8feb46c88af6f413f5e66194e9bdd56831ee49fbfbaf986cef51af9ae59e1e87", "entry_id": 450},
{"seq": 448, "hash": "\\\\x46828f9de0c48b95df2e834d9989b8e32a25cfacb8b7f93ff4347980444e1701", "entry_id": 447},
{"seq": 449, "hash": "\\\\x1225cf8b7bfc43607252f966be4333b4027ab6b9fa8bdfbc7c33b2da88bd373e", "entry_id": 448},
{"seq": 450, "hash": "\\\\x517e742a3bed9d32fe13c62f8e9e4034a8d5508a52b06a12bc86c7de64ae03e1", "entry_id": 449},
{"seq": 451, "hash": "\\\\x7964baa2f74dddfd54a0e4a3bf683e1ab9ddbed7421f2164c288c7e90e7f02a5", "entry_id": 451},
{"seq": 452, "hash": "\\\\x34deddcf6b47d75e253356b9e7d108f2f41524ced236827ec905f575776706af", "entry_id": 453},
{"seq": 453, "hash": "\\\\x75081ca97cfcb1f2af61a1bab1a69f4380c1f8ca4fe93c51f551d75ad989f328", "entry_id": 455},
{"seq": 454, "hash": "\\\\xadccacf0aa966e21cdda2f6cdbf627c5fde957e9d47aff5c043c96de80b7115b", "entry_id": 452},
{"seq": 455, "hash": "\\\\xd1b767f4be6cd6fc5e951cab572072ba917a29c4864b1bdb8a9ce90bd797ac83", "entry_id": 454},
{"seq": 456, "hash": "\\\\x00e383065ea77dac30baa8687c2ec32c8d59e6a6d4852f8ed3619b9d1de8a21e", "entry_id": 456},
{"seq": 457, "hash": "\\\\xe9b0008b0328388c520991232bbb92d240b59b887b26fb793cbb90829452ff55", "entry_id": 458},
{"seq": 458, "hash": "\\\\x2230705c88d8d99097f47571d0282dd67a735c3c86505bb86263dbcdf07997a0", "entry_id": 457},
{"seq": 459, "hash": "\\\\x9b9a2f0420a1bf9a4b56bd49fe90574e3544fd5bc74dd3a321f9ac2ab44c4eec", "entry_id": 459},
{"seq": 460, "hash": "\\\\x1043b63df9e0c335d275c090728f5c3e99a47e46cf437ff411421022b9f46991", "entry_id": 460},
{"seq": 461, "hash": "\\\\xe20428ef275a10372622fa9ced1631f38e0e7b077df5d71afd871df37f09a943", "entry_id": 463},
{"seq": 462, "hash": "\\\\xe7fdbc1fce828b231a4502d35ca416ff0d4eb4e2d64756e479a6dbd89b470b4d", "entry_id": 462},
{"seq": 463, "hash": "\\\\x7e541881ba16ed57417ad154e9ddb4ed3d54c1523106b1bb083f304aff7f8a2e", "entry_id": 464},
{"seq": 464, "hash": "\\\\x2a5b0163e8542e64ac24896700bf5f7248b9ea205875871f87b7d80660f289b7", "entry_id": 461},
{"seq": 465, "hash": "\\\\x9d8839a5fb5839063a6382d7cb3c695ad96be051b147354be90e598462d1573f", "entry_id": 465},
{"seq": 466, "hash": "\\\\x5713bda0b10344c2ffda4c2f3b59ccb277c3ef97cb0acafbc00ae4aad6f7d35a", "entry_id": 466},
{"seq": 467, "hash": "\\\\x361a1ad35b42f49f868fe65bb9b06b8f7cc51de35cc4f5af4316f5706ec2c14b", "entry_id": 468},
{"seq": 468, "hash": "\\\\xf6f9f31f5fed6eeba357b74fa920de1ef44b4addb1ffcbf8781e3a3dd49efca3", "entry_id": 467},
{"seq": 469, "hash": "\\\\x384b892152c8aa19a0aa61e307538d0654470b93254957a23e5db0bec4ef0a47", "entry_id": 469},
{"seq": 470, "hash": "\\\\x768f9af57ac3ee7fe48642bf44d25543ec390b2a904123814cf5fea09c89458e", "entry_id": 471},
{"seq": 471, "hash": "\\\\xe6941a9519386108bca01bcf7fc9838f0a8a1178598d94950b9c09599797cc45", "entry_id": 473},
{"seq": 472, "hash": "\\\\x1f77f6967731f0bbb348f4d4b6b616627eac044d4d97d5b35a26731ee2628c86", "entry_id": 475},
{"seq": 473, "hash": "\\\\x636dd60c1b590bfaeabc44c7db2d2b70c6d9d73214ba735292cabf804dde21e7", "entry_id": 478},
{"seq": 474, "hash": "\\\\xad17418d50abea6830148f9871e363d08deebd82191f973128a7d96b53a241fb", "entry_id": 470},
{"seq": 475, "hash": "\\\\x716926ee36350f7a34b7cbb45cab19d4d7a2ad66af96a00dd8a3848e3e674cb8", "entry_id": 472},
{"seq": 476, "hash": "\\\\x72c2fa75f5b4f35d3244fe0165ea02d32069d813488bd339a9fcbd53c7b09090", "entry_id": 477},
{"seq": 477, "hash": "\\\\x0f771b47b8afecd10ffb2f39abd9d498b0cf510bcc97e71aca3d58ed596b2252", "entry_id": 479},
{"seq": 478, "hash": "\\\\x560f475fd3d3715d2a6f54d005c0d66a1b7bde41cd3f10bbb9777e8c469636c2", "entry_id": 474},
{"seq": 479, "hash": "\\\\xe69620c25c519baafe3bb49ffc2bfcb42748290d53dfd816edf3fec289008ae2", "entry_id": 476},
{"seq": 480, "hash": "\\\\xb82a145313072b696726f70282bb619fd932cf773aff0d9b490451de4725d876", "entry_id": 480},
{"seq": 481, "hash": "\\\\x0e8c918ef8af064c3033407b1a93432679f95237507b454447b4361c89b0f56c", "entry_id": 481},
{"seq": 482, "hash": "\\\\xe0a46b6743625e826a2c1aa04852f03059b60b06cf767ce51c4c0e6a49bfdc80", "entry_id": 482},
{"seq": 483, "hash": "\\\\x4ff01541730d740e5df20320266711fe68f5e6ab76a2ab97451948b8550a4f82", "entry_id": 483},
{"seq": 484, "hash": "\\\\x8a83bd03dbb94ae767278741ea85f517e558ff476d2772f40bd5d8ccd0aa1b15", "entry_id": 484},
{"seq": 485, "hash": "\\\\x579e80a52e8a0d3ed6abb9070584df98b456c8c98a1ee5d5df4667e2d0f96a31", "entry_id": 485},
{"seq": 486, "hash": "\\\\x4a55d17171f50536b6028cfdb25c267cb1a725c48b670c71a5e0006f06307f4c", "entry_id": 487},
{"seq": 487, "hash": "\\\\xdc0403af8a6e5e32e32e0c74ae61ce0c204aaa9a4f26d2302bb6ff1a96558dd9", "entry_id": 489},
{"seq": 488, "hash": "\\\\x69f9d91309683212c2767b21bd0d5299d61850d37fe8ca2dea5d7f8899bf555e", "entry_id": 490},
{"seq": 489, "hash": "\\\\x71df851b7d008b9233962f7513dfff57798cfa7c0777a94b60afcb661c6e94d3", "entry_id": 493},
{"seq": 490, "hash": "\\\\xf711e704fb78991e20eadd7ccd86a621f7158e631b78f5a53e93b3fed3fb6ce4", "entry_id": 488},
{"seq": 491, "hash": "\\\\x7cbf90d62294629a558e9c3d486fbe2be9e52da3762a3de1f1efecb464c689f7", "entry_id": 491},
{"seq": 492, "hash": "\\\\x0e8b63b8569dd009442d2fcc424325f15a327385c9741a3efffc714f8de7f2cc", "entry_id": 495},
{"seq": 493, "hash": "\\\\xd8b3634e1cfd14e77ba654924acbf7b4a1c2e323601deda186f5ea2c4a6f2ea1", "entry_id": 502},
{"seq": 494, "hash": "\\\\x422fe39316e5b3538be1bba293b8c5fcf61ebeb0ad3d017cc8346082ce301204", "entry_id": 486},
{"seq": 495, "hash": "\\\\x330d57e1c9b1d4dc2aaad6cec8a962a19d160f04666ccfc0bb5535d0bb07eb41", "entry_id": 496},
{"seq": 496, "hash": "\\\\xeff448a3fd3ef6b9cc3e2fe86089f13f1cc073bdd439570628b4f568d555033c", "entry_id": 500},
{"seq": 497, "hash": "\\\\x2b49712dac77a943ed6c04ae93a1e4de4d3e1960ce74e910ed938d9c6d6eca85", "entry_id": 492},
{"seq": 498, "hash": "\\\\xe9679fe9f1b0c4b28e72cf4819a82ace028cd7cd92aa4bcd5e3a6b934d316d37", "entry_id": 498},
{"seq": 499, "hash": "\\\\x279abe5a049f9921b3413e86a6d4ff5a491a8552ebd920506e85ad9b53987bca", "entry_id": 501},
{"seq": 500, "hash": "\\\\xd78df5318349d364948272632169f06096d24b31df61d96f86c4ba16cc99e386", "entry_id": 494},
{"seq": 501, "hash": "\\\\x161d2b8ce0b3f98b0db1ed4a770a94e8e1d59738928c9716dea3b4d514338f97", "entry_id": 497},
{"seq": 502, "hash": "\\\\xd8af79ccf34de85a0688ad2ddfb2e9ed6c318b8c2fe5dcd8c6a3d2fba243e051", "entry_id": 499},
{"seq": 503, "hash": "\\\\xa12dc08b2783a06b64dfb15a7f42161e3e95436092fa7ce84514999cd5bd5fe7", "entry_id": 503},
{"seq": 504, "hash": "\\\\x988bf82a0fc26d613c42fc946cc83941efdb4591a73795e85939a48139e3525a", "entry_id": 504},
{"seq": 505, "hash": "\\\\x30e333b760e73a341cddb628ecb59e09288e48a2223a1cc28b07f692c20e112c", "entry_id": 510},
{"seq": 506, "hash": "\\\\xd63adb063ebab5812ffcdc3c3d87f550a90c8ecc7681d98d9792413f102419f8", "entry_id": 512},
{"seq": 507, "hash": "\\\\x0fbbc7651538f7af0931738854e79bd3fbeee1fea11f1b7c75eb7659537ec9d6", "entry_id": 515},
{"seq": 508, "hash": "\\\\x0d9a06dc4c1a48e008754b9ee4406a85f7013e15e02ac9aaa135e10d7a85a42d", "entry_id": 517},
{"seq": 509, "hash": "\\\\xa9e12899ec22fa575f032e5a64f5ee3e1a5ede9635238b770c57406376fde554", "entry_id": 507},
{"seq": 510, "hash": "\\\\x4976202eaeb426288da3d144ace271b40ad3af3086d30fa8832ff43b68064cf4", "entry_id": 505},
{"seq": 511, "hash": "\\\\xfa858637fb86b589b9c369671ed3989b905502982f77de4538a2e15b34d41de3", "entry_id": 509},
{"seq": 512, "hash": "\\\\xe850945e7e902bc1cca09e93a69c5a9fa8c6b9b1b41006bfafdbcb881aee5245", "entry_id": 506},
{"seq": 513, "hash": "\\\\x1ac48151be7ae6a5efff9db945d85df6ed52a7322789ec59d78985095495b5e5", "entry_id": 511},
{"seq": 514, "hash": "\\\\x0ede5a5f8d597cd364f596e7e953cbc97574242d579b5c79bd48171df4fc7e42", "entry_id": 513},
{"seq": 515, "hash": "\\\\x0ac06f14b60bf37e93e746f573a692ea267b6538b3a83e77f7b49f6b4377101d", "entry_id": 508},
{"seq": 516, "hash": "\\\\xed4b7e502c00abae25c7136ad2667f658b4cf4b85de13b3494830825c66e3999", "entry_id": 514},
{"seq": 517, "hash": "\\\\x28cd2350b82c5cde20c32c2ad8d277ad65f38261287fe1f6b4f1f626ee50cc00", "entry_id": 516},
{"seq": 518, "hash": "\\\\x526e674d2a7297ffa374be8ce0b0387882a3ce781f85d9ccde0fcb3adb5f0b26", "entry_id": 518},
{"seq": 519, "hash": "\\\\x83cb2c76d639d63e6f3508d7eb09dd4cc0336d95fc4c995c1ded1a4aae499827", "entry_id": 519},
{"seq": 520, "hash": "\\\\x8362b71b872df5b51c138bab23de6e5b6be8a41ae5927e61267bb4156bb59ac2", "entry_id": 521},
{"seq": 521, "hash": "\\\\x50583b7a6ad7086916a2ee032f3012990519de1f772d0f2e268c2ae0b91639eb", "entry_id": 522},
{"seq": 522, "hash": "\\\\xef4a3b9737b24c43cfc0175f1bce69fb3a35ab7023fd94bc776b5c5e9e291490", "entry_id": 524},
{"seq": 523, "hash": "\\\\xd1aba7ff0f375e1dd5432507f9f59e20dc6f24db85831ef51004686065751aeb", "entry_id": 525},
{"seq": 524, "hash": "\\\\xfa8ea3f4e44e9cd8d6a0ac25d1f81fd9a0200af981b155b8ee8dfe0704e922fe", "entry_id": 520},
{"seq": 525, "hash": "\\\\x4fdd8715ac18475b605cf7cf2f06ca6a01107a31526f3b5dd728dac6d74df9dc", "entry_id": 523},
{"seq": 526, "hash": "\\\\x11d735a6c227f320d51503a0e30db9abc0e650283680e2784a2ff045b0ca7bbd", "entry_id": 528},
{"seq": 527, "hash": "\\\\x630fc59492dc80497c9bdc128152bff66ee1a06e505fc63e8f3702fbe2207f35", "entry_id": 526},
{"seq": 528, "hash": "\\\\xb38e104a0d3e4490f94a0dc79782635ec1858fc7b48928a5975213560be7a34a", "entry_id": 529},
{"seq": 529, "hash": "\\\\x4fe89ed206e0721798d817a27edaf86a93599513af17bfb59a2c5a234bb221b8", "entry_id": 527},
{"seq": 530, "hash": "\\\\x25992413f9844dd2527c8b195a8009a66ca0c9114f7bca7e1a030a7e813ddb32", "entry_id": 530},
{"seq": 531, "hash": "\\\\x03869734e6f86700f73d4047fe7590dad8b35e22b87966f8cc237a371bd8e7da", "entry_id": 531},
{"seq": 532, "hash": "\\\\x68eb852117478423800416553b375d7ed5ef5fef02b03e126d49f73d2699816a", "entry_id": 532},
{"seq": 533, "hash": "\\\\x6c7793f7c5f76871e07bc64a1510b25ec1f9c4ad6d50d6a41fddcb9a286eccbd", "entry_id": 534},
{"seq": 534, "hash": "\\\\x5da891a2325ff2916bb6ca450c8c3ed82b965dbb626cfe8e07b642a15eab1447", "entry_id": 533},
{"seq": 535, "hash": "\\\\xda68fc272ff0a553bf24d907e8745307792520529bfb7a3454f0e327f830aaf7", "entry_id": 535},
{"seq": 536, "hash": "\\\\x5e2f0e5ed42cfd305c761768d3b74165d34c6874559695b80e4db42fb156b7b0", "entry_id": 536},
{"seq": 537, "hash": "\\\\x9cf497925fc0f32b5db17e5b9143fe55abbcf296d988963f779fb8ff4db425c4", "entry_id": 537},
{"seq": 538, "hash": "\\\\x2a10dd5e6932f267d197fbd3e33acad3b81a2779f4afed0b42a004ccaac053fc", "entry_id": 538},
{"seq": 539, "hash": "\\\\x0e07401f0131a44db730a47ebff679d21ba2d1d9d1be3401e2f0914e52585187", "entry_id": 539},
{"seq": 540, "hash": "\\\\x6460c58267a5a8d05a36f2d4ab16bad972122521fdbdfe70556004cc9e93d9cc", "entry_id": 540},
{"seq": 541, "hash": "\\\\xacb8a5644356d978d02e003a02a984cdf52aa99f50ca7f23b3de7dea697eacd2", "entry_id": 541},
{"seq": 542, "hash": "\\\\xf9c42b9f4c2c5730b5475d12540470c363fec2f30935bcedfa5d7b84d32ea2b5", "entry_id": 542},
{"seq": 543, "hash": "\\\\xed92e9411e0add65432b778fe733da3dee1b543d2865c8f70bbb5b10396b80fe", "entry_id": 543},
{"seq": 544, "hash": "\\\\x318daade328527cc2708716d3fa8da31d3acfb9e4d1495ff3a51f8baaff8f24f", "entry_id": 544},
{"seq": 545, "hash": "\\\\x96725fc861437b37bdcaabfe8cf9fe34f1e2c893351523bcf3b287ddf9237570", "entry_id": 545},
{"seq": 546, "hash": "\\\\xa42a5fb85649ef3ef63312e3157d8287065b6e1f28ddf3ce02276baa84af7790", "entry_id": 546},
{"seq": 547, "hash": "\\\\x703d2f753c538e8621ea4d94b8403ec176913d30ef896dc79aad502877dbdacc", "entry_id": 547},
{"seq": 548, "hash": "\\\\xc5997af99340438dcca2f6af49728c36601fde2329144de1efbe38cd67fca4a7", "entry_id": 548},
{"seq": 549, "hash": "\\\\x35f447fca37e5849987f7dd05b68e827f91446a28781d40988a762d4321248ea", "entry_id": 549},
{"seq": 550, "hash": "\\\\x27fb1e3568fc5c8b71ac99c748b5b827ee0e2fae1272582a10964635939f727b", "entry_id": 551},
{"seq": 551, "hash": "\\\\xe5f91a61f038b9c798820ebbaa5794fc09a39fdd1889f9585c2ace4b96fcb79c", "entry_id": 550},
{"seq": 552, "hash": "\\\\x64f7b7ee480f541ec0d5d1ce87264b19e2d363cae1d371103aba37228822deac", "entry_id": 552},
{"seq": 553, "hash": "\\\\x0f468a0b10f656113f7369e0e24950351a269940b8890261a0cd7fdcf16257ac", "entry_id": 553},
{"seq": 554, "hash": "\\\\x5bc0b05522aceaaf2f3991c350d793d8fc1948af6dee5e726281eca46dcbd534", "entry_id": 554},
{"seq": 555, "hash": "\\\\xdcba4fcff6be46fcaab85326f791f645e66d079d45609f76c0cac9d5b469440c", "entry_id": 555},
{"seq": 556, "hash": "\\\\xa39c7dcb4a8bd3e0efd0548a90515b7851c24975264420a61b5a0f7f951b5acb", "entry_id": 556},
{"seq": 557, "hash": "\\\\x0406bfff60d88f74fecd53498ed854285de04d38be8e509b6f78197013c307a2", "entry_id": 557},
{"seq": 558, "hash": "\\\\x90ebbc691c0a7aa08d6e51c5dcc96cdacc192623eddb1019b448bb36b73e5bc9", "entry_id": 558},
{"seq": 559, "hash": "\\\\x24b2439e6b219d6d8c9aa74fa438ee917e4e5f9c5d663c3c783312cbbb73ce2c", "entry_id": 559},
{"seq": 560, "hash": "\\\\xe69a247a591babe54128fbb0fae66ec0cff57fec0ab5a1429b2cf9f6809be3e5", "entry_id": 560},
{"seq": 561, "hash": "\\\\x58cbba19d3f218903dd3ede7a08f9df6d905a33f5e926e1c2c93bdc84d5f6157", "entry_id": 561},
{"seq": 562, "hash": "\\\\x8d61c285b9b8ed721bb51097e3778160f6b8a9424f7350fa95e875657f6f7fc4", "entry_id": 562},
{"seq": 563, "hash": "\\\\xc31c296333569852a2d64b0c84fae51b32378c12ce90cecd3813a939fd712c40", "entry_id": 563},
{"seq": 564, "hash": "\\\\xebd312c54780cb18a3868db61d579f94813e648c7b4bfe75af04152e5280282b", "entry_id": 564},
{"seq": 565, "hash": "\\\\xc059f6b3779c64dffb37f96a41b9eff179ad4f6ab2dbb40a6db5bad235c05c8b", "entry_id": 565},
{"seq": 566, "hash": "\\\\xb3d1fb765af2ab6a577ae7aca1c3e3f245e598b698d6b2f9759b19e9e0880257", "entry_id": 566},
{"seq": 567, "hash": "\\\\xc83c29c0f01ce224830270a01cf13d2d355d270923a741afbea36daad6ed3fb6", "entry_id": 567},
{"seq": 568, "hash": "\\\\xb702906689439904a95f4e51fae9f35da3b2799fd2c4752a2c8ab09a6c41ee73", "entry_id": 568},
{"seq": 569, "hash": "\\\\x8abe0128b30723c187ffcdc02315eebb8fbf927856e8ee29d17a0c54bb71ca86", "entry_id": 569},
{"seq": 570, "hash": "\\\\x7e8e004c53baed3b8f05539b5da5441ef1c565e4f95b5124cadb5cc96dd7a2b2", "entry_id": 570},
{"seq": 571, "hash": "\\\\x86d55e049971db4624ebe3e05233b0ff7aaac93aad868909aa01218507ef9ff6", "entry_id": 571},
{"seq": 572, "hash": "\\\\x6d932b17bad708866caa6de2ff6519441090b5b0c64c1a81ffa2b36e0258766b", "entry_id": 572},
{"seq": 573, "hash": "\\\\x8df258606d715e6aed40c0451b9ff7f21a59c761977ecaa939668a4eac0411d6", "entry_id": 573},
{"seq": 574, "hash": "\\\\x884bf1f4906cf33f84f246ec677ccb6c7c634ec09c1c0525e5d7cc46c474bbf8", "entry_id": 574},
{"seq": 575, "hash": "\\\\xa53af32a533d9b354326a3742fea0b76a8d9e5f85cdb26a1cecdcc85cccdfda7", "entry_id": 575},
{"seq": 576, "hash": "\\\\xded6a569a8a45b802c3223b6f1e95640067892cfbc2d0f80e9c8bd7b897efbe7", "entry_id": 576},
{"seq": 577, "hash": "\\\\x9abe9ee09101473b2b4741cbb6f33b977a175930be7b7accf0ac92ad3b0ce967", "entry_id": 577},
{"seq": 578, "hash": "\\\\x239a7012b304644a46a4c73c39b4765e382f0a70783c156869652a5faeb09588", "entry_id": 578},
{"seq": 579, "hash": "\\\\x0b278cfdbb5e6a98e439632fe3299bf639cac54ca9e3c30eff39059514937512", "entry_id": 579},
{"seq": 580, "hash": "\\\\x3aac5f3d1a7892a90a9447f649c5611944c155f77f7210d61f0c0eeefc98d9f7", "entry_id": 580},
{"seq": 581, "hash": "\\\\xbb68a46db52ac457de938438f2c34013f83009c2165052fae9aff75788d7ecfd", "entry_id": 581},
{"seq": 582, "hash": "\\\\x9eb56132cb60a2626ae08863adee55504fbd2a536762a7b07f680faeeafe3368", "entry_id": 582},
{"seq": 583, "hash": "\\\\xf8957705cc58c169219aa11ac6ca3551f6bc029d3d0688ed02e16727358449d0", "entry_id": 583},
{"seq": 584, "hash": "\\\\x5401e19cf854299594d93e4b1edc754c1314ee2d3e6ee04249328c83fcd59123", "entry_id": 584},
{"seq": 585, "hash": "\\\\x6c3506e8b7d11d1b489510d7012199aebad311c631b9ce2f4b50aa48fd79255e", "entry_id": 585},
{"seq": 586, "hash": "\\\\xd6b1f3424687e51c39e209110531dbfe1ccfcd1f5483c7f765236ae002c9726a", "entry_id": 586},
{"seq": 587, "hash": "\\\\xb6fe07b55af030ef83e5e9d87c8bd0c8668e52517297f509be5683fcb20f6fbb", "entry_id": 587},
{"seq": 588, "hash": "\\\\xc584147b0ec7d52dc26775e868d2f7e4e3724e46715033c53589cd559b17b701", "entry_id": 588},
{"seq": 589, "hash": "\\\\xe21b243b7f1f54a057ad414c28c62fd348abf30ec4fc77a9cbad675362c412f0", "entry_id": 589},
{"seq": 590, "hash": "\\\\x162df0e5dc83eb5ddb1bc49dbc3283e26d1fae946d2f7b72f46c5afc4ab96b05", "entry_id": 590},
{"seq": 591, "hash": "\\\\xf6ad08505f9c06b12fd285c2e5effb4dd5b0ed1b6cd5f1338d7a4cf4134bb470", "entry_id": 591},
{"seq": 592, "hash": "\\\\xa425d8cc3d7231bb1f67cd65e1016776462faec7e4fab6c8b6e1513c5ce8abf9", "entry_id": 592},
{"seq": 593, "hash": "\\\\xe075a6b6322d3534e59c706597a98057782f5b13e6b477c873a78fe29a01d650", "entry_id": 593},
{"seq": 594, "hash": "\\\\x7d3a36472c3941ee81bb9dccd950276039f9e210c78ea0c6dd20a7dd948b2e37", "entry_id": 594},
{"seq": 595, "hash": "\\\\xf11eb5c7d7215bb0826b9f6e32959453aa3a3dc9f5b6dd5734ee7d1e601d3a24", "entry_id": 595},
{"seq": 596, "hash": "\\\\x565e96b9c5fef2e011968c18daa1b0ec8bff72ac384e7150403ebfa6fa2fdaa4", "entry_id": 596},
{"seq": 597, "hash": "\\\\x47afddb1c1af9035b034b04245350ddd9312d2ca265f6714d2d96479f957957a", "entry_id": 597},
{"seq": 598, "hash": "\\\\x13daa0c676490989bba2f64f6eccd2c065757993ce2950e255f677ffe067fc39", "entry_id": 598},
{"seq": 599, "hash": "\\\\x583181152593564e765862c48e08c517ceb8334adc0739ec067944edcbcd39d9", "entry_id": 599},
{"seq": 600, "hash": "\\\\x745f217518d0615f05b0d6367a1a53e1bba5949010fb56da38f80cc022161e83", "entry_id": 600},
{"seq": 601, "hash": "\\\\x59726df75a27d988127b8f195ee6c85ea0ff14314ae533c9562d1cd59888fd8f", "entry_id": 601},
{"seq": 602, "hash": "\\\\xa23949e6718fee24abd5906eb9c2e76694a7a01ceb7219079155afd4705ce389", "entry_id": 602},
{"seq": 603, "hash": "\\\\xad8b31422bd76d18a03ea849c333941468a59d194f3cf6809bc7ac0387aee9f3", "entry_id": 603},
{"seq": 604, "hash": "\\\\xfbc4ec58cb025f183308f31a14e658d8b34e2f22d8593c813b1f5241086aac69", "entry_id": 604},
{"seq": 605, "hash": "\\\\x39d38c68f6fcd713e6b9261a62646604374c0b4dc6eb73191856ee8d14fb6542", "entry_id": 605},
{"seq": 606, "hash": "\\\\x3ed3ae8e68d698d1ade44444b09cb2f0da287283103d16539862901243c880cc", "entry_id": 606},
{"seq": 607, "hash": "\\\\xc7c3225ba9896c9aa71f10908af0123969bd41936150572a7c759ddf0cc3959b", "entry_id": 607},
{"seq": 608, "hash": "\\\\x244cc472fdb46b5bbc6c8f3e0695df9052b6d98acbff4f34893056501027ad70", "entry_id": 608},
{"seq": 609, "hash": "\\\\xd66aeda8247f82f878918419f20b7512bfd42b1fdb048c512431f5e90fb1c0b6", "entry_id": 609},
{"seq": 610, "hash": "\\\\xf668e20e1a22cb6f0caabe60a7a4438d3eec515fd5348aa8b5c6998454bdec6f", "entry_id": 610},
{"seq": 611, "hash": "\\\\x853f556c20cdab01d0047bf6263989a167553d44e8086c72b6acada364ef4b82", "entry_id": 611}
]');

INSERT INTO public.agreement (id, region_code, title, status, version, measures, signed_on, valid_until, decision_id, provenance_source, provenance_reference, terminated_reason, created_at, due_at) OVERRIDING SYSTEM VALUE
SELECT id, region_code, title, status, version, measures, signed_on, valid_until, decision_id, provenance_source, provenance_reference, terminated_reason, created_at, due_at FROM jsonb_populate_recordset(NULL::public.agreement,'[
{"id": "01a224e0-c482-7042-a6db-1633d871cc89", "title": {"en": "Agreement on the development of industrial tourism", "ru": "Соглашение о развитии промышленного туризма"}, "due_at": "2030-11-01T21:00:00+00:00", "status": "SIGNED", "version": 3, "measures": ["METHODOLOGY", "EXCURSIONS", "REGIONAL_ROUTES", "INTERREGIONAL_ROUTES", "COUNCIL", "REGISTRY"], "signed_on": "2020-07-08", "created_at": "2026-11-29T01:17:19.874+00:00", "decision_id": null, "region_code": "RU-SMO", "valid_until": "2030-12-31", "provenance_source": "SAMPLE", "terminated_reason": null, "provenance_reference": "infra/sample-data"}
]');

INSERT INTO public.agreement_milestone (agreement_id, region_code, measure, due_on, status, done_on, evidence_id, evidence_type, evidence_subject, evidence_time, due_at, term) OVERRIDING SYSTEM VALUE
SELECT agreement_id, region_code, measure, due_on, status, done_on, evidence_id, evidence_type, evidence_subject, evidence_time, due_at, term FROM jsonb_populate_recordset(NULL::public.agreement_milestone,'[
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-29", "measure": "COUNCIL", "evidence_id": "01a224e0-9914-72ab-9767-73437c536847", "region_code": "RU-SMO", "agreement_id": "01a224e0-c482-7042-a6db-1633d871cc89", "evidence_time": "2026-11-29T01:17:08.756+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a224e0-9914-728f-ad9a-307befa28f88"},
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-29", "measure": "EXCURSIONS", "evidence_id": "01a224e0-a6d9-726b-93e3-2417da8f697b", "region_code": "RU-SMO", "agreement_id": "01a224e0-c482-7042-a6db-1633d871cc89", "evidence_time": "2026-11-29T01:17:12.281+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a224e0-a0d2-720b-a082-f17e7d4865f8"},
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-29", "measure": "INTERREGIONAL_ROUTES", "evidence_id": "01a224e0-c728-7792-afff-b8c224f0a67b", "region_code": "RU-SMO", "agreement_id": "01a224e0-c482-7042-a6db-1633d871cc89", "evidence_time": "2026-11-29T01:17:20.552+00:00", "evidence_type": "promtour.routes.route.published.v1", "evidence_subject": "01a224e0-c6a1-7134-96b1-3de476828575"},
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-29", "measure": "METHODOLOGY", "evidence_id": "01a224e0-a00a-74dc-9905-5cab337520bc", "region_code": "RU-SMO", "agreement_id": "01a224e0-c482-7042-a6db-1633d871cc89", "evidence_time": "2026-11-29T01:17:10.538+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a224e0-a00a-7387-95d4-916f8ae3bf12"},
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-29", "measure": "REGIONAL_ROUTES", "evidence_id": "01a224e0-c67c-72cb-886e-ee515b3c6e3b", "region_code": "RU-SMO", "agreement_id": "01a224e0-c482-7042-a6db-1633d871cc89", "evidence_time": "2026-11-29T01:17:20.38+00:00", "evidence_type": "promtour.routes.route.published.v1", "evidence_subject": "01a224e0-c61c-77e8-9184-2990306ad42c"},
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-29", "measure": "REGISTRY", "evidence_id": "01a224e0-9f27-72d0-bc27-77d11509b266", "region_code": "RU-SMO", "agreement_id": "01a224e0-c482-7042-a6db-1633d871cc89", "evidence_time": "2026-11-29T01:17:10.311+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-9da5-703c-8ec1-de6cfab78ac6"}
]');

INSERT INTO public.agreement_signature (agreement_id, party, region_code, signed_on, recorded_at, subject) OVERRIDING SYSTEM VALUE
SELECT agreement_id, party, region_code, signed_on, recorded_at, subject FROM jsonb_populate_recordset(NULL::public.agreement_signature,'[
{"party": "AGENCY", "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "signed_on": "2020-07-08", "recorded_at": "2026-11-29T01:17:19.906+00:00", "region_code": "RU-SMO", "agreement_id": "01a224e0-c482-7042-a6db-1633d871cc89"},
{"party": "REGION", "subject": "01a224e0-8ea0-7406-baa1-a8c44b148e9e", "signed_on": "2020-07-08", "recorded_at": "2026-11-29T01:17:20.009+00:00", "region_code": "RU-SMO", "agreement_id": "01a224e0-c482-7042-a6db-1633d871cc89"}
]');

INSERT INTO public.api_client (id, kind, name, organization_id, portal_id, scopes, regions, rate_class, redirect_uris, allowed_origins, confidential, first_party, version, created_at, revoked_at, revocation_reason) OVERRIDING SYSTEM VALUE
SELECT id, kind, name, organization_id, portal_id, scopes, regions, rate_class, redirect_uris, allowed_origins, confidential, first_party, version, created_at, revoked_at, revocation_reason FROM jsonb_populate_recordset(NULL::public.api_client,'[
{"id": "01900000-0000-7000-8000-0000000000d0", "kind": "DASHBOARD", "name": "Промтур · Promtour", "scopes": [], "regions": null, "version": 1, "portal_id": null, "created_at": "2026-11-29T01:17:06.025+00:00", "rate_class": "HIGH", "revoked_at": null, "first_party": true, "confidential": false, "redirect_uris": ["http://127.0.0.1/signed-in", "http://127.0.0.1:8477/signed-in"], "allowed_origins": [], "organization_id": null, "revocation_reason": null},
{"id": "01900000-0000-7000-8000-0000000000d1", "kind": "PORTAL", "name": "Демонстрация · Demonstration: portal", "scopes": ["bookings:read", "bookings:write", "participants:write", "analytics:read"], "regions": null, "version": 1, "portal_id": "01a224e0-c764-7168-b5ba-e3bd64b788d6", "created_at": "2026-11-29T01:17:20.664+00:00", "rate_class": "BASIC", "revoked_at": null, "first_party": false, "confidential": true, "redirect_uris": [], "allowed_origins": [], "organization_id": null, "revocation_reason": null},
{"id": "01900000-0000-7000-8000-0000000000d2", "kind": "AGENCY", "name": "Демонстрация · Demonstration: agency", "scopes": ["bookings:read", "bookings:write", "participants:write", "leads:read", "leads:write"], "regions": [], "version": 1, "portal_id": null, "created_at": "2026-11-29T01:17:20.685+00:00", "rate_class": "BASIC", "revoked_at": null, "first_party": false, "confidential": true, "redirect_uris": [], "allowed_origins": [], "organization_id": "01a224e0-c778-73ec-ba17-ddb4a166e246", "revocation_reason": null},
{"id": "01900000-0000-7000-8000-0000000000d3", "kind": "DASHBOARD", "name": "Демонстрация · Demonstration: dashboard", "scopes": ["analytics:read", "registry:read", "audit:read"], "regions": null, "version": 1, "portal_id": null, "created_at": "2026-11-29T01:17:06.048+00:00", "rate_class": "STANDARD", "revoked_at": null, "first_party": false, "confidential": true, "redirect_uris": [], "allowed_origins": [], "organization_id": null, "revocation_reason": null}
]');

INSERT INTO public.council (id, region_code, established_on) OVERRIDING SYSTEM VALUE
SELECT id, region_code, established_on FROM jsonb_populate_recordset(NULL::public.council,'[
{"id": "01a224e0-9914-728f-ad9a-307befa28f88", "region_code": "RU-SMO", "established_on": "2020-07-08"},
{"id": "01a224e0-9925-73e2-adbb-5eb689237b68", "region_code": "RU-MOS", "established_on": "2020-07-08"},
{"id": "01a224e0-992c-7323-9511-b6d43320ef85", "region_code": "RU-MOW", "established_on": "2020-07-08"},
{"id": "01a224e0-9941-708d-b51b-ab46306d9c6e", "region_code": "RU-CHE", "established_on": "2020-07-08"},
{"id": "01a224e0-9948-732a-a24f-8f703c985fda", "region_code": "RU-SVE", "established_on": "2020-07-08"},
{"id": "01a224e0-9949-760d-aae1-5d0926a237b6", "region_code": "RU-NIZ", "established_on": "2020-07-08"},
{"id": "01a224e0-9ace-745f-a021-78c99aed36c8", "region_code": "RU-KRS", "established_on": "2020-07-08"},
{"id": "01a224e0-9add-7038-8cbc-37d0f5ac97c4", "region_code": "RU-PER", "established_on": "2020-07-08"},
{"id": "01a224e0-9add-750a-b430-84c32ac79909", "region_code": "RU-BEL", "established_on": "2020-07-08"},
{"id": "01a224e0-9b69-77cd-8859-7011dc7a4797", "region_code": "RU-KK", "established_on": "2020-07-08"},
{"id": "01a224e0-9b92-72f1-b91e-c7289d0f2644", "region_code": "RU-TUL", "established_on": "2020-07-08"},
{"id": "01a224e0-9bdb-74b6-afe4-c253532216ef", "region_code": "RU-KEM", "established_on": "2020-07-08"},
{"id": "01a224e0-9c74-7398-a655-7f1bee84ad09", "region_code": "RU-LEN", "established_on": "2020-07-08"}
]');

INSERT INTO public.council_decision (id, council_id, meeting_id, region_code, year, number, kind, taken_on, summary, withdrawn_at, withdrawn_reason) OVERRIDING SYSTEM VALUE
SELECT id, council_id, meeting_id, region_code, year, number, kind, taken_on, summary, withdrawn_at, withdrawn_reason FROM jsonb_populate_recordset(NULL::public.council_decision,'[
{"id": "01a224e0-9ef7-71d1-8105-0e366cdad997", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Egger Wood Products Gagarin", "ru": "Внести в реестр региона: Эггер Древпродукт Гагарин"}, "taken_on": "2020-07-08", "council_id": "01a224e0-9914-728f-ad9a-307befa28f88", "meeting_id": "01a224e0-9aa6-74a3-b389-c2a959dae38e", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a224e0-9f19-7099-bc84-2a2bedffa7b8", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: TMK Yartsevo Metallurgical Plant", "ru": "Внести в реестр региона: ТМК-Ярцевский металлургический завод"}, "taken_on": "2020-07-08", "council_id": "01a224e0-9914-728f-ad9a-307befa28f88", "meeting_id": "01a224e0-9aa6-74a3-b389-c2a959dae38e", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a224e0-9f2c-73ec-9465-51c75578e21a", "kind": "REGISTER", "year": 2020, "number": 3, "summary": {"en": "Enter into the region’s registry: Smolensk Printing Works", "ru": "Внести в реестр региона: Смоленский полиграфкомбинат"}, "taken_on": "2020-07-08", "council_id": "01a224e0-9914-728f-ad9a-307befa28f88", "meeting_id": "01a224e0-9aa6-74a3-b389-c2a959dae38e", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a224e0-9f4f-71ec-80cc-41baab899fca", "kind": "REGISTER", "year": 2020, "number": 4, "summary": {"en": "Enter into the region’s registry: Russian Linen", "ru": "Внести в реестр региона: Русский лён"}, "taken_on": "2020-07-08", "council_id": "01a224e0-9914-728f-ad9a-307befa28f88", "meeting_id": "01a224e0-9aa6-74a3-b389-c2a959dae38e", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a224e0-9f75-7034-9be5-64595c62dc33", "kind": "REGISTER", "year": 2020, "number": 5, "summary": {"en": "Enter into the region’s registry: Kristall", "ru": "Внести в реестр региона: Кристалл"}, "taken_on": "2020-07-08", "council_id": "01a224e0-9914-728f-ad9a-307befa28f88", "meeting_id": "01a224e0-9aa6-74a3-b389-c2a959dae38e", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a224e0-9fac-7196-ac27-ccaf4586d2df", "kind": "REGISTER", "year": 2020, "number": 6, "summary": {"en": "Enter into the region’s registry: The maker of the brands “Nashe” and “Tvoyo”", "ru": "Внести в реестр региона: Производитель марок «Наше» и «Твоё»"}, "taken_on": "2020-07-08", "council_id": "01a224e0-9914-728f-ad9a-307befa28f88", "meeting_id": "01a224e0-9aa6-74a3-b389-c2a959dae38e", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a224e0-a808-7608-bf87-c58ce38cdfb4", "kind": "REGISTER", "year": 2020, "number": 7, "summary": {"en": "Enter into the region’s registry: Torfoprom", "ru": "Внести в реестр региона: Торфопром"}, "taken_on": "2020-07-08", "council_id": "01a224e0-9914-728f-ad9a-307befa28f88", "meeting_id": "01a224e0-9aa6-74a3-b389-c2a959dae38e", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a224e0-a9bf-73e9-8554-b9d1e6409aaf", "kind": "REGISTER", "year": 2020, "number": 8, "summary": {"en": "Enter into the region’s registry: Katyn Farm", "ru": "Внести в реестр региона: Агроферма Катынь"}, "taken_on": "2020-07-08", "council_id": "01a224e0-9914-728f-ad9a-307befa28f88", "meeting_id": "01a224e0-9aa6-74a3-b389-c2a959dae38e", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a224e0-aa08-76fd-a376-9b6599587560", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: MMK", "ru": "Внести в реестр региона: ММК"}, "taken_on": "2020-07-08", "council_id": "01a224e0-9941-708d-b51b-ab46306d9c6e", "meeting_id": "01a224e0-9a31-75bd-af88-b3f87853fa9d", "region_code": "RU-CHE", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a224e0-aa6e-7293-8348-a4a5a08887d6", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: PNTZ Pipe Plant", "ru": "Внести в реестр региона: ПНТЗ"}, "taken_on": "2020-07-08", "council_id": "01a224e0-9948-732a-a24f-8f703c985fda", "meeting_id": "01a224e0-9a93-76fd-a04c-ef9cfc0f0b1a", "region_code": "RU-SVE", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a224e0-aaf8-72cc-b1a7-e949111b20be", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: Sysert Porcelain", "ru": "Внести в реестр региона: Фарфор Сысерти"}, "taken_on": "2020-07-08", "council_id": "01a224e0-9948-732a-a24f-8f703c985fda", "meeting_id": "01a224e0-9a93-76fd-a04c-ef9cfc0f0b1a", "region_code": "RU-SVE", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a224e0-ab17-729b-9989-588cd02e9ad1", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: OMK Vyksa", "ru": "Внести в реестр региона: ОМК Выкса"}, "taken_on": "2020-07-08", "council_id": "01a224e0-9949-760d-aae1-5d0926a237b6", "meeting_id": "01a224e0-9b70-756f-b9a2-8f8d381ce4b4", "region_code": "RU-NIZ", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a224e0-ae14-70c1-a9f3-edb3d90ce2dd", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: Ariel", "ru": "Внести в реестр региона: Ариель"}, "taken_on": "2020-07-08", "council_id": "01a224e0-9949-760d-aae1-5d0926a237b6", "meeting_id": "01a224e0-9b70-756f-b9a2-8f8d381ce4b4", "region_code": "RU-NIZ", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a224e0-b13c-77a4-a6f8-57971e95056a", "kind": "REGISTER", "year": 2020, "number": 3, "summary": {"en": "Enter into the region’s registry: Sormovo Confectionery", "ru": "Внести в реестр региона: Сормовская кондитерская фабрика"}, "taken_on": "2020-07-08", "council_id": "01a224e0-9949-760d-aae1-5d0926a237b6", "meeting_id": "01a224e0-9b70-756f-b9a2-8f8d381ce4b4", "region_code": "RU-NIZ", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a224e0-b140-76da-aa67-465c8c3357bc", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Mikron", "ru": "Внести в реестр региона: Микрон"}, "taken_on": "2020-07-08", "council_id": "01a224e0-992c-7323-9511-b6d43320ef85", "meeting_id": "01a224e0-9a22-7675-bcab-6c31ae2fb67c", "region_code": "RU-MOW", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a224e0-b178-7458-b49a-27b9c387d6db", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: Baskin Robbins", "ru": "Внести в реестр региона: Баскин Роббинс"}, "taken_on": "2020-07-08", "council_id": "01a224e0-992c-7323-9511-b6d43320ef85", "meeting_id": "01a224e0-9a22-7675-bcab-6c31ae2fb67c", "region_code": "RU-MOW", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a224e0-b264-7603-a9a1-00a39bd79664", "kind": "REGISTER", "year": 2020, "number": 3, "summary": {"en": "Enter into the region’s registry: Ortomoda", "ru": "Внести в реестр региона: Ортомода"}, "taken_on": "2020-07-08", "council_id": "01a224e0-992c-7323-9511-b6d43320ef85", "meeting_id": "01a224e0-9a22-7675-bcab-6c31ae2fb67c", "region_code": "RU-MOW", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a224e0-b3df-77c4-87f8-0c1aa216e302", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Bogorodsk Ice Cream Works", "ru": "Внести в реестр региона: Богородский хладокомбинат"}, "taken_on": "2020-07-08", "council_id": "01a224e0-9925-73e2-adbb-5eb689237b68", "meeting_id": "01a224e0-9a32-7403-a67a-09a6058ccae8", "region_code": "RU-MOS", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a224e0-b81f-740e-82e7-b5ae7b448c73", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: OMK Chusovoy", "ru": "Внести в реестр региона: ОМК Чусовой"}, "taken_on": "2020-07-08", "council_id": "01a224e0-9add-7038-8cbc-37d0f5ac97c4", "meeting_id": "01a224e0-9c4c-7462-85a8-e1c4fc6c4ce2", "region_code": "RU-PER", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a224e0-bc3a-72f5-933e-ba4896b2e86f", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: Kungur Ceramics", "ru": "Внести в реестр региона: Кунгурская керамика"}, "taken_on": "2020-07-08", "council_id": "01a224e0-9add-7038-8cbc-37d0f5ac97c4", "meeting_id": "01a224e0-9c4c-7462-85a8-e1c4fc6c4ce2", "region_code": "RU-PER", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a224e0-bcfa-75b6-906d-d37ea6c6afc3", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Mikhailovsky Mining Works", "ru": "Внести в реестр региона: Михайловский ГОК"}, "taken_on": "2020-07-08", "council_id": "01a224e0-9ace-745f-a021-78c99aed36c8", "meeting_id": "01a224e0-9c22-7787-bff2-b79c169aa4ee", "region_code": "RU-KRS", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a224e0-bd09-7045-93b3-c6fb7c97cd02", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Lebedinsky Mining Works and OEMK", "ru": "Внести в реестр региона: Лебединский ГОК и ОЭМК"}, "taken_on": "2020-07-08", "council_id": "01a224e0-9add-750a-b430-84c32ac79909", "meeting_id": "01a224e0-9c23-72ea-a8e7-add4112ac1bf", "region_code": "RU-BEL", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a224e0-bd17-717d-a705-d3679cbb3a8b", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Sayano-Shushenskaya Hydropower Plant", "ru": "Внести в реестр региона: Саяно-Шушенская ГЭС"}, "taken_on": "2020-07-08", "council_id": "01a224e0-9b69-77cd-8859-7011dc7a4797", "meeting_id": "01a224e0-9c54-755c-a9e6-1716035fa8e8", "region_code": "RU-KK", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a224e0-bd79-756b-bef0-30377f1f30a8", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Tula Brewery", "ru": "Внести в реестр региона: Тульский пивзавод"}, "taken_on": "2020-07-08", "council_id": "01a224e0-9b92-72f1-b91e-c7289d0f2644", "meeting_id": "01a224e0-9c6c-761a-af44-e3e0e7f531a8", "region_code": "RU-TUL", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a224e0-be21-749f-b904-baa3d9b944c1", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Kuzbassrazrezugol", "ru": "Внести в реестр региона: Кузбассразрезуголь"}, "taken_on": "2020-07-08", "council_id": "01a224e0-9bdb-74b6-afe4-c253532216ef", "meeting_id": "01a224e0-9c9c-73c9-a761-85422a2e4941", "region_code": "RU-KEM", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a224e0-c224-73dc-951a-4a04f5f03e3e", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Leningrad Nuclear Power Plant", "ru": "Внести в реестр региона: Ленинградская АЭС"}, "taken_on": "2020-07-08", "council_id": "01a224e0-9c74-7398-a655-7f1bee84ad09", "meeting_id": "01a224e0-9ccb-74fa-bc87-b47342112b70", "region_code": "RU-LEN", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a224e0-c5a1-70be-87ef-7e58916c82b1", "kind": "REGISTER", "year": 2020, "number": 9, "summary": {"en": "Enter into the region’s registry: Smolensk tour operator (sample)", "ru": "Внести в реестр региона: Смоленский туроператор (образец)"}, "taken_on": "2020-07-08", "council_id": "01a224e0-9914-728f-ad9a-307befa28f88", "meeting_id": "01a224e0-9aa6-74a3-b389-c2a959dae38e", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null}
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
{"used_at": "2026-11-29T01:17:10.311+00:00", "decision_id": "01a224e0-9ef7-71d1-8105-0e366cdad997", "region_code": "RU-SMO", "organization_id": "01a224e0-9d54-7208-8379-27e807a96762"},
{"used_at": "2026-11-29T01:17:10.327+00:00", "decision_id": "01a224e0-9f19-7099-bc84-2a2bedffa7b8", "region_code": "RU-SMO", "organization_id": "01a224e0-9d7f-7236-9f68-4445e03aa007"},
{"used_at": "2026-11-29T01:17:10.359+00:00", "decision_id": "01a224e0-9f2c-73ec-9465-51c75578e21a", "region_code": "RU-SMO", "organization_id": "01a224e0-9d58-7185-82d5-482d722ebf61"},
{"used_at": "2026-11-29T01:17:10.418+00:00", "decision_id": "01a224e0-9f4f-71ec-80cc-41baab899fca", "region_code": "RU-SMO", "organization_id": "01a224e0-9d58-727d-9af9-fe913f3744e4"},
{"used_at": "2026-11-29T01:17:10.471+00:00", "decision_id": "01a224e0-9f75-7034-9be5-64595c62dc33", "region_code": "RU-SMO", "organization_id": "01a224e0-9d69-7656-a063-2772b9186650"},
{"used_at": "2026-11-29T01:17:10.548+00:00", "decision_id": "01a224e0-9fac-7196-ac27-ccaf4586d2df", "region_code": "RU-SMO", "organization_id": "01a224e0-9d80-77a8-af09-c065aeab7a4b"},
{"used_at": "2026-11-29T01:17:12.727+00:00", "decision_id": "01a224e0-a808-7608-bf87-c58ce38cdfb4", "region_code": "RU-SMO", "organization_id": "01a224e0-a74d-7602-934d-5ada8a61244d"},
{"used_at": "2026-11-29T01:17:13.083+00:00", "decision_id": "01a224e0-a9bf-73e9-8554-b9d1e6409aaf", "region_code": "RU-SMO", "organization_id": "01a224e0-a7f3-7792-8327-dbb1cbf642b6"},
{"used_at": "2026-11-29T01:17:13.185+00:00", "decision_id": "01a224e0-aa08-76fd-a376-9b6599587560", "region_code": "RU-CHE", "organization_id": "01a224e0-a845-74b7-af74-f04cde9422b5"},
{"used_at": "2026-11-29T01:17:13.285+00:00", "decision_id": "01a224e0-aa6e-7293-8348-a4a5a08887d6", "region_code": "RU-SVE", "organization_id": "01a224e0-a8a1-73dd-bd00-ded4470c83ad"},
{"used_at": "2026-11-29T01:17:13.381+00:00", "decision_id": "01a224e0-aaf8-72cc-b1a7-e949111b20be", "region_code": "RU-SVE", "organization_id": "01a224e0-a909-70cc-9cf0-2e5376e90644"},
{"used_at": "2026-11-29T01:17:13.451+00:00", "decision_id": "01a224e0-ab17-729b-9989-588cd02e9ad1", "region_code": "RU-NIZ", "organization_id": "01a224e0-a9cf-719d-b1d3-ee5080e9b114"},
{"used_at": "2026-11-29T01:17:14.189+00:00", "decision_id": "01a224e0-ae14-70c1-a9f3-edb3d90ce2dd", "region_code": "RU-NIZ", "organization_id": "01a224e0-ad23-7426-be27-b05d1a6924cc"},
{"used_at": "2026-11-29T01:17:14.997+00:00", "decision_id": "01a224e0-b13c-77a4-a6f8-57971e95056a", "region_code": "RU-NIZ", "organization_id": "01a224e0-b081-759f-aea9-5ef309b93205"},
{"used_at": "2026-11-29T01:17:15.004+00:00", "decision_id": "01a224e0-b140-76da-aa67-465c8c3357bc", "region_code": "RU-MOW", "organization_id": "01a224e0-b082-71c2-91f2-6bbe709db026"},
{"used_at": "2026-11-29T01:17:15.078+00:00", "decision_id": "01a224e0-b178-7458-b49a-27b9c387d6db", "region_code": "RU-MOW", "organization_id": "01a224e0-b0bc-7367-93ec-dbbc49e5d9ef"},
{"used_at": "2026-11-29T01:17:15.319+00:00", "decision_id": "01a224e0-b264-7603-a9a1-00a39bd79664", "region_code": "RU-MOW", "organization_id": "01a224e0-b18f-7249-97a9-e9e4e2c8bbfc"},
{"used_at": "2026-11-29T01:17:15.678+00:00", "decision_id": "01a224e0-b3df-77c4-87f8-0c1aa216e302", "region_code": "RU-MOS", "organization_id": "01a224e0-b2c3-746e-a49d-f35bfe2fc869"},
{"used_at": "2026-11-29T01:17:16.858+00:00", "decision_id": "01a224e0-b81f-740e-82e7-b5ae7b448c73", "region_code": "RU-PER", "organization_id": "01a224e0-b729-740a-9e59-2bd0965f8ad4"},
{"used_at": "2026-11-29T01:17:17.865+00:00", "decision_id": "01a224e0-bc3a-72f5-933e-ba4896b2e86f", "region_code": "RU-PER", "organization_id": "01a224e0-ba3b-740c-8d80-ff81f0f88125"},
{"used_at": "2026-11-29T01:17:18.014+00:00", "decision_id": "01a224e0-bcfa-75b6-906d-d37ea6c6afc3", "region_code": "RU-KRS", "organization_id": "01a224e0-bace-7008-ae68-504ff9525973"},
{"used_at": "2026-11-29T01:17:18.011+00:00", "decision_id": "01a224e0-bd09-7045-93b3-c6fb7c97cd02", "region_code": "RU-BEL", "organization_id": "01a224e0-bad6-74b2-a494-2c05cc81c758"},
{"used_at": "2026-11-29T01:17:18.07+00:00", "decision_id": "01a224e0-bd17-717d-a705-d3679cbb3a8b", "region_code": "RU-KK", "organization_id": "01a224e0-bb2b-76e9-95c5-8f85a8cf9c17"},
{"used_at": "2026-11-29T01:17:18.208+00:00", "decision_id": "01a224e0-bd79-756b-bef0-30377f1f30a8", "region_code": "RU-TUL", "organization_id": "01a224e0-bb6f-706e-bad2-a594f31c0fc9"},
{"used_at": "2026-11-29T01:17:18.441+00:00", "decision_id": "01a224e0-be21-749f-b904-baa3d9b944c1", "region_code": "RU-KEM", "organization_id": "01a224e0-bc8c-7291-95fe-1dc3529955a4"},
{"used_at": "2026-11-29T01:17:19.283+00:00", "decision_id": "01a224e0-c224-73dc-951a-4a04f5f03e3e", "region_code": "RU-LEN", "organization_id": "01a224e0-c135-74d5-b1a8-23ca111fe515"},
{"used_at": "2026-11-29T01:17:20.195+00:00", "decision_id": "01a224e0-c5a1-70be-87ef-7e58916c82b1", "region_code": "RU-SMO", "organization_id": "01a224e0-c54a-74ae-a149-e5d41c9e82f5"}
]');

INSERT INTO public.council_meeting (id, council_id, region_code, held_on, members, present, present_members, agenda) OVERRIDING SYSTEM VALUE
SELECT id, council_id, region_code, held_on, members, present, present_members, agenda FROM jsonb_populate_recordset(NULL::public.council_meeting,'[
{"id": "01a224e0-9a22-7675-bcab-6c31ae2fb67c", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a224e0-992c-7323-9511-b6d43320ef85", "region_code": "RU-MOW", "present_members": ["01a224e0-997d-7234-97ed-1af52e98317c", "01a224e0-99b5-7102-a1d6-3962e4508b9f", "01a224e0-99e4-75bd-9eb7-5d2051f4561d"]},
{"id": "01a224e0-9a31-75bd-af88-b3f87853fa9d", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a224e0-9941-708d-b51b-ab46306d9c6e", "region_code": "RU-CHE", "present_members": ["01a224e0-9982-7340-8159-28f4c11f0b45", "01a224e0-99b3-72fe-9dd6-f0da76808f61", "01a224e0-99f8-701d-a64a-05f3bfc852d7"]},
{"id": "01a224e0-9a32-7403-a67a-09a6058ccae8", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a224e0-9925-73e2-adbb-5eb689237b68", "region_code": "RU-MOS", "present_members": ["01a224e0-997b-703e-b5a5-7fcc9a44f880", "01a224e0-99af-731a-b38a-f3dbcfb31303", "01a224e0-99f4-728a-8c01-91d5a3d5ef7b"]},
{"id": "01a224e0-9a93-76fd-a04c-ef9cfc0f0b1a", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a224e0-9948-732a-a24f-8f703c985fda", "region_code": "RU-SVE", "present_members": ["01a224e0-9987-75e9-94d3-1d5878be5551", "01a224e0-9a21-7599-ac38-74429a54af21", "01a224e0-9a53-7202-8e1a-448f0f153353"]},
{"id": "01a224e0-9aa6-74a3-b389-c2a959dae38e", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a224e0-9914-728f-ad9a-307befa28f88", "region_code": "RU-SMO", "present_members": ["01a224e0-9981-7142-a8d6-bc2d19419344", "01a224e0-99bf-76db-a556-20ead0fb6789", "01a224e0-9a4e-7183-96ad-9ae8368029e2"]},
{"id": "01a224e0-9b70-756f-b9a2-8f8d381ce4b4", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a224e0-9949-760d-aae1-5d0926a237b6", "region_code": "RU-NIZ", "present_members": ["01a224e0-99b7-706b-bd44-a9d9561fec5f", "01a224e0-9a5a-73e3-b468-98ccd5bc777b", "01a224e0-9ae3-71b7-8664-2b7a7fe6a95c"]},
{"id": "01a224e0-9c22-7787-bff2-b79c169aa4ee", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a224e0-9ace-745f-a021-78c99aed36c8", "region_code": "RU-KRS", "present_members": ["01a224e0-9b71-758a-b900-efee36898bce", "01a224e0-9ba6-714a-bbe6-dd5d3db02bd3", "01a224e0-9beb-7652-8abd-fc75e303d48c"]},
{"id": "01a224e0-9c23-72ea-a8e7-add4112ac1bf", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a224e0-9add-750a-b430-84c32ac79909", "region_code": "RU-BEL", "present_members": ["01a224e0-9b6b-725d-b39e-5127a4df0b22", "01a224e0-9bab-7221-b2cd-aa0a5a25d717", "01a224e0-9bee-73a6-853f-697f6d8fa9d3"]},
{"id": "01a224e0-9c4c-7462-85a8-e1c4fc6c4ce2", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a224e0-9add-7038-8cbc-37d0f5ac97c4", "region_code": "RU-PER", "present_members": ["01a224e0-9b70-713a-8095-a120eb8c1500", "01a224e0-9bc3-739f-8842-efece2ed8392", "01a224e0-9c13-73c3-aa69-c381938627b1"]},
{"id": "01a224e0-9c54-755c-a9e6-1716035fa8e8", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a224e0-9b69-77cd-8859-7011dc7a4797", "region_code": "RU-KK", "present_members": ["01a224e0-9ba0-7491-aac1-60559e7c9ba0", "01a224e0-9be3-710b-a424-33a3083f2f42", "01a224e0-9c17-76b7-8967-9719e47c51ee"]},
{"id": "01a224e0-9c6c-761a-af44-e3e0e7f531a8", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a224e0-9b92-72f1-b91e-c7289d0f2644", "region_code": "RU-TUL", "present_members": ["01a224e0-9bc8-7085-bebd-11415332289d", "01a224e0-9c02-7560-9959-89b7d9c5b257", "01a224e0-9c3a-73d2-9517-91e398ddc278"]},
{"id": "01a224e0-9c9c-73c9-a761-85422a2e4941", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a224e0-9bdb-74b6-afe4-c253532216ef", "region_code": "RU-KEM", "present_members": ["01a224e0-9c0b-700b-8216-5f69f372def7", "01a224e0-9c44-7798-a69d-427d69fc4c62", "01a224e0-9c7c-75ea-accf-8334de6654d1"]},
{"id": "01a224e0-9ccb-74fa-bc87-b47342112b70", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a224e0-9c74-7398-a655-7f1bee84ad09", "region_code": "RU-LEN", "present_members": ["01a224e0-9c97-745e-9e92-c9d80bdb01c7", "01a224e0-9cb2-75eb-9dda-5a61ffa8ff2e", "01a224e0-9cbf-76c9-acda-df14b356ac4c"]}
]');

INSERT INTO public.methodology (version, published_at, title, criteria, stages) OVERRIDING SYSTEM VALUE
SELECT version, published_at, title, criteria, stages FROM jsonb_populate_recordset(NULL::public.methodology,'[
{"title": {"en": "How plants are made ready for visitors", "ru": "Методика подготовки предприятий к приёму посетителей"}, "stages": [{"code": "DECISION", "name": {"en": "Decision and coordinator", "ru": "Решение и координатор"}}, {"code": "AUDIENCE", "name": {"en": "Audience and goal", "ru": "Аудитория и цель"}}, {"code": "ROUTE", "name": {"en": "Route and narrative", "ru": "Маршрут и рассказ"}}, {"code": "SAFETY", "name": {"en": "Safety and access", "ru": "Безопасность и доступ"}}, {"code": "GUIDES", "name": {"en": "Guide training", "ru": "Обучение экскурсоводов"}}, {"code": "PILOT", "name": {"en": "Pilot group", "ru": "Пробная группа"}}, {"code": "INSPECTION", "name": {"en": "Inspection", "ru": "Проверка"}}, {"code": "LAUNCH", "name": {"en": "Launch", "ru": "Запуск"}}, {"code": "FEEDBACK", "name": {"en": "Feedback", "ru": "Обратная связь"}}], "version": 1, "criteria": [{"code": "SAFE_ROUTE", "name": {"en": "Safe route", "ru": "Безопасный маршрут"}, "critical": true}, {"code": "BRIEFING_TEXT", "name": {"en": "Briefing text", "ru": "Текст инструктажа"}, "critical": true}, {"code": "PPE_STOCK", "name": {"en": "Stock of protective equipment", "ru": "Запас средств защиты"}, "critical": true}, {"code": "TRAINED_GUIDE", "name": {"en": "Trained guide", "ru": "Подготовленный экскурсовод"}, "critical": true}, {"code": "PASS_PROCESS", "name": {"en": "Pass process", "ru": "Порядок пропуска"}, "critical": true}, {"code": "CONTENT", "name": {"en": "Content", "ru": "Содержание экскурсии"}, "critical": false}, {"code": "VIEWING_POINTS", "name": {"en": "Viewing points", "ru": "Точки обзора"}, "critical": false}, {"code": "PHOTO_RULES", "name": {"en": "Rules of photography", "ru": "Правила съёмки"}, "critical": false}, {"code": "TOILETS_AND_CLOAKROOM", "name": {"en": "Toilets and cloakroom", "ru": "Туалеты и гардероб"}, "critical": false}, {"code": "ACCESSIBILITY", "name": {"en": "Accessibility", "ru": "Доступность"}, "critical": false}, {"code": "EMERGENCY_PLAN", "name": {"en": "Emergency plan", "ru": "План действий при аварии"}, "critical": true}, {"code": "BOOKING_CONTACT", "name": {"en": "Booking contact", "ru": "Контакт для записи"}, "critical": false}], "published_at": "2020-07-08T00:00:00+00:00"}
]');

INSERT INTO public.organization (id, kind, name, sort_name, legal_name, brands, inn, kpp, ogrn, legal_entity, region_code, okved, status, provenance_source, provenance_reference, created_at, search_text, version) OVERRIDING SYSTEM VALUE
SELECT id, kind, name, sort_name, legal_name, brands, inn, kpp, ogrn, legal_entity, region_code, okved, status, provenance_source, provenance_reference, created_at, search_text, version FROM jsonb_populate_recordset(NULL::public.organization, E'[
{"id": "01a224e0-9d54-7208-8379-27e807a96762", "inn": "0000000018", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Egger Wood Products Gagarin", "ru": "Эггер Древпродукт Гагарин"}, "ogrn": "1000000000010", "okved": ["16"], "brands": [], "search": "''egger'':7B ''gagarin'':10B ''product'':9B ''wood'':8B ''гагарин'':3A,6B ''древпродукт'':2A,5B ''эггер'':1A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Эггер Древпродукт Гагарин", "created_at": "2026-11-29T01:17:09.844+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "эггер древпродукт гагарин\\negger wood products gagarin", "legal_entity": "0000000018/000001001", "okved_prefixes": ["16"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-9d58-7185-82d5-482d722ebf61", "inn": "0000000025", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Smolensk Printing Works", "ru": "Смоленский полиграфкомбинат"}, "ogrn": "1000000000021", "okved": ["18"], "brands": [], "search": "''print'':6B ''smolensk'':5B ''work'':7B ''полиграфкомбинат'':2A,4B ''смоленск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Смоленский полиграфкомбинат", "created_at": "2026-11-29T01:17:09.848+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "смоленский полиграфкомбинат\\nsmolensk printing works", "legal_entity": "0000000025/000001001", "okved_prefixes": ["18"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-9d58-727d-9af9-fe913f3744e4", "inn": "0000000032", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Russian Linen", "ru": "Русский лён"}, "ogrn": "1000000000032", "okved": ["13"], "brands": [], "search": "''linen'':6B ''russian'':5B ''лен'':2A,4B ''русск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Русский лён", "created_at": "2026-11-29T01:17:09.848+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "русский лен\\nrussian linen", "legal_entity": "0000000032/000001001", "okved_prefixes": ["13"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-9d69-7656-a063-2772b9186650", "inn": "0000000057", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Kristall", "ru": "Кристалл"}, "ogrn": "1000000000054", "okved": ["32"], "brands": [], "search": "''kristal'':3B ''кристалл'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Кристалл", "created_at": "2026-11-29T01:17:09.865+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "кристалл\\nkristall", "legal_entity": "0000000057/000001001", "okved_prefixes": ["32"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-9d7f-7236-9f68-4445e03aa007", "inn": "0000000064", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "TMK Yartsevo Metallurgical Plant", "ru": "ТМК-Ярцевский металлургический завод"}, "ogrn": "1000000000065", "okved": ["24"], "brands": [], "search": "''metallurg'':11B ''plant'':12B ''tmk'':9B ''yartsevo'':10B ''завод'':4A,8B ''металлургическ'':3A,7B ''тмк'':1A,5B ''ярцевск'':2A,6B", "status": "ACTIVE", "version": 1, "sort_name": "ТМК-Ярцевский металлургический завод", "created_at": "2026-11-29T01:17:09.887+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "тмк ярцевский металлургический завод\\ntmk yartsevo metallurgical plant", "legal_entity": "0000000064/000001001", "okved_prefixes": ["24"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-9d80-77a8-af09-c065aeab7a4b", "inn": null, "kpp": null, "kind": "ENTERPRISE", "name": {"en": "The maker of the brands “Nashe” and “Tvoyo”", "ru": "Производитель марок «Наше» и «Твоё»"}, "ogrn": null, "okved": ["14"], "brands": ["Наше", "Твоё"], "search": "''brand'':15B ''maker'':12B ''nash'':16B ''tvoyo'':18B ''марок'':2A,7B ''наш'':3A,8B,19B ''производител'':1A,6B ''тво'':5A,10B,20B", "status": "ACTIVE", "version": 1, "sort_name": "Производитель марок «Наше» и «Твоё»", "created_at": "2026-11-29T01:17:09.888+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "производитель марок наше и твое\\nthe maker of the brands nashe and tvoyo\\nнаше\\nтвое", "legal_entity": null, "okved_prefixes": ["14"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-a74d-7602-934d-5ada8a61244d", "inn": "0000000071", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Torfoprom", "ru": "Торфопром"}, "ogrn": "1000000000076", "okved": ["08"], "brands": [], "search": "''torfoprom'':3B ''торфопр'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Торфопром", "created_at": "2026-11-29T01:17:12.397+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "торфопром\\ntorfoprom", "legal_entity": "0000000071/000001001", "okved_prefixes": ["08"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-a7f3-7792-8327-dbb1cbf642b6", "inn": "0000000089", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Katyn Farm", "ru": "Агроферма Катынь"}, "ogrn": "1000000000087", "okved": ["01"], "brands": [], "search": "''farm'':6B ''katyn'':5B ''агроферм'':1A,3B ''катын'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Агроферма Катынь", "created_at": "2026-11-29T01:17:12.563+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "агроферма катынь\\nkatyn farm", "legal_entity": "0000000089/000001001", "okved_prefixes": ["01"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-a845-74b7-af74-f04cde9422b5", "inn": "0000000096", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "MMK", "ru": "ММК"}, "ogrn": "1000000000098", "okved": ["24"], "brands": [], "search": "''mmk'':3B ''ммк'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "ММК", "created_at": "2026-11-29T01:17:12.645+00:00", "legal_name": null, "region_code": "RU-CHE", "search_text": "ммк\\nmmk", "legal_entity": "0000000096/000001001", "okved_prefixes": ["24"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-a8a1-73dd-bd00-ded4470c83ad", "inn": "0000000106", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "PNTZ Pipe Plant", "ru": "ПНТЗ"}, "ogrn": "1000000000109", "okved": ["24"], "brands": [], "search": "''pipe'':4B ''plant'':5B ''pntz'':3B ''пнтз'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "ПНТЗ", "created_at": "2026-11-29T01:17:12.737+00:00", "legal_name": null, "region_code": "RU-SVE", "search_text": "пнтз\\npntz pipe plant", "legal_entity": "0000000106/000001001", "okved_prefixes": ["24"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-a909-70cc-9cf0-2e5376e90644", "inn": "0000000113", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Sysert Porcelain", "ru": "Фарфор Сысерти"}, "ogrn": "1000000000110", "okved": ["23"], "brands": [], "search": "''porcelain'':6B ''sysert'':5B ''сысерт'':2A,4B ''фарфор'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Фарфор Сысерти", "created_at": "2026-11-29T01:17:12.841+00:00", "legal_name": null, "region_code": "RU-SVE", "search_text": "фарфор сысерти\\nsysert porcelain", "legal_entity": "0000000113/000001001", "okved_prefixes": ["23"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-a9cf-719d-b1d3-ee5080e9b114", "inn": "0000000120", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "OMK Vyksa", "ru": "ОМК Выкса"}, "ogrn": "1000000000120", "okved": ["24"], "brands": [], "search": "''omk'':5B ''vyksa'':6B ''выкс'':2A,4B ''омк'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "ОМК Выкса", "created_at": "2026-11-29T01:17:13.039+00:00", "legal_name": null, "region_code": "RU-NIZ", "search_text": "омк выкса\\nomk vyksa", "legal_entity": "0000000120/000001001", "okved_prefixes": ["24"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-ad23-7426-be27-b05d1a6924cc", "inn": "0000000138", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Ariel", "ru": "Ариель"}, "ogrn": "1000000000131", "okved": ["32"], "brands": [], "search": "''ariel'':3B ''ариел'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Ариель", "created_at": "2026-11-29T01:17:13.891+00:00", "legal_name": null, "region_code": "RU-NIZ", "search_text": "ариель\\nariel", "legal_entity": "0000000138/000001001", "okved_prefixes": ["32"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-b081-759f-aea9-5ef309b93205", "inn": "0000000145", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Sormovo Confectionery", "ru": "Сормовская кондитерская фабрика"}, "ogrn": "1000000000142", "okved": ["10"], "brands": [], "search": "''confectioneri'':8B ''sormovo'':7B ''кондитерск'':2A,5B ''сормовск'':1A,4B ''фабрик'':3A,6B", "status": "ACTIVE", "version": 1, "sort_name": "Сормовская кондитерская фабрика", "created_at": "2026-11-29T01:17:14.753+00:00", "legal_name": null, "region_code": "RU-NIZ", "search_text": "сормовская кондитерская фабрика\\nsormovo confectionery", "legal_entity": "0000000145/000001001", "okved_prefixes": ["10"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-b082-71c2-91f2-6bbe709db026", "inn": "0000000152", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Mikron", "ru": "Микрон"}, "ogrn": "1000000000153", "okved": ["26"], "brands": [], "search": "''mikron'':3B ''микрон'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Микрон", "created_at": "2026-11-29T01:17:14.754+00:00", "legal_name": null, "region_code": "RU-MOW", "search_text": "микрон\\nmikron", "legal_entity": "0000000152/000001001", "okved_prefixes": ["26"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-b0bc-7367-93ec-dbbc49e5d9ef", "inn": "0000000160", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Baskin Robbins", "ru": "Баскин Роббинс"}, "ogrn": "1000000000164", "okved": ["10"], "brands": [], "search": "''baskin'':5B ''robbin'':6B ''баскин'':1A,3B ''роббинс'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Баскин Роббинс", "created_at": "2026-11-29T01:17:14.812+00:00", "legal_name": null, "region_code": "RU-MOW", "search_text": "баскин роббинс\\nbaskin robbins", "legal_entity": "0000000160/000001001", "okved_prefixes": ["10"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-b18f-7249-97a9-e9e4e2c8bbfc", "inn": "0000000177", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Ortomoda", "ru": "Ортомода"}, "ogrn": "1000000000175", "okved": ["32"], "brands": [], "search": "''ortomoda'':3B ''ортомод'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Ортомода", "created_at": "2026-11-29T01:17:15.023+00:00", "legal_name": null, "region_code": "RU-MOW", "search_text": "ортомода\\nortomoda", "legal_entity": "0000000177/000001001", "okved_prefixes": ["32"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-b2c3-746e-a49d-f35bfe2fc869", "inn": "0000000184", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Bogorodsk Ice Cream Works", "ru": "Богородский хладокомбинат"}, "ogrn": "1000000000186", "okved": ["10"], "brands": [], "search": "''bogorodsk'':5B ''cream'':7B ''ice'':6B ''work'':8B ''богородск'':1A,3B ''хладокомбинат'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Богородский хладокомбинат", "created_at": "2026-11-29T01:17:15.331+00:00", "legal_name": null, "region_code": "RU-MOS", "search_text": "богородский хладокомбинат\\nbogorodsk ice cream works", "legal_entity": "0000000184/000001001", "okved_prefixes": ["10"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-b729-740a-9e59-2bd0965f8ad4", "inn": "0000000191", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "OMK Chusovoy", "ru": "ОМК Чусовой"}, "ogrn": "1000000000197", "okved": ["29"], "brands": [], "search": "''chusovoy'':6B ''omk'':5B ''омк'':1A,3B ''чусов'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "ОМК Чусовой", "created_at": "2026-11-29T01:17:16.457+00:00", "legal_name": null, "region_code": "RU-PER", "search_text": "омк чусовой\\nomk chusovoy", "legal_entity": "0000000191/000001001", "okved_prefixes": ["29"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-ba3b-740c-8d80-ff81f0f88125", "inn": "0000000201", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Kungur Ceramics", "ru": "Кунгурская керамика"}, "ogrn": "1000000000208", "okved": ["23"], "brands": [], "search": "''ceram'':6B ''kungur'':5B ''керамик'':2A,4B ''кунгурск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Кунгурская керамика", "created_at": "2026-11-29T01:17:17.243+00:00", "legal_name": null, "region_code": "RU-PER", "search_text": "кунгурская керамика\\nkungur ceramics", "legal_entity": "0000000201/000001001", "okved_prefixes": ["23"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-bace-7008-ae68-504ff9525973", "inn": "0000000219", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Mikhailovsky Mining Works", "ru": "Михайловский ГОК"}, "ogrn": "1000000000219", "okved": ["07"], "brands": [], "search": "''mikhailovski'':5B ''mine'':6B ''work'':7B ''гок'':2A,4B ''михайловск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Михайловский ГОК", "created_at": "2026-11-29T01:17:17.39+00:00", "legal_name": null, "region_code": "RU-KRS", "search_text": "михайловский гок\\nmikhailovsky mining works", "legal_entity": "0000000219/000001001", "okved_prefixes": ["07"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-bad6-74b2-a494-2c05cc81c758", "inn": "0000000226", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Lebedinsky Mining Works and OEMK", "ru": "Лебединский ГОК и ОЭМК"}, "ogrn": "1000000000220", "okved": ["07"], "brands": [], "search": "''lebedinski'':9B ''mine'':10B ''oemk'':13B ''work'':11B ''гок'':2A,6B ''лебединск'':1A,5B ''оэмк'':4A,8B", "status": "ACTIVE", "version": 1, "sort_name": "Лебединский ГОК и ОЭМК", "created_at": "2026-11-29T01:17:17.398+00:00", "legal_name": null, "region_code": "RU-BEL", "search_text": "лебединский гок и оэмк\\nlebedinsky mining works and oemk", "legal_entity": "0000000226/000001001", "okved_prefixes": ["07"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-bb2b-76e9-95c5-8f85a8cf9c17", "inn": "0000000233", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Sayano-Shushenskaya Hydropower Plant", "ru": "Саяно-Шушенская ГЭС"}, "ogrn": "1000000000230", "okved": ["35"], "brands": [], "search": "''hydropow'':9B ''plant'':10B ''sayano'':7B ''shushenskaya'':8B ''гэс'':3A,6B ''сая'':1A,4B ''шушенск'':2A,5B", "status": "ACTIVE", "version": 1, "sort_name": "Саяно-Шушенская ГЭС", "created_at": "2026-11-29T01:17:17.483+00:00", "legal_name": null, "region_code": "RU-KK", "search_text": "саяно шушенская гэс\\nsayano shushenskaya hydropower plant", "legal_entity": "0000000233/000001001", "okved_prefixes": ["35"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-bb6f-706e-bad2-a594f31c0fc9", "inn": "0000000240", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Tula Brewery", "ru": "Тульский пивзавод"}, "ogrn": "1000000000241", "okved": ["11"], "brands": [], "search": "''breweri'':6B ''tula'':5B ''пивзавод'':2A,4B ''тульск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Тульский пивзавод", "created_at": "2026-11-29T01:17:17.551+00:00", "legal_name": null, "region_code": "RU-TUL", "search_text": "тульский пивзавод\\ntula brewery", "legal_entity": "0000000240/000001001", "okved_prefixes": ["11"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-bc8c-7291-95fe-1dc3529955a4", "inn": "0000000258", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Kuzbassrazrezugol", "ru": "Кузбассразрезуголь"}, "ogrn": "1000000000252", "okved": ["05"], "brands": [], "search": "''kuzbassrazrezugol'':3B ''кузбассразрезугол'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Кузбассразрезуголь", "created_at": "2026-11-29T01:17:17.836+00:00", "legal_name": null, "region_code": "RU-KEM", "search_text": "кузбассразрезуголь\\nkuzbassrazrezugol", "legal_entity": "0000000258/000001001", "okved_prefixes": ["05"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-c135-74d5-b1a8-23ca111fe515", "inn": "0000000265", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Leningrad Nuclear Power Plant", "ru": "Ленинградская АЭС"}, "ogrn": "1000000000263", "okved": ["35"], "brands": [], "search": "''leningrad'':5B ''nuclear'':6B ''plant'':8B ''power'':7B ''аэс'':2A,4B ''ленинградск'':1A,3B", "status": "SUSPENDED", "version": 1, "sort_name": "Ленинградская АЭС", "created_at": "2026-11-29T01:17:19.029+00:00", "legal_name": null, "region_code": "RU-LEN", "search_text": "ленинградская аэс\\nleningrad nuclear power plant", "legal_entity": "0000000265/000001001", "okved_prefixes": ["35"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-c54a-74ae-a149-e5d41c9e82f5", "inn": null, "kpp": null, "kind": "TOUR_OPERATOR", "name": {"en": "Smolensk tour operator (sample)", "ru": "Смоленский туроператор (образец)"}, "ogrn": null, "okved": ["79"], "brands": ["Смоленский туроператор (образец)"], "search": "''oper'':9B ''sampl'':10B ''smolensk'':7B ''tour'':8B ''образец'':3A,6B,13B ''смоленск'':1A,4B,11B ''туроператор'':2A,5B,12B", "status": "ACTIVE", "version": 1, "sort_name": "Смоленский туроператор (образец)", "created_at": "2026-11-29T01:17:20.074+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "смоленский туроператор образец\\nsmolensk tour operator sample\\nсмоленский туроператор образец", "legal_entity": null, "okved_prefixes": ["79"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-c778-73ec-ba17-ddb4a166e246", "inn": null, "kpp": null, "kind": "TOUR_OPERATOR", "name": {"en": "Demo agency", "ru": "Демонстрационное агентство"}, "ogrn": null, "okved": ["79"], "brands": ["Демонстрационное агентство"], "search": "''agenc'':6B ''demo'':5B ''агентств'':2A,4B,8B ''демонстрацион'':1A,3B,7B", "status": "CANDIDATE", "version": 1, "sort_name": "Демонстрационное агентство", "created_at": "2026-11-29T01:17:20.632+00:00", "legal_name": null, "region_code": "RU-MOW", "search_text": "демонстрационное агентство\\ndemo agency\\nдемонстрационное агентство", "legal_entity": null, "okved_prefixes": ["79"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-c7bf-734d-887a-b8352f825290", "inn": null, "kpp": null, "kind": "SCHOOL", "name": {"en": "Demo school", "ru": "Демонстрационная школа"}, "ogrn": null, "okved": ["85"], "brands": ["Демонстрационная школа"], "search": "''demo'':5B ''school'':6B ''демонстрацион'':1A,3B,7B ''школ'':2A,4B,8B", "status": "CANDIDATE", "version": 1, "sort_name": "Демонстрационная школа", "created_at": "2026-11-29T01:17:20.703+00:00", "legal_name": null, "region_code": "RU-MOW", "search_text": "демонстрационная школа\\ndemo school\\nдемонстрационная школа", "legal_entity": null, "okved_prefixes": ["85"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"}
]');

INSERT INTO public.portal (id, code, name, region_codes, languages, url, version) OVERRIDING SYSTEM VALUE
SELECT id, code, name, region_codes, languages, url, version FROM jsonb_populate_recordset(NULL::public.portal,'[
{"id": "01a224e0-c764-7168-b5ba-e3bd64b788d6", "url": null, "code": "demo", "name": {"en": "Demo portal", "ru": "Демонстрационный портал"}, "version": 1, "languages": ["ru", "en"], "region_codes": ["RU-CHE", "RU-MOW", "RU-SMO"]}
]');

INSERT INTO public.programme_fact (region_code, measure, evidence_id, evidence_type, evidence_subject, evidence_time) OVERRIDING SYSTEM VALUE
SELECT region_code, measure, evidence_id, evidence_type, evidence_subject, evidence_time FROM jsonb_populate_recordset(NULL::public.programme_fact,'[
{"measure": "COUNCIL", "evidence_id": "01a224e0-9add-76b9-9ddf-a8280bfb1e39", "region_code": "RU-BEL", "evidence_time": "2026-11-29T01:17:09.213+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a224e0-9add-750a-b430-84c32ac79909"},
{"measure": "EXCURSIONS", "evidence_id": "01a224e0-c254-73a1-99b9-9af244020e79", "region_code": "RU-BEL", "evidence_time": "2026-11-29T01:17:19.316+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a224e0-bf2d-754b-b8a5-e62199f15efa"},
{"measure": "METHODOLOGY", "evidence_id": "01a224e0-bec4-73ea-ad93-c23cc3850646", "region_code": "RU-BEL", "evidence_time": "2026-11-29T01:17:18.404+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a224e0-bec4-70d5-a141-9d30dda5630b"},
{"measure": "REGISTRY", "evidence_id": "01a224e0-bd3b-70d6-b66a-5971c99b5363", "region_code": "RU-BEL", "evidence_time": "2026-11-29T01:17:18.011+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-bb53-73b5-ab0e-425591db8257"},
{"measure": "COUNCIL", "evidence_id": "01a224e0-9941-71e9-bfef-489262b23ace", "region_code": "RU-CHE", "evidence_time": "2026-11-29T01:17:08.801+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a224e0-9941-708d-b51b-ab46306d9c6e"},
{"measure": "EXCURSIONS", "evidence_id": "01a224e0-b03b-769e-a4a7-ef7837d5760e", "region_code": "RU-CHE", "evidence_time": "2026-11-29T01:17:14.683+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a224e0-abe7-72a9-bfc1-c6c28180e73d"},
{"measure": "METHODOLOGY", "evidence_id": "01a224e0-ab84-7511-a932-f7a5392a71a8", "region_code": "RU-CHE", "evidence_time": "2026-11-29T01:17:13.476+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a224e0-ab84-7476-9ea8-e8ec0ccb156e"},
{"measure": "REGISTRY", "evidence_id": "01a224e0-aa61-711e-b71f-ee80dc9daa5d", "region_code": "RU-CHE", "evidence_time": "2026-11-29T01:17:13.185+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-a8a4-70b7-b378-87efc8ae6b20"},
{"measure": "COUNCIL", "evidence_id": "01a224e0-9bdb-7604-8b2f-775e94ca96d3", "region_code": "RU-KEM", "evidence_time": "2026-11-29T01:17:09.467+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a224e0-9bdb-74b6-afe4-c253532216ef"},
{"measure": "EXCURSIONS", "evidence_id": "01a224e0-c387-71ad-bc68-a38c96d80ace", "region_code": "RU-KEM", "evidence_time": "2026-11-29T01:17:19.623+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a224e0-c084-7730-99d1-3641c0fc7c00"},
{"measure": "METHODOLOGY", "evidence_id": "01a224e0-c02f-7624-81d8-28e87f4a82dd", "region_code": "RU-KEM", "evidence_time": "2026-11-29T01:17:18.767+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a224e0-c02f-764b-8f45-14c6cc1729c5"},
{"measure": "REGISTRY", "evidence_id": "01a224e0-bee9-7174-b5b9-1cf49cf89863", "region_code": "RU-KEM", "evidence_time": "2026-11-29T01:17:18.441+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-bcd7-724b-8e3a-8b1dc934ef2f"},
{"measure": "COUNCIL", "evidence_id": "01a224e0-9b69-735a-9f6c-227b59fb3af9", "region_code": "RU-KK", "evidence_time": "2026-11-29T01:17:09.353+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a224e0-9b69-77cd-8859-7011dc7a4797"},
{"measure": "EXCURSIONS", "evidence_id": "01a224e0-c312-715e-8923-5e502a313fcd", "region_code": "RU-KK", "evidence_time": "2026-11-29T01:17:19.506+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a224e0-bf5b-7760-ac06-e722dbe3392c"},
{"measure": "METHODOLOGY", "evidence_id": "01a224e0-bed5-7548-8d8d-03783761d401", "region_code": "RU-KK", "evidence_time": "2026-11-29T01:17:18.421+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a224e0-bed5-70ce-bd15-0c1bb417bd82"},
{"measure": "REGISTRY", "evidence_id": "01a224e0-bd76-766e-b1d5-fcc783e5dc34", "region_code": "RU-KK", "evidence_time": "2026-11-29T01:17:18.07+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-bb8d-76bf-96d2-52e7a2a9fbce"},
{"measure": "COUNCIL", "evidence_id": "01a224e0-9ace-71d8-8b93-91bf9f619666", "region_code": "RU-KRS", "evidence_time": "2026-11-29T01:17:09.198+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a224e0-9ace-745f-a021-78c99aed36c8"},
{"measure": "EXCURSIONS", "evidence_id": "01a224e0-c2b4-719a-aaf4-f717e7760fc9", "region_code": "RU-KRS", "evidence_time": "2026-11-29T01:17:19.412+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a224e0-bf43-7264-ac67-84c02df54d17"},
{"measure": "METHODOLOGY", "evidence_id": "01a224e0-bec2-729e-a0e7-be8c3d44fada", "region_code": "RU-KRS", "evidence_time": "2026-11-29T01:17:18.402+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a224e0-bec2-7698-b7e2-e1f8aaf91861"},
{"measure": "REGISTRY", "evidence_id": "01a224e0-bd3e-7049-bc47-bddd3913337a", "region_code": "RU-KRS", "evidence_time": "2026-11-29T01:17:18.014+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-bb2e-75f3-9b18-a2e05adfceaf"},
{"measure": "COUNCIL", "evidence_id": "01a224e0-9c74-70a0-8d6e-671ceeb01cb9", "region_code": "RU-LEN", "evidence_time": "2026-11-29T01:17:09.62+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a224e0-9c74-7398-a655-7f1bee84ad09"},
{"measure": "EXCURSIONS", "evidence_id": "01a224e0-c425-7757-ab7e-c63ea1c77ad1", "region_code": "RU-LEN", "evidence_time": "2026-11-29T01:17:19.781+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a224e0-c31e-7045-8865-0a548a371c2b"},
{"measure": "METHODOLOGY", "evidence_id": "01a224e0-c295-752a-887a-e6e82d518de6", "region_code": "RU-LEN", "evidence_time": "2026-11-29T01:17:19.381+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a224e0-c295-72e6-9ea2-58903e8c6f31"},
{"measure": "REGISTRY", "evidence_id": "01a224e0-c233-7397-aabc-44ff04fbc665", "region_code": "RU-LEN", "evidence_time": "2026-11-29T01:17:19.283+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-c171-75b7-ba5b-a6212c8fb331"},
{"measure": "COUNCIL", "evidence_id": "01a224e0-9925-75bc-8dba-a3a74ac112b1", "region_code": "RU-MOS", "evidence_time": "2026-11-29T01:17:08.773+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a224e0-9925-73e2-adbb-5eb689237b68"},
{"measure": "EXCURSIONS", "evidence_id": "01a224e0-baaa-71c4-a27d-d2bb8c201df5", "region_code": "RU-MOS", "evidence_time": "2026-11-29T01:17:17.354+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a224e0-b58b-70a5-b65f-73da53d793b6"},
{"measure": "INTERREGIONAL_ROUTES", "evidence_id": "01a224e0-c728-7792-afff-b8c224f0a67b", "region_code": "RU-MOS", "evidence_time": "2026-11-29T01:17:20.552+00:00", "evidence_type": "promtour.routes.route.published.v1", "evidence_subject": "01a224e0-c6a1-7134-96b1-3de476828575"},
{"measure": "METHODOLOGY", "evidence_id": "01a224e0-b481-7478-9a54-5d0a64a971bd", "region_code": "RU-MOS", "evidence_time": "2026-11-29T01:17:15.777+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a224e0-b481-7337-b9f6-f1803b4d682b"},
{"measure": "REGISTRY", "evidence_id": "01a224e0-b41e-77ac-b34b-f90a8f6f201e", "region_code": "RU-MOS", "evidence_time": "2026-11-29T01:17:15.678+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-b2e5-72b5-9b6a-0b911879a8ec"},
{"measure": "COUNCIL", "evidence_id": "01a224e0-992c-7278-9f52-c58d6714ce68", "region_code": "RU-MOW", "evidence_time": "2026-11-29T01:17:08.78+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a224e0-992c-7323-9511-b6d43320ef85"},
{"measure": "EXCURSIONS", "evidence_id": "01a224e0-b98c-7596-a381-d486b872d767", "region_code": "RU-MOW", "evidence_time": "2026-11-29T01:17:17.068+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a224e0-b3a2-705b-b790-04eba7695b99"},
{"measure": "EXCURSIONS", "evidence_id": "01a224e0-ba15-77bc-831f-b5dcbfb6f567", "region_code": "RU-MOW", "evidence_time": "2026-11-29T01:17:17.205+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a224e0-b3c7-7632-a51c-6f0a1707b4ae"},
{"measure": "EXCURSIONS", "evidence_id": "01a224e0-ba1e-74b9-8720-ef5cb5189324", "region_code": "RU-MOW", "evidence_time": "2026-11-29T01:17:17.214+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a224e0-b4ac-71f9-ad56-ad006491397e"},
{"measure": "METHODOLOGY", "evidence_id": "01a224e0-b231-7110-b68e-c4edc534e169", "region_code": "RU-MOW", "evidence_time": "2026-11-29T01:17:15.185+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a224e0-b231-7492-98ea-ece39f237467"},
{"measure": "METHODOLOGY", "evidence_id": "01a224e0-b254-74b3-b688-b4f5469ac0ea", "region_code": "RU-MOW", "evidence_time": "2026-11-29T01:17:15.22+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a224e0-b254-7416-846b-0f5716e5113c"},
{"measure": "METHODOLOGY", "evidence_id": "01a224e0-b3b0-729e-a3ab-700d5c6d7bf3", "region_code": "RU-MOW", "evidence_time": "2026-11-29T01:17:15.568+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a224e0-b3b0-7655-90be-573d734902fa"},
{"measure": "REGISTRY", "evidence_id": "01a224e0-b17c-7653-a763-a20f7a0c1e08", "region_code": "RU-MOW", "evidence_time": "2026-11-29T01:17:15.004+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-b0ae-70fd-8bd4-74c970bc67ab"},
{"measure": "REGISTRY", "evidence_id": "01a224e0-b1c6-769a-a4be-8db86b2d87ae", "region_code": "RU-MOW", "evidence_time": "2026-11-29T01:17:15.078+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-b0e3-76f4-bada-9a70e21a6dc3"},
{"measure": "REGISTRY", "evidence_id": "01a224e0-b2b7-7331-bb95-6f41b337cfb4", "region_code": "RU-MOW", "evidence_time": "2026-11-29T01:17:15.319+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-b1d8-7318-ab81-f426dde351a0"},
{"measure": "COUNCIL", "evidence_id": "01a224e0-9949-75ef-be6a-93e15644168d", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T01:17:08.809+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a224e0-9949-760d-aae1-5d0926a237b6"},
{"measure": "EXCURSIONS", "evidence_id": "01a224e0-b248-7615-8013-4a56dd1e3f27", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T01:17:15.208+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a224e0-acb1-7334-9073-9e899e801587"},
{"measure": "EXCURSIONS", "evidence_id": "01a224e0-b6d5-7512-929c-e9ecabdc203e", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T01:17:16.373+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a224e0-b03e-700d-8fe7-645284533239"},
{"measure": "EXCURSIONS", "evidence_id": "01a224e0-babf-75f4-a87f-ad5dd29a93b0", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T01:17:17.375+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a224e0-b3d3-755a-a323-37a51e00751f"},
{"measure": "METHODOLOGY", "evidence_id": "01a224e0-ac7b-764a-9b88-471bfcf8d57b", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T01:17:13.723+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a224e0-ac7b-7082-abf1-9edd40df399a"},
{"measure": "METHODOLOGY", "evidence_id": "01a224e0-aecc-7490-8bf0-727e8c2fb5bb", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T01:17:14.316+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a224e0-aecc-7681-97f7-53db2c097a75"},
{"measure": "METHODOLOGY", "evidence_id": "01a224e0-b20e-738c-b072-a8ab57620165", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T01:17:15.15+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a224e0-b20e-779b-ae04-94631ec9ec5c"},
{"measure": "REGISTRY", "evidence_id": "01a224e0-ab6b-7753-a0da-1659620221e1", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T01:17:13.451+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-aa03-7524-84b9-590ac0b30fbd"},
{"measure": "REGISTRY", "evidence_id": "01a224e0-ae4d-77c0-80fd-8e4f80e33b67", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T01:17:14.189+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-ad58-7440-b945-3e9254eac50a"},
{"measure": "REGISTRY", "evidence_id": "01a224e0-b175-759c-9686-650dc8db83f0", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T01:17:14.997+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-b0ad-74d9-adfe-1ac8056cb4c1"},
{"measure": "COUNCIL", "evidence_id": "01a224e0-9add-70f8-b011-6da8d10917b5", "region_code": "RU-PER", "evidence_time": "2026-11-29T01:17:09.213+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a224e0-9add-7038-8cbc-37d0f5ac97c4"},
{"measure": "EXCURSIONS", "evidence_id": "01a224e0-bc34-7585-abb1-e41395b68202", "region_code": "RU-PER", "evidence_time": "2026-11-29T01:17:17.748+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a224e0-bae0-7075-9888-8c8323c54a32"},
{"measure": "EXCURSIONS", "evidence_id": "01a224e0-c0b4-7411-ba99-98b6c924efda", "region_code": "RU-PER", "evidence_time": "2026-11-29T01:17:18.9+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a224e0-be31-70e7-ad5c-fafa049fc65a"},
{"measure": "METHODOLOGY", "evidence_id": "01a224e0-ba69-761d-ab84-39e15606eecf", "region_code": "RU-PER", "evidence_time": "2026-11-29T01:17:17.289+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a224e0-ba69-75f4-a933-a5a4c6f89788"},
{"measure": "METHODOLOGY", "evidence_id": "01a224e0-bdd2-774d-9368-af3215036f0b", "region_code": "RU-PER", "evidence_time": "2026-11-29T01:17:18.162+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a224e0-bdd2-756f-8d55-a4fd04ab14d9"},
{"measure": "REGISTRY", "evidence_id": "01a224e0-b8ba-739f-9ee5-9f1acf6d26fa", "region_code": "RU-PER", "evidence_time": "2026-11-29T01:17:16.858+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-b739-7389-8ebc-0b6bd20dbc9a"},
{"measure": "REGISTRY", "evidence_id": "01a224e0-bca9-76b7-8e94-8b2d321d56bc", "region_code": "RU-PER", "evidence_time": "2026-11-29T01:17:17.865+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-ba98-7656-87d3-699162aeaa2a"},
{"measure": "COUNCIL", "evidence_id": "01a224e0-9914-72ab-9767-73437c536847", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:08.756+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a224e0-9914-728f-ad9a-307befa28f88"},
{"measure": "EXCURSIONS", "evidence_id": "01a224e0-a6d9-726b-93e3-2417da8f697b", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:12.281+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a224e0-a0d2-720b-a082-f17e7d4865f8"},
{"measure": "EXCURSIONS", "evidence_id": "01a224e0-a75e-73dc-9769-689b4af91f1c", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:12.414+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a224e0-a128-75ca-aab0-90865632a2ba"},
{"measure": "EXCURSIONS", "evidence_id": "01a224e0-a766-769e-8283-aaee097ff380", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:12.422+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a224e0-a177-7418-92a7-d21ba0259830"},
{"measure": "EXCURSIONS", "evidence_id": "01a224e0-a7eb-70d6-b49e-8cc8bc33c5c2", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:12.555+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a224e0-a126-74f0-9e2a-8a4181ece53f"},
{"measure": "EXCURSIONS", "evidence_id": "01a224e0-a867-7427-98e8-92b2df932d9f", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:12.679+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a224e0-a247-7063-9ac0-1a7801bc2b0f"},
{"measure": "EXCURSIONS", "evidence_id": "01a224e0-a915-7733-b3b2-7157a0b6a74f", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:12.853+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a224e0-a23b-7099-ba83-fbf816e47a1c"},
{"measure": "EXCURSIONS", "evidence_id": "01a224e0-acb5-71ba-bdf8-ed27df17a8ed", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:13.781+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a224e0-aa00-7229-99c5-08f91993503c"},
{"measure": "EXCURSIONS", "evidence_id": "01a224e0-b024-71db-92c9-a24ff31dcdb1", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:14.66+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a224e0-ab90-7331-a27f-1c04fe7e2806"},
{"measure": "INTERREGIONAL_ROUTES", "evidence_id": "01a224e0-c728-7792-afff-b8c224f0a67b", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:20.552+00:00", "evidence_type": "promtour.routes.route.published.v1", "evidence_subject": "01a224e0-c6a1-7134-96b1-3de476828575"},
{"measure": "METHODOLOGY", "evidence_id": "01a224e0-a00a-74dc-9905-5cab337520bc", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:10.538+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a224e0-a00a-7387-95d4-916f8ae3bf12"},
{"measure": "METHODOLOGY", "evidence_id": "01a224e0-a01a-7275-9845-36e3a4ffb704", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:10.554+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a224e0-a01a-7760-ab34-0f6e7473bc5a"},
{"measure": "METHODOLOGY", "evidence_id": "01a224e0-a054-7705-adbb-f3f594584bdd", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:10.612+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a224e0-a054-7108-8abf-10831ab92fe9"},
{"measure": "METHODOLOGY", "evidence_id": "01a224e0-a0e9-766f-88b4-b33d3a129213", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:10.761+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a224e0-a0e9-75f5-984f-a3e60084bb31"},
{"measure": "METHODOLOGY", "evidence_id": "01a224e0-a14a-771f-b539-6660c7e24a08", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:10.858+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a224e0-a14a-7414-9608-f00935193007"},
{"measure": "METHODOLOGY", "evidence_id": "01a224e0-a170-76c8-aa98-c55850119317", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:10.896+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a224e0-a170-70e1-88db-5dd2591304f3"},
{"measure": "METHODOLOGY", "evidence_id": "01a224e0-a9ce-7248-a879-567928e3032c", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:13.038+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a224e0-a9ce-749c-9fd9-e168ccbbf85b"},
{"measure": "METHODOLOGY", "evidence_id": "01a224e0-ab06-76dc-8406-76ecbda954bb", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:13.35+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a224e0-ab06-7162-a13c-e76e3a23a6da"},
{"measure": "REGIONAL_ROUTES", "evidence_id": "01a224e0-c67c-72cb-886e-ee515b3c6e3b", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:20.38+00:00", "evidence_type": "promtour.routes.route.published.v1", "evidence_subject": "01a224e0-c61c-77e8-9184-2990306ad42c"},
{"measure": "REGISTRY", "evidence_id": "01a224e0-9f27-72d0-bc27-77d11509b266", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:10.311+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-9da5-703c-8ec1-de6cfab78ac6"},
{"measure": "REGISTRY", "evidence_id": "01a224e0-9f37-77f9-b3e8-f752a6b048ec", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:10.327+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-9dff-72d8-975b-695839b0ab65"},
{"measure": "REGISTRY", "evidence_id": "01a224e0-9f57-717e-bdf9-4d569fc79cdc", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:10.359+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-9da5-7542-af24-57d5f140c0e3"},
{"measure": "REGISTRY", "evidence_id": "01a224e0-9f92-734e-9105-8b7b55740ca5", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:10.418+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-9dc8-74db-9866-7774274d3cb4"},
{"measure": "REGISTRY", "evidence_id": "01a224e0-9fc7-76fe-b8d9-1397056f596a", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:10.471+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-9dd1-772e-a93d-001adbdd4a26"},
{"measure": "REGISTRY", "evidence_id": "01a224e0-a014-760e-a254-6beec06c18b0", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:10.548+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-9e0b-739e-949c-f80cffb1ea45"},
{"measure": "REGISTRY", "evidence_id": "01a224e0-a897-732e-acf2-88633bc10548", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:12.727+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-a771-774b-b3a4-931ed961ec63"},
{"measure": "REGISTRY", "evidence_id": "01a224e0-a9fb-776a-8a01-6ad555944150", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:13.083+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-a83b-70ad-bd78-f3af5aa44c57"},
{"measure": "REGISTRY", "evidence_id": "01a224e0-c5c3-7347-b7c9-cbd6414457f1", "region_code": "RU-SMO", "evidence_time": "2026-11-29T01:17:20.195+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-c55e-7047-aef7-5fc4213f3086"},
{"measure": "COUNCIL", "evidence_id": "01a224e0-9948-7505-9eaa-106606b7be15", "region_code": "RU-SVE", "evidence_time": "2026-11-29T01:17:08.808+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a224e0-9948-732a-a24f-8f703c985fda"},
{"measure": "EXCURSIONS", "evidence_id": "01a224e0-b06a-774e-b0b2-e6606dd1fe1c", "region_code": "RU-SVE", "evidence_time": "2026-11-29T01:17:14.73+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a224e0-ac33-7281-a457-e5c3eba0a5db"},
{"measure": "EXCURSIONS", "evidence_id": "01a224e0-b0f3-7105-bfb7-ed7615567e73", "region_code": "RU-SVE", "evidence_time": "2026-11-29T01:17:14.867+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a224e0-ac83-7114-b63e-d9e04fa9984f"},
{"measure": "METHODOLOGY", "evidence_id": "01a224e0-abd4-75fd-83e6-113e4c66dabd", "region_code": "RU-SVE", "evidence_time": "2026-11-29T01:17:13.556+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a224e0-abd4-77bc-9b90-e36f0f105906"},
{"measure": "METHODOLOGY", "evidence_id": "01a224e0-ac41-7457-ac61-0fd6848e57ed", "region_code": "RU-SVE", "evidence_time": "2026-11-29T01:17:13.665+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a224e0-ac41-756b-92ee-bf55066d8455"},
{"measure": "REGISTRY", "evidence_id": "01a224e0-aac5-71f5-b02a-a76522c10706", "region_code": "RU-SVE", "evidence_time": "2026-11-29T01:17:13.285+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-a8ed-71f4-8fdf-82a0010848ae"},
{"measure": "REGISTRY", "evidence_id": "01a224e0-ab25-7452-a29d-6eabb7e4300d", "region_code": "RU-SVE", "evidence_time": "2026-11-29T01:17:13.381+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-a9a3-752a-be74-8fa82af772ee"},
{"measure": "COUNCIL", "evidence_id": "01a224e0-9b92-77c7-a85c-884f808946c0", "region_code": "RU-TUL", "evidence_time": "2026-11-29T01:17:09.394+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a224e0-9b92-72f1-b91e-c7289d0f2644"},
{"measure": "EXCURSIONS", "evidence_id": "01a224e0-c340-7144-b96a-a5a76c6dc5c2", "region_code": "RU-TUL", "evidence_time": "2026-11-29T01:17:19.552+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a224e0-c024-7334-ba88-19ddb6a161e2"},
{"measure": "METHODOLOGY", "evidence_id": "01a224e0-bfbb-7353-abb2-4b4528e316e3", "region_code": "RU-TUL", "evidence_time": "2026-11-29T01:17:18.651+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a224e0-bfbb-72d9-9b4d-a3a4ad3c34d4"},
{"measure": "REGISTRY", "evidence_id": "01a224e0-be00-7539-8e2e-bba9fb89b14b", "region_code": "RU-TUL", "evidence_time": "2026-11-29T01:17:18.208+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a224e0-bbe3-7224-8a5a-d226887ed230"}
]');

INSERT INTO public.rate_bucket (key, level, filled_at) OVERRIDING SYSTEM VALUE
SELECT key, level, filled_at FROM jsonb_populate_recordset(NULL::public.rate_bucket,'[
{"key": "person:01a224e0-8e8e-7699-afad-d22eded13f47", "level": 0.7283000000000044, "filled_at": "2026-11-29T01:17:20.68374+00:00"},
{"key": "person:01a224e0-8ea0-7406-baa1-a8c44b148e9e", "level": 450, "filled_at": "2026-11-29T01:17:19.996193+00:00"},
{"key": "person:01a224e0-8eaa-7082-b33b-50fd46e00d5f", "level": 450, "filled_at": "2026-11-29T01:17:20.516558+00:00"},
{"key": "person:01a224e0-c7ed-72b5-838d-def92c48ec02", "level": 450, "filled_at": "2026-11-29T01:17:21.350118+00:00"},
{"key": "person:01a224e0-c810-72cc-ae86-77688e42aeca", "level": 450, "filled_at": "2026-11-29T01:17:21.20075+00:00"},
{"key": "person:01a224e0-c829-7026-8548-69bcf842c62d", "level": 450, "filled_at": "2026-11-29T01:17:20.85612+00:00"}
]');

INSERT INTO public.readiness_assessment (id, site_id, organization_id, region_code, methodology_version, status, assessed_on, valid_until, due_at, scores, total, maximum, criticals_met, assessor, withdrawn_reason, recorded_at) OVERRIDING SYSTEM VALUE
SELECT id, site_id, organization_id, region_code, methodology_version, status, assessed_on, valid_until, due_at, scores, total, maximum, criticals_met, assessor, withdrawn_reason, recorded_at FROM jsonb_populate_recordset(NULL::public.readiness_assessment,'[
{"id": "01a224e0-a00a-7387-95d4-916f8ae3bf12", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a224e0-9f94-736d-a9a4-e9a126c05721", "assessor": "01a224e0-8e8e-7699-afad-d22eded13f47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T01:17:10.538+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a224e0-9d7f-7236-9f68-4445e03aa007", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a224e0-a01a-7760-ab34-0f6e7473bc5a", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a224e0-9f8f-72b8-9894-b66c28401263", "assessor": "01a224e0-8e8e-7699-afad-d22eded13f47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T01:17:10.554+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a224e0-9d54-7208-8379-27e807a96762", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a224e0-a054-7108-8abf-10831ab92fe9", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a224e0-9fe0-7576-bd94-f62838907560", "assessor": "01a224e0-8e8e-7699-afad-d22eded13f47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T01:17:10.612+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a224e0-9d58-7185-82d5-482d722ebf61", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a224e0-a0e9-75f5-984f-a3e60084bb31", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a224e0-a050-71e1-b371-25cec5aad4a3", "assessor": "01a224e0-8e8e-7699-afad-d22eded13f47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T01:17:10.761+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a224e0-9d58-727d-9af9-fe913f3744e4", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a224e0-a14a-7414-9608-f00935193007", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a224e0-a0b4-7432-a5e8-14849e9bce3a", "assessor": "01a224e0-8e8e-7699-afad-d22eded13f47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T01:17:10.858+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a224e0-9d69-7656-a063-2772b9186650", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a224e0-a170-70e1-88db-5dd2591304f3", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a224e0-a0b1-71d6-b80e-6ec953355f1f", "assessor": "01a224e0-8e8e-7699-afad-d22eded13f47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T01:17:10.896+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a224e0-9d80-77a8-af09-c065aeab7a4b", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a224e0-a9ce-749c-9fd9-e168ccbbf85b", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a224e0-a904-7302-9ac1-614a5213aed4", "assessor": "01a224e0-8e8e-7699-afad-d22eded13f47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T01:17:13.038+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a224e0-a74d-7602-934d-5ada8a61244d", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a224e0-ab06-7162-a13c-e76e3a23a6da", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a224e0-aa83-7593-8575-94b8fd4d5bc9", "assessor": "01a224e0-8e8e-7699-afad-d22eded13f47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T01:17:13.35+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a224e0-a7f3-7792-8327-dbb1cbf642b6", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a224e0-ab84-7476-9ea8-e8ec0ccb156e", "total": 24, "due_at": "2027-11-28T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a224e0-ab00-7202-a89c-ad6e82695d10", "assessor": "01a224e0-8e8e-7699-afad-d22eded13f47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T01:17:13.476+00:00", "region_code": "RU-CHE", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a224e0-a845-74b7-af74-f04cde9422b5", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a224e0-abd4-77bc-9b90-e36f0f105906", "total": 24, "due_at": "2027-11-28T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a224e0-ab6f-7202-8b71-00387a4b1d9e", "assessor": "01a224e0-8e8e-7699-afad-d22eded13f47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T01:17:13.556+00:00", "region_code": "RU-SVE", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a224e0-a8a1-73dd-bd00-ded4470c83ad", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a224e0-ac41-756b-92ee-bf55066d8455", "total": 24, "due_at": "2027-11-28T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a224e0-abb4-756f-9ac2-442205e96207", "assessor": "01a224e0-8e8e-7699-afad-d22eded13f47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T01:17:13.665+00:00", "region_code": "RU-SVE", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a224e0-a909-70cc-9cf0-2e5376e90644", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a224e0-ac7b-7082-abf1-9edd40df399a", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a224e0-ac2b-71f0-945c-48fb643cd7b7", "assessor": "01a224e0-8e8e-7699-afad-d22eded13f47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T01:17:13.723+00:00", "region_code": "RU-NIZ", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a224e0-a9cf-719d-b1d3-ee5080e9b114", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a224e0-aecc-7681-97f7-53db2c097a75", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a224e0-ae92-7463-81fd-3db1153428f6", "assessor": "01a224e0-8e8e-7699-afad-d22eded13f47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T01:17:14.316+00:00", "region_code": "RU-NIZ", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a224e0-ad23-7426-be27-b05d1a6924cc", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a224e0-b20e-779b-ae04-94631ec9ec5c", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a224e0-b1d5-72b9-bb35-c6450006ded2", "assessor": "01a224e0-8e8e-7699-afad-d22eded13f47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T01:17:15.15+00:00", "region_code": "RU-NIZ", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a224e0-b081-759f-aea9-5ef309b93205", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a224e0-b231-7492-98ea-ece39f237467", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a224e0-b1dc-705c-b415-622645515ed8", "assessor": "01a224e0-8e8e-7699-afad-d22eded13f47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T01:17:15.185+00:00", "region_code": "RU-MOW", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a224e0-b082-71c2-91f2-6bbe709db026", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a224e0-b254-7416-846b-0f5716e5113c", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a224e0-b204-7471-b699-5fac1b69232f", "assessor": "01a224e0-8e8e-7699-afad-d22eded13f47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T01:17:15.22+00:00", "region_code": "RU-MOW", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a224e0-b0bc-7367-93ec-dbbc49e5d9ef", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a224e0-b3b0-7655-90be-573d734902fa", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a224e0-b30a-7522-9e10-fc75e2d48387", "assessor": "01a224e0-8e8e-7699-afad-d22eded13f47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T01:17:15.568+00:00", "region_code": "RU-MOW", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a224e0-b18f-7249-97a9-e9e4e2c8bbfc", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a224e0-b481-7337-b9f6-f1803b4d682b", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a224e0-b44e-7330-a11d-7358de9f4d14", "assessor": "01a224e0-8e8e-7699-afad-d22eded13f47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T01:17:15.777+00:00", "region_code": "RU-MOS", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a224e0-b2c3-746e-a49d-f35bfe2fc869", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a224e0-ba69-75f4-a933-a5a4c6f89788", "total": 24, "due_at": "2027-11-28T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a224e0-b9e1-741e-99c3-a2c4a1c63265", "assessor": "01a224e0-8e8e-7699-afad-d22eded13f47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T01:17:17.289+00:00", "region_code": "RU-PER", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a224e0-b729-740a-9e59-2bd0965f8ad4", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a224e0-bdd2-756f-8d55-a4fd04ab14d9", "total": 24, "due_at": "2027-11-28T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a224e0-bd54-71bd-b251-76b3ee53ef5d", "assessor": "01a224e0-8e8e-7699-afad-d22eded13f47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T01:17:18.162+00:00", "region_code": "RU-PER", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a224e0-ba3b-740c-8d80-ff81f0f88125", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a224e0-bec2-7698-b7e2-e1f8aaf91861", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a224e0-be0f-728c-af1c-d35223697427", "assessor": "01a224e0-8e8e-7699-afad-d22eded13f47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T01:17:18.402+00:00", "region_code": "RU-KRS", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a224e0-bace-7008-ae68-504ff9525973", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a224e0-bec4-70d5-a141-9d30dda5630b", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a224e0-be0c-7743-a1ae-1cf670f28073", "assessor": "01a224e0-8e8e-7699-afad-d22eded13f47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T01:17:18.404+00:00", "region_code": "RU-BEL", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a224e0-bad6-74b2-a494-2c05cc81c758", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a224e0-bed5-70ce-bd15-0c1bb417bd82", "total": 24, "due_at": "2027-11-28T17:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a224e0-be14-7509-8b1b-77b19d5f091e", "assessor": "01a224e0-8e8e-7699-afad-d22eded13f47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T01:17:18.421+00:00", "region_code": "RU-KK", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a224e0-bb2b-76e9-95c5-8f85a8cf9c17", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a224e0-bfbb-72d9-9b4d-a3a4ad3c34d4", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a224e0-bf48-73a1-8630-71ccb83259c5", "assessor": "01a224e0-8e8e-7699-afad-d22eded13f47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T01:17:18.651+00:00", "region_code": "RU-TUL", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a224e0-bb6f-706e-bad2-a594f31c0fc9", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a224e0-c02f-764b-8f45-14c6cc1729c5", "total": 24, "due_at": "2027-11-28T17:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a224e0-bfb1-7430-acfa-54468509d69e", "assessor": "01a224e0-8e8e-7699-afad-d22eded13f47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T01:17:18.767+00:00", "region_code": "RU-KEM", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a224e0-bc8c-7291-95fe-1dc3529955a4", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a224e0-c295-72e6-9ea2-58903e8c6f31", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a224e0-c267-72a6-b3f6-2a546a140d1a", "assessor": "01a224e0-8e8e-7699-afad-d22eded13f47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T01:17:19.381+00:00", "region_code": "RU-LEN", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a224e0-c135-74d5-b1a8-23ca111fe515", "withdrawn_reason": null, "methodology_version": 1}
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
{"id": "01a224e0-9da5-703c-8ec1-de6cfab78ac6", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T01:17:09.925+00:00", "updated_at": "2026-11-29T01:17:10.311+00:00", "region_code": "RU-SMO", "legal_entity": "0000000018/000001001", "suspended_by": null, "organization_id": "01a224e0-9d54-7208-8379-27e807a96762"},
{"id": "01a224e0-9da5-7542-af24-57d5f140c0e3", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T01:17:09.925+00:00", "updated_at": "2026-11-29T01:17:10.359+00:00", "region_code": "RU-SMO", "legal_entity": "0000000025/000001001", "suspended_by": null, "organization_id": "01a224e0-9d58-7185-82d5-482d722ebf61"},
{"id": "01a224e0-9dc8-74db-9866-7774274d3cb4", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T01:17:09.96+00:00", "updated_at": "2026-11-29T01:17:10.418+00:00", "region_code": "RU-SMO", "legal_entity": "0000000032/000001001", "suspended_by": null, "organization_id": "01a224e0-9d58-727d-9af9-fe913f3744e4"},
{"id": "01a224e0-9dd1-772e-a93d-001adbdd4a26", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T01:17:09.969+00:00", "updated_at": "2026-11-29T01:17:10.471+00:00", "region_code": "RU-SMO", "legal_entity": "0000000057/000001001", "suspended_by": null, "organization_id": "01a224e0-9d69-7656-a063-2772b9186650"},
{"id": "01a224e0-9dff-72d8-975b-695839b0ab65", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T01:17:10.015+00:00", "updated_at": "2026-11-29T01:17:10.327+00:00", "region_code": "RU-SMO", "legal_entity": "0000000064/000001001", "suspended_by": null, "organization_id": "01a224e0-9d7f-7236-9f68-4445e03aa007"},
{"id": "01a224e0-9e0b-739e-949c-f80cffb1ea45", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T01:17:10.027+00:00", "updated_at": "2026-11-29T01:17:10.548+00:00", "region_code": "RU-SMO", "legal_entity": null, "suspended_by": null, "organization_id": "01a224e0-9d80-77a8-af09-c065aeab7a4b"},
{"id": "01a224e0-a771-774b-b3a4-931ed961ec63", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T01:17:12.433+00:00", "updated_at": "2026-11-29T01:17:12.727+00:00", "region_code": "RU-SMO", "legal_entity": "0000000071/000001001", "suspended_by": null, "organization_id": "01a224e0-a74d-7602-934d-5ada8a61244d"},
{"id": "01a224e0-a83b-70ad-bd78-f3af5aa44c57", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T01:17:12.635+00:00", "updated_at": "2026-11-29T01:17:13.083+00:00", "region_code": "RU-SMO", "legal_entity": "0000000089/000001001", "suspended_by": null, "organization_id": "01a224e0-a7f3-7792-8327-dbb1cbf642b6"},
{"id": "01a224e0-a8a4-70b7-b378-87efc8ae6b20", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T01:17:12.74+00:00", "updated_at": "2026-11-29T01:17:13.185+00:00", "region_code": "RU-CHE", "legal_entity": "0000000096/000001001", "suspended_by": null, "organization_id": "01a224e0-a845-74b7-af74-f04cde9422b5"},
{"id": "01a224e0-a8ed-71f4-8fdf-82a0010848ae", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T01:17:12.813+00:00", "updated_at": "2026-11-29T01:17:13.285+00:00", "region_code": "RU-SVE", "legal_entity": "0000000106/000001001", "suspended_by": null, "organization_id": "01a224e0-a8a1-73dd-bd00-ded4470c83ad"},
{"id": "01a224e0-a9a3-752a-be74-8fa82af772ee", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T01:17:12.995+00:00", "updated_at": "2026-11-29T01:17:13.381+00:00", "region_code": "RU-SVE", "legal_entity": "0000000113/000001001", "suspended_by": null, "organization_id": "01a224e0-a909-70cc-9cf0-2e5376e90644"},
{"id": "01a224e0-aa03-7524-84b9-590ac0b30fbd", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T01:17:13.091+00:00", "updated_at": "2026-11-29T01:17:13.451+00:00", "region_code": "RU-NIZ", "legal_entity": "0000000120/000001001", "suspended_by": null, "organization_id": "01a224e0-a9cf-719d-b1d3-ee5080e9b114"},
{"id": "01a224e0-ad58-7440-b945-3e9254eac50a", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T01:17:13.944+00:00", "updated_at": "2026-11-29T01:17:14.189+00:00", "region_code": "RU-NIZ", "legal_entity": "0000000138/000001001", "suspended_by": null, "organization_id": "01a224e0-ad23-7426-be27-b05d1a6924cc"},
{"id": "01a224e0-b0ad-74d9-adfe-1ac8056cb4c1", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T01:17:14.797+00:00", "updated_at": "2026-11-29T01:17:14.997+00:00", "region_code": "RU-NIZ", "legal_entity": "0000000145/000001001", "suspended_by": null, "organization_id": "01a224e0-b081-759f-aea9-5ef309b93205"},
{"id": "01a224e0-b0ae-70fd-8bd4-74c970bc67ab", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T01:17:14.798+00:00", "updated_at": "2026-11-29T01:17:15.004+00:00", "region_code": "RU-MOW", "legal_entity": "0000000152/000001001", "suspended_by": null, "organization_id": "01a224e0-b082-71c2-91f2-6bbe709db026"},
{"id": "01a224e0-b0e3-76f4-bada-9a70e21a6dc3", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T01:17:14.851+00:00", "updated_at": "2026-11-29T01:17:15.078+00:00", "region_code": "RU-MOW", "legal_entity": "0000000160/000001001", "suspended_by": null, "organization_id": "01a224e0-b0bc-7367-93ec-dbbc49e5d9ef"},
{"id": "01a224e0-b1d8-7318-ab81-f426dde351a0", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T01:17:15.096+00:00", "updated_at": "2026-11-29T01:17:15.319+00:00", "region_code": "RU-MOW", "legal_entity": "0000000177/000001001", "suspended_by": null, "organization_id": "01a224e0-b18f-7249-97a9-e9e4e2c8bbfc"},
{"id": "01a224e0-b2e5-72b5-9b6a-0b911879a8ec", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T01:17:15.365+00:00", "updated_at": "2026-11-29T01:17:15.678+00:00", "region_code": "RU-MOS", "legal_entity": "0000000184/000001001", "suspended_by": null, "organization_id": "01a224e0-b2c3-746e-a49d-f35bfe2fc869"},
{"id": "01a224e0-b739-7389-8ebc-0b6bd20dbc9a", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T01:17:16.473+00:00", "updated_at": "2026-11-29T01:17:16.858+00:00", "region_code": "RU-PER", "legal_entity": "0000000191/000001001", "suspended_by": null, "organization_id": "01a224e0-b729-740a-9e59-2bd0965f8ad4"},
{"id": "01a224e0-ba98-7656-87d3-699162aeaa2a", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T01:17:17.336+00:00", "updated_at": "2026-11-29T01:17:17.865+00:00", "region_code": "RU-PER", "legal_entity": "0000000201/000001001", "suspended_by": null, "organization_id": "01a224e0-ba3b-740c-8d80-ff81f0f88125"},
{"id": "01a224e0-bb2e-75f3-9b18-a2e05adfceaf", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T01:17:17.486+00:00", "updated_at": "2026-11-29T01:17:18.014+00:00", "region_code": "RU-KRS", "legal_entity": "0000000219/000001001", "suspended_by": null, "organization_id": "01a224e0-bace-7008-ae68-504ff9525973"},
{"id": "01a224e0-bb53-73b5-ab0e-425591db8257", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T01:17:17.523+00:00", "updated_at": "2026-11-29T01:17:18.011+00:00", "region_code": "RU-BEL", "legal_entity": "0000000226/000001001", "suspended_by": null, "organization_id": "01a224e0-bad6-74b2-a494-2c05cc81c758"},
{"id": "01a224e0-bb8d-76bf-96d2-52e7a2a9fbce", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T01:17:17.581+00:00", "updated_at": "2026-11-29T01:17:18.07+00:00", "region_code": "RU-KK", "legal_entity": "0000000233/000001001", "suspended_by": null, "organization_id": "01a224e0-bb2b-76e9-95c5-8f85a8cf9c17"},
{"id": "01a224e0-bbe3-7224-8a5a-d226887ed230", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T01:17:17.667+00:00", "updated_at": "2026-11-29T01:17:18.208+00:00", "region_code": "RU-TUL", "legal_entity": "0000000240/000001001", "suspended_by": null, "organization_id": "01a224e0-bb6f-706e-bad2-a594f31c0fc9"},
{"id": "01a224e0-bcd7-724b-8e3a-8b1dc934ef2f", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T01:17:17.911+00:00", "updated_at": "2026-11-29T01:17:18.441+00:00", "region_code": "RU-KEM", "legal_entity": "0000000258/000001001", "suspended_by": null, "organization_id": "01a224e0-bc8c-7291-95fe-1dc3529955a4"},
{"id": "01a224e0-c171-75b7-ba5b-a6212c8fb331", "status": "SUSPENDED", "version": 5, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T01:17:19.089+00:00", "updated_at": "2026-11-29T01:17:19.804+00:00", "region_code": "RU-LEN", "legal_entity": "0000000265/000001001", "suspended_by": "AGENCY", "organization_id": "01a224e0-c135-74d5-b1a8-23ca111fe515"},
{"id": "01a224e0-c55e-7047-aef7-5fc4213f3086", "status": "REGISTERED", "version": 4, "registry": "TOUR_OPERATOR", "created_at": "2026-11-29T01:17:20.094+00:00", "updated_at": "2026-11-29T01:17:20.195+00:00", "region_code": "RU-SMO", "legal_entity": null, "suspended_by": null, "organization_id": "01a224e0-c54a-74ae-a149-e5d41c9e82f5"}
]');

INSERT INTO public.registry_entry_transition (entry_id, version, from_status, to_status, at, subject, client_id, reason, decision_id) OVERRIDING SYSTEM VALUE
SELECT entry_id, version, from_status, to_status, at, subject, client_id, reason, decision_id FROM jsonb_populate_recordset(NULL::public.registry_entry_transition,'[
{"at": "2026-11-29T01:17:09.925+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 1, "entry_id": "01a224e0-9da5-703c-8ec1-de6cfab78ac6", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T01:17:10.025+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 2, "entry_id": "01a224e0-9da5-703c-8ec1-de6cfab78ac6", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T01:17:10.119+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 3, "entry_id": "01a224e0-9da5-703c-8ec1-de6cfab78ac6", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T01:17:10.311+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 4, "entry_id": "01a224e0-9da5-703c-8ec1-de6cfab78ac6", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a224e0-9ef7-71d1-8105-0e366cdad997", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T01:17:09.925+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 1, "entry_id": "01a224e0-9da5-7542-af24-57d5f140c0e3", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T01:17:10.044+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 2, "entry_id": "01a224e0-9da5-7542-af24-57d5f140c0e3", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T01:17:10.127+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 3, "entry_id": "01a224e0-9da5-7542-af24-57d5f140c0e3", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T01:17:10.359+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 4, "entry_id": "01a224e0-9da5-7542-af24-57d5f140c0e3", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a224e0-9f2c-73ec-9465-51c75578e21a", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T01:17:09.96+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 1, "entry_id": "01a224e0-9dc8-74db-9866-7774274d3cb4", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T01:17:10.062+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 2, "entry_id": "01a224e0-9dc8-74db-9866-7774274d3cb4", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T01:17:10.151+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 3, "entry_id": "01a224e0-9dc8-74db-9866-7774274d3cb4", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T01:17:10.418+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 4, "entry_id": "01a224e0-9dc8-74db-9866-7774274d3cb4", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a224e0-9f4f-71ec-80cc-41baab899fca", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T01:17:09.969+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 1, "entry_id": "01a224e0-9dd1-772e-a93d-001adbdd4a26", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T01:17:10.074+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 2, "entry_id": "01a224e0-9dd1-772e-a93d-001adbdd4a26", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T01:17:10.173+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 3, "entry_id": "01a224e0-9dd1-772e-a93d-001adbdd4a26", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T01:17:10.471+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 4, "entry_id": "01a224e0-9dd1-772e-a93d-001adbdd4a26", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a224e0-9f75-7034-9be5-64595c62dc33", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T01:17:10.015+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 1, "entry_id": "01a224e0-9dff-72d8-975b-695839b0ab65", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T01:17:10.071+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 2, "entry_id": "01a224e0-9dff-72d8-975b-695839b0ab65", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T01:17:10.137+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 3, "entry_id": "01a224e0-9dff-72d8-975b-695839b0ab65", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T01:17:10.327+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 4, "entry_id": "01a224e0-9dff-72d8-975b-695839b0ab65", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a224e0-9f19-7099-bc84-2a2bedffa7b8", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T01:17:10.027+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 1, "entry_id": "01a224e0-9e0b-739e-949c-f80cffb1ea45", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T01:17:10.094+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 2, "entry_id": "01a224e0-9e0b-739e-949c-f80cffb1ea45", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T01:17:10.17+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 3, "entry_id": "01a224e0-9e0b-739e-949c-f80cffb1ea45", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T01:17:10.548+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 4, "entry_id": "01a224e0-9e0b-739e-949c-f80cffb1ea45", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a224e0-9fac-7196-ac27-ccaf4586d2df", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T01:17:12.433+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 1, "entry_id": "01a224e0-a771-774b-b3a4-931ed961ec63", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T01:17:12.465+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 2, "entry_id": "01a224e0-a771-774b-b3a4-931ed961ec63", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T01:17:12.498+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 3, "entry_id": "01a224e0-a771-774b-b3a4-931ed961ec63", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T01:17:12.727+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 4, "entry_id": "01a224e0-a771-774b-b3a4-931ed961ec63", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a224e0-a808-7608-bf87-c58ce38cdfb4", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T01:17:12.635+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 1, "entry_id": "01a224e0-a83b-70ad-bd78-f3af5aa44c57", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T01:17:12.734+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 2, "entry_id": "01a224e0-a83b-70ad-bd78-f3af5aa44c57", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T01:17:12.804+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 3, "entry_id": "01a224e0-a83b-70ad-bd78-f3af5aa44c57", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T01:17:13.083+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 4, "entry_id": "01a224e0-a83b-70ad-bd78-f3af5aa44c57", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a224e0-a9bf-73e9-8554-b9d1e6409aaf", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T01:17:12.74+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 1, "entry_id": "01a224e0-a8a4-70b7-b378-87efc8ae6b20", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T01:17:12.806+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 2, "entry_id": "01a224e0-a8a4-70b7-b378-87efc8ae6b20", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T01:17:12.929+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 3, "entry_id": "01a224e0-a8a4-70b7-b378-87efc8ae6b20", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T01:17:13.185+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 4, "entry_id": "01a224e0-a8a4-70b7-b378-87efc8ae6b20", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a224e0-aa08-76fd-a376-9b6599587560", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T01:17:12.813+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 1, "entry_id": "01a224e0-a8ed-71f4-8fdf-82a0010848ae", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T01:17:12.929+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 2, "entry_id": "01a224e0-a8ed-71f4-8fdf-82a0010848ae", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T01:17:13.069+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 3, "entry_id": "01a224e0-a8ed-71f4-8fdf-82a0010848ae", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T01:17:13.285+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 4, "entry_id": "01a224e0-a8ed-71f4-8fdf-82a0010848ae", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a224e0-aa6e-7293-8348-a4a5a08887d6", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T01:17:12.995+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 1, "entry_id": "01a224e0-a9a3-752a-be74-8fa82af772ee", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T01:17:13.072+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 2, "entry_id": "01a224e0-a9a3-752a-be74-8fa82af772ee", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T01:17:13.184+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 3, "entry_id": "01a224e0-a9a3-752a-be74-8fa82af772ee", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T01:17:13.381+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 4, "entry_id": "01a224e0-a9a3-752a-be74-8fa82af772ee", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a224e0-aaf8-72cc-b1a7-e949111b20be", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T01:17:13.091+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 1, "entry_id": "01a224e0-aa03-7524-84b9-590ac0b30fbd", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T01:17:13.153+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 2, "entry_id": "01a224e0-aa03-7524-84b9-590ac0b30fbd", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T01:17:13.224+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 3, "entry_id": "01a224e0-aa03-7524-84b9-590ac0b30fbd", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T01:17:13.451+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 4, "entry_id": "01a224e0-aa03-7524-84b9-590ac0b30fbd", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a224e0-ab17-729b-9989-588cd02e9ad1", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T01:17:13.944+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 1, "entry_id": "01a224e0-ad58-7440-b945-3e9254eac50a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T01:17:14.002+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 2, "entry_id": "01a224e0-ad58-7440-b945-3e9254eac50a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T01:17:14.053+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 3, "entry_id": "01a224e0-ad58-7440-b945-3e9254eac50a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T01:17:14.189+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 4, "entry_id": "01a224e0-ad58-7440-b945-3e9254eac50a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a224e0-ae14-70c1-a9f3-edb3d90ce2dd", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T01:17:14.797+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 1, "entry_id": "01a224e0-b0ad-74d9-adfe-1ac8056cb4c1", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T01:17:14.831+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 2, "entry_id": "01a224e0-b0ad-74d9-adfe-1ac8056cb4c1", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T01:17:14.861+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 3, "entry_id": "01a224e0-b0ad-74d9-adfe-1ac8056cb4c1", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T01:17:14.997+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 4, "entry_id": "01a224e0-b0ad-74d9-adfe-1ac8056cb4c1", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a224e0-b13c-77a4-a6f8-57971e95056a", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T01:17:14.798+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 1, "entry_id": "01a224e0-b0ae-70fd-8bd4-74c970bc67ab", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T01:17:14.841+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 2, "entry_id": "01a224e0-b0ae-70fd-8bd4-74c970bc67ab", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T01:17:14.886+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 3, "entry_id": "01a224e0-b0ae-70fd-8bd4-74c970bc67ab", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T01:17:15.004+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 4, "entry_id": "01a224e0-b0ae-70fd-8bd4-74c970bc67ab", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a224e0-b140-76da-aa67-465c8c3357bc", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T01:17:14.851+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 1, "entry_id": "01a224e0-b0e3-76f4-bada-9a70e21a6dc3", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T01:17:14.883+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 2, "entry_id": "01a224e0-b0e3-76f4-bada-9a70e21a6dc3", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T01:17:14.929+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 3, "entry_id": "01a224e0-b0e3-76f4-bada-9a70e21a6dc3", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T01:17:15.078+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 4, "entry_id": "01a224e0-b0e3-76f4-bada-9a70e21a6dc3", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a224e0-b178-7458-b49a-27b9c387d6db", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T01:17:15.096+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 1, "entry_id": "01a224e0-b1d8-7318-ab81-f426dde351a0", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T01:17:15.136+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 2, "entry_id": "01a224e0-b1d8-7318-ab81-f426dde351a0", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T01:17:15.19+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 3, "entry_id": "01a224e0-b1d8-7318-ab81-f426dde351a0", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T01:17:15.319+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 4, "entry_id": "01a224e0-b1d8-7318-ab81-f426dde351a0", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a224e0-b264-7603-a9a1-00a39bd79664", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T01:17:15.365+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 1, "entry_id": "01a224e0-b2e5-72b5-9b6a-0b911879a8ec", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T01:17:15.42+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 2, "entry_id": "01a224e0-b2e5-72b5-9b6a-0b911879a8ec", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T01:17:15.499+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 3, "entry_id": "01a224e0-b2e5-72b5-9b6a-0b911879a8ec", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T01:17:15.678+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 4, "entry_id": "01a224e0-b2e5-72b5-9b6a-0b911879a8ec", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a224e0-b3df-77c4-87f8-0c1aa216e302", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T01:17:16.473+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 1, "entry_id": "01a224e0-b739-7389-8ebc-0b6bd20dbc9a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T01:17:16.535+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 2, "entry_id": "01a224e0-b739-7389-8ebc-0b6bd20dbc9a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T01:17:16.609+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 3, "entry_id": "01a224e0-b739-7389-8ebc-0b6bd20dbc9a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T01:17:16.858+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 4, "entry_id": "01a224e0-b739-7389-8ebc-0b6bd20dbc9a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a224e0-b81f-740e-82e7-b5ae7b448c73", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T01:17:17.336+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 1, "entry_id": "01a224e0-ba98-7656-87d3-699162aeaa2a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T01:17:17.458+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 2, "entry_id": "01a224e0-ba98-7656-87d3-699162aeaa2a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T01:17:17.571+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 3, "entry_id": "01a224e0-ba98-7656-87d3-699162aeaa2a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T01:17:17.865+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 4, "entry_id": "01a224e0-ba98-7656-87d3-699162aeaa2a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a224e0-bc3a-72f5-933e-ba4896b2e86f", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T01:17:17.486+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 1, "entry_id": "01a224e0-bb2e-75f3-9b18-a2e05adfceaf", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T01:17:17.573+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 2, "entry_id": "01a224e0-bb2e-75f3-9b18-a2e05adfceaf", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T01:17:17.793+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 3, "entry_id": "01a224e0-bb2e-75f3-9b18-a2e05adfceaf", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T01:17:18.014+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 4, "entry_id": "01a224e0-bb2e-75f3-9b18-a2e05adfceaf", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a224e0-bcfa-75b6-906d-d37ea6c6afc3", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T01:17:17.523+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 1, "entry_id": "01a224e0-bb53-73b5-ab0e-425591db8257", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T01:17:17.64+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 2, "entry_id": "01a224e0-bb53-73b5-ab0e-425591db8257", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T01:17:17.84+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 3, "entry_id": "01a224e0-bb53-73b5-ab0e-425591db8257", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T01:17:18.011+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 4, "entry_id": "01a224e0-bb53-73b5-ab0e-425591db8257", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a224e0-bd09-7045-93b3-c6fb7c97cd02", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T01:17:17.581+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 1, "entry_id": "01a224e0-bb8d-76bf-96d2-52e7a2a9fbce", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T01:17:17.692+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 2, "entry_id": "01a224e0-bb8d-76bf-96d2-52e7a2a9fbce", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T01:17:17.861+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 3, "entry_id": "01a224e0-bb8d-76bf-96d2-52e7a2a9fbce", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T01:17:18.07+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 4, "entry_id": "01a224e0-bb8d-76bf-96d2-52e7a2a9fbce", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a224e0-bd17-717d-a705-d3679cbb3a8b", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T01:17:17.667+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 1, "entry_id": "01a224e0-bbe3-7224-8a5a-d226887ed230", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T01:17:17.8+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 2, "entry_id": "01a224e0-bbe3-7224-8a5a-d226887ed230", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T01:17:17.916+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 3, "entry_id": "01a224e0-bbe3-7224-8a5a-d226887ed230", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T01:17:18.208+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 4, "entry_id": "01a224e0-bbe3-7224-8a5a-d226887ed230", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a224e0-bd79-756b-bef0-30377f1f30a8", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T01:17:17.911+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 1, "entry_id": "01a224e0-bcd7-724b-8e3a-8b1dc934ef2f", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T01:17:17.965+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 2, "entry_id": "01a224e0-bcd7-724b-8e3a-8b1dc934ef2f", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T01:17:18.07+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 3, "entry_id": "01a224e0-bcd7-724b-8e3a-8b1dc934ef2f", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T01:17:18.441+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 4, "entry_id": "01a224e0-bcd7-724b-8e3a-8b1dc934ef2f", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a224e0-be21-749f-b904-baa3d9b944c1", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T01:17:19.089+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 1, "entry_id": "01a224e0-c171-75b7-ba5b-a6212c8fb331", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T01:17:19.139+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 2, "entry_id": "01a224e0-c171-75b7-ba5b-a6212c8fb331", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T01:17:19.188+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 3, "entry_id": "01a224e0-c171-75b7-ba5b-a6212c8fb331", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T01:17:19.283+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 4, "entry_id": "01a224e0-c171-75b7-ba5b-a6212c8fb331", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a224e0-c224-73dc-951a-4a04f5f03e3e", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T01:17:19.804+00:00", "reason": "Не принимает посетителей (по опубликованным сведениям)", "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 5, "entry_id": "01a224e0-c171-75b7-ba5b-a6212c8fb331", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "SUSPENDED", "decision_id": null, "from_status": "REGISTERED"},
{"at": "2026-11-29T01:17:20.094+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 1, "entry_id": "01a224e0-c55e-7047-aef7-5fc4213f3086", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T01:17:20.111+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 2, "entry_id": "01a224e0-c55e-7047-aef7-5fc4213f3086", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T01:17:20.135+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 3, "entry_id": "01a224e0-c55e-7047-aef7-5fc4213f3086", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T01:17:20.195+00:00", "reason": null, "subject": "01a224e0-8e8e-7699-afad-d22eded13f47", "version": 4, "entry_id": "01a224e0-c55e-7047-aef7-5fc4213f3086", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a224e0-c5a1-70be-87ef-7e58916c82b1", "from_status": "UNDER_REVIEW"}
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
{"id": "01a224e0-9f8f-72b8-9894-b66c28401263", "name": {"en": "Egger Wood Products Gagarin", "ru": "Эггер Древпродукт Гагарин"}, "search": "''egger'':7B ''gagarin'':10B ''product'':9B ''wood'':8B ''гагарин'':3A,6B,11B ''древпродукт'':2A,5B ''эггер'':1A,4B", "address": "Гагарин", "version": 1, "added_at": "2026-11-29T01:17:10.415+00:00", "latitude": 55.5533, "longitude": 34.995, "sort_name": "Эггер Древпродукт Гагарин", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "эггер древпродукт гагарин\\negger wood products gagarin\\nгагарин", "hazard_class": null, "organization_id": "01a224e0-9d54-7208-8379-27e807a96762", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-9f94-736d-a9a4-e9a126c05721", "name": {"en": "TMK Yartsevo Metallurgical Plant", "ru": "ТМК-Ярцевский металлургический завод"}, "search": "''metallurg'':11B ''plant'':12B ''tmk'':9B ''yartsevo'':10B ''завод'':4A,8B ''металлургическ'':3A,7B ''тмк'':1A,5B ''ярцев'':13B ''ярцевск'':2A,6B", "address": "Ярцево", "version": 1, "added_at": "2026-11-29T01:17:10.42+00:00", "latitude": 55.0667, "longitude": 32.6964, "sort_name": "ТМК-Ярцевский металлургический завод", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "тмк ярцевский металлургический завод\\ntmk yartsevo metallurgical plant\\nярцево", "hazard_class": null, "organization_id": "01a224e0-9d7f-7236-9f68-4445e03aa007", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-9fe0-7576-bd94-f62838907560", "name": {"en": "Smolensk Printing Works", "ru": "Смоленский полиграфкомбинат"}, "search": "''print'':6B ''smolensk'':5B ''work'':7B ''полиграфкомбинат'':2A,4B ''смоленск'':1A,3B,8B", "address": "Смоленск", "version": 1, "added_at": "2026-11-29T01:17:10.496+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Смоленский полиграфкомбинат", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "смоленский полиграфкомбинат\\nsmolensk printing works\\nсмоленск", "hazard_class": null, "organization_id": "01a224e0-9d58-7185-82d5-482d722ebf61", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-a050-71e1-b371-25cec5aad4a3", "name": {"en": "Russian Linen", "ru": "Русский лён"}, "search": "''linen'':6B ''russian'':5B ''лен'':2A,4B ''русск'':1A,3B ''смоленск'':7B", "address": "Смоленск", "version": 1, "added_at": "2026-11-29T01:17:10.608+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Русский лён", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "русский лен\\nrussian linen\\nсмоленск", "hazard_class": null, "organization_id": "01a224e0-9d58-727d-9af9-fe913f3744e4", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-a0b1-71d6-b80e-6ec953355f1f", "name": {"en": "The maker of the brands “Nashe” and “Tvoyo”", "ru": "Производитель марок «Наше» и «Твоё»"}, "search": "''brand'':15B ''maker'':12B ''nash'':16B ''tvoyo'':18B ''марок'':2A,7B ''наш'':3A,8B ''производител'':1A,6B ''смоленск'':19B ''тво'':5A,10B", "address": "Смоленск", "version": 1, "added_at": "2026-11-29T01:17:10.705+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Производитель марок «Наше» и «Твоё»", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "производитель марок наше и твое\\nthe maker of the brands nashe and tvoyo\\nсмоленск", "hazard_class": null, "organization_id": "01a224e0-9d80-77a8-af09-c065aeab7a4b", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-a0b4-7432-a5e8-14849e9bce3a", "name": {"en": "Kristall", "ru": "Кристалл"}, "search": "''kristal'':3B ''кристалл'':1A,2B ''смоленск'':4B", "address": "Смоленск", "version": 1, "added_at": "2026-11-29T01:17:10.708+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Кристалл", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "кристалл\\nkristall\\nсмоленск", "hazard_class": null, "organization_id": "01a224e0-9d69-7656-a063-2772b9186650", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-a904-7302-9ac1-614a5213aed4", "name": {"en": "Torfoprom", "ru": "Торфопром"}, "search": "''torfoprom'':3B ''смоленск'':4B ''торфопр'':1A,2B", "address": "Смоленск", "version": 1, "added_at": "2026-11-29T01:17:12.836+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Торфопром", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "торфопром\\ntorfoprom\\nсмоленск", "hazard_class": null, "organization_id": "01a224e0-a74d-7602-934d-5ada8a61244d", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-aa83-7593-8575-94b8fd4d5bc9", "name": {"en": "Katyn Farm", "ru": "Агроферма Катынь"}, "search": "''farm'':6B ''katyn'':5B ''агроферм'':1A,3B ''катын'':2A,4B,7B", "address": "Катынь", "version": 1, "added_at": "2026-11-29T01:17:13.219+00:00", "latitude": 54.7717, "longitude": 31.695, "sort_name": "Агроферма Катынь", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "агроферма катынь\\nkatyn farm\\nкатынь", "hazard_class": null, "organization_id": "01a224e0-a7f3-7792-8327-dbb1cbf642b6", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-ab00-7202-a89c-ad6e82695d10", "name": {"en": "MMK", "ru": "ММК"}, "search": "''mmk'':3B ''магнитогорск'':4B ''ммк'':1A,2B", "address": "Магнитогорск", "version": 1, "added_at": "2026-11-29T01:17:13.344+00:00", "latitude": 53.4117, "longitude": 58.9844, "sort_name": "ММК", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-CHE", "search_text": "ммк\\nmmk\\nмагнитогорск", "hazard_class": null, "organization_id": "01a224e0-a845-74b7-af74-f04cde9422b5", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-ab6f-7202-8b71-00387a4b1d9e", "name": {"en": "PNTZ Pipe Plant", "ru": "ПНТЗ"}, "search": "''pipe'':4B ''plant'':5B ''pntz'':3B ''первоуральск'':6B ''пнтз'':1A,2B", "address": "Первоуральск", "version": 1, "added_at": "2026-11-29T01:17:13.455+00:00", "latitude": 56.905, "longitude": 59.943, "sort_name": "ПНТЗ", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-SVE", "search_text": "пнтз\\npntz pipe plant\\nпервоуральск", "hazard_class": null, "organization_id": "01a224e0-a8a1-73dd-bd00-ded4470c83ad", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-abb4-756f-9ac2-442205e96207", "name": {"en": "Sysert Porcelain", "ru": "Фарфор Сысерти"}, "search": "''porcelain'':6B ''sysert'':5B ''сысерт'':2A,4B,7B ''фарфор'':1A,3B", "address": "Сысерть", "version": 1, "added_at": "2026-11-29T01:17:13.524+00:00", "latitude": 56.5007, "longitude": 60.8098, "sort_name": "Фарфор Сысерти", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-SVE", "search_text": "фарфор сысерти\\nsysert porcelain\\nсысерть", "hazard_class": null, "organization_id": "01a224e0-a909-70cc-9cf0-2e5376e90644", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-ac2b-71f0-945c-48fb643cd7b7", "name": {"en": "OMK Vyksa", "ru": "ОМК Выкса"}, "search": "''omk'':5B ''vyksa'':6B ''выкс'':2A,4B,7B ''омк'':1A,3B", "address": "Выкса", "version": 1, "added_at": "2026-11-29T01:17:13.643+00:00", "latitude": 55.3208, "longitude": 42.1678, "sort_name": "ОМК Выкса", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-NIZ", "search_text": "омк выкса\\nomk vyksa\\nвыкса", "hazard_class": null, "organization_id": "01a224e0-a9cf-719d-b1d3-ee5080e9b114", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-ae92-7463-81fd-3db1153428f6", "name": {"en": "Ariel", "ru": "Ариель"}, "search": "''ariel'':3B ''ариел'':1A,2B ''нижн'':4B ''новгород'':5B", "address": "Нижний Новгород", "version": 1, "added_at": "2026-11-29T01:17:14.258+00:00", "latitude": 56.3269, "longitude": 44.0059, "sort_name": "Ариель", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-NIZ", "search_text": "ариель\\nariel\\nнижний новгород", "hazard_class": null, "organization_id": "01a224e0-ad23-7426-be27-b05d1a6924cc", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-b1d5-72b9-bb35-c6450006ded2", "name": {"en": "Sormovo Confectionery", "ru": "Сормовская кондитерская фабрика"}, "search": "''confectioneri'':8B ''sormovo'':7B ''кондитерск'':2A,5B ''нижн'':9B ''новгород'':10B ''сормовск'':1A,4B ''фабрик'':3A,6B", "address": "Нижний Новгород", "version": 1, "added_at": "2026-11-29T01:17:15.093+00:00", "latitude": 56.3269, "longitude": 44.0059, "sort_name": "Сормовская кондитерская фабрика", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-NIZ", "search_text": "сормовская кондитерская фабрика\\nsormovo confectionery\\nнижний новгород", "hazard_class": null, "organization_id": "01a224e0-b081-759f-aea9-5ef309b93205", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-b1dc-705c-b415-622645515ed8", "name": {"en": "Mikron", "ru": "Микрон"}, "search": "''mikron'':3B ''зеленоград'':4B ''микрон'':1A,2B", "address": "Зеленоград", "version": 1, "added_at": "2026-11-29T01:17:15.1+00:00", "latitude": 55.9825, "longitude": 37.1814, "sort_name": "Микрон", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOW", "search_text": "микрон\\nmikron\\nзеленоград", "hazard_class": null, "organization_id": "01a224e0-b082-71c2-91f2-6bbe709db026", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-b204-7471-b699-5fac1b69232f", "name": {"en": "Baskin Robbins", "ru": "Баскин Роббинс"}, "search": "''baskin'':5B ''robbin'':6B ''баскин'':1A,3B ''москв'':7B ''роббинс'':2A,4B", "address": "Москва", "version": 1, "added_at": "2026-11-29T01:17:15.14+00:00", "latitude": 55.7558, "longitude": 37.6173, "sort_name": "Баскин Роббинс", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOW", "search_text": "баскин роббинс\\nbaskin robbins\\nмосква", "hazard_class": null, "organization_id": "01a224e0-b0bc-7367-93ec-dbbc49e5d9ef", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-b30a-7522-9e10-fc75e2d48387", "name": {"en": "Ortomoda", "ru": "Ортомода"}, "search": "''ortomoda'':3B ''москв'':4B ''ортомод'':1A,2B", "address": "Москва", "version": 1, "added_at": "2026-11-29T01:17:15.402+00:00", "latitude": 55.7558, "longitude": 37.6173, "sort_name": "Ортомода", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOW", "search_text": "ортомода\\nortomoda\\nмосква", "hazard_class": null, "organization_id": "01a224e0-b18f-7249-97a9-e9e4e2c8bbfc", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-b44e-7330-a11d-7358de9f4d14", "name": {"en": "Bogorodsk Ice Cream Works", "ru": "Богородский хладокомбинат"}, "search": "''bogorodsk'':5B ''cream'':7B ''ice'':6B ''work'':8B ''богородск'':1A,3B ''ногинск'':9B ''хладокомбинат'':2A,4B", "address": "Ногинск", "version": 1, "added_at": "2026-11-29T01:17:15.726+00:00", "latitude": 55.854, "longitude": 38.442, "sort_name": "Богородский хладокомбинат", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOS", "search_text": "богородский хладокомбинат\\nbogorodsk ice cream works\\nногинск", "hazard_class": null, "organization_id": "01a224e0-b2c3-746e-a49d-f35bfe2fc869", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-b9e1-741e-99c3-a2c4a1c63265", "name": {"en": "OMK Chusovoy", "ru": "ОМК Чусовой"}, "search": "''chusovoy'':6B ''omk'':5B ''омк'':1A,3B ''чусов'':2A,4B,7B", "address": "Чусовой", "version": 1, "added_at": "2026-11-29T01:17:17.153+00:00", "latitude": 58.2975, "longitude": 57.8193, "sort_name": "ОМК Чусовой", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-PER", "search_text": "омк чусовой\\nomk chusovoy\\nчусовой", "hazard_class": null, "organization_id": "01a224e0-b729-740a-9e59-2bd0965f8ad4", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-bd54-71bd-b251-76b3ee53ef5d", "name": {"en": "Kungur Ceramics", "ru": "Кунгурская керамика"}, "search": "''ceram'':6B ''kungur'':5B ''керамик'':2A,4B ''кунгур'':7B ''кунгурск'':1A,3B", "address": "Кунгур", "version": 1, "added_at": "2026-11-29T01:17:18.036+00:00", "latitude": 57.4368, "longitude": 56.9594, "sort_name": "Кунгурская керамика", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-PER", "search_text": "кунгурская керамика\\nkungur ceramics\\nкунгур", "hazard_class": null, "organization_id": "01a224e0-ba3b-740c-8d80-ff81f0f88125", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-be0c-7743-a1ae-1cf670f28073", "name": {"en": "Lebedinsky Mining Works and OEMK", "ru": "Лебединский ГОК и ОЭМК"}, "search": "''lebedinski'':9B ''mine'':10B ''oemk'':13B ''work'':11B ''гок'':2A,6B ''лебединск'':1A,5B ''оскол'':15B ''оэмк'':4A,8B ''стар'':14B", "address": "Старый Оскол", "version": 1, "added_at": "2026-11-29T01:17:18.22+00:00", "latitude": 51.2967, "longitude": 37.835, "sort_name": "Лебединский ГОК и ОЭМК", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-BEL", "search_text": "лебединский гок и оэмк\\nlebedinsky mining works and oemk\\nстарый оскол", "hazard_class": null, "organization_id": "01a224e0-bad6-74b2-a494-2c05cc81c758", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-be0f-728c-af1c-d35223697427", "name": {"en": "Mikhailovsky Mining Works", "ru": "Михайловский ГОК"}, "search": "''mikhailovski'':5B ''mine'':6B ''work'':7B ''гок'':2A,4B ''железногорск'':8B ''михайловск'':1A,3B", "address": "Железногорск", "version": 1, "added_at": "2026-11-29T01:17:18.223+00:00", "latitude": 52.337, "longitude": 35.3516, "sort_name": "Михайловский ГОК", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-KRS", "search_text": "михайловский гок\\nmikhailovsky mining works\\nжелезногорск", "hazard_class": null, "organization_id": "01a224e0-bace-7008-ae68-504ff9525973", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-be14-7509-8b1b-77b19d5f091e", "name": {"en": "Sayano-Shushenskaya Hydropower Plant", "ru": "Саяно-Шушенская ГЭС"}, "search": "''hydropow'':9B ''plant'':10B ''sayano'':7B ''shushenskaya'':8B ''гэс'':3A,6B ''сая'':1A,4B ''саяногорск'':11B ''шушенск'':2A,5B", "address": "Саяногорск", "version": 1, "added_at": "2026-11-29T01:17:18.228+00:00", "latitude": 53.1008, "longitude": 91.4122, "sort_name": "Саяно-Шушенская ГЭС", "time_zone": "Asia/Krasnoyarsk", "pass_regime": null, "region_code": "RU-KK", "search_text": "саяно шушенская гэс\\nsayano shushenskaya hydropower plant\\nсаяногорск", "hazard_class": null, "organization_id": "01a224e0-bb2b-76e9-95c5-8f85a8cf9c17", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-bf48-73a1-8630-71ccb83259c5", "name": {"en": "Tula Brewery", "ru": "Тульский пивзавод"}, "search": "''breweri'':6B ''tula'':5B ''пивзавод'':2A,4B ''тул'':7B ''тульск'':1A,3B", "address": "Тула", "version": 1, "added_at": "2026-11-29T01:17:18.536+00:00", "latitude": 54.1931, "longitude": 37.6177, "sort_name": "Тульский пивзавод", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-TUL", "search_text": "тульский пивзавод\\ntula brewery\\nтула", "hazard_class": null, "organization_id": "01a224e0-bb6f-706e-bad2-a594f31c0fc9", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-bfb1-7430-acfa-54468509d69e", "name": {"en": "Kuzbassrazrezugol", "ru": "Кузбассразрезуголь"}, "search": "''kuzbassrazrezugol'':3B ''кемеров'':4B ''кузбассразрезугол'':1A,2B", "address": "Кемерово", "version": 1, "added_at": "2026-11-29T01:17:18.641+00:00", "latitude": 55.3547, "longitude": 86.0873, "sort_name": "Кузбассразрезуголь", "time_zone": "Asia/Novokuznetsk", "pass_regime": null, "region_code": "RU-KEM", "search_text": "кузбассразрезуголь\\nkuzbassrazrezugol\\nкемерово", "hazard_class": null, "organization_id": "01a224e0-bc8c-7291-95fe-1dc3529955a4", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a224e0-c267-72a6-b3f6-2a546a140d1a", "name": {"en": "Leningrad Nuclear Power Plant", "ru": "Ленинградская АЭС"}, "search": "''leningrad'':5B ''nuclear'':6B ''plant'':8B ''power'':7B ''аэс'':2A,4B ''бор'':10B ''ленинградск'':1A,3B ''соснов'':9B", "address": "Сосновый Бор", "version": 1, "added_at": "2026-11-29T01:17:19.335+00:00", "latitude": 59.8996, "longitude": 29.0858, "sort_name": "Ленинградская АЭС", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-LEN", "search_text": "ленинградская аэс\\nleningrad nuclear power plant\\nсосновый бор", "hazard_class": null, "organization_id": "01a224e0-c135-74d5-b1a8-23ca111fe515", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"}
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
