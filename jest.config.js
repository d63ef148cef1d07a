const { join } = require('node:path')
const pageLibraries = require('./local/testing/page-libraries.cjs')

// Workers inherit it: what a test says of a day must not depend on where it runs.
process.env.TZ = 'UTC'

const typescript = (tsconfig) => ({
  '^.+\\.tsx?$': ['ts-jest', { tsconfig: join(__dirname, tsconfig), diagnostics: false }],
})

const inNode = (folder, tsconfig) => ({
  displayName: folder,
  rootDir: join(__dirname, folder),
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/.vtex-local/'],
  modulePathIgnorePatterns: ['<rootDir>/.vtex-local/'],
  transform: typescript(tsconfig),
})

/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 60000,
  // A test that needs its neighbour to have run before is found here; the seed to repeat an order is printed.
  randomize: true,
  testSequencer: join(__dirname, 'local/testing/longest-first.cjs'),
  projects: [
    {
      ...inNode('node', 'node/tsconfig.json'),
      globalSetup: join(__dirname, 'local/testing/hint-at-vm-modules.cjs'),
    },
    inNode('sandbox', 'sandbox/tsconfig.jest.json'),
    inNode('local', 'local/tsconfig.jest.json'),
    {
      displayName: 'react',
      rootDir: join(__dirname, 'react'),
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/**/*.test.{ts,tsx}'],
      setupFilesAfterEnv: [join(__dirname, 'react/testing/setup.ts')],
      transform: {
        ...typescript('react/tsconfig.json'),
        '\\.graphql$': join(__dirname, 'react/testing/graphql-transform.js'),
      },
      globalSetup: join(__dirname, 'local/testing/page-libraries.cjs'),
      moduleNameMapper: {
        ...pageLibraries.moduleNameMapper,
        '^vtex\\.render-runtime$': join(__dirname, 'react/testing/render-runtime.tsx'),
      },
    },
  ],
}
