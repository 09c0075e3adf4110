import type { BrokerRequest } from './broker-choice.ts';
import type { DatabaseName, Ports, ServiceName } from './parts.ts';

export type ProgressEvent = {
  readonly part: string;
  readonly state: 'starting' | 'ready' | 'stopping' | 'stopped' | 'died';
  /** Since the start, or the stop, of the whole stack. */
  readonly elapsedMs: number;
  readonly detail?: string | undefined;
};

/** Reports events of a part as they happen. */
export type Report = (part: string, state: ProgressEvent['state'], detail?: string) => void;

export type StackOptions = {
  /** Databases, event log, passwords. */
  dataDir: string;
  /** Default: `<dataDir>/logs`. */
  logDir?: string | undefined;
  /** A port that is missing or 0 becomes a free one. */
  ports?: Partial<Ports> | undefined;
  broker?: Omit<BrokerRequest, 'recorded'> | undefined;
  /** Databases on real servers, in place of ours. With all of them given, no PostgreSQL is started. */
  databaseUrls?: Partial<Record<DatabaseName, string>> | undefined;
  /** The same databases as their owners. Where one is not given, its service only checks that its schema is up to date. */
  ownerUrls?: Partial<Record<DatabaseName, string>> | undefined;
  /** Default `info`. */
  logLevel?: string | undefined;
  /** Default: all. */
  services?: readonly ServiceName[] | undefined;
  /** Whether the gateway is started. Default true. */
  gateway?: boolean | undefined;
  /** More variables for one part. */
  env?: Partial<Record<ServiceName | 'gateway', Readonly<Record<string, string>>>> | undefined;
  /** Default `development`. */
  nodeEnv?: 'development' | 'production' | 'test' | undefined;
  /** See PostgresOptions. */
  durable?: boolean | undefined;
  /** Whether a part that exits unexpectedly is restarted. Default false. */
  supervise?: boolean | undefined;
  /** Where the services and the gateway live: the repository, unless a test brings its own. */
  sourceDir?: string | undefined;
  /** Throw-away data: the next start of anything removes this directory if we are killed. */
  temporary?: string | undefined;
  /** Aborts the start and stops what has been started; has no effect on a running stack. */
  signal?: AbortSignal | undefined;
  onProgress?: ((event: ProgressEvent) => void) | undefined;
};

export function reporter(onProgress: StackOptions['onProgress']): Report {
  const started = performance.now();
  return (part, state, detail) => {
    onProgress?.({ part, state, elapsedMs: performance.now() - started, detail });
  };
}
