import { createHash } from 'node:crypto';
import { anonymous } from '@promtour/access/viewer';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import { ClientError } from '../graphql/client-error.ts';
import type { QueueLimits } from '../limits/fair-queue.ts';
import { asWork } from '../limits/request-work.ts';
import type { Logger } from '../logging.ts';
import { createAdmission } from './admit-request.ts';

/** A document outside the graph, such as a calendar, a printable page or a PDF. */
export type PublicPage = {
  /** With the charset of a text: `text/calendar; charset=utf-8`. */
  readonly type: string;
  readonly body: string | Buffer;
  readonly modifiedAt?: Date | undefined;
  /** Further headers, such as `content-disposition`. */
  readonly headers?: Readonly<Record<string, string>>;
};

export type PublicPageOptions<Params> = {
  /** Below a prefix that the gateway proxies: `/calendars/:file`. */
  readonly url: string;
  readonly logger: Logger;
  /** Undefined: there is no such page. */
  readonly read: (params: Params, request: FastifyRequest) => Promise<PublicPage | undefined>;
};

/** Pages are few and may be large: they leave most of the process to the graph. */
const queueLimits: QueueLimits = { running: 2, runningOfClient: 1, waiting: 200, waitingOfClient: 20, waitMs: 5_000 };

/**
 * Serves `GET` and `HEAD` of a page to anyone, with an `ETag` and 304 for a copy that is still current. Whatever does not exist has the same
 * 404. Paths may contain secrets, so errors are logged by route.
 */
export function addPublicPage<Params>(server: FastifyInstance, options: PublicPageOptions<Params>): void {
  const { url, logger, read } = options;
  const admission = createAdmission(queueLimits);
  server.get(
    url,
    {
      errorHandler: (error, _request, reply) => {
        void fail(error, reply);
      },
    },
    (request, reply) =>
      admission.admit(request, reply, anonymous, (work) =>
        asWork(work, async () => {
          const page = await read(request.params as Params, request);
          return page === undefined ? notFound(reply) : send(request, reply, page);
        }),
      ),
  );

  function fail(error: Error & { readonly statusCode?: number }, reply: FastifyReply): FastifyReply {
    if (error instanceof ClientError) return text(reply.header('retry-after', '5'), 503, 'Unavailable');
    if ((error.statusCode ?? 500) < 500) return notFound(reply);
    logger.error({ err: error, route: url }, 'public page failed');
    return text(reply, 500, 'Internal error');
  }
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, body, modifiedAt, headers }: PublicPage,
): FastifyReply {
  const validators = {
    etag: `"${createHash('sha256').update(body).digest('base64url')}"`,
    ...(modifiedAt === undefined ? {} : { 'last-modified': modifiedAt.toUTCString() }),
  };
  void reply.headers({ 'cache-control': 'no-cache', ...security, ...headers, ...validators });
  if (fresh(request.headers, validators)) return reply.code(304).send();
  return reply.type(type).send(body);
}

/** The path may be a secret, so it is not sent to other sites. */
const security = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };

function notFound(reply: FastifyReply): FastifyReply {
  return text(reply, 404, 'Not found');
}

function text(reply: FastifyReply, status: number, body: string): FastifyReply {
  return reply
    .code(status)
    .headers({ 'cache-control': 'no-store', ...security })
    .type('text/plain; charset=utf-8')
    .send(body);
}
