// Installs what package-lock.json asks for and node_modules lacks. Runs before anything is installed, so it is plain
// JavaScript without dependencies.
import { createHash } from 'node:crypto'
import { spawn } from 'node:child_process'
import { existsSync, lstatSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const installs = [
  { name: 'root', directory: root },
  { name: 'node/', directory: join(root, 'node') },
  { name: 'react/', directory: join(root, 'react') },
]

const lockDigest = (directory) =>
  createHash('sha256')
    .update(readFileSync(join(directory, 'package-lock.json')))
    .digest('hex')

const stampPath = (directory) => join(directory, 'node_modules', '.installed-lock')

// npm ci empties what stands behind a link: the modules of another checkout, which are not ours to touch.
const isLinked = (path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true

// npm writes node_modules/.package-lock.json last, so a missing one means an interrupted install. Our stamp says what
// was installed; times are asked only where npm was called by hand, since a copied tree has times that say nothing.
const isInstalled = (directory) => {
  if (isLinked(join(directory, 'node_modules'))) return true
  const installed = join(directory, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  const stamp = stampPath(directory)
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === lockDigest(directory)
  return statSync(installed).mtimeMs >= statSync(join(directory, 'package-lock.json')).mtimeMs
}

// npm reads a yarn.lock that lies where it installs, takes what names no host for a file beside it, and writes it anew:
// on a machine whose cache is empty nothing is found. So ours, from which VTEX installs, steps aside meanwhile; an
// install that was killed has left it there.
const putBackYarnLock = (directory) => {
  const aside = join(directory, 'yarn.lock.aside')
  if (existsSync(aside)) renameSync(aside, join(directory, 'yarn.lock'))
}

const withoutYarnLock = async (directory, install) => {
  putBackYarnLock(directory)
  const path = join(directory, 'yarn.lock')
  if (existsSync(path)) renameSync(path, join(directory, 'yarn.lock.aside'))
  try {
    await install(directory)
  } finally {
    putBackYarnLock(directory)
  }
}

const npmCleanInstall = (directory) =>
  new Promise((resolve, reject) => {
    const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: directory,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    npm.stdout.on('data', (chunk) => (output += chunk))
    npm.stderr.on('data', (chunk) => (output += chunk))
    npm.on('error', reject)
    npm.on('close', (code) => (code === 0 ? resolve() : reject(new Error(output.trim()))))
  })

export const installMissing = async (output = process.stdout) => {
  for (const { name, directory } of installs.filter((each) => !isInstalled(each.directory))) {
    const startedAt = process.hrtime.bigint()
    output.write(`Installing ${name} … `)
    await withoutYarnLock(directory, npmCleanInstall)
    writeFileSync(stampPath(directory), lockDigest(directory))
    const seconds = Number((process.hrtime.bigint() - startedAt) / 1_000_000_000n)
    output.write(`done in ${seconds} s\n`)
  }
}

export const installMissingOrExit = async (output = process.stdout) => {
  try {
    await installMissing(output)
  } catch (error) {
    output.write('failed\n')
    process.stderr.write(`npm ci did not succeed:\n${error.message}\n`)
    process.exit(1)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await installMissingOrExit()
