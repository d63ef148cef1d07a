import type { Page } from 'playwright-core'
import type { Visitor } from '../local/journeys/visitor'
import { interactionsOf, painted } from './page-observer'

// What people do in the page all day, one thing after the other, and how long each took until the next paint.

export const kinds = ['sort', 'filter', 'select', 'open', 'switch view'] as const

export type Kind = (typeof kinds)[number]

/** How long the interactions of each kind took. In milliseconds. */
export type Interactions = Readonly<Record<Kind, readonly number[]>>

const actions: Readonly<Record<Kind, (visitor: Visitor) => Promise<void>>> = {
  sort: async (visitor) => {
    const name = visitor.text('page.column-order')
    const header = visitor.inside.getByRole('columnheader')
    await header.getByRole('button', { name, exact: true }).click()
    await visitor.page.waitForURL(/sort=/)
    await visitor.seesList()
  },
  filter: async (visitor) => {
    const { page, inside } = visitor
    const type = visitor.text('error-type.amount-divergence')
    await visitor.filterButton.click()
    await inside.getByRole('checkbox', { name: type }).click()
    await page.waitForURL(/error-type=/)
    await page.keyboard.press('Escape')
    await visitor.seesList()
  },
  select: async ({ inside }) => {
    const tick = inside.locator('tbody').getByRole('checkbox').first()
    await tick.click()
    await tick.click()
  },
  open: async ({ page, inside, sheet }) => {
    await inside.locator('tbody tr a').first().click()
    await sheet.getByRole('heading').first().waitFor()
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
  },
  'switch view': async (visitor) => {
    const toTheOther = async () => {
      await visitor.inside.locator('nav a:not([aria-current="page"])').click()
      await visitor.seesList()
    }
    await toTheOther()
    await toTheOther()
  },
}

const timesOf = async (page: Page): Promise<ReadonlyMap<string, number>> => {
  await painted(page)
  return interactionsOf(page)
}

/** Works in a list of orders that stands. */
export const work = async (visitor: Visitor): Promise<Interactions> => {
  const { page } = visitor
  const took: Record<Kind, readonly number[]> = {
    sort: [],
    filter: [],
    select: [],
    open: [],
    'switch view': [],
  }
  for (const kind of kinds) {
    const before = await timesOf(page)
    await actions[kind](visitor)
    const after = await timesOf(page)
    took[kind] = [...after].flatMap(([id, time]) => (before.has(id) ? [] : time))
  }
  return took
}
