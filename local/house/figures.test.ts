import ts from 'typescript'
import { longestFunctions } from './functions'
import { longestChain } from './imports'
import { namesDefinedTwice } from './names'
import { portsWithoutContract } from './ports'
import type { Source } from './sources'

const source = (path: string, text: string): Source => ({
  path,
  text,
  tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2020, true),
})

describe('the figures of the house', () => {
  it('take the longest way along imports, types included', () => {
    const files = [
      source('node/a.ts', `import { b } from './b'`),
      source('node/b.ts', `import type { C } from './deep/c'`),
      source('node/deep/c.ts', 'export type C = string'),
      source('node/d.ts', `export { a } from './a'\nimport x from 'elsewhere'`),
    ]
    expect(longestChain(files)).toEqual(['node/d.ts', 'node/a.ts', 'node/b.ts', 'node/deep/c.ts'])
  })

  it('find a name that two files give to something of their own, and not one that is handed on', () => {
    const files = [
      source('node/a.ts', 'export const hourMs = 1'),
      source('node/b.ts', 'export const hourMs = 2\nconst inner = 1'),
      source('node/c.ts', `export { hourMs } from './a'\nexport const inner = 1`),
    ]
    expect([...namesDefinedTwice(files)]).toEqual([['hourMs', ['node/a.ts', 'node/b.ts']]])
  })

  it('tell components from functions', () => {
    const files = [
      source('react/a.tsx', 'export function Row() {\n\n\n  return null\n}'),
      source('react/b.tsx', 'const toRow = () => {\n  return 1\n}'),
    ]
    const { functions, components } = longestFunctions(files)
    expect(functions).toEqual({ name: 'react/b.tsx toRow', lines: 3 })
    expect(components).toEqual({ name: 'react/a.tsx Row', lines: 5 })
  })

  it('find a port that an adapter and a fake implement and no contract holds together', () => {
    const port = source(
      'node/ports/store.ts',
      'export type Store = { readonly read: () => string }\nexport type Row = { readonly id: string }',
    )
    const adapter = source('node/adapters/store.ts', 'export const createStore = (): Store => ({})')
    const fake = source('node/store.test.ts', 'const store: Store = {}')
    expect(portsWithoutContract([port, adapter], [fake])).toEqual(['Store'])
    expect(portsWithoutContract([port, adapter], [])).toEqual([])
    const contract = source(
      'node/ports/store.contract.ts',
      'const describeStore = (make: () => Store) => 1',
    )
    expect(portsWithoutContract([port, adapter], [fake, contract])).toEqual([])
  })
})
