import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { diagnose } from '../../node/domain/diagnosis/diagnose'
import type { DiagnosisRule } from '../../node/domain/diagnosis/rule'
import { rules } from '../../node/domain/error-types/error-types'
import {
  withValues,
  wrappings,
  type DocumentedMessage,
} from '../../node/domain/diagnosis/testing/wrapped-messages'
import type { Meaning } from '../../node/domain/diagnosis/vocabulary/concept'
import { percentile, timeOf, type Benchmark } from '../benchmark'

const fixture = join(__dirname, '../../node/domain/diagnosis/fixtures/documented-messages.json')

const rounds = 60

/** Every documented message in every wrapping, with values that no other round has. */
const messagesOf = (round: number): readonly string[] => {
  const documented: readonly DocumentedMessage[] = JSON.parse(readFileSync(fixture, 'utf8'))
  return Object.values(wrappings).flatMap((wrap, wrapping) =>
    documented.map(({ text }, place) => {
      const seed = 1 + place + 1_000 * (wrapping + 100 * round)
      return wrap(withValues(text, seed), seed)
    }),
  )
}

const rateOf = async (
  messages: readonly string[],
  used: readonly DiagnosisRule[],
): Promise<number> => {
  const time = await timeOf(() => {
    for (const message of messages) diagnose({ message, errors: [] }, used)
  })
  return (messages.length * 1000) / time
}

/** A rule that reads as much as the given one and never finds its cause. */
const idle = (rule: DiagnosisRule): DiagnosisRule => ({
  ...rule,
  codes: rule.codes.map((code) => `${code}-idle`),
  generalCodes: new Map([...rule.generalCodes].map(([code, sure]) => [`${code}-idle`, sure])),
  texts: rule.texts.map(({ source }) => new RegExp(`(?:${source})\\uE002`)),
  meanings: rule.meanings?.map(neverMeant),
  hints: rule.hints?.map(neverMeant),
})

const neverMeant = (meaning: Meaning): Meaning => ({
  ...meaning,
  not: [...(meaning.not ?? []), ...meaning.of],
})

export const diagnosis: Benchmark = {
  name: 'diagnose',
  run: async () => {
    const twiceTheRules = rules.flatMap((rule) => [idle(rule), rule])
    const known = messagesOf(0)
    const rates: { readonly again: number; readonly once: number; readonly twice: number }[] = []
    for (let round = 1; round <= rounds; round += 1) {
      rates.push({
        once: await rateOf(messagesOf(2 * round), rules),
        twice: await rateOf(messagesOf(2 * round + 1), twiceTheRules),
        again: await rateOf(known, rules),
      })
    }
    // The best of the rounds, and the median of what neighbours cost: the machine is shared.
    const once = Math.max(...rates.map((rate) => rate.once))
    const cost = percentile(
      rates.map((rate) => rate.once / rate.twice),
      50,
    )
    const again = Math.max(...rates.map((rate) => rate.again))
    return [
      // The goal is 100,000/s. Readable rules come first, so the figures are reported and not enforced.
      { name: 'diagnose, wrapped, new values each round', value: once, unit: '/s' },
      { name: 'diagnose, wrapped, the same each round', value: again, unit: '/s' },
      { name: 'diagnose, cost of twice the rules', value: cost, unit: 'times' },
    ]
  },
}
