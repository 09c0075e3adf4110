import { describe, expect, it } from '@jest/globals';
import { makeEvent } from '@promtour/events/make-event';
import { createAnchorVerifier } from '../../src/audit/anchor-signature.ts';
import { auditSealedOf } from '@promtour/events/audited-services';
import { readAnchor } from '../../src/audit/read-anchor.ts';
import { findWitnessFault } from '../../src/audit/witness.ts';
import { makeKeys } from './keys.ts';

const { signers, publicKeys } = makeKeys();
const statement = { service: 'routes', sequence: 7, previous: 3, hash: 'a'.repeat(64) } as const;
const signed = signers.routes(statement);

function message(changes: object = {}, service: 'routes' | 'bookings' = 'routes'): Buffer {
  const { sequence, previous, hash } = statement;
  const event = makeEvent(
    auditSealedOf.routes,
    {
      id: '0198f6a0-0000-7000-8000-00000000aaaa',
      at: new Date(),
      subject: 'routes',
      data: { sequence, rows: 4, hash, previous, ...signed },
    },
    { correlationId: 'test' },
  );
  const told = { ...event, type: auditSealedOf[service].type, data: { ...event.data, ...changes } };
  return Buffer.from(JSON.stringify(told));
}

describe('a message of the anchor topic', () => {
  const isSigned = createAnchorVerifier(publicKeys);

  it('is genuine if the service signed it', () => {
    const { sequence, previous, hash } = statement;
    expect(readAnchor(message(), isSigned)).toEqual({
      kind: 'GENUINE',
      service: 'routes',
      anchor: { sequence, previous, hash },
    });
  });

  it.each<[string, Buffer]>([
    ['another sequence', message({ sequence: 8 })],
    ['another hash', message({ hash: 'b'.repeat(64) })],
    ['another anchor before it', message({ previous: 0 })],
    ['no signature', message({ signature: undefined })],
    ['another signature', message({ signature: 'A'.repeat(86) })],
    ['the key of another service', message({ key: 'bookings-key' })],
    ['an unknown key', message({ key: 'unknown' })],
    ['the signature of another service', message(signers.bookings(statement))],
    ['the anchor of another service under its name', message({}, 'bookings')],
  ])('is forged with %s', (_, value) => {
    expect(readAnchor(value, isSigned).kind).toBe('FORGED');
  });

  it.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['bytes', Buffer.from([0xff, 0xfe, 0x00])],
    ['half of JSON', Buffer.from('{poison')],
    ['other JSON', Buffer.from('[]')],
    ['null', Buffer.from('null')],
    ['an event of another type', Buffer.from(message().toString().replace('audit.sealed', 'session.scheduled'))],
  ])('is foreign if it is %s', (_, value) => {
    expect(readAnchor(value, isSigned)).toEqual({ kind: 'FOREIGN' });
  });

  it('is genuine by a replaced key, up to the sequence for which the key is trusted', () => {
    const until = (sequence: number) =>
      createAnchorVerifier({ keys: publicKeys.keys.map((key) => ({ ...key, until: sequence })) });
    expect(readAnchor(message(), until(7)).kind).toBe('GENUINE');
    expect(readAnchor(message(), until(6)).kind).toBe('FORGED');
  });
});

describe('the anchors in the event log', () => {
  const anchors = (...sequences: readonly number[]) =>
    sequences.map((sequence, nth) => ({ sequence, previous: sequences[nth - 1] ?? 0, hash: '' }));
  const sent = (...sequences: readonly number[]) => ({ sent: sequences, waiting: 0 });
  const sealed = { sealed: 9 };

  it.each([
    ['all of it', anchors(3, 5, 9), sent(3, 5, 9), undefined],
    ['all of it, and more', anchors(3, 5, 9), sent(3), undefined],
    ['nothing, of nothing that is sealed', [], sent(), undefined],
    ['not the first', anchors(3, 5, 9).slice(1), sent(3, 5, 9), { kind: 'REMADE', sequences: [3] }],
    ['not the first, by itself alone', anchors(3, 5, 9).slice(1), sent(), { kind: 'REMADE', sequences: [3] }],
    ['nothing', [], sent(3, 5), { kind: 'REMADE', sequences: [3, 5] }],
    ['a hole', anchors(3, 5, 9).toSpliced(1, 1), sent(3, 5, 9), { kind: 'MISSING', sequences: [5] }],
    ['a hole, by itself alone', anchors(3, 5, 9).toSpliced(1, 1), sent(), { kind: 'MISSING', sequences: [5] }],
    ['not the last', anchors(3, 5), sent(3, 5, 9), { kind: 'MISSING', sequences: [9] }],
  ])('%s', (_, found, told, fault) => {
    expect(
      findWitnessFault(found, told, found.length === 0 && told.sent.length === 0 ? { sealed: 0 } : sealed),
    ).toEqual(fault);
  });

  it('are insufficient if rows are sealed without any known anchor, unless one is in the outbox', () => {
    expect(findWitnessFault([], sent(), sealed)).toEqual({ kind: 'REMADE', sequences: [] });
    expect(findWitnessFault([], { sent: [], waiting: 1 }, sealed)).toBeUndefined();
  });

  it('are sufficient if the missing ones are known to be lost', () => {
    expect(findWitnessFault(anchors(3, 5, 9).slice(1), sent(3, 5, 9), { sealed: 9, from: 4 })).toBeUndefined();
  });
});
