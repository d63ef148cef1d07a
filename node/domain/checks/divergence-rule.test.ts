import { wouldAccept } from './divergence-rule'

const rule = { lower: 0.57, higher: 2, enteredAt: '2026-11-20T12:00:00.000Z' }

it.each([
  [9_943, true],
  [9_942, false],
  [10_200, true],
  [10_201, false],
])(
  'accepts as much less and as much more as was typed in: of 10000, %d is %s',
  (paid, accepted) => {
    expect(wouldAccept(rule, paid, 10_000)).toBe(accepted)
  },
)

it('accepts no difference where nothing is expected', () => {
  expect(wouldAccept({ ...rule, higher: 100 }, 1, 0)).toBe(false)
})
