/** A parameter of an authorization or token request; undefined if it is absent. */
export function parameterOf(
  { params }: { readonly params?: Readonly<Record<string, unknown>> | undefined },
  name: string,
): string | undefined {
  const value = params?.[name];
  return typeof value === 'string' ? value : undefined;
}
