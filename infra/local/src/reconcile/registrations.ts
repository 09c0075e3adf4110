import { operation, type Graph } from '@promtour/sample-data/graph';
import type { Difference } from './compare-figures.ts';

const programs = operation<
  Record<string, never>,
  {
    programScoreboard: {
      nodes: readonly { readonly region: { readonly code: string } | null; readonly registeredEnterprises: number }[];
    };
  }
>('Programs', 'query Programs { programScoreboard(first: 100) { nodes { region { code } registeredEnterprises } } }');

const enterprises = operation<
  {
    readonly filter: {
      readonly regions?: readonly string[];
      registries: readonly string[];
      entryStatuses: readonly string[];
    };
  },
  { organizations: { totalCount: number } }
>(
  'Enterprises',
  'query Enterprises($filter: OrganizationFilter) { organizations(filter: $filter, first: 1) { totalCount } }',
);

/** Compares the registered enterprises with the registry: in total, and by seat for each region that has any in analytics. */
export async function compareRegistrations(graph: Graph): Promise<readonly Difference[]> {
  const { data } = await graph.ask(programs, {});
  const { nodes } = data.programScoreboard;
  const total = nodes.reduce((sum, { registeredEnterprises }) => sum + registeredEnterprises, 0);
  const compared = [await difference(graph, 'total', {}, total)];
  for (const { region, registeredEnterprises } of nodes) {
    if (region === null || registeredEnterprises === 0) continue;
    compared.push(await difference(graph, region.code, { regions: [region.code] }, registeredEnterprises));
  }
  return compared.filter(({ service, analytics }) => service !== analytics);
}

async function difference(
  graph: Graph,
  key: string,
  regions: { readonly regions?: readonly string[] },
  analytics: number,
): Promise<Difference> {
  const filter = { ...regions, registries: ['INDUSTRIAL_ENTERPRISE'], entryStatuses: ['REGISTERED'] };
  const { data } = await graph.ask(enterprises, { filter });
  const { totalCount: service } = data.organizations;
  return { scope: 'registry', key, measure: 'registeredEnterprises', service, analytics };
}
