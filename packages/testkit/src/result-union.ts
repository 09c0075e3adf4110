/** A member of a mutation's result union. */
export type ResultMember = { readonly __typename: string };

/** A payload with the fields of its entity beside its own, so that tests read `answer.id`; other members stay as they are. */
export function flattenPayload<Member extends ResultMember>(member: Member): Member {
  if (!member.__typename.endsWith('Payload')) return member;
  const entity = Object.values<unknown>(member).find(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  );
  return { ...(entity as object | undefined), ...member };
}

/**
 * The variables with a new idempotency key in `input`, if the document's input type has one and none is given.
 * @param sdl the schema of the service that the document is for
 */
export function withIdempotencyKey(
  document: string,
  variables: Readonly<Record<string, unknown>>,
  sdl: string,
  newKey: () => string,
): Readonly<Record<string, unknown>> {
  const [, type = ''] = /\$input: (\w+)!/.exec(document) ?? [];
  const [, fields = ''] = new RegExp(`input ${type} \\{([^}]*)\\}`).exec(sdl) ?? [];
  if (!fields.includes('idempotencyKey:')) return variables;
  return { ...variables, input: { idempotencyKey: newKey(), ...(variables['input'] as object) } };
}
