import { anonymous, type Viewer } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import { writeCsv } from '@promtour/service-kit/export/csv';
import { writeXlsx } from '@promtour/service-kit/export/xlsx';
import type { PublicPageOptions } from '@promtour/service-kit/http/public-page';
import type { Logger } from '@promtour/service-kit/logging';
import { maxRows } from '../application/create-reconciliation-export.ts';
import type { ReconciliationExports, ReconciliationReader } from '../application/ports.ts';
import { readFileName } from './export-token.ts';
import { reconciliationColumns } from './reconciliation-columns.ts';

export type ExportPageOptions = {
  readonly exports: ReconciliationExports;
  readonly readerFor: (viewer: Viewer) => ReconciliationReader;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** `GET /exports/<token>.csv` and `.xlsx`: what the viewer for whom the link was created sees now. */
export function exportPage({
  exports,
  readerFor,
  clock,
  logger,
}: ExportPageOptions): PublicPageOptions<{ file: string }> {
  return {
    url: '/exports/:file',
    logger,
    async read({ file }) {
      const name = readFileName(file);
      const found = name === undefined ? undefined : await exports.find(name.digest);
      if (found === undefined || found.format !== name?.format || found.expiresAt <= clock.now()) return undefined;
      const viewer: Viewer = { ...anonymous, ...found.viewer };
      const lines = await readerFor(viewer).lines(found.filter, { limit: maxRows[found.format] - 1, after: undefined });
      const language = found.language === 'RU' ? 'ru' : 'en';
      const columns = reconciliationColumns(
        language,
        lines.some(({ net }) => net !== null),
      );
      const headers = {
        'cache-control': 'private, no-store',
        'content-disposition': `attachment; filename="reconciliation-${found.createdAt.toISOString().slice(0, 10)}.${found.format.toLowerCase()}"`,
      };
      return found.format === 'CSV'
        ? { type: 'text/csv; charset=utf-8', body: writeCsv(columns, lines, language), headers }
        : { type: xlsxType, body: await writeXlsx(columns, lines, language), headers };
    },
  };
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
