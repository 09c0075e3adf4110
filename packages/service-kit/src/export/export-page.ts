import type { PublicPageOptions } from '../http/public-page.ts';
import type { Language } from '../language.ts';
import type { Logger } from '../logging.ts';
import { writeCsv } from './csv.ts';
import type { AnyExportTable } from './export-table.ts';
import type { FileLinks, LinkClaims } from './file-links.ts';
import { writeXlsx, xlsxType } from './xlsx.ts';

export type ExportFile = {
  /** Without its ending, in ASCII. */
  readonly name: string;
  readonly language: Language;
  /** The sheets of a workbook. CSV has the first one only. */
  readonly tables: readonly [AnyExportTable, ...AnyExportTable[]];
};

export type ExportPageOptions = {
  /** Below a prefix that the gateway proxies: `/exports/`. */
  readonly prefix: string;
  readonly links: FileLinks;
  readonly logger: Logger;
  /** Undefined: there is no such file any more. */
  readonly open: (claims: LinkClaims) => Promise<ExportFile | undefined>;
};

/** Time to write and to download a file. */
const maxSeconds = 120;

/** `GET <prefix><token>.csv` and `.xlsx`: the file of a valid link, written while it is read. */
export function exportPage({ prefix, links, logger, open }: ExportPageOptions): PublicPageOptions<{ file: string }> {
  return {
    url: `${prefix}:file`,
    logger,
    maxSeconds,
    async read({ file }) {
      const claims = links.read(file);
      const opened = claims === undefined ? undefined : await open(claims);
      if (claims === undefined || opened === undefined) return undefined;
      const { name, language, tables } = opened;
      const headers = {
        'cache-control': 'private, no-store',
        'content-disposition': `attachment; filename="${name}.${claims.format.toLowerCase()}"`,
      };
      return claims.format === 'CSV'
        ? { type: 'text/csv; charset=utf-8', body: writeCsv(tables[0], language), headers }
        : { type: xlsxType, body: writeXlsx(tables, language), headers };
    },
  };
}
