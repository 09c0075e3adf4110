import type { Failure } from '@promtour/kernel/failure';

export type VisitImportRejected = Failure<'BOOKING.VISIT_IMPORT_REJECTED'>;

/** Its rows and their faults are those of the table that was read. */
export const visitImportRejected: VisitImportRejected = {
  code: 'BOOKING.VISIT_IMPORT_REJECTED',
  message: {
    ru: 'В таблице есть ошибки: ничего не записано',
    en: 'The table has faults: nothing was written',
  },
};
