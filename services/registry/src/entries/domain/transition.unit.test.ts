import { describe, expect, it } from '@jest/globals';
import { newId } from '@promtour/kernel/id';
import { parseRegionCode, type RegionCode } from '@promtour/kernel/region-code';
import { allows, defineStateMachine } from '@promtour/kernel/state-machine';
import * as fc from 'fast-check';
import { decisionKinds, type DecisionWithSubjects } from '../../councils/domain/decision.ts';
import type { Party } from '../../shared/domain/party.ts';
import { entryMachine, type RegistryEntry } from './registry-entry.ts';
import { entryStatuses, type EntryStatus } from '../../shared/domain/registries.ts';
import {
  nextStatusesFor,
  decideTransition,
  type EntryPermissions,
  type Transition,
  type TransitionCommand,
} from './transition.ts';

const at = new Date('2026-11-24T09:00:00.000Z');
function region(code: string): RegionCode {
  const parsed = parseRegionCode(code);
  if (parsed === undefined) throw new Error(code);
  return parsed;
}
const smolensk = region('RU-SMO');
const applicant: EntryPermissions = { mayApply: true, mayReview: false, isAgency: false };
const reviewer: EntryPermissions = { mayApply: false, mayReview: true, isAgency: false };
/** A coordinator of the organization's region. */
const coordinator: EntryPermissions = { mayApply: true, mayReview: true, isAgency: false };
const agency: EntryPermissions = { mayApply: true, mayReview: true, isAgency: true };
const stranger: EntryPermissions = { mayApply: false, mayReview: false, isAgency: false };

const plant = newId<'Organization'>(at);

function entryIn(
  status: EntryStatus,
  suspendedBy: Party | null = status === 'SUSPENDED' ? 'REGION' : null,
): RegistryEntry {
  return {
    id: newId(at),
    organizationId: plant,
    registry: 'INDUSTRIAL_ENTERPRISE',
    regionCode: smolensk,
    status,
    suspendedBy,
    version: 5,
    createdAt: at,
    updatedAt: at,
  };
}

function decision(changes: Partial<DecisionWithSubjects> = {}): DecisionWithSubjects {
  return {
    id: newId(at),
    councilId: newId(at),
    meetingId: newId(at),
    regionCode: smolensk,
    year: 2026,
    number: 1,
    kind: 'REGISTER',
    takenOn: '2026-11-01',
    summary: { ru: 'Внести в реестр' },
    withdrawnAt: null,
    withdrawnReason: null,
    subjects: [{ organizationId: plant, usedAt: null }],
    ...changes,
  };
}

function command(to: EntryStatus, changes: Partial<TransitionCommand> = {}): TransitionCommand {
  return { to, expectedVersion: 5, reason: null, decision: undefined, at, ...changes };
}

describe('a transition of an entry', () => {
  it.each<[EntryStatus, EntryStatus, EntryPermissions, Partial<TransitionCommand>]>([
    ['CANDIDATE', 'APPLIED', applicant, {}],
    ['CANDIDATE', 'APPLIED', coordinator, {}],
    ['RETURNED', 'APPLIED', applicant, {}],
    ['APPLIED', 'UNDER_REVIEW', reviewer, {}],
    ['UNDER_REVIEW', 'RETURNED', reviewer, { reason: 'Нет схемы проезда' }],
    ['UNDER_REVIEW', 'REGISTERED', reviewer, { decision: decision() }],
    ['REGISTERED', 'SUSPENDED', reviewer, { reason: 'Авария' }],
    ['SUSPENDED', 'REGISTERED', reviewer, { decision: decision({ kind: 'REINSTATE' }) }],
    ['SUSPENDED', 'REGISTERED', agency, { reason: 'Проверка пройдена' }],
    ['SUSPENDED', 'EXCLUDED', reviewer, { decision: decision({ kind: 'EXCLUDE' }) }],
  ])('leads from %s to %s', (from, to, permissions, changes) => {
    const given = entryIn(from);
    const decided = decideTransition(given, command(to, changes), permissions);
    expect(decided).toMatchObject({ ok: true, value: { entry: { status: to, version: 6 }, transition: { from, to } } });
  });

  it.each<[string, EntryStatus, TransitionCommand, EntryPermissions, object]>([
    [
      'the organization’s own people cannot register it',
      'UNDER_REVIEW',
      command('REGISTERED', { decision: decision() }),
      applicant,
      { code: 'REGISTRY.TRANSITION_NOT_ALLOWED', nextStatuses: [] },
    ],
    [
      'another region’s reviewers apply in the organization’s place',
      'CANDIDATE',
      command('APPLIED'),
      reviewer,
      { code: 'REGISTRY.TRANSITION_NOT_ALLOWED', nextStatuses: [] },
    ],
    [
      'a region ends a suspension without its council',
      'SUSPENDED',
      command('REGISTERED'),
      coordinator,
      { code: 'REGISTRY.DECISION_NOT_USABLE', reason: 'MISSING' },
    ],
    [
      'the decision by which it was registered is to end its suspension',
      'SUSPENDED',
      command('REGISTERED', { decision: decision() }),
      reviewer,
      { reason: 'OTHER_KIND' },
    ],
    [
      'the agency ends a suspension and does not say why',
      'SUSPENDED',
      command('REGISTERED'),
      agency,
      { issues: [{ path: ['reason'] }] },
    ],
    [
      'another organization cannot apply for it',
      'CANDIDATE',
      command('APPLIED'),
      stranger,
      { code: 'REGISTRY.TRANSITION_NOT_ALLOWED', nextStatuses: [] },
    ],
    [
      'a step cannot be left out',
      'APPLIED',
      command('REGISTERED', { decision: decision() }),
      reviewer,
      { code: 'REGISTRY.TRANSITION_NOT_ALLOWED', from: 'APPLIED', nextStatuses: ['UNDER_REVIEW'] },
    ],
    [
      'who is excluded stays out',
      'EXCLUDED',
      command('REGISTERED'),
      reviewer,
      { code: 'REGISTRY.TRANSITION_NOT_ALLOWED', nextStatuses: [] },
    ],
    [
      'the version is another',
      'APPLIED',
      command('UNDER_REVIEW', { expectedVersion: 4 }),
      reviewer,
      { code: 'VERSION_CONFLICT', currentVersion: 5 },
    ],
    [
      'what is returned says why',
      'UNDER_REVIEW',
      command('RETURNED'),
      reviewer,
      { code: 'INPUT.INVALID', issues: [{ path: ['reason'] }] },
    ],
    [
      'a suspension says why',
      'REGISTERED',
      command('SUSPENDED'),
      reviewer,
      { code: 'INPUT.INVALID', issues: [{ path: ['reason'] }] },
    ],
    [
      'a reason is not empty',
      'APPLIED',
      command('UNDER_REVIEW', { reason: '' }),
      reviewer,
      { issues: [{ path: ['reason'] }] },
    ],
    ['no decision is named', 'UNDER_REVIEW', command('REGISTERED'), reviewer, { reason: 'MISSING' }],
    [
      'there is no such decision',
      'UNDER_REVIEW',
      command('REGISTERED', { decision: null }),
      reviewer,
      { reason: 'UNKNOWN' },
    ],
    [
      'the decision was withdrawn',
      'UNDER_REVIEW',
      command('REGISTERED', { decision: decision({ withdrawnAt: at }) }),
      reviewer,
      { reason: 'WITHDRAWN' },
    ],
    [
      'another region decided',
      'UNDER_REVIEW',
      command('REGISTERED', { decision: decision({ regionCode: region('RU-TUL') }) }),
      reviewer,
      { reason: 'OTHER_REGION' },
    ],
    [
      'the decision names another organization',
      'UNDER_REVIEW',
      command('REGISTERED', { decision: decision({ subjects: [{ organizationId: newId(at), usedAt: null }] }) }),
      reviewer,
      { reason: 'OTHER_ORGANIZATION' },
    ],
    [
      'the decision was used',
      'UNDER_REVIEW',
      command('REGISTERED', { decision: decision({ subjects: [{ organizationId: plant, usedAt: at }] }) }),
      reviewer,
      { reason: 'ALREADY_USED' },
    ],
    [
      'the decision is about something else',
      'SUSPENDED',
      command('EXCLUDED', { decision: decision() }),
      reviewer,
      { reason: 'OTHER_KIND' },
    ],
  ])('is refused if %s', (_, from, given, permissions, refusal) => {
    expect(decideTransition(entryIn(from), given, permissions)).toMatchObject({ ok: false, error: refusal });
  });
});

it('an inconsistent table fails when its module is loaded', () => {
  const noWayOut = { ...entryMachine.transitions, RETURNED: [] };
  expect(() => defineStateMachine({ ...entryMachine, transitions: noWayOut })).toThrow('RETURNED');
});

const commands = fc.record({
  to: fc.constantFrom(...entryStatuses),
  expectedVersion: fc.integer({ min: 0, max: 3 }),
  reason: fc.constantFrom(null, '', 'Причина'),
  decision: fc.option(
    fc.record({ kind: fc.constantFrom(...decisionKinds), withdrawnAt: fc.constantFrom(null, at) }).map(decision),
    { nil: undefined },
  ),
  permissions: fc.record({ mayApply: fc.boolean(), mayReview: fc.boolean(), isAgency: fc.boolean() }),
});

it('whatever the commands, an entry follows its table and its history replays to its state', () => {
  fc.assert(
    fc.property(fc.array(commands, { maxLength: 80 }), (all) => {
      let entry: RegistryEntry = { ...entryIn('CANDIDATE'), version: 1 };
      const history: Transition[] = [];
      for (const { expectedVersion, permissions, ...rest } of all) {
        const stale = expectedVersion === 0;
        const version = stale ? entry.version - 1 : entry.version;
        const decided = decideTransition(entry, { ...rest, at, expectedVersion: version }, permissions);
        const offered = nextStatusesFor(entry, permissions).includes(rest.to);
        if (!decided.ok) continue;
        expect(offered && !stale).toBe(true);
        entry = decided.value.entry;
        history.push(decided.value.transition);
      }
      let replayed: EntryStatus = entryMachine.initial;
      for (const { from, to } of history) {
        expect(from).toBe(replayed);
        expect(allows(entryMachine, replayed, to)).toBe(true);
        replayed = to;
      }
      expect({ status: replayed, version: history.length + 1 }).toEqual({
        status: entry.status,
        version: entry.version,
      });
    }),
    { seed: 20_261_124, numRuns: 300 },
  );
});
