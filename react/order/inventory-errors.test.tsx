import { fireEvent, screen, within } from '@testing-library/react'

import { aDiagnosis, anInbox, anOrder } from '../testing/builders'
import { renderPage } from '../testing/render-page'

const inventoryErrors = [
  {
    id: 'netshoes-weight',
    marketplace: 'Netshoes',
    message: 'Este Sku não possui peso',
    fix: { text: 'Fill in the real weight of the SKU.', actions: [] },
  },
]

const renderOrder = async (diagnosis: ReturnType<typeof aDiagnosis>) => {
  renderPage(
    { orderInbox: () => anInbox(), orderIntegration: () => anOrder({ diagnosis }) },
    { at: '/AMZ-701-1' },
  )
  return within(await screen.findByRole('dialog'))
}

describe('the list of inventory errors', () => {
  it('lets a person pick the message that Connections > Inventory shows, and tells its fix', async () => {
    const sheet = await renderOrder(
      aDiagnosis({ errorType: 'UNAVAILABLE_INVENTORY', inventoryErrors }),
    )

    const choice = await sheet.findByRole('combobox', { name: 'Message' })
    expect(sheet.queryByText(/real weight/)).toBeNull()
    fireEvent.change(choice, { target: { value: 'netshoes-weight' } })
    expect(sheet.getByText('Fill in the real weight of the SKU.')).toBeVisible()
  })

  it('is not shown for other causes', async () => {
    const sheet = await renderOrder(aDiagnosis())

    await sheet.findByText(/Pricing team must act/)
    expect(sheet.queryByRole('combobox', { name: 'Message' })).toBeNull()
  })
})
