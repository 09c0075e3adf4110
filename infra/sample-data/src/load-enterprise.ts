import type { Clock } from '@promtour/kernel/clock';
import { keyOf as key, type Enterprise } from './enterprise.ts';
import type { Graph } from './graph.ts';
import { excursionInput, organizationInput, siteInput } from './inputs.ts';
import { loadTimetable } from './load-timetable.ts';
import { mutate, type OnWait } from './mutate.ts';
import * as operations from './operations.ts';
import * as programme from './programme-operations.ts';

export type LoadedEnterprise = {
  readonly organizationId: string;
  /** Undefined if it was suspended by an earlier load. */
  readonly excursionId: string | undefined;
  /** Its entry in the registry of industrial enterprises, if it has one. */
  readonly entry: Entry | undefined;
  /** Already suspended by an earlier load. */
  readonly suspended: boolean;
  readonly sessionsAdded: number;
};

type Surroundings = {
  readonly graph: Graph;
  readonly clock: Clock;
  readonly onWait: OnWait;
  /** The meeting of each region's council that decides on the region's enterprises. */
  readonly meetings: ReadonlyMap<string, string>;
};

/**
 * Creates one enterprise in the graph: organization, registry, site, assessment, excursion, sessions, publication. Existing records are
 * reused, so it can be repeated at any time, also after an interruption at any point.
 * @throws GraphError if the graph refuses a step
 */
export async function loadEnterprise(enterprise: Enterprise, around: Surroundings): Promise<LoadedEnterprise> {
  const there = await find(enterprise, around.graph);
  const organizationId = there.organizationId ?? (await register(enterprise, around));
  // Loaded and suspended before: it refuses publications, so its timetable is left unchanged.
  if (there.suspended) {
    return { organizationId, excursionId: undefined, entry: undefined, suspended: true, sessionsAdded: 0 };
  }

  const entry = await registerEntry(enterprise, organizationId, registryOfPlants, there.entry, around);
  const site = there.site ?? (await createSite(enterprise, organizationId, around));
  if (there.site?.ready !== true) await assess(enterprise, site.id, around);
  const excursion = there.excursion ?? (await createExcursion(enterprise, site.id, around));
  const sessionsAdded = there.scheduled
    ? 0
    : await loadTimetable(enterprise, { organizationId, site, excursion: excursion.id }, around);
  await publish(excursion, around);
  return { organizationId, excursionId: excursion.id, entry, suspended: false, sessionsAdded };
}

/** Suspends an enterprise that admits no visitors. */
export async function suspend(entry: Entry, { graph, onWait }: Pick<Surroundings, 'graph' | 'onWait'>): Promise<void> {
  const reason = 'Не принимает посетителей (по опубликованным сведениям)';
  await mutate(
    graph,
    programme.transitionRegistryEntry,
    { input: { id: entry.id, to: 'SUSPENDED', expectedVersion: entry.version, reason } },
    (answer) => answer.__typename === 'TransitionRegistryEntryPayload',
    onWait,
  );
}

export type Entry = { readonly id: string; readonly status: string; readonly version: number };

type Found = {
  readonly organizationId?: string;
  readonly suspended: boolean;
  readonly entry?: Entry;
  readonly site?: { readonly id: string; readonly timeZone: string; readonly ready: boolean };
  readonly excursion?: operations.Excursion;
  /** Whether the excursion has a schedule. */
  readonly scheduled: boolean;
};

async function find({ name, region, title }: Enterprise, graph: Graph): Promise<Found> {
  const { data } = await graph.ask(operations.findEnterprise, { region, text: name.ru });
  const organization = data.organizations.nodes.find((node) => node.name.ru === name.ru);
  if (organization === undefined) return { suspended: false, scheduled: false };
  const site = organization.sites.nodes.find((node) => node.name.ru === name.ru);
  const excursion = site?.excursions.nodes.find((node) => node.title.ru === title.ru);
  const entry = organization.registryEntries.find(({ registry }) => registry === registryOfPlants);
  return {
    organizationId: organization.id,
    suspended: organization.status === 'SUSPENDED',
    scheduled: (excursion?.schedules.nodes.length ?? 0) > 0,
    ...(entry === undefined ? {} : { entry }),
    ...(site === undefined ? {} : { site: { ...site, ready: site.readiness?.status === 'VALID' } }),
    ...(excursion === undefined ? {} : { excursion }),
  };
}

async function register(enterprise: Enterprise, { graph, onWait }: Surroundings): Promise<string> {
  const answer = await mutate(
    graph,
    operations.createOrganization,
    { input: { ...organizationInput(enterprise), idempotencyKey: key(enterprise, 'organization') } },
    (given) => given.__typename === 'CreateOrganizationPayload' || given.__typename === 'OrganizationExists',
    onWait,
  );
  const organization = answer.__typename === 'CreateOrganizationPayload' ? answer.organization : answer.existing;
  if (organization === null)
    throw new Error('the organization exists and is not visible to this account: load as an official');
  return organization.id;
}

const registryOfPlants = 'INDUSTRIAL_ENTERPRISE';

/** The transitions of an entry until it is registered. */
const nextStatus: Readonly<Record<string, string>> = {
  CANDIDATE: 'APPLIED',
  APPLIED: 'UNDER_REVIEW',
  UNDER_REVIEW: 'REGISTERED',
};

/** An organization to register; idempotency keys derive from its slug. */
export type Registrant = Pick<Enterprise, 'slug' | 'region' | 'name'>;

type RegistrySurroundings = Pick<Surroundings, 'graph' | 'onWait' | 'meetings'>;

/** Takes an organization through one of its region's registries, from wherever an interrupted load stopped. */
export async function registerEntry(
  registrant: Registrant,
  organization: string,
  registry: string,
  there: Entry | undefined,
  { graph, onWait, meetings }: RegistrySurroundings,
): Promise<Entry> {
  let entry = there ?? (await openEntry(registrant, organization, registry, { graph, onWait }));
  for (let to = nextStatus[entry.status]; to !== undefined; to = nextStatus[entry.status]) {
    const decision =
      to === 'REGISTERED' ? { decision: await decide(registrant, organization, { graph, onWait, meetings }) } : {};
    ({ registryEntry: entry } = await mutate(
      graph,
      programme.transitionRegistryEntry,
      { input: { id: entry.id, to, expectedVersion: entry.version, ...decision } },
      (answer) => answer.__typename === 'TransitionRegistryEntryPayload',
      onWait,
    ));
  }
  return entry;
}

/** The council's decision to register this enterprise; a decision is used once per organization. */
async function decide(
  registrant: Registrant,
  organization: string,
  { graph, onWait, meetings }: RegistrySurroundings,
): Promise<string> {
  const { decision } = await mutate(
    graph,
    programme.recordCouncilDecision,
    {
      input: {
        idempotencyKey: key(registrant, 'decision'),
        meeting: meetings.get(registrant.region) ?? '',
        kind: 'REGISTER',
        summary: {
          ru: `Внести в реестр региона: ${registrant.name.ru}`,
          en: `Enter into the region’s registry: ${registrant.name.en}`,
        },
        organizations: [organization],
      },
    },
    (answer) => answer.__typename === 'RecordCouncilDecisionPayload',
    onWait,
  );
  return decision.id;
}

async function openEntry(
  registrant: Registrant,
  organization: string,
  registry: string,
  { graph, onWait }: Pick<Surroundings, 'graph' | 'onWait'>,
): Promise<Entry> {
  const answer = await mutate(
    graph,
    programme.openRegistryEntry,
    { input: { organization, registry, idempotencyKey: key(registrant, 'entry') } },
    (given) => given.__typename === 'OpenRegistryEntryPayload' || given.__typename === 'RegistryEntryExists',
    onWait,
  );
  return answer.__typename === 'OpenRegistryEntryPayload' ? answer.registryEntry : answer.existing;
}

/** The sample enterprises receive visitors; the full score of each criterion is illustrative. */
async function assess(enterprise: Enterprise, site: string, { graph, clock, onWait }: Surroundings): Promise<void> {
  const { data } = await graph.ask(programme.currentMethodology, {});
  const scores = data.currentMethodology.criteria.map(({ code }) => ({
    criterion: code,
    score: 2,
    evidence: 'Образец: показано для примера',
  }));
  const assessedOn = new Date(clock.now().getTime() - dayMs).toISOString().slice(0, 10);
  await mutate(
    graph,
    programme.recordAssessment,
    { input: { site, assessedOn, scores, idempotencyKey: key(enterprise, `assessment:${assessedOn}`) } },
    (answer) => answer.__typename === 'RecordAssessmentPayload',
    onWait,
  );
}

const dayMs = 86_400_000;

async function createSite(enterprise: Enterprise, organization: string, { graph, onWait }: Surroundings) {
  const { site } = await mutate(
    graph,
    operations.createSite,
    { input: { organization, ...siteInput(enterprise), idempotencyKey: key(enterprise, 'site') } },
    (answer) => answer.__typename === 'CreateSitePayload',
    onWait,
  );
  return site;
}

async function createExcursion(enterprise: Enterprise, site: string, { graph, onWait }: Surroundings) {
  const { excursion } = await mutate(
    graph,
    operations.createExcursion,
    { input: { idempotencyKey: key(enterprise, 'excursion'), site, ...excursionInput(enterprise) } },
    (answer) => answer.__typename === 'CreateExcursionPayload',
    onWait,
  );
  return excursion;
}

/** The transitions of a draft until it can be published. */
const nextOfDraft: Readonly<Record<string, string>> = {
  DRAFT: 'SELF_ASSESSED',
  SELF_ASSESSED: 'INSPECTION',
  INSPECTION: 'APPROVED',
};

/** Continues wherever an interrupted load stopped. */
async function publish(found: operations.Excursion, { graph, onWait }: Surroundings): Promise<void> {
  let excursion = found;
  for (let to = nextOfDraft[excursion.status]; to !== undefined; to = nextOfDraft[excursion.status]) {
    ({ excursion } = await mutate(
      graph,
      operations.transitionExcursion,
      { input: { id: excursion.id, expectedVersion: excursion.version, to } },
      (answer) => answer.__typename === 'TransitionExcursionPayload',
      onWait,
    ));
  }
  if (excursion.status === 'PUBLISHED') return;
  await mutate(
    graph,
    operations.publishExcursion,
    { input: { id: excursion.id, expectedVersion: excursion.version } },
    (answer) => answer.__typename === 'PublishExcursionPayload',
    onWait,
  );
}
