// Writes `.env` for docker-compose.yml with fresh secrets: a password a database role, the gateway's key and the issuer's secret.
// Never overwrites one: the databases keep the old passwords, and what the issuer encrypted needs its old secret.
import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../../.env', import.meta.url));
const services = ['REGISTRY', 'ROUTES', 'BOOKINGS', 'ANALYTICS'];
// Of each database the role that the service works as, and the owner, who migrates it.
const roles = ['POSTGRES', ...services.flatMap((service) => [`${service}_DATABASE`, `${service}_OWNER`])];
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const named = { kid: randomUUID(), alg: 'EdDSA', use: 'sig' };
const publicKeys = { keys: [{ ...publicKey.export({ format: 'jwk' }), ...named }] };
const auditKeys = services.map((service) => ({ service, kid: randomUUID(), ...generateKeyPairSync('ed25519') }));
const auditPublicKeys = auditKeys.map(({ service, kid, publicKey }) => ({
  ...publicKey.export({ format: 'jwk' }),
  kid,
  service: service.toLowerCase(),
}));
const lines = [
  ...roles.map((role) => `${role}_PASSWORD=${randomBytes(18).toString('base64url')}`),
  `IDENTITY_SECRET=${randomBytes(32).toString('base64url')}`,
  `GATEWAY_SIGNING_KEY='${JSON.stringify({ ...privateKey.export({ format: 'jwk' }), ...named })}'`,
  `GATEWAY_PUBLIC_KEYS='${JSON.stringify(publicKeys)}'`,
  // What each service alone signs the heads of its audit log with, and what `npm run audit:verify` needs of it.
  ...auditKeys.map(
    ({ service, kid, privateKey }) =>
      `${service}_AUDIT_SIGNING_KEY='${JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid })}'`,
  ),
  `AUDIT_PUBLIC_KEYS='${JSON.stringify({ keys: auditPublicKeys })}'`,
];
try {
  writeFileSync(file, `${lines.join('\n')}\n`, { flag: 'wx', mode: 0o600 });
  console.log('Wrote .env with fresh secrets. `docker compose up -d` starts the system.');
} catch (error) {
  if (error.code !== 'EEXIST') throw error;
  const known = new Set(
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.slice(0, line.indexOf('='))),
  );
  const missing = lines.map((line) => line.slice(0, line.indexOf('='))).filter((name) => !known.has(name));
  console.log(
    missing.length === 0
      ? '.env is there already and stays as it is.'
      : `.env is of an earlier version: it has no ${missing.join(', ')}. Begin afresh: docker compose down --volumes, remove .env, npm run docker:secrets`,
  );
  process.exitCode = missing.length === 0 ? 0 : 1;
}
