declare const brand: unique symbol;

/**
 * A validated value with a nominal type: an `OrganizationId` is a string, but not every string is an `OrganizationId`. The brand exists for
 * the compiler only.
 */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
