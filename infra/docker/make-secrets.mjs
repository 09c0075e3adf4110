// Writes `.env` for docker-compose.yml with fresh secrets: a password a database role and a principal of Kafka, the gateway's key
// and the issuer's secret.
// Never overwrites one: the databases keep the old passwords, and what the issuer encrypted needs its old secret. What a later
// release needs besides is added.
import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../../.env', import.meta.url));
const services = ['REGISTRY', 'ROUTES', 'BOOKINGS', 'ANALYTICS'];
const roles = [
  'POSTGRES',
  // Of each database the role that the service works as, and the owner, who migrates it.
  ...services.flatMap((service) => [`${service}_DATABASE`, `${service}_OWNER`]),
  ...['ADMIN', ...services, 'GATEWAY', 'AUDITOR'].map((name) => `KAFKA_${name}`),
];
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
const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
const known = before === undefined ? undefined : new Set(before.match(/^\w+(?==)/gm));
const missing = lines.filter((line) => known?.has(line.slice(0, line.indexOf('='))) !== true);
if (known !== undefined && missing.some((line) => line.includes('_OWNER_PASSWORD='))) {
  console.error(
    '.env is of a version whose databases had no owner role. Begin afresh: docker compose down --volumes, remove .env, npm run docker:secrets',
  );
  process.exit(1);
}
const gap = before === undefined || before === '' || before.endsWith('\n') ? '' : '\n';
if (missing.length > 0) appendFileSync(file, `${gap}${missing.join('\n')}\n`, { mode: 0o600 });
console.log(
  known === undefined
    ? 'Wrote .env with fresh secrets. `docker compose up -d` starts the system.'
    : `.env is there already: what it has stays as it is, ${missing.length} secrets were added.`,
);
