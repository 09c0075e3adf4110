/** A dimension in SQL: an expression over the statement's tables, and the type to which values of a filter are cast. */
export type DimensionColumn = { readonly sql: string; readonly type: 'text' | 'uuid' };

export type SumsShape = {
  /** The expression of the fact's local date. */
  readonly date: string;
  readonly columns: Readonly<Partial<Record<string, DimensionColumn>>>;
  /** Aggregates by their names. */
  readonly sums: Readonly<Record<string, string>>;
  /** Tables with their joins; may refer to parameters that are already taken. */
  readonly from: string;
  /** All hold, whatever the filter. */
  readonly conditions: readonly string[];
  /** What `from`, `conditions` and expressions refer to by `$1` and so on. */
  readonly parameters: readonly unknown[];
};

type AskedQuestion = {
  readonly periods: readonly { readonly from: string; readonly to: string }[];
  readonly filter: Readonly<Partial<Record<string, readonly string[]>>>;
  readonly by: readonly string[];
};

/**
 * The statement that answers a question by one row for each period and combination of keys: `period`, `keys` (an array) and the sums.
 * @throws RangeError for a dimension that the shape has no column for
 */
export function sumsStatement(
  { date, columns, sums, from, conditions, parameters: taken }: SumsShape,
  { periods, filter, by }: AskedQuestion,
): { readonly sql: string; readonly parameters: unknown[] } {
  const parameters = [...taken];
  const columnOf = (dimension: string): DimensionColumn => {
    const column = columns[dimension];
    if (column === undefined) throw new RangeError(`${dimension} is not a dimension of these sums`);
    return column;
  };
  const firstDates = `$${parameters.push(periods.map((period) => period.from))}::date[]`;
  const lastDate = `$${parameters.push(periods.at(-1)?.to)}::date`;
  const filters = Object.entries(filter).flatMap(([dimension, values]) => {
    if (values === undefined) return [];
    const { sql, type } = columnOf(dimension);
    return `${sql} = ANY ($${parameters.push(values)}::${type}[])`;
  });
  const keys = by.map((dimension) => `(${columnOf(dimension).sql})::text`);
  // Which period a date is in follows from the periods' first dates: SQL knows nothing of weeks and months.
  const sql = `
    SELECT width_bucket(${date}, ${firstDates}) - 1 AS period, ARRAY[${keys.join(', ')}]::text[] AS keys,
      ${Object.entries(sums)
        .map(([name, aggregate]) => `${aggregate} AS "${name}"`)
        .join(', ')}
    FROM ${from}
    WHERE ${[`${date} BETWEEN (${firstDates})[1] AND ${lastDate}`, ...conditions, ...filters].join(' AND ')}
    GROUP BY 1, 2`;
  return { sql, parameters };
}
