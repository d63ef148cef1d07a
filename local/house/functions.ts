import ts from 'typescript'
import type { Source } from './sources'

export interface LongFunction {
  readonly name: string
  readonly lines: number
}

const isFunction = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
  ts.isFunctionDeclaration(node) ||
  ts.isFunctionExpression(node) ||
  ts.isArrowFunction(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isConstructorDeclaration(node)

const nameOf = (node: ts.FunctionLikeDeclaration): string => {
  if (node.name && ts.isIdentifier(node.name)) return node.name.text
  const { parent } = node
  const isNamed = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)
  return isNamed && ts.isIdentifier(parent.name) ? parent.name.text : '(anonymous)'
}

const linesOf = (node: ts.Node, tree: ts.SourceFile): number =>
  tree.getLineAndCharacterOfPosition(node.end).line -
  tree.getLineAndCharacterOfPosition(node.getStart(tree)).line +
  1

const functionsIn = ({ path, tree }: Source): readonly LongFunction[] => {
  const found: LongFunction[] = []
  const visit = (node: ts.Node): void => {
    if (isFunction(node) && node.body) {
      found.push({ name: `${path} ${nameOf(node)}`, lines: linesOf(node, tree) })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** A component is a function of a .tsx file whose name begins with a capital. */
const isComponent = ({ name }: LongFunction): boolean => /\.tsx [A-Z]/.test(name)

const longest = (functions: readonly LongFunction[]): LongFunction =>
  functions.reduce((most, each) => (each.lines > most.lines ? each : most), { name: '', lines: 0 })

/** The longest function, from its first line to its last, and the longest component. */
export const longestFunctions = (sources: readonly Source[]) => {
  const all = sources.flatMap(functionsIn)
  return {
    functions: longest(all.filter((each) => !isComponent(each))),
    components: longest(all.filter(isComponent)),
  }
}
