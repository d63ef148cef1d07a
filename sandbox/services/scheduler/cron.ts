// Five fields: minute, hour, day of the month, month, day of the week, each `*`, a number, a range, a list, or any of
// them with a step. UTC.

type Field = (value: number) => boolean

const limits = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 6],
] as const

const part = /^(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/

function parsePart(text: string, [least, most]: readonly [number, number]): Field | undefined {
  const match = part.exec(text)
  if (!match) return undefined
  const [, first, last, every] = match
  const from = first === undefined ? least : Number(first)
  const to = last !== undefined ? Number(last) : first === undefined ? most : from
  const step = every === undefined ? 1 : Number(every)
  const fits = least <= from && from <= to && to <= most && step > 0
  return fits ? (value) => value >= from && value <= to && (value - from) % step === 0 : undefined
}

function parseField(text: string, limit: readonly [number, number]): Field | undefined {
  const parts = text.split(',').map((one) => parsePart(one, limit))
  const known = parts.flatMap((one) => one ?? [])
  return known.length === parts.length ? (value) => known.some((one) => one(value)) : undefined
}

/** Whether an expression names the minute that a time is in; undefined where it cannot be read. */
export function parseExpression(expression: string): ((time: number) => boolean) | undefined {
  const texts = expression.trim().split(/\s+/)
  const fields = limits.map((limit, index) => parseField(texts[index] ?? '', limit))
  const known = fields.flatMap((field) => field ?? [])
  if (texts.length !== limits.length || known.length !== limits.length) return undefined
  return (time) => {
    const date = new Date(time)
    const values = [
      date.getUTCMinutes(),
      date.getUTCHours(),
      date.getUTCDate(),
      date.getUTCMonth() + 1,
      date.getUTCDay(),
    ]
    return known.every((field, index) => field(values[index] ?? -1))
  }
}

const MINUTE = 60_000
const LOOKED_AHEAD = 24 * 60

/** The shortest time between two runs of a day, in minutes. */
export function shortestPeriod(isDue: (time: number) => boolean): number {
  let last: number | undefined
  let shortest = Number.POSITIVE_INFINITY
  for (let minute = 0; minute < LOOKED_AHEAD; minute += 1) {
    if (!isDue(minute * MINUTE)) continue
    if (last !== undefined) shortest = Math.min(shortest, minute - last)
    last = minute
  }
  return shortest
}
