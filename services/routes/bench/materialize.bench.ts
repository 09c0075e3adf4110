import type { BenchRow } from '@promtour/testkit/bench-results';
import { startServer } from '@promtour/testkit/bench-server';
import { testClock } from '@promtour/testkit/clock';
import { copyTestDatabases } from '@promtour/testkit/database';
import { createDataSource } from '@promtour/postgres/data-source';
import { migrateDatabase } from '@promtour/service-kit/persistence/migrate';
import { createUnitOfWork } from '@promtour/service-kit/persistence/unit-of-work';
import { migrationsOf } from '@promtour/service-kit/service';
import type { DataSource } from 'typeorm';
import { anExcursionContent } from '../src/excursions/domain/example-content.ts';
import { routes } from '../src/service.ts';
import { createMaterializeDueSchedules } from '../src/timetable/application/materialize-due-schedules.ts';
import { rruleCalendar } from '../src/timetable/calendar/rrule.calendar.ts';
import { timetableRepositoriesOf } from '../src/timetable/timetable.module.ts';

const schedules = 5_000;
/** Two sessions a week: some 580,000 in 400 days, with audit entries and events. */
const rules = ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY;BYDAY=TH;BYHOUR=14;BYMINUTE=30'];

/** Materializes schedules without sessions, then all of them again. */
export async function measure(): Promise<BenchRow[]> {
  const server = await startServer();
  const clock = testClock(new Date('2026-11-23T09:00:00Z'));
  try {
    const [database] = await copyTestDatabases(['routes_bench'], ([template]) =>
      migrateDatabase({
        service: 'routes',
        ...template,
        migrations: migrationsOf(routes),
        auditedTables: routes.auditedTables,
      }),
    );
    const dataSource = await createDataSource({
      service: 'routes',
      url: database.url,
      poolSize: 4,
      entities: routes.entities,
      migrations: migrationsOf(routes),
    }).initialize();
    await fill(dataSource);
    await database.owner('ANALYZE');
    const unitOfWork = createUnitOfWork({
      dataSource,
      clock,
      repositories: timetableRepositoriesOf,
      afterCommit: () => undefined,
    });
    const run = createMaterializeDueSchedules(unitOfWork, rruleCalendar, clock);
    const first = await timed(run);
    const before = await written(dataSource);
    await dataSource.query('UPDATE schedule SET due_at = $1', [clock.now()]);
    const second = await timed(run);
    const after = await written(dataSource);
    await dataSource.destroy();
    await database.drop();
    const what = `timetable: ${schedules} schedules × 400 days (${before.sessions} sessions)`;
    return [
      { measure: what, measured: seconds(first), goal: '≤ 120 s' },
      { measure: '  again', measured: seconds(second), goal: '' },
      {
        measure: '  sessions, audit entries and events written by the second run',
        measured: String(
          after.sessions - before.sessions + after.entries - before.entries + after.events - before.events,
        ),
        goal: '0',
      },
    ];
  } finally {
    await server.stop();
  }
}

async function timed(run: () => Promise<number>): Promise<number> {
  const began = performance.now();
  while ((await run()) > 0);
  return performance.now() - began;
}

type Written = { readonly sessions: number; readonly entries: number; readonly events: number };

async function written(dataSource: DataSource): Promise<Written> {
  const [row] = await dataSource.query<Written[]>(
    `SELECT (SELECT count(*)::int FROM session) AS sessions, (SELECT count(*)::int FROM messaging.outbox) AS events,
            (SELECT count(*)::int FROM audit.entry) AS entries`,
  );
  if (row === undefined) throw new Error('no figures');
  return row;
}

async function fill(dataSource: DataSource): Promise<void> {
  await dataSource.query(
    `INSERT INTO site_replica (id, organization_id, region_code, time_zone)
     SELECT ${uuid(`'s' || n`)}, ${uuid(`'o' || n`)}, 'RU-SMO', (ARRAY['Europe/Moscow', 'Asia/Omsk', 'Asia/Kamchatka'])[1 + n % 3]
       FROM generate_series(1, 1000) n`,
  );
  await dataSource.query(
    `INSERT INTO excursion (id, organization_id, site_id, region_code, time_zone, version, sale, published_at, provenance_source, created_at,
                            title, sort_title, search_title, search_text, price_amount, price_currency, duration_minutes, age_limit, group_min, group_max, format,
                            languages, segments, accessibility)
     SELECT ${uuid(`'e' || n`)}, s.organization_id, s.id, s.region_code, s.time_zone, 1, 'PUBLISHED', now(), 'SAMPLE', now(),
            '{"ru": "Печь"}', 'Печь', 'печь', 'печь', 1, 'RUB', 60, 0, 1, 20, 'PRODUCTION', '{ru}', '{}', '{}'
       FROM generate_series(1, $1::int) n JOIN site_replica s ON s.id = ${uuid(`'s' || (1 + n % 1000)`)}`,
    [schedules],
  );
  await dataSource.query(
    `INSERT INTO excursion_version (excursion_id, number, status, content, created_at, published_at, inspection_reasons)
     SELECT id, 1, 'PUBLISHED', $1, now(), now(), '{}' FROM excursion`,
    [JSON.stringify(anExcursionContent)],
  );
  await dataSource.query(
    `INSERT INTO schedule (id, excursion_id, organization_id, site_id, region_code, rules, rdates, exdates, first_start, capacity,
                           zone_exclusive, status, version, provenance_source, created_at, due_at, tzdata)
     SELECT ${uuid(`'c' || id`)}, id, organization_id, site_id, region_code, $1, '{}', '{}', '2026-11-24T10:00', 20, false, 'ACTIVE', 1,
            'SAMPLE', now(), $2, $3 FROM excursion`,
    [rules, new Date('2026-11-23T09:00:00Z'), rruleCalendar.tzdata],
  );
}

/** A UUID (version 4) that is a function of a text. */
function uuid(text: string): string {
  return `overlay(overlay(md5(${text}) placing '4' from 13 for 1) placing '8' from 17 for 1)::uuid`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
