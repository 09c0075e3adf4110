import { operation, type Graph } from '@promtour/sample-data/graph';
import type { Difference } from './compare-figures.ts';

/** All leads: the longest period that analytics answers. */
const always = { from: '2000-01-01', to: '2099-12-31' };

type Count = { readonly totalCount: number };
type Row = { readonly keys: readonly { readonly value: string | null }[]; readonly values: { readonly leads: number } };

const leadsInAnalytics = operation<
  { readonly period: typeof always },
  { measures: { total: { values: { leads: number } }; rows: readonly Row[] } }
>(
  'LeadsInAnalytics',
  `query LeadsInAnalytics($period: LocalDateRange!) {
    measures(period: $period, by: [REGION], top: 100) { total { values { leads } } rows { keys { value } values { leads } } } }`,
);

const leadsInRegistry = operation<
  { readonly filter: { readonly regions?: readonly string[] } },
  { cooperationLeads: Count }
>(
  'LeadsInRegistry',
  `query LeadsInRegistry($filter: CooperationLeadFilter) { cooperationLeads(filter: $filter, first: 1) { totalCount } }`,
);

/** Compares the number of cooperation leads with the registry's records: in total, and for each region that analytics knows. */
export async function compareLeads(graph: Graph): Promise<readonly Difference[]> {
  const { data } = await graph.ask(leadsInAnalytics, { period: always });
  const { total, rows } = data.measures;
  const compared = [await difference(graph, 'total', {}, total.values.leads)];
  for (const { keys, values } of rows) {
    const region = keys[0]?.value ?? null;
    if (region !== null) compared.push(await difference(graph, region, { regions: [region] }, values.leads));
  }
  return compared.filter(({ service, analytics }) => service !== analytics);
}

async function difference(
  graph: Graph,
  key: string,
  filter: { readonly regions?: readonly string[] },
  analytics: number,
): Promise<Difference> {
  const { data } = await graph.ask(leadsInRegistry, { filter });
  return { scope: 'leads', key, measure: 'leads', service: data.cooperationLeads.totalCount, analytics };
}
