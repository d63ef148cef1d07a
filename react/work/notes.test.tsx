import { screen, within } from '@testing-library/react'
import React from 'react'

import type { OrderNoteInput } from '../__generated__/operations'
import type { FakeApi } from '../testing/fake-api'
import { RefusedError } from '../testing/fake-api'
import { renderAsking } from '../testing/render-part'
import { OrderNotes } from './notes-section'
import { ReceiptProvider, Receipts } from './receipt'

const notes = [
  { id: 'n2', text: 'Asked the carrier.', by: 'me@acme.example', at: '2026-11-23T14:00:00.000Z' },
  { id: 'n1', text: 'Buyer waits.', by: 'ana@acme.example', at: '2026-11-23T13:00:00.000Z' },
]

const show = (api: FakeApi = {}) => {
  const written: OrderNoteInput[] = []
  const withdrawn: unknown[] = []
  const order = { id: 'AMZ-1', marketplaceOrderId: '701-1', notes }
  const page = renderAsking(
    <ReceiptProvider>
      <Receipts place="sheet" />
      <OrderNotes order={order} />
    </ReceiptProvider>,
    {
      peopleOfPage: () => [{ login: 'me@acme.example', isMe: true }],
      addOrderNote: ({ input }) => {
        written.push(input)
        return { ok: { id: 'n3' }, error: null }
      },
      withdrawNote: ({ input }) => {
        withdrawn.push(input)
        return { ok: { id: 'n3' }, error: null }
      },
      ...api,
    },
  )
  return { ...page, written, withdrawn }
}

const write = async ({ user }: ReturnType<typeof show>, text: string) => {
  const field = await screen.findByLabelText(/^Add a note/)
  await user.type(field, text)
  await user.click(screen.getByRole('button', { name: 'Save note' }))
  return field
}

describe('notes of an order', () => {
  it('are kept without closing it, and taken back from the receipt', async () => {
    const page = show()
    const field = await write(page, ' Sent by post. ')
    await page.user.click(await screen.findByRole('button', { name: 'Undo: remove the note' }))

    expect(await screen.findByText('Undone: Note saved')).toBeVisible()
    expect(field).toHaveValue('')
    expect(page.written).toMatchObject([{ text: 'Sent by post.' }])
    expect(page.withdrawn).toMatchObject([{ noteId: 'n3' }])
  })

  it('keep what is typed while one is saved', async () => {
    let answer: () => void = () => undefined
    const page = show({
      addOrderNote: () =>
        new Promise((resolve) => {
          answer = () => resolve({ ok: { id: 'n3' }, error: null })
        }),
    })
    const field = await write(page, 'First.')
    await page.user.type(field, ' And a second thought')
    answer()

    await screen.findByText('Note saved')
    expect(field).toHaveValue(' And a second thought')
  })

  it('are removed by who wrote them, and by nobody else', async () => {
    show()
    const list = within(await screen.findByRole('list', { name: 'Notes' }))

    expect(await list.findAllByRole('button', { name: 'Remove note' })).toHaveLength(1)
    expect(list.getByText('Buyer waits.')).toBeVisible()
  })

  it('stay in the field once the session has ended, with the way to sign in', async () => {
    const refuse = () => {
      throw new RefusedError('UNAUTHENTICATED')
    }
    const field = await write(show({ addOrderNote: refuse }), 'Sent by post.')

    expect(await screen.findByText(/Your session has ended/)).toBeVisible()
    expect(screen.getByRole('link', { name: /^Sign in/ })).toBeVisible()
    expect(field).toHaveValue('Sent by post.')
  })

  it('are read, and not written, by who may not work on orders', async () => {
    show({ mayWorkOnOrders: () => null })

    expect(await screen.findByText('Buyer waits.')).toBeVisible()
    expect(screen.queryByLabelText(/^Add a note/)).toBeNull()
    expect(screen.queryByRole('button')).toBeNull()
  })
})
