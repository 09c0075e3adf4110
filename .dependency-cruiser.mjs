/**
 * The architecture as rules: imports go one way. graphql and messaging → application → domain; persistence implements
 * application's ports; domain sees itself and packages/kernel only; services share packages only.
 * `infra/local/test/architecture.int.test.ts` breaks each rule once and shows that it fails.
 */
const service = '^services/([^/]+)/src/';

export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-cross-service',
      comment: 'A service never sees another: what it needs of others it keeps as a projection fed by events.',
      severity: 'error',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    {
      name: 'packages-know-no-service',
      severity: 'error',
      from: { path: '^packages/', pathNot: '^packages/e2e/' },
      to: { path: '^(services|gateway)/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'Domain sees itself and the kernel: no I/O, no ORM, no transport.',
      severity: 'error',
      from: { path: `${service}domain/`, pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^services/$1/src/domain/', '^packages/kernel/'] },
    },
    {
      name: 'application-knows-no-adapter',
      severity: 'error',
      from: { path: `${service}application/`, pathNot: '\\.test\\.ts$' },
      to: {
        path: [
          '^services/[^/]+/src/(graphql|persistence|messaging|projections)/',
          'typeorm',
          'apollo',
          'kafkajs',
          'fastify',
        ],
      },
    },
    {
      name: 'no-row-in-resolver',
      comment: 'Rows never leave the persistence folder.',
      severity: 'error',
      from: { path: `${service}(graphql|messaging)/`, pathNot: '\\.test\\.ts$' },
      to: { path: `${service}persistence/` },
    },
    {
      name: 'persistence-knows-no-entry-point',
      severity: 'error',
      from: { path: `${service}persistence/` },
      to: { path: `${service}(graphql|messaging)/` },
    },
    {
      name: 'tests-tools-stay-in-tests',
      severity: 'error',
      from: {
        path: '^(services|gateway|packages)/[^/]+/src/|^gateway/src/',
        pathNot: ['\\.test\\.ts$', '^packages/(testkit|e2e)/'],
      },
      to: { path: '^packages/testkit/' },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['/generated/', '/node_modules/\\.cache/', '(^|/)\\.promtour/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
};
