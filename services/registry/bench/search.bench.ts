import { randomUUID } from 'node:crypto';
import type { RegionCode } from '@promtour/kernel/region-code';
import { createDataSource } from '@promtour/postgres/data-source';
import { migrateDatabase } from '@promtour/service-kit/persistence/migrate';
import { migrationsOf } from '@promtour/service-kit/service';
import type { BenchRow } from '@promtour/testkit/bench-results';
import { createTestDatabase } from '@promtour/testkit/database';
import { anonymous } from '@promtour/testkit/viewers';
import type {
  OrganizationFilter,
  OrganizationFound,
  OrganizationOrder,
} from '../src/organizations/application/ports.ts';
import { registry } from '../src/service.ts';
import { createOrganizationReader } from '../src/organizations/persistence/organization.reader.ts';
import { fillStatements } from '../test/fill.ts';

const organizations = 100_000;
const rounds = 200;

const texts = [
  'хлебозавод',
  'рудники',
  'металлурги',
  'пивоваров',
  'берёзовка',
  'стеклодув горный',
  'камнеград',
  'хлебзавод',
];
const regions = ['RU-SMO', 'RU-MOW', 'RU-AL', 'RU-KDA', 'RU-TUL', 'RU-NIZ'] as RegionCode[];
const any = { regions: undefined, kinds: undefined, okved: undefined, text: undefined };

/** Time per search in 100,000 organizations with 150,000 sites, one search at a time. */
export async function measure(): Promise<BenchRow[]> {
  const database = await createTestDatabase();
  const about = { service: 'registry-bench', url: database.url, migrations: migrationsOf(registry) };
  await migrateDatabase({ ...about, auditedTables: registry.auditedTables, ownerUrl: database.ownerUrl });
  const dataSource = createDataSource({
    ...about,
    poolSize: 4,
    entities: registry.entities,
  });
  await dataSource.initialize();
  for (const statement of fillStatements({ organizations })) await database.owner(statement);
  const reader = createOrganizationReader(dataSource, anonymous);

  const textAndRegion = (nth: number): OrganizationFilter => ({
    ...any,
    text: at(texts, nth),
    regions: [at(regions, nth)],
  });
  const pageOf = (filter: OrganizationFilter, orderBy: OrganizationOrder, after?: readonly (string | number)[]) =>
    reader.organizations(filter, orderBy, { limit: 20, after });

  const search = await times((nth) => pageOf(textAndRegion(nth), 'RELEVANCE'));
  const everywhere = await times((nth) => pageOf({ ...any, text: at(texts, nth) }, 'RELEVANCE'));
  const facets = await times((nth) => reader.facets(textAndRegion(nth)));
  const facetsOfText = await times((nth) => reader.facets({ ...any, text: at(texts, nth) }), rounds / 4);
  const near = await times((nth) =>
    pageOf({ ...any, near: { latitude: 50 + (nth % 8), longitude: 35 + (nth % 20), kilometers: 50 } }, 'DISTANCE'),
  );
  const first = await times(() => pageOf(any, 'NAME'));
  const [deep] = await dataSource.query<{ sort_name: string; id: string }[]>(
    `SELECT sort_name, id FROM organization ORDER BY sort_name, id OFFSET ${organizations * 0.9} LIMIT 1`,
  );
  const deepPage = await times(() => pageOf(any, 'NAME', [deep?.sort_name ?? '', deep?.id ?? randomUUID()]));
  const ids = (
    await dataSource.query<{ id: OrganizationFound['id'] }[]>(
      `SELECT id FROM organization WHERE status = 'ACTIVE' ORDER BY md5(id::text) LIMIT 1000`,
    )
  ).map(({ id }) => id);
  const references = await times(() => reader.organizationsById(ids), rounds / 2);

  await dataSource.destroy();
  await database.drop();
  return [
    row('search by text in a region, p95', percentile(search, 0.95), 'ms', '≤ 30 ms'),
    row('  the same, median', percentile(search, 0.5), 'ms'),
    row('search by text in all regions, p95', percentile(everywhere, 0.95), 'ms'),
    row('facets of a text in a region, p95', percentile(facets, 0.95), 'ms', '≤ 120 ms'),
    row('facets of a text in all regions, p95', percentile(facetsOfText, 0.95), 'ms'),
    row('search within 50 km of a point, p95', percentile(near, 0.95), 'ms'),
    row('page by name 90 % into the list ÷ the first', percentile(deepPage, 0.5) / percentile(first, 0.5), ''),
    row('1,000 references of entities in one statement, p95', percentile(references, 0.95), 'ms', '≤ 25 ms'),
  ];
}

/** Milliseconds of each call, after warm-up calls. */
async function times(work: (nth: number) => Promise<unknown>, calls = rounds): Promise<number[]> {
  const samples: number[] = [];
  for (let nth = -10; nth < calls; nth += 1) {
    const startedAt = performance.now();
    await work(nth + 10);
    if (nth >= 0) samples.push(performance.now() - startedAt);
  }
  return samples;
}

function at<Item>(items: readonly Item[], nth: number): Item {
  return items[nth % items.length] as Item;
}

/** The value below which the given share of the samples lies. */
function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function row(measure: string, value: number, unit: string, goal = ''): BenchRow {
  const figure = value.toFixed(value >= 100 ? 0 : 2);
  return { measure, measured: unit === '' ? figure : `${figure} ${unit}`, goal };
}
