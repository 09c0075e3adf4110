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
  const { slug, title, summary, minutes, age, groupMin, groupMax, price, okved } = enterprise;
  return {
    title,
    summary,
    ...programmeOf(okved, minutes),
    segments: age < 18 ? ['FAMILY', 'SCHOOL_CAREER', 'ADULT_TOURIST'] : ['ADULT_TOURIST', 'BUSINESS_B2B'],
    options: [tour(price), ...(groupMax >= 10 ? [wholeGroup(price * groupMax)] : [])],
    cancellationTerms: [
      { hoursBefore: 72, refundPercent: 100 },
      { hoursBefore: 24, refundPercent: 50 },
    ],
    admission: {
      ageLimit: age,
      groupMin,
      groupMax,
      childrenPerAdult: 10,
      ...equipmentOf(okved),
      documentLevel: admitsWalkIns.has(slug) ? 'NONE' : 'NAME',
      foreignerPolicy: 'PRIOR_APPROVAL',
      leadTime: { days: 1, unit: 'WORKING_DAYS' },
    },
    languages: ['ru'],
    provenance: sample,
  };
}

/** Plants that ask for no list and admit people without a booking: illustrative, like all of the rules above. */
export const admitsWalkIns: ReadonlySet<string> = new Set(['ariel']);

/** A briefing, the production, and questions at the end. */
function programmeOf(okved: string, minutes: number) {
  const stop = (ru: string, en: string, durationMinutes: number) => ({ title: { ru, en }, durationMinutes });
  return {
    durationMinutes: minutes,
    format: okved.startsWith('58') ? 'MUSEUM_AND_PRODUCTION' : 'PRODUCTION',
    stops: [
      stop('Инструктаж по безопасности', 'Safety briefing', 10),
      stop('Производство', 'Production', minutes - 20),
      stop('Вопросы и ответы', 'Questions and answers', 10),
    ],
  };
}

/** Tickets by age; children pay two thirds. Agencies get a tenth off. In the May holidays prices rise by a fifth. */
function tour(price: number) {
  const prices = (amount: number) => [
    { retail: roubles(amount), net: roubles(0.9 * amount) },
    {
      retail: roubles(1.2 * amount),
      net: roubles(1.08 * amount),
      dates: { from: '2027-05-01', to: '2027-05-10' },
    },
  ];
  return {
    code: 'tour',
    title: { ru: 'Обзорная экскурсия', en: 'Guided tour' },
    units: [
      { type: 'ADULT', minAge: 18, prices: prices(price) },
      { type: 'CHILD', maxAge: 17, prices: prices((2 / 3) * price) },
    ],
  };
}

function wholeGroup(price: number) {
  return {
    code: 'group',
    title: { ru: 'Экскурсия для своей группы', en: 'Tour for a private group' },
    pricingPer: 'GROUP',
    units: [{ type: 'OTHER' }],
    groupPrices: [{ retail: roubles(price) }],
  };
}

/** Whole roubles. */
function roubles(kopecks: number) {
  return { amount: Math.round(kopecks / 100) * 100, currency: 'RUB' };
}

/** What visitors wear, by the class of production: illustrative. */
function equipmentOf(okved: string) {
  const division = okved.slice(0, 2);
  if (['10', '11', '21'].includes(division))
    return {
      protectiveEquipment: ['GOWN', 'CAP', 'SHOE_COVERS'],
      footwear: 'CLOSED',
      photoPolicy: 'DESIGNATED_POINTS',
    };
  if (['16', '19', '20', '23', '24', '25', '28', '29', '30', '35'].includes(division))
    return { protectiveEquipment: ['HELMET', 'VEST', 'GLASSES'], footwear: 'CLOSED_NO_HEEL', photoPolicy: 'NO_FLASH' };
  return { footwear: 'CLOSED' };
}
