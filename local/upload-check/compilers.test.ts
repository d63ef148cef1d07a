import { createRequire } from 'node:module'
import { fromRoot } from '../paths'
import { nodeTypeFaults } from './node-types'
import { reactTypeFaults } from './react-types'
import { aTree, removeTrees } from './testing/a-tree'

afterAll(removeTrees)

const compiler = createRequire(fromRoot('package.json')).resolve('typescript/bin/tsc')

const inNode = (compilerOptions: object, index: string) =>
  nodeTypeFaults(
    aTree({
      'tsconfig.json': JSON.stringify({
        compilerOptions: { lib: ['es2022'], strict: true, types: [], ...compilerOptions },
        include: ['**/*.ts'],
      }),
      'index.ts': index,
    }),
    compiler,
  )

describe('the service', () => {
  it('compiles by itself', async () => {
    expect(await inNode({}, 'export const n: number = 1')).toEqual([])
  })

  it('does not, where it asks for types that only its tests install', async () => {
    expect(await inNode({ types: ['jest'] }, 'export const n: number = 1')).toEqual([
      expect.stringContaining("Cannot find type definition file for 'jest'"),
    ])
  })

  it('does not, where a line is wrong', async () => {
    expect(await inNode({}, "export const n: number = 'text'")).toEqual([
      expect.stringMatching(/^node\/: index\.ts\(1,14\): error TS2322/),
    ])
  })
})

// As published packages have them: TypeScript 3.9 cannot parse the name of that type.
const dependency = {
  'node_modules/modern/package.json':
    '{ "name": "modern", "version": "1.0.0", "types": "index.d.ts" }',
  'node_modules/modern/index.d.ts':
    'export type Space = `space-${number}`\nexport declare const gap: Space\n',
}

const inReact = (page: string, compilerOptions: object = {}) =>
  reactTypeFaults(
    aTree({
      ...dependency,
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          target: 'es2019',
          lib: ['es2019'],
          module: 'esnext',
          moduleResolution: 'node',
          jsx: 'react',
          strict: true,
          skipLibCheck: true,
          types: [],
          ...compilerOptions,
        },
        include: ['**/*.ts', '**/*.tsx'],
        exclude: ['node_modules'],
      }),
      'Page.tsx': `import { gap } from 'modern'\n${page}\nexport default gap\n`,
    }),
  )

describe('the page, in the compiler of its builder,', () => {
  it('has no fault, whatever is wrong with the types of a package', () => {
    expect(inReact('export const n: number = 1')).toEqual([])
  })

  it.each([
    ['a wrong type', "export const n: number = 'text'", 'TS2322'],
    ['syntax that came later', 'export type Named = [first: string, second: string]', 'TS'],
    [
      'what only a later compiler understands',
      "export const isId = (x: object) => 'id' in x && typeof x.id === 'string'",
      'TS2339',
    ],
    [
      'what its library does not know',
      "export const format = new Intl.DateTimeFormat('en', { dateStyle: 'short' })",
      'TS2345',
    ],
  ])('is refused for %s', (_, line, code) => {
    const faults = inReact(line)

    expect(faults[0]).toMatch(new RegExp(`^react/Page\\.tsx:2: ${code}`))
  })

  it('is refused for an option that its compiler does not know', () => {
    expect(inReact('', { noUncheckedIndexedAccess: true })).toEqual([
      expect.stringContaining("Unknown compiler option 'noUncheckedIndexedAccess'"),
    ])
  })
})
