import { rowsOf } from '@promtour/postgres/sql';
import type { EntityManager } from 'typeorm';
import type { Places } from '../application/ports.ts';
import type { Place } from '../domain/place.ts';

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
    async find(id) {
      const [place] = await rowsOf<Place>(manager, 'SELECT id, name, address FROM visited_site WHERE id = $1', [id]);
      return place;
    },
  };
}
