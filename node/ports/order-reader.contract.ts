import type { OrderReader } from './order-reader'

export type OrderReaderHarness = {
  readonly reader: OrderReader
  /** An order that VTEX has. */
  readonly existing: { readonly orderId: string; readonly state: string }
  /** Makes VTEX answer nothing useful. */
  readonly fail: () => Promise<void>
  readonly close: () => Promise<void>
}

/** What every OrderReader promises. */
export const describeOrderReader = (
  name: string,
  createHarness: () => Promise<OrderReaderHarness>,
): void => {
  describe(`${name} reads orders`, () => {
    let harness: OrderReaderHarness

    beforeEach(async () => {
      harness = await createHarness()
    })
    afterEach(() => harness.close())

    it('finds an order with its workflow state', async () => {
      expect(await harness.reader.find(harness.existing.orderId)).toMatchObject({
        ok: true,
        value: harness.existing,
      })
    })

    it('knows that an order is not there', async () => {
      expect(await harness.reader.find('AMZ-never')).toEqual({ ok: true, value: undefined })
    })

    it('does not take an outage for an absent order', async () => {
      await harness.fail()

      expect(await harness.reader.find(harness.existing.orderId)).toMatchObject({
        ok: false,
        error: { kind: 'upstream', retryable: true },
      })
    })
  })
}
