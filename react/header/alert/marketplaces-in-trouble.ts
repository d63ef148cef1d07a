import type { Alert } from '../../api/use-channels'

type Sums = Alert['value']

/** What one marketplace loses now. */
export interface MarketplaceInTrouble {
  readonly marketplace: Alert['marketplace']
  readonly isSilent: boolean
  /** How many orders failed. */
  readonly orders: number
  /** One sum for each currency, never added across them. */
  readonly sums: Sums
}

const toTrouble = ({ marketplace, kind, orders, value, lostSales }: Alert): MarketplaceInTrouble =>
  kind === 'MARKETPLACE_SILENT'
    ? { marketplace, isSilent: true, orders, sums: lostSales?.sums ?? [] }
    : { marketplace, isSilent: false, orders, sums: value }

function add(some: Sums, others: Sums): Sums {
  const currencies = Array.from(new Set([...some, ...others].map(({ currency }) => currency)))
  const of = (sums: Sums, wanted: string) => sums.find(({ currency }) => currency === wanted)
  return currencies.map((currency) => ({
    currency,
    amount: (of(some, currency)?.amount ?? 0) + (of(others, currency)?.amount ?? 0),
  }))
}

/** Each marketplace once, the one with the greatest loss first; orders that fail for no one cause are all of its. */
export function marketplacesInTrouble(alerts: readonly Alert[]): readonly MarketplaceInTrouble[] {
  const found = new Map<string, MarketplaceInTrouble>()
  for (const alert of alerts) {
    const { id } = alert.marketplace
    const before = found.get(id)
    const now = toTrouble(alert)
    if (!before || now.isSilent || alert.kind === 'MARKETPLACE_FAILING') found.set(id, now)
    else if (!before.isSilent && !isWhole(alerts, id)) {
      found.set(id, {
        ...before,
        orders: before.orders + now.orders,
        sums: add(before.sums, now.sums),
      })
    }
  }
  return Array.from(found.values())
}

const isWhole = (alerts: readonly Alert[], marketplace: string) =>
  alerts.some(
    (alert) => alert.kind === 'MARKETPLACE_FAILING' && alert.marketplace.id === marketplace,
  )
