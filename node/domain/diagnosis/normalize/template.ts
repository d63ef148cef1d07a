import type { Fact } from '../diagnosis'

// A template is what messages of one kind share: their text without wrapper, case, accents and values. It names what
// was taken out, so that a person can read it: `item {sku} ({product}) is not available`.

const placeholderOf: Readonly<Record<string, string>> = {
  ...{ paid: 'amount', expected: 'amount', otherSku: 'sku', difference: 'amount' },
  ...{ available: 'number', wanted: 'number', httpStatus: 'number' },
}

type ValueKind = {
  readonly placeholder: string
  readonly pattern: RegExp
  /** What no value of the kind is without: a first look that most texts do not pass. */
  readonly mark: RegExp
}

const digit = /\d/

/** Values that mean the same in every message. Each kind is looked for in what the kinds before it left. */
const valueKinds: readonly ValueKind[] = [
  { placeholder: '{url}', mark: /:\/\//, pattern: /https?:\/\/[^\s"'<>)]{1,500}/g },
  {
    placeholder: '{email}',
    mark: /@/,
    pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g,
  },
  { placeholder: '{value}', mark: /\{/, pattern: /\{\{?[^{}]{0,80}\}?\}/g },
  {
    placeholder: '{date}',
    mark: /\d-\d/,
    pattern:
      /\b\d{4}-\d{2}-\d{2}(?:[t ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:z|[+-]\d{2}:?\d{2})?)?/g,
  },
  {
    placeholder: '{date}',
    mark: /\d\/\d/,
    pattern: /\b\d{1,2}\/\d{1,2}\/\d{2,4}(?: \d{1,2}:\d{2}(?::\d{2})?)?/g,
  },
  { placeholder: '{time}', mark: /\d:\d/, pattern: /\b\d{1,2}:\d{2}(?::\d{2})?\b/g },
  {
    placeholder: '{amount}',
    mark: digit,
    pattern: /(?:\b(?:r|us|ar|cl|mx)?\$ ?|\b(?:brl|usd|ars|mxn|clp|cop|eur) |€ ?)\d[\d.,]{0,20}/g,
  },
  {
    placeholder: '{amount}',
    mark: /\d[.,]\d/,
    pattern: /(?<![\w-])-?\d{1,12}(?:[.,]\d{3}){0,4}[.,]\d{1,4}(?![\w-])/g,
  },
  {
    placeholder: '{id}',
    mark: /[\da-f]-[\da-f]/,
    pattern: /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g,
  },
  {
    placeholder: '{order}',
    mark: digit,
    pattern:
      /(?<=\b(?:order|pedido|orden)(?: id| number| n[ºo°])?[ :#=]{1,3})[\w-]{0,20}\d[\w-]{0,40}/g,
  },
  {
    placeholder: '{sku}',
    mark: digit,
    pattern: /(?<=\b(?:sku|skus|item|items|item id|sku id)[ :#=]{1,3})[\w-]{0,20}\d[\w-]{0,40}/g,
  },
  {
    placeholder: '{value}',
    mark: /["“']/,
    pattern: /["“][^"“”]{1,80}["”]|(?<![a-z])'[^']{1,60}'(?![a-z])/g,
  },
  { placeholder: '{id}', mark: digit, pattern: /\b(?=[\w-]{0,30}\d)\w[\w-]{0,60}/g },
]

type Stretch = { readonly start: number; readonly end: number; readonly name: string }

/** The values that a rule read, as far as they have a place in the text, from left to right. */
const stretchesOf = (facts: readonly Fact[]): readonly Stretch[] =>
  facts.flatMap(({ name, start, end }) =>
    start === undefined || end === undefined
      ? []
      : [{ start, end, name: placeholderOf[name] ?? name }],
  )

// Stand for the braces of a placeholder while braces of the message are looked for. Private use characters: no
// message has them.
const opening = '\uE000'
const closing = '\uE001'

const withoutFacts = (text: string, facts: readonly Fact[]): string => {
  let result = ''
  let done = 0
  for (const { start, end, name } of stretchesOf(facts)) {
    if (start < done) continue
    result += `${text.slice(done, start)}${opening}${name}${closing}`
    done = end
  }
  return result + text.slice(done)
}

// What connectors put before a message: who they are, which order it is about, when, how bad, and in which thread. It says
// nothing of what happened, and each order and each connector would make a template of its own.
const senders = String.raw`bridge|hub|vtex|oms|erp|wms|connector|conector|integration|integracao|integracion|integrador|marketplace|seller|loja|store|tienda|worker|job|task|thread|queue|fila|sync|importer|importador|log|logger|event|evento|api|webhook|notification|notificacao|notificacion|amazon|mercado ?li[bv]re|meli|magalu|magazine luiza|shopee|b2w|skyhub|americanas|netshoes|via|carrefour|dafiti|tiktok|bling|tiny|totvs|protheus|sap|omie|plugg ?to|anymarket|ideris`
const levels = String.raw`error|erro|warn|warning|info|debug|trace|fatal|alert|alerta|aviso|advertencia|failure|failed|falha|falla|fallo|exception|atencao|atencion|severe|critical`
const separator = String.raw`\s{0,2}(?:[:|>]{1,2}|[-–—](?=\s))\s{0,3}`
const prefixes: readonly RegExp[] = [
  /^[[(<][^\]()<>[]{1,60}[\])>][\s:|>–-]{0,4}(?=\S)/,
  /^(?:\{(?:date|time|id)\}[\s:|,–-]{1,4})+(?=\S)/,
  new RegExp(String.raw`^(?:${levels})(?:${separator}|\s{1,2}(?=\[|\{|\())`),
  new RegExp(
    String.raw`^(?:${senders})(?:[ _-](?:${senders}|order|orders|pedidos?|service|\d{1,3})){0,2}${separator}`,
  ),
  new RegExp(
    String.raw`^(?:(?:o|the|el|la|a) )?(?:pedido|order|orden|ordem|venda|venta|sale|compra)(?: (?:id|n[ºo°.]{1,2}|number|numero))?[ :#]{0,3}(?:\{order\}|\{id\})${separator}`,
  ),
  new RegExp(String.raw`^#?\{id\}${separator}`),
  /^[a-z_][\w$]{0,40}(?:\.[\w$]{1,40}){2,8}\s{0,2}[-:]{1,2}\s{1,3}/,
]

const mostPrefixes = 8

const withoutPrefixes = (template: string): string => {
  let left = template
  for (let round = 0; round < mostPrefixes; round += 1) {
    const prefix = prefixes
      .map((pattern) => pattern.exec(left)?.[0])
      .find((each) => each !== undefined)
    if (prefix === undefined || !/[a-z]{3}/.test(left.slice(prefix.length))) break
    left = left.slice(prefix.length)
  }
  return left
}

const longestTemplate = 500

/** The template of an unwrapped and folded text, given the facts that stand in it. */
export const templateOf = (folded: string, facts: readonly Fact[]): string => {
  const whole = valueKinds
    .reduce(
      (left, { placeholder, mark, pattern }) =>
        mark.test(left) ? left.replace(pattern, placeholder) : left,
      withoutFacts(folded, facts),
    )
    .replaceAll(opening, '{')
    .replaceAll(closing, '}')
    .replace(/\s{2,1000}/g, ' ')
  return withoutPrefixes(whole.trimStart())
    .replace(/^[\s"'.:;,-]{1,20}|[\s"'.:;,-]{1,20}$/g, '')
    .slice(0, longestTemplate)
}
