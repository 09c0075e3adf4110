import pg from 'pg';

/**
 * A connection whose loss never ends the process. A pool listens for errors of idle connections only, and its user can listen a tick later
 * at the earliest (a promise lies between). A server that is killed can send its termination message in the same packet as the last answer,
 * which falls into that tick: an `error` event without a listener. The next statement rejects in any case.
 *
 * Use it for every pool: `new Pool({ Client: ResilientClient })`, TypeORM's `extra: { Client: ResilientClient }`.
 */
export class ResilientClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
