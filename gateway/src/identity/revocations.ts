import { accessTokenSeconds } from '@promtour/access/audience';
import type { Identity } from './access-token.ts';

/** For how long a revocation matters, in milliseconds: no token lives longer; the rest is for clocks that differ. */
const rememberedMs = (accessTokenSeconds + 60) * 1_000;

/** How far a moment in an event may lie ahead, in milliseconds: clocks differ. Further on it would lock somebody out for ever. */
const aheadMs = 60_000;

/**
 * What was taken back lately: credentials of programs and grants of people, each with the moment up to which its tokens are void;
 * secrets and authorization codes, whose tokens are void whenever they were issued.
 */
export class Revocations {
  readonly #moments = new Map<string, number>();
  /** Of narrowed clients, for as long as their moment is remembered. */
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

  /** The client lost scopes or regions: by its version a token of the same second is told from the next one. */
  narrowClient(clientId: string, version: number, at: Date): void {
    const key = `narrowed ${clientId}`;
    if (this.#add(key, at.getTime())) this.#versions.set(key, Math.max(version, this.#versions.get(key) ?? 0));
  }

  /** The code came a second time: what it brought the first time is over. */
  voidCode(codeId: string, at: Date): void {
    this.#add(`code ${codeId}`, at.getTime());
  }

  /**
   * Whether the token was issued at or before the moment at which its client or grant was taken back, or by a secret or a code that
   * is void.
   */
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

  /** Whether it matters still. */
  #add(key: string, told: number): boolean {
    const now = Date.now();
    const moment = Math.min(told, now + aheadMs);
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
