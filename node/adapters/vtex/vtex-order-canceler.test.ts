import { VtexDoAsUserClient, VtexDoClient } from '../../clients/vtex-do/client'
import { OrderCancelClient } from '../../clients/orders/cancel-client'
import { OrdersClient } from '../../clients/orders/client'
import { anIOContext } from '../../testing/io-context'
import { aFault, anAppToken, aUserToken, control, noFaults } from '../../testing/sandbox'
import { useSandbox } from '../../testing/use-sandbox'
import { createVtexOrderCanceler } from './vtex-order-canceler'
import { createVtexOrderReader } from './vtex-order-reader'
import { createVtexOrderTasks } from './vtex-order-tasks'

const sandbox = useSandbox()

const held = { status: 'waiting-for-manual-authorization' }

const put = (orderId: string, body: object) =>
  control(sandbox, { method: 'PUT', path: `orders/demostore/${orderId}`, body })

const fault = (body: object) => aFault(sandbox, body)

const asPerson = async (role: 'operator' | 'viewer' = 'operator') => {
  const token = await aUserToken(sandbox, role)
  return createVtexOrderCanceler(new OrderCancelClient(anIOContext('demostore', token)))
}

const found = async (orderId: string) => {
  const app = anIOContext('demostore', await anAppToken(sandbox, 'demostore'))
  const read = await createVtexOrderReader(new OrdersClient(app)).find(orderId)
  return read.ok ? read.value : undefined
}

afterEach(async () => {
  await noFaults(sandbox)
})

it('cancels with the token of the person, and reads what Orders then shows', async () => {
  await put('AMZ-1', held)
  expect(await found('AMZ-1')).toMatchObject({ hasInvoice: false, isCancelable: true })
  const { cancel } = await asPerson()
  expect(await cancel('AMZ-1', 'Declined')).toEqual({ kind: 'taken' })
  expect(await found('AMZ-1')).toMatchObject({ state: 'canceled', isCancelable: false })
})

it('tells a refusal in VTEX’s own words', async () => {
  await put('AMZ-2', { ...held, invoices: ['NF-1'] })
  expect(await found('AMZ-2')).toMatchObject({ hasInvoice: true, isCancelable: false })
  const { cancel } = await asPerson()
  expect(await cancel('AMZ-2', 'Declined')).toEqual({
    kind: 'refused',
    says: 'A partially invoiced order cannot be canceled.',
  })
})

it('is turned away where the person may not, and with the app’s own token alone', async () => {
  await put('AMZ-3', held)
  const { cancel } = await asPerson('viewer')
  expect(await cancel('AMZ-3', 'Declined')).toMatchObject({
    kind: 'turned-away',
    failure: { reason: 'unauthorised', status: 403 },
  })
  const app = anIOContext('demostore', await anAppToken(sandbox, 'demostore'))
  const nobody = Object.assign(Object.create(null), { ...app, adminUserAuthToken: undefined })
  const byApp = createVtexOrderCanceler(new OrderCancelClient(nobody))
  expect(await byApp.cancel('AMZ-3', 'Declined')).toMatchObject({ kind: 'turned-away' })
  expect(await found('AMZ-3')).toMatchObject({ state: held.status })
})

it.each([
  ['an answer that is lost after the effect', { truncate: true }, 'canceled'],
  ['an answer that is lost before it', { drop: true }, held.status],
  ['a failure of VTEX', { status: 500 }, held.status],
  ['a gateway that had too much to do', { status: 429 }, held.status],
  ['a page of a gateway', { status: 200, body: '<html>' }, held.status],
  ['a second cancel that meets the first', { status: 409 }, held.status],
])('knows nothing of %s, and asks once', async (_, lost, state) => {
  await put('AMZ-5', held)
  await fault({ method: 'POST', path: '/cancel', times: 1, ...lost })
  const { cancel } = await asPerson()
  expect(await cancel('AMZ-5', 'Declined')).toEqual({ kind: 'unanswered' })
  expect(await found('AMZ-5')).toMatchObject({ state })
})

it('finds the task of an order, as the app, and closes it as the person', async () => {
  await put('AMZ-6', held)
  const tasks = createVtexOrderTasks({
    vtexDo: new VtexDoClient(anIOContext('demostore', await anAppToken(sandbox, 'demostore'))),
    vtexDoAsUser: new VtexDoAsUserClient(
      anIOContext('demostore', await aUserToken(sandbox, 'operator')),
    ),
  })
  const open = await tasks.openOf('AMZ-6')
  expect(open).toMatchObject({ value: [{ isOfOrder: true }] })
  expect(await tasks.openOf('AMZ-nobody')).toEqual({ ok: true, value: [] })
  const id = open.ok ? open.value[0]?.id : undefined
  expect(await tasks.close(id ?? '')).toMatchObject({ ok: true })
  expect(await tasks.openOf('AMZ-6')).toEqual({ ok: true, value: [] })
  await fault({ path: '/api/do/*', status: 503 })
  expect(await tasks.openOf('AMZ-6')).toMatchObject({ ok: false })
})
