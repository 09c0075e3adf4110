import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import { official, organizerOf } from '@promtour/testkit/viewers';
import { createDestroyDueData } from '../src/data-retention/application/destroy-due-data.ts';
import { subjectSearch } from '../src/data-retention/persistence/subject-search.repositories.ts';
import { connect, start } from './support/harness.ts';
import type { Outcome } from './support/operations.ts';
import { bookedWithList, people } from './support/participants.ts';
import { startBookings, type BookingsService } from './support/service.ts';

const day = 86_400_000;

describe('an erasure request', () => {
  let service: BookingsService;
  beforeAll(async () => {
    service = await startBookings();
  });
  afterAll(() => service.stop());

  const document = `mutation ($input: ErasePersonalDataInput!) { outcome: erasePersonalData(input: $input) {
    __typename ... on UserError { code } ... on ErasePersonalDataPayload { persons } } }`;
  const erase = (input: object, viewer: Viewer) => service.ask<{ outcome: Outcome }>(document, { input }, {}, viewer);
  const contactOf = async (id: string, viewer: Viewer) => {
    const query = 'query ($id: ID!) { booking(id: $id) { seats contact { name } notes } }';
    return (await service.ask<{ booking: unknown }>(query, { id }, {}, viewer)).expectData().booking;
  };

  it('by the booker destroys one participant; the list keeps its figures', async () => {
    const { submit, list, organizer, booking } = await bookedWithList(service, { documentLevel: 'NAME' });
    await submit([people.NAME, { ...people.NAME, familyName: 'Другой' }]);
    const participant = String((await list(organizer))?.participants?.[0]?.['id']);
    const answer = await erase({ participant, reference: '17-02' }, organizer);
    expect(answer.expectData().outcome).toMatchObject({ persons: 1 });
    expect(await list(organizer)).toMatchObject({
      participantList: { listed: 2 },
      participants: [{ id: participant, person: null }, { person: { familyName: 'Другой' } }],
    });
    expect((await erase({ participant }, organizer)).expectData().outcome).toMatchObject({ persons: 0 });
    const records = `{ personalDataDestructions(filter: { bookings: ["${booking}"] }) {
      nodes { subjects categories ground requestReference destroyedBy } } }`;
    expect((await service.ask(records)).expectData()).toEqual({
      personalDataDestructions: {
        nodes: [
          {
            subjects: 1,
            categories: ['NAME', 'BIRTH_DATE', 'CITIZENSHIP', 'IDENTITY_DOCUMENT', 'GUARDIAN'],
            ground: 'REQUEST',
            requestReference: '17-02',
            destroyedBy: organizer.subject,
          },
        ],
      },
    });
  });

  it('of a booking destroys its contact, notes and participants', async () => {
    const { submit, list, organizer, booking } = await bookedWithList(
      service,
      { documentLevel: 'NAME' },
      { about: { notes: 'Один гость на коляске' } },
    );
    await submit([people.NAME]);
    expect(await contactOf(booking, organizer)).toMatchObject({ notes: 'Один гость на коляске' });
    expect((await erase({ booking }, organizer)).expectData().outcome).toMatchObject({ persons: 2 });
    expect(await contactOf(booking, organizer)).toEqual({ seats: 4, contact: null, notes: null });
    expect((await list(organizer))?.participants).toMatchObject([{ person: null }]);
  });

  it('by address or number finds all contacts, however they are written; only the agency may', async () => {
    const contact = { name: 'Анна', email: `Anna-${randomUUID()}@Example.org`, phone: '+74812000077' };
    const one = await bookedWithList(service, { documentLevel: 'NAME' }, { about: { contact } });
    const two = await bookedWithList(service, { documentLevel: 'NAME' }, { about: { contact } });
    const email = contact.email.toLowerCase();
    expect((await erase({ email }, one.organizer)).expectErrorCodes()).toEqual(['FORBIDDEN']);
    expect((await erase({ email }, official)).expectData().outcome).toMatchObject({ persons: 2 });
    expect((await erase({ phone: contact.phone }, official)).expectData().outcome).toMatchObject({ persons: 0 });
    for (const { booking, organizer } of [one, two])
      expect(await contactOf(booking, organizer)).toMatchObject({ contact: null });
  });

  it('of another’s participant or booking finds nothing', async () => {
    const { submit, list, organizer, booking } = await bookedWithList(service, { documentLevel: 'NAME' });
    await submit([people.NAME]);
    const participant = String((await list(organizer))?.participants?.[0]?.['id']);
    for (const target of [{ participant }, { booking }, { participant: randomUUID() }])
      expect((await erase(target, organizerOf(randomUUID()))).expectData().outcome).toMatchObject({
        __typename: 'NotFound',
      });
    expect((await list(organizer))?.participants).toMatchObject([{ person: { familyName: 'Образцов' } }]);
  });

  it.each([{}, { email: 'a@example.org', phone: '+74812000001' }, { email: 'nobody' }, { phone: '123' }])(
    'as %j is refused',
    async (input) => {
      expect((await erase(input, official)).expectData().outcome).toMatchObject({ code: 'INPUT.INVALID' });
    },
  );
});

describe('the term of personal data', () => {
  let service: BookingsService;
  beforeAll(async () => {
    service = await startBookings();
  });
  afterEach(() => {
    service.clock.set(start);
  });
  afterAll(() => service.stop());

  it('is 30 days after the visit, the cancellation or the expiry, to the day', async () => {
    const visited = await bookedWithList(service, { documentLevel: 'NAME' });
    await visited.submit([people.NAME]);
    const cancelled = await bookedWithList(service, { documentLevel: 'NAME' });
    await cancelled.submit([people.NAME]);
    await cancelled.api.cancel(cancelled.booking);
    // Contact and participant of each.
    expect(await dueSubjects(new Date(start.getTime() + 30 * day))).toBe(0);
    expect(await dueSubjects(new Date(start.getTime() + 30 * day + 1))).toBe(2);
    // The session ends two hours after its start.
    const ended = visited.session.startsAt.getTime() + 7_200_000;
    expect(await dueSubjects(new Date(ended + 30 * day))).toBe(2);
    expect(await dueSubjects(new Date(ended + 30 * day + 1))).toBe(4);
  });

  async function dueSubjects(at: Date): Promise<number> {
    const dataSource = await connect(service.database.url, 2);
    try {
      return await createDestroyDueData(subjectSearch(dataSource), () => Promise.resolve([]), { now: () => at })();
    } finally {
      await dataSource.destroy();
    }
  }
});
