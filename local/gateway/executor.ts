// Apollo validates an operation, the runtime executes it: resolvers and directives exist once, and @auth is the real
// one. Only text crosses the border, since the runtime speaks graphql 14 and Apollo graphql 16.
import type { GraphQLSchema } from 'graphql'
import { GraphQLError, Kind, execute, print } from 'graphql'
import type { DocumentNode, ExecutionResult } from 'graphql'
import { z } from 'zod'

const errorSchema = z.object({
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
  extensions: z
    .object({
      code: z.string().optional(),
      exception: z.object({ code: z.string().optional() }).passthrough().optional(),
    })
    .optional(),
})

const answerSchema = z.object({
  data: z.record(z.unknown()).nullish(),
  errors: z
    .union([z.array(errorSchema), errorSchema.transform((error) => [error])])
    .optional()
    .nullable(),
})

export interface Operation {
  readonly document: DocumentNode
  readonly variables: Readonly<Record<string, unknown>> | undefined
  readonly operationName: string | undefined
}

export interface RuntimeAddress {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

// The runtime puts the code of an error of the service into `exception`, beside a general one.
const toGraphQLError = ({ message, path, extensions }: z.infer<typeof errorSchema>): GraphQLError =>
  new GraphQLError(message, {
    path,
    extensions: {
      code: extensions?.exception?.code ?? extensions?.code ?? 'INTERNAL_SERVER_ERROR',
    },
  })

const failure = (message: string, code: string): ExecutionResult => ({
  data: null,
  errors: [new GraphQLError(message, { extensions: { code } })],
})

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const readAnswer = async (response: Response): Promise<ExecutionResult> => {
  if (response.status === 429) return failure('Too many requests.', 'TOO_MANY_REQUESTS')
  const answer = answerSchema.safeParse(parseJson(await response.text()))
  if (!answer.success) {
    return failure(
      `The service answered ${response.status} without a result.`,
      'INTERNAL_SERVER_ERROR',
    )
  }
  const errors = answer.data.errors?.map(toGraphQLError)
  return errors === undefined || errors.length === 0
    ? { data: answer.data.data }
    : { data: answer.data.data, errors }
}

const asksOnlyForTheSchema = (document: DocumentNode): boolean =>
  document.definitions.every((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.every(
          (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
        )
      : definition.kind === Kind.FRAGMENT_DEFINITION,
  )

const executeIntrospection = async (
  schema: GraphQLSchema,
  { document, variables, operationName }: Operation,
): Promise<ExecutionResult> =>
  execute({ schema, document, variableValues: variables, operationName })

export const createExecutor =
  (schema: GraphQLSchema) =>
  async (operation: Operation, runtime: RuntimeAddress): Promise<ExecutionResult> => {
    // Tools of graphql 16 ask for fields of the introspection that the runtime's version does not have.
    if (asksOnlyForTheSchema(operation.document)) return executeIntrospection(schema, operation)
    const response = await fetch(runtime.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...runtime.headers },
      body: JSON.stringify({
        query: print(operation.document),
        variables: operation.variables,
        operationName: operation.operationName,
      }),
    }).catch(() => undefined)
    return response === undefined
      ? failure('The service did not answer.', 'INTERNAL_SERVER_ERROR')
      : readAnswer(response)
  }
