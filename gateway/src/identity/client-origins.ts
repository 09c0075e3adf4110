/** Allowed origins: a page's origin must be registered by some client, and by the client of the token. */
export class ClientOrigins {
  readonly #byClient = new Map<string, { readonly version: number; readonly origins: ReadonlySet<string> }>();
  /** Number of clients by origin. */
  readonly #uses = new Map<string, number>();

  /** Events are delivered at least once: an older version is ignored. */
  replace(clientId: string, version: number, origins: readonly string[]): void {
    const known = this.#byClient.get(clientId);
    if (known !== undefined && known.version >= version) return;
    this.#count(known?.origins, -1);
    const set = new Set(origins);
    this.#byClient.set(clientId, { version, origins: set });
    this.#count(set, 1);
  }

  /** The client was revoked: later events cannot register origins. */
  remove(clientId: string): void {
    this.replace(clientId, Infinity, []);
  }

  /** Whether any client has registered the origin, for preflights, which do not identify the client. */
  isKnown(origin: string): boolean {
    return this.#uses.has(origin);
  }

  isAllowed(clientId: string, origin: string): boolean {
    return this.#byClient.get(clientId)?.origins.has(origin) ?? false;
  }

  #count(origins: ReadonlySet<string> = new Set(), change: 1 | -1): void {
    for (const origin of origins) {
      const uses = (this.#uses.get(origin) ?? 0) + change;
      if (uses === 0) this.#uses.delete(origin);
      else this.#uses.set(origin, uses);
    }
  }
}
