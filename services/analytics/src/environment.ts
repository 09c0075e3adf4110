import { parseEnvironment, serviceVariables, type ServiceEnvironment } from '@promtour/service-kit/environment';
import { z } from 'zod';

/** Every variable that this service reads. */
export const environmentSchema = z.object(serviceVariables);

export function readEnvironment(env: NodeJS.ProcessEnv = process.env): ServiceEnvironment {
  return parseEnvironment(environmentSchema, env);
}
