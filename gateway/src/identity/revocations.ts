import { accessTokenSeconds } from '@promtour/access/audience';
import type { Identity } from './access-token.ts';

/** For how long a revocation matters, in milliseconds: no token lives longer; the rest is for clocks that differ. */
const rememberedMs = (accessTokenSeconds + 60) * 1_000;

/** What was taken back lately: credentials of programs and grants of people, each with the moment up to which its tokens are void. */
export class Revocations {
  readonly #moments = new Map<string, number>();
  #clearedAt = 0;

  revokeClient(clientId: string, at: Date): void {
    this.#add(`client ${clientId}`, at.getTime());
  }

  withdrawGrant(grantId: string, at: Date): void {
    this.#add(`grant ${grantId}`, at.getTime());
  }

  /** Whether the token was issued at or before the moment at which its client or grant was taken back. */
  covers({ viewer, issuedAt }: Identity): boolean {
    if (this.#moments.size === 0) return false;
    return (
      this.#isBefore(viewer.clientId === null ? undefined : `client ${viewer.clientId}`, issuedAt) ||
      this.#isBefore(viewer.grantId === null ? undefined : `grant ${viewer.grantId}`, issuedAt)
    );
  }

  #isBefore(key: string | undefined, issuedAt: number): boolean {
    const moment = key === undefined ? undefined : this.#moments.get(key);
    return moment !== undefined && issuedAt * 1_000 <= moment;
  }

  #add(key: string, moment: number): void {
    const now = Date.now();
    if (moment < now - rememberedMs) return;
    this.#moments.set(key, Math.max(moment, this.#moments.get(key) ?? 0));
    if (now - this.#clearedAt < 60_000) return;
    this.#clearedAt = now;
    for (const [known, at] of this.#moments) if (at < now - rememberedMs) this.#moments.delete(known);
  }
}
