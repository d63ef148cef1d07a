import { screen, waitFor } from '@testing-library/react'

import type { PriceDivergencePreviewInput, SaveSettingsInput } from '../__generated__/operations'
import { never, RefusedError } from '../testing/fake-api'
import type { FakeApi } from '../testing/fake-api'
import { aCause, suggested, aPreview, answer } from '../testing/price-divergence-builders'
import { renderPage } from '../testing/render-page'
import { someSettings } from '../testing/settings-builders'

const show = (api: FakeApi = {}, at = '', locale: 'en' | 'es' = 'en') =>
  renderPage(
    { priceDivergencePreview: () => answer(aPreview()), ...api },
    { page: 'price-divergence', at, locale },
  )

const firstEnd = async () => {
  const [end] = await screen.findAllByLabelText('To %')
  if (!end) throw new Error('There is no range')
  return end
}

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
    const end = await firstEnd()
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

  it.each(['2.50', '02.5', ' 2.5'])('shows the preview of a rule typed as “%s”', async (typed) => {
    const { user } = show()
    const end = await firstEnd()
    await user.clear(end)
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    await user.type(end, typed)
    await user.click(screen.getByRole('button', { name: 'Preview' }))

    expect(await screen.findByRole('table', { name: /What the rule would have/ })).toBeVisible()
    expect(screen.queryByText(/The rule was changed/)).not.toBeInTheDocument()
    expect(end).toHaveValue(typed)
  })

  it('keeps what was typed and refused when the period is changed, with the facts of that one', async () => {
    const { user } = show({
      priceDivergencePreview: ({ input }) =>
        input.bands
          ? answer(null, {
              problems: [{ field: 'bands.0.to', reason: 'COMMA', meant: '3.5', other: null }],
            })
          : answer(aPreview({ orders: input.days })),
    })
    await user.clear(await firstEnd())
    await user.type(await firstEnd(), '3,5')
    await user.click(screen.getByRole('button', { name: 'Preview' }))
    expect(await screen.findByText('Write 3.5, with a point.')).toBeVisible()
    await user.selectOptions(screen.getByLabelText('Orders of the last'), '30')

    expect(await screen.findByText(/^30 orders diverged/)).toBeVisible()
    expect(await firstEnd()).toHaveValue('3,5')
    expect(screen.getByText(/The rule was changed/)).toBeVisible()
  })

  it('begins a range where the last one ends, and with nothing where no rest is', async () => {
    const { user } = show()
    const add = await screen.findByRole('button', { name: 'Add a range' })
    const lastRange = () => {
      const value = (label: string) =>
        screen.getAllByLabelText<HTMLInputElement>(label).pop()?.value
      return [value('From %'), value('To %')]
    }
    await user.click(add)
    expect(lastRange()).toEqual(['', ''])
    await user.click(add)
    expect(lastRange()).toEqual(['', ''])
    for (const number of [4, 3, 2]) {
      await user.click(screen.getByRole('button', { name: `Remove range ${number}` }))
    }
    await user.click(add)
    expect(lastRange()).toEqual(['2.5', '100'])
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

  it('says what to set in VTEX in VTEX’s words, with a point also where a comma is written', async () => {
    show({}, '', 'es')

    expect(await screen.findByText('0% a 2.5%: Autorizar automáticamente')).toBeVisible()
    expect(screen.getByText(/^2.5% a 100%: Crear una tarea en VTEX DO/)).toBeVisible()
    expect(screen.getByText(/GUARDAR REGLAS.* no admite decimales/)).toBeVisible()
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
    expect(screen.getByText(/computed from all orders/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Replay all orders' })).toBeVisible()
    await waitFor(() => expect(asked).toEqual([{ days: 30, issueId: aCause().id, bands: null }]))
  })

  it('asks for a period that can be chosen, whatever the address says', async () => {
    const asked: PriceDivergencePreviewInput[] = []
    show(
      {
        priceDivergencePreview: ({ input }) => {
          asked.push(input)
          return answer(aPreview())
        },
      },
      '?days=31',
    )

    expect(await screen.findByLabelText('Orders of the last')).toHaveValue('90')
    await waitFor(() => expect(asked).toEqual([{ days: 90, issueId: null, bands: null }]))
  })

  it('shows no facts of another period where the cause has no order in this one', async () => {
    const { user } = show(
      {
        priceDivergencePreview: ({ input }) =>
          input.days === 30
            ? answer(null, { isOver: true })
            : answer(aPreview({ causes: [aCause()] })),
      },
      `?cause=${aCause().id}`,
    )
    expect(await screen.findByText(/240 orders diverged/)).toBeVisible()
    await user.selectOptions(screen.getByLabelText('Orders of the last'), '30')

    expect(await screen.findByText(/No order of this cause/)).toBeVisible()
    expect(screen.queryByText(/240 orders diverged/)).not.toBeInTheDocument()
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
