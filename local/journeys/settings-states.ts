// The settings: each part, and its forms.
import { z } from 'zod'
import type { Scene } from './scene'
import type { State } from './state'
import type { Visitor } from './visitor'
import { aNotification } from './world'

export const settingsPath = '/admin/order-integrations/settings'
export const messagesPath = `${settingsPath}?section=messages`

export const unknownOrder = '701-4471902-6650031'
const unknownMessage = 'Quorvex quux flibbet'

/** A message in no language, so that no rule that is yet to come knows it. */
export const reportUnknown = ({ world }: Scene): Promise<unknown> =>
  world.deliver(
    aNotification({
      marketplaceOrderId: unknownOrder,
      operationId: unknownOrder,
      code: 'ZZZ901',
      message: '',
      errors: [{ source: 'Connector', code: 'ZZZ901', description: unknownMessage }],
    }),
  )

/** The demo store's rooms at two services. Those that are there already stay. */
const addDemoChats = async ({ world }: Scene): Promise<void> => {
  const addresses = z.record(z.string()).parse(await world.control('GET', 'people/chat-addresses'))
  const query = 'mutation ($input: AddChatInput!) { addChat(input: $input) { error { code } } }'
  for (const [name, url] of [
    ['#marketplaces', addresses.slack],
    ['Plantão', addresses['google-chat']],
  ]) {
    await world.ask(query, { input: { name, url } }, { as: 'owner' })
  }
}

const button = (visitor: Visitor, id: string) =>
  visitor.inside.getByRole('button', { name: visitor.text(id) }).first()

const showPart = async (visitor: Visitor, section: string): Promise<void> => {
  await visitor.signIn({ path: `${settingsPath}?section=${section}` })
  await visitor.inside
    .getByRole('heading', { name: visitor.text(`settings.section-${section}`), exact: true })
    .waitFor()
}

export const settingsStates: readonly State[] = [
  {
    name: 'settings',
    show: async (visitor) => {
      await visitor.signIn({ path: settingsPath, as: 'operator' })
      await visitor.inside.getByText(visitor.text('settings.read-only')).waitFor()
      await visitor.inside.getByRole('heading', { name: 'Amazon', exact: true }).waitFor()
    },
  },
  {
    name: 'settings-deadline',
    show: async (visitor) => {
      await showPart(visitor, 'marketplaces')
      await button(visitor, 'settings.marketplace.change').click()
      await visitor.inside.getByRole('combobox').selectOption('BUSINESS_DAYS')
      await visitor.inside.getByRole('spinbutton').fill('2')
    },
  },
  {
    name: 'settings-connectors',
    show: async (visitor) => {
      await showPart(visitor, 'connectors')
      await visitor.inside.getByText(visitor.text('settings.connector.revoke')).first().click()
      await visitor.inside.getByRole('group').waitFor()
    },
  },
  {
    name: 'settings-hand-over',
    show: async (visitor) => {
      await showPart(visitor, 'connectors')
      await visitor.inside
        .getByRole('link', { name: visitor.text('settings.connector.hand-over') })
        .first()
        .click()
      await button(visitor, 'settings.hand-over.print').waitFor()
    },
  },
  {
    name: 'settings-reading',
    show: async (visitor) => {
      await showPart(visitor, 'reading')
      await button(visitor, 'settings.stuck.change').click()
      await visitor.inside.getByRole('spinbutton').first().waitFor()
    },
  },
  {
    name: 'settings-alarms',
    show: async (visitor, scene) => {
      await addDemoChats(scene)
      await showPart(visitor, 'alarms')
      await button(visitor, 'settings.chat.add').click()
      await visitor.inside.getByRole('textbox').first().waitFor()
    },
  },
  {
    name: 'settings-messages',
    show: async (visitor, scene) => {
      await reportUnknown(scene)
      await visitor.signIn({ path: messagesPath })
      await visitor.inside.getByRole('combobox').first().selectOption('CUSTOMER_DATA')
      await button(visitor, 'settings.teach').waitFor()
    },
  },
  {
    name: 'settings-privacy',
    show: async (visitor, { orderId }) => {
      await showPart(visitor, 'privacy')
      await visitor.inside.getByRole('textbox').first().fill(orderId)
      await button(visitor, 'settings.privacy.order-find').click()
      await visitor.inside.getByRole('group').waitFor()
    },
  },
]
