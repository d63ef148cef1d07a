import { resolve } from 'node:path'
import { parseOptions } from './options'

describe('the flags of npm start', () => {
  it('have defaults', () => {
    expect(parseOptions([])).toEqual({
      ok: true,
      value: { port: 4000, orders: 2000, data: resolve('.data'), fresh: false, empty: false },
    })
  })

  it('are read', () => {
    const words = ['--port', '5000', '--orders=10', '--data', '/tmp/x', '--fresh', '--empty']
    expect(parseOptions(words)).toEqual({
      ok: true,
      value: { port: 5000, orders: 10, data: '/tmp/x', fresh: true, empty: true },
    })
  })

  it.each([['--port', '0'], ['--port', '65536'], ['--orders', '1.5'], ['--data', ''], ['word']])(
    'refuse %s %s',
    (...words) => {
      expect(parseOptions(words)).toMatchObject({
        ok: false,
        error: expect.stringContaining('Flags'),
      })
    },
  )
})
