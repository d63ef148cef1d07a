import { screen, waitFor, within } from '@testing-library/react'

import { anInbox } from '../testing/builders'
import { renderPage } from '../testing/render-page'

afterEach(() => jest.restoreAllMocks())

const RULE = /^Orders due within an hour come first/
const BACK = 'Back to highest priority first'

describe('sorting', () => {
  const header = (name: string) => screen.getByRole('columnheader', { name: new RegExp(name) })

  const open = async (at = '') => {
    const asked: unknown[] = []
    const page = renderPage(
      {
        orderInbox: () => ({
          ...anInbox(),
          orders: ({ sort, after }: { sort: unknown; after?: string }) => {
            asked.push([sort, after])
            return anInbox({ totalCount: 60, endCursor: 'cursor-25' }).orders
          },
        }),
      },
      { at },
    )
    await screen.findByText('701-1')
    return { ...page, last: () => asked[asked.length - 1] }
  }

  it('starts with the highest priority, which the deadline shows best', async () => {
    const { last } = await open()

    expect(last()).toEqual([{ field: 'RANK', direction: 'ASCENDING' }, undefined])
    expect(header('Ship by')).toHaveAttribute('aria-sort', 'other')
    for (const name of ['Order', 'Value']) expect(header(name)).not.toHaveAttribute('aria-sort')
    expect(within(header('Problem')).queryByRole('button')).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: BACK })).not.toBeInTheDocument()
  })

  it('explains beside it how the order is decided', async () => {
    const { user } = await open()
    const sign = screen.getByRole('button', { name: 'How the order is decided' })
    await user.click(sign)
    expect(screen.getByText(RULE)).toBeVisible()

    await user.keyboard('{Escape}')

    expect(screen.queryByText(RULE)).not.toBeInTheDocument()
    expect(sign).toHaveFocus()
  })

  it('says where the list does not stand by priority, and leads back', async () => {
    const { user, visited } = await open('?sort=value')
    expect(screen.getByText(/^Highest value first/)).toBeVisible()

    await user.click(screen.getByRole('button', { name: BACK }))

    expect(visited[0]?.query).toEqual({})
    await waitFor(() => expect(header('Ship by')).toHaveAttribute('aria-sort', 'other'))
  })

  it('sorts with the keyboard, turns around the second time, and starts on the first page', async () => {
    const { user, visited, last } = await open('?page=2&after=cursor-25')
    expect(last()).toEqual([expect.anything(), 'cursor-25'])

    screen.getByRole('button', { name: 'Ship by' }).focus()
    await user.keyboard('{Enter}')

    await waitFor(() =>
      expect(last()).toEqual([{ field: 'SHIP_BY', direction: 'ASCENDING' }, undefined]),
    )
    expect(visited[0]?.query).toEqual({ sort: 'ship-by' })
    expect(header('Ship by')).toHaveAttribute('aria-sort', 'ascending')
    expect(header('Status')).not.toHaveAttribute('aria-sort')

    await user.keyboard(' ')

    await waitFor(() => expect(header('Ship by')).toHaveAttribute('aria-sort', 'descending'))
    expect(visited[1]?.query).toEqual({ sort: 'ship-by', direction: 'descending' })
    expect(screen.getByRole('button', { name: 'Ship by' })).toHaveFocus()
  })

  it('comes back from the address and survives clearing the filters', async () => {
    const { user, visited, last } = await open('?sort=value&direction=ascending&status=failed')
    expect(last()).toEqual([{ field: 'VALUE', direction: 'ASCENDING' }, undefined])

    await user.click(screen.getByRole('button', { name: 'Clear filters' }))

    expect(visited[0]?.query).toEqual({ sort: 'value', direction: 'ascending' })
  })
})
