import { describe, expect, it } from '@jest/globals';
import { unwrap } from '@promtour/kernel/result';
import { bookingHeld } from './catalogue/booking.ts';
import { makeEvent } from './make-event.ts';
import { parseEvent } from './parse-event.ts';

const at = new Date('2026-11-23T09:00:00Z');
const id = '0198f6a0-0000-7000-8000-000000000001';
const data = {
  bookingId: '0198f6a0-0000-7000-8000-000000000002',
  sessionId: '0198f6a0-0000-5000-8000-000000000003',
  excursionId: '0198f6a0-0000-7000-8000-000000000004',
  organizationId: '0198f6a0-0000-7000-8000-000000000005',
  seats: 6,
  purpose: 'CONSUMER' as const,
  originRegion: 'RU-SMO',
  expiresAt: '2026-11-23T09:15:00.000Z',
};
const causation = { correlationId: 'request-1' };
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

  it('names the cause where there is one', () => {
    const caused = makeEvent(bookingHeld, { id, at, subject: 's', data }, { ...causation, causationId: 'event-1' });
    expect(caused.causationid).toBe('event-1');
  });

  it('drops what the schema does not know, so that nothing leaves by mistake', () => {
    const more = { ...data, organizerName: 'Анна' };
    expect(makeEvent(bookingHeld, { id, at, subject: 's', data: more }, causation).data).toEqual(data);
  });

  it.each([
    ['data', { data: { ...data, seats: 0 } }],
    ['an id', { id: 'one' }],
    ['a subject', { subject: '' }],
    ['a long subject', { subject: 'x'.repeat(129) }],
    ['a time', { at: new Date(Number.NaN) }],
  ])('throws on %s that consumers would refuse', (_, wrong) => {
    expect(() => makeEvent(bookingHeld, { id, at, subject: 's', data, ...wrong }, causation)).toThrow();
  });

  it.each(['', 'x'.repeat(129)])('throws on a correlation id that consumers would refuse: %.10s', (correlationId) => {
    expect(() => makeEvent(bookingHeld, { id, at, subject: 's', data }, { correlationId })).toThrow();
  });
});

describe('parseEvent', () => {
  it('reads back what makeEvent wrote', () => {
    expect(unwrap(parseEvent(Buffer.from(JSON.stringify(held))))).toEqual({ known: true, event: held });
  });

  it('passes over fields that a newer producer added, in the envelope and in the data', () => {
    const newer = { ...held, traceparent: '00-…', data: { ...data, later: { a: 1 } } };
    expect(unwrap(parseEvent(JSON.stringify(newer)))).toEqual({ known: true, event: held });
  });

  it('hands on a type that the catalogue does not know, as it came', () => {
    const unknown = { ...held, type: 'promtour.bookings.booking.moved.v1', data: { any: ['thing'] } };
    expect(unwrap(parseEvent(JSON.stringify(unknown)))).toEqual({ known: false, event: unknown });
  });

  it.each(['', '{', 'null,', '\u0000', 'x'.repeat(100_000)])('refuses what is no JSON: %.10j', (text) => {
    expect(parseEvent(text)).toMatchObject({ ok: false, error: { reason: 'NOT_JSON' } });
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['an array', []],
    ['a number', 1],
    ['another specversion', { ...held, specversion: '0.3' }],
    ['an id that is no UUID', { ...held, id: '1' }],
    ['no subject', { ...held, subject: undefined }],
    ['a type of somebody else', { ...held, type: 'com.example.thing' }],
    ['a time without zone', { ...held, time: '2026-11-23T09:00:00' }],
    ['another content type', { ...held, datacontenttype: 'application/xml' }],
    ['no data', { ...held, data: undefined }],
    ['no correlation id', { ...held, correlationid: '' }],
  ])('refuses a bad envelope: %s', (_, event) => {
    expect(parseEvent(JSON.stringify(event))).toMatchObject({ ok: false, error: { reason: 'BAD_ENVELOPE' } });
  });

  it.each<[string, unknown, string]>([
    ['data that is no object', 'secret-value', '(root)'],
    ['a missing field', { ...data, seats: undefined }, 'seats'],
    ['a fraction', { ...data, seats: 1.5 }, 'seats'],
    ['a value out of the list', { ...data, purpose: 'secret-value' }, 'purpose'],
    ['a wrong code', { ...data, originRegion: 'secret-value' }, 'originRegion'],
  ])('refuses bad data: %s', (_, wrong, path) => {
    const result = parseEvent(JSON.stringify({ ...held, data: wrong }));
    expect(result).toMatchObject({ ok: false, error: { reason: 'BAD_DATA' } });
    expect(JSON.stringify(result)).toContain(path);
  });

  it('says which fields are wrong and never what stands in them', () => {
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
      parseEvent(secret),
      parseEvent(JSON.stringify({ ...held, type: secret, id: secret, time: secret })),
      parseEvent(JSON.stringify({ ...held, data: wrong })),
    ];
    expect(results.map(({ ok }) => ok)).toEqual([false, false, false]);
    expect(JSON.stringify(results)).not.toContain('Anna');
    expect(JSON.stringify(results)).not.toContain('7999');
  });
});
