import { createLocalizer } from './localize'

describe('a deadline in a sentence', () => {
  it.each([
    ['en', '23 Nov 2026, 12:00 GMT-3'],
    ['pt', '23 de nov. de 2026, 12:00 BRT'],
    ['es', '23 de nov de 2026, 12:00'],
  ])("is one of the store's time zone, in %s", (language, words) => {
    const { diagnosis } = createLocalizer(language, 'America/Sao_Paulo')
    const values = { shipBy: '2026-11-23T15:00:00.000Z' }

    expect(diagnosis({ key: 'shared.any.meaning-ship-by', values })).toContain(words)
  })
})
