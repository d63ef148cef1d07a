import { clockAt, momentOf } from '../../ui/zone-clock'
import { monthOf } from './months'

const DAY_MS = 86_400_000

/**
 * The deadline that a status tells, as "para enviar no dia 30 de novembro" does: the end of that day. No year stands
 * there; it is the first such day since the sale.
 */
export function deadlineInStatus(
  status: string,
  form: RegExp,
  { createdAt, zone }: { readonly createdAt: string; readonly zone: string },
): string | undefined {
  const match = form.exec(status)
  const month = match ? monthOf(match[2] ?? '') : 0
  if (!match || month === 0) return undefined
  const sold = new Date(clockAt(Date.parse(createdAt), zone))
  const dayOf = (year: number) => Date.UTC(year, month - 1, Number(match[1]))
  const soldDay = Date.UTC(sold.getUTCFullYear(), sold.getUTCMonth(), sold.getUTCDate())
  const sameYear = dayOf(sold.getUTCFullYear())
  const day = sameYear < soldDay ? dayOf(sold.getUTCFullYear() + 1) : sameYear
  return new Date(momentOf(day + DAY_MS - 1_000, zone)).toISOString()
}
