// The side menu, from the same file that VTEX's admin builder reads.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { fromRoot } from '../paths'
import type { Messages } from './locale'

const itemSchema = z.object({
  labelId: z.string(),
  path: z.string().startsWith('/admin/'),
  /** Names a message that lists words, separated by commas. Only blocks of the old Admin have it. */
  searchKeyWordsHelpers: z.string().optional(),
})

const blockSchema = z.object({
  adminVersion: z.number().optional(),
  section: z.string(),
  subSection: z.string(),
  titleId: z.string(),
  searchKeyWordsHelpers: z.string().optional(),
  subSectionItems: z.array(itemSchema),
})

const navigationSchema = z.union([z.array(blockSchema), blockSchema.transform((block) => [block])])

export type Navigation = z.infer<typeof navigationSchema>

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

export const parseNavigation = (content: unknown): Navigation => navigationSchema.parse(content)

export const readNavigation = (): Navigation =>
  parseNavigation(JSON.parse(readFileSync(fromRoot('admin', 'navigation.json'), 'utf8')))

// An app may bring a second block for the old Admin. It is shown only where there is no other.
const blocksOfThisAdmin = (navigation: Navigation): Navigation => {
  const current = navigation.filter(({ adminVersion }) => adminVersion === 4)
  return current.length > 0 ? current : navigation
}

/** Groups of one section stand together, in the order of the file. A text that is missing shows its id. */
export const toMenu = (navigation: Navigation, messages: Messages): readonly MenuSection[] => {
  const text = (id: string): string => messages[id] ?? id
  const blocks = blocksOfThisAdmin(navigation)
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
