// Each restriction says what to do instead. A rule has exceptions here, by path and with the reason; not in the files.
import { createRequire } from 'node:module'
import js from '@eslint/js'
import graphqlPlugin from '@graphql-eslint/eslint-plugin'
import tseslint from 'typescript-eslint'
import { fileNames } from './local/lint/file-names.mjs'
import { wordsOfTheField } from './local/lint/words-of-the-field.mjs'

const tests = ['**/*.test.{ts,tsx}', '**/*.contract.ts', '**/testing/**/*.{ts,tsx}']

const namedExports = {
  selector: 'ExportDefaultDeclaration',
  message:
    'Export it by name: a name survives renaming and search. Builder entries and configs are exempt by path.',
}

const noMocks = {
  selector:
    'CallExpression[callee.object.name="jest"][callee.property.name=/^(mock|doMock|unstable_mockModule|setMock)$/] > Literal.arguments:first-child[value=/^[.]/]',
  message:
    'Do not mock our own modules. Pass a fake that passes the port’s contract; fail the network at the sandbox.',
}

const outageAsEmptyList =
  'An outage must not look like an empty list. Return a Failure, or let it throw.'

const everywhere = [
  noMocks,
  {
    selector: 'CatchClause > BlockStatement > ReturnStatement > ArrayExpression[elements.length=0]',
    message: outageAsEmptyList,
  },
  {
    selector:
      'CallExpression[callee.property.name="catch"] > ArrowFunctionExpression > ArrayExpression[elements.length=0]',
    message: outageAsEmptyList,
  },
]

const environment = {
  selector: 'MemberExpression[object.name="process"][property.name="env"]',
  message: 'Only local/env.ts reads the environment. Take the value as an argument.',
}

const pure = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The domain has no clock. Take the moment as an argument.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'The domain has no clock. Take the moment as an argument.',
  },
  {
    selector: 'CallExpression[callee.object.name="performance"][callee.property.name="now"]',
    message: 'The domain has no clock. Take the moment as an argument.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'The domain has no chance in it. Take the value as an argument.',
  },
  {
    selector:
      'CallExpression[callee.property.name="randomUUID"], CallExpression[callee.name="randomUUID"]',
    message: 'The domain has no chance in it. Take the id as an argument.',
  },
]

// The react builder's templates pin TypeScript 3.9, which stops at syntax it does not know.
const newerThan = (version, what, instead) =>
  `TypeScript 3.9 of the react builder cannot read ${what} (${version}). ${instead}`

const readableByTypeScript39 = [
  {
    selector: 'TSSatisfiesExpression',
    message: newerThan('4.9', '`satisfies`', 'Annotate the variable.'),
  },
  {
    selector: 'ImportDeclaration[importKind="value"] > ImportSpecifier[importKind="type"]',
    message: newerThan('4.5', 'inline `type` imports', 'Write a separate `import type`.'),
  },
  {
    selector: 'ExportNamedDeclaration[exportKind="value"] > ExportSpecifier[exportKind="type"]',
    message: newerThan('4.5', 'inline `type` exports', 'Write a separate `export type`.'),
  },
  {
    selector: 'TSTemplateLiteralType',
    message: newerThan('4.1', 'template literal types', 'Write the union out, or use string.'),
  },
  {
    selector: 'TSMappedType[nameType!=null]',
    message: newerThan('4.1', '`as` in a mapped type', 'Use Pick or Omit.'),
  },
  {
    selector: 'TSNamedTupleMember',
    message: newerThan('4.0', 'named tuple members', 'Use an object type.'),
  },
  {
    selector: 'AssignmentExpression[operator=/^([?][?]|[|][|]|&&)=$/]',
    message: newerThan('4.0', 'logical assignment', 'Write the assignment out.'),
  },
  {
    selector: 'CatchClause > Identifier[typeAnnotation!=null]',
    message: newerThan('4.0', 'a type on a catch variable', 'Narrow it in the block.'),
  },
  {
    selector: 'TSTypeParameter[in=true], TSTypeParameter[out=true], TSTypeParameter[const=true]',
    message: newerThan('4.7', 'modifiers of type parameters', 'Leave them out.'),
  },
  {
    selector: 'TSInstantiationExpression',
    message: newerThan('4.7', 'instantiation expressions', 'Wrap it in a function.'),
  },
  {
    selector: 'StaticBlock, AccessorProperty, [override=true]',
    message: newerThan('4.3 to 4.9', 'this class syntax', 'Use functions.'),
  },
]

const restrict = (...selectors) => ({ 'no-restricted-syntax': ['error', ...selectors] })

const sizes = ({ file, func }) => ({
  'max-lines': ['error', { max: file, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': [
    'error',
    { max: func, skipBlankLines: true, skipComments: true, IIFEs: true },
  ],
})

const designSystem = {
  name: '@vtex/admin-ui',
  message: 'Import it from ../ui: react/ui is the one door to the design system.',
}

// The runtime appends its own directives to the schema; only their text crosses from graphql 14 to 16.
const fromNode = createRequire(new URL('node/package.json', import.meta.url))
const { nativeSchemaDirectivesTypeDefs } = fromNode('@vtex/api')

const graphqlFiles = {
  plugins: { '@graphql-eslint': graphqlPlugin },
  languageOptions: {
    parser: graphqlPlugin.parser,
    parserOptions: {
      graphQLConfig: {
        schema: [
          'graphql/**/*.graphql',
          nativeSchemaDirectivesTypeDefs,
          'scalar IOSanitizedString scalar IOUpload scalar Upload',
        ],
        documents: 'react/api/**/*.graphql',
      },
    },
  },
}

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/__generated__/**',
      '**/.vtex-local/**',
      '.build/**',
      '.data/**',
      'coverage/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.{ts,tsx,mjs,cjs,js}'],
    extends: [js.configs.recommended, tseslint.configs.recommended],
    plugins: {
      local: { rules: { 'file-names': fileNames, 'words-of-the-field': wordsOfTheField } },
    },
    rules: {
      ...sizes({ file: 250, func: 45 }),
      ...restrict(namedExports, ...everywhere, environment),
      'max-params': ['error', 3],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'local/file-names': 'error',
      'local/words-of-the-field': 'error',
      'no-restricted-globals': [
        'error',
        {
          name: 'console',
          message:
            'In node/ use the logger of the context, in local/ and sandbox/ process.stdout; a page shows a state.',
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
    },
  },

  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['**/*.d.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { disallowTypeAnnotations: false, fixStyle: 'separate-type-imports' },
      ],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },

  {
    // Stricter than what the react builder's compiler can be told.
    files: ['react/**/*.{ts,tsx}'],
    ignores: ['**/*.d.ts'],
    languageOptions: {
      parserOptions: {
        projectService: false,
        project: 'local/tsconfig.react.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },

  {
    files: ['node/domain/**/*.ts'],
    rules: restrict(namedExports, ...everywhere, environment, ...pure),
  },
  {
    files: ['node/domain/error-types/*/!(*guidance|inventory-documents|inventory-errors*).ts'],
    rules: sizes({ file: 100, func: 45 }),
  },
  { files: ['node/resolvers/{query,mutation}/*.ts'], rules: sizes({ file: 40, func: 45 }) },
  // One resolver for each field that is not a property of its parent: it grows with the type.
  { files: ['node/resolvers/types/*.ts'], rules: sizes({ file: 100, func: 45 }) },

  {
    files: ['react/**/*.{ts,tsx}'],
    rules: {
      ...restrict(namedExports, ...everywhere, environment, ...readableByTypeScript39),
      'no-restricted-imports': [
        'error',
        {
          paths: [designSystem],
          patterns: [{ group: ['@vtex/admin-ui/*'], message: designSystem.message }],
        },
      ],
    },
  },
  { files: ['react/**/*.tsx'], rules: sizes({ file: 250, func: 60 }) },
  { files: ['react/ui/**'], rules: { 'no-restricted-imports': 'off' } },

  // The one reader of the environment; the sandbox and npm test, programs of their own, have one too.
  {
    files: ['local/env.ts', 'local/test.mjs', 'sandbox/start.ts'],
    rules: restrict(namedExports, ...everywhere),
  },

  // A describe block is a list, not a function; a test may set the environment that it tests, and count what fails.
  {
    files: tests,
    ignores: ['**/*.d.ts'],
    rules: {
      ...restrict(namedExports, noMocks),
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  // Each column of a table test is a parameter.
  { files: ['**/*.test.{ts,tsx}'], rules: { 'max-params': 'off' } },
  // Sets the time zone, so that it holds however jest is started.
  { files: ['jest.config.js'], rules: restrict(namedExports, ...everywhere) },

  // Somebody else calls these by their default export: VTEX's builders and tools.
  {
    files: ['node/index.ts', 'eslint.config.mjs', 'codegen.ts'],
    rules: restrict(...everywhere, environment),
  },
  {
    files: ['react/*.tsx'],
    rules: restrict(...everywhere, environment, ...readableByTypeScript39),
  },
  // Describes modules that others write.
  { files: ['**/*.d.ts'], rules: restrict(...everywhere) },

  // A list of rules is data.
  { files: ['eslint.config.mjs', '.dependency-cruiser.cjs'], rules: { 'max-lines': 'off' } },

  {
    ...graphqlFiles,
    files: ['graphql/**/*.graphql'],
    rules: {
      ...graphqlPlugin.configs['flat/schema-recommended'].rules,
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          // These names are conventions; a description would repeat them.
          ignoredSelectors: [
            'ObjectTypeDefinition[name.value=/^(Query|Mutation|PageInfo)$/]',
            'ObjectTypeDefinition[name.value=/(Payload|Connection|Edge)$/]',
          ],
        },
      ],
      // One line fits a field, a block fits a type.
      '@graphql-eslint/description-style': 'off',
      // Most types are parts of an order and have no identity of their own.
      '@graphql-eslint/strict-id-in-types': 'off',
    },
  },
  {
    ...graphqlFiles,
    files: ['react/api/**/*.graphql'],
    rules: {
      ...graphqlPlugin.configs['flat/operations-recommended'].rules,
      // A replayed rule: of each group and decision the sums of each currency.
      '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 9 }],
      '@graphql-eslint/match-document-filename': [
        'error',
        {
          fileExtension: '.graphql',
          query: 'kebab-case',
          mutation: 'kebab-case',
          fragment: 'kebab-case',
        },
      ],
    },
  },

  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'Buffer', 'URL', 'require', 'module', '__dirname'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
  // CommonJS because jest, or the runtime's --require, loads it.
  {
    files: ['**/*.{cjs,js}'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
)
