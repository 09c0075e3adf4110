import { keyOwner, type Viewer } from '@promtour/access/viewer';
import { appendToOutbox } from '@promtour/messaging/outbox';
import type { CloudEvent } from '@promtour/events/envelope';
import type { Clock } from '@promtour/kernel/clock';
import { invalidInput, type Failure, type InvalidInput } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { DataSource, EntityManager } from 'typeorm';
import { setAuditContext } from '../audit/audit-context.ts';
import type { Caller } from '../caller.ts';
import type { AnswerSink, EventSink, IdempotencyFailure, IdempotentRequest, UnitOfWork } from '../unit-of-work.ts';
import { decodeAnswer, encodeAnswer } from './answer-codec.ts';
import { inTransaction } from '@promtour/postgres/in-transaction';
import { unsent } from '@promtour/postgres/send-with-next';
import { keyConstraint, recordAnswer, takeKey } from './idempotency-store.ts';
import { retryLostTransactions, sqlState, violatedConstraint } from '@promtour/postgres/transaction-retry';

export type UnitOfWorkOptions<Repositories> = {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  /** Repositories in this manager's transaction, bounded by the viewer's access scope. */
  readonly repositories: (manager: EntityManager, viewer: Viewer) => Repositories;
  /** Called after a commit: wakes the relay, so that events are published at once. */
  readonly afterCommit: () => void;
};

type Transaction = {
  readonly manager: EntityManager;
  /** Takes the events published so far; the caller then writes them. */
  readonly takeEvents: () => readonly CloudEvent[];
  /** Called before the transaction's last statement, which then also commits it. */
  readonly last: () => void;
};

/** Carries a failure out of a transaction, so that TypeORM rolls it back. */
class Refused extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** Carries the first request's result out of a transaction that turned out to be a replay. */
class Answered extends Error {
  readonly value: unknown;
  constructor(value: unknown) {
    super('answered before');
    this.value = value;
  }
}

export function createUnitOfWork<Repositories>(options: UnitOfWorkOptions<Repositories>): UnitOfWork<Repositories> {
  const { dataSource, clock } = options;

  async function transaction<Value, F extends Failure>(
    caller: Caller,
    work: (transaction: Transaction, context: Repositories & EventSink) => Promise<Result<Value, F>>,
  ): Promise<Result<Value, F>> {
    try {
      const value = await retryLostTransactions(
        () =>
          inTransaction(dataSource, async (manager, last) => {
            const events: CloudEvent[] = [];
            const context = {
              ...options.repositories(manager, caller.viewer),
              publish(...published: readonly CloudEvent[]) {
                events.push(...published);
                return Promise.resolve();
              },
            };
            const result = await work({ manager, takeEvents: () => events.splice(0), last }, context);
            if (!result.ok) throw new Refused(result.error);
            if (events.length > 0) {
              last();
              await appendToOutbox(manager, events);
            }
            return result.value;
          }),
        (error) => mayRunAgain(error),
      );
      options.afterCommit();
      return ok(value);
    } catch (error) {
      // This transaction's writes are rolled back: the first request's result is returned.
      if (error instanceof Answered) return ok(error.value as Value);
      // Only `work` creates a Refused, from its own failure type.
      if (error instanceof Refused) return err(error.failure as F);
      throw error;
    }
  }

  return {
    run: (caller, work) =>
      transaction(caller, async ({ manager }, context) => {
        await setAuditContext(manager, caller);
        return work({
          ...context,
          publish: (...events: readonly CloudEvent[]) => appendToOutbox(unsent(manager), events),
        });
      }),

    async runOnce<Value, F extends Failure>(
      caller: Caller,
      request: IdempotentRequest,
      work: (context: Repositories & EventSink & AnswerSink<Value>) => Promise<Result<Value, F>>,
    ): Promise<Result<Value, F | IdempotencyFailure | InvalidInput>> {
      if (!isKey(request.key)) return err(invalidKey);
      const owned = { ...request, client: keyOwner(caller.viewer) };
      return transaction<Value, F | IdempotencyFailure>(caller, async ({ manager, takeEvents, last }, context) => {
        const key = await takeKey(manager, owned, caller);
        switch (key.state) {
          case 'ANSWERED':
            return ok(decodeAnswer(key.answer) as Value);
          case 'IN_FLIGHT':
            return err(inFlight);
          case 'REUSED':
            return err(reused);
          case 'NEW': {
            let recorded = false as boolean;
            const answer = async (value: Value): Promise<void> => {
              recorded = true;
              await recordAnswer(manager, owned, {
                answer: encodeAnswer(value),
                events: takeEvents(),
                at: clock.now(),
              });
            };
            const result = await work({ ...context, answer });
            if (result.ok && !recorded) {
              last();
              await answer(result.value);
            }
            // The first request with this key may have committed between our look-up of the key and our lock; its own effects may then be
            // the reason for this failure, so look again. A record of this transaction itself does not count.
            const later = result.ok || recorded ? undefined : await takeKey(manager, owned, caller);
            if (later?.state === 'ANSWERED') throw new Answered(decodeAnswer(later.answer));
            return result;
          }
        }
      });
    },
  };
}

/** Another transaction recorded the key between our look-up and our insert: run again to replay its result. */
function mayRunAgain(error: unknown): boolean {
  const state = sqlState(error);
  return state === '40001' || state === '40P01' || violatedConstraint(error) === keyConstraint;
}

export function isKey(key: string): boolean {
  return /^[\x21-\x7e]{1,128}$/.test(key);
}

const invalidKey = invalidInput(['idempotencyKey'], {
  code: 'MALFORMED',
  ru: 'Ключ идемпотентности: от 1 до 128 печатных знаков ASCII без пробелов',
  en: 'Idempotency key: 1 to 128 printable ASCII characters without spaces',
});

export const inFlight: IdempotencyFailure = {
  code: 'IDEMPOTENCY.IN_FLIGHT',
  message: {
    ru: 'Первый запрос с этим ключом ещё выполняется, повторите позже',
    en: 'The first request with this key is still in progress; retry soon',
  },
};

export const reused: IdempotencyFailure = {
  code: 'IDEMPOTENCY.KEY_REUSED',
  message: {
    ru: 'Этот ключ уже использован для другой операции или с другими данными',
    en: 'This key was used for another operation or with different input',
  },
};
