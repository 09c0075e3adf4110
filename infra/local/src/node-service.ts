import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { endOnAbort, startChild, type Child } from '@promtour/local-servers/child';
import { freePort } from '@promtour/local-servers/free-port';
import { machineEnvironment } from '@promtour/local-servers/machine-environment';
import { stateDirectory } from '@promtour/local-servers/repository';

export type NodeServiceOptions = {
  /** Also the name of its log file. */
  part: string;
  /** The folder that holds `src/index.ts`. */
  directory: string;
  logFile: string;
  /** Undefined: a free port, kept across restarts. */
  port: number | undefined;
  /** Port of its metrics. Undefined: none. */
  internalPort?: number | undefined;
  /** All variables except HOST and the ports. */
  env: Readonly<Record<string, string>>;
  /** Heap limit in MB. Default: Node's own. */
  heapMb?: number | undefined;
  /** Aborts the start. */
  signal?: AbortSignal | undefined;
  /** Called when the process exits without a stop request, with how it exited. */
  onDeath?: ((service: NodeService, how: string) => void) | undefined;
};

export type NodeService = {
  readonly part: string;
  readonly port: number;
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** Of the current process, or the last one. */
  readonly pid: number;
  readonly logFile: string;
  /** Signals the process and returns at once. */
  kill(signal: NodeJS.Signals): void;
  /** Resolves when the current process has exited. */
  ended(): Promise<void>;
  /** Stops it if it runs, starts it again on the same port, and resolves when it is ready. */
  restart(extraEnv?: Readonly<Record<string, string>>): Promise<void>;
  /** Whether its last exit was, or will be, requested. */
  isStopping(): boolean;
  /** Sends SIGTERM, and SIGKILL after 3 s. */
  stop(): Promise<void>;
  lastLines(count?: number): string;
};

const READY_WITHIN_MS = 60_000;
/** Stopping a stack takes up to four such waits: gateway, services, broker, PostgreSQL. */
const STOP_WITHIN_MS = 3_000;

/** Runs `node src/index.ts` and resolves when `/health/ready` says 200. Rejects with the end of its log if it does not. */
export async function startNodeService(options: NodeServiceOptions): Promise<NodeService> {
  let port = options.port ?? (await freePort());
  let child = await launch(options, port, {});
  for (let attempt = 1; ; attempt++) {
    const started = endOnAbort(child, 'SIGKILL', options.signal);
    const problem = await untilReady(child, port);
    started();
    if (problem === undefined) break;
    await child.stop('SIGKILL', 0);
    options.signal?.throwIfAborted();
    const portWasTaken = options.port === undefined && child.lastLines().includes('EADDRINUSE');
    if (!portWasTaken || attempt === 3) throw notReady(options, child, problem);
    port = await freePort();
    child = await launch(options, port, {});
  }
  return supervised(options, child, port);
}

/** A running service with a fixed name and port, whose process may be replaced. */
function supervised(options: NodeServiceOptions, first: Child, port: number): NodeService {
  let child = first;
  let asked = false;
  let stops = 0;
  const endChild = async () => {
    asked = true;
    await child.stop('SIGTERM', STOP_WITHIN_MS);
  };
  const service: NodeService = {
    part: options.part,
    port,
    origin: `http://127.0.0.1:${port}`,
    logFile: options.logFile,
    get pid() {
      return child.pid;
    },
    kill: (signal) => {
      asked = signal !== 'SIGSTOP' && signal !== 'SIGCONT';
      child.kill(signal);
    },
    ended: async () => {
      await child.exited;
    },
    isStopping: () => asked,
    restart: async (extraEnv = {}) => {
      const stopsBefore = stops;
      await endChild();
      child = await launch(options, port, extraEnv);
      // A stop requested in the meantime applies to the new process as well.
      if (stops !== stopsBefore) return endChild();
      const problem = await untilReady(child, port);
      if (problem !== undefined) {
        await child.stop('SIGKILL', 0);
        // It exited unexpectedly, unless a stop was requested in the meantime: the supervisor may try again.
        asked = stops !== stopsBefore;
        throw notReady(options, child, problem);
      }
      asked = false;
      watch(child);
    },
    stop: async () => {
      stops++;
      await endChild();
    },
    lastLines: (count) => child.lastLines(count),
  };
  const watch = (watched: Child) => {
    void watched.exited.then(({ code, signal }) => {
      if (!asked) options.onDeath?.(service, `exited unexpectedly (${signal ?? `exit code ${code ?? '?'}`})`);
    });
  };
  watch(child);
  return service;
}

async function launch(
  options: NodeServiceOptions,
  port: number,
  extraEnv: Readonly<Record<string, string>>,
): Promise<Child> {
  // With a young generation of 4 MB, a gateway under load collects garbage in a fifth of its time (docs/adr/0207).
  const heap =
    options.heapMb === undefined ? [] : [`--max-old-space-size=${options.heapMb}`, '--max-semi-space-size=16'];
  return startChild({
    part: options.part,
    command: process.execPath,
    args: [...heap, join('src', 'index.ts')],
    cwd: options.directory,
    env: {
      NODE_COMPILE_CACHE: join(stateDirectory(), 'cache', 'compile'),
      ...machineEnvironment(),
      HOST: '127.0.0.1',
      ...(options.internalPort === undefined ? {} : { INTERNAL_PORT: String(options.internalPort) }),
      ...options.env,
      ...extraEnv,
      PORT: String(port),
    },
    logFile: options.logFile,
    endWith: 'SIGTERM',
  });
}

/** Undefined if ready, otherwise the problem. */
async function untilReady(child: Child, port: number): Promise<string | undefined> {
  const deadline = Date.now() + READY_WITHIN_MS;
  let last = 'not listening';
  while (Date.now() < deadline) {
    const exit = child.exit();
    if (exit) return `exited with ${exit.signal ?? `code ${exit.code ?? '?'}`}`;
    try {
      const response = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(5000) });
      const body = await response.text();
      if (response.ok) return undefined;
      last = `/health/ready returned ${response.status} ${body.slice(0, 300)}`;
    } catch {
      // It does not listen yet: the loop is bounded by the deadline.
    }
    await delay(50);
  }
  return `not ready within ${READY_WITHIN_MS / 1000} s: ${last}`;
}

function notReady(options: NodeServiceOptions, child: Child, problem: string): Error {
  return new Error(`${options.part} did not start: ${problem}. End of ${options.logFile}:\n${child.lastLines()}`);
}
