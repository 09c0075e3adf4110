import { ClientError } from '../graphql/client-error.ts';

/** Nothing has begun, or what has begun is a query that was stopped: the same may be sent again. */
export const busy = new ClientError('SERVICE_BUSY', 'Too many requests are under way: ask again in a second');
