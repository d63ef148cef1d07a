import { formatDecimal, formatMoney, formatTime, type Reader } from './formats'

// The same table stands in react/ui/account-locale.test.tsx: service and page write on one page.
describe.each([
  ['en-US', '1,234.5', 'R$3,313.61', '24 Nov 2026, 18:05 GMT-3'],
  ['pt-BR', '1.234,5', 'R$\u00a03.313,61', '24 de nov. de 2026, 18:05 BRT'],
  ['es-AR', '1.234,5', 'R$\u00a03.313,61', '24 de nov de 2026, 18:05 GMT-3'],
  ['es-MX', '1,234.5', 'R$3,313.61', '24 nov 2026, 18:05 GMT-3'],
  ['es-CO', '1.234,5', 'R$\u00a03.313,61', '24 de nov de 2026, 18:05 GMT-3'],
  // Without a region, as stores in Latin America write.
  ['es', '1.234,5', 'R$\u00a03.313,61', '24 de nov de 2026, 18:05 GMT-3'],
  ['fr-FR', '1,234.5', 'R$3,313.61', '24 Nov 2026, 18:05 GMT-3'],
] as const)('an account of %s', (locale, number, money, time) => {
  const reader: Reader = { language: 'en', locale, timeZone: 'America/Sao_Paulo' }

  it('reads numbers, amounts and times as the page writes them', () => {
    expect(formatDecimal('1234.5', reader)).toBe(number)
    expect(formatMoney({ currency: 'BRL', amount: 331_361 }, reader)).toBe(money)
    expect(formatTime('2026-11-24T21:05:00.000Z', 'moment', reader)).toBe(time)
  })
})
