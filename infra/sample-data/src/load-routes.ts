import type { Graph } from './graph.ts';
import { sample } from './inputs.ts';
import { registerEntry, type Registrant } from './load-enterprise.ts';
import { mutate, type OnWait } from './mutate.ts';
import * as operations from './operations.ts';
import * as routes from './route-operations.ts';
import { sampleRoutes, type SampleRoute } from './sample-routes.ts';

type Surroundings = {
  readonly graph: Graph;
  readonly onWait: OnWait;
  readonly meetings: ReadonlyMap<string, string>;
  /** The graph as the coordinator of each region whose account can sign in. */
  readonly coordinators: ReadonlyMap<string, Graph>;
};

/** Statuses of a route that an interrupted load left. */
const unfinished = ['DRAFT', 'PROPOSED', 'APPROVED'];

/**
 * Creates the sample routes whose excursions are loaded, with the tour operator that runs them, and publishes those that all regions have
 * approved. A route whose regions have no account to approve it waits for them.
 * @returns the titles of published routes
 */
export async function loadRoutes(
  excursions: ReadonlyMap<string, string>,
  around: Surroundings,
): Promise<readonly string[]> {
  const possible = sampleRoutes.filter(({ enterprises }) => enterprises.every((slug) => excursions.has(slug)));
  if (possible.length === 0) return [];
  const operator = await loadOperator(around);
  const published: string[] = [];
  for (const route of possible) {
    const { status, title } = await loadRoute(route, operator, excursions, around);
    if (status === 'PUBLISHED') published.push(title);
  }
  return published;
}

async function loadRoute(
  { slug, input }: SampleRoute,
  operator: string,
  excursions: ReadonlyMap<string, string>,
  { graph, onWait, coordinators }: Surroundings,
): Promise<{ readonly status: string; readonly title: string }> {
  const draft = input((enterprise) => excursions.get(enterprise) ?? '');
  const title = (draft['title'] as { ru: string }).ru;
  // The keys of a load are kept for 30 days only, the records permanently.
  const statuses = [...unfinished, 'PUBLISHED', 'SUSPENDED', 'RETURNED', 'ARCHIVED'];
  const { data } = await graph.ask(routes.findRoutes, { text: title, statuses });
  let route: routes.Route =
    data.routes.nodes.find((node) => node.title.ru === title) ??
    (
      await mutate(
        graph,
        routes.createRoute,
        { input: { ...draft, operator, idempotencyKey: `sample-data:route:${slug}` } },
        (answer) => answer.__typename === 'CreateRoutePayload',
        onWait,
      )
    ).route;
  const reference = () => ({ id: route.id, expectedVersion: route.version });
  if (route.status === 'DRAFT')
    ({ route } = await mutate(
      graph,
      routes.transitionRoute,
      { input: { ...reference(), to: 'PROPOSED' } },
      (answer) => answer.__typename === 'TransitionRoutePayload',
      onWait,
    ));
  for (const { region, status } of route.approvals) {
    const coordinator = coordinators.get(region?.code ?? '');
    if (region === null || coordinator === undefined || status !== 'PENDING' || route.status !== 'PROPOSED') continue;
    ({ route } = await mutate(
      coordinator,
      routes.decideRouteApproval,
      { input: { ...reference(), region: region.code, approved: true } },
      (answer) => answer.__typename === 'DecideRouteApprovalPayload',
      onWait,
    ));
  }
  if (route.status === 'APPROVED')
    ({ route } = await mutate(
      graph,
      routes.publishRoute,
      { input: reference() },
      (answer) => answer.__typename === 'PublishRoutePayload',
      onWait,
    ));
  return { status: route.status, title };
}

const operator: Registrant = {
  slug: 'tour-operator',
  region: 'RU-SMO',
  name: { ru: 'Смоленский туроператор (образец)', en: 'Smolensk tour operator (sample)' },
};

/** An invented tour operator, which is registered: it runs the routes with lodging. */
async function loadOperator(around: Surroundings): Promise<string> {
  const { slug, region, name } = operator;
  const { data } = await around.graph.ask(operations.findEnterprise, { region, text: name.ru });
  const there = data.organizations.nodes.find((node) => node.name.ru === name.ru);
  const id = there?.id ?? (await createOperator(around));
  const entry = there?.registryEntries.find(({ registry }) => registry === 'TOUR_OPERATOR');
  await registerEntry({ slug, region, name }, id, 'TOUR_OPERATOR', entry, around);
  return id;
}

async function createOperator({ graph, onWait }: Surroundings): Promise<string> {
  const { slug, region, name } = operator;
  const { organization } = await mutate(
    graph,
    operations.createOrganization,
    {
      input: {
        kind: 'TOUR_OPERATOR',
        name,
        brands: [name.ru],
        region,
        okved: ['79'],
        provenance: sample,
        idempotencyKey: `sample-data:${slug}:organization`,
      },
    },
    (given) => given.__typename === 'CreateOrganizationPayload',
    onWait,
  );
  return organization.id;
}
