/** The mutations that scenarios send. Each uses the alias `answer` for its result and selects every field of its refusals. */
const refusal = '__typename ... on UserError { code message }';
const invalidInput = '... on InvalidInput { issues { path } }';
const notFound = '... on NotFound { kind id }';
const booking = 'id status seats expiresAt items { id attended session { id } }';

export const createOrganization = `
  mutation CreateOrganization($input: CreateOrganizationInput!) {
    answer: createOrganization(input: $input) {
      ${refusal}
      ${invalidInput}
      ... on CreateOrganizationPayload { organization { id status } }
      ... on OrganizationExists { existing { id } }
    }
  }`;

export const createSite = `
  mutation CreateSite($input: CreateSiteInput!) {
    answer: createSite(input: $input) {
      ${refusal}
      ${invalidInput}
      ${notFound}
      ... on CreateSitePayload { site { id timeZone } }
    }
  }`;

const entry = 'registryEntry { id status version suspendedBy }';

export const openRegistryEntry = `
  mutation OpenRegistryEntry($input: OpenRegistryEntryInput!) {
    answer: openRegistryEntry(input: $input) {
      ${refusal}
      ${invalidInput}
      ${notFound}
      ... on OpenRegistryEntryPayload { ${entry} }
    }
  }`;

export const transitionRegistryEntry = `
  mutation TransitionRegistryEntry($input: TransitionRegistryEntryInput!) {
    answer: transitionRegistryEntry(input: $input) {
      ${refusal}
      ${invalidInput}
      ${notFound}
      ... on TransitionRegistryEntryPayload { ${entry} }
      ... on TransitionNotAllowed { from to nextStatuses }
      ... on VersionConflict { currentVersion }
      ... on DecisionNotUsable { reason }
    }
  }`;

export const establishCouncil = `
  mutation EstablishCouncil($input: EstablishCouncilInput!) {
    answer: establishCouncil(input: $input) {
      ${refusal}
      ${invalidInput}
      ... on EstablishCouncilPayload { council { id } }
      ... on CouncilExists { existing { id } }
    }
  }`;

export const appointCouncilMember = `
  mutation AppointCouncilMember($input: AppointCouncilMemberInput!) {
    answer: appointCouncilMember(input: $input) {
      ${refusal}
      ${invalidInput}
      ... on AppointCouncilMemberPayload { member { id } }
    }
  }`;

export const recordCouncilMeeting = `
  mutation RecordCouncilMeeting($input: RecordCouncilMeetingInput!) {
    answer: recordCouncilMeeting(input: $input) {
      ${refusal}
      ${invalidInput}
      ... on RecordCouncilMeetingPayload { meeting { id present members } }
      ... on QuorumNotMet { present needed }
    }
  }`;

export const recordCouncilDecision = `
  mutation RecordCouncilDecision($input: RecordCouncilDecisionInput!) {
    answer: recordCouncilDecision(input: $input) {
      ${refusal}
      ${invalidInput}
      ... on RecordCouncilDecisionPayload { decision { id number } }
    }
  }`;

export const recordAssessment = `
  mutation RecordAssessment($input: RecordAssessmentInput!) {
    answer: recordAssessment(input: $input) {
      ${refusal}
      ${invalidInput}
      ${notFound}
      ... on RecordAssessmentPayload { assessment { id status total criticalsMet } }
    }
  }`;

export const createAgreement = `
  mutation CreateAgreement($input: CreateAgreementInput!) {
    answer: createAgreement(input: $input) {
      ${refusal}
      ${invalidInput}
      ... on CreateAgreementPayload { agreement { id status version } }
    }
  }`;

export const signAgreement = `
  mutation SignAgreement($input: SignAgreementInput!) {
    answer: signAgreement(input: $input) {
      ${refusal}
      ${invalidInput}
      ... on SignAgreementPayload { agreement { id status version milestones { measure status dueOn } } }
      ... on AgreementSignatureConflict { reason signedBy }
      ... on AgreementOverlaps { agreement { id version } }
      ... on VersionConflict { currentVersion }
    }
  }`;

export const terminateAgreement = `
  mutation TerminateAgreement($input: TerminateAgreementInput!) {
    answer: terminateAgreement(input: $input) {
      ${refusal}
      ... on TerminateAgreementPayload { agreement { id status version } }
    }
  }`;

export const createAccessGrant = `
  mutation CreateAccessGrant($input: CreateAccessGrantInput!) {
    answer: createAccessGrant(input: $input) { ${refusal} ... on CreateAccessGrantPayload { grant { id } } }
  }`;

export const createExcursion = `
  mutation CreateExcursion($input: CreateExcursionInput!) {
    answer: createExcursion(input: $input) {
      ${refusal}
      ${invalidInput}
      ${notFound}
      ... on CreateExcursionPayload { excursion { id status version } }
    }
  }`;

export const updateExcursion = `
  mutation UpdateExcursion($input: UpdateExcursionInput!) {
    answer: updateExcursion(input: $input) {
      ${refusal}
      ${invalidInput}
      ${notFound}
      ... on VersionConflict { currentVersion }
      ... on ExcursionTransitionNotAllowed { from to nextStatuses }
      ... on UpdateExcursionPayload { excursion { id status version } }
    }
  }`;

export const transitionExcursion = `
  mutation TransitionExcursion($input: TransitionExcursionInput!) {
    answer: transitionExcursion(input: $input) {
      ${refusal}
      ${invalidInput}
      ${notFound}
      ... on VersionConflict { currentVersion }
      ... on ExcursionTransitionNotAllowed { from to nextStatuses }
      ... on TransitionExcursionPayload { excursion { id status version } }
    }
  }`;

export const createSchedule = `
  mutation CreateSchedule($input: CreateScheduleInput!) {
    answer: createSchedule(input: $input) {
      ${refusal}
      ${invalidInput}
      ${notFound}
      ... on CreateSchedulePayload { schedule { id version } changes { added } }
    }
  }`;

export const publishExcursion = `
  mutation PublishExcursion($input: PublishExcursionInput!) {
    answer: publishExcursion(input: $input) {
      ${refusal}
      ${invalidInput}
      ${notFound}
      ... on ExcursionNotPublishable { reasons }
      ... on VersionConflict { currentVersion }
      ... on PublishExcursionPayload { excursion { id status version } }
    }
  }`;

export const holdBooking = `
  mutation HoldBooking($input: HoldBookingInput!) {
    answer: holdBooking(input: $input) {
      ${refusal}
      ${invalidInput}
      ${notFound}
      ... on SeatsUnavailable { vacancies }
      ... on SessionClosed { reason }
      ... on HoldBookingPayload { replayed booking { ${booking} } }
      ... on AdmissionRefused { violations { rule limit actual session { id } } }
      ... on HoldQuotaExceeded { quota limit current }
    }
  }`;

export const confirmBooking = `
  mutation ConfirmBooking($id: ID!, $key: String!) {
    answer: confirmBooking(input: { id: $id, idempotencyKey: $key }) {
      ${refusal}
      ${notFound}
      ... on BookingStatusConflict { status }
      ... on ConfirmBookingPayload { replayed booking { ${booking} } }
      ... on SessionClosed { reason }
    }
  }`;

export const cancelBooking = `
  mutation CancelBooking($id: ID!, $key: String!) {
    answer: cancelBooking(input: { id: $id, idempotencyKey: $key }) {
      ${refusal}
      ${notFound}
      ... on BookingStatusConflict { status }
      ... on CancelBookingPayload { replayed booking { ${booking} } }
      ... on SessionClosed { reason }
    }
  }`;

export const redeemBooking = `
  mutation RedeemBooking($id: ID!, $attended: Int!, $key: String!) {
    answer: redeemBooking(input: { id: $id, attended: $attended, briefingSigned: true, idempotencyKey: $key }) {
      ${refusal}
      ${invalidInput}
      ${notFound}
      ... on BookingStatusConflict { status }
      ... on RedeemBookingPayload { replayed booking { ${booking} } }
      ... on SessionNotBegun { startsAt }
      ... on BriefingNotSigned { code }
    }
  }`;

export const correctAttendance = `
  mutation CorrectAttendance($input: CorrectAttendanceInput!) {
    answer: correctAttendance(input: $input) {
      __typename
      ... on UserError { code message }
      ... on InvalidInput { issues { path } }
      ... on BookingStatusConflict { status }
      ... on CorrectAttendancePayload { replayed booking { ${booking} } }
    }
  }`;

const route = 'route { id version status kind days offered }';

export const createRoute = `
  mutation CreateRoute($input: CreateRouteInput!) {
    answer: createRoute(input: $input) { ${refusal} ${invalidInput} ... on CreateRoutePayload { ${route} } }
  }`;

export const transitionRoute = `
  mutation TransitionRoute($input: TransitionRouteInput!) {
    answer: transitionRoute(input: $input) { ${refusal} ... on TransitionRoutePayload { ${route} } }
  }`;

export const decideRouteApproval = `
  mutation DecideRouteApproval($input: DecideRouteApprovalInput!) {
    answer: decideRouteApproval(input: $input) { ${refusal} ... on DecideRouteApprovalPayload { ${route} } }
  }`;

export const publishRoute = `
  mutation PublishRoute($input: PublishRouteInput!) {
    answer: publishRoute(input: $input) {
      ${refusal}
      ... on PublishRoutePayload { ${route} }
      ... on RouteNotPublishable { obstacles { reason stop region { code } } }
    }
  }`;
