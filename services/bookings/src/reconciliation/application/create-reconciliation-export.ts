import type { Clock } from '@promtour/kernel/clock';
import type { Forbidden, InvalidInput } from '@promtour/kernel/failure';
import { newId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { runReplayable } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import type { ExportFormat, ExportLanguage } from '@promtour/service-kit/export/export-format';
import { linkMinutes, type FileLinks } from '@promtour/service-kit/export/file-links';
import { exportTooLarge, type ExportTooLarge } from '../domain/failures.ts';
import type { ReconciliationFilter } from '../domain/reconciliation.ts';
import type {
  ReconciliationExportId,
  ReconciliationExportRepository,
  ReconciliationReader,
  ReconciliationUnitOfWork,
} from './ports.ts';

/** Maximum number of rows of a file. */
export const maxRows = 100_000;

export type CreatedExport = {
  /** Name of the file in its link. */
  readonly file: string;
  readonly expiresAt: Date;
  readonly replayed: boolean;
};

export type ExportDraft = {
  readonly filter: ReconciliationFilter;
  readonly format: ExportFormat;
  readonly language: ExportLanguage;
};

export type CreateReconciliationExport = (
  draft: ExportDraft,
  reader: ReconciliationReader,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<CreatedExport, InvalidInput | ExportTooLarge | Forbidden | IdempotencyFailure>>;

type Made = { readonly id: ReconciliationExportId; readonly expiresAt: string };

/** Creates a link to a file with the lines that the caller sees. The file is written when the link is opened. */
export function createCreateReconciliationExport(
  unitOfWork: ReconciliationUnitOfWork,
  clock: Clock,
  links: FileLinks,
): CreateReconciliationExport {
  return async (draft, reader, request, caller) => {
    const result = await runReplayable<
      { readonly exports: ReconciliationExportRepository },
      Made,
      Made,
      ExportTooLarge
    >(
      unitOfWork,
      caller,
      { ...request, operation: 'createReconciliationExport', input: draft },
      {
        work: async ({ exports }) => {
          const totals = await reader.totals(draft.filter);
          const rows = totals.reduce((sum, { items }) => sum + items, 0);
          if (rows > maxRows) return err(exportTooLarge(rows, maxRows));
          const createdAt = clock.now();
          const expiresAt = new Date(createdAt.getTime() + linkMinutes * 60_000);
          const { subject, organizationId, portalId, regions } = caller.viewer;
          const viewer = { subject, organizationId, portalId, regions };
          const id = newId<'ReconciliationExport'>(createdAt);
          await exports.add({ ...draft, viewer, id, createdAt, expiresAt });
          return ok({ id, expiresAt: expiresAt.toISOString() });
        },
        refer: (made) => made,
        read: (made) => Promise.resolve(made),
      },
    );
    if (!result.ok) return result;
    const { value, replayed } = result.value;
    const expiresAt = new Date(value.expiresAt);
    return ok({ file: links.nameOf({ id: value.id, format: draft.format, expiresAt }), expiresAt, replayed });
  };
}
