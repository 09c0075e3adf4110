import { portIsFree } from '@promtour/local-servers/free-port';
import { internalPortOf, portVariable, type PortName, type Ports } from './parts.ts';

/** The ports that something else holds, each with what to do about it. Empty when all are free and distinct. */
export async function portProblems(ports: Ports, needed: readonly PortName[]): Promise<string[]> {
  const problems: string[] = [];
  const users = new Map<number, PortName>();
  for (const name of needed) {
    for (const port of portsOf(name, ports[name])) {
      const other = users.get(port);
      users.set(port, name);
      if (other !== undefined) {
        problems.push(`${name} and ${other} are both to use port ${port}: change ${portVariable(name)}`);
      } else if (!(await portIsFree(port))) {
        problems.push(
          `Port ${port}, which ${name} needs, is in use. Take another: ${portVariable(name)}=${ports[name] + 10_000}`,
        );
      }
    }
  }
  return problems;
}

/** Servers of others have one port; our own processes one for operators besides. */
function portsOf(name: PortName, port: number): readonly number[] {
  return name === 'postgres' || name === 'kafka' ? [port] : [port, internalPortOf(port)];
}
