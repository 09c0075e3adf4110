import type { FastifyInstance, FastifyRequest } from 'fastify';
import { readBody, type BodyOptions } from './body.ts';

/** Where nothing else is said, a body is not read at all. */
export function readNoBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', (_request, _payload, done) => {
    done(null, undefined);
  });
}

/** JSON bodies, as far as their sender may send. What is no JSON is answered 415. */
export function readJsonBodies(scope: FastifyInstance, optionsOf: (request: FastifyRequest) => BodyOptions): void {
  const parse = scope.getDefaultJsonParser('error', 'error');
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('application/json', async (request: FastifyRequest, payload: FastifyRequest['raw']) => {
    const body = await readBody(payload, optionsOf(request));
    return new Promise((resolve, reject) => {
      void parse(request, body.toString(), (error, value) => {
        if (error === null) resolve(value);
        else reject(error);
      });
    });
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
