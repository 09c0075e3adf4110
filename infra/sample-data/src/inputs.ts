import type { Enterprise } from './enterprise.ts';

/** Every sample record is marked as SAMPLE: it mixes published facts with illustrative values. */
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

/** `CreateExcursionInput` without the site. */
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
    provenance: sample,
  };
}
