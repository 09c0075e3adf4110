import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { graphAudience } from '@promtour/access/audience';
import { claimsOf } from '@promtour/access/claims';
import type { Viewer } from '@promtour/access/viewer';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';

/** What a token of a test says that a right one would not. */
export type TokenChanges = {
  readonly header?: Readonly<Record<string, unknown>>;
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Another key than the issuer's present one. */
  readonly key?: CryptoKey;
};

/** An issuer of tokens with a real JWKS endpoint, for whoever verifies them. */
export type TestIssuer = {
  readonly issuer: string;
  readonly jwksUrl: string;
  /** How often its keys were asked for. */
  readonly asked: () => number;
  /** A token as the registry issues it to this viewer. */
  readonly tokenFor: (viewer: Viewer, changes?: TokenChanges) => Promise<string>;
  /** Signs with a new key from now on; both are published. */
  readonly rotate: () => Promise<void>;
  /** Its JWKS endpoint fails while it is away. */
  away: boolean;
  stop(): Promise<void>;
};

type Key = { readonly kid: string; readonly privateKey: CryptoKey; readonly jwk: JWK };

export async function startTestIssuer(): Promise<TestIssuer> {
  const keys: Key[] = [await makeKey(1)];
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    if (issuer.away) {
      response.writeHead(503).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ keys: keys.map(({ jwk }) => jwk) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  const issuer: TestIssuer = {
    issuer: 'http://issuer.test/oidc',
    jwksUrl: `http://127.0.0.1:${port}/jwks`,
    asked: () => asked,
    away: false,
    async tokenFor(viewer, { header, claims, key } = {}) {
      const present = keys.at(-1);
      if (present === undefined) throw new Error('the issuer has no key');
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({
        iss: 'http://issuer.test/oidc',
        aud: graphAudience,
        iat: now,
        exp: now + 300,
        ...claimsOf(viewer),
        ...claims,
      })
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: present.kid, ...header })
        .sign(key ?? present.privateKey);
    },
    async rotate() {
      keys.push(await makeKey(keys.length + 1));
    },
    stop: () => close(server),
  };
  return issuer;
}

async function makeKey(nth: number): Promise<Key> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const kid = `key-${nth}`;
  return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' } };
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
