import { aBatch, aPlan, aPlanGroup, aPlanOrder, aWay } from '../testing/plan-builders'
import { findPlanSheet, planDone, refuse, showPlan } from '../testing/show-plan'

afterEach(() => jest.restoreAllMocks())

const sending = aPlan({
  state: 'RUNNING',
  ways: [aWay({ isSending: true, orderCount: 2312 })],
  groups: [
    aPlanGroup({ outcome: 'REQUESTED', reason: null, orderCount: 88 }),
    aPlanGroup({ outcome: 'REFUSED_BY_CONNECTOR', reason: null, orderCount: 2 }),
  ],
  batches: [
    aBatch({
      state: 'MARKED',
      way: 'CONNECTOR',
      marketplace: { id: 'MLB', name: 'Mercado Livre' },
      by: 'ana@example.com',
      integrated: 10,
      refused: 2,
      waiting: 88,
      requested: 88,
    }),
  ],
})

describe('a connector that can send orders again', () => {
  it('is not spoken of where none fetches', async () => {
    showPlan(aPlan())
    const sheet = await findPlanSheet()
    await sheet.findByRole('heading', { name: 'Batches' })
    expect(sheet.queryByRole('heading', { name: 'By connector' })).toBeNull()
  })

  it('is offered beside the batches, and says before the click what happens to each order', async () => {
    const asked: unknown[] = []
    const { user, become } = showPlan(aPlan({ ways: [aWay()] }), {
      sendByConnector: ({ affiliateId }) => {
        asked.push(affiliateId)
        return planDone(become(sending))
      },
    })
    const sheet = await findPlanSheet()
    expect(await sheet.findByRole('button', { name: 'Copy 37 IDs due today' })).toBeVisible()
    expect(
      sheet.getByText(
        /The connector of Mercado Livre can send 2,412 orders again, in about 41 min/,
      ),
    ).toBeVisible()
    await user.click(sheet.getByRole('button', { name: 'Send by the connector of Mercado Livre…' }))
    expect(sheet.getByText(/at most 60 requests per minute/)).toBeVisible()
    expect(sheet.getByText(/What it has fetched may still be sent/)).toBeVisible()
    await user.click(sheet.getByRole('button', { name: 'Send 2,412 orders by connector' }))

    expect(asked).toEqual(['MLB'])
    expect(
      await sheet.findByRole('heading', { name: 'By connector: 100 of 2,412 were asked for' }),
    ).toBeVisible()
  })

  it('says how far it is, and can be stopped', async () => {
    const stopped: unknown[] = []
    const { user, become } = showPlan(sending, {
      stopPlan: ({ id }) => {
        stopped.push(id)
        return planDone(
          become({ ...sending, state: 'STOPPED', stopReason: 'BY_PERSON', ways: [aWay()] }),
        )
      },
    })
    const sheet = await findPlanSheet()
    expect(
      await sheet.findByText(/sends them again: 2,312 orders are left, about 39 min/),
    ).toBeVisible()
    expect(sheet.getByText(/connector of Mercado Livre/, { selector: 'div' })).toHaveTextContent(
      '10 in Orders, 88 without an answer · 2 refused by the connector · 88 not answered by the connector',
    )
    await user.click(sheet.getByRole('button', { name: 'Stop the plan' }))

    expect(
      await sheet.findByText(/The connector had fetched 88 orders: they may still be sent/),
    ).toBeVisible()
    expect(stopped).toEqual(['plan-1'])
  })

  it.each([
    ['manually', aPlan(), [/You reprocess it: search its ID/], [/The connector fetches/]],
    ['by the connector', sending, [/at most 60 requests/], [/You reprocess it|Manually/]],
    [
      'on both ways',
      { ...sending, batches: [...sending.batches, aBatch({ number: 2, state: 'TAKEN' })] },
      [/Manually.*You reprocess it.*By connector.*at most 60 requests/],
      [],
    ],
  ] as const)('says what happens to each order %s', async (_, plan, said, unsaid) => {
    showPlan(plan)
    const sheet = await findPlanSheet()
    const title = await sheet.findByRole('heading', { name: 'What happens to each order' })
    for (const text of said) expect(title.parentElement).toHaveTextContent(text)
    for (const text of unsaid) expect(title.parentElement).not.toHaveTextContent(text)
  })

  it('leads whoever works manually to the connector’s own page, and only to one with https', async () => {
    const marketplace = { id: 'MLB', name: 'Mercado Livre' }
    const url = 'https://hub.example/resend'
    showPlan(
      aPlan({
        resendPages: [
          { marketplace, url },
          { marketplace: { id: 'AMZ', name: 'Amazon' }, url: 'http://hub.example' },
        ],
      }),
    )
    const sheet = await findPlanSheet()
    const link = await sheet.findByRole('link', { name: /^Send again: Mercado Livre/ })
    expect(link).toHaveAttribute('href', url)
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(sheet.queryByRole('link', { name: /^Send again: Amazon/ })).toBeNull()
  })

  it('says beside each order that it refused why', async () => {
    const { user } = showPlan(sending, {
      planOrders: () => ({
        totalCount: 1,
        pageInfo: { hasNextPage: false, endCursor: null },
        nodes: [aPlanOrder({ outcome: 'REFUSED_BY_CONNECTOR', said: 'listing is paused' })],
      }),
    })
    const sheet = await findPlanSheet()
    await user.click(await sheet.findByRole('button', { name: /^See orders: 2,/ }))

    expect(await sheet.findByText('Connector’s reason: listing is paused')).toBeVisible()
  })

  it('is seen by a viewer without buttons', async () => {
    showPlan(sending, { mayWorkOnOrders: refuse, mayChangeSettings: refuse })
    const sheet = await findPlanSheet()
    await sheet.findByRole('heading', { name: 'By connector' })
    expect(sheet.queryByRole('button', { name: 'Stop the plan' })).toBeNull()
  })

  it('is in the summary of the receipt', async () => {
    const { user } = showPlan(sending, {
      planOrders: () => ({ totalCount: 1, nodes: [aPlanOrder()] }),
    })
    const sheet = await findPlanSheet()
    await user.click(await sheet.findByRole('button', { name: 'More' }))
    await user.click(sheet.getByRole('button', { name: 'Summary as text' }))
    const summary = sheet.getByRole('textbox', { name: 'Summary as text' })
    expect(summary).toHaveTextContent('Manually: 0 · by connector: 100')
  })
})
