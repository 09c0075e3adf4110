import { IsNull, type DataSource, type EntityManager } from 'typeorm';
import type { FeedbackLinkRepository, FeedbackPages } from '../application/ports.ts';
import { feedbackLinkSchema, feedbackSchema, feedbackToRow, linkFromRow } from './feedback.row.ts';

export function feedbackLinkRepository(manager: EntityManager): FeedbackLinkRepository {
  return {
    async findForUpdate(digest) {
      const row = await manager.findOne(feedbackLinkSchema, { where: { digest }, lock: { mode: 'pessimistic_write' } });
      return row === null ? undefined : linkFromRow(row);
    },
    count: (itemId) => manager.countBy(feedbackLinkSchema, { itemId, revokedAt: IsNull() }),
    async add(links) {
      await manager.insert(feedbackLinkSchema, [...links]);
    },
    async revoke(itemId, revokedAt) {
      const where = { itemId, usedAt: IsNull(), revokedAt: IsNull() };
      return (await manager.update(feedbackLinkSchema, where, { revokedAt })).affected ?? 0;
    },
    async submit({ id }, feedback) {
      await manager.update(feedbackLinkSchema, { id }, { usedAt: feedback.submittedAt });
      await manager.insert(feedbackSchema, feedbackToRow(feedback, id));
    },
  };
}

export function createFeedbackPages({ manager }: DataSource): FeedbackPages {
  return {
    async find(digest) {
      const row = await manager.findOneBy(feedbackLinkSchema, { digest });
      return row === null ? undefined : linkFromRow(row);
    },
  };
}
