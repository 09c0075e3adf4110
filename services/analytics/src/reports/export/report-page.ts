import type { Clock } from '@promtour/kernel/clock';
import { exportPage } from '@promtour/service-kit/export/export-page';
import type { FileLinks } from '@promtour/service-kit/export/file-links';
import type { PublicPageOptions } from '@promtour/service-kit/http/public-page';
import type { Logger } from '@promtour/service-kit/logging';
import type { FiguresReader, ReportFiles } from '../application/ports.ts';
import type { ReportFile, ReportFileId } from '../domain/saved-report.ts';
import { reportTables } from './report-tables.ts';

export type ReportPageOptions = {
  readonly files: ReportFiles;
  readonly figures: FiguresReader;
  readonly links: FileLinks;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** `GET /reports/<token>.csv` and `.xlsx`: the figures as they are now, with the access of the viewer for whom the file was made. */
export function reportPage({
  files,
  figures,
  links,
  clock,
  logger,
}: ReportPageOptions): PublicPageOptions<{ file: string }> {
  return exportPage({
    prefix: '/reports/',
    links,
    logger,
    async open({ id, format }) {
      const file = await files.find(id as ReportFileId);
      if (file?.format !== format) return undefined;
      const read = await figures.read(file.access, file.period, file.question);
      if (!read.ok) return undefined;
      const language = file.language === 'RU' ? 'ru' : 'en';
      return {
        name: fileName(file),
        language,
        tables: reportTables(file, read.value, clock.now(), language),
      };
    },
  });
}

/** `measures-by-region-excursion-2026-10-01-2026-10-31` */
function fileName({ period, question: { by, grain } }: ReportFile): string {
  const keys = [...by, ...(grain === null ? [] : [grain])].map((key) => key.toLowerCase().replaceAll('_', '-'));
  return ['measures', ...(keys.length === 0 ? [] : ['by', ...keys]), period.from, period.to].join('-');
}
