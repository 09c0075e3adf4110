import type { Failure } from '@promtour/kernel/failure';

export type ExportTooLarge = Failure<'BOOKING.EXPORT_TOO_LARGE'> & { readonly limit: number; readonly rows: number };

export function exportTooLarge(rows: number, limit: number): ExportTooLarge {
  return {
    code: 'BOOKING.EXPORT_TOO_LARGE',
    limit,
    rows,
    message: {
      ru: `Строк ${rows}, а в файле может быть ${limit}: выберите период короче`,
      en: `${rows} rows exceed the ${limit} of a file: choose a shorter period`,
    },
  };
}
