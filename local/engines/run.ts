// npm run test:engines: the jobs of the page in Firefox and WebKitGTK, under each reading of the Admin's frame where it
// matters. Chromium has the journeys of npm test. No part of verify: a machine need not have these browsers.
import { access } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { searchPath } from '../env'
import { frameReadingSchema } from '../gateway/frame-reading'
import type { FrameReading } from '../gateway/frame-reading'
import { openScene } from '../journeys/scene'
import type { Scene } from '../journeys/scene'
import { printLine } from '../output'
import type { Engine } from './engine'
import { firefox } from './firefox'
import { jobs } from './jobs'
import { webkit } from './webkit'

const engines: readonly Engine[] = [firefox, webkit]

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

const findProgram = async ({ programs }: Engine): Promise<string | undefined> => {
  for (const name of programs) {
    for (const folder of searchPath().split(delimiter)) {
      const path = join(folder, name)
      if (await isThere(path)) return path
    }
  }
  return undefined
}

interface Done {
  passed: number
  failed: number
}

/** What saves files is done under each reading of what the frame lets a page do; all else under one. */
const readingsOf = (name: string): readonly FrameReading[] =>
  name.includes('save') || name.includes('export') ? frameReadingSchema.options : ['strict']

const runIn = async (engine: Engine, program: string, { world, orderId }: Scene): Promise<Done> => {
  const opened = await engine.open(program)
  const done: Done = { passed: 0, failed: 0 }
  const planned = Object.entries(jobs).flatMap(([name, job]) =>
    readingsOf(name).map((frame) => ({ name, job, frame })),
  )
  for (const { name, job, frame } of planned) {
    const what = `${engine.name}: ${name}${readingsOf(name).length > 1 ? `, frame ${frame}` : ''}`
    try {
      const visit = { ...opened, hostUrl: world.host.url, orderId, frame }
      await job({ ...visit, errorType: 'amount-divergence' })
      done.passed += 1
      printLine(`ok      ${what}`)
    } catch (error) {
      done.failed += 1
      printLine(`FAILED  ${what}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  await opened.close()
  return done
}

const main = async (): Promise<void> => {
  const sum: Done = { passed: 0, failed: 0 }
  const found: { readonly engine: Engine; readonly program: string }[] = []
  for (const engine of engines) {
    const program = await findProgram(engine)
    if (program !== undefined) found.push({ engine, program })
    else printLine(`not here: ${engine.name}. ${engine.howToGet}`)
  }
  if (found.length === 0) return
  const scene = await openScene()
  for (const { engine, program } of found) {
    const done = await runIn(engine, program, scene)
    sum.passed += done.passed
    sum.failed += done.failed
  }
  await scene.world.close()
  printLine(`${sum.passed} passed, ${sum.failed} failed`)
  process.exit(sum.failed === 0 ? 0 : 1)
}

main().catch((error: unknown) => {
  printLine(String(error))
  process.exit(1)
})
