import type { Assumption, Reading, Readings } from './assumptions'
import { reasons } from './assumptions'
import type { Caller } from './caller'
import type { Answered, Call, Shown } from './exchange'
import { shownOf } from './exchange'

/** What the answers of an account came to, before they are held against what we take. */
export type Outcome =
  | { readonly kind: 'readings'; readonly readings: Readings }
  | { readonly kind: 'holds' }
  | { readonly kind: 'other' | 'another'; readonly answer: string }
  | { readonly kind: 'cannot'; readonly because: string }

export const reading = (readings: Readings): Outcome => ({ kind: 'readings', readings })
export const holds: Outcome = { kind: 'holds' }
export const other = (answer: string): Outcome => ({ kind: 'other', answer })
export const another = (answer: string): Outcome => ({ kind: 'another', answer })
export const cannot = (because: string): Outcome => ({ kind: 'cannot', because })

export type Verdict = 'holds' | 'the other reading' | 'another answer' | 'cannot be told'

export interface Finding {
  readonly id: string
  readonly question: string
  readonly weTake: string
  readonly verdict: Verdict
  /** The answer, or why there is none. */
  readonly answer: string
  readonly readings: Readings
  readonly requests: readonly Shown[]
}

/** Asks about one assumption, and keeps what was asked. */
export class Asker {
  readonly exchanges: Answered[] = []

  constructor(private readonly caller: Caller) {}

  ask = async (call: Call): Promise<Answered> => this.keep(await this.caller.ask(call))
  askOnce = async (call: Call): Promise<Answered> => this.keep(await this.caller.askOnce(call))

  askAtOnce = async (calls: readonly Call[]): Promise<readonly Answered[]> => {
    const all = await this.caller.askAtOnce(calls)
    this.exchanges.push(...all)
    return all
  }

  private keep(answered: Answered): Answered {
    this.exchanges.push(answered)
    return answered
  }
}

export type Prober = (asker: Asker) => Promise<Outcome>

const mostShown = 4

const textOf = (readings: Readings): string =>
  Object.entries(readings)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')

const isKnown = (others: 'any' | readonly Reading[], value: Reading): boolean =>
  others === 'any' ? typeof value === 'number' : others.includes(value)

const verdictOf = ({ settings }: Assumption, readings: Readings): Verdict => {
  const asked = Object.entries(readings).map(([name, value]) => ({ ...settings[name], value }))
  if (asked.every(({ ours, value }) => ours === value)) return 'holds'
  const fits = asked.every(
    ({ ours, others = [], value }) => ours === value || isKnown(others, value),
  )
  return fits ? 'the other reading' : 'another answer'
}

const verdicts = {
  holds: 'holds',
  other: 'the other reading',
  another: 'another answer',
  cannot: 'cannot be told',
} as const

/** Holds what an account answered against what we take. */
export const findingOf = (
  assumption: Assumption,
  outcome: Outcome,
  exchanges: readonly Answered[],
): Finding => {
  const base = {
    id: assumption.id,
    question: assumption.find,
    weTake: assumption.takes,
    requests: exchanges.slice(-mostShown).map(shownOf),
  }
  if (outcome.kind === 'readings') {
    const { readings } = outcome
    const verdict = verdictOf(assumption, readings)
    // An answer that the sandbox cannot play is shown, and never played.
    const played = verdict === 'another answer' ? {} : readings
    return { ...base, verdict, answer: textOf(readings), readings: played }
  }
  const answer =
    outcome.kind === 'cannot' ? outcome.because : outcome.kind === 'holds' ? '' : outcome.answer
  return { ...base, verdict: verdicts[outcome.kind], answer, readings: {} }
}

export const unasked = (assumption: Assumption): Outcome =>
  assumption.because === undefined
    ? cannot('nothing asked about it')
    : cannot(`${reasons[assumption.because]}. What would tell: ${assumption.find}`)
