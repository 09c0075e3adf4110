import { randomBytes, randomUUID } from 'node:crypto';
import type { ExcursionId, OrganizationId, SessionId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { localDate, type TimeZone } from '@promtour/kernel/time-zone';
import { removeAuditTriggers } from '@promtour/service-kit/audit/audit-table';
import { createDataSource } from '@promtour/postgres/data-source';
import { migrateDatabase } from '@promtour/service-kit/persistence/migrate';
import { createGroupedUnitOfWork } from '@promtour/service-kit/persistence/grouped-unit-of-work';
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
import { createChangeItems } from '../../src/bookings/application/change-items.ts';
import { createEndDueBookings } from '../../src/bookings/application/end-due-bookings.ts';
import { createHoldBooking } from '../../src/bookings/application/hold-booking.ts';
import type { BookingRepositories } from '../../src/bookings/application/ports.ts';
import { createVault } from '../../src/personal-data/application/vault.ts';
import { subjectReader } from '../../src/personal-data/persistence/subject.repositories.ts';
import { createBlindIndex } from '../../src/personal-data/sealing/blind-index.ts';
import { bookings } from '../../src/service.ts';
import { dataKeysInMemory } from './keys.ts';
import type { HoldLimits } from '../../src/bookings/domain/hold-limits.ts';
import type { HoldDraft } from '../../src/bookings/domain/hold-request.ts';
import type { ItemChangeDraft } from '../../src/bookings/domain/change-request.ts';
import { createBookingReader } from '../../src/bookings/persistence/booking.reader.ts';
import { bookingRepositories, groupedRepositories } from '../../src/bookings/bookings.module.ts';
import type { ExcursionTerms } from '../../src/excursion-terms/domain/excursion-terms.ts';
import { termsRepository } from '../../src/excursion-terms/persistence/terms.repositories.ts';
import { saleRepository } from '../../src/inventory/persistence/sale.repositories.ts';

export type Harness = Awaited<ReturnType<typeof startHarness>>;

/** A viewer without any bounds, for tests. */
const caller: Caller = { viewer: official, causation: { correlationId: 'test' } };

export const start = new Date('2026-11-23T09:00:00Z');

export type HarnessOptions = {
  readonly poolSize?: number;
  /** Each hold in a transaction of its own. */
  readonly alone?: boolean;
  /** Another adapter, for controls; each hold then has a transaction of its own. */
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
  const vault = createVault(dataKeysInMemory(), subjectReader(dataSource), createBlindIndex(randomBytes(32)), clock);
  const groups = createGroupedUnitOfWork({
    dataSource,
    clock,
    alone: unitOfWork,
    repositories: groupedRepositories,
    afterCommit: () => undefined,
  });
  const isGrouped = options.repositories === undefined && options.alone !== true;
  const holdBooking = createHoldBooking(
    isGrouped ? groups : unitOfWork,
    clock,
    { ...plenty, ...options.limits },
    vault,
  );
  const changeBooking = createChangeBooking(unitOfWork, clock);
  const changeItems = createChangeItems(unitOfWork, clock);
  return {
    database,
    dataSource,
    clock,
    reader: createBookingReader(dataSource, official),
    sale: <T>(work: (sale: ReturnType<typeof saleRepository>) => Promise<T>) =>
      dataSource.transaction((manager) => work(saleRepository(manager))),
    openSession: (
      capacity: number,
      startsAt = new Date(start.getTime() + 86_400_000),
      terms: Partial<ExcursionTerms> = {},
    ) => openSession(dataSource, capacity, startsAt, terms),
    async hold(wanted: WantedHold, key: string = randomUUID(), by = caller) {
      const result = await holdBooking(holdDraft(wanted), { key }, by);
      return result.ok ? ok(result.value.value) : result;
    },
    async change(id: string, command: ShortCommand, key: string = randomUUID(), by = caller) {
      const result = await changeBooking(id, fullCommand(command), { key }, by);
      return result.ok ? ok(result.value.value) : result;
    },
    async changeItems(
      id: string,
      changes: readonly (Partial<ItemChangeDraft> & Pick<ItemChangeDraft, 'item'>)[],
      key: string = randomUUID(),
      by = caller,
    ) {
      const drafts = changes.map((one) => ({ session: null, option: null, units: null, ...one }));
      const result = await changeItems(id, drafts, { key }, by);
      return result.ok ? ok(result.value.value) : result;
    },
    endDueBookings: createEndDueBookings(unitOfWork, clock),
    async stop() {
      await dataSource.destroy();
      await database.drop();
    },
  };
}

const most = 1_000_000_000;
const plenty: HoldLimits = { holds: most, seats: most, sessionHolds: most, sessionSeats: most };

/** A hold in fewer words: one session and its adults, or items. */
export type WantedHold = Partial<HoldDraft> & { readonly session?: string; readonly seats?: number };

export function holdDraft({ session, seats = 1, ...draft }: WantedHold): HoldDraft {
  const items = session === undefined ? [] : [{ session, option: null, units: adults(seats) }];
  return { ...aHold, items, ...draft };
}

export const adults = (count: number) => [{ type: 'ADULT' as const, count, people: null, ages: null }];

/** A command in fewer words: attendance of the only item, with a signed briefing. */
export type ShortCommand =
  | ClientCommand
  | { readonly type: 'REDEEM'; readonly attended: number }
  | { readonly type: 'CORRECT'; readonly attended: number; readonly reason: string };

function fullCommand(command: ShortCommand): ClientCommand {
  switch (command.type) {
    case 'REDEEM':
      return { item: null, briefed: true, ...command };
    case 'CORRECT':
      return { item: null, briefed: true, ...command };
    default:
      return command;
  }
}

const aHold: Omit<HoldDraft, 'items'> = {
  party: { foreignCitizens: 0, accessibility: [], language: null },
  segment: null,
  notes: null,
  purpose: 'CONSUMER',
  originRegion: 'RU-SMO' as RegionCode,
  contact: { name: 'Test Organiser', email: 'organiser@example.org', phone: null },
  holdMinutes: 15,
  resellerReference: null,
  visitingOrganization: null,
  route: null,
};

export async function connect(url: string, poolSize: number): Promise<DataSource> {
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
  about: Partial<ExcursionTerms>,
): Promise<SessionId> {
  const sessionId = randomUUID() as SessionId;
  const excursionId = randomUUID() as ExcursionId;
  await dataSource.transaction(async (manager) => {
    const sale = saleRepository(manager);
    const terms = { ...someTerms(excursionId), ...about };
    await termsRepository(manager).keep(terms);
    await sale.publish(excursionId, { number: terms.version, onSale: true, portals: null });
    await sale.open({
      sessionId,
      excursionId,
      organizationId: randomUUID() as OrganizationId,
      siteId: randomUUID() as SiteId,
      regionCode: 'RU-SMO' as RegionCode,
      startsAt,
      endsAt: new Date(startsAt.getTime() + 7_200_000),
      timeZone: 'Europe/Moscow' as TimeZone,
      localDate: localDate(startsAt, 'Europe/Moscow' as TimeZone),
      capacity,
    });
  });
  return sessionId;
}

/** Terms that refuse nobody: 800 roubles for each adult. */
export function someTerms(excursionId: ExcursionId): ExcursionTerms {
  const prices = [
    { retail: { amount: 80_000, currency: 'RUB' }, net: { amount: 70_000, currency: 'RUB' }, dates: null },
  ];
  return {
    excursionId,
    version: 1,
    title: { ru: 'Сталь' },
    segments: [],
    format: 'PRODUCTION',
    languages: ['ru'],
    durationMinutes: 90,
    options: [
      {
        code: 'standard',
        pricingPer: 'UNIT',
        units: [{ type: 'ADULT', minAge: null, maxAge: null, prices }],
        groupPrices: [],
      },
    ],
    bookingMode: 'INSTANT',
    cancellationTerms: [{ hoursBefore: 48, refundPercent: 100 }],
    admission: {
      ageLimit: 0,
      groupMin: 1,
      groupMax: 10_000,
      childrenPerAdult: null,
      protectiveEquipment: [],
      footwear: 'ANY',
      photoPolicy: 'ALLOWED',
      foreignerPolicy: 'ALLOWED',
      documentLevel: 'NONE',
      leadTime: { days: 0, unit: 'CALENDAR_DAYS' },
      healthRestrictions: [],
      accessibility: [],
    },
  };
}
