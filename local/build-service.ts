// Does on this machine what VTEX's node and graphql builders do: one CommonJS file per source file, service.json with
// the GraphQL route added, and one schema. The result stands below node/, so that `require('@vtex/api')` resolves.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { build } from 'esbuild'
import { filesBelow, keepBuild } from './kept-build'
import { readServiceDescription } from './manifest'
import { fromRoot } from './paths'

const nodeDirectory = fromRoot('node')

const isTestCode = (name: string): boolean => /\.(test|contract)\.tsx?$/.test(name)
const isSource = (name: string): boolean =>
  (name.endsWith('.ts') && !name.endsWith('.d.ts') && !isTestCode(name)) || name.endsWith('.json')
const isToolFile = (path: string): boolean =>
  /^(package|package-lock|tsconfig|service)\.json$/.test(relative(nodeDirectory, path))

const findSchemas = (): Promise<readonly string[]> =>
  filesBelow(fromRoot('graphql'), (name) => name.endsWith('.graphql'))

export const readSchema = async (): Promise<string> => {
  const paths = await findSchemas()
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

const writeBuild = async (sources: readonly string[], draft: string): Promise<void> => {
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
}

/** Builds the service unless that was done before, and returns the directory that the runtime has to run in. */
export const buildService = async (): Promise<string> => {
  const sources = (await filesBelow(nodeDirectory, isSource)).filter((path) => !isToolFile(path))
  const description = join(nodeDirectory, 'service.json')
  return keepBuild({
    builds: fromRoot('node', '.vtex-local'),
    inputs: [...sources, ...(await findSchemas()), description, __filename],
    write: (draft) => writeBuild(sources, draft),
  })
}
