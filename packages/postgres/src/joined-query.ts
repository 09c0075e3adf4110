import pg from 'pg';
import { prepareValue } from 'pg/lib/utils.js';

/** The connection methods that pg's own queries use; its types omit them. */
type Wire = {
  parse(message: { text: string }): void;
  bind(message: object): void;
  describe(message: { type: 'P'; name: string }): void;
  execute(message: object): void;
  sync(): void;
};

/** The parts of pg's query that other packages (cursors, streams, copies) extend too. */
type ExtensibleQuery = new (
  text: string,
  values: unknown[] | undefined,
  callback: Callback,
) => {
  name: string | undefined;
  queryMode: 'extended' | undefined;
  readonly portal: string;
  _results: unknown;
  prepare(connection: Wire): void;
  /** The end of what is sent, where the values could be sent at all. */
  _getRows(connection: Wire): void;
  handleReadyForQuery(connection: Wire): void;
};

type Callback = (error: Error | null | undefined, result: pg.QueryResult) => void;

/** A statement that the connection has parsed under this name. */
export type ParsedStatement = { readonly name: string; readonly values: readonly unknown[] };

export type Joined = {
  /** The name under which the connection keeps the statement. */
  readonly name: string | undefined;
  readonly begin: boolean;
  readonly commit: boolean;
  /** Statements that run before it. Their results are dropped. */
  readonly ahead: readonly ParsedStatement[];
};

/**
 * A statement that begins its transaction, or commits it, or follows others, all in one message: the server runs the parts in order up to
 * the first that fails, so that nothing runs outside the transaction and nothing is committed after a failure.
 */
export class JoinedQuery extends (pg.Query as unknown as ExtensibleQuery) {
  readonly #joined: Joined;

  constructor(text: string, values: unknown[] | undefined, joined: Joined, callback: Callback) {
    super(text, values, callback);
    this.name = joined.name;
    this.queryMode = 'extended';
    this.#joined = joined;
  }

  override prepare(connection: Wire): void {
    if (this.#joined.begin) send(connection, 'START TRANSACTION');
    for (const { name, values } of this.#joined.ahead) {
      connection.bind({ statement: name, values, valueMapper: prepareValue });
      // Without a description, rows would not be recognized.
      connection.describe({ type: 'P', name: '' });
      connection.execute({});
    }
    super.prepare(connection);
  }

  override _getRows(connection: Wire): void {
    connection.execute({ portal: this.portal });
    if (this.#joined.commit) send(connection, 'COMMIT');
    connection.sync();
  }

  override handleReadyForQuery(connection: Wire): void {
    // One result per part.
    const { begin, ahead } = this.#joined;
    if (Array.isArray(this._results)) this._results = this._results[(begin ? 1 : 0) + ahead.length];
    super.handleReadyForQuery(connection);
  }
}

function send(connection: Wire, text: string): void {
  connection.parse({ text });
  connection.bind({});
  connection.execute({});
}
