import { AsyncLocalStorage } from 'node:async_hooks';

/** What a request turned out to be: for its log line and its metrics. Never the document, never the variables. */
export type RequestFacts = {
  /** The operation that ran, as its document names it. */
  operationName?: string;
  operationType?: string;
  /** The client whose token came with it. */
  clientId?: string;
  /** What the operation may cost at most, by its document and variables. */
  cost?: number;
  /** Codes of the errors in the answer. */
  readonly codes: Set<string>;
};

const storage = new AsyncLocalStorage<RequestFacts>();

export function withRequestFacts<T>(facts: RequestFacts, work: () => T): T {
  return storage.run(facts, work);
}

/** Notes what this request's operation may cost. Outside a request it does nothing. */
export function noteCost(cost: number): void {
  const facts = storage.getStore();
  if (facts !== undefined) facts.cost = cost;
}

/** Notes an error code that this request's answer carries. Outside a request it does nothing. */
export function noteErrorCode(code: string): void {
  storage.getStore()?.codes.add(code);
}
