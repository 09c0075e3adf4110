import type { Clock } from '@promtour/kernel/clock';
import {
  forbidden,
  invalidInput,
  notFound,
  type Forbidden,
  type InputRule,
  type InvalidInput,
  type NotFound,
} from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { checkAll, checkParsed } from '@promtour/kernel/input-check';
import { err, ok, type Result } from '@promtour/kernel/result';
import { runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { parseMonth } from '../domain/visit-history.ts';
import type { VisitHistoryRepositories, VisitHistoryUnitOfWork } from './ports.ts';
import { visitHistoryEvent } from './visit-history-event.ts';
import { mayRecordHistory } from './who-may-record-history.policy.ts';

export type DeletedVisits = { readonly months: number; readonly attended: number };

/** Unvalidated input: months are `YYYY-MM`, both inclusive. */
export type DeletionDraft = { readonly excursion: string; readonly from: string; readonly to: string };

type Refusal = NotFound | Forbidden;

export type DeleteVisitHistory = (
  draft: DeletionDraft,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<DeletedVisits>, Refusal | InvalidInput | IdempotencyFailure>>;

/** Deletes the recorded months of an excursion in a period. */
export function createDeleteVisitHistory(unitOfWork: VisitHistoryUnitOfWork, clock: Clock): DeleteVisitHistory {
  return async (draft, request, caller) => {
    const checked = checkAll({
      from: checkParsed(parseMonth(draft.from), ['from'], badMonth),
      to: checkParsed(parseMonth(draft.to), ['to'], badMonth),
    });
    if (!checked.ok) return checked;
    const { from, to } = checked.value;
    if (to < from || Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > maxYears)
      return err(invalidInput(['to'], badPeriod));
    const id = parseId<'Excursion'>(draft.excursion);
    if (id === undefined) return err(notFound('Excursion', draft.excursion));
    return runReplayable<VisitHistoryRepositories, DeletedVisits, DeletedVisits, Refusal>(
      unitOfWork,
      caller,
      { ...request, operation: 'deleteVisitHistory', input: { id, from, to } },
      {
        async work({ history, publish }) {
          const [host] = await history.hosts([id]);
          if (host === undefined) return err(notFound('Excursion', id));
          if (!mayRecordHistory(caller.viewer, host)) return err(forbidden());
          const removed = await history.remove(id, from, to);
          const now = clock.now();
          await publish(
            ...removed.map(({ month }) => visitHistoryEvent({ host, month, lines: [] }, now, caller.causation)),
          );
          const attended = removed.reduce((sum, one) => sum + one.attended, 0);
          return ok({ months: removed.length, attended });
        },
        refer: (deleted) => deleted,
        read: (deleted) => Promise.resolve(deleted),
      },
    );
  };
}

const maxYears = 10;

const badMonth: InputRule = { code: 'MALFORMED', ru: 'Месяц: 2025-03', en: 'Month: 2025-03' };
const badPeriod: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: `Последний месяц: не раньше первого и не позже чем через ${maxYears} лет`,
  en: `Last month: not before the first, at most ${maxYears} years later`,
};
