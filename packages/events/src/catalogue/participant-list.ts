import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { atMost, id, maxPeople, seats } from './fields.ts';

const topic = 'promtour.participant-list';
const owner = 'bookings';
const intendedFor = 'Systems of plants and agencies that prepare passes: they read the list through the graph.';

const list = {
  itemId: id,
  bookingId: id,
  sessionId: id,
  organizationId: id.describe('The host'),
};
const listed = seats.describe('Number of people on the list');
const ofListed = z.int().nonnegative().max(maxPeople).meta(atMost('listed'));

export const participantListSubmitted = defineEvent({
  type: 'promtour.bookings.participant-list.submitted.v1',
  topic,
  owner,
  description: 'The booker entered, replaced or extended the list of a visit. It is not final yet.',
  consumers: [],
  intendedFor,
  schema: z.object({ ...list, listed }),
});

export const participantListFinalized = defineEvent({
  type: 'promtour.bookings.participant-list.finalized.v1',
  topic,
  owner,
  description: 'The booker made the list of a visit final. The pass office decides.',
  consumers: [],
  intendedFor,
  schema: z.object({ ...list, listed }),
});

export const foreignCitizensApproved = defineEvent({
  type: 'promtour.bookings.participant-list.foreign-citizens-approved.v1',
  topic,
  owner,
  description: 'The pass office approved the citizens of other countries on a list.',
  consumers: [],
  intendedFor,
  schema: z.object({ ...list, approved: z.int().nonnegative().max(maxPeople).describe('Number of people') }),
});

export const passesDecided = defineEvent({
  type: 'promtour.bookings.participant-list.passes-decided.v1',
  topic,
  owner,
  description: 'The pass office issued or refused passes. The figures are those of the whole list.',
  consumers: [],
  intendedFor,
  schema: z.object({ ...list, listed, issued: ofListed, refused: ofListed }),
});
