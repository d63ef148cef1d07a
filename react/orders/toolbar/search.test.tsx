import { screen, waitFor, within } from '@testing-library/react'

import { anInbox, anOrder } from '../../testing/builders'
import { never, RefusedError } from '../../testing/fake-api'
import type { FakeApi } from '../../testing/fake-api'
import { renderPage } from '../../testing/render-page'

afterEach(() => jest.restoreAllMocks())

const show = async (orderInbox: FakeApi['orderInbox'] = () => anInbox()) => {
  const page = renderPage({ orderInbox })
  await screen.findByRole('table')
  const queries = () => page.visited.map(({ query }) => query)
  return { ...page, queries, field: screen.getByRole('searchbox') }
}

describe('the search', () => {
  it('keeps the space after a word that was searched for meanwhile', async () => {
    const { user, queries, field } = await show()
    await user.type(field, 'mercado ')
    await waitFor(() => expect(queries()).toEqual([{ search: 'mercado' }]))

    await user.type(field, 'livre')

    expect(field).toHaveValue('mercado livre')
    await waitFor(() => expect(queries()[1]).toEqual({ search: 'mercado!20livre' }))
  })

  it('looks up two ids that are typed one after the other as two', async () => {
    const { user, queries, field } = await show()
    await user.type(field, '#123456 ')
    await waitFor(() => expect(queries()).toEqual([{ search: '123456' }]))

    await user.type(field, '654321')

    await waitFor(() => expect(queries()[1]).toEqual({ ids: '123456~654321' }))
  })

  it('leaves a filter as it is that is chosen right after typing', async () => {
    const { user, queries, field } = await show()
    await user.type(field, 'ana')
    await user.click(screen.getByRole('button', { name: /^Due today/ }))

    await waitFor(() => expect(queries()).toHaveLength(2))
    expect(queries()[1]).toEqual({ 'ship-by': expect.anything(), search: 'ana' })
  })

  it('begins one place in the history with Enter, and another text from outside replaces what is typed', async () => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'], advanceTimers: true })
    const { user, queries, field } = await show()
    await user.type(field, 'ana{Enter}')

    jest.advanceTimersByTime(2000)
    expect(queries()).toEqual([{ search: 'ana' }])

    await user.click(screen.getByRole('button', { name: 'Clear the search' }))
    await waitFor(() => expect(field).toHaveValue(''))
    jest.useRealTimers()
  })
})

describe('a question that is not answered', () => {
  it('takes the list away only: what was chosen can be taken back', async () => {
    const { user, field } = await show(({ filter }) => {
      if (filter.search) throw new RefusedError('UPSTREAM')
      return anInbox({ orders: [anOrder()] })
    })
    await user.type(field, 'ana{Enter}')

    expect(await screen.findByRole('alert')).toHaveTextContent('The orders could not be loaded')
    expect(field).toHaveValue('ana')
    await user.click(screen.getByRole('button', { name: 'Clear the search' }))

    expect(await screen.findByText('701-1')).toBeVisible()
  })

  it('leaves the bulk act that is under way alone', async () => {
    let closed = 0
    const page = renderPage({
      orderInbox: ({ filter }) => {
        if (filter.search) throw new RefusedError('UPSTREAM')
        return anInbox({ orders: [anOrder()] })
      },
      closeOrders: () => {
        closed += 1
        return never()
      },
    })
    const { user } = page
    await user.click(await screen.findByRole('checkbox', { name: /^Select order/ }))
    const bar = within(await screen.findByRole('region', { name: 'Selected orders' }))
    await user.click(await bar.findByRole('button', { name: /^Close/ }))
    await user.selectOptions(await bar.findByRole('combobox'), 'CANCELED_AT_MARKETPLACE')
    await user.click(bar.getByRole('button', { name: 'Close 1 order' }))
    await waitFor(() => expect(closed).toBe(1))

    await user.type(screen.getByRole('searchbox'), 'ana{Enter}')

    await screen.findByText('The orders could not be loaded')
    expect(bar.getByRole('button', { name: 'Stop' })).toBeVisible()
  })
})
