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
    illustrative: illustrative(enterprise, {
      name: 'name',
      ...(brands.length > 0 ? { brands: 'brands' } : {}),
      ...(numbers === undefined ? {} : { inn: 'never published', kpp: 'never published', ogrn: 'never published' }),
      region: 'region',
      okved: 'okved',
    }),
  };
}

/** `CreateSiteInput` but for the organisation: its place is the centre of its city, which is never the plant's own. */
export function siteInput(enterprise: Enterprise) {
  const { name, city, region, point } = enterprise;
  return {
    name,
    address: city,
    region,
    point,
    illustrative: illustrative(enterprise, {
      name: 'name',
      address: 'city',
      region: 'region',
      point: 'never published',
    }),
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
