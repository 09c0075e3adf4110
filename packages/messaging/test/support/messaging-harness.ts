import { afterEach, beforeEach, expect } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { rowsOf } from '@promtour/postgres/sql';
import type { Subscription } from '../../src/subscription.ts';
import type { Transport } from '../../src/transport.ts';
import { createFixtureDatabase, type FixtureDatabase } from './fixture-database.ts';
import { startMessaging, type StartedMessaging } from './start-messaging.ts';
import { embeddedLog, type TestLog } from './transports.ts';
import { exactlyOnce, verdict } from './verdict.ts';

/** How long a fact may take to arrive, in milliseconds. */
export const within = 60_000;

export type OpenDeadLetter = {
  readonly key: string;
  readonly reason: string;
  readonly cause: string;
  readonly attempts: number;
  readonly event_id: string | null;
  readonly event_type: string | null;
};

/** The messaging of one service over an embedded log, recreated for each test. Call it once in a `describe`. */
export class MessagingHarness {
  database!: FixtureDatabase;
  log!: TestLog;
  transport!: Transport;
  /** What `afterEach` stops. */
  running: StartedMessaging[] = [];

  constructor() {
    beforeEach(async () => {
      [this.database, this.log] = await Promise.all([createFixtureDatabase(), embeddedLog()]);
      this.transport = this.log.connect();
      this.running = [];
    });
    afterEach(async () => {
      await Promise.all(this.running.map((messaging) => messaging.stop()));
      await this.log.close();
      await this.database.drop();
    });
  }

  start(...subscriptions: Subscription[]): StartedMessaging {
    const messaging = startMessaging(this.database.dataSource, this.log.connect(), subscriptions);
    this.running.push(messaging);
    return messaging;
  }

  /** Waits until so many events have had their effect, each once and in order. */
  async applied(count: number): Promise<void> {
    await eventually(
      async () => {
        expect(await verdict(this.database.dataSource)).toEqual(exactlyOnce(count));
      },
      { within },
    );
  }

  deadLetters(): Promise<readonly OpenDeadLetter[]> {
    return rowsOf(
      this.database.dataSource,
      'SELECT key, reason, cause, attempts, event_id, event_type FROM messaging.dead_letter WHERE resolved_at IS NULL ORDER BY id',
    );
  }
}
