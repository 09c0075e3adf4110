import type { Enterprise, Fact } from './enterprise.ts';

/** An illustrative value must say so in the record: here is which field rests on which published column. */
function illustrative(
  { published }: Enterprise,
  fields: Readonly<Record<string, Fact | 'never published'>>,
): readonly string[] {
  return Object.entries(fields)
    .filter(([, fact]) => fact === 'never published' || !published.has(fact))
    .map(([field]) => field);
}

/** Every record of the sample says so: it mixes published facts with values that are ours. */
export const sample = { source: 'SAMPLE', reference: 'infra/sample-data' };

/** `CreateOrganizationInput`. */
export function organizationInput(enterprise: Enterprise) {
  const { name, brands, numbers, region, okved } = enterprise;
  return {
    kind: 'ENTERPRISE',
    name,
    ...(brands.length > 0 ? { brands } : {}),
    ...numbers,
    region,
    okved: [okved],
    provenance: sample,
  };
}

/** `CreateSiteInput` without the organization. The point is the center of the city. */
export function siteInput(enterprise: Enterprise) {
  const { name, city, region, point } = enterprise;
  return {
    name,
    address: city,
    region,
    point,
    provenance: sample,
  };
}

/** `CreateExcursionInput` but for the site. The timetable is ours, so `sessions` is marked as well. */
export function excursionInput(enterprise: Enterprise) {
  const { title, summary, minutes, age, groupMin, groupMax, price } = enterprise;
  return {
    title,
    summary,
    durationMinutes: minutes,
    ageLimit: age,
    groupMin,
    groupMax,
    price: { amount: price, currency: 'RUB' },
    languages: ['ru'],
    illustrative: illustrative(enterprise, {
      title: 'excursion',
      summary: 'never published',
      durationMinutes: 'minutes',
      ageLimit: 'age',
      groupMin: 'group_min',
      groupMax: 'group_max',
      price: 'price_kopecks',
      languages: 'never published',
      sessions: 'never published',
    }),
  };
}
