import type { HandlerContext } from '@promtour/messaging/subscription';
import type { RoutesRepositories } from '../../excursions/application/ports.ts';

/** Repositories inside the transaction that also records the event as applied. */
export type RepositoriesOf = (tx: HandlerContext['tx']) => RoutesRepositories;
