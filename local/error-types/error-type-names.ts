import { readFileSync } from 'node:fs'
import { Kind, parse } from 'graphql'
import { fromRoot } from '../paths'

const source = ['graphql', 'types', 'order-integration.graphql'] as const

/** The values of the GraphQL enum ErrorType, in the order of the schema. */
export const errorTypeNames = (): readonly string[] => {
  const { definitions } = parse(readFileSync(fromRoot(...source), 'utf8'))
  return definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'ErrorType'
      ? (definition.values ?? []).map(({ name }) => name.value)
      : [],
  )
}
