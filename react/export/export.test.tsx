import { screen, waitFor } from '@testing-library/react'
import Papa from 'papaparse'
import readRows from 'read-excel-file'

import { aDiagnosis, anInbox, anOrder } from '../testing/builders'
import type { FakeApi } from '../testing/fake-api'
import { never, RefusedError } from '../testing/fake-api'
import { renderPage } from '../testing/render-page'
import { keepSavedFiles } from '../testing/saved-files'

const saved = keepSavedFiles()
const last = () => saved[saved.length - 1]?.content ?? new Blob()

afterEach(() => window.localStorage.clear())

const bytesOf = (content: Blob) =>
  new Promise<ArrayBuffer>((resolve) => {
    const reader = new FileReader()
    reader.onload = () => {
      if (reader.result instanceof ArrayBuffer) resolve(reader.result)
    }
    reader.readAsArrayBuffer(content)
  })

const rowsOfCsv = async () => {
  const text = new TextDecoder().decode(await bytesOf(last()))
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data
}

const order = anOrder({
  orderId: 'AMZ-701-1-01',
  value: { amount: 31_177, currency: 'BRL' },
  shipBy: { at: '2026-11-24T01:30:00.000Z', source: 'ORDERS', estimated: true },
})

/** The answer of a store in São Paulo. */
const inSaoPaulo = (change: Parameters<typeof anInbox>[0] = {}) =>
  anInbox({ timeZone: 'America/Sao_Paulo', ...change })

const apiWith = (orderInbox: FakeApi['orderInbox']): FakeApi => ({
  orderInbox,
})

async function openMenu(api: FakeApi, options: Parameters<typeof renderPage>[1] = {}) {
  const { user } = renderPage(api, options)
  const name = options.locale === undefined ? 'Export' : 'Exportar'
  await user.click(await screen.findByRole('button', { name }))
  return user
}

const another = anOrder({ id: 'AMZ-701-2', marketplaceOrderId: '701-2' })

const aPageOf = (orders: readonly ReturnType<typeof anOrder>[], endCursor?: string) =>
  inSaoPaulo({ orders, totalCount: 2, endCursor }).exported

/** An export whose second page is refused, so that nobody waits for it to be asked for again. */
async function failInTheMiddle() {
  const answers = {
    second: (): ReturnType<typeof aPageOf> => {
      throw new RefusedError('FORBIDDEN')
    },
  }
  const exported = ({ after }: { readonly after?: string }) =>
    after === 'two' ? answers.second() : aPageOf([order], 'two')
  const user = await openMenu(apiWith(() => ({ ...inSaoPaulo(), exported })))
  await user.click(choose(/^CSV/))
  return { user, answers }
}

const choose = (name: RegExp) => screen.getByRole('button', { name })

describe('the export of the list', () => {
  it('is there by cause too, of the orders behind the causes', async () => {
    const asked: unknown[] = []
    const user = await openMenu(
      apiWith(({ filter }) => {
        asked.push(filter)
        return inSaoPaulo({ orders: [order] })
      }),
      { at: '?view=causes&error-type=amount-divergence' },
    )
    expect(screen.getByText(/orders of all causes that match the filter/)).toBeVisible()
    await user.click(choose(/^CSV/))

    expect(await screen.findByText(/^1 order exported, as of/)).toBeVisible()
    expect(asked[asked.length - 1]).toEqual({
      errorTypes: ['AMOUNT_DIVERGENCE'],
      openOnly: true,
    })
  })

  it('saves the orders of the filter, and says how many and as of when', async () => {
    const asked: unknown[] = []
    const user = await openMenu(
      apiWith(({ filter }) => {
        asked.push(filter)
        return inSaoPaulo({ orders: [order] })
      }),
      { at: '?error-type=amount-divergence&search=701' },
    )
    await user.click(choose(/^CSV/))

    expect(await screen.findByText(/^1 order exported, as of/)).toBeVisible()
    expect(asked[asked.length - 1]).toEqual({
      search: '701',
      errorTypes: ['AMOUNT_DIVERGENCE'],
      openOnly: true,
    })
    expect(saved[0]?.name).toBe('orders-2026-11-23-1200.csv')
    const [header, row] = await rowsOfCsv()
    expect(Object.fromEntries((header ?? []).map((name, at) => [name, row?.[at]]))).toEqual({
      'Marketplace order': '701-1',
      'VTEX order': 'AMZ-701-1-01',
      Marketplace: 'Amazon',
      'Affiliate ID': 'AMZ',
      Status: 'Failed',
      'Error type': 'Amount divergence',
      Cause: 'Paid 1.84 less than expected (0.59 %)',
      Code: 'FMT007',
      'Values in the message': 'paid: 311.77',
      'Who must act': 'Pricing team',
      Value: '311.77',
      Currency: 'BRL',
      'Ship by (America/Sao_Paulo)': '2026-11-23 22:30:00',
      'Ship by is estimated': 'yes',
      'First reported (America/Sao_Paulo)': '2026-11-23 11:00:00',
      'Last reported (America/Sao_Paulo)': '2026-11-23 11:00:00',
      Link: 'http://localhost/admin/order-integrations/orders/AMZ-701-1',
    })
  })

  it.each([
    ['pt', 'Quem deve agir', 'Falhou'],
    ['es', 'Quién debe actuar', 'Falló'],
  ] as const)(
    'is in the reader’s language, with its decimals, in %s',
    async (locale, who, failed) => {
      const user = await openMenu(
        apiWith(() => inSaoPaulo({ orders: [order] })),
        { locale },
      )
      await user.click(choose(/^CSV/))

      await screen.findByText(/^1 pedido exportado/)
      const [header, row] = await rowsOfCsv()
      expect(header).toContain(who)
      expect(row).toEqual(expect.arrayContaining([failed, '311,77']))
    },
  )

  it('saves a workbook with amounts as numbers and harmless texts', async () => {
    const hostile = anOrder({ ...order, diagnosis: aDiagnosis({ title: '=HYPERLINK("x")' }) })
    const user = await openMenu(apiWith(() => inSaoPaulo({ orders: [hostile] })))
    await user.click(choose(/^XLSX/))

    await screen.findByText(/^1 order exported/)
    expect(saved[0]?.name).toMatch(/\.xlsx$/)
    const [header, row] = await readRows(await bytesOf(last()))
    expect(header?.[0]).toBe('Marketplace order')
    expect(row).toEqual(expect.arrayContaining([311.77, `'=HYPERLINK("x")`]))
  })

  it('says in the header that times are in UTC where the store’s zone is not known', async () => {
    const user = await openMenu({ orderInbox: () => anInbox({ timeZone: null, orders: [order] }) })
    await user.click(choose(/^CSV/))

    await screen.findByText(/^1 order exported/)
    expect((await rowsOfCsv())[0]).toContain('Last reported (UTC)')
  })

  it('warns where not all open orders are loaded and where the state is an old one', async () => {
    const user = await openMenu(
      apiWith(() => inSaoPaulo({ orders: [order], partial: true, stale: true })),
    )
    await user.click(choose(/^CSV/))

    expect(await screen.findByText(/Not all open orders were loaded yet/)).toBeVisible()
    expect(screen.getByText(/the file has the last known data/)).toBeVisible()
  })

  it('stops where the orders cannot be read further, and goes on from there', async () => {
    const { user, answers } = await failInTheMiddle()

    expect(await screen.findByText(/1 of 2 are here/)).toBeVisible()
    expect(saved).toEqual([])
    answers.second = () => aPageOf([another])
    await user.click(choose(/^Continue$/))

    expect(await screen.findByText(/^2 orders exported, as of/)).toBeVisible()
    expect(saved[0]?.name).toBe('orders-2026-11-23-1200.csv')
    expect((await rowsOfCsv()).map(([id]) => id)).toEqual(['Marketplace order', '701-1', '701-2'])
  })

  it('saves what is there on demand, named and marked as incomplete', async () => {
    const { user } = await failInTheMiddle()
    await user.click(await screen.findByRole('button', { name: 'Save 1 order' }))

    expect(await screen.findByText(/The file is incomplete: 2 match/)).toBeVisible()
    expect(saved[0]?.name).toBe('orders-2026-11-23-1200-incomplete.csv')
    expect(await rowsOfCsv()).toHaveLength(1 + 1)
  })

  it('keeps nothing of an export that stopped when another is begun', async () => {
    const { user, answers } = await failInTheMiddle()
    await screen.findByText(/1 of 2 are here/)
    answers.second = () => aPageOf([another])
    await user.click(choose(/^CSV/))

    expect(await screen.findByText(/^2 orders exported, as of/)).toBeVisible()
    expect(await rowsOfCsv()).toHaveLength(1 + 2)
  })

  it('ends on Cancel without a file', async () => {
    const { user, answerWith } = renderPage(apiWith(() => inSaoPaulo({ orders: [order] })))
    await user.click(await screen.findByRole('button', { name: 'Export' }))
    answerWith(apiWith(never))
    await user.click(choose(/^CSV/))
    expect(await screen.findByRole('progressbar', { name: 'Orders read so far' })).toBeVisible()
    await user.click(choose(/^Cancel$/))

    await waitFor(() => expect(screen.queryByRole('progressbar')).not.toBeInTheDocument())
    expect(choose(/^CSV/)).toHaveAttribute('aria-disabled', 'false')
    expect(saved).toEqual([])
    await user.keyboard('{Escape}')
    expect(screen.getByRole('button', { name: 'Export' })).toHaveFocus()
  })

  it('saves nothing where a person may not read the orders, and says so', async () => {
    const { user, answerWith } = renderPage(apiWith(() => inSaoPaulo({ orders: [order] })))
    await user.click(await screen.findByRole('button', { name: 'Export' }))
    answerWith(
      apiWith(() => {
        throw new RefusedError('FORBIDDEN')
      }),
    )
    await user.click(choose(/^CSV/))

    expect(await screen.findByText(/role does not include “List Orders”/)).toBeVisible()
    expect(saved).toEqual([])
  })

  it('saves the same file again on demand', async () => {
    const user = await openMenu(apiWith(() => inSaoPaulo({ orders: [order] })))
    await user.click(choose(/^CSV/))
    await user.click(await screen.findByRole('button', { name: /^Save orders-.*csv again$/ }))

    expect(saved).toHaveLength(2)
    expect(saved[1]).toEqual(saved[0])
  })

  it('does not say that it saved where a page of another origin is around it, and offers two ways on', async () => {
    jest.spyOn(window, 'parent', 'get').mockImplementation(() => {
      throw new Error('SecurityError')
    })
    const user = await openMenu(apiWith(() => inSaoPaulo({ orders: [order] })))
    await user.click(choose(/^CSV/))

    expect(await screen.findByText(/^1 order is in the file, as of/)).toBeVisible()
    expect(screen.queryByText(/exported/)).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: /^Open in a window of its own/ })).toHaveAttribute(
      'href',
      window.location.href,
    )
    await user.click(screen.getByRole('button', { name: /^Show the text of the file/ }))
    expect(await screen.findByRole('textbox', { name: saved[0]?.name })).toHaveTextContent('701-1')
  })
})
