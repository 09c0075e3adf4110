import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { readBody, type BodyOptions } from './body.ts';

/** Where nothing else is said, a body is not read at all. */
export function readNoBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', (_request, _payload, done) => {
    done(null, undefined);
  });
}

/**
 * JSON bodies, as far as their sender may send. JSON is UTF-8 (RFC 8259, 8.1): what is no JSON or announces another charset is answered
 * 415, and what is no UTF-8 400, since its letters would be stored as U+FFFD.
 */
export function readJsonBodies(scope: FastifyInstance, optionsOf: (request: FastifyRequest) => BodyOptions): void {
  const parse = scope.getDefaultJsonParser('error', 'error');
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('application/json', async (request: FastifyRequest, payload: FastifyRequest['raw']) => {
    const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(request.headers['content-type'] ?? '')?.[1];
    if (charset !== undefined && !/^utf-?8$/i.test(charset)) throw wrongBody(415, 'another charset than UTF-8');
    const body = await readBody(payload, optionsOf(request));
    if (!isUtf8(body)) throw wrongBody(400, 'a body that is no UTF-8');
    return new Promise((resolve, reject) => {
      void parse(request, body.toString(), (error, value) => {
        if (error === null) resolve(value);
        else reject(error);
      });
    });
  });
}

/** Fastify answers an error with the status that it names. */
function wrongBody(statusCode: 400 | 415, message: string): Error {
  return Object.assign(new Error(message), { statusCode });
}

/** Bodies of any kind as they came. */
export function readBodiesAsTheyCome(
  scope: FastifyInstance,
  optionsOf: (request: FastifyRequest) => BodyOptions,
): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (request: FastifyRequest, payload: FastifyRequest['raw']) =>
    readBody(payload, optionsOf(request)),
  );
}
