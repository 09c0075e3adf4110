import { describe, expect, it } from '@jest/globals';
import { newId } from '@promtour/kernel/id';
import { isInTerm, quorumOf, termsOverlap, type CouncilMember, type CouncilRole } from './council.ts';

const at = new Date('2026-11-24T09:00:00.000Z');
const member = (role: CouncilRole, to: string | null = null): CouncilMember => ({
  id: newId(at),
  councilId: newId(at),
  name: 'Член совета',
  role,
  from: '2026-01-01',
  to,
});

describe('a quorum', () => {
  const [chair, deputy, first, second] = [member('CHAIR'), member('DEPUTY'), member('MEMBER'), member('MEMBER')];
  const former = member('MEMBER', '2026-10-31');
  const all = [chair, deputy, first, second, former];

  it.each<[string, readonly CouncilMember[], object]>([
    ['half of the members is too few', [chair, first], { present: 2, needed: 3, met: false }],
    ['more than half with the chair is enough', [chair, first, second], { present: 3, needed: 3, met: true }],
    ['a deputy leads as well', [deputy, first, second], { present: 3, met: true }],
    ['whose term ended does not count', [chair, first, former], { members: 4, present: 2, met: false }],
    ['no members present', [], { present: 0, met: false }],
  ])('%s', (_, present, quorum) => {
    expect(quorumOf(all, new Set(present.map(({ id }) => id)), '2026-11-01')).toMatchObject(quorum);
  });

  it('is not met without a chair or deputy, whatever the number', () => {
    const members = [first, second];
    const present = new Set(members.map(({ id }) => id));
    expect(quorumOf(members, present, '2026-11-01')).toMatchObject({ present: 2, needed: 2, met: false });
  });
});

describe('a term', () => {
  it('includes its first and its last day', () => {
    const term = { from: '2026-01-01', to: '2026-06-30' };
    const days = ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'];
    expect(days.map((day) => isInTerm(term, day))).toEqual([false, true, true, false]);
  });

  it('overlaps another on a common day', () => {
    const term = { from: '2026-01-01', to: '2026-06-30' };
    expect(termsOverlap(term, { from: '2026-06-30', to: null })).toBe(true);
    expect(termsOverlap(term, { from: '2026-07-01', to: null })).toBe(false);
    expect(termsOverlap({ from: '2026-07-01', to: null }, term)).toBe(false);
  });
});
