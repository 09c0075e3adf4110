import { createHash } from 'node:crypto';

/** The partition that a key's messages go to: a function of the key alone, so that they keep their order. */
export function partitionOf(key: string, partitions: number): number {
  return createHash('md5').update(key).digest().readUInt32BE(0) % partitions;
}
