import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { trustStoreArguments } from '@promtour/local-servers/java-trust-store';
import { javaProgram, kafkaAvailable } from '@promtour/local-servers/kafka-libraries';
import { repositoryRoot } from '@promtour/local-servers/repository';
import { couldNotRun } from '@promtour/testkit/could-not-run';

// Maven downloads from a repository with a certificate that Java does not trust.

const available = await kafkaAvailable('/nonexistent');
const hasMaven = available.ok;
if (!available.ok) couldNotRun('the trust store of Maven', available.error.why);
const whereMavenIs = hasMaven ? it : it.skip;

let directory: string;
let server: Server | undefined;
const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:tree';
const asked: (string | undefined)[] = [];

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'promtour-trust-'));
  if (!hasMaven) return;
  const keytool = javaProgram().replace(/java$/, 'keytool');
  const store = ['-keystore', join(directory, 'server.p12'), '-storetype', 'PKCS12', '-storepass', 'secret'];
  const named = ['-alias', 'server', '-dname', 'CN=localhost', '-ext', 'san=dns:localhost'];
  execFileSync(keytool, ['-genkeypair', '-keyalg', 'EC', '-validity', '2', ...named, ...store], { stdio: 'ignore' });
  const pem = execFileSync(keytool, ['-exportcert', '-rfc', '-alias', 'server', ...store], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  writeFileSync(join(directory, 'ca.pem'), pem);
  const pfx = readFileSync(join(directory, 'server.p12'));
  server = createServer({ pfx, passphrase: 'secret' }, ({ url }, response) => {
    asked.push(url);
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server?.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  writeFileSync(
    join(directory, 'settings.xml'),
    `<settings><mirrors><mirror><id>own</id><mirrorOf>*</mirrorOf><url>https://localhost:${port}/</url></mirror></mirrors></settings>`,
  );
}, 60_000);
afterAll(() => {
  server?.close();
  rmSync(directory, { recursive: true, force: true });
});

function maven(args: readonly string[]): Promise<string> {
  const own = ['--settings', join(directory, 'settings.xml'), `-Dmaven.repo.local=${join(directory, 'repository')}`];
  const pom = join(repositoryRoot, 'packages', 'local-servers', 'kafka', 'pom.xml');
  return new Promise((resolve) => {
    execFile('mvn', ['-B', '-q', '-U', ...own, ...args, '-f', pom, plugin], (_error, stdout) => {
      resolve(stdout);
    });
  });
}

whereMavenIs(
  'Maven trusts the certificates of NODE_EXTRA_CA_CERTS, and only with them',
  async () => {
    expect(await maven([])).toContain('PKIX path building failed');
    expect(asked).toEqual([]);
    const args = trustStoreArguments(join(directory, 'trust'), {
      NODE_EXTRA_CA_CERTS: join(directory, 'ca.pem'),
    });
    expect(await maven(args)).not.toContain('PKIX');
    expect(asked).not.toEqual([]);
  },
  120_000,
);

it.each([
  [{}],
  [{ NODE_EXTRA_CA_CERTS: '' }],
  [{ NODE_EXTRA_CA_CERTS: '/ca.pem', MAVEN_OPTS: '-Djavax.net.ssl.trustStore=/mine' }],
  [{ NODE_EXTRA_CA_CERTS: '/ca.pem', JAVA_TOOL_OPTIONS: '-Djavax.net.ssl.trustStore=/mine' }],
])('adds nothing with %j', (env) => {
  expect(trustStoreArguments('/nonexistent/trust', env)).toEqual([]);
});
