declare module 'pg/lib/utils.js' {
  /** The form in which pg sends a value of a parameter. */
  export function prepareValue(value: unknown): string | Buffer | null;
}
