import type { PortalId } from '@promtour/kernel/id';
import { createLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { PortalReader } from '../application/ports.ts';
import type { Portal } from '../domain/portal.ts';

/** Look-ups and lists of one request: one query per field, however many records. */
export type PortalLoaders = {
  readonly portalReader: PortalReader;
  readonly portal: DataLoader<PortalId, Portal | null>;
  readonly portalByCode: DataLoader<string, Portal | null>;
};

const idOf = <Key>({ id }: { readonly id: Key }): Key => id;

export function createPortalLoaders(portalReader: PortalReader): PortalLoaders {
  return {
    portalReader,
    portal: createLoader((ids) => portalReader.portalsById(ids), idOf),
    portalByCode: createLoader(
      (codes) => portalReader.portalsByCode(codes),
      ({ code }) => code,
    ),
  };
}
