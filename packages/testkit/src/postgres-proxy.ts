import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { CommandTags } from './postgres-messages.ts';

export type PostgresProxy = {
  /** The given connection string, by way of this proxy. */
  readonly url: string;
  readonly port: number;
  /** Connections that are open now. */
  connections(): number;
  /** From now on nothing passes, in either direction; connections stay open. */
  pause(): void;
  /** Lets everything go on that `pause` or `holdNextCommit` held back. */
  resume(): void;
  /** Breaks every open connection, as a failing network would. New ones are accepted. */
  cut(): void;
  /** Breaks every connection and refuses new ones, until `accept`. */
  refuse(): Promise<void>;
  accept(): Promise<void>;
  /**
   * Lets the next COMMIT (the `skip` next ones aside) reach the server and holds its reply back: the transaction is
   * committed for good, and the client does not know. Resolves when the reply has arrived here and is held. Then end the client, or `resume`.
   * @param options.after only commits of connections that sent this text since; so that no commit of a background job is taken for it
   */
  holdNextCommit(options?: { skip?: number; after?: string }): Promise<void>;
  close(): Promise<void>;
};

/**
 * A TCP proxy between a service and PostgreSQL, with which a test breaks the connection at a chosen moment, above all between a commit and
 * its reply, without any hook in the service. TLS is not supported, as it is not used on 127.0.0.1.
 */
export async function startPostgresProxy(target: string): Promise<PostgresProxy> {
  const targetUrl = new URL(target);
  const links = new Set<Link>();
  const state: ProxyState = { paused: false, hold: undefined };
  const server = createServer((client) => {
    const link = openLink(client, targetUrl, state);
    links.add(link);
    client.once('close', () => links.delete(link));
  });
  const port = await listen(server, 0);
  const url = new URL(target);
  url.host = `127.0.0.1:${port}`;
  const cut = () => {
    for (const link of links) link.destroy();
  };
  const closeServer = async () => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    cut();
    await closed;
  };
  return {
    url: url.href,
    port,
    connections: () => links.size,
    pause: () => {
      state.paused = true;
    },
    resume: () => {
      state.paused = false;
      for (const link of links) link.release();
    },
    cut,
    refuse: closeServer,
    accept: async () => {
      if (!server.listening) await listen(server, port);
    },
    holdNextCommit: async ({ skip = 0, after = '' } = {}) =>
      new Promise((resolve) => {
        state.hold = { skip, after, sentBy: new Set(), held: resolve };
      }),
    close: closeServer,
  };
}

type ProxyState = {
  paused: boolean;
  hold: Hold | undefined;
};

type Hold = {
  skip: number;
  readonly after: string;
  /** The connections that sent `after`. */
  readonly sentBy: Set<Socket>;
  readonly held: () => void;
};

type Link = { release(): void; destroy(): void };

function openLink(client: Socket, target: URL, state: ProxyState): Link {
  const server = connect({ host: target.hostname, port: Number(target.port || 5432) });
  const toServer: Buffer[] = [];
  const toClient: Buffer[] = [];
  const replies = new CommandTags();
  let holdsReply = false;
  const destroy = () => {
    client.destroy();
    server.destroy();
  };
  for (const socket of [client, server]) {
    socket.setNoDelay(true);
    socket.on('error', destroy);
    socket.on('close', destroy);
  }
  client.on('data', (chunk) => {
    if (state.hold !== undefined && chunk.includes(state.hold.after)) state.hold.sentBy.add(client);
    if (state.paused) toServer.push(chunk);
    else server.write(chunk);
  });
  server.on('data', (chunk) => {
    const commits = replies.read(chunk).filter((tag) => tag === 'COMMIT').length;
    if (state.hold !== undefined && commits > 0 && (state.hold.after === '' || state.hold.sentBy.has(client))) {
      state.hold.skip -= commits;
      if (state.hold.skip < 0) {
        holdsReply = true;
        state.hold.held();
        state.hold = undefined;
      }
    }
    if (state.paused || holdsReply) toClient.push(chunk);
    else client.write(chunk);
  });
  return {
    release: () => {
      holdsReply = false;
      for (const chunk of toServer.splice(0)) server.write(chunk);
      for (const chunk of toClient.splice(0)) client.write(chunk);
    },
    destroy,
  };
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
