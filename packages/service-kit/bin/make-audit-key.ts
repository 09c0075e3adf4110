// Creates a key that signs the heads of a service's audit log.
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { runCommand, UsageError } from '@promtour/kernel/command-line';
import { auditedServices } from '@promtour/events/audited-services';

const usage = `Usage: node packages/service-kit/bin/make-audit-key.ts ${auditedServices.join('|')}

Prints a private key for the service's AUDIT_SIGNING_KEY, and its public key for AUDIT_PUBLIC_KEYS.`;

await runCommand({
  usage,
  options: {},
  allowPositionals: true,
  run: (_, [name, ...rest]) => {
    const service = auditedServices.find((known) => known === name);
    if (service === undefined || rest.length > 0) throw new UsageError(`Name one of ${auditedServices.join(', ')}`);
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const kid = randomUUID();
    console.log('The service’s new AUDIT_SIGNING_KEY, which replaces the old one:');
    console.log(JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid }));
    console.log('Add this key to the set AUDIT_PUBLIC_KEYS; keep the old one to verify earlier anchors:');
    console.log(JSON.stringify({ ...publicKey.export({ format: 'jwk' }), kid, service }));
    return 0;
  },
});
