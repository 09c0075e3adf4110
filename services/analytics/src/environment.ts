import { parseEnvironment, serviceVariables, type ServiceEnvironment } from '@promtour/service-kit/environment';
import { z } from 'zod';

/** Every variable that this service reads. */
export const environmentSchema = z.object(serviceVariables);

export function readEnvironment(env: NodeJS.ProcessEnv = process.env): ServiceEnvironment {
  return parseEnvironment(environmentSchema, env);
}

/** For commands that need the database only. */
export function readDatabaseUrl(env: NodeJS.ProcessEnv = process.env): string {
  return parseEnvironment(environmentSchema.pick({ DATABASE_URL: true }), env).DATABASE_URL;
}
