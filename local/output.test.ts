import { maskTokens } from './output'

describe('the output', () => {
  it.each([
    [
      'POST /_v/private/order-integrations/connectors/c1/s3cret/order-facts?an=demostore',
      'POST /_v/private/order-integrations/connectors/c1/***/order-facts?an=demostore',
    ],
    [
      '{"params":{"connectorId":"c1","token":"s3cret"}}',
      '{"params":{"connectorId":"c1","token":"***"}}',
    ],
    [
      "params: { connectorId: 'c1', token: 's3cret' }",
      "params: { connectorId: 'c1', token: '***' }",
    ],
    ['connectorId=c1&token=s3cret&x=1', 'connectorId=c1&token=***&x=1'],
    ['{\\"token\\":\\"s3cret\\"}', '{\\"token\\":\\"***\\"}'],
  ])('masks the ingest token in %s', (line, masked) => {
    expect(maskTokens(line)).toBe(masked)
  })

  it('leaves other lines alone', () => {
    const line = 'GET /admin/order-integrations/orders/MLB-1 200'
    expect(maskTokens(line)).toBe(line)
  })
})
