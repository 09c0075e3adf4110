import type { AuditedTable } from './audited-table.ts';

/** A column of a table, in the primary key or not. */
export type Column = { readonly name: string; readonly type: string; readonly inKey: boolean };

/** Types whose text equals their JSON value under any session settings. */
const plainTypes = new Set(['uuid', 'text', 'smallint', 'integer', 'bigint']);

/**
 * The body of the trigger function that writes a table's rows to the audit log. It is generated for each table, because lookups in
 * arguments and loops cost more than the row itself (docs/adr/0098). It names omitted and redacted columns; any column added later is
 * recorded.
 */
export function recordBody(table: string, columns: readonly Column[], terms: AuditedTable): string {
  const { redact = [], redactWithin = {}, omit = [] } = terms;
  const whole = (row: string): string => (omit.length === 0 ? `to_jsonb(${row})` : `to_jsonb(${row}) - ${list(omit)}`);
  const recorded = (row: string): string =>
    `${whole(row)}${redactedOf(row, redact)}${redactedWithin(row, redactWithin)}`;
  const changed = (value: string): string => {
    const cases = [
      ...(redact.length === 0
        ? []
        : [`WHEN o.key = ANY (${list(redact)}) AND ${value} <> 'null' THEN to_jsonb('[redacted]'::text)`]),
      ...Object.entries(redactWithin).map(
        ([column, field]) => `WHEN o.key = ${literal(column)} AND ${value} <> 'null' THEN ${without(value, field)}`,
      ),
    ];
    return cases.length === 0 ? value : `CASE ${cases.join(' ')} ELSE ${value} END`;
  };
  const write = (row: string, before: string, after: string): string => `${callerOf(row, terms)}${ownerOf(row, terms)}
    INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                             region_code, before, after)
    VALUES (${literal(unqualified(table))}, TG_OP, ${keyOf(row, columns)}, coalesce(caller ->> 'actor', 'UNKNOWN'),
            caller ->> 'subject', caller ->> 'client', caller ->> 'correlation', ${whoseOf(row, columns, terms)},
            ${before}, ${after});`;
  return `
  DECLARE
    caller jsonb := ${signedCaller};
    old_values jsonb;
    new_values jsonb;
    audited_row jsonb;
    owner_organization uuid;
    owner_region text;
  BEGIN
    -- An old signature may have been copied from an earlier transaction.
    IF abs(extract(epoch FROM clock_timestamp()) - (caller ->> 'at')::numeric) > 600 THEN caller := NULL; END IF;
    IF TG_OP = 'INSERT' THEN
      ${write('NEW', 'NULL', recorded('NEW'))}
    ELSIF TG_OP = 'DELETE' THEN
      ${write('OLD', recorded('OLD'), 'NULL')}
    ELSE
      -- In a variable: as an expression it would be converted again for each column.
      audited_row := to_jsonb(NEW);
      SELECT jsonb_object_agg(o.key, ${changed('o.value')}), jsonb_object_agg(o.key, ${changed('(audited_row -> o.key)')})
        INTO old_values, new_values
        FROM jsonb_each(${whole('OLD')}) o WHERE o.value <> audited_row -> o.key;
      -- No recorded column has changed.
      IF old_values IS NULL THEN RETURN NULL; END IF;
      ${write('NEW', 'old_values', 'new_values')}
    END IF;
    RETURN NULL;
  END `;
}

/**
 * The caller that the service states, if its signature is valid (`caller-signature.ts`); in a database without a key, the stated caller.
 * Inlined as one expression: a separate function makes a hold three per cent slower.
 */
const signedCaller = `(
      SELECT s.caller::jsonb
        FROM (SELECT setting, CASE WHEN setting LIKE '{%' THEN setting ELSE substr(setting, 65) END AS caller
                FROM nullif(current_setting('promtour.caller', true), '') AS setting) s
       WHERE s.setting IS NOT NULL
         AND (EXISTS (SELECT FROM audit.caller_key k
                       WHERE left(s.setting, 64)
                           = encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(s.caller, 'UTF8'))), 'hex'))
              OR NOT EXISTS (SELECT FROM audit.caller_key)))`;

/** The name of a table's trigger function: `audit.record_site`. */
export function recordFunctionOf(table: string): string {
  return `audit.record_${table.replaceAll('.', '_')}`;
}

function redactedOf(row: string, redact: readonly string[]): string {
  if (redact.length === 0) return '';
  const marks = redact.map(
    (column) => `${literal(column)}, CASE WHEN ${row}.${quoted(column)} IS NOT NULL THEN '[redacted]' END`,
  );
  return ` || jsonb_build_object(${marks.join(', ')})`;
}

function redactedWithin(row: string, fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(
      ([column, field]) => ` || jsonb_build_object(${literal(column)}, ${without(`${row}.${quoted(column)}`, field)})`,
    )
    .join('');
}

/** An array of objects with one field of each redacted if it has a value. Null stays null. */
function without(array: string, field: string): string {
  const mark = literal(JSON.stringify({ [field]: '[redacted]' }));
  return `CASE WHEN ${array} IS NOT NULL THEN coalesce((
    SELECT jsonb_agg(CASE WHEN part ->> ${literal(field)} IS NULL THEN part ELSE part || ${mark} END ORDER BY nth)
      FROM jsonb_array_elements(${array}) WITH ORDINALITY AS parts (part, nth)), '[]') END`;
}

function keyOf(row: string, columns: readonly Column[]): string {
  const parts = columns
    .filter(({ inKey }) => inKey)
    .map(({ name, type }) =>
      plainTypes.has(type) ? `${row}.${quoted(name)}::text` : `(to_jsonb(${row}.${quoted(name)}) #>> '{}')`,
    );
  return parts.join(` || '/' || `);
}

/** A transaction for several callers names each by the id of the record that it changes. */
function callerOf(row: string, { callerOf: column }: AuditedTable): string {
  return column === undefined
    ? ''
    : `caller := coalesce(caller -> 'each' -> ${row}.${quoted(column)}::text, caller);
      `;
}

function ownerOf(row: string, { owner }: AuditedTable): string {
  if (owner === undefined) return '';
  return `audited_row := to_jsonb(${row});
    SELECT w.organization::uuid, w.region::text INTO owner_organization, owner_region
      FROM (${owner.replaceAll('$1', 'audited_row')}) AS w (organization, region);`;
}

function whoseOf(row: string, columns: readonly Column[], terms: AuditedTable): string {
  if (terms.owner !== undefined) return 'owner_organization, owner_region';
  const { organization = 'organization_id', region = 'region_code' } = terms;
  return [organization, region]
    .map((wanted) => (columns.some(({ name }) => name === wanted) ? `${row}.${quoted(wanted)}` : 'NULL'))
    .join(', ');
}

function list(names: readonly string[]): string {
  return `${literal(`{${names.map((name) => JSON.stringify(name)).join(',')}}`)}::text[]`;
}

function unqualified(table: string): string {
  return table.slice(table.lastIndexOf('.') + 1);
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
