import { success } from '../../lib/result'
import { aNotification } from '../../testing/builders'
import { aDoor, aFact, now } from '../../testing/door'

// What connectors, ERPs and marketplaces send in their own words.

const divergence = 'Payment total (311.77) differs from store desired value (313.61)'

describe('an order is found', () => {
  it.each([
    [{ marketplaceOrderId: '701-1' }],
    [{ MarketplaceOrderId: '701-1' }],
    [{ marketplace_order_id: '701-1' }],
    [{ order_sn: '701-1' }],
    [{ AmazonOrderId: '701-1' }],
    [{ pack_id: '701-1' }],
    [{ 'order.id': '701-1' }],
    [{ order: { id: '701-1' } }],
    [{ data: { order: { number: '701-1' } } }],
    [{ numeroPedido: '701-1' }],
    [{ 'Número do Pedido': '701-1' }],
    [{ pedido: '701-1' }],
    [{ pedido: { codigo: '701-1' } }],
    [{ nro_orden: '701-1' }],
    [{ purchaseOrderId: '701-1' }],
    [{ response: { order_list: [{ order_sn: '701-1' }] } }],
    [{ fields: { mainOrderId: 'AMZ-701-1' } }],
    [{ orderId: 'AMZ-701-1' }],
    [{ id: '701-1', order_items: [] }],
    [{ marketplaceOrderId: ' 701\u200b-1 ' }],
  ])('under %j, whatever the way it comes in', async (named) => {
    const door = aDoor()
    const { marketplaceOrderId: _, ...nameless } = aFact()
    const { marketplaceOrderId: __, fields: ___, ...unnamed } = aNotification()

    expect(await door.notify({ ...unnamed, ...named })).toEqual(success({ kept: 'under-order' }))
    expect(await door.tell({ ...nameless, ...named })).toMatchObject({ value: { kept: 1 } })
    const entry = { Status: 'Error', ContentTranslated: JSON.stringify(named) }
    expect(await door.log(entry)).toMatchObject({ value: { kept: 1, unassigned: 0 } })
    expect((await door.stored())?.record.history).toHaveLength(3)
  })

  it('under a number too, unless its last digits were lost', async () => {
    const door = aDoor()
    const exact = 2_000_004_567_890_123

    expect(await door.notify(aNotification({ marketplaceOrderId: exact }))).toMatchObject({
      ok: true,
    })
    expect(await door.stored(String(exact))).toBeDefined()
    expect(
      await door.notify(aNotification({ marketplaceOrderId: exact * 1_000_000 })),
    ).toMatchObject({ error: { field: 'marketplaceOrderId' } })
  })
})

describe('what is wrong is read', () => {
  it.each([
    [{ Source: 'Fulfillment', Code: 'FMT007', Description: divergence }],
    [{ code: 'FMT007', message: divergence }],
    [{ Code: 'FMT007', Message: divergence }],
    [{ error_code: 'FMT007', error_description: divergence }],
    [{ código: 'FMT007', descrição: divergence }],
    [{ codigo: 'FMT007', mensaje: divergence }],
  ])('of an error written as %j', async (error) => {
    const door = aDoor()
    await door.notify(aNotification({ errors: [error] }))

    expect(await door.lastOf()).toMatchObject({
      errors: [{ code: 'FMT007', description: divergence }],
    })
    expect((await door.stored())?.row.errorType).toBe('AMOUNT_DIVERGENCE')
  })

  it('of a notification whose every name begins with a capital, or that something stands around', async () => {
    const door = aDoor()
    const { errors, ...others } = aNotification()
    const capital = (fields: object) =>
      Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [
          `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
          value,
        ]),
      )
    const body = { ...capital(others), Errors: errors?.map(capital) }

    expect(await door.notify(body)).toMatchObject({ ok: true })
    expect(await door.notify({ data: aNotification() })).toMatchObject({ ok: true })
    // The same, so that it was kept once.
    expect((await door.stored())?.record.history).toHaveLength(1)
  })

  it('of a fact in other words', async () => {
    const door = aDoor()
    const body = {
      numero_pedido: '701-1',
      reported_by: 'erp',
      OccurredAt: now,
      Situação: 'Recusado',
      mensagem: 'Transportadora não cadastrada',
      Carrier: { Name: 'Loggi' },
      Value: { Amount: 100, Currency: 'BRL' },
      Items: [{ SkuId: '1', Quantity: 2 }],
    }

    expect(await door.tell(body)).toEqual(success({ kept: 1, unknownFields: 0 }))
    expect(await door.lastOf()).toMatchObject({
      status: 'Recusado',
      message: 'Transportadora não cadastrada',
    })
    expect((await door.stored())?.record.details).toMatchObject({
      carrier: { value: { name: 'Loggi' } },
      value: { value: { amount: 100 } },
      items: { value: [{ skuId: '1' }] },
    })
  })

  it('of orders as they are handed to VTEX, one or a list of them', async () => {
    const door = aDoor()
    const order = (marketplaceOrderId: string) => ({
      marketplaceOrderId,
      marketplacePaymentValue: 31_177,
      clientProfileData: { email: 'somebody@example.com' },
      items: [{ id: '1042', price: 1, quantity: 1 }],
      shippingData: { address: { postalCode: '01310-100' }, logisticsInfo: [] },
    })

    expect(await door.tell(order('one'))).toMatchObject({ value: { kept: 1 } })
    expect(await door.tell([order('two'), order('three')])).toMatchObject({ value: { kept: 2 } })
    expect(await door.stored('three')).toBeUndefined()
    await door.notify(aNotification({ marketplaceOrderId: 'three' }))
    expect((await door.stored('three'))?.record.details).toMatchObject({
      items: { value: [{ skuId: '1042' }] },
      postalArea: { value: '01310' },
    })
  })
})
