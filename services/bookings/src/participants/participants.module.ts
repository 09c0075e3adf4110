import type { AuditedTables } from '@promtour/service-kit/audit/audited-table';
import type { FeatureModule } from '@promtour/service-kit/feature';
import { localizedTextResolvers } from '@promtour/service-kit/graphql/localized-text';
import { bookingRepository } from '../bookings/persistence/booking.repositories.ts';
import type { BookingsEnvironment } from '../environment.ts';
import { termsRepository } from '../excursion-terms/persistence/terms.repositories.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { subjectRepository } from '../personal-data/persistence/subject.repositories.ts';
import { personalDataOf } from '../personal-data/personal-data.module.ts';
import { createChangeList } from './application/change-list.ts';
import { createSubmitParticipants } from './application/submit-participants.ts';
import { participantMutations } from './graphql/mutations.ts';
import {
  consentTextsQuery,
  createParticipantLoaders,
  participantFields,
  participantResolvers,
} from './graphql/participants.ts';
import { CreateParticipants1700000003045 } from './persistence/migrations/1700000003045-create-participants.ts';
import { listReader, listRepository } from './persistence/participant.repositories.ts';
import { listSchema, participantSchema } from './persistence/participant.row.ts';

const auditedTables: AuditedTables = {
  participant_list: {},
  participant: {
    redact: ['decided_by'],
    owner: `SELECT l.organization_id, NULL FROM participant_list l WHERE l.item_id = ($1 ->> 'item_id')::uuid`,
  },
};

/** Lists of the people who come, and their passes. */
export const participants: FeatureModule<BookingsEnvironment> = {
  name: 'participants',
  entities: [listSchema, participantSchema],
  migrations: [CreateParticipants1700000003045],
  auditedTables,
  compose(parts) {
    const { dataSource, clock, unitOfWork } = parts;
    const { vault } = personalDataOf(parts);
    const transactions = unitOfWork((manager, viewer) => ({
      bookings: bookingRepository(manager, viewer),
      terms: termsRepository(manager),
      subjects: subjectRepository(manager),
      lists: listRepository(manager),
    }));
    const reader = listReader(dataSource);
    return {
      resolvers: {
        Query: consentTextsQuery,
        Mutation: participantMutations({
          submit: createSubmitParticipants(transactions, clock, vault),
          importTable: createSubmitParticipants(transactions, clock, vault, 'importParticipants'),
          change: createChangeList(transactions, clock),
        }),
        BookingItem: participantFields(termsRepository(dataSource)),
        Participant: participantResolvers,
        ...localizedTextResolvers,
      } satisfies Resolvers,
      createLoaders: (viewer) => createParticipantLoaders(reader, vault, viewer),
    };
  },
};
