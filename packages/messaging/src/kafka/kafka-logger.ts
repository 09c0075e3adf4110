import { logLevel, type logCreator } from 'kafkajs';
import type { Logger } from 'pino';

/**
 * kafkajs's log as ours. It calls errors what it retries and gets over (a broker that is away, a rebalance), so its
 * errors are our warnings; what truly failed is logged by whoever called it.
 */
export function kafkaLogger(logger: Logger): logCreator {
  return () =>
    ({ namespace, level, log }) => {
      // Only ids and codes: the entry's other fields may carry whole payloads.
      const { message, groupId, error, retryCount } = log as typeof log & KafkaLogFields;
      const fields = {
        component: `kafkajs/${namespace}`,
        groupId,
        retryCount,
        ...(typeof error === 'string' ? { error } : {}),
      };
      if (level === logLevel.ERROR || level === logLevel.WARN) logger.debug(fields, message);
      else logger.trace(fields, message);
    };
}

type KafkaLogFields = { readonly groupId?: unknown; readonly error?: unknown; readonly retryCount?: unknown };
