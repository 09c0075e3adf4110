import { parse } from 'node:querystring';
import { correlationHeader } from '@promtour/service-kit/correlation';
import type { FastifyInstance } from 'fastify';
import { addInteractionRoutes, type InteractionOptions } from './interaction/routes.ts';
import type { Issuer } from './issuer.ts';

/** Longest form that a person sends. */
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

  /** All else is the provider's, which reads bodies itself. */
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
      // Keys are kept by whoever verifies: for less than the overlap of a rotation.
      if (raw.url === '/jwks' || raw.url?.startsWith('/.well-known/') === true)
        reply.raw.setHeader('cache-control', 'public, max-age=300');
      void issuer.handle(raw, reply.raw);
    });
    done();
  }
}

/**
 * The provider believes what the headers of a proxy say about where it was asked. It is asked at the issuer's address, whatever a
 * client writes into them: so that is what they say.
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
