import { slice, type SourceText } from './source-text'

// What loggers, HTTP clients and run times put around a message. All are looked for at the start or at the end only,
// with bounded quantifiers, so that a message of any length is read in linear time.

const date = String.raw`(?:\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{2,4})`
const time = String.raw`(?:[T ]{1,2}\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?`
const level =
  '(?:ERROR|ERRO|WARN|WARNING|INFO|FATAL|DEBUG|ALERT|ALERTA|AVISO|ADVERTENCIA|EXCEPTION|FALHA)'
const resultCode = String.raw`(?:EOI|SOI|FMT|CHK|ORD|ORDER)[\do]{3,5}(?:\.\d)?`

const separator = String.raw`\s{0,4}[-–—:|/>]{1,3}\s{1,4}`

const prefixes: readonly RegExp[] = [
  new RegExp(String.raw`^\[${level}\](?:\s{0,4}[-–—:|])?`, 'i'),
  new RegExp(String.raw`^\[?${date}${time}\]?(?:\s{0,4}[-–—:|])?(?:\s{1,4}${level}\b)?`),
  new RegExp(String.raw`^${level}${separator}`, 'i'),
  /^HTTP(?:\/\d(?:\.\d)?)?[ :]{1,2}(?:status |error |code )?\d{3}(?: [a-z][a-z ]{0,30}?)?\s{0,3}[-–—:|]{1,2}\s{1,4}/i,
  /^(?:[a-z_][\w$]{0,60}\.){0,8}[a-z_]\w{0,60}(?:Exception|Error): /i,
  /^(?:error )?(?:message|mensagem|mensaje|msg|description|descricao|descrição|descripcion|descripción|details?|motivo|reason)\s{0,2}[:=]\s{0,4}/i,
  new RegExp(String.raw`^[[(]?${resultCode}[\])]?(?:${separator}|\s{1,4})`, 'i'),
]

const longestFrame = 200

/** No message carries more frames than this. */
const mostFrames = 8

const startOf = (text: string): number => {
  let start = text.length - text.trimStart().length
  for (let round = 0; round < mostFrames; round += 1) {
    const head = text.slice(start, start + longestFrame)
    const prefix = prefixes.map((pattern) => pattern.exec(head)).find((match) => match !== null)
    if (prefix === undefined || prefix[0].trim().length === head.trim().length) break
    start += prefix[0].length
    start += text.slice(start).length - text.slice(start).trimStart().length
  }
  return start
}

const suffix =
  /\s{0,8}[([{]?\s{0,4}(?:x-)?(?:vtex-)?(?:request|trace|correlation|operation|transaction)[-_ ]?id\s{0,2}[:=#]?\s{0,2}["']?[\w.:-]{4,80}["']?\s{0,4}[)\]}]?[.\s]{0,8}$/i

// A first look that most texts do not pass.
const mayHaveSuffix = /(?:request|trace|correlation|operation|transaction)[-_ ]?id/i
const mayHaveStack = /[(]|:\d|:line|Traceback|Caused by|End of|trace:|StackTrace/i

const endOf = (text: string): number => {
  const tailStart = Math.max(0, text.length - longestFrame)
  const tail = text.slice(tailStart)
  const match = mayHaveSuffix.test(tail) ? suffix.exec(tail) : null
  return match === null ? text.trimEnd().length : tailStart + match.index
}

// "\n   at Vtex.Checkout.Place(Order o)", "\tat com.vtex.Place.run(Place.java:12)", "\n  File "x.py", line 3",
// "\n   em Vtex.Checkout.Place()": the frames of .NET (in the server's language), Java, JavaScript and Python.
const stack =
  /\s{1,20}(?:at|em|en) (?:async |new )?[\w$<>[\]`.]{2,200}(?::line \d| ?\()|\n\s{0,20}(?:at|em|en) [\w./:<>\\-]{4,200}:\d|\s{1,8}(?:Traceback \(most recent|Caused by: |--- End of |Stack ?trace:|StackTrace\b)/i

const withoutStack = (source: SourceText): SourceText => {
  const match = mayHaveStack.test(source.text) ? stack.exec(source.text) : null
  return match === null || match.index === 0 ? source : slice(source, 0, match.index)
}

/** Python prints what happened on the last line. */
const afterTraceback = (source: SourceText): SourceText => {
  if (!source.text.startsWith('Traceback (most recent')) return source
  const lastLine = source.text.trimEnd().lastIndexOf('\n')
  return slice(source, lastLine + 1)
}

/** The message itself, without what stands before and after it. */
export const withoutFrame = (source: SourceText): SourceText => {
  const body = withoutStack(afterTraceback(source))
  const end = endOf(body.text)
  const start = Math.min(end, startOf(body.text))
  return slice(body, start, end)
}
