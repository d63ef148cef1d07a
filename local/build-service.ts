// Does on this machine what VTEX's node and graphql builders do: one CommonJS file per source file, service.json with
// the GraphQL route added, and one schema. The result stands below node/, so that `require('@vtex/api')` resolves.
//
// A build is named after the digest of its input and appears by a rename: two processes that build at the same time,
// or start two runtimes on one build, never see half of it.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { build } from 'esbuild'
import { readServiceDescription } from './manifest'
import { fromRoot } from './paths'

const nodeDirectory = fromRoot('node')
const buildsDirectory = fromRoot('node', '.vtex-local')
const staleAfterMs = 24 * 60 * 60 * 1000

const skippedDirectories = new Set([
  'node_modules',
  '.vtex-local',
  'fixtures',
  '__tests__',
  'coverage',
])
const isTestCode = (name: string): boolean => /\.(test|contract)\.tsx?$/.test(name)
const isSource = (name: string): boolean =>
  (name.endsWith('.ts') && !name.endsWith('.d.ts') && !isTestCode(name)) || name.endsWith('.json')
const isToolFile = (path: string): boolean =>
  /^(package|package-lock|tsconfig|service)\.json$/.test(relative(nodeDirectory, path))

const filesBelow = async (
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

export const readSchema = async (): Promise<string> => {
  const paths = await filesBelow(fromRoot('graphql'), (name) => name.endsWith('.graphql'))
  return (await Promise.all(paths.map((path) => readFile(path, 'utf8')))).join('\n')
}

const transpile = async (sources: readonly string[], outputDirectory: string): Promise<void> => {
  await build({
    entryPoints: sources.filter((path) => path.endsWith('.ts')),
    outbase: nodeDirectory,
    outdir: outputDirectory,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  })
  for (const path of sources.filter((each) => each.endsWith('.json'))) {
    const target = join(outputDirectory, relative(nodeDirectory, path))
    await mkdir(dirname(target), { recursive: true })
    await copyFile(path, target)
  }
}

const writeBuild = async (sources: readonly string[], target: string): Promise<void> => {
  const draft = `${target}.${process.pid}.draft`
  const service = readServiceDescription()
  await mkdir(join(draft, 'service'), { recursive: true })
  await transpile(sources, join(draft, 'service', 'src', 'node'))
  await writeFile(
    join(draft, 'service', 'service.json'),
    JSON.stringify({
      ...service,
      stack: 'nodejs',
      routes: { ...service.routes, __graphql: { path: '/_v/graphql' } },
    }),
  )
  await writeFile(join(draft, 'service', 'schema.graphql'), await readSchema())
  await rename(draft, target).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true })
    if (!existsSync(target)) throw error
  })
}

const removeStaleBuilds = async (): Promise<void> => {
  const names = await readdir(buildsDirectory)
  const oldest = Date.now() - staleAfterMs
  for (const path of names.map((name) => join(buildsDirectory, name))) {
    const found = await stat(path).catch(() => undefined)
    if (found !== undefined && found.mtimeMs < oldest)
      await rm(path, { recursive: true, force: true })
  }
}

/** Builds the service unless that was done before, and returns the directory that the runtime has to run in. */
export const buildService = async (): Promise<string> => {
  const sources = (await filesBelow(nodeDirectory, isSource)).filter((path) => !isToolFile(path))
  const schemas = await filesBelow(fromRoot('graphql'), (name) => name.endsWith('.graphql'))
  const description = join(nodeDirectory, 'service.json')
  const digest = await digestOf([...sources, ...schemas, description, __filename])
  const target = join(buildsDirectory, digest)
  await mkdir(buildsDirectory, { recursive: true })
  if (!existsSync(target)) {
    await removeStaleBuilds()
    await writeBuild(sources, target)
  }
  return target
}
