import { gzipSync } from 'node:zlib'

import { packed, unpacked } from './packed'

describe('a packed value', () => {
  it('comes out as it went in, and is short', () => {
    const rows = Array.from({ length: 500 }, (_, id) => ({ orderId: `70144109${id}`, n: 'ção' }))

    expect(unpacked(packed(rows))).toEqual(rows)
    expect(packed(rows).length).toBeLessThan(JSON.stringify(rows).length / 4)
  })

  it.each([
    ['no Base64', '%%%'],
    ['not packed', Buffer.from('[]').toString('base64')],
    ['no JSON', gzipSync('rows').toString('base64')],
    ['far more than it may come to', gzipSync(Buffer.alloc(20_000_000)).toString('base64')],
  ])('is nothing where the text is %s', (_, text) => {
    expect(unpacked(text)).toBeUndefined()
  })
})
