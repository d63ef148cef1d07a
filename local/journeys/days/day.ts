// One of the five days that the page must survive: a seeded account, a browser, and what is true at the end.
import type { Browser, Locator } from 'playwright-core'
import type { SceneName } from '../../../sandbox/scenes/scene'
import { launchBrowser } from '../../browser'
import type { View } from '../views'
import { Visitor } from '../visitor'
import { eventually, World } from '../world'

const patienceMs = 90_000
const openNow = '{ orderInbox { open { total } } }'

interface DayOptions {
  readonly scene: SceneName
  /** Fewer orders than the scene's, where the day needs no more. */
  readonly orders?: number
  /** Whether the app's own background work goes on. */
  readonly ticks?: boolean
}

export class Day {
  private constructor(
    readonly world: World,
    readonly browser: Browser,
  ) {}

  private static readonly begun: Promise<Day>[] = []

  /** The account as it is when the operator comes: everybody has told what they know. */
  static begin(options: DayOptions): Promise<Day> {
    const day = Day.start(options)
    Day.begun.push(day)
    return day
  }

  /** Ends also one that was still beginning when its time was over: what it started would outlive the tests. */
  static async end(): Promise<void> {
    await Promise.all(Day.begun.splice(0).map(async (day) => (await day).close()))
  }

  private static async start({ scene, orders, ticks = false }: DayOptions): Promise<Day> {
    const starting = [
      World.start({
        scene,
        orders,
        reportProblems: true,
        minuteMs: ticks ? 500 : null,
      }),
      launchBrowser(),
    ] as const
    const world = await starting[0]
    const browser = await starting[1]
    await world.host.reported
    return new Day(world, browser)
  }

  private async close(): Promise<void> {
    await this.browser.close()
    await this.world.close()
  }

  /** The page as the operator opens it. */
  async open(view: View, path: string): Promise<Visitor> {
    const visitor = await Visitor.arrive({
      browser: this.browser,
      hostUrl: this.world.host.url,
      ...view,
    })
    await visitor.signIn({ as: 'operator', path })
    return visitor
  }

  /** Waits until the service answers a question as it is hoped. */
  async until(question: string, isSo: (answer: string) => boolean): Promise<string> {
    const read = async () => JSON.stringify((await this.world.ask(question)).data)
    const answer = await eventually(read, isSo, patienceMs)
    if (!isSo(answer)) throw new Error(`Still: ${answer.slice(0, 2_000)}`)
    return answer
  }

  /** It is noon in the store, so that today has hours left whenever the journey is made. */
  async isAtNoon(): Promise<void> {
    const hoursAhead = 12 - new Date().getUTCHours()
    const timeZone = `Etc/GMT${hoursAhead > 0 ? '-' : '+'}${Math.abs(hoursAhead)}`
    await this.world.saveSettings({ timeZone })
  }

  async openOrders(): Promise<number> {
    return totalIn(JSON.stringify((await this.world.ask(openNow)).data))
  }

  /** Waits until so many orders are open, or as many as a condition wants. */
  async untilOpen(isEnough: (count: number) => boolean): Promise<number> {
    return totalIn(await this.until(openNow, (answer) => isEnough(totalIn(answer))))
  }

  /** A file as the scene's people save it. */
  async file(path: string): Promise<string> {
    const answer = await fetch(`${this.world.host.url}/_sandbox/people/${path}`)
    return answer.text()
  }
}

const totalIn = (answer: string): number => Number(/"total":(\d+)/.exec(answer)?.[1] ?? Number.NaN)

/**
 * What a person does until a job is done: each press and each choice counts, however they come to it. `reach` is how:
 * by the pointer, or by the Tab key alone.
 */
export class Hand {
  acts = 0

  private constructor(
    readonly visitor: Visitor,
    private readonly reach: (element: Locator) => Promise<void>,
  ) {}

  static onKeyboard(visitor: Visitor): Hand {
    return new Hand(visitor, (element) => visitor.tabTo(element))
  }

  static onMouse(visitor: Visitor): Hand {
    return new Hand(visitor, (element) => element.focus())
  }

  async press(element: Locator): Promise<void> {
    this.acts += 1
    await element.waitFor()
    await this.reach(element)
    const isBox = (await element.getAttribute('type')) === 'checkbox'
    await this.visitor.page.keyboard.press(isBox ? 'Space' : 'Enter')
  }

  /** As from another window: with the lines that a column has. */
  async paste(field: Locator, text: string): Promise<void> {
    this.acts += 1
    await field.evaluate((node, pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text', pasted)
      const init = { clipboardData, bubbles: true, cancelable: true }
      node.dispatchEvent(new ClipboardEvent('paste', init))
    }, text)
  }

  async choose(field: Locator, option: string): Promise<void> {
    this.acts += 1
    await this.reach(field)
    await field.selectOption(option)
  }
}

/** Presses as the keyboard does. */
export const press = async (visitor: Visitor, element: Locator): Promise<void> => {
  await element.waitFor()
  await element.focus()
  await visitor.page.keyboard.press('Enter')
}
