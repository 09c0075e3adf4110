import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { CloudEvent } from '@promtour/events/envelope';
import { exportTable } from '@promtour/service-kit/export/export-table';
import { writeXlsx } from '@promtour/service-kit/export/xlsx';
import { coordinatorOf, managerOf, official, organizerOf, passOfficerOf } from '@promtour/testkit/viewers';
import { start } from './support/harness.ts';
import { bookedWithList, people } from './support/participants.ts';
import { startBookings, type BookingsService } from './support/service.ts';

let service: BookingsService;
beforeAll(async () => {
  service = await startBookings();
});
afterEach(() => {
  service.clock.set(start);
});
afterAll(() => service.stop());

const names = (list: { readonly participants: readonly Readonly<Record<string, unknown>>[] | null } | undefined) =>
  list?.participants?.map(({ person }) => (person as { familyName: string } | null)?.familyName);

describe('a list', () => {
  it('holds the fields of its level', async () => {
    const { submit, list, officer } = await bookedWithList(service, { documentLevel: 'PASSPORT' });
    expect(await submit([people.PASSPORT])).toMatchObject({ accepted: 1, listed: 1, replayed: false });
    expect((await list(officer))?.participants).toMatchObject([
      {
        number: 1,
        minor: false,
        foreignCitizen: false,
        pass: 'PENDING',
        person: { familyName: 'Образцов', citizenship: 'RU', document: { number: '4510123456', issuedBy: null } },
      },
    ]);
  });

  it.each([
    ['NAME', people.NAME_BIRTHDATE, ['birthDate']],
    ['NAME', people.CHILD, ['birthDate', 'guardian']],
    ['NAME_BIRTHDATE', people.PASSPORT, ['citizenship', 'document']],
    ['PASSPORT', { ...people.PASSPORT, birthPlace: 'Смоленск' }, ['birthPlace']],
    [
      'PASSPORT',
      { ...people.PASSPORT, document: { ...people.PASSPORT.document, issuedBy: 'УМВД' } },
      ['document.issuedBy'],
    ],
  ] as const)('of level %s refuses fields beyond it', async (documentLevel, person, fields) => {
    const { submit } = await bookedWithList(service, { documentLevel });
    const issues = fields.map((field) => ({
      path: ['participants', '0', ...field.split('.')],
      code: 'INCONSISTENT',
    }));
    expect(await submit([person])).toMatchObject({ code: 'INPUT.INVALID', issues });
  });

  it('names every missing and malformed field of every person', async () => {
    const { submit } = await bookedWithList(service, { documentLevel: 'PASSPORT_EXTENDED' });
    const faults = await submit([
      { ...people.PASSPORT, document: { type: 'RU_PASSPORT', number: '12' } },
      { ...people.CHILD, guardian: null, consentVersion: 'unknown', citizenship: 'Q1' },
    ]);
    expect(
      (faults['issues'] as { path: string[]; code: string }[]).map(({ path, code }) => [path.slice(1).join('.'), code]),
    ).toEqual([
      ['0.document.number', 'MALFORMED'],
      ['0.document.issuedBy', 'REQUIRED'],
      ['0.document.issuedOn', 'REQUIRED'],
      ['0.birthPlace', 'REQUIRED'],
      ['1.consentVersion', 'UNKNOWN_REFERENCE'],
      ['1.guardian.name', 'REQUIRED'],
      ['1.guardian.consentVersion', 'REQUIRED'],
      ['1.citizenship', 'MALFORMED'],
      ['1.document.type', 'REQUIRED'],
      ['1.document.number', 'REQUIRED'],
      ['1.document.issuedBy', 'REQUIRED'],
      ['1.document.issuedOn', 'REQUIRED'],
      ['1.birthPlace', 'REQUIRED'],
    ]);
  });

  it('is extended up to the seats, checked without being written, and replaced', async () => {
    const { submit, list, organizer } = await bookedWithList(service, { documentLevel: 'NAME' }, { seats: 2 });
    expect(await submit([people.NAME], { dryRun: true })).toMatchObject({ accepted: 1, listed: 1 });
    expect(names(await list(organizer))).toEqual([]);
    await submit([people.NAME]);
    expect(await submit([{ ...people.NAME, familyName: 'Второй' }], { mode: 'ADD' })).toMatchObject({ listed: 2 });
    expect(await submit([people.NAME], { mode: 'ADD' })).toMatchObject({
      code: 'INPUT.INVALID',
      issues: [{ path: ['participants'], code: 'TOO_LONG' }],
    });
    const before = await keysLeft();
    expect(await submit([{ ...people.NAME, familyName: 'Третий' }])).toMatchObject({ listed: 1 });
    expect(names(await list(organizer))).toEqual(['Третий']);
    // The keys of the former list are destroyed.
    expect(await keysLeft()).toBe(before - 2);
  });

  it('is entered once for one key', async () => {
    const { submit } = await bookedWithList(service, { documentLevel: 'NAME' });
    const key = randomUUID();
    expect(await submit([people.NAME], { mode: 'ADD' }, key)).toMatchObject({ listed: 1, replayed: false });
    expect(await submit([people.NAME], { mode: 'ADD' }, key)).toMatchObject({ listed: 1, replayed: true });
    expect(await submit([people.CHILD], { mode: 'ADD' }, key)).toMatchObject({ code: 'IDEMPOTENCY.KEY_REUSED' });
  });

  it('is refused after its deadline, by the calendar of the site', async () => {
    const { submit, finalize, session } = await bookedWithList(service, {
      documentLevel: 'NAME',
      leadTime: { days: 3, unit: 'CALENDAR_DAYS' },
    });
    await submit([people.NAME]);
    // The session is on 23 December in Moscow; the list is accepted until the end of the 20th.
    expect(session.startsAt.toISOString()).toBe('2026-12-23T09:00:00.000Z');
    service.clock.set(new Date('2026-12-20T20:59:59Z'));
    expect(await submit([people.NAME])).toMatchObject({ accepted: 1 });
    service.clock.set(new Date('2026-12-20T21:00:00Z'));
    const refusal = { code: 'PARTICIPANTS.LIST_CLOSED', reason: 'TOO_LATE', deadline: '2026-12-20T21:00:00.000Z' };
    expect(await submit([people.NAME])).toMatchObject(refusal);
    expect(await finalize()).toMatchObject(refusal);
  });

  it('cannot change once it is final', async () => {
    const { submit, finalize } = await bookedWithList(service, { documentLevel: 'NAME' });
    expect(await finalize()).toMatchObject({ reason: 'EMPTY' });
    await submit([people.NAME]);
    expect(await finalize()).toMatchObject({ item: { admission: 'LIST_SUBMITTED', passes: null } });
    const refusal = { code: 'PARTICIPANTS.LIST_CLOSED', reason: 'FINAL' };
    expect(await submit([people.NAME])).toMatchObject(refusal);
    expect(await finalize()).toMatchObject(refusal);
  });

  it('is open again after a change of the booking, and its passes are decided anew', async () => {
    const { submit, finalize, issue, itemId, organizer } = await bookedWithList(service, { documentLevel: 'NAME' });
    await submit([people.NAME]);
    await finalize();
    expect(await issue()).toMatchObject({ item: { admission: 'PASSES_ISSUED', passes: 1 } });
    const [booked] = await service.sql<{ id: string; seats: number }>(
      'SELECT booking_id AS id, seats FROM booking_item WHERE id = $1',
      [itemId],
    );
    const change = `mutation ($id: ID!, $item: ID!, $count: Int!, $key: String!) {
      changeBooking(input: { id: $id, items: [{ item: $item, units: [{ type: ADULT, count: $count }] }], idempotencyKey: $key }) {
        ... on ChangeBookingPayload { booking { items { admission passes } } }
      }
    }`;
    const variables = { id: booked?.id, item: itemId, count: (booked?.seats ?? 0) + 1, key: randomUUID() };
    const changed = await service.ask(change, variables, {}, organizer);
    expect(changed.expectData()).toMatchObject({
      changeBooking: { booking: { items: [{ admission: 'LIST_PENDING', passes: null }] } },
    });
    expect(await submit([people.NAME, people.NAME])).not.toMatchObject({ reason: 'FINAL' });
    expect(await finalize()).toMatchObject({ item: { admission: 'LIST_SUBMITTED', passes: null } });
    expect(await issue()).toMatchObject({ item: { passes: 2 } });
  });

  it('is not entered where none is needed, or for a booking that has ended', async () => {
    const none = await bookedWithList(service, { documentLevel: 'NONE' });
    expect(await none.submit([people.NAME])).toMatchObject({ reason: 'NOT_REQUIRED' });
    const ended = await bookedWithList(service, { documentLevel: 'NAME' });
    await ended.api.cancel(ended.booking);
    expect(await ended.submit([people.NAME])).toMatchObject({ reason: 'BOOKING_ENDED' });
  });
});

describe('admission', () => {
  it('checks ages on the day of the visit', async () => {
    const { submit } = await bookedWithList(service, { documentLevel: 'NAME_BIRTHDATE', ageLimit: 14 });
    const born = (birthDate: string) => ({ ...people.CHILD, birthDate });
    expect(await submit([born('2012-12-23'), born('2012-12-24')])).toMatchObject({
      code: 'PARTICIPANTS.NOT_ADMITTED',
      violations: [{ participant: 2, rule: 'AGE_LIMIT', limit: 14, actual: 13 }],
    });
    expect(await submit([born('2012-12-23')])).toMatchObject({ accepted: 1 });
  });

  it('asks for a guardian under 18 and for none from 18 on', async () => {
    const { submit } = await bookedWithList(service, { documentLevel: 'NAME_BIRTHDATE' });
    const adult = await submit([{ ...people.CHILD, birthDate: '2008-12-23' }]);
    expect(adult).toMatchObject({ issues: [{ path: ['participants', '0', 'guardian'], code: 'INCONSISTENT' }] });
    expect(await submit([{ ...people.CHILD, birthDate: '2008-12-24' }])).toMatchObject({ accepted: 1 });
  });

  it('needs adults for children in the final list', async () => {
    const { submit, finalize } = await bookedWithList(service, {
      documentLevel: 'NAME_BIRTHDATE',
      childrenPerAdult: 1,
    });
    await submit([people.CHILD, people.CHILD, people.NAME_BIRTHDATE]);
    expect(await finalize()).toMatchObject({
      code: 'PARTICIPANTS.NOT_ADMITTED',
      violations: [{ participant: null, rule: 'SUPERVISION', limit: 2, actual: 1 }],
    });
    await submit([people.NAME_BIRTHDATE], { mode: 'ADD' });
    expect(await finalize()).toMatchObject({ item: { admission: 'LIST_SUBMITTED' } });
  });

  it('refuses citizens of other countries where the plant does', async () => {
    const { submit } = await bookedWithList(service, { documentLevel: 'PASSPORT', foreignerPolicy: 'NOT_ALLOWED' });
    expect(await submit([people.PASSPORT, people.FOREIGNER])).toMatchObject({
      violations: [{ participant: 2, rule: 'FOREIGN_CITIZENS' }],
    });
  });
});

describe('passes', () => {
  it('are issued and refused per person, and counted', async () => {
    const { submit, finalize, list, issue, refuse, officer } = await bookedWithList(service, { documentLevel: 'NAME' });
    await submit([people.NAME, people.NAME, people.NAME]);
    expect(await issue()).toMatchObject({ code: 'PARTICIPANTS.PASSES_NOT_POSSIBLE', reason: 'LIST_NOT_FINAL' });
    await finalize();
    const [first = '', second = '', third = ''] =
      (await list(officer))?.participants?.map(({ id }) => String(id)) ?? [];
    expect(await refuse([first])).toMatchObject({ item: { admission: 'LIST_SUBMITTED', passes: 0 } });
    expect(await issue([second])).toMatchObject({ item: { admission: 'PASSES_ISSUED', passes: 1 } });
    expect(await refuse([second, third], 'OTHER')).toMatchObject({ item: { admission: 'REFUSED', passes: 0 } });
    expect(await issue()).toMatchObject({
      item: { admission: 'PASSES_ISSUED', passes: 3, participantList: { listed: 3, issued: 3, refused: 0 } },
    });
    expect(await issue([randomUUID()])).toMatchObject({ __typename: 'NotFound' });
    expect((await list(officer))?.participants?.[0]).toMatchObject({ pass: 'ISSUED', refusalReason: null });
  });

  it('of citizens of other countries wait for the approval', async () => {
    const { submit, finalize, approve, issue } = await bookedWithList(service, {
      documentLevel: 'PASSPORT',
      foreignerPolicy: 'PRIOR_APPROVAL',
    });
    await submit([people.PASSPORT, people.FOREIGNER]);
    await finalize();
    expect(await issue()).toMatchObject({ reason: 'FOREIGN_CITIZENS_NOT_APPROVED' });
    expect(await approve()).toMatchObject({ __typename: 'ApproveForeignCitizensPayload' });
    expect(await issue()).toMatchObject({ item: { passes: 2 } });
  });
});

it('the audit log shows who changed a list and its passes, and nothing personal', async () => {
  const { submit, finalize, issue, itemId, organizer, officer } = await bookedWithList(service, {
    documentLevel: 'NAME',
  });
  await submit([people.NAME]);
  await finalize();
  await issue();
  const entries = await service.sql(
    `SELECT table_name, operation, subject FROM audit.entry
      WHERE row_id = $1::text OR row_id IN (SELECT id::text FROM participant WHERE item_id = $1::uuid) ORDER BY id`,
    [itemId],
  );
  expect(entries).toEqual([
    { table_name: 'participant_list', operation: 'INSERT', subject: organizer.subject },
    { table_name: 'participant', operation: 'INSERT', subject: organizer.subject },
    { table_name: 'participant_list', operation: 'UPDATE', subject: organizer.subject },
    { table_name: 'booking_item', operation: 'UPDATE', subject: organizer.subject },
    { table_name: 'participant', operation: 'UPDATE', subject: officer.subject },
    { table_name: 'booking_item', operation: 'UPDATE', subject: officer.subject },
  ]);
  // The outbox is empty then.
  await service.published();
  const rows = await service.eventLog.owner<{ value: string }>(
    `SELECT value FROM event_log.message WHERE topic = 'promtour.participant-list' ORDER BY partition, "offset"`,
  );
  const events = rows
    .map(({ value }) => JSON.parse(value) as CloudEvent<string, Readonly<Record<string, unknown>>>)
    .filter(({ data }) => data['itemId'] === itemId);
  expect(events.map(({ type, data }) => [type.split('.').at(-2), data['listed'], data['issued']])).toEqual([
    ['submitted', 1, undefined],
    ['finalized', 1, undefined],
    ['passes-decided', 1, 1],
  ]);
});

describe('the people of a list', () => {
  it('are visible to the booker and the host’s pass office, each reading logged, and to no one else', async () => {
    const { submit, list, organizer, officer, booking, session } = await bookedWithList(service, {
      documentLevel: 'NAME',
    });
    await submit([people.NAME]);
    expect(names(await list(officer))).toEqual(['Образцов']);
    expect(names(await list(organizer))).toEqual(['Образцов']);
    const log = await service.sql(
      'SELECT read_by, purpose, organization_id FROM personal_data_access WHERE booking_id = $1 ORDER BY purpose DESC',
      [booking],
    );
    expect(log).toEqual([
      { read_by: officer.subject, purpose: 'PASS_OFFICE', organization_id: session.organizationId },
      { read_by: organizer.subject, purpose: 'ORGANIZER', organization_id: session.organizationId },
    ]);
    expect(await list(official)).toMatchObject({ participantList: { listed: 1 }, participants: null });
    for (const stranger of [passOfficerOf(randomUUID()), organizerOf(randomUUID())])
      expect(await list(stranger)).toBeUndefined();
    for (const unscoped of [managerOf(session.organizationId), coordinatorOf('RU-SMO')])
      await expect(list(unscoped)).rejects.toThrow('FORBIDDEN');
  });

  it('are entered by the booker only and decided by the host’s pass office only', async () => {
    const one = await bookedWithList(service, { documentLevel: 'NAME' });
    const ask = (document: string, viewer: typeof official) =>
      service.ask(document, { input: { idempotencyKey: randomUUID(), item: one.itemId } }, {}, viewer);
    const finalize =
      'mutation ($input: FinalizeParticipantsInput!) { finalizeParticipants(input: $input) { __typename } }';
    const issue = 'mutation ($input: IssuePassesInput!) { issuePasses(input: $input) { __typename } }';
    expect((await ask(finalize, official)).expectErrorCodes()).toEqual(['FORBIDDEN']);
    expect((await ask(issue, official)).expectErrorCodes()).toEqual(['FORBIDDEN']);
    expect((await ask(finalize, organizerOf(randomUUID()))).expectData()).toEqual({
      finalizeParticipants: { __typename: 'NotFound' },
    });
    expect((await ask(issue, passOfficerOf(randomUUID()))).expectData()).toEqual({
      issuePasses: { __typename: 'NotFound' },
    });
  });
});

describe('a table', () => {
  const csv = (...rows: readonly string[]) => rows.join('\r\n');

  it('in CSV is imported, with Russian names and any order of columns', async () => {
    const { importTable, list, officer } = await bookedWithList(service, { documentLevel: 'NAME_BIRTHDATE' });
    const table = csv(
      '\uFEFFДата рождения;Фамилия;Имя;Согласие;Законный представитель;Согласие представителя',
      '20.05.1990;Образцов;Иван;participant-2026-1;;',
      ';;;;;',
      '2012-05-20;"Образцова; младшая";Анна;participant-2026-1;Мария Образцова;guardian-2026-1',
    );
    expect(await importTable('CSV', table, { dryRun: true })).toMatchObject({ accepted: 2 });
    expect(await importTable('CSV', table)).toMatchObject({ accepted: 2, listed: 2 });
    expect((await list(officer))?.participants).toMatchObject([
      { minor: false, person: { familyName: 'Образцов', birthDate: '1990-05-20' } },
      { minor: true, person: { familyName: 'Образцова; младшая', guardianName: 'Мария Образцова' } },
    ]);
  });

  it('in XLSX is imported, with dates in cells of dates', async () => {
    const { importTable, list, officer } = await bookedWithList(service, { documentLevel: 'NAME_BIRTHDATE' });
    const text = (header: string, value: string) => ({
      header: { ru: header, en: header },
      cell: () => ({ type: 'TEXT', value }) as const,
    });
    const born = {
      header: { ru: 'Дата рождения', en: 'Birth date' },
      cell: () => ({ type: 'DATE', value: '1990-05-20' }) as const,
    };
    const columns = [
      text('Family name', 'Kowalski'),
      text('Given name', 'Jan'),
      text('Consent', 'participant-2026-1'),
      born,
    ];
    const table = exportTable({ name: { ru: 'Участники', en: 'Participants' }, columns, batches: [[{}]] });
    const workbook = await buffer(writeXlsx([table], 'en'));
    expect(await importTable('XLSX', workbook.toString('base64'))).toMatchObject({ accepted: 1 });
    expect((await list(officer))?.participants).toMatchObject([
      { person: { familyName: 'Kowalski', givenName: 'Jan', birthDate: '1990-05-20' } },
    ]);
  });

  it('is reported row by row, and not written, if any row has a fault', async () => {
    const { importTable, list, officer } = await bookedWithList(service, { documentLevel: 'NAME' });
    const table = csv(
      'family name,given name,consent',
      'Kowalski,Jan,participant-2026-1',
      ',Ann,none',
      'Doe,,participant-2026-1',
    );
    expect(await importTable('CSV', table)).toMatchObject({
      code: 'PARTICIPANTS.IMPORT_REJECTED',
      rows: 3,
      faults: [
        { row: 3, field: 'familyName', code: 'REQUIRED' },
        { row: 3, field: 'consentVersion', code: 'UNKNOWN_REFERENCE' },
        { row: 4, field: 'givenName', code: 'REQUIRED' },
      ],
    });
    expect(names(await list(officer))).toEqual([]);
  });

  it.each([
    ['CSV', 'family name,shoe size\nDoe,43', { row: 1, code: 'UNKNOWN_REFERENCE', message: 'Column 2: unknown name' }],
    ['CSV', 'имя,given name\nИван,John', { row: 1, code: 'DUPLICATE' }],
    ['CSV', '"family name\nDoe', { row: 1, code: 'MALFORMED' }],
    ['CSV', '', { row: 1, code: 'REQUIRED' }],
    ['XLSX', Buffer.from('no workbook').toString('base64'), { row: 1, code: 'MALFORMED' }],
    ['XLSX', 'x'.repeat(700_001), { row: 1, code: 'TOO_LONG' }],
  ] as const)('in %s is refused as a whole', async (format, content, fault) => {
    const { importTable } = await bookedWithList(service, { documentLevel: 'NAME' });
    expect(await importTable(format, content)).toMatchObject({ code: 'PARTICIPANTS.IMPORT_REJECTED', faults: [fault] });
  });

  it('has no more people than the item has seats', async () => {
    const { importTable } = await bookedWithList(service, { documentLevel: 'NAME' }, { seats: 1 });
    const table = csv('family name,given name,consent', ...Array<string>(2).fill('Doe,Jane,participant-2026-1'));
    expect(await importTable('CSV', table)).toMatchObject({ faults: [{ row: 1, field: null, code: 'TOO_LONG' }] });
  });
});

async function keysLeft(): Promise<number> {
  const [row] = await service.keys.owner<{ n: number }>('SELECT count(*)::int AS n FROM data_key');
  return row?.n ?? 0;
}
