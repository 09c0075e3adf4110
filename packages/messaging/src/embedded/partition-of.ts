import { createHash } from 'node:crypto';

/** The partition of a key: a function of the key alone, so that its messages keep their order. */
export function partitionOf(key: string, partitions: number): number {
  return createHash('md5').update(key).digest().readUInt32BE(0) % partitions;
}
