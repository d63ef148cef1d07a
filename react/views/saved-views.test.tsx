import { screen, waitFor, within } from '@testing-library/react'

import { anInbox } from '../testing/builders'
import { renderPage } from '../testing/render-page'

const KEY = 'order-integrations.views.acme'

beforeEach(() => window.localStorage.clear())
afterEach(() => jest.restoreAllMocks())

const open = async (at = '') => {
  const page = renderPage({ orderInbox: () => anInbox({ totalCount: 12 }) }, { at })
  await screen.findByText('701-1')
  await page.user.click(screen.getByRole('button', { name: 'Saved views' }))
  const save = async (name: string) => {
    await page.user.type(screen.getByLabelText('Save this filter and sort as'), `${name}{Enter}`)
  }
  return { ...page, save }
}

const list = () => within(screen.getByRole('list', { name: 'Saved views' }))
const names = () =>
  list()
    .queryAllByRole('link')
    .map(({ textContent }) => textContent)

/** As many saved views, numbered from 1. */
const keep = (count: number) =>
  window.localStorage.setItem(
    KEY,
    JSON.stringify(
      Array.from({ length: count }, (_, index) => ({
        name: `View ${String(index + 1)}`,
        query: { marketplace: 'AMZ' },
      })),
    ),
  )

describe('saved views', () => {
  it('keep the filter and the sort under a name, and are there on the next visit', async () => {
    const first = await open('?search=a%26b&marketplace=AMZ&sort=value&page=2&after=one')
    await first.save('Dear Amazon')
    expect(list().getByRole('link', { name: 'Dear Amazon' })).toHaveAttribute('aria-current')
    first.unmount()

    const { user, visited } = await open()
    const link = list().getByRole('link', { name: 'Dear Amazon' })
    expect(link).not.toHaveAttribute('aria-current')
    await user.click(link)

    expect(visited[0]?.query).toEqual({ search: 'a%26b', marketplace: 'AMZ', sort: 'value' })
    await waitFor(() => expect(screen.getByRole('button', { name: 'Saved views' })).toHaveFocus())
    expect(screen.queryByRole('list', { name: 'Saved views' })).not.toBeInTheDocument()
  })

  it('say that they are kept in this browser only', async () => {
    await open()

    expect(screen.getByText(/Kept in this browser only/)).toBeVisible()
    expect(screen.getByText('Nothing saved yet.')).toBeVisible()
  })

  it('are named anew with the keyboard, never by a name that another has', async () => {
    keep(2)
    const { user } = await open()
    await user.click(list().getByRole('button', { name: 'Rename View 1' }))
    const field = screen.getByLabelText('New name of View 1')
    expect(field).toHaveFocus()

    await user.keyboard('view 2{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('view 2 exists already.')
    await user.clear(field)
    await user.keyboard('Mornings{Enter}')

    expect(names()).toEqual(['Mornings', 'View 2'])
    expect(list().getByRole('button', { name: 'Rename Mornings' })).toHaveFocus()
  })

  it('keep their name where a person thinks better of it', async () => {
    keep(1)
    const { user } = await open()
    await user.click(list().getByRole('button', { name: 'Rename View 1' }))
    await user.keyboard('Mornings')
    await user.click(screen.getByRole('button', { name: 'Cancel' }))

    expect(names()).toEqual(['View 1'])
    expect(list().getByRole('button', { name: 'Rename View 1' })).toHaveFocus()
  })

  it('come back after they were deleted', async () => {
    keep(2)
    const { user } = await open()
    await user.click(list().getByRole('button', { name: 'Delete View 2' }))
    expect(names()).toEqual(['View 1'])
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()

    await user.keyboard('{Enter}')

    expect(names()).toEqual(['View 1', 'View 2'])
  })

  it('are not saved twice under one name', async () => {
    keep(1)
    const { save } = await open('?status=failed')
    await save(' view 1 ')

    expect(screen.getByRole('alert')).toHaveTextContent('view 1 exists already.')
    expect(names()).toEqual(['View 1'])
  })

  it('say so where no more are kept', async () => {
    keep(25)
    await open()

    expect(names()).toHaveLength(20)
    expect(screen.getByText(/^20 views are saved/)).toBeVisible()
    expect(screen.queryByLabelText('Save this filter and sort as')).not.toBeInTheDocument()
  })

  it('leave what another tab saved meanwhile', async () => {
    const { save } = await open('?status=failed')
    keep(1)
    await save('Failed')

    expect(names()).toEqual(['View 1', 'Failed'])
  })

  it('say that nothing is kept where the browser refuses, and are there until the page is left', async () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('QuotaExceededError')
    })
    const { save } = await open('?status=failed')
    await save('Failed')

    expect(names()).toEqual(['Failed'])
    expect(screen.getByText(/^This browser keeps nothing/)).toBeVisible()
  })

  it('skip what is kept in a form that nobody knows', async () => {
    const kept = [{ name: 'Known', query: { status: 'failed', sort: 3 } }, { name: 4 }, null, 'x']
    window.localStorage.setItem(KEY, JSON.stringify(kept))
    await open()

    expect(names()).toEqual(['Known'])
  })
})
