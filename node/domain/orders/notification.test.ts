import { aNotification } from '../../testing/builders'
import { parseNotification } from './notification'

const fieldOf = (body: unknown): string | undefined => {
  const parsed = parseNotification(body)
  return parsed.ok || parsed.error.kind !== 'invalid-input' ? undefined : parsed.error.field
}

describe('reading a notification', () => {
  it('reads the documented form', () => {
    expect(parseNotification(aNotification())).toMatchObject({ ok: true })
  })

  it('takes what may be null as absent', () => {
    const parsed = parseNotification(
      aNotification({
        accountName: null,
        operationId: null,
        marketplaceOrderId: null,
        errors: null,
      }),
    )

    expect(parsed).toMatchObject({ ok: true, value: { errors: [] } })
  })

  it('ignores fields that it does not know', () => {
    expect(parseNotification(aNotification({ somethingNew: { deep: true } })).ok).toBe(true)
  })

  it.each([
    ['success', aNotification({ success: 'no' })],
    ['success', aNotification({ success: undefined })],
    ['code', aNotification({ code: {} })],
    ['errors.0.description', aNotification({ errors: [{ description: {} }] })],
    ['fields', aNotification({ fields: 'text' })],
    ['body', []],
    ['body', null],
    ['body', 'text'],
  ])('names %s when it is wrong', (field, body) => {
    expect(fieldOf(body)).toBe(field)
  })
})
