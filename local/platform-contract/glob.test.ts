import { matchesGlob } from './glob'

it.each([
  ['local/**', 'local/a/b.ts'],
  ['**/*.test.ts', 'a.test.ts'],
  ['**/*.test.ts', 'node/domain/a.test.ts'],
  ['{node,react}/**/*.{ts,tsx}', 'react/a.tsx'],
  ['.npmrc', '.npmrc'],
])('%s matches %s', (glob, path) => {
  expect(matchesGlob(glob, path)).toBe(true)
})

it.each([
  ['*.ts', 'node/a.ts'],
  ['local/**', 'node/local/a.ts'],
  ['.npmrc', 'node/.npmrc'],
  ['node/a.ts', 'node/aXts'],
])('%s does not match %s', (glob, path) => {
  expect(matchesGlob(glob, path)).toBe(false)
})
