import { correlationHeader } from '@promtour/service-kit/correlation';
import type { Logger } from '@promtour/service-kit/logging';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Pool } from 'undici';
import { refuse, type Refusal } from './refusal.ts';

const timeoutMs = 10_000;

/** Hop-by-hop response headers (RFC 9110, 7.6.1), and headers that this server sets itself. */
const notPassedBack: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'date',
  'keep-alive',
  'proxy-authenticate',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

export type UpstreamOptions = {
  /** Origin of the service. */
  readonly origin: string;
  readonly connections: number;
  /** Request headers that are forwarded. Others might spoof values that the gateway sets. */
  readonly passedOn: ReadonlySet<string>;
  /** Further headers of each request, in addition to the correlation id. */
  readonly headers: (request: FastifyRequest) => Readonly<Record<string, string>>;
  /** Content security policy of pages that have none. */
  readonly pagePolicy: string;
  /** Maximum response size, in bytes. Default: no limit. */
  readonly maxResponseBytes?: number;
  /** The answer while the service is unavailable: 503, or 502 if it breaks off. */
  readonly unavailable: Refusal;
  readonly logger: Logger;
};

export type Upstream = {
  /**
   * Forwards the request and streams the answer.
   * @param path of the request at the service, with its query
   * @param onStatus called before the answer is sent
   */
  readonly pass: (
    request: FastifyRequest,
    reply: FastifyReply,
    path: string,
    onStatus?: (status: number) => Promise<void> | undefined,
  ) => Promise<FastifyReply>;
  readonly close: () => Promise<void>;
};

/** Forwards requests outside the graph to a service (docs/adr/0149). A client that disconnects frees its connection to the service. */
export function createUpstream(options: UpstreamOptions): Upstream {
  const pool = new Pool(options.origin, {
    connections: options.connections,
    keepAliveTimeout: 30_000,
    keepAliveMaxTimeout: 30_000,
    connect: { timeout: 3_000 },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxResponseSize: options.maxResponseBytes ?? -1,
  });

  return {
    async pass(request, reply, path, onStatus) {
      const left = new AbortController();
      reply.raw.once('close', () => {
        if (!reply.raw.writableFinished) left.abort();
      });
      const body = request.body as Buffer | null | undefined;
      try {
        const answer = await pool.request({
          path,
          method: request.method,
          headers: {
            ...pick(request.headers, (name) => options.passedOn.has(name)),
            ...options.headers(request),
            [correlationHeader]: request.id,
          },
          body: body == null || body.length === 0 ? null : body,
          signal: left.signal,
        });
        await onStatus?.(answer.statusCode);
        return await reply
          .code(answer.statusCode)
          .headers({
            ...securityOf(answer.headers, options.pagePolicy),
            ...pick(answer.headers, (name) => !notPassedBack.has(name)),
          })
          .send(answer.body);
      } catch (error) {
        const { code } = Object(error) as { code?: unknown };
        // The path may contain a secret.
        options.logger.warn({ code, route: request.routeOptions.url }, 'upstream did not answer');
        const brokenOff = code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE';
        return refuse(request, reply, brokenOff ? 502 : 503, options.unavailable);
      }
    },
    close: () => pool.destroy(),
  };
}

/** Whether the path of a URL stays under the prefix however dots and slashes are resolved. */
export function staysUnder(prefix: string, url: string): boolean {
  const path = url.split('?', 1)[0] ?? '';
  return path.startsWith(prefix) && !/\/\/|\\|%2e|%2f|%5c|\/\.\.?(\/|$)/i.test(path);
}

/** Adds a policy to pages that have none: no external content. */
function securityOf(
  { 'content-type': type, 'content-security-policy': policy }: Headers,
  pagePolicy: string,
): Record<string, string> {
  const isPage = typeof type === 'string' && type.startsWith('text/html') && policy === undefined;
  return isPage ? { 'content-security-policy': pagePolicy, 'x-content-type-options': 'nosniff' } : {};
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

function pick(headers: Headers, isPicked: (name: string) => boolean): Record<string, string | string[]> {
  const picked: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(headers)) if (value !== undefined && isPicked(name)) picked[name] = value;
  return picked;
}
