import { isUtf8 } from 'node:buffer';
import { MIMEType } from 'node:util';
import type { FastifyInstance } from 'fastify';

/**
 * The text of a JSON body. JSON between systems is UTF-8 (RFC 8259, 8.1): bytes of another encoding would be stored as U+FFFD.
 * @throws Error with `statusCode` 415 if `content-type` names another charset, 400 if the bytes are not UTF-8
 */
export function jsonText(contentType: string | undefined, body: Buffer): string {
  requireUtf8(contentType);
  if (!isUtf8(body)) throw failure(400, 'the body is not UTF-8');
  return body.toString('utf8');
}

/** @throws Error with `statusCode` 415 if `content-type` names another charset than UTF-8 */
export function requireUtf8(contentType: string | undefined): void {
  if (!namesUtf8(contentType)) throw failure(415, 'the charset of a JSON body must be UTF-8');
}

/** Parses `application/json` bodies with {@link jsonText}. Rejects keys that would set a prototype, as Fastify does by default. */
export function readJsonAsUtf8(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeContentTypeParser('application/json');
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      void parse(request, jsonText(request.headers['content-type'], body as Buffer), done);
    } catch (error) {
      done(error as Error);
    }
  });
}

function namesUtf8(contentType: string | undefined): boolean {
  // A parameter may occur twice; the check below would read only the first.
  if (contentType === undefined || !/charset/i.test(contentType)) return true;
  if ((contentType.match(/charset/gi) ?? []).length > 1) return false;
  try {
    const charset = new MIMEType(contentType).params.get('charset');
    return charset === null || /^utf-?8$/i.test(charset);
  } catch {
    return false;
  }
}

function failure(statusCode: number, message: string): Error & { readonly statusCode: number } {
  return Object.assign(new Error(message), { statusCode });
}
