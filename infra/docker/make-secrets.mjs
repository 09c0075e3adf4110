// Writes `.env` for docker-compose.yml with fresh secrets: a password per database role and Kafka principal, keys, and the issuer's
// secret. Adds the secrets of a later release and never replaces a value: databases and sealed keys depend on them.
import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [argument] = process.argv.slice(2);
if (argument === '--help') {
  console.log('Usage: npm run docker:secrets\n\nWrites .env with fresh secrets; adds missing ones and changes none.');
  process.exit(0);
}
if (argument !== undefined) {
  console.error(`Unknown argument '${argument}' (--help shows the usage)`);
  process.exit(2);
}

const file = fileURLToPath(new URL('../../.env', import.meta.url));
const services = ['REGISTRY', 'ROUTES', 'BOOKINGS', 'ANALYTICS'];
const roles = [
  'POSTGRES',
  // The runtime role and the owner of each database.
  ...[...services, 'BOOKINGS_KEYS'].flatMap((name) => [`${name}_DATABASE`, `${name}_OWNER`]),
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
  // Signs the heads of the audit logs; the public keys are for `npm run audit:verify`.
  ...auditKeys.map(
    ({ service, kid, privateKey }) =>
      `${service}_AUDIT_SIGNING_KEY='${JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid })}'`,
  ),
  // Signs vouchers and check-in manifests. Rotation: docs/security.md.
  `VOUCHER_SIGNING_KEYS='${JSON.stringify({ keys: [generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })] })}'`,
  // Wrap the keys of personal data, and blind its indexes. Rotation of the master key: docs/operations.md.
  `PERSONAL_DATA_MASTER_KEYS=m1:${randomBytes(32).toString('base64')}`,
  `PERSONAL_DATA_INDEX_KEY=${randomBytes(32).toString('base64')}`,
  `AUDIT_PUBLIC_KEYS='${JSON.stringify({ keys: auditPublicKeys })}'`,
];
const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
const known = before === undefined ? undefined : new Set(before.match(/^\w+(?==)/gm));
const missing = lines.filter((line) => known?.has(line.slice(0, line.indexOf('='))) !== true);
if (known !== undefined && missing.some((line) => line.includes('_OWNER_PASSWORD='))) {
  console.error(
    '.env belongs to a version without database owners. Start over: docker compose down --volumes, remove .env, npm run docker:secrets',
  );
  process.exit(1);
}
const gap = before === undefined || before === '' || before.endsWith('\n') ? '' : '\n';
if (missing.length > 0) appendFileSync(file, `${gap}${missing.join('\n')}\n`, { mode: 0o600 });
console.log(
  known === undefined
    ? 'Wrote .env with fresh secrets. `docker compose up -d` starts the system.'
    : `.env exists: kept its values, added ${missing.length} secrets.`,
);
