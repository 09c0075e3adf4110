import { accessDenied } from '@promtour/service-kit/graphql/access-denied';
import { createBatchLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { OwnDimension } from '../../dimensions/application/readable-keys.ts';
import type { Measured, Measures } from '../application/measures.ts';
import type { MeasureName } from '../domain/definitions.ts';
import { readOwnQuestion, type MeasuresArguments } from './read-question.ts';

/** Look-ups shared within one request, bound to its viewer: one question for any number of regions with the same arguments. */
export type MeasuresLoaders = {
  readonly measures: Measures;
  /** @throws ClientError `FORBIDDEN` if the viewer may not read the figures; `INPUT.INVALID` */
  readonly measuresOf: (
    dimension: OwnDimension,
    key: string,
    args: MeasuresArguments,
    selected: readonly MeasureName[],
  ) => Promise<Measured>;
};

export function createMeasuresLoaders(measures: Measures): MeasuresLoaders {
  const loaders = new Map<string, DataLoader<string, Measured>>();

  return {
    measures,
    measuresOf(dimension, key, args, selected) {
      const name = JSON.stringify([dimension, args, selected]);
      let loader = loaders.get(name);
      if (loader === undefined) {
        const question = readOwnQuestion(args, selected, dimension);
        loader = createBatchLoader<string, Measured>(async (keys) =>
          (await measures.ofEach(question, dimension, keys)).map((answer) =>
            answer.ok ? answer.value : accessDenied(answer.error.code),
          ),
        );
        loaders.set(name, loader);
      }
      return loader.load(key);
    },
  };
}
