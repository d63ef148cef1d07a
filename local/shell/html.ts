// HTML from templates: every value is escaped unless it is HTML already.

export class Html {
  constructor(readonly text: string) {}
}

type Value = string | number | Html | readonly Html[] | undefined

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => escapes[character] ?? character)

const render = (value: Value): string => {
  if (value === undefined) return ''
  if (value instanceof Html) return value.text
  return typeof value === 'object'
    ? value.map((each) => each.text).join('')
    : escapeText(String(value))
}

export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Html =>
  new Html(strings.reduce((text, part, index) => `${text}${render(values[index - 1])}${part}`))

/** Data for a script, in an element that browsers do not run. */
export const dataBlock = (id: string, value: unknown): Html =>
  new Html(
    `<script type="application/json" id="${id}">${JSON.stringify(value).replace(/</g, '\\u003c')}</script>`,
  )
