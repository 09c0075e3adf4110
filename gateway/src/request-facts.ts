import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '@promtour/service-kit/language';

/** Facts for the log line and the metrics of a request. Never the document or its variables. */
export type RequestFacts = {
  /** The language of messages. */
  readonly language: Language;
  /** The name of the executed operation. */
  operationName?: string;
  operationType?: string;
  fields?: readonly string[];
  /** The client of the token. */
  clientId?: string;
  /** The maximum cost of the operation, by document and variables. */
  cost?: number;
  /** Codes of the errors in the response, and of the typed failures of mutations. */
  readonly codes: Set<string>;
  /** Whether an unexpected error of this request has been logged. */
  hasFailed?: boolean;
  /** Results of mutations as reported by subgraphs: `holdBooking=OK`. */
  results?: string[];
};

const storage = new AsyncLocalStorage<RequestFacts>();

export function withRequestFacts<T>(facts: RequestFacts, work: () => T): T {
  return storage.run(facts, work);
}

/** The language of this request's messages. */
export function currentLanguage(): Language {
  return storage.getStore()?.language ?? 'en';
}

/** Records the operation's cost. Does nothing outside of a request. */
export function noteCost(cost: number): void {
  const facts = storage.getStore();
  if (facts !== undefined) facts.cost = cost;
}

/** Records the results of mutations reported by a subgraph. Does nothing outside of a request. */
export function noteResults(results: readonly string[]): void {
  const facts = storage.getStore();
  if (facts === undefined || results.length === 0) return;
  facts.results = [...(facts.results ?? []), ...results];
  for (const result of results) {
    const code = result.split('=', 2)[1];
    if (code !== undefined && code !== 'OK') facts.codes.add(code);
  }
}

/** Whether this is the first unexpected error of the request: one line describes it, however many entities it hits. True outside of a request. */
export function isFirstFailure(): boolean {
  const facts = storage.getStore();
  if (facts === undefined) return true;
  const isFirst = facts.hasFailed !== true;
  facts.hasFailed = true;
  return isFirst;
}

/** Records an error code of the response. Does nothing outside of a request. */
export function noteErrorCode(code: string): void {
  storage.getStore()?.codes.add(code);
}
