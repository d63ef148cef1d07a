import { screen, waitFor, within } from '@testing-library/react'

import { anInbox } from '../testing/builders'
import type { FakeApi } from '../testing/fake-api'
import { never, RefusedError } from '../testing/fake-api'
import { renderPage } from '../testing/render-page'

afterEach(() => jest.restoreAllMocks())

interface Kept {
  readonly sharedBy?: string
  readonly id: string
  readonly name: string
  readonly query: string
}

/** A service that keeps views, as many as it is given at first. */
const aService = (count = 0) => {
  let kept: readonly Kept[] = Array.from({ length: count }, (_, index) => ({
    id: String(index + 1),
    name: `View ${String(index + 1)}`,
    query: 'marketplace=AMZ',
  }))
  const answered = () => kept.map((view) => ({ ...view, mayChange: true }))
  const settle = (next: readonly Kept[]) => {
    kept = next
    return { ok: answered(), error: null }
  }
  const api = {
    orderInbox: () => anInbox({ totalCount: 12 }),
    savedViews: () => answered(),
    addSavedViews: ({ views }) =>
      settle([...kept, ...views.map((view) => ({ ...view, id: `new ${view.name}` }))]),
    renameSavedView: ({ id, name }) =>
      settle(kept.map((view) => (view.id === id ? { ...view, name } : view))),
    shareSavedView: ({ id }) =>
      settle(kept.map((view) => (view.id === id ? { ...view, sharedBy: 'ana@x.co' } : view))),
    deleteSavedView: ({ id }) => settle(kept.filter((view) => view.id !== id)),
  } satisfies FakeApi
  return { api, kept: () => kept }
}

const menuButton = () => screen.getByRole('button', { name: 'Saved views' })

const openMenu = async (api: FakeApi, at = '') => {
  const page = renderPage(api, { at })
  await screen.findByText('701-1')
  await page.user.click(menuButton())
  return page
}

/** Opens the menu and waits until what is saved stands in it. */
const open = async (api: FakeApi, at = '') => {
  const page = await openMenu(api, at)
  await screen.findByText(/^Kept for you in this store/)
  const save = async (name: string) => {
    await page.user.type(screen.getByLabelText('Save this filter and sort as'), `${name}{Enter}`)
  }
  return { ...page, save }
}

const list = () => within(screen.getByRole('list', { name: 'Saved views' }))
const findLink = (name: string) => screen.findByRole('link', { name })
const names = () =>
  list()
    .queryAllByRole('link')
    .map(({ textContent }) => textContent)

/** Focus that was lost with what had it would leave Escape without effect. */
const expectEscapeToClose = async (user: ReturnType<typeof renderPage>['user']) => {
  await waitFor(() => expect(document.body).not.toHaveFocus())
  await user.keyboard('{Escape}')
  expect(menuButton()).toHaveFocus()
  expect(menuButton()).toHaveAttribute('aria-expanded', 'false')
}

const refusal = { ok: null, error: { code: 'UPSTREAM', message: 'VTEX did not answer.' } }

describe('saved views', () => {
  it('keep the filter and the sort under a name, and are there on the next visit', async () => {
    const { api, kept } = aService()
    const first = await open(api, '?search=a%26b&marketplace=AMZ&sort=value&page=2&after=one')
    expect(screen.getByText('Nothing saved yet.')).toBeVisible()
    await first.save('Dear Amazon')
    expect(await findLink('Dear Amazon')).toHaveAttribute('aria-current')
    expect(kept()).toMatchObject([{ query: 'search=a%26b&marketplace=AMZ&sort=value' }])
    expect(screen.getByLabelText('Save this filter and sort as')).toHaveValue('')
    first.unmount()

    const { user, visited } = await open(api)
    const link = await findLink('Dear Amazon')
    expect(link).not.toHaveAttribute('aria-current')
    await user.click(link)

    expect(visited[0]?.query).toEqual({ search: 'a!26b', marketplace: 'AMZ', sort: 'value' })
    await waitFor(() => expect(menuButton()).toHaveFocus())
    expect(screen.queryByRole('list', { name: 'Saved views' })).not.toBeInTheDocument()
  })

  it('are asked for when the menu is opened, not with the list', async () => {
    const { api } = aService(1)
    const asked: string[] = []
    const savedViews = () => {
      asked.push('views')
      return api.savedViews()
    }
    const { user } = renderPage({ ...api, savedViews })
    await screen.findByText('701-1')
    expect(asked).toEqual([])

    await user.click(menuButton())

    await findLink('View 1')
    expect(asked).toEqual(['views'])
  })

  it('say that they are loading, and offer no name before they are known', async () => {
    await openMenu({ ...aService().api, savedViews: never })

    expect(await screen.findByText('Loading your saved views')).toBeInTheDocument()
    expect(screen.queryByText('Nothing saved yet.')).not.toBeInTheDocument()
    expect(screen.queryByLabelText('Save this filter and sort as')).not.toBeInTheDocument()
  })

  it('say that they could not be read, which is not that there are none, and try again', async () => {
    const { api } = aService(1)
    const down = () => {
      throw new RefusedError('UPSTREAM')
    }
    const { user, answerWith } = await openMenu({ ...api, savedViews: down })
    expect(await screen.findByRole('alert')).toHaveTextContent('Your saved views could not be read')
    expect(screen.queryByText('Nothing saved yet.')).not.toBeInTheDocument()

    answerWith(api)
    await user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await findLink('View 1')).toBeVisible()
    await expectEscapeToClose(user)
  })

  it('leave out what nobody knows of a list', async () => {
    const { api } = aService()
    const savedViews = () => [
      {
        id: '1',
        name: 'Known',
        query: 'status=failed&colour=blue&sort=3&error-type=none',
        mayChange: true,
      },
    ]
    const { user, visited } = await open({ ...api, savedViews })

    await user.click(await findLink('Known'))

    expect(visited[0]?.query).toEqual({ status: 'failed' })
  })

  it('are named anew with the keyboard, never by a name that another has', async () => {
    const { user } = await open(aService(2).api)
    await user.click(list().getByRole('button', { name: 'Rename View 1' }))
    const field = screen.getByLabelText('New name of View 1')
    expect(field).toHaveFocus()

    await user.keyboard('view 2{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('view 2 exists already.')
    await user.clear(field)
    await user.keyboard('Mornings{Enter}')

    const button = await screen.findByRole('button', { name: 'Rename Mornings' })
    expect(names()).toEqual(['Mornings', 'View 2'])
    await waitFor(() => expect(button).toHaveFocus())
  })

  it('keep their name where a person thinks better of it', async () => {
    const { user } = await open(aService(1).api)
    await user.click(list().getByRole('button', { name: 'Rename View 1' }))
    await user.keyboard('Mornings')
    await user.click(screen.getByRole('button', { name: 'Cancel' }))

    expect(names()).toEqual(['View 1'])
    expect(list().getByRole('button', { name: 'Rename View 1' })).toHaveFocus()
  })

  it('come back after they were deleted', async () => {
    const { user } = await open(aService(2).api)
    await user.click(list().getByRole('button', { name: 'Delete View 2' }))
    const undo = await screen.findByRole('button', { name: 'Undo' })
    expect(names()).toEqual(['View 1'])
    await waitFor(() => expect(undo).toHaveFocus())

    await user.keyboard('{Enter}')

    await findLink('View 2')
    expect(names()).toEqual(['View 1', 'View 2'])
    await waitFor(() => expect(undo).not.toBeInTheDocument())
    await expectEscapeToClose(user)
  })

  it('are everybody’s once they are shared, with who shared them', async () => {
    const { api, kept } = aService(1)
    const { user } = await open(api)
    const share = 'Share View 1 with everybody in the store'
    await user.click(screen.getByRole('button', { name: share }))

    const shared = within(await screen.findByRole('list', { name: 'Shared views' }))
    expect(shared.getByRole('link', { name: /^View 1.*shared by ana@x.co/ })).toBeVisible()
    expect(screen.queryByRole('button', { name: share })).toBeNull()
    expect(kept()).toMatchObject([{ name: 'View 1', sharedBy: 'ana@x.co' }])
  })

  it('are not saved twice under one name', async () => {
    const { save } = await open(aService(1).api, '?status=failed')
    await save(' view 1 ')

    expect(screen.getByRole('alert')).toHaveTextContent('view 1 exists already.')
    expect(names()).toEqual(['View 1'])
  })

  it('say so where no more are kept', async () => {
    const { save, user } = await open(aService(19).api)

    expect(screen.queryByText(/^20 views are saved/)).not.toBeInTheDocument()
    await save('Failed')

    expect(await screen.findByText(/^20 views are saved/)).toBeVisible()
    expect(names()).toHaveLength(20)
    expect(screen.queryByLabelText('Save this filter and sort as')).not.toBeInTheDocument()
    await expectEscapeToClose(user)
  })

  it('stand as they were where a change was not kept, with the name to send again', async () => {
    const { api } = aService(1)
    const page = await open({
      ...api,
      addSavedViews: () => refusal,
      deleteSavedView: () => refusal,
    })
    await page.save('Failed')

    expect(await screen.findByText('VTEX did not answer.')).toBeVisible()
    const field = screen.getByLabelText('Save this filter and sort as')
    await waitFor(() => expect(field).toHaveValue('Failed'))
    expect(names()).toEqual(['View 1'])
    page.answerWith('unreachable')
    await page.user.click(list().getByRole('button', { name: 'Delete View 1' }))
    expect(await screen.findByText(/^It could not be saved/)).toBeVisible()
    expect(names()).toEqual(['View 1'])

    page.answerWith(api)
    await page.user.type(field, '{Enter}')

    await findLink('Failed')
    expect(names()).toEqual(['View 1', 'Failed'])
    expect(screen.queryByText(/^It could not be saved/)).not.toBeInTheDocument()
  })
})
