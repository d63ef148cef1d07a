import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser'
import { findViolations } from './accessibility'
import type { Scene } from './scene'
import { openScene } from './scene'
import type { State } from './state'
import { emptyState, states } from './states'
import type { View } from './views'
import { nameOf, views } from './views'
import { Visitor } from './visitor'
import { World } from './world'

// A state costs seconds on a slow machine, and the whole matrix has many.
jest.setTimeout(120_000)

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const examine = async (state: State, scene: Scene, view: View): Promise<void> => {
  const visitor = await Visitor.arrive({ browser, hostUrl: scene.world.host.url, ...view })
  try {
    await state.show(visitor, scene)
    expect(await findViolations(visitor.page)).toEqual([])
    expect(await visitor.overflow()).toBe(0)
    const unexpected = visitor.complaints.filter((text) => !state.complaint?.test(text))
    expect(unexpected).toEqual([])
  } finally {
    // The visitor goes first: a page that still asks would see the trouble end, and load what the next one needs unloaded.
    await visitor.leave()
    await state.end?.(scene)
  }
}

const zoomed: View & { readonly height: number; readonly scale: number } = {
  locale: 'en',
  width: 640,
  height: 400,
  scale: 2,
}

describe('in every state the page is accessible, fits its window and leaves the console empty', () => {
  let scene: Scene

  beforeAll(async () => {
    scene = await openScene()
  })
  afterAll(() => scene.world.close())

  describe.each(views.map((view) => [nameOf(view), view] as const))('in %s', (_, view) => {
    it.each(states.map((state) => [state.name, state] as const))('%s', (__, state) =>
      examine(state, scene, view),
    )
  })

  describe('at a zoom of 200 %', () => {
    it.each(
      states
        .filter(({ name }) => ['list', 'filter-open', 'sheet', 'search-open'].includes(name))
        .map((state) => [state.name, state] as const),
    )('%s', (__, state) => examine(state, scene, zoomed))
  })
})

describe('an account without orders says so', () => {
  let world: World

  beforeAll(async () => {
    world = await World.start({ empty: true })
  })
  afterAll(() => world.close())

  it.each(views.map((view) => [nameOf(view), view] as const))('in %s', (_, view) =>
    examine(emptyState, { world, orderId: '' }, view),
  )
})
