import { createMemoryAffiliateDirectory } from '../../adapters/memory/memory-affiliate-directory'
import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { observe } from '../../domain/orders/observe'
import { toRecord } from '../../domain/orders/observed-record'
import { defaultSettings, type AccountSettings } from '../../domain/settings/account-settings'
import { success } from '../../lib/result'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import { aClock, aFactRecord, aKey, anObservation } from '../../testing/builders'
import { memoryAccount } from '../../testing/memory-account'
import { mostScrollsForDivergences } from './gather-divergences'
import { previewRule, type PreviewRequest } from './preview-rule'

const now = '2026-11-29T12:00:00.000Z'

type Failing = { readonly paid: string; readonly at?: string; readonly success?: boolean }

const value = (amount: number) => ({ value: { amount, currency: 'BRL' } })

/** Of 100.00 so much was paid; integrated a day later where it succeeds. */
const failing = (
  id: string,
  { paid, at = '2026-11-24T12:00:00.000Z', success: isFixed = false }: Failing,
) => {
  const description = `Payment total (${paid}) differs from store desired value (100.00)`
  const errors = [{ source: 'Fulfillment', code: 'FMT007', description }]
  const key = aKey(id)
  const failed = toRecord(key, anObservation({ marketplaceOrderId: id, errors }, at))
  const fact = { marketplaceOrderId: id, ...value(Math.round(Number(paid) * 100)) }
  const priced = observe(failed, { ...aFactRecord(fact), ...key })
  const fixed = { success: true, code: 'SOI001', message: '', errors: [], marketplaceOrderId: id }
  return isFixed
    ? observe(priced, toRecord(key, anObservation(fixed, '2026-11-25T12:00:00.000Z')))
    : priced
}

const anAccount = async (
  orders: readonly ReturnType<typeof failing>[],
  store: Partial<OrderIntegrationStore> = {},
  settings: Partial<AccountSettings> = {},
) => {
  const clock = aClock(now)
  const kept = createMemoryOrderIntegrationStore(clock)
  for (const record of orders) await kept.update(record, () => record)
  let scrolls = 0
  const scrollRecords: OrderIntegrationStore['scrollRecords'] = (...given) => {
    scrolls += 1
    return (store.scrollRecords ?? kept.scrollRecords)(...given)
  }
  const dependencies = {
    ...memoryAccount(clock),
    affiliates: createMemoryAffiliateDirectory([{ id: 'AMZ', name: 'Amazon', salesChannel: '1' }]),
    orderIntegrations: { ...kept, scrollRecords },
  }
  await dependencies.settings.put('account-settings', { ...defaultSettings, ...settings })
  return { dependencies, clock, scrolls: () => scrolls }
}

const upTo = (percent: string): PreviewRequest => ({
  days: 30,
  typed: [{ side: 'BOTH', action: 'AUTHORIZE', from: '0', to: percent }],
})

describe('the preview of a rule', () => {
  it('replays what is open and what was corrected since, and counts what it cannot', async () => {
    const { dependencies } = await anAccount([
      failing('1', { paid: '99.00' }),
      failing('2', { paid: '98.50', success: true }),
      failing('3', { paid: '90.00' }),
      toRecord(aKey('4'), anObservation({ marketplaceOrderId: '4', errors: [] })),
      toRecord(
        aKey('5'),
        anObservation({
          marketplaceOrderId: '5',
          code: 'EOI002',
          errors: [{ code: 'FMT005', description: 'Item 1 is not available' }],
        }),
      ),
    ])
    const previewed = await previewRule(dependencies, upTo('2'))

    expect(previewed).toMatchObject({
      ok: true,
      value: {
        orders: 3,
        withoutAmounts: 1,
        outcome: {
          replay: {
            total: {
              AUTHORIZE: { orders: 2, sums: [{ currency: 'BRL', orders: 2, less: 250, more: 0 }] },
              OUTSIDE: { orders: 1 },
            },
            months: [{ month: '2026-11' }],
          },
        },
        gathered: { isCut: false, notKept: undefined },
      },
    })
  })

  it('reads the orders once for a minute, whatever rule is tried', async () => {
    const { dependencies, scrolls, clock } = await anAccount([failing('1', { paid: '99.00' })])
    await previewRule(dependencies, upTo('2'))
    await previewRule(dependencies, upTo('5'))
    await previewRule(dependencies, { days: 30 })
    expect(scrolls()).toBe(1)

    clock.advance(61_000)
    await previewRule(dependencies, upTo('2'))
    expect(scrolls()).toBe(2)
  })

  it('reads nothing for half a rule', async () => {
    const { dependencies, scrolls } = await anAccount([])
    const previewed = await previewRule(dependencies, upTo('2,5'))

    expect(previewed).toMatchObject({
      ok: false,
      error: { kind: 'bands', problems: [{ field: 'bands.0.to', reason: 'COMMA', meant: '2.5' }] },
    })
    expect(await previewRule(dependencies, { days: 31 })).toMatchObject({
      error: { kind: 'invalid-input', field: 'days' },
    })
    expect(scrolls()).toBe(0)
  })

  it('begins with the rule that was entered, else with the suggestion', async () => {
    const orders = Array.from({ length: 6 }, (_, index) => failing(`${index}`, { paid: '99.00' }))
    const entered = {
      bands: [{ side: 'BOTH', from: 0, to: 700, action: 'AUTHORIZE' }] as const,
      enteredAt: now,
    }
    const suggested = await previewRule((await anAccount(orders)).dependencies, { days: 30 })
    expect(suggested).toMatchObject({
      value: { suggestion: { upTo: 150 }, outcome: { bands: [{ to: 150 }, { action: 'ASK' }] } },
    })
    const divergenceRule = { ...entered, bands: [...entered.bands] }
    const account = await anAccount(orders, {}, { divergenceRule })
    expect(await previewRule(account.dependencies, { days: 30 })).toMatchObject({
      value: { entered, outcome: { bands: [{ to: 700 }] } },
    })
  })

  it('is of the orders of one cause where one is named, and over where that has none', async () => {
    const { dependencies } = await anAccount([
      failing('1', { paid: '99.00' }),
      failing('2', { paid: '110.00' }),
    ])
    const all = await previewRule(dependencies, upTo('50'))
    const causes = all.ok ? all.value.gathered.causes : []
    expect(causes).toHaveLength(2)
    const issueId = causes[0]?.issue.id ?? ''

    expect(await previewRule(dependencies, { ...upTo('50'), issueId })).toMatchObject({
      value: { orders: 1, causes: [{ issue: { id: issueId } }] },
    })
    // Open orders alone may form another pattern than all that diverged.
    const moved = issueId.replace(':scattered', ':same-amount=1.00')
    expect(await previewRule(dependencies, { ...upTo('50'), issueId: moved })).toMatchObject({
      value: { orders: 1 },
    })
    expect(await previewRule(dependencies, { ...upTo('50'), issueId: 'v1:gone' })).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    })
  })

  it('counts the days, and the orders in them, that are kept no more', async () => {
    const { dependencies } = await anAccount([])
    await dependencies.channelCounts.change('AMZ-2026-07', () =>
      success({
        hours: { '2026-07-10T10:00:00.000Z': 30 },
        days: { '2026-07-11': 12 },
      }),
    )

    expect(await previewRule(dependencies, { days: 180 })).toMatchObject({
      value: { gathered: { notKept: { days: 90, orders: 42 } } },
    })
  })

  it('stops at its bound, and is none where the orders cannot be read', async () => {
    const cut = await anAccount([], {
      scrollRecords: async () => success({ records: [], next: 'more' }),
    })
    expect(await previewRule(cut.dependencies, upTo('2'))).toMatchObject({
      value: { gathered: { isCut: true } },
    })
    expect(cut.scrolls()).toBe(mostScrollsForDivergences)

    const error = {
      kind: 'upstream',
      service: 'master-data',
      operation: 'scroll-orders',
      reason: 'timeout',
      retryable: true,
    } as const
    const down = await anAccount([], { scrollRecords: async () => ({ ok: false, error }) })
    expect(await previewRule(down.dependencies, upTo('2'))).toEqual({ ok: false, error })
  })
})
