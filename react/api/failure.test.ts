import { ApolloError } from 'apollo-client'
import { GraphQLError } from 'graphql'

import { toFailure } from './failure'

const answered = (extensions: Record<string, unknown>) =>
  new ApolloError({
    graphQLErrors: [
      new GraphQLError('', undefined, undefined, undefined, undefined, undefined, extensions),
    ],
  })
const failedWith = (properties: object) =>
  new ApolloError({ networkError: Object.assign(new Error(''), properties) })

describe('a failed request', () => {
  it.each([
    ['a missing permission', answered({ code: 'FORBIDDEN' }), { kind: 'forbidden' }],
    ['a missing session', answered({ code: 'UNAUTHENTICATED' }), { kind: 'signed-out' }],
    ['HTTP 401', failedWith({ statusCode: 401 }), { kind: 'signed-out' }],
    ['HTTP 403', failedWith({ statusCode: 403 }), { kind: 'forbidden' }],
    ['HTTP 500', failedWith({ statusCode: 500 }), { kind: 'failed' }],
    ['no answer', failedWith({}), { kind: 'unreachable' }],
    ['an unknown code', answered({ code: 'ODD' }), { kind: 'failed' }],
    [
      'an error with a reference',
      answered({ code: 'INTERNAL_SERVER_ERROR', requestId: 'r-1' }),
      { kind: 'failed', reference: 'r-1' },
    ],
    [
      'a refusal inside of an HTTP error',
      failedWith({
        statusCode: 500,
        result: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
      }),
      { kind: 'signed-out' },
    ],
    [
      'a body that is not what it should be',
      failedWith({ statusCode: 502, result: { errors: ['?', null] } }),
      { kind: 'failed' },
    ],
  ])('with %s says so', (_, error, failure) => {
    expect(toFailure(error)).toEqual(failure)
  })
})
