import { operation, type Graph } from '@promtour/sample-data/graph';
import type { Difference } from './compare-figures.ts';
import { compareCounts, leadStatuses, sumOf, type LeadStatus, type ProgramCounts } from './program-counts.ts';

/** How many regions are asked for at a time. */
const atATime = 8;

type Node = {
  readonly region: { readonly code: string } | null;
  readonly registeredEnterprises: number;
  readonly publishedExcursions: number;
  readonly publishedRoutes: number;
  readonly leadsByStatus: readonly { readonly status: LeadStatus; readonly leads: number }[];
};

const programs = operation<Record<string, never>, { programScoreboard: { nodes: readonly Node[] } }>(
  'Programs',
  `query Programs { programScoreboard(first: 100) { nodes {
     region { code } registeredEnterprises publishedExcursions publishedRoutes leadsByStatus { status leads } } } }`,
);

type Count = { readonly totalCount: number };
type Records = { readonly organizations: Count; readonly excursions: Count; readonly routes: Count } & Readonly<
  Record<LeadStatus, Count>
>;

/** Without regions, those of all. */
const records = operation<{ readonly regions: readonly string[] | null }, Records>(
  'RecordsOfRegions',
  `query RecordsOfRegions($regions: [RegionCode!]) {
     organizations(filter: { regions: $regions, registries: [INDUSTRIAL_ENTERPRISE], entryStatuses: [REGISTERED] }, first: 1) { totalCount }
     excursions(filter: { regions: $regions }, first: 1) { totalCount }
     routes(filter: { regions: $regions, statuses: [PUBLISHED] }, first: 1) { totalCount }
     ${leadStatuses.map((status) => `${status}: cooperationLeads(filter: { regions: $regions, statuses: [${status}] }, first: 1) { totalCount }`).join('\n')}
   }`,
);

/**
 * Compares registered enterprises, published excursions and routes, and leads by status with the records of the registry and of routes: in
 * each region of the program, and in total.
 */
export async function compareProgram(graph: Graph): Promise<readonly Difference[]> {
  const { data } = await graph.ask(programs, {});
  const regions = data.programScoreboard.nodes.flatMap((node) =>
    node.region === null ? [] : [{ code: node.region.code, analytics: analyticsCounts(node) }],
  );
  const differences: Difference[] = [];
  for (let start = 0; start < regions.length; start += atATime) {
    const compared = regions
      .slice(start, start + atATime)
      .map(async ({ code, analytics }) => compareCounts(code, await serviceCounts(graph, [code]), analytics));
    differences.push(...(await Promise.all(compared)).flat());
  }
  const total = sumOf(regions.map(({ analytics }) => analytics));
  // A route of several regions is counted in each of them.
  const whole = { ...(await serviceCounts(graph, null)), publishedRoutes: total.publishedRoutes };
  return [...differences, ...compareCounts('total', whole, total)];
}

function analyticsCounts({ leadsByStatus, ...counts }: Node): ProgramCounts {
  const { registeredEnterprises, publishedExcursions, publishedRoutes } = counts;
  const leads = new Map(leadsByStatus.map(({ status, leads: count }) => [status, count]));
  return {
    ...{ registeredEnterprises, publishedExcursions, publishedRoutes },
    leads: Object.fromEntries(leadStatuses.map((status) => [status, leads.get(status) ?? 0])) as ProgramCounts['leads'],
  };
}

async function serviceCounts(graph: Graph, regions: readonly string[] | null): Promise<ProgramCounts> {
  const { data } = await graph.ask(records, { regions });
  return {
    registeredEnterprises: data.organizations.totalCount,
    publishedExcursions: data.excursions.totalCount,
    publishedRoutes: data.routes.totalCount,
    leads: Object.fromEntries(
      leadStatuses.map((status) => [status, data[status].totalCount]),
    ) as ProgramCounts['leads'],
  };
}
