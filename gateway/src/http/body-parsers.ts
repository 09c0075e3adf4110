import { jsonText, requireUtf8 } from '@promtour/service-kit/http/json-text';
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
  scope.addContentTypeParser('application/json', (request: FastifyRequest, payload: FastifyRequest['raw'], done) => {
    const type = request.headers['content-type'];
    textOf(type, payload, optionsOf(request)).then((text) => void parse(request, text, done), done);
  });
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

async function textOf(type: string | undefined, payload: FastifyRequest['raw'], options: BodyOptions): Promise<string> {
  requireUtf8(type);
  return jsonText(type, await readBody(payload, options));
}
