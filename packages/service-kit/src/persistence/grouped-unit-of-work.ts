import { AsyncLocalStorage } from 'node:async_hooks';
import { keyOwner, type Viewer } from '@promtour/access/viewer';
import type { CloudEvent } from '@promtour/events/envelope';
import type { Clock } from '@promtour/kernel/clock';
import type { Failure, InvalidInput } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import { inTransaction } from '@promtour/postgres/in-transaction';
import type { DataSource, EntityManager } from 'typeorm';
import { setGroupAuditContext } from '../audit/audit-context.ts';
import type { Caller } from '../caller.ts';
import type { AnswerSink, EventSink, IdempotencyFailure, IdempotentRequest, UnitOfWork } from '../unit-of-work.ts';
import { decodeAnswer, encodeAnswer } from './answer-codec.ts';
import { recordAnswers, takeKeys, type KeyState, type OwnedRequest } from './idempotency-store.ts';
import { errorOf, LeftGroup, TransactionGroup, type DeferredStep, type GroupMember } from './transaction-group.ts';
import { inFlight, isKey, reused } from './unit-of-work.ts';

export type GroupedUnitOfWorkOptions<Repositories> = {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  /** Runs what is not grouped. */
  readonly alone: UnitOfWork<Repositories>;
  /** Repositories of one member of a group. */
  readonly repositories: (member: GroupMember, viewer: Viewer) => Repositories;
  readonly afterCommit: () => void;
};

/** Transactions that run at a time: while one commits, the next one is prepared. */
const lanes = 2;
const mostMembers = 16;

type Waiting = {
  readonly request: OwnedRequest;
  readonly caller: Caller;
  readonly run: (context: object) => Promise<Result<unknown, Failure>>;
  readonly alone: () => Promise<Result<unknown, Failure>>;
  readonly resolve: (result: Promise<Result<unknown, Failure>> | Result<unknown, Failure>) => void;
};

/** `alone`: the member has to run in a transaction of its own. */
type Outcome = { readonly result: Result<unknown, Failure> } | { readonly error: Error } | 'ALONE';

/**
 * A unit of work whose requests share a transaction if they wait at the same time. Under load, the commit and the locks are the cost of a small
 * transaction; together, they are paid once. A request never waits for others to come: alone, it runs as usual. If the common transaction
 * fails, each of its requests runs in one of its own.
 */
export function createGroupedUnitOfWork<Repositories extends object>(
  options: GroupedUnitOfWorkOptions<Repositories>,
): UnitOfWork<Repositories> {
  const { alone } = options;
  const waiting: Waiting[] = [];
  let running = 0;
  let busy = 0;
  // Lanes belong to no request, whose deadline and budget must not apply to others.
  const outsideRequests = AsyncLocalStorage.snapshot();

  async function runLane(): Promise<void> {
    while (waiting.length > 0) {
      // Its share, so that idle lanes work at the same time.
      const members = takeWaiting(waiting, Math.ceil(waiting.length / (lanes - busy)));
      busy++;
      const [first] = members;
      if (members.length === 1 && first !== undefined) {
        const result = first.alone();
        first.resolve(result);
        await result.catch(() => undefined);
      } else await runGroup(members, options);
      busy--;
    }
    running--;
  }

  return {
    run: (caller, work) => alone.run(caller, work),
    runOnce<Value, F extends Failure>(
      caller: Caller,
      request: IdempotentRequest,
      work: (context: Repositories & EventSink & AnswerSink<Value>) => Promise<Result<Value, F>>,
    ): Promise<Result<Value, F | IdempotencyFailure | InvalidInput>> {
      if (!isKey(request.key)) return alone.runOnce(caller, request, work);
      const inRequest = AsyncLocalStorage.snapshot();
      return new Promise((resolve) => {
        waiting.push({
          request: { ...request, client: keyOwner(caller.viewer) },
          caller,
          run: (context) => inRequest(() => work(context as Repositories & EventSink & AnswerSink<Value>)),
          alone: () => inRequest(() => alone.runOnce(caller, request, work)),
          resolve: resolve as Waiting['resolve'],
        });
        if (running >= lanes) return;
        running++;
        outsideRequests(() => {
          setImmediate(() => void runLane());
        });
      });
    },
  };
}

/** The oldest requests that may share a transaction: with different keys, which would wait for each other otherwise. */
function takeWaiting(waiting: Waiting[], share: number): readonly Waiting[] {
  const most = Math.min(share, mostMembers);
  const keys = new Set<string>();
  const taken = waiting.filter(({ request: { client, key } }) => {
    const name = `${client} ${key}`;
    if (keys.size >= most || keys.has(name)) return false;
    keys.add(name);
    return true;
  });
  const chosen = new Set(taken);
  waiting.splice(0, waiting.length, ...waiting.filter((one) => !chosen.has(one)));
  return taken;
}

async function runGroup<Repositories extends object>(
  members: readonly Waiting[],
  options: GroupedUnitOfWorkOptions<Repositories>,
): Promise<void> {
  let outcomes: readonly Outcome[];
  try {
    outcomes = await inTransaction(options.dataSource, (manager, last) => runTogether(manager, last, members, options));
    options.afterCommit();
  } catch (error) {
    // Including failures of single members' writes: each gets its own answer, or its own failure. If the commit itself got no answer, the
    // keys tell what was done.
    outcomes = error instanceof NothingWritten ? error.outcomes : members.map(() => 'ALONE' as const);
  }
  members.forEach((member, nth) => {
    const outcome = outcomes[nth] ?? 'ALONE';
    if (outcome === 'ALONE') member.resolve(member.alone());
    else if ('error' in outcome) member.resolve(Promise.reject(outcome.error));
    else member.resolve(outcome.result);
  });
}

/** Rolls back a transaction in which every member failed. */
class NothingWritten extends Error {
  readonly outcomes: readonly Outcome[];
  constructor(outcomes: readonly Outcome[]) {
    super('nothing written');
    this.outcomes = outcomes;
  }
}

/** A member failed after rows had been changed for it. */
class BrokenGroup extends Error {}

type Success = {
  readonly request: OwnedRequest;
  readonly caller: Caller;
  readonly answer: string;
  readonly events: readonly CloudEvent[];
  readonly owned: readonly string[];
  readonly writes: readonly { readonly step: DeferredStep<unknown>; readonly item: unknown }[];
};

async function runTogether<Repositories extends object>(
  manager: EntityManager,
  last: () => void,
  members: readonly Waiting[],
  { clock, repositories }: GroupedUnitOfWorkOptions<Repositories>,
): Promise<readonly Outcome[]> {
  const group = new TransactionGroup(manager, members.length);
  const successes: Success[] = [];

  const runMember = async ({ request, caller, run }: Waiting): Promise<Result<unknown, Failure>> => {
    const key = await group.gather(takeKeys, request);
    if (key.state !== 'NEW') return resultOf(key);
    const events: CloudEvent[] = [];
    const owned: string[] = [];
    const writes: Success['writes'][number][] = [];
    let answer: { readonly value: unknown } | undefined;
    let isBound = false as boolean;
    const member: GroupMember = {
      gather: (step, item) => group.gather(step, item),
      defer: (step, item) => {
        writes.push({ step: step as DeferredStep<unknown>, item });
      },
      own: (id) => {
        owned.push(id);
      },
      mustSucceed: () => {
        isBound = true;
      },
      leave: () => {
        throw new LeftGroup();
      },
    };
    const done = await run({
      ...repositories(member, caller.viewer),
      publish(...published: readonly CloudEvent[]) {
        events.push(...published);
        return Promise.resolve();
      },
      answer(value: unknown) {
        answer = { value };
        return Promise.resolve();
      },
    }).catch((error: unknown) => {
      throw isBound ? new BrokenGroup() : error;
    });
    if (done.ok) {
      const { value } = answer ?? done;
      successes.push({ request, caller, answer: encodeAnswer(value), events, owned, writes });
      return done;
    }
    if (isBound) throw new BrokenGroup();
    // As in a transaction of its own: the first request with this key may have committed in between, and be the reason for this failure.
    const later = await group.gather(takeKeys, request);
    return later.state === 'ANSWERED' ? resultOf(later) : done;
  };

  const outcomes = await Promise.all(
    members.map((member): Promise<Outcome> =>
      runMember(member)
        .then((result) => ({ result }))
        .catch((error: unknown) => (error instanceof LeftGroup ? ('ALONE' as const) : { error: errorOf(error) }))
        .finally(() => {
          group.end();
        }),
    ),
  );
  if (group.failure !== undefined) throw group.failure.error;
  if (
    outcomes.some(
      (outcome) => typeof outcome === 'object' && 'error' in outcome && outcome.error instanceof BrokenGroup,
    )
  )
    throw new BrokenGroup();
  if (successes.length === 0) throw new NothingWritten(outcomes);

  await setGroupAuditContext(
    manager,
    successes.flatMap(({ caller, owned }) => owned.map((id) => [id, caller] as const)),
  );
  const steps = new Map<DeferredStep<unknown>, unknown[]>();
  for (const { writes } of successes)
    for (const { step, item } of writes) {
      const items = steps.get(step);
      if (items === undefined) steps.set(step, [item]);
      else items.push(item);
    }
  for (const [step, items] of steps) await step(manager, items);
  last();
  await recordAnswers(manager, successes, clock.now());
  return outcomes;
}

function resultOf(key: Exclude<KeyState, { state: 'NEW' }>): Result<unknown, Failure> {
  switch (key.state) {
    case 'ANSWERED':
      return ok(decodeAnswer(key.answer));
    case 'IN_FLIGHT':
      return err(inFlight);
    case 'REUSED':
      return err(reused);
  }
}
