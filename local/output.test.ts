import { maskTokens, printWhatMatters } from './output'

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

  it('leaves out requests that went well, and nothing else', () => {
    const printed: unknown[] = []
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((line) => {
      printed.push(line)
      return true
    })
    const answered = (status: number) =>
      `[runtime] [01:36:35.111Z]\t[24079]\tdemostore/master:orderFacts\t${status}\tPOST\t/order-facts\t17 ms`
    printWhatMatters(answered(200))
    printWhatMatters(answered(503))
    printWhatMatters('[sandbox] sandbox on http://127.0.0.1:34447')
    write.mockRestore()

    expect(printed).toEqual([`${answered(503)}\n`, '[sandbox] sandbox on http://127.0.0.1:34447\n'])
  })
})
