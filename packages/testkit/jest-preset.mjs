import { fileURLToPath } from 'node:url';

/**
 * One jest configuration for every workspace. Node loads the sources, as it does in a service (`jest/runtime.mjs`).
 * Suffixes say what a test needs: `unit` nothing, `int` a real PostgreSQL and broker, `api` a running subgraph.
 */
export default {
  testEnvironment: fileURLToPath(new URL('./jest/environment.mjs', import.meta.url)),
  runtime: fileURLToPath(new URL('./jest/runtime.mjs', import.meta.url)),
  testMatch: ['**/*.{unit,int,api,e2e}.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/\\.promtour/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  globalSetup: fileURLToPath(new URL('./jest-global-setup.mjs', import.meta.url)),
  globalTeardown: fileURLToPath(new URL('./jest-global-teardown.mjs', import.meta.url)),
  // Far above what a test takes: a slow machine is no failure. A torture run does the same for longer.
  testTimeout: process.env.PROMTOUR_TORTURE_SEED ? 600_000 : 120_000,
  maxWorkers: 2,
};
