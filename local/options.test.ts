import { resolve } from 'node:path'
import { parseOptions } from './options'

describe('the flags of npm start', () => {
  it('have defaults', () => {
    expect(parseOptions([])).toEqual({
      ok: true,
      value: {
        port: 4000,
        scene: 'everyday',
        data: resolve('.data'),
        fresh: false,
        empty: false,
      },
    })
  })

  it('are read', () => {
    const words = ['--port', '5000', '--orders=10', '--scene', 'monday', '--data', '/tmp/x']
    expect(parseOptions([...words, '--fresh', '--empty'])).toEqual({
      ok: true,
      value: {
        port: 5000,
        orders: 10,
        scene: 'monday',
        data: '/tmp/x',
        fresh: true,
        empty: true,
      },
    })
  })

  it.each([
    ['--port', '0'],
    ['--port', '65536'],
    ['--orders', '1.5'],
    ['--data', ''],
    ['--scene', 'sunday'],
    ['word'],
  ])('refuse %s %s', (...words) => {
    expect(parseOptions(words)).toMatchObject({
      ok: false,
      error: expect.stringContaining('Flags'),
    })
  })
})
