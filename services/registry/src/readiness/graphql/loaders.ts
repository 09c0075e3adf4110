import type { AssessmentId, SiteId } from '@promtour/kernel/id';
import { createLoader, createMapLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { ReadinessReader } from '../application/ports.ts';
import type { ReadinessAssessment } from '../domain/assessment.ts';

/** Look-ups and lists that one request shares: however many records it has, one query a field. */
export type ReadinessLoaders = {
  readonly readinessReader: ReadinessReader;
  readonly assessment: DataLoader<AssessmentId, ReadinessAssessment | null>;
  readonly latestAssessment: DataLoader<SiteId, ReadinessAssessment | null>;
};

const idOf = <Key>({ id }: { readonly id: Key }): Key => id;

export function createReadinessLoaders(readinessReader: ReadinessReader): ReadinessLoaders {
  return {
    readinessReader,
    assessment: createLoader((ids) => readinessReader.assessmentsById(ids), idOf),
    latestAssessment: createMapLoader((ids) => readinessReader.latestOf(ids)),
  };
}
