import type { BookingItemId } from '@promtour/kernel/id';
import { createBatchLoader, createMapLoader } from '@promtour/service-kit/graphql/reference';
import type { Viewer } from '@promtour/access/viewer';
import type DataLoader from 'dataloader';
import type { BookedItem } from '../../bookings/graphql/booked-item.ts';
import { deadlineOf } from '../../bookings/domain/party-admission.ts';
import type { TermsRepository } from '../../excursion-terms/excursion-terms.ports.ts';
import type { BookingItemResolvers, ParticipantResolvers, QueryResolvers } from '../../graphql/generated/resolvers.ts';
import type { SubjectId } from '../../personal-data/domain/sealed-subject.ts';
import type { Vault } from '../../personal-data/application/vault.ts';
import type { ListReader, ListSummary } from '../application/ports.ts';
import { subjectOf } from '../application/submit-participants.ts';
import { readingSideOf, type Side } from '../application/who-may-access-participants.policy.ts';
import { consentTexts } from '../domain/consent-texts.ts';
import type { Participant } from '../domain/participant-list.ts';
import type { Person } from '../domain/person.ts';

/** A participant, with the side on which the viewer reads the list. */
export type ShownParticipant = Participant & { readonly side: Side };

export type ParticipantLoaders = {
  readonly participantSummary: DataLoader<BookingItemId, ListSummary | null>;
  readonly participantsOfItem: DataLoader<BookingItemId, readonly Participant[]>;
  readonly personOf: Readonly<Record<Side, DataLoader<SubjectId, unknown>>>;
};

export function createParticipantLoaders(reader: ListReader, vault: Vault, viewer: Viewer): ParticipantLoaders {
  const persons = (purpose: 'PASS_OFFICE' | 'ORGANIZER') =>
    createMapLoader<SubjectId, unknown>((ids) => vault.read(ids, { viewer, purpose }));
  return {
    participantSummary: createMapLoader((items) => reader.summaries(items)),
    participantsOfItem: createBatchLoader(async (items) => {
      const found = await reader.participants(items);
      return items.map((item) => found.get(item) ?? []);
    }),
    personOf: { PASS_OFFICE: persons('PASS_OFFICE'), BOOKER: persons('ORGANIZER') },
  };
}

export const consentTextsQuery: Pick<QueryResolvers, 'consentTexts'> = { consentTexts: () => consentTexts };

export function participantFields(
  terms: TermsRepository,
): Pick<BookingItemResolvers, 'participantList' | 'participants'> {
  return {
    async participantList(item: BookedItem, _, { loaders }) {
      if (item.admission === 'NOT_REQUIRED') return null;
      const [own] = await terms.find([{ excursionId: item.excursionId, version: item.excursionVersion }]);
      if (own === undefined) return null;
      const summary = await loaders.participantSummary.load(item.id);
      return {
        documentLevel: own.admission.documentLevel,
        deadline: deadlineOf(own, item, await terms.calendar()),
        listed: summary?.listed ?? 0,
        issued: summary?.issued ?? 0,
        refused: summary?.refused ?? 0,
        finalizedAt: summary?.finalizedAt ?? null,
        foreignCitizensApprovedAt: summary?.foreignersApprovedAt ?? null,
      };
    },
    async participants(item: BookedItem, _, { loaders, caller }) {
      const side = readingSideOf(caller.viewer, item.booking, item);
      if (side === undefined) return null;
      return (await loaders.participantsOfItem.load(item.id)).map((one) => ({ ...one, side }));
    },
  };
}

export const participantResolvers: Pick<
  ParticipantResolvers,
  'number' | 'person' | 'foreignCitizen' | 'refusalReason'
> = {
  number: ({ position }) => position + 1,
  person: async ({ id, side }, _, { loaders }) => (await loaders.personOf[side].load(subjectOf(id))) as Person | null,
  foreignCitizen: ({ foreign }) => foreign,
  refusalReason: ({ refusal }) => refusal,
};
