import ts from 'typescript'
import type { Source } from './sources'

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

const namesIn = (statement: ts.Statement): readonly string[] => {
  if (!isExported(statement)) return []
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    )
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  return isNamed && statement.name ? [statement.name.text] : []
}

/** A resolver is named as its field and a builder entry as VTEX wants it: neither is ours to choose. */
const isNamedByOthers = (path: string): boolean =>
  path.startsWith('node/resolvers/query/') ||
  path.startsWith('node/resolvers/mutation/') ||
  path.startsWith('node/resolvers/types/') ||
  /^react\/[A-Z]\w+\.tsx$/.test(path)

/** Names that more than one file exports as something of its own, with those files. */
export const namesDefinedTwice = (
  sources: readonly Source[],
): ReadonlyMap<string, readonly string[]> => {
  const places = new Map<string, string[]>()
  for (const { path, tree } of sources.filter((source) => !isNamedByOthers(source.path))) {
    for (const name of new Set(tree.statements.flatMap(namesIn))) {
      places.set(name, [...(places.get(name) ?? []), path])
    }
  }
  return new Map([...places].filter(([, paths]) => paths.length > 1))
}
