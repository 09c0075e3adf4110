import {
  coercion,
  invalid,
  long,
  malformed,
  notFound,
  unknownId,
  type BadMutation,
  type Refused,
  type World,
} from './bad-mutation.ts';
import { newKey } from './unique.ts';

type Input = Readonly<Record<string, unknown>>;

const queries = ['quoteBooking', 'planItineraries'];

/** An operation with one input, whose result may be any of the named failures. */
function document(field: string, failures: readonly ('InvalidInput' | 'NotFound')[]): string {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  const selections = { InvalidInput: 'issues { path }', NotFound: 'kind id' };
  return `${queries.includes(field) ? 'query' : 'mutation'} Bad($input: ${type}!) {
    answer: ${field}(input: $input) {
      __typename ... on UserError { code message }
      ${failures.map((failure) => `... on ${failure} { ${selections[failure]} }`).join(' ')}
    }
  }`;
}

function bad(what: string, field: string, input: (world: World) => Input, expected: Refused): BadMutation {
  const withoutNotFound = ['createRoute', 'submitFeedback', 'createReconciliationExport', 'importVisits'].includes(
    field,
  );
  return {
    what,
    mutation: document(field, withoutNotFound ? ['InvalidInput'] : ['InvalidInput', 'NotFound']),
    variables: (world) => ({ input: input(world) }),
    expected,
  };
}

/** Most mutations of bookings and routes take a key. */
function keyed(what: string, field: string, input: (world: World) => Input, expected: Refused): BadMutation {
  return bad(what, field, (world) => ({ idempotencyKey: newKey(), ...input(world) }), expected);
}

const adults = (count: number) => [{ type: 'ADULT', count }];
const contact = { name: 'Проба', phone: '+74950000000' };
const person = { familyName: 'Пробный', givenName: 'Проба', consentVersion: '1' };
const stop = { day: 1, kind: 'EXCURSION' };

/** Groups, their people, plants and routes: what follows or surrounds a hold. */
export const badGroupMutations: readonly BadMutation[] = [
  keyed(
    'an allotment of 0 seats',
    'createAllotment',
    ({ session, organization }) => ({ session, agency: organization, seats: 0, releaseDaysBefore: 1 }),
    invalid('seats'),
  ),
  keyed(
    'an allotment in no session',
    'createAllotment',
    ({ organization }) => ({ agency: organization, seats: 1, releaseDaysBefore: 1 }),
    invalid('session'),
  ),
  keyed('blocking −1 seats', 'updateInventory', ({ session }) => ({ session, blocked: -1 }), invalid('blocked')),
  keyed(
    'blocking seats of an unknown session',
    'updateInventory',
    () => ({ session: unknownId, blocked: 1 }),
    notFound('Session'),
  ),
  keyed(
    'waiting for no seats',
    'joinWaitlist',
    ({ session }) => ({ item: { session, units: adults(0) }, purpose: 'CONSUMER', originRegion: 'RU-MOW', contact }),
    invalid('item', 'units', '0', 'count'),
  ),
  bad('a quote of nothing', 'quoteBooking', () => ({ items: [] }), invalid('items')),
  bad(
    'a quote of half a person',
    'quoteBooking',
    ({ session }) => ({ items: [{ session, units: adults(0.5) }] }),
    coercion,
  ),
  keyed('a change of no item', 'changeBooking', ({ booking }) => ({ id: booking, items: [] }), invalid('items')),
  keyed(
    'a change of an unknown booking',
    'changeBooking',
    ({ bookedItem }) => ({ id: unknownId, items: [{ item: bookedItem, units: adults(1) }] }),
    notFound('Booking'),
  ),
  keyed(
    'an extension by −1 minutes',
    'extendBooking',
    ({ booking }) => ({ id: booking, minutes: -1 }),
    invalid('minutes'),
  ),
  keyed(
    'a participant born on 30 February',
    'submitParticipants',
    ({ bookedItem }) => ({ item: bookedItem, participants: [{ ...person, birthDate: '2010-02-30' }] }),
    malformed,
  ),
  keyed(
    'a participant of an unknown item',
    'submitParticipants',
    () => ({ item: unknownId, participants: [person] }),
    notFound('BookingItem'),
  ),
  keyed(
    'an import of a list that is no table',
    'importParticipants',
    ({ bookedItem }) => ({ item: bookedItem, format: 'XLSX', content: 'bm90IGEgdGFibGU=' }),
    { __typename: 'ParticipantImportRejected' },
  ),
  keyed('passes of an unknown item', 'issuePasses', () => ({ item: unknownId }), notFound('BookingItem')),
  bad(
    'a scan with a nonce of 50 000 letters',
    'checkIn',
    ({ session }) => ({ code: 'X', session, nonce: long }),
    invalid('nonce'),
  ),
  bad(
    'a scan at an unknown session',
    'checkIn',
    () => ({ code: 'X', session: unknownId, nonce: '1' }),
    notFound('Session'),
  ),
  keyed(
    'a walk-in of 0 people',
    'admitWalkIn',
    ({ session }) => ({ session, units: adults(0), originRegion: 'RU-MOW' }),
    invalid('units', '0', 'count'),
  ),
  bad('feedback of 11 of 10', 'submitFeedback', () => ({ token: 'x', nps: 11 }), invalid('nps')),
  keyed(
    '0 feedback links',
    'createFeedbackLinks',
    ({ bookedItem }) => ({ item: bookedItem, count: 0 }),
    invalid('count'),
  ),
  keyed(
    'a reconciliation of a reversed period',
    'createReconciliationExport',
    () => ({ filter: { visited: { from: '2027-02-01', to: '2027-01-01' } } }),
    malformed,
  ),
  keyed('visits in a file that is no table', 'importVisits', () => ({ format: 'XLSX', content: 'bm90IGEgdGFibGU=' }), {
    __typename: 'VisitImportRejected',
  }),
  keyed(
    'visits of an unknown excursion, −1 of them',
    'importVisits',
    () => ({ format: 'CSV', content: `excursion,month,sessions,capacity,visitors\n${unknownId},2025-03,1,20,-1` }),
    { __typename: 'VisitImportRejected' },
  ),
  keyed(
    'deleting visits of the 13th month',
    'deleteVisitHistory',
    ({ excursion }) => ({ excursion, from: '2025-13', to: '2025-12' }),
    invalid('from'),
  ),
  keyed(
    'deleting visits of an unknown excursion',
    'deleteVisitHistory',
    () => ({ excursion: unknownId, from: '2025-03', to: '2025-03' }),
    notFound('Excursion'),
  ),
  keyed(
    'a session on 30 February',
    'createSession',
    ({ excursion }) => ({ excursion, start: '2027-02-30T10:00' }),
    invalid('start'),
  ),
  keyed(
    'a closure of nothing',
    'createClosure',
    () => ({ dates: { from: '2027-01-01', to: '2027-01-02' }, reason: 'REPAIR', dryRun: true }),
    invalid('site'),
  ),
  keyed(
    'a guide without a label',
    'createGuide',
    ({ organization }) => ({ organization, label: '' }),
    invalid('label'),
  ),
  keyed(
    'a route without stops',
    'createRoute',
    () => ({ region: 'RU-SMO', title: { ru: 'Негодный' }, themes: ['CRAFT'], stops: [] }),
    invalid('stops'),
  ),
  keyed(
    'a route whose stop names no excursion',
    'createRoute',
    () => ({ region: 'RU-SMO', title: { ru: 'Негодный' }, themes: ['CRAFT'], stops: [stop] }),
    invalid('stops', '0', 'excursion'),
  ),
  bad(
    'a plan for a party of 0',
    'planItineraries',
    ({ excursion }) => ({
      excursions: [excursion],
      dates: { from: '2027-01-11', to: '2027-01-12' },
      party: { size: 0 },
    }),
    invalid('party', 'size'),
  ),
];
