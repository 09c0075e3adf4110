import { ClientError } from '../graphql/client-error.ts';

/** The request has not begun, or was a query that was stopped: it may be sent again. */
export const busy = new ClientError('SERVICE_BUSY', {
  ru: 'Слишком много одновременных запросов: повторите через секунду',
  en: 'Too many concurrent requests: retry in a second',
});
