import { jsonText, requireUtf8 } from '@promtour/service-kit/http/json-text';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { readBody, type BodyOptions } from './body.ts';

/** By default, bodies are not read. */
export function readNoBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', (_request, _payload, done) => {
    done(null, undefined);
  });
}

/**
 * Parses JSON bodies up to the sender's limit. JSON is UTF-8 (RFC 8259, 8.1): other media types or charsets are refused with 415, and
 * invalid UTF-8 with 400, since it would be stored as U+FFFD.
 */
export function readJsonBodies(scope: FastifyInstance, optionsOf: (request: FastifyRequest) => BodyOptions): void {
  const parse = scope.getDefaultJsonParser('error', 'error');
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('application/json', (request: FastifyRequest, payload: FastifyRequest['raw'], done) => {
    const type = request.headers['content-type'];
    textOf(type, payload, optionsOf(request)).then((text) => void parse(request, text, done), done);
  });
}

/** Raw bodies of any media type. */
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
