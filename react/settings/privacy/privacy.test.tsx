import { screen } from '@testing-library/react'

import type { FakeApi } from '../../testing/fake-api'
import { RefusedError } from '../../testing/fake-api'
import { renderPage } from '../../testing/render-page'

const open = (api: FakeApi) => renderPage(api, { page: 'settings', at: '?section=privacy' })

const order = {
  id: 'AMZ-701-1',
  marketplaceOrderId: '701-1',
  marketplace: { id: 'AMZ', name: 'Amazon' },
  status: 'FAILED',
}

const find = async ({ user }: ReturnType<typeof open>, id: string) => {
  await user.type(await screen.findByLabelText('Order ID, of the marketplace or of VTEX'), id)
  await user.click(screen.getByRole('button', { name: 'Find the order' }))
}

describe('erasing an order', () => {
  it('names the order before it is gone', async () => {
    const erased: string[] = []
    const page = open({
      knownPeople: () => [],
      orderIntegration: () => order,
      eraseOrder: ({ id }) => {
        erased.push(id)
        return { ok: { id } }
      },
    })
    await find(page, '701-1')

    expect(await screen.findByText('Erase order 701-1 of Amazon (Failed)?')).toBeVisible()
    expect(erased).toEqual([])

    await page.user.click(screen.getByRole('button', { name: 'Erase the order' }))

    expect(await screen.findByText('Order 701-1 was erased.')).toBeVisible()
    expect(erased).toEqual(['AMZ-701-1'])
  })

  it('says until when it waits where somebody is at the order', async () => {
    const erasesAt = '2026-11-24T15:00:00.000Z'
    const page = open({
      knownPeople: () => [],
      orderIntegration: () => order,
      eraseOrder: ({ id }) => ({ ok: { id, erasesAt } }),
    })
    await find(page, '701-1')
    await page.user.click(await screen.findByRole('button', { name: 'Erase the order' }))

    expect(
      await screen.findByText(
        /^Order 701-1 is being sent or canceled right now\. .*at the latest: .*\.$/,
      ),
    ).toBeVisible()
    expect(screen.queryByText('Order 701-1 was erased.')).toBeNull()
  })

  it('is left where the person thinks better of it', async () => {
    const page = open({ knownPeople: () => [], orderIntegration: () => order })
    await find(page, '701-1')
    await page.user.click(await screen.findByRole('button', { name: 'Cancel' }))

    expect(screen.getByLabelText('Order ID, of the marketplace or of VTEX')).toHaveValue('701-1')
  })

  it.each([
    ['there is none', () => null, 'This app keeps no order with this ID.'],
    [
      'VTEX does not answer',
      () => {
        throw new RefusedError('INTERNAL_SERVER_ERROR')
      },
      'The search for the order failed. Try again.',
    ],
  ])('says that %s', async (_, orderIntegration, text) => {
    await find(open({ knownPeople: () => [], orderIntegration }), '701-1')

    expect(await screen.findByText(text)).toBeVisible()
  })
})

describe('a colleague who left', () => {
  it('is a former user once every part is done', async () => {
    const asked: unknown[] = []
    const page = open({
      knownPeople: () => ['gone@demostore.example'],
      forgetPerson: ({ login, after }) => {
        asked.push([login, after ?? null])
        return { ok: { orders: 1, after: after ? null : 'next' } }
      },
    })
    const field = await screen.findByLabelText('E-mail with which they signed in')
    await page.user.type(field, 'gone@demostore.example')
    await page.user.click(screen.getByRole('button', { name: 'Continue' }))

    expect(await screen.findByText('Make gone@demostore.example a former user?')).toBeVisible()

    await page.user.click(screen.getByRole('button', { name: 'Make them a former user' }))

    expect(await screen.findByText('Done: their name no longer appears.')).toBeVisible()
    expect(asked).toEqual([
      ['gone@demostore.example', null],
      ['gone@demostore.example', 'next'],
    ])
  })

  it('is asked for by an e-mail address', async () => {
    const page = open({ knownPeople: () => [] })
    await page.user.type(await screen.findByLabelText('E-mail with which they signed in'), 'Ana')
    await page.user.click(screen.getByRole('button', { name: 'Continue' }))

    expect(await screen.findByText('Enter or choose an e-mail address.')).toBeVisible()
  })
})

it('offers nothing to somebody who may not change the settings', async () => {
  open({ mayChangeSettings: () => null, knownPeople: () => [] })

  expect(await screen.findByText('Erase an order')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Find the order' })).not.toBeInTheDocument()
})
