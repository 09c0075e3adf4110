import { systemViewer, type Viewer } from '@promtour/access/viewer';
import type { FeatureModule } from '@promtour/service-kit/feature';
import type { EntityManager } from 'typeorm';
import { bookingRepositories, limitsOf } from '../bookings/bookings.module.ts';
import type { BookingsEnvironment } from '../environment.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { allocationRepository } from '../inventory/persistence/allocation.repositories.ts';
import { personalDataOf } from '../personal-data/personal-data.module.ts';
import { createJoinWaitlist } from './application/join-waitlist.ts';
import { createLeaveWaitlist } from './application/leave-waitlist.ts';
import type { WaitlistRepositories } from './application/ports.ts';
import { createServeWaitlists } from './application/serve-waitlists.ts';
import { createWaitlistLoaders } from './graphql/loaders.ts';
import { joinWaitlistMutation, leaveWaitlistMutation } from './graphql/mutations.ts';
import { waitlistEntryResolvers, waitlistQueries } from './graphql/waitlist-entries.ts';
import { CreateWaitlist1700000003065 } from './persistence/migrations/1700000003065-create-waitlist.ts';
import { createWaitlistReader } from './persistence/waitlist.reader.ts';
import { waitlistRepository } from './persistence/waitlist.repositories.ts';
import { waitlistSchema } from './persistence/waitlist.row.ts';
import { serveWaitlistsJob } from './serve-waitlists.job.ts';

/** Parties that wait for seats of sessions, and the offers that they get. */
export const waitlist: FeatureModule<BookingsEnvironment> = {
  name: 'waitlist',
  entities: [waitlistSchema],
  migrations: [CreateWaitlist1700000003065],
  auditedTables: {
    waitlist_entry: { redact: ['made_by', 'request'], omit: ['place', 'has_contact'] },
  },
  compose(parts) {
    const { environment, dataSource, clock, unitOfWork } = parts;
    const { vault, destroy } = personalDataOf(parts);
    const transactions = unitOfWork(waitlistRepositories);
    const serveWaitlists = createServeWaitlists(transactions, clock, environment.WAITLIST_OFFER_HOURS, destroy);
    const ownReader = createWaitlistReader(dataSource, systemViewer('bookings'));
    return {
      resolvers: {
        Query: waitlistQueries,
        Mutation: {
          joinWaitlist: joinWaitlistMutation(createJoinWaitlist(transactions, clock, limitsOf(environment), vault)),
          leaveWaitlist: leaveWaitlistMutation(createLeaveWaitlist(transactions, clock)),
        },
        WaitlistEntry: waitlistEntryResolvers,
      } satisfies Resolvers,
      createLoaders: (viewer) => createWaitlistLoaders(createWaitlistReader(dataSource, viewer)),
      jobs: [serveWaitlistsJob(serveWaitlists, () => ownReader.isInUse(), clock)],
    };
  },
};

export function waitlistRepositories(manager: EntityManager, viewer: Viewer): WaitlistRepositories {
  return {
    ...bookingRepositories(manager, viewer),
    waitlist: waitlistRepository(manager),
    allocations: allocationRepository(manager),
  };
}
