// An idle service with everything: relay, three consumer groups, status. Says how much of a core it used, then ends.
import { bookingHeld } from '@promtour/events/catalogue/booking';
import { organizationRegistered } from '@promtour/events/catalogue/organization';
import { sessionScheduled } from '@promtour/events/catalogue/session';
import { TransactionClient } from '@promtour/postgres/transaction-client';
import { DataSource } from 'typeorm';
import { parseBrokers } from '../src/parse-brokers.ts';
import { on } from '../src/subscription.ts';
import { compose, consuming } from './compose.ts';

const [url = '', brokers = '', milliseconds = '20000'] = process.argv.slice(2);
const dataSource = await new DataSource({ type: 'postgres', url, extra: { Client: TransactionClient } }).initialize();
const nothing = (): Promise<void> => Promise.resolve();
const messaging = compose('idle', dataSource, brokers === '' ? url : parseBrokers(brokers), [
  { name: 'idle.bookings', handlers: [on(bookingHeld, nothing)] },
  { name: 'idle.sessions', handlers: [on(sessionScheduled, nothing)] },
  { name: 'idle.organizations', handlers: [on(organizationRegistered, nothing)] },
]);
messaging.start();
await consuming(messaging);
await new Promise((resolve) => setTimeout(resolve, 3_000));
const before = process.cpuUsage();
const startedAt = performance.now();
await new Promise((resolve) => setTimeout(resolve, Number(milliseconds)));
const { user, system } = process.cpuUsage(before);
process.stdout.write(`${(user + system) / 1_000 / (performance.now() - startedAt)}\n`);
await messaging.stop();
await dataSource.destroy();
