import type { Stretch } from './marks'

// What systems name themselves is written like a name now and then: the tag `<RazonSocial>`, the key `"Params":`, the code
// `RECIPIENT.PERSONNAME.TOOSHORT`, the class `CardError`. None of them is a person's.

const isTag = (text: string, start: number, end: number): boolean => {
  const word = text.slice(start, end)
  if (word.includes(' ')) return false
  const before = text.slice(Math.max(0, start - 2), start)
  return before.endsWith('</') || (before.endsWith('<') && text.includes(`</${word}`))
}

const keyEnd = /^(\\{0,15}["'])\s?(?:=>|[:=])/

/** `"Params": …`: in quotation marks, and followed by what it holds. */
const isKey = (text: string, start: number, end: number): boolean => {
  const quote = keyEnd.exec(text.slice(end, end + 20))?.[1]
  return (
    quote !== undefined &&
    text.slice(0, start).endsWith(quote) &&
    !text.slice(start, end).includes(' ')
  )
}

const className = /(?:\p{Ll}(?:Error|Exception|Fault|Warning)|(?:Error|Exception)Code)$/u
const code = /^[A-Z\d]+(?:[._][A-Z\d]+)+$/

/** `STREETLINE1.TOOLONG`, whole or where it goes on beside the stretch. */
const isCode = (text: string, start: number, end: number): boolean => {
  const word = text.slice(start, end)
  if (word.split(' ').some((part) => className.test(part))) return true
  const before = /[A-Z\d._]{0,60}$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? ''
  const behind = /^[A-Z\d._]{0,60}/.exec(text.slice(end, end + 60))?.[0] ?? ''
  return before + behind !== '' && code.test((before + word + behind).replace(/\.$/, ''))
}

/** A quotation mark that closes stands behind a name, and a name may hold one as well: `'Ana d'Avila'`. */
const withoutQuote = (text: string, stretch: Stretch): Stretch => {
  const { start, end } = stretch
  const closing = /['’´]$/.exec(text.slice(start, end))?.[0]
  return closing === undefined ? stretch : { ...stretch, end: end - closing.length }
}

/** The stretches without those that name a tag, a key or a code, and without the mark that closes one. */
export const ofPersons = (text: string, stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.flatMap((stretch) => {
    if (stretch.mark !== '[name]') return [stretch]
    const { start, end } = stretch
    const isTechnical =
      isTag(text, start, end) || isKey(text, start, end) || isCode(text, start, end)
    return isTechnical ? [] : [withoutQuote(text, stretch)]
  })
