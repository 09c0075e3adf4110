/** What visits can be told apart by. */
export type Dimension = 'REGION' | 'ORGANIZATION' | 'EXCURSION';

/**
 * Whose figures a viewer reads: everybody's, those of one organisation (of its plants in some regions, where the program that a
 * person signed in through is bounded to these), or those of plants in some regions.
 */
export type Reach =
  | { readonly kind: 'EVERYTHING' }
  | { readonly kind: 'ORGANIZATION'; readonly organization: string; readonly regions?: readonly string[] }
  | { readonly kind: 'REGIONS'; readonly regions: readonly string[] };

/** Where sessions were held: by which organisation and in which region. */
export type Place = { readonly organization: string; readonly region: string };

export function isWithin(reach: Reach, { organization, region }: Place): boolean {
  switch (reach.kind) {
    case 'EVERYTHING':
      return true;
    case 'ORGANIZATION':
      return organization === reach.organization && reach.regions?.includes(region) !== false;
    case 'REGIONS':
      return reach.regions.includes(region);
  }
}

/**
 * Whether a key's figures are a viewer's to read; undefined where that depends on the key's places. A region's figures are those
 * of all its plants, so that no single plant has them.
 */
export function isReached(reach: Reach, dimension: Dimension, key: string): boolean | undefined {
  if (reach.kind === 'EVERYTHING') return true;
  switch (dimension) {
    case 'REGION':
      return reach.kind === 'REGIONS' && reach.regions.includes(key);
    case 'ORGANIZATION':
      return reach.kind === 'ORGANIZATION' ? key === reach.organization : undefined;
    case 'EXCURSION':
      return undefined;
  }
}

/** Whether a filter names somebody whose figures are not the viewer's to read. What it does not name is left out by itself. */
export function namesOthers(
  reach: Reach,
  filter: { readonly regions?: readonly string[] | undefined; readonly organizations?: readonly string[] | undefined },
): boolean {
  switch (reach.kind) {
    case 'EVERYTHING':
      return false;
    case 'ORGANIZATION':
      return filter.organizations?.some((id) => id !== reach.organization) === true;
    case 'REGIONS':
      return filter.regions?.some((code) => !reach.regions.includes(code)) === true;
  }
}
