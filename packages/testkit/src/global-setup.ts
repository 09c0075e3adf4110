import { randomBytes } from 'node:crypto';
import { startTestServers } from '@promtour/local-servers/test-servers';
import { makeAuditSigningKey } from './access.ts';
import { couldNotRun } from './could-not-run.ts';
import { dropDatabases } from './database.ts';
import { readVariable, setVariable } from './environment.ts';
import { neededServers } from './needed-servers.ts';

/** Runs once before the tests of a workspace: starts the servers they use unless they run already. Returns the teardown. */
export async function setUp(workspace: string): Promise<() => Promise<void>> {
  const needed = neededServers(workspace);
  const prefix = `t${randomBytes(4).toString('hex')}`;
  setVariable('databasePrefix', prefix);
  setVariable('auditSigningKey', makeAuditSigningKey());
  const servers = await startTestServers({
    postgres: needed.postgres && readVariable('postgresUrl') === undefined,
    kafka: needed.kafka && readVariable('kafkaBrokers') === undefined,
  });
  if (servers.postgresUrl !== undefined) setVariable('postgresUrl', servers.postgresUrl);
  if (servers.kafkaBrokers !== undefined) setVariable('kafkaBrokers', servers.kafkaBrokers.join(','));
  if (servers.noKafka !== undefined) couldNotRun("this workspace's tests against a real Kafka", servers.noKafka);
  return async () => {
    if (needed.postgres && servers.postgresUrl === undefined) await dropDatabases(prefix);
    await servers.stop();
  };
}
