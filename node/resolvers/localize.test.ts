import { messages } from '../__generated__/messages'
import { diagnose } from '../domain/diagnosis/diagnose'
import { guidanceFor } from '../domain/guidance/guidance-for'
import type { Guidance } from '../domain/guidance/guidance'
import { linkIds, linkUrl } from '../domain/guidance/links'
import { createLocalizer } from './localize'

const languages = ['en', 'pt', 'es'] as const

const divergence = diagnose({
  errors: [
    {
      code: 'FMT007',
      description: 'Payment total (311.77) differs from store desired value (313.61)',
    },
  ],
})

const textsOf = (guidance: Guidance) => [
  guidance.title,
  ...guidance.meaning,
  guidance.reprocess.reason,
  ...guidance.steps,
]

const everyGuidance = [
  guidanceFor(divergence, 'FAILED'),
  guidanceFor(divergence, 'AWAITING_AUTHORIZATION'),
  guidanceFor(diagnose({ code: 'EOI003', errors: [] }), 'FAILED'),
  guidanceFor(diagnose({ code: 'XYZ', errors: [] }), 'FAILED'),
  guidanceFor(diagnose({ errors: [] }), 'FAILED'),
]

describe('localizing', () => {
  it.each([
    ['en-US', '1.84 less than expected (0.59 %)'],
    ['pt-BR', '1,84 a menos que o esperado (0,59 %)'],
    ['es-AR', '1,84 menos de lo esperado (0,59 %)'],
    ['fr-FR', '1.84 less than expected (0.59 %)'],
    [undefined, '1.84 less than expected (0.59 %)'],
  ])('writes the title of a divergence for %s', (locale, title) => {
    const { title: text } = guidanceFor(divergence, 'FAILED')

    expect(createLocalizer(locale).diagnosis(text)).toBe(title)
  })

  it.each(languages)('has every text of every guidance in %s', (language) => {
    const localizer = createLocalizer(language)
    const texts = everyGuidance.flatMap(textsOf).map(localizer.diagnosis)

    expect(texts.every((text) => text.length > 0 && !text.includes('{'))).toBe(true)
  })

  it.each(languages)('names and addresses every link in %s', (language) => {
    const localizer = createLocalizer(language)

    for (const id of linkIds) {
      expect(localizer.action(id)).not.toBe('')
      expect(linkUrl(id, language)).toMatch(/^(https:\/\/help\.vtex\.com\/|\/admin\/)/)
    }
  })

  it('has the same keys in every language', () => {
    expect(Object.keys(messages.pt)).toEqual(Object.keys(messages.en))
    expect(Object.keys(messages.es)).toEqual(Object.keys(messages.en))
  })

  it('never suggests to reprocess an order that waits for authorization', () => {
    expect(guidanceFor(divergence, 'AWAITING_AUTHORIZATION').reprocess.helps).toBe('NO')
  })
})
