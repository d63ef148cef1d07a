// Which of our modules a piece of work runs, in the service and in the page.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { fromRoot } from '../paths'
import { waitUntil } from '../wait-until'

const rangeSchema = z.object({ startOffset: z.number(), endOffset: z.number(), count: z.number() })

const scriptSchema = z.object({
  url: z.string(),
  functions: z.array(z.object({ functionName: z.string(), ranges: z.array(rangeSchema) })),
})

type Script = z.infer<typeof scriptSchema>

/** Where functions begin that were called. The script itself is none: it runs when it is loaded, not when it is used. */
const calledAt = ({ functions }: Script): readonly number[] =>
  functions
    .flatMap(({ ranges }) => ranges.slice(0, 1))
    .filter(({ startOffset, count }) => count > 0 && startOffset > 0)
    .map(({ startOffset }) => startOffset)

const moduleOfBuild = (url: string): string | undefined =>
  /\.vtex-local\/[^/]+\/service\/src\/(node\/.+)\.js$/.exec(url)?.[1]

/** What a service must be started with, for its modules to be told. */
export const coverageEnvironment = {
  NODE_OPTIONS: `--require ${fromRoot('local', 'house', 'coverage-hook.cjs')}`,
}

/** The modules of node/ of which a function ran since the last time they were asked for. */
export const modulesOfService = async (pid: number): Promise<readonly string[]> => {
  const file = join(tmpdir(), `house-coverage-${pid}.json`)
  process.kill(pid, 'SIGUSR2')
  await waitUntil(() => existsSync(file))
  const scripts = z.array(scriptSchema).parse(JSON.parse(readFileSync(file, 'utf8')))
  rmSync(file)
  return scripts
    .filter((script) => calledAt(script).length > 0)
    .flatMap(({ url }) => moduleOfBuild(url) ?? [])
    .filter((path) => !path.includes('__generated__'))
}

const moduleHeads = (source: string): readonly { readonly path: string; readonly at: number }[] =>
  [...source.matchAll(/^\s*\/\/ (\S+\.tsx?)$/gm)].map(({ 1: path = '', index }) => ({
    path,
    at: index ?? 0,
  }))

const pageModule = /(^|\/)(react\/(?!node_modules|__generated__).+)$/

/** The modules of react/ of which a function ran while the work was done. The page must not be minified. */
export const modulesOfPage = async (
  page: Page,
  work: () => Promise<void>,
): Promise<readonly string[]> => {
  await page.coverage.startJSCoverage({ resetOnNavigation: false })
  await work()
  const scripts = await page.coverage.stopJSCoverage()
  const paths = scripts.flatMap((script) => {
    const heads = moduleHeads(script.source ?? '')
    return calledAt(scriptSchema.parse(script)).flatMap((offset) => {
      const head = heads.filter(({ at }) => at <= offset).slice(-1)[0]
      return pageModule.exec(head?.path ?? '')?.[2] ?? []
    })
  })
  return [...new Set(paths)]
}
