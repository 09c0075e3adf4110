import { parse } from 'node:querystring';
import { correlationHeader } from '@promtour/service-kit/correlation';
import type { FastifyInstance } from 'fastify';
import { addInteractionRoutes, type InteractionOptions } from './interaction/routes.ts';
import type { Issuer } from './issuer.ts';

/** The maximum size of a submitted form. */
const formLimit = 8 * 1024;

/** Serves the issuer below its path on the service's own HTTP server. */
export async function mountIssuer(server: FastifyInstance, options: InteractionOptions): Promise<void> {
  const { issuer } = options;
  await server.register(
    async (pages) => {
      pages.addContentTypeParser(
        'application/x-www-form-urlencoded',
        { parseAs: 'string', bodyLimit: formLimit },
        (_request, body, done) => {
          done(null, parse(String(body)));
        },
      );
      addInteractionRoutes(pages, options);
      await pages.register(protocol);
    },
    { prefix: issuer.base },
  );

  /** Everything else goes to the provider, which reads request bodies itself. */
  function protocol(plugin: FastifyInstance, _: unknown, done: () => void): void {
    plugin.removeAllContentTypeParsers();
    plugin.addContentTypeParser('*', (_request, _payload, ready) => {
      ready(null);
    });
    plugin.all('/*', (request, reply) => {
      reply.hijack();
      const { raw } = request;
      enterProvider(raw, issuer);
      reply.raw.setHeader(correlationHeader, request.id);
      // Verifiers cache the keys, for less than the overlap of a rotation.
      if (raw.url === '/jwks' || raw.url?.startsWith('/.well-known/') === true)
        reply.raw.setHeader('cache-control', 'public, max-age=300');
      void issuer.handle(raw, reply.raw);
    });
    done();
  }
}

/**
 * The provider trusts the proxy headers for the address of the request. They are overwritten with the issuer's address, so that clients
 * cannot forge them.
 */
function enterProvider(raw: RawRequest, { base, url }: Issuer): void {
  raw.originalUrl = raw.url;
  raw.url = raw.url?.slice(base.length) ?? '/';
  raw.headers['x-forwarded-host'] = url.host;
  raw.headers['x-forwarded-proto'] = url.protocol.slice(0, -1);
}

type RawRequest = {
  url?: string | undefined;
  originalUrl?: string | undefined;
  headers: Record<string, string | string[] | undefined>;
};
