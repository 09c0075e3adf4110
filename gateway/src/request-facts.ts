import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '@promtour/service-kit/language';

/** What the log line and the metrics of a request hold. Never the document or its variables. */
export type RequestFacts = {
  /** The language of messages for people. */
  readonly language: Language;
  /** The operation that ran, as its document names it. */
  operationName?: string;
  operationType?: string;
  fields?: readonly string[];
  /** The client whose token came with it. */
  clientId?: string;
  /** What the operation may cost at most, by its document and variables. */
  cost?: number;
  /** Codes of the errors in the answer, and of the typed failures of mutations. */
  readonly codes: Set<string>;
  /** Results of mutations as the subgraphs report them: `holdBooking=OK`. */
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

/** Notes what this request's operation may cost. Outside a request it does nothing. */
export function noteCost(cost: number): void {
  const facts = storage.getStore();
  if (facts !== undefined) facts.cost = cost;
}

/** Notes what a subgraph reports of this request's mutations. Outside a request it does nothing. */
export function noteResults(results: readonly string[]): void {
  const facts = storage.getStore();
  if (facts === undefined || results.length === 0) return;
  facts.results = [...(facts.results ?? []), ...results];
  for (const result of results) {
    const code = result.split('=', 2)[1];
    if (code !== undefined && code !== 'OK') facts.codes.add(code);
  }
}

/** Notes an error code that this request's answer carries. Outside a request it does nothing. */
export function noteErrorCode(code: string): void {
  storage.getStore()?.codes.add(code);
}
