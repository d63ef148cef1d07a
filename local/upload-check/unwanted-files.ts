import type { Faults } from './faults'

const forTestsOnly = /\.(test|contract)\.[a-z]+$|\/(testing|fixtures|__tests__|__mocks__)\//
const needed = ['manifest.json', 'node', 'react'].flatMap((part) =>
  part.includes('.')
    ? [part]
    : ['package.json', 'tsconfig.json', 'yarn.lock'].map((file) => `${part}/${file}`),
)

/** Tests do not belong on VTEX; what it builds by does. */
export const unwantedFiles = (uploaded: readonly string[]): Faults => [
  ...uploaded
    .filter((file) => forTestsOnly.test(file))
    .map((file) => `.vtexignore: ${file} would be sent, and is for tests only.`),
  ...needed
    .filter((file) => !uploaded.includes(file))
    .map((file) => `${file} would not be sent, and VTEX builds by it.`),
]
