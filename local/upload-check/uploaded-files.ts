import { copyFile, lstat, mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import globby from 'globby'

// listLocalFiles of VTEX's command line 4.4.2 (vtex/toolbelt, src/api/modules/apps/file.ts), with its own globby: which files
// a pattern covers differs from git and from one version of such a library to the next.
const wanted = ['manifest.json', 'policies.json', '.npmrc', 'node/.*', 'react/.*', '*/**']

const neverSent = [
  '.DS_Store',
  'README.md',
  '.gitignore',
  'package.json',
  'node_modules/**',
  '**/node_modules/**',
  '.git/**',
  'cypress/videos/**',
  'cypress/screenshots/**',
]

const ignoredBy = async (root: string): Promise<readonly string[]> => {
  const text = await readFile(join(root, '.vtexignore'), 'utf8')
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '').map((line) => line.replace(/\/$/, '/**'))
}

/** What VTEX's command line would send of an app, sorted. */
export const listUploaded = async (root: string): Promise<readonly string[]> => {
  const ignore = [...(await ignoredBy(root)), ...neverSent]
  const files = await globby(wanted, { cwd: root, follow: true, ignore, nodir: true })
  const sizes = await Promise.all(files.map(async (file) => (await lstat(join(root, file))).size))
  return files.filter((_, at) => sizes[at] !== 0).sort()
}

/** Copies to an empty folder what would be sent; says which files that were. */
export const gatherUpload = async (root: string, target: string): Promise<readonly string[]> => {
  const files = await listUploaded(root)
  for (const file of files) {
    await mkdir(dirname(join(target, file)), { recursive: true })
    await copyFile(join(root, file), join(target, file))
  }
  return files
}
