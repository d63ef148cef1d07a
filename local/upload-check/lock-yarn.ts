// npm run lock:yarn: brings node/yarn.lock and react/yarn.lock in step with package.json. Versions that still fit stay.
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromRoot } from '../paths'
import { withoutHosts } from './host-free-lock'
import { readRegistry, yarnInstall } from './yarn'

const installIn = async (directory: string, folder: string): Promise<void> => {
  await copyFile(fromRoot(folder, 'package.json'), join(directory, 'package.json'))
  const lock = fromRoot(folder, 'yarn.lock')
  // npm rewrites a yarn.lock that lies where it installs, as if what names no host were a file.
  if (existsSync(lock)) {
    await writeFile(join(directory, 'yarn.lock'), withoutHosts(await readFile(lock, 'utf8')))
  }
  const words = ['--ignore-scripts', '--ignore-engines']
  const install = { directory, cache: join(directory, '.cache'), words }
  const { succeeded, output } = await yarnInstall(install, await readRegistry())
  if (!succeeded) throw new Error(`${folder}/: yarn did not install.\n${output}`)
  await writeFile(lock, withoutHosts(await readFile(join(directory, 'yarn.lock'), 'utf8')))
}

const lockFolder = async (folder: string): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'order-integrations-lock-'))
  try {
    await installIn(directory, folder)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

Promise.all(['node', 'react'].map(lockFolder)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
