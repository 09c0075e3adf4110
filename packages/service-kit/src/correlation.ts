import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** HTTP header that carries the id of a request through every service. */
export const correlationHeader = 'x-correlation-id';

const storage = new AsyncLocalStorage<string>();

/** A client's correlation id if it is well-formed, else a new one: clients must not choose arbitrary bytes of a log. */
export function acceptCorrelationId(header: string | string[] | undefined): string {
  return typeof header === 'string' && /^[A-Za-z0-9._-]{1,128}$/.test(header) ? header : randomUUID();
}

/** Sets the correlation id that logs carry for the rest of this asynchronous context. */
export function enterCorrelation(id: string): void {
  storage.enterWith(id);
}

export function currentCorrelationId(): string | undefined {
  return storage.getStore();
}
