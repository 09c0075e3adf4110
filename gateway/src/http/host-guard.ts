import type { FastifyInstance } from 'fastify';
import { withFactsOf } from './request-log.ts';
import { refuse } from './refusal.ts';

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;
const wellFormed = /^([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(:\d{1,5})?$/;

/**
 * Checks the `Host` header. On loopback only its own names are accepted: otherwise, a page of a site whose name resolves to 127.0.0.1 would
 * have the same origin as this graph and its issuer, and could use both with the user's cookies.
 */
export function guardHost(server: FastifyInstance, options: { readonly loopbackOnly: boolean }): void {
  const allowed = options.loopbackOnly ? loopback : wellFormed;
  server.addHook('onRequest', async (request, reply) => {
    if (allowed.test(request.headers.host ?? '')) return undefined;
    return withFactsOf(request, () =>
      refuse(request, reply, 421, {
        code: 'HOST_NOT_ALLOWED',
        message: { ru: 'Шлюз отвечает только по адресу localhost', en: 'The gateway answers at localhost only' },
      }),
    );
  });
}
