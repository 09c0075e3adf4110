// Measures the service against a real PostgreSQL that writes as durably as in production. It fails on no figure: on a
// machine that does other work too, medians differ by half from run to run and the slowest of a hundred by several times.
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@promtour/local-servers/postgres';
import { createDataSource } from '@promtour/postgres/data-source';
import { readMigrationEnvironment } from '@promtour/service-kit/environment';
import { createLogger } from '@promtour/service-kit/logging';
import { migrateService, startService } from '@promtour/service-kit/service';
import { chosenMeasures } from '@promtour/testkit/bench-results';
import { setVariable } from '@promtour/testkit/environment';
import { startTestService } from '@promtour/testkit/service';
import { analytics } from '../src/service.ts';
import { readEnvironment } from '../src/environment.ts';
import { measureAnswering, measureQuestions } from './answering.ts';
import { funnelQuestions, measureFunnelFeeding, seedBookings } from './booking-funnel.ts';
import { cohortQuestions, seedCohorts } from './cohorts.ts';
import { measureFeeding } from './feeding.ts';
import type { BenchRow } from './measure.ts';
import { measureRebuild } from './rebuild.ts';
import { seedVisits } from './seeded-visits.ts';
import { measureVisibility } from './visible.ts';

const schema = 'visits_g1';

const measures = ['visits', 'bookings', 'cohorts', 'visible', 'rebuild'] as const;
const chosen = chosenMeasures(measures);
const isMeasured = (measure: (typeof measures)[number]): boolean => chosen.includes(measure);
/** A tenth of what the goals are about, to end in minutes; `bench/visits.ts --visitors` takes any number. */
const visitors = 1_000_000;
const logger = createLogger({ service: 'bench', level: 'silent' });
const directory = await mkdtemp(join(tmpdir(), 'promtour-bench-'));
// Closed to others, but the account that PostgreSQL may have to run under must pass through.
await chmod(directory, 0o711);
const dataDir = join(directory, 'postgres');
const postgres = await startPostgres({ dataDir, temporary: dataDir });
try {
  setVariable('postgresUrl', postgres.url);
  const rows = isMeasured('visits') || isMeasured('bookings') || isMeasured('cohorts') ? await measureStore() : [];
  if (isMeasured('visible')) rows.push(await measureVisibility());
  if (isMeasured('rebuild')) rows.push(...(await measureRebuild()));
  console.table(rows);
  await writeFile(new URL('../bench-results.json', import.meta.url), JSON.stringify(rows));
} finally {
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}

async function measureStore(): Promise<BenchRow[]> {
  const service = await startTestService({
    name: 'analytics',
    migrate: (variables) => migrateService(analytics, readMigrationEnvironment(variables)),
    start: (variables) => startService(analytics, readEnvironment(variables)),
  });
  const dataSource = createDataSource({
    service: 'bench',
    // The owner: the benchmark empties tables, and gathers statistics of them.
    url: service.database.ownerUrl,
    poolSize: 2,
    entities: [],
    migrations: [],
  });
  await dataSource.initialize();
  try {
    const rows: BenchRow[] = [];
    if (isMeasured('visits')) {
      rows.push(await measureFeeding(dataSource, schema));
      // Questions are measured over five years of visits.
      await seedVisits(dataSource, schema, logger, { visitors });
      await dataSource.query('VACUUM ANALYZE');
      rows.push(...(await measureAnswering(service.url)));
    }
    if (isMeasured('bookings')) {
      rows.push(...(await measureFunnelFeeding(dataSource)));
      await seedBookings(dataSource);
      await dataSource.query('VACUUM ANALYZE');
      rows.push(...(await measureQuestions(service.url, funnelQuestions)));
    }
    if (isMeasured('cohorts')) {
      await seedCohorts(dataSource);
      await dataSource.query('VACUUM ANALYZE');
      rows.push(...(await measureQuestions(service.url, cohortQuestions)));
    }
    return rows;
  } finally {
    await dataSource.destroy();
    await service.stop();
  }
}
