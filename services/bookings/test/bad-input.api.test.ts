import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { briefDocument, checkInDocument, reissueDocument, uploadDocument, walkInDocument } from './support/gate.ts';
import {
  cancelDocument,
  confirmDocument,
  holdDocument,
  holdInput,
  listDocument,
  operations,
  redeemDocument,
  type Outcome,
} from './support/operations.ts';
import { startBookings, type BookingsService } from './support/service.ts';

let service: BookingsService;
let session: string;
let held: string;
let confirmed: string;
let before: unknown;
beforeAll(async () => {
  service = await startBookings();
  session = (await service.openSession(100)).sessionId;
  const api = operations(service.ask);
  held = String((await api.hold(session))['id']);
  confirmed = String((await api.hold(session))['id']);
  await api.confirm(confirmed);
  before = await everything();
});
afterAll(() => service.stop());

/** All that a request could have written, events included. */
async function everything(): Promise<unknown> {
  return [
    await service.sql('SELECT * FROM booking ORDER BY id'),
    await service.sql('SELECT * FROM personal_data_subject ORDER BY id'),
    await service.sql('SELECT * FROM booking_item ORDER BY id'),
    await service.sql('SELECT * FROM personal_data_subject ORDER BY id'),
    await service.sql('SELECT * FROM session_inventory'),
    await service.sql('SELECT key FROM idempotency_key ORDER BY key'),
    (await service.published()).map(({ id }) => id).sort(),
  ];
}

const megabyte = 'я'.repeat(500_000);
const contact = { name: 'Мария Примерова', email: 'maria@example.org' };

type Case = {
  readonly what: string;
  readonly document: string;
  readonly variables: () => Readonly<Record<string, unknown>>;
  /** A member of the result union with a code and, where it is an input, its path; or a GraphQL error's code. */
  readonly refused:
    | { readonly code: string; readonly issues?: readonly { readonly path: readonly string[] }[] }
    | { readonly error: string };
};

const invalid = (...path: readonly string[]) => ({ code: 'INPUT.INVALID', issues: [{ path }] });
const notFound = { code: 'NOT_FOUND' };
const uncoercible = { error: 'BAD_USER_INPUT' };
const malformed = { error: 'INPUT.INVALID' };

const anAdult = { type: 'ADULT', count: 2 };
/** `session` is a placeholder for the open session, which is created later. */
const anItem = { session: 'OPEN', units: [anAdult] };

function hold(what: string, about: Readonly<Record<string, unknown>>, refused: Case['refused']): Case {
  return {
    what: `holdBooking with ${what}`,
    document: holdDocument,
    variables: () => ({
      input: JSON.parse(JSON.stringify(holdInput(session, about)).replaceAll('"OPEN"', `"${session}"`)) as unknown,
    }),
    refused,
  };
}

/** The only item of a hold, with a change. */
const item = (about: Readonly<Record<string, unknown>>) => ({ items: [{ ...anItem, ...about }] });
const adults = (count: unknown) => item({ units: [{ type: 'ADULT', count }] });
const unit = (about: Readonly<Record<string, unknown>>) => item({ units: [{ type: 'ADULT', count: 2, ...about }] });
const of = (...path: readonly string[]) => invalid('items', '0', ...path);
const refusedBy = (...rules: readonly string[]) => ({
  code: 'BOOKING.ADMISSION_REFUSED',
  violations: rules.map((rule) => ({ rule })),
});

const holds: readonly Case[] = [
  hold(
    'three faults, all of which are listed',
    { ...adults(0), holdMinutes: -1, contact: { name: ' ', email: 'a@plant.example' } },
    {
      code: 'INPUT.INVALID',
      issues: [
        { path: ['items', '0', 'units', '0', 'count'] },
        { path: ['holdMinutes'] },
        { path: ['contact', 'name'] },
      ],
    },
  ),
  hold('an unknown session', item({ session: randomUUID() }), notFound),
  hold('a session that is no id', item({ session: "'; DROP TABLE booking; --" }), notFound),
  hold('an empty session', item({ session: '' }), notFound),
  hold('a session of a megabyte', item({ session: megabyte }), notFound),
  hold('a session with NUL', item({ session: '\u0000' }), of('session')),
  hold('no session', item({ session: null }), uncoercible),
  hold('an unknown option', item({ option: 'first-class' }), notFound),
  hold('no items', { items: [] }, invalid('items')),
  hold('21 items', { items: Array.from({ length: 21 }, () => anItem) }, invalid('items')),
  hold('no units', item({ units: [] }), of('units')),
  hold('a type of unit twice', item({ units: [anAdult, anAdult] }), of('units')),
  hold('an unknown type of unit', unit({ type: 'PET' }), uncoercible),
  hold('units that are not offered', unit({ type: 'SENIOR' }), refusedBy('UNIT_NOT_OFFERED')),
  hold('more people than adults', unit({ people: 3 }), of('units', '0', 'people')),
  hold('a family without people', unit({ type: 'FAMILY' }), of('units', '0', 'people')),
  hold('ages of some', unit({ ages: [40] }), of('units', '0', 'ages')),
  hold('an age of 131', unit({ ages: [40, 131] }), of('units', '0', 'ages')),
  hold('people under the age limit', unit({ ages: [40, 11] }), refusedBy('AGE_LIMIT')),
  hold('another language', { party: { language: 'de' } }, refusedBy('LANGUAGE')),
  hold(
    'several broken rules, all of which are listed',
    { ...unit({ ages: [40, 11] }), party: { language: 'de', accessibility: ['WHEELCHAIR'] } },
    refusedBy('AGE_LIMIT', 'ACCESSIBILITY', 'LANGUAGE'),
  ),
  hold('a language of no form', { party: { language: '-' } }, malformed),
  ...['', 'ring', megabyte].map((route) =>
    hold(`the route ${JSON.stringify(route.slice(0, 10))}`, { route }, invalid('route')),
  ),
  hold('−1 foreign citizens', { party: { foreignCitizens: -1 } }, invalid('party', 'foreignCitizens')),
  hold('notes of 1001 letters', { notes: 'x'.repeat(1001) }, invalid('notes')),
  ...[0, -1, 10_001, 2 ** 31 - 1, -(2 ** 31)].map((seats) =>
    hold(`${seats} seats`, adults(seats), of('units', '0', 'count')),
  ),
  ...[2 ** 31, 1.5, '6', 1e308].map((seats) => hold(`${String(seats)} as seats`, adults(seats), uncoercible)),
  hold('more seats than the session has', adults(101), { code: 'BOOKING.SEATS_UNAVAILABLE' }),
  ...['RU-XXX', 'ru-smo', 'RU', '', 'Смоленская область', '\u0000', megabyte].map((originRegion) =>
    hold(`the region ${JSON.stringify(originRegion.slice(0, 20))}`, { originRegion }, malformed),
  ),
  hold('an unknown purpose', { purpose: 'FUN' }, uncoercible),
  ...[-1, 1441, 2 ** 31 - 1].map((holdMinutes) =>
    hold(`${holdMinutes} minutes`, { holdMinutes }, invalid('holdMinutes')),
  ),
  hold('2^31 minutes', { holdMinutes: 2 ** 31 }, uncoercible),
  ...['', ' ', 'x'.repeat(101), 'a\u0000b', 'a\nb', megabyte].map((resellerReference) =>
    hold(
      `the reference ${JSON.stringify(resellerReference.slice(0, 10))}`,
      { resellerReference },
      invalid('resellerReference'),
    ),
  ),
  ...['', ' ', 'x'.repeat(201), 'a\u0007b', '\u0000', megabyte].map((name) =>
    hold(
      `the name ${JSON.stringify(name.slice(0, 10))}`,
      { contact: { ...contact, name } },
      invalid('contact', 'name'),
    ),
  ),
  hold('no way to reach anybody', { contact: { name: contact.name } }, invalid('contact')),
  hold('no contact', { contact: null }, uncoercible),
  ...[
    '',
    'maria',
    'maria@',
    '@example.org',
    'maria@example',
    'maria@@example.org',
    'maria@example..org',
    'maria@-example.org',
    'ma ria@example.org',
    'maria@example.org\u0000',
    'maria@example.org, other@example.org',
    `${'x'.repeat(65)}@example.org`,
    `maria@${'x'.repeat(64)}.org`,
    `${'.'.repeat(100_000)}@example.org`,
    megabyte,
  ].map((email) =>
    hold(
      `the email ${JSON.stringify(email.slice(0, 30))}`,
      { contact: { ...contact, email } },
      invalid('contact', 'email'),
    ),
  ),
  ...[
    '',
    '84812123456',
    '+0481212345',
    '+7 481 212 34 56',
    '+7481',
    `+${'7'.repeat(16)}`,
    '+7٤٨١٢١٢٣٤٥٦',
    megabyte,
  ].map((phone) =>
    hold(
      `the phone ${JSON.stringify(phone.slice(0, 20))}`,
      { contact: { ...contact, phone } },
      invalid('contact', 'phone'),
    ),
  ),
];

const badKeys = ['', ' ', 'x'.repeat(129), 'a b', 'ключ', '\u0000', megabyte];
const documents = {
  holdBooking: holdDocument,
  confirmBooking: confirmDocument,
  cancelBooking: cancelDocument,
  redeemBooking: redeemDocument,
};
const keys: readonly Case[] = Object.entries(documents).flatMap(([name, document]) =>
  badKeys.map((key) => ({
    what: `${name} with the key ${JSON.stringify(key.slice(0, 10))}`,
    document,
    variables: () =>
      name === 'holdBooking'
        ? { input: holdInput(session, { idempotencyKey: key }) }
        : { id: held, key, ...(name === 'redeemBooking' ? { attended: 1 } : {}) },
    refused: invalid('idempotencyKey'),
  })),
);

const badIds = ['', 'no-uuid', "' OR 1=1 --", '\u0000', megabyte];
const changes: readonly Case[] = [
  ...Object.entries({
    confirmBooking: confirmDocument,
    cancelBooking: cancelDocument,
    redeemBooking: redeemDocument,
  }).flatMap(([name, document]) =>
    [randomUUID(), ...badIds].map((id) => ({
      what: `${name} of ${JSON.stringify(id.slice(0, 40))}`,
      document,
      variables: () => ({ id, key: randomUUID(), ...(name === 'redeemBooking' ? { attended: 1 } : {}) }),
      // What is no text at all is refused before anything is looked for.
      refused: id === '\u0000' ? invalid('id') : notFound,
    })),
  ),
  ...[-1, 3, 2 ** 31 - 1].map((attended) => ({
    what: `redeemBooking with ${attended} attended of 2`,
    document: redeemDocument,
    variables: () => ({ id: confirmed, attended, key: randomUUID() }),
    refused: invalid('attended'),
  })),
  {
    what: 'redeemBooking with 2^31 attended',
    document: redeemDocument,
    variables: () => ({ id: confirmed, attended: 2 ** 31, key: randomUUID() }),
    refused: uncoercible,
  },
];

const lists: readonly Case[] = [
  ...[-1, 101, 2 ** 31 - 1].map((first) => ({
    what: `bookings with first ${first}`,
    document: listDocument,
    variables: () => ({ first }),
    refused: { error: 'PAGE.SIZE' },
  })),
  ...['', 'no cursor', megabyte].map((after) => ({
    what: `bookings after ${JSON.stringify(after.slice(0, 10))}`,
    document: listDocument,
    variables: () => ({ after }),
    refused: { error: 'CURSOR.INVALID' },
  })),
  {
    what: 'bookings of 101 sessions',
    document: listDocument,
    variables: () => ({ filter: { sessions: Array.from({ length: 101 }, () => randomUUID()) } }),
    refused: { error: 'INPUT.INVALID' },
  },
  {
    what: 'bookings of an unknown status',
    document: listDocument,
    variables: () => ({ filter: { statuses: ['GONE'] } }),
    refused: uncoercible,
  },
];

/** An operation at the gate of the open session, with a change of its input. */
function atGate(what: string, document: string, about: object, refused: Case['refused']): Case {
  return { what, document, variables: () => ({ input: { session, ...about } }), refused };
}

const aScan = { code: 'PTV:', nonce: '1' };
const scanned = () => ({ ...aScan, nonce: randomUUID(), session, scannedAt: '2026-11-23T09:00:00Z' });
const upload = (what: string, scans: () => readonly object[], refused: Case['refused']): Case => ({
  what: `uploadScans with ${what}`,
  document: uploadDocument,
  variables: () => ({ input: { device: 'gate', scans: scans() } }),
  refused,
});
const brief = (what: string, about: object, refused: Case['refused']): Case => ({
  what: `signBriefing with ${what}`,
  document: briefDocument,
  variables: () => ({ input: { item: randomUUID(), people: 1, language: 'ru', ...about } }),
  refused,
});
const reissue = (what: string, about: object, refused: Case['refused']): Case => ({
  what: `reissueVouchers with ${what}`,
  document: reissueDocument,
  variables: () => ({ input: { item: randomUUID(), idempotencyKey: randomUUID(), ...about } }),
  refused,
});
const aWalkIn = { idempotencyKey: 'walk-in', originRegion: 'RU-MOW', units: [anAdult] };

const gates: readonly Case[] = [
  atGate(
    'checkIn with a code of a megabyte',
    checkInDocument,
    { ...aScan, code: megabyte },
    { code: 'CHECK_IN.REFUSED' },
  ),
  atGate('checkIn with a nonce of two words', checkInDocument, { ...aScan, nonce: 'a b' }, invalid('nonce')),
  atGate(
    'checkIn with a nonce of 65 characters',
    checkInDocument,
    { ...aScan, nonce: 'x'.repeat(65) },
    invalid('nonce'),
  ),
  atGate('checkIn with no device', checkInDocument, { ...aScan, device: '' }, invalid('device')),
  atGate('checkIn of no one', checkInDocument, { ...aScan, people: 0 }, invalid('people')),
  atGate('checkIn tomorrow', checkInDocument, { ...aScan, scannedAt: '2026-11-24T09:00:00Z' }, invalid('scannedAt')),
  atGate('checkIn at a session that is no id', checkInDocument, { ...aScan, session: 'x' }, invalid('session')),
  atGate('checkIn at an unknown session', checkInDocument, { ...aScan, session: randomUUID() }, notFound),
  upload('no scans', () => [], invalid('scans')),
  upload('501 scans', () => Array.from({ length: 501 }, scanned), invalid('scans')),
  upload('a scan of no one', () => [scanned(), { ...scanned(), people: 0 }], invalid('scans', '1', 'people')),
  brief('an unknown item', {}, notFound),
  brief('an item that is no id', { item: 'x' }, notFound),
  brief('a language that is none', { language: '?' }, malformed),
  reissue('an unknown item', {}, notFound),
  reissue('an empty key', { idempotencyKey: '' }, invalid('idempotencyKey')),
  reissue('an unknown scope', { per: 'FAMILY' }, uncoercible),
  atGate('admitWalkIn with no units', walkInDocument, { ...aWalkIn, units: [] }, invalid('units')),
  atGate(
    'admitWalkIn of no one',
    walkInDocument,
    { ...aWalkIn, units: [{ type: 'ADULT', count: 0 }] },
    invalid('units', '0', 'count'),
  ),
  atGate('admitWalkIn at an unknown session', walkInDocument, { ...aWalkIn, session: randomUUID() }, notFound),
  atGate('admitWalkIn a month early', walkInDocument, aWalkIn, { code: 'CHECK_IN.REFUSED' }),
];

describe('bad input', () => {
  it.each([...holds, ...keys, ...changes, ...lists, ...gates])(
    '$what is refused by name',
    async ({ document, variables, refused }) => {
      const answer = await service.ask<{ outcome: Outcome }>(document, variables());

      expect(answer.status).toBeLessThan(500);
      expect(answer.text.length).toBeLessThan(4_000);
      expect(answer.text).not.toMatch(/SELECT|INSERT|UPDATE |node_modules|\.ts:|stacktrace/);
      if ('error' in refused) expect(answer.expectErrorCodes()).toEqual([refused.error]);
      else expect(answer.expectData().outcome).toMatchObject(refused);
    },
  );

  it('has written nothing', async () => {
    expect(await everything()).toEqual(before);
  });

  it('is not echoed in the refusal if it is personal', async () => {
    const answer = await service.ask(holdDocument, {
      input: holdInput(session, { contact: { name: 'Кто-то Особенный', email: 'special@@example.org' } }),
    });
    expect(answer.text).not.toMatch(/Особенный|special/);
  });
});

describe('unusual but valid input', () => {
  it.each([
    ['one minute', { holdMinutes: 1 }],
    ['a day', { holdMinutes: 1440 }],
    ['a region of another country', { originRegion: 'BY-HM' }],
    ['a phone only', { contact: { name: 'A', phone: '+74812123456' } }],
    ['an address in Russian', { contact: { name: 'A', email: 'мария@пример.рф' } }],
    ['a long address', { contact: { name: 'A', email: `${'x'.repeat(64)}@example.org` } }],
    ['a name of 200 characters', { contact: { ...contact, name: 'я'.repeat(200) } }],
    [
      'quotes and emoji',
      { contact: { ...contact, name: `O'Brien "🏭"; DROP TABLE booking` }, resellerReference: '🏭' },
    ],
    ['upper-case ids', { items: [{ session: 'UPPER', units: [{ type: 'ADULT', count: 2 }] }] }],
    ['ages', { items: [{ session: 'OPEN', units: [{ type: 'ADULT', count: 2, ages: [12, 130] }] }] }],
  ])('%s is accepted', async (_what, about) => {
    const written = JSON.stringify(holdInput(session, about));
    const input = JSON.parse(
      written.replace('"UPPER"', `"${session.toUpperCase()}"`).replace('"OPEN"', `"${session}"`),
    ) as unknown;
    const answer = await service.ask<{ outcome: Outcome }>(holdDocument, { input });
    expect(answer.expectData().outcome).toMatchObject({
      __typename: 'HoldBookingPayload',
      booking: { status: 'ON_HOLD' },
    });
  });

  it('accepts a key of 1 and of 128 characters', async () => {
    for (const key of ['~', 'x'.repeat(128)]) {
      const answer = await service.ask<{ outcome: Outcome }>(holdDocument, {
        input: holdInput(session, { idempotencyKey: key }),
      });
      expect(answer.expectData().outcome.__typename).toBe('HoldBookingPayload');
    }
  });
});
