import { rewrite, type SourceText } from './source-text'

const tag = /<!--[^]{0,2000}?-->|<\/?[a-zA-Z!][^<>]{0,500}>/g

const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ordm: 'º', ordf: 'ª' },
  ...{ aacute: 'á', agrave: 'à', acirc: 'â', atilde: 'ã', ccedil: 'ç', ntilde: 'ñ' },
  ...{ eacute: 'é', ecirc: 'ê', iacute: 'í', oacute: 'ó', ocirc: 'ô', otilde: 'õ' },
  ...{ uacute: 'ú', uuml: 'ü', iexcl: '¡', iquest: '¿', ndash: '–', mdash: '—', rsquo: '’' },
}

const entity = /&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,6});/gi

const characterOf = (code: number): string | undefined =>
  code > 0 && code < 0xd8_00 ? String.fromCharCode(code) : undefined

const decoded = (match: string): string => {
  const name = match.slice(1, -1)
  if (!name.startsWith('#')) {
    const character = named[name.toLowerCase()]
    if (character === undefined) return match
    return /^[A-Z]/.test(name) ? character.toUpperCase() : character
  }
  const isHexadecimal = /^#x/i.test(name)
  const code = Number.parseInt(name.slice(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10)
  return characterOf(code) ?? match
}

/** The text of a page, without its tags and with its entities as characters. */
export const withoutMarkup = (source: SourceText): SourceText => {
  const untagged = source.text.includes('<') ? rewrite(source, tag, () => ' ') : source
  if (!untagged.text.includes('&')) return untagged
  const once = rewrite(untagged, entity, decoded)
  // `&amp;eacute;`: encoded by two who did not know of each other.
  return once.text.includes('&') ? rewrite(once, entity, decoded) : once
}
