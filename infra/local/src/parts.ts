/** The subgraphs, each in a separate process. */
export const serviceNames = ['registry', 'routes', 'bookings', 'analytics'] as const;
export type ServiceName = (typeof serviceNames)[number];

/** All parts that listen on a port. */
export const portNames = ['gateway', ...serviceNames, 'postgres', 'kafka'] as const;
export type PortName = (typeof portNames)[number];
export type Ports = Readonly<Record<PortName, number>>;

export const defaultPorts: Ports = {
  gateway: 4000,
  registry: 4001,
  routes: 4002,
  bookings: 4003,
  analytics: 4004,
  postgres: 54_320,
  kafka: 19_092,
};

/** The port for metrics and readiness details: a fixed offset of a hundred from the public port. */
export function internalPortOf(port: number): number {
  return port + 100;
}

/** The variable that sets a part's port, such as `PROMTOUR_GATEWAY_PORT`. */
export function portVariable(name: PortName): string {
  return `PROMTOUR_${name.toUpperCase()}_PORT`;
}

/**
 * The databases, each with a role of the same name and an owner. `bookings_keys` holds the keys of personal data (docs/adr/0180);
 * `event_log` serves the embedded event transport only.
 */
export const databaseNames = [...serviceNames, 'bookings_keys', 'event_log'] as const;
export type DatabaseName = (typeof databaseNames)[number];

/** The variable with the URL of an external database, such as `DATABASE_URL_REGISTRY`. */
export function databaseVariable(name: DatabaseName): string {
  return `DATABASE_URL_${name.toUpperCase()}`;
}

/** The variable with the same database's URL for its owner role, such as `DATABASE_OWNER_URL_REGISTRY`. */
export function ownerVariable(name: DatabaseName): string {
  return `DATABASE_OWNER_URL_${name.toUpperCase()}`;
}

/** The variable that holds a service's audit key for operators' commands, such as `AUDIT_SIGNING_KEY_REGISTRY`. */
export function auditKeyVariable(name: ServiceName): string {
  return `AUDIT_SIGNING_KEY_${name.toUpperCase()}`;
}
