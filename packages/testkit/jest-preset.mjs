import { fileURLToPath } from 'node:url';

/**
 * One jest configuration for every workspace: TypeScript sources as ES modules, types stripped by swc.
 * Suffixes say what a test needs: `unit` nothing, `int` a real PostgreSQL and broker, `api` a running subgraph.
 */
export default {
  testEnvironment: 'node',
  testMatch: ['**/*.{unit,int,api,e2e}.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/\\.promtour/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
  globalSetup: fileURLToPath(new URL('./jest-global-setup.mjs', import.meta.url)),
  globalTeardown: fileURLToPath(new URL('./jest-global-teardown.mjs', import.meta.url)),
  // Type stripping works on real paths; a workspace is a link in node_modules.
  transformIgnorePatterns: ['/node_modules/'],
  // Far above what a test takes: a slow machine is no failure. A torture run does the same for longer.
  testTimeout: process.env.PROMTOUR_TORTURE_SEED ? 600_000 : 120_000,
  maxWorkers: 2,
};
