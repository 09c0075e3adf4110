import type { StatedSource } from '@promtour/kernel/provenance';
import type { InputMaybe } from './input.ts';

/** `ProvenanceInput`: what the client states about the source of a record; null if nothing. */
export function statedSource(
  input: InputMaybe<{ readonly source: StatedSource['source']; readonly reference?: InputMaybe<string> }>,
): StatedSource | null {
  return input === null || input === undefined ? null : { source: input.source, reference: input.reference ?? null };
}
