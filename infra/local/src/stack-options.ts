import type { BrokerRequest } from './broker-choice.ts';
import type { DatabaseName, Ports, ServiceName } from './parts.ts';

export type ProgressEvent = {
  readonly part: string;
  readonly state: 'starting' | 'ready' | 'stopping' | 'stopped' | 'died';
  /** Since the beginning of the start or stop. */
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
  /** External databases. If all are given, no PostgreSQL is started. */
  databaseUrls?: Partial<Record<DatabaseName, string>> | undefined;
  /** The same databases for their owner roles. Without one, its service only checks that its schema is up to date. */
  ownerUrls?: Partial<Record<DatabaseName, string>> | undefined;
  /** Default `info`. */
  logLevel?: string | undefined;
  /** Default: all. */
  services?: readonly ServiceName[] | undefined;
  /** Whether the gateway is started. Default true. */
  gateway?: boolean | undefined;
  /** Additional variables for a single part. */
  env?: Partial<Record<ServiceName | 'gateway', Readonly<Record<string, string>>>> | undefined;
  /** Default `development`. */
  nodeEnv?: 'development' | 'production' | 'test' | undefined;
  /** See PostgresOptions. */
  durable?: boolean | undefined;
  /** Whether a part that exits unexpectedly is restarted. Default false. */
  supervise?: boolean | undefined;
  /** Root of the services and the gateway: the repository, unless a test provides another. */
  sourceDir?: string | undefined;
  /** Throw-away data: if this process is killed, the next start removes the directory. */
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
