/**
 * What the gateway tells a subgraph beside its token, on every call. Only whoever has the gateway's token is listened to, so that both
 * can be believed.
 */

/** Stands for the client in the subgraph's queue: the same for all its requests, and nothing that tells who it is. */
export const clientKeyHeader = 'x-promtour-client';

/** In answers: the results of mutations, `holdBooking=OK, confirmBooking=NOT_FOUND`, for the gateway's log and metrics. */
export const resultsHeader = 'x-promtour-results';

/** Milliseconds in which the answer is of use: the gateway hangs up after that. */
export const timeLeftHeader = 'x-promtour-time-left';
