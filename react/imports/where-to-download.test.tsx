import { screen } from '@testing-library/react'

import { aFile, chooseFile, showImports } from '../testing/import-page'
import { profiles } from './profiles/profiles'

afterEach(() => localStorage.clear())

const theirs = [
  { id: 'AMZ', name: 'Amazon', currency: 'BRL', source: 'VTEX' },
  { id: 'SHP', name: 'Shopee', currency: 'BRL', source: 'VTEX' },
  { id: 'LRY', name: 'Leroy Merlin', currency: 'BRL', source: 'VTEX' },
]

const chooseReport = async () => {
  const page = showImports({
    settings: () => ({ timeZone: 'UTC', affiliates: theirs, columnMaps: [] }),
  })
  await page.user.click(await screen.findByRole('radio', { name: /order report/ }))
  return page
}

describe('before a report is chosen', () => {
  it('says for each marketplace of the store where to click, in the words of its seller center', async () => {
    await chooseReport()

    expect(
      await screen.findByText('Orders > Order Reports > Unshipped Orders', { exact: false }),
    ).toBeVisible()
    const shopee = screen.getByText('Meus Pedidos > Exportar')
    expect(shopee).toHaveAttribute('lang', 'pt')
    expect(screen.getByRole('link', { name: /^Open the orders/ })).toHaveAttribute(
      'href',
      'https://seller.shopee.com.br/portal/sale/order',
    )
  })

  it('says of the others that it is not known', async () => {
    await chooseReport()

    expect(await screen.findByText(/^Leroy Merlin: where to click is unknown so far/)).toBeVisible()
  })
})

it('says it of the one whose report it is, once that is known', async () => {
  const { user } = await chooseReport()
  await chooseFile(
    user,
    aFile('ID do pedido;Status do pedido;Preço acordado\n261128UCHMVRK2;A enviar;10.00'),
  )
  expect(await screen.findByText(/This is the order report of Shopee/)).toBeVisible()

  expect(screen.getByText('Meus Pedidos > Exportar')).toBeVisible()
  expect(screen.queryByText(/Order Reports/)).not.toBeInTheDocument()
})

it('every place to click names who says so in public', () => {
  const downloads = profiles.flatMap(({ downloads: all = [] }) => all)

  expect(downloads.length).toBeGreaterThan(0)
  for (const { source, page, steps } of downloads) {
    expect(source).toMatch(/^https?:\/\//)
    if (page) expect(page).toMatch(/^https:\/\//)
    expect(steps.length).toBeGreaterThan(0)
  }
})
