/**
 * The architecture as rules: imports go one way. A service is a list of features (`src/<feature>/`), and layers are folders in each of
 * them, or files that a suffix names. graphql and consumers → application → domain; persistence implements application's ports; domain
 * sees domain and packages/kernel only. `infra/local/test/architecture.int.test.ts` breaks each rule once and shows that it fails; it
 * also holds that no two features import each other.
 */
const layer = (folder, suffixes) => `^services/([^/]+)/src/([^/]+)/(${folder}/|[^/]+\\.(${suffixes})\\.ts$)`;
const domain = layer('domain', 'domain');
const application = layer('application', 'ports|policy');
const graphql = layer('graphql', 'resolvers|loaders');
const consumers = layer('consumers', 'consumer|job');
const persistence = layer('persistence', 'repositories|reader|query|rows?|projection');

/** The same in the service of the importing file. */
const ofThisService = (path) => path.replace('([^/]+)/src', '$1/src');

const tests = '\\.test\\.ts$';

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
      name: 'top-level-one-way',
      comment: 'Services, gateway and infra use packages, and never each other.',
      severity: 'error',
      from: { path: '^(services|gateway|infra)/' },
      to: { path: '^(services|gateway|infra|e2e)/', pathNot: '^$1/' },
    },
    {
      name: 'packages-use-packages',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(services|gateway|infra|e2e)/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'Domain sees domain and the kernel: no I/O, no ORM, no transport.',
      severity: 'error',
      from: { path: domain, pathNot: tests },
      to: { pathNot: [ofThisService(domain), '^packages/kernel/'] },
    },
    {
      name: 'application-knows-no-adapter',
      severity: 'error',
      from: { path: application, pathNot: tests },
      to: {
        path: [graphql, persistence, consumers, '^services/[^/]+/src/graphql/', 'typeorm', 'apollo', 'fastify'],
      },
    },
    {
      name: 'entry-points-know-no-rows',
      comment: 'Rows never leave the persistence folder: resolvers and consumers call use cases or ports.',
      severity: 'error',
      from: { path: [graphql, consumers, '^services/([^/]+)/src/graphql/'], pathNot: tests },
      to: { path: persistence },
    },
    {
      name: 'persistence-knows-no-entry-point',
      severity: 'error',
      from: { path: persistence },
      to: { path: [graphql, consumers, '^services/[^/]+/src/graphql/'] },
    },
    {
      name: 'persistence-is-private',
      comment: 'What features share of their persistence, modules pass on: the repositories.',
      severity: 'error',
      from: { path: '^services/([^/]+)/src/([^/]+)/', pathNot: ['\\.module\\.ts$', tests] },
      to: { path: persistence, pathNot: ['^services/$1/src/$2/', '^services/$1/src/shared/'] },
    },
    {
      name: 'modules-share-repositories-only',
      severity: 'error',
      from: { path: '^services/([^/]+)/src/([^/]+)/[^/]+\\.module\\.ts$' },
      to: {
        path: persistence,
        pathNot: ['^services/$1/src/$2/', '^services/$1/src/shared/', '/persistence/[^/]+\\.repositories\\.ts$'],
      },
    },
    {
      name: 'shared-knows-no-feature',
      severity: 'error',
      from: { path: '^services/([^/]+)/src/shared/' },
      to: { path: '^services/[^/]+/src/', pathNot: '^services/$1/src/(shared|graphql)/' },
    },
    {
      name: 'migrations-are-literal',
      comment: 'A migration never changes once released: literal SQL, and at most a data file next to it.',
      severity: 'error',
      from: { path: '^(services|packages)/.*(/migrations/[^/]+|-migration)\\.ts$', pathNot: tests },
      to: { pathNot: ['/migrations/[^/]+$', '^node_modules/typeorm/'] },
    },
    {
      name: 'tests-tools-stay-in-tests',
      severity: 'error',
      from: {
        path: '^(services|gateway|packages)/[^/]+/src/|^gateway/src/',
        pathNot: [tests, '^packages/testkit/'],
      },
      to: { path: '^packages/(testkit|[^/]+/testing)/' },
    },
    {
      name: 'kafka-client-stays-behind-transport',
      comment: 'Everything else uses Transport, so that the client can be replaced: docs/adr/0014.',
      severity: 'error',
      from: { pathNot: '^packages/messaging/(src/kafka|test)/' },
      to: { path: '(^|/)kafkajs(/|$)' },
    },
    {
      name: 'no-non-package-json',
      comment:
        'What a workspace imports, its package.json names. The test runner comes with the testkit, the code generator with the root.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: '^node_modules/@(jest|graphql-codegen)/' },
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
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
};
