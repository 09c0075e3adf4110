import { systemViewer } from '@promtour/access/viewer';
import { CreateAuditTrail1700000000010 } from '@promtour/service-kit/audit/audit-migration';
import { sealingJob } from '@promtour/service-kit/audit/sealing.job';
import { asService } from '@promtour/service-kit/audit/tell-caller';
import { createDueJobs } from '@promtour/service-kit/jobs/due-jobs';
import type { ServiceDefinition } from '@promtour/service-kit/service';
import { createChangeBooking } from './bookings/application/change-booking.ts';
import { createExpireDueHolds } from './bookings/application/expire-due-holds.ts';
import { createHoldBooking } from './bookings/application/hold-booking.ts';
import type { BookingsEnvironment } from './environment.ts';
import { createLoaders, type Loaders } from './bookings/graphql/loaders.ts';
import { bookingsResolvers } from './bookings/graphql/index.ts';
import { holdExpiryJob } from './bookings/hold-expiry.job.ts';
import { openInventoryWhenSessionScheduled } from './inventory/consumers/open-inventory-when-session-scheduled.consumer.ts';
import { putOnSaleWhenExcursionPublished } from './inventory/consumers/put-on-sale-when-excursion-published.consumer.ts';
import { resumeSaleWhenOrganizationReinstated } from './inventory/consumers/resume-sale-when-organization-reinstated.consumer.ts';
import { resumeSaleWhenSiteReadied } from './inventory/consumers/resume-sale-when-site-readied.consumer.ts';
import { stopSaleWhenOrganizationSuspended } from './inventory/consumers/stop-sale-when-organization-suspended.consumer.ts';
import { stopSaleWhenSiteUnreadied } from './inventory/consumers/stop-sale-when-site-unreadied.consumer.ts';
import { createBookingReader } from './bookings/persistence/booking.reader.ts';
import { bookingRepositories } from './bookings/persistence/booking.repositories.ts';
import { bookingSchema } from './bookings/persistence/booking.row.ts';
import { inventorySchema } from './inventory/persistence/inventory.row.ts';
import { CreateBookings1700000003001 } from './bookings/persistence/migrations/1700000003001-create-bookings.ts';
import { KeepOwnersAndReadiness1700000003002 } from './bookings/persistence/migrations/1700000003002-keep-owners-and-readiness.ts';
import { RecordAttendanceAndLimitHolds1700000003010 } from './bookings/persistence/migrations/1700000003010-record-attendance-and-limit-holds.ts';
import { AuditBookings1700000003990 } from './bookings/persistence/migrations/1700000003990-audit-bookings.ts';
import { saleRepository } from './inventory/persistence/sale.repositories.ts';

/** The bookings, wired: adapters to ports, use cases to resolvers, consumers and jobs. */
export const bookings: ServiceDefinition<Loaders, BookingsEnvironment> = {
  name: 'bookings',
  directory: new URL('../', import.meta.url),
  entities: [bookingSchema, inventorySchema],
  migrations: [
    CreateAuditTrail1700000000010,
    CreateBookings1700000003001,
    KeepOwnersAndReadiness1700000003002,
    RecordAttendanceAndLimitHolds1700000003010,
    AuditBookings1700000003990,
  ],
  compose({ environment, dataSource, databaseUrl, clock, logger, unitOfWork }) {
    const ownReader = createBookingReader(dataSource, systemViewer('bookings'));
    const transactions = unitOfWork(bookingRepositories);
    return {
      resolvers: bookingsResolvers({
        holdBooking: createHoldBooking(transactions, clock, {
          holds: environment.HOLD_QUOTA_HOLDS,
          seats: environment.HOLD_QUOTA_SEATS,
          sessionHolds: environment.HOLD_QUOTA_SESSION_HOLDS,
          sessionSeats: environment.HOLD_QUOTA_SESSION_SEATS,
        }),
        changeBooking: createChangeBooking(transactions, clock),
        clock,
      }),
      createLoaders: (viewer) => createLoaders(createBookingReader(dataSource, viewer)),
      subscriptions: [
        {
          name: 'bookings',
          handlers: [
            openInventoryWhenSessionScheduled(saleRepository),
            putOnSaleWhenExcursionPublished(saleRepository),
            stopSaleWhenOrganizationSuspended(saleRepository),
            resumeSaleWhenOrganizationReinstated(saleRepository),
            resumeSaleWhenSiteReadied(saleRepository),
            stopSaleWhenSiteUnreadied(saleRepository),
          ].map((handler) => asService('bookings', handler)),
        },
      ],
      background: createDueJobs({
        service: 'bookings',
        databaseUrl,
        clock,
        logger,
        jobs: [
          holdExpiryJob(createExpireDueHolds(transactions, clock), () => ownReader.nextExpiry()),
          sealingJob({ service: 'bookings', dataSource, clock, signingKey: environment.AUDIT_SIGNING_KEY }),
        ],
      }),
    };
  },
};
