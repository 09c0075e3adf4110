import type { ExcursionContent } from './content.ts';

/** A complete content, for tests. */
export const anExcursionContent: ExcursionContent = {
  title: { ru: 'Как варят сталь' },
  summary: null,
  segments: ['FAMILY', 'SCHOOL_CAREER'],
  format: 'PRODUCTION',
  languages: ['ru'],
  durationMinutes: 90,
  stops: [
    { title: { ru: 'Инструктаж' }, description: null, durationMinutes: 15 },
    { title: { ru: 'Плавильный цех' }, description: null, durationMinutes: 60 },
  ],
  options: [
    {
      code: 'standard',
      title: { ru: 'Обзорная экскурсия' },
      pricingPer: 'UNIT',
      units: [
        {
          type: 'ADULT',
          minAge: null,
          maxAge: null,
          prices: [{ retail: { amount: 80_000, currency: 'RUB' }, net: null, dates: null }],
        },
      ],
      groupPrices: [],
    },
  ],
  bookingMode: 'INSTANT',
  cancellationTerms: [],
  admission: {
    ageLimit: 12,
    groupMin: 2,
    groupMax: 20,
    childrenPerAdult: 10,
    protectiveEquipment: ['HELMET'],
    footwear: 'CLOSED',
    photoPolicy: 'ALLOWED',
    foreignerPolicy: 'ALLOWED',
    documentLevel: 'NAME',
    leadTime: { days: 1, unit: 'WORKING_DAYS' },
    healthRestrictions: [],
    accessibility: [],
  },
  pictures: [{ url: 'https://example.org/furnace.jpg', license: 'CC BY 4.0', credit: 'Sample', alt: null }],
};
