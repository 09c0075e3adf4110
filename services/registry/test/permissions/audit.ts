import { outcomes, type PermissionCase } from './cases.ts';

export const auditPermissions: readonly PermissionCase[] = [
  {
    operation: 'Query.auditLog',
    request: ({ organization }) =>
      Promise.resolve({
        query: `query ($id: String!) {
          answer: auditLog(filter: { recordIds: [$id] }) { nodes { id subject changes { field before after } } }
        }`,
        variables: { id: organization },
      }),
    expected: outcomes('FORBIDDEN', {
      official: 'ALLOWED',
      coordinator: 'ALLOWED',
      otherCoordinator: 'NOTHING',
      dashboard: 'ALLOWED',
    }),
  },
];
