import type { Viewer } from '@promtour/access/viewer';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ClientError } from '../graphql/client-error.ts';
import { negotiateLanguage, type Language } from '../language.ts';
import { busy } from '../limits/busy.ts';
import { FairQueue, type QueueLimits } from '../limits/fair-queue.ts';
import { RequestWork } from '../limits/request-work.ts';
import { limitsOfClass } from '../limits/work-limits.ts';
import { clientKeyHeader, timeLeftHeader } from './gateway-headers.ts';

const defaultLimits: QueueLimits = {
  running: 12,
  runningOfClient: 8,
  waiting: 1_000,
  waitingOfClient: 200,
  waitMs: 5_000,
};

/** Large requests run in a separate queue, few at a time, so that their memory is bounded and the event loop has time for small ones. */
const largeLimits: QueueLimits = { running: 1, runningOfClient: 1, waiting: 48, waitingOfClient: 8, waitMs: 9_000 };

/** Time limit of a request, if the gateway sends none. */
const defaultSeconds = 10;

/** `Retry-After` of a rejected request, in seconds. */
const retryAfter = '1';

const late = new ClientError('DEADLINE_EXCEEDED', {
  ru: 'Истёк срок ответа: запросите меньше за один раз',
  en: 'The deadline passed: request less at once',
});
const gone = new ClientError('CLIENT_GONE', { ru: 'Клиент отключился', en: 'The client has disconnected' });

export type Admission = {
  /** Runs a request when it is its turn, or rejects it as busy. */
  readonly admit: (
    request: FastifyRequest,
    reply: FastifyReply,
    viewer: Viewer,
    run: (work: RequestWork) => Promise<unknown>,
  ) => Promise<unknown>;
  /** Number of running and of waiting requests. */
  readonly state: () => { readonly running: number; readonly waiting: number };
};

/**
 * Gives each client its share of the process: see `FairQueue`. A request ends at its deadline, or when its caller disconnects.
 * @param maxSeconds until the deadline of a request for which the gateway sends none
 */
export function createAdmission(limits: QueueLimits = defaultLimits, maxSeconds: number = defaultSeconds): Admission {
  const queue = new FairQueue(limits);
  const largeQueue = new FairQueue(largeLimits);

  return {
    state: () => ({ running: queue.running, waiting: queue.waiting }),
    async admit(request, reply, viewer, run) {
      const key = clientKey(request, viewer);
      let leave: (() => void) | undefined;
      let over = false;
      const work: RequestWork = new RequestWork(limitsOfClass[viewer.rateClass], key, async () => {
        // Frees its place for small requests: they do not wait for large ones.
        leave?.();
        leave = undefined;
        const entered = await largeQueue.enter(key, work);
        if (typeof entered === 'string') work.end(entered === 'GONE' ? gone : busy);
        else if (over) entered();
        else leave = entered;
      });
      work.language = negotiateLanguage(request.headers['accept-language']);
      const timer = setTimeout(
        () => {
          work.end(late);
        },
        timeLeft(request, maxSeconds),
      );
      const onClose = (): void => {
        work.end(gone);
      };
      reply.raw.once('close', onClose);
      const entering = queue.enter(key, work);
      const entered = entering instanceof Promise ? await entering : entering;
      try {
        if (typeof entered === 'string') return await turnAway(reply, entered === 'GONE' ? late : busy, work.language);
        leave = entered;
        return await run(work);
      } finally {
        over = true;
        clearTimeout(timer);
        reply.raw.off('close', onClose);
        leave?.();
      }
    },
  };
}

function turnAway(reply: FastifyReply, { messages, extensions }: ClientError, language: Language): FastifyReply {
  return reply
    .code(503)
    .header('retry-after', retryAfter)
    .send({ errors: [{ message: messages[language], extensions }] });
}

function clientKey({ headers }: FastifyRequest, viewer: Viewer): string {
  const key = headers[clientKeyHeader];
  return typeof key === 'string' && key !== '' ? key : (viewer.subject ?? 'anonymous');
}

function timeLeft({ headers }: FastifyRequest, maxSeconds: number): number {
  const header = headers[timeLeftHeader];
  const milliseconds = typeof header === 'string' && /^\d{1,6}$/.test(header) ? Number(header) : maxSeconds * 1_000;
  return Math.min(milliseconds, 120_000);
}
