import type { DataSource } from 'typeorm';
import type { CredentialStore, KnownSecret } from '../application/ports.ts';
import type { AccessGrant } from '../domain/access-grant.ts';
import type { LiveSecret } from '../domain/api-client.ts';
import type { SigningKey } from '../domain/signing-key.ts';
import { accessGrantSchema } from './access-grant.row.ts';
import { apiClientSchema, type ApiClientRow } from './api-client.row.ts';

type SecretJson = { id: LiveSecret['id']; createdAt: string; salt: string; digest: string };
type ClientRow = ApiClientRow & { secrets: readonly SecretJson[] };

const clientById = `
  SELECT ${apiClientSchema.selectionOf('c')},
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', s.id, 'createdAt', s.created_at,
                                                       'salt', encode(s.salt, 'base64'), 'digest', encode(s.digest, 'base64'))
                                    ORDER BY s.id)
                     FROM api_client_secret s WHERE s.client_id = c.id AND s.withdrawn_at IS NULL), '[]') AS secrets
    FROM api_client c WHERE c.id = $1 AND c.revoked_at IS NULL`;

const liveGrant = `
  SELECT ${accessGrantSchema.selectionOf('g')}, p.issuer, p.subject
    FROM access_grant g JOIN person p ON p.id = g.person_id
   WHERE g.withdrawn_at IS NULL AND g.confirmed_at IS NOT NULL AND `;

/** The issuer's reads for each token: one indexed query each. Nothing is cached, so a revocation applies at once. */
export function createCredentialStore({ manager }: DataSource): CredentialStore {
  const grant = async (condition: string, parameters: readonly string[]): Promise<AccessGrant | undefined> =>
    (await manager.query<AccessGrant[]>(liveGrant + condition, [...parameters]))[0];
  return {
    async client(id) {
      const [row] = await manager.query<ClientRow[]>(clientById, [id]);
      if (row === undefined) return undefined;
      return {
        ...row,
        secrets: row.secrets.map((secret) => ({ id: secret.id, createdAt: new Date(secret.createdAt) })),
        hashes: row.secrets.map(({ id, salt, digest }): KnownSecret => ({
          id,
          salt: Buffer.from(salt, 'base64'),
          digest: Buffer.from(digest, 'base64'),
        })),
      };
    },
    async isClient(id) {
      return (await manager.query<unknown[]>('SELECT 1 FROM api_client WHERE id = $1', [id])).length === 1;
    },
    grantOfPerson: (id) => grant('g.person_id = $1', [id]),
    grantOfSubject: (issuer, subject) => grant('p.issuer = $1 AND p.subject = $2', [issuer, subject]),
    signingKeys: () =>
      manager.query<(SigningKey & { sealed: Buffer })[]>(
        `SELECT kid, state, since, sealed FROM signing_key WHERE state <> 'GONE' ORDER BY kid`,
      ),
  };
}
