import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { coordinatorOf, managerOf } from '@promtour/testkit/viewers';
import { programmeOf } from './programme.ts';
import { organizationInput, startRegistry, type TestRegistry } from './registry.ts';

const organizationFields = '{ organization { id version brands inn contacts { purpose name email phone } } }';
const failureFields = `
  ... on UserError { code }
  ... on InvalidInput { issues { path } }
  ... on VersionConflict { currentVersion }
`;
const updateOrganization = `mutation ($input: UpdateOrganizationInput!) {
  answer: updateOrganization(input: $input) {
    __typename
    ... on UpdateOrganizationPayload ${organizationFields}
    ${failureFields}
  }
}`;
const setContacts = `mutation ($input: SetOrganizationContactsInput!) {
  answer: setOrganizationContacts(input: $input) {
    __typename
    ... on SetOrganizationContactsPayload ${organizationFields}
    ${failureFields}
  }
}`;
const readHistory = `query ($id: ID!) {
  organization(id: $id) {
    version
    brands
    contacts { name }
    history { totalCount nodes { version fields { field before after } } }
  }
}`;

type Said = { readonly version: number; readonly history: { readonly totalCount: number; readonly nodes: unknown } };

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.stop());

const change = (mutation: string, input: Record<string, unknown>) => registry.change(mutation, { input });
async function said(id: string): Promise<Said> {
  return (await registry.ask<{ organization: Said }>(readHistory, { id })).expectData().organization;
}
async function registered(): Promise<{ readonly id: string; readonly version: number }> {
  const { id = '' } = await registry.register(organizationInput());
  return { id, version: (await said(id)).version };
}

it('keeps the changed fields, and rejects a stale version', async () => {
  const { id, version } = await registered();
  const rename = () => change(updateOrganization, { id, brands: ['Марка'], expectedVersion: version });
  const answers = await Promise.all([rename(), rename()]);
  expect(answers).toContainEqual(expect.objectContaining({ brands: ['Марка'], version: version + 1 }));
  expect(answers).toContainEqual(expect.objectContaining({ currentVersion: version + 1 }));
  const { history } = await said(id);
  expect(history).toMatchObject({
    totalCount: 1,
    nodes: [{ version: version + 1, fields: [{ field: 'brands', after: '["Марка"]' }] }],
  });
});

it('writes nothing for an update without effect or an invalid one', async () => {
  const { id, version } = await registered();
  const before = await said(id);
  for (const input of [{ inn: '0000000000' }, { okved: ['04.10'] }, { name: { ru: 'Завoд' } }])
    expect(await change(updateOrganization, { id, ...input, expectedVersion: version })).toMatchObject({
      code: 'INPUT.INVALID',
    });
  expect(await change(updateOrganization, { id, expectedVersion: version })).toMatchObject({ version });
  expect(await said(id)).toEqual(before);
});

it('replaces contacts as a whole and keeps no personal data in the history', async () => {
  const { id, version } = await registered();
  const contact = { purpose: 'VISITS', name: 'Отдел экскурсий', email: 'visits@example.org', phone: '+74812000000' };
  const wrong = [[{ ...contact, email: 'nobody' }], [{ purpose: 'VISITS', name: 'Отдел' }], Array(21).fill(contact)];
  for (const contacts of wrong)
    expect(await change(setContacts, { id, contacts, expectedVersion: version })).toMatchObject({
      code: 'INPUT.INVALID',
    });
  expect(await change(setContacts, { id, contacts: [contact], expectedVersion: version })).toMatchObject({
    version: version + 1,
    contacts: [contact],
  });
  const { history } = await said(id);
  expect(JSON.stringify(history)).toContain('contacts');
  expect(JSON.stringify(history)).not.toContain('visits@example.org');
});

it('shows contacts to the organization and its region only', async () => {
  const { organization: id } = await programmeOf(registry).registered();
  const { version } = await said(id);
  const contacts = [{ purpose: 'PRESS', name: 'Пресс-служба', phone: '+74812000001' }];
  await change(setContacts, { id, contacts, expectedVersion: version });
  const query = 'query ($id: ID!) { organization(id: $id) { contacts { name } } }';
  const own = await registry.ask(query, { id }, {}, managerOf(id));
  const neighbour = await registry.ask(query, { id }, {}, coordinatorOf('RU-TUL'));
  expect(own.data).toEqual({ organization: { contacts: [{ name: 'Пресс-служба' }] } });
  expect(neighbour.data).toEqual({ organization: { contacts: null } });
});
