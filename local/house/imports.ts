import { dirname, join } from 'node:path/posix'
import ts from 'typescript'
import type { Source } from './sources'

const specifiersOf = ({ tree }: Source): readonly string[] =>
  tree.statements.flatMap((statement) => {
    const isFrom = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)
    const specifier = isFrom ? statement.moduleSpecifier : undefined
    return specifier && ts.isStringLiteral(specifier) ? [specifier.text] : []
  })

const endings = ['.ts', '.tsx', '/index.ts', '/index.tsx']

/** Whom each file imports, of the files handed in; types count too. */
const importsOf = (sources: readonly Source[]): ReadonlyMap<string, readonly string[]> => {
  const paths = new Set(sources.map(({ path }) => path))
  const resolve = (from: string, specifier: string): readonly string[] => {
    if (!specifier.startsWith('.')) return []
    const target = join(dirname(from), specifier)
    return endings.map((ending) => target + ending).filter((path) => paths.has(path))
  }
  return new Map(
    sources.map((source) => [
      source.path,
      specifiersOf(source).flatMap((specifier) => resolve(source.path, specifier)),
    ]),
  )
}

/** The longest way from file to file along imports. There are no circles: the layers check refuses them. */
export const longestChain = (sources: readonly Source[]): readonly string[] => {
  const imports = importsOf(sources)
  const known = new Map<string, readonly string[]>()
  const chainFrom = (path: string): readonly string[] => {
    const before = known.get(path)
    if (before) return before
    known.set(path, [path])
    const chains = (imports.get(path) ?? []).map(chainFrom)
    const longest = chains.reduce<readonly string[]>(
      (most, each) => (each.length > most.length ? each : most),
      [],
    )
    const chain = [path, ...longest]
    known.set(path, chain)
    return chain
  }
  return sources
    .map(({ path }) => chainFrom(path))
    .reduce<readonly string[]>((most, each) => (each.length > most.length ? each : most), [])
}
