import { fireEvent, screen, waitFor, within } from '@testing-library/react'

import { anInbox, NOW } from '../testing/builders'
import { renderPage } from '../testing/render-page'

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

const quickViews = () => within(screen.getByRole('navigation', { name: 'Quick views' }))
const link = (name: string) => quickViews().getByRole('link', { name })

/** A look at the page that ended so long ago. */
const lookedBefore = async (milliseconds: number) => {
  const { unmount } = await open()
  jest.spyOn(Date, 'now').mockReturnValue(NOW - milliseconds)
  unmount()
}

describe('quick views', () => {
  it('show what ships today, late orders included, and say which one is shown', async () => {
    const { user, visited, last } = await open('?marketplace=AMZ&page=2&after=one')
    expect(link('Ships today')).not.toHaveAttribute('aria-current')

    await user.click(link('Ships today'))

    await waitFor(() => expect(last()).toMatchObject({ shipBy: { to: 'today' } }))
    expect(last()).not.toHaveProperty('marketplaces')
    expect(visited[0]?.query).toEqual({ 'ship-by': '..today' })
    expect(link('Ships today')).toHaveAttribute('aria-current', 'true')
    expect(link('Mine')).not.toHaveAttribute('aria-current')
  })

  it('are links that open anywhere and keep the sort and the view', async () => {
    await open('?sort=value')
    const address = '/admin/order-integrations/orders'

    expect(link('Mine')).toHaveAttribute('href', `${address}?assignee=me&sort=value`)
    expect(link('Awaiting my authorization')).toHaveAttribute(
      'href',
      `${address}?status=awaiting-authorization&sort=value`,
    )
  })

  it('are not shown as current once something else narrows the list too', async () => {
    await open('?assignee=me&status=failed')

    expect(link('Mine')).not.toHaveAttribute('aria-current')
  })
})

describe('what came since the last look', () => {
  const NAME = 'Since my last visit'

  it('cannot be asked for in the first visit', async () => {
    await open()

    expect(quickViews().queryByRole('link', { name: NAME })).not.toBeInTheDocument()
  })

  it('is what a source said since the page was left', async () => {
    await lookedBefore(5 * HOUR_MS)
    const { user, last } = await open()

    await user.click(link(NAME))

    const from = new Date(NOW - 5 * HOUR_MS).toISOString()
    await waitFor(() => expect(last()).toMatchObject({ processedAt: { from } }))
    expect(link(NAME)).toHaveAttribute('aria-current', 'true')
  })

  it('stays the same for the whole visit, whatever is hidden, left or reloaded meanwhile', async () => {
    await lookedBefore(5 * HOUR_MS)
    const first = await open()
    const href = link(NAME).getAttribute('href')
    fireEvent(window, new Event('pagehide'))
    first.unmount()

    await open()

    expect(link(NAME)).toHaveAttribute('href', href)
  })

  it('begins where a tab was hidden once a person comes back after a break', async () => {
    const { answerWith } = await open()
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
    expect(decodeURIComponent(search.get('processed') ?? '')).toBe(`${from}..`)
    // Who comes back also hears what came meanwhile.
    expect(await screen.findByText('1 new order')).toBeVisible()
  })

  it('is not asked for where what is kept cannot be read', async () => {
    window.localStorage.setItem('order-integrations.visit.acme', '{"leftAt":1e300,"lastLook":"x"}')
    await open()

    expect(quickViews().queryByRole('link', { name: NAME })).not.toBeInTheDocument()
  })
})
