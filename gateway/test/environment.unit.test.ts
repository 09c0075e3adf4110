import { describe, expect, it } from '@jest/globals';
import { readEnvironment } from '../src/environment.ts';

describe('the environment', () => {
  it('needs nothing on a developer’s machine', () => {
    expect(readEnvironment({})).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 4000,
      REGISTRY_URL: 'http://127.0.0.1:4001/graphql',
      ANALYTICS_URL: 'http://127.0.0.1:4004/graphql',
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
  ])('names what is wrong in %j', (env, message) => {
    expect(() => readEnvironment(env)).toThrow(message);
  });
});
