import type { FeatureModule } from '@promtour/service-kit/feature';
import { createFileLinks } from '@promtour/service-kit/export/file-links';
import { addPublicPage } from '@promtour/service-kit/http/public-page';
import type { AnalyticsEnvironment } from '../environment.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { createNames } from '../dimensions/dimensions.module.ts';
import { measuresFor } from '../measures/measures.module.ts';
import { createDeleteSavedReport, createUpdateSavedReport } from './application/change-saved-report.ts';
import { createCreateSavedReport } from './application/create-saved-report.ts';
import { createDeleteExpiredExports } from './application/delete-expired-exports.ts';
import { createDeliverDueReports } from './application/deliver-due-reports.ts';
import { createExportMeasures } from './application/export-measures.ts';
import { createFiguresReader } from './application/read-figures.ts';
import { deleteExpiredExportsJob } from './delete-expired-exports.job.ts';
import { deliverDueReportsJob } from './deliver-due-reports.job.ts';
import { reportPage } from './export/report-page.ts';
import {
  createSavedReportMutation,
  deleteSavedReportMutation,
  exportMeasuresMutation,
  updateSavedReportMutation,
} from './graphql/mutations.ts';
import {
  createReportLoaders,
  reportDeliveryResolvers,
  savedReportQueries,
  savedReportResolvers,
} from './graphql/saved-reports.ts';
import { CreateReports1700000004010 } from './persistence/migrations/1700000004010-create-reports.ts';
import {
  createReportFiles,
  nextDueReport,
  nextExpiredExport,
  reportFileRepository,
  savedReportRepository,
} from './persistence/report.repositories.ts';
import { reportFileSchema, savedReportSchema } from './persistence/report.rows.ts';
import { createSavedReportReader } from './persistence/saved-report.reader.ts';

/** Answers of `measures` as files, at once or by a schedule. */
export const reports: FeatureModule<AnalyticsEnvironment> = {
  name: 'reports',
  entities: [savedReportSchema, reportFileSchema],
  migrations: [CreateReports1700000004010],
  // The subject is the name of an account, which the entry's actor has as well.
  auditedTables: { saved_report: { redact: ['subject'] }, report_file: {} },
  compose(parts) {
    const { dataSource, clock, logger, unitOfWork, environment } = parts;
    const links = createFileLinks(environment.AUDIT_SIGNING_KEY, 'reports', clock);
    const linkOf = (file: string) => `${environment.PUBLIC_URL}/reports/${file}`;
    const transactions = unitOfWork((manager) => ({
      reports: savedReportRepository(manager),
      files: reportFileRepository(manager),
    }));
    const figures = createFiguresReader(measuresFor(parts), createNames(dataSource));
    return {
      resolvers: {
        Query: savedReportQueries,
        Mutation: {
          exportMeasures: exportMeasuresMutation(createExportMeasures(transactions, clock, links), linkOf),
          createSavedReport: createSavedReportMutation(createCreateSavedReport(transactions, clock), clock),
          updateSavedReport: updateSavedReportMutation(createUpdateSavedReport(transactions, clock), clock),
          deleteSavedReport: deleteSavedReportMutation(createDeleteSavedReport(transactions)),
        },
        SavedReport: savedReportResolvers,
        ReportDelivery: reportDeliveryResolvers(links, clock, linkOf),
      } satisfies Resolvers,
      createLoaders: ({ subject }) => createReportLoaders(createSavedReportReader(dataSource, subject)),
      jobs: [
        deliverDueReportsJob(createDeliverDueReports(transactions, clock), () => nextDueReport(dataSource)),
        deleteExpiredExportsJob(createDeleteExpiredExports(transactions, clock), () => nextExpiredExport(dataSource)),
      ],
      http: (server) => {
        addPublicPage(server, reportPage({ files: createReportFiles(dataSource), figures, links, clock, logger }));
      },
    };
  },
};
