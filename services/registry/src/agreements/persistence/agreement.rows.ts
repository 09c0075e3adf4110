import type { AgreementId, CouncilDecisionId } from '@promtour/kernel/id';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { ProvenanceSource } from '@promtour/kernel/provenance';
import type { RegionCode } from '@promtour/kernel/region-code';
import { EntitySchema } from 'typeorm';
import type { Agreement, AgreementStatus } from '../domain/agreement.ts';
import type { Measure } from '../domain/measure.ts';
import type { ProposedExtension } from '../domain/extension.ts';
import type { AgreementSignature } from '../domain/signature.ts';
import type { Evidence, Fact, Milestone, MilestoneStatus } from '../domain/milestone.ts';

export type AgreementRow = {
  id: AgreementId;
  regionCode: RegionCode;
  title: LocalizedText;
  status: AgreementStatus;
  version: number;
  measures: Measure[];
  signedOn: string | null;
  validUntil: string;
  decisionId: CouncilDecisionId | null;
  provenanceSource: ProvenanceSource;
  provenanceReference: string | null;
  terminatedReason: string | null;
  createdAt: Date;
  /** The instant of the next change by time. */
  dueAt: Date | null;
};

export const agreementSchema = new EntitySchema<AgreementRow>({
  name: 'agreement',
  columns: {
    id: { type: 'uuid', primary: true },
    regionCode: { name: 'region_code', type: 'text' },
    title: { type: 'jsonb' },
    status: { type: 'text' },
    version: { type: 'int' },
    measures: { type: 'text', array: true },
    signedOn: { name: 'signed_on', type: 'date', nullable: true },
    validUntil: { name: 'valid_until', type: 'date' },
    decisionId: { name: 'decision_id', type: 'uuid', nullable: true },
    provenanceSource: { name: 'provenance_source', type: 'text' },
    provenanceReference: { name: 'provenance_reference', type: 'text', nullable: true },
    terminatedReason: { name: 'terminated_reason', type: 'text', nullable: true },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    dueAt: { name: 'due_at', type: 'timestamptz', nullable: true },
  },
});

/** A new draft: it has no reason for its termination and changes with time only once it is signed. */
export function agreementToRow({ provenance, measures, ...agreement }: Agreement): AgreementRow {
  return {
    ...agreement,
    measures: [...measures],
    provenanceSource: provenance.source,
    provenanceReference: provenance.reference,
    terminatedReason: null,
    dueAt: null,
  };
}

export function agreementFromRow(row: AgreementRow): Agreement {
  const {
    dueAt: _dueAt,
    terminatedReason: _terminatedReason,
    provenanceSource: source,
    provenanceReference: reference,
    ...agreement
  } = row;
  return { ...agreement, provenance: { source, reference, recordedAt: agreement.createdAt } };
}

export type SignatureRow = AgreementSignature & { readonly agreementId: AgreementId; readonly regionCode: RegionCode };

export const signatureSchema = new EntitySchema<SignatureRow>({
  name: 'agreement_signature',
  columns: {
    agreementId: { name: 'agreement_id', type: 'uuid', primary: true },
    party: { type: 'text', primary: true },
    regionCode: { name: 'region_code', type: 'text' },
    signedOn: { name: 'signed_on', type: 'date' },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
    subject: { type: 'text', nullable: true },
  },
});

export function signatureFromRow({ party, signedOn, recordedAt, subject }: SignatureRow): AgreementSignature {
  return { party, signedOn, recordedAt, subject };
}

export type ExtensionRow = ProposedExtension & { readonly agreementId: AgreementId; readonly regionCode: RegionCode };

export const extensionSchema = new EntitySchema<ExtensionRow>({
  name: 'agreement_extension',
  columns: {
    agreementId: { name: 'agreement_id', type: 'uuid', primary: true },
    regionCode: { name: 'region_code', type: 'text' },
    party: { type: 'text' },
    validUntil: { name: 'valid_until', type: 'date' },
    proposedAt: { name: 'proposed_at', type: 'timestamptz' },
    subject: { type: 'text', nullable: true },
  },
});

export function extensionFromRow({ party, validUntil, proposedAt, subject }: ExtensionRow): ProposedExtension {
  return { party, validUntil, proposedAt, subject };
}

type EvidenceColumns = {
  evidenceId: string | null;
  evidenceType: string | null;
  evidenceSubject: string | null;
  evidenceTime: Date | null;
};

const evidenceColumns = {
  evidenceId: { name: 'evidence_id', type: 'uuid', nullable: true },
  evidenceType: { name: 'evidence_type', type: 'text', nullable: true },
  evidenceSubject: { name: 'evidence_subject', type: 'text', nullable: true },
  evidenceTime: { name: 'evidence_time', type: 'timestamptz', nullable: true },
} as const;

export type MilestoneRow = EvidenceColumns & {
  agreementId: AgreementId;
  regionCode: RegionCode;
  measure: Measure;
  dueOn: string;
  status: MilestoneStatus;
  doneOn: string | null;
  dueAt: Date | null;
  /** The days on which the agreement covers the measure; null if none. */
  term: string | null;
};

export const milestoneSchema = new EntitySchema<MilestoneRow>({
  name: 'agreement_milestone',
  columns: {
    agreementId: { name: 'agreement_id', type: 'uuid', primary: true },
    measure: { type: 'text', primary: true },
    regionCode: { name: 'region_code', type: 'text' },
    dueOn: { name: 'due_on', type: 'date' },
    status: { type: 'text' },
    doneOn: { name: 'done_on', type: 'date', nullable: true },
    term: { type: 'daterange', nullable: true },
    dueAt: { name: 'due_at', type: 'timestamptz', nullable: true },
    ...evidenceColumns,
  },
});

export function milestoneToRow({ evidence, ...milestone }: Milestone, dueAt: Date | null): Omit<MilestoneRow, 'term'> {
  return { ...milestone, ...evidenceToRow(evidence), dueAt };
}

export function milestoneFromRow(row: MilestoneRow): Milestone {
  const { agreementId, regionCode, measure, dueOn, status, doneOn } = row;
  return { agreementId, regionCode, measure, dueOn, status, doneOn, evidence: evidenceFromRow(row) };
}

export type FactRow = EvidenceColumns & { regionCode: RegionCode; measure: Measure };

export const factSchema = new EntitySchema<FactRow>({
  name: 'programme_fact',
  columns: {
    regionCode: { name: 'region_code', type: 'text', primary: true },
    measure: { type: 'text', primary: true },
    ...evidenceColumns,
    evidenceId: { ...evidenceColumns.evidenceId, nullable: false, primary: true },
    evidenceTime: { ...evidenceColumns.evidenceTime, nullable: false, primary: true },
  },
});

export function factToRow({ regionCode, measure, evidence }: Fact): FactRow {
  return { regionCode, measure, ...evidenceToRow(evidence) };
}

export function factFromRow(row: FactRow): Fact {
  const evidence = evidenceFromRow(row);
  if (evidence === null) throw new Error('a fact without its event');
  return { regionCode: row.regionCode, measure: row.measure, evidence };
}

function evidenceToRow(evidence: Evidence | null): EvidenceColumns {
  return {
    evidenceId: evidence?.eventId ?? null,
    evidenceType: evidence?.eventType ?? null,
    evidenceSubject: evidence?.subject ?? null,
    evidenceTime: evidence?.time ?? null,
  };
}

function evidenceFromRow({
  evidenceId,
  evidenceType,
  evidenceSubject,
  evidenceTime,
}: EvidenceColumns): Evidence | null {
  if (evidenceId === null || evidenceType === null || evidenceSubject === null || evidenceTime === null) return null;
  return { eventId: evidenceId, eventType: evidenceType, subject: evidenceSubject, time: evidenceTime };
}
