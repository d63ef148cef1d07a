const typescript = (tsconfig) => ({
  '^.+\\.tsx?$': ['ts-jest', { tsconfig, diagnostics: false }],
})

/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 60000,
  projects: [
    {
      displayName: 'node',
      rootDir: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/.vtex-local/'],
      modulePathIgnorePatterns: ['<rootDir>/.vtex-local/'],
      transform: typescript('<rootDir>/tsconfig.json'),
    },
    {
      displayName: 'sandbox',
      rootDir: 'sandbox',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/**/*.test.ts'],
      transform: typescript('<rootDir>/tsconfig.jest.json'),
    },
    {
      displayName: 'local',
      rootDir: 'local',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/**/*.test.ts'],
      transform: typescript('<rootDir>/tsconfig.jest.json'),
    },
    {
      displayName: 'react',
      rootDir: 'react',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/**/*.test.{ts,tsx}'],
      setupFilesAfterEnv: ['<rootDir>/testing/setup.ts'],
      transform: {
        ...typescript('<rootDir>/tsconfig.json'),
        '\\.graphql$': '<rootDir>/testing/graphql-transform.js',
      },
      moduleNameMapper: {
        '^vtex\\.render-runtime$': '<rootDir>/testing/render-runtime.tsx',
      },
    },
  ],
}
