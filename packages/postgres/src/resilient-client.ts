import pg from 'pg';

/**
 * A connection whose loss never ends the process. A pool listens to idle connections only, and whoever takes one out listens
 * a tick later at the soonest (a promise lies between). A server that is killed can put its farewell behind the last answer in
 * one packet, which falls into that tick: an `error` event that nobody hears. The next statement on it rejects anyway.
 *
 * Give it to every pool: `new Pool({ Client: ResilientClient })`, TypeORM's `extra: { Client: ResilientClient }`.
 */
export class ResilientClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
