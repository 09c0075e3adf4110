/** A data key as it is stored: encrypted by a master key. */
export type WrappedKey = { readonly masterKeyId: string; readonly bytes: Buffer };

/** Port to a key management service (KMS). Master keys never leave it. */
export interface MasterKeys {
  /** The master key that wraps new data keys. */
  readonly currentId: string;
  /** @param dataKeyId bound to the result, so that a wrapped key cannot take the place of another */
  wrap(dataKey: Buffer, dataKeyId: string): Promise<WrappedKey>;
  /** @throws Error if the master key is unknown or the wrapped key belongs to another id */
  unwrap(wrapped: WrappedKey, dataKeyId: string): Promise<Buffer>;
}
