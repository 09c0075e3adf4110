import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { prepared } from './prepared.ts';
import { rowsOf, type SqlExecutor } from './sql.ts';

declare const value: unique symbol;

/** A column that holds values of this type. */
export type Column<Value> = EntitySchemaColumnOptions & { readonly [value]: Value };

/** A column that readers do not load: it serves sorting, uniqueness or search in the database. */
export type UnselectedColumn<Value> = Column<Value> & { readonly select: false };

type Columns = Readonly<Record<string, Column<unknown>>>;

type Row<C extends Columns> = { -readonly [Field in keyof C]: C[Field] extends Column<infer Value> ? Value : never };

type Unselected<C extends Columns> = {
  [Field in keyof C]: C[Field] extends { readonly select: false } ? Field : never;
}[keyof C];

/** A row of a table, as it is written. */
export type RowOf<T> = T extends Table<infer C> ? Row<C> : never;

/** A row of a table, as it is read: without the unselected columns. */
export type SelectedRowOf<T> = T extends Table<infer C> ? Omit<Row<C>, Unselected<C>> : never;

/** A column of any other type of PostgreSQL. */
export function column<Value>(type: NonNullable<EntitySchemaColumnOptions['type']>): Column<Value> {
  return { type } as Column<Value>;
}

export const uuid = <Id extends string>(): Column<Id> => column('uuid');
export const text = <Value extends string = string>(): Column<Value> => column('text');
export const integer = (): Column<number> => column('integer');
export const doublePrecision = (): Column<number> => column('double precision');
export const boolean = (): Column<boolean> => column('boolean');
export const timestamptz = (): Column<Date> => column('timestamptz');
/** A day as `YYYY-MM-DD`. */
export const date = (): Column<string> => column('date');
export const jsonb = <Value>(): Column<Value> => column('jsonb');
export const bytea = (): Column<Buffer> => column('bytea');

/** A `bigint` whose values are safe integers; the driver alone would return text. */
export function safeInteger(): Column<number> {
  const transformer = {
    from: (stored: string | null) => (stored === null ? null : Number(stored)),
    to: (number: number | null) => number,
  };
  return { ...column<number>('bigint'), transformer };
}

export function array<Value>(of: Column<Value>): Column<Value[]> {
  return { ...(of as EntitySchemaColumnOptions), array: true } as Column<Value[]>;
}

export function nullable<Value>(of: Column<Value>): Column<Value | null> {
  return { ...(of as EntitySchemaColumnOptions), nullable: true } as Column<Value | null>;
}

/** A column of the primary key. */
export function primary<Value>(of: Column<Value>): Column<Value> {
  return { ...of, primary: true };
}

export function unselected<Value>(of: Column<Value>): UnselectedColumn<Value> {
  return { ...of, select: false };
}

type Place = { readonly schema?: string; readonly tableName?: string };

/**
 * Defines a table once: the ORM's entity, the type of its rows (`RowOf`) and the parts of handwritten statements derive from it. A column
 * is named as its field, in snake case.
 */
export function table<C extends Columns>(name: string, columns: C, place: Place = {}): Table<C> {
  return new Table(name, columns, place);
}

type Field = { readonly field: string; readonly name: string; readonly options: EntitySchemaColumnOptions };

/** Rows as parameters of one statement. */
export type RowSet<Row> = {
  readonly columns: string;
  /** The set under the alias `new`, for `FROM`. */
  readonly sql: string;
  readonly parameters: (rows: readonly Row[]) => unknown[];
};

export class Table<C extends Columns> extends EntitySchema<Row<C>> {
  /** The selected columns with the names of the row's fields, for handwritten `SELECT` and `RETURNING`. */
  readonly selection: string;
  /** `INSERT INTO … VALUES ($1, …)` of a whole row, with {@link parameters}. */
  readonly insertion: string;
  /** The number of parameters of {@link insertion}. */
  readonly width: number;
  readonly #fields: readonly Field[];
  #insertionUnlessThere: string | undefined;

  constructor(name: string, columns: C, place: Place) {
    const fields = Object.entries(columns).map(([field, options]) => ({ field, name: snakeCase(field), options }));
    super({
      ...place,
      name,
      columns: Object.fromEntries(fields.map((of) => [of.field, { ...of.options, name: of.name }])) as C,
    });
    this.#fields = fields;
    this.width = fields.length;
    this.selection = this.selectionOf();
    const qualified = [...(place.schema === undefined ? [] : [place.schema]), place.tableName ?? name];
    this.insertion = `INSERT INTO ${qualified.map(quoted).join('.')} (${fields.map((of) => quoted(of.name)).join(', ')})
      VALUES (${fields.map((_field, index) => `$${index + 1}`).join(', ')})`;
  }

  /** {@link selection} of the table under an alias. */
  selectionOf(alias?: string): string {
    const prefix = alias === undefined ? '' : `${alias}.`;
    return this.#fields
      .filter(({ options }) => options.select !== false)
      .map((field) => selected(field, prefix))
      .join(', ');
  }

  /**
   * The parameters of {@link insertion}.
   * @throws TypeError if a field is undefined
   */
  parameters(row: Row<C>): unknown[] {
    return this.#fields.map(({ field, options }) => {
      const parameter: unknown = row[field];
      if (parameter === undefined) throw new TypeError(`${this.options.name} has no value for ${field}`);
      return options.type === 'jsonb' && parameter !== null ? JSON.stringify(parameter) : parameter;
    });
  }

  /**
   * Many rows as a set, for statements that write them at once: `unnest($1::uuid[], …) AS new (…)`. Columns of arrays cannot be part of it.
   * @param only the fields that the statement writes; all if omitted
   */
  rowSet<Field extends keyof C & string = keyof C & string>(...only: readonly Field[]): RowSet<Pick<Row<C>, Field>> {
    const fields = this.#fields.filter(({ field }) => only.length === 0 || only.includes(field as Field));
    const columns = fields.map(({ name }) => quoted(name)).join(', ');
    const arrays = fields.map(({ options }, index) => `$${index + 1}::${String(options.type)}[]`).join(', ');
    return {
      columns,
      sql: `unnest(${arrays}) AS new (${columns})`,
      parameters: (rows) =>
        fields.map(({ field, options }) =>
          rows.map((row) => {
            const value: unknown = row[field as Field];
            return options.type === 'jsonb' && value !== null ? JSON.stringify(value) : value;
          }),
        ),
    };
  }

  /**
   * Many rows of a table as one JSON parameter. Unlike {@link rowSet} it includes columns of arrays. The table must have all of the schema's
   * columns.
   */
  records(
    parameter: string,
  ): Pick<RowSet<Row<C>>, 'sql' | 'columns'> & { parameter: (rows: readonly Row<C>[]) => string } {
    return {
      columns: this.#fields.map(({ name }) => quoted(name)).join(', '),
      sql: `json_populate_recordset(NULL::${quoted(this.options.name)}, ${parameter}::json) AS new`,
      parameter: (rows) =>
        JSON.stringify(
          rows.map((row) => Object.fromEntries(this.#fields.map(({ field, name }) => [name, row[field]]))),
        ),
    };
  }

  /**
   * Inserts one row by a prepared statement.
   * @returns whether it was inserted: false if a row with the same key (any unique key) exists. Waits for a concurrent transaction that
   * inserts one.
   */
  async insertUnlessThere(executor: SqlExecutor, row: Row<C>): Promise<boolean> {
    this.#insertionUnlessThere ??= prepared(`${this.insertion} ON CONFLICT DO NOTHING RETURNING true`);
    return (await rowsOf(executor, this.#insertionUnlessThere, this.parameters(row))).length === 1;
  }
}

/** A `bigint` is cast: exact for safe integers, and the driver returns a number. */
function selected({ field, name, options }: Field, prefix: string): string {
  const sql = `${prefix}${quoted(name)}${options.transformer === undefined ? '' : '::float8'}`;
  return `${sql} AS ${quoted(field)}`;
}

function snakeCase(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function quoted(name: string): string {
  return `"${name}"`;
}
