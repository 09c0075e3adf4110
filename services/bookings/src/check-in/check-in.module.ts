import type { Viewer } from '@promtour/access/viewer';
import type { FeatureModule } from '@promtour/service-kit/feature';
import type { EntityManager } from 'typeorm';
import { bookingRepositories } from '../bookings/bookings.module.ts';
import type { BookingsEnvironment } from '../environment.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { readVoucherCode } from '../vouchers/signing/voucher-code.ts';
import { createVoucherKeys } from '../vouchers/signing/voucher-keys.ts';
import { createAdmitWalkIn } from './application/admit-walk-in.ts';
import { createCloseAttendance } from './application/close-attendance.ts';
import { createReadManifest } from './application/read-manifest.ts';
import { createRecordScans } from './application/record-scans.ts';
import { createSignBriefing } from './application/sign-briefing.ts';
import { closeAttendanceJob } from './close-attendance.job.ts';
import { createCheckInLoaders } from './check-in.loaders.ts';
import { checkInResolvers, visitOfItem } from './graphql/check-ins.ts';
import { checkInMutations } from './graphql/mutations.ts';
import { unrecordedAttendance } from './persistence/attendance.repositories.ts';
import { checkInSchema } from './persistence/check-in.row.ts';
import { dayReader } from './persistence/day.repositories.ts';
import { gateRepository } from './persistence/gate.repositories.ts';
import { CreateCheckIns1700000003055 } from './persistence/migrations/1700000003055-create-check-ins.ts';

const ownerOfItem = `SELECT i.organization_id, i.region_code FROM booking_item i WHERE i.id = ($1 ->> 'item_id')::uuid`;

/** Visitors at the gate: scans of vouchers, with and without a network, briefings, and the attendance that follows. */
export const checkIn: FeatureModule<BookingsEnvironment> = {
  name: 'check-in',
  entities: [checkInSchema],
  migrations: [CreateCheckIns1700000003055],
  auditedTables: {
    check_in: { redact: ['recorded_by'] },
    briefing: { redact: ['recorded_by'], owner: ownerOfItem },
  },
  compose({ environment, dataSource, clock, unitOfWork }) {
    const { manager } = dataSource;
    const keys = createVoucherKeys(environment.VOUCHER_SIGNING_KEYS);
    const transactions = unitOfWork((tx) => ({ gate: gateRepository(tx) }));
    const recordScans = createRecordScans(transactions, (code) => readVoucherCode(code, keys), clock);
    const readManifest = createReadManifest(dayReader(manager), keys, clock);
    return {
      resolvers: {
        Query: {
          checkInManifest: (_, { date, device, organization }, { caller }) =>
            readManifest({ date, device, organization: organization ?? null }, caller.viewer),
        },
        Mutation: checkInMutations({
          recordScans,
          signBriefing: createSignBriefing(transactions, clock),
          admitWalkIn: createAdmitWalkIn(unitOfWork(gateRepositories), clock),
        }),
        CheckIn: checkInResolvers,
        BookingItem: visitOfItem,
      } satisfies Resolvers,
      createLoaders: () => createCheckInLoaders((items) => gateRepository(manager).scansOf(items)),
      jobs: [closeAttendanceJob(createCloseAttendance(unitOfWork(attendanceRepositories), clock))],
    };
  },
};

function gateRepositories(manager: EntityManager, viewer: Viewer) {
  return { ...bookingRepositories(manager, viewer), gate: gateRepository(manager) };
}

export function attendanceRepositories(manager: EntityManager, viewer: Viewer) {
  return { ...bookingRepositories(manager, viewer), unrecorded: unrecordedAttendance(manager) };
}
