import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import jsQrModule from 'jsqr';
import { PNG } from 'pngjs';
import { extractText, getDocumentProxy } from 'unpdf';
import { coordinatorOf, managerOf, portalClient } from '@promtour/testkit/viewers';
import { siteFacts, siteIsCreated } from './support/facts.ts';
import { codeOf, gateOf } from './support/gate.ts';
import { start } from './support/harness.ts';
import { operations } from './support/operations.ts';
import { startBookings, type BookingsService } from './support/service.ts';

// Its types declare an ES module's default export.
const jsQR = jsQrModule.default;

let service: BookingsService;
let session: Awaited<ReturnType<BookingsService['openSession']>>;
let gate: ReturnType<typeof gateOf>;

beforeAll(async () => {
  service = await startBookings();
});
beforeEach(async () => {
  service.clock.set(start);
  session = await service.openSession(1_000);
  await service.hear(siteIsCreated(siteFacts({ siteId: session.siteId, address: 'г. Ярцево, ул. Заводская, 1' })));
  gate = gateOf(service, session);
});
afterAll(() => service.stop());

/** A page as the service serves it; links name the gateway. */
function page(link: string): Promise<Response> {
  const { pathname, search } = new URL(link);
  return fetch(new URL(pathname + search, service.url));
}

async function textOf(link: string): Promise<string> {
  const bytes = new Uint8Array(await (await page(link)).arrayBuffer());
  return (await extractText(await getDocumentProxy(bytes), { mergePages: true })).text.replaceAll(/\s+/g, ' ');
}

describe('vouchers of an item', () => {
  it('exist from its confirmation on, one for the group', async () => {
    const held = await gate.booked({ seats: 3 }, 'ON_HOLD');
    expect((await gate.item(held.id)).vouchers).toEqual([]);
    await operations(service.ask).confirm(held.id);
    expect((await gate.item(held.id)).vouchers).toMatchObject([
      { number: 1, serial: 1, unitType: null, people: 3, code: codeOf(held.item) },
    ]);
  });

  it('are shown to the booker and the host, and to no coordinator', async () => {
    const portal = portalClient(randomUUID());
    const ask: typeof service.ask = (query, variables, headers) => service.ask(query, variables, headers, portal);
    const { id } = await operations(ask).hold(session.sessionId);
    await operations(ask).confirm(id);
    expect((await gate.item(String(id), portal)).vouchers).toHaveLength(1);
    expect((await gate.item(String(id), managerOf(session.organizationId))).vouchers).toHaveLength(1);
    const coordinator = coordinatorOf('RU-SMO');
    const generous = { ...coordinator, scopes: new Set([...coordinator.scopes, 'bookings:settle' as const]) };
    expect((await gate.item(String(id), generous)).vouchers).toEqual([]);
  });

  it('follow a change of the party without a new issue', async () => {
    const { id, item } = await gate.booked({ seats: 3 });
    await service.ask(`mutation ($input: ChangeBookingInput!) { changeBooking(input: $input) { __typename } }`, {
      input: { id, idempotencyKey: randomUUID(), items: [{ item, units: [{ type: 'ADULT', count: 5 }] }] },
    });
    expect((await gate.item(id)).vouchers).toMatchObject([{ people: 5, code: codeOf(item) }]);
  });

  it('are issued anew for confirmed bookings only', async () => {
    const held = await gate.booked({}, 'ON_HOLD');
    expect(await gate.reissue(held.item, 'GROUP')).toMatchObject({
      __typename: 'BookingStatusConflict',
      status: 'ON_HOLD',
    });
    expect(await gate.reissue(randomUUID(), 'GROUP')).toMatchObject({ __typename: 'NotFound' });
  });
});

describe('the pages of a voucher', () => {
  it('are a PDF in the booking’s language or the wanted one, with place, time and title', async () => {
    const { id } = await gate.booked({ party: { language: 'ru' } });
    const { vouchers } = await gate.item(id);
    const russian = await textOf(vouchers[0]?.pdf ?? '');
    for (const expected of ['Сталь', 'г. Ярцево, ул. Заводская, 1', 'местное время (Europe/Moscow)', '2 человека'])
      expect(russian).toContain(expected);
    const english = await textOf((await gate.item(id, gate.host, 'en')).vouchers[0]?.pdf ?? '');
    for (const expected of ['Steel', 'local time (Europe/Moscow)', '2 people']) expect(english).toContain(expected);
  });

  it('hold no personal data', async () => {
    const { id } = await gate.booked({ contact: { name: 'Канарейкина', email: 'canary@example.org' } });
    expect(await textOf((await gate.item(id)).vouchers[0]?.pdf ?? '')).not.toMatch(/Канарейкина|canary/);
  });

  it('are an image and a vector image of the code, safe to open', async () => {
    const { id, code } = await gate.booked();
    const [voucher] = (await gate.item(id)).vouchers;
    const png = await page(voucher?.png ?? '');
    const { data, width, height } = PNG.sync.read(Buffer.from(await png.arrayBuffer()));
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(code);
    const svg = await page(voucher?.svg ?? '');
    expect([svg.headers.get('content-type'), svg.headers.get('x-content-type-options')]).toEqual([
      'image/svg+xml; charset=utf-8',
      'nosniff',
    ]);
    for (const { headers } of [png, svg]) {
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
      expect(headers.get('cache-control')).toBe('private, no-cache');
    }
  });

  it('end with a new issue, a cancellation, and 30 days after the session', async () => {
    const [reissued, canceled, old] = [await gate.booked(), await gate.booked(), await gate.booked()];
    const linkOf = async (id: string) => (await gate.item(id)).vouchers[0]?.pdf ?? '';
    const links = await Promise.all([reissued, canceled, old].map(({ id }) => linkOf(id)));
    const statuses = () => Promise.all(links.map(async (link) => (await page(link)).status));
    expect(await statuses()).toEqual([200, 200, 200]);
    await gate.reissue(reissued.item, 'GROUP');
    await operations(service.ask).cancel(canceled.id);
    expect(await statuses()).toEqual([404, 404, 200]);
    expect((await page(await linkOf(reissued.id))).status).toBe(200);
    const ended = new Date(session.startsAt.getTime() + 7_200_000);
    service.clock.set(new Date(ended.getTime() + 30 * 86_400_000));
    expect(await statuses()).toEqual([404, 404, 404]);
  });

  it.each(['x.pdf', 'x', '../graphql', `${'A'.repeat(118)}.pdf`, 'a.exe'])('are not found under %s', async (file) => {
    const response = await fetch(new URL(`/vouchers/${file}`, service.url));
    expect(response.status).toBe(404);
  });
});
