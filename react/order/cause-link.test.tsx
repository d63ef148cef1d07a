import { screen, within } from '@testing-library/react'

import { anInbox, anOrder } from '../testing/builders'
import { renderPage } from '../testing/render-page'

const AT = '/AMZ-701-1'
const apiWith = (order: unknown) => ({
  orderInbox: () => anInbox(),
  orderIntegration: () => order,
})
const findSheet = async () => within(await screen.findByRole('dialog'))

afterEach(() => jest.restoreAllMocks())

describe('the cause that an order shares with others', () => {
  const issue = { id: 'v1:cause:sku=17', title: 'SKU 17 is out of stock', orderCount: 3 }

  it('is one step away', async () => {
    const { user, visited } = renderPage(apiWith(anOrder({ issue })), {
      at: `${AT}?status=failed`,
    })
    const sheet = await findSheet()
    await user.click(
      await sheet.findByRole('link', { name: /See what all 3 orders are waiting for/ }),
    )

    expect(visited[0]?.path).toBe('/admin/app/order-integrations/orders')
    expect(visited[0]?.query).toMatchObject({ status: 'failed' })
    expect(decodeURIComponent(visited[0]?.query.cause ?? '')).toBe(issue.id)
  })

  it('is not offered where no other order has it', async () => {
    renderPage(apiWith(anOrder({ issue: { ...issue, orderCount: 1 } })), { at: AT })
    const sheet = await findSheet()
    await sheet.findByRole('button', { name: 'Check now' })

    expect(sheet.queryByRole('link', { name: /wait for/ })).toBeNull()
  })
})
