import { createHash, randomUUID } from 'node:crypto';
import { start } from './harness.ts';
import type { BookingsService } from './service.ts';

export type LinkFacts = { readonly excursion?: string; readonly organization?: string; readonly booking?: string };

/** Stores a link to the questions about a visit, and returns its token. */
export async function feedbackLink(service: Pick<BookingsService, 'sql'>, about: LinkFacts = {}): Promise<string> {
  const token = `ptf_${createHash('sha256').update(randomUUID()).digest('base64url')}`;
  const { excursion = randomUUID(), organization = randomUUID(), booking = randomUUID() } = about;
  await service.sql(
    `INSERT INTO feedback_link (id, digest, item_id, booking_id, excursion_id, organization_id, region_code, visiting_organization_id,
                                purpose, origin_region, visited_on, created_at, expires_at)
     VALUES (gen_random_uuid(), sha256($1), gen_random_uuid(), $2, $3, $4, 'RU-SMO', gen_random_uuid(), 'CONSUMER', 'RU-MOW',
             '2026-11-20', $5, $5::timestamptz + interval '60 days')`,
    [Buffer.from(token), booking, excursion, organization, start],
  );
  return token;
}
