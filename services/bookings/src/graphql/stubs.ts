/** Records of other subgraphs, by their ids alone: the gateway asks their owners for the rest. */
export type SessionStub = { readonly id: string };
export type ExcursionStub = { readonly id: string };
export type OrganizationStub = { readonly id: string };
