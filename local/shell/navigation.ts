// The side menu, from the same file that VTEX's admin builder reads.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { fromRoot } from '../paths'
import type { Messages } from './locale'

const blockSchema = z.object({
  section: z.string(),
  subSection: z.string(),
  titleId: z.string(),
  subSectionItems: z.array(
    z.object({ labelId: z.string(), path: z.string().startsWith('/admin/') }),
  ),
})

const navigationSchema = z.union([z.array(blockSchema), blockSchema.transform((block) => [block])])

export interface MenuItem {
  readonly label: string
  readonly path: string
}

export interface MenuGroup {
  readonly label: string
  readonly items: readonly MenuItem[]
}

export interface MenuSection {
  readonly section: string
  readonly groups: readonly MenuGroup[]
}

/** Groups of one section stand together, in the order of the file. A text that is missing shows its id. */
export const readMenu = (messages: Messages): readonly MenuSection[] => {
  const text = (id: string): string => messages[id] ?? id
  const blocks = navigationSchema.parse(
    JSON.parse(readFileSync(fromRoot('admin', 'navigation.json'), 'utf8')),
  )
  const sections = [...new Set(blocks.map((block) => block.section))]
  return sections.map((section) => ({
    section,
    groups: blocks
      .filter((block) => block.section === section)
      .map((block) => ({
        label: text(block.titleId),
        items: block.subSectionItems.map(({ labelId, path }) => ({ label: text(labelId), path })),
      })),
  }))
}
