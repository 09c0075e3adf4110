import { describe, expect, it } from '@jest/globals';
import { gatewaySigningKey } from '@promtour/testkit/access';
import { readEnvironment as read } from '../src/environment.ts';

const readEnvironment = (env: NodeJS.ProcessEnv) => read({ GATEWAY_SIGNING_KEY: gatewaySigningKey, ...env });

describe('the environment', () => {
  it('requires only its key on a developer’s machine', () => {
    expect(readEnvironment({})).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 4000,
      REGISTRY_URL: 'http://127.0.0.1:4001/graphql',
      ANALYTICS_URL: 'http://127.0.0.1:4004/graphql',
      ISSUER: 'http://127.0.0.1:4000/oidc',
    });
  });

  it.each(['0.0.0.0', '::', '192.168.1.5', 'gateway', '127.0.0.1.evil.example'])('refuses to listen on %s', (HOST) => {
    expect(() => readEnvironment({ HOST })).toThrow(/ALLOW_REMOTE=true/);
    expect(readEnvironment({ HOST, ALLOW_REMOTE: 'true' })).toMatchObject({ HOST });
  });

  it.each(['127.0.0.1', 'localhost', '::1'])('listens on %s', (HOST) => {
    expect(readEnvironment({ HOST })).toMatchObject({ HOST });
  });

  it.each([
    [{ PORT: 'x' }, /PORT/],
    [{ REGISTRY_URL: 'registry:4001' }, /REGISTRY_URL/],
    [{ ROUTES_URL: 'file:///etc/passwd' }, /ROUTES_URL/],
    [{ SUBGRAPH_TIMEOUT_MS: '0' }, /SUBGRAPH_TIMEOUT_MS/],
    [{ INTROSPECTION: 'yes' }, /INTROSPECTION/],
    [{ ISSUER: 'urn:promtour' }, /ISSUER/],
    [{ TRUSTED_PROXIES: '10.0.0.0/8, proxy' }, /TRUSTED_PROXIES: addresses and networks/],
    [{ TRUSTED_PROXIES: '10.0.0.0/33' }, /TRUSTED_PROXIES/],
    [{ INTERNAL_HOST: '0.0.0.0' }, /INTERNAL_HOST: must be loopback/],
    [{ RATE_LIMIT_FACTOR: '0' }, /RATE_LIMIT_FACTOR/],
    [{ ISSUER_JWKS_URL: 'file:///etc/passwd' }, /ISSUER_JWKS_URL/],
    [{ EVENT_TRANSPORT: 'kafka' }, /KAFKA_BROKERS: missing/],
    [{ EVENT_TRANSPORT: 'embedded' }, /EVENT_LOG_DATABASE_URL: missing/],
    [{ GATEWAY_SIGNING_KEY: '' }, /GATEWAY_SIGNING_KEY: missing/],
    [{ GATEWAY_SIGNING_KEY: '{"kty":"EC"}' }, /GATEWAY_SIGNING_KEY/],
  ])('reports what is invalid in %j', (env, message) => {
    expect(() => readEnvironment(env)).toThrow(message);
  });
});
