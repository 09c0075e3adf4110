const ownMachine: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** Whether people come back to a program on their own machine, where whoever listens at the port takes what is sent. */
export function isLoopback(redirectUri: string): boolean {
  return ownMachine.has(URL.parse(redirectUri)?.hostname ?? '');
}
