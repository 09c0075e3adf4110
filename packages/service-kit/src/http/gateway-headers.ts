/**
 * Headers that the gateway sends to a subgraph on every call. Only requests with a valid gateway token are accepted, so their values can be
 * trusted.
 */

/** Identifies the client in the subgraph's queue: the same for all its requests, without revealing who it is. */
export const clientKeyHeader = 'x-promtour-client';

/** In responses: the results of mutations, `holdBooking=OK, confirmBooking=NOT_FOUND`, for the gateway's log and metrics. */
export const resultsHeader = 'x-promtour-results';

/** Remaining time in milliseconds: the gateway disconnects after that. */
export const timeLeftHeader = 'x-promtour-time-left';
