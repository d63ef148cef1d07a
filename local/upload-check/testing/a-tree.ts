import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const trees: string[] = []

/** Writes files to a folder of their own, outside the repository, and answers where it is. */
export const aTree = (files: Readonly<Record<string, string>>): string => {
  const root = mkdtempSync(join(tmpdir(), 'order-integrations-tree-'))
  trees.push(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

export const removeTrees = (): void => {
  for (const root of trees.splice(0)) rmSync(root, { recursive: true, force: true })
}
