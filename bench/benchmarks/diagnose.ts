import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { diagnose } from '../../node/domain/diagnosis/diagnose'
import { rules } from '../../node/domain/diagnosis/rules'
import {
  withValues,
  wrappings,
  type DocumentedMessage,
} from '../../node/domain/diagnosis/testing/wrapped-messages'
import { percentile, timeOf, type Benchmark } from '../benchmark'

const fixture = join(__dirname, '../../node/domain/diagnosis/fixtures/documented-messages.json')

const rounds = 7

const wrappedMessages = (): readonly string[] => {
  const documented: readonly DocumentedMessage[] = JSON.parse(readFileSync(fixture, 'utf8'))
  return Object.values(wrappings).flatMap((wrap) =>
    documented.map(({ text }, seed) => wrap(withValues(text, seed + 1), seed + 1)),
  )
}

const messagesPerSecond = async (
  messages: readonly string[],
  used: typeof rules,
): Promise<number> => {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const time = await timeOf(() => {
      for (const message of messages) diagnose({ message, errors: [] }, used)
    })
    times.push(time)
  }
  return (messages.length * 1000) / percentile(times, 0)
}

export const diagnosis: Benchmark = {
  name: 'diagnose',
  run: async () => {
    const messages = wrappedMessages()
    const once = await messagesPerSecond(messages, rules)
    const twice = await messagesPerSecond(messages, [...rules, ...rules])
    return [
      // The goal is 100,000/s. Readable rules come first, so the figure is reported and not enforced.
      { name: 'diagnose, wrapped messages', value: once, unit: '/s' },
      { name: 'diagnose, cost of twice the rules', value: once / twice, unit: 'times' },
    ]
  },
}
