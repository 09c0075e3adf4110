import { describe, expect, it } from '@jest/globals';
import { newId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import * as fc from 'fast-check';
import type { DecisionKind, DecisionWithSubjects } from '../../councils/domain/decision.ts';
import type { Party } from '../../shared/domain/party.ts';
import { statusOf, type RegistryEntry } from './registry-entry.ts';
import { entryStatuses, type EntryStatus } from '../../shared/domain/registries.ts';
import { nextStatusesFor, decideLift, decideTransition, type EntryPermissions } from './transition.ts';

const at = new Date('2026-11-24T09:00:00.000Z');
const plant = newId<'Organization'>(at);
const leningrad = 'RU-LEN' as RegionCode;
const smolensk = 'RU-SMO' as RegionCode;
const region: EntryPermissions = { mayApply: false, mayReview: true, isAgency: false };
const agency: EntryPermissions = { mayApply: true, mayReview: true, isAgency: true };

function entryIn(status: EntryStatus, suspendedBy: Party | null, regionCode = leningrad): RegistryEntry {
  const rest = { registry: 'INDUSTRIAL_ENTERPRISE', version: 5, createdAt: at, updatedAt: at } as const;
  return { ...rest, id: newId(at), organizationId: plant, regionCode, status, suspendedBy };
}

function decided(kind: DecisionKind, regionCode: RegionCode): DecisionWithSubjects {
  const rest = { year: 2026, number: 1, takenOn: '2026-11-01', summary: { ru: 'Решили' }, withdrawnReason: null };
  const ids = {
    id: newId<'CouncilDecision'>(at),
    councilId: newId<'Council'>(at),
    meetingId: newId<'CouncilMeeting'>(at),
  };
  return { ...rest, ...ids, regionCode, kind, withdrawnAt: null, subjects: [{ organizationId: plant, usedAt: null }] };
}

describe('an organization', () => {
  it.each<[string, readonly [EntryStatus, Party | null][], string]>([
    ['that is on no list', [], 'CANDIDATE'],
    ['that applies', [['APPLIED', null]], 'CANDIDATE'],
    ['that a region registered', [['REGISTERED', null]], 'ACTIVE'],
    [
      'that one region suspended and another registers',
      [
        ['SUSPENDED', 'REGION'],
        ['REGISTERED', null],
      ],
      'SUSPENDED',
    ],
    [
      'that two regions suspended',
      [
        ['SUSPENDED', 'REGION'],
        ['SUSPENDED', 'REGION'],
      ],
      'SUSPENDED',
    ],
    [
      'that was excluded while suspended, registered elsewhere',
      [
        ['EXCLUDED', 'REGION'],
        ['REGISTERED', null],
      ],
      'SUSPENDED',
    ],
    [
      'whose suspension was lifted after the exclusion',
      [
        ['EXCLUDED', null],
        ['REGISTERED', null],
      ],
      'ACTIVE',
    ],
    ['that is registered nowhere any more', [['EXCLUDED', null]], 'SUSPENDED'],
  ])('%s', (_, entries, status) => {
    expect(statusOf(entries.map(([status, suspendedBy]) => ({ status, suspendedBy })))).toBe(status);
  });
});

describe('a suspension', () => {
  const command = { expectedVersion: 5, reason: 'Проверка', at, decision: undefined };

  it.each<[EntryPermissions, Party]>([
    [region, 'REGION'],
    [agency, 'AGENCY'],
  ])('is lifted by its author (%#)', (permissions, author) => {
    const given = entryIn('REGISTERED', null);
    expect(decideTransition(given, { ...command, to: 'SUSPENDED' }, permissions)).toMatchObject({
      value: { entry: { status: 'SUSPENDED', suspendedBy: author } },
    });
  });

  it('by the agency is not lifted by a region, whatever its decision', () => {
    const given = entryIn('SUSPENDED', 'AGENCY');
    expect(nextStatusesFor(given, region)).toEqual(['EXCLUDED']);
    const lifting = { ...command, to: 'REGISTERED', decision: decided('REINSTATE', leningrad) } as const;
    expect(decideTransition(given, lifting, region)).toMatchObject({
      error: { code: 'REGISTRY.TRANSITION_NOT_ALLOWED', nextStatuses: ['EXCLUDED'] },
    });
    expect(decideTransition(given, { ...command, to: 'REGISTERED' }, agency)).toMatchObject({
      value: { entry: { status: 'REGISTERED', suspendedBy: null } },
    });
  });

  it('survives an exclusion and is lifted by its author or the agency', () => {
    const excluded = decideTransition(
      entryIn('SUSPENDED', 'REGION'),
      { ...command, to: 'EXCLUDED', decision: decided('EXCLUDE', leningrad) },
      region,
    );
    if (!excluded.ok) throw new Error(excluded.error.code);
    const given = excluded.value.entry;
    expect(given).toMatchObject({ status: 'EXCLUDED', suspendedBy: 'REGION' });
    const lift = { ...command, expectedVersion: 6 };
    expect(decideLift(given, lift, region)).toMatchObject({ error: { reason: 'MISSING' } });
    expect(decideLift(given, { ...lift, decision: decided('REINSTATE', leningrad) }, region)).toMatchObject({
      value: {
        entry: { status: 'EXCLUDED', suspendedBy: null, version: 7 },
        transition: { from: 'EXCLUDED', to: 'EXCLUDED' },
      },
    });
    expect(decideLift(given, lift, agency)).toMatchObject({ value: { entry: { suspendedBy: null } } });
    expect(decideLift({ ...given, suspendedBy: 'AGENCY' }, lift, region)).toMatchObject({
      error: { code: 'REGISTRY.SUSPENSION_NOT_LIFTABLE', suspendedBy: 'AGENCY' },
    });
  });

  it.each<[string, RegistryEntry]>([
    ['stands no more', entryIn('EXCLUDED', null)],
    ['is of an entry that is not excluded', entryIn('SUSPENDED', 'REGION')],
  ])('that %s is not lifted separately', (_, given) => {
    expect(decideLift(given, command, agency)).toMatchObject({ error: { code: 'REGISTRY.SUSPENSION_NOT_LIFTABLE' } });
  });
});

describe('two regions and the agency that act on one organization in any order', () => {
  const actors = {
    leningrad: { entry: 0, permissions: region },
    smolensk: { entry: 1, permissions: region },
    'the agency in Leningrad': { entry: 0, permissions: agency },
    'the agency in Smolensk': { entry: 1, permissions: agency },
  } as const;
  type Actor = keyof typeof actors;
  const names = Object.keys(actors) as Actor[];
  const kinds: Partial<Record<EntryStatus, DecisionKind>> = { REGISTERED: 'REGISTER', EXCLUDED: 'EXCLUDE' };
  const step = fc.record({
    actor: fc.constantFrom(...names),
    to: fc.constantFrom<EntryStatus | 'LIFT'>('SUSPENDED', 'REGISTERED', 'LIFT', 'EXCLUDED', ...entryStatuses),
  });

  function act(before: RegistryEntry, to: EntryStatus | 'LIFT', permissions: EntryPermissions): RegistryEntry {
    const reinstates = to === 'LIFT' || before.status === 'SUSPENDED';
    const kind = to === 'REGISTERED' && reinstates ? 'REINSTATE' : to === 'LIFT' ? 'REINSTATE' : kinds[to];
    const decision = kind === undefined ? undefined : decided(kind, before.regionCode);
    const command = { expectedVersion: before.version, reason: 'Проверка', at, decision };
    const result =
      to === 'LIFT'
        ? decideLift(before, command, permissions)
        : decideTransition(before, { ...command, to }, permissions);
    return result.ok ? result.value.entry : before;
  }

  it('cannot reactivate it against the suspension of another', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let entries = [entryIn('REGISTERED', null), entryIn('UNDER_REVIEW', null, smolensk)] as const;
        // The actors that declared the suspensions in force, by region.
        const permissions = new Map<RegionCode, Actor>();
        for (const { actor, to } of steps) {
          const { entry: nth, permissions: as } = actors[actor];
          const before = entries[nth];
          const after = act(before, to, as);
          const statusBefore = statusOf(entries);
          const held = new Map(permissions);
          entries = nth === 0 ? [after, entries[1]] : [entries[0], after];
          if (after.status === 'SUSPENDED' && before.status !== 'SUSPENDED') permissions.set(after.regionCode, actor);
          if (before.suspendedBy !== null && after.suspendedBy === null) {
            const author = permissions.get(after.regionCode);
            expect(as.isAgency || author === actor).toBe(true);
            permissions.delete(after.regionCode);
            seen.add(`${author ?? ''} lifted by ${actor}`);
          }
          const status = statusOf(entries);
          expect(status === 'ACTIVE').toBe(
            permissions.size === 0 && entries.some(({ status }) => status === 'REGISTERED'),
          );
          if (statusBefore === 'SUSPENDED' && status === 'ACTIVE' && held.size > 0)
            expect([...held.keys()]).toEqual([after.regionCode]);
          seen.add(`${status} with ${permissions.size}`);
        }
      }),
      { seed: 20_261_128, numRuns: 500 },
    );
    // Otherwise the property could hold because nothing happened.
    for (const story of [
      'SUSPENDED with 2',
      'ACTIVE with 0',
      'leningrad lifted by leningrad',
      'smolensk lifted by the agency in Smolensk',
    ])
      expect(seen).toContain(story);
  });
});
