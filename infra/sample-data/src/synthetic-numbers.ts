/**
 * Legal numbers with valid check digits that cannot belong to a company. A real INN begins with the code of the issuing tax office; a real
 * OGRN contains the year of entry and the code of the region. Codes of regions and offices begin at 01, and the register of legal entities
 * was opened in 2002, so region 00, office 00 and year 00 are unused. The serial number is the line's position in the table.
 */
export type SyntheticNumbers = { readonly inn: string; readonly kpp: string; readonly ogrn: string };

const noOffice = '0000';
/** 1: the main number of a legal entity; then the year and the region. */
const noEntry = '10000';
/** 01: the seat of the organization; 001: the first reason code. */
const kpp = `${noOffice}01001`;

/** @param serial 1 to 99 999 */
export function syntheticNumbers(serial: number): SyntheticNumbers {
  if (!Number.isInteger(serial) || serial < 1 || serial > 99_999)
    throw new RangeError(`not a serial number: ${serial}`);
  const inn = `${noOffice}${String(serial).padStart(5, '0')}`;
  const ogrn = `${noEntry}${String(serial).padStart(7, '0')}`;
  return { inn: `${inn}${innControl(inn)}`, kpp, ogrn: `${ogrn}${(Number(ogrn) % 11) % 10}` };
}

/** The check digit of a company's INN: weights from the Federal Tax Service's order on INN. */
function innControl(nineDigits: string): number {
  const weights = [2, 4, 10, 3, 5, 9, 4, 6, 8];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(nineDigits[index]), 0);
  return (sum % 11) % 10;
}
