// A person before the Admin in a real browser.
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core'
import type { FrameReading } from '../gateway/frame-reading'
import { readMessages } from '../shell/locale'
import { shellTexts } from '../shell/texts'
import { waitUntil } from '../wait-until'
import type { Looking } from './profiles'
import { leaveProfile, openProfile, takeProfile } from './profiles'
import type { View } from './views'
import type { User } from './world'

export interface Arrival extends View, Looking {
  readonly browser: Browser
  readonly hostUrl: string
  /** Nobody was here before: the code of the page is not in the browser's cache either. */
  readonly isFirst?: boolean
}

export interface Going {
  readonly path?: string
  readonly as?: User
  readonly account?: string
  /** Another reading of what the Admin's frame lets a page do. */
  readonly frame?: FrameReading
}

export const ordersPath = '/admin/order-integrations/orders'

const mostTabs = 60

const hasFocus = (element: Locator): Promise<boolean> =>
  element.evaluate((node) => node === document.activeElement)

/** Whether the focus is on another control of the same toolbar or the same column heads, between which the arrows move. */
const isBesideFocus = (element: Locator): Promise<boolean> =>
  element.evaluate((node) => {
    const group = node.closest('[data-popover]') ? null : node.closest('[role="toolbar"], thead')
    return group?.contains(document.activeElement) ?? false
  })

export const untilFocused = (element: Locator): Promise<void> => waitUntil(() => hasFocus(element))

/** Runs in the page, where nothing of this module is: also not what a compiler adds to a function that has a name. */
const elementsBeyondWindow = (): readonly string[] => {
  const beyond = document.documentElement.scrollWidth - window.innerWidth
  if (beyond <= 0) return []
  return [
    `the document by ${beyond}`,
    ...Array.from(document.body.querySelectorAll('*'))
      .map((element) => ({
        element,
        by: element.getBoundingClientRect().right - window.innerWidth,
      }))
      .filter(({ by }) => by > 1)
      .slice(0, 8)
      .map(({ element, by }) => {
        const text = element.textContent?.trim().slice(0, 60) ?? ''
        return `${element.tagName} ${element.getAttribute('role') ?? ''} “${text}” by ${Math.round(by)}`
      }),
  ]
}

export class Visitor {
  /** What the browser's console complained about, and what the page threw. */
  readonly complaints: string[] = []

  private constructor(
    readonly page: Page,
    private readonly arrival: Arrival,
  ) {
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text())
    })
    page.on('pageerror', (error) => this.complaints.push(error.message))
  }

  static async arrive(arrival: Arrival): Promise<Visitor> {
    const { browser, isFirst = false } = arrival
    const profile = await (isFirst ? openProfile : takeProfile)(browser, arrival)
    return new Visitor(await profile.newPage(), arrival)
  }

  get view(): View {
    return this.arrival
  }

  /** The page inside the Admin. */
  get inside(): FrameLocator {
    return this.page.frameLocator('#page')
  }

  /** A sentence of the app in the visitor's language, up to its first placeholder. */
  text(id: string): string {
    const message = readMessages(this.arrival.locale)[`admin/order-integrations.${id}`]
    if (message === undefined) throw new Error(`There is no message ${id}.`)
    return (message.split(/[{<]/)[0] ?? '').trim()
  }

  get shell() {
    return shellTexts[this.arrival.locale]
  }

  /** Enters an address without a session. */
  async goTo(path: string): Promise<void> {
    const address = new URL(path, this.arrival.hostUrl)
    address.searchParams.set('locale', this.arrival.locale)
    await this.page.goto(address.href)
  }

  async signIn({ path = ordersPath, as = 'owner', account = 'demostore', frame }: Going = {}) {
    const search = new URLSearchParams({ as, account, to: path, ...(frame && { frame }) })
    await this.goTo(`/login?${search.toString()}`)
  }

  /** Waits until the list stands with all that it has. */
  async seesList(): Promise<void> {
    await this.inside.locator('table[aria-busy="false"]').waitFor()
  }

  /** Its name ends with how much is chosen in it. */
  get filterButton(): Locator {
    return this.inside.getByRole('button', { name: new RegExp(`^${this.text('toolbar.filter')}`) })
  }

  /** On a phone what the toolbar has no room for stands behind its one button. */
  async openTools(): Promise<void> {
    if (this.arrival.width > 600) return
    await this.tabTo(this.filterButton)
    if ((await this.filterButton.getAttribute('aria-expanded')) !== 'true') {
      await this.page.keyboard.press('Enter')
    }
  }

  /** The orders or causes of the list, without the lines that group them. */
  get rows(): Locator {
    return this.inside.locator('tbody tr:has(a[id])')
  }

  orderLink(marketplaceOrderId: string) {
    return this.inside.getByRole('link', { name: marketplaceOrderId, exact: true })
  }

  get sheet() {
    return this.inside.getByRole('dialog')
  }

  /** Goes there with the Tab key, and with the arrows within a group, as far as a patient person would. */
  async tabTo(element: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let presses = 0; presses < mostTabs; presses += 1) {
      if (await hasFocus(element)) return
      await this.page.keyboard.press((await isBesideFocus(element)) ? 'ArrowRight' : key)
    }
    throw new Error(`The Tab key does not lead to ${String(element)}.`)
  }

  /** What reaches beyond the window, the widest first, by what it says and how far in pixels; none where all fits. */
  async overflowing(): Promise<readonly string[]> {
    const ofFrames = await Promise.all(
      this.page.frames().map((frame) => frame.evaluate(elementsBeyondWindow)),
    )
    return ofFrames.flat()
  }

  async leave(): Promise<void> {
    const { browser, isFirst = false } = this.arrival
    if (isFirst) return this.page.context().close()
    return leaveProfile({ browser, looking: this.arrival, page: this.page })
  }
}
