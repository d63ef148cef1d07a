import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

import { rules } from '../error-types/error-types'
import { foldText } from './folded-text'
import { needlesOf } from './needles'
import { textsToTry } from './text-index'

const fixtures = join(__dirname, 'fixtures')

const textsIn = (value: unknown): readonly string[] => {
  const text = z.string().safeParse(value)
  if (text.success) return [text.data]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const everyText = [
  ...new Set(
    readdirSync(fixtures)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => textsIn(JSON.parse(readFileSync(join(fixtures, name), 'utf8'))))
      .map(foldText),
  ),
]

describe('the texts that a message is compared with', () => {
  it('are all that it prints', () => {
    const missed = everyText.flatMap((folded) => {
      const toTry = textsToTry(folded, rules)
      return rules.flatMap((rule) =>
        rule.texts
          .filter((text) => toTry.get(rule)?.has(text) !== true && text.test(folded))
          .map(({ source }) => ({ folded, source })),
      )
    })

    expect(missed).toEqual([])
  })

  it('are few', () => {
    const all = rules.flatMap(({ texts }) => texts).length
    const tried = everyText.flatMap((folded) => [...textsToTry(folded, rules).values()])
    const average = tried.reduce((sum, { size }) => sum + size, 0) / everyText.length

    expect(average).toBeLessThan(all / 25)
  })

  it('are those of an expression of which nothing can be said, whatever the message', () => {
    const rule = { ...rules[0]!, texts: [/\d{3}/, /order/i, /sku \d/] }

    expect([...(textsToTry('no such thing', [rule]).get(rule) ?? [])]).toEqual([/\d{3}/, /order/i])
  })
})

describe('what a text must hold before an expression can match', () => {
  it.each([
    [/\binvalid sku(?: id)?\b/, ['invalid sku id', 'invalid sku']],
    [
      /nao (?:foi|esta) cadastrad[oa]/,
      ['nao foi cadastrado', 'nao foi cadastrada', 'nao esta cadastrado', 'nao esta cadastrada'],
    ],
    [/\border\b.{0,20}\bunavailable\b/, ['unavailable']],
    [/(?!.*refund)price/, ['price']],
    [/(?:carrier|\d{4})/, undefined],
    [/(?:carrier \d+|courier \S+)x?/, ['carrier ', 'courier ']],
    [/(?:warehouse)?/, undefined],
    [/(?:stock \d){2,5}/, ['stock ']],
    [/at/, undefined],
    [/Order/i, undefined],
  ])('of %s', (expression, needles) => {
    expect(needlesOf(expression)).toEqual(needles)
  })
})
