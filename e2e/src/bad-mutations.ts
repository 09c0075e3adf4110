import { holdInput } from './agency.ts';
import { badGroupMutations } from './bad-group-mutations.ts';
import {
  coercion,
  invalid,
  long,
  malformed,
  notFound,
  unknownId,
  type BadMutation,
  type Refused,
  type World,
} from './bad-mutation.ts';
import { excursionContent } from './excursions.ts';
import * as mutations from './mutations.ts';
import { newInn, newKey } from './unique.ts';

type Change = Readonly<Record<string, unknown>>;

function organization(what: string, change: Change, expected: Refused): BadMutation {
  const valid = { kind: 'ENTERPRISE', name: { ru: 'Негодный' }, brands: ['Негодный'], region: 'RU-SMO' };
  const variables = () => ({ input: { idempotencyKey: newKey(), ...valid, ...change } });
  return { what: `an organization with ${what}`, mutation: mutations.createOrganization, variables, expected };
}

function site(what: string, change: Change, expected: Refused): BadMutation {
  const variables = (world: World) => ({
    input: { idempotencyKey: newKey(), organization: world.organization, name: { ru: 'Негодная' }, ...change },
  });
  return { what: `a site with ${what}`, mutation: mutations.createSite, variables, expected };
}

function excursion(what: string, change: Change, expected: Refused): BadMutation {
  const valid = excursionContent('Негодная');
  const variables = (world: World) => ({
    input: { idempotencyKey: newKey(), site: world.site, ...valid, ...change },
  });
  return { what: `an excursion with ${what}`, mutation: mutations.createExcursion, variables, expected };
}

const int32 = 2 ** 31;
const megabyte = 'x'.repeat(1_000_000);

const onlyPrice = ['options', '0', 'units', '0', 'prices', '0', 'retail'];

function pricedAt(retail: Change): Change {
  const units = [{ type: 'ADULT', prices: [{ retail }] }];
  return { options: [{ code: 'standard', title: { ru: 'Экскурсия' }, units }] };
}

function schedule(what: string, change: Change, expected: Refused): BadMutation {
  const valid = { rules: ['FREQ=DAILY;COUNT=2'], firstStart: '2027-01-11T10:00' };
  const variables = (world: World) => ({
    input: { idempotencyKey: newKey(), excursion: world.excursion, ...valid, ...change },
  });
  return { what: `a schedule with ${what}`, mutation: mutations.createSchedule, variables, expected };
}

function hold(what: string, change: Change, expected: Refused): BadMutation {
  const variables = (world: World) => ({ input: { ...holdInput(world.session, 1), ...change } });
  return { what: `a hold with ${what}`, mutation: mutations.holdBooking, variables, expected };
}

/** A hold whose only item differs. */
function holdOf(what: string, change: Change, expected: Refused): BadMutation {
  const variables = (world: World) => {
    const input = holdInput(world.session, 1);
    return { input: { ...input, items: input.items.map((item) => ({ ...item, ...change })) } };
  };
  return { what: `a hold with ${what}`, mutation: mutations.holdBooking, variables, expected };
}

const adults = (count: number): Change => ({ units: [{ type: 'ADULT', count }] });

function onBooking(what: string, mutation: string, change: Change, expected: Refused): BadMutation {
  return { what, mutation, variables: (world) => ({ id: world.booking, ...change }), expected };
}

function keyed(what: string, key: string): BadMutation {
  const input = { kind: 'ENTERPRISE', name: { ru: 'Негодный' }, brands: ['Негодный'], region: 'RU-SMO' };
  return {
    what: `an idempotency key ${what}`,
    mutation: mutations.createOrganization,
    variables: () => ({ input: { ...input, idempotencyKey: key } }),
    expected: invalid('idempotencyKey'),
  };
}

export const badMutations: readonly BadMutation[] = [
  organization('an INN with a wrong check digit', { inn: '7707083894' }, invalid('inn')),
  organization('an INN of zeros', { inn: '0000000000' }, invalid('inn')),
  organization('an INN of letters', { inn: '77070838AB' }, invalid('inn')),
  organization('a KPP without an INN', { kpp: '770701001' }, invalid('kpp')),
  organization('an OGRN with a wrong check digit', { inn: newInn(), ogrn: '1027700132196' }, invalid('ogrn')),
  organization('the number of a later record as an OGRN', { inn: newInn(), ogrn: '2027739123454' }, invalid('ogrn')),
  organization('neither INN nor brand', { brands: [] }, invalid('inn')),
  organization('an unknown region', { region: 'FR-IDF' }, invalid('region')),
  organization('a malformed region code', { region: 'Смоленск' }, malformed),
  organization('a malformed OKVED code', { okved: ['metal'] }, malformed),
  organization('a blank name', { name: { ru: '  ' } }, invalid('name', 'ru')),
  organization('a name with a NUL', { name: { ru: 'Негодный\u0000' } }, invalid('name', 'ru')),
  organization('a name of 50 000 letters', { name: { ru: long } }, invalid('name', 'ru')),
  organization('a name of a megabyte', { name: { ru: megabyte } }, { code: 'LIMIT.BODY_SIZE' }),
  organization('an unknown kind', { kind: 'PLANT' }, coercion),
  organization('an unknown field', { colour: 'red' }, coercion),
  keyed('of 50 000 letters', long),
  keyed('without a letter', ''),
  keyed('with a line break', 'a\nb'),

  site('an unknown organization', { organization: unknownId }, notFound('Organization')),
  site('a malformed organization id', { organization: "'; drop table site" }, notFound('Organization')),
  site('a point outside the globe', { point: { latitude: 91, longitude: 0 } }, invalid('point')),
  site('swapped coordinates', { point: { latitude: 32.05, longitude: 54.78 } }, invalid('point')),
  site('a time zone of another region', { timeZone: 'Asia/Omsk' }, invalid('timeZone')),
  site('an unknown time zone', { timeZone: 'Europe/Nowhere' }, malformed),
  site('an unknown region', { region: 'FR-IDF' }, invalid('region')),
  site('an address of 50 000 letters', { address: long }, invalid('address')),

  excursion('an unknown site', { site: unknownId }, notFound('Site')),
  excursion('a duration of 0', { durationMinutes: 0 }, invalid('durationMinutes')),
  excursion('a group of 0', { admission: { groupMax: 0 } }, invalid('admission', 'groupMax')),
  excursion(
    'a minimum above the maximum',
    { admission: { groupMin: 11, groupMax: 10 } },
    invalid('admission', 'groupMin'),
  ),
  excursion('an age limit of −1', { admission: { ageLimit: -1, groupMax: 10 } }, invalid('admission', 'ageLimit')),
  excursion('a negative price', pricedAt({ amount: -1 }), invalid(...onlyPrice, 'amount')),
  excursion('a price of 2^53', pricedAt({ amount: 2 ** 53 }), malformed),
  excursion('an unknown currency', pricedAt({ amount: 1, currency: 'XQX' }), invalid(...onlyPrice, 'currency')),
  excursion('no language', { languages: [] }, invalid('languages')),
  excursion('a summary of 50 000 letters', { summary: { ru: long } }, invalid('summary', 'ru')),

  schedule('an unknown excursion', { excursion: unknownId }, notFound('Excursion')),
  schedule('a malformed recurrence rule', { rules: ['every day'] }, invalid('rules', '0')),
  schedule('an hourly recurrence rule', { rules: ['FREQ=HOURLY'] }, invalid('rules', '0')),
  schedule('a rule that recurs every second', { rules: ['FREQ=SECONDLY;COUNT=5'] }, invalid('rules', '0')),
  schedule('a rule of a billion days', { rules: ['FREQ=DAILY;COUNT=1000000000'] }, invalid('rules', '0')),
  schedule('a rule of 50 000 letters', { rules: [`FREQ=DAILY;COUNT=2;${'X'.repeat(50_000)}`] }, invalid('rules', '0')),
  schedule(
    'a rule that ends before it starts',
    { rules: ['FREQ=DAILY;UNTIL=20200101T000000Z'] },
    invalid('rules', '0'),
  ),
  schedule('a malformed start time', { firstStart: 'tomorrow' }, invalid('firstStart')),
  schedule('a start on 30 February', { firstStart: '2027-02-30T10:00' }, invalid('firstStart')),
  schedule('a start time with an offset', { firstStart: '2027-01-11T10:00+03:00' }, invalid('firstStart')),
  schedule('a capacity above the maximum group size', { capacity: 11 }, invalid('capacity')),
  schedule('a capacity of 0', { capacity: 0 }, invalid('capacity')),

  holdOf('an unknown session', { session: unknownId }, notFound('Session')),
  holdOf('a malformed session id', { session: '1' }, notFound('Session')),
  holdOf('an unknown option', { option: 'first-class' }, notFound('ExcursionOption')),
  holdOf('no units', { units: [] }, invalid('items', '0', 'units')),
  holdOf('a party of 0', adults(0), invalid('items', '0', 'units', '0', 'count')),
  holdOf('a party of −1', adults(-1), invalid('items', '0', 'units', '0', 'count')),
  holdOf('a party of 10 001', adults(10_001), invalid('items', '0', 'units', '0', 'count')),
  holdOf('a party of 2^31', adults(int32), coercion),
  holdOf('half a person', adults(1.5), coercion),
  hold('no session', { items: [] }, invalid('items')),
  hold('an unknown purpose', { purpose: 'FUN' }, coercion),
  hold('a malformed region of origin', { originRegion: 'Atlantis' }, malformed),
  hold('a hold of 0 minutes', { holdMinutes: 0 }, invalid('holdMinutes')),
  hold('a hold of two days', { holdMinutes: 2880 }, invalid('holdMinutes')),
  hold('neither email nor phone', { contact: { name: 'Проба' } }, invalid('contact')),
  hold('a malformed email', { contact: { name: 'Проба', email: 'proba' } }, invalid('contact', 'email')),
  hold('a malformed phone number', { contact: { name: 'Проба', phone: '112' } }, invalid('contact', 'phone')),
  hold(
    'a contact’s name of 50 000 letters',
    { contact: { name: long, phone: '+74950000000' } },
    invalid('contact', 'name'),
  ),
  hold('a reference of 50 000 letters', { resellerReference: long }, invalid('resellerReference')),
  hold('no contact', { contact: null }, coercion),

  onBooking('confirming an unknown booking', mutations.confirmBooking, { id: unknownId }, notFound('Booking')),
  onBooking('canceling a malformed id', mutations.cancelBooking, { id: '%00' }, notFound('Booking')),
  onBooking('redeeming −1 people', mutations.redeemBooking, { attended: -1 }, invalid('attended')),
  onBooking('redeeming 2^31 people', mutations.redeemBooking, { attended: int32 }, coercion),
  {
    what: 'a transition of an unknown entry',
    mutation: mutations.transitionRegistryEntry,
    variables: () => ({ input: { id: unknownId, to: 'APPLIED', expectedVersion: 1 } }),
    expected: notFound('RegistryEntry'),
  },
  {
    what: 'publishing an unknown excursion',
    mutation: mutations.publishExcursion,
    variables: () => ({ input: { id: unknownId, expectedVersion: 1 } }),
    expected: notFound('Excursion'),
  },
  ...badGroupMutations,
];
