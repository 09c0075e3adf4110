/**
 * The four reasons why people visit a plant, the program's «4P»: as consumers (tourists, pupils, families), partners,
 * suppliers or potential investors.
 */
export const purposes = ['CONSUMER', 'PARTNER', 'SUPPLIER', 'INVESTOR'] as const;
export type Purpose = (typeof purposes)[number];
