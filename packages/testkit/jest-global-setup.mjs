// A plain module, so that jest leaves it to Node, which loads the TypeScript behind it natively.
export default async function globalSetup(globalConfig) {
  const { setUp } = await import('./src/global-setup.ts');
  globalThis.__tearDown = await setUp(globalConfig.rootDir);
}
