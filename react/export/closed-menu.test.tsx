import { screen, waitFor } from '@testing-library/react'

import { anInbox, anOrder } from '../testing/builders'
import type { FakeApi } from '../testing/fake-api'
import { renderPage } from '../testing/render-page'
import { keepSavedFiles } from '../testing/saved-files'

const saved = keepSavedFiles()

afterEach(() => window.localStorage.clear())

const progress = { name: 'Orders read so far' }

/** An export that has begun, and is answered once that is called. */
const beginExport = async (orderInbox: NonNullable<FakeApi['orderInbox']>) => {
  let answer: () => void = () => undefined
  const exported = () =>
    new Promise((resolve) => {
      answer = () => resolve(anInbox({ orders: [anOrder()], totalCount: 1 }).exported)
    })
  const { user } = renderPage({
    orderInbox: (asked) => ({ ...anInbox(), ...(orderInbox(asked) as object), exported }),
  })
  await user.click(await screen.findByRole('button', { name: 'Export' }))
  await user.click(screen.getByRole('button', { name: /^CSV/ }))
  await screen.findByRole('progressbar', progress)
  return { user, answer: () => answer() }
}

describe('an export whose menu is closed', () => {
  it('says over the list how far it is, and what came of it', async () => {
    const { user, answer } = await beginExport(() => anInbox())
    expect(screen.getAllByRole('progressbar', progress)).toHaveLength(1)
    await user.click(screen.getByRole('heading', { level: 1 }))

    expect(screen.queryByRole('button', { name: /^CSV/ })).toBeNull()
    expect(screen.getByRole('progressbar', progress)).toBeVisible()
    answer()
    expect(await screen.findByText(/^1 order exported/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByText(/order exported/)).toBeNull()
  })

  it('ends with its file where the list shows nothing to export anymore', async () => {
    const { user, answer } = await beginExport(({ filter }) =>
      filter?.search ? anInbox({ orders: [] }) : anInbox(),
    )
    const before = saved.length
    await user.type(screen.getByRole('searchbox'), 'nothing{Enter}')
    await screen.findByText('No order matches')
    expect(screen.queryByRole('button', { name: 'Export' })).toBeNull()
    answer()

    await waitFor(() => expect(saved).toHaveLength(before + 1))
  })
})
