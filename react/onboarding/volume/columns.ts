import type { DayVolume } from '../../api/use-volume'

export interface DayColumn {
  readonly day: string
  /** Shares of the highest day of its kind, from 0 to 1; undefined where nobody knows. */
  readonly integrated?: number
  readonly failed?: number
}

const highest = (numbers: readonly (number | null | undefined)[]) =>
  Math.max(1, ...numbers.map((number) => number ?? 0))

const shareOf = (number: number | null | undefined, of: number) =>
  number == null ? undefined : number / of

/** How high each day stands. Each kind has a scale of its own: failures would not be seen beside what went well. */
export function toDayColumns(volume: readonly DayVolume[]): readonly DayColumn[] {
  const mostIntegrated = highest(volume.map(({ integrated }) => integrated))
  const mostFailed = highest(volume.map(({ failed }) => failed))
  return volume.map(({ day, integrated, failed }) => ({
    day,
    integrated: shareOf(integrated, mostIntegrated),
    failed: shareOf(failed, mostFailed),
  }))
}
