import { describe, expect, it } from '@jest/globals';
import { unwrap } from '@promtour/kernel/result';
import { sessionScheduled } from './catalogue/session.ts';
import { apiClientRevoked } from './catalogue/api-client.ts';
import { accessGrantWithdrawn } from './catalogue/access-grant.ts';
import { bookingHeld, bookingRedeemed } from './catalogue/booking.ts';
import { catalogue } from './catalogue/index.ts';
import type { CloudEvent } from './envelope.ts';
import { makeEvent } from './make-event.ts';
import { firstEventAt, maxClockSkewMs, parseEvent, type Arrival } from './parse-event.ts';

const at = new Date('2026-11-23T09:00:00Z');
const id = '0198f6a0-0000-7000-8000-000000000001';
const item = {
  itemId: '0198f6a0-0000-7000-8000-000000000007',
  sessionId: '0198f6a0-0000-5000-8000-000000000003',
  excursionId: '0198f6a0-0000-7000-8000-000000000004',
  organizationId: '0198f6a0-0000-7000-8000-000000000005',
  siteId: '0198f6a0-0000-7000-8000-000000000006',
  regionCode: 'RU-SMO',
  seats: 6,
};
const party = { purpose: 'CONSUMER' as const, originRegion: 'RU-SMO', foreignCitizens: 0 };
const data = {
  bookingId: '0198f6a0-0000-7000-8000-000000000002',
  items: [item],
  seats: 6,
  ...party,
  expiresAt: '2026-11-23T09:15:00.000Z',
};
const causation = { correlationId: 'request-1' };
const arrival: Arrival = { topic: bookingHeld.topic, key: data.bookingId, now: at };
const held = makeEvent(bookingHeld, { id, at, subject: data.bookingId, data }, causation);

describe('makeEvent', () => {
  it('writes the envelope', () => {
    expect(held).toEqual({
      specversion: '1.0',
      id,
      source: '/promtour/bookings',
      type: 'promtour.bookings.booking.held.v1',
      subject: data.bookingId,
      time: '2026-11-23T09:00:00.000Z',
      datacontenttype: 'application/json',
      dataschema: 'asyncapi.json#/components/schemas/promtour.bookings.booking.held.v1',
      correlationid: 'request-1',
      data,
    });
  });

  it('includes the causation if there is one', () => {
    const caused = makeEvent(bookingHeld, { id, at, subject: 's', data }, { ...causation, causationId: 'event-1' });
    expect(caused.causationid).toBe('event-1');
  });

  it('drops fields that are not in the schema', () => {
    const more = { ...data, organizerName: 'Анна' };
    expect(makeEvent(bookingHeld, { id, at, subject: 's', data: more }, causation).data).toEqual(data);
  });

  it.each([
    ['data', { data: { ...data, seats: 0 } }],
    ['an id', { id: 'one' }],
    ['a subject', { subject: '' }],
    ['a long subject', { subject: 'x'.repeat(129) }],
    ['a time', { at: new Date(Number.NaN) }],
  ])('throws on %s that consumers would reject', (_, wrong) => {
    expect(() => makeEvent(bookingHeld, { id, at, subject: 's', data, ...wrong }, causation)).toThrow();
  });

  it.each(['', 'x'.repeat(129)])('throws on a correlation id that consumers would reject: %.10s', (correlationId) => {
    expect(() => makeEvent(bookingHeld, { id, at, subject: 's', data }, { correlationId })).toThrow();
  });
});

describe('parseEvent', () => {
  it('reads back what makeEvent wrote', () => {
    expect(unwrap(parseEvent(Buffer.from(JSON.stringify(held)), arrival))).toEqual({ known: true, event: held });
  });

  it('ignores fields of a newer producer, in the envelope and in the data', () => {
    const newer = { ...held, traceparent: '00-…', data: { ...data, later: { a: 1 } } };
    expect(unwrap(parseEvent(JSON.stringify(newer), arrival))).toEqual({ known: true, event: held });
  });

  it('returns an event of an unknown type unchanged', () => {
    const unknown = { ...held, type: 'promtour.bookings.booking.moved.v1', data: { any: ['thing'] } };
    expect(unwrap(parseEvent(JSON.stringify(unknown), arrival))).toEqual({ known: false, event: unknown });
  });

  it.each(['', '{', 'null,', '\u0000', 'x'.repeat(100_000)])('rejects text that is not JSON: %.10j', (text) => {
    expect(parseEvent(text, arrival)).toMatchObject({ ok: false, error: { reason: 'NOT_JSON' } });
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['an array', []],
    ['a number', 1],
    ['another specversion', { ...held, specversion: '0.3' }],
    ['an id that is no UUID', { ...held, id: '1' }],
    ['no subject', { ...held, subject: undefined }],
    ['a foreign type', { ...held, type: 'com.example.thing' }],
    ['a time without zone', { ...held, time: '2026-11-23T09:00:00' }],
    ['another content type', { ...held, datacontenttype: 'application/xml' }],
    ['no data', { ...held, data: undefined }],
    ['no correlation id', { ...held, correlationid: '' }],
  ])('rejects an invalid envelope: %s', (_, event) => {
    expect(parseEvent(JSON.stringify(event), arrival)).toMatchObject({ ok: false, error: { reason: 'BAD_ENVELOPE' } });
  });

  it.each<[string, unknown, string]>([
    ['data that is no object', 'secret-value', '(root)'],
    ['a missing field', { ...data, seats: undefined }, 'seats'],
    ['a fraction', { ...data, seats: 1.5 }, 'seats'],
    ['a value out of the list', { ...data, purpose: 'secret-value' }, 'purpose'],
    ['a wrong code', { ...data, originRegion: 'secret-value' }, 'originRegion'],
  ])('rejects invalid data: %s', (_, wrong, path) => {
    const result = parseEvent(JSON.stringify({ ...held, data: wrong }), arrival);
    expect(result).toMatchObject({ ok: false, error: { reason: 'BAD_DATA' } });
    expect(JSON.stringify(result)).toContain(path);
  });

  it('names the invalid fields and never their values', () => {
    const secret = 'Anna +79991234567';
    const wrong = {
      ...data,
      bookingId: secret,
      seats: secret,
      purpose: secret,
      originRegion: secret,
      expiresAt: secret,
    };
    const results = [
      parseEvent(secret, arrival),
      parseEvent(JSON.stringify({ ...held, type: secret, id: secret, time: secret }), arrival),
      parseEvent(JSON.stringify({ ...held, data: wrong }), arrival),
    ];
    expect(results.map(({ ok }) => ok)).toEqual([false, false, false]);
    expect(JSON.stringify(results)).not.toContain('Anna');
    expect(JSON.stringify(results)).not.toContain('7999');
  });
});

describe('parseEvent accepts', () => {
  const ids = { revoked: '0198f6a0-0000-7000-8000-00000000000a' };
  const redeemed = makeEvent(
    bookingRedeemed,
    { id, at, subject: data.bookingId, data: { bookingId: data.bookingId, ...item, ...party, attended: 6 } },
    causation,
  );
  const revoked = makeEvent(
    apiClientRevoked,
    { id, at, subject: ids.revoked, data: { clientId: ids.revoked, revokedAt: at.toISOString() } },
    causation,
  );

  function reasonOf(event: object, found: Partial<Arrival> = {}): unknown {
    const result = parseEvent(JSON.stringify(event), { ...arrival, ...found });
    return result.ok ? 'ACCEPTED' : result.error;
  }

  it.each([...catalogue.values()].map((definition) => [definition.type, definition] as const))(
    'no %s with another source, topic or key',
    (type, { owner, topic }) => {
      const event: CloudEvent = { ...held, type, source: `/promtour/${owner}` };
      const found = { topic, key: event.subject };
      const another = owner === 'analytics' ? 'routes' : 'analytics';
      expect(reasonOf({ ...event, source: `/promtour/${another}` }, found)).toMatchObject({
        reason: 'WRONG_SOURCE',
        type,
      });
      expect(reasonOf(event, { ...found, topic: 'promtour.elsewhere' })).toMatchObject({ reason: 'WRONG_TOPIC', id });
      expect(reasonOf(event, { ...found, key: ids.revoked })).toMatchObject({ reason: 'WRONG_KEY' });
      expect(reasonOf(event, { ...found, key: undefined })).toMatchObject({ reason: 'WRONG_KEY' });
      // Only then the data is checked.
      expect(reasonOf({ ...event, data: 0 }, found)).toMatchObject({ reason: 'BAD_DATA', type, id });
    },
  );

  it.each<[string, number, string]>([
    ['a moment before the first event', firstEventAt.getTime() - 1, 'WRONG_TIME'],
    ['the first moment', firstEventAt.getTime(), 'BAD_DATA'],
    ['a clock that is ahead', at.getTime() + maxClockSkewMs, 'ACCEPTED'],
    ['a clock that is further ahead', at.getTime() + maxClockSkewMs + 1, 'WRONG_TIME'],
    ['the year 2999', Date.parse('2999-01-01T00:00:00Z'), 'WRONG_TIME'],
  ])('%s as expected', (_, time, reason) => {
    const answer = reasonOf({ ...held, time: new Date(time).toISOString() });
    expect(answer).toEqual(reason === 'ACCEPTED' ? reason : expect.objectContaining({ reason }));
  });

  it.each<[string, CloudEvent, object, Partial<Arrival>, string]>([
    ['more who came than seats', redeemed, { attended: 7 }, {}, 'attended: more than seats'],
    ['2,000,000 who came', redeemed, { attended: 2_000_000 }, {}, 'attended: too_big'],
    ['more seats than anything has', held, { seats: 200_001 }, {}, 'seats: too_big'],
    ['a hold until 2999', held, { expiresAt: '2999-01-01T00:00:00Z' }, {}, 'expiresAt: too late'],
    ['a hold that ended before anything', held, { expiresAt: '1970-01-01T00:00:00Z' }, {}, 'expiresAt: too early'],
    [
      'a revocation until 2999',
      revoked,
      { revokedAt: '2999-01-01T00:00:00Z' },
      { topic: apiClientRevoked.topic, key: ids.revoked },
      'revokedAt: too late',
    ],
    [
      'a revocation later than the event',
      revoked,
      { revokedAt: new Date(at.getTime() + 1).toISOString() },
      { topic: apiClientRevoked.topic, key: ids.revoked },
      'revokedAt: too late',
    ],
  ])('no figures or instants out of bounds: %s', (_, event, wrong, found, detail) => {
    expect(reasonOf(event, found)).toBe('ACCEPTED');
    const changed = { ...event, data: { ...(event.data as object), ...wrong } };
    expect(reasonOf(changed, found)).toMatchObject({ reason: 'BAD_DATA', detail });
  });

  it('no inconsistent withdrawal and no inconsistent session', () => {
    const grantId = ids.revoked;
    const withdrawn = { grantId, withdrawnAt: new Date(at.getTime() + 86_400_000).toISOString() };
    expect(() => makeEvent(accessGrantWithdrawn, { id, at, subject: grantId, data: withdrawn }, causation)).toThrow(
      RangeError,
    );
    const session = {
      sessionId: id,
      excursionId: id,
      organizationId: id,
      siteId: id,
      regionCode: 'RU-SMO',
      startsAt: '2026-12-01T10:00:00Z',
      endsAt: '2026-12-01T09:00:00Z',
      timeZone: 'Europe/Moscow',
      capacity: 10,
    };
    expect(() => makeEvent(sessionScheduled, { id, at, subject: id, data: session }, causation)).toThrow('startsAt');
  });
});
