import type { Browser, Locator } from 'playwright-core'
import { findViolations } from './accessibility'
import { withBrowserAndWorld } from './browser-and-world'
import { settingsPath } from './settings-states'
import type { View } from './views'
import { nameOf, views } from './views'
import { Visitor } from './visitor'
import type { World } from './world'

// An owner registers a connector, hands it over and tries it, corrects a marketplace and gives it a deadline; an
// operator reads all of it and finds nothing to press.

jest.setTimeout(120_000)

let world: World
let browser: Browser

withBrowserAndWorld((started) => {
  world = started.world
  browser = started.browser
})

const button = (visitor: Visitor, id: string): Locator =>
  visitor.inside.getByRole('button', { name: visitor.text(id) }).first()

const label = (visitor: Visitor, id: string): Locator =>
  visitor.inside.getByLabel(visitor.text(id), { exact: true })

const connects = async (visitor: Visitor): Promise<void> => {
  await visitor.signIn({ path: `${settingsPath}?section=connectors` })
  await button(visitor, 'settings.connector.new').click()
  await label(visitor, 'settings.connector.new-affiliate').fill('NEW')
  await label(visitor, 'settings.connector.new-name').fill('Newcomer')
  await visitor.page.keyboard.press('Enter')
  // The store has no such affiliate yet.
  await button(visitor, 'settings.save-anyway').click()
  await button(visitor, 'settings.hand-over.test').click()
  await visitor.inside.getByText(visitor.text('settings.hand-over.test-works')).waitFor()
}

const correctsIt = async (visitor: Visitor, name: string): Promise<void> => {
  await visitor.signIn({ path: settingsPath })
  const newcomer = visitor.inside
    .getByRole('listitem')
    .filter({ hasText: /Newcomer|NEW/ })
    .last()
  await newcomer.getByRole('button').click()
  await label(visitor, 'settings.marketplace.name').fill(name)
  await label(visitor, 'settings.deadline.label').selectOption('BUSINESS_DAYS')
  await label(visitor, 'settings.deadline.amount-days').fill('2')
  await visitor.page.keyboard.press('Enter')
  await visitor.inside.getByRole('heading', { name, exact: true }).waitFor()
}

const readsIt = async (visitor: Visitor, name: string): Promise<void> => {
  await visitor.signIn({ path: settingsPath, as: 'operator' })
  await visitor.inside.getByText(visitor.text('settings.read-only')).waitFor()
  const newcomer = visitor.inside.getByRole('listitem').filter({ hasText: name })
  await newcomer.getByText('America/Sao_Paulo').waitFor()
  expect(await visitor.inside.getByRole('button').count()).toBe(0)
}

it.each(views.map((view): [string, View] => [nameOf(view), view]))(
  'an owner connects a marketplace and gives it a deadline, and an operator reads it, in %s',
  async (viewName, view) => {
    const visitor = await Visitor.arrive({ browser, hostUrl: world.host.url, ...view })
    const name = `Newcomer, ${viewName}`
    try {
      await connects(visitor)
      expect(await findViolations(visitor.page)).toEqual([])
      expect(await visitor.overflowing()).toEqual([])
      await correctsIt(visitor, name)
      await readsIt(visitor, name)
      const asked = await world.ask('{ orderIntegration(id: "order-integrations-test") { id } }')
      expect(asked.data).toEqual({ orderIntegration: null })
      expect(visitor.complaints).toEqual([])
    } finally {
      await visitor.leave()
    }
  },
)
