import type { WorkingCalendar } from '@promtour/kernel/working-calendar';
import type { GatheredStep, GroupMember } from '@promtour/service-kit/persistence/transaction-group';
import type { ExcursionTerms } from '../domain/excursion-terms.ts';
import type { TermsRepository, VersionOfExcursion } from '../excursion-terms.ports.ts';
import { termsRepository } from './terms.repositories.ts';

const findTogether: GatheredStep<readonly VersionOfExcursion[], readonly (ExcursionTerms | undefined)[]> = async (
  manager,
  wanted,
) => {
  const found = await termsRepository(manager).find(wanted.flat());
  let next = 0;
  return wanted.map((of) => found.slice(next, (next += of.length)));
};

const readCalendar: GatheredStep<undefined, WorkingCalendar> = async (manager, wanted) => {
  const calendar = await termsRepository(manager).calendar();
  return wanted.map(() => calendar);
};

/** Reads terms for many holds at once. */
export function groupedTerms(member: GroupMember): Pick<TermsRepository, 'find' | 'calendar'> {
  return {
    find: (versions) => member.gather(findTogether, versions),
    calendar: () => member.gather(readCalendar, undefined),
  };
}
