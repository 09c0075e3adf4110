import { err, ok, type Result } from '@promtour/kernel/result';
import { limitExceeded, type LimitExceeded, type Limits } from './limits.ts';

/**
 * Measures parsed JSON variables without recursion: a hundred thousand nested lists fit into a body, and serializing them for a subgraph
 * (JSON.stringify) would overflow the stack.
 */
export function checkVariables(variables: unknown, limits: Limits): Result<undefined, LimitExceeded> {
  let bytes = 0;
  let values = 0;
  let level: unknown[] = [variables];
  // The variables object itself is level 0.
  for (let depth = 0; level.length > 0; depth++) {
    const below: unknown[] = [];
    for (const value of level) {
      values++;
      if (typeof value === 'string') bytes += Buffer.byteLength(value);
      if (value === null || typeof value !== 'object') continue;
      if (depth > limits.variableDepth) return err(limitExceeded('LIMIT.VARIABLES_DEPTH', limits.variableDepth));
      for (const [name, part] of Object.entries(value)) {
        if (!Array.isArray(value)) bytes += Buffer.byteLength(name);
        below.push(part);
      }
    }
    if (values > limits.variableValues) return err(limitExceeded('LIMIT.VARIABLES_COUNT', limits.variableValues));
    if (bytes > limits.variableBytes) return err(limitExceeded('LIMIT.VARIABLES_SIZE', limits.variableBytes));
    level = below;
  }
  return ok(undefined);
}
