import type { Failure } from '@promtour/kernel/failure';
import { maxReports } from './saved-report.ts';

export type TooManySavedReports = Failure<'REPORT.TOO_MANY'> & { readonly limit: number };

export const tooManySavedReports: TooManySavedReports = {
  code: 'REPORT.TOO_MANY',
  limit: maxReports,
  message: {
    ru: `Сохранённых отчётов может быть не больше ${maxReports}: удалите ненужные`,
    en: `At most ${maxReports} saved reports: delete those that are not needed`,
  },
};
