import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { EventData } from '@promtour/events/define-event';
import type { CloudEvent } from '@promtour/events/envelope';
import { catalogue } from '@promtour/events/catalogue/index';
import { makeEvent } from '@promtour/events/make-event';
import { requestRebuild } from '@promtour/messaging/generation/request-rebuild';
import { startAnalytics, type AnalyticsService } from '../test/support/analytics-service.ts';
import { startServiceProcess } from '../test/support/service-process.ts';
import type { BenchRow } from './measure.ts';
import { eventsOf, seededIdAt } from './seeded-visits.ts';

const projection = 'visits';
const publishedAtOnce = 5_000;

/**
 * How fast a rebuild passes seeded events: from the embedded event log to the switch, in a process of the service that does nothing else
 * and reads, verifies and applies them. The generation that serves is marked as level with the log, since only the rebuild is measured.
 */
export async function measureRebuild(visitors = 2_000_000): Promise<BenchRow[]> {
  const service = await startAnalytics();
  try {
    await service.halt();
    const events = await publishSeeded(service, visitors);
    await markApplied(service);
    const running = await startServiceProcess(service.environment);
    try {
      const requestedAt = performance.now();
      await requestRebuild({ query: service.sql }, projection);
      const seen = await watch(service);
      const { seconds } = seen;
      const cpu = await processorSeconds(running.pid);
      const paces = running.log.flatMap(({ msg, eventsPerSecond }) =>
        msg === 'projection rebuild in progress' && typeof eventsPerSecond === 'number' ? [eventsPerSecond] : [],
      );
      const rate = Math.round(events / seconds).toLocaleString('en');
      const shown = paces.map((pace) => pace.toLocaleString('en')).join(', ');
      return [
        {
          measure: `rebuild of ${projection} from the event log, ${events.toLocaleString('en')} events`,
          measured: `${rate} events/s (${seconds.toFixed(1)} s from its start to the switch; shown on the way: ${shown})`,
          goal: '≥ 15,000 events/s',
        },
        {
          measure: 'processor time of the service for it, start included',
          measured: `${cpu.toFixed(1)} s in ${((performance.now() - requestedAt) / 1000).toFixed(1)} s`,
          goal: '',
        },
      ];
    } finally {
      await running.kill();
    }
  } finally {
    await service.stop();
  }
}

async function publishSeeded(service: AnalyticsService, visitors: number): Promise<number> {
  const at = new Date('2026-02-01T00:00:00Z');
  let count = 0;
  let pending: CloudEvent[] = [];
  for (const { type, subject, data } of eventsOf(visitors)) {
    const definition = catalogue.get(type);
    if (definition === undefined) throw new Error(`${type} is not in the catalogue`);
    const event = {
      id: seededIdAt(at.getTime() + count, `event ${count}`),
      at,
      subject,
      data: data as EventData<typeof definition>,
    };
    pending.push(makeEvent(definition, event, { correlationId: 'bench' }));
    count += 1;
    if (pending.length < publishedAtOnce) continue;
    await service.publish(pending);
    pending = [];
  }
  await service.publish(pending);
  return count;
}

/** Marks everything in the log as applied by each generation, and as appended before the days of which the inbox keeps ids. */
async function markApplied(service: AnalyticsService): Promise<void> {
  const ends = await service.eventLog.owner<{ topic: string; partition: number; end: string }>(
    'SELECT topic, partition, next_offset - 1 AS end FROM event_log.partition WHERE next_offset > 0',
  );
  await service.eventLog.owner(`UPDATE event_log.message SET appended_at = now() - interval '30 days'`);
  await service.eventLog.owner('VACUUM (FULL, ANALYZE) event_log.message');
  await service.sql(
    `INSERT INTO messaging.consumer_progress (subscription, topic, partition, position, as_of)
     SELECT subscription, topic, partition, position, now()
     FROM messaging.projection_generation, unnest($1::text[], $2::int[], $3::bigint[]) AS log (topic, partition, position)
     ON CONFLICT (subscription, topic, partition) DO UPDATE SET position = excluded.position`,
    [ends.map(({ topic }) => topic), ends.map(({ partition }) => partition), ends.map(({ end }) => end)],
  );
}

/** Waits for the switch; seconds since the rebuild began. */
async function watch(service: AnalyticsService): Promise<{ readonly seconds: number }> {
  for (;;) {
    const [row] = await service.sql<{ seconds: string }>(
      `SELECT extract(epoch FROM switched_at - started_at) AS seconds FROM messaging.projection_generation
       WHERE projection = $1 AND generation = 2 AND state = 'SERVING'`,
      [projection],
    );
    if (row !== undefined) return { seconds: Number(row.seconds) };
    await pause(100);
  }
}

/** User and system time of a process, in hundredths of a second in /proc. */
async function processorSeconds(pid: number | undefined): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
