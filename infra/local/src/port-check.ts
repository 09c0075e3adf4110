import { portIsFree } from '@promtour/local-servers/free-port';
import { internalPortOf, portVariable, type PortName, type Ports } from './parts.ts';

/** The occupied ports, each with a remedy. Empty if all are free and distinct. */
export async function portProblems(ports: Ports, needed: readonly PortName[]): Promise<string[]> {
  const problems: string[] = [];
  const users = new Map<number, PortName>();
  for (const name of needed) {
    for (const port of portsOf(name, ports[name])) {
      const other = users.get(port);
      users.set(port, name);
      if (other !== undefined) {
        problems.push(`${name} and ${other} are both configured for port ${port}: change ${portVariable(name)}`);
      } else if (!(await portIsFree(port))) {
        problems.push(
          `Port ${port} of ${name} is in use. Choose another: ${portVariable(name)}=${ports[name] + 10_000}`,
        );
      }
    }
  }
  return problems;
}

/** PostgreSQL and Kafka have one port; services and gateway also have an internal one. */
function portsOf(name: PortName, port: number): readonly number[] {
  return name === 'postgres' || name === 'kafka' ? [port] : [port, internalPortOf(port)];
}
