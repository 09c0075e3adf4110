import { expect, it } from '@jest/globals';
import { machineEnvironment, mavenProxyArguments } from '../src/machine-environment.ts';

it('passes certificates on, but no variable of Promtour', () => {
  const machine = { PATH: '/bin', NODE_EXTRA_CA_CERTS: '/ca.pem', SSL_CERT_DIR: '/certs', JAVA_TOOL_OPTIONS: '-Dx=y' };
  expect(machineEnvironment({ ...machine, DATABASE_URL: 'postgres://x', TZ: '' })).toEqual(machine);
});

it('makes fetch use a proxy, except for this machine', () => {
  expect(machineEnvironment({ HTTPS_PROXY: 'http://proxy:3128', NO_PROXY: '.corp.example,localhost' })).toEqual({
    HTTPS_PROXY: 'http://proxy:3128',
    NODE_USE_ENV_PROXY: '1',
    NO_PROXY: '.corp.example,localhost,127.0.0.1,::1',
    no_proxy: '.corp.example,localhost,127.0.0.1,::1',
  });
});

it.each<[Record<string, string>, string[]]>([
  [{}, []],
  [{ HTTPS_PROXY: 'not an address' }, []],
  [{ https_proxy: 'http://proxy:3128' }, ['-Dhttps.proxyHost=proxy', '-Dhttps.proxyPort=3128']],
  [
    { HTTP_PROXY: 'http://proxy', NO_PROXY: '.corp.example,10.0.0.1' },
    ['-Dhttps.proxyHost=proxy', '-Dhttps.proxyPort=80', '-Dhttp.nonProxyHosts=*.corp.example|10.0.0.1'],
  ],
])('gives Maven the proxy of %j', (env, properties) => {
  const used = properties.length === 0 ? [] : ['-Daether.connector.http.useSystemProperties=true'];
  expect(mavenProxyArguments(env)).toEqual([...used, ...properties]);
});
