import type { EventHandler } from '@promtour/messaging/subscription';
import type { SqlExecutor } from '@promtour/messaging/sql';
import { systemCaller, type Caller } from '../caller.ts';

/**
 * Tells the database on whose behalf a transaction works, until it ends: the audit trail writes it beside each change. Give it
 * to `unitOfWork` as what a transaction begins with. What is changed without it is recorded as done by somebody unknown.
 */
export async function tellCaller(tx: SqlExecutor, { viewer, causation }: Caller): Promise<void> {
  const who = {
    actor: viewer.kind,
    subject: viewer.subject,
    client: viewer.clientId,
    correlation: causation.correlationId,
  };
  await tx.query(`SELECT set_config('promtour.caller', $1, true)`, [JSON.stringify(who)]);
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
