import { accessTokenSeconds } from '@promtour/access/audience';
import type { Identity } from './access-token.ts';

/** How long a revocation is kept, in milliseconds: the maximum lifetime of a token, and a margin for clock differences. */
const rememberedMs = (accessTokenSeconds + 60) * 1_000;

/**
 * Maximum distance of an event's time into the future, in milliseconds, for clock differences. Later times would lock a client out
 * permanently.
 */
const aheadMs = 60_000;

/**
 * Recent revocations: clients and grants, each with the time up to which its tokens are void; secrets and authorization codes, whose tokens
 * are void regardless of time.
 */
export class Revocations {
  readonly #moments = new Map<string, number>();
  /** Of narrowed clients, kept as long as the time of the change. */
  readonly #versions = new Map<string, number>();
  #clearedAt = 0;

  revokeClient(clientId: string, at: Date): void {
    this.#add(`client ${clientId}`, at.getTime());
  }

  withdrawGrant(grantId: string, at: Date): void {
    this.#add(`grant ${grantId}`, at.getTime());
  }

  withdrawSecret(secretId: string, at: Date): void {
    this.#add(`secret ${secretId}`, at.getTime());
  }

  /** The client lost scopes or regions: the version distinguishes tokens issued in the same second. */
  narrowClient(clientId: string, version: number, at: Date): void {
    const key = `narrowed ${clientId}`;
    if (this.#add(key, at.getTime())) this.#versions.set(key, Math.max(version, this.#versions.get(key) ?? 0));
  }

  /** The code was replayed: its tokens are void. */
  voidCode(codeId: string, at: Date): void {
    this.#add(`code ${codeId}`, at.getTime());
  }

  /** Whether the token was issued at or before the revocation of its client or grant, or with a void secret or code. */
  covers({ viewer, issuedAt, secretId, codeId, clientVersion }: Identity): boolean {
    if (this.#moments.size === 0) return false;
    return (
      (secretId !== undefined && this.#moments.has(`secret ${secretId}`)) ||
      (codeId !== undefined && this.#moments.has(`code ${codeId}`)) ||
      (viewer.clientId !== null && clientVersion < (this.#versions.get(`narrowed ${viewer.clientId}`) ?? 0)) ||
      this.#isBefore(viewer.clientId === null ? undefined : `client ${viewer.clientId}`, issuedAt) ||
      this.#isBefore(viewer.grantId === null ? undefined : `grant ${viewer.grantId}`, issuedAt)
    );
  }

  #isBefore(key: string | undefined, issuedAt: number): boolean {
    const moment = key === undefined ? undefined : this.#moments.get(key);
    return moment !== undefined && issuedAt * 1_000 <= moment;
  }

  /** Whether the revocation is still relevant. */
  #add(key: string, eventTime: number): boolean {
    const now = Date.now();
    const moment = Math.min(eventTime, now + aheadMs);
    if (moment < now - rememberedMs) return false;
    this.#moments.set(key, Math.max(moment, this.#moments.get(key) ?? 0));
    if (now - this.#clearedAt >= 60_000) this.#clear(now);
    return true;
  }

  #clear(now: number): void {
    this.#clearedAt = now;
    for (const [known, at] of this.#moments) {
      if (at >= now - rememberedMs) continue;
      this.#moments.delete(known);
      this.#versions.delete(known);
    }
  }
}
