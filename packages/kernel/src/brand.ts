declare const brand: unique symbol;

/**
 * A value that was checked once and says so in its type: an `OrganizationId` is a string, but no string is an
 * `OrganizationId`. The brand exists for the compiler only.
 */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
