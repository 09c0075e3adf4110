import { randomUUID } from 'node:crypto';
import type { ExcursionId, OrganizationId, SessionId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { localDate, type TimeZone } from '@promtour/kernel/time-zone';
import { removeAuditTriggers } from '@promtour/service-kit/audit/audit-table';
import { createDataSource } from '@promtour/postgres/data-source';
import { migrateDatabase } from '@promtour/service-kit/persistence/migrate';
import { createUnitOfWork } from '@promtour/service-kit/persistence/unit-of-work';
import { migrationsOf } from '@promtour/service-kit/service';
import type { Viewer } from '@promtour/access/viewer';
import type { Caller } from '@promtour/service-kit/caller';
import { official } from '@promtour/testkit/viewers';
import { testClock } from '@promtour/testkit/clock';
import { copyTestDatabases } from '@promtour/testkit/database';
import type { DataSource, EntityManager } from 'typeorm';
import { ok } from '@promtour/kernel/result';
import { createChangeBooking, type ClientCommand } from '../../src/bookings/application/change-booking.ts';
import { createExpireDueHolds } from '../../src/bookings/application/expire-due-holds.ts';
import { createHoldBooking } from '../../src/bookings/application/hold-booking.ts';
import type { BookingRepositories } from '../../src/bookings/application/ports.ts';
import { bookings } from '../../src/service.ts';
import type { HoldLimits } from '../../src/bookings/domain/hold-limits.ts';
import type { HoldDraft } from '../../src/bookings/domain/hold-request.ts';
import { createBookingReader } from '../../src/bookings/persistence/booking.reader.ts';
import { bookingRepositories } from '../../src/bookings/bookings.module.ts';
import { saleRepository } from '../../src/inventory/persistence/sale.repositories.ts';

export type Harness = Awaited<ReturnType<typeof startHarness>>;

/** A viewer without any bounds, for tests. */
const caller: Caller = { viewer: official, causation: { correlationId: 'test' } };

export const start = new Date('2026-11-23T09:00:00Z');

export type HarnessOptions = {
  readonly poolSize?: number;
  /** Another adapter, for controls. */
  readonly repositories?: (manager: EntityManager, viewer: Viewer) => BookingRepositories;
  /** What a client may have on hold; plenty unless a test is about it. */
  readonly limits?: Partial<HoldLimits>;
  /** Without the audit log's triggers, for a control. */
  readonly auditLog?: 'NONE';
};

/**
 * The use cases on a real database, without HTTP, relay and jobs: time is the test's, and events stay in the outbox to be
 * read there.
 */
export async function startHarness(options: HarnessOptions = {}) {
  const [database] = await copyTestDatabases(['bookings_lab'], ([template]) =>
    migrateDatabase({
      service: 'bookings',
      ...template,
      migrations: migrationsOf(bookings),
      auditedTables: bookings.auditedTables,
    }),
  );
  const { url, ownerUrl } = database;
  const dataSource = await connect(url, options.poolSize ?? 16);
  const clock = testClock(start);
  const repositories = options.repositories ?? bookingRepositories;
  if (options.auditLog === 'NONE') {
    const owner = await connect(ownerUrl, 1);
    await removeAuditTriggers(owner, bookings.auditedTables);
    await owner.destroy();
  }
  const unitOfWork = createUnitOfWork({ dataSource, clock, repositories, afterCommit: () => undefined });
  const holdBooking = createHoldBooking(unitOfWork, clock, { ...plenty, ...options.limits });
  const changeBooking = createChangeBooking(unitOfWork, clock);
  return {
    database,
    dataSource,
    clock,
    reader: createBookingReader(dataSource, official),
    sale: <T>(work: (sale: ReturnType<typeof saleRepository>) => Promise<T>) =>
      dataSource.transaction((manager) => work(saleRepository(manager))),
    openSession: (capacity: number, startsAt = new Date(start.getTime() + 86_400_000), groupMin = 1) =>
      openSession(dataSource, capacity, startsAt, groupMin),
    async hold(draft: Partial<HoldDraft> & Pick<HoldDraft, 'session'>, key: string = randomUUID(), by = caller) {
      const result = await holdBooking({ ...aHold, ...draft }, { key }, by);
      return result.ok ? ok(result.value.value) : result;
    },
    async change(id: string, command: ClientCommand, key: string = randomUUID()) {
      const result = await changeBooking(id, command, { key }, caller);
      return result.ok ? ok(result.value.value) : result;
    },
    expireDueHolds: createExpireDueHolds(unitOfWork, clock),
    async stop() {
      await dataSource.destroy();
      await database.drop();
    },
  };
}

const most = 1_000_000_000;
const plenty: HoldLimits = { holds: most, seats: most, sessionHolds: most, sessionSeats: most };

export const aHold: Omit<HoldDraft, 'session'> = {
  seats: 1,
  purpose: 'CONSUMER',
  originRegion: 'RU-SMO' as RegionCode,
  contact: { name: 'Test Organiser', email: 'organiser@example.org', phone: null },
  holdMinutes: 15,
  resellerReference: null,
  visitingOrganization: null,
};

async function connect(url: string, poolSize: number): Promise<DataSource> {
  const dataSource = createDataSource({
    service: 'bookings',
    url,
    poolSize,
    entities: bookings.entities,
    migrations: migrationsOf(bookings),
  });
  // Tests send crowds at a pool on a busy machine; that the last of them wait long is no failure here.
  const { extra } = dataSource.options as { extra?: object };
  return dataSource.setOptions({ extra: { ...extra, connectionTimeoutMillis: 60_000 } }).initialize();
}

/** A session that is for sale. */
async function openSession(
  dataSource: DataSource,
  capacity: number,
  startsAt: Date,
  groupMin: number,
): Promise<SessionId> {
  const sessionId = randomUUID() as SessionId;
  const excursionId = randomUUID() as ExcursionId;
  await dataSource.transaction(async (manager) => {
    const sale = saleRepository(manager);
    await sale.publish(excursionId, { number: 1, onSale: true, groupMin });
    await sale.open({
      sessionId,
      excursionId,
      organizationId: randomUUID() as OrganizationId,
      siteId: randomUUID() as SiteId,
      regionCode: 'RU-SMO' as RegionCode,
      startsAt,
      localDate: localDate(startsAt, 'Europe/Moscow' as TimeZone),
      capacity,
    });
  });
  return sessionId;
}
