// The texts that a program can build, without running it: `${area}.any.title` with `const area = 'x'` is x.any.title;
// what cannot be known from the file is a *.
import ts from 'typescript'
import type { Source } from './project'

type Constants = ReadonlyMap<string, readonly string[]>

const most = 64

const join = (lefts: readonly string[], rights: readonly string[]): readonly string[] =>
  lefts.flatMap((left) => rights.map((right) => left + right)).slice(0, most)

const shapesOfTemplate = (node: ts.TemplateExpression, constants: Constants): readonly string[] =>
  node.templateSpans.reduce<readonly string[]>(
    (shapes, { expression, literal }) =>
      join(join(shapes, shapesOf(expression, constants)), [literal.text]),
    [node.head.text],
  )

/** Every text that an expression can be, with a * for each part that is not known. */
export const shapesOf = (node: ts.Expression, constants: Constants): readonly string[] => {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isTemplateExpression(node)) return shapesOfTemplate(node, constants)
  if (ts.isIdentifier(node)) return constants.get(node.text) ?? ['*']
  if (ts.isParenthesizedExpression(node)) return shapesOf(node.expression, constants)
  if (ts.isConditionalExpression(node))
    return [...shapesOf(node.whenTrue, constants), ...shapesOf(node.whenFalse, constants)]
  return ['*']
}

const visitAll = (node: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(node)
  node.forEachChild((child) => visitAll(child, visit))
}

/** Constants by name. Two of one name in a file can be either. */
export const constantsOf = (file: ts.SourceFile): Constants => {
  const constants = new Map<string, readonly string[]>()
  visitAll(file, (node) => {
    if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || !node.initializer) return
    const shapes = shapesOf(node.initializer, constants)
    if (shapes.includes('*')) return
    constants.set(node.name.text, [...(constants.get(node.name.text) ?? []), ...shapes])
  })
  return constants
}

export const parseSource = ({ path, text }: Source): ts.SourceFile =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )

const isImportPath = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent)

const textsOfNode = (node: ts.Node, constants: Constants): readonly string[] => {
  if (ts.isStringLiteralLike(node) && !isImportPath(node)) return [node.text]
  if (ts.isTemplateExpression(node)) return shapesOf(node, constants)
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) return [node.name.text]
  return []
}

/** Every text in a source: literals, templates, names of properties. */
export const textsOf = (source: Source): readonly string[] => {
  const file = parseSource(source)
  const constants = constantsOf(file)
  const texts = new Set<string>()
  visitAll(file, (node) => textsOfNode(node, constants).forEach((text) => texts.add(text)))
  return [...texts]
}

export const nodesOf = (file: ts.SourceFile): readonly ts.Node[] => {
  const nodes: ts.Node[] = []
  visitAll(file, (node) => nodes.push(node))
  return nodes
}
