import { screen, within } from '@testing-library/react'
import React from 'react'

import type { AssignOrdersInput } from '../__generated__/operations'
import type { FakeApi } from '../testing/fake-api'
import { renderAsking } from '../testing/render-part'
import { AnswerTime } from './answer-time'
import { OrderAssignee } from './order-assignee'

const people = [
  { login: 'ana@acme.example', isMe: false },
  { login: 'bruno@acme.example', isMe: true },
]
const anOrder = { id: 'AMZ-1', marketplaceOrderId: '701-1' }

const done = {
  ok: { done: 1, worked: [], failed: [], conflicts: [], remaining: 0, after: null },
  error: null,
}

const show = (api: FakeApi = {}, assignee?: string) => {
  const asked: AssignOrdersInput[] = []
  const page = renderAsking(
    <AnswerTime.Provider value="then">
      <OrderAssignee order={{ ...anOrder, assignee }} />
    </AnswerTime.Provider>,
    {
      peopleOfPage: () => people,
      assignOrders: ({ input }) => {
        asked.push(input)
        return done
      },
      ...api,
    },
  )
  return { ...page, asked }
}

describe('who takes care of an order', () => {
  it('is chosen from those who used the page, whoever asks first', async () => {
    const { user, asked } = show()
    await user.click(await screen.findByRole('button', { name: 'Assign 701-1' }))
    const list = await screen.findByRole('list', { name: 'People who use this page' })
    expect(within(list).getAllByRole('button')[0]).toHaveTextContent('Me · bruno@acme.example')

    await user.click(within(list).getByRole('button', { name: /ana@/ }))

    expect(asked).toEqual([
      { orders: { ids: ['AMZ-1'] }, assignee: 'ana@acme.example', seenAt: 'then', replace: false },
    ])
    expect(screen.queryByRole('list', { name: 'People who use this page' })).toBeNull()
  })

  it('may be anybody else by e-mail address, and nobody again', async () => {
    const { user, asked } = show({}, 'ana@acme.example')
    const name = '701-1: assigned to ana@acme.example. Change'
    await user.click(await screen.findByRole('button', { name }))
    await user.type(screen.getByLabelText('Name or e-mail address'), 'New@acme.example')
    await user.click(screen.getByRole('button', { name: 'Assign to new@acme.example' }))
    await user.click(screen.getByRole('button', { name }))
    await user.click(await screen.findByRole('button', { name: 'Nobody' }))

    expect(asked.map(({ assignee }) => assignee)).toEqual(['new@acme.example', undefined])
  })

  it('is said, and nothing more, to who may not change it', async () => {
    show({ mayWorkOnOrders: () => null }, 'ana@acme.example')

    expect(await screen.findByText('ana')).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('is not replaced before it is said that a colleague assigned it meanwhile', async () => {
    const decision = { by: 'ana@acme.example', at: '2026-11-23T14:59:00.000Z', assignee: 'c@x.co' }
    const asked: unknown[] = []
    const { user } = show({
      assignOrders: ({ input }) => {
        asked.push(input.replace)
        const conflict = { id: 'AMZ-1', marketplaceOrderId: '701-1', decision }
        return input.replace ? done : { ok: { ...done.ok, done: 0, conflicts: [conflict] } }
      },
    })
    await user.click(await screen.findByRole('button', { name: 'Assign 701-1' }))
    await user.click(await screen.findByRole('button', { name: /Me/ }))

    expect(await screen.findByRole('alert')).toHaveTextContent(
      /ana@acme.example assigned it to c@x.co .* Replace\?/,
    )
    await user.click(screen.getByRole('button', { name: 'Replace' }))
    expect(asked).toEqual([false, true])
  })
})
