import type { InvalidInput } from '@promtour/kernel/failure';
import { ok, type Result } from '@promtour/kernel/result';
import { checkPlainText } from '@promtour/kernel/text-rules';

/** The host's own reference. */
export function checkSupplierReference(reference: string | null): Result<string, InvalidInput> {
  const checked = checkPlainText(['supplierReference'], reference, 100, badReference);
  return checked.ok ? ok(reference ?? '') : checked;
}

const badReference = { ru: 'Ссылка: от 1 до 100 знаков', en: 'Reference: 1 to 100 characters' };
