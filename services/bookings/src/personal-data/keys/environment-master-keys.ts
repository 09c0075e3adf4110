import { z } from 'zod';
import { openBytes, sealBytes } from '../sealing/aead.ts';
import type { MasterKeys } from './master-keys.ts';

type MasterKey = { readonly id: string; readonly key: Buffer };

/** 32 bytes in base64. */
export const keySchema = z
  .base64()
  .length(44)
  .transform((text) => Buffer.from(text, 'base64'));

/** `id:base64,id:base64`, 32 bytes each. The first wraps; the others unwrap what earlier keys wrapped. */
export const masterKeysSchema = z
  .string()
  .transform((text) => text.split(',').map((entry) => entry.split(':')))
  .pipe(z.array(z.tuple([z.string().regex(/^[\w-]{1,40}$/), keySchema])).min(1))
  .transform((entries) => entries.map(([id, key]): MasterKey => ({ id, key })))
  .refine((keys) => new Set(keys.map(({ id }) => id)).size === keys.length, 'two keys have the same id');

/** Master keys from the environment, for installations without a KMS. */
export function createEnvironmentMasterKeys(keys: readonly MasterKey[]): MasterKeys {
  const [current] = keys;
  if (current === undefined) throw new Error('No master key');
  const known = new Map(keys.map(({ id, key }) => [id, key]));
  return {
    currentId: current.id,
    wrap: (dataKey, dataKeyId) =>
      Promise.resolve({ masterKeyId: current.id, bytes: sealBytes(current.key, dataKey, contextOf(dataKeyId)) }),
    unwrap: async ({ masterKeyId, bytes }, dataKeyId) => {
      const key = known.get(masterKeyId);
      if (key === undefined) throw new Error(`Master key ${masterKeyId} is not in PERSONAL_DATA_MASTER_KEYS`);
      return Promise.resolve(openBytes(key, bytes, contextOf(dataKeyId)));
    },
  };
}

function contextOf(dataKeyId: string): string {
  return `data key ${dataKeyId}`;
}
