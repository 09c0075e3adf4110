import type { InvalidInput } from './failure.ts';
import { ok, type Result } from './result.ts';
import { checkPlainText } from './text-rules.ts';

export type ProvenanceSource = 'SELF_DECLARED' | 'REGION' | 'IMPORT' | 'SAMPLE';

/** Where a record comes from. */
export type Provenance = {
  readonly source: ProvenanceSource;
  /** Document, dataset or system of the source. */
  readonly reference: string | null;
  readonly recordedAt: Date;
};

/** What a client states about the source of a record: that it copies it or makes it up. The other sources follow from the token. */
export type StatedSource = {
  readonly source: Extract<ProvenanceSource, 'IMPORT' | 'SAMPLE'>;
  readonly reference: string | null;
};

const maxReference = 200;

/** @param stated null if the client states nothing */
export function checkStatedSource(stated: StatedSource | null): Result<StatedSource | null, InvalidInput> {
  const reference = stated?.reference ?? null;
  const checked = checkPlainText(['provenance', 'reference'], reference, maxReference, {
    ru: `Источник: от 1 до ${maxReference} знаков`,
    en: `Reference: 1 to ${maxReference} characters`,
  });
  return checked.ok ? ok(stated) : checked;
}
