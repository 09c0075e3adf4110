import type { AgreementId, CouncilDecisionId } from '@promtour/kernel/id';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { ProvenanceSource } from '@promtour/kernel/provenance';
import type { RegionCode } from '@promtour/kernel/region-code';
import {
  array,
  column,
  date,
  integer,
  jsonb,
  nullable,
  primary,
  table,
  text,
  timestamptz,
  uuid,
  type RowOf,
} from '@promtour/postgres/table';
import type { Agreement, AgreementStatus } from '../domain/agreement.ts';
import type { Measure } from '../domain/measure.ts';
import type { ProposedExtension } from '../domain/extension.ts';
import type { AgreementSignature } from '../domain/signature.ts';
import type { Evidence, Fact, Milestone, MilestoneStatus } from '../domain/milestone.ts';

export const agreementSchema = table('agreement', {
  id: primary(uuid<AgreementId>()),
  regionCode: text<RegionCode>(),
  title: jsonb<LocalizedText>(),
  status: text<AgreementStatus>(),
  version: integer(),
  measures: array(text<Measure>()),
  signedOn: nullable(date()),
  validUntil: date(),
  decisionId: nullable(uuid<CouncilDecisionId>()),
  provenanceSource: text<ProvenanceSource>(),
  provenanceReference: nullable(text()),
  terminatedReason: nullable(text()),
  createdAt: timestamptz(),
  /** The instant of the next change by time. */
  dueAt: nullable(timestamptz()),
});

export type AgreementRow = RowOf<typeof agreementSchema>;

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

export const signatureSchema = table('agreement_signature', {
  agreementId: primary(uuid<AgreementId>()),
  party: primary(text<AgreementSignature['party']>()),
  regionCode: text<RegionCode>(),
  signedOn: date(),
  recordedAt: timestamptz(),
  subject: nullable(text()),
});

type SignatureRow = RowOf<typeof signatureSchema>;

export function signatureFromRow({ party, signedOn, recordedAt, subject }: SignatureRow): AgreementSignature {
  return { party, signedOn, recordedAt, subject };
}

export const extensionSchema = table('agreement_extension', {
  agreementId: primary(uuid<AgreementId>()),
  regionCode: text<RegionCode>(),
  party: text<ProposedExtension['party']>(),
  validUntil: date(),
  proposedAt: timestamptz(),
  subject: nullable(text()),
});

type ExtensionRow = RowOf<typeof extensionSchema>;

export function extensionFromRow({ party, validUntil, proposedAt, subject }: ExtensionRow): ProposedExtension {
  return { party, validUntil, proposedAt, subject };
}

export const milestoneSchema = table('agreement_milestone', {
  agreementId: primary(uuid<AgreementId>()),
  measure: primary(text<Measure>()),
  regionCode: text<RegionCode>(),
  dueOn: date(),
  status: text<MilestoneStatus>(),
  doneOn: nullable(date()),
  /** The days on which the agreement covers the measure; null if none. */
  term: nullable(column<string>('daterange')),
  dueAt: nullable(timestamptz()),
  evidenceId: nullable(uuid()),
  evidenceType: nullable(text()),
  evidenceSubject: nullable(text()),
  evidenceTime: nullable(timestamptz()),
});

type MilestoneRow = RowOf<typeof milestoneSchema>;

export function milestoneToRow({ evidence, ...milestone }: Milestone, dueAt: Date | null): Omit<MilestoneRow, 'term'> {
  return { ...milestone, ...(evidence === null ? noEvidence : evidenceToRow(evidence)), dueAt };
}

export function milestoneFromRow(row: MilestoneRow): Milestone {
  const { agreementId, regionCode, measure, dueOn, status, doneOn } = row;
  return { agreementId, regionCode, measure, dueOn, status, doneOn, evidence: evidenceFromRow(row) };
}

export const factSchema = table('programme_fact', {
  regionCode: primary(text<RegionCode>()),
  measure: primary(text<Measure>()),
  evidenceId: primary(uuid()),
  evidenceType: text(),
  evidenceSubject: text(),
  evidenceTime: primary(timestamptz()),
});

export type FactRow = RowOf<typeof factSchema>;

export function factToRow({ regionCode, measure, evidence }: Fact): FactRow {
  return { regionCode, measure, ...evidenceToRow(evidence) };
}

export function factFromRow({ regionCode, measure, ...evidence }: FactRow): Fact {
  return { regionCode, measure, evidence: evidenceOf(evidence) };
}

type EvidenceRow = Omit<FactRow, 'regionCode' | 'measure'>;

const noEvidence = { evidenceId: null, evidenceType: null, evidenceSubject: null, evidenceTime: null };

function evidenceToRow({ eventId, eventType, subject, time }: Evidence): EvidenceRow {
  return { evidenceId: eventId, evidenceType: eventType, evidenceSubject: subject, evidenceTime: time };
}

function evidenceOf({ evidenceId, evidenceType, evidenceSubject, evidenceTime }: EvidenceRow): Evidence {
  return { eventId: evidenceId, eventType: evidenceType, subject: evidenceSubject, time: evidenceTime };
}

function evidenceFromRow(row: MilestoneRow): Evidence | null {
  const { evidenceId, evidenceType, evidenceSubject, evidenceTime } = row;
  if (evidenceId === null || evidenceType === null || evidenceSubject === null || evidenceTime === null) return null;
  return evidenceOf({ evidenceId, evidenceType, evidenceSubject, evidenceTime });
}
