import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { gatewayHeaders } from '@promtour/testkit/access';
import { freePort } from '@promtour/testkit/free-port';
import { post } from '@promtour/testkit/graphql';
import { startPostgresProxy } from '@promtour/testkit/postgres-proxy';
import { startProcess, type TestProcess } from '@promtour/testkit/process';
import { official } from '@promtour/testkit/viewers';
import { startRegistry, type TestRegistry } from '../registry.ts';
import { clientCredentials, newClient, rotateApiClientSecret, withdrawApiClientSecret } from './words.ts';

jest.setTimeout(120_000);

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.stop());

const cwd = fileURLToPath(new URL('../../', import.meta.url));

/** A registry in a separate process on the same database, to be killed. */
async function startReplica(database: string): Promise<{ readonly process: TestProcess; readonly url: string }> {
  const port = await freePort();
  const env = { ...registry.environment, PORT: String(port), DATABASE_URL: database };
  const process = await startProcess('src/index.ts', { cwd, env });
  await process.ready(`http://127.0.0.1:${port}/health/ready`);
  return { process, url: `http://127.0.0.1:${port}/graphql` };
}

type Rotated = { answer: { secret: string | null; client: { secrets: { id: string }[] } } };

describe('a registry that is killed between the commit of a new secret and its answer', () => {
  it('has stored a secret that is lost: the repeated request reports it, and the client keeps working', async () => {
    const client = await newClient(registry);
    const proxy = await startPostgresProxy(registry.database.url);
    const replica = await startReplica(proxy.url);
    // The replica's jobs commit too, so the commit is matched by its statement.
    const held = proxy.holdNextCommit({ after: 'INSERT INTO "api_client_secret"' });
    const input = { id: client.id, idempotencyKey: 'lost' };
    const lost = post(replica.url, rotateApiClientSecret, { input }, await gatewayHeaders('registry', official)).catch(
      () => 'lost',
    );
    await held;
    await replica.process.end('SIGKILL');
    expect(await lost).toBe('lost');
    await proxy.close();

    // A retry returns the client with the secret that was created but never shown, and creates no third one.
    const again = (await registry.ask<Rotated>(rotateApiClientSecret, { input })).expectData().answer;
    expect({ secret: again.secret, live: again.client.secrets.length }).toEqual({ secret: null, live: 2 });
    expect((await clientCredentials(registry, client)).status).toBe(200);

    await registry.change(withdrawApiClientSecret, { input: { id: client.id, secret: again.client.secrets[1]?.id } });
    const anew = { input: { ...input, idempotencyKey: 'anew' } };
    const secret = (await registry.ask<Rotated>(rotateApiClientSecret, anew)).expectData().answer.secret ?? '';
    expect((await clientCredentials(registry, { id: client.id, secret })).status).toBe(200);
  });
});
