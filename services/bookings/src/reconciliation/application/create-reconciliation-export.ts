import type { Clock } from '@promtour/kernel/clock';
import type { Forbidden, InvalidInput } from '@promtour/kernel/failure';
import { newId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { runReplayable } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { exportTooLarge, type ExportTooLarge } from '../domain/failures.ts';
import type { ReconciliationFilter } from '../domain/reconciliation.ts';
import type {
  ExportFormat,
  NewToken,
  ReconciliationExportRepository,
  ReconciliationReader,
  ReconciliationUnitOfWork,
} from './ports.ts';

/** Maximum number of rows of a file. A workbook is compressed in the process, which takes much longer than writing CSV. */
export const maxRows: Readonly<Record<ExportFormat, number>> = { CSV: 10_000, XLSX: 2_000 };

/** A link is opened at once. */
const validMinutes = 15;

export type CreatedExport = {
  /** Null in a replay, since tokens are not stored. */
  readonly token: string | null;
  readonly format: ExportFormat;
  readonly expiresAt: Date;
  readonly replayed: boolean;
};

export type ExportDraft = {
  readonly filter: ReconciliationFilter;
  readonly format: ExportFormat;
  readonly language: 'RU' | 'EN';
};

export type CreateReconciliationExport = (
  draft: ExportDraft,
  reader: ReconciliationReader,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<CreatedExport, InvalidInput | ExportTooLarge | Forbidden | IdempotencyFailure>>;

type Made = { readonly expiresAt: string };

/** Creates a link to a file with the lines that the caller sees. The file is written when the link is opened. */
export function createCreateReconciliationExport(
  unitOfWork: ReconciliationUnitOfWork,
  clock: Clock,
  makeToken: () => NewToken,
): CreateReconciliationExport {
  return async (draft, reader, request, caller) => {
    let shown: string | null = null;
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
          const limit = maxRows[draft.format];
          if (rows > limit) return err(exportTooLarge(rows, limit));
          const createdAt = clock.now();
          const expiresAt = new Date(createdAt.getTime() + validMinutes * 60_000);
          const { token, digest } = makeToken();
          const { subject, organizationId, portalId, regions } = caller.viewer;
          const viewer = { subject, organizationId, portalId, regions };
          await exports.add({ ...draft, viewer, id: newId(createdAt), createdAt, expiresAt }, digest);
          shown = token;
          return ok({ expiresAt: expiresAt.toISOString() });
        },
        refer: (made) => made,
        read: (made) => Promise.resolve(made),
      },
    );
    if (!result.ok) return result;
    const { value, replayed } = result.value;
    return ok({
      token: replayed ? null : shown,
      format: draft.format,
      expiresAt: new Date(value.expiresAt),
      replayed,
    });
  };
}
