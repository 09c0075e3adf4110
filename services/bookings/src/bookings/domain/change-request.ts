import { invalidInput, type InputRule } from '@promtour/kernel/failure';
import { parseId, type BookingItemId } from '@promtour/kernel/id';
import { checkEach, checkLength, type Checked } from '@promtour/kernel/input-check';
import { err, ok } from '@promtour/kernel/result';
import { checkWantedUnits, maxItems, type UnitDraft } from './hold-request.ts';
import type { WantedUnits } from './party-admission.ts';

/** Unvalidated change of an item: null fields stay as they are. */
export type ItemChangeDraft = {
  readonly item: string;
  readonly session: string | null;
  readonly option: string | null;
  readonly units: readonly UnitDraft[] | null;
};

export type ItemChange = {
  /** Undefined if the text is no id: there is no such item. */
  readonly item: BookingItemId | undefined;
  /** As the client named it. */
  readonly named: string;
  readonly session: string | null;
  readonly option: string | null;
  readonly units: readonly WantedUnits[] | null;
};

export function checkItemChanges(drafts: readonly ItemChangeDraft[]): Checked<readonly ItemChange[]> {
  const length = checkLength(['items'], drafts, { min: 1, max: maxItems }, badItems);
  if (!length.ok) return length;
  const each = checkEach(drafts, ({ item, session, option, units }, index): Checked<ItemChange> => {
    const path = ['items', String(index)];
    if (session === null && option === null && units === null) return err(invalidInput(path, nothing));
    const checked = units === null ? ok(null) : checkWantedUnits(units, path);
    return checked.ok
      ? ok({ item: parseId<'BookingItem'>(item), named: item, session, option, units: checked.value })
      : checked;
  });
  if (!each.ok) return each;
  const named = each.value.map((one) => one.item ?? one.named);
  const repeated = named.findIndex((one, index) => named.indexOf(one) < index);
  return repeated < 0 ? each : err(invalidInput(['items', String(repeated), 'item'], sameItem));
}

const badItems = { ru: `Позиций: от 1 до ${maxItems}`, en: `Items: 1 to ${maxItems}` };
const nothing: InputRule = {
  code: 'REQUIRED',
  ru: 'Укажите сеанс, вариант или билеты',
  en: 'State a session, an option or units',
};
const sameItem: InputRule = {
  code: 'DUPLICATE',
  ru: 'Каждая позиция указывается один раз',
  en: 'Each item may be given once',
};
