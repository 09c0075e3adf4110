import { prepared } from '@promtour/postgres/prepared';
import type { EventHandler } from '@promtour/messaging/subscription';
import { sendWithNext } from '@promtour/postgres/send-with-next';
import type { SqlExecutor } from '@promtour/postgres/sql';
import { systemCaller, type Caller } from '../caller.ts';
import { signedCaller } from './caller-signature.ts';

const setContext = prepared(`SELECT set_config('promtour.caller', $1, true)`);

/**
 * Sets the audit actor of the transaction, which the audit log records with each change. A unit of work does this automatically. Changes
 * without an actor, or without a valid signature of the service, are recorded with an unknown actor.
 */
export async function setAuditContext(tx: SqlExecutor, caller: Caller): Promise<void> {
  await sendWithNext(tx, setContext, [callerSetting(caller)]);
}

/** The value of `promtour.caller`, for a statement that sets it with other values. */
export function callerSetting(caller: Caller): string {
  return signedCaller(descriptionOf(caller));
}

/**
 * Sets the audit actors of a transaction that does the work of several callers: each for the rows that `callerOf` of their table assigns to
 * the id.
 */
export async function setGroupAuditContext(
  tx: SqlExecutor,
  callers: Iterable<readonly [id: string, caller: Caller]>,
): Promise<void> {
  const each = Object.fromEntries(Array.from(callers, ([id, caller]) => [id, descriptionOf(caller)]));
  await sendWithNext(tx, setContext, [signedCaller({ each })]);
}

function descriptionOf({ viewer, causation }: Caller): Readonly<Record<string, unknown>> {
  return {
    actor: viewer.kind,
    subject: viewer.subject,
    client: viewer.clientId,
    correlation: causation.correlationId,
    ...(viewer.organizationId === null ? {} : { organization: viewer.organizationId }),
    ...(viewer.portalId === null ? {} : { portal: viewer.portalId }),
  };
}

/** Wraps a consumer's handler so that its changes are recorded as the service's own, caused by the event. */
export function asServiceActor(service: string, { definition, handle }: EventHandler): EventHandler {
  return {
    definition,
    async handle(event, context) {
      await setAuditContext(context.tx, systemCaller(service, context.causation));
      await handle(event, context);
    },
  };
}
