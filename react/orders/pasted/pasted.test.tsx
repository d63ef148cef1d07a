import { screen, waitFor, within } from '@testing-library/react'

import { anInbox, anOrder } from '../../testing/builders'
import type { FakeApi } from '../../testing/fake-api'
import { never, RefusedError } from '../../testing/fake-api'
import { renderPage } from '../../testing/render-page'

afterEach(() => jest.restoreAllMocks())

const open = anOrder({ id: 'AMZ-1', marketplaceOrderId: '2000071640247733' })
const closed = {
  ...anOrder({ id: 'AMZ-2', marketplaceOrderId: '2000061899219761' }),
  closing: { reason: 'NOT_OURS', by: 'ana@acme.example', at: '2026-11-23T11:20:00.000Z' },
}
const answers = [
  { asked: '2000099999999999', state: 'NOT_KNOWN', order: null },
  { asked: '2000061899219761', state: 'CLOSED', order: closed },
  { asked: '2000071640247733', state: 'OPEN', order: { ...open, closing: null } },
]

const show = async (api: FakeApi = {}, at = '') => {
  const asked: (readonly string[])[] = []
  const page = renderPage(
    {
      orderInbox: () => anInbox(),
      ordersByIds: ({ ids }) => {
        asked.push(ids)
        return answers
      },
      ...api,
    },
    { at },
  )
  await screen.findByRole('table')
  const paste = async (text: string) => {
    await page.user.click(screen.getByRole('searchbox'))
    await page.user.paste(text)
  }
  return { ...page, asked, paste }
}

const rows = async () =>
  within(await screen.findByRole('table', { name: 'Orders looked up' })).getAllByRole('row')

describe('a pasted column of ids', () => {
  it('is answered in groups: open, closed, not known', async () => {
    const { paste, asked, visited } = await show()
    await paste('Order ID\n#2000099999999999\n2000061899219761\n"2000071640247733"\n')

    await screen.findByText('1 of 3 IDs is open')
    const texts = (await rows()).slice(1).map(({ textContent }) => textContent)
    expect(texts[0]).toMatch(/^1 of 3 IDs is open/)
    expect(texts[1]).toContain('2000071640247733')
    expect(texts[2]).toBe('1 is closedcan be opened again')
    expect(texts[3]).toContain('Closednot an order of this storeClosed by ana@acme.example')
    expect(texts[4]).toBe('1 was not found')
    expect(texts[5]).toContain('2000099999999999Not foundNeither this page nor VTEX Orders has it.')
    expect(asked).toEqual([['2000099999999999', '2000061899219761', '2000071640247733']])
    expect(visited[0]?.query).toEqual({
      ids: '2000099999999999~2000061899219761~2000071640247733',
    })
    expect(screen.getByRole('searchbox')).toHaveValue('3 IDs pasted')
  })

  it('offers of an id that nobody reported where else to look for it', async () => {
    await show({}, '?ids=2000099999999999~2000061899219761')

    expect(await screen.findByRole('link', { name: /^Look it up in VTEX Orders/ })).toHaveAttribute(
      'href',
      '/admin/orders?q=2000099999999999',
    )
    expect(screen.getByRole('link', { name: 'Import an order report' })).toBeVisible()
    expect(screen.getAllByRole('checkbox', { name: /^Select order/ })).toHaveLength(2)
  })

  it('asks once for an id that the address says twice', async () => {
    const { asked } = await show({}, '?ids=2000061899219761~2000071640247733~2000061899219761')

    await screen.findByText('1 of 3 IDs is open')
    expect(asked[0]).toEqual(['2000061899219761', '2000071640247733'])
  })

  it('does not call unknown what could not be looked up', async () => {
    const notAnswered = [{ asked: '2000099999999999', state: 'NOT_ANSWERED', order: null }]
    await show({ ordersByIds: () => notAnswered }, '?ids=2000099999999999')

    expect(await screen.findByText('1 could not be looked up')).toBeVisible()
    expect(screen.queryByText(/not found/)).not.toBeInTheDocument()
  })

  it('says so where the service does not answer, and asks again', async () => {
    const down = () => {
      throw new RefusedError('UPSTREAM')
    }
    const page = renderPage(
      { orderInbox: () => anInbox(), ordersByIds: down },
      { at: '?ids=2000061899219761' },
    )
    expect(await screen.findByRole('alert')).toHaveTextContent('The orders could not be looked up')

    page.answerWith({ orderInbox: () => anInbox(), ordersByIds: () => answers })
    await page.user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await screen.findByText('1 of 3 IDs is open')).toBeVisible()
  })

  it('gives way to the whole list once the search is cleared', async () => {
    const { user, visited } = await show({}, '?ids=2000061899219761')

    await user.click(screen.getByRole('button', { name: 'Clear the search' }))

    expect(await screen.findByRole('table', { name: 'Orders' })).toBeVisible()
    expect(visited[0]?.query).toEqual({})
    expect(screen.getByRole('searchbox')).toHaveFocus()
  })

  it('says how many were left out where there are more than are looked up at once', async () => {
    const asked: (readonly string[])[] = []
    const ordersByIds = ({ ids }: { readonly ids: readonly string[] }) => {
      asked.push(ids)
      return ids.map((id) => ({ asked: id, state: 'NOT_KNOWN', order: null }))
    }
    const { paste } = await show({ ordersByIds })
    await paste(Array.from({ length: 612 }, (_, index) => `2000071640${1000 + index}`).join('\n'))

    expect(await screen.findByText('Only the first 500 of 612 IDs were looked up.')).toBeVisible()
    await waitFor(() => expect(asked).toHaveLength(5))
    expect(asked.flat()).toHaveLength(500)
  })
})

describe('a second paste', () => {
  const first = '2000061899219761\n2000071640247733'
  const second = '2000061899219762\n2000071640247734'

  it('shows and ticks nothing of the first while it has no answer', async () => {
    const { paste, user } = await show({
      ordersByIds: ({ ids }) => (ids.includes('2000071640247733') ? answers : never()),
    })
    await paste(first)
    await screen.findByText('1 of 3 IDs is open')

    await user.click(screen.getByRole('searchbox'))
    await paste(second)

    const table = screen.getByRole('table', { name: 'Orders looked up' })
    await waitFor(() => expect(table).toHaveAttribute('aria-busy', 'true'))
    expect(table).not.toHaveTextContent('2000071640247733')
    const tick = screen.getByRole('checkbox', { name: 'Select all orders on this page' })
    expect(tick).toBeDisabled()
  })

  it('is not answered by what was asked for the first and comes late', async () => {
    const late: (() => void)[] = []
    const { paste, user } = await show({
      ordersByIds: ({ ids }) =>
        ids.includes('2000071640247733')
          ? new Promise((resolve) => late.push(() => resolve(answers)))
          : [{ asked: '2000061899219762', state: 'NOT_KNOWN', order: null }],
    })
    await paste(first)
    await waitFor(() => expect(late).not.toEqual([]))
    await user.click(screen.getByRole('searchbox'))
    await paste(second)
    await screen.findByText('1 was not found')

    late.forEach((answer) => answer())

    await expect(screen.findByText('1 of 3 IDs is open', {}, { timeout: 300 })).rejects.toThrow()
  })
})

describe('an address of pasted ids that only another tab knows', () => {
  it('shows no list in their place until a person wants it', async () => {
    const { user, visited } = renderPage(
      { orderInbox: () => anInbox({ orders: [open] }) },
      { at: '?ids=kept-1z141z3sg' },
    )

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The pasted IDs of this address are unknown here',
    )
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()

    await user.click(screen.getByRole('button', { name: 'Show all open orders' }))

    expect(await screen.findByRole('table', { name: 'Orders' })).toBeVisible()
    expect(visited[0]?.query).toEqual({})
  })
})

describe('a list beside that is not whole yet', () => {
  it('does not ask for all pasted ids anew each time that it is polled', async () => {
    let polled = 0
    const { asked } = await show(
      {
        orderInbox: () => {
          polled += 1
          return anInbox({ partial: true, totalCount: polled })
        },
      },
      '?ids=2000061899219761~2000071640247733',
    )
    await waitFor(() => expect(polled).toBeGreaterThan(2), { timeout: 8000 })

    expect(asked.length).toBeLessThanOrEqual(2)
  }, 10_000)
})

describe('one id', () => {
  it('is searched for without what stands around it', async () => {
    const searched: unknown[] = []
    const orderInbox: FakeApi['orderInbox'] = ({ filter }) => {
      searched.push(filter.search)
      return anInbox({
        orders: filter.search ? [] : [anOrder()],
        totalCount: filter.search ? 0 : 1,
      })
    }
    const { user } = await show({ orderInbox })

    await user.type(screen.getByRole('searchbox'), '#2000099999999999{Enter}')

    await screen.findByRole('heading', { name: 'No order matches' })
    expect(searched[searched.length - 1]).toBe('2000099999999999')
    expect(screen.getByRole('link', { name: /^Look it up in VTEX Orders/ })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Import an order report' })).toBeVisible()
  })
})
