// Generates again and compares with what was there: a changed source whose generated code was not renewed fails.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const directories = [
  'node/__generated__',
  'node/domain/error-types/__generated__',
  'react/__generated__',
]
const pages = ['contributing/error-types.md', 'contributing/assumptions.md']

const readAll = () =>
  Object.fromEntries(
    directories
      .filter((directory) => existsSync(join(root, directory)))
      .flatMap((directory) =>
        readdirSync(join(root, directory)).map((name) => `${directory}/${name}`),
      )
      .concat(pages)
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  )

const before = readAll()
const { status } = spawnSync('npm', ['run', '--silent', 'generate'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
})
if (status !== 0) process.exit(1)

const after = readAll()
const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
  (path) => before[path] !== after[path],
)
if (changed.length > 0) {
  process.stderr.write(
    `Not current: ${changed.join(', ')}. Commit the output of npm run generate.\n`,
  )
  process.exit(1)
}
