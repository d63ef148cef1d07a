import ts from 'typescript'
import type { Source } from './sources'

const portsIn = ({ path, tree }: Source): readonly string[] =>
  path.startsWith('node/ports/')
    ? tree.statements.flatMap((statement) =>
        ts.isTypeAliasDeclaration(statement) && isMadeOfMethods(statement.type)
          ? [statement.name.text]
          : [],
      )
    : []

const isMadeOfMethods = (type: ts.TypeNode): boolean =>
  ts.isTypeLiteralNode(type) &&
  type.members.some(
    (member) =>
      ts.isMethodSignature(member) ||
      (ts.isPropertySignature(member) &&
        member.type !== undefined &&
        ts.isFunctionTypeNode(member.type)),
  )

/** A value that a file declares to be one: an adapter, or a fake in a test. */
const implementsPort = ({ text }: Source, port: string): boolean =>
  new RegExp(`(\\)|[a-z]\\w*): ${port}(<[^>]*>)? (=>|=|\\{)|implements ${port}\\b`).test(text)

const speaksOf = ({ text }: Source, port: string): boolean => new RegExp(`\\b${port}\\b`).test(text)

const isContract = ({ path }: Source): boolean => path.endsWith('.contract.ts')

/** Ports that more than one adapter or fake implements and that no contract suite speaks of. */
export const portsWithoutContract = (
  sources: readonly Source[],
  tests: readonly Source[],
): readonly string[] => {
  const implementers = [
    ...sources.filter(({ path }) => path.startsWith('node/adapters/')),
    ...tests.filter((each) => !isContract(each)),
  ]
  return sources
    .flatMap(portsIn)
    .filter((port) => implementers.filter((each) => implementsPort(each, port)).length > 1)
    .filter((port) => !tests.filter(isContract).some((contract) => speaksOf(contract, port)))
    .sort()
}
