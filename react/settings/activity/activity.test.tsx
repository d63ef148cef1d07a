import { screen, within } from '@testing-library/react'
import React from 'react'

import type { FakeApi } from '../../testing/fake-api'
import { RefusedError } from '../../testing/fake-api'
import { renderAsking } from '../../testing/render-part'
import { keepSavedFiles } from '../../testing/saved-files'
import { Activity } from './activity'

const saved = keepSavedFiles()

const closed = {
  id: 'a1',
  at: '2026-11-23T14:00:00.000Z',
  by: 'ana@acme.example',
  kind: 'CLOSED',
  orderCount: 40,
  orders: [{ id: 'AMZ-1', marketplaceOrderId: '701-1' }],
  closeReason: 'NOT_OURS',
}

const show = (api: FakeApi = {}) => {
  const asked: unknown[] = []
  const page = renderAsking(<Activity />, {
    peopleOfPage: () => [{ login: 'ana@acme.example', isMe: false }],
    activities: (question) => {
      asked.push(question)
      return { nodes: [closed], pageInfo: { hasNextPage: false, endCursor: null } }
    },
    ...api,
  })
  return { ...page, asked }
}

describe('who did what', () => {
  it('is listed with who, what, why and on how many orders', async () => {
    show()
    const [, row] = within(await screen.findByRole('table')).getAllByRole('row')

    expect(row).toHaveTextContent('ana@acme.example')
    expect(row).toHaveTextContent('Closed: not an order of this store')
    expect(row).toHaveTextContent('701-1')
    expect(row).toHaveTextContent('and 39 more')
  })

  it('goes one page on, however often it is asked while the page is read', async () => {
    const asked: unknown[] = []
    const { user } = show({
      activities: ({ after }) => {
        asked.push(after)
        if (after) return new Promise(() => undefined)
        return { nodes: [closed], pageInfo: { hasNextPage: true, endCursor: 'end-1' } }
      },
    })
    await user.click(await screen.findByRole('button', { name: 'Older' }))
    const older = screen.queryByRole('button', { name: 'Older' })
    if (older) await user.click(older)
    const newer = screen.queryByRole('button', { name: 'Newer' })
    if (newer) await user.click(newer)

    expect(asked).toEqual([undefined, 'end-1'])
    if (newer) expect(newer).toBeDisabled()
  })

  it('is asked for of one person', async () => {
    const { user, asked } = show()
    await screen.findByRole('option', { name: 'ana@acme.example' })
    await user.selectOptions(screen.getByLabelText('Person'), 'ana@acme.example')
    await screen.findByRole('table')

    expect(asked[asked.length - 1]).toMatchObject({ by: 'ana@acme.example' })
  })

  it('is saved as a file', async () => {
    const { user } = show()
    await user.click(screen.getByRole('button', { name: 'Download CSV' }))

    expect(await screen.findByText('activity.csv was saved among your downloads.')).toBeVisible()
    expect(saved).toHaveLength(1)
  })

  it('is no file once the session has ended, which is said', async () => {
    const { user } = show({
      activities: () => {
        throw new RefusedError('UNAUTHENTICATED')
      },
    })
    await user.click(screen.getByRole('button', { name: 'Download CSV' }))

    expect(await screen.findAllByText(/Your session has ended/)).not.toHaveLength(0)
    expect(saved).toHaveLength(0)
  })
})
