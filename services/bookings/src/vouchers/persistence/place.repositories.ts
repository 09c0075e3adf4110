import type { EntityManager } from 'typeorm';
import type { Places } from '../application/ports.ts';

export function placeRepository(manager: EntityManager): Places {
  return {
    async keep({ id, name, address }, publishedAt) {
      await manager.query(
        `INSERT INTO visited_site (id, name, address, published_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (id) DO UPDATE
           SET name = excluded.name, address = excluded.address, published_at = excluded.published_at
         WHERE visited_site.published_at <= excluded.published_at`,
        [id, JSON.stringify(name), address, publishedAt],
      );
    },
  };
}
