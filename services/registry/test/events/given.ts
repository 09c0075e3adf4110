import { randomUUID } from 'node:crypto';
import type { AgreementId, BookingId, OrganizationId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { ok, unwrap } from '@promtour/kernel/result';
import { systemCaller } from '@promtour/service-kit/caller';
import type { AgreementStatus } from '../../src/agreements/domain/agreement.ts';
import type { Measure } from '../../src/agreements/domain/measure.ts';
import type { MilestoneStatus } from '../../src/agreements/domain/milestone.ts';
import type { DecisionKind } from '../../src/councils/domain/decision.ts';
import type { RegistryEntry } from '../../src/entries/domain/registry-entry.ts';
import type { EntryStatus, Registry } from '../../src/shared/domain/registries.ts';
import type { LeadStatus } from '../../src/leads/domain/lead-machine.ts';
import type { Lead, LeadFact } from '../../src/leads/domain/lead.ts';
import type { AssessmentDraft } from '../../src/readiness/domain/assessment.ts';
import { coordinatorOf } from '@promtour/testkit/viewers';
import { testCaller, request, type Harness } from '../harness.ts';
import { scores } from '../programme.ts';
import { organizationInput } from '../registry.ts';

/** The first day in all rows of events. */
export const firstDay = '2026-01-01';

export function on(harness: Harness, day: string): void {
  harness.clock.set(new Date(`${day}T09:00:00Z`));
}

const bySystem = systemCaller('registry', { correlationId: 'harness' });

export async function organization(harness: Harness, region = 'RU-SMO'): Promise<OrganizationId> {
  const { inn, kpp } = organizationInput() as { inn: string; kpp: string };
  const rest = { legalName: null, brands: [], ogrn: null, okved: ['24.10'], provenance: null };
  const draft = { ...rest, kind: 'BUSINESS' as const, name: { ru: 'Завод' }, inn, kpp, region };
  return unwrap(await harness.createOrganization(draft, request(), testCaller)).value.id;
}

const councils = new WeakMap<Harness, Map<string, Promise<string>>>();

/** A meeting of the region's council, one per harness. */
export function meeting(harness: Harness, region = 'RU-SMO'): Promise<string> {
  const known = councils.get(harness) ?? new Map<string, Promise<string>>();
  councils.set(harness, known);
  const made = known.get(region) ?? makeMeeting(harness, region);
  known.set(region, made);
  return made;
}

async function makeMeeting(harness: Harness, region: string): Promise<string> {
  const established = { region, establishedOn: '2020-07-08' };
  const { id: council } = unwrap(await harness.establishCouncil(established, request(), testCaller)).value;
  const member = { council, name: 'Член совета', role: 'CHAIR' as const, from: '2020-07-08', to: null };
  const { id } = unwrap(await harness.appointCouncilMember(member, request(), testCaller)).value;
  const held = { council, heldOn: '2020-08-01', present: [id], agenda: [] };
  return unwrap(await harness.recordCouncilMeeting(held, request(), testCaller)).value.id;
}

export async function decision(
  harness: Harness,
  kind: DecisionKind,
  { region = 'RU-SMO', of = [] as readonly OrganizationId[] } = {},
): Promise<string> {
  const draft = { meeting: await meeting(harness, region), kind, summary: { ru: 'Решили' }, organizations: of };
  return unwrap(await harness.recordCouncilDecision(draft, request(), testCaller)).value.id;
}

const standing = new WeakMap<Harness, Map<string, string>>();

/** Records a decision about an organization before events are observed. */
async function prepareDecision(harness: Harness, kind: DecisionKind, of: OrganizationId): Promise<void> {
  const known = standing.get(harness) ?? new Map<string, string>();
  standing.set(harness, known);
  if (!known.has(`${kind} ${of}`)) known.set(`${kind} ${of}`, await decision(harness, kind, { of: [of] }));
}

/** Uses a decision that was recorded before. */
async function takenDecision(harness: Harness, kind: DecisionKind, of: OrganizationId): Promise<string | null> {
  const key = `${kind} ${of}`;
  const taken = standing.get(harness)?.get(key) ?? (await decision(harness, kind, { of: [of] }));
  standing.get(harness)?.delete(key);
  return taken;
}

export type GivenEntry = Pick<RegistryEntry, 'id' | 'version' | 'organizationId' | 'status'>;

/** Moves an entry to a status, with what the transition requires. The agency lifts suspensions, with a reason. */
export async function take(harness: Harness, entry: GivenEntry, to: EntryStatus): Promise<GivenEntry> {
  const { id, version, organizationId, status } = entry;
  const kind = to === 'EXCLUDED' ? 'EXCLUDE' : to === 'REGISTERED' && status !== 'SUSPENDED' ? 'REGISTER' : undefined;
  const named = kind === undefined ? null : await takenDecision(harness, kind, organizationId);
  const about = { id, to, expectedVersion: version, reason: 'Проверка', decision: named };
  return unwrap(await harness.transitionRegistryEntry(about, testCaller));
}

/** The statuses that lead to a status. */
export const waysTo: Readonly<Record<EntryStatus, readonly EntryStatus[]>> = {
  CANDIDATE: [],
  APPLIED: ['APPLIED'],
  UNDER_REVIEW: ['APPLIED', 'UNDER_REVIEW'],
  RETURNED: ['APPLIED', 'UNDER_REVIEW', 'RETURNED'],
  REGISTERED: ['APPLIED', 'UNDER_REVIEW', 'REGISTERED'],
  SUSPENDED: ['APPLIED', 'UNDER_REVIEW', 'REGISTERED', 'SUSPENDED'],
  EXCLUDED: ['APPLIED', 'UNDER_REVIEW', 'REGISTERED', 'SUSPENDED', 'EXCLUDED'],
};

export async function open(harness: Harness, of: OrganizationId, registry: Registry = 'INDUSTRIAL_ENTERPRISE') {
  const draft = { organization: of, registry, region: null };
  return unwrap(await harness.openRegistryEntry(draft, request(), testCaller)).value;
}

/** An entry in a status, of a new organization by default. The decision is recorded before events are observed. */
export async function entryIn(harness: Harness, status: EntryStatus, of?: OrganizationId, registry?: Registry) {
  let entry: GivenEntry = await open(harness, of ?? (await organization(harness)), registry);
  for (const to of waysTo[status]) entry = await take(harness, entry, to);
  for (const kind of ['REGISTER', 'EXCLUDE'] as const) await prepareDecision(harness, kind, entry.organizationId);
  return entry;
}

export async function site(harness: Harness, region = 'RU-SMO'): Promise<SiteId> {
  const rest = { address: null, region: null, point: null, timeZone: null, hazardClass: null, passRegime: null };
  const draft = { ...rest, name: { ru: 'Площадка' }, provenance: null };
  return unwrap(await harness.createSite(await organization(harness, region), draft, request(), testCaller)).value.id;
}

/** Scores that allow visits, and scores that do not. */
export const good = scores();
export const bad = scores([], { SAFE_ROUTE: 1 });

export async function assess(harness: Harness, of: SiteId, about: Partial<AssessmentDraft> = {}) {
  const draft = { assessedOn: firstDay, validUntil: null, scores: good, ...about };
  return unwrap(await harness.recordAssessment(of, draft, request(), testCaller)).value;
}

/** Runs all due jobs of other rows, so that their events are not observed. */
export async function letTimePass(harness: Harness): Promise<void> {
  on(harness, '2040-01-01');
  while ((await harness.advanceByTime()) + (await harness.expireAssessments()) > 0);
  on(harness, firstDay);
}

export type GivenAgreement = { readonly id: AgreementId; readonly version: number; readonly region: string };

export async function draft(
  harness: Harness,
  { region = 'RU-SMO', measures = ['REGIONAL_ROUTES'] as readonly Measure[], validUntil = '2028-12-31' } = {},
): Promise<GivenAgreement> {
  const about = { region, title: { ru: 'Соглашение' }, measures, validUntil, decision: null, provenance: null };
  return { ...unwrap(await harness.createAgreement(about, request(), testCaller)).value, region };
}

/** Both parties sign, on one day. The terms of the region's earlier agreements are cleared first, so that none overlaps. */
export async function sign(
  harness: Harness,
  { id, version, region }: GivenAgreement,
  signedOn = firstDay,
): Promise<GivenAgreement> {
  await forgetTerms(harness, region);
  const byRegion = { ...testCaller, viewer: coordinatorOf(region) };
  const first = unwrap(await harness.signAgreement(id, signedOn, version, byRegion));
  return { ...unwrap(await harness.signAgreement(id, signedOn, first.version, testCaller)), region };
}

/** Both parties sign an extension. */
export async function extend(
  harness: Harness,
  { id, version, region }: GivenAgreement,
  validUntil: string,
): Promise<GivenAgreement> {
  const byRegion = { ...testCaller, viewer: coordinatorOf(region) };
  const first = unwrap(await harness.extendAgreement(id, validUntil, version, byRegion));
  return { ...unwrap(await harness.extendAgreement(id, validUntil, first.version, testCaller)), region };
}

export async function forgetTerms(harness: Harness, region: string): Promise<void> {
  await harness.dataSource.query(
    'UPDATE agreement_milestone SET term = NULL WHERE region_code = $1 AND term IS NOT NULL',
    [region],
  );
}

/** An agreement in a status, without milestones that change by time. Its last day is the last day of 2028. */
export async function agreementIn(harness: Harness, state: Exclude<AgreementStatus, 'EXPIRED' | 'TERMINATED'>) {
  await letTimePass(harness);
  const drafted = await draft(harness, { measures: ['COUNCIL'] });
  if (state === 'DRAFT') return drafted;
  const signed = await sign(harness, drafted);
  // Closes the milestone before time changes it.
  await arrives(harness, signed, 'COUNCIL', firstDay);
  if (state === 'SIGNED') return signed;
  on(harness, '2028-12-01');
  await harness.advanceByTime();
  return { ...signed, version: signed.version + 1 };
}

/** An agreement with one milestone, for a route, in a status; due on 3 July 2026. */
export async function milestoneIn(harness: Harness, state: Exclude<MilestoneStatus, 'DONE'>, region: string) {
  await letTimePass(harness);
  const agreement = await sign(harness, await draft(harness, { region }));
  if (state !== 'PLANNED') {
    on(harness, state === 'ON_TRACK' ? '2026-07-03' : '2026-07-04');
    await harness.advanceByTime();
  }
  return agreement;
}

/** Delivers a fact of a region as another service's event; returns the event's id. */
export async function arrives(
  harness: Harness,
  { region }: Pick<GivenAgreement, 'region'>,
  measure: Measure,
  day: string,
): Promise<string> {
  const evidence = {
    eventId: randomUUID(),
    eventType: 'promtour.routes.route.published.v1',
    subject: randomUUID(),
    time: new Date(`${day}T10:00:00Z`),
  };
  const fact = { regionCode: region as RegionCode, measure, evidence };
  const result = await harness.transactions.run<undefined, never>(bySystem, async (context) => {
    await harness.closeMilestones(fact, harness.clock.now(), bySystem.causation, context);
    return ok(undefined);
  });
  unwrap(result);
  return evidence.eventId;
}

export async function visit(harness: Harness, about: Partial<LeadFact> = {}): Promise<void> {
  const fact: LeadFact = {
    source: 'VISIT',
    bookingId: randomUUID() as BookingId,
    purpose: 'PARTNER',
    hostOrganizationId: about.hostOrganizationId ?? (await organization(harness)),
    visitingOrganizationId: null,
    at: harness.clock.now(),
    ...about,
  };
  const result = await harness.leads.run<undefined, never>(bySystem, async (context) => {
    await harness.openLead(context, fact, bySystem);
    return ok(undefined);
  });
  unwrap(result);
}

const order: readonly LeadStatus[] = ['NEW', 'CONTACTED', 'MEETING', 'AGREEMENT'];

export async function leadIn(harness: Harness, state: LeadStatus): Promise<Pick<Lead, 'id' | 'version'>> {
  const bookingId = randomUUID() as BookingId;
  await visit(harness, { bookingId });
  const [lead] = await harness.dataSource.query<Pick<Lead, 'id' | 'version'>[]>(
    'SELECT id, version FROM cooperation_lead WHERE booking_id = $1',
    [bookingId],
  );
  if (lead === undefined) throw new Error('no lead was opened');
  let current: Pick<Lead, 'id' | 'version'> = lead;
  for (const to of order.slice(1, order.indexOf(state) + 1)) current = await advance(harness, current, to);
  return current;
}

export async function advance(
  harness: Harness,
  { id, version }: Pick<Lead, 'id' | 'version'>,
  to: LeadStatus,
): Promise<Lead> {
  const value = { amount: 100_000, currency: 'RUB' };
  return unwrap(await harness.advanceLead(id, { to, expectedVersion: version, note: null, value }, testCaller));
}
