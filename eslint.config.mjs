import eslint from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['**/node_modules/', '**/generated/', '.promtour/', '**/.turbo/', '**/coverage/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    // One program for the whole tree: a project service opens each file by itself, for a quarter more CPU time.
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number or a UUID in a message is readable as it is.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // TypeORM declares its options as classes and takes object literals for them.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Type aliases and interfaces each have their use: unions and rows are types, ports are interfaces.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // One reader of the environment in every process (docs/architecture.md).
    files: ['packages/*/src/**/*.ts', 'services/*/src/**/*.ts', 'gateway/src/**/*.ts'],
    ignores: ['**/environment.ts', '**/*.test.ts', 'packages/testkit/**', 'packages/local-servers/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read it in environment.ts' },
      ],
    },
  },
  {
    // Loaders of the service-kit charge the request for what they look up; DataLoader itself does not.
    files: ['services/*/src/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'dataloader',
              allowTypeImports: true,
              message: 'Use createLoader, createMapLoader or createBatchLoader of the service-kit',
            },
          ],
        },
      ],
    },
  },
  {
    // Pure code takes the time and chance as arguments, so that a test can choose them.
    files: ['services/*/src/**/domain/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take the time as an argument' },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'Take the time as an argument',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Take chance as an argument',
        },
      ],
    },
  },
  {
    // Loops over typed arrays: every index is in range by construction, and a check in each would be the cost of the search.
    files: ['services/routes/src/planning/domain/solver/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  prettier,
);
