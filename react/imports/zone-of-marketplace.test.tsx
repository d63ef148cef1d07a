import { screen } from '@testing-library/react'

import { aFile, chooseFile, showImports } from '../testing/import-page'
import { reportFile } from '../testing/report-file'

afterEach(() => localStorage.clear())

const anywhere = { id: 'MLC', name: 'Mercado Libre', source: 'VTEX' }

const showReports = async () => {
  const page = showImports({
    settings: () => ({
      timeZone: 'America/Sao_Paulo',
      affiliates: [anywhere, { id: 'SHP', name: 'Shopee', source: 'VTEX' }],
      columnMaps: [],
    }),
  })
  await page.user.click(await screen.findByRole('radio', { name: /order report/ }))
  return page
}

const zone = () => screen.findByLabelText('Times without a zone are in')

describe('the clock of a report', () => {
  it('is that of the marketplace’s country, which its currency tells', async () => {
    const { user } = await showReports()
    await chooseFile(user, reportFile('mercadolibre-es-cl.xlsx'))

    expect(await zone()).toHaveDisplayValue('the marketplace’s time zone (America/Santiago)')
    expect(screen.getAllByText(/16:10:00/)[0]).toHaveAttribute(
      'datetime',
      '2026-11-28T19:10:00.000Z',
    )
    // Its status tells the deadline: no column has to.
    expect(screen.queryByText('No deadline, no countdown.')).not.toBeInTheDocument()
  })

  it('is the store’s where nobody knows whose report it is', async () => {
    const { user } = await showReports()
    await chooseFile(user, aFile('Pedido;Data\n701-1;28/11/2026 10:00'))

    expect(await zone()).toHaveDisplayValue('the store’s time zone (America/Sao_Paulo)')
  })

  it('is for the next file of the marketplace what a person said, and for no other’s', async () => {
    const first = await showReports()
    await chooseFile(first.user, reportFile('mercadolibre-es-cl.xlsx'))
    await first.user.selectOptions(await zone(), 'UTC')
    first.unmount()

    const next = await showReports()
    await chooseFile(next.user, reportFile('mercadolibre-es-cl.xlsx'))
    expect(await zone()).toHaveValue('UTC')
    await chooseFile(next.user, reportFile('shopee-order-all.xlsx'))
    expect(await zone()).toHaveValue('America/Sao_Paulo')
  })
})

it('a deadline that is a day alone ends with that day, where the marketplace is', async () => {
  const { user } = await showReports()
  await chooseFile(
    user,
    aFile(
      'Order Item Id,Order Number,Paid Price,Seller SKU,Order Currency,Promised shipping time,Created at\n' +
        '1,1234567801,19990,1005,COP,2026-12-01,2026-11-28 13:05:00',
    ),
  )

  expect(await zone()).toHaveValue('America/Bogota')
  const shown = (await screen.findAllByText(/23:59|01:59/)).map((time) =>
    time.getAttribute('datetime'),
  )
  expect(shown).toContain('2026-12-02T04:59:59.000Z')
})
