import type { Viewer } from '@promtour/access/viewer';
import type { Id } from '@promtour/kernel/id';
import type { ExportFormat, ExportLanguage } from '@promtour/service-kit/export/export-format';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { ReconciliationFilter, ReconciliationLine, ReconciliationTotal } from '../domain/reconciliation.ts';

export type ReconciliationExportId = Id<'ReconciliationExport'>;

/** The lines that the viewer may reconcile: as booker, as host, or all for the agency. */
export interface ReconciliationReader {
  /** By time of booking, the earliest first. */
  lines(filter: ReconciliationFilter, page: PageRequest): Promise<ReconciliationLine[]>;
  totals(filter: ReconciliationFilter): Promise<ReconciliationTotal[]>;
}

/** The bounds of the viewer for whom an export was created: the file contains what that viewer sees. */
export type ExportViewer = Pick<Viewer, 'subject' | 'organizationId' | 'portalId' | 'regions'>;

export type ReconciliationExport = {
  readonly id: ReconciliationExportId;
  readonly format: ExportFormat;
  readonly language: ExportLanguage;
  readonly filter: ReconciliationFilter;
  readonly viewer: ExportViewer;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

export interface ReconciliationExportRepository {
  add(made: ReconciliationExport): Promise<void>;
}

export type ReconciliationUnitOfWork = UnitOfWork<{ readonly exports: ReconciliationExportRepository }>;

/** What a link opens, without a viewer: the link is the credential. */
export interface ReconciliationExports {
  find(id: ReconciliationExportId): Promise<ReconciliationExport | undefined>;
}
