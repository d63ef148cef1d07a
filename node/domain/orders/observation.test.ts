import { anObservation } from '../../testing/builders'
import { longestText } from './notification'

describe('turning a notification into an observation', () => {
  it('gives a repeat the same digest, whenever it comes', () => {
    expect(anObservation({}, '2026-11-23T13:00:00.000Z').digest).toBe(anObservation().digest)
  })

  it.each([
    ['the operation', { operationId: 'other' }],
    ['the flow', { flow: 'ApproveOrder' }],
    ['the code', { code: 'EOI002' }],
    ['an error', { errors: [{ source: 'Fulfillment', code: 'FMT007', description: 'other' }] }],
  ])('gives another digest when %s differs', (_, different) => {
    expect(anObservation(different).digest).not.toBe(anObservation().digest)
  })

  it('cuts a long text and says so', () => {
    const observation = anObservation({ message: 'x'.repeat(100_000), errors: null })

    expect(observation.message).toHaveLength(longestText)
    expect(observation.cut).toBe(true)
  })

  it('keeps all texts together within the bound', () => {
    const errors = Array.from({ length: 100 }, () => ({ description: 'y'.repeat(1_000) }))
    const { message, errors: kept } = anObservation({ message: 'short', errors })
    const total = [message, ...kept.map(({ description }) => description)].join('').length

    expect(total).toBe(longestText)
  })

  it('leaves no NUL and no half of a pair behind', () => {
    const { message } = anObservation({ message: 'a\u0000b\ud83d' })

    expect(message).toBe('ab\ufffd')
  })

  it('takes buyers’ data out of every text', () => {
    const observation = anObservation({
      message: 'for buyer-1@example.com',
      errors: [{ source: 'Checkout', code: 'ORD007', description: 'CPF 529.982.247-25' }],
    })

    expect(JSON.stringify(observation)).not.toMatch(/buyer-1|529/)
  })

  it('keeps markup as text', () => {
    expect(anObservation({ message: '<script>alert(1)</script>' }).message).toBe(
      '<script>alert(1)</script>',
    )
  })

  it('takes its digest of nothing that it took out', () => {
    const about = (document: string) =>
      anObservation({ errors: [{ code: 'ORD007', description: `CPF ${document}` }] }).digest

    expect(about('529.982.247-25')).toBe(about('111.444.777-35'))
  })
})
