// Tests the isolation of docker-compose.yml in the running containers. No process can write the topics of another; the gateway reaches no
// database; subgraphs reach no outside address.
import { execFile } from 'node:child_process';
import { isIP } from 'node:net';
import { promisify } from 'node:util';

if (process.argv[2] === '--help') {
  console.log(
    'Usage: node infra/docker/check-isolation.mjs [COMMAND …]\n\nCOMMAND runs compose; default: docker compose',
  );
  process.exit(0);
}
const [command, ...words] = process.argv.length > 2 ? process.argv.slice(2) : ['docker', 'compose'];
const services = ['registry', 'routes', 'bookings', 'analytics'];
const faults = [];

async function inside(service, ...run) {
  try {
    const { stdout } = await promisify(execFile)(command, [...words, 'exec', '-T', service, ...run], {
      timeout: 120_000,
    });
    return { ok: true, said: stdout.trim() };
  } catch (error) {
    return { ok: false, said: `${error.stdout ?? ''}${error.stderr ?? ''}`.trim() };
  }
}

/** Prints `reached`, or the error's code. */
const connect = `const [host, port] = process.argv.slice(1);
const socket = require('node:net').connect({ host, port: Number(port) });
socket.setTimeout(3000, () => socket.destroy(new Error('silence')));
socket.on('connect', () => { console.log('reached'); socket.destroy(); });
socket.on('error', (error) => console.log(error.code ?? error.message));`;

async function reaches(service, host, port, wanted) {
  const { ok, said } = await inside(service, 'node', '-e', connect, host, String(port));
  const right = ok && (said === 'reached') === wanted;
  console.log(`${right ? 'ok ' : 'NOT'}  ${service} → ${host}:${port}: ${said}`);
  if (!right) faults.push(`${service} → ${host}:${port}`);
}

for (const service of [...services, 'gateway']) {
  const { ok, said } = await inside(service, 'node', '/app/packages/messaging/bin/check-kafka-access.ts');
  console.log(`${ok ? 'ok ' : 'NOT'}  ${said}`);
  if (!ok) faults.push(`${service} at Kafka`);
}
await reaches('gateway', 'postgres', 5432, false);
// By address as well as by name.
const { said: address } = await inside(
  'registry',
  'node',
  '-e',
  "require('node:dns').lookup('postgres', (error, address) => console.log(address))",
);
if (isIP(address) === 0) throw new Error(`No address of postgres: ${address}`);
await reaches('gateway', address, 5432, false);
await reaches('gateway', 'registry', 4001, true);
await reaches('gateway', 'kafka', 9092, true);
for (const service of services) await reaches(service, 'postgres', 5432, true);
// A public address. Only containers in the network `outside` may reach it.
for (const service of ['routes', 'bookings', 'analytics']) await reaches(service, '1.1.1.1', 443, false);
if (faults.length > 0) {
  console.error(`Not isolated: ${faults.join(', ')}`);
  process.exitCode = 1;
}
