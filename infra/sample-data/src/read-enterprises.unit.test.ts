import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { unwrap } from '@promtour/kernel/result';
import type { Enterprise } from './enterprise.ts';
import { excursionInput, organizationInput, siteInput } from './inputs.ts';
import { readEnterprises } from './read-enterprises.ts';

const [published = '', illustrative = ''] = await Promise.all(
  ['sample-enterprises.tsv', 'illustrative.tsv'].map((file) =>
    readFile(new URL(`../data/${file}`, import.meta.url), 'utf8'),
  ),
);
const enterprises = unwrap(readEnterprises(published, illustrative));

function of(slug: string): Enterprise {
  const enterprise = enterprises.find((candidate) => candidate.slug === slug);
  if (enterprise === undefined) throw new Error(`no ${slug}`);
  return enterprise;
}

describe('the sample data', () => {
  it('consists of 26 enterprises with unique names, slugs and numbers', () => {
    expect(enterprises).toHaveLength(26);
    for (const key of [
      (enterprise: Enterprise) => enterprise.slug,
      (enterprise: Enterprise) => enterprise.name.ru,
      (enterprise: Enterprise) => enterprise.name.en,
    ]) {
      expect(new Set(enterprises.map(key)).size).toBe(26);
    }
    expect(new Set(enterprises.flatMap(({ numbers }) => numbers?.inn ?? [])).size).toBe(25);
  });

  it('has a garment maker known by its brands only', () => {
    expect(enterprises.filter(({ numbers }) => numbers === undefined).map(({ slug }) => slug)).toEqual(['nashe-tvoe']);
    const input = organizationInput(of('nashe-tvoe'));
    expect(input).toMatchObject({ brands: ['Наше', 'Твоё'] });
    expect(Object.keys(input)).not.toEqual(expect.arrayContaining(['inn']));
  });

  it('has one suspended enterprise', () => {
    expect(enterprises.filter(({ suspended }) => suspended).map(({ slug }) => slug)).toEqual(['leningrad-npp']);
  });

  it('has producers of alcohol that admit adults only', () => {
    for (const { okved, age } of enterprises) if (okved.startsWith('11')) expect(age).toBe(18);
  });

  it('has days and times of sessions', () => {
    for (const { days, starts } of enterprises) {
      expect(days.length).toBeGreaterThan(0);
      expect(starts.length).toBeGreaterThan(0);
      for (const start of starts) expect(start).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
    }
  });
});

it('marks every record as sample data', () => {
  for (const enterprise of enterprises)
    for (const input of [organizationInput(enterprise), siteInput(enterprise), excursionInput(enterprise)])
      expect(input.provenance).toMatchObject({ source: 'SAMPLE' });
});

describe('malformed tables are refused with file, line and column', () => {
  const header = published.split('\n')[0] ?? '';
  const row = published.split('\n').find((line) => line.startsWith('ММК\t')) ?? '';
  const ownHeader = illustrative.split('\n')[0] ?? '';
  const ownRow = illustrative.split('\n').find((line) => line.startsWith('mmk\t')) ?? '';

  function faults(change: { row?: string; own?: string; header?: string; ownHeader?: string; more?: string[] }) {
    const table = [change.header ?? header, change.row ?? row, ...(change.more ?? [])].join('\n');
    const own = [change.ownHeader ?? ownHeader, change.own ?? ownRow].join('\n');
    const result = readEnterprises(table, own);
    return result.ok ? [] : result.error;
  }

  it('accepts a byte order mark and Windows line ends', () => {
    expect(faults({})).toEqual([]);
    expect(readEnterprises(`\uFEFF${header}\r\n${row}\r\n`, `${ownHeader}\r\n${ownRow}\r\n`).ok).toBe(true);
  });

  it.each<[string, Parameters<typeof faults>[0], string]>([
    ['a missing column', { header: header.replace('minutes', 'hours') }, 'missing: minutes; unknown: hours'],
    ['a column twice', { header: header.replace('note', 'name') }, 'line 1: the columns must be'],
    ['a missing cell', { row: row.replace('\t', ' ') }, 'sample-enterprises.tsv line 2: 11 cells, expected 12'],
    ['no number', { row: row.replace('330', 'long') }, 'minutes: «long» is not a whole number'],
    ['a fraction', { row: row.replace('330', '1.5') }, 'minutes: «1.5» is not a whole number'],
    [
      'a number out of range',
      { row: row.replace('330', '2000') },
      'minutes: «2000» is not a whole number from 5 to 1440',
    ],
    ['no region code', { row: row.replace('RU-CHE', 'Урал') }, 'region: «Урал» is not an ISO 3166-2 code'],
    ['no OKVED', { row: row.replace('\t24\t', '\tx\t') }, 'okved: «x»'],
    ['an unknown fact', { row: row.replace('fact:name', 'fact:colour') }, 'basis: «fact:colour'],
    ['no basis', { row: row.replace(/fact:.*/, '') }, 'basis: «»'],
    ['a fact without a value', { row: `${row},age` }, 'basis names age, which is empty'],
    ['an enterprise twice', { more: [row] }, 'line 3: «ММК» occurs twice'],
    ['an enterprise without illustrative values', { more: [row.replace('ММК', 'НЛМК')] }, 'line 3: «НЛМК» is not in'],
    [
      'an illustrative row without an enterprise',
      { own: `${ownRow}\n${ownRow.replaceAll('mmk\tММК', 'x\tX')}` },
      '«X» is not in',
    ],
    [
      'a value in both tables',
      { own: ownRow.replace('\t16\t', '\t16\t').replace('\t\t16', '\t300\t16') },
      'minutes: exactly one',
    ],
    [
      'a value in neither',
      { own: ownRow.replace('\t16\t', '\t\t') },
      'age: exactly one of the two tables must have it',
    ],
    ['a group below its minimum', { own: ownRow.replace('\t10\t30\t', '\t31\t30\t') }, 'group_min: «31»'],
    ['no point', { own: ownRow.replace('53.4117', '') }, 'latitude, longitude'],
    ['a point outside the globe', { own: ownRow.replace('53.4117', '153') }, 'latitude, longitude'],
    ['no days', { own: ownRow.replace('FR,SA', 'Friday') }, 'days: «Friday»'],
    ['no times', { own: ownRow.replace('10:00', '25:00') }, 'starts: «25:00»'],
    ['a slug with spaces', { own: ownRow.replace('mmk', 'm m k') }, 'slug: «m m k»'],
    [
      'brands that are not quoted in the name',
      { row: row.replace('fact:name', 'fact:brands') },
      'contains no quoted «brand»',
    ],
  ])('%s', (_, change, fault) => {
    expect(faults(change).join('\n')).toContain(fault);
  });

  it('reports all faults at once', () => {
    expect(faults({ row: row.replace('330', 'long').replace('RU-CHE', 'Урал') })).toHaveLength(2);
  });
});
