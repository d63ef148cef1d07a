import { screen, waitFor, within } from '@testing-library/react'

import { anInbox, anOrder } from '../testing/builders'
import { RefusedError } from '../testing/fake-api'
import { renderPage } from '../testing/render-page'

afterEach(() => jest.restoreAllMocks())

const orders = ['AMZ-1', 'AMZ-2'].map((id) => anOrder({ id, marketplaceOrderId: id }))
const api = {
  orderInbox: () => anInbox({ orders }),
  orderIntegration: ({ id }: { readonly id: string }) => anOrder({ id, marketplaceOrderId: id }),
}
const refuse = () => {
  throw new RefusedError('UPSTREAM')
}

describe('a sheet over the list', () => {
  it('is one place of the history however many orders were gone through, and none once it is closed', async () => {
    const { user, history } = renderPage(api)
    await user.click(await screen.findByRole('link', { name: 'AMZ-1' }))
    await screen.findByRole('dialog')
    await user.keyboard('j')
    await screen.findByRole('dialog', { name: 'Order AMZ-2' })
    expect(history).toHaveLength(2)

    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(history.join()).not.toContain('AMZ-')
  })

  it('keeps what is typed from the keys of the list', async () => {
    const { user, visited } = renderPage(api)
    await user.click(await screen.findByRole('link', { name: 'AMZ-1' }))
    const sheet = within(await screen.findByRole('dialog', { name: 'Order AMZ-1' }))
    const note = await sheet.findByRole('textbox', { name: /^Add a note/ })
    await user.type(note, 'half a thought')
    sheet.getByRole('button', { name: 'Close' }).focus()
    const before = visited.length

    await user.keyboard('j')

    expect(visited).toHaveLength(before)
    expect(note).toHaveValue('half a thought')
  })
})

describe('an order whose cause cannot be read', () => {
  it('opens with all that is known of it, and says that others of its cause are unknown', async () => {
    renderPage(
      {
        ...api,
        orderIntegration: () => ({ ...anOrder(), issue: refuse }),
      },
      { at: '/AMZ-701-1' },
    )

    expect(await screen.findByText(/How many other orders have this cause/)).toBeVisible()
    expect(screen.getByText('Compare the price tables.')).toBeVisible()
  })
})

describe('rights that cannot be read', () => {
  it('are said once over the list and once in a sheet', async () => {
    renderPage(
      { ...api, mayWorkOnOrders: refuse, mayCancelOrders: refuse, mayChangeSettings: refuse },
      { at: '/AMZ-1' },
    )
    const sheet = within(await screen.findByRole('dialog'))

    expect(await sheet.findByText(/^Whether your role lets you change anything/)).toBeVisible()
    expect(screen.getAllByText(/^Whether your role lets you change anything/)).toHaveLength(2)
  })
})
