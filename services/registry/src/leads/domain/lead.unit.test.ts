import { describe, expect, it } from '@jest/globals';
import type { BookingId, OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { unwrap } from '@promtour/kernel/result';
import { allows } from '@promtour/kernel/state-machine';
import fc from 'fast-check';
import { leadMachine, type LeadState } from './lead-machine.ts';
import {
  advanceLead,
  leadPurposes,
  nameVisitor,
  openLead,
  opensLead,
  valueLead,
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
const states = Object.keys(leadMachine.transitions) as LeadState[];

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

const step = (to: LeadState, expectedVersion = 1) => ({ to, expectedVersion, note: null, value: undefined });

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
      lead: { state: 'NEW', version: 1, value: null, openedAt: at, regionCode: 'RU-SMO' },
      transition: { from: null, to: 'NEW', version: 1, at },
    });
  });
});

describe('advancing', () => {
  it('given a new lead, when it is contacted, then a step tells who and why', () => {
    const value = { amount: 100, currency: 'RUB' };
    const command = { ...step('CONTACTED'), note: 'By telephone', value };
    expect(unwrap(advanceLead(opened().lead, command, later, by))).toEqual({
      lead: { ...opened().lead, state: 'CONTACTED', version: 2, value, updatedAt: later },
      transition: { leadId: 'lead', version: 2, from: 'NEW', to: 'CONTACTED', at: later, by, note: 'By telephone' },
    });
  });

  it('keeps what is known of the value', () => {
    const valued = unwrap(valueLead(opened().lead, { amount: 5, currency: 'RUB' }, 1, at));
    expect(unwrap(advanceLead(valued, step('LOST', 2), later, by)).lead.value).toEqual({ amount: 5, currency: 'RUB' });
  });

  it('a step that is not next is refused with those that are', () => {
    expect(advanceLead(opened().lead, step('WON'), later, by)).toMatchObject({
      error: { code: 'REGISTRY.LEAD_TRANSITION_NOT_ALLOWED', from: 'NEW', to: 'WON', allowed: ['CONTACTED', 'LOST'] },
    });
  });

  it.each(['WON', 'LOST'] as const)('nothing follows %s', (state) => {
    for (const to of states)
      expect(advanceLead({ ...opened().lead, state }, step(to), later, by)).toMatchObject({ error: { allowed: [] } });
  });

  it('what was decided on another version is refused with the one that is there', () => {
    const conflict = { error: { code: 'VERSION_CONFLICT', currentVersion: 1 } };
    const { lead } = opened();
    expect(advanceLead(lead, step('CONTACTED', 2), later, by)).toMatchObject(conflict);
    expect(valueLead(lead, null, 0, later)).toMatchObject(conflict);
    expect(nameVisitor(lead, visitor, 7, later)).toMatchObject(conflict);
  });
});

describe('naming the visitor', () => {
  it('makes a new version', () => {
    expect(unwrap(nameVisitor(opened().lead, visitor, 1, later))).toMatchObject({
      visitingOrganizationId: visitor,
      version: 2,
    });
  });

  it('refuses the host itself', () => {
    expect(nameVisitor(opened().lead, host, 1, later)).toMatchObject({ error: { code: 'INPUT.INVALID' } });
  });
});

describe('whatever is done in whatever order', () => {
  const command = fc.oneof(
    fc.record({ kind: fc.constant('advance' as const), to: fc.constantFrom(...states), stale: fc.boolean() }),
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
            ? valueLead(lead, { amount: one.amount, currency: 'RUB' }, version, later)
            : nameVisitor(lead, one.whom, version, later);
        if (result.ok) lead = result.value;
      }
    }
    return { lead, history };
  }

  it('only steps of the table are taken, and the history replays to the state', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        const { lead, history } = run(commands);
        let state: LeadState | null = null;
        let version = 0;
        for (const { from, to, version: made } of history) {
          expect(from).toBe(state);
          expect(from === null ? to === leadMachine.initial : allows(leadMachine, from, to)).toBe(true);
          expect(made).toBeGreaterThan(version);
          state = to;
          version = made;
        }
        expect(state).toBe(lead.state);
        expect(version).toBeLessThanOrEqual(lead.version);
        // As the schema promises.
        expect(history.length).toBeLessThanOrEqual(6);
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });
});
