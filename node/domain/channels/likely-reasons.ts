import type { ErrorType } from '../diagnosis/diagnosis'
import type { OrderIntegrationRow } from '../inbox/row'

/** Why a channel may be in trouble. Each has a title and a step in messages/. */
export const channelReasons = [
  'token-expired',
  'connector-stopped',
  'marketplace-paused',
  'nothing-to-sell',
  'one-cause',
  'recent-change',
] as const

export type ChannelReason = (typeof channelReasons)[number]

/** A refusal that is older than this was another trouble. */
const recentMs = 3 * 24 * 3_600_000

type Trouble = {
  readonly kind: 'SILENT' | 'SURGING'
  readonly cause?: ErrorType
  readonly rows: readonly OrderIntegrationRow[]
  readonly now: string
}

const wasRefused = ({ rows, now }: Trouble): boolean =>
  rows.some(
    ({ errorType, lastSeenAt }) =>
      errorType === 'AUTHENTICATION' && Date.parse(now) - Date.parse(lastSeenAt) < recentMs,
  )

/** The most likely first: an access that expired, where a refusal was seen; else what stands nearest to the orders. */
export const reasonsOf = (trouble: Trouble): ChannelReason[] => {
  const isRefused = trouble.cause === 'AUTHENTICATION' || wasRefused(trouble)
  if (trouble.kind === 'SURGING') {
    return isRefused
      ? ['token-expired', 'one-cause', 'recent-change']
      : ['one-cause', 'recent-change']
  }
  const others = ['marketplace-paused', 'nothing-to-sell'] as const
  return isRefused
    ? ['token-expired', 'connector-stopped', ...others]
    : ['connector-stopped', 'token-expired', ...others]
}
