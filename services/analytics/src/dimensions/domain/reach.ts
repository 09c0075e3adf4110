/** Dimensions whose keys belong to places, by which access to them is decided. */
export type PlaceDimension = 'REGION' | 'ORGANIZATION' | 'SITE' | 'EXCURSION';

/**
 * Access scope of a viewer: all figures, those of one organization (limited to its plants in some regions if the program through which a
 * person signed in is bounded to them), or those of plants in some regions.
 */
export type Reach =
  | { readonly kind: 'EVERYTHING' }
  | { readonly kind: 'ORGANIZATION'; readonly organization: string; readonly regions?: readonly string[] }
  | { readonly kind: 'REGIONS'; readonly regions: readonly string[] };

/** Where sessions were held: by which organization and in which region. */
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
 * Whether a viewer may read a key's figures; undefined if that depends on the key's places. A region's figures include all its plants, so one
 * organization may not read them.
 */
export function isReached(reach: Reach, dimension: PlaceDimension, key: string): boolean | undefined {
  if (reach.kind === 'EVERYTHING') return true;
  switch (dimension) {
    case 'REGION':
      return reach.kind === 'REGIONS' && reach.regions.includes(key);
    case 'ORGANIZATION':
      return reach.kind === 'ORGANIZATION' ? key === reach.organization : undefined;
    case 'SITE':
    case 'EXCURSION':
      return undefined;
  }
}

/** Whether a filter names figures that the viewer may not read. Figures that it does not name are left out without an error. */
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
