import type { AuditedTable } from './audited-table.ts';

/** A column of a table, in the primary key or not. */
export type Column = { readonly name: string; readonly type: string; readonly inKey: boolean };

/**
 * The body of the trigger function that writes a table's changed rows to the audit log, all of a statement at once (docs/adr/0208). It is
 * generated for each table, because lookups in arguments and loops cost more than the row itself (docs/adr/0098). It names omitted and
 * redacted columns; any column added later is recorded.
 */
export function recordBody(table: string, columns: readonly Column[], terms: AuditedTable): string {
  const { redact = [], redactWithin = {}, omit = [] } = terms;
  const without = omit.length === 0 ? '' : ` - ${list(omit)}`;
  const recorded = `row_of.audited${without}${redactedOf(redact)}${redactedWithin(redactWithin)}`;
  const changed = (value: string): string => {
    const cases = [
      ...(redact.length === 0
        ? []
        : [`WHEN o.key = ANY (${list(redact)}) AND ${value} <> 'null' THEN to_jsonb('[redacted]'::text)`]),
      ...Object.entries(redactWithin).map(
        ([column, field]) =>
          `WHEN o.key = ${literal(column)} AND ${value} <> 'null' THEN ${withoutField(value, field)}`,
      ),
    ];
    return cases.length === 0 ? value : `CASE ${cases.join(' ')} ELSE ${value} END`;
  };
  // The alias is none that the SQL of an owner would use. OFFSET 0 keeps the expression from being evaluated at each use.
  const each = (rows: string): string => `(SELECT to_jsonb(n) AS audited FROM ${rows} n OFFSET 0) row_of`;
  const write = (from: string, before: string, after: string, valueOf = fieldOf): string => `
      INSERT INTO audit.entry (table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                               region_code, before, after)
      SELECT ${literal(unqualified(table))}, TG_OP, ${keyOf(columns, valueOf)}, coalesce(c.caller ->> 'actor', 'UNKNOWN'),
             c.caller ->> 'subject', c.caller ->> 'client', c.caller ->> 'correlation', ${whoseOf(columns, terms, valueOf)},
             ${before}, ${after}
        FROM ${from} CROSS JOIN LATERAL (SELECT ${callerOf(terms, valueOf)} AS caller OFFSET 0) c${ownerOf(terms)}`;
  const names = columns.map(({ name }) => name).toSorted();
  const recordedColumns = names.filter((name) => !omit.includes(name));
  const differences = (row: string): string =>
    recordedColumns
      .map((name) => {
        const [column, field] = [quoted(name), redactWithin[name]];
        const value = `${row}.${column}`;
        const said = redact.includes(name)
          ? `CASE WHEN ${value} IS NOT NULL THEN '[redacted]' END`
          : field === undefined
            ? value
            : withoutField(`nullif(${value}, 'null')`, field);
        return `CASE WHEN p.${column} IS DISTINCT FROM row_of.${column} THEN jsonb_build_object(${literal(name)}, ${said}) ELSE '{}' END`;
      })
      .join(`\n                   || `);
  // As typed values, rows of thirty columns are compared in a quarter of the time of their JSON.
  const typed = `ELSIF (SELECT array_agg(a.attname ORDER BY a.attname) FROM pg_attribute a
            WHERE a.attrelid = TG_RELID AND a.attnum > 0 AND NOT a.attisdropped)
          = ${list(names)}::name[] THEN${write(
            `(SELECT row_number() OVER () AS "#", o.* FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS "#", n.* FROM new_rows n) row_of USING ("#")
             CROSS JOIN LATERAL (
               SELECT ${differences('p')} AS before,
                      ${differences('row_of')} AS after OFFSET 0
             ) d`,
            'd.before',
            'd.after',
            columnOf,
          )}
       WHERE d.before <> '{}';
    `;
  return `
  DECLARE
    caller jsonb := ${signedCaller};
  BEGIN
    -- An old signature may have been copied from an earlier transaction.
    IF abs(extract(epoch FROM clock_timestamp()) - (caller ->> 'at')::numeric) > 600 THEN caller := NULL; END IF;
    IF TG_OP = 'INSERT' THEN${write(each('new_rows'), 'NULL', recorded)};
    ELSIF TG_OP = 'DELETE' THEN${write(each('old_rows'), recorded, 'NULL')};
    ${comparable(columns, terms) ? typed : ''}ELSE
      -- Both sets have the order of the updates: a key may have changed.${write(
        `(SELECT row_number() OVER () AS nth, to_jsonb(o)${without} AS former FROM old_rows o) p
             JOIN (SELECT row_number() OVER () AS nth, to_jsonb(n) AS audited FROM new_rows n) row_of USING (nth)
             CROSS JOIN LATERAL (
               SELECT jsonb_object_agg(o.key, ${changed('o.value')}) AS before,
                      jsonb_object_agg(o.key, ${changed('(row_of.audited -> o.key)')}) AS after
                 FROM jsonb_each(p.former) o WHERE o.value <> row_of.audited -> o.key
             ) d`,
        'd.before',
        'd.after',
      )}
       -- Rows of which no recorded column has changed have no entry.
       WHERE d.before IS NOT NULL;
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

function redactedOf(redact: readonly string[]): string {
  if (redact.length === 0) return '';
  const marks = redact.map(
    (column) => `${literal(column)}, CASE WHEN row_of.audited ->> ${literal(column)} IS NOT NULL THEN '[redacted]' END`,
  );
  return ` || jsonb_build_object(${marks.join(', ')})`;
}

function redactedWithin(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([column, field]) => {
      const value = `nullif(row_of.audited -> ${literal(column)}, 'null')`;
      return ` || jsonb_build_object(${literal(column)}, ${withoutField(value, field)})`;
    })
    .join('');
}

/** An array of objects with one field of each redacted if it has a value. Null stays null. */
function withoutField(array: string, field: string): string {
  const mark = literal(JSON.stringify({ [field]: '[redacted]' }));
  return `CASE WHEN ${array} IS NOT NULL THEN coalesce((
    SELECT jsonb_agg(CASE WHEN part ->> ${literal(field)} IS NULL THEN part ELSE part || ${mark} END ORDER BY nth)
      FROM jsonb_array_elements(${array}) WITH ORDINALITY AS parts (part, nth)), '[]') END`;
}

type ValueOf = (column: string) => string;

/** The text of a changed row's value, of its JSON. */
function fieldOf(column: string): string {
  return `(row_of.audited ->> ${literal(column)})`;
}

/** The same of the row itself. */
function columnOf(column: string): string {
  return `(to_jsonb(row_of.${quoted(column)}) #>> '{}')`;
}

/** Types of which two values that are equal have the same JSON. */
const comparableTypes = new Set([
  ...['uuid', 'text', 'smallint', 'integer', 'bigint', 'boolean', 'date', 'jsonb', 'bytea'],
  'timestamp with time zone',
]);

/** Whether the rows can be compared column by column, as long as the table has these columns. */
function comparable(columns: readonly Column[], { owner }: AuditedTable): boolean {
  return (
    owner === undefined &&
    columns.every(({ type }) => comparableTypes.has(type.replace(/\(\d+\)/, '').replace(/\[\]$/, '')))
  );
}

function keyOf(columns: readonly Column[], valueOf: ValueOf): string {
  return columns
    .filter(({ inKey }) => inKey)
    .map(({ name }) => valueOf(name))
    .join(` || '/' || `);
}

/** A transaction for several callers names each by the id of the record that it changes. */
function callerOf({ callerOf: column }: AuditedTable, valueOf: ValueOf): string {
  return column === undefined ? 'caller' : `coalesce(caller -> 'each' -> ${valueOf(column)}, caller)`;
}

function ownerOf({ owner }: AuditedTable): string {
  if (owner === undefined) return '';
  return `
             LEFT JOIN LATERAL (SELECT w.organization::uuid, w.region::text
               FROM (${owner.replaceAll('$1', 'row_of.audited')}) AS w (organization, region) LIMIT 1) w ON true`;
}

function whoseOf(columns: readonly Column[], terms: AuditedTable, valueOf: ValueOf): string {
  if (terms.owner !== undefined) return 'w.organization, w.region';
  const { organization = 'organization_id', region = 'region_code' } = terms;
  return [
    { wanted: organization, type: '::uuid' },
    { wanted: region, type: '' },
  ]
    .map(({ wanted, type }) => (columns.some(({ name }) => name === wanted) ? `${valueOf(wanted)}${type}` : 'NULL'))
    .join(', ');
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function list(names: readonly string[]): string {
  return `${literal(`{${names.map((name) => JSON.stringify(name)).join(',')}}`)}::text[]`;
}

function unqualified(table: string): string {
  return table.slice(table.lastIndexOf('.') + 1);
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
