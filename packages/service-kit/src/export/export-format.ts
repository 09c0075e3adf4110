export const exportFormats = ['CSV', 'XLSX'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The language of a file, as in the graph. */
export type ExportLanguage = 'RU' | 'EN';
