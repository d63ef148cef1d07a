// Workbooks are XML that programs write: a scan over the tags is enough, and holds no tree of millions of nodes.

/** What a scan tells, in the order of the text. Names come without the prefix of their namespace. */
export interface Tags {
  /** `attributes` is the text between the name and the end of the tag, for `attributeOf`; `text` what stood before it. */
  readonly open: (name: string, attributes: string, text: string) => void
  /** `text` is what stood before the end, as it is meant. */
  readonly close: (name: string, text: string) => void
}

const tagPattern =
  /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

const entity = /&(#x[0-9a-f]+|#\d+|\w+);/gi

/** Texts of XML as they are meant. */
const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(entity, (whole: string, name: string) => {
        if (/^#x/i.test(name)) return String.fromCodePoint(parseInt(name.slice(2), 16))
        if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)))
        return named[name] ?? whole
      })
    : text

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** Comments say nothing, and marked sections are texts written in another way. */
const plain = (xml: string): string =>
  xml.includes('<!')
    ? xml
        .replace(/<!--[\s\S]*?-->/g, '')
        .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_: string, text: string) => escapeXml(text))
    : xml

/** Reads a text from tag to tag. */
export function scanXml(text: string, { open, close }: Tags): void {
  const xml = plain(text)
  tagPattern.lastIndex = 0
  let from = 0
  for (let match = tagPattern.exec(xml); match; match = tagPattern.exec(xml)) {
    const [whole, end, name = '', attributes = '', isEmpty] = match
    const before = unescapeXml(xml.slice(from, match.index))
    if (end) close(name, before)
    else {
      open(name, attributes, before)
      if (isEmpty) close(name, '')
    }
    from = match.index + whole.length
  }
}

const attributePatterns = new Map<string, RegExp>()

/** An attribute by its name, without the prefix of its namespace. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const known = attributePatterns.get(name)
  const pattern = known || new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
  if (!known) attributePatterns.set(name, pattern)
  const match = pattern.exec(attributes)
  const value = match && (match[1] !== undefined ? match[1] : match[2])
  return value === null || value === undefined ? undefined : unescapeXml(value)
}
