import { createHash, X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { getCACertificates } from 'node:tls';

/** A trust store holds public certificates only; the password protects its checksum. */
const password = 'changeit';
const property = '-Djavax.net.ssl.trustStore=';

/**
 * Java reads neither PEM files nor NODE_EXTRA_CA_CERTS: this writes a trust store with the certificates of that variable, of Node and of
 * the system, and returns the properties that make a JVM use it. Empty if the variable is not set, or if Java's own options name a trust
 * store.
 * @param file where the trust store is written
 */
export function trustStoreArguments(file: string, env: NodeJS.ProcessEnv = process.env): string[] {
  const extra = env['NODE_EXTRA_CA_CERTS'] ?? '';
  const options = `${env['MAVEN_OPTS'] ?? ''} ${env['JAVA_TOOL_OPTIONS'] ?? ''}`;
  if (extra === '' || options.includes(property)) return [];
  const certificates = [
    ...pemBlocks(readFileSync(extra, 'utf8')),
    ...getCACertificates('bundled'),
    ...getCACertificates('system'),
  ];
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, keyStore([...new Set(certificates.map((pem) => pem.trim()))]));
  return [`${property}${file}`, '-Djavax.net.ssl.trustStoreType=JKS', `-Djavax.net.ssl.trustStorePassword=${password}`];
}

function pemBlocks(text: string): readonly string[] {
  return text.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
}

/**
 * A key store in Java's format JKS, version 2: magic number, version, count, then per certificate its tag, alias, date, type and DER.
 * `keytool` imports one certificate per call, and a system's list has 150.
 */
function keyStore(certificates: readonly string[]): Buffer {
  const content = Buffer.concat([
    uint32(0xfe_ed_fe_ed),
    uint32(2),
    uint32(certificates.length),
    ...certificates.flatMap((pem, index) => {
      const der = new X509Certificate(pem).raw;
      return [uint32(2), utf(`ca-${index}`), Buffer.alloc(8), utf('X.509'), uint32(der.length), der];
    }),
  ]);
  const checksum = createHash('sha1')
    .update(Buffer.from(password, 'utf16le').swap16())
    .update('Mighty Aphrodite')
    .update(content)
    .digest();
  return Buffer.concat([content, checksum]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function utf(text: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(text.length);
  return Buffer.concat([length, Buffer.from(text, 'latin1')]);
}
