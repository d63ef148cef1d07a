import { fireEvent, screen, waitFor, within } from '@testing-library/react'

import { anInbox, NOW } from '../testing/builders'
import { renderPage } from '../testing/render-page'
import { decodeQuery } from '../ui/address'

const HOUR_MS = 3_600_000

beforeEach(() => window.localStorage.clear())
afterEach(() => jest.restoreAllMocks())

const open = async (at = '') => {
  const asked: unknown[] = []
  const page = renderPage(
    {
      orderInbox: (args) => {
        asked.push(args.filter)
        return anInbox({ totalCount: 12 })
      },
    },
    { at },
  )
  await screen.findByText('701-1')
  return { ...page, last: () => asked[asked.length - 1] }
}

const ready = () => within(screen.getByRole('list', { name: 'Ready-made views' }))
const link = (name: string) => ready().getByRole('link', { name })

const openMenu = async (at = '') => {
  const page = await open(at)
  await page.user.click(screen.getByRole('button', { name: 'Saved views' }))
  return page
}

/** A look at the page that ended so long ago. */
const lookedBefore = async (milliseconds: number) => {
  const { unmount } = await open()
  jest.spyOn(Date, 'now').mockReturnValue(NOW - milliseconds)
  unmount()
}

describe('ready-made views', () => {
  const NAME = 'Awaiting authorization'

  it('show everybody’s orders of one kind, and close the menu that they stand in', async () => {
    const { user, visited, last } = await openMenu('?marketplace=AMZ&page=2&after=one')
    expect(link(NAME)).not.toHaveAttribute('aria-current')

    await user.click(link(NAME))

    await waitFor(() => expect(last()).toMatchObject({ statuses: ['AWAITING_AUTHORIZATION'] }))
    expect(last()).not.toHaveProperty('marketplaces')
    expect(visited[0]?.query).toEqual({ status: 'awaiting-authorization' })
    expect(screen.queryByRole('link', { name: NAME })).not.toBeInTheDocument()
  })

  it('are links that open anywhere and keep the sort and the view', async () => {
    await openMenu('?sort=value')

    expect(link(NAME)).toHaveAttribute(
      'href',
      '/admin/order-integrations/orders?status=awaiting-authorization&sort=value',
    )
  })

  it('say which one is shown, unless something else narrows the list too', async () => {
    const { unmount } = await openMenu('?status=awaiting-authorization')
    expect(link(NAME)).toHaveAttribute('aria-current', 'true')
    unmount()

    await openMenu('?status=awaiting-authorization&marketplace=AMZ')
    expect(link(NAME)).not.toHaveAttribute('aria-current')
  })
})

describe('what came since the last look', () => {
  const NAME = 'Since my last visit'

  it('cannot be asked for in the first visit', async () => {
    await openMenu()

    expect(ready().queryByRole('link', { name: NAME })).not.toBeInTheDocument()
  })

  it('is what a source said since the page was left', async () => {
    await lookedBefore(5 * HOUR_MS)
    const { user, last } = await openMenu()

    await user.click(link(NAME))

    const from = new Date(NOW - 5 * HOUR_MS).toISOString()
    await waitFor(() => expect(last()).toMatchObject({ processedAt: { from } }))
  })

  it('stays the same for the whole visit, whatever is hidden, left or reloaded meanwhile', async () => {
    await lookedBefore(5 * HOUR_MS)
    const first = await openMenu()
    const href = link(NAME).getAttribute('href')
    fireEvent(window, new Event('pagehide'))
    first.unmount()

    await openMenu()

    expect(link(NAME)).toHaveAttribute('href', href)
  })

  it('begins where a tab was hidden once a person comes back after a break', async () => {
    const { answerWith } = await openMenu()
    answerWith({ orderInbox: () => ({ ...anInbox({ totalCount: 12 }), newSince: () => 1 }) })
    const visibility = jest.spyOn(document, 'visibilityState', 'get')
    jest.spyOn(Date, 'now').mockReturnValue(NOW + HOUR_MS)
    visibility.mockReturnValue('hidden')
    fireEvent(document, new Event('visibilitychange'))
    jest.spyOn(Date, 'now').mockReturnValue(NOW + 3 * HOUR_MS)
    visibility.mockReturnValue('visible')
    fireEvent(document, new Event('visibilitychange'))

    const from = new Date(NOW + HOUR_MS).toISOString()
    const search = new URL(link(NAME).getAttribute('href') ?? '', 'https://acme.example')
      .searchParams
    expect(decodeQuery({ processed: search.get('processed') ?? '' }).processed).toBe(`${from}..`)
    // Who comes back also hears what came meanwhile.
    expect(await screen.findByText('1 new order')).toBeVisible()
  })

  it('is not asked for where what is kept cannot be read', async () => {
    window.localStorage.setItem('order-integrations.visit.acme', '{"leftAt":1e300,"lastLook":"x"}')
    await openMenu()

    expect(ready().queryByRole('link', { name: NAME })).not.toBeInTheDocument()
  })
})
