import { fireEvent, screen, waitFor, within } from '@testing-library/react'

import type { ImportOrdersInput } from '../__generated__/operations'
import { RefusedError } from '../testing/fake-api'
import { aFile, chooseFile, done, marketplaces, rowsOf, showImports } from '../testing/import-page'
import { aFileOf, aWorkbook } from '../testing/report-file'

afterEach(() => {
  localStorage.clear()
  jest.restoreAllMocks()
})

describe("importing VTEX's export file", () => {
  const csv = [
    'ID;Afiliado;Status;Data de processamento',
    '701-1;AMZ;Processado com erro;25/11/2026 10:00',
    '701-2;AMZ;Processado com sucesso;25/11/2026 10:05',
    ';AMZ;Processado com erro;25/11/2026 10:06',
  ].join('\n')

  it('takes a file that is dropped as one that is chosen, by a button in the reader’s language', async () => {
    showImports({}, 'pt')
    expect(
      await screen.findByLabelText('Escolha um arquivo (XLSX, CSV ou TXT, até 50 MB)'),
    ).toHaveAttribute('type', 'file')

    fireEvent.drop(screen.getByText('ou solte-o aqui.'), { dataTransfer: { files: [aFile(csv)] } })

    expect(await screen.findByText(/2 pedidos reconhecidos/)).toBeVisible()
  })

  it("takes times for those of the store's clock, unless a person says otherwise", async () => {
    const { user } = showImports({
      settings: () => ({ timeZone: 'America/Sao_Paulo', affiliates: marketplaces, columnMaps: [] }),
    })
    await chooseFile(user, aFile(csv))
    const zone = await screen.findByLabelText('Times without a zone are in')
    expect(zone).toHaveDisplayValue('the store’s time zone (America/Sao_Paulo)')
    expect(screen.getAllByText(/10:00:00/)[0]).toHaveAttribute(
      'datetime',
      '2026-11-25T13:00:00.000Z',
    )

    await user.selectOptions(zone, 'UTC')

    expect(screen.getAllByText(/07:00:00/)[0]).toHaveAttribute(
      'datetime',
      '2026-11-25T10:00:00.000Z',
    )
  })

  it('shows what was understood, what was not, and sends the rows', async () => {
    const sent: ImportOrdersInput[] = []
    const { user } = showImports({
      importOrders: ({ input }) => {
        sent.push(input)
        return done({ read: 1, open: 1, refused: [{ index: 1, field: 'affiliateId' }] })
      },
    })
    await chooseFile(user, aFile(csv))
    expect(await screen.findByText(/2 orders recognized/)).toBeVisible()
    expect(screen.getByText('1 row without an order ID is left out:')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Import 2 orders' }))

    expect(await screen.findByText(/^1 row read. 1 order requires action./)).toBeVisible()
    expect(screen.getByText('Row 3, column “Afiliado”')).toBeVisible()
    expect(sent.map(({ kind, rows }) => [kind, rowsOf(rows)])).toMatchObject([
      ['VTEX_LOG', [{ id: '701-1', affiliateId: 'AMZ' }, { id: '701-2' }]],
    ])
    expect(screen.getByRole('link', { name: 'Show the orders' })).toHaveAttribute(
      'href',
      '/admin/order-integrations/orders?view=orders&sort=last-processed',
    )

    await user.click(screen.getByRole('button', { name: /^Now paste the expanded log/ }))

    expect(screen.getByLabelText('Paste the text here')).toBeVisible()
  })

  it('says what a large file may come to in documents before it is imported', async () => {
    const rows = Array.from({ length: 1_000 }, (_, index) => `${10_000 + index};Error`)
    const documents = [
      { group: 'OPEN_ORDERS', count: 700 },
      { group: 'CLOSED_ORDERS', count: 200 },
    ]
    const nothing = { asOf: '', ordersSince: null, ordersPerDay: null, calls: null }
    const { user } = showImports({ usage: () => ({ ...nothing, documents }) })
    await chooseFile(user, aFile(['ID;Status', ...rows].join('\n')))

    expect(await screen.findByText(/up to 1,000. The app keeps 900 now/)).toBeVisible()
  })

  it('sends large files in batches of 500', async () => {
    const sizes: number[] = []
    const rows = Array.from(
      { length: 1_100 },
      (_, index) => `${10_000 + index};Processed with error`,
    )
    const { user } = showImports({
      importOrders: ({ input }) => {
        sizes.push(rowsOf(input.rows).length)
        return done({ read: rowsOf(input.rows).length })
      },
    })
    await chooseFile(user, aFile(['ID;Status', ...rows].join('\n')))
    await user.click(await screen.findByRole('button', { name: 'Import 1,100 orders' }))

    expect(await screen.findByText(/^1,100 rows read. None of these/)).toBeVisible()
    expect(sizes).toEqual([500, 500, 100])
  })

  it('goes on sending when the person leaves the page', async () => {
    const sizes: number[] = []
    let answer: () => void = () => undefined
    const rows = Array.from({ length: 501 }, (_, index) => `${10_000 + index};Processed with error`)
    const { user, unmount } = showImports({
      importOrders: ({ input }) => {
        sizes.push(rowsOf(input.rows).length)
        return new Promise((resolve) => {
          answer = () => resolve(done({ read: rowsOf(input.rows).length }))
        })
      },
    })
    await chooseFile(user, aFile(['ID;Status', ...rows].join('\n')))
    await user.click(await screen.findByRole('button', { name: 'Import 501 orders' }))
    await waitFor(() => expect(sizes).toEqual([500]))
    unmount()
    answer()

    await waitFor(() => expect(sizes).toEqual([500, 1]))
  })

  it('says why it stopped, and that importing again doubles nothing', async () => {
    const { user } = showImports({
      importOrders: () => {
        throw new RefusedError('FORBIDDEN')
      },
    })
    await chooseFile(user, aFile(csv))
    await user.click(await screen.findByRole('button', { name: 'Import 2 orders' }))

    expect(await screen.findByText(/does not include “Change order workflow status”/)).toBeVisible()
    // What was brought is still here.
    expect(screen.getByRole('button', { name: 'Import 2 orders' })).toBeEnabled()
  })

  it('says that a file cannot be read', async () => {
    const { user } = showImports()
    await chooseFile(user, aFile('  \n '))

    expect(await screen.findByText('The file is empty.')).toBeVisible()
  })
})

describe('importing the copied log', () => {
  it('gives back the lines that belong to no order', async () => {
    const { user } = showImports({ importOrders: () => done({ read: 1, open: 1 }) })
    await user.click(await screen.findByRole('radio', { name: /expanded log, copied/ }))
    await user.click(await screen.findByLabelText('Paste the text here'))
    await user.paste(
      'Please look\n701-4410983\tAMZ\tProcessed with error\t25/11/2026\nSKU 1 is out of stock',
    )

    expect(screen.getByText('Line 1: Please look')).toBeVisible()
    expect(screen.getByRole('cell', { name: 'SKU 1 is out of stock' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Import 1 order' }))
    expect(await screen.findByText(/^1 row read. 1 order requires action./)).toBeVisible()
  })

  it('asks whether IDs that all end in 0 are complete, as it does for a file', async () => {
    const { user } = showImports()
    await chooseFile(user, aFile('ID;Status\n2000009400000010;x\n2000009400000020;x'))
    expect(await screen.findByText('Confirm that the IDs are complete.')).toBeVisible()
    await user.click(screen.getByRole('radio', { name: /expanded log, copied/ }))
    await user.click(await screen.findByLabelText('Paste the text here'))
    await user.paste('2000009400000010\tMLB\tProcessed with error')
    expect(screen.getByText('Confirm that the IDs are complete.')).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: 'The IDs are complete' }))

    expect(screen.getByRole('button', { name: 'Import 1 order' })).toBeEnabled()
  })
})

describe("importing a marketplace's report", () => {
  it('needs to know whose orders they are, and says what each missing column costs', async () => {
    const sent: ImportOrdersInput[] = []
    const { user } = showImports({
      importOrders: ({ input }) => {
        sent.push(input)
        return done({ read: 1 })
      },
    })
    await user.click(await screen.findByRole('radio', { name: /order report/ }))
    await chooseFile(user, aFile('Pedido;Total\n701-1;"1.311,77"'))
    expect(await screen.findByText('Choose the marketplace of these orders.')).toBeVisible()
    expect(screen.getByText('No deadline, no countdown.')).toBeVisible()
    expect(screen.getByText(/^No currency is chosen/)).toBeVisible()
    await user.selectOptions(screen.getByLabelText('Marketplace'), 'AMZ')
    expect(screen.getByLabelText(/^Currency, if/)).toHaveValue('BRL')
    await user.click(screen.getByRole('button', { name: 'Import 1 order' }))

    expect(await screen.findByText(/^1 order received./)).toBeVisible()
    expect(sent).toMatchObject([
      { kind: 'MARKETPLACE_REPORT', affiliateId: 'AMZ', report: { part: 0, parts: 1, rows: 1 } },
    ])
    expect(sent.map(({ rows }) => rowsOf(rows))).toMatchObject([
      [{ orderId: '701-1', value: { amount: 131177, currency: 'BRL' } }],
    ])
  })
})

describe('what a report leaves open', () => {
  const ask = async (text: string) => {
    const shown = showImports({ importOrders: () => done({ read: 2 }) })
    await shown.user.click(await screen.findByRole('radio', { name: /order report/ }))
    await chooseFile(shown.user, aFile(text))
    await shown.user.selectOptions(await screen.findByLabelText('Marketplace'), 'AMZ')
    return shown
  }

  it('is asked where dates read both ways, with one of them read each way', async () => {
    const { user } = await ask('Pedido;Data\n701-1;11/03/2026\n701-2;11/04/2026')
    expect(screen.getByText('Choose how to read: Data.')).toBeVisible()
    const choice = screen.getByLabelText('These dates can be read two ways')
    expect(within(choice).getByText('11/03/2026 is 11 March 2026')).toBeInTheDocument()
    await user.selectOptions(choice, 'month-first')

    expect(screen.getByRole('button', { name: 'Import 2 orders' })).toBeEnabled()
    expect(document.querySelector('time[datetime^="2026-11-03"]')).toBeVisible()
    // The next file with such columns is read so at once, and says so.
    await chooseFile(user, aFile('Pedido;Data\n701-3;12/05/2026'))
    expect(await screen.findByRole('button', { name: 'Import 1 order' })).toBeEnabled()
    expect(screen.getByLabelText('These dates can be read two ways')).toHaveValue('month-first')
  })

  it('is asked where amounts read both ways', async () => {
    const { user } = await ask('Pedido;Total\n701-1;1.234\n701-2;2.000')
    expect(screen.getByText('Choose how to read: Total.')).toBeVisible()
    await user.selectOptions(screen.getByLabelText('These amounts can be read two ways'), ',')

    expect(screen.getByRole('button', { name: 'Import 2 orders' })).toBeEnabled()
  })

  it('is confirmed where a spreadsheet may have cut the ids', async () => {
    const { user } = await ask('Pedido\n2000009300000010\n2000009300000020')
    expect(screen.getByText(/^All long IDs in “Pedido” end in 0/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Import 2/ })).not.toBeInTheDocument()
    await user.click(screen.getByLabelText('The IDs are complete'))

    expect(screen.getByRole('button', { name: 'Import 2 orders' })).toBeEnabled()
  })

  it('adds up before it is sent, and says what is left out', async () => {
    await ask('Pedido;Data;Total\n701-1;25/11/2026;10,00\n701-2;26/11/2026;5,50\nTotal;;15,50')

    expect(screen.getByText('Rows in the file').nextSibling).toHaveTextContent('3')
    expect(screen.getByText('Orders recognized').nextSibling).toHaveTextContent('2')
    expect(screen.getByText('Total value').nextSibling).toHaveTextContent('R$15.50')
    expect(screen.getByText('Row 4: Total')).toBeVisible()
  })

  it('is the marketplace of the file, where the store has one of that name', async () => {
    const { user } = showImports()
    await user.click(await screen.findByRole('radio', { name: /order report/ }))
    const header = 'amazon-order-id\tpurchase-date\tfulfillment-channel\torder-status'
    const rows = '701-1\t2026-11-28\tMerchant\tUnshipped\n701-2\t2026-11-28\tAmazon\tShipped'
    await chooseFile(user, aFile(`${header}\n${rows}`))

    expect(await screen.findByText('This is the order report of Amazon.')).toBeVisible()
    expect(screen.getByLabelText('Marketplace')).toHaveValue('AMZ')
    expect(screen.getByText('1 order is shipped by the marketplace and is left out:')).toBeVisible()
  })

  it('is which sheet is meant, where the file has several', async () => {
    const { user } = showImports()
    await user.click(await screen.findByRole('radio', { name: /order report/ }))
    const row = (text: string) => `<row><c t="str"><v>${text}</v></c></row>`
    const sheets = { Help: row('Read me'), Orders: row('Pedido') + row('701-1') }
    await chooseFile(user, aFileOf('orders.xlsx', aWorkbook(sheets)))
    const choice = await screen.findByLabelText('Sheet of the file')

    expect(choice).toHaveDisplayValue('Orders')
    expect(screen.getByRole('cell', { name: '701-1' })).toBeVisible()
    await user.selectOptions(choice, 'Help')
    expect(screen.queryByRole('cell', { name: '701-1' })).not.toBeInTheDocument()
  })
})
