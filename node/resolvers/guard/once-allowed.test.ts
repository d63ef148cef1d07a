import { buildSchema } from 'graphql'

import { Clients } from '../../context'
import { anIOContext } from '../../testing/io-context'
import { aFault, anAppToken, aUserToken } from '../../testing/sandbox'
import { useSandbox } from '../../testing/use-sandbox'
import { resolvers } from '..'

const sandbox = useSandbox()

const aContext = async () => {
  const vtex = {
    ...anIOContext('demostore', await anAppToken(sandbox, 'demostore')),
    adminUserAuthToken: await aUserToken(sandbox, 'owner'),
  }
  return { vtex, clients: new Clients({}, vtex) }
}

const rootFields = Object.entries({ ...resolvers.Query, ...resolvers.Mutation })

const infoOf = (fieldName: string) => {
  const parentType = buildSchema(`
    directive @auth(productCode: String, resourceCode: String) on FIELD_DEFINITION
    type Query { ${fieldName}: String @auth(productCode: "19", resourceCode: "ListOrders") }
  `).getQueryType()
  return { parentType, fieldName }
}

it.each(rootFields)('%s does nothing on an answer that is not true', async (name, resolver) => {
  const fault = { path: '/api/license-manager/*', status: 200, body: '"true"', times: 1 }
  await aFault(sandbox, fault)

  const answer: unknown = Reflect.apply(resolver, undefined, [
    {},
    {},
    await aContext(),
    infoOf(name),
  ])

  await expect(answer).rejects.toThrow(/^license-manager: /)
})
