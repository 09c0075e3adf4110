import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** HTTP header that carries the id of a request through every service. */
export const correlationHeader = 'x-correlation-id';

const storage = new AsyncLocalStorage<string>();

/** A client's correlation id where it is well-formed, else a new one: what goes into logs must not be a stranger's choice of bytes. */
export function acceptCorrelationId(header: string | string[] | undefined): string {
  return typeof header === 'string' && /^[A-Za-z0-9._-]{1,128}$/.test(header) ? header : randomUUID();
}

/** Runs `work`, and all that it awaits, under a correlation id that logs then carry. */
export function withCorrelationId<T>(id: string, work: () => T): T {
  return storage.run(id, work);
}

/** For frameworks whose hooks cannot wrap what follows them: the rest of this asynchronous context carries the id. */
export function enterCorrelation(id: string): void {
  storage.enterWith(id);
}

export function currentCorrelationId(): string | undefined {
  return storage.getStore();
}
