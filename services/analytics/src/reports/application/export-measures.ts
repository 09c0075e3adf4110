import type { Clock } from '@promtour/kernel/clock';
import { forbidden, type Forbidden, type InvalidInput } from '@promtour/kernel/failure';
import { newId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { runReplayable } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import { linkMinutes, type FileLinks } from '@promtour/service-kit/export/file-links';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import type { ReportFile, ReportFileId } from '../domain/saved-report.ts';
import { accessOf } from './access-of.ts';
import type { ReportRepositories, ReportUnitOfWork } from './ports.ts';
import { mayAsk } from './who-may-ask.policy.ts';

export type ExportDraft = Pick<ReportFile, 'period' | 'question' | 'format' | 'language'>;

export type CreatedExport = {
  /** Name of the file in its link. */
  readonly file: string;
  readonly expiresAt: Date;
  readonly replayed: boolean;
};

export type ExportMeasures = (
  draft: ExportDraft,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<CreatedExport, InvalidInput | Forbidden | IdempotencyFailure>>;

type Made = { readonly id: ReportFileId; readonly expiresAt: string };

/** Creates a link to a file with the figures that the caller may read. The file is written when the link is opened. */
export function createExportMeasures(unitOfWork: ReportUnitOfWork, clock: Clock, links: FileLinks): ExportMeasures {
  return async (draft, request, caller) => {
    const access = accessOf(caller.viewer);
    if (!mayAsk(access, draft.question)) return err(forbidden());
    const result = await runReplayable<ReportRepositories, Made, Made, never>(
      unitOfWork,
      caller,
      { ...request, operation: 'exportMeasures', input: draft },
      {
        work: async ({ files }) => {
          const createdAt = clock.now();
          const id = newId<'ReportFile'>(createdAt);
          await files.add({ ...draft, id, access, createdAt });
          return ok({ id, expiresAt: new Date(createdAt.getTime() + linkMinutes * 60_000).toISOString() });
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
