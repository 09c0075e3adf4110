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
{"id": 1, "inner_pad": "\\\\x012aae223b01602fb913ab06bda95228985d7da745ca1d24b5141d4f36a7fbad3636363636363636363636363636363636363636363636363636363636363636", "outer_pad": "\\\\x6b40c448516b0a45d379c16cd7c33842f23717cd2fa0774edf7e77255ccd91c75c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c"}
]');

SELECT setval(pg_get_serial_sequence('audit.caller_key', 'id'), max(id)) FROM audit.caller_key;

INSERT INTO audit.head (id, seq, hash, horizon, cluster) OVERRIDING SYSTEM VALUE
SELECT id, seq, hash, horizon, cluster FROM jsonb_populate_recordset(NULL::audit.head, E'[
{"id": 1, "seq": 606, "hash": "\\\\xce8f849f18c35305a203b059a566e85abfadf89777efb8c4cae038a9a5addae8", "cluster": 7713336761368299571, "horizon": "2424"}
]');

INSERT INTO audit.seal (seq, entry_id, hash) OVERRIDING SYSTEM VALUE
SELECT seq, entry_id, hash FROM jsonb_populate_recordset(NULL::audit.seal, E'[
{"seq": 1, "hash": "\\\\x4717fb7d954710078be29c266593d2b5ded22288e594331f16e310c4092d904b", "entry_id": 1},
{"seq": 2, "hash": "\\\\xabd1cdc08c134dbf19702905d0311e7c6f159bd56067bbc0795e5e7b1f0648e0", "entry_id": 2},
{"seq": 3, "hash": "\\\\xc4c493b7031a19cef04eb127e6a4eb98d35ea900812eeb8d92fb3828a7982f43", "entry_id": 3},
{"seq": 4, "hash": "\\\\x60dc81f44a283150f13532c00ec12e05b3ddfaad675798bc23897486e11806d1", "entry_id": 4},
{"seq": 5, "hash": "\\\\xf25415c74a00cd629e93a6cca8cfbf9971b9e4cc15e35aabd763a6dfd5360040", "entry_id": 5},
{"seq": 6, "hash": "\\\\x513262cc9f33a88a2c7e90e0e6d6b3d9085f5414c96a1c38609cbb85a58babd9", "entry_id": 6},
{"seq": 7, "hash": "\\\\x5a90ad121eeecfc1abb2617495b5934df461558e5e28aa6578cb191b3524c87d", "entry_id": 7},
{"seq": 8, "hash": "\\\\xb6f031d7094847ac4c0e5303e02f9916809a2e9f1a8f2fedd3a22bad09581a1b", "entry_id": 8},
{"seq": 9, "hash": "\\\\xb42763158ede0c8c1ad3643c3ce141c7e42ba4459b75cf44e1dc17d2c2682c68", "entry_id": 9},
{"seq": 10, "hash": "\\\\x44873837c709e8c1102e2ccf1e44c3440437af415167c4b5d0e8af7dbf84b18d", "entry_id": 10},
{"seq": 11, "hash": "\\\\x458222b6cc5bbe9dcd9aba31f4ab98748280a655d3c0f21c2b02bac2694294e9", "entry_id": 11},
{"seq": 12, "hash": "\\\\xbd03b3eefd578ab83d6b70282a258c6059765ecf0647f46aa534bf64d1ddf915", "entry_id": 12},
{"seq": 13, "hash": "\\\\x4d977be4784bc11f0158bf637298bbc90e1f82acf610121aea0c4ddb22ddfe1c", "entry_id": 13},
{"seq": 14, "hash": "\\\\x2b8543f3e5cb9243b4bd50014da4891b4f4f3df5e0bf308ccd8a83b8cd4e5c01", "entry_id": 14},
{"seq": 15, "hash": "\\\\xc7d850ba4d9cdbcc71fd657f4ce07310ec4b3a73e7cfbe91effc7f376009de75", "entry_id": 15},
{"seq": 16, "hash": "\\\\x9c5c99e08269f88ff4820b912423fac45c495cd30a93b771457a16b3d044dd1e", "entry_id": 16},
{"seq": 17, "hash": "\\\\x842f2678338b4218f33a6435418058d5e581e6d4cb1677ecc19446d8e0e4955c", "entry_id": 21},
{"seq": 18, "hash": "\\\\xb125273a9a2ffd13dafae18ef5fabdd005341070e52ff349a38fd75f681c0703", "entry_id": 17},
{"seq": 19, "hash": "\\\\x4d5494f5e6e7b81fab787a3ff2b9dcb1c91d45a0122706fd12bd1129767a7582", "entry_id": 19},
{"seq": 20, "hash": "\\\\x46ae60c9d0706d0fe930e9062de7f95ca4d45cbe35685c92ecbefa059dcbf149", "entry_id": 18},
{"seq": 21, "hash": "\\\\x072754751b21c8cc28d034434b11b183dae2c7456ac7fefd0865c171148fb4ff", "entry_id": 20},
{"seq": 22, "hash": "\\\\xaa0117283e9edd506eab1247e33e53c8c5da3c7a79927c7fd44b81842d3f9c56", "entry_id": 25},
{"seq": 23, "hash": "\\\\xaa63c27d74c1f2cd6a5f2ad11dcf2b96b82adf042f4f30370ed33f517f99f17e", "entry_id": 22},
{"seq": 24, "hash": "\\\\xf3f6bb12f22a8bcdf59e7528e2cc843c917cdd8dec8ae8e989d05df502fcf4e7", "entry_id": 23},
{"seq": 25, "hash": "\\\\xd9a8ffe90a54056aee9dd202356b514bb06cd23620046d97cf73b23fe1050289", "entry_id": 24},
{"seq": 26, "hash": "\\\\x00c9f57685f6abdbf1c042ab9863f150f881248c349b9bade7d8460340bc4f4c", "entry_id": 26},
{"seq": 27, "hash": "\\\\x3059606cd56b071559a7a3bc9715f5cf652200689902b6f2420d0c0d8305999c", "entry_id": 27},
{"seq": 28, "hash": "\\\\x6cc47ca6e1ac6241a742b2f48d91192579459f23beab581bf694c9dc7a21cc5c", "entry_id": 28},
{"seq": 29, "hash": "\\\\x06d98eac9ee900161437bfc6732d13db7610538efafdcb0aae5c60934ce42500", "entry_id": 29},
{"seq": 30, "hash": "\\\\xd49ef25bd72fa8d6946481264724ac3ba4869a5b59c96fc470913b1103b3cf21", "entry_id": 31},
{"seq": 31, "hash": "\\\\x1ba38eb4bc64c481ad6781f1d449498a569c955a8272571fcdf93e13b5b56bba", "entry_id": 32},
{"seq": 32, "hash": "\\\\xa406a89c50cc5a0a7e388d3abbcbb62b85b474492e4f4f75ede74690f808ffac", "entry_id": 30},
{"seq": 33, "hash": "\\\\x1554178fd3028b2a40c357c1e19fe322c34940b8bb107cb716f996b816a3bb0a", "entry_id": 33},
{"seq": 34, "hash": "\\\\xd984300a6353fcdad8961492f2c6c39a02b5e098aab33b71ec896f7bf67cff1c", "entry_id": 35},
{"seq": 35, "hash": "\\\\x2587b1b06070f4ca9a669c0049d24266622149df8ab630ed4c897cbd06a23fe6", "entry_id": 37},
{"seq": 36, "hash": "\\\\xdd861dab0332b5fb8f5e44630c8ee761f534175755f5489dfaa1d25f16818e58", "entry_id": 34},
{"seq": 37, "hash": "\\\\x6754ecd92ddfbcc073b68b83d11b99ab003b7f3fb95ad2818c3cdb6ff71f5710", "entry_id": 39},
{"seq": 38, "hash": "\\\\xc52deb967afe3dda862832f0478c0a5547ba1257ebda728982597a8fbd1f112e", "entry_id": 36},
{"seq": 39, "hash": "\\\\x0f50beb71d1ac2ce0570edca7051981dbb0c00f161e886b0c1054ca58a577655", "entry_id": 38},
{"seq": 40, "hash": "\\\\xa3f50a82007d140095b4abc1757a3ed598807e7168cc8a6d6fc4b4470f2c823a", "entry_id": 41},
{"seq": 41, "hash": "\\\\x5ad32b9aeace3d533953b7506763a03d0abcb1dccd9c89d537c1b7ac29e1327c", "entry_id": 40},
{"seq": 42, "hash": "\\\\xf60c27b99180908f0ff2f422e7f45ed72fc5352e0a5e91aaef3ef670bcd82b20", "entry_id": 42},
{"seq": 43, "hash": "\\\\xcff3b1a2ae80d34dc0655c274a552a750ffb9aecb7f4ddd575243890d3ad59f7", "entry_id": 45},
{"seq": 44, "hash": "\\\\xa34b0b875e014b8f99839e1a803a4c1e51da9027f58642e5e7d087edb9f8002b", "entry_id": 44},
{"seq": 45, "hash": "\\\\xd9fb544ba62bf6934947ea0a4e6a126e1f9528fcb49438bbf64c30d822cb3e40", "entry_id": 43},
{"seq": 46, "hash": "\\\\x8aa3a808f7e58dbc1e9f8f14ad85088068a74ad58bc70d48f451279e98ed4ce4", "entry_id": 46},
{"seq": 47, "hash": "\\\\xda53c42ed8dc21e620459cff6a634d7234e3c2732f4a3fe9f856a6906e1c2a85", "entry_id": 47},
{"seq": 48, "hash": "\\\\xe4e592ae544a4caec11207ff2bc33c1f7667c5b089c551e6bba0345407a5bed8", "entry_id": 48},
{"seq": 49, "hash": "\\\\x64a4b4d06d32fd46eb59e8289798e397408f6c5cbc44b8d0f9c70e4f0c8387a1", "entry_id": 49},
{"seq": 50, "hash": "\\\\x905f1fea3f0a29a1206de7f18f99d0f7f5405f36ab0843c56746e8dc5f6d272f", "entry_id": 50},
{"seq": 51, "hash": "\\\\x267b1e009813df27ca84bfd598bd38a9276fd031c1c0cabf0a257249b28cadc1", "entry_id": 52},
{"seq": 52, "hash": "\\\\x844c1d644c7bf7f02f8da5747127c36a6fb2597a2f80a6ea99d3a16122220502", "entry_id": 51},
{"seq": 53, "hash": "\\\\x9ad53ae21a01ddb34139fa115665785f5c05a0a1801dc601d760ff590cd2b8f0", "entry_id": 54},
{"seq": 54, "hash": "\\\\xd5746a1bbf7830c4d51c283b9d5f641b18b3b4585c1fd2bd3373b1e1aaa959d4", "entry_id": 53},
{"seq": 55, "hash": "\\\\x69abe2ac584ec60c662b511454b1518b947e1c8b543f8a6d469d64ee96d595cd", "entry_id": 55},
{"seq": 56, "hash": "\\\\x8224c0f874f88dee36a6d5064fd6eaaca5c31c1bc8fd11efd4784148a69f88bf", "entry_id": 59},
{"seq": 57, "hash": "\\\\x8f8076d72df5ce77f963bdcfc87d7b7267f20c43eaad4e6fe252b31ae7ceb157", "entry_id": 57},
{"seq": 58, "hash": "\\\\x7830e2f0f7e35aae72093c9eaf5eaebf60474f653f5b5746edc239a86af621a3", "entry_id": 60},
{"seq": 59, "hash": "\\\\x19cd47e092286952992700701324b3180950771841907a91c6e75c36dbf82b8b", "entry_id": 56},
{"seq": 60, "hash": "\\\\x09ddf00fb1b355afdc2bdc3096fdac0b5106472155e4ad1a9081483926e38b05", "entry_id": 58},
{"seq": 61, "hash": "\\\\xb989b80b2831598a87dca34d598b84994d796d2938314db056bf02d5f597b716", "entry_id": 61},
{"seq": 62, "hash": "\\\\xb4b76d0239b5c05b104a5c664ba9f0ef5dbd155349e9c7fa265020f38ff01480", "entry_id": 62},
{"seq": 63, "hash": "\\\\x03d8feb2ee172e286cda70f1baa7cbab47e04a5a86708559327e14fb8b78f27d", "entry_id": 66},
{"seq": 64, "hash": "\\\\x0160b60006618e0a6b7f7d3613116fe1b79ebd53dc897da2b500bbb1a929d668", "entry_id": 64},
{"seq": 65, "hash": "\\\\xd63090af7fedb82a0f603bcbf1cdc448ef5ee39cf2edc86a270c3b0779648495", "entry_id": 63},
{"seq": 66, "hash": "\\\\x04128c7857987ff2603fdeb67535fa3e8294b7926034c2ba2e4123f62f3a697a", "entry_id": 68},
{"seq": 67, "hash": "\\\\xafc22cc5e9210b5c4f90e2537857c6f9ed3be00eaf0710ae25df910c87071fc6", "entry_id": 67},
{"seq": 68, "hash": "\\\\xbd2875f38f360730022a1ccfd14c813553691793034e57f74a1c86faf65a3b77", "entry_id": 70},
{"seq": 69, "hash": "\\\\x85eb8f00c35011e1321fa4ca2d0eb90905cb4643e860fbce7c7183fffc5d736f", "entry_id": 69},
{"seq": 70, "hash": "\\\\x88ef255982dd174d99ed5f7bd1544a5fe7862942bcf1c100b8a070913f293699", "entry_id": 75},
{"seq": 71, "hash": "\\\\x9373cece089a473346d5700a689d0f1f227947891388236e8901cf71388dcc69", "entry_id": 65},
{"seq": 72, "hash": "\\\\xb5de836c2859b22c51db21776f31e46f035fb7366717d5a2bbfeadd88d445d26", "entry_id": 71},
{"seq": 73, "hash": "\\\\xb370868903d4f84d1daf115ad091dc3ca363e9c04f42f5e039bc5984c707db30", "entry_id": 74},
{"seq": 74, "hash": "\\\\x5dfb05673c0e9e43969b06d2cf274394cb41e421108b3be0f6c42ee1ecfc693a", "entry_id": 73},
{"seq": 75, "hash": "\\\\x0a2c63888b4fd4056b168997fb56068248f9102cb8f6b947e1ba39c8bfa77a89", "entry_id": 76},
{"seq": 76, "hash": "\\\\x8b8188ad5b514320d327c0e35fda9eb7119ade4df2ce6d9415a2d50e33310200", "entry_id": 77},
{"seq": 77, "hash": "\\\\x14241de77d30a7d5c082ec5f07c60c1508c609a2ba86018d67996fe879142e55", "entry_id": 72},
{"seq": 78, "hash": "\\\\x022d2be2e5d8f90d48f9dc416c0693467eb73fdbe898f264bdd9c9c068db1ce6", "entry_id": 78},
{"seq": 79, "hash": "\\\\xaadb670e8197b1c473140ececc60f5aa598eccf03fe8685ba1b8489f920435ad", "entry_id": 79},
{"seq": 80, "hash": "\\\\x75330221de2c722b90dacbdb82bf2a90b9ced3414b86fe07606ac161fbb50274", "entry_id": 82},
{"seq": 81, "hash": "\\\\xede7d78d719adb4548babf1f76629b407e03684557bd6efa480fa390d04543b1", "entry_id": 80},
{"seq": 82, "hash": "\\\\x6b295b779564fc7710569ca27a197739eb3381bd4c97b45d69b999774a5d663f", "entry_id": 81},
{"seq": 83, "hash": "\\\\xd104b171698ce7bd4760bdca4132c6f824d099807039398699ffa845ac39e864", "entry_id": 83},
{"seq": 84, "hash": "\\\\xb30aab593673faefb96967dc497a7975880f6db7b67ef162554cbb317c214028", "entry_id": 85},
{"seq": 85, "hash": "\\\\xd66279e69771969b8fbd5a792c1f935683922c6feb5f23bc469f7f053459b6f2", "entry_id": 84},
{"seq": 86, "hash": "\\\\xbc3714c6c1474b2eab1c4280d7183a6f97e9be5a7d9082280f4c43f2e57ceeae", "entry_id": 86},
{"seq": 87, "hash": "\\\\x1023437df716be614aacea7d9daa218d546b5dc9f66903bcf04ee0dc03a974e0", "entry_id": 87},
{"seq": 88, "hash": "\\\\xa8024ccef86ecb852b5f2ad435c167980bbd3bc4c05a3f073f296ab7027f1539", "entry_id": 88},
{"seq": 89, "hash": "\\\\xd995610a32ef772738914e0a204fbb80460facccf0f966df6fb6e57ae5e293fc", "entry_id": 89},
{"seq": 90, "hash": "\\\\xc550d8685efb3d475c7a6a1efe9ee68dba5e39b7e68892489dd90fcff3948261", "entry_id": 90},
{"seq": 91, "hash": "\\\\x8a2342cfab78efbe0671ca582cd0762611eb1362868b8cd5fa156a60bdedbcc1", "entry_id": 91},
{"seq": 92, "hash": "\\\\x8d97928b8f600d87df2baeac9512bda93fffccc039144d12d4cdc497330210db", "entry_id": 92},
{"seq": 93, "hash": "\\\\x5c894bbabb57ff8ee751db79df8d8f6ed876663e3b35dcd4b7b6b70e30cb9aeb", "entry_id": 93},
{"seq": 94, "hash": "\\\\x27d57ef1921e1d0e6cd3822e65b0fb16cbe491663f4d6ba62d4a026fae7a6669", "entry_id": 94},
{"seq": 95, "hash": "\\\\x8645286234fb7c166fbec2e213a066b62adff0601087e2ebfae5318f81661405", "entry_id": 97},
{"seq": 96, "hash": "\\\\x592eb345f7fb08c63750bece4e218da42343da4a48d92dd2ef95778696e2f2b9", "entry_id": 95},
{"seq": 97, "hash": "\\\\x22d074ded2297f33dba417dbb298c290ffd1cad372d08c50fb66f9c897af09d0", "entry_id": 96},
{"seq": 98, "hash": "\\\\x972637037d18635df6513217f40e9c360193597ff0d39a4dd19ac97f1f7c953c", "entry_id": 98},
{"seq": 99, "hash": "\\\\x3e486ea56ffc1dba0b213b0221c2f69a12e5f4c24cf768dc877546be614cc226", "entry_id": 103},
{"seq": 100, "hash": "\\\\x3da52fd634de4d31de32a74a7bc0213d0e42f29bb0bc8ec6f44c9cb62827edc0", "entry_id": 99},
{"seq": 101, "hash": "\\\\xc1d29e3241426a368ce1a44bb58ad90be7af7f11cd7a3049cfb2ee45eeaba5ac", "entry_id": 101},
{"seq": 102, "hash": "\\\\x3d0137e49d34a42323d3fe8eb3924d5aaf6cdee35457375b0ea204643168712f", "entry_id": 100},
{"seq": 103, "hash": "\\\\x5fd23bfcccdc331bee188ec44fd72d313221ad36cd841dd5a28c1720da5e74cd", "entry_id": 109},
{"seq": 104, "hash": "\\\\x41f40b29b38e10f5414aed42c8699143839882237a6b3094bf3324984be54159", "entry_id": 102},
{"seq": 105, "hash": "\\\\x76cd8ed161acb23a33a90476e621a13473b727181b14904054eb722e17d670c8", "entry_id": 107},
{"seq": 106, "hash": "\\\\xa6f4be81097a37cac12e269157d9e18f5d322441c13988a2c04ebb98b15f38e0", "entry_id": 104},
{"seq": 107, "hash": "\\\\xbbeba69ad7587d808735921c020414ac88f0d677d690f70ee5723484d815e3d6", "entry_id": 106},
{"seq": 108, "hash": "\\\\xcc5590b876e4393719495b134d246c5ab76ed8aef6cc01ba5535f9de88c75fac", "entry_id": 105},
{"seq": 109, "hash": "\\\\x046da4f805e1c2f260e5c2c639213a16ea5b00e3d3bfc29b0712b1877601d415", "entry_id": 108},
{"seq": 110, "hash": "\\\\xeb84fc739c482aae76569e4ec46ae2946486683de2c2fcaec1281dc23df538cb", "entry_id": 110},
{"seq": 111, "hash": "\\\\x08551cf2939efdd60ff9d673e834e76a535dd4d0686156713b4162ab171166ba", "entry_id": 111},
{"seq": 112, "hash": "\\\\xc6e0052571256c87af24585dd3e22f2a2bdb241745569eeee2616223585dfbe6", "entry_id": 112},
{"seq": 113, "hash": "\\\\xb4e9a641bf96be56294a5d9edf6ead3bdfbcec45307415861aff175531990244", "entry_id": 113},
{"seq": 114, "hash": "\\\\x4989a1c88ff0bc0515533a8f67c1c6540b3276f1bdd06385daf7d9316416bb81", "entry_id": 114},
{"seq": 115, "hash": "\\\\xf488477d151c3c7d4f2ddac7171ef989e40c276614c496020d086bbc6fd8056c", "entry_id": 115},
{"seq": 116, "hash": "\\\\x9d03eeea5c67909e73e3c55730b16a97323bf5286ba45fff9b3315dc0829f6d2", "entry_id": 116},
{"seq": 117, "hash": "\\\\x272cdd9706c12d3febe959d26d1ded1d2ec62e308039c803e45e3d406fd0b71a", "entry_id": 118},
{"seq": 118, "hash": "\\\\x46f3973f42e2105f323dd657c83892e42942744318fd8c5302d064af82953ce7", "entry_id": 117},
{"seq": 119, "hash": "\\\\xa69f8b0ca2f885b0427756e7bf35448627f1b7c30f0c13a2b1ddaaa5f72fe015", "entry_id": 119},
{"seq": 120, "hash": "\\\\xfacb3effb56054202747a3ac1b55c43b99a0d560b2fc5a8aaa5401cbec193171", "entry_id": 120},
{"seq": 121, "hash": "\\\\x74e95249bfc26e98c9c088f1750044f189ba6846855fe696e31bd5d31757ff43", "entry_id": 121},
{"seq": 122, "hash": "\\\\x5129d6446eaf002409e460d414b248349fd156e6c4268a8ae1c22265ccd19d72", "entry_id": 122},
{"seq": 123, "hash": "\\\\xe3203535a45a39ae26e308566f081b32fcf5cf1c35dd02ead320c4fe3edf3119", "entry_id": 123},
{"seq": 124, "hash": "\\\\x52a3fc8fdce628218d95e5af775cb3ce4302e73413827b15e1928ccb829254aa", "entry_id": 124},
{"seq": 125, "hash": "\\\\x909a01fb161648dc1c7de756f9013df9171491139ecd4840d4a045f35942b543", "entry_id": 125},
{"seq": 126, "hash": "\\\\x5cb72b7e1b97091cfaef687ae5c196c2e1282563c84f04b43c1e5009a9073210", "entry_id": 126},
{"seq": 127, "hash": "\\\\x86b63b0767dea85930801d9dabd06f227087c23b6a661e305a24d299e9bc7345", "entry_id": 127},
{"seq": 128, "hash": "\\\\x686ad86bcfe3fec6b6c87b1984f61b56bcbfb010047d6ee0ec0ee212ffb171a7", "entry_id": 128},
{"seq": 129, "hash": "\\\\x0fcb1db99b151d07453f8156b52e26f12e57be494a39fee3c1bc94b444a474c4", "entry_id": 130},
{"seq": 130, "hash": "\\\\x85c4c87154528f20c5a340c8aaa4257dc12953f9c284623bc4c22523e5ca933b", "entry_id": 129},
{"seq": 131, "hash": "\\\\x3dcd349fec2405879ec1f033560539f69e246be7d31be6ecf6713227e81205c7", "entry_id": 131},
{"seq": 132, "hash": "\\\\x938af799223417e92549856efcff69584441a43ba1c8f350dae063aa9559c502", "entry_id": 132},
{"seq": 133, "hash": "\\\\x4a60c941bb3042c71450c24fd7ad2843744b0ea71490cd7ee7aeeba5a54b4b00", "entry_id": 133},
{"seq": 134, "hash": "\\\\x99b2681a9dc7c3b6b2262d92842dd6f831bbd9907eb3c99cc6bbb785980feeb9", "entry_id": 134},
{"seq": 135, "hash": "\\\\x78844f6d2520e5ceb71d932d70c4db3faaba67606cc3b74820551229d96ef49c", "entry_id": 135},
{"seq": 136, "hash": "\\\\x696962d2fbb117b6db194126ca9a1650b15fb034074728f71f410c3d74be312a", "entry_id": 136},
{"seq": 137, "hash": "\\\\x4f94c1797edf68a3c43d9f1027ba86e189d2faf2d08fad199895ff87a2906d13", "entry_id": 137},
{"seq": 138, "hash": "\\\\x8bdffe9275bb81b19eada3f170739eb95d62d959e7625b3707de16ccc41487bf", "entry_id": 138},
{"seq": 139, "hash": "\\\\x5fd166ec6040ed8a77008e5e426f37b4388ad85edc75e7c1a84bc0aa6762d4f4", "entry_id": 141},
{"seq": 140, "hash": "\\\\x4b3faf2599cdbaa45a114d73efc25778652e10ed321c0541b47388aeb5e79e29", "entry_id": 139},
{"seq": 141, "hash": "\\\\xeaa735a87286a3b1512678ac440ce77ec51041b5a51d62b86658c168c431ac66", "entry_id": 140},
{"seq": 142, "hash": "\\\\xa2b804802d8705ce31dd91fd456a80a38e79d1d14fd6958230bb7a6be1d62450", "entry_id": 142},
{"seq": 143, "hash": "\\\\x7eaa7663ac4883210ae0aa75d8fc4f1e3cbeeaf0b9dd6792f37113a7b725c9a0", "entry_id": 144},
{"seq": 144, "hash": "\\\\x0aeb027face171a6eb1ab74b440bd8612d8aca65aacfdb624407a819f52905c6", "entry_id": 143},
{"seq": 145, "hash": "\\\\x0068f19d238ebc14d1411ec2a01526ef2b5cd59d8d99cb1f4dbce48ff87bacb7", "entry_id": 145},
{"seq": 146, "hash": "\\\\x81b173cc4680d61369e2ea0f8f1ce609de4c49454dfe8a45869b535fa0efccec", "entry_id": 146},
{"seq": 147, "hash": "\\\\xde8249c39f97ea2fc45c957c8c679e4acf1c6e31ef3ca671195c776e5caa243a", "entry_id": 148},
{"seq": 148, "hash": "\\\\x58b6ebc13622835d07c5a3451428d0b642f8ea182007e461782a0ce9358356ef", "entry_id": 147},
{"seq": 149, "hash": "\\\\xf7030d6ce41932db8872539a6b8ea10acb4315386b609c412f3ef204936177b0", "entry_id": 149},
{"seq": 150, "hash": "\\\\x01f20956d9ac6b797bc7cdc1e3c383fb9e63581025685a347195cf1540e6b779", "entry_id": 150},
{"seq": 151, "hash": "\\\\x3b2a127bb1be68175ba438448b852e92bfd8f17e1a70850ceca7d44b5fe07bfb", "entry_id": 151},
{"seq": 152, "hash": "\\\\x42c9a25a99967678fa8c6765b2d818a5a9c079ec71487a2efa3f44ea1cfc56ab", "entry_id": 152},
{"seq": 153, "hash": "\\\\x3e70e7b42c870aba2aa94cceb70a34ced0699858e235d33edb500c8f1f69fcab", "entry_id": 156},
{"seq": 154, "hash": "\\\\x88f875e5e7fc790f9b379a92f91334c81f4f344d985117427df16eeb18ec8f90", "entry_id": 153},
{"seq": 155, "hash": "\\\\x03cde3bc21b63e8503d1e9243e1d4f16d6fdaff1c73b04f63acdd2217453abce", "entry_id": 154},
{"seq": 156, "hash": "\\\\x14a224fc1f29d085fc266eca1c7ad1035a72c84ba434e07dd79557f36c950bb4", "entry_id": 155},
{"seq": 157, "hash": "\\\\xdf3f8de7a0c7ebc2d34b334a8b88a12d2f1e864b3da5b076ba331c8fa1bcb3c7", "entry_id": 157},
{"seq": 158, "hash": "\\\\xadf11c8b52aed438bd3dff67a8fc3dae9ecb0617c0804835a3364409f0cbe095", "entry_id": 160},
{"seq": 159, "hash": "\\\\xfb04eda9bc2d46fc2df5613e2aadeabe7509ff81fcb6f4214988035feff8b8d4", "entry_id": 158},
{"seq": 160, "hash": "\\\\xf141e714ac24006a61fdfda8ddf78351fcddc2179acf4df06e02b4628764c7a7", "entry_id": 161},
{"seq": 161, "hash": "\\\\xd7a9d6568a85861977eefe9133d2cc618be8b77bec8f50ec3613c8f9dad3d5c8", "entry_id": 163},
{"seq": 162, "hash": "\\\\x4228fafe777796dfef27a35f3f0c5b27bf08eb8da486155c7ae4ae29228927f9", "entry_id": 165},
{"seq": 163, "hash": "\\\\x7c0319c0d355a18778d90991164ad820556dadc84fd5ccca0312a9251645e414", "entry_id": 167},
{"seq": 164, "hash": "\\\\x68d183e1bf0175e1943c35d7d6d111a065f1afde58856cae98cf7844a8e121e4", "entry_id": 169},
{"seq": 165, "hash": "\\\\x142eb5b33019ad69acafc12616772476653ab2e744eadab2c82bc6dc201b31b4", "entry_id": 162},
{"seq": 166, "hash": "\\\\xcbfcba45498418c1263a4463b39b73a58b11cf006e7a0af7fc173721243a3810", "entry_id": 159},
{"seq": 167, "hash": "\\\\x309b067871a321d3813ad3e6fa1a520323d1b3abf30300e45cb71997d3d33fbb", "entry_id": 164},
{"seq": 168, "hash": "\\\\xb569da483bffed8ea01c302bf5638b83d3e853cde2849e2536201a6797d26567", "entry_id": 166},
{"seq": 169, "hash": "\\\\xc60eb6dda810ff52cfcebc715c9d3a2096ce7eeb5d3182baa2a31645e3570f4f", "entry_id": 168},
{"seq": 170, "hash": "\\\\x9eb924c8d29684ded0b9e809b37ed7209ef50f4b02eec9ba64ab3bbb98e1e18c", "entry_id": 170},
{"seq": 171, "hash": "\\\\xf0424925cd0d3af33ab360f1c06e79b2ad6f55da6c0115e34d623bdbb8332bd3", "entry_id": 171},
{"seq": 172, "hash": "\\\\x7081bdb6e8855dfc339b2ed3cb6442d31a81e3d546c1cdee204e87dc0a9e2214", "entry_id": 172},
{"seq": 173, "hash": "\\\\x0d4ffd7f53b7f334c4b0c8169abb5cd06e067ff0c8f1e6e639ab54bfd9597700", "entry_id": 176},
{"seq": 174, "hash": "\\\\x6439eec1bb5ecab06b1eea7642acdf7b763af49ffe16791c72596a66eb166776", "entry_id": 178},
{"seq": 175, "hash": "\\\\xc1076149fd7ec723045f3a5066cde7fb259306082ba4fc954c1e5d4679c3a170", "entry_id": 179},
{"seq": 176, "hash": "\\\\xe1f88f4ec796a644ba1fbddd4e0f4d774f2b8b55802850589689b04f7941fcf6", "entry_id": 180},
{"seq": 177, "hash": "\\\\x67dbbf15d1a38fccaf2bbf367524b7f92c06dbf48c6716051a7329717849e210", "entry_id": 174},
{"seq": 178, "hash": "\\\\x9f6de87a0e27b85fbed5abcf18dd21bc8a2ec8bf3b8d74cc0f34c72e34179ffc", "entry_id": 177},
{"seq": 179, "hash": "\\\\x3ddff54cafef97483dbdf4e73b749b4b3e31978f0c36e136b7219d076d0563b3", "entry_id": 173},
{"seq": 180, "hash": "\\\\x15df232d8ccc10907086b35a0276af6cedfb58b5945199aa995d16d20987c8a4", "entry_id": 175},
{"seq": 181, "hash": "\\\\x3e523aa26bde38606a183c5b935ecb59a4781c0d041d84f52c9928294d88bd05", "entry_id": 182},
{"seq": 182, "hash": "\\\\xd548a5b89ea2b0357d39b62f98bb3e6b070361e07e59c278e05e5b0ca1d242c6", "entry_id": 181},
{"seq": 183, "hash": "\\\\x6e8797aa4dee69387bf0e96a2a72a9d24c8ea6bfe477b31ebedcb7c498636822", "entry_id": 184},
{"seq": 184, "hash": "\\\\x5e5693934193fc807a28125342de54b99e813906fd6db04369f861063a33a294", "entry_id": 185},
{"seq": 185, "hash": "\\\\x5958b8de686abc617a17541ea73c51f641c6d9e2e3a4ee9b40bc9255e8b729da", "entry_id": 183},
{"seq": 186, "hash": "\\\\x74bd4eebd5cbc2a0e1e1d109b86b6ac63ea5de7681d12e192cf21cff0a4214d9", "entry_id": 186},
{"seq": 187, "hash": "\\\\xd955023152b66de4fb2c6c93381ed3d6596b9486aa8c792a6ec8e53ed242cec8", "entry_id": 187},
{"seq": 188, "hash": "\\\\x7b30551fb9d2e86e6a4b1b9cad6d48539aeda14bb463fc5a2c30f891c3b54d7e", "entry_id": 188},
{"seq": 189, "hash": "\\\\x9910748ecf5f7899d1b9e91f9fda8e14d1ca81b1661d5aff99f6c107d693d22f", "entry_id": 189},
{"seq": 190, "hash": "\\\\xbd2b5fde3c8bce99b027d5a6149535562d3a87ab220c4376f5f1b6cea05639c3", "entry_id": 191},
{"seq": 191, "hash": "\\\\x6b64e6be5bbf3c17950ad23f06b908118aac3d6dcf057bdaca10cc668c7f1e3a", "entry_id": 190},
{"seq": 192, "hash": "\\\\x295bb3869dde225e2d81475f7598b52302fd42c8497768b2faae1aa541da9170", "entry_id": 192},
{"seq": 193, "hash": "\\\\xce3c727f3749ae70b00d5f4e0782a2c83366f430f0481860cdce2434682e91d7", "entry_id": 193},
{"seq": 194, "hash": "\\\\x20e6ae366a92ca4fd36bcd913920c36a6a264f72f7dc762c8d45aed4eb3f6fde", "entry_id": 194},
{"seq": 195, "hash": "\\\\x263778ca719daa6773018edd90e6ea5cda75823201297d0f8f53a404f46905ec", "entry_id": 195},
{"seq": 196, "hash": "\\\\x5a67b422db67945667026c24b4826f41c1a4c3b09597377fc0aad47d925cd0d7", "entry_id": 196},
{"seq": 197, "hash": "\\\\xe08e0fa503139588b7658a9cf29870d13eeac9a5aecd46942d91e169c915de9e", "entry_id": 197},
{"seq": 198, "hash": "\\\\x053456a8f7a3f3ce9aa153ee5b6b9ec068a0808d07fa2650d36277ca94a4ea5e", "entry_id": 198},
{"seq": 199, "hash": "\\\\xb341ce85d77dee2a4495c486b6b03913e86d45ee6ad6ae9a718a9ad87600a606", "entry_id": 199},
{"seq": 200, "hash": "\\\\x3f5c3eef94d465a5d556ec39ddafa2268cf794a9bb88a33fd6edfdccdcbc10c0", "entry_id": 201},
{"seq": 201, "hash": "\\\\x6181956fa2fec888330df251c1012193459078701c6b5373e1503d5540cf9efc", "entry_id": 200},
{"seq": 202, "hash": "\\\\xa523642e6f0c8fd8758a7de197613d8c6495ce961a9ed87d14032a56ab1e3477", "entry_id": 202},
{"seq": 203, "hash": "\\\\x1305117827bfbd2c7b82012506de33bba01014efec5ebf0620ba9fa9359944ef", "entry_id": 203},
{"seq": 204, "hash": "\\\\x0be87807f0f96eaedc10aeed3c164ef93127a8ad79d6cda494bfe272dacf3d4d", "entry_id": 204},
{"seq": 205, "hash": "\\\\xf596d36d59aa44a387e3986006d44d5c4df5d560fb8cea7cbad7d195018acbc7", "entry_id": 205},
{"seq": 206, "hash": "\\\\x6ac501c6fea3151747f35c3a5f23f594a05dd7408b1340b4e219e5fac4a1ec3a", "entry_id": 206},
{"seq": 207, "hash": "\\\\xeb754939e460cad2a92b6c5acf1e89ae6e1dc3f9b23eb827f14d0b9dc679f3bd", "entry_id": 208},
{"seq": 208, "hash": "\\\\x00ecbd92e8096480a51a70ea655aca906b8257caa406f4a27a966cae6a140015", "entry_id": 209},
{"seq": 209, "hash": "\\\\x6cc8091db4519892e95c5aa29728c4924ab23042f9281c01dfc988d8b8b0540b", "entry_id": 210},
{"seq": 210, "hash": "\\\\x7e694381236fe356794f177b91ad6bf03477c39711819b0b74c43eab5d98dbbc", "entry_id": 214},
{"seq": 211, "hash": "\\\\xead3775d4fcff441541f952bed667f6eae008f3515ab56b932c4f5cd1d307930", "entry_id": 212},
{"seq": 212, "hash": "\\\\x5b57a68682962fb42bde69791720b554a3d3b82ae94af3be0bb67ae4cce6b3ab", "entry_id": 215},
{"seq": 213, "hash": "\\\\xbc97edcce879942ea6d0f222f693f6c32accbc7be1a00a55c22fe72262712f4b", "entry_id": 207},
{"seq": 214, "hash": "\\\\xe38e8fe7aa61946b3309405d5d1cf70254189154b99bb99b769a973a0ce3c1ba", "entry_id": 213},
{"seq": 215, "hash": "\\\\xeb55ac11ab7d1baa719d4f3cea507537906b6ca73a23d1635e0e0333586967aa", "entry_id": 211},
{"seq": 216, "hash": "\\\\xdbfed3dd07aa52e09f2dc7a2590fa4a93866a4691ebe69285350c2bd8d8fff78", "entry_id": 217},
{"seq": 217, "hash": "\\\\x3cad8aa5ca19b24fa1db7bd6a358f1cd0e02d43439aad07202636152b61316e7", "entry_id": 216},
{"seq": 218, "hash": "\\\\xd9cfd60fb69bb2e8ce388b241abf56ac1bb0893c5fce661482bdb880c122f773", "entry_id": 218},
{"seq": 219, "hash": "\\\\x05e0beb9deed1e398c43ff9deef0834dc49a4d3d824f1ba56c6df891d3e9f077", "entry_id": 219},
{"seq": 220, "hash": "\\\\x79c75ea263360f75886c657b11869d6eb688c25a8c5671b4adbd8468d49db18f", "entry_id": 221},
{"seq": 221, "hash": "\\\\x70e73d92db0b41be3853cd4e787fde78acf3c9827e6917edd0a0427d0bc180f5", "entry_id": 222},
{"seq": 222, "hash": "\\\\x126d1f4808128d7efd54494482330bc1113f5d74f65abbd4f8ce5b7e9efb780d", "entry_id": 223},
{"seq": 223, "hash": "\\\\x55543bfdde736104cc3779fcdd7865b22075a94fc60ba528971bd71c25fc6aad", "entry_id": 226},
{"seq": 224, "hash": "\\\\x845e36f7e94a1ff088bbaaef686f4bce5f83b68181601833cd4356acc5c5c562", "entry_id": 224},
{"seq": 225, "hash": "\\\\x4d087bb9d88676e55316b643654215ec6b0951f5570cb8634edda5e3b37015b1", "entry_id": 227},
{"seq": 226, "hash": "\\\\x9b6182f9d74b3c368fff39d86a1bfb1864cb7db497226a4fe47b36bb9ce5e815", "entry_id": 228},
{"seq": 227, "hash": "\\\\xd96446323b0efda5d2a9c2c575d0ce46b17dbf69b48a799d0bbeff90f9d49ef0", "entry_id": 229},
{"seq": 228, "hash": "\\\\x1b26b73eeb5eea647968bb49df2b53855981f573f02c2755c0cc0a508fe5c77d", "entry_id": 220},
{"seq": 229, "hash": "\\\\x7e0537a9de9ebe2d63fb1f7912eb8d6f7b5d0020813bcebac6a87225ebb60cbf", "entry_id": 225},
{"seq": 230, "hash": "\\\\xe145c02e5b3af225c2ea7e6aebe5de30bdf1b08c8dcbd797b578f2cd6fc90a2f", "entry_id": 230},
{"seq": 231, "hash": "\\\\x672d9512588e89c9fc80c32cf4f2d53666e9d5f99d3332b49786bc8a233624b6", "entry_id": 231},
{"seq": 232, "hash": "\\\\xffd16290dda328ec73e89650a233046b656bcea9511a249dad7645e7640e96f3", "entry_id": 232},
{"seq": 233, "hash": "\\\\x88e893b38f90ed77934fbc0549667dfe562564284836111711e436e06ee95271", "entry_id": 233},
{"seq": 234, "hash": "\\\\xb1477b9dbafaef969d8259edb669699bcf38e56dab2b952036f536dfec581bfa", "entry_id": 235},
{"seq": 235, "hash": "\\\\x28e355b41a1f468d56e5fbab6070c8214540038e1551cf254f21e378e0b07e8c", "entry_id": 238},
{"seq": 236, "hash": "\\\\xc2e7c3ed0aa7f6b5a49a62b8d547fde27987a558e7ea162e79968673707dc5c0", "entry_id": 234},
{"seq": 237, "hash": "\\\\xfbe67d50a86fae344b1763209158124249a3751107ba365481cf45398d2ab600", "entry_id": 237},
{"seq": 238, "hash": "\\\\x22ddc42fe07fdc47b92537de00b7e5d6513bf589bff5ecc16a9237bef4d58859", "entry_id": 236},
{"seq": 239, "hash": "\\\\x90639fa67e6d1eef94759d6f83a7fbbf3683f7ec30e0e855a2d9fd2e17571895", "entry_id": 239},
{"seq": 240, "hash": "\\\\xba1e8fba0d5b0048796b72c01af1e7b91ea941ed69d3c57d400997173d84503a", "entry_id": 240},
{"seq": 241, "hash": "\\\\x9ab6a753b768ddebcf7345752cd6dfb2fce01147373d3f791bccd44efe2ccec5", "entry_id": 241},
{"seq": 242, "hash": "\\\\xd48abd7a5107d22be9933b6f37d3b2f326dea9b44b08094e334bdc652071a6ed", "entry_id": 242},
{"seq": 243, "hash": "\\\\x89c23806a20e5fd9ddc082c160e619de16a078307304e33c9fc562a3cc57fc67", "entry_id": 244},
{"seq": 244, "hash": "\\\\x55a4bd029c233ec593fc84664ab96542d1c7858b9f392c4ad0445d61d982d22e", "entry_id": 243},
{"seq": 245, "hash": "\\\\x616ff740b097396c9f1a5494f34b8618c996c3e61feebcb63aa7f29288141bee", "entry_id": 245},
{"seq": 246, "hash": "\\\\xfc242f382d2f5adb2c838617eed9d8cbead14cdb44473e8ba8c3b97b5bdb2f84", "entry_id": 246},
{"seq": 247, "hash": "\\\\x68603a1b91346a790361c19f82c933292303d501d6a9fd858ef1041f45d8ecaa", "entry_id": 247},
{"seq": 248, "hash": "\\\\xe143f0d0a68fdc5344620cf52a355d8459f234904c071dc6e89b03bcba4969ed", "entry_id": 248},
{"seq": 249, "hash": "\\\\xdcaa658466e5d5175a1ac60bae05059a04355a32369aba606c6b034314756891", "entry_id": 249},
{"seq": 250, "hash": "\\\\xd4139f64aa7bedfa23081da04785dbc240af2c0a86e582e100ef95e7af4ca9ba", "entry_id": 250},
{"seq": 251, "hash": "\\\\x2c21ca5b7e388ab4c5f9346da76462535d273b940edd4bf2bfad0e96d49b1b8c", "entry_id": 253},
{"seq": 252, "hash": "\\\\x765e0db50ebfe2e6f7bb5766ab3c19d43aab1ba0fdc135a84299b7929fcf65ed", "entry_id": 252},
{"seq": 253, "hash": "\\\\xe24a5935e363b00fe43e57f10c815c3ad612ad7286914e6b5c5220632669a8ca", "entry_id": 255},
{"seq": 254, "hash": "\\\\xf7f052f6cb669b9b52afa56864d241507d2f5f2c02b12ca63353eedf298b51ab", "entry_id": 251},
{"seq": 255, "hash": "\\\\x353f95558c7858791a3a33495c580a3ca5b82f80b0de0c7b0b716758a122459d", "entry_id": 254},
{"seq": 256, "hash": "\\\\x6d8b2f11a68cbabc562906c180fc050aaeba2b536ce98e2113af813184090e64", "entry_id": 256},
{"seq": 257, "hash": "\\\\x7ea7eb372bb1a9e9cdc2033bafeb91d5ca03ddfa70c515ad15f908110464df36", "entry_id": 257},
{"seq": 258, "hash": "\\\\x57efe95991c8228719d2165f57b690bb65f05271d2f4fc9f42512c23ce7ac34b", "entry_id": 258},
{"seq": 259, "hash": "\\\\x3437821fd8fd40fdb0d2cfd9fdc089379b399efe916a51d7c0d3080c60dbcb78", "entry_id": 262},
{"seq": 260, "hash": "\\\\xf5dd7aafdfdca13ec5ddda6e0d0f344f20b71373ac1ab66b5007cea280e574b8", "entry_id": 259},
{"seq": 261, "hash": "\\\\x4a8e9d31db226276ac1ff56007d7550bb18286da0aa21025ed0d429bc2748b6d", "entry_id": 261},
{"seq": 262, "hash": "\\\\x328a3ed0975619fb63af846bae0d9940902d5109ccacb7df18d74308ca82f9bb", "entry_id": 263},
{"seq": 263, "hash": "\\\\xe6b7e3b7abb692dce4b178f2fbaf4e42dac56222d28cd5298a2b139827e28f11", "entry_id": 266},
{"seq": 264, "hash": "\\\\x82992acd364561fe3b43a71aea95ad2bba05754d980c3baee68fd2a4ff583b05", "entry_id": 270},
{"seq": 265, "hash": "\\\\x61209049644873444c7cd6e1dabb1efc475d4d714be4e028de6073ed081a3518", "entry_id": 274},
{"seq": 266, "hash": "\\\\x31fa551bf336b203798a52e6c4a41512ecab893126e76c3b1a87dbb68993928f", "entry_id": 260},
{"seq": 267, "hash": "\\\\x1961c8b32128e61879acafaf5d41cfd9db6eef3bfc52db90eaada9e30f2fd165", "entry_id": 264},
{"seq": 268, "hash": "\\\\x3d6c820d4e4d0d5db7162be665fb0ad4b2f339434cd6d2d21272a98f753224c9", "entry_id": 267},
{"seq": 269, "hash": "\\\\x720571ff5ed70f7f8795a599a98c54abb56b2504af494b63d29a8e339e54ac1d", "entry_id": 269},
{"seq": 270, "hash": "\\\\x515c8d964d5e8686bb92febb3e35ee371c4b1e0267d48168c5a133a3f20e4f02", "entry_id": 273},
{"seq": 271, "hash": "\\\\x3d3ddd0da5ae3b87382b3cc386306b296e43233c68bbe5a25e1210043f632ceb", "entry_id": 265},
{"seq": 272, "hash": "\\\\x487a9c4e4c01f97c8a9d5551673ec5f13fd6ee0cacdd45fe53a818974cebd523", "entry_id": 271},
{"seq": 273, "hash": "\\\\x427f097e7b847514c18bf95682357a0eb2c29770b3fa63de29e59f18af4e760e", "entry_id": 272},
{"seq": 274, "hash": "\\\\xf001f66ced51702016d86ce184c0a4d588cb1c021e762d7ea17641652632da87", "entry_id": 275},
{"seq": 275, "hash": "\\\\xd0aef61cb0b2c0f4a736129bb073c892a55e2f00847a71cdd68b25f75412883d", "entry_id": 268},
{"seq": 276, "hash": "\\\\x9b33f1818718d09b67020c0a65469a1b13f7424fdb2713526757371e3213798f", "entry_id": 276},
{"seq": 277, "hash": "\\\\xf9970193daab9c970038fae7a539332ce86b7440769d51e510fdc968db80b452", "entry_id": 280},
{"seq": 278, "hash": "\\\\x1bf175c5d3d553b308916eaddd3bcee8a3337decdfa4965b924f38ea44053535", "entry_id": 281},
{"seq": 279, "hash": "\\\\x2ba40f773187f250cf96cc2f76b4650004995e662701c76b0076844d5ceba5e7", "entry_id": 283},
{"seq": 280, "hash": "\\\\xd48ffab93b3976b303a5477310771e869d939ce0da1143bc7ab2699d27b2938a", "entry_id": 285},
{"seq": 281, "hash": "\\\\xa3c8587815376f93f54cfaf99249a5a720898256fb212e4be66e75819a6b113c", "entry_id": 279},
{"seq": 282, "hash": "\\\\xa5bdbf742b8405dd92851fbb7aeb5c2800a007a29976af28859ef5ea1d743da1", "entry_id": 277},
{"seq": 283, "hash": "\\\\x1342f0a99f191695d30204c31ead3db662a6a7c9c39066cb863b91e1dfe908d2", "entry_id": 278},
{"seq": 284, "hash": "\\\\xe5f6cf9c94ab2d155e99806e48534673655ab2f4802c9b3efc7bf3c3ce79ba63", "entry_id": 284},
{"seq": 285, "hash": "\\\\x600a33e32f16f131d92c58aaf1632cd16d57921f7b50fbba1cfee0585a39bd4a", "entry_id": 282},
{"seq": 286, "hash": "\\\\x020618c1bd6ca93bffa9a1a98db33577f678ed12ffc03738dc7cd8045404bb42", "entry_id": 286},
{"seq": 287, "hash": "\\\\x820b98f820b1234932e8893e142539a8e3756e4aee27215c9853f4da8cdc5a1d", "entry_id": 288},
{"seq": 288, "hash": "\\\\x88f3bbba534f07c1e535efaa026d713ffcc8b58454478f136367a84fc5e32c1e", "entry_id": 287},
{"seq": 289, "hash": "\\\\xea660d4a05a3d2e4bb25bf4ae941bdf1b6ec1140b48e51d161fe8d3b9f158bc3", "entry_id": 289},
{"seq": 290, "hash": "\\\\x44c9c418775c771a3efa9073db22b96d99933ff812b33263286d440b929c9f37", "entry_id": 290},
{"seq": 291, "hash": "\\\\xec97b06a9a499a870825999ea007578f350d450c7d6a01633315a2f3e3fb7f57", "entry_id": 291},
{"seq": 292, "hash": "\\\\x4310ce9f92bc4ee79ebf8c17bac1e116d6bc8386c47f58d8b52968dc9c2dff44", "entry_id": 292},
{"seq": 293, "hash": "\\\\xa9d3e90127cb03e21173879948177a5944f178a084cf3ae5ffbf421747cafcbf", "entry_id": 293},
{"seq": 294, "hash": "\\\\xe9a637e31e53285708115a2409d878c2380736d5b29324301c8cdb9612222e86", "entry_id": 295},
{"seq": 295, "hash": "\\\\xfeaa95fd962fbff3ef24bdb1322248f229fe0283d2a8e4a0b309388b0d771ce9", "entry_id": 294},
{"seq": 296, "hash": "\\\\x7b702eebb5540bbb7f4769913948fd4e447177c7da62de56e989f42a873355db", "entry_id": 298},
{"seq": 297, "hash": "\\\\x9123317a37da3dfbd469b186f32eb3f549b26a0db761b84d70a7a85888c0fa0e", "entry_id": 297},
{"seq": 298, "hash": "\\\\x00cd0d544d7b24ddcba3f8b0de27bcb59b14ef243631b8238b1ea6f1f9a08617", "entry_id": 299},
{"seq": 299, "hash": "\\\\x6f52a77f9987a8b3271cafaa1844418292ba1cae6192727ebd3eb7ecc3a5e170", "entry_id": 296},
{"seq": 300, "hash": "\\\\xd7a85a9c00fea9c23ce29966549702bbb1666f24e896587936ad033bb57881c0", "entry_id": 300},
{"seq": 301, "hash": "\\\\x64fd769f615e1bfe6e5e61703a3e705df22367acab422413f7d235659be3ba6a", "entry_id": 301},
{"seq": 302, "hash": "\\\\xc8ef07f71b27273d628ca421c98d86fbc9bed41cc543ec8048ba4d034c6c741c", "entry_id": 302},
{"seq": 303, "hash": "\\\\x0892a04d3cfe6934b94a8cf78490c032322f2b8e84d8c47282ef9f568837cf28", "entry_id": 303},
{"seq": 304, "hash": "\\\\x2267dbf15ae7d99470bfe52f509a4e13e12f5f75c65c75aa559b55b952b67ef8", "entry_id": 304},
{"seq": 305, "hash": "\\\\x60eb50e77f30d2abe6a705dfa89d5b2a58efd105f2b8396b098313015faac887", "entry_id": 305},
{"seq": 306, "hash": "\\\\xfd8c3cfd52b5ca2da6ac83f1309c718d6d903957da1fd5c2daa8d30ef5998877", "entry_id": 306},
{"seq": 307, "hash": "\\\\xbe194f4e7877c7efa4208a9d38f096a689f4f15837377fceaecd5d102a2cd75b", "entry_id": 307},
{"seq": 308, "hash": "\\\\x3b457cb1c13bafb06a6a4b8780c4e828c07aefa969ff40f4514f88cea3e21ffe", "entry_id": 308},
{"seq": 309, "hash": "\\\\x201c4e042b6b24622dd742eac1e65dfad5af394304e8a1d32f31fb15d6b385d0", "entry_id": 309},
{"seq": 310, "hash": "\\\\xd4baaf02cbbad0aea4ee88bf922a4cef7457204cbfd147346d4474e2e4e0f72f", "entry_id": 310},
{"seq": 311, "hash": "\\\\xb8713e323179123cbacfe2530e5ea89888e7ae30f4fe82faf9dd735b0ece50e3", "entry_id": 311},
{"seq": 312, "hash": "\\\\x1ddbe892377eae732632c708776dcf9ce710ed36fc9b534cf5c824f69da2376f", "entry_id": 312},
{"seq": 313, "hash": "\\\\xa9c2eeeb0642b1b1c15382751bf9d96c0eee8d13df7633ac6d9d14c6bb6cd69e", "entry_id": 313},
{"seq": 314, "hash": "\\\\xbd95361d0276f385b876f1462a18b3552c79a3f80b92ce9f66535dc49e2cf944", "entry_id": 314},
{"seq": 315, "hash": "\\\\x58036b4540fa7a56f8c2240cd8d251c39e4e45e643c4de75f98495ead25eb52c", "entry_id": 315},
{"seq": 316, "hash": "\\\\x07fdac3085200c9632c2bfc149866d95e3f409e89ae13afaa0a7481553b58371", "entry_id": 317},
{"seq": 317, "hash": "\\\\x7fc0571959f1fcedc854c5ebd119ddff8da5c000b314e8076a80bb3f2609120b", "entry_id": 316},
{"seq": 318, "hash": "\\\\xd7a13551372013732915c3fe244a9d1d4ee56be3352972e5a575754f9e3ade3a", "entry_id": 318},
{"seq": 319, "hash": "\\\\x2efc024fc5b6d6b495c55e2fa9282eafda05f502de6ab202c291a93f921e8885", "entry_id": 322},
{"seq": 320, "hash": "\\\\xebf24504182d4ec99afff965a354e6684bc6f68e15588b072697db96f216df06", "entry_id": 326},
{"seq": 321, "hash": "\\\\x2ad6a2e0163f9290c5594c638c392cc28ec46a25447d4eb25a5eedceeaa332aa", "entry_id": 319},
{"seq": 322, "hash": "\\\\x218e88d2144055049c508918af9fe1c5b45e94f9f3168627d08bd5cb4cf9087f", "entry_id": 325},
{"seq": 323, "hash": "\\\\xefe7ac74c785b01e4e267bf68fc0514d2ebc0d11fbf814de0063903e6d030a2d", "entry_id": 321},
{"seq": 324, "hash": "\\\\xf84ac1abb1aa73074a4123b341d0a720bff57a975039686466bd8d9e1460afd2", "entry_id": 320},
{"seq": 325, "hash": "\\\\xd3c6b44a921dbd9c524eb257168ddda777766a94247c9c7be9444ab15641212d", "entry_id": 323},
{"seq": 326, "hash": "\\\\x5715da5a559bcc1b54c46e895e293175aadcef024c396e876d0def53db521b20", "entry_id": 330},
{"seq": 327, "hash": "\\\\x1b1c6c7bf56e591f6c70649ef8cf54a586ce8bbf67bb0d5499e7d91bb8871cf3", "entry_id": 324},
{"seq": 328, "hash": "\\\\x0ab8752230d52ffa5af1bf6ab51feb7b628128709afadbade25ad627374f7a7c", "entry_id": 327},
{"seq": 329, "hash": "\\\\x0357b5e735f36ead38dd2ba90a7fd7910eae05bab562d5f78d3ac0d572aa3dad", "entry_id": 331},
{"seq": 330, "hash": "\\\\x8ff9880ed7c60f67ec8f9f8c8db2b59f1fe711969293bd9fa2496bf4c1189433", "entry_id": 328},
{"seq": 331, "hash": "\\\\xfe0098b4c7d2713892215ec06d245122b187269afcfdc0cc76255b4344280735", "entry_id": 332},
{"seq": 332, "hash": "\\\\x3adc4f56e32c17b2c96428eb26b3573309a7fa5d024bfac93e01c7d437915150", "entry_id": 329},
{"seq": 333, "hash": "\\\\x79d99e692634bf24b26e7c65519454be01209d5b30a2b5168546e48608d5b681", "entry_id": 333},
{"seq": 334, "hash": "\\\\x6358deb81120afe9fa49c4b7a8e8f42c8c7dd1969a05839e8ab4c76d4eebb0b3", "entry_id": 334},
{"seq": 335, "hash": "\\\\x9de9c84fc0ef8b4caa45a7c9ae15fcb82bddae24b594d5e3d2d732d6cececaef", "entry_id": 335},
{"seq": 336, "hash": "\\\\xa1867603800a976c63a490ce5d85891282f854362cc10fd15c435a8ac930a8d3", "entry_id": 336},
{"seq": 337, "hash": "\\\\x4fcc5eb3e383a0a35f777b78f881e80eecc3a6ba22911fb42b4cea028b163d00", "entry_id": 337},
{"seq": 338, "hash": "\\\\x37ed6809a6c725db011b7ab572d1c02f1e58325c41b92833f207536acdc3eb86", "entry_id": 338},
{"seq": 339, "hash": "\\\\xcbe2438fa6af8dfee1b33dafc15f8da3cb8b343a66ec4f0fe6b4efc36135f7be", "entry_id": 339},
{"seq": 340, "hash": "\\\\xe14efb2dfec4e56465957063263325c52e61e319f107b757eda30c1932f8a3bd", "entry_id": 344},
{"seq": 341, "hash": "\\\\xc7e7f4eb7234aed6113892c85a5882dc736a30ffcaf7d703890a746e68bf50b1", "entry_id": 341},
{"seq": 342, "hash": "\\\\x88b3612420df019581d23ff85cc78604e7ae5874d213874450eb9c7bb1fb5c10", "entry_id": 347},
{"seq": 343, "hash": "\\\\x0ba82e19085c39fbe94c98e02e7b91dc99646129a8b67b81ea5d9815b2a756c6", "entry_id": 340},
{"seq": 344, "hash": "\\\\x15dac7944e69011cbed7f731d58510e96d39872455d0240b03b1b97eb26bcf10", "entry_id": 343},
{"seq": 345, "hash": "\\\\x02e1a00e7eb42329005e38beccd5f58f03442684474642ee6e63fe085f25eea5", "entry_id": 342},
{"seq": 346, "hash": "\\\\xe83d31c76f1c10ac549a2ab61022f8ea7a5c78d098a42bc785fac822ebe4508c", "entry_id": 346},
{"seq": 347, "hash": "\\\\x18539a5e4a3001bcf92a0c8a98d050b32548d4f4ac420510a5ceef91adf71826", "entry_id": 345},
{"seq": 348, "hash": "\\\\x8f509b364f4066828749b3634971872bd6c84240adb240394e1192fa9050d7f3", "entry_id": 348},
{"seq": 349, "hash": "\\\\x2c6d288fe57e3c73432cf871988bf74f38398c8b841fb33b1e4d8547078785fa", "entry_id": 349},
{"seq": 350, "hash": "\\\\x115e03b48f2ee4fa918e972d1d9fe26bb5036e6f731c552558258338046f385e", "entry_id": 352},
{"seq": 351, "hash": "\\\\x95f7dd17bcde4dcb607111f156161111d8f8bd65ab4b7186091558881a4d3778", "entry_id": 356},
{"seq": 352, "hash": "\\\\x44bc80bd9a64af3c5f2f1b3bc39cd2e17c54ac1917a444307a8f58cea8448093", "entry_id": 350},
{"seq": 353, "hash": "\\\\x592fb777a83de1f780f63bf49485e02098afe539672aaa7249b43ef45a880048", "entry_id": 353},
{"seq": 354, "hash": "\\\\xf1bdacf204ec9ad347c4d5e5ee33ea826bbe5e8fcf4d664a1adf72f8f14023c5", "entry_id": 351},
{"seq": 355, "hash": "\\\\xeed7fab5f4a79c86fe9b68ad3af7d1378191c8a4147d252fb4f0b4b555746545", "entry_id": 355},
{"seq": 356, "hash": "\\\\xfe8eb30c330743df6d08cfff92754919c0c0b3008b1205c29822cc68ccc52688", "entry_id": 354},
{"seq": 357, "hash": "\\\\x07ae35b40960ecd992a5b185d5c37f8ef758c92951bd5bfeac498986e070f8e1", "entry_id": 357},
{"seq": 358, "hash": "\\\\xd037b2ef6198d7167bcf252812239dbb901799ee3cd2fd392774ac01da850e18", "entry_id": 358},
{"seq": 359, "hash": "\\\\xac0bb622e3d17164ac000748a5674754f0da55462884e96f92f2d2dc8d0b4b75", "entry_id": 359},
{"seq": 360, "hash": "\\\\x67d3114b588c52ad477bea621792bd43d732245916f362e87147301f87c883a6", "entry_id": 360},
{"seq": 361, "hash": "\\\\xe2f82121d24c890d7888c144c5d83f8d3787c8e8c9f438ed022b43fc84be4c7b", "entry_id": 362},
{"seq": 362, "hash": "\\\\x36ab6cefeb36fe9112527bdb34219ba68f330c5053bac60a57f3a2a3c084a4a4", "entry_id": 361},
{"seq": 363, "hash": "\\\\xe9a52fd75e69552b98bc12997be2d5d53fe089b25d96136c3d4640d46ce82c8b", "entry_id": 363},
{"seq": 364, "hash": "\\\\x929d3df380c8df1884d8d841dc4bfe6f761125ed8e7bbf55d08d0fc28b6e1bf7", "entry_id": 364},
{"seq": 365, "hash": "\\\\xa42b80955c9a4e388203ab370c52f7566592888227f90fda8658573f9a4641a9", "entry_id": 365},
{"seq": 366, "hash": "\\\\xc810f98c8e2d890e726630dc38dd4bcca4fc110e04c6aa14d5684f8aa6829562", "entry_id": 366},
{"seq": 367, "hash": "\\\\xae95e083b61fd9a00ead3ae083a9ed57a948c0d616ed4765b9c884b5e1123d60", "entry_id": 367},
{"seq": 368, "hash": "\\\\xb08d16d44f74016b6ca480d815a3cc45222c73472ba04299a02853c02aaaa228", "entry_id": 368},
{"seq": 369, "hash": "\\\\xcf2f482252628301cba57b7d6936d895e11ef13fb7486abee06148fe2780227a", "entry_id": 370},
{"seq": 370, "hash": "\\\\x0f69b12977515f659ae9f8c7bb54495cf1a83219a4744fc0e31afde2f5e61e77", "entry_id": 369},
{"seq": 371, "hash": "\\\\x70e7361512fc88a514e88a221cf238695a0ef5ec2a4ebaabfe1c533ea4d64bdf", "entry_id": 371},
{"seq": 372, "hash": "\\\\x63c2e12c27fb1f34c58f38be8f3d74e101c7701371a9ae765d50ebbc27011c79", "entry_id": 373},
{"seq": 373, "hash": "\\\\x152748de8d0c08d66d4a42da0c0c785bdbc0f8ebcd355e5e874ec7384b511416", "entry_id": 376},
{"seq": 374, "hash": "\\\\x11db2608d6743ddef3b2b8d52bd210b3e0a8481bd1e1de17ed9cd0a6d686d4d1", "entry_id": 372},
{"seq": 375, "hash": "\\\\x097e917974ba059ec9d4652188e3fa515b3e6b27cfbc6fbf816f4d09f1b0414e", "entry_id": 374},
{"seq": 376, "hash": "\\\\x753cc6ab0fec5a9f0ec9666a9a6f53627a5634e7b36e635d06b67a3a2231b504", "entry_id": 375},
{"seq": 377, "hash": "\\\\xc8dea6febfbece1a297bc5f415de4b40fe5235e6995d6ccc4e0946b83369a409", "entry_id": 380},
{"seq": 378, "hash": "\\\\x53c3e03fc47207de9648e87acf3ea8261fc2b013aecafe4a21ff39afa79640e9", "entry_id": 378},
{"seq": 379, "hash": "\\\\xb79001e3b6dff9c6d2b6006103b00c66a7f7e8a026b561234371beac28538ce3", "entry_id": 381},
{"seq": 380, "hash": "\\\\x7b40809b8578ced6a17cbc8111d7f4ba4b65df8206449491dd9c0018c4852910", "entry_id": 383},
{"seq": 381, "hash": "\\\\xf0e25221577bd809997f9b6808cc94b56caeba5adc92f45f8a2cc56c97834b69", "entry_id": 385},
{"seq": 382, "hash": "\\\\x5a82ee31f20596dbd50750abf9ba35ea723f72c8e1a79d0b07f729879d659ed5", "entry_id": 377},
{"seq": 383, "hash": "\\\\x97da653239ddf96350adda63de95e574c6274e329ad451aa16436d1c005a80ba", "entry_id": 379},
{"seq": 384, "hash": "\\\\x53631acfec06331a9a3ef6f36c30dba030cf5541b67a6b9b118cf87f4bfca775", "entry_id": 382},
{"seq": 385, "hash": "\\\\x442a2d366d186d68684fdec6ed7a6368b3ffd8bef89dede1ddbf0dec0df345c7", "entry_id": 384},
{"seq": 386, "hash": "\\\\x453a7cb4ba7565fb16e1f3e868507a5894a16f69ffad1e37c913ceae47229a6d", "entry_id": 388},
{"seq": 387, "hash": "\\\\x391057c5473d394f4c5744923c095a1c29aaaaeead7493f3765f17f7304533ba", "entry_id": 389},
{"seq": 388, "hash": "\\\\xd30f713d48323d286b1eb18aac13468ebf8cf22cecbda05a174adab794f98f9d", "entry_id": 390},
{"seq": 389, "hash": "\\\\x2a8b31a6ec6bf92f0e2a2a3bec5a8538e697db2e4593cd3e9fc8dfcb4a32651d", "entry_id": 393},
{"seq": 390, "hash": "\\\\x7085a00d6db482901717ba37a44ff5ea4eca7bfe97ae1ec7459163f413558b2f", "entry_id": 386},
{"seq": 391, "hash": "\\\\xbe2b961758e9f817fc06dbb5241f1a13a1680f594b714cf47c94af9567a445bf", "entry_id": 387},
{"seq": 392, "hash": "\\\\x19f0b9c8c6694811abc69bf7256b401bd2fcd70528e6aa85754272a4c8e9ba36", "entry_id": 391},
{"seq": 393, "hash": "\\\\x97e65a557cb9008d58a0ba6571a1835355276093cbbe19315a70d466bb8564d3", "entry_id": 392},
{"seq": 394, "hash": "\\\\xa5a49df6a4332587ad67bfba7fa82909c00612874bd3354dbe64271ce90dfa7b", "entry_id": 395},
{"seq": 395, "hash": "\\\\xf06261d481f22e083b020c0ef681ffa3e78de7cef805c6c17cd3dfad1a8e2a58", "entry_id": 400},
{"seq": 396, "hash": "\\\\xd245d0e03aff0196225dd3a1d0bb6c34768bc5417fd65fca337f74069b6813b0", "entry_id": 394},
{"seq": 397, "hash": "\\\\x4e46533688250a5d51699dadcb2eb66e1a3f166ff5a3454663c3270ee9a397ce", "entry_id": 396},
{"seq": 398, "hash": "\\\\x3cee34767eb23f45e403756c061d358ea4e7b39571593ad5093899b718f77b5a", "entry_id": 398},
{"seq": 399, "hash": "\\\\x128e8347ab0768a9474f6e58ec68933932d5040022456087d9a95ce401fae8a0", "entry_id": 399},
{"seq": 400, "hash": "\\\\xca1e49062acb00fe65c8b2adc1a505c4e3bbb1c8edf745b87bbfe6fe4fd8ed77", "entry_id": 397},
{"seq": 401, "hash": "\\\\x06c5f6b6a5e11ac8d35f909158b3fd76dae0204711447dd22442c1774e43188f", "entry_id": 401},
{"seq": 402, "hash": "\\\\x35fb06f9f62030590036d59d7c909aef0c5ec1bef13c0e803dcdf3691b115265", "entry_id": 402},
{"seq": 403, "hash": "\\\\xe125d02b0e465ebdfd8d462efb3b556eb149ce1454b7ddcc9761e8bf61735944", "entry_id": 404},
{"seq": 404, "hash": "\\\\xa73324134df5cb9df7c4c9cda592e235d9631577624c7c52a531291b0a5fab9c", "entry_id": 403},
{"seq": 405, "hash": "\\\\x15d60966870238174e300c73ae7d52042cb1f8c007f094bfe2bf130c85f7f9cc", "entry_id": 406},
{"seq": 406, "hash": "\\\\xe228a6290482155205c263838665ea4696857cb57a21e69eb5e98078a35becab", "entry_id": 405},
{"seq": 407, "hash": "\\\\xca7b5d954daf9fe0ce2d903417c0684b52d626cf435164ca425275256244014d", "entry_id": 408},
{"seq": 408, "hash": "\\\\xcccbde5a19457ea417e6c439ed5914b5a97e699b58729fbc3002c6e243dfa64e", "entry_id": 407},
{"seq": 409, "hash": "\\\\xa664f5559ef034d92c96495bca345298050e74d4a38f528062e66866c47e3fbd", "entry_id": 409},
{"seq": 410, "hash": "\\\\x0f870dc2177c5575b9ab263d1049f1ded43ebdf5279c71ae89b3d5ad772daf20", "entry_id": 410},
{"seq": 411, "hash": "\\\\xaec447d3cc5344503e8fb475616792aea29ab78c6145b71bcee8be1ea2b25e1e", "entry_id": 411},
{"seq": 412, "hash": "\\\\x3c43061de7810fc653b2143f5d8283dadde5e69f6111c6f85199ce0251254d1d", "entry_id": 412},
{"seq": 413, "hash": "\\\\x083297181b5f3c0a5764c027311a11d7895435d7612173506563b9c4b9f27527", "entry_id": 415},
{"seq": 414, "hash": "\\\\xb70f7afb71903cd2eca7a01b974fff59de5fe6e211e3af84aff9189b258e5442", "entry_id": 413},
{"seq": 415, "hash": "\\\\xdcb7fe8409dd272a47c865ee3cd56a3b4d4f083f5d15b7909dfdec30c7e80b0b", "entry_id": 414},
{"seq": 416, "hash": "\\\\x62b5f87b1ed99263569465a4bd4f94a741fd94c23d176fb10a14e201ceb7daf4", "entry_id": 416},
{"seq": 417, "hash": "\\\\x337a04cb61b98f7455cee4763f6b2a75be29163d4360a3e7fdb013a27e0eb92a", "entry_id": 417},
{"seq": 418, "hash": "\\\\x59c577145e9a90cc2c5b3af34fbba3146137cc157e4482ebec638047dadae162", "entry_id": 418},
{"seq": 419, "hash": "\\\\xd595e3a5bebac58fe6cab82c34451d1267bad92b8d4e9a09d37eb1ba68edd17f", "entry_id": 419},
{"seq": 420, "hash": "\\\\x484bb02df731db378464e8e179ce52b7aeee20d4770a3023a66b792bab5453cd", "entry_id": 420},
{"seq": 421, "hash": "\\\\xa46548beca24c2503fe5497aabd8a56e9edeea93e3611f7a2d57bd1cddafa595", "entry_id": 421},
{"seq": 422, "hash": "\\\\x787e71c3a9969b0f44ba1ab7d8e286fea288651e8935355be92ef8dcc5edc87e", "entry_id": 422},
{"seq": 423, "hash": "\\\\x200611ef23482377aae51f4fb5dac268301f167f6ba1056fa2248a3f063369cc", "entry_id": 423},
{"seq": 424, "hash": "\\\\x275b7a63388cbb696d5c637ea5f61ee3b9807d2711ee5058ab7f2c198d08891b", "entry_id": 424},
{"seq": 425, "hash": "\\\\xcbb95c315a277d9f9042e7163a1c1ba1180981111d6b6078408e5b02a2a7c9d9", "entry_id": 425},
{"seq": 426, "hash": "\\\\x1cb7340538dac4d557e32b6afd1fe4a7f4ad19a1ea47a485254ea0845a8e25ea", "entry_id": 426},
{"seq": 427, "hash": "\\\\xbcd29ede194ddf9659e90ebe0e6a27dac32d8374aef98e952f967da7ed3d73a9", "entry_id": 427},
{"seq": 428, "hash": "\\\\x5c65a6e5270caa4957896a6f0fd421849c4a06fd705d7d97b4aa6bcc7e3745fe", "entry_id": 428},
{"seq": 429, "hash": "\\\\xa21fb6d5b51b5c8d8fc2eacabc4dd3a04a7aec83729a4b7976e57d4f13f3dab3", "entry_id": 429},
{"seq": 430, "hash": "\\\\x3cbc6a9fb79f52136e71218b8b83620a4558d315b66af4c930272eebfe38745b", "entry_id": 430},
{"seq": 431, "hash": "\\\\xfb3266a9acf305f3dc4afded01aab01eef6502f91caca8b15eb9eab3832d8396", "entry_id": 431},
{"seq": 432, "hash": "\\\\x4c20da93b90ada8f58f8943d89fdd4bd55228e1bdc50f4453810a50dc325989d", "entry_id": 432},
{"seq": 433, "hash": "\\\\x8c96ff8cba56b2e61db07c385ea3ca275d5d91e8a99b86576218e82f7e608ece", "entry_id": 433},
{"seq": 434, "hash": "\\\\xb8e3f72875ff387abb64f4a7ed1f6697e9d3936570212750ae469e073aa8cb3f", "entry_id": 434},
{"seq": 435, "hash": "\\\\x86e2f0886bf3833f3c05cd6e470dbea8b7842c6a181792732f38c70bc5d73d57", "entry_id": 435},
{"seq": 436, "hash": "\\\\xeb45340275f2f9a3540dcef0a0868eb7b6bfeb82e53f64bed5e75b0024ce99c1", "entry_id": 436},
{"seq": 437, "hash": "\\\\xa28e7e99b425251cd8d4bcc153d61e34f577ed8ca84036d672624f97ba07865a", "entry_id": 437},
{"seq": 438, "hash": "\\\\x9c9e3f6b9c2a0591a1a1823adb452c779cc16420120ac2c2fc4524f546fbbb2f", "entry_id": 438},
{"seq": 439, "hash": "\\\\x0d9e9923c7325b4a0db3ba3076cd3cec9c4d6976e3fdc76e86b450342bd18ef2", "entry_id": 439},
{"seq": 440, "hash": "\\\\xefd9d191438b94a777a122d43953d152a360ada7822cbca45a5ab53b306d33e9", "entry_id": 440},
{"seq": 441, "hash": "\\\\xebcadf63cb9018311995caf136779a6629e324b18f420ca95f18305a9d8a9c2a", "entry_id": 441},
{"seq": 442, "hash": "\\\\x74f89be96538dc0adfef0c0fc8f6f7122af0e8f34f049b54ea61531c887cf9e4", "entry_id": 442},
{"seq": 443, "hash": "\\\\x720656ed641f58ebde79a501c3f57d81fcdc61bb75fe60b9c64747e02f49a097", "entry_id": 443},
{"seq": 444, "hash": "\\\\x17e5cc7e7d3ba548fd204a3c7c998b9388775c198e200855f96960715851699d", "entry_id": 444},
{"seq": 445, "hash": "\\\\x6eb43745f7934e0d580e2b7b79fdef4e0587523ad1b068d925f9d3f7700b4a91", "entry_id": 445},
{"seq": 446, "hash": "\\\\x23708fa2d3e1a39de1db308252c81a4733fd6317865f95ee37a06fab607e99d3", "entry_id": 446},
{"seq": 447, "hash": "\\\\x8b29fcb16b8ae5d82385d926bbf4e5e7b96d5675b3b5d955e9c787844605bc9f", "entry_id": 447},
{"seq": 448, "hash": "\\\\xcd9db69a956364e661dac20aba6542a61d4ded861f714d13c8831e78c8661f84", "entry_id": 448},
{"seq": 449, "hash": "\\\\xe3c5a7c14202113ecf37ee3ea003e47ddcc0f66a17f22ff8b4873435d1640137", "entry_id": 449},
{"seq": 450, "hash": "\\\\x794146cdb92837d72b8d7b574b0f792970e34568930c28f433778d097c17d041", "entry_id": 450},
{"seq": 451, "hash": "\\\\xb4e493151e5828848056ec007a3235a39b55f20e92f7e6a78947817092444cad", "entry_id": 452},
{"seq": 452, "hash": "\\\\x257e2cbad38aa5e9d87a7c1ddb4272502a72ee6ddb11c5c2e928c9e86af0d2bc", "entry_id": 451},
{"seq": 453, "hash": "\\\\xe42799a962ab98855e09dceb7876cd2e75b36d3e19cd5372662b938cad9488f4", "entry_id": 453},
{"seq": 454, "hash": "\\\\xaa030ce886d1e74bd755f4756f52caa5120b11e5e334f50a748a26217c749003", "entry_id": 454},
{"seq": 455, "hash": "\\\\x611e165fbd9623772077c47cebe8618afa410288fbc0b755c9be18df6260c570", "entry_id": 455},
{"seq": 456, "hash": "\\\\x6719200e4d0b849d848b59583a84730e7cf28308f3ee386b45c7ff4bc8e000e5", "entry_id": 456},
{"seq": 457, "hash": "\\\\x4bdfe6c246729ccc5e07e3f9ec4daf6fd4e9ab7a207e97defe326c5b251522b1", "entry_id": 458},
{"seq": 458, "hash": "\\\\xff91b0dfa3eb1eee644e8a8c4012abfb35904616dbc48a38f79437aff5723993", "entry_id": 459},
{"seq": 459, "hash": "\\\\xe6bbad0c31f8f8438846dabb294f8b9f39f196242e56dee57e8b015e7cb886cb", "entry_id": 460},
{"seq": 460, "hash": "\\\\x9999c49f917c400a21ed3569d620ad6ce185d798a1a2f0af567eca76553a8c0d", "entry_id": 462},
{"seq": 461, "hash": "\\\\xa6676fde565326ce3cd2eba9edac2af10da3aa9f5ac312804f3f6648e65b075c", "entry_id": 457},
{"seq": 462, "hash": "\\\\x4854ecd6212e906e36a02175cf3f5952f58e7d66a59f9c3dc639d23cf6fb1feb", "entry_id": 464},
{"seq": 463, "hash": "\\\\xc01c6fd52c6e04757b1f1e34b23b8605555afb84ac20425eb04482c06704cf5c", "entry_id": 461},
{"seq": 464, "hash": "\\\\x13587ed225156e90c2101a6f564c688927ced38987f50e48abcc4383a3269e67", "entry_id": 463},
{"seq": 465, "hash": "\\\\x02fe7402aa1112b0569c37943e5eb295c10a9eb7461c522f4d82be63075ec9a2", "entry_id": 465},
{"seq": 466, "hash": "\\\\x9ca99632ba0f9da3808efb8a13877ab5a277482d2fd2c303497dda9544640dee", "entry_id": 467},
{"seq": 467, "hash": "\\\\xa727eb4eb637ea1c8bab0d09d1fbc4cb491a33a9a8ec91917ef83ba9929fc395", "entry_id": 466},
{"seq": 468, "hash": "\\\\xeda62e15ff12aaa108cefa8895d805114fa85168d58cd997671b4abcb4900a74", "entry_id": 468},
{"seq": 469, "hash": "\\\\x7d2d01b7106edab005671205d241b5d03d79f74fdefd27a8974a8b17a4f53d4e", "entry_id": 469},
{"seq": 470, "hash": "\\\\x0634fdbc3f808f44f984f3f95575f022f3b238aea61cabf73e0da5dd2cc23f7d", "entry_id": 470},
{"seq": 471, "hash": "\\\\x52a2bc93b3704fcc6399dbaa66aefd62136beab19901ed2395a0c9ff5a6fef58", "entry_id": 471},
{"seq": 472, "hash": "\\\\x55407ea1e725ec07831a216636120bbd0823715a90f3098e1711ffa66512d3c9", "entry_id": 473},
{"seq": 473, "hash": "\\\\xa7f6aef2c67756e97fe266291a4304549859ad7f4d341310c58ca6e78c5ac32d", "entry_id": 472},
{"seq": 474, "hash": "\\\\x3361bdabe18e5c5c4b297e9ca52f4531a7c15d9c6537f360eaca11382232193f", "entry_id": 474},
{"seq": 475, "hash": "\\\\x35f2b8fe98562f28672852215fad34a66422ae30c4b9aafcd981cea556a0f983", "entry_id": 475},
{"seq": 476, "hash": "\\\\x141c6e63e5f2a4be6e693736d7b376010a32c9dcf6c6c0e16f5129716dc41879", "entry_id": 477},
{"seq": 477, "hash": "\\\\x12537778a1836caedbd4b21344940dc268801fc7e4e7bdfc192041fb6e37531f", "entry_id": 476},
{"seq": 478, "hash": "\\\\xc91f33e79bb135bc325f9f0de9003538a205b8ace98421c6b24a4fa5c4aa6d93", "entry_id": 478},
{"seq": 479, "hash": "\\\\x2593634c03fdfe6526a24af6c80dc41015c1cc82e20eb32a10c3caddc7fd054a", "entry_id": 479},
{"seq": 480, "hash": "\\\\x290a5b9d942ba6dbb3724023da997e05229f7a84e299a0d317c49366333db070", "entry_id": 483},
{"seq": 481, "hash": "\\\\x517d2096f7be435ec29245a6c9cafb5bd6a56290f96bea3d102180942c2794d9", "entry_id": 480},
{"seq": 482, "hash": "\\\\x62e29f872f164713b69af428d16137f2d28d27c2ad71efeb4b8a4413aa244942", "entry_id": 482},
{"seq": 483, "hash": "\\\\x4b395aee30866646e2361f1ee6f2efb1fa29b3da41117cbd34c4e57681dc64c2", "entry_id": 481},
{"seq": 484, "hash": "\\\\x636abd411a4c02672570067b34b03ce6e9e9b7ec0bbd1dc1ddd2c1ca6ab71e0c", "entry_id": 484},
{"seq": 485, "hash": "\\\\x7313ff7d0a6386f152c34c686d5e177f8635ac79cb03a8794ff58741762c4aab", "entry_id": 485},
{"seq": 486, "hash": "\\\\x1707fa43b6099b04ab355d0ea2c43efd165d811f25203c8df5f4115e925f2cbd", "entry_id": 486},
{"seq": 487, "hash": "\\\\x7c1e0d507b7373b62d74e9b0a9d1cbd0cbacf46c9a34c3400edc5283df36e522", "entry_id": 487},
{"seq": 488, "hash": "\\\\x6af24506bb9b516721499637462cc494f26155d64bfa34ab536d331d76eeea2c", "entry_id": 489},
{"seq": 489, "hash": "\\\\x884f5a21d1b780aa9b6885ccecfb3881eee03c7cd25282e2af5e197afda8b6d2", "entry_id": 488},
{"seq": 490, "hash": "\\\\x92bc5498f68bbc156be0b560c2fe86d337401f2f2ffedb07a283b60f60d95a1f", "entry_id": 490},
{"seq": 491, "hash": "\\\\x1a18e3ec2dc92a6828127f8ddcf13ffefa736743140e63ae68f25401b9a55b07", "entry_id": 491},
{"seq": 492, "hash": "\\\\x90d4b6409aff1673331d0d93881efda4abb5f59ccc100167b80ac23eed05855f", "entry_id": 493},
{"seq": 493, "hash": "\\\\x54cc21cae3eb4c81eca32eca39986ec22606afecec22e4932269e083d79461e0", "entry_id": 492},
{"seq": 494, "hash": "\\\\x09a5297538f7d7515d18efc3571f2b7957f1d8142bfcc8e3e306de366d320209", "entry_id": 494},
{"seq": 495, "hash": "\\\\x9bb768215461aa391c2400e454494fa5cadb9bfe80153fb74f4531c2367dbfe2", "entry_id": 495},
{"seq": 496, "hash": "\\\\x764ce2c88f6df47ee9fe03f4b01ab279afa8b0405f23011bcb54b389dac4c150", "entry_id": 496},
{"seq": 497, "hash": "\\\\x2684af93005e49bcbbef9a14a2e55d31ec48f9c2d088a003bd8e3b7505828a3a", "entry_id": 497},
{"seq": 498, "hash": "\\\\x9e001a3091ab97fdd46744bf5016a70db019c6ce8394288a056bcdbb7b812d1b", "entry_id": 498},
{"seq": 499, "hash": "\\\\x03781d95f40c83f4346f89d47ce448dbb8c4f23a509ee2fb898c6f86ccabbdca", "entry_id": 499},
{"seq": 500, "hash": "\\\\x0a7183f662e31b2c72fc661a607312a3c7a4f745dbe3ace961e8bb4dc2ec308d", "entry_id": 501},
{"seq": 501, "hash": "\\\\xb32fc9e0a0743e85fee9c900c9f70366f80ea68740f0ef38a5b5cf7e299bb534", "entry_id": 502},
{"seq": 502, "hash": "\\\\xa3df9f36f52c423fd89ff99a2a35a4e35d1e8d3ab2940b5721aa234a6386c616", "entry_id": 504},
{"seq": 503, "hash": "\\\\xe081e789c1c1b8a6151260b47e4615bc8109d45eded538d6c663553852cac74f", "entry_id": 506},
{"seq": 504, "hash": "\\\\xc14ff3f673104a8b7fddc7cff10e3a4b593138c9d6a2be4a991c873ce8525d96", "entry_id": 500},
{"seq": 505, "hash": "\\\\xb4183eb903ae40fb35dad4a88017ee57dff26716a9efc1e15b1ac4cd268225b7", "entry_id": 503},
{"seq": 506, "hash": "\\\\x0129734e40d864054848906345716895d281beebb5f06fbfcce3e5aa30cbf918", "entry_id": 505},
{"seq": 507, "hash": "\\\\xcead4f1decb4cb50f2764f903acb371a3c89e4133bd86f70306309038d039191", "entry_id": 507},
{"seq": 508, "hash": "\\\\x429c92a315052443cbdf5f491995a703b5948410918cfec3c022d6245f1f3304", "entry_id": 509},
{"seq": 509, "hash": "\\\\x91ab9b6f05e70a1b51735e52ab3fb26755824911de67491e0b6ac2e1ee616870", "entry_id": 508},
{"seq": 510, "hash": "\\\\xf9aaaf55ff84687df49c1f6d4e0d65a281245f54957c7d424f34d18722b5a4b4", "entry_id": 513},
{"seq": 511, "hash": "\\\\xccbe8d096a6487ae7cbb8831d6270ac416aa3fe62945611f7d769c4130ade9dd", "entry_id": 510},
{"seq": 512, "hash": "\\\\xda41365fc0beeba80994760f621032c00d302b4c10f4d6e2bec171ce7b812375", "entry_id": 511},
{"seq": 513, "hash": "\\\\x7d1e17926034c20e070db713f58199e6bbe70562c11aa881a05e2b84a8102b50", "entry_id": 512},
{"seq": 514, "hash": "\\\\x905112eb2d4a69edef0f285722726cdd6fc1329d6332f02c718f85ce4c61688a", "entry_id": 519},
{"seq": 515, "hash": "\\\\x950b589f76b85cf1558ef31fca723e3d0de562414c34800bda66790834b85c8b", "entry_id": 514},
{"seq": 516, "hash": "\\\\x3d5e8caa7bc1b2587ae36ca796810336253da2f887a8bc64793aed0faea92f68", "entry_id": 516},
{"seq": 517, "hash": "\\\\x5f73e8af80ad349d799a7adf0a471e84333714a19cb6ef3e8941b8953771c650", "entry_id": 518},
{"seq": 518, "hash": "\\\\xc116dad53a3d94e33aa2c0b7b71c5d7b1677f3fedbd7b7d174b4ee55b32b62cd", "entry_id": 520},
{"seq": 519, "hash": "\\\\xca804cfe4f5122d9579fe8389f065f3859ad305016efc29d37f1eef0bd0f3f6b", "entry_id": 521},
{"seq": 520, "hash": "\\\\xa26deea639d6c6b442d899f2a937b94921e5228167b96b5e219750c5501df808", "entry_id": 522},
{"seq": 521, "hash": "\\\\xaaf749380c2c735cfae04895bbb6cedc5b2c3e52a96fd1db44d87f644f498b4e", "entry_id": 515},
{"seq": 522, "hash": "\\\\xc9452cc700203964bf2863612734bdf09b11e2bf9cc923f46c18dbdc7b1009c1", "entry_id": 517},
{"seq": 523, "hash": "\\\\x64a947331bf1a8ef7a1a8ca614371a19fc5b6b73a649ef002b422d41db5827f7", "entry_id": 525},
{"seq": 524, "hash": "\\\\x0900ea98ad8b550d571e8f575d014b10554391a30f4e610f183dd69324c7c9c8", "entry_id": 523},
{"seq": 525, "hash": "\\\\x81d1825924d80c378c464edfdf8aca44f8b140add5f19902f814b50559e742b9", "entry_id": 524},
{"seq": 526, "hash": "\\\\x4622f85d81e8a865a2dfccaf6c9d99c29309f690d1a7ef7783f32247f6ea11a7", "entry_id": 526},
{"seq": 527, "hash": "\\\\xaf482f2b731aea9badc7e1a474e219c1a7a9a84737071ebee8579e2d32a64c2c", "entry_id": 527},
{"seq": 528, "hash": "\\\\x09dacc06e0a3896e1518caa76dc24d9af1d2e95ade88f138e0ee6647fa7d5390", "entry_id": 528},
{"seq": 529, "hash": "\\\\x9f50801c5a00021934af4c63f86584d9ea3d803675616b847a51babdff83afa1", "entry_id": 529},
{"seq": 530, "hash": "\\\\x7b59516af8ed9953788ee6f5acd2afebf47734bf25557afe779b1ecebba18dae", "entry_id": 530},
{"seq": 531, "hash": "\\\\xe8c4f9567dcc6711b85154a9e6c1ddbb686bdaac921959bd713b0c7a40946109", "entry_id": 532},
{"seq": 532, "hash": "\\\\xbe28e95f980aa9020ee13b5561e364f9c0102eb1eb96a4aa2cc6c11b34662fc2", "entry_id": 533},
{"seq": 533, "hash": "\\\\xa3cb6f176022415b1c8dfdfdcf1ac0b5bd2dda8a035a7af1e36e13b7e278cbf2", "entry_id": 534},
{"seq": 534, "hash": "\\\\xcf3880e45bc1ac1fe6bdf265079f51b26c1fe442fa11bc31bb2c92119079fa3a", "entry_id": 531},
{"seq": 535, "hash": "\\\\x49af63a91643814f62b59d1cdefcc5fd2b6bcc9001d61e21a0fd9e505509c22e", "entry_id": 536},
{"seq": 536, "hash": "\\\\x345f6d06f3fc79bfa0d26627b0361231846fb0c98278b50f96bd7bb20fc779cf", "entry_id": 535},
{"seq": 537, "hash": "\\\\x67fd7c9cc10a88f1e6097fb547c927cbff155e67ecc2bb9d4ec090f3da073cf5", "entry_id": 537},
{"seq": 538, "hash": "\\\\xc1e7334e0f2107d509d2294e072875febc28a22b6dbc74e26a076a52a8d85373", "entry_id": 538},
{"seq": 539, "hash": "\\\\xbb3db753e40ff781b5d8ba0d336a572ca58181204095a3848f60dd65074d5ab1", "entry_id": 539},
{"seq": 540, "hash": "\\\\xb4f9baa9ded90ca6d548317fb704d78bd5fd559a690a5fd6844a907c57f696a7", "entry_id": 540},
{"seq": 541, "hash": "\\\\x4f480190c30ddc33ff25061fa175fc97c88ae8fe8479339cab1abdb4dbe4840b", "entry_id": 542},
{"seq": 542, "hash": "\\\\x5ed00fd5063e40770179d5549bb265f5e98ddfda2880c44259b0c4f2a3126b98", "entry_id": 541},
{"seq": 543, "hash": "\\\\x72b037995935bc11f20d33e8c662c4a718f9a376f89e924a8af091a48df91382", "entry_id": 543},
{"seq": 544, "hash": "\\\\xb611a539fdec53dc15ee271924cf7671108d29e59d245091f584d5586c8bc725", "entry_id": 544},
{"seq": 545, "hash": "\\\\x446a431b4139a9757132cf5335663ed6e50d03102eda601dad5948ff7e906874", "entry_id": 545},
{"seq": 546, "hash": "\\\\xda949cc671987fe5012debf60d9a7fe1280bc6ba6213af51d140fc8404cb31ae", "entry_id": 546},
{"seq": 547, "hash": "\\\\x8b6784548cf8d322178940b97a051e4c4c13def48a14e423c5d18cee2d8fe256", "entry_id": 548},
{"seq": 548, "hash": "\\\\xe60814a8742b47c7707fee6a42e0a66482c3e0659c4e717518ba510893e33fd3", "entry_id": 549},
{"seq": 549, "hash": "\\\\xa7bda6231f58c88f1a293e6bf1f58d379b64407103182e5a14d9588b753f7f7a", "entry_id": 550},
{"seq": 550, "hash": "\\\\x482d77ce2640d75cb5c71316385ddb9e3565224e9fbbd81e2582ed3e80d10f6b", "entry_id": 547},
{"seq": 551, "hash": "\\\\xbacd4c86c31e80a7c06c228af3d3c3762d6c3dfd120478cf46e468657fce9e52", "entry_id": 551},
{"seq": 552, "hash": "\\\\x1e336ebe31d1e70b4aa5a98e246a910b149feebfb2b7a1a24bef0627ff3723cc", "entry_id": 552},
{"seq": 553, "hash": "\\\\x8bc925e56e25040689bcc3e7178186179194be9ad2c921f562902da229db2e70", "entry_id": 553},
{"seq": 554, "hash": "\\\\x8926864f1a932c58b33d983d1dff00b1b7c8e0b13f6a5864b168e821b481ea11", "entry_id": 554},
{"seq": 555, "hash": "\\\\x2f75af9ed69bdc41c2dea11882357a982dd748983538175781ca41e5c4ceb43e", "entry_id": 555},
{"seq": 556, "hash": "\\\\x7dd677e2a2b22f939d19317614950e8c274e2e796f1e22e25f2bcca6472c463e", "entry_id": 556},
{"seq": 557, "hash": "\\\\xf42ebda0b219212c8e9c0a61a103d4bc46408d306e05ada410ae847f56ec542f", "entry_id": 557},
{"seq": 558, "hash": "\\\\xd529acd66685b9018772bf69a5c841fe9ba5fdc16f60292177ffdd923c2625bb", "entry_id": 558},
{"seq": 559, "hash": "\\\\x5d1d692f4a63843a4fa4e3c7ead6ca4716e250b4764966bbfbe4d514abc2c66f", "entry_id": 561},
{"seq": 560, "hash": "\\\\x13852f9e588a04403428eada11035c39b2936dddac30178090e39fa5d0888fe9", "entry_id": 559},
{"seq": 561, "hash": "\\\\xa1f293432d46ba49ff5c2b03be2ef72ca7fdf676a06bdbdcdaa40c6f144a4e39", "entry_id": 560},
{"seq": 562, "hash": "\\\\x63835d1a307e20640d302c5aa7388a1b6e310f3976ada21887e0552c251bc1de", "entry_id": 562},
{"seq": 563, "hash": "\\\\xd78298891da25887fc2cb0bfee3caa206c95561ca98470831e7c958d0b2854ab", "entry_id": 563},
{"seq": 564, "hash": "\\\\x1b3dc9a6284be1e46f77c7cc011e15cb7b9f6e475ad702a8768564079919f1e9", "entry_id": 564},
{"seq": 565, "hash": "\\\\x26273b248d69b7c3d0b8b68b8fda7b2012fd0657e24e44f5b7dc9f9f6cd47448", "entry_id": 565},
{"seq": 566, "hash": "\\\\xef77b9d9de45822c682b3bbe10ad8b5131c5081aca97addcdbaaf20f6fd8b27b", "entry_id": 566},
{"seq": 567, "hash": "\\\\x9a5a5457a10afa04b1aeb228f9c6f97757884dc0a7b5a4db61e009f67160bfe2", "entry_id": 567},
{"seq": 568, "hash": "\\\\x1ec2a314690db973efcce9ec2908d8b752ea175225ad72683632f1a6e9ae796d", "entry_id": 568},
{"seq": 569, "hash": "\\\\xa476df48972abb31e0cff85f7e01c1cf547f8b7423f33e0ff9272d7051afe35b", "entry_id": 569},
{"seq": 570, "hash": "\\\\xd32b35ae7100e59caabf727f483d4f53983eee32b71cde40916e75aaa43b060a", "entry_id": 570},
{"seq": 571, "hash": "\\\\xcd0c9873781e8ad8b1c49069c4f78d0a0b7ee63e7b7f4602e24b61bcc8e22790", "entry_id": 571},
{"seq": 572, "hash": "\\\\xd647217f04d9f6f32627f4ca775daa8f1744ac8388ba05c375edc345361be6aa", "entry_id": 572},
{"seq": 573, "hash": "\\\\xf266a28ab0e7884540acfea50e85bcd4684e2c52a83888429f807ca31f56148a", "entry_id": 573},
{"seq": 574, "hash": "\\\\xb18733c38c5eb82ed9b021cbe327afd3af0276397b750a3b2c3d3056f6b1fd1b", "entry_id": 574},
{"seq": 575, "hash": "\\\\x81dafbc36b9bbff1c3fb0ffb0e0d1c125bbc37ea9a233ec0811618fff1543f11", "entry_id": 575},
{"seq": 576, "hash": "\\\\xa57795d3310dfd6dee00d4ae3bed3becbe5aa2af2d80aa99a4cd4885b71e022a", "entry_id": 576},
{"seq": 577, "hash": "\\\\xa54888011247c31a4b040b07f59e02859949f45047c4a0b46bd94d149b6fbda0", "entry_id": 577},
{"seq": 578, "hash": "\\\\x002d8c6b033be19dc1b76922170224f5b8291d65a38cc003aade8e57d022bdc7", "entry_id": 578},
{"seq": 579, "hash": "\\\\xc2237e2cb9168a5d4db93ade74c8d791175d03a6c16012c69d752b6a501f22f4", "entry_id": 579},
{"seq": 580, "hash": "\\\\x1a0bb2276f80ab46640caf1caf9f5e90f3019136c4d06853d971f6c29fd2ce5f", "entry_id": 580},
{"seq": 581, "hash": "\\\\x1564daceeadfa3f414c56162a226e0082919dba3912a8d803ab2ddeff4ba6d40", "entry_id": 581},
{"seq": 582, "hash": "\\\\x83d6161aecfc94ef2494e216c8cd2a53bff26283dd566048525c03df61896536", "entry_id": 582},
{"seq": 583, "hash": "\\\\xc69a61b904466eb1dea4809ed0afc1581c2c80716a6b4a7ce32e99207637616b", "entry_id": 583},
{"seq": 584, "hash": "\\\\x8f726dc7fc440521e383672f67ac62237a00f8867f341746ac2999f865ef8db0", "entry_id": 584},
{"seq": 585, "hash": "\\\\xad5dd0fdd05693fd965310dc222e1ca87fae84558f3124e82dbd244c251882e6", "entry_id": 585},
{"seq": 586, "hash": "\\\\x6b671457b194a1c6f8abf0aca8743f653242aaf08e2ac1369c8f03199c7393e4", "entry_id": 586},
{"seq": 587, "hash": "\\\\xfc555230b39d6314230cb1341081814d6330fc24638a7b1846d1ea3d008cdbd2", "entry_id": 587},
{"seq": 588, "hash": "\\\\xbd0e16dd6f4e01ca268cf0c09c7fbd870762bf3a84679841c968ee963ccc29b7", "entry_id": 588},
{"seq": 589, "hash": "\\\\xc5d181075d184fe65556e73102eda9b6486a4555f1b605e86e1f84df4f642836", "entry_id": 589},
{"seq": 590, "hash": "\\\\x5639216d77a99d807abfc19af842787536bc0e85cb0975d435f2af1c7f0ab5d4", "entry_id": 590},
{"seq": 591, "hash": "\\\\x968946496521a022f4c2cea6d70a1d51337148adf7f883da65424cef48b2b1eb", "entry_id": 591},
{"seq": 592, "hash": "\\\\x2a151a1dbe10e32581a001605b5f61c166e41d63d4eca5fc027c1c46b77d7798", "entry_id": 592},
{"seq": 593, "hash": "\\\\x96d972a95fc6949fc107707cf1067032411ae621b2b1641fadb1a5325d0321be", "entry_id": 593},
{"seq": 594, "hash": "\\\\xe5c2b8efda3306242a563a74c00265575404d8252a39b8d29c04a265d95dcf9a", "entry_id": 594},
{"seq": 595, "hash": "\\\\xd1b4cbc369e1edc442932399acf2a08d5b2296ffd6f0a62961a738f47df25e05", "entry_id": 595},
{"seq": 596, "hash": "\\\\xd7a46404e955cb493dfcbd014ed1d9d9a4dfe4b35039f91c061bf7416d6ef6b9", "entry_id": 596},
{"seq": 597, "hash": "\\\\x31fbaf3bc7de6830f67084d991cbe871f060cdaa802543ecfe0b0ada3d222134", "entry_id": 597},
{"seq": 598, "hash": "\\\\x3fe1b61eb5e8e19bf590bf6b87966cf7d8de9031c67168acc8cd0adb8ca1b6c9", "entry_id": 598},
{"seq": 599, "hash": "\\\\x6e60fde524a7b9249119e0cd06a620bd8579ebd836ccdf1070177e21a35b119d", "entry_id": 599},
{"seq": 600, "hash": "\\\\xaa3a0163ca28bae0b8fe420e2b7b9b16e124de88688d274fa151c642df309f07", "entry_id": 600},
{"seq": 601, "hash": "\\\\xe9569ba5ea18441236bc54441d2590e32adf84ea68becf659abc7d30add66860", "entry_id": 601},
{"seq": 602, "hash": "\\\\x023abe01cb85eaccfeb796541126e646fb332ffac2d980545744e8a698043b10", "entry_id": 602},
{"seq": 603, "hash": "\\\\xc94016ebb3091e858aa1632847f5010d9e9d0e86f57e382dff61a0aafee162eb", "entry_id": 603},
{"seq": 604, "hash": "\\\\x4bf67e9642e4c55e51b0e146a8562de55784c231d3da199304961370726af1b8", "entry_id": 604},
{"seq": 605, "hash": "\\\\xdd6b79d922834528dadcce8fae9eaf912ffe6e034655e7e2f34f9adfccdd10a4", "entry_id": 605},
{"seq": 606, "hash": "\\\\xce8f849f18c35305a203b059a566e85abfadf89777efb8c4cae038a9a5addae8", "entry_id": 606}
]');

INSERT INTO public.agreement (id, region_code, title, status, version, measures, signed_on, valid_until, decision_id, provenance_source, provenance_reference, terminated_reason, created_at, due_at) OVERRIDING SYSTEM VALUE
SELECT id, region_code, title, status, version, measures, signed_on, valid_until, decision_id, provenance_source, provenance_reference, terminated_reason, created_at, due_at FROM jsonb_populate_recordset(NULL::public.agreement,'[
{"id": "01a2240d-81b0-746c-a2e6-50291b6ee1d7", "title": {"en": "Agreement on the development of industrial tourism", "ru": "Соглашение о развитии промышленного туризма"}, "due_at": "2030-11-01T21:00:00+00:00", "status": "SIGNED", "version": 3, "measures": ["METHODOLOGY", "EXCURSIONS", "REGIONAL_ROUTES", "INTERREGIONAL_ROUTES", "COUNCIL", "REGISTRY"], "signed_on": "2020-07-08", "created_at": "2026-11-28T21:26:34.672+00:00", "decision_id": null, "region_code": "RU-SMO", "valid_until": "2030-12-31", "provenance_source": "SAMPLE", "terminated_reason": null, "provenance_reference": "infra/sample-data"}
]');

INSERT INTO public.agreement_milestone (agreement_id, region_code, measure, due_on, status, done_on, evidence_id, evidence_type, evidence_subject, evidence_time, due_at, term) OVERRIDING SYSTEM VALUE
SELECT agreement_id, region_code, measure, due_on, status, done_on, evidence_id, evidence_type, evidence_subject, evidence_time, due_at, term FROM jsonb_populate_recordset(NULL::public.agreement_milestone,'[
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-29", "measure": "COUNCIL", "evidence_id": "01a2240d-501b-777c-9711-5abbba2f4b42", "region_code": "RU-SMO", "agreement_id": "01a2240d-81b0-746c-a2e6-50291b6ee1d7", "evidence_time": "2026-11-28T21:26:21.979+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2240d-501b-77a2-9e99-cddc86433d86"},
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-29", "measure": "EXCURSIONS", "evidence_id": "01a2240d-5de0-70cf-b76f-e4ea906e8770", "region_code": "RU-SMO", "agreement_id": "01a2240d-81b0-746c-a2e6-50291b6ee1d7", "evidence_time": "2026-11-28T21:26:25.504+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2240d-58ba-711b-83c7-bef2a5cf206d"},
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-29", "measure": "INTERREGIONAL_ROUTES", "evidence_id": "01a2240d-84e2-7426-ae50-0c10efdc2b29", "region_code": "RU-SMO", "agreement_id": "01a2240d-81b0-746c-a2e6-50291b6ee1d7", "evidence_time": "2026-11-28T21:26:35.49+00:00", "evidence_type": "promtour.routes.route.published.v1", "evidence_subject": "01a2240d-840a-748d-970b-c743d2159b6e"},
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-29", "measure": "METHODOLOGY", "evidence_id": "01a2240d-57b0-70a2-ace0-4e3d0dce49d0", "region_code": "RU-SMO", "agreement_id": "01a2240d-81b0-746c-a2e6-50291b6ee1d7", "evidence_time": "2026-11-28T21:26:23.92+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2240d-57b0-74c1-9d51-720895dfcd6f"},
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-29", "measure": "REGIONAL_ROUTES", "evidence_id": "01a2240d-83e1-72f0-b203-2f42e8b8f272", "region_code": "RU-SMO", "agreement_id": "01a2240d-81b0-746c-a2e6-50291b6ee1d7", "evidence_time": "2026-11-28T21:26:35.233+00:00", "evidence_type": "promtour.routes.route.published.v1", "evidence_subject": "01a2240d-832f-777b-b799-945c4bcaa217"},
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-29", "measure": "REGISTRY", "evidence_id": "01a2240d-568e-71e4-bf88-81e87a934ff8", "region_code": "RU-SMO", "agreement_id": "01a2240d-81b0-746c-a2e6-50291b6ee1d7", "evidence_time": "2026-11-28T21:26:23.63+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-558a-7094-8ba0-5079c9939b25"}
]');

INSERT INTO public.agreement_signature (agreement_id, party, region_code, signed_on, recorded_at, subject) OVERRIDING SYSTEM VALUE
SELECT agreement_id, party, region_code, signed_on, recorded_at, subject FROM jsonb_populate_recordset(NULL::public.agreement_signature,'[
{"party": "AGENCY", "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "signed_on": "2020-07-08", "recorded_at": "2026-11-28T21:26:34.704+00:00", "region_code": "RU-SMO", "agreement_id": "01a2240d-81b0-746c-a2e6-50291b6ee1d7"},
{"party": "REGION", "subject": "01a2240d-3fda-743f-96a6-18f4e4f0fe99", "signed_on": "2020-07-08", "recorded_at": "2026-11-28T21:26:34.783+00:00", "region_code": "RU-SMO", "agreement_id": "01a2240d-81b0-746c-a2e6-50291b6ee1d7"}
]');

INSERT INTO public.api_client (id, kind, name, organization_id, portal_id, scopes, regions, rate_class, redirect_uris, allowed_origins, confidential, first_party, version, created_at, revoked_at, revocation_reason) OVERRIDING SYSTEM VALUE
SELECT id, kind, name, organization_id, portal_id, scopes, regions, rate_class, redirect_uris, allowed_origins, confidential, first_party, version, created_at, revoked_at, revocation_reason FROM jsonb_populate_recordset(NULL::public.api_client,'[
{"id": "01900000-0000-7000-8000-0000000000d0", "kind": "DASHBOARD", "name": "Промтур · Promtour", "scopes": [], "regions": null, "version": 1, "portal_id": null, "created_at": "2026-11-28T21:26:17.716+00:00", "rate_class": "HIGH", "revoked_at": null, "first_party": true, "confidential": false, "redirect_uris": ["http://127.0.0.1/signed-in", "http://127.0.0.1:8477/signed-in"], "allowed_origins": [], "organization_id": null, "revocation_reason": null},
{"id": "01900000-0000-7000-8000-0000000000d1", "kind": "PORTAL", "name": "Демонстрация · Demonstration: portal", "scopes": ["bookings:read", "bookings:write", "analytics:read"], "regions": null, "version": 1, "portal_id": "01a2240d-8571-719b-a434-18cd26c9c0ed", "created_at": "2026-11-28T21:26:35.688+00:00", "rate_class": "BASIC", "revoked_at": null, "first_party": false, "confidential": true, "redirect_uris": [], "allowed_origins": [], "organization_id": null, "revocation_reason": null},
{"id": "01900000-0000-7000-8000-0000000000d2", "kind": "AGENCY", "name": "Демонстрация · Demonstration: agency", "scopes": ["bookings:read", "bookings:write", "leads:read", "leads:write"], "regions": [], "version": 1, "portal_id": null, "created_at": "2026-11-28T21:26:35.722+00:00", "rate_class": "BASIC", "revoked_at": null, "first_party": false, "confidential": true, "redirect_uris": [], "allowed_origins": [], "organization_id": "01a2240d-8587-70f3-954e-957805f13585", "revocation_reason": null},
{"id": "01900000-0000-7000-8000-0000000000d3", "kind": "DASHBOARD", "name": "Демонстрация · Demonstration: dashboard", "scopes": ["analytics:read", "registry:read", "audit:read"], "regions": null, "version": 1, "portal_id": null, "created_at": "2026-11-28T21:26:17.763+00:00", "rate_class": "STANDARD", "revoked_at": null, "first_party": false, "confidential": true, "redirect_uris": [], "allowed_origins": [], "organization_id": null, "revocation_reason": null}
]');

INSERT INTO public.council (id, region_code, established_on) OVERRIDING SYSTEM VALUE
SELECT id, region_code, established_on FROM jsonb_populate_recordset(NULL::public.council,'[
{"id": "01a2240d-501b-77a2-9e99-cddc86433d86", "region_code": "RU-SMO", "established_on": "2020-07-08"},
{"id": "01a2240d-503e-7006-a336-539d8a026413", "region_code": "RU-CHE", "established_on": "2020-07-08"},
{"id": "01a2240d-50a8-712a-b9d6-79856e8705c5", "region_code": "RU-MOW", "established_on": "2020-07-08"},
{"id": "01a2240d-50ac-738b-a1ff-4a7b305f6cff", "region_code": "RU-NIZ", "established_on": "2020-07-08"},
{"id": "01a2240d-50ad-7217-8560-d2d138b04b0d", "region_code": "RU-MOS", "established_on": "2020-07-08"},
{"id": "01a2240d-50ae-7131-9258-d638c6afc021", "region_code": "RU-SVE", "established_on": "2020-07-08"},
{"id": "01a2240d-5207-7300-ac22-8a68b143ce09", "region_code": "RU-PER", "established_on": "2020-07-08"},
{"id": "01a2240d-5235-758f-a6e7-b766ae601517", "region_code": "RU-KRS", "established_on": "2020-07-08"},
{"id": "01a2240d-5238-7396-a76c-a097ed28443a", "region_code": "RU-TUL", "established_on": "2020-07-08"},
{"id": "01a2240d-523b-7459-ab9d-8c3f46d13245", "region_code": "RU-BEL", "established_on": "2020-07-08"},
{"id": "01a2240d-523b-7746-a9bd-fac4afb1e02f", "region_code": "RU-KK", "established_on": "2020-07-08"},
{"id": "01a2240d-5329-7560-b70e-dd0c8f499d4a", "region_code": "RU-KEM", "established_on": "2020-07-08"},
{"id": "01a2240d-53c2-74dd-bb46-82b90f8cda1e", "region_code": "RU-LEN", "established_on": "2020-07-08"}
]');

INSERT INTO public.council_decision (id, council_id, meeting_id, region_code, year, number, kind, taken_on, summary, withdrawn_at, withdrawn_reason) OVERRIDING SYSTEM VALUE
SELECT id, council_id, meeting_id, region_code, year, number, kind, taken_on, summary, withdrawn_at, withdrawn_reason FROM jsonb_populate_recordset(NULL::public.council_decision,'[
{"id": "01a2240d-5660-77dc-ae9a-29e22c2b12bf", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Smolensk Printing Works", "ru": "Внести в реестр региона: Смоленский полиграфкомбинат"}, "taken_on": "2020-07-08", "council_id": "01a2240d-501b-77a2-9e99-cddc86433d86", "meeting_id": "01a2240d-51c5-7112-9449-e31d98cf1f43", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2240d-5680-76c0-8391-58c2e36ab895", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: TMK Yartsevo Metallurgical Plant", "ru": "Внести в реестр региона: ТМК-Ярцевский металлургический завод"}, "taken_on": "2020-07-08", "council_id": "01a2240d-501b-77a2-9e99-cddc86433d86", "meeting_id": "01a2240d-51c5-7112-9449-e31d98cf1f43", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2240d-569b-74e7-8212-4658c74d6ff8", "kind": "REGISTER", "year": 2020, "number": 3, "summary": {"en": "Enter into the region’s registry: Russian Linen", "ru": "Внести в реестр региона: Русский лён"}, "taken_on": "2020-07-08", "council_id": "01a2240d-501b-77a2-9e99-cddc86433d86", "meeting_id": "01a2240d-51c5-7112-9449-e31d98cf1f43", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2240d-56bf-759a-8647-eacadf15c456", "kind": "REGISTER", "year": 2020, "number": 4, "summary": {"en": "Enter into the region’s registry: Kristall", "ru": "Внести в реестр региона: Кристалл"}, "taken_on": "2020-07-08", "council_id": "01a2240d-501b-77a2-9e99-cddc86433d86", "meeting_id": "01a2240d-51c5-7112-9449-e31d98cf1f43", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2240d-56fa-7757-bebd-d0873237920b", "kind": "REGISTER", "year": 2020, "number": 5, "summary": {"en": "Enter into the region’s registry: The maker of the brands “Nashe” and “Tvoyo”", "ru": "Внести в реестр региона: Производитель марок «Наше» и «Твоё»"}, "taken_on": "2020-07-08", "council_id": "01a2240d-501b-77a2-9e99-cddc86433d86", "meeting_id": "01a2240d-51c5-7112-9449-e31d98cf1f43", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2240d-572b-7333-8319-b37a4d7cd716", "kind": "REGISTER", "year": 2020, "number": 6, "summary": {"en": "Enter into the region’s registry: Egger Wood Products Gagarin", "ru": "Внести в реестр региона: Эггер Древпродукт Гагарин"}, "taken_on": "2020-07-08", "council_id": "01a2240d-501b-77a2-9e99-cddc86433d86", "meeting_id": "01a2240d-51c5-7112-9449-e31d98cf1f43", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2240d-612c-75f8-a14e-6843c88de297", "kind": "REGISTER", "year": 2020, "number": 7, "summary": {"en": "Enter into the region’s registry: Torfoprom", "ru": "Внести в реестр региона: Торфопром"}, "taken_on": "2020-07-08", "council_id": "01a2240d-501b-77a2-9e99-cddc86433d86", "meeting_id": "01a2240d-51c5-7112-9449-e31d98cf1f43", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2240d-615f-70d2-b81a-6c2e3a653786", "kind": "REGISTER", "year": 2020, "number": 8, "summary": {"en": "Enter into the region’s registry: Katyn Farm", "ru": "Внести в реестр региона: Агроферма Катынь"}, "taken_on": "2020-07-08", "council_id": "01a2240d-501b-77a2-9e99-cddc86433d86", "meeting_id": "01a2240d-51c5-7112-9449-e31d98cf1f43", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2240d-6187-742d-a241-255f2fc713d0", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Sysert Porcelain", "ru": "Внести в реестр региона: Фарфор Сысерти"}, "taken_on": "2020-07-08", "council_id": "01a2240d-50ae-7131-9258-d638c6afc021", "meeting_id": "01a2240d-51d4-743d-a1e1-82d6394b1769", "region_code": "RU-SVE", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2240d-6193-757f-9606-e51c78983f33", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: MMK", "ru": "Внести в реестр региона: ММК"}, "taken_on": "2020-07-08", "council_id": "01a2240d-503e-7006-a336-539d8a026413", "meeting_id": "01a2240d-518f-715b-b848-6147d0459492", "region_code": "RU-CHE", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2240d-61a2-779c-80cc-981cf8a64e81", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: PNTZ Pipe Plant", "ru": "Внести в реестр региона: ПНТЗ"}, "taken_on": "2020-07-08", "council_id": "01a2240d-50ae-7131-9258-d638c6afc021", "meeting_id": "01a2240d-51d4-743d-a1e1-82d6394b1769", "region_code": "RU-SVE", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2240d-61f4-70e8-b381-05012a4302f0", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: OMK Vyksa", "ru": "Внести в реестр региона: ОМК Выкса"}, "taken_on": "2020-07-08", "council_id": "01a2240d-50ac-738b-a1ff-4a7b305f6cff", "meeting_id": "01a2240d-51ae-7482-a612-70d9681ef84a", "region_code": "RU-NIZ", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2240d-6950-73c6-932f-8e84201cecca", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: Ariel", "ru": "Внести в реестр региона: Ариель"}, "taken_on": "2020-07-08", "council_id": "01a2240d-50ac-738b-a1ff-4a7b305f6cff", "meeting_id": "01a2240d-51ae-7482-a612-70d9681ef84a", "region_code": "RU-NIZ", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2240d-6c0a-75e9-ae44-3f3bb6bd25af", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Baskin Robbins", "ru": "Внести в реестр региона: Баскин Роббинс"}, "taken_on": "2020-07-08", "council_id": "01a2240d-50a8-712a-b9d6-79856e8705c5", "meeting_id": "01a2240d-51af-77a6-82e3-33b6e928a960", "region_code": "RU-MOW", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2240d-6c0c-7035-a597-b87f981c9c8d", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Bogorodsk Ice Cream Works", "ru": "Внести в реестр региона: Богородский хладокомбинат"}, "taken_on": "2020-07-08", "council_id": "01a2240d-50ad-7217-8560-d2d138b04b0d", "meeting_id": "01a2240d-5264-7566-a74f-4430b0978b84", "region_code": "RU-MOS", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2240d-6c16-70f2-a555-41890a79fd02", "kind": "REGISTER", "year": 2020, "number": 3, "summary": {"en": "Enter into the region’s registry: Sormovo Confectionery", "ru": "Внести в реестр региона: Сормовская кондитерская фабрика"}, "taken_on": "2020-07-08", "council_id": "01a2240d-50ac-738b-a1ff-4a7b305f6cff", "meeting_id": "01a2240d-51ae-7482-a612-70d9681ef84a", "region_code": "RU-NIZ", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2240d-6c31-7315-9db5-e07e854f1322", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: Ortomoda", "ru": "Внести в реестр региона: Ортомода"}, "taken_on": "2020-07-08", "council_id": "01a2240d-50a8-712a-b9d6-79856e8705c5", "meeting_id": "01a2240d-51af-77a6-82e3-33b6e928a960", "region_code": "RU-MOW", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2240d-6c71-704f-96cc-cc3f2030f940", "kind": "REGISTER", "year": 2020, "number": 3, "summary": {"en": "Enter into the region’s registry: Mikron", "ru": "Внести в реестр региона: Микрон"}, "taken_on": "2020-07-08", "council_id": "01a2240d-50a8-712a-b9d6-79856e8705c5", "meeting_id": "01a2240d-51af-77a6-82e3-33b6e928a960", "region_code": "RU-MOW", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2240d-6fb6-76ea-85f2-75e08284ee95", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: OMK Chusovoy", "ru": "Внести в реестр региона: ОМК Чусовой"}, "taken_on": "2020-07-08", "council_id": "01a2240d-5207-7300-ac22-8a68b143ce09", "meeting_id": "01a2240d-5356-73bc-9ca6-6a93d19f1993", "region_code": "RU-PER", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2240d-74c9-76e2-9e1a-4dffe098f28a", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: Kungur Ceramics", "ru": "Внести в реестр региона: Кунгурская керамика"}, "taken_on": "2020-07-08", "council_id": "01a2240d-5207-7300-ac22-8a68b143ce09", "meeting_id": "01a2240d-5356-73bc-9ca6-6a93d19f1993", "region_code": "RU-PER", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2240d-7659-7097-aa4e-52c18481e626", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Mikhailovsky Mining Works", "ru": "Внести в реестр региона: Михайловский ГОК"}, "taken_on": "2020-07-08", "council_id": "01a2240d-5235-758f-a6e7-b766ae601517", "meeting_id": "01a2240d-53b9-7586-85ad-204aea3a1a57", "region_code": "RU-KRS", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2240d-79c3-7255-a79e-d8bc02f025c1", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Lebedinsky Mining Works and OEMK", "ru": "Внести в реестр региона: Лебединский ГОК и ОЭМК"}, "taken_on": "2020-07-08", "council_id": "01a2240d-523b-7459-ab9d-8c3f46d13245", "meeting_id": "01a2240d-53b8-7364-a1e7-8a162dbb40ee", "region_code": "RU-BEL", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2240d-7a5a-7401-955e-08d8cb144e10", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Sayano-Shushenskaya Hydropower Plant", "ru": "Внести в реестр региона: Саяно-Шушенская ГЭС"}, "taken_on": "2020-07-08", "council_id": "01a2240d-523b-7746-a9bd-fac4afb1e02f", "meeting_id": "01a2240d-53bd-751d-9fc2-2f7eedffb1e4", "region_code": "RU-KK", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2240d-7a75-7154-991c-237172040b44", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Tula Brewery", "ru": "Внести в реестр региона: Тульский пивзавод"}, "taken_on": "2020-07-08", "council_id": "01a2240d-5238-7396-a76c-a097ed28443a", "meeting_id": "01a2240d-53fa-77a0-af61-de54fcf25d29", "region_code": "RU-TUL", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2240d-7b93-7670-9dd4-353879be6c66", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Kuzbassrazrezugol", "ru": "Внести в реестр региона: Кузбассразрезуголь"}, "taken_on": "2020-07-08", "council_id": "01a2240d-5329-7560-b70e-dd0c8f499d4a", "meeting_id": "01a2240d-5486-7438-91ce-c23da03bb5cd", "region_code": "RU-KEM", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2240d-7cbf-76b2-878a-1fe7eb021ee5", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Leningrad Nuclear Power Plant", "ru": "Внести в реестр региона: Ленинградская АЭС"}, "taken_on": "2020-07-08", "council_id": "01a2240d-53c2-74dd-bb46-82b90f8cda1e", "meeting_id": "01a2240d-54b8-7416-95c0-fef7176f6e86", "region_code": "RU-LEN", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a2240d-82b6-75d7-8b9d-937227d04511", "kind": "REGISTER", "year": 2020, "number": 9, "summary": {"en": "Enter into the region’s registry: Smolensk tour operator (sample)", "ru": "Внести в реестр региона: Смоленский туроператор (образец)"}, "taken_on": "2020-07-08", "council_id": "01a2240d-501b-77a2-9e99-cddc86433d86", "meeting_id": "01a2240d-51c5-7112-9449-e31d98cf1f43", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null}
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
{"used_at": "2026-11-28T21:26:23.63+00:00", "decision_id": "01a2240d-5660-77dc-ae9a-29e22c2b12bf", "region_code": "RU-SMO", "organization_id": "01a2240d-5523-72aa-85fd-8dc7512bc240"},
{"used_at": "2026-11-28T21:26:23.652+00:00", "decision_id": "01a2240d-5680-76c0-8391-58c2e36ab895", "region_code": "RU-SMO", "organization_id": "01a2240d-5520-7070-a6cc-5e5fd2dd54d9"},
{"used_at": "2026-11-28T21:26:23.686+00:00", "decision_id": "01a2240d-569b-74e7-8212-4658c74d6ff8", "region_code": "RU-SMO", "organization_id": "01a2240d-5520-7069-9172-3e7e43c66971"},
{"used_at": "2026-11-28T21:26:23.76+00:00", "decision_id": "01a2240d-56bf-759a-8647-eacadf15c456", "region_code": "RU-SMO", "organization_id": "01a2240d-5523-72f2-a6be-7a63b0501d32"},
{"used_at": "2026-11-28T21:26:23.805+00:00", "decision_id": "01a2240d-56fa-7757-bebd-d0873237920b", "region_code": "RU-SMO", "organization_id": "01a2240d-5528-7370-b876-1cc9e7ff70d4"},
{"used_at": "2026-11-28T21:26:23.925+00:00", "decision_id": "01a2240d-572b-7333-8319-b37a4d7cd716", "region_code": "RU-SMO", "organization_id": "01a2240d-5512-777b-9026-e8c6672a0927"},
{"used_at": "2026-11-28T21:26:26.416+00:00", "decision_id": "01a2240d-612c-75f8-a14e-6843c88de297", "region_code": "RU-SMO", "organization_id": "01a2240d-5eb1-7254-a6d5-91891b437fac"},
{"used_at": "2026-11-28T21:26:26.459+00:00", "decision_id": "01a2240d-615f-70d2-b81a-6c2e3a653786", "region_code": "RU-SMO", "organization_id": "01a2240d-5efa-77fd-a661-daca025704cf"},
{"used_at": "2026-11-28T21:26:26.512+00:00", "decision_id": "01a2240d-6187-742d-a241-255f2fc713d0", "region_code": "RU-SVE", "organization_id": "01a2240d-5f84-7545-94b9-774bc4ba434a"},
{"used_at": "2026-11-28T21:26:26.622+00:00", "decision_id": "01a2240d-6193-757f-9606-e51c78983f33", "region_code": "RU-CHE", "organization_id": "01a2240d-5f6d-75b0-9384-c7647e5ceff8"},
{"used_at": "2026-11-28T21:26:26.596+00:00", "decision_id": "01a2240d-61a2-779c-80cc-981cf8a64e81", "region_code": "RU-SVE", "organization_id": "01a2240d-5f6d-72a2-a26c-4284f4ff8475"},
{"used_at": "2026-11-28T21:26:26.748+00:00", "decision_id": "01a2240d-61f4-70e8-b381-05012a4302f0", "region_code": "RU-NIZ", "organization_id": "01a2240d-602e-7173-b9c8-85ac74efe4ff"},
{"used_at": "2026-11-28T21:26:28.481+00:00", "decision_id": "01a2240d-6950-73c6-932f-8e84201cecca", "region_code": "RU-NIZ", "organization_id": "01a2240d-684f-71bb-8ff2-d459062ff47d"},
{"used_at": "2026-11-28T21:26:29.207+00:00", "decision_id": "01a2240d-6c0a-75e9-ae44-3f3bb6bd25af", "region_code": "RU-MOW", "organization_id": "01a2240d-6a7b-702e-afbe-5063f1185428"},
{"used_at": "2026-11-28T21:26:29.209+00:00", "decision_id": "01a2240d-6c0c-7035-a597-b87f981c9c8d", "region_code": "RU-MOS", "organization_id": "01a2240d-6aad-712c-9164-50851a0b5b50"},
{"used_at": "2026-11-28T21:26:29.227+00:00", "decision_id": "01a2240d-6c16-70f2-a555-41890a79fd02", "region_code": "RU-NIZ", "organization_id": "01a2240d-6a51-7569-85b2-34eebca28a40"},
{"used_at": "2026-11-28T21:26:29.237+00:00", "decision_id": "01a2240d-6c31-7315-9db5-e07e854f1322", "region_code": "RU-MOW", "organization_id": "01a2240d-6a8a-7081-9b6e-cf3c81d83dcf"},
{"used_at": "2026-11-28T21:26:29.298+00:00", "decision_id": "01a2240d-6c71-704f-96cc-cc3f2030f940", "region_code": "RU-MOW", "organization_id": "01a2240d-6a4f-7171-aac1-98404b9df34a"},
{"used_at": "2026-11-28T21:26:30.09+00:00", "decision_id": "01a2240d-6fb6-76ea-85f2-75e08284ee95", "region_code": "RU-PER", "organization_id": "01a2240d-6edb-7299-b682-b6dbd7f76c22"},
{"used_at": "2026-11-28T21:26:31.4+00:00", "decision_id": "01a2240d-74c9-76e2-9e1a-4dffe098f28a", "region_code": "RU-PER", "organization_id": "01a2240d-73ea-7481-a816-c306ab88e713"},
{"used_at": "2026-11-28T21:26:31.87+00:00", "decision_id": "01a2240d-7659-7097-aa4e-52c18481e626", "region_code": "RU-KRS", "organization_id": "01a2240d-759f-738b-9a5f-29f5f5ce6876"},
{"used_at": "2026-11-28T21:26:32.714+00:00", "decision_id": "01a2240d-79c3-7255-a79e-d8bc02f025c1", "region_code": "RU-BEL", "organization_id": "01a2240d-76f6-70d2-a9f1-5e04fe85229d"},
{"used_at": "2026-11-28T21:26:32.913+00:00", "decision_id": "01a2240d-7a5a-7401-955e-08d8cb144e10", "region_code": "RU-KK", "organization_id": "01a2240d-7728-71d2-aebe-9d84c7c8a2fe"},
{"used_at": "2026-11-28T21:26:32.91+00:00", "decision_id": "01a2240d-7a75-7154-991c-237172040b44", "region_code": "RU-TUL", "organization_id": "01a2240d-778c-734f-8f4a-4d2bc51e27cc"},
{"used_at": "2026-11-28T21:26:33.211+00:00", "decision_id": "01a2240d-7b93-7670-9dd4-353879be6c66", "region_code": "RU-KEM", "organization_id": "01a2240d-789b-75f5-8809-d0f51126f3ff"},
{"used_at": "2026-11-28T21:26:33.451+00:00", "decision_id": "01a2240d-7cbf-76b2-878a-1fe7eb021ee5", "region_code": "RU-LEN", "organization_id": "01a2240d-7ac6-7053-ac56-a0d8a51e16b2"},
{"used_at": "2026-11-28T21:26:34.959+00:00", "decision_id": "01a2240d-82b6-75d7-8b9d-937227d04511", "region_code": "RU-SMO", "organization_id": "01a2240d-8254-7623-87fb-71d24eb4190d"}
]');

INSERT INTO public.council_meeting (id, council_id, region_code, held_on, members, present, present_members, agenda) OVERRIDING SYSTEM VALUE
SELECT id, council_id, region_code, held_on, members, present, present_members, agenda FROM jsonb_populate_recordset(NULL::public.council_meeting,'[
{"id": "01a2240d-518f-715b-b848-6147d0459492", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2240d-503e-7006-a336-539d8a026413", "region_code": "RU-CHE", "present_members": ["01a2240d-50a5-77ca-b67b-24167d2ab17a", "01a2240d-50f0-75bd-a138-e4d61b1b6a74", "01a2240d-5149-7248-8a89-35dfe812e4e6"]},
{"id": "01a2240d-51ae-7482-a612-70d9681ef84a", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2240d-50ac-738b-a1ff-4a7b305f6cff", "region_code": "RU-NIZ", "present_members": ["01a2240d-50fd-71a7-a6a2-faa15f9a6940", "01a2240d-5144-725c-83b7-81fa19452161", "01a2240d-517f-70e0-861a-6dc1b6072e3a"]},
{"id": "01a2240d-51af-77a6-82e3-33b6e928a960", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2240d-50a8-712a-b9d6-79856e8705c5", "region_code": "RU-MOW", "present_members": ["01a2240d-50f0-7681-886b-bfda7fc2ef07", "01a2240d-5148-77f0-8bc8-c9c97865bb73", "01a2240d-517f-7199-81f6-76fa258aa756"]},
{"id": "01a2240d-51c5-7112-9449-e31d98cf1f43", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2240d-501b-77a2-9e99-cddc86433d86", "region_code": "RU-SMO", "present_members": ["01a2240d-50a7-7402-8c55-3415606aab90", "01a2240d-50e1-70b4-83ba-c6b16d08954f", "01a2240d-5106-71f6-b0bc-6eec395ecb01"]},
{"id": "01a2240d-51d4-743d-a1e1-82d6394b1769", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2240d-50ae-7131-9258-d638c6afc021", "region_code": "RU-SVE", "present_members": ["01a2240d-5103-709a-9f5f-9f3dca6e578e", "01a2240d-5157-7725-953f-20739e75e69b", "01a2240d-519d-778d-a071-ef2430da7a90"]},
{"id": "01a2240d-5264-7566-a74f-4430b0978b84", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2240d-50ad-7217-8560-d2d138b04b0d", "region_code": "RU-MOS", "present_members": ["01a2240d-5112-7057-a5ad-f61eb3646aaf", "01a2240d-51a9-7079-9c14-1b4aa8c1172c", "01a2240d-520e-7432-9555-30c21720dbe8"]},
{"id": "01a2240d-5356-73bc-9ca6-6a93d19f1993", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2240d-5207-7300-ac22-8a68b143ce09", "region_code": "RU-PER", "present_members": ["01a2240d-523f-76a7-92f7-d70b77360fbe", "01a2240d-5276-716b-9f16-6de094e374f3", "01a2240d-52fc-76e9-9fdd-1661b4a81ce3"]},
{"id": "01a2240d-53b8-7364-a1e7-8a162dbb40ee", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2240d-523b-7459-ab9d-8c3f46d13245", "region_code": "RU-BEL", "present_members": ["01a2240d-528e-75b4-9b5b-42e3018fae5e", "01a2240d-5328-74ee-ac87-838fadb65803", "01a2240d-5370-755f-954f-649ca8c015c7"]},
{"id": "01a2240d-53b9-7586-85ad-204aea3a1a57", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2240d-5235-758f-a6e7-b766ae601517", "region_code": "RU-KRS", "present_members": ["01a2240d-5274-7407-bb2d-540b57cff687", "01a2240d-5315-700c-8dea-fa2e5059294d", "01a2240d-5370-7017-ab2d-aecce283c940"]},
{"id": "01a2240d-53bd-751d-9fc2-2f7eedffb1e4", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2240d-523b-7746-a9bd-fac4afb1e02f", "region_code": "RU-KK", "present_members": ["01a2240d-5290-718e-9d50-56e0689180a4", "01a2240d-532a-7408-aa31-1b5cbdc29c5f", "01a2240d-536f-70d5-9263-205f139e189c"]},
{"id": "01a2240d-53fa-77a0-af61-de54fcf25d29", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2240d-5238-7396-a76c-a097ed28443a", "region_code": "RU-TUL", "present_members": ["01a2240d-5275-7562-a7fb-a79c667a026e", "01a2240d-530e-758d-a542-03e2e36847f7", "01a2240d-536d-7155-be2c-1ddfac68edbe"]},
{"id": "01a2240d-5486-7438-91ce-c23da03bb5cd", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2240d-5329-7560-b70e-dd0c8f499d4a", "region_code": "RU-KEM", "present_members": ["01a2240d-536f-761e-a7fc-b8bbfc2bc404", "01a2240d-53c0-73be-8216-c13ab170b9e5", "01a2240d-5407-72be-99c9-f5639182d0e8"]},
{"id": "01a2240d-54b8-7416-95c0-fef7176f6e86", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a2240d-53c2-74dd-bb46-82b90f8cda1e", "region_code": "RU-LEN", "present_members": ["01a2240d-53fa-71af-8fee-57784d06a3b9", "01a2240d-5474-77e6-837d-a4994778a36e", "01a2240d-549d-730c-b522-12f79e19ed85"]}
]');

INSERT INTO public.methodology (version, published_at, title, criteria, stages) OVERRIDING SYSTEM VALUE
SELECT version, published_at, title, criteria, stages FROM jsonb_populate_recordset(NULL::public.methodology,'[
{"title": {"en": "How plants are made ready for visitors", "ru": "Методика подготовки предприятий к приёму посетителей"}, "stages": [{"code": "DECISION", "name": {"en": "Decision and coordinator", "ru": "Решение и координатор"}}, {"code": "AUDIENCE", "name": {"en": "Audience and goal", "ru": "Аудитория и цель"}}, {"code": "ROUTE", "name": {"en": "Route and narrative", "ru": "Маршрут и рассказ"}}, {"code": "SAFETY", "name": {"en": "Safety and access", "ru": "Безопасность и доступ"}}, {"code": "GUIDES", "name": {"en": "Guide training", "ru": "Обучение экскурсоводов"}}, {"code": "PILOT", "name": {"en": "Pilot group", "ru": "Пробная группа"}}, {"code": "INSPECTION", "name": {"en": "Inspection", "ru": "Проверка"}}, {"code": "LAUNCH", "name": {"en": "Launch", "ru": "Запуск"}}, {"code": "FEEDBACK", "name": {"en": "Feedback", "ru": "Обратная связь"}}], "version": 1, "criteria": [{"code": "SAFE_ROUTE", "name": {"en": "Safe route", "ru": "Безопасный маршрут"}, "critical": true}, {"code": "BRIEFING_TEXT", "name": {"en": "Briefing text", "ru": "Текст инструктажа"}, "critical": true}, {"code": "PPE_STOCK", "name": {"en": "Stock of protective equipment", "ru": "Запас средств защиты"}, "critical": true}, {"code": "TRAINED_GUIDE", "name": {"en": "Trained guide", "ru": "Подготовленный экскурсовод"}, "critical": true}, {"code": "PASS_PROCESS", "name": {"en": "Pass process", "ru": "Порядок пропуска"}, "critical": true}, {"code": "CONTENT", "name": {"en": "Content", "ru": "Содержание экскурсии"}, "critical": false}, {"code": "VIEWING_POINTS", "name": {"en": "Viewing points", "ru": "Точки обзора"}, "critical": false}, {"code": "PHOTO_RULES", "name": {"en": "Rules of photography", "ru": "Правила съёмки"}, "critical": false}, {"code": "TOILETS_AND_CLOAKROOM", "name": {"en": "Toilets and cloakroom", "ru": "Туалеты и гардероб"}, "critical": false}, {"code": "ACCESSIBILITY", "name": {"en": "Accessibility", "ru": "Доступность"}, "critical": false}, {"code": "EMERGENCY_PLAN", "name": {"en": "Emergency plan", "ru": "План действий при аварии"}, "critical": true}, {"code": "BOOKING_CONTACT", "name": {"en": "Booking contact", "ru": "Контакт для записи"}, "critical": false}], "published_at": "2020-07-08T00:00:00+00:00"}
]');

INSERT INTO public.organization (id, kind, name, sort_name, legal_name, brands, inn, kpp, ogrn, legal_entity, region_code, okved, status, provenance_source, provenance_reference, created_at, search_text, version) OVERRIDING SYSTEM VALUE
SELECT id, kind, name, sort_name, legal_name, brands, inn, kpp, ogrn, legal_entity, region_code, okved, status, provenance_source, provenance_reference, created_at, search_text, version FROM jsonb_populate_recordset(NULL::public.organization, E'[
{"id": "01a2240d-5512-777b-9026-e8c6672a0927", "inn": "0000000018", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Egger Wood Products Gagarin", "ru": "Эггер Древпродукт Гагарин"}, "ogrn": "1000000000010", "okved": ["16"], "brands": [], "search": "''egger'':7B ''gagarin'':10B ''product'':9B ''wood'':8B ''гагарин'':3A,6B ''древпродукт'':2A,5B ''эггер'':1A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Эггер Древпродукт Гагарин", "created_at": "2026-11-28T21:26:23.25+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "эггер древпродукт гагарин\\negger wood products gagarin", "legal_entity": "0000000018/000001001", "okved_prefixes": ["16"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-5520-7069-9172-3e7e43c66971", "inn": "0000000032", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Russian Linen", "ru": "Русский лён"}, "ogrn": "1000000000032", "okved": ["13"], "brands": [], "search": "''linen'':6B ''russian'':5B ''лен'':2A,4B ''русск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Русский лён", "created_at": "2026-11-28T21:26:23.264+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "русский лен\\nrussian linen", "legal_entity": "0000000032/000001001", "okved_prefixes": ["13"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-5520-7070-a6cc-5e5fd2dd54d9", "inn": "0000000064", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "TMK Yartsevo Metallurgical Plant", "ru": "ТМК-Ярцевский металлургический завод"}, "ogrn": "1000000000065", "okved": ["24"], "brands": [], "search": "''metallurg'':11B ''plant'':12B ''tmk'':9B ''yartsevo'':10B ''завод'':4A,8B ''металлургическ'':3A,7B ''тмк'':1A,5B ''ярцевск'':2A,6B", "status": "ACTIVE", "version": 1, "sort_name": "ТМК-Ярцевский металлургический завод", "created_at": "2026-11-28T21:26:23.264+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "тмк ярцевский металлургический завод\\ntmk yartsevo metallurgical plant", "legal_entity": "0000000064/000001001", "okved_prefixes": ["24"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-5523-72aa-85fd-8dc7512bc240", "inn": "0000000025", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Smolensk Printing Works", "ru": "Смоленский полиграфкомбинат"}, "ogrn": "1000000000021", "okved": ["18"], "brands": [], "search": "''print'':6B ''smolensk'':5B ''work'':7B ''полиграфкомбинат'':2A,4B ''смоленск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Смоленский полиграфкомбинат", "created_at": "2026-11-28T21:26:23.267+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "смоленский полиграфкомбинат\\nsmolensk printing works", "legal_entity": "0000000025/000001001", "okved_prefixes": ["18"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-5523-72f2-a6be-7a63b0501d32", "inn": "0000000057", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Kristall", "ru": "Кристалл"}, "ogrn": "1000000000054", "okved": ["32"], "brands": [], "search": "''kristal'':3B ''кристалл'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Кристалл", "created_at": "2026-11-28T21:26:23.267+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "кристалл\\nkristall", "legal_entity": "0000000057/000001001", "okved_prefixes": ["32"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-5528-7370-b876-1cc9e7ff70d4", "inn": null, "kpp": null, "kind": "ENTERPRISE", "name": {"en": "The maker of the brands “Nashe” and “Tvoyo”", "ru": "Производитель марок «Наше» и «Твоё»"}, "ogrn": null, "okved": ["14"], "brands": ["Наше", "Твоё"], "search": "''brand'':15B ''maker'':12B ''nash'':16B ''tvoyo'':18B ''марок'':2A,7B ''наш'':3A,8B,19B ''производител'':1A,6B ''тво'':5A,10B,20B", "status": "ACTIVE", "version": 1, "sort_name": "Производитель марок «Наше» и «Твоё»", "created_at": "2026-11-28T21:26:23.272+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "производитель марок наше и твое\\nthe maker of the brands nashe and tvoyo\\nнаше\\nтвое", "legal_entity": null, "okved_prefixes": ["14"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-5eb1-7254-a6d5-91891b437fac", "inn": "0000000071", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Torfoprom", "ru": "Торфопром"}, "ogrn": "1000000000076", "okved": ["08"], "brands": [], "search": "''torfoprom'':3B ''торфопр'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Торфопром", "created_at": "2026-11-28T21:26:25.713+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "торфопром\\ntorfoprom", "legal_entity": "0000000071/000001001", "okved_prefixes": ["08"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-5efa-77fd-a661-daca025704cf", "inn": "0000000089", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Katyn Farm", "ru": "Агроферма Катынь"}, "ogrn": "1000000000087", "okved": ["01"], "brands": [], "search": "''farm'':6B ''katyn'':5B ''агроферм'':1A,3B ''катын'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Агроферма Катынь", "created_at": "2026-11-28T21:26:25.786+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "агроферма катынь\\nkatyn farm", "legal_entity": "0000000089/000001001", "okved_prefixes": ["01"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-5f6d-72a2-a26c-4284f4ff8475", "inn": "0000000106", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "PNTZ Pipe Plant", "ru": "ПНТЗ"}, "ogrn": "1000000000109", "okved": ["24"], "brands": [], "search": "''pipe'':4B ''plant'':5B ''pntz'':3B ''пнтз'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "ПНТЗ", "created_at": "2026-11-28T21:26:25.901+00:00", "legal_name": null, "region_code": "RU-SVE", "search_text": "пнтз\\npntz pipe plant", "legal_entity": "0000000106/000001001", "okved_prefixes": ["24"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-5f6d-75b0-9384-c7647e5ceff8", "inn": "0000000096", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "MMK", "ru": "ММК"}, "ogrn": "1000000000098", "okved": ["24"], "brands": [], "search": "''mmk'':3B ''ммк'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "ММК", "created_at": "2026-11-28T21:26:25.901+00:00", "legal_name": null, "region_code": "RU-CHE", "search_text": "ммк\\nmmk", "legal_entity": "0000000096/000001001", "okved_prefixes": ["24"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-5f84-7545-94b9-774bc4ba434a", "inn": "0000000113", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Sysert Porcelain", "ru": "Фарфор Сысерти"}, "ogrn": "1000000000110", "okved": ["23"], "brands": [], "search": "''porcelain'':6B ''sysert'':5B ''сысерт'':2A,4B ''фарфор'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Фарфор Сысерти", "created_at": "2026-11-28T21:26:25.924+00:00", "legal_name": null, "region_code": "RU-SVE", "search_text": "фарфор сысерти\\nsysert porcelain", "legal_entity": "0000000113/000001001", "okved_prefixes": ["23"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-602e-7173-b9c8-85ac74efe4ff", "inn": "0000000120", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "OMK Vyksa", "ru": "ОМК Выкса"}, "ogrn": "1000000000120", "okved": ["24"], "brands": [], "search": "''omk'':5B ''vyksa'':6B ''выкс'':2A,4B ''омк'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "ОМК Выкса", "created_at": "2026-11-28T21:26:26.094+00:00", "legal_name": null, "region_code": "RU-NIZ", "search_text": "омк выкса\\nomk vyksa", "legal_entity": "0000000120/000001001", "okved_prefixes": ["24"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-684f-71bb-8ff2-d459062ff47d", "inn": "0000000138", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Ariel", "ru": "Ариель"}, "ogrn": "1000000000131", "okved": ["32"], "brands": [], "search": "''ariel'':3B ''ариел'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Ариель", "created_at": "2026-11-28T21:26:28.175+00:00", "legal_name": null, "region_code": "RU-NIZ", "search_text": "ариель\\nariel", "legal_entity": "0000000138/000001001", "okved_prefixes": ["32"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-6a4f-7171-aac1-98404b9df34a", "inn": "0000000152", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Mikron", "ru": "Микрон"}, "ogrn": "1000000000153", "okved": ["26"], "brands": [], "search": "''mikron'':3B ''микрон'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Микрон", "created_at": "2026-11-28T21:26:28.687+00:00", "legal_name": null, "region_code": "RU-MOW", "search_text": "микрон\\nmikron", "legal_entity": "0000000152/000001001", "okved_prefixes": ["26"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-6a51-7569-85b2-34eebca28a40", "inn": "0000000145", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Sormovo Confectionery", "ru": "Сормовская кондитерская фабрика"}, "ogrn": "1000000000142", "okved": ["10"], "brands": [], "search": "''confectioneri'':8B ''sormovo'':7B ''кондитерск'':2A,5B ''сормовск'':1A,4B ''фабрик'':3A,6B", "status": "ACTIVE", "version": 1, "sort_name": "Сормовская кондитерская фабрика", "created_at": "2026-11-28T21:26:28.689+00:00", "legal_name": null, "region_code": "RU-NIZ", "search_text": "сормовская кондитерская фабрика\\nsormovo confectionery", "legal_entity": "0000000145/000001001", "okved_prefixes": ["10"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-6a7b-702e-afbe-5063f1185428", "inn": "0000000160", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Baskin Robbins", "ru": "Баскин Роббинс"}, "ogrn": "1000000000164", "okved": ["10"], "brands": [], "search": "''baskin'':5B ''robbin'':6B ''баскин'':1A,3B ''роббинс'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Баскин Роббинс", "created_at": "2026-11-28T21:26:28.731+00:00", "legal_name": null, "region_code": "RU-MOW", "search_text": "баскин роббинс\\nbaskin robbins", "legal_entity": "0000000160/000001001", "okved_prefixes": ["10"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-6a8a-7081-9b6e-cf3c81d83dcf", "inn": "0000000177", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Ortomoda", "ru": "Ортомода"}, "ogrn": "1000000000175", "okved": ["32"], "brands": [], "search": "''ortomoda'':3B ''ортомод'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Ортомода", "created_at": "2026-11-28T21:26:28.746+00:00", "legal_name": null, "region_code": "RU-MOW", "search_text": "ортомода\\nortomoda", "legal_entity": "0000000177/000001001", "okved_prefixes": ["32"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-6aad-712c-9164-50851a0b5b50", "inn": "0000000184", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Bogorodsk Ice Cream Works", "ru": "Богородский хладокомбинат"}, "ogrn": "1000000000186", "okved": ["10"], "brands": [], "search": "''bogorodsk'':5B ''cream'':7B ''ice'':6B ''work'':8B ''богородск'':1A,3B ''хладокомбинат'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Богородский хладокомбинат", "created_at": "2026-11-28T21:26:28.781+00:00", "legal_name": null, "region_code": "RU-MOS", "search_text": "богородский хладокомбинат\\nbogorodsk ice cream works", "legal_entity": "0000000184/000001001", "okved_prefixes": ["10"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-6edb-7299-b682-b6dbd7f76c22", "inn": "0000000191", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "OMK Chusovoy", "ru": "ОМК Чусовой"}, "ogrn": "1000000000197", "okved": ["29"], "brands": [], "search": "''chusovoy'':6B ''omk'':5B ''омк'':1A,3B ''чусов'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "ОМК Чусовой", "created_at": "2026-11-28T21:26:29.851+00:00", "legal_name": null, "region_code": "RU-PER", "search_text": "омк чусовой\\nomk chusovoy", "legal_entity": "0000000191/000001001", "okved_prefixes": ["29"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-73ea-7481-a816-c306ab88e713", "inn": "0000000201", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Kungur Ceramics", "ru": "Кунгурская керамика"}, "ogrn": "1000000000208", "okved": ["23"], "brands": [], "search": "''ceram'':6B ''kungur'':5B ''керамик'':2A,4B ''кунгурск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Кунгурская керамика", "created_at": "2026-11-28T21:26:31.146+00:00", "legal_name": null, "region_code": "RU-PER", "search_text": "кунгурская керамика\\nkungur ceramics", "legal_entity": "0000000201/000001001", "okved_prefixes": ["23"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-759f-738b-9a5f-29f5f5ce6876", "inn": "0000000219", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Mikhailovsky Mining Works", "ru": "Михайловский ГОК"}, "ogrn": "1000000000219", "okved": ["07"], "brands": [], "search": "''mikhailovski'':5B ''mine'':6B ''work'':7B ''гок'':2A,4B ''михайловск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Михайловский ГОК", "created_at": "2026-11-28T21:26:31.583+00:00", "legal_name": null, "region_code": "RU-KRS", "search_text": "михайловский гок\\nmikhailovsky mining works", "legal_entity": "0000000219/000001001", "okved_prefixes": ["07"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-76f6-70d2-a9f1-5e04fe85229d", "inn": "0000000226", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Lebedinsky Mining Works and OEMK", "ru": "Лебединский ГОК и ОЭМК"}, "ogrn": "1000000000220", "okved": ["07"], "brands": [], "search": "''lebedinski'':9B ''mine'':10B ''oemk'':13B ''work'':11B ''гок'':2A,6B ''лебединск'':1A,5B ''оэмк'':4A,8B", "status": "ACTIVE", "version": 1, "sort_name": "Лебединский ГОК и ОЭМК", "created_at": "2026-11-28T21:26:31.926+00:00", "legal_name": null, "region_code": "RU-BEL", "search_text": "лебединский гок и оэмк\\nlebedinsky mining works and oemk", "legal_entity": "0000000226/000001001", "okved_prefixes": ["07"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-7728-71d2-aebe-9d84c7c8a2fe", "inn": "0000000233", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Sayano-Shushenskaya Hydropower Plant", "ru": "Саяно-Шушенская ГЭС"}, "ogrn": "1000000000230", "okved": ["35"], "brands": [], "search": "''hydropow'':9B ''plant'':10B ''sayano'':7B ''shushenskaya'':8B ''гэс'':3A,6B ''сая'':1A,4B ''шушенск'':2A,5B", "status": "ACTIVE", "version": 1, "sort_name": "Саяно-Шушенская ГЭС", "created_at": "2026-11-28T21:26:31.976+00:00", "legal_name": null, "region_code": "RU-KK", "search_text": "саяно шушенская гэс\\nsayano shushenskaya hydropower plant", "legal_entity": "0000000233/000001001", "okved_prefixes": ["35"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-778c-734f-8f4a-4d2bc51e27cc", "inn": "0000000240", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Tula Brewery", "ru": "Тульский пивзавод"}, "ogrn": "1000000000241", "okved": ["11"], "brands": [], "search": "''breweri'':6B ''tula'':5B ''пивзавод'':2A,4B ''тульск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Тульский пивзавод", "created_at": "2026-11-28T21:26:32.076+00:00", "legal_name": null, "region_code": "RU-TUL", "search_text": "тульский пивзавод\\ntula brewery", "legal_entity": "0000000240/000001001", "okved_prefixes": ["11"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-789b-75f5-8809-d0f51126f3ff", "inn": "0000000258", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Kuzbassrazrezugol", "ru": "Кузбассразрезуголь"}, "ogrn": "1000000000252", "okved": ["05"], "brands": [], "search": "''kuzbassrazrezugol'':3B ''кузбассразрезугол'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Кузбассразрезуголь", "created_at": "2026-11-28T21:26:32.347+00:00", "legal_name": null, "region_code": "RU-KEM", "search_text": "кузбассразрезуголь\\nkuzbassrazrezugol", "legal_entity": "0000000258/000001001", "okved_prefixes": ["05"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-7ac6-7053-ac56-a0d8a51e16b2", "inn": "0000000265", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Leningrad Nuclear Power Plant", "ru": "Ленинградская АЭС"}, "ogrn": "1000000000263", "okved": ["35"], "brands": [], "search": "''leningrad'':5B ''nuclear'':6B ''plant'':8B ''power'':7B ''аэс'':2A,4B ''ленинградск'':1A,3B", "status": "SUSPENDED", "version": 1, "sort_name": "Ленинградская АЭС", "created_at": "2026-11-28T21:26:32.902+00:00", "legal_name": null, "region_code": "RU-LEN", "search_text": "ленинградская аэс\\nleningrad nuclear power plant", "legal_entity": "0000000265/000001001", "okved_prefixes": ["35"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-8254-7623-87fb-71d24eb4190d", "inn": null, "kpp": null, "kind": "TOUR_OPERATOR", "name": {"en": "Smolensk tour operator (sample)", "ru": "Смоленский туроператор (образец)"}, "ogrn": null, "okved": ["79"], "brands": ["Смоленский туроператор (образец)"], "search": "''oper'':9B ''sampl'':10B ''smolensk'':7B ''tour'':8B ''образец'':3A,6B,13B ''смоленск'':1A,4B,11B ''туроператор'':2A,5B,12B", "status": "ACTIVE", "version": 1, "sort_name": "Смоленский туроператор (образец)", "created_at": "2026-11-28T21:26:34.836+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "смоленский туроператор образец\\nsmolensk tour operator sample\\nсмоленский туроператор образец", "legal_entity": null, "okved_prefixes": ["79"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-8587-70f3-954e-957805f13585", "inn": null, "kpp": null, "kind": "TOUR_OPERATOR", "name": {"en": "Demo agency", "ru": "Демонстрационное агентство"}, "ogrn": null, "okved": ["79"], "brands": ["Демонстрационное агентство"], "search": "''agenc'':6B ''demo'':5B ''агентств'':2A,4B,8B ''демонстрацион'':1A,3B,7B", "status": "CANDIDATE", "version": 1, "sort_name": "Демонстрационное агентство", "created_at": "2026-11-28T21:26:35.655+00:00", "legal_name": null, "region_code": "RU-MOW", "search_text": "демонстрационное агентство\\ndemo agency\\nдемонстрационное агентство", "legal_entity": null, "okved_prefixes": ["79"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"}
]');

INSERT INTO public.portal (id, code, name, region_codes, languages, url, version) OVERRIDING SYSTEM VALUE
SELECT id, code, name, region_codes, languages, url, version FROM jsonb_populate_recordset(NULL::public.portal,'[
{"id": "01a2240d-8571-719b-a434-18cd26c9c0ed", "url": null, "code": "demo", "name": {"en": "Demo portal", "ru": "Демонстрационный портал"}, "version": 1, "languages": ["ru", "en"], "region_codes": ["RU-CHE", "RU-MOW", "RU-SMO"]}
]');

INSERT INTO public.programme_fact (region_code, measure, evidence_id, evidence_type, evidence_subject, evidence_time) OVERRIDING SYSTEM VALUE
SELECT region_code, measure, evidence_id, evidence_type, evidence_subject, evidence_time FROM jsonb_populate_recordset(NULL::public.programme_fact,'[
{"measure": "COUNCIL", "evidence_id": "01a2240d-523b-722e-ba08-86c56d4e1b5e", "region_code": "RU-BEL", "evidence_time": "2026-11-28T21:26:22.523+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2240d-523b-7459-ab9d-8c3f46d13245"},
{"measure": "EXCURSIONS", "evidence_id": "01a2240d-7eb5-7799-b6c9-0f8903e72825", "region_code": "RU-BEL", "evidence_time": "2026-11-28T21:26:33.909+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2240d-7b8c-7275-8f34-74ba89249d9a"},
{"measure": "METHODOLOGY", "evidence_id": "01a2240d-7b42-7218-bbd0-ce1784404366", "region_code": "RU-BEL", "evidence_time": "2026-11-28T21:26:33.026+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2240d-7b42-70ba-a7cc-690997b331be"},
{"measure": "REGISTRY", "evidence_id": "01a2240d-7a0a-712a-a49a-3c54cfc0c430", "region_code": "RU-BEL", "evidence_time": "2026-11-28T21:26:32.714+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-7731-76eb-a4e7-85b0eb6c7a4a"},
{"measure": "COUNCIL", "evidence_id": "01a2240d-503e-712e-a89b-6cb00b8d3352", "region_code": "RU-CHE", "evidence_time": "2026-11-28T21:26:22.014+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2240d-503e-7006-a336-539d8a026413"},
{"measure": "EXCURSIONS", "evidence_id": "01a2240d-6991-7258-92e9-a5f4a987e916", "region_code": "RU-CHE", "evidence_time": "2026-11-28T21:26:28.497+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2240d-64fb-747f-9834-c3691ca8a3a5"},
{"measure": "METHODOLOGY", "evidence_id": "01a2240d-645f-77f3-8944-69d4d9bb1f42", "region_code": "RU-CHE", "evidence_time": "2026-11-28T21:26:27.167+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2240d-645f-73c6-83a7-9574ef7386fb"},
{"measure": "REGISTRY", "evidence_id": "01a2240d-623e-7690-8008-38f7cb05de6f", "region_code": "RU-CHE", "evidence_time": "2026-11-28T21:26:26.622+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-5ff4-778d-97fc-e583fe3cf72e"},
{"measure": "COUNCIL", "evidence_id": "01a2240d-5329-7200-a2c5-b7d744514520", "region_code": "RU-KEM", "evidence_time": "2026-11-28T21:26:22.761+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2240d-5329-7560-b70e-dd0c8f499d4a"},
{"measure": "EXCURSIONS", "evidence_id": "01a2240d-80e5-722d-ac44-107b84f59a4c", "region_code": "RU-KEM", "evidence_time": "2026-11-28T21:26:34.469+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2240d-7d86-734f-a40c-20fdcd05f9bd"},
{"measure": "METHODOLOGY", "evidence_id": "01a2240d-7cbf-72f4-a264-880c69c04b79", "region_code": "RU-KEM", "evidence_time": "2026-11-28T21:26:33.407+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2240d-7cbf-7148-8c26-5ab7955b37f1"},
{"measure": "REGISTRY", "evidence_id": "01a2240d-7bfb-70ca-92d3-106e1258904b", "region_code": "RU-KEM", "evidence_time": "2026-11-28T21:26:33.211+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-7931-7185-babc-3c2c5097abb1"},
{"measure": "COUNCIL", "evidence_id": "01a2240d-523b-72ca-a933-45f38b3b4433", "region_code": "RU-KK", "evidence_time": "2026-11-28T21:26:22.523+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2240d-523b-7746-a9bd-fac4afb1e02f"},
{"measure": "EXCURSIONS", "evidence_id": "01a2240d-8138-70a9-b99f-fef8c0b4b9cf", "region_code": "RU-KK", "evidence_time": "2026-11-28T21:26:34.552+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2240d-7e11-743c-846a-308e4c778901"},
{"measure": "METHODOLOGY", "evidence_id": "01a2240d-7c7c-711e-9202-c76e1d962ba8", "region_code": "RU-KK", "evidence_time": "2026-11-28T21:26:33.34+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2240d-7c7c-731e-a688-04c3ee8e72dd"},
{"measure": "REGISTRY", "evidence_id": "01a2240d-7ad1-71a2-9aba-326b6b61ff0e", "region_code": "RU-KK", "evidence_time": "2026-11-28T21:26:32.913+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-780f-76db-b7a6-c4f9018c9394"},
{"measure": "COUNCIL", "evidence_id": "01a2240d-5235-72dd-9ff9-acfd7b56dde7", "region_code": "RU-KRS", "evidence_time": "2026-11-28T21:26:22.517+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2240d-5235-758f-a6e7-b766ae601517"},
{"measure": "EXCURSIONS", "evidence_id": "01a2240d-7b6f-77c6-90e6-181e8d3b1d95", "region_code": "RU-KRS", "evidence_time": "2026-11-28T21:26:33.071+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2240d-7995-7768-a33a-f34f9c9aabca"},
{"measure": "METHODOLOGY", "evidence_id": "01a2240d-791d-7165-8fea-bf39b0e32b8a", "region_code": "RU-KRS", "evidence_time": "2026-11-28T21:26:32.477+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2240d-791d-76be-a061-008bffe1e0c5"},
{"measure": "REGISTRY", "evidence_id": "01a2240d-76be-710b-abf8-07b26b4aeb55", "region_code": "RU-KRS", "evidence_time": "2026-11-28T21:26:31.87+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-75bc-76d0-b7ee-84a78817ab6d"},
{"measure": "COUNCIL", "evidence_id": "01a2240d-53c2-74c3-bf90-efe72ccdca10", "region_code": "RU-LEN", "evidence_time": "2026-11-28T21:26:22.914+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2240d-53c2-74dd-bb46-82b90f8cda1e"},
{"measure": "EXCURSIONS", "evidence_id": "01a2240d-814d-71c8-ac09-0053a399dded", "region_code": "RU-LEN", "evidence_time": "2026-11-28T21:26:34.573+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2240d-7e7a-738e-a171-8707f6773c24"},
{"measure": "METHODOLOGY", "evidence_id": "01a2240d-7d4e-7777-91de-9dda59a6dd5d", "region_code": "RU-LEN", "evidence_time": "2026-11-28T21:26:33.55+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2240d-7d4e-77c4-806b-3b6537214442"},
{"measure": "REGISTRY", "evidence_id": "01a2240d-7ceb-71d0-a806-cc78d971e80a", "region_code": "RU-LEN", "evidence_time": "2026-11-28T21:26:33.451+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-7b6e-735c-adfe-c71bd873a7cd"},
{"measure": "COUNCIL", "evidence_id": "01a2240d-50ad-729a-9f87-be3686922829", "region_code": "RU-MOS", "evidence_time": "2026-11-28T21:26:22.125+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2240d-50ad-7217-8560-d2d138b04b0d"},
{"measure": "EXCURSIONS", "evidence_id": "01a2240d-736a-75ab-a870-fc578695782e", "region_code": "RU-MOS", "evidence_time": "2026-11-28T21:26:31.018+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2240d-6e6e-7014-9b03-705b6b7e9459"},
{"measure": "INTERREGIONAL_ROUTES", "evidence_id": "01a2240d-84e2-7426-ae50-0c10efdc2b29", "region_code": "RU-MOS", "evidence_time": "2026-11-28T21:26:35.49+00:00", "evidence_type": "promtour.routes.route.published.v1", "evidence_subject": "01a2240d-840a-748d-970b-c743d2159b6e"},
{"measure": "METHODOLOGY", "evidence_id": "01a2240d-6dec-7415-8732-00a32737cac8", "region_code": "RU-MOS", "evidence_time": "2026-11-28T21:26:29.612+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2240d-6dec-716c-bb54-b8648784d6bf"},
{"measure": "REGISTRY", "evidence_id": "01a2240d-6c59-77f9-a7cd-70e2777c4e13", "region_code": "RU-MOS", "evidence_time": "2026-11-28T21:26:29.209+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-6ade-7211-abce-f57526800fb8"},
{"measure": "COUNCIL", "evidence_id": "01a2240d-50a8-75e4-88f1-6d5b1acac9b0", "region_code": "RU-MOW", "evidence_time": "2026-11-28T21:26:22.12+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2240d-50a8-712a-b9d6-79856e8705c5"},
{"measure": "EXCURSIONS", "evidence_id": "01a2240d-73f9-76a3-95c0-486b85152c00", "region_code": "RU-MOW", "evidence_time": "2026-11-28T21:26:31.161+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2240d-6e59-77e5-865c-80ab49c4e660"},
{"measure": "EXCURSIONS", "evidence_id": "01a2240d-765c-703e-9218-6ccdeb46feab", "region_code": "RU-MOW", "evidence_time": "2026-11-28T21:26:31.772+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2240d-6ef7-758e-af01-f90ce05675a7"},
{"measure": "EXCURSIONS", "evidence_id": "01a2240d-768c-71cf-9221-72d698f05053", "region_code": "RU-MOW", "evidence_time": "2026-11-28T21:26:31.82+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2240d-6f77-7185-b852-2f3c031703ca"},
{"measure": "METHODOLOGY", "evidence_id": "01a2240d-6dd8-7087-aee8-e4fca6379e71", "region_code": "RU-MOW", "evidence_time": "2026-11-28T21:26:29.592+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2240d-6dd8-7562-8fa3-6f1bf9694386"},
{"measure": "METHODOLOGY", "evidence_id": "01a2240d-6e92-7787-985c-36cac0e460fe", "region_code": "RU-MOW", "evidence_time": "2026-11-28T21:26:29.778+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2240d-6e92-7019-82a3-55a68462995c"},
{"measure": "METHODOLOGY", "evidence_id": "01a2240d-6ed6-7316-9029-16a9ceb35b47", "region_code": "RU-MOW", "evidence_time": "2026-11-28T21:26:29.846+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2240d-6ed6-740d-9ca6-0b07c31c6d2a"},
{"measure": "REGISTRY", "evidence_id": "01a2240d-6c57-7149-86a4-8ab5b04fd9aa", "region_code": "RU-MOW", "evidence_time": "2026-11-28T21:26:29.207+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-6ac3-72b5-abbe-dcc74680f119"},
{"measure": "REGISTRY", "evidence_id": "01a2240d-6c75-759e-8f37-612db76c83b9", "region_code": "RU-MOW", "evidence_time": "2026-11-28T21:26:29.237+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-6ad1-7492-b8ac-887337bb940c"},
{"measure": "REGISTRY", "evidence_id": "01a2240d-6cb2-775d-8a35-11d5251abed3", "region_code": "RU-MOW", "evidence_time": "2026-11-28T21:26:29.298+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-6aa8-7024-98e2-6aaa35347b87"},
{"measure": "COUNCIL", "evidence_id": "01a2240d-50ac-7394-91c3-e6d068451d17", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T21:26:22.124+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2240d-50ac-738b-a1ff-4a7b305f6cff"},
{"measure": "EXCURSIONS", "evidence_id": "01a2240d-69c0-75db-b8d6-bdd1a4bc8f0b", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T21:26:28.544+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2240d-651a-778a-8e8b-c28d9f733681"},
{"measure": "EXCURSIONS", "evidence_id": "01a2240d-6e19-74a3-a8c9-fc566176d93b", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T21:26:29.657+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2240d-6b19-75ba-bb7c-b7450f344589"},
{"measure": "EXCURSIONS", "evidence_id": "01a2240d-77af-77f2-b31d-118531b2461b", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T21:26:32.111+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2240d-6ee9-77a0-89fb-e0a4b7eb76db"},
{"measure": "METHODOLOGY", "evidence_id": "01a2240d-64be-7728-a60f-9f1a0fec732f", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T21:26:27.262+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2240d-64be-752f-b198-c53d87dd6bc5"},
{"measure": "METHODOLOGY", "evidence_id": "01a2240d-6a8b-7060-934e-59a0d5ac265d", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T21:26:28.747+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2240d-6a8b-70ca-ab6c-640722a8de8a"},
{"measure": "METHODOLOGY", "evidence_id": "01a2240d-6e6b-77a9-a211-2cf4f8b87fc3", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T21:26:29.739+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2240d-6e6b-760f-be2a-87722926b45f"},
{"measure": "REGISTRY", "evidence_id": "01a2240d-62bc-76ca-ab3b-33f5f30705d5", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T21:26:26.748+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-609f-73a2-9976-85d8014354b4"},
{"measure": "REGISTRY", "evidence_id": "01a2240d-6981-70ee-bca6-513f595b30fc", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T21:26:28.481+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-68cd-7611-888d-45bfdff8e48b"},
{"measure": "REGISTRY", "evidence_id": "01a2240d-6c6b-76ea-a9a4-1db06a07b646", "region_code": "RU-NIZ", "evidence_time": "2026-11-28T21:26:29.227+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-6aac-7589-92ae-ca33e6c04970"},
{"measure": "COUNCIL", "evidence_id": "01a2240d-5207-75d1-b6e4-af2ed6ed7a4e", "region_code": "RU-PER", "evidence_time": "2026-11-28T21:26:22.471+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2240d-5207-7300-ac22-8a68b143ce09"},
{"measure": "EXCURSIONS", "evidence_id": "01a2240d-7706-73e9-a33f-6ecd47523853", "region_code": "RU-PER", "evidence_time": "2026-11-28T21:26:31.942+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2240d-70d7-738b-bde7-45323ccc2c31"},
{"measure": "EXCURSIONS", "evidence_id": "01a2240d-7a3d-72e1-99d9-be9799e4cbdf", "region_code": "RU-PER", "evidence_time": "2026-11-28T21:26:32.765+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2240d-76d2-74ec-a408-b5fa5ddaae13"},
{"measure": "METHODOLOGY", "evidence_id": "01a2240d-7011-7718-83e4-a65991f4b4f5", "region_code": "RU-PER", "evidence_time": "2026-11-28T21:26:30.161+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2240d-7011-75f7-b26d-d59a9e7a0028"},
{"measure": "METHODOLOGY", "evidence_id": "01a2240d-7558-7748-85ea-f472d286df45", "region_code": "RU-PER", "evidence_time": "2026-11-28T21:26:31.512+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2240d-7558-70b6-bf62-fbbec3511d92"},
{"measure": "REGISTRY", "evidence_id": "01a2240d-6fca-74e7-a9eb-353f02c53ff6", "region_code": "RU-PER", "evidence_time": "2026-11-28T21:26:30.09+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-6f3a-70a3-bec8-bacc2bd13b17"},
{"measure": "REGISTRY", "evidence_id": "01a2240d-74e8-7714-a24a-dcc0fdd605e3", "region_code": "RU-PER", "evidence_time": "2026-11-28T21:26:31.4+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-7428-7098-b049-3484f113c8e6"},
{"measure": "COUNCIL", "evidence_id": "01a2240d-501b-777c-9711-5abbba2f4b42", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:21.979+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2240d-501b-77a2-9e99-cddc86433d86"},
{"measure": "EXCURSIONS", "evidence_id": "01a2240d-5de0-70cf-b76f-e4ea906e8770", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:25.504+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2240d-58ba-711b-83c7-bef2a5cf206d"},
{"measure": "EXCURSIONS", "evidence_id": "01a2240d-5e77-7536-809b-2226e147ceaf", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:25.655+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2240d-58d4-7344-9210-ddf263d813ce"},
{"measure": "EXCURSIONS", "evidence_id": "01a2240d-5eae-70fd-a2d8-f674592df780", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:25.71+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2240d-5985-7138-bc96-f280082b5562"},
{"measure": "EXCURSIONS", "evidence_id": "01a2240d-5eaf-75fb-935a-ebf106b846da", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:25.711+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2240d-594d-737d-b1fe-977d9da5f833"},
{"measure": "EXCURSIONS", "evidence_id": "01a2240d-5f21-71a4-909e-c102d09558bb", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:25.825+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2240d-59ef-7041-9fe1-f9dcec0da495"},
{"measure": "EXCURSIONS", "evidence_id": "01a2240d-5f58-77fb-818f-3b27238b4463", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:25.88+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2240d-5a75-7347-b464-7ae2ff820c44"},
{"measure": "EXCURSIONS", "evidence_id": "01a2240d-66d7-76be-a54d-d7349e1c6e42", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:27.799+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2240d-6358-734c-bbac-8e43d7bf1ba0"},
{"measure": "EXCURSIONS", "evidence_id": "01a2240d-69c3-75be-ad2b-f878c948126a", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:28.547+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2240d-64b2-751e-8a5c-37a7ed7a776b"},
{"measure": "INTERREGIONAL_ROUTES", "evidence_id": "01a2240d-84e2-7426-ae50-0c10efdc2b29", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:35.49+00:00", "evidence_type": "promtour.routes.route.published.v1", "evidence_subject": "01a2240d-840a-748d-970b-c743d2159b6e"},
{"measure": "METHODOLOGY", "evidence_id": "01a2240d-57b0-70a2-ace0-4e3d0dce49d0", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:23.92+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2240d-57b0-74c1-9d51-720895dfcd6f"},
{"measure": "METHODOLOGY", "evidence_id": "01a2240d-57b4-70b9-b276-94dc03909720", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:23.924+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2240d-57b4-709a-897b-a24527fcccc2"},
{"measure": "METHODOLOGY", "evidence_id": "01a2240d-57dc-71a1-980c-1524189a666a", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:23.964+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2240d-57dc-749b-bec2-fe6edaffe3e7"},
{"measure": "METHODOLOGY", "evidence_id": "01a2240d-585c-76d5-8768-4162eacaff75", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:24.092+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2240d-585c-7196-a4af-511fa68bdeb0"},
{"measure": "METHODOLOGY", "evidence_id": "01a2240d-586b-7317-814f-9b6bae9dbc7b", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:24.107+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2240d-586b-7355-84d8-d016eb2b3e44"},
{"measure": "METHODOLOGY", "evidence_id": "01a2240d-58b8-76c5-9bfa-659166109229", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:24.184+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2240d-58b8-73d3-926b-2e1a2ebade0c"},
{"measure": "METHODOLOGY", "evidence_id": "01a2240d-62d8-77c0-a730-f699534c39d0", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:26.776+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2240d-62d8-73f8-86cf-19a3980bd32d"},
{"measure": "METHODOLOGY", "evidence_id": "01a2240d-6404-7709-b482-2bb20c71cbc4", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:27.076+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2240d-6404-74e8-afb3-25b35322aace"},
{"measure": "REGIONAL_ROUTES", "evidence_id": "01a2240d-83e1-72f0-b203-2f42e8b8f272", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:35.233+00:00", "evidence_type": "promtour.routes.route.published.v1", "evidence_subject": "01a2240d-832f-777b-b799-945c4bcaa217"},
{"measure": "REGISTRY", "evidence_id": "01a2240d-568e-71e4-bf88-81e87a934ff8", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:23.63+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-558a-7094-8ba0-5079c9939b25"},
{"measure": "REGISTRY", "evidence_id": "01a2240d-56a4-702e-8444-00c022738128", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:23.652+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-557f-70a0-8094-ed2c97660802"},
{"measure": "REGISTRY", "evidence_id": "01a2240d-56c6-721e-9b4d-554eee0dcaf7", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:23.686+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-558c-7081-b3a4-f94631f5386b"},
{"measure": "REGISTRY", "evidence_id": "01a2240d-5710-75c3-a931-45b1f435b5e4", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:23.76+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-558f-772c-b120-be09662b01f2"},
{"measure": "REGISTRY", "evidence_id": "01a2240d-573d-7610-b9a9-cd5c49e9f5b3", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:23.805+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-558c-74d8-ad7b-d0471dde3b8f"},
{"measure": "REGISTRY", "evidence_id": "01a2240d-57b5-70b7-bbdc-e6193141a20b", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:23.925+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-558c-769e-a1df-262f0847e927"},
{"measure": "REGISTRY", "evidence_id": "01a2240d-6170-7540-a310-decf28b86bbc", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:26.416+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-5f42-71f6-b151-d309b4368254"},
{"measure": "REGISTRY", "evidence_id": "01a2240d-619b-72b7-9bda-457d5bc94c5f", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:26.459+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-5f42-724e-ae6a-9540d9003f65"},
{"measure": "REGISTRY", "evidence_id": "01a2240d-82cf-71bd-b415-1dc42fe7117d", "region_code": "RU-SMO", "evidence_time": "2026-11-28T21:26:34.959+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-8264-734a-8578-88a2357e74b2"},
{"measure": "COUNCIL", "evidence_id": "01a2240d-50ae-71d3-9f01-fd0e42ab8a5a", "region_code": "RU-SVE", "evidence_time": "2026-11-28T21:26:22.126+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2240d-50ae-7131-9258-d638c6afc021"},
{"measure": "EXCURSIONS", "evidence_id": "01a2240d-698d-7673-998a-2a8b43cda2db", "region_code": "RU-SVE", "evidence_time": "2026-11-28T21:26:28.493+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2240d-64ad-7047-9049-6e4eafca0cec"},
{"measure": "EXCURSIONS", "evidence_id": "01a2240d-69c8-7290-98de-d6119d2cc425", "region_code": "RU-SVE", "evidence_time": "2026-11-28T21:26:28.552+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2240d-64b7-70c0-b42b-538ef77c081f"},
{"measure": "METHODOLOGY", "evidence_id": "01a2240d-6424-7663-b7c8-bd48e6680798", "region_code": "RU-SVE", "evidence_time": "2026-11-28T21:26:27.108+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2240d-6424-73a6-b5ca-112d0f21d0b3"},
{"measure": "METHODOLOGY", "evidence_id": "01a2240d-6425-72ff-8b3f-d9f07741e170", "region_code": "RU-SVE", "evidence_time": "2026-11-28T21:26:27.109+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2240d-6425-7383-82ce-e2ab7abf3408"},
{"measure": "REGISTRY", "evidence_id": "01a2240d-61d0-7576-8683-07008b6508e3", "region_code": "RU-SVE", "evidence_time": "2026-11-28T21:26:26.512+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-6022-748d-a19c-ec4ef185ec6a"},
{"measure": "REGISTRY", "evidence_id": "01a2240d-6224-7187-86ec-351763178f73", "region_code": "RU-SVE", "evidence_time": "2026-11-28T21:26:26.596+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-5ff3-77a0-9774-40bc8f79727e"},
{"measure": "COUNCIL", "evidence_id": "01a2240d-5238-728d-a442-1fe02690a4d7", "region_code": "RU-TUL", "evidence_time": "2026-11-28T21:26:22.52+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a2240d-5238-7396-a76c-a097ed28443a"},
{"measure": "EXCURSIONS", "evidence_id": "01a2240d-8051-774b-96a8-c1d3a1fa199b", "region_code": "RU-TUL", "evidence_time": "2026-11-28T21:26:34.321+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a2240d-7cdf-701c-b560-81f04cd26cb1"},
{"measure": "METHODOLOGY", "evidence_id": "01a2240d-7c59-749d-b0cb-071995f595be", "region_code": "RU-TUL", "evidence_time": "2026-11-28T21:26:33.305+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a2240d-7c59-7530-9353-e603387ae06d"},
{"measure": "REGISTRY", "evidence_id": "01a2240d-7ace-7480-b62a-30b9eab9913d", "region_code": "RU-TUL", "evidence_time": "2026-11-28T21:26:32.91+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a2240d-788a-76eb-bd7d-d0df005a4498"}
]');

INSERT INTO public.rate_bucket (key, level, filled_at) OVERRIDING SYSTEM VALUE
SELECT key, level, filled_at FROM jsonb_populate_recordset(NULL::public.rate_bucket,'[
{"key": "person:01a2240d-3fbe-7470-9749-1b55abbb6d5a", "level": 49.77064999999996, "filled_at": "2026-11-28T21:26:34.592041+00:00"},
{"key": "person:01a2240d-3fda-743f-96a6-18f4e4f0fe99", "level": 450, "filled_at": "2026-11-28T21:26:34.776174+00:00"},
{"key": "person:01a2240d-3fe7-73ee-aa26-d53f95a2882e", "level": 450, "filled_at": "2026-11-28T21:26:35.439756+00:00"}
]');

INSERT INTO public.readiness_assessment (id, site_id, organization_id, region_code, methodology_version, status, assessed_on, valid_until, due_at, scores, total, maximum, criticals_met, assessor, withdrawn_reason, recorded_at) OVERRIDING SYSTEM VALUE
SELECT id, site_id, organization_id, region_code, methodology_version, status, assessed_on, valid_until, due_at, scores, total, maximum, criticals_met, assessor, withdrawn_reason, recorded_at FROM jsonb_populate_recordset(NULL::public.readiness_assessment,'[
{"id": "01a2240d-57b0-74c1-9d51-720895dfcd6f", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2240d-5709-709d-bca2-4cd420da9222", "assessor": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T21:26:23.92+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2240d-5523-72aa-85fd-8dc7512bc240", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2240d-57b4-709a-897b-a24527fcccc2", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2240d-5710-72b8-a8fe-bf0a2b807f96", "assessor": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T21:26:23.924+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2240d-5520-7070-a6cc-5e5fd2dd54d9", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2240d-57dc-749b-bec2-fe6edaffe3e7", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2240d-5749-776b-a8a2-cf357a7169fc", "assessor": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T21:26:23.964+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2240d-5520-7069-9172-3e7e43c66971", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2240d-585c-7196-a4af-511fa68bdeb0", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2240d-57e5-74e4-acc3-08bcb214409e", "assessor": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T21:26:24.092+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2240d-5523-72f2-a6be-7a63b0501d32", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2240d-586b-7355-84d8-d016eb2b3e44", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2240d-57ee-754b-8803-dab0ae8b2018", "assessor": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T21:26:24.107+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2240d-5528-7370-b876-1cc9e7ff70d4", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2240d-58b8-73d3-926b-2e1a2ebade0c", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2240d-5868-707e-b0e9-f327d75c5a89", "assessor": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T21:26:24.184+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2240d-5512-777b-9026-e8c6672a0927", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2240d-62d8-73f8-86cf-19a3980bd32d", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2240d-6239-7387-aa68-818f3f4be0f6", "assessor": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T21:26:26.776+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2240d-5eb1-7254-a6d5-91891b437fac", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2240d-6404-74e8-afb3-25b35322aace", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2240d-62bb-76d4-8c30-87e4d8de7c28", "assessor": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T21:26:27.076+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2240d-5efa-77fd-a661-daca025704cf", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2240d-6424-73a6-b5ca-112d0f21d0b3", "total": 24, "due_at": "2027-11-27T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2240d-62eb-7020-937d-1a3a36a25564", "assessor": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T21:26:27.108+00:00", "region_code": "RU-SVE", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2240d-5f6d-72a2-a26c-4284f4ff8475", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2240d-6425-7383-82ce-e2ab7abf3408", "total": 24, "due_at": "2027-11-27T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2240d-62f1-720f-a62d-a6cbcaab5b55", "assessor": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T21:26:27.109+00:00", "region_code": "RU-SVE", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2240d-5f84-7545-94b9-774bc4ba434a", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2240d-645f-73c6-83a7-9574ef7386fb", "total": 24, "due_at": "2027-11-27T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2240d-633a-70d5-ab1a-9dc63ebc74c7", "assessor": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T21:26:27.167+00:00", "region_code": "RU-CHE", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2240d-5f6d-75b0-9384-c7647e5ceff8", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2240d-64be-752f-b198-c53d87dd6bc5", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2240d-6478-76db-b60e-f4268ccf794e", "assessor": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T21:26:27.262+00:00", "region_code": "RU-NIZ", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2240d-602e-7173-b9c8-85ac74efe4ff", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2240d-6a8b-70ca-ab6c-640722a8de8a", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2240d-69f4-7519-906a-85c6a5c8fd1c", "assessor": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T21:26:28.747+00:00", "region_code": "RU-NIZ", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2240d-684f-71bb-8ff2-d459062ff47d", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2240d-6dd8-7562-8fa3-6f1bf9694386", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2240d-6cf8-75f4-b523-2a39360093e6", "assessor": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T21:26:29.592+00:00", "region_code": "RU-MOW", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2240d-6a7b-702e-afbe-5063f1185428", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2240d-6dec-716c-bb54-b8648784d6bf", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2240d-6cfc-70c1-b361-eb85e7f1fd71", "assessor": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T21:26:29.612+00:00", "region_code": "RU-MOS", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2240d-6aad-712c-9164-50851a0b5b50", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2240d-6e6b-760f-be2a-87722926b45f", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2240d-6d32-750c-ac7b-2373439c2f7c", "assessor": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T21:26:29.739+00:00", "region_code": "RU-NIZ", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2240d-6a51-7569-85b2-34eebca28a40", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2240d-6e92-7019-82a3-55a68462995c", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2240d-6d30-75ab-b827-829ad79ba5ff", "assessor": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T21:26:29.778+00:00", "region_code": "RU-MOW", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2240d-6a8a-7081-9b6e-cf3c81d83dcf", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2240d-6ed6-740d-9ca6-0b07c31c6d2a", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2240d-6ded-741c-b733-ccfe09931e72", "assessor": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T21:26:29.846+00:00", "region_code": "RU-MOW", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2240d-6a4f-7171-aac1-98404b9df34a", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2240d-7011-75f7-b26d-d59a9e7a0028", "total": 24, "due_at": "2027-11-27T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2240d-6ff7-700e-92db-ecf871aa4860", "assessor": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T21:26:30.161+00:00", "region_code": "RU-PER", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2240d-6edb-7299-b682-b6dbd7f76c22", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2240d-7558-70b6-bf62-fbbec3511d92", "total": 24, "due_at": "2027-11-27T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2240d-7527-7442-81c9-dbbbfc2eaa3b", "assessor": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T21:26:31.512+00:00", "region_code": "RU-PER", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2240d-73ea-7481-a816-c306ab88e713", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2240d-791d-76be-a061-008bffe1e0c5", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2240d-778f-7647-9f51-38795ba8923f", "assessor": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T21:26:32.477+00:00", "region_code": "RU-KRS", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2240d-759f-738b-9a5f-29f5f5ce6876", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2240d-7b42-70ba-a7cc-690997b331be", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2240d-7a5d-758c-88ad-c3d5bf39fc27", "assessor": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T21:26:33.026+00:00", "region_code": "RU-BEL", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2240d-76f6-70d2-a9f1-5e04fe85229d", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2240d-7c59-7530-9353-e603387ae06d", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2240d-7be2-7269-b567-e972e8d4694e", "assessor": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T21:26:33.305+00:00", "region_code": "RU-TUL", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2240d-778c-734f-8f4a-4d2bc51e27cc", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2240d-7c7c-731e-a688-04c3ee8e72dd", "total": 24, "due_at": "2027-11-27T17:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2240d-7c11-73c3-8117-5d7de45b2e5b", "assessor": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T21:26:33.34+00:00", "region_code": "RU-KK", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2240d-7728-71d2-aebe-9d84c7c8a2fe", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2240d-7cbf-7148-8c26-5ab7955b37f1", "total": 24, "due_at": "2027-11-27T17:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2240d-7c6c-7316-8d66-ae954b80f2c8", "assessor": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T21:26:33.407+00:00", "region_code": "RU-KEM", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2240d-789b-75f5-8809-d0f51126f3ff", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a2240d-7d4e-77c4-806b-3b6537214442", "total": 24, "due_at": "2027-11-27T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a2240d-7d21-71f6-815a-c66e3391d06a", "assessor": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "assessed_on": "2026-11-27", "recorded_at": "2026-11-28T21:26:33.55+00:00", "region_code": "RU-LEN", "valid_until": "2027-11-27", "criticals_met": true, "organization_id": "01a2240d-7ac6-7053-ac56-a0d8a51e16b2", "withdrawn_reason": null, "methodology_version": 1}
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
{"id": "01a2240d-557f-70a0-8094-ed2c97660802", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T21:26:23.359+00:00", "updated_at": "2026-11-28T21:26:23.652+00:00", "region_code": "RU-SMO", "legal_entity": "0000000064/000001001", "suspended_by": null, "organization_id": "01a2240d-5520-7070-a6cc-5e5fd2dd54d9"},
{"id": "01a2240d-558a-7094-8ba0-5079c9939b25", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T21:26:23.37+00:00", "updated_at": "2026-11-28T21:26:23.63+00:00", "region_code": "RU-SMO", "legal_entity": "0000000025/000001001", "suspended_by": null, "organization_id": "01a2240d-5523-72aa-85fd-8dc7512bc240"},
{"id": "01a2240d-558c-7081-b3a4-f94631f5386b", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T21:26:23.372+00:00", "updated_at": "2026-11-28T21:26:23.686+00:00", "region_code": "RU-SMO", "legal_entity": "0000000032/000001001", "suspended_by": null, "organization_id": "01a2240d-5520-7069-9172-3e7e43c66971"},
{"id": "01a2240d-558c-74d8-ad7b-d0471dde3b8f", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T21:26:23.372+00:00", "updated_at": "2026-11-28T21:26:23.805+00:00", "region_code": "RU-SMO", "legal_entity": null, "suspended_by": null, "organization_id": "01a2240d-5528-7370-b876-1cc9e7ff70d4"},
{"id": "01a2240d-558c-769e-a1df-262f0847e927", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T21:26:23.372+00:00", "updated_at": "2026-11-28T21:26:23.925+00:00", "region_code": "RU-SMO", "legal_entity": "0000000018/000001001", "suspended_by": null, "organization_id": "01a2240d-5512-777b-9026-e8c6672a0927"},
{"id": "01a2240d-558f-772c-b120-be09662b01f2", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T21:26:23.375+00:00", "updated_at": "2026-11-28T21:26:23.76+00:00", "region_code": "RU-SMO", "legal_entity": "0000000057/000001001", "suspended_by": null, "organization_id": "01a2240d-5523-72f2-a6be-7a63b0501d32"},
{"id": "01a2240d-5f42-71f6-b151-d309b4368254", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T21:26:25.858+00:00", "updated_at": "2026-11-28T21:26:26.416+00:00", "region_code": "RU-SMO", "legal_entity": "0000000071/000001001", "suspended_by": null, "organization_id": "01a2240d-5eb1-7254-a6d5-91891b437fac"},
{"id": "01a2240d-5f42-724e-ae6a-9540d9003f65", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T21:26:25.858+00:00", "updated_at": "2026-11-28T21:26:26.459+00:00", "region_code": "RU-SMO", "legal_entity": "0000000089/000001001", "suspended_by": null, "organization_id": "01a2240d-5efa-77fd-a661-daca025704cf"},
{"id": "01a2240d-5ff3-77a0-9774-40bc8f79727e", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T21:26:26.035+00:00", "updated_at": "2026-11-28T21:26:26.596+00:00", "region_code": "RU-SVE", "legal_entity": "0000000106/000001001", "suspended_by": null, "organization_id": "01a2240d-5f6d-72a2-a26c-4284f4ff8475"},
{"id": "01a2240d-5ff4-778d-97fc-e583fe3cf72e", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T21:26:26.036+00:00", "updated_at": "2026-11-28T21:26:26.622+00:00", "region_code": "RU-CHE", "legal_entity": "0000000096/000001001", "suspended_by": null, "organization_id": "01a2240d-5f6d-75b0-9384-c7647e5ceff8"},
{"id": "01a2240d-6022-748d-a19c-ec4ef185ec6a", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T21:26:26.082+00:00", "updated_at": "2026-11-28T21:26:26.512+00:00", "region_code": "RU-SVE", "legal_entity": "0000000113/000001001", "suspended_by": null, "organization_id": "01a2240d-5f84-7545-94b9-774bc4ba434a"},
{"id": "01a2240d-609f-73a2-9976-85d8014354b4", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T21:26:26.207+00:00", "updated_at": "2026-11-28T21:26:26.748+00:00", "region_code": "RU-NIZ", "legal_entity": "0000000120/000001001", "suspended_by": null, "organization_id": "01a2240d-602e-7173-b9c8-85ac74efe4ff"},
{"id": "01a2240d-68cd-7611-888d-45bfdff8e48b", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T21:26:28.301+00:00", "updated_at": "2026-11-28T21:26:28.481+00:00", "region_code": "RU-NIZ", "legal_entity": "0000000138/000001001", "suspended_by": null, "organization_id": "01a2240d-684f-71bb-8ff2-d459062ff47d"},
{"id": "01a2240d-6aa8-7024-98e2-6aaa35347b87", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T21:26:28.776+00:00", "updated_at": "2026-11-28T21:26:29.298+00:00", "region_code": "RU-MOW", "legal_entity": "0000000152/000001001", "suspended_by": null, "organization_id": "01a2240d-6a4f-7171-aac1-98404b9df34a"},
{"id": "01a2240d-6aac-7589-92ae-ca33e6c04970", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T21:26:28.78+00:00", "updated_at": "2026-11-28T21:26:29.227+00:00", "region_code": "RU-NIZ", "legal_entity": "0000000145/000001001", "suspended_by": null, "organization_id": "01a2240d-6a51-7569-85b2-34eebca28a40"},
{"id": "01a2240d-6ac3-72b5-abbe-dcc74680f119", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T21:26:28.803+00:00", "updated_at": "2026-11-28T21:26:29.207+00:00", "region_code": "RU-MOW", "legal_entity": "0000000160/000001001", "suspended_by": null, "organization_id": "01a2240d-6a7b-702e-afbe-5063f1185428"},
{"id": "01a2240d-6ad1-7492-b8ac-887337bb940c", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T21:26:28.817+00:00", "updated_at": "2026-11-28T21:26:29.237+00:00", "region_code": "RU-MOW", "legal_entity": "0000000177/000001001", "suspended_by": null, "organization_id": "01a2240d-6a8a-7081-9b6e-cf3c81d83dcf"},
{"id": "01a2240d-6ade-7211-abce-f57526800fb8", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T21:26:28.83+00:00", "updated_at": "2026-11-28T21:26:29.209+00:00", "region_code": "RU-MOS", "legal_entity": "0000000184/000001001", "suspended_by": null, "organization_id": "01a2240d-6aad-712c-9164-50851a0b5b50"},
{"id": "01a2240d-6f3a-70a3-bec8-bacc2bd13b17", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T21:26:29.946+00:00", "updated_at": "2026-11-28T21:26:30.09+00:00", "region_code": "RU-PER", "legal_entity": "0000000191/000001001", "suspended_by": null, "organization_id": "01a2240d-6edb-7299-b682-b6dbd7f76c22"},
{"id": "01a2240d-7428-7098-b049-3484f113c8e6", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T21:26:31.208+00:00", "updated_at": "2026-11-28T21:26:31.4+00:00", "region_code": "RU-PER", "legal_entity": "0000000201/000001001", "suspended_by": null, "organization_id": "01a2240d-73ea-7481-a816-c306ab88e713"},
{"id": "01a2240d-75bc-76d0-b7ee-84a78817ab6d", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T21:26:31.612+00:00", "updated_at": "2026-11-28T21:26:31.87+00:00", "region_code": "RU-KRS", "legal_entity": "0000000219/000001001", "suspended_by": null, "organization_id": "01a2240d-759f-738b-9a5f-29f5f5ce6876"},
{"id": "01a2240d-7731-76eb-a4e7-85b0eb6c7a4a", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T21:26:31.985+00:00", "updated_at": "2026-11-28T21:26:32.714+00:00", "region_code": "RU-BEL", "legal_entity": "0000000226/000001001", "suspended_by": null, "organization_id": "01a2240d-76f6-70d2-a9f1-5e04fe85229d"},
{"id": "01a2240d-780f-76db-b7a6-c4f9018c9394", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T21:26:32.207+00:00", "updated_at": "2026-11-28T21:26:32.913+00:00", "region_code": "RU-KK", "legal_entity": "0000000233/000001001", "suspended_by": null, "organization_id": "01a2240d-7728-71d2-aebe-9d84c7c8a2fe"},
{"id": "01a2240d-788a-76eb-bd7d-d0df005a4498", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T21:26:32.33+00:00", "updated_at": "2026-11-28T21:26:32.91+00:00", "region_code": "RU-TUL", "legal_entity": "0000000240/000001001", "suspended_by": null, "organization_id": "01a2240d-778c-734f-8f4a-4d2bc51e27cc"},
{"id": "01a2240d-7931-7185-babc-3c2c5097abb1", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T21:26:32.497+00:00", "updated_at": "2026-11-28T21:26:33.211+00:00", "region_code": "RU-KEM", "legal_entity": "0000000258/000001001", "suspended_by": null, "organization_id": "01a2240d-789b-75f5-8809-d0f51126f3ff"},
{"id": "01a2240d-7b6e-735c-adfe-c71bd873a7cd", "status": "SUSPENDED", "version": 5, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-28T21:26:33.07+00:00", "updated_at": "2026-11-28T21:26:34.592+00:00", "region_code": "RU-LEN", "legal_entity": "0000000265/000001001", "suspended_by": "AGENCY", "organization_id": "01a2240d-7ac6-7053-ac56-a0d8a51e16b2"},
{"id": "01a2240d-8264-734a-8578-88a2357e74b2", "status": "REGISTERED", "version": 4, "registry": "TOUR_OPERATOR", "created_at": "2026-11-28T21:26:34.852+00:00", "updated_at": "2026-11-28T21:26:34.959+00:00", "region_code": "RU-SMO", "legal_entity": null, "suspended_by": null, "organization_id": "01a2240d-8254-7623-87fb-71d24eb4190d"}
]');

INSERT INTO public.registry_entry_transition (entry_id, version, from_status, to_status, at, subject, client_id, reason, decision_id) OVERRIDING SYSTEM VALUE
SELECT entry_id, version, from_status, to_status, at, subject, client_id, reason, decision_id FROM jsonb_populate_recordset(NULL::public.registry_entry_transition,'[
{"at": "2026-11-28T21:26:23.359+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 1, "entry_id": "01a2240d-557f-70a0-8094-ed2c97660802", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T21:26:23.426+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 2, "entry_id": "01a2240d-557f-70a0-8094-ed2c97660802", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T21:26:23.494+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 3, "entry_id": "01a2240d-557f-70a0-8094-ed2c97660802", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T21:26:23.652+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 4, "entry_id": "01a2240d-557f-70a0-8094-ed2c97660802", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2240d-5680-76c0-8391-58c2e36ab895", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T21:26:23.37+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 1, "entry_id": "01a2240d-558a-7094-8ba0-5079c9939b25", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T21:26:23.405+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 2, "entry_id": "01a2240d-558a-7094-8ba0-5079c9939b25", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T21:26:23.476+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 3, "entry_id": "01a2240d-558a-7094-8ba0-5079c9939b25", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T21:26:23.63+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 4, "entry_id": "01a2240d-558a-7094-8ba0-5079c9939b25", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2240d-5660-77dc-ae9a-29e22c2b12bf", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T21:26:23.372+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 1, "entry_id": "01a2240d-558c-7081-b3a4-f94631f5386b", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T21:26:23.432+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 2, "entry_id": "01a2240d-558c-7081-b3a4-f94631f5386b", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T21:26:23.5+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 3, "entry_id": "01a2240d-558c-7081-b3a4-f94631f5386b", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T21:26:23.686+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 4, "entry_id": "01a2240d-558c-7081-b3a4-f94631f5386b", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2240d-569b-74e7-8212-4658c74d6ff8", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T21:26:23.372+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 1, "entry_id": "01a2240d-558c-74d8-ad7b-d0471dde3b8f", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T21:26:23.442+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 2, "entry_id": "01a2240d-558c-74d8-ad7b-d0471dde3b8f", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T21:26:23.513+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 3, "entry_id": "01a2240d-558c-74d8-ad7b-d0471dde3b8f", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T21:26:23.805+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 4, "entry_id": "01a2240d-558c-74d8-ad7b-d0471dde3b8f", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2240d-56fa-7757-bebd-d0873237920b", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T21:26:23.372+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 1, "entry_id": "01a2240d-558c-769e-a1df-262f0847e927", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T21:26:23.443+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 2, "entry_id": "01a2240d-558c-769e-a1df-262f0847e927", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T21:26:23.532+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 3, "entry_id": "01a2240d-558c-769e-a1df-262f0847e927", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T21:26:23.925+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 4, "entry_id": "01a2240d-558c-769e-a1df-262f0847e927", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2240d-572b-7333-8319-b37a4d7cd716", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T21:26:23.375+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 1, "entry_id": "01a2240d-558f-772c-b120-be09662b01f2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T21:26:23.442+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 2, "entry_id": "01a2240d-558f-772c-b120-be09662b01f2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T21:26:23.52+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 3, "entry_id": "01a2240d-558f-772c-b120-be09662b01f2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T21:26:23.76+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 4, "entry_id": "01a2240d-558f-772c-b120-be09662b01f2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2240d-56bf-759a-8647-eacadf15c456", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T21:26:25.858+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 1, "entry_id": "01a2240d-5f42-71f6-b151-d309b4368254", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T21:26:26.01+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 2, "entry_id": "01a2240d-5f42-71f6-b151-d309b4368254", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T21:26:26.184+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 3, "entry_id": "01a2240d-5f42-71f6-b151-d309b4368254", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T21:26:26.416+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 4, "entry_id": "01a2240d-5f42-71f6-b151-d309b4368254", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2240d-612c-75f8-a14e-6843c88de297", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T21:26:25.858+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 1, "entry_id": "01a2240d-5f42-724e-ae6a-9540d9003f65", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T21:26:26.011+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 2, "entry_id": "01a2240d-5f42-724e-ae6a-9540d9003f65", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T21:26:26.188+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 3, "entry_id": "01a2240d-5f42-724e-ae6a-9540d9003f65", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T21:26:26.459+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 4, "entry_id": "01a2240d-5f42-724e-ae6a-9540d9003f65", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2240d-615f-70d2-b81a-6c2e3a653786", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T21:26:26.035+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 1, "entry_id": "01a2240d-5ff3-77a0-9774-40bc8f79727e", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T21:26:26.21+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 2, "entry_id": "01a2240d-5ff3-77a0-9774-40bc8f79727e", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T21:26:26.354+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 3, "entry_id": "01a2240d-5ff3-77a0-9774-40bc8f79727e", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T21:26:26.596+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 4, "entry_id": "01a2240d-5ff3-77a0-9774-40bc8f79727e", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2240d-61a2-779c-80cc-981cf8a64e81", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T21:26:26.036+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 1, "entry_id": "01a2240d-5ff4-778d-97fc-e583fe3cf72e", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T21:26:26.147+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 2, "entry_id": "01a2240d-5ff4-778d-97fc-e583fe3cf72e", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T21:26:26.327+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 3, "entry_id": "01a2240d-5ff4-778d-97fc-e583fe3cf72e", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T21:26:26.622+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 4, "entry_id": "01a2240d-5ff4-778d-97fc-e583fe3cf72e", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2240d-6193-757f-9606-e51c78983f33", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T21:26:26.082+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 1, "entry_id": "01a2240d-6022-748d-a19c-ec4ef185ec6a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T21:26:26.192+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 2, "entry_id": "01a2240d-6022-748d-a19c-ec4ef185ec6a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T21:26:26.331+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 3, "entry_id": "01a2240d-6022-748d-a19c-ec4ef185ec6a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T21:26:26.512+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 4, "entry_id": "01a2240d-6022-748d-a19c-ec4ef185ec6a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2240d-6187-742d-a241-255f2fc713d0", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T21:26:26.207+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 1, "entry_id": "01a2240d-609f-73a2-9976-85d8014354b4", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T21:26:26.305+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 2, "entry_id": "01a2240d-609f-73a2-9976-85d8014354b4", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T21:26:26.386+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 3, "entry_id": "01a2240d-609f-73a2-9976-85d8014354b4", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T21:26:26.748+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 4, "entry_id": "01a2240d-609f-73a2-9976-85d8014354b4", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2240d-61f4-70e8-b381-05012a4302f0", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T21:26:28.301+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 1, "entry_id": "01a2240d-68cd-7611-888d-45bfdff8e48b", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T21:26:28.336+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 2, "entry_id": "01a2240d-68cd-7611-888d-45bfdff8e48b", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T21:26:28.38+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 3, "entry_id": "01a2240d-68cd-7611-888d-45bfdff8e48b", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T21:26:28.481+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 4, "entry_id": "01a2240d-68cd-7611-888d-45bfdff8e48b", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2240d-6950-73c6-932f-8e84201cecca", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T21:26:28.776+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 1, "entry_id": "01a2240d-6aa8-7024-98e2-6aaa35347b87", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T21:26:28.853+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 2, "entry_id": "01a2240d-6aa8-7024-98e2-6aaa35347b87", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T21:26:28.985+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 3, "entry_id": "01a2240d-6aa8-7024-98e2-6aaa35347b87", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T21:26:29.298+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 4, "entry_id": "01a2240d-6aa8-7024-98e2-6aaa35347b87", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2240d-6c71-704f-96cc-cc3f2030f940", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T21:26:28.78+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 1, "entry_id": "01a2240d-6aac-7589-92ae-ca33e6c04970", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T21:26:28.853+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 2, "entry_id": "01a2240d-6aac-7589-92ae-ca33e6c04970", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T21:26:28.975+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 3, "entry_id": "01a2240d-6aac-7589-92ae-ca33e6c04970", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T21:26:29.227+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 4, "entry_id": "01a2240d-6aac-7589-92ae-ca33e6c04970", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2240d-6c16-70f2-a555-41890a79fd02", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T21:26:28.803+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 1, "entry_id": "01a2240d-6ac3-72b5-abbe-dcc74680f119", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T21:26:28.859+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 2, "entry_id": "01a2240d-6ac3-72b5-abbe-dcc74680f119", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T21:26:28.983+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 3, "entry_id": "01a2240d-6ac3-72b5-abbe-dcc74680f119", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T21:26:29.207+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 4, "entry_id": "01a2240d-6ac3-72b5-abbe-dcc74680f119", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2240d-6c0a-75e9-ae44-3f3bb6bd25af", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T21:26:28.817+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 1, "entry_id": "01a2240d-6ad1-7492-b8ac-887337bb940c", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T21:26:28.858+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 2, "entry_id": "01a2240d-6ad1-7492-b8ac-887337bb940c", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T21:26:28.969+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 3, "entry_id": "01a2240d-6ad1-7492-b8ac-887337bb940c", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T21:26:29.237+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 4, "entry_id": "01a2240d-6ad1-7492-b8ac-887337bb940c", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2240d-6c31-7315-9db5-e07e854f1322", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T21:26:28.83+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 1, "entry_id": "01a2240d-6ade-7211-abce-f57526800fb8", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T21:26:28.874+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 2, "entry_id": "01a2240d-6ade-7211-abce-f57526800fb8", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T21:26:28.984+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 3, "entry_id": "01a2240d-6ade-7211-abce-f57526800fb8", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T21:26:29.209+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 4, "entry_id": "01a2240d-6ade-7211-abce-f57526800fb8", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2240d-6c0c-7035-a597-b87f981c9c8d", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T21:26:29.946+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 1, "entry_id": "01a2240d-6f3a-70a3-bec8-bacc2bd13b17", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T21:26:29.981+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 2, "entry_id": "01a2240d-6f3a-70a3-bec8-bacc2bd13b17", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T21:26:30.028+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 3, "entry_id": "01a2240d-6f3a-70a3-bec8-bacc2bd13b17", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T21:26:30.09+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 4, "entry_id": "01a2240d-6f3a-70a3-bec8-bacc2bd13b17", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2240d-6fb6-76ea-85f2-75e08284ee95", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T21:26:31.208+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 1, "entry_id": "01a2240d-7428-7098-b049-3484f113c8e6", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T21:26:31.235+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 2, "entry_id": "01a2240d-7428-7098-b049-3484f113c8e6", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T21:26:31.304+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 3, "entry_id": "01a2240d-7428-7098-b049-3484f113c8e6", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T21:26:31.4+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 4, "entry_id": "01a2240d-7428-7098-b049-3484f113c8e6", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2240d-74c9-76e2-9e1a-4dffe098f28a", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T21:26:31.612+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 1, "entry_id": "01a2240d-75bc-76d0-b7ee-84a78817ab6d", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T21:26:31.628+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 2, "entry_id": "01a2240d-75bc-76d0-b7ee-84a78817ab6d", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T21:26:31.671+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 3, "entry_id": "01a2240d-75bc-76d0-b7ee-84a78817ab6d", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T21:26:31.87+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 4, "entry_id": "01a2240d-75bc-76d0-b7ee-84a78817ab6d", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2240d-7659-7097-aa4e-52c18481e626", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T21:26:31.985+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 1, "entry_id": "01a2240d-7731-76eb-a4e7-85b0eb6c7a4a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T21:26:32.214+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 2, "entry_id": "01a2240d-7731-76eb-a4e7-85b0eb6c7a4a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T21:26:32.455+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 3, "entry_id": "01a2240d-7731-76eb-a4e7-85b0eb6c7a4a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T21:26:32.714+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 4, "entry_id": "01a2240d-7731-76eb-a4e7-85b0eb6c7a4a", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2240d-79c3-7255-a79e-d8bc02f025c1", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T21:26:32.207+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 1, "entry_id": "01a2240d-780f-76db-b7a6-c4f9018c9394", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T21:26:32.369+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 2, "entry_id": "01a2240d-780f-76db-b7a6-c4f9018c9394", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T21:26:32.584+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 3, "entry_id": "01a2240d-780f-76db-b7a6-c4f9018c9394", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T21:26:32.913+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 4, "entry_id": "01a2240d-780f-76db-b7a6-c4f9018c9394", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2240d-7a5a-7401-955e-08d8cb144e10", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T21:26:32.33+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 1, "entry_id": "01a2240d-788a-76eb-bd7d-d0df005a4498", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T21:26:32.479+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 2, "entry_id": "01a2240d-788a-76eb-bd7d-d0df005a4498", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T21:26:32.648+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 3, "entry_id": "01a2240d-788a-76eb-bd7d-d0df005a4498", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T21:26:32.91+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 4, "entry_id": "01a2240d-788a-76eb-bd7d-d0df005a4498", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2240d-7a75-7154-991c-237172040b44", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T21:26:32.497+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 1, "entry_id": "01a2240d-7931-7185-babc-3c2c5097abb1", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T21:26:32.647+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 2, "entry_id": "01a2240d-7931-7185-babc-3c2c5097abb1", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T21:26:32.787+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 3, "entry_id": "01a2240d-7931-7185-babc-3c2c5097abb1", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T21:26:33.211+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 4, "entry_id": "01a2240d-7931-7185-babc-3c2c5097abb1", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2240d-7b93-7670-9dd4-353879be6c66", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T21:26:33.07+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 1, "entry_id": "01a2240d-7b6e-735c-adfe-c71bd873a7cd", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T21:26:33.198+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 2, "entry_id": "01a2240d-7b6e-735c-adfe-c71bd873a7cd", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T21:26:33.281+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 3, "entry_id": "01a2240d-7b6e-735c-adfe-c71bd873a7cd", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T21:26:33.451+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 4, "entry_id": "01a2240d-7b6e-735c-adfe-c71bd873a7cd", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2240d-7cbf-76b2-878a-1fe7eb021ee5", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-28T21:26:34.592+00:00", "reason": "Не принимает посетителей (по опубликованным сведениям)", "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 5, "entry_id": "01a2240d-7b6e-735c-adfe-c71bd873a7cd", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "SUSPENDED", "decision_id": null, "from_status": "REGISTERED"},
{"at": "2026-11-28T21:26:34.852+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 1, "entry_id": "01a2240d-8264-734a-8578-88a2357e74b2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-28T21:26:34.871+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 2, "entry_id": "01a2240d-8264-734a-8578-88a2357e74b2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-28T21:26:34.898+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 3, "entry_id": "01a2240d-8264-734a-8578-88a2357e74b2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-28T21:26:34.959+00:00", "reason": null, "subject": "01a2240d-3fbe-7470-9749-1b55abbb6d5a", "version": 4, "entry_id": "01a2240d-8264-734a-8578-88a2357e74b2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a2240d-82b6-75d7-8b9d-937227d04511", "from_status": "UNDER_REVIEW"}
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
{"id": "01a2240d-5709-709d-bca2-4cd420da9222", "name": {"en": "Smolensk Printing Works", "ru": "Смоленский полиграфкомбинат"}, "search": "''print'':6B ''smolensk'':5B ''work'':7B ''полиграфкомбинат'':2A,4B ''смоленск'':1A,3B,8B", "address": "Смоленск", "version": 1, "added_at": "2026-11-28T21:26:23.753+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Смоленский полиграфкомбинат", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "смоленский полиграфкомбинат\\nsmolensk printing works\\nсмоленск", "hazard_class": null, "organization_id": "01a2240d-5523-72aa-85fd-8dc7512bc240", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-5710-72b8-a8fe-bf0a2b807f96", "name": {"en": "TMK Yartsevo Metallurgical Plant", "ru": "ТМК-Ярцевский металлургический завод"}, "search": "''metallurg'':11B ''plant'':12B ''tmk'':9B ''yartsevo'':10B ''завод'':4A,8B ''металлургическ'':3A,7B ''тмк'':1A,5B ''ярцев'':13B ''ярцевск'':2A,6B", "address": "Ярцево", "version": 1, "added_at": "2026-11-28T21:26:23.76+00:00", "latitude": 55.0667, "longitude": 32.6964, "sort_name": "ТМК-Ярцевский металлургический завод", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "тмк ярцевский металлургический завод\\ntmk yartsevo metallurgical plant\\nярцево", "hazard_class": null, "organization_id": "01a2240d-5520-7070-a6cc-5e5fd2dd54d9", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-5749-776b-a8a2-cf357a7169fc", "name": {"en": "Russian Linen", "ru": "Русский лён"}, "search": "''linen'':6B ''russian'':5B ''лен'':2A,4B ''русск'':1A,3B ''смоленск'':7B", "address": "Смоленск", "version": 1, "added_at": "2026-11-28T21:26:23.817+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Русский лён", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "русский лен\\nrussian linen\\nсмоленск", "hazard_class": null, "organization_id": "01a2240d-5520-7069-9172-3e7e43c66971", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-57e5-74e4-acc3-08bcb214409e", "name": {"en": "Kristall", "ru": "Кристалл"}, "search": "''kristal'':3B ''кристалл'':1A,2B ''смоленск'':4B", "address": "Смоленск", "version": 1, "added_at": "2026-11-28T21:26:23.973+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Кристалл", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "кристалл\\nkristall\\nсмоленск", "hazard_class": null, "organization_id": "01a2240d-5523-72f2-a6be-7a63b0501d32", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-57ee-754b-8803-dab0ae8b2018", "name": {"en": "The maker of the brands “Nashe” and “Tvoyo”", "ru": "Производитель марок «Наше» и «Твоё»"}, "search": "''brand'':15B ''maker'':12B ''nash'':16B ''tvoyo'':18B ''марок'':2A,7B ''наш'':3A,8B ''производител'':1A,6B ''смоленск'':19B ''тво'':5A,10B", "address": "Смоленск", "version": 1, "added_at": "2026-11-28T21:26:23.982+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Производитель марок «Наше» и «Твоё»", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "производитель марок наше и твое\\nthe maker of the brands nashe and tvoyo\\nсмоленск", "hazard_class": null, "organization_id": "01a2240d-5528-7370-b876-1cc9e7ff70d4", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-5868-707e-b0e9-f327d75c5a89", "name": {"en": "Egger Wood Products Gagarin", "ru": "Эггер Древпродукт Гагарин"}, "search": "''egger'':7B ''gagarin'':10B ''product'':9B ''wood'':8B ''гагарин'':3A,6B,11B ''древпродукт'':2A,5B ''эггер'':1A,4B", "address": "Гагарин", "version": 1, "added_at": "2026-11-28T21:26:24.104+00:00", "latitude": 55.5533, "longitude": 34.995, "sort_name": "Эггер Древпродукт Гагарин", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "эггер древпродукт гагарин\\negger wood products gagarin\\nгагарин", "hazard_class": null, "organization_id": "01a2240d-5512-777b-9026-e8c6672a0927", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-6239-7387-aa68-818f3f4be0f6", "name": {"en": "Torfoprom", "ru": "Торфопром"}, "search": "''torfoprom'':3B ''смоленск'':4B ''торфопр'':1A,2B", "address": "Смоленск", "version": 1, "added_at": "2026-11-28T21:26:26.617+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Торфопром", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "торфопром\\ntorfoprom\\nсмоленск", "hazard_class": null, "organization_id": "01a2240d-5eb1-7254-a6d5-91891b437fac", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-62bb-76d4-8c30-87e4d8de7c28", "name": {"en": "Katyn Farm", "ru": "Агроферма Катынь"}, "search": "''farm'':6B ''katyn'':5B ''агроферм'':1A,3B ''катын'':2A,4B,7B", "address": "Катынь", "version": 1, "added_at": "2026-11-28T21:26:26.747+00:00", "latitude": 54.7717, "longitude": 31.695, "sort_name": "Агроферма Катынь", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "агроферма катынь\\nkatyn farm\\nкатынь", "hazard_class": null, "organization_id": "01a2240d-5efa-77fd-a661-daca025704cf", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-62eb-7020-937d-1a3a36a25564", "name": {"en": "PNTZ Pipe Plant", "ru": "ПНТЗ"}, "search": "''pipe'':4B ''plant'':5B ''pntz'':3B ''первоуральск'':6B ''пнтз'':1A,2B", "address": "Первоуральск", "version": 1, "added_at": "2026-11-28T21:26:26.795+00:00", "latitude": 56.905, "longitude": 59.943, "sort_name": "ПНТЗ", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-SVE", "search_text": "пнтз\\npntz pipe plant\\nпервоуральск", "hazard_class": null, "organization_id": "01a2240d-5f6d-72a2-a26c-4284f4ff8475", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-62f1-720f-a62d-a6cbcaab5b55", "name": {"en": "Sysert Porcelain", "ru": "Фарфор Сысерти"}, "search": "''porcelain'':6B ''sysert'':5B ''сысерт'':2A,4B,7B ''фарфор'':1A,3B", "address": "Сысерть", "version": 1, "added_at": "2026-11-28T21:26:26.801+00:00", "latitude": 56.5007, "longitude": 60.8098, "sort_name": "Фарфор Сысерти", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-SVE", "search_text": "фарфор сысерти\\nsysert porcelain\\nсысерть", "hazard_class": null, "organization_id": "01a2240d-5f84-7545-94b9-774bc4ba434a", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-633a-70d5-ab1a-9dc63ebc74c7", "name": {"en": "MMK", "ru": "ММК"}, "search": "''mmk'':3B ''магнитогорск'':4B ''ммк'':1A,2B", "address": "Магнитогорск", "version": 1, "added_at": "2026-11-28T21:26:26.874+00:00", "latitude": 53.4117, "longitude": 58.9844, "sort_name": "ММК", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-CHE", "search_text": "ммк\\nmmk\\nмагнитогорск", "hazard_class": null, "organization_id": "01a2240d-5f6d-75b0-9384-c7647e5ceff8", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-6478-76db-b60e-f4268ccf794e", "name": {"en": "OMK Vyksa", "ru": "ОМК Выкса"}, "search": "''omk'':5B ''vyksa'':6B ''выкс'':2A,4B,7B ''омк'':1A,3B", "address": "Выкса", "version": 1, "added_at": "2026-11-28T21:26:27.192+00:00", "latitude": 55.3208, "longitude": 42.1678, "sort_name": "ОМК Выкса", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-NIZ", "search_text": "омк выкса\\nomk vyksa\\nвыкса", "hazard_class": null, "organization_id": "01a2240d-602e-7173-b9c8-85ac74efe4ff", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-69f4-7519-906a-85c6a5c8fd1c", "name": {"en": "Ariel", "ru": "Ариель"}, "search": "''ariel'':3B ''ариел'':1A,2B ''нижн'':4B ''новгород'':5B", "address": "Нижний Новгород", "version": 1, "added_at": "2026-11-28T21:26:28.596+00:00", "latitude": 56.3269, "longitude": 44.0059, "sort_name": "Ариель", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-NIZ", "search_text": "ариель\\nariel\\nнижний новгород", "hazard_class": null, "organization_id": "01a2240d-684f-71bb-8ff2-d459062ff47d", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-6cf8-75f4-b523-2a39360093e6", "name": {"en": "Baskin Robbins", "ru": "Баскин Роббинс"}, "search": "''baskin'':5B ''robbin'':6B ''баскин'':1A,3B ''москв'':7B ''роббинс'':2A,4B", "address": "Москва", "version": 1, "added_at": "2026-11-28T21:26:29.368+00:00", "latitude": 55.7558, "longitude": 37.6173, "sort_name": "Баскин Роббинс", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOW", "search_text": "баскин роббинс\\nbaskin robbins\\nмосква", "hazard_class": null, "organization_id": "01a2240d-6a7b-702e-afbe-5063f1185428", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-6cfc-70c1-b361-eb85e7f1fd71", "name": {"en": "Bogorodsk Ice Cream Works", "ru": "Богородский хладокомбинат"}, "search": "''bogorodsk'':5B ''cream'':7B ''ice'':6B ''work'':8B ''богородск'':1A,3B ''ногинск'':9B ''хладокомбинат'':2A,4B", "address": "Ногинск", "version": 1, "added_at": "2026-11-28T21:26:29.372+00:00", "latitude": 55.854, "longitude": 38.442, "sort_name": "Богородский хладокомбинат", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOS", "search_text": "богородский хладокомбинат\\nbogorodsk ice cream works\\nногинск", "hazard_class": null, "organization_id": "01a2240d-6aad-712c-9164-50851a0b5b50", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-6d30-75ab-b827-829ad79ba5ff", "name": {"en": "Ortomoda", "ru": "Ортомода"}, "search": "''ortomoda'':3B ''москв'':4B ''ортомод'':1A,2B", "address": "Москва", "version": 1, "added_at": "2026-11-28T21:26:29.424+00:00", "latitude": 55.7558, "longitude": 37.6173, "sort_name": "Ортомода", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOW", "search_text": "ортомода\\nortomoda\\nмосква", "hazard_class": null, "organization_id": "01a2240d-6a8a-7081-9b6e-cf3c81d83dcf", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-6d32-750c-ac7b-2373439c2f7c", "name": {"en": "Sormovo Confectionery", "ru": "Сормовская кондитерская фабрика"}, "search": "''confectioneri'':8B ''sormovo'':7B ''кондитерск'':2A,5B ''нижн'':9B ''новгород'':10B ''сормовск'':1A,4B ''фабрик'':3A,6B", "address": "Нижний Новгород", "version": 1, "added_at": "2026-11-28T21:26:29.426+00:00", "latitude": 56.3269, "longitude": 44.0059, "sort_name": "Сормовская кондитерская фабрика", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-NIZ", "search_text": "сормовская кондитерская фабрика\\nsormovo confectionery\\nнижний новгород", "hazard_class": null, "organization_id": "01a2240d-6a51-7569-85b2-34eebca28a40", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-6ded-741c-b733-ccfe09931e72", "name": {"en": "Mikron", "ru": "Микрон"}, "search": "''mikron'':3B ''зеленоград'':4B ''микрон'':1A,2B", "address": "Зеленоград", "version": 1, "added_at": "2026-11-28T21:26:29.613+00:00", "latitude": 55.9825, "longitude": 37.1814, "sort_name": "Микрон", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOW", "search_text": "микрон\\nmikron\\nзеленоград", "hazard_class": null, "organization_id": "01a2240d-6a4f-7171-aac1-98404b9df34a", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-6ff7-700e-92db-ecf871aa4860", "name": {"en": "OMK Chusovoy", "ru": "ОМК Чусовой"}, "search": "''chusovoy'':6B ''omk'':5B ''омк'':1A,3B ''чусов'':2A,4B,7B", "address": "Чусовой", "version": 1, "added_at": "2026-11-28T21:26:30.135+00:00", "latitude": 58.2975, "longitude": 57.8193, "sort_name": "ОМК Чусовой", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-PER", "search_text": "омк чусовой\\nomk chusovoy\\nчусовой", "hazard_class": null, "organization_id": "01a2240d-6edb-7299-b682-b6dbd7f76c22", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-7527-7442-81c9-dbbbfc2eaa3b", "name": {"en": "Kungur Ceramics", "ru": "Кунгурская керамика"}, "search": "''ceram'':6B ''kungur'':5B ''керамик'':2A,4B ''кунгур'':7B ''кунгурск'':1A,3B", "address": "Кунгур", "version": 1, "added_at": "2026-11-28T21:26:31.463+00:00", "latitude": 57.4368, "longitude": 56.9594, "sort_name": "Кунгурская керамика", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-PER", "search_text": "кунгурская керамика\\nkungur ceramics\\nкунгур", "hazard_class": null, "organization_id": "01a2240d-73ea-7481-a816-c306ab88e713", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-778f-7647-9f51-38795ba8923f", "name": {"en": "Mikhailovsky Mining Works", "ru": "Михайловский ГОК"}, "search": "''mikhailovski'':5B ''mine'':6B ''work'':7B ''гок'':2A,4B ''железногорск'':8B ''михайловск'':1A,3B", "address": "Железногорск", "version": 1, "added_at": "2026-11-28T21:26:32.079+00:00", "latitude": 52.337, "longitude": 35.3516, "sort_name": "Михайловский ГОК", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-KRS", "search_text": "михайловский гок\\nmikhailovsky mining works\\nжелезногорск", "hazard_class": null, "organization_id": "01a2240d-759f-738b-9a5f-29f5f5ce6876", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-7a5d-758c-88ad-c3d5bf39fc27", "name": {"en": "Lebedinsky Mining Works and OEMK", "ru": "Лебединский ГОК и ОЭМК"}, "search": "''lebedinski'':9B ''mine'':10B ''oemk'':13B ''work'':11B ''гок'':2A,6B ''лебединск'':1A,5B ''оскол'':15B ''оэмк'':4A,8B ''стар'':14B", "address": "Старый Оскол", "version": 1, "added_at": "2026-11-28T21:26:32.797+00:00", "latitude": 51.2967, "longitude": 37.835, "sort_name": "Лебединский ГОК и ОЭМК", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-BEL", "search_text": "лебединский гок и оэмк\\nlebedinsky mining works and oemk\\nстарый оскол", "hazard_class": null, "organization_id": "01a2240d-76f6-70d2-a9f1-5e04fe85229d", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-7be2-7269-b567-e972e8d4694e", "name": {"en": "Tula Brewery", "ru": "Тульский пивзавод"}, "search": "''breweri'':6B ''tula'':5B ''пивзавод'':2A,4B ''тул'':7B ''тульск'':1A,3B", "address": "Тула", "version": 1, "added_at": "2026-11-28T21:26:33.186+00:00", "latitude": 54.1931, "longitude": 37.6177, "sort_name": "Тульский пивзавод", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-TUL", "search_text": "тульский пивзавод\\ntula brewery\\nтула", "hazard_class": null, "organization_id": "01a2240d-778c-734f-8f4a-4d2bc51e27cc", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-7c11-73c3-8117-5d7de45b2e5b", "name": {"en": "Sayano-Shushenskaya Hydropower Plant", "ru": "Саяно-Шушенская ГЭС"}, "search": "''hydropow'':9B ''plant'':10B ''sayano'':7B ''shushenskaya'':8B ''гэс'':3A,6B ''сая'':1A,4B ''саяногорск'':11B ''шушенск'':2A,5B", "address": "Саяногорск", "version": 1, "added_at": "2026-11-28T21:26:33.233+00:00", "latitude": 53.1008, "longitude": 91.4122, "sort_name": "Саяно-Шушенская ГЭС", "time_zone": "Asia/Krasnoyarsk", "pass_regime": null, "region_code": "RU-KK", "search_text": "саяно шушенская гэс\\nsayano shushenskaya hydropower plant\\nсаяногорск", "hazard_class": null, "organization_id": "01a2240d-7728-71d2-aebe-9d84c7c8a2fe", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-7c6c-7316-8d66-ae954b80f2c8", "name": {"en": "Kuzbassrazrezugol", "ru": "Кузбассразрезуголь"}, "search": "''kuzbassrazrezugol'':3B ''кемеров'':4B ''кузбассразрезугол'':1A,2B", "address": "Кемерово", "version": 1, "added_at": "2026-11-28T21:26:33.324+00:00", "latitude": 55.3547, "longitude": 86.0873, "sort_name": "Кузбассразрезуголь", "time_zone": "Asia/Novokuznetsk", "pass_regime": null, "region_code": "RU-KEM", "search_text": "кузбассразрезуголь\\nkuzbassrazrezugol\\nкемерово", "hazard_class": null, "organization_id": "01a2240d-789b-75f5-8809-d0f51126f3ff", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a2240d-7d21-71f6-815a-c66e3391d06a", "name": {"en": "Leningrad Nuclear Power Plant", "ru": "Ленинградская АЭС"}, "search": "''leningrad'':5B ''nuclear'':6B ''plant'':8B ''power'':7B ''аэс'':2A,4B ''бор'':10B ''ленинградск'':1A,3B ''соснов'':9B", "address": "Сосновый Бор", "version": 1, "added_at": "2026-11-28T21:26:33.505+00:00", "latitude": 59.8996, "longitude": 29.0858, "sort_name": "Ленинградская АЭС", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-LEN", "search_text": "ленинградская аэс\\nleningrad nuclear power plant\\nсосновый бор", "hazard_class": null, "organization_id": "01a2240d-7ac6-7053-ac56-a0d8a51e16b2", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"}
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
