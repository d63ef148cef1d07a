import { join } from 'node:path'
import { aTree, removeTrees } from './testing/a-tree'
import { yarnInstall } from './yarn'

afterAll(removeTrees)

const nowhere = 'http://127.0.0.1:1'

const install = (lock: string) => {
  const directory = aTree({
    'package.json': '{ "private": true, "dependencies": { "inner": "file:./inner" } }',
    'inner/package.json': '{ "name": "inner", "version": "1.0.0" }',
    'yarn.lock': lock,
  })
  const cache = join(directory, '.cache')
  return yarnInstall({ directory, cache, words: ['--frozen-lockfile'] }, nowhere)
}

it('installs what the lock names', async () => {
  const { succeeded } = await install('"inner@file:./inner":\n  version "1.0.0"\n')

  expect(succeeded).toBe(true)
})

it('refuses a lock that is not in step with package.json', async () => {
  const { succeeded, output } = await install('"other@file:./other":\n  version "1.0.0"\n')

  expect(succeeded).toBe(false)
  expect(output).toContain('lockfile needs to be updated')
})
