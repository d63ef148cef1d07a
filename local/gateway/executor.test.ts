import { createServer } from 'node:http'
import { buildSchema, parse } from 'graphql'
import { listen } from '../listen'
import { createExecutor } from './executor'

const execute = createExecutor(buildSchema('type Query { orders: Int }'))

const askRuntime = async (status: number, body: string, query = '{ orders }'): Promise<unknown> => {
  const runtime = createServer((request, response) => {
    request.resume()
    response.writeHead(status).end(body)
  })
  const port = await listen(runtime)
  const operation = { document: parse(query), variables: undefined, operationName: undefined }
  const result = await execute(operation, { url: `http://127.0.0.1:${port}`, headers: {} })
  runtime.closeAllConnections()
  await new Promise((resolve) => runtime.close(resolve))
  return JSON.parse(JSON.stringify(result))
}

const failing = (extensions: unknown): string =>
  JSON.stringify({
    data: { orders: null },
    errors: [{ message: 'No.', path: ['orders'], extensions, stack: 'secret' }],
  })

describe('an operation on the runtime', () => {
  it('gives its data', async () => {
    expect(await askRuntime(200, '{"data":{"orders":3}}')).toEqual({ data: { orders: 3 } })
  })

  it('keeps the code of a directive', async () => {
    expect(await askRuntime(200, failing({ code: 'UNAUTHENTICATED' }))).toEqual({
      data: { orders: null },
      errors: [{ message: 'No.', path: ['orders'], extensions: { code: 'UNAUTHENTICATED' } }],
    })
  })

  it('finds the code of the service below the general one, and passes on no stack', async () => {
    const extensions = {
      code: 'INTERNAL_SERVER_ERROR',
      exception: { code: 'NOT_FOUND', stack: 'secret' },
    }
    const result = await askRuntime(200, failing(extensions))
    expect(result).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] })
    expect(JSON.stringify(result)).not.toContain('secret')
  })

  it.each([
    [429, '', 'TOO_MANY_REQUESTS'],
    [500, 'Internal Server Error', 'INTERNAL_SERVER_ERROR'],
    [200, '[]', 'INTERNAL_SERVER_ERROR'],
    [500, '{"errors":[{"message":"x","extensions":{"code":"BAD"}}]}', 'BAD'],
  ])('turns %i with "%s" into an error with the code %s', async (status, body, code) => {
    expect(await askRuntime(status, body)).toMatchObject({ errors: [{ extensions: { code } }] })
  })

  it('answers questions about the schema itself', async () => {
    expect(await askRuntime(500, '', '{ __schema { queryType { name } } }')).toEqual({
      data: { __schema: { queryType: { name: 'Query' } } },
    })
  })

  it('says when nobody answers', async () => {
    const operation = {
      document: parse('{ orders }'),
      variables: undefined,
      operationName: undefined,
    }
    const result = await execute(operation, { url: 'http://127.0.0.1:1', headers: {} })
    expect(result).toMatchObject({ errors: [{ message: 'The service did not answer.' }] })
  })
})
