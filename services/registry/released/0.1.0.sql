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
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (audited_row -> o.key))
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD)) o WHERE o.value <> audited_row -> o.key;
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
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"terminated_reason"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) ELSE o.value END), jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"terminated_reason"}'::text[]) AND (audited_row -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) ELSE (audited_row -> o.key) END)
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD)) o WHERE o.value <> audited_row -> o.key;
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
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (audited_row -> o.key))
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD)) o WHERE o.value <> audited_row -> o.key;
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
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (audited_row -> o.key))
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD)) o WHERE o.value <> audited_row -> o.key;
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
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (audited_row -> o.key))
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD)) o WHERE o.value <> audited_row -> o.key;
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
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"revocation_reason"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) ELSE o.value END), jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"revocation_reason"}'::text[]) AND (audited_row -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) ELSE (audited_row -> o.key) END)
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD)) o WHERE o.value <> audited_row -> o.key;
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
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (audited_row -> o.key))
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD) - '{"salt","digest"}'::text[]) o WHERE o.value <> audited_row -> o.key;
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
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (audited_row -> o.key))
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD)) o WHERE o.value <> audited_row -> o.key;
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
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"note"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) ELSE o.value END), jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"note"}'::text[]) AND (audited_row -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) ELSE (audited_row -> o.key) END)
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD)) o WHERE o.value <> audited_row -> o.key;
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
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (audited_row -> o.key))
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD)) o WHERE o.value <> audited_row -> o.key;
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
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"withdrawn_reason"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) ELSE o.value END), jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"withdrawn_reason"}'::text[]) AND (audited_row -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) ELSE (audited_row -> o.key) END)
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD)) o WHERE o.value <> audited_row -> o.key;
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
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (audited_row -> o.key))
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD)) o WHERE o.value <> audited_row -> o.key;
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
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (audited_row -> o.key))
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD)) o WHERE o.value <> audited_row -> o.key;
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
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"name"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) ELSE o.value END), jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"name"}'::text[]) AND (audited_row -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) ELSE (audited_row -> o.key) END)
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD)) o WHERE o.value <> audited_row -> o.key;
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
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (audited_row -> o.key))
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD)) o WHERE o.value <> audited_row -> o.key;
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
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (audited_row -> o.key))
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD)) o WHERE o.value <> audited_row -> o.key;
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
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (audited_row -> o.key))
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD) - '{"search_text","sort_name","okved_prefixes","legal_entity","search"}'::text[]) o WHERE o.value <> audited_row -> o.key;
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
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"name","email","phone"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) ELSE o.value END), jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"name","email","phone"}'::text[]) AND (audited_row -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) ELSE (audited_row -> o.key) END)
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD)) o WHERE o.value <> audited_row -> o.key;
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
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"subject"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) ELSE o.value END), jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"subject"}'::text[]) AND (audited_row -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) ELSE (audited_row -> o.key) END)
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD)) o WHERE o.value <> audited_row -> o.key;
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
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (audited_row -> o.key))
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD)) o WHERE o.value <> audited_row -> o.key;
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
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (audited_row -> o.key))
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD)) o WHERE o.value <> audited_row -> o.key;
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
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"assessor","withdrawn_reason"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) WHEN o.key = 'scores' AND o.value <> 'null' THEN CASE WHEN o.value IS NOT NULL THEN coalesce((
    SELECT jsonb_agg(CASE WHEN part ->> 'evidence' IS NULL THEN part ELSE part || '{"evidence":"[redacted]"}' END ORDER BY nth)
      FROM jsonb_array_elements(o.value) WITH ORDINALITY AS parts (part, nth)), '[]') END ELSE o.value END), jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"assessor","withdrawn_reason"}'::text[]) AND (audited_row -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) WHEN o.key = 'scores' AND (audited_row -> o.key) <> 'null' THEN CASE WHEN (audited_row -> o.key) IS NOT NULL THEN coalesce((
    SELECT jsonb_agg(CASE WHEN part ->> 'evidence' IS NULL THEN part ELSE part || '{"evidence":"[redacted]"}' END ORDER BY nth)
      FROM jsonb_array_elements((audited_row -> o.key)) WITH ORDINALITY AS parts (part, nth)), '[]') END ELSE (audited_row -> o.key) END)
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD)) o WHERE o.value <> audited_row -> o.key;
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
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (audited_row -> o.key))
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD) - '{"search_text","search"}'::text[]) o WHERE o.value <> audited_row -> o.key;
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
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (audited_row -> o.key))
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD) - '{"legal_entity"}'::text[]) o WHERE o.value <> audited_row -> o.key;
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
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"reason"}'::text[]) AND o.value <> 'null' THEN to_jsonb('[redacted]'::text) ELSE o.value END), jsonb_object_agg(o.key, CASE WHEN o.key = ANY ('{"reason"}'::text[]) AND (audited_row -> o.key) <> 'null' THEN to_jsonb('[redacted]'::text) ELSE (audited_row -> o.key) END)
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD)) o WHERE o.value <> audited_row -> o.key;
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
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (audited_row -> o.key))
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD) - '{"sealed"}'::text[]) o WHERE o.value <> audited_row -> o.key;
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
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, (audited_row -> o.key))
        INTO old_values, new_values
        FROM jsonb_each(to_jsonb(OLD) - '{"sort_name","search_text","search"}'::text[]) o WHERE o.value <> audited_row -> o.key;
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
  held boolean DEFAULT false NOT NULL,
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
{"id": 1, "inner_pad": "\\\\x3ccf0ed8792affda231928e6cbf21e02610e0b4a15588223cc2345b3f843f9933636363636363636363636363636363636363636363636363636363636363636", "outer_pad": "\\\\x56a564b2134095b04973428ca19874680b6461207f32e849a6492fd9922993f95c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c"}
]');

SELECT setval(pg_get_serial_sequence('audit.caller_key', 'id'), max(id)) FROM audit.caller_key;

INSERT INTO audit.head (id, seq, hash, horizon, cluster) OVERRIDING SYSTEM VALUE
SELECT id, seq, hash, horizon, cluster FROM jsonb_populate_recordset(NULL::audit.head, E'[
{"id": 1, "seq": 611, "hash": "\\\\x88b5d2da701f4f3c64c88445ad1cc1f3293cfe8e6673ae12851e2fc8ec22c168", "cluster": 7713505309520554367, "horizon": "3589"}
]');

INSERT INTO audit.seal (seq, entry_id, hash) OVERRIDING SYSTEM VALUE
SELECT seq, entry_id, hash FROM jsonb_populate_recordset(NULL::audit.seal, E'[
{"seq": 1, "hash": "\\\\x2f70b3c38299efdf0f188d6829d5168f7c99848ef99af216c001bc725e3e2554", "entry_id": 1},
{"seq": 2, "hash": "\\\\xc2524807cd75b4bee7f41565557d70668b1ad27f736bb4778a2a8e428b4890ac", "entry_id": 2},
{"seq": 3, "hash": "\\\\x934fd56489dffb1177ca56a3ce2cf514cf54756db6421453bb13cb00ff6bdae4", "entry_id": 3},
{"seq": 4, "hash": "\\\\x8bb631bae050cd43b0d107f4b6e9211f4299fcc50b1be4b97b9d2878f019de0f", "entry_id": 4},
{"seq": 5, "hash": "\\\\x6e3ffbd6790eba95a4038546f5dfadbbcd0ed7e9b9c5107a803aa182c1aa9396", "entry_id": 5},
{"seq": 6, "hash": "\\\\xcf7059dae1eb512e45cc3e92c522be31c6f55fd625d0ba3eb2e8f62b740657cb", "entry_id": 6},
{"seq": 7, "hash": "\\\\x715a20ed101efc1440c5e99dbe2a9a56b6b14716ae2e4fee6809dfdd50be7b12", "entry_id": 7},
{"seq": 8, "hash": "\\\\xdb027c592d60430fe0591a9497322d577719dce234c1a4e8e7285e50e2261441", "entry_id": 8},
{"seq": 9, "hash": "\\\\xe1ea82c167693de4e30da6c7df2bcd3e47321833fd15209049a46888691e531b", "entry_id": 9},
{"seq": 10, "hash": "\\\\xfc990247f94b8285cc2e7fb95a08c289b2831364643f140e90052786f2721eb4", "entry_id": 10},
{"seq": 11, "hash": "\\\\xf2c585fb07e2f5e76c3eb57ad453f450723dcdbfd59eb43bfd41737aeb42b94b", "entry_id": 11},
{"seq": 12, "hash": "\\\\x10e35e36da4db6702775a7c9ae5f7252dfa94b849f70dd13faf509baff4b81cf", "entry_id": 12},
{"seq": 13, "hash": "\\\\xf98d295867787cfbcf1c1c4737ef8c910b3c802e29884daaaa76234236cb527d", "entry_id": 13},
{"seq": 14, "hash": "\\\\x8f255aa09afe57eb0e1b276b1a5bd5d3732973c6ebe7184b05b9ef17d8996fb5", "entry_id": 14},
{"seq": 15, "hash": "\\\\x40e60aeb2db51313e7c29d5a70985f7db61733991d72fcdb852380e85daa4e72", "entry_id": 15},
{"seq": 16, "hash": "\\\\x5748625f1ce9ef40833986faa446adf37aa9ebc1fde90aacea27d7b9d665afe2", "entry_id": 16},
{"seq": 17, "hash": "\\\\x38463b7816f889885c04d88be03d23e1f2c3777e477840f42bf62a39f18ee42a", "entry_id": 17},
{"seq": 18, "hash": "\\\\x313ea9bf4b8ceb495f8e862ee90767721c5fec03c6334730f24a5417dc88f33e", "entry_id": 18},
{"seq": 19, "hash": "\\\\x768af74982e573ac31d017db339b7947fcdc8c8a24f55d39fcf181e412da24bc", "entry_id": 19},
{"seq": 20, "hash": "\\\\x50a305bb08818d0e9201dbf7d6bf5f4acb57ba4f732e538969e6f33c4156707d", "entry_id": 21},
{"seq": 21, "hash": "\\\\xb2f6060f11aa0b8b56daad528e1b081daae4b6b44cd466a27532cabc33fc92c9", "entry_id": 20},
{"seq": 22, "hash": "\\\\xb843f4492f9f064868d0b62456768e058ed8223074d4354d276f16a5fd9fe860", "entry_id": 26},
{"seq": 23, "hash": "\\\\xd6a2d448736e7f07c797bc1e197ad9fde259176d2f92f070978b9cdc00765917", "entry_id": 24},
{"seq": 24, "hash": "\\\\xa89882e44319580e335eea4b7de7ca44492edbe10f17be40d393d903c26783b0", "entry_id": 27},
{"seq": 25, "hash": "\\\\xb535a45c8aee2d7d9f3307a94212816d18964452c73220297e35a76381246b29", "entry_id": 23},
{"seq": 26, "hash": "\\\\x13c3ffb826e08484a40c25dab44e99f1cd214967e535566e46125377737d260c", "entry_id": 22},
{"seq": 27, "hash": "\\\\xc5688dde89f5e918df2146c5ce0ddba3a8547d9d601b61184159a79e856f200d", "entry_id": 25},
{"seq": 28, "hash": "\\\\x82dc25414de2f67ecb129ba03341da98309ce42882d29d089978e3b277625157", "entry_id": 28},
{"seq": 29, "hash": "\\\\x4a5fb56a88bb6a721bfe17bfabd8e407cd3f056f0619028d19ab45eaa45fccd8", "entry_id": 29},
{"seq": 30, "hash": "\\\\x2608e9e08e60d6a20be2f7e3f749a6023dca31d65e3426afff4c7804bd4f8a5b", "entry_id": 31},
{"seq": 31, "hash": "\\\\x595aaa6a06b071fc8c55339a5fee5f3bd09888f440e5e09e71b1369eb7b239d9", "entry_id": 30},
{"seq": 32, "hash": "\\\\xa072b06a8d057a49aa1c11bb681e04e752bb3947e06d65e754a66f62164b5a3c", "entry_id": 32},
{"seq": 33, "hash": "\\\\x53d052a668a317689b5b492eab2004ae79e6961c1827312a0d8b87c8f707f462", "entry_id": 33},
{"seq": 34, "hash": "\\\\x179176f3d930ca45b79ef5b066b0515a86c03ede59a3e33a1e450d1d1fff7669", "entry_id": 34},
{"seq": 35, "hash": "\\\\x67820b21b325991c0842c73eb99c0997df978b6d98c0af6b80898006cb999ee0", "entry_id": 35},
{"seq": 36, "hash": "\\\\xbce9f65bf2d41b3bd64f2d06c37b90f71c97bd64286b385ca53b9a2b30eb661b", "entry_id": 37},
{"seq": 37, "hash": "\\\\x98bc42cfd48a23ab0ed759e6df84fbe026046f47ec62858d8bdf3e043cc0356d", "entry_id": 36},
{"seq": 38, "hash": "\\\\x95d638357d59d74b49065ac562b84af9486b82bcadd4375243f0cede4c3dfa7e", "entry_id": 39},
{"seq": 39, "hash": "\\\\x5d75358349aa296eb5fce28122b25676a631dada162d5f9e79af4432614172f3", "entry_id": 38},
{"seq": 40, "hash": "\\\\xb0b0ce5e48a28defc728fe83e004441d20808859cfaef7d783ebea842090ec59", "entry_id": 40},
{"seq": 41, "hash": "\\\\x0324e59c60430f3472c4c04dacaa12b6c0e22f5004415dfac8b283fb14ac8dc2", "entry_id": 42},
{"seq": 42, "hash": "\\\\x61262cd625a9502ac64f823b4c6a7906ef7e7e22a19e104a05d665177430fda0", "entry_id": 41},
{"seq": 43, "hash": "\\\\x5359ca60e57ed5a83273c2bf0241c6c376448a440d7203e046c0236291f8d3fd", "entry_id": 43},
{"seq": 44, "hash": "\\\\xd963e9f145e5258456104ea28401463e9fba50b72bbaccff892a07b24c0b3432", "entry_id": 45},
{"seq": 45, "hash": "\\\\x8252dab364ef3cfb34e6d0583bd5d742faa6158b1c4dc26a3ea82151962785c1", "entry_id": 44},
{"seq": 46, "hash": "\\\\x39eaa97d7b32734a4f6b9c5dc6ff1e2292f89becd2d983199fee84994d088351", "entry_id": 46},
{"seq": 47, "hash": "\\\\xd347f7426fbcca53e4841b33551597a96a39bb5515df911b9beb7ba155df2fe7", "entry_id": 47},
{"seq": 48, "hash": "\\\\xbcaef9b2d8f3c8d91f52a0d78d9873ed2ef3391a39432b0eae410d691a775542", "entry_id": 48},
{"seq": 49, "hash": "\\\\x6b1504b96c6ed55f37c3a72a8a7713c6ac3a57a0ceaad54bce82247ee1bd4874", "entry_id": 49},
{"seq": 50, "hash": "\\\\xb6a85f76466434651fcdeb98ba900b4157e90210e442db3fe997f618c084f979", "entry_id": 50},
{"seq": 51, "hash": "\\\\x0f4801837c816ef014f510aec61032aca8f45460c2db47bbcefeb831e3920a88", "entry_id": 51},
{"seq": 52, "hash": "\\\\xfa505952194e00449ef4d6636fd098b43ba3e366c643509ee98c333808cbd508", "entry_id": 52},
{"seq": 53, "hash": "\\\\xff7a33f9f8b213397021059d8c0c0b5719b319f3106cafaee3bf686f875e1ffd", "entry_id": 53},
{"seq": 54, "hash": "\\\\x9900db18c6620878e42928f3a62b4e532d39362607a2cf259e9125d3e5d78279", "entry_id": 54},
{"seq": 55, "hash": "\\\\x13581d394413e1190b2c9f32a285932628e7fc76c7eb4eebcdcf5fa0578aefc3", "entry_id": 56},
{"seq": 56, "hash": "\\\\x1293faa0fc4572136c14ce347a422040cda2fed28366c7ccb7ca5a4dda9ec7fd", "entry_id": 55},
{"seq": 57, "hash": "\\\\xd684aa877222a3b84c8f1d1e294a7fcde0d4433cca78c1422f5a6b1dc2d48513", "entry_id": 57},
{"seq": 58, "hash": "\\\\x1f5fbfef23879771acf5aa224f3e19a0e690d17bea60091ab6c9ef5895d7789b", "entry_id": 58},
{"seq": 59, "hash": "\\\\xede6609974a773cf016eaabf21c9ee88ee7d2c03657f0eadbae700854d31d118", "entry_id": 59},
{"seq": 60, "hash": "\\\\xa250028fdafcf48c75b98f474dc6609cafe25b5e96ffb16f6e1834bf1421970b", "entry_id": 60},
{"seq": 61, "hash": "\\\\x5ed5226ea7efdfa14b418d2117536ca6c2a9e6fa584c122ca8b7a3b1dc6cfbc9", "entry_id": 62},
{"seq": 62, "hash": "\\\\x26373a8175d929010139ee2775906cf421df13cc5727252ac50080fedc25aeb8", "entry_id": 61},
{"seq": 63, "hash": "\\\\x30689d5e14ba2af346baacce73b4e8a0b8a602e2fb6c8699c84c78aa22651fd8", "entry_id": 63},
{"seq": 64, "hash": "\\\\xcc4197029d18850e3aa3d3347bdffc0b50dc09aa8026b59100926fdba1579908", "entry_id": 64},
{"seq": 65, "hash": "\\\\x4407ae627e7e777b49302badffc825629d7e754e245339b6b9293a721fa988b2", "entry_id": 66},
{"seq": 66, "hash": "\\\\x3993a9b233608844deece04df0492472846026a775518b93f08d054c0ce87693", "entry_id": 65},
{"seq": 67, "hash": "\\\\xf76848d15b890dceb16b2943a38c12b57eb877669a742a7f2e94c4633a223acd", "entry_id": 67},
{"seq": 68, "hash": "\\\\xffdc636b69f8631ff1c68d0760e877d138873cc780c78270b3f2be4d025c88e4", "entry_id": 68},
{"seq": 69, "hash": "\\\\x62852ea49da8e7055f353a48d07cb8393e142060bae4fc5c3d93ed0f59d6e068", "entry_id": 69},
{"seq": 70, "hash": "\\\\xfe90d1ad2fae0f6eca17272601ad09eeae3769ea6789ff55d9cf528cedefba08", "entry_id": 70},
{"seq": 71, "hash": "\\\\xcb3bd798c0ce6a29de8e8fe4ae34c409633e8d595da7162ce290cab24478d60f", "entry_id": 71},
{"seq": 72, "hash": "\\\\x40734b339b8b83aede15a544e32fe1e554e7f9fa21a833d0410d9ebe054a6c4b", "entry_id": 72},
{"seq": 73, "hash": "\\\\xa7d79d22e47352a965acdac48f67fb139b9274db28f40c04b7c9a16345b19e8e", "entry_id": 73},
{"seq": 74, "hash": "\\\\x71da0406b14af30b02861a2bdfaa678c1725177b20e86ef36d0294a989876394", "entry_id": 74},
{"seq": 75, "hash": "\\\\xdb4fab4a9ad24cea617450d8a5d84abc738c5aa13c2a1d91e1a29e5fd13ef7d0", "entry_id": 75},
{"seq": 76, "hash": "\\\\x3053efaf0c3ca6daabc8fceaf7f10bfa38940a085372f9c1d38ddb92a36617b0", "entry_id": 76},
{"seq": 77, "hash": "\\\\x92b615f7ff52c764d971c3d733f739a496d130eebc36a187501d5b995727f230", "entry_id": 77},
{"seq": 78, "hash": "\\\\x942d484bf4cd25e962d3e9ac15a8a7bb1b6c472fde57005a3c08b3c2943dafef", "entry_id": 78},
{"seq": 79, "hash": "\\\\x8ce912f21def70278ece717cb6b92403e3aad0b14e71b15b4dfec6b7f2b394f3", "entry_id": 79},
{"seq": 80, "hash": "\\\\xc1ae7262fb9f9383f6209cc30fb0241155bb738f995941a319ced0453b6fe7f8", "entry_id": 80},
{"seq": 81, "hash": "\\\\x47d16038923bc509e007281f6a1380d2992c1a1e1fe68a5c8c7be97387e465b0", "entry_id": 82},
{"seq": 82, "hash": "\\\\xd00e7288648cabc3a68d0c4a03a9b528e6c755fc3848eba5330948bd346ea5fc", "entry_id": 83},
{"seq": 83, "hash": "\\\\xf58066b3b17950f739886e4faf3f2a302a0ba1a0b1be89402c86b9671c391001", "entry_id": 81},
{"seq": 84, "hash": "\\\\x9a2135e7a28b10cf41aeee233ca767331fde3621b4fadedf285fb897b5ef7627", "entry_id": 84},
{"seq": 85, "hash": "\\\\x2184c1d383758ec0b9ec998bac9bfc4e296e31604e1f305bc43c99f7bc3fdfc1", "entry_id": 85},
{"seq": 86, "hash": "\\\\x48b0535944e61aeaff55b9409c4fa60be489e096d50443a0868c7cad9b55dcb5", "entry_id": 86},
{"seq": 87, "hash": "\\\\xa559e069bc4f5cfb7584159d42c81ca67b7959897d61ad1f2ec0a7c6fb4db705", "entry_id": 87},
{"seq": 88, "hash": "\\\\x067bd03c0ffa91f284f8243b8f2db982747937c34c3963d4bb83bfff401fe8d4", "entry_id": 88},
{"seq": 89, "hash": "\\\\x76bac1f100b62414af00e5418e0e1bf64a1f53d5c454e6bed4ddf5216f687a68", "entry_id": 89},
{"seq": 90, "hash": "\\\\x60fd1f772db91115f0a55fa197b0889bff2dce4a8c730ce002e1e5c061d79e2f", "entry_id": 90},
{"seq": 91, "hash": "\\\\xf65f0f3f7e523a1e410e63d9aa1b379ea66d8cc19563de6ce046a9faf1e983af", "entry_id": 91},
{"seq": 92, "hash": "\\\\x74dae040a63b7801ee0948c4ebceabe7d06ad6352630836e9eff638e09c02094", "entry_id": 93},
{"seq": 93, "hash": "\\\\x9704cd7a6857f0ff7ed25281f577513fd36cc5d503e342721f6ed83c1b26e6e5", "entry_id": 92},
{"seq": 94, "hash": "\\\\x52b0e862c0cefe5c2c09d1279a8046960d54a2792ba78b2735dce8b7bbe0c267", "entry_id": 95},
{"seq": 95, "hash": "\\\\x4b11004f2446208204c6236e3da3d779e0e4153d59c99158a7001da07aa060e7", "entry_id": 94},
{"seq": 96, "hash": "\\\\x5c0cd5d76d608be65b4ab9d841f8c384b769ddd22a3e7493fee3db0eec26da87", "entry_id": 96},
{"seq": 97, "hash": "\\\\xe36cb5f2317aef1afb722dc8394e546b913a13a743ef602b50486cc735479426", "entry_id": 97},
{"seq": 98, "hash": "\\\\x4f4fd68d39a0074f283096ba24641dd27c15004f8597916396dbe22ee96f10b2", "entry_id": 98},
{"seq": 99, "hash": "\\\\x50956c31feb2802ed7b2cacdf8c4bc42ec6727e385af802666ff935962f73ae1", "entry_id": 99},
{"seq": 100, "hash": "\\\\x7265358683644bbdcdd76733823027739a82ee641db58b420d636ea92cecb591", "entry_id": 100},
{"seq": 101, "hash": "\\\\xb959b351c8d5ceaec0c50c33d0bcc6509769238f20102e958a8178e8a5e38c86", "entry_id": 101},
{"seq": 102, "hash": "\\\\x2f00a3965f9428ea4d2c182b99b59435e97505a89f2eec3e76a650e5156621fe", "entry_id": 102},
{"seq": 103, "hash": "\\\\x050cab873256ecdbd1ded6eb82dca7795890d6c8d941e75451961f356b4ece72", "entry_id": 104},
{"seq": 104, "hash": "\\\\x551823682ad2132d063473462df26cbe476be4e9643fb1b40dbcf8cead36977d", "entry_id": 103},
{"seq": 105, "hash": "\\\\xed965f8609d58057fce1c5117ea2bf9e854a804032a5c931d6c0e78d9f55f287", "entry_id": 105},
{"seq": 106, "hash": "\\\\x0ebdce463c527d6bf0bef35cea4110eea846ed75fa54f27a9dd1cf13bfbc8f53", "entry_id": 106},
{"seq": 107, "hash": "\\\\xc1054d283d8c2e50779e3aff4f7fe42137799a169b000a9b1cf3ccf92f281e4e", "entry_id": 109},
{"seq": 108, "hash": "\\\\xad431bbb39b770bacf433a277a46a12451aacd4ea1fa561a5de172615051edd3", "entry_id": 107},
{"seq": 109, "hash": "\\\\xc8fc802173f92202db4b6e4e5e4efaeb9a5bbcd3bb05b75f95dcb2f34afe8a40", "entry_id": 108},
{"seq": 110, "hash": "\\\\x47684a930e7a30b5c64d5712ff05fbc09e211acd99e651c69f7a0655b0ad5a3e", "entry_id": 110},
{"seq": 111, "hash": "\\\\xa2abbbc7cf5be261a9807f875a35e6c81f0936c026f5cbc5e1625f0822839dcf", "entry_id": 111},
{"seq": 112, "hash": "\\\\x2af7efde2fce8a82081629c53b6f11a4bbda4950dc33f0d88bcee9bcc71b2a7c", "entry_id": 112},
{"seq": 113, "hash": "\\\\xbe11d8777313bfd88848753b78a412bf5d1c05da32b2759b58f108c495fdddb6", "entry_id": 113},
{"seq": 114, "hash": "\\\\x124f17076b4fdfbeaf8a12d8f306d30faad175ddcb76019450e94d37eb261633", "entry_id": 115},
{"seq": 115, "hash": "\\\\xd4e4480a9df40ebc6a5ff9fb23c4de3d026f26c2e2b4eb78cc4afbec4f4c2d8d", "entry_id": 116},
{"seq": 116, "hash": "\\\\x7384d25e4b5caa2408f402fdf18ff14badaeb48ad35ca03010ea1a1178869bb5", "entry_id": 114},
{"seq": 117, "hash": "\\\\x7d81dee1b3fe48920a26023f765769313298fe1bc59ceab39a82d34ffb4dd94c", "entry_id": 118},
{"seq": 118, "hash": "\\\\x80c2191b3c2e06f8da74a8ba71ee96f0be876289ac02f3cb870636d91b5a5ecc", "entry_id": 117},
{"seq": 119, "hash": "\\\\xd6d6880079721192616a700fe9aa08a751624129978cc77967ad3ff5963abde9", "entry_id": 120},
{"seq": 120, "hash": "\\\\x7556ea69ef0f5b4a9cb6465a05b086a3ab38e08dfc13dbca3f816092063c5d6c", "entry_id": 119},
{"seq": 121, "hash": "\\\\xfea1d6d2283b0bf92de7ad1561cd81c2a7bcdcd7831b5c4c34bb8523acc522d6", "entry_id": 121},
{"seq": 122, "hash": "\\\\x4824f2cbb94d885b8eb908a5428061ea3beb8fde59c8e0e717df96252274bc35", "entry_id": 122},
{"seq": 123, "hash": "\\\\xff40db8163f2dd985f52f3b5bc580a3cbacf56ac1fc5fac859d8c62099ad6849", "entry_id": 123},
{"seq": 124, "hash": "\\\\x1977d1c5a182fece907643fe968b7c4a6563ce626a18a8e00f2997fb6fa999b1", "entry_id": 124},
{"seq": 125, "hash": "\\\\x8830457528af76b7a84e8e74deabe4ed7c2744dde67e21dd365b0f2f6eb3211a", "entry_id": 125},
{"seq": 126, "hash": "\\\\xf182f51a291a3ee72acc82b25999adc39bb141b9ebdcf651f132cb06e22b0220", "entry_id": 126},
{"seq": 127, "hash": "\\\\x9e961ed181c1e40697fee942d004776c3079853153ddc128f4d00f3a4dde3072", "entry_id": 127},
{"seq": 128, "hash": "\\\\x8a7fe7f63a749b2bbab403b966c208f2588f94c04ed21a649620ae861c7a54f3", "entry_id": 128},
{"seq": 129, "hash": "\\\\xd1754fe396ca71543b0b67dd7763c3a818140c15cc0d6d483236e1e04ce28fab", "entry_id": 129},
{"seq": 130, "hash": "\\\\x98cd3f3fb5dcc6761704f4a34e342204ce24e4747812eb515b624b39bae1cdda", "entry_id": 130},
{"seq": 131, "hash": "\\\\x9c2a0aaeb02312871af4c5e549f299fab1008492588e4fd18b5f9af3cda19e93", "entry_id": 131},
{"seq": 132, "hash": "\\\\xdeb721effd6275f1df83cd4d9d5b10e28e3d9f61d87744a93bb8492cc93525b4", "entry_id": 132},
{"seq": 133, "hash": "\\\\xb90164a5886dbd5b3a558aa68c6d667dd37ec39cde8b7b96adb5437ba022b9b0", "entry_id": 133},
{"seq": 134, "hash": "\\\\xa3897a3d0ed108454d2bc21e7049ba27de17dcecf7743e80468421c8db4cfe15", "entry_id": 134},
{"seq": 135, "hash": "\\\\xfbdfe402844181c67d5d7b9c0ad1b009a7a507801364afac2c153d641b50dbf0", "entry_id": 135},
{"seq": 136, "hash": "\\\\x3531108d025e2b9bdf1960fc02f3bf596275e6de44ab0d030d5b4f44a32e0eb9", "entry_id": 136},
{"seq": 137, "hash": "\\\\xbc4bbf7447d01011698796fa75caf5f89ae47d0f35e07f47b73819cec379e255", "entry_id": 137},
{"seq": 138, "hash": "\\\\xe513614e1c7cd956b120d9370e064e692953330a3b98dce076706550ed26a997", "entry_id": 138},
{"seq": 139, "hash": "\\\\xf71bb4ac9cff4b6d516a5c556226c03a13fe5306ec0dc1d78a0024eb65cc07e6", "entry_id": 139},
{"seq": 140, "hash": "\\\\xae48a687f79176384f12e7f881537dcefa49a74c449c0e572fa92a94eddaad71", "entry_id": 141},
{"seq": 141, "hash": "\\\\x8bcfa3f4e27040d0a925c09ee2fcb9e85cf357e67d207b7861267901603fb37e", "entry_id": 143},
{"seq": 142, "hash": "\\\\x622c1bfbb3aa77c65245b0d4302bc1f81d840d57d0a584ab90305795058c7804", "entry_id": 140},
{"seq": 143, "hash": "\\\\xac158f57a3b61615144e1504c3cf185bcc9e877a9c7d1ea930101f20295e9e6a", "entry_id": 142},
{"seq": 144, "hash": "\\\\x4f243201257415821dbfdb5ee30966d2f14ec7b10a0e36a9d7e01f9215bad2b2", "entry_id": 144},
{"seq": 145, "hash": "\\\\x436d330485ac9ed2593a0007693a792be7f102c59e07b81a54b1ab1201b57b23", "entry_id": 146},
{"seq": 146, "hash": "\\\\xed33bd674c4c5966276826042fe3912674649cb5f9882c28fd728de6f16785cf", "entry_id": 147},
{"seq": 147, "hash": "\\\\x04cbc98aefc0a9e018a9c73276b7cc1ff2384b0a4808ac2f311c84336252ee13", "entry_id": 149},
{"seq": 148, "hash": "\\\\x78d95732e7719e5c171b6448351bfe6509b37924e0fb2d114d2e078e14a5721d", "entry_id": 145},
{"seq": 149, "hash": "\\\\xc7788df50667489e02463cd129173436a10d01eff2abd97ca39050e0c48100bd", "entry_id": 148},
{"seq": 150, "hash": "\\\\x786e4f43d8b95a72206a10520914350ddf26c496bc499fd4cf9960ce534bee9d", "entry_id": 152},
{"seq": 151, "hash": "\\\\xe22a36ae21a6f93f8f272680329e1ce562cf65ca3aabc327ecf86ac293bc7c5b", "entry_id": 153},
{"seq": 152, "hash": "\\\\x94e94d9a8f3de2ffdc564140957e8f115b0ee966b2bd3de5a1f2f7102b9875da", "entry_id": 156},
{"seq": 153, "hash": "\\\\x894025e900bea43b93193594ae84a5b1c9a5239dde35994d12392e84fc1c689c", "entry_id": 157},
{"seq": 154, "hash": "\\\\x70703bd3e51a3d3fd11a79d0432a6ee9f81f1d9e5997a7ec04db0bc0849e5165", "entry_id": 150},
{"seq": 155, "hash": "\\\\x3f12c6a117fe6d1863e9a9cfeb2823730b99a6abc58ba5561f47e5dbffaa1b18", "entry_id": 151},
{"seq": 156, "hash": "\\\\x9a6d3d9b6f3cb0fb2c08ae003055f409564a55b6e88fe221ae265b7d93679804", "entry_id": 154},
{"seq": 157, "hash": "\\\\xd6b1b447abad3a7155e3757cd8a1d99d25bfb5701e6c2aa415bbb8dc9848a2bf", "entry_id": 155},
{"seq": 158, "hash": "\\\\x761ed91d5242c32ba94760df46000608ec8a9654755603c419ee4aa0ec9f988a", "entry_id": 158},
{"seq": 159, "hash": "\\\\xb27a0326bab344ef60fa45e782df77ae9a57c2ed9d5c930563f7cad6751c1f38", "entry_id": 161},
{"seq": 160, "hash": "\\\\x7bcb8e53789cdc5e481d63ccc41d0736a1194ecc44f80d4681b2dbc76288b913", "entry_id": 159},
{"seq": 161, "hash": "\\\\x6eafb41004f9fc1cc3126cda7fc5095a418f829f84890a15c2b986c8dc649951", "entry_id": 164},
{"seq": 162, "hash": "\\\\x638a15f28c0851f7028021c5833ad4a30555347e15463ccfddce834653bb8a9b", "entry_id": 162},
{"seq": 163, "hash": "\\\\x17569d0290dd2b08c60867495f47ee8f82ed25b10930566bc990168afbaf3a02", "entry_id": 165},
{"seq": 164, "hash": "\\\\x94653b4d2e5c314a99c59446aa9c925a57b7aa14ec586068da881d0c8d532b80", "entry_id": 160},
{"seq": 165, "hash": "\\\\x9445da38b9bb7cecc6964e6f882b8b53c15981d32934f0a2468c6291a42c1b19", "entry_id": 163},
{"seq": 166, "hash": "\\\\xc6cb16204b94661229deba2d83143aa35bbd181a68c19e1d9f8c487a1f99b3a2", "entry_id": 166},
{"seq": 167, "hash": "\\\\xbcd796e12010fdca4e65b3789a1913ea4a7bf19757658adb7cf1ac5deda1f777", "entry_id": 167},
{"seq": 168, "hash": "\\\\x9f851d80b4393a6f2a10f89dd1d4b0b7d012b512583e16e8ce76869a7e6e1f79", "entry_id": 171},
{"seq": 169, "hash": "\\\\x441f0ee7dbff0cac9d4f522f275b9f8b56c607eafd4725efc9af11001b24f393", "entry_id": 172},
{"seq": 170, "hash": "\\\\xe273bafabfb2c203146e049da44da7b384f465c17c55dbdd2d2099e6882ecefa", "entry_id": 175},
{"seq": 171, "hash": "\\\\x5252a467c2b53fca6782f1fdd0ec7b1b83bceba8b9c1a4becf63125daf4c25e3", "entry_id": 176},
{"seq": 172, "hash": "\\\\x3d5d774d5c2a989a7ae8d5c16e9ea7d26110e62349bd701b339abcecc678f73e", "entry_id": 169},
{"seq": 173, "hash": "\\\\xaaa115fe3d650a6475dd86828e51ff4be7b4122d6816ac2d99b129ffa1277a7d", "entry_id": 168},
{"seq": 174, "hash": "\\\\x26eb82dfd3359ca39692b23808306577dfbf52673597170b0a559ad3f1dffc5c", "entry_id": 170},
{"seq": 175, "hash": "\\\\x4338085743252323de236fac462122a6fb44ab60f0e4e53f2d62fc5f7af4923b", "entry_id": 173},
{"seq": 176, "hash": "\\\\xa4a3e51020a0d9f90656c562951cd850c990db63dd0faa25b8b1dfde26ea8065", "entry_id": 174},
{"seq": 177, "hash": "\\\\x5bb2ddeb981a81e5ab9d0f069975614ad4f6501398378bf5ad943789aa90bb31", "entry_id": 177},
{"seq": 178, "hash": "\\\\xf31557e62adccd66f338ae3cd3450d099c2883bcee3f13ef32f7fe4cbbad2bd9", "entry_id": 178},
{"seq": 179, "hash": "\\\\xf44c65fcf57378dc853f91feebb904c2eafabbe6e361cdfae833d6227e1a2885", "entry_id": 179},
{"seq": 180, "hash": "\\\\x9e68a0076125184632b2d614f4bd320cff540afd173726154e9a3b4596b548a9", "entry_id": 180},
{"seq": 181, "hash": "\\\\x0b8bacb28f525b0eea2890904e690982b4a5a180989c3a63339506a0c82dd65c", "entry_id": 181},
{"seq": 182, "hash": "\\\\xfefc352ae8eb4f6d989af3e9eb60da0681b189486d85551a13ebfd0a7b7152dc", "entry_id": 182},
{"seq": 183, "hash": "\\\\xebc72613aed2f3f55c98a3603ba6db41c3484147c90182bd92357ef976310e46", "entry_id": 183},
{"seq": 184, "hash": "\\\\x0d5a48a97e0d4a470ef1e580a5abc28f01feb7d932ea592bbd39ac4d5806e51e", "entry_id": 185},
{"seq": 185, "hash": "\\\\x089a067bdb5459594795b340bdbf62c7f3c9f26a1b04c4c6b64d42f04e7bacd3", "entry_id": 184},
{"seq": 186, "hash": "\\\\x5b93f1e0a6a030227803ead0a9e8e651c3cff3fe3d8b1ba4ed49194bc249738b", "entry_id": 186},
{"seq": 187, "hash": "\\\\xd0bbdb868e05a0e8957b72c8f71815b8216ed538017099ca09c68c006074c1e7", "entry_id": 187},
{"seq": 188, "hash": "\\\\x3b768fbd4dda62d7f5c57629c3e9dd55a9cd8fb11e573948e0bebaf1065da747", "entry_id": 188},
{"seq": 189, "hash": "\\\\xe39b50ca4ca4ab99f3cf306962ff470ec6a879487bd923521dcc541eff74fd6b", "entry_id": 189},
{"seq": 190, "hash": "\\\\xac9dbaba6863ebade8676cd53ba216d5919eb3b09d1e4f97c51556c67702e1ef", "entry_id": 190},
{"seq": 191, "hash": "\\\\x531c9d838230d118cd52480921cc098fba8113ed1f08e1d104651dee429d625b", "entry_id": 191},
{"seq": 192, "hash": "\\\\xf6bdb5a516669a6c1e9135deb1837e9c186027bcf97ed29ae4e515a30a4b5ea9", "entry_id": 192},
{"seq": 193, "hash": "\\\\xcdf2c69ffea6083d72b16985797849ee1ea536034246eb18b1dd34d2159b1d50", "entry_id": 193},
{"seq": 194, "hash": "\\\\xb03a605ec83a894791bec20eac19af5466524928fc3e6dd359d00ebb28955fae", "entry_id": 194},
{"seq": 195, "hash": "\\\\xf6f67fe599c2987bffa12baf44469ba77cc7459b058e57d1e3490c90fc7c59de", "entry_id": 195},
{"seq": 196, "hash": "\\\\x85b6c9fc0f89aa783670e54a0c0874ebdb80010bc7d3d713fcb003684f48b7d8", "entry_id": 196},
{"seq": 197, "hash": "\\\\xf73d0b999c8c5b34c6547a840a90907cff6a7387e5dd1e7e379f16afd31bb37e", "entry_id": 197},
{"seq": 198, "hash": "\\\\x332ede14aac54d8e5a67dffc5791aeb93cedc848b21c797e0a906e8d675b7294", "entry_id": 198},
{"seq": 199, "hash": "\\\\x79286eea1bf29f8577668fb73f717d57f1fa09e0e2cc93f4b65df1281545d342", "entry_id": 199},
{"seq": 200, "hash": "\\\\x853040f676c44aa66039632d8272763effc8e282381603382a42d1c5a3c1abba", "entry_id": 200},
{"seq": 201, "hash": "\\\\x14cf6bf133d4c06f90a0ec333aeba7532ca7930a643e135d25aa8684f5062c58", "entry_id": 202},
{"seq": 202, "hash": "\\\\x14b9bfeb837a31e0ef63b19cf9860e8e948c27e28c01581f24466031fe684f4d", "entry_id": 203},
{"seq": 203, "hash": "\\\\x862fc1d878c807b9f1a57880a125586b9e159564fe663a7c0e3fccc5c32a28db", "entry_id": 201},
{"seq": 204, "hash": "\\\\x69c226cc2e8aefface0ae37ffd9955e33360b508a3e70453aeba79c7d0986e66", "entry_id": 204},
{"seq": 205, "hash": "\\\\xc433e26d803e47d4e2cd936b835b75cc00cb43d60c338f1645304e66f3a30ea3", "entry_id": 205},
{"seq": 206, "hash": "\\\\x71eff4aa146a50d8960f5c500c2259bc802710d65676037394ee34252a37a212", "entry_id": 206},
{"seq": 207, "hash": "\\\\x3e88234ff47780361716e69fa339266aeaee2c517d30a7a327aca80f156a3239", "entry_id": 210},
{"seq": 208, "hash": "\\\\x868c0dfa0ed5ff4ce1f9c3670152d73005b1f031d8ea952dfb0940af7c3fb0e7", "entry_id": 213},
{"seq": 209, "hash": "\\\\x58be2b3f20a38d514381abd92ca03dc0480b4dbc52ce50ea4463ab8492efa6e0", "entry_id": 207},
{"seq": 210, "hash": "\\\\x1cb63dbab73e2c1cf68ed12c0964721457ba369595761b60d1231ca2c1a2e1d3", "entry_id": 209},
{"seq": 211, "hash": "\\\\x2c069732a1d1680bf009c2fe922d1e673e7e1cc3b2684d02aba06da1885eb017", "entry_id": 216},
{"seq": 212, "hash": "\\\\x4748ce98d12b3c8c34a9698760d57b0dcb8b37e72e7e40073f32824f3d9677ce", "entry_id": 215},
{"seq": 213, "hash": "\\\\x1460a3382aae78198c52d65027aac86357a8b289e1410daac382fffa97c84d73", "entry_id": 208},
{"seq": 214, "hash": "\\\\x2b245d2d8b54e9754096c242f676bdeccf18d585b402dd867c7881e3668d4ced", "entry_id": 212},
{"seq": 215, "hash": "\\\\xb682a0b2696226777593e949483274d226255ef2d2620cb8344cdf1ad277103a", "entry_id": 211},
{"seq": 216, "hash": "\\\\x4ee651a6e9342620bda89a2d8fd241aefbdc2b9f3c71f28eb5eea9ffbc56e74d", "entry_id": 214},
{"seq": 217, "hash": "\\\\x717e2e783dd624714433af5fd5a358b7d281d19218fd4dd7d9de4262e62597bf", "entry_id": 217},
{"seq": 218, "hash": "\\\\xa463d4ca585a30a028eb9b43a8108ecb9ca28f854814cb4ced6785218e72a268", "entry_id": 218},
{"seq": 219, "hash": "\\\\xcc8d0502a349baa805288122592a2f60bdac8734544f56ed0ca5629d3f0f5726", "entry_id": 219},
{"seq": 220, "hash": "\\\\x8bd1560844287e26d403513337d7f04c6626632616ee2f03a697d562c44f50bd", "entry_id": 228},
{"seq": 221, "hash": "\\\\xaabdcd2eb722157ec4a9c1b20526073fea5ea70cc1d89804e6508922aba2ca44", "entry_id": 229},
{"seq": 222, "hash": "\\\\xb3579d9cd700ed27ac6b666a1c2509f91de7e974f59190adfb9108d07d7af0ab", "entry_id": 221},
{"seq": 223, "hash": "\\\\x659c2b56088c652cddbcbebbdcd5339c13a08859e50540ad984f2e575e60a98d", "entry_id": 226},
{"seq": 224, "hash": "\\\\xb0fc43027fdf288a9a7a0413714def3305c78528efeaf07dee18bccf308d6870", "entry_id": 220},
{"seq": 225, "hash": "\\\\xc3672264198d26992171b466bcae8eb0a8593e9777da1ef9f7adc9ad564af671", "entry_id": 223},
{"seq": 226, "hash": "\\\\x2d8071114d6507074857bed1a3f1292c32206dedc58b6395a3e6b754a614112f", "entry_id": 224},
{"seq": 227, "hash": "\\\\x16e28dd0a4b34d3de5a7515738163654735513298640667c5717d077da6ff507", "entry_id": 227},
{"seq": 228, "hash": "\\\\x5c031bc979543a37e9edf332451a8c8191a725502a31de6615b1d50cd166f2e2", "entry_id": 222},
{"seq": 229, "hash": "\\\\x3eeb8bd29111ef6cb2bc5a2f6e2e64589cb9b00c27e937e6269de5162aa950a4", "entry_id": 225},
{"seq": 230, "hash": "\\\\x31963042c42f2895eb815f6b7bc2d3a03756821df666467687e8d45cbb2eb7c1", "entry_id": 230},
{"seq": 231, "hash": "\\\\x85c2ff6f3c5d639becef6877b9994c9fa1495fed37539758f0cb036c046c660d", "entry_id": 231},
{"seq": 232, "hash": "\\\\x131ab011b21242817d650dc7f206db0e7112ba6134c1a285ddb0f1705c966f11", "entry_id": 232},
{"seq": 233, "hash": "\\\\xa57b45db81c919dedd75e2e90b45e590be7efe90d5c37de60aa58e5d7d677c39", "entry_id": 233},
{"seq": 234, "hash": "\\\\x98aa24fee8b1686c53b3d469074e943282c4e0407b1eb422a2826094481b3b2a", "entry_id": 234},
{"seq": 235, "hash": "\\\\x2510e1a9d431b36fbaf5fcc63320bb5e655382a2a6853db4f97ec70afbe2330d", "entry_id": 235},
{"seq": 236, "hash": "\\\\x6ab35ca29ce5794092b95c9191c39daffcdf81c1a4299624e300fa0707ff1621", "entry_id": 236},
{"seq": 237, "hash": "\\\\x9580593110025d49f2b382fdc978c7ae1d809f8973270f868e6cf7d0b6ec4bdc", "entry_id": 237},
{"seq": 238, "hash": "\\\\x2f3c08896ccce8b634b3163d6ffbb738f183405e7800859c4db41adb8b0f5fa4", "entry_id": 238},
{"seq": 239, "hash": "\\\\x3688e13dc74e1db51a441b35a694ffcd9e275dfa7bbf5d243e824c986bfe84ed", "entry_id": 239},
{"seq": 240, "hash": "\\\\x8fc9548698fd8753eff1ee59e97cbd2ee6eca2ab8665f08d1305de05a8026b11", "entry_id": 240},
{"seq": 241, "hash": "\\\\x4a4f2d1fb2f9ef8aa6be0d04eac3442adc9977f35dcc72d65e8877cd1a93d68e", "entry_id": 241},
{"seq": 242, "hash": "\\\\x0bd0157d3f6a6d220c48ebbb5325c5099b5250fd41216805c72acb78a9bc7276", "entry_id": 242},
{"seq": 243, "hash": "\\\\x1e8940c0185f3733de4d4731d2b5cc68d903b8d316de85306906d57fea97a063", "entry_id": 243},
{"seq": 244, "hash": "\\\\xd26b7358ff9cf96ac90ae33a4d7754d6deef82222b29ec195072e1e249c404c3", "entry_id": 244},
{"seq": 245, "hash": "\\\\xc1e527a18daa579449f5491d9334e05fdda2fbd0e110786f00c004388ee2523f", "entry_id": 245},
{"seq": 246, "hash": "\\\\xacce03ced433713d2caac5462f49aece08634f374d87a16374f66effe0fd4050", "entry_id": 246},
{"seq": 247, "hash": "\\\\x8d4c26948cdc5951001b97a6fbc93eba914d9515de5ed3d7150abd8188cd523a", "entry_id": 247},
{"seq": 248, "hash": "\\\\xbebf33509e116fc9aa77d21511e986e5c28b0b36d7fdf6964e204945b0d0c8e9", "entry_id": 248},
{"seq": 249, "hash": "\\\\x691d330b6f56b4bb371c4bb6c9930d164f5d3a62d0830bf1c323d1b30292a7dc", "entry_id": 250},
{"seq": 250, "hash": "\\\\x724bc10a52ef594c21fb71cee5e368bbf4474d496ed98ac93475199fb58e2985", "entry_id": 249},
{"seq": 251, "hash": "\\\\x0a1679aeda930d777a55a93d06d02c4be3c36b48828cd57a977da345ff7384b3", "entry_id": 252},
{"seq": 252, "hash": "\\\\x64cdfc03cc2893960e6047874028410aede38097e3caa6875f68629f716dc07a", "entry_id": 251},
{"seq": 253, "hash": "\\\\x21739182decb9bcf2407ea546ab9205d94bf69d0f2a9dbebaa37578ce97cb2ed", "entry_id": 254},
{"seq": 254, "hash": "\\\\xe1dcac0331ae3f748d41bd5a57c6b5327aebab4e0d64f53af5b6da802e4291a0", "entry_id": 253},
{"seq": 255, "hash": "\\\\x62d4549174cd4e4ab2925f4860e11ef1efb31ac7f506920b37cc6659b8c9463d", "entry_id": 255},
{"seq": 256, "hash": "\\\\x8db317068b455e511ab4ef75b1e0a15ed0aedcfefec11f8d5374ff6489af876e", "entry_id": 256},
{"seq": 257, "hash": "\\\\x5d87c0e8c50f7f1a9c6d39eab8069179c151fad2baeb978d5892276ca2f806be", "entry_id": 257},
{"seq": 258, "hash": "\\\\x466067a8a9d0e0b70c01757fce37b6b5b9c9bdabd52dedc0e2e18089dac88658", "entry_id": 258},
{"seq": 259, "hash": "\\\\x0aec14c507af46c01e2931a5fb71d3a8fb50c908ba3fe4e10560023afb599ec6", "entry_id": 260},
{"seq": 260, "hash": "\\\\x2387fc3500deb9f9ea6d8ca358d8d9444ddd3e273a2b760d8d949110cc4c8bfd", "entry_id": 263},
{"seq": 261, "hash": "\\\\x4b0e61e5093a63dba628fb82fbb0ec01c78174ed1c33f981aa55935a26337d6a", "entry_id": 265},
{"seq": 262, "hash": "\\\\xc8a7b397721dacc583e0a21d8a1c5303c1f65542c5ee6d975ed3a980ecbbf2da", "entry_id": 259},
{"seq": 263, "hash": "\\\\x9a57ca805eb0933cfdcd0ff367fb286515f15ae2abe81459abbbb389abef9bd3", "entry_id": 261},
{"seq": 264, "hash": "\\\\xf0bf86b2a0f38cbd1cc0d502dcefc569820c70aad983c23be4b2372e013c0ea0", "entry_id": 262},
{"seq": 265, "hash": "\\\\xc7bee12949e95af84c1aa1e87c2367a8ffdefd5562288dc457780811c05d3371", "entry_id": 264},
{"seq": 266, "hash": "\\\\xc8c9ec48721bef35ffd9b2ef21e9c6bc2396810f18003898205997e9c5f47548", "entry_id": 266},
{"seq": 267, "hash": "\\\\xccceacca06fc1a3070cc887e1a6e0c198c2a8c459322b678fe25cab6e6cc85ab", "entry_id": 270},
{"seq": 268, "hash": "\\\\xb066ada38cf46a720d922488180bcf3352ef24c2360af26c786131fd96d40de4", "entry_id": 267},
{"seq": 269, "hash": "\\\\xc665e511dd65ae81bc85319ba2544c0a104fd4160773e2c0e15f513d0e2d914d", "entry_id": 269},
{"seq": 270, "hash": "\\\\x42bb44541ff5412a6f4e5760c976709d89c8d55e1a3dfee6573bd2f8ab408164", "entry_id": 271},
{"seq": 271, "hash": "\\\\xc62d816a19c4d8a9295ed7a50e9bf1a20f79072432b0f8908b9ffc67a182908b", "entry_id": 275},
{"seq": 272, "hash": "\\\\x33f5ee307fb6f27de5fc70faee1d9674cd4a9ac46762b0db9b59e41cf4663c95", "entry_id": 268},
{"seq": 273, "hash": "\\\\x8ebb56726fdb8ca887aa89137ca74c4a6fc9eb84db7d12f11933afe66960f678", "entry_id": 272},
{"seq": 274, "hash": "\\\\x291314fd4a422885cb4fe628f8b1701e1ac8ae07e719cd628c138e49d77de4c6", "entry_id": 273},
{"seq": 275, "hash": "\\\\x3626805f3b15335b04da6b47188549d7b34a49214d8c071bd5fb3406fc1064e9", "entry_id": 274},
{"seq": 276, "hash": "\\\\xabab8937c356a601da9b282978b4dd75a126c1f3e89d9aaed11be7d2032b47be", "entry_id": 276},
{"seq": 277, "hash": "\\\\xf3acebb593fb4c49d5e3434936f628fb7ebea807a14789c192441786f54ef79a", "entry_id": 277},
{"seq": 278, "hash": "\\\\x61edba1bb2e464c45e65fe9a2d4732948de04d310395bef0468a17f955fc6128", "entry_id": 278},
{"seq": 279, "hash": "\\\\xfcb1f72ae65f342f3a4b9c580223275a751da0e22060e59bad43937125b25345", "entry_id": 279},
{"seq": 280, "hash": "\\\\xa38a7a50a735774745a0b535d258874223153f6ce0e9c2a8e6c8e07393c15ee6", "entry_id": 280},
{"seq": 281, "hash": "\\\\x8377df53e965405fc4bf750df479d0d2708cc2762aaeacbe4c13b32e40aaa4ef", "entry_id": 281},
{"seq": 282, "hash": "\\\\x768b54000e846d2805f7c4349d716738b9d3c3742be08c9381008991092b94e6", "entry_id": 283},
{"seq": 283, "hash": "\\\\x08d10dc8e3760ce10d2f34a22131789aa4e465a53b084cc2c6570d4dc0230aa7", "entry_id": 284},
{"seq": 284, "hash": "\\\\x4c106c4f4b705e47322b3841ecc3fd174aa9ba580f911d3b8566c5242597a0b2", "entry_id": 285},
{"seq": 285, "hash": "\\\\xb54e82cc24897c5127a5c1427e93a9abcaa9b3cca087d4b168b3aab669023479", "entry_id": 282},
{"seq": 286, "hash": "\\\\x38386180468229ab61630634d94fabd93881a01e718a88eba73d357bdc3e975b", "entry_id": 286},
{"seq": 287, "hash": "\\\\xa3f71baf823bb9fb27e30f8df631e9b83445be7793b5e0ac7d957c93ee76e1b8", "entry_id": 287},
{"seq": 288, "hash": "\\\\x170b2406e90dcc36dd175a2867800acc8ead46c9d3e8099210a3458b837f99f7", "entry_id": 288},
{"seq": 289, "hash": "\\\\xb5f403180c2d7c735c1860aaadc83300f7f7212ea4cb40779909b0965d3901dc", "entry_id": 289},
{"seq": 290, "hash": "\\\\xfc954d3e836b1e76e9b13b6b2793e8fa03a3978343600bc379b7f61baa029fd3", "entry_id": 290},
{"seq": 291, "hash": "\\\\x9097fc0d55df6c2a5dabb914c0c223d0db927631f35abd8f5b1360506c989536", "entry_id": 291},
{"seq": 292, "hash": "\\\\x0f8905f4fc4f781fd00c7ae2f7a2c5391561037ca2c63886b99a710e7e40f298", "entry_id": 292},
{"seq": 293, "hash": "\\\\xab820dc139a97406c577bd5c50322d5ec42bd79874d3889d129189e5eee6fa20", "entry_id": 293},
{"seq": 294, "hash": "\\\\x5d88764a372e437e06ab577244d93c4338b513d8c36b24f8d4d311f77749318d", "entry_id": 294},
{"seq": 295, "hash": "\\\\x3024053c52a43d9d3dc82c6883d5e28384527dcdf0f12070fadf778ca20010f4", "entry_id": 295},
{"seq": 296, "hash": "\\\\xd24776d3085927958db35f5bdedc76496b91274344d19d6fc4d5b3e824a68f63", "entry_id": 296},
{"seq": 297, "hash": "\\\\x294f6aca9437e2fc0557fdf2c2485cbbbffbdc81300c50da0cf1672df3b26ded", "entry_id": 297},
{"seq": 298, "hash": "\\\\x13fc230b58c266e60ec250fcd1c8a4705cd7d67817fa99965714ef77225a5d35", "entry_id": 298},
{"seq": 299, "hash": "\\\\x6c4ed417357bd842c461440c9a645c0ac9d4aedbddf1d508e2dd97cfc48e2c7f", "entry_id": 299},
{"seq": 300, "hash": "\\\\xcb7554023126d48ea735404f1a168bc6b0e293d80a75a52e9a6dea604db36cde", "entry_id": 300},
{"seq": 301, "hash": "\\\\x589c9aeef33403ba8d7083f8eb9fd82d9f53323f4d3642aff4d9ab00520d568a", "entry_id": 301},
{"seq": 302, "hash": "\\\\x259862d7deb02c4343637e6c4640a1264de02c9c89c326d53e56b6cdd49f712c", "entry_id": 303},
{"seq": 303, "hash": "\\\\xeeaadbb32b8fafe494da80622ce344e404e669956104d8439807bec18aff9ad3", "entry_id": 302},
{"seq": 304, "hash": "\\\\x79b22887ad247f62d4f465451bd45b2b67ddd531d1836721c3f860fc2498c5b2", "entry_id": 304},
{"seq": 305, "hash": "\\\\x61285d4cf53ed7ad008a53d3009ba340be55e716b4eacd8f41d4f316e3e75c66", "entry_id": 305},
{"seq": 306, "hash": "\\\\x8fd1330ee217c5be9930c4ac64a4be574219f015608166b809071389c5d87585", "entry_id": 306},
{"seq": 307, "hash": "\\\\x1555a2971fc96ea117e85e36c75fceff32fd65c5456b13b4b85b14f00a788de1", "entry_id": 307},
{"seq": 308, "hash": "\\\\x0e751ae489042c09dc24b6b82c220cf60e828e86e69380cf3daddbfcc0c2e3a1", "entry_id": 308},
{"seq": 309, "hash": "\\\\x131fa281b85fe500b3049e73bfd234b69c8bb0b2cc223b460d5c7477efada79e", "entry_id": 309},
{"seq": 310, "hash": "\\\\xa397f2c08454dac0359c7c07d2b5a769b3c16630783941c141d5f13addfa9281", "entry_id": 310},
{"seq": 311, "hash": "\\\\xee5f5a5b15829687ab8510f6bd5a3149f0a20613edbf9c1dc281c8e059c33aaf", "entry_id": 311},
{"seq": 312, "hash": "\\\\x698d78c5e929f7ce34494429689dda121002f1613f93a0c6b765c4974657c35d", "entry_id": 312},
{"seq": 313, "hash": "\\\\x0e4fff0dc8964bf55df40cdbfda9f62e5c38ffaa5dbec048f997c8fc8fbf98e4", "entry_id": 313},
{"seq": 314, "hash": "\\\\xae03db2ad8ab2413af1919d2cc56cfedc6131ae56c985b0b984274662574ae3c", "entry_id": 315},
{"seq": 315, "hash": "\\\\x47d4beaa6d090030e5e7bde583eced1f4d02cc00f6997aad71fb695faa5eb3d4", "entry_id": 316},
{"seq": 316, "hash": "\\\\x979260b911cbf9578dcc426533c8236afe271b3fddd244c90c80f165ef815c23", "entry_id": 319},
{"seq": 317, "hash": "\\\\x276455e5a1922f1a14da2f946ca7d7b797161d06638b6b60d5244285645efd1a", "entry_id": 314},
{"seq": 318, "hash": "\\\\xc72925ec94f21759b31098ad3083dabfed631267b7e1eab352f4566354c8dd6f", "entry_id": 317},
{"seq": 319, "hash": "\\\\x96f538ab85594e8ce94702e98d166043c8b679881355a910af234beaa6b54c78", "entry_id": 318},
{"seq": 320, "hash": "\\\\x433eb62633fd82a7ee31bfc45a8f09564707dc666f33ff53a09004fbc80109de", "entry_id": 320},
{"seq": 321, "hash": "\\\\xf297124d3614887edf8e5a6c135169a1734cac90c6056697dbb13361a9155292", "entry_id": 321},
{"seq": 322, "hash": "\\\\xd7a1b22eca442c83a7dcb267b5a0678d1ec897e66a4f9f3c2842a5ac620442b0", "entry_id": 322},
{"seq": 323, "hash": "\\\\x6f2a5144c661a392f49ff2e3d1a8b0ca6768a35ddbcb75e521b7af93c4dacf9b", "entry_id": 323},
{"seq": 324, "hash": "\\\\x7a9bbe8007d69cc623713ffff69405f8eb65b128418dddf78de87035657c9849", "entry_id": 324},
{"seq": 325, "hash": "\\\\x12a076df88a92942526e78656921e5362130ace8b6bd2cca1ab0251f434ad5d1", "entry_id": 325},
{"seq": 326, "hash": "\\\\x1763525a16e8bf56d2077ee54ccdc445ee7fe7850c2ecadc9ca5ce30ef753fda", "entry_id": 326},
{"seq": 327, "hash": "\\\\x8a145e6bb1300d8b1b919fc9974020e381e96fd87b079ad21c8599b1ebfb4e7c", "entry_id": 327},
{"seq": 328, "hash": "\\\\xf0d82b8af482f1302747cf49930dbbeb55abac0d2fed255e55602aeaf1edc8f2", "entry_id": 328},
{"seq": 329, "hash": "\\\\xe5f2733df2da2034d1ec90d12a688fa648c1010119cf968de50d8121e3bad55c", "entry_id": 331},
{"seq": 330, "hash": "\\\\x8f2d37a5baf6bf6403f43ed4d19e7d202a8c92e2314e248bc0b93780db45d4c2", "entry_id": 333},
{"seq": 331, "hash": "\\\\x7f9bb2f9cdc40e0f414814d5091f825966b6ea4ab0bb3ef0aadc81f0a1616222", "entry_id": 329},
{"seq": 332, "hash": "\\\\x9564bc3d6e5beabaaf461c4aad4baf3abf8974cba9738ea1382231494cc796e0", "entry_id": 330},
{"seq": 333, "hash": "\\\\x4cca9fc0151560b3c5e8281ae7e6c5d2f44553853dd5b93766c7f814f4748c5e", "entry_id": 332},
{"seq": 334, "hash": "\\\\x38bd57eae49abe0bbbd173129c606b7d23ee254ea741a9c993e2766b1e2a3bb6", "entry_id": 334},
{"seq": 335, "hash": "\\\\x11093cf4a7ee44200351671a568d42be9fed1902393674ed25cf94352e30cd7f", "entry_id": 336},
{"seq": 336, "hash": "\\\\x2690065a13ab5b860fc49450d4313b3d10457732240d4ed45910ec19ac6ef833", "entry_id": 335},
{"seq": 337, "hash": "\\\\x5d574fdea3c3ce64c8e46db5b64aadb2c79010f2708a94c36905750e19a6b230", "entry_id": 337},
{"seq": 338, "hash": "\\\\x7dac32b5aee1190fb83799ba38328f1cfa9dd3e61e8c775468bd0f6f913491ec", "entry_id": 338},
{"seq": 339, "hash": "\\\\xb37555db6362321ea7708b1457959423b21383a366170ea089bf26cf1673ea02", "entry_id": 339},
{"seq": 340, "hash": "\\\\xbb19883b85355b5b87bd7c1316240d517262f21a0a776fa613aed4b525ce9198", "entry_id": 341},
{"seq": 341, "hash": "\\\\xe8718a1fe0eb2c8db1e60b54b728dfccae2b5581b9d956e6e65e9e14a94c5107", "entry_id": 340},
{"seq": 342, "hash": "\\\\x3d06ba0a0b9a2ff620143e46eb426f20cd9f1511fb90970f142c9d658774cccb", "entry_id": 342},
{"seq": 343, "hash": "\\\\x82b20ce0cf9350ad40d3b582ba9441de9d63603e992c8d32d6c00885c04b3cad", "entry_id": 343},
{"seq": 344, "hash": "\\\\x1fa83d1d497f44381b7005f3e9baf9a103855aa1dff1bd81649f7f9fa9f40604", "entry_id": 344},
{"seq": 345, "hash": "\\\\x3e81c3a298984f2803d4359c54d4eb5f750fdbf9800c8e27faedb5fced499cff", "entry_id": 345},
{"seq": 346, "hash": "\\\\x767ad60af1f9bf82c7d03461a8a40558af0226fbfb68ae27154fcb826a46d167", "entry_id": 346},
{"seq": 347, "hash": "\\\\x2912c78b7516547e9e634e036387dc7593558d5bf16f23725e5f9a02df16e1ed", "entry_id": 348},
{"seq": 348, "hash": "\\\\x6b2fc3e7a9b71d4adb4d39b6d5a1c811cc661a706f1acc5491a9d29046520bab", "entry_id": 349},
{"seq": 349, "hash": "\\\\xf5aeff46b6344afdbc6699fa59f1684387a80d265a3e540325892ea2b6d91931", "entry_id": 347},
{"seq": 350, "hash": "\\\\xfa351915cefa06f8877125043dc4fb8fd46ea50a2e42baf666402c10948a4451", "entry_id": 350},
{"seq": 351, "hash": "\\\\xd03ce27b45448a6e2e7b17a77ca707b0232c99b8903193dd7c6374d3ae32e1e6", "entry_id": 351},
{"seq": 352, "hash": "\\\\xf7fb7c30e3ab08ca3c24129211df00d75b98c5d2507a40ff39a04300271d100c", "entry_id": 352},
{"seq": 353, "hash": "\\\\xe20c7f253fa7111e72aaebd5c9b9ef75604d0c377a919668df7d05493236b85b", "entry_id": 353},
{"seq": 354, "hash": "\\\\xa685437135aaf05511f359808cc6f40f9b1a79b8e2cb42a8fe72cabe439b8c6e", "entry_id": 354},
{"seq": 355, "hash": "\\\\x537f0029c33bd2ad6a336ee8d2abd3c282a3ad2e1764fa6bf880475a1a0168b4", "entry_id": 355},
{"seq": 356, "hash": "\\\\xdad0ab2a0f325142316f33242a4f68a806da2bce0d9ff8522a4f1f5a07060f4f", "entry_id": 356},
{"seq": 357, "hash": "\\\\x1c51feed7532022ce5a7c53b8475d66263e7e6af346d8c44aba78e446b74f355", "entry_id": 357},
{"seq": 358, "hash": "\\\\x1df7037e7373d9a1b84bf5e1203a11b588d3c607a7559f383a7f1ce03696450c", "entry_id": 358},
{"seq": 359, "hash": "\\\\xd159f30be6a51dd4a95bb0aeb3225eddc733e436dab069853248c27cd97d9c7f", "entry_id": 359},
{"seq": 360, "hash": "\\\\x8d46320be1e54f47481149037ba409646288c3b245cc265f8383b16936424050", "entry_id": 360},
{"seq": 361, "hash": "\\\\x5666a1c2ad85f583f0f3bbf46aee8d6835fd7c1cc0911d8696249fd279cbcb0d", "entry_id": 361},
{"seq": 362, "hash": "\\\\x360ea73b62a4f8bdf458465c76d3ae29222ccb64851e9a9a5d8f5a2b15e194c4", "entry_id": 362},
{"seq": 363, "hash": "\\\\x53dc58ae19058a2dd8ac7cc5f02ee755dfa2d366158abe248415207ff59b5d86", "entry_id": 364},
{"seq": 364, "hash": "\\\\x7e563781327676eafa90636558e6b5d5777484e120a474cf1b635b2944ad9176", "entry_id": 363},
{"seq": 365, "hash": "\\\\x1d7c0c297615ae6549e08192117deb27bb7be6dca4f13f661437c5c38b63d193", "entry_id": 365},
{"seq": 366, "hash": "\\\\x481a25222369788f750856c9c008fcf2741b977baef12687c04a6a406a2cc182", "entry_id": 366},
{"seq": 367, "hash": "\\\\xaf6347009a556126eabc79f68679692e5de04d7f113d6ae948568c756ceb217b", "entry_id": 367},
{"seq": 368, "hash": "\\\\x1549aeb6683791b7a6ec70e557a356150708d330374c0898caf8ed72c489cb31", "entry_id": 368},
{"seq": 369, "hash": "\\\\x889cad8ea64e5547eb22d4bd722bc7277f28d2da8b1e7fe3cff47d5e8fcd44d1", "entry_id": 369},
{"seq": 370, "hash": "\\\\x0f39c8534664201a60d41f56ecce9e2e45c077c883c4d1489c96002d1c96df09", "entry_id": 370},
{"seq": 371, "hash": "\\\\x4e88b7dc13b9960b2d7aa719974c5e6d0109a495f3c6c67272e73e352f7642a4", "entry_id": 371},
{"seq": 372, "hash": "\\\\x92145e53f9e20e577fe92a01b789dc42e24c3681f41d3cdc07f0c839f8b00a4a", "entry_id": 373},
{"seq": 373, "hash": "\\\\x30c60389e87b4a3672b22378ce081db899ea58a5517f0c5c989bf83b016c7a6b", "entry_id": 375},
{"seq": 374, "hash": "\\\\xb09ca64e793010b69e7338bbec7c0a89d38dabc5688a9373240b4884947eeb4f", "entry_id": 372},
{"seq": 375, "hash": "\\\\x88dd4717b8e54d5b1caac0c417b249ba6ccdf071a44560e09951d4926776ad1a", "entry_id": 374},
{"seq": 376, "hash": "\\\\x7624b7dded79f689624f0591b93d92e381b5d418b993c196ab10a0b7d0f56d12", "entry_id": 376},
{"seq": 377, "hash": "\\\\x78513239530690574ce2d83c10bdf5cb902fbc66827ad40f9b2a509336f0fc36", "entry_id": 377},
{"seq": 378, "hash": "\\\\x7ded03839c6426f73f4135b8f64a4fae64b8ab4d484014d2cbf420a027d7c1bc", "entry_id": 380},
{"seq": 379, "hash": "\\\\xbeec6ab3910e650930a1eb094d9972ddfa63a1bbd9bb581c56fd6e0456df410d", "entry_id": 378},
{"seq": 380, "hash": "\\\\x0ec7ef1993cc0f71d48dea19940095f1b85199138cce0d8b2e771e5dd737b6a5", "entry_id": 379},
{"seq": 381, "hash": "\\\\x8a5151108c59ec3d8bcf6d46cc803c96307ddbaaab1e5f345b37d943c69d42ff", "entry_id": 381},
{"seq": 382, "hash": "\\\\x1de761a54772b9238f220149f08b1b664971bcdf2b9ce23041d07cc7035141cd", "entry_id": 384},
{"seq": 383, "hash": "\\\\x452e3deaf4fbded3c3a6d8e475e5abe8fe55098333d7611cc8dfce65f6a7ddd3", "entry_id": 382},
{"seq": 384, "hash": "\\\\x3816ac247f26d39ce9d1b55fe13465eefb7d5b3a749bc080e9d6308eefef3c6a", "entry_id": 383},
{"seq": 385, "hash": "\\\\xb515d0dad68813a83705cd82b2efad5211be448dcf6f20f4e059cb37603be4fc", "entry_id": 385},
{"seq": 386, "hash": "\\\\xafd89dcb9a3844faa6c2efcdcb61c08215867dead04c6f0c2f3a420ee212a1e3", "entry_id": 386},
{"seq": 387, "hash": "\\\\x1ec5b8298948701833bec554754af470c18e6ecd16e9869e8fcd59af1ebad086", "entry_id": 387},
{"seq": 388, "hash": "\\\\x00e1264d3e11cefe33bd53b05464a9a6609083263a7be148b7adff595597f948", "entry_id": 392},
{"seq": 389, "hash": "\\\\x5bcefd3ce1527c5181d6736a64ce48c58307037b1469125765a53fb0874fc369", "entry_id": 393},
{"seq": 390, "hash": "\\\\x1fb63a54dd9da9765101771d10cf36defc5c1a8a8cf94495150c285aedef5b75", "entry_id": 396},
{"seq": 391, "hash": "\\\\x6a7f11a0d4cf3f86fd23297d64fbbfd067b665ae7bf34e2e0062901aa9bdc8fe", "entry_id": 397},
{"seq": 392, "hash": "\\\\x3a6de0e288406c38c2207c05de69bb794325b1d46d9fa850a657ae133974d9be", "entry_id": 390},
{"seq": 393, "hash": "\\\\xaa78ffbe7e3e5239ef02718cd1eb70208a088ee3719c201bdb34d75b7c5b6839", "entry_id": 389},
{"seq": 394, "hash": "\\\\x7d4d8d1b0f3a2c1698e68af956cb63a4858e2da18ee0c6da637cea9718f2a6cb", "entry_id": 388},
{"seq": 395, "hash": "\\\\xaa73a7b5955c440d8b9f261fbfbce6905a57b88d3a7e4d08303d217b1886927e", "entry_id": 391},
{"seq": 396, "hash": "\\\\x4addd4c0b4c4260e5de74464c78ba231fd08d52eed3fdf7f6812dd749a61e13e", "entry_id": 394},
{"seq": 397, "hash": "\\\\xcdea9a3d733483a9b0dbaf90a1872a3f1e8d733d3befe7eb0891dc6761be19f8", "entry_id": 395},
{"seq": 398, "hash": "\\\\xcc5290e7cb95fa0805c39350e07585ce4471fe99cb44f452433b383b78648fa8", "entry_id": 398},
{"seq": 399, "hash": "\\\\x6985859b78421630483c96f840a4e81f7bc0df49765475654d35c1423877ca02", "entry_id": 399},
{"seq": 400, "hash": "\\\\xce3efc0cf0ac548afedd6e8755ddc3226f1d8fb78311858ce87bde5ce3b9a733", "entry_id": 403},
{"seq": 401, "hash": "\\\\x1f2cbea5124d3070fd15e6562eadebae95daf96a156620f17789ad0f60c8754a", "entry_id": 401},
{"seq": 402, "hash": "\\\\xcf3f508763193fac62bd1e06f4ea51f55c056ea1c9db42651f343324cd13e3a9", "entry_id": 402},
{"seq": 403, "hash": "\\\\x37665375c566cfb690850fadcfa038d40ea9e7e9eb78d9595d96dbcb62ef4aa2", "entry_id": 400},
{"seq": 404, "hash": "\\\\x6db044f720ed1a31b68394cfcb0d6e5d68c79325ab4726916fc6253b79017338", "entry_id": 405},
{"seq": 405, "hash": "\\\\xf0c0fe121278ca45755fe5b5ea7d4224fc307792a783ec50acadba39b448b0c6", "entry_id": 404},
{"seq": 406, "hash": "\\\\xf125f82eeb90901c0da7005bad6a95b42ae14bbee897dc0b70a2196fc703525a", "entry_id": 406},
{"seq": 407, "hash": "\\\\x1a76d9fb421b57b416bb670dbd8a77022855c6cc4a51e05cd901c8d2cd1f51f8", "entry_id": 409},
{"seq": 408, "hash": "\\\\xe46d2f9de5ea87517e9820b6fa36db2c9eda480c91d2bf01bcc1a8b3b8f8276a", "entry_id": 407},
{"seq": 409, "hash": "\\\\x40eb5a6f07b4b046f70c3652242ad3a195d9134dfb23fe992bc6c1c63181dc06", "entry_id": 408},
{"seq": 410, "hash": "\\\\x21dac9916892f58251724a51271766d00d7f02942fabca85d41c1c01b0ec240b", "entry_id": 411},
{"seq": 411, "hash": "\\\\x333f71678ed51a3d9e8a368e058d8058c0c76e582f24270e2eae64c409867e77", "entry_id": 410},
{"seq": 412, "hash": "\\\\x6cad9b072b1d1f989155cd515c6097520b0e7a679a8f7c3a3453e51b105e369e", "entry_id": 412},
{"seq": 413, "hash": "\\\\x72046f55775d48b4e0e3968b2b924b9e0982e03c9db3ea1f0bf601703fe81392", "entry_id": 413},
{"seq": 414, "hash": "\\\\x3f7c196394981e49c87744223cd26759266d80d304302cfe87452256ca42f289", "entry_id": 415},
{"seq": 415, "hash": "\\\\x48cba3e8b5cb465dd7cb4dc28b7ad7185c9e3e1572c8c5c5153e71e37e0ab211", "entry_id": 414},
{"seq": 416, "hash": "\\\\x22096f23432075ca28d57c09fd7247e9be89f9e8c2b079643c4cd7c220613cd8", "entry_id": 416},
{"seq": 417, "hash": "\\\\x61edb44c2ba8a914c5c405d12db9e8c0fead071142ab2dac260e4480b19d8720", "entry_id": 417},
{"seq": 418, "hash": "\\\\xb0351e44f5608d7bdddfa8e878730a56090743afe3b5be9c3c0a536d6ff7064f", "entry_id": 418},
{"seq": 419, "hash": "\\\\xa432d3067c50405dbcda5b6688838275a8174223c2651a7cc9a5898da94af6a6", "entry_id": 419},
{"seq": 420, "hash": "\\\\x96882b3b24a1bc9133b1a486c4526b4cfdc660008f0ad9f80a930979e73da817", "entry_id": 420},
{"seq": 421, "hash": "\\\\x9c0078479ea98550457ed2a224e105b3e20b9b3b8554b2ef03aa4cf7b3b2434f", "entry_id": 421},
{"seq": 422, "hash": "\\\\x88bcd6e3d1fdfc4a28600598766d43bd69f6b42fc376625b6a09a606a60ee93d", "entry_id": 422},
{"seq": 423, "hash": "\\\\x4220614f290841c6f03afd1d7a3c9c3b77b9b11a7d93b75c9ef76e9e6303e8a3", "entry_id": 423},
{"seq": 424, "hash": "\\\\x278d79928477b5e24e8ce07eaaddbdd11689edbd0fc1936e4b80f0908af65216", "entry_id": 425},
{"seq": 425, "hash": "\\\\x6b54c2fbbfd548efbabf7ea06896b0939dbfdfe5bf50b229397e62d1f19843c8", "entry_id": 424},
{"seq": 426, "hash": "\\\\xfbf281b4d2f5f6a2ba52e84404b9f2a9f0e12e2acc9c865efd29687465606050", "entry_id": 426},
{"seq": 427, "hash": "\\\\x601077c60afd0c07b356d48426be2ce4c779b0965f8ec00e5a861a8f70e17eb3", "entry_id": 427},
{"seq": 428, "hash": "\\\\x8849def7836a469cc6eafef12177ec11893b914557da1c9178cdea3d8f361219", "entry_id": 428},
{"seq": 429, "hash": "\\\\xda67010384cb08f5805ae3b9eadc6302bec0918b3310c2cca8ecf1f928f1d223", "entry_id": 429},
{"seq": 430, "hash": "\\\\x67f33025f94c32a0ef8cb812dc7e6ca6c1525bb88f8f4de99db9611808a7f952", "entry_id": 430},
{"seq": 431, "hash": "\\\\x73090cb5d3d399a0be9920bfaa824389496d5f073b25a324185dc0cb085c3f61", "entry_id": 431},
{"seq": 432, "hash": "\\\\x81d436d4c04dd3e4886d5dfaf3f040d3168de09f14646d6dc181908c00e9e1bc", "entry_id": 432},
{"seq": 433, "hash": "\\\\xb169260b155f74ab661361e0c7f4cd2eca347ae4dbe62a811850290ea2540eec", "entry_id": 433},
{"seq": 434, "hash": "\\\\x86a8a0d661563555b174c0c7365168357c2512758e6200f780f515d58bfb1e45", "entry_id": 434},
{"seq": 435, "hash": "\\\\x14f9d99de954f05f08191af5c2cd6f0dd5b23b9347d8c5db689c0de29fa9e74e", "entry_id": 435},
{"seq": 436, "hash": "\\\\x2488797a3cfdb6f1500069717862b0956b2c08c04ebc9e8af386d7642cdf1072", "entry_id": 438},
{"seq": 437, "hash": "\\\\x3c576fbf26c989da381ea6df3bf483443db7d8ac3293a66e03bd018af1d4d4f2", "entry_id": 437},
{"seq": 438, "hash": "\\\\x537d58a666f8391c41a53b2ddadb7641bd392444cb94d6d1355aec0b09674886", "entry_id": 439},
{"seq": 439, "hash": "\\\\x257e279f05ea2a92d12adf836dfc0ccd4b57b4f7707a1cafe1df22bc9a7457f6", "entry_id": 436},
{"seq": 440, "hash": "\\\\x9f55e340c5153eb208aa2425e5a1f226161fad0aa2f05c0f30eb5f4df0c864fd", "entry_id": 440},
{"seq": 441, "hash": "\\\\x7bc009cc4ca1f588953074b24bec175a8bbfe1aa1b14ad9b211f18279589bca3", "entry_id": 442},
{"seq": 442, "hash": "\\\\xb5f59165af8e1e64e2a4692f4f178ccf35208fcf23446b5a0f7926c4b0ef4c25", "entry_id": 441},
{"seq": 443, "hash": "\\\\xaa8e6234ae6b7d30a3042ad78fb7dab29f85902362875b78f7a79325d978541e", "entry_id": 443},
{"seq": 444, "hash": "\\\\xa1f76026266c8474e8f712d76fd03c5f01ac6c06e12744e715b45d568cd656e5", "entry_id": 445},
{"seq": 445, "hash": "\\\\x54d7f498b245af3bb7cf8019d6d85f8050e5f8ca5a40e17f6a091df33f6696bb", "entry_id": 446},
{"seq": 446, "hash": "\\\\xee6e0c787730d06f5b3c186e5312ad5a4d2f343d346f1445fc428a853549cd3b", "entry_id": 447},
{"seq": 447, "hash": "\\\\x0092f92195d93164b573af83ef75a209ded7b6b13ba3035cab96207d7402d30e", "entry_id": 449},
{"seq": 448, "hash": "\\\\xa4c4708e4382ad85d57d3ffff7b46f82b666a86d7bdb500400bdd74b563fcd16", "entry_id": 444},
{"seq": 449, "hash": "\\\\x548cdd5a40cacdab5cb4bb1e550f75baa64f04cc95c6f1305ccac641ba780ffc", "entry_id": 451},
{"seq": 450, "hash": "\\\\xec7e4fd8616784bf2a67d9a715a61099b1fe26ac0e40615a818c058a7c138d48", "entry_id": 452},
{"seq": 451, "hash": "\\\\x030f1031f78c24ec85df4d0b1862453e11c68a8765993be143bb7882e5301300", "entry_id": 448},
{"seq": 452, "hash": "\\\\xa71fc87476f249ca6c54eaaf2c9b04470daa523105346fb9aa35847493da481a", "entry_id": 450},
{"seq": 453, "hash": "\\\\x915f0aeec31a3a451438f16d9057f0c44915e785927269312051aba259ec99da", "entry_id": 454},
{"seq": 454, "hash": "\\\\x4673258d291d75f35c2d215efab70d4875d63fa21058005720bf27a48696936a", "entry_id": 453},
{"seq": 455, "hash": "\\\\xeba6f233b574c35648521705eb8080be426af7b0229ea869a19341abee0ef32d", "entry_id": 455},
{"seq": 456, "hash": "\\\\xa3478ba3a65848b66c650eacee83823a72d3267934c6e2eaf009831670ede227", "entry_id": 456},
{"seq": 457, "hash": "\\\\xa05e10672dc141ff5f04385edcb033b0e0e345ffa0e6b2685ff7eece65834501", "entry_id": 457},
{"seq": 458, "hash": "\\\\xd152a89430a72f59743e84c8bec182b7f85c13a23b0e700035f31d1daaadcf01", "entry_id": 459},
{"seq": 459, "hash": "\\\\x4d37fe7a9462838115a04d73e3c123f21ac624c6e8994d0f6ea4bd3318a756c5", "entry_id": 461},
{"seq": 460, "hash": "\\\\x362c279d1a4b994af8342cc4e78c62aac2cfbcecdf40a8e40a93b053a3ec1279", "entry_id": 458},
{"seq": 461, "hash": "\\\\x142cbb444f40dd4215d4885ddbb79081893081cc8824601b99e57f844ffe4441", "entry_id": 462},
{"seq": 462, "hash": "\\\\xdc9496ee36352030e057da6f68173b6c998a9abdbe7d0fcb6b47b8f91a1ab25f", "entry_id": 460},
{"seq": 463, "hash": "\\\\x454106916bedc8b93e7ac9f0c8ba6ffdfc6c531fe70f4b367a0d419adeb32781", "entry_id": 465},
{"seq": 464, "hash": "\\\\xb04c7391c658e6241a2d3533ce2f39ce49a1ece5089524de4a506c8928b521da", "entry_id": 464},
{"seq": 465, "hash": "\\\\x292c39ceb31bca3e2a479cbb77f64db996dcf98364aa921f474bfc86bb87dec3", "entry_id": 463},
{"seq": 466, "hash": "\\\\xb4ad9df0551000b2a4346629c4ddaae9ef3fa0a1c1072dd5feadb051dc7262d4", "entry_id": 466},
{"seq": 467, "hash": "\\\\x329d9bf7dfd149fe1f635c0aa9298d3882b4764ca09136d33f08a157438d979a", "entry_id": 468},
{"seq": 468, "hash": "\\\\x3758145a193559b2715bd539a67429a6092dce85df8c028f482ea12e5cfba4e2", "entry_id": 471},
{"seq": 469, "hash": "\\\\xfc8940a888547c16fa257ac9b85289f677b238d3e4723d6ee6a82b72bec7f36d", "entry_id": 469},
{"seq": 470, "hash": "\\\\xf1f267b0e09c739a2770010f1d54004685ed79c799dbd058eaacf902bdfae642", "entry_id": 472},
{"seq": 471, "hash": "\\\\x2750bf6fcea96813da7e12416f7bda335d7fb5e67865bf899f1e6ec49e4c04b1", "entry_id": 467},
{"seq": 472, "hash": "\\\\xcb1b51d03f4174ccecc9b24b529cd6f6412c8816e587ca751d48ac49872aa1a0", "entry_id": 470},
{"seq": 473, "hash": "\\\\x356ec6ae05338695225f7a4a83848de915be79aa56dd8b653c1eca1fd7a893e9", "entry_id": 473},
{"seq": 474, "hash": "\\\\xa863579ac91bfd8377f8c2ca94269212fb65b9b5de0bb75167d61a5c8109476d", "entry_id": 474},
{"seq": 475, "hash": "\\\\x0e282d6f7e4db1e58bd30c7d5c96d533e49dfa903c147695c67d04a4806cdee6", "entry_id": 475},
{"seq": 476, "hash": "\\\\x8807a592e1d4b9086ef5920e8268f5dcab16ac0cafb7c5d868a1c97a8a2e7f2b", "entry_id": 476},
{"seq": 477, "hash": "\\\\x1b78bae16c8880718047cc732c559635cac3e11e32ec94a03b093e10a2acd698", "entry_id": 477},
{"seq": 478, "hash": "\\\\x95644f5419d93cae2b2ef5c64ac28f0db0c5b40f9c7095539f7a69b1deb107a6", "entry_id": 478},
{"seq": 479, "hash": "\\\\xce7ae45d53e71856d26171169fb765d7dfcd820a8322c2975dc9d6363c805a1f", "entry_id": 479},
{"seq": 480, "hash": "\\\\xd1861b60e0851561940cf494bec0cdaed0415242a93fc5f0f7cbe4e328b89da0", "entry_id": 480},
{"seq": 481, "hash": "\\\\xf311f9219ca6bc8e28139bbb5f1668f114a63a9ae31b1eb53798dcee35a2759e", "entry_id": 484},
{"seq": 482, "hash": "\\\\xcc87cab4ffa213c7d2bf0fc1c4c6a7aed4d9215724228fecd4aa3253c91801e1", "entry_id": 482},
{"seq": 483, "hash": "\\\\x985ff30b27db20e70561594b59826e4b8da7a3246032de24c71036ae7e3795f6", "entry_id": 485},
{"seq": 484, "hash": "\\\\x171d79af0b372c429831d87515309fa985ebec31b92768677cd82470b197150d", "entry_id": 486},
{"seq": 485, "hash": "\\\\x92a676e7940c8aaa1992a30c7c971020e3f81906e8b1e51cedfd21228fcb6fc9", "entry_id": 487},
{"seq": 486, "hash": "\\\\x6b370e5b0b9ef89a9112c75eb2107420a708c1c753c2cfeaf0cef59709575274", "entry_id": 488},
{"seq": 487, "hash": "\\\\x8b2ad351b44ff63b414dba6e630acb33afe1ac6fd49e7a418a640695ce980133", "entry_id": 490},
{"seq": 488, "hash": "\\\\x6a0fc1114b99d8c3608fc800639b5d8c6bd067d893bd9cfa786e5db72a8ce82a", "entry_id": 481},
{"seq": 489, "hash": "\\\\x5d24e8f61f7b2814dab9f00eb8edf92ac0c368a6807056c0e416f2d6b183b030", "entry_id": 483},
{"seq": 490, "hash": "\\\\x3c6684685a358ce601163e1e9e76ca4f3ae9f898d0365c3396bc5500d42a296d", "entry_id": 489},
{"seq": 491, "hash": "\\\\x47bce0c22a300db78ef3a51d16b4f6c2e3f1b7ace1e2f6dbae405f473648f9a8", "entry_id": 491},
{"seq": 492, "hash": "\\\\x070c1441a0d622e8a0579f5ff05ac4fb0b354dc7852099b4ebf36cf7798e86df", "entry_id": 492},
{"seq": 493, "hash": "\\\\xbde8d1d954195ea2e7704a0ec0f034cc10cb5565a58cf0a374350e50dab5c83e", "entry_id": 493},
{"seq": 494, "hash": "\\\\x8be4a66bafa19d9052faf3ec2766668bb5844c35d7f5fc9906f8b5ec51435edf", "entry_id": 495},
{"seq": 495, "hash": "\\\\x4cb370814f0dd889ee4c535ed116720225c957261636c65b8268bed88c292f3f", "entry_id": 498},
{"seq": 496, "hash": "\\\\xb3f5dbf7608a71453afc34eaada86ef05177ddd3fbb20c7efdc8cdd2a910f5e6", "entry_id": 499},
{"seq": 497, "hash": "\\\\x8fa8edf8d70d67da65c740b0235b0260f54160475f45182030dc3fc0f5fbccb4", "entry_id": 500},
{"seq": 498, "hash": "\\\\xb9d344c9a3cbf3e681f523771dcf0cde7b1d0b28228d8359273915e16c3c0e8f", "entry_id": 494},
{"seq": 499, "hash": "\\\\x0ef7653e9bd95c3e59e8b3937e75eb9c9de74a12496c6399ecb4d66736dd919f", "entry_id": 496},
{"seq": 500, "hash": "\\\\xe7395c93040c80421c5f3297edcbec711d2152222bdcb6a50f65051df8668ed9", "entry_id": 497},
{"seq": 501, "hash": "\\\\xe65e4a389dfc4e28967e7dd6a62e5e5fddb97b2c3963fb9171422e8e2f42ddf3", "entry_id": 502},
{"seq": 502, "hash": "\\\\x576601a4929386bf146ac64454c3db719d1aa101165ff16ad1d851f6142d9836", "entry_id": 503},
{"seq": 503, "hash": "\\\\xcabc7b0ec9a215cd4aab8b730394ecab6c738cb90c75f51fedee912edd413415", "entry_id": 501},
{"seq": 504, "hash": "\\\\x12d8da3d400bb6fe7d34f7d3bbb2f52914b0d92f1b25516e96c75e655a393bc5", "entry_id": 504},
{"seq": 505, "hash": "\\\\x8b1bbd13876ffda7dc6fa7667b5d40007c44abc8103e4717cac59e633a7b9056", "entry_id": 505},
{"seq": 506, "hash": "\\\\xd24c232a826d23275f7c663266a0d1d24bf23e09899a59fd5a576004b21af169", "entry_id": 506},
{"seq": 507, "hash": "\\\\x9bf99d421938313e61c1514d57637c0b768fb401fe88390c212547a5a9feceae", "entry_id": 507},
{"seq": 508, "hash": "\\\\xb149f8513811aeba0a35e3a83cd32b04ccaed1056b8c1ee238cfbfcb81b98c46", "entry_id": 509},
{"seq": 509, "hash": "\\\\xf4fb6c90d413fc6f4041df1d35f5c6730fdd8dc5a2a1cb4b80cc25e383443230", "entry_id": 508},
{"seq": 510, "hash": "\\\\xf2119e43129b4b45a5cb5bbf944570b893def6dbcfd6e17dadfc251b5b310553", "entry_id": 511},
{"seq": 511, "hash": "\\\\x60f20a664f679c7d18d99f32580ec186c0e944512da3d447ecf1ca3e7b7193ba", "entry_id": 510},
{"seq": 512, "hash": "\\\\xbb7dd1826ae3d3773d208df5f7596d2c6941633c9475b16eca2f62298d6a31fa", "entry_id": 514},
{"seq": 513, "hash": "\\\\x1995f8790ef4dd47c80188c5e1bd2e3df029d5f13f3aeee6b068a806c4174470", "entry_id": 515},
{"seq": 514, "hash": "\\\\xc8572e6c2836af1862d8155559cd2425d4d225da388a88d7425e113998e052bb", "entry_id": 516},
{"seq": 515, "hash": "\\\\xf106bbd5bf02ad0b5224f5c851a4032324f2385b5ec19e397fa362b8d703eac5", "entry_id": 518},
{"seq": 516, "hash": "\\\\x23b4a60c2d5624c9178670750ad373eb1e158436648778979e4618c412094e50", "entry_id": 512},
{"seq": 517, "hash": "\\\\x08eb04b5c0db037cea123d6f7d1b1ac688e8018174bf26a12cb9069be35ac773", "entry_id": 513},
{"seq": 518, "hash": "\\\\x123fedb0b589977cd1ed4ceecb930b0ab01f0a9748a5a63e34ecfde2deef6f0a", "entry_id": 519},
{"seq": 519, "hash": "\\\\x7fe2565b1d76528e9e0cfc5a1cfab0b7b5e64d44ada3ba82e53c0b2fc6edc578", "entry_id": 517},
{"seq": 520, "hash": "\\\\x6fc33c648de29a6cb9cf5ea49029a078ac4994da3e20619f650c6fd6f52d43aa", "entry_id": 520},
{"seq": 521, "hash": "\\\\x238b6441fdc26eaff47b9f93241d069551bf173bf398e6670c9516bedc08adf0", "entry_id": 521},
{"seq": 522, "hash": "\\\\x91ec5cf44f65cb21a39b5bc62142a4a87cbb030ea84fa9c188513a27002654c9", "entry_id": 522},
{"seq": 523, "hash": "\\\\x6ac8aa567aec47a775987a4b839bc17af64debaa14c5f7f7248e4f117c88132b", "entry_id": 523},
{"seq": 524, "hash": "\\\\x028db6c23ee9b1ca35d82085a182401f01ee97263966466d83648a18832cf567", "entry_id": 524},
{"seq": 525, "hash": "\\\\x1e20db859f3e680aac51081027c6070fa50f8e94fb98b4d6090cac2dad43afaf", "entry_id": 527},
{"seq": 526, "hash": "\\\\xbca837b20d00b95f070b8ddce0656e09a9695358dd1aec5f4fd97ed58e721982", "entry_id": 526},
{"seq": 527, "hash": "\\\\xd202efd92ba8d15f4763641395acbf5a047160ec61052664dd36b687c94cf6ae", "entry_id": 525},
{"seq": 528, "hash": "\\\\x6cd1c8bdbb9533c6a9b3c496e8b4396e3c72c77b696b45212153356aa3fdda35", "entry_id": 529},
{"seq": 529, "hash": "\\\\x680266ea6130e87e1f8d7fc00cacb3711ea2591322acac1b9b9ae3065d327dae", "entry_id": 530},
{"seq": 530, "hash": "\\\\x5a618e7cd8c522c85d413815bcfbc58880c72d6feffac89526ccfd8376beaae9", "entry_id": 531},
{"seq": 531, "hash": "\\\\x9536af608f110c7a44567418f6c03640e2ed571e2e7c29b9359bf9ec5fd0f0bd", "entry_id": 528},
{"seq": 532, "hash": "\\\\xdd46a6047f764b724163d31b6132b67347bff0cd1ab585905841f73f106a613d", "entry_id": 532},
{"seq": 533, "hash": "\\\\xe38f4de56af19926476a6c63fc4982a77fb30bccd2fbf0293c66a5fd11788001", "entry_id": 534},
{"seq": 534, "hash": "\\\\x66fd1bfc3495b212e1f74deda11c405201aff9e93071aa2df7ae319cbafeeaaf", "entry_id": 533},
{"seq": 535, "hash": "\\\\x8324bfed28f0d4dc13f262865d52de4ce588009bd0eeb04e555dc020a30baaf0", "entry_id": 535},
{"seq": 536, "hash": "\\\\xf8629e6fccb9c755c1c4c28d11b8fa417be1b1f8ab9b04e81f9563206913c6f6", "entry_id": 536},
{"seq": 537, "hash": "\\\\xefbb5cc4df4d38df891c36a3cb0e20f2908ed584458b7085e372fd89db06f04c", "entry_id": 537},
{"seq": 538, "hash": "\\\\x81add8d3a348071e7a005c6818c86587c9e6eca0846549bb18233ab2909e97fa", "entry_id": 538},
{"seq": 539, "hash": "\\\\x5175009a41acf1f3bb32314925d88138c1566378d3457169833ab7868444e6cc", "entry_id": 539},
{"seq": 540, "hash": "\\\\xd528b1bc8218f07d021eb62abecd93f0745a691088370f98233cb97c64340dd2", "entry_id": 540},
{"seq": 541, "hash": "\\\\x0bd7000a74e8064d86812478a7cf23685981758b8b93a3ec95eb298edf6cc330", "entry_id": 541},
{"seq": 542, "hash": "\\\\x677c84ea49305186932acfb231987c6d9a305c9402671b6c879a6ec8653b1d91", "entry_id": 542},
{"seq": 543, "hash": "\\\\xd61f4b14df1a2e8b464d2461155308f51acb8951d7136f6cabb4b0a0604f48f1", "entry_id": 543},
{"seq": 544, "hash": "\\\\x8fb511333382f2ec8a9769f157db9fde7c7f244efd75177de262710ec83eaf44", "entry_id": 544},
{"seq": 545, "hash": "\\\\x8e6f319e21ea92d998db14fd05b64cbd6b4567689a73d6f13b535cd3ae4b7de0", "entry_id": 545},
{"seq": 546, "hash": "\\\\xda2e9187118d7320f29c7ad318eaf566485168f8a1b607b9e2eea9fdcad62065", "entry_id": 546},
{"seq": 547, "hash": "\\\\x61d3091464a23cc0c4d6b7b3d09efa54a564ca5d91235670fd7724d241207bf3", "entry_id": 547},
{"seq": 548, "hash": "\\\\x4aa95fdb08cfe9cdbc3505ce6f0f2eaa37ae117b5e820fe90f48cd4a993461c9", "entry_id": 548},
{"seq": 549, "hash": "\\\\x31fe866848011458e41000c0ad8cc86a5928f8dd709c7970eb0a22f76b12724b", "entry_id": 549},
{"seq": 550, "hash": "\\\\x1c8ef01858ec4684dbf702db935194e2a5eafd8d29facee81e6cf7fb3355e8ee", "entry_id": 551},
{"seq": 551, "hash": "\\\\x9042d821bac758c0711dd357954ead3d99a90ff07662696206fcbfbe73192bd4", "entry_id": 550},
{"seq": 552, "hash": "\\\\x57497a2297150da359a744e33baeabc2ac03d9eaea8a20e13f216710403a873e", "entry_id": 552},
{"seq": 553, "hash": "\\\\x80ba133d6392fc37dfe593b19eed85dc1c585c235df1ecb6fd34ad638716f1b9", "entry_id": 553},
{"seq": 554, "hash": "\\\\xa89b1ee4601560d7b93d9464ef3b1210da41a80a813dd16e8f0c39c476858694", "entry_id": 554},
{"seq": 555, "hash": "\\\\xc0fdd96dd15fd0a15588055c7ef488acd5a5ade88f9b4f7e8156fc5389385bd4", "entry_id": 555},
{"seq": 556, "hash": "\\\\x012ad5256a2eb140d27bbb04fac71fc80b59861048c1e9da7e73ade82c87d690", "entry_id": 556},
{"seq": 557, "hash": "\\\\x009e5acf1ae04752d4ea8dd232415c99dad48efd5f3c33826010c0ddd1161153", "entry_id": 557},
{"seq": 558, "hash": "\\\\x9a6987df09bffc8787601c3da425b407faae63ab439de032b53ba259523c83af", "entry_id": 558},
{"seq": 559, "hash": "\\\\xa5f500a9b999f304ce89a1a467376148835c8935593d876f2c0ec46046d4ada7", "entry_id": 559},
{"seq": 560, "hash": "\\\\x38753586144361b55df3fa438cbab20f002cb0120c7e3798548f0d963bcbd888", "entry_id": 560},
{"seq": 561, "hash": "\\\\x14f064e6604d381bff3e55465218c9f22b1994f35efc6e554acfd645a9a86b5e", "entry_id": 561},
{"seq": 562, "hash": "\\\\x8dc2fa778876d7a2a7a04b1b767bc316a15af7251a7577860119ce6510311c9a", "entry_id": 562},
{"seq": 563, "hash": "\\\\xa210cd88c1326d54b16e5b4a8b639da3068c57c3c58364b60e62a6c69f221848", "entry_id": 563},
{"seq": 564, "hash": "\\\\x6a52c983d26a1423f6545d9687ad086f37d7fe3c70a90d6be6b2d787d81b243f", "entry_id": 564},
{"seq": 565, "hash": "\\\\x9a2be30a654def39f431a44fa048b7ed86d50156d7162e8f264c7ab03aed96a1", "entry_id": 565},
{"seq": 566, "hash": "\\\\x202df6071c56d7a41bcee8e306603d27d49f8163baa4325a490ade3116d7d8d4", "entry_id": 566},
{"seq": 567, "hash": "\\\\x08bdb45196a8a15fab03fb97dc8f3f8f2d08b75d78c6a26657732a34ce20bc55", "entry_id": 567},
{"seq": 568, "hash": "\\\\xcf96141b58731c216ea37de746921f8543ff326c2397e08d13507a67e1df7be6", "entry_id": 568},
{"seq": 569, "hash": "\\\\x3e7805475af691241547fc702a45fc09032947c50c65efc48cf80c228190b884", "entry_id": 569},
{"seq": 570, "hash": "\\\\x080f8180b68b49d9a001130f7550e4efb7038ce98512f2edcf1c47bc57c98575", "entry_id": 570},
{"seq": 571, "hash": "\\\\x5d65dd8661958714cd861b4baf4d566bec42be4a1749ca2b1b23e7413ff2c78b", "entry_id": 571},
{"seq": 572, "hash": "\\\\xb2bbe42ff10191e379c09311ba1f2fd6f4f8b93ced6755440567468def31a31d", "entry_id": 572},
{"seq": 573, "hash": "\\\\x86639d61d07596b8a42ba64cf368c22fe9c1b089f38804e5510e304aa77a2e19", "entry_id": 573},
{"seq": 574, "hash": "\\\\x7dc19859ee55397ac713d2e809a350bf6a558b442a53e45492195fd99af7a971", "entry_id": 574},
{"seq": 575, "hash": "\\\\x18ce6c4db3d8af3b76426d634baa7e3b462c3902787ac2a7cb3c1567f0070617", "entry_id": 575},
{"seq": 576, "hash": "\\\\x0ecb1e738d8958475ea1a576684f91d29512952ae6fbae05576d9363f9e9eb5d", "entry_id": 576},
{"seq": 577, "hash": "\\\\xcad796b5774b47558af2eeba1adc90389d1cacae57b127362ddd32d0b8216f70", "entry_id": 577},
{"seq": 578, "hash": "\\\\x52ba5cfd513ed65fbe2da3862bc7b6d8d57124feef5fb6a5fa67535c0d7aa91c", "entry_id": 578},
{"seq": 579, "hash": "\\\\xde78acd46d07205dde86210fa88fc82537afaca6f77499d2d7f3924c62174088", "entry_id": 579},
{"seq": 580, "hash": "\\\\xe4ccc7ce5593f27e060a83fe9a862e6ac7f97e23e8ae59a43abbc0ba876f89f6", "entry_id": 580},
{"seq": 581, "hash": "\\\\x07e0f9203081142317c89557959ab9f71263e319683ea9d9cf7fa80375983ddc", "entry_id": 581},
{"seq": 582, "hash": "\\\\xbc0280267c241d9707a04c3e9e872de51a13826e09a723f7bba4cf65ae884038", "entry_id": 582},
{"seq": 583, "hash": "\\\\xd593de38141037155c02f8e9e5e7752668c47aac16887f2f9b67b2102b3b4ba4", "entry_id": 583},
{"seq": 584, "hash": "\\\\x9d496242abf1ac402a1936d8757fd70dac06236bbc3bfd7fbe836f9e8f63836c", "entry_id": 584},
{"seq": 585, "hash": "\\\\x1adafa3fd4dc02e2cbce6c9f878de29dabd1fa351c478d1eeb069aa062654d3d", "entry_id": 585},
{"seq": 586, "hash": "\\\\xf14944a91c38ca61bdb7303e44f10ee627a56339c186e322f4fee17371e974b1", "entry_id": 586},
{"seq": 587, "hash": "\\\\xf03db3116055ad3055064f7a0fbf93c73b80dff23c0530862db69502ef4d1434", "entry_id": 587},
{"seq": 588, "hash": "\\\\xaab2d0c8a6810c39ab7a2f2112d70febd587dedf8d9fc26b6c6a8e4fb2faf3bf", "entry_id": 588},
{"seq": 589, "hash": "\\\\xba289e9090a649a01387b25239ed4a033a10012a14441af5bb60ae3d57d4dc7d", "entry_id": 589},
{"seq": 590, "hash": "\\\\xef6899f0cc2e4e47ec80fe4e4ec8748f711478b70cdaafb41409763ec99e2a66", "entry_id": 590},
{"seq": 591, "hash": "\\\\xf08d267a1a1c57f752123a4a302ebf2995d0b2397306c05989d586efe880dd28", "entry_id": 591},
{"seq": 592, "hash": "\\\\xb1ef797d7d30741e316ac3debfbf8ea78af1563401c0474ed73000be9a051f69", "entry_id": 592},
{"seq": 593, "hash": "\\\\x23611bb0ff4bf9dda0c8a2f81efc1eea9b7f3d43ff0977f0a7aa344fe71450bf", "entry_id": 593},
{"seq": 594, "hash": "\\\\xdb5a542e7d8ad32c5ab61f5c087641719b15654aacf42a0f6414c2296535e890", "entry_id": 594},
{"seq": 595, "hash": "\\\\xab96a608bb36760018587347c64012b4375a0285a993e4bde29d9a485dd007c8", "entry_id": 595},
{"seq": 596, "hash": "\\\\xf5c0aea4c41357f4b195ce0439729929bfcccb2e3892d6ae5a374ce20bdff71a", "entry_id": 596},
{"seq": 597, "hash": "\\\\xc6daa648f8719445dd9e8bdcc9885c4bbddd2237b6212911e152cd8edbdd8164", "entry_id": 597},
{"seq": 598, "hash": "\\\\x20646c4a9a0ab6d0fd8d0b49cc629c1ad8a5bbf8008201d152318a27ac6e823d", "entry_id": 598},
{"seq": 599, "hash": "\\\\x6643552c92019c74caaeb0118cb5e24342a285f259946d59a0e0eb3a999049c1", "entry_id": 599},
{"seq": 600, "hash": "\\\\x64ba8e56a053f695b41af1c8d3614ad5ea6c000c30d253c8c5d64c9c839047d5", "entry_id": 600},
{"seq": 601, "hash": "\\\\x372a7d06fd72e8e24e877ea7461fc9a7e414f8aa6d89f273ab72301ee0266fbf", "entry_id": 601},
{"seq": 602, "hash": "\\\\x568b998e84f3b61edb1ca66dcceef3d01971a974d72d79c25e1bf86c86005e8a", "entry_id": 602},
{"seq": 603, "hash": "\\\\x9c33adea8e03b3a72d55759d90f2680c7ece8f9af6200e19a26c74c06e0d45d9", "entry_id": 603},
{"seq": 604, "hash": "\\\\xa2650b76475ed0ef9b935a2903861168b2217f28db5623634ee5fcc5ac521c49", "entry_id": 604},
{"seq": 605, "hash": "\\\\x6a3b9229a5b2617b9c7ec270c29fc63dcbd428f8ccc41fd8d46c838b38fa56f0", "entry_id": 605},
{"seq": 606, "hash": "\\\\x7b1f0e3dccede871d4b1f58d24bd98b6ebee12b7860945b506181358fc46cef4", "entry_id": 606},
{"seq": 607, "hash": "\\\\x0b552567c4fa5d146bda92e365c938a3234503e0a11ad9d53e8a7a15070abe87", "entry_id": 607},
{"seq": 608, "hash": "\\\\x5c407fda7d419f7143daafb90ea5305578c8197b654aff07aaf22807d4c24385", "entry_id": 608},
{"seq": 609, "hash": "\\\\xaf62a6b95ffc64046276fc42175e566544fe95395a6ded263ac67c25614d4882", "entry_id": 609},
{"seq": 610, "hash": "\\\\x489848eda38199fd201f9896d06b73e3e4c306fdda23c13d748f66a6ae3eea1c", "entry_id": 610},
{"seq": 611, "hash": "\\\\x88b5d2da701f4f3c64c88445ad1cc1f3293cfe8e6673ae12851e2fc8ec22c168", "entry_id": 611}
]');

INSERT INTO public.agreement (id, region_code, title, status, version, measures, signed_on, valid_until, decision_id, provenance_source, provenance_reference, terminated_reason, created_at, due_at) OVERRIDING SYSTEM VALUE
SELECT id, region_code, title, status, version, measures, signed_on, valid_until, decision_id, provenance_source, provenance_reference, terminated_reason, created_at, due_at FROM jsonb_populate_recordset(NULL::public.agreement,'[
{"id": "01a22664-5ecf-7496-86e8-448829594e62", "title": {"en": "Agreement on the development of industrial tourism", "ru": "Соглашение о развитии промышленного туризма"}, "due_at": "2030-11-01T21:00:00+00:00", "status": "SIGNED", "version": 3, "measures": ["METHODOLOGY", "EXCURSIONS", "REGIONAL_ROUTES", "INTERREGIONAL_ROUTES", "COUNCIL", "REGISTRY"], "signed_on": "2020-07-08", "created_at": "2026-11-29T08:20:41.807+00:00", "decision_id": null, "region_code": "RU-SMO", "valid_until": "2030-12-31", "provenance_source": "SAMPLE", "terminated_reason": null, "provenance_reference": "infra/sample-data"}
]');

INSERT INTO public.agreement_milestone (agreement_id, region_code, measure, due_on, status, done_on, evidence_id, evidence_type, evidence_subject, evidence_time, due_at, term) OVERRIDING SYSTEM VALUE
SELECT agreement_id, region_code, measure, due_on, status, done_on, evidence_id, evidence_type, evidence_subject, evidence_time, due_at, term FROM jsonb_populate_recordset(NULL::public.agreement_milestone,'[
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-29", "measure": "COUNCIL", "evidence_id": "01a22664-2270-71de-929c-be71d7ee25c9", "region_code": "RU-SMO", "agreement_id": "01a22664-5ecf-7496-86e8-448829594e62", "evidence_time": "2026-11-29T08:20:26.352+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22664-2270-7145-a0f7-b154210fe052"},
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-29", "measure": "EXCURSIONS", "evidence_id": "01a22664-30fc-7514-af45-26597e57bf33", "region_code": "RU-SMO", "agreement_id": "01a22664-5ecf-7496-86e8-448829594e62", "evidence_time": "2026-11-29T08:20:30.076+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22664-2c2d-74d7-83da-3e8bd99bbccd"},
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-29", "measure": "INTERREGIONAL_ROUTES", "evidence_id": "01a22664-6473-7055-a6cb-786e7d661494", "region_code": "RU-SMO", "agreement_id": "01a22664-5ecf-7496-86e8-448829594e62", "evidence_time": "2026-11-29T08:20:43.251+00:00", "evidence_type": "promtour.routes.route.published.v1", "evidence_subject": "01a22664-62cf-74c5-a96a-9b7372f865ec"},
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-29", "measure": "METHODOLOGY", "evidence_id": "01a22664-2b26-74e9-be1c-6edd321b7443", "region_code": "RU-SMO", "agreement_id": "01a22664-5ecf-7496-86e8-448829594e62", "evidence_time": "2026-11-29T08:20:28.582+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22664-2b26-7004-8d05-e8915360e608"},
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-29", "measure": "REGIONAL_ROUTES", "evidence_id": "01a22664-626e-7226-b803-e87689dacd77", "region_code": "RU-SMO", "agreement_id": "01a22664-5ecf-7496-86e8-448829594e62", "evidence_time": "2026-11-29T08:20:42.734+00:00", "evidence_type": "promtour.routes.route.published.v1", "evidence_subject": "01a22664-61d7-71c3-b7cf-d086c37900a6"},
{"term": "[2020-07-08,2031-01-01)", "due_at": null, "due_on": "2021-01-07", "status": "DONE", "done_on": "2026-11-29", "measure": "REGISTRY", "evidence_id": "01a22664-2a2a-74ab-b500-9cb4085cec3b", "region_code": "RU-SMO", "agreement_id": "01a22664-5ecf-7496-86e8-448829594e62", "evidence_time": "2026-11-29T08:20:28.33+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-28d7-74b9-bce2-1d93c50e7de2"}
]');

INSERT INTO public.agreement_signature (agreement_id, party, region_code, signed_on, recorded_at, subject) OVERRIDING SYSTEM VALUE
SELECT agreement_id, party, region_code, signed_on, recorded_at, subject FROM jsonb_populate_recordset(NULL::public.agreement_signature,'[
{"party": "AGENCY", "subject": "01a22664-0273-73a1-8563-8f168823aa47", "signed_on": "2020-07-08", "recorded_at": "2026-11-29T08:20:41.841+00:00", "region_code": "RU-SMO", "agreement_id": "01a22664-5ecf-7496-86e8-448829594e62"},
{"party": "REGION", "subject": "01a22664-02be-77b0-b3eb-08345355f1a3", "signed_on": "2020-07-08", "recorded_at": "2026-11-29T08:20:41.955+00:00", "region_code": "RU-SMO", "agreement_id": "01a22664-5ecf-7496-86e8-448829594e62"}
]');

INSERT INTO public.api_client (id, kind, name, organization_id, portal_id, scopes, regions, rate_class, redirect_uris, allowed_origins, confidential, first_party, version, created_at, revoked_at, revocation_reason) OVERRIDING SYSTEM VALUE
SELECT id, kind, name, organization_id, portal_id, scopes, regions, rate_class, redirect_uris, allowed_origins, confidential, first_party, version, created_at, revoked_at, revocation_reason FROM jsonb_populate_recordset(NULL::public.api_client,'[
{"id": "01900000-0000-7000-8000-0000000000d0", "kind": "DASHBOARD", "name": "Промтур · Promtour", "scopes": [], "regions": null, "version": 1, "portal_id": null, "created_at": "2026-11-29T08:20:18.061+00:00", "rate_class": "HIGH", "revoked_at": null, "first_party": true, "confidential": false, "redirect_uris": ["http://127.0.0.1/signed-in", "http://127.0.0.1:8477/signed-in"], "allowed_origins": [], "organization_id": null, "revocation_reason": null},
{"id": "01900000-0000-7000-8000-0000000000d1", "kind": "PORTAL", "name": "Демонстрация · Demonstration: portal", "scopes": ["bookings:read", "bookings:write", "participants:write", "analytics:read"], "regions": null, "version": 1, "portal_id": "01a22664-64fb-7197-ab7f-3427edf586d3", "created_at": "2026-11-29T08:20:43.526+00:00", "rate_class": "BASIC", "revoked_at": null, "first_party": false, "confidential": true, "redirect_uris": [], "allowed_origins": [], "organization_id": null, "revocation_reason": null},
{"id": "01900000-0000-7000-8000-0000000000d2", "kind": "AGENCY", "name": "Демонстрация · Demonstration: agency", "scopes": ["bookings:read", "bookings:write", "participants:write", "leads:read", "leads:write"], "regions": [], "version": 1, "portal_id": null, "created_at": "2026-11-29T08:20:43.661+00:00", "rate_class": "BASIC", "revoked_at": null, "first_party": false, "confidential": true, "redirect_uris": [], "allowed_origins": [], "organization_id": "01a22664-6516-715d-89dc-b89d081f174b", "revocation_reason": null},
{"id": "01900000-0000-7000-8000-0000000000d3", "kind": "DASHBOARD", "name": "Демонстрация · Demonstration: dashboard", "scopes": ["analytics:read", "registry:read", "audit:read"], "regions": null, "version": 1, "portal_id": null, "created_at": "2026-11-29T08:20:18.103+00:00", "rate_class": "STANDARD", "revoked_at": null, "first_party": false, "confidential": true, "redirect_uris": [], "allowed_origins": [], "organization_id": null, "revocation_reason": null}
]');

INSERT INTO public.council (id, region_code, established_on) OVERRIDING SYSTEM VALUE
SELECT id, region_code, established_on FROM jsonb_populate_recordset(NULL::public.council,'[
{"id": "01a22664-21e2-751b-ba95-b51c1995afc8", "region_code": "RU-MOW", "established_on": "2020-07-08"},
{"id": "01a22664-2270-7145-a0f7-b154210fe052", "region_code": "RU-SMO", "established_on": "2020-07-08"},
{"id": "01a22664-2270-75c9-b24a-55031cacdc20", "region_code": "RU-CHE", "established_on": "2020-07-08"},
{"id": "01a22664-227a-7502-894c-744d055aff61", "region_code": "RU-MOS", "established_on": "2020-07-08"},
{"id": "01a22664-229a-747f-8cb0-b005286bf04f", "region_code": "RU-SVE", "established_on": "2020-07-08"},
{"id": "01a22664-22a3-7118-8b1c-f3dc0fb92a4c", "region_code": "RU-NIZ", "established_on": "2020-07-08"},
{"id": "01a22664-2531-7199-b765-1f120038eb59", "region_code": "RU-PER", "established_on": "2020-07-08"},
{"id": "01a22664-2531-732e-b3b4-23261976d76f", "region_code": "RU-KRS", "established_on": "2020-07-08"},
{"id": "01a22664-255b-77c6-9d23-fc9335065ec9", "region_code": "RU-BEL", "established_on": "2020-07-08"},
{"id": "01a22664-256e-75f6-ad21-fffdec4c76c0", "region_code": "RU-TUL", "established_on": "2020-07-08"},
{"id": "01a22664-2578-7300-b590-2698374f72b7", "region_code": "RU-KK", "established_on": "2020-07-08"},
{"id": "01a22664-259e-7618-b107-248dd98dcccc", "region_code": "RU-KEM", "established_on": "2020-07-08"},
{"id": "01a22664-2706-71e1-97e2-beffa356410f", "region_code": "RU-LEN", "established_on": "2020-07-08"}
]');

INSERT INTO public.council_decision (id, council_id, meeting_id, region_code, year, number, kind, taken_on, summary, withdrawn_at, withdrawn_reason) OVERRIDING SYSTEM VALUE
SELECT id, council_id, meeting_id, region_code, year, number, kind, taken_on, summary, withdrawn_at, withdrawn_reason FROM jsonb_populate_recordset(NULL::public.council_decision,'[
{"id": "01a22664-2a13-7371-8998-5f9b76e80f3e", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Russian Linen", "ru": "Внести в реестр региона: Русский лён"}, "taken_on": "2020-07-08", "council_id": "01a22664-2270-7145-a0f7-b154210fe052", "meeting_id": "01a22664-24dc-707b-9711-1c85782e3f52", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22664-2a1b-73a8-945b-706344f57c75", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: TMK Yartsevo Metallurgical Plant", "ru": "Внести в реестр региона: ТМК-Ярцевский металлургический завод"}, "taken_on": "2020-07-08", "council_id": "01a22664-2270-7145-a0f7-b154210fe052", "meeting_id": "01a22664-24dc-707b-9711-1c85782e3f52", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22664-2a51-7667-a0d3-f578632e18bf", "kind": "REGISTER", "year": 2020, "number": 3, "summary": {"en": "Enter into the region’s registry: Smolensk Printing Works", "ru": "Внести в реестр региона: Смоленский полиграфкомбинат"}, "taken_on": "2020-07-08", "council_id": "01a22664-2270-7145-a0f7-b154210fe052", "meeting_id": "01a22664-24dc-707b-9711-1c85782e3f52", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22664-2a72-77ef-8335-7cc90d28e542", "kind": "REGISTER", "year": 2020, "number": 4, "summary": {"en": "Enter into the region’s registry: The maker of the brands “Nashe” and “Tvoyo”", "ru": "Внести в реестр региона: Производитель марок «Наше» и «Твоё»"}, "taken_on": "2020-07-08", "council_id": "01a22664-2270-7145-a0f7-b154210fe052", "meeting_id": "01a22664-24dc-707b-9711-1c85782e3f52", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22664-2ab2-7499-a699-4f2441fda469", "kind": "REGISTER", "year": 2020, "number": 5, "summary": {"en": "Enter into the region’s registry: Egger Wood Products Gagarin", "ru": "Внести в реестр региона: Эггер Древпродукт Гагарин"}, "taken_on": "2020-07-08", "council_id": "01a22664-2270-7145-a0f7-b154210fe052", "meeting_id": "01a22664-24dc-707b-9711-1c85782e3f52", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22664-2af9-756d-9f6b-414dd20483be", "kind": "REGISTER", "year": 2020, "number": 6, "summary": {"en": "Enter into the region’s registry: Kristall", "ru": "Внести в реестр региона: Кристалл"}, "taken_on": "2020-07-08", "council_id": "01a22664-2270-7145-a0f7-b154210fe052", "meeting_id": "01a22664-24dc-707b-9711-1c85782e3f52", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22664-34d1-7790-8eb2-1ac8bac58e57", "kind": "REGISTER", "year": 2020, "number": 7, "summary": {"en": "Enter into the region’s registry: Torfoprom", "ru": "Внести в реестр региона: Торфопром"}, "taken_on": "2020-07-08", "council_id": "01a22664-2270-7145-a0f7-b154210fe052", "meeting_id": "01a22664-24dc-707b-9711-1c85782e3f52", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22664-3595-7119-97cf-3f231c864557", "kind": "REGISTER", "year": 2020, "number": 8, "summary": {"en": "Enter into the region’s registry: Katyn Farm", "ru": "Внести в реестр региона: Агроферма Катынь"}, "taken_on": "2020-07-08", "council_id": "01a22664-2270-7145-a0f7-b154210fe052", "meeting_id": "01a22664-24dc-707b-9711-1c85782e3f52", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22664-359e-7645-94ea-7248dfcb58d6", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: MMK", "ru": "Внести в реестр региона: ММК"}, "taken_on": "2020-07-08", "council_id": "01a22664-2270-75c9-b24a-55031cacdc20", "meeting_id": "01a22664-24eb-7289-80ef-454ce8a8747b", "region_code": "RU-CHE", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22664-359f-73b4-81a8-5ab2b7323398", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Sysert Porcelain", "ru": "Внести в реестр региона: Фарфор Сысерти"}, "taken_on": "2020-07-08", "council_id": "01a22664-229a-747f-8cb0-b005286bf04f", "meeting_id": "01a22664-2488-71c3-a6fb-498ddfcec0df", "region_code": "RU-SVE", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22664-35b7-77fe-9b8c-51514bf009cb", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: PNTZ Pipe Plant", "ru": "Внести в реестр региона: ПНТЗ"}, "taken_on": "2020-07-08", "council_id": "01a22664-229a-747f-8cb0-b005286bf04f", "meeting_id": "01a22664-2488-71c3-a6fb-498ddfcec0df", "region_code": "RU-SVE", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22664-35e6-7369-815c-15324d6bc2ce", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: OMK Vyksa", "ru": "Внести в реестр региона: ОМК Выкса"}, "taken_on": "2020-07-08", "council_id": "01a22664-22a3-7118-8b1c-f3dc0fb92a4c", "meeting_id": "01a22664-24db-778d-bc06-f7af81e3a489", "region_code": "RU-NIZ", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22664-3f0c-73f1-861f-894e0568d8e8", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: Ariel", "ru": "Внести в реестр региона: Ариель"}, "taken_on": "2020-07-08", "council_id": "01a22664-22a3-7118-8b1c-f3dc0fb92a4c", "meeting_id": "01a22664-24db-778d-bc06-f7af81e3a489", "region_code": "RU-NIZ", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22664-41eb-73af-9271-dbe569fa6c3e", "kind": "REGISTER", "year": 2020, "number": 3, "summary": {"en": "Enter into the region’s registry: Sormovo Confectionery", "ru": "Внести в реестр региона: Сормовская кондитерская фабрика"}, "taken_on": "2020-07-08", "council_id": "01a22664-22a3-7118-8b1c-f3dc0fb92a4c", "meeting_id": "01a22664-24db-778d-bc06-f7af81e3a489", "region_code": "RU-NIZ", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22664-424a-75f0-ac92-cb17245de6fc", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Mikron", "ru": "Внести в реестр региона: Микрон"}, "taken_on": "2020-07-08", "council_id": "01a22664-21e2-751b-ba95-b51c1995afc8", "meeting_id": "01a22664-2451-730d-82b4-c83f22af424d", "region_code": "RU-MOW", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22664-42b6-76d5-8ce1-11f1ff68e9a8", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: Ortomoda", "ru": "Внести в реестр региона: Ортомода"}, "taken_on": "2020-07-08", "council_id": "01a22664-21e2-751b-ba95-b51c1995afc8", "meeting_id": "01a22664-2451-730d-82b4-c83f22af424d", "region_code": "RU-MOW", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22664-42cb-754f-bfeb-8ef1fa996d67", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Bogorodsk Ice Cream Works", "ru": "Внести в реестр региона: Богородский хладокомбинат"}, "taken_on": "2020-07-08", "council_id": "01a22664-227a-7502-894c-744d055aff61", "meeting_id": "01a22664-2453-7095-971b-5005ee9d0afd", "region_code": "RU-MOS", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22664-42fd-7582-8c8c-9126a0fd0dd7", "kind": "REGISTER", "year": 2020, "number": 3, "summary": {"en": "Enter into the region’s registry: Baskin Robbins", "ru": "Внести в реестр региона: Баскин Роббинс"}, "taken_on": "2020-07-08", "council_id": "01a22664-21e2-751b-ba95-b51c1995afc8", "meeting_id": "01a22664-2451-730d-82b4-c83f22af424d", "region_code": "RU-MOW", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22664-4800-7748-9cfa-db84de655b36", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: OMK Chusovoy", "ru": "Внести в реестр региона: ОМК Чусовой"}, "taken_on": "2020-07-08", "council_id": "01a22664-2531-7199-b765-1f120038eb59", "meeting_id": "01a22664-26ce-7373-ae1f-d91bd96c05fa", "region_code": "RU-PER", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22664-500e-733c-8047-b9aa861a1ef2", "kind": "REGISTER", "year": 2020, "number": 2, "summary": {"en": "Enter into the region’s registry: Kungur Ceramics", "ru": "Внести в реестр региона: Кунгурская керамика"}, "taken_on": "2020-07-08", "council_id": "01a22664-2531-7199-b765-1f120038eb59", "meeting_id": "01a22664-26ce-7373-ae1f-d91bd96c05fa", "region_code": "RU-PER", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22664-5262-724d-9132-84ea0b1588c4", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Mikhailovsky Mining Works", "ru": "Внести в реестр региона: Михайловский ГОК"}, "taken_on": "2020-07-08", "council_id": "01a22664-2531-732e-b3b4-23261976d76f", "meeting_id": "01a22664-2691-77f6-86c7-bd6774300665", "region_code": "RU-KRS", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22664-52e3-740e-be05-e14e28a78962", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Lebedinsky Mining Works and OEMK", "ru": "Внести в реестр региона: Лебединский ГОК и ОЭМК"}, "taken_on": "2020-07-08", "council_id": "01a22664-255b-77c6-9d23-fc9335065ec9", "meeting_id": "01a22664-26d1-71a0-92cd-079778e7c647", "region_code": "RU-BEL", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22664-538c-74e9-84ca-134babcd57ba", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Sayano-Shushenskaya Hydropower Plant", "ru": "Внести в реестр региона: Саяно-Шушенская ГЭС"}, "taken_on": "2020-07-08", "council_id": "01a22664-2578-7300-b590-2698374f72b7", "meeting_id": "01a22664-26d4-776f-b5ce-774347676456", "region_code": "RU-KK", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22664-53d4-75e0-b706-18b7f0e64e36", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Tula Brewery", "ru": "Внести в реестр региона: Тульский пивзавод"}, "taken_on": "2020-07-08", "council_id": "01a22664-256e-75f6-ad21-fffdec4c76c0", "meeting_id": "01a22664-26e0-70d6-a003-8472bf356887", "region_code": "RU-TUL", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22664-5416-7587-a668-a6b3d2cd25ad", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Kuzbassrazrezugol", "ru": "Внести в реестр региона: Кузбассразрезуголь"}, "taken_on": "2020-07-08", "council_id": "01a22664-259e-7618-b107-248dd98dcccc", "meeting_id": "01a22664-271e-739d-a8e1-8671866f861c", "region_code": "RU-KEM", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22664-57bb-73df-ab30-8f9598de2539", "kind": "REGISTER", "year": 2020, "number": 1, "summary": {"en": "Enter into the region’s registry: Leningrad Nuclear Power Plant", "ru": "Внести в реестр региона: Ленинградская АЭС"}, "taken_on": "2020-07-08", "council_id": "01a22664-2706-71e1-97e2-beffa356410f", "meeting_id": "01a22664-279c-7215-8d55-deb74f43894a", "region_code": "RU-LEN", "withdrawn_at": null, "withdrawn_reason": null},
{"id": "01a22664-6125-701b-b015-cf65f18248fd", "kind": "REGISTER", "year": 2020, "number": 9, "summary": {"en": "Enter into the region’s registry: Smolensk tour operator (sample)", "ru": "Внести в реестр региона: Смоленский туроператор (образец)"}, "taken_on": "2020-07-08", "council_id": "01a22664-2270-7145-a0f7-b154210fe052", "meeting_id": "01a22664-24dc-707b-9711-1c85782e3f52", "region_code": "RU-SMO", "withdrawn_at": null, "withdrawn_reason": null}
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
{"used_at": "2026-11-29T08:20:28.33+00:00", "decision_id": "01a22664-2a13-7371-8998-5f9b76e80f3e", "region_code": "RU-SMO", "organization_id": "01a22664-2851-7409-b8ca-9cffa7a03a4d"},
{"used_at": "2026-11-29T08:20:28.37+00:00", "decision_id": "01a22664-2a1b-73a8-945b-706344f57c75", "region_code": "RU-SMO", "organization_id": "01a22664-2861-70bf-8919-25a07c0af246"},
{"used_at": "2026-11-29T08:20:28.405+00:00", "decision_id": "01a22664-2a51-7667-a0d3-f578632e18bf", "region_code": "RU-SMO", "organization_id": "01a22664-2844-73ff-8fd1-26e61efce404"},
{"used_at": "2026-11-29T08:20:28.499+00:00", "decision_id": "01a22664-2a72-77ef-8335-7cc90d28e542", "region_code": "RU-SMO", "organization_id": "01a22664-2852-7540-8794-d7dd4744bbfb"},
{"used_at": "2026-11-29T08:20:28.568+00:00", "decision_id": "01a22664-2ab2-7499-a699-4f2441fda469", "region_code": "RU-SMO", "organization_id": "01a22664-284f-76d2-9d0a-3e5cacc3cb35"},
{"used_at": "2026-11-29T08:20:28.628+00:00", "decision_id": "01a22664-2af9-756d-9f6b-414dd20483be", "region_code": "RU-SMO", "organization_id": "01a22664-2865-70dd-a2c5-fdc9f56bbcdf"},
{"used_at": "2026-11-29T08:20:31.193+00:00", "decision_id": "01a22664-34d1-7790-8eb2-1ac8bac58e57", "region_code": "RU-SMO", "organization_id": "01a22664-31dd-71ad-a8c4-d79fb4130e64"},
{"used_at": "2026-11-29T08:20:31.324+00:00", "decision_id": "01a22664-3595-7119-97cf-3f231c864557", "region_code": "RU-SMO", "organization_id": "01a22664-32ec-7254-baff-8fc1966f0ba1"},
{"used_at": "2026-11-29T08:20:31.322+00:00", "decision_id": "01a22664-359e-7645-94ea-7248dfcb58d6", "region_code": "RU-CHE", "organization_id": "01a22664-3315-7757-a155-9b7da0369c3c"},
{"used_at": "2026-11-29T08:20:31.342+00:00", "decision_id": "01a22664-359f-73b4-81a8-5ab2b7323398", "region_code": "RU-SVE", "organization_id": "01a22664-3350-773e-abce-94662b1ccd9b"},
{"used_at": "2026-11-29T08:20:31.359+00:00", "decision_id": "01a22664-35b7-77fe-9b8c-51514bf009cb", "region_code": "RU-SVE", "organization_id": "01a22664-3351-7654-8d60-e0d67f795651"},
{"used_at": "2026-11-29T08:20:31.447+00:00", "decision_id": "01a22664-35e6-7369-815c-15324d6bc2ce", "region_code": "RU-NIZ", "organization_id": "01a22664-3484-72e9-8d9c-bace5b35b454"},
{"used_at": "2026-11-29T08:20:33.737+00:00", "decision_id": "01a22664-3f0c-73f1-861f-894e0568d8e8", "region_code": "RU-NIZ", "organization_id": "01a22664-3daf-71be-9b25-103d99ba1420"},
{"used_at": "2026-11-29T08:20:34.483+00:00", "decision_id": "01a22664-41eb-73af-9271-dbe569fa6c3e", "region_code": "RU-NIZ", "organization_id": "01a22664-3f2e-7027-b033-7c10c334d5c1"},
{"used_at": "2026-11-29T08:20:34.635+00:00", "decision_id": "01a22664-424a-75f0-ac92-cb17245de6fc", "region_code": "RU-MOW", "organization_id": "01a22664-3fa3-741c-8c53-d92b746c8a33"},
{"used_at": "2026-11-29T08:20:34.71+00:00", "decision_id": "01a22664-42b6-76d5-8ce1-11f1ff68e9a8", "region_code": "RU-MOW", "organization_id": "01a22664-4025-72c3-8bb9-4eee15352d20"},
{"used_at": "2026-11-29T08:20:34.725+00:00", "decision_id": "01a22664-42cb-754f-bfeb-8ef1fa996d67", "region_code": "RU-MOS", "organization_id": "01a22664-4045-7644-9329-afb71b9883a3"},
{"used_at": "2026-11-29T08:20:34.835+00:00", "decision_id": "01a22664-42fd-7582-8c8c-9126a0fd0dd7", "region_code": "RU-MOW", "organization_id": "01a22664-4009-71c1-bec3-1ff9e028369a"},
{"used_at": "2026-11-29T08:20:36.003+00:00", "decision_id": "01a22664-4800-7748-9cfa-db84de655b36", "region_code": "RU-PER", "organization_id": "01a22664-4556-73fa-bc6b-05ed5948606a"},
{"used_at": "2026-11-29T08:20:38.125+00:00", "decision_id": "01a22664-500e-733c-8047-b9aa861a1ef2", "region_code": "RU-PER", "organization_id": "01a22664-4f10-7581-bdfc-b122308ae049"},
{"used_at": "2026-11-29T08:20:38.739+00:00", "decision_id": "01a22664-5262-724d-9132-84ea0b1588c4", "region_code": "RU-KRS", "organization_id": "01a22664-5011-70ec-979d-f7c664102540"},
{"used_at": "2026-11-29T08:20:38.878+00:00", "decision_id": "01a22664-52e3-740e-be05-e14e28a78962", "region_code": "RU-BEL", "organization_id": "01a22664-503e-7710-9e4a-6c30a6e91a88"},
{"used_at": "2026-11-29T08:20:38.997+00:00", "decision_id": "01a22664-538c-74e9-84ca-134babcd57ba", "region_code": "RU-KK", "organization_id": "01a22664-510f-7790-b150-30ede6f3174a"},
{"used_at": "2026-11-29T08:20:39.081+00:00", "decision_id": "01a22664-53d4-75e0-b706-18b7f0e64e36", "region_code": "RU-TUL", "organization_id": "01a22664-51aa-706f-80f1-4a434afec41a"},
{"used_at": "2026-11-29T08:20:39.145+00:00", "decision_id": "01a22664-5416-7587-a668-a6b3d2cd25ad", "region_code": "RU-KEM", "organization_id": "01a22664-51e3-7542-8386-2c889cfca8d7"},
{"used_at": "2026-11-29T08:20:40.031+00:00", "decision_id": "01a22664-57bb-73df-ab30-8f9598de2539", "region_code": "RU-LEN", "organization_id": "01a22664-5713-75e1-9022-dbd4a8255117"},
{"used_at": "2026-11-29T08:20:42.435+00:00", "decision_id": "01a22664-6125-701b-b015-cf65f18248fd", "region_code": "RU-SMO", "organization_id": "01a22664-5fc6-72f6-a7c3-e4d95c391ba9"}
]');

INSERT INTO public.council_meeting (id, council_id, region_code, held_on, members, present, present_members, agenda) OVERRIDING SYSTEM VALUE
SELECT id, council_id, region_code, held_on, members, present, present_members, agenda FROM jsonb_populate_recordset(NULL::public.council_meeting,'[
{"id": "01a22664-2451-730d-82b4-c83f22af424d", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22664-21e2-751b-ba95-b51c1995afc8", "region_code": "RU-MOW", "present_members": ["01a22664-2286-71ab-94c7-2340ccfcc19d", "01a22664-2313-717b-9e2d-a54c3f8fb53f", "01a22664-23c3-755f-83c4-c8d046815646"]},
{"id": "01a22664-2453-7095-971b-5005ee9d0afd", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22664-227a-7502-894c-744d055aff61", "region_code": "RU-MOS", "present_members": ["01a22664-22ac-715a-8b86-a5d4eed8490d", "01a22664-231a-76b6-8833-aeb39ecfd373", "01a22664-23c1-7417-812a-bfc5c3fb992a"]},
{"id": "01a22664-2488-71c3-a6fb-498ddfcec0df", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22664-229a-747f-8cb0-b005286bf04f", "region_code": "RU-SVE", "present_members": ["01a22664-2319-7423-86f8-6b27d28017e9", "01a22664-239f-7790-8a28-026154c753c7", "01a22664-2412-7112-9410-65065c020741"]},
{"id": "01a22664-24db-778d-bc06-f7af81e3a489", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22664-22a3-7118-8b1c-f3dc0fb92a4c", "region_code": "RU-NIZ", "present_members": ["01a22664-2331-7221-bc6f-c51a6846dd82", "01a22664-23c3-712a-8761-0553a215382b", "01a22664-244f-7255-b1a4-497125d7873f"]},
{"id": "01a22664-24dc-707b-9711-1c85782e3f52", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22664-2270-7145-a0f7-b154210fe052", "region_code": "RU-SMO", "present_members": ["01a22664-2317-715b-8ae5-43a1a21b3c53", "01a22664-23c0-74bd-a7f8-271ded38bf73", "01a22664-2425-74a2-8f99-e60054bcaf03"]},
{"id": "01a22664-24eb-7289-80ef-454ce8a8747b", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22664-2270-75c9-b24a-55031cacdc20", "region_code": "RU-CHE", "present_members": ["01a22664-2318-71f2-8185-d78e85fb884f", "01a22664-23a3-711c-b5ff-8c785bc3758a", "01a22664-2426-767a-8c51-af47936f2c87"]},
{"id": "01a22664-2691-77f6-86c7-bd6774300665", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22664-2531-732e-b3b4-23261976d76f", "region_code": "RU-KRS", "present_members": ["01a22664-256f-700b-997d-3ab20906a6a8", "01a22664-25e2-7765-b798-5cd9884aca25", "01a22664-2648-7359-8b65-58cc73010d2e"]},
{"id": "01a22664-26ce-7373-ae1f-d91bd96c05fa", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22664-2531-7199-b765-1f120038eb59", "region_code": "RU-PER", "present_members": ["01a22664-2573-7120-9baa-db8bd046e2ab", "01a22664-25f2-76ad-be3d-74d2f3f179b3", "01a22664-268e-70ec-957d-dcb9903d2eaa"]},
{"id": "01a22664-26d1-71a0-92cd-079778e7c647", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22664-255b-77c6-9d23-fc9335065ec9", "region_code": "RU-BEL", "present_members": ["01a22664-25a3-7203-a9ae-93bff2e3761a", "01a22664-2621-73a8-9d0e-7be7ad0b567f", "01a22664-2693-7763-a019-bceea894b412"]},
{"id": "01a22664-26d4-776f-b5ce-774347676456", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22664-2578-7300-b590-2698374f72b7", "region_code": "RU-KK", "present_members": ["01a22664-25a0-75f7-8a4d-353714c88a85", "01a22664-262c-71be-9b5f-429896a90aef", "01a22664-2693-7132-89a7-1f7cae0e741f"]},
{"id": "01a22664-26e0-70d6-a003-8472bf356887", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22664-256e-75f6-ad21-fffdec4c76c0", "region_code": "RU-TUL", "present_members": ["01a22664-25a6-71e8-b78a-f0268d26fbcf", "01a22664-263a-736a-9e23-cdfa33e7f0df", "01a22664-2693-77e6-85c4-8787788a1687"]},
{"id": "01a22664-271e-739d-a8e1-8671866f861c", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22664-259e-7618-b107-248dd98dcccc", "region_code": "RU-KEM", "present_members": ["01a22664-2616-74ed-883c-416af2b30f95", "01a22664-2692-77ef-b5f9-bec1b6ed5323", "01a22664-26d9-7223-8f09-03a20cb5a370"]},
{"id": "01a22664-279c-7215-8d55-deb74f43894a", "agenda": ["Реестр предприятий региона"], "held_on": "2020-07-08", "members": 3, "present": 3, "council_id": "01a22664-2706-71e1-97e2-beffa356410f", "region_code": "RU-LEN", "present_members": ["01a22664-273c-77b7-81ca-cc40357da705", "01a22664-275f-72fc-ab38-0f3ced01aeb9", "01a22664-277d-7329-b477-8d5c0b3149b0"]}
]');

INSERT INTO public.methodology (version, published_at, title, criteria, stages) OVERRIDING SYSTEM VALUE
SELECT version, published_at, title, criteria, stages FROM jsonb_populate_recordset(NULL::public.methodology,'[
{"title": {"en": "How plants are made ready for visitors", "ru": "Методика подготовки предприятий к приёму посетителей"}, "stages": [{"code": "DECISION", "name": {"en": "Decision and coordinator", "ru": "Решение и координатор"}}, {"code": "AUDIENCE", "name": {"en": "Audience and goal", "ru": "Аудитория и цель"}}, {"code": "ROUTE", "name": {"en": "Route and narrative", "ru": "Маршрут и рассказ"}}, {"code": "SAFETY", "name": {"en": "Safety and access", "ru": "Безопасность и доступ"}}, {"code": "GUIDES", "name": {"en": "Guide training", "ru": "Обучение экскурсоводов"}}, {"code": "PILOT", "name": {"en": "Pilot group", "ru": "Пробная группа"}}, {"code": "INSPECTION", "name": {"en": "Inspection", "ru": "Проверка"}}, {"code": "LAUNCH", "name": {"en": "Launch", "ru": "Запуск"}}, {"code": "FEEDBACK", "name": {"en": "Feedback", "ru": "Обратная связь"}}], "version": 1, "criteria": [{"code": "SAFE_ROUTE", "name": {"en": "Safe route", "ru": "Безопасный маршрут"}, "critical": true}, {"code": "BRIEFING_TEXT", "name": {"en": "Briefing text", "ru": "Текст инструктажа"}, "critical": true}, {"code": "PPE_STOCK", "name": {"en": "Stock of protective equipment", "ru": "Запас средств защиты"}, "critical": true}, {"code": "TRAINED_GUIDE", "name": {"en": "Trained guide", "ru": "Подготовленный экскурсовод"}, "critical": true}, {"code": "PASS_PROCESS", "name": {"en": "Pass process", "ru": "Порядок пропуска"}, "critical": true}, {"code": "CONTENT", "name": {"en": "Content", "ru": "Содержание экскурсии"}, "critical": false}, {"code": "VIEWING_POINTS", "name": {"en": "Viewing points", "ru": "Точки обзора"}, "critical": false}, {"code": "PHOTO_RULES", "name": {"en": "Rules of photography", "ru": "Правила съёмки"}, "critical": false}, {"code": "TOILETS_AND_CLOAKROOM", "name": {"en": "Toilets and cloakroom", "ru": "Туалеты и гардероб"}, "critical": false}, {"code": "ACCESSIBILITY", "name": {"en": "Accessibility", "ru": "Доступность"}, "critical": false}, {"code": "EMERGENCY_PLAN", "name": {"en": "Emergency plan", "ru": "План действий при аварии"}, "critical": true}, {"code": "BOOKING_CONTACT", "name": {"en": "Booking contact", "ru": "Контакт для записи"}, "critical": false}], "published_at": "2020-07-08T00:00:00+00:00"}
]');

INSERT INTO public.organization (id, kind, name, sort_name, legal_name, brands, inn, kpp, ogrn, legal_entity, region_code, okved, status, provenance_source, provenance_reference, created_at, search_text, version) OVERRIDING SYSTEM VALUE
SELECT id, kind, name, sort_name, legal_name, brands, inn, kpp, ogrn, legal_entity, region_code, okved, status, provenance_source, provenance_reference, created_at, search_text, version FROM jsonb_populate_recordset(NULL::public.organization, E'[
{"id": "01a22664-2844-73ff-8fd1-26e61efce404", "inn": "0000000025", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Smolensk Printing Works", "ru": "Смоленский полиграфкомбинат"}, "ogrn": "1000000000021", "okved": ["18"], "brands": [], "search": "''print'':6B ''smolensk'':5B ''work'':7B ''полиграфкомбинат'':2A,4B ''смоленск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Смоленский полиграфкомбинат", "created_at": "2026-11-29T08:20:27.844+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "смоленский полиграфкомбинат\\nsmolensk printing works", "legal_entity": "0000000025/000001001", "okved_prefixes": ["18"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-284f-76d2-9d0a-3e5cacc3cb35", "inn": "0000000018", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Egger Wood Products Gagarin", "ru": "Эггер Древпродукт Гагарин"}, "ogrn": "1000000000010", "okved": ["16"], "brands": [], "search": "''egger'':7B ''gagarin'':10B ''product'':9B ''wood'':8B ''гагарин'':3A,6B ''древпродукт'':2A,5B ''эггер'':1A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Эггер Древпродукт Гагарин", "created_at": "2026-11-29T08:20:27.855+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "эггер древпродукт гагарин\\negger wood products gagarin", "legal_entity": "0000000018/000001001", "okved_prefixes": ["16"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-2851-7409-b8ca-9cffa7a03a4d", "inn": "0000000032", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Russian Linen", "ru": "Русский лён"}, "ogrn": "1000000000032", "okved": ["13"], "brands": [], "search": "''linen'':6B ''russian'':5B ''лен'':2A,4B ''русск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Русский лён", "created_at": "2026-11-29T08:20:27.857+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "русский лен\\nrussian linen", "legal_entity": "0000000032/000001001", "okved_prefixes": ["13"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-2852-7540-8794-d7dd4744bbfb", "inn": null, "kpp": null, "kind": "ENTERPRISE", "name": {"en": "The maker of the brands “Nashe” and “Tvoyo”", "ru": "Производитель марок «Наше» и «Твоё»"}, "ogrn": null, "okved": ["14"], "brands": ["Наше", "Твоё"], "search": "''brand'':15B ''maker'':12B ''nash'':16B ''tvoyo'':18B ''марок'':2A,7B ''наш'':3A,8B,19B ''производител'':1A,6B ''тво'':5A,10B,20B", "status": "ACTIVE", "version": 1, "sort_name": "Производитель марок «Наше» и «Твоё»", "created_at": "2026-11-29T08:20:27.858+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "производитель марок наше и твое\\nthe maker of the brands nashe and tvoyo\\nнаше\\nтвое", "legal_entity": null, "okved_prefixes": ["14"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-2861-70bf-8919-25a07c0af246", "inn": "0000000064", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "TMK Yartsevo Metallurgical Plant", "ru": "ТМК-Ярцевский металлургический завод"}, "ogrn": "1000000000065", "okved": ["24"], "brands": [], "search": "''metallurg'':11B ''plant'':12B ''tmk'':9B ''yartsevo'':10B ''завод'':4A,8B ''металлургическ'':3A,7B ''тмк'':1A,5B ''ярцевск'':2A,6B", "status": "ACTIVE", "version": 1, "sort_name": "ТМК-Ярцевский металлургический завод", "created_at": "2026-11-29T08:20:27.873+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "тмк ярцевский металлургический завод\\ntmk yartsevo metallurgical plant", "legal_entity": "0000000064/000001001", "okved_prefixes": ["24"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-2865-70dd-a2c5-fdc9f56bbcdf", "inn": "0000000057", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Kristall", "ru": "Кристалл"}, "ogrn": "1000000000054", "okved": ["32"], "brands": [], "search": "''kristal'':3B ''кристалл'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Кристалл", "created_at": "2026-11-29T08:20:27.877+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "кристалл\\nkristall", "legal_entity": "0000000057/000001001", "okved_prefixes": ["32"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-31dd-71ad-a8c4-d79fb4130e64", "inn": "0000000071", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Torfoprom", "ru": "Торфопром"}, "ogrn": "1000000000076", "okved": ["08"], "brands": [], "search": "''torfoprom'':3B ''торфопр'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Торфопром", "created_at": "2026-11-29T08:20:30.301+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "торфопром\\ntorfoprom", "legal_entity": "0000000071/000001001", "okved_prefixes": ["08"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-32ec-7254-baff-8fc1966f0ba1", "inn": "0000000089", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Katyn Farm", "ru": "Агроферма Катынь"}, "ogrn": "1000000000087", "okved": ["01"], "brands": [], "search": "''farm'':6B ''katyn'':5B ''агроферм'':1A,3B ''катын'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Агроферма Катынь", "created_at": "2026-11-29T08:20:30.572+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "агроферма катынь\\nkatyn farm", "legal_entity": "0000000089/000001001", "okved_prefixes": ["01"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-3315-7757-a155-9b7da0369c3c", "inn": "0000000096", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "MMK", "ru": "ММК"}, "ogrn": "1000000000098", "okved": ["24"], "brands": [], "search": "''mmk'':3B ''ммк'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "ММК", "created_at": "2026-11-29T08:20:30.613+00:00", "legal_name": null, "region_code": "RU-CHE", "search_text": "ммк\\nmmk", "legal_entity": "0000000096/000001001", "okved_prefixes": ["24"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-3350-773e-abce-94662b1ccd9b", "inn": "0000000113", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Sysert Porcelain", "ru": "Фарфор Сысерти"}, "ogrn": "1000000000110", "okved": ["23"], "brands": [], "search": "''porcelain'':6B ''sysert'':5B ''сысерт'':2A,4B ''фарфор'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Фарфор Сысерти", "created_at": "2026-11-29T08:20:30.672+00:00", "legal_name": null, "region_code": "RU-SVE", "search_text": "фарфор сысерти\\nsysert porcelain", "legal_entity": "0000000113/000001001", "okved_prefixes": ["23"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-3351-7654-8d60-e0d67f795651", "inn": "0000000106", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "PNTZ Pipe Plant", "ru": "ПНТЗ"}, "ogrn": "1000000000109", "okved": ["24"], "brands": [], "search": "''pipe'':4B ''plant'':5B ''pntz'':3B ''пнтз'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "ПНТЗ", "created_at": "2026-11-29T08:20:30.673+00:00", "legal_name": null, "region_code": "RU-SVE", "search_text": "пнтз\\npntz pipe plant", "legal_entity": "0000000106/000001001", "okved_prefixes": ["24"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-3484-72e9-8d9c-bace5b35b454", "inn": "0000000120", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "OMK Vyksa", "ru": "ОМК Выкса"}, "ogrn": "1000000000120", "okved": ["24"], "brands": [], "search": "''omk'':5B ''vyksa'':6B ''выкс'':2A,4B ''омк'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "ОМК Выкса", "created_at": "2026-11-29T08:20:30.98+00:00", "legal_name": null, "region_code": "RU-NIZ", "search_text": "омк выкса\\nomk vyksa", "legal_entity": "0000000120/000001001", "okved_prefixes": ["24"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-3daf-71be-9b25-103d99ba1420", "inn": "0000000138", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Ariel", "ru": "Ариель"}, "ogrn": "1000000000131", "okved": ["32"], "brands": [], "search": "''ariel'':3B ''ариел'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Ариель", "created_at": "2026-11-29T08:20:33.327+00:00", "legal_name": null, "region_code": "RU-NIZ", "search_text": "ариель\\nariel", "legal_entity": "0000000138/000001001", "okved_prefixes": ["32"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-3f2e-7027-b033-7c10c334d5c1", "inn": "0000000145", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Sormovo Confectionery", "ru": "Сормовская кондитерская фабрика"}, "ogrn": "1000000000142", "okved": ["10"], "brands": [], "search": "''confectioneri'':8B ''sormovo'':7B ''кондитерск'':2A,5B ''сормовск'':1A,4B ''фабрик'':3A,6B", "status": "ACTIVE", "version": 1, "sort_name": "Сормовская кондитерская фабрика", "created_at": "2026-11-29T08:20:33.71+00:00", "legal_name": null, "region_code": "RU-NIZ", "search_text": "сормовская кондитерская фабрика\\nsormovo confectionery", "legal_entity": "0000000145/000001001", "okved_prefixes": ["10"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-3fa3-741c-8c53-d92b746c8a33", "inn": "0000000152", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Mikron", "ru": "Микрон"}, "ogrn": "1000000000153", "okved": ["26"], "brands": [], "search": "''mikron'':3B ''микрон'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Микрон", "created_at": "2026-11-29T08:20:33.827+00:00", "legal_name": null, "region_code": "RU-MOW", "search_text": "микрон\\nmikron", "legal_entity": "0000000152/000001001", "okved_prefixes": ["26"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-4009-71c1-bec3-1ff9e028369a", "inn": "0000000160", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Baskin Robbins", "ru": "Баскин Роббинс"}, "ogrn": "1000000000164", "okved": ["10"], "brands": [], "search": "''baskin'':5B ''robbin'':6B ''баскин'':1A,3B ''роббинс'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Баскин Роббинс", "created_at": "2026-11-29T08:20:33.929+00:00", "legal_name": null, "region_code": "RU-MOW", "search_text": "баскин роббинс\\nbaskin robbins", "legal_entity": "0000000160/000001001", "okved_prefixes": ["10"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-4025-72c3-8bb9-4eee15352d20", "inn": "0000000177", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Ortomoda", "ru": "Ортомода"}, "ogrn": "1000000000175", "okved": ["32"], "brands": [], "search": "''ortomoda'':3B ''ортомод'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Ортомода", "created_at": "2026-11-29T08:20:33.957+00:00", "legal_name": null, "region_code": "RU-MOW", "search_text": "ортомода\\nortomoda", "legal_entity": "0000000177/000001001", "okved_prefixes": ["32"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-4045-7644-9329-afb71b9883a3", "inn": "0000000184", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Bogorodsk Ice Cream Works", "ru": "Богородский хладокомбинат"}, "ogrn": "1000000000186", "okved": ["10"], "brands": [], "search": "''bogorodsk'':5B ''cream'':7B ''ice'':6B ''work'':8B ''богородск'':1A,3B ''хладокомбинат'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "Богородский хладокомбинат", "created_at": "2026-11-29T08:20:33.989+00:00", "legal_name": null, "region_code": "RU-MOS", "search_text": "богородский хладокомбинат\\nbogorodsk ice cream works", "legal_entity": "0000000184/000001001", "okved_prefixes": ["10"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-4556-73fa-bc6b-05ed5948606a", "inn": "0000000191", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "OMK Chusovoy", "ru": "ОМК Чусовой"}, "ogrn": "1000000000197", "okved": ["29"], "brands": [], "search": "''chusovoy'':6B ''omk'':5B ''омк'':1A,3B ''чусов'':2A,4B", "status": "ACTIVE", "version": 1, "sort_name": "ОМК Чусовой", "created_at": "2026-11-29T08:20:35.286+00:00", "legal_name": null, "region_code": "RU-PER", "search_text": "омк чусовой\\nomk chusovoy", "legal_entity": "0000000191/000001001", "okved_prefixes": ["29"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-4f10-7581-bdfc-b122308ae049", "inn": "0000000201", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Kungur Ceramics", "ru": "Кунгурская керамика"}, "ogrn": "1000000000208", "okved": ["23"], "brands": [], "search": "''ceram'':6B ''kungur'':5B ''керамик'':2A,4B ''кунгурск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Кунгурская керамика", "created_at": "2026-11-29T08:20:37.776+00:00", "legal_name": null, "region_code": "RU-PER", "search_text": "кунгурская керамика\\nkungur ceramics", "legal_entity": "0000000201/000001001", "okved_prefixes": ["23"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-5011-70ec-979d-f7c664102540", "inn": "0000000219", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Mikhailovsky Mining Works", "ru": "Михайловский ГОК"}, "ogrn": "1000000000219", "okved": ["07"], "brands": [], "search": "''mikhailovski'':5B ''mine'':6B ''work'':7B ''гок'':2A,4B ''михайловск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Михайловский ГОК", "created_at": "2026-11-29T08:20:38.033+00:00", "legal_name": null, "region_code": "RU-KRS", "search_text": "михайловский гок\\nmikhailovsky mining works", "legal_entity": "0000000219/000001001", "okved_prefixes": ["07"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-503e-7710-9e4a-6c30a6e91a88", "inn": "0000000226", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Lebedinsky Mining Works and OEMK", "ru": "Лебединский ГОК и ОЭМК"}, "ogrn": "1000000000220", "okved": ["07"], "brands": [], "search": "''lebedinski'':9B ''mine'':10B ''oemk'':13B ''work'':11B ''гок'':2A,6B ''лебединск'':1A,5B ''оэмк'':4A,8B", "status": "ACTIVE", "version": 1, "sort_name": "Лебединский ГОК и ОЭМК", "created_at": "2026-11-29T08:20:38.078+00:00", "legal_name": null, "region_code": "RU-BEL", "search_text": "лебединский гок и оэмк\\nlebedinsky mining works and oemk", "legal_entity": "0000000226/000001001", "okved_prefixes": ["07"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-510f-7790-b150-30ede6f3174a", "inn": "0000000233", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Sayano-Shushenskaya Hydropower Plant", "ru": "Саяно-Шушенская ГЭС"}, "ogrn": "1000000000230", "okved": ["35"], "brands": [], "search": "''hydropow'':9B ''plant'':10B ''sayano'':7B ''shushenskaya'':8B ''гэс'':3A,6B ''сая'':1A,4B ''шушенск'':2A,5B", "status": "ACTIVE", "version": 1, "sort_name": "Саяно-Шушенская ГЭС", "created_at": "2026-11-29T08:20:38.287+00:00", "legal_name": null, "region_code": "RU-KK", "search_text": "саяно шушенская гэс\\nsayano shushenskaya hydropower plant", "legal_entity": "0000000233/000001001", "okved_prefixes": ["35"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-51aa-706f-80f1-4a434afec41a", "inn": "0000000240", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Tula Brewery", "ru": "Тульский пивзавод"}, "ogrn": "1000000000241", "okved": ["11"], "brands": [], "search": "''breweri'':6B ''tula'':5B ''пивзавод'':2A,4B ''тульск'':1A,3B", "status": "ACTIVE", "version": 1, "sort_name": "Тульский пивзавод", "created_at": "2026-11-29T08:20:38.442+00:00", "legal_name": null, "region_code": "RU-TUL", "search_text": "тульский пивзавод\\ntula brewery", "legal_entity": "0000000240/000001001", "okved_prefixes": ["11"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-51e3-7542-8386-2c889cfca8d7", "inn": "0000000258", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Kuzbassrazrezugol", "ru": "Кузбассразрезуголь"}, "ogrn": "1000000000252", "okved": ["05"], "brands": [], "search": "''kuzbassrazrezugol'':3B ''кузбассразрезугол'':1A,2B", "status": "ACTIVE", "version": 1, "sort_name": "Кузбассразрезуголь", "created_at": "2026-11-29T08:20:38.499+00:00", "legal_name": null, "region_code": "RU-KEM", "search_text": "кузбассразрезуголь\\nkuzbassrazrezugol", "legal_entity": "0000000258/000001001", "okved_prefixes": ["05"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-5713-75e1-9022-dbd4a8255117", "inn": "0000000265", "kpp": "000001001", "kind": "ENTERPRISE", "name": {"en": "Leningrad Nuclear Power Plant", "ru": "Ленинградская АЭС"}, "ogrn": "1000000000263", "okved": ["35"], "brands": [], "search": "''leningrad'':5B ''nuclear'':6B ''plant'':8B ''power'':7B ''аэс'':2A,4B ''ленинградск'':1A,3B", "status": "SUSPENDED", "version": 1, "sort_name": "Ленинградская АЭС", "created_at": "2026-11-29T08:20:39.827+00:00", "legal_name": null, "region_code": "RU-LEN", "search_text": "ленинградская аэс\\nleningrad nuclear power plant", "legal_entity": "0000000265/000001001", "okved_prefixes": ["35"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-5fc6-72f6-a7c3-e4d95c391ba9", "inn": null, "kpp": null, "kind": "TOUR_OPERATOR", "name": {"en": "Smolensk tour operator (sample)", "ru": "Смоленский туроператор (образец)"}, "ogrn": null, "okved": ["79"], "brands": ["Смоленский туроператор (образец)"], "search": "''oper'':9B ''sampl'':10B ''smolensk'':7B ''tour'':8B ''образец'':3A,6B,13B ''смоленск'':1A,4B,11B ''туроператор'':2A,5B,12B", "status": "ACTIVE", "version": 1, "sort_name": "Смоленский туроператор (образец)", "created_at": "2026-11-29T08:20:42.054+00:00", "legal_name": null, "region_code": "RU-SMO", "search_text": "смоленский туроператор образец\\nsmolensk tour operator sample\\nсмоленский туроператор образец", "legal_entity": null, "okved_prefixes": ["79"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-6516-715d-89dc-b89d081f174b", "inn": null, "kpp": null, "kind": "TOUR_OPERATOR", "name": {"en": "Demo agency", "ru": "Демонстрационное агентство"}, "ogrn": null, "okved": ["79"], "brands": ["Демонстрационное агентство"], "search": "''agenc'':6B ''demo'':5B ''агентств'':2A,4B,8B ''демонстрацион'':1A,3B,7B", "status": "CANDIDATE", "version": 1, "sort_name": "Демонстрационное агентство", "created_at": "2026-11-29T08:20:43.414+00:00", "legal_name": null, "region_code": "RU-MOW", "search_text": "демонстрационное агентство\\ndemo agency\\nдемонстрационное агентство", "legal_entity": null, "okved_prefixes": ["79"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-6685-7094-99ce-b0f03b15ed33", "inn": null, "kpp": null, "kind": "SCHOOL", "name": {"en": "Demo school", "ru": "Демонстрационная школа"}, "ogrn": null, "okved": ["85"], "brands": ["Демонстрационная школа"], "search": "''demo'':5B ''school'':6B ''демонстрацион'':1A,3B,7B ''школ'':2A,4B,8B", "status": "CANDIDATE", "version": 1, "sort_name": "Демонстрационная школа", "created_at": "2026-11-29T08:20:43.781+00:00", "legal_name": null, "region_code": "RU-MOW", "search_text": "демонстрационная школа\\ndemo school\\nдемонстрационная школа", "legal_entity": null, "okved_prefixes": ["85"], "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"}
]');

INSERT INTO public.portal (id, code, name, region_codes, languages, url, version) OVERRIDING SYSTEM VALUE
SELECT id, code, name, region_codes, languages, url, version FROM jsonb_populate_recordset(NULL::public.portal,'[
{"id": "01a22664-64fb-7197-ab7f-3427edf586d3", "url": null, "code": "demo", "name": {"en": "Demo portal", "ru": "Демонстрационный портал"}, "version": 1, "languages": ["ru", "en"], "region_codes": ["RU-CHE", "RU-MOW", "RU-SMO"]}
]');

INSERT INTO public.programme_fact (region_code, measure, evidence_id, evidence_type, evidence_subject, evidence_time) OVERRIDING SYSTEM VALUE
SELECT region_code, measure, evidence_id, evidence_type, evidence_subject, evidence_time FROM jsonb_populate_recordset(NULL::public.programme_fact,'[
{"measure": "COUNCIL", "evidence_id": "01a22664-255b-77e6-a845-9eda46221d1e", "region_code": "RU-BEL", "evidence_time": "2026-11-29T08:20:27.099+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22664-255b-77c6-9d23-fc9335065ec9"},
{"measure": "EXCURSIONS", "evidence_id": "01a22664-5b04-7551-bfde-954756994bf3", "region_code": "RU-BEL", "evidence_time": "2026-11-29T08:20:40.836+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22664-5539-77be-bc21-3b915c5c27a1"},
{"measure": "METHODOLOGY", "evidence_id": "01a22664-547b-75a3-9fd4-7c3a1c8fab0e", "region_code": "RU-BEL", "evidence_time": "2026-11-29T08:20:39.163+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22664-547b-75ab-9cc3-ce03f958f34e"},
{"measure": "REGISTRY", "evidence_id": "01a22664-535e-759b-816e-af96f75fae45", "region_code": "RU-BEL", "evidence_time": "2026-11-29T08:20:38.878+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-50d0-71d5-abc2-8ce0a2ca6fe6"},
{"measure": "COUNCIL", "evidence_id": "01a22664-2270-73bf-8fda-0a63038cfdcc", "region_code": "RU-CHE", "evidence_time": "2026-11-29T08:20:26.352+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22664-2270-75c9-b24a-55031cacdc20"},
{"measure": "EXCURSIONS", "evidence_id": "01a22664-3f1f-7569-906c-bba07bc504a8", "region_code": "RU-CHE", "evidence_time": "2026-11-29T08:20:33.695+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22664-3875-7419-81f7-c4cf807c219c"},
{"measure": "METHODOLOGY", "evidence_id": "01a22664-3745-7488-a672-60c03e090fba", "region_code": "RU-CHE", "evidence_time": "2026-11-29T08:20:31.685+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22664-3745-7017-83e9-735659e210db"},
{"measure": "REGISTRY", "evidence_id": "01a22664-35da-701f-961b-43171f0bf397", "region_code": "RU-CHE", "evidence_time": "2026-11-29T08:20:31.322+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-33f2-7225-9772-91e2414e5e52"},
{"measure": "COUNCIL", "evidence_id": "01a22664-259e-70e5-985b-dcce1dd1d4e6", "region_code": "RU-KEM", "evidence_time": "2026-11-29T08:20:27.166+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22664-259e-7618-b107-248dd98dcccc"},
{"measure": "EXCURSIONS", "evidence_id": "01a22664-5c8a-7716-8110-ab6e6cc37bc2", "region_code": "RU-KEM", "evidence_time": "2026-11-29T08:20:41.226+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22664-56d8-7404-8db0-09bc918c7bb6"},
{"measure": "METHODOLOGY", "evidence_id": "01a22664-5672-7158-a0b2-e4084ab2ff8f", "region_code": "RU-KEM", "evidence_time": "2026-11-29T08:20:39.666+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22664-5672-7231-8137-5dd1f8e7356d"},
{"measure": "REGISTRY", "evidence_id": "01a22664-5469-738a-9540-b167e0130022", "region_code": "RU-KEM", "evidence_time": "2026-11-29T08:20:39.145+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-525c-7646-b1c0-25785094d0fd"},
{"measure": "COUNCIL", "evidence_id": "01a22664-2578-76bd-a441-c91d1dcc0605", "region_code": "RU-KK", "evidence_time": "2026-11-29T08:20:27.128+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22664-2578-7300-b590-2698374f72b7"},
{"measure": "EXCURSIONS", "evidence_id": "01a22664-5b0d-779b-bd47-54d1716314c8", "region_code": "RU-KK", "evidence_time": "2026-11-29T08:20:40.845+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22664-5581-7552-8d82-d7e82b0f35a2"},
{"measure": "METHODOLOGY", "evidence_id": "01a22664-5503-7377-88bb-0971a4808237", "region_code": "RU-KK", "evidence_time": "2026-11-29T08:20:39.299+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22664-5503-75ee-a2df-7831ea992cb6"},
{"measure": "REGISTRY", "evidence_id": "01a22664-53d5-7448-9177-5ea4441207b4", "region_code": "RU-KK", "evidence_time": "2026-11-29T08:20:38.997+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-51aa-73a5-94ab-29ecfee4fad4"},
{"measure": "COUNCIL", "evidence_id": "01a22664-2531-763e-a6fb-91de8fb6f008", "region_code": "RU-KRS", "evidence_time": "2026-11-29T08:20:27.057+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22664-2531-732e-b3b4-23261976d76f"},
{"measure": "EXCURSIONS", "evidence_id": "01a22664-5b04-722c-becd-396574835c89", "region_code": "RU-KRS", "evidence_time": "2026-11-29T08:20:40.836+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22664-5516-7001-b6fa-24aecb1ea890"},
{"measure": "METHODOLOGY", "evidence_id": "01a22664-5454-7689-8e55-c3eeffaa339e", "region_code": "RU-KRS", "evidence_time": "2026-11-29T08:20:39.124+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22664-5454-7255-9826-546a43aa0c6c"},
{"measure": "REGISTRY", "evidence_id": "01a22664-52d3-7255-a09a-4815fe73f2ab", "region_code": "RU-KRS", "evidence_time": "2026-11-29T08:20:38.739+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-5058-7735-848e-856782fbf9ad"},
{"measure": "COUNCIL", "evidence_id": "01a22664-2706-7707-91c1-e315c8b3d3af", "region_code": "RU-LEN", "evidence_time": "2026-11-29T08:20:27.526+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22664-2706-71e1-97e2-beffa356410f"},
{"measure": "EXCURSIONS", "evidence_id": "01a22664-5d9a-7669-81c7-bdd48226c5c9", "region_code": "RU-LEN", "evidence_time": "2026-11-29T08:20:41.498+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22664-59a6-72ba-846e-b501275f2a6e"},
{"measure": "METHODOLOGY", "evidence_id": "01a22664-5885-752d-9d8d-17c8757b2410", "region_code": "RU-LEN", "evidence_time": "2026-11-29T08:20:40.197+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22664-5885-71f0-ae03-f551b89b1684"},
{"measure": "REGISTRY", "evidence_id": "01a22664-57df-7143-ae12-b5a68f3ac378", "region_code": "RU-LEN", "evidence_time": "2026-11-29T08:20:40.031+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-5731-70f9-8a73-933d9f80affb"},
{"measure": "COUNCIL", "evidence_id": "01a22664-227a-7416-8e02-9beda88c21e9", "region_code": "RU-MOS", "evidence_time": "2026-11-29T08:20:26.362+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22664-227a-7502-894c-744d055aff61"},
{"measure": "EXCURSIONS", "evidence_id": "01a22664-4f68-73d5-ae45-23f5155d0360", "region_code": "RU-MOS", "evidence_time": "2026-11-29T08:20:37.864+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22664-4764-7454-8b21-02e60c8a3bb8"},
{"measure": "INTERREGIONAL_ROUTES", "evidence_id": "01a22664-6473-7055-a6cb-786e7d661494", "region_code": "RU-MOS", "evidence_time": "2026-11-29T08:20:43.251+00:00", "evidence_type": "promtour.routes.route.published.v1", "evidence_subject": "01a22664-62cf-74c5-a96a-9b7372f865ec"},
{"measure": "METHODOLOGY", "evidence_id": "01a22664-454e-7730-9d44-1ab731c3cc50", "region_code": "RU-MOS", "evidence_time": "2026-11-29T08:20:35.278+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22664-454e-714a-a4e1-976e2d7503e0"},
{"measure": "REGISTRY", "evidence_id": "01a22664-4325-7296-bcea-8d29cd4fc6a9", "region_code": "RU-MOS", "evidence_time": "2026-11-29T08:20:34.725+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-40a8-72b6-b9dd-d8dc03bd9a05"},
{"measure": "COUNCIL", "evidence_id": "01a22664-21e2-729a-8fbf-ec8157a5f2b7", "region_code": "RU-MOW", "evidence_time": "2026-11-29T08:20:26.21+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22664-21e2-751b-ba95-b51c1995afc8"},
{"measure": "EXCURSIONS", "evidence_id": "01a22664-4fae-7492-b855-73ad444b0afa", "region_code": "RU-MOW", "evidence_time": "2026-11-29T08:20:37.934+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22664-476a-74f7-8144-ac47bbeae5ca"},
{"measure": "EXCURSIONS", "evidence_id": "01a22664-5037-741e-932d-103d45774024", "region_code": "RU-MOW", "evidence_time": "2026-11-29T08:20:38.071+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22664-474f-7340-acc4-bd46cb86d225"},
{"measure": "EXCURSIONS", "evidence_id": "01a22664-50da-717d-ae72-f9b65c083963", "region_code": "RU-MOW", "evidence_time": "2026-11-29T08:20:38.234+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22664-48cd-762e-9002-4f38fac6c6b0"},
{"measure": "METHODOLOGY", "evidence_id": "01a22664-4537-7613-8ebd-747df4ceb222", "region_code": "RU-MOW", "evidence_time": "2026-11-29T08:20:35.255+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22664-4537-77b5-b2c5-c4755052bb94"},
{"measure": "METHODOLOGY", "evidence_id": "01a22664-454e-73fe-b4ea-dccc25c4f364", "region_code": "RU-MOW", "evidence_time": "2026-11-29T08:20:35.278+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22664-454e-7373-a943-0a57eabc8a17"},
{"measure": "METHODOLOGY", "evidence_id": "01a22664-4720-7739-94dd-b452d1f21833", "region_code": "RU-MOW", "evidence_time": "2026-11-29T08:20:35.744+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22664-4720-75be-a9f8-ee003433eaed"},
{"measure": "REGISTRY", "evidence_id": "01a22664-42cb-70fc-9388-e7b81f53fe52", "region_code": "RU-MOW", "evidence_time": "2026-11-29T08:20:34.635+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-404f-739d-b59d-8fc5e5a145f5"},
{"measure": "REGISTRY", "evidence_id": "01a22664-4316-703a-a709-574475b79ef6", "region_code": "RU-MOW", "evidence_time": "2026-11-29T08:20:34.71+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-4079-766a-8547-f5a182c59c95"},
{"measure": "REGISTRY", "evidence_id": "01a22664-4393-7278-93b4-fd63598fc3df", "region_code": "RU-MOW", "evidence_time": "2026-11-29T08:20:34.835+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-4079-775a-96cc-c1889a74d236"},
{"measure": "COUNCIL", "evidence_id": "01a22664-22a3-733a-93ac-bfa1510922a0", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T08:20:26.403+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22664-22a3-7118-8b1c-f3dc0fb92a4c"},
{"measure": "EXCURSIONS", "evidence_id": "01a22664-3f4f-752b-a578-7808b6338994", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T08:20:33.743+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22664-38d0-70c8-bd89-aaecd53c46c4"},
{"measure": "EXCURSIONS", "evidence_id": "01a22664-449e-7095-8333-d42674321edb", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T08:20:35.102+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22664-4137-722c-ae53-849128c83786"},
{"measure": "EXCURSIONS", "evidence_id": "01a22664-4e93-778e-97e6-1bc7347c4d79", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T08:20:37.651+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22664-449b-7188-8f36-649472ec4b5a"},
{"measure": "METHODOLOGY", "evidence_id": "01a22664-37e7-7791-a2fe-5a220f1f2d83", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T08:20:31.847+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22664-37e7-752a-b378-7ccf91defa6a"},
{"measure": "METHODOLOGY", "evidence_id": "01a22664-40e9-7791-96da-49ecf618d25c", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T08:20:34.153+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22664-40e9-739b-9478-98e163276266"},
{"measure": "METHODOLOGY", "evidence_id": "01a22664-43b2-70c1-a8ba-564bad22cbc0", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T08:20:34.866+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22664-43b2-751c-b5c0-f8c1fc01064a"},
{"measure": "REGISTRY", "evidence_id": "01a22664-3657-76fc-aa0e-80c2fbc9fb66", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T08:20:31.447+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-34c1-73aa-8af6-7c7644f06e7c"},
{"measure": "REGISTRY", "evidence_id": "01a22664-3f49-71ff-81e8-d1f3dddae74f", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T08:20:33.737+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-3dc2-70f2-b52f-31103dd5d87b"},
{"measure": "REGISTRY", "evidence_id": "01a22664-4233-70a4-bd17-18da20e5927d", "region_code": "RU-NIZ", "evidence_time": "2026-11-29T08:20:34.483+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-3f9e-75c3-8552-7a5134a19fb0"},
{"measure": "COUNCIL", "evidence_id": "01a22664-2531-705b-8078-5879ea7277ae", "region_code": "RU-PER", "evidence_time": "2026-11-29T08:20:27.057+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22664-2531-7199-b765-1f120038eb59"},
{"measure": "EXCURSIONS", "evidence_id": "01a22664-5102-73f1-8c0f-55ac044c49f4", "region_code": "RU-PER", "evidence_time": "2026-11-29T08:20:38.274+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22664-4a49-77c7-872c-93ab16312c45"},
{"measure": "EXCURSIONS", "evidence_id": "01a22664-5693-73fc-b9e8-693cb21bf2d2", "region_code": "RU-PER", "evidence_time": "2026-11-29T08:20:39.699+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22664-529d-7155-b460-1b6f88f9206a"},
{"measure": "METHODOLOGY", "evidence_id": "01a22664-494f-73fc-88f2-0d59d66460eb", "region_code": "RU-PER", "evidence_time": "2026-11-29T08:20:36.303+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22664-494f-7344-82d1-4f48ffa100cc"},
{"measure": "METHODOLOGY", "evidence_id": "01a22664-51fc-71a3-a246-af14f48b8615", "region_code": "RU-PER", "evidence_time": "2026-11-29T08:20:38.524+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22664-51fc-7101-9002-7b7139f51035"},
{"measure": "REGISTRY", "evidence_id": "01a22664-4823-7030-b555-10128cae2746", "region_code": "RU-PER", "evidence_time": "2026-11-29T08:20:36.003+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-4651-7360-8a68-1a4656a5d114"},
{"measure": "REGISTRY", "evidence_id": "01a22664-506d-736e-91cd-411cd9819f74", "region_code": "RU-PER", "evidence_time": "2026-11-29T08:20:38.125+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-4f3f-7211-9db0-69fd1f593bc5"},
{"measure": "COUNCIL", "evidence_id": "01a22664-2270-71de-929c-be71d7ee25c9", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:26.352+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22664-2270-7145-a0f7-b154210fe052"},
{"measure": "EXCURSIONS", "evidence_id": "01a22664-30fc-7514-af45-26597e57bf33", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:30.076+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22664-2c2d-74d7-83da-3e8bd99bbccd"},
{"measure": "EXCURSIONS", "evidence_id": "01a22664-31fa-7343-81f3-04bece89a735", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:30.33+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22664-2ccc-7775-8449-09bbeeb079b5"},
{"measure": "EXCURSIONS", "evidence_id": "01a22664-31fb-7313-8f52-2169f3dfecae", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:30.331+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22664-2cf6-727a-a290-78f1e54753d9"},
{"measure": "EXCURSIONS", "evidence_id": "01a22664-3205-722a-8d36-201aae9866d2", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:30.341+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22664-2ccb-7138-82a1-3358804f0cf4"},
{"measure": "EXCURSIONS", "evidence_id": "01a22664-325b-738b-a411-7a33d0127047", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:30.427+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22664-2d4e-754a-a301-0f6ca78186c4"},
{"measure": "EXCURSIONS", "evidence_id": "01a22664-3383-72db-9d29-c0ede482de37", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:30.723+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22664-2df2-7664-9c50-6c41800acb68"},
{"measure": "EXCURSIONS", "evidence_id": "01a22664-3d3e-709c-bb09-1ec3fc0e2d2b", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:33.214+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22664-36d6-75e9-b1ab-1da0b970ebad"},
{"measure": "EXCURSIONS", "evidence_id": "01a22664-3f1d-76eb-b2dc-10f1477d6e4e", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:33.693+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22664-38b9-7713-8f3b-5a7d2d536c6d"},
{"measure": "INTERREGIONAL_ROUTES", "evidence_id": "01a22664-6473-7055-a6cb-786e7d661494", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:43.251+00:00", "evidence_type": "promtour.routes.route.published.v1", "evidence_subject": "01a22664-62cf-74c5-a96a-9b7372f865ec"},
{"measure": "METHODOLOGY", "evidence_id": "01a22664-2b26-74e9-be1c-6edd321b7443", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:28.582+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22664-2b26-7004-8d05-e8915360e608"},
{"measure": "METHODOLOGY", "evidence_id": "01a22664-2be5-7332-8e70-5c36c60b6589", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:28.773+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22664-2be5-7587-b2b0-6e3742e187cc"},
{"measure": "METHODOLOGY", "evidence_id": "01a22664-2bf3-74f3-a048-325eb0b5c02c", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:28.787+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22664-2bf3-7258-850b-fc5ecf1bf415"},
{"measure": "METHODOLOGY", "evidence_id": "01a22664-2c2c-750d-8ffc-815d02ef55da", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:28.844+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22664-2c2c-75d6-a9e6-b7e441e110f2"},
{"measure": "METHODOLOGY", "evidence_id": "01a22664-2cb4-71ee-9833-e316e6cabc59", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:28.98+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22664-2cb4-7612-b3a3-f6a23aa0447a"},
{"measure": "METHODOLOGY", "evidence_id": "01a22664-2cba-76a0-a07c-ffe75fa55cd9", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:28.986+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22664-2cba-76ad-a0de-ba8c54074275"},
{"measure": "METHODOLOGY", "evidence_id": "01a22664-360e-7216-91f2-f10dd2647e29", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:31.374+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22664-360e-71f4-a4cb-04ac12de41d6"},
{"measure": "METHODOLOGY", "evidence_id": "01a22664-37e8-76c6-8840-63306c2fef8f", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:31.848+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22664-37e8-7754-940b-2c06013cdeec"},
{"measure": "REGIONAL_ROUTES", "evidence_id": "01a22664-626e-7226-b803-e87689dacd77", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:42.734+00:00", "evidence_type": "promtour.routes.route.published.v1", "evidence_subject": "01a22664-61d7-71c3-b7cf-d086c37900a6"},
{"measure": "REGISTRY", "evidence_id": "01a22664-2a2a-74ab-b500-9cb4085cec3b", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:28.33+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-28d7-74b9-bce2-1d93c50e7de2"},
{"measure": "REGISTRY", "evidence_id": "01a22664-2a52-743c-a698-8ee0703b0c20", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:28.37+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-28fa-7413-86c9-e3a47fb499f2"},
{"measure": "REGISTRY", "evidence_id": "01a22664-2a75-73f6-9c65-7474bec86a37", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:28.405+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-28e7-723a-8233-6e3c41534987"},
{"measure": "REGISTRY", "evidence_id": "01a22664-2ad3-7457-bd37-c5ca239d05ab", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:28.499+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-28e7-7250-841f-279e5bd1fcc1"},
{"measure": "REGISTRY", "evidence_id": "01a22664-2b18-7561-844a-e3a3f33089d5", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:28.568+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-28a6-7126-93e1-8c58c6691207"},
{"measure": "REGISTRY", "evidence_id": "01a22664-2b54-71ce-ba08-fe4b8cd4f120", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:28.628+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-28fa-71de-9415-eaa9ce4b6410"},
{"measure": "REGISTRY", "evidence_id": "01a22664-3559-700b-8ce0-e4ed15743dea", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:31.193+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-321e-762f-a942-5156bc660642"},
{"measure": "REGISTRY", "evidence_id": "01a22664-35dc-7174-9da0-b39c29a09faf", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:31.324+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-33cc-7480-a994-1b34e1bab1ae"},
{"measure": "REGISTRY", "evidence_id": "01a22664-6143-7203-8de5-0a31aa298dae", "region_code": "RU-SMO", "evidence_time": "2026-11-29T08:20:42.435+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-604e-74b2-b7a8-61a0a6d95055"},
{"measure": "COUNCIL", "evidence_id": "01a22664-229a-7451-a609-e9d7354712b2", "region_code": "RU-SVE", "evidence_time": "2026-11-29T08:20:26.394+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22664-229a-747f-8cb0-b005286bf04f"},
{"measure": "EXCURSIONS", "evidence_id": "01a22664-3ec9-7315-a47d-585e01c837bc", "region_code": "RU-SVE", "evidence_time": "2026-11-29T08:20:33.609+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22664-3878-72cf-a3dd-b40c58bad284"},
{"measure": "EXCURSIONS", "evidence_id": "01a22664-3edf-723c-9d31-7d51e48f8d2c", "region_code": "RU-SVE", "evidence_time": "2026-11-29T08:20:33.631+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22664-3882-7133-bcc3-93cce575a748"},
{"measure": "METHODOLOGY", "evidence_id": "01a22664-3756-7402-abd7-0ef0f47883d8", "region_code": "RU-SVE", "evidence_time": "2026-11-29T08:20:31.702+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22664-3756-7041-87d2-f1688f2922bb"},
{"measure": "METHODOLOGY", "evidence_id": "01a22664-3789-70c0-83de-1a72b97d19d8", "region_code": "RU-SVE", "evidence_time": "2026-11-29T08:20:31.753+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22664-3789-7773-8c72-e625c47e6e58"},
{"measure": "REGISTRY", "evidence_id": "01a22664-35ee-71b1-9409-a2151c31d5c2", "region_code": "RU-SVE", "evidence_time": "2026-11-29T08:20:31.342+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-3452-7607-bb60-147fa3de8f5c"},
{"measure": "REGISTRY", "evidence_id": "01a22664-35ff-74c5-8a70-4ef03e64c318", "region_code": "RU-SVE", "evidence_time": "2026-11-29T08:20:31.359+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-3417-71ac-8ecf-f32b442d5ce7"},
{"measure": "COUNCIL", "evidence_id": "01a22664-256e-7725-b856-a9a0a7041fec", "region_code": "RU-TUL", "evidence_time": "2026-11-29T08:20:27.118+00:00", "evidence_type": "promtour.registry.council.established.v1", "evidence_subject": "01a22664-256e-75f6-ad21-fffdec4c76c0"},
{"measure": "EXCURSIONS", "evidence_id": "01a22664-5c36-779f-abbe-22ba82e8b0ba", "region_code": "RU-TUL", "evidence_time": "2026-11-29T08:20:41.142+00:00", "evidence_type": "promtour.routes.excursion.published.v1", "evidence_subject": "01a22664-56a7-71ba-bfbc-fa6ea44faf59"},
{"measure": "METHODOLOGY", "evidence_id": "01a22664-563b-7390-b34a-c2458df82edd", "region_code": "RU-TUL", "evidence_time": "2026-11-29T08:20:39.611+00:00", "evidence_type": "promtour.registry.assessment.recorded.v1", "evidence_subject": "01a22664-563b-7577-a43b-554b742c0f45"},
{"measure": "REGISTRY", "evidence_id": "01a22664-5429-740e-8158-4b583c69036f", "region_code": "RU-TUL", "evidence_time": "2026-11-29T08:20:39.081+00:00", "evidence_type": "promtour.registry.registry-entry.registered.v1", "evidence_subject": "01a22664-523d-75bf-a79a-5f8669f1c807"}
]');

INSERT INTO public.rate_bucket (key, level, filled_at) OVERRIDING SYSTEM VALUE
SELECT key, level, filled_at FROM jsonb_populate_recordset(NULL::public.rate_bucket,'[
{"key": "person:01a22664-0273-73a1-8563-8f168823aa47", "level": 340.40369999999996, "filled_at": "2026-11-29T08:20:47.727104+00:00"},
{"key": "person:01a22664-02be-77b0-b3eb-08345355f1a3", "level": 450, "filled_at": "2026-11-29T08:20:41.93722+00:00"},
{"key": "person:01a22664-02f6-71ec-af70-fdaea4be0e8a", "level": 450, "filled_at": "2026-11-29T08:20:43.203521+00:00"},
{"key": "person:01a22664-66f2-710b-b753-f6422341dbe0", "level": 450, "filled_at": "2026-11-29T08:20:46.677869+00:00"},
{"key": "person:01a22664-672c-7688-8c9c-e345ae9f028d", "level": 450, "filled_at": "2026-11-29T08:20:45.953744+00:00"},
{"key": "person:01a22664-675c-7450-9c61-88d388ecad01", "level": 450, "filled_at": "2026-11-29T08:20:44.275355+00:00"}
]');

INSERT INTO public.readiness_assessment (id, site_id, organization_id, region_code, methodology_version, status, assessed_on, valid_until, due_at, scores, total, maximum, criticals_met, assessor, withdrawn_reason, recorded_at) OVERRIDING SYSTEM VALUE
SELECT id, site_id, organization_id, region_code, methodology_version, status, assessed_on, valid_until, due_at, scores, total, maximum, criticals_met, assessor, withdrawn_reason, recorded_at FROM jsonb_populate_recordset(NULL::public.readiness_assessment,'[
{"id": "01a22664-2b26-7004-8d05-e8915360e608", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22664-2a94-7540-b126-190acbb85320", "assessor": "01a22664-0273-73a1-8563-8f168823aa47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T08:20:28.582+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22664-2851-7409-b8ca-9cffa7a03a4d", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22664-2be5-7587-b2b0-6e3742e187cc", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22664-2b3e-73c8-8a70-9827a807cdba", "assessor": "01a22664-0273-73a1-8563-8f168823aa47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T08:20:28.773+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22664-2844-73ff-8fd1-26e61efce404", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22664-2bf3-7258-850b-fc5ecf1bf415", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22664-2af6-76cb-b9ad-779b8bb72256", "assessor": "01a22664-0273-73a1-8563-8f168823aa47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T08:20:28.787+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22664-2861-70bf-8919-25a07c0af246", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22664-2c2c-75d6-a9e6-b7e441e110f2", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22664-2be4-7474-94c0-50006c12abbe", "assessor": "01a22664-0273-73a1-8563-8f168823aa47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T08:20:28.844+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22664-2865-70dd-a2c5-fdc9f56bbcdf", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22664-2cb4-7612-b3a3-f6a23aa0447a", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22664-2bf4-70ce-a102-5f7fd6782e79", "assessor": "01a22664-0273-73a1-8563-8f168823aa47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T08:20:28.98+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22664-2852-7540-8794-d7dd4744bbfb", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22664-2cba-76ad-a0de-ba8c54074275", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22664-2bea-771f-ba99-ebe9ad4dc370", "assessor": "01a22664-0273-73a1-8563-8f168823aa47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T08:20:28.986+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22664-284f-76d2-9d0a-3e5cacc3cb35", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22664-360e-71f4-a4cb-04ac12de41d6", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22664-3592-7656-bf3a-b7d8f7d12a36", "assessor": "01a22664-0273-73a1-8563-8f168823aa47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T08:20:31.374+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22664-31dd-71ad-a8c4-d79fb4130e64", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22664-3745-7017-83e9-735659e210db", "total": 24, "due_at": "2027-11-28T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22664-366c-709d-b65f-c76a23915085", "assessor": "01a22664-0273-73a1-8563-8f168823aa47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T08:20:31.685+00:00", "region_code": "RU-CHE", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22664-3315-7757-a155-9b7da0369c3c", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22664-3756-7041-87d2-f1688f2922bb", "total": 24, "due_at": "2027-11-28T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22664-369a-75d4-a780-480d6b4acd9b", "assessor": "01a22664-0273-73a1-8563-8f168823aa47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T08:20:31.702+00:00", "region_code": "RU-SVE", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22664-3350-773e-abce-94662b1ccd9b", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22664-3789-7773-8c72-e625c47e6e58", "total": 24, "due_at": "2027-11-28T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22664-369e-75a7-a5c6-b17942265d63", "assessor": "01a22664-0273-73a1-8563-8f168823aa47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T08:20:31.753+00:00", "region_code": "RU-SVE", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22664-3351-7654-8d60-e0d67f795651", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22664-37e7-752a-b378-7ccf91defa6a", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22664-36e0-71b5-bb8e-dbb4b0cfaa70", "assessor": "01a22664-0273-73a1-8563-8f168823aa47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T08:20:31.847+00:00", "region_code": "RU-NIZ", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22664-3484-72e9-8d9c-bace5b35b454", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22664-37e8-7754-940b-2c06013cdeec", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22664-36a3-7458-ad78-da8c07ba8cd6", "assessor": "01a22664-0273-73a1-8563-8f168823aa47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T08:20:31.848+00:00", "region_code": "RU-SMO", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22664-32ec-7254-baff-8fc1966f0ba1", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22664-40e9-739b-9478-98e163276266", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22664-4039-762d-94cb-98fb5b5dc9b2", "assessor": "01a22664-0273-73a1-8563-8f168823aa47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T08:20:34.153+00:00", "region_code": "RU-NIZ", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22664-3daf-71be-9b25-103d99ba1420", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22664-43b2-751c-b5c0-f8c1fc01064a", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22664-42e6-7296-8da6-f6575b0b1add", "assessor": "01a22664-0273-73a1-8563-8f168823aa47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T08:20:34.866+00:00", "region_code": "RU-NIZ", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22664-3f2e-7027-b033-7c10c334d5c1", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22664-4537-77b5-b2c5-c4755052bb94", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22664-43c8-7559-8bf0-090eabc5bbbb", "assessor": "01a22664-0273-73a1-8563-8f168823aa47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T08:20:35.255+00:00", "region_code": "RU-MOW", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22664-4025-72c3-8bb9-4eee15352d20", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22664-454e-714a-a4e1-976e2d7503e0", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22664-4416-7444-8be3-d95bb5c2cf5d", "assessor": "01a22664-0273-73a1-8563-8f168823aa47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T08:20:35.278+00:00", "region_code": "RU-MOS", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22664-4045-7644-9329-afb71b9883a3", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22664-454e-7373-a943-0a57eabc8a17", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22664-43c9-77b7-a6c4-ca91eec2a914", "assessor": "01a22664-0273-73a1-8563-8f168823aa47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T08:20:35.278+00:00", "region_code": "RU-MOW", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22664-3fa3-741c-8c53-d92b746c8a33", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22664-4720-75be-a9f8-ee003433eaed", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22664-4559-7323-b39f-a5fa952846d1", "assessor": "01a22664-0273-73a1-8563-8f168823aa47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T08:20:35.744+00:00", "region_code": "RU-MOW", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22664-4009-71c1-bec3-1ff9e028369a", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22664-494f-7344-82d1-4f48ffa100cc", "total": 24, "due_at": "2027-11-28T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22664-48bb-737c-8a27-5429295b250b", "assessor": "01a22664-0273-73a1-8563-8f168823aa47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T08:20:36.303+00:00", "region_code": "RU-PER", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22664-4556-73fa-bc6b-05ed5948606a", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22664-51fc-7101-9002-7b7139f51035", "total": 24, "due_at": "2027-11-28T19:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22664-513e-7640-aea3-7e6ccb1ca6a3", "assessor": "01a22664-0273-73a1-8563-8f168823aa47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T08:20:38.524+00:00", "region_code": "RU-PER", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22664-4f10-7581-bdfc-b122308ae049", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22664-5454-7255-9826-546a43aa0c6c", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22664-53b8-73ce-900b-e4377cf931ef", "assessor": "01a22664-0273-73a1-8563-8f168823aa47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T08:20:39.124+00:00", "region_code": "RU-KRS", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22664-5011-70ec-979d-f7c664102540", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22664-547b-75ab-9cc3-ce03f958f34e", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22664-541c-7266-ad8b-234687cbe1db", "assessor": "01a22664-0273-73a1-8563-8f168823aa47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T08:20:39.163+00:00", "region_code": "RU-BEL", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22664-503e-7710-9e4a-6c30a6e91a88", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22664-5503-75ee-a2df-7831ea992cb6", "total": 24, "due_at": "2027-11-28T17:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22664-5444-74d7-ba86-b6ae98d5ce88", "assessor": "01a22664-0273-73a1-8563-8f168823aa47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T08:20:39.299+00:00", "region_code": "RU-KK", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22664-510f-7790-b150-30ede6f3174a", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22664-563b-7577-a43b-554b742c0f45", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22664-552c-74c5-892c-62ea67817b6a", "assessor": "01a22664-0273-73a1-8563-8f168823aa47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T08:20:39.611+00:00", "region_code": "RU-TUL", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22664-51aa-706f-80f1-4a434afec41a", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22664-5672-7231-8137-5dd1f8e7356d", "total": 24, "due_at": "2027-11-28T17:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22664-55ac-71df-84b2-1882538f891c", "assessor": "01a22664-0273-73a1-8563-8f168823aa47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T08:20:39.666+00:00", "region_code": "RU-KEM", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22664-51e3-7542-8386-2c889cfca8d7", "withdrawn_reason": null, "methodology_version": 1},
{"id": "01a22664-5885-71f0-ae03-f551b89b1684", "total": 24, "due_at": "2027-11-28T21:00:00+00:00", "scores": [{"score": 2, "evidence": "Образец: показано для примера", "criterion": "SAFE_ROUTE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BRIEFING_TEXT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PPE_STOCK"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TRAINED_GUIDE"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PASS_PROCESS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "CONTENT"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "VIEWING_POINTS"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "PHOTO_RULES"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "TOILETS_AND_CLOAKROOM"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "ACCESSIBILITY"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "EMERGENCY_PLAN"}, {"score": 2, "evidence": "Образец: показано для примера", "criterion": "BOOKING_CONTACT"}], "status": "VALID", "maximum": 24, "site_id": "01a22664-582a-7788-891d-64956123ab2f", "assessor": "01a22664-0273-73a1-8563-8f168823aa47", "assessed_on": "2026-11-28", "recorded_at": "2026-11-29T08:20:40.197+00:00", "region_code": "RU-LEN", "valid_until": "2027-11-28", "criticals_met": true, "organization_id": "01a22664-5713-75e1-9022-dbd4a8255117", "withdrawn_reason": null, "methodology_version": 1}
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
{"id": "01a22664-28a6-7126-93e1-8c58c6691207", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T08:20:27.942+00:00", "updated_at": "2026-11-29T08:20:28.568+00:00", "region_code": "RU-SMO", "legal_entity": "0000000018/000001001", "suspended_by": null, "organization_id": "01a22664-284f-76d2-9d0a-3e5cacc3cb35"},
{"id": "01a22664-28d7-74b9-bce2-1d93c50e7de2", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T08:20:27.991+00:00", "updated_at": "2026-11-29T08:20:28.33+00:00", "region_code": "RU-SMO", "legal_entity": "0000000032/000001001", "suspended_by": null, "organization_id": "01a22664-2851-7409-b8ca-9cffa7a03a4d"},
{"id": "01a22664-28e7-723a-8233-6e3c41534987", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T08:20:28.007+00:00", "updated_at": "2026-11-29T08:20:28.405+00:00", "region_code": "RU-SMO", "legal_entity": "0000000025/000001001", "suspended_by": null, "organization_id": "01a22664-2844-73ff-8fd1-26e61efce404"},
{"id": "01a22664-28e7-7250-841f-279e5bd1fcc1", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T08:20:28.007+00:00", "updated_at": "2026-11-29T08:20:28.499+00:00", "region_code": "RU-SMO", "legal_entity": null, "suspended_by": null, "organization_id": "01a22664-2852-7540-8794-d7dd4744bbfb"},
{"id": "01a22664-28fa-71de-9415-eaa9ce4b6410", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T08:20:28.026+00:00", "updated_at": "2026-11-29T08:20:28.628+00:00", "region_code": "RU-SMO", "legal_entity": "0000000057/000001001", "suspended_by": null, "organization_id": "01a22664-2865-70dd-a2c5-fdc9f56bbcdf"},
{"id": "01a22664-28fa-7413-86c9-e3a47fb499f2", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T08:20:28.026+00:00", "updated_at": "2026-11-29T08:20:28.37+00:00", "region_code": "RU-SMO", "legal_entity": "0000000064/000001001", "suspended_by": null, "organization_id": "01a22664-2861-70bf-8919-25a07c0af246"},
{"id": "01a22664-321e-762f-a942-5156bc660642", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T08:20:30.366+00:00", "updated_at": "2026-11-29T08:20:31.193+00:00", "region_code": "RU-SMO", "legal_entity": "0000000071/000001001", "suspended_by": null, "organization_id": "01a22664-31dd-71ad-a8c4-d79fb4130e64"},
{"id": "01a22664-33cc-7480-a994-1b34e1bab1ae", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T08:20:30.796+00:00", "updated_at": "2026-11-29T08:20:31.324+00:00", "region_code": "RU-SMO", "legal_entity": "0000000089/000001001", "suspended_by": null, "organization_id": "01a22664-32ec-7254-baff-8fc1966f0ba1"},
{"id": "01a22664-33f2-7225-9772-91e2414e5e52", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T08:20:30.834+00:00", "updated_at": "2026-11-29T08:20:31.322+00:00", "region_code": "RU-CHE", "legal_entity": "0000000096/000001001", "suspended_by": null, "organization_id": "01a22664-3315-7757-a155-9b7da0369c3c"},
{"id": "01a22664-3417-71ac-8ecf-f32b442d5ce7", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T08:20:30.871+00:00", "updated_at": "2026-11-29T08:20:31.359+00:00", "region_code": "RU-SVE", "legal_entity": "0000000106/000001001", "suspended_by": null, "organization_id": "01a22664-3351-7654-8d60-e0d67f795651"},
{"id": "01a22664-3452-7607-bb60-147fa3de8f5c", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T08:20:30.93+00:00", "updated_at": "2026-11-29T08:20:31.342+00:00", "region_code": "RU-SVE", "legal_entity": "0000000113/000001001", "suspended_by": null, "organization_id": "01a22664-3350-773e-abce-94662b1ccd9b"},
{"id": "01a22664-34c1-73aa-8af6-7c7644f06e7c", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T08:20:31.041+00:00", "updated_at": "2026-11-29T08:20:31.447+00:00", "region_code": "RU-NIZ", "legal_entity": "0000000120/000001001", "suspended_by": null, "organization_id": "01a22664-3484-72e9-8d9c-bace5b35b454"},
{"id": "01a22664-3dc2-70f2-b52f-31103dd5d87b", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T08:20:33.346+00:00", "updated_at": "2026-11-29T08:20:33.737+00:00", "region_code": "RU-NIZ", "legal_entity": "0000000138/000001001", "suspended_by": null, "organization_id": "01a22664-3daf-71be-9b25-103d99ba1420"},
{"id": "01a22664-3f9e-75c3-8552-7a5134a19fb0", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T08:20:33.822+00:00", "updated_at": "2026-11-29T08:20:34.483+00:00", "region_code": "RU-NIZ", "legal_entity": "0000000145/000001001", "suspended_by": null, "organization_id": "01a22664-3f2e-7027-b033-7c10c334d5c1"},
{"id": "01a22664-404f-739d-b59d-8fc5e5a145f5", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T08:20:33.999+00:00", "updated_at": "2026-11-29T08:20:34.635+00:00", "region_code": "RU-MOW", "legal_entity": "0000000152/000001001", "suspended_by": null, "organization_id": "01a22664-3fa3-741c-8c53-d92b746c8a33"},
{"id": "01a22664-4079-766a-8547-f5a182c59c95", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T08:20:34.041+00:00", "updated_at": "2026-11-29T08:20:34.71+00:00", "region_code": "RU-MOW", "legal_entity": "0000000177/000001001", "suspended_by": null, "organization_id": "01a22664-4025-72c3-8bb9-4eee15352d20"},
{"id": "01a22664-4079-775a-96cc-c1889a74d236", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T08:20:34.041+00:00", "updated_at": "2026-11-29T08:20:34.835+00:00", "region_code": "RU-MOW", "legal_entity": "0000000160/000001001", "suspended_by": null, "organization_id": "01a22664-4009-71c1-bec3-1ff9e028369a"},
{"id": "01a22664-40a8-72b6-b9dd-d8dc03bd9a05", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T08:20:34.088+00:00", "updated_at": "2026-11-29T08:20:34.725+00:00", "region_code": "RU-MOS", "legal_entity": "0000000184/000001001", "suspended_by": null, "organization_id": "01a22664-4045-7644-9329-afb71b9883a3"},
{"id": "01a22664-4651-7360-8a68-1a4656a5d114", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T08:20:35.537+00:00", "updated_at": "2026-11-29T08:20:36.003+00:00", "region_code": "RU-PER", "legal_entity": "0000000191/000001001", "suspended_by": null, "organization_id": "01a22664-4556-73fa-bc6b-05ed5948606a"},
{"id": "01a22664-4f3f-7211-9db0-69fd1f593bc5", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T08:20:37.823+00:00", "updated_at": "2026-11-29T08:20:38.125+00:00", "region_code": "RU-PER", "legal_entity": "0000000201/000001001", "suspended_by": null, "organization_id": "01a22664-4f10-7581-bdfc-b122308ae049"},
{"id": "01a22664-5058-7735-848e-856782fbf9ad", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T08:20:38.104+00:00", "updated_at": "2026-11-29T08:20:38.739+00:00", "region_code": "RU-KRS", "legal_entity": "0000000219/000001001", "suspended_by": null, "organization_id": "01a22664-5011-70ec-979d-f7c664102540"},
{"id": "01a22664-50d0-71d5-abc2-8ce0a2ca6fe6", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T08:20:38.224+00:00", "updated_at": "2026-11-29T08:20:38.878+00:00", "region_code": "RU-BEL", "legal_entity": "0000000226/000001001", "suspended_by": null, "organization_id": "01a22664-503e-7710-9e4a-6c30a6e91a88"},
{"id": "01a22664-51aa-73a5-94ab-29ecfee4fad4", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T08:20:38.442+00:00", "updated_at": "2026-11-29T08:20:38.997+00:00", "region_code": "RU-KK", "legal_entity": "0000000233/000001001", "suspended_by": null, "organization_id": "01a22664-510f-7790-b150-30ede6f3174a"},
{"id": "01a22664-523d-75bf-a79a-5f8669f1c807", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T08:20:38.589+00:00", "updated_at": "2026-11-29T08:20:39.081+00:00", "region_code": "RU-TUL", "legal_entity": "0000000240/000001001", "suspended_by": null, "organization_id": "01a22664-51aa-706f-80f1-4a434afec41a"},
{"id": "01a22664-525c-7646-b1c0-25785094d0fd", "status": "REGISTERED", "version": 4, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T08:20:38.62+00:00", "updated_at": "2026-11-29T08:20:39.145+00:00", "region_code": "RU-KEM", "legal_entity": "0000000258/000001001", "suspended_by": null, "organization_id": "01a22664-51e3-7542-8386-2c889cfca8d7"},
{"id": "01a22664-5731-70f9-8a73-933d9f80affb", "status": "SUSPENDED", "version": 5, "registry": "INDUSTRIAL_ENTERPRISE", "created_at": "2026-11-29T08:20:39.857+00:00", "updated_at": "2026-11-29T08:20:41.548+00:00", "region_code": "RU-LEN", "legal_entity": "0000000265/000001001", "suspended_by": "AGENCY", "organization_id": "01a22664-5713-75e1-9022-dbd4a8255117"},
{"id": "01a22664-604e-74b2-b7a8-61a0a6d95055", "status": "REGISTERED", "version": 4, "registry": "TOUR_OPERATOR", "created_at": "2026-11-29T08:20:42.19+00:00", "updated_at": "2026-11-29T08:20:42.435+00:00", "region_code": "RU-SMO", "legal_entity": null, "suspended_by": null, "organization_id": "01a22664-5fc6-72f6-a7c3-e4d95c391ba9"}
]');

INSERT INTO public.registry_entry_transition (entry_id, version, from_status, to_status, at, subject, client_id, reason, decision_id) OVERRIDING SYSTEM VALUE
SELECT entry_id, version, from_status, to_status, at, subject, client_id, reason, decision_id FROM jsonb_populate_recordset(NULL::public.registry_entry_transition,'[
{"at": "2026-11-29T08:20:27.942+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 1, "entry_id": "01a22664-28a6-7126-93e1-8c58c6691207", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T08:20:28.038+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 2, "entry_id": "01a22664-28a6-7126-93e1-8c58c6691207", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T08:20:28.153+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 3, "entry_id": "01a22664-28a6-7126-93e1-8c58c6691207", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T08:20:28.568+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 4, "entry_id": "01a22664-28a6-7126-93e1-8c58c6691207", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22664-2ab2-7499-a699-4f2441fda469", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T08:20:27.991+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 1, "entry_id": "01a22664-28d7-74b9-bce2-1d93c50e7de2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T08:20:28.071+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 2, "entry_id": "01a22664-28d7-74b9-bce2-1d93c50e7de2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T08:20:28.191+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 3, "entry_id": "01a22664-28d7-74b9-bce2-1d93c50e7de2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T08:20:28.33+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 4, "entry_id": "01a22664-28d7-74b9-bce2-1d93c50e7de2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22664-2a13-7371-8998-5f9b76e80f3e", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T08:20:28.007+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 1, "entry_id": "01a22664-28e7-723a-8233-6e3c41534987", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T08:20:28.095+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 2, "entry_id": "01a22664-28e7-723a-8233-6e3c41534987", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T08:20:28.192+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 3, "entry_id": "01a22664-28e7-723a-8233-6e3c41534987", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T08:20:28.405+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 4, "entry_id": "01a22664-28e7-723a-8233-6e3c41534987", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22664-2a51-7667-a0d3-f578632e18bf", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T08:20:28.007+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 1, "entry_id": "01a22664-28e7-7250-841f-279e5bd1fcc1", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T08:20:28.095+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 2, "entry_id": "01a22664-28e7-7250-841f-279e5bd1fcc1", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T08:20:28.221+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 3, "entry_id": "01a22664-28e7-7250-841f-279e5bd1fcc1", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T08:20:28.499+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 4, "entry_id": "01a22664-28e7-7250-841f-279e5bd1fcc1", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22664-2a72-77ef-8335-7cc90d28e542", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T08:20:28.026+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 1, "entry_id": "01a22664-28fa-71de-9415-eaa9ce4b6410", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T08:20:28.099+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 2, "entry_id": "01a22664-28fa-71de-9415-eaa9ce4b6410", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T08:20:28.227+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 3, "entry_id": "01a22664-28fa-71de-9415-eaa9ce4b6410", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T08:20:28.628+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 4, "entry_id": "01a22664-28fa-71de-9415-eaa9ce4b6410", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22664-2af9-756d-9f6b-414dd20483be", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T08:20:28.026+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 1, "entry_id": "01a22664-28fa-7413-86c9-e3a47fb499f2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T08:20:28.118+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 2, "entry_id": "01a22664-28fa-7413-86c9-e3a47fb499f2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T08:20:28.243+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 3, "entry_id": "01a22664-28fa-7413-86c9-e3a47fb499f2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T08:20:28.37+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 4, "entry_id": "01a22664-28fa-7413-86c9-e3a47fb499f2", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22664-2a1b-73a8-945b-706344f57c75", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T08:20:30.366+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 1, "entry_id": "01a22664-321e-762f-a942-5156bc660642", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T08:20:30.439+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 2, "entry_id": "01a22664-321e-762f-a942-5156bc660642", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T08:20:30.747+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 3, "entry_id": "01a22664-321e-762f-a942-5156bc660642", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T08:20:31.193+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 4, "entry_id": "01a22664-321e-762f-a942-5156bc660642", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22664-34d1-7790-8eb2-1ac8bac58e57", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T08:20:30.796+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 1, "entry_id": "01a22664-33cc-7480-a994-1b34e1bab1ae", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T08:20:30.975+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 2, "entry_id": "01a22664-33cc-7480-a994-1b34e1bab1ae", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T08:20:31.162+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 3, "entry_id": "01a22664-33cc-7480-a994-1b34e1bab1ae", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T08:20:31.324+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 4, "entry_id": "01a22664-33cc-7480-a994-1b34e1bab1ae", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22664-3595-7119-97cf-3f231c864557", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T08:20:30.834+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 1, "entry_id": "01a22664-33f2-7225-9772-91e2414e5e52", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T08:20:30.988+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 2, "entry_id": "01a22664-33f2-7225-9772-91e2414e5e52", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T08:20:31.148+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 3, "entry_id": "01a22664-33f2-7225-9772-91e2414e5e52", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T08:20:31.322+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 4, "entry_id": "01a22664-33f2-7225-9772-91e2414e5e52", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22664-359e-7645-94ea-7248dfcb58d6", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T08:20:30.871+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 1, "entry_id": "01a22664-3417-71ac-8ecf-f32b442d5ce7", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T08:20:31.018+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 2, "entry_id": "01a22664-3417-71ac-8ecf-f32b442d5ce7", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T08:20:31.115+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 3, "entry_id": "01a22664-3417-71ac-8ecf-f32b442d5ce7", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T08:20:31.359+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 4, "entry_id": "01a22664-3417-71ac-8ecf-f32b442d5ce7", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22664-35b7-77fe-9b8c-51514bf009cb", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T08:20:30.93+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 1, "entry_id": "01a22664-3452-7607-bb60-147fa3de8f5c", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T08:20:31.04+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 2, "entry_id": "01a22664-3452-7607-bb60-147fa3de8f5c", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T08:20:31.136+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 3, "entry_id": "01a22664-3452-7607-bb60-147fa3de8f5c", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T08:20:31.342+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 4, "entry_id": "01a22664-3452-7607-bb60-147fa3de8f5c", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22664-359f-73b4-81a8-5ab2b7323398", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T08:20:31.041+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 1, "entry_id": "01a22664-34c1-73aa-8af6-7c7644f06e7c", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T08:20:31.102+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 2, "entry_id": "01a22664-34c1-73aa-8af6-7c7644f06e7c", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T08:20:31.248+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 3, "entry_id": "01a22664-34c1-73aa-8af6-7c7644f06e7c", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T08:20:31.447+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 4, "entry_id": "01a22664-34c1-73aa-8af6-7c7644f06e7c", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22664-35e6-7369-815c-15324d6bc2ce", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T08:20:33.346+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 1, "entry_id": "01a22664-3dc2-70f2-b52f-31103dd5d87b", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T08:20:33.395+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 2, "entry_id": "01a22664-3dc2-70f2-b52f-31103dd5d87b", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T08:20:33.608+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 3, "entry_id": "01a22664-3dc2-70f2-b52f-31103dd5d87b", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T08:20:33.737+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 4, "entry_id": "01a22664-3dc2-70f2-b52f-31103dd5d87b", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22664-3f0c-73f1-861f-894e0568d8e8", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T08:20:33.822+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 1, "entry_id": "01a22664-3f9e-75c3-8552-7a5134a19fb0", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T08:20:33.958+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 2, "entry_id": "01a22664-3f9e-75c3-8552-7a5134a19fb0", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T08:20:34.16+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 3, "entry_id": "01a22664-3f9e-75c3-8552-7a5134a19fb0", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T08:20:34.483+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 4, "entry_id": "01a22664-3f9e-75c3-8552-7a5134a19fb0", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22664-41eb-73af-9271-dbe569fa6c3e", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T08:20:33.999+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 1, "entry_id": "01a22664-404f-739d-b59d-8fc5e5a145f5", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T08:20:34.153+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 2, "entry_id": "01a22664-404f-739d-b59d-8fc5e5a145f5", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T08:20:34.326+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 3, "entry_id": "01a22664-404f-739d-b59d-8fc5e5a145f5", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T08:20:34.635+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 4, "entry_id": "01a22664-404f-739d-b59d-8fc5e5a145f5", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22664-424a-75f0-ac92-cb17245de6fc", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T08:20:34.041+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 1, "entry_id": "01a22664-4079-766a-8547-f5a182c59c95", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T08:20:34.195+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 2, "entry_id": "01a22664-4079-766a-8547-f5a182c59c95", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T08:20:34.412+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 3, "entry_id": "01a22664-4079-766a-8547-f5a182c59c95", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T08:20:34.71+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 4, "entry_id": "01a22664-4079-766a-8547-f5a182c59c95", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22664-42b6-76d5-8ce1-11f1ff68e9a8", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T08:20:34.041+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 1, "entry_id": "01a22664-4079-775a-96cc-c1889a74d236", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T08:20:34.209+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 2, "entry_id": "01a22664-4079-775a-96cc-c1889a74d236", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T08:20:34.473+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 3, "entry_id": "01a22664-4079-775a-96cc-c1889a74d236", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T08:20:34.835+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 4, "entry_id": "01a22664-4079-775a-96cc-c1889a74d236", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22664-42fd-7582-8c8c-9126a0fd0dd7", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T08:20:34.088+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 1, "entry_id": "01a22664-40a8-72b6-b9dd-d8dc03bd9a05", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T08:20:34.215+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 2, "entry_id": "01a22664-40a8-72b6-b9dd-d8dc03bd9a05", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T08:20:34.469+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 3, "entry_id": "01a22664-40a8-72b6-b9dd-d8dc03bd9a05", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T08:20:34.725+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 4, "entry_id": "01a22664-40a8-72b6-b9dd-d8dc03bd9a05", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22664-42cb-754f-bfeb-8ef1fa996d67", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T08:20:35.537+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 1, "entry_id": "01a22664-4651-7360-8a68-1a4656a5d114", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T08:20:35.752+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 2, "entry_id": "01a22664-4651-7360-8a68-1a4656a5d114", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T08:20:35.865+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 3, "entry_id": "01a22664-4651-7360-8a68-1a4656a5d114", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T08:20:36.003+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 4, "entry_id": "01a22664-4651-7360-8a68-1a4656a5d114", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22664-4800-7748-9cfa-db84de655b36", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T08:20:37.823+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 1, "entry_id": "01a22664-4f3f-7211-9db0-69fd1f593bc5", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T08:20:37.866+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 2, "entry_id": "01a22664-4f3f-7211-9db0-69fd1f593bc5", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T08:20:37.932+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 3, "entry_id": "01a22664-4f3f-7211-9db0-69fd1f593bc5", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T08:20:38.125+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 4, "entry_id": "01a22664-4f3f-7211-9db0-69fd1f593bc5", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22664-500e-733c-8047-b9aa861a1ef2", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T08:20:38.104+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 1, "entry_id": "01a22664-5058-7735-848e-856782fbf9ad", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T08:20:38.202+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 2, "entry_id": "01a22664-5058-7735-848e-856782fbf9ad", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T08:20:38.36+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 3, "entry_id": "01a22664-5058-7735-848e-856782fbf9ad", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T08:20:38.739+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 4, "entry_id": "01a22664-5058-7735-848e-856782fbf9ad", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22664-5262-724d-9132-84ea0b1588c4", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T08:20:38.224+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 1, "entry_id": "01a22664-50d0-71d5-abc2-8ce0a2ca6fe6", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T08:20:38.33+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 2, "entry_id": "01a22664-50d0-71d5-abc2-8ce0a2ca6fe6", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T08:20:38.563+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 3, "entry_id": "01a22664-50d0-71d5-abc2-8ce0a2ca6fe6", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T08:20:38.878+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 4, "entry_id": "01a22664-50d0-71d5-abc2-8ce0a2ca6fe6", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22664-52e3-740e-be05-e14e28a78962", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T08:20:38.442+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 1, "entry_id": "01a22664-51aa-73a5-94ab-29ecfee4fad4", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T08:20:38.552+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 2, "entry_id": "01a22664-51aa-73a5-94ab-29ecfee4fad4", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T08:20:38.738+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 3, "entry_id": "01a22664-51aa-73a5-94ab-29ecfee4fad4", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T08:20:38.997+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 4, "entry_id": "01a22664-51aa-73a5-94ab-29ecfee4fad4", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22664-538c-74e9-84ca-134babcd57ba", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T08:20:38.589+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 1, "entry_id": "01a22664-523d-75bf-a79a-5f8669f1c807", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T08:20:38.71+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 2, "entry_id": "01a22664-523d-75bf-a79a-5f8669f1c807", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T08:20:38.818+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 3, "entry_id": "01a22664-523d-75bf-a79a-5f8669f1c807", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T08:20:39.081+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 4, "entry_id": "01a22664-523d-75bf-a79a-5f8669f1c807", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22664-53d4-75e0-b706-18b7f0e64e36", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T08:20:38.62+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 1, "entry_id": "01a22664-525c-7646-b1c0-25785094d0fd", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T08:20:38.739+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 2, "entry_id": "01a22664-525c-7646-b1c0-25785094d0fd", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T08:20:38.871+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 3, "entry_id": "01a22664-525c-7646-b1c0-25785094d0fd", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T08:20:39.145+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 4, "entry_id": "01a22664-525c-7646-b1c0-25785094d0fd", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22664-5416-7587-a668-a6b3d2cd25ad", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T08:20:39.857+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 1, "entry_id": "01a22664-5731-70f9-8a73-933d9f80affb", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T08:20:39.89+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 2, "entry_id": "01a22664-5731-70f9-8a73-933d9f80affb", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T08:20:39.938+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 3, "entry_id": "01a22664-5731-70f9-8a73-933d9f80affb", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T08:20:40.031+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 4, "entry_id": "01a22664-5731-70f9-8a73-933d9f80affb", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22664-57bb-73df-ab30-8f9598de2539", "from_status": "UNDER_REVIEW"},
{"at": "2026-11-29T08:20:41.548+00:00", "reason": "Не принимает посетителей (по опубликованным сведениям)", "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 5, "entry_id": "01a22664-5731-70f9-8a73-933d9f80affb", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "SUSPENDED", "decision_id": null, "from_status": "REGISTERED"},
{"at": "2026-11-29T08:20:42.19+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 1, "entry_id": "01a22664-604e-74b2-b7a8-61a0a6d95055", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "CANDIDATE", "decision_id": null, "from_status": null},
{"at": "2026-11-29T08:20:42.302+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 2, "entry_id": "01a22664-604e-74b2-b7a8-61a0a6d95055", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "APPLIED", "decision_id": null, "from_status": "CANDIDATE"},
{"at": "2026-11-29T08:20:42.36+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 3, "entry_id": "01a22664-604e-74b2-b7a8-61a0a6d95055", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "UNDER_REVIEW", "decision_id": null, "from_status": "APPLIED"},
{"at": "2026-11-29T08:20:42.435+00:00", "reason": null, "subject": "01a22664-0273-73a1-8563-8f168823aa47", "version": 4, "entry_id": "01a22664-604e-74b2-b7a8-61a0a6d95055", "client_id": "01900000-0000-7000-8000-0000000000d0", "to_status": "REGISTERED", "decision_id": "01a22664-6125-701b-b015-cf65f18248fd", "from_status": "UNDER_REVIEW"}
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
{"id": "01a22664-2a94-7540-b126-190acbb85320", "name": {"en": "Russian Linen", "ru": "Русский лён"}, "search": "''linen'':6B ''russian'':5B ''лен'':2A,4B ''русск'':1A,3B ''смоленск'':7B", "address": "Смоленск", "version": 1, "added_at": "2026-11-29T08:20:28.436+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Русский лён", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "русский лен\\nrussian linen\\nсмоленск", "hazard_class": null, "organization_id": "01a22664-2851-7409-b8ca-9cffa7a03a4d", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-2af6-76cb-b9ad-779b8bb72256", "name": {"en": "TMK Yartsevo Metallurgical Plant", "ru": "ТМК-Ярцевский металлургический завод"}, "search": "''metallurg'':11B ''plant'':12B ''tmk'':9B ''yartsevo'':10B ''завод'':4A,8B ''металлургическ'':3A,7B ''тмк'':1A,5B ''ярцев'':13B ''ярцевск'':2A,6B", "address": "Ярцево", "version": 1, "added_at": "2026-11-29T08:20:28.534+00:00", "latitude": 55.0667, "longitude": 32.6964, "sort_name": "ТМК-Ярцевский металлургический завод", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "тмк ярцевский металлургический завод\\ntmk yartsevo metallurgical plant\\nярцево", "hazard_class": null, "organization_id": "01a22664-2861-70bf-8919-25a07c0af246", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-2b3e-73c8-8a70-9827a807cdba", "name": {"en": "Smolensk Printing Works", "ru": "Смоленский полиграфкомбинат"}, "search": "''print'':6B ''smolensk'':5B ''work'':7B ''полиграфкомбинат'':2A,4B ''смоленск'':1A,3B,8B", "address": "Смоленск", "version": 1, "added_at": "2026-11-29T08:20:28.606+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Смоленский полиграфкомбинат", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "смоленский полиграфкомбинат\\nsmolensk printing works\\nсмоленск", "hazard_class": null, "organization_id": "01a22664-2844-73ff-8fd1-26e61efce404", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-2be4-7474-94c0-50006c12abbe", "name": {"en": "Kristall", "ru": "Кристалл"}, "search": "''kristal'':3B ''кристалл'':1A,2B ''смоленск'':4B", "address": "Смоленск", "version": 1, "added_at": "2026-11-29T08:20:28.772+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Кристалл", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "кристалл\\nkristall\\nсмоленск", "hazard_class": null, "organization_id": "01a22664-2865-70dd-a2c5-fdc9f56bbcdf", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-2bea-771f-ba99-ebe9ad4dc370", "name": {"en": "Egger Wood Products Gagarin", "ru": "Эггер Древпродукт Гагарин"}, "search": "''egger'':7B ''gagarin'':10B ''product'':9B ''wood'':8B ''гагарин'':3A,6B,11B ''древпродукт'':2A,5B ''эггер'':1A,4B", "address": "Гагарин", "version": 1, "added_at": "2026-11-29T08:20:28.778+00:00", "latitude": 55.5533, "longitude": 34.995, "sort_name": "Эггер Древпродукт Гагарин", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "эггер древпродукт гагарин\\negger wood products gagarin\\nгагарин", "hazard_class": null, "organization_id": "01a22664-284f-76d2-9d0a-3e5cacc3cb35", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-2bf4-70ce-a102-5f7fd6782e79", "name": {"en": "The maker of the brands “Nashe” and “Tvoyo”", "ru": "Производитель марок «Наше» и «Твоё»"}, "search": "''brand'':15B ''maker'':12B ''nash'':16B ''tvoyo'':18B ''марок'':2A,7B ''наш'':3A,8B ''производител'':1A,6B ''смоленск'':19B ''тво'':5A,10B", "address": "Смоленск", "version": 1, "added_at": "2026-11-29T08:20:28.788+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Производитель марок «Наше» и «Твоё»", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "производитель марок наше и твое\\nthe maker of the brands nashe and tvoyo\\nсмоленск", "hazard_class": null, "organization_id": "01a22664-2852-7540-8794-d7dd4744bbfb", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-3592-7656-bf3a-b7d8f7d12a36", "name": {"en": "Torfoprom", "ru": "Торфопром"}, "search": "''torfoprom'':3B ''смоленск'':4B ''торфопр'':1A,2B", "address": "Смоленск", "version": 1, "added_at": "2026-11-29T08:20:31.25+00:00", "latitude": 54.7826, "longitude": 32.0453, "sort_name": "Торфопром", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "торфопром\\ntorfoprom\\nсмоленск", "hazard_class": null, "organization_id": "01a22664-31dd-71ad-a8c4-d79fb4130e64", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-366c-709d-b65f-c76a23915085", "name": {"en": "MMK", "ru": "ММК"}, "search": "''mmk'':3B ''магнитогорск'':4B ''ммк'':1A,2B", "address": "Магнитогорск", "version": 1, "added_at": "2026-11-29T08:20:31.468+00:00", "latitude": 53.4117, "longitude": 58.9844, "sort_name": "ММК", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-CHE", "search_text": "ммк\\nmmk\\nмагнитогорск", "hazard_class": null, "organization_id": "01a22664-3315-7757-a155-9b7da0369c3c", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-369a-75d4-a780-480d6b4acd9b", "name": {"en": "Sysert Porcelain", "ru": "Фарфор Сысерти"}, "search": "''porcelain'':6B ''sysert'':5B ''сысерт'':2A,4B,7B ''фарфор'':1A,3B", "address": "Сысерть", "version": 1, "added_at": "2026-11-29T08:20:31.514+00:00", "latitude": 56.5007, "longitude": 60.8098, "sort_name": "Фарфор Сысерти", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-SVE", "search_text": "фарфор сысерти\\nsysert porcelain\\nсысерть", "hazard_class": null, "organization_id": "01a22664-3350-773e-abce-94662b1ccd9b", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-369e-75a7-a5c6-b17942265d63", "name": {"en": "PNTZ Pipe Plant", "ru": "ПНТЗ"}, "search": "''pipe'':4B ''plant'':5B ''pntz'':3B ''первоуральск'':6B ''пнтз'':1A,2B", "address": "Первоуральск", "version": 1, "added_at": "2026-11-29T08:20:31.518+00:00", "latitude": 56.905, "longitude": 59.943, "sort_name": "ПНТЗ", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-SVE", "search_text": "пнтз\\npntz pipe plant\\nпервоуральск", "hazard_class": null, "organization_id": "01a22664-3351-7654-8d60-e0d67f795651", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-36a3-7458-ad78-da8c07ba8cd6", "name": {"en": "Katyn Farm", "ru": "Агроферма Катынь"}, "search": "''farm'':6B ''katyn'':5B ''агроферм'':1A,3B ''катын'':2A,4B,7B", "address": "Катынь", "version": 1, "added_at": "2026-11-29T08:20:31.523+00:00", "latitude": 54.7717, "longitude": 31.695, "sort_name": "Агроферма Катынь", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-SMO", "search_text": "агроферма катынь\\nkatyn farm\\nкатынь", "hazard_class": null, "organization_id": "01a22664-32ec-7254-baff-8fc1966f0ba1", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-36e0-71b5-bb8e-dbb4b0cfaa70", "name": {"en": "OMK Vyksa", "ru": "ОМК Выкса"}, "search": "''omk'':5B ''vyksa'':6B ''выкс'':2A,4B,7B ''омк'':1A,3B", "address": "Выкса", "version": 1, "added_at": "2026-11-29T08:20:31.584+00:00", "latitude": 55.3208, "longitude": 42.1678, "sort_name": "ОМК Выкса", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-NIZ", "search_text": "омк выкса\\nomk vyksa\\nвыкса", "hazard_class": null, "organization_id": "01a22664-3484-72e9-8d9c-bace5b35b454", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-4039-762d-94cb-98fb5b5dc9b2", "name": {"en": "Ariel", "ru": "Ариель"}, "search": "''ariel'':3B ''ариел'':1A,2B ''нижн'':4B ''новгород'':5B", "address": "Нижний Новгород", "version": 1, "added_at": "2026-11-29T08:20:33.977+00:00", "latitude": 56.3269, "longitude": 44.0059, "sort_name": "Ариель", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-NIZ", "search_text": "ариель\\nariel\\nнижний новгород", "hazard_class": null, "organization_id": "01a22664-3daf-71be-9b25-103d99ba1420", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-42e6-7296-8da6-f6575b0b1add", "name": {"en": "Sormovo Confectionery", "ru": "Сормовская кондитерская фабрика"}, "search": "''confectioneri'':8B ''sormovo'':7B ''кондитерск'':2A,5B ''нижн'':9B ''новгород'':10B ''сормовск'':1A,4B ''фабрик'':3A,6B", "address": "Нижний Новгород", "version": 1, "added_at": "2026-11-29T08:20:34.662+00:00", "latitude": 56.3269, "longitude": 44.0059, "sort_name": "Сормовская кондитерская фабрика", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-NIZ", "search_text": "сормовская кондитерская фабрика\\nsormovo confectionery\\nнижний новгород", "hazard_class": null, "organization_id": "01a22664-3f2e-7027-b033-7c10c334d5c1", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-43c8-7559-8bf0-090eabc5bbbb", "name": {"en": "Ortomoda", "ru": "Ортомода"}, "search": "''ortomoda'':3B ''москв'':4B ''ортомод'':1A,2B", "address": "Москва", "version": 1, "added_at": "2026-11-29T08:20:34.888+00:00", "latitude": 55.7558, "longitude": 37.6173, "sort_name": "Ортомода", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOW", "search_text": "ортомода\\nortomoda\\nмосква", "hazard_class": null, "organization_id": "01a22664-4025-72c3-8bb9-4eee15352d20", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-43c9-77b7-a6c4-ca91eec2a914", "name": {"en": "Mikron", "ru": "Микрон"}, "search": "''mikron'':3B ''зеленоград'':4B ''микрон'':1A,2B", "address": "Зеленоград", "version": 1, "added_at": "2026-11-29T08:20:34.889+00:00", "latitude": 55.9825, "longitude": 37.1814, "sort_name": "Микрон", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOW", "search_text": "микрон\\nmikron\\nзеленоград", "hazard_class": null, "organization_id": "01a22664-3fa3-741c-8c53-d92b746c8a33", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-4416-7444-8be3-d95bb5c2cf5d", "name": {"en": "Bogorodsk Ice Cream Works", "ru": "Богородский хладокомбинат"}, "search": "''bogorodsk'':5B ''cream'':7B ''ice'':6B ''work'':8B ''богородск'':1A,3B ''ногинск'':9B ''хладокомбинат'':2A,4B", "address": "Ногинск", "version": 1, "added_at": "2026-11-29T08:20:34.966+00:00", "latitude": 55.854, "longitude": 38.442, "sort_name": "Богородский хладокомбинат", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOS", "search_text": "богородский хладокомбинат\\nbogorodsk ice cream works\\nногинск", "hazard_class": null, "organization_id": "01a22664-4045-7644-9329-afb71b9883a3", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-4559-7323-b39f-a5fa952846d1", "name": {"en": "Baskin Robbins", "ru": "Баскин Роббинс"}, "search": "''baskin'':5B ''robbin'':6B ''баскин'':1A,3B ''москв'':7B ''роббинс'':2A,4B", "address": "Москва", "version": 1, "added_at": "2026-11-29T08:20:35.289+00:00", "latitude": 55.7558, "longitude": 37.6173, "sort_name": "Баскин Роббинс", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-MOW", "search_text": "баскин роббинс\\nbaskin robbins\\nмосква", "hazard_class": null, "organization_id": "01a22664-4009-71c1-bec3-1ff9e028369a", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-48bb-737c-8a27-5429295b250b", "name": {"en": "OMK Chusovoy", "ru": "ОМК Чусовой"}, "search": "''chusovoy'':6B ''omk'':5B ''омк'':1A,3B ''чусов'':2A,4B,7B", "address": "Чусовой", "version": 1, "added_at": "2026-11-29T08:20:36.155+00:00", "latitude": 58.2975, "longitude": 57.8193, "sort_name": "ОМК Чусовой", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-PER", "search_text": "омк чусовой\\nomk chusovoy\\nчусовой", "hazard_class": null, "organization_id": "01a22664-4556-73fa-bc6b-05ed5948606a", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-513e-7640-aea3-7e6ccb1ca6a3", "name": {"en": "Kungur Ceramics", "ru": "Кунгурская керамика"}, "search": "''ceram'':6B ''kungur'':5B ''керамик'':2A,4B ''кунгур'':7B ''кунгурск'':1A,3B", "address": "Кунгур", "version": 1, "added_at": "2026-11-29T08:20:38.334+00:00", "latitude": 57.4368, "longitude": 56.9594, "sort_name": "Кунгурская керамика", "time_zone": "Asia/Yekaterinburg", "pass_regime": null, "region_code": "RU-PER", "search_text": "кунгурская керамика\\nkungur ceramics\\nкунгур", "hazard_class": null, "organization_id": "01a22664-4f10-7581-bdfc-b122308ae049", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-53b8-73ce-900b-e4377cf931ef", "name": {"en": "Mikhailovsky Mining Works", "ru": "Михайловский ГОК"}, "search": "''mikhailovski'':5B ''mine'':6B ''work'':7B ''гок'':2A,4B ''железногорск'':8B ''михайловск'':1A,3B", "address": "Железногорск", "version": 1, "added_at": "2026-11-29T08:20:38.968+00:00", "latitude": 52.337, "longitude": 35.3516, "sort_name": "Михайловский ГОК", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-KRS", "search_text": "михайловский гок\\nmikhailovsky mining works\\nжелезногорск", "hazard_class": null, "organization_id": "01a22664-5011-70ec-979d-f7c664102540", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-541c-7266-ad8b-234687cbe1db", "name": {"en": "Lebedinsky Mining Works and OEMK", "ru": "Лебединский ГОК и ОЭМК"}, "search": "''lebedinski'':9B ''mine'':10B ''oemk'':13B ''work'':11B ''гок'':2A,6B ''лебединск'':1A,5B ''оскол'':15B ''оэмк'':4A,8B ''стар'':14B", "address": "Старый Оскол", "version": 1, "added_at": "2026-11-29T08:20:39.068+00:00", "latitude": 51.2967, "longitude": 37.835, "sort_name": "Лебединский ГОК и ОЭМК", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-BEL", "search_text": "лебединский гок и оэмк\\nlebedinsky mining works and oemk\\nстарый оскол", "hazard_class": null, "organization_id": "01a22664-503e-7710-9e4a-6c30a6e91a88", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-5444-74d7-ba86-b6ae98d5ce88", "name": {"en": "Sayano-Shushenskaya Hydropower Plant", "ru": "Саяно-Шушенская ГЭС"}, "search": "''hydropow'':9B ''plant'':10B ''sayano'':7B ''shushenskaya'':8B ''гэс'':3A,6B ''сая'':1A,4B ''саяногорск'':11B ''шушенск'':2A,5B", "address": "Саяногорск", "version": 1, "added_at": "2026-11-29T08:20:39.108+00:00", "latitude": 53.1008, "longitude": 91.4122, "sort_name": "Саяно-Шушенская ГЭС", "time_zone": "Asia/Krasnoyarsk", "pass_regime": null, "region_code": "RU-KK", "search_text": "саяно шушенская гэс\\nsayano shushenskaya hydropower plant\\nсаяногорск", "hazard_class": null, "organization_id": "01a22664-510f-7790-b150-30ede6f3174a", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-552c-74c5-892c-62ea67817b6a", "name": {"en": "Tula Brewery", "ru": "Тульский пивзавод"}, "search": "''breweri'':6B ''tula'':5B ''пивзавод'':2A,4B ''тул'':7B ''тульск'':1A,3B", "address": "Тула", "version": 1, "added_at": "2026-11-29T08:20:39.34+00:00", "latitude": 54.1931, "longitude": 37.6177, "sort_name": "Тульский пивзавод", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-TUL", "search_text": "тульский пивзавод\\ntula brewery\\nтула", "hazard_class": null, "organization_id": "01a22664-51aa-706f-80f1-4a434afec41a", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-55ac-71df-84b2-1882538f891c", "name": {"en": "Kuzbassrazrezugol", "ru": "Кузбассразрезуголь"}, "search": "''kuzbassrazrezugol'':3B ''кемеров'':4B ''кузбассразрезугол'':1A,2B", "address": "Кемерово", "version": 1, "added_at": "2026-11-29T08:20:39.468+00:00", "latitude": 55.3547, "longitude": 86.0873, "sort_name": "Кузбассразрезуголь", "time_zone": "Asia/Novokuznetsk", "pass_regime": null, "region_code": "RU-KEM", "search_text": "кузбассразрезуголь\\nkuzbassrazrezugol\\nкемерово", "hazard_class": null, "organization_id": "01a22664-51e3-7542-8386-2c889cfca8d7", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"},
{"id": "01a22664-582a-7788-891d-64956123ab2f", "name": {"en": "Leningrad Nuclear Power Plant", "ru": "Ленинградская АЭС"}, "search": "''leningrad'':5B ''nuclear'':6B ''plant'':8B ''power'':7B ''аэс'':2A,4B ''бор'':10B ''ленинградск'':1A,3B ''соснов'':9B", "address": "Сосновый Бор", "version": 1, "added_at": "2026-11-29T08:20:40.106+00:00", "latitude": 59.8996, "longitude": 29.0858, "sort_name": "Ленинградская АЭС", "time_zone": "Europe/Moscow", "pass_regime": null, "region_code": "RU-LEN", "search_text": "ленинградская аэс\\nleningrad nuclear power plant\\nсосновый бор", "hazard_class": null, "organization_id": "01a22664-5713-75e1-9022-dbd4a8255117", "provenance_source": "SAMPLE", "provenance_reference": "infra/sample-data"}
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
