import type { ErrorType } from '../diagnosis/diagnosis'
import type { ChannelStates } from './channel-states'

/** Far more orders of a marketplace than usual failed for one error type, and some of them are still open. */
export type OpenSurge = {
  readonly affiliateId: string
  readonly errorType: ErrorType
  /** When it was noticed. ISO 8601 UTC. */
  readonly since: string
  /** When the first of its orders may have failed. */
  readonly from: string
  /** How many orders usually fail so within an hour. */
  readonly usualPerHour: number
}

const windowMs = 15 * 60_000
const windowsAnHour = 4

/** The surges of all channels. */
export const openSurgesOf = ({ channels }: ChannelStates): readonly OpenSurge[] =>
  Object.values(channels).flatMap(({ alarm }) =>
    alarm?.kind !== 'SURGING' || alarm.cause === undefined
      ? []
      : {
          affiliateId: alarm.affiliateId,
          errorType: alarm.cause,
          since: alarm.since,
          from: new Date(Date.parse(alarm.since) - windowMs).toISOString(),
          usualPerHour: alarm.expected * windowsAnHour,
        },
  )
