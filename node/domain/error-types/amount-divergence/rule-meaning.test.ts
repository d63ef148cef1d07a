import type { GuidanceSubject } from '../../guidance/guidance-subject'
import { aBand, onSide } from '../../price-divergence/testing/builders'
import { ruleMeaning } from './rule-meaning'

const facts = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([name, value]) => ({ name, value }))

const subjectOf = (
  values: Readonly<Record<string, string>>,
  divergenceRule?: GuidanceSubject['divergenceRule'],
): GuidanceSubject => ({
  diagnosis: { errorType: 'AMOUNT_DIVERGENCE', confidence: 'HIGH', facts: facts(values) },
  status: 'FAILED',
  order: { marketplaceOrderId: '701-1', skuIds: [] },
  divergenceRule,
})

const rule = {
  bands: [aBand(0, 1), aBand(1, 5, 'ASK'), onSide('BELOW', aBand(5, 50, 'DENY'))],
  enteredAt: '2026-11-20T12:00:00.000Z',
}

const keyOf = (values: Readonly<Record<string, string>>) => ruleMeaning(subjectOf(values, rule))

describe('what guidance says of the rule that somebody entered', () => {
  it.each([
    ['99.50', '100.00', 'accepts'],
    ['97', '100.00', 'asks'],
    ['90.00', '100', 'denies'],
    ['110.00', '100.00', 'outside'],
    // 0.99 % of what is expected, and 1 % of what was paid and a little more.
    ['99.005', '100.00', 'entered'],
  ])('of %s paid and %s expected is that it %s', (paid, expected, said) => {
    expect(keyOf({ paid, expected })).toEqual([
      {
        key: `amount-divergence.any.meaning-rule-${said}`,
        values: { enteredOn: '2026-11-20' },
      },
    ])
  })

  it('decides nothing without amounts of the whole order', () => {
    const undecided = [
      expect.objectContaining({ key: 'amount-divergence.any.meaning-rule-entered' }),
    ]

    expect(keyOf({})).toEqual(undecided)
    expect(keyOf({ paid: '9.00', expected: '10.00', component: 'freight' })).toEqual(undecided)
  })

  it('is a guess where nobody entered one', () => {
    expect(ruleMeaning(subjectOf({ paid: '99', expected: '100' }))).toEqual([
      { key: 'amount-divergence.any.meaning-rule-unknown' },
    ])
  })
})
