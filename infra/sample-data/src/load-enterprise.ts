import type { Clock } from '@promtour/kernel/clock';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { Enterprise } from './enterprise.ts';
import type { Graph } from './graph.ts';
import { excursionInput, organizationInput, siteInput } from './inputs.ts';
import { mutate, type OnWait } from './mutate.ts';
import * as operations from './operations.ts';
import { comingRecurrence } from './recurrence.ts';

/** Sessions are scheduled for so many days from tomorrow. */
export const scheduledDays = 60;

export type LoadedEnterprise = {
  readonly organizationId: string;
  /** It is shown as suspended already. */
  readonly suspended: boolean;
  readonly sessions: number;
  readonly sessionsAdded: number;
};

type Surroundings = { readonly graph: Graph; readonly clock: Clock; readonly onWait: OnWait };

/**
 * Brings one enterprise into the graph: organisation, site, excursion, sessions, publication. What is there already is
 * taken as it is, so it can be run again at any time, also after it was cut off at any point.
 * @throws GraphError where the graph refuses a step
 */
export async function loadEnterprise(enterprise: Enterprise, around: Surroundings): Promise<LoadedEnterprise> {
  const there = await find(enterprise, around.graph);
  const organizationId = there.organizationId ?? (await register(enterprise, around));
  // It was loaded before and takes no publications: its timetable is at rest.
  if (there.suspended) return { organizationId, suspended: true, sessions: 0, sessionsAdded: 0 };

  const site = there.site ?? (await addSite(enterprise, organizationId, around));
  const excursionId = there.excursionId ?? (await createExcursion(enterprise, site.id, around));
  const sessions = await schedule(enterprise, excursionId, site.timeZone, around);
  await mutate(
    around.graph,
    operations.publishExcursion,
    { id: excursionId },
    (answer) => answer.__typename === 'Excursion',
    around.onWait,
  );
  return { organizationId, suspended: false, ...sessions };
}

/** Shows an enterprise that takes no visitors as such. */
export async function suspend(organizationId: string, { graph, onWait }: Surroundings): Promise<void> {
  await mutate(
    graph,
    operations.suspendOrganization,
    { id: organizationId },
    (answer) => answer.__typename === 'Organization',
    onWait,
  );
}

type Found = {
  readonly organizationId?: string;
  readonly suspended: boolean;
  readonly site?: { readonly id: string; readonly timeZone: string };
  readonly excursionId?: string;
};

async function find({ name, region, title }: Enterprise, graph: Graph): Promise<Found> {
  const { data } = await graph.ask(operations.findEnterprise, { region, text: name.ru });
  const organization = data.organizations.nodes.find((node) => node.name.ru === name.ru);
  if (organization === undefined) return { suspended: false };
  const site = organization.sites.nodes.find((node) => node.name.ru === name.ru);
  const excursion = site?.excursions.nodes.find((node) => node.title.ru === title.ru);
  return {
    organizationId: organization.id,
    suspended: organization.status === 'SUSPENDED',
    ...(site === undefined ? {} : { site }),
    ...(excursion === undefined ? {} : { excursionId: excursion.id }),
  };
}

async function register(enterprise: Enterprise, { graph, onWait }: Surroundings): Promise<string> {
  const answer = await mutate(
    graph,
    operations.registerOrganization,
    { input: organizationInput(enterprise), idempotencyKey: key(enterprise, 'organization') },
    (given) => given.__typename === 'Organization' || given.__typename === 'OrganizationAlreadyRegistered',
    onWait,
  );
  return answer.__typename === 'Organization' ? answer.id : answer.organization.id;
}

async function addSite(enterprise: Enterprise, organization: string, { graph, onWait }: Surroundings) {
  return mutate(
    graph,
    operations.addSite,
    { input: { organization, ...siteInput(enterprise) }, idempotencyKey: key(enterprise, 'site') },
    (answer) => answer.__typename === 'Site',
    onWait,
  );
}

async function createExcursion(enterprise: Enterprise, site: string, { graph, onWait }: Surroundings) {
  const { id } = await mutate(
    graph,
    operations.createExcursion,
    { input: { site, ...excursionInput(enterprise) }, idempotencyKey: key(enterprise, 'excursion') },
    (answer) => answer.__typename === 'Excursion',
    onWait,
  );
  return id;
}

async function schedule({ days, starts }: Enterprise, excursion: string, zone: string, around: Surroundings) {
  const recurrence = comingRecurrence(days, around.clock.now(), zone as TimeZone, scheduledDays);
  let sessions = 0;
  let sessionsAdded = 0;
  if (recurrence === undefined) return { sessions, sessionsAdded };
  for (const start of starts) {
    const { total, added } = await mutate(
      around.graph,
      operations.scheduleSessions,
      { input: { excursion, recurrenceRule: recurrence.rule, firstStart: `${recurrence.firstDate}T${start}` } },
      (answer) => answer.__typename === 'SessionsScheduled',
      around.onWait,
    );
    sessions += total;
    sessionsAdded += added;
  }
  return { sessions, sessionsAdded };
}

/** The same in every run: what was cut off goes on where it stopped. */
function key({ slug }: Enterprise, step: string): string {
  return `sample-data:${slug}:${step}`;
}
