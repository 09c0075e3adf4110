import { parseEnvironment, serviceVariables } from '@promtour/service-kit/environment';
import { z } from 'zod';

/** Every variable that this service reads. */
export const environmentSchema = z.object({
  ...serviceVariables,
  /** A URL at which clients reach the gateway; its origin begins the links to files. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .default('http://127.0.0.1:4000')
    .transform((url) => new URL(url).origin),
});

export type AnalyticsEnvironment = z.infer<typeof environmentSchema>;

export function readEnvironment(env: NodeJS.ProcessEnv = process.env): AnalyticsEnvironment {
  return parseEnvironment(environmentSchema, env);
}
