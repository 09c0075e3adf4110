const ownMachine: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** Whether a redirect leads to a program on the person's own machine, where any program that listens at the port receives it. */
export function isLoopback(redirectUri: string): boolean {
  return ownMachine.has(URL.parse(redirectUri)?.hostname ?? '');
}
