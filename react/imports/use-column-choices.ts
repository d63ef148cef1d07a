import { useState } from 'react'
import { useIntl } from 'react-intl'

import { browserMemory } from '../ui'
import { ownZone } from '../ui/zone-clock'
import { headerName } from './header-name'
import type { DecimalMark } from './recognize/amounts'
import type { DateOrder } from './recognize/dates'

const zoneOf = (header: readonly string[]) => browserMemory('imports', `zone.${headerName(header)}`)

const isZone = (zone: unknown): zone is string => {
  try {
    return typeof zone === 'string' && Boolean(Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

interface Answers {
  readonly orders: Readonly<Record<number, DateOrder>>
  readonly marks: Readonly<Record<number, DecimalMark>>
}

const none: Answers = { orders: {}, marks: {} }

const known: Readonly<Record<string, DateOrder | DecimalMark | undefined>> = {
  'day-first': 'day-first',
  'month-first': 'month-first',
  ',': ',',
  '.': '.',
}

const answersOf = (header: readonly string[]) =>
  browserMemory('imports', `answers.${headerName(header)}`)

/** What was said of the columns of such a file before. Anybody may have written it. */
function recallAnswers(header: readonly string[]): Answers {
  const orders: Record<number, DateOrder> = {}
  const marks: Record<number, DecimalMark> = {}
  const kept = answersOf(header).recall()
  for (const [column, answer] of Object.entries(Object(kept))) {
    const value = known[String(answer)]
    if (value === ',' || value === '.') marks[Number(column)] = value
    else if (value !== undefined) orders[Number(column)] = value
  }
  return { orders, marks }
}

/**
 * What a person says of a file that it leaves open: whose clock wrote its times, and how a column is read. What was said
 * holds for the next file with such a header, and is shown with it; the clock was else the store's.
 */
export function useColumnChoices() {
  const { timeZone = ownZone() } = useIntl()
  const [chosenZone, setChosenZone] = useState<string>()
  const [header, setHeader] = useState<readonly string[]>([])
  const [answers, setAnswers] = useState(none)

  const setZone = (zone: string) => {
    setChosenZone(zone)
    zoneOf(header).keep(zone)
  }
  const answer = (next: Answers) => {
    setAnswers(next)
    answersOf(header).keep({ ...next.orders, ...next.marks })
  }

  return {
    /** As somebody chose for this file, or for one like it before. */
    chosenZone,
    zone: chosenZone ?? timeZone,
    setZone,
    ...answers,
    setOrder: (column: number, order: DateOrder) =>
      answer({ ...answers, orders: { ...answers.orders, [column]: order } }),
    setMark: (column: number, mark: DecimalMark) =>
      answer({ ...answers, marks: { ...answers.marks, [column]: mark } }),
    /** For the next file, by its header. */
    begin: (next: readonly string[]) => {
      const zone = zoneOf(next).recall()
      setHeader(next)
      setChosenZone(isZone(zone) ? zone : undefined)
      setAnswers(recallAnswers(next))
    },
  }
}
