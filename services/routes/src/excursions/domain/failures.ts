import type { Failure, FailureMessage } from '@promtour/kernel/failure';
import type { ExcursionStatus } from './status.ts';

export type NotPublishableReason =
  | 'ORGANIZATION_UNKNOWN'
  | 'ORGANIZATION_NOT_REGISTERED'
  | 'ORGANIZATION_SUSPENDED'
  | 'SITE_NOT_READY'
  | 'VERSION_NOT_APPROVED'
  | 'ARCHIVED'
  | 'AGE_LIMIT_TOO_LOW'
  | 'PORTAL_UNKNOWN'
  | 'PORTAL_OF_ANOTHER_REGION';

/** The excursion may not be published now. Of what the registry knows, later events may change it. */
export type ExcursionNotPublishable = Failure<'ROUTES.EXCURSION_NOT_PUBLISHABLE'> & {
  /** All of them. */
  readonly reasons: readonly NotPublishableReason[];
};

export function excursionNotPublishable(reasons: readonly NotPublishableReason[]): ExcursionNotPublishable {
  const joined = (language: keyof FailureMessage): string => reasons.map((one) => wording[one][language]).join('; ');
  return {
    code: 'ROUTES.EXCURSION_NOT_PUBLISHABLE',
    reasons,
    message: { ru: joined('ru'), en: joined('en') },
  };
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
  ORGANIZATION_SUSPENDED: {
    ru: 'Организация приостановлена в реестре',
    en: 'The organization is suspended in the registry',
  },
  SITE_NOT_READY: {
    ru: 'Площадка не признана готовой к приёму посетителей',
    en: 'No valid assessment says that the site is ready for visitors',
  },
  VERSION_NOT_APPROVED: {
    ru: 'Экскурсия ещё не прошла проверку',
    en: 'The excursion has not passed its inspection',
  },
  ARCHIVED: { ru: 'Экскурсия в архиве', en: 'The excursion is archived' },
  AGE_LIMIT_TOO_LOW: {
    ru: 'Для производства алкоголя и табака возрастное ограничение не ниже 18 лет',
    en: 'Where alcohol or tobacco is produced the age limit is at least 18',
  },
  PORTAL_UNKNOWN: { ru: 'Портал неизвестен', en: 'A portal is not known' },
  PORTAL_OF_ANOTHER_REGION: {
    ru: 'Портал не охватывает регион площадки',
    en: 'A portal does not cover the region of the site',
  },
};

/** The excursion cannot go there from its status. */
export type TransitionNotAllowed = Failure<'ROUTES.TRANSITION_NOT_ALLOWED'> & {
  readonly from: ExcursionStatus;
  readonly to: ExcursionStatus;
  readonly nextStatuses: readonly ExcursionStatus[];
};

export function transitionNotAllowed(
  from: ExcursionStatus,
  to: ExcursionStatus,
  nextStatuses: readonly ExcursionStatus[],
): TransitionNotAllowed {
  const list = nextStatuses.join(', ');
  return {
    code: 'ROUTES.TRANSITION_NOT_ALLOWED',
    from,
    to,
    nextStatuses,
    message: {
      ru: `Переход из ${from} в ${to} невозможен; сейчас доступны: ${list || 'нет'}`,
      en: `No transition from ${from} to ${to}; possible now: ${list || 'none'}`,
    },
  };
}
