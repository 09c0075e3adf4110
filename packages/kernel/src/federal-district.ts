/** Russia's federal districts. */
export const federalDistricts = [
  'CENTRAL',
  'NORTHWESTERN',
  'SOUTHERN',
  'NORTH_CAUCASIAN',
  'VOLGA',
  'URAL',
  'SIBERIAN',
  'FAR_EASTERN',
] as const;
export type FederalDistrict = (typeof federalDistricts)[number];

/** ISO 3166-2 codes of the regions of each district, without `RU-`. */
const regions: Readonly<Record<FederalDistrict, string>> = {
  CENTRAL: 'BEL BRY IVA KLU KOS KRS LIP MOS MOW ORL RYA SMO TAM TUL TVE VLA VOR YAR',
  NORTHWESTERN: 'ARK KGD KO KR LEN MUR NEN NGR PSK SPE VLG',
  SOUTHERN: 'AD AST KDA KL ROS VGG',
  NORTH_CAUCASIAN: 'CE DA IN KB KC SE STA',
  VOLGA: 'BA CU KIR ME MO NIZ ORE PER PNZ SAM SAR TA UD ULY',
  URAL: 'CHE KGN KHM SVE TYU YAN',
  SIBERIAN: 'ALT AL IRK KEM KK KYA NVS OMS TOM TY',
  FAR_EASTERN: 'AMU BU CHU KAM KHA MAG PRI SAK SA YEV ZAB',
};

const districts: ReadonlyMap<string, FederalDistrict> = new Map(
  federalDistricts.flatMap((district) => regions[district].split(' ').map((code) => [`RU-${code}`, district])),
);

/** The federal district of a Russian region; undefined for regions of other countries. */
export function districtOf(regionCode: string): FederalDistrict | undefined {
  return districts.get(regionCode);
}

/** The Russian regions of a district, by code. */
export function regionsOf(district: FederalDistrict): readonly string[] {
  return regions[district].split(' ').map((code) => `RU-${code}`);
}
