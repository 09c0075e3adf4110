import type { Clock } from '@promtour/kernel/clock';
import type { DataSource } from 'typeorm';
import type { Logger } from '../logging.ts';
import type { Stoppable } from '../shutdown.ts';
import { purgeKeys } from './idempotency-store.ts';

const intervalMs = 3_600_000;

/**
 * Purges expired idempotency keys, at the start and every hour. Any number of replicas may do it concurrently: a row can be deleted once
 * only. If the database is unavailable, it is retried an hour later.
 */
export function startHousekeeping(dataSource: DataSource, clock: Clock, logger: Logger): Stoppable {
  let underWay = Promise.resolve();
  const tidy = (): void => {
    underWay = purgeKeys(dataSource.manager, clock.now()).catch((error: unknown) => {
      logger.warn({ err: error }, 'purge of old idempotency keys failed');
    });
  };
  tidy();
  const timer = setInterval(tidy, intervalMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await underWay;
    },
  };
}
