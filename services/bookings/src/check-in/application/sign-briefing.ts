import type { Clock } from '@promtour/kernel/clock';
import { invalidInputOf, notFound, type InputIssue, type InvalidInput, type NotFound } from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { parseLanguageTag } from '@promtour/kernel/language-tag';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { GateItem, GateUnitOfWork } from './ports.ts';
import { mayCheckIn } from './who-may-check-in.policy.ts';

export type BriefingInput = { readonly item: string; readonly people: number; readonly language: string };

export type SignBriefing = (input: BriefingInput, caller: Caller) => Promise<Result<GateItem, InvalidInput | NotFound>>;

/** Records the safety briefing of an item’s people. The first one stays: a repeat changes nothing. */
export function createSignBriefing(unitOfWork: GateUnitOfWork, clock: Clock): SignBriefing {
  return async ({ item: text, people, language: tag }, caller) => {
    const id = parseId<'BookingItem'>(text);
    if (id === undefined) return err(notFound('BookingItem', text));
    const language = parseLanguageTag(tag);
    return unitOfWork.run<GateItem, InvalidInput | NotFound>(caller, async ({ gate }) => {
      const [item] = await gate.lockItems([id]);
      if (item === undefined || !mayCheckIn(caller.viewer, item)) return err(notFound('BookingItem', text));
      const issues: InputIssue[] = [
        ...(people >= 1 && people <= item.seats ? [] : [{ path: ['people'], ...badPeople }]),
        ...(language === undefined ? [{ path: ['language'], ...badLanguage }] : []),
        ...(item.status === 'PAID' ? [] : [{ path: ['item'], ...notConfirmed }]),
      ];
      if (issues.length > 0 || language === undefined) return err(invalidInputOf(issues));
      const signedAt = item.briefedAt ?? clock.now();
      await gate.brief({ item: id, people, language, signedAt, recordedBy: caller.viewer.subject });
      return ok({ ...item, briefedAt: signedAt });
    });
  };
}

const badPeople = fault('OUT_OF_RANGE', 'От одного человека до числа мест', 'From one person to the seats of the item');
const badLanguage = fault('MALFORMED', 'Неверный код языка', 'Malformed language tag');
const notConfirmed = fault('INCONSISTENT', 'Бронь не подтверждена', 'The booking is not confirmed');

function fault(code: InputIssue['code'], ru: string, en: string): Omit<InputIssue, 'path'> {
  return { code, message: { ru, en } };
}
