import { reactBundleFaults } from './react-bundle'
import { aTree, removeTrees } from './testing/a-tree'

afterAll(removeTrees)

const anApp = (page: string, published: string): string =>
  aTree({
    'tsconfig.json':
      '{ "compilerOptions": { "target": "es2019", "module": "esnext", "jsx": "react" } }',
    'AdminPage.tsx': `import { useRuntime } from 'vtex.render-runtime'\n${page}\nexport default useRuntime\n`,
    'node_modules/collapsed/package.json':
      '{ "name": "collapsed", "version": "1.0.0", "module": "dist/index.mjs" }',
    'node_modules/collapsed/dist/index.mjs': published,
  })

const usesIt = "import { height } from 'collapsed'\nexport const h: number = height({}) ?? 1"

it('takes newer syntax of ours, which the builder translates', async () => {
  const app = anApp(usesIt, 'export const height = (box) => box.height')

  expect(await reactBundleFaults(app)).toEqual([])
})

it.each([
  ['optional chaining', 'export const height = (box) => box.element?.height'],
  ['a class field', 'export class Box { size = 1 }\nexport const height = () => 1'],
])('finds a package that is published with %s', async (_, published) => {
  expect(await reactBundleFaults(anApp(usesIt, published))).toEqual([
    expect.stringMatching(/collapsed\/dist\/index\.mjs.*Module parse failed/s),
  ])
})

it('finds an import that leads nowhere, in a chunk that is loaded later too', async () => {
  const app = anApp("export const later = () => import('absent')", '')

  expect(await reactBundleFaults(app)).toEqual([expect.stringContaining("Can't resolve 'absent'")])
})
