import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** The values of a list's sort keys at one record, the id last. */
export type KeysetPosition = readonly (string | number | null)[];

/** A page to read. */
export type PageRequest = {
  /** Requested rows. Read one more, to find out whether there is a next page. */
  readonly limit: number;
  /** The page is the last rows before `before`: read in the reverse of the list's order. */
  readonly backward?: boolean;
  readonly after: KeysetPosition | undefined;
  readonly before?: KeysetPosition | undefined;
  /** The error for a position whose values the columns cannot have: a forged cursor. */
  readonly invalidPosition?: () => Error;
};

/** One key of a list's order: an SQL expression, and the type its cursor value is cast to. All keys sort in one direction. */
export type KeysetColumn = { readonly sql: string; readonly type: 'text' | 'uuid' | 'bigint' | 'timestamptz' | 'date' };

/** Rejects values that the database could not cast, which would look like an internal error. */
const castable: Readonly<Record<KeysetColumn['type'], (value: string | number) => boolean>> = {
  text: (value) => typeof value === 'string' && !value.includes('\0'),
  uuid: (value) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(String(value)),
  bigint: (value) => /^-?\d{1,18}$/.test(String(value)),
  timestamptz: (value) => isInstant(String(value), /^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
  date: (value) => isInstant(String(value), /^\d{4}-\d\d-\d\d$/),
};

function isInstant(text: string, form: RegExp): boolean {
  const time = form.test(text) ? Date.parse(text) : NaN;
  // Date parses the 30th of February as a day of March, which no cursor contains.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, 10));
}

function fits(columns: readonly KeysetColumn[], position: KeysetPosition): boolean {
  return columns.every(({ type }, nth) => {
    const value = position[nth];
    return value === null || (value !== undefined && castable[type](value));
  });
}

export type KeysetDirection = 'ASC' | 'DESC';

/**
 * Orders a query by keys and bounds it by positions, with row comparisons that an index on the same columns serves: a page deep in the list
 * costs as much as the first. Reads one row more than requested; a page that is read backward comes in reverse order.
 */
export function applyKeyset<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  columns: readonly KeysetColumn[],
  direction: KeysetDirection,
  page: PageRequest,
): SelectQueryBuilder<Row> {
  boundByPositions(query, columns, direction, page);
  for (const { sql } of columns) query.addOrderBy(sql, readingDirection(direction, page));
  return query.limit(page.limit + 1);
}

/** The direction in which a page is read from a list of this direction. */
export function readingDirection(direction: KeysetDirection, { backward }: PageRequest): KeysetDirection {
  if (!backward) return direction;
  return direction === 'ASC' ? 'DESC' : 'ASC';
}

/**
 * The conditions alone: rows after the first position and before the second.
 * @throws the page's `invalidPosition` if a position holds values that these columns cannot have
 */
export function boundByPositions<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  columns: readonly KeysetColumn[],
  direction: KeysetDirection,
  { after, before, invalidPosition = () => new RangeError('The position does not fit the columns') }: PageRequest,
): SelectQueryBuilder<Row> {
  const left = columns.map(({ sql }) => sql).join(', ');
  const bound = (name: string, position: KeysetPosition | undefined, comparison: '<' | '>'): void => {
    if (position === undefined) return;
    if (!fits(columns, position)) throw invalidPosition();
    const right = columns.map(({ type }, index) => `CAST(:${name}${index} AS ${type})`).join(', ');
    const values = Object.fromEntries(position.map((value, index) => [`${name}${index}`, value]));
    query.andWhere(`(${left}) ${comparison} (${right})`, values);
  };
  bound('after', after, direction === 'ASC' ? '>' : '<');
  bound('before', before, direction === 'ASC' ? '<' : '>');
  return query;
}
