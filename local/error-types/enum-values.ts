import { readdirSync, readFileSync } from 'node:fs'
import { Kind, parse } from 'graphql'
import { fromRoot } from '../paths'

/** The enums of graphql/types/ by name, their values in the order of the schema. */
export const enumValues = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    readdirSync(fromRoot('graphql', 'types'))
      .sort()
      .flatMap(
        (file) => parse(readFileSync(fromRoot('graphql', 'types', file), 'utf8')).definitions,
      )
      .flatMap((definition) =>
        definition.kind === Kind.ENUM_TYPE_DEFINITION
          ? [
              [
                definition.name.value,
                (definition.values ?? []).map(({ name }) => name.value),
              ] as const,
            ]
          : [],
      ),
  )
