import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import { gatewayHeaders } from '@promtour/testkit/access';
import { createTestDatabase, type TestDatabase } from '@promtour/testkit/database';
import { freePort } from '@promtour/testkit/free-port';
import { official } from '@promtour/testkit/viewers';
import { openEventLog } from './support/event-log.ts';
import { consent, bookedWithList } from './support/participants.ts';
import { startBookingsProcess, type BookingsProcess } from './support/process.ts';

// A process of its own starts slowly where the machine is busy.
jest.setTimeout(120_000);

/** Personal values that occur nowhere else. Addresses are normalized to lower case, so they are planted so. */
const canaries = {
  contactName: 'Канарейкина Контакта',
  email: 'canary.contact@canary.example.org',
  phone: '+74955550199',
  notes: 'Канарейка боится высоты',
  familyName: 'Канарейкин',
  givenName: 'Кенарий',
  patronymic: 'Щеглович',
  birthDate: '1977-07-17',
  guardian: 'Чижикова Опека',
  passport: '7717717177',
  issuedBy: 'УМВД Канарской области',
  birthPlace: 'Канарские острова',
};
/** Shows that the search finds what is stored in the clear. */
const control = 'control-reference-7717';

let database: TestDatabase;
let eventLog: TestDatabase;
let service: BookingsProcess;
let internalPort: number;

beforeAll(async () => {
  [database, eventLog, internalPort] = await Promise.all([createTestDatabase(), createTestDatabase(), freePort()]);
  service = await startBookingsProcess(
    { database: database.url, eventLog: eventLog.url },
    { LOG_LEVEL: 'trace', INTERNAL_PORT: String(internalPort) },
  );
});
afterAll(async () => {
  await service.end();
  await Promise.all([database.drop(), eventLog.drop()]);
});

const person = {
  familyName: canaries.familyName,
  givenName: canaries.givenName,
  patronymic: canaries.patronymic,
  birthDate: canaries.birthDate,
  citizenship: 'RU',
  document: {
    type: 'RU_PASSPORT',
    number: canaries.passport,
    issuedBy: canaries.issuedBy,
    issuedOn: canaries.birthDate,
  },
  birthPlace: canaries.birthPlace,
  ...consent,
};

it('personal values planted in every field are found in no table, event, log line and metric', async () => {
  const log = await openEventLog({ eventLog: eventLog.url, database: database.url });
  const ask = async <Data>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
    viewer: Viewer = official,
  ) => service.ask<Data>(query, variables, { ...(await gatewayHeaders('bookings', viewer)), ...headers });
  const contact = { name: canaries.contactName, email: canaries.email, phone: canaries.phone };
  const one = await bookedWithList(
    { hear: (...events) => log.hear(...events), ask },
    { documentLevel: 'PASSPORT_EXTENDED' },
    {
      about: { contact, notes: canaries.notes, resellerReference: control },
      startsAt: new Date(Date.now() + 30 * 86_400_000),
    },
  );

  expect(await one.submit([person])).toMatchObject({ accepted: 1 });
  expect(await one.submit([person], { mode: 'ADD' })).toMatchObject({ listed: 2 });
  // Replaced, imported, refused in many ways: whatever fails must not repeat its input either.
  expect(await one.submit([person])).toMatchObject({ listed: 1 });
  expect(await one.submit([{ ...person, guardian: { name: canaries.guardian, ...consent } }])).toMatchObject({
    code: 'INPUT.INVALID',
  });
  const tooLong = Object.values(canaries).join(',');
  expect(await one.importTable('CSV', `family name,given name,consent\n${tooLong}`)).toMatchObject({
    code: 'PARTICIPANTS.IMPORT_REJECTED',
  });
  expect(await one.importTable('CSV', `${canaries.familyName},x\na,b`)).toMatchObject({
    code: 'PARTICIPANTS.IMPORT_REJECTED',
  });
  const literal = `mutation { submitParticipants(input: { item: "${canaries.passport}", surname: "${canaries.familyName}" }) { x } }`;
  expect((await ask(literal)).errors).toBeDefined();
  expect(await one.finalize()).toMatchObject({ item: { admission: 'LIST_SUBMITTED' } });
  expect(await one.issue()).toMatchObject({ item: { passes: 1 } });
  // The control: the values are there, for those who may read them.
  expect((await one.list(one.officer))?.participants).toMatchObject([
    { person: { familyName: canaries.familyName, document: { number: canaries.passport } } },
  ]);
  const reading = `query ($id: ID!) { booking(id: $id) { contact { name email phone } notes } }`;
  const read = await ask<{ booking: unknown }>(reading, { id: one.booking }, {}, one.organizer);
  expect(read.expectData()).toEqual({ booking: { contact, notes: canaries.notes } });
  await ask('mutation ($input: ErasePersonalDataInput!) { erasePersonalData(input: $input) { __typename } }', {
    input: { email: canaries.email },
  });
  expect(await log.published()).not.toEqual([]);

  const places = {
    database: await everythingIn(database),
    eventLog: await everythingIn(eventLog),
    logs: service.lines.join('\n'),
    metrics: await (await fetch(`http://127.0.0.1:${internalPort}/metrics`)).text(),
  };
  await log.close();
  expect(places.database).toContain(control);
  expect(places.logs.length).toBeGreaterThan(1_000);
  expect(places.metrics).toContain('promtour_');
  const found = Object.entries(places).flatMap(([place, text]) =>
    Object.entries(canaries).flatMap(([name, value]) =>
      formsOf(value).some((form) => text.includes(form)) ? [`${name} in ${place}`] : [],
    ),
  );
  expect(found).toEqual([]);
});

/** A value as text, and as bytes in the forms in which PostgreSQL and logs show them. */
function formsOf(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  return [
    value,
    bytes.toString('hex'),
    bytes.toString('base64').replaceAll('=', '').slice(0, -1),
    JSON.stringify(value).slice(1, -1),
  ];
}

/** Every row of every table: the audit log, the outbox, dead letters, the idempotency store and the job queue included. */
async function everythingIn({ owner }: TestDatabase): Promise<string> {
  const tables = await owner<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`,
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    const rows = await owner<{ text: string }>(`SELECT t::text AS text FROM ${name} t`);
    texts.push(...rows.map(({ text }) => text));
  }
  return texts.join('\n');
}
