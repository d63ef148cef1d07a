import { screen, waitFor } from '@testing-library/react'

import type { PriceDivergencePreviewInput, SaveSettingsInput } from '../__generated__/operations'
import { never, RefusedError } from '../testing/fake-api'
import type { FakeApi } from '../testing/fake-api'
import { aCause, suggested, aPreview, answer } from '../testing/price-divergence-builders'
import { renderPage } from '../testing/render-page'
import { someSettings } from '../testing/settings-builders'

const show = (api: FakeApi = {}, at = '') =>
  renderPage(
    { priceDivergencePreview: () => answer(aPreview()), ...api },
    { page: 'price-divergence', at },
  )

describe('the form of a Price Divergence rule', () => {
  it('previews what is typed in, and computes nothing from half a rule', async () => {
    const asked: PriceDivergencePreviewInput[] = []
    const { user } = show({
      priceDivergencePreview: ({ input }) => {
        asked.push(input)
        const problems = [{ field: 'bands.0.to', reason: 'COMMA', meant: '3.5', other: null }]
        return input.bands && input.bands[0]?.to === '3,5'
          ? answer(null, { problems })
          : answer(aPreview())
      },
    })
    const [end] = await screen.findAllByLabelText('To %')
    if (!end) throw new Error('There is no range')
    await user.clear(end)
    await user.type(end, '3,5')
    expect(screen.getByText(/The rule was changed/)).toBeVisible()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Preview' }))

    expect(await screen.findByText('Write 3.5, with a point.')).toBeVisible()
    expect(screen.getAllByLabelText('To %')[0]).toHaveFocus()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(asked).toHaveLength(2)
    expect(asked[1]?.bands?.[0]).toMatchObject({ from: '0', to: '3,5', action: 'AUTHORIZE' })
  })

  it('adds and removes ranges', async () => {
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: 'Add a range' }))
    expect(screen.getByRole('group', { name: 'Range 3' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Remove range 1' }))

    expect(screen.queryByRole('group', { name: 'Range 3' })).not.toBeInTheDocument()
  })

  it('ends with the rule that was saved in VTEX entered here', async () => {
    const sent: SaveSettingsInput[] = []
    const entered = { bands: suggested, enteredAt: '2026-11-23T11:00:00.000Z' }
    const { user } = show({
      priceDivergencePreview: () => answer(aPreview({ entered: sent.length > 0 ? entered : null })),
      saveSettings: ({ input }) => {
        sent.push(input)
        return { ok: someSettings(), error: null }
      },
    })
    expect(await screen.findByRole('link', { name: /Order authorization/ })).toHaveAttribute(
      'href',
      '/admin/order-auth',
    )
    expect(screen.getByText('0% to 2.5%: Automatically authorize')).toBeVisible()
    expect(screen.getByText(/at least two people/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: /I saved exactly this rule/ }))

    expect(await screen.findByText(/use this rule from now on/)).toBeVisible()
    expect(sent).toEqual([
      {
        divergenceRule: {
          bands: [
            { side: 'BOTH', action: 'AUTHORIZE', from: '0', to: '2.5' },
            { side: 'BOTH', action: 'ASK', from: '2.5', to: '100' },
          ],
        },
      },
    ])
    expect(await screen.findByText(/This is the rule as entered here/)).toBeVisible()
  })

  it('does not offer to enter it to who may not', async () => {
    show({
      mayChangeSettings: () => {
        throw new RefusedError('FORBIDDEN')
      },
    })

    expect(await screen.findByText(/Who may change settings can enter it/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /I saved exactly/ })).not.toBeInTheDocument()
  })

  it('replays the orders of one cause, and leads to all', async () => {
    const asked: PriceDivergencePreviewInput[] = []
    show(
      {
        priceDivergencePreview: ({ input }) => {
          asked.push(input)
          return answer(aPreview({ causes: [aCause()] }))
        },
      },
      `?cause=${aCause().id}&days=30`,
    )

    expect(await screen.findByText(/Only orders of/)).toHaveTextContent('by different amounts')
    expect(screen.getByRole('link', { name: 'Replay all orders' })).toBeVisible()
    await waitFor(() => expect(asked).toEqual([{ days: 30, issueId: aCause().id, bands: null }]))
  })

  it('says when the cause has no order, and why there is nothing to see', async () => {
    const { unmount } = show({
      priceDivergencePreview: () => answer(null, { isOver: true }),
    })
    expect(await screen.findByText(/No order of this cause/)).toBeVisible()
    unmount()
    const reading = show({ priceDivergencePreview: never })
    expect(await screen.findByLabelText('Reading the orders…')).toBeInTheDocument()
    reading.unmount()
    show({
      priceDivergencePreview: () => {
        throw new RefusedError('FORBIDDEN')
      },
    })
    expect(await screen.findByText(/do not have permission/)).toBeVisible()
  })
})
