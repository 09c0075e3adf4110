export { default } from '../../packages/testkit/jest-preset.mjs';
