// The local counterpart of VTEX's GraphQL gateway.
import { createRequire } from 'node:module'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { ApolloServer, HeaderMap } from '@apollo/server'
import type { ApolloServerOptionsWithGateway, HTTPGraphQLResponse } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import { buildSchema } from 'graphql'
import { z } from 'zod'
import { readSchema } from '../build-service'
import { fromRoot } from '../paths'
import { readBody } from './body'
import { createExecutor } from './executor'
import { sendJson } from './respond'

// The runtime refuses longer bodies itself.
const bodyLimitInBytes = 3 * 1024 * 1024

// The page's longest operation has 4,000 characters. What is longer is refused before it is parsed, and what takes more
// tokens than that in the middle of it: validating costs the square of what an operation names.
const longestQuery = 50_000
const mostTokens = 3_000

const nativeDirectivesSchema = z.object({ nativeSchemaDirectivesTypeDefs: z.string() })

// Apollo hands the context on untyped.
const contextSchema = z.object({
  runtime: z.object({ url: z.string(), headers: z.record(z.string()) }),
})

export type GraphQLContext = z.infer<typeof contextSchema>

const loadSchema = async (): Promise<GraphQLSchema> => {
  const fromNode = createRequire(fromRoot('node', 'package.json'))
  const { nativeSchemaDirectivesTypeDefs } = nativeDirectivesSchema.parse(fromNode('@vtex/api'))
  return buildSchema(
    [
      await readSchema(),
      nativeSchemaDirectivesTypeDefs,
      'scalar IOSanitizedString scalar IOUpload scalar Upload',
    ].join('\n'),
  )
}

type Gateway = ApolloServerOptionsWithGateway<GraphQLContext>['gateway']

const createGateway = (schema: GraphQLSchema): Gateway => {
  const execute = createExecutor(schema)
  return {
    load: async () => ({
      executor: async ({ document, request, operationName, context }) => {
        const { runtime } = contextSchema.parse(context)
        const operation = {
          document,
          variables: request.variables,
          operationName: operationName ?? undefined,
        }
        return execute(operation, runtime)
      },
    }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    stop: async () => undefined,
  }
}

const toHeaderMap = (request: IncomingMessage): HeaderMap => {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}

const sendAnswer = async (response: ServerResponse, answer: HTTPGraphQLResponse): Promise<void> => {
  response.writeHead(answer.status ?? 200, {
    ...Object.fromEntries(answer.headers),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  if (answer.body.kind === 'complete') {
    response.end(answer.body.string)
    return
  }
  for await (const chunk of answer.body.asyncIterator) response.write(chunk)
  response.end()
}

// An unreadable body is undefined, which Apollo answers with its own explanation.
const parseContent = (text: string): unknown => {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

const querySchema = z.object({ query: z.string().max(longestQuery) })
const anyQuerySchema = z.object({ query: z.string() })

const isTooLong = (content: unknown, url: URL): boolean =>
  (anyQuerySchema.safeParse(content).success && !querySchema.safeParse(content).success) ||
  (url.searchParams.get('query') ?? '').length > longestQuery

const refuseAsTooLong = (response: ServerResponse): void => {
  response.setHeader('connection', 'close')
  sendJson(response, 413, {
    errors: [{ message: 'The request is too long.', extensions: { code: 'BAD_USER_INPUT' } }],
  })
}

export interface GraphQLEndpoint {
  handle(
    request: IncomingMessage,
    response: ServerResponse,
    call: { readonly url: URL; readonly context: () => Promise<GraphQLContext> },
  ): Promise<void>
  stop(): Promise<void>
}

export const startGraphQL = async (): Promise<GraphQLEndpoint> => {
  const server = new ApolloServer<GraphQLContext>({
    gateway: createGateway(await loadSchema()),
    csrfPrevention: true,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    parseOptions: { maxTokens: mostTokens },
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled()],
  })
  await server.start()
  return {
    handle: async (request, response, { url, context }) => {
      const body = await readBody(request, bodyLimitInBytes)
      const content = body === undefined ? undefined : parseContent(body)
      if (body === undefined || isTooLong(content, url)) return refuseAsTooLong(response)
      const answer = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: request.method ?? 'GET',
          headers: toHeaderMap(request),
          search: url.search,
          body: content,
        },
        context,
      })
      await sendAnswer(response, answer)
    },
    stop: () => server.stop(),
  }
}
