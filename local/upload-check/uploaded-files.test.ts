import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { aTree, removeTrees } from './testing/a-tree'
import { unwantedFiles } from './unwanted-files'
import { gatherUpload, listUploaded } from './uploaded-files'

afterAll(removeTrees)

const anApp = (ignored: readonly string[], more: Readonly<Record<string, string>> = {}): string =>
  aTree({
    '.vtexignore': ignored.join('\n'),
    'manifest.json': '{}',
    'README.md': 'read me',
    'node/package.json': '{}',
    'node/tsconfig.json': '{}',
    'node/yarn.lock': '# yarn',
    'node/index.ts': 'export {}',
    'node/.eslintrc': '{}',
    'node/node_modules/a/index.js': '1',
    'react/package.json': '{}',
    'react/tsconfig.json': '{}',
    'react/yarn.lock': '# yarn',
    'react/Page.tsx': 'export {}',
    ...more,
  })

describe('what VTEX would be sent', () => {
  it('is folders, the manifest, and dotfiles of node/ and react/; no packages and nothing empty', async () => {
    const files = await listUploaded(
      anApp([], { 'react/empty.ts': '', '.github/ci.yml': 'on: push' }),
    )

    expect(files).toEqual([
      'manifest.json',
      'node/.eslintrc',
      'node/index.ts',
      'node/package.json',
      'node/tsconfig.json',
      'node/yarn.lock',
      'react/Page.tsx',
      'react/package.json',
      'react/tsconfig.json',
      'react/yarn.lock',
    ])
  })

  it('is not what git would ignore: a line covers a path as a whole, and a slash at its end a folder', async () => {
    const app = anApp(['*.test.ts', 'testing/', 'react/views/'], {
      'node/a.test.ts': '1',
      'node/testing/b.ts': '1',
      'react/views/c.ts': '1',
    })

    const files = await listUploaded(app)

    expect(files).toEqual(expect.arrayContaining(['node/a.test.ts', 'node/testing/b.ts']))
    expect(files).not.toContain('react/views/c.ts')
  })

  it('is copied and nothing else', async () => {
    const target = aTree({})

    await gatherUpload(anApp(['**/*.test.ts'], { 'node/a.test.ts': '1' }), target)

    expect(existsSync(join(target, 'node', 'index.ts'))).toBe(true)
    expect(existsSync(join(target, 'node', 'a.test.ts'))).toBe(false)
  })
})

describe('what does not belong there, or is missing,', () => {
  it.each(['node/a.test.ts', 'react/testing/b.tsx', 'node/fixtures/c.json', 'node/d.contract.ts'])(
    'is named: %s',
    async (path) => {
      const faults = unwantedFiles(await listUploaded(anApp([], { [path]: '1' })))

      expect(faults).toEqual([expect.stringContaining(`${path} would be sent`)])
    },
  )

  it.each(['node/yarn.lock', 'react/tsconfig.json'])('is named: no %s', async (path) => {
    const faults = unwantedFiles(await listUploaded(anApp([path])))

    expect(faults).toEqual([expect.stringContaining(`${path} would not be sent`)])
  })
})
