/**
 * The published names of audited tables and their columns: fields of the type that the kind is named after, with a dot before parts of a
 * field. Columns without a field have a name of the same form. Past entries keep their columns, so names are never removed.
 */
type PublishedNames = { readonly kind: string; readonly fields: Readonly<Record<string, string>> };

const region = { region_code: 'region' };
const evidence = {
  evidence_id: 'evidence.eventId',
  evidence_type: 'evidence.eventType',
  evidence_subject: 'evidence.subject',
  evidence_time: 'evidence.time',
};
const provenance = { provenance_source: 'provenance.source', provenance_reference: 'provenance.reference' };
const point = { latitude: 'point.latitude', longitude: 'point.longitude' };
const statusChange = { at: 'at', subject: 'subject', version: 'version' };

export const publishedNames: Readonly<Record<string, PublishedNames>> = {
  region: {
    kind: 'Region',
    fields: {
      code: 'code',
      name: 'name',
      district: 'district',
      time_zone: 'timeZone',
      latitude: 'center.latitude',
      longitude: 'center.longitude',
    },
  },
  organization: {
    kind: 'Organization',
    fields: {
      id: 'id',
      kind: 'kind',
      name: 'name',
      legal_name: 'legalName',
      brands: 'brands',
      inn: 'inn',
      kpp: 'kpp',
      ogrn: 'ogrn',
      okved: 'okved',
      status: 'status',
      version: 'version',
      ...provenance,
      created_at: 'createdAt',
      ...region,
    },
  },
  organization_contact: {
    kind: 'OrganizationContact',
    fields: {
      organization_id: 'organization',
      position: 'position',
      purpose: 'purpose',
      name: 'name',
      email: 'email',
      phone: 'phone',
    },
  },
  site: {
    kind: 'Site',
    fields: {
      id: 'id',
      organization_id: 'organization',
      name: 'name',
      address: 'address',
      time_zone: 'timeZone',
      hazard_class: 'hazardClass',
      pass_regime: 'passRegime',
      ...provenance,
      version: 'version',
      added_at: 'addedAt',
      ...point,
      ...region,
    },
  },
  registry_entry: {
    kind: 'RegistryEntry',
    fields: {
      id: 'id',
      organization_id: 'organization',
      registry: 'registry',
      status: 'status',
      suspended_by: 'suspendedBy',
      version: 'version',
      created_at: 'createdAt',
      updated_at: 'updatedAt',
      ...region,
    },
  },
  registry_entry_transition: {
    kind: 'RegistryEntryTransition',
    fields: {
      entry_id: 'entry',
      client_id: 'client',
      reason: 'reason',
      decision_id: 'decision',
      from_status: 'from',
      to_status: 'to',
      ...statusChange,
    },
  },
  council: { kind: 'Council', fields: { id: 'id', established_on: 'establishedOn', ...region } },
  council_member: {
    kind: 'CouncilMember',
    fields: {
      id: 'id',
      council_id: 'council',
      name: 'name',
      role: 'role',
      from_date: 'from',
      to_date: 'to',
      ...region,
    },
  },
  council_meeting: {
    kind: 'CouncilMeeting',
    fields: {
      id: 'id',
      council_id: 'council',
      held_on: 'heldOn',
      members: 'members',
      present: 'present',
      present_members: 'presentMembers',
      agenda: 'agenda',
      ...region,
    },
  },
  council_decision: {
    kind: 'CouncilDecision',
    fields: {
      id: 'id',
      council_id: 'council',
      meeting_id: 'meeting',
      year: 'number.year',
      number: 'number.number',
      kind: 'kind',
      taken_on: 'takenOn',
      summary: 'summary',
      withdrawn_at: 'withdrawnAt',
      withdrawn_reason: 'withdrawalReason',
      ...region,
    },
  },
  council_decision_organization: {
    kind: 'CouncilDecisionSubject',
    fields: { decision_id: 'decision', organization_id: 'organization', used_at: 'usedAt', ...region },
  },
  methodology: {
    kind: 'Methodology',
    fields: {
      version: 'version',
      published_at: 'publishedAt',
      title: 'title',
      criteria: 'criteria',
      stages: 'stages',
    },
  },
  readiness_assessment: {
    kind: 'ReadinessAssessment',
    fields: {
      id: 'id',
      site_id: 'site',
      organization_id: 'organization',
      methodology_version: 'methodology.version',
      status: 'status',
      assessed_on: 'assessedOn',
      valid_until: 'validUntil',
      due_at: 'dueAt',
      scores: 'scores',
      total: 'total',
      maximum: 'maximum',
      criticals_met: 'criticalsMet',
      assessor: 'assessor',
      withdrawn_reason: 'withdrawalReason',
      recorded_at: 'recordedAt',
      ...region,
    },
  },
  agreement: {
    kind: 'Agreement',
    fields: {
      id: 'id',
      title: 'title',
      status: 'status',
      version: 'version',
      measures: 'measures',
      signed_on: 'signedOn',
      valid_until: 'validUntil',
      decision_id: 'decision',
      ...provenance,
      terminated_reason: 'terminationReason',
      created_at: 'createdAt',
      due_at: 'dueAt',
      ...region,
    },
  },
  agreement_signature: {
    kind: 'AgreementSignature',
    fields: {
      agreement_id: 'agreement',
      party: 'party',
      signed_on: 'signedOn',
      recorded_at: 'recordedAt',
      subject: 'subject',
      ...region,
    },
  },
  agreement_extension: {
    kind: 'ProposedExtension',
    fields: {
      agreement_id: 'agreement',
      party: 'party',
      valid_until: 'validUntil',
      proposed_at: 'proposedAt',
      subject: 'subject',
      ...region,
    },
  },
  agreement_milestone: {
    kind: 'Milestone',
    fields: {
      agreement_id: 'agreement',
      measure: 'measure',
      due_on: 'dueOn',
      status: 'status',
      done_on: 'doneOn',
      term: 'term',
      due_at: 'dueAt',
      ...evidence,
      ...region,
    },
  },
  programme_fact: { kind: 'ProgramFact', fields: { measure: 'measure', ...evidence, ...region } },
  cooperation_lead: {
    kind: 'CooperationLead',
    fields: {
      id: 'id',
      purpose: 'purpose',
      source: 'source',
      booking_id: 'booking',
      host_organization_id: 'host',
      visiting_organization_id: 'visitor',
      status: 'status',
      value_amount: 'value.amount',
      value_currency: 'value.currency',
      version: 'version',
      opened_at: 'openedAt',
      updated_at: 'updatedAt',
      ...region,
    },
  },
  cooperation_lead_transition: {
    kind: 'LeadTransition',
    fields: {
      lead_id: 'lead',
      from_status: 'from',
      to_status: 'to',
      organization_id: 'organization',
      note: 'note',
      ...statusChange,
    },
  },
  portal: {
    kind: 'Portal',
    fields: {
      id: 'id',
      code: 'code',
      name: 'name',
      region_codes: 'regions',
      languages: 'languages',
      url: 'url',
      version: 'version',
    },
  },
  api_client: {
    kind: 'ApiClient',
    fields: {
      id: 'id',
      kind: 'kind',
      name: 'name',
      organization_id: 'organization',
      portal_id: 'portal',
      scopes: 'scopes',
      regions: 'regions',
      rate_class: 'rateClass',
      redirect_uris: 'redirectUris',
      allowed_origins: 'allowedOrigins',
      confidential: 'confidential',
      first_party: 'firstParty',
      version: 'version',
      created_at: 'createdAt',
      revoked_at: 'revokedAt',
      revocation_reason: 'revocationReason',
    },
  },
  api_client_secret: {
    kind: 'ApiClientSecret',
    fields: { id: 'id', client_id: 'client', place: 'place', created_at: 'createdAt', withdrawn_at: 'withdrawnAt' },
  },
  person: { kind: 'Person', fields: { id: 'id', issuer: 'issuer', subject: 'subject', known_since: 'knownSince' } },
  access_grant: {
    kind: 'AccessGrant',
    fields: {
      id: 'id',
      person_id: 'person',
      role: 'role',
      organization_id: 'organization',
      regions: 'regions',
      created_at: 'createdAt',
      confirmed_at: 'confirmedAt',
      withdrawn_at: 'withdrawnAt',
    },
  },
  signing_key: { kind: 'SigningKey', fields: { kid: 'kid', state: 'status', since: 'since', created_at: 'createdAt' } },
  discarded_event: {
    kind: 'DiscardedEvent',
    fields: {
      dead_letter_id: 'deadLetterId',
      subscription: 'subscription',
      topic: 'topic',
      partition: 'partition',
      offset: 'offset',
      key: 'key',
      event_id: 'eventId',
      event_type: 'eventType',
      dead_letter_reason: 'deadLetterReason',
      cause: 'cause',
      discarded_at: 'discardedAt',
      discarded_by: 'discardedBy',
      discard_reason: 'discardReason',
    },
  },
};

const tables = new Map(Object.entries(publishedNames).map(([table, { kind }]) => [kind, table]));

/** The table of a kind of records; undefined if there is none. */
export function tableOfKind(kind: string): string | undefined {
  return tables.get(kind);
}

/** @throws Error if the table has no name */
export function kindOfTable(table: string): string {
  return namesOf(table).kind;
}

/** @throws Error if the column has no name */
export function fieldOfColumn(table: string, column: string): string {
  const field = namesOf(table).fields[column];
  if (field === undefined) throw new Error(`Audited column ${table}.${column} has no published name`);
  return field;
}

function namesOf(table: string): PublishedNames {
  const names = publishedNames[table];
  if (names === undefined) throw new Error(`Audited table ${table} has no published name`);
  return names;
}
