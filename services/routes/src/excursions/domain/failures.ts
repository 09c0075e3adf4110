import type { Failure, FailureMessage } from '@promtour/kernel/failure';

export type NotPublishableReason =
  | 'ORGANIZATION_UNKNOWN'
  | 'ORGANIZATION_NOT_REGISTERED'
  | 'ORGANIZATION_SUSPENDED'
  | 'SITE_NOT_READY'
  | 'AGE_LIMIT_TOO_LOW';

/** The excursion may not be published now; later events of the registry may change that. */
export type ExcursionNotPublishable = Failure<'ROUTES.EXCURSION_NOT_PUBLISHABLE'> & {
  readonly reason: NotPublishableReason;
};

export function excursionNotPublishable(reason: NotPublishableReason): ExcursionNotPublishable {
  return { code: 'ROUTES.EXCURSION_NOT_PUBLISHABLE', reason, message: wording[reason] };
}

const wording: Readonly<Record<NotPublishableReason, FailureMessage>> = {
  ORGANIZATION_UNKNOWN: {
    ru: 'Реестр ещё не сообщил об этой организации',
    en: 'The registry has not reported this organization yet',
  },
  ORGANIZATION_NOT_REGISTERED: {
    ru: 'Организации нет ни в одном реестре',
    en: 'The organization is in no registry',
  },
  SITE_NOT_READY: {
    ru: 'Площадка не признана готовой к приёму посетителей',
    en: 'No valid assessment says that the site is ready for visitors',
  },
  ORGANIZATION_SUSPENDED: {
    ru: 'Организация приостановлена в реестре',
    en: 'The organization is suspended in the registry',
  },
  AGE_LIMIT_TOO_LOW: {
    ru: 'Для производства алкоголя и табака возрастное ограничение не ниже 18 лет',
    en: 'Where alcohol or tobacco is produced the age limit is at least 18',
  },
};
