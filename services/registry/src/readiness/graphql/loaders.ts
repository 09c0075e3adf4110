import type { AssessmentId, SiteId } from '@promtour/kernel/id';
import { createBatchLoader, createLoader, createMapLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { ReadinessReader } from '../application/ports.ts';
import type { ReadinessAssessment } from '../domain/assessment.ts';
import type { Methodology } from '../domain/methodology.ts';

/** Look-ups of one request: one query per field, however many records. */
export type ReadinessLoaders = {
  readonly readinessReader: ReadinessReader;
  readonly methodology: DataLoader<number, Methodology | null>;
  readonly assessment: DataLoader<AssessmentId, ReadinessAssessment | null>;
  readonly latestAssessment: DataLoader<SiteId, ReadinessAssessment | null>;
};

const idOf = <Key>({ id }: { readonly id: Key }): Key => id;

export function createReadinessLoaders(readinessReader: ReadinessReader): ReadinessLoaders {
  return {
    readinessReader,
    methodology: createBatchLoader(async (versions) => {
      const found = await readinessReader.methodologiesByVersion(versions);
      return versions.map((wanted) => found.find(({ version }) => version === wanted) ?? null);
    }),
    assessment: createLoader((ids) => readinessReader.assessmentsById(ids), idOf),
    latestAssessment: createMapLoader((ids) => readinessReader.latestOf(ids)),
  };
}
