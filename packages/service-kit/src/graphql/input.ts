/** An optional argument as GraphQL gives it: left out, null or a value. */
export type InputMaybe<Value> = Value | null | undefined;
