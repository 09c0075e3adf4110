const COMMAND_COMPLETE = 'C'.charCodeAt(0);
/** A type byte, then the length of everything but that byte. */
const HEADER_BYTES = 5;

/**
 * Reads what a PostgreSQL server sends and picks out the tags of completed commands, such as `COMMIT` or `INSERT 0 1`.
 * Message formats: PostgreSQL documentation, chapter "Frontend/Backend Protocol". Bytes may come in any pieces.
 */
export class CommandTags {
  #pending: Buffer = Buffer.alloc(0);

  /** The tags that this piece completes. */
  read(chunk: Buffer): string[] {
    this.#pending = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk]);
    const tags: string[] = [];
    while (this.#pending.length >= HEADER_BYTES) {
      const end = 1 + this.#pending.readInt32BE(1);
      if (this.#pending.length < end) break;
      // The tag is a string that ends with a zero byte.
      if (this.#pending[0] === COMMAND_COMPLETE) tags.push(this.#pending.toString('utf8', HEADER_BYTES, end - 1));
      this.#pending = this.#pending.subarray(end);
    }
    return tags;
  }
}
