/** The mutations that scenarios send. Each calls its result `answer` and asks for every fact that a refusal may have. */
const refusal = '__typename ... on UserError { code message }';
const invalidInput = '... on InvalidInput { path }';
const notFound = '... on NotFound { kind id }';
const booking = `... on BookingStatusConflict { status }
      ... on Booking { id status seats attended expiresAt session { id } }`;

export const registerOrganization = `
  mutation RegisterOrganization($input: RegisterOrganizationInput!, $key: ID!) {
    answer: registerOrganization(input: $input, idempotencyKey: $key) {
      ${refusal}
      ${invalidInput}
      ... on Organization { id status }
      ... on OrganizationAlreadyRegistered { organization { id } }
    }
  }`;

export const addSite = `
  mutation AddSite($input: AddSiteInput!, $key: ID!) {
    answer: addSite(input: $input, idempotencyKey: $key) {
      ${refusal}
      ${invalidInput}
      ${notFound}
      ... on Site { id timeZone }
    }
  }`;

export const suspendOrganization = `
  mutation SuspendOrganization($id: ID!) {
    answer: suspendOrganization(id: $id) {
      ${refusal}
      ${notFound}
      ... on Organization { id status }
    }
  }`;

export const reinstateOrganization = suspendOrganization
  .replace('SuspendOrganization', 'ReinstateOrganization')
  .replace('suspendOrganization', 'reinstateOrganization');

export const createExcursion = `
  mutation CreateExcursion($input: CreateExcursionInput!, $key: ID!) {
    answer: createExcursion(input: $input, idempotencyKey: $key) {
      ${refusal}
      ${invalidInput}
      ${notFound}
      ... on Excursion { id status }
    }
  }`;

export const scheduleSessions = `
  mutation ScheduleSessions($input: ScheduleSessionsInput!) {
    answer: scheduleSessions(input: $input) {
      ${refusal}
      ${invalidInput}
      ${notFound}
      ... on SessionsScheduled { total added }
    }
  }`;

export const publishExcursion = `
  mutation PublishExcursion($id: ID!) {
    answer: publishExcursion(id: $id) {
      ${refusal}
      ${notFound}
      ... on ExcursionNotPublishable { reason }
      ... on Excursion { id status }
    }
  }`;

export const holdBooking = `
  mutation HoldBooking($input: HoldBookingInput!, $key: ID!) {
    answer: holdBooking(input: $input, idempotencyKey: $key) {
      ${refusal}
      ${invalidInput}
      ${notFound}
      ... on SeatsUnavailable { vacancies }
      ... on SessionClosed { reason }
      ... on Booking { id status seats attended expiresAt session { id } }
    }
  }`;

export const confirmBooking = `
  mutation ConfirmBooking($id: ID!, $key: ID!) {
    answer: confirmBooking(id: $id, idempotencyKey: $key) {
      ${refusal}
      ${notFound}
      ${booking}
    }
  }`;

export const cancelBooking = `
  mutation CancelBooking($id: ID!, $key: ID!) {
    answer: cancelBooking(id: $id, idempotencyKey: $key) {
      ${refusal}
      ${notFound}
      ${booking}
    }
  }`;

export const redeemBooking = `
  mutation RedeemBooking($id: ID!, $attended: Int!, $key: ID!) {
    answer: redeemBooking(id: $id, attended: $attended, idempotencyKey: $key) {
      ${refusal}
      ${invalidInput}
      ${notFound}
      ${booking}
    }
  }`;
