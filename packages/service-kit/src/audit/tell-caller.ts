import { prepared } from '@promtour/postgres/prepared';
import type { EventHandler } from '@promtour/messaging/subscription';
import type { SqlExecutor } from '@promtour/postgres/sql';
import { systemCaller, type Caller } from '../caller.ts';
import { signedCaller } from './caller-signature.ts';

const tell = prepared(`SELECT set_config('promtour.caller', $1, true)`);

/**
 * Tells the database on whose behalf a transaction works, until it ends: the audit trail writes it beside each change. A unit of
 * work does it by itself. What is changed without it, or with a signature that is none of the service's, is recorded as done by
 * somebody unknown.
 */
export async function tellCaller(tx: SqlExecutor, caller: Caller): Promise<void> {
  await tx.query(tell, [callerSetting(caller)]);
}

/** The value of `promtour.caller`, for a statement that sets it among other things. */
export function callerSetting({ viewer, causation }: Caller): string {
  return signedCaller({
    actor: viewer.kind,
    subject: viewer.subject,
    client: viewer.clientId,
    correlation: causation.correlationId,
  });
}

/** A consumer's handler whose changes the audit trail knows as the service's own, by the event that led to them. */
export function asService(service: string, { definition, handle }: EventHandler): EventHandler {
  return {
    definition,
    async handle(event, context) {
      await tellCaller(context.tx, systemCaller(service, context.causation));
      await handle(event, context);
    },
  };
}
