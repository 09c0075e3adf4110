import * as mutations from './mutations.ts';
import type { Answer, Portal } from './portal.ts';
import { newKey } from './unique.ts';

/** A member of a result union with an id: the result of most steps of the programme. */
type Made = Answer & { readonly id: string };

export type Entry = Made & { readonly status: string; readonly version: number };

/**
 * A decision of a region's council, usable once for each organization that it names. Creates the council and a meeting if there are none.
 */
export async function decide(
  portal: Portal,
  region: string,
  kind: string,
  ...organizations: readonly string[]
): Promise<string> {
  const meeting = await meetingOf(portal, region);
  const input = { idempotencyKey: newKey(), meeting, kind, summary: { ru: 'Решили' }, organizations };
  const { id } = await portal.mustChange<Made>('RecordCouncilDecisionPayload', mutations.recordCouncilDecision, {
    input,
  });
  return id;
}

async function meetingOf(portal: Portal, region: string): Promise<string> {
  const find = `query Meeting($region: RegionCode!) {
    region(code: $region) { council { id members { id role } meetings(first: 1) { nodes { id } } } }
  }`;
  type Council = { id: string; members: { id: string; role: string }[]; meetings: { nodes: { id: string }[] } };
  const there = (await portal.read<{ region: { council: Council | null } }>(find, { region })).region.council;
  const [held] = there?.meetings.nodes ?? [];
  if (held !== undefined) return held.id;
  // Parallel callers may create the same council; one of them succeeds, and the others get its id from the refusal.
  const founded = await portal.change<Made & { existing?: { id: string } }>(mutations.establishCouncil, {
    input: { idempotencyKey: newKey(), region, establishedOn: '2020-07-08' },
  });
  const council = founded.existing?.id ?? founded.id;
  const chair = await portal.change<Made>(mutations.appointCouncilMember, {
    input: { idempotencyKey: newKey(), council, name: 'Проба', role: 'DEPUTY', from: '2020-07-08' },
  });
  // While other callers appoint members, a meeting of the members known so far may fall short of the quorum.
  for (let attempt = 1; ; attempt++) {
    const { members, meetings } = (await portal.read<{ region: { council: Council } }>(find, { region })).region
      .council;
    const [heldMeanwhile] = meetings.nodes;
    if (heldMeanwhile !== undefined) return heldMeanwhile.id;
    const present = [...new Set([chair.id, ...members.map((member) => member.id)])];
    const input = { idempotencyKey: newKey(), council, heldOn: '2020-08-01', present };
    const made = await portal.change<Made>(mutations.recordCouncilMeeting, { input });
    if (made.__typename === 'RecordCouncilMeetingPayload') return made.id;
    if (attempt === 5) throw new Error(`no meeting in ${region}: ${made.__typename}`);
  }
}

/** Takes an organization through one of its region's registries until it is registered. */
export async function registerIn(
  portal: Portal,
  organization: string,
  region: string,
  registry = 'INDUSTRIAL_ENTERPRISE',
): Promise<Entry> {
  let entry = await portal.mustChange<Entry>('OpenRegistryEntryPayload', mutations.openRegistryEntry, {
    input: { organization, registry, idempotencyKey: newKey() },
  });
  for (const to of ['APPLIED', 'UNDER_REVIEW']) entry = await move(portal, entry, to);
  return move(portal, entry, 'REGISTERED', { decision: await decide(portal, region, 'REGISTER', organization) });
}

export function move(
  portal: Portal,
  { id, version }: Pick<Entry, 'id' | 'version'>,
  to: string,
  about: { readonly reason?: string; readonly decision?: string } = {},
): Promise<Entry> {
  const input = { id, to, expectedVersion: version, ...about };
  return portal.mustChange<Entry>('TransitionRegistryEntryPayload', mutations.transitionRegistryEntry, { input });
}

/** Scores for every criterion of the current methodology: the maximum, except for those given. */
export async function scoresOf(portal: Portal, changes: Readonly<Record<string, number>> = {}) {
  const { currentMethodology } = await portal.read<{ currentMethodology: { criteria: { code: string }[] } }>(
    '{ currentMethodology { criteria { code } } }',
  );
  return currentMethodology.criteria.map(({ code }) => ({
    criterion: code,
    score: changes[code] ?? 2,
    evidence: 'Проба',
  }));
}

/** Assesses a site as ready for visitors, or with the given lower scores. */
export async function assess(
  portal: Portal,
  site: string,
  changes: Readonly<Record<string, number>> = {},
): Promise<Made> {
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const scores = await scoresOf(portal, changes);
  const input = { idempotencyKey: newKey(), site, assessedOn: yesterday, scores };
  return portal.mustChange<Made>('RecordAssessmentPayload', mutations.recordAssessment, { input });
}
