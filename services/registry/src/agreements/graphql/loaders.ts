import type { AgreementId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { createBatchedList, type BatchedList } from '@promtour/service-kit/graphql/batched-list';
import { createLoader, createMapLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { AgreementFilter, AgreementReader } from '../application/ports.ts';
import type { Agreement } from '../domain/agreement.ts';
import type { ProposedExtension } from '../domain/extension.ts';
import type { Milestone } from '../domain/milestone.ts';
import type { AgreementSignature } from '../domain/signature.ts';

/** Lookups and lists shared by one request: one query per field. */
export type AgreementLoaders = {
  readonly agreementReader: AgreementReader;
  readonly agreement: DataLoader<AgreementId, Agreement | null>;
  readonly agreementsOfRegion: BatchedList<RegionCode, AgreementFilter, Agreement>;
  readonly signaturesOfAgreement: DataLoader<AgreementId, readonly AgreementSignature[] | null>;
  readonly extensionOfAgreement: DataLoader<AgreementId, ProposedExtension | null>;
  readonly milestonesOfAgreement: DataLoader<AgreementId, readonly Milestone[] | null>;
};

const idOf = <Key>({ id }: { readonly id: Key }): Key => id;

export function createAgreementLoaders(agreementReader: AgreementReader): AgreementLoaders {
  return {
    agreementReader,
    agreement: createLoader((ids) => agreementReader.agreementsById(ids), idOf),
    agreementsOfRegion: createBatchedList({
      read: (regions, filter, page) => agreementReader.agreementsOf(regions, filter, page),
      count: (regions, filter) => agreementReader.countAgreementsOf(regions, filter),
    }),
    signaturesOfAgreement: createMapLoader((ids) => agreementReader.signaturesOf(ids)),
    extensionOfAgreement: createMapLoader((ids) => agreementReader.extensionsOf(ids)),
    milestonesOfAgreement: createMapLoader((ids) => agreementReader.milestonesOf(ids)),
  };
}
