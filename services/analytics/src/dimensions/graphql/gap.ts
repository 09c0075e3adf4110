import type { Language } from '@promtour/service-kit/language';
import type { GapReason, PeriodGap } from '../domain/gap.ts';

const messages: Readonly<Record<GapReason, Readonly<Record<Language, string>>>> = {
  SMALL_GROUPS: {
    ru: 'Не учтены группы меньше 5 человек: для этого отбора и периода они скрыты.',
    en: 'Groups of fewer than 5 people are not included: they are suppressed for this filter and period.',
  },
  PART_OF_MONTH: {
    ru: 'Период содержит часть месяца: посещения, известные только за месяц в целом, в него не входят.',
    en: 'The period has a part of a month: visits that are known for the whole month only are not included.',
  },
};

/** The fields of every gap. */
export const gapFields = {
  message: ({ reason }: PeriodGap, _: unknown, { language }: { readonly language: Language }) =>
    messages[reason][language],
  from: ({ period }: PeriodGap) => period.from,
  to: ({ period }: PeriodGap) => period.to,
};
