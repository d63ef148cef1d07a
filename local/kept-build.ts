// A build is named after the digest of its input and appears by a rename: two processes that build at the same time, or
// start from one build, never see half of it.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

const staleAfterMs = 24 * 60 * 60 * 1000

const skippedDirectories = new Set([
  'node_modules',
  '.vtex-local',
  'fixtures',
  '__tests__',
  'coverage',
])

export const filesBelow = async (
  directory: string,
  accepts: (name: string) => boolean,
): Promise<readonly string[]> => {
  const entries = await readdir(directory, { withFileTypes: true })
  const nested = await Promise.all(
    entries.map(async (entry) => {
      const path = join(directory, entry.name)
      if (entry.isDirectory()) {
        return skippedDirectories.has(entry.name) ? [] : filesBelow(path, accepts)
      }
      return accepts(entry.name) ? [path] : []
    }),
  )
  return nested.flat().sort()
}

const digestOf = async (paths: readonly string[]): Promise<string> => {
  const hash = createHash('sha256')
  for (const path of paths) hash.update(`${path}\0`).update(await readFile(path))
  return hash.digest('hex').slice(0, 16)
}

const removeStaleBuilds = async (builds: string): Promise<void> => {
  const names = await readdir(builds)
  const oldest = Date.now() - staleAfterMs
  for (const path of names.map((name) => join(builds, name))) {
    const found = await stat(path).catch(() => undefined)
    if (found !== undefined && found.mtimeMs < oldest)
      await rm(path, { recursive: true, force: true })
  }
}

const writeBuild = async (
  target: string,
  write: (draft: string) => Promise<void>,
): Promise<void> => {
  const draft = `${target}.${process.pid}.draft`
  await mkdir(draft, { recursive: true })
  await write(draft)
  await rename(draft, target).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true })
    if (!existsSync(target)) throw error
  })
}

export interface KeptBuild {
  /** The directory of all builds of this kind. */
  readonly builds: string
  /** Every file that the build depends on. */
  readonly inputs: readonly string[]
  readonly write: (draft: string) => Promise<void>
}

/** Builds unless that was done before with the same input, and returns the directory of the build. */
export const keepBuild = async ({ builds, inputs, write }: KeptBuild): Promise<string> => {
  const target = join(builds, await digestOf(inputs))
  await mkdir(builds, { recursive: true })
  if (!existsSync(target)) {
    await removeStaleBuilds(builds)
    await writeBuild(target, write)
  }
  return target
}
