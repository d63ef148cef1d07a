import fc from 'fast-check'

import { diagnose } from './diagnose'
import { errorTypes } from './diagnosis'
import { foldText } from './folded-text'
import { processorTimeOf } from '../../testing/processor-time'

const text = fc.oneof(
  fc.string(),
  fc.fullUnicodeString(),
  fc.stringOf(
    fc.constantFrom('item ', 'sku ', '(', ')', '17', 'não ', 'erp', 'carrier ', ': ', 'é'),
  ),
)

const reported = fc.record(
  {
    code: fc.oneof(fc.constantFrom('EOI002', 'EOI004', 'constructor', '__proto__', ''), text),
    message: text,
    errors: fc.array(fc.record({ code: text, description: text }, { requiredKeys: [] }), {
      maxLength: 3,
    }),
  },
  { requiredKeys: ['errors'] },
)

describe('diagnosing whatever a source may say', () => {
  it('has one template for a text, however it is wrapped', () => {
    const words = fc.array(fc.constantFrom('sku', 'sem', 'stock', 'order', 'price', 'é', 'maior'), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(words, (list) => {
        const whole = list.join(' ')
        const wrapped = JSON.stringify({ error: { message: `[ERROR] ${whole.toUpperCase()}` } })
        const templates = [whole, wrapped, `<p>${whole}</p>`].map(
          (message) => diagnose({ message, errors: [] }).template,
        )
        expect(new Set(templates).size).toBe(1)
      }),
    )
  })

  it('knows a type of every failure and never throws', () => {
    fc.assert(
      fc.property(reported, (failure) => {
        expect(errorTypes).toContain(diagnose(failure).errorType)
      }),
    )
  })

  it('finds every printed value in the message that it gives', () => {
    fc.assert(
      fc.property(reported, (failure) => {
        const { facts, rawMessage = '' } = diagnose(failure)
        for (const { start, end } of facts) {
          if (start === undefined || end === undefined) continue
          expect(start < end && end <= rawMessage.length).toBe(true)
        }
      }),
    )
  })

  it('keeps every character of a folded text in its place', () => {
    fc.assert(
      fc.property(fc.fullUnicodeString(), (whole) => {
        const folded = foldText(whole)
        expect(folded).toHaveLength(whole.length)
        for (let index = 0; index < whole.length; index += 1) {
          expect(folded.charAt(index)).toBe(foldText(whole.charAt(index)))
        }
      }),
    )
  })

  it.each([
    'a',
    ' ',
    '(',
    '1',
    'é',
    'item ',
    'item 1(',
    'items ids ',
    'carrier ',
    'transportadora ',
    'o campo ',
    'dados de entrega ',
    'payment total (',
    'sku id ',
    '1 available ',
    'registered in the erp - ',
    '[ERROR] ',
    '<b>',
    '&amp;',
    '{"message":',
    '\n   at Vtex.Orders(',
    'not no sem ',
    'FMT007 ',
    'order 1, ',
    '"x" ',
    '2026-11-23 ',
    '[[',
  ])('reads a megabyte of "%s" in less than 200 ms', (part) => {
    const message = part.repeat(Math.floor(1_000_000 / part.length))

    expect(processorTimeOf(() => diagnose({ message, errors: [] }), 200)).toBeLessThan(200)
  })
})
