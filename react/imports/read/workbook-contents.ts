import { attributeOf, scanXml } from './xml'

// Which parts a workbook has, as ECMA-376 part 1 has them.

interface SheetEntry {
  readonly name: string
  readonly part: string
  readonly isHidden: boolean
}

interface Contents {
  readonly sheets: readonly SheetEntry[]
  readonly isFrom1904: boolean
}

export const defaultPart = 'xl/workbook.xml'

export const relsOf = (part: string): string => part.replace(/([^/]+)$/, '_rels/$1.rels')

/** A target is told from the folder of the part that names it, or from the top. */
const resolve = (part: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1)
  const folders = part.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') folders.pop()
    else if (step !== '.') folders.push(step)
  }
  return folders.join('/')
}

interface Relation {
  readonly id: string
  readonly type: string
  readonly part: string
}

export function relationsOf(part: string, xml: string): readonly Relation[] {
  const relations: Relation[] = []
  scanXml(xml, {
    open: (name, attributes) => {
      const target = attributeOf(attributes, 'Target')
      if (name !== 'Relationship' || target === undefined) return
      relations.push({
        id: attributeOf(attributes, 'Id') ?? '',
        type: attributeOf(attributes, 'Type') ?? '',
        part: resolve(part, target),
      })
    },
    close: () => undefined,
  })
  return relations
}

export function readContents(xml: string, relations: readonly Relation[]): Contents {
  const sheets: SheetEntry[] = []
  let isFrom1904 = false
  scanXml(xml, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') {
        isFrom1904 = /^(1|true|on)$/.test(attributeOf(attributes, 'date1904') ?? '')
      }
      if (tag !== 'sheet') return
      const id = /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(attributes)
      const relation = relations.find((each) => id !== null && each.id === id[1])
      if (!relation) return
      const name = attributeOf(attributes, 'name') ?? ''
      const isHidden = /hidden/i.test(attributeOf(attributes, 'state') ?? '')
      sheets.push({ name, part: relation.part, isHidden })
    },
    close: () => undefined,
  })
  return { sheets, isFrom1904 }
}
