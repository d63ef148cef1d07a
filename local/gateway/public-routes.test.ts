import { createPublicRoutes } from './public-routes'

const find = createPublicRoutes({
  routes: {
    facts: { path: '/_v/private/app/connectors/:connectorId/:token/order-facts', public: true },
    internal: { path: '/_v/private/app/tick', public: false },
    files: { path: '/_v/app/files/*', public: true },
  },
})

describe('public routes', () => {
  it('are found by their path, with their parameters decoded', () => {
    expect(find('/_v/private/app/connectors/c%201/t%26k/order-facts')).toEqual({
      id: 'facts',
      params: { connectorId: 'c 1', token: 't&k' },
      isGuarded: false,
    })
  })

  it('may end in a wildcard', () => {
    expect(find('/_v/app/files/a/b')?.id).toBe('files')
  })

  it.each([
    '/_v/private/app/tick',
    '/_v/private/app/connectors/c1/order-facts',
    '/_v/private/app/connectors/c1/t/order-facts/more',
    '/_v/private/app/connectors/%E0%A4%A/t/order-facts',
  ])('do not include %s', (path) => {
    expect(find(path)).toBeUndefined()
  })
})
