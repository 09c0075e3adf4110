import type { Clock } from '@promtour/kernel/clock';
import type { DataSource } from 'typeorm';
import type { DueJob } from '../jobs/due-jobs.ts';
import { createAnchorSigner, type AuditSigningKey } from './anchor-signature.ts';
import type { AuditedService } from '@promtour/events/audited-services';
import { sealAuditLog } from './seal-audit-log.ts';
import { publishAuditHead } from './publish-audit-head.ts';

export type SealingOptions = {
  readonly service: AuditedService;
  readonly dataSource: DataSource;
  readonly clock: Clock;
  /** The service's own key, which signs its anchors. */
  readonly signingKey: AuditSigningKey;
};

/** Seals the service's audit log every few seconds; immediately again if more rows wait than one run may take. */
export function sealingJob({ service, dataSource, clock, signingKey }: SealingOptions): DueJob {
  const anchor = publishAuditHead(service, clock, createAnchorSigner(signingKey));
  return {
    name: 'seal-audit-log',
    run: () => sealAuditLog({ dataSource, now: () => clock.now(), anchor }),
    nextDue: () => Promise.resolve(undefined),
    maxSleepSeconds: 1,
    lateBySeconds: 5,
  };
}
