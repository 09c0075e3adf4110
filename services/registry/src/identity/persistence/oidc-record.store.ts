import type { DataSource } from 'typeorm';

/** The provider's records: sessions, interactions, codes. */
export type OidcRecord = Readonly<Record<string, unknown>>;

/** Stores records until they expire. */
export interface OidcRecordStore {
  upsert(model: string, id: string, payload: OidcRecord, expiresInSeconds: number | undefined): Promise<void>;
  find(model: string, id: string): Promise<OidcRecord | undefined>;
  findByUid(model: string, uid: string): Promise<OidcRecord | undefined>;
  /**
   * Marks the record as used and keeps it for a number of seconds more, so that a replay is recognized. Returns false if it is used
   * already: of two concurrent callers only one gets true.
   */
  consume(model: string, id: string, keptSeconds: number): Promise<boolean>;
  destroy(model: string, id: string): Promise<void>;
  /** Deletes the record and returns it: of two concurrent callers only one gets it. */
  take(model: string, id: string): Promise<OidcRecord | undefined>;
  revokeByGrantId(grantId: string): Promise<void>;
  purgeExpired(): Promise<void>;
  /** Keeps the newest records of a model, and deletes the others. */
  keepNewest(model: string, count: number): Promise<void>;
}

type Row = { payload: OidcRecord; consumed: number | null };

export function createOidcRecordStore({ manager }: DataSource): OidcRecordStore {
  const found = ([row]: readonly Row[]): OidcRecord | undefined =>
    row?.consumed == null ? row?.payload : { ...row.payload, consumed: row.consumed };
  const columns = 'payload, extract(epoch FROM consumed_at)::int AS consumed';
  const live = '(expires_at IS NULL OR expires_at > now())';
  return {
    async upsert(model, id, payload, expiresIn) {
      await manager.query(
        `INSERT INTO oidc_record (model, id, payload, grant_id, uid, expires_at)
         VALUES ($1, $2, $3, $4, $5, now() + make_interval(secs => $6))
         ON CONFLICT (model, id) DO UPDATE
            SET payload = excluded.payload, grant_id = excluded.grant_id, uid = excluded.uid, expires_at = excluded.expires_at`,
        [model, id, JSON.stringify(payload), payload['grantId'] ?? null, payload['uid'] ?? null, expiresIn ?? null],
      );
    },
    find: async (model, id) =>
      found(
        await manager.query<Row[]>(`SELECT ${columns} FROM oidc_record WHERE model = $1 AND id = $2 AND ${live}`, [
          model,
          id,
        ]),
      ),
    findByUid: async (model, uid) =>
      found(
        await manager.query<Row[]>(`SELECT ${columns} FROM oidc_record WHERE model = $1 AND uid = $2 AND ${live}`, [
          model,
          uid,
        ]),
      ),
    async consume(model, id, keptSeconds) {
      const [rows] = await manager.query<[unknown[], number]>(
        `UPDATE oidc_record SET consumed_at = now(), expires_at = now() + make_interval(secs => $3)
          WHERE model = $1 AND id = $2 AND consumed_at IS NULL RETURNING id`,
        [model, id, keptSeconds],
      );
      return rows.length === 1;
    },
    async destroy(model, id) {
      await manager.query('DELETE FROM oidc_record WHERE model = $1 AND id = $2', [model, id]);
    },
    async take(model, id) {
      const [rows] = await manager.query<[Row[], number]>(
        `DELETE FROM oidc_record WHERE model = $1 AND id = $2 AND ${live} RETURNING ${columns}`,
        [model, id],
      );
      return found(rows);
    },
    async revokeByGrantId(grantId) {
      await manager.query('DELETE FROM oidc_record WHERE grant_id = $1', [grantId]);
    },
    async purgeExpired() {
      await manager.query('DELETE FROM oidc_record WHERE expires_at <= now()');
    },
    async keepNewest(model, count) {
      await manager.query(
        `DELETE FROM oidc_record WHERE model = $1 AND expires_at <= (
           SELECT expires_at FROM oidc_record WHERE model = $1 ORDER BY expires_at DESC OFFSET $2 LIMIT 1)`,
        [model, count],
      );
    },
  };
}
