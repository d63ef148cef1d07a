import type { Band, BandAction, BandSide } from '../bands'
import type { Divergence } from '../divergence'
import type { LeftOutCause } from '../suggestion'
import { toKnown, type KnownDivergence } from '../replay'

const at = '2026-11-20T12:00:00.000Z'
export const now = '2026-11-30T12:00:00.000Z'

/** Ends in percent. */
export const aBand = (from: number, to: number, action: BandAction = 'AUTHORIZE'): Band => ({
  ...{ side: 'BOTH', action },
  ...{ from: Math.round(from * 100), to: Math.round(to * 100) },
})

/** The same of one side. */
export const onSide = (side: BandSide, band: Band): Band => ({ ...band, side })

let count = 0

type Different = Partial<Divergence> & {
  readonly paid?: number
  readonly expected?: number
  readonly currency?: string
  readonly causeId?: string
  readonly month?: string
}

/** An order of 100.00 BRL for which 98.00 were paid. */
export const aDivergence = ({
  paid = 9_800,
  expected = 10_000,
  currency = 'BRL',
  causeId = 'everyday',
  month = '2026-11',
  ...different
}: Different = {}): KnownDivergence => {
  count += 1
  const divergence: Divergence = {
    id: `AMZ-${count}`,
    affiliateId: 'AMZ',
    marketplaceOrderId: `${count}`,
    at,
    outcome: 'SAVED',
    hasOtherErrors: false,
    known: { paid, expected, currency },
    ...different,
  }
  const known = toKnown(divergence, { causeId, month })
  if (known === undefined) throw new Error('The builder knows both amounts')
  return known
}

/** A cause that no rule should let pass, with its orders among these. */
export const aLeftOutCause = (
  causeId: string,
  divergences: readonly KnownDivergence[],
): LeftOutCause => ({
  causeId,
  differences: divergences.filter((each) => each.causeId === causeId).map(({ known }) => known),
})
