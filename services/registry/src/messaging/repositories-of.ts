import type { HandlerContext } from '@promtour/messaging/subscription';
import type { EventSink } from '@promtour/service-kit/unit-of-work';
import type { RegistryRepositories } from '../application/ports.ts';

/** Repositories inside the transaction that also records the event as applied, and its outbox. */
export type RepositoriesOf = (context: HandlerContext) => Promise<RegistryRepositories & EventSink>;
