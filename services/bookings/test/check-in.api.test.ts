import { createPublicKey, randomUUID, verify } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { managerOf } from '@promtour/testkit/viewers';
import { createVoucherKeys } from '../src/vouchers/signing/voucher-keys.ts';
import { voucherCode } from '../src/vouchers/signing/voucher-code.ts';
import { closed } from './support/facts.ts';
import { codeOf, gateOf } from './support/gate.ts';
import { start } from './support/harness.ts';
import { voucherKeySet } from './support/keys.ts';
import { operations } from './support/operations.ts';
import { startBookings, type BookingsService } from './support/service.ts';

let service: BookingsService;
let session: Awaited<ReturnType<BookingsService['openSession']>>;
let gate: ReturnType<typeof gateOf>;

const minutes = (count: number) => new Date(session.startsAt.getTime() + count * 60_000);

beforeAll(async () => {
  service = await startBookings();
});
beforeEach(async () => {
  service.clock.set(start);
  session = await service.openSession(100);
  gate = gateOf(service, session);
});
afterAll(() => service.stop());

describe('a check-in', () => {
  it('admits a group, in parts, and says who comes and what is missing', async () => {
    const { code, item } = await gate.booked({ seats: 5 });
    service.clock.set(minutes(-30));
    expect(await gate.checkIn(code, { people: 3 })).toMatchObject({
      __typename: 'CheckInPayload',
      checkIn: { admitted: 3, refusal: null, item: { id: item, seats: 5 }, session: { id: session.sessionId } },
      remaining: 2,
      missing: ['BRIEFING'],
      replayed: false,
    });
    expect(await gate.brief(item, { people: 5 })).toMatchObject({ item: { id: item } });
    expect(await gate.checkIn(code)).toMatchObject({ checkIn: { admitted: 2 }, remaining: 0, missing: [] });
  });

  it('returns the first outcome to a repeat, and refuses the nonce for another voucher', async () => {
    const [first, second] = [await gate.booked(), await gate.booked()];
    service.clock.set(minutes(0));
    const nonce = randomUUID();
    const admitted = await gate.checkIn(first.code, { nonce });
    expect(await gate.checkIn(first.code, { nonce })).toEqual({ ...admitted, replayed: true });
    expect(await gate.checkIn(second.code, { nonce })).toMatchObject({
      __typename: 'IdempotencyConflict',
      code: 'IDEMPOTENCY.KEY_REUSED',
    });
    // Another device has nonces of its own.
    expect(await gate.checkIn(second.code, { nonce, device: 'gate-2' })).toMatchObject({ checkIn: { admitted: 2 } });
  });

  it('is INVALID for a changed, truncated, foreign or invented code', async () => {
    const { code, item } = await gate.booked();
    const other = gateOf(service, await service.openSession(10));
    const ofOther = await other.booked();
    service.clock.set(minutes(0));
    const strangersKeys = createVoucherKeys(voucherKeySet());
    const forged = voucherCode({ item: item as never, number: 1, serial: 1 }, strangersKeys);
    const codes = [
      ...['', 'Иванов Иван 4510 123456', code.slice(0, -1), `${code.slice(0, 30)}0${code.slice(31)}`],
      ...[forged, ofOther.code, codeOf(randomUUID()), codeOf(item, 2), codeOf(item, 1, 2)],
    ];
    for (const shown of codes)
      expect(await gate.checkIn(shown)).toMatchObject({
        __typename: 'CheckInRefused',
        code: 'CHECK_IN.REFUSED',
        reason: shown === `${code.slice(0, 30)}0${code.slice(31)}` && code[30] === '0' ? 'ALREADY_REDEEMED' : 'INVALID',
      });
    // Nothing of what was shown is kept.
    const rows = await service.sql('SELECT * FROM check_in WHERE session_id = $1', [session.sessionId]);
    expect(JSON.stringify(rows)).not.toMatch(/4510|Иванов|PTV:/);
  });

  it('is REVOKED after a new issue, whose vouchers are valid', async () => {
    const { code, item } = await gate.booked({ seats: 3 });
    const key = randomUUID();
    const issued = await gate.reissue(item, 'UNIT', key);
    expect(issued).toMatchObject({
      __typename: 'ReissueVouchersPayload',
      replayed: false,
      item: { vouchers: [1, 2, 3].map((number) => ({ number, serial: 2, unitType: 'ADULT', people: 1 })) },
    });
    expect(await gate.reissue(item, 'UNIT', key)).toEqual({ ...issued, replayed: true });
    service.clock.set(minutes(0));
    expect(await gate.checkIn(code)).toMatchObject({ reason: 'REVOKED' });
    expect(await gate.checkIn(codeOf(item, 3, 2))).toMatchObject({ checkIn: { admitted: 1 }, remaining: 0 });
  });

  it('is UNPAID on hold, CANCELLED after a cancellation, and both before WRONG_SESSION', async () => {
    const held = await gate.booked({ holdMinutes: 1440 }, 'ON_HOLD');
    const canceled = await gate.booked();
    await operations(service.ask).cancel(canceled.id);
    expect(await gate.checkIn(held.code)).toMatchObject({ reason: 'UNPAID' });
    expect(await gate.checkIn(canceled.code)).toMatchObject({ reason: 'CANCELLED' });
  });

  it('is WRONG_SESSION at another gate of the host, and NotFound at a gate of others', async () => {
    const { code } = await gate.booked();
    const { organizationId, siteId } = session;
    const next = await service.openSession(10, { organizationId, siteId });
    service.clock.set(minutes(0));
    expect(await gate.checkIn(code, { session: next.sessionId })).toMatchObject({ reason: 'WRONG_SESSION' });
    const others = await service.openSession(10);
    expect(await gate.checkIn(code, { session: others.sessionId })).toMatchObject({ __typename: 'NotFound' });
    expect(await gate.checkIn(code, {}, managerOf(randomUUID()))).toMatchObject({ __typename: 'NotFound' });
  });

  it('is TOO_EARLY until an hour before the start, and TOO_LATE from the end', async () => {
    const { code } = await gate.booked();
    service.clock.set(minutes(-61));
    expect(await gate.checkIn(code)).toMatchObject({ reason: 'TOO_EARLY' });
    service.clock.set(minutes(120));
    expect(await gate.checkIn(code)).toMatchObject({ reason: 'TOO_LATE' });
    service.clock.set(minutes(-60));
    expect(await gate.checkIn(code)).toMatchObject({ checkIn: { admitted: 2 } });
  });

  it('is ALREADY_REDEEMED once all are in, and says where', async () => {
    const { code } = await gate.booked();
    service.clock.set(minutes(5));
    await gate.checkIn(code, { device: 'gate-2' });
    service.clock.set(minutes(6));
    expect(await gate.checkIn(code)).toMatchObject({
      reason: 'ALREADY_REDEEMED',
      remaining: 0,
      usedAt: minutes(5).toISOString(),
      usedOn: 'gate-2',
    });
  });

  it('admits once of two devices at the same moment', async () => {
    const { code } = await gate.booked({ seats: 4 });
    service.clock.set(minutes(0));
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, (_, device) => gate.checkIn(code, { device: `gate-${device}` })),
    );
    const rows = await service.sql<{ admitted: number }>(
      'SELECT sum(admitted)::int AS admitted FROM check_in WHERE session_id = $1',
      [session.sessionId],
    );
    expect(rows).toEqual([{ admitted: 4 }]);
    expect(outcomes.filter(({ __typename }) => __typename === 'CheckInRefused')).toHaveLength(5);
  });

  it('lists every fault of an input', async () => {
    const { code } = await gate.booked();
    const about = { nonce: 'two words', people: 0, device: '', scannedAt: minutes(9000).toISOString() };
    expect(await gate.checkIn(code, about)).toMatchObject({
      __typename: 'InvalidInput',
      issues: [['device'], ['nonce'], ['people'], ['scannedAt']].map((path) => ({ path })),
    });
  });
});

describe('uploaded scans', () => {
  const scan = (code: string, minute: number, about: object = {}) => ({
    code,
    session: session.sessionId,
    nonce: randomUUID(),
    scannedAt: minutes(minute).toISOString(),
    ...about,
  });

  it('are recorded once, in any order, and the earliest counts', async () => {
    const { code } = await gate.booked();
    service.clock.set(minutes(300));
    const [late, early] = [scan(code, 20), scan(code, 10)];
    expect(await gate.upload('offline-1', [late])).toMatchObject({ outcomes: [{ checkIn: { admitted: 2 } }] });
    const second = await gate.upload('offline-2', [early]);
    expect(second).toMatchObject({
      outcomes: [{ replayed: false, checkIn: { admitted: 2, refusal: null } }],
      displaced: [{ device: 'offline-1', nonce: late.nonce, refusal: 'ALREADY_REDEEMED' }],
    });
    expect(await gate.upload('offline-2', [early])).toMatchObject({ outcomes: [{ replayed: true }], displaced: [] });
    expect(await gate.upload('offline-1', [late])).toMatchObject({
      outcomes: [{ replayed: true, checkIn: { admitted: 0 }, usedBy: { device: 'offline-2', nonce: early.nonce } }],
    });
  });

  it('of one day leave the same state however they are split, permuted and repeated', async () => {
    const bookings = await Promise.all([3, 4].map((seats) => gate.booked({ seats })));
    service.clock.set(minutes(300));
    const scans = bookings.flatMap(({ code }, booking) =>
      [5, 1, 9, 3].map((minute, nth) =>
        scan(code, minute, { people: nth === 3 ? null : 1 + (nth % 2), nonce: `${booking}-${nth}` }),
      ),
    );
    const orders = [
      [[...scans], []],
      [scans.slice(3), scans.slice(0, 5)],
      [[...scans].reverse(), scans.slice(2, 4)],
    ];
    const states: unknown[] = [];
    for (const batches of orders) {
      for (const batch of batches) if (batch.length > 0) await gate.upload('offline', batch);
      states.push(
        await service.sql('SELECT nonce, refusal, admitted FROM check_in WHERE session_id = $1 ORDER BY nonce', [
          session.sessionId,
        ]),
      );
      await service.database.owner(`DELETE FROM check_in WHERE session_id = '${session.sessionId}'`);
    }
    expect(states[1]).toEqual(states[0]);
    expect(states[2]).toEqual(states[0]);
  });

  it('publish figures of the gate, without people', async () => {
    const { code } = await gate.booked({ seats: 3 });
    service.clock.set(minutes(300));
    await gate.upload('offline-1', [scan(code, 20), scan('nothing', 21)]);
    const events = await service.published('promtour.check-in');
    expect(events.filter(({ subject }) => subject === session.sessionId).map(({ data }) => data)).toMatchObject([
      { sessionId: session.sessionId, scans: 2, refused: 1, admitted: 3, displaced: 0 },
    ]);
  });

  it('are bounded, and name the faulty scan', async () => {
    const { code } = await gate.booked();
    expect(await gate.upload('offline-1', [])).toMatchObject({ issues: [{ path: ['scans'] }] });
    const twice = scan(code, -1);
    expect(await gate.upload('offline-1', [twice, twice])).toMatchObject({
      issues: expect.arrayContaining([{ path: ['scans', '1', 'nonce'] }]) as unknown,
    });
  });
});

describe('the manifest of a day', () => {
  const document = `query Manifest($date: LocalDate!, $organization: ID) {
    checkInManifest(date: $date, device: "gate-1", organization: $organization) { manifest signature keyId }
  }`;
  type Signed = { readonly manifest: string; readonly signature: string; readonly keyId: string };
  const manifestOf = async (variables: object, viewer = gate.host): Promise<Signed | null> =>
    (await service.ask<{ checkInManifest: Signed | null }>(document, { ...variables }, undefined, viewer)).expectData()
      .checkInManifest;

  it('is verified without the service, and lets a device check codes', async () => {
    const { item } = await gate.booked({ seats: 3, party: { language: 'ru' } });
    const held = await gate.booked({}, 'ON_HOLD');
    const signed = await manifestOf({ date: '2026-12-23' });
    const manifest = JSON.parse(signed?.manifest ?? '') as {
      keys: { id: string; x: string }[];
      items: { id: string }[];
    };
    const key = manifest.keys.find(({ id }) => id === signed?.keyId);
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key?.x ?? '' }, format: 'jwk' });
    const text = Buffer.from(`promtour MANIFEST\0${signed?.manifest}`);
    expect(verify(null, text, publicKey, Buffer.from(signed?.signature ?? '', 'base64url'))).toBe(true);
    expect(manifest).toMatchObject({
      organization: session.organizationId,
      items: [{ id: item, session: session.sessionId, serial: 1, people: [3], seats: 3, admitted: 0, language: 'ru' }],
    });
    expect(signed?.manifest).not.toContain(held.item);
    expect(signed?.manifest).not.toMatch(/Мария|maria@/);
  });

  it('is of the host alone', async () => {
    const { organizationId: organization } = session;
    expect(await manifestOf({ date: '2026-12-23', organization }, managerOf(randomUUID()))).toBeNull();
    expect(JSON.parse((await manifestOf({ date: '2026-12-24' }))?.manifest ?? '')).toMatchObject({ sessions: [] });
  });
});

describe('a visit', () => {
  it('is recorded with a signed briefing only, from the host', async () => {
    const { id, item } = await gate.booked();
    expect(await gate.brief(item, { people: 3 })).toMatchObject({
      issues: [{ path: ['people'] }],
    });
    expect(await gate.brief(item, {}, managerOf(randomUUID()))).toMatchObject({ __typename: 'NotFound' });
    service.clock.set(minutes(0));
    expect(await gate.brief(item)).toMatchObject({ item: { briefedAt: minutes(0).toISOString() } });
    service.clock.set(minutes(1));
    // The first briefing stays.
    expect(await gate.brief(item)).toMatchObject({ item: { briefedAt: minutes(0).toISOString() } });
    expect((await gate.item(id)).visit).toEqual({
      attended: null,
      checkedIn: 0,
      byUnit: [],
      briefedAt: minutes(0).toISOString(),
    });
  });

  it('is divided by units as far as the vouchers tell', async () => {
    const { id, code, item } = await gate.booked({ seats: 3 });
    service.clock.set(minutes(0));
    await gate.checkIn(code, { people: 1 });
    expect(await gate.item(id)).toMatchObject({ visit: { checkedIn: 1, byUnit: [] }, checkIns: [{ admitted: 1 }] });
    await gate.reissue(item, 'UNIT');
    service.clock.set(minutes(1));
    await gate.checkIn(codeOf(item, 1, 2));
    // All came: the units are those of the item.
    await gate.checkIn(codeOf(item, 2, 2));
    expect(await gate.item(id)).toMatchObject({ visit: { checkedIn: 3, byUnit: [{ type: 'ADULT', people: 3 }] } });
  });
});

describe('a walk-in', () => {
  it('is booked, admitted and recorded once the session has begun', async () => {
    service.clock.set(minutes(10));
    const idempotencyKey = randomUUID();
    const admitted = await gate.walkIn({ idempotencyKey, briefingLanguage: 'ru' });
    expect(admitted).toMatchObject({
      __typename: 'AdmitWalkInPayload',
      replayed: false,
      item: {
        seats: 2,
        attended: 2,
        briefedAt: minutes(10).toISOString(),
        booking: { status: 'REDEEMED', contact: null },
        visit: { checkedIn: 2, attended: 2 },
      },
    });
    expect(await gate.walkIn({ idempotencyKey, briefingLanguage: 'ru' })).toEqual({ ...admitted, replayed: true });
    expect(await operations(service.ask).availabilities(session.sessionId)).toMatchObject([{ confirmed: 2, held: 0 }]);
    const { id } = (admitted['item'] as { booking: { id: string } }).booking;
    const events = (await service.published()).filter(({ subject }) => subject === id);
    expect(events.map(({ type }) => type.split('.').at(-2))).toEqual(['held', 'confirmed', 'redeemed']);
  });

  it('before the start is confirmed and admitted; its attendance follows', async () => {
    service.clock.set(minutes(-60));
    expect(await gate.walkIn({ briefingLanguage: 'ru' })).toMatchObject({
      item: { attended: null, booking: { status: 'CONFIRMED' }, visit: { checkedIn: 2 } },
    });
    service.clock.set(minutes(1));
    expect(await gate.walkIn()).toMatchObject({
      item: { attended: null, briefedAt: null, booking: { status: 'CONFIRMED' }, visit: { checkedIn: 2 } },
    });
  });

  it('keeps within the capacity, also beside others at the same moment', async () => {
    const { organizationId, siteId } = session;
    const small = await service.openSession(5, { organizationId, siteId });
    service.clock.set(minutes(0));
    const about = { session: small.sessionId };
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => gate.walkIn(about)));
    expect(outcomes.filter(({ __typename }) => __typename === 'AdmitWalkInPayload')).toHaveLength(2);
    expect(outcomes.find(({ __typename }) => __typename !== 'AdmitWalkInPayload')).toMatchObject({
      code: 'BOOKING.SEATS_UNAVAILABLE',
      vacancies: 1,
    });
    expect(await operations(service.ask).availabilities(small.sessionId)).toMatchObject([{ confirmed: 4 }]);
  });

  it('is refused while the doors are closed, by the rules of admission, and for other hosts', async () => {
    service.clock.set(minutes(-61));
    expect(await gate.walkIn()).toMatchObject({ code: 'CHECK_IN.REFUSED', reason: 'TOO_EARLY' });
    service.clock.set(minutes(120));
    expect(await gate.walkIn()).toMatchObject({ reason: 'TOO_LATE' });
    service.clock.set(minutes(0));
    expect(await gate.walkIn({ units: [{ type: 'ADULT', count: 1, ages: [11] }] })).toMatchObject({
      __typename: 'AdmissionRefused',
      violations: [{ rule: 'AGE_LIMIT' }],
    });
    expect(await gate.walkIn({ units: [{ type: 'ADULT', count: 0 }] })).toMatchObject({
      issues: [{ path: ['units', '0', 'count'] }],
    });
    expect(await gate.walkIn({}, managerOf(randomUUID()))).toMatchObject({ __typename: 'NotFound' });
    await service.hear(closed(session));
    expect(await gate.walkIn()).toMatchObject({ __typename: 'SessionClosed', closedFor: 'CLOSED_BY_HOST' });
  });
});
