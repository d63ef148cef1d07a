import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser'
import { findViolations } from './accessibility'
import { alertStates, raiseAlerts } from './alert-states'
import type { Scene } from './scene'
import { openScene } from './scene'
import type { Looking } from './profiles'
import type { State } from './state'
import { emptyState, states } from './states'
import type { View } from './views'
import { isWholeMatrixWanted, nameOf } from './views'
import { Visitor } from './visitor'
import { World } from './world'

let browser: Browser

interface Examined {
  readonly scene: Scene
  readonly view: View & Looking
}

/** What could be pressed, if paper could. */
const toPress = ({ inside }: Visitor): Promise<readonly string[]> =>
  inside.locator('button:visible, select:visible, [role="button"]:visible').allInnerTexts()

const examineOnPaper = async (visitor: Visitor): Promise<void> => {
  await visitor.page.emulateMedia({ media: 'print' })
  expect(await toPress(visitor)).toEqual([])
  expect(await visitor.overflowing()).toEqual([])
  await visitor.page.emulateMedia({ media: null })
}

const examine = async (state: State, { scene, view }: Examined): Promise<void> => {
  const visitor = await Visitor.arrive({ browser, hostUrl: scene.world.host.url, ...view })
  try {
    await state.show(visitor, scene)
    expect(await findViolations(visitor.page)).toEqual([])
    expect(await visitor.overflowing()).toEqual([])
    const unexpected = visitor.complaints.filter((text) => !state.complaint?.test(text))
    expect(unexpected).toEqual([])
    if (state.isPrinted) await examineOnPaper(visitor)
  } finally {
    // The visitor goes first: a page that still asks would see the trouble end, and load what the next one needs unloaded.
    await visitor.leave()
    await state.end?.(scene)
  }
}

const zoomed: View & Looking = {
  locale: 'en',
  width: 640,
  height: 400,
  scale: 2,
}

// With most in them: what is wrong at one width alone shows in them first.
const fullStates = [
  'list',
  'filter-open',
  'sheet',
  'search-open',
  'ticked-all',
  'alert',
  'plan-ways',
  'cancellation',
]

/** All states where all are wanted; else each at one of the two widths, and the ones with most in them at both. */
const statesAt = ({ width }: View, all: readonly State[]): readonly State[] =>
  all.filter(
    ({ name }, place) =>
      isWholeMatrixWanted || fullStates.includes(name) || place % 2 === (width <= 600 ? 1 : 0),
  )

const inEach = (views: readonly View[], examineIn: (view: View) => void): void =>
  describe.each(views.map((view) => [nameOf(view), view] as const))('in %s', (_, view) =>
    examineIn(view),
  )

/** Each state a test of its own. */
const examineAll = (chosen: readonly State[], scene: () => Scene, view: View & Looking): void => {
  for (const state of chosen) {
    it(state.name, () => examine(state, { scene: scene(), view }))
  }
}

/**
 * The tests of every state in some views, and of the ones with most in them at a zoom of 200 % where wanted. Two files
 * share them, so that they can run at the same time.
 */
export const describeStates = (
  views: readonly View[],
  { zooms }: { readonly zooms: boolean },
): void => {
  // A state costs seconds on a slow machine.
  jest.setTimeout(120_000)

  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())

  describe('in every state the page is accessible, fits its window and leaves the console empty', () => {
    let scene: Scene | undefined
    const opened = (): Scene => {
      if (scene === undefined) throw new Error('The scene did not open.')
      return scene
    }

    beforeAll(async () => {
      scene = await openScene()
    })
    afterAll(() => scene?.world.close())

    inEach(views, (view) => examineAll(statesAt(view, states), opened, view))

    const zoomable = states.filter(({ name }) => fullStates.includes(name))
    if (zooms && isWholeMatrixWanted) {
      describe('at a zoom of 200 %', () => examineAll(zoomable, opened, zoomed))
    }
  })

  describe('in a store of its own', () => {
    let world: World
    const scene = (): Scene => ({ world, orderId: '' })

    beforeAll(async () => {
      world = await World.start({ empty: true })
      await raiseAlerts(world)
    })
    afterAll(() => world.close())

    inEach(views, (view) => examineAll(statesAt(view, [emptyState, ...alertStates]), scene, view))
  })
}
