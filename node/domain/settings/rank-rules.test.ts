import { accountSettingsSchema } from './account-settings'
import { toRankRules } from './rank-rules'

it('counts days without shipping of every marketplace, and handling by marketplace', () => {
  const settings = accountSettingsSchema.parse({
    affiliates: [
      { id: 'AMZ', handlingMinutes: 90 },
      { id: 'MLB', name: 'Mercado Livre' },
    ],
    shipByRules: [
      { affiliateId: 'AMZ', unit: 'BUSINESS_DAYS', amount: 1, holidays: ['2026-11-20'] },
      { affiliateId: 'MLB', unit: 'HOURS', amount: 24 },
    ],
  })

  expect(toRankRules(settings)).toEqual({
    timeZone: 'America/Sao_Paulo',
    holidays: new Set(['2026-11-20']),
    handlingMs: new Map([['AMZ', 5_400_000]]),
  })
})
