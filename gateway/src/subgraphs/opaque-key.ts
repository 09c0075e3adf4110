import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** Cache of the hashes of recent clients' keys. */
const hashes = new LRUCache<string, string>({
  max: 10_000,
  memoMethod: (key) => hash('sha256', key, 'base64url').slice(0, 22),
});

/** A sender's key for services: a hash, because they need neither an address nor a person's name. */
export function opaqueKeyOf(clientKey: string): string {
  return hashes.memo(clientKey);
}
