import type { LocalizedText } from '@promtour/kernel/localized-text';

export const measures = [
  'METHODOLOGY',
  'EXCURSIONS',
  'REGIONAL_ROUTES',
  'INTERREGIONAL_ROUTES',
  'COUNCIL',
  'REGISTRY',
] as const;
export type Measure = (typeof measures)[number];

/** The measure that a published route of this kind serves. */
export function measureOfRoute(kind: 'LOCAL' | 'REGIONAL' | 'INTERREGIONAL' | 'NATIONAL'): Measure {
  return kind === 'LOCAL' || kind === 'REGIONAL' ? 'REGIONAL_ROUTES' : 'INTERREGIONAL_ROUTES';
}

/** Days from the signature to the due date of every measure: the half year that the program promised in July 2020. */
export const promiseDays = 183;

type Plan = {
  /** The result that closes the milestone. */
  readonly goal: LocalizedText;
  /**
   * Whether a result from before the signature counts: an existing council need not be established again, but routes and excursions
   * must be new.
   */
  readonly standing: boolean;
};

export const plans: Readonly<Record<Measure, Plan>> = {
  METHODOLOGY: {
    goal: {
      ru: 'Первая площадка региона оценена по методике',
      en: 'The first site of the region is assessed by the methodology',
    },
    standing: true,
  },
  COUNCIL: { goal: { ru: 'Создан совет региона', en: 'The region’s council is established' }, standing: true },
  REGISTRY: {
    goal: {
      ru: 'Первая организация внесена в реестр региона',
      en: 'The first organization is registered in the region',
    },
    standing: true,
  },
  EXCURSIONS: {
    goal: { ru: 'Опубликована первая экскурсия', en: 'The first excursion is published' },
    standing: false,
  },
  REGIONAL_ROUTES: {
    goal: { ru: 'Опубликован первый маршрут по региону', en: 'The first route within the region is published' },
    standing: false,
  },
  INTERREGIONAL_ROUTES: {
    goal: { ru: 'Опубликован первый межрегиональный маршрут', en: 'The first interregional route is published' },
    standing: false,
  },
};
