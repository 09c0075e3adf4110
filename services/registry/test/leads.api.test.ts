import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import { catalogue } from '@promtour/events/catalogue/index';
import { eventually } from '@promtour/testkit/eventually';
import { coordinatorOf, enterpriseClient, managerOf, official } from '@promtour/testkit/viewers';
import { corrected, insertLead, intentStated, openBookings, visited } from './leads.ts';
import { programmeOf } from './programme.ts';
import { organizationInput, startRegistry, type TestRegistry } from './registry.ts';

const fields = `
  id purpose source status nextStatuses version booking { id } openedAt value { amount currency }
  host { id } visitor { id } region { code } history { from to at subject note organization { id } }`;

const list = `
  query ($filter: CooperationLeadFilter, $first: Int! = 20, $after: String) {
    cooperationLeads(filter: $filter, first: $first, after: $after) {
      nodes { ${fields} } pageInfo { hasNextPage endCursor } totalCount
    }
  }`;

const failures = `
  ... on UserError { code message } ... on VersionConflict { currentVersion }
  ... on LeadStatusConflict { status nextStatuses } ... on InvalidInput { issues { path } } ... on NotFound { kind }`;
const advance = `mutation ($input: AdvanceCooperationLeadInput!) {
  answer: advanceCooperationLead(input: $input) {
    __typename ... on AdvanceCooperationLeadPayload { lead { ${fields} } } ${failures}
  }
}`;
const setValue = `mutation ($input: SetCooperationLeadValueInput!) {
  answer: setCooperationLeadValue(input: $input) {
    __typename ... on SetCooperationLeadValuePayload { lead { ${fields} } } ... on UserError { code } ... on VersionConflict { currentVersion }
    ... on InvalidInput { issues { path } }
  }
}`;
const setVisitor = `mutation ($input: SetCooperationLeadVisitorInput!) {
  answer: setCooperationLeadVisitor(input: $input) {
    __typename ... on SetCooperationLeadVisitorPayload { lead { ${fields} } } ... on UserError { code } ... on InvalidInput { issues { path } }
    ... on NotFound { kind }
  }
}`;

type Lead = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly status: string;
  readonly version: number;
};
type Page = {
  readonly cooperationLeads: {
    readonly nodes: readonly Lead[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly totalCount: number;
  };
};

let registry: TestRegistry;
let bookings: Awaited<ReturnType<typeof openBookings>>;
beforeAll(async () => {
  registry = await startRegistry();
  bookings = await openBookings(registry);
});
afterAll(async () => {
  await bookings.close();
  await registry.stop();
});

async function organization(region = 'RU-SMO'): Promise<string> {
  const { id = '' } = await registry.register(organizationInput({ region }));
  return id;
}

async function leadsOf(host: string, viewer: Viewer = official): Promise<readonly Lead[]> {
  const answer = await registry.ask<Page>(list, { filter: { organizations: [host] } }, {}, viewer);
  return answer.expectData().cooperationLeads.nodes;
}

const change = (document: string, input: Record<string, unknown>, viewer: Viewer = official) =>
  registry.change(document, { input }, viewer);

/** The types of the registry's events with a correlation id, each checked against the catalogue. */
async function published(correlationId: string): Promise<string[]> {
  const kinds = (await registry.published(correlationId))
    .filter(({ type }) => type.startsWith('promtour.registry.'))
    .map(({ type, data }) => {
      expect(catalogue.get(type)?.schema.safeParse(data).success).toBe(true);
      return type.split('.').slice(2, 4).join('.');
    });
  return kinds;
}

async function eventuallyPublished(correlationId: string, kinds: readonly string[]): Promise<void> {
  await eventually(
    async () => {
      expect(await published(correlationId)).toEqual(kinds);
    },
    { within: 60_000 },
  );
}

describe('bookings open leads', () => {
  it.each(['PARTNER', 'SUPPLIER', 'INVESTOR'] as const)('for a visit as %s, with an event', async (purpose) => {
    const [host, visitor, bookingId] = [await organization(), await organization('RU-TUL'), randomUUID()];
    await bookings.tell(visited({ host, visitor, purpose, bookingId }));
    await expect(leadsOf(host)).resolves.toMatchObject([
      {
        purpose,
        source: 'VISIT',
        status: 'NEW',
        nextStatuses: ['CONTACTED', 'LOST'],
        version: 1,
        booking: { id: bookingId },
        openedAt: '2026-11-23T09:00:00.000Z',
        value: null,
        host: { id: host },
        visitor: { id: visitor },
        region: { code: 'RU-SMO' },
        history: [{ from: null, to: 'NEW', subject: 'system:registry', organization: null, note: null }],
      },
    ]);
    await eventuallyPublished(bookingId, ['cooperation-lead.opened']);
  });

  it('once, however often the event is delivered', async () => {
    const [host, bookingId] = [await organization(), randomUUID()];
    const event = visited({ host, bookingId });
    await bookings.tell(event, event);
    await bookings.tell(event);
    // Other events about the same fact: the visit recorded again, and an intent with the same purpose.
    await bookings.tell(visited({ host, bookingId }), intentStated({ host, bookingId }));
    await expect(leadsOf(host)).resolves.toMatchObject([{ source: 'VISIT', version: 1 }]);
    await eventuallyPublished(bookingId, ['cooperation-lead.opened']);
  });

  it('after a correction to a positive attendance, but no second one for another figure; a correction to zero ends none', async () => {
    const [host, bookingId] = [await organization(), randomUUID()];
    await bookings.tell(corrected({ host, bookingId }, 0, 3));
    await expect(leadsOf(host)).resolves.toMatchObject([{ source: 'VISIT', openedAt: '2026-11-25T09:00:00.000Z' }]);
    await bookings.tell(corrected({ host, bookingId }, 3, 4), corrected({ host, bookingId }, 4, 0));
    await expect(leadsOf(host)).resolves.toMatchObject([{ status: 'NEW', version: 1 }]);
    const nobody = randomUUID();
    await bookings.tell(corrected({ host, bookingId: nobody }, 2, 0));
    await expect(leadsOf(host)).resolves.toHaveLength(1);
  });

  it('once, if many events of one booking arrive concurrently through many partitions', async () => {
    const [host, bookingId] = [await organization(), randomUUID()];
    await bookings.tell(...Array.from({ length: 30 }, () => intentStated({ host, bookingId })));
    await expect(leadsOf(host)).resolves.toHaveLength(1);
  });

  it('for each host of an itinerary', async () => {
    const [one, two, bookingId] = [await organization(), await organization('RU-TUL'), randomUUID()];
    await bookings.tell(visited({ host: one, bookingId }), visited({ host: two, bookingId }));
    await expect(leadsOf(one)).resolves.toMatchObject([{ booking: { id: bookingId } }]);
    await expect(leadsOf(two)).resolves.toMatchObject([{ booking: { id: bookingId } }]);
  });

  it('again for another purpose of the same booking', async () => {
    const [host, bookingId] = [await organization(), randomUUID()];
    await bookings.tell(visited({ host, bookingId }), intentStated({ host, bookingId, purpose: 'SUPPLIER' }));
    const leads = await leadsOf(host);
    expect(leads.map(({ purpose }) => purpose).sort()).toEqual(['PARTNER', 'SUPPLIER']);
  });

  it('and an intent with the visitor adds the visitor to the existing lead', async () => {
    const [host, visitor, bookingId] = [await organization(), await organization('RU-TUL'), randomUUID()];
    await bookings.tell(visited({ host, bookingId }));
    await bookings.tell(intentStated({ host, visitor, bookingId }), intentStated({ host, visitor, bookingId }));
    await expect(leadsOf(host)).resolves.toMatchObject([{ visitor: { id: visitor }, version: 2 }]);
    await eventuallyPublished(bookingId, ['cooperation-lead.opened', 'cooperation-lead.visitor-set']);
  });

  it('not for consumers, nor for the host’s own people', async () => {
    const host = await organization();
    await bookings.tell(visited({ host, purpose: 'CONSUMER' }), visited({ host, visitor: host }));
    await bookings.tell(intentStated({ host, purpose: 'CONSUMER' }));
    await expect(leadsOf(host)).resolves.toEqual([]);
  });

  it.each(['host', 'visitor'])('and a %s unknown to the registry dead-letters the event', async (unknown) => {
    const [known, bookingId] = [await organization(), randomUUID()];
    const stranger = randomUUID();
    await bookings.tell(
      unknown === 'host'
        ? visited({ host: stranger, bookingId })
        : visited({ host: known, visitor: stranger, bookingId }),
    );
    await expect(
      registry.rows('SELECT reason FROM messaging.dead_letter WHERE key = $1', [bookingId]),
    ).resolves.toEqual([{ reason: expect.stringMatching(/^(RETRYING|FAILED)$/) }]);
    await expect(leadsOf(known)).resolves.toEqual([]);
  });
});

describe('working a lead', () => {
  it('passes through the states by each party concerned, with a history', async () => {
    const [host, visitor] = [await organization(), await organization('RU-TUL')];
    const id = await insertLead(registry, { host, visitor });
    const who = [enterpriseClient(host), managerOf(visitor), coordinatorOf('RU-SMO'), official];
    const statuses = ['CONTACTED', 'MEETING', 'AGREEMENT', 'WON'];
    for (const [nth, to] of statuses.entries()) {
      const input = { id, to, expectedVersion: nth + 1, note: `Step ${nth}` };
      await expect(change(advance, input, who[nth])).resolves.toMatchObject({ status: to, version: nth + 2 });
    }
    const [lead] = await leadsOf(host);
    expect(lead).toMatchObject({
      nextStatuses: [],
      history: statuses.map((to, nth) => ({
        from: nth === 0 ? 'NEW' : statuses[nth - 1],
        to,
        subject: who[nth]?.subject,
        note: `Step ${nth}`,
        organization: nth > 1 ? null : { id: nth === 0 ? host : visitor },
      })),
    });
  });

  it('publishes an event for each step', async () => {
    const host = await organization();
    const [won, lost] = [
      await insertLead(registry, { host, visitor: null }),
      await insertLead(registry, { host, visitor: null }),
    ];
    const headers = { 'x-correlation-id': `steps-${host}` };
    for (const [nth, to] of ['CONTACTED', 'MEETING', 'AGREEMENT', 'WON'].entries())
      await registry.ask(advance, { input: { id: won, to, expectedVersion: nth + 1 } }, headers);
    await registry.ask(advance, { input: { id: lost, to: 'LOST', expectedVersion: 1, value: { amount: 3 } } }, headers);
    await registry.ask(setValue, { input: { id: won, value: { amount: 5 }, expectedVersion: 5 } }, headers);
    await eventually(
      async () => {
        const kinds = await published(`steps-${host}`);
        expect(kinds.filter((kind) => kind === 'cooperation-lead.advanced')).toHaveLength(3);
        expect(kinds.filter((kind) => kind !== 'cooperation-lead.advanced').sort()).toEqual([
          'cooperation-lead.lost',
          'cooperation-lead.value-set',
          'cooperation-lead.won',
        ]);
      },
      { within: 60_000 },
    );
  });

  it('a concurrent change of the same version returns VersionConflict', async () => {
    const host = await organization();
    const id = await insertLead(registry, { host, visitor: null });
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, nth) =>
        change(advance, { id, to: nth % 2 === 0 ? 'CONTACTED' : 'LOST', expectedVersion: 1 }),
      ),
    );
    const names = answers.map(({ __typename }) => __typename);
    expect(names.filter((name) => name === 'AdvanceCooperationLeadPayload')).toHaveLength(1);
    expect(names.filter((name) => name === 'VersionConflict')).toHaveLength(9);
    expect(answers).toContainEqual(expect.objectContaining({ code: 'VERSION_CONFLICT', currentVersion: 2 }));
  });

  it.each<[string, Record<string, unknown>, object]>([
    [
      'a status that cannot follow',
      { to: 'WON' },
      { code: 'REGISTRY.LEAD_STATUS_CONFLICT', status: 'NEW', nextStatuses: ['CONTACTED', 'LOST'] },
    ],
    ['a blank note', { note: ' ' }, { __typename: 'InvalidInput', issues: [{ path: ['note'] }] }],
    [
      'a note of a megabyte',
      { note: 'x'.repeat(1_000_000) },
      { __typename: 'InvalidInput', issues: [{ path: ['note'] }] },
    ],
    [
      'a negative value',
      { value: { amount: -1 } },
      { __typename: 'InvalidInput', issues: [{ path: ['value', 'amount'] }] },
    ],
    [
      'an unknown currency',
      { value: { amount: 1, currency: 'XXQ' } },
      { __typename: 'InvalidInput', issues: [{ path: ['value', 'currency'] }] },
    ],
    ['an id that is none', { id: 'nothing' }, { __typename: 'NotFound', kind: 'CooperationLead' }],
    ['an unknown id', { id: randomUUID() }, { __typename: 'NotFound', kind: 'CooperationLead' }],
  ])('refuses %s and writes nothing', async (_, wrong, expected) => {
    const host = await organization();
    const id = await insertLead(registry, { host, visitor: null });
    const input = { id, to: 'CONTACTED', expectedVersion: 1, ...wrong };
    await expect(change(advance, input)).resolves.toMatchObject(expected);
    await expect(leadsOf(host)).resolves.toMatchObject([{ status: 'NEW', version: 1, history: [], value: null }]);
  });

  it('the value can be set, changed and removed', async () => {
    const host = await organization();
    const id = await insertLead(registry, { host, visitor: null });
    const largest = { amount: Number.MAX_SAFE_INTEGER, currency: 'RUB' };
    await expect(change(setValue, { id, value: largest, expectedVersion: 1 })).resolves.toMatchObject({
      value: largest,
    });
    await expect(change(setValue, { id, value: null, expectedVersion: 1 })).resolves.toMatchObject({
      currentVersion: 2,
    });
    await expect(change(setValue, { id, value: null, expectedVersion: 2 })).resolves.toMatchObject({
      value: null,
      version: 3,
    });
  });
});

describe('naming the visitor', () => {
  it('makes the lead visible to the visitor', async () => {
    const host = await organization();
    // The host cannot set an organization that it cannot see.
    const { organization: visitor } = await programmeOf(registry).registered(organizationInput({ region: 'RU-TUL' }));
    const id = await insertLead(registry, { host, visitor: null });
    const hidden = await organization('RU-TUL');
    await expect(
      change(setVisitor, { id, organization: hidden, expectedVersion: 1 }, managerOf(host)),
    ).resolves.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(leadsOf(host, managerOf(visitor))).resolves.toEqual([]);
    const named = await change(setVisitor, { id, organization: visitor, expectedVersion: 1 }, managerOf(host));
    expect(named).toMatchObject({ visitor: { id: visitor }, version: 2 });
    await expect(leadsOf(host, managerOf(visitor))).resolves.toMatchObject([{ id }]);
    // The visitor's region has no access: the lead belongs to the host's region.
    await expect(leadsOf(host, coordinatorOf('RU-TUL'))).resolves.toEqual([]);
  });

  it.each<[string, (host: string) => string, object]>([
    ['the host itself', (host) => host, { __typename: 'InvalidInput', issues: [{ path: ['organization'] }] }],
    ['one that nobody knows', () => randomUUID(), { __typename: 'NotFound', kind: 'Organization' }],
    ['one that is none', () => 'x', { __typename: 'NotFound', kind: 'Organization' }],
  ])('refuses %s', async (_, named, expected) => {
    const host = await organization();
    const id = await insertLead(registry, { host, visitor: null });
    await expect(change(setVisitor, { id, organization: named(host), expectedVersion: 1 })).resolves.toMatchObject(
      expected,
    );
  });
});

describe('the list of leads', () => {
  it('is filtered by each of its conditions, page by page, and counted', async () => {
    const host = await organization('RU-KDA');
    const ids = [];
    for (let nth = 0; nth < 5; nth += 1) ids.push(await insertLead(registry, { host, visitor: null }));
    await change(advance, { id: ids[0], to: 'LOST', expectedVersion: 1 });
    const count = async (filter: object) =>
      (await registry.ask<Page>(list, { filter, first: 1 })).expectData().cooperationLeads.totalCount;
    await expect(count({ regions: ['RU-KDA'] })).resolves.toBe(5);
    await expect(count({ regions: ['RU-KDA'], statuses: ['LOST', 'WON'] })).resolves.toBe(1);
    await expect(count({ organizations: [host], purposes: ['SUPPLIER'] })).resolves.toBe(0);
    await expect(count({ organizations: [] })).resolves.toBe(0);

    const seen: string[] = [];
    let after: string | null = null;
    do {
      const variables = { filter: { regions: ['RU-KDA'] }, first: 2, after };
      const page: Page['cooperationLeads'] = (await registry.ask<Page>(list, variables)).expectData().cooperationLeads;
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    // Each once; the order within one instant is undefined.
    expect(seen.toSorted()).toEqual(ids.toSorted());
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a page of 0', { first: 0 }, 'PAGE.SIZE'],
    ['another list’s cursor', { after: 'W10' }, 'CURSOR.INVALID'],
    ['a region code that does not exist', { filter: { regions: ['RU-XXX'] } }, 'INPUT.INVALID'],
    ['an unknown status', { filter: { statuses: ['SLEEPING'] } }, 'BAD_USER_INPUT'],
  ])('refuses %s', async (_, variables, code) => {
    expect((await registry.ask(list, variables)).expectErrorCodes()).toEqual([code]);
  });

  it('resolves references that the caller may see, and no others', async () => {
    const [host, other] = [await organization(), await organization()];
    const representations = [
      await insertLead(registry, { host, visitor: null }),
      await insertLead(registry, { host: other, visitor: null }),
    ].map((id) => ({ __typename: 'CooperationLead', id }));
    const query = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on CooperationLead { id status } }
    }`;
    const answer = await registry.ask<{ _entities: unknown[] }>(query, { representations }, {}, managerOf(host));
    expect(answer.expectData()._entities).toEqual([{ id: representations[0]?.id, status: 'NEW' }, null]);
  });
});
