import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { satisfies, validRange } from 'semver'
import { z } from 'zod'
import type { EngineException } from './engine-exceptions'
import type { Faults } from './faults'

// builder-hub ran yarn on Node 16 and did not ignore engines (VTEX known issue 1256617, "Issue with Node Version Compatibility").
const oldestBuilder = '16.20.2'

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  engines: z.object({ node: z.string().optional() }).optional().catch(undefined),
})

type Installed = z.infer<typeof packageSchema>

const subfolders = async (directory: string): Promise<readonly string[]> => {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => undefined)
  return (entries ?? [])
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
}

const installedBelow = async (directory: string): Promise<readonly string[]> => {
  const modules = join(directory, 'node_modules')
  const names = await subfolders(modules)
  const scopes = names.filter((name) => name.startsWith('@'))
  const scoped = await Promise.all(
    scopes.map(async (scope) =>
      (await subfolders(join(modules, scope))).map((name) => join(scope, name)),
    ),
  )
  const own = [...names.filter((name) => !name.startsWith('@')), ...scoped.flat()].map((name) =>
    join(modules, name),
  )
  return [...own, ...(await Promise.all(own.map(installedBelow))).flat()]
}

const readInstalled = async (directory: string): Promise<readonly Installed[]> => {
  const text = await readFile(join(directory, 'package.json'), 'utf8').catch(() => 'null')
  const { data } = packageSchema.safeParse(JSON.parse(text))
  return data === undefined ? [] : [data]
}

const excludesBuilder = ({ engines }: Installed): boolean => {
  const range = engines?.node
  return range !== undefined && validRange(range) !== null && !satisfies(oldestBuilder, range)
}

const isExcepted = (
  { name, version }: Installed,
  exceptions: readonly EngineException[],
): boolean => exceptions.some((each) => each.name === name && each.version === version)

/** Packages of an installed tree that the builder's Node would refuse, and exceptions that nothing needs. */
export const refusedByEngines = async (
  directories: readonly string[],
  exceptions: readonly EngineException[],
): Promise<Faults> => {
  const folders = (await Promise.all(directories.map(installedBelow))).flat()
  const installed = (await Promise.all(folders.map(readInstalled))).flat()
  const refused = installed.filter(excludesBuilder)
  return [
    ...refused
      .filter((each) => !isExcepted(each, exceptions))
      .map(
        ({ name, version, engines }) =>
          `${name} ${version} wants Node ${engines?.node}, and VTEX's builder may have 16. Take another version, or list it with its reason.`,
      ),
    ...exceptions
      .filter((each) => !refused.some((found) => isExcepted(found, [each])))
      .map(({ name, version }) => `engine-exceptions.ts: ${name} ${version} is not needed there.`),
  ]
}
