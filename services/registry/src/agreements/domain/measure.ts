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

/**
 * The programme's promise of July 2020: «in half a year every region can create routes that attract new tourists». Everything that
 * an agreement names is due within so many days of its signing.
 */
export const promiseDays = 183;

type Plan = {
  /** What closes the milestone. */
  readonly goal: LocalizedText;
  /**
   * Whether a fact that is older than the agreement keeps the promise: a council that is there need not be established again. What
   * the promise is about, routes and excursions, counts from the signing.
   */
  readonly standing: boolean;
};

export const plans: Readonly<Record<Measure, Plan>> = {
  METHODOLOGY: {
    goal: {
      ru: 'Первая площадка региона оценена по методике',
      en: 'A first site of the region is assessed by the methodology',
    },
    standing: true,
  },
  COUNCIL: { goal: { ru: 'Создан совет региона', en: 'The region’s council is established' }, standing: true },
  REGISTRY: {
    goal: {
      ru: 'Первая организация внесена в реестр региона',
      en: 'A first organisation stands in a registry of the region',
    },
    standing: true,
  },
  EXCURSIONS: { goal: { ru: 'Опубликована первая экскурсия', en: 'A first excursion is published' }, standing: false },
  REGIONAL_ROUTES: {
    goal: { ru: 'Опубликован первый маршрут по региону', en: 'A first route within the region is published' },
    standing: false,
  },
  INTERREGIONAL_ROUTES: {
    goal: { ru: 'Опубликован первый межрегиональный маршрут', en: 'A first interregional route is published' },
    standing: false,
  },
};
