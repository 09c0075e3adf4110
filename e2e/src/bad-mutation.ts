/** Ids of existing records, for inputs with exactly one invalid field. */
export type World = {
  readonly organization: string;
  readonly site: string;
  readonly excursion: string;
  readonly session: string;
  readonly booking: string;
  readonly bookedItem: string;
};

/** A typed member of the result union, or the code of a GraphQL error. */
export type Refused =
  | { readonly __typename: 'InvalidInput'; readonly issues: readonly { readonly path: readonly string[] }[] }
  | { readonly __typename: 'NotFound'; readonly kind: string }
  | { readonly __typename: 'ParticipantImportRejected' | 'VisitImportRejected' }
  | { readonly code: string };

export type BadMutation = {
  readonly what: string;
  readonly mutation: string;
  readonly variables: (world: World) => Readonly<Record<string, unknown>>;
  readonly expected: Refused;
};

export const unknownId = '0198f6a0-0000-7000-8000-00000000dead';
export const invalid = (...path: string[]): Refused => ({ __typename: 'InvalidInput', issues: [{ path }] });
export const notFound = (kind: string): Refused => ({ __typename: 'NotFound', kind });
export const coercion: Refused = { code: 'BAD_USER_INPUT' };
export const malformed: Refused = { code: 'INPUT.INVALID' };
/** Within the gateway's limits, and far above the limit of any field. */
export const long = 'Я'.repeat(50_000);
