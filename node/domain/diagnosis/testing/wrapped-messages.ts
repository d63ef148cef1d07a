// Documented messages as they arrive: with values in place of their parameters, and inside what connectors, servers
// and loggers put around them.

export type DocumentedMessage = {
  readonly id: string
  readonly kind: string
  readonly severity: string
  readonly code: string | null
  readonly text: string
  readonly errorType: string | null
  readonly alsoPossible: readonly string[]
}

/** A small generator, so that every run sees the same values. */
const createDigits = (seed: number) => {
  let state = seed
  return (count: number): string => {
    let digits = ''
    while (digits.length < count) {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
      digits += String(1 + (state % 9))
    }
    return digits
  }
}

type Digits = ReturnType<typeof createDigits>

/** What stands in a documented text for a value, and values of the same kind. */
const parameters: readonly (readonly [RegExp, (digits: Digits) => string])[] = [
  [/\((?:\{0\}|[\d.,]{4,9})\) (?=differs from|é diferente|difiere)/g, (d) => `(${d(3)}.${d(2)}) `],
  [
    /(?<=desired value |pela loja |por la tienda )\((?:\{1\}|[\d.,]{4,9})\)/g,
    (d) => `(${d(3)}.${d(2)})`,
  ],
  [/\{0\}\(\{1\}\)?/g, (d) => `${d(6)}(Product ${d(4)})`],
  [/(?<=order |pedido |marketplace id |marketplace order id )\{[^{}]*\}/gi, (d) => `AMZ-${d(7)}`],
  [/\{\{?(?:marketplaceOrderId|vtexOrderId|order\.Id)\}?\}/g, (d) => `AMZ-${d(7)}`],
  [/\{\{list[^{}]*\}\}/g, (d) => `FIELD ${d(4)}`],
  [/\{0\}(?= field in)/g, (d) => (Number(d(1)) > 4 ? 'postalCode' : 'street')],
  [
    /(?<=status )\{1\}|\{workflow\.CurrentState\}/g,
    (d) => (Number(d(1)) > 4 ? 'invoiced' : 'handling'),
  ],
  [/\{\d\}/g, (d) => d(6)],
  [/\bXXX+\b|\{XXX\}/g, (d) => d(8)],
]

export const withValues = (text: string, seed: number): string => {
  const digits = createDigits(seed)
  return parameters.reduce(
    (left, [parameter, value]) => left.replace(parameter, () => value(digits)),
    text,
  )
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

const stackTrace = (seed: number): string =>
  [
    `   at Vtex.Commerce.Orders.Place(Order order, Int32 attempt) in c:\\build\\Orders.cs:line ${seed % 900}`,
    `   at Vtex.Commerce.Pipeline.Run() in c:\\build\\Pipeline.cs:line ${seed % 300}`,
  ].join('\n')

type Wrap = (text: string, seed: number) => string

const uuid = (seed: number): string =>
  `${String(10_000_000 + seed)}-1a2b-4c3d-9e8f-${String(100_000_000_000 + seed)}`

export const wrappings: Readonly<Record<string, Wrap>> = {
  plain: (text) => text,
  'upper case without accents': (text) => plain(text).toUpperCase(),
  prefixed: (text, seed) =>
    `[ERROR] 2026-11-${10 + (seed % 19)}T10:${10 + (seed % 50)}:07.123Z ${text}`,
  'in JSON': (text, seed) =>
    JSON.stringify({
      error: { code: '1', message: text, exception: null },
      operationId: uuid(seed),
    }),
  'in JSON in JSON': (text) =>
    JSON.stringify({ statusCode: 400, body: JSON.stringify({ errors: [{ description: text }] }) }),
  'in HTML': (text) =>
    `<html><body><h1>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/ã/g, '&atilde;')}</h1></body></html>`,
  'with doubled spaces': (text) => `  ${text.replace(/ /g, '  ')}\n`,
  'before a stack trace': (text, seed) => `${text}\n${stackTrace(seed)}`,
  'in an HTTP error': (text, seed) => `HTTP 400 Bad Request - ${text} (requestId: ${uuid(seed)})`,
  'behind an exception': (text) => `Vtex.Commerce.OrderException: ${text}`,
  'behind a date': (text, seed) =>
    `2026-11-${10 + (seed % 19)} 08:15:${10 + (seed % 50)} ERROR - ${text}`,
}
