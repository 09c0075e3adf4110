import { err, ok, type Result } from '@promtour/kernel/result';
import { facts, type Enterprise } from './enterprise.ts';
import { readTable, type TableRow } from './read-table.ts';
import { parseDays } from './recurrence.ts';
import { syntheticNumbers } from './synthetic-numbers.ts';

const publishedColumns = [
  'name',
  'region',
  'city',
  'okved',
  'excursion',
  'minutes',
  'age',
  'group_min',
  'group_max',
  'price_kopecks',
  'note',
  'basis',
] as const;

/** Columns of the illustrative table: values missing in the published one, and English texts. */
const illustrativeColumns = [
  'slug',
  'name',
  'name_en',
  'excursion_en',
  'summary_ru',
  'summary_en',
  'city',
  'latitude',
  'longitude',
  'minutes',
  'age',
  'group_min',
  'group_max',
  'price_kopecks',
  'days',
  'starts',
] as const;

/** A cell that either table may contain: the published value if there is one, otherwise the illustrative one. */
const sharedColumns = ['city', 'minutes', 'age', 'group_min', 'group_max', 'price_kopecks'] as const;

type Published = TableRow<(typeof publishedColumns)[number]>;
type Illustrative = TableRow<(typeof illustrativeColumns)[number]>;

/** Joins the two tables by name. Reports all errors of both at once, each with its file and line. */
export function readEnterprises(
  published: string,
  illustrative: string,
): Result<readonly Enterprise[], readonly string[]> {
  const publishedRows = readTable(published, publishedColumns);
  const ownRows = readTable(illustrative, illustrativeColumns);
  if (!publishedRows.ok || !ownRows.ok) {
    return err([
      ...(publishedRows.ok ? [] : publishedRows.error.map((fault) => `sample-enterprises.tsv ${fault}`)),
      ...(ownRows.ok ? [] : ownRows.error.map((fault) => `illustrative.tsv ${fault}`)),
    ]);
  }
  const own = new Map(ownRows.value.map((row) => [row.cells.name, row]));
  const known = new Set(publishedRows.value.map((row) => row.cells.name));
  const faults = [
    ...duplicates('sample-enterprises.tsv', publishedRows.value, ({ cells }) => cells.name),
    ...duplicates('illustrative.tsv', ownRows.value, ({ cells }) => cells.slug),
    ...ownRows.value
      .filter(({ cells }) => !known.has(cells.name))
      .map(({ line, cells }) => `illustrative.tsv line ${line}: «${cells.name}» is not in sample-enterprises.tsv`),
  ];
  const enterprises = publishedRows.value.flatMap((row, index) => {
    const addition = own.get(row.cells.name);
    if (addition === undefined) {
      faults.push(`sample-enterprises.tsv line ${row.line}: «${row.cells.name}» is not in illustrative.tsv`);
      return [];
    }
    const enterprise = join(row, addition, index + 1);
    if (enterprise.ok) return [enterprise.value];
    faults.push(...enterprise.error);
    return [];
  });
  return faults.length > 0 ? err(faults) : ok(enterprises);
}

function duplicates<Row extends TableRow<string>>(file: string, rows: readonly Row[], key: (row: Row) => string) {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const value = key(row);
    if (seen.has(value)) return [`${file} line ${row.line}: «${value}» occurs twice`];
    seen.add(value);
    return [];
  });
}

function join(row: Published, own: Illustrative, serial: number): Result<Enterprise, readonly string[]> {
  const faults: string[] = [];
  const at = `sample-enterprises.tsv line ${row.line} with illustrative.tsv line ${own.line}`;
  const require = (holds: boolean, fault: string) => {
    if (!holds) faults.push(`${at}: ${fault}`);
  };
  const shared = (column: (typeof sharedColumns)[number]) => {
    require((row.cells[column] === '') !==
      (own.cells[column] === ''), `${column}: exactly one of the two tables must have it`);
    return row.cells[column] || own.cells[column];
  };
  const number = (column: Exclude<(typeof sharedColumns)[number], 'city'>, min: number, max: number) => {
    const text = shared(column);
    const value = Number(text);
    const holds = /^\d+$/.test(text) && value >= min && value <= max;
    require(holds, `${column}: «${text}» is not a whole number from ${min} to ${max}`);
    return value;
  };

  const basis = row.cells.basis.startsWith('fact:') ? row.cells.basis.slice('fact:'.length).split(',') : [];
  const published = facts.filter((fact) => basis.includes(fact));
  require(published.length > 0 &&
    published.length === basis.length, `basis: «${row.cells.basis}» is not a list of facts`);
  for (const fact of sharedColumns) {
    require(!basis.includes(fact) || row.cells[fact] !== '', `basis names ${fact}, which is empty`);
  }
  require(/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(row.cells.region), `region: «${row.cells.region}» is not an ISO 3166-2 code`);
  require(/^\d{2}(\.\d{1,2}){0,2}$/.test(row.cells.okved), `okved: «${row.cells.okved}» is not an OKVED-2 code`);
  require(/^[a-z0-9-]{1,40}$/.test(own.cells.slug), `slug: «${own.cells.slug}» is not lower-case words with hyphens`);
  for (const column of ['name', 'excursion'] as const) require(row.cells[column] !== '', `${column} is empty`);
  for (const column of ['name_en', 'excursion_en', 'summary_ru', 'summary_en'] as const) {
    require(own.cells[column] !== '', `${column} is empty`);
  }

  const point = { latitude: Number(own.cells.latitude), longitude: Number(own.cells.longitude) };
  require(isOnEarth(own.cells, point), `latitude, longitude: «${own.cells.latitude}, ${own.cells.longitude}»`);
  const days = parseDays(own.cells.days);
  require(days !== undefined, `days: «${own.cells.days}» is not of the form TU,TH or 2SA`);
  const starts = own.cells.starts.split(',');
  const areTimes = starts.every((start) => /^([01]\d|2[0-3]):[0-5]\d$/.test(start));
  require(areTimes, `starts: «${own.cells.starts}» is not of the form 10:00,14:00`);

  const groupMax = number('group_max', 1, 500);
  const enterprise: Enterprise = {
    slug: own.cells.slug,
    name: { ru: row.cells.name, en: own.cells.name_en },
    brands: basis.includes('brands') ? [...row.cells.name.matchAll(/«([^»]+)»/g)].map(([, brand = '']) => brand) : [],
    numbers: basis.includes('brands') ? undefined : syntheticNumbers(serial),
    region: row.cells.region,
    okved: row.cells.okved,
    city: shared('city'),
    point,
    title: { ru: row.cells.excursion, en: own.cells.excursion_en },
    summary: { ru: own.cells.summary_ru, en: own.cells.summary_en },
    minutes: number('minutes', 5, 1440),
    age: number('age', 0, 99),
    groupMin: number('group_min', 1, groupMax),
    groupMax,
    price: number('price_kopecks', 0, 100_000_000),
    days: days ?? [],
    starts,
    suspended: /\bsuspended\b/.test(row.cells.note),
    published: new Set(published),
  };
  require(!basis.includes('brands') || enterprise.brands.length > 0, 'the name contains no quoted «brand»');
  return faults.length > 0 ? err(faults) : ok(enterprise);
}

function isOnEarth(
  cells: { readonly latitude: string; readonly longitude: string },
  { latitude, longitude }: Enterprise['point'],
): boolean {
  if (cells.latitude === '' || cells.longitude === '') return false;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}
