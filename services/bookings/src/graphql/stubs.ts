/** References to records of other subgraphs: the id only; the gateway fetches the rest from their owners. */
export type SessionStub = { readonly id: string };
export type ExcursionStub = { readonly id: string };
export type OrganizationStub = { readonly id: string };
export type PortalStub = { readonly id: string };
export type RouteStub = { readonly id: string };
