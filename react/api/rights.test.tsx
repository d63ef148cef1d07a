import { act, screen, waitFor, within } from '@testing-library/react'

import { aCause, anInbox, anOrder } from '../testing/builders'
import type { FakeApi } from '../testing/fake-api'
import { RefusedError } from '../testing/fake-api'
import { aMarketplace, nothingYet } from '../testing/onboarding-builders'
import { renderPage } from '../testing/render-page'
import { someSettings } from '../testing/settings-builders'

const refuse = () => {
  throw new RefusedError('FORBIDDEN')
}

const aViewer: FakeApi = { mayWorkOnOrders: refuse, mayChangeSettings: refuse }

const findSheet = async () => within(await screen.findByRole('dialog'))

const buttonsOf = (part: Pick<typeof screen, 'queryAllByRole'>) =>
  part.queryAllByRole('button').map((button) => button.textContent ?? '')

const working = /close…|check|reopen|assign|colleague|snooze|fixed|settled|cause is|import/i

beforeEach(() => window.localStorage.clear())
afterEach(() => {
  jest.restoreAllMocks()
  jest.useRealTimers()
})

describe('somebody who may only read', () => {
  it('copies the ids of ticked orders, and finds nothing there that would be refused', async () => {
    const { user } = renderPage({ ...aViewer, orderInbox: () => anInbox() })
    await user.click(await screen.findByRole('checkbox', { name: 'Select order 701-1' }))

    const bar = within(screen.getByRole('region', { name: 'Selected orders' }))
    expect(bar.getByRole('button', { name: 'Copy IDs' })).toBeVisible()
    expect(buttonsOf(bar).filter((text) => working.test(text))).toEqual([])
  })

  it('reads an order, why it was closed too, without a word about doing something with it', async () => {
    const closing = { reason: 'NOT_OURS', at: '2026-11-23T14:00:00.000Z', by: 'ana@acme.example' }
    const orderIntegration = () => anOrder({ closing: { ...closing, note: null } as never })
    renderPage({ ...aViewer, orderInbox: () => anInbox(), orderIntegration }, { at: '/AMZ-701-1' })
    const sheet = await findSheet()

    expect(await sheet.findByText(/Closed by ana@acme.example/)).toBeVisible()
    expect(buttonsOf(sheet).filter((text) => working.test(text))).toEqual([])
    expect(sheet.queryByRole('combobox')).not.toBeInTheDocument()
  })

  it('reads a cause and who takes care of it', async () => {
    const cause = aCause({ id: 'the-cause', assignee: 'ana@acme.example' })
    renderPage(
      { ...aViewer, orderInbox: () => anInbox({ causes: [cause] }) },
      { at: '?cause=the-cause' },
    )
    const sheet = await findSheet()

    expect((await sheet.findAllByText('ana'))[0]).toBeVisible()
    expect(buttonsOf(sheet).filter((text) => working.test(text))).toEqual([])
    expect(sheet.queryByRole('combobox')).not.toBeInTheDocument()
  })

  it('is told in place of the forms what importing needs and who grants it', async () => {
    renderPage({ ...aViewer, settings: () => someSettings() }, { page: 'import' })

    expect(await screen.findByText(/“Change order workflow status”/)).toHaveTextContent(
      'ask an administrator of this account',
    )
    expect(screen.queryByRole('radio')).not.toBeInTheDocument()
    expect(screen.queryByLabelText(/Choose a file/)).not.toBeInTheDocument()
  })

  it('is offered no step of the setup', async () => {
    const sources = { ...nothingYet, affiliates: [aMarketplace()] }
    const noOrders = { ...anInbox({ orders: [] }), hadOrders: false }
    renderPage({ ...aViewer, orderInbox: () => noOrders, settings: () => sources })

    const steps = within(await screen.findByRole('list', { name: 'Data coverage' }))
    expect(steps.queryByRole('link')).not.toBeInTheDocument()
  })
})

describe('somebody of whom License Manager says one thing only', () => {
  it('works on orders without changing settings', async () => {
    const api = { mayChangeSettings: refuse, orderInbox: () => anInbox() }
    const page = renderPage({ ...api, orderIntegration: () => anOrder() }, { at: '/AMZ-701-1' })
    expect(await (await findSheet()).findByRole('button', { name: 'Check now' })).toBeVisible()
    page.unmount()

    renderPage({ ...api, settings: () => someSettings() }, { page: 'settings' })
    expect(await screen.findByText(/“Save OrderForm Configuration”/)).toBeVisible()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('changes settings without working on orders', async () => {
    const api = { mayWorkOnOrders: refuse, settings: () => someSettings() }
    const page = renderPage(api, { page: 'settings' })
    expect(await screen.findByRole('button', { name: 'Change Amazon' })).toBeVisible()
    page.unmount()

    renderPage(api, { page: 'import' })
    expect(await screen.findByText(/“Change order workflow status”/)).toBeVisible()
  })
})

it('asks again where License Manager gave no answer, and offers nothing until it has one', async () => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] })
  let answer: () => unknown = () => {
    throw new RefusedError('UPSTREAM')
  }
  const api = { mayWorkOnOrders: () => answer(), settings: () => someSettings() }
  renderPage(api, { page: 'import' })
  expect(await screen.findByText(/could not be read/)).toBeVisible()
  expect(screen.queryByRole('radio')).not.toBeInTheDocument()

  answer = () => true
  act(() => {
    jest.advanceTimersByTime(10_000)
  })

  await waitFor(() => expect(screen.getAllByRole('radio').length).toBeGreaterThan(0))
})

it('leaves License Manager alone while it gives no answer, and asks nothing in a tab that nobody sees', async () => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] })
  let asked = 0
  const mayWorkOnOrders = () => {
    asked += 1
    throw new RefusedError('UPSTREAM')
  }
  renderPage({ mayWorkOnOrders, settings: () => someSettings() }, { page: 'import' })
  await screen.findByText(/could not be read/)
  const passMinutes = async (minutes: number) => {
    const before = asked
    for (let turn = 0; turn < minutes * 6; turn += 1) {
      await act(async () => {
        jest.advanceTimersByTime(10_000)
      })
    }
    return asked - before
  }

  expect(await passMinutes(10)).toBeLessThan(10)
  jest.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  expect(await passMinutes(10)).toBe(0)
})

describe('a role that loses a resource while its page is open', () => {
  it('keeps the note and the reason of a close that was refused, and names what is missing', async () => {
    const orderIntegration = () => anOrder()
    const { user } = renderPage(
      { orderInbox: () => anInbox(), orderIntegration, closeOrders: refuse },
      { at: '/AMZ-701-1' },
    )
    const sheet = await findSheet()
    await user.click(await sheet.findByRole('button', { name: 'Close…' }))
    await user.selectOptions(await sheet.findByLabelText('Reason for closing'), 'NOT_OURS')
    await user.type(sheet.getByLabelText(/Note for colleagues/), 'test order')
    await user.click(sheet.getByRole('button', { name: 'Close this order' }))

    expect(await sheet.findByText(/“Change order workflow status”/)).toBeVisible()
    expect(sheet.getByLabelText(/Note for colleagues/)).toHaveValue('test order')
    expect(sheet.getByLabelText('Reason for closing')).toHaveValue('NOT_OURS')
  })

  it('keeps the colleague of a cause that was typed', async () => {
    const cause = aCause({ id: 'the-cause' })
    const { user } = renderPage(
      { orderInbox: () => anInbox({ causes: [cause] }), assignIssue: refuse },
      { at: '?cause=the-cause' },
    )
    const sheet = await findSheet()
    await user.click((await sheet.findAllByRole('button', { name: /^Assign / }))[0]!)
    await user.type(sheet.getByLabelText('Name or e-mail address'), 'rui@acme.example{Enter}')

    expect(await sheet.findByText(/“Change order workflow status”/)).toBeVisible()
    expect(sheet.getByLabelText('Name or e-mail address')).toHaveValue('rui@acme.example')
  })

  it('keeps what stands in a form of the settings', async () => {
    const { user } = renderPage(
      { settings: () => someSettings(), saveMarketplace: refuse },
      { page: 'settings' },
    )
    await user.click(await screen.findByRole('button', { name: 'Change Amazon' }))
    await user.clear(screen.getByLabelText('Name'))
    await user.type(screen.getByLabelText('Name'), 'Amazon Brasil')
    await user.click(screen.getByRole('button', { name: 'Save' }))

    expect(await screen.findByText(/“Save OrderForm Configuration”/)).toBeVisible()
    expect(screen.getByLabelText('Name')).toHaveValue('Amazon Brasil')
  })
})
