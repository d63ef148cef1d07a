// Pictures of every state in every language and width, to be looked at: .screenshots/{language}-{width}/{state}.png.
// Of some states only: npm run screenshots -- list week. --width (more than once) and --height say through which windows.
// With --readme, the one picture that the README shows; with --store, those that the App Store shows.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { launchBrowser } from './browser'
import { alertStates, raiseAlerts } from './journeys/alert-states'
import type { Looking } from './journeys/profiles'
import type { Scene } from './journeys/scene'
import { openScene } from './journeys/scene'
import type { State } from './journeys/state'
import { emptyState, states } from './journeys/states'
import type { View } from './journeys/views'
import { nameOf, wholeMatrix } from './journeys/views'
import { Visitor } from './journeys/visitor'
import { eventually, World } from './journeys/world'
import { printLine } from './output'
import { fromRoot } from './paths'
import { locales } from './shell/locale'

const { values: flags, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    readme: { type: 'boolean', default: false },
    store: { type: 'boolean', default: false },
    width: { type: 'string', multiple: true },
    height: { type: 'string' },
  },
})

const folder = fromRoot('.screenshots')
const readmePicture = fromRoot('contributing', 'images', 'orders.png')
const heights: Readonly<Record<number, number>> = { 320: 900, 1280: 800 }

const pictured: readonly View[] = flags.width
  ? flags.width.flatMap((width) => locales.map((locale) => ({ locale, width: Number(width) })))
  : wholeMatrix

const heightAt = (width: number): number => Number(flags.height ?? heights[width] ?? 800)

interface Picture {
  readonly state: State
  readonly view: View & Partial<Looking>
  readonly path: string
}

const take = async (browser: Browser, scene: Scene, { state, view, path }: Picture) => {
  const visitor = await Visitor.arrive({
    browser,
    hostUrl: scene.world.host.url,
    height: heightAt(view.width),
    ...view,
  })
  try {
    await state.show(visitor, scene)
    await visitor.page.screenshot({ path, animations: 'disabled' })
    const beyond = await visitor.overflowing()
    if (beyond.length > 0) throw new Error(`It does not fit: ${beyond.join('; ')}`)
  } finally {
    await state.end?.(scene)
    await visitor.leave()
  }
}

// The folder ignores itself, so that no picture is committed by accident.
const readyFolder = (): void => {
  if (wanted.length === 0) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, '.gitignore'), '*\n')
}

const takeAll = async (
  browser: Browser,
  scene: Scene,
  shown: readonly State[],
): Promise<readonly string[]> => {
  const failures: string[] = []
  const chosen = shown.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
  for (const view of pictured) {
    for (const state of chosen) {
      const path = join(folder, `${view.locale}-${view.width}`, `${state.name}.png`)
      await take(browser, scene, { state, view, path }).catch((error: unknown) =>
        failures.push(`${state.name} in ${nameOf(view)}: ${String(error)}`),
      )
    }
    printLine(`${nameOf(view)}: ${chosen.length} states`)
  }
  return failures
}

const takeEveryState = async (browser: Browser): Promise<readonly string[]> => {
  readyFolder()
  const scene = await openScene({ demo: true })
  const failures = await takeAll(browser, scene, states)
  await scene.world.close()
  const world = await World.start({ empty: true })
  await raiseAlerts(world)
  const more = await takeAll(browser, { world, orderId: '' }, [emptyState, ...alertStates])
  await world.close()
  return [...failures, ...more]
}

/** The page in the middle of a fire: what is being lost, and the causes behind it in the order in which to act. */
const fire: State = {
  name: 'fire',
  show: async (visitor) => {
    await visitor.signIn()
    const alert = { name: visitor.text('alert.label'), exact: true }
    await visitor.inside.getByRole('region', alert).getByRole('heading').first().waitFor()
    await visitor.inside.getByText(visitor.text('cause.standing-surging')).first().waitFor()
    await visitor.seesList()
  },
}

const alertsQuery = '{ orderInbox { alerts { orders } } }'

const takeReadmePicture = async (browser: Browser): Promise<readonly string[]> => {
  const world = await World.start({
    scene: 'black-friday',
    orders: 400,
    reportProblems: true,
    minuteMs: 500,
  })
  await world.host.reported
  await eventually(
    () => world.ask(alertsQuery),
    ({ data }) => JSON.stringify(data).includes('3000'),
    90_000,
  )
  const view: View = { locale: 'en', width: 1440 }
  await take(browser, { world, orderId: '' }, { state: fire, view, path: readmePicture })
  await world.close()
  return []
}

// Shown through a window in which the page has its usual form, and made as small as the App Store wants it.
const storeScreens = [
  { screen: 'desktop', width: 1050, height: 600, scale: 2 / 3 },
  { screen: 'mobile', width: 360, height: 640, scale: 5 / 8 },
] as const

const storeStates = ['list', 'sheet', 'import', 'settings-alarms'] as const

const takeStorePictures = async (browser: Browser): Promise<readonly string[]> => {
  const scene = await openScene({ demo: true })
  for (const { screen, ...looking } of storeScreens) {
    const folderOfScreen = fromRoot('public', 'metadata', 'images', 'screenshots', screen)
    rmSync(folderOfScreen, { recursive: true, force: true })
    mkdirSync(folderOfScreen, { recursive: true })
    for (const state of states.filter(({ name }) =>
      storeStates.some((wanted) => wanted === name),
    )) {
      const path = join(folderOfScreen, `${state.name}.png`)
      await take(browser, scene, { state, view: { locale: 'en', ...looking }, path })
    }
  }
  await scene.world.close()
  return []
}

const takings = () => {
  if (flags.readme) return { shown: readmePicture, taking: takeReadmePicture }
  if (flags.store)
    return { shown: fromRoot('public', 'metadata', 'images'), taking: takeStorePictures }
  return { shown: folder, taking: takeEveryState }
}

const run = async (): Promise<void> => {
  const browser = await launchBrowser()
  const { shown, taking } = takings()
  const failures = await taking(browser)
  await browser.close()
  failures.forEach(printLine)
  printLine(shown)
  process.exit(failures.length === 0 ? 0 : 1)
}

void run()
