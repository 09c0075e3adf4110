import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import { agencyClient, anonymous, coordinatorOf, managerOf, official, portalClient } from '@promtour/testkit/viewers';
import { auditEntriesOf } from '@promtour/testkit/audit-log';
import { feedbackLink, type LinkFacts } from './support/feedback.ts';
import { start } from './support/harness.ts';
import { operations, type Ask } from './support/operations.ts';
import { startBookings, type BookingsService } from './support/service.ts';

type Answer = Readonly<Record<string, unknown>> & { readonly __typename: string };

let service: BookingsService;
beforeAll(async () => {
  service = await startBookings();
});
afterEach(() => {
  service.clock.set(start);
});
afterAll(() => service.stop());

const linked = (about: LinkFacts = {}) => feedbackLink(service, about);

const submitting = `mutation ($input: SubmitFeedbackInput!) { answer: submitFeedback(input: $input) {
  __typename ... on SubmitFeedbackPayload { submitted } ... on UserError { code } ... on FeedbackLinkUnusable { reason }
  ... on InvalidInput { issues { path code } } } }`;

async function submit(token: string, about: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
  const answer = await service.ask<{ answer: Answer }>(
    submitting,
    { input: { token, nps: 9, ...about } },
    {},
    anonymous,
  );
  return answer.expectData().answer;
}

/** The page itself, at the service rather than at the gateway. */
const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${new URL(service.url).origin}${path}`, { headers, redirect: 'manual' });

const post = (path: string, fields: Readonly<Record<string, string>> | URLSearchParams) =>
  fetch(`${new URL(service.url).origin}${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });

const answersOf = (token: string) =>
  service.sql<Answer>(
    `SELECT f.* FROM feedback f JOIN feedback_link l ON l.id = f.link_id WHERE l.digest = sha256($1)`,
    [Buffer.from(token)],
  );

describe('a link', () => {
  it('is used once, also by concurrent requests', async () => {
    const token = await linked();
    const answers = await Promise.all([submit(token), submit(token), submit(token)]);
    const refused = { __typename: 'FeedbackLinkUnusable', code: 'BOOKING.FEEDBACK_LINK_UNUSABLE', reason: 'USED' };
    expect(answers.toSorted((a, b) => a.__typename.localeCompare(b.__typename))).toEqual([
      refused,
      refused,
      { __typename: 'SubmitFeedbackPayload', submitted: true },
    ]);
    expect(await answersOf(token)).toHaveLength(1);
    expect(await (await get(`/feedback/${token}?lang=en`)).text()).toContain('Feedback was received');
  });

  it('expires', async () => {
    const token = await linked();
    service.clock.set(new Date(start.getTime() + 60 * 86_400_000));
    expect(await submit(token)).toMatchObject({ reason: 'EXPIRED' });
    expect(await (await get(`/feedback/${token}?lang=en`)).text()).toContain('The link has expired');
  });

  it('that is guessed, malformed or revoked is unknown', async () => {
    const revoked = await linked();
    await service.sql('UPDATE feedback_link SET revoked_at = now() WHERE digest = sha256($1)', [Buffer.from(revoked)]);
    for (const token of [`ptf_${'A'.repeat(43)}`, 'x', '', revoked]) {
      expect(await submit(token)).toMatchObject({ reason: 'UNKNOWN' });
      if (token === '') continue;
      expect((await get(`/feedback/${token}`)).status).toBe(404);
      expect((await post(`/feedback/${token}`, { nps: '9' })).status).toBe(404);
    }
  });

  it('stays usable after a refused input', async () => {
    const token = await linked();
    expect(await submit(token, { nps: 11, ratings: { route: 0, guide: 6 }, intents: ['CAREER', 'CAREER'] })).toEqual({
      __typename: 'InvalidInput',
      code: 'INPUT.INVALID',
      issues: [
        { path: ['nps'], code: 'OUT_OF_RANGE' },
        { path: ['ratings', 'route'], code: 'OUT_OF_RANGE' },
        { path: ['ratings', 'guide'], code: 'OUT_OF_RANGE' },
        { path: ['intents'], code: 'DUPLICATE' },
      ],
    });
    expect(await submit(token)).toMatchObject({ submitted: true });
  });

  it('is stored as a hash: neither its token nor free text is anywhere in the database', async () => {
    const token = await linked();
    const canary = 'canary-passport-4509-123456';
    const response = await post(`/feedback/${token}`, { nps: '10', comment: canary, name: canary, intents: canary });
    expect(response.status).toBe(303);
    const [stored] = await service.sql<{ text: string }>(
      `SELECT string_agg(t, '') AS text FROM (
         SELECT to_jsonb(l)::text AS t FROM feedback_link l UNION ALL SELECT to_jsonb(f)::text FROM feedback f
         UNION ALL SELECT to_jsonb(a)::text FROM audit.entry a UNION ALL SELECT payload::text FROM messaging.outbox) rows`,
    );
    expect(stored?.text).toContain('"nps"');
    expect(stored?.text).not.toContain(token);
    expect(stored?.text).not.toContain('canary');
    expect(JSON.stringify(await service.published('promtour.feedback'))).not.toContain('canary');
  });
});

it('the audit log has the use of the link and the answers, without a person', async () => {
  const correlationId = randomUUID();
  const organization = randomUUID();
  const input = { token: await linked({ organization }), nps: 4 };
  const headers = { 'x-correlation-id': correlationId };
  (await service.ask(submitting, { input }, headers, anonymous)).expectData();
  const by = {
    actor: 'ANONYMOUS',
    subject: null,
    client_id: null,
    organization_id: organization,
    region_code: 'RU-SMO',
  };
  expect(await auditEntriesOf(service.sql, correlationId)).toMatchObject([
    { ...by, table_name: 'feedback_link', operation: 'UPDATE', before: { used_at: null } },
    { ...by, table_name: 'feedback', operation: 'INSERT', after: { nps: 4 } },
  ]);
});

describe('links', () => {
  const [agency, host] = [randomUUID(), randomUUID()];
  const [booker, manager] = [agencyClient(agency), managerOf(host)];
  const as =
    (viewer: Viewer): Ask =>
    (query, variables, headers) =>
      service.ask(query, variables, headers, viewer);

  async function create(item: unknown, count: number, viewer: Viewer, key: string = randomUUID()): Promise<Answer> {
    const answer = await service.ask<{ answer: Answer }>(
      `mutation ($input: CreateFeedbackLinksInput!) { answer: createFeedbackLinks(input: $input) {
         __typename ... on UserError { code } ... on FeedbackLinksExceeded { available } ... on InvalidInput { issues { path code } }
         ... on CreateFeedbackLinksPayload { item { id attended } urls expiresAt replayed } } }`,
      { input: { idempotencyKey: key, item, count } },
      {},
      viewer,
    );
    if (answer.errors !== undefined) return { __typename: answer.expectErrorCodes().join() };
    return answer.expectData().answer;
  }

  async function revoke(item: unknown, viewer: Viewer): Promise<Answer> {
    const answer = await service.ask<{ answer: Answer }>(
      `mutation ($item: ID!) { answer: revokeFeedbackLinks(input: { item: $item }) {
         __typename ... on RevokeFeedbackLinksPayload { revoked item { id } } } }`,
      { item },
      {},
      viewer,
    );
    return answer.expectData().answer;
  }

  /** An item of the agency's booking at the host, with so many visitors; -1: not yet recorded. */
  async function visited(attended: number): Promise<string> {
    const session = await service.openSession(100, { organizationId: host });
    const { id, items } = await operations(as(booker)).hold(session.sessionId);
    await operations(as(booker)).confirm(id);
    if (attended >= 0) {
      service.clock.set(session.startsAt);
      const redeemed = await operations(as(manager)).redeem(id, attended);
      expect(redeemed).toMatchObject({ __typename: 'Booking' });
    }
    return (items as { id: string }[])[0]?.id ?? '';
  }

  it('are at most as many as people came, for the booker and the host together', async () => {
    const item = await visited(2);
    const created = await create(item, 1, booker);
    expect(created).toMatchObject({
      item: { id: item, attended: 2 },
      urls: [expect.stringMatching(/^http:\/\/127\.0\.0\.1:4000\/feedback\/ptf_[\w-]{43}$/)],
      expiresAt: new Date(service.clock.now().getTime() + 60 * 86_400_000).toISOString(),
      replayed: false,
    });
    const exceeded = { __typename: 'FeedbackLinksExceeded', code: 'BOOKING.FEEDBACK_LINKS_EXCEEDED' };
    expect(await create(item, 2, manager)).toEqual({ ...exceeded, available: 1 });
    expect(await create(item, 1, manager)).toMatchObject({ replayed: false });
    expect(await create(item, 1, official)).toEqual({ ...exceeded, available: 0 });

    const token =
      String((created['urls'] as string[])[0])
        .split('/')
        .at(-1) ?? '';
    const day = service.clock.now().toISOString().slice(0, 10);
    expect(await submit(token)).toMatchObject({ submitted: true });
    expect(await answersOf(token)).toMatchObject([{ item_id: item, organization_id: host, region_code: 'RU-SMO' }]);
    expect(JSON.stringify(await answersOf(token))).toContain(day.slice(0, 7));
    // The used link still counts.
    expect(await revoke(item, manager)).toMatchObject({ revoked: 1, item: { id: item } });
    expect(await create(item, 1, booker)).toMatchObject({ replayed: false });
  });

  it('concurrently are at most as many as people came', async () => {
    const item = await visited(2);
    const answers = await Promise.all([1, 2, 3, 4].map(() => create(item, 1, booker)));
    const created = answers.filter(({ __typename: type }) => type === 'CreateFeedbackLinksPayload');
    expect(created).toHaveLength(2);
  });

  it.each([-1, 0])('are not created for an attendance of %d', async (attended) => {
    expect(await create(await visited(attended), 1, booker)).toMatchObject({ available: 0 });
  });

  it('are shown once: a replay has none', async () => {
    const item = await visited(2);
    const key = randomUUID();
    const created = await create(item, 2, booker, key);
    expect(created['urls']).toHaveLength(2);
    expect(await create(item, 2, booker, key)).toEqual({ ...created, urls: null, replayed: true });
    expect(await create(item, 1, booker, key)).toMatchObject({ code: 'IDEMPOTENCY.KEY_REUSED' });
  });

  it('are in the audit log without their secrets, when they are created and revoked', async () => {
    const item = await visited(1);
    const headers = { 'x-correlation-id': randomUUID() };
    const input = { idempotencyKey: randomUUID(), item, count: 1 };
    const creating = `mutation ($input: CreateFeedbackLinksInput!) { createFeedbackLinks(input: $input) { __typename } }`;
    const revoking = `mutation ($item: ID!) { revokeFeedbackLinks(input: { item: $item }) { __typename } }`;
    (await service.ask(creating, { input }, headers, manager)).expectData();
    (await service.ask(revoking, { item }, headers, manager)).expectData();
    const by = { actor: 'PERSON', subject: manager.subject, table_name: 'feedback_link', organization_id: host };
    const entries = await auditEntriesOf(service.sql, headers['x-correlation-id']);
    expect(entries).toMatchObject([
      { ...by, operation: 'INSERT', after: { item_id: item, revoked_at: null } },
      { ...by, operation: 'UPDATE', before: { revoked_at: null }, after: { revoked_at: expect.any(String) } },
    ]);
    expect(JSON.stringify(entries)).not.toContain('digest');
  });

  it('are created and revoked by the booker, the host and the agency only', async () => {
    const item = await visited(1);
    for (const viewer of [agencyClient(randomUUID()), managerOf(randomUUID()), portalClient(randomUUID())]) {
      expect(await create(item, 1, viewer)).toMatchObject({ __typename: 'NotFound' });
      expect(await revoke(item, viewer)).toMatchObject({ __typename: 'NotFound' });
    }
    expect(await create(item, 1, coordinatorOf('RU-SMO'))).toMatchObject({ __typename: 'FORBIDDEN' });
  });

  it.each([
    [0, { code: 'INPUT.INVALID', issues: [{ path: ['count'], code: 'OUT_OF_RANGE' }] }],
    [101, { code: 'INPUT.INVALID' }],
    [1, { code: 'NOT_FOUND' }],
  ])('%d of an unknown item are refused', async (count, failure) => {
    expect(await create('none', count, booker)).toMatchObject(failure);
    expect(await create(randomUUID(), count, booker)).toMatchObject(failure);
  });
});

describe('the page', () => {
  it('is in the language of the browser, or in the one that was chosen', async () => {
    const token = await linked();
    const russian = await get(`/feedback/${token}`, { 'accept-language': 'ru-RU,ru;q=0.9,en;q=0.8' });
    expect(russian.headers.get('content-language')).toBe('ru');
    const text = await russian.text();
    expect(text).toContain('Порекомендуете ли вы эту экскурсию');
    expect(text).toContain('20 ноября 2026');
    expect(text).not.toContain('<script');
    const english = await get(`/feedback/${token}?lang=en`, { 'accept-language': 'ru' });
    expect(await english.text()).toContain('20 November 2026');
  });

  it('is not cached, not framed, and its form goes to itself only', async () => {
    const { headers } = await get(`/feedback/${await linked()}`);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toMatch(/form-action 'self'; frame-ancestors 'none'$/);
  });

  it('is not used up by reading it', async () => {
    const token = await linked();
    for (const _ of [1, 2]) expect((await get(`/feedback/${token}`)).status).toBe(200);
    expect((await post(`/feedback/${token}?lang=ru`, { nps: '7' })).headers.get('location')).toBe('?lang=ru');
  });

  it('stores the answers of its form', async () => {
    const token = await linked();
    const form = new URLSearchParams({ nps: '8', route: '5', safety: '1' });
    form.append('intents', 'CAREER');
    form.append('intents', 'INVESTOR');
    expect((await post(`/feedback/${token}`, form)).status).toBe(303);
    expect(await answersOf(token)).toMatchObject([
      { nps: 8, route: 5, guide: null, safety: 1, comfort: null, content: null, intents: ['CAREER', 'INVESTOR'] },
    ]);
  });

  it.each(['', '11', '-1', 'abc', '5.5'])(
    'asks again for a score of "%s", and keeps the other answers',
    async (nps) => {
      const token = await linked();
      const response = await post(`/feedback/${token}?lang=ru`, { nps, guide: '4', intents: 'PURCHASE' });
      expect(response.status).toBe(422);
      const text = (await response.text()).replaceAll(/\s+/g, ' ');
      expect(text).toContain('Выберите оценку от 0 до 10');
      expect(text).toMatch(/name="guide" value="4" checked/);
      expect(text).toMatch(/name="intents" value="PURCHASE" checked/);
      expect(await answersOf(token)).toEqual([]);
    },
  );

  it('refuses a large form, and one of another type', async () => {
    const token = await linked();
    expect((await post(`/feedback/${token}`, { nps: '9', comment: 'x'.repeat(20_000) })).status).toBe(404);
    const json = await fetch(`${new URL(service.url).origin}/feedback/${token}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"nps":9}',
    });
    expect(json.status).toBe(404);
    expect(await answersOf(token)).toEqual([]);
  });
});

describe('answers', () => {
  const [host, excursion] = [randomUUID(), randomUUID()];

  async function summary(viewer: Viewer) {
    const answer = await service.ask<{ _entities: { feedbackSummary: Readonly<Record<string, unknown>> }[] }>(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Excursion {
         feedbackSummary { answers nps careerShare cooperationIntents ratings { route guide } } } } }`,
      { of: [{ __typename: 'Excursion', id: excursion }] },
      {},
      viewer,
    );
    return answer.expectData()._entities[0]?.feedbackSummary;
  }

  async function list(viewer: Viewer, filter: object = { excursions: [excursion] }) {
    const answer = await service.ask<{ feedback: { nodes: { nps: number }[]; totalCount: number } }>(
      'query ($filter: FeedbackFilter) { feedback(filter: $filter) { nodes { nps visitedOn intents } totalCount } }',
      { filter },
      {},
      viewer,
    );
    const { nodes, totalCount } = answer.expectData().feedback;
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ nps }) => nps);
  }

  it('are figures for others from 5 answers on, and for the host at once', async () => {
    const about = { excursion, organization: host };
    expect(await summary(managerOf(host))).toMatchObject({ answers: 0, nps: null });
    for (const nps of [10, 9, 6, 7]) {
      service.clock.advance(1);
      await submit(await linked(about), { nps, ratings: { guide: 5 }, intents: ['CAREER', 'PARTNER'] });
    }
    const others = [official, coordinatorOf('RU-SMO'), portalClient(randomUUID()), agencyClient(randomUUID())];
    for (const viewer of others)
      expect(await summary(viewer)).toEqual({
        answers: 4,
        nps: null,
        careerShare: null,
        cooperationIntents: null,
        ratings: { route: null, guide: null },
      });
    const figures = { answers: 4, nps: 25, careerShare: 1, cooperationIntents: 4, ratings: { route: null, guide: 5 } };
    expect(await summary(managerOf(host))).toEqual(figures);
    await submit(await linked(about), { nps: 0 });
    for (const viewer of others)
      expect(await summary(viewer)).toMatchObject({ answers: 5, nps: 0, careerShare: 0.8, ratings: { guide: null } });
  });

  it('are listed for the host and the agency, newest first', async () => {
    const all = await list(managerOf(host));
    expect(all).toHaveLength(5);
    expect(all.at(-1)).toBe(10);
    expect(await list(official)).toEqual(all);
    expect(await list(managerOf(host), { organizations: [randomUUID()] })).toEqual([]);
    expect(await list(managerOf(host), { excursions: [excursion], submitted: { before: start } })).toEqual([]);
    for (const viewer of [managerOf(randomUUID()), portalClient(randomUUID()), coordinatorOf('RU-SMO')])
      expect(await list(viewer)).toEqual([]);
  });

  it('are published as figures, with each intent to cooperate', async () => {
    const booking = randomUUID();
    const token = await linked({ booking, organization: host });
    const intents = ['CAREER', 'SUPPLIER', 'INVESTOR'];
    await submit(token, { nps: 3, ratings: { comfort: 2 }, intents });
    const of = async (topic: string) =>
      (await service.published(topic))
        .map(({ data }) => data as Readonly<Record<string, unknown>>)
        .filter(({ bookingId }) => bookingId === booking);
    expect(await of('promtour.feedback')).toMatchObject([
      { nps: 3, ratings: { comfort: 2 }, intents, purpose: 'CONSUMER', visitedOn: '2026-11-20', organizationId: host },
    ]);
    const stated = await of('promtour.cooperation-intent');
    expect(stated.map(({ purpose }) => purpose).toSorted()).toEqual(['INVESTOR', 'SUPPLIER']);
    for (const one of stated)
      expect(one).toMatchObject({ hostOrganizationId: host, visitingOrganizationId: expect.any(String) });
  });
});
