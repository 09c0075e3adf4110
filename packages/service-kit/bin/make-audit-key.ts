// Makes a key that a service signs the heads of its audit log with: node packages/service-kit/bin/make-audit-key.ts SERVICE
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { auditedServices } from '../src/audit/audited-services.ts';

const service = auditedServices.find((name) => name === process.argv[2]);
if (service === undefined) {
  console.error(`Usage: node packages/service-kit/bin/make-audit-key.ts ${auditedServices.join('|')}`);
  process.exitCode = 2;
} else {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const kid = randomUUID();
  console.log('AUDIT_SIGNING_KEY of the service, in place of the old one:');
  console.log(JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid }));
  console.log('One more key of the set AUDIT_PUBLIC_KEYS, in which the old one stays for what it signed:');
  console.log(JSON.stringify({ ...publicKey.export({ format: 'jwk' }), kid, service }));
}
