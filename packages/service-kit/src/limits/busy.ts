import { ClientError } from '../graphql/client-error.ts';

/** Nothing has begun, or what has begun is a query that was stopped: the same may be sent again. */
export const busy = new ClientError('SERVICE_BUSY', {
  ru: 'Слишком много одновременных запросов: повторите через секунду',
  en: 'Too many concurrent requests: retry in a second',
});
