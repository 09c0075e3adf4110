import type { Failure, FailureMessage } from '@promtour/kernel/failure';

export type NotPublishableReason = 'ORGANIZATION_UNKNOWN' | 'ORGANIZATION_SUSPENDED' | 'AGE_LIMIT_TOO_LOW';

/** The excursion may not be put on offer now; the registry's next events may change that. */
export type ExcursionNotPublishable = Failure<'ROUTES.EXCURSION_NOT_PUBLISHABLE'> & {
  readonly reason: NotPublishableReason;
};

export function excursionNotPublishable(reason: NotPublishableReason): ExcursionNotPublishable {
  return { code: 'ROUTES.EXCURSION_NOT_PUBLISHABLE', reason, message: wording[reason] };
}

const wording: Readonly<Record<NotPublishableReason, FailureMessage>> = {
  ORGANIZATION_UNKNOWN: {
    ru: 'Реестр ещё не сообщил об этой организации',
    en: 'The registry has not told of this organisation yet',
  },
  ORGANIZATION_SUSPENDED: {
    ru: 'Организация приостановлена в реестре',
    en: 'The organisation is suspended in the registry',
  },
  AGE_LIMIT_TOO_LOW: {
    ru: 'Для производства алкоголя и табака возрастное ограничение не ниже 18 лет',
    en: 'Where alcohol or tobacco is produced the age limit is at least 18',
  },
};
