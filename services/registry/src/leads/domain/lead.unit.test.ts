import { describe, expect, it } from '@jest/globals';
import type { BookingId, OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { unwrap } from '@promtour/kernel/result';
import { allows } from '@promtour/kernel/state-machine';
import fc from 'fast-check';
import { leadMachine, type LeadStatus } from './lead-machine.ts';
import {
  advanceLead,
  leadPurposes,
  setVisitor,
  openLead,
  opensLead,
  setLeadValue,
  type Lead,
  type LeadFact,
  type LeadId,
  type LeadTransition,
} from './lead.ts';

const at = new Date('2026-11-23T09:00:00Z');
const later = new Date('2026-11-24T09:00:00Z');
const host = 'host' as OrganizationId;
const visitor = 'visitor' as OrganizationId;
const by = { subject: 'person:1', organizationId: host };
const statuses = Object.keys(leadMachine.transitions) as LeadStatus[];

const fact: LeadFact = {
  source: 'VISIT',
  bookingId: 'booking' as BookingId,
  purpose: 'PARTNER',
  hostOrganizationId: host,
  visitingOrganizationId: null,
  at,
};

function opened(): { lead: Lead; transition: LeadTransition } {
  if (!opensLead(fact)) throw new Error('a partner’s visit opens a lead');
  return openLead(fact, 'lead' as LeadId, 'RU-SMO' as RegionCode, by);
}

const step = (to: LeadStatus, expectedVersion = 1) => ({ to, expectedVersion, note: null, value: undefined });

describe('opening', () => {
  it.each(leadPurposes)('a visit as %s opens a lead', (purpose) => {
    expect(opensLead({ ...fact, purpose })).toBe(true);
  });

  it.each<[string, Partial<LeadFact>]>([
    ['a consumer’s visit', { purpose: 'CONSUMER' }],
    ['a visit of the host to itself', { visitingOrganizationId: host }],
  ])('%s opens none', (_, change) => {
    expect(opensLead({ ...fact, ...change })).toBe(false);
  });

  it('is the first step of the history, at the time of the visit', () => {
    expect(opened()).toMatchObject({
      lead: { status: 'NEW', version: 1, value: null, openedAt: at, regionCode: 'RU-SMO' },
      transition: { from: null, to: 'NEW', version: 1, at },
    });
  });
});

describe('advancing', () => {
  it('given a new lead, when it is contacted, then a step records who and why', () => {
    const value = { amount: 100, currency: 'RUB' };
    const command = { ...step('CONTACTED'), note: 'By telephone', value };
    expect(unwrap(advanceLead(opened().lead, command, later, by))).toEqual({
      lead: { ...opened().lead, status: 'CONTACTED', version: 2, value, updatedAt: later },
      transition: { leadId: 'lead', version: 2, from: 'NEW', to: 'CONTACTED', at: later, by, note: 'By telephone' },
    });
  });

  it('keeps the known value', () => {
    const valued = unwrap(setLeadValue(opened().lead, { amount: 5, currency: 'RUB' }, 1, at));
    expect(unwrap(advanceLead(valued, step('LOST', 2), later, by)).lead.value).toEqual({ amount: 5, currency: 'RUB' });
  });

  it('an invalid step is refused with the valid ones', () => {
    expect(advanceLead(opened().lead, step('WON'), later, by)).toMatchObject({
      error: { code: 'REGISTRY.LEAD_STATUS_CONFLICT', status: 'NEW', nextStatuses: ['CONTACTED', 'LOST'] },
    });
  });

  it.each(['WON', 'LOST'] as const)('nothing follows %s', (status) => {
    for (const to of statuses)
      expect(advanceLead({ ...opened().lead, status }, step(to), later, by)).toMatchObject({
        error: { nextStatuses: [] },
      });
  });

  it('a decision on another version is refused with the current one', () => {
    const conflict = { error: { code: 'VERSION_CONFLICT', currentVersion: 1 } };
    const { lead } = opened();
    expect(advanceLead(lead, step('CONTACTED', 2), later, by)).toMatchObject(conflict);
    expect(setLeadValue(lead, null, 0, later)).toMatchObject(conflict);
    expect(setVisitor(lead, visitor, 7, later)).toMatchObject(conflict);
  });
});

describe('naming the visitor', () => {
  it('increments the version', () => {
    expect(unwrap(setVisitor(opened().lead, visitor, 1, later))).toMatchObject({
      visitingOrganizationId: visitor,
      version: 2,
    });
  });

  it('refuses the host itself', () => {
    expect(setVisitor(opened().lead, host, 1, later)).toMatchObject({ error: { code: 'INPUT.INVALID' } });
  });
});

describe('in any sequence of actions', () => {
  const command = fc.oneof(
    fc.record({ kind: fc.constant('advance' as const), to: fc.constantFrom(...statuses), stale: fc.boolean() }),
    fc.record({ kind: fc.constant('value' as const), amount: fc.nat(), stale: fc.boolean() }),
    fc.record({ kind: fc.constant('name' as const), whom: fc.constantFrom(host, visitor), stale: fc.boolean() }),
  );
  type Command = typeof command extends fc.Arbitrary<infer Value> ? Value : never;

  function run(commands: readonly Command[]) {
    let { lead } = opened();
    const history = [opened().transition];
    for (const one of commands) {
      const version = one.stale ? lead.version - 1 : lead.version;
      if (one.kind === 'advance') {
        const result = advanceLead(lead, step(one.to, version), later, by);
        if (result.ok) {
          ({ lead } = result.value);
          history.push(result.value.transition);
        }
      } else {
        const result =
          one.kind === 'value'
            ? setLeadValue(lead, { amount: one.amount, currency: 'RUB' }, version, later)
            : setVisitor(lead, one.whom, version, later);
        if (result.ok) lead = result.value;
      }
    }
    return { lead, history };
  }

  it('only steps of the table are taken, and the history replays to the status', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        const { lead, history } = run(commands);
        let status: LeadStatus | null = null;
        let version = 0;
        for (const { from, to, version: made } of history) {
          expect(from).toBe(status);
          expect(from === null ? to === leadMachine.initial : allows(leadMachine, from, to)).toBe(true);
          expect(made).toBeGreaterThan(version);
          status = to;
          version = made;
        }
        expect(status).toBe(lead.status);
        expect(version).toBeLessThanOrEqual(lead.version);
        // The limit documented in the schema.
        expect(history.length).toBeLessThanOrEqual(6);
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });
});
