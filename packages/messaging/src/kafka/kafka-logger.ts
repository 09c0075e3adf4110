import { logLevel, type logCreator } from 'kafkajs';
import type { Logger } from 'pino';

/**
 * Writes kafkajs's log to ours, at debug level: it reports failures as errors that it retries (an unavailable broker, a rebalance). The
 * callers log what finally fails.
 */
export function kafkaLogger(logger: Logger): logCreator {
  return () =>
    ({ namespace, level, log }) => {
      // Only ids and codes: other fields may contain payloads.
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
