// Pictures of every state in every language and width, to be looked at: .screenshots/{language}-{width}/{state}.png.
// With --readme, the one picture that the README shows.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { launchBrowser } from './browser'
import { alertStates, raiseAlerts } from './journeys/alert-states'
import type { Scene } from './journeys/scene'
import { openScene } from './journeys/scene'
import type { State } from './journeys/state'
import { emptyState, states } from './journeys/states'
import type { View } from './journeys/views'
import { nameOf, wholeMatrix } from './journeys/views'
import { Visitor } from './journeys/visitor'
import { World } from './journeys/world'
import { printLine } from './output'
import { fromRoot } from './paths'

const folder = fromRoot('.screenshots')
const readmePicture = fromRoot('contributing', 'images', 'orders.png')
const heights: Readonly<Record<number, number>> = { 320: 900, 1280: 800 }

interface Picture {
  readonly state: State
  readonly view: View
  readonly path: string
}

const take = async (browser: Browser, scene: Scene, { state, view, path }: Picture) => {
  const visitor = await Visitor.arrive({
    browser,
    hostUrl: scene.world.host.url,
    height: heights[view.width],
    ...view,
  })
  try {
    await state.show(visitor, scene)
    await visitor.page.screenshot({ path, animations: 'disabled' })
  } finally {
    await state.end?.(scene)
    await visitor.leave()
  }
}

// The folder ignores itself, so that no picture is committed by accident.
const clearFolder = (): void => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  writeFileSync(join(folder, '.gitignore'), '*\n')
}

const takeAll = async (
  browser: Browser,
  scene: Scene,
  shown: readonly State[],
): Promise<readonly string[]> => {
  const failures: string[] = []
  for (const view of wholeMatrix) {
    for (const state of shown) {
      const path = join(folder, `${view.locale}-${view.width}`, `${state.name}.png`)
      await take(browser, scene, { state, view, path }).catch((error: unknown) =>
        failures.push(`${state.name} in ${nameOf(view)}: ${String(error)}`),
      )
    }
    printLine(`${nameOf(view)}: ${shown.length} states`)
  }
  return failures
}

const takeEveryState = async (browser: Browser): Promise<readonly string[]> => {
  clearFolder()
  const scene = await openScene({ demo: true })
  const failures = await takeAll(browser, scene, states)
  await scene.world.close()
  const world = await World.start({ empty: true })
  await raiseAlerts(world)
  const more = await takeAll(browser, { world, orderId: '' }, [emptyState, ...alertStates])
  await world.close()
  return [...failures, ...more]
}

const takeReadmePicture = async (browser: Browser): Promise<readonly string[]> => {
  const state = states.find(({ name }) => name === 'sheet')
  if (state === undefined) return ['There is no state "sheet".']
  const scene = await openScene({ demo: true })
  const view: View = { locale: 'en', width: 1440 }
  await take(browser, scene, { state, view, path: readmePicture })
  await scene.world.close()
  return []
}

const run = async (): Promise<void> => {
  const browser = await launchBrowser()
  const forReadme = process.argv.includes('--readme')
  const failures = await (forReadme ? takeReadmePicture(browser) : takeEveryState(browser))
  await browser.close()
  failures.forEach(printLine)
  printLine(forReadme ? readmePicture : folder)
  process.exit(failures.length === 0 ? 0 : 1)
}

void run()
