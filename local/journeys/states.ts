// Every state in which a person can meet the page, each reached as a person reaches it: by addresses, clicks and keys,
// with data that came as a connector's notification, and with failures of VTEX's own services.
import { actStates } from './act-states'
import { importStates } from './import-states'
import type { Scene } from './scene'
import { masterDataIsDown, untilInbox } from './scene'
import { sceneOrders } from './scene-orders'
import { settingsStates } from './settings-states'
import type { State } from './state'
import type { Visitor } from './visitor'
import { ordersPath } from './visitor'
import { workStates } from './work-states'

const end = (scene: Scene): Promise<void> => scene.world.noFaults()

const showList = async (visitor: Visitor): Promise<void> => {
  await visitor.signIn()
  await visitor.seesList()
}

const openFilter = async (visitor: Visitor): Promise<void> => {
  await visitor.filterButton.click()
  await visitor.inside.getByRole('group').getByRole('checkbox').first().waitFor()
}

const showAlert = async (visitor: Visitor, message: string): Promise<void> =>
  visitor.inside.getByRole('alert').getByText(visitor.text(message)).waitFor()

const listStates: readonly State[] = [
  { name: 'list', show: showList },
  {
    name: 'filter-open',
    show: async (visitor) => {
      await showList(visitor)
      await openFilter(visitor)
    },
  },
  {
    name: 'filtered',
    show: async (visitor) => {
      await visitor.signIn({ path: `${ordersPath}?error-type=amount-divergence` })
      await visitor.seesList()
    },
  },
  {
    name: 'no-match',
    show: async (visitor) => {
      await visitor.signIn({ path: `${ordersPath}?search=no-such-order` })
      await visitor.inside
        .getByRole('heading', { name: visitor.text('page.no-match'), exact: true })
        .waitFor()
    },
  },
  {
    name: 'loading',
    show: async (visitor, { world }) => {
      await world.faults({ host: 'vtexid.vtex.com.br', delayMs: 8_000 })
      await visitor.signIn()
      await visitor.inside.locator('table[aria-busy="true"]').waitFor()
    },
    end,
  },
]

const sheetStates: readonly State[] = [
  {
    name: 'sheet',
    show: async (visitor, { orderId }) => {
      await visitor.signIn({ path: `${ordersPath}?view=orders&search=${orderId}` })
      await visitor.seesList()
      await visitor.orderLink(orderId).click()
      await visitor.sheet.getByRole('heading', { name: visitor.text('page.steps') }).waitFor()
    },
  },
  {
    name: 'sheet-end',
    show: async (visitor, { orderId }) => {
      await visitor.signIn({ path: `${ordersPath}/AMZ-${orderId}` })
      const last = visitor.sheet.getByRole('heading', { name: visitor.text('page.ids') })
      await last.scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'not-found',
    show: async (visitor) => {
      await visitor.signIn({ path: `${ordersPath}/AMZ-nobody-knows-this-order` })
      await visitor.sheet
        .getByRole('heading', { name: visitor.text('page.order-not-found'), exact: true })
        .waitFor()
    },
  },
  {
    name: 'sheet-error',
    show: async (visitor, { world, orderId }) => {
      await world.faults(masterDataIsDown)
      await visitor.signIn({ path: `${ordersPath}/AMZ-${orderId}` })
      await visitor.sheet.getByText(visitor.text('page.order-failed')).waitFor()
    },
    end,
  },
]

/** One for each documented error type: what it looks like is the heart of the page. */
const instructionStates: readonly State[] = Object.entries(sceneOrders).map(([type, id]) => ({
  name: `instructions-${type}`,
  show: async (visitor) => {
    await visitor.signIn({ path: `${ordersPath}/AMZ-${id}` })
    await visitor.sheet
      .getByText(visitor.text(`error-type.${type}`))
      .first()
      .waitFor()
    await visitor.sheet.getByRole('heading', { name: visitor.text('page.steps') }).waitFor()
  },
}))

const troubleStates: readonly State[] = [
  {
    name: 'stale',
    show: async (visitor, { world }) => {
      await world.faults(masterDataIsDown)
      await untilInbox(world, '"stale":true')
      await visitor.signIn()
      await visitor.inside.getByText(visitor.text('page.stale')).waitFor()
      await visitor.seesList()
    },
    end,
  },
  {
    name: 'partial',
    show: async (visitor, { world }) => {
      await world.faults({ host: 'api.vtex.com', path: '/scroll', status: 503 })
      await visitor.signIn({ account: 'secondstore' })
      await visitor.inside.getByText(visitor.text('page.partial')).first().waitFor()
      await visitor.seesList()
    },
    end,
  },
  {
    name: 'error',
    show: async (visitor, { world }) => {
      await world.faults({ host: 'vtexid.vtex.com.br', status: 500 })
      await visitor.signIn()
      await showAlert(visitor, 'page.list-failed')
    },
    end,
  },
  {
    name: 'forbidden',
    show: async (visitor, { world }) => {
      await world.faults({ path: '/api/license-manager/*', status: 200, body: false })
      await visitor.signIn({ as: 'viewer' })
      await showAlert(visitor, 'page.forbidden')
    },
    end,
  },
  {
    name: 'signed-out',
    show: async (visitor) => {
      await showList(visitor)
      await visitor.page.context().clearCookies({ name: 'VtexIdclientAutCookie' })
      await openFilter(visitor)
      await visitor.inside.getByRole('group').getByRole('checkbox').first().click()
      await showAlert(visitor, 'page.signed-out')
    },
  },
]

const shellStates: readonly State[] = [
  { name: 'sign-in', show: (visitor) => visitor.goTo(ordersPath) },
  { name: 'home', show: (visitor) => visitor.signIn({ path: '/admin' }) },
  {
    name: 'search-open',
    show: async (visitor) => {
      await showList(visitor)
      await visitor.page.getByRole('combobox').fill('orders')
      await visitor.page.getByRole('option').first().waitFor()
    },
  },
  {
    name: 'search-nothing',
    show: async (visitor) => {
      await showList(visitor)
      await visitor.page.getByRole('combobox').fill('invoices')
      await visitor.page.locator('.search-status.shown').waitFor()
    },
  },
  {
    name: 'language-open',
    show: async (visitor) => {
      await showList(visitor)
      await visitor.page.locator('.language summary').click()
    },
  },
  {
    name: 'user-open',
    show: async (visitor) => {
      await showList(visitor)
      await visitor.page.locator('.user summary').click()
    },
  },
  {
    name: 'menu-open',
    show: async (visitor) => {
      await showList(visitor)
      if (visitor.view.width <= 768) await visitor.page.locator('#menu-button').click()
    },
  },
  {
    name: 'no-such-page',
    show: (visitor) => visitor.signIn({ path: '/admin/elsewhere' }),
    complaint: /404/,
  },
]

export const states: readonly State[] = [
  ...listStates,
  ...sheetStates,
  ...instructionStates,
  ...workStates,
  ...troubleStates,
  ...settingsStates,
  ...importStates,
  ...shellStates,
  ...actStates,
]

/** Of an account in which nothing was ever reported. */
export const emptyState: State = {
  name: 'empty',
  show: async (visitor) => {
    await visitor.signIn()
    await visitor.inside
      .getByRole('heading', { name: visitor.text('onboarding.empty'), exact: true })
      .waitFor()
  },
}
