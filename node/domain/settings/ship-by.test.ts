import { shipBy, shipByRuleSchema, type ShipByRule } from './ship-by'

const saoPaulo = 'America/Sao_Paulo'

const days = (amount: number, more: object = {}): ShipByRule =>
  shipByRuleSchema.parse({ affiliateId: 'AMZ', unit: 'BUSINESS_DAYS', amount, ...more })

describe('the day by which an order ships by the owner rule', () => {
  it('is so many hours after the sale, nights and weekends included', () => {
    const rule: ShipByRule = { affiliateId: 'AMZ', unit: 'HOURS', amount: 48 }

    expect(shipBy('2026-11-20T22:15:00.000Z', rule, saoPaulo)).toBe('2026-11-22T22:15:00.000Z')
  })

  it.each([
    ['on Thursday, in two days', '2026-11-19T15:00:00.000Z', days(2), '2026-11-24T03:00:00.000Z'],
    ['on Saturday, in one day', '2026-11-21T15:00:00.000Z', days(1), '2026-11-25T03:00:00.000Z'],
    ['on the same day', '2026-11-24T15:00:00.000Z', days(0), '2026-11-25T03:00:00.000Z'],
    [
      'late in the evening, which in UTC is the next day',
      '2026-11-25T01:30:00.000Z',
      days(0),
      '2026-11-25T03:00:00.000Z',
    ],
    [
      'in the last minute before the cut-off',
      '2026-11-24T16:00:00.000Z',
      days(1, { cutOff: '13:00' }),
      '2026-11-26T03:00:00.000Z',
    ],
    [
      'after the cut-off',
      '2026-11-24T16:01:00.000Z',
      days(1, { cutOff: '13:00' }),
      '2026-11-27T03:00:00.000Z',
    ],
    [
      'before a holiday',
      '2026-11-19T15:00:00.000Z',
      days(1, { holidays: ['2026-11-20'] }),
      '2026-11-24T03:00:00.000Z',
    ],
  ])('is reckoned in business days: sold %s', (_, createdAt, rule, expected) => {
    expect(shipBy(createdAt, rule, saoPaulo)).toBe(expected)
  })

  it('ends at midnight on both sides of a change of the clocks', () => {
    // Santiago moved its clocks back on 5 April 2026 and forward on 6 September 2026.
    expect(shipBy('2026-04-02T15:00:00.000Z', days(1), 'America/Santiago')).toBe(
      '2026-04-04T03:00:00.000Z',
    )
    expect(shipBy('2026-04-03T15:00:00.000Z', days(1), 'America/Santiago')).toBe(
      '2026-04-07T04:00:00.000Z',
    )
    expect(shipBy('2026-09-04T15:00:00.000Z', days(1), 'America/Santiago')).toBe(
      '2026-09-08T03:00:00.000Z',
    )
  })

  it('is reckoned in the time zone of the rule where it has one', () => {
    const rule = days(0, { timeZone: 'America/Mexico_City' })

    expect(shipBy('2026-11-24T15:00:00.000Z', rule, saoPaulo)).toBe('2026-11-25T06:00:00.000Z')
  })

  it('is not known without a moment of the sale', () => {
    expect(shipBy('', days(1), saoPaulo)).toBeUndefined()
  })

  it.each([
    { unit: 'HOURS', amount: 0 },
    { unit: 'HOURS', amount: 1.5 },
    { unit: 'WEEKS', amount: 1 },
    { unit: 'BUSINESS_DAYS', amount: 1, cutOff: '25:00' },
    { unit: 'BUSINESS_DAYS', amount: 1, holidays: ['2026-02-30'] },
    { unit: 'BUSINESS_DAYS', amount: 1, timeZone: 'America/Nowhere' },
  ])('takes no rule like %j', (rule) => {
    expect(shipByRuleSchema.safeParse({ affiliateId: 'AMZ', ...rule }).success).toBe(false)
  })
})
