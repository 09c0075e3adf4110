import { anonymous, type Viewer } from '@promtour/access/viewer';
import { exportPage } from '@promtour/service-kit/export/export-page';
import { exportTable } from '@promtour/service-kit/export/export-table';
import type { FileLinks } from '@promtour/service-kit/export/file-links';
import type { PublicPageOptions } from '@promtour/service-kit/http/public-page';
import type { Logger } from '@promtour/service-kit/logging';
import { maxRows } from '../application/create-reconciliation-export.ts';
import type {
  ReconciliationExport,
  ReconciliationExportId,
  ReconciliationExports,
  ReconciliationReader,
} from '../application/ports.ts';
import type { ReconciliationLine } from '../domain/reconciliation.ts';
import { reconciliationColumns } from './reconciliation-columns.ts';

export type ReconciliationPageOptions = {
  readonly exports: ReconciliationExports;
  readonly readerFor: (viewer: Viewer) => ReconciliationReader;
  readonly links: FileLinks;
  readonly logger: Logger;
};

/** `GET /exports/<token>.csv` and `.xlsx`: what the viewer for whom the link was created sees now. */
export function reconciliationPage({
  exports,
  readerFor,
  links,
  logger,
}: ReconciliationPageOptions): PublicPageOptions<{ file: string }> {
  return exportPage({
    prefix: '/exports/',
    links,
    logger,
    async open({ id, format }) {
      const found = await exports.find(id as ReconciliationExportId);
      if (found?.format !== format) return undefined;
      const reader = readerFor({ ...anonymous, ...found.viewer });
      const batches = linesOf(reader, found);
      const first = await batches.next();
      const language = found.language === 'RU' ? 'ru' : 'en';
      // Whether the viewer sees net prices is the same in every line.
      const seesNet = first.value?.some(({ net }) => net !== null) === true;
      return {
        name: `reconciliation-${found.createdAt.toISOString().slice(0, 10)}`,
        language,
        tables: [
          exportTable({
            name: { ru: 'Сверка', en: 'Reconciliation' },
            columns: reconciliationColumns(language, seesNet),
            batches: (async function* () {
              if (first.value !== undefined) yield first.value;
              yield* batches;
            })(),
          }),
        ],
      };
    },
  });
}

const batchSize = 1_000;

/** A statement per batch: lines that are added meanwhile may be in the file. */
async function* linesOf(
  reader: ReconciliationReader,
  { filter }: ReconciliationExport,
): AsyncGenerator<readonly ReconciliationLine[], undefined> {
  let after: readonly string[] | undefined;
  for (let read = 0; read < maxRows; read += batchSize) {
    const lines = await reader.lines(filter, { limit: batchSize - 1, after });
    yield lines;
    const last = lines.at(-1);
    if (last === undefined || lines.length < batchSize) return;
    after = [last.bookingId, last.itemId];
  }
}
