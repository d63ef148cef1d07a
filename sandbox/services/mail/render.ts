// The part of Handlebars that templates of Message Center need here: values, which are escaped, and lists of texts.

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** A template with the values of `data` in it; what `data` lacks is empty. */
export const render = (template: string, data: Readonly<Record<string, unknown>>): string =>
  template
    .replace(/\{\{#each (\w+)\}\}(.*?)\{\{\/each\}\}/gs, (_, name: string, inner: string) => {
      const list: unknown = data[name]
      const items: readonly unknown[] = Array.isArray(list) ? list : []
      return items.map((item) => inner.replaceAll('{{this}}', escaped(textOf(item)))).join('')
    })
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => escaped(textOf(data[name])))
