import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { anonymous } from '@promtour/access/viewer';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import { ClientError } from '../graphql/client-error.ts';
import type { QueueLimits } from '../limits/fair-queue.ts';
import { asWork, type RequestWork } from '../limits/request-work.ts';
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

/** A page whose chunks are made while the client reads them. It has no `ETag`. */
export type StreamedPage = Omit<PublicPage, 'body'> & { readonly body: AsyncIterable<string | Buffer> };

export type PublicPageOptions<Params> = {
  /** Below a prefix that the gateway proxies: `/calendars/:file`. */
  readonly url: string;
  readonly logger: Logger;
  /** Time to make and to send a page; default: that of a request. */
  readonly maxSeconds?: number;
  /** Undefined: there is no such page. */
  readonly read: (params: Params, request: FastifyRequest) => Promise<PublicPage | StreamedPage | undefined>;
};

/** The answer to a form: the page with the faults of the input, or another address to read. */
export type FormAnswer = { readonly page: PublicPage } | { readonly seeOther: string };

export type PublicFormOptions<Params> = {
  /** Below a prefix whose forms the gateway proxies. */
  readonly url: string;
  readonly logger: Logger;
  /** Undefined: there is no such page. */
  readonly submit: (params: Params, form: URLSearchParams, request: FastifyRequest) => Promise<FormAnswer | undefined>;
};

/** Maximum size of a form, in bytes. */
const formLimit = 16 * 1024;

/** Pages are few and may be large: they leave most of the process to the graph. */
const queueLimits: QueueLimits = { running: 2, runningOfClient: 1, waiting: 200, waitingOfClient: 20, waitMs: 5_000 };

/**
 * Serves `GET` and `HEAD` of a page to anyone, with an `ETag` and 304 for a copy that is still current. Whatever does not exist has the same
 * 404. Paths may contain secrets, so errors are logged by route.
 */
export function addPublicPage<Params>(server: FastifyInstance, options: PublicPageOptions<Params>): void {
  const { url, logger, maxSeconds, read } = options;
  const admission = createAdmission(queueLimits, maxSeconds);
  const onBreak = (err: unknown): void => {
    logger.error({ err, route: url }, 'public page broken off');
  };
  server.get(url, { errorHandler: answerErrors(url, logger) }, (request, reply) =>
    admission.admit(request, reply, anonymous, (work) =>
      asWork(work, async () => {
        const page = await read(request.params as Params, request);
        return page === undefined ? notFound(reply) : send(request, reply, page, work, onBreak);
      }),
    ),
  );
}

/** Serves `POST` of a page's form, `application/x-www-form-urlencoded`, from anyone. The page itself is a `PublicPage`. */
export function addPublicForm<Params>(server: FastifyInstance, options: PublicFormOptions<Params>): void {
  const { url, logger, submit } = options;
  const admission = createAdmission(queueLimits);
  void server.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: formLimit },
      (_request, body, parsed) => {
        parsed(null, new URLSearchParams(body as string));
      },
    );
    scope.post(url, { errorHandler: answerErrors(url, logger) }, (request, reply) =>
      admission.admit(request, reply, anonymous, (work) =>
        asWork(work, async () => {
          const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
          const answer = await submit(request.params as Params, form, request);
          if (answer === undefined) return notFound(reply);
          void reply.headers({ 'cache-control': 'no-store', ...security });
          if ('seeOther' in answer) return reply.code(303).header('location', answer.seeOther).send();
          return reply
            .code(422)
            .headers(answer.page.headers ?? {})
            .type(answer.page.type)
            .send(answer.page.body);
        }),
      ),
    );
    done();
  });
}

function answerErrors(url: string, logger: Logger) {
  return (error: Error & { readonly statusCode?: number }, _request: FastifyRequest, reply: FastifyReply): void => {
    if (error instanceof ClientError) void text(reply.header('retry-after', '5'), 503, 'Unavailable');
    else if ((error.statusCode ?? 500) < 500) void notFound(reply);
    else {
      logger.error({ err: error, route: url }, 'public page failed');
      void text(reply, 500, 'Internal error');
    }
  };
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, body, modifiedAt, headers }: PublicPage | StreamedPage,
  work: RequestWork,
  onBreak: (error: unknown) => void,
): Promise<FastifyReply> {
  const validators = {
    ...(isWhole(body) ? { etag: `"${createHash('sha256').update(body).digest('base64url')}"` } : {}),
    ...(modifiedAt === undefined ? {} : { 'last-modified': modifiedAt.toUTCString() }),
  };
  void reply.headers({ 'cache-control': 'no-cache', ...security, ...headers, ...validators });
  if (fresh(request.headers, validators)) return reply.code(304).send();
  void reply.type(type);
  if (isWhole(body)) return reply.send(body);
  const stream = Readable.from(request.method === 'HEAD' ? [] : asPartOf(work, body), { objectMode: false });
  const forget = work.onEnd(() => stream.destroy(work.ended));
  void reply.send(stream);
  // The request keeps its place until its last byte is sent. A failure breaks the response off: its status is sent already.
  await finished(stream, { cleanup: true }).catch((error: unknown) => {
    if (work.ended === undefined) onBreak(error);
  });
  forget();
  return reply;
}

function isWhole(body: (PublicPage | StreamedPage)['body']): body is string | Buffer {
  return typeof body === 'string' || Buffer.isBuffer(body);
}

/** Each chunk is made as the work of the request, although its connection asks for it. */
async function* asPartOf<Chunk>(work: RequestWork, chunks: AsyncIterable<Chunk>): AsyncGenerator<Chunk> {
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await asWork(work, () => iterator.next());
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
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
